//! The result of the detection of a format.

use super::Format;

/// The detected format of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Detection {
    pub(super) format: Format,
    /// Byte offset of the document. Greater than 0 after an error message, or inside a web page or an envelope.
    pub(super) start: usize,
}

//! Byte ranges of a file that different threads read.

/// A byte range of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Segment {
    pub start: u64,
    /// Records that begin at or after this offset belong to the next segment.
    pub end: u64,
}

impl Segment {
    pub const WHOLE_FILE: Segment = Segment { start: 0, end: u64::MAX };
}

//! The nodes of parsed JSON.

/// A value with its key in the surrounding object, if there is one.
pub(super) struct JsonNode {
    pub(super) key: Span,
    pub(super) text: Span,
    /// The index of the first node after the value and its descendants.
    pub(super) end: u32,
    pub(super) kind: NodeKind,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum NodeKind {
    Object,
    Array,
    String,
    /// A number, `true`, `false`, `null`, or another unquoted word.
    Bare,
}

/// A range of bytes in the text.
#[derive(Clone, Copy, Default)]
pub(super) struct Span {
    pub(super) start: u32,
    pub(super) end: u32,
}

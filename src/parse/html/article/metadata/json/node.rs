//! The nodes of a parsed text.

/// A value: its key in the object that it stands in, if in any, and its text.
pub(super) struct JsonNode {
    pub(super) key: Span,
    pub(super) text: Span,
    /// The node behind it and all that is inside it.
    pub(super) end: u32,
    pub(super) kind: NodeKind,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum NodeKind {
    Object,
    Array,
    String,
    /// A number, `true`, `false`, `null`, or something else that is not quoted.
    Bare,
}

/// A part of the text.
#[derive(Clone, Copy, Default)]
pub(super) struct Span {
    pub(super) start: u32,
    pub(super) end: u32,
}

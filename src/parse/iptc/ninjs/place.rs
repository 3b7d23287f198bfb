//! The place of an object in a document.

/// The place of an object.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// An item, or anything with items in it.
    Root,
    /// An element of `items`: an item, or a wrapper of one.
    Item,
    /// A value of an unknown property, or anything inside it.
    Wrapped,
    /// A map of items.
    Associations,
    /// An associated item.
    Association,
}

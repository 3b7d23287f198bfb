//! The properties that were found in an object, as evidence that it is an item.

/// The properties of an object, whatever their values.
#[derive(Default, PartialEq, Eq)]
pub(super) struct Evidence {
    /// Number of properties that other kinds of JSON do not have: `headline`, `body_text`, `versioncreated`.
    pub(super) specific: u8,
    /// True if there is a property that other kinds of JSON have too: `title`, `language`, `place`.
    pub(super) common: bool,
    /// True if there is a `uri` or `guid`.
    pub(super) id: bool,
    /// True if there is an identifier of another name.
    pub(super) other_id: bool,
    /// True if there is any other property.
    pub(super) unknown: bool,
}

impl Evidence {
    /// Returns true for an object without any property.
    pub(super) fn is_none(&self) -> bool {
        *self == Evidence::default()
    }

    pub(super) fn specific(&mut self) {
        self.specific = self.specific.saturating_add(1);
    }

    pub(super) fn common(&mut self) {
        self.common = true;
    }

    pub(super) fn id(&mut self) {
        self.id = true;
    }

    pub(super) fn other_id(&mut self) {
        self.other_id = true;
    }

    pub(super) fn unknown(&mut self) {
        self.unknown = true;
    }
}

//! The names of attributes.

use super::name_table::{NameKey, NameTable};

/// The name of an attribute that the tree builder or the extraction knows, or [`OTHER`](AttributeName::OTHER).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::parse) struct AttributeName(u8);

/// Defines a constant for each name.
macro_rules! attribute_names {
    ($($constant:ident $name:literal;)*) => {
        #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
        #[repr(u8)]
        enum Number { OTHER = 0, $($constant),* }

        impl AttributeName {
            /// A name that is not known.
            pub(in crate::parse) const OTHER: AttributeName = AttributeName(Number::OTHER as u8);
            $(pub(in crate::parse) const $constant: AttributeName = AttributeName(Number::$constant as u8);)*
        }

        const NAMES: &[&str] = &["", $($name),*];
    };
}

attribute_names! {
    ARIA_HIDDEN "aria-hidden";
    ARIA_LABELLEDBY "aria-labelledby";
    CLASS "class";
    COLOR "color";
    CONTENT "content";
    DATETIME "datetime";
    ENCODING "encoding";
    FACE "face";
    HIDDEN "hidden";
    HREF "href";
    HTTP_EQUIV "http-equiv";
    ID "id";
    ITEMPROP "itemprop";
    ITEMSCOPE "itemscope";
    ITEMTYPE "itemtype";
    LANG "lang";
    NAME "name";
    PROPERTY "property";
    REL "rel";
    ROLE "role";
    SIZE "size";
    SRC "src";
    STYLE "style";
    TITLE "title";
    TYPE "type";
    TYPEOF "typeof";
    POPOVER "popover";
    SHADOWROOT "shadowroot";
    SHADOWROOTMODE "shadowrootmode";
    VALUE "value";
    XML_LANG "xml:lang";
}

static TABLE: NameTable = NameTable::new(NAMES);

impl AttributeName {
    /// Returns the name with this key.
    #[inline(always)]
    pub(super) fn find(key: NameKey, name: &[u8]) -> AttributeName {
        AttributeName(TABLE.find(key, NAMES, name))
    }

    /// Returns the number of a name.
    pub(in crate::parse) fn of(name: &str) -> AttributeName {
        AttributeName::find(NameKey::of(name), name.as_bytes())
    }

    /// The bit of the name in a set of names.
    pub(super) fn bit(self) -> u64 {
        const { assert!(NAMES.len() <= u64::BITS as usize) };
        1 << self.0
    }

    /// The name in lower case; empty if it is not known.
    pub(in crate::parse) fn text(self) -> &'static str {
        NAMES[self.0 as usize]
    }
}

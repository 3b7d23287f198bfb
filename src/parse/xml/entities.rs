//! Entities declared in the document type of a document (XML 1.0, section 4.2).
//!
//! Only internal entities with plain text are expanded, up to a small total. External entities are never read.

use std::borrow::Cow;
use std::cell::Cell;

use memchr::{memchr, memmem};

use crate::parse::text::{unescape_from, unescape_with};

/// Maximum total size of the declared values in bytes. Larger declarations are taken for an attack.
const MAX_DECLARED: usize = 16 * 1024;

/// Maximum number of entities of a document.
const MAX_ENTITIES: usize = 256;

/// Maximum total size in bytes of all expanded references of a document.
const MAX_EXPANDED: usize = 256 * 1024;

/// The declared entities of one document.
#[derive(Default)]
pub(super) struct Entities<'a> {
    values: Vec<(&'a str, String)>,
    expanded: Cell<usize>,
}

impl<'a> Entities<'a> {
    /// Adds the declarations of a document type. The first declaration of a name is binding.
    pub(super) fn declare(&mut self, doctype: &'a str) {
        let mut rest = doctype;
        let mut declared = 0;
        while let Some(start) = memmem::find(rest.as_bytes(), b"<!ENTITY") {
            rest = &rest[start + "<!ENTITY".len()..];
            let Some((name, value)) = declaration(rest) else { continue };
            if self.find(name).is_some() || memchr(b'<', value.as_bytes()).is_some() {
                continue;
            }
            let value = self.unescape(value).into_owned();
            declared += value.len();
            if declared > MAX_DECLARED || self.values.len() == MAX_ENTITIES {
                return;
            }
            self.values.push((name, value));
        }
    }

    /// Returns true if none are declared.
    pub(super) fn is_empty(&self) -> bool {
        self.values.is_empty()
    }

    /// Resolves the references in character data, with the declared entities.
    pub(super) fn unescape<'t>(&self, text: &'t str) -> Cow<'t, str> {
        unescape_with(text, &|name| self.resolve(name))
    }

    /// Like [`unescape`](Self::unescape), for a text whose first `&` or `\r` is at `first`.
    pub(super) fn unescape_from<'t>(&self, text: &'t str, first: usize) -> Cow<'t, str> {
        Cow::Owned(unescape_from(text, first, &|name| self.resolve(name)))
    }

    /// Returns the replacement text of `&name;`, or `None` if it is unknown or the expansion limit is reached.
    fn resolve(&self, name: &str) -> Option<&str> {
        let value = self.find(name)?;
        let expanded = self.expanded.get() + value.len();
        if expanded > MAX_EXPANDED {
            return None;
        }
        self.expanded.set(expanded);
        Some(value)
    }

    fn find(&self, name: &str) -> Option<&str> {
        self.values.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str())
    }
}

/// Splits ` name "literal"` into name and literal. Returns `None` for parameter entities and external entities.
fn declaration(text: &str) -> Option<(&str, &str)> {
    let text = text.trim_start();
    let (name, rest) = text.split_once(|c: char| c.is_ascii_whitespace())?;
    let rest = rest.trim_start();
    let quote = rest.bytes().next().filter(|byte| matches!(byte, b'"' | b'\''))?;
    let end = memchr(quote, &rest.as_bytes()[1..])?;
    Some((name, &rest[1..=end]))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn declared(doctype: &str) -> Entities<'_> {
        let mut entities = Entities::default();
        entities.declare(doctype);
        entities
    }

    #[test]
    fn resolves_internal_entities_of_text() {
        let entities = declared(
            "a [<!ENTITY one 'a &#38; b'>\n<!ENTITY two \"&one;, c\"> <!ENTITY one 'other'>]",
        );
        assert_eq!(entities.resolve("one"), Some("a & b"));
        assert_eq!(entities.resolve("two"), Some("a & b, c"));
        assert_eq!(entities.resolve("three"), None);
    }

    #[test]
    fn ignores_external_parameter_and_markup_entities() {
        let entities = declared(
            "a [<!ENTITY f SYSTEM 'file:///etc/passwd'><!ENTITY % p 'x'><!ENTITY m '<b/>'><!ENTITY",
        );
        assert!(["f", "p", "%", "m"].iter().all(|name| entities.resolve(name).is_none()));
    }

    #[test]
    fn limits_the_expansion_of_nested_entities() {
        let mut doctype = String::from("a [<!ENTITY l0 'lol'>");
        for level in 1..10 {
            let inner = format!("&l{};", level - 1).repeat(10);
            doctype += &format!("<!ENTITY l{level} '{inner}'>");
        }
        let entities = declared(&doctype);
        let total: usize = entities.values.iter().map(|(_, value)| value.len()).sum();
        assert!(total <= MAX_DECLARED);
        let expanded =
            (0..1_000_000).map_while(|_| entities.resolve("l3")).map(str::len).sum::<usize>();
        assert!(expanded <= MAX_EXPANDED);
    }
}

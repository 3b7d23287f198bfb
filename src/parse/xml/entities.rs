//! Entities that a document declares itself (XML 1.0, section 4.2): internal ones of text, up to a small total.
//! External ones are never read, and those that hold markup are not expanded.

use std::cell::Cell;

use memchr::{memchr, memmem};

use crate::parse::text::unescape_with;

/// What all declared values together may hold, in bytes; more is no help for typing but an attack.
const MAX_DECLARED: usize = 16 * 1024;

/// How many there may be.
const MAX_ENTITIES: usize = 256;

/// What all references of a document together may bring in, in bytes.
const MAX_EXPANDED: usize = 256 * 1024;

/// The entities of one document.
#[derive(Default)]
pub(crate) struct Entities<'a> {
    values: Vec<(&'a str, String)>,
    expanded: Cell<usize>,
}

impl<'a> Entities<'a> {
    /// Takes up the declarations of a document type; the first of a name holds.
    pub(super) fn declare(&mut self, doctype: &'a str) {
        let mut rest = doctype;
        let mut declared = 0;
        while let Some(start) = memmem::find(rest.as_bytes(), b"<!ENTITY") {
            rest = &rest[start + "<!ENTITY".len()..];
            let Some((name, value)) = declaration(rest) else { continue };
            if self.find(name).is_some() || memchr(b'<', value.as_bytes()).is_some() {
                continue;
            }
            let value = unescape_with(value, self).into_owned();
            declared += value.len();
            if declared > MAX_DECLARED || self.values.len() == MAX_ENTITIES {
                return;
            }
            self.values.push((name, value));
        }
    }

    /// What the reference `&name;` stands for, unless the document has had its share.
    pub(crate) fn resolve(&self, name: &str) -> Option<&str> {
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

/// The name and the literal of ` name "literal"`; `None` for parameter and external entities.
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
    fn internal_entities_of_text_are_known() {
        let entities = declared(
            "a [<!ENTITY one 'a &#38; b'>\n<!ENTITY two \"&one;, c\"> <!ENTITY one 'other'>]",
        );
        assert_eq!(entities.resolve("one"), Some("a & b"));
        assert_eq!(entities.resolve("two"), Some("a & b, c"));
        assert_eq!(entities.resolve("three"), None);
    }

    #[test]
    fn others_are_not() {
        let entities = declared(
            "a [<!ENTITY f SYSTEM 'file:///etc/passwd'><!ENTITY % p 'x'><!ENTITY m '<b/>'><!ENTITY",
        );
        assert!(["f", "p", "%", "m"].iter().all(|name| entities.resolve(name).is_none()));
    }

    #[test]
    fn a_billion_laughs_end_early() {
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

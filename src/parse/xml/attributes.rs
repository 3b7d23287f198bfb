//! Raw attributes of a tag.
//!
//! They are read as quick-xml reads them in its mode for HTML, without its state machine, which takes a tenth of the time
//! of parsing a feed.

use crate::parse::block::find_near;

/// Returns the qualified names and raw values of the attributes of a tag. Invalid attributes are skipped.
#[inline]
pub(super) fn attributes(tag: &str) -> Attributes<'_> {
    Attributes { tag, at: 0 }
}

/// An iterator over the attributes of a tag.
pub(super) struct Attributes<'t> {
    tag: &'t str,
    at: usize,
}

impl<'t> Iterator for Attributes<'t> {
    type Item = (&'t str, &'t str);

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        let bytes = self.tag.as_bytes();
        let start = skip_space(bytes, self.at);
        if start >= bytes.len() {
            return None;
        }
        let name_end = find(bytes, start + 1, |byte| byte == b'=' || is_space(byte));
        let name = &self.tag[start..name_end];
        let equals = skip_space(bytes, name_end);
        if bytes.get(equals) != Some(&b'=') {
            self.at = equals;
            return Some((name, ""));
        }
        let value = skip_space(bytes, equals + 1);
        self.at = bytes.len(); // a value without an end is the last one
        let (value, end) = match *bytes.get(value)? {
            quote @ (b'"' | b'\'') => {
                let end = value + 1 + find_near(&bytes[value + 1..], [quote])?;
                (value + 1..end, end + 1)
            }
            _ => {
                let end = find(bytes, value, is_space);
                (value..end, end)
            }
        };
        self.at = end;
        Some((name, &self.tag[value]))
    }
}

/// White space in tags (XML 1.0, section 2.3).
#[inline]
pub(super) fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r')
}

/// Returns the first position from `at` on that is not white space.
#[inline]
pub(super) fn skip_space(bytes: &[u8], at: usize) -> usize {
    find(bytes, at, |byte| !is_space(byte))
}

/// Returns the position of the first byte from `at` on that is wanted, else the end.
#[inline]
fn find(bytes: &[u8], mut at: usize, is_wanted: impl Fn(u8) -> bool) -> usize {
    while bytes.get(at).is_some_and(|byte| !is_wanted(*byte)) {
        at += 1;
    }
    at.min(bytes.len())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use quick_xml::events::attributes::Attributes;

    use super::*;

    /// The attributes that quick-xml finds.
    fn expected(tag: &str) -> Vec<(String, String)> {
        let mut attributes = Attributes::html(tag, 0);
        attributes.with_checks(false);
        let attributes = attributes.flatten();
        attributes.map(|one| (one.key.into_inner().to_owned(), one.value.into_owned())).collect()
    }

    fn found(tag: &str) -> Vec<(String, String)> {
        attributes(tag).map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
    }

    #[test]
    fn reads_attributes_like_quick_xml() {
        for tag in [
            "",
            " a='b'",
            " a = \"b\"\n c:d='>'",
            "a=b c",
            " =a==b",
            " a='b'c='d'",
            " a='b",
            " a=",
            " a =b'c",
            " é=ü ",
            "=",
        ] {
            assert_eq!(found(tag), expected(tag), "{tag}");
        }
    }

    proptest! {
        #[test]
        fn reads_any_attributes_like_quick_xml(tag in "[ab=\"' \n>/é:]{0,24}") {
            prop_assert_eq!(found(&tag), expected(&tag));
        }
    }
}

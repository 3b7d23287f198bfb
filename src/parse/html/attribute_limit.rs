//! A limit on the number of attributes of a tag.
//!
//! html5gum recurses for each attribute of a tag, so a tag with tens of thousands of attributes would overflow the
//! stack. Tokenizing stops with an error at a tag with more attributes than any real one; the page is then tokenized
//! again without the attributes of such tags.

use std::borrow::Cow;
use std::cell::Cell;

use html5gum::{Readable, Reader, StringReader};
use memchr::{memchr, memchr3};

/// Maximum number of attributes of a tag.
pub(super) const MAX_ATTRIBUTES: usize = 96;

/// The error for a tag with more than [`MAX_ATTRIBUTES`] attributes.
#[derive(Debug, thiserror::Error)]
#[error("a tag has more than {MAX_ATTRIBUTES} attributes")]
pub(super) struct TooManyAttributes;

/// A reader of a page that returns an error once `stop` is set.
pub(super) struct LimitedInput<'a, 's> {
    text: StringReader<'a>,
    stop: &'s Cell<bool>,
}

impl<'a, 's> LimitedInput<'a, 's> {
    pub(super) fn new(text: &'a str, stop: &'s Cell<bool>) -> Self {
        LimitedInput { text: text.to_reader(), stop }
    }

    #[inline(always)]
    fn check(&self) -> Result<(), TooManyAttributes> {
        if self.stop.get() { Err(TooManyAttributes) } else { Ok(()) }
    }
}

impl Reader for LimitedInput<'_, '_> {
    type Error = TooManyAttributes;

    #[inline(always)]
    fn read_byte(&mut self) -> Result<Option<u8>, TooManyAttributes> {
        self.check()?;
        let Ok(byte) = self.text.read_byte();
        Ok(byte)
    }

    #[inline(always)]
    fn try_read_string(
        &mut self,
        text: &[u8],
        case_sensitive: bool,
    ) -> Result<bool, TooManyAttributes> {
        let Ok(found) = self.text.try_read_string(text, case_sensitive);
        Ok(found)
    }

    #[inline(always)]
    fn read_until<'b>(
        &'b mut self,
        needle: &[u8],
        buffer: &'b mut [u8; 4],
    ) -> Result<Option<&'b [u8]>, TooManyAttributes> {
        self.check()?;
        let Ok(read) = self.text.read_until(needle, buffer);
        Ok(read)
    }
}

/// Returns the page without the attributes of tags that have too many.
pub(super) fn without_long_tags(page: &str) -> Cow<'_, str> {
    let mut out = String::new();
    let mut kept = 0;
    let mut at = 0;
    while let Some(found) = memchr(b'<', &page.as_bytes()[at..]) {
        let start = at + found;
        let tag = &page[start..];
        if !tag.as_bytes().get(1).is_some_and(u8::is_ascii_alphabetic) {
            at = start + 1;
            continue;
        }
        let (length, values) = measure_tag(tag.as_bytes());
        if values >= MAX_ATTRIBUTES {
            let name = tag.find(|c: char| c.is_ascii_whitespace() || c == '/').unwrap_or(length);
            out.push_str(&page[kept..start + name]);
            kept = start + length;
        }
        at = start + length;
    }
    if kept == 0 { Cow::Borrowed(page) } else { Cow::Owned(out + &page[kept..]) }
}

/// Returns the length of a tag without its `>`, in bytes, and the number of its quoted values.
fn measure_tag(tag: &[u8]) -> (usize, usize) {
    let (mut at, mut values) = (0, 0);
    while let Some(found) = memchr3(b'>', b'"', b'\'', &tag[at..]) {
        at += found;
        if tag[at] == b'>' {
            return (at, values);
        }
        values += 1;
        match memchr(tag[at], &tag[at + 1..]) {
            Some(length) => at += length + 2,
            None => break,
        }
    }
    (tag.len(), values)
}

#[cfg(test)]
mod tests {
    use super::super::dom;

    #[test]
    fn drops_the_attributes_of_a_tag_with_a_million() {
        let attributes: String = (0..1_000_000).map(|number| format!(" a{number}=\">\"")).collect();
        let page =
            dom::parse(&format!("<p id=a>before</p><p{attributes}>inside</p><p id=b>after</p>"));
        let text: String = page.root_element().text().collect();
        assert_eq!(text, "beforeinsideafter");
        assert!(page.html().contains("<p id=\"b\">"));
    }
}

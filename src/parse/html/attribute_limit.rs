//! Limits on the number of attributes of a tag and of an element.
//!
//! html5gum recurses for each attribute of a tag, so a tag with tens of thousands of attributes, as after a quotation mark
//! that is not escaped, would overflow the stack. After the maximum number of attributes the reader skips the rest of the
//! tag.
//!
//! A second `html` or `body` tag adds its attributes to the element (HTML Living Standard, section 13.2.6.4.7), which
//! searches all that it has.

use std::cell::Cell;
use std::convert::Infallible;

use html5ever::local_name;
use html5ever::tokenizer::Tag;
use html5gum::{Readable, Reader, StringReader};
use memchr::memchr;

/// Maximum number of attributes of a tag.
const MAX_ATTRIBUTES: usize = 96;

/// The number of attributes of the unfinished tag.
pub(super) struct AttributeLimit<'s> {
    count: usize,
    /// Set at the first attribute beyond the limit.
    surplus: &'s Cell<bool>,
}

impl<'s> AttributeLimit<'s> {
    pub(super) fn new(surplus: &'s Cell<bool>) -> Self {
        AttributeLimit { count: 0, surplus }
    }

    /// Counts an attribute, of whose name one byte was read. Returns true for one beyond the limit.
    pub(super) fn count(&mut self) -> bool {
        self.count += 1;
        let is_surplus = self.count > MAX_ATTRIBUTES;
        self.surplus.set(is_surplus);
        is_surplus
    }

    /// Ends the tag.
    pub(super) fn reset(&mut self) {
        self.count = 0;
    }
}

/// The number of attributes of all `html` and `body` tags of a page.
#[derive(Default)]
pub(super) struct RootAttributes(usize);

impl RootAttributes {
    /// Removes the surplus attributes of such a tag.
    pub(super) fn limit(&mut self, tag: &mut Tag) {
        if matches!(tag.name, local_name!("html") | local_name!("body")) {
            tag.attrs.truncate(MAX_ATTRIBUTES.saturating_sub(self.0));
            self.0 += tag.attrs.len();
        }
    }
}

/// A reader of a page that skips the surplus attributes of a tag.
pub(super) struct LimitedInput<'a, 's> {
    page: &'a str,
    /// The number of bytes that were read.
    position: usize,
    rest: StringReader<'a>,
    surplus: &'s Cell<bool>,
}

impl<'a, 's> LimitedInput<'a, 's> {
    pub(super) fn new(page: &'a str, surplus: &'s Cell<bool>) -> Self {
        LimitedInput { page, position: 0, rest: page.to_reader(), surplus }
    }

    #[inline(always)]
    fn check(&mut self) {
        if self.surplus.get() {
            self.skip();
        }
    }

    #[cold]
    fn skip(&mut self) {
        self.surplus.set(false);
        self.position += end_of_attributes(&self.page.as_bytes()[self.position..]);
        self.rest = self.page[self.position..].to_reader();
    }
}

impl Reader for LimitedInput<'_, '_> {
    type Error = Infallible;

    #[inline(always)]
    fn read_byte(&mut self) -> Result<Option<u8>, Infallible> {
        self.check();
        let byte = self.rest.read_byte();
        self.position += 1;
        byte
    }

    #[inline(always)]
    fn try_read_string(&mut self, text: &[u8], case_sensitive: bool) -> Result<bool, Infallible> {
        let found = self.rest.try_read_string(text, case_sensitive)?;
        self.position += if found { text.len() } else { 0 };
        Ok(found)
    }

    #[inline(always)]
    fn read_until<'b>(
        &'b mut self,
        needle: &[u8],
        buffer: &'b mut [u8; 4],
    ) -> Result<Option<&'b [u8]>, Infallible> {
        self.check();
        let read = self.rest.read_until(needle, buffer)?;
        self.position += read.map_or(0, <[u8]>::len);
        Ok(read)
    }
}

/// Returns the length of the attributes of a tag, the first of which is cut off inside its name: the offset of `>` or
/// `/>`, or the length of the text if there is none. The states are those of the HTML Living Standard, sections 13.2.5.32
/// to 13.2.5.40.
fn end_of_attributes(tag: &[u8]) -> usize {
    let mut at = 0;
    // True after a name, which may be followed by a value.
    let mut named = true;
    while let Some(byte) = tag.get(at) {
        at += match byte {
            b'>' => return at,
            b'/' if tag.get(at + 1) == Some(&b'>') => return at,
            b'=' if named => {
                named = false;
                1 + length_of_value(&tag[at + 1..])
            }
            byte if byte.is_ascii_whitespace() => 1,
            byte => {
                named = *byte != b'/';
                1
            }
        };
    }
    tag.len()
}

/// Returns the length of a value with the white space before it.
fn length_of_value(text: &[u8]) -> usize {
    let start = text.iter().position(|byte| !byte.is_ascii_whitespace()).unwrap_or(text.len());
    let length = match text.get(start) {
        Some(quote @ (b'"' | b'\'')) => {
            memchr(*quote, &text[start + 1..]).map_or(text.len() - start, |length| length + 2)
        }
        _ => {
            let ends = |byte: &u8| *byte == b'>' || byte.is_ascii_whitespace();
            text[start..].iter().position(ends).unwrap_or(text.len() - start)
        }
    };
    start + length
}

#[cfg(test)]
mod tests {
    use super::super::dom;
    use super::*;

    fn text_of(page: &str) -> String {
        dom::parse(page).root_element().text().collect()
    }

    fn attributes(count: usize, quote: &str) -> String {
        (0..count).map(|number| format!(" a{number}={quote}>{quote}")).collect()
    }

    #[test]
    fn keeps_the_first_attributes_of_a_tag_with_a_million() {
        for quote in ["\"", "'"] {
            let surplus = attributes(1_000_000, quote);
            let page = format!(
                "<p id=a>before</p><p class=b{surplus}>inside</p{surplus}><p id=b>after</p>"
            );
            assert_eq!(text_of(&page), "beforeinsideafter");
            let html = dom::parse(&page).html();
            assert_eq!(html.matches(" a").count(), MAX_ATTRIBUTES - 1, "beside the class");
            assert!(html.contains(" class=\"b\""));
            assert!(html.contains("<p id=\"b\">"));
        }
    }

    #[test]
    fn finds_the_end_of_a_tag_whatever_its_quotes() {
        let many = attributes(MAX_ATTRIBUTES, "\"");
        for (rest, expected) in [
            (" b>c", "c"),
            (" b/>c", "c"),
            (" b / >c", "c"),
            (" b='>' c = \">\" d=e>f", "f"),
            (" b=c'd>e", "e"),
            (" b=/>c", "c"),
            (" b/=\">c", "c"),
            (" ='>c", "c"),
            (" b==\">c", "c"),
            (" b=>c", "c"),
            (" é='>'>c", "c"),
            (" b\"c\"d>e", "e"),
            (" b=\">c", ""),
            (" b", ""),
        ] {
            let page = format!("<p{many}{rest}<i>.</i>");
            let short = format!("<p{rest}<i>.</i>");
            assert_eq!(text_of(&page), text_of(&short), "{rest}");
            assert!(text_of(&page).starts_with(expected), "{rest}");
        }
    }

    #[test]
    fn limits_the_attributes_of_the_root_and_the_body() {
        for element in ["html", "body"] {
            let tags: String = (0..20_000).map(|n| format!("<{element} a{n}>")).collect();
            let html = dom::parse(&format!("{tags}<p>b")).html();
            assert_eq!(html.matches(" a").count(), MAX_ATTRIBUTES, "{element}");
            assert!(html.ends_with("<p>b</p></body></html>"), "{element}");
        }
    }

    #[test]
    fn uses_the_first_of_two_attributes_of_a_name() {
        let html = dom::parse("<p id=a ID=b title id=c title=d>x").html();
        assert!(html.contains("<p id=\"a\" title=\"\">x</p>"), "{html}");
    }
}

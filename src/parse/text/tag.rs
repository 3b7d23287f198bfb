//! HTML tags in titles: what is a tag, and what is text with a `<`.

use memchr::{memchr, memmem};

use crate::parse::char_boundary;
use crate::parse::html_elements::{HTML_ELEMENTS, TITLE_MARKUP};

/// Maximum length of a tag or a comment in bytes. Without a limit, many unclosed ones would cost quadratic time.
const MAX_LENGTH: usize = 4096;

/// Limit of the bytes that are scanned in vain, as a multiple of the length of the text.
const MAX_RESCANS: usize = 4;

/// The number of bytes of a text that may still be scanned for the end of what turns out to be no tag, or for an end tag.
/// After that, nothing is a tag whose end is not near.
pub(super) struct ScanBudget(usize);

impl ScanBudget {
    /// The budget for a text of this length.
    pub(super) fn new(length: usize) -> Self {
        ScanBudget(MAX_RESCANS * (length + MAX_LENGTH))
    }

    /// Returns the start of the text that may be scanned.
    fn window<'t>(&self, text: &'t str) -> &'t str {
        &text[..char_boundary::floor(text, MAX_LENGTH.min(self.0))]
    }

    fn spend(&mut self, bytes: usize) {
        self.0 = self.0.saturating_sub(bytes);
    }
}

/// Maximum number of end tags among which that of an element is searched.
const MAX_END_TAGS: usize = 32;

/// A tag or a comment at the start of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct TitleTag<'t> {
    /// Name of the element. Empty for a comment.
    pub(super) name: &'t str,
    pub(super) is_end: bool,
    has_attributes: bool,
    pub(super) length: usize,
}

/// The declared type of a title.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TitleType {
    /// By its declared type: every known element is markup.
    Html,
    /// RSS does not specify it. Titles about programming contain `Vec<i>`, and titles about HTML `the <video> element`.
    Unknown,
}

impl<'t> TitleTag<'t> {
    /// Reads the tag of an HTML element or the comment at the `<` at the start of a text.
    pub(super) fn read(
        text: &'t str,
        title_type: TitleType,
        budget: &mut ScanBudget,
    ) -> Option<TitleTag<'t>> {
        if !text[1..].starts_with(|c: char| c == '!' || c == '/' || c.is_ascii_alphabetic()) {
            return None;
        }
        let text = budget.window(text);
        let tag = Self::read_within(text, title_type)?;
        if tag.is_none() {
            budget.spend(text.len());
        }
        tag
    }

    /// Returns `None` for what is obviously no tag, and `Some(None)` for what was scanned in vain.
    fn read_within(text: &'t str, title_type: TitleType) -> Option<Option<TitleTag<'t>>> {
        if text.starts_with("<!--") {
            return Some(comment(text));
        }
        let (is_end, inside) = match text.get(1..)?.strip_prefix('/') {
            Some(inside) => (true, inside),
            None => (false, &text[1..]),
        };
        let length = inside.find(|c: char| !c.is_ascii_alphanumeric())?;
        let (name, rest) = inside.split_at(length);
        let is_tag = rest.starts_with(|c: char| c.is_ascii_whitespace() || c == '/' || c == '>')
            && is_one_of(&HTML_ELEMENTS, name);
        if !is_tag {
            return None;
        }
        let length = attributes_length(rest.as_bytes(), title_type == TitleType::Html || is_end);
        Some(length.map(|length| TitleTag {
            name,
            is_end,
            has_attributes: length > "/".len(),
            length: text.len() - rest.len() + length + ">".len(),
        }))
    }

    /// Returns true if a tag in a title of unknown type is markup. `before` and `after` are the text around it.
    ///
    /// Elements of text always are, unless the tag may be a type parameter: `Vec<i>`. Other elements are if they have an
    /// end tag.
    pub(super) fn is_markup(&self, before: &str, after: &str, budget: &mut ScanBudget) -> bool {
        let is_inline = self.name.is_empty() || is_one_of(&TITLE_MARKUP, self.name);
        let touches_word = before.ends_with(|c: char| c.is_alphanumeric());
        let is_certain = self.is_end
            || self.has_attributes
            || !touches_word
            || self.name.is_empty()
            || is_one_of(&["br", "img", "p", "wbr"], self.name);
        is_inline && is_certain || !self.is_end && end_tag(after, self.name, budget).is_some()
    }

    /// Returns the length of the content of a script or a style sheet, which is no text. `after` is the text after the tag.
    pub(super) fn hidden_length(&self, after: &str, budget: &mut ScanBudget) -> usize {
        let is_hidden = !self.is_end && is_one_of(&["script", "style"], self.name);
        if is_hidden { end_tag(after, self.name, budget).unwrap_or(0) } else { 0 }
    }
}

/// Returns true if the name is in the list. The case is ignored.
pub(super) fn is_one_of(list: &[&str], name: &str) -> bool {
    list.iter().any(|known| known.eq_ignore_ascii_case(name))
}

/// Reads a comment. An unclosed one ends at the first `>`.
fn comment(text: &str) -> Option<TitleTag<'_>> {
    let close = memmem::find(text.as_bytes(), b"-->").map(|at| at + "-->".len());
    let length = close.or_else(|| memchr(b'>', text.as_bytes()).map(|at| at + 1))?;
    Some(TitleTag { name: "", is_end: false, has_attributes: false, length })
}

/// Returns the length of the attributes before a `>`. `None` if they are none: `<b and c>`.
///
/// Unless any text is `allowed`, the first attribute must have a value.
fn attributes_length(text: &[u8], allowed: bool) -> Option<usize> {
    let mut at = 0;
    let mut has_value = allowed;
    loop {
        at += count(&text[at..], |byte| byte.is_ascii_whitespace() || byte == b'/');
        match *text.get(at)? {
            b'>' => return Some(at),
            b'<' => return None, // the start of another tag
            _ => {}
        }
        let length = count(&text[at..], is_name);
        at += length;
        let equals = at + count(&text[at..], |byte| byte.is_ascii_whitespace());
        if text.get(equals) == Some(&b'=') && length > 0 {
            at = equals + 1;
            at += count(&text[at..], |byte| byte.is_ascii_whitespace());
            at += value_length(&text[at..]);
            has_value = true;
        } else if !has_value {
            return None;
        } else if length == 0 {
            at += 1; // a stray quote or sign
        }
    }
}

/// Returns the length of an attribute's value. One without a closing quote ends at the `>` of the tag.
fn value_length(text: &[u8]) -> usize {
    let unquoted = |byte: u8| !byte.is_ascii_whitespace() && byte != b'>';
    match text.first() {
        Some(quote @ (b'"' | b'\'')) => match memchr(*quote, &text[1..]) {
            Some(length) => length + 2,
            None => memchr(b'>', text).unwrap_or(0),
        },
        _ => count(text, unquoted),
    }
}

fn is_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-_:@.".contains(&byte)
}

/// Returns the number of bytes at the start of the text with a property.
fn count(text: &[u8], has_property: impl Fn(u8) -> bool) -> usize {
    text.iter().take_while(|byte| has_property(**byte)).count()
}

/// Returns the position of the next end tag of an element.
fn end_tag(text: &str, name: &str, budget: &mut ScanBudget) -> Option<usize> {
    let text = budget.window(text).as_bytes();
    let end = memmem::find_iter(text, "</").take(MAX_END_TAGS).find(|at| {
        let inside = &text[at + 2..];
        inside.get(..name.len()).is_some_and(|end| end.eq_ignore_ascii_case(name.as_bytes()))
            && matches!(inside.get(name.len()), Some(b'>' | b' '))
    });
    budget.spend(end.unwrap_or(text.len()));
    end
}

#[cfg(test)]
mod tests {
    use super::*;

    fn length(text: &str, title_type: TitleType) -> Option<usize> {
        let mut budget = ScanBudget::new(text.len());
        TitleTag::read(text, title_type, &mut budget).map(|tag| tag.length)
    }

    #[test]
    fn reads_tags() {
        for text in [
            "<b>",
            "</b>",
            "</b >",
            "<B>",
            "<br/>",
            "<br />",
            "<h2>",
            "<blink>",
            "<!-- > -->",
            "<!-- >",
            "<a href='x'>",
            "<a href=x>",
            "<a\nhref = \"x > y\" data-z='' disabled>",
            "<a href=\"x>",
            "<img src=a alt>",
            "<font color=#fff size='+1'>",
            "<p style='a:b'/>",
        ] {
            let document = format!("{text} and > more");
            assert_eq!(length(&document, TitleType::Unknown), Some(text.len()), "{text}");
            assert_eq!(length(&document, TitleType::Html), Some(text.len()), "{text}");
        }
    }

    #[test]
    fn distinguishes_text_from_tags() {
        for text in [
            "<",
            "<>",
            "</>",
            "<3>",
            "<b",
            "<b x='",
            "<s,t>",
            "<i, j>",
            "<b:2>",
            "<b.c>",
            "<b-c>",
            "<String>",
            "<u8>",
            "<é>",
            "<a@example.org>",
            "<b<c>",
        ] {
            assert_eq!(length(text, TitleType::Html), None, "{text}");
        }
        for text in ["<b and c>", "<i j>", "<p, q>", "<s && t=1>"] {
            assert_eq!(length(text, TitleType::Unknown), None, "{text}");
        }
    }
}

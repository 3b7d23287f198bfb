//! Recovery from malformed markup. Not on the path of well-formed documents.

use memchr::{memchr, memchr_iter};

use super::tag::{self, StartTag};
use super::{Cursor, XmlElement};
use crate::parse::html_elements::CONTENT_MARKUP;

impl<'a> Cursor<'a> {
    /// Closes the parent of the child that was just entered, as if its end tag preceded the child.
    ///
    /// The next call of `child` returns `None` for the end of the parent, and the one after it returns the child again.
    pub(crate) fn end_parent(&mut self, child: XmlElement<'a>) {
        if self.is_empty || self.open.len() < 2 {
            return self.skip();
        }
        let parent = self.open.remove(self.open.len() - 2);
        self.record_error(format_args!("missing </{parent}>"));
        self.pending_ends += 1;
        self.pending_child = Some(child);
    }

    /// Closes the innermost open element before the start tag at the cursor if its end tag is missing, that is, if the
    /// end tag of an ancestor comes first. Returns true if the element was closed.
    ///
    /// Start tags of text markup never close an element, so that no text is lost.
    pub(super) fn close_unclosed(&mut self) -> bool {
        let starts =
            self.rest().as_bytes().get(1).is_some_and(|byte| !matches!(byte, b'/' | b'!' | b'?'));
        let (true, Some((&name, ancestors))) = (starts, self.open.split_last()) else {
            return false;
        };
        if is_text_markup(self.rest()) {
            return false;
        }
        let window = &self.rest().as_bytes()[..self.rest().len().min(self.rescan_budget)];
        let (is_closed, scanned) = closes_first(window, name, ancestors);
        self.rescan_budget -= scanned;
        if !is_closed {
            self.record_error(format_args!("missing </{name}>"));
            self.pop();
        }
        !is_closed
    }

    /// Handles the end of the document, or a tag without an end.
    #[cold]
    pub(super) fn end_or_incomplete_tag(&mut self) -> Option<StartTag<'a>> {
        if self.rest().is_empty() {
            self.finish();
            return None;
        }
        self.recover_tag(self.position, self.rest().len())
    }

    /// Parses a tag at `at` again that has no end or contains a `<`: a quote is missing or extra, or a `<` is not
    /// escaped.
    ///
    /// `scanned` is the number of bytes that the first attempt has scanned.
    #[cold]
    pub(super) fn recover_tag(&mut self, at: usize, scanned: usize) -> Option<StartTag<'a>> {
        self.position = at;
        if self.rescan_budget < scanned {
            self.record_error("too many incomplete tags; the rest of the document is ignored");
            self.finish();
            self.position = self.document.len();
            return None;
        }
        self.rescan_budget -= scanned;
        let Some((tag, length)) = start_tag(self.rest()) else {
            self.record_error("unescaped '<' or incomplete tag");
            self.not_a_tag = at;
            return None;
        };
        self.record_error("unexpected quote or '<' in a tag");
        self.position += length;
        Some(self.open(tag))
    }

    /// Closes the innermost open element of this name and all elements inside it. Ignores an end tag without a start.
    #[cold]
    pub(super) fn close_mismatched(&mut self, name: &'a str, at: usize) {
        let levels = self.open.iter().rev().take(self.rescan_budget).position(|open| *open == name);
        self.rescan_budget -= levels.unwrap_or(self.open.len()).min(self.rescan_budget);
        match (levels, self.open.last().copied()) {
            (Some(levels), Some(last)) => {
                self.record_error_at(at, format_args!("expected </{last}>, found </{name}>"));
                for _ in 0..=levels {
                    self.pop();
                }
            }
            _ => self.record_error_at(at, format_args!("unexpected </{name}>")),
        }
    }
}

/// Returns true if the end tag of `name` comes before those of its ancestors, and the number of scanned bytes.
///
/// Also returns true if there is no such end tag, because closing the element would gain nothing.
fn closes_first(text: &[u8], name: &str, ancestors: &[&str]) -> (bool, usize) {
    for at in memchr_iter(b'<', text) {
        let Some(tag) = text[at + 1..].strip_prefix(b"/") else { continue };
        let is = |name: &str| {
            let after = tag.strip_prefix(name.as_bytes());
            after.is_some_and(|rest| {
                rest.first().is_none_or(|byte| *byte == b'>' || byte.is_ascii_whitespace())
            })
        };
        if is(name) {
            return (true, at);
        }
        if ancestors.iter().rev().take(MAX_ANCESTORS).any(|outer| is(outer)) {
            return (false, at);
        }
    }
    (true, text.len())
}

/// Maximum number of ancestors whose end tags are searched. A missing end tag runs into the nearest ones.
const MAX_ANCESTORS: usize = 8;

/// Returns true if the tag at the start of `text` is HTML that is common in texts and not an element of feeds.
fn is_text_markup(text: &str) -> bool {
    let name = text[1..].split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
    CONTENT_MARKUP.iter().any(|known| known.eq_ignore_ascii_case(name))
}

/// Parses the start tag at the start of `text` leniently. Returns the tag and its length.
///
/// A quote opens a value only after `=`. Text with a `<` outside of quotes or without a `>` is not a tag.
fn start_tag(text: &str) -> Option<(StartTag<'_>, usize)> {
    let bytes = text.as_bytes();
    if matches!(bytes.get(1), None | Some(b'!' | b'?' | b'/')) {
        return None;
    }
    let mut at = 1;
    let mut previous = b' ';
    loop {
        match *bytes.get(at)? {
            b'>' => break,
            b'<' => return None,
            quote @ (b'"' | b'\'') if previous == b'=' => {
                at += 1 + value_length(&bytes[at + 1..], quote)?
            }
            byte if byte.is_ascii_whitespace() => {}
            byte => previous = byte,
        }
        if matches!(bytes[at], b'"' | b'\'') {
            previous = bytes[at];
        }
        at += 1;
    }
    Some((tag::start_tag(&text[1..at]), at + 1))
}

/// Returns the length of a quoted value. A value without a closing quote ends with the tag.
fn value_length(text: &[u8], quote: u8) -> Option<usize> {
    let closing = memchr(quote, text)?;
    // The closing quote is missing if the value contains a `<` and no white space, `/` or `>` follows its quote.
    let is_unclosed = memchr(b'<', &text[..closing]).is_some()
        && !matches!(text.get(closing + 1), Some(b' ' | b'\t' | b'\r' | b'\n' | b'/' | b'>'));
    if !is_unclosed {
        return Some(closing);
    }
    // The `>` itself stays, so that it ends the tag.
    memchr(b'>', text).and_then(|end| end.checked_sub(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parses_malformed_tags() {
        for (text, name, attributes, is_empty, rest) in [
            ("<a b=\"<c>\" d>e", "a", " b=\"<c>\" d", false, "e"),
            ("<a b=\"1 c=\"2\"/>\n<d e=\"f\">", "a", " b=\"1 c=\"2\"", true, "\n<d e=\"f\">"),
            ("<a b=\"1>2</a><c d=\"e\">", "a", " b=\"1", false, "2</a><c d=\"e\">"),
            ("<a b=1' c>d", "a", " b=1' c", false, "d"),
        ] {
            let (tag, length) = start_tag(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!(
                ((tag.name, tag.attributes, tag.is_empty), &text[length..]),
                ((name, attributes, is_empty), rest),
                "{text}"
            );
        }
        for text in ["<a <b>", "<a", "<!a>", "<?a>", "<", "<a b='"] {
            assert_eq!(start_tag(text), None, "{text}");
        }
    }

    #[test]
    fn finds_the_end_tag_that_comes_first() {
        assert!(closes_first(b"<b>x</b></title></item>", "title", &["rss", "item"]).0);
        assert!(
            !closes_first(b"<link>x</link></item><title></title>", "title", &["rss", "item"]).0
        );
        assert!(closes_first(b"<link>x", "title", &["rss", "item"]).0);
    }
}

//! What ill-formed markup was meant to be. Only asked where something is wrong.

use memchr::{memchr, memchr_iter};

use super::tag::{self, StartTag};
use super::{Cursor, Element};
use crate::parse::html_elements::CONTENT_MARKUP;

impl<'a> Cursor<'a> {
    /// Ends the parent of the child that has just been entered before it, as one that was never closed: the next call
    /// of `child` says so, and the one after it gives the child again.
    pub(crate) fn end_parent(&mut self, child: Element<'a>) {
        if self.empty || self.open.len() < 2 {
            return self.skip();
        }
        let parent = self.open.remove(self.open.len() - 2);
        self.note(format_args!("<{parent}> is never closed"));
        self.ended += 1;
        self.held_back = Some(child);
    }

    /// Closes the innermost open element before the start tag that stands here, if it has no end of its own:
    /// the end of an element around it comes first. Markup that texts hold is no reason to, so that no text is lost.
    pub(super) fn leave_unclosed(&mut self) -> bool {
        let starts =
            self.rest().as_bytes().get(1).is_some_and(|byte| !matches!(byte, b'/' | b'!' | b'?'));
        let (true, Some((&name, around))) = (starts, self.open.split_last()) else { return false };
        if is_text_markup(self.rest()) {
            return false;
        }
        let window = &self.rest().as_bytes()[..self.rest().len().min(self.patience)];
        let (closes, looked_at) = closes_first(window, name, around);
        self.patience -= looked_at;
        if !closes {
            self.note(format_args!("<{name}> is never closed"));
            self.pop();
        }
        !closes
    }

    /// Reads what stands here, which is no whole tag: the document's end, or a tag whose end is missing.
    #[cold]
    pub(super) fn no_tag_here(&mut self) -> Option<Element<'a>> {
        if self.rest().is_empty() {
            self.finish();
            return None;
        }
        self.mend_tag(self.position, self.rest().len())
    }

    /// Reads the tag at `at` again, which has no end or holds another: a quote that is missing or one too many, or a
    /// `<` that should have been written as a reference. So many bytes have been looked at for it.
    #[cold]
    pub(super) fn mend_tag(&mut self, at: usize, looked_at: usize) -> Option<Element<'a>> {
        self.position = at;
        if self.patience < looked_at {
            self.note("a '<' that begins no whole tag, one of too many");
            self.finish();
            self.position = self.document.len();
            return None;
        }
        self.patience -= looked_at;
        let Some((tag, length)) = start_tag(self.rest()) else {
            self.note("a '<' that begins no whole tag");
            self.no_tag = at;
            return None;
        };
        self.note("a tag holds a quote or a '<' that does not belong there");
        self.position += length;
        Some(self.enter(tag))
    }

    /// Closes the innermost element of that name, if there is one, and what is open inside it.
    #[cold]
    pub(super) fn close_other(&mut self, name: &'a str, at: usize) {
        let inside = self.open.iter().rev().take(self.patience).position(|open| *open == name);
        self.patience -= inside.unwrap_or(self.open.len()).min(self.patience);
        match (inside, self.open.last().copied()) {
            (Some(levels), Some(last)) => {
                self.note_at(at, format_args!("</{name}> found where </{last}> was expected"));
                for _ in 0..=levels {
                    self.pop();
                }
            }
            _ => self.note_at(at, format_args!("</{name}> found, which was never opened")),
        }
    }
}

/// Whether `</name` comes before an end of one of the elements around it, and how many bytes had to be looked at.
/// True if neither comes: then nothing is gained by closing it.
fn closes_first(text: &[u8], name: &str, around: &[&str]) -> (bool, usize) {
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
        if around.iter().rev().take(NEAREST).any(|outer| is(outer)) {
            return (false, at);
        }
    }
    (true, text.len())
}

/// How many of the elements around one are asked whether their end comes first: the nearest are those that a missing
/// end runs into.
const NEAREST: usize = 8;

/// True if the tag that `text` begins with is HTML of that kind.
fn is_text_markup(text: &str) -> bool {
    let name = text[1..].split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
    CONTENT_MARKUP.iter().any(|known| known.eq_ignore_ascii_case(name))
}

/// Reads the start tag that `text` begins with. A quote only opens a value behind `=`; a `<` outside of quotes, or no
/// `>` at all, means that this is no tag. The bytes of the tag with it.
fn start_tag(text: &str) -> Option<(StartTag<'_>, usize)> {
    let bytes = text.as_bytes();
    if matches!(bytes.get(1), None | Some(b'!' | b'?' | b'/')) {
        return None;
    }
    let mut at = 1;
    let mut before = b' ';
    loop {
        match *bytes.get(at)? {
            b'>' => break,
            b'<' => return None,
            quote @ (b'"' | b'\'') if before == b'=' => {
                at += 1 + value_length(&bytes[at + 1..], quote)?
            }
            byte if byte.is_ascii_whitespace() => {}
            byte => before = byte,
        }
        if matches!(bytes[at], b'"' | b'\'') {
            before = bytes[at];
        }
        at += 1;
    }
    Some((tag::start_tag(&text[1..at]), at + 1))
}

/// The length of a quoted value; one whose closing quote is missing ends where the tag does.
fn value_length(text: &[u8], quote: u8) -> Option<usize> {
    let closing = memchr(quote, text)?;
    // A value with a tag in it whose quote is followed by no space, `/` or `>` is one that was never closed.
    let runs_on = memchr(b'<', &text[..closing]).is_some()
        && !matches!(text.get(closing + 1), Some(b' ' | b'\t' | b'\r' | b'\n' | b'/' | b'>'));
    if !runs_on {
        return Some(closing);
    }
    // Stay before the `>`, so that it ends the tag.
    memchr(b'>', text).and_then(|end| end.checked_sub(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_read_as_they_were_meant() {
        for (text, name, attributes, empty, rest) in [
            ("<a b=\"<c>\" d>e", "a", " b=\"<c>\" d", false, "e"),
            ("<a b=\"1 c=\"2\"/>\n<d e=\"f\">", "a", " b=\"1 c=\"2\"", true, "\n<d e=\"f\">"),
            ("<a b=\"1>2</a><c d=\"e\">", "a", " b=\"1", false, "2</a><c d=\"e\">"),
            ("<a b=1' c>d", "a", " b=1' c", false, "d"),
        ] {
            let (tag, length) = start_tag(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!(
                (tag, &text[length..]),
                (StartTag { name, attributes, empty }, rest),
                "{text}"
            );
        }
        for text in ["<a <b>", "<a", "<!a>", "<?a>", "<", "<a b='"] {
            assert_eq!(start_tag(text), None, "{text}");
        }
    }

    #[test]
    fn the_end_that_comes_first_tells_whether_an_element_is_closed() {
        assert!(closes_first(b"<b>x</b></title></item>", "title", &["rss", "item"]).0);
        assert!(
            !closes_first(b"<link>x</link></item><title></title>", "title", &["rss", "item"]).0
        );
        assert!(closes_first(b"<link>x", "title", &["rss", "item"]).0);
    }
}

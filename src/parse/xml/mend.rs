//! What ill-formed markup was meant to be. Only asked where something is wrong.

use memchr::{memchr, memchr_iter};

/// Whether `</name` comes before an end of one of the elements around it, and how many bytes had to be looked at.
/// True if neither comes: then nothing is gained by closing it.
pub(super) fn closes_first(text: &[u8], name: &str, around: &[&str]) -> (bool, usize) {
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

/// Elements of HTML that texts are full of, and that are no elements of a feed.
const TEXT_MARKUP: [&str; 30] = [
    "a",
    "abbr",
    "b",
    "blockquote",
    "br",
    "center",
    "code",
    "dd",
    "div",
    "dl",
    "dt",
    "em",
    "font",
    "h1",
    "h2",
    "h3",
    "h4",
    "hr",
    "i",
    "img",
    "li",
    "ol",
    "p",
    "pre",
    "small",
    "span",
    "strong",
    "table",
    "u",
    "ul",
];

/// True if the tag that `text` begins with is HTML of that kind.
pub(super) fn is_text_markup(text: &str) -> bool {
    let name = text[1..].split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
    TEXT_MARKUP.iter().any(|known| known.eq_ignore_ascii_case(name))
}

/// A start tag as it was meant.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct StartTag<'a> {
    pub(super) name: &'a str,
    pub(super) attributes: &'a str,
    pub(super) empty: bool,
    /// The bytes of the whole tag.
    pub(super) length: usize,
}

/// Reads the start tag that `text` begins with. A quote only opens a value behind `=`; a `<` outside of quotes, or no
/// `>` at all, means that this is no tag.
pub(super) fn start_tag(text: &str) -> Option<StartTag<'_>> {
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
    let inside = &text[1..at];
    let (inside, empty) = inside.strip_suffix('/').map_or((inside, false), |inside| (inside, true));
    let name = inside.find(|c: char| c.is_ascii_whitespace()).unwrap_or(inside.len());
    let (name, attributes) = inside.split_at(name);
    Some(StartTag { name, attributes, empty, length: at + 1 })
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
            let tag = start_tag(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!(
                (tag.name, tag.attributes, tag.empty, &text[tag.length..]),
                (name, attributes, empty, rest)
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

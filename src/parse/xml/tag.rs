//! Strict parsing of the markup at a `<`. [`super::recovery`] handles malformed markup.
//!
//! quick-xml's reader is not used, because it validates each tag as UTF-8 again and keeps its own list of open elements,
//! which takes up to a quarter of the time of parsing a feed.

use memchr::{memchr, memchr_iter, memchr2, memchr3, memmem};

/// A tag, a document type or a processing instruction.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum XmlTag<'a> {
    Start(StartTag<'a>),
    /// The name of the element.
    End(&'a str),
    /// The whole document type with its internal subset.
    DocType(&'a str),
    /// An XML declaration or a processing instruction: `<? … ?>`.
    Instruction,
}

/// The parts of a start tag.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct StartTag<'a> {
    /// Qualified name.
    pub(super) name: &'a str,
    /// Start of the local name: after the first colon.
    pub(super) local: usize,
    /// Raw attributes with the white space before them.
    pub(super) attributes: &'a str,
    /// True for an empty-element tag: `<a/>`.
    pub(super) is_empty: bool,
    name_has_tag_start: bool,
}

/// Returns true if the text has a start tag with one of these local names, in any case.
pub(crate) fn has_start_tag(text: &str, names: &[&str]) -> bool {
    let is_wanted = |at: usize| {
        let inside = &text.as_bytes()[at + 1..];
        let end = inside.iter().position(|byte| !is_name_byte(*byte)).unwrap_or(inside.len());
        let colon =
            inside[..end].iter().position(|byte| *byte == b':').map_or(0, |colon| colon + 1);
        names.iter().any(|name| name.as_bytes().eq_ignore_ascii_case(&inside[colon..end]))
    };
    memchr_iter(b'<', text.as_bytes()).any(is_wanted)
}

fn is_name_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b':' | b'_' | b'-' | b'.') || !byte.is_ascii()
}

/// Parses the tag at the start of `text`. Returns the tag and its length, or `None` if it has no end.
#[inline(always)] // 4 % of the instructions of a feed
pub(super) fn read(text: &str) -> Option<(XmlTag<'_>, usize)> {
    match text.as_bytes().get(1)? {
        b'/' => {
            let end = memchr(b'>', text.as_bytes())?;
            Some((XmlTag::End(text[2..end].trim_ascii_end()), end + 1))
        }
        b'?' => memmem::find(text.as_bytes(), b"?>").map(|end| (XmlTag::Instruction, end + 2)),
        b'!' => {
            let length = doctype_length(text)?;
            Some((XmlTag::DocType(&text[..length]), length))
        }
        _ => {
            if let Some((tag, length)) = usual_start_tag(text) {
                return Some((XmlTag::Start(tag), length));
            }
            let end = start_tag_end(text.as_bytes())?;
            Some((XmlTag::Start(start_tag(&text[1..end])), end + 1))
        }
    }
}

/// Parses a start tag in one pass. Returns `None` for one with a `<`, a quote or a `/` in an unusual place.
#[inline(always)]
fn usual_start_tag(text: &str) -> Option<(StartTag<'_>, usize)> {
    let bytes = text.as_bytes();
    let (mut at, mut local) = (1, 0);
    // Letters are above: a single comparison for most bytes.
    let last = loop {
        match *bytes.get(at)? {
            b'?'.. => {}
            b':' if local == 0 => local = at, // the next byte of the name
            b'<' | b'"' | b'\'' => return None,
            byte @ (b'>' | b'/') => break byte,
            byte if byte.is_ascii_whitespace() => break byte,
            _ => {}
        }
        at += 1;
    };
    let name = &text[1..at];
    let of = |attributes, is_empty| StartTag {
        name,
        local,
        attributes,
        is_empty,
        name_has_tag_start: false,
    };
    match last {
        b'>' => Some((of("", false), at + 1)),
        b'/' => (bytes.get(at + 1) == Some(&b'>')).then(|| (of("", true), at + 2)),
        _ => {
            let end = usual_attributes_end(bytes, at)?;
            let is_empty = bytes[end - 1] == b'/';
            Some((of(&text[at..end - usize::from(is_empty)], is_empty), end + 1))
        }
    }
}

/// Returns the position of the `>` after attributes. Returns `None` if they contain a `<`.
#[inline(always)]
fn usual_attributes_end(bytes: &[u8], mut at: usize) -> Option<usize> {
    loop {
        match *bytes.get(at)? {
            b'>' => return Some(at),
            b'<' => return None,
            quote @ (b'"' | b'\'') => {
                at += 1;
                let length = memchr2(quote, b'<', &bytes[at..])?;
                at += length;
                if bytes[at] == b'<' {
                    return None;
                }
            }
            _ => {}
        }
        at += 1;
    }
}

/// Returns the position of the first `>` outside of quotes.
fn start_tag_end(text: &[u8]) -> Option<usize> {
    let mut from = 0;
    loop {
        let at = from + memchr3(b'>', b'"', b'\'', &text[from..])?;
        if text[at] == b'>' {
            return Some(at);
        }
        from = at + 1 + memchr(text[at], &text[at + 1..])? + 1;
    }
}

/// Parses the text between `<` and `>`.
pub(super) fn start_tag(inside: &str) -> StartTag<'_> {
    let (inside, is_empty) =
        inside.strip_suffix('/').map_or((inside, false), |inside| (inside, true));
    let (mut end, mut local, mut name_has_tag_start) = (0, 0, false);
    while let Some(&byte) = inside.as_bytes().get(end) {
        // Letters are above: a single comparison for most bytes.
        if byte <= b'<' {
            match byte {
                b':' if local == 0 => local = end + 1,
                b'<' => name_has_tag_start = true,
                byte if byte.is_ascii_whitespace() => break,
                _ => {}
            }
        }
        end += 1;
    }
    let (name, attributes) = inside.split_at(end);
    StartTag { name, local, attributes, is_empty, name_has_tag_start }
}

impl StartTag<'_> {
    /// Returns true if the tag contains a `<`, which is not well-formed.
    #[inline]
    pub(super) fn contains_tag_start(&self) -> bool {
        self.name_has_tag_start
            || !self.attributes.is_empty() && memchr(b'<', self.attributes.as_bytes()).is_some()
    }
}

/// Returns the length of a document type: to the first `>` outside of quotes, comments and the internal subset
/// (XML 1.0, section 2.8).
fn doctype_length(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    if !bytes.get(2..9)?.eq_ignore_ascii_case(b"doctype") {
        return None;
    }
    let mut at = 9;
    let mut in_subset = false;
    loop {
        match *bytes.get(at)? {
            b'[' => in_subset = true,
            b']' => in_subset = false,
            b'>' if !in_subset => return Some(at + 1),
            quote @ (b'"' | b'\'') => at += 1 + memchr(quote, &bytes[at + 1..])?,
            b'<' if bytes[at..].starts_with(b"<!--") => at += memmem::find(&bytes[at..], b"-->")?,
            b'<' if bytes[at..].starts_with(b"<?") => at += memmem::find(&bytes[at..], b"?>")?,
            _ => {}
        }
        at += 1;
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn parses_tags() {
        let start = |name: &'static str, attributes, is_empty| {
            let local = name.find(':').map_or(0, |colon| colon + 1);
            let name_has_tag_start = name.contains('<');
            XmlTag::Start(StartTag { name, local, attributes, is_empty, name_has_tag_start })
        };
        for (text, tag, rest) in [
            ("<a>b", start("a", "", false), "b"),
            ("<a/>b", start("a", "", true), "b"),
            ("<a:b:c d>e", start("a:b:c", " d", false), "e"),
            ("<:a-1.é>b", start(":a-1.é", "", false), "b"),
            ("<a<b >c", start("a<b", " ", false), "c"),
            ("<a b='>' c=\"'/>\"\n/>d", start("a", " b='>' c=\"'/>\"\n", true), "d"),
            ("</a \n>b", XmlTag::End("a"), "b"),
            ("<?a b='>'?>c", XmlTag::Instruction, "c"),
            ("<!doctype a>b", XmlTag::DocType("<!doctype a>"), "b"),
            (
                "<!DOCTYPE a [<!ENTITY b ']>'><!-- ]>' --><?c ]>?>]>d",
                XmlTag::DocType("<!DOCTYPE a [<!ENTITY b ']>'><!-- ]>' --><?c ]>?>]>"),
                "d",
            ),
        ] {
            let (found, length) = read(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!((found, &text[length..]), (tag, rest), "{text}");
        }
    }

    proptest! {
        /// The single pass finds what the two passes find.
        #[test]
        fn parses_any_usual_tag_like_others(inside in "[ab:=\"' />é]{0,16}>") {
            let text = format!("<a{inside}");
            if let Some((tag, length)) = usual_start_tag(&text) {
                let end = start_tag_end(text.as_bytes());
                prop_assert_eq!(Some(length - 1), end);
                prop_assert_eq!(tag, start_tag(&text[1..length - 1]));
            }
        }
    }

    #[test]
    fn rejects_tags_without_an_end() {
        for text in ["<", "<a", "<a b='>", "</a", "<?a>", "<!a>", "<!DOCTYPE a [>", "<!DOCTYPE a '"]
        {
            assert_eq!(read(text), None, "{text}");
        }
    }
}

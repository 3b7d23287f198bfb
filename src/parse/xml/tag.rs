//! Strict parsing of the markup at a `<`. [`super::recovery`] handles malformed markup.
//!
//! quick-xml's reader is not used, because it validates each tag as UTF-8 again and keeps its own list of open elements,
//! which takes up to a quarter of the time of parsing a feed.

use memchr::{memchr, memchr_iter, memchr3, memmem};

use crate::parse::block::{BLOCK_SIZE, Block, blocks, find_near};

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
    /// False if the tag declares no namespace, base or language.
    pub(super) may_declare: bool,
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
#[inline(never)] // the usual start tag and the own end tag come first
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
            let end = start_tag_end(text.as_bytes())?;
            Some((XmlTag::Start(start_tag(&text[1..end])), end + 1))
        }
    }
}

/// Parses a start tag in one pass. Returns `None` for other tags, and for one with a `<`, a quote or a `/` in an unusual place.
#[inline(always)]
pub(super) fn usual_start_tag(text: &str) -> Option<(StartTag<'_>, usize)> {
    let bytes = text.as_bytes();
    if matches!(bytes.get(1)?, b'/' | b'?' | b'!') {
        return None;
    }
    let (end, colon) = name_end(bytes)?;
    let (attributes, is_empty, may_declare, length) = match bytes[end] {
        b'>' => ("", false, false, end + 1),
        b'/' if bytes.get(end + 1) == Some(&b'>') => ("", true, false, end + 2),
        byte if byte.is_ascii_whitespace() => {
            let (close, may_declare) = usual_attributes_end(bytes, end)?;
            let is_empty = bytes[close - 1] == b'/';
            (&text[end..close - usize::from(is_empty)], is_empty, may_declare, close + 1)
        }
        _ => return None,
    };
    // The name starts one byte later than the text.
    let (name, local) = (&text[1..end], colon.unwrap_or(0));
    let tag =
        StartTag { name, local, attributes, is_empty, may_declare, name_has_tag_start: false };
    Some((tag, length))
}

/// Returns the position of the first byte that cannot be part of a name, and of the first colon before it.
#[inline(always)]
fn name_end(bytes: &[u8]) -> Option<(usize, Option<usize>)> {
    let name = bytes.get(1..)?;
    let mut first_colon = None;
    for (index, block) in blocks(name).0.iter().enumerate() {
        let start = 1 + index * BLOCK_SIZE;
        let position = |mask: u32| (mask != 0).then(|| start + mask.trailing_zeros() as usize);
        let block = Block::new(block);
        let ends = block.at_most(b' ') | block.any_of(NAME_ENDS);
        let before_end = ends.wrapping_sub(1) & !ends;
        first_colon = first_colon.or(position(block.any_of([b':']) & before_end));
        if let Some(end) = position(ends) {
            return Some((end, first_colon));
        }
    }
    last_name_end(bytes)
}

/// The bytes after a name in well-formed tags, white space excepted, and those of malformed ones.
const NAME_ENDS: [u8; 5] = *b"/><\"'";

/// Like [`name_end`], at the end of the text.
#[inline(never)]
fn last_name_end(bytes: &[u8]) -> Option<(usize, Option<usize>)> {
    let is_end = |byte: &u8| *byte <= b' ' || NAME_ENDS.contains(byte);
    let end = 1 + bytes[1..].iter().position(is_end)?;
    Some((end, memchr(b':', &bytes[..end])))
}

/// Returns the position of the `>` after attributes, and whether one of them may be a declaration: its name starts with `xml`.
/// Returns `None` if they contain a `<`.
#[inline(always)]
fn usual_attributes_end(bytes: &[u8], mut at: usize) -> Option<(usize, bool)> {
    let mut may_declare = false;
    loop {
        match *bytes.get(at)? {
            b'?'.. => {}
            b'>' => return Some((at, may_declare)),
            b'<' => return None,
            quote @ (b'"' | b'\'') => {
                may_declare |= bytes[at - 1] != b'='; // perhaps no value
                at += 1;
                at += find_near(&bytes[at..], [quote, b'<'])?;
                if bytes[at] == b'<' {
                    return None;
                }
                may_declare |= bytes[at + 1..].starts_with(b"xml");
            }
            0..=b' ' => may_declare |= bytes[at + 1..].starts_with(b"xml"),
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
    let may_declare = !attributes.is_empty();
    StartTag { name, local, attributes, is_empty, may_declare, name_has_tag_start }
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

    use super::super::attributes::attributes;
    use super::*;

    #[test]
    fn parses_tags() {
        let start = |name: &'static str, attributes: &'static str, is_empty| {
            let local = name.find(':').map_or(0, |colon| colon + 1);
            let name_has_tag_start = name.contains('<');
            let may_declare = !attributes.is_empty();
            XmlTag::Start(StartTag {
                name,
                local,
                attributes,
                is_empty,
                may_declare,
                name_has_tag_start,
            })
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
            let (mut found, length) = read(text).unwrap_or_else(|| panic!("{text}"));
            if let XmlTag::Start(tag) = &mut found {
                tag.may_declare = !tag.attributes.is_empty();
            }
            assert_eq!((found, &text[length..]), (tag, rest), "{text}");
        }
    }

    proptest! {
        /// The single pass finds what the two passes find, and misses no declaration.
        #[test]
        fn parses_any_usual_tag_like_others(name in "[ab:]{0,20}", inside in "([ab:=\"' />é\n]|xml){0,16}>") {
            let text = format!("<a{name}{inside}");
            if let Some((tag, length)) = usual_start_tag(&text) {
                prop_assert_eq!(Some(length - 1), start_tag_end(text.as_bytes()));
                let declares = attributes(tag.attributes).any(|(name, _)| name.starts_with("xml"));
                prop_assert!(tag.may_declare || !declares);
                let may_declare = !tag.attributes.is_empty();
                prop_assert_eq!(StartTag { may_declare, ..tag }, start_tag(&text[1..length - 1]));
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

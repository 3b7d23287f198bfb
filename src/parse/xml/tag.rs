//! What stands at a `<`, read strictly, which nearly always is enough; what is none of this, [`super::recovery`] knows.
//!
//! Our own, for quick-xml's reader checks each tag to be UTF-8, which documents are already, and keeps a list of the
//! open elements beside ours: up to a quarter of what reading a feed takes.

use memchr::{memchr, memchr3, memmem};

/// A tag, or what looks like one.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Tag<'a> {
    Start(StartTag<'a>),
    /// The name that ends.
    End(&'a str),
    /// The whole of it, with its internal subset.
    DocType(&'a str),
    /// `<?xml … ?>` and its like.
    Instruction,
}

/// What is between `<` and `>`, taken apart.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct StartTag<'a> {
    pub(super) name: &'a str,
    /// As they stand, with the white space before them.
    pub(super) attributes: &'a str,
    /// Whether it is an end tag as well: `<a/>`.
    pub(super) empty: bool,
}

/// Reads the tag that `text` begins with; its bytes with it. `None` if it has no end.
#[inline]
pub(super) fn read(text: &str) -> Option<(Tag<'_>, usize)> {
    match text.as_bytes().get(1)? {
        b'/' => {
            let end = memchr(b'>', text.as_bytes())?;
            Some((Tag::End(text[2..end].trim_ascii_end()), end + 1))
        }
        b'?' => memmem::find(text.as_bytes(), b"?>").map(|end| (Tag::Instruction, end + 2)),
        b'!' => {
            let length = doctype_length(text)?;
            Some((Tag::DocType(&text[..length]), length))
        }
        _ => {
            let end = start_tag_end(text.as_bytes())?;
            Some((Tag::Start(start_tag(&text[1..end])), end + 1))
        }
    }
}

/// Where the `>` outside of quotes stands.
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

/// Takes apart what is between `<` and `>`.
pub(super) fn start_tag(inside: &str) -> StartTag<'_> {
    let (inside, empty) = inside.strip_suffix('/').map_or((inside, false), |inside| (inside, true));
    let name = inside.bytes().position(|byte| byte.is_ascii_whitespace()).unwrap_or(inside.len());
    let (name, attributes) = inside.split_at(name);
    StartTag { name, attributes, empty }
}

impl StartTag<'_> {
    /// Whether there is a `<` in it, which no tag may hold.
    #[inline]
    pub(super) fn holds_another(&self) -> bool {
        self.name.bytes().any(|byte| byte == b'<')
            || !self.attributes.is_empty() && memchr(b'<', self.attributes.as_bytes()).is_some()
    }
}

/// The bytes of a document type: to the first `>` that is in no quotes, no comment and no internal subset
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
    use super::*;

    #[test]
    fn tags_end_where_they_should() {
        let start = |name, attributes, empty| Tag::Start(StartTag { name, attributes, empty });
        for (text, tag, rest) in [
            ("<a>b", start("a", "", false), "b"),
            ("<a/>b", start("a", "", true), "b"),
            ("<a b='>' c=\"'/>\"\n/>d", start("a", " b='>' c=\"'/>\"\n", true), "d"),
            ("</a \n>b", Tag::End("a"), "b"),
            ("<?a b='>'?>c", Tag::Instruction, "c"),
            ("<!doctype a>b", Tag::DocType("<!doctype a>"), "b"),
            (
                "<!DOCTYPE a [<!ENTITY b ']>'><!-- ]>' --><?c ]>?>]>d",
                Tag::DocType("<!DOCTYPE a [<!ENTITY b ']>'><!-- ]>' --><?c ]>?>]>"),
                "d",
            ),
        ] {
            let (found, length) = read(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!((found, &text[length..]), (tag, rest), "{text}");
        }
    }

    #[test]
    fn what_has_no_end_is_no_tag() {
        for text in ["<", "<a", "<a b='>", "</a", "<?a>", "<!a>", "<!DOCTYPE a [>", "<!DOCTYPE a '"]
        {
            assert_eq!(read(text), None, "{text}");
        }
    }
}

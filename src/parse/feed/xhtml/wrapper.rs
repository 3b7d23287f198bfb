//! The element around XHTML content.

use std::ops::Range;

use memchr::{memchr, memchr3, memmem};

const COMMENT: &str = "<!--";
const CDATA: &str = "<![CDATA[";

/// Maximum length in bytes of a nested tag, which is searched for the slash of an empty-element tag.
const MAX_TAG_LENGTH: usize = 4096;

/// The element that contains all of the markup.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Wrapper<'a> {
    /// Qualified name.
    pub(super) name: &'a str,
    /// The start tag between its angle brackets.
    pub(super) tag: &'a str,
    pub(super) content: &'a str,
}

impl<'a> Wrapper<'a> {
    /// Returns the element, if the markup is a single element with one of these local names, and white space, comments
    /// and processing instructions around it. The end tag may be missing in truncated documents.
    pub(super) fn of(markup: &'a str, local_names: &[&str]) -> Option<Wrapper<'a>> {
        let tag = skip_misc(markup).strip_prefix('<')?;
        let name = tag.split(|c: char| c == '>' || c == '/' || c.is_whitespace()).next()?;
        let local = name.rsplit(':').next().unwrap_or(name);
        if !local_names.contains(&local) {
            return None;
        }
        let end = tag_end(tag)?;
        let (tag, content) = (&tag[..end], &tag[end + 1..]);
        let (content, after) =
            if tag.ends_with('/') { ("", content) } else { split_at_end_tag(content, name) };
        skip_misc(after).is_empty().then_some(Wrapper { name, tag, content })
    }

    /// Returns the prefix of the name, which may be empty.
    pub(super) fn prefix(&self) -> &'a str {
        self.name.rsplit_once(':').map_or("", |(prefix, _)| prefix)
    }
}

/// Removes white space, comments and processing instructions from the start.
fn skip_misc(markup: &str) -> &str {
    let mut rest = markup.trim_start();
    loop {
        let end = match rest {
            _ if rest.starts_with(COMMENT) => "-->",
            _ if rest.starts_with("<?") => "?>",
            _ => return rest,
        };
        rest = rest.split_once(end).map_or("", |(_, after)| after.trim_start());
    }
}

/// Returns the position of the first `>` outside of quotes.
fn tag_end(tag: &str) -> Option<usize> {
    let bytes = tag.as_bytes();
    let mut from = 0;
    loop {
        let at = from + memchr3(b'>', b'"', b'\'', &bytes[from..])?;
        if bytes[at] == b'>' {
            return Some(at);
        }
        from = at + 1 + memchr(bytes[at], &bytes[at + 1..])? + 1;
    }
}

/// Splits the text after a start tag into the content of the element and the text after its end tag.
fn split_at_end_tag<'a>(text: &'a str, name: &str) -> (&'a str, &'a str) {
    let mut sections = None;
    let mut depth = 1;
    for at in memmem::find_iter(text.as_bytes(), name.as_bytes()) {
        let is_whole = text[at + name.len()..]
            .starts_with(|c: char| c == '>' || c == '/' || c.is_ascii_whitespace());
        if !is_whole {
            continue;
        }
        let (before, after) = (&text[..at], &text[at..]);
        // The usual case: no element of the same name inside, and nothing behind.
        if depth == 1 && before.ends_with("</") && after[name.len()..].trim_ascii() == ">" {
            return (&before[..at - 2], "");
        }
        if sections.get_or_insert_with(|| Sections::new(text)).contain(at) {
            continue;
        }
        if before.ends_with('<') {
            depth += usize::from(!is_empty_element(after));
        } else if let Some(content) = before.strip_suffix("</") {
            depth -= 1;
            if depth == 0 {
                return (content, after.split_once('>').map_or("", |(_, after)| after));
            }
        }
    }
    (text, "")
}

fn is_empty_element(tag: &str) -> bool {
    let window = crate::parse::char_boundary::floor(tag, MAX_TAG_LENGTH);
    tag_end(&tag[..window]).is_some_and(|end| tag[..end].ends_with('/'))
}

/// The comments and CDATA sections of a text, which hide tags.
struct Sections<'t> {
    text: &'t str,
    /// The last one that was found. Empty at the end of the text if there are no more.
    section: Range<usize>,
}

impl<'t> Sections<'t> {
    fn new(text: &'t str) -> Self {
        Sections { text, section: Self::next(text, 0) }
    }

    /// Returns true if a position is in a section. Positions must be in ascending order.
    fn contain(&mut self, at: usize) -> bool {
        while self.section.end <= at {
            self.section = Self::next(self.text, self.section.end);
        }
        self.section.contains(&at)
    }

    /// Returns the first section from a position on.
    fn next(text: &str, from: usize) -> Range<usize> {
        let bytes = text.as_bytes();
        let end_of_text = usize::MAX;
        let Some(start) = memmem::find(&bytes[from..], b"<!").map(|at| from + at) else {
            return end_of_text..end_of_text;
        };
        let end = match &text[start..] {
            section if section.starts_with(COMMENT) => "-->",
            section if section.starts_with(CDATA) => "]]>",
            _ => ">",
        };
        let length = memmem::find(&bytes[start..], end.as_bytes());
        start..length.map_or(end_of_text, |length| start + length + end.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn content(markup: &str) -> Option<&str> {
        Wrapper::of(markup, &["div"]).map(|wrapper| wrapper.content)
    }

    #[test]
    fn finds_the_element_around_everything() {
        for (markup, expected) in [
            ("<div>a</div>", "a"),
            (" \n<!-- <p> --> <?x <y>?>\n<div class='>'><p>a</p></div> <!-- b -->\n", "<p>a</p>"),
            ("<x:div>a<div>b</x:div>", "a<div>b"),
            ("<div><div>a</div><div/>b</div >", "<div>a</div><div/>b"),
            ("<div><div class=\"/\"><br/></div>b</div>", "<div class=\"/\"><br/></div>b"),
            (
                "<div><!-- </div> --><![CDATA[</div><div>]]>a</div>",
                "<!-- </div> --><![CDATA[</div><div>]]>a",
            ),
            ("<div><divider>a</divider> </div-x></div>", "<divider>a</divider> </div-x>"),
            ("<div/>", ""),
            ("<div xmlns='a' />\n", ""),
            ("<div></div>", ""),
            ("<div>cut <p>off", "cut <p>off"),
            ("<div><!-- cut </div>", "<!-- cut "),
        ] {
            assert_eq!(content(markup), Some(expected), "{markup}");
        }
    }

    #[test]
    fn finds_no_element_beside_others() {
        for markup in [
            "",
            "a",
            "<p>a</p>",
            "<div>a</div><div>b</div>",
            "<div>a</div> b",
            "a <div>b</div>",
            "<div/><p>a</p>",
            "<p>a</p><div>b</div>",
            "<divider>a</divider>",
            "<div",
            "<!-- <div>a</div> -->",
            "<div>a</div><!-- b --> c",
        ] {
            assert_eq!(content(markup), None, "{markup}");
        }
    }
}

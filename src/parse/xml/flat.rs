//! Text of mixed content without tags, and lookahead at the first child element.

use std::borrow::Cow;

use super::Cursor;
use super::attributes::attributes;
use super::between::{COMMENT, Step, TextBuffer};
use super::tag::{self, XmlTag};
use crate::parse::html_elements::WORD_SEPARATORS;
use crate::parse::language::language_tag;
use crate::parse::text::{normalize_line_ends, unescape};

impl<'a> Cursor<'a> {
    /// Returns the text of the innermost open element and of its descendants, except those named in `without`, and
    /// closes the element.
    pub(crate) fn flat_text(&mut self, without: &[&str]) -> Cow<'a, str> {
        let mut text = TextBuffer::default();
        // A depth counter instead of recursion: elements may be nested without limit.
        let mut depth = 1;
        loop {
            while self.take_end() {
                depth -= 1;
                if depth == 0 {
                    return text.value;
                }
            }
            match self.step() {
                Step::Text(piece) => text.push(self.entities.unescape(piece)),
                Step::CData(piece) => text.push(normalize_line_ends(piece)),
                Step::Comment => {}
                Step::Tag if depth == 1 && self.close_unclosed() => {}
                Step::Tag => match self.tag() {
                    Some(element) if without.contains(&element.name) => self.skip(),
                    Some(element) => {
                        if WORD_SEPARATORS.contains(&element.name) {
                            text.push(Cow::Borrowed(" "));
                        }
                        depth += 1;
                    }
                    None => {}
                },
            }
        }
    }

    /// Returns the local name of the first child element, if only white space and comments precede it.
    ///
    /// Consumes nothing.
    pub(crate) fn first_name(&self) -> Option<&'a str> {
        let tag = self.first_tag()?;
        let mut start = 1;
        let mut end = 1;
        loop {
            match tag.as_bytes().get(end)? {
                b'>' | b'/' => break,
                byte if byte.is_ascii_whitespace() => break,
                b':' => start = end + 1,
                _ => {}
            }
            end += 1;
        }
        let name = &tag[start..end];
        name.starts_with(|c: char| c.is_alphabetic() || c == '_').then_some(name)
    }

    /// Returns the language of the first child element: `<div xml:lang="fr">`. Consumes nothing.
    pub(crate) fn first_language(&self) -> Option<Cow<'a, str>> {
        let (XmlTag::Start(tag), _) = tag::read(self.first_tag()?)? else { return None };
        let is_language = |name: &str| matches!(name, "xml:lang" | "lang");
        let (_, language) = attributes(tag.attributes).find(|(name, _)| is_language(name))?;
        language_tag(unescape(language.trim()))
    }

    /// Returns the document from the first child element, if only white space and comments precede it.
    fn first_tag(&self) -> Option<&'a str> {
        if self.is_empty || self.pending_ends > 0 {
            return None;
        }
        let mut rest = self.rest().trim_ascii_start();
        while let Some(comment) = rest.strip_prefix(COMMENT) {
            rest = comment.split_once("-->")?.1.trim_start();
        }
        let is_start = |byte: &u8| !matches!(byte, b'!' | b'?' | b'/');
        (rest.starts_with('<') && rest.as_bytes().get(1).is_some_and(is_start)).then_some(rest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn collects_the_text_of_nested_elements() {
        for (document, expected) in [
            ("<a>By <b>Ada <i>Byron</i></b>, <x>editor</x></a>", "By Ada Byron,"),
            ("<a><p>One</p><p>two<br/>three</p></a>", "One two three"),
            ("<a>&lt;b&gt; <![CDATA[<c>]]><!-- d --></a>", "<b> <c>"),
            ("<a><x/></a>", ""),
            ("<a/>", ""),
            ("<a>cut <b>off", "cut off"),
        ] {
            let mut cursor = Cursor::new(document);
            cursor.child();
            assert_eq!(cursor.flat_text(&["x"]).trim(), expected, "{document}");
            assert!(cursor.child().is_none(), "{document}");
        }
    }

    #[test]
    fn looks_ahead_at_the_first_child() {
        for (document, expected) in [
            ("<a> <!-- b --> <n:nitf x='1'/></a>", Some("nitf")),
            ("<a><p>", Some("p")),
            ("<a>text <p/></a>", None),
            ("<a></a>", None),
            ("<a/><b/>", None),
            ("<a><![CDATA[<p>]]></a>", None),
        ] {
            let mut cursor = Cursor::new(document);
            cursor.child();
            assert_eq!(cursor.first_name(), expected, "{document}");
        }
    }
}

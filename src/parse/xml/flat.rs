//! Elements of mixed content: their text without the tags inside, and what they begin with.

use std::borrow::Cow;

use super::Cursor;
use super::between::{COMMENT, Step, Text};
use crate::parse::html_elements::WORD_SEPARATORS;
use crate::parse::text::normalize_line_ends;

impl<'a> Cursor<'a> {
    /// The text of the innermost open element and of all elements inside it but those of the names given; closes it.
    pub(crate) fn flat_text(&mut self, without: &[&str]) -> Cow<'a, str> {
        let mut text = Text::default();
        // A counter and no recursion: a document may nest as deep as it likes.
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
                Step::Nothing => {}
                Step::Tag if depth == 1 && self.leave_unclosed() => {}
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

    /// The name, without its prefix, of the element that the innermost open element begins with,
    /// white space and comments aside.
    pub(crate) fn first_name(&self) -> Option<&'a str> {
        if self.empty || self.ended > 0 {
            return None;
        }
        let mut rest = self.rest().trim_start();
        while let Some(comment) = rest.strip_prefix(COMMENT) {
            rest = comment.split_once("-->")?.1.trim_start();
        }
        let tag = rest.strip_prefix('<')?;
        let end = tag.find(|c: char| c.is_whitespace() || c == '>' || c == '/')?;
        let name = tag[..end].rsplit(':').next()?;
        name.starts_with(|c: char| c.is_alphabetic() || c == '_').then_some(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_taken_out_of_the_elements_inside() {
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
    fn what_an_element_begins_with_is_seen_before_it_is_read() {
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

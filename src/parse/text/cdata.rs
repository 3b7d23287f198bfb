//! CDATA sections written as text: escaped, or inside another CDATA section.

use std::borrow::Cow;

const START: &str = "<![CDATA[";

/// The end of a section, also where only the end is escaped, as is usual inside another section.
const ENDS: [&str; 2] = ["]]>", "]]&gt;"];

/// Returns the content of a CDATA section that is the whole text of an element or an attribute.
///
/// Generators write `&lt;![CDATA[text]]&gt;` and `<![CDATA[<![CDATA[text]]>]]>`. Sections after other text are part of it.
#[inline]
pub(crate) fn unwrap_cdata(text: Cow<'_, str>) -> Cow<'_, str> {
    // Most texts start with a letter.
    let may_start = text.as_bytes().first().is_some_and(|first| *first <= b'<');
    if may_start && starts_with_section(&text) { unwrap(text) } else { text }
}

fn starts_with_section(text: &str) -> bool {
    text.trim_ascii_start().starts_with(START)
}

#[cold]
fn unwrap(text: Cow<'_, str>) -> Cow<'_, str> {
    match text {
        Cow::Borrowed(text) => match only_section(text) {
            Some(content) => Cow::Borrowed(content),
            None => Cow::Owned(without_delimiters(text)),
        },
        Cow::Owned(text) => Cow::Owned(unwrap(Cow::Borrowed(&text)).into_owned()),
    }
}

/// Returns the content of a text that is a single section, in any number of others.
fn only_section(text: &str) -> Option<&str> {
    let mut content = text.trim_ascii();
    while let Some(inside) = content.strip_prefix(START) {
        let inside = ENDS.iter().find_map(|end| inside.strip_suffix(end)).unwrap_or(inside);
        content = inside.trim_ascii();
    }
    (!content.contains(START) && !content.contains("]]>")).then_some(content)
}

/// Returns the content of several sections and the text between them.
fn without_delimiters(text: &str) -> String {
    ENDS.iter().fold(text.replace(START, ""), |text, end| text.replace(end, ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unwraps_sections() {
        for (text, expected) in [
            ("<![CDATA[a]]>", "a"),
            (" \n<![CDATA[ a ]]>\n", "a"),
            ("<![CDATA[<![CDATA[a]]>]]>", "a"),
            ("<![CDATA[ <![CDATA[a]]&gt;", "a"),
            ("<![CDATA[a]]&gt;", "a"),
            ("<![CDATA[a", "a"),
            ("<![CDATA[<p>a</p>]]>", "<p>a</p>"),
            ("<![CDATA[a]]><![CDATA[b]]>", "ab"),
            ("<![CDATA[a]]> and <![CDATA[b]]> c", "a and b c"),
            ("<![CDATA[]]>", ""),
            ("What <![CDATA[ means ]]>", "What <![CDATA[ means ]]>"),
            ("a]]>", "a]]>"),
            ("", ""),
        ] {
            assert_eq!(unwrap_cdata(Cow::Borrowed(text)), expected, "{text}");
            assert_eq!(unwrap_cdata(Cow::Owned(text.to_owned())), expected, "{text}");
        }
        assert!(matches!(unwrap_cdata(Cow::Borrowed("<![CDATA[a]]>")), Cow::Borrowed("a")));
    }
}

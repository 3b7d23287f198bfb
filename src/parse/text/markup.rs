//! HTML markup in titles, names and tags.

use std::borrow::Cow;

use memchr::{memchr, memmem, memrchr};

use super::cdata::unwrap_cdata;
use super::tag::{ScanBudget, TitleTag, TitleType, is_one_of};
use super::unescape;
use super::whitespace::fold;
use crate::parse::block::find_near;
use crate::parse::html_elements::TITLE_BREAKS;

/// Returns a title, a name or a tag as plain text: without HTML tags, references resolved once more, white space folded.
/// `None` if it is blank.
///
/// RSS does not specify whether a title is text or HTML. Only unambiguous markup is removed:
/// `a < b`, `Map<K, V>` and `the <video> element` stay.
pub(crate) fn plain_title(text: Cow<'_, str>) -> Option<Cow<'_, str>> {
    plain(text, TitleType::Unknown)
}

/// Like [`plain_title`], for a title that is declared as HTML: the tags of all HTML elements are removed.
pub(crate) fn plain_html(text: Cow<'_, str>) -> Option<Cow<'_, str>> {
    plain(text, TitleType::Html)
}

fn plain(text: Cow<'_, str>, title_type: TitleType) -> Option<Cow<'_, str>> {
    let text = if find_near(text.as_bytes(), *b"<&").is_some() {
        unwrap_cdata(Cow::Owned(strip_tags(&unwrap_cdata(text), title_type)))
    } else {
        text
    };
    let text = fold(text);
    (!text.is_empty()).then_some(text)
}

/// Removes tags and comments of HTML and resolves the references in the remaining text.
fn strip_tags(html: &str, title_type: TitleType) -> String {
    let last_end = memrchr(b'>', html.as_bytes()).unwrap_or(0);
    let mut out = String::with_capacity(html.len());
    let mut opened = Vec::new();
    let mut budget = ScanBudget::new(html.len());
    let mut kept = 0;
    while let Some(start) = memchr(b'<', &html.as_bytes()[kept..last_end.max(kept)]) {
        let start = kept + start;
        out.push_str(&unescape(&html[kept..start]));
        let tag = TitleTag::read(&html[start..=last_end], title_type, &mut budget);
        let tag = tag.filter(|tag| {
            title_type == TitleType::Html
                || tag.is_end && is_one_of(&opened, tag.name)
                || tag.is_markup(&html[..start], &html[start + tag.length..], &mut budget)
        });
        kept = match tag {
            Some(tag) => {
                if is_one_of(&TITLE_BREAKS, tag.name) {
                    out.push(' ');
                }
                if !tag.is_end && !is_one_of(&opened, tag.name) {
                    opened.push(tag.name);
                }
                let end = start + tag.length;
                end + tag.hidden_length(&html[end..], &mut budget)
            }
            None => {
                out.push('<');
                start + 1
            }
        };
    }
    out.push_str(&unescape(&html[kept..]));
    out
}

/// Returns true if the text is HTML: if it starts with the tag of an element, or contains an end tag.
pub(crate) fn is_html(text: &str) -> bool {
    let text = text.trim_ascii_start();
    let mut budget = ScanBudget::new(text.len());
    let mut is_tag =
        |at: usize| TitleTag::read(&text[at..], TitleType::Unknown, &mut budget).is_some();
    text.starts_with('<') && is_tag(0) || memmem::find_iter(text.as_bytes(), "</").any(&mut is_tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn removes_only_markup_from_titles() {
        for (text, expected) in [
            ("An <em>old</em> story", Some("An old story")),
            ("AT&amp;T", Some("AT&T")),
            ("if a < b then <unknown>", Some("if a < b then <unknown>")),
            ("a<!-- note -->b <br/> c", Some("ab c")),
            ("cut <b", Some("cut <b")),
            ("cut <b>here", Some("cut here")),
            ("<b></b>", None),
            ("one<br>two<p>three", Some("one two three")),
            ("<p>One</p><p>two</p>", Some("One two")),
            ("<a href='x' title=\"1 > 2\">A</a> link", Some("A link")),
            // Comparisons and type parameters.
            ("Map<s,t> beats Vec<i, j> and u8<b:2>", Some("Map<s,t> beats Vec<i, j> and u8<b:2>")),
            ("Option<A>, Vec<I> or List<String>", Some("Option<A>, Vec<I> or List<String>")),
            ("a <b and c> d", Some("a <b and c> d")),
            ("I <3 the x<y>z", Some("I <3 the x<y>z")),
            ("half<b>bold</b> word", Some("halfbold word")),
            // Titles about HTML.
            ("The <video> and <dialog> elements", Some("The <video> and <dialog> elements")),
            ("Close it with </section>", Some("Close it with </section>")),
            ("<h2>Big <time>news</time> <bdi>x</bdi></h2>", Some("Big news x")),
            ("<SECTION><blink>A</blink></SECTION>", Some("A")),
            ("safe<script>a < b && c()</script> title", Some("safe title")),
            ("a <script> tag", Some("a <script> tag")),
            // Names.
            ("Ada <b@example.org>", Some("Ada <b@example.org>")),
            ("Ann O&#039;Example", Some("Ann O'Example")),
            // CDATA sections as text.
            ("<![CDATA[One &amp; two]]>", Some("One & two")),
            ("&lt;![CDATA[One &amp; two]]&gt;", Some("One & two")),
        ] {
            assert_eq!(plain_title(Cow::Borrowed(text)).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn removes_every_element_from_html() {
        for (text, expected) in [
            ("The <video> element", "The element"),
            ("<h2>Big <time>news</time></h2>", "Big news"),
            ("<blink>A<blink>B</blink>C</blink>", "ABC"),
            ("a <b and c> d", "a d"),
            ("Map<s,t> and <unknown>", "Map<s,t> and <unknown>"),
            ("&lt;b&gt; is bold", "<b> is bold"),
        ] {
            assert_eq!(plain_html(Cow::Borrowed(text)).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn takes_linear_time() {
        for piece in [
            "<",
            "<a ",
            "<a b='",
            "<a b=",
            "<!--",
            "</a ",
            "<h2>",
            "<h2></h3>",
            "<b>x",
            "&copy ",
            "<![CDATA[",
            "<script>",
        ] {
            let title = piece.repeat(200_000) + ">";
            plain_title(Cow::Owned(title));
        }
    }
}

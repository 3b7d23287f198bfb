//! Addresses of files in elements: in an attribute, as text, or in a child element.

use std::borrow::Cow;

use crate::parse::item::{MediaKind, kind_of_name};
use crate::parse::text::non_empty;
use crate::parse::xml::{Cursor, XmlElement};

/// Child elements that hold the address of their parent.
const ADDRESS_ELEMENTS: [&str; 6] = ["url", "loc", "src", "href", "img", "image"];

/// Returns the address that an element holds, and closes the element.
pub(super) fn address<'a>(
    element: &XmlElement<'a>,
    cursor: &mut Cursor<'a>,
) -> Option<Cow<'a, str>> {
    match attribute(element) {
        Some(address) => {
            cursor.skip();
            Some(address)
        }
        None => address_inside(cursor),
    }
}

/// Returns the address in an attribute.
pub(super) fn attribute<'a>(element: &XmlElement<'a>) -> Option<Cow<'a, str>> {
    let [url, href, src, resource] = element.attributes(["url", "href", "src", "rdf:resource"]);
    url.or(href).or(src).or(resource)
}

/// Returns the address in the content of the innermost open element, and closes the element.
#[cold]
pub(super) fn address_inside<'a>(cursor: &mut Cursor<'a>) -> Option<Cow<'a, str>> {
    match cursor.first_name() {
        Some(_) => address_of_children(cursor),
        None => address_in_text(cursor.text()),
    }
}

/// Returns the address in the first element of some markup: `<a href="https://example.org/">`.
#[cold]
pub(super) fn address_in_markup<'a>(markup: &str) -> Option<Cow<'a, str>> {
    let mut cursor = Cursor::new(markup);
    let element = cursor.child()?;
    let address = attribute(&element).or_else(|| non_empty(cursor.text()))?;
    Some(Cow::Owned(address.into_owned()))
}

/// Returns the address of the first descendant whose name says that it holds one, else the first address of an image.
fn address_of_children<'a>(cursor: &mut Cursor<'a>) -> Option<Cow<'a, str>> {
    let (mut named, mut other) = (None, None);
    // A depth counter instead of recursion: elements may be nested without limit.
    let mut depth = 0;
    while let Some(child) = cursor.child_within(&mut depth) {
        let found = attribute(&child);
        if found.is_none() && cursor.first_name().is_some() {
            depth += 1;
            continue;
        }
        let found = match found {
            Some(found) => {
                cursor.skip();
                Some(found)
            }
            None => address_in_text(cursor.text()),
        };
        if ADDRESS_ELEMENTS.iter().any(|name| name.eq_ignore_ascii_case(child.name)) {
            named = named.or(found);
        } else {
            other = other.or(found.filter(|url| kind_of_name(url) == MediaKind::Image));
        }
    }
    named.or(other)
}

/// Returns the address that a text consists of or starts with, or that its `img` element has.
fn address_in_text(text: Cow<'_, str>) -> Option<Cow<'_, str>> {
    let text = non_empty(text)?;
    let text = if text.starts_with('<') { part(text, source_of_markup)? } else { text };
    if is_address(&text) || kind_of_name(&text) == MediaKind::Image && !text.contains('\n') {
        return Some(text);
    }
    part(text, first_word).filter(|word| is_address(word))
}

/// Returns true for the absolute addresses of files, for those with a path from the root, and for names of files.
pub(super) fn is_address(text: &str) -> bool {
    let is_location = text.contains("://")
        || text.starts_with('/')
        || matches!(kind_of_name(text), MediaKind::Image | MediaKind::Audio | MediaKind::Video);
    is_location && !text.contains(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"'))
}

/// Returns the first word of a text, as in a list: `URL 1500w, URL 600w`.
pub(super) fn first_word(text: &str) -> Option<&str> {
    let word = text.split_whitespace().next()?;
    Some(word.trim_end_matches([',', ';']))
}

/// Returns the value of `src` in the first tag of HTML markup.
fn source_of_markup(markup: &str) -> Option<&str> {
    let tag = &markup[..markup.find('>')?];
    let (_, value) = tag.split_once("src=")?;
    let quote = value.chars().next().filter(|quote| matches!(quote, '"' | '\''));
    let value = value.trim_start_matches(['"', '\'']);
    let end = match quote {
        Some(quote) => value.find(quote),
        None => value.find(char::is_whitespace),
    };
    Some(value[..end.unwrap_or(value.len())].trim())
}

/// Returns a part of a text. Borrowed text stays borrowed.
pub(super) fn part<'a>(
    text: Cow<'a, str>,
    of: impl Fn(&str) -> Option<&str>,
) -> Option<Cow<'a, str>> {
    match text {
        Cow::Borrowed(text) => of(text).map(Cow::Borrowed),
        Cow::Owned(text) => of(&text).map(|part| Cow::Owned(part.to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_addresses() {
        for (document, expected) in [
            ("<a url='u'/>", Some("u")),
            ("<a src='s' alt='https://example.org/'/>", Some("s")),
            ("<a>\n https://example.org/1\n</a>", Some("https://example.org/1")),
            ("<a>//example.org/1</a>", Some("//example.org/1")),
            ("<a>/1</a>", Some("/1")),
            ("<a>p/1.jpg</a>", Some("p/1.jpg")),
            ("<a>https://example.org/a b.jpg</a>", Some("https://example.org/a b.jpg")),
            ("<a>https://example.org/1, https://example.org/2</a>", Some("https://example.org/1")),
            (
                "<a>&lt;img alt=\"\" src=\"https://example.org/1\"/></a>",
                Some("https://example.org/1"),
            ),
            ("<a><![CDATA[<img src='/1'>]]></a>", Some("/1")),
            ("<a><img src=\"/1\"/></a>", Some("/1")),
            ("<a><title>T</title><url>/1</url><link>/2</link></a>", Some("/1")),
            ("<a><link>/page</link><big>/2.png</big><small>/3.png</small></a>", Some("/2.png")),
            ("<a><b><c><loc>/1</loc></c></b></a>", Some("/1")),
            ("<a>Photo: Ada Byron</a>", None),
            ("<a>none</a>", None),
            ("<a><link>/page</link></a>", None),
            ("<a><b/></a>", None),
            ("<a>&lt;</a>", None),
            ("<a/>", None),
        ] {
            let mut cursor = Cursor::new(document);
            let element = cursor.child().unwrap();
            assert_eq!(address(&element, &mut cursor).as_deref(), expected, "{document}");
            assert!(cursor.child().is_none(), "{document}");
        }
    }
}

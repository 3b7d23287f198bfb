//! Tags of feed items: categories, keywords and subjects.

use std::borrow::Cow;

use crate::parse::html_elements::TITLE_MARKUP;
use crate::parse::item::ItemDraft;
use crate::parse::xml::{Content, Cursor, XmlElement};

/// Reads an element with one tag: as text, in an attribute as in Atom, or in child elements.
pub(super) fn tag<'a>(
    element: &XmlElement<'a>,
    cursor: &mut Cursor<'a>,
    draft: &mut ItemDraft<'a>,
) {
    match cursor.content() {
        Content::Text(text) if text.is_empty() => attribute_tag(element, draft),
        Content::Text(text) => draft.add_tag(text),
        Content::Markup(markup) => nested_tags(markup, draft),
    }
}

/// Reads an element with several tags: separated by commas, or in child elements.
pub(super) fn tags<'a>(
    element: &XmlElement<'a>,
    cursor: &mut Cursor<'a>,
    draft: &mut ItemDraft<'a>,
) {
    match cursor.content() {
        Content::Text(text) if text.is_empty() => attribute_tag(element, draft),
        Content::Text(text) => draft.add_tags(text),
        Content::Markup(markup) => nested_tags(markup, draft),
    }
}

fn attribute_tag<'a>(element: &XmlElement<'a>, draft: &mut ItemDraft<'a>) {
    let [term, label, text, name] = element.attributes(["term", "label", "text", "name"]);
    draft.add_tag(term.or(label).or(text).or(name).unwrap_or_default());
}

/// Adds the text of each innermost element, such as `rdf:li` in `rdf:Bag`. Text with HTML tags is one tag.
fn nested_tags<'a>(markup: &'a str, draft: &mut ItemDraft<'a>) {
    let mut cursor = Cursor::new(markup);
    let is_text =
        |cursor: &Cursor| cursor.first_name().is_none_or(|name| TITLE_MARKUP.contains(&name));
    if is_text(&cursor) {
        return draft.add_tag(Cow::Borrowed(markup));
    }
    // A depth counter instead of recursion: elements may be nested without limit.
    let mut depth = 0;
    while let Some(element) = cursor.child_within(&mut depth) {
        if !is_text(&cursor) {
            depth += 1;
            continue;
        }
        match cursor.text() {
            text if text.is_empty() => attribute_tag(&element, draft),
            text => draft.add_tag(text),
        }
    }
}

//! Feeds with elements of items from which no news item was read.
//!
//! Such a feed looks like an empty one. It has its items in a place or a vocabulary that the parser of its format does not
//! know.

use super::error::ParseError;
use super::xml::{Content, Cursor, XmlElement};
use super::{Format, NewsItem};

/// Returns the error for a document of which no item has any value of its own.
///
/// An item without content is no error: it is an empty item.
#[cold]
pub(super) fn error(document: &str, format: Format, items: &[NewsItem]) -> Option<ParseError> {
    let (names, known) = match format {
        Format::Rss | Format::Rdf | Format::Atom => (&["item", "entry"][..], "language"),
        Format::Sitemap => (&["url"][..], "news"),
        _ => return None,
    };
    let mut cursor = Cursor::new(document);
    let mut depth = 0;
    while let Some(element) = cursor.child_within(&mut depth) {
        if !names.iter().any(|name| name.eq_ignore_ascii_case(element.name)) {
            depth += 1;
        } else if items.is_empty() {
            let name = element.name;
            let reason = format_args!("no item was read: <{name}> at an unexpected place");
            return Some(cursor.error_here(reason));
        } else if let Some(error) = unknown_content(&element, &mut cursor, known) {
            return Some(error);
        }
    }
    None
}

/// Returns the error for an item with content from which nothing was read. `known` is a child without a value that
/// counts.
fn unknown_content<'a>(
    element: &XmlElement<'a>,
    cursor: &mut Cursor<'a>,
    known: &str,
) -> Option<ParseError> {
    let error = cursor.error_here(format_args!("no value was read from <{}>", element.name));
    let is_unknown = match cursor.content() {
        Content::Text(text) => !text.trim().is_empty(),
        Content::Markup(markup) => has_other_child(markup, known),
    };
    is_unknown.then_some(error)
}

fn has_other_child(markup: &str, name: &str) -> bool {
    let mut cursor = Cursor::new(markup);
    while let Some(child) = cursor.child() {
        if child.name != name {
            return true;
        }
        cursor.skip();
    }
    false
}

/// Returns true if no value of the item was read. Its language may be that of the feed.
pub(super) fn is_unread(item: &NewsItem) -> bool {
    let texts = [
        &item.id,
        &item.url,
        &item.external_url,
        &item.title,
        &item.summary,
        &item.content_html,
        &item.content_text,
        &item.image,
    ];
    texts.iter().all(|text| text.is_none())
        && item.date_published.is_none()
        && item.date_modified.is_none()
        && item.authors.is_empty()
        && item.tags.is_empty()
        && item.attachments.is_empty()
}

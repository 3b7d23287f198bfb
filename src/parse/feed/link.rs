//! Links of feeds and of their items, with the relations of Atom (RFC 4287, section 4.2.7). RSS feeds have such links in
//! the namespace of Atom, and without it.

use super::enclosure::add_enclosure;
use crate::parse::item::{FeedMetadata, ItemDraft, fill_language, fill_text};
use crate::parse::text::{non_empty, trim};
use crate::parse::url::{resolve, resolve_own};
use crate::parse::xml::{Cursor, XmlElement};

/// Reads a link of an item. Some Atom 0.3 feeds write the URL as text.
///
/// Alternate links to formats other than HTML rank below those to HTML pages.
pub(super) fn link<'a>(
    element: &XmlElement<'a>,
    cursor: &mut Cursor<'a>,
    draft: &mut ItemDraft<'a>,
) {
    let [relation, href, media_type, base, language] =
        element.attributes(["rel", "href", "type", "xml:base", "hreflang"]);
    let own_base = base.and_then(|_| cursor.base().map(str::to_owned));
    let text = trim(cursor.text());
    let url = resolve_own(href.unwrap_or(text), own_base.as_deref());
    let relation = relation.as_deref().unwrap_or_default();
    if is_relation(relation, "alternate") {
        if media_type.is_some_and(|media_type| !is_markup(&media_type)) {
            return fill_text(&mut draft.other_link, url);
        }
        if draft.item.url.is_none() {
            fill_language(&mut draft.link_language, language.unwrap_or_default());
        }
        fill_text(&mut draft.item.url, url);
    } else if is_relation(relation, "enclosure") {
        add_enclosure(element, url, draft);
    } else if is_relation(relation, "canonical") {
        fill_text(&mut draft.other_link, url);
    }
}

/// Reads a link of a feed: to itself or to its site.
pub(super) fn feed_link<'a>(
    element: &XmlElement<'a>,
    cursor: &mut Cursor<'a>,
    feed: &mut FeedMetadata<'a>,
) {
    let [relation, href] = element.attributes(["rel", "href"]);
    let base = cursor.base().map(str::to_owned);
    let Some(url) = href.or(non_empty(cursor.text())) else { return };
    let url = resolve(url, base.as_deref());
    let relation = relation.as_deref().unwrap_or_default();
    if is_relation(relation, "alternate") {
        fill_text(&mut feed.link, url);
    } else if is_relation(relation, "self") {
        fill_text(&mut feed.self_link, url);
    }
}

/// Returns true for a relation among those of a link, which may be written as IRIs (RFC 4287, section 4.2.7.2). A link
/// without a relation is an alternate one.
fn is_relation(relations: &str, wanted: &str) -> bool {
    if relations.is_empty() {
        return wanted == "alternate";
    }
    relations.split_ascii_whitespace().any(|relation| {
        relation
            .strip_prefix("http://www.iana.org/assignments/relation/")
            .unwrap_or(relation)
            .eq_ignore_ascii_case(wanted)
    })
}

/// Returns true for `html`, and for the media types of HTML and XML, which Atom 0.3 uses.
pub(super) fn is_markup(text_type: &str) -> bool {
    match text_type {
        "text/html" | "html" => true, // the common cases
        "text" | "image/jpeg" | "audio/mpeg" => false,
        _ => text_type.contains("html") || text_type.contains("HTML") || text_type.ends_with("xml"),
    }
}

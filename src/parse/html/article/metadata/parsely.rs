//! `parsely-page`: a meta tag with the fields of the page as JSON.

use super::candidates::Candidates;
use super::json::{Json, JsonValue};
use super::ranking::{MetadataField, MetadataSource};

/// The keys of each field, the preferred one first.
const KEYS: [(MetadataField, &[&str]); 7] = [
    (MetadataField::Title, &["title"]),
    (MetadataField::Url, &["link", "url"]),
    (MetadataField::Image, &["image_url"]),
    (MetadataField::Published, &["pub_date", "pub_date_tmsp"]),
    (MetadataField::Author, &["authors", "author"]),
    (MetadataField::Tag, &["tags"]),
    (MetadataField::Section, &["section"]),
];

/// Adds the fields to the candidates.
pub(super) fn read(content: Option<&str>, candidates: &mut Candidates) {
    let Some(content) = content else { return };
    let json = Json::read(content);
    let Some(page) = json.roots().find(JsonValue::is_object) else { return };
    for (field, keys) in KEYS {
        let value = keys.iter().find_map(|key| page.get(key));
        for text in value.into_iter().flat_map(JsonValue::elements).filter_map(JsonValue::text) {
            candidates.add(field, MetadataSource::Service, text.into_owned());
        }
    }
}

//! Detection of JSON Feed and ninjs.
//!
//! The names of properties in the text decide, as long as they are clear. A document that has only a few or common ones
//! is parsed.

use std::borrow::Cow;
use std::sync::LazyLock;

use memchr::memmem::Finder;
use serde::Deserializer;
use serde::de::{IgnoredAny, MapAccess, SeqAccess};

use super::lenient::{JsonKey, LenientVisitor, ValueReader};
use super::repair::{comment_length, repair};
use crate::parse::Format;
use crate::parse::detection::Detection;
use crate::parse::error::ParseError;
use crate::parse::iptc::ninjs;

/// Words to look for. The search for them is prepared once.
type Words = LazyLock<Vec<Finder<'static>>>;

fn words(words: &[&'static str]) -> Vec<Finder<'static>> {
    words.iter().copied().map(Finder::new).collect()
}

static NINJS_IDS: Words = LazyLock::new(|| words(&["\"uri\"", "\"guid\""]));

/// Frequent properties of ninjs items, the most frequent ones first. Beside an identifier one of them is enough.
static NINJS_PROPERTIES: Words = LazyLock::new(|| {
    words(&[
        "\"versioncreated\"",
        "\"headline\"",
        "\"versionCreated\"",
        "\"headlines\"",
        "\"body_",
        "\"bodies\"",
        "\"descriptions\"",
        "\"renditions\"",
        "\"associations\"",
        "\"ninjs\"",
    ])
});

/// Other properties that make it worthwhile to look for a ninjs item.
static OTHER_NINJS_PROPERTIES: Words = LazyLock::new(|| {
    words(&[
        "\"uri\"",
        "\"guid\"",
        "\"description_",
        "\"headline_",
        "\"byline",
        "\"firstcreated\"",
        "\"contentcreated\"",
        "\"pubstatus\"",
        "\"slugline\"",
    ])
});

/// Properties that only JSON Feed has.
static JSON_FEED_PROPERTIES: Words = LazyLock::new(|| {
    words(&[
        "\"content_html\"",
        "\"content_text\"",
        "\"date_published\"",
        "\"home_page_url\"",
        "\"external_url\"",
    ])
});

static ITEMS: Words = LazyLock::new(|| words(&["\"items\""]));

/// Properties that items of JSON Feed have and feeds do not.
const ITEM_TEXTS: [&str; 4] = ["content_html", "content_text", "date_published", "date_modified"];

/// The other properties of items.
const ITEM_PROPERTIES: [&str; 12] = [
    "attachments",
    "author",
    "authors",
    "banner_image",
    "external_url",
    "id",
    "image",
    "language",
    "summary",
    "tags",
    "title",
    "url",
];

/// Returns true for a text that begins with an object, or an array of objects or arrays, after comments.
pub(in crate::parse) fn is_json(text: &str) -> bool {
    let start = without_comments(text);
    start.starts_with('{')
        || start.strip_prefix('[').is_some_and(|rest| rest.trim_start().starts_with(['{', '[']))
}

fn without_comments(text: &str) -> &str {
    let mut rest = text.trim_start();
    while let Some(length) = comment_length(rest) {
        rest = rest[length..].trim_start();
    }
    rest
}

/// The host of the version of JSON Feed, without `www`.
static JSON_FEED_HOST: LazyLock<Finder> = LazyLock::new(|| Finder::new("jsonfeed.org"));

/// The paths of the version. PHP escapes slashes.
const VERSION_PATHS: [&[u8]; 2] = [b"/version", b"\\/version"];

/// Finds a JSON Feed after other text, such as an error message or the name of a function.
pub(in crate::parse) fn embedded(text: &str) -> Option<Detection> {
    let version = find_version(text)?;
    let start = text[..version].find('{')?;
    Some(Detection { format: Format::JsonFeed, start })
}

fn find_version(text: &str) -> Option<usize> {
    let host = &*JSON_FEED_HOST;
    host.find_iter(text.as_bytes()).find(|start| {
        let path = &text.as_bytes()[start + host.needle().len()..];
        VERSION_PATHS.iter().any(|version| path.starts_with(version))
    })
}

/// Detects the format of a text that [is JSON](is_json).
pub(in crate::parse) fn detect(text: &str) -> Result<Format, ParseError> {
    let json = without_comments(text);
    if find_version(json).is_some() {
        return Ok(Format::JsonFeed);
    }
    if has_any(json, &NINJS_IDS) && has_any(json, &NINJS_PROPERTIES) {
        return Ok(Format::Ninjs);
    }
    detect_unusual(json)
}

/// Detects the format of a document that does not have the frequent properties as they should be.
#[cold]
fn detect_unusual(json: &str) -> Result<Format, ParseError> {
    let with_usual_keys = with_usual_keys(json);
    let has_any = |words: &[Finder]| has_any(&with_usual_keys, words);
    if find_version(&with_usual_keys).is_some() || has_any(&JSON_FEED_PROPERTIES) {
        return if starts_with_item(json) { Err(item_alone()) } else { Ok(Format::JsonFeed) };
    }
    if (has_any(&NINJS_PROPERTIES) || has_any(&OTHER_NINJS_PROPERTIES))
        && !ninjs::parse(json).items.is_empty()
    {
        return Ok(Format::Ninjs);
    }
    if json.starts_with('{') && has_any(&ITEMS) {
        return Ok(Format::JsonFeed);
    }
    Err(ParseError::NoNews("JSON that is neither JSON Feed nor ninjs".into()))
}

/// Returns true if a document without a feed starts with an item, such as the output of `newsparse extract`.
fn starts_with_item(json: &str) -> bool {
    let mut json = serde_json::Deserializer::from_str(json);
    json.deserialize_any(LenientVisitor(ItemReader)).unwrap_or_default()
}

/// Returns true for an object with properties of an item only, or with a text. It reads nothing else to its end, which
/// is an error.
struct ItemReader;

impl<'de> ValueReader<'de> for ItemReader {
    type Value = bool;

    fn array<A: SeqAccess<'de>>(self, _: A) -> Result<bool, A::Error> {
        Ok(false)
    }

    fn object<A: MapAccess<'de>>(self, mut object: A) -> Result<bool, A::Error> {
        let (mut has_text, mut has_others, mut is_empty) = (false, false, true);
        while let Some(JsonKey(key)) = object.next_key()? {
            if key == "items" {
                return Ok(false);
            }
            object.next_value::<IgnoredAny>()?;
            is_empty = false;
            has_text |= ITEM_TEXTS.contains(&&*key);
            has_others |= !key.starts_with('_') && !ITEM_PROPERTIES.contains(&&*key);
        }
        Ok(!is_empty && (has_text || !has_others))
    }
}

fn item_alone() -> ParseError {
    ParseError::NoNews("an item of JSON Feed without a feed".into())
}

fn has_any(json: &str, words: &[Finder]) -> bool {
    words.iter().any(|word| word.find(json.as_bytes()).is_some())
}

/// Returns the document with keys in lower case and in double quotes.
fn with_usual_keys(json: &str) -> Cow<'_, str> {
    let first = json[1..].trim_start_matches(|c: char| c.is_whitespace() || "[{".contains(c));
    let has_quotes = first.starts_with(['"', ']', '}', '/']);
    let mut json = if has_quotes { Cow::Borrowed(json) } else { Cow::Owned(repair(json)) };
    if json.bytes().any(|byte| byte.is_ascii_uppercase()) {
        json.to_mut().make_ascii_lowercase();
    }
    json
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rejects_items_without_a_feed() {
        for json in [
            "{\"id\": \"1\", \"title\": \"a\", \"_newsparse\": {}}\n{\"content_html\": \"b\"}",
            "{\"file\": \"a.html\", \"content_text\": \"b\"}",
        ] {
            let error = detect(json).unwrap_err().to_string();
            assert_eq!(error, "no news: an item of JSON Feed without a feed", "{json}");
        }
        assert_eq!(detect("[{\"id\": \"1\", \"content_html\": \"a\"}]"), Ok(Format::JsonFeed));
    }

    #[test]
    fn detects_formats() {
        for (json, expected) in [
            // JSON Feed.
            (r#"{"version": "https://jsonfeed.org/version/1"}"#, Format::JsonFeed),
            (r#"{"items": [{"id": "urn:a"}]}"#, Format::JsonFeed),
            (r#"{"Items": [{"ID": "urn:a"}]}"#, Format::JsonFeed),
            (r#"[{"id": 1, "content_html": "a"}]"#, Format::JsonFeed),
            ("{items: [{id: 1}]}", Format::JsonFeed),
            ("{'items': [{'id': 1}]}", Format::JsonFeed),
            // ninjs.
            (r#"{"uri": "urn:a", "headline": "A"}"#, Format::Ninjs),
            (r#"[{"uri": "urn:a", "bodies": []}]"#, Format::Ninjs),
            (r#"{"items": [{"uri": "urn:a", "versionCreated": ""}]}"#, Format::Ninjs),
            (r#"{"uri": "urn:a", "description_text": "A"}"#, Format::Ninjs),
            (r#"{"uri": "urn:a", "place": []}"#, Format::Ninjs),
            (r#"{"uri": "urn:a", "type": "text"}"#, Format::Ninjs),
            (r#"{"headline": "A", "body_html": "a"}"#, Format::Ninjs),
            (r#"{"URI": "urn:a", "Headline": "A"}"#, Format::Ninjs),
            ("{uri: 'urn:a', headline: 'A'}", Format::Ninjs),
        ] {
            assert_eq!(detect(json), Ok(expected), "{json}");
        }
    }

    #[test]
    fn rejects_other_json() {
        for json in [
            "{}",
            "[]",
            r#"[{"a": 1}]"#,
            r#"{"uri": "urn:a"}"#,
            r#"{"uri": "spotify:a", "type": "track", "name": "A"}"#,
            r#"{"uri": "/a", "title": "A", "count": 3}"#,
            r#"{"name": "a", "version": "1.0", "description": "A", "keywords": ["a"]}"#,
            r#"{"type": "FeatureCollection", "features": [{"type": "Feature", "id": 1, "geometry": null, "properties": {"title": "A"}}]}"#,
            r#"{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A"}"#,
        ] {
            assert!(detect(json).is_err(), "{json}");
        }
    }
}

//! Serialization in the form of JSON Feed.

use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Comment, NewsItem, WarcRecord};

/// The object `_newsparse` of an item: what JSON Feed has no field for.
#[derive(Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct Extension<'a> {
    /// Name of the document in the corpus.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) file: Option<&'a str>,
    /// Name of the document's format.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) format: Option<&'a str>,
    /// Title of the feed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) feed_title: Option<&'a str>,
    /// Comments of readers.
    #[serde(skip_serializing_if = "<[Comment]>::is_empty")]
    pub(crate) comments: &'a [Comment<'a>],
    /// The record of the web archive that holds the document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) warc: Option<&'a WarcRecord>,
}

impl Serialize for NewsItem<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let extension = Extension { comments: &self.comments, ..Extension::default() };
        let extension = (!self.comments.is_empty()).then_some(extension);
        self.serialize_with(extension.as_ref(), serializer)
    }
}

impl NewsItem<'_> {
    /// Serializes the item with this extension object.
    pub(crate) fn serialize_with<S: Serializer>(
        &self,
        extension: Option<&Extension>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        entry(&mut map, "id", self.id.as_ref())?;
        entry(&mut map, "url", self.url.as_ref())?;
        entry(&mut map, "external_url", self.external_url.as_ref())?;
        entry(&mut map, "title", self.title.as_ref())?;
        entry(&mut map, "summary", self.summary.as_ref())?;
        entry(&mut map, "content_html", self.content_html.as_ref())?;
        entry(&mut map, "content_text", self.content_text.as_ref())?;
        entry(&mut map, "image", self.image.as_ref())?;
        entry(&mut map, "date_published", self.date_published.as_ref())?;
        entry(&mut map, "date_modified", self.date_modified.as_ref())?;
        list(&mut map, "authors", &self.authors)?;
        list(&mut map, "tags", &self.tags)?;
        entry(&mut map, "language", self.language.as_ref())?;
        list(&mut map, "attachments", &self.attachments)?;
        entry(&mut map, "_newsparse", extension)?;
        map.end()
    }
}

fn entry<M: SerializeMap>(
    map: &mut M,
    name: &str,
    value: Option<&impl Serialize>,
) -> Result<(), M::Error> {
    value.map_or(Ok(()), |value| map.serialize_entry(name, value))
}

fn list<M: SerializeMap>(
    map: &mut M,
    name: &str,
    values: &[impl Serialize],
) -> Result<(), M::Error> {
    entry(map, name, (!values.is_empty()).then_some(&values))
}

/// Deserializes the comments in the object `_newsparse`.
pub(super) fn comments<'de, 'a, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Vec<Comment<'a>>, D::Error> {
    #[derive(Default, Deserialize)]
    #[serde(default)]
    struct Comments<'a> {
        comments: Vec<Comment<'a>>,
    }
    Ok(Comments::deserialize(deserializer)?.comments)
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::super::{Attachment, Author};
    use super::*;

    fn full() -> NewsItem<'static> {
        let text = |name: &'static str| Some(name.into());
        NewsItem {
            id: text("id"),
            url: text("url"),
            external_url: text("external_url"),
            title: text("title"),
            summary: text("summary"),
            content_html: text("content_html"),
            content_text: text("content_text"),
            image: text("image"),
            date_published: Some(Timestamp::constant(1_764_000_000, 0)),
            date_modified: Some(Timestamp::constant(1_764_000_000, 500_000_000)),
            authors: vec![Author { name: text("name"), url: text("url"), avatar: text("avatar") }],
            tags: vec!["tag".into()],
            language: text("en"),
            attachments: vec![Attachment {
                url: "url".into(),
                mime_type: text("mime_type"),
                title: text("title"),
                size_in_bytes: Some(1),
                duration_in_seconds: Some(2),
            }],
            comments: vec![Comment { author: text("author"), text: "text".into() }],
        }
    }

    #[test]
    fn serializes_every_field_under_its_name_in_json_feed() {
        let json = serde_json::to_string(&full()).unwrap();
        let expected = concat!(
            r#"{"id":"id","url":"url","external_url":"external_url","title":"title","summary":"summary","#,
            r#""content_html":"content_html","content_text":"content_text","image":"image","#,
            r#""date_published":"2025-11-24T16:00:00Z","date_modified":"2025-11-24T16:00:00.5Z","#,
            r#""authors":[{"name":"name","url":"url","avatar":"avatar"}],"tags":["tag"],"language":"en","#,
            r#""attachments":[{"url":"url","mime_type":"mime_type","title":"title","size_in_bytes":1,"#,
            r#""duration_in_seconds":2}],"_newsparse":{"comments":[{"author":"author","text":"text"}]}}"#,
        );
        assert_eq!(json, expected);
        assert_eq!(serde_json::from_str::<NewsItem>(&json).unwrap(), full());
    }

    #[test]
    fn leaves_out_absent_fields() {
        assert_eq!(serde_json::to_string(&NewsItem::default()).unwrap(), "{}");
        assert_eq!(serde_json::from_str::<NewsItem>("{}").unwrap(), NewsItem::default());
    }

    #[test]
    fn ignores_unknown_fields() {
        let json = r#"{"title":"a","mood":1,"_newsparse":{"file":"b","warc":{}}}"#;
        let item: NewsItem = serde_json::from_str(json).unwrap();
        assert_eq!(item, NewsItem { title: Some("a".into()), ..NewsItem::default() });
    }
}

//! One news as a line of JSON: an item of JSON Feed 1.1 with `_newsparse` beside.

use std::io::{self, Write};

use jiff::Timestamp;
use serde::Serialize;

use crate::news::{Attachment, Author, Comment, NewsItem};
use crate::parse::{Format, Parsed};

#[derive(Serialize)]
struct Item<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    external_url: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    summary: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    content_html: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    content_text: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    image: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    date_published: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    date_modified: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    authors: Vec<Person<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    tags: Vec<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    attachments: Vec<File<'a>>,
    _newsparse: About<'a>,
}

#[derive(Serialize)]
struct Person<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    avatar: Option<&'a str>,
}

#[derive(Serialize)]
struct File<'a> {
    url: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    mime_type: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    size_in_bytes: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    duration_in_seconds: Option<u64>,
}

#[derive(Serialize)]
struct About<'a> {
    file: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    format: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    feed_title: Option<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    comments: Vec<Remark<'a>>,
}

#[derive(Serialize)]
struct Remark<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    author: Option<&'a str>,
    text: &'a str,
}

/// What a news is from.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// The name of the document.
    pub file: &'a str,
    /// The name of its format.
    pub format: Option<&'a str>,
    /// The title of the feed.
    pub feed_title: Option<&'a str>,
}

/// Writes each news of a document as one line of JSON.
///
/// # Errors
/// Those of `out`.
pub fn write_lines(file: &str, parsed: &Parsed, out: &mut impl Write) -> io::Result<()> {
    let format = parsed.format.map(Format::name);
    let source = Source { file, format, feed_title: parsed.feed_title.as_deref() };
    parsed.items.iter().try_for_each(|news| write_news(&source, news, out))
}

/// Writes a news as one line of JSON.
///
/// # Errors
/// Those of `out`.
pub fn write_news(source: &Source, news: &NewsItem, out: &mut impl Write) -> io::Result<()> {
    serde_json::to_writer(&mut *out, &item(source, news))?;
    out.write_all(b"\n")
}

fn item<'a>(source: &Source<'a>, news: &'a NewsItem) -> Item<'a> {
    Item {
        id: news.id.as_deref(),
        url: news.url.as_deref(),
        external_url: news.external_url.as_deref(),
        title: news.title.as_deref(),
        summary: news.summary.as_deref(),
        content_html: news.content_html.as_deref(),
        content_text: news.content_text.as_deref(),
        image: news.image.as_deref(),
        date_published: news.date_published.map(rfc3339),
        date_modified: news.date_modified.map(rfc3339),
        authors: news.authors.iter().map(person).collect(),
        tags: news.tags.iter().map(|tag| &**tag).collect(),
        language: news.language.as_deref(),
        attachments: news.attachments.iter().map(attachment).collect(),
        _newsparse: About {
            file: source.file,
            format: source.format,
            feed_title: source.feed_title,
            comments: news.comments.iter().map(comment).collect(),
        },
    }
}

/// RFC 3339 in UTC, with a fraction of a second only where there is one.
fn rfc3339(instant: Timestamp) -> String {
    instant.to_string()
}

fn person<'a>(author: &'a Author) -> Person<'a> {
    Person {
        name: author.name.as_deref(),
        url: author.url.as_deref(),
        avatar: author.avatar.as_deref(),
    }
}

fn attachment<'a>(attachment: &'a Attachment) -> File<'a> {
    File {
        url: &attachment.url,
        mime_type: attachment.mime_type.as_deref(),
        title: attachment.title.as_deref(),
        size_in_bytes: attachment.size_in_bytes,
        duration_in_seconds: attachment.duration_in_seconds,
    }
}

fn comment<'a>(comment: &'a Comment) -> Remark<'a> {
    Remark { author: comment.author.as_deref(), text: &comment.text }
}

//! Items, authors and attachments of JSON Feed.

use std::borrow::Cow;

use serde::de::MapAccess;

use crate::news::{Attachment, Author, NewsItem};
use crate::parse::date;
use crate::parse::item::{duration, join_repeated};
use crate::parse::json::lenient::{
    JsonId, JsonLink, JsonList, JsonStruct, JsonText, lenient_object,
};
use crate::parse::people::{author_from_line, known, merge};
use crate::parse::text::{fold, non_empty};
use crate::parse::unique::keep_first;
use crate::parse::url::{is_absolute, resolve};

lenient_object! {
    pub(super) struct JsonFeedItem<'a> {
        id: JsonId<'a>,
        url: JsonLink<'a>,
        external_url: JsonLink<'a>,
        pub(super) title: JsonText<'a>,
        content_html: JsonText<'a>,
        content_text: JsonText<'a>,
        summary: JsonText<'a>,
        image: JsonLink<'a>,
        banner_image: JsonLink<'a>,
        date_published: JsonText<'a>,
        date_modified: JsonText<'a>,
        pub(super) language: JsonText<'a>,
        pub(super) author: JsonList<JsonFeedAuthor<'a>>,
        pub(super) authors: JsonList<JsonFeedAuthor<'a>>,
        tags: JsonList<JsonFeedTag<'a>>,
        attachments: JsonList<JsonFeedAttachment<'a>>,
    }
}

impl<'a> JsonFeedItem<'a> {
    /// Returns true if the item has a text or a date of its own, which lists of items do not have.
    pub(super) fn has_content(&self) -> bool {
        let content = [&self.content_html, &self.content_text, &self.date_published];
        content.iter().any(|text| text.0.is_some())
    }

    /// Returns true if the item has a title or a summary, and an address.
    pub(super) fn has_title(&self) -> bool {
        (self.title.0.is_some() || self.summary.0.is_some())
            && (self.id.0.0.is_some() || self.url.0.is_some() || self.external_url.0.is_some())
    }

    /// Returns the item with the language and the authors of its feed, unless it has its own.
    pub(super) fn into_item(
        self,
        language: &Option<Cow<'a, str>>,
        feed_authors: &[Author<'a>],
        base: Option<&str>,
    ) -> NewsItem<'a> {
        let mut authors = merge_authors(self.authors, self.author, base);
        if authors.is_empty() {
            authors.extend_from_slice(feed_authors);
        }
        let url = |link: JsonLink<'a>| link.0.map(|url| resolve(url, base));
        let tags = self.tags.0.into_iter();
        let mut tags: Vec<_> = tags.filter_map(|tag| tag.0.and_then(non_empty)).collect();
        keep_first(&mut tags, |tag| tag);
        let files = self.attachments.0.into_iter();
        let mut attachments = files.filter_map(|file| file.into_attachment(base)).collect();
        join_repeated(&mut attachments);
        NewsItem {
            id: self.id.0.trimmed(),
            url: url(self.url),
            external_url: url(self.external_url),
            title: self.title.line(),
            summary: self.summary.trimmed(),
            content_html: self.content_html.trimmed(),
            content_text: self.content_text.trimmed(),
            image: url(self.image).or_else(|| url(self.banner_image)),
            date_published: self.date_published.trimmed().and_then(|text| date::parse(&text)),
            date_modified: self.date_modified.trimmed().and_then(|text| date::parse(&text)),
            authors,
            tags,
            language: self.language.language().or_else(|| language.clone()),
            attachments,
            comments: Vec::new(),
        }
    }
}

/// An author: an object, or a name or an address in its place.
pub(super) enum JsonFeedAuthor<'a> {
    Fields(AuthorFields<'a>),
    Line(Cow<'a, str>),
}

impl Default for JsonFeedAuthor<'_> {
    fn default() -> Self {
        JsonFeedAuthor::Fields(AuthorFields::default())
    }
}

lenient_object! {
    pub(super) struct AuthorFields<'a> {
        name: JsonText<'a>,
        url: JsonLink<'a>,
        avatar: JsonLink<'a>,
    }
}

impl<'a> JsonStruct<'a> for JsonFeedAuthor<'a> {
    #[inline(always)]
    fn read<A: MapAccess<'a>>(
        &mut self,
        key: &Cow<'a, str>,
        object: &mut A,
    ) -> Result<bool, A::Error> {
        match self {
            JsonFeedAuthor::Fields(fields) => fields.read(key, object),
            JsonFeedAuthor::Line(_) => Ok(false),
        }
    }

    fn from_text(text: Cow<'a, str>) -> Option<Self> {
        Some(JsonFeedAuthor::Line(text))
    }
}

impl<'a> JsonFeedAuthor<'a> {
    fn into_author(self, base: Option<&str>) -> Option<Author<'a>> {
        let AuthorFields { name, url, avatar } = match self {
            JsonFeedAuthor::Fields(fields) => fields,
            JsonFeedAuthor::Line(line) => return author_from_text(line),
        };
        let resolved = |link: JsonLink<'a>| link.0.map(|url| resolve(url, base));
        known(Author { name: name.line(), url: resolved(url), avatar: resolved(avatar) })
    }
}

/// Returns the author of a name or an address.
#[cold]
fn author_from_text(line: Cow<'_, str>) -> Option<Author<'_>> {
    let line = non_empty(fold(line))?;
    if line.starts_with("http") && is_absolute(&line) {
        Some(Author { url: Some(line), ..Author::default() })
    } else {
        author_from_line(line)
    }
}

/// Returns the authors of version 1.1, or else the author of version 1.0, each once.
pub(super) fn merge_authors<'a>(
    authors: JsonList<JsonFeedAuthor<'a>>,
    author: JsonList<JsonFeedAuthor<'a>>,
    base: Option<&str>,
) -> Vec<Author<'a>> {
    let into_authors = |list: JsonList<JsonFeedAuthor<'a>>| -> Vec<_> {
        list.0.into_iter().filter_map(|author| author.into_author(base)).collect()
    };
    let authors = into_authors(authors);
    if author.0.is_empty() && authors.len() < 2 {
        return authors; // the common case
    }
    merge(authors, into_authors(author))
}

/// A tag: a string, or an object with a name. A string in place of the array is a list with commas.
#[derive(Default)]
struct JsonFeedTag<'a>(Option<Cow<'a, str>>);

impl<'a> JsonStruct<'a> for JsonFeedTag<'a> {
    fn read<A: MapAccess<'a>>(
        &mut self,
        key: &Cow<'a, str>,
        object: &mut A,
    ) -> Result<bool, A::Error> {
        let is_name = ["name", "label", "title", "term", "value", "tag"].contains(&&**key);
        if is_name {
            let JsonText(name) = object.next_value()?;
            self.0 = self.0.take().or(name);
        }
        Ok(is_name)
    }

    fn from_text(text: Cow<'a, str>) -> Option<Self> {
        Some(JsonFeedTag(Some(text)))
    }

    fn list_from_text(list: Cow<'a, str>) -> Vec<Self> {
        match list {
            Cow::Borrowed(list) => {
                list.split(',').map(|tag| JsonFeedTag(Some(Cow::Borrowed(tag)))).collect()
            }
            Cow::Owned(list) => {
                list.split(',').map(|tag| JsonFeedTag(Some(Cow::Owned(tag.to_owned())))).collect()
            }
        }
    }
}

/// The size of a file. 0 stands for an unknown size, as in the enclosures of RSS.
fn size(text: Cow<'_, str>) -> Option<u64> {
    text.split('.').next()?.trim().parse().ok().filter(|size| *size > 0)
}

lenient_object! {
    struct JsonFeedAttachment<'a> {
        url: JsonLink<'a>,
        mime_type: JsonText<'a>,
        title: JsonText<'a>,
        size_in_bytes: JsonText<'a>,
        duration_in_seconds: JsonText<'a>,
    }
    text: |url| JsonFeedAttachment { url: JsonLink(non_empty(url)), ..Default::default() }
}

impl<'a> JsonFeedAttachment<'a> {
    fn into_attachment(self, base: Option<&str>) -> Option<Attachment<'a>> {
        Some(Attachment {
            url: resolve(self.url.0?, base),
            mime_type: self.mime_type.trimmed(),
            title: self.title.line(),
            size_in_bytes: self.size_in_bytes.0.and_then(size),
            duration_in_seconds: self.duration_in_seconds.0.and_then(|text| duration(&text)),
        })
    }
}

//! Conversions of borrowed items to owned ones.

use std::borrow::Cow;

use super::{Attachment, Author, Comment, NewsItem};

impl NewsItem<'_> {
    /// Returns the item with all text copied, so that it no longer borrows from the document.
    pub fn into_owned(self) -> NewsItem<'static> {
        NewsItem {
            id: owned(self.id),
            url: owned(self.url),
            external_url: owned(self.external_url),
            title: owned(self.title),
            summary: owned(self.summary),
            content_html: owned(self.content_html),
            content_text: owned(self.content_text),
            image: owned(self.image),
            date_published: self.date_published,
            date_modified: self.date_modified,
            authors: self.authors.into_iter().map(Author::into_owned).collect(),
            tags: self.tags.into_iter().map(own).collect(),
            language: owned(self.language),
            attachments: self.attachments.into_iter().map(Attachment::into_owned).collect(),
            comments: self.comments.into_iter().map(Comment::into_owned).collect(),
        }
    }
}

impl Author<'_> {
    fn into_owned(self) -> Author<'static> {
        Author { name: owned(self.name), url: owned(self.url), avatar: owned(self.avatar) }
    }
}

impl Attachment<'_> {
    fn into_owned(self) -> Attachment<'static> {
        Attachment {
            url: own(self.url),
            mime_type: owned(self.mime_type),
            title: owned(self.title),
            size_in_bytes: self.size_in_bytes,
            duration_in_seconds: self.duration_in_seconds,
        }
    }
}

impl Comment<'_> {
    fn into_owned(self) -> Comment<'static> {
        Comment { author: owned(self.author), text: own(self.text) }
    }
}

fn own(text: Cow<'_, str>) -> Cow<'static, str> {
    Cow::Owned(text.into_owned())
}

fn owned(text: Option<Cow<'_, str>>) -> Option<Cow<'static, str>> {
    text.map(own)
}

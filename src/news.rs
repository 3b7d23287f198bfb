//! The data model: one news, in the terms of [JSON Feed 1.1](https://www.jsonfeed.org/version/1.1/).
//!
//! Text is borrowed from the document wherever the document holds it as it is;
//! a field that the document does not have is `None` or empty, never an empty string.

use std::borrow::Cow;

use jiff::Timestamp;

/// One news: an item of a feed, a story of a list page, or an article.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewsItem<'a> {
    /// What the document itself calls the news: RSS `guid`, RDF `rdf:about`, Atom and JSON Feed `id`, NITF `doc-id`,
    /// NewsML-G2 `guid`, NewsML 1 `PublicIdentifier`, ninjs `uri`, Hacker News item number.
    pub id: Option<Cow<'a, str>>,
    /// The permanent link.
    pub url: Option<Cow<'a, str>>,
    /// The page that the news is about, where that is another one than its own.
    pub external_url: Option<Cow<'a, str>>,
    /// Plain text, entities decoded, white space folded.
    pub title: Option<Cow<'a, str>>,
    /// A short text, verbatim; may hold HTML.
    pub summary: Option<Cow<'a, str>>,
    /// The whole text as HTML.
    pub content_html: Option<Cow<'a, str>>,
    /// The whole text as plain text.
    pub content_text: Option<Cow<'a, str>>,
    /// URL of the main image.
    pub image: Option<Cow<'a, str>>,
    /// When the news first appeared.
    pub date_published: Option<Timestamp>,
    /// When the news last changed.
    pub date_modified: Option<Timestamp>,
    /// Who wrote it, in document order.
    pub authors: Vec<Author<'a>>,
    /// Categories, keywords and subjects, in document order, each once.
    pub tags: Vec<Cow<'a, str>>,
    /// BCP 47 language tag of the news, else of its document.
    pub language: Option<Cow<'a, str>>,
    /// Enclosures and other media, each URL once.
    pub attachments: Vec<Attachment<'a>>,
    /// What readers wrote below it.
    pub comments: Vec<Comment<'a>>,
}

/// A person or organisation that wrote a news.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Author<'a> {
    /// The name as printed.
    pub name: Option<Cow<'a, str>>,
    /// A web page, else a `mailto:` address.
    pub url: Option<Cow<'a, str>>,
    /// URL of a picture of the author.
    pub avatar: Option<Cow<'a, str>>,
}

/// A file that belongs to a news: a podcast's episode, a video, a picture.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Attachment<'a> {
    /// Where the file is.
    pub url: Cow<'a, str>,
    /// Its media type, `audio/mpeg` for one.
    pub mime_type: Option<Cow<'a, str>>,
    /// Its name.
    pub title: Option<Cow<'a, str>>,
    /// Its size in bytes, as the document says.
    pub size_in_bytes: Option<u64>,
    /// How long it plays, in whole seconds.
    pub duration_in_seconds: Option<u64>,
}

/// One comment below a news.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comment<'a> {
    /// The name that the author goes by; `None` where the comment is nobody's.
    pub author: Option<Cow<'a, str>>,
    /// Plain text, paragraphs parted by a blank line.
    pub text: Cow<'a, str>,
}

impl Author<'_> {
    /// True if nothing is known of the author.
    pub fn is_empty(&self) -> bool {
        self.name.is_none() && self.url.is_none() && self.avatar.is_none()
    }
}

impl NewsItem<'_> {
    /// The same news, borrowing nothing.
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

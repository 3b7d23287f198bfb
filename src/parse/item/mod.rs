//! A news item under construction, shared by feeds and the IPTC formats.

mod attachments;
mod duration;
mod feed;
mod media_kind;
mod size;
mod values;

use std::borrow::Cow;

use super::block::find_near;
use super::people::{merge, plain_name};
use super::text::non_empty;
use super::unique::keep_first;
use super::url::{is_link, resolve_item};
use crate::news::{Attachment, Author, NewsItem};
pub(super) use attachments::join_repeated;
pub(super) use duration::duration;
pub(super) use feed::FeedMetadata;
use jiff::Timestamp;
pub(super) use media_kind::{MediaKind, kind_of_name, kind_of_type, media_kind, media_type};
pub(super) use size::number;
pub(super) use values::{fill_date, fill_language, fill_line, fill_text, replace_date};

/// Size of a document per item of a new list. It is at least that of most items, so that the list is copied once or twice.
const BYTES_PER_ITEM: usize = 1024;

/// Returns a list for the items of a feed.
pub(super) fn item_list<'a>(text: &str) -> Vec<NewsItem<'a>> {
    Vec::with_capacity(text.len() / BYTES_PER_ITEM)
}

/// A news item and the fallback values of its fields.
#[derive(Default)]
pub(super) struct ItemDraft<'a> {
    pub(super) item: NewsItem<'a>,
    /// Authors from `dc:creator` and similar elements. Used if the format's own element is missing.
    pub(super) other_authors: Vec<Author<'a>>,
    /// Authors of the feed that the item was copied from.
    pub(super) source_authors: Vec<Author<'a>>,
    pub(super) itunes_summary: Option<Cow<'a, str>>,
    /// Title from `dc:title`, `media:title` and similar elements.
    pub(super) other_title: Option<Cow<'a, str>>,
    pub(super) other_summary: Option<Cow<'a, str>>,
    pub(super) other_published: Option<Timestamp>,
    /// Date on which the text was written. Used if there is no publication date.
    pub(super) created: Option<Timestamp>,
    pub(super) other_modified: Option<Timestamp>,
    pub(super) other_image: Option<Cow<'a, str>>,
    /// Image from an element that is in no vocabulary, and whether its name says that it is small.
    pub(super) named_image: Option<(Cow<'a, str>, bool)>,
    /// Link from an id or from a lower-ranked link element.
    pub(super) other_link: Option<Cow<'a, str>>,
    /// Language of the title, the summary or the content, after its rank.
    content_language: Option<(u8, Cow<'a, str>)>,
    /// Language of the page that the item links to.
    pub(super) link_language: Option<Cow<'a, str>>,
    /// `xml:lang` of an enclosing element.
    pub(super) inherited_language: Option<Cow<'a, str>>,
    /// Playing time of the audio or video of the item.
    pub(super) duration: Option<u64>,
    /// Link before a click-counting service replaced it.
    pub(super) original_link: Option<Cow<'a, str>>,
}

impl<'a> ItemDraft<'a> {
    /// Returns the news item, with each field from the highest-ranked source that has a value.
    ///
    /// Relative URLs are resolved against `base`.
    pub(super) fn into_item(self, base: Option<&str>) -> NewsItem<'a> {
        let mut item = self.item;
        keep_first(&mut item.tags, |tag| tag);
        let link = |url: Option<Cow<'a, str>>| url.filter(|url| is_link(url));
        item.url =
            link(self.original_link).or_else(|| link(item.url)).or_else(|| link(self.other_link));
        item.title = item.title.or(self.other_title);
        item.summary = item.summary.or(self.itunes_summary).or(self.other_summary);
        item.date_published = item.date_published.or(self.other_published).or(self.created);
        item.date_modified = item.date_modified.or(self.other_modified);
        item.image = item
            .image
            .or(self.other_image)
            .or_else(|| self.named_image.map(|(url, _)| url))
            .or_else(|| attachments::first_image(&item.attachments));
        let content_language = self.content_language.map(|(_, language)| language);
        item.language =
            item.language.or(content_language).or(self.link_language).or(self.inherited_language);
        item.authors = merge(item.authors, self.other_authors);
        if item.authors.is_empty() {
            item.authors = self.source_authors;
        }
        if base.is_some() {
            resolve_item(&mut item, base);
        }
        join_repeated(&mut item.attachments);
        if let Some(seconds) = self.duration {
            attachments::set_duration(&mut item.attachments, seconds, item.image.as_ref());
        }
        item
    }

    /// Adds the language that a child element declares. That of the content precedes that of the summary and of the title.
    pub(super) fn add_text_language(&mut self, element: &str, language: Cow<'a, str>) {
        let rank = match element {
            "content" | "encoded" | "body" | "fullitem" => 3,
            "summary" | "description" => 2,
            "title" => 1,
            _ => return,
        };
        if self.content_language.as_ref().is_none_or(|(best, _)| rank >= *best) {
            self.content_language = Some((rank, language));
        }
    }

    /// Adds an attachment, unless its URL is empty.
    pub(super) fn add_attachment(&mut self, attachment: Attachment<'a>) {
        if !attachment.url.is_empty() {
            self.item.attachments.push(attachment);
        }
    }

    /// Adds a tag as plain text, unless it is blank.
    pub(super) fn add_tag(&mut self, tag: Cow<'a, str>) {
        let is_plain = find_near(tag.as_bytes(), *b"<&\n").is_none();
        self.item.tags.extend(if is_plain { non_empty(tag) } else { plain_name(tag) });
    }

    /// Adds the tags of a comma-separated list.
    pub(super) fn add_tags(&mut self, list: Cow<'a, str>) {
        match list {
            Cow::Borrowed(list) => {
                list.split(',').for_each(|tag| self.add_tag(Cow::Borrowed(tag)));
            }
            Cow::Owned(list) => {
                list.split(',').for_each(|tag| self.add_tag(Cow::Owned(tag.to_owned())));
            }
        }
    }
}

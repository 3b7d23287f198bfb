//! A news item under construction, with the additional fallback values of the IPTC formats.

use std::borrow::Cow;

use quick_xml::escape::partial_escape;

use crate::news::NewsItem;
use crate::parse::item::ItemDraft;
use crate::parse::language::language_tag;
use crate::parse::text::non_empty;
use crate::parse::url::resolve_item;

/// A draft of a news item and the fallback values that feeds do not have.
#[derive(Default)]
pub(super) struct IptcDraft<'a> {
    pub(super) base: ItemDraft<'a>,
    pub(super) other_id: Option<Cow<'a, str>>,
    /// Working title. Used if there is no headline.
    pub(super) other_title: Option<Cow<'a, str>>,
    /// Language of the enclosing document.
    pub(super) other_language: Option<Cow<'a, str>>,
}

impl<'a> IptcDraft<'a> {
    /// Returns the news item, which may be empty, like an empty item of a feed.
    pub(super) fn into_item(mut self, base_url: Option<&str>) -> NewsItem<'a> {
        let item = &mut self.base.item;
        item.id = item.id.take().or(self.other_id);
        item.title = item.title.take().or(self.other_title);
        let languages = [item.language.take(), self.other_language];
        item.language = languages.into_iter().flatten().find_map(language_tag);
        let mut item = self.base.into_item(base_url);
        resolve_item(&mut item, None);
        item
    }

    /// Returns true if the draft has content.
    pub(super) fn has_content(&self) -> bool {
        self.base.item.content_html.is_some() || self.base.item.content_text.is_some()
    }

    /// Fills the empty fields from an item that was read on its own, such as one from an escaped document.
    #[cold]
    pub(super) fn fill_from(&mut self, other: NewsItem<'a>) {
        let had_content = self.has_content();
        let base = &mut self.base;
        let item = &mut base.item;
        item.id = item.id.take().or(other.id);
        item.url = item.url.take().or(other.url);
        item.title = item.title.take().or(other.title);
        item.summary = item.summary.take().or(other.summary);
        item.date_published = item.date_published.or(other.date_published);
        item.date_modified = item.date_modified.or(other.date_modified);
        item.language = item.language.take().or(other.language);
        item.tags.extend(other.tags);
        item.attachments.extend(other.attachments);
        base.other_image = base.other_image.take().or(other.image);
        if item.authors.is_empty() {
            item.authors = other.authors;
        }
        if !had_content {
            (item.content_html, item.content_text) = (other.content_html, other.content_text);
        }
    }

    /// Appends HTML to the content.
    pub(super) fn append_html(&mut self, html: Cow<'a, str>) {
        let Some(html) = non_empty(html) else { return };
        let item = &mut self.base.item;
        let before = item
            .content_html
            .take()
            .or_else(|| item.content_text.take().map(|text| Cow::Owned(paragraphs(&text))));
        item.content_html = Some(joined(before, html, "\n"));
    }

    /// Appends plain text to the content.
    pub(super) fn append_text(&mut self, text: Cow<'a, str>) {
        let Some(text) = non_empty(text) else { return };
        let item = &mut self.base.item;
        if let Some(html) = item.content_html.take() {
            item.content_html = Some(joined(Some(html), Cow::Owned(paragraphs(&text)), "\n"));
        } else {
            item.content_text = Some(joined(item.content_text.take(), text, "\n\n"));
        }
    }
}

/// Returns a text after another, if there is one.
fn joined<'a>(before: Option<Cow<'a, str>>, text: Cow<'a, str>, between: &str) -> Cow<'a, str> {
    let Some(before) = before else { return text };
    let mut joined = before.into_owned();
    joined.push_str(between);
    joined.push_str(&text);
    Cow::Owned(joined)
}

/// Returns plain text as HTML, with a paragraph for each part between blank lines.
fn paragraphs(text: &str) -> String {
    let mut html = String::with_capacity(text.len() + 16);
    for paragraph in text.split("\n\n").filter(|paragraph| !paragraph.trim().is_empty()) {
        html.push_str("<p>");
        html.push_str(&partial_escape(paragraph.trim()));
        html.push_str("</p>");
    }
    html
}

/// The text with the highest rank of several. The first of equal rank is kept.
#[derive(Default)]
pub(super) struct BestText<'a> {
    rank: u8,
    pub(super) text: Option<Cow<'a, str>>,
}

impl<'a> BestText<'a> {
    /// Replaces the text by one of higher rank. Ranks start at 1.
    pub(super) fn offer(&mut self, rank: u8, text: Option<Cow<'a, str>>) {
        if rank > self.rank && text.is_some() {
            *self = BestText { rank, text };
        }
    }
}

//! A news item under construction, with the additional fallback values of the IPTC formats.

use std::borrow::Cow;

use crate::news::NewsItem;
use crate::parse::item::ItemDraft;
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
        item.language = item.language.take().or(self.other_language);
        let mut item = self.base.into_item(base_url);
        resolve_item(&mut item, None);
        item
    }

    /// Returns true if the draft has content.
    pub(super) fn has_content(&self) -> bool {
        self.base.item.content_html.is_some() || self.base.item.content_text.is_some()
    }
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

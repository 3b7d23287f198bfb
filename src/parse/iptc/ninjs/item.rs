//! An item under construction, and its conversion to a news item.

use std::borrow::Cow;

use super::evidence::Evidence;
use super::rendition::Rendition;
use crate::news::{Author, NewsItem};
use crate::parse::iptc::draft::{BestText, IptcDraft};
use crate::parse::{ParseError, Parsed};

/// An item under construction.
#[derive(Default)]
pub(super) struct NinjsItem<'a> {
    pub(super) draft: IptcDraft<'a>,
    pub(super) evidence: Evidence,
    pub(super) headline: BestText<'a>,
    pub(super) description: BestText<'a>,
    pub(super) html: BestText<'a>,
    pub(super) plain: BestText<'a>,
    /// The content as an NITF document.
    pub(super) nitf: Option<Cow<'a, str>>,
    /// Identifier of the database, which is used if there is no other.
    pub(super) database_id: Option<Cow<'a, str>>,
    /// `text`, `picture`, `composite`, …
    pub(super) item_type: Option<Cow<'a, str>>,
    /// Authors from `authors`.
    pub(super) authors: Vec<Author<'a>>,
    /// Authors from `bylines`.
    pub(super) bylines: Vec<Author<'a>>,
    pub(super) renditions: Vec<Rendition<'a>>,
    pub(super) associations: NinjsItems<'a>,
    pub(super) items: NinjsItems<'a>,
    /// Items in the values of unknown properties.
    pub(super) wrapped: NinjsItems<'a>,
    /// False if the document has a syntax error inside the item, so that properties may be missing.
    pub(super) is_complete: bool,
}

impl<'a> NinjsItem<'a> {
    /// Returns true for an item with a text of its own. The title may also be that of a list.
    pub(super) fn has_text(&self) -> bool {
        let texts = [&self.headline, &self.description, &self.html, &self.plain];
        texts.iter().any(|text| text.text.is_some()) || self.nitf.is_some()
    }

    /// Returns true for an object without any value of an item.
    fn is_blank(&self) -> bool {
        self.evidence.is_none() && self.item_type.is_none() && self.items.list.is_empty()
    }

    /// Adds this item to the result, or the items inside it.
    fn add_to(mut self: Box<Self>, parsed: &mut Parsed<'a>) {
        let nested = if self.is_package() {
            std::mem::take(&mut self.associations)
        } else {
            std::mem::take(&mut self.items)
        };
        let item = self.take_item();
        drop(self); // a list of small items needs the memory of the drafts or of the items, not of both
        if !nested.list.is_empty() {
            parsed.feed_title = parsed.feed_title.take().or(item.title);
        } else {
            parsed.items.push(item);
        }
        nested.add_to(parsed);
    }

    /// Returns true for a composite without content of its own.
    fn is_package(&self) -> bool {
        let has_content =
            self.html.text.is_some() || self.plain.text.is_some() || self.nitf.is_some();
        self.is_complete
            && self.items.list.is_empty()
            && self.item_type.as_deref() == Some("composite")
            && !has_content
            && self.associations.list.iter().any(|item| !item.is_media())
    }

    fn take_item(&mut self) -> NewsItem<'a> {
        self.add_media();
        self.add_authors();
        self.add_content();
        let mut draft = std::mem::take(&mut self.draft);
        draft.other_id = draft.other_id.or(self.database_id.take());
        draft.base.item.title = self.headline.text.take();
        draft.base.item.summary = self.description.text.take();
        draft.into_item(None)
    }
}

/// Number of items up to which empty ones are kept: an empty item has three bytes in the document, and hundreds in memory.
const MAX_EMPTY_ITEMS: usize = 1000;

/// The items of a list.
#[derive(Default)]
pub(super) struct NinjsItems<'a> {
    #[expect(clippy::vec_box, reason = "they are large, and are moved from list to list")]
    pub(super) list: Vec<Box<NinjsItem<'a>>>,
    /// Number of empty items that were left out.
    surplus: usize,
}

impl<'a> NinjsItems<'a> {
    pub(super) fn push(&mut self, item: Box<NinjsItem<'a>>) {
        if self.list.len() >= MAX_EMPTY_ITEMS && item.is_blank() {
            self.surplus += 1;
        } else {
            self.list.push(item);
        }
    }

    /// Adds the items to the result. The recursion is bounded by the depths in `seed`.
    pub(super) fn add_to(self, parsed: &mut Parsed<'a>) {
        for item in self.list {
            item.add_to(parsed);
        }
        if self.surplus > 0 {
            let reason = format!("{} items without any value were left out", self.surplus);
            parsed.error.get_or_insert(ParseError::Limit(reason));
        }
    }
}

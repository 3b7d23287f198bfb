//! The properties of a feed that its items inherit.

use std::borrow::Cow;
use std::ops::Range;

use super::ItemDraft;
use super::attachments::join_repeated;
use crate::news::{Author, NewsItem};
use crate::parse::ParseError;
use crate::parse::inheritance::inherited_authors;
use crate::parse::parts::Parts;
use crate::parse::url::{is_absolute, is_same_site, resolve, resolve_item};

/// The properties of a feed, which may follow its items.
#[derive(Default)]
pub(in crate::parse) struct FeedMetadata<'a> {
    pub(in crate::parse) title: Option<Cow<'a, str>>,
    pub(in crate::parse) language: Option<Cow<'a, str>>,
    /// URL of the site that the feed belongs to.
    pub(in crate::parse) link: Option<Cow<'a, str>>,
    /// URL of the feed itself.
    pub(in crate::parse) self_link: Option<Cow<'a, str>>,
    pub(in crate::parse) authors: Vec<Author<'a>>,
    relative_bases: Vec<RelativeBase>,
}

/// An `xml:base` that is relative to the address of the feed.
struct RelativeBase {
    /// Indices of the items in its scope.
    items: Range<usize>,
    base: String,
}

impl<'a> FeedMetadata<'a> {
    /// Adds the item of a draft. `base` is the `xml:base` in scope.
    pub(in crate::parse) fn add(
        &mut self,
        draft: ItemDraft<'a>,
        base: Option<String>,
        items: &mut Vec<NewsItem<'a>>,
    ) {
        let index = items.len();
        items.push(draft.into_item(base.as_deref()));
        match base {
            Some(base) if !is_absolute(&base) => self.add_relative_base(index, base),
            _ => {}
        }
    }

    /// Adds the items of a part of the feed, with what was read in it.
    pub(in crate::parse) fn add_part(
        &mut self,
        part: FeedMetadata<'a>,
        part_items: Vec<NewsItem<'a>>,
        items: &mut Vec<NewsItem<'a>>,
    ) {
        let start = items.len();
        items.extend(part_items);
        self.title = self.title.take().or(part.title);
        let bases =
            part.relative_bases.into_iter().filter(|base| base.items.start < base.items.end);
        self.relative_bases.extend(bases.map(|RelativeBase { items, base }| RelativeBase {
            items: start + items.start..start + items.end,
            base,
        }));
    }

    /// Forgets the items from `count` on, and what was read in them: their title, unless the feed had one before.
    pub(in crate::parse) fn truncate(&mut self, count: usize, had_title: bool) {
        self.title = self.title.take().filter(|_| had_title);
        for base in &mut self.relative_bases {
            base.items.end = base.items.end.min(count);
        }
    }

    #[cold]
    fn add_relative_base(&mut self, index: usize, base: String) {
        match self.relative_bases.last_mut() {
            Some(last) if last.items.end == index && last.base == base => last.items.end += 1,
            _ => self.relative_bases.push(RelativeBase { items: index..index + 1, base }),
        }
    }

    /// Adds what the items inherit from the feed, and resolves their relative URLs against its address. Returns an error if
    /// they do not inherit all of it.
    ///
    /// `document_length` is the size of the document in bytes.
    pub(in crate::parse) fn complete(
        &self,
        document_length: usize,
        items: &mut [NewsItem<'a>],
        parts: Parts,
    ) -> Option<ParseError> {
        let base = self.base();
        let (authors, limit) = inherited_authors(&self.authors, document_length, items.len());
        for RelativeBase { items: range, base: relative } in &self.relative_bases {
            let base = resolve(Cow::Borrowed(relative), base.as_deref());
            for item in &mut items[range.clone()] {
                resolve_item(item, Some(&base));
            }
        }
        let limit = limit.filter(|_| items.iter().any(|item| item.authors.is_empty()));
        parts.for_each(items, |item| {
            if item.language.is_none() {
                item.language.clone_from(&self.language);
            }
            if item.authors.is_empty() {
                item.authors.extend_from_slice(authors);
            }
            if resolve_item(item, base.as_deref()) {
                join_repeated(&mut item.attachments);
            }
        });
        limit
    }

    /// Returns the address of the feed: its own URL (RFC 3986, section 5.1.3), or that of its site if the feed is
    /// delivered by another one, such as a feed service.
    fn base(&self) -> Option<Cow<'a, str>> {
        match (&self.self_link, &self.link) {
            (Some(own), Some(site)) if is_absolute(own) => {
                let is_elsewhere = is_absolute(site) && !is_same_site(own, site);
                Some(if is_elsewhere { site.clone() } else { own.clone() })
            }
            (Some(own), site) => Some(resolve(own.clone(), site.as_deref())),
            (None, site) => site.clone(),
        }
    }
}

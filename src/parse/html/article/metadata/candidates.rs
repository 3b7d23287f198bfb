//! Candidates for metadata: all values that a page has for a field, before the best one is chosen.

use std::borrow::Cow;

use super::super::key::key;
use super::ranking::{MetadataField, MetadataSource, ranking};

/// Maximum number of candidates of one field from one source. Further ones are dropped.
const MAX_CANDIDATES: u16 = 500;

/// A value that a page has for a field.
#[derive(Debug)]
pub(super) struct Candidate<'a> {
    pub(super) field: MetadataField,
    pub(super) source: MetadataSource,
    pub(super) text: Cow<'a, str>,
    /// The URL of an author.
    pub(super) link: Option<Cow<'a, str>>,
}

/// The candidates of a page, in document order.
#[derive(Debug, Default)]
pub(super) struct Candidates<'a> {
    all: Vec<Candidate<'a>>,
    /// The number of candidates by field and source.
    counts: [[u16; MetadataSource::COUNT]; MetadataField::COUNT],
}

impl<'a> Candidates<'a> {
    pub(super) fn add(
        &mut self,
        field: MetadataField,
        source: MetadataSource,
        text: impl Into<Cow<'a, str>>,
    ) {
        self.add_linked(field, source, text.into(), None);
    }

    pub(super) fn add_linked(
        &mut self,
        field: MetadataField,
        source: MetadataSource,
        text: Cow<'a, str>,
        link: Option<Cow<'a, str>>,
    ) {
        let blank = text.trim_ascii().is_empty() && link.is_none();
        let number = &mut self.counts[field as usize][source as usize];
        if !blank && *number < MAX_CANDIDATES {
            *number += 1;
            self.all.push(Candidate { field, source, text, link });
        }
    }

    /// Returns the candidates of a field from one source.
    pub(super) fn of(
        &self,
        field: MetadataField,
        source: MetadataSource,
    ) -> impl Iterator<Item = &Candidate<'a>> {
        self.all
            .iter()
            .filter(move |candidate| candidate.field == field && candidate.source == source)
    }

    /// Returns the candidates of a field from all sources, the best source first.
    pub(super) fn ranked(&self, field: MetadataField) -> impl Iterator<Item = &Candidate<'a>> {
        ranking(field).iter().flat_map(move |&source| self.of(field, source))
    }

    /// Returns the text of `<title>` as a [`key`].
    pub(super) fn page_title(&self) -> String {
        let title = self.of(MetadataField::Title, MetadataSource::Html).next();
        title.map(|title| key(&title.text)).unwrap_or_default()
    }
}

//! What a page says, before it is decided what of it is believed.

use std::borrow::Cow;

use super::ranking::{MetadataField, MetadataSource, ranking};

/// More of one field than one source of any article has; what is beyond is not kept.
const MAX: u16 = 500;

/// One thing that a page says of its article.
#[derive(Debug)]
pub(super) struct Candidate<'a> {
    pub(super) field: MetadataField,
    pub(super) source: MetadataSource,
    pub(super) text: Cow<'a, str>,
    /// The address that stands with an author's name.
    pub(super) link: Option<Cow<'a, str>>,
}

/// All that a page says, in document order.
#[derive(Debug, Default)]
pub(super) struct Candidates<'a> {
    all: Vec<Candidate<'a>>,
    /// How many there are of each field and source.
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
        if !blank && *number < MAX {
            *number += 1;
            self.all.push(Candidate { field, source, text, link });
        }
    }

    /// What one source says of a field.
    pub(super) fn of(
        &self,
        field: MetadataField,
        source: MetadataSource,
    ) -> impl Iterator<Item = &Candidate<'a>> {
        self.all
            .iter()
            .filter(move |candidate| candidate.field == field && candidate.source == source)
    }

    /// What all sources say of a field, the best first.
    pub(super) fn ranked(&self, field: MetadataField) -> impl Iterator<Item = &Candidate<'a>> {
        ranking(field).iter().flat_map(move |&source| self.of(field, source))
    }

    /// True if nothing was said of the field.
    pub(super) fn lacks(&self, field: MetadataField) -> bool {
        self.counts[field as usize].iter().all(|&number| number == 0)
    }
}

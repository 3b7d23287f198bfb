//! The lines and metadata of an item, kept until it is known what they describe.
//!
//! A headline and a byline stand before the content of their component. Those of a picture beside a story are not the
//! story's.

use std::borrow::Cow;
use std::ops::Range;

use crate::parse::iptc::draft::IptcDraft;
use crate::parse::item::{fill_line, fill_text};
use crate::parse::people::{author_from_byline, named};

/// A property of an item or of one of its components.
pub(super) enum Line<'a> {
    Headline(Cow<'a, str>),
    Slug(Cow<'a, str>),
    Byline(Cow<'a, str>),
    Creator(Cow<'a, str>),
    Keywords(Cow<'a, str>),
    Tag(Cow<'a, str>),
    Language(Cow<'a, str>),
}

/// The lines of the open items, in document order.
#[derive(Default)]
pub(super) struct Lines<'a> {
    lines: Vec<Line<'a>>,
    /// Lines of components that are not the story, in ascending order and without overlap.
    aside: Vec<Range<usize>>,
}

/// The position where an item begins.
#[derive(Clone, Copy, Default)]
pub(super) struct LinesStart {
    line: usize,
    aside: usize,
}

impl<'a> Lines<'a> {
    pub(super) fn push(&mut self, line: Line<'a>) {
        self.lines.push(line);
    }

    pub(super) fn len(&self) -> usize {
        self.lines.len()
    }

    pub(super) fn start(&self) -> LinesStart {
        LinesStart { line: self.lines.len(), aside: self.aside.len() }
    }

    /// Marks the lines from `start` as those of a component that is not the story.
    pub(super) fn set_aside(&mut self, start: usize) {
        if start == self.lines.len() {
            return;
        }
        while self.aside.last().is_some_and(|inner| inner.start >= start) {
            self.aside.pop();
        }
        self.aside.push(start..self.lines.len());
    }

    /// Moves the lines of the story that were read since the item began into its draft.
    pub(super) fn apply(&mut self, item: LinesStart, draft: &mut IptcDraft<'a>) {
        if self.lines.len() == item.line {
            return;
        }
        let mut aside = self.aside[item.aside..].iter().peekable();
        for index in item.line..self.lines.len() {
            while aside.next_if(|range| range.end <= index).is_some() {}
            if !aside.peek().is_some_and(|range| range.contains(&index)) {
                take(&mut self.lines[index]).apply(draft);
            }
        }
    }

    /// Moves the other lines into the draft, if the item has no story besides, and ends the item.
    pub(super) fn finish(&mut self, item: LinesStart, has_story: bool, draft: &mut IptcDraft<'a>) {
        self.apply(item, draft);
        let rest = self.lines.drain(item.line..);
        if !has_story {
            rest.for_each(|line| line.apply(draft));
        }
        self.aside.truncate(item.aside);
    }
}

/// Returns the line and leaves an empty one.
fn take<'a>(line: &mut Line<'a>) -> Line<'a> {
    std::mem::replace(line, Line::Slug(Cow::Borrowed("")))
}

impl<'a> Line<'a> {
    fn apply(self, draft: &mut IptcDraft<'a>) {
        let base = &mut draft.base;
        match self {
            Line::Headline(line) => fill_line(&mut base.item.title, Some(line)),
            Line::Slug(line) => fill_line(&mut draft.other_title, Some(line)),
            Line::Byline(line) => {
                if base.item.authors.is_empty() {
                    base.item.authors.extend(author_from_byline(line));
                }
            }
            Line::Creator(name) => base.other_authors.push(named(name)),
            Line::Keywords(list) => base.add_tags(list),
            Line::Tag(tag) => base.add_tag(tag),
            Line::Language(name) => fill_text(&mut base.item.language, name),
        }
    }
}

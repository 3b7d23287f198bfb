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

/// The position of an item among the lines.
#[derive(Default)]
pub(super) struct LinesStart {
    line: usize,
    aside: usize,
    /// Number of lines that were moved into the draft, or are none of the story.
    applied: usize,
}

impl<'a> Lines<'a> {
    pub(super) fn push(&mut self, line: Line<'a>) {
        self.lines.push(line);
    }

    pub(super) fn len(&self) -> usize {
        self.lines.len()
    }

    pub(super) fn start(&self) -> LinesStart {
        let line = self.lines.len();
        LinesStart { line, aside: self.aside.len(), applied: line }
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

    /// Moves the lines of the story that were read since the last call into the draft of the item.
    pub(super) fn apply(&mut self, item: &mut LinesStart, draft: &mut IptcDraft<'a>) {
        let end = self.lines.len();
        if item.applied == end {
            return;
        }
        let first = self.aside.partition_point(|range| range.end <= item.applied);
        let mut aside = self.aside[first..].iter().peekable();
        for index in item.applied..end {
            while aside.next_if(|range| range.end <= index).is_some() {}
            if !aside.peek().is_some_and(|range| range.contains(&index)) {
                take(&mut self.lines[index]).apply(draft);
            }
        }
        item.applied = end;
    }

    /// Moves the remaining lines into the draft, those beside the story only if there is no story. Ends the item.
    pub(super) fn finish(
        &mut self,
        mut item: LinesStart,
        has_story: bool,
        draft: &mut IptcDraft<'a>,
    ) {
        self.apply(&mut item, draft);
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
    pub(super) fn apply(self, draft: &mut IptcDraft<'a>) {
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

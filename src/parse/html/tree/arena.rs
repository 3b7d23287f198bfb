//! Texts of a page: ranges of the document, and texts that are not in it verbatim.

use std::ops::Range;

/// A range of the document or, behind it, of the texts that were added.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) start: u32,
    pub(super) end: u32,
}

impl Span {
    pub(super) fn new(start: usize, end: usize) -> Span {
        Span { start: start as u32, end: end as u32 }
    }

    pub(super) fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    pub(super) fn is_empty(self) -> bool {
        self.start == self.end
    }

    pub(super) fn length(self) -> usize {
        (self.end - self.start) as usize
    }
}

/// The document, and texts with resolved references and the like.
pub(super) struct TextArena<'a> {
    document: &'a str,
    added: String,
}

impl<'a> TextArena<'a> {
    pub(super) fn new(document: &'a str) -> Self {
        TextArena { document, added: String::new() }
    }

    /// Returns true for the span of a text that is not in the document.
    pub(super) fn is_added(&self, span: Span) -> bool {
        span.start as usize >= self.added_start()
    }

    pub(super) fn document(&self) -> &'a str {
        self.document
    }

    /// Returns the text of a span.
    #[inline(always)]
    pub(super) fn text(&self, span: Span) -> &str {
        let (start, end) = (span.start as usize, span.end as usize);
        match start.checked_sub(self.added_start()) {
            None => &self.document[start..end],
            Some(start) => &self.added[start..end - self.added_start()],
        }
    }

    /// The position of the first added text. It does not follow the document immediately, so that no span seems to
    /// continue from one into the other.
    fn added_start(&self) -> usize {
        self.document.len() + 1
    }

    /// The length of the added texts in bytes.
    #[cfg(test)]
    pub(super) fn added_length(&self) -> usize {
        self.added.len()
    }

    /// Adds the text that a function writes. Returns its span.
    pub(super) fn add(&mut self, write: impl FnOnce(&'a str, &mut String)) -> Span {
        let start = self.added_start() + self.added.len();
        write(self.document, &mut self.added);
        Span::new(start, self.added_start() + self.added.len())
    }

    /// Adds the texts of spans, one after another. Returns the span of the whole.
    pub(super) fn join(&mut self, spans: impl Iterator<Item = Span>) -> Span {
        let start = self.added.len();
        for span in spans {
            let (from, to) = (span.start as usize, span.end as usize);
            match from.checked_sub(self.added_start()) {
                None => self.added.push_str(&self.document[from..to]),
                Some(from) => self.added.extend_from_within(from..to - self.added_start()),
            }
        }
        Span::new(self.added_start() + start, self.added_start() + self.added.len())
    }
}

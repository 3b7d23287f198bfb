//! Reading the items of a large feed in parts, perhaps at the same time.
//!
//! The feed is read as a whole up to its first item. Its text is then cut at start tags with the name of that item, each
//! about a part's length after the last, and every part is read as if the same elements were open as around the first
//! item. A part ends before anything but well-formed items: an element of the feed, an end tag, a parse error.
//!
//! Then the feed is read on. Where the reader arrives at the start of a part with the same elements open, it takes the
//! items of the part and continues at its end. Otherwise the start tag was none, such as in a CDATA section, in a comment
//! or in another item, and the part is dropped. So the items are those that the reader itself would have read, and no text
//! is read more than twice.

use std::collections::VecDeque;
use std::ops::Range;

use memchr::memmem::Finder;

use super::reader::{FeedFormat, FeedReader};
use crate::news::NewsItem;
use crate::parse::item::FeedMetadata;
use crate::parse::parts::Parts;
use crate::parse::xml::Cursor;

/// Reads a whole feed, in parts of about `length` bytes.
pub(super) fn read<F: FeedFormat>(reader: &mut FeedReader, parts: Parts, length: usize) {
    if let Some(name) = read_first_item::<F>(reader) {
        let mut ahead = ReadAhead::new::<F>(reader, name, parts, length);
        while ahead.take_over(reader) || reader.read_element::<F>() {}
    }
}

/// Reads a feed to the end of its first item. Returns the name of its element; `None` if the feed has no items.
fn read_first_item<'a, F: FeedFormat>(reader: &mut FeedReader<'a>) -> Option<&'a str> {
    loop {
        let element = reader.enter()?;
        let name = reader.cursor.name();
        if F::read_item(&element, reader) {
            return name;
        }
        F::read_other(&element, reader);
    }
}

/// The parts of a feed that were read and not reached yet.
struct ReadAhead<'a> {
    parts: VecDeque<FeedPart<'a>>,
    /// A cursor with the open elements with which the parts were read, and their number.
    context: Cursor<'a>,
    depth: usize,
}

impl<'a> ReadAhead<'a> {
    /// Reads all parts after the first item, whose element has this name.
    fn new<F: FeedFormat>(
        reader: &mut FeedReader<'a>,
        name: &str,
        parts: Parts,
        length: usize,
    ) -> Self {
        let start = reader.cursor.next_tag();
        let (context, depth) = (reader.cursor.in_part(0..0), reader.depth);
        let start = start.filter(|_| reader.cursor.has_context_of(&context));
        let ranges = start.map(|start| ranges(reader.cursor.document(), name, start, length));
        let readers = ranges
            .into_iter()
            .flatten()
            .map(|range| (range.start, FeedReader::new(reader.cursor.in_part(range), depth)));
        let parts =
            parts.map(readers.collect(), |(start, reader)| FeedPart::read::<F>(start, reader));
        // Items are large: growing the list step by step would copy them several times.
        reader.items.reserve(parts.iter().map(|part| part.items.len()).sum());
        ReadAhead { parts: parts.into(), context, depth }
    }

    /// Takes the items of the next part if the reader is at its start. Returns false if the reader has to read on.
    fn take_over(&mut self, reader: &mut FeedReader<'a>) -> bool {
        let is_reached = |part: &FeedPart| {
            reader.cursor.next_tag().is_some_and(|position| position >= part.start)
        };
        if !self.parts.front().is_some_and(is_reached) {
            return false;
        }
        if let Some(part) = self.parts.pop_front()
            && reader.cursor.next_tag() == Some(part.start)
            && reader.depth == self.depth
            && reader.cursor.has_context_of(&self.context)
            && reader.cursor.take_over(part.end, part.rescanned)
        {
            reader.feed.add_part(part.feed, part.items, &mut reader.items);
        }
        true
    }
}

/// A part of a feed.
struct FeedPart<'a> {
    /// Position of its first item.
    start: usize,
    /// Position after its last item.
    end: usize,
    /// Number of bytes that were scanned again.
    rescanned: usize,
    feed: FeedMetadata<'a>,
    items: Vec<NewsItem<'a>>,
}

impl<'a> FeedPart<'a> {
    /// Reads the items of a part that starts at `start`, up to the first that is not well-formed.
    fn read<F: FeedFormat>(start: usize, mut reader: FeedReader<'a>) -> Self {
        let depth = reader.cursor.depth();
        let (mut end, mut rescanned, mut count, mut has_title) = (0, 0, 0, false);
        while let Some(position) = reader.cursor.between_children()
            && reader.cursor.is_undisturbed()
            && reader.cursor.depth() == depth
        {
            (end, rescanned) = (position, reader.cursor.rescanned());
            (count, has_title) = (reader.items.len(), reader.feed.title.is_some());
            match reader.enter() {
                Some(element) if F::read_item(&element, &mut reader) => {}
                _ => break,
            }
        }
        let FeedReader { mut feed, mut items, .. } = reader;
        items.truncate(count);
        feed.truncate(count, has_title);
        FeedPart { start, end: start + end, rescanned, feed, items }
    }
}

/// Cuts a text at start tags with a name, each about `length` bytes after the last. The first part starts at `start`.
fn ranges(text: &str, name: &str, start: usize, length: usize) -> Vec<Range<usize>> {
    let tag = format!("<{name}");
    let finder = Finder::new(&tag);
    let next_start = |from: usize| {
        let text = text.as_bytes().get(from..)?;
        let is_tag = |at: &usize| text.get(at + tag.len()).is_some_and(|byte| is_name_end(*byte));
        finder.find_iter(text).find(is_tag).map(|at| from + at)
    };
    let mut ranges = Vec::new();
    let mut start = start;
    while start < text.len() {
        let end = next_start(start + length).unwrap_or(text.len());
        ranges.push(start..end);
        start = end;
    }
    ranges
}

/// Returns true for a byte after the name in a start tag.
fn is_name_end(byte: u8) -> bool {
    matches!(byte, b'>' | b'/') || byte.is_ascii_whitespace()
}

#[cfg(test)]
mod tests;

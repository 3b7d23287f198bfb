//! The loop over the elements of an XML feed.

use super::read_ahead;
use crate::news::NewsItem;
use crate::parse::item::{FeedMetadata, item_list};
use crate::parse::parts::Parts;
use crate::parse::xml::{Cursor, XmlElement};

/// A format of feeds: reads the items and the other elements.
pub(super) trait FeedFormat {
    /// Reads an item that was just entered, and closes it. Returns false for another element, which stays open.
    ///
    /// The item depends on its element and on the open ones alone, never on what was read before.
    fn read_item<'a>(element: &XmlElement<'a>, reader: &mut FeedReader<'a>) -> bool;

    /// Reads another element that was just entered, and closes it or continues inside it.
    fn read_other<'a>(element: &XmlElement<'a>, reader: &mut FeedReader<'a>);
}

/// A feed that is being read.
pub(super) struct FeedReader<'a> {
    pub(super) cursor: Cursor<'a>,
    pub(super) feed: FeedMetadata<'a>,
    pub(super) items: Vec<NewsItem<'a>>,
    /// Number of elements around the items that were entered. A counter instead of recursion: they may be nested without
    /// limit.
    pub(super) depth: usize,
}

impl<'a> FeedReader<'a> {
    pub(super) fn new(cursor: Cursor<'a>, depth: usize) -> Self {
        let items = item_list(cursor.document());
        FeedReader { cursor, feed: FeedMetadata::default(), items, depth }
    }

    /// Reads a whole feed.
    pub(super) fn read<F: FeedFormat>(text: &'a str, parts: Parts) -> Self {
        let mut reader = FeedReader::new(Cursor::new(text), 0);
        match parts.length_in(text) {
            Some(length) => read_ahead::read::<F>(&mut reader, parts, length),
            None => while reader.read_element::<F>() {},
        }
        reader
    }

    /// Enters the next element and returns it; `None` at the end of the document.
    #[inline]
    pub(super) fn enter(&mut self) -> Option<XmlElement<'a>> {
        let element = self.cursor.child_within(&mut self.depth)?;
        Some(element.in_usual_case())
    }

    /// Reads the next element. Returns false at the end of the document.
    #[inline]
    pub(super) fn read_element<F: FeedFormat>(&mut self) -> bool {
        let element = self.enter();
        if let Some(element) = &element
            && !F::read_item(element, self)
        {
            F::read_other(element, self);
        }
        element.is_some()
    }
}

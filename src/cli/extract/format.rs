//! The interface of the output formats of items.

use std::io;

use newsparse::{Document, Parsed};

/// A format in which items are written, in the order of their documents.
pub(super) trait ItemFormat {
    /// The items of a document as they are passed from the thread that parses it to the one that writes.
    type Items<'a>: Send;

    /// Prepares the items of a document, on the thread that has parsed it. `is_on_pool` tells whether that thread belongs
    /// to a pool, which may share the work.
    fn prepare<'a>(document: &'a Document, parsed: Parsed<'a>, is_on_pool: bool)
    -> Self::Items<'a>;

    /// Writes the items of the next document.
    fn write(&mut self, document: &Document, items: Self::Items<'_>) -> io::Result<()>;

    /// Passes on what has been written, before a wait.
    fn flush(&mut self) -> io::Result<()>;

    /// Ends the output.
    fn finish(&mut self) -> io::Result<()>;
}

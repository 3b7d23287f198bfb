//! How far the reading of a file has come.

use std::cell::Cell;
use std::io::{self, BufRead, Read};
use std::rc::Rc;

/// Shared by all that read one stream, whatever is stacked on it.
#[derive(Clone, Debug, Default)]
pub(in crate::corpus) struct Position {
    offset: Rc<Cell<u64>>,
    members: Rc<Cell<u64>>,
    member_start: Rc<Cell<u64>>,
}

impl Position {
    /// Of a stream whose first byte has this offset.
    pub fn starting_at(offset: u64) -> Self {
        Position { offset: Rc::new(Cell::new(offset)), ..Position::default() }
    }

    /// The bytes of the stream itself that have been consumed, before any decompression.
    pub fn offset(&self) -> u64 {
        self.offset.get()
    }

    /// How many members of a gzip stream have begun.
    pub fn members(&self) -> u64 {
        self.members.get()
    }

    /// The offset at which the last of them began.
    pub fn member_start(&self) -> u64 {
        self.member_start.get()
    }

    pub fn begin_member(&self) {
        self.members.set(self.members() + 1);
        self.member_start.set(self.offset());
    }
}

/// A stream whose position is known.
pub(in crate::corpus) struct Counted<R> {
    inner: R,
    position: Position,
}

impl<R: BufRead> Counted<R> {
    /// The stream, whose next byte is at that position.
    pub fn new(inner: R, position: Position) -> Self {
        Counted { inner, position }
    }
}

impl<R: BufRead> Read for Counted<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let length = self.inner.read(out)?;
        self.position.offset.set(self.position.offset() + length as u64);
        Ok(length)
    }
}

impl<R: BufRead> BufRead for Counted<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        self.inner.fill_buf()
    }

    fn consume(&mut self, length: usize) {
        self.position.offset.set(self.position.offset() + length as u64);
        self.inner.consume(length);
    }
}

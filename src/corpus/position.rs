//! The position in a file that is being read.

use std::cell::Cell;
use std::io::{self, BufRead, BufReader, Read};
use std::rc::Rc;

/// Buffer size in bytes: decoders are called rarely, and the buffer stays in the cache.
pub(super) const BUFFER_SIZE: usize = 64 << 10;

/// The position in a stream, shared by all readers that are stacked on the stream.
#[derive(Clone, Debug, Default)]
pub(super) struct Position {
    offset: Rc<Cell<u64>>,
    members: Rc<Cell<u64>>,
    member_start: Rc<Cell<u64>>,
    /// The first byte and the end of the last gzip member that was read to its end.
    last_member: Rc<Cell<Option<(u64, u64)>>>,
}

impl Position {
    /// The position in a stream whose first byte has this offset in the file.
    pub fn starting_at(offset: u64) -> Self {
        Position { offset: Rc::new(Cell::new(offset)), ..Position::default() }
    }

    /// The number of consumed bytes, before decompression.
    pub fn offset(&self) -> u64 {
        self.offset.get()
    }

    /// The number of gzip members that have begun.
    pub fn members(&self) -> u64 {
        self.members.get()
    }

    /// The offset of the current gzip member.
    pub fn member_start(&self) -> u64 {
        self.member_start.get()
    }

    /// Counts a gzip member that begins at the current offset.
    pub fn begin_member(&self) {
        self.members.set(self.members() + 1);
        self.member_start.set(self.offset());
    }

    /// Notes that the current gzip member ends at the current offset.
    pub fn end_member(&self) {
        self.last_member.set(Some((self.member_start(), self.offset())));
    }

    /// The end of the gzip member that begins at this offset, if it is the last one that was read to its end.
    pub fn member_end(&self, start: u64) -> Option<u64> {
        self.last_member.get().filter(|member| member.0 == start).map(|member| member.1)
    }

    fn advance(&self, length: usize) {
        self.offset.set(self.offset() + length as u64);
    }
}

/// A buffered reader that updates a [`Position`].
pub(super) struct CountingReader<R> {
    inner: BufReader<R>,
    position: Position,
}

impl<R: Read> CountingReader<R> {
    pub fn new(stream: R, position: Position) -> Self {
        CountingReader { inner: BufReader::with_capacity(BUFFER_SIZE, stream), position }
    }
}

impl<R: Read> Read for CountingReader<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let length = self.inner.read(out)?;
        self.position.advance(length);
        Ok(length)
    }
}

impl<R: Read> BufRead for CountingReader<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        self.inner.fill_buf()
    }

    fn consume(&mut self, length: usize) {
        self.position.advance(length);
        self.inner.consume(length);
    }
}

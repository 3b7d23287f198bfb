//! Bytes of a web archive ahead of the reader.

use std::io::{self, BufRead, Read};

use crate::corpus::position::Position;
use crate::corpus::signature::is_warc;

/// A stream that can be examined further than its buffer reaches.
pub(super) struct Lookahead<'a> {
    stream: &'a mut dyn BufRead,
    /// Bytes that were taken from the stream; those from `start` on have not been consumed.
    ahead: Vec<u8>,
    start: usize,
    /// The error that ended the bytes ahead.
    error: Option<io::Error>,
    /// The position in the file on the disk.
    position: Position,
    /// The number of gzip members at the last read.
    members: u64,
    /// True if the next byte of `stream` is the first of a gzip member.
    begins_member: bool,
    /// True if the bytes of `stream` are those of the file.
    is_file: bool,
}

impl<'a> Lookahead<'a> {
    pub fn new(stream: &'a mut dyn BufRead, position: Position) -> Self {
        let members = position.members();
        // Only the beginning of the first member has been read.
        let begins_member = members == 1;
        Lookahead {
            stream,
            ahead: Vec::new(),
            start: 0,
            error: None,
            position,
            members,
            begins_member,
            is_file: false,
        }
    }

    /// The position of the next byte in the file on the disk.
    pub fn offset(&self) -> u64 {
        let ahead = if self.is_file { self.ahead().len() as u64 } else { 0 };
        self.position.offset().saturating_sub(ahead)
    }

    /// Returns true if the next byte is the first of a gzip member and of a record. The stream must have been filled.
    pub fn is_at_member(&mut self) -> bool {
        self.ahead().is_empty() && self.begins_member && self.stream.fill_buf().is_ok_and(is_warc)
    }

    /// Returns the next `length` bytes, or fewer at the end of the stream, before an error, and before a gzip member
    /// that begins with a record.
    pub fn peek(&mut self, length: usize) -> &[u8] {
        loop {
            let taken = self.ahead().len();
            if taken >= length || self.error.is_some() {
                break;
            }
            match self.fill_stream() {
                Ok(0) => break,
                Ok(_) if taken > 0 && self.is_record_of_next_member() => break,
                Ok(buffered) if taken == 0 && buffered >= length => {
                    return self.stream.fill_buf().map_or(&[], |buffer| &buffer[..length]);
                }
                Ok(buffered) => self.take_ahead(buffered.min(length - taken)),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => self.error = Some(error),
            }
        }
        let ahead = self.ahead();
        &ahead[..length.min(ahead.len())]
    }

    /// Returns true if reads bypass the buffer: there is nothing ahead, and there are no gzip members to look for.
    pub fn is_direct(&self) -> bool {
        self.ahead().is_empty() && self.error.is_none() && self.position.members() == 0
    }

    /// Puts back bytes of the last read. Nothing must be ahead.
    pub fn put_back(&mut self, bytes: &[u8]) {
        self.ahead.clear();
        self.start = 0;
        self.ahead.extend_from_slice(bytes);
    }

    fn ahead(&self) -> &[u8] {
        &self.ahead[self.start..]
    }

    /// Fills the buffer of the stream and returns its length.
    fn fill_stream(&mut self) -> io::Result<usize> {
        let length = self.stream.fill_buf()?.len();
        let members = self.position.members();
        if members != self.members {
            self.members = members;
            self.begins_member = length > 0;
        }
        Ok(length)
    }

    fn is_record_of_next_member(&mut self) -> bool {
        self.begins_member && self.stream.fill_buf().is_ok_and(is_warc)
    }

    /// Moves bytes from the buffer of the stream to those ahead.
    fn take_ahead(&mut self, length: usize) {
        if self.start > self.ahead.len() / 2 {
            self.ahead.drain(..self.start);
            self.start = 0;
        }
        if let Ok(buffer) = self.stream.fill_buf() {
            self.ahead.extend_from_slice(&buffer[..length]);
            self.consume_stream(length);
        }
    }

    fn consume_stream(&mut self, length: usize) {
        let offset = self.position.offset();
        self.stream.consume(length);
        self.count(offset, length);
    }

    /// Notes that `length` bytes have been read since the stream was at an offset of the file.
    fn count(&mut self, offset: u64, length: usize) {
        if length > 0 {
            self.is_file = self.position.offset() - offset == length as u64;
            self.begins_member = false;
        }
    }
}

impl BufRead for Lookahead<'_> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.start < self.ahead.len() {
            return Ok(&self.ahead[self.start..]);
        }
        if let Some(error) = self.error.take() {
            return Err(error);
        }
        self.fill_stream()?;
        self.stream.fill_buf()
    }

    fn consume(&mut self, length: usize) {
        if self.start == self.ahead.len() {
            return self.consume_stream(length);
        }
        self.start += length;
        if self.start == self.ahead.len() {
            self.ahead.clear();
            self.start = 0;
        }
    }
}

impl Read for Lookahead<'_> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if self.is_direct() {
            // Large reads can bypass the buffer.
            let offset = self.position.offset();
            let length = self.stream.read(out)?;
            self.count(offset, length);
            return Ok(length);
        }
        let length = self.fill_buf()?.read(out)?;
        self.consume(length);
        Ok(length)
    }
}

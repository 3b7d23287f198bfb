//! The beginning of a stream, which tells what the stream holds.

use std::io::{self, Read};

use super::container::Archive;
use super::expansion::read_more;

/// What is read before it is known what a stream holds, in bytes: most documents whole.
const FIRST: u64 = 256 << 10;

/// Likewise where nobody knows how much there is.
const FIRST_OF_UNKNOWN: u64 = 16 << 10;

/// A stream of which the beginning has been looked at; reading it begins there again.
pub(super) struct First<'a> {
    pub head: Vec<u8>,
    /// How much of it has been read again.
    at: usize,
    /// Whether it is all there is.
    pub whole: bool,
    /// What ended the beginning.
    pub error: Option<io::Error>,
    pub rest: &'a mut dyn Read,
}

impl<'a> First<'a> {
    pub fn new(rest: &'a mut dyn Read, size: Option<u64>) -> Self {
        // One more than there is, to see the end without growing.
        let length = size.map_or(FIRST_OF_UNKNOWN, |size| size.saturating_add(1).min(FIRST));
        let mut head = Vec::with_capacity(length as usize);
        let read = read_more(rest, length, &mut head);
        let whole = read.as_ref().is_ok_and(|read| *read < length);
        First { head, at: 0, whole, error: read.err(), rest }
    }

    /// Looks no further than the first member, if what is there is a record of a web archive:
    /// where members begin is to be seen later.
    pub fn of_compressed(rest: &'a mut dyn Read) -> Self {
        let mut start = [0; 512];
        match rest.read(&mut start) {
            Ok(length) if Archive::of(&start[..length], None) == Some(Archive::Warc) => {
                let head = start[..length].to_vec();
                First { head, at: 0, whole: false, error: None, rest }
            }
            Ok(length) => {
                let mut head = start[..length].to_vec();
                let error = read_more(rest, FIRST_OF_UNKNOWN, &mut head).err();
                First { head, at: 0, whole: false, error, rest }
            }
            Err(error) => First { head: Vec::new(), at: 0, whole: false, error: Some(error), rest },
        }
    }
}

impl Read for First<'_> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let length = (&self.head[self.at..]).read(out)?;
        self.at += length;
        if length > 0 {
            return Ok(length);
        }
        self.error.take().map_or_else(|| self.rest.read(out), Err)
    }
}

//! Buffering of the first bytes of a stream for format detection.

use std::io::{self, Read};

use super::expansion::read_up_to;
use super::signature::begins_warc;

/// Maximum prefix of a stream of known size, in bytes: most documents fit whole.
const MAX_PREFIX: u64 = 256 << 10;

/// Maximum prefix of a stream of unknown size, in bytes.
const MAX_PREFIX_OF_UNSIZED: u64 = 16 << 10;

/// A stream whose first bytes are buffered. Reading begins with the buffered bytes.
pub(super) struct PrefixReader<'a> {
    pub prefix: Vec<u8>,
    /// The number of prefix bytes that have been read from this reader.
    offset: usize,
    /// True if the prefix is the whole stream.
    pub is_complete: bool,
    /// The error that ended the prefix.
    pub error: Option<io::Error>,
    pub rest: &'a mut dyn Read,
}

impl<'a> PrefixReader<'a> {
    pub fn new(rest: &'a mut dyn Read, size_hint: Option<u64>) -> Self {
        // One byte more than the size, to reach the end without growing the buffer.
        let length =
            size_hint.map_or(MAX_PREFIX_OF_UNSIZED, |size| size.saturating_add(1).min(MAX_PREFIX));
        let mut prefix = Vec::with_capacity(length as usize);
        let read = read_up_to(rest, length, &mut prefix);
        let is_complete = read.as_ref().is_ok_and(|read| *read < length);
        PrefixReader { prefix, offset: 0, is_complete, error: read.err(), rest }
    }

    /// Buffers the beginning of a decompressed stream.
    ///
    /// The prefix of a WARC file ends within the first gzip member, because the WARC reader has to see where later
    /// members begin.
    pub fn after_decompression(rest: &'a mut dyn Read) -> Self {
        let mut start = [0; 512];
        let (prefix, error) = match rest.read(&mut start) {
            Ok(length) if begins_warc(&start[..length]) => (start[..length].to_vec(), None),
            Ok(length) => {
                let mut prefix = start[..length].to_vec();
                let error = read_up_to(rest, MAX_PREFIX_OF_UNSIZED, &mut prefix).err();
                (prefix, error)
            }
            Err(error) => (Vec::new(), Some(error)),
        };
        PrefixReader { prefix, offset: 0, is_complete: false, error, rest }
    }
}

impl Read for PrefixReader<'_> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let length = (&self.prefix[self.offset..]).read(out)?;
        self.offset += length;
        if length > 0 {
            return Ok(length);
        }
        self.error.take().map_or_else(|| self.rest.read(out), Err)
    }
}

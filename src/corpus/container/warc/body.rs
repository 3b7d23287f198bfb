//! The body of a record.

use std::io::{self, BufRead, Read};

use super::boundary::{
    END_LENGTH, SEPARATORS, START_LENGTH, clean_length, follows_record, is_record_start,
    may_follow_record,
};
use super::lookahead::Lookahead;

/// Maximum number of bytes that are examined to learn whether a record ends where its header says. Of a longer record
/// that contains the beginning of another, the length is taken to be wrong.
const MAX_LOOKAHEAD: usize = 16 << 20;

/// The reason to believe in the length of a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum LengthTrust {
    /// The header declares it.
    Declared,
    /// The next record begins behind it.
    Verified,
    /// It is unknown or wrong: the body ends before the next record.
    None,
}

/// The body of a record: as many bytes as its header declares, but none of the next record.
///
/// A record whose declared length is wrong ends where the next one begins.
pub(super) struct RecordBody<'a, 's> {
    stream: &'a mut Lookahead<'s>,
    trust: LengthTrust,
    /// The number of declared bytes that have not been read.
    remaining: u64,
    /// The number of bytes that have been read beyond the declared end.
    excess: u64,
    /// The number of next bytes that are known to belong to the body.
    clean: usize,
    /// True after a read error.
    has_failed: bool,
    /// True if the next record begins, or after a read error.
    has_ended: bool,
}

impl<'a, 's> RecordBody<'a, 's> {
    pub fn new(stream: &'a mut Lookahead<'s>, length: Option<u64>) -> Self {
        RecordBody {
            stream,
            trust: if length.is_some() { LengthTrust::Declared } else { LengthTrust::None },
            remaining: length.unwrap_or(0),
            excess: 0,
            clean: 0,
            has_failed: false,
            has_ended: false,
        }
    }

    /// How the header's length differs from that of the body, if it does. The body must have been read to its end.
    pub fn length_error(&self) -> Option<String> {
        let (difference, kind) = match (self.remaining, self.excess) {
            _ if self.has_failed => return None,
            (0, 0) => return None,
            (0, excess) => (excess, "longer"),
            (remaining, _) => (remaining, "shorter"),
        };
        Some(format!("record is {difference} bytes {kind} than its Content-Length"))
    }

    /// Returns true if the body could not be read to its end.
    pub fn has_failed(&self) -> bool {
        self.has_failed
    }

    /// Determines how many of the next bytes belong to the body, or that it has ended.
    fn advance(&mut self) -> io::Result<()> {
        if self.trust != LengthTrust::None && self.remaining == 0 {
            self.check_end();
        }
        while !self.has_ended && self.clean == 0 {
            let buffer = self.stream.fill_buf()?;
            // The bytes behind the declared end complete the first line of a record that begins before it.
            let max = usize::try_from(self.remaining).unwrap_or(usize::MAX).min(buffer.len());
            let examined = &buffer[..max.saturating_add(WARC_TAIL).min(buffer.len())];
            let (clean, is_empty) = match self.trust {
                LengthTrust::Verified => (max, buffer.is_empty()),
                LengthTrust::Declared => (clean_length(examined).min(max), buffer.is_empty()),
                LengthTrust::None => (trimmed(&buffer[..clean_length(buffer)]), buffer.is_empty()),
            };
            // In a file with one gzip member per record, the next member is the next record.
            self.has_ended = is_empty || self.stream.is_at_member();
            self.clean = clean;
            if clean == 0 && !self.has_ended {
                self.check_start();
            }
        }
        Ok(())
    }

    /// Decides whether the body ends where its header says. Otherwise the length is too small.
    fn check_end(&mut self) {
        if self.trust == LengthTrust::Verified || may_follow_record(self.stream.peek(END_LENGTH)) {
            self.has_ended = true;
        } else {
            self.trust = LengthTrust::None;
        }
    }

    /// Decides whether a record begins with the next bytes, or behind the line breaks there.
    fn check_start(&mut self) {
        let ahead = self.stream.peek(START_LENGTH);
        let breaks = if self.trust == LengthTrust::None { count_breaks(ahead) } else { 0 };
        let is_at_end = breaks == ahead.len() && breaks < START_LENGTH;
        let is_record = is_record_start(&ahead[breaks..]);
        let own_breaks = breaks - separator_length(&ahead[..breaks]);
        if is_record && self.has_right_length() {
            self.trust = LengthTrust::Verified;
        } else if is_record || is_at_end {
            self.clean = own_breaks;
            self.has_ended = own_breaks == 0;
        } else if breaks == START_LENGTH {
            // A record may still begin behind as many line breaks.
            self.clean = START_LENGTH / 2;
        } else {
            self.clean = breaks + 1;
        }
    }

    /// Returns true if another record, or nothing, begins at the declared end.
    fn has_right_length(&mut self) -> bool {
        let Ok(remaining) = usize::try_from(self.remaining) else { return false };
        if self.trust == LengthTrust::None || remaining > MAX_LOOKAHEAD {
            return false;
        }
        let ahead = self.stream.peek(remaining + END_LENGTH);
        ahead.get(remaining..).is_some_and(follows_record)
    }

    /// Reads past the buffer of the stream. Returns `None` if the bytes read may begin a record.
    fn read_directly(&mut self, out: &mut [u8]) -> io::Result<Option<usize>> {
        let max = out.len().min(usize::try_from(self.remaining).unwrap_or(usize::MAX));
        let length = self.stream.read(&mut out[..max])?;
        let clean = match self.trust {
            LengthTrust::Verified => length,
            _ => clean_length(&out[..length]),
        };
        self.stream.put_back(&out[clean..length]);
        self.remaining -= clean as u64;
        self.has_ended = length == 0;
        Ok((clean > 0 || length == 0).then_some(clean))
    }

    fn fail(&mut self) {
        self.has_ended = true;
        self.has_failed = true;
    }
}

/// Number of bytes that complete the first line of a record of which one byte is known.
const WARC_TAIL: usize = 4;

/// The length of bytes without the line breaks at their end.
fn trimmed(bytes: &[u8]) -> usize {
    bytes.len() - bytes.iter().rev().take_while(|byte| matches!(byte, b'\r' | b'\n')).count()
}

/// The length of the line breaks at the end that separate two records.
fn separator_length(breaks: &[u8]) -> usize {
    let mut separators = SEPARATORS.iter().filter(|separator| breaks.ends_with(separator));
    separators.next().map_or(breaks.len(), |separator| separator.len())
}

/// The number of line breaks at the start, in bytes.
fn count_breaks(bytes: &[u8]) -> usize {
    bytes.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count()
}

impl BufRead for RecordBody<'_, '_> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.clean == 0 && !self.has_ended {
            self.advance().inspect_err(|_| self.fail())?;
        }
        if self.has_ended {
            return Ok(&[]);
        }
        let buffer = self.stream.fill_buf()?;
        Ok(&buffer[..self.clean.min(buffer.len())])
    }

    fn consume(&mut self, length: usize) {
        self.clean -= length;
        match self.trust {
            LengthTrust::None => self.excess += length as u64,
            _ => self.remaining -= length as u64,
        }
        self.stream.consume(length);
    }
}

impl Read for RecordBody<'_, '_> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let is_direct = self.trust != LengthTrust::None && self.stream.is_direct();
        if is_direct && self.clean == 0 && self.remaining > 0 && !self.has_ended && !out.is_empty()
        {
            let length = self.read_directly(out).inspect_err(|_| self.fail())?;
            if let Some(length) = length {
                return Ok(length);
            }
        }
        let length = self.fill_buf()?.read(out)?;
        self.consume(length);
        Ok(length)
    }
}

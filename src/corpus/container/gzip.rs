//! Gzip (RFC 1952) with any number of members.

use std::io::{self, BufRead, Read};
use std::mem;

use flate2::bufread::GzDecoder;
use memchr::memmem;

use crate::corpus::position::Position;
use crate::corpus::signature::GZIP;

/// The byte that pads the end of a file from a tape.
const PADDING: u8 = 0;

/// Decompresses all members of a gzip stream.
///
/// Damage is returned as an error once; the next read continues with the next member. In a WARC file with one member
/// per record, as the specification recommends, only the damaged records are lost.
pub(super) struct GzipReader<R> {
    state: GzipState<R>,
    position: Position,
}

enum GzipState<R> {
    BetweenMembers(R),
    /// Boxed, because the decoder is large and the state is moved for each read.
    InMember(Box<GzDecoder<R>>),
    AfterDamage(R),
    End,
}

impl<R: BufRead> GzipReader<R> {
    /// `position` counts the members.
    pub fn new(stream: R, position: Position) -> Self {
        GzipReader { state: GzipState::BetweenMembers(stream), position }
    }

    /// Begins the next member. Leaves the state at `End` if there is none.
    fn begin_member(&mut self, mut stream: R) -> io::Result<()> {
        match skip_padding(&mut stream)? {
            None => Ok(()),
            Some(byte) if byte == GZIP[0] => {
                self.position.begin_member();
                self.state = GzipState::InMember(Box::new(GzDecoder::new(stream)));
                Ok(())
            }
            Some(_) => {
                self.state = GzipState::AfterDamage(stream);
                let reason = "data after a gzip member is not gzip";
                Err(io::Error::new(io::ErrorKind::InvalidData, reason))
            }
        }
    }
}

impl<R: BufRead> Read for GzipReader<R> {
    /// Never returns bytes of two members in one read.
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if out.is_empty() {
            return Ok(0);
        }
        loop {
            match mem::replace(&mut self.state, GzipState::End) {
                GzipState::End => return Ok(0),
                GzipState::BetweenMembers(stream) => self.begin_member(stream)?,
                GzipState::AfterDamage(mut stream) => {
                    if skip_to_signature(&mut stream)? {
                        self.state = GzipState::BetweenMembers(stream);
                    }
                }
                GzipState::InMember(mut member) => match member.read(out) {
                    Ok(0) => {
                        self.position.end_member();
                        self.state = GzipState::BetweenMembers(member.into_inner());
                    }
                    Ok(length) => {
                        self.state = GzipState::InMember(member);
                        return Ok(length);
                    }
                    Err(error) => {
                        self.state = GzipState::AfterDamage(member.into_inner());
                        return Err(error);
                    }
                },
            }
        }
    }
}

/// Skips padding and returns the byte after it without consuming it.
fn skip_padding(stream: &mut impl BufRead) -> io::Result<Option<u8>> {
    loop {
        let buffer = stream.fill_buf()?;
        if buffer.is_empty() {
            return Ok(None);
        }
        let padding = buffer.iter().take_while(|byte| **byte == PADDING).count();
        let first = buffer.get(padding).copied();
        stream.consume(padding);
        if first.is_some() {
            return Ok(first);
        }
    }
}

/// Skips to the next gzip signature. Returns false if there is none.
fn skip_to_signature(stream: &mut impl BufRead) -> io::Result<bool> {
    loop {
        let buffer = stream.fill_buf()?;
        if buffer.is_empty() {
            return Ok(false);
        }
        // A signature across the end of the buffer is missed; with a buffer of 64 KiB that is rare.
        if let Some(start) = memmem::find(buffer, GZIP) {
            stream.consume(start);
            return Ok(true);
        }
        let length = buffer.len();
        stream.consume(length);
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use flate2::Compression;
    use flate2::write::GzEncoder;

    use super::*;

    fn gzip(bytes: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    }

    /// Decompresses a file, with the errors in brackets.
    fn decompress(file: &[u8]) -> String {
        let mut gzip = GzipReader::new(file, Position::default());
        let mut text = Vec::new();
        while let Err(error) = gzip.read_to_end(&mut text) {
            write!(text, "[{:?}]", error.kind()).unwrap();
        }
        String::from_utf8_lossy(&text).into_owned()
    }

    #[test]
    fn joins_members_and_ignores_zero_padding() {
        let file = [gzip(b"one, "), gzip(b""), gzip(b"two"), vec![0; 512]].concat();
        assert_eq!(decompress(&file), "one, two");
        assert_eq!(decompress(b""), "");
    }

    #[test]
    fn counts_members_when_they_begin() {
        let (file, position) = ([gzip(b"one"), gzip(b"two")].concat(), Position::default());
        let mut gzip = GzipReader::new(&file[..], position.clone());
        let mut read = || (gzip.read(&mut [0; 99]).unwrap(), position.members());
        assert_eq!([read(), read(), read()], [(3, 1), (3, 2), (0, 2)]);
    }

    #[test]
    fn keeps_members_before_and_after_damage() {
        let (first, second) = (gzip(b"one, "), gzip(b"two"));
        let truncated = [&first, &second[..second.len() - 3]].concat();
        assert_eq!(decompress(&truncated), "one, two[UnexpectedEof]");
        assert_eq!(decompress(&[&first, &b"no gzip"[..]].concat()), "one, [InvalidData]");
        let gap = [&first, &b"no gzip"[..], &second].concat();
        assert_eq!(decompress(&gap), "one, [InvalidData]two");
        let mut damaged = first.clone();
        damaged[first.len() - 6] ^= 1; // in the checksum
        assert_eq!(decompress(&[damaged, second].concat()), "one, [InvalidInput]two");
    }
}

//! Gzip (RFC 1952): any number of members, one behind the other.

use std::io::{self, BufRead, Read};
use std::mem;

use flate2::bufread::GzDecoder;

use super::position::Position;

/// The first bytes of every member: the magic number and the only method there is.
pub(in crate::corpus) const MAGIC: &[u8] = &[0x1F, 0x8B, 8];

/// What is behind the last member: tapes are padded with zeros.
const PADDING: u8 = 0;

/// Decompresses members until the end of the stream.
///
/// Damage is an error once; reading on then goes on with the next member, if there is one. In an archive of one
/// member a record, as WARC recommends, only what is damaged is lost.
pub(super) struct Gzip<R> {
    state: State<R>,
    position: Position,
}

enum State<R> {
    Between(R),
    // In a box, for it is large and moved around.
    Inside(Box<GzDecoder<R>>),
    Damaged(R),
    Over,
}

impl<R: BufRead> Gzip<R> {
    /// `position` counts the members.
    pub fn new(stream: R, position: Position) -> Self {
        Gzip { state: State::Between(stream), position }
    }

    /// Begins the next member, or ends.
    fn begin(&mut self, mut stream: R) -> io::Result<()> {
        match first_byte(&mut stream)? {
            None => {}
            Some(byte) if byte == MAGIC[0] => {
                self.position.begin_member();
                self.state = State::Inside(Box::new(GzDecoder::new(stream)));
            }
            Some(_) => {
                self.state = State::Damaged(stream);
                let reason = "what follows the compressed data is no gzip";
                return Err(io::Error::new(io::ErrorKind::InvalidData, reason));
            }
        }
        Ok(())
    }
}

impl<R: BufRead> Read for Gzip<R> {
    /// Never returns bytes of two members at once.
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if out.is_empty() {
            return Ok(0);
        }
        loop {
            match mem::replace(&mut self.state, State::Over) {
                State::Over => return Ok(0),
                State::Between(stream) => self.begin(stream)?,
                State::Damaged(mut stream) => {
                    if skip_to_magic(&mut stream)? {
                        self.state = State::Between(stream);
                    }
                }
                State::Inside(mut member) => match member.read(out) {
                    Ok(0) => self.state = State::Between(member.into_inner()),
                    Ok(length) => {
                        self.state = State::Inside(member);
                        return Ok(length);
                    }
                    Err(error) => {
                        self.state = State::Damaged(member.into_inner());
                        return Err(error);
                    }
                },
            }
        }
    }
}

/// The first byte that is no padding, left where it is.
fn first_byte(stream: &mut impl BufRead) -> io::Result<Option<u8>> {
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

/// Consumes everything before what looks like the beginning of a member; false if there is none.
fn skip_to_magic(stream: &mut impl BufRead) -> io::Result<bool> {
    loop {
        let buffer = stream.fill_buf()?;
        if buffer.is_empty() {
            return Ok(false);
        }
        // A member whose magic number lies across the end of the buffer is missed: one in thousands.
        if let Some(start) = memchr::memmem::find(buffer, MAGIC) {
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

    /// What can be read, with the damage between brackets.
    fn unpack(file: &[u8]) -> String {
        let mut gzip = Gzip::new(file, Position::default());
        let mut text = Vec::new();
        while let Err(error) = gzip.read_to_end(&mut text) {
            write!(text, "[{:?}]", error.kind()).unwrap();
        }
        String::from_utf8_lossy(&text).into_owned()
    }

    #[test]
    fn members_are_joined_and_zeros_behind_them_are_padding() {
        let file = [gzip(b"one, "), gzip(b""), gzip(b"two"), vec![0; 512]].concat();
        assert_eq!(unpack(&file), "one, two");
        assert_eq!(unpack(b""), "");
    }

    #[test]
    fn members_are_counted_as_they_begin() {
        let (file, position) = ([gzip(b"one"), gzip(b"two")].concat(), Position::default());
        let mut gzip = Gzip::new(&file[..], position.clone());
        let mut read = || (gzip.read(&mut [0; 99]).unwrap(), position.members());
        assert_eq!([read(), read(), read()], [(3, 1), (3, 2), (0, 2)]);
    }

    #[test]
    fn what_is_before_and_behind_damage_is_kept() {
        let (first, second) = (gzip(b"one, "), gzip(b"two"));
        let cut = [&first, &second[..second.len() - 3]].concat();
        assert_eq!(unpack(&cut), "one, two[UnexpectedEof]");
        assert_eq!(unpack(&[&first, &b"no gzip"[..]].concat()), "one, [InvalidData]");
        assert_eq!(unpack(&[&first, &b"no gzip"[..], &second].concat()), "one, [InvalidData]two");
        let mut damaged = first.clone();
        damaged[first.len() - 6] ^= 1; // in the checksum
        assert_eq!(unpack(&[damaged, second].concat()), "one, [InvalidInput]two");
    }
}

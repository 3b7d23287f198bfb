//! The chunked transfer coding (RFC 9112, section 7.1).

use std::io::{self, BufRead, Read};

/// Maximum length of the line with the size of a chunk, in bytes.
const MAX_CHUNK_LINE_LENGTH: u64 = 4 << 10;

/// Decodes a chunked body.
pub(super) struct ChunkedReader<R> {
    stream: R,
    /// The number of unread bytes of the chunk.
    remaining: u64,
    /// True after the last chunk or an error.
    is_at_end: bool,
}

impl<R: BufRead> ChunkedReader<R> {
    pub fn new(stream: R) -> Self {
        ChunkedReader { stream, remaining: 0, is_at_end: false }
    }

    fn read_chunk_size(&mut self) -> io::Result<()> {
        let mut line = Vec::new();
        while line.trim_ascii().is_empty() {
            line.clear();
            let limited = &mut (&mut self.stream).take(MAX_CHUNK_LINE_LENGTH);
            if limited.read_until(b'\n', &mut line)? == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
        }
        let Some(size) = chunk_size(&line) else {
            let reason = "invalid chunk size in a response";
            return Err(io::Error::new(io::ErrorKind::InvalidData, reason));
        };
        self.remaining = size;
        self.is_at_end = size == 0;
        Ok(())
    }
}

/// The size in the first line of bytes; extensions after it are ignored.
pub(super) fn chunk_size(bytes: &[u8]) -> Option<u64> {
    let bytes = bytes.trim_ascii_start();
    let length = bytes.iter().take_while(|byte| byte.is_ascii_hexdigit()).count();
    let (digits, rest) = bytes.split_at(length);
    let rest = &rest[rest.iter().take_while(|byte| matches!(byte, b' ' | b'\t')).count()..];
    if !rest.first().is_some_and(|byte| matches!(byte, b';' | b'\r' | b'\n')) {
        return None;
    }
    u64::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
}

impl<R: BufRead> Read for ChunkedReader<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if self.remaining == 0 && !self.is_at_end && !out.is_empty() {
            self.read_chunk_size().inspect_err(|_| self.is_at_end = true)?;
        }
        let length = (&mut self.stream).take(self.remaining).read(out)?;
        self.remaining -= length as u64;
        if length == 0 && self.remaining > 0 && !out.is_empty() {
            self.remaining = 0;
            self.is_at_end = true;
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        Ok(length)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joins_chunks_and_reports_missing_ones() {
        let read = |bytes: &[u8]| {
            let mut text = String::new();
            let result = ChunkedReader::new(bytes).read_to_string(&mut text);
            (text, result.map(|_| ()).map_err(|error| error.kind()))
        };
        let eof = Err(io::ErrorKind::UnexpectedEof);
        assert_eq!(read(b"3\r\none\r\n5;a=b\r\n, two\r\n0\r\n\r\n"), ("one, two".into(), Ok(())));
        assert_eq!(read(b"3\none\n0005 \n, two\n0\n\n"), ("one, two".into(), Ok(())));
        assert_eq!(read(b"3\r\none\r\n"), ("one".into(), eof));
        assert_eq!(read(b"9\r\none"), ("one".into(), eof));
        assert_eq!(read(b"3\r\none\r\nmore\r\n"), ("one".into(), Err(io::ErrorKind::InvalidData)));
    }

    #[test]
    fn sizes_are_hexadecimal_numbers_at_the_end_of_a_line() {
        for (line, expected) in [
            ("3E8\r\n", Some(1000)),
            ("3e8 \r\n", Some(1000)),
            ("  a\n", Some(10)),
            ("f;name=value\r\n", Some(15)),
            ("ffffffffffffffff\r\n", Some(u64::MAX)),
            ("10000000000000000\r\n", None),
            ("bad page\r\n", None),
            ("<p>\r\n", None),
            ("\r\n", None),
            ("abc", None),
        ] {
            assert_eq!(chunk_size(line.as_bytes()), expected, "{line}");
        }
    }
}

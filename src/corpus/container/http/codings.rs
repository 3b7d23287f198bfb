//! The codings of a response: `Content-Encoding` (RFC 9110, section 8.4) and `Transfer-Encoding` (RFC 9112, section 6.1).
//!
//! Crawlers often decode a body and keep its fields, or name a coding twice. Therefore a coding is decoded only if the
//! body has it.

use std::io::{self, BufRead, BufReader, Cursor, Read};

use super::chunked::{ChunkedReader, chunk_size};
use crate::corpus::container::compression::{decoder, is_zlib};
use crate::corpus::expansion::{ExpansionLimit, read_up_to};
use crate::corpus::position::{BUFFER_SIZE, CountingReader, Position};
use crate::corpus::signature::Compression;

/// Maximum number of codings that are decoded.
const MAX_CODINGS: usize = 6;

/// Number of bytes that show whether a body is encoded.
const PREFIX_LENGTH: u64 = 64;

/// A coding of a body.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Coding {
    Chunked,
    Compressed(Compression),
    Unknown(String),
}

/// A body without its codings.
pub(super) struct DecodedBody<'a> {
    pub stream: Box<dyn Read + 'a>,
    /// The number of bytes read from the encoded body.
    pub position: Position,
    pub is_chunked: bool,
    pub is_decompressed: bool,
    /// The reason if the body may still be encoded.
    pub error: Option<String>,
}

/// Removes the codings of a body.
///
/// # Errors
/// If the body cannot be read, or a decoder cannot start.
pub(super) fn decode<'a>(
    body: &'a mut dyn Read,
    content_encoding: &str,
    transfer_encoding: &str,
) -> io::Result<DecodedBody<'a>> {
    let mut error = None;
    let mut decoded = CodedBody::new(body)?;
    // Codings are listed in the order in which they were applied; those of the transfer were applied last.
    for coding in codings(transfer_encoding).rev().chain(codings(content_encoding).rev()) {
        if let Coding::Unknown(name) = &coding {
            error = Some(format!("unknown coding '{name}' of a response"));
        } else if let Some(coding) = actual_coding(coding, &decoded.prefix) {
            decoded = decoded.decode(coding)?;
        }
    }
    // Some servers compress a compressed body again and declare it once.
    while decoded.compressions > 0
        && let Some(compression) = Compression::detect(&decoded.prefix, "")
    {
        decoded = decoded.decode(Coding::Compressed(compression))?;
    }
    let error = error.filter(|_| !is_text(&decoded.prefix));
    Ok(decoded.finish(error))
}

/// A body from which codings are removed one by one.
struct CodedBody<'a> {
    /// The first bytes, which `rest` does not have.
    prefix: Vec<u8>,
    rest: Box<dyn BufRead + 'a>,
    /// The number of bytes read from the encoded body.
    position: Position,
    is_chunked: bool,
    /// The number of compressions that have been removed.
    compressions: usize,
}

impl<'a> CodedBody<'a> {
    fn new(body: &'a mut dyn Read) -> io::Result<Self> {
        let position = Position::default();
        let rest = Box::new(CountingReader::new(body, position.clone()));
        let body =
            CodedBody { prefix: Vec::new(), rest, position, is_chunked: false, compressions: 0 };
        body.with_prefix()
    }

    fn with_prefix(mut self) -> io::Result<Self> {
        self.prefix.clear();
        read_up_to(&mut self.rest, PREFIX_LENGTH, &mut self.prefix)?;
        Ok(self)
    }

    fn decode(self, coding: Coding) -> io::Result<Self> {
        if usize::from(self.is_chunked) + self.compressions == MAX_CODINGS {
            let reason = format!("more than {MAX_CODINGS} codings of a response");
            return Err(io::Error::new(io::ErrorKind::InvalidData, reason));
        }
        let CodedBody { prefix, rest, position, is_chunked, compressions } = self;
        let stream = Cursor::new(prefix).chain(rest);
        // A compressed body in another may expand as much as in a file; the document's own limit sees the last one only.
        let stream: Box<dyn BufRead + 'a> = if compressions == 0 {
            Box::new(stream)
        } else {
            let limited = ExpansionLimit::new(stream, position.clone());
            Box::new(BufReader::with_capacity(BUFFER_SIZE, limited))
        };
        let decoder: Box<dyn Read + 'a> = match coding {
            Coding::Compressed(compression) => decoder(compression, stream, Position::default())?,
            _ => Box::new(ChunkedReader::new(stream)),
        };
        let is_compression = matches!(coding, Coding::Compressed(_));
        let body = CodedBody {
            prefix: Vec::new(),
            rest: Box::new(BufReader::with_capacity(BUFFER_SIZE, decoder)),
            position,
            is_chunked: is_chunked || !is_compression,
            compressions: compressions + usize::from(is_compression),
        };
        body.with_prefix()
    }

    fn finish(self, error: Option<String>) -> DecodedBody<'a> {
        DecodedBody {
            stream: Box::new(Cursor::new(self.prefix).chain(self.rest)),
            position: self.position,
            is_chunked: self.is_chunked,
            is_decompressed: self.compressions > 0,
            error,
        }
    }
}

/// Returns true if a field declares any coding.
pub(super) fn declares_coding(field: &str) -> bool {
    codings(field).next().is_some()
}

/// The codings in a list, without those that change nothing.
fn codings(list: &str) -> impl DoubleEndedIterator<Item = Coding> + '_ {
    let names = list.split([',', ' ', '\t', '"', '\'']);
    names.filter_map(|name| {
        let name = name.split(';').next()?;
        // Parameters after a space have an equals sign.
        let is_coding = !name.is_empty() && !name.contains('=');
        is_coding.then(|| coding(&name.to_ascii_lowercase())).flatten()
    })
}

fn coding(name: &str) -> Option<Coding> {
    Some(match name.strip_prefix("x-").unwrap_or(name) {
        "chunked" => Coding::Chunked,
        "gzip" | "gz" => Coding::Compressed(Compression::Gzip),
        "deflate" | "zlib" => Coding::Compressed(Compression::Deflate),
        "br" | "brotli" => Coding::Compressed(Compression::Brotli),
        "zstd" | "zst" => Coding::Compressed(Compression::Zstd),
        "xz" => Coding::Compressed(Compression::Xz),
        "identity" | "none" => return None,
        _ => Coding::Unknown(name.to_owned()),
    })
}

/// The coding that the first bytes of a body show, if a coding is declared. Servers also name the wrong compression.
fn actual_coding(declared: Coding, prefix: &[u8]) -> Option<Coding> {
    let declared = match declared {
        Coding::Compressed(compression) => compression,
        Coding::Chunked => return chunk_size(prefix).map(|_| declared),
        Coding::Unknown(_) => return None,
    };
    let actual = match Compression::detect(prefix, "") {
        Some(detected) => detected,
        None if is_text(prefix) => return None,
        None if is_zlib(prefix) => Compression::Deflate,
        None if matches!(declared, Compression::Brotli | Compression::Deflate) => declared,
        None => return None,
    };
    Some(Coding::Compressed(actual))
}

/// Returns true if the bytes are not compressed: compressed ones have control characters. Text of 16-bit units begins
/// with a byte order mark.
fn is_text(prefix: &[u8]) -> bool {
    let is_text_byte = |byte: &u8| !byte.is_ascii_control() || byte.is_ascii_whitespace();
    let has_wide_mark = prefix.starts_with(&[0xFF, 0xFE]) || prefix.starts_with(&[0xFE, 0xFF]);
    has_wide_mark || prefix.trim_ascii_start().starts_with(b"<") || prefix.iter().all(is_text_byte)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_lists_of_codings() {
        let gzip = || Coding::Compressed(Compression::Gzip);
        for list in [
            "gzip, chunked",
            "GZIP,Chunked",
            "x-gzip ,\tchunked",
            "\"gzip\", chunked",
            "gzip chunked",
            "gzip;q=1.0, identity, chunked",
            ", gzip,, chunked; a=b,",
        ] {
            assert!(codings(list).eq([gzip(), Coding::Chunked]), "{list}");
        }
        for list in ["", " ", "identity", "Identity, none", ",,"] {
            assert!(!declares_coding(list), "{list}");
        }
        assert!(codings("compress").eq([Coding::Unknown("compress".to_owned())]));
    }

    #[test]
    fn a_coding_is_decoded_only_if_the_body_has_it() {
        let of = |declared, prefix: &[u8]| match actual_coding(Coding::Compressed(declared), prefix)
        {
            Some(Coding::Compressed(compression)) => Some(compression),
            _ => None,
        };
        let (gzip, deflate, brotli) =
            (Compression::Gzip, Compression::Deflate, Compression::Brotli);
        for (declared, prefix, expected) in [
            (gzip, &b"\x1F\x8B\x08\0"[..], Some(gzip)),
            (gzip, b"<html>", None),
            (gzip, b"\x78\x9C\x01", Some(deflate)),
            (deflate, b"\x1F\x8B\x08\0", Some(gzip)),
            (deflate, b"\xCB\x48\x01", Some(deflate)),
            (deflate, b"  <html>", None),
            (brotli, b"{\"title\": \"a\"}", None),
            (brotli, b"\x0B\x02\x80", Some(brotli)),
            (brotli, "\u{feff}<html>".as_bytes(), None),
            (brotli, "B\u{e9}b\u{e9}, text".as_bytes(), None),
            (brotli, b"\xFF\xFE<\0h\0", None),
            (gzip, b"", None),
        ] {
            assert_eq!(of(declared, prefix), expected, "{prefix:?}");
        }
    }
}

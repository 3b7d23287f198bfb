//! Compressed streams, told by their first bytes.

use std::io::{self, BufRead, BufReader, Read};

use flate2::bufread::{DeflateDecoder, ZlibDecoder};
use lzma_rust2::XzReader;

use super::gzip::{self, Gzip};
use super::position::Position;

/// What zstd (RFC 8878, section 3.1.1) and xz (its format, section 2.1.1.1) begin with.
const ZSTD: &[u8] = &[0x28, 0xB5, 0x2F, 0xFD];
const XZ: &[u8] = &[0xFD, b'7', b'z', b'X', b'Z', 0];

/// The skippable frame that WARC files in zstd may begin with: it holds the dictionary of all others
/// (<https://iipc.github.io/warc-specifications/specifications/warc-zstd/>).
const ZSTD_DICTIONARY: &[u8] = &[0x5D, 0x2A, 0x4D, 0x18];

/// A dictionary larger than this is none, in bytes: those of crawlers have about 1 MB.
const MAX_DICTIONARY_SIZE: u64 = 16 << 20;

/// A stream that needs more memory to be decompressed is refused, in KiB: `xz -9` needs 65 MiB.
const MAX_XZ_MEMORY: u32 = 96 << 10;

/// The binary logarithm of the most memory for zstd: `zstd --ultra -22` needs 128 MiB.
const MAX_ZSTD_WINDOW: u32 = 27;

/// The bytes that brotli reads at once.
const BROTLI_BUFFER: usize = 16 << 10;

/// How a stream is compressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::corpus) enum Compression {
    Gzip,
    Zstd,
    Xz,
    Brotli,
    /// Zlib's format, or deflate without any: HTTP's `deflate` is either.
    Deflate,
}

impl Compression {
    /// How a stream that begins like this is compressed. Brotli has no mark, and is told by the file's name.
    pub fn of(head: &[u8], name: &str) -> Option<Self> {
        match head {
            _ if head.starts_with(gzip::MAGIC) => Some(Compression::Gzip),
            _ if head.starts_with(ZSTD) || head.starts_with(ZSTD_DICTIONARY) => {
                Some(Compression::Zstd)
            }
            _ if head.starts_with(XZ) => Some(Compression::Xz),
            _ if name.ends_with(".br") => Some(Compression::Brotli),
            _ => None,
        }
    }

    /// How HTTP's `Content-Encoding` says that a body is compressed (RFC 9110, section 8.4.1).
    pub fn of_encoding(encoding: &str) -> Option<Self> {
        match encoding.to_ascii_lowercase().as_str() {
            "gzip" | "x-gzip" => Some(Compression::Gzip),
            "deflate" => Some(Compression::Deflate),
            "br" => Some(Compression::Brotli),
            "zstd" => Some(Compression::Zstd),
            _ => None,
        }
    }

    /// Whether a stream may be compressed like this, to judge by its first bytes.
    pub fn may_begin(self, stream: &mut dyn BufRead) -> bool {
        let Ok(head) = stream.fill_buf() else { return true };
        match self {
            Compression::Brotli | Compression::Deflate => {
                !head.trim_ascii_start().starts_with(b"<")
            }
            _ => Compression::of(head, "") == Some(self),
        }
    }

    /// What the stream holds.
    ///
    /// # Errors
    /// If the decoder cannot begin.
    pub fn decode<'a>(
        self,
        mut stream: impl BufRead + 'a,
        position: Position,
    ) -> io::Result<Box<dyn Read + 'a>> {
        Ok(match self {
            Compression::Gzip => Box::new(Gzip::new(stream, position)),
            Compression::Xz => Box::new(XzReader::new_mem_limit(stream, true, MAX_XZ_MEMORY)),
            Compression::Brotli => {
                Box::new(brotli_decompressor::Decompressor::new(stream, BROTLI_BUFFER))
            }
            Compression::Deflate if stream.fill_buf()?.first() == Some(&0x78) => {
                Box::new(ZlibDecoder::new(stream))
            }
            Compression::Deflate => Box::new(DeflateDecoder::new(stream)),
            Compression::Zstd => {
                let dictionary = zstd_dictionary(&mut stream)?;
                let mut decoder = zstd::Decoder::with_dictionary(stream, &dictionary)?;
                decoder.window_log_max(MAX_ZSTD_WINDOW)?;
                Box::new(decoder)
            }
        })
    }
}

/// The dictionary that a stream begins with, consumed; empty if it begins with something else.
fn zstd_dictionary(stream: &mut impl BufRead) -> io::Result<Vec<u8>> {
    if !stream.fill_buf()?.starts_with(ZSTD_DICTIONARY) {
        return Ok(Vec::new());
    }
    let mut head = [0; 8];
    stream.read_exact(&mut head)?;
    let length = u32::from_le_bytes([head[4], head[5], head[6], head[7]]);
    let mut dictionary = Vec::new();
    let mut frame = stream.take(length.into());
    if frame.fill_buf()?.starts_with(ZSTD) {
        let mut content = zstd::Decoder::with_buffer(&mut frame)?;
        content.by_ref().take(MAX_DICTIONARY_SIZE).read_to_end(&mut dictionary)?;
        drop(content);
        io::copy(&mut frame, &mut io::sink())?;
    } else {
        frame.take(MAX_DICTIONARY_SIZE).read_to_end(&mut dictionary)?;
    }
    Ok(dictionary)
}

/// What a decoder says of damage, in words that do not depend on the decoder.
pub(in crate::corpus) fn reason(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::UnexpectedEof => "the data end too early".to_owned(),
        _ => error.to_string(),
    }
}

/// Large enough that a decoder is not asked often, small enough for the cache.
pub(in crate::corpus) fn buffered<R: Read>(stream: R) -> BufReader<R> {
    BufReader::with_capacity(64 << 10, stream)
}

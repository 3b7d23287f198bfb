//! Decoders of compressed streams.

use std::io::{self, BufRead, Read};

use flate2::bufread::{DeflateDecoder, ZlibDecoder};
use lzma_rust2::XzReader;

use super::gzip::GzipReader;
use crate::corpus::position::Position;
use crate::corpus::signature::{Compression, ZSTD, ZSTD_DICTIONARY, is_skippable_zstd};

/// Maximum size of a zstd dictionary, in bytes. Dictionaries of crawlers have about 1 MB.
const MAX_DICTIONARY_SIZE: u64 = 16 << 20;

/// Memory limit of the xz decoder, in KiB. `xz -9` needs 65 MiB.
const MAX_XZ_MEMORY: u32 = 96 << 10;

/// Binary logarithm of the maximum zstd window, in bytes. `zstd --ultra -22` needs 128 MiB.
const MAX_ZSTD_WINDOW_LOG: u32 = 27;

/// Buffer size of the Brotli decoder, in bytes.
const BROTLI_BUFFER_SIZE: usize = 16 << 10;

/// Returns a reader of the decompressed stream. `position` counts gzip members.
///
/// # Errors
/// If the decoder cannot start.
pub(in crate::corpus) fn decoder<'a>(
    compression: Compression,
    mut stream: impl BufRead + 'a,
    position: Position,
) -> io::Result<Box<dyn Read + 'a>> {
    Ok(match compression {
        Compression::Gzip => Box::new(GzipReader::new(stream, position)),
        Compression::Xz => Box::new(XzReader::new_mem_limit(stream, true, MAX_XZ_MEMORY)),
        Compression::Brotli => {
            Box::new(brotli_decompressor::Decompressor::new(stream, BROTLI_BUFFER_SIZE))
        }
        Compression::Deflate if is_zlib(stream.fill_buf()?) => Box::new(ZlibDecoder::new(stream)),
        Compression::Deflate => Box::new(DeflateDecoder::new(stream)),
        Compression::Zstd => {
            let dictionary = read_zstd_dictionary(&mut stream)?;
            let mut decoder = zstd::Decoder::with_dictionary(stream, &dictionary)?;
            decoder.window_log_max(MAX_ZSTD_WINDOW_LOG)?;
            Box::new(decoder)
        }
    })
}

/// Returns true if the bytes begin with the header of a zlib stream (RFC 1950, section 2.2): the method is 8, the window
/// has at most 32 KiB, and both bytes are a multiple of 31.
pub(super) fn is_zlib(bytes: &[u8]) -> bool {
    let [method, flags, ..] = bytes else { return false };
    method & 0x0F == 8 && method >> 4 <= 7 && u16::from_be_bytes([*method, *flags]) % 31 == 0
}

/// Reads the skippable frames at the beginning of a stream, and the dictionary in one of them. Returns an empty one if
/// there is none.
fn read_zstd_dictionary(stream: &mut impl BufRead) -> io::Result<Vec<u8>> {
    let mut dictionary = Vec::new();
    while is_skippable_zstd(stream.fill_buf()?) {
        let mut header = [0; 8];
        stream.read_exact(&mut header)?;
        let length = u32::from_le_bytes([header[4], header[5], header[6], header[7]]);
        let mut frame = stream.take(length.into());
        if header.starts_with(ZSTD_DICTIONARY) {
            dictionary.clear();
            read_dictionary_frame(&mut frame, &mut dictionary)?;
        }
        io::copy(&mut frame, &mut io::sink())?;
        if frame.limit() > 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
    }
    Ok(dictionary)
}

/// Reads a dictionary, which may be compressed.
fn read_dictionary_frame(frame: &mut impl BufRead, dictionary: &mut Vec<u8>) -> io::Result<()> {
    if frame.fill_buf()?.starts_with(ZSTD) {
        let content = zstd::Decoder::with_buffer(frame)?;
        content.take(MAX_DICTIONARY_SIZE).read_to_end(dictionary)?;
    } else {
        frame.take(MAX_DICTIONARY_SIZE).read_to_end(dictionary)?;
    }
    Ok(())
}

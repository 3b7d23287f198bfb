//! Decoders of compressed streams.

use std::io::{self, BufRead, Read};

use flate2::bufread::{DeflateDecoder, ZlibDecoder};
use lzma_rust2::XzReader;

use super::gzip::GzipReader;
use crate::corpus::position::Position;
use crate::corpus::signature::{Compression, ZSTD, ZSTD_DICTIONARY};

/// Maximum size of a zstd dictionary, in bytes. Dictionaries of crawlers have about 1 MB.
const MAX_DICTIONARY_SIZE: u64 = 16 << 20;

/// Memory limit of the xz decoder, in KiB. `xz -9` needs 65 MiB.
const MAX_XZ_MEMORY: u32 = 96 << 10;

/// Binary logarithm of the maximum zstd window, in bytes. `zstd --ultra -22` needs 128 MiB.
const MAX_ZSTD_WINDOW_LOG: u32 = 27;

/// Buffer size of the Brotli decoder, in bytes.
const BROTLI_BUFFER_SIZE: usize = 16 << 10;

/// The first byte of a zlib stream with a window of 32 KiB (RFC 1950, section 2.2).
const ZLIB: u8 = 0x78;

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
        Compression::Deflate if stream.fill_buf()?.first() == Some(&ZLIB) => {
            Box::new(ZlibDecoder::new(stream))
        }
        Compression::Deflate => Box::new(DeflateDecoder::new(stream)),
        Compression::Zstd => {
            let dictionary = read_zstd_dictionary(&mut stream)?;
            let mut decoder = zstd::Decoder::with_dictionary(stream, &dictionary)?;
            decoder.window_log_max(MAX_ZSTD_WINDOW_LOG)?;
            Box::new(decoder)
        }
    })
}

/// Reads the dictionary at the beginning of a stream. Returns an empty one if there is none.
fn read_zstd_dictionary(stream: &mut impl BufRead) -> io::Result<Vec<u8>> {
    if !stream.fill_buf()?.starts_with(ZSTD_DICTIONARY) {
        return Ok(Vec::new());
    }
    let mut header = [0; 8];
    stream.read_exact(&mut header)?;
    let length = u32::from_le_bytes([header[4], header[5], header[6], header[7]]);
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

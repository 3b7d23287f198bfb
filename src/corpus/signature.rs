//! Detection of compressed files and archives by their first bytes.

use std::fmt;

use memchr::{memchr, memmem};
use serde_json::Value;

/// The first bytes of every gzip member (RFC 1952): the magic number and the only compression method.
pub(super) const GZIP: &[u8] = &[0x1F, 0x8B, 8];

/// The first bytes of a zstd frame (RFC 8878, section 3.1.1).
pub(super) const ZSTD: &[u8] = &[0x28, 0xB5, 0x2F, 0xFD];

/// The first bytes of a skippable zstd frame that holds the dictionary of a WARC file
/// (<https://iipc.github.io/warc-specifications/specifications/warc-zstd/>).
pub(super) const ZSTD_DICTIONARY: &[u8] = &[0x5D, 0x2A, 0x4D, 0x18];

/// The last bytes of the magic number of a skippable zstd frame; the first is 0x50 to 0x5F (RFC 8878, section 3.1.2).
const ZSTD_SKIPPABLE: &[u8] = &[0x2A, 0x4D, 0x18];

/// The first bytes of an xz file (its format, section 2.1.1.1).
const XZ: &[u8] = &[0xFD, b'7', b'z', b'X', b'Z', 0];

/// The first bytes of a zip archive: a member, or the end of the central directory in an empty archive
/// (APPNOTE.TXT, sections 4.3.7 and 4.3.16).
const ZIP: [&[u8]; 2] = [b"PK\x03\x04", b"PK\x05\x06"];

/// The first bytes of a WARC record.
const WARC: &[u8] = b"WARC/";

/// The byte order mark of UTF-8.
pub(super) const BOM: &[u8] = b"\xEF\xBB\xBF";

/// The magic number of a tar header and its offset (POSIX.1-2017, pax, "ustar Interchange Format").
const TAR: &[u8] = b"ustar";
const TAR_OFFSET: usize = 257;

/// The size of a tar header and the position of its checksum, in bytes.
const TAR_HEADER_SIZE: usize = 512;
const TAR_CHECKSUM: std::ops::Range<usize> = 148..156;

/// The compression of a stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Compression {
    Gzip,
    Zstd,
    Xz,
    Brotli,
    /// A zlib stream or a raw deflate stream; HTTP's `deflate` means either.
    Deflate,
}

impl Compression {
    /// Detects the compression of a stream by its first bytes. Brotli has no magic number and is detected by the file
    /// name.
    pub fn detect(prefix: &[u8], name: &str) -> Option<Self> {
        match prefix {
            _ if prefix.starts_with(GZIP) => Some(Compression::Gzip),
            _ if prefix.starts_with(ZSTD) || is_skippable_zstd(prefix) => Some(Compression::Zstd),
            _ if prefix.starts_with(XZ) => Some(Compression::Xz),
            _ if name.ends_with(".br") => Some(Compression::Brotli),
            _ => None,
        }
    }
}

impl fmt::Display for Compression {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(match self {
            Compression::Gzip => "gzip",
            Compression::Zstd => "zstd",
            Compression::Xz => "xz",
            Compression::Brotli => "brotli",
            Compression::Deflate => "deflate",
        })
    }
}

/// The format of an archive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ArchiveFormat {
    Tar,
    Zip,
    Warc,
    JsonLines,
}

impl ArchiveFormat {
    /// Detects the format of an archive by its first bytes. JSON Lines are an archive only if their first object has
    /// the field `json_lines_field`.
    pub fn detect(prefix: &[u8], json_lines_field: Option<&str>) -> Option<Self> {
        match prefix {
            _ if begins_warc(prefix) => Some(ArchiveFormat::Warc),
            _ if ZIP.iter().any(|magic| prefix.starts_with(magic)) => Some(ArchiveFormat::Zip),
            _ if is_tar(prefix) => Some(ArchiveFormat::Tar),
            _ if json_lines_field.is_some_and(|field| is_json_lines(prefix, field)) => {
                Some(ArchiveFormat::JsonLines)
            }
            _ => None,
        }
    }
}

impl fmt::Display for ArchiveFormat {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(match self {
            ArchiveFormat::Tar => "tar",
            ArchiveFormat::Zip => "zip",
            ArchiveFormat::Warc => "WARC",
            ArchiveFormat::JsonLines => "JSON Lines",
        })
    }
}

/// Returns true if the bytes begin with a WARC record.
pub(super) fn is_warc(prefix: &[u8]) -> bool {
    prefix.get(..WARC.len()).is_some_and(|start| start.eq_ignore_ascii_case(WARC))
}

/// Returns true if the bytes begin with a WARC record, or with empty lines before it.
pub(super) fn begins_warc(prefix: &[u8]) -> bool {
    is_warc(prefix.strip_prefix(BOM).unwrap_or(prefix).trim_ascii_start())
}

/// Returns true if the bytes begin with a zstd frame that has no content.
pub(super) fn is_skippable_zstd(prefix: &[u8]) -> bool {
    prefix.first().is_some_and(|first| first & 0xF0 == 0x50)
        && prefix[1..].starts_with(ZSTD_SKIPPABLE)
}

/// Returns true if the bytes begin with a tar header. Archives older than POSIX have a checksum but no magic number.
fn is_tar(prefix: &[u8]) -> bool {
    prefix.get(TAR_OFFSET..).is_some_and(|rest| rest.starts_with(TAR))
        || prefix.get(..TAR_HEADER_SIZE).is_some_and(has_tar_checksum)
}

fn has_tar_checksum(header: &[u8]) -> bool {
    let digits = String::from_utf8_lossy(&header[TAR_CHECKSUM]);
    let expected = u32::from_str_radix(digits.trim_matches(['\0', ' ']), 8).ok();
    let sum: u32 = header.iter().map(|byte| u32::from(*byte)).sum();
    // The checksum counts its own field as spaces.
    let own: u32 = header[TAR_CHECKSUM].iter().map(|byte| u32::from(*byte)).sum();
    header[0] != 0 && expected == Some(sum - own + 8 * u32::from(b' '))
}

/// Returns true if the first line is a JSON object that has the field.
fn is_json_lines(prefix: &[u8], field: &str) -> bool {
    let line = &prefix[..memchr(b'\n', prefix).unwrap_or(prefix.len())];
    let key = Value::from(field).to_string();
    line.trim_ascii_start().starts_with(b"{")
        && memmem::find_iter(line, key.as_bytes())
            .any(|start| line[start + key.len()..].trim_ascii_start().starts_with(b":"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn detects_json_lines_by_the_field_of_the_first_object() {
        for (line, expected) in [
            (r#"{"html": "<p>"}"#, true),
            (" {\"id\": 1, \"html\" : \"\"}\n{}", true),
            (r#"{"content_html": "<p>"}"#, false),
            (r#"{"a": "html"}"#, false),
            ("{\n\"html\": \"\"}", false),
            (r#"["html":"#, false),
        ] {
            assert_eq!(is_json_lines(line.as_bytes(), "html"), expected, "{line}");
        }
    }
}

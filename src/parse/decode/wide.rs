//! UTF-16 and UTF-32: detection by their zero bytes, and decoding of UTF-32.

use encoding_rs::{Encoding, UTF_16BE, UTF_16LE};

/// Detects UTF-16 without a byte-order mark by the zero bytes of its first two ASCII characters
/// (XML 1.0, appendix F.1).
pub(super) fn utf16(bytes: &[u8]) -> Option<&'static Encoding> {
    match bytes {
        [first, 0, second, 0, ..] if *first != 0 && *second != 0 => Some(UTF_16LE),
        [0, first, 0, second, ..] if *first != 0 && *second != 0 => Some(UTF_16BE),
        _ => None,
    }
}

/// Returns true if the bytes after a byte-order mark of UTF-16 are markup or JSON in an encoding of single bytes.
///
/// In UTF-16, every ASCII character has a zero byte.
pub(super) fn is_mislabelled_utf16(bytes: &[u8]) -> bool {
    let head = &bytes[..bytes.len().min(16)];
    head.trim_ascii_start().starts_with(b"<") && head.iter().all(|byte| matches!(byte, 1..0x80))
}

/// Detects UTF-32 by its byte-order mark or by the zero bytes around a `<`. Returns true if it is big-endian.
///
/// encoding_rs does not support UTF-32, because the Encoding Standard of the web excludes it.
pub(super) fn utf32(bytes: &[u8]) -> Option<bool> {
    match bytes {
        [0, 0, 0xFE, 0xFF, ..] | [0, 0, 0, b'<', ..] => Some(true),
        [0xFF, 0xFE, 0, 0, ..] | [b'<', 0, 0, 0, ..] => Some(false),
        _ => None,
    }
}

/// Decodes UTF-32 and removes its byte-order mark.
pub(super) fn decode_utf32(bytes: &[u8], big_endian: bool) -> String {
    let (units, _) = bytes.as_chunks::<4>();
    let code = |unit: &[u8; 4]| {
        if big_endian { u32::from_be_bytes(*unit) } else { u32::from_le_bytes(*unit) }
    };
    let characters =
        units.iter().map(|unit| char::from_u32(code(unit)).unwrap_or(char::REPLACEMENT_CHARACTER));
    characters.skip_while(|character| *character == '\u{FEFF}').collect()
}

//! Bytes → text: by the byte-order mark, the declared encoding, or detection.
//!
//! UTF-8 stays borrowed. Valid UTF-8 is read as UTF-8 even if the document declares another encoding: text in another
//! encoding is hardly ever valid UTF-8 by chance, and wrong declarations are common.

use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, ISO_2022_JP, UTF_8, UTF_16BE, UTF_16LE};
use memchr::{memchr, memmem};
use simdutf8::compat::{Utf8Error, from_utf8};

use super::error::ParseError;

/// Number of bytes in which the declaration of an encoding is searched. HTML allows 1,024 bytes; pages exceed it.
const DECLARATION_WINDOW: usize = 4096;

/// The text of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodedText<'a> {
    /// Text without a byte-order mark, borrowed if the document is UTF-8.
    pub text: Cow<'a, str>,
    /// [`ParseError::Encoding`] if invalid bytes were replaced.
    pub error: Option<ParseError>,
}

impl<'a> DecodedText<'a> {
    fn valid(text: impl Into<Cow<'a, str>>) -> Self {
        DecodedText { text: text.into(), error: None }
    }
}

/// Converts the bytes of a document to text, by the byte-order mark, the declared encoding, or detection.
pub fn decode(bytes: &[u8]) -> DecodedText<'_> {
    decode_with_label(bytes, None)
}

/// Like [`decode`], with an encoding label from outside of the document.
///
/// As in HTML (section 13.2.3.2), the byte-order mark precedes the label, and the label the declared encoding.
pub(super) fn decode_with_label<'a>(bytes: &'a [u8], label: Option<&str>) -> DecodedText<'a> {
    if let Some(big_endian) = utf32(bytes) {
        return DecodedText::valid(decode_utf32(bytes, big_endian));
    }
    if let Some((encoding, length)) = Encoding::for_bom(bytes) {
        return decode_as(encoding, &bytes[length..]);
    }
    if let Some(encoding) = utf16(bytes) {
        return decode_as(encoding, bytes);
    }
    let labelled = label.and_then(|label| Encoding::for_label(label.as_bytes()));
    let labelled = labelled.filter(|encoding| is_byte_based(encoding) && *encoding != UTF_8);
    let declared = labelled.or_else(|| declared(bytes));
    match from_utf8(bytes) {
        Ok(text) if declared != Some(ISO_2022_JP) => DecodedText::valid(text),
        Err(error) if is_truncated(bytes, error) => decode_as(UTF_8, bytes),
        _ => decode_as(
            declared.filter(|encoding| *encoding != UTF_8).unwrap_or_else(|| detect(bytes)),
            bytes,
        ),
    }
}

/// Returns true for UTF-8 that was truncated inside its last character.
fn is_truncated(bytes: &[u8], error: Utf8Error) -> bool {
    error.error_len().is_none() && !bytes[..error.valid_up_to()].is_ascii()
}

fn decode_as<'a>(encoding: &'static Encoding, bytes: &'a [u8]) -> DecodedText<'a> {
    let (text, replaced) = encoding.decode_without_bom_handling(bytes);
    DecodedText { text, error: replaced.then(|| ParseError::Encoding(encoding.name())) }
}

/// Detects UTF-16 without a byte-order mark by the zero bytes of its first two ASCII characters
/// (XML 1.0, appendix F.1).
fn utf16(bytes: &[u8]) -> Option<&'static Encoding> {
    match bytes {
        [first, 0, second, 0, ..] if *first != 0 && *second != 0 => Some(UTF_16LE),
        [0, first, 0, second, ..] if *first != 0 && *second != 0 => Some(UTF_16BE),
        _ => None,
    }
}

/// Detects UTF-32 by its byte-order mark or by the zero bytes around a `<`. Returns true if it is big-endian.
///
/// encoding_rs does not support UTF-32, because the Encoding Standard of the web excludes it.
fn utf32(bytes: &[u8]) -> Option<bool> {
    match bytes {
        [0, 0, 0xFE, 0xFF, ..] | [0, 0, 0, b'<', ..] => Some(true),
        [0xFF, 0xFE, 0, 0, ..] | [b'<', 0, 0, 0, ..] => Some(false),
        _ => None,
    }
}

fn decode_utf32(bytes: &[u8], big_endian: bool) -> String {
    let (units, _) = bytes.as_chunks::<4>();
    let code = |unit: &[u8; 4]| {
        if big_endian { u32::from_be_bytes(*unit) } else { u32::from_le_bytes(*unit) }
    };
    let characters =
        units.iter().map(|unit| char::from_u32(code(unit)).unwrap_or(char::REPLACEMENT_CHARACTER));
    characters.skip_while(|character| *character == '\u{FEFF}').collect()
}

/// Returns the encoding in an XML declaration or a `meta` element.
///
/// A declaration of UTF-16 that is readable as ASCII is wrong and ignored (HTML, section 13.2.3.2).
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = &bytes[..bytes.len().min(DECLARATION_WINDOW)];
    let start = head.trim_ascii_start();
    let label = if start.starts_with(b"<?xml") {
        let declaration = &start[..memchr(b'>', start).unwrap_or(start.len())];
        value_after(declaration, b"encoding")
    } else if start.starts_with(b"<") {
        value_after(head, b"charset")
    } else {
        None
    };
    let encoding = Encoding::for_label(label?)?;
    is_byte_based(encoding).then_some(encoding)
}

/// Returns true for encodings in which ASCII characters are single bytes.
fn is_byte_based(encoding: &'static Encoding) -> bool {
    encoding != UTF_16LE && encoding != UTF_16BE
}

/// Returns the value in `name = "value"` or `name=value`.
fn value_after<'a>(head: &'a [u8], name: &[u8]) -> Option<&'a [u8]> {
    let after = head[memmem::find(head, name)? + name.len()..].trim_ascii_start();
    let value = after.strip_prefix(b"=")?.trim_ascii_start();
    let value = value.strip_prefix(b"\"").or_else(|| value.strip_prefix(b"'")).unwrap_or(value);
    let end = value.iter().position(|byte| b"\"' ;/>?".contains(byte)).unwrap_or(value.len());
    Some(&value[..end])
}

/// Detects the encoding from the frequency of characters.
///
/// UTF-8 with a few invalid bytes stays UTF-8: the invalid bytes are replaced, the rest is kept.
fn detect(bytes: &[u8]) -> &'static Encoding {
    if is_mostly_utf8(bytes) {
        return UTF_8;
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    detector.guess(None, Utf8Detection::Deny)
}

/// Returns true if there are more valid multi-byte sequences than invalid bytes.
fn is_mostly_utf8(bytes: &[u8]) -> bool {
    let (mut valid, mut invalid) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        valid += chunk.valid().bytes().filter(|byte| *byte >= 0xC0).count();
        invalid += chunk.invalid().len();
    }
    valid > invalid
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded(bytes: &[u8]) -> String {
        decode(bytes).text.into_owned()
    }

    #[test]
    fn removes_byte_order_marks() {
        assert_eq!(decoded(b"\xEF\xBB\xBF<a/>"), "<a/>");
        assert_eq!(decoded(b"\xFF\xFE<\0a\0/\0>\0"), "<a/>");
        assert_eq!(decoded(b"\xFE\xFF\0<\0a\0/\0>"), "<a/>");
        assert_eq!(decoded(b"\xFF\xFE\0\0<\0\0\0a\0\0\0"), "<a");
        assert_eq!(decoded(b"\0\0\xFE\xFF\0\0\0<\0\0\0a"), "<a");
    }

    #[test]
    fn detects_utf_16_and_utf_32_by_zero_bytes() {
        assert_eq!(decoded(b"<\0a\0/\0>\0"), "<a/>");
        assert_eq!(decoded(b"\0<\0a\0/\0>"), "<a/>");
        assert_eq!(decoded(b"\0\0\0<\0\0\0a"), "<a");
    }

    #[test]
    fn uses_declared_encodings() {
        let xml = b"<?xml version='1.0' encoding='windows-1251'?><a>\xCC\xE8\xF0</a>";
        assert!(decoded(xml).ends_with("<a>Мир</a>"));
        assert!(decoded(b"<html><meta charset=koi8-r>\xED\xC9\xD2").ends_with(">Мир"));
        assert!(decoded(b"<?xml encoding=\"iso-2022-jp\"?><a>\x1B$B$\"\x1B(B</a>").contains("あ"));
    }

    #[test]
    fn prefers_the_label_to_the_declaration() {
        let text = |bytes, label| decode_with_label(bytes, Some(label)).text.into_owned();
        let xml = b"<?xml version='1.0' encoding='koi8-r'?><a>\xCC\xE8\xF0</a>";
        assert!(text(xml, "windows-1251").ends_with("<a>Мир</a>"));
        for useless in ["utf-8", "utf-16", "no-such-thing", ""] {
            assert_eq!(text(xml, useless), decoded(xml), "{useless}");
        }
        assert_eq!(text("<a>é</a>".as_bytes(), "iso-8859-1"), "<a>é</a>");
        assert_eq!(text(b"\xFF\xFE<\0a\0/\0>\0", "iso-8859-1"), "<a/>");
    }

    #[test]
    fn ignores_wrong_declarations_in_utf_8() {
        for declared in ["iso-8859-1", "utf-16", "no-such-thing", "us-ascii"] {
            let document = format!("<?xml version='1.0' encoding='{declared}'?><a>é</a>");
            assert_eq!(decoded(document.as_bytes()), document);
        }
    }

    #[test]
    fn detects_undeclared_encodings() {
        let russian = "<rss>Правительство утвердило бюджет на следующий год</rss>";
        let (bytes, ..) = encoding_rs::WINDOWS_1251.encode(russian);
        assert_eq!(decoded(&bytes), russian);
    }

    #[test]
    fn replaces_invalid_bytes_in_utf_8() {
        let decoded = decode(b"<a>\xC3\xA9\xC3\xA8\xC3\xA7 \xFF</a>");
        assert_eq!(decoded.text, "<a>éèç \u{FFFD}</a>");
        assert_eq!(decoded.error, Some(ParseError::Encoding("UTF-8")));
    }
}

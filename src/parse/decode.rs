//! Bytes → text: the byte-order mark, then what the document declares, then a guess.
//!
//! UTF-8 stays borrowed. A document whose bytes are valid UTF-8 is read as such whatever it declares:
//! text in another encoding is hardly ever valid UTF-8 by chance, and wrong declarations are common.

use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, ISO_2022_JP, UTF_8, UTF_16BE, UTF_16LE};
use memchr::{memchr, memmem};
use simdutf8::compat::{Utf8Error, from_utf8};

use super::error::ParseError;

/// How far into a document an encoding is looked for. HTML says 1,024 bytes; pages do not keep to it.
const DECLARATION_WINDOW: usize = 4096;

/// The text of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decoded<'a> {
    /// Without a byte-order mark; borrowed if the document is UTF-8.
    pub text: Cow<'a, str>,
    /// Set if some bytes had to be replaced.
    pub error: Option<ParseError>,
}

impl<'a> Decoded<'a> {
    fn whole(text: impl Into<Cow<'a, str>>) -> Self {
        Decoded { text: text.into(), error: None }
    }
}

/// Makes text of a document's bytes: by the byte-order mark, what the document declares, or a guess.
pub fn decode(bytes: &[u8]) -> Decoded<'_> {
    decode_labelled(bytes, None)
}

/// Makes text of a document's bytes, of which a label of its encoding is known. As in HTML, section 13.2.3.2,
/// the byte-order mark goes before the label, and the label before what the document declares.
pub(super) fn decode_labelled<'a>(bytes: &'a [u8], label: Option<&str>) -> Decoded<'a> {
    if let Some(big_endian) = utf32(bytes) {
        return Decoded::whole(decode_utf32(bytes, big_endian));
    }
    if let Some((encoding, length)) = Encoding::for_bom(bytes) {
        return decode_as(encoding, &bytes[length..]);
    }
    if let Some(encoding) = utf16(bytes) {
        return decode_as(encoding, bytes);
    }
    let known = label.and_then(|label| Encoding::for_label(label.as_bytes()));
    let known = known.filter(|encoding| is_of_bytes(encoding) && *encoding != UTF_8);
    let declared = known.or_else(|| declared(bytes));
    match from_utf8(bytes) {
        Ok(text) if declared != Some(ISO_2022_JP) => Decoded::whole(text),
        Err(error) if is_cut(bytes, error) => decode_as(UTF_8, bytes),
        _ => decode_as(
            declared.filter(|encoding| *encoding != UTF_8).unwrap_or_else(|| guess(bytes)),
            bytes,
        ),
    }
}

/// True for UTF-8 that was cut inside its last character.
fn is_cut(bytes: &[u8], error: Utf8Error) -> bool {
    error.error_len().is_none() && !bytes[..error.valid_up_to()].is_ascii()
}

fn decode_as<'a>(encoding: &'static Encoding, bytes: &'a [u8]) -> Decoded<'a> {
    let (text, replaced) = encoding.decode_without_bom_handling(bytes);
    Decoded { text, error: replaced.then(|| ParseError::Encoding(encoding.name())) }
}

/// UTF-16 without a byte-order mark, told by the zero beside a first character that is ASCII
/// (XML 1.0, appendix F.1).
fn utf16(bytes: &[u8]) -> Option<&'static Encoding> {
    match bytes {
        [first, 0, second, 0, ..] if *first != 0 && *second != 0 => Some(UTF_16LE),
        [0, first, 0, second, ..] if *first != 0 && *second != 0 => Some(UTF_16BE),
        _ => None,
    }
}

/// Whether the bytes are UTF-32, and if so whether big-endian: by its mark, or the zeros around a `<`.
/// No other library here knows that encoding, for the web has given it up.
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

/// The encoding that an XML declaration or a `meta` element names.
///
/// A name of UTF-16 that can be read byte by byte is wrong, and means nothing (HTML, section 13.2.3.2).
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
    is_of_bytes(encoding).then_some(encoding)
}

/// True for encodings in which the document could have been read byte by byte up to here.
fn is_of_bytes(encoding: &'static Encoding) -> bool {
    encoding != UTF_16LE && encoding != UTF_16BE
}

/// The value in `name = "value"` or `name=value`.
fn value_after<'a>(head: &'a [u8], name: &[u8]) -> Option<&'a [u8]> {
    let after = head[memmem::find(head, name)? + name.len()..].trim_ascii_start();
    let value = after.strip_prefix(b"=")?.trim_ascii_start();
    let value = value.strip_prefix(b"\"").or_else(|| value.strip_prefix(b"'")).unwrap_or(value);
    let end = value.iter().position(|byte| b"\"' ;/>?".contains(byte)).unwrap_or(value.len());
    Some(&value[..end])
}

/// What the bytes look like. Never a guess at UTF-8 that was cut or damaged in a few places:
/// there the damage is replaced and the rest kept.
fn guess(bytes: &[u8]) -> &'static Encoding {
    if is_mostly_utf8(bytes) {
        return UTF_8;
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    detector.guess(None, Utf8Detection::Deny)
}

/// True if there are more sequences of several bytes that are valid than bytes that are not.
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
    fn byte_order_marks_are_believed_and_taken_off() {
        assert_eq!(decoded(b"\xEF\xBB\xBF<a/>"), "<a/>");
        assert_eq!(decoded(b"\xFF\xFE<\0a\0/\0>\0"), "<a/>");
        assert_eq!(decoded(b"\xFE\xFF\0<\0a\0/\0>"), "<a/>");
        assert_eq!(decoded(b"\xFF\xFE\0\0<\0\0\0a\0\0\0"), "<a");
        assert_eq!(decoded(b"\0\0\xFE\xFF\0\0\0<\0\0\0a"), "<a");
    }

    #[test]
    fn encodings_without_a_mark_are_told_by_their_zeros() {
        assert_eq!(decoded(b"<\0a\0/\0>\0"), "<a/>");
        assert_eq!(decoded(b"\0<\0a\0/\0>"), "<a/>");
        assert_eq!(decoded(b"\0\0\0<\0\0\0a"), "<a");
    }

    #[test]
    fn declared_encodings_are_used() {
        let xml = b"<?xml version='1.0' encoding='windows-1251'?><a>\xCC\xE8\xF0</a>";
        assert!(decoded(xml).ends_with("<a>Мир</a>"));
        assert!(decoded(b"<html><meta charset=koi8-r>\xED\xC9\xD2").ends_with(">Мир"));
        assert!(decoded(b"<?xml encoding=\"iso-2022-jp\"?><a>\x1B$B$\"\x1B(B</a>").contains("あ"));
    }

    #[test]
    fn a_label_from_elsewhere_goes_before_what_is_declared() {
        let text = |bytes, label| decode_labelled(bytes, Some(label)).text.into_owned();
        let xml = b"<?xml version='1.0' encoding='koi8-r'?><a>\xCC\xE8\xF0</a>";
        assert!(text(xml, "windows-1251").ends_with("<a>Мир</a>"));
        for useless in ["utf-8", "utf-16", "no-such-thing", ""] {
            assert_eq!(text(xml, useless), decoded(xml), "{useless}");
        }
        assert_eq!(text("<a>é</a>".as_bytes(), "iso-8859-1"), "<a>é</a>");
        assert_eq!(text(b"\xFF\xFE<\0a\0/\0>\0", "iso-8859-1"), "<a/>");
    }

    #[test]
    fn a_wrong_declaration_does_not_spoil_utf8() {
        for declared in ["iso-8859-1", "utf-16", "no-such-thing", "us-ascii"] {
            let document = format!("<?xml version='1.0' encoding='{declared}'?><a>é</a>");
            assert_eq!(decoded(document.as_bytes()), document);
        }
    }

    #[test]
    fn undeclared_encodings_are_guessed() {
        let russian = "<rss>Правительство утвердило бюджет на следующий год</rss>";
        let (bytes, ..) = encoding_rs::WINDOWS_1251.encode(russian);
        assert_eq!(decoded(&bytes), russian);
    }

    #[test]
    fn damaged_utf8_stays_utf8() {
        let decoded = decode(b"<a>\xC3\xA9\xC3\xA8\xC3\xA7 \xFF</a>");
        assert_eq!(decoded.text, "<a>éèç \u{FFFD}</a>");
        assert_eq!(decoded.error, Some(ParseError::Encoding("UTF-8")));
    }
}

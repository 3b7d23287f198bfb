//! Bytes → text: by the byte-order mark, the declared encoding, or detection.
//!
//! UTF-8 stays borrowed. Valid UTF-8 is read as UTF-8 even if the document declares another encoding: text in another
//! encoding is hardly ever valid UTF-8 by chance, and wrong declarations are common. For the same reason valid sequences
//! stay UTF-8 in a document with some invalid bytes.

mod declaration;
mod labels;
mod repair;
mod wide;

use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, ISO_2022_JP, UTF_8, WINDOWS_1252};
use memchr::{memchr, memmem};
use simdutf8::compat::{Utf8Error, from_utf8};

use super::error::ParseError;
use declaration::{declared, declared_in_page, is_byte_based};
use labels::for_label;
use repair::RunCounts;

/// Number of runs of invalid bytes for each run of valid ones, up to which a document counts as UTF-8.
const MAX_INVALID_RUNS: usize = 4;

/// The escape character, which starts every text of ISO-2022-JP that is not ASCII.
const ESCAPE: u8 = 0x1B;

/// Number of bytes in which the name of ISO-2022-JP is searched.
const ISO_2022_WINDOW: usize = 1024;

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
    if let Some(big_endian) = wide::utf32(bytes) {
        return DecodedText::valid(wide::decode_utf32(bytes, big_endian));
    }
    let (mark, rest) = match Encoding::for_bom(bytes) {
        Some((encoding, length)) => (Some(encoding), &bytes[length..]),
        None => (None, bytes),
    };
    // The byte order of the text itself precedes that of a wrong mark.
    if let Some(encoding) = wide::utf16(rest) {
        return decode_as(encoding, rest);
    }
    match mark.filter(|mark| !is_byte_based(mark) && !wide::is_mislabelled_utf16(rest)) {
        Some(utf16) => decode_as(utf16, rest),
        None => decode_bytes(rest, label.filter(|_| mark.is_none())),
    }
}

/// Decodes a document in which ASCII characters are single bytes.
fn decode_bytes<'a>(bytes: &'a [u8], label: Option<&str>) -> DecodedText<'a> {
    let labelled = label.and_then(|label| for_label(label.as_bytes()));
    let labelled = labelled.filter(|encoding| is_byte_based(encoding) && *encoding != UTF_8);
    match from_utf8(bytes) {
        Ok(_) if may_be_iso_2022(bytes, labelled) => decode_ascii(bytes, labelled),
        Ok(text) => DecodedText::valid(text),
        Err(error) => {
            let declared = labelled.or_else(|| declared(bytes)).or_else(|| declared_in_page(bytes));
            decode_invalid(bytes, declared.filter(|encoding| *encoding != UTF_8), error)
        }
    }
}

/// Returns true if the label or the start of the document mentions ISO-2022-JP, whose bytes are valid UTF-8.
fn may_be_iso_2022(bytes: &[u8], labelled: Option<&'static Encoding>) -> bool {
    let head = &bytes[..bytes.len().min(ISO_2022_WINDOW)];
    labelled == Some(ISO_2022_JP) || memmem::find(head, b"2022").is_some()
}

#[cold]
fn decode_ascii<'a>(bytes: &'a [u8], labelled: Option<&'static Encoding>) -> DecodedText<'a> {
    let declared = labelled.or_else(|| declared(bytes));
    match from_utf8(bytes) {
        Ok(text) if declared != Some(ISO_2022_JP) || memchr(ESCAPE, bytes).is_none() => {
            DecodedText::valid(text)
        }
        _ => decode_as(ISO_2022_JP, bytes),
    }
}

/// Decodes a document that is not UTF-8, at least not everywhere.
#[cold]
fn decode_invalid<'a>(
    bytes: &'a [u8],
    declared: Option<&'static Encoding>,
    error: Utf8Error,
) -> DecodedText<'a> {
    let RunCounts { valid, invalid } = RunCounts::new(bytes);
    let is_mostly_utf8 = match declared {
        Some(_) => valid > invalid,
        None => valid > 0 && valid * MAX_INVALID_RUNS >= invalid,
    };
    if is_mostly_utf8 || is_truncated(bytes, error) {
        return repaired(repair::decode(bytes));
    }
    match declared.unwrap_or_else(|| detect(bytes)) {
        encoding if encoding == WINDOWS_1252 && declared.is_none() && valid > 0 => {
            repaired(repair::decode_windows_1252(bytes))
        }
        encoding => decode_as(encoding, bytes),
    }
}

/// Returns true for UTF-8 that was truncated inside its last character.
fn is_truncated(bytes: &[u8], error: Utf8Error) -> bool {
    error.error_len().is_none() && !bytes[..error.valid_up_to()].is_ascii()
}

fn repaired(text: String) -> DecodedText<'static> {
    DecodedText { text: Cow::Owned(text), error: Some(ParseError::Encoding(UTF_8.name())) }
}

fn decode_as<'a>(encoding: &'static Encoding, bytes: &'a [u8]) -> DecodedText<'a> {
    let (text, replaced) = encoding.decode_without_bom_handling(bytes);
    DecodedText { text, error: replaced.then(|| ParseError::Encoding(encoding.name())) }
}

/// Detects the encoding from the frequency of characters.
fn detect(bytes: &[u8]) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    detector.guess(None, Utf8Detection::Deny)
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;
    use proptest::sample::select;

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

    #[test]
    fn keeps_valid_sequences_beside_invalid_ones() {
        for declaration in ["", "<?xml encoding='utf-8'?>", "<?xml encoding='iso-8859-1'?>"] {
            for (text, expected) in [
                (&b"it\xE2\x80\x99s town\xE2\x80"[..], "it’s town\u{FFFD}"),
                (b"it\xE2\x80\x99s \xED\xA0\xBD\xED\xB8\x89", "it’s \u{1F609}"),
                (b"\xC3\xA9 \xC3\xA8 caf\xE9", "é è café"),
                (b"\xD0\x9C\xD0\xB8\xD1\x80 \xD0\x9C\xD0", "Мир М\u{FFFD}"),
            ] {
                let document = [declaration.as_bytes(), b"<a>", text, b"</a>"].concat();
                assert_eq!(decoded(&document), format!("{declaration}<a>{expected}</a>"));
            }
        }
    }

    #[test]
    fn decodes_texts_in_two_encodings() {
        // Only one of many characters is UTF-8.
        let bytes = [&b"\xC2\xA9 "[..], &b"caf\xE9 \x93d\xE9j\xE0 vu\x94, ".repeat(9)].concat();
        assert_eq!(decoded(&bytes), format!("© {}", "café “déjà vu”, ".repeat(9)));
        // A declared encoding is not overruled by a single sequence that is UTF-8 by chance.
        let german = b"<?xml encoding='iso-8859-1'?><a>Gr\xF6\xDFe \xABSpa\xDF\xBB f\xFCr alle</a>";
        assert!(decoded(german).ends_with("<a>Größe «Spaß» für alle</a>"));
        let french = b"<?xml encoding='iso-8859-1'?><a>Sant\xE9\xA0: oui</a>";
        assert!(decoded(french).ends_with("<a>Santé\u{a0}: oui</a>"));
    }

    #[test]
    fn keeps_other_encodings_that_declare_utf_8() {
        let text = "Правительство утвердило бюджет. Премьер «ДОВОЛЕН», «РОССИЯ» и «МИР».";
        for encoding in [encoding_rs::WINDOWS_1251, encoding_rs::KOI8_R] {
            let document =
                format!("<?xml encoding='utf-8'?><a>{text}</a>").replace(['«', '»'], "'");
            assert_eq!(decoded(&encoding.encode(&document).0), document, "{}", encoding.name());
        }
        for (encoding, text) in [
            (encoding_rs::SHIFT_JIS, "東京都の新しい図書館が開館しました。市民は喜んでいる。"),
            (encoding_rs::EUC_JP, "東京都の新しい図書館が開館しました。市民は喜んでいる。"),
            (encoding_rs::GBK, "新华社记者从北京报道,图书馆今天开放。人民日报,经济模型。"),
            (encoding_rs::EUC_KR, "서울의 새 도서관이 오늘 문을 열었다고 시장이 말했다."),
            (encoding_rs::BIG5, "臺北市立圖書館今天開放,市民非常高興。"),
            (encoding_rs::WINDOWS_874, "ห้องสมุดใหม่เปิดในกรุงเทพฯ วันนี้ ประชาชนดีใจมาก"),
        ] {
            let document = format!("<?xml encoding='utf-8'?><a>{text}</a>");
            assert_eq!(decoded(&encoding.encode(&document).0), document, "{}", encoding.name());
        }
    }

    #[test]
    fn ignores_inconsistent_byte_order_marks() {
        let xml = b"<?xml version='1.0' encoding='windows-1251'?><a>\xCC\xE8\xF0</a>";
        for mark in ["\u{FEFF}".as_bytes(), b"\xFF\xFE", b"\xFE\xFF"] {
            assert!(decoded(&[mark, xml].concat()).ends_with("<a>Мир</a>"), "{mark:?}");
        }
        assert_eq!(decoded(b"\xFE\xFF<\0a\0/\0>\0"), "<a/>");
        assert_eq!(decoded(b"\xEF\xBB\xBF<\0a\0/\0>\0"), "<a/>");
        assert_eq!(
            decoded("\u{FEFF}<?xml encoding='utf-16'?>é".as_bytes()),
            "<?xml encoding='utf-16'?>é"
        );
    }

    #[test]
    fn ignores_declarations_of_unsupported_encodings() {
        for name in ["iso-2022-kr", "hz-gb-2312", "replacement", "utf-7", "iso-2022-jp"] {
            let document = format!("<?xml encoding='{name}'?><a>é</a>");
            assert_eq!(decoded(document.as_bytes()), document);
        }
    }

    proptest! {
        #[test]
        fn borrows_valid_utf_8(text in "\\PC*", label in proptest::option::of("[a-z0-9-]{0,12}")) {
            let decoded = decode_with_label(text.as_bytes(), label.as_deref().filter(|label| *label != "iso-2022-jp"));
            prop_assert!(matches!(decoded.text, Cow::Borrowed(borrowed) if borrowed == text));
            prop_assert_eq!(decoded.error, None);
        }

        #[test]
        fn does_not_panic(pieces in vec(select(PIECES), 0..20)) {
            decode(&pieces.concat());
        }

        #[test]
        fn keeps_text_around_a_damaged_byte(before in "[a-z é’😉]{0,20}", byte in 0x80..=0xFF_u8, after in "[a-z é’😉]{0,20}") {
            let mut bytes = format!("it’s été{before}").into_bytes();
            bytes.push(byte);
            bytes.extend_from_slice(format!(" {after}").as_bytes());
            let text = decoded(&bytes);
            let (before, after) = (format!("it’s été{before}"), format!(" {after}"));
            prop_assert!(text.starts_with(&before) && text.ends_with(&after), "{}", text);
        }
    }

    /// Sequences that are valid, invalid or incomplete.
    const PIECES: &[&[u8]] = &[
        b"<a>",
        b"\xC3\xA9",
        b"\xE2\x80",
        b"\xED\xA0\xBD",
        b"\xED\xB8\x89",
        b"\xC0",
        b"\x80",
        b"\xF0\x9F",
        b"\x92",
        b"\xE9",
        b"\xFF\xFE",
        b"\xEF\xBB\xBF",
        b"\0",
        b"<?xml encoding='",
        b"iso-8859-1",
        b"'",
        b"?>",
    ];
}

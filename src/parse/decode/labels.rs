//! Encodings by their label.
//!
//! The labels of the [Encoding Standard](https://encoding.spec.whatwg.org/#names-and-labels), and the names of code pages,
//! programming languages and databases that feeds contain. They are compared without case and punctuation.

use encoding_rs::{
    BIG5, EUC_JP, EUC_KR, Encoding, GB18030, GBK, IBM866, ISO_2022_JP, KOI8_R, KOI8_U, MACINTOSH,
    SHIFT_JIS, UTF_8, WINDOWS_874, WINDOWS_1252, X_MAC_CYRILLIC,
};

/// Maximum length of a normalized label in bytes. All known labels are shorter.
const MAX_LENGTH: usize = 24;

/// Returns the encoding with this label.
pub(super) fn for_label(label: &[u8]) -> Option<&'static Encoding> {
    // Labels of encodings that browsers refuse, such as ISO-2022-KR, count as unknown.
    Encoding::for_label_no_replacement(label).or_else(|| for_unusual_label(label))
}

#[cold]
fn for_unusual_label(label: &[u8]) -> Option<&'static Encoding> {
    let mut buffer = [0; MAX_LENGTH];
    let name = normalize(label, &mut buffer)?;
    let name = name.strip_prefix('x').or_else(|| name.strip_prefix("cs")).unwrap_or(name);
    let known = ALIASES.iter().find(|(_, aliases)| aliases.contains(&name));
    known.map(|&(encoding, _)| encoding).or_else(|| by_number(name))
}

/// Returns the letters and digits of a label in lower case. `None` if it is longer than any label.
fn normalize<'b>(label: &[u8], buffer: &'b mut [u8; MAX_LENGTH]) -> Option<&'b str> {
    let mut length = 0;
    for byte in label.iter().filter(|byte| byte.is_ascii_alphanumeric()) {
        *buffer.get_mut(length)? = byte.to_ascii_lowercase();
        length += 1;
    }
    str::from_utf8(&buffer[..length]).ok()
}

/// Normalized names beside those of the Encoding Standard, without a leading `x` or `cs`.
const ALIASES: &[(&Encoding, &[&str])] = &[
    (
        UTF_8,
        &["cesu8", "cp65001", "utf", "utf8", "utf8bom", "utf8mb3", "utf8mb4", "utf8n", "utf8sig"],
    ),
    (
        SHIFT_JIS,
        &[
            "cp932",
            "cp942",
            "cp943",
            "ibm943",
            "ms932",
            "mskanji",
            "mssjis",
            "shiftjis",
            "shiftjis2004",
            "shiftjisx0213",
            "sjis",
            "sjiswin",
            "win31j",
            "win932",
            "windows31j",
            "windows932",
        ],
    ),
    (EUC_JP, &["cp51932", "eucjis2004", "eucjp", "eucjpms", "eucjpwin", "ujis"]),
    (
        ISO_2022_JP,
        &[
            "cp50220",
            "cp50221",
            "cp50222",
            "iso2022jp",
            "iso2022jp1",
            "iso2022jp2",
            "iso2022jp3",
            "iso2022jpms",
            "jis",
        ],
    ),
    (
        GBK,
        &[
            "chinese",
            "cngb",
            "cp936",
            "euccn",
            "eucgb2312cn",
            "gb",
            "gb2312",
            "gb231280",
            "gbk",
            "ms936",
            "win936",
            "windows936",
        ],
    ),
    (GB18030, &["cp54936", "gb18030", "gb180302000", "gb180302005", "gb180302022"]),
    (
        EUC_KR,
        &[
            "cp51949",
            "cp949",
            "euckr",
            "ksc5601",
            "ksc56011987",
            "ksx1001",
            "ms949",
            "uhc",
            "win949",
            "windows949",
        ],
    ),
    (
        BIG5,
        &[
            "big5",
            "big5eten",
            "big5hkscs",
            "big5hkscs2004",
            "bigfive",
            "cp950",
            "cp951",
            "ms950",
            "win950",
            "windows950",
        ],
    ),
    (WINDOWS_874, &["cp874", "ibm874", "ms874", "thai", "tis620", "tis62025331", "win874"]),
    (IBM866, &["alt", "cp866", "dos866", "ibm866"]),
    (KOI8_R, &["cp20866", "cp878", "koi8", "koi8r"]),
    (KOI8_U, &["cp1168", "cp21866", "koi8ru", "koi8u"]),
    (MACINTOSH, &["cp10000", "mac", "macintosh", "macosroman", "macroman"]),
    (X_MAC_CYRILLIC, &["cp10007", "maccyrillic", "macukrainian"]),
    (
        WINDOWS_1252,
        &[
            "ansix341968",
            "ansix341986",
            "ascii",
            "cp367",
            "cp819",
            "ibm367",
            "ibm819",
            "iso646us",
            "latin",
            "usascii",
            "westerneuropean",
        ],
    ),
];

/// Returns the encoding of a normalized name with a number: `cp1251`, `win1251`, `iso885915`, `latin9`.
fn by_number(name: &str) -> Option<&'static Encoding> {
    let digits = name.find(|c: char| c.is_ascii_digit())?;
    let (family, number) = name.split_at(digits);
    match family {
        "cp" | "win" | "windows" | "ms" | "ibm" | "ansi" | "dos" | "" if number.len() == 4 => {
            windows(number).or_else(|| iso_8859(number.strip_prefix("8859")?))
        }
        // The code pages of ISO 8859 in Windows: 28591 to 28605.
        "cp" | "windows" if number.starts_with("28") => {
            iso_8859(&(number.parse::<u32>().ok()?.checked_sub(28590)?).to_string())
        }
        "iso" | "isoiec" | "" => iso_8859(number.strip_prefix("8859")?),
        "latin" | "isolatin" | "l" => Encoding::for_label(match number {
            "0" => b"iso-8859-15",
            "1" => b"iso-8859-1",
            "2" => b"iso-8859-2",
            "3" => b"iso-8859-3",
            "4" => b"iso-8859-4",
            "5" => b"iso-8859-9",
            "6" => b"iso-8859-10",
            "7" => b"iso-8859-13",
            "8" => b"iso-8859-14",
            "9" => b"iso-8859-15",
            "10" => b"iso-8859-16",
            _ => return None,
        }),
        _ => None,
    }
}

/// Returns the encoding of windows-1250 to windows-1258.
fn windows(number: &str) -> Option<&'static Encoding> {
    number
        .starts_with("125")
        .then(|| format!("windows-{number}"))
        .and_then(|label| Encoding::for_label(label.as_bytes()))
}

/// Returns the encoding of a part of ISO 8859, with or without its year: `1`, `15`, `11987`, `151998`.
fn iso_8859(part: &str) -> Option<&'static Encoding> {
    let without_year = part.len().checked_sub(4).filter(|&at| at > 0).and_then(|at| {
        let (part, year) = part.split_at_checked(at)?;
        (year.starts_with("19") || year.starts_with("20")).then_some(part)
    });
    let label = format!("iso-8859-{}", without_year.unwrap_or(part));
    Encoding::for_label_no_replacement(label.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_the_labels_of_the_encoding_standard() {
        for label in ["utf-8", " Shift_JIS ", "windows-1251", "ISO-8859-1", "latin1", "koi8-r"] {
            assert_eq!(for_label(label.as_bytes()), Encoding::for_label(label.as_bytes()));
            assert!(for_label(label.as_bytes()).is_some(), "{label}");
        }
    }

    #[test]
    fn knows_other_names() {
        for (labels, expected) in [
            ("utf_8 UTF8MB4 utf8mb3 utf-8-sig cesu-8 cp65001 utf8:", "UTF-8"),
            ("cp932 CP-932 ms932 MS_Kanji sjis-win x-sjis-win Windows_31J shift-jis", "Shift_JIS"),
            ("eucJP-win eucjpms cp51932 EUC_JP ujis", "EUC-JP"),
            ("cp50221 iso2022jp ISO_2022_JP iso-2022-jp-ms", "ISO-2022-JP"),
            ("cp936 ms936 gb_2312 GB2312-80 euc-cn windows-936", "GBK"),
            ("gb-18030 GB18030-2000", "gb18030"),
            ("cp949 ms949 uhc euckr ks_c_5601 x-windows-949", "EUC-KR"),
            ("cp950 big5hkscs big-5 BIG5-ETEN ms950", "Big5"),
            ("cp874 tis620 TIS_620", "windows-874"),
            ("cp-866 ibm-866 DOS-866", "IBM866"),
            ("koi8r KOI8_R koi-8-r", "KOI8-R"),
            ("koi8u koi8_u", "KOI8-U"),
            ("macroman mac-roman Mac_Roman x-macroman cp10000", "macintosh"),
            ("mac-cyrillic x-mac_cyrillic", "x-mac-cyrillic"),
            (
                "cp_1251 cp-1251 win-1251 win1251 windows1251 WINDOWS_1251 1251 ansi-1251 x-cp-1251",
                "windows-1251",
            ),
            (
                "cp_1252 win1252 iso88591 iso_8859_1 ISO8859_1 8859-1 iso_8859-1:1987 iso8859-1-1987 latin-1 latin_1 cp28591 us_ascii cp819",
                "windows-1252",
            ),
            (
                "iso8859-15 iso_8859_15 iso-8859-15:1998 latin9 latin-9 latin0 cp28605",
                "ISO-8859-15",
            ),
            ("iso8859_2 latin-2 ISO_8859-2:1987 cp28592", "ISO-8859-2"),
            ("latin5 iso88599 cp-1254", "windows-1254"),
            ("iso_8859_8 iso8859-8", "ISO-8859-8"),
            ("iso8859-11", "windows-874"),
        ] {
            for label in labels.split(' ') {
                let found = for_label(label.as_bytes()).map(Encoding::name);
                assert_eq!(found, Some(expected), "{label}");
            }
        }
    }

    #[test]
    fn rejects_unknown_names() {
        for label in [
            "",
            "-",
            "none",
            "cp037",
            "ebcdic-us",
            "cp437",
            "iso-2022-kr",
            "hz-gb-2312",
            "1259",
            "iso8859-17",
            "latin99",
            "cp28590",
            "iso88591199",
            "a very long label of no encoding",
            "\u{e9}",
        ] {
            assert_eq!(for_label(label.as_bytes()), None, "{label}");
        }
    }
}

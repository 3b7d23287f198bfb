//! Names of months in the languages of feeds.
//!
//! English names are tried first. Words are compared without case, diacritics and final points, so
//! `FÉVR.`, `fevr` and `Févr` are equal. Ambiguous names are excluded: `listopad` is November in Polish
//! and October in Croatian, `lip`, `lis` and `srp` are similar, and French `jui` could be two months.
//! Czech `listopadu` is unambiguous.

mod months;

use months::MONTHS;

/// Maximum length of a folded name in bytes. All names of the table are shorter.
const MAX_LENGTH: usize = 32;

/// Returns the month with this name, 1 to 12.
pub(super) fn month(word: &str) -> Option<i64> {
    if let &[first, second, third] = word.as_bytes()
        && let Some(month) = english(first, second, third)
    {
        return Some(month);
    }
    let mut buffer = [0; MAX_LENGTH];
    let folded = fold(word, &mut buffer)?;
    let index = MONTHS.binary_search_by(|(name, _)| (*name).cmp(folded)).ok()?;
    Some(MONTHS[index].1)
}

/// Returns the month for an English abbreviation, the notation of nearly all feeds.
pub(super) fn english(first: u8, second: u8, third: u8) -> Option<i64> {
    // This bit converts ASCII letters to lower case. It converts no other byte to a letter of these names.
    let lower = [first | 0x20, second | 0x20, third | 0x20];
    let month = match &lower {
        b"jan" => 1,
        b"feb" => 2,
        b"mar" => 3,
        b"apr" => 4,
        b"may" => 5,
        b"jun" => 6,
        b"jul" => 7,
        b"aug" => 8,
        b"sep" => 9,
        b"oct" => 10,
        b"nov" => 11,
        b"dec" => 12,
        _ => return None,
    };
    Some(month)
}

/// Returns true for words that only connect the parts of a date: `1st of September 2025 at 12:00`,
/// `1 de septiembre de 2025 a las 12:00`, `Montag, den 1. September 2025 um 12:00`,
/// `1 сентября 2025 г. в 12:00`.
pub(super) fn is_filler(word: &str) -> bool {
    FILLERS.iter().any(|filler| filler.eq_ignore_ascii_case(word))
}

const FILLERS: [&str; 22] = [
    "a", "alle", "as", "at", "d", "de", "del", "den", "kl", "klo", "las", "le", "of", "on", "ore",
    "um", "à", "às", "в", "В", "г", "Г",
];

/// Returns the word in lower case without diacritics. `None` if it is longer than any name.
fn fold<'b>(word: &str, buffer: &'b mut [u8; MAX_LENGTH]) -> Option<&'b str> {
    let mut length = 0;
    for c in word.chars() {
        let Some(plain) = fold_char(c) else { continue };
        let end = length + plain.len_utf8();
        plain.encode_utf8(buffer.get_mut(length..end)?);
        length = end;
    }
    str::from_utf8(&buffer[..length]).ok()
}

/// Returns the letter in lower case without its diacritic. `None` for a combining mark.
pub(super) fn fold_char(c: char) -> Option<char> {
    if c.is_ascii() {
        return Some(c.to_ascii_lowercase());
    }
    // The lower case of the Turkish İ is an i and a combining mark. Only the i is used.
    let lower = c.to_lowercase().next().unwrap_or(c);
    let plain = match lower {
        '\u{300}'..='\u{36f}' => return None,
        'à'..='å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'ď' | 'đ' => 'd',
        'è'..='ë' | 'ē' | 'ė' | 'ę' | 'ě' => 'e',
        'ğ' => 'g',
        'ì'..='ï' | 'ī' | 'į' | 'ı' => 'i',
        'ĺ' | 'ľ' | 'ł' => 'l',
        'ñ' | 'ń' | 'ň' => 'n',
        'ò'..='ö' | 'ø' | 'ő' => 'o',
        'ŕ' | 'ř' => 'r',
        'ś' | 'ş' | 'š' | 'ș' => 's',
        'ţ' | 'ť' | 'ț' => 't',
        'ù'..='ü' | 'ū' | 'ů' | 'ű' => 'u',
        'ý' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        'ά' => 'α',
        'έ' => 'ε',
        'ή' => 'η',
        'ί' | 'ϊ' | 'ΐ' => 'ι',
        'ό' => 'ο',
        'ύ' | 'ϋ' | 'ΰ' => 'υ',
        'ώ' => 'ω',
        'ς' => 'σ',
        'ё' => 'е',
        'й' => 'и',
        'ї' => 'і',
        other => other,
    };
    Some(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_sorted_unique_and_folded() {
        assert!(MONTHS.is_sorted_by(|(left, _), (right, _)| left < right));
        for (name, number) in MONTHS {
            let mut buffer = [0; MAX_LENGTH];
            assert_eq!(fold(name, &mut buffer), Some(*name));
            assert_eq!(month(name), Some(*number));
        }
    }

    #[test]
    fn ignores_case_and_diacritics() {
        for (word, number) in
            [("FÉVRIER", 2), ("fevrier", 2), ("Μαΐου", 5), ("МАЯ", 5), ("Mayıs", 5), ("MAYIS", 5)]
        {
            assert_eq!(month(word), Some(number), "{word}");
        }
        // The letter é as a letter and a combining mark.
        assert_eq!(month("fe\u{301}vrier"), Some(2));
    }

    #[test]
    fn rejects_ambiguous_names() {
        for word in ["listopad", "lip", "lis", "srp", "jui", "", "j", "septemberseptemberseptember"]
        {
            assert_eq!(month(word), None, "{word}");
        }
    }
}

//! Characters without their variants: digits in ASCII, letters in lower case and without marks.

use crate::parse::date::names;

/// The zeros of the scripts in which dates are written. The other digits follow them.
const ZEROS: [char; 17] = [
    '\u{660}',  // Arabic
    '\u{6f0}',  // Persian, Urdu
    '\u{966}',  // Devanagari
    '\u{9e6}',  // Bengali
    '\u{a66}',  // Gurmukhi
    '\u{ae6}',  // Gujarati
    '\u{b66}',  // Odia
    '\u{be6}',  // Tamil
    '\u{c66}',  // Telugu
    '\u{ce6}',  // Kannada
    '\u{d66}',  // Malayalam
    '\u{e50}',  // Thai
    '\u{ed0}',  // Lao
    '\u{f20}',  // Tibetan
    '\u{1040}', // Burmese
    '\u{17e0}', // Khmer
    '\u{ff10}', // full width
];

/// Returns the text with each character folded.
pub(super) fn fold(text: &str) -> String {
    text.chars().filter_map(fold_char).collect()
}

/// Returns the plain form of a character. `None` for marks that words are written with or without.
fn fold_char(c: char) -> Option<char> {
    if c.is_ascii() {
        return Some(if c == '|' || c == '@' || c == '~' { ' ' } else { c.to_ascii_lowercase() });
    }
    if let Some(digit) = digit(c) {
        return Some(digit);
    }
    let plain = match c {
        // Invisible characters, the Arabic extender, vowel marks of Arabic and Hebrew, dots of Devanagari and Bengali.
        '\u{ad}'
        | '\u{61c}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2066}'..='\u{2069}'
        | '\u{feff}'
        | '\u{640}'
        | '\u{64b}'..='\u{652}'
        | '\u{670}'
        | '\u{591}'..='\u{5c7}'
        | '\u{5f3}'
        | '\u{5f4}'
        | '\u{93c}'
        | '\u{9bc}'
        | '\u{a3c}' => {
            return None;
        }
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' | 'ی' => 'ي',
        'ک' => 'ك',
        'ة' | 'ہ' => 'ه',
        '\u{929}' => 'न',
        '\u{958}' => 'क',
        '\u{959}' => 'ख',
        '\u{95b}' => 'ज',
        '\u{95e}' => 'फ',
        '\u{9df}' => 'য',
        '،' | '、' => ',',
        '।' | '॰' | '。' | '٫' => '.',
        '–' | '—' | '‒' | '\u{2212}' => '-',
        '•' | '·' | '→' => ' ',
        // Vietnamese letters.
        'ơ' | 'Ơ' | '\u{1ecc}'..='\u{1ee3}' => 'o',
        'ư' | 'Ư' | '\u{1ee4}'..='\u{1ef1}' => 'u',
        '\u{1ea0}'..='\u{1eb7}' => 'a',
        '\u{1eb8}'..='\u{1ec7}' => 'e',
        '\u{1ec8}'..='\u{1ecb}' => 'i',
        '\u{1ef2}'..='\u{1ef9}' => 'y',
        // Letters and signs of full width.
        '\u{ff01}'..='\u{ff5e}' => {
            return char::from_u32(c as u32 - 0xfee0).and_then(fold_char);
        }
        _ if c.is_whitespace() => ' ',
        _ => return names::fold_char(c),
    };
    Some(plain)
}

/// Returns a decimal digit of any script in ASCII.
fn digit(c: char) -> Option<char> {
    let zero = ZEROS
        .iter()
        .find(|zero| (**zero..=char::from_u32(**zero as u32 + 9).unwrap_or(**zero)).contains(&c))?;
    char::from_digit(c as u32 - *zero as u32, 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folds_characters() {
        for (text, expected) in [
            ("٠٩ ۰۹ ०९ ০৯ ๐๙ ０９", "09 09 09 09 09 09"),
            ("Tháng Mười Hai", "thang muoi hai"),
            ("أبريل، إبريل", "ابريل, ابريل"),
            ("फ़रवरी", "फरवरी"),
            ("ＤＥＣ　１２：００", "dec 12:00"),
            ("\u{200f}12\u{200e}", "12"),
        ] {
            assert_eq!(fold(text), expected);
        }
    }
}

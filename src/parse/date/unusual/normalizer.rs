//! The words and numbers of a date in English.

use super::trim;
use super::words::{FILLERS, Word, is_letter, word_at};
use crate::parse::date::names;

/// English names of the months, which every grammar knows.
const MONTHS: [&str; 12] =
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// Difference between the years of the Buddhist and the Gregorian calendar.
const BUDDHIST_ERA: i64 = 543;

/// A normalized date.
pub(super) struct NormalizedDate {
    pub(super) text: String,
    pub(super) is_korean: bool,
}

/// A normalized date under construction.
#[derive(Default)]
pub(super) struct Normalizer {
    out: String,
    /// The last month and the length of the output after it.
    month: Option<(usize, usize)>,
    /// Number that is added to the next year.
    era: Option<i64>,
    is_afternoon: Option<bool>,
    is_korean: bool,
    is_thai: bool,
}

impl Normalizer {
    /// Normalizes a folded text.
    pub(super) fn new(text: &str) -> Self {
        let mut normalizer = Normalizer::default();
        normalizer.push_all(text);
        normalizer
    }

    fn push_all(&mut self, text: &str) {
        let mut rest = text;
        while let Some(character) = rest.chars().next() {
            rest = match character {
                '0'..='9' => self.push_number(rest),
                _ if is_letter(character) => self.push_word(rest),
                // A dash between date and time.
                '-' if rest.starts_with("- ") && self.out.ends_with(' ') => &rest[1..],
                _ => {
                    self.out.push(character);
                    &rest[character.len_utf8()..]
                }
            };
        }
    }

    /// Appends a number with the unit after it, and returns the text after both.
    fn push_number<'t>(&mut self, text: &'t str) -> &'t str {
        let length = text.bytes().take_while(u8::is_ascii_digit).count();
        let (digits, after) = text.split_at(length);
        let Ok(number) = digits.parse::<i64>() else {
            self.out.push_str(digits);
            return after;
        };
        let spaced = after.trim_start();
        let Some(unit) = spaced.chars().next().filter(|c| is_unit(*c)) else {
            self.push_plain_number(digits, number);
            return after;
        };
        self.is_korean |= ('가'..='힣').contains(&unit);
        let rest = &spaced[unit.len_utf8()..];
        // Weekdays in Chinese and Japanese end with the sign for a day.
        let next_is_digit = rest.trim_start().starts_with(|c: char| c.is_ascii_digit());
        match unit {
            '年' | '년' => self.push_year(number),
            '月' | '월' => self.push_month(number),
            '时' | '時' | '点' | '點' | '시' => {
                self.out.push_str(digits);
                if rest.starts_with('半') {
                    self.out.push_str(":30");
                    return &rest['半'.len_utf8()..];
                }
                self.out.push_str(if next_is_digit { ":" } else { ":00" });
                return rest.trim_start();
            }
            '分' | '분' => {
                self.out.push_str(digits);
                if next_is_digit {
                    self.out.push(':');
                    return rest.trim_start();
                }
                return rest;
            }
            _ => self.out.push_str(digits),
        }
        self.out.push(' ');
        rest
    }

    fn push_plain_number(&mut self, digits: &str, number: i64) {
        if let Some(era) = self.era.take() {
            return self.push_year(number + era);
        }
        let follows_month = self.month.is_some_and(|(_, end)| self.out[end..].trim().is_empty());
        match digits.len() {
            4 if self.is_thai && (2400..2700).contains(&number) => {
                self.push_year(number - BUDDHIST_ERA);
            }
            // The years 2560 to 2599 of the Buddhist era.
            2 if self.is_thai && follows_month && number >= 60 => {
                self.push_year(2500 + number - BUDDHIST_ERA);
            }
            _ => self.out.push_str(digits),
        }
    }

    fn push_year(&mut self, year: i64) {
        let year = year + self.era.take().unwrap_or(0);
        self.out.push_str(&format!("{year:04} "));
    }

    /// Appends a month, unless it is the same as the one before a slash: `ديسمبر/كانون الأول`.
    fn push_month(&mut self, number: i64) {
        let index = usize::try_from(number).ok().and_then(|number| number.checked_sub(1));
        let Some((index, name)) = index.and_then(|index| Some((index, MONTHS.get(index)?))) else {
            self.out.push_str("(no month"); // no grammar accepts it
            return;
        };
        if let Some((last, end)) = self.month
            && last == index
            && self.out[end..].trim().trim_matches(['/', '-']).is_empty()
        {
            self.out.truncate(end);
            return;
        }
        self.out.push(' ');
        self.out.push_str(name);
        self.out.push(' ');
        self.month = Some((index, self.out.len()));
    }

    /// Appends a word or its translation, and returns the text after it.
    fn push_word<'t>(&mut self, text: &'t str) -> &'t str {
        self.is_thai |= text.starts_with(|c: char| ('\u{e00}'..='\u{e7f}').contains(&c));
        let has_time = self.out.contains(':');
        if let Some((word, length)) = word_at(text, has_time) {
            match word {
                Word::Month(month) => self.push_month(month),
                Word::Skipped => self.out.push(' '),
                Word::Era(years) => {
                    self.era = Some(years);
                    if let Some(after) = text[length..].strip_prefix('元') {
                        self.push_year(1);
                        return after.strip_prefix('年').unwrap_or(after);
                    }
                }
                Word::Morning => self.is_afternoon = Some(false),
                Word::Afternoon => self.is_afternoon = Some(true),
            }
            self.is_korean |= text.starts_with(|c: char| ('가'..='힣').contains(&c));
            return &text[length..];
        }
        let is_first = trim(&self.out).is_empty();
        let length = word_length(text, is_first);
        let (word, after) = text.split_at(length);
        if has_time && let Some((is_afternoon, after)) = spaced_meridiem(text) {
            self.is_afternoon = Some(is_afternoon);
            return after;
        }
        if word == "h" && !has_time && self.out.trim_end().ends_with(|c: char| c.is_ascii_digit()) {
            return self.push_hour_sign(after);
        }
        // A word in another script before the day is a weekday.
        let is_before_day =
            after.trim_start_matches([',', ' ']).starts_with(|c: char| c.is_ascii_digit());
        let is_weekday =
            is_first && is_before_day && !word.is_ascii() && names::month(word).is_none();
        if is_weekday || FILLERS.contains(&word) || has_time && word == "h" {
            self.out.push(' ');
            return after.strip_prefix('.').unwrap_or(after);
        }
        self.out.push_str(word);
        after
    }

    /// Appends the colon for the `h` of French times, `15 h 30` and `15 h`, and returns the text after it.
    fn push_hour_sign<'t>(&mut self, after: &'t str) -> &'t str {
        self.out.truncate(self.out.trim_end().len());
        let minute = after.trim_start();
        let has_minute = minute.starts_with(|c: char| c.is_ascii_digit());
        self.out.push_str(if has_minute { ":" } else { ":00" });
        if has_minute { minute } else { after }
    }

    /// Returns the normalized date, with AM or PM after its time. `None` if it has a half of the day but no time.
    pub(super) fn finish(self) -> Option<NormalizedDate> {
        let (mut text, is_korean) = (self.out, self.is_korean);
        if let Some(is_afternoon) = self.is_afternoon {
            let colon = text.find(':')?;
            let length = text[colon..].find(|c: char| !c.is_ascii_digit() && !":.".contains(c));
            let end = length.map_or(text.len(), |length| colon + length);
            text.insert_str(end, if is_afternoon { " pm " } else { " am " });
        }
        Some(NormalizedDate { text, is_korean })
    }
}

/// Returns the length of the word at the start of the text, with an apostrophe in a weekday: `п'ятниця`.
fn word_length(text: &str, is_weekday: bool) -> usize {
    let is_part = |c: char| is_letter(c) || is_weekday && c == '\'';
    text.find(|c| !is_part(c)).unwrap_or(text.len())
}

/// Reads `a. m.` and `p. m.`, as in Spanish. Returns true for the afternoon, and the text after it.
fn spaced_meridiem(text: &str) -> Option<(bool, &str)> {
    let is_afternoon = text.starts_with('p');
    let rest = text.strip_prefix(['a', 'p'])?.strip_prefix('.').unwrap_or(&text[1..]);
    let rest = rest.trim_start().strip_prefix('m')?;
    let rest = rest.strip_prefix('.').unwrap_or(rest);
    (!rest.starts_with(is_letter)).then_some((is_afternoon, rest))
}

/// Returns true for the signs after the numbers of a date in Chinese, Japanese and Korean.
fn is_unit(c: char) -> bool {
    "年月日号號时時点點分秒년월일시분초".contains(c)
}

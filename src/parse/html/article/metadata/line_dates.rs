//! The dates in one line of a page: `Posted on March 3, 2025 by Jane Doe | Updated 4 March 2025`.

use super::labels::{DateLabel, label};
use super::page_date::{self, DateOrder};

/// Maximum length of a line with a date, in bytes: longer ones are running text.
pub(super) const MAX_LENGTH: usize = 240;

/// Maximum number of words of a line, and of a date with its time.
const MAX_WORDS: usize = 40;
const MAX_DATE_WORDS: usize = 10;

/// Maximum length of a date, in bytes.
const MAX_DATE: usize = 80;

/// Maximum number of words before and after the date of a line that is no running text.
const MAX_BEFORE: usize = 10;
const MAX_AFTER: usize = 9;

/// A date in a line.
#[derive(Debug)]
pub(super) struct LineDate {
    pub(super) text: String,
    pub(super) label: Option<DateLabel>,
}

/// Returns true for a text with a year in digits, or with digits that are not of ASCII.
pub(super) fn may_have_date(text: &str) -> bool {
    let bytes = text.as_bytes();
    let is_digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let is_numeric = |at: usize| {
        // `1.9.25`: two separators with digits around them.
        let is_separator = |at: usize| bytes.get(at).is_some_and(|byte| b"./".contains(byte));
        (1..=2).any(|one| {
            is_separator(at + one)
                && (2..=3).any(|two| is_separator(at + one + two) && is_digit(at + one + two + 1))
        })
    };
    let mut at = 0;
    while at < bytes.len() {
        if !is_digit(at) {
            at += 1;
            continue;
        }
        let length = bytes[at..].iter().take_while(|byte| byte.is_ascii_digit()).count();
        if length == 4 || length == 8 || length <= 2 && is_numeric(at) {
            return true;
        }
        at += length;
    }
    !text.is_ascii() && text.chars().any(|c| !c.is_ascii() && c.is_numeric())
}

/// Returns the dates of a line, each with its label. The label of the first may precede the line.
///
/// Running text has none: there are many words around the date, or a sentence.
pub(super) fn dates(line: &str, before: Option<DateLabel>, order: DateOrder) -> Vec<LineDate> {
    let spaced = spaced(line);
    let words: Vec<&str> = spaced.split_whitespace().take(MAX_WORDS + 1).collect();
    if words.len() > MAX_WORDS {
        return Vec::new();
    }
    let mut found: Vec<LineDate> = Vec::new();
    let mut label_before = before;
    let (mut at, mut last_end) = (0, 0);
    while at < words.len() {
        let Some((end, text)) = date_at(&words[at..], order) else {
            at += 1;
            continue;
        };
        let before = &words[last_end..at];
        let statement = before.iter().rposition(|word| is_separator(word)).map_or(0, |at| at + 1);
        if before.len() - statement > MAX_BEFORE {
            return Vec::new();
        }
        let digit = words[at].find(|c: char| c.is_numeric()).unwrap_or(words[at].len());
        let introduction = format!("{} {}", words[last_end..at].join(" "), &words[at][..digit]);
        let label = label(&introduction).or(label_before.take());
        found.push(LineDate { text, label });
        (at, last_end) = (at + end, at + end);
    }
    let rest = &words[last_end..];
    let rest = &rest[..rest.iter().position(|word| is_separator(word)).unwrap_or(rest.len())];
    let is_sentence =
        rest.len() > 4 && rest.last().is_some_and(|last| last.ends_with(['.', '?', '!', '。']));
    if rest.len() > MAX_AFTER || is_sentence {
        found.clear();
    }
    found
}

/// Returns the longest date that words begin with, and the number of its words.
fn date_at(words: &[&str], order: DateOrder) -> Option<(usize, String)> {
    let first_digit = words.iter().take(3).position(|word| word.contains(char::is_numeric))?;
    // A word before the day that is a label is no weekday.
    if words[..first_digit].iter().any(|word| is_break(word)) {
        return None;
    }
    let rest = words[first_digit..].iter().take(MAX_DATE_WORDS);
    let length = rest.take_while(|word| !is_break(word)).count();
    let mut ends = (first_digit + 1..=first_digit + length).rev();
    ends.find_map(|end| {
        let text = words[..end].join(" ");
        let date = (text.len() <= MAX_DATE && is_whole(&text))
            .then(|| page_date::parse(&text, || order).map(|(_, text)| text.into_owned()))?;
        date.map(|date| (end, date))
    })
}

/// Returns true for a word that no date goes beyond: a label or a separator between statements.
fn is_break(word: &str) -> bool {
    is_separator(word) || matches!(word, "/" | "»" | "›" | "©" | "&") || label(word).is_some()
}

/// Returns true for a sign between the statements of a line, such as the date, the section and links.
fn is_separator(word: &str) -> bool {
    matches!(word, "|" | "·" | "•" | "●" | "⋅" | "・" | "∙")
}

/// Returns true for a text with a day, a month and a year, not a year or a number alone.
fn is_whole(text: &str) -> bool {
    let is_digit = |c: char| c.is_numeric();
    let groups = text.split(|c: char| !is_digit(c)).filter(|group| !group.is_empty()).count();
    let date_groups = text.split(':').next().unwrap_or_default();
    let has_letters = date_groups.chars().any(char::is_alphabetic);
    groups >= 3 || groups == 2 && has_letters
}

/// Returns a line with spaces around separators, and between a label and a date that is written together with it:
/// `发布时间：2025-03-03`, `Datum:3.4.2025`.
fn spaced(line: &str) -> String {
    let mut out = String::with_capacity(line.len() + 16);
    let mut last = ' ';
    for c in line.chars() {
        match c {
            '|' | '·' | '•' | '●' | '⋅' | '・' | '∙' | '»' | '›' | '：' | '(' | ')' | '（'
            | '）' | '【' | '】' | '©' => {
                out.push(' ');
                out.push(if c == '：' { ':' } else { c });
                out.push(' ');
            }
            _ => {
                let is_glued = c.is_numeric()
                    && (last == ':' && !ends_with_digit(&out) || is_label_sign(last))
                    || is_label_sign(c) && "日日号號일분".contains(last);
                if is_glued {
                    out.push(' ');
                }
                out.push(c);
            }
        }
        last = c;
    }
    out
}

/// Returns true for a text that ends with a digit and a colon, the middle of a time.
fn ends_with_digit(text: &str) -> bool {
    text.strip_suffix(':').is_some_and(|text| text.ends_with(|c: char| c.is_numeric()))
}

/// Returns true for signs of Chinese, Japanese and Korean that are no part of a date.
fn is_label_sign(c: char) -> bool {
    const DATE_SIGNS: &str = "年月日号號时時点點分秒上下午前後半星期周週一二三四五六七八九十天曜火水木金土令和平成昭\
        民國国년월일시분초오전후요화수목금토";
    matches!(c, '\u{3041}'..='\u{9fff}' | '가'..='힣') && !DATE_SIGNS.contains(c)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::date;

    /// Returns the days of a line, those of changes with a tilde.
    fn days(line: &str) -> Vec<String> {
        let day = |found: LineDate| {
            let mark = match found.label {
                Some(DateLabel::Modified) => "~",
                Some(DateLabel::Other) => "!",
                _ => "",
            };
            let date = date::parse(&found.text).unwrap().to_string();
            format!("{mark}{}", date.trim_end_matches(":00Z").trim_end_matches("T00:00"))
        };
        dates(line, None, DateOrder::Unknown).into_iter().map(day).collect()
    }

    #[test]
    fn finds_the_dates_of_lines() {
        for (line, expected) in [
            ("March 3, 2025", &["2025-03-03"][..]),
            ("Nov 21, 2018", &["2018-11-21"]),
            ("Dec 17, 2025", &["2025-12-17"]),
            ("Posted on March 3, 2025 by Mara Lindqvist", &["2025-03-03"]),
            ("Mara Lindqvist · 3 March 2025 · 4 min read", &["2025-03-03"]),
            ("March 3, 2025 | Local", &["2025-03-03"]),
            (
                "⋅ March 3, 2025 ⋅ Email this post ⋅ Print this page for your friends ⋅ Comment",
                &["2025-03-03"],
            ),
            (
                "Boats, Weather, Ports and the people who live by them · Long read · 3 March 2025",
                &["2025-03-03"],
            ),
            (
                "3 March 2025 • The pier was closed and will be opened again in time.",
                &["2025-03-03"],
            ),
            ("AUG 25 2024 - 8 MIN READ", &["2024-08-25"]),
            ("by: Mara Lindqvist, Dec 17, 2025", &["2025-12-17"]),
            (
                "Written by Mara Lindqvist in Boats on 1 June 2019 at 08:34 PM EDT. 51 Comments",
                &["2019-06-02T00:34"],
            ),
            ("VON MARA LINDQVIST am 21. April 2020", &["2020-04-21"]),
            ("Ostrand, 2. November 2021", &["2021-11-02"]),
            ("3 maart 2025 om 18:20", &["2025-03-03T18:20"]),
            ("lundi 3 mars 2025 à 18h20", &["2025-03-03T18:20"]),
            ("3 de marzo de 2025, 18:20", &["2025-03-03T18:20"]),
            ("发布时间：2025-03-03 18:20", &["2025-03-03T18:20"]),
            ("发布时间:2025-03-03 18:20 来源：晨报", &["2025-03-03T18:20"]),
            ("2025年03月03日 18:20 来源：晨报", &["2025-03-03T18:20"]),
            ("2025年3月3日 18時20分 公開", &["2025-03-03T18:20"]),
            ("2025年3月3日公開", &["2025-03-03"]),
            ("公開日：2025.03.03", &["2025-03-03"]),
            (
                "입력 2025-03-03 18:20 | 수정 2025-03-04 07:05",
                &["2025-03-03T18:20", "~2025-03-04T07:05"],
            ),
            ("Published 3 March 2025 | Updated 4 March 2025", &["2025-03-03", "~2025-03-04"]),
            (
                "Published: 14 Nov 2024, 11:05 AM IST | Updated: 15 Nov 2024, 7:40 PM IST",
                &["2024-11-14T05:35", "~2024-11-15T14:10"],
            ),
            ("3 March 2025 (Updated 4 March 2025)", &["2025-03-03", "~2025-03-04"]),
            ("Last updated on March 4, 2025", &["~2025-03-04"]),
            ("Updated 4 March 2025 · Posted 3 March 2025", &["~2025-03-04", "2025-03-03"]),
            ("Mis à jour le 4 mars 2025 à 7h05", &["~2025-03-04T07:05"]),
            ("Stand: 04.03.2025, 07:05 Uhr", &["~2025-03-04T07:05"]),
            ("03.03.25", &["2025-03-03"]),
            ("© 2025 Tidewater Gazette", &[]),
            ("© 3 March 2025 Tidewater Gazette", &["!2025-03-03"]),
            ("three hours ago", &[]),
            ("2025", &[]),
            ("12:30", &[]),
            ("Room 12 of 2025", &[]),
            (
                "The pier was closed on 3 March 2025 and the council said that it would be opened again in time.",
                &[],
            ),
            ("Am 3. März 2025 findet das Fest der Schulen am Hafen statt.", &[]),
        ] {
            assert_eq!(days(line), expected, "{line}");
        }
    }

    #[test]
    fn recognizes_lines_without_a_date_early() {
        for (text, expected) in [
            ("3 March 2025", true),
            ("3.3.25", true),
            ("03/03/25", true),
            ("20250303", true),
            ("٣ مارس ٢٠٢٥", true),
            ("12 people, 345 dogs", false),
            ("12:30", false),
            ("", false),
        ] {
            assert_eq!(may_have_date(text), expected, "{text}");
        }
    }
}

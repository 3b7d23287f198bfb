//! What an engine prints: the lines of the protocol among whatever else.

use std::mem;

use super::FailureReason;
use super::output::{Sink, printable};

/// A line is read so far; what is longer is none of the protocol, or cut.
const MAX_BYTES_OF_LINE: usize = 1024;

/// A line is quoted so far.
const MAX_CHARACTERS_QUOTED: usize = 100;

const SPEED: &str = "Parsing speed:";
const NEWS: &str = "Parsed news:";
const VERSION: &str = "Version:";

/// What an engine told.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Told {
    pub news_per_second: Option<f64>,
    pub news: Option<u64>,
    pub version: Option<String>,
    /// The first thing that is wrong with what it told.
    pub mistake: Option<FailureReason>,
}

/// Finds the lines of the protocol, however much is printed beside them.
#[derive(Debug, Default)]
pub(super) struct Scanner {
    /// The beginning of a line whose end has not come yet.
    line: Vec<u8>,
    /// The line that told the speed.
    speed_line: String,
    told: Told,
}

impl Sink for Scanner {
    fn take(&mut self, bytes: &[u8]) {
        let mut rest = bytes;
        while let Some(end) = memchr::memchr(b'\n', rest) {
            self.add(&rest[..end]);
            self.end_line();
            rest = &rest[end + 1..];
        }
        self.add(rest);
    }
}

impl Scanner {
    /// What was told, once all is printed.
    pub fn finish(mut self) -> Told {
        self.end_line();
        self.told
    }

    fn add(&mut self, bytes: &[u8]) {
        let room = MAX_BYTES_OF_LINE - self.line.len();
        self.line.extend_from_slice(&bytes[..bytes.len().min(room)]);
    }

    fn end_line(&mut self) {
        let line = mem::take(&mut self.line);
        let is_told = [SPEED, NEWS, VERSION].iter().any(|name| line.starts_with(name.as_bytes()));
        if is_told {
            let line = printable(&line);
            if let Err(mistake) = self.read(line.trim_end()) {
                self.told.mistake.get_or_insert(mistake);
            }
        }
        self.line = line;
        self.line.clear();
    }

    fn read(&mut self, line: &str) -> Result<(), FailureReason> {
        if let Some(rest) = line.strip_prefix(SPEED) {
            let speed = speed(rest).ok_or_else(|| FailureReason::BadLine {
                line: quoted(line),
                expected: "'Parsing speed: N news/sec', N above zero and written like 1234.5",
            })?;
            if self.told.news_per_second.is_some_and(|first| first != speed) {
                let (first, second) = (mem::take(&mut self.speed_line), quoted(line));
                return Err(FailureReason::Contradiction { first, second });
            }
            self.told.news_per_second = Some(speed);
            self.speed_line = quoted(line);
        } else if let Some(rest) = line.strip_prefix(NEWS) {
            let news = whole(rest.trim()).ok_or_else(|| FailureReason::BadLine {
                line: quoted(line),
                expected: "'Parsed news: N', N a whole number like 1055",
            })?;
            self.told.news = Some(news);
        } else if let Some(rest) = line.strip_prefix(VERSION) {
            self.told.version = Some(quoted(rest.trim())).filter(|version| !version.is_empty());
        }
        Ok(())
    }
}

/// The number in `15.2 news/sec`.
fn speed(text: &str) -> Option<f64> {
    let number = text.strip_suffix("news/sec")?.trim();
    let is_plain = number.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    let number: f64 = number.parse().ok().filter(|_| is_plain)?;
    (number.is_finite() && number > 0.0).then_some(number)
}

fn whole(text: &str) -> Option<u64> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok())?
}

fn quoted(line: &str) -> String {
    match line.char_indices().nth(MAX_CHARACTERS_QUOTED) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(printed: impl AsRef<[u8]>) -> Told {
        let mut scanner = Scanner::default();
        scanner.take(printed.as_ref());
        scanner.finish()
    }

    #[test]
    fn a_speed_is_a_plain_number_above_zero() {
        for (number, expected) in [
            ("15", Some(15.0)),
            ("15.25", Some(15.25)),
            ("0.5", Some(0.5)),
            (".5", Some(0.5)),
            ("  15  ", Some(15.0)),
            ("1234567890123", Some(1_234_567_890_123.0)),
            ("0", None),
            ("0.0", None),
            ("-15", None),
            ("+15", None),
            ("1e3", None),
            ("inf", None),
            ("Infinity", None),
            ("nan", None),
            ("12,345", None),
            ("1.234,5", None),
            ("1.234.5", None),
            ("12'345", None),
            ("12 345", None),
            ("0x10", None),
            ("१५", None),
            (".", None),
            ("", None),
            ("fast", None),
        ] {
            let line = format!("Parsing speed: {number} news/sec");
            let told = told(format!("Using x\n{line}\n"));
            assert_eq!(told.news_per_second, expected, "{line}");
            match told.mistake {
                None => assert!(expected.is_some(), "{line}"),
                Some(mistake) => assert!(mistake.to_string().contains(&line), "{mistake}"),
            }
        }
        let huge = format!("Parsing speed: {} news/sec", "9".repeat(400));
        assert!(matches!(told(huge).mistake, Some(FailureReason::BadLine { .. })));
    }

    #[test]
    fn a_line_of_the_protocol_is_that_and_no_more() {
        for line in [
            "Parsing speed: 15",
            "Parsing speed: 15 news/s",
            "Parsing speed: 15 news/sec or so",
            "Parsing speed:",
            "Parsed news: 1,055",
            "Parsed news: -1",
            "Parsed news: many",
        ] {
            let mistake = told(format!("{line}\n")).mistake;
            assert!(matches!(mistake, Some(FailureReason::BadLine { .. })), "{line}: {mistake:?}");
        }
        for line in ["parsing speed: 15 news/sec", " Parsing speed: 15 news/sec", "news/sec", ""] {
            assert_eq!(told(line), Told::default(), "{line}");
        }
    }

    #[test]
    fn all_three_lines_are_read_in_any_order() {
        let expected = Told {
            news_per_second: Some(15.0),
            news: Some(1055),
            version: Some("engine 1.2 (3)".to_owned()),
            mistake: None,
        };
        let lines =
            ["Parsing speed: 15 news/sec", "Parsed news: 1055", "Version: engine 1.2 (3)", "more"];
        assert_eq!(told(lines.join("\n")), expected);
        assert_eq!(told(lines.map(|line| format!("{line}\r\n")).concat()), expected);
        let backwards: Vec<_> = lines.into_iter().rev().collect();
        assert_eq!(told(backwards.join("\n")), expected);
        assert_eq!(told("Version:\n").version, None);
    }

    #[test]
    fn two_speeds_must_be_equal() {
        let both = told("Parsing speed: 15 news/sec\nParsing speed: 15.0 news/sec\n");
        assert_eq!((both.news_per_second, both.mistake), (Some(15.0), None));
        let mistake = told("Parsing speed: 15 news/sec\nParsing speed: 16 news/sec\n").mistake;
        let expected = "printed both 'Parsing speed: 15 news/sec' and 'Parsing speed: 16 news/sec'";
        assert_eq!(mistake.unwrap().to_string(), expected);
    }

    #[test]
    fn it_does_not_matter_how_the_output_comes_in() {
        let printed = b"x\nParsing speed: 15 news/sec\nParsed news: 7\nVersion: 1";
        for size in 1..printed.len() {
            let mut scanner = Scanner::default();
            printed.chunks(size).for_each(|chunk| scanner.take(chunk));
            assert_eq!(scanner.finish(), told(printed), "{size}");
        }
    }

    #[test]
    fn a_long_line_is_cut_and_what_follows_is_read() {
        let long = format!("Version: {}\nParsing speed: 15 news/sec\n", "é".repeat(100_000));
        let told = told(long);
        assert_eq!(told.news_per_second, Some(15.0));
        let version = told.version.unwrap();
        assert_eq!(version.chars().count(), MAX_CHARACTERS_QUOTED + 1);
        assert!(version.ends_with("é…"));
    }

    #[test]
    fn bytes_that_are_no_text_do_no_harm() {
        let told = told(b"\xFF\xFE\0\nVersion: \x1B[31mred\xFF\nParsing speed: \xFF news/sec\n");
        assert_eq!(told.version.as_deref(), Some("[31mred\u{FFFD}"));
        assert!(matches!(told.mistake, Some(FailureReason::BadLine { .. })));
    }
}

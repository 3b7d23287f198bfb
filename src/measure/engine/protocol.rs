//! The lines of the engine protocol.

use std::mem;

use super::FailureReason;
use super::output::{OutputSink, printable};
use crate::measure::{ItemDigest, Measurement};

/// Maximum length of a line in bytes; longer ones are cut.
const MAX_LINE_BYTES: usize = 1024;

/// Maximum length of a quoted line in characters.
const MAX_QUOTED_CHARS: usize = 100;

const SPEED: &str = "Parsing speed:";
const NEWS: &str = "Parsed news:";
const FIELDS: &str = "Parsed fields:";
const DIGEST: &str = "Parsed digest:";
const PASSES: &str = "Passes:";
const VERSION: &str = "Version:";
const UNIT: &str = "news/sec";

/// Returns the lines that an engine prints, those of the fields and of the digest if they are known. The speed has three
/// decimals, since it is compared with others.
pub fn protocol_lines(
    measurement: &Measurement,
    fields: Option<u64>,
    digest: Option<ItemDigest>,
    version: &str,
) -> String {
    let mut lines = vec![
        format!("{SPEED} {:.3} {UNIT}", measurement.news_per_second()),
        format!("{NEWS} {}", measurement.news),
    ];
    lines.extend(fields.map(|fields| format!("{FIELDS} {fields}")));
    lines.extend(digest.map(|digest| format!("{DIGEST} {digest}")));
    lines.push(format!("{PASSES} {}", measurement.passes()));
    lines.push(format!("{VERSION} {version}"));
    lines.join("\n")
}

/// The values of the protocol's lines.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct ProtocolValues {
    pub news_per_second: Option<f64>,
    pub news: Option<u64>,
    pub fields: Option<u64>,
    pub digest: Option<ItemDigest>,
    pub passes: Option<u64>,
    pub version: Option<String>,
    /// The first malformed or contradictory line.
    pub error: Option<FailureReason>,
}

/// Finds the lines of the protocol among other output.
#[derive(Debug, Default)]
pub(super) struct ProtocolScanner {
    /// The beginning of the current line.
    line: Vec<u8>,
    /// The line with the speed.
    speed_line: String,
    values: ProtocolValues,
}

impl OutputSink for ProtocolScanner {
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

impl ProtocolScanner {
    /// Returns the values at the end of the output.
    pub fn finish(mut self) -> ProtocolValues {
        self.end_line();
        self.values
    }

    fn add(&mut self, bytes: &[u8]) {
        let room = MAX_LINE_BYTES - self.line.len();
        self.line.extend_from_slice(&bytes[..bytes.len().min(room)]);
    }

    fn end_line(&mut self) {
        let line = mem::take(&mut self.line);
        let is_of_protocol = [SPEED, NEWS, FIELDS, DIGEST, PASSES, VERSION]
            .iter()
            .any(|name| line.starts_with(name.as_bytes()));
        if is_of_protocol {
            let line = printable(&line);
            if let Err(error) = self.read(line.trim_end()) {
                self.values.error.get_or_insert(error);
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
            if self.values.news_per_second.is_some_and(|first| first != speed) {
                let (first, second) = (mem::take(&mut self.speed_line), quoted(line));
                return Err(FailureReason::Contradiction { first, second });
            }
            self.values.news_per_second = Some(speed);
            self.speed_line = quoted(line);
        } else if let Some(rest) = line.strip_prefix(NEWS) {
            let expected = "'Parsed news: N', N a whole number like 1055";
            self.values.news = Some(whole(rest, line, expected)?);
        } else if let Some(rest) = line.strip_prefix(FIELDS) {
            let expected = "'Parsed fields: N', N a whole number like 5816";
            self.values.fields = Some(whole(rest, line, expected)?);
        } else if let Some(rest) = line.strip_prefix(DIGEST) {
            let digest = rest.trim().parse().map_err(|_| FailureReason::BadLine {
                line: quoted(line),
                expected: "'Parsed digest: HEX' with 64 hexadecimal digits",
            })?;
            self.values.digest = Some(digest);
        } else if let Some(rest) = line.strip_prefix(PASSES) {
            let expected = "'Passes: N', N a whole number like 10";
            self.values.passes = Some(whole(rest, line, expected)?);
        } else if let Some(rest) = line.strip_prefix(VERSION) {
            self.values.version = Some(quoted(rest.trim())).filter(|version| !version.is_empty());
        }
        Ok(())
    }
}

/// A speed that no program reaches. Numbers of more digits would fit into no table.
const MAX_SPEED: f64 = 1e15;

/// The number in `15.2 news/sec`.
fn speed(text: &str) -> Option<f64> {
    let number = text.strip_suffix(UNIT)?.trim();
    let is_plain = number.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    let number: f64 = number.parse().ok().filter(|_| is_plain)?;
    (number > 0.0 && number < MAX_SPEED).then_some(number)
}

/// The number at the end of a line.
fn whole(text: &str, line: &str, expected: &'static str) -> Result<u64, FailureReason> {
    let digits = text.trim();
    let number = digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse().ok());
    number.flatten().ok_or_else(|| FailureReason::BadLine { line: quoted(line), expected })
}

fn quoted(line: &str) -> String {
    match line.char_indices().nth(MAX_QUOTED_CHARS) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scan(printed: impl AsRef<[u8]>) -> ProtocolValues {
        let mut scanner = ProtocolScanner::default();
        scanner.take(printed.as_ref());
        scanner.finish()
    }

    #[test]
    fn speeds_are_plain_numbers_above_zero() {
        for (number, expected) in [
            ("15", Some(15.0)),
            ("15.25", Some(15.25)),
            ("0.5", Some(0.5)),
            (".5", Some(0.5)),
            ("  15  ", Some(15.0)),
            ("1234567890123", Some(1_234_567_890_123.0)),
            ("123456789012345678901234567890", None),
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
            let values = scan(format!("Using x\n{line}\n"));
            assert_eq!(values.news_per_second, expected, "{line}");
            match values.error {
                None => assert!(expected.is_some(), "{line}"),
                Some(error) => assert!(error.to_string().contains(&line), "{error}"),
            }
        }
        let huge = format!("Parsing speed: {} news/sec", "9".repeat(400));
        assert!(matches!(scan(huge).error, Some(FailureReason::BadLine { .. })));
    }

    #[test]
    fn protocol_lines_have_nothing_before_or_after() {
        for line in [
            "Parsing speed: 15",
            "Parsing speed: 15 news/s",
            "Parsing speed: 15 news/sec or so",
            "Parsing speed:",
            "Parsed news: 1,055",
            "Parsed news: -1",
            "Parsed news: many",
            "Parsed fields: 5,816",
            "Parsed fields:",
            "Parsed digest:",
            "Parsed digest: 12ab",
            "Passes: ",
            "Passes: 1.5",
        ] {
            let error = scan(format!("{line}\n")).error;
            assert!(matches!(error, Some(FailureReason::BadLine { .. })), "{line}: {error:?}");
        }
        for line in ["parsing speed: 15 news/sec", " Parsing speed: 15 news/sec", "news/sec", ""] {
            assert_eq!(scan(line), ProtocolValues::default(), "{line}");
        }
    }

    #[test]
    fn lines_may_come_in_any_order() {
        let expected = ProtocolValues {
            news_per_second: Some(15.0),
            news: Some(1055),
            fields: Some(5816),
            digest: Some(ItemDigest::default()),
            passes: Some(7),
            version: Some("engine 1.2 (3)".to_owned()),
            error: None,
        };
        let digest = format!("Parsed digest: {}", "0".repeat(64));
        let lines = [
            "Parsing speed: 15 news/sec",
            "Parsed news: 1055",
            "Parsed fields: 5816",
            &digest,
            "Passes: 7",
            "Version: engine 1.2 (3)",
            "more",
        ];
        assert_eq!(scan(lines.join("\n")), expected);
        assert_eq!(scan(lines.map(|line| format!("{line}\r\n")).concat()), expected);
        let backwards: Vec<_> = lines.into_iter().rev().collect();
        assert_eq!(scan(backwards.join("\n")), expected);
        assert_eq!(scan("Version:\n").version, None);
    }

    #[test]
    fn different_speeds_are_a_contradiction() {
        let both = scan("Parsing speed: 15 news/sec\nParsing speed: 15.0 news/sec\n");
        assert_eq!((both.news_per_second, both.error), (Some(15.0), None));
        let error = scan("Parsing speed: 15 news/sec\nParsing speed: 16 news/sec\n").error;
        let expected = "printed both 'Parsing speed: 15 news/sec' and 'Parsing speed: 16 news/sec'";
        assert_eq!(error.unwrap().to_string(), expected);
    }

    #[test]
    fn the_size_of_chunks_does_not_matter() {
        let printed = b"x\nParsing speed: 15 news/sec\nParsed news: 7\nVersion: 1";
        for size in 1..printed.len() {
            let mut scanner = ProtocolScanner::default();
            printed.chunks(size).for_each(|chunk| scanner.take(chunk));
            assert_eq!(scanner.finish(), scan(printed), "{size}");
        }
    }

    #[test]
    fn lines_after_a_long_one_are_read() {
        let long = format!("Version: {}\nParsing speed: 15 news/sec\n", "é".repeat(100_000));
        let values = scan(long);
        assert_eq!(values.news_per_second, Some(15.0));
        let version = values.version.unwrap();
        assert_eq!(version.chars().count(), MAX_QUOTED_CHARS + 1);
        assert!(version.ends_with("é…"));
    }

    #[test]
    fn accepts_bytes_that_are_not_text() {
        let values = scan(b"\xFF\xFE\0\nVersion: \x1B[31mred\xFF\nParsing speed: \xFF news/sec\n");
        assert_eq!(values.version.as_deref(), Some("[31mred\u{FFFD}"));
        assert!(matches!(values.error, Some(FailureReason::BadLine { .. })));
    }
}

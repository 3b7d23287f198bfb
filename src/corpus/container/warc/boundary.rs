//! The places where records begin and end.

use std::io::{self, BufRead};

use memchr::memmem;

use super::lookahead::Lookahead;
use crate::corpus::signature::{BOM, is_warc};

/// The beginning of the first line of a record.
const WARC: &[u8] = b"WARC/";

/// Number of bytes in which the first line of a record and the name of its first field are found.
pub(super) const START_LENGTH: usize = 128;

/// Number of bytes in which the empty lines after a record are found, and the beginning of the next record.
pub(super) const END_LENGTH: usize = 16;

/// The line breaks that end a record: those of the specification, and those of lenient writers.
pub(super) const SEPARATORS: [&[u8]; 2] = [b"\r\n\r\n", b"\n\n"];

/// The bytes before a record that belong to no record.
pub(super) struct RecordGap {
    /// The offset of the first byte.
    pub offset: u64,
    /// The number of bytes; empty lines and a byte order mark before a record do not count.
    pub length: u64,
    /// True if no record follows.
    pub is_at_end: bool,
    /// True if the record is the first of a gzip member.
    pub begins_member: bool,
}

/// Consumes everything before the next record.
pub(super) fn find_record(stream: &mut Lookahead) -> io::Result<RecordGap> {
    let mut gap =
        RecordGap { offset: stream.offset(), length: 0, is_at_end: false, begins_member: false };
    loop {
        let length = clean_length(stream.fill_buf()?);
        gap.is_at_end = length == 0 && stream.fill_buf()?.is_empty();
        gap.begins_member = stream.is_at_member();
        if gap.is_at_end || gap.begins_member {
            return Ok(gap);
        }
        if gap.length == 0 {
            if has_version_line(stream.peek(START_LENGTH)) {
                return Ok(gap);
            }
            let blank = blank_length(stream.peek(BOM.len()));
            if blank > 0 {
                stream.consume(blank);
                gap.offset = stream.offset();
                continue;
            }
        }
        if length == 0 && is_record_start(stream.peek(START_LENGTH)) {
            return Ok(gap);
        }
        stream.consume(length.max(1));
        gap.length += length.max(1) as u64;
    }
}

/// The number of bytes before the first that may begin a record.
pub(super) fn clean_length(bytes: &[u8]) -> usize {
    if let Some(start) = memmem::find(bytes, WARC) {
        return start;
    }
    let max = bytes.len().min(WARC.len() - 1);
    let partial = (1..=max).rev().find(|length| bytes.ends_with(&WARC[..*length]));
    bytes.len() - partial.unwrap_or(0)
}

/// Returns true if the bytes begin with the first line of a record and the name of a field. A page that mentions
/// `WARC/1.0` rarely has both.
pub(super) fn is_record_start(bytes: &[u8]) -> bool {
    let Some(version) = bytes.strip_prefix(WARC) else { return false };
    let Some(end) = version.iter().position(|byte| *byte == b'\n') else { return false };
    let (version, fields) = version.split_at(end);
    let is_number = |part: &[u8]| !part.is_empty() && part.iter().all(u8::is_ascii_digit);
    let mut parts = version.trim_ascii_end().splitn(2, |byte| *byte == b'.');
    let is_version = parts.next().is_some_and(is_number) && parts.next().is_some_and(is_number);
    is_version && begins_field(&fields[1..])
}

/// Returns true if the bytes begin with the first line of a record, in the place of one.
fn has_version_line(bytes: &[u8]) -> bool {
    let line = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
    is_warc(line) && !line.trim_ascii_end().contains(&b' ')
}

/// Returns true if the bytes begin with the name of a header field and a colon.
fn begins_field(bytes: &[u8]) -> bool {
    let is_name = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'-';
    let length = bytes.iter().take_while(|byte| is_name(byte)).count();
    length > 0 && bytes[length..].trim_ascii_start().starts_with(b":")
}

/// Returns true if a record may end before these bytes. They are all that follow if there are fewer than
/// [`END_LENGTH`].
pub(super) fn may_follow_record(bytes: &[u8]) -> bool {
    // Other bytes after the two line breaks of the specification are damage between the records.
    follows_record(bytes) || SEPARATORS.iter().any(|separator| bytes.starts_with(separator))
}

/// The length of the line breaks at the start of a stream that end a record.
pub(super) fn separator_length_at(stream: &mut Lookahead) -> usize {
    let ahead = stream.peek(SEPARATORS[0].len());
    let mut separators = SEPARATORS.iter().filter(|separator| ahead.starts_with(separator));
    separators.next().map_or(0, |separator| separator.len())
}

/// Returns true if a record ends before these bytes: after empty lines comes a record or nothing.
pub(super) fn follows_record(bytes: &[u8]) -> bool {
    let rest = bytes.trim_ascii_start();
    rest.is_empty() || is_warc(rest)
}

/// The length of the bytes at the start that separate records: white space, padding, and a byte order mark.
fn blank_length(bytes: &[u8]) -> usize {
    if bytes.starts_with(BOM) {
        return BOM.len();
    }
    bytes.iter().take_while(|byte| byte.is_ascii_whitespace() || **byte == 0).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_begin_with_a_version_and_a_field() {
        for start in
            ["WARC/1.0\r\nWARC-Type: a", "WARC/1.1 \nContent-Length : 1", "WARC/0.18\r\na:"]
        {
            assert!(is_record_start(start.as_bytes()), "{start}");
        }
        for other in [
            "WARC/1.0",
            "WARC/1.0\r\n",
            "WARC/1.0\r\n\r\na: b",
            "WARC/1\r\na: b",
            "WARC/1.0 is a format\r\na: b",
            "WARC/1.0\r\n<p>a: b",
            "warc/1.0\r\na: b",
        ] {
            assert!(!is_record_start(other.as_bytes()), "{other}");
        }
    }

    #[test]
    fn finds_the_first_byte_of_a_record_even_if_it_is_cut() {
        for (bytes, expected) in [
            ("", 0),
            ("abc", 3),
            ("abWARC/1", 2),
            ("abWARC", 2),
            ("abW", 2),
            ("WAR", 0),
            ("WARx", 4),
        ] {
            assert_eq!(clean_length(bytes.as_bytes()), expected, "{bytes}");
        }
    }
}

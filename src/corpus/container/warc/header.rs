//! The header of a record.

use std::io::{self, BufRead, Read};
use std::mem;

use jiff::Timestamp;

use crate::news::WarcRecord;
use crate::parse::parse_date;

/// Maximum length of a header line, in bytes.
const MAX_LINE_LENGTH: u64 = 64 << 10;

/// Maximum length of a record header, in bytes.
const MAX_HEADER_LENGTH: usize = 1 << 20;

/// The fields of a record header that matter here.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct RecordHeader {
    /// `WARC-Type`, in lower case.
    kind: String,
    /// `WARC-Record-ID`, without angle brackets.
    record_id: Option<String>,
    date: Option<Timestamp>,
    pub uri: Option<String>,
    pub length: Option<u64>,
    pub content_type: String,
}

/// The content of a record that is not skipped.
pub(super) enum RecordPayload {
    HttpResponse,
    Document,
}

impl RecordHeader {
    /// Reads the version line, the fields after it, and the empty line after them. A line that begins with white space
    /// continues the field before it (WARC 1.1, section 4, after RFC 822). Returns `None` if the header is too long.
    pub fn read(stream: &mut dyn BufRead) -> io::Result<Option<RecordHeader>> {
        let mut header = RecordHeader::default();
        let mut length = read_line(stream, &mut Vec::new())?;
        let (mut field, mut line) = (Vec::new(), Vec::new());
        while length <= MAX_HEADER_LENGTH {
            line.clear();
            length += read_line(stream, &mut line)?;
            let is_at_end = line.trim_ascii().is_empty();
            if is_at_end || !line.starts_with(b" ") && !line.starts_with(b"\t") {
                header.set_field(&String::from_utf8_lossy(&mem::take(&mut field)));
            }
            if is_at_end {
                return Ok(Some(header));
            }
            field.extend_from_slice(&line);
        }
        Ok(None)
    }

    fn set_field(&mut self, field: &str) {
        let Some((name, value)) = field.split_once(':') else { return };
        let value = value.split_ascii_whitespace().collect::<Vec<_>>().join(" ");
        match name.trim().to_ascii_lowercase().as_str() {
            "warc-type" => self.kind = value.to_ascii_lowercase(),
            "warc-record-id" => self.record_id = Some(uri(&value)),
            "warc-date" => self.date = parse_date(&value),
            "warc-target-uri" => self.uri = Some(uri(&value)),
            "content-length" => self.length = value.parse().ok(),
            "content-type" => self.content_type = value,
            _ => {}
        }
    }

    /// Describes the record for the items in it.
    pub fn describe(&self) -> WarcRecord {
        WarcRecord {
            record_id: self.record_id.clone().filter(|id| !id.is_empty()),
            date: self.date,
            uri: self.uri.clone().filter(|uri| !uri.is_empty()),
            ..WarcRecord::default()
        }
    }

    /// Returns the content of the record, or the kind of a record to be skipped.
    pub fn payload(&self) -> Result<RecordPayload, &'static str> {
        let is_http = self.content_type.is_empty()
            || self.content_type.to_ascii_lowercase().starts_with("application/http");
        match self.kind.as_str() {
            "response" if is_http => Ok(RecordPayload::HttpResponse),
            "response" => Err("non-HTTP response"),
            "resource" | "conversion" => Ok(RecordPayload::Document),
            "warcinfo" => Err("warcinfo"),
            "request" => Err("request"),
            "metadata" => Err("metadata"),
            "revisit" => Err("revisit"),
            "continuation" => Err("continuation"),
            _ => Err("unknown type"),
        }
    }
}

/// Returns a URI without the angle brackets that the grammar of version 1.0 has around it. Some writers put them into
/// each value.
fn uri(value: &str) -> String {
    value.trim_matches(['<', '>']).to_owned()
}

/// Appends a line, or the beginning of a long one. Returns its length.
fn read_line(stream: &mut dyn BufRead, line: &mut Vec<u8>) -> io::Result<usize> {
    match stream.take(MAX_LINE_LENGTH).read_until(b'\n', line)? {
        0 => Err(io::ErrorKind::UnexpectedEof.into()),
        length => Ok(length),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (RecordHeader, String) {
        let mut stream = text.as_bytes();
        let header = RecordHeader::read(&mut stream).unwrap().unwrap();
        (header, String::from_utf8_lossy(stream).into_owned())
    }

    #[test]
    fn reads_header_fields_of_any_case_and_uris_in_brackets() {
        let (header, rest) = read(
            "WARC/1.0\r\nwarc-type: Response\r\nWARC-Target-URI: <https://a.example/>\r\n\
            Content-Length:7\r\nno field\r\nContent-Type: application/http; msgtype=response\r\n\
            \r\nrest",
        );
        assert_eq!((header.kind.as_str(), header.length), ("response", Some(7)));
        assert_eq!(header.uri.as_deref(), Some("https://a.example/"));
        assert!(matches!(header.payload(), Ok(RecordPayload::HttpResponse)));
        assert_eq!(rest, "rest");
    }

    #[test]
    fn joins_folded_fields() {
        let (header, _) = read(
            "WARC/1.1\nWARC-Type:\n resource\nContent-Length:\n\t \t12\nContent-Type: text/html;\n  \
            charset=a\nWARC-Target-URI:\r\n <urn:a>\n\n",
        );
        assert_eq!((header.kind.as_str(), header.length), ("resource", Some(12)));
        assert_eq!(header.content_type, "text/html; charset=a");
        assert_eq!(header.uri.as_deref(), Some("urn:a"));
    }

    #[test]
    fn describes_the_record_as_far_as_its_header_does() {
        let (header, _) = read(
            "WARC/1.1\r\nWARC-Record-ID: <urn:uuid:1>\r\nwarc-date: 2025-09-01T14:00:00.25+02:00\r\n\
            WARC-Target-URI: https://a.example/\r\n\r\n",
        );
        let record = header.describe();
        assert_eq!(record.record_id.as_deref(), Some("urn:uuid:1"));
        assert_eq!(record.date, Some("2025-09-01T12:00:00.25Z".parse().unwrap()));
        assert_eq!(record.uri.as_deref(), Some("https://a.example/"));
        let (header, _) =
            read("WARC/1.0\nWARC-Record-ID: <>\nWARC-Date: today\nWARC-Target-URI:\n\n");
        assert!(header.describe().is_empty());
    }

    #[test]
    fn a_length_that_is_no_number_is_unknown() {
        for value in ["", "-1", "abc", "12 bytes", "1,234", "99999999999999999999999"] {
            assert_eq!(read(&format!("WARC/1.0\nContent-Length: {value}\n\n")).0.length, None);
        }
    }
}

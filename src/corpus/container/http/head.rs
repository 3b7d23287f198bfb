//! The head of a response: the status line and the header fields.

use std::io::{self, BufRead, Read};

/// Maximum length of a response head, in bytes.
const MAX_HEAD_LENGTH: u64 = 256 << 10;

/// The fields of a response head that matter here.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct ResponseHead {
    /// The length of the head, in bytes.
    pub length: u64,
    pub status: u16,
    pub content_type: String,
    /// The codings of all `Content-Encoding` fields, separated by commas.
    pub content_encoding: String,
    /// The codings of all `Transfer-Encoding` fields, separated by commas.
    pub transfer_encoding: String,
}

/// The start of a response.
pub(super) enum ResponseStart {
    Head(ResponseHead),
    /// Bytes that are no head.
    Other(Vec<u8>),
}

impl ResponseStart {
    /// Reads a head and the empty line after it. Heads of interim responses (RFC 9110, section 15.2) and of proxies are
    /// skipped if another head follows.
    pub fn read(response: &mut dyn BufRead) -> io::Result<ResponseStart> {
        let mut response = response.take(MAX_HEAD_LENGTH);
        let mut length = 0;
        loop {
            let bytes = read_head_bytes(&mut response)?;
            length += bytes.len() as u64;
            match ResponseHead::parse(&bytes) {
                Some(head) if (100..200).contains(&head.status) || begins_head(&mut response)? => {}
                Some(head) => return Ok(ResponseStart::Head(ResponseHead { length, ..head })),
                None => return Ok(ResponseStart::Other(bytes)),
            }
        }
    }
}

impl ResponseHead {
    /// Parses a head that ends with an empty line. Lines that are no fields are ignored.
    fn parse(bytes: &[u8]) -> Option<Self> {
        let is_complete = bytes.rsplit(|byte| *byte == b'\n').nth(1)?.trim_ascii().is_empty();
        let text = String::from_utf8_lossy(bytes);
        let (status_line, fields) = text.trim_start().split_once('\n')?;
        let mut head = ResponseHead { status: status(status_line)?, ..ResponseHead::default() };
        let mut field = String::new();
        for line in fields.lines() {
            // A line that begins with white space continues the field before it (RFC 9112, section 5.2).
            if !line.starts_with([' ', '\t']) {
                head.set_field(&field);
                field.clear();
            }
            field.push_str(line);
        }
        head.set_field(&field);
        is_complete.then_some(head)
    }

    fn set_field(&mut self, field: &str) {
        let Some((name, value)) = field.split_once(':') else { return };
        let value = value.trim();
        match name.trim().to_ascii_lowercase().as_str() {
            "content-type" => self.content_type = value.to_owned(),
            "content-encoding" => add(&mut self.content_encoding, value),
            "transfer-encoding" => add(&mut self.transfer_encoding, value),
            _ => {}
        }
    }

    /// Returns true for types that never hold news and are often large.
    pub fn is_media(&self) -> bool {
        let content_type = self.content_type.to_ascii_lowercase();
        ["image/", "audio/", "video/", "font/"].iter().any(|media| content_type.starts_with(media))
    }
}

/// Adds the value of a repeated field to a list (RFC 9110, section 5.3).
fn add(list: &mut String, value: &str) {
    if !list.is_empty() {
        list.push(',');
    }
    list.push_str(value);
}

/// The status in a status line of any version of HTTP, with or without version number and reason, or in the
/// pseudo-header field of HTTP/2 (RFC 9113, section 8.3.2).
fn status(line: &str) -> Option<u16> {
    let mut words = line.split_ascii_whitespace();
    let protocol = words.next()?.to_ascii_lowercase();
    let is_protocol =
        protocol == "http" || protocol.starts_with("http/") || protocol == "h2" || protocol == "h3";
    let status = match protocol.strip_prefix(":status:") {
        Some("") => words.next()?,
        Some(status) => status,
        None if is_protocol => words.next()?,
        None => return None,
    };
    let digits = status.bytes().take_while(u8::is_ascii_digit).count();
    status[..digits].parse().ok().filter(|status| (100..1000).contains(status))
}

/// Returns true if another head begins.
fn begins_head(response: &mut dyn BufRead) -> io::Result<bool> {
    let buffer = response.fill_buf()?;
    let line = &buffer[..buffer.len().min(32)];
    let has_version = line.get(..5).is_some_and(|start| start.eq_ignore_ascii_case(b"HTTP/"));
    Ok(has_version && status(&String::from_utf8_lossy(line)).is_some())
}

/// Reads up to and including the first empty line. Empty lines before the head are ignored (RFC 9112, section 2.2).
fn read_head_bytes(response: &mut dyn BufRead) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    loop {
        let start = bytes.len();
        let is_at_end = response.read_until(b'\n', &mut bytes)? == 0;
        let is_blank = bytes[start..].trim_ascii().is_empty();
        if is_at_end || is_blank && !bytes[..start].trim_ascii().is_empty() {
            return Ok(bytes);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn head(text: &str) -> Option<ResponseHead> {
        match ResponseStart::read(&mut text.as_bytes()).unwrap() {
            ResponseStart::Head(head) => Some(head),
            ResponseStart::Other(_) => None,
        }
    }

    #[test]
    fn reads_status_lines_of_all_versions() {
        for line in [
            "HTTP/1.1 200 OK",
            "HTTP/1.0 200",
            "HTTP/2 200",
            "HTTP/2 200 ",
            "HTTP/2.0 200 OK",
            "HTTP/3 200",
            "h2 200",
            "http/1.1 200 ok",
            "Http/1.1\t200 OK",
            "HTTP/1.1  200  OK",
            "HTTP 200 OK",
            "HTTP/ 200 OK",
            "HTTP/1.1 200OK",
            ":status: 200",
            "HTTP/1.1 200 \u{ff}",
        ] {
            assert_eq!(status(line), Some(200), "{line}");
        }
        for line in ["<html>", "200 OK", "HTTP/1.1", "HTTP/1.1 OK", "HTTP/1.1 20", "HTTPS 2000 b"] {
            assert_eq!(status(line), None, "{line}");
        }
    }

    #[test]
    fn reads_malformed_header_fields_leniently() {
        let lenient = head(
            "\r\nHTTP/1.1 200\r\nno field\r\nContent-Encoding : br\r\nContent-Type: a/b;\r\n\tc=d\r\n\
            content-encoding:\r\n  gzip\r\n\r\n",
        )
        .unwrap();
        assert_eq!(lenient.status, 200);
        assert_eq!(lenient.content_encoding, "br,gzip");
        assert_eq!(lenient.content_type, "a/b;\tc=d");
        assert!(head("HTTP/1.1 200 OK\r\nA: b").is_none());
        assert!(head("<html>\r\n\r\n").is_none());
        assert!(head("").is_none());
    }

    #[test]
    fn skips_the_heads_before_the_last() {
        let text = "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 Connection established\r\nA: b\r\n\r\n\
            HTTP/2 204\r\n\r\nHTTP is a protocol";
        let last = head(text).unwrap();
        assert_eq!((last.status, last.length), (204, text.len() as u64 - 18));
    }
}

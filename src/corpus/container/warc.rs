//! Web archives: WARC 1.0 and 1.1 (<https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/>).
//!
//! A record is read as a stream and never held. Where one does not end as its `Content-Length` says, that is reported,
//! and reading goes on with the next line that begins a record.

use std::io::{self, BufRead, Read};
use std::mem;
use std::ops::ControlFlow;

use memchr::memchr;

use super::position::Position;
use super::{Opened, http};
use crate::corpus::diagnostic::SkippedRecords;
use crate::corpus::document::{About, Name, Origin};
use crate::corpus::read::{Flow, Layers, Member, Reader};

/// What the first line of a record begins with.
const MAGIC: &[u8] = b"WARC/";

/// Lines and heads that are longer than this are none, in bytes.
const MAX_LINE_LENGTH: u64 = 64 << 10;
const MAX_HEAD_LENGTH: usize = 1 << 20;

/// True for bytes that begin like a web archive.
pub(in crate::corpus) fn begins(head: &[u8]) -> bool {
    head.starts_with(MAGIC)
}

/// Reads all records.
pub(super) fn read(reader: &mut Reader, archive: &mut Opened) -> Flow {
    let end = if archive.is_outermost() { reader.end() } else { u64::MAX };
    let mut warc = Warc {
        name: archive.name,
        layers: archive.layers,
        stream: &mut *archive.stream,
        position: reader.position().clone(),
        end,
        begins_member: false,
        failed_at: None,
        passed: SkippedRecords {
            name: archive.name.full().to_owned(),
            ..SkippedRecords::default()
        },
    };
    while warc.next(reader)? {}
    reader.passed_over(warc.passed)
}

struct Warc<'a> {
    name: &'a Name,
    layers: Layers,
    stream: &'a mut dyn BufRead,
    position: Position,
    /// Records that begin a member of the file from here on are of the next part.
    end: u64,
    /// Whether the stream is at the beginning of a member, and it is known that a record begins there.
    begins_member: bool,
    /// Where the last error was.
    failed_at: Option<u64>,
    passed: SkippedRecords,
}

impl Warc<'_> {
    /// Reads the next record; false at the end.
    fn next(&mut self, reader: &mut Reader) -> ControlFlow<(), bool> {
        let found = find_record(self.stream, &self.position, mem::take(&mut self.begins_member));
        let head = match found {
            Ok(gap) => {
                if gap.lost > 0 {
                    let reason = format!("{} bytes that belong to no record", gap.lost);
                    reader.damage_at(gap.offset, self.name, reason)?;
                }
                let is_of_next_part = gap.begins_member && self.position.member_start() >= self.end;
                if gap.at_end || is_of_next_part {
                    return ControlFlow::Continue(false);
                }
                Head::read(self.stream)
            }
            Err(error) => Err(error),
        };
        match head {
            Ok(head) => self.record(reader, &head)?,
            Err(error) => {
                // What is compressed member by member goes on behind damage; any other stream stays where it failed.
                if self.failed_at.replace(self.position.offset()) == Some(self.position.offset()) {
                    return ControlFlow::Continue(false);
                }
                reader.damaged(self.name, &error)?;
            }
        }
        ControlFlow::Continue(true)
    }

    /// Reads a record to its end.
    fn record(&mut self, reader: &mut Reader, head: &Head) -> Flow {
        let name = self.name.member(head.uri.as_deref().unwrap_or("a record without URI"));
        let Some(length) = head.length else {
            return reader.damage(&name, "a record without Content-Length".to_owned());
        };
        // What is said of the length is a hint to those who read, and may be a lie.
        let hint = length.min(reader.options().max_document_size);
        let mut body = Body::new(self.stream, length, self.position.clone());
        let passed = match head.payload() {
            Ok(Payload::Response) => {
                let about = About { url: head.uri.clone(), ..About::default() };
                http::read(reader, name.clone(), about, &mut body, hint, self.layers)?
            }
            Ok(Payload::Document) => {
                let charset = http::charset(&head.content_type);
                let about = About { url: head.uri.clone(), charset, origin: Origin::Record };
                let member = Member::new(name.clone(), &mut body, self.layers);
                reader.read(Member { size: Some(hint), about, ..member })?;
                None
            }
            Err(kind) => Some(kind),
        };
        if let Some(kind) = passed {
            *self.passed.kinds.entry(kind).or_default() += 1;
        }
        let passed_over = reader.pass_over(&mut body);
        self.begins_member = body.over && !body.failed;
        match passed_over {
            Err(error) => reader.damaged(&name, &error),
            Ok(_) if body.left == 0 || body.failed => Flow::Continue(()),
            Ok(_) => {
                let reason = format!("ends {} bytes before its Content-Length says", body.left);
                reader.damage(&name, reason)
            }
        }
    }
}

/// What lies before a record that is none.
struct Gap {
    offset: u64,
    lost: u64,
    at_end: bool,
    /// Whether the record is the first of a member of a gzip file.
    begins_member: bool,
}

/// Consumes the first line of the next record, and what is before it.
///
/// A line never goes on into the next member of a gzip file if a record begins there; `begins_member` tells that the
/// stream is at such a place already.
fn find_record(
    stream: &mut dyn BufRead,
    position: &Position,
    mut begins_member: bool,
) -> io::Result<Gap> {
    let mut gap = Gap { offset: position.offset(), lost: 0, at_end: false, begins_member };
    let mut line = Vec::new();
    loop {
        let members = position.members();
        let buffer = stream.fill_buf()?;
        begins_member |= position.members() != members && begins(buffer);
        if buffer.is_empty() || begins_member {
            gap.lost += line.len() as u64;
            line.clear();
        }
        if buffer.is_empty() {
            return Ok(Gap { at_end: true, ..gap });
        }
        let length = memchr(b'\n', buffer).map_or(buffer.len(), |end| end + 1);
        line.extend_from_slice(&buffer[..length]);
        stream.consume(length);
        if begins(&line) && line.ends_with(b"\n") {
            return Ok(Gap { begins_member, ..gap });
        }
        begins_member = false;
        if !line.ends_with(b"\n") && line.len() < MAX_LINE_LENGTH as usize {
            continue;
        }
        let is_between_records = gap.lost == 0 && line.trim_ascii().is_empty();
        if is_between_records {
            gap.offset = position.offset();
        } else {
            gap.lost += line.len() as u64;
        }
        line.clear();
    }
}

/// The head of a record, as far as it matters.
#[derive(Debug, Default, PartialEq, Eq)]
struct Head {
    kind: String,
    uri: Option<String>,
    length: Option<u64>,
    content_type: String,
}

/// What the body of a record that matters is.
enum Payload {
    /// An HTTP response.
    Response,
    Document,
}

impl Head {
    /// Reads the fields behind the first line, and the empty line behind them.
    fn read(stream: &mut dyn BufRead) -> io::Result<Head> {
        let (mut head, mut total) = (Head::default(), 0);
        let mut line = Vec::new();
        loop {
            line.clear();
            total += (&mut *stream).take(MAX_LINE_LENGTH).read_until(b'\n', &mut line)?;
            if line.is_empty() {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            if line.trim_ascii().is_empty() {
                return Ok(head);
            }
            if total > MAX_HEAD_LENGTH {
                let reason = format!("the head of a record has more than {MAX_HEAD_LENGTH} bytes");
                return Err(io::Error::new(io::ErrorKind::InvalidData, reason));
            }
            head.take(&String::from_utf8_lossy(&line));
        }
    }

    fn take(&mut self, line: &str) {
        let Some((name, value)) = line.split_once(':') else { return };
        let value = value.trim();
        match name.trim().to_ascii_lowercase().as_str() {
            "warc-type" => self.kind = value.to_ascii_lowercase(),
            // Writers of version 1.0 took the brackets of its grammar for a part of the value.
            "warc-target-uri" => self.uri = Some(value.trim_matches(['<', '>']).to_owned()),
            "content-length" => self.length = value.parse().ok(),
            "content-type" => self.content_type = value.to_owned(),
            _ => {}
        }
    }

    /// What the body is; of one that is no document its kind.
    fn payload(&self) -> Result<Payload, &'static str> {
        let is_http = self.content_type.is_empty()
            || self.content_type.to_ascii_lowercase().starts_with("application/http");
        match self.kind.as_str() {
            "response" if is_http => Ok(Payload::Response),
            "response" => Err("response of another protocol than HTTP"),
            "resource" | "conversion" => Ok(Payload::Document),
            "warcinfo" => Err("warcinfo"),
            "request" => Err("request"),
            "metadata" => Err("metadata"),
            "revisit" => Err("revisit"),
            "continuation" => Err("continuation"),
            _ => Err("of unknown type"),
        }
    }
}

/// The body of a record: as many bytes as its head says, but none of another record.
struct Body<'a> {
    stream: &'a mut dyn BufRead,
    left: u64,
    /// Whether an error ended it.
    failed: bool,
    over: bool,
    members: u64,
    position: Position,
}

impl<'a> Body<'a> {
    fn new(stream: &'a mut dyn BufRead, length: u64, position: Position) -> Self {
        let members = position.members();
        Body { stream, left: length, failed: false, over: false, members, position }
    }
}

impl BufRead for Body<'_> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.left == 0 || self.over {
            return Ok(&[]);
        }
        let buffer = self.stream.fill_buf().inspect_err(|_| {
            self.over = true;
            self.failed = true;
        })?;
        // Where each record is a member of a gzip file of its own, the next member is the next record.
        let members = self.position.members();
        if members != self.members {
            self.members = members;
            self.over = begins(buffer);
        }
        let length = if self.over { 0 } else { self.left.min(buffer.len() as u64) };
        Ok(&buffer[..length as usize])
    }

    fn consume(&mut self, length: usize) {
        self.left -= length as u64;
        self.stream.consume(length);
    }
}

impl Read for Body<'_> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if self.position.members() == 0 && !self.over {
            // No members to look at: large reads need not go through the buffer.
            let most = out.len().min(usize::try_from(self.left).unwrap_or(usize::MAX));
            let length = self.stream.read(&mut out[..most]).inspect_err(|_| {
                self.over = true;
                self.failed = true;
            })?;
            self.left -= length as u64;
            return Ok(length);
        }
        let buffer = self.fill_buf()?;
        let length = buffer.len().min(out.len());
        out[..length].copy_from_slice(&buffer[..length]);
        self.consume(length);
        Ok(length)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heads_are_read_whatever_their_case_and_brackets() {
        let text =
            b"warc-type: Response\r\nWARC-Target-URI: <https://a.example/>\r\nContent-Length:7\r\n\
            no field\r\nContent-Type: application/http; msgtype=response\r\n\r\nrest";
        let mut stream = &text[..];
        let head = Head::read(&mut stream).unwrap();
        assert_eq!((head.kind.as_str(), head.length), ("response", Some(7)));
        assert_eq!(head.uri.as_deref(), Some("https://a.example/"));
        assert!(matches!(head.payload(), Ok(Payload::Response)));
        assert_eq!(stream, b"rest");
    }
}

//! Web archives: WARC 1.0 and 1.1 (<https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/>).
//!
//! Records are streamed, not held in memory. If a record does not end where its `Content-Length` says, that is reported,
//! and reading continues with the next line that begins a record.

use std::io::{self, BufRead, Read};
use std::mem;
use std::ops::ControlFlow;

use memchr::memchr;

use super::http;
use crate::corpus::diagnostic::{Diagnostic, SkippedRecords};
use crate::corpus::document::{DocumentMetadata, DocumentName, DocumentOrigin};
use crate::corpus::expansion::skip_rest;
use crate::corpus::member::{ArchiveInput, Member, MemberSink, Nesting};
use crate::corpus::position::Position;
use crate::corpus::signature::is_warc;

/// Maximum length of a header line, in bytes.
const MAX_LINE_LENGTH: u64 = 64 << 10;

/// Maximum length of a record header, in bytes.
const MAX_HEADER_LENGTH: usize = 1 << 20;

/// Reads all records.
pub(super) fn read(sink: &mut dyn MemberSink, archive: ArchiveInput) -> ControlFlow<()> {
    let mut warc = WarcReader {
        name: archive.name,
        nesting: archive.member_nesting,
        stream: archive.stream,
        position: sink.position().clone(),
        end: archive.end,
        begins_member: false,
        last_error: None,
        skipped: SkippedRecords::new(archive.name.full()),
    };
    while warc.read_next(sink)? {}
    if warc.skipped.kinds.is_empty() {
        return ControlFlow::Continue(());
    }
    sink.report(Diagnostic::SkippedRecords(warc.skipped))
}

struct WarcReader<'a> {
    name: &'a DocumentName,
    nesting: Nesting,
    stream: &'a mut dyn BufRead,
    /// The position in the file on the disk.
    position: Position,
    /// Gzip members that begin at or after this offset belong to the next segment.
    end: u64,
    /// True if the stream is at the first record of a gzip member.
    begins_member: bool,
    /// The offset of the last error.
    last_error: Option<u64>,
    skipped: SkippedRecords,
}

impl WarcReader<'_> {
    /// Reads the next record. Returns false at the end.
    fn read_next(&mut self, sink: &mut dyn MemberSink) -> ControlFlow<(), bool> {
        let begins_member = mem::take(&mut self.begins_member);
        let header = match find_record(self.stream, &self.position, begins_member) {
            Ok(gap) => {
                if gap.length > 0 {
                    let reason = format!("{} bytes outside of any record", gap.length);
                    sink.report_damage_at(gap.offset, self.name, reason)?;
                }
                let is_in_next_segment =
                    gap.begins_member && self.position.member_start() >= self.end;
                if gap.is_at_end || is_in_next_segment {
                    return ControlFlow::Continue(false);
                }
                RecordHeader::read(self.stream)
            }
            Err(error) => Err(error),
        };
        match header {
            Ok(header) => self.read_record(sink, &header)?,
            Err(error) => {
                // The gzip reader continues after an error. Any other stream fails again at the same position.
                let offset = self.position.offset();
                if self.last_error.replace(offset) == Some(offset) {
                    return ControlFlow::Continue(false);
                }
                sink.report_error(self.name, &error)?;
            }
        }
        ControlFlow::Continue(true)
    }

    /// Reads a record to its end.
    fn read_record(&mut self, sink: &mut dyn MemberSink, header: &RecordHeader) -> ControlFlow<()> {
        let name = self.name.member(header.uri.as_deref().unwrap_or("a record without URI"));
        let Some(length) = header.length else {
            return sink.report_damage(&name, "record without Content-Length".to_owned());
        };
        let mut body = RecordBody::new(self.stream, length, self.position.clone());
        let skipped = read_body(sink, &name, header, &mut body, self.nesting)?;
        if let Some(kind) = skipped {
            *self.skipped.kinds.entry(kind).or_default() += 1;
        }
        let rest = skip_rest(&mut body, sink.position());
        self.begins_member = body.has_ended && !body.has_failed;
        match rest {
            Err(error) => sink.report_error(&name, &error),
            Ok(()) if body.remaining == 0 || body.has_failed => ControlFlow::Continue(()),
            Ok(()) => {
                let reason =
                    format!("record is {} bytes shorter than its Content-Length", body.remaining);
                sink.report_damage(&name, reason)
            }
        }
    }
}

/// Reads the content of a record. Returns the kind of the record if it is skipped.
fn read_body(
    sink: &mut dyn MemberSink,
    name: &DocumentName,
    header: &RecordHeader,
    body: &mut RecordBody,
    nesting: Nesting,
) -> ControlFlow<(), Option<&'static str>> {
    // The declared length is untrusted: it must not lead to a larger allocation than the size limit.
    let size_hint = body.remaining.min(sink.options().max_document_size);
    let url = header.uri.clone();
    match header.payload() {
        Ok(RecordPayload::HttpResponse) => {
            let metadata = DocumentMetadata { url, ..DocumentMetadata::default() };
            http::read(sink, name.clone(), metadata, body, size_hint, nesting)
        }
        Ok(RecordPayload::Document) => {
            let charset = http::charset(&header.content_type);
            let metadata = DocumentMetadata { url, charset, origin: DocumentOrigin::Record };
            let member = Member::new(name.clone(), body, nesting);
            sink.push(Member { size_hint: Some(size_hint), metadata, ..member })?;
            ControlFlow::Continue(None)
        }
        Err(kind) => ControlFlow::Continue(Some(kind)),
    }
}

/// The bytes before a record that belong to no record.
struct RecordGap {
    /// The offset of the first byte.
    offset: u64,
    /// The number of bytes; line breaks between records do not count.
    length: u64,
    /// True if no record follows.
    is_at_end: bool,
    /// True if the record is the first of a gzip member.
    begins_member: bool,
}

/// Consumes everything up to and including the first line of the next record.
///
/// A line ends with its gzip member if a record begins in the next member. `begins_member` is true if the stream is
/// already at such a record.
fn find_record(
    stream: &mut dyn BufRead,
    position: &Position,
    mut begins_member: bool,
) -> io::Result<RecordGap> {
    let mut gap =
        RecordGap { offset: position.offset(), length: 0, is_at_end: false, begins_member };
    let mut line = Vec::new();
    loop {
        let members = position.members();
        let buffer = stream.fill_buf()?;
        begins_member |= position.members() != members && is_warc(buffer);
        if buffer.is_empty() || begins_member {
            gap.length += line.len() as u64;
            line.clear();
        }
        if buffer.is_empty() {
            return Ok(RecordGap { is_at_end: true, ..gap });
        }
        let length = memchr(b'\n', buffer).map_or(buffer.len(), |end| end + 1);
        line.extend_from_slice(&buffer[..length]);
        stream.consume(length);
        if is_warc(&line) && line.ends_with(b"\n") {
            return Ok(RecordGap { begins_member, ..gap });
        }
        begins_member = false;
        if !line.ends_with(b"\n") && line.len() < MAX_LINE_LENGTH as usize {
            continue;
        }
        let is_between_records = gap.length == 0 && line.trim_ascii().is_empty();
        if is_between_records {
            gap.offset = position.offset();
        } else {
            gap.length += line.len() as u64;
        }
        line.clear();
    }
}

/// The fields of a record header that matter here.
#[derive(Debug, Default, PartialEq, Eq)]
struct RecordHeader {
    /// `WARC-Type`, in lower case.
    kind: String,
    uri: Option<String>,
    length: Option<u64>,
    content_type: String,
}

/// The content of a record that is not skipped.
enum RecordPayload {
    HttpResponse,
    Document,
}

impl RecordHeader {
    /// Reads the fields after the version line, and the empty line after them.
    fn read(stream: &mut dyn BufRead) -> io::Result<RecordHeader> {
        let (mut header, mut length) = (RecordHeader::default(), 0);
        let mut line = Vec::new();
        loop {
            line.clear();
            length += (&mut *stream).take(MAX_LINE_LENGTH).read_until(b'\n', &mut line)?;
            if line.is_empty() {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            if line.trim_ascii().is_empty() {
                return Ok(header);
            }
            if length > MAX_HEADER_LENGTH {
                let reason = format!("record header exceeds {MAX_HEADER_LENGTH} bytes");
                return Err(io::Error::new(io::ErrorKind::InvalidData, reason));
            }
            header.set_field(&String::from_utf8_lossy(&line));
        }
    }

    fn set_field(&mut self, line: &str) {
        let Some((name, value)) = line.split_once(':') else { return };
        let value = value.trim();
        match name.trim().to_ascii_lowercase().as_str() {
            "warc-type" => self.kind = value.to_ascii_lowercase(),
            // The grammar of version 1.0 has angle brackets around URIs, and some writers put them into the value.
            "warc-target-uri" => self.uri = Some(value.trim_matches(['<', '>']).to_owned()),
            "content-length" => self.length = value.parse().ok(),
            "content-type" => self.content_type = value.to_owned(),
            _ => {}
        }
    }

    /// Returns the content of the record, or the kind of a record to be skipped.
    fn payload(&self) -> Result<RecordPayload, &'static str> {
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

/// The body of a record: as many bytes as its header declares, but none of the next record.
struct RecordBody<'a> {
    stream: &'a mut dyn BufRead,
    /// The number of declared bytes that have not been read.
    remaining: u64,
    /// True after a read error.
    has_failed: bool,
    /// True if the next record begins before the declared end, or after a read error.
    has_ended: bool,
    /// The number of gzip members at the last read.
    members: u64,
    position: Position,
}

impl<'a> RecordBody<'a> {
    fn new(stream: &'a mut dyn BufRead, length: u64, position: Position) -> Self {
        let members = position.members();
        RecordBody {
            stream,
            remaining: length,
            has_failed: false,
            has_ended: false,
            members,
            position,
        }
    }
}

impl BufRead for RecordBody<'_> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.remaining == 0 || self.has_ended {
            return Ok(&[]);
        }
        let buffer = self.stream.fill_buf().inspect_err(|_| {
            self.has_ended = true;
            self.has_failed = true;
        })?;
        // In a file with one gzip member per record, the next member is the next record.
        let members = self.position.members();
        if members != self.members {
            self.members = members;
            self.has_ended = is_warc(buffer);
        }
        let length = if self.has_ended { 0 } else { self.remaining.min(buffer.len() as u64) };
        Ok(&buffer[..length as usize])
    }

    fn consume(&mut self, length: usize) {
        self.remaining -= length as u64;
        self.stream.consume(length);
    }
}

impl Read for RecordBody<'_> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if self.position.members() == 0 && !self.has_ended {
            // Without gzip members there is nothing to look for, and large reads can bypass the buffer.
            let max = out.len().min(usize::try_from(self.remaining).unwrap_or(usize::MAX));
            let length = self.stream.read(&mut out[..max]).inspect_err(|_| {
                self.has_ended = true;
                self.has_failed = true;
            })?;
            self.remaining -= length as u64;
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
    fn reads_header_fields_of_any_case_and_uris_in_brackets() {
        let text =
            b"warc-type: Response\r\nWARC-Target-URI: <https://a.example/>\r\nContent-Length:7\r\n\
            no field\r\nContent-Type: application/http; msgtype=response\r\n\r\nrest";
        let mut stream = &text[..];
        let header = RecordHeader::read(&mut stream).unwrap();
        assert_eq!((header.kind.as_str(), header.length), ("response", Some(7)));
        assert_eq!(header.uri.as_deref(), Some("https://a.example/"));
        assert!(matches!(header.payload(), Ok(RecordPayload::HttpResponse)));
        assert_eq!(stream, b"rest");
    }
}

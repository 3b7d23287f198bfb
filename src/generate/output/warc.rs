//! A web archive: [WARC 1.1](https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/).
//! Each record is a separate gzip member (annex D), as crawlers write it.

use std::io::{self, Write};

use flate2::Compression;
use flate2::write::GzEncoder;
use jiff::Timestamp;

use crate::atomic_file::AtomicFile;
use crate::generate::GeneratedDocument;
use crate::news::WarcRecord;

/// Fixed date of all records (2026-01-01), so that the bytes do not depend on the clock.
const DATE: Timestamp = Timestamp::constant(1_767_225_600, 0);

pub(super) struct WarcWriter {
    file: AtomicFile,
    /// The number of bytes written.
    length: u64,
    /// The last record.
    record: Option<WarcRecord>,
}

impl WarcWriter {
    pub(super) fn new(file: AtomicFile) -> Self {
        WarcWriter { file, length: 0, record: None }
    }

    pub(super) fn write(&mut self, document: &GeneratedDocument) -> io::Result<()> {
        if self.length == 0 {
            let about = b"software: newsparse\r\nformat: WARC File Format 1.1\r\n";
            self.write_record("warcinfo", None, "application/warc-fields", &[about])?;
        }
        let head = format!(
            "HTTP/1.1 200 OK\r\nContent-Type: {}\r\nContent-Length: {}\r\n\r\n",
            document.media_type(),
            document.bytes.len()
        );
        let media_type = "application/http; msgtype=response";
        self.write_record(
            "response",
            Some(&document.url),
            media_type,
            &[head.as_bytes(), &document.bytes],
        )?;
        if let Some(record) = &mut self.record {
            record.http_status = Some(200);
        }
        Ok(())
    }

    /// The record of the last document.
    pub(super) fn record(&self) -> Option<&WarcRecord> {
        self.record.as_ref()
    }

    fn write_record(
        &mut self,
        record_type: &str,
        url: Option<&str>,
        media_type: &str,
        parts: &[&[u8]],
    ) -> io::Result<()> {
        let length: usize = parts.iter().map(|part| part.len()).sum();
        let uri = url.map(|url| format!("WARC-Target-URI: {url}\r\n")).unwrap_or_default();
        let id = format!("urn:uuid:{}", uuid(url.unwrap_or(record_type)));
        let mut member = GzEncoder::new(Vec::new(), Compression::fast());
        write!(
            member,
            "WARC/1.1\r\nWARC-Type: {record_type}\r\n{uri}WARC-Date: {DATE}\r\nWARC-Record-ID: <{id}>\r\n\
             Content-Type: {media_type}\r\nContent-Length: {length}\r\n\r\n"
        )?;
        parts.iter().try_for_each(|part| member.write_all(part))?;
        member.write_all(b"\r\n\r\n")?;
        let member = member.finish()?;
        self.file.write_all(&member)?;
        let record = WarcRecord {
            record_id: Some(id),
            date: Some(DATE),
            uri: url.map(str::to_owned),
            offset: Some(self.length),
            length: Some(member.len() as u64),
            http_status: None,
        };
        self.length += member.len() as u64;
        self.record = Some(record);
        Ok(())
    }

    /// Ends the archive.
    pub(super) fn finish(self) -> AtomicFile {
        self.file
    }
}

/// Returns a UUID (version 8, RFC 9562) derived from the name of the record.
fn uuid(name: &str) -> String {
    let hash = blake3::hash(name.as_bytes());
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&hash.as_bytes()[..16]);
    bytes[6] = bytes[6] & 0x0F | 0x80;
    bytes[8] = bytes[8] & 0x3F | 0x80;
    let digits: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    let [a, b, c, d, e] = [0..8, 8..12, 12..16, 16..20, 20..32].map(|range| &digits[range]);
    format!("{a}-{b}-{c}-{d}-{e}")
}

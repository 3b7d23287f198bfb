//! A web archive: [WARC 1.1](https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/).
//! Each record is a separate gzip member (annex D), as crawlers write it.

use std::io::{self, Write};

use flate2::Compression;
use flate2::write::GzEncoder;

use crate::atomic_file::AtomicFile;
use crate::generate::GeneratedDocument;

/// Fixed date of all records, so that the bytes do not depend on the clock.
const DATE: &str = "2026-01-01T00:00:00Z";

pub(super) struct WarcWriter {
    file: AtomicFile,
    has_info: bool,
}

impl WarcWriter {
    pub(super) fn new(file: AtomicFile) -> Self {
        WarcWriter { file, has_info: false }
    }

    pub(super) fn write(&mut self, document: &GeneratedDocument) -> io::Result<()> {
        if !self.has_info {
            self.has_info = true;
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
        )
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
        let id = record_id(url.unwrap_or(record_type));
        let mut member = GzEncoder::new(&mut self.file, Compression::fast());
        write!(
            member,
            "WARC/1.1\r\nWARC-Type: {record_type}\r\n{uri}WARC-Date: {DATE}\r\nWARC-Record-ID: <urn:uuid:{id}>\r\n\
             Content-Type: {media_type}\r\nContent-Length: {length}\r\n\r\n"
        )?;
        parts.iter().try_for_each(|part| member.write_all(part))?;
        member.write_all(b"\r\n\r\n")?;
        member.finish().map(drop)
    }

    /// Ends the archive.
    pub(super) fn finish(self) -> AtomicFile {
        self.file
    }
}

/// Returns a UUID (version 8, RFC 9562) derived from the name of the record.
fn record_id(name: &str) -> String {
    let hash = blake3::hash(name.as_bytes());
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&hash.as_bytes()[..16]);
    bytes[6] = bytes[6] & 0x0F | 0x80;
    bytes[8] = bytes[8] & 0x3F | 0x80;
    let digits: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    let [a, b, c, d, e] = [0..8, 8..12, 12..16, 16..20, 20..32].map(|range| &digits[range]);
    format!("{a}-{b}-{c}-{d}-{e}")
}

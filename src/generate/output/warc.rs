//! A web archive: [WARC 1.1](https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/),
//! each record a gzip member of its own (annex D), as crawlers write it.

use std::io::{self, Write};

use flate2::Compression;
use flate2::write::GzEncoder;
use tempfile::NamedTempFile;

use super::super::Specimen;

/// When the documents are said to have been fetched: the bytes depend on no clock.
const DATE: &str = "2026-01-01T00:00:00Z";

pub(super) struct Warc {
    file: NamedTempFile,
    begun: bool,
}

impl Warc {
    pub(super) fn new(file: NamedTempFile) -> Self {
        Warc { file, begun: false }
    }

    pub(super) fn write(&mut self, specimen: &Specimen) -> io::Result<()> {
        if !self.begun {
            self.begun = true;
            let about = b"software: newsparse\r\nformat: WARC File Format 1.1\r\n";
            self.record("warcinfo", None, "application/warc-fields", &[about])?;
        }
        let head = format!(
            "HTTP/1.1 200 OK\r\nContent-Type: {}\r\nContent-Length: {}\r\n\r\n",
            specimen.media_type(),
            specimen.bytes.len()
        );
        let kind = "application/http; msgtype=response";
        self.record("response", Some(&specimen.url), kind, &[head.as_bytes(), &specimen.bytes])
    }

    fn record(
        &mut self,
        kind: &str,
        url: Option<&str>,
        media_type: &str,
        parts: &[&[u8]],
    ) -> io::Result<()> {
        let length: usize = parts.iter().map(|part| part.len()).sum();
        let uri = url.map(|url| format!("WARC-Target-URI: {url}\r\n")).unwrap_or_default();
        let id = id(url.unwrap_or(kind));
        let mut member = GzEncoder::new(&mut self.file, Compression::fast());
        write!(
            member,
            "WARC/1.1\r\nWARC-Type: {kind}\r\n{uri}WARC-Date: {DATE}\r\nWARC-Record-ID: <urn:uuid:{id}>\r\n\
             Content-Type: {media_type}\r\nContent-Length: {length}\r\n\r\n"
        )?;
        parts.iter().try_for_each(|part| member.write_all(part))?;
        member.write_all(b"\r\n\r\n")?;
        member.finish().map(drop)
    }

    pub(super) fn finish(self) -> io::Result<NamedTempFile> {
        Ok(self.file)
    }
}

/// A UUID (version 8, RFC 9562) from the name of what the record is of.
fn id(name: &str) -> String {
    let hash = blake3::hash(name.as_bytes());
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&hash.as_bytes()[..16]);
    bytes[6] = bytes[6] & 0x0F | 0x80;
    bytes[8] = bytes[8] & 0x3F | 0x80;
    let digits: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    let [a, b, c, d, e] = [0..8, 8..12, 12..16, 16..20, 20..32].map(|range| &digits[range]);
    format!("{a}-{b}-{c}-{d}-{e}")
}

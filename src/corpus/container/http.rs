//! HTTP responses in web archives (RFC 9110 and 9112).

use std::io::{self, BufRead, BufReader, Read};
use std::ops::ControlFlow;

use httparse::{EMPTY_HEADER, ParserConfig, Response, Status};

use crate::corpus::document::{DocumentMetadata, DocumentName, DocumentOrigin};
use crate::corpus::member::{Member, MemberSink, Nesting};
use crate::corpus::position::BUFFER_SIZE;
use crate::corpus::signature::Compression;

/// Maximum length of a response head, in bytes.
const MAX_HEAD_LENGTH: u64 = 256 << 10;

/// Maximum number of header fields.
const MAX_FIELDS: usize = 256;

/// Maximum length of the line with the size of a chunk, in bytes.
const MAX_CHUNK_LINE_LENGTH: u64 = 4 << 10;

/// Reads a response of `length` bytes. Returns the reason if the response is skipped.
pub(super) fn read(
    sink: &mut dyn MemberSink,
    name: DocumentName,
    metadata: DocumentMetadata,
    response: &mut dyn BufRead,
    length: u64,
    nesting: Nesting,
) -> ControlFlow<(), Option<&'static str>> {
    let head = match ResponseHead::read(response) {
        Ok(Some(head)) => head,
        Ok(None) => return ControlFlow::Continue(Some("malformed response")),
        Err(error) => {
            sink.report_error(&name, &error)?;
            return ControlFlow::Continue(None);
        }
    };
    if !(200..300).contains(&head.status) {
        return ControlFlow::Continue(Some("response with a status other than 2xx"));
    }
    if head.is_media() {
        return ControlFlow::Continue(Some("image, audio, video or font response"));
    }
    let charset = charset(&head.content_type);
    let metadata = DocumentMetadata { charset, origin: DocumentOrigin::Record, ..metadata };
    let mut size_hint = Some(length.saturating_sub(head.length));
    let mut chunked;
    let body: &mut dyn BufRead = if head.is_chunked && begins_with_chunk(response) {
        size_hint = None;
        chunked = BufReader::with_capacity(BUFFER_SIZE, ChunkedReader::new(response));
        &mut chunked
    } else {
        response
    };
    let compression = content_coding(&head.content_encoding)
        .filter(|compression| may_be_compressed(body, *compression));
    let member = Member::new(name, body, nesting);
    sink.push(Member { size_hint, compression, metadata, ..member })?;
    ControlFlow::Continue(None)
}

/// The compression that a `Content-Encoding` names (RFC 9110, section 8.4.1).
fn content_coding(encoding: &str) -> Option<Compression> {
    match encoding.to_ascii_lowercase().as_str() {
        "gzip" | "x-gzip" => Some(Compression::Gzip),
        "deflate" => Some(Compression::Deflate),
        "br" => Some(Compression::Brotli),
        "zstd" => Some(Compression::Zstd),
        _ => None,
    }
}

/// Returns true if the first bytes of a body do not rule out the compression. Some crawlers decompress a body and keep
/// its `Content-Encoding`.
fn may_be_compressed(body: &mut dyn BufRead, compression: Compression) -> bool {
    let Ok(prefix) = body.fill_buf() else { return true };
    match compression {
        Compression::Brotli | Compression::Deflate => !prefix.trim_ascii_start().starts_with(b"<"),
        _ => Compression::detect(prefix, "") == Some(compression),
    }
}

/// The fields of a response head that matter here.
#[derive(Debug, Default)]
struct ResponseHead {
    /// The length of the head, in bytes.
    length: u64,
    status: u16,
    content_type: String,
    content_encoding: String,
    is_chunked: bool,
}

impl ResponseHead {
    /// Reads a head and the empty line after it. Returns `None` if it is malformed.
    fn read(response: &mut dyn BufRead) -> io::Result<Option<ResponseHead>> {
        let bytes = read_head_bytes(response)?;
        let mut fields = [EMPTY_HEADER; MAX_FIELDS];
        let mut parsed = Response::new(&mut fields);
        let result = ParserConfig::default()
            .allow_spaces_after_header_name_in_responses(true)
            .allow_obsolete_multiline_headers_in_responses(true)
            .allow_multiple_spaces_in_response_status_delimiters(true)
            .ignore_invalid_headers_in_responses(true)
            .parse_response(&mut parsed, &bytes);
        let Ok(Status::Complete(_)) = result else { return Ok(None) };
        let (status, length) = (parsed.code.unwrap_or_default(), bytes.len() as u64);
        let mut head = ResponseHead { status, length, ..ResponseHead::default() };
        for field in parsed.headers {
            let value = String::from_utf8_lossy(field.value).trim().to_owned();
            match field.name.to_ascii_lowercase().as_str() {
                "content-type" => head.content_type = value,
                "content-encoding" => head.content_encoding = value,
                "transfer-encoding" => head.is_chunked = value.eq_ignore_ascii_case("chunked"),
                _ => {}
            }
        }
        Ok(Some(head))
    }

    /// Returns true for types that never hold news and are often large.
    fn is_media(&self) -> bool {
        let content_type = self.content_type.to_ascii_lowercase();
        ["image/", "audio/", "video/", "font/"].iter().any(|media| content_type.starts_with(media))
    }
}

/// Reads up to and including the first empty line. Returns nothing if there is none.
fn read_head_bytes(response: &mut dyn BufRead) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut limited = response.take(MAX_HEAD_LENGTH);
    loop {
        let start = bytes.len();
        if limited.read_until(b'\n', &mut bytes)? == 0 {
            return Ok(Vec::new());
        }
        if bytes[start..].trim_ascii().is_empty() {
            return Ok(bytes);
        }
    }
}

/// The charset that a `Content-Type` names (RFC 9110, section 8.3.1).
pub(super) fn charset(content_type: &str) -> Option<String> {
    let parameters = content_type.split(';').skip(1);
    parameters.filter_map(|parameter| parameter.split_once('=')).find_map(|(name, value)| {
        let value = value.trim().trim_matches(['"', '\'']);
        (name.trim().eq_ignore_ascii_case("charset") && !value.is_empty()).then(|| value.to_owned())
    })
}

/// Returns true if a body begins with the size of a chunk. Some crawlers join the chunks and keep `Transfer-Encoding`.
fn begins_with_chunk(body: &mut dyn BufRead) -> bool {
    let Ok(buffer) = body.fill_buf() else { return false };
    matches!(httparse::parse_chunk_size(buffer), Ok(Status::Complete(_)))
}

/// Decodes a chunked body (RFC 9112, section 7.1).
struct ChunkedReader<'a> {
    stream: &'a mut dyn BufRead,
    /// The number of unread bytes of the chunk.
    remaining: u64,
    /// True after the last chunk or an error.
    is_at_end: bool,
}

impl<'a> ChunkedReader<'a> {
    fn new(stream: &'a mut dyn BufRead) -> Self {
        ChunkedReader { stream, remaining: 0, is_at_end: false }
    }

    fn read_chunk_size(&mut self) -> io::Result<()> {
        let mut line = Vec::new();
        while line.trim_ascii().is_empty() {
            line.clear();
            let limited = &mut (&mut *self.stream).take(MAX_CHUNK_LINE_LENGTH);
            if limited.read_until(b'\n', &mut line)? == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
        }
        match httparse::parse_chunk_size(&line) {
            Ok(Status::Complete((_, size))) => self.remaining = size,
            _ => {
                let reason = "invalid chunk size in a response";
                return Err(io::Error::new(io::ErrorKind::InvalidData, reason));
            }
        }
        self.is_at_end = self.remaining == 0;
        Ok(())
    }
}

impl Read for ChunkedReader<'_> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if self.remaining == 0 && !self.is_at_end && !out.is_empty() {
            self.read_chunk_size().inspect_err(|_| self.is_at_end = true)?;
        }
        let length = (&mut *self.stream).take(self.remaining).read(out)?;
        self.remaining -= length as u64;
        if length == 0 && self.remaining > 0 && !out.is_empty() {
            self.remaining = 0;
            self.is_at_end = true;
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        Ok(length)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_charset_among_the_parameters() {
        for (content_type, expected) in [
            ("text/html; charset=koi8-r", Some("koi8-r")),
            ("text/html;boundary=a; Charset=\"UTF-8\"", Some("UTF-8")),
            ("text/html; charset=", None),
            ("text/html", None),
        ] {
            assert_eq!(charset(content_type).as_deref(), expected, "{content_type}");
        }
    }

    #[test]
    fn joins_chunks_and_reports_missing_ones() {
        let read = |mut bytes: &[u8]| {
            let mut text = String::new();
            let result = ChunkedReader::new(&mut bytes).read_to_string(&mut text);
            (text, result.map(|_| ()).map_err(|error| error.kind()))
        };
        let eof = Err(io::ErrorKind::UnexpectedEof);
        assert_eq!(read(b"3\r\none\r\n5;a=b\r\n, two\r\n0\r\n\r\n"), ("one, two".into(), Ok(())));
        assert_eq!(read(b"3\r\none\r\n"), ("one".into(), eof));
        assert_eq!(read(b"9\r\none"), ("one".into(), eof));
        assert_eq!(read(b"3\r\none\r\nmore\r\n"), ("one".into(), Err(io::ErrorKind::InvalidData)));
    }

    #[test]
    fn reads_malformed_header_fields_leniently() {
        let head = |text: &str| ResponseHead::read(&mut text.as_bytes()).unwrap();
        let lenient =
            head("HTTP/1.1 200\r\nno field\r\nContent-Encoding : br\r\nContent-Type: a/b\r\n\r\n")
                .unwrap();
        assert_eq!(lenient.status, 200);
        assert_eq!(lenient.content_encoding, "br");
        assert_eq!(lenient.content_type, "a/b");
        assert!(head("HTTP/1.1 200 OK\r\nA: b").is_none());
        assert!(head("<html>\r\n\r\n").is_none());
    }
}

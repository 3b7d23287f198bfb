//! HTTP responses as web archives keep them: the head, and the body as it was sent (RFC 9110 and 9112).

use std::io::{self, BufRead, Read};
use std::ops::ControlFlow;

use httparse::{EMPTY_HEADER, ParserConfig, Response, Status};

use super::compression::{Compression, buffered};
use crate::corpus::document::{About, Name, Origin};
use crate::corpus::read::{Layers, Member, Reader};

/// A head that is longer than this is none, in bytes.
const MAX_HEAD_LENGTH: u64 = 256 << 10;

/// More fields than any server sends.
const MAX_FIELDS: usize = 256;

/// The line that tells the size of a chunk is no longer than this, in bytes.
const MAX_CHUNK_LINE_LENGTH: u64 = 4 << 10;

/// Reads a response of so many bytes, and tells why it was not looked at, if it was not.
pub(super) fn read(
    reader: &mut Reader,
    name: Name,
    about: About,
    response: &mut dyn BufRead,
    length: u64,
    layers: Layers,
) -> ControlFlow<(), Option<&'static str>> {
    let head = match Head::read(response) {
        Ok(Some(head)) => head,
        Ok(None) => return ControlFlow::Continue(Some("response without a head")),
        Err(error) => {
            reader.damaged(&name, &error)?;
            return ControlFlow::Continue(None);
        }
    };
    if !(200..300).contains(&head.status) {
        return ControlFlow::Continue(Some("response of another status than 2xx"));
    }
    if head.is_media() {
        return ControlFlow::Continue(Some("response with pictures, sound or fonts"));
    }
    let charset = charset(&head.content_type);
    let about = About { charset, origin: Origin::Record, ..about };
    let mut size = Some(length.saturating_sub(head.length));
    let mut chunks;
    let body: &mut dyn BufRead = if head.chunked && begins_with_chunk(response) {
        size = None;
        chunks = buffered(Chunks { stream: response, left: 0, over: false });
        &mut chunks
    } else {
        response
    };
    match Compression::of_encoding(&head.encoding) {
        // Crawlers undo the encoding and leave the field: then the body does not begin as it should.
        Some(encoding) if encoding.may_begin(body) => {
            reader.decompress(name, body, encoding, about, layers)?;
        }
        _ => reader.read(Member { size, about, ..Member::new(name, body, layers) })?,
    }
    ControlFlow::Continue(None)
}

/// The head of a response, as far as it matters.
#[derive(Debug, Default)]
struct Head {
    /// In bytes.
    length: u64,
    status: u16,
    content_type: String,
    encoding: String,
    chunked: bool,
}

impl Head {
    /// Reads the head with the empty line behind it; `None` if there is none.
    fn read(response: &mut dyn BufRead) -> io::Result<Option<Head>> {
        let bytes = head_bytes(response)?;
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
        let mut head = Head { status, length, ..Head::default() };
        for field in parsed.headers {
            let value = String::from_utf8_lossy(field.value).trim().to_owned();
            match field.name.to_ascii_lowercase().as_str() {
                "content-type" => head.content_type = value,
                "content-encoding" => head.encoding = value,
                "transfer-encoding" => head.chunked = value.eq_ignore_ascii_case("chunked"),
                _ => {}
            }
        }
        Ok(Some(head))
    }

    /// True for what is never news, and often large.
    fn is_media(&self) -> bool {
        let kind = self.content_type.to_ascii_lowercase();
        // SVG aside, which is text; it does not matter.
        ["image/", "audio/", "video/", "font/"].iter().any(|media| kind.starts_with(media))
    }
}

/// Everything up to the first empty line, or nothing if there is none.
fn head_bytes(response: &mut dyn BufRead) -> io::Result<Vec<u8>> {
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

/// Whether a body begins with the size of a chunk: crawlers undo the chunks and leave the field.
fn begins_with_chunk(body: &mut dyn BufRead) -> bool {
    let Ok(buffer) = body.fill_buf() else { return false };
    matches!(httparse::parse_chunk_size(buffer), Ok(Status::Complete(_)))
}

/// A body in chunks (RFC 9112, section 7.1); ends with the last one, or where there is none any more.
struct Chunks<'a> {
    stream: &'a mut dyn BufRead,
    /// Bytes of this chunk that are to come.
    left: u64,
    over: bool,
}

impl Chunks<'_> {
    /// Reads the size of the next chunk.
    fn next(&mut self) -> io::Result<()> {
        let mut line = Vec::new();
        while line.trim_ascii().is_empty() {
            line.clear();
            let limited = &mut (&mut *self.stream).take(MAX_CHUNK_LINE_LENGTH);
            if limited.read_until(b'\n', &mut line)? == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
        }
        match httparse::parse_chunk_size(&line) {
            Ok(Status::Complete((_, size))) => self.left = size,
            _ => {
                let reason = "a chunk of the response has no size";
                return Err(io::Error::new(io::ErrorKind::InvalidData, reason));
            }
        }
        self.over = self.left == 0;
        Ok(())
    }
}

impl Read for Chunks<'_> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if self.left == 0 && !self.over && !out.is_empty() {
            self.next().inspect_err(|_| self.over = true)?;
        }
        let length = (&mut *self.stream).take(self.left).read(out)?;
        self.left -= length as u64;
        if length == 0 && self.left > 0 && !out.is_empty() {
            self.left = 0;
            self.over = true;
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        Ok(length)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn charsets_are_found_among_parameters() {
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
    fn chunks_are_joined_and_what_is_missing_is_an_error() {
        let read = |mut bytes: &[u8]| {
            let mut text = String::new();
            let mut chunks = Chunks { stream: &mut bytes, left: 0, over: false };
            let end = chunks.read_to_string(&mut text).map_err(|error| error.kind());
            (text, end.map(|_| ()))
        };
        let eof = Err(io::ErrorKind::UnexpectedEof);
        assert_eq!(read(b"3\r\none\r\n5;a=b\r\n, two\r\n0\r\n\r\n"), ("one, two".into(), Ok(())));
        assert_eq!(read(b"3\r\none\r\n"), ("one".into(), eof));
        assert_eq!(read(b"9\r\none"), ("one".into(), eof));
        assert_eq!(read(b"3\r\none\r\nmore\r\n"), ("one".into(), Err(io::ErrorKind::InvalidData)));
    }

    #[test]
    fn heads_are_read_leniently() {
        let head = |text: &str| Head::read(&mut text.as_bytes()).unwrap();
        let odd =
            head("HTTP/1.1 200\r\nno field\r\nContent-Encoding : br\nContent-Type: a/b\r\n\r\n");
        let odd = odd.unwrap();
        assert_eq!(
            (odd.status, odd.encoding.as_str(), odd.content_type.as_str()),
            (200, "br", "a/b")
        );
        assert!(head("HTTP/1.1 200 OK\r\nA: b").is_none());
        assert!(head("<html>\r\n\r\n").is_none());
    }
}

//! HTTP responses in web archives (RFC 9110 and 9112).

mod chunked;
mod codings;
mod head;

use std::io::{BufRead, Read};
use std::ops::ControlFlow;

use self::codings::{declares_coding, decode};
use self::head::{ResponseHead, ResponseStart};
use crate::corpus::document::{DocumentMetadata, DocumentName, DocumentOrigin};
use crate::corpus::expansion::CompressedSize;
use crate::corpus::member::{Member, MemberSink, Nesting};
use crate::corpus::signature::BOM;

/// Reads a response of `length` bytes. Returns the reason if the response is skipped.
pub(super) fn read(
    sink: &mut dyn MemberSink,
    name: DocumentName,
    metadata: DocumentMetadata,
    response: &mut dyn BufRead,
    length: Option<u64>,
    nesting: Nesting,
) -> ControlFlow<(), Option<&'static str>> {
    let head = match ResponseStart::read(response) {
        Ok(ResponseStart::Head(head)) => head,
        Ok(ResponseStart::Other(start)) => {
            return read_without_head(sink, name, metadata, &start, response, nesting);
        }
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
    let mut metadata = DocumentMetadata { charset, origin: DocumentOrigin::Record, ..metadata };
    if let Some(warc) = &mut metadata.warc {
        warc.http_status = Some(head.status);
    }
    let size_hint = length.map(|length| length.saturating_sub(head.length));
    if declares_coding(&head.content_encoding) || declares_coding(&head.transfer_encoding) {
        let body = Member { size_hint, metadata, ..Member::new(name, response, nesting) };
        read_encoded(sink, &head, body)?;
    } else {
        let member = Member::new(name, response, nesting);
        sink.push(Member { size_hint, metadata, ..member })?;
    }
    ControlFlow::Continue(None)
}

/// Reads a page that the crawler wrote without the head of its response.
fn read_without_head(
    sink: &mut dyn MemberSink,
    name: DocumentName,
    metadata: DocumentMetadata,
    start: &[u8],
    rest: &mut dyn BufRead,
    nesting: Nesting,
) -> ControlFlow<(), Option<&'static str>> {
    let text = start.strip_prefix(BOM).unwrap_or(start);
    if !text.trim_ascii_start().starts_with(b"<") {
        return ControlFlow::Continue(Some("malformed response"));
    }
    let metadata = DocumentMetadata { origin: DocumentOrigin::Record, ..metadata };
    let mut body = start.chain(rest);
    let member = Member::new(name, &mut body, nesting);
    sink.push(Member { metadata, ..member })?;
    ControlFlow::Continue(None)
}

/// Reads a body that may have codings.
fn read_encoded(sink: &mut dyn MemberSink, head: &ResponseHead, body: Member) -> ControlFlow<()> {
    let Member { name, stream, size_hint, metadata, nesting, .. } = body;
    let mut decoded = match decode(stream, &head.content_encoding, &head.transfer_encoding) {
        Ok(decoded) => decoded,
        Err(error) => return sink.report_error(&name, &error),
    };
    if let Some(reason) = decoded.error {
        sink.report_damage(&name, reason)?;
    }
    let is_encoded = decoded.is_chunked || decoded.is_decompressed;
    let nesting = Nesting { is_decompressed: decoded.is_decompressed, ..nesting };
    let compressed_size = if decoded.is_decompressed {
        CompressedSize::Stream(decoded.position)
    } else {
        CompressedSize::Unknown
    };
    let size_hint = size_hint.filter(|_| !is_encoded);
    let member = Member::new(name, &mut decoded.stream, nesting);
    sink.push(Member { size_hint, compressed_size, metadata, ..member })
}

/// The charset that a `Content-Type` names (RFC 9110, section 8.3.1).
pub(super) fn charset(content_type: &str) -> Option<String> {
    let parameters = content_type.split(';').skip(1);
    parameters.filter_map(|parameter| parameter.split_once('=')).find_map(|(name, value)| {
        let value = value.trim().trim_matches(['"', '\'']);
        (name.trim().eq_ignore_ascii_case("charset") && !value.is_empty()).then(|| value.to_owned())
    })
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
}

//! JSON Lines: one object per line, with a document in one of its fields.

use std::io::{BufRead, Read};
use std::ops::ControlFlow;

use serde_json::{Map, Value};

use crate::corpus::document::{DocumentMetadata, DocumentOrigin};
use crate::corpus::member::{ArchiveInput, Member, MemberSink};

/// The field with the document's URL.
const URL: &str = "url";

/// Maximum length of a line, as a multiple of the document size limit. Escapes and other fields make a line longer than
/// its document.
const MAX_LINE_RATIO: u64 = 4;

/// Reads the document of each line.
pub(super) fn read(sink: &mut dyn MemberSink, archive: ArchiveInput) -> ControlFlow<()> {
    let max_length = sink.options().max_document_size.saturating_mul(MAX_LINE_RATIO);
    let mut line = Vec::new();
    for number in 1u64.. {
        line.clear();
        let length = (&mut *archive.stream).take(max_length).read_until(b'\n', &mut line);
        let is_too_long = length.as_ref().is_ok_and(|length| *length as u64 == max_length);
        if !line.trim_ascii().is_empty() && !is_too_long {
            read_line(sink, &archive, number, &line)?;
        }
        match length {
            Ok(0) => break,
            Ok(_) if is_too_long => {
                let name = archive.name.member(&format!("line {number}"));
                let reason = format!("line exceeds {max_length} bytes; skipped");
                sink.report_damage(&name, reason)?;
                if let Err(error) = archive.stream.skip_until(b'\n') {
                    return sink.report_error(archive.name, &error);
                }
            }
            Ok(_) => {}
            Err(error) => return sink.report_error(archive.name, &error),
        }
    }
    ControlFlow::Continue(())
}

fn read_line(
    sink: &mut dyn MemberSink,
    archive: &ArchiveInput,
    number: u64,
    line: &[u8],
) -> ControlFlow<()> {
    let name = |url: Option<&str>| match url {
        Some(url) => archive.name.member(url),
        None => archive.name.member(&format!("line {number}")),
    };
    let mut object: Map<String, Value> = match serde_json::from_slice(line) {
        Ok(object) => object,
        Err(error) => return sink.report_damage(&name(None), format!("no JSON object: {error}")),
    };
    let url = match object.remove(URL) {
        Some(Value::String(url)) => Some(url),
        _ => None,
    };
    let name = name(url.as_deref());
    let field = sink.options().json_lines_field.clone().unwrap_or_default();
    let text = match object.remove(&field) {
        Some(Value::String(text)) => text,
        Some(object @ (Value::Object(_) | Value::Array(_))) => object.to_string(),
        _ => return sink.report_damage(&name, format!("no text in the field '{field}'")),
    };
    let size_hint = Some(text.len() as u64);
    let metadata =
        DocumentMetadata { url, origin: DocumentOrigin::Record, ..DocumentMetadata::default() };
    let mut stream = text.as_bytes();
    let member = Member::new(name, &mut stream, archive.member_nesting);
    sink.push(Member { size_hint, metadata, ..member })
}

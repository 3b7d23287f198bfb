//! JSON Lines: one object per line, with a document in one of its fields.

use std::borrow::Cow;
use std::fmt;
use std::io::{BufRead, Read};
use std::ops::ControlFlow;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

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
    let field = sink.options().json_lines_field.clone().unwrap_or_default();
    let mut json = serde_json::Deserializer::from_slice(line);
    let fields = LineSeed { field: &field }.deserialize(&mut json);
    let LineFields { url, text } = match fields.and_then(|fields| json.end().map(|()| fields)) {
        Ok(fields) => fields,
        Err(error) => return sink.report_damage(&name(None), format!("no JSON object: {error}")),
    };
    let url = url.and_then(string);
    let name = name(url.as_deref());
    let text = match text {
        Some(json) if json.get().starts_with(['{', '[']) => Cow::Borrowed(json.get()),
        text => match text.and_then(string) {
            Some(text) => Cow::Owned(text),
            None => return sink.report_damage(&name, format!("no text in the field '{field}'")),
        },
    };
    let size_hint = Some(text.len() as u64);
    let metadata =
        DocumentMetadata { url, origin: DocumentOrigin::Record, ..DocumentMetadata::default() };
    let mut stream = text.as_bytes();
    let member = Member::new(name, &mut stream, archive.member_nesting);
    sink.push(Member { size_hint, metadata, ..member })
}

/// Returns the value of a JSON string.
fn string(json: &RawValue) -> Option<String> {
    serde_json::from_str(json.get()).ok()
}

/// The fields of a line that are read. The others are skipped, whatever their size.
#[derive(Default)]
struct LineFields<'l> {
    url: Option<&'l RawValue>,
    text: Option<&'l RawValue>,
}

/// Deserializes the fields of a line.
struct LineSeed<'f> {
    /// The name of the field with the document.
    field: &'f str,
}

impl<'l> DeserializeSeed<'l> for LineSeed<'_> {
    type Value = LineFields<'l>;

    fn deserialize<D: Deserializer<'l>>(self, deserializer: D) -> Result<LineFields<'l>, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'l> Visitor<'l> for LineSeed<'_> {
    type Value = LineFields<'l>;

    fn expecting(&self, out: &mut fmt::Formatter) -> fmt::Result {
        out.write_str("an object")
    }

    fn visit_map<A: MapAccess<'l>>(self, mut map: A) -> Result<LineFields<'l>, A::Error> {
        let mut fields = LineFields::default();
        while let Some(name) = map.next_key::<Cow<str>>()? {
            // The field with the document may be that with the URL.
            let value = map.next_value::<&RawValue>()?;
            if name == self.field {
                fields.text = Some(value);
            }
            if name == URL {
                fields.url = Some(value);
            }
        }
        Ok(fields)
    }
}

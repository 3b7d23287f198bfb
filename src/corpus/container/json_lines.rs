//! JSON Lines: one object a line, one of whose fields holds a document.

use std::io::{BufRead, Read};

use memchr::memchr;
use serde_json::{Map, Value};

use super::Opened;
use crate::corpus::document::{About, Name, Origin};
use crate::corpus::read::{Flow, Member, Reader};

/// The field that holds the document's URL, if there is one.
const URL: &str = "url";

/// Escaping makes a document longer, and fields stand beside it: a line may be so many times as long.
const MAX_GROWTH: u64 = 4;

/// True for bytes that begin with an object that has this field, in one line.
pub(super) fn begins(head: &[u8], field: &str) -> bool {
    let line = &head[..memchr(b'\n', head).unwrap_or(head.len())];
    let key = Value::from(field).to_string();
    line.trim_ascii_start().starts_with(b"{")
        && memchr::memmem::find_iter(line, key.as_bytes())
            .any(|start| line[start + key.len()..].trim_ascii_start().starts_with(b":"))
}

/// Reads the document of every line.
pub(super) fn read(reader: &mut Reader, archive: &mut Opened) -> Flow {
    let most = reader.options().max_document_size.saturating_mul(MAX_GROWTH);
    let mut line = Vec::new();
    for number in 1u64.. {
        line.clear();
        let end = (&mut *archive.stream).take(most).read_until(b'\n', &mut line);
        let cut = end.as_ref().is_ok_and(|length| *length as u64 == most);
        if !line.trim_ascii().is_empty() && !cut {
            read_line(reader, archive, number, &line)?;
        }
        match end {
            Ok(0) => break,
            Ok(_) if cut => {
                let name = archive.name.member(&format!("line {number}"));
                reader.damage(
                    &name,
                    format!("more than {most} bytes: not read (--max-document-size)"),
                )?;
                if let Err(error) = archive.stream.skip_until(b'\n') {
                    return reader.damaged(archive.name, &error);
                }
            }
            Ok(_) => {}
            Err(error) => return reader.damaged(archive.name, &error),
        }
    }
    Flow::Continue(())
}

fn read_line(reader: &mut Reader, archive: &Opened, number: u64, line: &[u8]) -> Flow {
    let name = |url: Option<&str>| match url {
        Some(url) => archive.name.member(url),
        None => archive.name.member(&format!("line {number}")),
    };
    let mut object: Map<String, Value> = match serde_json::from_slice(line) {
        Ok(object) => object,
        Err(error) => return reader.damage(&name(None), format!("no JSON object: {error}")),
    };
    let url = match object.remove(URL) {
        Some(Value::String(url)) => Some(url),
        _ => None,
    };
    let name: Name = name(url.as_deref());
    let field = reader.options().field.clone().unwrap_or_default();
    let text = match object.remove(&field) {
        Some(Value::String(text)) => text,
        Some(object @ (Value::Object(_) | Value::Array(_))) => object.to_string(),
        _ => return reader.damage(&name, format!("no text in the field '{field}'")),
    };
    let size = Some(text.len() as u64);
    let about = About { url, origin: Origin::Record, ..About::default() };
    reader.read(Member { size, about, ..Member::new(name, &mut text.as_bytes(), archive.layers) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_line_tells_by_its_field() {
        for (line, expected) in [
            (r#"{"html": "<p>"}"#, true),
            (" {\"id\": 1, \"html\" : \"\"}\n{}", true),
            (r#"{"content_html": "<p>"}"#, false),
            (r#"{"a": "html"}"#, false),
            ("{\n\"html\": \"\"}", false),
            (r#"["html":"#, false),
        ] {
            assert_eq!(begins(line.as_bytes(), "html"), expected, "{line}");
        }
    }
}

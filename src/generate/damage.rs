//! Ill-formed documents, damaged in the ways that crawlers see.

use crate::random::Random;

/// Damages a document in one of the ways that real documents are damaged.
pub(super) fn damage(bytes: &mut Vec<u8>, random: &mut Random) {
    let position = bytes.len() / 4 + random.below(bytes.len() / 2 + 1);
    match random.below(4) {
        // A truncated download.
        0 => bytes.truncate(position),
        // A byte of another encoding: é in Latin-1.
        1 => bytes.insert(position, 0xE9),
        // A missing end tag.
        2 => remove_end_tag(bytes, position),
        // Stray end tags and an unescaped ampersand.
        _ => {
            bytes.splice(position..position, *b"</b></unknown>&");
        }
    }
}

/// Removes the first end tag after `from`. A document without one, such as JSON, is truncated there.
fn remove_end_tag(bytes: &mut Vec<u8>, from: usize) {
    let start = memchr::memmem::find(&bytes[from..], b"</").map(|start| from + start);
    let end = start.and_then(|start| memchr::memchr(b'>', &bytes[start..]).map(|end| start + end));
    match (start, end) {
        (Some(start), Some(end)) => drop(bytes.drain(start..=end)),
        _ => bytes.truncate(from),
    }
}

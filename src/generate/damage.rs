//! Documents as they should not be, as crawlers find them.

use crate::random::Random;

/// Damages a document in one of the ways that real ones are damaged.
pub(super) fn damage(bytes: &mut Vec<u8>, random: &mut Random) {
    let somewhere = bytes.len() / 4 + random.below(bytes.len() / 2 + 1);
    match random.below(4) {
        // A download that broke off.
        0 => bytes.truncate(somewhere),
        // A byte of another encoding.
        1 => bytes.insert(somewhere, 0xE9),
        // An end tag lost, and an end tag too many.
        2 => remove_end_tag(bytes, somewhere),
        _ => {
            bytes.splice(somewhere..somewhere, *b"</b></unknown>&");
        }
    }
}

/// Removes the first end tag behind `from`; breaks the document off there if there is none, as in JSON.
fn remove_end_tag(bytes: &mut Vec<u8>, from: usize) {
    let start = memchr::memmem::find(&bytes[from..], b"</").map(|start| from + start);
    let end = start.and_then(|start| memchr::memchr(b'>', &bytes[start..]).map(|end| start + end));
    match (start, end) {
        (Some(start), Some(end)) => drop(bytes.drain(start..=end)),
        _ => bytes.truncate(from),
    }
}

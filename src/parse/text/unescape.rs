//! Unescaping: the loop over a text with references.
//!
//! Escaped markup, as in the content of many feeds, has a reference every twenty bytes. So the marks of a window are found
//! at once, and the text between two of them is copied in a block of known size, of which the next one overwrites the end.

use std::borrow::Cow;

use super::references::{EntityLookup, push_unusual};
use super::utf8;
use crate::parse::block::{BLOCK_SIZE, Block, blocks, find_near};

/// The bytes that unescaping replaces.
const MARKS: [u8; 2] = *b"&\r";

/// Resolves the references in character data and normalizes line ends to `\n` (XML 1.0, sections 4.1 and 2.11).
///
/// All named references of HTML are known, because feeds use them without declaring them.
/// Text that is not a reference (`AT&T`, `&unknown;`) stays unchanged.
pub(crate) fn unescape(text: &str) -> Cow<'_, str> {
    unescape_with(text, &|_| None)
}

/// Like [`unescape`], with entities that the document declares. Declared entities precede those of HTML.
pub(crate) fn unescape_with<'t>(text: &'t str, declared: &EntityLookup) -> Cow<'t, str> {
    match find_near(text.as_bytes(), MARKS) {
        None => Cow::Borrowed(text),
        Some(first) => Cow::Owned(unescape_from(text, first, declared)),
    }
}

/// Like [`unescape_with`], for a text whose first `&` or `\r` is at `first`.
pub(crate) fn unescape_from(text: &str, first: usize, declared: &EntityLookup) -> String {
    let mut out = Vec::with_capacity(text.len());
    out.extend_from_slice(&text.as_bytes()[..first]);
    let mut at = match text.len() - first {
        0..LONG => first,
        _ => push_long(text, first, declared, &mut out),
    };
    while at < text.len() {
        at += push_next(text, at, declared, &mut out);
    }
    utf8::into_string(out)
}

/// Length of a text in bytes for which it pays to prepare the buffer.
const LONG: usize = 128;

/// Appends a text from a mark on, nearly to its end. Returns the position of the bytes that are left.
fn push_long(text: &str, mark: usize, declared: &EntityLookup, out: &mut Vec<u8>) -> usize {
    // Blocks are written to a buffer of known size, because to append one to a `Vec` takes twice as long.
    let mut buffer = [0; BUFFER_SIZE];
    let mut at = mark;
    while text.len() - at >= WINDOW_SIZE + SLACK {
        at += push_next(text, at, declared, out);
        at += push_windows(&text.as_bytes()[at..], &mut buffer, out);
    }
    at
}

/// Appends the replacement of the mark at a position, or the bytes before the next mark. Returns the number of bytes.
fn push_next(text: &str, at: usize, declared: &EntityLookup, out: &mut Vec<u8>) -> usize {
    let rest = &text.as_bytes()[at..];
    if let Some(usual) = rest.first_chunk().and_then(UsualReference::at) {
        out.push(usual.character);
        return usual.length as usize;
    }
    let length = find_near(rest, MARKS).unwrap_or(rest.len());
    if length == 0 && !rest.is_empty() {
        return push_unusual(&text[at..], declared, out);
    }
    out.extend_from_slice(&rest[..length]);
    length
}

/// Appends a text up to its first unusual mark, or to one of its last marks. Returns the number of bytes.
#[inline(always)]
fn push_windows(text: &[u8], buffer: &mut [u8; BUFFER_SIZE], out: &mut Vec<u8>) -> usize {
    let (mut start, mut pushed, mut buffered) = (0, 0, 0);
    while let Some(window) = text[start..].first_chunk::<{ WINDOW_SIZE + SLACK }>() {
        let mut marks = marks(window);
        while marks != 0 {
            let mark = marks.trailing_zeros() as usize % WINDOW_SIZE;
            marks &= marks - 1;
            let Some(usual) = window[mark..].first_chunk().and_then(UsualReference::at) else {
                push(&buffer[..buffered], &text[pushed..start + mark], out);
                return start + mark;
            };
            let length = start + mark - pushed;
            let block = text[pushed..].first_chunk::<SLACK>();
            let free = buffer[buffered..].first_chunk_mut::<SLACK>();
            match (block, free) {
                (Some(block), Some(free)) if length < SLACK => {
                    *free = *block;
                    free[length] = usual.character;
                    buffered += length + 1;
                }
                _ => {
                    push(&buffer[..buffered], &text[pushed..start + mark], out);
                    buffer[0] = usual.character;
                    buffered = 1;
                }
            }
            pushed = start + mark + usual.length as usize;
        }
        start += WINDOW_SIZE;
    }
    push(&buffer[..buffered], &[], out);
    pushed
}

/// Appends what is in the buffer, and the text after it.
#[inline(never)]
fn push(buffered: &[u8], text: &[u8], out: &mut Vec<u8>) {
    out.extend_from_slice(buffered);
    out.extend_from_slice(text);
}

/// Returns the marks of a window: bit n is byte n. They are found before any reference is read: to search for the next mark
/// after the end of each reference would be a chain of operations that wait for one another.
#[inline(always)]
fn marks(window: &[u8; WINDOW_SIZE + SLACK]) -> u64 {
    let blocks = blocks(&window[..WINDOW_SIZE]).0;
    let marks = |block| u64::from(Block::new(block).any_of(MARKS));
    blocks.iter().rev().fold(0, |found, block| found << BLOCK_SIZE | marks(block))
}

/// Number of bytes whose marks are found at once.
const WINDOW_SIZE: usize = 64;

/// Number of bytes after a window that may be copied with it, and that hold the rest of a usual reference.
const SLACK: usize = 2 * BLOCK_SIZE;

/// Size of the buffer in bytes.
const BUFFER_SIZE: usize = 512;

/// A reference that is usual in feeds.
struct UsualReference {
    /// The bytes of the reference, and a mask of them.
    word: u64,
    mask: u64,
    length: u32,
    character: u8,
}

impl UsualReference {
    const fn new(reference: &[u8], character: u8) -> Self {
        let (mut word, mut mask) = (0, 0);
        let mut at = 0;
        while at < reference.len() {
            word |= (reference[at] as u64) << (8 * at);
            mask |= 0xFF << (8 * at);
            at += 1;
        }
        UsualReference { word, mask, length: reference.len() as u32, character }
    }

    /// Returns the usual reference at the start of a word.
    #[inline(always)]
    fn at(word: &[u8; 8]) -> Option<&'static UsualReference> {
        let word = u64::from_le_bytes(*word);
        let usual = &USUAL_REFERENCES[(word >> 8) as usize % USUAL_REFERENCES.len()];
        (word & usual.mask == usual.word).then_some(usual)
    }
}

/// The usual references by the lowest bits of their second byte, in which they differ.
static USUAL_REFERENCES: [UsualReference; 32] = {
    let mut table = [const { UsualReference { word: 1, mask: 0, length: 0, character: 0 } }; 32];
    table[(b'l' % 32) as usize] = UsualReference::new(b"&lt;", b'<');
    table[(b'g' % 32) as usize] = UsualReference::new(b"&gt;", b'>');
    table[(b'q' % 32) as usize] = UsualReference::new(b"&quot;", b'"');
    table[(b'a' % 32) as usize] = UsualReference::new(b"&amp;", b'&');
    table[(b'#' % 32) as usize] = UsualReference::new(b"&#39;", b'\'');
    table
};

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;
    use proptest::sample::select;

    use super::*;

    proptest! {
        /// Pieces of any length, and references at any position of a block.
        #[test]
        fn resolves_each_reference(pieces in vec(("[a-zé]{0,40}", select(REPLACED)), 0..60)) {
            let text: String = pieces.iter().flat_map(|(piece, (mark, _))| [piece, *mark]).collect();
            let expected: String = pieces.iter().flat_map(|(piece, (_, to))| [piece, *to]).collect();
            prop_assert_eq!(unescape(&text), expected);
        }
    }

    const REPLACED: &[(&str, &str)] = &[
        ("&lt;", "<"),
        ("&quot;", "\""),
        ("&amp;", "&"),
        ("&#39;", "'"),
        ("&#8217;", "\u{2019}"),
        ("&nGt;", "\u{226B}\u{20D2}"), // longer than the reference
        ("\r\n", "\n"),
        ("&;", "&;"),
    ];

    #[test]
    fn borrows_text_without_references() {
        assert!(matches!(unescape("plain\ntext"), Cow::Borrowed(_)));
    }
}

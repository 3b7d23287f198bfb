//! Tables from known names to small numbers, which are made at compile time.

/// Number of slots of a table. About a fifth is in use, so that nearly every name is found, or not, in the first one.
const SLOTS: usize = 1024;

/// Number of characters of a name that its key holds.
const KEY_LENGTH: usize = 8;

/// A key of a name: its first eight bytes, with letters in lower case, and its length.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct NameKey {
    start: u64,
    length: usize,
}

impl NameKey {
    pub(super) const fn of(name: &str) -> NameKey {
        NameKey::at_start(name.as_bytes(), name.len())
    }

    /// Returns the key of the name with which a text begins.
    #[inline(always)]
    pub(super) const fn at_start(text: &[u8], length: usize) -> NameKey {
        let word = match text.first_chunk() {
            Some(word) => u64::from_be_bytes(*word),
            None => short_word(text),
        };
        let unused = KEY_LENGTH.saturating_sub(length);
        let start = if unused == KEY_LENGTH { 0 } else { lower_case(word) >> (8 * unused) };
        NameKey { start, length }
    }

    const fn slot(self) -> usize {
        let mixed = (self.start ^ (self.length as u64) << 56).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        (mixed >> (u64::BITS - SLOTS.ilog2())) as usize
    }
}

/// Returns true for a name of bytes that no other byte becomes in a key, except letters.
const fn is_usual(name: &[u8]) -> bool {
    let mut index = 0;
    while index < name.len() {
        if !matches!(name[index], b'a'..=b'z' | b'0'..=b'9' | b'-' | b':') {
            return false;
        }
        index += 1;
    }
    true
}

/// Returns less than eight bytes, followed by zeros, as a number.
const fn short_word(text: &[u8]) -> u64 {
    let mut word = [0; KEY_LENGTH];
    let mut index = 0;
    while index < text.len() {
        word[index] = text[index];
        index += 1;
    }
    u64::from_be_bytes(word)
}

/// Converts eight letters at once. The bytes from `@` to `_` that are no letters become others that are in no known name.
#[inline(always)]
const fn lower_case(word: u64) -> u64 {
    const LETTER: u64 = u64::MAX / 255 * 0x40;
    word | (word & LETTER) >> 1
}

/// A hash table with open addressing. 0 is the number of a free slot.
pub(super) struct NameTable {
    slots: [(u64, u8, u8); SLOTS],
}

impl NameTable {
    /// Returns the table of these names. Their numbers are their positions; the first one stands for all other names.
    pub(super) const fn new(names: &[&str]) -> NameTable {
        let mut slots = [(0, 0, 0); SLOTS];
        let mut number = 1;
        while number < names.len() {
            let key = NameKey::of(names[number]);
            assert!(is_usual(names[number].as_bytes()));
            let mut slot = key.slot();
            while slots[slot].2 != 0 {
                slot = (slot + 1) % SLOTS;
            }
            slots[slot] = (key.start, key.length as u8, number as u8);
            number += 1;
        }
        NameTable { slots }
    }

    /// Returns the number of a name by its key, or 0. Names that are longer than their key are compared too.
    #[inline(always)]
    pub(super) fn find(&self, key: NameKey, names: &[&str], name: &[u8]) -> u8 {
        let mut slot = key.slot();
        loop {
            let (start, length, number) = self.slots[slot];
            if number == 0 {
                return 0;
            }
            if start == key.start
                && length as usize == key.length
                && (key.length <= KEY_LENGTH
                    || name.eq_ignore_ascii_case(names[number as usize].as_bytes()))
            {
                return number;
            }
            slot = (slot + 1) % SLOTS;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_have_the_first_bytes_in_lower_case() {
        for byte in 0..=u8::MAX {
            let text = [byte; 12];
            let lower = if byte & 0x40 == 0 { byte } else { byte | 0x20 };
            assert!(lower == byte.to_ascii_lowercase() || !lower.is_ascii_alphanumeric());
            for length in 0..=12 {
                let expected = std::iter::repeat_n(lower, length.min(KEY_LENGTH));
                let expected = expected.fold(0, |key, byte| key << 8 | u64::from(byte));
                for text in [&text[..], &text[..length]] {
                    let key = NameKey::at_start(text, length);
                    assert_eq!((key.start, key.length), (expected, length), "{text:?}");
                }
            }
        }
    }
}

//! Tables from known names to small numbers, which are made at compile time.

/// Number of slots of a table. About a fifth is in use, so that nearly every name is found, or not, in the first one.
const SLOTS: usize = 1024;

/// Number of characters of a name that its key holds.
const KEY_LENGTH: usize = 8;

/// A key of a name: its first eight bytes in lower case, and its length.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct NameKey {
    start: u64,
    length: usize,
}

impl NameKey {
    pub(super) const EMPTY: NameKey = NameKey { start: 0, length: 0 };

    /// Adds the next byte of a name.
    #[inline(always)]
    pub(super) const fn push(&mut self, byte: u8) {
        if self.length < KEY_LENGTH {
            self.start = self.start << 8 | byte.to_ascii_lowercase() as u64;
        }
        self.length += 1;
    }

    pub(super) const fn of(name: &str) -> NameKey {
        let mut key = NameKey::EMPTY;
        let mut index = 0;
        while index < name.len() {
            key.push(name.as_bytes()[index]);
            index += 1;
        }
        key
    }

    const fn slot(self) -> usize {
        let mixed = (self.start ^ (self.length as u64) << 56).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        (mixed >> (u64::BITS - SLOTS.ilog2())) as usize
    }
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

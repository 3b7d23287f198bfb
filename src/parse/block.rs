//! Search of bytes in short texts, inlined in the caller: a call of `memchr` takes as long as the search of the few bytes
//! between two tags.

use wide::u8x16;

/// Size of a block in bytes.
pub(crate) const BLOCK_SIZE: usize = 16;

/// Number of blocks that are searched before `memchr`, which is faster in long texts.
const NEAR_BLOCKS: usize = 12;

/// Sixteen bytes that are compared at once.
#[derive(Clone, Copy)]
pub(crate) struct Block(u8x16);

impl Block {
    #[inline(always)]
    pub(crate) fn new(bytes: &[u8; BLOCK_SIZE]) -> Self {
        Block(u8x16::new(*bytes))
    }

    /// Returns a mask of the bytes that have one of the values: bit n is byte n.
    #[inline(always)]
    pub(crate) fn any_of<const N: usize>(self, values: [u8; N]) -> u32 {
        let mut found = u8x16::ZERO;
        for value in values {
            found |= self.0.simd_eq(u8x16::splat(value));
        }
        found.to_bitmask()
    }

    /// Returns a mask of the bytes that are not above a value.
    #[inline(always)]
    pub(crate) fn at_most(self, value: u8) -> u32 {
        self.0.simd_eq(self.0.min(u8x16::splat(value))).to_bitmask()
    }
}

/// Returns the whole blocks of a text and the bytes after them.
#[inline(always)]
pub(crate) fn blocks(bytes: &[u8]) -> (&[[u8; BLOCK_SIZE]], &[u8]) {
    bytes.as_chunks::<BLOCK_SIZE>()
}

/// Returns the position of the first byte that has one of up to three values, which is expected to be near.
#[inline(always)]
pub(crate) fn find_near<const N: usize>(bytes: &[u8], values: [u8; N]) -> Option<usize> {
    let (blocks, rest) = blocks(bytes);
    for (index, block) in blocks.iter().take(NEAR_BLOCKS).enumerate() {
        let found = Block::new(block).any_of(values);
        if found != 0 {
            return Some(index * BLOCK_SIZE + found.trailing_zeros() as usize);
        }
    }
    match bytes.last_chunk() {
        Some(last) if blocks.len() <= NEAR_BLOCKS => {
            let found = Block::new(last).any_of(values); // some of its bytes again
            (found != 0).then(|| bytes.len() - BLOCK_SIZE + found.trailing_zeros() as usize)
        }
        Some(_) => find_far(&bytes[NEAR_BLOCKS * BLOCK_SIZE..], values)
            .map(|at| NEAR_BLOCKS * BLOCK_SIZE + at),
        None => rest.iter().position(|byte| values.contains(byte)),
    }
}

#[inline(never)]
fn find_far<const N: usize>(bytes: &[u8], values: [u8; N]) -> Option<usize> {
    match values[..] {
        [one] => memchr::memchr(one, bytes),
        [one, two] => memchr::memchr2(one, two, bytes),
        [one, two, three] => memchr::memchr3(one, two, three, bytes),
        _ => bytes.iter().position(|byte| values.contains(byte)),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn finds_what_a_loop_finds(bytes in "[a-e&<\r é]{0,80}") {
            let bytes = bytes.repeat(3).into_bytes();
            let is_wanted = |byte: &u8| b"&<\r".contains(byte);
            prop_assert_eq!(find_near(&bytes, *b"&<\r"), bytes.iter().position(is_wanted));
            prop_assert_eq!(find_near(&bytes, *b"z\r"), bytes.iter().position(|byte| *byte == b'\r'));
        }

        #[test]
        fn compares_as_unsigned_numbers(bytes: [u8; BLOCK_SIZE], value: u8) {
            let expected = (0..BLOCK_SIZE).filter(|at| bytes[*at] <= value).map(|at| 1 << at).sum::<u32>();
            prop_assert_eq!(Block::new(&bytes).at_most(value), expected);
        }
    }
}

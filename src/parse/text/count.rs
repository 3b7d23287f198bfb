//! Counts of characters in texts.

/// Number of bytes whose weights are added up in a byte.
const CHUNK: usize = 64;

/// Returns the sum of the weights of bytes, each at most 3. The compiler adds up sixteen at once.
#[inline(always)]
pub(crate) fn sum(text: &[u8], weight: impl Fn(u8) -> u8) -> u32 {
    let chunks = text.chunks(CHUNK);
    chunks
        .map(|chunk| u32::from(chunk.iter().fold(0u8, |sum, byte| sum.wrapping_add(weight(*byte)))))
        .sum()
}

/// Returns the number of bytes that meet a condition.
#[inline(always)]
pub(crate) fn count(text: &[u8], is_counted: impl Fn(u8) -> bool) -> u32 {
    sum(text, |byte| u8::from(is_counted(byte)))
}

/// Returns the number of words between white space of ASCII.
pub(crate) fn words(text: &str) -> u32 {
    let is_space = |byte: u8| u8::from(byte.is_ascii_whitespace());
    let Some((first, rest)) = text.as_bytes().split_first() else { return 0 };
    let starts = text.as_bytes().chunks(CHUNK).zip(rest.chunks(CHUNK)).map(|(before, bytes)| {
        let pairs = before.iter().zip(bytes);
        let sum = pairs
            .fold(0u8, |sum, (before, byte)| sum + (is_space(*before) & (1 - is_space(*byte))));
        u32::from(sum)
    });
    u32::from(1 - is_space(*first)) + starts.sum::<u32>()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_in_texts_of_any_length() {
        for length in [0, 1, 15, 63, 64, 65, 200] {
            let text = " a\tbc  d.".repeat(length);
            assert_eq!(words(&text) as usize, text.split_ascii_whitespace().count());
            assert_eq!(count(text.as_bytes(), |byte| byte == b' ') as usize, 3 * length);
            assert_eq!(sum(text.as_bytes(), |_| 3) as usize, 3 * text.len());
        }
    }
}

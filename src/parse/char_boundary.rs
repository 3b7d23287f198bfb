//! Character boundaries near an index: `str::floor_char_boundary` and `str::ceil_char_boundary`, which need a newer Rust
//! than the parser does.

/// Returns the last character boundary at or before `index`.
pub(super) fn floor(text: &str, index: usize) -> usize {
    (0..=index.min(text.len())).rev().find(|&index| text.is_char_boundary(index)).unwrap_or(0)
}

/// Returns the first character boundary at or after `index`, which is the end of the text for a larger index.
pub(super) fn ceil(text: &str, index: usize) -> usize {
    (index..text.len()).find(|&index| text.is_char_boundary(index)).unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_boundaries_around_an_index() {
        let text = "aé€";
        assert_eq!(
            [0, 1, 2, 3, 4, 5, 6, 7].map(|index| floor(text, index)),
            [0, 1, 1, 3, 3, 3, 6, 6]
        );
        assert_eq!(
            [0, 1, 2, 3, 4, 5, 6, 7].map(|index| ceil(text, index)),
            [0, 1, 3, 3, 6, 6, 6, 6]
        );
    }
}

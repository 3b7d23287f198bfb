//! Character boundaries near an index: `str::floor_char_boundary`, which needs a newer Rust than the parser does.

/// Returns the last character boundary at or before `index`.
pub(super) fn floor(text: &str, index: usize) -> usize {
    (0..=index.min(text.len())).rev().find(|&index| text.is_char_boundary(index)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_boundary_before_an_index() {
        let text = "aé€";
        assert_eq!(
            [0, 1, 2, 3, 4, 5, 6, 7].map(|index| floor(text, index)),
            [0, 1, 1, 3, 3, 3, 6, 6]
        );
    }
}

//! Texts reduced to their letters and digits, for comparison.

/// Returns the letters and digits of a text in lower case, for comparison without case, spaces and punctuation.
pub(super) fn key(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

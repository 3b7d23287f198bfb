//! Texts reduced to their letters and digits, for comparison.

/// Returns the letters and digits of a text in lower case, for comparison without case, spaces and punctuation.
pub(super) fn key(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars().filter(|character| character.is_alphanumeric()) {
        if character.is_ascii() {
            out.push(character.to_ascii_lowercase());
        } else {
            out.extend(character.to_lowercase());
        }
    }
    out
}

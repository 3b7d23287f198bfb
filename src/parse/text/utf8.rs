//! The only unsafe code of the parser.

/// Converts bytes that are UTF-8 to text. Other bytes are replaced, as by [`String::from_utf8_lossy`].
///
/// [`String::from_utf8`] takes up to twenty times as long in text that is not English.
pub(super) fn into_string(bytes: Vec<u8>) -> String {
    match simdutf8::basic::from_utf8(&bytes) {
        // SAFETY: the bytes were just validated.
        #[expect(unsafe_code)]
        Ok(_) => unsafe { String::from_utf8_unchecked(bytes) },
        Err(_) => String::from_utf8_lossy(&bytes).into_owned(),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn converts_any_bytes(bytes: Vec<u8>, text: String) {
            prop_assert_eq!(into_string(bytes.clone()), String::from_utf8_lossy(&bytes));
            prop_assert_eq!(into_string(text.clone().into_bytes()), text);
        }
    }
}

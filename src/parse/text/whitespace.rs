//! White space around and inside texts.

use std::borrow::Cow;

/// Trims the text and replaces each run of white space inside it by one space.
pub(crate) fn fold(text: Cow<'_, str>) -> Cow<'_, str> {
    if is_folded(&text) {
        return text;
    }
    if let Cow::Borrowed(borrowed) = text
        && is_folded(borrowed.trim())
    {
        return Cow::Borrowed(borrowed.trim());
    }
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    Cow::Owned(out)
}

fn is_folded(text: &str) -> bool {
    let mut after_space = true;
    for character in text.chars() {
        let space = character.is_whitespace();
        if space && (after_space || character != ' ') {
            return false;
        }
        after_space = space;
    }
    text.is_empty() || !after_space
}

/// Trims the text. Borrowed text stays borrowed.
pub(crate) fn trim(text: Cow<'_, str>) -> Cow<'_, str> {
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(text.trim()),
        Cow::Owned(text) if text.trim().len() == text.len() => Cow::Owned(text),
        Cow::Owned(text) => Cow::Owned(text.trim().to_owned()),
    }
}

/// Returns the trimmed text, or `None` if it is blank.
pub(crate) fn non_empty(text: Cow<'_, str>) -> Option<Cow<'_, str>> {
    let text = trim(text);
    (!text.is_empty()).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folds_white_space() {
        for (text, expected) in
            [("", ""), (" \n ", ""), ("a", "a"), ("  a\n\t b ", "a b"), ("a\u{a0}b", "a b")]
        {
            assert_eq!(fold(Cow::Borrowed(text)), expected);
            assert_eq!(fold(Cow::Owned(text.to_owned())), expected);
        }
    }

    #[test]
    fn borrows_text_that_needs_no_folding() {
        assert!(matches!(fold(Cow::Borrowed(" a title ")), Cow::Borrowed("a title")));
    }
}

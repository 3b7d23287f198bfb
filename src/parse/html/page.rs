//! A document that may be a web page.

use std::cell::OnceCell;

use super::tree::{self, Tree};
use crate::parse::{ParseError, Parsed, char_boundary};

/// Maximum length of a page in bytes. Positions in its tree have 32 bits, also those of texts that references make longer.
const MAX_LENGTH: usize = 512 << 20;

/// A document that may be a web page. Its tree is built once, on first use.
pub(in crate::parse) struct Page<'a> {
    pub(in crate::parse) text: &'a str,
    tree: OnceCell<Tree<'a>>,
    is_cut: bool,
}

impl<'a> Page<'a> {
    pub(in crate::parse) fn new(text: &'a str) -> Self {
        Page::with_max_length(text, MAX_LENGTH)
    }

    fn with_max_length(text: &'a str, max: usize) -> Self {
        let is_cut = text.len() > max;
        let text = &text[..char_boundary::floor(text, max)];
        Page { text, tree: OnceCell::new(), is_cut }
    }

    pub(super) fn tree(&self) -> &Tree<'a> {
        self.tree.get_or_init(|| tree::parse(self.text))
    }

    /// Adds the error of a page whose end is not read.
    pub(super) fn checked<'p>(&self, parsed: Parsed<'p>) -> Parsed<'p> {
        let limit =
            || ParseError::Limit(format!("only the first {} MiB were read", MAX_LENGTH >> 20));
        let error = parsed.error.or_else(|| self.is_cut.then(limit));
        Parsed { error, ..parsed }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reports_a_page_that_is_too_long() {
        let page = Page::with_max_length("<p>aé", 5);
        assert_eq!(page.text, "<p>a");
        assert!(matches!(page.checked(Parsed::default()).error, Some(ParseError::Limit(_))));
        assert!(Page::new("<p>aé").checked(Parsed::default()).error.is_none());
    }
}

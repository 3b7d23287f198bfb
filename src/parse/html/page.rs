//! A document that may be a web page.

use std::cell::OnceCell;

use scraper::Html;

use super::dom;

/// A document that may be a web page. Its DOM is built once, on first use.
pub(in crate::parse) struct Page<'a> {
    pub(in crate::parse) text: &'a str,
    dom: OnceCell<Html>,
}

impl<'a> Page<'a> {
    pub(in crate::parse) fn new(text: &'a str) -> Self {
        Page { text, dom: OnceCell::new() }
    }

    pub(super) fn dom(&self) -> &Html {
        self.dom.get_or_init(|| dom::parse(self.text))
    }
}

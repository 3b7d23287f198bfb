//! Web pages, read through their DOM.

pub(super) mod article;
mod attributes;
mod depth;
mod dom;
pub mod rules;
mod tokens;

use std::cell::OnceCell;

use scraper::Html;

use super::{Format, Parsed};
use rules::{Rules, SiteName};

/// A document that may be a page. Its DOM is built when it is first asked for, and once.
pub(super) struct Page<'a> {
    pub(super) text: &'a str,
    dom: OnceCell<Html>,
}

impl<'a> Page<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Page { text, dom: OnceCell::new() }
    }

    fn dom(&self) -> &Html {
        self.dom.get_or_init(|| dom::parse(self.text))
    }
}

/// Tells which kind of page with news this is, if it is one.
pub(super) fn detect(page: &Page, rules: &Rules) -> Option<Format> {
    rules.find(page).map(Format::Site)
}

/// Reads a page by the rule of that name.
pub(super) fn parse(page: &Page, rules: &Rules, name: SiteName) -> Parsed<'static> {
    match rules.get(name) {
        Some(rule) => rules::read(page.dom(), rule, page.text.len()),
        None => Parsed::default(),
    }
}

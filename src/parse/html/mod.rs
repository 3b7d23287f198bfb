//! Web pages, parsed into a tree.

pub(super) mod article;
mod page;
pub mod rules;
pub(in crate::parse) mod tree;
mod visibility;

use super::{Format, Parsed};
pub(super) use page::Page;
use rules::{Rules, SiteName};

/// Returns the format of a page that a site rule matches.
pub(super) fn detect(page: &Page, rules: &Rules) -> Option<Format> {
    rules.find(page).map(Format::Site)
}

/// Parses a page by the rule of that name.
pub(super) fn parse(page: &Page, rules: &Rules, name: SiteName) -> Parsed<'static> {
    match rules.get(name) {
        Some(rule) => page.checked(rules::read(page.tree(), rule, page.text.len())),
        None => Parsed::default(),
    }
}

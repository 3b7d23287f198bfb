//! Web pages, parsed into a DOM.

pub(super) mod article;
mod attribute_limit;
mod depth_limit;
mod dom;
mod head_filter;
mod page;
pub mod rules;
mod tokens;
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
        Some(rule) => rules::read(page.dom(), rule, page.text.len()),
        None => Parsed::default(),
    }
}

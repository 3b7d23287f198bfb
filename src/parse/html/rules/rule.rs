//! A rule: how the pages of a site are recognized and read.

use memchr::memmem;
use url::Url;

use super::css::SelectorMemory;
use super::field::RuleField;
use super::matcher::Matcher;
use super::site_name::SiteName;
use super::walk::ElementWalk;
use crate::parse::html::page::Page;
use crate::parse::html::tree::ElementNames;

/// The length of the window that `head` searches, in bytes.
const HEAD_WINDOW: usize = 2048;

/// A rule for the pages of a site.
#[derive(Debug)]
pub(in crate::parse::html) struct Rule {
    pub(super) name: SiteName,
    /// The name of the file with the rule.
    pub(super) file: String,
    pub(super) detect: Vec<PageConditions>,
    pub(super) base: Option<Url>,
    pub(super) item: ItemSelector,
    pub(super) comment: Option<ItemSelector>,
    pub(super) extent: Extent,
    pub(super) skip: Option<Matcher>,
    /// The parts before and after the `id`.
    pub(super) url_template: Option<(String, String)>,
    pub(super) probes: Vec<Probe>,
}

/// Conditions that a page of the site meets.
#[derive(Debug, Default)]
pub(super) struct PageConditions {
    pub(super) root: Vec<String>,
    pub(super) head: Vec<String>,
    pub(super) contains: Vec<String>,
    pub(super) selectors: Vec<Matcher>,
}

/// The elements that start items or comments.
#[derive(Debug)]
pub(super) struct ItemSelector {
    pub(super) matcher: Matcher,
    /// Fields in attributes of the element itself.
    pub(super) own: Vec<Target>,
}

/// The end of an item or a comment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Extent {
    #[default]
    Element,
    NextItem,
}

/// A selector and the fields of the elements that it matches.
#[derive(Debug)]
pub(super) struct Probe {
    pub(super) matcher: Matcher,
    pub(super) targets: Vec<Target>,
}

/// A field that an element has.
#[derive(Debug)]
pub(super) struct Target {
    pub(super) field: RuleField,
    /// The position in the list of alternatives for the field; the lowest has priority.
    pub(super) rank: u8,
    /// The attribute with the value, if one is specified.
    pub(super) attribute: Option<String>,
}

impl Rule {
    /// Returns the names of the elements that may match a selector of the rule.
    pub(super) fn names(&self) -> ElementNames {
        let items = [Some(&self.item), self.comment.as_ref()].into_iter().flatten();
        let matchers = items.map(|item| &item.matcher).chain(&self.skip);
        let matchers = matchers.chain(self.probes.iter().map(|probe| &probe.matcher));
        matchers.fold(ElementNames::default(), |all, matcher| all.with(matcher.names))
    }

    pub(super) fn matches(&self, page: &Page) -> bool {
        self.detect.iter().any(|detect| detect.matches(page))
    }
}

impl PageConditions {
    fn matches(&self, page: &Page) -> bool {
        let text = page.text.as_bytes();
        let head = &text[..text.len().min(HEAD_WINDOW)];
        contains_all(root_tag(head), &self.root)
            && contains_all(head, &self.head)
            && contains_all(text, &self.contains)
            && self.selectors.iter().all(|selector| {
                let memory = SelectorMemory::new(page.tree().len());
                ElementWalk::of(page.tree()).any(|(element, _)| selector.matches(element, &memory))
            })
    }
}

fn contains_all(text: &[u8], wanted: &[String]) -> bool {
    wanted.iter().all(|wanted| memmem::find(text, wanted.as_bytes()).is_some())
}

/// Returns the tag of the root element without its `>`.
fn root_tag(head: &[u8]) -> &[u8] {
    let root = &head[memmem::find(head, b"<html").unwrap_or(head.len())..];
    &root[..memchr::memchr(b'>', root).unwrap_or(root.len())]
}

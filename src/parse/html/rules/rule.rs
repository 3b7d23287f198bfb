//! A rule: how the pages of a site are recognized and read.

use memchr::memmem;
use url::Url;

use super::field::RuleField;
use super::matcher::Matcher;
use super::site_name::SiteName;
use super::walk::ElementWalk;
use crate::parse::html::page::Page;

/// The length of the window that `head` searches, in bytes.
const HEAD_WINDOW: usize = 2048;

/// How the pages of a site are read.
#[derive(Debug)]
pub(in crate::parse::html) struct Rule {
    pub(super) name: SiteName,
    /// The file that it is from.
    pub(super) file: String,
    pub(super) detect: Vec<Detection>,
    pub(super) base: Option<Url>,
    pub(super) item: ItemSelector,
    pub(super) comment: Option<ItemSelector>,
    pub(super) extent: Extent,
    pub(super) skip: Option<Matcher>,
    /// What stands before and behind the `id`.
    pub(super) url_template: Option<(String, String)>,
    pub(super) probes: Vec<Probe>,
}

/// What all must hold for a page to be of the site.
#[derive(Debug, Default)]
pub(super) struct Detection {
    pub(super) root: Vec<String>,
    pub(super) head: Vec<String>,
    pub(super) contains: Vec<String>,
    pub(super) selectors: Vec<Matcher>,
}

/// The elements that begin a news or a comment.
#[derive(Debug)]
pub(super) struct ItemSelector {
    pub(super) matcher: Matcher,
    /// What the element itself says.
    pub(super) own: Vec<Target>,
}

/// Where a news or a comment ends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Extent {
    #[default]
    Element,
    NextItem,
}

/// ElementWalk, and what they say.
#[derive(Debug)]
pub(super) struct Probe {
    pub(super) matcher: Matcher,
    pub(super) targets: Vec<Target>,
}

/// One thing that an element says.
#[derive(Debug)]
pub(super) struct Target {
    pub(super) field: RuleField,
    /// The place in the field's list of alternatives; the lowest counts.
    pub(super) rank: u8,
    /// The attribute that says it, if one was named.
    pub(super) attribute: Option<String>,
}

impl Rule {
    pub(super) fn matches(&self, page: &Page) -> bool {
        self.detect.iter().any(|detect| detect.matches(page))
    }
}

impl Detection {
    fn matches(&self, page: &Page) -> bool {
        let text = page.text.as_bytes();
        let head = &text[..text.len().min(HEAD_WINDOW)];
        holds(root(head), &self.root)
            && holds(head, &self.head)
            && holds(text, &self.contains)
            && self.selectors.iter().all(|selector| {
                ElementWalk::of(page.dom()).any(|(element, _)| selector.matches(&element))
            })
    }
}

fn holds(text: &[u8], wanted: &[String]) -> bool {
    wanted.iter().all(|wanted| memmem::find(text, wanted.as_bytes()).is_some())
}

/// The tag of the root element, without its end.
fn root(head: &[u8]) -> &[u8] {
    let root = &head[memmem::find(head, b"<html").unwrap_or(head.len())..];
    &root[..memchr::memchr(b'>', root).unwrap_or(root.len())]
}

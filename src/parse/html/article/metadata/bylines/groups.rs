//! The bylines of one article among all of a page.

use super::super::author_line::is_same_kind;
use super::super::nodes::is_near;
use super::Byline;
use crate::parse::html::tree::NodeRef;

/// Maximum number of bylines next to each other.
const MAX_AUTHORS: usize = 100;

/// The first bylines before and after the headline. Several authors have bylines next to each other.
#[derive(Default)]
pub(super) struct Groups<'a> {
    before: Vec<Byline<'a>>,
    after: Vec<Byline<'a>>,
}

impl<'a> Groups<'a> {
    pub(super) fn add(&mut self, byline: Byline<'a>, heading: Option<NodeRef<'a>>) {
        let group = if heading.is_some() { &mut self.after } else { &mut self.before };
        match group.first() {
            // A full name is better than a single word or the text of a link.
            Some(first) if byline.is_sure && !first.is_sure => group.clear(),
            Some(first) if byline.is_sure != first.is_sure => return,
            Some(first) if !is_near(first.node, byline.node) => return,
            Some(first) if !is_same_kind(first.node, byline.node) && first.link != byline.link => {
                return;
            }
            _ => {}
        }
        if group.len() < MAX_AUTHORS {
            group.push(byline);
        }
    }

    /// Returns the bylines next to the headline, else those after it, else those before it.
    pub(super) fn best(self, heading: Option<NodeRef<'a>>) -> Vec<Byline<'a>> {
        let is_above = self
            .before
            .first()
            .zip(heading)
            .is_some_and(|(byline, heading)| byline.is_sure && is_near(byline.node, heading));
        if is_above || self.after.is_empty() { self.before } else { self.after }
    }
}

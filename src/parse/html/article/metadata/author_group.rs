//! The authors in elements for the purpose, without those of teasers and comments.

use std::borrow::Cow;

use super::author_context::Context;
use super::candidates::Candidates;
use super::nodes::is_near;
use super::ranking::{MetadataField, MetadataSource};
use crate::parse::html::tree::NodeRef;

/// Maximum number of authors in a group, and of elements that are examined.
const MAX_AUTHORS: usize = 100;
const MAX_EXAMINED: usize = 1000;

/// The authors in the first elements after the headline that are close to each other, or before it if there are none.
#[derive(Default)]
pub(super) struct AuthorGroup<'a> {
    authors: Vec<(Cow<'a, str>, Option<Cow<'a, str>>)>,
    last: Option<NodeRef<'a>>,
    is_after_heading: bool,
    examined: usize,
}

impl<'a> AuthorGroup<'a> {
    /// Adds the author in an element. A second link to the same address is not a name: `More articles`.
    pub(super) fn add(
        &mut self,
        node: NodeRef<'a>,
        context: &Context<'a, '_>,
        name: Cow<'a, str>,
        link: Option<Cow<'a, str>>,
    ) {
        let continues = self.last.is_some_and(|last| is_near(last, node));
        let is_above = |heading| self.last.is_some_and(|last| is_near(last, heading));
        let is_better = self.last.is_none()
            || context.heading.is_some_and(|heading| !self.is_after_heading && !is_above(heading));
        let is_repeated = || link.is_some() && self.authors.iter().any(|(_, other)| *other == link);
        self.examined += 1;
        if self.authors.len() == MAX_AUTHORS
            || self.examined > MAX_EXAMINED
            || !(continues || is_better)
            || is_repeated()
            || context.is_of_other(node)
        {
            return;
        }
        if !continues {
            self.authors.clear();
            self.is_after_heading = context.heading.is_some();
        }
        self.last = Some(node);
        self.authors.push((name, link));
    }

    pub(super) fn add_to(&mut self, candidates: &mut Candidates<'a>, source: MetadataSource) {
        for (name, link) in self.authors.drain(..) {
            candidates.add_linked(MetadataField::Author, source, name, link);
        }
    }
}

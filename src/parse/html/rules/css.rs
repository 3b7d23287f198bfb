//! Matching of CSS selectors in the tree of a page, by the `selectors` crate with the grammar of scraper.

use std::cell::{Cell, RefCell};

use html5ever::{Namespace as NamespaceUrl, ns};
use scraper::selector::{CssLocalName, CssString, NonTSPseudoClass, Parser, PseudoElement, Simple};
use selectors::attr::{AttrSelectorOperation, CaseSensitivity, NamespaceConstraint};
use selectors::bloom::BloomFilter;
use selectors::matching::{self, MatchingContext, SelectorCaches};
use selectors::parser::{ParseRelative, SelectorList};
use selectors::{Element as SelectorElement, OpaqueElement};

use crate::parse::html::tree::{AttributeName, Element, ElementName, Namespace, NodeRef};

/// Maximum number of steps from element to element per node of a page, and for any page. A sibling combinator may visit
/// all siblings of each element, which takes quadratic time.
const MAX_STEPS_PER_NODE: usize = 128;
const UNLIMITED_STEPS: usize = 1 << 20;

/// The results of `:has` and `:nth-child` for the elements of one page, so that each is examined once, and the number of
/// steps that matching may still take. Without steps left, no selector matches. One match is never cut off, because the
/// caches would keep what it found.
pub(super) struct SelectorMemory {
    caches: RefCell<SelectorCaches>,
    steps: Cell<usize>,
}

impl SelectorMemory {
    /// The memory for a page with a number of nodes.
    pub(super) fn new(nodes: usize) -> Self {
        let steps = UNLIMITED_STEPS + nodes * MAX_STEPS_PER_NODE;
        SelectorMemory { caches: RefCell::default(), steps: Cell::new(steps) }
    }

    /// Returns true if elements may not have matched because the steps were used up.
    pub(super) fn is_exhausted(&self) -> bool {
        self.steps.get() == 0
    }
}

/// A list of selectors.
#[derive(Debug)]
pub(super) struct CssSelector(SelectorList<Simple>);

impl CssSelector {
    /// Parses a list of selectors. Returns `None` if it is invalid.
    pub(super) fn parse(css: &str) -> Option<Self> {
        let mut input = cssparser::Parser::new(css);
        SelectorList::parse(&Parser, &mut input, ParseRelative::No).ok().map(CssSelector)
    }

    /// Returns true if an element matches. The memory is that of its page, and of selectors that live as long.
    pub(super) fn matches(&self, element: Element, memory: &SelectorMemory) -> bool {
        if memory.is_exhausted() {
            return false;
        }
        let caches = &mut *memory.caches.borrow_mut();
        let mut context = MatchingContext::new(
            matching::MatchingMode::Normal,
            None,
            caches,
            matching::QuirksMode::NoQuirks,
            matching::NeedsSelectorFlags::No,
            matching::MatchingForInvalidation::No,
        );
        let element = TreeElement { element, steps: &memory.steps };
        let mut selectors = self.0.slice().iter();
        selectors
            .any(|selector| matching::matches_selector(selector, 0, None, &element, &mut context))
    }
}

/// An element, as the `selectors` crate sees it.
#[derive(Clone, Copy, Debug)]
struct TreeElement<'t> {
    element: Element<'t>,
    /// Number of steps that are left.
    steps: &'t Cell<usize>,
}

impl<'t> TreeElement<'t> {
    fn node(&self) -> NodeRef<'t> {
        self.element.node()
    }

    /// Returns the first element among nodes, of which each is a step.
    fn first(&self, nodes: impl Iterator<Item = NodeRef<'t>>) -> Option<Self> {
        let mut visited = nodes.inspect(|_| self.steps.set(self.steps.get().saturating_sub(1)));
        let element = visited.find_map(|node| node.element())?;
        Some(TreeElement { element, ..*self })
    }
}

impl SelectorElement for TreeElement<'_> {
    type Impl = Simple;

    fn opaque(&self) -> OpaqueElement {
        OpaqueElement::new(self.node().identity())
    }

    fn parent_element(&self) -> Option<Self> {
        self.first(self.node().parent().into_iter())
    }

    fn parent_node_is_shadow_root(&self) -> bool {
        false
    }

    fn containing_shadow_host(&self) -> Option<Self> {
        None
    }

    fn is_pseudo_element(&self) -> bool {
        false
    }

    fn is_part(&self, _: &CssLocalName) -> bool {
        false
    }

    fn imported_part(&self, _: &CssLocalName) -> Option<CssLocalName> {
        None
    }

    fn is_same_type(&self, other: &Self) -> bool {
        self.element.namespace == other.element.namespace && self.element.has_name_of(other.element)
    }

    fn prev_sibling_element(&self) -> Option<Self> {
        self.first(self.node().prev_siblings())
    }

    fn next_sibling_element(&self) -> Option<Self> {
        self.first(self.node().next_siblings())
    }

    fn first_element_child(&self) -> Option<Self> {
        self.first(self.node().children())
    }

    fn is_html_element_in_html_document(&self) -> bool {
        self.element.namespace == Namespace::Html
    }

    fn has_local_name(&self, name: &CssLocalName) -> bool {
        self.element.name_text() == *name.0
    }

    fn has_namespace(&self, namespace: &NamespaceUrl) -> bool {
        *namespace
            == match self.element.namespace {
                Namespace::Html => ns!(html),
                Namespace::Svg => ns!(svg),
                Namespace::MathMl => ns!(mathml),
            }
    }

    fn attr_matches(
        &self,
        namespace: &NamespaceConstraint<&NamespaceUrl>,
        local_name: &CssLocalName,
        operation: &AttrSelectorOperation<&CssString>,
    ) -> bool {
        let has_namespace =
            !matches!(namespace, NamespaceConstraint::Specific(url) if **url != ns!());
        has_namespace
            && self
                .element
                .attribute_named(&local_name.0)
                .is_some_and(|value| operation.eval_str(&value))
    }

    fn match_non_ts_pseudo_class(
        &self,
        _: &NonTSPseudoClass,
        _: &mut MatchingContext<'_, Simple>,
    ) -> bool {
        false
    }

    fn match_pseudo_element(&self, _: &PseudoElement, _: &mut MatchingContext<'_, Simple>) -> bool {
        false
    }

    fn is_link(&self) -> bool {
        self.element.name == ElementName::LINK
    }

    fn is_html_slot_element(&self) -> bool {
        true
    }

    fn has_id(&self, id: &CssLocalName, case: CaseSensitivity) -> bool {
        let own = self.element.attribute(AttributeName::ID);
        own.is_some_and(|own| case.eq(id.0.as_bytes(), own.as_bytes()))
    }

    fn has_class(&self, name: &CssLocalName, case: CaseSensitivity) -> bool {
        let classes = self.element.attribute(AttributeName::CLASS).unwrap_or_default();
        let mut classes = classes.split_ascii_whitespace();
        classes.any(|class| case.eq(class.as_bytes(), name.0.as_bytes()))
    }

    fn has_custom_state(&self, _: &CssLocalName) -> bool {
        false
    }

    fn is_empty(&self) -> bool {
        let is_content = |child: NodeRef| child.is_element() || child.text().is_some();
        !self.node().children().any(is_content)
    }

    fn is_root(&self) -> bool {
        self.node().parent().is_some_and(|parent| parent.parent().is_none())
    }

    fn apply_selector_flags(&self, _: matching::ElementSelectorFlags) {}

    fn add_element_unique_hashes(&self, _: &mut BloomFilter) -> bool {
        false
    }
}

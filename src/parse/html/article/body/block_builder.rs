//! The walk over the DOM of a page that collects its blocks.

use super::blocks::{Block, Blocks, PageElement, text_length};
use super::concealed::{self, ConcealedElement};
use super::data_table;
use super::element_kind::{ElementKind, TextEffect, effect};
use super::names::NameReader;
use crate::parse::html::tree::{Element, Node, NodeRef, Tree};
use crate::parse::html::visibility::{self, Visibility, is_shadow_root};
use crate::parse::text::push_folded;

/// Maximum length of a text that is checked for characters without width.
const MAX_BLANK_LENGTH: u32 = 16;

#[derive(Default)]
pub(super) struct BlockBuilder {
    out: Blocks,
    names: NameReader,
    /// The index of the innermost open element.
    element: usize,
    /// The unfinished block. Its element is that of its first text.
    block: Block,
    /// The number of open elements of these kinds.
    links: u16,
    emphases: u16,
    preformatted: u16,
    /// The index of the open table of data; 0 outside of one.
    table: usize,
    /// The number of line breaks since the last text.
    breaks: u8,
    concealed: Vec<ConcealedElement>,
}

/// An open element, with the innermost element around it.
struct OpenElement<'a> {
    node: NodeRef<'a>,
    effect: TextEffect,
    parent: usize,
}

impl Blocks {
    /// Returns the blocks of a page.
    pub(super) fn of(page: &Tree) -> Self {
        let mut builder = BlockBuilder::default();
        builder.out.elements.push(PageElement::default());
        builder.walk(page);
        builder.end_block();
        concealed::settle(&mut builder.out, &builder.concealed);
        builder.out
    }
}

impl BlockBuilder {
    fn walk(&mut self, page: &Tree) {
        let mut open: Vec<OpenElement> = Vec::new();
        let mut next = page.root().first_child();
        while let Some(node) = next {
            next = match self.enter(node) {
                Some(element) => {
                    open.push(element);
                    node.first_child()
                }
                None => node.next_sibling(),
            };
            while next.is_none() {
                let Some(OpenElement { node, effect, parent }) = open.pop() else { return };
                self.close(effect, parent);
                next = node.next_sibling();
            }
        }
    }

    /// Reads a node. Returns an open element if its children are to be visited.
    fn enter<'a>(&mut self, node: NodeRef<'a>) -> Option<OpenElement<'a>> {
        let parent = self.element;
        let effect = match node.value() {
            Node::Text(text) => {
                self.text(text);
                return None;
            }
            Node::Element(element) => {
                let effect = self.effect_of(node, element)?;
                self.open(node, element, effect)?;
                effect
            }
            _ => return None,
        };
        Some(OpenElement { node, effect, parent })
    }

    /// Returns the effect of an element where it stands; `None` if its content is not text for readers.
    fn effect_of(&self, node: NodeRef, element: Element) -> Option<TextEffect> {
        let effect = effect(element)?;
        if self.table > 0 {
            return match effect {
                // A caption has lines of its own.
                TextEffect::Block(ElementKind::Caption) => Some(effect),
                TextEffect::Block(_) | TextEffect::Break | TextEffect::Rule => {
                    Some(TextEffect::Space)
                }
                TextEffect::NoScript | TextEffect::Template | TextEffect::Table => None,
                _ => Some(effect),
            };
        }
        match effect {
            TextEffect::Table if data_table::is_data(node) => Some(TextEffect::Table),
            TextEffect::Table | TextEffect::Row => Some(TextEffect::Block(ElementKind::Other)),
            TextEffect::Cell => Some(TextEffect::Block(ElementKind::Cell)),
            TextEffect::NoScript if !concealed::has_paragraphs(node) => None,
            TextEffect::Template => {
                is_shadow_root(element).then_some(TextEffect::Block(ElementKind::Other))
            }
            _ => Some(effect),
        }
    }

    /// Opens an element. Returns `None` if it is not shown and cannot be part of the story.
    fn open(&mut self, node: NodeRef, element: Element, effect: TextEffect) -> Option<()> {
        let kind = match effect {
            TextEffect::Break => {
                self.line_break();
                return Some(());
            }
            TextEffect::Rule => {
                self.end_block();
                return Some(());
            }
            TextEffect::Block(kind) => kind,
            TextEffect::Table => ElementKind::Table,
            TextEffect::NoScript => ElementKind::Other,
            TextEffect::Link => ElementKind::Link,
            _ => ElementKind::Inline,
        };
        let names = self.names.read(element);
        let is_block = !matches!(kind, ElementKind::Inline | ElementKind::Link);
        let concealed =
            effect == TextEffect::NoScript || is_concealed(node, names.visibility, is_block);
        let in_concealed = self.out.elements[self.element].hidden;
        if concealed && (!is_block || in_concealed) {
            return None;
        }
        match effect {
            TextEffect::Link => self.links += 1,
            TextEffect::Emphasis => self.emphases += 1,
            TextEffect::Space => self.separate(' '),
            _ if is_block => self.end_block(),
            _ => {}
        }
        self.preformatted += u16::from(kind == ElementKind::Preformatted);
        if kind == ElementKind::Inline && (names.groups.is_empty() || self.table > 0) {
            return Some(());
        }
        let parent = &self.out.elements[self.element];
        let shape = names.class.wrapping_add(kind as u64 + 1);
        self.out.elements.push(PageElement {
            parent: self.element,
            block_element: if is_block { self.out.elements.len() } else { parent.block_element },
            depth: parent.depth.saturating_add(1),
            kind,
            mark: names.mark,
            names: names.groups,
            odds: names.odds,
            shape,
            pattern: PageElement::pattern_of(parent, shape),
            hidden: in_concealed || concealed,
            #[cfg(feature = "training")]
            words: names.words,
        });
        self.element = self.out.elements.len() - 1;
        if effect == TextEffect::Table {
            self.table = self.element;
        }
        if concealed {
            let start = self.out.blocks.len();
            self.concealed.push(ConcealedElement::new(node, self.element, names.visibility, start));
        }
        Some(())
    }

    fn close(&mut self, effect: TextEffect, parent: usize) {
        match effect {
            TextEffect::Link => self.links -= 1,
            TextEffect::Emphasis => self.emphases -= 1,
            TextEffect::Space => self.separate(' '),
            TextEffect::Cell => self.separate('\t'),
            TextEffect::Row => self.separate('\n'),
            TextEffect::Block(_) | TextEffect::Table | TextEffect::NoScript => {
                self.end_block();
                let kind = self.out.elements[self.element].kind;
                self.preformatted -= u16::from(kind == ElementKind::Preformatted);
                if effect == TextEffect::Table {
                    self.table = 0;
                }
                if let Some(last) = self.concealed.last_mut()
                    && last.element == self.element
                {
                    last.end = self.out.blocks.len();
                }
            }
            TextEffect::Inline | TextEffect::Break | TextEffect::Rule | TextEffect::Template => {}
        }
        self.element = parent;
    }

    fn text(&mut self, text: &str) {
        let mut length = text_length(text);
        if (1..=MAX_BLANK_LENGTH).contains(&length) && text.chars().all(is_blank) {
            length = 0;
        }
        if length == 0 && self.block.length == 0 && self.preformatted == 0 {
            return;
        }
        if self.preformatted > 0 {
            self.out.text.push_str(text);
        } else {
            let start = self.block.start; // white space there is dropped
            push_folded(&mut self.out.text, text, |before| {
                before.len() > start && !before.ends_with([' ', '\n', '\t'])
            });
        }
        if length == 0 {
            return;
        }
        self.breaks = 0;
        if self.block.length == 0 {
            self.block.element = self.element;
        }
        self.block.length += length;
        if self.links > 0 {
            self.block.linked += length;
        }
        if self.emphases > 0 {
            self.block.emphasized += length;
        }
    }

    /// Reads a line break. Two in a row separate paragraphs.
    fn line_break(&mut self) {
        self.breaks = self.breaks.saturating_add(1);
        if self.breaks > 1 && self.preformatted == 0 {
            self.end_block();
        } else {
            if self.out.text.len() > self.block.start && self.out.text.ends_with(' ') {
                self.out.text.pop();
            }
            self.out.text.push('\n');
        }
    }

    /// Separates the texts in a table of data, as in the rendered text of a page (section 3.2.7): cells by tabs, rows by
    /// line breaks.
    fn separate(&mut self, separator: char) {
        let text = &mut self.out.text;
        let is_weaker: &[char] = match separator {
            '\n' => &['\t', ' '],
            _ => &[' '],
        };
        while text.len() > self.block.start && text.ends_with(is_weaker) {
            text.pop();
        }
        let repeats = separator != '\t' && text.ends_with(['\n', '\t']);
        if text.len() > self.block.start && !repeats {
            text.push(separator);
        }
    }

    fn end_block(&mut self) {
        self.breaks = 0;
        let mut block = std::mem::take(&mut self.block);
        let text = self.out.text[block.start..].trim_end_matches(is_blank);
        let end = block.start + text.len();
        if block.length == 0 || text.is_empty() {
            self.out.text.truncate(block.start);
        } else {
            let margin = text.len() - text.trim_start_matches(is_blank).len();
            // Preformatted text keeps the indentation of its first line.
            let removed = if self.preformatted > 0 {
                text[..margin].rfind('\n').map_or(0, |line| line + 1)
            } else {
                margin
            };
            block.start += removed;
            block.end = end;
            self.out.text.truncate(end);
            self.out.blocks.push(block);
        }
        self.block.start = self.out.text.len();
    }
}

/// Returns true for an element that is not shown, or shown as a decoration. The first letter of a paragraph is none: it is
/// shown large, and read aloud as a part of its word. Nor is a text beside one that is only read aloud.
fn is_concealed(node: NodeRef, visibility: Visibility, is_block: bool) -> bool {
    match visibility {
        Visibility::Shown => false,
        Visibility::Decorative => is_block || !is_initial(node) && !is_beside_spoken(node),
        Visibility::Spoken => is_block || !is_separator(node),
        Visibility::Hidden => true,
    }
}

/// Returns true for a text without words, as between the two lines of a headline.
fn is_separator(node: NodeRef) -> bool {
    let text = node.first_child().and_then(|child| child.text());
    text.is_some_and(|text| !text.chars().any(char::is_alphanumeric))
}

fn is_beside_spoken(node: NodeRef) -> bool {
    let is_element = |node: &NodeRef| node.is_element();
    let beside = [node.prev_siblings().find(is_element), node.next_siblings().find(is_element)];
    let mut elements = beside.into_iter().flatten().filter_map(|node| node.element());
    elements.any(|element| visibility::of(element) == Visibility::Spoken)
}

fn is_initial(node: NodeRef) -> bool {
    let text = node.first_child().and_then(|child| child.text());
    text.is_some_and(|text| {
        let mut characters = text.trim().chars();
        characters.next().is_some_and(char::is_alphabetic) && characters.next().is_none()
    })
}

/// Returns true for white space, and for characters without width.
fn is_blank(character: char) -> bool {
    character.is_whitespace()
        || matches!(
            character,
            '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{180E}' | '\u{200B}'..='\u{200F}'
                | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{2800}' | '\u{FEFF}'
        )
}

//! The lines of a page that may have a date, and the place of the headline among them.

use super::super::key::key;
use super::labels::{DateLabel, label};
use super::line_dates::{MAX_LENGTH, may_have_date};
use super::nodes::{NameParts, is_named};
use crate::parse::html::tree::{Edge, Element, ElementName, Node, NodeRef, Tree};
use crate::parse::html_elements::is_block;

/// Parts of the class names of datelines.
pub(super) static DATELINE: NameParts =
    NameParts::new(&["date", "publish", "posted", "datum", "fecha", "timestamp", "byline", "meta"]);

/// Maximum number of lines with a date.
const MAX_LINES: usize = 300;

/// Maximum length of a headline, in bytes, and number of headings that are compared with the title.
const MAX_HEADING: usize = 400;
const MAX_HEADINGS: usize = 50;

/// Maximum difference of the lengths of a line and the title that it is compared with, in bytes.
const MAX_DIFFERENCE: usize = 8;

/// Maximum length of a line that is a label for the next one, in bytes.
const MAX_LABEL: usize = 40;

/// A line that may have a date.
pub(super) struct DatedLine<'a> {
    pub(super) text: String,
    /// The number of bytes of text before it.
    pub(super) start: usize,
    pub(super) node: NodeRef<'a>,
    /// An element in it has the name of a dateline.
    pub(super) is_named: bool,
    /// The meaning of the line before it, if that is nothing but a label.
    pub(super) label: Option<DateLabel>,
}

/// The headline.
pub(super) struct Anchor<'a> {
    pub(super) node: NodeRef<'a>,
    pub(super) start: usize,
    pub(super) end: usize,
    rank: AnchorRank,
}

/// The evidence that a line is the headline, the least reliable first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum AnchorRank {
    /// It has the text of the title.
    Title,
    /// It is the first heading of the first rank.
    FirstHeading,
    /// It is a heading with the text of the title.
    Heading,
}

/// Returns the lines of a page that may have a date, and the headline: the heading with the title, else the first `h1`.
pub(super) fn dated<'a>(
    page: &'a Tree,
    title: Option<&str>,
) -> (Vec<DatedLine<'a>>, Option<Anchor<'a>>) {
    let mut reader = LineReader {
        title: title.map(key).filter(|title| !title.is_empty()),
        title_length: title.map_or(0, str::len),
        ..LineReader::default()
    };
    let mut hidden = None;
    for edge in page.root().traverse() {
        let (node, is_open) = match edge {
            Edge::Open(node) => (node, true),
            Edge::Close(node) => (node, false),
        };
        if let Some(id) = hidden {
            if !is_open && node.id() == id {
                hidden = None;
            }
            continue;
        }
        match node.value() {
            Node::Element(element) if is_open && is_unread(element.name) => {
                hidden = Some(node.id());
            }
            Node::Element(element) => reader.element(node, element, is_open),
            Node::Text(text) if is_open => reader.text(node, text),
            _ => {}
        }
    }
    reader.end_line();
    (reader.lines, reader.anchor)
}

/// Returns true for elements without lines of the article.
fn is_unread(name: ElementName) -> bool {
    matches!(
        name,
        ElementName::HEAD
            | ElementName::SCRIPT
            | ElementName::STYLE
            | ElementName::NOSCRIPT
            | ElementName::TEMPLATE
            | ElementName::SELECT
            | ElementName::SVG
            | ElementName::NAV
            | ElementName::IFRAME
            | ElementName::TEXTAREA
    )
}

/// A reader of lines.
#[derive(Default)]
struct LineReader<'a> {
    /// The [key] of the title.
    title: Option<String>,
    title_length: usize,
    lines: Vec<DatedLine<'a>>,
    anchor: Option<Anchor<'a>>,
    headings: usize,
    /// The current line, not longer than a line with a date can be.
    line: String,
    line_start: usize,
    line_node: Option<NodeRef<'a>>,
    is_named: bool,
    /// The number of bytes of text before the next one.
    position: usize,
    heading: Option<Heading<'a>>,
    label: Option<DateLabel>,
}

/// A heading that is being read.
struct Heading<'a> {
    node: NodeRef<'a>,
    text: String,
    start: usize,
}

impl<'a> LineReader<'a> {
    fn element(&mut self, node: NodeRef<'a>, element: Element<'a>, is_open: bool) {
        let name = element.name;
        if is_heading(name) && self.headings < MAX_HEADINGS {
            if is_open {
                let start = self.position;
                self.heading = Some(Heading { node, text: String::new(), start });
            } else {
                self.end_heading(name == ElementName::H1);
            }
        }
        if is_block(name) || breaks_line(name) {
            self.end_line();
        } else if name != ElementName::SUP && !self.line.is_empty() {
            self.line.push(' ');
        }
        if is_open {
            self.attributes(node, element);
        }
    }

    /// Adds the date in an attribute: `<abbr title>`, `<span class="dt-published" title>`, `<div class="date" data-date>`.
    fn attributes(&mut self, node: NodeRef<'a>, element: Element<'a>) {
        let is_dated = element.name == ElementName::ABBR || is_named(element, &DATELINE);
        self.is_named |= is_dated;
        if !is_dated || self.lines.len() >= MAX_LINES {
            return;
        }
        let dated = element
            .attributes()
            .map(|attribute| (attribute, attribute.value()))
            .filter(|(_, value)| value.len() <= 40 && may_have_date(value))
            .filter_map(|(attribute, value)| Some((date_rank(&attribute.name_text())?, value)))
            .min_by_key(|(rank, _)| *rank);
        if let Some((_, dated)) = dated {
            let (text, start) = (dated.into_owned(), self.position);
            self.lines.push(DatedLine { text, start, node, is_named: true, label: None });
        }
    }

    fn text(&mut self, node: NodeRef<'a>, text: &str) {
        let trimmed = text.trim();
        if trimmed.is_empty() {
            if !self.line.is_empty() {
                self.line.push(' ');
            }
            return;
        }
        if let Some(heading) = &mut self.heading
            && heading.text.len() < MAX_HEADING
        {
            heading.text.push_str(text);
        }
        if self.line_node.is_none() {
            self.line_start = self.position;
            self.line_node = node.parent();
        }
        if self.line.len() <= MAX_LENGTH {
            self.line.extend(text.chars().take(MAX_LENGTH + 1));
        }
        self.position += trimmed.len();
    }

    fn end_line(&mut self) {
        let is_named = std::mem::take(&mut self.is_named);
        let Some(node) = self.line_node.take() else {
            self.line.clear();
            return;
        };
        let line = std::mem::take(&mut self.line);
        let text = line.trim();
        let label = self.label.take();
        if text.len() > MAX_LENGTH {
            return;
        }
        if may_have_date(text) {
            if self.lines.len() < MAX_LINES {
                let (text, start) = (text.to_owned(), self.line_start);
                self.lines.push(DatedLine { text, start, node, is_named, label });
            }
        } else if text.len() <= MAX_LABEL {
            self.label = self::label(text);
        }
        // A title without a heading.
        let is_similar = text.len().abs_diff(self.title_length) <= MAX_DIFFERENCE;
        if self.anchor.is_none() && is_similar && self.title.as_deref() == Some(&key(text)) {
            let (start, end) = (self.line_start, self.position);
            self.anchor = Some(Anchor { node, start, end, rank: AnchorRank::Title });
        }
    }

    fn end_heading(&mut self, is_first_rank: bool) {
        let Some(heading) = self.heading.take() else { return };
        self.headings += 1;
        let rank = match &self.title {
            Some(title) if *title == key(&heading.text) => AnchorRank::Heading,
            _ if is_first_rank => AnchorRank::FirstHeading,
            _ => return,
        };
        if self.anchor.as_ref().is_none_or(|anchor| anchor.rank < rank) {
            let Heading { node, start, .. } = heading;
            self.anchor = Some(Anchor { node, start, end: self.position, rank });
        }
    }
}

/// Returns the rank of an attribute that may hold a date: `datetime` is more exact than the others.
fn date_rank(name: &str) -> Option<usize> {
    match name {
        "datetime" => Some(0),
        "content" => Some(1),
        "title" => Some(2),
        _ if name.starts_with("data-") && (name.contains("date") || name.contains("time")) => {
            Some(3)
        }
        _ => None,
    }
}

fn is_heading(name: ElementName) -> bool {
    matches!(name, ElementName::H1 | ElementName::H2 | ElementName::H3 | ElementName::H4)
}

/// Returns true for elements that break lines and are no blocks.
fn breaks_line(name: ElementName) -> bool {
    matches!(
        name,
        ElementName::BR
            | ElementName::TD
            | ElementName::TH
            | ElementName::MAIN
            | ElementName::BUTTON
            | ElementName::FORM
            | ElementName::ADDRESS
            | ElementName::FIELDSET
            | ElementName::LEGEND
            | ElementName::BODY
    )
}

//! The kinds of HTML elements, and their effect on the text inside.

use crate::parse::html::tree::{Element, ElementName};

/// A kind of element, as far as kinds help to distinguish text from boilerplate.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum ElementKind {
    #[default]
    Other,
    Inline,
    Link,
    Div,
    Paragraph,
    Title,
    Heading,
    Item,
    Quote,
    Preformatted,
    /// A table of data, whose text is one block.
    Table,
    Cell,
    /// A list: `ul`, `ol`, `dl`, `menu`.
    List,
    Caption,
    Figure,
    Article,
    Aside,
    Nav,
    Header,
    Footer,
    Form,
    Button,
    Address,
}

/// A set of [element kinds](ElementKind).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct ElementKinds(u32);

impl ElementKinds {
    pub(super) const NONE: ElementKinds = ElementKinds(0);

    pub(super) const fn of(kinds: &[ElementKind]) -> Self {
        let mut set = 0;
        let mut index = 0;
        while index < kinds.len() {
            set |= 1 << kinds[index] as u32;
            index += 1;
        }
        ElementKinds(set)
    }

    pub(super) fn with(self, kind: ElementKind) -> Self {
        ElementKinds(self.0 | ElementKinds::of(&[kind]).0)
    }

    pub(super) fn has(self, kind: ElementKind) -> bool {
        self.has_any(ElementKinds::of(&[kind]))
    }

    pub(super) fn has_any(self, others: ElementKinds) -> bool {
        self.0 & others.0 != 0
    }
}

/// The effect of an element on the text inside.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum TextEffect {
    /// The text has lines of its own.
    Block(ElementKind),
    /// The text is part of the surrounding line.
    Inline,
    Link,
    Emphasis,
    /// A line break.
    Break,
    /// A thematic break, which ends the paragraph.
    Rule,
    /// The text is separated from the surrounding line by white space.
    Space,
    /// A table, and its rows and cells.
    Table,
    Row,
    Cell,
    /// A template. Its content is text only if it is the shadow tree of the element around it.
    Template,
    /// Text that is shown where scripts are not run.
    NoScript,
}

/// Returns the effect of an element; `None` if its content is not text for readers.
pub(super) fn effect(element: Element) -> Option<TextEffect> {
    use TextEffect::{
        Block, Break, Cell, Emphasis, Inline, Link, NoScript, Row, Rule, Table, Template,
    };
    Some(match element.name {
        ElementName::HEAD
        | ElementName::TITLE
        | ElementName::SCRIPT
        | ElementName::STYLE
        | ElementName::SVG
        | ElementName::MATH
        | ElementName::IFRAME
        | ElementName::OBJECT
        | ElementName::EMBED
        | ElementName::APPLET
        | ElementName::CANVAS
        | ElementName::AUDIO
        | ElementName::VIDEO
        | ElementName::SELECT
        | ElementName::OPTION
        | ElementName::DATALIST
        | ElementName::TEXTAREA
        | ElementName::NOFRAMES
        | ElementName::RP
        | ElementName::RT
        | ElementName::MAP
        | ElementName::DIALOG => return None,
        ElementName::TEMPLATE => Template,
        ElementName::NOSCRIPT => NoScript,
        ElementName::A => Link,
        ElementName::BR => Break,
        ElementName::HR => Rule,
        ElementName::B
        | ElementName::STRONG
        | ElementName::I
        | ElementName::EM
        | ElementName::U => Emphasis,
        ElementName::P => Block(ElementKind::Paragraph),
        ElementName::DIV | ElementName::CENTER => Block(ElementKind::Div),
        ElementName::H1 => Block(ElementKind::Title),
        ElementName::H2 | ElementName::H3 | ElementName::H4 | ElementName::H5 | ElementName::H6 => {
            Block(ElementKind::Heading)
        }
        ElementName::UL | ElementName::OL | ElementName::DL | ElementName::MENU => {
            Block(ElementKind::List)
        }
        ElementName::LI | ElementName::DT | ElementName::DD => Block(ElementKind::Item),
        ElementName::BLOCKQUOTE => Block(ElementKind::Quote),
        ElementName::PRE | ElementName::LISTING | ElementName::XMP => {
            Block(ElementKind::Preformatted)
        }
        ElementName::TABLE => Table,
        ElementName::TR => Row,
        ElementName::TD | ElementName::TH => Cell,
        ElementName::FIGCAPTION | ElementName::CAPTION => Block(ElementKind::Caption),
        ElementName::FIGURE => Block(ElementKind::Figure),
        ElementName::ARTICLE => Block(ElementKind::Article),
        ElementName::ASIDE => Block(ElementKind::Aside),
        ElementName::NAV => Block(ElementKind::Nav),
        ElementName::HEADER | ElementName::HGROUP => Block(ElementKind::Header),
        ElementName::FOOTER => Block(ElementKind::Footer),
        ElementName::FORM | ElementName::FIELDSET => Block(ElementKind::Form),
        ElementName::BUTTON | ElementName::LABEL => Block(ElementKind::Button),
        ElementName::ADDRESS => Block(ElementKind::Address),
        ElementName::HTML
        | ElementName::BODY
        | ElementName::FRAMESET
        | ElementName::MAIN
        | ElementName::SECTION
        | ElementName::PICTURE
        | ElementName::DETAILS
        | ElementName::SUMMARY
        | ElementName::THEAD
        | ElementName::TBODY
        | ElementName::TFOOT => Block(ElementKind::Other),
        // Most custom elements are styled as blocks.
        ElementName::ANNOTATION_XML => Block(ElementKind::Other),
        ElementName::OTHER if element.name_text().contains('-') => Block(ElementKind::Other),
        _ => Inline,
    })
}

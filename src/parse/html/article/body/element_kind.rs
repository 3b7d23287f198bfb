//! The kinds of HTML elements, and their effect on the text inside.

use html5ever::{LocalName, local_name};

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
pub(super) fn effect(name: &LocalName) -> Option<TextEffect> {
    use TextEffect::{
        Block, Break, Cell, Emphasis, Inline, Link, NoScript, Row, Rule, Table, Template,
    };
    Some(match *name {
        local_name!("head")
        | local_name!("title")
        | local_name!("script")
        | local_name!("style")
        | local_name!("svg")
        | local_name!("math")
        | local_name!("iframe")
        | local_name!("object")
        | local_name!("embed")
        | local_name!("applet")
        | local_name!("canvas")
        | local_name!("audio")
        | local_name!("video")
        | local_name!("select")
        | local_name!("option")
        | local_name!("datalist")
        | local_name!("textarea")
        | local_name!("noframes")
        | local_name!("rp")
        | local_name!("rt")
        | local_name!("map")
        | local_name!("dialog") => return None,
        local_name!("template") => Template,
        local_name!("noscript") => NoScript,
        local_name!("a") => Link,
        local_name!("br") => Break,
        local_name!("hr") => Rule,
        local_name!("b")
        | local_name!("strong")
        | local_name!("i")
        | local_name!("em")
        | local_name!("u") => Emphasis,
        local_name!("p") => Block(ElementKind::Paragraph),
        local_name!("div") | local_name!("center") => Block(ElementKind::Div),
        local_name!("h1") => Block(ElementKind::Title),
        local_name!("h2")
        | local_name!("h3")
        | local_name!("h4")
        | local_name!("h5")
        | local_name!("h6") => Block(ElementKind::Heading),
        local_name!("ul") | local_name!("ol") | local_name!("dl") | local_name!("menu") => {
            Block(ElementKind::List)
        }
        local_name!("li") | local_name!("dt") | local_name!("dd") => Block(ElementKind::Item),
        local_name!("blockquote") => Block(ElementKind::Quote),
        local_name!("pre") | local_name!("listing") | local_name!("xmp") => {
            Block(ElementKind::Preformatted)
        }
        local_name!("table") => Table,
        local_name!("tr") => Row,
        local_name!("td") | local_name!("th") => Cell,
        local_name!("figcaption") | local_name!("caption") => Block(ElementKind::Caption),
        local_name!("figure") => Block(ElementKind::Figure),
        local_name!("article") => Block(ElementKind::Article),
        local_name!("aside") => Block(ElementKind::Aside),
        local_name!("nav") => Block(ElementKind::Nav),
        local_name!("header") | local_name!("hgroup") => Block(ElementKind::Header),
        local_name!("footer") => Block(ElementKind::Footer),
        local_name!("form") | local_name!("fieldset") => Block(ElementKind::Form),
        local_name!("button") | local_name!("label") => Block(ElementKind::Button),
        local_name!("address") => Block(ElementKind::Address),
        local_name!("html")
        | local_name!("body")
        | local_name!("frameset")
        | local_name!("main")
        | local_name!("section")
        | local_name!("picture")
        | local_name!("details")
        | local_name!("summary")
        | local_name!("thead")
        | local_name!("tbody")
        | local_name!("tfoot") => Block(ElementKind::Other),
        // Most custom elements are styled as blocks.
        _ if name.contains('-') => Block(ElementKind::Other),
        _ => Inline,
    })
}

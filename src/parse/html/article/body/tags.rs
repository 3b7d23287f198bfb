//! What each element of HTML does to the text in it.

use html5ever::{LocalName, local_name};

/// The kinds of elements that tell text from furniture.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Tag {
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
    Cell,
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

/// A set of [tags](Tag).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Tags(u32);

impl Tags {
    pub(super) const NONE: Tags = Tags(0);

    pub(super) const fn of(tags: &[Tag]) -> Self {
        let mut set = 0;
        let mut index = 0;
        while index < tags.len() {
            set |= 1 << tags[index] as u32;
            index += 1;
        }
        Tags(set)
    }

    pub(super) fn with(self, tag: Tag) -> Self {
        Tags(self.0 | Tags::of(&[tag]).0)
    }

    pub(super) fn has(self, tag: Tag) -> bool {
        self.has_any(Tags::of(&[tag]))
    }

    pub(super) fn has_any(self, others: Tags) -> bool {
        self.0 & others.0 != 0
    }
}

/// What an element does to the text in it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Effect {
    /// It stands in lines of its own.
    Block(Tag),
    /// Text in it is part of the line around it.
    Inline,
    Link,
    Emphasis,
    /// The line ends.
    Break,
    /// The paragraph ends.
    Rule,
}

/// What an element does; `None` for those whose content is no text to read.
pub(super) fn effect(name: &LocalName) -> Option<Effect> {
    use Effect::{Block, Break, Emphasis, Inline, Link, Rule};
    Some(match *name {
        local_name!("head")
        | local_name!("title")
        | local_name!("script")
        | local_name!("style")
        | local_name!("noscript")
        | local_name!("template")
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
        | local_name!("dialog")
        | local_name!("menu") => return None,
        local_name!("a") => Link,
        local_name!("br") => Break,
        local_name!("hr") => Rule,
        local_name!("b")
        | local_name!("strong")
        | local_name!("i")
        | local_name!("em")
        | local_name!("u") => Emphasis,
        local_name!("p") => Block(Tag::Paragraph),
        local_name!("div") | local_name!("center") => Block(Tag::Div),
        local_name!("h1") => Block(Tag::Title),
        local_name!("h2")
        | local_name!("h3")
        | local_name!("h4")
        | local_name!("h5")
        | local_name!("h6") => Block(Tag::Heading),
        local_name!("li") => Block(Tag::Item),
        local_name!("blockquote") => Block(Tag::Quote),
        local_name!("pre") | local_name!("listing") | local_name!("xmp") => {
            Block(Tag::Preformatted)
        }
        local_name!("td") | local_name!("th") => Block(Tag::Cell),
        local_name!("figcaption") | local_name!("caption") => Block(Tag::Caption),
        local_name!("figure") => Block(Tag::Figure),
        local_name!("article") => Block(Tag::Article),
        local_name!("aside") => Block(Tag::Aside),
        local_name!("nav") => Block(Tag::Nav),
        local_name!("header") | local_name!("hgroup") => Block(Tag::Header),
        local_name!("footer") => Block(Tag::Footer),
        local_name!("form") | local_name!("fieldset") => Block(Tag::Form),
        local_name!("button") | local_name!("label") => Block(Tag::Button),
        local_name!("address") => Block(Tag::Address),
        local_name!("html")
        | local_name!("body")
        | local_name!("frameset")
        | local_name!("main")
        | local_name!("section")
        | local_name!("picture")
        | local_name!("ul")
        | local_name!("ol")
        | local_name!("dl")
        | local_name!("dt")
        | local_name!("dd")
        | local_name!("details")
        | local_name!("summary")
        | local_name!("table")
        | local_name!("tr")
        | local_name!("thead")
        | local_name!("tbody")
        | local_name!("tfoot") => Block(Tag::Other),
        // Custom elements are laid out as blocks by those who invent them, but for few.
        _ if name.contains('-') => Block(Tag::Other),
        _ => Inline,
    })
}

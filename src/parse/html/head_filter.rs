//! Removal of messages from the `noscript` elements of a page's head.
//!
//! The standard ends the head at the first message or image in such an element, so that it becomes a part of the text of
//! the page (section 13.2.6.4.5). Browsers that run scripts never show it.

use html5ever::tokenizer::{Tag, TagKind};
use html5ever::{LocalName, local_name};

/// Drops what `noscript` in the head may not hold.
#[derive(Default)]
pub(super) struct HeadFilter {
    position: Position,
}

#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Position {
    #[default]
    Head,
    NoScript,
    Body,
}

impl HeadFilter {
    /// Returns false for a tag that must be dropped.
    pub(super) fn admits(&mut self, tag: &Tag) -> bool {
        if self.position == Position::Body {
            return true;
        }
        let name = &tag.name;
        let is_start = tag.kind == TagKind::StartTag;
        self.position = match self.position {
            _ if *name == local_name!("body") || !is_start && *name == local_name!("head") => {
                Position::Body
            }
            Position::NoScript if is_in_noscript(name) => return true,
            Position::NoScript if is_start || *name != local_name!("noscript") => return false,
            Position::NoScript => Position::Head,
            _ if is_start && *name == local_name!("noscript") => Position::NoScript,
            _ if is_start && !is_in_head(name) => Position::Body,
            position => position,
        };
        true
    }

    /// Returns false for text that must be dropped.
    pub(super) fn admits_text(&self) -> bool {
        self.position != Position::NoScript
    }
}

/// Elements that `noscript` in the head may hold.
fn is_in_noscript(name: &LocalName) -> bool {
    matches!(
        *name,
        local_name!("link") | local_name!("meta") | local_name!("noframes") | local_name!("style")
    )
}

/// Elements that do not end the head.
fn is_in_head(name: &LocalName) -> bool {
    is_in_noscript(name)
        || matches!(
            *name,
            local_name!("html")
                | local_name!("head")
                | local_name!("base")
                | local_name!("basefont")
                | local_name!("bgsound")
                | local_name!("title")
                | local_name!("script")
                | local_name!("template")
        )
}

#[cfg(test)]
mod tests {
    use super::super::dom;

    #[test]
    fn drops_messages_in_the_head() {
        for (page, expected) in [
            (
                "<head><noscript>Turn on <b>scripts</b><img src=a></noscript><title>t</title></head><p>x",
                "<head><noscript></noscript><title>t</title></head><body><p>x</p></body>",
            ),
            (
                "<noscript><style>a{}</style><link href=b><p>c</p></noscript><meta name=d><p>x",
                "<head><noscript><style></style><link href=\"b\"></noscript><meta name=\"d\"></head>\
                 <body><p>x</p></body>",
            ),
            ("<head><noscript>a<body>b", "<head><noscript></noscript></head><body>b</body>"),
            ("<head></head><noscript>a", "<head></head><body><noscript>a</noscript></body>"),
            (
                "<p>x<noscript><i>a</i></noscript>",
                "<head></head><body><p>x<noscript><i>a</i></noscript></p></body>",
            ),
        ] {
            assert_eq!(dom::parse(page).html(), format!("<html>{expected}</html>"), "{page}");
        }
    }
}

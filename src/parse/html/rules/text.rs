//! The text of an element, as one line or as paragraphs.

use std::borrow::Cow;

use super::css::SelectorMemory;
use super::matcher::Matcher;
use crate::parse::html::tree::{Edge, Element, ElementName, Node};
use crate::parse::html_elements::{is_block, is_script_or_style};
use crate::parse::text::{fold, push_folded};

/// The text of a field.
pub(super) type RuleText = Option<Cow<'static, str>>;

/// Returns the text of an element as one line with collapsed white space.
pub(super) fn line(element: Element, skip: Option<&Matcher>, memory: &SelectorMemory) -> RuleText {
    let mut text = String::new();
    visit(element, skip, memory, &mut |event| match event {
        TextEvent::Text(part) => text.push_str(part),
        TextEvent::Break { .. } | TextEvent::NewLine => text.push(' '),
    });
    let text = fold(Cow::Owned(text));
    (!text.is_empty()).then_some(text)
}

/// Returns the text of an element with a blank line between paragraphs.
pub(super) fn paragraphs(
    element: Element,
    skip: Option<&Matcher>,
    memory: &SelectorMemory,
) -> RuleText {
    let mut out = String::new();
    let mut paragraph = String::new();
    let mut preformatted = false;
    visit(element, skip, memory, &mut |event| match event {
        TextEvent::Text(text) if preformatted => paragraph.push_str(text),
        TextEvent::Text(text) => {
            push_folded(&mut paragraph, text, |before| !before.ends_with([' ', '\n']));
        }
        TextEvent::NewLine => paragraph.push('\n'),
        TextEvent::Break { opens_preformatted } => {
            push_paragraph(&mut out, &paragraph, preformatted);
            preformatted = opens_preformatted;
            paragraph.clear();
        }
    });
    push_paragraph(&mut out, &paragraph, preformatted);
    (!out.is_empty()).then_some(Cow::Owned(out))
}

/// A part of the text of an element.
enum TextEvent<'a> {
    Text(&'a str),
    /// The start or end of a paragraph.
    Break {
        opens_preformatted: bool,
    },
    /// The end of a line.
    NewLine,
}

/// Visits the text in an element, except in scripts, styles and elements that match `skip`.
fn visit(
    element: Element,
    skip: Option<&Matcher>,
    memory: &SelectorMemory,
    on_event: &mut dyn FnMut(TextEvent),
) {
    let mut skipped = None;
    for edge in element.node().traverse() {
        let (node, opens) = match edge {
            Edge::Open(node) => (node, true),
            Edge::Close(node) => (node, false),
        };
        if let Some(id) = skipped {
            skipped = Some(id).filter(|id| opens || *id != node.id());
            continue;
        }
        match node.value() {
            Node::Text(text) if opens => on_event(TextEvent::Text(text)),
            Node::Element(tag) => match tag.name {
                _ if opens && is_skipped(tag, skip, memory) => skipped = Some(node.id()),
                ElementName::BR if opens => on_event(TextEvent::NewLine),
                name if is_block(name) => {
                    let opens_preformatted = opens && name == ElementName::PRE;
                    on_event(TextEvent::Break { opens_preformatted });
                }
                _ => {}
            },
            _ => {}
        }
    }
}

fn is_skipped(element: Element, skip: Option<&Matcher>, memory: &SelectorMemory) -> bool {
    is_script_or_style(element.name) || skip.is_some_and(|skip| skip.matches(element, memory))
}

/// Appends a paragraph. A preformatted one keeps the indentation of its first line.
fn push_paragraph(out: &mut String, paragraph: &str, preformatted: bool) {
    let paragraph = paragraph.trim_end();
    let paragraph = if preformatted {
        paragraph.trim_start_matches(['\n', '\r'])
    } else {
        paragraph.trim_start()
    };
    if !paragraph.is_empty() {
        if !out.is_empty() {
            out.push_str("\n\n");
        }
        out.push_str(paragraph);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::html::tree;

    fn texts(html: &str) -> (String, String) {
        let page = tree::parse(html);
        let skip = Matcher::parse(".no").unwrap();
        let memory = SelectorMemory::new(0);
        let root = page.root().first_child().and_then(|root| root.element()).unwrap();
        let text = |of: fn(Element, Option<&Matcher>, &SelectorMemory) -> RuleText| {
            of(root, Some(&skip), &memory).unwrap_or_default().into_owned()
        };
        (text(line), text(paragraphs))
    }

    #[test]
    fn splits_paragraphs_at_blocks() {
        for (html, expected_line, expected_paragraphs) in [
            ("", "", ""),
            (" a\n <b>b</b>c ", "a bc", "a bc"),
            ("a<p>b</p>c", "a b c", "a\n\nb\n\nc"),
            ("a <br> b<br>c", "a b c", "a \nb\nc"),
            ("<pre>a\n  b</pre>  c  d", "a b c d", "a\n  b\n\nc d"),
            ("<ul><li>a<li>b</ul>", "a b", "a\n\nb"),
            ("a<script>x</script><i class=no>y<p>z</p></i>b", "ab", "ab"),
        ] {
            let expected = (expected_line.to_owned(), expected_paragraphs.to_owned());
            assert_eq!(texts(html), expected, "{html}");
        }
    }
}

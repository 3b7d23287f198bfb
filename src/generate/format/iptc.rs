//! Parts that the IPTC formats share.

use std::borrow::Cow;

use crate::generate::distribution::Distribution;
use crate::generate::document::DocumentBuilder;
use crate::generate::snippet::{Escaping, Passage};

/// Lengths of a story and of a paragraph in bytes, after the examples of the specifications and of news agencies.
const STORY: Distribution =
    Distribution(&[(0, 400), (100, 900), (250, 1500), (500, 2600), (750, 4000), (1000, 9000)]);
const PARAGRAPH: Distribution = Distribution(&[(0, 80), (250, 150), (750, 300), (1000, 520)]);

/// Returns the paragraphs of a story.
pub(super) fn paragraphs<'s>(document: &mut DocumentBuilder<'s>) -> Vec<Passage<'s>> {
    document.paragraphs(STORY, PARAGRAPH)
}

/// Appends each paragraph as a `p` element on its own line. Returns the appended text without the last line break.
pub(super) fn put_paragraphs(
    document: &mut DocumentBuilder,
    paragraphs: &[Passage],
) -> Cow<'static, str> {
    let start = document.out.len();
    for paragraph in paragraphs {
        document.put(&["<p>"]);
        document.put_text(paragraph, Escaping::Xml);
        document.put(&["</p>\n"]);
    }
    Cow::Owned(document.out[start..].trim_end().to_owned())
}

//! What the formats of news agencies share.

use std::borrow::Cow;

use super::super::distribution::Quantiles;
use super::super::draft::{Draft, Text};
use super::super::text::{Form, Piece};

/// Bytes of an agency's story and of one of its paragraphs, after the examples of the standards and of agencies.
const STORY: Quantiles =
    Quantiles(&[(0, 400), (100, 900), (250, 1500), (500, 2600), (750, 4000), (1000, 9000)]);
const PARAGRAPH: Quantiles = Quantiles(&[(0, 80), (250, 150), (750, 300), (1000, 520)]);

/// The paragraphs of a story.
pub(super) fn paragraphs<'s>(draft: &mut Draft<'s>) -> Vec<Text<'s>> {
    let mut left = STORY.draw(&mut draft.random) as i64;
    let mut paragraphs = Vec::new();
    while left > 0 {
        let bytes = PARAGRAPH.draw(&mut draft.random);
        left -= bytes as i64;
        paragraphs.push(draft.sentences(bytes));
    }
    paragraphs
}

/// Appends each as a `p` on a line of its own; returns what has been appended but the last line's end.
pub(super) fn put_paragraphs(draft: &mut Draft, paragraphs: &[Text]) -> Cow<'static, str> {
    let start = draft.out.len();
    for paragraph in paragraphs {
        draft.put(&["<p>"]);
        draft.put_text(paragraph, Form::Xml);
        draft.put(&["</p>\n"]);
    }
    Cow::Owned(draft.out[start..].trim_end().to_owned())
}

/// Appends tags parted by commas.
pub(super) fn put_keywords(draft: &mut Draft, tags: &[&Piece]) {
    for (number, tag) in tags.iter().enumerate() {
        draft.put(&[if number > 0 { ", " } else { "" }, &tag.xml]);
    }
}

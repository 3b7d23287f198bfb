//! The line near a headline that says when it was published, found by what its element is called.
//!
//! The last resort, for pages whose structured data, meta tags and `<time>` elements have no date.

use ego_tree::NodeRef;
use scraper::{Html, Node};

use super::bylines::{called, is_of_other, line};
use super::candidates::Candidates;
use super::ranking::{MetadataField, MetadataSource};
use crate::parse::date;

/// Parts of the names of classes that datelines have.
const DATELINE: [&str; 6] = ["date", "publish", "posted", "datum", "fecha", "timestamp"];

/// More of them than are looked at.
const MAX: usize = 200;

/// No dateline has more inside it, in nodes, nor more words before the date.
const MAX_INSIDE: usize = 20;
const MAX_WORDS: usize = 6;

/// Adds the first dateline of a page.
pub(super) fn find<'a>(page: &'a Html, candidates: &mut Candidates<'a>) {
    let is_dateline = |node: &NodeRef<Node>| {
        node.value().as_element().is_some_and(|element| called(element, &DATELINE))
    };
    let lines = page.tree.nodes().filter(is_dateline).take(MAX);
    let lines =
        lines.filter(|node| node.descendants().nth(MAX_INSIDE).is_none() && !is_of_other(*node));
    if let Some(date) = lines.filter_map(line).find_map(|line| date_in(&line)) {
        candidates.add(MetadataField::Published, MetadataSource::Dateline, date);
    }
}

/// The date that a line ends with: `Last updated: 1 September 2025, 12:00`. A time without a date is none.
fn date_in(line: &str) -> Option<String> {
    let words: Vec<_> = line.split_whitespace().collect();
    let starts = 0..words.len().min(MAX_WORDS);
    let mut ends = starts.map(|start| words[start..].join(" "));
    ends.find(|end| end.len() >= MIN_LENGTH && date::parse(end).is_some())
}

/// The shortest text that is a day: `1.9.25`.
const MIN_LENGTH: usize = 6;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_end_their_lines() {
        for (line, expected) in [
            ("1 September 2025", Some("1 September 2025")),
            ("Last updated: 1 September 2025, 12:00", Some("1 September 2025, 12:00")),
            ("First published on Sep 1, 2025 01:38 pm", Some("Sep 1, 2025 01:38 pm")),
            ("erstellt: , 01. April 2025, 15:25", Some("01. April 2025, 15:25")),
            ("three hours ago", None),
            ("2025", None),
            ("one two three four five six seven 1 September 2025", None),
        ] {
            let instant = |text: &str| date::parse(text).map(|date| date.to_string());
            let found = date_in(line).as_deref().and_then(instant);
            assert_eq!(found, expected.and_then(instant), "{line}");
        }
    }
}

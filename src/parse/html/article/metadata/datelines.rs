//! Datelines: the lines with the date of an article, found by the names of their elements.
//!
//! They are the last resort, for pages without a date in structured data, meta tags and `<time>` elements.

use ego_tree::NodeRef;
use scraper::{Html, Node};

use super::bylines::{is_named, is_of_other, line};
use super::candidates::Candidates;
use super::ranking::{MetadataField, MetadataSource};
use crate::parse::date;

/// Parts of the class names of datelines.
const DATELINE: [&str; 6] = ["date", "publish", "posted", "datum", "fecha", "timestamp"];

/// Maximum number of datelines that are examined.
const MAX_DATELINES: usize = 200;

/// Maximum number of nodes in a dateline, and of words before the date.
const MAX_NODES: usize = 20;
const MAX_WORDS: usize = 6;

/// Minimum length of a date in bytes: `1.9.25`.
const MIN_LENGTH: usize = 6;

/// Adds the date of the first dateline of a page to the candidates.
pub(super) fn find<'a>(page: &'a Html, candidates: &mut Candidates<'a>) {
    let is_dateline = |node: &NodeRef<Node>| {
        node.value().as_element().is_some_and(|element| is_named(element, &DATELINE))
    };
    let lines = page.tree.nodes().filter(is_dateline).take(MAX_DATELINES);
    let lines =
        lines.filter(|node| node.descendants().nth(MAX_NODES).is_none() && !is_of_other(*node));
    if let Some(date) = lines.filter_map(line).find_map(|line| date_in(&line)) {
        candidates.add(MetadataField::Published, MetadataSource::Dateline, date);
    }
}

/// Returns the date that a line ends with: `Last updated: 1 September 2025, 12:00`. A time without a date is ignored.
fn date_in(line: &str) -> Option<String> {
    let words: Vec<_> = line.split_whitespace().collect();
    let starts = 0..words.len().min(MAX_WORDS);
    let mut ends = starts.map(|start| words[start..].join(" "));
    ends.find(|end| end.len() >= MIN_LENGTH && date::parse(end).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_dates_at_the_end_of_lines() {
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

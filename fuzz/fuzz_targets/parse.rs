//! A document of any format: no panic, items that can be written and read back, the same result for the same bytes.
//!
//! The first byte chooses the context: whether there is a URL and whether the document was asked for.

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use newsparse::parse::{ParseContext, ParseError};
use newsparse::{NewsItem, Parser};

static PARSER: LazyLock<Parser> = LazyLock::new(Parser::default);

fuzz_target!(|data: &[u8]| {
    let Some((context, bytes)) = data.split_first() else { return };
    let context = ParseContext {
        url: (context & 1 != 0).then_some("https://example.org/news/feed.xml"),
        is_discovered: context & 2 != 0,
        ..ParseContext::default()
    };
    let parsed = PARSER.parse_with(bytes, &context);
    assert!(!matches!(parsed.error, Some(ParseError::Internal(_))), "{:?}", parsed.error);
    assert_eq!(parsed.format, PARSER.detect_with(bytes, &context).ok());
    let mut lines = Vec::new();
    newsparse::json_lines::write_items("a", &parsed, &mut lines).expect("a Vec takes all");
    for (line, item) in lines.split(|byte| *byte == b'\n').zip(&parsed.items) {
        let read: NewsItem = serde_json::from_slice(line).expect("a line is valid JSON");
        assert_eq!(&read, item);
    }
});

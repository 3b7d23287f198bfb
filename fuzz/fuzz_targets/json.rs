//! A document of JSON, valid or not: the lenient reader and the recovery of JSON Feed and ninjs.
//!
//! The first byte chooses the start of the document.

#![no_main]

use libfuzzer_sys::fuzz_target;
use newsparse::parse::ParseError;

const STARTS: [&str; 5] = [
    "",
    "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[",
    "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"id\":1,",
    "{\"uri\":\"urn:a\",\"headline\":\"b\",",
    "<html><script type='application/ld+json'>{\"@type\":\"NewsArticle\",",
];

fuzz_target!(|data: &[u8]| {
    let Some((start, rest)) = data.split_first() else { return };
    let start = STARTS[usize::from(*start) % STARTS.len()];
    let parsed = newsparse::parse([start.as_bytes(), rest].concat().as_slice()).into_owned();
    assert!(!matches!(parsed.error, Some(ParseError::Internal(_))), "{:?}", parsed.error);
});

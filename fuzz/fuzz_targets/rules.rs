//! A file of site rules, and a page that they read. A NUL separates them.

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use newsparse::parse::ParseError;
use newsparse::{Parser, Rules};

const PAGE: &str = "<html op=news><title>a</title><ul><li class=x><a href=/b>c</a><time>1 May 2025</time><ul><li>d</ul></ul>";

static BUILT_IN: LazyLock<Rules> = LazyLock::new(Rules::built_in);

fuzz_target!(|text: &str| {
    let (rules, page) = text.split_once('\0').unwrap_or((text, PAGE));
    let (toml, mut rules) = (rules, BUILT_IN.clone());
    if rules.add("rules.toml", toml).is_ok() {
        let parser = Parser::new(rules);
        let parsed = parser.parse(page.as_bytes());
        assert!(!matches!(parsed.error, Some(ParseError::Internal(_))), "{:?}", parsed.error);
    }
});

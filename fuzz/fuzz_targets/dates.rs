//! A date of any form: no panic, and what is printed is read as the same instant.

#![no_main]

use libfuzzer_sys::fuzz_target;
use newsparse::parse::parse_date;

fuzz_target!(|text: &str| {
    if let Some(date) = parse_date(text) {
        assert_eq!(parse_date(&date.to_string()), Some(date), "{text:?}");
    }
});

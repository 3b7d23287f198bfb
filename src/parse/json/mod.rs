//! News in JSON: JSON Feed, and the readers of JSON strings and values that other formats share.

pub(super) mod escapes;
pub(super) mod feed;
pub(super) mod fields;
pub(super) mod lenient;
mod surrogates;

use super::Parsed;
use super::error::ParseError;

/// Parses a JSON document, and again with lone surrogates replaced if the first attempt has an error.
///
/// A byte-order mark is ignored. The error of the first attempt is kept.
pub(super) fn parse_with(text: &str, parse: for<'t> fn(&'t str) -> Parsed<'t>) -> Parsed<'_> {
    let text = text.trim_start_matches('\u{FEFF}');
    let parsed = parse(text);
    match parsed.error.as_ref().and_then(|_| surrogates::replace_lone_surrogates(text)) {
        Some(replaced) => Parsed { error: parsed.error, ..parse(&replaced).into_owned() },
        None => parsed,
    }
}

/// Converts an error of serde_json. The position at the end of its message becomes the line of the error.
pub(super) fn syntax_error(error: &serde_json::Error) -> ParseError {
    let message = error.to_string();
    let reason = message.split(" at line ").next().unwrap_or_default().to_owned();
    ParseError::Syntax { line: error.line(), reason }
}

//! News in JSON: JSON Feed, and the readers of JSON strings and values that other formats share.

mod detect;
pub(super) mod escapes;
pub(super) mod feed;
pub(super) mod fields;
pub(super) mod lenient;
mod repair;

use super::Parsed;
use super::error::ParseError;
pub(super) use detect::{detect, embedded, is_json};

/// The result of parsing JSON: what was read, and the error of serde_json.
pub(super) type JsonResult<'t> = (Parsed<'t>, serde_json::Result<()>);

/// Parses a JSON document, and again after a [repair](repair::repair) if it is malformed. The first error is kept.
///
/// A byte-order mark is ignored.
pub(super) fn parse_with(text: &str, parse: for<'t> fn(&'t str) -> JsonResult<'t>) -> Parsed<'_> {
    let text = text.trim_start_matches('\u{FEFF}');
    // The first result is dropped before the second is made.
    let error = match parse(text) {
        (parsed, Ok(())) => return parsed,
        (_, Err(error)) => syntax_error(&error),
    };
    let repaired = repair::repair(text);
    let (parsed, _) = parse(&repaired);
    Parsed { error: Some(error), ..parsed.into_owned() }
}

/// Converts an error of serde_json. The position at the end of its message becomes the line of the error.
fn syntax_error(error: &serde_json::Error) -> ParseError {
    let message = error.to_string();
    let reason = message.split(" at line ").next().unwrap_or_default().to_owned();
    ParseError::Syntax { line: error.line(), reason }
}

//! Plain text from the character data of documents: references, white space and markup.

mod markup;
mod references;
mod whitespace;

pub(crate) use markup::plain_title;
pub(crate) use references::{normalize_line_ends, unescape, unescape_with};
pub(crate) use whitespace::{fold, non_empty, trim};

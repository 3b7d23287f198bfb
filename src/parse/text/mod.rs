//! Plain text from the character data of documents: references, white space and markup.

mod cdata;
pub(crate) mod count;
mod markup;
pub(crate) mod references;
mod tag;
mod unescape;
mod utf8;
mod whitespace;

pub(crate) use cdata::unwrap_cdata;
pub(crate) use markup::{is_html, plain_html, plain_title};
pub(crate) use references::normalize_line_ends;
pub(crate) use unescape::{unescape, unescape_from, unescape_with};
pub(crate) use whitespace::{fold, is_blank, non_empty, push_folded, trim, trimmed};

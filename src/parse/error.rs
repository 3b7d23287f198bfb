//! What is wrong with a document.

use std::fmt;

use memchr::memchr_iter;

/// Why a document could not be read, or not whole.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseError {
    /// There is not one byte, or nothing but white space.
    #[error("the file is empty")]
    Empty,
    /// The bytes are no text in any encoding.
    #[error("binary data, no text")]
    Binary,
    /// A text of another kind than those that hold news.
    #[error("no news: {0}")]
    NoNews(String),
    /// The document is damaged. What could be read was kept.
    #[error("line {line}: {reason}")]
    Damaged {
        /// Counted from 1.
        line: usize,
        /// What was expected and what was found.
        reason: String,
    },
    /// The document asks for more than any of its size needs. What was read up to there was kept.
    #[error("{0}")]
    Limit(String),
    /// Bytes that the document's encoding does not have were replaced by U+FFFD.
    #[error("bytes that are not {0} were replaced")]
    Encoding(&'static str),
    /// The parser itself failed. Please report it.
    #[error("the parser failed: {0}")]
    Internal(String),
}

impl ParseError {
    /// Damage at a byte offset of a text.
    pub(crate) fn in_text(text: &str, offset: usize, reason: impl fmt::Display) -> ParseError {
        let before = &text.as_bytes()[..offset.min(text.len())];
        ParseError::Damaged {
            line: 1 + memchr_iter(b'\n', before).count(),
            reason: reason.to_string(),
        }
    }
}

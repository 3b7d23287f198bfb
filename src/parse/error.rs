//! Parse errors.

use std::fmt;

use memchr::memchr_iter;

/// The reason why a document could not be parsed, or not completely.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseError {
    /// The document has no bytes, or only white space.
    #[error("the document is empty")]
    Empty,
    /// The document is not text in any known encoding.
    #[error("binary data, not text")]
    Binary,
    /// The document is text, but not in a format for news. The message describes it.
    #[error("no news: {0}")]
    NoNews(String),
    /// The document is an HTML page whose text was read, although it may not be an article. The message has the reason.
    #[error("perhaps not an article: {0}")]
    DoubtfulArticle(&'static str),
    /// The document has a syntax error. The items that could be parsed are kept.
    #[error("line {line}: {reason}")]
    Syntax {
        /// Line of the error, starting at 1.
        line: usize,
        /// Expected and found syntax.
        reason: String,
    },
    /// The document exceeds a limit on depth, size or expansion. The items before the limit are kept.
    #[error("{0}")]
    Limit(String),
    /// Bytes that are invalid in the encoding of the document were replaced by U+FFFD, or by their likely meaning.
    #[error("invalid {0} bytes were replaced")]
    Encoding(&'static str),
    /// The parser panicked. This is a bug; please report it.
    #[error("internal error of the parser: {0}")]
    Internal(String),
}

impl ParseError {
    /// Returns the error for an HTML page that is not an article.
    pub(crate) fn without_article(reason: &str) -> ParseError {
        ParseError::NoNews(format!("HTML page without an article: {reason}"))
    }

    /// Returns a syntax error at a byte offset of a text.
    pub(crate) fn in_text(text: &str, offset: usize, reason: impl fmt::Display) -> ParseError {
        let before = &text.as_bytes()[..offset.min(text.len())];
        ParseError::Syntax {
            line: 1 + memchr_iter(b'\n', before).count(),
            reason: reason.to_string(),
        }
    }
}

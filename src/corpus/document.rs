//! A document and its name.

use std::borrow::Cow;

use super::SkippedDocument;
use super::member::RecordRange;
use crate::news::WarcRecord;
use crate::parse::{ParseContext, ParseError};

/// A news file in memory.
#[derive(Clone, Debug)]
pub struct Document {
    /// The path, `-` for standard input, or `archive!/member`.
    pub name: String,
    /// The content.
    pub bytes: Cow<'static, [u8]>,
    /// The URL that the document was fetched from, if an archive records it.
    pub url: Option<String>,
    /// The encoding label of the HTTP response, if an archive records it.
    pub charset: Option<String>,
    /// The record that holds the document, if it comes from a web archive.
    pub warc: Option<Box<WarcRecord>>,
    /// The start of the part of `name` below the given path.
    relative_start: usize,
    origin: DocumentOrigin,
}

/// The origin of a document; decides how a document without news is reported.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum DocumentOrigin {
    /// The path of the document was given.
    #[default]
    Requested,
    /// A file of a folder, or a member of a tar or zip archive.
    Discovered,
    /// A record of a web archive, or a line of JSON Lines.
    Record,
}

/// The properties of a document besides its name and bytes.
#[derive(Clone, Debug, Default)]
pub(super) struct DocumentMetadata {
    pub url: Option<String>,
    pub charset: Option<String>,
    pub warc: Option<Box<WarcRecord>>,
    pub origin: DocumentOrigin,
}

impl Document {
    /// A document from memory.
    pub fn new(name: impl Into<String>, bytes: impl Into<Cow<'static, [u8]>>) -> Self {
        Document {
            name: name.into(),
            bytes: bytes.into(),
            url: None,
            charset: None,
            warc: None,
            relative_start: 0,
            origin: DocumentOrigin::default(),
        }
    }

    pub(super) fn from_file(
        name: DocumentName,
        metadata: DocumentMetadata,
        bytes: Vec<u8>,
    ) -> Self {
        let DocumentMetadata { url, charset, warc, origin } = metadata;
        let DocumentName { full, relative_start } = name;
        Document { name: full, bytes: bytes.into(), url, charset, warc, relative_start, origin }
    }

    /// Sets the place of the record that holds the document.
    pub(super) fn set_record_range(&mut self, range: RecordRange) {
        if let Some(warc) = &mut self.warc {
            (warc.offset, warc.length) = (range.offset, range.length);
        }
        self.warc.take_if(|warc| warc.is_empty());
    }

    /// The name below the given path. It does not depend on where the corpus is stored.
    pub fn relative_name(&self) -> &str {
        &self.name[self.relative_start..]
    }

    /// The URL, the charset and the origin as context for the parser.
    pub fn context(&self) -> ParseContext<'_> {
        ParseContext {
            url: self.url.as_deref(),
            charset: self.charset.as_deref(),
            is_discovered: self.origin != DocumentOrigin::Requested,
        }
    }

    /// Returns a diagnostic that the document holds no news.
    pub fn skipped(&self, error: ParseError) -> SkippedDocument {
        let is_unexpected = match self.origin {
            DocumentOrigin::Requested => true,
            DocumentOrigin::Discovered => error == ParseError::Empty,
            DocumentOrigin::Record => false,
        };
        SkippedDocument { name: self.name.clone(), error, is_unexpected }
    }
}

/// Maximum length of the name of a member, in characters. It is repeated with each news item.
const MAX_MEMBER_NAME: usize = 2048;

/// The name of a file or of a member of an archive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct DocumentName {
    full: String,
    relative_start: usize,
}

impl DocumentName {
    /// A name whose part below the given path begins at `relative_start`.
    pub fn new(full: String, relative_start: usize) -> Self {
        DocumentName { full, relative_start }
    }

    pub fn full(&self) -> &str {
        &self.full
    }

    /// The name below the given path.
    pub fn relative(&self) -> &str {
        &self.full[self.relative_start..]
    }

    /// The name of a member of the archive with this name. The member's own name may contain `..` or be an absolute
    /// path: it is a label only, and nothing is ever opened or written under it.
    pub fn member(&self, member: &str) -> DocumentName {
        let member = member.strip_prefix("./").unwrap_or(member);
        let full = match member.char_indices().nth(MAX_MEMBER_NAME) {
            Some((end, _)) => format!("{}!/{}…", self.full, &member[..end]),
            None => format!("{}!/{member}", self.full),
        };
        DocumentName { full, relative_start: self.relative_start }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn member_names_keep_the_start_of_the_relative_name() {
        let name = DocumentName::new("corpora/a.tar".to_owned(), 8);
        let member = name.member("./b/../c.xml");
        assert_eq!(member.full(), "corpora/a.tar!/b/../c.xml");
        assert_eq!(member.relative(), "a.tar!/b/../c.xml");
        let long = name.member(&"é".repeat(10_000));
        assert_eq!(long.relative().chars().count(), "a.tar!/".len() + MAX_MEMBER_NAME + 1);
    }
}

//! One document and what it is called.

use std::borrow::Cow;

use super::SkippedDocument;
use crate::parse::{Context, ParseError};

/// One news file.
#[derive(Clone, Debug)]
pub struct Document {
    /// The path as found, or `-` for standard input; for what lies in an archive `archive!/member`.
    pub name: String,
    /// What the file holds.
    pub bytes: Cow<'static, [u8]>,
    /// The URL that it was fetched from, where an archive tells.
    pub url: Option<String>,
    /// The label of its encoding, where the response that it came with tells.
    pub charset: Option<String>,
    /// Where in `name` the part begins that lies under the given path.
    relative: usize,
    origin: Origin,
}

/// How much a document without news deserves a word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Origin {
    /// The file itself was asked for.
    #[default]
    Asked,
    /// A file of a folder or an archive.
    Found,
    /// A record of an archive of many kinds of things.
    Record,
}

/// What is known of a document beside its name and bytes.
#[derive(Clone, Debug, Default)]
pub(super) struct About {
    pub url: Option<String>,
    pub charset: Option<String>,
    pub origin: Origin,
}

impl Document {
    /// A document from memory.
    pub fn new(name: impl Into<String>, bytes: impl Into<Cow<'static, [u8]>>) -> Self {
        Document {
            name: name.into(),
            bytes: bytes.into(),
            url: None,
            charset: None,
            relative: 0,
            origin: Origin::default(),
        }
    }

    pub(super) fn found(name: Name, about: About, bytes: Vec<u8>) -> Self {
        let About { url, charset, origin } = about;
        let Name { full, relative } = name;
        Document { name: full, bytes: bytes.into(), url, charset, relative, origin }
    }

    /// The name below the path that was given: the same wherever the corpus lies.
    pub fn relative_name(&self) -> &str {
        &self.name[self.relative..]
    }

    /// What is known of the document beside its bytes.
    pub fn context(&self) -> Context<'_> {
        Context { url: self.url.as_deref(), charset: self.charset.as_deref() }
    }

    /// The document as one that holds no news.
    pub fn skipped(&self, error: ParseError) -> SkippedDocument {
        let named = match self.origin {
            Origin::Asked => true,
            Origin::Found => error == ParseError::Empty,
            Origin::Record => false,
        };
        SkippedDocument { name: self.name.clone(), error, named }
    }
}

/// The name of a file or of what lies in one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Name {
    full: String,
    relative: usize,
}

impl Name {
    /// A name of which what begins at `relative` lies under the given path.
    pub fn new(full: String, relative: usize) -> Self {
        Name { full, relative }
    }

    pub fn full(&self) -> &str {
        &self.full
    }

    pub fn relative(&self) -> &str {
        &self.full[self.relative..]
    }

    /// A member of the archive of this name. Whatever the member calls itself, `..` or an absolute path too,
    /// is a label and no more: nothing is ever written or opened under it.
    pub fn member(&self, member: &str) -> Name {
        let member = member.strip_prefix("./").unwrap_or(member);
        Name { full: format!("{}!/{member}", self.full), relative: self.relative }
    }
}

/// True for names of files or folders that are left out unless asked for.
pub(super) fn is_hidden(path: &str) -> bool {
    path.split('/').any(|part| part.starts_with('.') && part != "." && part != "..")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_keep_what_lies_under_the_given_path() {
        let name = Name::new("corpora/a.tar".to_owned(), 8);
        let member = name.member("./b/../c.xml");
        assert_eq!(member.full(), "corpora/a.tar!/b/../c.xml");
        assert_eq!(member.relative(), "a.tar!/b/../c.xml");
    }

    #[test]
    fn a_name_is_hidden_by_any_of_its_parts() {
        for hidden in [".a", "a/.b", ".git/config", "./.a", "..a"] {
            assert!(is_hidden(hidden), "{hidden}");
        }
        for shown in ["a", "a.b", "./a", "../a", "a/..", ""] {
            assert!(!is_hidden(shown), "{shown}");
        }
    }
}

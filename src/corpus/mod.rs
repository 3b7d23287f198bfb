//! News files as bytes: paths → documents in memory, in an order that depends on their names alone.

mod built_in;
mod digest;
mod load;

use std::borrow::Cow;
use std::path::PathBuf;

use crate::parse::{Fault, Parser};
pub use digest::Digest;
pub use load::LoadError;

/// One news file.
#[derive(Clone, Debug)]
pub struct Document {
    /// The path as found, or `-` for standard input.
    pub name: String,
    /// What the file holds.
    pub bytes: Cow<'static, [u8]>,
    /// Where in `name` the part begins that lies under the given path.
    relative: usize,
}

impl Document {
    /// A document from memory.
    pub fn new(name: impl Into<String>, bytes: impl Into<Cow<'static, [u8]>>) -> Self {
        Document { name: name.into(), bytes: bytes.into(), relative: 0 }
    }

    /// The name below the path that was given: the same wherever the corpus lies.
    pub fn relative_name(&self) -> &str {
        &self.name[self.relative..]
    }
}

/// A file that was not taken up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Skipped {
    /// The path as found.
    pub name: String,
    /// What it is instead of news.
    pub fault: Fault,
    /// Whether it deserves a word: the file itself was asked for, or is empty, as after a failed download.
    pub named: bool,
}

/// News files in a fixed order.
#[derive(Clone, Debug, Default)]
pub struct Corpus {
    /// What the corpus is called in reports.
    pub name: String,
    /// The documents, in order.
    pub documents: Vec<Document>,
    /// Files that hold no news.
    pub skipped: Vec<Skipped>,
    /// Files and folders that could not be read, with the reason.
    pub unreadable: Vec<String>,
}

impl Corpus {
    /// A corpus of documents from memory.
    pub fn new(name: impl Into<String>, documents: Vec<Document>) -> Self {
        Corpus { name: name.into(), documents, ..Corpus::default() }
    }

    /// The corpus that is built into the program.
    pub fn built_in() -> Self {
        Corpus::new("built-in", built_in::documents())
    }

    /// Reads files, and folders whole: hidden files and files that hold no news left out, links followed once,
    /// sorted by name. `-` is standard input. Which files hold news, `parser` tells.
    ///
    /// `on_document` is told of each document when it has been read.
    ///
    /// # Errors
    /// If a path itself cannot be read. What cannot be read inside a folder is kept in `unreadable`.
    pub fn load(
        paths: &[PathBuf],
        parser: &Parser,
        on_document: &mut dyn FnMut(&Document),
    ) -> Result<Self, LoadError> {
        load::load(paths, parser, on_document)
    }

    /// The bytes of all documents.
    pub fn bytes(&self) -> u64 {
        self.documents.iter().map(|document| document.bytes.len() as u64).sum()
    }

    /// The [digest](Digest) of the names below the given paths and the bytes of all documents, as hexadecimal.
    pub fn digest(&self) -> String {
        let mut digest = Digest::default();
        for document in &self.documents {
            digest.add(document.relative_name(), &document.bytes);
        }
        digest.to_hex()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_digest_tells_names_and_bytes_apart() {
        let digest = |documents: &[(&'static str, &'static str)]| {
            let documents = documents
                .iter()
                .map(|(name, text)| Document::new(*name, text.as_bytes()))
                .collect();
            Corpus::new("", documents).digest()
        };
        let one = digest(&[("a", "bc")]);
        assert_eq!(one, digest(&[("a", "bc")]));
        assert_ne!(one, digest(&[("ab", "c")]));
        assert_ne!(one, digest(&[("a", "b"), ("", "c")]));
    }
}

//! News files as bytes: paths → documents in memory, in an order that depends on their names alone.

mod built_in;
mod container;
mod diagnostic;
mod digest;
mod document;
mod expansion;
mod first;
mod load;
mod options;
mod part;
mod queue;
mod read;
mod source;
mod stream;

use std::path::PathBuf;

use crate::parse::Parser;
pub use diagnostic::{Damage, Diagnostic, Found, SkippedDocument, SkippedRecords};
pub use digest::Digest;
pub use document::Document;
pub use options::{Filter, LoadOptions, Sampling};
pub use source::{LoadError, corpus_name};
pub use stream::{ReadStatistics, Stream, StreamItem};

/// News files in a fixed order.
#[derive(Clone, Debug, Default)]
pub struct Corpus {
    /// What the corpus is called in reports.
    pub name: String,
    /// The documents, in order.
    pub documents: Vec<Document>,
    /// What is to be said of files that were not taken up, or not whole.
    pub diagnostics: Vec<Diagnostic>,
}

impl Corpus {
    /// A corpus of documents from memory.
    pub fn new(name: impl Into<String>, documents: Vec<Document>) -> Self {
        Corpus { name: name.into(), documents, ..Corpus::default() }
    }

    /// The corpus that is built into the program.
    pub fn built_in() -> Self {
        Corpus::new(source::BUILT_IN, built_in::documents())
    }

    /// Reads files, and folders whole, or the built-in corpus if no path is given: hidden files and files that hold no news left out, links followed once,
    /// sorted by name; what is compressed is decompressed, and the members of archives are documents each.
    /// `-` is standard input. Which documents hold news, `parser` tells.
    ///
    /// On as many threads as the process may use. `on_document` is told of each document when it has been read, by one
    /// thread at a time and in no order.
    ///
    /// # Errors
    /// If a path itself cannot be read. What cannot be read inside a folder or an archive is kept in `diagnostics`.
    pub fn load(
        paths: &[PathBuf],
        parser: &Parser,
        options: &LoadOptions,
        on_document: &mut (dyn FnMut(&Document) + Send),
    ) -> Result<Self, LoadError> {
        load::load(paths, parser, options, on_document)
    }

    /// The files that hold no news.
    pub fn skipped(&self) -> impl Iterator<Item = &SkippedDocument> {
        self.diagnostics.iter().filter_map(|diagnostic| match diagnostic {
            Diagnostic::SkippedDocument(skipped) => Some(skipped),
            _ => None,
        })
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

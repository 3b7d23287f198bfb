//! News files as documents: from files, folders, archives and standard input, in an order that depends only on names.

// Without archives, a part of the interface between containers and the reader of their members is unused.
#![cfg_attr(not(feature = "archives"), allow(dead_code))]

mod built_in;
#[cfg(feature = "archives")]
mod container;
#[cfg(not(feature = "archives"))]
#[path = "unsupported.rs"]
mod container;
mod diagnostic;
mod digest;
mod document;
mod expansion;
mod io_message;
mod loader;
mod member;
mod member_reader;
mod options;
mod position;
mod prefix;
mod queue;
mod sample;
mod segment;
mod segment_list;
mod signature;
mod source;
mod stream;

use std::path::PathBuf;

pub use diagnostic::{
    CorpusEntry, Damage, Diagnostic, MoreDamage, SkippedDocument, SkippedRecords,
};
pub use digest::Digest;
pub use document::Document;
pub use loader::CorpusLoader;
pub use options::{Filter, FilterError, LoadOptions, Sampling};
pub use segment::FileSegment;
pub use segment_list::SegmentList;
pub use source::{LoadError, corpus_name};
pub use stream::{ReadStatistics, Stream, StreamItem};

/// An ordered set of documents.
#[derive(Clone, Debug, Default)]
pub struct Corpus {
    /// The name in reports.
    pub name: String,
    /// The documents, in order.
    pub documents: Vec<Document>,
    /// Problems with files that were skipped or read in part.
    pub diagnostics: Vec<Diagnostic>,
}

impl Corpus {
    /// A corpus of documents from memory.
    pub fn new(name: impl Into<String>, documents: Vec<Document>) -> Self {
        Corpus { name: name.into(), documents, ..Corpus::default() }
    }

    /// The built-in corpus, which is embedded in the binary.
    pub fn built_in() -> Self {
        Corpus::new(source::BUILT_IN, built_in::documents())
    }

    /// Loads files and folders with default options; see [`CorpusLoader`] for others.
    ///
    /// Folders are searched recursively, without hidden files, and sorted by name. Symbolic links are followed.
    /// Compressed files are decompressed, and the members of archives are documents of their own. Documents without news
    /// are skipped. `-` is standard input; without any path, the built-in corpus is loaded.
    ///
    /// ```
    /// let corpus = newsparse::Corpus::load(["fixtures/corpus/rss"])?;
    /// assert!(corpus.documents[0].name.starts_with("fixtures/corpus/rss/"));
    /// # Ok::<(), newsparse::corpus::LoadError>(())
    /// ```
    ///
    /// # Errors
    /// If a given path cannot be read. Problems inside folders and archives are in [`diagnostics`](Corpus::diagnostics).
    pub fn load(paths: impl IntoIterator<Item = impl Into<PathBuf>>) -> Result<Self, LoadError> {
        CorpusLoader::new().load(paths)
    }

    /// The documents that were skipped because they hold no news.
    pub fn skipped(&self) -> impl Iterator<Item = &SkippedDocument> {
        self.diagnostics.iter().filter_map(|diagnostic| match diagnostic {
            Diagnostic::SkippedDocument(skipped) => Some(skipped),
            _ => None,
        })
    }

    /// The total size of the documents, in bytes.
    pub fn bytes(&self) -> u64 {
        self.documents.iter().map(|document| document.bytes.len() as u64).sum()
    }

    /// The [digest](Digest) of the relative names and the bytes of all documents, in hexadecimal.
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
    fn the_digest_separates_names_from_bytes() {
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

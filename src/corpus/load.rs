//! Paths → documents in memory.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::notice::{Found, Notice};
use super::options::{Options, Share};
use super::read::Flow;
use super::source::{Meter, corpus_name, sources};
use super::{Corpus, Document, LoadError};
use crate::parse::Parser;

pub(super) fn load(
    paths: &[PathBuf],
    parser: &Parser,
    options: &Options,
    on_document: &mut dyn FnMut(&Document),
) -> Result<Corpus, LoadError> {
    let corpus = Corpus::new(corpus_name(paths), Vec::new());
    let taken = Taken::new(options.share);
    let left = options.max_corpus_size.unwrap_or(u64::MAX);
    let mut loader = Loader { corpus, parser, taken, left: Some(left), on_document };
    let meter = Meter::default();
    for source in sources(paths)? {
        if source.read(options, &meter, &mut |found| loader.take(found)).is_break() {
            break;
        }
    }
    if let (None, Some(most)) = (loader.left, options.max_corpus_size) {
        return Err(LoadError::TooLarge(most));
    }
    loader.corpus.documents = loader.taken.into_documents();
    Ok(loader.corpus)
}

/// A corpus that is being put together.
struct Loader<'a> {
    corpus: Corpus,
    parser: &'a Parser,
    taken: Taken,
    /// How many bytes may still be kept; `None` once there were more.
    left: Option<u64>,
    on_document: &'a mut dyn FnMut(&Document),
}

impl Loader<'_> {
    fn take(&mut self, found: Found) -> Flow {
        let document = match found {
            Found::Document(document) => document,
            Found::Notice(notice) => {
                self.corpus.notices.push(notice);
                return Flow::Continue(());
            }
        };
        (self.on_document)(&document);
        let Some(place) = self.taken.place(&document) else { return Flow::Continue(()) };
        match self.parser.detect(&document.bytes) {
            Ok(_) => {
                let length = document.bytes.len() as u64;
                self.left = self.left.and_then(|left| left.checked_sub(length));
                if self.left.is_none() {
                    return Flow::Break(());
                }
                let (flow, dropped) = self.taken.put(place, document);
                self.left = self.left.map(|left| left.saturating_add(dropped));
                flow
            }
            Err(fault) => {
                self.corpus.notices.push(Notice::Skipped(document.skipped(fault)));
                Flow::Continue(())
            }
        }
    }
}

/// The documents taken so far.
enum Taken {
    All(Vec<Document>),
    First(Vec<Document>, usize),
    /// By their rank in the lot, with their place in the corpus.
    Sample {
        drawn: BTreeMap<Rank, (usize, Document)>,
        count: usize,
        seed: u64,
        next: usize,
    },
}

/// What a document draws: those with the lowest are taken. Documents of the same name draw by turns.
type Rank = ([u8; blake3::OUT_LEN], usize);

impl Taken {
    fn new(share: Share) -> Self {
        match share {
            Share::All => Taken::All(Vec::new()),
            Share::First(count) => Taken::First(Vec::new(), count),
            Share::Sample { count, seed } => {
                Taken::Sample { drawn: BTreeMap::new(), count, seed, next: 0 }
            }
        }
    }

    /// What the document draws, or `None` if it cannot be taken any more.
    fn place(&mut self, document: &Document) -> Option<Rank> {
        let Taken::Sample { drawn, count, seed, next } = self else {
            return Some(Rank::default());
        };
        let mut hasher = blake3::Hasher::new();
        hasher.update(&seed.to_le_bytes()).update(document.relative_name().as_bytes());
        let rank = (*hasher.finalize().as_bytes(), *next);
        *next += 1;
        let is_low =
            drawn.len() < *count || drawn.last_key_value().is_some_and(|(last, _)| rank < *last);
        is_low.then_some(rank)
    }

    /// Also returns the bytes of a document that was left out for this one.
    fn put(&mut self, rank: Rank, document: Document) -> (Flow, u64) {
        match self {
            Taken::All(documents) => documents.push(document),
            Taken::First(documents, count) => {
                documents.push(document);
                if documents.len() >= *count {
                    return (Flow::Break(()), 0);
                }
            }
            Taken::Sample { drawn, count, .. } => {
                drawn.insert(rank, (rank.1, document));
                if drawn.len() > *count
                    && let Some((_, (_, document))) = drawn.pop_last()
                {
                    return (Flow::Continue(()), document.bytes.len() as u64);
                }
            }
        }
        (Flow::Continue(()), 0)
    }

    /// In corpus order.
    fn into_documents(self) -> Vec<Document> {
        match self {
            Taken::All(documents) | Taken::First(documents, _) => documents,
            Taken::Sample { drawn, .. } => {
                let mut documents: Vec<_> = drawn.into_values().collect();
                documents.sort_by_key(|(place, _)| *place);
                documents.into_iter().map(|(_, document)| document).collect()
            }
        }
    }
}

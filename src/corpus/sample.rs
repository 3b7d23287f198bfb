//! Selection of documents while they are loaded in any order.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use super::Document;
use super::options::Sampling;

/// The place of an entry in the corpus: the number of its source, and its number in the source.
pub(super) type EntryIndex = (usize, usize);

/// The sort key of a document in a random sample, which consists of the documents with the lowest keys. Documents of the
/// same name are sorted by their place in the corpus.
pub(super) type SampleKey = ([u8; blake3::OUT_LEN], EntryIndex);

/// Returns the sort key of a document.
pub(super) fn sample_key(sampling: Sampling, document: &Document, index: EntryIndex) -> SampleKey {
    let Sampling::Sample { seed, .. } = sampling else { return (Default::default(), index) };
    let mut hasher = blake3::Hasher::new();
    hasher.update(&seed.to_le_bytes()).update(document.relative_name().as_bytes());
    (*hasher.finalize().as_bytes(), index)
}

/// The documents selected so far.
pub(super) enum SelectedDocuments {
    All(Vec<(EntryIndex, Document)>),
    /// The first `max` documents. They have to be added in corpus order.
    First {
        documents: Vec<(EntryIndex, Document)>,
        max: usize,
    },
    Sample {
        documents: BTreeMap<SampleKey, Document>,
        max: usize,
    },
}

impl SelectedDocuments {
    pub fn new(sampling: Sampling) -> Self {
        match sampling {
            Sampling::All => SelectedDocuments::All(Vec::new()),
            Sampling::First(max) => SelectedDocuments::First { documents: Vec::new(), max },
            Sampling::Sample { count: max, .. } => {
                SelectedDocuments::Sample { documents: BTreeMap::new(), max }
            }
        }
    }

    /// Returns true if a document with this key would be selected.
    pub fn accepts(&self, key: &SampleKey) -> bool {
        let SelectedDocuments::Sample { documents, max } = self else { return true };
        documents.len() < *max || documents.last_key_value().is_some_and(|(last, _)| key < last)
    }

    /// Adds a document. Returns the document that it displaces from the sample, or `Break` if the selection is complete.
    pub fn add(&mut self, key: SampleKey, document: Document) -> ControlFlow<(), Option<Document>> {
        match self {
            SelectedDocuments::All(documents) => documents.push((key.1, document)),
            SelectedDocuments::First { documents, max } => {
                documents.push((key.1, document));
                if documents.len() >= *max {
                    return ControlFlow::Break(());
                }
            }
            SelectedDocuments::Sample { documents, max } => {
                documents.insert(key, document);
                if documents.len() > *max {
                    return ControlFlow::Continue(documents.pop_last().map(|(_, last)| last));
                }
            }
        }
        ControlFlow::Continue(None)
    }

    /// Returns the documents in no order.
    pub fn into_documents(self) -> Vec<(EntryIndex, Document)> {
        match self {
            SelectedDocuments::All(documents) | SelectedDocuments::First { documents, .. } => {
                documents
            }
            SelectedDocuments::Sample { documents, .. } => {
                documents.into_iter().map(|((_, index), document)| (index, document)).collect()
            }
        }
    }
}

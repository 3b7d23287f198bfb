//! The snippets of all languages and the boilerplate of pages, each generated on first use.

use std::sync::OnceLock;

use super::boilerplate::Boilerplate;
use super::language::LanguageSnippets;
use super::words::VOCABULARIES;
use crate::random::Random;

/// Seed of the snippets. They are the same for every corpus of one version.
const SEED: u64 = super::CORPUS_VERSION as u64;

/// The snippets from which documents are built.
#[derive(Debug, Default)]
pub(super) struct SnippetStore {
    languages: [OnceLock<LanguageSnippets>; VOCABULARIES.len()],
    boilerplate: OnceLock<Boilerplate>,
}

impl SnippetStore {
    /// Returns the snippets of a language, given by its index in [`VOCABULARIES`].
    pub(super) fn language(&self, index: usize) -> &LanguageSnippets {
        self.languages[index].get_or_init(|| {
            LanguageSnippets::new(&VOCABULARIES[index], &mut Random::new(SEED, index as u64))
        })
    }

    pub(super) fn boilerplate(&self) -> &Boilerplate {
        self.boilerplate.get_or_init(|| {
            let mut random = Random::new(SEED, VOCABULARIES.len() as u64);
            Boilerplate::new(self.language(0), &mut random)
        })
    }
}

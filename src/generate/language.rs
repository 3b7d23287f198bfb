//! The snippets of one language.

use super::markup;
use super::snippet::Snippet;
use super::text_generator::TextGenerator;
use super::words::Vocabulary;
use crate::random::Random;

// Numbers of snippets per language. They are large enough that a compressor rarely finds a snippet twice in its window.
const SENTENCES: usize = 1500;
const TITLES: usize = 600;
const TAGS: usize = 300;
const NAMES: usize = 200;
const PROSE_BLOCKS: usize = 900;
const CODE_BLOCKS: usize = 250;

/// The snippets from which documents in one language are built.
#[derive(Debug)]
pub(super) struct LanguageSnippets {
    pub(super) vocabulary: &'static Vocabulary,
    pub(super) titles: Vec<Snippet>,
    pub(super) sentences: Vec<Snippet>,
    pub(super) tags: Vec<Snippet>,
    pub(super) names: Vec<Snippet>,
    /// Blocks of HTML: paragraphs, lists and pictures.
    pub(super) prose: Vec<Snippet>,
    /// Blocks of HTML with highlighted code, as in blogs about programming.
    pub(super) code: Vec<Snippet>,
}

impl LanguageSnippets {
    pub(super) fn new(vocabulary: &'static Vocabulary, random: &mut Random) -> Self {
        let generator = TextGenerator::new(vocabulary);
        let mut snippets = |count, generate: &dyn Fn(&mut Random) -> String| {
            (0..count).map(|_| Snippet::new(generate(random))).collect::<Vec<_>>()
        };
        LanguageSnippets {
            vocabulary,
            titles: snippets(TITLES, &|random| generator.title(random)),
            sentences: snippets(SENTENCES, &|random| generator.sentence(random)),
            tags: snippets(TAGS, &|random| generator.tag(random)),
            names: snippets(NAMES, &|random| generator.name(random)),
            prose: snippets(PROSE_BLOCKS, &|random| markup::prose(&generator, random)),
            code: snippets(CODE_BLOCKS, &markup::code),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::words::VOCABULARIES;
    use super::*;

    #[test]
    fn texts_are_unchanged_by_trimming_and_by_folding_white_space() {
        for vocabulary in &VOCABULARIES {
            let language = LanguageSnippets::new(vocabulary, &mut Random::new(1, 0));
            let texts = [&language.titles, &language.sentences, &language.tags];
            for snippet in texts.into_iter().flatten() {
                let folded = snippet.plain.split_whitespace().collect::<Vec<_>>().join(" ");
                assert_eq!(folded, snippet.plain);
                assert!(!snippet.plain.is_empty());
            }
            assert!(language.tags.iter().all(|tag| !tag.plain.contains(',')));
        }
    }
}

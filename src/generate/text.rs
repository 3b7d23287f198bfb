//! The stock of text: pieces that are made once, in every form that a document may need, and copied from then on.
//!
//! A text is a list of pieces, so that making a document is copying, and what extraction must yield is known.

use std::sync::OnceLock;

use super::escape;
use super::markup::{self, CODE_BLOCKS, PROSE_BLOCKS};
use super::words::{VOCABULARIES, Vocabulary};
use crate::random::Random;

/// How many of each there are in a language: enough that a compressor finds few of them twice within its window.
const SENTENCES: usize = 1500;
const TITLES: usize = 600;
const TAGS: usize = 300;
const NAMES: usize = 200;

/// The seed of the stock, which is the same for every corpus of a number.
const SEED: u64 = super::CORPUS as u64;

/// A piece of text or markup in its forms.
#[derive(Debug)]
pub(super) struct Piece {
    /// As it is.
    pub(super) plain: String,
    /// As character data of XML or HTML.
    pub(super) xml: String,
    /// Inside a string of JSON.
    pub(super) json: String,
}

impl Piece {
    pub(super) fn new(plain: String) -> Self {
        let (mut xml, mut json) = (String::new(), String::new());
        escape::xml(&plain, &mut xml);
        escape::json(&plain, &mut json);
        Piece { plain, xml, json }
    }

    pub(super) fn form(&self, form: Form) -> &str {
        match form {
            Form::Plain => &self.plain,
            Form::Xml => &self.xml,
            Form::Json => &self.json,
        }
    }
}

/// The forms of a piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    Plain,
    Xml,
    Json,
}

/// What texts of one language are made of.
#[derive(Debug)]
pub(super) struct Pool {
    pub(super) vocabulary: &'static Vocabulary,
    pub(super) titles: Vec<Piece>,
    pub(super) sentences: Vec<Piece>,
    pub(super) tags: Vec<Piece>,
    pub(super) names: Vec<Piece>,
    /// Blocks of HTML: paragraphs, lists, pictures.
    pub(super) prose: Vec<Piece>,
    /// Blocks of HTML with coloured code, as blogs of programmers are full of.
    pub(super) code: Vec<Piece>,
}

impl Pool {
    fn new(vocabulary: &'static Vocabulary, random: &mut Random) -> Self {
        let words: Vec<&'static str> = vocabulary.words.split_whitespace().collect();
        let writer = Writer { vocabulary, words };
        let mut pieces = |number, make: &dyn Fn(&mut Random) -> String| {
            (0..number).map(|_| Piece::new(make(random))).collect::<Vec<_>>()
        };
        Pool {
            vocabulary,
            titles: pieces(TITLES, &|random| writer.title(random)),
            sentences: pieces(SENTENCES, &|random| writer.sentence(random)),
            tags: pieces(TAGS, &|random| writer.tag(random)),
            names: pieces(NAMES, &|random| writer.name(random)),
            prose: pieces(PROSE_BLOCKS, &|random| markup::prose(&writer, random)),
            code: pieces(CODE_BLOCKS, &|random| markup::code(&writer, random)),
        }
    }
}

/// The pools, each made when it is first asked for.
#[derive(Debug, Default)]
pub(super) struct Stock {
    pools: [OnceLock<Pool>; VOCABULARIES.len()],
    pages: OnceLock<super::boilerplate::Boilerplate>,
}

impl Stock {
    pub(super) fn pool(&self, language: usize) -> &Pool {
        self.pools[language].get_or_init(|| {
            Pool::new(&VOCABULARIES[language], &mut Random::new(SEED, language as u64))
        })
    }

    /// What web pages are made of beside their text.
    pub(super) fn boilerplate(&self) -> &super::boilerplate::Boilerplate {
        self.pages.get_or_init(|| {
            let mut random = Random::new(SEED, VOCABULARIES.len() as u64);
            super::boilerplate::Boilerplate::new(self.pool(0), &mut random)
        })
    }
}

/// Makes texts of words.
pub(super) struct Writer {
    vocabulary: &'static Vocabulary,
    words: Vec<&'static str>,
}

impl Writer {
    fn word(&self, random: &mut Random) -> &'static str {
        random.pick::<&str>(&self.words)
    }

    /// Words, the first with a capital.
    pub(super) fn words(&self, number: usize, random: &mut Random) -> String {
        let mut text = capitalized(self.word(random));
        for _ in 1..number {
            text.push_str(self.vocabulary.space);
            text.push_str(self.word(random));
        }
        text
    }

    pub(super) fn sentence(&self, random: &mut Random) -> String {
        let mut text = self.words(random.between(4, 9), random);
        for _ in 0..random.below(3) {
            text.push_str(self.vocabulary.comma);
            text.push_str(self.vocabulary.space);
            self.mark(&mut text, random);
            for _ in 0..random.between(3, 7) {
                text.push_str(self.vocabulary.space);
                text.push_str(self.word(random));
            }
        }
        text.push_str(self.vocabulary.stop);
        text
    }

    /// A word, in quotation marks, beside a number or another at times.
    fn mark(&self, text: &mut String, random: &mut Random) {
        let word = self.word(random);
        match random.below(24) {
            0..2 => {
                let [open, close] = self.vocabulary.quotes;
                text.extend([open, word, close]);
            }
            2..4 => text.extend(["\"", word, "\""]),
            4..7 => text.push_str(&format!("{}", random.between(2, 4000))),
            7 => text.extend([word, " & ", self.word(random)]),
            8 => text.extend([word, "\u{2019}s"]),
            9 => text.extend([word, " \u{2013} ", self.word(random)]),
            _ => text.push_str(word),
        }
    }

    fn title(&self, random: &mut Random) -> String {
        let mut text = self.words(random.between(2, 8), random);
        if random.chance(180) {
            text.push_str(random.pick::<&str>(&[": ", " \u{2013} ", " & "]));
            text.push_str(&self.words(random.between(1, 4), random));
        }
        text
    }

    /// A tag: no comma, for some formats part tags by commas.
    fn tag(&self, random: &mut Random) -> String {
        let text = self.words(random.between(1, 2), random);
        if random.chance(400) { text.to_lowercase() } else { text }
    }

    fn name(&self, random: &mut Random) -> String {
        let first = random.pick(&FIRST_NAMES);
        let last = random.pick(&LAST_NAMES);
        format!("{first} {last}")
    }
}

/// Names of persons are written in Latin letters everywhere.
const FIRST_NAMES: [&str; 24] = [
    "Ada", "Aylin", "Björn", "Chiara", "Daniel", "Emeka", "Fatima", "Grace", "Hana", "Igor",
    "João", "Kateryna", "Lena", "Marek", "Nadia", "Olga", "Pavel", "Rania", "Sofía", "Tomás",
    "Ursula", "Viktor", "Wanjiru", "Zoë",
];
const LAST_NAMES: [&str; 24] = [
    "Adeyemi",
    "Bergström",
    "Castillo",
    "Demir",
    "Eriksen",
    "Fischer",
    "Grant",
    "Haddad",
    "Ivanova",
    "Jansen",
    "Kowalski",
    "Lindqvist",
    "Moreau",
    "Nakamura",
    "O'Brien",
    "Petrov",
    "Quispe",
    "Rossi",
    "Sato",
    "Takahashi",
    "Urban",
    "Vargas",
    "Weber",
    "Zhang",
];

fn capitalized(word: &str) -> String {
    let mut characters = word.chars();
    characters.next().map_or_else(String::new, |first| {
        first.to_uppercase().collect::<String>() + characters.as_str()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_texts_that_are_themselves_when_trimmed_and_folded() {
        let stock = Stock::default();
        for language in 0..VOCABULARIES.len() {
            let pool = stock.pool(language);
            for piece in pool.titles.iter().chain(&pool.sentences).chain(&pool.tags) {
                let folded = piece.plain.split_whitespace().collect::<Vec<_>>().join(" ");
                assert_eq!(folded, piece.plain);
                assert!(!piece.plain.is_empty());
            }
            assert!(pool.tags.iter().all(|tag| !tag.plain.contains(',')));
        }
    }
}

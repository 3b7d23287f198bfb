//! Random words, sentences, titles, tags and names in a language.

use super::words::Vocabulary;
use crate::random::Random;

/// A generator of texts in one language.
pub(super) struct TextGenerator {
    vocabulary: &'static Vocabulary,
    words: Vec<&'static str>,
}

impl TextGenerator {
    pub(super) fn new(vocabulary: &'static Vocabulary) -> Self {
        TextGenerator { vocabulary, words: vocabulary.words.split_whitespace().collect() }
    }

    fn word(&self, random: &mut Random) -> &'static str {
        random.pick::<&str>(&self.words)
    }

    /// Returns words of which the first is capitalized.
    pub(super) fn words(&self, count: usize, random: &mut Random) -> String {
        let mut text = capitalized(self.word(random));
        for _ in 1..count {
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
            self.push_variation(&mut text, random);
            for _ in 0..random.between(3, 7) {
                text.push_str(self.vocabulary.space);
                text.push_str(self.word(random));
            }
        }
        text.push_str(self.vocabulary.stop);
        text
    }

    /// Appends a word, sometimes in quotation marks, joined to another word or replaced by a number.
    fn push_variation(&self, text: &mut String, random: &mut Random) {
        let word = self.word(random);
        match random.below(24) {
            0..2 => {
                let [open, close] = self.vocabulary.quotes;
                text.extend([open, word, close]);
            }
            2..4 => text.extend(["\"", word, "\""]),
            4..7 => text.push_str(&random.between(2, 4000).to_string()),
            7 => text.extend([word, " & ", self.word(random)]),
            8 => text.extend([word, "\u{2019}s"]),
            9 => text.extend([word, " \u{2013} ", self.word(random)]),
            _ => text.push_str(word),
        }
    }

    pub(super) fn title(&self, random: &mut Random) -> String {
        let mut text = self.words(random.between(2, 8), random);
        if random.chance(180) {
            text.push_str(random.pick::<&str>(&[": ", " \u{2013} ", " & "]));
            text.push_str(&self.words(random.between(1, 4), random));
        }
        text
    }

    /// Returns a tag. Tags contain no commas, because some formats separate tags by commas.
    pub(super) fn tag(&self, random: &mut Random) -> String {
        let text = self.words(random.between(1, 2), random);
        if random.chance(400) { text.to_lowercase() } else { text }
    }

    pub(super) fn name(&self, random: &mut Random) -> String {
        let first = random.pick(&FIRST_NAMES);
        let last = random.pick(&LAST_NAMES);
        format!("{first} {last}")
    }
}

// Names of people are in Latin script in all languages.
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

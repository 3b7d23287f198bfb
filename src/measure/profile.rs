//! What a corpus is made of, and where the time goes: each document timed by itself.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use crate::corpus::{Corpus, Document};
use crate::parse::{Format, ParseError, Parsed, Parser};

/// How many of the slowest documents are remembered.
const SLOWEST: usize = 10;

/// How many faults are remembered of a stream, whose documents may be any number.
const MAX_ERRORS: usize = 1000;

/// What is known of the documents and of each format.
#[derive(Clone, Debug, Default)]
pub struct Profile {
    /// The formats that occur.
    pub formats: BTreeMap<Format, FormatProfile>,
    /// The documents that took longest, longest first.
    pub slowest: Vec<DocumentProfile>,
    /// What is wrong with documents, in corpus order; of a stream in no order, and no more than a thousand.
    pub errors: Vec<DocumentError>,
    /// How many documents have a fault.
    pub documents_with_errors: u64,
    /// The time of all documents together.
    pub time: Duration,
}

/// One document.
#[derive(Clone, Debug)]
pub struct DocumentProfile {
    /// Its name in the corpus.
    pub name: String,
    /// How long it took to parse.
    pub time: Duration,
}

/// What is wrong with one document.
#[derive(Clone, Debug)]
pub struct DocumentError {
    /// Its name in the corpus.
    pub name: String,
    /// What is wrong.
    pub error: ParseError,
}

/// All documents of one format.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FormatProfile {
    /// How many documents there are.
    pub documents: u64,
    /// Their bytes.
    pub bytes: u64,
    /// Their news.
    pub news: u64,
    /// The time that they took.
    pub time: Duration,
}

impl Profile {
    /// So many rounds give times that say something: the shortest of them is the one least disturbed.
    pub const ROUNDS: usize = 3;

    /// Parses each document so many times, once at the least, alone, on one thread.
    pub fn new(corpus: &Corpus, parser: &Parser, rounds: usize) -> Self {
        let mut profile = Profile::default();
        for document in &corpus.documents {
            let (parsed, time) = timed(parser, document, rounds);
            if let Some(format) = parsed.format {
                profile.add(document, format, parsed.items.len() as u64, time);
            }
            if let Some(error) = parsed.error {
                profile.documents_with_errors += 1;
                profile.errors.push(DocumentError { name: document.name.clone(), error });
            }
        }
        profile
    }

    /// Adds a document, its fault aside.
    pub(super) fn add(&mut self, document: &Document, format: Format, news: u64, time: Duration) {
        let bytes = document.bytes.len() as u64;
        let one = FormatProfile { documents: 1, bytes, news, time };
        self.formats.entry(format).or_default().add(&one);
        self.time += time;
        let is_slow = self.slowest.len() < SLOWEST
            || self.slowest.last().is_some_and(|fastest| time > fastest.time);
        if is_slow {
            self.slowest.push(DocumentProfile { name: document.name.clone(), time });
            self.keep_slowest();
        }
    }

    /// Adds the fault of a document, as long as there is room for it.
    pub(super) fn add_error(&mut self, name: &str, error: ParseError) {
        self.documents_with_errors += 1;
        if self.errors.len() < MAX_ERRORS {
            self.errors.push(DocumentError { name: name.to_owned(), error });
        }
    }

    /// Adds what another thread has seen.
    pub(super) fn merge(&mut self, other: Profile) {
        for (format, profile) in &other.formats {
            self.formats.entry(*format).or_default().add(profile);
        }
        self.slowest.extend(other.slowest);
        self.keep_slowest();
        self.errors.extend(other.errors);
        self.errors.truncate(MAX_ERRORS);
        self.documents_with_errors += other.documents_with_errors;
        self.time += other.time;
    }

    fn keep_slowest(&mut self) {
        self.slowest.sort_by_key(|document| Reverse(document.time));
        self.slowest.truncate(SLOWEST);
    }
}

impl FormatProfile {
    fn add(&mut self, other: &FormatProfile) {
        self.documents += other.documents;
        self.bytes += other.bytes;
        self.news += other.news;
        self.time += other.time;
    }
}

fn timed<'a>(parser: &Parser, document: &'a Document, rounds: usize) -> (Parsed<'a>, Duration) {
    let mut shortest = Duration::MAX;
    let mut last = Parsed::default();
    for _ in 0..rounds.max(1) {
        let start = Instant::now();
        last = parser.parse_with(&document.bytes, &document.context());
        shortest = shortest.min(start.elapsed());
    }
    (last, shortest)
}

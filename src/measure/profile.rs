//! Documents, items and time by format: each document timed by itself.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use super::stats::{Estimate, MIN_FOR_INTERVAL};
use crate::corpus::{Corpus, Document};
use crate::parse::{Format, ParseError, Parsed, Parser};

/// The number of slowest documents in a profile.
const MAX_SLOWEST: usize = 10;

/// Maximum number of parse errors kept for a stream, which may have any number of documents.
const MAX_ERRORS: usize = 1000;

/// The documents of a corpus by format, the slowest ones, and the parse errors.
#[derive(Clone, Debug, Default)]
pub struct Profile {
    /// The formats of the corpus.
    pub formats: BTreeMap<Format, FormatProfile>,
    /// The slowest documents, the slowest first.
    pub slowest: Vec<DocumentProfile>,
    /// The parse errors in corpus order; for a stream in no order, and at most a thousand.
    pub errors: Vec<DocumentError>,
    /// The number of documents with a parse error.
    pub documents_with_errors: u64,
    /// The total time of all documents.
    pub time: Duration,
}

/// The time of a document.
#[derive(Clone, Debug)]
pub struct DocumentProfile {
    /// Its name in the corpus.
    pub name: String,
    /// The time to parse it.
    pub time: Duration,
}

/// A document with a parse error.
#[derive(Clone, Debug)]
pub struct DocumentError {
    /// Its name in the corpus.
    pub name: String,
    /// The parse error.
    pub error: ParseError,
}

/// The documents of one format.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FormatProfile {
    /// The number of documents.
    pub documents: u64,
    /// Their bytes.
    pub bytes: u64,
    /// Their news items.
    pub news: u64,
    /// The time to parse them: the sum of the shortest time of each.
    pub time: Duration,
    /// The time to parse them in each round.
    pub rounds: Vec<Duration>,
}

impl Profile {
    /// The number of rounds for meaningful times: the shortest time of a document is the least disturbed one.
    pub const ROUNDS: usize = 3;

    /// The number of rounds for 95 % confidence intervals of the times of formats.
    pub const ROUNDS_FOR_INTERVALS: usize = MIN_FOR_INTERVAL;

    /// Parses each document `rounds` times, at least once, on one thread.
    pub fn new(corpus: &Corpus, parser: &Parser, rounds: usize) -> Self {
        Profile::of(&corpus.documents, parser, rounds)
    }

    /// Parses each document as [`Profile::new`] does.
    pub(super) fn of<'d>(
        documents: impl IntoIterator<Item = &'d Document>,
        parser: &Parser,
        rounds: usize,
    ) -> Self {
        let mut profile = Profile::default();
        for document in documents {
            let (parsed, times) = timed(parser, document, rounds);
            if let Some(format) = parsed.format {
                profile.add(document, format, parsed.items.len() as u64, &times);
            }
            if let Some(error) = parsed.error {
                profile.documents_with_errors += 1;
                profile.errors.push(DocumentError { name: document.name.clone(), error });
            }
        }
        profile
    }

    /// The number of news items of all formats.
    pub fn news(&self) -> u64 {
        self.formats.values().map(|format| format.news).sum()
    }

    /// Adds a document, with its time in each round, without its parse error.
    pub(super) fn add(
        &mut self,
        document: &Document,
        format: Format,
        news: u64,
        rounds: &[Duration],
    ) {
        let time = rounds.iter().min().copied().unwrap_or_default();
        let sum = self.formats.entry(format).or_default();
        sum.documents += 1;
        sum.bytes += document.bytes.len() as u64;
        sum.news += news;
        sum.time += time;
        sum.add_rounds(rounds);
        self.time += time;
        let is_slow = self.slowest.len() < MAX_SLOWEST
            || self.slowest.last().is_some_and(|fastest| time > fastest.time);
        if is_slow {
            self.slowest.push(DocumentProfile { name: document.name.clone(), time });
            self.keep_slowest();
        }
    }

    /// Counts a parse error, and keeps it unless there are too many.
    pub(super) fn add_error(&mut self, name: &str, error: ParseError) {
        self.documents_with_errors += 1;
        if self.errors.len() < MAX_ERRORS {
            self.errors.push(DocumentError { name: name.to_owned(), error });
        }
    }

    /// Adds the profile of another thread.
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
        self.slowest.truncate(MAX_SLOWEST);
    }
}

impl FormatProfile {
    /// News items per second, the median of the rounds.
    pub fn news_per_second(&self) -> Estimate {
        let speed = |time: &Duration| self.news as f64 / time.as_secs_f64();
        Estimate::median_of(&self.rounds.iter().map(speed).collect::<Vec<_>>())
    }

    fn add(&mut self, other: &FormatProfile) {
        self.documents += other.documents;
        self.bytes += other.bytes;
        self.news += other.news;
        self.time += other.time;
        self.add_rounds(&other.rounds);
    }

    fn add_rounds(&mut self, rounds: &[Duration]) {
        self.rounds.resize(self.rounds.len().max(rounds.len()), Duration::ZERO);
        self.rounds.iter_mut().zip(rounds).for_each(|(sum, time)| *sum += *time);
    }
}

/// Parses a document several times, at least once. Returns the time of each. Of several, the first warms up the caches and
/// does not count.
fn timed<'a>(
    parser: &Parser,
    document: &'a Document,
    rounds: usize,
) -> (Parsed<'a>, Vec<Duration>) {
    let mut times = Vec::with_capacity(rounds.max(1));
    let mut last = Parsed::default();
    if rounds > 1 {
        drop(parser.parse_with(&document.bytes, &document.context()));
    }
    for _ in 0..rounds.max(1) {
        let start = Instant::now();
        last = parser.parse_with(&document.bytes, &document.context());
        times.push(start.elapsed());
    }
    (last, times)
}

//! What a corpus is made of, and where the time goes: each document timed by itself on one thread.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use crate::corpus::{Corpus, Document};
use crate::parse::{Fault, Format, Parsed, Parser};

/// Each document is timed so often and its shortest time taken, which is the one least disturbed.
const ROUNDS: usize = 3;

/// What is known of each document and each format.
#[derive(Clone, Debug, Default)]
pub struct Profile {
    /// One entry for each document, in corpus order.
    pub documents: Vec<DocumentProfile>,
    /// The formats that occur.
    pub formats: BTreeMap<Format, FormatProfile>,
}

/// One document.
#[derive(Clone, Debug)]
pub struct DocumentProfile {
    /// Its name in the corpus.
    pub name: String,
    /// What it was read as.
    pub format: Option<Format>,
    /// How many news it holds.
    pub news: u64,
    /// How long it took to parse.
    pub time: Duration,
    /// What is wrong with it.
    pub fault: Option<Fault>,
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
    /// Parses each document a few times, alone.
    pub fn new(corpus: &Corpus, parser: &Parser) -> Self {
        let mut profile = Profile::default();
        for document in &corpus.documents {
            let (parsed, time) = timed(parser, document);
            if let Some(format) = parsed.format {
                let all = profile.formats.entry(format).or_default();
                all.documents += 1;
                all.bytes += document.bytes.len() as u64;
                all.news += parsed.news.len() as u64;
                all.time += time;
            }
            profile.documents.push(DocumentProfile {
                name: document.name.clone(),
                format: parsed.format,
                news: parsed.news.len() as u64,
                time,
                fault: parsed.fault,
            });
        }
        profile
    }

    /// The documents that took longest, longest first.
    pub fn slowest(&self, most: usize) -> Vec<&DocumentProfile> {
        let mut slowest: Vec<_> = self.documents.iter().collect();
        slowest.sort_by_key(|document| std::cmp::Reverse(document.time));
        slowest.truncate(most);
        slowest
    }

    /// The documents with a fault, in corpus order.
    pub fn faulty(&self) -> impl Iterator<Item = (&DocumentProfile, &Fault)> {
        self.documents.iter().filter_map(|document| Some((document, document.fault.as_ref()?)))
    }

    /// The time of all documents together.
    pub fn time(&self) -> Duration {
        self.documents.iter().map(|document| document.time).sum()
    }
}

fn timed<'a>(parser: &Parser, document: &'a Document) -> (Parsed<'a>, Duration) {
    let mut shortest = Duration::MAX;
    let mut last = Parsed::default();
    for _ in 0..ROUNDS {
        let start = Instant::now();
        last = parser.parse_with(&document.bytes, &document.context());
        shortest = shortest.min(start.elapsed());
    }
    (last, shortest)
}

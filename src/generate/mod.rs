//! A generator of standard corpora. A seed and a size give the same bytes on every machine. Sizes and frequencies follow
//! measurements of real files, and each document comes with the items that extraction must yield.
//!
//! Texts are made of snippets that are generated and escaped once, then copied. The expected items are therefore known
//! without parsing the document. Each document has its own stream of random numbers, so that a longer corpus starts with
//! the documents of a shorter one. The generator uses integers only, and depends neither on the clock, the locale nor the
//! order of a hash map. Host names are reserved ones (RFC 2606), and texts are random words.
//!
//! # Standard corpora
//!
//! These are corpora of version 1 with seed 1 and the default mix, `feeds=60,articles=30,lists=10`. The digest is
//! [`Corpus::digest`](crate::Corpus::digest) of the folder.
//!
//! | news | documents | bytes | digest (BLAKE3) |
//! |---|---|---|---|
//! | 1,000 | 48 | 8,439,074 | `3cec261aac50d5dbf0075979efa23bab6c37f740b23b81c4a3dc330f57e4cee2` |
//! | 10,000 | 423 | 97,627,922 | `ea67a8a7e38f684333f7fc21cdb0246d688cdcc397605a7df04df20621e2200c` |
//! | 100,000 | 4,569 | 973,975,659 | `562c64e62f528275cbb43110e0d3972741d37c206d6cd3504da1068c3f78a3cc` |
//!
//! # Real and generated, side by side
//!
//! The real files are 106 feeds as served by their publishers, 222 article pages and the 15 Hacker News pages of
//! `fixtures/corpus`. The generated files have the same number of bytes per format. "Markup" is the share of bytes in
//! tags, "escaped" the share in texts that contain character references, both outside CDATA. Speeds are medians of
//! interleaved runs on one thread of a shared virtual machine. The last column is the median ratio of adjacent runs, in
//! MB/s.
//!
//! | format | bytes per item | markup | CDATA | escaped | news/sec | MB/s | generated ÷ real |
//! |---|---|---|---|---|---|---|---|
//! | rss, real | 4,126 | 5.4 % | 61.5 % | 28.2 % | 132,694 | 548 | |
//! | rss, generated | 4,101 | 4.9 % | 63.3 % | 25.9 % | 123,631 | 507 | 0.93 |
//! | atom, real | 11,604 | 5.8 % | 37.2 % | 54.6 % | 30,607 | 355 | |
//! | atom, generated | 11,252 | 2.5 % | 44.4 % | 51.0 % | 30,034 | 338 | 0.99 |
//! | rdf, real | 882 | 51.0 % | | 13.4 % | 379,753 | 335 | |
//! | rdf, generated | 809 | 47.5 % | | 13.8 % | 414,013 | 335 | 1.00 |
//! | json-feed, real | 37,313 | | | | 91,927 | 3,430 | |
//! | json-feed, generated | 35,975 | | | | 97,434 | 3,505 | 1.02 |
//! | hacker-news, real | 4,439 | | | | 9,403 | 42 | |
//! | hacker-news, generated | 4,697 | | | | 9,672 | 45 | 1.08 |
//! | article, real | 267,836 | 36.5 % | | | 503 | 135 | |
//! | article, generated | 272,971 | 31.6 % | | | 516 | 141 | 1.05 |
//!
//! There was only one real document each of RDF and JSON Feed, too few for a conclusion. Sitemaps and IPTC formats follow
//! the examples in their specifications, because no real documents were available.

mod boilerplate;
mod damage;
mod distribution;
mod document;
mod escape;
mod format;
mod language;
mod markup;
mod mix;
pub mod output;
mod snippet;
mod snippet_store;
mod text_generator;
mod words;

use crate::news::NewsItem;
use crate::random::Random;
use document::DocumentBuilder;
pub use format::GeneratedFormat;
use mix::FormatSchedule;
pub use mix::{Mix, MixError};
use snippet_store::SnippetStore;

/// Version of the standard corpora. Equal options give equal bytes within a version.
pub const CORPUS_VERSION: u32 = 1;

/// Options of [`Generator`].
#[derive(Clone, Debug)]
pub struct GenerateOptions {
    /// Size of the corpus.
    pub size: CorpusSize,
    /// Shares of the formats.
    pub mix: Mix,
    /// Seed of the random numbers.
    pub seed: u64,
    /// Share of ill-formed documents, in millionths.
    pub ill_formed: u32,
}

/// The size of a corpus.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CorpusSize {
    /// This number of items, exactly.
    NewsItems(u64),
    /// This number of bytes. The last document reaches or exceeds it.
    Bytes(u64),
}

/// A document with its expected items.
#[derive(Clone, Debug)]
pub struct GeneratedDocument {
    /// Path relative to the folder of the corpus. Documents are sorted by it.
    pub name: String,
    /// Fictitious URL of the document.
    pub url: String,
    /// Format of the document.
    pub format: GeneratedFormat,
    /// Content of the document.
    pub bytes: Vec<u8>,
    /// Title of the feed, the site or the page.
    pub feed_title: Option<String>,
    /// The items that extraction must yield, unless the document is ill-formed.
    pub items: Vec<NewsItem<'static>>,
    /// True if the document was damaged.
    pub is_ill_formed: bool,
}

impl GeneratedDocument {
    /// Returns the media type with which a server would send the document.
    pub fn media_type(&self) -> &'static str {
        self.format.media_type()
    }
}

/// An iterator over the documents of a generated corpus.
#[derive(Debug)]
pub struct Generator {
    options: GenerateOptions,
    store: SnippetStore,
    schedule: FormatSchedule,
    /// The number of the next document.
    index: u64,
    items: u64,
    bytes: u64,
}

/// Number of documents per folder.
const DOCUMENTS_PER_FOLDER: u64 = 1000;

impl Generator {
    /// Creates a generator.
    pub fn new(options: GenerateOptions) -> Self {
        let schedule = FormatSchedule::new(options.mix.clone());
        Generator {
            options,
            store: SnippetStore::default(),
            schedule,
            index: 0,
            items: 0,
            bytes: 0,
        }
    }

    /// Returns the generated and the total size, in the unit of [`GenerateOptions::size`].
    pub fn progress(&self) -> (u64, u64) {
        match self.options.size {
            CorpusSize::NewsItems(items) => (self.items, items),
            CorpusSize::Bytes(bytes) => (self.bytes, bytes),
        }
    }

    fn generate(&mut self, max_items: u64) -> GeneratedDocument {
        let format = self.schedule.next();
        let mut random = Random::new(self.options.seed, self.index);
        let item_count = format.item_count(max_items, &mut random);
        let mut document =
            DocumentBuilder::new(random, &self.store, self.index, format.languages());
        format.write(&mut document, item_count);
        let DocumentBuilder { mut random, out, items, feed_title, .. } = document;
        let mut bytes = out.into_bytes();
        let is_ill_formed = (random.below(1_000_000) as u32) < self.options.ill_formed;
        if is_ill_formed {
            damage::damage(&mut bytes, &mut random);
        }
        let (folder, index) = (self.index / DOCUMENTS_PER_FOLDER, self.index);
        let name = format!("{folder:05}/{index:08}-{}.{}", format.name(), format.extension());
        let url = format!("https://corpus-{CORPUS_VERSION}.example.com/{name}");
        GeneratedDocument { name, url, format, bytes, feed_title, items, is_ill_formed }
    }
}

impl Iterator for Generator {
    type Item = GeneratedDocument;

    fn next(&mut self) -> Option<GeneratedDocument> {
        let (generated, total) = self.progress();
        if generated >= total {
            return None;
        }
        let max_items = match self.options.size {
            CorpusSize::NewsItems(items) => items - self.items,
            CorpusSize::Bytes(_) => u64::MAX,
        };
        let document = self.generate(max_items);
        self.index += 1;
        self.items += document.items.len() as u64;
        self.bytes += document.bytes.len() as u64;
        Some(document)
    }
}

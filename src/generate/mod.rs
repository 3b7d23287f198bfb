//! A standard corpus from a seed and a size: the same bytes on every machine, drawn from what was measured on real
//! files, with the truth of what extraction must yield.
//!
//! Texts are made of pieces that are written once, in each form that a document needs them in, and copied from then
//! on; what a document says is therefore known without reading it. Each document is drawn from a stream of numbers of
//! its own, so that a longer corpus begins with the shorter ones; integers alone are drawn with, and no clock, locale
//! or order of a hash map is asked. Hosts are those that are nobody's (RFC 2606), and words are put together by chance.
//!
//! # Standard corpora
//!
//! Of corpus 1 with seed 1 and the mix `feeds=60,articles=30,lists=10`, the default. The digest is that of
//! [`Corpus::digest`](crate::Corpus::digest) over the folder, where every document is read.
//!
//! | news | documents | bytes | digest (BLAKE3) |
//! |---|---|---|---|
//! | 1,000 | 48 | 8,439,074 | `3cec261aac50d5dbf0075979efa23bab6c37f740b23b81c4a3dc330f57e4cee2` |
//! | 10,000 | 423 | 97,627,922 | `ea67a8a7e38f684333f7fc21cdb0246d688cdcc397605a7df04df20621e2200c` |
//! | 100,000 | 4,569 | 973,975,659 | `562c64e62f528275cbb43110e0d3972741d37c206d6cd3504da1068c3f78a3cc` |
//!
//! # Real and generated, side by side
//!
//! Real are 106 feeds as publishers serve them and 222 pages of articles; of Hacker News, the 15 pages of
//! `fixtures/corpus`. Generated are as many bytes of the same format. Markup is what stands in tags, escaped what stands
//! in texts with references, both outside CDATA. Speeds are medians of runs in turn on one thread of a shared virtual
//! machine; the last column is the median of the ratios of neighbouring runs, in MB/s.
//!
//! | format | bytes a news | markup | CDATA | escaped | news/sec | MB/s | generated ÷ real |
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
//! RDF and JSON Feed are one real document each, which says little. No real sitemaps and no documents of agencies
//! were at hand: theirs follow the examples of their standards.

mod boilerplate;
mod damage;
mod distribution;
mod draft;
mod escape;
mod format;
mod markup;
mod mix;
pub mod output;
mod text;
mod words;

use crate::news::NewsItem;
use crate::random::Random;
use draft::Draft;
pub use format::Kind;
use mix::Turns;
pub use mix::{Mix, MixError};
use text::Stock;

/// The number of the corpus: options that are the same give the same bytes as long as this does not change.
pub const CORPUS: u32 = 1;

/// Which corpus to make.
#[derive(Clone, Debug)]
pub struct GenerateOptions {
    /// Where it ends.
    pub size: Size,
    /// Of which kinds its documents are.
    pub mix: Mix,
    /// What all is drawn from.
    pub seed: u64,
    /// How many of a million documents are ill-formed.
    pub ill_formed: u32,
}

/// How large a corpus is to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// Exactly so many news.
    NewsItem(u64),
    /// Up to the document with which it reaches so many bytes.
    Bytes(u64),
}

/// A document with its truth.
#[derive(Clone, Debug)]
pub struct Specimen {
    /// The path below the folder of the corpus. By these the documents are sorted.
    pub name: String,
    /// Where it might have been fetched from.
    pub url: String,
    /// Of which kind it is.
    pub kind: Kind,
    /// The document.
    pub bytes: Vec<u8>,
    /// What it calls the whole of its news.
    pub feed_title: Option<String>,
    /// Its news, as extraction must yield them, unless the document is ill-formed.
    pub news: Vec<NewsItem<'static>>,
    /// Whether the document has been damaged.
    pub ill_formed: bool,
}

impl Specimen {
    /// The media type that it would be served with.
    pub fn media_type(&self) -> &'static str {
        self.kind.media_type()
    }
}

/// Makes the documents of a corpus, one by one.
#[derive(Debug)]
pub struct Generator {
    options: GenerateOptions,
    stock: Stock,
    turns: Turns,
    /// The number of the next document.
    index: u64,
    news: u64,
    bytes: u64,
}

/// Documents in one folder.
const FOLDER: u64 = 1000;

impl Generator {
    /// Begins a corpus.
    pub fn new(options: GenerateOptions) -> Self {
        let turns = Turns::new(options.mix.clone());
        Generator { options, stock: Stock::default(), turns, index: 0, news: 0, bytes: 0 }
    }

    /// How much of the corpus has been made, as news or bytes, whichever its size is in; of how much.
    pub fn progress(&self) -> (u64, u64) {
        match self.options.size {
            Size::NewsItem(news) => (self.news, news),
            Size::Bytes(bytes) => (self.bytes, bytes),
        }
    }

    fn make(&mut self, most_news: u64) -> Specimen {
        let kind = self.turns.next();
        let mut random = Random::new(self.options.seed, self.index);
        let items = kind.items(most_news, &mut random);
        let mut draft = Draft::new(random, &self.stock, self.index, kind.languages());
        kind.write(&mut draft, items);
        let Draft { mut random, out, news, feed_title, .. } = draft;
        let mut bytes = out.into_bytes();
        let ill_formed = (random.below(1_000_000) as u32) < self.options.ill_formed;
        if ill_formed {
            damage::damage(&mut bytes, &mut random);
        }
        let (folder, index) = (self.index / FOLDER, self.index);
        let name = format!("{folder:05}/{index:08}-{}.{}", kind.name(), kind.extension());
        let url = format!("https://corpus-{CORPUS}.example.com/{name}");
        Specimen { name, url, kind, bytes, feed_title, news, ill_formed }
    }
}

impl Iterator for Generator {
    type Item = Specimen;

    fn next(&mut self) -> Option<Specimen> {
        let (made, wanted) = self.progress();
        if made >= wanted {
            return None;
        }
        let most_news = match self.options.size {
            Size::NewsItem(news) => news - self.news,
            Size::Bytes(_) => u64::MAX,
        };
        let specimen = self.make(most_news);
        self.index += 1;
        self.news += specimen.news.len() as u64;
        self.bytes += specimen.bytes.len() as u64;
        Some(specimen)
    }
}

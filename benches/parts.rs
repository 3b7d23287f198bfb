//! The speed-up of all threads on one large document of each format, and on many documents of the same size in all.
//!
//! Documents are made of generated items. One thread and all threads are measured in interleaved rounds:
//! `cargo bench --bench parts`.

use std::collections::BTreeSet;
use std::num::NonZero;
use std::time::Duration;

use newsparse::generate::{CorpusSize, GenerateOptions, Generator};
use newsparse::measure::{MeasureOptions, Threads, measure_scaling};
use newsparse::{Corpus, Document, Parser};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The size of a corpus in bytes.
const SIZE: usize = 25_000_000;

/// The number of small documents.
const DOCUMENTS: usize = 1000;

/// Formats, with the start of an item and the end of the last one.
const FORMATS: [(&str, &str, &str); 4] = [
    ("rss", "<item>", "</item>"),
    ("atom", "<entry>", "</entry>"),
    ("rdf", "<item ", "</item>"),
    ("sitemap", "<url>", "</url>"),
];

fn main() {
    let is_measuring = std::env::args().any(|argument| argument == "--bench");
    let size = if is_measuring { SIZE } else { SIZE / 10 };
    println!(
        "{:9} {:>10} {:>10} {:>7}   speed-up of {} threads",
        "",
        "documents",
        "news",
        "MB/s",
        threads()
    );
    for (format, start, end) in FORMATS {
        let items = items(format, start, end, size);
        for (name, documents) in [(format, 1), ("", DOCUMENTS)] {
            let corpus = Corpus::new(format, items.documents(documents));
            print_speedup(name, &corpus, is_measuring);
        }
    }
}

fn threads() -> usize {
    Threads::all().count()
}

fn print_speedup(name: &str, corpus: &Corpus, is_measuring: bool) {
    let options = match is_measuring {
        true => MeasureOptions::default().min_time(Duration::from_secs(3)),
        false => MeasureOptions::default().passes(NonZero::new(1)),
    };
    let threads: BTreeSet<_> = NonZero::new(threads()).into_iter().collect();
    let scaling = measure_scaling(corpus, &Parser::default(), &threads, &options, &mut |_| ());
    let scaling = scaling.expect("the documents hold news");
    let (one, all) = (&scaling.points[0], scaling.points.last().expect("one thread at least"));
    let speedup = scaling.speedup(all);
    println!(
        "{name:9} {:>10} {:>10} {:>7.0}   {:.2} ({:.2} to {:.2}), {} rounds",
        corpus.documents.len(),
        one.news,
        one.per_second(one.bytes) / 1e6,
        speedup.value,
        speedup.interval.low,
        speedup.interval.high,
        scaling.rounds(),
    );
}

/// Items of a format, with what is around them in a document.
struct Items {
    head: String,
    items: Vec<String>,
    end: String,
}

/// Generates items of about `size` bytes.
fn items(format: &str, start: &str, end: &str, size: usize) -> Items {
    let options = GenerateOptions {
        size: CorpusSize::Bytes(size as u64),
        mix: format!("{format}=1").parse().expect("the format exists"),
        seed: 1,
        ill_formed: 0,
    };
    let mut all = Items { head: String::new(), items: Vec::new(), end: String::new() };
    for document in Generator::new(options) {
        let text = String::from_utf8(document.bytes).expect("generated documents are UTF-8");
        let first = text.find(start).expect("there is an item");
        let last = text.rfind(end).expect("there is an item") + end.len();
        text[first..last].split_inclusive(end).for_each(|item| all.items.push(item.to_owned()));
        all.head = text[..first].to_owned();
        all.end = text[last..].to_owned();
    }
    all
}

impl Items {
    /// Returns this number of documents with all items.
    fn documents(&self, number: usize) -> Vec<Document> {
        let chunks = self.items.chunks(self.items.len().div_ceil(number));
        let document = |items: &[String]| {
            [&self.head, &items.concat(), &self.end].map(String::as_str).concat()
        };
        let named = |(number, text): (usize, String)| {
            Document::new(format!("{number}.xml"), text.into_bytes())
        };
        chunks.map(document).enumerate().map(named).collect()
    }
}

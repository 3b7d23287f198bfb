//! Speed by format, and of decoding and dates alone, on the built-in corpus: `cargo bench --bench formats`.

use std::collections::BTreeMap;
use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use newsparse::measure::{Pass, Threads};
use newsparse::parse::{decode, parse_date};
use newsparse::{Corpus, Document, Format, Parser, parse};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Each format, on one thread.
fn formats(criterion: &mut Criterion) {
    let corpus = Corpus::built_in();
    let mut group = criterion.benchmark_group("format");
    let parser = Parser::default();
    let mut by_format = BTreeMap::<Format, Vec<Document>>::new();
    for document in corpus.documents {
        let format = parse(&document.bytes).format;
        by_format
            .entry(format.expect("the built-in corpus holds news"))
            .or_default()
            .push(document);
    }
    for (format, documents) in by_format {
        let corpus = Corpus::new(format.name(), documents);
        let pass = Pass::new(&corpus, &parser, Threads::Single).expect("no thread is started");
        group.throughput(Throughput::Bytes(corpus.bytes()));
        group.bench_function(format.name(), |bencher| bencher.iter(|| pass.run()));
    }
    group.finish();
}

/// Decoding alone: documents in UTF-8, and those in other encodings.
fn decoding(criterion: &mut Criterion) {
    let corpus = Corpus::built_in();
    let (utf8, other): (Vec<_>, Vec<_>) =
        corpus.documents.iter().partition(|document| std::str::from_utf8(&document.bytes).is_ok());
    let mut group = criterion.benchmark_group("decoding");
    for (name, documents) in [("utf-8", utf8), ("other encodings", other)] {
        group.throughput(Throughput::Bytes(bytes(&documents)));
        group.bench_function(name, |bencher| {
            bencher.iter(|| {
                documents
                    .iter()
                    .map(|document| decode(black_box(&document.bytes)).text.len())
                    .sum::<usize>()
            });
        });
    }
    group.finish();
}

/// Date parsing alone.
fn dates(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("date");
    group.throughput(Throughput::Elements(1));
    for (name, text) in [
        ("rss", "Mon, 01 Sep 2025 12:00:00 +0200"),
        ("atom", "2025-09-01T12:00:00.123Z"),
        ("one-digit day, named zone", "Mon, 1 Sep 2025 12:00:00 EST"),
        ("no date", "the first of September"),
    ] {
        group.bench_function(name, |bencher| bencher.iter(|| parse_date(black_box(text))));
    }
    group.finish();
}

fn bytes(documents: &[&Document]) -> u64 {
    documents.iter().map(|document| document.bytes.len() as u64).sum()
}

criterion_group!(benches, formats, decoding, dates);
criterion_main!(benches);

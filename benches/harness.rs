//! The overhead of measuring: the time of [`measure`] for a corpus of 10,000 tiny documents, divided by that of a bare
//! loop over the same bytes: `cargo bench --bench harness`.
//!
//! Tiny documents maximize the overhead per document, which is a check for cancellation and the count of items. The order
//! of the two alternates from round to round.

use std::hint::black_box;
use std::num::NonZero;
use std::time::Instant;

use newsparse::measure::stats::Estimate;
use newsparse::measure::{MeasureOptions, measure};
use newsparse::{Corpus, Document, Parser};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const DOCUMENTS: usize = 10_000;
const ROUNDS: usize = 1500;

fn main() {
    let corpus = tiny_documents();
    let parser = Parser::default();
    let rounds = if is_measuring() { ROUNDS } else { 1 };
    let ratios: Vec<f64> = (0..rounds).map(|round| ratio(round, &corpus, &parser)).collect();
    let Estimate { value, interval } = Estimate::median_of(&ratios);
    println!(
        "The harness costs {:+.2} % ({:+.2} to {:+.2}) of a bare loop, {DOCUMENTS} documents of {} bytes, {rounds} rounds",
        (value - 1.0) * 100.0,
        (interval.low - 1.0) * 100.0,
        (interval.high - 1.0) * 100.0,
        corpus.documents[0].bytes.len(),
    );
}

/// `cargo bench` passes `--bench`; with `--test`, or without `--bench`, a single round shows that the bench works.
fn is_measuring() -> bool {
    let given = |option| std::env::args().any(|argument| argument == option);
    given("--bench") && !given("--test")
}

/// Feeds with one item each.
fn tiny_documents() -> Corpus {
    let document = |number| {
        let feed = format!("<rss><channel><item><title>{number:04}</title></item></channel></rss>");
        Document::new(format!("{number}.xml"), feed.into_bytes())
    };
    Corpus::new("tiny", (0..DOCUMENTS).map(document).collect())
}

/// The time of `measure` divided by that of the bare loop, in one round.
fn ratio(round: usize, corpus: &Corpus, parser: &Parser) -> f64 {
    let (measured, bare);
    if round.is_multiple_of(2) {
        measured = measured_ns(corpus, parser);
        bare = bare_ns(corpus, parser);
    } else {
        bare = bare_ns(corpus, parser);
        measured = measured_ns(corpus, parser);
    }
    measured / bare
}

/// The time of a pass in `measure`, after a warm-up.
fn measured_ns(corpus: &Corpus, parser: &Parser) -> f64 {
    let options = MeasureOptions::default().passes(NonZero::new(1));
    let measurement = measure(corpus, parser, &options, &mut |_| ());
    measurement.expect("each document has an item").median_ns()
}

/// The time of a pass of a bare loop, after a warm-up.
fn bare_ns(corpus: &Corpus, parser: &Parser) -> f64 {
    let documents: Vec<&[u8]> = corpus.documents.iter().map(|document| &*document.bytes).collect();
    let pass = || {
        let start = Instant::now();
        for document in &documents {
            black_box(parser.parse(black_box(document)));
        }
        start.elapsed().as_nanos() as f64
    };
    pass();
    pass()
}

//! Engines of a bench: parsers that run in this process, measured with the code that measures newsparse.

use std::time::Duration;
use std::{env, num, panic};

use newsparse::measure::{
    MeasureError, MeasureOptions, Measurement, ParseDocument, measure_side_by_side,
};
use newsparse::{Corpus, Document};

use crate::versions;

/// A parser of documents.
pub struct Engine<R> {
    pub name: &'static str,
    /// The packages whose versions identify the engine.
    pub packages: &'static [&'static str],
    /// Parses a document.
    pub parse: fn(&[u8]) -> R,
}

impl<R> Engine<R> {
    /// The versions of all its packages.
    pub fn version(&self) -> String {
        let versions: Vec<&str> = self.packages.iter().map(|p| versions::of(p)).collect();
        versions.join(" + ")
    }
}

/// Runs `work` with the messages of panics turned off: some engines panic on some documents, and printing takes time.
pub fn without_panic_messages<T>(work: impl FnOnce() -> T) -> T {
    let hook = panic::take_hook();
    panic::set_hook(Box::new(|_| ()));
    let result = work();
    panic::set_hook(hook);
    result
}

/// Returns whether this run measures. `cargo bench` passes `--bench`; without it (`cargo test --benches`) a bench only
/// shows that it works.
pub fn is_measuring() -> bool {
    env::args().any(|argument| argument == "--bench")
}

/// A second for each engine, or thirty for all together: a slow engine does not have to run a hundred times because
/// another is fast. A single pass if this run does not measure.
pub fn options() -> MeasureOptions {
    match is_measuring() {
        true => MeasureOptions::default().max_time(Some(Duration::from_secs(30))),
        false => MeasureOptions::default().passes(num::NonZero::new(1)),
    }
}

/// Measures engines in interleaved rounds.
///
/// `count` parses a document and returns the number of its news items, or another number that depends on the result: a
/// pass with another sum than the warm-up is an error.
pub fn measure<R>(
    engines: &[Engine<R>],
    corpus: &Corpus,
    options: &MeasureOptions,
    count: impl Fn(&Engine<R>, &Document) -> u64 + Sync,
) -> Result<Vec<Measurement>, MeasureError> {
    let count = &count;
    let parsers: Vec<_> =
        engines.iter().map(|engine| move |document: &Document| count(engine, document)).collect();
    let parsers: Vec<_> = parsers.iter().map(|parser| parser as &dyn ParseDocument).collect();
    measure_side_by_side(corpus, &parsers, options, &mut |_| ())
}

#[cfg(test)]
mod tests {
    use std::num::NonZero;

    use super::*;

    const ENGINES: [Engine<usize>; 2] = [
        Engine { name: "length", packages: &["newsparse", "rss"], parse: <[u8]>::len },
        Engine { name: "one", packages: &[], parse: |_| 1 },
    ];

    #[test]
    fn every_engine_has_a_sample_of_every_round() {
        let document = Document::new("a.xml", &b"news"[..]);
        let corpus = Corpus::new("test", vec![document.clone(), document]);
        let options = MeasureOptions::default().passes(NonZero::new(2));
        let count =
            |engine: &Engine<usize>, document: &Document| (engine.parse)(&document.bytes) as u64;
        let measurements = measure(&ENGINES, &corpus, &options, count).unwrap();
        let counts: Vec<_> = measurements.iter().map(|measurement| measurement.news).collect();
        assert_eq!(counts, [8, 2]);
        assert!(measurements.iter().all(|measurement| measurement.samples_ns.len() == 2));
    }

    #[test]
    fn versions_are_those_of_all_packages() {
        let version = ENGINES[0].version();
        assert_eq!(version, format!("{} + {}", versions::of("newsparse"), versions::of("rss")));
    }
}

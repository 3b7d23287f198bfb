//! What people and programs read. Pure: results in, text out.

pub mod compare;
pub mod csv;
pub mod details;
pub mod gate;
#[cfg(feature = "html")]
pub mod html;
pub mod json;
pub mod number;
pub mod scale;
mod table;

use crate::corpus::{Corpus, Diagnostic};
use crate::measure::stats::MIN_FOR_INTERVAL;
use crate::measure::{Machine, Measurement, Threads};

/// What a report says of a corpus beside the figures.
#[derive(Clone, Debug, Default)]
pub struct CorpusSummary {
    /// What it is called.
    pub name: String,
    /// What identifies its documents and their order; nobody knows of a stream.
    pub digest: Option<String>,
    /// How many documents hold no news.
    pub skipped: u64,
    /// Names of files that are no news or damaged, and why.
    pub errors: Vec<(String, String)>,
}

impl CorpusSummary {
    /// What is to be said of a corpus in memory.
    pub fn of(corpus: &Corpus) -> Self {
        let mut subject = CorpusSummary {
            name: corpus.name.clone(),
            digest: Some(corpus.digest()),
            skipped: corpus.skipped().count() as u64,
            errors: Vec::new(),
        };
        corpus.diagnostics.iter().for_each(|diagnostic| subject.take(diagnostic));
        subject
    }

    /// Keeps what a notice says of a file that is faulty.
    pub fn take(&mut self, diagnostic: &Diagnostic) {
        match diagnostic {
            Diagnostic::Damage(damage) => {
                self.errors.push((damage.name.clone(), damage.reason.clone()));
            }
            Diagnostic::SkippedDocument(skipped) if skipped.is_unexpected => {
                self.errors.push((skipped.name.clone(), skipped.error.to_string()));
            }
            _ => {}
        }
    }
}

/// What an interval over so many samples is: the whole range where they are too few for more.
pub(crate) fn interval_name(samples: usize) -> &'static str {
    match samples {
        MIN_FOR_INTERVAL.. => "95 % interval",
        _ => "whole range",
    }
}

/// What a table is about: the corpus on one line, the machine on the next.
fn headline(name: &str, documents: u64, bytes: u64, news: u64, machine: &Machine) -> String {
    format!(
        "{name}: {} documents, {}, {} news\n{}, {} {}",
        number::grouped(documents),
        number::bytes(bytes),
        number::grouped(news),
        machine.cpu,
        machine.cores,
        if machine.cores == 1 { "core" } else { "cores" },
    )
}

/// The first line of the article's `parse.py`: how news are going to be parsed.
pub fn mode_line(threads: Threads) -> &'static str {
    match threads {
        Threads::Single => "Using single thread for parsing news",
        Threads::Pool(_) => "Using multithreading for parsing news",
    }
}

/// The second line: how fast they were.
pub fn speed_line(measurement: &Measurement) -> String {
    format!("Parsing speed: {} news/sec", measurement.news_per_second().round())
}

/// What is printed instead for whoever runs the program as an engine: the [protocol](crate::measure::engine). Its speed is not rounded, as a figure that is
/// compared with others.
pub fn engine_lines(measurement: &Measurement) -> String {
    format!(
        "Parsing speed: {:.3} news/sec\nParsed news: {}\nVersion: newsparse {}",
        measurement.news_per_second(),
        measurement.news,
        env!("CARGO_PKG_VERSION"),
    )
}

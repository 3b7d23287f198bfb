//! The report for programs: one object of JSON, versioned.

use serde::Serialize;

use crate::Format;
use crate::corpus::{Corpus, Notice};
use crate::measure::{Machine, Measurement, Options, Profile, Threads};

/// The version of the report's shape. It grows when a field changes its meaning or goes.
pub const VERSION: u32 = 1;

/// How many of the slowest documents are named.
const SLOWEST: usize = 10;

#[derive(Serialize)]
struct Report<'a> {
    report_version: u32,
    newsparse_version: &'static str,
    machine: Machine,
    corpus: CorpusPart<'a>,
    configuration: Configuration,
    samples_ns: &'a [u64],
    figures: Figures,
    formats: Vec<FormatPart>,
    slowest_documents: Vec<Slow<'a>>,
    faults: Vec<FaultPart<'a>>,
}

#[derive(Serialize)]
struct CorpusPart<'a> {
    name: &'a str,
    documents: usize,
    bytes: u64,
    news: u64,
    skipped: usize,
    digest: String,
}

#[derive(Serialize)]
struct Configuration {
    mode: &'static str,
    threads: usize,
    min_time_ns: u64,
    passes: Option<usize>,
    passes_per_sample: u64,
}

#[derive(Serialize)]
struct Figures {
    news_per_second: f64,
    news_per_second_interval: [f64; 2],
    megabytes_per_second: f64,
    documents_per_second: f64,
    median_pass_ns: f64,
    median_pass_interval_ns: [f64; 2],
    relative_interquartile_range: f64,
}

#[derive(Serialize)]
struct FormatPart {
    format: Format,
    documents: u64,
    bytes: u64,
    news: u64,
    time_ns: u64,
}

#[derive(Serialize)]
struct Slow<'a> {
    name: &'a str,
    time_ns: u64,
}

#[derive(Serialize)]
struct FaultPart<'a> {
    name: &'a str,
    reason: String,
}

/// The report of a measurement, in one line.
pub fn report(
    corpus: &Corpus,
    options: &Options,
    measurement: &Measurement,
    profile: &Profile,
) -> String {
    let report = Report {
        report_version: VERSION,
        newsparse_version: env!("CARGO_PKG_VERSION"),
        machine: Machine::this(),
        corpus: corpus_part(corpus, measurement),
        configuration: configuration(options, measurement),
        samples_ns: &measurement.samples_ns,
        figures: figures(corpus, measurement),
        formats: formats(profile),
        slowest_documents: slowest(profile),
        faults: faults(corpus, profile),
    };
    serde_json::to_string(&report).expect("a report has no key that is not a string")
}

fn corpus_part<'a>(corpus: &'a Corpus, measurement: &Measurement) -> CorpusPart<'a> {
    CorpusPart {
        name: &corpus.name,
        documents: corpus.documents.len(),
        bytes: corpus.bytes(),
        news: measurement.news,
        skipped: corpus.skipped().count(),
        digest: format!("blake3:{}", corpus.digest()),
    }
}

fn configuration(options: &Options, measurement: &Measurement) -> Configuration {
    Configuration {
        mode: match options.threads {
            Threads::Single => "single",
            Threads::Pool(_) => "multithreaded",
        },
        threads: options.threads.count(),
        min_time_ns: options.min_time.as_nanos() as u64,
        passes: options.passes.map(|passes| passes.get()),
        passes_per_sample: measurement.passes_per_sample,
    }
}

fn figures(corpus: &Corpus, measurement: &Measurement) -> Figures {
    let (news, time) = (measurement.news_per_second_interval(), measurement.interval_ns());
    Figures {
        news_per_second: measurement.news_per_second(),
        news_per_second_interval: [news.low, news.high],
        megabytes_per_second: measurement.per_second(corpus.bytes()) / 1e6,
        documents_per_second: measurement.per_second(corpus.documents.len() as u64),
        median_pass_ns: measurement.median_ns(),
        median_pass_interval_ns: [time.low, time.high],
        relative_interquartile_range: measurement.spread(),
    }
}

fn formats(profile: &Profile) -> Vec<FormatPart> {
    let part = |(&format, all): (&Format, &crate::measure::FormatProfile)| FormatPart {
        format,
        documents: all.documents,
        bytes: all.bytes,
        news: all.news,
        time_ns: all.time.as_nanos() as u64,
    };
    profile.formats.iter().map(part).collect()
}

fn slowest(profile: &Profile) -> Vec<Slow<'_>> {
    let slow = profile.slowest(SLOWEST).into_iter();
    slow.map(|document| Slow { name: &document.name, time_ns: document.time.as_nanos() as u64 })
        .collect()
}

fn faults<'a>(corpus: &'a Corpus, profile: &'a Profile) -> Vec<FaultPart<'a>> {
    let told = corpus.notices.iter().filter_map(|notice| match notice {
        Notice::Damaged(damage) => {
            Some(FaultPart { name: &damage.name, reason: damage.reason.clone() })
        }
        Notice::Skipped(skipped) if skipped.named => {
            Some(FaultPart { name: &skipped.name, reason: skipped.fault.to_string() })
        }
        _ => None,
    });
    let damaged = profile
        .faulty()
        .map(|(document, fault)| FaultPart { name: &document.name, reason: fault.to_string() });
    told.chain(damaged).collect()
}

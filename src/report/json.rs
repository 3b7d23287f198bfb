//! The report for programs: one object of JSON, versioned.

use serde::Serialize;

use super::CorpusSummary;
use crate::Format;
use crate::corpus::ReadStatistics;
use crate::measure::{Machine, MeasureOptions, Measurement, Profile, Threads};

/// The version of the report's shape. It grows when a field changes its meaning or goes.
pub const VERSION: u32 = 1;

/// How many of the slowest documents are named.
const SLOWEST: usize = 10;

#[derive(Serialize)]
struct Report<'a> {
    report_version: u32,
    newsparse_version: &'static str,
    machine: &'a Machine,
    corpus: CorpusPart<'a>,
    configuration: Configuration,
    partial: bool,
    samples_ns: &'a [u64],
    #[serde(skip_serializing_if = "Option::is_none")]
    reading: Option<ReadingPart>,
    figures: Figures,
    formats: Vec<FormatPart>,
    slowest_documents: Vec<Slow<'a>>,
    errors: Vec<FaultPart<'a>>,
}

#[derive(Serialize)]
pub(super) struct CorpusPart<'a> {
    name: &'a str,
    documents: u64,
    bytes: u64,
    news: u64,
    skipped: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    digest: Option<String>,
}

#[derive(Serialize)]
struct Configuration {
    mode: &'static str,
    threads: usize,
    min_time_ns: u64,
    passes: Option<usize>,
    passes_per_sample: u64,
    /// Whether reading and decompression are within the clock.
    streaming: bool,
}

/// How the corpus was read in the last pass; times are sums over threads.
#[derive(Serialize)]
struct ReadingPart {
    bytes: u64,
    threads: usize,
    input_ns: u64,
    decompression_ns: u64,
    waited_for_input_ns: u64,
}

#[derive(Serialize)]
pub(super) struct Figures {
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
pub(super) struct FaultPart<'a> {
    pub name: &'a str,
    pub reason: String,
}

/// The report of a measurement, in one line.
pub fn report(
    subject: &CorpusSummary,
    options: &MeasureOptions,
    measurement: &Measurement,
    profile: &Profile,
    machine: &Machine,
) -> String {
    let report = Report {
        report_version: VERSION,
        newsparse_version: env!("CARGO_PKG_VERSION"),
        machine,
        corpus: corpus_part(subject, measurement),
        configuration: configuration(options, measurement),
        partial: measurement.partial,
        samples_ns: &measurement.samples_ns,
        reading: measurement.reading.as_ref().map(reading),
        figures: figures(measurement),
        formats: formats(profile),
        slowest_documents: slowest(profile),
        errors: errors(subject, profile),
    };
    serde_json::to_string(&report).expect("a report has no key that is not a string")
}

pub(super) fn corpus_part<'a>(
    subject: &'a CorpusSummary,
    measurement: &Measurement,
) -> CorpusPart<'a> {
    corpus_of(subject, measurement.documents, measurement.bytes, measurement.news)
}

pub(super) fn corpus_of(
    subject: &CorpusSummary,
    documents: u64,
    bytes: u64,
    news: u64,
) -> CorpusPart<'_> {
    CorpusPart {
        name: &subject.name,
        documents,
        bytes,
        news,
        skipped: subject.skipped,
        digest: subject.digest.as_ref().map(|digest| format!("blake3:{digest}")),
    }
}

/// What the program calls it.
pub(super) fn mode(threads: Threads) -> &'static str {
    match threads {
        Threads::Single => "single",
        Threads::Pool(_) => "multithreaded",
    }
}

fn configuration(options: &MeasureOptions, measurement: &Measurement) -> Configuration {
    Configuration {
        mode: mode(options.threads),
        threads: options.threads.count(),
        min_time_ns: options.min_time.as_nanos() as u64,
        passes: options.passes.map(|passes| passes.get()),
        passes_per_sample: measurement.passes_per_sample,
        streaming: measurement.reading.is_some(),
    }
}

pub(super) fn figures(measurement: &Measurement) -> Figures {
    let (news, time) = (measurement.news_per_second_interval(), measurement.interval_ns());
    Figures {
        news_per_second: measurement.news_per_second(),
        news_per_second_interval: [news.low, news.high],
        megabytes_per_second: measurement.per_second(measurement.bytes) / 1e6,
        documents_per_second: measurement.per_second(measurement.documents),
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

fn reading(reading: &ReadStatistics) -> ReadingPart {
    let nanoseconds = |time: std::time::Duration| time.as_nanos() as u64;
    ReadingPart {
        bytes: reading.bytes,
        threads: reading.readers,
        input_ns: nanoseconds(reading.read_time),
        decompression_ns: nanoseconds(reading.decompression_time),
        waited_for_input_ns: nanoseconds(reading.wait_time),
    }
}

fn slowest(profile: &Profile) -> Vec<Slow<'_>> {
    let slow = profile.slowest.iter().take(SLOWEST);
    slow.map(|document| Slow { name: &document.name, time_ns: document.time.as_nanos() as u64 })
        .collect()
}

pub(super) fn errors<'a>(subject: &'a CorpusSummary, profile: &'a Profile) -> Vec<FaultPart<'a>> {
    let told = subject.errors.iter();
    let told = told.map(|(name, reason)| FaultPart { name, reason: reason.clone() });
    let damaged = profile
        .errors
        .iter()
        .map(|document| FaultPart { name: &document.name, reason: document.error.to_string() });
    told.chain(damaged).collect()
}

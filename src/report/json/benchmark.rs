//! The results of a benchmark.

use serde::Serialize;

use super::conditions::{ConditionsEntry, ContentionEntry};
use super::{ends, nanoseconds};
use crate::Format;
use crate::corpus::ReadStatistics;
use crate::measure::{MeasureOptions, Measurement, Profile};
use crate::report::{BenchmarkReport, mode};

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct BenchmarkEntry<'a> {
    configuration: BenchmarkConfiguration,
    partial: bool,
    samples_ns: &'a [u64],
    /// Empty if unknown.
    processor_ns: &'a [u64],
    contention: ContentionEntry,
    conditions: ConditionsEntry<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reading: Option<ReadingEntry>,
    figures: Figures,
    formats: Vec<FormatEntry>,
    slowest_documents: Vec<SlowDocument<'a>>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct BenchmarkConfiguration {
    mode: &'static str,
    threads: usize,
    min_time_ns: u64,
    passes: Option<usize>,
    passes_per_sample: u64,
    /// Set if samples include reading and decompression.
    streaming: bool,
}

/// Statistics of the last pass over a stream. Times are sums over threads.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct ReadingEntry {
    bytes: u64,
    threads: usize,
    input_ns: u64,
    decompression_ns: u64,
    waited_for_input_ns: u64,
}

/// The speed of a measurement.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Figures {
    news_per_second: f64,
    news_per_second_interval: [f64; 2],
    /// Per second of processor time, of all threads together; `None` if unknown.
    news_per_processor_second: Option<f64>,
    news_per_processor_second_interval: Option<[f64; 2]>,
    megabytes_per_second: f64,
    documents_per_second: f64,
    median_pass_ns: f64,
    median_pass_interval_ns: [f64; 2],
    relative_interquartile_range: f64,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct FormatEntry {
    #[cfg_attr(test, schemars(with = "String"))]
    format: Format,
    documents: u64,
    bytes: u64,
    news: u64,
    /// The sum of the shortest time of each document, of all rounds.
    time_ns: u64,
    /// The time of all documents in each round, on one thread; of a stream, that of the last pass.
    rounds_ns: Vec<u64>,
    news_per_second: f64,
    news_per_second_interval: [f64; 2],
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct SlowDocument<'a> {
    name: &'a str,
    time_ns: u64,
}

impl<'a> BenchmarkEntry<'a> {
    pub fn new(report: &'a BenchmarkReport) -> Self {
        let BenchmarkReport { options, measurement, profile } = report;
        let slowest = profile.slowest.iter();
        BenchmarkEntry {
            configuration: BenchmarkConfiguration::new(options, measurement),
            partial: measurement.partial,
            samples_ns: &measurement.samples_ns,
            processor_ns: &measurement.processor_ns,
            contention: ContentionEntry::new(measurement),
            conditions: ConditionsEntry::new(&measurement.conditions),
            reading: measurement.reading.as_ref().map(ReadingEntry::new),
            figures: Figures::new(measurement),
            formats: formats(profile),
            slowest_documents: slowest
                .map(|document| SlowDocument {
                    name: &document.name,
                    time_ns: nanoseconds(document.time),
                })
                .collect(),
        }
    }
}

impl BenchmarkConfiguration {
    fn new(options: &MeasureOptions, measurement: &Measurement) -> Self {
        BenchmarkConfiguration {
            mode: mode(options.threads),
            threads: options.threads.count(),
            min_time_ns: nanoseconds(options.min_time),
            passes: options.passes.map(|passes| passes.get()),
            passes_per_sample: measurement.passes_per_sample,
            streaming: measurement.reading.is_some(),
        }
    }
}

impl ReadingEntry {
    fn new(reading: &ReadStatistics) -> Self {
        ReadingEntry {
            bytes: reading.bytes,
            threads: reading.readers,
            input_ns: nanoseconds(reading.read_time),
            decompression_ns: nanoseconds(reading.decompression_time),
            waited_for_input_ns: nanoseconds(reading.wait_time),
        }
    }
}

impl Figures {
    pub fn new(measurement: &Measurement) -> Self {
        let by_processor = measurement.news_per_processor_second();
        Figures {
            news_per_second: measurement.news_per_second(),
            news_per_second_interval: ends(measurement.news_per_second_interval()),
            news_per_processor_second: by_processor.map(|speed| speed.value),
            news_per_processor_second_interval: by_processor.map(|speed| ends(speed.interval)),
            megabytes_per_second: measurement.per_second(measurement.bytes) / 1e6,
            documents_per_second: measurement.per_second(measurement.documents),
            median_pass_ns: measurement.median_ns(),
            median_pass_interval_ns: ends(measurement.interval_ns()),
            relative_interquartile_range: measurement.spread(),
        }
    }
}

fn formats(profile: &Profile) -> Vec<FormatEntry> {
    let formats = profile.formats.iter();
    let entries = formats.map(|(&format, sum)| {
        let speed = sum.news_per_second();
        FormatEntry {
            format,
            documents: sum.documents,
            bytes: sum.bytes,
            news: sum.news,
            time_ns: nanoseconds(sum.time),
            rounds_ns: sum.rounds.iter().copied().map(nanoseconds).collect(),
            news_per_second: speed.value,
            news_per_second_interval: ends(speed.interval),
        }
    });
    entries.collect()
}

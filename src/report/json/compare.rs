//! The results of a comparison.

use serde::Serialize;

use super::conditions::ConditionsEntry;
use super::{ends, nanoseconds};
use crate::measure::Conditions;
use crate::measure::compare::{Completion, EngineResult};
use crate::measure::engine::EngineSample;
use crate::report::CompareReport;

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct CompareEntry<'a> {
    configuration: CompareConfiguration,
    partial: bool,
    /// The number of rounds that were started.
    rounds: usize,
    /// The engines in the order of the table. Ratios are to the first.
    engines: Vec<EngineEntry<'a>>,
    reference_source: Option<&'a str>,
    /// Before the rounds.
    conditions: ConditionsEntry<'a>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct CompareConfiguration {
    rounds: usize,
    min_time_ns: u64,
    timeout_ns: u64,
    max_time_ns: u64,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct EngineEntry<'a> {
    name: &'a str,
    command: Vec<String>,
    /// Set if the command names the corpus.
    reads_corpus: bool,
    version: Option<&'a str>,
    /// `None` for an engine that failed.
    figures: Option<EngineFigures>,
    reference_news_per_second: Option<f64>,
    /// Sample n belongs to round n.
    samples: Vec<SampleEntry>,
    failure: Option<FailureEntry<'a>>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct EngineFigures {
    news_per_second: f64,
    news_per_second_interval: [f64; 2],
    ratio: Option<f64>,
    ratio_interval: Option<[f64; 2]>,
    peak_memory_bytes: Option<u64>,
    busy_cores: Option<f64>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct SampleEntry {
    news_per_second: f64,
    news: Option<u64>,
    fields: Option<u64>,
    item_digest: Option<String>,
    peak_memory_bytes: Option<u64>,
    processor_time_ns: Option<u64>,
    wall_time_ns: u64,
    free_cores: Option<f64>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct FailureEntry<'a> {
    reason: String,
    stderr: &'a str,
}

impl<'a> CompareEntry<'a> {
    pub fn new(report: &'a CompareReport, conditions: &'a Conditions) -> Self {
        let CompareReport { options, comparison, references } = report;
        let results = comparison.results.iter();
        CompareEntry {
            configuration: CompareConfiguration {
                rounds: options.rounds.get(),
                min_time_ns: nanoseconds(options.limits.min_time),
                timeout_ns: nanoseconds(options.limits.timeout),
                max_time_ns: nanoseconds(options.max_time),
            },
            partial: comparison.completion == Completion::Interrupted,
            rounds: comparison.rounds,
            engines: results.map(|result| EngineEntry::new(report, result)).collect(),
            reference_source: references.as_ref().map(|references| references.source.as_str()),
            conditions: ConditionsEntry::new(conditions),
        }
    }
}

impl<'a> EngineEntry<'a> {
    fn new(report: &CompareReport, result: &'a EngineResult) -> Self {
        let command = &result.engine.command;
        EngineEntry {
            name: &result.engine.name,
            command: command.words().map(|word| word.to_string_lossy().into_owned()).collect(),
            reads_corpus: command.reads_corpus(),
            version: result.version(),
            figures: EngineFigures::new(report, result),
            reference_news_per_second: report.reference(result),
            samples: result.samples.iter().map(SampleEntry::new).collect(),
            failure: result.failure.as_ref().map(|failure| FailureEntry {
                reason: failure.reason.to_string(),
                stderr: &failure.stderr,
            }),
        }
    }
}

impl EngineFigures {
    fn new(report: &CompareReport, result: &EngineResult) -> Option<Self> {
        let speed = result.news_per_second()?;
        let ratio = report.comparison.ratio(result);
        Some(EngineFigures {
            news_per_second: speed.value,
            news_per_second_interval: ends(speed.interval),
            ratio: ratio.map(|ratio| ratio.value),
            ratio_interval: ratio.map(|ratio| ends(ratio.interval)),
            peak_memory_bytes: result.peak_memory(),
            busy_cores: result.busy_cores(),
        })
    }
}

impl SampleEntry {
    fn new(sample: &EngineSample) -> Self {
        SampleEntry {
            news_per_second: sample.news_per_second,
            news: sample.news,
            fields: sample.fields,
            item_digest: sample.digest.map(|digest| digest.to_string()),
            peak_memory_bytes: sample.peak_memory,
            processor_time_ns: sample.processor_time.map(nanoseconds),
            wall_time_ns: nanoseconds(sample.wall_time),
            free_cores: sample.free_cores,
        }
    }
}

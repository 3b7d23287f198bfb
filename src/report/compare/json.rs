//! Engines side by side, for programs: one object of JSON.

use serde::Serialize;

use super::Parsed;
use crate::measure::Machine;
use crate::measure::Profile;
use crate::measure::compare::{CompareOptions, Comparison, Completion, EngineResult};
use crate::measure::engine::EngineSample;
use crate::measure::stats::Estimate;
use crate::report::json::{self, CorpusPart, FaultPart};

#[derive(Serialize)]
struct Report<'a> {
    report_version: u32,
    newsparse_version: &'static str,
    command: &'static str,
    machine: &'a Machine,
    corpus: CorpusPart<'a>,
    configuration: Configuration,
    partial: bool,
    /// How many rounds were begun.
    rounds: usize,
    /// In the order of the table; ratios are to the first.
    engines: Vec<EnginePart<'a>>,
    errors: Vec<FaultPart<'a>>,
}

#[derive(Serialize)]
struct Configuration {
    rounds: usize,
    min_time_ns: u64,
    timeout_ns: u64,
    max_time_ns: u64,
}

#[derive(Serialize)]
struct EnginePart<'a> {
    name: &'a str,
    command: Vec<String>,
    /// Whether the command says what is to be read.
    reads_corpus: bool,
    version: Option<&'a str>,
    /// Nothing of an engine that failed.
    figures: Option<FiguresPart>,
    in_article_news_per_second: Option<f64>,
    /// Turn n is of round n.
    samples: Vec<TurnPart>,
    failure: Option<FailurePart<'a>>,
}

#[derive(Serialize)]
struct FiguresPart {
    news_per_second: f64,
    news_per_second_interval: [f64; 2],
    ratio: Option<f64>,
    ratio_interval: Option<[f64; 2]>,
    peak_memory_bytes: Option<u64>,
    busy_cores: Option<f64>,
}

#[derive(Serialize)]
struct TurnPart {
    news_per_second: f64,
    news: Option<u64>,
    peak_memory_bytes: Option<u64>,
    processor_time_ns: Option<u64>,
    wall_time_ns: u64,
}

#[derive(Serialize)]
struct FailurePart<'a> {
    reason: String,
    stderr: &'a str,
}

/// The report of a comparison, in one line.
pub fn report(
    parsed: &Parsed,
    options: &CompareOptions,
    comparison: &Comparison,
    profile: &Profile,
    machine: &Machine,
) -> String {
    let Parsed { subject, documents, bytes, news } = parsed;
    let report = Report {
        report_version: json::VERSION,
        newsparse_version: env!("CARGO_PKG_VERSION"),
        command: "compare",
        machine,
        corpus: json::corpus_of(subject, *documents, *bytes, *news),
        configuration: Configuration {
            rounds: options.rounds.get(),
            min_time_ns: options.limits.min_time.as_nanos() as u64,
            timeout_ns: options.limits.timeout.as_nanos() as u64,
            max_time_ns: options.max_time.as_nanos() as u64,
        },
        partial: comparison.completion == Completion::Interrupted,
        rounds: comparison.rounds,
        engines: comparison.results.iter().map(|result| engine_part(comparison, result)).collect(),
        errors: json::errors(subject, profile),
    };
    serde_json::to_string(&report).expect("a report has no key that is not a string")
}

fn engine_part<'a>(comparison: &Comparison, result: &'a EngineResult) -> EnginePart<'a> {
    let command = &result.engine.command;
    EnginePart {
        name: &result.engine.name,
        command: command.words().map(|word| word.to_string_lossy().into_owned()).collect(),
        reads_corpus: command.reads_corpus(),
        version: result.version(),
        figures: result.news_per_second().map(|speed| figures(comparison, result, speed)),
        in_article_news_per_second: result.in_article,
        samples: result.samples.iter().map(turn_part).collect(),
        failure: result.failure.as_ref().map(|failure| FailurePart {
            reason: failure.reason.to_string(),
            stderr: &failure.stderr,
        }),
    }
}

fn figures(comparison: &Comparison, result: &EngineResult, speed: Estimate) -> FiguresPart {
    let ratio = comparison.ratio(result);
    let ends = |estimate: Estimate| [estimate.interval.low, estimate.interval.high];
    FiguresPart {
        news_per_second: speed.value,
        news_per_second_interval: ends(speed),
        ratio: ratio.map(|ratio| ratio.value),
        ratio_interval: ratio.map(ends),
        peak_memory_bytes: result.peak_memory(),
        busy_cores: result.busy_cores(),
    }
}

fn turn_part(sample: &EngineSample) -> TurnPart {
    TurnPart {
        news_per_second: sample.news_per_second,
        news: sample.news,
        peak_memory_bytes: sample.peak_memory,
        processor_time_ns: sample.processor_time.map(|time| time.as_nanos() as u64),
        wall_time_ns: sample.wall_time.as_nanos() as u64,
    }
}

//! The results of a gate.

use serde::Serialize;

use super::conditions::ConditionsEntry;
use super::{ends, nanoseconds};
use crate::measure::Conditions;
use crate::measure::gate::{
    BuildSpread, Check, CheckResult, EngineId, GateResult, InconclusiveCause, Limit, Role, Series,
    Verdict,
};
use crate::report::GateReport;
use crate::report::gate::role_id;

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct GateEntry<'a> {
    configuration: GateConfiguration,
    verdict: Verdict,
    partial: bool,
    /// Set if engines find different items.
    has_different_work: bool,
    elapsed_ns: u64,
    rounds: usize,
    /// The slow-down of the candidate against the baseline, if the gate has one.
    comparison: Option<ComparisonEntry>,
    checks: Vec<CheckEntry>,
    /// Sample n of each belongs to round n.
    engines: Vec<SeriesEntry<'a>>,
    notes: Vec<String>,
    /// Before the rounds.
    conditions: ConditionsEntry<'a>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct GateConfiguration {
    /// `time`, `instructions` or `cycles`.
    metric: &'static str,
    /// The time that programs are asked to measure in each round.
    min_time_ns: u64,
    /// The time limit for starting rounds.
    max_time_ns: u64,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct ComparisonEntry {
    /// A fraction: 0.05 is 5 % slower.
    slowdown: f64,
    slowdown_interval: [f64; 2],
    /// How builds of one side differ, if a side has several.
    builds: Option<BuildsEntry>,
    pairs: Vec<SpeedPair>,
}

/// The difference between builds of one side, as fractions.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct BuildsEntry {
    candidates: usize,
    baselines: usize,
    /// Of the logarithms of speeds or counts.
    standard_deviation: f64,
    max_difference: f64,
}

/// The speeds of one round. Of several builds, the geometric mean.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct SpeedPair {
    candidate: f64,
    baseline: f64,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct CheckEntry {
    check: &'static str,
    /// `None` if unknown.
    found: Option<f64>,
    interval: [Option<f64>; 2],
    #[serde(flatten)]
    limit: LimitEntry,
    verdict: Verdict,
    /// The reason of an inconclusive verdict.
    cause: Option<&'static str>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
enum LimitEntry {
    Max(f64),
    Min(f64),
}

/// The samples of one program, or of the calibration kernel.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct SeriesEntry<'a> {
    role: &'static str,
    /// The number of the build of this role, from 1.
    build: usize,
    name: &'a str,
    #[serde(flatten)]
    figure: FigureEntry,
    /// In the unit of the figure.
    samples: Vec<f64>,
    news: Option<u64>,
    item_digest: Option<String>,
    peak_memory_bytes: &'a [u64],
    /// Of each round where they are known.
    free_cores: &'a [f64],
    version: Option<&'a str>,
}

/// The figure of an engine, in the unit of the metric.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(untagged)]
enum FigureEntry {
    Speed {
        /// Of the kernel, executions per second.
        news_per_second: f64,
        news_per_second_interval: [f64; 2],
    },
    Count {
        /// Instructions or cycles.
        count_per_news: f64,
        count_per_news_interval: [f64; 2],
    },
}

impl<'a> GateEntry<'a> {
    pub fn new(report: &'a GateReport, conditions: &'a Conditions) -> Self {
        let GateReport { engines, max_time, result, .. } = report;
        let entry = |(id, series)| SeriesEntry::new(id, report, series);
        let series = result.rounds.all();
        GateEntry {
            configuration: GateConfiguration {
                metric: result.rounds.metric.name(),
                min_time_ns: nanoseconds(engines.limits.min_time),
                max_time_ns: nanoseconds(*max_time),
            },
            verdict: result.verdict(),
            partial: result.partial,
            has_different_work: result.work_difference.is_some(),
            elapsed_ns: nanoseconds(result.elapsed),
            rounds: result.rounds.count,
            comparison: ComparisonEntry::new(result),
            checks: result.checks.iter().map(CheckEntry::new).collect(),
            engines: series.map(entry).collect(),
            notes: report.notes(),
            conditions: ConditionsEntry::new(conditions),
        }
    }
}

impl ComparisonEntry {
    fn new(result: &GateResult) -> Option<Self> {
        let mut checks = result.checks.iter();
        let check = checks.find(|check| matches!(check.check, Check::Baseline { .. }))?;
        let speeds = |role| result.rounds.speeds(role).into_iter();
        let pairs = speeds(Role::Candidate).zip(speeds(Role::Baseline));
        let builds = BuildSpread::of(&result.rounds).map(|spread| BuildsEntry {
            candidates: spread.candidates.len(),
            baselines: spread.baselines.len(),
            standard_deviation: spread.standard_deviation(),
            max_difference: spread.max_difference().exp_m1(),
        });
        Some(ComparisonEntry {
            slowdown: check.estimate.value,
            slowdown_interval: ends(check.estimate.interval),
            builds,
            pairs: pairs.map(|(candidate, baseline)| SpeedPair { candidate, baseline }).collect(),
        })
    }
}

impl CheckEntry {
    fn new(result: &CheckResult) -> Self {
        let known = |figure: f64| Some(figure).filter(|figure| figure.is_finite());
        CheckEntry {
            check: check_id(&result.check),
            found: known(result.estimate.value),
            interval: ends(result.estimate.interval).map(known),
            limit: match result.check.limit() {
                Limit::Max(max) => LimitEntry::Max(max),
                Limit::Min(min) => LimitEntry::Min(min),
            },
            verdict: result.verdict,
            cause: result.cause.map(cause_id),
        }
    }
}

fn cause_id(cause: InconclusiveCause) -> &'static str {
    match cause {
        InconclusiveCause::Interrupted => "interrupted",
        InconclusiveCause::FewRounds { .. } => "few_rounds",
        InconclusiveCause::Noise => "noise",
        InconclusiveCause::BuildsDiffer => "builds_differ",
        InconclusiveCause::CoresNotFree(_) => "cores_not_free",
        InconclusiveCause::UnknownMemory => "unknown_memory",
    }
}

fn check_id(check: &Check) -> &'static str {
    match check {
        Check::Baseline { .. } => "baseline",
        Check::StoredBaseline { calibrated: false, .. } => "stored_baseline",
        Check::StoredBaseline { calibrated: true, .. } => "calibrated_baseline",
        Check::Speed { .. } => "speed",
        Check::Speedup { .. } => "speedup",
        Check::Memory { .. } => "memory",
        Check::ParseErrors { .. } => "errors",
    }
}

impl<'a> SeriesEntry<'a> {
    fn new(id: EngineId, report: &'a GateReport, series: &'a Series) -> Self {
        let figure = report.figure(series);
        let interval = ends(figure.interval);
        SeriesEntry {
            role: role_id(id.role),
            build: id.build + 1,
            name: report.engines.name(id),
            figure: match report.counts() {
                None => FigureEntry::Speed {
                    news_per_second: figure.value,
                    news_per_second_interval: interval,
                },
                Some(_) => FigureEntry::Count {
                    count_per_news: figure.value,
                    count_per_news_interval: interval,
                },
            },
            samples: series.speeds.iter().map(|speed| report.value(*speed)).collect(),
            news: series.work().news,
            item_digest: series.work().digest.map(|digest| digest.to_string()),
            peak_memory_bytes: &series.peak_memory,
            free_cores: &series.free_cores,
            version: series.version.as_deref(),
        }
    }
}

//! The verdict of a gate, for programs: one object of JSON.

use std::time::Duration;

use serde::Serialize;

use super::{Context, speed};
use crate::measure::Machine;
use crate::measure::gate::{Check, GateEngines, GateResult, Limit, Role, Rounds, Verdict};
use crate::measure::stats::Estimate;
use crate::report::json;

#[derive(Serialize)]
struct Report<'a> {
    report_version: u32,
    newsparse_version: &'static str,
    command: &'static str,
    machine: Machine,
    corpus: CorpusPart<'a>,
    configuration: Configuration,
    verdict: Verdict,
    partial: bool,
    elapsed_ns: u64,
    rounds: usize,
    /// The slow-down against the rival, if there is one.
    comparison: Option<Comparison>,
    checks: Vec<CheckPart>,
    /// Sample n of each was taken in round n.
    engines: Vec<ContestantPart<'a>>,
}

#[derive(Serialize)]
struct CorpusPart<'a> {
    name: &'a str,
    documents: u64,
    bytes: u64,
    digest: String,
}

#[derive(Serialize)]
struct Configuration {
    /// How long programs were asked to measure in each turn.
    min_time_ns: u64,
    /// No round began after this.
    max_time_ns: u64,
}

#[derive(Serialize)]
struct Comparison {
    /// A share: 0.05 is 5 % slower.
    slowdown: f64,
    slowdown_interval: [f64; 2],
    pairs: Vec<Pair>,
}

#[derive(Serialize)]
struct Pair {
    candidate: f64,
    against: f64,
}

#[derive(Serialize)]
struct CheckPart {
    check: &'static str,
    /// Nothing where nobody knows.
    found: Option<f64>,
    interval: [Option<f64>; 2],
    #[serde(flatten)]
    limit: LimitPart,
    verdict: Verdict,
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum LimitPart {
    AtMost(f64),
    AtLeast(f64),
}

#[derive(Serialize)]
struct ContestantPart<'a> {
    role: &'static str,
    name: &'a str,
    /// Of the kernel, how often a second it was done.
    news_per_second: f64,
    news_per_second_interval: [f64; 2],
    samples: &'a [f64],
    news: Option<u64>,
    peak_memory_bytes: &'a [u64],
    version: Option<&'a str>,
}

/// The report of a gate, in one line.
pub fn report(
    engines: &GateEngines,
    result: &GateResult,
    context: &Context,
    max_time: Duration,
) -> String {
    let report = Report {
        report_version: json::VERSION,
        newsparse_version: env!("CARGO_PKG_VERSION"),
        command: "gate",
        machine: Machine::this(),
        corpus: CorpusPart {
            name: &context.corpus,
            documents: context.documents,
            bytes: context.bytes,
            digest: format!("blake3:{}", context.digest),
        },
        configuration: Configuration {
            min_time_ns: engines.limits.min_time.as_nanos() as u64,
            max_time_ns: max_time.as_nanos() as u64,
        },
        verdict: result.verdict(),
        partial: result.partial,
        elapsed_ns: result.elapsed.as_nanos() as u64,
        rounds: result.rounds.count,
        comparison: comparison(result),
        checks: result.checks.iter().map(check_part).collect(),
        engines: contestant_parts(engines, &result.rounds),
    };
    serde_json::to_string(&report).expect("a report has no key that is not a string")
}

fn comparison(result: &GateResult) -> Option<Comparison> {
    let is_rival = |check: &Check| matches!(check, Check::Baseline { .. });
    let check_result = result.checks.iter().find(|check_result| is_rival(&check_result.check))?;
    let speeds = |role| result.rounds.of(role).speeds.iter().copied();
    let pairs = speeds(Role::Candidate).zip(speeds(Role::Baseline));
    let Estimate { value, interval } = check_result.estimate;
    Some(Comparison {
        slowdown: value,
        slowdown_interval: [interval.low, interval.high],
        pairs: pairs.map(|(candidate, against)| Pair { candidate, against }).collect(),
    })
}

fn check_part(check_result: &crate::measure::gate::CheckResult) -> CheckPart {
    let known = |figure: f64| Some(figure).filter(|figure| figure.is_finite());
    let Estimate { value, interval } = check_result.estimate;
    CheckPart {
        check: match check_result.check {
            Check::Baseline { .. } => "against",
            Check::StoredBaseline { calibrated: false, .. } => "baseline",
            Check::StoredBaseline { calibrated: true, .. } => "calibrated_baseline",
            Check::Speed { .. } => "speed",
            Check::Speedup { .. } => "speedup",
            Check::Memory { .. } => "memory",
            Check::ParseErrors { .. } => "errors",
        },
        found: known(value),
        interval: [known(interval.low), known(interval.high)],
        limit: match check_result.check.limit() {
            Limit::Max(max) => LimitPart::AtMost(max),
            Limit::Min(min) => LimitPart::AtLeast(min),
        },
        verdict: check_result.verdict,
    }
}

fn contestant_parts<'a>(engines: &'a GateEngines, rounds: &'a Rounds) -> Vec<ContestantPart<'a>> {
    let part = |(role, series): (Role, &'a crate::measure::gate::Series)| {
        let Estimate { value, interval } = speed(&series.speeds);
        ContestantPart {
            role: role_name(role),
            name: engines.name(role),
            news_per_second: value,
            news_per_second_interval: [interval.low, interval.high],
            samples: &series.speeds,
            news: series.news,
            peak_memory_bytes: &series.peak_memory,
            version: series.version.as_deref(),
        }
    };
    rounds.all().map(part).collect()
}

/// What programs call a contestant by.
pub(in crate::report) fn role_name(role: Role) -> &'static str {
    match role {
        Role::Candidate => "candidate",
        Role::CandidateAllThreads => "candidate_all_threads",
        Role::Baseline => "against",
        Role::Kernel => "calibration_kernel",
    }
}

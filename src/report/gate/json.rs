//! The verdict of a gate, for programs: one object of JSON.

use std::time::Duration;

use serde::Serialize;

use super::{Context, speed};
use crate::measure::Machine;
use crate::measure::gate::{Check, Contestants, Judged, Limit, Role, Rounds, Verdict};
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
    contestants: Vec<ContestantPart<'a>>,
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
    head: f64,
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
    contestants: &Contestants,
    judged: &Judged,
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
            min_time_ns: contestants.limits.min_time.as_nanos() as u64,
            max_time_ns: max_time.as_nanos() as u64,
        },
        verdict: judged.verdict(),
        partial: judged.partial,
        elapsed_ns: judged.elapsed.as_nanos() as u64,
        rounds: judged.rounds.count,
        comparison: comparison(judged),
        checks: judged.findings.iter().map(check_part).collect(),
        contestants: contestant_parts(contestants, &judged.rounds),
    };
    serde_json::to_string(&report).expect("a report has no key that is not a string")
}

fn comparison(judged: &Judged) -> Option<Comparison> {
    let is_rival = |check: &Check| matches!(check, Check::Rival { .. });
    let finding = judged.findings.iter().find(|finding| is_rival(&finding.check))?;
    let speeds = |role| judged.rounds.of(role).speeds.iter().copied();
    let pairs = speeds(Role::Head).zip(speeds(Role::Rival));
    let Estimate { value, interval } = finding.estimate;
    Some(Comparison {
        slowdown: value,
        slowdown_interval: [interval.low, interval.high],
        pairs: pairs.map(|(head, against)| Pair { head, against }).collect(),
    })
}

fn check_part(finding: &crate::measure::gate::Finding) -> CheckPart {
    let known = |figure: f64| Some(figure).filter(|figure| figure.is_finite());
    let Estimate { value, interval } = finding.estimate;
    CheckPart {
        check: match finding.check {
            Check::Rival { .. } => "rival",
            Check::Baseline { calibrated: false, .. } => "baseline",
            Check::Baseline { calibrated: true, .. } => "calibrated_baseline",
            Check::Speed { .. } => "speed",
            Check::Speedup { .. } => "speedup",
            Check::Memory { .. } => "memory",
            Check::Faults { .. } => "faults",
        },
        found: known(value),
        interval: [known(interval.low), known(interval.high)],
        limit: match finding.check.limit() {
            Limit::Most(most) => LimitPart::AtMost(most),
            Limit::Least(least) => LimitPart::AtLeast(least),
        },
        verdict: finding.verdict,
    }
}

fn contestant_parts<'a>(
    contestants: &'a Contestants,
    rounds: &'a Rounds,
) -> Vec<ContestantPart<'a>> {
    let part = |(role, series): (Role, &'a crate::measure::gate::Series)| {
        let Estimate { value, interval } = speed(&series.speeds);
        ContestantPart {
            role: role_name(role),
            name: contestants.name(role),
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
        Role::Head => "head",
        Role::AllThreads => "all_threads",
        Role::Rival => "against",
        Role::Kernel => "calibration_kernel",
    }
}

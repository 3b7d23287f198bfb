//! The verdict of a gate, for people.

pub mod json;
pub mod markdown;

use super::number::{bytes, grouped, significant};
use super::table::Table;
use crate::measure::gate::{Check, CheckResult, GateEngines, GateResult, Role, Verdict};
use crate::measure::stats::bootstrap::Bootstrap;
use crate::measure::stats::{Estimate, Interval, median};

/// What is said of a gate beside what it found.
#[derive(Clone, Debug, Default)]
pub struct Context {
    /// What the corpus is called.
    pub corpus: String,
    /// Its digest.
    pub digest: String,
    /// Its documents.
    pub documents: u64,
    /// Their bytes.
    pub bytes: u64,
    /// What a reader must know to place the figures.
    pub notes: Vec<String>,
}

/// One line with the verdict, and the tables behind it.
pub fn text(engines: &GateEngines, result: &GateResult, context: &Context) -> String {
    let mut parts = vec![
        format!("{}\n", verdict_line(engines, result)),
        contestants_table(engines, result).text(),
    ];
    if !result.checks.is_empty() {
        parts.push(findings_table(engines, result).text());
    }
    let notes: String = context.notes.iter().map(|note| format!("note: {note}\n")).collect();
    let mut text = parts.join("\n");
    if !notes.is_empty() {
        text = format!("{text}\n{notes}");
    }
    format!("{text}\n{}, {}\n", context.corpus, effort(result))
}

/// What a person wants to know first.
pub fn verdict_line(engines: &GateEngines, result: &GateResult) -> String {
    let verdict = result.verdict();
    let deciding = result.checks.iter().filter(|check_result| check_result.verdict == verdict);
    let sentences: Vec<_> = deciding.map(|check_result| sentence(engines, check_result)).collect();
    let hint = match verdict {
        Verdict::Inconclusive if result.partial => " (interrupted)",
        Verdict::Inconclusive => " (too noisy to tell; more time or a quieter machine may)",
        _ => "",
    };
    let sentences = match sentences.as_slice() {
        [] => "measured, and nothing to be checked".to_owned(),
        sentences => sentences.join("; "),
    };
    format!("{}: {sentences}{hint}", name(verdict))
}

/// What a verdict is called.
pub fn name(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Pass => "pass",
        Verdict::Inconclusive => "inconclusive",
        Verdict::Fail => "fail",
    }
}

pub(super) fn effort(result: &GateResult) -> String {
    let rounds = result.rounds.count;
    let s = if rounds == 1 { "" } else { "s" };
    format!("{} round{s} in {:.1} s", grouped(rounds as u64), result.elapsed.as_secs_f64())
}

pub(super) fn contestants_table(engines: &GateEngines, result: &GateResult) -> Table {
    let mut table =
        Table::new(["", "news/sec", "(95 % interval)", "news", "peak memory", "version"]).left(5);
    for (role, series) in result.rounds.all() {
        let speed = speed(&series.speeds);
        let unknown = || "-".to_owned();
        let peaks: Vec<_> = series.peak_memory.iter().map(|peak| *peak as f64).collect();
        let peak = Some(median(&peaks)).filter(|peak| !peak.is_nan());
        table.row([
            match role {
                Role::Kernel => format!("{} (times/sec)", engines.name(role)),
                _ => engines.name(role).to_owned(),
            },
            significant(speed.value),
            between(speed.interval, significant),
            series.news.map_or_else(unknown, grouped),
            peak.map_or_else(unknown, |peak| bytes(peak as u64)),
            series.version.clone().unwrap_or_default(),
        ]);
    }
    table
}

pub(super) fn findings_table(engines: &GateEngines, result: &GateResult) -> Table {
    let mut table = Table::new(["check", "found", "(95 % interval)", "limit", "verdict"]).left(4);
    for check_result in &result.checks {
        let Wording { what, found, interval, limit } = wording(engines, check_result);
        table.row([what, found, interval, limit, name(check_result.verdict).to_owned()]);
    }
    table
}

/// A check and what came of it, in words.
struct Wording {
    what: String,
    found: String,
    /// Empty where there is no doubt.
    interval: String,
    limit: String,
}

fn wording(engines: &GateEngines, check_result: &CheckResult) -> Wording {
    let Estimate { value, interval } = check_result.estimate;
    let slowdown = |what: String, max: f64| Wording {
        what,
        found: change(value),
        interval: between(interval, change),
        limit: format!("at most {} % slower", significant_share(max)),
    };
    match &check_result.check {
        Check::Baseline { max } => {
            slowdown(format!("against {}", engines.name(Role::Baseline)), *max)
        }
        Check::StoredBaseline { calibrated, max, .. } => slowdown(
            match calibrated {
                true => "against the baseline, calibrated".to_owned(),
                false => "against the baseline".to_owned(),
            },
            *max,
        ),
        Check::Speed { min } => Wording {
            what: "speed".to_owned(),
            found: format!("{} news/sec", significant(value)),
            interval: between(interval, significant),
            limit: format!("at least {}", significant(*min)),
        },
        Check::Speedup { min } => Wording {
            what: "speed-up on all threads".to_owned(),
            found: format!("{} x", significant(value)),
            interval: between(interval, significant),
            limit: format!("at least {}", significant(*min)),
        },
        Check::Memory { max } => Wording {
            what: "peak memory".to_owned(),
            found: if value.is_nan() { "unknown".to_owned() } else { bytes(value as u64) },
            interval: String::new(),
            limit: format!("at most {}", bytes(*max)),
        },
        Check::ParseErrors { found, max } => Wording {
            what: "documents with a fault".to_owned(),
            found: grouped(*found),
            interval: String::new(),
            limit: format!("at most {}", grouped(*max)),
        },
    }
}

fn sentence(engines: &GateEngines, check_result: &CheckResult) -> String {
    let Wording { what, found, interval, limit } = wording(engines, check_result);
    let interval = if interval.is_empty() { interval } else { format!(" ({interval})") };
    format!("{what}: {found}{interval}; limit: {limit}")
}

/// A share in percent, without digits that say nothing: `5`, `2.5`.
fn significant_share(share: f64) -> f64 {
    (share * 1e5).round() / 1e3
}

/// The speed in the middle, and how sure that is.
pub(super) fn speed(speeds: &[f64]) -> Estimate {
    let logarithms: Vec<_> = speeds.iter().map(|speed| speed.ln()).collect();
    Bootstrap::of(&logarithms).map(f64::exp).estimate()
}

/// How much slower or faster that is.
fn change(slowdown: f64) -> String {
    match slowdown < 0.0 {
        true => format!("{:.1} % faster", -slowdown * 100.0),
        false => format!("{:.1} % slower", slowdown * 100.0),
    }
}

fn between(Interval { low, high }: Interval, write: impl Fn(f64) -> String) -> String {
    format!("{} to {}", write(low), write(high))
}

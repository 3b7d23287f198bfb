//! The contents of a gate's report.

use std::time::Duration;

use super::number::{bytes, counted, grouped, significant};
use super::outline::OutlineBlock;
use super::table::Table;
use super::{Report, UNIT};
use crate::measure::gate::{Check, CheckResult, GateEngines, GateResult, Role, Series, Verdict};
use crate::measure::stats::bootstrap::Bootstrap;
use crate::measure::stats::{Estimate, Interval, median};

/// The verdict of a gate.
#[derive(Debug)]
pub struct GateReport {
    /// The programs that were measured.
    pub engines: GateEngines,
    /// The time limit for starting rounds.
    pub max_time: Duration,
    /// The samples and the results of the checks.
    pub result: GateResult,
    /// Remarks that a reader needs to interpret the figures.
    pub notes: Vec<String>,
}

impl GateReport {
    /// The verdict and the checks that decided it.
    pub(super) fn title(&self) -> String {
        let verdict = self.result.verdict();
        let deciding = self.result.checks.iter().filter(|check| check.verdict == verdict);
        let sentences: Vec<_> = deciding.map(|check| self.sentence(check)).collect();
        let sentences = match sentences.as_slice() {
            [] => "measured, no checks".to_owned(),
            sentences => sentences.join("; "),
        };
        let hint = match verdict {
            Verdict::Inconclusive if self.result.partial => " (interrupted)",
            Verdict::Inconclusive => " (too noisy; more time or a quieter machine may help)",
            _ => "",
        };
        format!("{}: {sentences}{hint}", verdict_name(verdict))
    }

    pub(super) fn outline(&self, report: &Report) -> Vec<OutlineBlock> {
        let mut blocks = vec![OutlineBlock::Table(self.engine_table())];
        if !self.result.checks.is_empty() {
            blocks.push(OutlineBlock::Table(self.check_table()));
        }
        if !self.notes.is_empty() {
            blocks.push(OutlineBlock::Notes(self.notes.clone()));
        }
        blocks.push(OutlineBlock::Lines(vec![self.effort(report)]));
        blocks
    }

    /// The corpus, the number of rounds and their time.
    pub(super) fn effort(&self, report: &Report) -> String {
        let rounds = counted(self.result.rounds.count as u64, "round");
        let seconds = self.result.elapsed.as_secs_f64();
        format!("{}, {rounds} in {seconds:.1} s", report.corpus.name)
    }

    /// A row for each program, and for the calibration kernel.
    pub(super) fn engine_table(&self) -> Table {
        let mut table = Table::new("Engines")
            .label("")
            .figures([UNIT, "(95 % interval)", "news", "peak memory"])
            .text("version");
        for (role, series) in self.result.rounds.all() {
            table.row(self.engine_row(role, series));
        }
        table
    }

    fn engine_row(&self, role: Role, series: &Series) -> [String; 6] {
        let name = self.engines.name(role);
        let speed = speed(series);
        let peaks: Vec<_> = series.peak_memory.iter().map(|peak| *peak as f64).collect();
        let peak = Some(median(&peaks)).filter(|peak| !peak.is_nan());
        let unknown = || "-".to_owned();
        [
            match role {
                Role::Kernel => format!("{name} ({})", unit(role)),
                _ => name.to_owned(),
            },
            significant(speed.value),
            range(speed.interval, significant),
            series.news.map_or_else(unknown, grouped),
            peak.map_or_else(unknown, |peak| bytes(peak as u64)),
            series.version.clone().unwrap_or_default(),
        ]
    }

    /// A row for each check.
    pub(super) fn check_table(&self) -> Table {
        let mut table = Table::new("Checks")
            .label("check")
            .figures(["found", "(95 % interval)", "limit"])
            .label("verdict");
        for check in &self.result.checks {
            let CheckWording { subject, found, interval, limit } = self.wording(check);
            let verdict = verdict_name(check.verdict).to_owned();
            table.row([subject, found, interval, limit, verdict]);
        }
        table
    }

    fn sentence(&self, check: &CheckResult) -> String {
        let CheckWording { subject, found, interval, limit } = self.wording(check);
        let interval = if interval.is_empty() { interval } else { format!(" ({interval})") };
        format!("{subject}: {found}{interval}; limit: {limit}")
    }

    fn wording(&self, check: &CheckResult) -> CheckWording {
        let Estimate { value, interval } = check.estimate;
        match &check.check {
            Check::Baseline { max } => {
                let subject = format!("against {}", self.engines.name(Role::Baseline));
                CheckWording::slowdown(subject, check.estimate, *max)
            }
            Check::StoredBaseline { calibrated, max, .. } => {
                let calibrated = if *calibrated { ", calibrated" } else { "" };
                let subject = format!("against the stored baseline{calibrated}");
                CheckWording::slowdown(subject, check.estimate, *max)
            }
            Check::Speed { min } => CheckWording {
                subject: "speed".to_owned(),
                found: format!("{} {UNIT}", significant(value)),
                interval: range(interval, significant),
                limit: format!("at least {}", significant(*min)),
            },
            Check::Speedup { min } => CheckWording {
                subject: "speed-up on all threads".to_owned(),
                found: format!("{} x", significant(value)),
                interval: range(interval, significant),
                limit: format!("at least {}", significant(*min)),
            },
            Check::Memory { max } => CheckWording {
                subject: "peak memory".to_owned(),
                found: if value.is_nan() { "unknown".to_owned() } else { bytes(value as u64) },
                interval: String::new(),
                limit: format!("at most {}", bytes(*max)),
            },
            Check::ParseErrors { found, max } => CheckWording {
                subject: "documents with a parse error".to_owned(),
                found: grouped(*found),
                interval: String::new(),
                limit: format!("at most {}", grouped(*max)),
            },
        }
    }
}

/// A check and its result in words.
struct CheckWording {
    subject: String,
    found: String,
    /// Empty for exact figures.
    interval: String,
    limit: String,
}

impl CheckWording {
    fn slowdown(subject: String, Estimate { value, interval }: Estimate, max: f64) -> Self {
        let max = (max * 1e5).round() / 1e3; // percent, without rounding errors: `5`, `2.5`
        CheckWording {
            subject,
            found: change(value),
            interval: range(interval, change),
            limit: format!("at most {max} % slower"),
        }
    }
}

/// A slow-down as a percentage.
fn change(slowdown: f64) -> String {
    match slowdown < 0.0 {
        true => format!("{:.1} % faster", -slowdown * 100.0),
        false => format!("{:.1} % slower", slowdown * 100.0),
    }
}

fn range(Interval { low, high }: Interval, write: impl Fn(f64) -> String) -> String {
    format!("{} to {}", write(low), write(high))
}

/// The midmean of the speeds and its interval.
pub(super) fn speed(series: &Series) -> Estimate {
    let logarithms: Vec<_> = series.speeds.iter().map(|speed| speed.ln()).collect();
    Bootstrap::of(&logarithms).map(f64::exp).estimate()
}

/// The unit of the speeds of a role.
pub(super) fn unit(role: Role) -> &'static str {
    match role {
        Role::Kernel => "times/sec",
        _ => UNIT,
    }
}

/// The name of a verdict.
pub(super) fn verdict_name(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Pass => "pass",
        Verdict::Inconclusive => "inconclusive",
        Verdict::Fail => "fail",
    }
}

/// The identifier of a role in JSON and CSV.
pub(super) fn role_id(role: Role) -> &'static str {
    match role {
        Role::Candidate => "candidate",
        Role::CandidateAllThreads => "candidate_all_threads",
        Role::Baseline => "baseline",
        Role::Kernel => "calibration_kernel",
    }
}

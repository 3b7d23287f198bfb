//! The contents of a gate's report.

use std::time::Duration;

use super::number::{bytes, counted, grouped, significant};
use super::outline::OutlineBlock;
use super::table::Table;
use super::tracked::Quantity;
use super::{Report, UNIT};
use crate::measure::engine::count::CountedEvent;
use crate::measure::gate::{
    BuildSpread, Check, CheckResult, EngineId, GateEngines, GateResult, InconclusiveCause,
    LackingCores, Role, Series, Verdict, WorkDifference,
};
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
        let sentences = self
            .forbidden_difference()
            .into_iter()
            .chain(deciding.map(|check| self.sentence(check)));
        let sentences: Vec<_> = sentences.collect();
        let sentences = match sentences.as_slice() {
            [] => "measured, no checks".to_owned(),
            sentences => sentences.join("; "),
        };
        format!("{}: {sentences}", verdict_name(verdict))
    }

    pub(super) fn outline(&self, report: &Report) -> Vec<OutlineBlock> {
        let mut blocks = vec![OutlineBlock::Table(self.engine_table())];
        if !self.result.checks.is_empty() {
            blocks.push(OutlineBlock::Table(self.check_table()));
        }
        let notes = self.notes();
        if !notes.is_empty() {
            blocks.push(OutlineBlock::Notes(notes));
        }
        blocks.push(OutlineBlock::Lines(vec![self.effort(report)]));
        blocks
    }

    /// The figure of a sample that readers see: the speed, or the instructions or cycles per news item.
    pub(super) fn value(&self, speed: f64) -> f64 {
        if self.counts().is_some() { speed.recip() } else { speed }
    }

    /// The midmean of the figures of an engine and its interval.
    pub(super) fn figure(&self, series: &Series) -> Estimate {
        let unit = if self.counts().is_some() { |ln: f64| (-ln).exp() } else { f64::exp };
        self.result.rounds.estimate(series, unit)
    }

    /// The unit of the figures of a role.
    pub(super) fn unit(&self, role: Role) -> &'static str {
        match role {
            Role::Kernel => "times/sec",
            _ => self.quantity().unit(),
        }
    }

    /// The quantity of the figures of programs.
    pub(super) fn quantity(&self) -> Quantity {
        self.counts().map_or(Quantity::Speed, Quantity::Count)
    }

    /// The counted event; `None` if times were measured.
    pub(super) fn counts(&self) -> Option<CountedEvent> {
        self.result.rounds.metric.event()
    }

    /// The corpus, the number of rounds and their time.
    pub(super) fn effort(&self, report: &Report) -> String {
        let rounds = counted(self.result.rounds.count as u64, "round");
        let seconds = self.result.elapsed.as_secs_f64();
        let work = self.equal_work().unwrap_or_default();
        format!("{}, {rounds} in {seconds:.1} s{work}", report.corpus.name)
    }

    /// A remark on the equality of the work of candidate and baseline, if it is not known to differ.
    fn equal_work(&self) -> Option<String> {
        let rounds = &self.result.rounds;
        let has_no_baseline = rounds.of(Role::Baseline).works.is_empty();
        if has_no_baseline || self.result.work_difference.is_some() {
            return None;
        }
        let programs = [Role::Candidate, Role::Baseline].into_iter();
        let works = programs.flat_map(|role| rounds.builds(role).map(Series::work));
        let works: Vec<_> = works.collect();
        let all = if works.len() > 2 { "all" } else { "both" };
        let is_comparable =
            works.iter().all(|one| works.iter().all(|other| one.is_comparable_with(*other)));
        Some(if works.iter().all(|work| work.digest.is_some()) {
            format!(", the same items in {all}")
        } else if is_comparable {
            format!(", as many news in {all}")
        } else {
            format!(", not known whether {all} do the same work")
        })
    }

    /// The name of a program's configuration: its role, with the number of the build if there are several.
    pub(super) fn configuration(&self, id: EngineId) -> String {
        match self.engines.builds(id.role) {
            0 | 1 => role_id(id.role).to_owned(),
            _ => format!("{}_{}", role_id(id.role), id.build + 1),
        }
    }

    /// The name of a side: that of its only build, or of the first and the number of others.
    pub(super) fn side_name(&self, role: Role) -> String {
        let name = self.engines.name(role);
        match self.engines.builds(role) {
            0 | 1 => name.to_owned(),
            builds => format!("{name} and {}", counted(builds as u64 - 1, "other build")),
        }
    }

    /// The difference between builds of one side; `None` if each side has one.
    pub(super) fn build_spread(&self) -> Option<BuildSpread> {
        BuildSpread::of(&self.result.rounds)
    }

    /// The maximum difference between builds of one side as a percentage.
    fn builds_differ(&self, spread: &BuildSpread) -> String {
        let difference = self.percentage(spread.max_difference().exp_m1());
        format!("builds of one side differ by up to {difference}")
    }

    fn percentage(&self, fraction: f64) -> String {
        let decimals = if self.counts().is_some() { 2 } else { 1 };
        format!("{:.decimals$} %", fraction * 100.0)
    }

    /// A remark on the difference between builds.
    fn build_note(&self, spread: &BuildSpread) -> String {
        let deviation = self.percentage(spread.standard_deviation());
        let single = [(Role::Candidate, "candidate"), (Role::Baseline, "baseline")];
        let single = single.into_iter().find(|(role, _)| self.engines.builds(*role) == 1);
        let single = single.map(|(_, name)| {
            format!("; the {name} is one build, which is taken to differ as much from others")
        });
        let differ = self.builds_differ(spread);
        format!("{differ}, standard deviation {deviation}{}", single.unwrap_or_default())
    }

    /// A row for each program, and for the calibration kernel.
    pub(super) fn engine_table(&self) -> Table {
        let mut table = Table::new("Engines")
            .label("engine")
            .figures([self.unit(Role::Candidate), "(95 % interval)", "news", "peak memory"])
            .text("version");
        for (id, series) in self.result.rounds.all() {
            table.row(self.engine_row(id, series));
        }
        table
    }

    fn engine_row(&self, id: EngineId, series: &Series) -> [String; 6] {
        let name = self.engines.name(id);
        let speed = self.figure(series);
        let peaks: Vec<_> = series.peak_memory.iter().map(|peak| *peak as f64).collect();
        let peak = Some(median(&peaks)).filter(|peak| !peak.is_nan());
        let unknown = || "-".to_owned();
        [
            match id.role {
                Role::Kernel => format!("{name} ({})", self.unit(id.role)),
                _ => name.to_owned(),
            },
            significant(speed.value),
            range(speed.interval, significant),
            news(series).unwrap_or_else(unknown),
            peak.map_or_else(unknown, |peak| bytes(peak as u64)),
            series.version.clone().unwrap_or_default(),
        ]
    }

    /// A row for each check.
    pub(super) fn check_table(&self) -> Table {
        let mut table = Table::new("Checks")
            .label("check")
            .figures(["found", "(95 % interval)", "limit"])
            .verdict("verdict");
        for check in &self.result.checks {
            let CheckWording { subject, found, interval, limit } = self.wording(check);
            let verdict = verdict_name(check.verdict).to_owned();
            table.row([subject, found, interval, limit, verdict]);
        }
        table
    }

    /// The remarks, including those on builds, on different work that the gate allows, and on contention.
    pub(super) fn notes(&self) -> Vec<String> {
        let allowed = self.result.work_difference.filter(|_| self.result.allows_different_work);
        let allowed = allowed.map(|found| self.difference(&found));
        let rounds = &self.result.rounds;
        let mut roles = [Role::CandidateAllThreads, Role::Candidate].into_iter();
        let lacking = roles.find_map(|role| rounds.lacking_cores(role));
        let lacking = lacking.map(|lacking| format!("contention: {}", lacking_cores(lacking)));
        let builds = self.build_spread().map(|spread| self.build_note(&spread));
        self.notes.iter().cloned().chain(builds).chain(allowed).chain(lacking).collect()
    }

    /// The results of engines that differ and must not, in words.
    pub(super) fn forbidden_difference(&self) -> Option<String> {
        self.result.forbidden_difference().map(|found| self.difference(&found))
    }

    /// The results of two engines that differ, in words.
    pub(super) fn difference(&self, found: &WorkDifference) -> String {
        let WorkDifference { engine, other, work, other_work } = found;
        let name = self.engines.name(*engine);
        let other = match other {
            Some(other) if other == engine => "in another round".to_owned(),
            Some(other) => self.engines.name(*other).to_owned(),
            None => "the stored baseline".to_owned(),
        };
        match (work.news, other_work.news) {
            (Some(one), Some(two)) if one != two => {
                format!("different work: {name} {} news, {other} {}", grouped(one), grouped(two))
            }
            (news, _) => {
                let news = news.map_or("news".to_owned(), |news| format!("{} news", grouped(news)));
                format!("different work: {news} of {name} and of {other} are not the same items")
            }
        }
    }

    /// The subject of a check.
    pub(super) fn subject(&self, check: &CheckResult) -> String {
        self.wording(check).subject
    }

    /// The result of a check in words.
    pub(super) fn sentence(&self, check: &CheckResult) -> String {
        let CheckWording { subject, found, interval, limit } = self.wording(check);
        let interval = if interval.is_empty() { interval } else { format!(" ({interval})") };
        let is_of_builds = matches!(check.check, Check::Baseline { .. });
        let spread = self.build_spread().filter(|_| is_of_builds);
        let spread = spread.map(|spread| self.builds_differ(&spread));
        let remarks: Vec<_> =
            spread.into_iter().chain(check.cause.map(|cause| self.cause(cause))).collect();
        let remarks = match remarks.as_slice() {
            [] => String::new(),
            remarks => format!(" ({})", remarks.join("; ")),
        };
        format!("{subject}: {found}{interval}; limit: {limit}{remarks}")
    }

    /// The reason of an inconclusive verdict, and what would help.
    pub(super) fn cause(&self, cause: InconclusiveCause) -> String {
        let rounds = self.result.rounds.count;
        match cause {
            InconclusiveCause::Interrupted => "interrupted".to_owned(),
            InconclusiveCause::FewRounds { needed } => {
                let measured = counted(rounds as u64, "round");
                let limit = self.max_time.as_secs_f64();
                format!("{measured} in {limit} s, of at least {needed}; more time helps")
            }
            InconclusiveCause::Noise => {
                format!("too noisy after {rounds} rounds; more time or a quieter machine may help")
            }
            InconclusiveCause::BuildsDiffer => "more builds help".to_owned(),
            InconclusiveCause::CoresNotFree(lacking) => {
                format!("{}; a quieter machine helps", lacking_cores(lacking))
            }
            InconclusiveCause::UnknownMemory => {
                "the operating system did not tell the peak memory".to_owned()
            }
        }
    }

    fn slowdown(
        &self,
        subject: String,
        Estimate { value, interval }: Estimate,
        max: f64,
    ) -> CheckWording {
        let counts = self.counts();
        let max = (max * 1e5).round() / 1e3; // percent, without rounding errors: `5`, `2.5`
        let direction =
            counts.map_or("slower".to_owned(), |event| format!("more {}", event.name()));
        CheckWording {
            subject,
            found: change(value, counts),
            interval: range(interval, |slowdown| change(slowdown, counts)),
            limit: format!("at most {max} % {direction}"),
        }
    }

    pub(super) fn wording(&self, check: &CheckResult) -> CheckWording {
        let Estimate { value, interval } = check.estimate;
        match &check.check {
            Check::Baseline { max } => {
                let subject = format!("against {}", self.side_name(Role::Baseline));
                self.slowdown(subject, check.estimate, *max)
            }
            Check::StoredBaseline { calibrated, max, .. } => {
                let calibrated = if *calibrated { ", calibrated" } else { "" };
                let subject = format!("against the stored baseline{calibrated}");
                self.slowdown(subject, check.estimate, *max)
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
pub(super) struct CheckWording {
    pub subject: String,
    pub found: String,
    /// Empty for exact figures.
    pub interval: String,
    pub limit: String,
}

/// A slow-down as a percentage, or how many more instructions or cycles are executed.
pub(super) fn change(slowdown: f64, counts: Option<CountedEvent>) -> String {
    let percent = slowdown.abs() * 100.0;
    match (counts, slowdown < 0.0) {
        (None, true) => format!("{percent:.1} % faster"),
        (None, false) => format!("{percent:.1} % slower"),
        (Some(event), true) => format!("{percent:.2} % fewer {}", event.name()),
        (Some(event), false) => format!("{percent:.2} % more {}", event.name()),
    }
}

fn range(Interval { low, high }: Interval, write: impl Fn(f64) -> String) -> String {
    format!("{} to {}", write(low), write(high))
}

fn lacking_cores(LackingCores { free, wanted }: LackingCores) -> String {
    let needed = counted(wanted as u64, "core");
    format!("other processes left {free:.2} cores, and the candidate needs {needed}")
}

/// The number of news items, or the range of the numbers if rounds disagree.
fn news(series: &Series) -> Option<String> {
    let news = || series.works.iter().filter_map(|work| work.news);
    match (news().min()?, news().max()?) {
        (min, max) if min == max => Some(grouped(min)),
        (min, max) => Some(format!("{}-{}", grouped(min), grouped(max))),
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

/// The identifier of a role in JSON and, without the number of the build, in CSV.
pub(super) fn role_id(role: Role) -> &'static str {
    match role {
        Role::Candidate => "candidate",
        Role::CandidateAllThreads => "candidate_all_threads",
        Role::Baseline => "baseline",
        Role::Kernel => "calibration_kernel",
    }
}

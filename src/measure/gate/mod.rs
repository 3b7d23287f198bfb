//! A gate decides whether a program is fast enough: it and what it is compared with are measured in interleaved rounds
//! until that is clear.
//!
//! On a shared machine the same program differs from itself by 10 to 30 % from run to run. Most disturbances last longer
//! than a sample, however, so two samples in a row are disturbed more or less alike. The figure is therefore computed
//! from the ratios of pairs: it is their [`midmean`](super::stats::bootstrap::midmean), and the bootstrap gives its
//! confidence interval. Rounds are added until the interval is clear of the limit or narrow enough. If the time limit
//! comes first, the verdict may be inconclusive. A limit that is far away is clear after a round or two: see
//! [`few`](super::stats::few).

pub mod baseline;
mod builds;
pub mod calibration;
mod check;
mod engines;
mod figure;
mod metric;
mod rounds;
mod verdict;
mod work;

use std::ops::ControlFlow;
use std::time::Duration;

pub use builds::BuildSpread;
pub use check::{Check, CheckResult};
pub use engines::GateEngines;
pub use metric::Metric;
pub use rounds::{EngineId, LackingCores, Role, Rounds, Series};
pub use verdict::{InconclusiveCause, Limit, Verdict};
pub use work::{Work, WorkDifference};

use super::clock::{Clock, SystemClock};
use super::engine::{EngineFailure, EngineSample};
use super::interleave::{self, Schedule};
use crate::CancellationToken;

/// Settings of a gate. The defaults are a time limit of one minute and no minimum.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GateOptions {
    /// Time limit: no round starts after it.
    pub max_time: Duration,
    /// Rounds go on for at least this long, even if every check is decided. A baseline that is stored for later
    /// comparisons needs more rounds than the verdict.
    pub min_time: Duration,
    /// The number of threads of the candidate and of the baseline, of which each needs a core.
    pub threads: usize,
    /// Rounds go on for at least this number, for the same reason.
    pub min_rounds: usize,
    /// The metric.
    pub metric: Metric,
    /// Engines may find different items. By default that is a failure: speeds of different work cannot be compared.
    pub allows_different_work: bool,
    /// Ends the gate early, with the rounds measured so far.
    pub cancellation: CancellationToken,
}

impl Default for GateOptions {
    fn default() -> Self {
        GateOptions {
            max_time: Duration::from_secs(60),
            min_time: Duration::ZERO,
            threads: 1,
            min_rounds: 1,
            metric: Metric::Time,
            allows_different_work: false,
            cancellation: CancellationToken::default(),
        }
    }
}

impl GateOptions {
    /// Sets the time limit.
    pub fn max_time(self, max_time: Duration) -> Self {
        GateOptions { max_time, ..self }
    }

    /// Sets the minimum time.
    pub fn min_time(self, min_time: Duration) -> Self {
        GateOptions { min_time, ..self }
    }

    /// Sets the number of threads of the candidate and of the baseline.
    pub fn threads(self, threads: usize) -> Self {
        GateOptions { threads, ..self }
    }

    /// Sets the minimum number of rounds.
    pub fn min_rounds(self, min_rounds: usize) -> Self {
        GateOptions { min_rounds, ..self }
    }

    /// Sets the metric.
    pub fn metric(self, metric: Metric) -> Self {
        GateOptions { metric, ..self }
    }

    /// Sets whether engines may find different items.
    pub fn allows_different_work(self, allows_different_work: bool) -> Self {
        GateOptions { allows_different_work, ..self }
    }

    /// Sets the token that ends the gate early.
    pub fn cancellation(self, cancellation: CancellationToken) -> Self {
        GateOptions { cancellation, ..self }
    }
}

/// The result of a gate.
#[derive(Clone, Debug)]
pub struct GateResult {
    /// The measured rounds.
    pub rounds: Rounds,
    /// The result of each check.
    pub checks: Vec<CheckResult>,
    /// Results of engines that differ and should not.
    pub work_difference: Option<WorkDifference>,
    /// Set if engines may find different items.
    pub allows_different_work: bool,
    /// The time from the first sample to the last.
    pub elapsed: Duration,
    /// True if the gate was cancelled.
    pub partial: bool,
}

/// The reason why a gate has no result.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum GateError {
    /// An engine failed.
    #[error("{name}: {failure}{}", lines(&failure.stderr))]
    Engine {
        /// The name of the engine.
        name: String,
        /// The reason why it failed.
        failure: EngineFailure,
    },
    /// The warm-up took all the time.
    #[error("{} s were over before the first round", .0.as_secs_f64())]
    NoTime(Duration),
    /// The gate was cancelled before there was a round.
    #[error("interrupted before anything was measured")]
    Interrupted,
}

fn lines(stderr: &str) -> String {
    if stderr.is_empty() { String::new() } else { format!("\n{stderr}") }
}

/// Measures until all checks are decided or the time limit is reached. `on_round` receives the elapsed time, after each
/// round.
///
/// # Errors
/// If an engine fails, or there was no time for a single round.
pub fn run(
    engines: &GateEngines,
    checks: Vec<Check>,
    options: &GateOptions,
    on_round: &mut dyn FnMut(Duration),
) -> Result<GateResult, GateError> {
    let sample = &mut |id| engines.sample(id, options.metric, &options.cancellation);
    run_with(&engines.ids(), sample, checks, options, &SystemClock::start(), on_round)
}

type TakeSample<'a> = dyn FnMut(EngineId) -> Result<EngineSample, GateError> + 'a;

fn run_with(
    engines: &[EngineId],
    sample: &mut TakeSample,
    checks: Vec<Check>,
    options: &GateOptions,
    clock: &dyn Clock,
    on_round: &mut dyn FnMut(Duration),
) -> Result<GateResult, GateError> {
    let start = clock.now();
    let mut samples = GateSamples {
        engines,
        sample,
        checks: &checks,
        options,
        on_round,
        pending: Vec::new(),
        rounds: Rounds::new(options.threads, options.metric),
        is_decided: false,
    };
    interleave::run(&mut samples, clock)?;
    let rounds = samples.rounds;
    if rounds.count == 0 {
        return Err(GateError::NoTime(options.max_time));
    }
    let elapsed = clock.now() - start;
    let work_difference = work::difference(&rounds, stored_work(&checks));
    let partial = options.cancellation.is_cancelled();
    let checks = checks.into_iter().map(|check| check.conclude(&rounds, partial)).collect();
    Ok(GateResult {
        rounds,
        checks,
        work_difference,
        allows_different_work: options.allows_different_work,
        elapsed,
        partial,
    })
}

struct GateSamples<'a, 's> {
    /// In the order of the first round.
    engines: &'a [EngineId],
    sample: &'a mut TakeSample<'s>,
    checks: &'a [Check],
    options: &'a GateOptions,
    on_round: &'a mut dyn FnMut(Duration),
    /// The samples of the round that is not complete yet.
    pending: Vec<(EngineId, EngineSample)>,
    rounds: Rounds,
    is_decided: bool,
}

impl GateSamples<'_, '_> {
    /// The engine at a place of a round. Several builds move on by one place every two rounds, so that each of them comes
    /// after each other one.
    fn engine_at(&self, round: usize, place: usize) -> EngineId {
        let has_builds = self.engines.iter().any(|id| id.build > 0);
        let moved = if has_builds { round / 2 } else { 0 };
        self.engines[(place + moved) % self.engines.len()]
    }
}

impl Schedule for GateSamples<'_, '_> {
    type Error = GateError;

    fn width(&self) -> usize {
        self.engines.len()
    }

    /// Loads the program and the corpus into the caches of the operating system.
    fn warm_up(&mut self, index: usize) -> Result<(), GateError> {
        if self.options.metric.is_repeatable() {
            return Ok(()); // caches change no count
        }
        (self.sample)(self.engines[index]).map(|_| ())
    }

    fn starts_round(&mut self, _: usize, elapsed: Duration) -> bool {
        !self.is_decided && elapsed < self.options.max_time
    }

    fn sample(&mut self, round: usize, place: usize) -> Result<ControlFlow<()>, GateError> {
        let id = self.engine_at(round, place);
        match (self.sample)(id) {
            Ok(sample) => self.pending.push((id, sample)),
            // The complete rounds are kept.
            Err(GateError::Interrupted) if self.rounds.count > 0 => {
                return Ok(ControlFlow::Break(()));
            }
            Err(error) => return Err(error),
        }
        Ok(ControlFlow::Continue(()))
    }

    fn end_round(&mut self, elapsed: Duration) {
        self.rounds.add(self.pending.drain(..));
        (self.on_round)(elapsed);
        let is_different = !self.options.allows_different_work
            && work::difference(&self.rounds, stored_work(self.checks)).is_some();
        self.is_decided = is_different
            || elapsed >= self.options.min_time
                && self.rounds.count >= self.options.min_rounds
                && self.checks.iter().all(|check| check.decide(&self.rounds).is_some());
    }
}

/// The work of the stored baseline, if there is one.
fn stored_work(checks: &[Check]) -> Option<Work> {
    checks.iter().find_map(|check| match check {
        Check::StoredBaseline { baseline, .. } => Some(baseline.work()),
        _ => None,
    })
}

impl GateResult {
    /// The worst of the verdicts; a failure if the work differs and must not, a pass if there are no checks.
    pub fn verdict(&self) -> Verdict {
        match self.forbidden_difference() {
            Some(_) => Verdict::Fail,
            None => self.checks.iter().map(|check| check.verdict).max().unwrap_or(Verdict::Pass),
        }
    }

    /// The difference between the results of engines, unless they may differ.
    pub fn forbidden_difference(&self) -> Option<WorkDifference> {
        self.work_difference.filter(|_| !self.allows_different_work)
    }
}

#[cfg(test)]
mod tests;

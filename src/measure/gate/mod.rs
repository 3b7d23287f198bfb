//! Whether a program is fast enough: it and what it is compared with take turns until that is known.
//!
//! On a machine that others use too, the same program differs from itself by 10 to 30 % from run to run. What disturbs it
//! lasts longer than a turn, however: of two turns right after one another both are disturbed alike, more or less. So it
//! is their ratio that is looked at, pair by pair; the [`midmean`](super::stats::bootstrap::midmean) of these ratios is
//! the figure, and the bootstrap tells how sure it is. Pairs are added until it is sure enough, and if the time is over
//! before that, nothing is said: neither pass nor failure.

pub mod baseline;
pub mod calibration;
mod check;
mod rounds;
mod verdict;

use std::time::{Duration, Instant};

pub use check::{Check, CheckResult};
pub use rounds::{GateEngines, Role, Rounds, Series};
pub use verdict::{Limit, Verdict};

use super::engine::EngineFailure;
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
    /// Ends the gate early, with the rounds measured so far.
    pub cancellation: CancellationToken,
}

impl Default for GateOptions {
    fn default() -> Self {
        GateOptions {
            max_time: Duration::from_secs(60),
            min_time: Duration::ZERO,
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

    /// Sets the token that ends the gate early.
    pub fn cancellation(self, cancellation: CancellationToken) -> Self {
        GateOptions { cancellation, ..self }
    }
}

/// What a gate found.
#[derive(Clone, Debug)]
pub struct GateResult {
    /// What was measured.
    pub rounds: Rounds,
    /// What came of each check.
    pub checks: Vec<CheckResult>,
    /// From the first turn to the last.
    pub elapsed: Duration,
    /// Whether it was stopped.
    pub partial: bool,
}

/// Why a gate cannot tell anything.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum GateError {
    /// A program gave no figure.
    #[error("{name}: {failure}{}", lines(&failure.stderr))]
    Engine {
        /// What it is called.
        name: String,
        /// Why.
        failure: EngineFailure,
    },
    /// The first turns took all the time.
    #[error("{} s were over before each had its turn", .0.as_secs_f64())]
    NoTime(Duration),
    /// It was stopped before there was anything to report.
    #[error("interrupted before anything was measured")]
    Interrupted,
}

fn lines(stderr: &str) -> String {
    if stderr.is_empty() { String::new() } else { format!("\n{stderr}") }
}

/// Measures until all checks are decided or the time is over. `on_round` is told how long it has taken, after each round.
///
/// # Errors
/// If a program gives no figure, or there was no time for a single round.
pub fn run(
    engines: &GateEngines,
    checks: Vec<Check>,
    options: &GateOptions,
    on_round: &mut dyn FnMut(Duration),
) -> Result<GateResult, GateError> {
    let start = Instant::now();
    let rounds =
        engines.take_samples(options.max_time, &options.cancellation, &mut |rounds, elapsed| {
            on_round(elapsed);
            elapsed >= options.min_time && checks.iter().all(|check| check.decide(rounds).is_some())
        })?;
    let elapsed = start.elapsed();
    let checks = checks.into_iter().map(|check| check.decide_finally(&rounds)).collect();
    let partial = options.cancellation.is_cancelled();
    Ok(GateResult { rounds, checks, elapsed, partial })
}

impl GateResult {
    /// The worst of the verdicts; a pass if nothing was asked.
    pub fn verdict(&self) -> Verdict {
        self.checks.iter().map(|check_result| check_result.verdict).max().unwrap_or(Verdict::Pass)
    }
}

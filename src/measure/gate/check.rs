//! The checks of a gate: limits of slow-down against a baseline, and absolute limits.

use super::baseline::StoredBaseline;
use super::rounds::{Role, Rounds};
use super::verdict::{Criterion, Limit, Verdict};
use crate::measure::stats::bootstrap::Bootstrap;
use crate::measure::stats::{Estimate, median};

/// A requirement that the candidate must meet.
#[derive(Clone, Debug)]
pub enum Check {
    /// The candidate may be slower than the baseline by at most this fraction: 0.05 is 5 %.
    Baseline {
        /// The maximum slow-down as a fraction.
        max: f64,
    },
    /// The candidate may be slower than a stored baseline by at most this fraction.
    StoredBaseline {
        /// The stored baseline.
        baseline: Box<StoredBaseline>,
        /// True if both speeds are divided by that of the calibration kernel, measured with each of them.
        calibrated: bool,
        /// The maximum slow-down as a fraction.
        max: f64,
    },
    /// The candidate must parse at least this many news items per second.
    Speed {
        /// The minimum speed.
        min: f64,
    },
    /// All threads must be at least this many times as fast as one.
    Speedup {
        /// The minimum speed-up.
        min: f64,
    },
    /// The median peak memory of the candidate may be at most this, in bytes.
    Memory {
        /// The maximum in bytes.
        max: u64,
    },
    /// At most this many documents of the corpus may have a parse error.
    ParseErrors {
        /// The number of documents with a parse error.
        found: u64,
        /// The maximum number.
        max: u64,
    },
}

/// The result of a check.
#[derive(Clone, Debug)]
pub struct CheckResult {
    /// The check.
    pub check: Check,
    /// The measured figure in the unit of the limit.
    pub estimate: Estimate,
    /// True if the figure is within the limit.
    pub verdict: Verdict,
}

/// Minimum number of rounds before a check can be decided early: fewer are decided by chance.
const MIN_ROUNDS: usize = 16;

/// Minimum number of rounds for a verdict at the time limit.
const MIN_ROUNDS_AT_TIME_LIMIT: usize = 6;

/// A slow-down is precise enough when its interval reaches to either side by at most this fraction of its limit.
const SLOWDOWN_PRECISION: f64 = 0.5;

/// A figure with a minimum is precise enough when its interval reaches to either side by at most this fraction of the
/// minimum.
const MINIMUM_PRECISION: f64 = 0.01;

impl Check {
    /// Returns the verdict after these rounds if it is clear enough to stop measuring.
    pub fn decide(&self, rounds: &Rounds) -> Option<Verdict> {
        match self.figure(rounds) {
            Figure::Exact(figure) => Some(self.verdict_on_exact(figure)),
            Figure::Noisy(_) if rounds.count < MIN_ROUNDS => None,
            Figure::Noisy(figure) => self.criterion().decide(&figure),
        }
    }

    /// Returns the result after the last round.
    pub fn conclude(self, rounds: &Rounds) -> CheckResult {
        let (estimate, verdict) = match self.figure(rounds) {
            Figure::Exact(figure) => (Estimate::exactly(figure), self.verdict_on_exact(figure)),
            Figure::Noisy(figure) => {
                let verdict = match rounds.count {
                    ..MIN_ROUNDS_AT_TIME_LIMIT => Verdict::Inconclusive,
                    MIN_ROUNDS_AT_TIME_LIMIT.. => self.criterion().conclude(&figure),
                };
                (figure.estimate(), verdict)
            }
        };
        CheckResult { check: self, estimate, verdict }
    }

    /// The limit of the figure.
    pub fn limit(&self) -> Limit {
        match *self {
            Check::Baseline { max } | Check::StoredBaseline { max, .. } => Limit::Max(max),
            Check::Speed { min } | Check::Speedup { min } => Limit::Min(min),
            Check::Memory { max } | Check::ParseErrors { max, .. } => Limit::Max(max as f64),
        }
    }

    fn figure(&self, rounds: &Rounds) -> Figure {
        let slowdown = |ln_ratio: f64| 1.0 - ln_ratio.exp();
        match self {
            Check::Baseline { .. } => {
                let ratios = rounds.ln_ratios(Role::Candidate, Role::Baseline);
                Figure::Noisy(Bootstrap::of(&ratios).map(slowdown))
            }
            Check::StoredBaseline { baseline, calibrated, .. } => {
                let now = match calibrated {
                    true => rounds.ln_ratios(Role::Candidate, Role::Kernel),
                    false => logarithms(&rounds.of(Role::Candidate).speeds),
                };
                let then = baseline.ln_speeds(*calibrated);
                Figure::Noisy(Bootstrap::of_difference(&now, &then).map(slowdown))
            }
            Check::Speed { .. } => {
                let speeds = logarithms(&rounds.of(Role::Candidate).speeds);
                Figure::Noisy(Bootstrap::of(&speeds).map(f64::exp))
            }
            Check::Speedup { .. } => {
                let ratios = rounds.ln_ratios(Role::CandidateAllThreads, Role::Candidate);
                Figure::Noisy(Bootstrap::of(&ratios).map(f64::exp))
            }
            Check::Memory { .. } => {
                let peaks = &rounds.of(Role::Candidate).peak_memory;
                Figure::Exact(median(&peaks.iter().map(|peak| *peak as f64).collect::<Vec<_>>()))
            }
            Check::ParseErrors { found, .. } => Figure::Exact(*found as f64),
        }
    }

    fn criterion(&self) -> Criterion {
        let limit = self.limit();
        match limit {
            Limit::Max(max) => {
                Criterion { limit, null_value: 0.0, precision: max * SLOWDOWN_PRECISION }
            }
            Limit::Min(min) => {
                Criterion { limit, null_value: min, precision: min * MINIMUM_PRECISION }
            }
        }
    }

    /// An unknown figure is inconclusive.
    fn verdict_on_exact(&self, figure: f64) -> Verdict {
        if figure.is_nan() {
            Verdict::Inconclusive
        } else if self.limit().allows(figure) {
            Verdict::Pass
        } else {
            Verdict::Fail
        }
    }
}

/// A figure and its uncertainty.
enum Figure {
    /// Known without sampling error.
    Exact(f64),
    Noisy(Bootstrap),
}

fn logarithms(speeds: &[f64]) -> Vec<f64> {
    speeds.iter().map(|speed| speed.ln()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measure::engine::EngineSample;

    /// Rounds of a candidate, of it on all threads, and of a baseline, with speeds by the number of the round.
    fn rounds(
        count: usize,
        candidate: fn(f64) -> f64,
        all: fn(f64) -> f64,
        baseline: fn(f64) -> f64,
    ) -> Rounds {
        let mut rounds = Rounds::default();
        for n in 0..count {
            let sample = |speed: fn(f64) -> f64| EngineSample {
                peak_memory: Some(100 + n as u64),
                ..EngineSample::new(speed(n as f64), std::time::Duration::ZERO)
            };
            let samples = [
                (Role::Candidate, sample(candidate)),
                (Role::CandidateAllThreads, sample(all)),
                (Role::Baseline, sample(baseline)),
            ];
            rounds.add(samples);
        }
        rounds
    }

    /// The machine becomes three times as slow, and the candidate is a tenth slower than the baseline all the time.
    fn drifting(count: usize) -> Rounds {
        rounds(
            count,
            |n| 90.0 / (1.0 + n / 10.0),
            |n| 180.0 / (1.0 + n / 10.0),
            |n| 100.0 / (1.0 + n / 10.0),
        )
    }

    #[test]
    fn drift_does_not_affect_pairs() {
        let check_result = Check::Baseline { max: 0.05 }.conclude(&drifting(20));
        assert_eq!(check_result.verdict, Verdict::Fail);
        assert!((check_result.estimate.value - 0.1).abs() < 1e-9);
        assert!((check_result.estimate.interval.high - 0.1).abs() < 1e-9);
        let check_result = Check::Speedup { min: 1.9 }.conclude(&drifting(20));
        assert_eq!(check_result.verdict, Verdict::Pass);
        assert!((check_result.estimate.value - 2.0).abs() < 1e-9);
    }

    #[test]
    fn few_rounds_decide_nothing() {
        let check = Check::Baseline { max: 0.05 };
        assert_eq!(check.decide(&drifting(MIN_ROUNDS - 1)), None);
        assert_eq!(check.decide(&drifting(MIN_ROUNDS)), Some(Verdict::Fail));
        let few = check.clone().conclude(&drifting(MIN_ROUNDS_AT_TIME_LIMIT - 1));
        assert_eq!(few.verdict, Verdict::Inconclusive);
        assert_eq!(check.conclude(&drifting(MIN_ROUNDS_AT_TIME_LIMIT)).verdict, Verdict::Fail);
    }

    #[test]
    fn memory_and_parse_errors_are_decided_at_once() {
        let one = drifting(1);
        assert_eq!(Check::Memory { max: 100 }.decide(&one), Some(Verdict::Pass));
        assert_eq!(Check::Memory { max: 99 }.decide(&one), Some(Verdict::Fail));
        assert_eq!(
            Check::Memory { max: 99 }.decide(&Rounds::default()),
            Some(Verdict::Inconclusive)
        );
        assert_eq!(Check::ParseErrors { found: 1, max: 0 }.decide(&one), Some(Verdict::Fail));
    }

    #[test]
    fn minimum_speeds_concern_the_candidate() {
        let steady = rounds(16, |n| 100.0 + n % 2.0, |_| 1.0, |_| 1.0);
        assert_eq!(Check::Speed { min: 90.0 }.decide(&steady), Some(Verdict::Pass));
        assert_eq!(Check::Speed { min: 110.0 }.decide(&steady), Some(Verdict::Fail));
    }
}

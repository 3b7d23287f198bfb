//! What a gate asks of a program: not to be slower than another one, and floors.

use super::baseline::StoredBaseline;
use super::rounds::{Role, Rounds};
use super::verdict::{Criterion, Limit, Verdict};
use crate::measure::stats::bootstrap::Bootstrap;
use crate::measure::stats::{Estimate, median};

/// Something that is asked of the program that is judged, the head.
#[derive(Clone, Debug)]
pub enum Check {
    /// It may be slower than the rival by no more than this share: 0.05 is 5 %.
    Baseline {
        /// The greatest share.
        max: f64,
    },
    /// It may be slower than when the baseline was stored by no more than this share.
    StoredBaseline {
        /// What was stored.
        baseline: Box<StoredBaseline>,
        /// Whether both are set in relation to the kernel, as measured with each of them.
        calibrated: bool,
        /// The greatest share.
        max: f64,
    },
    /// It must parse so many news per second.
    Speed {
        /// The least number.
        min: f64,
    },
    /// All threads must be so many times as fast as one.
    Speedup {
        /// The least ratio.
        min: f64,
    },
    /// It may hold no more memory than this, in bytes: the median of the peaks.
    Memory {
        /// The most bytes.
        max: u64,
    },
    /// So many documents of the corpus may have a fault.
    ParseErrors {
        /// How many have one.
        found: u64,
        /// The most.
        max: u64,
    },
}

/// What came of a check.
#[derive(Clone, Debug)]
pub struct CheckResult {
    /// What was asked.
    pub check: Check,
    /// What was found: a share, a number or a ratio, as the check says.
    pub estimate: Estimate,
    /// Whether that is what it must be.
    pub verdict: Verdict,
}

/// What is judged after fewer rounds than this is judged by chance.
const MIN_ROUNDS: usize = 16;

/// Where there is no time for more, a verdict needs at least so many rounds.
const MIN_ROUNDS_AT_LAST: usize = 6;

/// A slow-down is known well enough when its interval reaches as far to either side as this share of its limit.
const PRECISION_OF_SLOWDOWN: f64 = 0.5;

/// A floor is known well enough when its interval reaches as far to either side as this share of it.
const PRECISION_OF_FLOOR: f64 = 0.01;

impl Check {
    /// The verdict after these rounds, if it is clear.
    pub fn decide(&self, rounds: &Rounds) -> Option<Verdict> {
        match self.figure(rounds) {
            Figure::Exact(figure) => Some(self.judge_exact(figure)),
            Figure::Noisy(_) if rounds.count < MIN_ROUNDS => None,
            Figure::Noisy(figure) => self.criterion().decide(&figure),
        }
    }

    /// What came of it after all rounds.
    pub fn conclude(self, rounds: &Rounds) -> CheckResult {
        let (estimate, verdict) = match self.figure(rounds) {
            Figure::Exact(figure) => (Estimate::exactly(figure), self.judge_exact(figure)),
            Figure::Noisy(figure) => {
                let verdict = match rounds.count {
                    ..MIN_ROUNDS_AT_LAST => Verdict::Inconclusive,
                    MIN_ROUNDS_AT_LAST.. => self.criterion().conclude(&figure),
                };
                (figure.estimate(), verdict)
            }
        };
        CheckResult { check: self, estimate, verdict }
    }

    /// What it must be.
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
                Criterion { limit, expected: 0.0, precision: max * PRECISION_OF_SLOWDOWN }
            }
            Limit::Min(min) => {
                Criterion { limit, expected: min, precision: min * PRECISION_OF_FLOOR }
            }
        }
    }

    /// A figure that nobody knows is no pass.
    fn judge_exact(&self, figure: f64) -> Verdict {
        if figure.is_nan() {
            Verdict::Inconclusive
        } else if self.limit().allows(figure) {
            Verdict::Pass
        } else {
            Verdict::Fail
        }
    }
}

/// How well a figure is known.
enum Figure {
    /// It is the same in every round, or nearly.
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

    /// Rounds of a head, of it on all threads, and of a rival, each with its own speed in round n.
    fn rounds(
        count: usize,
        candidate: fn(f64) -> f64,
        all: fn(f64) -> f64,
        baseline: fn(f64) -> f64,
    ) -> Rounds {
        let mut rounds = Rounds::default();
        for n in 0..count {
            let sample = |speed: fn(f64) -> f64| EngineSample {
                news_per_second: speed(n as f64),
                news: None,
                version: None,
                peak_memory: Some(100 + n as u64),
                processor_time: None,
                wall_time: std::time::Duration::ZERO,
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

    /// The machine gets three times as slow while turns are taken, and the head is a tenth slower all the time.
    fn drifting(count: usize) -> Rounds {
        rounds(
            count,
            |n| 90.0 / (1.0 + n / 10.0),
            |n| 180.0 / (1.0 + n / 10.0),
            |n| 100.0 / (1.0 + n / 10.0),
        )
    }

    #[test]
    fn drift_does_not_matter_to_pairs() {
        let check_result = Check::Baseline { max: 0.05 }.conclude(&drifting(20));
        assert_eq!(check_result.verdict, Verdict::Fail);
        assert!((check_result.estimate.value - 0.1).abs() < 1e-9);
        assert!((check_result.estimate.interval.high - 0.1).abs() < 1e-9);
        let check_result = Check::Speedup { min: 1.9 }.conclude(&drifting(20));
        assert_eq!(check_result.verdict, Verdict::Pass);
        assert!((check_result.estimate.value - 2.0).abs() < 1e-9);
    }

    #[test]
    fn nothing_is_decided_at_first_sight() {
        let check = Check::Baseline { max: 0.05 };
        assert_eq!(check.decide(&drifting(MIN_ROUNDS - 1)), None);
        assert_eq!(check.decide(&drifting(MIN_ROUNDS)), Some(Verdict::Fail));
        let few = check.clone().conclude(&drifting(MIN_ROUNDS_AT_LAST - 1));
        assert_eq!(few.verdict, Verdict::Inconclusive);
        assert_eq!(check.conclude(&drifting(MIN_ROUNDS_AT_LAST)).verdict, Verdict::Fail);
    }

    #[test]
    fn memory_and_faults_are_known_at_once() {
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
    fn a_floor_of_speed_is_that_of_the_head() {
        let steady = rounds(16, |n| 100.0 + n % 2.0, |_| 1.0, |_| 1.0);
        assert_eq!(Check::Speed { min: 90.0 }.decide(&steady), Some(Verdict::Pass));
        assert_eq!(Check::Speed { min: 110.0 }.decide(&steady), Some(Verdict::Fail));
    }
}

//! What a gate asks of a program: not to be slower than another one, and floors.

use super::baseline::Baseline;
use super::judgement::{Limit, Rule, Verdict};
use super::rounds::{Role, Rounds};
use crate::measure::stats::bootstrap::Bootstrap;
use crate::measure::stats::{Estimate, median};

/// Something that is asked of the program that is judged, the head.
#[derive(Clone, Debug)]
pub enum Check {
    /// It may be slower than the rival by no more than this share: 0.05 is 5 %.
    Rival {
        /// The greatest share.
        most: f64,
    },
    /// It may be slower than when the baseline was stored by no more than this share.
    Baseline {
        /// What was stored.
        baseline: Box<Baseline>,
        /// Whether both are set in relation to the kernel, as measured with each of them.
        calibrated: bool,
        /// The greatest share.
        most: f64,
    },
    /// It must parse so many news per second.
    Speed {
        /// The least number.
        least: f64,
    },
    /// All threads must be so many times as fast as one.
    Speedup {
        /// The least ratio.
        least: f64,
    },
    /// It may hold no more memory than this, in bytes: the median of the peaks.
    Memory {
        /// The most bytes.
        most: u64,
    },
    /// So many documents of the corpus may have a fault.
    Faults {
        /// How many have one.
        found: u64,
        /// The most.
        most: u64,
    },
}

/// What came of a check.
#[derive(Clone, Debug)]
pub struct Finding {
    /// What was asked.
    pub check: Check,
    /// What was found: a share, a number or a ratio, as the check says.
    pub estimate: Estimate,
    /// Whether that is what it must be.
    pub verdict: Verdict,
}

/// What is judged after fewer rounds than this is judged by chance.
const LEAST_ROUNDS: usize = 16;

/// Where there is no time for more, a verdict needs at least so many rounds.
const LEAST_ROUNDS_AT_LAST: usize = 6;

/// A slow-down is known well enough when its interval reaches as far to either side as this share of its limit.
const PRECISION_OF_SLOWDOWN: f64 = 0.5;

/// A floor is known well enough when its interval reaches as far to either side as this share of it.
const PRECISION_OF_FLOOR: f64 = 0.01;

impl Check {
    /// The verdict after these rounds, if it is clear.
    pub fn judge(&self, rounds: &Rounds) -> Option<Verdict> {
        match self.figure(rounds) {
            Figure::Exact(figure) => Some(self.judge_exact(figure)),
            Figure::Noisy(_) if rounds.count < LEAST_ROUNDS => None,
            Figure::Noisy(figure) => self.rule().judge(&figure),
        }
    }

    /// What came of it after all rounds.
    pub fn judge_at_last(self, rounds: &Rounds) -> Finding {
        let (estimate, verdict) = match self.figure(rounds) {
            Figure::Exact(figure) => (Estimate::exactly(figure), self.judge_exact(figure)),
            Figure::Noisy(figure) => {
                let verdict = match rounds.count {
                    ..LEAST_ROUNDS_AT_LAST => Verdict::Inconclusive,
                    LEAST_ROUNDS_AT_LAST.. => self.rule().judge_at_last(&figure),
                };
                (figure.estimate(), verdict)
            }
        };
        Finding { check: self, estimate, verdict }
    }

    /// What it must be.
    pub fn limit(&self) -> Limit {
        match *self {
            Check::Rival { most } | Check::Baseline { most, .. } => Limit::Most(most),
            Check::Speed { least } | Check::Speedup { least } => Limit::Least(least),
            Check::Memory { most } | Check::Faults { most, .. } => Limit::Most(most as f64),
        }
    }

    fn figure(&self, rounds: &Rounds) -> Figure {
        let slowdown = |ln_ratio: f64| 1.0 - ln_ratio.exp();
        match self {
            Check::Rival { .. } => {
                let ratios = rounds.ln_ratios(Role::Head, Role::Rival);
                Figure::Noisy(Bootstrap::of(&ratios).map(slowdown))
            }
            Check::Baseline { baseline, calibrated, .. } => {
                let now = match calibrated {
                    true => rounds.ln_ratios(Role::Head, Role::Kernel),
                    false => logarithms(&rounds.of(Role::Head).speeds),
                };
                let then = baseline.ln_speeds(*calibrated);
                Figure::Noisy(Bootstrap::of_difference(&now, &then).map(slowdown))
            }
            Check::Speed { .. } => {
                let speeds = logarithms(&rounds.of(Role::Head).speeds);
                Figure::Noisy(Bootstrap::of(&speeds).map(f64::exp))
            }
            Check::Speedup { .. } => {
                let ratios = rounds.ln_ratios(Role::AllThreads, Role::Head);
                Figure::Noisy(Bootstrap::of(&ratios).map(f64::exp))
            }
            Check::Memory { .. } => {
                let peaks = &rounds.of(Role::Head).peak_memory;
                Figure::Exact(median(&peaks.iter().map(|peak| *peak as f64).collect::<Vec<_>>()))
            }
            Check::Faults { found, .. } => Figure::Exact(*found as f64),
        }
    }

    fn rule(&self) -> Rule {
        let limit = self.limit();
        match limit {
            Limit::Most(most) => {
                Rule { limit, unsuspicious: 0.0, precision: most * PRECISION_OF_SLOWDOWN }
            }
            Limit::Least(least) => {
                Rule { limit, unsuspicious: least, precision: least * PRECISION_OF_FLOOR }
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
    use crate::measure::engine::Turn;

    /// Rounds of a head, of it on all threads, and of a rival, each with its own speed in round n.
    fn rounds(
        count: usize,
        head: fn(f64) -> f64,
        all: fn(f64) -> f64,
        rival: fn(f64) -> f64,
    ) -> Rounds {
        let mut rounds = Rounds::default();
        for n in 0..count {
            let turn = |speed: fn(f64) -> f64| Turn {
                news_per_second: speed(n as f64),
                news: None,
                version: None,
                peak_memory: Some(100 + n as u64),
                processor_time: None,
                wall_time: std::time::Duration::ZERO,
            };
            let turns = [
                (Role::Head, turn(head)),
                (Role::AllThreads, turn(all)),
                (Role::Rival, turn(rival)),
            ];
            rounds.add(turns.into());
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
        let finding = Check::Rival { most: 0.05 }.judge_at_last(&drifting(20));
        assert_eq!(finding.verdict, Verdict::Fail);
        assert!((finding.estimate.value - 0.1).abs() < 1e-9);
        assert!((finding.estimate.interval.high - 0.1).abs() < 1e-9);
        let finding = Check::Speedup { least: 1.9 }.judge_at_last(&drifting(20));
        assert_eq!(finding.verdict, Verdict::Pass);
        assert!((finding.estimate.value - 2.0).abs() < 1e-9);
    }

    #[test]
    fn nothing_is_decided_at_first_sight() {
        let check = Check::Rival { most: 0.05 };
        assert_eq!(check.judge(&drifting(LEAST_ROUNDS - 1)), None);
        assert_eq!(check.judge(&drifting(LEAST_ROUNDS)), Some(Verdict::Fail));
        let few = check.clone().judge_at_last(&drifting(LEAST_ROUNDS_AT_LAST - 1));
        assert_eq!(few.verdict, Verdict::Inconclusive);
        assert_eq!(check.judge_at_last(&drifting(LEAST_ROUNDS_AT_LAST)).verdict, Verdict::Fail);
    }

    #[test]
    fn memory_and_faults_are_known_at_once() {
        let one = drifting(1);
        assert_eq!(Check::Memory { most: 100 }.judge(&one), Some(Verdict::Pass));
        assert_eq!(Check::Memory { most: 99 }.judge(&one), Some(Verdict::Fail));
        assert_eq!(
            Check::Memory { most: 99 }.judge(&Rounds::default()),
            Some(Verdict::Inconclusive)
        );
        assert_eq!(Check::Faults { found: 1, most: 0 }.judge(&one), Some(Verdict::Fail));
    }

    #[test]
    fn a_floor_of_speed_is_that_of_the_head() {
        let steady = rounds(16, |n| 100.0 + n % 2.0, |_| 1.0, |_| 1.0);
        assert_eq!(Check::Speed { least: 90.0 }.judge(&steady), Some(Verdict::Pass));
        assert_eq!(Check::Speed { least: 110.0 }.judge(&steady), Some(Verdict::Fail));
    }
}

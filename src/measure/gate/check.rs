//! The checks of a gate: limits of slow-down against a baseline, and absolute limits.

use super::baseline::StoredBaseline;
use super::figure::{Figure, NoisyFigure};
use super::rounds::{LackingCores, Role, Rounds};
use super::verdict::{Criterion, InconclusiveCause, Limit, Verdict};
use crate::measure::stats::Estimate;

/// A requirement that the candidate must meet.
#[derive(Clone, Debug)]
pub enum Check {
    /// The candidate may be slower than the baseline by at most this fraction: 0.05 is 5 %. If instructions or cycles are
    /// counted, it may execute that much more.
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
    /// The verdict on the figure.
    pub verdict: Verdict,
    /// The reason of an inconclusive verdict.
    pub cause: Option<InconclusiveCause>,
}

/// Minimum number of rounds before the bootstrap may decide early: it decides by chance from fewer.
const MIN_ROUNDS: usize = 16;

/// Confidence of a decision before that.
const FEW_CONFIDENCE: f64 = 0.999;

/// Minimum number of rounds for a failure, however clear: one disturbance must not be enough.
const MIN_ROUNDS_TO_FAIL: usize = 3;

/// Minimum number of rounds for a verdict of the bootstrap at the time limit.
const MIN_ROUNDS_AT_TIME_LIMIT: usize = 6;

/// Fewer free cores than this count as this many, since a process always gets some of the time.
const MIN_FREE_CORES: f64 = 0.1;

/// A slow-down is precise enough when its interval reaches to either side by at most this fraction of its limit.
const SLOWDOWN_PRECISION: f64 = 0.5;

/// A figure with a minimum is precise enough when its interval reaches to either side by at most this fraction of the
/// minimum.
const MINIMUM_PRECISION: f64 = 0.01;

impl Check {
    /// Returns the verdict after these rounds if it is clear enough to stop measuring.
    ///
    /// The figure is tested after every round, and each test may err. Until there are enough rounds for the bootstrap, an
    /// interval of 99.9 % must be clear of the limit, whose width the spread of the samples cannot reduce below that of
    /// typical ones.
    pub fn decide(&self, rounds: &Rounds) -> Option<Verdict> {
        let figure = match Figure::of(self, rounds) {
            Figure::Exact(figure) => return Some(self.verdict_on_exact(figure)),
            Figure::Noisy(figure) => figure,
        };
        let verdict = match rounds.count < MIN_ROUNDS {
            true => self.decide_few(&figure, rounds),
            false => self.decide_many(&figure),
        };
        let is_excused =
            verdict == Some(Verdict::Fail) && self.excusing_cores(&figure, rounds).is_some();
        verdict.filter(|_| !is_excused)
    }

    /// Returns the result after the last round. `is_partial` is set if the gate was cancelled.
    pub fn conclude(self, rounds: &Rounds, is_partial: bool) -> CheckResult {
        let (estimate, verdict, cause) = match Figure::of(&self, rounds) {
            Figure::Exact(figure) => {
                let (estimate, cause) =
                    (Estimate::exactly(figure), InconclusiveCause::UnknownMemory);
                (estimate, self.verdict_on_exact(figure), cause)
            }
            Figure::Noisy(figure) => {
                let (criterion, bootstrap) = (self.criterion(), figure.bootstrap());
                let has_few = rounds.count < MIN_ROUNDS_AT_TIME_LIMIT;
                let verdict = match self.decide_few(&figure, rounds) {
                    Some(verdict) => verdict,
                    None if has_few => Verdict::Inconclusive,
                    None => criterion.conclude(&bootstrap),
                };
                let lacking = self.excusing_cores(&figure, rounds);
                let cause = match lacking {
                    Some(cores) if verdict == Verdict::Fail => {
                        InconclusiveCause::CoresNotFree(cores)
                    }
                    _ if has_few => {
                        InconclusiveCause::FewRounds { needed: MIN_ROUNDS_AT_TIME_LIMIT }
                    }
                    _ if figure.depends_on_builds() => InconclusiveCause::BuildsDiffer,
                    _ => InconclusiveCause::Noise,
                };
                let is_excused = lacking.is_some() && verdict == Verdict::Fail;
                let verdict = if is_excused { Verdict::Inconclusive } else { verdict };
                (figure.estimate(), verdict, cause)
            }
        };
        let cause = match is_partial {
            true => InconclusiveCause::Interrupted,
            false => cause,
        };
        let cause = (verdict == Verdict::Inconclusive).then_some(cause);
        CheckResult { check: self, estimate, verdict, cause }
    }

    /// Returns the verdict on many rounds if it is clear, or if only more builds would make it clearer.
    fn decide_many(&self, figure: &NoisyFigure) -> Option<Verdict> {
        let (criterion, bootstrap) = (self.criterion(), figure.bootstrap());
        let conclude = || figure.depends_on_builds().then(|| criterion.conclude(&bootstrap));
        criterion.decide(&bootstrap).or_else(conclude)
    }

    /// Returns the verdict on few rounds if it is clear: by an interval, and by samples that are nearer to each other than to
    /// the limit. Where the speed of the machine changes between two values, one side may have the lower value in all of a
    /// few rounds.
    fn decide_few(&self, figure: &NoisyFigure, rounds: &Rounds) -> Option<Verdict> {
        let criterion = self.criterion();
        let verdict = criterion.decide_clear(figure.interval_of_few(FEW_CONFIDENCE))?;
        criterion.decide_clear(figure.range_of_samples())?;
        (verdict == Verdict::Pass || rounds.count >= MIN_ROUNDS_TO_FAIL).then_some(verdict)
    }

    /// The limit of the figure.
    pub fn limit(&self) -> Limit {
        match *self {
            Check::Baseline { max } | Check::StoredBaseline { max, .. } => Limit::Max(max),
            Check::Speed { min } | Check::Speedup { min } => Limit::Min(min),
            Check::Memory { max } | Check::ParseErrors { max, .. } => Limit::Max(max as f64),
        }
    }

    /// The cores that the candidate lacked, if they excuse a failure: if its figure would be within the limit had it got
    /// them. Pairs of samples lack them alike, but differ so much then that an interval must be clear of the limit.
    fn excusing_cores(&self, figure: &NoisyFigure, rounds: &Rounds) -> Option<LackingCores> {
        let role = match self {
            Check::Speedup { .. } => Role::CandidateAllThreads,
            _ => Role::Candidate,
        };
        let lacking = rounds.lacking_cores(role)?;
        let is_excused = match self {
            Check::Baseline { .. } | Check::StoredBaseline { calibrated: true, .. } => {
                let interval = figure.estimate().interval;
                self.criterion().decide_clear(interval) != Some(Verdict::Fail)
            }
            _ => {
                let times_faster = lacking.wanted as f64 / lacking.free.max(MIN_FREE_CORES);
                self.limit().allows(figure.if_faster(times_faster))
            }
        };
        is_excused.then_some(lacking)
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measure::engine::EngineSample;
    use crate::measure::engine::count::Counter;
    use crate::measure::gate::{EngineId, Metric};
    use crate::random::Random;

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
        let check_result = Check::Baseline { max: 0.05 }.conclude(&drifting(20), false);
        assert_eq!(check_result.verdict, Verdict::Fail);
        assert!((check_result.estimate.value - 0.1).abs() < 1e-9);
        assert!((check_result.estimate.interval.high - 0.1).abs() < 1e-9);
        let check_result = Check::Speedup { min: 1.9 }.conclude(&drifting(20), false);
        assert_eq!(check_result.verdict, Verdict::Pass);
        assert!((check_result.estimate.value - 2.0).abs() < 1e-9);
    }

    #[test]
    fn few_rounds_decide_nothing_that_is_close() {
        let check = Check::Baseline { max: 0.05 };
        assert_eq!(check.decide(&drifting(MIN_ROUNDS - 1)), None);
        assert_eq!(check.decide(&drifting(MIN_ROUNDS)), Some(Verdict::Fail));
        let few = check.clone().conclude(&drifting(MIN_ROUNDS_AT_TIME_LIMIT - 1), false);
        assert_eq!(few.verdict, Verdict::Inconclusive);
        let needed = MIN_ROUNDS_AT_TIME_LIMIT;
        assert_eq!(few.cause, Some(InconclusiveCause::FewRounds { needed }));
        let enough = check.conclude(&drifting(MIN_ROUNDS_AT_TIME_LIMIT), false);
        assert_eq!((enough.verdict, enough.cause), (Verdict::Fail, None));
    }

    /// A candidate that is a tenth slower, on a machine that was twice as fast for it in most of the first rounds.
    #[test]
    fn few_rounds_on_a_machine_that_changes_its_speed_decide_nothing() {
        const RATIOS: [f64; 8] = [1.98, 1.08, 1.0, 1.59, 1.24, 1.37, 1.32, 1.18];
        let check = Check::Baseline { max: 0.05 };
        let of = |count| rounds(count, |n| 30_000.0 * RATIOS[n as usize], |_| 1.0, |_| 30_000.0);
        assert!((1..=RATIOS.len()).all(|count| check.decide(&of(count)).is_none()));
    }

    #[test]
    fn limits_that_are_far_away_are_decided_after_few_rounds() {
        let rounds_needed = |check: Check| {
            let decided = |count: &usize| check.decide(&drifting(*count)).is_some();
            let count = (1..=MIN_ROUNDS).find(decided)?;
            Some((count, check.decide(&drifting(count))?))
        };
        let speed = |min| rounds_needed(Check::Speed { min });
        assert_eq!(speed(1e-9), Some((1, Verdict::Pass)));
        assert_eq!(speed(1e12), Some((3, Verdict::Fail)));
        assert_eq!(speed(10.0), Some((2, Verdict::Pass)));
        assert_eq!(rounds_needed(Check::Speedup { min: 20.0 }), Some((3, Verdict::Fail)));
        let few = Check::Speed { min: 1.0 }.conclude(&drifting(1), false);
        assert_eq!((few.verdict, few.cause), (Verdict::Pass, None));
    }

    /// Rounds of builds whose speeds differ by these standard deviations: between builds, and from round to round.
    fn rounds_of_builds(
        builds: [usize; 2],
        count: usize,
        (layout, noise): (f64, f64),
        random: &mut Random,
    ) -> Rounds {
        let mut normal =
            || (0..12).map(|_| random.below(1000) as f64).sum::<f64>() / 1000.0 - 5.994;
        let sides = [Role::Candidate, Role::Baseline].into_iter().zip(builds);
        let ids =
            sides.flat_map(|(role, builds)| (0..builds).map(move |build| EngineId { role, build }));
        let engines: Vec<_> = ids.map(|id| (id, layout * normal())).collect();
        let mut rounds = Rounds::default();
        for _ in 0..count {
            rounds.add(engines.iter().map(|(id, effect)| {
                let speed = 100.0 * (effect + noise * normal()).exp();
                (*id, EngineSample::new(speed, std::time::Duration::ZERO))
            }));
        }
        rounds
    }

    /// Gates of equal sources, whose builds differ by 5 % and from round to round by 0.5 %. `benches/trust/builds.py` runs
    /// more of them.
    #[test]
    fn builds_of_equal_sources_do_not_fail() {
        let mut random = Random::new(8, 8);
        let mut failed = |builds| {
            let failed = (0..50).filter(|_| {
                let rounds = rounds_of_builds(builds, MIN_ROUNDS, (0.05, 0.005), &mut random);
                Check::Baseline { max: 0.05 }.decide(&rounds) == Some(Verdict::Fail)
            });
            failed.count()
        };
        let of_one = failed([1, 1]);
        assert!((5..20).contains(&of_one), "{of_one}");
        for builds in [[2, 2], [3, 3], [3, 1]] {
            let failed = failed(builds);
            assert!(failed <= 4, "{failed} of 50 with {builds:?} builds");
        }
    }

    #[test]
    fn builds_that_hardly_differ_are_decided() {
        let mut random = Random::new(9, 9);
        let rounds = rounds_of_builds([3, 3], MIN_ROUNDS, (0.005, 0.005), &mut random);
        assert_eq!(Check::Baseline { max: 0.05 }.decide(&rounds), Some(Verdict::Pass));
        assert_eq!(Check::Baseline { max: -0.1 }.decide(&rounds), Some(Verdict::Fail));
    }

    /// More rounds do not help where builds differ; more builds do.
    #[test]
    fn builds_that_differ_are_the_cause() {
        let mut random = Random::new(9, 9);
        let check = Check::Baseline { max: 0.05 };
        let mut result = |spread, count| {
            let rounds = rounds_of_builds([2, 2], count, spread, &mut random);
            let result = check.clone().conclude(&rounds, false);
            (check.decide(&rounds), result.verdict, result.cause)
        };
        let inconclusive = Verdict::Inconclusive;
        let cause = Some(InconclusiveCause::BuildsDiffer);
        assert_eq!(result((0.1, 0.005), MIN_ROUNDS), (Some(inconclusive), inconclusive, cause));
        let cause = Some(InconclusiveCause::Noise);
        assert_eq!(result((0.0, 1.0), MIN_ROUNDS), (None, inconclusive, cause));
        let cause = Some(InconclusiveCause::FewRounds { needed: MIN_ROUNDS_AT_TIME_LIMIT });
        assert_eq!(result((0.1, 0.005), 5), (None, inconclusive, cause));
    }

    #[test]
    fn one_round_has_an_interval_of_typical_width() {
        let width = |metric, count| {
            let mut rounds = Rounds::new(1, metric);
            for _ in 0..count {
                let sample = EngineSample::new(100.0, std::time::Duration::ZERO);
                rounds.add([Role::Candidate, Role::Baseline].map(|role| (role, sample.clone())));
            }
            let of_check = Check::Baseline { max: 0.05 }.conclude(&rounds, false).estimate;
            let of_engine = rounds.estimate(rounds.of(Role::Candidate), |ln| ln);
            [of_check, of_engine].map(|Estimate { interval, .. }| interval.high - interval.low)
        };
        let passes = std::num::NonZero::<usize>::MIN;
        let counts = Metric::Count { counter: Counter::Callgrind, passes };
        let [of_check, of_engine] = width(counts, 1);
        assert!(of_check > 0.002 && of_check < 0.003, "{of_check}");
        assert!(of_engine > 0.002 && of_engine < 0.003, "{of_engine}");
        let [of_check, of_engine] = width(Metric::Time, 1);
        assert!(of_check > 0.8 && of_engine > 1.6, "{of_check} {of_engine}");
        assert!(width(Metric::Time, 5).iter().all(|width| *width > 0.0));
        assert_eq!(width(Metric::Time, 6), [0.0, 0.0]);
    }

    /// The candidate needs a core and gets a half, so that it may be twice as fast on a free one.
    #[test]
    fn failures_on_busy_cores_are_inconclusive() {
        let on = |free_cores: f64| {
            let mut rounds = drifting(20);
            rounds.set_free_cores(free_cores);
            rounds
        };
        let speed = Check::Speed { min: 80.0 };
        let verdict = |check: &Check, free| {
            let result = check.clone().conclude(&on(free), false);
            assert_eq!(check.decide(&on(free)).unwrap_or(Verdict::Inconclusive), result.verdict);
            (result.verdict, result.cause)
        };
        assert_eq!(verdict(&speed, 1.0), (Verdict::Fail, None));
        let lacking = LackingCores { free: 0.5, wanted: 1 };
        let cause = Some(InconclusiveCause::CoresNotFree(lacking));
        assert_eq!(verdict(&speed, 0.5), (Verdict::Inconclusive, cause));
        assert_eq!(
            verdict(&Check::Speed { min: 1e9 }, 0.5),
            (Verdict::Fail, None),
            "too slow anyway"
        );
        assert_eq!(verdict(&Check::Speed { min: 1.0 }, 0.5), (Verdict::Pass, None));
        assert_eq!(verdict(&Check::Baseline { max: 0.05 }, 0.5), (Verdict::Fail, None), "in pairs");
        let (verdict, _) = verdict(&Check::Speedup { min: 2.1 }, 0.5);
        assert_eq!(verdict, Verdict::Inconclusive);
    }

    /// The candidate is 7 % slower, between -3 and 17 % in a round. On busy cores equal programs may differ so much in a few of
    /// them.
    #[test]
    fn pairs_on_busy_cores_fail_only_if_their_interval_does() {
        let slower = |n: f64| 93.0 + 20.0 * ((n * 0.618).fract() - 0.5);
        let verdict = |count, free_cores| {
            let mut rounds = rounds(count, slower, |_| 1.0, |_| 100.0);
            rounds.set_free_cores(free_cores);
            Check::Baseline { max: 0.05 }.conclude(&rounds, false).verdict
        };
        assert_eq!((verdict(12, 1.0), verdict(12, 0.5)), (Verdict::Fail, Verdict::Inconclusive));
        assert_eq!((verdict(100, 1.0), verdict(100, 0.5)), (Verdict::Fail, Verdict::Fail));
    }

    /// Gates of a program against itself, on a machine that is slowed down to a third for a while, again and again. The
    /// verdict is asked for after each round.
    #[test]
    fn early_verdicts_on_equal_programs_are_not_wrong() {
        let mut random = Random::new(3, 3);
        let (check, mut wrong) = (Check::Baseline { max: 0.05 }, 0);
        for _ in 0..2000 {
            let (mut rounds, mut slowdown) = (Rounds::default(), 1.0);
            for _ in 1..MIN_ROUNDS {
                let mut speed = || {
                    if random.chance(300) {
                        slowdown = 1.0 + random.below(2000) as f64 / 1000.0;
                    }
                    let jitter = 1.0 + random.below(200) as f64 / 1000.0;
                    EngineSample::new(100.0 / slowdown / jitter, std::time::Duration::ZERO)
                };
                rounds.add([(Role::Candidate, speed()), (Role::Baseline, speed())]);
                if let Some(verdict) = check.decide(&rounds) {
                    wrong += usize::from(verdict == Verdict::Fail);
                    break;
                }
            }
        }
        assert!(wrong <= 2, "{wrong} of 2000");
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
        let unknown = Check::Memory { max: 99 }.conclude(&Rounds::default(), false);
        assert_eq!(unknown.cause, Some(InconclusiveCause::UnknownMemory));
        assert_eq!(Check::ParseErrors { found: 1, max: 0 }.decide(&one), Some(Verdict::Fail));
    }

    #[test]
    fn minimum_speeds_concern_the_candidate() {
        let steady = rounds(16, |n| 100.0 + n % 2.0, |_| 1.0, |_| 1.0);
        assert_eq!(Check::Speed { min: 90.0 }.decide(&steady), Some(Verdict::Pass));
        assert_eq!(Check::Speed { min: 110.0 }.decide(&steady), Some(Verdict::Fail));
    }
}

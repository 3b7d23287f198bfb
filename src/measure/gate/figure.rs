//! The figure of a check: what the rounds say about a slow-down, a speed or a size, and how sure that is.

use super::builds::BuildSpread;
use super::check::Check;
use super::metric::Metric;
use super::rounds::{Role, Rounds, Series};
use crate::measure::stats::bootstrap::{Bootstrap, midmean};
use crate::measure::stats::{CONFIDENCE, Estimate, Interval, MIN_FOR_INTERVAL, few, median};

/// A figure and its uncertainty.
pub enum Figure {
    /// Known without sampling error.
    Exact(f64),
    Noisy(NoisyFigure),
}

/// A figure that is estimated from logarithms of speeds or of their ratios.
pub struct NoisyFigure {
    samples: Vec<f64>,
    /// Samples whose mean is subtracted; none for a figure that is not a difference.
    others: Vec<f64>,
    /// How builds of one side differ, where a side has several.
    builds: Option<BuildSpread>,
    /// The typical standard deviation of samples.
    deviation: f64,
    /// The figure in the unit of its limit, a monotonic function.
    unit: fn(f64) -> f64,
}

/// The standard error of builds, divided by half of the 95 % interval of rounds, above which builds decide how wide an
/// interval is: it is three times the standard error of rounds then.
const DOMINANT_RATIO: f64 = 1.5;

impl Figure {
    /// The figure of a check after these rounds.
    pub fn of(check: &Check, rounds: &Rounds) -> Self {
        let slowdown: fn(f64) -> f64 = match rounds.metric {
            Metric::Time => |ln_ratio| 1.0 - ln_ratio.exp(),
            Metric::Count { .. } => |ln_ratio| (-ln_ratio).exp() - 1.0,
        };
        let speeds = || logarithms(&rounds.of(Role::Candidate).speeds);
        let (of_ratio, of_speed) =
            (rounds.metric.ratio_deviation(), rounds.metric.speed_deviation());
        Figure::Noisy(match check {
            Check::Baseline { .. } => {
                let ratios = rounds.ln_ratios(Role::Candidate, Role::Baseline);
                let builds = BuildSpread::of(rounds);
                NoisyFigure { builds, ..NoisyFigure::new(ratios, of_ratio, slowdown) }
            }
            Check::StoredBaseline { baseline, calibrated, .. } => {
                let now = match calibrated {
                    true => rounds.ln_ratios(Role::Candidate, Role::Kernel),
                    false => speeds(),
                };
                let others = baseline.ln_speeds(*calibrated);
                NoisyFigure { others, ..NoisyFigure::new(now, of_speed, slowdown) }
            }
            Check::Speed { .. } => NoisyFigure::new(speeds(), of_speed, f64::exp),
            Check::Speedup { .. } => {
                let ratios = rounds.ln_ratios(Role::CandidateAllThreads, Role::Candidate);
                NoisyFigure::new(ratios, of_ratio, f64::exp)
            }
            Check::Memory { .. } => {
                let peaks = &rounds.of(Role::Candidate).peak_memory;
                return Figure::Exact(median(
                    &peaks.iter().map(|peak| *peak as f64).collect::<Vec<_>>(),
                ));
            }
            Check::ParseErrors { found, .. } => return Figure::Exact(*found as f64),
        })
    }
}

impl NoisyFigure {
    fn new(samples: Vec<f64>, deviation: f64, unit: fn(f64) -> f64) -> Self {
        NoisyFigure { samples, others: Vec::new(), builds: None, deviation, unit }
    }

    /// The figure with its bootstrap: rounds are drawn, and where there are several builds, intervals are as wide as the
    /// difference between them makes them.
    pub fn bootstrap(&self) -> Bootstrap {
        let rounds = self.bootstrap_of_rounds();
        match &self.builds {
            Some(builds) => rounds.at_least_student(builds.standard_error(), builds.freedom()),
            None => rounds,
        }
        .map(self.unit)
    }

    fn bootstrap_of_rounds(&self) -> Bootstrap {
        match self.others.as_slice() {
            [] => Bootstrap::of(&self.samples),
            others => Bootstrap::of_difference(&self.samples, others),
        }
    }

    /// Returns whether builds of one side differ so much that more rounds would change no interval.
    pub fn depends_on_builds(&self) -> bool {
        let Some(builds) = &self.builds else { return false };
        let Interval { low, high } = self.bootstrap_of_rounds().estimate().interval;
        builds.standard_error() > DOMINANT_RATIO * (high - low) / 2.0
    }

    /// The figure of a candidate that is this many times as fast.
    pub fn if_faster(&self, times: f64) -> f64 {
        let others = if self.others.is_empty() { 0.0 } else { midmean(&self.others) };
        (self.unit)(midmean(&self.samples) - others + times.ln())
    }

    /// The figure and its 95 % interval. Few samples have the bootstrap's value, but a wider interval than it sees.
    pub fn estimate(&self) -> Estimate {
        let estimate = self.bootstrap().estimate();
        match self.samples.len() {
            MIN_FOR_INTERVAL.. => estimate,
            _ => Estimate { interval: self.interval_of_few(CONFIDENCE), ..estimate },
        }
    }

    /// The range of the figure in single rounds, wider by itself on both sides.
    pub fn range_of_samples(&self) -> Interval {
        let others = if self.others.is_empty() { 0.0 } else { midmean(&self.others) };
        let min = self.samples.iter().copied().fold(f64::INFINITY, f64::min) - others;
        let max = self.samples.iter().copied().fold(f64::NEG_INFINITY, f64::max) - others;
        let range = max - min;
        self.interval_in_unit(min - range, max + range)
    }

    /// An interval that is wide enough for any number of samples and builds. That of the builds has this confidence if the
    /// deviation is typical of them too, and 95 % whatever it is.
    pub fn interval_of_few(&self, confidence: f64) -> Interval {
        let of = |samples: &[f64], others: &[f64]| {
            few::interval_of_difference(samples, others, self.deviation, confidence)
        };
        let rounds = of(&self.samples, &self.others);
        let Interval { low, high } = match &self.builds {
            Some(builds) => rounds
                .hull(of(&builds.candidates, &builds.baselines))
                .hull(builds.interval(CONFIDENCE)),
            None => rounds,
        };
        self.interval_in_unit(low, high)
    }

    fn interval_in_unit(&self, low: f64, high: f64) -> Interval {
        let (one, other) = ((self.unit)(low), (self.unit)(high));
        Interval { low: one.min(other), high: one.max(other) }
    }
}

impl Rounds {
    /// The midmean of an engine's samples and its 95 % interval, in a unit that is a monotonic function of the logarithms of
    /// speeds.
    pub fn estimate(&self, series: &Series, unit: fn(f64) -> f64) -> Estimate {
        let samples = logarithms(&series.speeds);
        NoisyFigure::new(samples, self.metric.speed_deviation(), unit).estimate()
    }
}

fn logarithms(speeds: &[f64]) -> Vec<f64> {
    speeds.iter().map(|speed| speed.ln()).collect()
}

//! The figure of a check: what the rounds say about a slow-down, a speed or a size, and how sure that is.

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
    /// The typical standard deviation of samples.
    deviation: f64,
    /// The figure in the unit of its limit, a monotonic function.
    unit: fn(f64) -> f64,
}

impl Figure {
    /// The figure of a check after these rounds.
    pub fn of(check: &Check, rounds: &Rounds) -> Self {
        let slowdown: fn(f64) -> f64 = match rounds.metric {
            Metric::Time => |ln_ratio| 1.0 - ln_ratio.exp(),
            Metric::Count { .. } => |ln_ratio| (-ln_ratio).exp() - 1.0,
        };
        let speeds = || logarithms(&rounds.of(Role::Candidate).speeds);
        let of_ratios = |one, other, unit| {
            let samples = rounds.ln_ratios(one, other);
            let (others, deviation) = (Vec::new(), rounds.metric.ratio_deviation());
            Figure::Noisy(NoisyFigure { samples, others, deviation, unit })
        };
        let of_speeds = |samples, others, unit| {
            let deviation = rounds.metric.speed_deviation();
            Figure::Noisy(NoisyFigure { samples, others, deviation, unit })
        };
        match check {
            Check::Baseline { .. } => of_ratios(Role::Candidate, Role::Baseline, slowdown),
            Check::StoredBaseline { baseline, calibrated, .. } => {
                let now = match calibrated {
                    true => rounds.ln_ratios(Role::Candidate, Role::Kernel),
                    false => speeds(),
                };
                of_speeds(now, baseline.ln_speeds(*calibrated), slowdown)
            }
            Check::Speed { .. } => of_speeds(speeds(), Vec::new(), f64::exp),
            Check::Speedup { .. } => {
                of_ratios(Role::CandidateAllThreads, Role::Candidate, f64::exp)
            }
            Check::Memory { .. } => {
                let peaks = &rounds.of(Role::Candidate).peak_memory;
                Figure::Exact(median(&peaks.iter().map(|peak| *peak as f64).collect::<Vec<_>>()))
            }
            Check::ParseErrors { found, .. } => Figure::Exact(*found as f64),
        }
    }
}

impl NoisyFigure {
    /// The figure with its bootstrap.
    pub fn bootstrap(&self) -> Bootstrap {
        let bootstrap = match self.others.as_slice() {
            [] => Bootstrap::of(&self.samples),
            others => Bootstrap::of_difference(&self.samples, others),
        };
        bootstrap.map(self.unit)
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

    /// An interval that is wide enough for any number of samples.
    pub fn interval_of_few(&self, confidence: f64) -> Interval {
        let (samples, others) = (&self.samples, &self.others);
        let Interval { low, high } =
            few::interval_of_difference(samples, others, self.deviation, confidence);
        let (one, other) = ((self.unit)(low), (self.unit)(high));
        Interval { low: one.min(other), high: one.max(other) }
    }
}

impl Rounds {
    /// The midmean of an engine's samples and its 95 % interval, in a unit that is a monotonic function of the logarithms of
    /// speeds.
    pub fn estimate(&self, series: &Series, unit: fn(f64) -> f64) -> Estimate {
        let (samples, others) = (logarithms(&series.speeds), Vec::new());
        NoisyFigure { samples, others, deviation: self.metric.speed_deviation(), unit }.estimate()
    }
}

fn logarithms(speeds: &[f64]) -> Vec<f64> {
    speeds.iter().map(|speed| speed.ln()).collect()
}

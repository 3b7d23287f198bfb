//! Decides whether a figure with a confidence interval is within its limit: pure functions.

use serde::{Deserialize, Serialize};

use super::rounds::LackingCores;
use crate::measure::stats::Interval;
use crate::measure::stats::bootstrap::Bootstrap;

/// The outcome of a check or a gate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// The figure is within its limit.
    Pass,
    /// The noise is too great to decide.
    Inconclusive,
    /// The figure is beyond its limit.
    Fail,
}

/// The limit of a figure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Limit {
    /// At most this.
    Max(f64),
    /// At least this.
    Min(f64),
}

impl Limit {
    /// Returns whether a figure is within the limit.
    pub fn allows(self, figure: f64) -> bool {
        match self {
            Limit::Max(max) => figure <= max,
            Limit::Min(min) => figure >= min,
        }
    }

    fn allows_all(self, Interval { low, high }: Interval) -> bool {
        self.allows(low) && self.allows(high)
    }

    fn allows_none(self, Interval { low, high }: Interval) -> bool {
        !self.allows(low) && !self.allows(high)
    }
}

/// The rule by which a figure gets a verdict.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Criterion {
    /// The limit of the figure.
    pub limit: Limit,
    /// The figure of an unchanged program, which is within the limit. While the interval contains it, there is no failure.
    pub null_value: f64,
    /// Once the interval reaches to either side by at most this, the figure itself decides.
    pub precision: f64,
}

/// The reason why a figure has no verdict.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum InconclusiveCause {
    /// The gate was cancelled.
    Interrupted,
    /// There were fewer rounds than a verdict on a figure so close to its limit needs.
    FewRounds {
        /// The rounds that are needed at the least.
        needed: usize,
    },
    /// The interval contains the limit.
    Noise,
    /// Builds of one side differ so much that more of them are needed.
    BuildsDiffer,
    /// Other processes used the cores, and on free ones the figure may be within its limit.
    CoresNotFree(LackingCores),
    /// No engine reported its memory.
    UnknownMemory,
}

/// Confidence of a decision before the time limit. The figure is tested after every round, and each test may err, so an
/// early decision needs more confidence than the last one.
const EARLY_CONFIDENCE: f64 = 0.995;

impl Criterion {
    /// Returns the verdict if it is clear enough to stop measuring.
    pub fn decide(&self, figure: &Bootstrap) -> Option<Verdict> {
        self.decide_clear(figure.interval(EARLY_CONFIDENCE)).or_else(|| {
            let Interval { low, high } = figure.estimate().interval;
            (high - low <= 2.0 * self.precision).then(|| match self.is_violated(figure) {
                true => Verdict::Fail,
                false => Verdict::Pass,
            })
        })
    }

    /// Returns the verdict if an interval is clear of the limit.
    pub fn decide_clear(&self, interval: Interval) -> Option<Verdict> {
        if self.limit.allows_none(interval) {
            Some(Verdict::Fail)
        } else {
            self.limit.allows_all(interval).then_some(Verdict::Pass)
        }
    }

    /// Returns the verdict when there are no more rounds.
    pub fn conclude(&self, figure: &Bootstrap) -> Verdict {
        self.decide(figure).unwrap_or_else(|| {
            if self.is_violated(figure) {
                Verdict::Fail
            } else if self.limit.allows_all(figure.estimate().interval) {
                Verdict::Pass
            } else {
                Verdict::Inconclusive
            }
        })
    }

    /// Returns whether the figure is beyond its limit, and its interval excludes the value of an unchanged program.
    fn is_violated(&self, figure: &Bootstrap) -> bool {
        let estimate = figure.estimate();
        !self.limit.allows(estimate.value) && !contains(estimate.interval, self.null_value)
    }
}

fn contains(Interval { low, high }: Interval, figure: f64) -> bool {
    low <= figure && figure <= high
}

#[cfg(test)]
mod tests {
    use super::*;

    const CRITERION: Criterion =
        Criterion { limit: Limit::Max(0.05), null_value: 0.0, precision: 0.025 };

    /// Evenly spaced samples around a middle.
    fn figure(middle: f64, spread: f64) -> Bootstrap {
        let samples: Vec<_> =
            (0..21).map(|n| middle + spread * (f64::from(n) - 10.0) / 10.0).collect();
        Bootstrap::of(&samples)
    }

    #[test]
    fn clear_figures_are_decided_early() {
        use Verdict::{Fail, Pass};
        for (middle, spread, expected) in [
            (0.0, 0.01, Some(Pass)),
            (0.0, 0.08, Some(Pass)),
            (-0.3, 0.3, Some(Pass)),
            (0.2, 0.1, Some(Fail)),
            (0.04, 0.02, Some(Pass)),
            (0.06, 0.02, Some(Fail)),
            (0.05, 0.4, None),
            (0.0, 0.4, None),
            (0.1, 0.4, None),
        ] {
            assert_eq!(CRITERION.decide(&figure(middle, spread)), expected, "{middle} {spread}");
        }
    }

    #[test]
    fn noisy_figures_end_inconclusive() {
        use Verdict::{Fail, Inconclusive, Pass};
        for (middle, spread, expected) in [
            (0.0, 0.4, Inconclusive),
            (0.1, 0.8, Inconclusive),
            (0.07, 0.12, Fail),
            (0.1, 0.2, Fail),
            (-0.2, 0.5, Pass),
        ] {
            assert_eq!(CRITERION.conclude(&figure(middle, spread)), expected, "{middle} {spread}");
        }
    }

    #[test]
    fn minimums_are_violated_from_below() {
        let minimum = Criterion { limit: Limit::Min(100.0), null_value: 100.0, precision: 1.0 };
        assert_eq!(minimum.decide(&figure(120.0, 10.0)), Some(Verdict::Pass));
        assert_eq!(minimum.decide(&figure(80.0, 10.0)), Some(Verdict::Fail));
        assert_eq!(
            minimum.decide(&figure(99.9, 0.5)),
            Some(Verdict::Pass),
            "not shown to be below"
        );
        assert_eq!(minimum.conclude(&figure(99.0, 40.0)), Verdict::Inconclusive);
    }
}

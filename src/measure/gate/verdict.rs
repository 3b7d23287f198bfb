//! When a figure is known well enough to say whether it keeps within its limit: pure functions.

use serde::{Deserialize, Serialize};

use crate::measure::stats::Interval;
use crate::measure::stats::bootstrap::Bootstrap;

/// Whether a figure is what it must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// It keeps within its limit.
    Pass,
    /// The noise was too great to tell.
    Inconclusive,
    /// It does not.
    Fail,
}

/// What a figure must be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Limit {
    /// No greater than this.
    Max(f64),
    /// No less than this.
    Min(f64),
}

impl Limit {
    /// Whether a figure keeps within it.
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

/// How a figure is judged.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Criterion {
    /// What it must be.
    pub limit: Limit,
    /// What it would be if nothing were wrong, which keeps within the limit: no fault is found while its interval holds this.
    pub expected: f64,
    /// Once the interval reaches no farther than this to either side, the figure itself decides.
    pub precision: f64,
}

/// A figure is judged again after each round, and each time chance may lead astray. What is decided at first sight must
/// therefore be clearer.
const CONFIDENCE_AT_FIRST_SIGHT: f64 = 0.995;

impl Criterion {
    /// The verdict, if it is clear enough to stop measuring.
    pub fn decide(&self, figure: &Bootstrap) -> Option<Verdict> {
        let wide = figure.interval(CONFIDENCE_AT_FIRST_SIGHT);
        if self.limit.allows_none(wide) {
            return Some(Verdict::Fail);
        }
        if self.limit.allows_all(wide) {
            return Some(Verdict::Pass);
        }
        let Interval { low, high } = figure.estimate().interval;
        (high - low <= 2.0 * self.precision).then(|| match self.is_broken(figure) {
            true => Verdict::Fail,
            false => Verdict::Pass,
        })
    }

    /// The verdict when there is no more time to measure.
    pub fn conclude(&self, figure: &Bootstrap) -> Verdict {
        self.decide(figure).unwrap_or_else(|| {
            if self.is_broken(figure) {
                Verdict::Fail
            } else if self.limit.allows_all(figure.estimate().interval) {
                Verdict::Pass
            } else {
                Verdict::Inconclusive
            }
        })
    }

    /// The figure is beyond its limit, and its interval excludes that nothing is wrong.
    fn is_broken(&self, figure: &Bootstrap) -> bool {
        let estimate = figure.estimate();
        !self.limit.allows(estimate.value) && !holds(estimate.interval, self.expected)
    }
}

fn holds(Interval { low, high }: Interval, figure: f64) -> bool {
    low <= figure && figure <= high
}

#[cfg(test)]
mod tests {
    use super::*;

    const CRITERION: Criterion =
        Criterion { limit: Limit::Max(0.05), expected: 0.0, precision: 0.025 };

    /// Samples around a middle, so far to either side.
    fn figure(middle: f64, spread: f64) -> Bootstrap {
        let samples: Vec<_> =
            (0..21).map(|n| middle + spread * (f64::from(n) - 10.0) / 10.0).collect();
        Bootstrap::of(&samples)
    }

    #[test]
    fn what_is_clear_is_decided() {
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
    fn at_last_noise_is_no_pass_and_no_failure() {
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
    fn a_floor_is_broken_from_above() {
        let floor = Criterion { limit: Limit::Min(100.0), expected: 100.0, precision: 1.0 };
        assert_eq!(floor.decide(&figure(120.0, 10.0)), Some(Verdict::Pass));
        assert_eq!(floor.decide(&figure(80.0, 10.0)), Some(Verdict::Fail));
        assert_eq!(floor.decide(&figure(99.9, 0.5)), Some(Verdict::Pass), "not shown to be below");
        assert_eq!(floor.conclude(&figure(99.0, 40.0)), Verdict::Inconclusive);
    }
}

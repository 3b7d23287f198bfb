//! How sure a figure is that was estimated from few and noisy samples: the bootstrap.
//!
//! The samples are drawn again, with replacement, many times; how far the figure moves among these draws is how far it
//! may be from the truth (Efron, *Bootstrap Methods: Another Look at the Jackknife*, Annals of Statistics 7, 1979). The
//! draws are the same in every run.

use super::{Estimate, Interval, quantile, sorted};
use crate::random::Random;

/// More draws move the ends of a 99 % interval by less than a tenth of its width.
const DRAWS: usize = 2000;

/// A figure with what it was in each of the draws.
#[derive(Clone, Debug)]
pub struct Bootstrap {
    /// The figure of the samples themselves.
    pub value: f64,
    /// Those of the draws, in order.
    drawn: Vec<f64>,
}

impl Bootstrap {
    /// The [`midmean`] of samples; NaN of none.
    pub fn of(samples: &[f64]) -> Self {
        Self::of_difference(samples, &[0.0])
    }

    /// How much larger the midmean of samples is than that of others, which were taken independently of them.
    pub fn of_difference(samples: &[f64], others: &[f64]) -> Self {
        let mut random = Random::new(0, 0);
        let mut draw = |samples: &[f64]| {
            let pick = |_: &f64| *random.pick(samples);
            midmean(&samples.iter().map(pick).collect::<Vec<_>>())
        };
        let drawn: Vec<_> = (0..DRAWS).map(|_| draw(samples) - draw(others)).collect();
        Bootstrap { value: midmean(samples) - midmean(others), drawn: sorted(&drawn) }
    }

    /// The same in other units. The function never falls, or never rises.
    pub fn map(self, unit: impl Fn(f64) -> f64) -> Self {
        let drawn: Vec<_> = self.drawn.into_iter().map(&unit).collect();
        Bootstrap { value: unit(self.value), drawn: sorted(&drawn) }
    }

    /// The interval that the figure lies in with this confidence: the percentiles of the draws.
    pub fn interval(&self, confidence: f64) -> Interval {
        let tail = (1.0 - confidence) / 2.0;
        Interval { low: quantile(&self.drawn, tail), high: quantile(&self.drawn, 1.0 - tail) }
    }

    /// The figure and its 95 % interval.
    pub fn estimate(&self) -> Estimate {
        Estimate { value: self.value, interval: self.interval(super::CONFIDENCE) }
    }
}

/// The mean of the middle half: a quarter of the samples is left out at either end. As little moved by outliers as the
/// median, and much less by chance. NaN of none.
pub fn midmean(samples: &[f64]) -> f64 {
    let sorted = sorted(samples);
    let out = sorted.len() / 4;
    let middle = &sorted[out..sorted.len() - out];
    middle.iter().sum::<f64>() / middle.len() as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn midmean_leaves_out_a_quarter_at_either_end() {
        assert_eq!(midmean(&[1e9, 2.0, 3.0, -1e9, 4.0, 3.0, 1e9, -1e9]), 3.0);
        assert_eq!(midmean(&[4.0, 2.0]), 3.0);
        assert!(midmean(&[]).is_nan());
    }

    #[test]
    fn equal_samples_leave_no_doubt() {
        let estimate = Bootstrap::of(&[5.0; 9]).estimate();
        assert_eq!((estimate.value, estimate.interval), (5.0, Interval { low: 5.0, high: 5.0 }));
    }

    #[test]
    fn draws_are_the_same_in_every_run() {
        let samples: Vec<f64> = (0..20).map(f64::from).collect();
        assert_eq!(Bootstrap::of(&samples).estimate(), Bootstrap::of(&samples).estimate());
    }

    #[test]
    fn more_confidence_takes_more_room_and_units_are_kept() {
        let samples: Vec<f64> = (0..20).map(f64::from).collect();
        let bootstrap = Bootstrap::of(&samples);
        let (wide, narrow) = (bootstrap.interval(0.99), bootstrap.interval(0.9));
        assert!(wide.low < narrow.low && narrow.low < 9.5 && 9.5 < narrow.high);
        assert!(narrow.high < wide.high);
        let turned = bootstrap.map(|value| -value).interval(0.9);
        assert!((turned.low + narrow.high).abs() < 1e-9 && (turned.high + narrow.low).abs() < 1e-9);
    }

    /// Of samples with a known middle, drawn anew each time, about 95 % of the intervals hold it.
    #[test]
    fn intervals_hold_the_truth_as_often_as_they_say() {
        let mut random = Random::new(1, 1);
        let mut noise = || (0..12).map(|_| random.below(1000) as f64).sum::<f64>() - 5994.0;
        let held = (0..300).filter(|_| {
            let samples: Vec<_> = (0..20).map(|_| noise()).collect();
            let Interval { low, high } = Bootstrap::of(&samples).estimate().interval;
            low <= 0.0 && 0.0 <= high
        });
        let held = held.count();
        assert!((270..=295).contains(&held), "{held} of 300");
    }

    #[test]
    fn independent_samples_are_compared_by_their_midmeans() {
        let few: Vec<f64> = (0..8).map(|n| 10.0 + f64::from(n % 2)).collect();
        let many: Vec<f64> = (0..40).map(|n| 7.0 + f64::from(n % 2)).collect();
        let difference = Bootstrap::of_difference(&few, &many).estimate();
        assert_eq!(difference.value, 3.0);
        assert!(difference.interval.low > 2.0 && difference.interval.high < 4.0);
    }
}

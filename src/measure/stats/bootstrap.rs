//! The bootstrap: confidence intervals of figures that are estimated from few and noisy samples.
//!
//! The samples are drawn again many times, with replacement. The distribution of the figure over these draws approximates
//! that of its error (Efron, *Bootstrap Methods: Another Look at the Jackknife*, Annals of Statistics 7, 1979). The draws
//! are the same in every run.

use super::{
    Estimate, Interval, MIN_FOR_INTERVAL, median, medians_of_parts, percentile_interval, quantile,
    sorted, student,
};
use crate::random::Random;

/// The number of draws. More of them move the ends of a 99 % interval by less than a tenth of its width.
const DRAWS: usize = 2000;

/// A figure and its values in all draws.
#[derive(Clone, Debug)]
pub struct Bootstrap {
    /// The figure of the samples.
    pub value: f64,
    /// The figures of the draws, in ascending order.
    drawn: Vec<f64>,
}

impl Bootstrap {
    /// The [`midmean`] of samples; NaN without samples.
    pub fn of(samples: &[f64]) -> Self {
        Self::of_difference(samples, &[0.0])
    }

    /// The difference between the midmeans of two independent sets of samples.
    pub fn of_difference(samples: &[f64], others: &[f64]) -> Self {
        let mut random = Random::new(0, 0);
        let mut draw = |samples: &[f64]| {
            let pick = |_: &f64| *random.pick(samples);
            midmean(&samples.iter().map(pick).collect::<Vec<_>>())
        };
        let drawn: Vec<_> = (0..DRAWS).map(|_| draw(samples) - draw(others)).collect();
        Bootstrap { value: midmean(samples) - midmean(others), drawn: sorted(&drawn) }
    }

    /// Widens the intervals where an error with Student's distribution gives wider ones, for every confidence.
    pub fn at_least_student(self, standard_error: f64, freedom: usize) -> Self {
        let Bootstrap { value, mut drawn } = self;
        let draws = drawn.len();
        for index in 0..draws / 2 {
            let probability = 1.0 - (index as f64 + 0.5) / draws as f64;
            let error = standard_error * student::quantile(probability, freedom);
            drawn[index] = drawn[index].min(value - error);
            drawn[draws - 1 - index] = drawn[draws - 1 - index].max(value + error);
        }
        Bootstrap { value, drawn }
    }

    /// Converts the figure to another unit, with a monotonic function.
    pub fn map(self, unit: impl Fn(f64) -> f64) -> Self {
        let drawn: Vec<_> = self.drawn.into_iter().map(&unit).collect();
        Bootstrap { value: unit(self.value), drawn: sorted(&drawn) }
    }

    /// The percentile interval with this confidence.
    pub fn interval(&self, confidence: f64) -> Interval {
        let tail = (1.0 - confidence) / 2.0;
        Interval { low: quantile(&self.drawn, tail), high: quantile(&self.drawn, 1.0 - tail) }
    }

    /// The figure and its 95 % interval.
    pub fn estimate(&self) -> Estimate {
        Estimate { value: self.value, interval: self.interval(super::CONFIDENCE) }
    }
}

/// The ratio of the medians of two series that were measured apart, `samples` to `others`.
///
/// The samples of each series are divided into consecutive parts as by [`median_interval`](super::median_interval), and
/// the medians of the parts are drawn again. With fewer than [`MIN_FOR_INTERVAL`] samples in a series the interval is the
/// range of the ratios of all pairs of samples. NaN without samples.
pub fn ratio_of_medians(samples: &[f64], others: &[f64]) -> Estimate {
    let value = median(samples) / median(others);
    let interval = if samples.len().min(others.len()) < MIN_FOR_INTERVAL {
        let (samples, others) = (sorted(samples), sorted(others));
        let ends = samples.first().zip(others.last()).zip(samples.last().zip(others.first()));
        ends.map_or(Interval { low: f64::NAN, high: f64::NAN }, |((low, by), (high, by_low))| {
            Interval { low: low / by, high: high / by_low }
        })
    } else {
        let (samples, others) = (medians_of_parts(samples), medians_of_parts(others));
        let mut random = Random::new(0, 0);
        let mut draw = |parts: &[f64]| {
            let drawn = parts.iter().map(|_| *random.pick(parts)).collect::<Vec<_>>();
            median(&drawn)
        };
        let drawn: Vec<_> = (0..DRAWS).map(|_| draw(&samples) / draw(&others)).collect();
        percentile_interval(&drawn)
    };
    Estimate { value, interval: interval.hull(Interval { low: value, high: value }) }
}

/// The interquartile mean: the mean of the samples, trimmed by a quarter at each end. It is as robust to outliers as the
/// median and varies much less by chance. NaN without samples.
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
    fn midmean_trims_a_quarter_at_each_end() {
        assert_eq!(midmean(&[1e9, 2.0, 3.0, -1e9, 4.0, 3.0, 1e9, -1e9]), 3.0);
        assert_eq!(midmean(&[4.0, 2.0]), 3.0);
        assert!(midmean(&[]).is_nan());
    }

    #[test]
    fn equal_samples_have_an_exact_figure() {
        let estimate = Bootstrap::of(&[5.0; 9]).estimate();
        assert_eq!((estimate.value, estimate.interval), (5.0, Interval { low: 5.0, high: 5.0 }));
    }

    #[test]
    fn draws_are_the_same_in_every_run() {
        let samples: Vec<f64> = (0..20).map(f64::from).collect();
        assert_eq!(Bootstrap::of(&samples).estimate(), Bootstrap::of(&samples).estimate());
    }

    #[test]
    fn ratios_of_medians_have_the_noise_of_both_series() {
        let series = |center: f64| (0..30).map(|n| center + f64::from(n % 3)).collect::<Vec<_>>();
        let Estimate { value, interval } = ratio_of_medians(&series(199.0), &series(99.0));
        assert_eq!(value, 2.0);
        assert!(1.96 < interval.low && interval.low < 2.0, "{interval:?}");
        assert!(2.0 < interval.high && interval.high < 2.04, "{interval:?}");
        let few = ratio_of_medians(&[90.0, 100.0, 120.0], &[50.0, 40.0]);
        assert_eq!((few.value, few.interval.low, few.interval.high), (100.0 / 45.0, 1.8, 3.0));
        assert!(!ratio_of_medians(&[], &[1.0]).is_known());
    }

    #[test]
    fn more_confidence_gives_wider_intervals() {
        let samples: Vec<f64> = (0..20).map(f64::from).collect();
        let bootstrap = Bootstrap::of(&samples);
        let (wide, narrow) = (bootstrap.interval(0.99), bootstrap.interval(0.9));
        assert!(wide.low < narrow.low && narrow.low < 9.5 && 9.5 < narrow.high);
        assert!(narrow.high < wide.high);
        let negated = bootstrap.map(|value| -value).interval(0.9);
        assert!(
            (negated.low + narrow.high).abs() < 1e-9 && (negated.high + narrow.low).abs() < 1e-9
        );
    }

    #[test]
    fn the_wider_of_two_errors_counts() {
        let samples: Vec<f64> = (0..20).map(f64::from).collect();
        let rounds = Bootstrap::of(&samples);
        let narrower = rounds.clone().at_least_student(1e-9, 4);
        assert_eq!(narrower.estimate(), rounds.estimate());
        for (freedom, confidence, quantile) in
            [(4, 0.95, 2.776), (2, 0.95, 4.303), (4, 0.995, 5.598)]
        {
            let Interval { low, high } =
                rounds.clone().at_least_student(100.0, freedom).interval(confidence);
            assert!((low + high - 19.0).abs() < 1e-6, "{low} {high}");
            let half = (high - low) / 200.0;
            assert!((half / quantile - 1.0).abs() < 0.03, "{half} {quantile}");
        }
    }

    /// About 95 % of the intervals contain the mean of the distribution that samples are drawn from.
    #[test]
    fn coverage_is_close_to_the_confidence() {
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
    fn differences_are_between_midmeans() {
        let few: Vec<f64> = (0..8).map(|n| 10.0 + f64::from(n % 2)).collect();
        let many: Vec<f64> = (0..40).map(|n| 7.0 + f64::from(n % 2)).collect();
        let difference = Bootstrap::of_difference(&few, &many).estimate();
        assert_eq!(difference.value, 3.0);
        assert!(difference.interval.low > 2.0 && difference.interval.high < 4.0);
    }
}

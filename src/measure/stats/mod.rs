//! Statistics of samples: pure functions without assumptions about the distribution.

pub mod bootstrap;
pub mod few;
pub mod student;

/// An interval of a figure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

impl Interval {
    /// The smallest interval that contains both.
    pub fn hull(self, other: Interval) -> Self {
        Interval { low: self.low.min(other.low), high: self.high.max(other.high) }
    }
}

/// A figure that is estimated from samples.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimate {
    /// The most likely value.
    pub value: f64,
    /// Its 95 % confidence interval.
    pub interval: Interval,
}

impl Estimate {
    /// The median of samples with its [`median_interval`]; NaN without samples.
    pub fn median_of(samples: &[f64]) -> Self {
        Estimate { value: median(samples), interval: median_interval(samples) }
    }

    /// A figure without uncertainty.
    pub fn exactly(value: f64) -> Self {
        Estimate { value, interval: Interval { low: value, high: value } }
    }

    /// Returns whether there were enough samples for a figure and an interval.
    pub fn is_known(self) -> bool {
        [self.value, self.interval.low, self.interval.high].iter().all(|end| end.is_finite())
    }

    /// The reciprocal of the figure and of its interval.
    pub fn reciprocal(self) -> Self {
        let Interval { low, high } = self.interval;
        let interval = Interval { low: high.recip(), high: low.recip() };
        Estimate { value: self.value.recip(), interval }
    }

    /// Multiplies the figure and its interval.
    pub fn times(self, factor: f64) -> Self {
        let Interval { low, high } = self.interval;
        let interval = Interval { low: low * factor, high: high * factor };
        Estimate { value: self.value * factor, interval }
    }
}

/// The minimum confidence of intervals, given enough samples.
pub const CONFIDENCE: f64 = 0.95;

/// The minimum number of samples for an interval of 95 % confidence.
pub const MIN_FOR_INTERVAL: usize = 6;

/// The middle sample, or the mean of the two in the middle; NaN without samples.
pub fn median(samples: &[f64]) -> f64 {
    quantile(&sorted(samples), 0.5)
}

/// The 95 % confidence interval of the median of samples in the order of measurement.
///
/// Samples resemble their neighbours, since a machine is slow for a while, and formulas for independent samples promise
/// too much confidence. The samples are therefore divided into thirty consecutive parts, or into as many as there are
/// samples. The interval is the range of the parts' medians, trimmed by 5 % at each end. For independent samples order
/// statistics give it more than 95 % confidence; `benches/trust/intervals.py` measures the confidence on a machine that
/// drifts.
///
/// With fewer than six samples the whole range is returned, which has less confidence: 93.75 % for five, 87.5 % for four,
/// 75 % for three. NaN without samples.
pub fn median_interval(samples: &[f64]) -> Interval {
    let medians = sorted(&medians_of_parts(samples));
    let out = medians.len() / TRIM_DIVISOR;
    let (Some(low), Some(high)) = (medians.get(out), medians.iter().rev().nth(out)) else {
        return Interval { low: f64::NAN, high: f64::NAN };
    };
    // The median of all samples may be outside the range of the parts' medians.
    let median = median(samples);
    Interval { low: low.min(median), high: high.max(median) }
}

/// The maximum number of parts.
const MAX_PARTS: usize = 30;

/// One in this many parts is trimmed at each end.
const TRIM_DIVISOR: usize = 20;

pub(super) fn medians_of_parts(samples: &[f64]) -> Vec<f64> {
    let parts = samples.len().min(MAX_PARTS);
    let start = |part: usize| part * samples.len() / parts;
    (0..parts).map(|part| median(&samples[start(part)..start(part + 1)])).collect()
}

/// The 95 % percentile interval of drawn figures; NaN without any.
pub(super) fn percentile_interval(drawn: &[f64]) -> Interval {
    let (drawn, tail) = (sorted(drawn), (1.0 - CONFIDENCE) / 2.0);
    Interval { low: quantile(&drawn, tail), high: quantile(&drawn, 1.0 - tail) }
}

/// The distance between the first and the third quartile; NaN without samples.
pub fn interquartile_range(samples: &[f64]) -> f64 {
    let sorted = sorted(samples);
    quantile(&sorted, 0.75) - quantile(&sorted, 0.25)
}

/// The interquartile range as a fraction of the median: 0.02 is 2 %. Equal samples have none, whatever their median.
pub fn relative_interquartile_range(samples: &[f64]) -> f64 {
    match interquartile_range(samples) {
        0.0 => 0.0,
        range => range / median(samples),
    }
}

/// A quantile of sorted samples, interpolated between neighbours (type 7 of Hyndman and Fan).
fn quantile(sorted: &[f64], fraction: f64) -> f64 {
    if sorted.is_empty() {
        return f64::NAN;
    }
    let place = fraction * (sorted.len() - 1) as f64;
    let (below, above) = (sorted[place.floor() as usize], sorted[place.ceil() as usize]);
    below + (above - below) * place.fract()
}

fn sorted(samples: &[f64]) -> Vec<f64> {
    let mut sorted = samples.to_vec();
    sorted.sort_unstable_by(f64::total_cmp);
    sorted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn median_is_the_middle() {
        assert_eq!(median(&[3.0, 1.0, 2.0]), 2.0);
        assert_eq!(median(&[4.0, 1.0, 2.0, 3.0]), 2.5);
        assert_eq!(median(&[7.0]), 7.0);
        assert!(median(&[]).is_nan());
    }

    #[test]
    fn intervals_are_trimmed_by_a_twentieth_at_each_end() {
        let samples: Vec<f64> = (1..=20).rev().map(f64::from).collect();
        assert_eq!(median_interval(&samples), Interval { low: 2.0, high: 19.0 });
        assert_eq!(median_interval(&samples[..19]), Interval { low: 2.0, high: 20.0 });
        let many: Vec<f64> = (0..300).map(f64::from).collect();
        assert_eq!(median_interval(&many), Interval { low: 14.5, high: 284.5 });
        assert_eq!(median_interval(&[5.0, 9.0, 7.0]), Interval { low: 5.0, high: 9.0 });
        assert_eq!(median_interval(&[5.0]), Interval { low: 5.0, high: 5.0 });
        assert!(median_interval(&[]).low.is_nan());
    }

    /// The machine is twice as slow for half of the time, alternately or in one piece.
    #[test]
    fn intervals_are_wider_if_neighbours_are_alike() {
        let mixed: Vec<f64> = (0..240).map(|n| 1.0 + f64::from(n % 2)).collect();
        let in_one_piece: Vec<f64> = (0..240).map(|n| 1.0 + f64::from(n / 120)).collect();
        let width = |samples: &[f64]| {
            let Interval { low, high } = median_interval(samples);
            high - low
        };
        assert_eq!(width(&mixed), 0.0);
        assert_eq!(width(&in_one_piece), 1.0);
    }

    #[test]
    fn intervals_contain_the_median() {
        let few_slow: Vec<f64> =
            (0..40).map(|n| if n < 14 { 1.0 } else { f64::from(n % 2) }).collect();
        for samples in [&few_slow[..], &few_slow[..23], &few_slow[7..]] {
            let Interval { low, high } = median_interval(samples);
            assert!(low <= median(samples) && median(samples) <= high);
        }
    }

    #[test]
    fn spread_is_relative_to_the_median() {
        assert_eq!(relative_interquartile_range(&[10.0; 3]), 0.0);
        assert_eq!(relative_interquartile_range(&[0.0; 3]), 0.0);
        assert_eq!(relative_interquartile_range(&[90.0, 95.0, 100.0, 105.0, 110.0]), 0.1);
    }
}

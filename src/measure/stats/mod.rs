//! Statistics of samples: pure functions, no assumption about the distribution.

pub mod bootstrap;

/// A range that a figure lies in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

/// A figure that was estimated from samples.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimate {
    /// The most likely value.
    pub value: f64,
    /// Its 95 % confidence interval.
    pub interval: Interval,
}

impl Estimate {
    /// The median of samples, see [`median_interval`]; NaN of none.
    pub fn median_of(samples: &[f64]) -> Self {
        Estimate { value: median(samples), interval: median_interval(samples) }
    }

    /// A value that is known without doubt.
    pub fn exactly(value: f64) -> Self {
        Estimate { value, interval: Interval { low: value, high: value } }
    }

    /// So many times as much.
    pub fn times(self, factor: f64) -> Self {
        let Interval { low, high } = self.interval;
        let interval = Interval { low: low * factor, high: high * factor };
        Estimate { value: self.value * factor, interval }
    }
}

/// The confidence that intervals have at the least, where there are samples enough.
const CONFIDENCE: f64 = 0.95;

/// Fewer samples have no interval of that confidence.
pub const MIN_FOR_INTERVAL: usize = 6;

/// The middle sample, or the mean of the two in the middle; NaN of none.
pub fn median(samples: &[f64]) -> f64 {
    quantile(&sorted(samples), 0.5)
}

/// The 95 % confidence interval of the median of samples in the order in which they were taken.
///
/// A sample is like those before and after it: a machine is slow for a while, and formulas for independent samples
/// promise too much. So the samples are cut into thirty parts, or into as many as there are samples, and the interval
/// is from the lowest to the highest of the parts' medians, one in twenty left out at either end. For independent samples
/// order statistics give it more than 95 %; how much it has where a machine drifts, `benches/trust/intervals.py`
/// measures.
///
/// With fewer than six samples the whole range is returned, whose confidence is less: 93.75 % for five,
/// 87.5 % for four, 75 % for three. NaN of none.
pub fn median_interval(samples: &[f64]) -> Interval {
    let medians = sorted(&medians_of_parts(samples));
    let out = medians.len() / LEFT_OUT;
    let (Some(low), Some(high)) = (medians.get(out), medians.iter().rev().nth(out)) else {
        return Interval { low: f64::NAN, high: f64::NAN };
    };
    // What the interval is of lies in it, wherever the parts with extreme medians lie.
    let median = median(samples);
    Interval { low: low.min(median), high: high.max(median) }
}

/// How many parts of the samples are told apart.
const PARTS: usize = 30;

/// One of so many parts is left out at either end.
const LEFT_OUT: usize = 20;

fn medians_of_parts(samples: &[f64]) -> Vec<f64> {
    let parts = samples.len().min(PARTS);
    let start = |part: usize| part * samples.len() / parts;
    (0..parts).map(|part| median(&samples[start(part)..start(part + 1)])).collect()
}

/// The distance between first and third quartile as a share of the median: 0.02 is 2 %.
pub fn relative_interquartile_range(samples: &[f64]) -> f64 {
    let sorted = sorted(samples);
    (quantile(&sorted, 0.75) - quantile(&sorted, 0.25)) / quantile(&sorted, 0.5)
}

/// The quantile of sorted samples, interpolated between neighbours (Hyndman and Fan's type 7).
fn quantile(sorted: &[f64], share: f64) -> f64 {
    if sorted.is_empty() {
        return f64::NAN;
    }
    let place = share * (sorted.len() - 1) as f64;
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
    fn interval_leaves_out_a_twentieth_of_the_parts_at_either_end() {
        let samples: Vec<f64> = (1..=20).rev().map(f64::from).collect();
        assert_eq!(median_interval(&samples), Interval { low: 2.0, high: 19.0 });
        assert_eq!(median_interval(&samples[..19]), Interval { low: 2.0, high: 20.0 });
        let many: Vec<f64> = (0..300).map(f64::from).collect();
        assert_eq!(median_interval(&many), Interval { low: 14.5, high: 284.5 });
        assert_eq!(median_interval(&[5.0, 9.0, 7.0]), Interval { low: 5.0, high: 9.0 });
        assert_eq!(median_interval(&[5.0]), Interval { low: 5.0, high: 5.0 });
        assert!(median_interval(&[]).low.is_nan());
    }

    /// The machine is twice as slow for half of the time, in each tenth of it or in one piece.
    #[test]
    fn interval_is_wider_where_neighbours_are_alike() {
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
    fn interval_holds_the_median_whatever_the_parts_are() {
        let few_slow: Vec<f64> =
            (0..40).map(|n| if n < 14 { 1.0 } else { f64::from(n % 2) }).collect();
        for samples in [&few_slow[..], &few_slow[..23], &few_slow[7..]] {
            let Interval { low, high } = median_interval(samples);
            assert!(low <= median(samples) && median(samples) <= high);
        }
    }

    #[test]
    fn spread_is_a_share_of_the_median() {
        assert_eq!(relative_interquartile_range(&[10.0; 3]), 0.0);
        assert_eq!(relative_interquartile_range(&[90.0, 95.0, 100.0, 105.0, 110.0]), 0.1);
    }
}

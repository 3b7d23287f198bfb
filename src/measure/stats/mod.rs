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
pub const LEAST_FOR_INTERVAL: usize = 6;

/// The middle sample, or the mean of the two in the middle; NaN of none.
pub fn median(samples: &[f64]) -> f64 {
    quantile(&sorted(samples), 0.5)
}

/// The confidence interval of the median, 95 % or a little more, from order statistics: a sample lies below the
/// median with probability ½, so the ranks that enclose it follow from the binomial distribution.
///
/// With fewer than six samples the whole range is returned, whose confidence is less: 93.75 % for five,
/// 87.5 % for four, 75 % for three. NaN of none.
pub fn median_interval(samples: &[f64]) -> Interval {
    let sorted = sorted(samples);
    let (Some(first), Some(last)) = (sorted.first(), sorted.last()) else {
        return Interval { low: f64::NAN, high: f64::NAN };
    };
    match interval_rank(sorted.len()) {
        0 => Interval { low: *first, high: *last },
        rank => Interval { low: sorted[rank - 1], high: sorted[sorted.len() - rank] },
    }
}

/// The distance between first and third quartile as a share of the median: 0.02 is 2 %.
pub fn relative_interquartile_range(samples: &[f64]) -> f64 {
    let sorted = sorted(samples);
    (quantile(&sorted, 0.75) - quantile(&sorted, 0.25)) / quantile(&sorted, 0.5)
}

/// The largest rank `r`, counted from 1, for which the `r`-th smallest and the `r`-th largest of `n` samples enclose
/// the median with the confidence wanted; 0 if not even the whole range does.
fn interval_rank(n: usize) -> usize {
    // P(B < r) for B binomial with p = ½, summed up in logarithms: 2^-n is too small for large n.
    let ln_half_to_n = -(n as f64) * std::f64::consts::LN_2;
    let mut ln_choose = 0.0_f64;
    let mut below = 0.0_f64;
    for rank in 0..n {
        below += (ln_choose + ln_half_to_n).exp();
        if below > (1.0 - CONFIDENCE) / 2.0 {
            return rank;
        }
        ln_choose += ((n - rank) as f64).ln() - ((rank + 1) as f64).ln();
    }
    0
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

    /// The ranks of the tables in the literature (Conover, Practical Nonparametric Statistics, table A3).
    #[test]
    fn ranks_are_those_of_the_binomial_distribution() {
        for (n, rank) in [
            (1, 0),
            (5, 0),
            (6, 1),
            (8, 1),
            (9, 2),
            (10, 2),
            (12, 3),
            (20, 6),
            (25, 8),
            (50, 18),
            (100, 40),
        ] {
            assert_eq!(interval_rank(n), rank, "{n} samples");
        }
        assert!((48_900..50_000).contains(&interval_rank(100_000)));
    }

    #[test]
    fn interval_encloses_the_median() {
        let samples: Vec<f64> = (1..=20).rev().map(f64::from).collect();
        assert_eq!(median_interval(&samples), Interval { low: 6.0, high: 15.0 });
        assert_eq!(median_interval(&[5.0, 9.0, 7.0]), Interval { low: 5.0, high: 9.0 });
        assert!(median_interval(&[]).low.is_nan());
    }

    #[test]
    fn spread_is_a_share_of_the_median() {
        assert_eq!(relative_interquartile_range(&[10.0; 3]), 0.0);
        assert_eq!(relative_interquartile_range(&[90.0, 95.0, 100.0, 105.0, 110.0]), 0.1);
    }
}

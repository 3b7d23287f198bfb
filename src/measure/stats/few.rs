//! Intervals of figures from few samples, whose own spread says little.
//!
//! The bootstrap cannot draw what it has not seen: from two or three samples its intervals are far too narrow. The variance
//! of few samples is therefore combined with a variance that is typical of such samples, as if that had been found in
//! some samples before. The quotient of the mean and its error then has Student's distribution with the sum of both degrees
//! of freedom: the moderated t-statistic (Smyth, *Linear Models and Empirical Bayes Methods for Assessing Differential
//! Expression in Microarray Experiments*, Statistical Applications in Genetics and Molecular Biology 3, 2004).

use super::{Interval, student};

/// The weight of the typical variance, in degrees of freedom.
const TYPICAL_FREEDOM: usize = 4;

/// The maximum of degrees of freedom. So many samples are left to the bootstrap.
const MAX_FREEDOM: usize = 19;

/// Returns the interval of the mean of samples with this confidence, given their typical standard deviation. Without
/// samples it is infinite.
pub fn interval(samples: &[f64], typical_deviation: f64, confidence: f64) -> Interval {
    interval_of_difference(samples, &[], typical_deviation, confidence)
}

/// Returns the interval of the difference between the means of two independent sets of samples. Without `others` their
/// mean is 0, exactly.
pub fn interval_of_difference(
    samples: &[f64],
    others: &[f64],
    typical_deviation: f64,
    confidence: f64,
) -> Interval {
    if samples.is_empty() {
        return Interval { low: f64::NEG_INFINITY, high: f64::INFINITY };
    }
    let typical = typical_deviation * typical_deviation;
    let mut middle = mean(samples);
    let mut squared_error = moderated_variance(samples, typical) / samples.len() as f64;
    if !others.is_empty() {
        middle -= mean(others);
        squared_error += moderated_variance(others, typical) / others.len() as f64;
    }
    let freedom = (TYPICAL_FREEDOM + samples.len() - 1).min(MAX_FREEDOM);
    let half = student::quantile(0.5 + confidence / 2.0, freedom) * squared_error.sqrt();
    Interval { low: middle - half, high: middle + half }
}

fn mean(samples: &[f64]) -> f64 {
    samples.iter().sum::<f64>() / samples.len() as f64
}

/// The variance of samples, and the typical one as if it had been found in other samples.
fn moderated_variance(samples: &[f64], typical: f64) -> f64 {
    let mean = mean(samples);
    let squares: f64 = samples.iter().map(|sample| (sample - mean).powi(2)).sum();
    (squares + TYPICAL_FREEDOM as f64 * typical) / (TYPICAL_FREEDOM + samples.len() - 1) as f64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random::Random;

    const CLEAR: f64 = 0.999;

    #[test]
    fn one_sample_has_the_typical_spread() {
        let Interval { low, high } = interval(&[7.0], 0.1, CLEAR);
        assert!((low - (7.0 - 0.861)).abs() < 1e-4 && (high - (7.0 + 0.861)).abs() < 1e-4);
        let Interval { low, high } = interval(&[], 0.1, CLEAR);
        assert!(low == f64::NEG_INFINITY && high == f64::INFINITY);
    }

    #[test]
    fn intervals_become_narrower_with_more_samples_and_wider_with_their_spread() {
        let width = |samples: &[f64]| {
            let Interval { low, high } = interval(samples, 0.1, CLEAR);
            high - low
        };
        let widths: Vec<_> = (1..30).map(|count| width(&vec![1.0; count])).collect();
        assert!(widths.windows(2).all(|pair| pair[1] < pair[0]), "{widths:?}");
        assert!(width(&[1.0, 3.0]) > 5.0 * width(&[1.0, 1.0]));
    }

    #[test]
    fn differences_have_the_error_of_both() {
        let Interval { low, high } = interval_of_difference(&[5.0; 4], &[3.0; 4], 0.1, CLEAR);
        assert!((low + high - 4.0).abs() < 1e-9);
        let alone = interval(&[2.0; 4], 0.1, CLEAR);
        assert!((high - low) / (alone.high - alone.low) - 2_f64.sqrt() < 1e-9);
    }

    /// The intervals of normal samples with the typical spread contain the mean as often as their confidence says.
    #[test]
    fn coverage_is_that_of_the_name() {
        let mut random = Random::new(7, 7);
        let mut noise = || (0..12).map(|_| random.below(1000) as f64).sum::<f64>() / 1000.0 - 5.994;
        let mut missed = |count, confidence| {
            let missed = (0..4000).filter(|_| {
                let samples: Vec<_> = (0..count).map(|_| noise()).collect();
                let Interval { low, high } = interval(&samples, 1.0, confidence);
                low > 0.0 || high < 0.0
            });
            missed.count()
        };
        for count in [1, 2, 3, 5, 8, 15] {
            let missed = (missed(count, CLEAR), missed(count, 0.95));
            assert!(missed.0 <= 12 && missed.1 <= 220, "{missed:?} of 4000 with {count} samples");
        }
    }
}

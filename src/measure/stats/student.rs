//! Student's distribution: that of an error which is divided by an estimate of its size from few samples.

use std::f64::consts::{FRAC_2_PI, FRAC_PI_2};

/// The distribution for more degrees of freedom is that for this many, from which it hardly differs.
const MAX_FREEDOM: usize = 200;

/// The number of halvings after which an angle is exact.
const HALVINGS: usize = 40;

/// Returns the quantile of a probability between 0 and 1, for one degree of freedom or more.
pub fn quantile(probability: f64, freedom: usize) -> f64 {
    let freedom = freedom.clamp(1, MAX_FREEDOM);
    let within = (2.0 * probability - 1.0).abs();
    let (mut low, mut high) = (0.0, FRAC_PI_2);
    for _ in 0..HALVINGS {
        let middle = f64::midpoint(low, high);
        if probability_within(middle, freedom) < within { low = middle } else { high = middle }
    }
    (probability - 0.5).signum() * (freedom as f64).sqrt() * low.tan()
}

/// The probability of an absolute value below √freedom · tan(angle): Abramowitz and Stegun, *Handbook of Mathematical
/// Functions*, 26.7.3 and 26.7.4.
fn probability_within(angle: f64, freedom: usize) -> f64 {
    let (sin, cos) = angle.sin_cos();
    let is_odd = freedom % 2 == 1;
    let (first, mut power) = if is_odd { (3, cos) } else { (2, 1.0) };
    let mut sum = 0.0;
    for divisor in (first..=freedom).step_by(2) {
        sum += power;
        power *= cos * cos * (divisor - 1) as f64 / divisor as f64;
    }
    if is_odd { FRAC_2_PI * (angle + sin * sum) } else { sin * sum }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The expected values are from printed tables.
    #[test]
    fn quantiles_are_those_of_tables() {
        for (probability, freedom, expected) in [
            (0.975, 1, 12.706),
            (0.975, 2, 4.303),
            (0.975, 3, 3.182),
            (0.975, 4, 2.776),
            (0.975, 10, 2.228),
            (0.9975, 2, 14.089),
            (0.9995, 4, 8.610),
            (0.9995, 5, 6.869),
            (0.9995, 19, 3.883),
            (0.5, 7, 0.0),
            (0.75, 1, 1.0),
            (0.95, 120, 1.658),
        ] {
            let found = quantile(probability, freedom);
            assert!((found - expected).abs() < 6e-4, "{probability} {freedom}: {found}");
            let mirrored = quantile(1.0 - probability, freedom);
            assert!((found + mirrored).abs() < 1e-6, "{probability} {freedom}: {mirrored}");
        }
        assert!((quantile(0.975, usize::MAX) - 1.96).abs() < 0.02);
    }
}

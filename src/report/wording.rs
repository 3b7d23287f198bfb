//! Ratios in words.

use super::number::{grouped, percent, significant};
use crate::measure::stats::{Estimate, Interval};

/// Ratios up to this are told as percentages: `12 % faster`.
const MAX_PERCENT: f64 = 1.5;

/// Ratios closer to 1 than this are about the same.
const SAME: f64 = 0.005;

/// A ratio of speeds as people say it: `545 times slower`, `1.9 times as fast`, `3.1 % faster`, `about the same`. It is
/// about the same, too, if the interval does not tell which one is faster.
pub fn ratio_in_words(ratio: Estimate) -> String {
    let value = ratio.value;
    match Wording::of(ratio) {
        Wording::Unknown => "unknown".to_owned(),
        Wording::Same => "about the same".to_owned(),
        Wording::TimesFaster => format!("{} times as fast", times(value)),
        Wording::PercentFaster => format!("{} faster", percent(value - 1.0)),
        Wording::PercentSlower => format!("{} slower", percent(1.0 - value)),
        Wording::TimesSlower => format!("{} times slower", times(value.recip())),
    }
}

/// The interval of a ratio in the terms of [`ratio_in_words`]: `10 to 16 times`, `−1.2 to 3.4 %`.
#[cfg_attr(not(feature = "html"), expect(dead_code, reason = "only pages have room for it"))]
pub fn interval_in_words(ratio: Estimate) -> String {
    let Interval { low, high } = ratio.interval;
    let range =
        |low: f64, high: f64| format!("{} to {} times", significant(low), significant(high));
    let percents =
        |low: f64, high: f64| format!("{:.1} to {}", low * 100.0, percent(high)).replace('-', "−");
    match Wording::of(ratio) {
        Wording::Unknown => String::new(),
        Wording::Same | Wording::TimesFaster => range(low, high),
        Wording::PercentFaster => percents(low - 1.0, high - 1.0),
        Wording::PercentSlower => percents(1.0 - high, 1.0 - low),
        Wording::TimesSlower => range(high.recip(), low.recip()),
    }
}

/// The terms in which a ratio is told.
enum Wording {
    Unknown,
    Same,
    TimesFaster,
    PercentFaster,
    PercentSlower,
    TimesSlower,
}

impl Wording {
    fn of(Estimate { value, interval }: Estimate) -> Self {
        let is_unclear = interval.low <= 1.0 && interval.high >= 1.0 && (value - 1.0).abs() < 0.05;
        match value {
            _ if !value.is_finite() || value <= 0.0 => Wording::Unknown,
            _ if is_unclear || (value - 1.0).abs() < SAME => Wording::Same,
            MAX_PERCENT.. => Wording::TimesFaster,
            1.0.. => Wording::PercentFaster,
            _ if value > MAX_PERCENT.recip() => Wording::PercentSlower,
            _ => Wording::TimesSlower,
        }
    }
}

/// A factor above 1 with two digits, or all of its integer part.
fn times(factor: f64) -> String {
    match factor {
        9.95.. => grouped(factor.round() as u64),
        _ => format!("{factor:.1}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measure::stats::Interval;

    #[test]
    fn ratios_are_told_as_people_say_them() {
        for (ratio, words) in [
            (0.001_834, "545 times slower"),
            (0.5, "2.0 times slower"),
            (0.9, "10.0 % slower"),
            (0.997, "about the same"),
            (1.0, "about the same"),
            (1.031, "3.1 % faster"),
            (1.93, "1.9 times as fast"),
            (9.96, "10 times as fast"),
            (12_345.6, "12,346 times as fast"),
            (0.0, "unknown"),
            (f64::NAN, "unknown"),
            (f64::INFINITY, "unknown"),
        ] {
            assert_eq!(ratio_in_words(Estimate::exactly(ratio)), words, "{ratio}");
        }
    }

    #[test]
    fn an_interval_around_one_is_about_the_same() {
        let words =
            |value, low, high| ratio_in_words(Estimate { value, interval: Interval { low, high } });
        assert_eq!(words(1.03, 0.98, 1.07), "about the same");
        assert_eq!(words(1.03, 1.01, 1.07), "3.0 % faster");
        assert_eq!(words(1.5, 0.9, 2.0), "1.5 times as fast", "far from the same, if uncertain");
    }

    #[test]
    fn intervals_are_in_the_terms_of_the_ratio() {
        let words = |value, low, high| {
            interval_in_words(Estimate { value, interval: Interval { low, high } })
        };
        assert_eq!(words(0.1, 0.08, 0.125), "8.00 to 12.5 times");
        assert_eq!(words(1.9, 1.85, 1.95), "1.85 to 1.95 times");
        assert_eq!(words(1.1, 1.05, 1.153), "5.0 to 15.3 %");
        assert_eq!(words(0.9, 0.85, 1.01), "−1.0 to 15.0 %");
        assert_eq!(words(1.0, 0.98, 1.03), "0.98 to 1.03 times");
        assert_eq!(words(f64::NAN, f64::NAN, f64::NAN), "");
    }
}

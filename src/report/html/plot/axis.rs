//! Axes: from values to positions, with round labels.

use crate::report::number::grouped;

/// Figures with a greater ratio are drawn on a logarithmic axis, where small ones stay apart.
const MAX_LINEAR_RATIO: f64 = 8.0;

/// Figures with a smaller ratio are drawn on an axis that does not begin at 0, where their differences are visible.
const MIN_RATIO_FROM_ZERO: f64 = 1.5;

/// The maximum number of labels: more would touch each other on a phone.
const MAX_TICKS: usize = 5;

/// The room at both ends of an axis, as a fraction.
const ROOM: f64 = 0.06;

/// The magnitudes that can be drawn.
const MIN: f64 = 1e-100;
const MAX: f64 = 1e100;

/// The scale of one direction of a plot.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Axis {
    low: f64,
    high: f64,
    is_logarithmic: bool,
    /// Set for counts, which have labels at whole numbers only.
    is_count: bool,
}

impl Axis {
    /// A linear axis that holds all finite values, with some room at both ends. Only negative values extend it below 0.
    pub fn around(values: impl IntoIterator<Item = f64>) -> Self {
        let (low, high) = ends(values).unwrap_or((0.0, 1.0));
        let room = match are_equal(low, high) {
            true => (low.abs() * 0.05).max(1e-3),
            false => (high - low) * ROOM,
        };
        let start = if low >= 0.0 { (low - room).max(0.0) } else { low - room };
        Axis { low: start, high: high + room, is_logarithmic: false, is_count: false }
    }

    /// A linear axis from 0 to the greatest value.
    pub fn from_zero(values: impl IntoIterator<Item = f64>) -> Self {
        let high = ends(values).map_or(0.0, |(_, high)| high);
        let high = if high > 0.0 { high * (1.0 + ROOM / 2.0) } else { 1.0 };
        Axis { low: 0.0, high, is_logarithmic: false, is_count: false }
    }

    /// A linear axis from 0 with labels at whole numbers.
    pub fn of_counts(max: f64) -> Self {
        Axis { is_count: true, ..Axis::from_zero([max]) }
    }

    /// A linear axis with 0 in the middle.
    pub fn symmetric(values: impl IntoIterator<Item = f64>) -> Self {
        let (low, high) = ends(values).unwrap_or((0.0, 0.0));
        let end = round_up(low.abs().max(high.abs()).max(1e-3));
        Axis { low: -end, high: end, is_logarithmic: false, is_count: false }
    }

    /// The axis on which these figures can be compared: logarithmic if they are far apart, from 0 if not, and not from 0
    /// if they are close to each other.
    pub fn of_figures(figures: &[f64]) -> Self {
        let positive = || figures.iter().copied().filter(|figure| *figure > 0.0);
        let Some((low, high)) = ends(positive()) else { return Axis::from_zero([]) };
        match high / low {
            ..MIN_RATIO_FROM_ZERO => Axis::around(positive()),
            MAX_LINEAR_RATIO.. if low > 1e-12 => {
                let room = (high / low).powf(ROOM / 2.0);
                Axis { low: low / room, high: high * room, is_logarithmic: true, is_count: false }
            }
            _ => Axis::from_zero(positive()),
        }
    }

    pub fn is_logarithmic(&self) -> bool {
        self.is_logarithmic
    }

    pub fn low(&self) -> f64 {
        self.low
    }

    pub fn high(&self) -> f64 {
        self.high
    }

    /// The position of a value, from 0 to 1. Values beyond an end are at that end.
    pub fn position(&self, value: f64) -> f64 {
        let position = match self.is_logarithmic {
            true => (value / self.low).ln() / (self.high / self.low).ln(),
            false => (value - self.low) / (self.high - self.low),
        };
        if position.is_nan() { 0.0 } else { position.clamp(0.0, 1.0) }
    }

    /// Round values for labels, in ascending order.
    pub fn ticks(&self) -> Vec<f64> {
        match self.is_logarithmic {
            true => self.logarithmic_ticks(),
            false => {
                let step = self.step();
                let inside = |number: f64| number * step;
                let (first, last) = ((self.low / step).ceil(), (self.high / step).floor());
                (0..=(last - first).max(0.0) as usize)
                    .map(|index| inside(first + index as f64))
                    .collect()
            }
        }
    }

    /// The distance of linear labels: 1, 2 or 5 times a power of ten.
    fn step(&self) -> f64 {
        let step = round_up((self.high - self.low) / MAX_TICKS as f64);
        if self.is_count { step.max(1.0) } else { step }
    }

    /// Powers of ten; where there are fewer than three, also multiples of each.
    fn logarithmic_ticks(&self) -> Vec<f64> {
        let powers = self.multiples_of_powers(&[1.0]);
        if powers.len() > 2 {
            return powers.iter().copied().step_by(powers.len().div_ceil(MAX_TICKS)).collect();
        }
        match self.multiples_of_powers(&[1.0, 2.0, 5.0]) {
            many if many.len() > MAX_TICKS => self.multiples_of_powers(&[1.0, 3.0]),
            few => few,
        }
    }

    /// These multiples of the powers of ten, as far as they are on the axis.
    fn multiples_of_powers(&self, multiples: &[f64]) -> Vec<f64> {
        let (low, high) = (self.low.log10().floor() as i32, self.high.log10().ceil() as i32);
        let powers = (low..=high).map(|power| 10_f64.powi(power));
        let all = powers.flat_map(|power| multiples.iter().map(move |multiple| multiple * power));
        all.filter(|tick| (self.low..=self.high).contains(tick)).collect()
    }

    /// The label of a tick, with as many decimals as distinguish it from the next.
    pub fn label(&self, tick: f64) -> String {
        let magnitude = if self.is_logarithmic { tick } else { self.step() };
        let decimals = (-magnitude.log10().floor()).clamp(0.0, 6.0) as usize;
        let sign = if tick < 0.0 { "−" } else { "" };
        match (tick.abs(), decimals) {
            (1e15.., _) => format!("{tick:.0e}"),
            (1e6.., _) if self.is_logarithmic => {
                format!("{sign}{}M", grouped((tick / 1e6).round() as u64))
            }
            (1e3.., _) if self.is_logarithmic => format!("{sign}{}k", (tick / 1e3).round()),
            (0.0, _) => "0".to_owned(),
            (size, 0) => format!("{sign}{}", grouped(size.round() as u64)),
            (size, _) => format!("{sign}{size:.decimals$}"),
        }
    }
}

/// The smallest and the greatest value that can be drawn. Beyond them, differences and quotients would overflow.
fn ends(values: impl IntoIterator<Item = f64>) -> Option<(f64, f64)> {
    let values = values.into_iter().filter(|value| value.is_finite() && value.abs() < MAX);
    let values = values.map(|value| if value.abs() < MIN { 0.0 } else { value });
    values.fold(None, |ends: Option<(f64, f64)>, value| {
        let (low, high) = ends.unwrap_or((value, value));
        Some((low.min(value), high.max(value)))
    })
}

/// Returns whether two values differ by no more than rounding errors, which no axis can resolve.
pub fn are_equal(low: f64, high: f64) -> bool {
    high - low <= low.abs().max(high.abs()) * 1e-9
}

/// The next number that is 1, 2 or 5 times a power of ten.
fn round_up(number: f64) -> f64 {
    let power = 10_f64.powf(number.log10().floor());
    let digit = number / power;
    // A rounding error must not lead to the next one.
    let digits = [1.0, 2.0, 5.0].into_iter().find(|round| digit <= round * (1.0 + 1e-9));
    digits.unwrap_or(10.0) * power
}

#[cfg(test)]
mod tests {
    use super::*;

    fn labels(axis: Axis) -> Vec<String> {
        axis.ticks().into_iter().map(|tick| axis.label(tick)).collect()
    }

    #[test]
    fn figures_far_apart_are_on_a_logarithmic_axis() {
        let axis = Axis::of_figures(&[15.0, 1e6]);
        assert!(axis.is_logarithmic());
        assert_eq!(labels(axis), ["100", "1k", "10k", "100k", "1M"]);
        assert!(!Axis::of_figures(&[15.0, 100.0]).is_logarithmic());
        assert_eq!(labels(Axis::of_figures(&[12.0, 120.0])), ["20", "50", "100"]);
        assert_eq!(labels(Axis::of_figures(&[0.002, 0.2])), ["0.003", "0.01", "0.03", "0.1"]);
    }

    #[test]
    fn equal_ratios_are_equally_far_apart_on_a_logarithmic_axis() {
        let axis = Axis::of_figures(&[1.0, 10.0, 100.0]);
        let [one, ten, hundred] = [1.0, 10.0, 100.0].map(|value| axis.position(value));
        assert!((hundred - ten - (ten - one)).abs() < 1e-12, "{one} {ten} {hundred}");
        assert!(one > 0.0 && hundred < 1.0);
        assert!((ten - 0.5).abs() < 1e-12);
    }

    #[test]
    fn only_close_figures_leave_zero_out() {
        assert_eq!(labels(Axis::of_figures(&[100.0, 300.0])), ["0", "100", "200", "300"]);
        assert_eq!(labels(Axis::of_figures(&[20_000.0, 21_000.0])), ["20,000", "20,500", "21,000"]);
        assert_eq!(labels(Axis::from_zero([])), ["0", "0.2", "0.4", "0.6", "0.8", "1.0"]);
    }

    #[test]
    fn labels_of_negative_values_have_a_minus_sign() {
        assert_eq!(labels(Axis::symmetric([-3.0, 4.0])), ["−4", "−2", "0", "2", "4"]);
        assert_eq!(labels(Axis::around([-1.0, 1.0])), ["−1.0", "−0.5", "0", "0.5", "1.0"]);
        assert_eq!(labels(Axis::of_counts(3.0)), ["0", "1", "2", "3"]);
    }

    #[test]
    fn positions_are_within_the_axis() {
        let axis = Axis::around([1.0, 2.0]);
        for value in [f64::NAN, f64::NEG_INFINITY, f64::INFINITY, -5.0, 1.5, 9.0] {
            assert!((0.0..=1.0).contains(&axis.position(value)), "{value}");
        }
        assert!((axis.position(1.5) - 0.5).abs() < 1e-12);
    }
}

//! Histograms of samples.

use std::ops::Range;

use maud::{Markup, html};

use super::axis::are_equal;
use super::{Axis, Frame, HEIGHT, grid, labels, percent, pixels, upright};
use crate::measure::stats::{Estimate, interquartile_range};
use crate::report::number::{grouped, significant};

/// The maximum number of bars: more show noise.
const MAX_BINS: usize = 40;

/// Draws samples as a histogram, with their median and its interval.
pub fn plot(values: &[f64], unit: &str, median: Estimate) -> Markup {
    let bins = bins(values);
    let max = bins.iter().map(|(_, count)| *count).max().unwrap_or(1);
    let frame = Frame::new(Axis::of_counts(max as f64), HEIGHT);
    let axis = Axis::around(bins.iter().flat_map(|(range, _)| [range.start, range.end]));
    let Estimate { value, interval } = median;
    let content = html! {
        (grid(&axis, HEIGHT))
        @if median.is_known() {
            @let [low, high] = [interval.low, interval.high].map(|end| axis.position(end));
            rect.band x=(percent(low)) width=(percent(high - low)) y="0" height=(pixels(HEIGHT)) {}
        }
        @for (range, count) in &bins { (bar(&frame, &axis, range, *count)) }
        @if median.is_known() { (upright("median", axis.position(value), 0.0, HEIGHT)) }
    };
    let count = grouped(values.len() as u64);
    let description = match median.is_known() {
        true => format!("Histogram of {count} samples, median {} {unit}", significant(value)),
        false => format!("Histogram of {count} samples, {unit}"),
    };
    frame.image("samples", &description, &content, &labels(&axis, unit, HEIGHT))
}

fn bar(frame: &Frame, axis: &Axis, range: &Range<f64>, count: usize) -> Markup {
    let [start, end] = [range.start, range.end].map(|end| axis.position(end));
    let top = frame.y(count as f64);
    html! {
        rect.bar x=(percent(start)) width=(percent(end - start)) y=(pixels(top)) height=(pixels(HEIGHT - top)) {}
    }
}

/// The bins of a histogram and the number of values in each. Their width follows the rule of Freedman and Diaconis ("On
/// the histogram as a density estimator", 1981): twice the interquartile range divided by the cube root of the number of
/// values.
fn bins(values: &[f64]) -> Vec<(Range<f64>, usize)> {
    let values: Vec<_> = values.iter().copied().filter(|value| value.is_finite()).collect();
    let low = values.iter().copied().fold(f64::INFINITY, f64::min);
    let high = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    if values.is_empty() {
        return Vec::new();
    }
    if are_equal(low, high) {
        let half = (low.abs() * 0.005).max(1e-4);
        return vec![(low - half..high + half, values.len())];
    }
    let width = 2.0 * interquartile_range(&values) / (values.len() as f64).cbrt();
    let number = ((high - low) / width).ceil().clamp(1.0, MAX_BINS as f64) as usize;
    let width = (high - low) / number as f64;
    let start = |bin: usize| low + width * bin as f64;
    let mut bins: Vec<_> = (0..number).map(|bin| (start(bin)..start(bin + 1), 0)).collect();
    for value in values {
        let bin = (((value - low) / width) as usize).min(number - 1);
        bins[bin].1 += 1;
    }
    bins
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts(values: &[f64]) -> Vec<usize> {
        bins(values).into_iter().map(|(_, count)| count).collect()
    }

    #[test]
    fn puts_every_value_in_a_bin() {
        // The interquartile range is 4 and there are 8 values: 2 * 4 / 2 = 4, which divides the range of 8.
        assert_eq!(counts(&[1.0, 2.0, 3.0, 4.0, 6.0, 7.0, 8.0, 9.0]), [4, 4]);
        let values: Vec<_> = (0..5000_u32).map(|n| f64::from(n * 7919 % 5000)).collect();
        assert_eq!(counts(&values).iter().sum::<usize>(), 5000);
    }

    #[test]
    fn equal_values_share_one_bin() {
        for values in [&[5.0][..], &[5.0; 9]] {
            let bins = bins(values);
            assert_eq!((bins.len(), bins[0].1), (1, values.len()));
            assert!(bins[0].0.contains(&5.0));
        }
    }

    #[test]
    fn samples_around_zero_have_bins() {
        assert_eq!(counts(&[-1.0, 0.0, 0.0, 0.0, 1.0]).iter().sum::<usize>(), 5);
        assert_eq!(counts(&[0.0; 5]), [5]);
        assert!(counts(&[]).is_empty() && counts(&[f64::NAN, f64::INFINITY]).is_empty());
    }

    #[test]
    fn limits_the_number_of_bins() {
        let mut values = vec![1.0; 100];
        values.push(1e9); // the interquartile range is 0
        assert_eq!(bins(&values).len(), MAX_BINS);
    }

    #[test]
    fn bars_are_as_tall_as_their_counts() {
        let values = [1.0, 2.0, 3.0, 4.0, 6.0, 7.0, 8.0, 9.0];
        let text = plot(&values, "x", Estimate::median_of(&values)).0;
        let top = Frame::new(Axis::of_counts(4.0), HEIGHT).y(4.0);
        let bar = format!("y=\"{}\" height=\"{}\"", pixels(top), pixels(HEIGHT - top));
        assert_eq!(text.matches(&bar).count(), 2, "{text}");
    }
}

//! Histograms of samples.

use std::ops::Range;

use maud::Markup;
use plotters::prelude::*;

use super::palette::{MEASURED, MEDIAN};
use super::{Axis, HEIGHT, Samples, are_equal, axes, draw_marks, image, range_of};
use crate::measure::stats::{Estimate, interquartile_range};

/// The maximum number of bars: more show noise.
const MAX_BINS: usize = 40;

/// Draws the samples as a histogram, with the statistic, its interval and the marks.
pub fn plot(samples: &Samples) -> Markup {
    let bins = bins(samples.values);
    let max_count = bins.iter().map(|(_, count)| *count).max().unwrap_or(1) as f64;
    let top = max_count * 1.08;
    image(HEIGHT, &format!("Histogram. {}", samples.description()), |area| {
        let x = Axis::new(samples.unit, samples.range());
        let mut chart = axes(area, x, Axis::count("samples", 0.0..top))?;
        let bar = |(range, count): &(Range<f64>, usize)| {
            let corners = [(range.start, 0.0), (range.end, *count as f64)];
            Rectangle::new(corners, MEASURED.rgb().filled())
        };
        chart.draw_series(bins.iter().map(bar))?;
        if let Some(Estimate { value, interval }) = samples.known_estimate() {
            let band = [(interval.low, 0.0), (interval.high, top)];
            chart.draw_series([Rectangle::new(band, MEDIAN.rgb().mix(0.25).filled())])?;
            chart.draw_series([PathElement::new([(value, 0.0), (value, top)], MEDIAN.stroke())])?;
        }
        draw_marks(&mut chart, samples.marks, |value| [(value, 0.0), (value, top)])
    })
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
        let around = range_of([low]);
        let half = (around.end - around.start) / 20.0;
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
}

//! How samples are distributed: a histogram.

use std::ops::Range;

use maud::Markup;
use plotters::prelude::*;

use super::palette::{MEASURED, MEDIAN};
use super::{Axis, HEIGHT, Samples, axes, draw_marks, image, range_of};
use crate::measure::stats::{Estimate, median, relative_interquartile_range};

/// More bars than this show noise.
const MAX_BINS: usize = 40;

/// The samples as a histogram, with their median, its interval, and values to compare with.
pub fn plot(samples: &Samples) -> Markup {
    let bins = bins(samples.values);
    let most = bins.iter().map(|(_, count)| *count).max().unwrap_or(1) as f64;
    let top = most * 1.08;
    image(HEIGHT, &format!("Histogram. {}", samples.words()), |area| {
        let x = Axis::new(samples.unit, samples.range());
        let mut chart = axes(area, x, Axis::whole("samples", 0.0..top))?;
        let bar = |(range, count): &(Range<f64>, usize)| {
            let corners = [(range.start, 0.0), (range.end, *count as f64)];
            Rectangle::new(corners, MEASURED.rgb().filled())
        };
        chart.draw_series(bins.iter().map(bar))?;
        let Estimate { value, interval } = samples.estimate;
        let band = [(interval.low, 0.0), (interval.high, top)];
        chart.draw_series([Rectangle::new(band, MEDIAN.rgb().mix(0.25).filled())])?;
        chart.draw_series([PathElement::new([(value, 0.0), (value, top)], MEDIAN.stroke())])?;
        draw_marks(&mut chart, samples.marks, |value| [(value, 0.0), (value, top)])
    })
}

/// Ranges of the same width and how many values lie in each, by the rule of Freedman and Diaconis ("On the histogram as
/// a density estimator", 1981): twice the interquartile range divided by the cube root of their number.
fn bins(values: &[f64]) -> Vec<(Range<f64>, usize)> {
    let low = values.iter().copied().fold(f64::INFINITY, f64::min);
    let high = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    if low >= high {
        let around = range_of([low]);
        let half = (around.end - around.start) / 20.0;
        return vec![(low - half..low + half, values.len())];
    }
    let interquartile = relative_interquartile_range(values) * median(values);
    let width = 2.0 * interquartile.abs() / (values.len() as f64).cbrt();
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
    fn every_value_is_in_a_bin() {
        // Interquartile range 4, 8 values: bins of 2 * 4 / 2 = 4 or, as they are to fill the range of 8, just that.
        assert_eq!(counts(&[1.0, 2.0, 3.0, 4.0, 6.0, 7.0, 8.0, 9.0]), [4, 4]);
        let values: Vec<_> = (0..5000_u32).map(|n| f64::from(n * 7919 % 5000)).collect();
        assert_eq!(counts(&values).iter().sum::<usize>(), 5000);
    }

    #[test]
    fn equal_values_are_one_bin_around_them() {
        for values in [&[5.0][..], &[5.0; 9]] {
            let bins = bins(values);
            assert_eq!((bins.len(), bins[0].1), (1, values.len()));
            assert!(bins[0].0.contains(&5.0));
        }
    }

    #[test]
    fn bins_are_not_without_number() {
        let mut values = vec![1.0; 100];
        values.push(1e9); // no interquartile range at all
        assert_eq!(bins(&values).len(), MAX_BINS);
    }
}

//! Samples in order of time, which shows drift, steps and outliers.

use maud::Markup;
use plotters::prelude::*;

use super::palette::{MEASURED, MEDIAN};
use super::{Axis, HEIGHT, Samples, axes, draw_marks, image};
use crate::measure::stats::{Estimate, median};

/// The maximum number of dots: more would cover each other. A dot stands for several samples if there are more.
const MAX_DOTS: usize = 200;

/// Draws the samples, with the statistic of all, its interval and the marks. The vertical axis does not have to begin
/// at 0.
pub fn plot(samples: &Samples) -> Markup {
    let (left, right) = (0.0, samples.values.len() as f64 + 1.0);
    image(HEIGHT, &format!("Samples in order of time. {}", samples.description()), |area| {
        let y = Axis::new(samples.unit, samples.range());
        let mut chart = axes(area, Axis::count(samples.name, left..right), y)?;
        let estimate = samples.known_estimate();
        if let Some(Estimate { interval, .. }) = estimate {
            let band = [(left, interval.low), (right, interval.high)];
            chart.draw_series([Rectangle::new(band, MEDIAN.rgb().mix(0.25).filled())])?;
        }
        let dots = dots(samples.values);
        let ranges = dots.iter().filter(|dot| dot.low < dot.high);
        chart.draw_series(ranges.map(|dot| {
            PathElement::new([(dot.position, dot.low), (dot.position, dot.high)], MEASURED.rgb())
        }))?;
        let (radius, fill) = (if dots.len() > 60 { 2 } else { 3 }, MEASURED.rgb().filled());
        let dot = |dot: &Dot| Circle::new((dot.position, dot.median), radius, fill);
        chart.draw_series(dots.iter().map(dot))?;
        if let Some(Estimate { value, .. }) = estimate {
            let line = [(left, value), (right, value)];
            chart.draw_series([PathElement::new(line, MEDIAN.stroke())])?;
        }
        draw_marks(&mut chart, samples.marks, |value| [(left, value), (right, value)])
    })
}

/// The meaning of the lines and the dots.
pub fn legend(samples: &Samples) -> String {
    match samples_per_dot(samples.values.len()) {
        1 => samples.legend(),
        count => format!(
            "{} Each dot is the median of {count} samples, its line their range.",
            samples.legend()
        ),
    }
}

/// The number of samples that share a dot.
fn samples_per_dot(samples: usize) -> usize {
    samples.div_ceil(MAX_DOTS).max(1)
}

/// Consecutive samples.
#[derive(Debug, PartialEq)]
struct Dot {
    /// The middle of their positions, which are counted from 1.
    position: f64,
    low: f64,
    median: f64,
    high: f64,
}

fn dots(values: &[f64]) -> Vec<Dot> {
    let count = samples_per_dot(values.len());
    let dot = |(index, samples): (usize, &[f64])| Dot {
        position: (index * count) as f64 + (samples.len() + 1) as f64 / 2.0,
        low: samples.iter().copied().fold(f64::INFINITY, f64::min),
        median: median(samples),
        high: samples.iter().copied().fold(f64::NEG_INFINITY, f64::max),
    };
    let dots = values.chunks(count).enumerate().map(dot);
    dots.filter(|dot| [dot.low, dot.median, dot.high].iter().all(|end| end.is_finite())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_samples_have_one_dot_each() {
        let one = |position, value| Dot { position, low: value, median: value, high: value };
        assert_eq!(dots(&[3.0, 5.0]), [one(1.0, 3.0), one(2.0, 5.0)]);
    }

    #[test]
    fn many_samples_share_dots_without_losing_extremes() {
        let mut values = vec![10.0; 1001];
        (values[500], values[1000]) = (1.0, 99.0);
        let dots = dots(&values);
        assert_eq!((samples_per_dot(1001), dots.len()), (6, 167));
        assert_eq!(dots[0].position, 3.5);
        assert_eq!((dots[83].low, dots[83].median), (1.0, 10.0));
        assert_eq!((dots[166].position, dots[166].high), (999.0, 99.0));
    }
}

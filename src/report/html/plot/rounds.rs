//! Samples in order of time, which shows drift, steps and outliers.

use maud::{Markup, html};

use super::{Axis, Frame, HEIGHT, MAX_DOTS, Mark, dot, image, labels, level, pixels, upright};
use crate::measure::stats::{Estimate, Interval, median};
use crate::report::number::{grouped, significant};

/// The height of one of several small plots.
const SMALL: f64 = 72.0;

/// The maximum number of its dots.
const MAX_SMALL_DOTS: usize = 50;

/// Samples of one kind, in order of time.
pub struct Series<'a> {
    /// The name of one: `sample`, `round`.
    pub name: &'static str,
    pub values: &'a [f64],
    pub unit: &'a str,
    /// Of all samples.
    pub estimate: Estimate,
}

impl Series<'_> {
    /// A description for screen readers.
    fn description(&self) -> String {
        let count = grouped(self.values.len() as u64);
        let Estimate { value, interval: Interval { low, high } } = self.estimate;
        if !self.estimate.is_known() {
            return format!("Samples in order of time: {count}, {}", self.unit);
        }
        let [value, low, high] = [value, low, high].map(signed);
        format!("Samples in order of time: {count}, {value} ({low} to {high}) {}", self.unit)
    }
}

fn signed(number: f64) -> String {
    let sign = if number < 0.0 { "−" } else { "" };
    format!("{sign}{}", significant(number.abs()))
}

/// Draws samples with the estimate of all, its interval and marks. The vertical axis does not have to begin at 0.
pub fn plot(series: &Series, marks: &[Mark]) -> Markup {
    let known = series.estimate.is_known();
    let ends = marks.iter().map(|mark| mark.value);
    let frame = Frame::new(Axis::around(series.values.iter().copied().chain(ends)), HEIGHT);
    let time = Axis::of_counts(series.values.len() as f64 + 1.0);
    let Estimate { value, interval } = series.estimate;
    let content = html! {
        @if known { (frame.band(interval.low, interval.high)) }
        @for mark in marks { (level("mark-line", frame.y(mark.value))) }
        (dots_of(&frame, &time, series.values, MAX_DOTS))
        @if known { (level("median", frame.y(value))) }
        @for (index, mark) in marks.iter().enumerate() { (mark_name(&frame, mark, index)) }
    };
    let below = labels(&time, series.name, HEIGHT);
    frame.image(series.unit, &series.description(), &content, &below)
}

/// The name of a mark, above its line or, near the top, below it. Names alternate between both ends, so that those of
/// close marks do not overlap.
fn mark_name(frame: &Frame, mark: &Mark, index: usize) -> Markup {
    let (x, anchor) = if index.is_multiple_of(2) { ("100%", "end") } else { ("0", "start") };
    let y = frame.y(mark.value);
    let y = if y < 18.0 { y + 15.0 } else { y - 5.0 };
    html! { text.mark x=(x) y=(pixels(y)) text-anchor=(anchor) { (mark.name) } }
}

/// The meaning of the dots, if they are not one for each sample.
pub fn legend(samples: usize) -> String {
    sharing(samples_per_dot(samples, MAX_DOTS))
}

/// The meaning of several small plots.
pub fn multiples_legend(rounds: usize) -> String {
    format!(
        "Dots: rounds, by their distance from the median of their engine. All plots have the same scale.{}",
        sharing(samples_per_dot(rounds, MAX_SMALL_DOTS))
    )
}

fn sharing(samples_per_dot: usize) -> String {
    match samples_per_dot {
        1 => String::new(),
        count => format!(" Each dot is the median of {count} samples, its line their range."),
    }
}

/// The number of samples that share a dot.
fn samples_per_dot(samples: usize, max_dots: usize) -> usize {
    samples.div_ceil(max_dots).max(1)
}

fn dots_of(frame: &Frame, time: &Axis, values: &[f64], max_dots: usize) -> Markup {
    let dots = dots(values, max_dots);
    let radius = if dots.len() > 60 { 2.0 } else { 3.0 };
    html! {
        @for Dot { position, low, median, high } in dots {
            @if low < high {
                (upright("range", time.position(position), frame.y(high), frame.y(low)))
            }
            (dot("round", time.position(position), frame.y(median), radius))
        }
    }
}

/// Draws a small plot for each series of ratios to its median, in per cent. All have the same vertical axis.
pub fn multiples(series: &[(String, Vec<f64>)]) -> Markup {
    let deviations: Vec<_> =
        series.iter().map(|(name, values)| (name, deviations(values))).collect();
    let axis = Axis::symmetric(deviations.iter().flat_map(|(_, values)| values.iter().copied()));
    let frame = Frame::new(axis, SMALL);
    let end = axis.label(axis.high());
    html! {
        div.multiples {
            @for (name, values) in &deviations {
                div {
                    h3 { (name) }
                    (image(SMALL, &multiple_description(values), &html! {
                        (level("grid", 0.0))
                        (level("median", frame.y(0.0)))
                        (level("grid", SMALL))
                        (dots_of(&frame, &Axis::of_counts(values.len() as f64 + 1.0), values, MAX_SMALL_DOTS))
                        text.tick x="-6" y="10" text-anchor="end" { "+" (end) " %" }
                        text.tick x="-6" y=(pixels(frame.y(0.0) + 4.0)) text-anchor="end" { "0" }
                        text.tick x="-6" y=(pixels(SMALL)) text-anchor="end" { "−" (end) " %" }
                    }))
                }
            }
        }
    }
}

/// The differences of values from their median in per cent.
fn deviations(values: &[f64]) -> Vec<f64> {
    let median = median(values);
    values.iter().map(|value| (value / median - 1.0) * 100.0).collect()
}

fn multiple_description(deviations: &[f64]) -> String {
    let known = || deviations.iter().copied().filter(|value| value.is_finite());
    let [low, high] = [known().fold(0.0, f64::min), known().fold(0.0, f64::max)].map(signed);
    format!("{} rounds, {low} % to {high} % from their median", deviations.len())
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

fn dots(values: &[f64], max_dots: usize) -> Vec<Dot> {
    let count = samples_per_dot(values.len(), max_dots);
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
    use super::super::percent;
    use super::*;

    #[test]
    fn few_samples_have_one_dot_each() {
        let one = |position, value| Dot { position, low: value, median: value, high: value };
        assert_eq!(dots(&[3.0, 5.0], MAX_DOTS), [one(1.0, 3.0), one(2.0, 5.0)]);
    }

    #[test]
    fn many_samples_share_dots_without_losing_extremes() {
        let mut values = vec![10.0; 1001];
        (values[500], values[1000]) = (1.0, 99.0);
        let dots = dots(&values, MAX_DOTS);
        assert_eq!((samples_per_dot(1001, MAX_DOTS), dots.len()), (6, 167));
        assert_eq!(dots[0].position, 3.5);
        assert_eq!((dots[83].low, dots[83].median), (1.0, 10.0));
        assert_eq!((dots[166].position, dots[166].high), (999.0, 99.0));
    }

    #[test]
    fn small_plots_share_the_axis() {
        let series = [("slow", [1.0, 1.0, 1.03]), ("fast", [990.0, 1000.0, 1000.0])];
        let text = multiples(&series.map(|(name, values)| (name.to_owned(), values.to_vec()))).0;
        // 3 % and -1 % on an axis from -5 % to 5 %.
        assert_eq!(text.matches("+5 %").count(), 2);
        for (position, y) in [(3.0, "14.4"), (1.0, "43.2")] {
            let x = percent(Axis::of_counts(4.0).position(position));
            let dot = format!("class=\"round\" cx=\"{x}\" cy=\"{y}\"");
            assert!(text.contains(&dot), "{dot}\n{text}");
        }
    }
}

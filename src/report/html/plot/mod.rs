//! Plots as inline SVG: horizontal positions in per cent of the width, vertical ones in pixels.
//!
//! A plot has therefore no size of its own: on a phone it is narrower, and its text and lines are as large as elsewhere.
//! Names and figures of rows are text of the page, which wraps. Colours are in the style sheet.

mod axis;
pub mod decision;
pub mod distribution;
pub mod dots;
pub mod rounds;
pub mod scaling;

use maud::{Markup, html};

pub use axis::Axis;

/// The height of a plot in pixels, without its labels.
const HEIGHT: f64 = 180.0;

/// The room below a plot for the labels and the name of its horizontal axis.
const BELOW: f64 = 46.0;

/// The maximum number of dots of one series: more would cover each other.
const MAX_DOTS: usize = 200;

/// A value for comparison, drawn as a line.
pub struct Mark {
    pub name: String,
    pub value: f64,
}

/// A horizontal position.
fn percent(position: f64) -> String {
    format!("{:.2}%", position * 100.0)
}

/// A vertical position or a height.
fn pixels(position: f64) -> String {
    let text = format!("{position:.1}");
    text.strip_suffix(".0").map_or(text.clone(), str::to_owned)
}

/// An image with a description for screen readers. The plot is above its labels.
fn image(height: f64, description: &str, content: &Markup) -> Markup {
    html! {
        svg.plot role="img" aria-label=(description) width="100%" height=(pixels(height)) {
            (content)
        }
    }
}

/// Vertical lines at the labels of a horizontal axis.
fn grid(axis: &Axis, height: f64) -> Markup {
    html! {
        @for tick in axis.ticks() { (upright("grid", axis.position(tick), 0.0, height)) }
    }
}

/// The labels of a horizontal axis, and its name below them.
fn labels(axis: &Axis, name: &str, top: f64) -> Markup {
    html! {
        @for tick in axis.ticks() {
            text.tick x=(percent(axis.position(tick))) y=(pixels(top + 17.0)) text-anchor="middle" {
                (axis.label(tick))
            }
        }
        text.tick x="50%" y=(pixels(top + 37.0)) text-anchor="middle" { (name) }
    }
}

/// A vertical line.
fn upright(class: &str, position: f64, top: f64, bottom: f64) -> Markup {
    let x = percent(position);
    html! { line class=(class) x1=(x) x2=(x) y1=(pixels(top)) y2=(pixels(bottom)) {} }
}

/// A horizontal line across the whole plot.
fn level(class: &str, y: f64) -> Markup {
    let y = pixels(y);
    html! { line class=(class) x1="0" x2="100%" y1=(y) y2=(y) {} }
}

fn dot(class: &str, position: f64, y: f64, radius: f64) -> Markup {
    html! { circle class=(class) cx=(percent(position)) cy=(pixels(y)) r=(pixels(radius)) {} }
}

/// A plot with a vertical axis. The labels are at its left, where the frame leaves room for the longest.
struct Frame {
    axis: Axis,
    height: f64,
}

impl Frame {
    fn new(axis: Axis, height: f64) -> Self {
        Frame { axis, height }
    }

    /// The vertical position of a value.
    fn y(&self, value: f64) -> f64 {
        self.height * (1.0 - self.axis.position(value))
    }

    /// The image: horizontal lines with labels, the content, and below it the labels of the horizontal axis.
    fn image(&self, unit: &str, description: &str, content: &Markup, below: &Markup) -> Markup {
        let ticks = self.axis.ticks();
        let longest = ticks.iter().map(|tick| self.axis.label(*tick).chars().count()).max();
        let room = format!("padding-left:{}ch", longest.unwrap_or(0) + 1);
        let lines = html! {
            @for tick in ticks {
                (level("grid", self.y(tick)))
                text.tick x="-8" y=(pixels(self.y(tick) + 4.0)) text-anchor="end" {
                    (self.axis.label(tick))
                }
            }
            (content)
            (below)
        };
        html! {
            div.unit { (unit) }
            div.frame style=(room) { (image(self.height + BELOW, description, &lines)) }
        }
    }

    /// A horizontal band.
    fn band(&self, low: f64, high: f64) -> Markup {
        let (top, bottom) = (self.y(high), self.y(low));
        html! {
            rect.band x="0" width="100%" y=(pixels(top)) height=(pixels((bottom - top).max(1.0))) {}
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::rounds::Series;
    use super::*;
    use crate::measure::fit::SpeedupPoint;
    use crate::measure::stats::Estimate;
    use crate::report::chart::chart;

    /// Samples at the limits of what can be drawn, and ordinary ones.
    fn sample() -> impl Strategy<Value = f64> {
        prop_oneof![
            prop::sample::select(vec![0.0, 1.0, 15.0, -5.0]),
            prop::sample::select(vec![10.0, 10.000_000_000_000_002, 9.999_999_999_999_998]),
            prop::sample::select(vec![5e-324, 1e-300, 1e300, f64::NAN, f64::INFINITY]),
            -100.0..100.0,
            1.0..1e9,
        ]
    }

    /// No, one, or several samples; or one sample several times.
    fn samples() -> impl Strategy<Value = Vec<f64>> {
        prop_oneof![vec(sample(), 0..40), (sample(), 0..9_usize).prop_map(|(one, n)| vec![one; n])]
    }

    /// Fails if a coordinate is no number, or outside the image.
    fn assert_drawn(plot: &Markup) {
        let svg = &plot.0;
        for invalid in ["NaN", "inf"] {
            assert!(!svg.contains(invalid), "{invalid}\n{svg}");
        }
        for part in svg.split('"').filter_map(|part| part.strip_suffix('%')) {
            let position: f64 = part.parse().unwrap_or(0.0);
            assert!((0.0..=100.0).contains(&position), "{part} %\n{svg}");
        }
        assert!(svg.matches("tick").count() < 500, "{svg}");
    }

    proptest! {
        #[test]
        fn all_plots_take_any_samples(values in samples(), marks in vec(-10.0..10.0, 0..3)) {
            let estimate = Estimate::median_of(&values);
            let mark = |value: &f64| Mark { name: "limit".to_owned(), value: *value };
            let marks: Vec<_> = marks.iter().map(mark).collect();
            let series = Series { name: "round", values: &values, unit: "x", estimate };
            assert_drawn(&rounds::plot(&series, &marks));
            assert_drawn(&rounds::multiples(&[("one".to_owned(), values.clone())]));
            assert_drawn(&distribution::plot(&values, "x", estimate));
            assert_drawn(&decision::plot(&decision::Decision {
                estimate,
                samples: &values,
                limit: marks.first().map_or(1.0, |mark| mark.value),
                is_max: true,
                limit_text: "limit",
                axis_name: "x",
                description: "x",
            }));

            let row = |value: &f64| dots::Row {
                name: "one".to_owned(),
                figure: "text".to_owned(),
                interval: String::new(),
                value: Some(Estimate { value: *value, interval: estimate.interval }),
                samples: values.clone(),
                is_best: false,
            };
            let rows: Vec<_> = values.iter().map(row).collect();
            assert_drawn(&dots::plot(&rows, &dots::axis(&rows), "x", None));

            let points = values.iter().enumerate();
            let points: Vec<_> =
                points.map(|(index, value)| (index + 1, Estimate::exactly(*value))).collect();
            assert_drawn(&scaling::plot(&points, &[]));
            let points = points.iter();
            let points: Vec<_> = points
                .map(|(threads, speedup)| SpeedupPoint { threads: *threads, speedup: speedup.value })
                .collect();
            prop_assert!(!chart(&points, 80).contains("NaN"));
        }
    }
}

//! The picture of a decision: a figure and its interval against a limit, on one axis.

use maud::{Markup, html};

use super::{Axis, BELOW, dots, grid, image, labels, percent, pixels, upright};
use crate::measure::stats::Estimate;
use crate::report::number::counted;

/// The room above the plot for the name of the limit.
const ABOVE: f64 = 22.0;

/// The height of the plot.
const HEIGHT: f64 = 64.0;

/// The meaning of the marks.
pub const LEGEND: &str = "Large dot: the figure; thick line: its 95 % interval; small dots: the rounds; shaded: beyond the limit.";

/// A figure and its limit.
pub struct Decision<'a> {
    pub estimate: Estimate,
    /// The figures of the rounds, behind the estimate.
    pub samples: &'a [f64],
    pub limit: f64,
    /// Set if the limit is a maximum: it fails at the right.
    pub is_max: bool,
    /// The limit in words.
    pub limit_text: &'a str,
    /// The name of the axis.
    pub axis_name: &'a str,
    /// A description for screen readers.
    pub description: &'a str,
}

/// Draws the estimate and, shaded, the figures that fail.
pub fn plot(decision: &Decision) -> Markup {
    let axis = decision.axis();
    let (samples, beyond) = decision.visible_samples(&axis);
    let (limit, bottom, middle) =
        (axis.position(decision.limit), ABOVE + HEIGHT, ABOVE + HEIGHT / 2.0);
    let (start, width) = if decision.is_max { (limit, 1.0 - limit) } else { (0.0, limit) };
    // The name is on the side of the limit with more room.
    let (anchor, shift) = if limit > 0.5 { ("end", "-6") } else { ("start", "6") };
    let content = html! {
        rect.beyond x=(percent(start)) width=(percent(width)) y=(pixels(ABOVE)) height=(pixels(HEIGHT)) {}
        g transform={ "translate(0 " (pixels(ABOVE)) ")" } { (grid(&axis, HEIGHT)) }
        @if axis.low() < 0.0 && axis.high() > 0.0 {
            (upright("zero", axis.position(0.0), ABOVE, bottom))
        }
        (dots::samples(&samples, &axis, middle, HEIGHT / 2.0 - 8.0))
        @if decision.estimate.is_known() { (dots::estimate(decision.estimate, &axis, middle)) }
        (upright("limit", limit, ABOVE - 16.0, bottom))
        text.mark x=(percent(limit)) dx=(shift) y=(pixels(ABOVE - 7.0)) text-anchor=(anchor) {
            (decision.limit_text)
        }
        (labels(&axis, decision.axis_name, bottom))
    };
    html! {
        div.sides { (image(bottom + BELOW, decision.description, &content)) }
        @if beyond > 0 { p.note { (counted(beyond as u64, "round")) " beyond the ends of this axis." } }
    }
}

impl Decision<'_> {
    /// An axis on which the interval and the limit are apart, however far samples are scattered.
    fn axis(&self) -> Axis {
        let Estimate { value, interval } = self.estimate;
        let ends = [value, interval.low, interval.high, self.limit, 0.0];
        let ends = ends.into_iter().filter(|end| end.is_finite());
        let (low, high) =
            ends.fold((0.0, 0.0), |(low, high): (f64, f64), end| (low.min(end), high.max(end)));
        let room = (high - low) / 2.0;
        let near = |sample: &f64| (low - room..=high + room).contains(sample);
        let near = self.samples.iter().copied().filter(near);
        Axis::around(near.chain([low, high]))
    }

    /// The samples on the axis, and the number of others.
    fn visible_samples(&self, axis: &Axis) -> (Vec<f64>, usize) {
        let is_visible = |sample: &f64| (axis.low()..=axis.high()).contains(sample);
        let visible: Vec<_> = self.samples.iter().copied().filter(is_visible).collect();
        let beyond = self.samples.len() - visible.len();
        (visible, beyond)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measure::stats::Interval;

    fn plot_of(limit: f64, is_max: bool) -> String {
        let estimate = Estimate { value: 10.0, interval: Interval { low: 9.0, high: 11.0 } };
        let (limit_text, axis_name, description) = ("limit", "% slower", "x");
        let samples = &[-2.0, 22.0];
        let decision =
            Decision { estimate, samples, limit, is_max, limit_text, axis_name, description };
        plot(&decision).into_string()
    }

    #[test]
    fn figures_beyond_the_limit_are_shaded() {
        let axis = Axis::around([-2.0, 11.0]);
        let limit = axis.position(5.0);
        let shade = |start, width| {
            format!("class=\"beyond\" x=\"{}\" width=\"{}\"", percent(start), percent(width))
        };
        let (max, min) = (plot_of(5.0, true), plot_of(5.0, false));
        assert!(max.contains(&shade(limit, 1.0 - limit)), "{max}");
        assert!(min.contains(&shade(0.0, limit)), "{min}");
    }

    #[test]
    fn samples_far_away_do_not_hide_the_decision() {
        let plot = plot_of(5.0, true);
        assert!(plot.contains("1 round beyond the ends of this axis."), "{plot}");
        assert_eq!(plot.matches("class=\"sample\"").count(), 1);
    }

    #[test]
    fn the_name_of_a_limit_is_within_the_plot() {
        assert!(plot_of(11.0, true).contains("dx=\"-6\" y=\"15\" text-anchor=\"end\""));
        assert!(plot_of(1.0, true).contains("dx=\"6\" y=\"15\" text-anchor=\"start\""));
    }
}

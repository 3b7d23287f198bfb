//! Speed-ups by number of threads, with the ideal line and fitted laws.

use std::fmt::Write;

use maud::{Markup, html};

use super::{Axis, Frame, dot, grid, labels, pixels, upright};
use crate::measure::stats::Estimate;
use crate::report::number::significant;

/// The height of the plot. It is taller than others, for the ideal line.
const HEIGHT: f64 = 300.0;

/// The approximate maximum number of points of a curve.
const MAX_POINTS: usize = 64;

/// A law of scaling.
pub struct Law {
    pub name: &'static str,
    /// The speed-up for a number of threads.
    pub speedup: Box<dyn Fn(usize) -> f64>,
}

/// A line of the plot.
struct Curve {
    name: &'static str,
    class: &'static str,
    points: Vec<(f64, f64)>,
}

/// Draws speed-ups by number of threads. Both axes begin at 0.
pub fn plot(points: &[(usize, Estimate)], laws: &[Law]) -> Markup {
    let known = points.iter().copied().filter(|(_, speedup)| speedup.is_known());
    let points: &[_] = &known.collect::<Vec<_>>();
    let max_threads = points.iter().map(|(threads, _)| *threads).max().unwrap_or(1);
    let tops = points.iter().map(|(_, speedup)| speedup.interval.high);
    let frame = Frame::new(Axis::from_zero(tops.chain([max_threads as f64])), HEIGHT);
    let threads = Axis::of_counts(max_threads as f64);
    let curves = curves(points, laws, max_threads);
    let content = html! {
        (grid(&threads, HEIGHT))
        svg viewBox={ "0 0 100 " (pixels(HEIGHT)) } preserveAspectRatio="none" width="100%" height=(pixels(HEIGHT)) {
            @for curve in &curves {
                polyline class=(curve.class) points=(corners(curve, &threads, &frame)) {}
            }
        }
        @for (number, Estimate { value, interval }) in points {
            @let x = threads.position(*number as f64);
            (upright("interval", x, frame.y(interval.high), frame.y(interval.low)))
            (dot("dot", x, frame.y(*value), 5.5))
        }
    };
    let below = labels(&threads, "threads", HEIGHT);
    html! {
        (frame.image("speed-up", &description(points), &content, &below))
        ul.key {
            @for curve in &curves {
                li {
                    svg aria-hidden="true" width="32" height="10" {
                        polyline class=(curve.class) points="0 5 32 5" {}
                    }
                    (curve.name)
                }
            }
        }
    }
}

fn curves(points: &[(usize, Estimate)], laws: &[Law], max_threads: usize) -> Vec<Curve> {
    const CLASSES: [&str; 2] = ["law-1", "law-2"];
    let (right, steps) =
        (max_threads as f64, (1..=max_threads).step_by(max_threads.div_ceil(MAX_POINTS)));
    let measured = points.iter().map(|(threads, speedup)| (*threads as f64, speedup.value));
    let law = |(law, class): (&Law, &&'static str)| Curve {
        name: law.name,
        class,
        points: steps.clone().map(|threads| (threads as f64, (law.speedup)(threads))).collect(),
    };
    let laws = laws.iter().zip(&CLASSES).map(law);
    let ideal = vec![(0.0, 0.0), (right, right)];
    let ideal = Curve { name: "ideal", class: "ideal", points: ideal };
    let measured = Curve { name: "measured", class: "measured", points: measured.collect() };
    [ideal].into_iter().chain(laws).chain([measured]).collect()
}

/// The points of a line, horizontally in per cent of the width.
fn corners(curve: &Curve, threads: &Axis, frame: &Frame) -> String {
    let mut out = String::new();
    for (x, y) in curve.points.iter().filter(|(_, y)| y.is_finite()) {
        let _ = write!(out, "{:.2} {} ", threads.position(*x) * 100.0, pixels(frame.y(*y)));
    }
    out
}

/// A description for screen readers.
fn description(points: &[(usize, Estimate)]) -> String {
    let point = |(threads, Estimate { value, interval }): &(usize, Estimate)| {
        let [value, low, high] = [*value, interval.low, interval.high].map(significant);
        format!("{threads}: {value} ({low} to {high})")
    };
    let points = points.iter().map(point).collect::<Vec<_>>().join("; ");
    format!("Speed-up by number of threads, with interval, beside the ideal line. {points}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ideal_line_goes_from_the_origin_to_equal_numbers() {
        let points = [(1, Estimate::exactly(1.0)), (4, Estimate::exactly(3.0))];
        let text = plot(&points, &[]).0;
        let (threads, speedups) = (Axis::of_counts(4.0), Axis::from_zero([4.0]));
        let y = pixels(HEIGHT * (1.0 - speedups.position(4.0)));
        let ideal = format!(
            "class=\"ideal\" points=\"0.00 300 {:.2} {y} \"",
            threads.position(4.0) * 100.0
        );
        assert!(text.contains(&ideal), "{ideal}\n{text}");
        assert_eq!(text.matches("class=\"dot\"").count(), 2);
    }
}

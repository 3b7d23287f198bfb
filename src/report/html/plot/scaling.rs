//! Speed-ups by number of threads, with the ideal line and fitted laws.

use maud::Markup;
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, VPos};

use super::palette::{Colour, IDEAL, INK, LAWS, MEASURED};
use super::{Area, Axis, DrawingResult, HEIGHT, axes, image, text};
use crate::measure::stats::Estimate;
use crate::report::number::significant;

/// The height of the plot. It is taller than others, for the ideal line.
const PLOT_HEIGHT: u32 = HEIGHT + 60;

/// The approximate maximum number of points of a curve.
const MAX_POINTS: usize = 64;

/// The height of a line of the legend.
const LINE_HEIGHT: i32 = 20;

/// A law of scaling.
pub struct Law {
    pub name: &'static str,
    /// The speed-up for a number of threads.
    pub speedup: Box<dyn Fn(usize) -> f64>,
}

/// A curve of the plot.
struct Curve {
    name: &'static str,
    colour: &'static Colour,
    points: Vec<(f64, f64)>,
}

/// Draws speed-ups by number of threads. Both axes begin at 0.
pub fn plot(points: &[(usize, Estimate)], laws: &[Law]) -> Markup {
    let known = points.iter().copied().filter(|(_, speedup)| speedup.is_known());
    let points: &[_] = &known.collect::<Vec<_>>();
    let max_threads = points.iter().map(|(threads, _)| *threads).max().unwrap_or(1);
    let right = max_threads as f64;
    let top = points.iter().map(|(_, speedup)| speedup.interval.high).fold(right, f64::max);
    let lines = lines(points, laws, max_threads);
    image(PLOT_HEIGHT, &description(points), |area| {
        let x = Axis::count("threads", 0.0..right * 1.04);
        let mut chart = axes(area, x, Axis::new("speed-up", 0.0..top * 1.04))?;
        chart.draw_series(
            lines.iter().map(|line| PathElement::new(line.points.clone(), line.colour.stroke())),
        )?;
        chart.draw_series(points.iter().map(|(threads, Estimate { value, interval })| {
            let style = MEASURED.stroke().filled();
            let (x, low, high) = (*threads as f64, interval.low, interval.high);
            ErrorBar::new_vertical(x, low, *value, high, style, 9)
        }))?;
        let left = chart.plotting_area().get_x_axis_pixel_range().start;
        legend(area, (left + 12, 40), &lines)
    })
}

fn lines(points: &[(usize, Estimate)], laws: &[Law], max_threads: usize) -> Vec<Curve> {
    let (right, steps) =
        (max_threads as f64, (1..=max_threads).step_by(max_threads.div_ceil(MAX_POINTS)));
    let ideal = vec![(0.0, 0.0), (right, right)];
    let measured = points.iter().map(|(threads, speedup)| (*threads as f64, speedup.value));
    let law = |(law, colour): (&Law, &'static Colour)| Curve {
        name: law.name,
        colour,
        points: steps.clone().map(|threads| (threads as f64, (law.speedup)(threads))).collect(),
    };
    let laws = laws.iter().zip(&LAWS).map(law);
    let ideal = Curve { name: "ideal", colour: &IDEAL, points: ideal };
    let measured = Curve { name: "measured", colour: &MEASURED, points: measured.collect() };
    [ideal].into_iter().chain(laws).chain([measured]).collect()
}

/// Draws the names of the lines at the upper left, above the ideal line.
fn legend(area: &Area, (left, top): (i32, i32), lines: &[Curve]) -> DrawingResult {
    for (index, line) in lines.iter().enumerate() {
        let middle = top + LINE_HEIGHT * index as i32;
        let sample = [(left, middle), (left + 34, middle)];
        area.draw(&PathElement::new(sample, line.colour.stroke()))?;
        let name = text(&INK, HPos::Left, VPos::Center);
        area.draw(&Text::new(line.name, (left + 42, middle), name))?;
    }
    Ok(())
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

//! What more threads bring: speed-ups with intervals, the ideal line, and laws.

use maud::Markup;
use plotters::element::DashedPathElement;
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, VPos};

use super::palette::{Colour, IDEAL, INK, LAW, MEASURED, MEDIAN};
use super::{Area, Axis, Drawn, HEIGHT, Linear, axes, image, text};
use crate::measure::stats::Estimate;
use crate::report::number::significant;

/// Taller than other plots: the ideal line needs room.
const TALL: u32 = HEIGHT + 60;

/// A curve has about so many points at the most.
const STEPS: usize = 64;

/// Lines of the legend are so high.
const LINE: i32 = 20;

/// A law of scaling.
pub struct Law<'a> {
    /// What it is called.
    pub name: &'static str,
    /// The speed-up that it gives for a number of threads.
    pub speedup: &'a dyn Fn(usize) -> f64,
}

/// One line of the plot, told from others by its dashes as well as by its colour.
struct Line {
    name: &'static str,
    colour: &'static Colour,
    /// The lengths of dashes and of the gaps between; nothing where it is solid.
    dashes: Option<(i32, i32)>,
    points: Vec<(f64, f64)>,
}

/// The speed-ups over the numbers of threads; both axes begin at 0.
pub fn plot(points: &[(usize, Estimate)], laws: &[Law]) -> Markup {
    let most = points.iter().map(|(threads, _)| *threads).max().unwrap_or(1);
    let right = most as f64;
    let top = points.iter().map(|(_, speedup)| speedup.interval.high).fold(right, f64::max);
    let lines = lines(points, laws, most);
    image(TALL, &words(points), |area| {
        let x = Axis::whole("threads", 0.0..right * 1.04);
        let mut chart = axes(area, x, Axis::new("speed-up", 0.0..top * 1.04))?;
        lines.iter().try_for_each(|line| line.draw(&mut chart))?;
        chart.draw_series(points.iter().map(|(threads, Estimate { value, interval })| {
            let style = ShapeStyle::from(MEASURED.rgb()).stroke_width(2).filled();
            let (x, low, high) = (*threads as f64, interval.low, interval.high);
            ErrorBar::new_vertical(x, low, *value, high, style, 9)
        }))?;
        let left = chart.plotting_area().get_x_axis_pixel_range().start;
        legend(area, (left + 12, 40), &lines)
    })
}

fn lines(points: &[(usize, Estimate)], laws: &[Law], most: usize) -> Vec<Line> {
    let (right, steps) = (most as f64, (1..=most).step_by(most.div_ceil(STEPS)));
    let ideal = vec![(0.0, 0.0), (right, right)];
    let measured = points.iter().map(|(threads, speedup)| (*threads as f64, speedup.value));
    let styles = [(&MEDIAN, (2, 4)), (&LAW, (12, 4))];
    let laws = laws.iter().zip(styles).map(|(law, (colour, dashes))| Line {
        name: law.name,
        colour,
        dashes: Some(dashes),
        points: steps.clone().map(|threads| (threads as f64, (law.speedup)(threads))).collect(),
    });
    let ideal = Line { name: "ideal", colour: &IDEAL, dashes: Some((7, 5)), points: ideal };
    let measured = measured.collect();
    let measured = Line { name: "measured", colour: &MEASURED, dashes: None, points: measured };
    [ideal].into_iter().chain(laws).chain([measured]).collect()
}

impl Line {
    fn style(&self) -> ShapeStyle {
        ShapeStyle::from(self.colour.rgb()).stroke_width(2)
    }

    fn draw(&self, chart: &mut Linear) -> Drawn {
        let points = self.points.iter().copied();
        match self.dashes {
            None => chart.draw_series(LineSeries::new(points, self.style())).map(drop),
            Some((dash, gap)) => {
                let dashed = DashedLineSeries::new(points, dash, gap, self.style());
                chart.draw_series(dashed).map(drop)
            }
        }
    }
}

/// What each line is, at the upper left, above the ideal line.
fn legend(area: &Area, (left, top): (i32, i32), lines: &[Line]) -> Drawn {
    for (index, line) in lines.iter().enumerate() {
        let middle = top + LINE * index as i32;
        let (sample, style) = ([(left, middle), (left + 34, middle)], line.style());
        match line.dashes {
            None => area.draw(&PathElement::new(sample, style))?,
            Some((dash, gap)) => area.draw(&DashedPathElement::new(sample, dash, gap, style))?,
        }
        let name = text(&INK, HPos::Left, VPos::Center);
        area.draw(&Text::new(line.name, (left + 42, middle), name))?;
    }
    Ok(())
}

fn words(points: &[(usize, Estimate)]) -> String {
    let point = |(threads, Estimate { value, interval }): &(usize, Estimate)| {
        let [value, low, high] = [*value, interval.low, interval.high].map(significant);
        format!("{threads}: {value} ({low} to {high})")
    };
    let points = points.iter().map(point).collect::<Vec<_>>().join("; ");
    format!("Speed-up by number of threads, with interval, beside the ideal line. {points}")
}

//! Plots as inline SVG. Each takes plain figures and has a description for screen readers.

pub mod bars;
pub mod distribution;
pub mod palette;
pub mod rounds;
pub mod scaling;

use std::io;
use std::ops::Range;

use maud::{Markup, PreEscaped, html};
use plotters::chart::ChartContext;
use plotters::coord::Shift;
use plotters::coord::cartesian::Cartesian2d;
use plotters::coord::types::RangedCoordf64;
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};

use crate::measure::stats::Estimate;
use crate::report::interval_name;
use crate::report::number::{grouped, significant};
use palette::{Colour, GRID, IDEAL, INK, QUIET};

/// The size of plots in units of the view box. Text stays legible where a phone shows them at three quarters of it.
const WIDTH: u32 = 480;
const HEIGHT: u32 = 280;

/// The height of text in units of the view box.
const TEXT: f64 = 15.0;

/// The approximate width of a letter or digit.
const LETTER: usize = 9;

/// The room above a plot for the name of the vertical axis, and below it for labels and name of the horizontal one.
const ABOVE: u32 = 26;
const BELOW: u32 = 46;

/// The names of marks closer to the top than this are drawn below their line.
const ROOM_FOR_NAME: i32 = 20;

/// The maximum number of labels of an axis.
const MAX_LABELS: usize = 5;

type Area<'a> = DrawingArea<SVGBackend<'a>, Shift>;
type Chart<'a, X, Y> = ChartContext<'a, SVGBackend<'a>, Cartesian2d<X, Y>>;
type Linear<'a> = Chart<'a, RangedCoordf64, RangedCoordf64>;
type DrawingError = DrawingAreaErrorKind<io::Error>;
type DrawingResult = Result<(), DrawingError>;

/// A value for comparison, drawn as a dashed line.
pub struct Mark {
    pub name: String,
    pub value: f64,
}

/// Samples of one kind, in order of time.
pub struct Samples<'a> {
    /// The name of one: `sample`, `round`.
    pub name: &'static str,
    /// Any number of samples.
    pub values: &'a [f64],
    pub unit: &'a str,
    /// The statistic and its interval.
    pub estimate: Estimate,
    /// The name of the statistic: `median`.
    pub statistic: &'static str,
    /// The kind of interval: `95 % interval`.
    pub interval: &'static str,
    /// Values for comparison.
    pub marks: &'a [Mark],
}

impl<'a> Samples<'a> {
    /// Samples with their median.
    pub fn with_median(
        name: &'static str,
        values: &'a [f64],
        unit: &'a str,
        estimate: Estimate,
    ) -> Self {
        let interval = interval_name(values.len());
        Samples { name, values, unit, estimate, statistic: "median", interval, marks: &[] }
    }

    /// The meaning of the lines.
    pub fn legend(&self) -> String {
        format!("Solid line: {}; shaded: its {}.", self.statistic, self.interval)
    }

    /// A range that holds all samples and marks.
    fn range(&self) -> Range<f64> {
        let marks = self.marks.iter().map(|mark| mark.value);
        range_of(self.values.iter().copied().chain(marks))
    }

    /// The statistic and its interval; `None` without samples.
    fn known_estimate(&self) -> Option<Estimate> {
        Some(self.estimate).filter(|estimate| estimate.is_known())
    }

    /// A description for screen readers.
    fn description(&self) -> String {
        let Some(Estimate { value, interval }) = self.known_estimate() else {
            return format!("number: {}, {}", grouped(self.values.len() as u64), self.unit);
        };
        let min = self.values.iter().copied().fold(f64::INFINITY, f64::min);
        let max = self.values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let [value, low, high, min, max] =
            [value, interval.low, interval.high, min, max].map(significant);
        let mark = |mark: &Mark| format!("; {} {}", mark.name, significant(mark.value));
        format!(
            "number: {}, from {min} to {max} {}; {} {value}, {} {low} to {high}{}",
            grouped(self.values.len() as u64),
            self.unit,
            self.statistic,
            self.interval,
            self.marks.iter().map(mark).collect::<String>(),
        )
    }
}

/// An SVG image with a description for screen readers.
fn image(height: u32, description: &str, draw: impl FnOnce(&Area) -> DrawingResult) -> Markup {
    let mut svg = String::new();
    {
        let area = SVGBackend::with_string(&mut svg, (WIDTH, height)).into_drawing_area();
        draw(&area).and_then(|()| area.present()).expect("writing to a String cannot fail");
    }
    // The backend's root element has a fixed size and no description.
    let (_, inside) = svg.split_once('>').expect("an image begins with its root element");
    let inside = inside.rsplit_once("</svg>").map_or(inside, |(inside, _)| inside);
    html! {
        svg viewBox={ "0 0 " (WIDTH) " " (height) } role="img" aria-label=(description) {
            (PreEscaped(inside))
        }
    }
}

/// A text style with a colour and an anchor.
fn text(colour: &Colour, horizontal: HPos, vertical: VPos) -> TextStyle<'static> {
    // The backend divides the size by this factor.
    let font = ("sans-serif", TEXT * 1.24).into_font();
    font.color(&colour.rgb()).pos(Pos::new(horizontal, vertical))
}

/// One axis of a plot.
struct Axis<'t> {
    name: &'t str,
    range: Range<f64>,
    /// Set for counts, which have labels at whole numbers only.
    is_count: bool,
}

impl<'t> Axis<'t> {
    fn new(name: &'t str, range: Range<f64>) -> Self {
        Axis { name, range, is_count: false }
    }

    fn count(name: &'t str, range: Range<f64>) -> Self {
        Axis { name, range, is_count: true }
    }

    /// A formatter of labels, with as many decimals as distinguish them.
    fn formatter(&self) -> impl Fn(&f64) -> String + use<> {
        let step = (self.range.end - self.range.start).abs() / MAX_LABELS as f64;
        let decimals = (-step.log10()).ceil().clamp(0.0, 6.0) as usize;
        let is_count = self.is_count;
        move |value| match (is_count, decimals) {
            (true, _) if value.fract() != 0.0 => String::new(),
            (true, _) | (_, 0) => whole_number(*value),
            _ => format!("{value:.decimals$}"),
        }
    }
}

fn whole_number(value: f64) -> String {
    let sign = if value <= -0.5 { "-" } else { "" };
    format!("{sign}{}", grouped(value.abs().round() as u64))
}

/// Draws the axes and the grid of a plot.
fn axes<'a>(area: &Area<'a>, x: Axis, y: Axis) -> Result<Linear<'a>, DrawingError> {
    let (x_label, y_label) = (x.formatter(), y.formatter());
    let ends = [y.range.start, y.range.end].map(|end| y_label(&end.round()).len());
    let longest = ends.into_iter().fold(4, usize::max);
    area.draw(&Text::new(y.name, (2, 2), text(&QUIET, HPos::Left, VPos::Top)))?;
    let mut chart = ChartBuilder::on(area)
        .margin_top(ABOVE)
        .margin_right(24)
        .y_label_area_size((longest * LETTER + 14) as u32)
        .x_label_area_size(BELOW)
        .build_cartesian_2d(x.range, y.range)?;
    chart
        .configure_mesh()
        .axis_style(QUIET.rgb())
        .bold_line_style(GRID.rgb())
        .light_line_style(TRANSPARENT)
        .x_labels(MAX_LABELS)
        .y_labels(MAX_LABELS)
        .x_label_formatter(&x_label)
        .y_label_formatter(&y_label)
        .x_desc(x.name)
        .label_style(text(&QUIET, HPos::Left, VPos::Top))
        .axis_desc_style(text(&QUIET, HPos::Left, VPos::Top))
        .draw()?;
    Ok(chart)
}

/// A range that holds all finite values, with some room at both ends.
fn range_of(values: impl IntoIterator<Item = f64>) -> Range<f64> {
    let values = values.into_iter().filter(|value| value.is_finite());
    let ends = values.fold(None, |ends: Option<(f64, f64)>, value| {
        let (low, high) = ends.unwrap_or((value, value));
        Some((low.min(value), high.max(value)))
    });
    let (low, high) = ends.unwrap_or((0.0, 1.0));
    let room = match are_equal(low, high) {
        true => (low.abs() * 0.05).max(1e-3),
        false => (high - low) * 0.06,
    };
    // Only negative values extend the range below 0.
    let start = if low >= 0.0 { (low - room).max(0.0) } else { low - room };
    start..high + room
}

/// Returns whether two values differ by no more than rounding errors, which no axis can resolve.
fn are_equal(low: f64, high: f64) -> bool {
    high - low <= low.abs().max(high.abs()) * 1e-9
}

/// Draws marks as dashed lines across the plot. Their names alternate between both ends of the lines, so that the names
/// of close marks do not overlap.
fn draw_marks(
    chart: &mut Linear,
    marks: &[Mark],
    line: impl Fn(f64) -> [(f64, f64); 2],
) -> DrawingResult {
    marks.iter().enumerate().try_for_each(|(index, mark)| {
        let [start, end] = line(mark.value);
        let at = if index % 2 == 0 { end } else { start };
        draw_mark(chart, mark, [start, end], at)
    })
}

/// Draws a line with its name at one of its points, on the side that has room.
fn draw_mark(
    chart: &mut Linear,
    mark: &Mark,
    line: [(f64, f64); 2],
    at: (f64, f64),
) -> DrawingResult {
    chart.draw_series([PathElement::new(line, IDEAL.stroke())])?;
    let area = chart.plotting_area();
    let (x, y) = area.map_coordinate(&at);
    let (across, down) = area.get_pixel_range();
    let (left, top) = (across.start, down.start);
    let is_left = x < (across.start + across.end) / 2;
    let is_top = y < top + ROOM_FOR_NAME;
    let horizontal = if is_left { HPos::Left } else { HPos::Right };
    let vertical = if is_top { VPos::Top } else { VPos::Bottom };
    let place = (x - left + if is_left { 5 } else { -5 }, y - top + if is_top { 4 } else { -2 });
    let name = text(&INK, horizontal, vertical);
    area.strip_coord_spec().draw(&Text::new(mark.name.as_str(), place, name))
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::*;
    use crate::measure::fit::SpeedupPoint;
    use crate::report::chart::chart;

    /// A sample: of any size, at the borders of rounding, or one of a few that so occur several times.
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

    fn assert_drawn(plot: &Markup) {
        let svg = &plot.0;
        for invalid in ["NaN", "inf", "-2147483648", "2147483647"] {
            assert!(!svg.contains(invalid), "{invalid}\n{svg}");
        }
    }

    proptest! {
        #[test]
        fn all_plots_take_any_samples(values in samples(), marks in vec(-10.0..10.0, 0..3)) {
            let mark = |value: &f64| Mark { name: "limit".to_owned(), value: *value };
            let marks: Vec<_> = marks.iter().map(mark).collect();
            let estimate = Estimate::median_of(&values);
            let samples =
                Samples { marks: &marks, ..Samples::with_median("round", &values, "x", estimate) };
            assert_drawn(&distribution::plot(&samples));
            assert_drawn(&rounds::plot(&samples));

            let bar = |value: &f64| {
                let value = Some(Estimate { value: *value, interval: estimate.interval });
                bars::Bar { name: "one".to_owned(), text: "text".to_owned(), value }
            };
            let bars: Vec<_> = values.iter().map(bar).collect();
            assert_drawn(&bars::plot(&bars, "x", bars::BarAxis::Adaptive));
            assert_drawn(&bars::plot(&bars, "x", bars::BarAxis::Linear));

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

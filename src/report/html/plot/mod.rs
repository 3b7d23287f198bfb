//! Plots as inline SVG. Each takes plain figures, whatever they were measured by, and says in words what it shows.

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

/// Units of the view box. A phone shows a plot at three quarters of its size, where text is still large enough.
const WIDTH: u32 = 480;
const HEIGHT: u32 = 280;

/// Units of the view box that text is high.
const TEXT: f64 = 15.0;

/// About the width of a letter or digit of that height.
const LETTER: usize = 9;

/// Room above a plot for what the vertical axis shows, and below for what the horizontal one does.
const ABOVE: u32 = 26;
const BELOW: u32 = 46;

/// A name closer to the top than this stands below its line.
const ROOM_FOR_NAME: i32 = 20;

/// Labels on an axis, at the most.
const LABELS: usize = 5;

type Area<'a> = DrawingArea<SVGBackend<'a>, Shift>;
type Chart<'a, X, Y> = ChartContext<'a, SVGBackend<'a>, Cartesian2d<X, Y>>;
type Linear<'a> = Chart<'a, RangedCoordf64, RangedCoordf64>;
type DrawingError = DrawingAreaErrorKind<io::Error>;
type Drawn = Result<(), DrawingError>;

/// A value to compare with, drawn as a dashed line.
pub struct Mark {
    /// What it is called.
    pub name: String,
    /// Where it is.
    pub value: f64,
}

/// Samples of one kind, in the order in which they were taken.
pub struct Samples<'a> {
    /// What each is called: `sample`, `round`.
    pub name: &'static str,
    /// The samples, one at the least.
    pub values: &'a [f64],
    /// What they are measured in.
    pub unit: &'a str,
    /// What stands for them all, and how sure that is.
    pub estimate: Estimate,
    /// What that is: `median`.
    pub figure: &'static str,
    /// What its interval is: `95 % interval`.
    pub interval: &'static str,
    /// Values to compare with.
    pub marks: &'a [Mark],
}

impl<'a> Samples<'a> {
    /// Samples with their median.
    pub fn of_median(
        name: &'static str,
        values: &'a [f64],
        unit: &'a str,
        estimate: Estimate,
    ) -> Self {
        let interval = interval_name(values.len());
        Samples { name, values, unit, estimate, figure: "median", interval, marks: &[] }
    }

    /// What a reader must know of the lines.
    pub fn key(&self) -> String {
        format!("Solid line: {}; shaded: its {}.", self.figure, self.interval)
    }
}

impl Samples<'_> {
    /// A range in which all of them and the marks lie.
    fn range(&self) -> Range<f64> {
        let marks = self.marks.iter().map(|mark| mark.value);
        range_of(self.values.iter().copied().chain(marks))
    }

    /// What they are, in words.
    fn words(&self) -> String {
        let Estimate { value, interval } = self.estimate;
        let least = self.values.iter().copied().fold(f64::INFINITY, f64::min);
        let greatest = self.values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let [value, low, high, least, greatest] =
            [value, interval.low, interval.high, least, greatest].map(significant);
        let mark = |mark: &Mark| format!("; {} {}", mark.name, significant(mark.value));
        format!(
            "number: {}, from {least} to {greatest} {}; {} {value}, {} {low} to {high}{}",
            grouped(self.values.len() as u64),
            self.unit,
            self.figure,
            self.interval,
            self.marks.iter().map(mark).collect::<String>(),
        )
    }
}

/// An SVG image of that height which says in words what it shows.
fn image(height: u32, words: &str, draw: impl FnOnce(&Area) -> Drawn) -> Markup {
    let mut svg = String::new();
    {
        let area = SVGBackend::with_string(&mut svg, (WIDTH, height)).into_drawing_area();
        draw(&area).and_then(|()| area.present()).expect("a String takes all that is drawn");
    }
    // The root element is our own: it scales, and has words for those who do not see it.
    let (_, inside) = svg.split_once('>').expect("an image begins with its root element");
    let inside = inside.rsplit_once("</svg>").map_or(inside, |(inside, _)| inside);
    html! {
        svg viewBox={ "0 0 " (WIDTH) " " (height) } role="img" aria-label=(words) {
            (PreEscaped(inside))
        }
    }
}

/// Text of a colour that stands to the right, left or middle of its place, and below or around it.
fn text(colour: &Colour, horizontal: HPos, vertical: VPos) -> TextStyle<'static> {
    // The backend writes the size divided by this.
    let font = ("sans-serif", TEXT * 1.24).into_font();
    font.color(&colour.rgb()).pos(Pos::new(horizontal, vertical))
}

/// One axis of a plot.
struct Axis<'t> {
    name: &'t str,
    range: Range<f64>,
    /// Whether what it counts comes in whole numbers only.
    whole: bool,
}

impl<'t> Axis<'t> {
    fn new(name: &'t str, range: Range<f64>) -> Self {
        Axis { name, range, whole: false }
    }

    fn whole(name: &'t str, range: Range<f64>) -> Self {
        Axis { name, range, whole: true }
    }

    /// Writes labels with as many decimals as tell them apart.
    fn label(&self) -> impl Fn(&f64) -> String + use<> {
        let step = (self.range.end - self.range.start).abs() / LABELS as f64;
        let decimals = (-step.log10()).ceil().clamp(0.0, 6.0) as usize;
        let whole = self.whole;
        move |value| match (whole, decimals) {
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

/// The axes of a plot, drawn with a grid.
fn axes<'a>(area: &Area<'a>, x: Axis, y: Axis) -> Result<Linear<'a>, DrawingError> {
    let (x_label, y_label) = (x.label(), y.label());
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
        .x_labels(LABELS)
        .y_labels(LABELS)
        .x_label_formatter(&x_label)
        .y_label_formatter(&y_label)
        .x_desc(x.name)
        .label_style(text(&QUIET, HPos::Left, VPos::Top))
        .axis_desc_style(text(&QUIET, HPos::Left, VPos::Top))
        .draw()?;
    Ok(chart)
}

/// A range in which all these values lie, with some room at both ends.
fn range_of(values: impl IntoIterator<Item = f64>) -> Range<f64> {
    let values = values.into_iter().filter(|value| value.is_finite());
    let ends = values.fold(None, |ends: Option<(f64, f64)>, value| {
        let (low, high) = ends.unwrap_or((value, value));
        Some((low.min(value), high.max(value)))
    });
    let (low, high) = ends.unwrap_or((0.0, 1.0));
    let room = match high - low {
        0.0 => (low.abs() * 0.05).max(1e-3),
        span => span * 0.06,
    };
    // Nothing that is shown is below 0 unless something is.
    let start = if low >= 0.0 { (low - room).max(0.0) } else { low - room };
    start..high + room
}

/// Marks as dashed lines across the plot. Names stand by turns where their line ends and where it begins: those of marks
/// that are close to each other would cover one another.
fn draw_marks(chart: &mut Linear, marks: &[Mark], line: impl Fn(f64) -> [(f64, f64); 2]) -> Drawn {
    marks.iter().enumerate().try_for_each(|(index, mark)| {
        let [start, end] = line(mark.value);
        let at = if index % 2 == 0 { end } else { start };
        draw_mark(chart, mark, [start, end], at)
    })
}

/// A line, and its name at a point of it, on the side that has room.
fn draw_mark(chart: &mut Linear, mark: &Mark, line: [(f64, f64); 2], at: (f64, f64)) -> Drawn {
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

//! Bar charts with intervals.

use std::ops::Range;

use maud::Markup;
use plotters::coord::combinators::IntoLogRange;
use plotters::coord::ranged1d::{Ranged, ValueFormatter};
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, VPos};
use unicode_width::UnicodeWidthStr;

use super::palette::{GRID, INK, MEASURED, MEDIAN, QUIET};
use super::{BELOW, Chart, DrawingResult, LETTER, MAX_LABELS, WIDTH, image, text, whole_number};
use crate::measure::stats::Estimate;
use crate::report::table::shorten;

/// The meaning of the brackets.
pub const LEGEND: &str = "Bracket over the end of a bar: the interval of its figure.";

/// The height of a bar and the line of text above it.
const ROW: u32 = 46;

/// The room at the sides for half of the first and of the last label.
const LEFT: u32 = 14;
const RIGHT: u32 = 40;

/// The position of a bar within its row, as fractions of the row.
const BAR: Range<f64> = 0.5..0.86;

/// The maximum ratio of two figures on a linear axis: beyond it, the bar of the smaller one would not be visible.
const MAX_LINEAR_RATIO: f64 = 50.0;

/// The lower limit of figures on a logarithmic axis, whose first label is a power of ten below the smallest.
const MIN_LOGARITHMIC: f64 = 1e-9;

/// The maximum width of the text of a figure in letters. Only messages of failed engines are longer; they are shortened.
const MAX_TEXT: usize = 33;

/// One bar.
pub struct Bar {
    /// The text at the left above the bar, shortened to the room there is.
    pub name: String,
    /// The text at the right above the bar: the figure, or the reason why there is none.
    pub text: String,
    /// The length of the bar; no bar is drawn without one.
    pub value: Option<Estimate>,
}

impl Bar {
    fn known_value(&self) -> Option<Estimate> {
        self.value.filter(|value| value.is_known())
    }
}

/// The scale of the axis below the bars.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum BarAxis {
    /// Linear from 0.
    Linear,
    /// Logarithmic where figures are far apart, else linear.
    Adaptive,
}

/// Draws bars from top to bottom.
pub fn plot(bars: &[Bar], unit: &str, axis: BarAxis) -> Markup {
    let values: Vec<_> = bars.iter().filter_map(Bar::known_value).collect();
    let ends = values.iter().flat_map(|value| [value.value, value.interval.high]);
    let max = ends.fold(0.0, f64::max);
    let lows = values.iter().map(|value| value.interval.low).filter(|low| *low > 0.0);
    let min = lows.fold(max, f64::min);
    let right = if max > 0.0 { max * 1.04 } else { 1.0 };
    let height = ROW * bars.len() as u32 + BELOW + 8;
    image(height, &description(bars, unit), |area| {
        let mut chart = ChartBuilder::on(area);
        chart.margin_left(LEFT).margin_right(RIGHT).margin_top(4).x_label_area_size(BELOW);
        let rows = bars.len() as f64..0.0;
        let is_logarithmic = min > MIN_LOGARITHMIC && max / min > MAX_LINEAR_RATIO;
        if axis == BarAxis::Adaptive && is_logarithmic {
            let left = 10_f64.powf((min / 2.0).log10().floor());
            let unit = format!("{unit}, logarithmic");
            let mut chart = chart.build_cartesian_2d((left..right).log_scale(), rows)?;
            draw(&mut chart, bars, &unit, left..right, &power_of_ten)
        } else {
            let label = super::Axis::new(unit, 0.0..right).formatter();
            let mut chart = chart.build_cartesian_2d(0.0..right, rows)?;
            draw(&mut chart, bars, unit, 0.0..right, &label)
        }
    })
}

fn power_of_ten(value: &f64) -> String {
    if *value < 1.0 { value.to_string() } else { whole_number(*value) }
}

fn draw<'a, X, Y>(
    chart: &mut Chart<'a, X, Y>,
    bars: &[Bar],
    unit: &str,
    range: Range<f64>,
    label: &dyn Fn(&f64) -> String,
) -> DrawingResult
where
    X: Ranged<ValueType = f64> + ValueFormatter<f64>,
    Y: Ranged<ValueType = f64> + ValueFormatter<f64>,
{
    chart
        .configure_mesh()
        .disable_y_mesh()
        .disable_y_axis()
        .axis_style(QUIET.rgb())
        .bold_line_style(GRID.rgb())
        .light_line_style(TRANSPARENT)
        .x_labels(MAX_LABELS)
        .x_label_formatter(&label)
        .x_desc(unit)
        .label_style(text(&QUIET, HPos::Left, VPos::Top))
        .axis_desc_style(text(&QUIET, HPos::Left, VPos::Top))
        .draw()?;
    for (row, bar) in bars.iter().enumerate() {
        let row = row as f64;
        if let Some(Estimate { value, interval }) = bar.known_value() {
            let (from, to) = (row + BAR.start, row + BAR.end);
            let corners = [(range.start, from), (value, to)];
            chart.draw_series([Rectangle::new(corners, MEASURED.rgb().filled())])?;
            let middle = (from + to) / 2.0;
            let whisker = |x: f64| PathElement::new([(x, from), (x, to)], MEDIAN.stroke());
            if interval.low < interval.high {
                let ends = [interval.low.max(range.start), interval.high];
                let line = PathElement::new(ends.map(|x| (x, middle)), MEDIAN.stroke());
                chart.draw_series([line, whisker(ends[0]), whisker(ends[1])])?;
            }
        }
        let room = (WIDTH - LEFT - RIGHT) as usize / LETTER - bar.text.width().min(MAX_TEXT) - 1;
        let names = [
            (range.start, shorten(&bar.name, room), HPos::Left),
            (range.end, shorten(&bar.text, MAX_TEXT), HPos::Right),
        ];
        chart.draw_series(
            names.map(|(x, name, side)| {
                Text::new(name, (x, row + 0.1), text(&INK, side, VPos::Top))
            }),
        )?;
    }
    Ok(())
}

/// A description for screen readers.
fn description(bars: &[Bar], unit: &str) -> String {
    let bar = |bar: &Bar| format!("{}: {}", bar.name, bar.text);
    format!("Bars, {unit}. {}", bars.iter().map(bar).collect::<Vec<_>>().join("; "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measure::stats::Interval;

    fn engine(name: &str, value: f64) -> Bar {
        let interval = Interval { low: value * 0.97, high: value * 1.02 };
        let value = Some(Estimate { value, interval });
        Bar { name: name.to_owned(), text: "speed".to_owned(), value }
    }

    #[test]
    fn adaptive_axis_is_logarithmic_for_figures_far_apart() {
        let bars = [engine("slow", 15.0), engine("fast", 1e6)];
        let plot = |bars, axis| plot(bars, "news/sec", axis).into_string();
        let adaptive = plot(&bars, BarAxis::Adaptive);
        for label in ["logarithmic", "\n100\n", "\n10,000\n", "1,000,000"] {
            assert!(adaptive.contains(label), "{label}\n{adaptive}");
        }
        assert!(!plot(&bars, BarAxis::Linear).contains("logarithmic"));
        assert!(!plot(&bars[..1], BarAxis::Adaptive).contains("logarithmic"));
    }

    #[test]
    fn draws_only_text_without_a_figure() {
        let failed =
            |name: &str| Bar { name: name.to_owned(), text: "failed".to_owned(), value: None };
        for bars in [vec![failed("one")], vec![failed("one"), engine("two", 3.0)]] {
            let plot = plot(&bars, "news/sec", BarAxis::Adaptive).into_string();
            assert!(plot.contains("failed") && !plot.contains("NaN"), "{plot}");
        }
    }

    #[test]
    fn escapes_names() {
        let plot = plot(&[engine("</text><b \"x\">&", 1.0)], "", BarAxis::Linear).into_string();
        assert!(!plot.contains("<b") && plot.contains("&lt;/text&gt;&lt;b"), "{plot}");
    }
}

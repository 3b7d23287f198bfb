//! Figures side by side as bars, with their intervals: engines, numbers of threads, shares.

use std::ops::Range;

use maud::Markup;
use plotters::coord::combinators::IntoLogRange;
use plotters::coord::ranged1d::{Ranged, ValueFormatter};
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, VPos};

use super::palette::{GRID, INK, MEASURED, MEDIAN, QUIET};
use super::{BELOW, Chart, Drawn, LABELS, LETTER, WIDTH, image, text, whole_number};
use crate::measure::stats::Estimate;

/// What a reader must know of the bars.
pub const KEY: &str = "Bracket over the end of a bar: the interval of its figure.";

/// Units of the view box for a bar and the line of text above it.
const ROW: u32 = 46;

/// Room at either side for half of the first and of the last label.
const LEFT: u32 = 14;
const RIGHT: u32 = 40;

/// Where a bar lies within its row, as shares of it.
const BAR: Range<f64> = 0.5..0.86;

/// Where the greatest figure is so many times the least, bars from 0 would not show the lesser ones.
const FAR_APART: f64 = 50.0;

/// The text of a figure has no more letters than this; what says why there is none may be longer, and is cut.
const MAX_TEXT: usize = 33;

/// One bar.
pub struct Bar {
    /// What was measured, at the left above the bar; shortened to what there is room for.
    pub name: String,
    /// The figure as text, at the right above the bar, or why there is none.
    pub text: String,
    /// The figure; no bar without one.
    pub value: Option<Estimate>,
}

/// What the axis below the bars does where figures are far apart.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Axis {
    /// It begins at 0 all the same: of shares the lesser may vanish.
    Linear,
    /// It becomes logarithmic, and says so.
    Adapted,
}

/// The bars from top to bottom.
pub fn plot(bars: &[Bar], unit: &str, axis: Axis) -> Markup {
    let values: Vec<_> = bars.iter().filter_map(|bar| bar.value).collect();
    let ends = values.iter().flat_map(|value| [value.value, value.interval.high]);
    let most = ends.filter(|end| end.is_finite()).fold(0.0, f64::max);
    let lows = values.iter().map(|value| value.interval.low).filter(|low| *low > 0.0);
    let least = lows.fold(most, f64::min);
    let right = if most > 0.0 { most * 1.04 } else { 1.0 };
    let height = ROW * bars.len() as u32 + BELOW + 8;
    image(height, &words(bars, unit), |area| {
        let mut chart = ChartBuilder::on(area);
        chart.margin_left(LEFT).margin_right(RIGHT).margin_top(4).x_label_area_size(BELOW);
        let rows = bars.len() as f64..0.0;
        if axis == Axis::Adapted && least > 0.0 && most / least > FAR_APART {
            let left = 10_f64.powf((least / 2.0).log10().floor());
            let unit = format!("{unit}, logarithmic");
            let mut chart = chart.build_cartesian_2d((left..right).log_scale(), rows)?;
            draw(&mut chart, bars, &unit, left..right, &power_of_ten)
        } else {
            let label = super::Axis::new(unit, 0.0..right).label();
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
) -> Drawn
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
        .x_labels(LABELS)
        .x_label_formatter(&label)
        .x_desc(unit)
        .label_style(text(&QUIET, HPos::Left, VPos::Top))
        .axis_desc_style(text(&QUIET, HPos::Left, VPos::Top))
        .draw()?;
    for (row, bar) in bars.iter().enumerate() {
        let row = row as f64;
        if let Some(Estimate { value, interval }) = bar.value {
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
        let room =
            (WIDTH - LEFT - RIGHT) as usize / LETTER - bar.text.chars().count().min(MAX_TEXT) - 1;
        let names = [
            (range.start, shortened(&bar.name, room), HPos::Left),
            (range.end, shortened(&bar.text, MAX_TEXT), HPos::Right),
        ];
        chart.draw_series(
            names.map(|(x, name, side)| {
                Text::new(name, (x, row + 0.1), text(&INK, side, VPos::Top))
            }),
        )?;
    }
    Ok(())
}

/// Text cut to so many characters, those beyond ASCII counting as two, as they may be as wide.
fn shortened(text: &str, room: usize) -> String {
    let width = |character: char| if character.is_ascii() { 1 } else { 2 };
    if text.chars().map(width).sum::<usize>() <= room {
        return text.to_owned();
    }
    let mut left = room.saturating_sub(1);
    let kept = text.chars().take_while(|character| {
        let fits = width(*character) <= left;
        left = left.saturating_sub(width(*character));
        fits
    });
    kept.chain(['…']).collect()
}

fn words(bars: &[Bar], unit: &str) -> String {
    let bar = |bar: &Bar| format!("{}: {}", bar.name, bar.text);
    format!("Bars, {unit}. {}", bars.iter().map(bar).collect::<Vec<_>>().join("; "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measure::stats::Interval;

    #[test]
    fn names_are_cut_where_they_find_no_room() {
        assert_eq!(shortened("engine", 6), "engine");
        assert_eq!(shortened("engines", 6), "engin…");
        assert_eq!(shortened("新闻解析", 8), "新闻解析");
        assert_eq!(shortened("新闻解析", 7), "新闻解…");
        assert_eq!(shortened("engine", 0), "…");
    }

    fn engine(name: &str, value: f64) -> Bar {
        let interval = Interval { low: value * 0.97, high: value * 1.02 };
        let value = Some(Estimate { value, interval });
        Bar { name: name.to_owned(), text: "speed".to_owned(), value }
    }

    #[test]
    fn figures_that_are_far_apart_have_a_logarithmic_axis_unless_they_are_shares() {
        let bars = [engine("slow", 15.0), engine("fast", 1e6)];
        let plot = |bars, axis| plot(bars, "news/sec", axis).into_string();
        let adapted = plot(&bars, Axis::Adapted);
        for label in ["logarithmic", "\n100\n", "\n10,000\n", "1,000,000"] {
            assert!(adapted.contains(label), "{label}\n{adapted}");
        }
        assert!(!plot(&bars, Axis::Linear).contains("logarithmic"));
        assert!(!plot(&bars[..1], Axis::Adapted).contains("logarithmic"));
    }

    #[test]
    fn a_bar_without_a_figure_is_a_line_of_text() {
        let failed =
            |name: &str| Bar { name: name.to_owned(), text: "failed".to_owned(), value: None };
        for bars in [vec![failed("one")], vec![failed("one"), engine("two", 3.0)]] {
            let plot = plot(&bars, "news/sec", Axis::Adapted).into_string();
            assert!(plot.contains("failed") && !plot.contains("NaN"), "{plot}");
        }
    }

    #[test]
    fn names_are_text_and_nothing_else() {
        let plot = plot(&[engine("</text><b \"x\">&", 1.0)], "", Axis::Linear).into_string();
        assert!(!plot.contains("<b") && plot.contains("&lt;/text&gt;&lt;b"), "{plot}");
    }
}

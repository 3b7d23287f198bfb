//! Dot plots: a row with name and figure for each dot, on one axis.

use maud::{Markup, html};

use super::{Axis, BELOW, MAX_DOTS, dot, grid, labels, percent, pixels, upright};
use crate::measure::stats::{Estimate, Interval};

/// The height of a row.
const ROW: f64 = 40.0;

/// The meaning of the marks, and of a logarithmic axis.
pub fn legend(axis: &Axis) -> String {
    let scale = match axis.is_logarithmic() {
        true => " The axis is logarithmic: equal distances are equal ratios.",
        false => "",
    };
    format!("Large dot: the figure; thick line: its interval; small dots: the rounds.{scale}")
}

/// A row of a dot plot.
pub struct Row {
    pub name: String,
    /// The figure, or the reason why there is none.
    pub figure: String,
    /// The interval of the figure in words; empty without one.
    pub interval: String,
    /// The position of the dot; none is drawn without one.
    pub value: Option<Estimate>,
    /// The figures of the rounds.
    pub samples: Vec<f64>,
    /// Set for the row that the verdict is about.
    pub is_best: bool,
}

impl Row {
    fn known_value(&self) -> Option<Estimate> {
        self.value.filter(|value| value.is_known())
    }
}

/// An axis on which the figures of all rows can be compared.
pub fn axis(rows: &[Row]) -> Axis {
    let values = rows.iter().filter_map(Row::known_value);
    let values =
        values.flat_map(|Estimate { value, interval }| [value, interval.low, interval.high]);
    let samples = rows.iter().flat_map(|row| row.samples.iter().copied());
    Axis::of_figures(&values.chain(samples).collect::<Vec<_>>())
}

/// Draws rows from top to bottom. `mark` is a value for comparison, drawn across all rows.
pub fn plot(rows: &[Row], axis: &Axis, unit: &str, mark: Option<f64>) -> Markup {
    let name = match axis.is_logarithmic() {
        true => format!("{unit}, logarithmic axis"),
        false => unit.to_owned(),
    };
    html! {
        ul.dots {
            @for row in rows {
                li.best[row.is_best] {
                    span.name { (row.name) }
                    span.value {
                        (row.figure)
                        @if !row.interval.is_empty() { " " small { (row.interval) } }
                    }
                    (track(row, axis, mark))
                }
            }
        }
        div.dots-axis {
            svg.plot aria-hidden="true" width="100%" height=(pixels(BELOW)) { (labels(axis, &name, 0.0)) }
        }
    }
}

/// The marks of a row, which its text describes.
fn track(row: &Row, axis: &Axis, mark: Option<f64>) -> Markup {
    let middle = ROW / 2.0;
    html! {
        svg.plot.track aria-hidden="true" width="100%" height=(pixels(ROW)) {
            (grid(axis, ROW))
            @if let Some(mark) = mark { (upright("ideal", axis.position(mark), 0.0, ROW)) }
            (samples(&row.samples, axis, middle, 6.0))
            @if let Some(value) = row.known_value() { (estimate(value, axis, middle)) }
        }
    }
}

/// Samples as small dots around a line. They are moved up and down, so that equal ones are distinguishable.
pub fn samples(samples: &[f64], axis: &Axis, middle: f64, spread: f64) -> Markup {
    let step = samples.len().div_ceil(MAX_DOTS).max(1);
    let known = samples.iter().step_by(step).filter(|sample| sample.is_finite());
    html! {
        @for (index, sample) in known.enumerate() {
            (dot("sample", axis.position(*sample), middle + offset(index) * spread, 2.5))
        }
    }
}

/// An offset between -1 and 1, far from that of neighbours: the van der Corput sequence of base 2, in sixteen steps.
fn offset(index: usize) -> f64 {
    f64::from((index as u8 & 15).reverse_bits() >> 4) / 7.5 - 1.0
}

/// An estimate with its interval.
pub fn estimate(estimate: Estimate, axis: &Axis, middle: f64) -> Markup {
    let Estimate { value, interval: Interval { low, high } } = estimate;
    let [low, high] = [low, high].map(|end| percent(axis.position(end)));
    html! {
        line.interval x1=(low) x2=(high) y1=(pixels(middle)) y2=(pixels(middle)) {}
        (dot("dot", axis.position(value), middle, 5.5))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn engine(name: &str, value: f64) -> Row {
        let interval = Interval { low: value * 0.97, high: value * 1.02 };
        Row {
            name: name.to_owned(),
            figure: "speed".to_owned(),
            interval: String::new(),
            value: Some(Estimate { value, interval }),
            samples: vec![value],
            is_best: false,
        }
    }

    fn text(rows: &[Row]) -> String {
        plot(rows, &axis(rows), "news/sec", None).into_string()
    }

    #[test]
    fn a_logarithmic_axis_is_named() {
        assert!(text(&[engine("slow", 15.0), engine("fast", 1e6)]).contains("logarithmic axis"));
        assert!(!text(&[engine("slow", 15.0), engine("fast", 30.0)]).contains("logarithmic"));
    }

    #[test]
    fn rows_share_the_axis() {
        let rows = [engine("one", 100.0), engine("two", 200.0)];
        let axis = axis(&rows);
        let text = text(&rows);
        for value in [100.0, 200.0] {
            let dot = format!("class=\"dot\" cx=\"{}\"", percent(axis.position(value)));
            assert!(text.contains(&dot), "{dot}\n{text}");
        }
        assert!((axis.position(200.0) - 2.0 * axis.position(100.0)).abs() < 1e-12);
    }

    #[test]
    fn draws_only_text_without_a_figure() {
        let failed = Row {
            value: None,
            samples: Vec::new(),
            figure: "failed".to_owned(),
            ..engine("one", 1.0)
        };
        let plot = text(&[failed]);
        assert!(plot.contains("failed") && !plot.contains("circle"), "{plot}");
    }

    #[test]
    fn escapes_names() {
        let plot = text(&[engine("</text><b \"x\">&", 1.0)]);
        assert!(!plot.contains("<b") && plot.contains("&lt;/text&gt;&lt;b"), "{plot}");
    }

    #[test]
    fn offsets_of_neighbours_are_far_apart() {
        let offsets: Vec<_> = (0..16).map(offset).collect();
        assert!(offsets.iter().all(|offset| (-1.0..=1.0).contains(offset)));
        assert!(offsets.windows(2).all(|pair| (pair[0] - pair[1]).abs() > 0.3), "{offsets:?}");
    }
}

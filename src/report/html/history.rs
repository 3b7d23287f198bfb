//! The page of a history.

use maud::{Markup, html};

use super::headline::{Headline, Tone};
use super::plot::dots;
use super::table::report_table;
use super::{components, whole_page};
use crate::report::change::Change;
use crate::report::history::{Point, Series};
use crate::report::number::significant;
use crate::report::{History, VERSION, with_interval};

/// A change below this has no colour of its own: the interval does not cover what changed on the machine.
const MIN_CHANGE: f64 = 0.05;

impl History {
    /// Returns the history as an HTML page.
    pub fn to_html(&self) -> String {
        let last = self.reports().last();
        let date = last.map(|report| report.date.strftime("%F %H:%M UTC").to_string());
        let body = html! {
            header {
                p.kind { "newsparse history" a download="history.json" hidden { "Save as JSON" } }
                (headline(self).to_markup())
            }
            @for series in self.series() { (section(self, series)) }
            section {
                h2 { "Reports" }
                ul { @for report in self.reports() { li { (report.description()) } } }
                @for note in self.notes() { p.warning { (note) } }
                p.note { "newsparse " (VERSION) @if let Some(date) = date { ", reports up to " (date) } }
            }
        };
        whole_page(&format!("{} – newsparse history", self.title()), &body, &self.to_json())
    }
}

/// The change from the first report to the last, of the first configuration.
fn headline(history: &History) -> Headline {
    let first = history.series().first();
    let unit = first.map_or("", |series| series.points[0].configuration.quantity.unit());
    let last = first.and_then(|series| series.points.last());
    let change = first.and_then(Series::change);
    let (tone, interval) = match change {
        None => (Tone::Doubtful, String::new()),
        Some(change) if change.is_unclear() || is_small(change) => {
            (Tone::Doubtful, interval(change))
        }
        Some(change) if change.ratio.value > 1.0 => (Tone::Good, interval(change)),
        Some(change) => (Tone::Bad, interval(change)),
    };
    Headline {
        tone,
        verdict: history.title(),
        figure: last.map_or(String::new(), |point| {
            format!("{} {unit}", significant(point.configuration.estimate.value))
        }),
        interval,
        warnings: Vec::new(),
    }
}

/// Returns whether runs that were apart may differ as much by themselves.
fn is_small(change: Change) -> bool {
    (change.ratio.value - 1.0).abs() < MIN_CHANGE
}

fn interval(change: Change) -> String {
    format!("interval of the change {}", change.interval_words())
}

fn section(history: &History, series: &Series) -> Markup {
    let rows: Vec<_> = series.points.iter().map(|point| row(history, point)).collect();
    let axis = dots::axis(&rows);
    let unit = series.points[0].configuration.quantity.unit();
    html! {
        section {
            h2 { (series.name) }
            (components::figure(&dots::plot(&rows, &axis, unit, None), &dots::legend(&axis)))
            (report_table(&history.table(series)))
        }
    }
}

fn row(history: &History, point: &Point) -> dots::Row {
    let (report, configuration) = (&history.reports()[point.report], &point.configuration);
    let text = with_interval(configuration.estimate, "", significant);
    let (figure, interval) = text.split_once(" (").unwrap_or((&text, ""));
    dots::Row {
        name: format!("{} · {}", report.date.strftime("%F"), report.name),
        figure: figure.to_owned(),
        interval: interval.trim_end_matches(')').replace('-', "–"),
        value: Some(configuration.estimate),
        samples: configuration.samples.clone(),
        is_best: point.report + 1 == history.reports().len(),
    }
}

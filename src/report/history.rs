//! Saved reports of the same command in the order of their dates.

use jiff::Timestamp;
use serde::Serialize;

use super::change::Change;
use super::json::ends;
use super::outline::OutlineBlock;
use super::saved::{SavedConfiguration, SavedReport, SavedReportEntry};
use super::table::Table;
use super::text::TextOptions;
use super::{DiffError, VERSION, brackets, markdown, text};
use crate::foreign_text::escaped;
use crate::measure::stats::{Estimate, Interval};

/// The columns of a trend in a table.
const TREND_WIDTH: usize = 20;

/// Saved reports of one command, the oldest first.
#[derive(Clone, Debug)]
pub struct History {
    reports: Vec<SavedReport>,
    series: Vec<Series>,
}

/// A configuration in all reports that have it.
#[derive(Clone, Debug)]
pub(super) struct Series {
    pub name: String,
    pub points: Vec<Point>,
}

/// A configuration in one report.
#[derive(Clone, Debug)]
pub(super) struct Point {
    /// The index of the report.
    pub report: usize,
    pub configuration: SavedConfiguration,
    /// The change since the report before it.
    pub change: Option<Change>,
}

impl History {
    /// Sorts reports by their dates and follows each configuration through them.
    ///
    /// # Errors
    /// If there is no report, or two are of different commands.
    pub fn new(mut reports: Vec<SavedReport>) -> Result<Self, DiffError> {
        reports.sort_by_key(|report| report.date);
        if let Some(pair) = reports.windows(2).find(|pair| pair[0].command != pair[1].command) {
            return Err(DiffError::other_command(&pair[0], &pair[1]));
        }
        let mut series: Vec<Series> = Vec::new();
        for (index, report) in reports.iter().enumerate() {
            for configuration in &report.configurations {
                let known = series.iter_mut().find(|one| one.name == configuration.name);
                match known {
                    Some(known) => known.push(index, configuration),
                    None => series.push(Series::new(index, configuration)),
                }
            }
        }
        Ok(History { reports, series })
    }

    /// The main result in one line: the change from the first report to the last.
    pub fn title(&self) -> String {
        let reports = super::number::counted(self.reports.len() as u64, "report");
        let change = self.series.first().and_then(Series::change);
        match change {
            None => reports,
            Some(change) if change.is_unclear() => {
                format!("{reports}: no clear change from the first to the last")
            }
            Some(change) => format!("{reports}: {} from the first to the last", change.words()),
        }
    }

    /// Returns the history as plain text.
    pub fn to_text(&self, options: TextOptions) -> String {
        text::titled(&escaped(&self.title()), &text::blocks(&self.outline(true), options))
    }

    /// Returns the history as GitHub Flavored Markdown.
    pub fn to_markdown(&self) -> String {
        markdown::document(&self.title(), &self.outline(false))
    }

    /// Returns the history as one JSON object.
    pub fn to_json(&self) -> String {
        let json = serde_json::to_string(&HistoryEntry::new(self));
        json.expect("all keys are strings") + "\n"
    }

    /// The reports, the oldest first.
    #[cfg(feature = "html")]
    pub(super) fn reports(&self) -> &[SavedReport] {
        &self.reports
    }

    /// The configurations in the order of the reports.
    #[cfg(feature = "html")]
    pub(super) fn series(&self) -> &[Series] {
        &self.series
    }

    /// The parts in reading order. Only plain text keeps the spaces of a trend.
    fn outline(&self, has_trend: bool) -> Vec<OutlineBlock> {
        let tables = self.series.iter().flat_map(|series| match has_trend {
            true => vec![
                OutlineBlock::Lines(vec![series.heading()]),
                OutlineBlock::Table(self.table_with_trend(series)),
            ],
            false => vec![OutlineBlock::Table(self.table(series))],
        });
        let mut blocks: Vec<_> = tables.collect();
        let notes = self.notes();
        if !notes.is_empty() {
            blocks.push(OutlineBlock::Notes(notes));
        }
        blocks
    }

    /// A row for each report that has the configuration.
    pub(super) fn table(&self, series: &Series) -> Table {
        let unit = series.points[0].configuration.quantity.unit();
        let mut table =
            Table::new(series.caption()).label("date").label("report").figures([unit, "change"]);
        series.points.iter().for_each(|point| table.row(self.row(point)));
        table
    }

    /// The same with the figures and their intervals on one scale.
    fn table_with_trend(&self, series: &Series) -> Table {
        let unit = series.points[0].configuration.quantity.unit();
        let mut table = Table::new(series.caption())
            .label("date")
            .label("report")
            .figures([unit, "change"])
            .label("trend");
        let range = series.range();
        for point in &series.points {
            let trend = trend(point.configuration.estimate, range);
            table.row([&self.row(point)[..], &[trend]].concat());
        }
        let samples = series.points.iter().map(|point| point.configuration.samples.len());
        table.note(format!("(lines: {})", brackets(samples.min().unwrap_or(0))));
        table
    }

    fn row(&self, point: &Point) -> [String; 4] {
        let report = &self.reports[point.report];
        [
            date(report.date),
            report.name.clone(),
            super::number::significant(point.configuration.estimate.value),
            point.change_words(),
        ]
    }

    /// The differences between neighbours that may explain a change.
    pub(super) fn notes(&self) -> Vec<String> {
        let pairs = self.reports.windows(2);
        let notes = pairs.flat_map(|pair| {
            let differences = pair[0].differences(&pair[1]).into_iter();
            differences.map(|difference| format!("{}: {difference}", pair[1].name))
        });
        notes.collect()
    }
}

impl Series {
    fn new(report: usize, configuration: &SavedConfiguration) -> Self {
        let first = Point { report, configuration: configuration.clone(), change: None };
        Series { name: configuration.name.clone(), points: vec![first] }
    }

    fn push(&mut self, report: usize, configuration: &SavedConfiguration) {
        let last = self.points.last();
        let change = last.and_then(|last| Change::between(&last.configuration, configuration));
        self.points.push(Point { report, configuration: configuration.clone(), change });
    }

    /// The change from the first report to the last.
    pub fn change(&self) -> Option<Change> {
        match self.points.as_slice() {
            [first, .., last] => Change::between(&first.configuration, &last.configuration),
            _ => None,
        }
    }

    fn heading(&self) -> String {
        format!("{}:", self.name)
    }

    /// The caption of its table.
    fn caption(&self) -> String {
        format!("Reports, {}", self.name)
    }

    /// The range of all intervals.
    pub fn range(&self) -> Interval {
        let intervals = self.points.iter().map(|point| point.configuration.estimate.interval);
        let first = self.points[0].configuration.estimate.interval;
        intervals.fold(first, Interval::hull)
    }
}

impl Point {
    /// The change since the report before it, in words; empty for the first.
    pub fn change_words(&self) -> String {
        match self.change {
            None => String::new(),
            Some(change) if change.is_unclear() => "no clear change".to_owned(),
            Some(change) => change.words(),
        }
    }
}

/// A figure with its interval in a line of characters, on the scale of all figures: `  |--o-|   `.
fn trend(Estimate { value, interval }: Estimate, range: Interval) -> String {
    let width = range.high - range.low;
    let column = |value: f64| match width > 0.0 {
        true => ((value - range.low) / width * (TREND_WIDTH - 1) as f64).round() as usize,
        false => TREND_WIDTH / 2,
    };
    let (low, high) = (column(interval.low), column(interval.high));
    let mut line = vec![' '; TREND_WIDTH];
    line[low..=high].fill('-');
    line[column(value)] = 'o';
    line.into_iter().collect()
}

fn date(date: Timestamp) -> String {
    date.strftime("%F %H:%M").to_string()
}

#[derive(Serialize)]
struct HistoryEntry<'a> {
    newsparse_version: &'static str,
    command: &'static str,
    reports: Vec<SavedReportEntry<'a>>,
    configurations: Vec<SeriesEntry<'a>>,
    notes: Vec<String>,
}

#[derive(Serialize)]
struct SeriesEntry<'a> {
    configuration: &'a str,
    unit: &'static str,
    points: Vec<PointEntry>,
}

#[derive(Serialize)]
struct PointEntry {
    /// The index of the report.
    report: usize,
    value: f64,
    interval: [f64; 2],
    /// The ratio of the performance to that of the report before: above 1 it is better.
    ratio: Option<f64>,
    ratio_interval: Option<[f64; 2]>,
}

impl<'a> HistoryEntry<'a> {
    fn new(history: &'a History) -> Self {
        HistoryEntry {
            newsparse_version: VERSION,
            command: "history",
            reports: history.reports.iter().map(SavedReportEntry::new).collect(),
            configurations: history.series.iter().map(SeriesEntry::new).collect(),
            notes: history.notes(),
        }
    }
}

impl<'a> SeriesEntry<'a> {
    fn new(series: &'a Series) -> Self {
        SeriesEntry {
            configuration: &series.name,
            unit: series.points[0].configuration.quantity.unit(),
            points: series.points.iter().map(PointEntry::new).collect(),
        }
    }
}

impl PointEntry {
    fn new(point: &Point) -> Self {
        let Estimate { value, interval } = point.configuration.estimate;
        PointEntry {
            report: point.report,
            value,
            interval: ends(interval),
            ratio: point.change.map(|change| change.ratio.value),
            ratio_interval: point.change.map(|change| ends(change.ratio.interval)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn trends_are_on_one_scale() {
        let range = Interval { low: 10.0, high: 29.0 };
        let estimate = |low, value, high| Estimate { value, interval: Interval { low, high } };
        assert_eq!(trend(estimate(10.0, 12.0, 13.0), range), format!("--o-{}", " ".repeat(16)));
        assert_eq!(trend(estimate(25.0, 29.0, 29.0), range), format!("{}----o", " ".repeat(15)));
        assert_eq!(trend(Estimate::exactly(5.0), Interval { low: 5.0, high: 5.0 }).trim(), "o");
    }
}

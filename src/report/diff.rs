//! Two saved reports side by side.

use serde::Serialize;

use super::change::Change;
use super::json::ends;
use super::markdown;
use super::outline::OutlineBlock;
use super::saved::{SavedConfiguration, SavedReport, SavedReportEntry};
use super::table::Table;
use super::text::TextOptions;
use super::{VERSION, brackets, text};
use crate::foreign_text::escaped;
use crate::measure::stats::Estimate;

/// The differences between two saved reports of the same command.
#[derive(Clone, Debug)]
pub struct ReportDiff {
    before: SavedReport,
    after: SavedReport,
    rows: Vec<DiffRow>,
    /// The configurations that only one of the reports has, each with the name of that report.
    unpaired: Vec<(String, String)>,
}

/// A configuration that both reports have.
#[derive(Clone, Debug)]
struct DiffRow {
    before: SavedConfiguration,
    after: SavedConfiguration,
    change: Option<Change>,
}

/// The reason why two reports cannot be compared.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DiffError {
    /// The reports are of different commands.
    #[error(
        "{before} is a report of '{before_command}', {after} of '{after_command}': only reports of the same command can be compared"
    )]
    OtherCommand {
        /// The name of the earlier report.
        before: String,
        /// Its command.
        before_command: String,
        /// The name of the later report.
        after: String,
        /// Its command.
        after_command: String,
    },
    /// The reports have no configuration in common.
    #[error("{before} and {after} have no configuration in common")]
    NothingInCommon {
        /// The name of the earlier report.
        before: String,
        /// The name of the later report.
        after: String,
    },
}

impl DiffError {
    pub(super) fn other_command(before: &SavedReport, after: &SavedReport) -> Self {
        DiffError::OtherCommand {
            before: before.name.clone(),
            before_command: before.command.clone(),
            after: after.name.clone(),
            after_command: after.command.clone(),
        }
    }
}

impl ReportDiff {
    /// Pairs the configurations of two reports by their names. Two benchmarks are compared whatever their threads.
    ///
    /// # Errors
    /// If the reports are of different commands or have no configuration in common.
    pub fn new(before: SavedReport, after: SavedReport) -> Result<Self, DiffError> {
        if before.command != after.command {
            return Err(DiffError::other_command(&before, &after));
        }
        let is_pair = |(at, one): (usize, &SavedConfiguration),
                       (place, other): (usize, &SavedConfiguration)| {
            one.name == other.name || after.command == "benchmark" && at == 0 && place == 0
        };
        let (mut rows, mut unpaired) = (Vec::new(), Vec::new());
        for one in before.configurations.iter().enumerate() {
            match after.configurations.iter().enumerate().find(|other| is_pair(one, *other)) {
                Some((_, other)) => rows.push(DiffRow::new(one.1, other)),
                None => unpaired.push((one.1.name.clone(), before.name.clone())),
            }
        }
        for other in after.configurations.iter().enumerate() {
            if !before.configurations.iter().enumerate().any(|one| is_pair(one, other)) {
                unpaired.push((other.1.name.clone(), after.name.clone()));
            }
        }
        if rows.is_empty() {
            return Err(DiffError::NothingInCommon { before: before.name, after: after.name });
        }
        Ok(ReportDiff { before, after, rows, unpaired })
    }

    /// The main result in one line: the change of the first configuration.
    pub fn title(&self) -> String {
        let DiffRow { after, change, .. } = &self.rows[0];
        match change {
            None => format!("{}: not comparable", after.name),
            Some(change) if change.is_unclear() => {
                format!("{}: no clear change ({})", after.name, change.interval_words())
            }
            Some(change) => {
                format!("{}: {} ({})", after.name, change.words(), change.interval_words())
            }
        }
    }

    /// Returns the differences as plain text.
    pub fn to_text(&self, options: TextOptions) -> String {
        text::titled(&escaped(&self.title()), &text::blocks(&self.outline(), options))
    }

    /// Returns the differences as GitHub Flavored Markdown.
    pub fn to_markdown(&self) -> String {
        markdown::document(&self.title(), &self.outline())
    }

    /// Returns the differences as one JSON object.
    pub fn to_json(&self) -> String {
        let json = serde_json::to_string(&DiffEntry::new(self));
        json.expect("all keys are strings") + "\n"
    }

    fn outline(&self) -> Vec<OutlineBlock> {
        let lines = [("before", &self.before), ("after", &self.after)];
        let lines = lines.map(|(name, report)| format!("{name:<7} {}", report.description()));
        let mut blocks = vec![OutlineBlock::Lines(lines.into()), OutlineBlock::Table(self.table())];
        blocks.push(OutlineBlock::Notes(self.notes()));
        blocks
    }

    fn table(&self) -> Table {
        let mut table = Table::new("Changes").label("").figures([
            "before",
            "after",
            "change",
            "(interval of the change)",
        ]);
        for DiffRow { before, after, change } in &self.rows {
            let write = |one: &SavedConfiguration| super::number::significant(one.estimate.value);
            let [words, interval] = match change {
                None => ["-".to_owned(), String::new()],
                Some(change) if change.is_unclear() => {
                    ["no clear change".to_owned(), change.interval_words()]
                }
                Some(change) => [change.words(), change.interval_words()],
            };
            table.row([after.name.clone(), write(before), write(after), words, interval]);
        }
        let samples = self.rows.iter().flat_map(|row| [&row.before, &row.after]);
        let fewest = samples.map(|configuration| configuration.samples.len()).min().unwrap_or(0);
        let unit = self.rows[0].after.quantity.unit();
        table.note(format!(
            "(before, after: {unit}; interval: of the change, {})",
            brackets(fewest)
        ));
        table
    }

    /// The reasons for which the change may be of something else than the program.
    fn notes(&self) -> Vec<String> {
        let (before, after) = (&self.before, &self.after);
        let mut notes = before.differences(after);
        let renamed = self.rows.iter().find(|row| row.before.name != row.after.name);
        notes.extend(renamed.map(|row| {
            format!("different configurations: {} and {}", row.before.name, row.after.name)
        }));
        let news = self.rows.iter().find(|row| row.before.news != row.after.news);
        notes.extend(news.map(|row| {
            let news = [&row.before, &row.after].map(|one| {
                one.news.map_or("an unknown number of".to_owned(), super::number::grouped)
            });
            format!("different work: {}: {} and {} news", row.after.name, news[0], news[1])
        }));
        notes
            .extend(self.unpaired.iter().map(|(name, report)| format!("only in {report}: {name}")));
        notes.push(
            "the runs were apart: an interval covers the noise within each run, not what changed on the machine between \
             them; 'newsparse gate' measures two programs in turns"
                .to_owned(),
        );
        notes
    }
}

impl DiffRow {
    fn new(before: &SavedConfiguration, after: &SavedConfiguration) -> Self {
        let change = Change::between(before, after);
        DiffRow { before: before.clone(), after: after.clone(), change }
    }
}

impl SavedReport {
    /// The report in one line.
    pub(super) fn description(&self) -> String {
        let SavedReport { name, version, date, machine, corpus, .. } = self;
        let date = date.strftime("%F %H:%M");
        format!("{name}: {date}, newsparse {version}, {}, {}", corpus.name, machine.cpu)
    }

    /// The differences of the circumstances, apart from the time and the version.
    pub(super) fn differences(&self, other: &SavedReport) -> Vec<String> {
        let is_same_corpus = match (&self.corpus.digest, &other.corpus.digest) {
            (Some(digest), Some(other)) => digest == other,
            _ => self.corpus == other.corpus,
        };
        let corpus = (!is_same_corpus)
            .then(|| format!("different corpora: {} and {}", self.corpus.name, other.corpus.name));
        let machine = (self.machine != other.machine).then(|| {
            let [one, two] = [&self.machine, &other.machine].map(super::corpus::machine_line);
            match one == two {
                true => format!("another system: {} and {}", self.machine.os, other.machine.os),
                false => format!("different machines: {one} and {two}"),
            }
        });
        corpus.into_iter().chain(machine).collect()
    }
}

#[derive(Serialize)]
struct DiffEntry<'a> {
    newsparse_version: &'static str,
    command: &'static str,
    before: SavedReportEntry<'a>,
    after: SavedReportEntry<'a>,
    changes: Vec<ChangeEntry<'a>>,
    notes: Vec<String>,
}

#[derive(Serialize)]
struct ChangeEntry<'a> {
    configuration: &'a str,
    unit: &'static str,
    before: FigureEntry,
    after: FigureEntry,
    /// The ratio of the performances: above 1 the later one is better. `None` if they have different units.
    ratio: Option<f64>,
    ratio_interval: Option<[f64; 2]>,
    is_clear: bool,
}

#[derive(Serialize)]
struct FigureEntry {
    value: f64,
    interval: [f64; 2],
}

impl<'a> DiffEntry<'a> {
    fn new(diff: &'a ReportDiff) -> Self {
        DiffEntry {
            newsparse_version: VERSION,
            command: "diff",
            before: SavedReportEntry::new(&diff.before),
            after: SavedReportEntry::new(&diff.after),
            changes: diff.rows.iter().map(ChangeEntry::new).collect(),
            notes: diff.notes(),
        }
    }
}

impl<'a> ChangeEntry<'a> {
    fn new(DiffRow { before, after, change }: &'a DiffRow) -> Self {
        ChangeEntry {
            configuration: &after.name,
            unit: after.quantity.unit(),
            before: FigureEntry::new(before.estimate),
            after: FigureEntry::new(after.estimate),
            ratio: change.map(|change| change.ratio.value),
            ratio_interval: change.map(|change| ends(change.ratio.interval)),
            is_clear: change.is_some_and(|change| !change.is_unclear()),
        }
    }
}

impl FigureEntry {
    fn new(Estimate { value, interval }: Estimate) -> Self {
        FigureEntry { value, interval: ends(interval) }
    }
}

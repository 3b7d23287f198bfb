//! The contents of a comparison's report.

use std::collections::BTreeMap;

use super::number::{bytes, counted, grouped, ratio, significant};
use super::outline::OutlineBlock;
use super::table::Table;
use super::{Report, UNIT, brackets, with_interval};
use crate::measure::compare::{CompareOptions, Comparison, Completion, EngineResult};
use crate::measure::stats::Estimate;

/// Versions with more characters than this are shortened in the table and shown below it.
const MAX_VERSION_LENGTH: usize = 24;

/// The speeds of several engines.
#[derive(Clone, Debug)]
pub struct CompareReport {
    /// The options of the comparison.
    pub options: CompareOptions,
    /// The samples.
    pub comparison: Comparison,
    /// Published figures for some of the engines.
    pub references: Option<ReferenceFigures>,
}

/// The fastest engine of a comparison.
pub(super) struct Leader<'a> {
    pub engine: &'a EngineResult,
    pub speed: Estimate,
    /// The names of the engines whose intervals overlap with its own.
    pub rivals: Vec<&'a str>,
}

/// Published speeds, shown beside the measured ones.
#[derive(Clone, Debug)]
pub struct ReferenceFigures {
    /// The publication, and how its measurement differs from this one.
    pub source: String,
    /// News per second by the name of the engine.
    pub news_per_second: BTreeMap<String, f64>,
}

impl CompareReport {
    /// The fastest engine; `None` if none gave figures.
    pub(super) fn leader(&self) -> Option<Leader<'_>> {
        let results = self.comparison.results.iter();
        let speeds: Vec<_> =
            results.filter_map(|result| Some((result, result.news_per_second()?))).collect();
        let (engine, speed) =
            *speeds.iter().max_by(|one, other| one.1.value.total_cmp(&other.1.value))?;
        let overlaps = |other: &Estimate| other.interval.high >= speed.interval.low;
        let rivals = speeds
            .iter()
            .filter(|(other, theirs)| !std::ptr::eq(*other, engine) && overlaps(theirs));
        let rivals = rivals.map(|(other, _)| other.engine.name.as_str()).collect();
        Some(Leader { engine, speed, rivals })
    }

    pub(super) fn title(&self) -> String {
        let Some(leader) = self.leader() else { return "No engine gave figures".to_owned() };
        let name = &leader.engine.engine.name;
        let speed = format!("{} {UNIT}", significant(leader.speed.value));
        match leader.rivals.as_slice() {
            _ if self.comparison.rounds == 1 => format!("{name}: {speed} in a single round"),
            [] => format!("{name} is the fastest: {speed}"),
            rivals => {
                let rivals = rivals.join(", ");
                format!("{name}: {speed}, not clearly faster than {rivals}: the intervals overlap")
            }
        }
    }

    pub(super) fn outline(&self, report: &Report) -> Vec<OutlineBlock> {
        let mut blocks = vec![
            OutlineBlock::Lines(self.heading(report).into()),
            OutlineBlock::Table(self.table()),
        ];
        blocks.extend(self.long_versions().map(OutlineBlock::Lines));
        blocks.extend(self.unequal_news().map(|warning| OutlineBlock::Lines(vec![warning])));
        blocks.extend(self.comparison.results.iter().filter_map(last_output));
        blocks
    }

    /// The corpus and, on a second line, the machine and the rounds.
    pub(super) fn heading(&self, report: &Report) -> [String; 2] {
        let [corpus, machine] = report.corpus.heading(&report.run.machine);
        let rounds = counted(self.comparison.rounds as u64, "round");
        let end = match self.comparison.completion {
            Completion::AllRounds => "",
            Completion::TimeLimit => ", no more within the time limit",
            Completion::Interrupted => ", the last one interrupted: the results are partial",
        };
        [corpus, format!("{machine}; {rounds}{end}")]
    }

    /// A row for each engine. The row of an engine without figures holds the reason.
    pub(super) fn table(&self) -> Table {
        let has_references = self.references.is_some();
        let has_fields = self.comparison.results.iter().any(|result| !result.fields().is_empty());
        let mut table = Table::new("Engines")
            .label("engine")
            .figures([UNIT, "ratio", "news"])
            .figures(has_fields.then_some("fields"))
            .figures(["memory", "cores"])
            .figures(has_references.then_some("reference"))
            .text("version");
        for result in &self.comparison.results {
            let mut row = vec![result.engine.name.clone()];
            row.extend(self.figures(result, has_fields).into_iter().map(or_dash));
            if has_references {
                row.push(self.reference(result).map_or(String::new(), |speed| speed.to_string()));
            }
            let version = result.version().map(short_version);
            row.push(or_dash(missing_figures(result).or(version)));
            table.row(row);
        }
        self.notes().into_iter().for_each(|note| table.note(note));
        table
    }

    /// The cells of an engine; without figures they are all `None`.
    fn figures(&self, result: &EngineResult, has_fields: bool) -> Vec<Option<String>> {
        let speed = result.news_per_second();
        let known = |cell: Option<String>| cell.filter(|_| speed.is_some());
        let mut cells = vec![
            speed.map(|speed| estimate(speed, result, significant)),
            self.ratio(result),
            known(count(&result.news())),
        ];
        cells.extend(has_fields.then(|| known(count(&result.fields()))));
        cells.push(known(result.peak_memory().map(bytes)));
        cells.push(known(result.busy_cores().map(|cores| format!("{cores:.2}"))));
        cells
    }

    /// The published news per second of an engine.
    pub(super) fn reference(&self, result: &EngineResult) -> Option<f64> {
        self.references.as_ref()?.news_per_second.get(&result.engine.name).copied()
    }

    /// The ratio of an engine's speed to that of the first one.
    pub(super) fn ratio(&self, result: &EngineResult) -> Option<String> {
        let estimated = self.comparison.ratio(result)?;
        match std::ptr::eq(result, &self.comparison.results[0]) {
            true => Some(ratio(estimated.value)),
            false => Some(estimate(estimated, result, ratio)),
        }
    }

    /// The meaning of the columns.
    fn notes(&self) -> Vec<String> {
        let results = self.comparison.results.iter().filter(|result| result.has_figures());
        let Some(fewest) = results.map(|result| result.samples.len()).min() else {
            return Vec::new();
        };
        let intervals = match fewest {
            ..=1 => "a single round has no intervals",
            rounds => brackets(rounds),
        };
        let first = &self.comparison.results[0].engine.name;
        let mut notes = vec![
            format!("({intervals}; ratio: to {first}, the median of the rounds' ratios;"),
            " memory: the peak of the largest process; cores: processor time per second of the run, start included)"
                .to_owned(),
        ];
        if let Some(ReferenceFigures { source, .. }) = &self.references {
            notes.push(format!("(reference: {UNIT} according to {source})"));
        }
        notes
    }

    /// Long versions in full, each with the engines that have it.
    fn long_versions(&self) -> Option<Vec<String>> {
        let mut versions: Vec<(&str, Vec<&str>)> = Vec::new();
        for result in self.comparison.results.iter().filter(|result| result.has_figures()) {
            let Some(version) = result.version() else { continue };
            let name = result.engine.name.as_str();
            match versions.iter_mut().find(|(known, _)| *known == version) {
                Some((_, names)) => names.push(name),
                None if version.chars().count() > MAX_VERSION_LENGTH => {
                    versions.push((version, vec![name]));
                }
                None => {}
            }
        }
        let lines =
            versions.iter().map(|(version, names)| format!("{}: {version}", names.join(", ")));
        (!versions.is_empty()).then(|| lines.collect())
    }

    /// A warning if engines find different numbers of news items: their speeds are not comparable.
    pub(super) fn unequal_news(&self) -> Option<String> {
        let results = self.comparison.results.iter().filter(|result| result.has_figures());
        let mut counts: Vec<(String, Vec<&str>)> = Vec::new();
        let mut is_constant = true;
        for result in results {
            let news = result.news();
            let Some(text) = count(&news) else { continue };
            is_constant &= news.len() == 1;
            let name = result.engine.name.as_str();
            match counts.iter_mut().find(|(other, _)| *other == text) {
                Some((_, names)) => names.push(name),
                None => counts.push((text, vec![name])),
            }
        }
        if counts.len() <= 1 && is_constant {
            return None;
        }
        let counts: Vec<_> =
            counts.iter().map(|(news, names)| format!("{news} by {}", names.join(", "))).collect();
        Some(format!(
            "The numbers of news differ, so the speeds are not of the same work: {}",
            counts.join("; ")
        ))
    }
}

fn or_dash(cell: Option<String>) -> String {
    cell.unwrap_or_else(|| "-".to_owned())
}

/// An estimate with its interval, which a single sample does not have.
pub(super) fn estimate(
    estimate: Estimate,
    result: &EngineResult,
    write: impl Fn(f64) -> String,
) -> String {
    match result.samples.len() {
        ..=1 => write(estimate.value),
        _ => with_interval(estimate, "", write),
    }
}

/// The number that samples counted, or the range of the numbers if they disagree.
fn count(numbers: &[u64]) -> Option<String> {
    match numbers {
        [] => None,
        [number] => Some(grouped(*number)),
        [min, .., max] => Some(format!("{}-{}", grouped(*min), grouped(*max))),
    }
}

/// The first part of a long version.
fn short_version(version: &str) -> String {
    match version.char_indices().nth(MAX_VERSION_LENGTH) {
        None => version.to_owned(),
        Some((end, _)) => {
            let first = version.split(", ").next().filter(|first| first.len() <= end);
            format!("{} …", first.unwrap_or(&version[..end]))
        }
    }
}

/// The reason why an engine has no figures.
pub(super) fn missing_figures(result: &EngineResult) -> Option<String> {
    match (&result.failure, result.samples.len()) {
        (Some(failure), 0) => Some(format!("failed: {failure}")),
        (Some(failure), samples) => Some(format!("failed in round {}: {failure}", samples + 1)),
        (None, 0) => Some("not run".to_owned()),
        (None, _) => None,
    }
}

/// The last lines on standard error of an engine that failed.
fn last_output(result: &EngineResult) -> Option<OutlineBlock> {
    let stderr = result.failure.as_ref()?.stderr.as_str();
    (!stderr.is_empty()).then(|| OutlineBlock::Output {
        introduction: format!("last lines of {} on standard error", result.engine.name),
        text: stderr.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::measure::engine::{Engine, EngineCommand, EngineSample};

    fn title(engines: &[(&str, &[f64])]) -> String {
        let result = |(name, speeds): &(&str, &[f64])| {
            let engine = Engine { name: (*name).to_owned(), command: EngineCommand::new("x") };
            let samples = speeds.iter().map(|speed| EngineSample::new(*speed, Duration::ZERO));
            EngineResult { samples: samples.collect(), ..EngineResult::new(engine) }
        };
        let results = engines.iter().map(result).collect();
        let rounds = engines.iter().map(|(_, speeds)| speeds.len()).max().unwrap_or(0);
        let comparison = Comparison { results, rounds, completion: Completion::AllRounds };
        CompareReport { options: CompareOptions::default(), comparison, references: None }.title()
    }

    #[test]
    fn only_an_engine_with_an_interval_of_its_own_is_the_fastest() {
        let slow: &[f64] = &[10.0, 11.0, 12.0];
        assert_eq!(title(&[]), "No engine gave figures");
        assert_eq!(title(&[("none", &[])]), "No engine gave figures");
        assert_eq!(
            title(&[("one", slow), ("two", &[20.0, 21.0, 22.0])]),
            "two is the fastest: 21.0 news/sec"
        );
        assert_eq!(
            title(&[("one", slow), ("two", &[11.5, 20.0, 30.0]), ("three", &[9.0, 9.0, 11.5])]),
            "two: 20.0 news/sec, not clearly faster than one, three: the intervals overlap"
        );
        let single = title(&[("one", &[10.0]), ("two", &[20.0])]);
        assert_eq!(single, "two: 20.0 news/sec in a single round");
    }
}

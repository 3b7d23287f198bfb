//! Engines side by side, for people.

pub mod json;

use super::number::{bytes, grouped, ratio, significant};
use super::table::Table;
use super::{CorpusSummary, headline};
use crate::measure::Machine;
use crate::measure::compare::{Comparison, Completion, EngineResult};
use crate::measure::stats::Estimate;

/// With fewer turns the intervals have less than 95 % confidence.
const MIN_TURNS: usize = 6;

/// A version with more characters than this has no room in the table, but below it.
const MAX_VERSION_LENGTH: usize = 24;

/// Where the figures of the article come from.
const ARTICLE: &str = "Free-threaded Python – hit or miss?";

/// What was parsed, as this program sees it.
#[derive(Clone, Debug, Default)]
pub struct Parsed {
    /// What is said of the corpus beside the figures.
    pub subject: CorpusSummary,
    /// Its documents.
    pub documents: u64,
    /// Their bytes.
    pub bytes: u64,
    /// The news that this program finds in them.
    pub news: u64,
}

/// The table, and below it what is to be said of single engines.
pub fn text(parsed: &Parsed, comparison: &Comparison, machine: &Machine) -> String {
    let table = format!("{}{}", table(comparison).text(), notes(comparison));
    let mut parts = vec![title(parsed, comparison, machine), table];
    parts.extend(long_versions(comparison));
    parts.extend(unequal_news(comparison));
    parts.extend(comparison.results.iter().filter_map(failure));
    parts.join("\n")
}

pub(super) fn title(parsed: &Parsed, comparison: &Comparison, machine: &Machine) -> String {
    let Parsed { subject, documents, bytes, news } = parsed;
    let head = headline(&subject.name, *documents, *bytes, *news, machine);
    let rounds = comparison.rounds;
    let rounds = format!("{rounds} {}", if rounds == 1 { "round" } else { "rounds" });
    let end = match comparison.completion {
        Completion::AllRounds => "",
        Completion::TimeLimit => ", no more within the time allowed",
        Completion::Interrupted => ", the last one interrupted: this is a part of the whole",
    };
    format!("{head}; {rounds}{end}\n")
}

/// A row for each engine. Of one without figures it says why.
pub(super) fn table(comparison: &Comparison) -> Table {
    let quotes_article = quotes_article(comparison);
    let mut head = vec!["engine", "news/sec", "ratio", "news", "memory", "cores"];
    head.extend(quotes_article.then_some("article's"));
    head.push("version");
    let mut table = Table::new(head.iter().copied()).left(head.len() - 1);
    for result in &comparison.results {
        let speed = result.news_per_second();
        let has_figures = speed.is_some();
        let figures = [
            speed.map(|speed| estimate(speed, result, significant)),
            ratio_cell(comparison, result),
            news(result),
            result.peak_memory().map(bytes),
            result.busy_cores().map(|cores| format!("{cores:.2}")),
        ];
        let figures = figures.into_iter().map(|cell| cell.filter(|_| has_figures));
        let article = result.in_article.map_or(String::new(), |news| news.to_string());
        let last = no_figures(result).or_else(|| result.version().map(short_version));
        let mut row = vec![result.engine.name.clone()];
        row.extend(figures.map(or_dash));
        row.extend(quotes_article.then_some(article));
        row.push(or_dash(last));
        table.row(row);
    }
    table
}

fn or_dash(cell: Option<String>) -> String {
    cell.unwrap_or_else(|| "-".to_owned())
}

fn quotes_article(comparison: &Comparison) -> bool {
    comparison.results.iter().any(|result| result.in_article.is_some())
}

pub(super) fn ratio_cell(comparison: &Comparison, result: &EngineResult) -> Option<String> {
    let estimated = comparison.ratio(result)?;
    match std::ptr::eq(result, &comparison.results[0]) {
        true => Some(ratio(estimated.value)),
        false => Some(estimate(estimated, result, ratio)),
    }
}

/// A single turn has no interval.
pub(super) fn estimate(
    estimate: Estimate,
    result: &EngineResult,
    write: impl Fn(f64) -> String,
) -> String {
    let value = write(estimate.value);
    match result.samples.len() {
        ..=1 => value,
        _ => {
            format!("{value} ({}-{})", write(estimate.interval.low), write(estimate.interval.high))
        }
    }
}

/// The number of news, or the least and the most if turns disagree.
fn news(result: &EngineResult) -> Option<String> {
    match result.news().as_slice() {
        [] => None,
        [news] => Some(grouped(*news)),
        [least, .., most] => Some(format!("{}-{}", grouped(*least), grouped(*most))),
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

/// Long versions as a whole, each with the engines that have it.
fn long_versions(comparison: &Comparison) -> Option<String> {
    let mut versions: Vec<(&str, Vec<&str>)> = Vec::new();
    for result in comparison.results.iter().filter(|result| result.has_figures()) {
        let Some(version) = result.version() else { continue };
        let name = result.engine.name.as_str();
        match versions.iter_mut().find(|(known, _)| *known == version) {
            Some((_, names)) => names.push(name),
            None if version.chars().count() > MAX_VERSION_LENGTH => {
                versions.push((version, vec![name]))
            }
            None => {}
        }
    }
    let lines =
        versions.iter().map(|(version, names)| format!("{}: {version}\n", names.join(", ")));
    (!versions.is_empty()).then(|| lines.collect())
}

/// Why an engine has none.
pub(super) fn no_figures(result: &EngineResult) -> Option<String> {
    match (&result.failure, result.samples.len()) {
        (Some(failure), 0) => Some(format!("failed: {failure}")),
        (Some(failure), samples) => Some(format!("failed in round {}: {failure}", samples + 1)),
        (None, 0) => Some("had no turn".to_owned()),
        (None, _) => None,
    }
}

/// How the table is to be read.
pub(super) fn notes(comparison: &Comparison) -> String {
    let with_figures = || comparison.results.iter().filter(|result| result.has_figures());
    let Some(fewest) = with_figures().map(|result| result.samples.len()).min() else {
        return String::new();
    };
    let intervals = match fewest {
        MIN_TURNS.. => "95 % confidence intervals",
        2.. => "the whole range: too few rounds for 95 % confidence intervals",
        _ => "a single round has no intervals",
    };
    let first = &comparison.results[0].engine.name;
    let mut lines = vec![
        format!("({intervals}; ratio: to {first}, the median of the rounds' ratios;"),
        " memory: the peak of the largest process; cores: processor time per second of the run, start included)"
            .to_owned(),
    ];
    if quotes_article(comparison) {
        lines.push(format!(
            "(article's: news/sec as '{ARTICLE}' reports them, from another machine and other pages)"
        ));
    }
    lines.join("\n") + "\n"
}

/// Engines that find different numbers of news do different work.
pub(super) fn unequal_news(comparison: &Comparison) -> Option<String> {
    let counts: Vec<_> = comparison
        .results
        .iter()
        .filter(|result| result.has_figures())
        .filter_map(|result| Some((&result.engine.name, result.news(), news(result)?)))
        .collect();
    let (_, first, _) = counts.first()?;
    if counts.iter().all(|(_, news, _)| news == first && news.len() == 1) {
        return None;
    }
    let counts: Vec<_> = counts.iter().map(|(name, _, text)| format!("{name} {text}")).collect();
    Some(format!(
        "The numbers of news differ, so that the speeds are not of the same work: {}\n",
        counts.join(", ")
    ))
}

/// The last words of an engine that failed.
fn failure(result: &EngineResult) -> Option<String> {
    let stderr = result.failure.as_ref()?.stderr.as_str();
    let lines: String = stderr.lines().map(|line| format!("  | {line}\n")).collect();
    let name = &result.engine.name;
    (!lines.is_empty()).then(|| format!("the last that {name} said:\n{lines}"))
}

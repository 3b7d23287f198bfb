//! Engines side by side, for people.

pub mod json;

use super::number::{bytes, grouped, ratio, significant};
use super::{Subject, headline};
use crate::measure::Machine;
use crate::measure::compare::{Comparison, Contender, End};
use crate::measure::stats::Estimate;

/// With fewer turns the intervals have less than 95 % confidence.
const LEAST_TURNS: usize = 6;

/// The last column of the table.
pub(super) const VERSION: &str = "version";

/// A version with more characters than this has no room in the table, but below it.
const LONGEST_VERSION: usize = 24;

/// Where the figures of the article come from.
const ARTICLE: &str = "Free-threaded Python – hit or miss?";

/// What was parsed, as this program sees it.
#[derive(Clone, Debug, Default)]
pub struct Parsed {
    /// What is said of the corpus beside the figures.
    pub subject: Subject,
    /// Its documents.
    pub documents: u64,
    /// Their bytes.
    pub bytes: u64,
    /// The news that this program finds in them.
    pub news: u64,
}

/// The table, and below it what is to be said of single engines.
pub fn text(parsed: &Parsed, comparison: &Comparison, machine: &Machine) -> String {
    let mut parts = vec![title(parsed, comparison, machine), table(comparison)];
    parts.extend(long_versions(comparison));
    parts.extend(unequal_news(comparison));
    parts.extend(comparison.contenders.iter().filter_map(failure));
    parts.join("\n")
}

pub(super) fn title(parsed: &Parsed, comparison: &Comparison, machine: &Machine) -> String {
    let Parsed { subject, documents, bytes, news } = parsed;
    let head = headline(&subject.name, *documents, *bytes, *news, machine);
    let rounds = comparison.rounds;
    let rounds = format!("{rounds} {}", if rounds == 1 { "round" } else { "rounds" });
    let end = match comparison.end {
        End::Complete => "",
        End::TimeOver => ", no more within the time (--max-time)",
        End::Stopped => ", the last one interrupted: this is a part of the whole",
    };
    format!("{head}; {rounds}{end}\n")
}

/// A column: its head, and what it says of an engine.
pub(super) type Column<'a> = (&'static str, Box<dyn Fn(&Contender) -> String + 'a>);

/// A row for each engine, in columns as wide as they must be. Of an engine without figures it says why.
fn table(comparison: &Comparison) -> String {
    let columns = columns(comparison);
    let mut widths: Vec<_> = columns.iter().map(|(head, _)| width(head)).collect();
    let mut rows = vec![columns.iter().map(|(head, _)| (*head).to_owned()).collect::<Vec<_>>()];
    for contender in &comparison.contenders {
        let row = match no_figures(contender) {
            Some(reason) => vec![contender.engine.name.clone(), reason],
            None => columns.iter().map(|(_, cell)| cell(contender)).collect(),
        };
        rows.push(row);
    }
    for row in &rows {
        // The reason for having no figures takes the room of all columns but the first.
        let whole = if row.len() == widths.len() { row.len() } else { 1 };
        for (cell, most) in row[..whole].iter().zip(&mut widths) {
            *most = width(cell).max(*most);
        }
    }
    let lines: String = rows.iter().map(|row| line(row, &widths)).collect();
    format!("{lines}{}", notes(comparison))
}

pub(super) fn columns(comparison: &Comparison) -> Vec<Column<'_>> {
    let or_dash = |text: Option<String>| text.unwrap_or_else(|| "-".to_owned());
    let mut columns: Vec<Column> = vec![
        ("engine", Box::new(|contender| contender.engine.name.clone())),
        (
            "news/sec",
            Box::new(move |contender| {
                let speed = contender.news_per_second();
                or_dash(speed.map(|speed| estimate(speed, contender, significant)))
            }),
        ),
        ("ratio", Box::new(move |contender| or_dash(ratio_cell(comparison, contender)))),
        ("news", Box::new(move |contender| or_dash(news(contender)))),
        ("memory", Box::new(move |contender| or_dash(contender.peak_memory().map(bytes)))),
        (
            "cores",
            Box::new(move |contender| {
                or_dash(contender.busy_cores().map(|cores| format!("{cores:.2}")))
            }),
        ),
    ];
    if comparison.contenders.iter().any(|contender| contender.in_article.is_some()) {
        let article = |contender: &Contender| contender.in_article.map(|news| news.to_string());
        columns
            .push(("article's", Box::new(move |contender| article(contender).unwrap_or_default())));
    }
    columns.push((
        VERSION,
        Box::new(move |contender| or_dash(contender.version().map(short_version))),
    ));
    columns
}

pub(super) fn ratio_cell(comparison: &Comparison, contender: &Contender) -> Option<String> {
    let estimated = comparison.ratio(contender)?;
    match std::ptr::eq(contender, &comparison.contenders[0]) {
        true => Some(ratio(estimated.value)),
        false => Some(estimate(estimated, contender, ratio)),
    }
}

/// A single turn has no interval.
pub(super) fn estimate(
    estimate: Estimate,
    contender: &Contender,
    write: impl Fn(f64) -> String,
) -> String {
    let value = write(estimate.value);
    match contender.turns.len() {
        ..=1 => value,
        _ => {
            format!("{value} ({}-{})", write(estimate.interval.low), write(estimate.interval.high))
        }
    }
}

/// The number of news, or the least and the most if turns disagree.
fn news(contender: &Contender) -> Option<String> {
    match contender.news().as_slice() {
        [] => None,
        [news] => Some(grouped(*news)),
        [least, .., most] => Some(format!("{}-{}", grouped(*least), grouped(*most))),
    }
}

/// The first part of a long version.
fn short_version(version: &str) -> String {
    match version.char_indices().nth(LONGEST_VERSION) {
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
    for contender in comparison.contenders.iter().filter(|contender| contender.has_figures()) {
        let Some(version) = contender.version() else { continue };
        let name = contender.engine.name.as_str();
        match versions.iter_mut().find(|(known, _)| *known == version) {
            Some((_, names)) => names.push(name),
            None if width(version) > LONGEST_VERSION => versions.push((version, vec![name])),
            None => {}
        }
    }
    let lines =
        versions.iter().map(|(version, names)| format!("{}: {version}\n", names.join(", ")));
    (!versions.is_empty()).then(|| lines.collect())
}

/// Why an engine has none.
pub(super) fn no_figures(contender: &Contender) -> Option<String> {
    match (&contender.failure, contender.turns.len()) {
        (Some(failure), 0) => Some(format!("failed: {failure}")),
        (Some(failure), turns) => Some(format!("failed in round {}: {failure}", turns + 1)),
        (None, 0) => Some("had no turn".to_owned()),
        (None, _) => None,
    }
}

/// The first and the last column begin at their left, numbers end at their right.
fn line(row: &[String], widths: &[usize]) -> String {
    let last = widths.len() - 1;
    let cells = row.iter().zip(widths).enumerate().map(|(column, (cell, width))| match column {
        0 => format!("{cell:<width$}"),
        column if column == last || row.len() < widths.len() => cell.clone(),
        _ => format!("{cell:>width$}"),
    });
    format!("{}\n", cells.collect::<Vec<_>>().join("  ").trim_end())
}

fn width(cell: &str) -> usize {
    cell.chars().count()
}

/// How the table is to be read.
pub(super) fn notes(comparison: &Comparison) -> String {
    let with_figures = || comparison.contenders.iter().filter(|contender| contender.has_figures());
    let Some(fewest) = with_figures().map(|contender| contender.turns.len()).min() else {
        return String::new();
    };
    let intervals = match fewest {
        LEAST_TURNS.. => "95 % confidence intervals",
        2.. => "the whole range: too few rounds for 95 % confidence intervals",
        _ => "a single round has no intervals",
    };
    let first = &comparison.contenders[0].engine.name;
    let mut lines = vec![
        format!("({intervals}; ratio: to {first}, the median of the rounds' ratios;"),
        " memory: the peak of the largest process; cores: processor time per second of the run, start included)"
            .to_owned(),
    ];
    if comparison.contenders.iter().any(|contender| contender.in_article.is_some()) {
        lines.push(format!(
            "(article's: news/sec as '{ARTICLE}' reports them, from another machine and other pages)"
        ));
    }
    lines.join("\n") + "\n"
}

/// Engines that find different numbers of news do different work.
pub(super) fn unequal_news(comparison: &Comparison) -> Option<String> {
    let counts: Vec<_> = comparison
        .contenders
        .iter()
        .filter(|contender| contender.has_figures())
        .filter_map(|contender| Some((&contender.engine.name, contender.news(), news(contender)?)))
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
fn failure(contender: &Contender) -> Option<String> {
    let stderr = contender.failure.as_ref()?.stderr.as_str();
    let lines: String = stderr.lines().map(|line| format!("  | {line}\n")).collect();
    let name = &contender.engine.name;
    (!lines.is_empty()).then(|| format!("the last that {name} said:\n{lines}"))
}

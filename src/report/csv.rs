//! Every sample in a row of its own, for spreadsheets and data frames: RFC 4180, lines ended by a line feed alone.

use std::borrow::Cow;

use super::gate::json::role_name;
use super::json::mode;
use crate::measure::compare::Comparison;
use crate::measure::gate::GateResult;
use crate::measure::{Measurement, Scaling};

const HEAD: &str = "configuration,threads,round,sample_ns,passes,news,news_per_second\n";

/// One sample. What is not known is left empty.
pub struct Row<'a> {
    /// What was measured: `single`, `multithreaded`, or the name of an engine.
    pub configuration: &'a str,
    /// On how many threads.
    pub threads: Option<usize>,
    /// Counted from 1; samples of one round were taken beside each other.
    pub round: usize,
    /// The time of the sample in nanoseconds.
    pub sample_ns: Option<u64>,
    /// How many passes over the corpus it holds.
    pub passes: Option<u64>,
    /// The news of one pass.
    pub news: Option<u64>,
    /// The speed.
    pub news_per_second: f64,
}

/// The samples of a measurement.
pub fn benchmark(measurement: &Measurement) -> String {
    table(samples(measurement))
}

/// The samples of a sweep over threads, by their number.
pub fn scale(scaling: &Scaling) -> String {
    table(scaling.points.iter().flat_map(samples))
}

/// The turns of engines, one after another.
pub fn compare(comparison: &Comparison) -> String {
    table(comparison.results.iter().flat_map(|result| {
        let samples = result.samples.iter().map(|sample| (sample.news_per_second, sample.news));
        of_turns(&result.engine.name, samples)
    }))
}

/// The turns of a gate, those of each contestant by what it is to the gate: `head`, `against`.
pub fn gate(result: &GateResult) -> String {
    table(result.rounds.all().flat_map(|(role, series)| {
        let samples = series.speeds.iter().map(|speed| (*speed, series.news));
        of_turns(role_name(role), samples)
    }))
}

/// What an engine told in its turns, which is neither how long it measured nor how many passes it made.
fn of_turns(
    configuration: &str,
    samples: impl Iterator<Item = (f64, Option<u64>)>,
) -> impl Iterator<Item = Row<'_>> {
    samples.enumerate().map(move |(index, (news_per_second, news))| Row {
        configuration,
        threads: None,
        round: index + 1,
        sample_ns: None,
        passes: None,
        news,
        news_per_second,
    })
}

/// A line that names the columns, and one for each row.
pub fn table<'a>(rows: impl IntoIterator<Item = Row<'a>>) -> String {
    let lines = rows.into_iter().map(|row| {
        let Row { configuration, round, news_per_second, .. } = row;
        let [threads, sample, passes, news] =
            [row.threads.map(|threads| threads as u64), row.sample_ns, row.passes, row.news]
                .map(|number| number.map_or(String::new(), |number| number.to_string()));
        let configuration = field(configuration);
        format!("{configuration},{threads},{round},{sample},{passes},{news},{news_per_second}\n")
    });
    [HEAD.to_owned()].into_iter().chain(lines).collect()
}

fn samples(measurement: &Measurement) -> impl Iterator<Item = Row<'static>> + '_ {
    let Measurement { threads, news, passes_per_sample: passes, .. } = *measurement;
    let samples = measurement.samples_ns.iter().zip(measurement.samples_per_second());
    samples.enumerate().map(move |(index, (sample_ns, news_per_second))| Row {
        configuration: mode(threads),
        threads: Some(threads.count()),
        round: index + 1,
        sample_ns: Some(*sample_ns),
        passes: Some(passes),
        news: Some(news),
        news_per_second,
    })
}

/// Text in quotation marks where it holds what would end it.
fn field(text: &str) -> Cow<'_, str> {
    match text.contains([',', '"', '\n', '\r']) {
        true => format!("\"{}\"", text.replace('"', "\"\"")).into(),
        false => text.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_may_hold_anything() {
        let row = |configuration| Row {
            configuration,
            threads: None,
            round: 2,
            sample_ns: None,
            passes: None,
            news: Some(7),
            news_per_second: 12.5,
        };
        let rows = ["plain name", "a,b", "say \"a\"", "two\nlines"].map(row);
        let expected = "plain name,,2,,,7,12.5\n\"a,b\",,2,,,7,12.5\n\
            \"say \"\"a\"\"\",,2,,,7,12.5\n\"two\nlines\",,2,,,7,12.5\n";
        assert_eq!(table(rows), format!("{HEAD}{expected}"));
    }
}

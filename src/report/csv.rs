//! Samples as comma-separated values, for spreadsheets and data frames: RFC 4180 with line feeds only.

use std::borrow::Cow;

use super::{Destination, Report, ReportFormat, Results, mode};
use crate::measure::Measurement;

pub(super) const FORMAT: ReportFormat = ReportFormat {
    name: "csv",
    description: "Also write every sample as a row of comma-separated values",
    destination: Destination::File,
    export,
};

const HEADER: &str =
    "configuration,threads,round,sample_ns,passes,news,news_per_second,count_per_news\n";

/// One sample. Unknown fields are empty.
struct Row<'a> {
    /// `single`, `multithreaded`, the name of an engine, or the role of a program in a gate with the number of the build.
    configuration: Cow<'a, str>,
    threads: Option<usize>,
    /// Counted from 1.
    round: usize,
    /// The time of the sample in nanoseconds.
    sample_ns: Option<u64>,
    /// The number of passes in the sample.
    passes: Option<u64>,
    /// The news items of one pass.
    news: Option<u64>,
    news_per_second: Option<f64>,
    /// Instructions or cycles per news item.
    count_per_news: Option<f64>,
}

fn export(report: &Report) -> String {
    match &report.results {
        Results::Benchmark(benchmark) => table(measured(&benchmark.measurement)),
        Results::Scale(scale) => table(scale.scaling.points.iter().flat_map(measured)),
        Results::Compare(compare) => table(compare.comparison.results.iter().flat_map(|result| {
            let samples = result.samples.iter();
            let samples = samples.map(|sample| (Some(sample.news_per_second), None, sample.news));
            reported(result.engine.name.as_str().into(), samples)
        })),
        Results::Gate(gate) => table(gate.result.rounds.all().flat_map(|(id, series)| {
            let news = series.work().news;
            let samples = series.speeds.iter().map(move |speed| match gate.counts() {
                None => (Some(*speed), None, news),
                Some(_) => (None, Some(gate.value(*speed)), news),
            });
            reported(gate.configuration(id).into(), samples)
        })),
    }
}

/// The samples of a measurement.
fn measured(measurement: &Measurement) -> impl Iterator<Item = Row<'static>> + '_ {
    let Measurement { threads, news, passes_per_sample: passes, .. } = *measurement;
    let samples = measurement.samples_ns.iter().zip(measurement.samples_per_second());
    samples.enumerate().map(move |(index, (sample_ns, news_per_second))| Row {
        configuration: mode(threads).into(),
        threads: Some(threads.count()),
        round: index + 1,
        sample_ns: Some(*sample_ns),
        passes: Some(passes),
        news: Some(news),
        news_per_second: Some(news_per_second),
        count_per_news: None,
    })
}

/// The samples that an engine reported, which include neither times nor passes.
fn reported<'a>(
    configuration: Cow<'a, str>,
    samples: impl Iterator<Item = (Option<f64>, Option<f64>, Option<u64>)>,
) -> impl Iterator<Item = Row<'a>> {
    samples.enumerate().map(move |(index, (news_per_second, count_per_news, news))| Row {
        configuration: configuration.clone(),
        threads: None,
        round: index + 1,
        sample_ns: None,
        passes: None,
        news,
        news_per_second,
        count_per_news,
    })
}

fn table<'a>(rows: impl IntoIterator<Item = Row<'a>>) -> String {
    let lines = rows.into_iter().map(|row| {
        let round = row.round;
        let [speed, count] = [row.news_per_second, row.count_per_news]
            .map(|number| number.map_or(String::new(), |number| number.to_string()));
        let [threads, sample, passes, news] =
            [row.threads.map(|threads| threads as u64), row.sample_ns, row.passes, row.news]
                .map(|number| number.map_or(String::new(), |number| number.to_string()));
        let configuration = field(&row.configuration);
        format!("{configuration},{threads},{round},{sample},{passes},{news},{speed},{count}\n")
    });
    [HEADER.to_owned()].into_iter().chain(lines).collect()
}

/// The text, quoted if it contains a separator or a quotation mark.
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
    fn quotes_special_characters_in_names() {
        let row = |configuration: &'static str| Row {
            configuration: configuration.into(),
            threads: None,
            round: 2,
            sample_ns: None,
            passes: None,
            news: Some(7),
            news_per_second: Some(12.5),
            count_per_news: None,
        };
        let rows = ["plain name", "a,b", "say \"a\"", "two\nlines"].map(row);
        let expected = "plain name,,2,,,7,12.5,\n\"a,b\",,2,,,7,12.5,\n\
            \"say \"\"a\"\"\",,2,,,7,12.5,\n\"two\nlines\",,2,,,7,12.5,\n";
        assert_eq!(table(rows), format!("{HEADER}{expected}"));
    }
}

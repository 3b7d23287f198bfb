//! Reports as JSON, for programs: one object in one line.

mod benchmark;
mod compare;
mod conditions;
mod gate;
mod scale;
#[cfg(test)]
mod schema;

use serde::Serialize;

use super::{BuildInfo, CorpusSummary, Destination, InputError, Report, ReportFormat, Results};
use crate::measure::Machine;
use crate::measure::stats::Interval;

pub(super) const FORMAT: ReportFormat = ReportFormat {
    name: "json",
    description: "Print the report as one JSON object instead",
    destination: Destination::StandardOutput,
    export,
};

/// The version of the reports' structure. It changes with the meaning or the name of a field.
///
/// Version 2 has the same outer object for all commands, `command` and `command_line` included. These fields of
/// version 1 have new names: `serial_share` is `serial_fraction`; `in_article_news_per_second` is
/// `reference_news_per_second`; the role, check and pairs of a gate that were called `against` are `baseline`, its check
/// `baseline` is `stored_baseline`, `at_most` and `at_least` are `max` and `min`; faults are `errors`; turns are
/// `samples`.
pub const REPORT_VERSION: u32 = 2;

/// The report of any command. The fields of the results are those of the command.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct JsonReport<'a, R> {
    report_version: u32,
    newsparse_version: &'static str,
    command: &'static str,
    command_line: &'a str,
    /// The end of the run: RFC 3339, in UTC.
    date: String,
    machine: &'a Machine,
    /// The release of the kernel; `None` if unknown.
    kernel: Option<&'a str>,
    /// The build of newsparse.
    build: &'a BuildInfo,
    corpus: CorpusFields<'a>,
    #[serde(flatten)]
    results: R,
    /// The errors of documents and files. Those of a gate include parse errors only if it checks them.
    errors: &'a [InputError],
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct CorpusFields<'a> {
    name: &'a str,
    documents: u64,
    bytes: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    news: Option<u64>,
    skipped: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    digest: Option<String>,
}

impl<'a> CorpusFields<'a> {
    fn new(corpus: &'a CorpusSummary) -> Self {
        let CorpusSummary { name, documents, bytes, news, skipped, .. } = corpus;
        let (documents, bytes, news, skipped) = (*documents, *bytes, *news, *skipped);
        let digest = corpus.digest.as_ref().map(|digest| format!("blake3:{digest}"));
        CorpusFields { name, documents, bytes, news, skipped, digest }
    }
}

fn export(report: &Report) -> String {
    let run = &report.run;
    match &report.results {
        Results::Benchmark(results) => export_as(report, benchmark::BenchmarkEntry::new(results)),
        Results::Scale(results) => export_as(report, scale::ScaleEntry::new(results, &run.machine)),
        Results::Compare(results) => {
            export_as(report, compare::CompareEntry::new(results, &run.conditions))
        }
        Results::Gate(results) => export_as(report, gate::GateEntry::new(results, &run.conditions)),
    }
}

fn export_as(report: &Report, results: impl Serialize) -> String {
    let run = &report.run;
    let report = JsonReport {
        report_version: REPORT_VERSION,
        newsparse_version: super::VERSION,
        command: report.command(),
        command_line: &run.command_line,
        date: run.date.strftime("%FT%TZ").to_string(),
        machine: &run.machine,
        kernel: run.kernel.as_deref(),
        build: &run.build,
        corpus: CorpusFields::new(&report.corpus),
        results,
        errors: &report.corpus.errors,
    };
    let json = serde_json::to_string(&report).expect("all keys of a report are strings");
    format!("{json}\n")
}

pub(super) fn ends(Interval { low, high }: Interval) -> [f64; 2] {
    [low, high]
}

fn nanoseconds(time: std::time::Duration) -> u64 {
    time.as_nanos() as u64
}

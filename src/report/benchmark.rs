//! The contents of a benchmark's report.

use std::time::Duration;

use super::doubts::doubts;
use super::number::{bytes, grouped, milliseconds, percent, significant};
use super::outline::{Fact, OutlineBlock};
use super::table::Table;
use super::{CorpusSummary, Report, UNIT, VERSION, contention, interval_name};
use crate::corpus::ReadStatistics;
use crate::measure::engine::protocol_lines;
use crate::measure::stats::{Estimate, Interval};
use crate::measure::{ItemDigest, MeasureOptions, Measurement, Profile, Threads};

/// Parsing is the bottleneck if its threads wait for input for less than this share of their time.
const MAX_WAITING: f64 = 0.1;

/// The number of slow documents in a text report.
const MAX_SLOWEST: usize = 5;

/// The speed of one configuration.
#[derive(Clone, Debug)]
pub struct BenchmarkReport {
    /// The options of the measurement.
    pub options: MeasureOptions,
    /// The samples.
    pub measurement: Measurement,
    /// The contents of the corpus, and the time of each part.
    pub profile: Profile,
}

/// The first line of the article's `parse.py`: the threads that parse.
pub fn mode_line(threads: Threads) -> &'static str {
    match threads {
        Threads::Single => "Using single thread for parsing news",
        Threads::Pool(_) => "Using multithreading for parsing news",
    }
}

/// The second line of the article's `parse.py`: the speed.
pub fn speed_line(measurement: &Measurement) -> String {
    format!("Parsing speed: {} {UNIT}", measurement.news_per_second().round())
}

/// The output of newsparse as an engine, by the [protocol](crate::measure::engine).
pub fn engine_lines(
    measurement: &Measurement,
    fields: Option<u64>,
    digest: Option<ItemDigest>,
) -> String {
    protocol_lines(measurement, fields, digest, &format!("newsparse {VERSION}"))
}

/// News per second and its interval.
pub(super) fn speed(measurement: &Measurement) -> Estimate {
    Estimate {
        value: measurement.news_per_second(),
        interval: measurement.news_per_second_interval(),
    }
}

impl BenchmarkReport {
    pub(super) fn title(&self) -> String {
        format!("{} {UNIT}", significant(self.measurement.news_per_second()))
    }

    pub(super) fn outline(&self, report: &Report) -> Vec<OutlineBlock> {
        let mut blocks = vec![OutlineBlock::Facts(self.facts(report))];
        let doubts = self.doubts();
        if !doubts.is_empty() {
            blocks.push(OutlineBlock::Notes(doubts));
        }
        if !self.profile.formats.is_empty() {
            blocks.push(OutlineBlock::Table(self.formats()));
        }
        if !self.profile.slowest.is_empty() {
            let table = self.slowest(&report.corpus, "slowest documents", MAX_SLOWEST);
            blocks.push(OutlineBlock::Table(table));
        }
        blocks
    }

    /// The reasons to distrust the speed.
    pub(super) fn doubts(&self) -> Vec<String> {
        let doubts = doubts(&self.measurement);
        doubts.into_iter().map(|doubt| format!("doubtful: {doubt}")).collect()
    }

    /// All named values.
    fn facts(&self, report: &Report) -> Vec<Fact> {
        let corpus = vec![Fact::new("corpus", report.corpus.name.clone())];
        let conditions = contention::condition_facts(&self.measurement.conditions);
        let contention = contention::facts(&self.measurement);
        [corpus, self.totals(report), contention, conditions, self.clock()].concat()
    }

    /// The named values that do not describe the corpus and the machine.
    #[cfg(feature = "html")]
    pub(super) fn figures(&self, report: &Report) -> Vec<Fact> {
        [self.totals(report), contention::facts(&self.measurement), self.clock()].concat()
    }

    /// The figures and their intervals.
    fn totals(&self, report: &Report) -> Vec<Fact> {
        let BenchmarkReport { measurement, profile, .. } = self;
        let rate = |amount| significant(measurement.per_second(amount));
        let range = |Interval { low, high }: Interval| {
            let name = interval_name(measurement.samples_ns.len());
            format!("{name} {} to {}", significant(low), significant(high))
        };
        let (documents, news, size) = (measurement.documents, measurement.news, measurement.bytes);
        let megabytes = significant(measurement.per_second(size) / 1e6);
        let median = Duration::from_nanos(measurement.median_ns().round() as u64);
        let Interval { low, high } = measurement.interval_ns();
        let time = range(Interval { low: low / 1e6, high: high / 1e6 });
        let speed = range(measurement.news_per_second_interval());
        let spread = percent(measurement.spread());
        [
            ("documents", format!("{} ({}/s)", grouped(documents), rate(documents))),
            ("with a parse error", grouped(profile.documents_with_errors)),
            ("without news, skipped", grouped(report.corpus.skipped)),
            ("news", format!("{} ({}/s, {speed})", grouped(news), rate(news))),
            ("bytes", format!("{} ({megabytes} MB/s)", bytes(size))),
            ("threads", measurement.threads.count().to_string()),
            ("passes", grouped(measurement.passes())),
            ("median pass", format!("{}, {time} ms", milliseconds(median))),
            ("spread of passes", format!("{spread} (interquartile range)")),
        ]
        .map(|(name, value)| Fact::new(name, value))
        .into()
    }

    /// The work inside the clock and, for a stream, the time of its parts.
    fn clock(&self) -> Vec<Fact> {
        let measurement = &self.measurement;
        let mut facts = Vec::new();
        if measurement.partial {
            facts.push(Fact::new("partial", "interrupted"));
        }
        match measurement.reading {
            None => facts.push(Fact::new("clock covers", "parsing; documents were in memory")),
            Some(reading) => facts.extend(reading_facts(measurement, &reading)),
        }
        facts
    }

    /// The single-threaded or, for a stream, the last pass is the source of times in the profile.
    pub(super) fn timing(&self) -> &'static str {
        match self.measurement.reading {
            None => "one by one on one thread",
            Some(_) => "in the last pass",
        }
    }

    pub(super) fn formats(&self) -> Table {
        let profile = &self.profile;
        let mut table = Table::new(format!("Documents by format, timed {}", self.timing()))
            .label("format")
            .figures(["documents", "news", "of news", "of time", "MB/s"]);
        let news = profile.news();
        let share = |part: f64, whole: f64| match whole > 0.0 {
            true => percent(part / whole),
            false => "-".to_owned(),
        };
        for (format, sum) in &profile.formats {
            let seconds = sum.time.as_secs_f64();
            table.row([
                format.name().to_owned(),
                grouped(sum.documents),
                grouped(sum.news),
                share(sum.news as f64, news as f64),
                share(seconds, profile.time.as_secs_f64()),
                significant(sum.bytes as f64 / 1e6 / seconds),
            ]);
        }
        table.note(format!(
            "(of time, MB/s: of the documents of that format alone, {}, whatever the number of threads)",
            self.timing()
        ));
        table
    }

    /// The slowest documents, up to `max`, in a column of this name.
    pub(super) fn slowest(
        &self,
        corpus: &CorpusSummary,
        column: &'static str,
        max: usize,
    ) -> Table {
        let mut table = Table::new(format!("Time of each document, {}", self.timing()))
            .figures(["time"])
            .document(column);
        for document in self.profile.slowest.iter().take(max) {
            table.row([
                milliseconds(document.time),
                corpus.relative_name(&document.name).to_owned(),
            ]);
        }
        table
    }
}

/// The time that reading, decompressing and waiting took in the last pass.
fn reading_facts(measurement: &Measurement, reading: &ReadStatistics) -> Vec<Fact> {
    let last = Duration::from_nanos(measurement.samples_ns.last().copied().unwrap_or_default());
    let share = |time: Duration| time.as_secs_f64() / last.as_secs_f64();
    let of_core = |time| format!("{} of a core", percent(share(time)));
    let waiting = share(reading.wait_time) / measurement.threads.count() as f64;
    [
        ("clock covers", "reading, decompressing and parsing".to_owned()),
        ("read", format!("{} of files", bytes(reading.bytes))),
        ("reading", of_core(reading.read_time)),
        ("opening, decompressing", of_core(reading.decompression_time)),
        ("waiting for input", format!("{} of the parsing threads' time", percent(waiting))),
        ("bottleneck", bottleneck(reading, waiting).to_owned()),
    ]
    .map(|(name, value)| Fact::new(name, value))
    .into()
}

fn bottleneck(reading: &ReadStatistics, waiting: f64) -> &'static str {
    if waiting < MAX_WAITING {
        "parsing"
    } else if reading.decompression_time > reading.read_time {
        "decompressing"
    } else {
        "reading"
    }
}

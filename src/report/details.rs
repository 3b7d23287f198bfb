//! The table of `--verbose`.

use std::fmt::{self, Write};
use std::time::Duration;

use super::number::{bytes, grouped, milliseconds, percent, significant};
use super::{CorpusSummary, interval_name};
use crate::Format;
use crate::corpus::ReadStatistics;
use crate::measure::stats::Interval;
use crate::measure::{FormatProfile, Measurement, Profile};

/// Parsing threads that wait for a greater part of their time are not the bottleneck.
const MUCH_WAITING: f64 = 0.1;

/// How many of the slowest documents are named.
const SLOWEST: usize = 5;

/// A figure with what it is called.
pub(super) type Fact = (&'static str, String);

/// What the columns of [`format_rows`] are called.
pub(super) const FORMAT_HEAD: [&str; 6] =
    ["format", "documents", "news", "of news", "of time", "MB/s"];

/// All that is known of a measurement, for people.
pub fn table(subject: &CorpusSummary, measurement: &Measurement, profile: &Profile) -> String {
    let mut out = String::new();
    let written = facts(&mut out, &totals(subject, measurement, profile))
        .and_then(|()| facts(&mut out, &clock(measurement)))
        .and_then(|()| formats(&mut out, profile))
        .and_then(|()| slowest(&mut out, profile));
    written.expect("a String takes all that is written");
    out
}

/// What was measured, and how fast it was.
pub(super) fn totals(
    subject: &CorpusSummary,
    measurement: &Measurement,
    profile: &Profile,
) -> Vec<Fact> {
    let documents = measurement.documents;
    let per_second = |amount| significant(measurement.per_second(amount));
    let median = Duration::from_nanos(measurement.median_ns().round() as u64);
    let megabytes = significant(measurement.per_second(measurement.bytes) / 1e6);
    let milliseconds_of = |nanoseconds: f64| significant(nanoseconds / 1e6);
    let range = |interval: Interval, write: &dyn Fn(f64) -> String| {
        let name = interval_name(measurement.samples_ns.len());
        format!("{name} {} to {}", write(interval.low), write(interval.high))
    };
    let news_range = range(measurement.news_per_second_interval(), &significant);
    let time_range = range(measurement.interval_ns(), &milliseconds_of);
    vec![
        ("corpus", subject.name.clone()),
        ("documents", format!("{} ({}/s)", grouped(documents), per_second(documents))),
        ("with a fault", grouped(profile.documents_with_errors)),
        ("without news, skipped", grouped(subject.skipped)),
        (
            "news",
            format!(
                "{} ({}/s, {news_range})",
                grouped(measurement.news),
                per_second(measurement.news)
            ),
        ),
        ("bytes", format!("{} ({megabytes} MB/s)", bytes(measurement.bytes))),
        ("threads", measurement.threads.count().to_string()),
        ("passes", grouped(measurement.passes())),
        ("median pass", format!("{}, {time_range} ms", milliseconds(median))),
        ("spread of passes", format!("{} (middle half)", percent(measurement.spread()))),
    ]
}

/// What the clock covers, and what of that took longest.
pub(super) fn clock(measurement: &Measurement) -> Vec<Fact> {
    let mut facts = Vec::new();
    if measurement.partial {
        facts.push(("partial", "interrupted".to_owned()));
    }
    let Some(reading) = measurement.reading else {
        facts.push(("clock covers", "parsing; documents were in memory".to_owned()));
        return facts;
    };
    let last = Duration::from_nanos(measurement.samples_ns.last().copied().unwrap_or_default());
    let of_pass = |time: Duration| time.as_secs_f64() / last.as_secs_f64();
    let of_core = |time| format!("{} of a core", percent(of_pass(time)));
    let waited = of_pass(reading.wait_time) / measurement.threads.count() as f64;
    facts.extend([
        ("clock covers", "reading, decompressing and parsing".to_owned()),
        ("read", format!("{} of files", bytes(reading.bytes))),
        ("reading", of_core(reading.read_time)),
        ("opening, decompressing", of_core(reading.decompression_time)),
        ("waiting for input", format!("{} of the parsing threads' time", percent(waited))),
        ("bottleneck", bottleneck(&reading, waited).to_owned()),
    ]);
    facts
}

fn bottleneck(reading: &ReadStatistics, waited: f64) -> &'static str {
    if waited < MUCH_WAITING {
        "parsing"
    } else if reading.decompression_time > reading.read_time {
        "decompressing"
    } else {
        "reading"
    }
}

fn facts(out: &mut String, facts: &[Fact]) -> fmt::Result {
    facts.iter().try_for_each(|(name, value)| writeln!(out, "{name:<22} {value}"))
}

/// The formats that occur, under [`FORMAT_HEAD`].
pub(super) fn format_rows(profile: &Profile) -> Vec<[String; 6]> {
    let news: u64 = profile.formats.values().map(|format| format.news).sum();
    let share =
        |part: f64, whole: f64| if whole > 0.0 { percent(part / whole) } else { "-".to_owned() };
    let row = |(format, all): (&Format, &FormatProfile)| {
        [
            format.name().to_owned(),
            grouped(all.documents),
            grouped(all.news),
            share(all.news as f64, news as f64),
            share(all.time.as_secs_f64(), profile.time.as_secs_f64()),
            significant(all.bytes as f64 / 1e6 / all.time.as_secs_f64()),
        ]
    };
    profile.formats.iter().map(row).collect()
}

fn formats(out: &mut String, profile: &Profile) -> fmt::Result {
    out.push('\n');
    let head = FORMAT_HEAD.map(str::to_owned);
    for [format, documents, news, of_news, of_time, speed] in
        [head].into_iter().chain(format_rows(profile))
    {
        writeln!(
            out,
            "{format:<12} {documents:>9} {news:>9} {of_news:>8} {of_time:>8} {speed:>8}"
        )?;
    }
    Ok(())
}

fn slowest(out: &mut String, profile: &Profile) -> fmt::Result {
    writeln!(out, "\nslowest documents")?;
    for document in profile.slowest.iter().take(SLOWEST) {
        writeln!(out, "{:>10}  {}", milliseconds(document.time), document.name)?;
    }
    Ok(())
}

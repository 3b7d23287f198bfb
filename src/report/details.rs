//! The table of `--verbose`.

use std::fmt::{self, Display, Write};
use std::time::Duration;

use super::Subject;
use super::number::{bytes, grouped, milliseconds, percent, significant};
use crate::corpus::Reading;
use crate::measure::{Measurement, Profile};

/// Parsing threads that wait for a greater part of their time are not the bottleneck.
const MUCH_WAITING: f64 = 0.1;

/// How many of the slowest documents are named.
const SLOWEST: usize = 5;

/// All that is known of a measurement, for people.
pub fn table(subject: &Subject, measurement: &Measurement, profile: &Profile) -> String {
    let mut out = String::new();
    let written = totals(&mut out, subject, measurement, profile)
        .and_then(|()| clock(&mut out, measurement))
        .and_then(|()| formats(&mut out, profile))
        .and_then(|()| slowest(&mut out, profile));
    written.expect("a String takes all that is written");
    out
}

fn totals(
    out: &mut String,
    subject: &Subject,
    measurement: &Measurement,
    profile: &Profile,
) -> fmt::Result {
    let documents = measurement.documents;
    let interval = measurement.news_per_second_interval();
    let per_second = |amount| significant(measurement.per_second(amount));
    let median = Duration::from_nanos(measurement.median_ns().round() as u64);
    let time = measurement.interval_ns();
    let milliseconds_of = |nanoseconds: f64| significant(nanoseconds / 1e6);
    row(out, "corpus", &subject.name)?;
    row(out, "documents", format_args!("{} ({}/s)", grouped(documents), per_second(documents)))?;
    row(out, "with a fault", grouped(profile.faulty))?;
    row(out, "without news, skipped", grouped(subject.skipped))?;
    let range = format_args!("{} to {}", significant(interval.low), significant(interval.high));
    row(
        out,
        "news",
        format_args!(
            "{} ({}/s, 95 % interval {range})",
            grouped(measurement.news),
            per_second(measurement.news)
        ),
    )?;
    let megabytes = significant(measurement.per_second(measurement.bytes) / 1e6);
    row(out, "bytes", format_args!("{} ({megabytes} MB/s)", bytes(measurement.bytes)))?;
    row(out, "threads", measurement.threads.count())?;
    row(out, "passes", grouped(measurement.passes()))?;
    let range = format_args!("{} to {} ms", milliseconds_of(time.low), milliseconds_of(time.high));
    row(out, "median pass", format_args!("{}, 95 % interval {range}", milliseconds(median)))?;
    row(out, "spread of passes", format_args!("{} (middle half)", percent(measurement.spread())))
}

/// What the clock covers, and what of that took longest.
fn clock(out: &mut String, measurement: &Measurement) -> fmt::Result {
    if measurement.partial {
        row(out, "partial", "interrupted")?;
    }
    let Some(reading) = measurement.reading else {
        return row(out, "clock covers", "parsing; documents were in memory");
    };
    let last = Duration::from_nanos(measurement.samples_ns.last().copied().unwrap_or_default());
    let of_pass = |time: Duration| time.as_secs_f64() / last.as_secs_f64();
    row(out, "clock covers", "reading, decompressing and parsing")?;
    row(out, "read", format_args!("{} of files", bytes(reading.bytes)))?;
    row(out, "reading", format_args!("{} of a core", percent(of_pass(reading.input))))?;
    row(
        out,
        "opening, decompressing",
        format_args!("{} of a core", percent(of_pass(reading.unpacking))),
    )?;
    let waited = of_pass(reading.waited) / measurement.threads.count() as f64;
    let waiting = format_args!("{} of the parsing threads' time", percent(waited));
    row(out, "waiting for input", waiting)?;
    row(out, "bottleneck", bottleneck(&reading, waited))
}

fn bottleneck(reading: &Reading, waited: f64) -> &'static str {
    if waited < MUCH_WAITING {
        "parsing"
    } else if reading.unpacking > reading.input {
        "decompressing"
    } else {
        "reading"
    }
}

fn row(out: &mut String, name: &str, value: impl Display) -> fmt::Result {
    writeln!(out, "{name:<22} {value}")
}

fn formats(out: &mut String, profile: &Profile) -> fmt::Result {
    let news: u64 = profile.formats.values().map(|format| format.news).sum();
    let share =
        |part: f64, whole: f64| if whole > 0.0 { percent(part / whole) } else { "-".to_owned() };
    writeln!(
        out,
        "\n{:<12} {:>9} {:>9} {:>8} {:>8} {:>8}",
        "format", "documents", "news", "of news", "of time", "MB/s"
    )?;
    for (format, all) in &profile.formats {
        writeln!(
            out,
            "{:<12} {:>9} {:>9} {:>8} {:>8} {:>8}",
            format.name(),
            grouped(all.documents),
            grouped(all.news),
            share(all.news as f64, news as f64),
            share(all.time.as_secs_f64(), profile.time.as_secs_f64()),
            significant(all.bytes as f64 / 1e6 / all.time.as_secs_f64()),
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

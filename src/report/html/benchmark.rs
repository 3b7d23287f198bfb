//! The page of a benchmark.

use maud::{Markup, html};

use super::Run;
use super::parts::{self, Column};
use super::plot::bars::{Axis, Bar};
use super::plot::{Samples, bars, distribution, rounds};
use crate::measure::stats::{Estimate, Interval, median};
use crate::measure::{Measurement, Profile, Threads};
use crate::report::number::{milliseconds, percent, significant};
use crate::report::{CorpusSummary, details, interval_name};

const UNIT: &str = "news/sec";

/// What a benchmark found, as a page of HTML.
pub fn page(
    subject: &CorpusSummary,
    measurement: &Measurement,
    profile: &Profile,
    run: &Run,
) -> String {
    let speed = significant(measurement.news_per_second());
    let title = format!("{speed} news/sec: {} – newsparse", subject.name);
    let facts = [details::totals(subject, measurement, profile), details::clock(measurement)];
    let timed = match measurement.reading {
        None => "one by one on one thread",
        Some(_) => "in the last pass",
    };
    let body = html! {
        (headline(subject, measurement))
        (samples(measurement))
        section { h2 { "Figures" } (parts::facts(&facts.concat())) }
        @if !profile.formats.is_empty() { (formats(profile, timed)) }
        @if !profile.slowest.is_empty() { (slowest(profile, timed)) }
        (parts::errors(subject, profile))
        (parts::circumstances(&subject.name, subject.digest.as_deref(), (measurement.documents, measurement.bytes), run))
    };
    super::page(&title, &body)
}

fn headline(subject: &CorpusSummary, measurement: &Measurement) -> Markup {
    let Interval { low, high } = measurement.news_per_second_interval();
    let samples = measurement.samples_ns.len();
    html! {
        header {
            p.kind { "newsparse benchmark" }
            h1 { (significant(measurement.news_per_second())) " news/sec" }
            p {
                (interval_name(samples)) " " (significant(low)) " to " (significant(high)) ", "
                (mode(measurement.threads)) ", corpus " code { (subject.name) }
            }
            @if measurement.partial {
                p.warning { "The measurement was interrupted: this is what was found up to there." }
            }
            @if measurement.reading.is_some() {
                p.note { "The corpus was streamed: reading and decompression are within the clock." }
            }
        }
    }
}

/// On how many threads, in words.
fn mode(threads: Threads) -> String {
    match threads {
        Threads::Single => "single thread".to_owned(),
        Threads::Pool(threads) => format!("multithreaded, threads: {threads}"),
    }
}

fn samples(measurement: &Measurement) -> Markup {
    let values = measurement.samples_per_second();
    let interval = measurement.news_per_second_interval();
    let estimate = Estimate { value: measurement.news_per_second(), interval };
    let samples = Samples::of_median("sample", &values, UNIT, estimate);
    html! {
        section {
            h2 { "Samples" }
            div.plots {
                (parts::figure(
                    "Distribution",
                    &distribution::plot(&samples),
                    &samples.key(),
                ))
                (parts::figure(
                    "In the order in which they were taken",
                    &rounds::plot(&samples),
                    &order(&samples),
                ))
            }
        }
    }
}

/// What is to be said of the order of samples.
fn order(samples: &Samples) -> String {
    let (note, values) = (rounds::note(samples), samples.values);
    if values.len() < 2 {
        return note;
    }
    let (first, second) = values.split_at(values.len() / 2);
    let (first, second) = (median(first), median(second));
    let (change, [first, second]) = (second / first - 1.0, [first, second].map(significant));
    format!(
        "{note} Median of the first half {first}, of the second {second} ({:+.1} %).",
        change * 100.0
    )
}

fn formats(profile: &Profile, timed: &str) -> Markup {
    let all = profile.time.as_secs_f64();
    let bar = |(format, time): (&str, f64)| {
        let value = time / all * 100.0;
        let interval = Interval { low: value, high: value };
        let value = Some(Estimate { value, interval });
        Bar { name: format.to_owned(), text: percent(time / all), value }
    };
    let formats = profile.formats.iter();
    let times = formats.map(|(format, all)| (format.name(), all.time.as_secs_f64()));
    let bars: Vec<_> = times.map(bar).collect();
    html! {
        section {
            h2 { "Formats" }
            (parts::table(
                &format!("Documents by format, timed {timed}"),
                &details::FORMAT_HEAD,
                details::format_rows(profile),
            ))
            (parts::figure("Share of the time", &bars::plot(&bars, "% of the time", Axis::Linear), ""))
        }
    }
}

fn slowest(profile: &Profile, timed: &str) -> Markup {
    let rows = profile.slowest.iter();
    let rows = rows.map(|document| [milliseconds(document.time), document.name.clone()]);
    html! {
        section {
            h2 { "Slowest documents" }
            (parts::columns(
                &format!("Time of each document, {timed}"),
                &[("time", Column::Number), ("document", Column::Name)],
                rows,
            ))
        }
    }
}

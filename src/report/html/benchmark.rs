//! The page of a benchmark.

use maud::{Markup, html};

use super::plot::bars::{Bar, BarAxis};
use super::plot::{Samples, bars, distribution, rounds};
use super::{Body, components};
use crate::measure::stats::{Estimate, Interval, median};
use crate::measure::{Measurement, Threads};
use crate::report::benchmark::speed;
use crate::report::number::{percent, significant};
use crate::report::{BenchmarkReport, Report, UNIT, contention_sentence, interval_name};

pub fn body(report: &Report, benchmark: &BenchmarkReport) -> Body {
    let BenchmarkReport { measurement, profile, .. } = benchmark;
    let facts = benchmark.facts(report);
    let sections = html! {
        (samples(measurement))
        section { h2 { "Figures" } (components::facts(&facts)) }
        @if !profile.formats.is_empty() { (formats(benchmark)) }
        @if !profile.slowest.is_empty() { (slowest(report, benchmark)) }
        (components::errors(report))
    };
    Body { header: header(report, measurement), sections }
}

fn header(report: &Report, measurement: &Measurement) -> Markup {
    let Interval { low, high } = measurement.news_per_second_interval();
    let samples = measurement.samples_ns.len();
    html! {
        p {
            (interval_name(samples)) " " (significant(low)) " to " (significant(high)) ", "
            (configuration(measurement.threads)) ", corpus " code { (report.corpus.name) }
        }
        @if let Some(contention) = measurement.contention() {
            p.warning { "Contention: " (contention_sentence(contention)) "." }
        }
        @if measurement.partial { p.warning { (components::INTERRUPTED) } }
        @if measurement.reading.is_some() {
            p.note { "The corpus was streamed: times include reading and decompression." }
        }
    }
}

fn configuration(threads: Threads) -> String {
    match threads {
        Threads::Single => "single thread".to_owned(),
        Threads::Pool(threads) => format!("multithreaded, threads: {threads}"),
    }
}

fn samples(measurement: &Measurement) -> Markup {
    let values = measurement.samples_per_second();
    let samples = Samples::with_median("sample", &values, UNIT, speed(measurement));
    html! {
        section {
            h2 { "Samples" }
            div.plots {
                (components::figure(
                    "Distribution",
                    &distribution::plot(&samples),
                    &samples.legend(),
                ))
                (components::figure(
                    "In order of time",
                    &rounds::plot(&samples),
                    &drift(&samples),
                ))
            }
        }
    }
}

/// The caption of samples in order of time: the difference between both halves shows drift.
fn drift(samples: &Samples) -> String {
    let (legend, values) = (rounds::legend(samples), samples.values);
    if values.len() < 2 {
        return legend;
    }
    let (first, second) = values.split_at(values.len() / 2);
    let (first, second) = (median(first), median(second));
    let (change, [first, second]) = (second / first - 1.0, [first, second].map(significant));
    format!(
        "{legend} Median of the first half {first}, of the second {second} ({:+.1} %).",
        change * 100.0
    )
}

fn formats(benchmark: &BenchmarkReport) -> Markup {
    let profile = &benchmark.profile;
    let total = profile.time.as_secs_f64();
    let bars = profile.formats.iter().map(|(format, sum)| {
        let share = sum.time.as_secs_f64() / total;
        Bar {
            name: format.name().to_owned(),
            text: percent(share),
            value: Some(Estimate::exactly(share * 100.0)),
        }
    });
    let bars: Vec<_> = bars.collect();
    html! {
        section {
            h2 { "Formats" }
            (components::table(&benchmark.formats()))
            (components::figure(
                "Share of the time",
                &bars::plot(&bars, "% of the time", BarAxis::Linear),
                "",
            ))
        }
    }
}

fn slowest(report: &Report, benchmark: &BenchmarkReport) -> Markup {
    html! {
        section {
            h2 { "Slowest documents" }
            (components::table(&benchmark.slowest(&report.corpus, "document", usize::MAX)))
        }
    }
}

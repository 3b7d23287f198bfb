//! The page of a benchmark.

use maud::{Markup, html};

use super::headline::{Headline, steadiness};
use super::plot::rounds::Series;
use super::plot::{distribution, dots, rounds};
use super::table::report_table;
use super::{Page, components};
use crate::measure::stats::{Estimate, Interval, median};
use crate::measure::{Measurement, Threads};
use crate::report::benchmark::speed;
use crate::report::number::{counted, percent, significant};
use crate::report::{BenchmarkReport, Report, UNIT, interval_name};

pub fn page(report: &Report, benchmark: &BenchmarkReport) -> Page {
    let BenchmarkReport { measurement, profile, .. } = benchmark;
    let sections = html! {
        (samples(measurement))
        @if !profile.formats.is_empty() { (formats(benchmark)) }
        section { h2 { "Figures" } (components::facts(&benchmark.figures(report))) }
        @if !profile.slowest.is_empty() {
            section {
                h2 { "Slowest documents" }
                (report_table(&benchmark.slowest(&report.corpus, "document", usize::MAX)))
            }
        }
        (components::errors(report))
    };
    Page { headline: headline(measurement), sections, engines: Vec::new() }
}

fn headline(measurement: &Measurement) -> Headline {
    let (tone, verdict) = steadiness([measurement]);
    let Interval { low, high } = measurement.news_per_second_interval();
    let [value, low, high] = [measurement.news_per_second(), low, high].map(significant);
    let samples = measurement.samples_ns.len();
    let name = interval_name(samples);
    let streamed = measurement.reading.is_some();
    let streamed =
        streamed.then_some("The corpus was streamed: times include reading and decompression.");
    Headline {
        tone,
        verdict,
        figure: format!("{value} {UNIT} {}", configuration(measurement.threads)),
        interval: format!("{name} {low} to {high}, from {}", counted(samples as u64, "sample")),
        warnings: streamed.map(str::to_owned).into_iter().collect(),
    }
}

fn configuration(threads: Threads) -> String {
    match threads {
        Threads::Single => "on one thread".to_owned(),
        Threads::Pool(threads) => format!("on {}", counted(threads.get() as u64, "thread")),
    }
}

fn samples(measurement: &Measurement) -> Markup {
    let values = &measurement.samples_per_second();
    let (estimate, count) = (speed(measurement), values.len());
    let series = Series { name: "sample", values, unit: UNIT, estimate };
    let legend = format!("Line: median; shaded: its {}.", interval_name(count));
    let in_time = format!("{legend}{}{}", rounds::legend(count), drift(values));
    html! {
        section {
            h2 { "Samples" }
            div.plots {
                (components::titled_figure(
                    "Distribution",
                    &distribution::plot(values, UNIT, estimate),
                    &legend,
                ))
                (components::titled_figure("In order of time", &rounds::plot(&series, &[]), &in_time))
            }
        }
    }
}

/// The difference between both halves, which shows drift.
fn drift(values: &[f64]) -> String {
    if values.len() < 2 {
        return String::new();
    }
    let (first, second) = values.split_at(values.len() / 2);
    let (first, second) = (median(first), median(second));
    let (change, [first, second]) = (second / first - 1.0, [first, second].map(significant));
    format!(" Median of the first half {first}, of the second {second} ({:+.1} %).", change * 100.0)
}

fn formats(benchmark: &BenchmarkReport) -> Markup {
    let profile = &benchmark.profile;
    let total = profile.time.as_secs_f64();
    let rows = profile.formats.iter().map(|(format, sum)| {
        let share = sum.time.as_secs_f64() / total;
        dots::Row {
            name: format.name().to_owned(),
            figure: percent(share),
            interval: String::new(),
            value: Some(Estimate::exactly(share * 100.0)),
            samples: Vec::new(),
            is_best: false,
        }
    });
    let rows: Vec<_> = rows.collect();
    let shares = rows.iter().filter_map(|row| row.value).map(|share| share.value);
    let axis = super::plot::Axis::from_zero(shares);
    html! {
        section {
            h2 { "Formats" }
            @if rows.len() > 1 {
                (components::figure(&dots::plot(&rows, &axis, "% of the time", None), ""))
            }
            (report_table(&benchmark.formats()))
        }
    }
}

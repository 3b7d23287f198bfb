//! The page of a thread sweep.

use maud::{Markup, html};

use super::headline::{Headline, steadiness};
use super::plot::scaling::Law;
use super::plot::{Axis, dots, rounds, scaling as curve};
use super::table::report_table;
use super::{Page, components};
use crate::measure::stats::{Estimate, Interval};
use crate::measure::{Measurement, Scaling};
use crate::report::number::{counted, significant};
use crate::report::scale::{FittedLaws, threads};
use crate::report::wording::ratio_in_words;
use crate::report::{Report, ScaleReport, UNIT, interval_name};

pub fn page(report: &Report, scale: &ScaleReport) -> Page {
    let sections = html! {
        (figures(scale))
        (laws(report, scale))
        (rounds_of_points(&scale.scaling))
        (components::errors(report))
    };
    Page { headline: headline(scale), sections, engines: Vec::new() }
}

fn headline(scale: &ScaleReport) -> Headline {
    let scaling = &scale.scaling;
    let fastest = scale.fastest();
    let points = [fastest].into_iter().chain(&scaling.points);
    let (tone, verdict) = steadiness(points);
    let speedup = scaling.speedup(fastest);
    let Interval { low, high } = speedup.interval;
    let [low, high] = [low, high].map(significant);
    let rounds = scaling.rounds();
    let speed = format!("{} {UNIT}", significant(fastest.news_per_second()));
    let name = interval_name(rounds);
    let rounds = counted(rounds as u64, "round");
    let (figure, interval) = match fastest.threads.count() {
        1 => (
            format!("{speed} on one thread"),
            format!("No other number of threads is faster, in {rounds}"),
        ),
        _ => (
            format!("{} on {}", ratio_in_words(speedup), threads(fastest)),
            format!("{speed}; {name} of the speed-up {low} to {high}, in {rounds}"),
        ),
    };
    Headline { tone, verdict, figure, interval, warnings: Vec::new() }
}

fn figures(scale: &ScaleReport) -> Markup {
    let scaling = &scale.scaling;
    let speedup = |point: &Measurement| (point.threads.count(), scaling.speedup(point));
    let speedups: Vec<_> = scaling.points.iter().map(speedup).collect();
    let rows: Vec<_> = scaling.points.iter().map(|point| efficiency(scaling, point)).collect();
    let ends = rows.iter().filter_map(|row| row.value).map(|value| value.interval.high);
    let axis = Axis::from_zero(ends.chain([100.0]));
    let interval = interval_name(scaling.rounds());
    html! {
        section {
            h2 { "Speed-up" }
            (components::figure(
                &curve::plot(&speedups, &fitted(scaling)),
                &format!("Dots: medians of the rounds' ratios; thick lines: their {interval}."),
            ))
            (report_table(&scale.table()))
        }
        section {
            h2 { "Efficiency" }
            (components::figure(
                &dots::plot(&rows, &axis, "% of the ideal speed-up", Some(100.0)),
                &format!("Thick lines: {interval}; dashed line: the ideal."),
            ))
        }
    }
}

fn efficiency(scaling: &Scaling, point: &Measurement) -> dots::Row {
    let value = match point.threads.count() {
        1 => Estimate::exactly(100.0),
        _ => scaling.efficiency(point).times(100.0),
    };
    let Interval { low, high } = value.interval;
    let has_interval = low < high;
    dots::Row {
        name: threads(point),
        figure: format!("{:.0} %", value.value),
        interval: if has_interval { format!("{low:.0}–{high:.0}") } else { String::new() },
        value: Some(value),
        samples: Vec::new(),
        is_best: false,
    }
}

/// The laws that could be fitted.
fn fitted(scaling: &Scaling) -> Vec<Law> {
    let laws = FittedLaws::new(scaling);
    let amdahl = laws.amdahl.ok().map(|(law, _)| Law {
        name: "Amdahl's law",
        speedup: Box::new(move |threads| law.speedup(threads)),
    });
    let universal = laws.universal.ok().map(|(law, _)| Law {
        name: "Universal Law",
        speedup: Box::new(move |threads| law.speedup(threads)),
    });
    amdahl.into_iter().chain(universal).collect()
}

fn laws(report: &Report, scale: &ScaleReport) -> Markup {
    html! {
        section {
            h2 { "Laws" }
            @for line in scale.law_lines(&report.run.machine) { p { (line) } }
            @if let Some(predictions) = scale.predictions() { (report_table(&predictions)) }
        }
    }
}

fn rounds_of_points(scaling: &Scaling) -> Markup {
    let series = scaling.points.iter().map(|point| (threads(point), point.samples_per_second()));
    let series: Vec<_> = series.collect();
    html! {
        section {
            h2 { "Rounds" }
            (components::figure(
                &rounds::multiples(&series),
                &rounds::multiples_legend(scaling.rounds()),
            ))
        }
    }
}

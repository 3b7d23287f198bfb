//! The page of a thread sweep.

use maud::{Markup, html};

use super::plot::bars::{Bar, BarAxis};
use super::plot::scaling::Law;
use super::plot::{Samples, bars, rounds, scaling as curve};
use super::{Body, components};
use crate::measure::stats::{Estimate, Interval};
use crate::measure::{Measurement, Scaling};
use crate::report::benchmark::speed;
use crate::report::number::{grouped, significant};
use crate::report::scale::{FittedLaws, threads};
use crate::report::{Report, ScaleReport, UNIT, contention_sentence, interval_name, with_interval};

pub fn body(report: &Report, scale: &ScaleReport) -> Body {
    let sections = html! {
        (figures(scale))
        (laws(report, scale))
        (rounds_of_points(&scale.scaling))
        (components::errors(report))
    };
    Body { header: header(report, scale), sections }
}

fn header(report: &Report, scale: &ScaleReport) -> Markup {
    let fastest = scale.fastest();
    let Estimate { value, interval: Interval { low, high } } = scale.scaling.speedup(fastest);
    let rounds = scale.scaling.rounds();
    html! {
        p {
            (significant(value)) " times as fast as one thread ("
            (interval_name(rounds)) " " (significant(low)) " to " (significant(high)) "), "
            (grouped(rounds as u64)) " rounds, corpus " code { (report.corpus.name) }
        }
        @if let Some(contention) = scale.scaling.contention() {
            p.warning { "Contention: " (contention_sentence(contention)) "." }
        }
        @if fastest.partial { p.warning { (components::INTERRUPTED) } }
    }
}

fn figures(scale: &ScaleReport) -> Markup {
    let scaling = &scale.scaling;
    let speedup = |point: &Measurement| (point.threads.count(), scaling.speedup(point));
    let speedups: Vec<_> = scaling.points.iter().map(speedup).collect();
    let bars: Vec<_> = scaling.points.iter().map(bar).collect();
    let interval = interval_name(scaling.rounds());
    html! {
        section {
            h2 { "Scaling" }
            div.plots {
                (components::figure(
                    "Speed-up",
                    &curve::plot(&speedups, &fitted(scaling)),
                    &format!("Median of the rounds' ratios, with its {interval}."),
                ))
                (components::figure(
                    "Speed",
                    &bars::plot(&bars, UNIT, BarAxis::Adaptive),
                    bars::LEGEND,
                ))
            }
            (components::table(&scale.table()))
        }
    }
}

fn bar(point: &Measurement) -> Bar {
    let speed = speed(point);
    Bar { name: threads(point), text: with_interval(speed, "", significant), value: Some(speed) }
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
            @if let Some(predictions) = scale.predictions() { (components::table(&predictions)) }
        }
    }
}

fn rounds_of_points(scaling: &Scaling) -> Markup {
    let figure = |point: &Measurement| {
        let values = &point.samples_per_second();
        let samples = Samples::with_median("round", values, UNIT, speed(point));
        components::figure(&threads(point), &rounds::plot(&samples), &rounds::legend(&samples))
    };
    html! {
        section {
            h2 { "Rounds" }
            p.note { "Each round has one sample of every number of threads." }
            div.plots { @for point in &scaling.points { (figure(point)) } }
        }
    }
}

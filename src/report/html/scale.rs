//! The page of a sweep over threads.

use maud::{Markup, html};

use super::plot::bars::{Axis, Bar};
use super::plot::scaling::Law;
use super::plot::{Samples, bars, rounds, scaling as curve};
use super::{Run, parts};
use crate::measure::fit::{Amdahl, UniversalScalability};
use crate::measure::stats::{Estimate, Interval};
use crate::measure::{Measurement, Profile, Scaling};
use crate::report::number::{grouped, significant};
use crate::report::{CorpusSummary, interval_name, scale as text};

const UNIT: &str = "news/sec";

/// What a sweep found, as a page of HTML.
pub fn page(subject: &CorpusSummary, scaling: &Scaling, profile: &Profile, run: &Run) -> String {
    let one = &scaling.points[0];
    let title = format!("{}: {} – newsparse", fastest(scaling), subject.name);
    let body = html! {
        (headline(subject, scaling))
        (figures(scaling))
        (predictions(scaling, run))
        (rounds_of_each(scaling))
        (parts::errors(subject, profile))
        (parts::circumstances(&subject.name, subject.digest.as_deref(), (one.documents, one.bytes), run))
    };
    super::page(&title, &body)
}

/// The number of threads with most news per second.
fn best(scaling: &Scaling) -> &Measurement {
    let points = scaling.points.iter();
    let best =
        points.max_by(|one, other| one.news_per_second().total_cmp(&other.news_per_second()));
    best.expect("one thread is always among them")
}

fn fastest(scaling: &Scaling) -> String {
    let best = best(scaling);
    format!("{} news/sec with {}", significant(best.news_per_second()), threads(best))
}

fn threads(point: &Measurement) -> String {
    match point.threads.count() {
        1 => "1 thread".to_owned(),
        threads => format!("{threads} threads"),
    }
}

fn headline(subject: &CorpusSummary, scaling: &Scaling) -> Markup {
    let best = best(scaling);
    let Estimate { value, interval: Interval { low, high } } = scaling.speedup(best);
    let rounds = scaling.rounds();
    html! {
        header {
            p.kind { "newsparse scale" }
            h1 { (fastest(scaling)) }
            p {
                (significant(value)) " times as fast as one thread ("
                (interval_name(rounds)) " " (significant(low)) " to " (significant(high)) "), "
                (grouped(rounds as u64)) " rounds, corpus " code { (subject.name) }
            }
            @if best.partial {
                p.warning { "The measurement was interrupted: this is what was found up to there." }
            }
        }
    }
}

fn figures(scaling: &Scaling) -> Markup {
    let speedup = |point: &Measurement| (point.threads.count(), scaling.speedup(point));
    let speedups: Vec<_> = scaling.points.iter().map(speedup).collect();
    let bars: Vec<_> = scaling.points.iter().map(bar).collect();
    let interval = interval_name(scaling.rounds());
    html! {
        section {
            h2 { "Scaling" }
            div.plots {
                (parts::figure(
                    "Speed-up",
                    &curve::plot(&speedups, &laws(scaling)),
                    &format!("Median of the rounds' ratios, with its {interval}."),
                ))
                (parts::figure(
                    "Speed",
                    &bars::plot(&bars, UNIT, Axis::Adapted),
                    bars::KEY,
                ))
            }
            (parts::table(&format!("In brackets: {}", text::brackets(scaling)), &text::HEAD, text::rows(scaling)))
        }
    }
}

fn bar(point: &Measurement) -> Bar {
    let (value, interval) = (point.news_per_second(), point.news_per_second_interval());
    let [speed, low, high] = [value, interval.low, interval.high].map(significant);
    Bar {
        name: threads(point),
        text: format!("{speed} ({low}-{high})"),
        value: Some(Estimate { value, interval }),
    }
}

/// The laws that could be fitted.
fn laws(scaling: &Scaling) -> Vec<Law> {
    let points = scaling.speedups();
    let amdahl = Amdahl::fit(&points).map(|law| Law {
        name: "Amdahl's law",
        speedup: Box::new(move |threads| law.speedup(threads)),
    });
    let universal = UniversalScalability::fit(&points).map(|law| Law {
        name: "Universal Law",
        speedup: Box::new(move |threads| law.speedup(threads)),
    });
    amdahl.into_iter().chain(universal).collect()
}

fn predictions(scaling: &Scaling, run: &Run) -> Markup {
    html! {
        section {
            h2 { "Laws" }
            @for line in text::law_lines(scaling, &run.machine) { p { (line) } }
            @if let Some(text::Predictions { head, rows }) = text::predictions(scaling) {
                (parts::table(
                    "Predictions, which are extrapolations",
                    &[&["threads"], head.as_slice()].concat(),
                    rows.into_iter().map(|(threads, cells)| [vec![threads.to_string()], cells].concat()),
                ))
            }
        }
    }
}

fn rounds_of_each(scaling: &Scaling) -> Markup {
    let figure = |point: &Measurement| {
        let interval = point.news_per_second_interval();
        let estimate = Estimate { value: point.news_per_second(), interval };
        let values = &point.samples_per_second();
        let samples = Samples::of_median("round", values, UNIT, estimate);
        parts::figure(&threads(point), &rounds::plot(&samples), &rounds::note(&samples))
    };
    html! {
        section {
            h2 { "Rounds" }
            p.note { "Each round took a sample on each number of threads." }
            div.plots { @for point in &scaling.points { (figure(point)) } }
        }
    }
}

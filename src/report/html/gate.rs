//! The page of a gate.

use maud::{Markup, html};

use super::plot::bars::{Axis, Bar};
use super::plot::{Mark, Samples, bars, distribution, rounds};
use super::{Run, parts};
use crate::measure::gate::{Check, GateEngines, GateResult, Role, Series};
use crate::measure::stats::{Estimate, Interval};
use crate::report::gate::{self as text, Context};
use crate::report::number::significant;

const UNIT: &str = "news/sec";

/// What a gate found, as a page of HTML.
pub fn page(engines: &GateEngines, result: &GateResult, context: &Context, run: &Run) -> String {
    let Context { corpus, digest, documents, bytes, notes } = context;
    let verdict = text::name(result.verdict());
    let body = html! {
        header {
            p.kind { "newsparse gate" }
            h1 { (verdict) }
            p { (text::verdict_line(engines, result)) }
            p.note { (corpus) ", " (text::effort(result)) }
            @for note in notes { p.warning { (note) } }
        }
        @if !result.checks.is_empty() {
            section {
                h2 { "Checks" }
                (parts::laid_out("What was asked and found", &text::findings_table(engines, result)))
            }
        }
        @if let Some(pairs) = pairs(engines, result) { (pairs) }
        (speeds(engines, result))
        (rounds_of_each(engines, result))
        (parts::circumstances(corpus, Some(digest), (*documents, *bytes), run))
    };
    super::page(&format!("{verdict}: {corpus} – newsparse"), &body)
}

/// How much slower the head was in each pair of turns.
fn pairs(engines: &GateEngines, result: &GateResult) -> Option<Markup> {
    let check_result = result.checks.iter().find_map(|check_result| match check_result.check {
        Check::Baseline { max } => Some((check_result.estimate, max)),
        _ => None,
    });
    let (estimate, max) = check_result?;
    let percent = |ln_ratio: f64| (1.0 - ln_ratio.exp()) * 100.0;
    let ratios = result.rounds.ln_ratios(Role::Candidate, Role::Baseline);
    let values: Vec<_> = ratios.into_iter().map(percent).collect();
    let mark = |name: &str, value| Mark { name: name.to_owned(), value };
    let marks = [mark("no change", 0.0), mark("limit", max * 100.0)];
    let estimate = estimate.times(100.0);
    let samples = of_midmean("pair", &values, "% slower", estimate, &marks);
    Some(html! {
        section {
            h2 { "Against " (engines.name(Role::Baseline)) }
            div.plots {
                (parts::figure("Pair by pair", &rounds::plot(&samples), &rounds::note(&samples)))
                (parts::figure("Distribution", &distribution::plot(&samples), &samples.key()))
            }
        }
    })
}

/// Samples whose figure is that of a gate.
fn of_midmean<'a>(
    name: &'static str,
    values: &'a [f64],
    unit: &'a str,
    estimate: Estimate,
    marks: &'a [Mark],
) -> Samples<'a> {
    Samples { name, values, unit, estimate, figure: "midmean", interval: "95 % interval", marks }
}

fn speeds(engines: &GateEngines, result: &GateResult) -> Markup {
    let programs = result.rounds.all().filter(|(role, _)| *role != Role::Kernel);
    let bars: Vec<_> = programs.map(|(role, series)| bar(engines, role, series)).collect();
    html! {
        section {
            h2 { "Speed" }
            (parts::figure("Speed", &bars::plot(&bars, UNIT, Axis::Adapted), bars::KEY))
            (parts::laid_out("Who took turns", &text::contestants_table(engines, result)))
        }
    }
}

fn bar(engines: &GateEngines, role: Role, series: &Series) -> Bar {
    let estimate = text::speed(&series.speeds);
    let Estimate { value, interval: Interval { low, high } } = estimate;
    let [speed, low, high] = [value, low, high].map(significant);
    Bar {
        name: title(engines, role),
        text: format!("{speed} ({low}-{high})"),
        value: Some(estimate),
    }
}

/// What a contestant is to the gate, and what it is called.
fn title(engines: &GateEngines, role: Role) -> String {
    let name = engines.name(role);
    match role {
        Role::Candidate => format!("head: {name}"),
        Role::CandidateAllThreads => format!("all threads: {name}"),
        Role::Baseline => format!("against: {name}"),
        Role::Kernel => name.to_owned(),
    }
}

fn rounds_of_each(engines: &GateEngines, result: &GateResult) -> Markup {
    let plots = result.rounds.all().map(|(role, series)| {
        let unit = if role == Role::Kernel { "times/sec" } else { UNIT };
        let samples = of_midmean("round", &series.speeds, unit, text::speed(&series.speeds), &[]);
        parts::figure(&title(engines, role), &rounds::plot(&samples), &rounds::note(&samples))
    });
    html! {
        section {
            h2 { "Rounds" }
            div.plots { @for plot in plots { (plot) } }
        }
    }
}

//! The page of a gate.

use maud::{Markup, html};

use super::plot::bars::{Bar, BarAxis};
use super::plot::{Mark, Samples, bars, distribution, rounds};
use super::{Body, components};
use crate::measure::gate::{Check, EngineId, Role, Series};
use crate::measure::stats::Estimate;
use crate::report::gate::verdict_name;
use crate::report::number::significant;
use crate::report::{GateReport, Report, with_interval};

/// The verdict in one word.
pub fn heading(gate: &GateReport) -> String {
    verdict_name(gate.result.verdict()).to_owned()
}

pub fn body(report: &Report, gate: &GateReport) -> Body {
    let header = html! {
        p { (gate.title()) }
        p.note { (gate.effort(report)) }
        @for note in gate.notes() { p.warning { (note) } }
    };
    let sections = html! {
        @if !gate.result.checks.is_empty() {
            section { h2 { "Checks" } (components::table(&gate.check_table())) }
        }
        @if let Some(pairs) = pairs(gate) { (pairs) }
        (speeds(gate))
        (rounds_of_engines(gate))
    };
    Body { header, sections }
}

/// The slow-down of the candidate in each pair of samples.
fn pairs(gate: &GateReport) -> Option<Markup> {
    let check = gate.result.checks.iter().find_map(|check| match check.check {
        Check::Baseline { max } => Some((check.estimate, max)),
        _ => None,
    });
    let (estimate, max) = check?;
    let (unit, percent): (_, fn(f64) -> f64) = match gate.counts() {
        None => ("% slower".to_owned(), |ln_ratio| (1.0 - ln_ratio.exp()) * 100.0),
        Some(event) => {
            (format!("% more {}", event.name()), |ln_ratio| ((-ln_ratio).exp() - 1.0) * 100.0)
        }
    };
    let ratios = gate.result.rounds.ln_ratios(Role::Candidate, Role::Baseline);
    let values: Vec<_> = ratios.into_iter().map(percent).collect();
    let mark = |name: &str, value| Mark { name: name.to_owned(), value };
    let marks = [mark("no change", 0.0), mark("limit", max * 100.0)];
    let (name, title) = match gate.build_spread() {
        None => ("pair", "Pair by pair"),
        Some(_) => ("round", "Round by round, mean of the builds"),
    };
    let samples = with_midmean(name, &values, &unit, estimate.times(100.0), &marks);
    Some(html! {
        section {
            h2 { "Against " (gate.side_name(Role::Baseline)) }
            div.plots {
                (components::figure(
                    title,
                    &rounds::plot(&samples),
                    &rounds::legend(&samples),
                ))
                (components::figure(
                    "Distribution",
                    &distribution::plot(&samples),
                    &samples.legend(),
                ))
            }
        }
    })
}

/// Samples with their midmean, which is the estimate of a gate.
fn with_midmean<'a>(
    name: &'static str,
    values: &'a [f64],
    unit: &'a str,
    estimate: Estimate,
    marks: &'a [Mark],
) -> Samples<'a> {
    Samples { name, values, unit, estimate, statistic: "midmean", interval: "95 % interval", marks }
}

fn speeds(gate: &GateReport) -> Markup {
    let programs = gate.result.rounds.all().filter(|(id, _)| id.role != Role::Kernel);
    let bars: Vec<_> = programs.map(|(id, series)| bar(gate, id, series)).collect();
    let title = if gate.counts().is_some() { "Counts" } else { "Speed" };
    let plot = bars::plot(&bars, gate.unit(Role::Candidate), BarAxis::Adaptive);
    html! {
        section {
            h2 { (title) }
            (components::figure(title, &plot, bars::LEGEND))
            (components::table(&gate.engine_table()))
        }
    }
}

fn bar(gate: &GateReport, id: EngineId, series: &Series) -> Bar {
    let speed = gate.figure(series);
    Bar {
        name: role_and_name(gate, id),
        text: with_interval(speed, "", significant),
        value: Some(speed),
    }
}

fn role_and_name(gate: &GateReport, id: EngineId) -> String {
    let name = gate.engines.name(id);
    let build = match gate.engines.builds(id.role) {
        0 | 1 => String::new(),
        _ => format!(" {}", id.build + 1),
    };
    match id.role {
        Role::Candidate => format!("candidate{build}: {name}"),
        Role::CandidateAllThreads => format!("all threads: {name}"),
        Role::Baseline => format!("baseline{build}: {name}"),
        Role::Kernel => name.to_owned(),
    }
}

fn rounds_of_engines(gate: &GateReport) -> Markup {
    let plots = gate.result.rounds.all().map(|(id, series)| {
        let values: Vec<_> = series.speeds.iter().map(|speed| gate.value(*speed)).collect();
        let samples = with_midmean("round", &values, gate.unit(id.role), gate.figure(series), &[]);
        let (title, plot) = (role_and_name(gate, id), rounds::plot(&samples));
        components::figure(&title, &plot, &rounds::legend(&samples))
    });
    html! {
        section {
            h2 { "Rounds" }
            div.plots { @for plot in plots { (plot) } }
        }
    }
}

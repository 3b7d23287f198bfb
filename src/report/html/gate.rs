//! The page of a gate.

use maud::{Markup, html};

use super::headline::{Headline, Tone, badge};
use super::plot::decision::Decision;
use super::plot::rounds::Series;
use super::plot::{Mark, decision, dots, rounds};
use super::table::{Cell, Column, report_table, wrapping};
use super::{Page, components};
use crate::measure::gate::{self, Check, CheckResult, EngineId, Role, Verdict};
use crate::measure::stats::{Estimate, Interval};
use crate::report::gate::{CheckWording, verdict_name};
use crate::report::number::significant;
use crate::report::table::ColumnKind;
use crate::report::{GateReport, Report};

pub fn page(report: &Report, gate: &GateReport) -> Page {
    let sections = html! {
        (checks(gate))
        (pairs(gate))
        (speeds(gate))
        (rounds_of_engines(gate))
        p.note { (gate.effort(report)) "." }
    };
    Page { headline: headline(gate), sections, engines: engines(gate) }
}

fn tone(verdict: Verdict) -> Tone {
    match verdict {
        Verdict::Pass => Tone::Good,
        Verdict::Inconclusive => Tone::Doubtful,
        Verdict::Fail => Tone::Bad,
    }
}

/// The verdict with a capital letter.
fn verdict_word(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Pass => "Pass",
        Verdict::Inconclusive => "Inconclusive",
        Verdict::Fail => "Fail",
    }
}

fn headline(gate: &GateReport) -> Headline {
    let verdict = gate.result.verdict();
    let mut headline = Headline {
        tone: tone(verdict),
        verdict: verdict_word(verdict).to_owned(),
        figure: "Measured, no checks".to_owned(),
        interval: String::new(),
        warnings: gate.notes().iter().map(|note| sentence(note)).collect(),
    };
    if let Some(check) = gate.result.checks.iter().find(|check| check.verdict == verdict) {
        let CheckWording { subject, found, interval, limit } = gate.wording(check);
        let interval = match interval.as_str() {
            "" => String::new(),
            interval => format!("95 % interval {interval}; "),
        };
        headline.verdict = format!("{}: {subject}", verdict_word(verdict));
        headline.figure = found;
        headline.interval = format!("{interval}limit: {limit}");
        if let Some(cause) = check.cause.map(|cause| gate.cause(cause)) {
            // A cause that names the lacking cores says what the note says.
            headline.warnings.retain(|warning| !is_told_by(&cause, warning));
            headline.warnings.insert(0, sentence(&cause));
        }
    }
    if let Some(difference) = gate.result.forbidden_difference() {
        headline.verdict = format!("{}: different work", verdict_word(verdict));
        headline.figure = gate.difference(&difference);
    }
    headline
}

/// The checks, the verdict first, and a picture of each decision on a measured figure.
fn checks(gate: &GateReport) -> Markup {
    let checks = &gate.result.checks;
    let plots: Vec<_> = checks.iter().filter_map(|check| decision_plot(gate, check)).collect();
    html! {
        @if !checks.is_empty() {
            section {
                h2 { "Decision" }
                @if !plots.is_empty() {
                    figure {
                        @for plot in &plots { (plot) }
                        figcaption { (decision::LEGEND) }
                    }
                }
                (check_table(gate))
            }
        }
    }
}

fn check_table(gate: &GateReport) -> Markup {
    let column = |name, kind| Column { name, kind };
    let columns = [
        column("verdict", ColumnKind::Label),
        column("check", ColumnKind::Label),
        column("found", ColumnKind::Figure),
        column("limit", ColumnKind::Figure),
    ];
    let row = |check: &CheckResult| {
        let CheckWording { subject, found, interval, limit } = gate.wording(check);
        let interval = (!interval.is_empty()).then_some(interval);
        let found =
            html! { (found) @if let Some(interval) = interval { " " small { (interval) } } };
        vec![
            Cell::text(badge(tone(check.verdict), verdict_name(check.verdict))),
            Cell::text(html! { (subject) }),
            Cell::sorted(found, check.estimate.value),
            Cell::figure(&limit, None),
        ]
    };
    let rows: Vec<_> = gate.result.checks.iter().map(row).collect();
    wrapping("Checks", &columns, &rows)
}

/// The figure of a check against its limit; `None` for exact figures, which a table shows as well.
fn decision_plot(gate: &GateReport, result: &CheckResult) -> Option<Markup> {
    let wording = gate.wording(result);
    let rounds = &gate.result.rounds;
    let logarithms = || rounds.ln_ratios(Role::Candidate, Role::Baseline).into_iter();
    let speeds = || rounds.speeds(Role::Candidate);
    let (samples, factor, axis_name) = match &result.check {
        Check::Baseline { .. } => {
            (logarithms().map(|ratio| slowdown(gate, ratio)).collect(), 100.0, slower(gate))
        }
        Check::StoredBaseline { .. } => (Vec::new(), 100.0, slower(gate)),
        Check::Speed { .. } => (speeds(), 1.0, gate.unit(Role::Candidate).to_owned()),
        Check::Speedup { .. } => {
            let ratios = rounds.ln_ratios(Role::CandidateAllThreads, Role::Candidate);
            (ratios.into_iter().map(f64::exp).collect(), 1.0, "times as fast".to_owned())
        }
        Check::Memory { .. } | Check::ParseErrors { .. } => return None,
    };
    let (limit, is_max) = match result.check.limit() {
        gate::Limit::Max(max) => (max, true),
        gate::Limit::Min(min) => (min, false),
    };
    let CheckWording { subject, found, interval, limit: limit_text } = wording;
    let plot = decision::plot(&Decision {
        estimate: result.estimate.times(factor),
        samples: &samples,
        limit: limit * factor,
        is_max,
        limit_text: &format!("limit: {limit_text}"),
        axis_name: &axis_name,
        description: &format!("{subject}: {found} ({interval}); limit: {limit_text}"),
    });
    Some(html! { div.decision { h3 { (sentence_case(&subject)) } (plot) } })
}

/// Returns whether a text has the contents of a sentence about contention.
fn is_told_by(text: &str, sentence: &str) -> bool {
    let contents = sentence.strip_prefix("Contention: ").and_then(|rest| rest.strip_suffix('.'));
    contents.is_some_and(|contents| text.contains(contents))
}

/// A text with a capital letter and a full stop.
fn sentence(text: &str) -> String {
    format!("{}.", sentence_case(text))
}

/// The first letter as a capital.
fn sentence_case(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}

/// The unit of slow-downs.
fn slower(gate: &GateReport) -> String {
    match gate.counts() {
        None => "% slower".to_owned(),
        Some(event) => format!("% more {}", event.name()),
    }
}

/// The slow-down in per cent of a logarithm of a ratio of speeds.
fn slowdown(gate: &GateReport, ln_ratio: f64) -> f64 {
    match gate.counts() {
        None => (1.0 - ln_ratio.exp()) * 100.0,
        Some(_) => ((-ln_ratio).exp() - 1.0) * 100.0,
    }
}

/// The slow-down of the candidate in each pair of samples.
fn pairs(gate: &GateReport) -> Markup {
    let check = gate.result.checks.iter().find_map(|check| match check.check {
        Check::Baseline { max } => Some((check.estimate, max)),
        _ => None,
    });
    let Some((estimate, max)) = check else { return html! {} };
    let ratios = gate.result.rounds.ln_ratios(Role::Candidate, Role::Baseline);
    let values: Vec<_> = ratios.into_iter().map(|ratio| slowdown(gate, ratio)).collect();
    let mark = |name: &str, value| Mark { name: name.to_owned(), value };
    let marks = [mark("limit", max * 100.0), mark("no change", 0.0)];
    let (name, title) = match gate.build_spread() {
        None => ("pair", "Pair by pair"),
        Some(_) => ("round", "Round by round, mean of the builds"),
    };
    let unit = &slower(gate);
    let series = Series { name, values: &values, unit, estimate: estimate.times(100.0) };
    let legend =
        format!("Thick line: midmean; shaded: its 95 % interval.{}", rounds::legend(values.len()));
    html! {
        section {
            h2 { (title) }
            (components::figure(&rounds::plot(&series, &marks), &legend))
        }
    }
}

fn speeds(gate: &GateReport) -> Markup {
    let programs = gate.result.rounds.all().filter(|(id, _)| id.role != Role::Kernel);
    let rows: Vec<_> = programs
        .map(|(id, series)| {
            let samples = series.speeds.iter().map(|speed| gate.value(*speed)).collect();
            row(role_name(gate, id), gate.figure(series), samples)
        })
        .collect();
    let title = if gate.counts().is_some() { "Counts" } else { "Speed" };
    let axis = dots::axis(&rows);
    let plot = dots::plot(&rows, &axis, gate.unit(Role::Candidate), None);
    html! {
        section {
            h2 { (title) }
            (components::figure(&plot, &dots::legend(&axis)))
            (report_table(&gate.engine_table()))
        }
    }
}

fn row(name: String, figure: Estimate, samples: Vec<f64>) -> dots::Row {
    let Interval { low, high } = figure.interval;
    dots::Row {
        name,
        figure: significant(figure.value),
        interval: format!("{}–{}", significant(low), significant(high)),
        value: Some(figure),
        samples,
        is_best: false,
    }
}

fn role_name(gate: &GateReport, id: EngineId) -> String {
    let build = match gate.engines.builds(id.role) {
        0 | 1 => String::new(),
        _ => format!(" {}", id.build + 1),
    };
    match id.role {
        Role::Candidate => format!("candidate{build}"),
        Role::CandidateAllThreads => "candidate, all threads".to_owned(),
        Role::Baseline => format!("baseline{build}"),
        Role::Kernel => gate.engines.name(id).to_owned(),
    }
}

/// The commands, as the user typed them.
fn engines(gate: &GateReport) -> Vec<(String, String)> {
    let programs = gate.result.rounds.all().filter(|(id, _)| id.role != Role::Kernel);
    programs.map(|(id, _)| (role_name(gate, id), gate.engines.name(id).to_owned())).collect()
}

fn rounds_of_engines(gate: &GateReport) -> Markup {
    let series = gate.result.rounds.all().map(|(id, series)| {
        (role_name(gate, id), series.speeds.iter().map(|speed| gate.value(*speed)).collect())
    });
    let series: Vec<_> = series.collect();
    html! {
        @if gate.result.rounds.count > 1 {
            section {
                h2 { "Rounds" }
                (components::figure(&rounds::multiples(&series), &rounds::multiples_legend(gate.result.rounds.count)))
            }
        }
    }
}

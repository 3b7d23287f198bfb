//! The page of a comparison.

use maud::{Markup, html};

use super::headline::{Headline, Tone};
use super::plot::{dots, rounds};
use super::table::{Cell, Column, table_with};
use super::{Page, components};
use crate::measure::compare::{Completion, EngineResult};
use crate::measure::stats::Interval;
use crate::report::compare::{Leader, missing_figures};
use crate::report::number::{counted, significant};
use crate::report::table::ColumnKind;
use crate::report::wording::{interval_in_words, ratio_in_words};
use crate::report::{CompareReport, Report, UNIT, interval_name};

pub fn page(report: &Report, compare: &CompareReport) -> Page {
    let results = &compare.comparison.results;
    let sections = html! {
        (speeds(compare))
        (failures(results))
        (rounds_of_engines(compare))
        (components::errors(report))
    };
    let command =
        |result: &EngineResult| (result.engine.name.clone(), result.engine.command.typed());
    let engines = results.iter().map(command).collect();
    Page { headline: headline(compare), sections, engines }
}

fn headline(compare: &CompareReport) -> Headline {
    let comparison = &compare.comparison;
    let failed = comparison
        .results
        .iter()
        .filter_map(|result| Some(format!("{} {}.", result.engine.name, missing_figures(result)?)));
    let end = match comparison.completion {
        Completion::AllRounds => None,
        Completion::TimeLimit => Some("The time limit ended the rounds.".to_owned()),
        Completion::Interrupted => Some("Interrupted: the results are partial.".to_owned()),
    };
    let warnings = end.into_iter().chain(compare.unequal_news()).chain(failed).collect();
    let Some(leader) = compare.leader() else {
        let verdict = "No engine gave figures".to_owned();
        let (figure, interval) = ("No result".to_owned(), String::new());
        return Headline { tone: Tone::Bad, verdict, figure, interval, warnings };
    };
    let name = &leader.engine.engine.name;
    let (tone, verdict) = match leader.rivals.as_slice() {
        _ if comparison.rounds == 1 => {
            (Tone::Doubtful, format!("{name} is ahead in a single round"))
        }
        [] => (Tone::Good, format!("{name} is the fastest")),
        rivals => {
            let rivals = rivals.join(", ");
            let verdict =
                format!("{name} is not clearly faster than {rivals}: the intervals overlap");
            (Tone::Doubtful, verdict)
        }
    };
    let (figure, interval) = lead(compare, &leader);
    Headline { tone, verdict, figure, interval, warnings }
}

/// The lead of the fastest engine over the first one or, if it is the first, over the next, and the interval of the lead.
fn lead(compare: &CompareReport, leader: &Leader) -> (String, String) {
    let comparison = &compare.comparison;
    let rounds = leader.engine.samples.len();
    let speed = format!("{} {UNIT}", significant(leader.speed.value));
    let own = comparison.ratio(leader.engine);
    let is_first =
        comparison.results.first().is_some_and(|first| std::ptr::eq(first, leader.engine));
    let others = comparison.results.iter().filter(|other| !std::ptr::eq(*other, leader.engine));
    let other = match is_first {
        true => others
            .filter_map(|other| Some((other, comparison.ratio(other)?)))
            .max_by(|one, other| one.1.value.total_cmp(&other.1.value))
            .map(|(other, ratio)| (other, ratio.reciprocal())),
        false => comparison.results.first().zip(own),
    };
    let Some((other, lead)) = other else { return (speed, String::new()) };
    let name = &other.engine.name;
    let words = ratio_in_words(lead);
    let figure = match words.strip_suffix(" as fast") {
        Some(times) => format!("{times} as fast as {name}"),
        None if words == "about the same" => format!("About as fast as {name}"),
        None => format!("{words} than {name}"),
    };
    let (name, interval) = (interval_name(rounds), interval_in_words(lead));
    let interval = match rounds {
        1 => speed,
        _ => {
            let rounds = counted(rounds as u64, "round");
            format!("{speed}; {name} of the ratio {interval}, in {rounds}")
        }
    };
    (figure, interval)
}

fn speeds(compare: &CompareReport) -> Markup {
    let leader = compare.leader();
    let mut results: Vec<_> = compare.comparison.results.iter().collect();
    let speed = |result: &EngineResult| result.news_per_second().map_or(-1.0, |speed| speed.value);
    results.sort_by(|one, other| speed(other).total_cmp(&speed(one)));
    let is_best = |result: &EngineResult| {
        leader.as_ref().is_some_and(|leader| std::ptr::eq(leader.engine, result))
    };
    let rows: Vec<_> = results.iter().map(|result| row(result, is_best(result))).collect();
    let axis = dots::axis(&rows);
    html! {
        section {
            h2 { "Speed" }
            (components::figure(&dots::plot(&rows, &axis, UNIT, None), &dots::legend(&axis)))
            (table(compare))
        }
    }
}

fn row(result: &EngineResult, is_best: bool) -> dots::Row {
    let speed = result.news_per_second();
    let interval = speed.filter(|_| result.samples.len() > 1).map(|speed| speed.interval);
    let interval = interval
        .map(|Interval { low, high }| format!("{}–{}", significant(low), significant(high)));
    let figure = speed.map(|speed| significant(speed.value));
    dots::Row {
        name: result.engine.name.clone(),
        figure: figure.or_else(|| missing_figures(result)).unwrap_or_default(),
        interval: interval.unwrap_or_default(),
        value: speed,
        samples: speed.map_or(Vec::new(), |_| result.speeds()),
        is_best,
    }
}

/// The table of the engines, with the ratio in words after the name.
fn table(compare: &CompareReport) -> Markup {
    let comparison = &compare.comparison;
    let Some(first) = comparison.results.first() else { return html! {} };
    let words = |result: &EngineResult| match comparison.ratio(result) {
        Some(own) if std::ptr::eq(result, first) => Cell::figure("1", Some(own.value)),
        Some(own) => {
            let interval = interval_in_words(own);
            let has_interval = result.samples.len() > 1;
            let words = html! {
                (ratio_in_words(own)) @if has_interval { " " small { (interval) } }
            };
            Cell::sorted(words, own.value)
        }
        None => Cell::figure("-", None),
    };
    let cells = comparison.results.iter().map(words).collect();
    let name = format!("against {}", first.engine.name);
    let column = Column { name: &name, kind: ColumnKind::Figure };
    table_with(&compare.table(), &column, cells, "ratio")
}

/// The engines that failed, with their last output.
fn failures(results: &[EngineResult]) -> Markup {
    let failed = results.iter().filter_map(|result| Some((result, result.failure.as_ref()?)));
    let failed: Vec<_> = failed.collect();
    html! {
        @if !failed.is_empty() {
            section {
                h2 { "Failures" }
                @for (result, failure) in failed {
                    h3 { (result.engine.name) }
                    p.warning { (missing_figures(result).unwrap_or_default()) }
                    @if !failure.stderr.is_empty() { pre { code { (failure.stderr) } } }
                }
            }
        }
    }
}

fn rounds_of_engines(compare: &CompareReport) -> Markup {
    let results = compare.comparison.results.iter().filter(|result| result.samples.len() > 1);
    let series: Vec<_> =
        results.map(|result| (result.engine.name.clone(), result.speeds())).collect();
    html! {
        @if !series.is_empty() {
            section {
                h2 { "Rounds" }
                (components::figure(&rounds::multiples(&series), &rounds::multiples_legend(compare.comparison.rounds)))
            }
        }
    }
}

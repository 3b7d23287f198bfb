//! The page of a comparison.

use maud::{Markup, html};

use super::plot::bars::{Bar, BarAxis};
use super::plot::{Samples, bars, rounds};
use super::{Body, components};
use crate::measure::compare::{Comparison, EngineResult};
use crate::measure::stats::Estimate;
use crate::report::compare::{estimate, missing_figures};
use crate::report::number::significant;
use crate::report::{CompareReport, Report, UNIT};

pub fn body(report: &Report, compare: &CompareReport) -> Body {
    let header = html! {
        @for line in compare.heading(report) { p { (line) } }
    };
    let sections = html! {
        (speeds(compare))
        (engines(&compare.comparison))
        (rounds_of_engines(&compare.comparison))
        (components::errors(report))
    };
    Body { header, sections }
}

fn speeds(compare: &CompareReport) -> Markup {
    let comparison = &compare.comparison;
    let results = &comparison.results;
    let speed = |result: &EngineResult| {
        let speed = result.news_per_second();
        bar(result, speed, speed.map(|speed| estimate(speed, result, significant)))
    };
    let ratio =
        |result: &EngineResult| bar(result, comparison.ratio(result), compare.ratio(result));
    let speeds: Vec<_> = results.iter().map(speed).collect();
    let ratios: Vec<_> = results.iter().map(ratio).collect();
    let first = &results[0].engine.name;
    html! {
        section {
            h2 { "Speed" }
            div.plots {
                (components::figure(
                    "Speed",
                    &bars::plot(&speeds, UNIT, BarAxis::Adaptive),
                    bars::LEGEND,
                ))
                (components::figure(
                    &format!("Ratio to {first}"),
                    &bars::plot(&ratios, "times as fast", BarAxis::Adaptive),
                    &format!("Median of the rounds' ratios. {}", bars::LEGEND),
                ))
            }
            (components::table(&compare.table()))
            @if let Some(warning) = compare.unequal_news() { p.warning { (warning) } }
        }
    }
}

fn bar(result: &EngineResult, value: Option<Estimate>, figure: Option<String>) -> Bar {
    let text = figure.or_else(|| missing_figures(result)).unwrap_or_else(|| "-".to_owned());
    Bar { name: result.engine.name.clone(), text, value }
}

/// The version and the command of each engine, and the reason of its failure.
fn engines(comparison: &Comparison) -> Markup {
    let command = |result: &EngineResult| {
        let words = result.engine.command.words().map(|word| word.to_string_lossy());
        let words: Vec<_> = words.collect();
        shlex::try_join(words.iter().map(AsRef::as_ref)).unwrap_or_else(|_| words.join(" "))
    };
    html! {
        section {
            h2 { "Engines" }
            dl {
                @for result in &comparison.results {
                    dt { (result.engine.name) }
                    dd {
                        @if let Some(version) = result.version() { (version) br; }
                        code { (command(result)) }
                        @if let Some(failure) = &result.failure {
                            p.warning { (failure) }
                            @if !failure.stderr.is_empty() { pre { code { (failure.stderr) } } }
                        }
                    }
                }
            }
        }
    }
}

fn rounds_of_engines(comparison: &Comparison) -> Markup {
    let plots = comparison.results.iter().filter_map(|result| {
        let values = &result.speeds();
        let samples = Samples::with_median("round", values, UNIT, result.news_per_second()?);
        let plot = rounds::plot(&samples);
        Some(components::figure(&result.engine.name, &plot, &rounds::legend(&samples)))
    });
    html! {
        section {
            h2 { "Rounds" }
            p.note { "Each round has one sample of every engine." }
            div.plots { @for plot in plots { (plot) } }
        }
    }
}

//! The page of engines side by side.

use maud::{Markup, html};

use super::plot::bars::{Axis, Bar};
use super::plot::{Samples, bars, rounds};
use super::{Run, parts};
use crate::measure::Profile;
use crate::measure::compare::{Comparison, EngineResult};
use crate::measure::stats::Estimate;
use crate::report::compare::{self as text, Parsed};
use crate::report::number::significant;

const UNIT: &str = "news/sec";

/// What a comparison found, as a page of HTML.
pub fn page(parsed: &Parsed, comparison: &Comparison, profile: &Profile, run: &Run) -> String {
    let Parsed { subject, documents, bytes, .. } = parsed;
    let fastest = fastest(comparison);
    let body = html! {
        header {
            p.kind { "newsparse compare" }
            h1 { (fastest) }
            @for line in text::title(parsed, comparison, &run.machine).lines() { p { (line) } }
        }
        (figures(comparison))
        (engines(comparison))
        (rounds_of_each(comparison))
        (parts::errors(subject, profile))
        (parts::circumstances(&subject.name, subject.digest.as_deref(), (*documents, *bytes), run))
    };
    super::page(&format!("{fastest}: {} – newsparse", subject.name), &body)
}

fn fastest(comparison: &Comparison) -> String {
    let speeds = comparison.results.iter();
    let speeds = speeds.filter_map(|one| Some((&one.engine.name, one.news_per_second()?.value)));
    match speeds.max_by(|one, other| one.1.total_cmp(&other.1)) {
        Some((name, speed)) => format!("{name} is the fastest: {} news/sec", significant(speed)),
        None => "No engine gave figures".to_owned(),
    }
}

fn figures(comparison: &Comparison) -> Markup {
    let results = &comparison.results;
    let speed = |one: &EngineResult| {
        let speed = one.news_per_second();
        bar(one, speed, speed.map(|speed| text::estimate(speed, one, significant)))
    };
    let ratio =
        |one: &EngineResult| bar(one, comparison.ratio(one), text::ratio_cell(comparison, one));
    let speeds: Vec<_> = results.iter().map(speed).collect();
    let ratios: Vec<_> = results.iter().map(ratio).collect();
    let first = &results[0].engine.name;
    html! {
        section {
            h2 { "Speed" }
            div.plots {
                (parts::figure("Speed", &bars::plot(&speeds, UNIT, Axis::Adapted), bars::KEY))
                (parts::figure(
                    &format!("Ratio to {first}"),
                    &bars::plot(&ratios, "times as fast", Axis::Adapted),
                    &format!("Of the rounds' ratios. {}", bars::KEY),
                ))
            }
            (parts::laid_out("Engines", &text::table(comparison)))
            @for line in text::notes(comparison).lines() { p.note { (line) } }
            @if let Some(unequal) = text::unequal_news(comparison) { p.warning { (unequal) } }
        }
    }
}

fn bar(result: &EngineResult, value: Option<Estimate>, figure: Option<String>) -> Bar {
    let text = figure.or_else(|| text::no_figures(result)).unwrap_or_else(|| "-".to_owned());
    Bar { name: result.engine.name.clone(), text, value }
}

/// What each engine is, and what it said if it failed.
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

fn rounds_of_each(comparison: &Comparison) -> Markup {
    let results = comparison.results.iter();
    let plots = results.filter_map(|result| {
        let estimate = result.news_per_second()?;
        let values = &result.speeds();
        let samples = Samples::of_median("round", values, UNIT, estimate);
        Some(parts::figure(&result.engine.name, &rounds::plot(&samples), &rounds::note(&samples)))
    });
    html! {
        section {
            h2 { "Rounds" }
            p.note { "Each round gave each engine a turn." }
            div.plots { @for plot in plots { (plot) } }
        }
    }
}

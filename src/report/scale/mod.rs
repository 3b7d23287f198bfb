//! What more threads bring, for people.

mod chart;
pub mod json;

use std::fmt::Write;

use super::number::{grouped, percent, significant};
use super::{CorpusSummary, headline};
use crate::measure::fit::{Amdahl, UniversalScalability, max_deviation};
use crate::measure::stats::{Estimate, Interval};
use crate::measure::{Machine, Measurement, Scaling};

/// The numbers of threads that laws are asked about.
pub(super) const PREDICTED: [usize; 3] = [8, 16, 64];

/// What the columns of [`rows`] are called.
pub(super) const HEAD: [&str; 5] = ["threads", "news/sec", "MB/s", "speed-up", "efficiency"];

/// The table, the laws and, in lines of so many columns, the chart.
pub fn text(
    subject: &CorpusSummary,
    scaling: &Scaling,
    machine: &Machine,
    columns: usize,
) -> String {
    let mut parts = vec![title(subject, scaling, machine), table(scaling), laws(scaling, machine)];
    if scaling.points.len() > 1 {
        parts.push(chart::chart(&scaling.speedups(), columns));
    }
    parts.join("\n")
}

/// Those numbers of threads that are more than the cores, as in `4 and 8 threads share 2 cores`.
pub fn beyond_cores(threads: impl Iterator<Item = usize>, cores: usize) -> Option<String> {
    let beyond: Vec<_> =
        threads.filter(|threads| *threads > cores).map(|threads| threads.to_string()).collect();
    let (last, others) = beyond.split_last()?;
    let numbers = match others {
        [] => last.clone(),
        others => format!("{} and {last}", others.join(", ")),
    };
    Some(format!("{numbers} threads share {cores} {}", if cores == 1 { "core" } else { "cores" }))
}

fn title(subject: &CorpusSummary, scaling: &Scaling, machine: &Machine) -> String {
    let one = &scaling.points[0];
    let head = headline(&subject.name, one.documents, one.bytes, one.news, machine);
    format!("{head}; {} rounds\n", grouped(scaling.rounds() as u64))
}

/// A row for each number of threads, under [`HEAD`].
pub(super) fn rows(scaling: &Scaling) -> Vec<[String; 5]> {
    scaling.points.iter().map(|point| row(scaling, point)).collect()
}

/// What is in brackets in [`rows`].
pub(super) fn brackets(scaling: &Scaling) -> &'static str {
    match scaling.rounds() {
        Scaling::MIN_ROUNDS.. => "95 % confidence intervals",
        _ => "the whole range: too few rounds for 95 % confidence intervals",
    }
}

/// The rows in columns as wide as they must be.
fn table(scaling: &Scaling) -> String {
    let rows: Vec<_> = [HEAD.map(str::to_owned)].into_iter().chain(rows(scaling)).collect();
    let width = |column: usize| rows.iter().map(|row| row[column].len()).max().unwrap_or(0);
    let widths: Vec<_> = (0..HEAD.len()).map(width).collect();
    let mut out = String::new();
    for row in &rows {
        let cells = row.iter().zip(&widths).map(|(cell, width)| format!("{cell:>width$}"));
        let _ = writeln!(out, "{}", cells.collect::<Vec<_>>().join("  "));
    }
    let _ = writeln!(out, "({})", brackets(scaling));
    out
}

fn row(scaling: &Scaling, point: &Measurement) -> [String; 5] {
    let news =
        Estimate { value: point.news_per_second(), interval: point.news_per_second_interval() };
    let megabytes = news.times(point.bytes as f64 / 1e6 / point.news as f64);
    let (speedup, efficiency) = match point.threads.count() {
        1 => (significant(1.0), "100 %".to_owned()),
        _ => (
            estimate(scaling.speedup(point), significant, ""),
            estimate(scaling.efficiency(point).times(100.0), |share| format!("{share:.0}"), " %"),
        ),
    };
    [
        point.threads.count().to_string(),
        estimate(news, significant, ""),
        estimate(megabytes, significant, ""),
        speedup,
        efficiency,
    ]
}

fn estimate(estimate: Estimate, write: impl Fn(f64) -> String, unit: &str) -> String {
    let Interval { low, high } = estimate.interval;
    format!("{}{unit} ({}-{})", write(estimate.value), write(low), write(high))
}

/// The laws, and what they predict.
fn laws(scaling: &Scaling, machine: &Machine) -> String {
    let lines = law_lines(scaling, machine).join("\n");
    match predictions(scaling) {
        Some(predictions) => format!("{lines}\n\n{}", prediction_table(&predictions)),
        None => format!("{lines}\n"),
    }
}

/// What the laws of scaling say of the speed-ups, in sentences.
pub(super) fn law_lines(scaling: &Scaling, machine: &Machine) -> Vec<String> {
    let points = scaling.speedups();
    let Some(amdahl) = Amdahl::fit(&points) else {
        return vec!["no law of scaling: that takes more than one number of threads".to_owned()];
    };
    let off = |law: &dyn Fn(usize) -> f64| match points.len() {
        ..=2 => String::new(), // one ratio is always met
        _ => format!(" (off by {} at the most)", percent(max_deviation(&points, law))),
    };
    let mut lines = vec![format!(
        "Amdahl's law: serial share {}{}",
        percent(amdahl.serial_fraction),
        off(&|threads| amdahl.speedup(threads)),
    )];
    let universal = UniversalScalability::fit(&points);
    lines.push(match &universal {
        Some(law) => format!(
            "Universal Scalability Law: contention {:.4}, coherency {:.6}{}{}",
            law.contention,
            law.coherency,
            off(&|threads| law.speedup(threads)),
            peak(law),
        ),
        None => format!(
            "Universal Scalability Law: not fitted; that takes {} numbers of threads or more",
            UniversalScalability::MIN_POINTS
        ),
    });
    let shared = beyond_cores(points.iter().map(|point| point.threads), machine.cores);
    lines.extend(
        shared.map(|shared| format!("{shared}: this describes the machine more than the program")),
    );
    lines
}

fn peak(law: &UniversalScalability) -> String {
    let peak = law.peak().map(|threads| grouped(threads.round() as u64));
    peak.map_or(String::new(), |threads| format!(", fastest with {threads} threads"))
}

/// What the laws predict: the name of each column, and for each number of threads the cells below.
pub(super) struct Predictions {
    pub head: Vec<&'static str>,
    pub rows: Vec<(usize, Vec<String>)>,
}

/// `None` where no law could be fitted.
pub(super) fn predictions(scaling: &Scaling) -> Option<Predictions> {
    let points = scaling.speedups();
    let (amdahl, universal) = (Amdahl::fit(&points)?, UniversalScalability::fit(&points));
    let one = scaling.points[0].news_per_second();
    let cell = |speedup: f64| {
        format!("{} x, {} news/sec", significant(speedup), significant(one * speedup))
    };
    let row = |threads| {
        let universal = universal.iter().map(|law| law.speedup(threads));
        (threads, [amdahl.speedup(threads)].into_iter().chain(universal).map(cell).collect())
    };
    let names = ["predicted by Amdahl's law"].into_iter();
    let head = names.chain(universal.is_some().then_some("by the Universal Law")).collect();
    Some(Predictions { head, rows: PREDICTED.map(row).into() })
}

fn prediction_table(predictions: &Predictions) -> String {
    let mut out = format!("{:>7}", "threads");
    let line = |out: &mut String, cells: &[String]| {
        cells.iter().for_each(|cell| _ = write!(out, "  {cell:>28}"));
        out.push('\n');
    };
    line(&mut out, &predictions.head.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>());
    for (threads, cells) in &predictions.rows {
        let _ = write!(out, "{threads:>7}");
        line(&mut out, cells);
    }
    out
}

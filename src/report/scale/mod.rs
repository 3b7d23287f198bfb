//! What more threads bring, for people.

mod chart;
pub mod json;

use std::fmt::Write;

use super::number::{grouped, percent, significant};
use super::{Subject, headline};
use crate::measure::fit::{Amdahl, Universal, greatest_deviation};
use crate::measure::stats::{Estimate, Interval};
use crate::measure::{Machine, Measurement, Scaling};

/// The numbers of threads that laws are asked about.
const PREDICTED: [usize; 3] = [8, 16, 64];

const HEAD: [&str; 5] = ["threads", "news/sec", "MB/s", "speed-up", "efficiency"];

/// The table, the laws and, in lines of so many columns, the chart.
pub fn text(subject: &Subject, scaling: &Scaling, machine: &Machine, columns: usize) -> String {
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

fn title(subject: &Subject, scaling: &Scaling, machine: &Machine) -> String {
    let one = &scaling.points[0];
    let head = headline(&subject.name, one.documents, one.bytes, one.news, machine);
    format!("{head}; {} rounds\n", grouped(scaling.rounds() as u64))
}

/// A row for each number of threads, in columns as wide as they must be.
fn table(scaling: &Scaling) -> String {
    let rows: Vec<_> = [HEAD.map(str::to_owned)]
        .into_iter()
        .chain(scaling.points.iter().map(|point| row(scaling, point)))
        .collect();
    let width = |column: usize| rows.iter().map(|row| row[column].len()).max().unwrap_or(0);
    let widths: Vec<_> = (0..HEAD.len()).map(width).collect();
    let mut out = String::new();
    for row in &rows {
        let cells = row.iter().zip(&widths).map(|(cell, width)| format!("{cell:>width$}"));
        let _ = writeln!(out, "{}", cells.collect::<Vec<_>>().join("  "));
    }
    let _ = match scaling.rounds() {
        Scaling::LEAST_ROUNDS.. => writeln!(out, "(95 % confidence intervals)"),
        _ => writeln!(out, "(the whole range: too few rounds for 95 % confidence intervals)"),
    };
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
    let points = scaling.speedups();
    let Some(amdahl) = Amdahl::fit(&points) else {
        return "no law of scaling: that takes more than one number of threads\n".to_owned();
    };
    let off = |law: &dyn Fn(usize) -> f64| match points.len() {
        ..=2 => String::new(), // one ratio is always met
        _ => format!(" (off by {} at the most)", percent(greatest_deviation(&points, law))),
    };
    let mut lines = vec![format!(
        "Amdahl's law: serial share {}{}",
        percent(amdahl.serial_share),
        off(&|threads| amdahl.speedup(threads)),
    )];
    let universal = Universal::fit(&points);
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
            Universal::LEAST_POINTS
        ),
    });
    let shared = beyond_cores(points.iter().map(|point| point.threads), machine.cores);
    lines.extend(
        shared.map(|shared| format!("{shared}: this describes the machine more than the program")),
    );
    format!("{}\n\n{}", lines.join("\n"), predictions(scaling, &amdahl, universal.as_ref()))
}

fn peak(law: &Universal) -> String {
    let peak = law.peak().map(|threads| grouped(threads.round() as u64));
    peak.map_or(String::new(), |threads| format!(", fastest with {threads} threads"))
}

fn predictions(scaling: &Scaling, amdahl: &Amdahl, universal: Option<&Universal>) -> String {
    let mut out = format!("{:>7}  {:>28}", "threads", "predicted by Amdahl's law");
    if universal.is_some() {
        let _ = write!(out, "  {:>28}", "by the Universal Law");
    }
    out.push('\n');
    let one = scaling.points[0].news_per_second();
    let cell = |speedup: f64| {
        format!("{} x, {} news/sec", significant(speedup), significant(one * speedup))
    };
    for threads in PREDICTED {
        let _ = write!(out, "{threads:>7}  {:>28}", cell(amdahl.speedup(threads)));
        if let Some(law) = universal {
            let _ = write!(out, "  {:>28}", cell(law.speedup(threads)));
        }
        out.push('\n');
    }
    out
}

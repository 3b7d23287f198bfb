//! The contents of a report in reading order, for the exporters of plain text and Markdown.

use super::table::Table;
use super::{Report, Results};
use crate::measure::fit::SpeedupPoint;

/// One part of a report.
pub enum OutlineBlock {
    /// Lines of prose.
    Lines(Vec<String>),
    /// Named values.
    Facts(Vec<Fact>),
    Table(Table),
    /// Remarks that a reader needs to interpret the figures.
    Notes(Vec<String>),
    /// Output of another program, under a line that introduces it.
    Output {
        introduction: String,
        text: String,
    },
    /// Speed-ups by number of threads, for a chart.
    Speedups(Vec<SpeedupPoint>),
}

/// A named value.
#[derive(Clone, Debug)]
pub struct Fact {
    pub name: &'static str,
    pub value: String,
}

impl Fact {
    pub fn new(name: &'static str, value: impl Into<String>) -> Self {
        Fact { name, value: value.into() }
    }
}

/// The parts of a report.
pub fn outline(report: &Report) -> Vec<OutlineBlock> {
    match &report.results {
        Results::Benchmark(benchmark) => benchmark.outline(report),
        Results::Scale(scale) => scale.outline(report),
        Results::Compare(compare) => compare.outline(report),
        Results::Gate(gate) => gate.outline(report),
    }
}

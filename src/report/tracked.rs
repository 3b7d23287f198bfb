//! The figures of a report for systems that track them over time, in one form for all commands.

use super::{BenchmarkReport, CompareReport, GateReport, Report, Results, ScaleReport, UNIT};
use crate::measure::engine::count::CountedEvent;
use crate::measure::gate::{EngineId, Role, Series};
use crate::measure::stats::{Estimate, median};
use crate::measure::{Measurement, Threads};

/// A figure of one configuration.
pub struct TrackedFigure {
    /// The configuration: `1 thread`, `format rss`, or the name of an engine or of a role in a gate.
    pub configuration: String,
    pub quantity: Quantity,
    pub estimate: Estimate,
}

/// The quantity of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quantity {
    /// News items per second.
    Speed,
    /// Instructions or cycles per news item.
    Count(CountedEvent),
    /// The peak memory of a process in bytes.
    PeakMemory,
}

impl Quantity {
    /// Every quantity, in the order of reports.
    pub const ALL: [Quantity; 4] = [
        Quantity::Speed,
        Quantity::Count(CountedEvent::Instructions),
        Quantity::Count(CountedEvent::Cycles),
        Quantity::PeakMemory,
    ];

    /// The unit.
    pub fn unit(self) -> &'static str {
        match self {
            Quantity::Speed => UNIT,
            Quantity::Count(CountedEvent::Instructions) => "instructions/news",
            Quantity::Count(CountedEvent::Cycles) => "cycles/news",
            Quantity::PeakMemory => "bytes",
        }
    }

    /// The name, in lower case with hyphens.
    pub fn slug(self) -> &'static str {
        match self {
            Quantity::Speed => "news-per-second",
            Quantity::Count(CountedEvent::Instructions) => "instructions-per-news",
            Quantity::Count(CountedEvent::Cycles) => "cycles-per-news",
            Quantity::PeakMemory => "peak-memory",
        }
    }
}

/// The known figures of a report, those of a configuration together.
pub fn tracked_figures(report: &Report) -> Vec<TrackedFigure> {
    let figures = match &report.results {
        Results::Benchmark(benchmark) => of_benchmark(benchmark),
        Results::Scale(scale) => of_scale(scale),
        Results::Compare(compare) => of_compare(compare),
        Results::Gate(gate) => of_gate(gate),
    };
    figures.into_iter().filter(|figure| figure.estimate.is_known()).collect()
}

fn of_benchmark(
    BenchmarkReport { measurement, profile, .. }: &BenchmarkReport,
) -> Vec<TrackedFigure> {
    let formats = profile.formats.iter();
    let formats = formats.map(|(format, sum)| TrackedFigure {
        configuration: format!("format {}", format.name()),
        quantity: Quantity::Speed,
        estimate: sum.news_per_second(),
    });
    [speed(measurement)].into_iter().chain(formats).collect()
}

fn of_scale(ScaleReport { scaling, .. }: &ScaleReport) -> Vec<TrackedFigure> {
    scaling.points.iter().map(speed).collect()
}

fn of_compare(CompareReport { comparison, .. }: &CompareReport) -> Vec<TrackedFigure> {
    let figures = comparison.results.iter().flat_map(|result| {
        let memory = result.peak_memory().map(|peak| Estimate::exactly(peak as f64));
        let figures = [(Quantity::Speed, result.news_per_second()), (Quantity::PeakMemory, memory)];
        figures.map(|(quantity, estimate)| {
            let configuration = result.engine.name.clone();
            Some(TrackedFigure { configuration, quantity, estimate: estimate? })
        })
    });
    figures.flatten().collect()
}

fn of_gate(gate: &GateReport) -> Vec<TrackedFigure> {
    let series = gate.result.rounds.all().filter(|(id, _)| id.role != Role::Kernel);
    series.flat_map(|(id, series)| of_series(gate, id, series)).collect()
}

fn of_series(gate: &GateReport, id: EngineId, series: &Series) -> [TrackedFigure; 2] {
    let peaks: Vec<_> = series.peak_memory.iter().map(|peak| *peak as f64).collect();
    [
        (gate.quantity(), gate.figure(series)),
        (Quantity::PeakMemory, Estimate::exactly(median(&peaks))),
    ]
    .map(|(quantity, estimate)| TrackedFigure {
        configuration: gate.configuration(id),
        quantity,
        estimate,
    })
}

fn speed(measurement: &Measurement) -> TrackedFigure {
    TrackedFigure {
        configuration: threads(measurement.threads),
        quantity: Quantity::Speed,
        estimate: super::benchmark::speed(measurement),
    }
}

/// The name of a configuration by its number of threads.
fn threads(threads: Threads) -> String {
    super::number::counted(threads.count() as u64, "thread")
}

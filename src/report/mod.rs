//! Reports of measurements: results in, text out. No I/O.
//!
//! A [`Report`] holds the results of one command: of a benchmark, a thread sweep, a comparison or a gate. Exporters
//! turn it into text; each is a module of its own: [`text`] for terminals and those of [`ReportFormat::ALL`]. The
//! modules named like the commands hold what the exporters share: tables, notes and wording.

mod action_benchmark;
mod bencher;
mod benchmark;
mod build_info;
mod change;
mod chart;
mod compare;
mod contention;
mod corpus;
pub mod csv;
mod diff;
mod doubts;
mod format;
mod gate;
mod history;
#[cfg(feature = "html")]
pub mod html;
pub mod json;
pub mod junit;
pub mod markdown;
pub mod number;
mod openmetrics;
mod outline;
mod saved;
mod scale;
mod table;
pub mod text;
mod tracked;
mod wording;

use jiff::Timestamp;

use crate::measure::stats::{Estimate, Interval, MIN_FOR_INTERVAL};
use crate::measure::{Conditions, Machine, Threads};
pub use benchmark::{BenchmarkReport, engine_lines, mode_line, speed_line};
pub use build_info::BuildInfo;
pub use compare::{CompareReport, ReferenceFigures};
pub use contention::contention_sentence;
pub use corpus::{CorpusSummary, InputError};
pub use diff::{DiffError, ReportDiff};
pub use format::{Destination, ReportFormat};
pub use gate::GateReport;
pub use history::History;
pub use saved::{SavedConfiguration, SavedCorpus, SavedReport, SavedReportError};
pub use scale::{ScaleReport, threads_beyond_cores};

impl ReportFormat {
    /// Every format but plain text, which depends on the width of a terminal (see [`text`]), and [`junit`], which is for
    /// gates only.
    pub const ALL: &[ReportFormat] = &[
        json::FORMAT,
        markdown::FORMAT,
        #[cfg(feature = "html")]
        html::FORMAT,
        csv::FORMAT,
        bencher::FORMAT,
        action_benchmark::FORMAT,
        openmetrics::FORMAT,
    ];
}

/// The unit of all speeds.
const UNIT: &str = "news/sec";

/// The version of newsparse.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The results of one command, with everything that is needed to repeat it.
#[derive(Debug)]
pub struct Report {
    /// The circumstances of the run.
    pub run: RunInfo,
    /// The corpus.
    pub corpus: CorpusSummary,
    /// The results.
    pub results: Results,
}

/// The circumstances of a run.
#[derive(Clone, Debug)]
pub struct RunInfo {
    /// The command line, quoted for a shell.
    pub command_line: String,
    /// The end of the run.
    pub date: Timestamp,
    /// The machine.
    pub machine: Machine,
    /// The release of its kernel; `None` if unknown.
    pub kernel: Option<String>,
    /// The limits of the process, and the load of the machine before the run.
    pub conditions: Conditions,
    /// The build of newsparse.
    pub build: BuildInfo,
}

/// The results of one command.
#[derive(Debug)]
#[non_exhaustive]
pub enum Results {
    /// The speed of one configuration.
    Benchmark(Box<BenchmarkReport>),
    /// Speeds by number of threads.
    Scale(ScaleReport),
    /// The speeds of several engines.
    Compare(CompareReport),
    /// The verdict of a gate.
    Gate(Box<GateReport>),
}

impl Report {
    /// The name of the command.
    pub fn command(&self) -> &'static str {
        match self.results {
            Results::Benchmark(_) => "benchmark",
            Results::Scale(_) => "scale",
            Results::Compare(_) => "compare",
            Results::Gate(_) => "gate",
        }
    }

    /// The main result in one line.
    pub fn title(&self) -> String {
        match &self.results {
            Results::Benchmark(benchmark) => benchmark.title(),
            Results::Scale(scale) => scale.title(),
            Results::Compare(compare) => compare.title(),
            Results::Gate(gate) => gate.title(),
        }
    }
}

/// The configuration of a measurement on these threads.
fn mode(threads: Threads) -> &'static str {
    match threads {
        Threads::Single => "single",
        Threads::Pool(_) => "multithreaded",
    }
}

/// The kind of interval that this number of samples allows.
fn interval_name(samples: usize) -> &'static str {
    match samples {
        MIN_FOR_INTERVAL.. => "95 % interval",
        _ => "whole range",
    }
}

/// The meaning of the brackets in a table of figures from this number of rounds.
fn brackets(rounds: usize) -> &'static str {
    match rounds {
        MIN_FOR_INTERVAL.. => "95 % confidence intervals",
        _ => "the whole range: too few rounds for 95 % confidence intervals",
    }
}

/// An estimate with its interval in brackets: `1.93 (1.45-1.99)`.
fn with_interval(estimate: Estimate, unit: &str, write: impl Fn(f64) -> String) -> String {
    let Interval { low, high } = estimate.interval;
    format!("{}{unit} ({}-{})", write(estimate.value), write(low), write(high))
}

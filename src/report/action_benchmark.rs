//! Speeds for [github-action-benchmark](https://github.com/benchmark-action/github-action-benchmark), whose tool
//! `customBiggerIsBetter` reads a JSON array with an object for each figure.

use serde::Serialize;

use super::number::significant;
use super::tracked::{Quantity, tracked_figures};
use super::{Destination, Report, ReportFormat, VERSION};
use crate::measure::stats::Interval;

pub(super) const FORMAT: ReportFormat = ReportFormat {
    name: "github-action-benchmark",
    description: "Also write the speeds for the tool 'customBiggerIsBetter' of github-action-benchmark",
    destination: Destination::File,
    export,
};

/// Counts per news item become news items per so many counts, since only larger values are better there.
const PER_COUNTS: f64 = 1e9;

#[derive(Serialize)]
struct Benchmark {
    name: String,
    unit: &'static str,
    value: f64,
    /// The interval, in words.
    range: String,
    /// The lines of the tooltip.
    extra: String,
}

fn export(report: &Report) -> String {
    let figures = tracked_figures(report).into_iter().filter_map(|figure| {
        let (unit, estimate) = match figure.quantity {
            Quantity::Speed => (figure.quantity.unit(), figure.estimate),
            Quantity::Count(_) => {
                ("news per billion counts", figure.estimate.reciprocal().times(PER_COUNTS))
            }
            Quantity::PeakMemory => return None,
        };
        let Interval { low, high } = estimate.interval;
        Some(Benchmark {
            name: format!("{}: {}", report.corpus.name, figure.configuration),
            unit,
            value: estimate.value,
            range: format!("{} to {}", significant(low), significant(high)),
            extra: format!("newsparse {VERSION}\n{}", report.run.machine.cpu),
        })
    });
    let figures: Vec<_> = figures.collect();
    let json = serde_json::to_string_pretty(&figures).expect("all keys are strings");
    format!("{json}\n")
}

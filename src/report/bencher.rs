//! Figures in the [metric format of Bencher](https://bencher.dev/docs/reference/bencher-metric-format/): a JSON object with
//! the benchmarks by name, and in each the measures by slug.

use std::collections::BTreeMap;

use serde::Serialize;

use super::tracked::{TrackedFigure, tracked_figures};
use super::{Destination, Report, ReportFormat};

pub(super) const FORMAT: ReportFormat = ReportFormat {
    name: "bencher",
    description: "Also write the figures for Bencher: 'bencher run --adapter json --file FILE'",
    destination: Destination::File,
    export,
};

/// A figure and the ends of its interval.
#[derive(Serialize)]
struct BencherMetric {
    value: f64,
    lower_value: f64,
    upper_value: f64,
}

type BencherMeasures = BTreeMap<&'static str, BencherMetric>;

fn export(report: &Report) -> String {
    let mut benchmarks: BTreeMap<String, BencherMeasures> = BTreeMap::new();
    for TrackedFigure { configuration, quantity, estimate } in tracked_figures(report) {
        let name = format!("{}: {configuration}", report.corpus.name);
        let metric = BencherMetric {
            value: estimate.value,
            lower_value: estimate.interval.low,
            upper_value: estimate.interval.high,
        };
        benchmarks.entry(name).or_default().insert(quantity.slug(), metric);
    }
    let json = serde_json::to_string_pretty(&benchmarks).expect("all keys are strings");
    format!("{json}\n")
}

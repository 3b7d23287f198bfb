//! Figures as [OpenMetrics](https://prometheus.io/docs/specs/om/open_metrics_spec/) text, for Prometheus and its push
//! gateway.

use std::fmt::Write;

use super::gate::verdict_name;
use super::tracked::{Quantity, TrackedFigure, tracked_figures};
use super::{Destination, Report, ReportFormat, Results, VERSION};
use crate::foreign_text::escaped;
use crate::measure::gate::Verdict;

pub(super) const FORMAT: ReportFormat = ReportFormat {
    name: "openmetrics",
    description: "Also write the figures as OpenMetrics text, for Prometheus",
    destination: Destination::File,
    export,
};

fn export(report: &Report) -> String {
    let mut out = String::new();
    build(&mut out, report);
    corpus(&mut out, report);
    let figures = tracked_figures(report);
    for quantity in Quantity::ALL {
        let figures: Vec<_> = figures.iter().filter(|figure| figure.quantity == quantity).collect();
        if !figures.is_empty() {
            family(&mut out, report, quantity, &figures);
        }
    }
    if let Results::Gate(gate) = &report.results {
        verdict(&mut out, report, gate.result.verdict());
    }
    out.push_str("# EOF\n");
    out
}

/// The version and the machine, as labels.
fn build(out: &mut String, report: &Report) {
    let name = "newsparse_build";
    head(out, name, "info", "The program and the machine of the figures.");
    let machine = &report.run.machine;
    let labels = labels(&[("version", VERSION), ("cpu", &machine.cpu), ("os", &machine.os)]);
    let _ = writeln!(out, "{name}_info{labels} 1");
}

fn corpus(out: &mut String, report: &Report) {
    let corpus = &report.corpus;
    let labels = labels(&[("corpus", &corpus.name)]);
    let values = [
        ("newsparse_corpus_documents", "The documents of the corpus.", Some(corpus.documents)),
        ("newsparse_corpus_size_bytes", "The bytes of its documents.", Some(corpus.bytes)),
        ("newsparse_corpus_news", "The news items that newsparse finds in it.", corpus.news),
    ];
    for (name, help, value) in values {
        let Some(value) = value else { continue };
        head(out, name, "gauge", help);
        let _ = writeln!(out, "{name}{labels} {value}");
    }
}

/// The figures of one quantity and, in families of their own, the ends of their intervals.
fn family(out: &mut String, report: &Report, quantity: Quantity, figures: &[&TrackedFigure]) {
    let (name, help) = match quantity {
        Quantity::Speed => ("news_per_second", "News items per second"),
        Quantity::Count(event) => match event.name() {
            "cycles" => ("cycles_per_news", "Processor cycles per news item"),
            _ => ("instructions_per_news", "Instructions per news item"),
        },
        Quantity::PeakMemory => ("peak_memory_bytes", "Peak memory of the process"),
    };
    type End = fn(&TrackedFigure) -> f64;
    let ends: [(&str, &str, End); 3] = [
        ("", "", |figure| figure.estimate.value),
        ("low_", ", lower end of the interval", |figure| figure.estimate.interval.low),
        ("high_", ", upper end of the interval", |figure| figure.estimate.interval.high),
    ];
    // The peak memory is a single value without an interval.
    let ends = if quantity == Quantity::PeakMemory { &ends[..1] } else { &ends };
    for (prefix, suffix, end) in ends {
        let name = format!("newsparse_{prefix}{name}");
        head(out, &name, "gauge", &format!("{help}{suffix}."));
        for figure in figures {
            let labels = labels(&[
                ("command", report.command()),
                ("corpus", &report.corpus.name),
                ("configuration", &figure.configuration),
            ]);
            let _ = writeln!(out, "{name}{labels} {}", end(figure));
        }
    }
}

/// The verdict of a gate: a set of states of which one is 1.
fn verdict(out: &mut String, report: &Report, verdict: Verdict) {
    let name = "newsparse_gate_verdict";
    head(out, name, "stateset", "The verdict of the gate.");
    for state in [Verdict::Pass, Verdict::Inconclusive, Verdict::Fail] {
        let labels = labels(&[("corpus", &report.corpus.name), (name, verdict_name(state))]);
        let _ = writeln!(out, "{name}{labels} {}", u8::from(state == verdict));
    }
}

/// The metadata of a family.
fn head(out: &mut String, name: &str, kind: &str, help: &str) {
    let _ = writeln!(out, "# TYPE {name} {kind}");
    if let Some(unit) = ["bytes"].into_iter().find(|unit| name.ends_with(unit)) {
        let _ = writeln!(out, "# UNIT {name} {unit}");
    }
    let _ = writeln!(out, "# HELP {name} {help}");
}

/// Labels with their values quoted.
fn labels(labels: &[(&str, &str)]) -> String {
    let label = |(name, value): &(&str, &str)| {
        let value = escaped(value).replace('\\', r"\\").replace('"', "\\\"");
        format!("{name}=\"{value}\"")
    };
    format!("{{{}}}", labels.iter().map(label).collect::<Vec<_>>().join(","))
}

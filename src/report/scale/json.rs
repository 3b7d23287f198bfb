//! What more threads bring, for programs: one object of JSON.

use serde::Serialize;

use super::PREDICTED;
use crate::measure::fit::{Amdahl, UniversalScalability};
use crate::measure::stats::Estimate;
use crate::measure::{Machine, MeasureOptions, Measurement, Profile, Scaling};
use crate::report::CorpusSummary;
use crate::report::json::{self, CorpusPart, FaultPart, Figures};

#[derive(Serialize)]
struct Report<'a> {
    report_version: u32,
    newsparse_version: &'static str,
    command: &'static str,
    machine: &'a Machine,
    corpus: CorpusPart<'a>,
    configuration: Configuration,
    partial: bool,
    /// One a number of threads; sample n of each was taken in round n.
    points: Vec<PointPart<'a>>,
    amdahl: Option<AmdahlPart>,
    universal: Option<UniversalPart>,
    errors: Vec<FaultPart<'a>>,
}

#[derive(Serialize)]
struct Configuration {
    min_time_ns: u64,
    passes: Option<usize>,
    passes_per_sample: u64,
    rounds: usize,
}

#[derive(Serialize)]
struct PointPart<'a> {
    threads: usize,
    mode: &'static str,
    /// Whether threads have to share cores.
    beyond_cores: bool,
    samples_ns: &'a [u64],
    figures: Figures,
    speedup: f64,
    speedup_interval: [f64; 2],
    efficiency: f64,
    efficiency_interval: [f64; 2],
}

#[derive(Serialize)]
struct AmdahlPart {
    serial_share: f64,
    predictions: Vec<Prediction>,
}

#[derive(Serialize)]
struct UniversalPart {
    contention: f64,
    coherency: f64,
    /// The number of threads beyond which more of them are slower.
    peak_threads: Option<f64>,
    predictions: Vec<Prediction>,
}

#[derive(Serialize)]
struct Prediction {
    threads: usize,
    speedup: f64,
    news_per_second: f64,
}

/// The report of a sweep over threads, in one line.
pub fn report(
    subject: &CorpusSummary,
    options: &MeasureOptions,
    scaling: &Scaling,
    profile: &Profile,
    machine: &Machine,
) -> String {
    let one = &scaling.points[0];
    let report = Report {
        report_version: json::VERSION,
        newsparse_version: env!("CARGO_PKG_VERSION"),
        command: "scale",
        machine,
        corpus: json::corpus_part(subject, one),
        configuration: Configuration {
            min_time_ns: options.min_time.as_nanos() as u64,
            passes: options.passes.map(|passes| passes.get()),
            passes_per_sample: one.passes_per_sample,
            rounds: scaling.rounds(),
        },
        partial: one.partial,
        points: scaling.points.iter().map(|point| point_part(scaling, point, machine)).collect(),
        amdahl: Amdahl::fit(&scaling.speedups()).map(|law| AmdahlPart {
            serial_share: law.serial_fraction,
            predictions: predictions(one, |threads| law.speedup(threads)),
        }),
        universal: UniversalScalability::fit(&scaling.speedups()).map(|law| UniversalPart {
            contention: law.contention,
            coherency: law.coherency,
            peak_threads: law.peak(),
            predictions: predictions(one, |threads| law.speedup(threads)),
        }),
        errors: json::errors(subject, profile),
    };
    serde_json::to_string(&report).expect("a report has no key that is not a string")
}

fn point_part<'a>(scaling: &Scaling, point: &'a Measurement, machine: &Machine) -> PointPart<'a> {
    let (speedup, efficiency) = (scaling.speedup(point), scaling.efficiency(point));
    let ends = |estimate: Estimate| [estimate.interval.low, estimate.interval.high];
    PointPart {
        threads: point.threads.count(),
        mode: json::mode(point.threads),
        beyond_cores: point.threads.count() > machine.cores,
        samples_ns: &point.samples_ns,
        figures: json::figures(point),
        speedup: speedup.value,
        speedup_interval: ends(speedup),
        efficiency: efficiency.value,
        efficiency_interval: ends(efficiency),
    }
}

fn predictions(one: &Measurement, law: impl Fn(usize) -> f64) -> Vec<Prediction> {
    let prediction = |threads| {
        let speedup = law(threads);
        Prediction { threads, speedup, news_per_second: one.news_per_second() * speedup }
    };
    PREDICTED.into_iter().map(prediction).collect()
}

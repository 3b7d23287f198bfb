//! The results of a thread sweep.

use serde::Serialize;

use super::benchmark::Figures;
use super::conditions::{ConditionsEntry, ContentionEntry};
use super::{ends, nanoseconds};
use crate::measure::{Machine, Measurement, Scaling};
use crate::report::scale::{FittedLaws, PREDICTED_THREADS};
use crate::report::{ScaleReport, mode};

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct ScaleEntry<'a> {
    configuration: ScaleConfiguration,
    partial: bool,
    /// One for each number of threads. Sample n of each belongs to round n.
    points: Vec<PointEntry<'a>>,
    conditions: ConditionsEntry<'a>,
    /// `null` if the law cannot be fitted, or if it would describe the noise.
    amdahl: Option<AmdahlEntry>,
    universal: Option<UniversalEntry>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct ScaleConfiguration {
    min_time_ns: u64,
    passes: Option<usize>,
    passes_per_sample: u64,
    rounds: usize,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct PointEntry<'a> {
    threads: usize,
    mode: &'static str,
    /// Set if there are more threads than cores.
    beyond_cores: bool,
    samples_ns: &'a [u64],
    processor_ns: &'a [u64],
    contention: ContentionEntry,
    figures: Figures,
    speedup: f64,
    speedup_interval: [f64; 2],
    efficiency: f64,
    efficiency_interval: [f64; 2],
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct AmdahlEntry {
    serial_fraction: f64,
    serial_fraction_interval: [f64; 2],
    predictions: Vec<Prediction>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct UniversalEntry {
    contention: f64,
    contention_interval: [f64; 2],
    coherency: f64,
    /// The number of threads with the highest predicted speed.
    peak_threads: Option<f64>,
    predictions: Vec<Prediction>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Prediction {
    threads: usize,
    speedup: f64,
    news_per_second: f64,
}

impl<'a> ScaleEntry<'a> {
    pub fn new(ScaleReport { options, scaling }: &'a ScaleReport, machine: &Machine) -> Self {
        let single = &scaling.points[0];
        let points = scaling.points.iter();
        let laws = FittedLaws::new(scaling);
        ScaleEntry {
            configuration: ScaleConfiguration {
                min_time_ns: nanoseconds(options.min_time),
                passes: options.passes.map(|passes| passes.get()),
                passes_per_sample: single.passes_per_sample,
                rounds: scaling.rounds(),
            },
            partial: single.partial,
            points: points.map(|point| PointEntry::new(scaling, point, machine)).collect(),
            conditions: ConditionsEntry::new(&single.conditions),
            amdahl: laws.amdahl.ok().map(|(law, interval)| AmdahlEntry {
                serial_fraction: law.serial_fraction,
                serial_fraction_interval: ends(interval),
                predictions: predictions(single, |threads| law.speedup(threads)),
            }),
            universal: laws.universal.ok().map(|(law, interval)| UniversalEntry {
                contention: law.contention,
                contention_interval: ends(interval),
                coherency: law.coherency,
                peak_threads: law.peak(),
                predictions: predictions(single, |threads| law.speedup(threads)),
            }),
        }
    }
}

impl<'a> PointEntry<'a> {
    fn new(scaling: &Scaling, point: &'a Measurement, machine: &Machine) -> Self {
        let (speedup, efficiency) = (scaling.speedup(point), scaling.efficiency(point));
        PointEntry {
            threads: point.threads.count(),
            mode: mode(point.threads),
            beyond_cores: point.threads.count() > machine.cores,
            samples_ns: &point.samples_ns,
            processor_ns: &point.processor_ns,
            contention: ContentionEntry::new(point),
            figures: Figures::new(point),
            speedup: speedup.value,
            speedup_interval: ends(speedup.interval),
            efficiency: efficiency.value,
            efficiency_interval: ends(efficiency.interval),
        }
    }
}

fn predictions(single: &Measurement, law: impl Fn(usize) -> f64) -> Vec<Prediction> {
    let prediction = |threads| {
        let speedup = law(threads);
        Prediction { threads, speedup, news_per_second: single.news_per_second() * speedup }
    };
    PREDICTED_THREADS.map(prediction).into()
}

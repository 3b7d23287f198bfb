//! The conditions of a measurement.

use serde::Serialize;

use super::nanoseconds;
use crate::measure::{Conditions, Contention, Measurement};

/// The cores that a measurement got and lacked.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct ContentionEntry {
    is_contended: bool,
    /// Processor time divided by wall time: the median of the samples.
    cores: Option<f64>,
    /// Samples of a single thread that got less than 97 % of a core.
    marked_samples: usize,
    /// The cores that others left, if they are too few.
    lacking_cores: Option<f64>,
}

impl ContentionEntry {
    pub fn new(measurement: &Measurement) -> Self {
        let contention = measurement.contention();
        ContentionEntry {
            is_contended: contention.is_some(),
            cores: measurement.cores(),
            marked_samples: measurement.marked_samples(),
            lacking_cores: match contention {
                Some(Contention::Cores { free, .. }) => Some(free),
                _ => None,
            },
        }
    }
}

/// Unknown values are `null`.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct ConditionsEntry<'a> {
    cores: Option<usize>,
    cores_of_machine: Option<usize>,
    free_cores: Option<f64>,
    steal: Option<f64>,
    load_average: Option<f64>,
    governor: Option<&'a str>,
    quota_cores: Option<f64>,
    throttled_ns: Option<u64>,
}

impl<'a> ConditionsEntry<'a> {
    pub fn new(conditions: &'a Conditions) -> Self {
        ConditionsEntry {
            cores: conditions.cores.map(|(cores, _)| cores),
            cores_of_machine: conditions.cores.map(|(_, online)| online),
            free_cores: conditions.free_cores,
            steal: conditions.steal,
            load_average: conditions.load_average,
            governor: conditions.governor.as_deref(),
            quota_cores: conditions.quota,
            throttled_ns: conditions.throttled.map(nanoseconds),
        }
    }
}

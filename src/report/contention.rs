//! Contention and the conditions of a measurement, in words.

use super::number::{grouped, percent, significant};
use super::outline::Fact;
use crate::measure::{Conditions, Contention, Measurement};

/// The shortage of a contended measurement as a sentence: `the process got 0.41 of a core`.
pub fn contention_sentence(contention: Contention) -> String {
    match contention {
        Contention::Thread { share } => format!("the process got {share:.2} of a core"),
        Contention::Cores { free, cores } => {
            format!("other processes left {free:.2} of {cores} cores")
        }
    }
}

/// The cores that the process got.
pub(super) fn facts(measurement: &Measurement) -> Vec<Fact> {
    let mut facts = Vec::new();
    let mut add = |name: &'static str, value: Option<String>| {
        facts.extend(value.map(|value| Fact::new(name, value)));
    };
    let speed = measurement.news_per_processor_second();
    add("by processor time", speed.map(|speed| format!("{} news/s", significant(speed.value))));
    add(
        "cores used",
        measurement.cores().map(|cores| format!("{cores:.2}{}", marked(measurement))),
    );
    add("contention", measurement.contention().map(contention_sentence));
    facts
}

/// The cores that the process may use, and what else used them.
pub(super) fn condition_facts(conditions: &Conditions) -> Vec<Fact> {
    let mut facts = Vec::new();
    let mut add = |name: &'static str, value: Option<String>| {
        facts.extend(value.map(|value| Fact::new(name, value)));
    };
    add(
        "cores that may be used",
        conditions.cores.map(|(cores, online)| {
            let quota = conditions.quota;
            let quota =
                quota.map_or("no quota".to_owned(), |quota| format!("quota {quota:.2} cores"));
            format!("{cores} of {online}, {quota}")
        }),
    );
    add("left by others", conditions.free_cores.map(|free| format!("{free:.2} cores")));
    let machine = [
        conditions.load_average.map(|load| format!("load average {load:.2} before")),
        conditions.steal.map(|steal| format!("{} stolen by the hypervisor", percent(steal))),
        conditions.throttled.filter(|time| !time.is_zero()).map(|time| {
            format!("stopped for {} ms by the quota", grouped(time.as_millis() as u64))
        }),
        conditions.governor.as_ref().map(|governor| format!("governor {governor}")),
    ];
    let machine: Vec<_> = machine.into_iter().flatten().collect();
    add("machine", Some(machine.join(", ")).filter(|text| !text.is_empty()));
    facts
}

fn marked(measurement: &Measurement) -> String {
    match measurement.marked_samples() as u64 {
        0 => String::new(),
        marked => {
            let samples = grouped(measurement.samples_ns.len() as u64);
            format!("; {} of {samples} samples got less than 0.97", grouped(marked))
        }
    }
}

//! Reasons to distrust a measurement, one line each.

use super::contention_sentence;
use super::number::{percent, significant};
use crate::measure::Measurement;
use crate::measure::stats::{MIN_FOR_INTERVAL, median};

/// A measurement whose interquartile range is above this share of its median is noisy.
const MAX_SPREAD: f64 = 0.1;

/// A measurement whose halves differ by more than this share has drifted.
const MAX_DRIFT: f64 = 0.05;

/// The minimum number of samples for a drift: the halves of fewer differ by chance.
const MIN_FOR_DRIFT: usize = 20;

/// Governors with a clock rate that follows the load. A short run may end before the rate has risen.
const CHANGING_GOVERNORS: [&str; 4] = ["conservative", "ondemand", "powersave", "schedutil"];

/// The reasons to distrust a measurement, each with what helps.
pub(super) fn doubts(measurement: &Measurement) -> Vec<String> {
    let reasons = [
        few_samples(measurement),
        contention(measurement),
        spread(measurement),
        frequency(measurement),
    ];
    reasons.into_iter().flatten().collect()
}

fn few_samples(measurement: &Measurement) -> Option<String> {
    let samples = measurement.samples_ns.len();
    (samples < MIN_FOR_INTERVAL).then(|| {
        let samples = super::number::counted(samples as u64, "sample");
        format!("{samples}: a 95 % interval needs {MIN_FOR_INTERVAL}; a longer measurement helps")
    })
}

fn contention(measurement: &Measurement) -> Option<String> {
    let sentence = contention_sentence(measurement.contention()?);
    Some(format!("contention: {sentence}; fewer other processes help"))
}

fn spread(measurement: &Measurement) -> Option<String> {
    let spread = measurement.spread();
    (spread > MAX_SPREAD).then(|| {
        let spread = percent(spread);
        format!("spread: the middle half of the passes differs by {spread}; a longer measurement narrows the interval")
    })
}

/// A drift of the speed, which a changing clock rate explains, or a governor that may change it.
fn frequency(measurement: &Measurement) -> Option<String> {
    let governor = measurement.conditions.governor.as_deref();
    if let Some((first, second)) = drift(measurement) {
        let governor = governor.map_or(String::new(), |name| format!(" (governor {name})"));
        let [first, second] = [first, second].map(significant);
        return Some(format!(
            "frequency: the first half of the samples has {first} news/sec, the second {second}: the clock rate or the \
             use of the machine changed{governor}"
        ));
    }
    let governor = governor.filter(|name| CHANGING_GOVERNORS.contains(name))?;
    Some(format!(
        "frequency: the clock rate follows the load (governor {governor}); the governor performance helps"
    ))
}

/// The medians of both halves of the samples, if they are far apart.
fn drift(measurement: &Measurement) -> Option<(f64, f64)> {
    let speeds = measurement.samples_per_second();
    if speeds.len() < MIN_FOR_DRIFT {
        return None;
    }
    let (first, second) = speeds.split_at(speeds.len() / 2);
    let (first, second) = (median(first), median(second));
    ((second / first - 1.0).abs() > MAX_DRIFT).then_some((first, second))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measure::{Conditions, Threads};

    fn measurement(samples_ns: Vec<u64>, governor: Option<&str>) -> Measurement {
        Measurement {
            threads: Threads::Single,
            documents: 1,
            bytes: 1,
            news: 1,
            passes_per_sample: 1,
            samples_ns,
            processor_ns: Vec::new(),
            conditions: Conditions {
                governor: governor.map(str::to_owned),
                ..Conditions::default()
            },
            reading: None,
            partial: false,
        }
    }

    fn first_words(measurement: &Measurement) -> Vec<String> {
        let doubts = doubts(measurement);
        doubts.iter().map(|doubt| doubt.split(':').next().unwrap().to_owned()).collect()
    }

    #[test]
    fn steady_samples_have_no_doubt() {
        assert_eq!(doubts(&measurement(vec![1000; 30], Some("performance"))), [""; 0]);
        assert_eq!(doubts(&measurement(vec![1000; 30], None)), [""; 0]);
    }

    #[test]
    fn each_reason_has_a_line() {
        let steady = vec![1000; 30];
        assert_eq!(first_words(&measurement(vec![1000; 5], None)), ["5 samples"]);
        assert_eq!(first_words(&measurement(steady, Some("powersave"))), ["frequency"]);
        let noisy = (0..40).map(|n| [1000, 1300][n % 2]).collect();
        assert_eq!(first_words(&measurement(noisy, None)), ["spread"]);
        let slower: Vec<_> = (0..30).map(|n| if n < 15 { 1000 } else { 1080 }).collect();
        let drifted = doubts(&measurement(slower, Some("schedutil")));
        assert_eq!(drifted.len(), 1, "{drifted:?}");
        let expected = "frequency: the first half of the samples has 1,000,000 news/sec, the second 925,926: the clock \
                        rate or the use of the machine changed (governor schedutil)";
        assert_eq!(drifted[0], expected);
    }
}

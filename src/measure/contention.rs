//! Contention: samples in which the process did not get the cores that it wanted.

use super::stats::{self, Estimate};
use super::{Measurement, Threads, per_second};

/// A single-threaded sample with a smaller share of a core is marked.
const MIN_CORE: f64 = 0.97;

/// A measurement of which more than this share of the samples is marked is contended.
const MAX_MARKED: f64 = 0.2;

/// Shorter measurements are not judged: a single switch to another process is a large part of them.
const MIN_TIME_NS: u64 = 100_000_000;
const MIN_JUDGED: usize = super::MIN_SAMPLES;

/// The shortage of processor time of a contended measurement.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Contention {
    /// The single thread got less than a core.
    Thread {
        /// The share of a core that it got: the median of all samples.
        share: f64,
    },
    /// Others left fewer cores than there are threads.
    Cores {
        /// The cores that they left, on average.
        free: f64,
        /// The cores of the process.
        cores: usize,
    },
}

impl Measurement {
    /// Processor time divided by wall time of each sample: the cores that it got. Empty if unknown.
    pub fn sample_cores(&self) -> Vec<f64> {
        let times = self.processor_ns.iter().zip(&self.samples_ns);
        times.map(|(processor, wall)| *processor as f64 / (*wall).max(1) as f64).collect()
    }

    /// The cores that the process got: the median of all samples.
    pub fn cores(&self) -> Option<f64> {
        let cores = self.sample_cores();
        (!cores.is_empty()).then(|| stats::median(&cores))
    }

    /// The number of samples of a single thread that got less than 97 % of a core. 0 for several threads, which may wait for
    /// each other.
    pub fn marked_samples(&self) -> usize {
        match self.threads {
            Threads::Single => {
                self.sample_cores().iter().filter(|cores| **cores < MIN_CORE).count()
            }
            Threads::Pool(_) => 0,
        }
    }

    /// The shortage, if the measurement was contended.
    pub fn contention(&self) -> Option<Contention> {
        let time: u64 = self.samples_ns.iter().sum();
        if time < MIN_TIME_NS || self.samples_ns.len() < MIN_JUDGED {
            return None;
        }
        match self.threads {
            Threads::Single => {
                let marked = self.marked_samples() as f64;
                let is_contended = marked > MAX_MARKED * self.samples_ns.len() as f64;
                let share = self.cores().filter(|_| is_contended)?;
                Some(Contention::Thread { share })
            }
            Threads::Pool(threads) => {
                let free = self.conditions.lacking_cores(threads.get())?;
                Some(Contention::Cores { free, cores: self.conditions.cores?.0 })
            }
        }
    }

    /// News items per second of processor time, which contention affects less than wall time: the median of all samples.
    pub fn news_per_processor_second(&self) -> Option<Estimate> {
        let passes = self.passes_per_sample as f64;
        let times = self.processor_ns.iter().filter(|time| **time > 0);
        let speeds: Vec<_> =
            times.map(|time| per_second(self.news, *time as f64 / passes)).collect();
        (!speeds.is_empty()).then(|| Estimate::median_of(&speeds))
    }
}

#[cfg(test)]
mod tests {
    use std::num::NonZero;

    use super::*;
    use crate::measure::Conditions;

    fn measured(threads: Threads, processor_ms: &[u64], free_cores: f64) -> Measurement {
        let samples = processor_ms.len();
        Measurement {
            threads,
            documents: 1,
            bytes: 1,
            news: 100,
            passes_per_sample: 2,
            samples_ns: vec![100_000_000; samples],
            processor_ns: processor_ms.iter().map(|time| time * 1_000_000).collect(),
            conditions: Conditions {
                cores: Some((2, 2)),
                free_cores: Some(free_cores),
                ..Conditions::default()
            },
            reading: None,
            partial: false,
        }
    }

    #[test]
    fn a_thread_is_contended_if_a_fifth_of_its_samples_is() {
        let single = |processor_ms: &[u64]| measured(Threads::Single, processor_ms, 0.1);
        assert_eq!(single(&[100; 5]).contention(), None);
        let few = single(&[100, 100, 96, 98, 97]);
        assert_eq!((few.marked_samples(), few.contention()), (1, None));
        let many = single(&[100, 41, 30, 41, 50]);
        assert_eq!(many.marked_samples(), 4);
        assert_eq!(many.contention(), Some(Contention::Thread { share: 0.41 }));
        let short = Measurement { samples_ns: vec![1000; 5], ..single(&[0; 5]) };
        assert_eq!(short.contention(), None);
        let unknown = Measurement { processor_ns: Vec::new(), ..single(&[0; 5]) };
        assert_eq!((unknown.contention(), unknown.cores()), (None, None));
    }

    #[test]
    fn threads_are_contended_if_others_use_their_cores() {
        let pool = |free| measured(Threads::Pool(NonZero::new(2).unwrap()), &[150; 5], free);
        assert_eq!(pool(1.9).contention(), None);
        assert_eq!(pool(1.2).contention(), Some(Contention::Cores { free: 1.2, cores: 2 }));
        assert_eq!(pool(1.2).marked_samples(), 0, "threads may wait for each other");
    }

    #[test]
    fn processor_time_gives_a_speed_of_its_own() {
        let contended = measured(Threads::Single, &[50, 40, 50], 1.0);
        assert_eq!(contended.news_per_second(), 2000.0);
        assert_eq!(contended.news_per_processor_second().unwrap().value, 4000.0);
        assert_eq!(contended.cores(), Some(0.5));
    }
}

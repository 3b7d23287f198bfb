//! The samples of a gate, by engine and round.

use std::collections::BTreeMap;

use super::work::Work;
use crate::measure::engine::EngineSample;

/// The part that an engine plays in a gate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// The program that the verdict is about.
    Candidate,
    /// The candidate on all threads.
    CandidateAllThreads,
    /// The program that the candidate must not be slower than.
    Baseline,
    /// The work that relates the speeds of two machines.
    Kernel,
}

/// The samples of one engine.
#[derive(Clone, Debug, Default)]
pub struct Series {
    /// News items per second in each round; for the kernel, its runs per second.
    pub speeds: Vec<f64>,
    /// The distinct results of passes; more than one if rounds disagree.
    pub works: Vec<Work>,
    /// The version that the engine printed.
    pub version: Option<String>,
    /// Peak memory in bytes, of each round where it is known.
    pub peak_memory: Vec<u64>,
}

impl Series {
    /// The result of a pass in the first round, as far as the engine printed it.
    pub fn work(&self) -> Work {
        self.works.first().copied().unwrap_or_default()
    }
}

/// The complete rounds of a gate: every engine has one speed a round.
#[derive(Clone, Debug, Default)]
pub struct Rounds {
    series: BTreeMap<Role, Series>,
    /// The number of rounds.
    pub count: usize,
}

impl Rounds {
    /// The samples of an engine; empty if it took no part.
    pub fn of(&self, role: Role) -> &Series {
        const EMPTY: &Series = &Series {
            speeds: Vec::new(),
            works: Vec::new(),
            version: None,
            peak_memory: Vec::new(),
        };
        self.series.get(&role).unwrap_or(EMPTY)
    }

    /// The engines that took part.
    pub fn all(&self) -> impl Iterator<Item = (Role, &Series)> {
        self.series.iter().map(|(role, series)| (*role, series))
    }

    /// The natural logarithms of the speed ratios of two engines, one a round. Logarithms make twice and half as fast
    /// equally far from 0.
    pub fn ln_ratios(&self, one: Role, other: Role) -> Vec<f64> {
        let pairs = self.of(one).speeds.iter().zip(&self.of(other).speeds);
        pairs.map(|(one, other)| (one / other).ln()).collect()
    }

    pub(super) fn add(&mut self, round: impl IntoIterator<Item = (Role, EngineSample)>) {
        for (role, sample) in round {
            let series = self.series.entry(role).or_default();
            series.speeds.push(sample.news_per_second);
            let work = Work { news: sample.news, digest: sample.digest };
            if !series.works.contains(&work) {
                series.works.push(work);
            }
            series.version = sample.version.or(series.version.take());
            series.peak_memory.extend(sample.peak_memory);
        }
        self.count += 1;
    }
}

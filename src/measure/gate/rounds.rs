//! The samples of a gate, by engine and round.

use std::collections::BTreeMap;
use std::num::NonZero;
use std::sync::LazyLock;

use super::metric::Metric;
use super::work::Work;
use crate::measure::engine::EngineSample;
use crate::measure::stats::median;

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

/// One of the engines of a gate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct EngineId {
    /// Its part.
    pub role: Role,
    /// The number of the build, from 0: a candidate and a baseline may have several builds.
    pub build: usize,
}

impl From<Role> for EngineId {
    /// The first build.
    fn from(role: Role) -> Self {
        EngineId { role, build: 0 }
    }
}

/// The samples of one engine.
#[derive(Clone, Debug, Default)]
pub struct Series {
    /// News items per second in each round; for the kernel, its runs per second. If instructions or cycles are counted,
    /// news items per instruction or cycle.
    pub speeds: Vec<f64>,
    /// The distinct results of passes; more than one if rounds disagree.
    pub works: Vec<Work>,
    /// The version that the engine printed.
    pub version: Option<String>,
    /// Peak memory in bytes, of each round where it is known.
    pub peak_memory: Vec<u64>,
    /// The cores that other processes left, of each round where they are known.
    pub free_cores: Vec<f64>,
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
    series: BTreeMap<EngineId, Series>,
    /// The metric.
    pub metric: Metric,
    /// The number of rounds.
    pub count: usize,
    /// The number of threads of the candidate and of the baseline; 0 counts as 1.
    threads: usize,
}

/// A core is free if others leave at least this much of it.
const MIN_FREE: f64 = 0.9;

/// Fewer free cores than an engine has threads.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LackingCores {
    /// The free cores: the median of all rounds.
    pub free: f64,
    /// The cores that the engine can use.
    pub wanted: usize,
}

impl Rounds {
    /// No rounds yet, of a candidate with this number of threads.
    pub(super) fn new(threads: usize, metric: Metric) -> Self {
        Rounds { threads, metric, ..Rounds::default() }
    }

    /// The samples of an engine; empty if it took no part.
    pub fn of(&self, engine: impl Into<EngineId>) -> &Series {
        static EMPTY: LazyLock<Series> = LazyLock::new(Series::default);
        self.series.get(&engine.into()).unwrap_or(&EMPTY)
    }

    /// The samples of each build of a side.
    pub fn builds(&self, role: Role) -> impl Iterator<Item = &Series> {
        self.series.iter().filter(move |(id, _)| id.role == role).map(|(_, series)| series)
    }

    /// The speeds of a side, one a round: the geometric mean of its builds.
    pub fn speeds(&self, role: Role) -> Vec<f64> {
        let builds: Vec<_> = self.builds(role).map(|series| series.speeds.as_slice()).collect();
        let mean = |round: usize| {
            let sum: f64 = builds.iter().map(|speeds| speeds[round].ln()).sum();
            (sum / builds.len() as f64).exp()
        };
        match builds.as_slice() {
            [] => Vec::new(),
            [only] => only.to_vec(),
            _ => (0..self.count).map(mean).collect(),
        }
    }

    /// The engines that took part.
    pub fn all(&self) -> impl Iterator<Item = (EngineId, &Series)> {
        self.series.iter().map(|(id, series)| (*id, series))
    }

    /// The natural logarithms of the speed ratios of two sides, one a round. Logarithms make twice and half as fast equally
    /// far from 0.
    pub fn ln_ratios(&self, one: Role, other: Role) -> Vec<f64> {
        let pairs = self.speeds(one).into_iter().zip(self.speeds(other));
        pairs.map(|(one, other)| (one / other).ln()).collect()
    }

    /// The cores that an engine lacked in most of the rounds, if it did and that affects what is measured.
    pub fn lacking_cores(&self, role: Role) -> Option<LackingCores> {
        if self.metric.is_repeatable() {
            return None;
        }
        let cores = std::thread::available_parallelism().map_or(1, NonZero::get);
        let wanted = match role {
            Role::CandidateAllThreads => cores,
            Role::Candidate | Role::Baseline => self.threads.clamp(1, cores),
            Role::Kernel => 1,
        };
        let free: Vec<_> =
            self.builds(role).flat_map(|series| &series.free_cores).copied().collect();
        let free = median(&free); // NaN if unknown
        (free < wanted as f64 * MIN_FREE).then_some(LackingCores { free, wanted })
    }

    /// Sets the free cores of all engines in all rounds.
    #[cfg(test)]
    pub(super) fn set_free_cores(&mut self, free_cores: f64) {
        for series in self.series.values_mut() {
            series.free_cores = vec![free_cores; self.count];
        }
    }

    pub(super) fn add<I: Into<EngineId>>(
        &mut self,
        round: impl IntoIterator<Item = (I, EngineSample)>,
    ) {
        for (id, sample) in round {
            let series = self.series.entry(id.into()).or_default();
            series.speeds.push(sample.news_per_second);
            let work = Work { news: sample.news, digest: sample.digest };
            if !series.works.contains(&work) {
                series.works.push(work);
            }
            series.version = sample.version.or(series.version.take());
            series.peak_memory.extend(sample.peak_memory);
            series.free_cores.extend(sample.free_cores);
        }
        self.count += 1;
    }
}

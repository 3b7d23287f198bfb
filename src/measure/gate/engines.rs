//! The engines of a gate.

use std::time::Duration;

use super::calibration::Kernel;
use super::{EngineId, GateError, Metric, Role};
use crate::CancellationToken;
use crate::measure::engine::count::EngineCount;
use crate::measure::engine::{Engine, EngineFailure, EngineLimits, EngineSample, FailureReason};

/// The engines of which each round takes a sample.
#[derive(Debug)]
pub struct GateEngines {
    /// The program that the verdict is about: one or more builds of it.
    pub candidates: Vec<Engine>,
    /// The candidate on all threads.
    pub candidate_all_threads: Option<Engine>,
    /// The program that the candidate must not be slower than: any number of builds of it.
    pub baselines: Vec<Engine>,
    /// The calibration kernel, for baselines that are stored.
    pub kernel: Option<Kernel>,
    /// Limits of a sample.
    pub limits: EngineLimits,
}

impl GateEngines {
    /// The engines in the order of a round. The sides take turns, so that drift within a round favours none.
    pub(super) fn ids(&self) -> Vec<EngineId> {
        let (candidates, baselines) = (self.candidates.len(), self.baselines.len());
        let builds = (0..candidates.max(baselines)).flat_map(|build| {
            let all_threads = self.candidate_all_threads.as_ref().filter(|_| build == 0);
            [
                (build < candidates).then_some(EngineId { role: Role::Candidate, build }),
                all_threads.map(|_| Role::CandidateAllThreads.into()),
                (build < baselines).then_some(EngineId { role: Role::Baseline, build }),
            ]
        });
        let kernel = self.kernel.as_ref().map(|_| Role::Kernel.into());
        builds.chain([kernel]).flatten().collect()
    }

    /// The number of builds of a side.
    pub fn builds(&self, role: Role) -> usize {
        match role {
            Role::Candidate => self.candidates.len(),
            Role::Baseline => self.baselines.len(),
            Role::CandidateAllThreads => usize::from(self.candidate_all_threads.is_some()),
            Role::Kernel => usize::from(self.kernel.is_some()),
        }
    }

    fn engine(&self, id: EngineId) -> Option<&Engine> {
        match id.role {
            Role::Candidate => self.candidates.get(id.build),
            Role::CandidateAllThreads => self.candidate_all_threads.as_ref(),
            Role::Baseline => self.baselines.get(id.build),
            Role::Kernel => None,
        }
    }

    /// The name of an engine in reports.
    pub fn name(&self, engine: impl Into<EngineId>) -> &str {
        self.engine(engine.into()).map_or("calibration kernel", |engine| &engine.name)
    }

    pub(super) fn sample(
        &self,
        id: EngineId,
        metric: Metric,
        cancellation: &CancellationToken,
    ) -> Result<EngineSample, GateError> {
        if cancellation.is_cancelled() {
            return Err(GateError::Interrupted);
        }
        match (self.engine(id), &self.kernel) {
            (Some(engine), _) => {
                let sample = match metric {
                    Metric::Time => engine.run(&self.limits, cancellation),
                    Metric::Count { counter, passes } => {
                        let command = &engine.command;
                        let count = counter.count(command, passes, &self.limits, cancellation);
                        count.and_then(per_event)
                    }
                };
                sample.map_err(|failure| match failure.reason {
                    FailureReason::Interrupted => GateError::Interrupted,
                    _ => GateError::Engine { name: engine.name.clone(), failure },
                })
            }
            (None, kernel) => Ok(kernel_sample(kernel.as_ref(), self.limits.min_time)),
        }
    }
}

/// Returns a sample with the news items per instruction or cycle as its speed.
fn per_event(EngineCount { per_pass, sample }: EngineCount) -> Result<EngineSample, EngineFailure> {
    let Some(news) = sample.news.filter(|news| *news > 0) else {
        let reason = FailureReason::NotCounted("it printed no number of news".to_owned());
        return Err(EngineFailure { reason, stderr: String::new() });
    };
    Ok(EngineSample { news_per_second: news as f64 / per_pass, ..sample })
}

fn kernel_sample(kernel: Option<&Kernel>, time: Duration) -> EngineSample {
    EngineSample::new(kernel.map_or(f64::NAN, |kernel| kernel.speed(time)), time)
}

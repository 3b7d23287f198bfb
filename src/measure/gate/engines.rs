//! The engines of a gate.

use std::time::Duration;

use super::calibration::Kernel;
use super::{GateError, Metric, Role};
use crate::CancellationToken;
use crate::measure::engine::count::EngineCount;
use crate::measure::engine::{Engine, EngineFailure, EngineLimits, EngineSample, FailureReason};

/// The engines of which each round takes a sample.
#[derive(Debug)]
pub struct GateEngines {
    /// The program that the verdict is about.
    pub candidate: Engine,
    /// The candidate on all threads.
    pub candidate_all_threads: Option<Engine>,
    /// The program that the candidate must not be slower than.
    pub baseline: Option<Engine>,
    /// The calibration kernel, for baselines that are stored.
    pub kernel: Option<Kernel>,
    /// Limits of a sample.
    pub limits: EngineLimits,
}

impl GateEngines {
    pub(super) fn roles(&self) -> Vec<Role> {
        let others = [
            self.candidate_all_threads.as_ref().map(|_| Role::CandidateAllThreads),
            self.baseline.as_ref().map(|_| Role::Baseline),
            self.kernel.as_ref().map(|_| Role::Kernel),
        ];
        [Some(Role::Candidate)].into_iter().chain(others).flatten().collect()
    }

    fn engine(&self, role: Role) -> Option<&Engine> {
        match role {
            Role::Candidate => Some(&self.candidate),
            Role::CandidateAllThreads => self.candidate_all_threads.as_ref(),
            Role::Baseline => self.baseline.as_ref(),
            Role::Kernel => None,
        }
    }

    /// The name of an engine in reports.
    pub fn name(&self, role: Role) -> &str {
        self.engine(role).map_or("calibration kernel", |engine| &engine.name)
    }

    pub(super) fn sample(
        &self,
        role: Role,
        metric: Metric,
        cancellation: &CancellationToken,
    ) -> Result<EngineSample, GateError> {
        if cancellation.is_cancelled() {
            return Err(GateError::Interrupted);
        }
        match (self.engine(role), &self.kernel) {
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

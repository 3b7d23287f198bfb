//! Counts of the instructions or cycles that an engine executes for a pass over the corpus.
//!
//! Unlike a time, a count of instructions does not depend on what else the machine does. An engine runs once with N
//! passes and once with 2N, which the variable `NEWSPARSE_PASSES` tells it. The difference is that of N passes: the start
//! of the process, loading and the warm-up are in both runs.
//!
//! The counters of the processor are used where the operating system provides them. Virtual machines mostly have none;
//! there the instructions are counted by [Callgrind](https://valgrind.org/docs/manual/cl-manual.html), in which a program
//! is about fifty times slower.

mod callgrind;
#[cfg(target_os = "linux")]
mod processor;

use std::num::NonZero;

use super::protocol::ProtocolScanner;
use super::{
    EngineCommand, EngineFailure, EngineLimits, EngineRun, EngineSample, FailureReason, execute,
};
use crate::CancellationToken;

/// The number of instructions beside which the differences between two runs, about 50,000, are small.
const SUITABLE_COUNT: f64 = 2e8;

/// Maximum number of passes of a tiny corpus.
const MAX_PASSES: usize = 1000;

/// An event that is counted, in user mode.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CountedEvent {
    /// Instructions.
    Instructions,
    /// Cycles of the processor.
    Cycles,
}

impl CountedEvent {
    /// The name in the plural.
    pub fn name(self) -> &'static str {
        match self {
            CountedEvent::Instructions => "instructions",
            CountedEvent::Cycles => "cycles",
        }
    }
}

/// A counter of this machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counter {
    /// A counter of the processor.
    Processor(CountedEvent),
    /// Callgrind, which counts instructions.
    Callgrind,
}

/// The reason why nothing can be counted.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CounterError {
    /// Cycles need a counter of the processor.
    #[error("this machine has no counter of cycles: {0}")]
    NoCycles(String),
    /// Neither the processor nor Callgrind counts instructions.
    #[error("this machine has no counter of instructions ({0}), and valgrind is not installed")]
    NoInstructions(String),
}

impl Counter {
    /// The counted event.
    pub fn event(self) -> CountedEvent {
        match self {
            Counter::Processor(event) => event,
            Counter::Callgrind => CountedEvent::Instructions,
        }
    }

    /// Returns the best counter of this machine.
    ///
    /// # Errors
    /// If there is none.
    pub fn find(event: CountedEvent) -> Result<Counter, CounterError> {
        match (check_processor(event), event) {
            (Ok(()), _) => Ok(Counter::Processor(event)),
            (Err(reason), CountedEvent::Cycles) => Err(CounterError::NoCycles(reason)),
            (Err(_), _) if callgrind::is_installed() => Ok(Counter::Callgrind),
            (Err(reason), _) => Err(CounterError::NoInstructions(reason)),
        }
    }

    /// Counts in one pass of an engine, which runs twice.
    ///
    /// # Errors
    /// If a run fails, or does not print that it had as many passes as it was asked for.
    pub fn count(
        self,
        command: &EngineCommand,
        passes: NonZero<usize>,
        limits: &EngineLimits,
        cancellation: &CancellationToken,
    ) -> Result<EngineCount, EngineFailure> {
        let twice = passes.saturating_mul(NonZero::new(2).expect("it is 2"));
        let (few, _) = self.count_run(command, passes, limits, cancellation)?;
        let (many, sample) = self.count_run(command, twice, limits, cancellation)?;
        let per_pass = (many as f64 - few as f64) / passes.get() as f64;
        if per_pass <= 0.0 {
            let reason = FailureReason::NotCounted("more passes take no more".to_owned());
            return Err(EngineFailure { reason, stderr: String::new() });
        }
        Ok(EngineCount { per_pass, sample })
    }

    /// Returns the number of passes of an engine with which a count repeats to a thousandth: those of short passes must be
    /// many, since the start of a process differs a little from run to run. The engine runs twice.
    ///
    /// # Errors
    /// If a run fails, as for [`Counter::count`].
    pub fn suitable_passes(
        self,
        command: &EngineCommand,
        limits: &EngineLimits,
        cancellation: &CancellationToken,
    ) -> Result<NonZero<usize>, EngineFailure> {
        let once = self.count(command, NonZero::<usize>::MIN, limits, cancellation)?;
        let passes = (SUITABLE_COUNT / once.per_pass).ceil() as usize;
        Ok(NonZero::new(passes.min(MAX_PASSES)).unwrap_or(NonZero::<usize>::MIN))
    }

    /// Returns the count of a whole run of an engine.
    fn count_run(
        self,
        command: &EngineCommand,
        passes: NonZero<usize>,
        limits: &EngineLimits,
        cancellation: &CancellationToken,
    ) -> Result<(u64, EngineSample), EngineFailure> {
        let limits = limits.passes(Some(passes));
        let run = |command: &EngineCommand| execute(command, &limits, cancellation);
        let (count, run): (u64, EngineRun<ProtocolScanner>) = match self {
            #[cfg(target_os = "linux")]
            Counter::Processor(event) => processor::count(event, || run(command))?,
            #[cfg(not(target_os = "linux"))]
            Counter::Processor(_) => return Err(not_counted(&NO_PROCESSOR)),
            Counter::Callgrind => callgrind::count(command, run)?,
        };
        Ok((count, run.sample(Some(passes))?))
    }
}

/// The count of one pass of an engine.
#[derive(Clone, Debug, PartialEq)]
pub struct EngineCount {
    /// The number of events in a pass.
    pub per_pass: f64,
    /// The sample of the longer run. Its speed is that of a program that is being counted.
    pub sample: EngineSample,
}

#[cfg(target_os = "linux")]
fn check_processor(event: CountedEvent) -> Result<(), String> {
    processor::check(event).map_err(|error| super::system_message(&error))
}

#[cfg(not(target_os = "linux"))]
const NO_PROCESSOR: &str = "counters of the processor are read on Linux only";

#[cfg(not(target_os = "linux"))]
fn check_processor(_: CountedEvent) -> Result<(), String> {
    Err(NO_PROCESSOR.to_owned())
}

fn not_counted(reason: &impl ToString) -> EngineFailure {
    EngineFailure { reason: FailureReason::NotCounted(reason.to_string()), stderr: String::new() }
}

#[cfg(all(test, unix))]
mod tests;

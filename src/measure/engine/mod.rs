//! Engines: programs that parse news. Each runs as a process over a corpus on the disk and prints its speed.
//!
//! The protocol is that of the article's script. An engine prints these lines on its standard output, among any others:
//!
//! ```text
//! Parsing speed: 15 news/sec
//! Parsed news: 1055
//! Parsed fields: 5816
//! Parsed digest: 9f2c...
//! Version: parse.py, Python 3.14.0
//! ```
//!
//! The first line is required, once; its number is a plain decimal above zero. The others are optional. The fields
//! are the non-empty values of the items, as [`ParseDocument::count_fields`](super::ParseDocument::count_fields) counts them. The digest is an [`ItemDigest`],
//! 64 hexadecimal digits. Both are computed outside of the measured time. Two environment variables are set:
//! `NEWSPARSE_MIN_TIME`, the seconds that the engine is asked to measure, and `NEWSPARSE_ENGINE`, which is `1`: the engine
//! may leave out all other output. For a [count] there is a third, `NEWSPARSE_PASSES`: the engine must measure
//! exactly so many passes after one warm-up, and print `Passes:` with the number.
//!
//! Output is read in bounded memory. The process and all others in its process group are killed at the end, and after
//! [`adopt_orphans`] those that have left the group. On Windows only the process itself is.
//!
//! [`run`] turns any Rust parser into an engine:
//!
//! ```no_run
//! fn main() -> std::process::ExitCode {
//!     newsparse::engine::run(|document| document.bytes.split(|byte| *byte == b'\n').count() as u64)
//! }
//! ```

mod command;
pub mod count;
mod main;
mod memory;
mod orphans;
mod output;
mod process;
mod protocol;

use std::num::NonZero;
use std::process::ExitStatus;
use std::time::{Duration, Instant};

pub use command::{CommandError, EngineCommand};
pub use main::{options_from_environment, run, run_as, run_parser};
pub use orphans::adopt_orphans;
use output::{LastLines, OutputReader, OutputSink};
pub use process::kill_all;
use process::{EngineProcess, ProcessUsage, WaitOutcome};
use protocol::ProtocolScanner;
pub use protocol::protocol_lines;

use super::ItemDigest;
use super::conditions::CoreWatch;
use crate::CancellationToken;

/// The environment variable that tells a program that it runs as an engine: `1`.
pub const ENGINE_VARIABLE: &str = "NEWSPARSE_ENGINE";

/// The environment variable with the seconds that an engine is asked to measure.
pub const MIN_TIME_VARIABLE: &str = "NEWSPARSE_MIN_TIME";

/// The environment variable with the exact number of passes that an engine is asked to measure, instead of a time.
pub const PASSES_VARIABLE: &str = "NEWSPARSE_PASSES";

/// A program that parses a corpus and prints its speed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Engine {
    /// The name in reports.
    pub name: String,
    /// The program and its arguments.
    pub command: EngineCommand,
}

/// Limits of one run of an engine.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct EngineLimits {
    /// The time that the engine is asked to measure.
    pub min_time: Duration,
    /// The exact number of passes that it is asked to measure, instead of a time.
    pub passes: Option<NonZero<usize>>,
    /// The engine is killed if it runs longer.
    pub timeout: Duration,
}

impl Default for EngineLimits {
    fn default() -> Self {
        let (min_time, timeout) = (Duration::from_secs(1), Duration::from_secs(60));
        EngineLimits { min_time, passes: None, timeout }
    }
}

impl EngineLimits {
    /// Sets the time that the engine is asked to measure.
    pub fn min_time(self, min_time: Duration) -> Self {
        EngineLimits { min_time, ..self }
    }

    /// Sets the exact number of passes.
    pub fn passes(self, passes: Option<NonZero<usize>>) -> Self {
        EngineLimits { passes, ..self }
    }

    /// Sets the timeout.
    pub fn timeout(self, timeout: Duration) -> Self {
        EngineLimits { timeout, ..self }
    }
}

/// The result of one run of an engine.
#[derive(Clone, Debug, PartialEq)]
pub struct EngineSample {
    /// Above zero and finite.
    pub news_per_second: f64,
    /// The news items of a pass, if the engine printed them.
    pub news: Option<u64>,
    /// The non-empty fields of these items, if the engine printed them.
    pub fields: Option<u64>,
    /// The digest of the items of a pass, if the engine printed it.
    pub digest: Option<ItemDigest>,
    /// The version of the engine, if it printed one.
    pub version: Option<String>,
    /// Peak memory in bytes; of several processes, that of the largest. `None` if unknown.
    pub peak_memory: Option<u64>,
    /// User and system time of the engine and of the processes that it waited for. `None` if unknown.
    pub processor_time: Option<Duration>,
    /// The time from the start of the process to its end.
    pub wall_time: Duration,
    /// The cores that other processes left meanwhile. `None` if unknown, or if the run was too short to tell.
    pub free_cores: Option<f64>,
}

impl EngineSample {
    /// Creates a sample of which only the speed and the wall time are known.
    pub(crate) fn new(news_per_second: f64, wall_time: Duration) -> Self {
        EngineSample {
            news_per_second,
            news: None,
            fields: None,
            digest: None,
            version: None,
            peak_memory: None,
            processor_time: None,
            wall_time,
            free_cores: None,
        }
    }
}

/// A run of an engine without a result.
#[derive(Clone, Debug, thiserror::Error)]
#[error("{reason}")]
pub struct EngineFailure {
    /// The reason why the run failed.
    pub reason: FailureReason,
    /// The last lines of standard error, without control characters.
    pub stderr: String,
}

/// The reason why a run of an engine failed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FailureReason {
    /// The program does not exist or cannot be executed.
    #[error("cannot be started: {0}")]
    NotStarted(String),
    /// The process was killed after this timeout.
    #[error("timed out after {} s", .0.as_secs_f64())]
    TimedOut(Duration),
    /// The exit status is not success, or a signal ended the process.
    #[error("ended with {0}")]
    Status(ExitStatus),
    /// The output has no line with a speed.
    #[error("printed no line 'Parsing speed: N news/sec'")]
    NoSpeed,
    /// The output has no line with the number of passes that the engine was asked for.
    #[error(
        "printed no line 'Passes: {0}': it must measure as many passes as {PASSES_VARIABLE} says"
    )]
    OtherPasses(NonZero<usize>),
    /// The instructions or cycles of the run are not known.
    #[error("was not counted: {0}")]
    NotCounted(String),
    /// A line of the protocol is malformed.
    #[error("printed '{line}': expected {expected}")]
    BadLine {
        /// The line, or the beginning of a long one.
        line: String,
        /// The expected form.
        expected: &'static str,
    },
    /// Two lines of the protocol contradict each other.
    #[error("printed both '{first}' and '{second}'")]
    Contradiction {
        /// The earlier line.
        first: String,
        /// The later line.
        second: String,
    },
    /// The command that prepares a run failed.
    #[error("its preparation failed: {0}")]
    Preparation(Box<FailureReason>),
    /// The operating system did not return the exit status.
    #[error("cannot be waited for: {0}")]
    NoStatus(String),
    /// The run was cancelled.
    #[error("interrupted")]
    Interrupted,
}

impl Engine {
    /// Runs the engine once. The process is killed when `cancellation` is cancelled.
    ///
    /// # Errors
    /// If it fails or prints no speed.
    pub fn run(
        &self,
        limits: &EngineLimits,
        cancellation: &CancellationToken,
    ) -> Result<EngineSample, EngineFailure> {
        execute(&self.command, limits, cancellation)?.sample(limits.passes)
    }
}

impl EngineRun<ProtocolScanner> {
    /// Returns what the engine printed, if it had as many passes as it was asked for.
    fn sample(self, passes: Option<NonZero<usize>>) -> Result<EngineSample, EngineFailure> {
        let lines = self.out.finish();
        let speed = match lines.error {
            Some(error) => Err(error),
            None => lines.news_per_second.ok_or(FailureReason::NoSpeed),
        };
        let stderr = self.err.text();
        let speed = speed.and_then(|speed| match passes {
            Some(passes) if lines.passes != Some(passes.get() as u64) => {
                Err(FailureReason::OtherPasses(passes))
            }
            _ => Ok(speed),
        });
        Ok(EngineSample {
            news_per_second: speed.map_err(|reason| EngineFailure { reason, stderr })?,
            news: lines.news,
            fields: lines.fields,
            digest: lines.digest,
            version: lines.version,
            peak_memory: self.usage.peak_memory,
            processor_time: self.usage.processor_time,
            wall_time: self.wall_time,
            free_cores: self.free_cores,
        })
    }
}

impl EngineCommand {
    /// Runs the program once, under the same conditions as an engine, and returns the last lines of its standard output.
    ///
    /// # Errors
    /// If it fails.
    pub fn output(
        &self,
        limits: &EngineLimits,
        cancellation: &CancellationToken,
    ) -> Result<String, EngineFailure> {
        execute::<LastLines>(self, limits, cancellation).map(|run| run.out.text())
    }

    /// Runs the program once, to prepare the run of an engine.
    ///
    /// # Errors
    /// If it fails.
    pub(super) fn prepare(
        &self,
        limits: &EngineLimits,
        cancellation: &CancellationToken,
    ) -> Result<(), EngineFailure> {
        self.output(limits, cancellation).map(drop).map_err(|EngineFailure { reason, stderr }| {
            let reason = match reason {
                FailureReason::Interrupted => reason,
                reason => FailureReason::Preparation(Box::new(reason)),
            };
            EngineFailure { reason, stderr }
        })
    }
}

/// A successful run.
struct EngineRun<S> {
    out: S,
    err: LastLines,
    usage: ProcessUsage,
    wall_time: Duration,
    free_cores: Option<f64>,
}

fn execute<S: OutputSink>(
    command: &EngineCommand,
    limits: &EngineLimits,
    cancellation: &CancellationToken,
) -> Result<EngineRun<S>, EngineFailure> {
    let (start, watch) = (Instant::now(), CoreWatch::start());
    let not_started = |error| {
        let program = command.program().to_string_lossy();
        let reason = FailureReason::NotStarted(format!("{program}: {}", system_message(&error)));
        EngineFailure { reason, stderr: String::new() }
    };
    let (mut process, out, err) = EngineProcess::start(command, limits).map_err(not_started)?;
    let readers = OutputReader::start(out, S::default())
        .and_then(|out| Ok((out, OutputReader::start(err, LastLines::default())?)));
    let (out, err) = match readers {
        Ok(readers) => readers,
        Err(error) => {
            let _ = process.end(); // the cause precedes what follows from it
            return Err(not_started(error));
        }
    };
    let outcome = process.wait(limits.timeout, cancellation);
    let wall_time = start.elapsed();
    let usage = process.end().map_err(|error| FailureReason::NoStatus(system_message(&error)));
    let (out, err) = (out.finish(), err.finish());
    let usage = match outcome {
        WaitOutcome::TimedOut => Err(FailureReason::TimedOut(limits.timeout)),
        WaitOutcome::Cancelled => Err(FailureReason::Interrupted),
        WaitOutcome::Exited => usage.and_then(|usage| match usage.status.success() {
            true => Ok(usage),
            false => Err(FailureReason::Status(usage.status)),
        }),
    };
    match usage {
        Ok(usage) => {
            let free_cores = usage.processor_time.and_then(|own| watch.free_cores(own));
            Ok(EngineRun { out, err, usage, wall_time, free_cores })
        }
        Err(reason) => Err(EngineFailure { reason, stderr: err.text() }),
    }
}

/// The message of the operating system without the error number.
fn system_message(error: &std::io::Error) -> String {
    let text = error.to_string();
    text.split(" (os error").next().unwrap_or_default().to_owned()
}

#[cfg(all(test, unix))]
mod tests;

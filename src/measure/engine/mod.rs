//! Other programs that parse news: each is run as a process, over a corpus on the disk, and prints how fast it was.
//!
//! The protocol is that of the article's script. A program prints on its standard output
//!
//! ```text
//! Parsing speed: 15 news/sec
//! Parsed news: 1055
//! Version: parse.py, Python 3.14.0
//! ```
//!
//! The first line is a must, once, and its number a plain decimal one above zero; the others are read where they are
//! present. Two environment variables are set: `NEWSPARSE_MIN_TIME`, the seconds that the program is asked to measure,
//! and `NEWSPARSE_ENGINE`, which is `1`: whoever has more to say than these lines may leave it.
//!
//! How much a program prints makes no difference: all is read, only those lines are kept, and they alone tell.
//! Whatever the program has started is ended with it, but for what has left its process group.

mod command;
mod memory;
mod output;
mod process;
mod protocol;

use std::process::ExitStatus;
use std::time::{Duration, Instant};

pub use command::{CommandError, EngineCommand};
use output::{Drain, Sink, Tail};
use process::{End, Process, Usage};
use protocol::Scanner;

use crate::CancellationToken;

/// Tells a program that it is run as an engine.
pub const ENGINE_VARIABLE: &str = "NEWSPARSE_ENGINE";

/// Tells an engine how many seconds it is asked to measure.
pub const MIN_TIME_VARIABLE: &str = "NEWSPARSE_MIN_TIME";

/// A program that parses a corpus and prints how fast it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Engine {
    /// What it is called in reports.
    pub name: String,
    /// What is run.
    pub command: EngineCommand,
}

/// Limits of one run of an engine.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct EngineLimits {
    /// The time that the engine is asked to measure.
    pub min_time: Duration,
    /// The engine is killed if it runs longer.
    pub timeout: Duration,
}

impl Default for EngineLimits {
    fn default() -> Self {
        EngineLimits { min_time: Duration::from_secs(1), timeout: Duration::from_secs(60) }
    }
}

impl EngineLimits {
    /// Sets the time that the engine is asked to measure.
    pub fn min_time(self, min_time: Duration) -> Self {
        EngineLimits { min_time, ..self }
    }

    /// Sets the timeout.
    pub fn timeout(self, timeout: Duration) -> Self {
        EngineLimits { timeout, ..self }
    }
}

/// What one run of an engine gave.
#[derive(Clone, Debug, PartialEq)]
pub struct EngineSample {
    /// Above zero and finite.
    pub news_per_second: f64,
    /// The news of a pass, if the engine told.
    pub news: Option<u64>,
    /// What it calls itself, if it told.
    pub version: Option<String>,
    /// The most memory in bytes that it held; of several processes, the largest's. `None` where nobody knows.
    pub peak_memory: Option<u64>,
    /// User and system time of the processes that the engine waited for, and its own. `None` where nobody knows.
    pub processor_time: Option<Duration>,
    /// From its start to its end.
    pub wall_time: Duration,
}

/// A run that gave no figure.
#[derive(Clone, Debug, thiserror::Error)]
#[error("{reason}")]
pub struct EngineFailure {
    /// Why.
    pub reason: FailureReason,
    /// The last lines of its standard error, for people: control characters are left out.
    pub stderr: String,
}

/// Why a run gave no figure.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FailureReason {
    /// There is no such program, or it is none.
    #[error("cannot be started: {0}")]
    NotStarted(String),
    /// It was ended as it had not come to an end by itself.
    #[error("timed out after {} s", .0.as_secs_f64())]
    TimedOut(Duration),
    /// It says itself that it failed, or a signal ended it.
    #[error("ended with {0}")]
    Status(ExitStatus),
    /// There is no speed among what it printed.
    #[error("printed no line 'Parsing speed: N news/sec'")]
    NoSpeed,
    /// A line of the protocol cannot be understood.
    #[error("printed '{line}': expected {expected}")]
    BadLine {
        /// The line, the beginning of it if it is long.
        line: String,
        /// What it should have been.
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
    /// The system does not tell how it came out.
    #[error("cannot be waited for: {0}")]
    Lost(String),
    /// The whole run was stopped.
    #[error("interrupted")]
    Interrupted,
}

impl Engine {
    /// Runs the program once. It is ended once `cancellation` is cancelled.
    ///
    /// # Errors
    /// If it gave no figure.
    pub fn run(
        &self,
        limits: &EngineLimits,
        cancellation: &CancellationToken,
    ) -> Result<EngineSample, EngineFailure> {
        let run: Run<Scanner> = execute(&self.command, limits, cancellation)?;
        let told = run.out.finish();
        let speed = match told.mistake {
            Some(mistake) => Err(mistake),
            None => told.news_per_second.ok_or(FailureReason::NoSpeed),
        };
        Ok(EngineSample {
            news_per_second: speed
                .map_err(|reason| EngineFailure { reason, stderr: run.err.text() })?,
            news: told.news,
            version: told.version,
            peak_memory: run.usage.peak_memory,
            processor_time: run.usage.processor_time,
            wall_time: run.wall_time,
        })
    }
}

impl EngineCommand {
    /// Runs the program once, as an engine is run, and gives the last lines that it printed on its standard output.
    ///
    /// # Errors
    /// If it failed.
    pub fn output(
        &self,
        limits: &EngineLimits,
        cancellation: &CancellationToken,
    ) -> Result<String, EngineFailure> {
        execute::<Tail>(self, limits, cancellation).map(|run| run.out.text())
    }
}

/// A run that came to a good end.
struct Run<S> {
    out: S,
    err: Tail,
    usage: Usage,
    wall_time: Duration,
}

fn execute<S: Sink>(
    command: &EngineCommand,
    limits: &EngineLimits,
    cancellation: &CancellationToken,
) -> Result<Run<S>, EngineFailure> {
    let start = Instant::now();
    let (mut process, out, err) = Process::start(command, limits).map_err(|error| {
        let program = command.program().to_string_lossy();
        let reason = FailureReason::NotStarted(format!("{program}: {}", plain(&error)));
        EngineFailure { reason, stderr: String::new() }
    })?;
    let (out, err) = (Drain::new(out, S::default()), Drain::new(err, Tail::default()));
    let end = process.wait(limits.timeout, cancellation);
    let wall_time = start.elapsed();
    let usage = process.end().map_err(|error| FailureReason::Lost(plain(&error)));
    let (out, err) = (out.finish(), err.finish());
    let usage = match end {
        End::TimedOut => Err(FailureReason::TimedOut(limits.timeout)),
        End::Stopped => Err(FailureReason::Interrupted),
        End::Exited => usage.and_then(|usage| match usage.status.success() {
            true => Ok(usage),
            false => Err(FailureReason::Status(usage.status)),
        }),
    };
    match usage {
        Ok(usage) => Ok(Run { out, err, usage, wall_time }),
        Err(reason) => Err(EngineFailure { reason, stderr: err.text() }),
    }
}

/// What the system says, without the number of the error.
fn plain(error: &std::io::Error) -> String {
    let text = error.to_string();
    text.split(" (os error").next().unwrap_or_default().to_owned()
}

#[cfg(all(test, unix))]
mod tests;

//! The options for the length of a measurement.

use std::env;
use std::num::NonZero;
use std::time::Duration;

use anyhow::anyhow;
use clap::Args;
use newsparse::measure::engine::{MIN_TIME_VARIABLE, PASSES_VARIABLE};
use newsparse::measure::{MeasureOptions, Threads};

use super::interrupt;
use super::units::{TimeSpan, count};

/// The length of a measurement.
#[derive(Args)]
pub struct Effort {
    #[command(flatten)]
    min_time: MinTime,

    /// Measure exactly N passes instead
    /// [default: the environment variable NEWSPARSE_PASSES]
    #[arg(long, value_name = "N", value_parser = count, conflicts_with = "min_time")]
    passes: Option<NonZero<usize>>,
}

impl Effort {
    /// Returns the options of a measurement that Ctrl-C ends early.
    pub fn options(&self, threads: Threads) -> anyhow::Result<MeasureOptions> {
        Ok(MeasureOptions::default()
            .threads(threads)
            .min_time(self.min_time.resolve()?)
            .passes(self.passes()?)
            .cancellation(interrupt::token()))
    }

    /// Returns the passes from the command line, else from the environment unless a time is given.
    fn passes(&self) -> anyhow::Result<Option<NonZero<usize>>> {
        match (self.passes, env::var(PASSES_VARIABLE)) {
            (None, Ok(text)) if !self.min_time.is_given() => match count(&text) {
                Ok(passes) => Ok(Some(passes)),
                Err(error) => Err(anyhow!("{PASSES_VARIABLE} is '{text}': {error}")),
            },
            (passes, _) => Ok(passes),
        }
    }
}

/// The minimum time of the passes together.
#[derive(Args)]
pub struct MinTime {
    /// Minimum time of the measured passes together
    /// [default: 1s, or the environment variable NEWSPARSE_MIN_TIME]
    #[arg(long, value_name = "DURATION")]
    min_time: Option<TimeSpan>,
}

impl MinTime {
    fn is_given(&self) -> bool {
        self.min_time.is_some()
    }

    /// Returns the time from the command line, else from the environment, else the default.
    pub fn resolve(&self) -> anyhow::Result<Duration> {
        match (&self.min_time, env::var(MIN_TIME_VARIABLE)) {
            (Some(time), _) => Ok(time.duration),
            (None, Err(_)) => Ok(MeasureOptions::default().min_time),
            (None, Ok(text)) => match text.parse::<TimeSpan>() {
                Ok(time) => Ok(time.duration),
                Err(error) => Err(anyhow!("{MIN_TIME_VARIABLE} is '{text}': {error}")),
            },
        }
    }
}

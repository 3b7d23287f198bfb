//! How long is measured.

use std::env;
use std::num::NonZero;
use std::time::Duration;

use anyhow::anyhow;
use clap::Args;
use newsparse::measure::engine::MIN_TIME_VARIABLE;
use newsparse::measure::{MeasureOptions, Threads};

use super::interrupt;

/// How long is measured.
#[derive(Args)]
pub struct Effort {
    #[command(flatten)]
    min_time: MinTime,

    /// Make exactly so many passes instead
    #[arg(long, value_name = "N", conflicts_with = "min_time")]
    passes: Option<NonZero<usize>>,
}

impl Effort {
    /// A measurement that ends by itself or at Ctrl-C.
    pub fn options(&self, threads: Threads) -> anyhow::Result<MeasureOptions> {
        Ok(MeasureOptions::default()
            .threads(threads)
            .min_time(self.min_time.resolve()?)
            .passes(self.passes)
            .cancellation(interrupt::token()))
    }
}

/// How long passes take together.
#[derive(Args)]
pub struct MinTime {
    /// Measure until passes over the corpus have taken this long together
    /// [default: 1, or what the environment variable NEWSPARSE_MIN_TIME says]
    #[arg(long, value_name = "SECONDS", value_parser = seconds)]
    min_time: Option<Duration>,
}

impl MinTime {
    /// What was asked for, on the command line or by whoever runs this program as an engine.
    pub fn resolve(&self) -> anyhow::Result<Duration> {
        match (self.min_time, env::var(MIN_TIME_VARIABLE)) {
            (Some(time), _) => Ok(time),
            (None, Err(_)) => Ok(MeasureOptions::default().min_time),
            (None, Ok(text)) => {
                seconds(&text).map_err(|error| anyhow!("{MIN_TIME_VARIABLE} is '{text}': {error}"))
            }
        }
    }
}

/// A time: `0.5`.
pub fn seconds(text: &str) -> Result<Duration, String> {
    let seconds: f64 = text.parse().map_err(|_| "not a number of seconds".to_owned())?;
    Duration::try_from_secs_f64(seconds).map_err(|error| error.to_string())
}

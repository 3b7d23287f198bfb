//! How long is measured.

use std::num::NonZero;
use std::time::Duration;

use clap::Args;
use newsparse::measure::{Options, Threads};

use super::interrupt;

/// How long is measured.
#[derive(Args)]
pub struct Effort {
    /// Repeat passes over the corpus until they have taken this long together
    #[arg(long, value_name = "SECONDS", default_value = "1", value_parser = seconds)]
    min_time: Duration,

    /// Make exactly so many passes instead
    #[arg(long, value_name = "N", conflicts_with = "min_time")]
    passes: Option<NonZero<usize>>,
}

impl Effort {
    /// A measurement that ends by itself or at Ctrl-C.
    pub fn options(&self, threads: Threads) -> Options {
        Options {
            threads,
            min_time: self.min_time,
            passes: self.passes,
            stop: Some(interrupt::watch()),
        }
    }
}

fn seconds(text: &str) -> Result<Duration, String> {
    let seconds: f64 = text.parse().map_err(|_| "not a number of seconds".to_owned())?;
    Duration::try_from_secs_f64(seconds).map_err(|error| error.to_string())
}

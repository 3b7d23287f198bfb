//! What people and programs read. Pure: results in, text out.

pub mod details;
pub mod json;
pub mod news_line;
pub mod number;

use crate::measure::{Measurement, Threads};

/// The first line of the article's `parse.py`: how news are going to be parsed.
pub fn mode_line(threads: Threads) -> &'static str {
    match threads {
        Threads::Single => "Using single thread for parsing news",
        Threads::Pool(_) => "Using multithreading for parsing news",
    }
}

/// The second line: how fast they were.
pub fn speed_line(measurement: &Measurement) -> String {
    format!("Parsing speed: {} news/sec", measurement.news_per_second().round())
}

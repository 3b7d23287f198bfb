//! What people and programs read. Pure: results in, text out.

pub mod details;
pub mod json;
pub mod news_line;
pub mod number;

use crate::measure::{Measurement, Threads};

/// The two lines of the article's `parse.py`.
pub fn two_lines(measurement: &Measurement) -> String {
    let mode = match measurement.threads {
        Threads::Single => "single thread",
        Threads::Pool(_) => "multithreading",
    };
    let speed = measurement.news_per_second().round();
    format!("Using {mode} for parsing news\nParsing speed: {speed} news/sec\n")
}

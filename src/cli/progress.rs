//! A progress bar on a terminal, for what takes longer than half a second.

use std::io::IsTerminal;
use std::time::{Duration, Instant};

use indicatif::{HumanDuration, ProgressBar, ProgressStyle};
use newsparse::corpus::Stream;
use newsparse::measure::MeasureOptions;
use newsparse::report::number::{self, grouped};

/// What takes no longer than this needs no bar.
const PATIENCE: Duration = Duration::from_millis(500);

const LOADING: &str = "{spinner} reading {decimal_bytes}, {decimal_bytes_per_sec}: {wide_msg}";
const MEASURING: &str = "measuring {wide_bar} {percent} %";
const MEASURING_PASSES: &str = "{spinner} measuring";
const GATING: &str = "judging {wide_bar} at most {eta} left";
const GENERATING: &str = "generating {wide_bar} {percent} %, {eta} left";
const COMPARING: &str = "comparing {wide_bar} {percent} %, {msg}";
const STREAMING: &str = "{wide_bar} {decimal_bytes}/{decimal_total_bytes}, {msg}";
const STREAMING_FROM_PIPE: &str = "{spinner} {decimal_bytes}, {msg}";

/// The bar, shown once patience is at its end; gone when dropped.
pub struct Progress {
    start: Instant,
    on_terminal: bool,
    bar: Option<ProgressBar>,
}

impl Progress {
    /// A bar on standard error, if that is a terminal.
    pub fn new() -> Self {
        let on_terminal = std::io::stderr().is_terminal();
        Progress { start: Instant::now(), on_terminal, bar: None }
    }

    /// The same, but not where the output would be in its way.
    pub fn beside_output() -> Self {
        let mut progress = Progress::new();
        progress.on_terminal &= !std::io::stdout().is_terminal();
        progress
    }

    /// A document of so many bytes has been read.
    pub fn loaded(&mut self, name: &str, bytes: usize) {
        if let Some(bar) = self.bar(LOADING, || None) {
            bar.inc(bytes as u64);
            bar.set_message(name.to_owned());
        }
    }

    /// So much has been measured.
    pub fn measured(&mut self, time: Duration, options: &MeasureOptions) {
        let length = options.passes.is_none().then_some(options.min_time.as_millis() as u64);
        let template = if length.is_some() { MEASURING } else { MEASURING_PASSES };
        if let Some(bar) = self.bar(template, || length) {
            bar.set_position(time.as_millis() as u64);
        }
    }

    /// Rounds have taken so much of the time that they may take.
    pub fn gated(&mut self, elapsed: Duration, most: Duration) {
        if let Some(bar) = self.bar(GATING, || Some(most.as_millis() as u64)) {
            bar.set_position(elapsed.as_millis() as u64);
        }
    }

    /// So many news or bytes of all have been made.
    pub fn generated(&mut self, made: u64, all: u64) {
        if let Some(bar) = self.bar(GENERATING, || Some(all)) {
            bar.set_position(made);
        }
    }

    /// So many turns of all have been taken, and another begins.
    pub fn takes_turn(&mut self, taken: u64, all: u64, whose: &str) {
        if let Some(bar) = self.bar(COMPARING, || Some(all)) {
            bar.set_position(taken);
            bar.set_message(whose.to_owned());
        }
    }

    /// So many documents of a stream have been dealt with.
    pub fn streamed(&mut self, stream: &Stream, documents: u64) {
        let length = || Some(stream.total_bytes()).filter(|bytes| *bytes > 0);
        let elapsed = self.start.elapsed().as_secs_f64();
        if let Some(bar) = self.bar(STREAMING, length) {
            // The bar's own rate and time to go would count from when it is first shown.
            let bytes = stream.statistics().bytes;
            let rate = (bytes as f64 / elapsed).max(1.0);
            let left = bar.length().map_or(String::new(), |length| {
                let seconds = length.saturating_sub(bytes) as f64 / rate;
                format!(", {:#} left", HumanDuration(Duration::from_secs(seconds.ceil() as u64)))
            });
            let (documents, rate) = (grouped(documents), number::bytes(rate as u64));
            bar.set_position(bytes);
            bar.set_message(format!("{documents} documents, {rate}/s{left}"));
        }
    }

    /// Lets somebody else write to the terminal.
    pub fn pause<T>(&self, write: impl FnOnce() -> T) -> T {
        match &self.bar {
            Some(bar) => bar.suspend(write),
            None => write(),
        }
    }

    /// The bar, of that length if that is known.
    fn bar(
        &mut self,
        template: &str,
        length: impl FnOnce() -> Option<u64>,
    ) -> Option<&ProgressBar> {
        if !self.on_terminal || self.start.elapsed() < PATIENCE {
            return None;
        }
        Some(self.bar.get_or_insert_with(|| {
            let length = length();
            let template = match (template, length) {
                (STREAMING, None) => STREAMING_FROM_PIPE,
                _ => template,
            };
            let style = ProgressStyle::with_template(template).expect("a template of this file");
            length.map_or_else(ProgressBar::new_spinner, ProgressBar::new).with_style(style)
        }))
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}

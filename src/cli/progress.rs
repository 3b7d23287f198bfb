//! A progress bar on standard error, shown after half a second if that is a terminal.

use std::io::IsTerminal;
use std::time::{Duration, Instant};

use indicatif::{HumanDuration, ProgressBar, ProgressStyle};
use newsparse::corpus::Stream;
use newsparse::measure::MeasureOptions;
use newsparse::report::number::{self, grouped};

use super::console::is_quiet;

/// Delay before the bar is shown.
const DELAY: Duration = Duration::from_millis(500);

const LOADING: &str = "{spinner} reading {decimal_bytes}, {wide_msg}";
const MEASURING: &str = "measuring {wide_bar} {percent} %";
const MEASURING_PASSES: &str = "{spinner} measuring";
const GATING: &str = "measuring {wide_bar} at most {msg} left";
const GENERATING: &str = "generating {wide_bar} {percent} %, {eta} left";
const COMPARING: &str = "comparing {wide_bar} {percent} %, {msg}";
const STREAMING: &str = "{wide_bar} {decimal_bytes}/{decimal_total_bytes}, {msg}";
const STREAMING_FROM_PIPE: &str = "{spinner} {decimal_bytes}, {msg}";

/// A progress bar. It is removed on drop.
pub struct Progress {
    start: Instant,
    on_terminal: bool,
    bar: Option<ProgressBar>,
    loaded_bytes: u64,
}

impl Progress {
    /// Returns a bar for a command that prints its output at the end.
    pub fn new() -> Self {
        let on_terminal = std::io::stderr().is_terminal() && !is_quiet();
        Progress { start: Instant::now(), on_terminal, bar: None, loaded_bytes: 0 }
    }

    /// Returns a bar for a command that prints continuously: hidden if the output goes to the same terminal.
    pub fn with_continuous_output() -> Self {
        let mut progress = Progress::new();
        progress.on_terminal &= !std::io::stdout().is_terminal();
        progress
    }

    /// Adds a document that was read.
    pub fn loaded(&mut self, name: &str, bytes: usize) {
        self.loaded_bytes += bytes as u64;
        let loaded = self.loaded_bytes;
        let rate = self.rate(loaded);
        if let Some(bar) = self.bar(LOADING, || None) {
            bar.set_position(loaded);
            bar.set_message(format!("{}/s: {name}", number::bytes(rate as u64)));
        }
    }

    /// Sets the time that was measured so far.
    pub fn measured(&mut self, time: Duration, options: &MeasureOptions) {
        let length = options.passes.is_none().then_some(options.min_time.as_millis() as u64);
        let template = if length.is_some() { MEASURING } else { MEASURING_PASSES };
        if let Some(bar) = self.bar(template, || length) {
            bar.set_position(time.as_millis() as u64);
        }
    }

    /// Sets the time that rounds have taken so far, of the time limit.
    pub fn gated(&mut self, elapsed: Duration, max_time: Duration) {
        if let Some(bar) = self.bar(GATING, || Some(max_time.as_millis() as u64)) {
            bar.set_position(elapsed.as_millis() as u64);
            let left = max_time.saturating_sub(elapsed).as_secs_f64().ceil();
            bar.set_message(format!("{left} s"));
        }
    }

    /// Sets how many items or bytes were generated so far, of the total.
    pub fn generated(&mut self, done: u64, total: u64) {
        if let Some(bar) = self.bar(GENERATING, || Some(total)) {
            bar.set_position(done);
        }
    }

    /// Sets how many samples were taken so far, of the total, and describes the next.
    pub fn sampling(&mut self, done: u64, total: u64, next: &str) {
        if let Some(bar) = self.bar(COMPARING, || Some(total)) {
            bar.set_position(done);
            bar.set_message(next.to_owned());
        }
    }

    /// Sets the number of documents of a stream that were processed so far.
    pub fn streamed(&mut self, stream: &Stream, documents: u64) {
        let length = || Some(stream.total_bytes()).filter(|bytes| *bytes > 0);
        let bytes = stream.statistics().bytes;
        let rate = self.rate(bytes);
        if let Some(bar) = self.bar(STREAMING, length) {
            let left = bar.length().map_or(String::new(), |length| {
                let seconds = length.saturating_sub(bytes) as f64 / rate;
                format!(", {:#} left", HumanDuration(Duration::from_secs(seconds.ceil() as u64)))
            });
            let (documents, rate) = (grouped(documents), number::bytes(rate as u64));
            bar.set_position(bytes);
            bar.set_message(format!("{documents} documents, {rate}/s{left}"));
        }
    }

    /// The bytes per second since the start, at least 1. The rates of the bar itself start when it is first shown: they
    /// would count what was read before.
    fn rate(&self, bytes: u64) -> f64 {
        (bytes as f64 / self.start.elapsed().as_secs_f64()).max(1.0)
    }

    /// Hides the bar while something else is written to the terminal.
    pub fn suspend<T>(&self, write: impl FnOnce() -> T) -> T {
        match &self.bar {
            Some(bar) => bar.suspend(write),
            None => write(),
        }
    }

    /// Returns the bar, creating it if the delay is over. Without a length it is a spinner.
    fn bar(
        &mut self,
        template: &str,
        length: impl FnOnce() -> Option<u64>,
    ) -> Option<&ProgressBar> {
        if !self.on_terminal || self.start.elapsed() < DELAY {
            return None;
        }
        Some(self.bar.get_or_insert_with(|| {
            let length = length();
            let template = match (template, length) {
                (STREAMING, None) => STREAMING_FROM_PIPE,
                _ => template,
            };
            let style = ProgressStyle::with_template(template).expect("the templates are valid");
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

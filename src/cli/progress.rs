//! A progress bar on a terminal, for what takes longer than half a second.

use std::io::IsTerminal;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};
use newsparse::measure::Options;

/// What takes no longer than this needs no bar.
const PATIENCE: Duration = Duration::from_millis(500);

/// The bar, shown once patience is at its end; gone when dropped.
pub struct Progress {
    start: Instant,
    on_terminal: bool,
    /// How much is waited for; `None` if nobody knows.
    length: Option<u64>,
    bar: Option<ProgressBar>,
}

impl Progress {
    /// For the files of a corpus.
    pub fn loading() -> Self {
        Progress::new(None)
    }

    /// For the time that a measurement is to take.
    pub fn measuring(options: &Options) -> Self {
        let known = options.passes.is_none();
        Progress::new(known.then_some(options.min_time.as_millis() as u64))
    }

    /// For a corpus of so many news or bytes.
    pub fn generating(length: u64) -> Self {
        Progress::new(Some(length))
    }

    fn new(length: Option<u64>) -> Self {
        Progress {
            start: Instant::now(),
            on_terminal: std::io::stderr().is_terminal(),
            length,
            bar: None,
        }
    }

    /// A document has been read.
    pub fn document(&mut self, name: &str) {
        if let Some(bar) = self.bar("{spinner} reading {pos} files: {wide_msg}") {
            bar.inc(1);
            bar.set_message(name.to_owned());
        }
    }

    /// So much has been measured.
    pub fn measured(&mut self, time: Duration) {
        let template = if self.length.is_some() {
            "measuring {wide_bar} {percent} %"
        } else {
            "{spinner} measuring"
        };
        if let Some(bar) = self.bar(template) {
            bar.set_position(time.as_millis() as u64);
        }
    }

    /// So many news or bytes have been made.
    pub fn generated(&mut self, made: u64) {
        if let Some(bar) = self.bar("generating {wide_bar} {percent} %, {eta} left") {
            bar.set_position(made);
        }
    }

    fn bar(&mut self, template: &str) -> Option<&ProgressBar> {
        if !self.on_terminal || self.start.elapsed() < PATIENCE {
            return None;
        }
        Some(self.bar.get_or_insert_with(|| {
            let style = ProgressStyle::with_template(template).expect("a template of this file");
            self.length.map_or_else(ProgressBar::new_spinner, ProgressBar::new).with_style(style)
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

//! Reads the output of a process in bounded memory, on a thread of its own.

use std::io::{self, Read};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use crate::foreign_text::is_control;

/// Maximum wait for the end of a pipe after the process group was killed. A process that left the group may hold the pipe
/// open for ever.
const TIMEOUT: Duration = Duration::from_millis(500);

const CHUNK: usize = 64 << 10;

/// Keeps a bounded part of the output.
pub(super) trait OutputSink: Default + Send + 'static {
    /// Takes the next bytes of the output.
    fn take(&mut self, bytes: &[u8]);
}

/// Reads a pipe to its end, so that the process never blocks on writing.
pub(super) struct OutputReader<S> {
    shared: Arc<SharedSink<S>>,
    end: Receiver<()>,
}

struct SharedSink<S> {
    sink: Mutex<S>,
    /// Set when the sink is no longer needed.
    is_abandoned: AtomicBool,
}

impl<S: OutputSink> OutputReader<S> {
    /// Starts the thread that reads.
    ///
    /// # Errors
    /// If the system has no thread left.
    pub fn start(mut pipe: impl Read + Send + 'static, sink: S) -> io::Result<Self> {
        let sink = Mutex::new(sink);
        let shared = Arc::new(SharedSink { sink, is_abandoned: AtomicBool::new(false) });
        let (at_end, end) = mpsc::channel();
        let reader = Arc::clone(&shared);
        thread::Builder::new().spawn(move || {
            let mut chunk = vec![0; CHUNK];
            loop {
                match pipe.read(&mut chunk) {
                    Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                    Ok(0) | Err(_) => break,
                    Ok(_) if reader.is_abandoned.load(Ordering::Relaxed) => return,
                    Ok(length) => reader.take(&chunk[..length]),
                }
            }
            let _ = at_end.send(());
        })?;
        Ok(OutputReader { shared, end })
    }

    /// Returns the sink at the end of the pipe, or after the timeout.
    pub fn finish(self) -> S {
        let _ = self.end.recv_timeout(TIMEOUT);
        self.shared.is_abandoned.store(true, Ordering::Relaxed);
        std::mem::take(&mut self.shared.sink.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl<S: OutputSink> SharedSink<S> {
    fn take(&self, bytes: &[u8]) {
        self.sink.lock().unwrap_or_else(PoisonError::into_inner).take(bytes);
    }
}

/// The last lines of the output.
#[derive(Debug, Default)]
pub(super) struct LastLines {
    bytes: Vec<u8>,
    /// True if earlier output was dropped.
    is_cut: bool,
}

impl LastLines {
    const MAX_BYTES: usize = 4 << 10;
    const MAX_LINES: usize = 10;

    /// The lines, without control characters.
    pub fn text(&self) -> String {
        let text = printable(&self.bytes);
        let mut lines: Vec<_> = text.lines().map(str::trim_end).collect();
        if self.is_cut && lines.len() > 1 {
            lines.remove(0); // the end of a line
        }
        let start = lines.len().saturating_sub(LastLines::MAX_LINES);
        lines[start..].join("\n").trim_matches('\n').to_owned()
    }
}

impl OutputSink for LastLines {
    fn take(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
        if let Some(excess @ 1..) = self.bytes.len().checked_sub(LastLines::MAX_BYTES) {
            self.bytes.drain(..excess);
            self.is_cut = true;
        }
    }
}

/// Text without [control characters](is_control) other than line breaks and tabs.
pub(super) fn printable(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    text.chars().filter(|char| !is_control(*char) || matches!(char, '\n' | '\t')).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_the_last_lines() {
        let mut output = LastLines::default();
        assert_eq!(output.text(), "");
        for line in 0..100_000 {
            output.take(format!("line {line}\r\n").as_bytes());
        }
        assert!(output.bytes.len() <= LastLines::MAX_BYTES);
        let lines = output.text();
        assert_eq!(lines.lines().count(), LastLines::MAX_LINES);
        assert!(lines.starts_with("line 99990\n") && lines.ends_with("\nline 99999"));
    }

    #[test]
    fn keeps_the_end_of_an_endless_line() {
        let mut output = LastLines::default();
        output.take(&vec![b'x'; 1 << 20]);
        assert_eq!(output.text(), "x".repeat(LastLines::MAX_BYTES));
    }

    #[test]
    fn removes_control_characters() {
        let mut output = LastLines::default();
        output.take(b"\x1B[2Ja\tb\x07\n\xFFc\n");
        output.take("\u{202E}d\u{2066}".as_bytes());
        assert_eq!(output.text(), "[2Ja\tb\n\u{FFFD}c\nd");
    }
}

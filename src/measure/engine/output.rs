//! The reading of what a process prints, in bounded memory, on a thread of its own.

use std::io::Read;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

/// How long the end of a pipe is waited for when all that should hold it open has been ended. What has left the process
/// group may hold it for ever.
const PATIENCE: Duration = Duration::from_millis(500);

const CHUNK: usize = 64 << 10;

/// Keeps what matters of what is printed.
pub(super) trait Sink: Default + Send + 'static {
    /// More was printed.
    fn take(&mut self, bytes: &[u8]);
}

/// Reads a pipe to its end, so that whoever prints never has to wait.
pub(super) struct Drain<S> {
    shared: Arc<Shared<S>>,
    ended: Receiver<()>,
}

struct Shared<S> {
    sink: Mutex<S>,
    /// Nobody wants to know any more.
    abandoned: AtomicBool,
}

impl<S: Sink> Drain<S> {
    pub fn new(mut pipe: impl Read + Send + 'static, sink: S) -> Self {
        let shared = Arc::new(Shared { sink: Mutex::new(sink), abandoned: AtomicBool::new(false) });
        let (end, ended) = mpsc::channel();
        let reader = Arc::clone(&shared);
        thread::spawn(move || {
            let mut chunk = vec![0; CHUNK];
            loop {
                match pipe.read(&mut chunk) {
                    Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
                    Ok(0) | Err(_) => break,
                    Ok(_) if reader.abandoned.load(Ordering::Relaxed) => return,
                    Ok(length) => reader.take(&chunk[..length]),
                }
            }
            let _ = end.send(());
        });
        Drain { shared, ended }
    }

    /// What was kept. Whoever still prints is not waited for.
    pub fn finish(self) -> S {
        let _ = self.ended.recv_timeout(PATIENCE);
        self.shared.abandoned.store(true, Ordering::Relaxed);
        std::mem::take(&mut self.shared.sink.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl<S: Sink> Shared<S> {
    fn take(&self, bytes: &[u8]) {
        self.sink.lock().unwrap_or_else(PoisonError::into_inner).take(bytes);
    }
}

/// The last lines that were printed.
#[derive(Debug, Default)]
pub(super) struct Tail {
    bytes: Vec<u8>,
    /// Whether something was printed before.
    is_cut: bool,
}

impl Tail {
    const MAX_BYTES: usize = 4 << 10;
    const MAX_LINES: usize = 10;

    /// The lines, without control characters.
    pub fn text(&self) -> String {
        let text = printable(&self.bytes);
        let mut lines: Vec<_> = text.lines().map(str::trim_end).collect();
        if self.is_cut && lines.len() > 1 {
            lines.remove(0); // the end of a line
        }
        let start = lines.len().saturating_sub(Tail::MAX_LINES);
        lines[start..].join("\n").trim_matches('\n').to_owned()
    }
}

impl Sink for Tail {
    fn take(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
        if let Some(beyond @ 1..) = self.bytes.len().checked_sub(Tail::MAX_BYTES) {
            self.bytes.drain(..beyond);
            self.is_cut = true;
        }
    }
}

/// Text that does nothing to a terminal.
pub(super) fn printable(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    text.chars().filter(|char| !char.is_control() || matches!(char, '\n' | '\t')).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_lines_are_kept() {
        let mut tail = Tail::default();
        assert_eq!(tail.text(), "");
        for line in 0..100_000 {
            tail.take(format!("line {line}\r\n").as_bytes());
        }
        assert!(tail.bytes.len() <= Tail::MAX_BYTES);
        let lines = tail.text();
        assert_eq!(lines.lines().count(), Tail::MAX_LINES);
        assert!(lines.starts_with("line 99990\n") && lines.ends_with("\nline 99999"));
    }

    #[test]
    fn a_line_without_end_is_kept_in_part() {
        let mut tail = Tail::default();
        tail.take(&vec![b'x'; 1 << 20]);
        assert_eq!(tail.text(), "x".repeat(Tail::MAX_BYTES));
    }

    #[test]
    fn nothing_reaches_the_terminal_but_text() {
        let mut tail = Tail::default();
        tail.take(b"\x1B[2Ja\tb\x07\n\xFFc\n");
        assert_eq!(tail.text(), "[2Ja\tb\n\u{FFFD}c");
    }
}

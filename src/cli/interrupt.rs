//! Ctrl-C: what was found so far is printed, where that says anything; a second one ends the program at once.

use std::io::{IsTerminal, Write};
use std::process;
use std::sync::atomic::{AtomicBool, Ordering};

use anyhow::Context;

/// What a shell expects of a program that SIGINT ended.
pub const STATUS: u8 = 130;

static STOP: AtomicBool = AtomicBool::new(false);

/// Whether somebody looks at `STOP` and will come to an end.
static WATCHED: AtomicBool = AtomicBool::new(false);

/// Is told of Ctrl-C from now on.
pub fn listen() -> anyhow::Result<()> {
    ctrlc::set_handler(|| {
        if !WATCHED.load(Ordering::Relaxed) || STOP.swap(true, Ordering::Relaxed) {
            leave();
        }
    })
    .context("cannot listen to Ctrl-C")
}

/// What is set when the run shall come to an end; the caller promises to look.
pub fn watch() -> &'static AtomicBool {
    WATCHED.store(true, Ordering::Relaxed);
    &STOP
}

/// Whether the run shall come, or has come, to an end.
pub fn happened() -> bool {
    STOP.load(Ordering::Relaxed)
}

fn leave() -> ! {
    let mut terminal = std::io::stderr();
    if terminal.is_terminal() {
        // The progress bar's line.
        let _ = terminal.write_all(b"\r\x1B[K");
    }
    process::exit(STATUS.into());
}

//! Requests to end: Ctrl-C, SIGTERM and SIGHUP. The first one cancels the run, which prints its partial results; a second
//! one ends the program at once, and the engines that it runs.

use std::io::{IsTerminal, Write};
use std::process;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicBool, AtomicU8, Ordering};

use anyhow::Context;
use newsparse::{CancellationToken, engine};

static TOKEN: LazyLock<CancellationToken> = LazyLock::new(CancellationToken::default);

/// Set once the run has asked for the token and will end when it is cancelled.
static IS_WATCHED: AtomicBool = AtomicBool::new(false);

/// The number of the first signal; SIGINT until there is one.
static SIGNAL: AtomicU8 = AtomicU8::new(2);

/// Installs the handler of signals.
pub fn install_handler() -> anyhow::Result<()> {
    LazyLock::force(&TOKEN);
    signals::handle(|signal| {
        let is_first = !TOKEN.is_cancelled();
        if is_first {
            SIGNAL.store(signal, Ordering::Relaxed);
        }
        if !IS_WATCHED.load(Ordering::Relaxed) || !is_first {
            exit();
        }
        TOKEN.cancel();
    })
    .context("cannot install the handler of signals")
}

/// Returns the token that a signal cancels. The caller promises to check it: until then, the first one ends the program.
pub fn token() -> CancellationToken {
    IS_WATCHED.store(true, Ordering::Relaxed);
    TOKEN.clone()
}

/// Returns whether there was a signal.
pub fn happened() -> bool {
    TOKEN.is_cancelled()
}

/// Returns the exit status that shells expect of a program that the signal ended: 130 for SIGINT, 143 for SIGTERM.
pub fn status() -> u8 {
    128 + SIGNAL.load(Ordering::Relaxed)
}

fn exit() -> ! {
    engine::kill_all();
    let mut terminal = std::io::stderr();
    if terminal.is_terminal() {
        // Clears the line of the progress bar.
        let _ = terminal.write_all(b"\r\x1B[K");
    }
    process::exit(status().into());
}

#[cfg(unix)]
mod signals {
    use std::{fs, io, thread};

    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    use signal_hook::iterator::Signals;

    /// Calls a function with the number of each signal, on a thread of its own.
    pub fn handle(on_signal: impl Fn(u8) + Send + 'static) -> io::Result<()> {
        let mut signals = Signals::new([SIGINT, SIGTERM])?;
        if !ignores_hangup() {
            signals.add_signal(SIGHUP)?;
        }
        let listen = move || signals.forever().for_each(|signal| on_signal(signal as u8));
        thread::Builder::new().name("signals".to_owned()).spawn(listen).map(drop)
    }

    /// Returns whether the program was started to survive its terminal, as by `nohup`, or may have been.
    fn ignores_hangup() -> bool {
        let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
        let ignored = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
        let ignored = ignored.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok());
        ignored.is_none_or(|mask| mask & 1 << (SIGHUP - 1) != 0)
    }
}

#[cfg(not(unix))]
mod signals {
    const SIGINT: u8 = 2;

    /// Calls a function with the number of SIGINT at each Ctrl-C, on a thread of its own.
    pub fn handle(on_signal: impl Fn(u8) + Send + 'static) -> Result<(), ctrlc::Error> {
        ctrlc::set_handler(move || on_signal(SIGINT))
    }
}

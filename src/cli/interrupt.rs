//! Ctrl-C: the first one cancels the run, which prints its partial results; a second one ends the program at once.

use std::io::{IsTerminal, Write};
use std::process;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicBool, Ordering};

use anyhow::Context;
use newsparse::CancellationToken;

/// The exit status that shells expect of a program that SIGINT ended.
pub const STATUS: u8 = 130;

static TOKEN: LazyLock<CancellationToken> = LazyLock::new(CancellationToken::default);

/// Set once the run has asked for the token and will end when it is cancelled.
static IS_WATCHED: AtomicBool = AtomicBool::new(false);

/// Installs the handler of Ctrl-C.
pub fn install_handler() -> anyhow::Result<()> {
    LazyLock::force(&TOKEN);
    ctrlc::set_handler(|| {
        if !IS_WATCHED.load(Ordering::Relaxed) || TOKEN.is_cancelled() {
            exit();
        }
        TOKEN.cancel();
    })
    .context("cannot install the handler of Ctrl-C")
}

/// Returns the token that Ctrl-C cancels. The caller promises to check it: until then, the first Ctrl-C ends the program.
pub fn token() -> CancellationToken {
    IS_WATCHED.store(true, Ordering::Relaxed);
    TOKEN.clone()
}

/// Returns whether Ctrl-C was pressed.
pub fn happened() -> bool {
    TOKEN.is_cancelled()
}

fn exit() -> ! {
    let mut terminal = std::io::stderr();
    if terminal.is_terminal() {
        // Clears the line of the progress bar.
        let _ = terminal.write_all(b"\r\x1B[K");
    }
    process::exit(STATUS.into());
}

//! Messages on standard error, and the options for them that every command has.

use std::fmt;
use std::io::{self, Write};
use std::sync::atomic::{AtomicBool, Ordering};

use anstream::{AutoStream, ColorChoice};
use anstyle::{AnsiColor, Style};
use clap::{Args, ValueEnum};
use newsparse::foreign_text::{escaped, escaped_lines};

/// Set by `--quiet`.
static IS_QUIET: AtomicBool = AtomicBool::new(false);

/// Messages that have a colour, by their beginning.
const COLORED: [(&str, AnsiColor); 3] =
    [("error: ", AnsiColor::Red), ("warning: ", AnsiColor::Yellow), ("hint: ", AnsiColor::Cyan)];

/// The options for messages.
#[derive(Args)]
pub struct ConsoleOptions {
    /// Print no warnings and no progress, only results and errors
    #[arg(short, long, global = true, help_heading = "Console")]
    quiet: bool,

    /// When to colour verdicts and messages
    #[arg(
        long,
        global = true,
        value_name = "WHEN",
        default_value = "auto",
        help_heading = "Console"
    )]
    color: When,
}

/// When there are colours. `auto` is for terminals, unless the environment variable `NO_COLOR` is set.
#[derive(Clone, Copy, ValueEnum)]
enum When {
    Auto,
    Always,
    Never,
}

impl ConsoleOptions {
    /// Applies the options to the whole run.
    pub fn apply(&self) {
        IS_QUIET.store(self.quiet, Ordering::Relaxed);
        let choice = match self.color {
            When::Auto => ColorChoice::Auto,
            When::Always => ColorChoice::Always,
            When::Never => ColorChoice::Never,
        };
        choice.write_global();
    }
}

/// Returns true if warnings and progress are not wanted.
pub fn is_quiet() -> bool {
    IS_QUIET.load(Ordering::Relaxed)
}

/// Returns true if standard output has colours.
pub fn stdout_has_color() -> bool {
    AutoStream::choice(&io::stdout()) != ColorChoice::Never
}

/// Returns true if standard error has colours.
pub fn stderr_has_color() -> bool {
    AutoStream::choice(&io::stderr()) != ColorChoice::Never
}

/// Prints a message of one line on standard error. What it quotes is escaped. A closed standard error is ignored. With
/// `--quiet` only errors are printed.
pub fn print_message(message: impl fmt::Display) {
    let message = message.to_string();
    if !is_quiet() || message.starts_with("error: ") {
        print(&escaped(&message));
    }
}

/// Prints an error, which may have several lines.
pub fn print_error(error: impl fmt::Display) {
    print(&escaped_lines(&error.to_string()));
}

fn print(message: &str) {
    let found = COLORED.into_iter().find(|(word, _)| message.starts_with(word));
    let (word, style) = match found.filter(|_| stderr_has_color()) {
        Some((word, color)) => (word, color.on_default().bold()),
        None => ("", Style::new()),
    };
    let rest = &message[word.len()..];
    let _ = writeln!(io::stderr().lock(), "newsparse: {style}{word}{style:#}{rest}");
}

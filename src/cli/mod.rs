//! The command line: what can be typed, and one module for each command.

mod benchmark;
mod compare;
mod diagnostics;
mod effort;
mod extract;
mod gate;
mod generate;
mod input;
mod interrupt;
mod output;
mod progress;
mod python;
mod scale;
mod selection;
mod shared_corpus;

use std::fmt;
use std::io::Write;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// How many news per second can this machine parse?
#[derive(Parser)]
#[command(
    version,
    args_conflicts_with_subcommands = true,
    long_about = "How many news per second can this machine parse, and what do more threads bring?\n\n\
        Loads news files into memory, parses them again and again for a second, and prints the speed. \
        It reads RSS, RDF, Atom and JSON Feed, news sitemaps, NITF, NewsML-G2, NewsML 1 and ninjs, \
        articles on web pages, Hacker News, and lists of other sites with --rules; from files, folders, compressed files, and archives: \
        tar, zip, WARC, JSON Lines. Without a PATH the corpus that is built into the program is used.",
    after_help = "Exit status: 0 fine, 1 a fault under --strict, 2 wrong usage or something could not be read, 130 interrupted.",
    after_long_help = "Examples:\n  \
        newsparse                              the built-in corpus, one thread\n  \
        newsparse --multithreaded feeds/       a folder of news files, all threads\n  \
        newsparse --threads 4 -v feeds/        four threads, with a table of details\n  \
        newsparse --streaming crawl.warc.gz    reading and decompression within the clock\n  \
        newsparse --json feeds/ > report.json  every sample and figure, for programs\n  \
        newsparse --html report.html feeds/    a page with plots, for a browser\n  \
        newsparse --limit 1000 crawl.warc.gz   the first 1,000 documents of a web archive\n  \
        newsparse extract feeds/ | head -n 1   what is parsed, as JSON Lines\n  \
        newsparse generate corpus/             a corpus that is the same everywhere\n  \
        newsparse scale feeds/                 what more threads bring\n  \
        newsparse compare --engine 'mine=./parse {}' feeds/\n                                         \
        other programs beside this one\n  \
        newsparse gate --against 'base/newsparse {}' feeds/\n                                         \
        no slower than another build?\n\n\
        As an engine: with the environment variable NEWSPARSE_ENGINE=1, which whoever compares engines sets, the speed \
        is not rounded, the lines 'Parsed news: N' and 'Version: ...' follow, and nothing is said of faults unless \
        asked for. NEWSPARSE_MIN_TIME is what --min-time is if it is not given.\n\n\
        Exit status:\n  0  fine\n  1  a document has a fault, and --strict was given\n  \
        2  wrong usage, or something could not be read\n  130  interrupted by Ctrl-C"
)]
pub struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    benchmark: benchmark::Arguments,
}

#[derive(Subcommand)]
enum Command {
    /// Print the parsed news as JSON Lines, one news a line
    Extract(extract::Arguments),
    /// Measure what more threads bring: speed-up, efficiency, and the laws that they follow
    Scale(scale::Arguments),
    /// Measure other programs beside this one: one table, with intervals
    Compare(compare::Arguments),
    /// Tell whether a program is fast enough, on a machine that is never quite quiet
    Gate(Box<gate::Arguments>),
    /// Make a standard corpus: the same bytes on every machine
    Generate(generate::Arguments),
}

/// How a run that came to its end came out.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    Fine,
    /// A document has a fault, and `--strict` was given.
    ParseError,
    /// An engine that was to be compared gave no figures.
    NoFigures,
    /// A program is not fast enough.
    TooSlow,
    /// The machine was too noisy to tell whether it is.
    Inconclusive,
    /// Some file or folder could not be read.
    Unreadable,
    /// Ctrl-C ended it early.
    Interrupted,
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        ExitCode::from(match outcome {
            Outcome::Fine => 0,
            Outcome::ParseError | Outcome::NoFigures | Outcome::TooSlow => 1,
            Outcome::Unreadable => 2,
            Outcome::Inconclusive => 3,
            Outcome::Interrupted => interrupt::STATUS,
        })
    }
}

/// Runs what was typed.
pub fn run(cli: Cli) -> anyhow::Result<Outcome> {
    interrupt::listen()?;
    let outcome = match cli.command {
        None => benchmark::run(cli.benchmark),
        Some(Command::Compare(arguments)) => compare::run(arguments),
        Some(Command::Extract(arguments)) => extract::run(arguments),
        Some(Command::Gate(arguments)) => gate::run(*arguments),
        Some(Command::Generate(arguments)) => generate::run(arguments),
        Some(Command::Scale(arguments)) => scale::run(arguments),
    };
    outcome.or_else(|error| match interrupt::happened() {
        true => {
            say(format_args!("{error:#}"));
            Ok(Outcome::Interrupted)
        }
        false => Err(error),
    })
}

/// Tells the user something on standard error; nobody listening is no reason to stop.
pub fn say(message: impl fmt::Display) {
    let _ = writeln!(std::io::stderr().lock(), "newsparse: {message}");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_consistent() {
        use clap::CommandFactory;
        Cli::command().debug_assert();
    }
}

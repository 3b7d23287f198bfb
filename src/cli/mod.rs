//! The command line: one module per command, and the options that commands share.

/// The units of sizes, for the help of commands. A macro, since `concat!` takes no constants.
macro_rules! size_help {
    () => {
        "A SIZE is 500kB or 100MB (powers of 1000) or 64MiB (powers of 1024); k, M and G alone are powers of 1000; a \
         number without a unit is in bytes."
    };
}

/// The units of durations and sizes.
macro_rules! units_help {
    () => {
        concat!(
            "A DURATION is 100ms, 1.5s or 2min; a number without a unit is in seconds. ",
            size_help!()
        )
    };
}

mod benchmark;
mod builds;
mod compare;
mod completions;
mod console;
mod diagnostics;
mod diff;
mod effort;
mod extract;
mod gate;
mod generate;
mod history;
mod input;
mod interrupt;
mod man;
mod metric;
mod output;
mod peers;
mod progress;
mod python;
mod saved;
mod scale;
mod selection;
mod shared_corpus;
mod similar;
mod units;

use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::parser::ValueSource;
use clap::{Arg, ArgMatches, CommandFactory, FromArgMatches, Parser, Subcommand};
pub use console::{print_error, print_message};

/// Measure how many news per second this machine parses
#[derive(Parser)]
#[command(
    version,
    long_version = env!("NEWSPARSE_LONG_VERSION"),
    subcommand_precedence_over_arg = true,
    override_usage = "newsparse [OPTIONS] [PATH]...\n       newsparse [OPTIONS] <COMMAND>",
    long_about = "Measure how many news per second this machine parses, on one thread or on several.\n\n\
        News files are loaded into memory and parsed repeatedly for a second. Formats: RSS, RDF, Atom, JSON Feed, news \
        sitemaps, NITF, NewsML-G2, NewsML 1, ninjs, articles on web pages, Hacker News, and the pages of other sites \
        with --rules. Inputs: files, folders, compressed files and archives (tar, zip, WARC, JSON Lines). Without a \
        PATH the built-in corpus is used.",
    after_help = concat!(
        units_help!(),
        "\n\nExit status: 0 success, 1 a document has errors (with --strict), 2 invalid usage or unreadable input, 130 \
         interrupted (143 by SIGTERM)."
    ),
    after_long_help = concat!(
        "Examples:\n  \
        newsparse                              built-in corpus, one thread\n  \
        newsparse --multithreaded feeds/       a folder of news files, all threads\n  \
        newsparse --threads 4 -v feeds/        four threads, with a table of details\n  \
        newsparse --streaming crawl.warc.gz    measure reading and decompression too\n  \
        newsparse --json feeds/ > report.json  all samples and figures, for programs\n  \
        newsparse --html report.html feeds/    a page with plots, for a browser\n  \
        newsparse --limit 1000 crawl.warc.gz   the first 1,000 documents of a web archive\n  \
        newsparse extract feeds/ | head -n 1   the parsed news items, as JSON Lines\n  \
        newsparse generate corpus/             a standard corpus, the same on every machine\n  \
        newsparse scale feeds/                 the speed-up with more threads\n  \
        newsparse compare --engine 'mine=./parse {}' feeds/\n                                         \
        newsparse and another program\n  \
        newsparse gate --against 'base/newsparse {}' feeds/\n                                         \
        fails if slower than another build\n\n",
        units_help!(),
        "\n\nEnvironment: NEWSPARSE_MIN_TIME is the default of --min-time, NEWSPARSE_PASSES that of --passes. With NEWSPARSE_ENGINE=1, which 'compare' and \
        'gate' set for the programs that they measure, the speed is not rounded, the lines 'Parsed news: N', \
        'Parsed fields: N', 'Parsed digest: HEX', 'Passes: N' and 'Version: ...' are added, and parse errors are reported only with --strict or --verbose.\n\n\
        Exit status:\n  0    success\n  1    a document has errors, and --strict is given\n  \
        2    invalid usage, or an input cannot be read\n  130  interrupted by Ctrl-C, 143 by SIGTERM"
    )
)]
pub struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    benchmark: benchmark::BenchmarkArguments,
    #[command(flatten)]
    console: console::ConsoleOptions,
}

#[derive(Subcommand)]
enum Command {
    /// Print the parsed news items as JSON Lines, Arrow or Parquet
    Extract(extract::ExtractArguments),
    /// Measure the speed-up with more threads
    Scale(scale::ScaleArguments),
    /// Compare newsparse with other programs
    Compare(compare::CompareArguments),
    /// Check that a program is fast enough, despite a noisy machine
    Gate(Box<gate::GateArguments>),
    /// Compare two saved reports
    Diff(diff::DiffArguments),
    /// Print the trend of saved reports
    History(history::HistoryArguments),
    /// Generate a standard corpus: the same bytes on every machine
    Generate(generate::GenerateArguments),
    /// Print the completion script of a shell
    Completions(completions::CompletionsArguments),
    /// Print the manual page, or write all manual pages into a folder
    Man(man::ManArguments),
}

/// The outcome of a run that was not ended by an error.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    Success,
    /// A document has errors, and `--strict` is given.
    DocumentErrors,
    /// `compare`: an engine has no figures.
    EngineFailed,
    /// `gate`: a check failed.
    GateFailed,
    /// `gate`: the machine was too noisy for a verdict.
    Inconclusive,
    /// A file or folder could not be read.
    Unreadable,
    /// The run was ended early by a signal.
    Interrupted,
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        ExitCode::from(match outcome {
            Outcome::Success => 0,
            Outcome::DocumentErrors | Outcome::EngineFailed | Outcome::GateFailed => 1,
            Outcome::Unreadable => 2,
            Outcome::Inconclusive => 3,
            Outcome::Interrupted => interrupt::status(),
        })
    }
}

/// Returns the definition of the command line.
pub fn command() -> clap::Command {
    // A negative number is a wrong value, not an unknown option.
    let takes_number = |argument: Arg| match argument.get_action().takes_values() {
        true => argument.allow_negative_numbers(true),
        false => argument,
    };
    let command = Cli::command().mut_args(takes_number);
    command.mut_subcommands(|subcommand| subcommand.mut_args(takes_number))
}

/// Parses the command line.
pub fn parse() -> Result<Cli, clap::Error> {
    let mut command = command();
    let matches = command.try_get_matches_from_mut(std::env::args_os())?;
    if let Some(misplaced) = misplaced_argument(&command, &matches) {
        return Err(command.error(ErrorKind::ArgumentConflict, misplaced));
    }
    Cli::from_arg_matches(&matches).map_err(|error| error.format(&mut command))
}

/// Describes an argument of the benchmark before the name of a command, which would be ignored.
fn misplaced_argument(command: &clap::Command, matches: &ArgMatches) -> Option<String> {
    let (name, _) = matches.subcommand()?;
    let is_misplaced = |argument: &&Arg| {
        let source = matches.value_source(argument.get_id().as_str());
        source == Some(ValueSource::CommandLine) && !argument.is_global_set()
    };
    let argument = command.get_arguments().find(is_misplaced)?;
    Some(match argument.get_long() {
        Some(option) => format!("--{option} must come after the command '{name}'"),
        None => {
            format!("'{name}' is a command and must come first; './{name}' is the file or folder")
        }
    })
}

/// Runs the command that was given.
pub fn run(cli: Cli) -> anyhow::Result<Outcome> {
    cli.console.apply();
    interrupt::install_handler()?;
    let outcome = match cli.command {
        None => benchmark::run(cli.benchmark),
        Some(Command::Compare(arguments)) => compare::run(arguments),
        Some(Command::Completions(arguments)) => completions::run(arguments),
        Some(Command::Diff(arguments)) => diff::run(arguments),
        Some(Command::Extract(arguments)) => extract::run(arguments),
        Some(Command::Gate(arguments)) => gate::run(*arguments),
        Some(Command::Generate(arguments)) => generate::run(arguments),
        Some(Command::History(arguments)) => history::run(arguments),
        Some(Command::Man(arguments)) => man::run(arguments),
        Some(Command::Scale(arguments)) => scale::run(arguments),
    };
    outcome.or_else(|error| match interrupt::happened() {
        true => {
            print_error(format_args!("{error:#}"));
            Ok(Outcome::Interrupted)
        }
        false => Err(error),
    })
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use clap::Command;

    use super::*;

    /// The program itself and each of its commands.
    fn commands() -> Vec<Command> {
        let program = command();
        let subcommands: Vec<_> = program.get_subcommands().cloned().collect();
        [program].into_iter().chain(subcommands).collect()
    }

    #[test]
    fn command_line_is_consistent() {
        command().debug_assert();
        assert_eq!(commands().len(), 10);
    }

    #[test]
    fn options_have_help_and_unique_names() {
        for command in commands() {
            let mut names = HashSet::new();
            for option in command.get_opts() {
                let name = option.get_long().expect("every option has a long name");
                let aliases = option.get_all_aliases().unwrap_or_default();
                for name in [name].into_iter().chain(aliases) {
                    assert!(names.insert(name.to_owned()), "{} --{name}", command.get_name());
                }
                let help = option.get_help().map(ToString::to_string).unwrap_or_default();
                assert!(!help.is_empty() && !help.ends_with('.'), "--{name}: {help}");
                assert!(help.starts_with(char::is_uppercase), "--{name}: {help}");
            }
        }
    }

    #[test]
    fn options_with_values_name_them() {
        for command in commands() {
            for option in command.get_opts().filter(|option| option.get_action().takes_values()) {
                let name = option.get_long().unwrap_or_default();
                let names = option.get_value_names().unwrap_or_default();
                assert!(!names.is_empty(), "--{name}");
                // A name that clap derives from a field contains underscores.
                assert!(names.iter().all(|name| !name.contains('_')), "--{name}: {names:?}");
            }
        }
    }

    #[test]
    fn long_help_has_examples_and_units() {
        for mut command in commands() {
            let help = command.render_long_help().to_string();
            assert!(help.contains("Examples:\n  newsparse"), "{help}");
            assert!(!help.contains("<SIZE>") || help.contains("powers of 1024"), "{help}");
            assert!(!help.contains("<DURATION>") || help.contains("100ms"), "{help}");
        }
    }
}

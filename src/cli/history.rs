//! `newsparse history`: the trend of saved reports.

use std::path::PathBuf;

use clap::Args;
use newsparse::report::History;

use super::Outcome;
use super::output::{print, stdout_options, write_file};
use super::saved::{PrintedFormat, read_report};

/// The options of `history`.
#[derive(Args)]
#[command(
    after_long_help = "The reports are those of 'newsparse --json', or of scale, compare or gate with --json, all of the same \
        command. They are sorted by their dates. Each configuration has a table with its figures, the change since the \
        report before and, as a plot, the figures with their intervals on one scale.\n\n\
        Examples:\n  \
        newsparse --json feeds/ > monday.json\n  \
        newsparse --json feeds/ > tuesday.json\n  \
        newsparse history monday.json tuesday.json\n  \
        newsparse history --html trend.html monday.json tuesday.json\n\n\
        Exit status:\n  0    the trend was printed\n  2    invalid usage, or a report cannot be read"
)]
pub struct HistoryArguments {
    /// Reports, saved as JSON
    #[arg(value_name = "FILES", required = true)]
    files: Vec<PathBuf>,

    #[command(flatten)]
    format: PrintedFormat,

    /// Also write the trend as an HTML page with plots, in one file
    #[arg(long, value_name = "FILE", help_heading = "Reports")]
    html: Option<PathBuf>,
}

/// Prints the trend.
pub fn run(arguments: HistoryArguments) -> anyhow::Result<Outcome> {
    let HistoryArguments { files, format, html } = arguments;
    let reports = files.iter().map(|file| read_report(file)).collect::<Result<_, _>>()?;
    let history = History::new(reports)?;
    let text = match format {
        PrintedFormat { json: true, .. } => history.to_json(),
        PrintedFormat { markdown: true, .. } => history.to_markdown(),
        _ => history.to_text(stdout_options()),
    };
    print(&text)?;
    if let Some(path) = html {
        write_file(&path, &history.to_html())?;
    }
    Ok(Outcome::Success)
}

//! `newsparse diff`: compares two saved reports.

use std::path::PathBuf;

use clap::Args;
use newsparse::report::ReportDiff;

use super::Outcome;
use super::output::{print, stdout_options};
use super::saved::{PrintedFormat, read_report};

/// The options of `diff`.
#[derive(Args)]
#[command(
    after_long_help = "The reports are those of 'newsparse --json', or of scale, compare or gate with --json, both of the \
        same command. Configurations are paired by their names: numbers of threads, engines, formats.\n\n\
        A change has a 95 % confidence interval, from the samples of both reports. The runs were apart, however, and a \
        machine changes: for a verdict use 'newsparse gate', which measures two programs in turns.\n\n\
        Examples:\n  \
        newsparse --json feeds/ > before.json\n  \
        newsparse --json feeds/ > after.json\n  \
        newsparse diff before.json after.json\n\n\
        Exit status:\n  0    the reports were compared\n  2    invalid usage, or a report cannot be read"
)]
pub struct DiffArguments {
    /// Earlier report, saved as JSON
    #[arg(value_name = "BEFORE")]
    before: PathBuf,

    /// Later report, saved as JSON
    #[arg(value_name = "AFTER")]
    after: PathBuf,

    #[command(flatten)]
    format: PrintedFormat,
}

/// Prints the differences.
pub fn run(arguments: DiffArguments) -> anyhow::Result<Outcome> {
    let DiffArguments { before, after, format } = arguments;
    let diff = ReportDiff::new(read_report(&before)?, read_report(&after)?)?;
    let text = match format {
        PrintedFormat { json: true, .. } => diff.to_json(),
        PrintedFormat { markdown: true, .. } => diff.to_markdown(),
        _ => diff.to_text(stdout_options()),
    };
    print(&text)?;
    Ok(Outcome::Success)
}

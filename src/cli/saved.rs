//! Saved reports as arguments, and the formats of what is said about them.

use std::fs;
use std::path::Path;

use anyhow::Context;
use clap::Args;
use newsparse::report::SavedReport;

/// The format of standard output.
#[derive(Args)]
pub struct PrintedFormat {
    /// Print the result as one JSON object instead
    #[arg(long, help_heading = "Reports", conflicts_with = "markdown")]
    pub json: bool,

    /// Print the result as Markdown instead, for the summary of a job or a comment
    #[arg(long, help_heading = "Reports")]
    pub markdown: bool,
}

/// Reads a report that was saved as JSON. Its name is that of the file.
pub fn read_report(path: &Path) -> anyhow::Result<SavedReport> {
    let name = path.display().to_string();
    let text = fs::read_to_string(path).with_context(|| format!("cannot read {name}"))?;
    SavedReport::parse(&name, &text).with_context(|| name)
}

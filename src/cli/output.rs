//! Where results go beside the lines on standard output.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use anyhow::bail;
use clap::Args;
use jiff::Timestamp;
use newsparse::atomic_file::AtomicFile;
use newsparse::measure::Machine;
use newsparse::report::html::Run;

/// In which forms results are wanted.
#[derive(Args)]
pub struct Output {
    /// Print a report as one JSON object instead
    #[arg(long, help_heading = "Reports")]
    pub json: bool,

    /// Write the report as a page with plots too, one file that needs nothing else
    #[arg(long, value_name = "FILE", help_heading = "Reports")]
    html: Option<PathBuf>,

    /// Write every sample as a row of comma-separated values too
    #[arg(long, value_name = "FILE", help_heading = "Reports")]
    csv: Option<PathBuf>,
}

impl Output {
    /// Fails if a file could not be written, before anybody has waited for what it should hold.
    pub fn check(&self) -> anyhow::Result<()> {
        for path in self.html.iter().chain(&self.csv) {
            if path.as_os_str() == "-" {
                bail!("--html and --csv need the name of a file; --json prints to standard output");
            }
            check_file(path)?;
        }
        match (&self.html, &self.csv) {
            (Some(html), Some(csv)) if target(html) == target(csv) && !is_special(html) => {
                bail!("{}: --html and --csv name the same file", html.display())
            }
            _ => Ok(()),
        }
    }

    /// Whether more is wanted than the samples.
    pub fn has_details(&self) -> bool {
        self.json || self.html.is_some()
    }

    /// Writes the files that are wanted, each as a whole or not at all.
    pub fn write(
        &self,
        machine: &Machine,
        html: impl FnOnce(&Run) -> String,
        csv: impl FnOnce() -> String,
    ) -> anyhow::Result<()> {
        if let Some(path) = &self.html {
            let machine = machine.clone();
            let run = Run { command_line: command_line(), date: Timestamp::now(), machine };
            write_file(path, &html(&run))?;
        }
        if let Some(path) = &self.csv {
            write_file(path, &csv())?;
        }
        Ok(())
    }
}

/// Fails if a file of that name could not be written.
pub fn check_file(path: &Path) -> anyhow::Result<()> {
    if !is_special(path) {
        AtomicFile::create(&target(path), true).map(drop)?;
    }
    Ok(())
}

/// Writes a file as a whole or not at all.
pub fn write_file(path: &Path, text: &str) -> anyhow::Result<()> {
    let written = |error: io::Error| anyhow::Error::new(error).context(path.display().to_string());
    if is_special(path) {
        return fs::write(path, text).map_err(written);
    }
    let mut file = AtomicFile::create(&target(path), true)?;
    file.write_all(text.as_bytes()).map_err(written)?;
    Ok(file.finish()?)
}

/// A terminal, a pipe or the like, which nothing can take the place of.
fn is_special(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|metadata| !metadata.is_file() && !metadata.is_dir())
}

/// The file itself where the path is a link to one.
fn target(path: &Path) -> PathBuf {
    path.canonicalize().unwrap_or_else(|_| path.to_owned())
}

/// What was typed, as a shell would take it again.
fn command_line() -> String {
    let mut words = std::env::args_os();
    let program = words.next().map(PathBuf::from);
    let program = program.as_deref().and_then(Path::file_name).unwrap_or("newsparse".as_ref());
    let words = [program.to_owned()].into_iter().chain(words);
    let words: Vec<_> = words.map(|word| word.to_string_lossy().into_owned()).collect();
    shlex::try_join(words.iter().map(String::as_str)).unwrap_or_else(|_| words.join(" "))
}

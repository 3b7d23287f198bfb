//! Counts of instructions by Callgrind.

use std::fs;
use std::io;
use std::path::Path;
use std::process::{Command, Stdio};

use super::super::{EngineCommand, EngineFailure};
use super::not_counted;

const VALGRIND: &str = "valgrind";

/// The line of an output file with the count of a process.
const TOTALS: &str = "totals: ";

/// Returns true if Callgrind can be started.
pub(super) fn is_installed() -> bool {
    let version = Command::new(VALGRIND)
        .arg("--version")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    version.is_ok_and(|status| status.success())
}

/// Runs a command in Callgrind. Returns the instructions of its process and of those that it starts.
pub(super) fn count<T>(
    command: &EngineCommand,
    run: impl FnOnce(&EngineCommand) -> Result<T, EngineFailure>,
) -> Result<(u64, T), EngineFailure> {
    let folder = tempfile::tempdir().map_err(|error| not_counted(&error))?;
    // A file for each process: %p is its number.
    let mut file = folder.path().join("%p").into_os_string();
    file.push(".callgrind");
    let mut option = std::ffi::OsString::from("--callgrind-out-file=");
    option.push(file);
    let callgrind = EngineCommand::new(VALGRIND)
        .argument("--quiet")
        .argument("--tool=callgrind")
        .argument("--trace-children=yes")
        .argument(option);
    let output = run(&callgrind.wrapping(command))?;
    let count = sum(folder.path()).map_err(|error| not_counted(&error))?;
    Ok((count, output))
}

/// Returns the sum of the counts of all processes.
fn sum(folder: &Path) -> io::Result<u64> {
    let mut sum = 0;
    for file in fs::read_dir(folder)? {
        let text = fs::read_to_string(file?.path())?;
        let totals = text.lines().rev().find_map(|line| line.strip_prefix(TOTALS));
        let count = totals.and_then(|count| count.trim().parse::<u64>().ok());
        sum += count.ok_or_else(|| io::Error::other("valgrind wrote no count"))?;
    }
    if sum == 0 {
        return Err(io::Error::other("valgrind counted nothing"));
    }
    Ok(sum)
}

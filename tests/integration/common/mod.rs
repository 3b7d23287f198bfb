//! Helpers that run the program and parse its output.

pub mod archives;
#[cfg(unix)]
pub mod engines;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use assert_cmd::Command;
use assert_cmd::assert::Assert;
use serde_json::Value;
use tempfile::TempDir;

/// Timeout of a run. It only ends runs that hang; even on a busy machine a run takes a fraction of it.
const HANG_TIMEOUT: Duration = Duration::from_secs(300);

/// Returns a command that runs the program without arguments.
pub fn newsparse() -> Command {
    let mut command = assert_cmd::cargo::cargo_bin_cmd!("newsparse");
    command.timeout(HANG_TIMEOUT);
    command
}

/// Runs `newsparse extract PATH`.
pub fn extract(path: impl AsRef<Path>) -> Assert {
    newsparse().arg("extract").arg(path.as_ref()).assert()
}

/// Returns the folder of the built-in corpus.
pub fn corpus() -> PathBuf {
    fixtures().join("corpus")
}

/// Returns the folder of all fixtures.
pub fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures")
}

/// Creates a temporary folder with these files. It is deleted on drop.
pub fn folder<B: AsRef<[u8]>>(files: &[(&str, B)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    folder
}

/// Returns an RSS document with one item per title.
pub fn rss(titles: &[&str]) -> String {
    let items: String =
        titles.iter().map(|title| format!("<item><title>{title}</title></item>\n")).collect();
    format!("<rss version=\"2.0\"><channel><title>Feed</title>\n{items}</channel></rss>\n")
}

/// Returns the items that a run printed.
pub fn items(run: &Assert) -> Vec<Value> {
    let lines = stdout(run);
    lines
        .lines()
        .map(|line| {
            serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}\n{run}"))
        })
        .collect()
}

/// Returns the titles of the items that a run printed.
pub fn titles(run: &Assert) -> Vec<String> {
    items(run).iter().map(|item| item["title"].as_str().unwrap_or_default().to_owned()).collect()
}

/// Returns the standard output of a run.
pub fn stdout(run: &Assert) -> String {
    String::from_utf8(run.get_output().stdout.clone()).unwrap()
}

/// Returns the standard error of a run.
pub fn stderr(run: &Assert) -> String {
    String::from_utf8(run.get_output().stderr.clone()).unwrap()
}

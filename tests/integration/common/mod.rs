//! What the tests of the program share: running it, and reading what it prints.

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

/// Longer than any of these runs takes: what hangs is ended, and fails.
const PATIENCE: Duration = Duration::from_secs(120);

/// The program, to be given arguments.
pub fn newsparse() -> Command {
    let mut command = assert_cmd::cargo::cargo_bin_cmd!("newsparse");
    command.timeout(PATIENCE);
    command
}

/// `newsparse extract PATH`.
pub fn extract(path: impl AsRef<Path>) -> Assert {
    newsparse().arg("extract").arg(path.as_ref()).assert()
}

/// The folder of the built-in corpus.
pub fn corpus() -> PathBuf {
    fixtures().join("corpus")
}

/// The folder of all fixtures.
pub fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures")
}

/// A folder that is gone when dropped, with those files in it.
pub fn folder<B: AsRef<[u8]>>(files: &[(&str, B)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    folder
}

/// An RSS document with an item for each title.
pub fn rss(titles: &[&str]) -> String {
    let items: String =
        titles.iter().map(|title| format!("<item><title>{title}</title></item>\n")).collect();
    format!("<rss version=\"2.0\"><channel><title>Feed</title>\n{items}</channel></rss>\n")
}

/// The news that a run printed.
pub fn news(run: &Assert) -> Vec<Value> {
    let lines = stdout(run);
    lines
        .lines()
        .map(|line| {
            serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}\n{run}"))
        })
        .collect()
}

/// The titles of the news that a run printed.
pub fn titles(run: &Assert) -> Vec<String> {
    news(run).iter().map(|news| news["title"].as_str().unwrap_or_default().to_owned()).collect()
}

/// What a run printed on standard output.
pub fn stdout(run: &Assert) -> String {
    String::from_utf8(run.get_output().stdout.clone()).unwrap()
}

/// What a run printed on standard error.
pub fn stderr(run: &Assert) -> String {
    String::from_utf8(run.get_output().stderr.clone()).unwrap()
}

//! Helpers for tests of engines: shell scripts as engines, and a corpus.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use assert_cmd::Command;
use assert_cmd::assert::Assert;
use predicates::Predicate;
use predicates::str::is_match;
use serde_json::Value;
use tempfile::TempDir;

use super::{folder, newsparse, rss, stdout};

/// Script of a valid engine.
pub const GOOD: &str = "echo 'Parsing speed: 100.25 news/sec'; echo 'Parsed news: 3'; echo 'Parsed fields: 12'; echo 'Version: good 1'";

/// A corpus of three items in two files, a folder for scripts, and one for temporary files.
pub struct Bench {
    pub corpus: TempDir,
    pub scripts: TempDir,
    pub temporary: TempDir,
}

impl Bench {
    pub fn new() -> Self {
        let files = [("a.xml", rss(&["one", "two"])), ("sub/b.xml", rss(&["three"]))];
        let (scripts, temporary) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        Bench { corpus: folder(&files), scripts, temporary }
    }

    /// Returns the arguments for an engine that runs this script on the corpus.
    pub fn engine(&self, name: &str, script: &str) -> [String; 2] {
        let file = self.program(&name.replace(' ', "-"), script);
        ["--engine".to_owned(), format!("{name}='{file}' {{}}")]
    }

    /// Creates an executable with this script. Returns its path.
    pub fn program(&self, name: &str, script: &str) -> String {
        let file = self.scripts.path().join(name);
        fs::write(&file, format!("#!/bin/sh\n{script}\n")).unwrap();
        fs::set_permissions(&file, fs::Permissions::from_mode(0o755)).unwrap();
        file.to_str().unwrap().to_owned()
    }

    /// Returns a command that runs a short comparison.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = newsparse();
        command.args(["compare", "--min-time", "0.001"]).args(arguments);
        if !arguments.contains(&"--rounds") {
            command.args(["--rounds", "2"]);
        }
        command.env("TMPDIR", self.temporary.path());
        command
    }

    pub fn compare(&self, engines: &[[String; 2]], arguments: &[&str]) -> Assert {
        self.command(arguments).args(engines.concat()).arg(self.corpus.path()).assert()
    }

    pub fn has_no_temporary_files(&self) -> bool {
        fs::read_dir(self.temporary.path()).unwrap().next().is_none()
    }
}

pub fn report(run: &Assert) -> Value {
    serde_json::from_str(&stdout(run)).unwrap_or_else(|error| panic!("{error}\n{run}"))
}

/// Returns the part of the report about an engine.
pub fn engine<'r>(report: &'r Value, name: &str) -> &'r Value {
    let engines = report["engines"].as_array().unwrap();
    engines.iter().find(|engine| engine["name"] == name).unwrap_or_else(|| panic!("{report}"))
}

pub fn has_line(run: &Assert, pattern: &str) {
    let pattern = format!("(?m)^{pattern}$");
    assert!(is_match(&pattern).unwrap().eval(&stdout(run)), "{pattern}\n{run}");
}

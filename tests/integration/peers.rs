//! `newsparse compare --with` and `--list`: engines of other projects. Their toolchains are shell scripts.

use std::fs;
use std::path::Path;

use assert_cmd::Command;
use predicates::prelude::*;
use predicates::str::{contains, is_empty};
use serde_json::Value;
use tempfile::TempDir;

use crate::common::archives;
use crate::common::engines::{Bench, engine, has_line, report};
use crate::common::{folder, newsparse, rss, stdout};

/// Scripts in place of toolchains, and a folder for drivers.
struct Toolchains {
    bench: Bench,
    drivers: TempDir,
}

/// A toolchain whose packages are all installed.
const INSTALLED: &str = r#"for last; do :; done
echo "Version: ${1##*/} of ${0##*/}, $2"
[ "$last" = --version ] && exit
echo "Parsing speed: 12.5 news/sec"
echo "Parsed news: 2"
echo "Parsed fields: 9""#;

/// A toolchain that has no packages.
const BARE: &str = r#"echo "  a trace" >&2; echo "$2 is not installed" >&2; exit 1"#;

impl Toolchains {
    fn new() -> Self {
        Toolchains { bench: Bench::new(), drivers: tempfile::tempdir().unwrap() }
    }

    /// Adds the script of a toolchain.
    fn with(self, program: &str, script: &str) -> Self {
        self.bench.program(program, script);
        self
    }

    /// Returns a command that finds these toolchains and no others.
    fn set_up(&self, mut command: Command) -> Command {
        command.env("PATH", self.bench.scripts.path());
        command.env("NEWSPARSE_ENGINES", self.drivers.path());
        command
    }

    fn compare(&self, arguments: &[&str]) -> Command {
        self.set_up(self.bench.command(arguments))
    }

    fn list(&self, arguments: &[&str]) -> Command {
        let mut command = self.set_up(newsparse());
        command.args(["compare", "--list"]).args(arguments);
        command
    }
}

#[test]
fn an_unknown_engine_is_an_error_with_a_similar_name() {
    let toolchains = Toolchains::new();
    let run = toolchains.compare(&["--with", "feed-rs,gofed", "no-such-corpus"]).assert().code(2);
    let expected = "--with: there is no engine 'gofed'; the most similar name is 'gofeed'; 'newsparse compare --list' prints all\n";
    run.stdout(is_empty()).stderr(contains(expected).and(contains("no-such-corpus").not()));
    assert!(fs::read_dir(toolchains.drivers.path()).unwrap().next().is_none());
}

#[test]
fn an_engine_that_cannot_run_is_an_error_with_the_command_that_installs_it() {
    let toolchains = Toolchains::new().with("python3", BARE);
    let drivers = toolchains.drivers.path().display();
    for (name, reason, command) in [
        ("gofeed", "the driver is not built", format!("cd {drivers}/go && go build")),
        ("rome", "the driver is not built", format!("mvn --quiet --file {drivers}/java/pom.xml")),
        ("feedsmith", "node is not installed", format!("npm ci --prefix {drivers}/node\n")),
        ("feedparser", "feedparser is not installed", "python3 -m venv ".to_owned()),
    ] {
        let run = toolchains.compare(&["--with", name]).assert().code(2).stdout(is_empty());
        let expected =
            format!("--with {name}: it cannot run here: {reason}; install it with: {command}");
        run.stderr(contains(expected).and(contains("trace").not()));
    }
}

#[test]
fn drivers_run_beside_newsparse() {
    let toolchains = Toolchains::new().with("node", INSTALLED).with("python3", INSTALLED);
    let mut command = toolchains.compare(&["--json", "--with", "rss-parser,feedparser"]);
    let report = report(&command.arg(toolchains.bench.corpus.path()).assert().code(0));
    let engines = report["engines"].as_array().unwrap();
    let names: Vec<_> = engines.iter().map(|engine| &engine["name"]).collect();
    assert_eq!(names, ["single", "multithreaded", "feedparser", "rss-parser"]);
    for (name, version) in [
        ("rss-parser", "driver.mjs of node, rss-parser"),
        ("feedparser", "driver.py of python3, feedparser"),
    ] {
        let engine = engine(&report, name);
        assert_eq!((&engine["version"], &engine["reads_corpus"]), (&version.into(), &true.into()));
        let samples = engine["samples"].as_array().unwrap();
        assert_eq!(samples.len(), 2);
        assert!(samples.iter().all(|sample| sample["news"] == 2 && sample["fields"] == 9));
        assert_eq!(engine["figures"]["news_per_second"], 12.5);
    }
    let mut command = toolchains.compare(&["--with", "rss-parser"]);
    let run = command.arg(toolchains.bench.corpus.path()).assert().code(0);
    has_line(&run, r"rss-parser +12\.5 .+ +2 +9 .+ driver\.mjs of node .+");
}

#[test]
fn all_stands_for_the_engines_that_run_and_read_something() {
    let toolchains = Toolchains::new().with("node", INSTALLED).with("python3", BARE);
    let mut command = toolchains.compare(&["--json", "--with", "all,@mozilla/readability"]);
    let run = command.arg(toolchains.bench.corpus.path()).assert().code(0);
    let names: Vec<_> = report(&run)["engines"]
        .as_array()
        .unwrap()
        .iter()
        .map(|engine| engine["name"].as_str().unwrap().to_owned())
        .filter(|name| !["feed-rs", "feedparser-rs", "rss+atom"].contains(&&**name))
        .collect();
    assert_eq!(
        names,
        ["single", "multithreaded", "feedsmith", "rss-parser", "@mozilla/readability"]
    );
    run.stderr(contains("these engines cannot run here: feedparser, fastfeedparser, "));

    let mut command = toolchains.compare(&["--json", "--with", "all"]);
    let run = command.arg(toolchains.bench.corpus.path()).assert().code(0);
    run.stdout(contains("readability").not())
        .stderr(contains("these engines read nothing in the corpus: @mozilla/readability"));
}

/// Drivers do not read archives.
#[test]
fn drivers_read_plain_files() {
    let toolchains = Toolchains::new().with(
        "node",
        "[ \"$3\" = --version ] || echo Parsing speed: 1 news/sec; set -- \"$3\"/*; echo \"Version: ${1##*/}\"",
    );
    let members = [("b.xml", rss(&["one"]))];
    let archive = archives::tar(&members);
    let corpus = folder(&[("feeds.tar", archive)]);
    let mut command = toolchains.compare(&["--json", "--with", "feedsmith"]);
    let report = report(&command.arg(corpus.path()).assert().code(0));
    assert_eq!(engine(&report, "feedsmith")["version"], "1-b.xml");
}

#[test]
fn the_list_has_versions_and_what_is_missing() {
    let toolchains = Toolchains::new().with("node", INSTALLED).with("python3", BARE);
    let run = toolchains.list(&[]).assert().code(0).stderr(is_empty());
    has_line(&run, "engine +language +reads +version");
    has_line(&run, r"rss-parser +Node +feeds +driver\.mjs of node, rss-parser");
    has_line(&run, r"trafilatura +Python +pages +- trafilatura is not installed");
    has_line(&run, r"gofeed +Go +feeds +- the driver is not built");
    has_line(&run, "What is missing is installed by:");
    let drivers = toolchains.drivers.path();
    has_line(&run, &format!(" +Go +cd {}/go && go build .+", drivers.display()));
    run.stdout(contains("npm ci").not());
    let driver = fs::read_to_string(drivers.join("python/driver.py")).unwrap();
    assert!(driver.contains("NEWSPARSE_MIN_TIME"));
}

#[test]
fn the_page_about_peers_describes_every_engine() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let page = fs::read_to_string(root.join("docs/peers.md")).unwrap();
    let run = Toolchains::new().list(&["--json"]).assert().code(0);
    let list: Value = serde_json::from_str(&stdout(&run)).unwrap();
    let row = |engine: &Value| {
        let text = |key: &str| engine[key].as_str().unwrap().to_owned();
        format!("| `{}` | {} | {} | ", text("name"), text("language"), text("reads"))
    };
    let rows: Vec<_> = list["engines"].as_array().unwrap().iter().map(row).collect();
    let described: Vec<_> =
        page.lines().filter(|line| rows.iter().any(|row| line.starts_with(row))).collect();
    assert_eq!(described.len(), rows.len(), "{described:#?}");
}

#[test]
fn programs_read_the_list_as_json() {
    let toolchains = Toolchains::new().with("node", INSTALLED);
    let run = toolchains.list(&["--json"]).assert().code(0);
    let list: Value = serde_json::from_str(&stdout(&run)).unwrap();
    assert_eq!(list["folder"], toolchains.drivers.path().to_str().unwrap());
    let engines = list["engines"].as_array().unwrap();
    assert_eq!(engines.len(), 15);
    let entry = |name: &str| engines.iter().find(|engine| engine["name"] == name).unwrap();
    let feedsmith = entry("feedsmith");
    assert_eq!((&feedsmith["language"], &feedsmith["reads"]), (&"Node".into(), &"feeds".into()));
    assert_eq!(feedsmith["version"], "driver.mjs of node, feedsmith");
    assert!(feedsmith["missing"].is_null());
    assert_eq!(entry("feedparser")["missing"], "python3 is not installed");
    assert!(entry("rome")["version"].is_null());
}

#[test]
fn drivers_are_written_where_they_differ() {
    let toolchains = Toolchains::new();
    let driver = toolchains.drivers.path().join("node/driver.mjs");
    let installed = toolchains.drivers.path().join("node/node_modules/x.js");
    toolchains.list(&[]).assert().code(0);
    let original = fs::read(&driver).unwrap();
    fs::write(&driver, "changed").unwrap();
    fs::create_dir_all(installed.parent().unwrap()).unwrap();
    fs::write(&installed, "kept").unwrap();
    toolchains.list(&[]).assert().code(0);
    assert_eq!(fs::read(&driver).unwrap(), original);
    assert_eq!(fs::read(&installed).unwrap(), b"kept");

    let file = toolchains.drivers.path().join("node/driver.mjs/below-a-file");
    let run = toolchains.list(&[]).env("NEWSPARSE_ENGINES", &file).assert().code(2);
    run.stdout(is_empty())
        .stderr(contains("cannot write the drivers to").and(contains("NEWSPARSE_ENGINES names")));
}

#[test]
fn the_cache_folder_is_the_default() {
    let toolchains = Toolchains::new();
    let home = toolchains.bench.temporary.path();
    let mut command = toolchains.list(&["--json"]);
    command.env_remove("NEWSPARSE_ENGINES").env("HOME", home).env("XDG_CACHE_HOME", home.join("c"));
    let run = command.assert().code(0);
    let list: Value = serde_json::from_str(&stdout(&run)).unwrap();
    let folder = Path::new(list["folder"].as_str().unwrap());
    assert!(folder.starts_with(home) && folder.join("go/go.mod").is_file(), "{list}");
    let name = concat!("newsparse/engines-", env!("CARGO_PKG_VERSION"));
    assert!(folder.ends_with(name), "{list}");
}

#[test]
fn a_list_goes_with_no_comparison() {
    for other in [&["--with", "gofeed"][..], &["--engine", "a=b"], &["feeds"], &["--markdown"]] {
        let toolchains = Toolchains::new();
        toolchains.list(other).assert().code(2).stderr(contains("--list"));
    }
}

#[test]
fn names_of_other_projects_are_reserved_when_they_are_used() {
    let toolchains = Toolchains::new().with("node", INSTALLED);
    let engine = ["--engine", "rss-parser=true {}"];
    let mut command = toolchains.compare(&["--with", "rss-parser"]);
    command.args(engine).assert().code(2).stderr(contains("two engines are named 'rss-parser'"));
    let run = toolchains.compare(&engine).arg(toolchains.bench.corpus.path()).assert().code(1);
    has_line(&run, "rss-parser .+ failed: .+");
}

//! `parse.py` run as a process. Where Python or its packages are missing, the tests say so and check nothing.

use std::process::Output;

use newsparse_peers::files;
use newsparse_peers::python::Python;

/// The options, and the kind of run that the first line names for each.
const KINDS: [(&[&str], &str); 5] = [
    (&[], "single thread"),
    (&["--multithreaded"], "multithreading"),
    (&["--processes"], "multiprocessing"),
    (&["--interpreters"], "multiple interpreters"),
    (&["--asyncio"], "asyncio"),
];

fn python() -> Option<Python> {
    Python::find().inspect_err(|message| eprintln!("not tested: {message}")).ok()
}

/// Runs `parse.py` over the feeds of the fixtures, which it parses fast.
fn run(python: &Python, arguments: &[&str], min_time: Option<&str>) -> Output {
    let mut command = python.parse_py();
    if let Some(seconds) = min_time {
        command.env("NEWSPARSE_MIN_TIME", seconds);
    }
    command
        .args(arguments)
        .arg(files::project_root().join("fixtures/corpus/json-feed"))
        .output()
        .expect("Python can be started")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn news(output: &Output) -> String {
    let printed = text(&output.stdout);
    let line = printed.lines().find(|line| line.starts_with("Parsed news: "));
    line.unwrap_or_else(|| panic!("{output:?}")).to_string()
}

#[test]
fn every_kind_of_run_finds_the_same_news() {
    let Some(python) = python() else { return };
    let expected = news(&run(&python, &["--passes", "1"], None));
    for (options, kind) in KINDS {
        let arguments = [options, &["--passes", "2", "--workers", "2"]].concat();
        let output = run(&python, &arguments, None);
        if text(&output.stderr).contains("--interpreters needs Python 3.14 or later") {
            assert_eq!(output.status.code(), Some(2));
            continue;
        }
        let printed = text(&output.stdout);
        let lines: Vec<&str> = printed.lines().collect();
        assert_eq!(lines.len(), 5, "{kind}: {output:?}");
        assert_eq!(lines[0], format!("Using {kind} for parsing news"));
        assert!(lines[1].starts_with("Parsing speed: ") && lines[1].ends_with(" news/sec"));
        assert_eq!(lines[2], expected, "{kind}");
        let version = python.version.split(',').next().unwrap_or_default();
        assert_eq!(lines[3], "Passes: 2");
        assert!(lines[4].starts_with(&format!("Version: Python {version}, GIL o")), "{}", lines[4]);
    }
}

/// The fields of JSON Feed's items that `parse.py` reads: five at most.
#[test]
fn an_engine_counts_fields_in_every_kind_of_run() {
    let Some(python) = python() else { return };
    let mut all = Vec::new();
    for (options, _) in KINDS {
        let mut command = python.parse_py();
        command.env("NEWSPARSE_ENGINE", "1").args(options).args([
            "--passes",
            "1",
            "--workers",
            "2",
        ]);
        command.arg(files::project_root().join("fixtures/corpus/json-feed"));
        let output = command.output().expect("Python can be started");
        let printed = text(&output.stdout);
        let line = printed.lines().find_map(|line| line.strip_prefix("Parsed fields: "));
        all.extend(line.map(|number| number.parse::<u64>().unwrap()));
    }
    let news = news(&run(&python, &["--passes", "1"], None));
    let news: u64 = news.trim_start_matches("Parsed news: ").parse().unwrap();
    assert!(all.len() >= 4 && all[0] > 2 * news && all[0] <= 5 * news, "{all:?} {news}");
    assert!(all.iter().all(|fields| *fields == all[0]), "{all:?}");
}

#[test]
fn kinds_exclude_each_other() {
    let Some(python) = python() else { return };
    let output = run(&python, &["--processes", "--asyncio"], None);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("not allowed with argument"), "{output:?}");
}

#[test]
fn the_environment_gives_the_least_time() {
    let Some(python) = python() else { return };
    news(&run(&python, &[], Some("0.01")));
    let output = run(&python, &[], Some("long"));
    assert_eq!(output.status.code(), Some(2));
    let message = "'long' is not a number of seconds (the environment variable NEWSPARSE_MIN_TIME)";
    assert!(text(&output.stderr).contains(message), "{output:?}");
    news(&run(&python, &["--min-time", "0.01"], None));
}

//! The small files of `fixtures/`, each with what `newsparse extract` prints of it beside it.
//!
//! `NEWSPARSE_BLESS=1 cargo test --test integration golden` writes the expected files anew; read the difference
//! before it is kept.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use newsparse::json_lines::write_items;
use newsparse::parse;

/// Fewer cases mean that the walk has lost some.
const MIN_CASES: usize = 150;

/// The built-in corpus, and what `rules.rs` tests: their files have no expectation beside them.
const NO_CASES: [&str; 2] = ["corpus", "site-rules"];

/// One input and the file that holds what is expected of it.
struct Case {
    /// `format/name.ext`, which is what the output calls the document.
    name: String,
    input: PathBuf,
    expected: PathBuf,
}

#[test]
fn every_small_file_is_read_as_expected() {
    let bless = std::env::var_os("NEWSPARSE_BLESS").is_some();
    let (cases, orphans) = walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures"));
    let mut failures: Vec<String> = orphans
        .iter()
        .map(|orphan| format!("{}: there is no input beside it", orphan.display()))
        .collect();
    for case in &cases {
        let found = found(case);
        if bless {
            fs::write(&case.expected, found).unwrap();
        } else if let Some(difference) = difference(case, &found) {
            failures.push(difference);
        }
    }
    let number = cases.len();
    assert!(failures.is_empty(), "{} of {number}:\n\n{}", failures.len(), failures.join("\n"));
    assert!(number >= MIN_CASES, "only {number} cases were found");
}

/// The cases of all folders, sorted, and the expectations that have no input.
fn walk(fixtures: &Path) -> (Vec<Case>, Vec<PathBuf>) {
    let mut cases = Vec::new();
    let mut orphans = Vec::new();
    for folder in sorted(fixtures).into_iter().filter(|path| path.is_dir()) {
        if NO_CASES.iter().any(|name| folder.ends_with(name)) {
            continue;
        }
        let (expectations, inputs): (Vec<_>, Vec<_>) = sorted(&folder)
            .into_iter()
            .partition(|path| path.extension() == Some("jsonl".as_ref()));
        let mut left = BTreeSet::from_iter(expectations);
        for input in inputs {
            let expected = input.with_extension("jsonl");
            left.remove(&expected);
            cases.push(Case { name: name(&folder, &input), input, expected });
        }
        orphans.extend(left);
    }
    (cases, orphans)
}

fn sorted(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<_> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

fn name(folder: &Path, input: &Path) -> String {
    let part = |path: &Path| path.file_name().unwrap().to_str().unwrap().to_owned();
    format!("{}/{}", part(folder), part(input))
}

/// One line for each news, and a last one for the fault.
fn found(case: &Case) -> String {
    let bytes = fs::read(&case.input).unwrap();
    let parsed = parse(&bytes);
    let mut lines = Vec::new();
    write_items(&case.name, &parsed, &mut lines).unwrap();
    let mut lines = String::from_utf8(lines).unwrap();
    if let Some(error) = parsed.error {
        writeln!(lines, "! {error}").unwrap();
    }
    lines
}

/// What is not as expected, line by line.
fn difference(case: &Case, found: &str) -> Option<String> {
    let Ok(expected) = fs::read_to_string(&case.expected) else {
        return Some(format!(
            "{}: nothing says what is expected\n{}",
            case.name,
            marked('+', found)
        ));
    };
    if expected == found {
        return None;
    }
    let (expected, found): (Vec<_>, Vec<_>) = (expected.lines().collect(), found.lines().collect());
    let mut out = format!("{}\n", case.name);
    for line in 0..expected.len().max(found.len()) {
        match (expected.get(line), found.get(line)) {
            (Some(expected), Some(found)) if expected == found => {}
            (expected, found) => {
                let write = |mark, line: Option<&&str>| {
                    line.map(|line| marked(mark, line)).unwrap_or_default()
                };
                out +=
                    &format!("  line {}\n{}{}", line + 1, write('-', expected), write('+', found));
            }
        }
    }
    Some(out)
}

fn marked(mark: char, lines: &str) -> String {
    lines.lines().map(|line| format!("  {mark} {line}\n")).collect()
}

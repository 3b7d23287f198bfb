//! Golden tests: each small file in `fixtures/` has a file with its expected output next to it.
//!
//! `NEWSPARSE_BLESS=1 cargo test --test integration golden` rewrites the expected files. Review the difference before
//! committing it.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use newsparse::json_lines::write_items;
use newsparse::parse;

/// Minimum number of cases. Fewer mean that `find_cases` misses some.
const MIN_CASES: usize = 150;

/// Folders without expected files: the built-in corpus, and the files of the tests in `rules.rs`.
const SKIPPED_FOLDERS: [&str; 2] = ["corpus", "site-rules"];

/// An input file and the file with its expected output.
struct Case {
    /// Name of the document in the output: `format/name.ext`.
    name: String,
    input: PathBuf,
    expected: PathBuf,
}

#[test]
fn fixtures_have_the_expected_output() {
    let bless = std::env::var_os("NEWSPARSE_BLESS").is_some();
    let (cases, orphans) = find_cases(&Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures"));
    let mut failures: Vec<String> = orphans
        .iter()
        .map(|orphan| format!("{}: no input file next to it", orphan.display()))
        .collect();
    for case in &cases {
        let found = output(case);
        if bless {
            fs::write(&case.expected, found).unwrap();
        } else if let Some(difference) = difference(case, &found) {
            failures.push(difference);
        }
    }
    let count = cases.len();
    assert!(
        failures.is_empty(),
        "{} of {count} cases failed:\n\n{}",
        failures.len(),
        failures.join("\n")
    );
    assert!(count >= MIN_CASES, "found only {count} cases");
}

/// The page about differences from other readers is true as long as its fixtures are.
#[test]
fn documented_differences_name_fixtures() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let page = fs::read_to_string(root.join("docs/differences.md")).unwrap();
    let (cases, _) = find_cases(&root.join("fixtures"));
    let rows = page.lines().filter_map(|line| line.trim().strip_suffix('|')?.rsplit('|').next());
    let named: Vec<&str> = rows.flat_map(|cell| cell.split('`').skip(1).step_by(2)).collect();
    for fixture in &named {
        let is_fixture =
            |case: &Case| case.name.rsplit_once('.').is_some_and(|(name, _)| name == *fixture);
        assert!(cases.iter().any(is_fixture), "{fixture}");
    }
    assert!(named.len() >= 30, "found only {} fixtures", named.len());
}

/// Returns the sorted cases of all folders, and the expected files without an input file.
fn find_cases(fixtures: &Path) -> (Vec<Case>, Vec<PathBuf>) {
    let mut cases = Vec::new();
    let mut orphans = Vec::new();
    for folder in sorted(fixtures).into_iter().filter(|path| path.is_dir()) {
        if SKIPPED_FOLDERS.iter().any(|name| folder.ends_with(name)) {
            continue;
        }
        let (expectations, inputs): (Vec<_>, Vec<_>) = sorted(&folder)
            .into_iter()
            .partition(|path| path.extension() == Some("jsonl".as_ref()));
        let mut unmatched = BTreeSet::from_iter(expectations);
        for input in inputs {
            let expected = input.with_extension("jsonl");
            unmatched.remove(&expected);
            cases.push(Case { name: name(&folder, &input), input, expected });
        }
        orphans.extend(unmatched);
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

/// Returns one line per item, and a last line with the parse error.
fn output(case: &Case) -> String {
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

/// Returns the lines that differ from the expected output.
fn difference(case: &Case, found: &str) -> Option<String> {
    let Ok(expected) = fs::read_to_string(&case.expected) else {
        return Some(format!(
            "{}: no file with the expected output\n{}",
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

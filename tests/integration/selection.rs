//! Selection of documents: filters, limits, random samples and lists of paths.

use std::collections::BTreeSet;

use assert_cmd::assert::Assert;
use predicates::prelude::*;
use predicates::str::{contains, is_empty};
use tempfile::TempDir;

use crate::common;
use crate::common::archives;
use crate::common::{extract, folder, newsparse, rss, titles};

fn one(title: &str) -> Vec<u8> {
    rss(&[title]).into_bytes()
}

fn mixed() -> TempDir {
    let members = [("d.xml", one("d")), ("deep/e.html", one("e"))];
    folder(&[
        ("a.xml", one("a")),
        ("deep/b.xml", one("b")),
        ("deep/c.html", one("c")),
        ("z.tar", archives::tar(&members)),
    ])
}

/// A folder with 100 documents that hold news, and 10 that do not.
fn many() -> TempDir {
    let mut files = Vec::new();
    for number in 0..110 {
        let name = format!("{number:03}.xml");
        let bytes = if number % 11 == 0 { b"no news".to_vec() } else { one(&name) };
        files.push((name, bytes));
    }
    folder(&files.iter().map(|(name, bytes)| (name.as_str(), bytes)).collect::<Vec<_>>())
}

fn run(folder: &TempDir, flags: &[&str]) -> Assert {
    newsparse().arg("extract").args(flags).arg(folder.path()).assert()
}

fn selected(folder: &TempDir, flags: &[&str]) -> Vec<String> {
    titles(&run(folder, flags).code(0))
}

#[test]
fn globs_select_documents_folders_and_archives() {
    let folder = mixed();
    for (flags, expected) in [
        (&["--include", "*.xml"][..], &["a", "b", "d"][..]),
        (&["--include", "*.html", "--include", "a.xml"], &["a", "c", "e"]),
        (&["--include", "deep"], &["b", "c", "e"]),
        (&["--include", "z.tar"], &["d", "e"]),
        (&["--exclude", "*.html"], &["a", "b", "d"]),
        (&["--exclude", "deep"], &["a", "d"]),
        (&["--exclude", "z.tar"], &["a", "b", "c"]),
        (&["--include", "*.xml", "--exclude", "z.*"], &["a", "b"]),
    ] {
        assert_eq!(selected(&folder, flags), expected, "{flags:?}");
    }
    run(&folder, &["--include", "*.json"]).code(2).stderr(contains("no news found"));
    run(&folder, &["--include", "["]).code(2).stdout(is_empty()).stderr(contains("'['"));
}

#[test]
fn selects_from_the_built_in_corpus() {
    let run = newsparse().args(["extract", "--include", "atom/*", "--limit", "1"]).assert();
    let file = common::items(&run.code(0).stderr(is_empty()))[0]["_newsparse"]["file"].clone();
    assert!(file.as_str().unwrap().starts_with("atom/"), "{file}");
}

#[test]
fn a_limit_selects_the_first_documents_that_hold_news() {
    let folder = many();
    let all = selected(&folder, &[]);
    assert_eq!(all.len(), 100);
    for limit in [1, 20, 100, 1000] {
        let first = selected(&folder, &["--limit", &limit.to_string()]);
        assert_eq!(first, all[..limit.min(100)], "{limit}");
    }
    run(&folder, &["--limit", "0"]).code(2).stderr(contains("--limit"));
}

#[test]
fn a_sample_has_documents_that_hold_news_in_corpus_order() {
    let folder = many();
    let all = selected(&folder, &[]);
    let sample = selected(&folder, &["--sample", "20"]);
    assert_eq!(sample.len(), 20);
    let kept: Vec<_> = all.iter().filter(|title| sample.contains(title)).collect();
    assert_eq!(kept, sample.iter().collect::<Vec<_>>());
    assert_eq!(sample, selected(&folder, &["--sample", "20", "--threads", "2"]));
    assert_eq!(sample, selected(&folder, &["--sample", "20", "--seed", "0"]));
    assert_ne!(sample, selected(&folder, &["--sample", "20", "--seed", "1"]));
    assert_eq!(all, selected(&folder, &["--sample", "1000"]));
}

#[test]
fn a_sample_depends_only_on_names() {
    let (one_folder, other_folder) = (many(), many());
    let sample = |folder: &TempDir| selected(folder, &["--sample", "10"]);
    assert_eq!(sample(&one_folder), sample(&other_folder));
    // The order of the members in an archive does not matter either.
    let names: Vec<_> =
        (1..100).filter(|number| number % 11 != 0).map(|n| format!("{n:03}")).collect();
    let archive = |names: Vec<&String>| {
        let members: Vec<_> = names.iter().map(|name| (name.as_str(), one(name))).collect();
        let folder = folder(&[("a.tar", archives::tar(&members))]);
        sample(&folder).into_iter().collect::<BTreeSet<_>>()
    };
    assert_eq!(archive(names.iter().collect()), archive(names.iter().rev().collect()));
}

#[test]
fn samples_are_uniform() {
    let folder = many();
    let mut counts = std::collections::BTreeMap::<String, u32>::new();
    for seed in 0..40 {
        for title in selected(&folder, &["--sample", "25", "--seed", &seed.to_string()]) {
            *counts.entry(title).or_default() += 1;
        }
    }
    // The mean is 10 of 40; 1 and 24 are 3.3 and 5 standard deviations away.
    assert!(counts.len() >= 99, "{counts:?}");
    assert!(counts.values().all(|count| (1..24).contains(count)), "{counts:?}");
}

#[test]
fn a_sample_and_a_limit_exclude_each_other() {
    let folder = many();
    run(&folder, &["--sample", "1", "--limit", "1"]).code(2).stderr(contains("cannot be used"));
    run(&folder, &["--seed", "1"]).code(2).stderr(contains("--sample"));
}

#[test]
fn reads_paths_from_a_list() {
    let folder = folder(&[("a.xml", one("a")), ("b c.xml", one("b")), ("d.xml", one("d"))]);
    let path = |name: &str| folder.path().join(name).display().to_string();
    let list = format!("{}\n\n{}\r\n", path("d.xml"), path("b c.xml"));
    std::fs::write(folder.path().join("list"), &list).unwrap();
    let run = newsparse()
        .args(["extract", "--files-from", &path("list"), &path("a.xml")])
        .assert()
        .code(0)
        .stderr(is_empty());
    assert_eq!(titles(&run), ["d", "b", "a"], "{run}");
    let run = newsparse().args(["extract", "--files-from", "-"]).write_stdin(list).assert().code(0);
    assert_eq!(titles(&run), ["d", "b"], "{run}");
    let run = newsparse().args(["extract", "--files-from", "-"]).write_stdin("\n").assert().code(2);
    run.stdout(is_empty()).stderr(contains("-: the list of paths is empty"));
    let run = newsparse().args(["extract", "--files-from", "no-such-list"]).assert().code(2);
    run.stderr(contains("no-such-list").and(contains("cannot read")));
    extract(folder.path()).code(0);
}

//! What narrows a corpus down: names, numbers, lots and lists.

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

/// A hundred documents and ten that hold no news.
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

fn taken(folder: &TempDir, flags: &[&str]) -> Vec<String> {
    titles(&run(folder, flags).code(0))
}

#[test]
fn globs_choose_documents_folders_and_archives() {
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
        assert_eq!(taken(&folder, flags), expected, "{flags:?}");
    }
    run(&folder, &["--include", "*.json"]).code(2).stderr(contains("no news found"));
    run(&folder, &["--include", "["]).code(2).stdout(is_empty()).stderr(contains("'['"));
}

#[test]
fn the_built_in_corpus_is_narrowed_down_too() {
    let run = newsparse().args(["extract", "--include", "atom/*", "--limit", "1"]).assert();
    let file = common::items(&run.code(0).stderr(is_empty()))[0]["_newsparse"]["file"].clone();
    assert!(file.as_str().unwrap().starts_with("atom/"), "{file}");
}

#[test]
fn a_limit_takes_the_first_documents_that_hold_news() {
    let folder = many();
    let all = taken(&folder, &[]);
    assert_eq!(all.len(), 100);
    for limit in [1, 20, 100, 1000] {
        let first = taken(&folder, &["--limit", &limit.to_string()]);
        assert_eq!(first, all[..limit.min(100)], "{limit}");
    }
    run(&folder, &["--limit", "0"]).code(2).stderr(contains("--limit"));
}

#[test]
fn a_sample_is_of_documents_that_hold_news_and_keeps_their_order() {
    let folder = many();
    let all = taken(&folder, &[]);
    let sample = taken(&folder, &["--sample", "20"]);
    assert_eq!(sample.len(), 20);
    let kept: Vec<_> = all.iter().filter(|title| sample.contains(title)).collect();
    assert_eq!(kept, sample.iter().collect::<Vec<_>>());
    assert_eq!(sample, taken(&folder, &["--sample", "20", "--threads", "2"]));
    assert_eq!(sample, taken(&folder, &["--sample", "20", "--seed", "0"]));
    assert_ne!(sample, taken(&folder, &["--sample", "20", "--seed", "1"]));
    assert_eq!(all, taken(&folder, &["--sample", "1000"]));
}

#[test]
fn a_sample_depends_on_names_alone() {
    let (here, there) = (many(), many());
    let sample = |folder: &TempDir| taken(folder, &["--sample", "10"]);
    assert_eq!(sample(&here), sample(&there));
    // The same documents in an archive in another order, under names that begin with the archive's.
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
fn every_document_has_the_same_chance() {
    let folder = many();
    let mut drawn = std::collections::BTreeMap::<String, u32>::new();
    for seed in 0..40 {
        for title in taken(&folder, &["--sample", "25", "--seed", &seed.to_string()]) {
            *drawn.entry(title).or_default() += 1;
        }
    }
    // Each is drawn 10 times of 40 on average; 1 and 24 are 3.3 and 5 standard deviations away.
    assert!(drawn.len() >= 99, "{drawn:?}");
    assert!(drawn.values().all(|times| (1..24).contains(times)), "{drawn:?}");
}

#[test]
fn a_sample_and_a_limit_exclude_each_other() {
    let folder = many();
    run(&folder, &["--sample", "1", "--limit", "1"]).code(2).stderr(contains("cannot be used"));
    run(&folder, &["--seed", "1"]).code(2).stderr(contains("--sample"));
}

#[test]
fn paths_may_come_from_a_list() {
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

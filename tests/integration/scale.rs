//! `newsparse scale`.

use assert_cmd::assert::Assert;
use predicates::prelude::*;
use predicates::str::{contains, is_empty, is_match};
use serde_json::Value;

use crate::common::{folder, newsparse, rss, stderr, stdout};

fn scale(arguments: &[&str]) -> Assert {
    newsparse().arg("scale").args(arguments).assert()
}

/// Returns the JSON report on a small corpus.
fn report(arguments: &[&str]) -> Value {
    let folder = folder(&[("a.xml", rss(&["one", "two"])), ("b.xml", rss(&["three"]))]);
    let run = newsparse().args(["scale", "--json"]).args(arguments).arg(folder.path()).assert();
    let run = run.code(0);
    assert_eq!(stdout(&run).lines().count(), 1, "{run}");
    serde_json::from_str(&stdout(&run)).unwrap_or_else(|error| panic!("{error}\n{run}"))
}

fn threads(report: &Value) -> Vec<u64> {
    let points = report["points"].as_array().unwrap();
    points.iter().map(|point| point["threads"].as_u64().unwrap()).collect()
}

#[test]
fn table_has_a_row_per_thread_count() {
    let mut run = scale(&["--threads", "1,2", "--passes", "3"]).code(0);
    let figures = r"[0-9.,]+ \([0-9.,]+-[0-9.,]+\) +[0-9.,]+";
    for line in [
        r"\Abuilt-in: 56 documents, [0-9.]+ MB, 1,055 news\n",
        r"(?m)^.+, [0-9]+ cores?; 3 rounds$",
        r"(?m)^threads +news/sec +MB/s +speed-up +efficiency$",
        &format!(r"(?m)^ +1 +{figures} +1\.00 +100 %$"),
        &format!(r"(?m)^ +2 +{figures} +[0-9.]+ \([0-9.]+-[0-9.]+\) +[0-9]+ % \([0-9]+-[0-9]+\)$"),
        r"(?m)^\(the whole range: too few rounds for 95 % confidence intervals\)$",
        r"(?m)^Amdahl's law: not fitted; needs 6 rounds or more$",
        r"(?m)^Universal Scalability Law: not fitted; needs 6 rounds or more$",
        r"(?m)^speed-up \(o measured, \. ideal\)$",
        r"(?m)^threads +1 +2\n\z",
    ] {
        run = run.stdout(is_match(line).unwrap());
    }
    let rows = stdout(&run);
    let rows = rows.lines().skip(4).take_while(|line| !line.starts_with('('));
    assert_eq!(rows.count(), 2, "{run}");
    let max_width = stdout(&run).lines().map(|line| line.chars().count()).max();
    assert!(max_width <= Some(80), "{run}");
}

#[test]
fn six_rounds_give_confidence_intervals() {
    let folder = folder(&[("a.xml", rss(&["one"]))]);
    let run = newsparse().args(["scale", "--min-time", "0"]).arg(folder.path()).assert().code(0);
    run.stdout(contains("6 rounds\n").and(contains("\n(95 % confidence intervals)\n")));
}

#[test]
fn json_contains_every_sample() {
    let report = report(&["--threads", "1,2", "--passes", "3"]);
    assert_eq!(report["command"], "scale");
    assert_eq!(report["report_version"], 2);
    assert!(report["machine"]["cores"].is_u64());
    assert_eq!(report["corpus"]["news"], 3);
    assert_eq!(report["configuration"]["rounds"], 3);
    assert_eq!(report["partial"], false);
    for point in report["points"].as_array().unwrap() {
        let samples = point["samples_ns"].as_array().unwrap();
        assert_eq!(samples.len(), 3);
        assert!(samples.iter().all(|sample| sample.as_u64() > Some(0)));
        let interval = [0, 1].map(|end| point["speedup_interval"][end].as_f64().unwrap());
        let speedup = point["speedup"].as_f64().unwrap();
        assert!(interval[0] <= speedup && speedup <= interval[1], "{point}");
        assert!(point["figures"]["news_per_second"].as_f64() > Some(0.0));
    }
    assert_eq!(report["points"][0]["mode"], "single");
    assert_eq!(report["points"][0]["speedup"], 1.0);
    assert!(report["amdahl"].is_null() && report["universal"].is_null(), "too few rounds");
    assert!(report["conditions"].is_object() && report["points"][0]["contention"].is_object());
}

/// A law is fitted, or its line says why not: that depends on the machine.
#[test]
fn laws_are_fitted_to_enough_rounds_on_free_cores() {
    let run = scale(&["--threads", "1,2,3,4", "--passes", "6"]).code(0);
    let reason = "not fitted; (noise: its [a-z ]+ is between [0-9.]+ and [0-9.]+|inconclusive: .+)";
    for law in [
        format!("(?m)^Amdahl's law: (serial fraction [0-9.]+ % .+|{reason})$"),
        format!("(?m)^Universal Scalability Law: (contention [0-9.]+ .+|{reason})$"),
    ] {
        assert!(is_match(&law).unwrap().eval(&stdout(&run)), "{law}\n{run}");
    }
    let fitted = stdout(&run).contains("Amdahl's law: serial fraction");
    assert_eq!(stdout(&run).contains("predicted by Amdahl's law"), fitted, "{run}");
}

#[test]
fn sorts_and_deduplicates_thread_counts() {
    assert_eq!(threads(&report(&["--threads", "3,1,2,3,1", "--passes", "1"])), [1, 2, 3]);
    assert_eq!(threads(&report(&["-t", "2", "-t", "3", "--passes", "1"])), [1, 2, 3]);
}

#[test]
fn always_measures_one_thread() {
    assert_eq!(threads(&report(&["--threads", "3", "--passes", "1"])), [1, 3]);
}

#[test]
fn default_thread_counts_end_with_all_cores() {
    let report = report(&["--passes", "1"]);
    assert_eq!(threads(&report).last(), report["machine"]["cores"].as_u64().as_ref());
    assert_eq!(threads(&report)[0], 1);
}

#[test]
fn one_thread_count_has_no_law_and_no_chart() {
    let run = scale(&["--threads", "1", "--passes", "1"]).code(0).stderr(is_empty());
    run.stdout(contains("no law of scaling").and(contains("ideal").not()));
}

#[test]
fn warns_of_more_threads_than_cores() {
    let cores = std::thread::available_parallelism().unwrap().get();
    let (two, three) = (cores + 1, cores + 2);
    let run = scale(&["--threads", &format!("1,{three},{two}"), "--passes", "1"]).code(0);
    let shared = format!("{two} and {three} threads share {cores} core");
    let end = ": no further speed-up is possible\n";
    assert!(stderr(&run).starts_with(&format!("newsparse: warning: {shared}")), "{run}");
    assert!(stderr(&run).ends_with(end), "{run}");
    run.stdout(contains(format!("\n{shared}")).and(contains(": this describes the machine")));
}

#[test]
fn rejects_invalid_thread_counts() {
    for bad in ["0", "a", "1,0", "1,,2", "2,a", "-1", ""] {
        let run = scale(&[&format!("--threads={bad}")]).code(2).stdout(is_empty());
        run.stderr(contains("--threads").and(contains("error:")));
    }
    scale(&["--threads", "1,a"]).stderr(contains("'a'"));
    scale(&["--passes", "2", "--min-time", "1"]).code(2).stdout(is_empty());
}

#[test]
fn rejects_a_corpus_without_news() {
    let folder = folder(&[("notes.txt", "Dear all")]);
    let run = newsparse().arg("scale").arg(folder.path()).assert();
    run.code(2).stdout(is_empty()).stderr(contains("no news found"));
}

#[test]
fn prints_parse_errors() {
    let folder = folder(&[("a.xml", "<rss><channel><item><title>kept")]);
    let run = newsparse().args(["scale", "--passes", "1", "--strict"]).arg(folder.path()).assert();
    run.code(1).stderr(contains("a.xml: line 1: ").and(contains("1 file with errors\n")));
}

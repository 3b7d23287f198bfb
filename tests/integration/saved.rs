//! `newsparse diff` and `newsparse history`: saved reports side by side.

use std::fs;
use std::path::Path;

use assert_cmd::assert::Assert;
use predicates::str::{contains, is_empty};
use scraper::{Html, Selector};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::common::{folder, newsparse, rss, stderr, stdout};

/// The report of a benchmark on one thread whose samples have these times in milliseconds, with two news items a pass.
fn benchmark(day: u32, samples_ms: &[f64], format_ms: &[f64]) -> Value {
    let nanoseconds = |times: &[f64]| times.iter().map(|ms| (ms * 1e6) as u64).collect::<Vec<_>>();
    let median = samples_ms[samples_ms.len() / 2];
    let speed = 2e3 / median;
    json!({
        "report_version": 2,
        "newsparse_version": "0.1.0",
        "command": "benchmark",
        "date": format!("2026-11-{day:02}T12:00:00Z"),
        "machine": {"cpu": "a processor", "cores": 2, "os": "an OS", "arch": "x86_64"},
        "corpus": {"name": "feeds", "documents": 1, "bytes": 9, "skipped": 0, "digest": "blake3:00"},
        "configuration": {"threads": 1},
        "samples_ns": nanoseconds(samples_ms),
        "figures": {
            "news_per_second": speed,
            "news_per_second_interval": [speed * 0.9, speed * 1.1],
            "median_pass_ns": median * 1e6,
        },
        "formats": [{
            "format": "rss", "documents": 1, "bytes": 9, "news": 2,
            "time_ns": 1_000_000, "rounds_ns": nanoseconds(format_ms),
        }],
    })
}

/// Writes reports to files that are named a.json, b.json and so on.
fn saved(reports: &[Value]) -> TempDir {
    let names = ["a.json", "b.json", "c.json"];
    let files: Vec<_> =
        names.into_iter().zip(reports).map(|(name, report)| (name, report.to_string())).collect();
    folder(&files)
}

fn run(command: &str, arguments: &[&str], folder: &Path) -> Assert {
    newsparse().arg(command).args(arguments).current_dir(folder).assert()
}

const STEADY: [f64; 7] = [9.9, 10.1, 10.0, 10.0, 9.9, 10.1, 10.0];
const FASTER: [f64; 7] = [7.9, 8.1, 8.0, 8.0, 7.9, 8.1, 8.0];

#[test]
fn diff_has_the_ratio_and_its_interval_of_each_format() {
    let folder = saved(&[benchmark(1, &STEADY, &FASTER), benchmark(2, &FASTER, &FASTER)]);
    let run = run("diff", &["a.json", "b.json"], folder.path()).code(0);
    let text = stdout(&run);
    // 10 ms to 8 ms; the ends are 9.9 to 8.1 and 10.1 to 7.9.
    assert!(text.starts_with("1 thread: 25.0 % faster (+2"), "{text}");
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    for row in [
        "before a.json: 2026-11-01 12:00, newsparse 0.1.0, feeds",
        "1 thread 200 250 25.0 % faster +2",
        "format rss 250 250 no clear change -",
    ] {
        assert!(words.contains(row), "{row}\n{text}");
    }
    assert!(text.contains("note: the runs were apart"), "{text}");
    assert!(!text.contains("different"), "{text}");
}

#[test]
fn diff_says_what_else_differs() {
    let mut after = benchmark(2, &STEADY, &STEADY);
    after["machine"]["cores"] = 8.into();
    after["corpus"]["digest"] = "blake3:01".into();
    after["configuration"]["threads"] = 4.into();
    after["formats"][0]["format"] = "atom".into();
    after["figures"]["median_pass_ns"] = 20e6.into();
    let folder = saved(&[benchmark(1, &STEADY, &STEADY), after]);
    let text = stdout(&run("diff", &["a.json", "b.json"], folder.path()).code(0));
    for note in [
        "note: different corpora: feeds and feeds",
        "note: different machines: a processor, 2 cores and a processor, 8 cores",
        "note: different configurations: 1 thread and 4 threads",
        "note: different work: 4 threads: 2 and 4 news",
        "note: only in a.json: format rss",
        "note: only in b.json: format atom",
    ] {
        assert!(text.contains(note), "{note}\n{text}");
    }
}

#[test]
fn diff_of_few_samples_says_so() {
    let folder = saved(&[benchmark(1, &[10.0], &[10.0]), benchmark(2, &[30.0], &[2.0])]);
    let text = stdout(&run("diff", &["a.json", "b.json"], folder.path()).code(0));
    assert!(text.contains("too few rounds for 95 % confidence intervals"), "{text}");
    assert!(text.contains("3.0 times slower") && text.contains("5.0 times as fast"), "{text}");
}

#[test]
fn diff_in_json_and_markdown_has_the_same_changes() {
    let folder = saved(&[benchmark(1, &STEADY, &STEADY), benchmark(2, &FASTER, &STEADY)]);
    let json = stdout(&run("diff", &["--json", "a.json", "b.json"], folder.path()).code(0));
    let diff: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(diff["before"]["name"], "a.json");
    let change = &diff["changes"][0];
    assert_eq!(change["is_clear"], true);
    assert!((change["ratio"].as_f64().unwrap() - 1.25).abs() < 1e-9, "{change}");
    let markdown = stdout(&run("diff", &["--markdown", "a.json", "b.json"], folder.path()).code(0));
    assert!(markdown.starts_with("### 1 thread: 25.0 % faster"), "{markdown}");
    assert!(markdown.contains("| 1 thread | 200 | 250 | 25.0 % faster |"), "{markdown}");
}

#[test]
fn unusable_reports_are_named() {
    let mut other_version = benchmark(1, &STEADY, &STEADY);
    other_version["report_version"] = 1.into();
    let scale = json!({"report_version": 2, "newsparse_version": "0.1.0", "command": "scale",
        "date": "2026-11-01T12:00:00Z", "machine": {"cpu": "a", "cores": 1, "os": "b", "arch": "c"},
        "corpus": {"name": "feeds", "documents": 1}, "points": []});
    let folder = saved(&[benchmark(1, &STEADY, &STEADY), other_version, scale]);
    fs::write(folder.path().join("text"), "Dear all").unwrap();
    for (other, message) in [
        ("b.json", "b.json: report_version is 1; this version of newsparse reads 2"),
        ("c.json", "c.json: the report has no figures"),
        ("text", "text: not a JSON report of newsparse: expected value at line 1"),
        ("missing.json", "cannot read missing.json"),
    ] {
        for command in ["diff", "history"] {
            let run = run(command, &["a.json", other], folder.path()).code(2);
            assert!(stderr(&run).contains(message), "{message}\n{run}");
            run.stdout(is_empty());
        }
    }
}

#[test]
fn reports_of_other_commands_are_not_compared() {
    let folder = folder(&[("a.xml", rss(&["one"]))]);
    for (name, arguments) in [
        ("a.json", &["--passes", "1"][..]),
        ("b.json", &["scale", "--threads", "1", "--passes", "5"]),
    ] {
        let run = newsparse().args(arguments).args(["--json"]).arg(folder.path()).assert().code(0);
        fs::write(folder.path().join(name), stdout(&run)).unwrap();
    }
    for command in ["diff", "history"] {
        let run = run(command, &["a.json", "b.json"], folder.path()).code(2);
        run.stderr(contains("a.json is a report of 'benchmark', b.json of 'scale'"));
    }
}

#[test]
fn history_is_in_the_order_of_dates() {
    let folder = saved(&[
        benchmark(3, &FASTER, &STEADY),
        benchmark(1, &STEADY, &STEADY),
        benchmark(2, &STEADY, &STEADY),
    ]);
    let files = ["a.json", "b.json", "c.json"];
    let text = stdout(&run("history", &files, folder.path()).code(0));
    assert!(text.starts_with("3 reports: 25.0 % faster from the first to the last"), "{text}");
    let rows: Vec<_> = text.lines().filter(|line| line.starts_with("2026-11-")).collect();
    assert_eq!(rows.len(), 6, "{text}");
    for (row, [date, name, change]) in rows.iter().zip([
        ["2026-11-01 12:00", "b.json", "200  "],
        ["2026-11-02 12:00", "c.json", "no clear change"],
        ["2026-11-03 12:00", "a.json", "25.0 % faster"],
    ]) {
        assert!(row.starts_with(date) && row.contains(name) && row.contains(change), "{row}");
        assert_eq!(
            row.matches('o').count(),
            name.matches('o').count() + change.matches('o').count() + 1
        );
    }
    let json = stdout(&run("history", &[&["--json"], &files[..]].concat(), folder.path()).code(0));
    let history: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(history["reports"][0]["name"], "b.json");
    let last = &history["configurations"][0]["points"][2];
    assert!((last["ratio"].as_f64().unwrap() - 1.25).abs() < 1e-9, "{last}");
}

/// Every command's own report can be read again, and does not differ from itself.
#[test]
fn every_report_can_be_read_again() {
    let folder = folder(&[("a.xml", rss(&["one", "two"]))]);
    let path = folder.path().join("report.json");
    for arguments in [
        &["--passes", "8"][..],
        &["scale", "--threads", "1,2", "--passes", "6"],
        &["compare", "--rounds", "2", "--min-time", "0.001"],
        &["gate", "--min-speed", "1", "--min-time", "0.001", "--inconclusive", "pass"],
    ] {
        let run =
            newsparse().args(arguments).arg("--json").arg(folder.path().join("a.xml")).assert();
        fs::write(&path, stdout(&run.code(0))).unwrap();
        let name = path.to_str().unwrap();
        let diff = stdout(&newsparse().args(["diff", name, name]).assert().code(0));
        assert!(diff.contains("no clear change"), "{arguments:?}\n{diff}");
        assert!(!diff.contains("different") && !diff.contains("only in"), "{diff}");
        newsparse().args(["history", name, name]).assert().code(0);
    }
}

#[test]
fn history_has_a_page_with_a_dot_for_each_report() {
    let folder = saved(&[benchmark(1, &STEADY, &STEADY), benchmark(2, &FASTER, &STEADY)]);
    let arguments = ["a.json", "b.json", "--html", "trend.html", "--json"];
    let json = stdout(&run("history", &arguments, folder.path()).code(0));
    let page = fs::read_to_string(folder.path().join("trend.html")).unwrap();
    let html = Html::parse_document(&page);
    let texts = |selector: &str| -> Vec<String> {
        let selector = Selector::parse(selector).unwrap();
        html.select(&selector).map(|element| element.text().collect()).collect()
    };
    assert!(texts("h1")[0].contains("25.0 % faster from the first to the last"), "{page}");
    assert_eq!(texts("h2"), ["1 thread", "format rss", "Reports"]);
    assert_eq!(texts(".dots .name")[..2], ["2026-11-01 · a.json", "2026-11-02 · b.json"]);
    assert_eq!(texts("circle.dot").len(), 4);
    assert_eq!(texts("script#report")[0].trim(), json.trim());
}

#[test]
fn intervals_that_make_no_sense_end_no_run() {
    let mut outside = benchmark(1, &STEADY, &STEADY);
    outside["figures"]["news_per_second_interval"] = json!([1.0, 2.0]);
    let mut reversed = benchmark(2, &STEADY, &STEADY);
    reversed["figures"]["news_per_second_interval"] = json!([1e300, -1e300]);
    let mut huge = benchmark(3, &STEADY, &STEADY);
    huge["figures"]["news_per_second"] = 1e300.into();
    let folder = saved(&[outside, reversed, huge]);
    let files = ["a.json", "b.json", "c.json"];
    run("history", &[&files[..], &["--html", "trend.html"]].concat(), folder.path()).code(0);
    for pair in [["a.json", "b.json"], ["b.json", "c.json"]] {
        run("diff", &pair, folder.path()).code(0);
    }
}

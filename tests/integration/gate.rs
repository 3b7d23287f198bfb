//! `newsparse gate`. Candidates and baselines are shell scripts that print fixed speeds, so that verdicts do not depend on
//! the machine. Time limits are far above what the runs take, except where a script sleeps to reach one.

use std::fs;
use std::path::PathBuf;
use std::process::Stdio;
use std::sync::OnceLock;
use std::thread;
use std::time::{Duration, Instant};

use assert_cmd::Command;
use assert_cmd::assert::Assert;
use predicates::prelude::*;
use predicates::str::{contains, is_empty, starts_with};
use serde_json::Value;
use tempfile::TempDir;

use crate::common::{folder, newsparse, rss, stderr, stdout};

/// A corpus of three items, and a folder for scripts and baselines.
struct Bench {
    corpus: TempDir,
    files: TempDir,
}

/// Script of an engine with this speed.
fn speed(news_per_second: &str) -> String {
    format!("echo 'Parsing speed: {news_per_second} news/sec'; echo 'Parsed news: 3'")
}

/// Script of an engine whose speed alternates between half and twice that of the baseline.
const NOISE: &str = "count=$(cat \"$0.count\" 2>/dev/null || echo 0)
    echo $((count + 1)) > \"$0.count\"
    echo \"Parsing speed: $((50 + count % 2 * 150)) news/sec\"";

impl Bench {
    fn new() -> Self {
        let corpus = folder(&[("a.xml", rss(&["one", "two"])), ("b.xml", rss(&["three"]))]);
        Bench { corpus, files: tempfile::tempdir().unwrap() }
    }

    fn file(&self, name: &str) -> PathBuf {
        self.files.path().join(name)
    }

    /// Returns the command that runs a script on the corpus.
    fn command(&self, name: &str, script: &str) -> String {
        let file = self.file(name);
        fs::write(&file, script).unwrap();
        format!("sh '{}' {{}}", file.display())
    }

    /// Returns a command that runs a gate over the corpus.
    fn gate(&self, arguments: &[&str]) -> Command {
        let mut command = newsparse();
        command.args(["gate", "--min-time", "0.001"]).args(arguments).arg(self.corpus.path());
        command
    }

    /// Runs a gate between two scripts.
    fn between(&self, candidate: &str, baseline: &str, arguments: &[&str]) -> Assert {
        let candidate = self.command("candidate", candidate);
        let baseline = self.command("baseline", baseline);
        self.gate(&["--candidate", &candidate, "--against", &baseline]).args(arguments).assert()
    }

    /// Returns a stored baseline of newsparse itself. It is measured once for all tests, whose corpora are equal, since
    /// that always takes the whole time.
    fn save_baseline(&self) -> PathBuf {
        static BASELINE: OnceLock<String> = OnceLock::new();
        let file = self.file("baseline.json");
        let json = BASELINE.get_or_init(|| {
            self.gate(&["--save-baseline", file.to_str().unwrap(), "--max-time", "5"])
                .assert()
                .success()
                .stdout(starts_with("pass: measured").and(contains("note: stored in ")));
            fs::read_to_string(&file).unwrap()
        });
        fs::write(&file, json).unwrap();
        file
    }

    fn against_baseline(&self, file: &std::path::Path, arguments: &[&str]) -> Assert {
        let file = ["--baseline", file.to_str().unwrap()];
        self.gate(&file).args(["--max-regression", "99"]).args(arguments).assert()
    }
}

fn first_line(run: &Assert) -> String {
    stdout(run).lines().next().unwrap_or_default().to_owned()
}

#[test]
fn equal_programs_pass() {
    let run = Bench::new().between(&speed("100"), &speed("100"), &[]).success().code(0);
    let line = first_line(&run);
    assert!(line.starts_with("pass: against sh "), "{line}");
    assert!(
        line.ends_with("0.0 % slower (0.0 % slower to 0.0 % slower); limit: at most 5 % slower"),
        "{line}"
    );
    assert!(stderr(&run).is_empty(), "{run}");
}

/// The slow-down is 0 in most or in all rounds, and rounding errors are the only difference between others.
#[test]
fn whole_numbers_have_a_page() {
    let bench = Bench::new();
    let page = bench.file("gate.html");
    let alternating = "count=$(cat \"$0.count\" 2>/dev/null || echo 0)
        echo $((count + 1)) > \"$0.count\"
        echo \"Parsing speed: $((14 + (count + 1) % 4 / 3 + (count + 1) % 4 / 2)) news/sec\"";
    for candidate in [&speed("15"), alternating] {
        let arguments = ["--html", page.to_str().unwrap(), "--max-time", "20"];
        let run = bench.between(
            candidate,
            &speed("15"),
            &[&arguments[..], &["--inconclusive", "pass"]].concat(),
        );
        run.code(predicates::ord::le(1));
        let written = fs::read_to_string(&page).unwrap();
        assert!(written.contains("Pair by pair") && !written.contains("NaN"), "{written}");
        fs::remove_file(&page).unwrap();
    }
}

#[test]
fn a_slower_program_fails_and_a_faster_one_passes() {
    let bench = Bench::new();
    let run = bench.between(&speed("90"), &speed("100"), &[]).code(1);
    assert!(first_line(&run).starts_with("fail: against"), "{run}");
    assert!(first_line(&run).contains("10.0 % slower"), "{run}");
    bench.between(&speed("90"), &speed("100"), &["--max-regression", "10.5%"]).code(0);
    let run = bench.between(&speed("150"), &speed("100"), &[]).code(0);
    assert!(first_line(&run).contains("50.0 % faster"), "{run}");
    bench.between(&speed("96"), &speed("100"), &[]).code(0);
    bench.between(&speed("96"), &speed("100"), &["--max-regression", "2"]).code(1);
}

/// The candidate sleeps through the time limit in the first round, and one round decides nothing.
#[test]
fn an_inconclusive_verdict_has_an_exit_code() {
    let script =
        format!("if [ -e \"$0.warm\" ]; then sleep 3; fi; touch \"$0.warm\"; {}", speed("90"));
    let gate = |arguments: &[&str]| {
        let time = ["--max-time", "3", "--max-regression", "10"];
        Bench::new().between(&script, &speed("100"), &[&time, arguments].concat())
    };
    thread::scope(|scope| {
        scope.spawn(|| gate(&["--inconclusive", "pass"]).code(0));
        scope.spawn(|| gate(&["--inconclusive", "fail"]).code(1));
        scope.spawn(|| {
            let run = gate(&["--json"]).code(3);
            let report: Value = serde_json::from_str(&stdout(&run)).unwrap();
            assert_eq!(
                (&report["verdict"], &report["rounds"]),
                (&"inconclusive".into(), &1.into())
            );
        });
        let run = gate(&[]).code(3);
        assert!(first_line(&run).starts_with("inconclusive: "), "{run}");
        let cause = "(1 round in 3 s, of at least 6; more time helps)";
        assert!(first_line(&run).ends_with(cause), "{run}");
    });
}

#[test]
fn a_program_without_figures_is_an_error() {
    let bench = Bench::new();
    for (script, message) in [
        ("echo hello", "printed no"),
        ("echo 'Parsing speed: -5 news/sec'", "'Parsing speed: -5 news/sec'"),
        ("echo 'Parsing speed: 0 news/sec'", "'Parsing speed: 0 news/sec'"),
        ("echo 'Parsing speed: inf news/sec'", "'Parsing speed: inf news/sec'"),
        ("echo 'Parsing speed: 1.234,5 news/sec'", "'Parsing speed: 1.234,5 news/sec'"),
        ("echo 'out of paper' >&2; exit 7", "out of paper"),
        ("kill -9 $$", "signal"),
    ] {
        let run = bench.between(script, &speed("100"), &[]).code(2).stdout(is_empty());
        assert!(stderr(&run).contains(message), "{message}: {run}");
        assert!(stderr(&run).contains("candidate"), "{run}");
    }
    let missing = bench.gate(&["--against", "/no/such/program {}"]).assert().code(2);
    assert!(stderr(&missing).contains("/no/such/program: No such file"), "{missing}");
    for (command, message) in [("", "the command is empty"), ("sh 'a", "a quotation mark")] {
        for option in ["--against", "--candidate"] {
            let command = ["gate", "--min-speed", "1", option, command, "no-such-corpus"];
            let run = newsparse().args(command).assert().code(2);
            assert!(stderr(&run).contains(message) && stderr(&run).contains(option), "{run}");
            assert!(!stderr(&run).contains("no-such-corpus"), "{run}");
        }
    }
}

#[test]
fn the_report_has_each_pair() {
    let run = Bench::new().between(&speed("80.5"), &speed("100"), &["--json"]).code(1);
    let report: Value = serde_json::from_str(&stdout(&run)).unwrap();
    assert_eq!(report["command"], "gate");
    assert_eq!(report["verdict"], "fail");
    let comparison = &report["comparison"];
    assert!((comparison["slowdown"].as_f64().unwrap() - 0.195).abs() < 1e-9);
    let rounds = report["rounds"].as_u64().unwrap() as usize;
    let pairs = comparison["pairs"].as_array().unwrap();
    assert!(rounds > 1 && pairs.len() == rounds, "{report}");
    assert_eq!((&pairs[0]["candidate"], &pairs[0]["baseline"]), (&80.5.into(), &100.0.into()));
    assert_eq!(report["checks"][0]["check"], "baseline");
    assert_eq!(report["checks"][0]["max"], 0.05);
    assert_eq!(report["engines"][0]["news"], 3);
}

#[test]
fn markdown_escapes_names() {
    let bench = Bench::new();
    let candidate = bench.command("a_b|c*", &speed("100"));
    let run = bench
        .gate(&["--candidate", &candidate, "--against", &candidate, "--markdown"])
        .assert()
        .code(0);
    let page = stdout(&run);
    assert!(page.starts_with("### ✅ pass: "), "{page}");
    assert!(page.contains("a\\_b\\|c\\*"), "{page}");
    assert!(page.contains("| --- | ---: |"), "{page}");
}

#[test]
fn different_work_fails() {
    let bench = Bench::new();
    let nothing = speed("1412").replace("news: 3", "news: 0");
    let run = bench.between(&nothing, &speed("100"), &["--json"]).code(1);
    let report: Value = serde_json::from_str(&stdout(&run)).unwrap();
    assert_eq!((&report["verdict"], &report["rounds"]), (&"fail".into(), &1.into()));
    assert_eq!(report["has_different_work"], true);
    let run = bench.between(&nothing, &speed("100"), &[]).code(1);
    let line = first_line(&run);
    assert!(
        line.starts_with("fail: different work: sh ") && line.contains(" 0 news, sh "),
        "{run}"
    );
    let run = bench.between(&nothing, &speed("100"), &["--allow-different-work"]).code(0);
    assert!(stdout(&run).contains("\nnote: different work: sh "), "{run}");
}

#[test]
fn different_items_fail() {
    let bench = Bench::new();
    let digest =
        |digit: &str| format!("{}; echo 'Parsed digest: {}'", speed("100"), digit.repeat(64));
    let run = bench.between(&digest("a"), &digest("a"), &[]).code(0);
    assert!(stdout(&run).ends_with(", the same items in both\n"), "{run}");
    let run = bench.between(&digest("a"), &digest("b"), &[]).code(1);
    assert!(first_line(&run).ends_with(" are not the same items"), "{run}");
    bench.between(&digest("a"), &digest("b"), &["--allow-different-work"]).code(0);
    let run = bench.between(&digest("a"), &speed("100"), &[]).code(0);
    assert!(stdout(&run).ends_with(", as many news in both\n"), "{run}");
    let silent = "echo 'Parsing speed: 100 news/sec'";
    let run = bench.between(silent, &speed("100"), &[]).code(0);
    assert!(stdout(&run).ends_with(", not known whether both do the same work\n"), "{run}");
    let run = bench.between(&digest("x"), &speed("100"), &[]).code(2);
    assert!(stderr(&run).contains("with 64 hexadecimal digits"), "{run}");
}

#[test]
fn rounds_with_different_work_fail() {
    let bench = Bench::new();
    let changing = "count=$(cat \"$0.count\" 2>/dev/null || echo 0)
        echo $((count + 1)) > \"$0.count\"
        echo Parsing speed: 100 news/sec; echo \"Parsed news: $((3 + count / 3))\"";
    let run = bench.between(&speed("100"), changing, &[]).code(1);
    assert!(first_line(&run).contains(" news, in another round 4"), "{run}");
}

#[test]
fn a_command_without_the_corpus_is_a_warning() {
    let bench = Bench::new();
    let blind = bench.command("blind", &speed("100")).replace(" {}", "");
    let run = bench.gate(&["--candidate", &blind, "--against", &blind]).assert().code(0);
    assert!(stderr(&run).contains("has no {}"), "{run}");
}

#[test]
fn newsparse_is_the_default_candidate() {
    let bench = Bench::new();
    let own = format!("'{}' {{}}", assert_cmd::cargo::cargo_bin!("newsparse").display());
    let same = ["--against", &own, "--max-regression", "99"];
    let run = bench.gate(&same).assert().code(0);
    assert!(stdout(&run).ends_with(", the same items in both\n"), "{run}");
    let against = bench.command("against", &speed("0.5"));
    let run = bench.gate(&["--against", &against]).assert().code(0);
    assert!(stdout(&run).contains("\nnewsparse "), "{run}");
    assert!(stdout(&run).contains(env!("CARGO_PKG_VERSION")), "{run}");
    let against = bench.command("against", &speed("1000000000000"));
    bench.gate(&["--against", &against, "--multithreaded"]).assert().code(1);
}

#[test]
fn the_built_in_corpus_is_written_to_a_folder_for_engines() {
    let bench = Bench::new();
    let script = "[ $(ls \"$1\" | wc -l) = 56 ] && echo 'Parsing speed: 1 news/sec'";
    let command = bench.command("count", script);
    newsparse().args(["gate", "--candidate", &command, "--against", &command]).assert().code(0);
}

#[test]
fn floors_pass_or_fail() {
    let bench = Bench::new();
    for (floor, status, message) in [
        (["--min-speed", "1"], 0, "pass: speed: "),
        (["--min-speed", "1e12"], 1, "fail: speed: "),
        (["--max-memory", "10G"], 0, "pass: peak memory: "),
        (["--max-memory", "1K"], 1, "fail: peak memory: "),
        (["--max-errors", "0"], 0, "pass: documents with a parse error: 0"),
    ] {
        let run = bench.gate(&floor).assert().code(status);
        assert!(first_line(&run).starts_with(message), "{run}");
    }
    fs::write(bench.corpus.path().join("cut.xml"), "<rss><channel><item><title>a").unwrap();
    let run = bench.gate(&["--max-errors", "0"]).assert().code(1);
    assert!(first_line(&run).starts_with("fail: documents with a parse error: 1"), "{run}");
    bench.gate(&["--max-errors", "1"]).assert().code(0);
}

#[test]
fn speedups_compare_all_threads_with_one() {
    let bench = Bench::new();
    let script = "case \"$*\" in *--multithreaded) s=150;; *) s=100;; esac
        echo \"Parsing speed: $s news/sec\"";
    let candidate = bench.command("candidate", script);
    let run = bench.gate(&["--candidate", &candidate, "--min-speedup", "1.4"]).assert().code(0);
    assert!(first_line(&run).contains("1.50 x"), "{run}");
    assert!(stdout(&run).contains("{} --multithreaded "), "{run}");
    let slow = ["--candidate", &candidate, "--min-speedup", "100"]; // on free and on busy cores
    bench.gate(&slow).assert().code(1);
    bench.gate(&["--min-speedup", "1000"]).assert().code(1);
}

#[test]
fn the_worst_verdict_counts() {
    let bench = Bench::new();
    let run =
        bench.between(&speed("100"), &speed("100"), &["--min-speed", "200", "--json"]).code(1);
    let report: Value = serde_json::from_str(&stdout(&run)).unwrap();
    let verdicts: Vec<_> = report["checks"].as_array().unwrap().iter().collect();
    assert_eq!(verdicts.len(), 2);
    assert_eq!(
        (&verdicts[0]["verdict"], &verdicts[1]["verdict"]),
        (&"pass".into(), &"fail".into())
    );
}

#[test]
fn a_baseline_is_stored_and_compared_with() {
    let bench = Bench::new();
    let file = bench.save_baseline();
    for calibrated in [&[][..], &["--calibrated"]] {
        let run = bench.against_baseline(&file, calibrated).code(0);
        assert!(first_line(&run).starts_with("pass: against the stored baseline"), "{run}");
        assert!(stdout(&run).contains("calibration kernel"), "{run}");
    }
}

/// Machines differ by the name of their processor, which is changed in the file here.
#[test]
fn a_baseline_of_another_machine_is_calibrated() {
    let bench = Bench::new();
    let file = bench.save_baseline();
    let mut stored: Value = serde_json::from_slice(&fs::read(&file).unwrap()).unwrap();
    stored["baseline"]["machine"]["cpu"] = "Z80".into();
    let baseline = stored["baseline"].to_string();
    let checksum = blake3::hash(baseline.as_bytes()).to_hex();
    let json = format!(r#"{{"baseline_version":1,"checksum":"{checksum}","baseline":{baseline}}}"#);
    fs::write(&file, json).unwrap();
    let run = bench.against_baseline(&file, &[]).code(0);
    assert!(first_line(&run).starts_with("pass: against the stored baseline, calibrated"), "{run}");
    assert!(stdout(&run).contains("from another machine"), "{run}");
}

#[test]
fn rejects_baselines_of_another_workload() {
    let bench = Bench::new();
    let file = bench.save_baseline();
    let refused = |arguments: &[&str], message: &str| {
        let run = bench.against_baseline(&file, arguments).code(2).stdout(is_empty());
        assert!(stderr(&run).contains("baseline.json: "), "{run}");
        assert!(stderr(&run).contains(message), "{message}: {run}");
    };
    refused(&["--threads", "2"], "the number of threads differs: a single thread then");
    refused(&["--candidate", "sh x {}"], "the program differs: newsparse then, sh x {} now");
    fs::write(bench.corpus.path().join("c.xml"), rss(&["four"])).unwrap();
    refused(&[], "the corpus differs: ");
}

#[test]
fn rejects_damaged_newer_and_changed_baselines() {
    let bench = Bench::new();
    let file = bench.save_baseline();
    let json = fs::read_to_string(&file).unwrap();
    let newer = json.replace("\"baseline_version\":1", "\"baseline_version\":7");
    let changed = json.replacen("\"candidate\":[", "\"candidate\":[9", 1);
    for (content, message) in [
        (&json.as_bytes()[..json.len() / 2], "not a complete baseline"),
        (newer.as_bytes(), "a baseline of version 7, but this newsparse reads version 1"),
        (changed.as_bytes(), "was changed after it was written"),
        (b"", "not a complete baseline"),
        (b"\xFF\xFE", "invalid UTF-8"),
        (b"{\"speed\": 5}", "not a complete baseline"),
    ] {
        fs::write(&file, content).unwrap();
        let run = bench.against_baseline(&file, &[]).code(2).stdout(is_empty());
        assert!(stderr(&run).contains("baseline.json: "), "{run}");
        assert!(stderr(&run).contains(message), "{message}: {run}");
    }
    let run = bench.against_baseline(&bench.file("none.json"), &[]).code(2);
    assert!(stderr(&run).contains("none.json"), "{run}");
}

#[test]
fn rejects_wrong_usage_before_measuring() {
    let bench = Bench::new();
    for (arguments, message) in [
        (&[][..], "--against"),
        (&["--against", "a", "--max-regression=-1"], "expected a percentage"),
        (&["--against", "a", "--max-regression", "100"], "expected a percentage"),
        (&["--min-speed", "0"], "expected a number above zero"),
        (&["--min-speed", "nan"], "expected a number above zero"),
        (&["--max-errors", "1", "--candidate", "a"], "--candidate"),
        (&["--min-speedup", "2", "--threads", "2"], "--threads"),
        (&["--min-speed", "1", "--calibrated"], "--baseline"),
        (&["--candidate", "a", "--candidate", "b", "--min-speed", "1"], "--min-speed checks one"),
        (&["--candidate", "a", "--candidate", "b", "--save-baseline", "x"], "--save-baseline"),
        (&["--candidate", "a", "--candidate", "b", "--max-errors", "1"], "--max-errors"),
        (&["--min-speed", "1", "--json", "--markdown"], "--markdown"),
        (&["--save-baseline", "/no/such/folder/x.json"], "/no/such/folder"),
    ] {
        let run = bench.gate(arguments).assert().code(2).stdout(is_empty());
        assert!(stderr(&run).contains(message), "{message}: {run}");
    }
}

#[test]
fn a_corpus_without_news_and_one_of_a_single_news() {
    let nothing = folder(&[("a.txt", "nothing")]);
    let gate = |folder: &TempDir| {
        newsparse().args(["gate", "--min-speed", "1"]).arg(folder.path()).assert()
    };
    let run = gate(&nothing).code(2);
    assert!(stderr(&run).contains("no news found"), "{run}");
    gate(&folder(&[("a.xml", rss(&["a"]))])).code(0);
}

#[test]
fn a_time_limit_without_a_round_is_an_error() {
    let bench = Bench::new();
    let run = bench.between(&speed("1"), &speed("1"), &["--max-time", "0"]).code(2);
    assert!(stderr(&run).contains("--max-time 0s is too short: 0 s were over"), "{run}");
}

#[test]
fn ctrl_c_prints_the_complete_rounds() {
    let bench = Bench::new();
    let candidate = bench.command("candidate", NOISE);
    let baseline = bench.command("baseline", &speed("100"));
    let mut gate = std::process::Command::new(assert_cmd::cargo::cargo_bin!("newsparse"));
    gate.args(["gate", "--max-regression", "0"]);
    gate.args(["--candidate", &candidate, "--against", &baseline]);
    let child = gate.arg(bench.corpus.path()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let child = child.spawn().unwrap();
    let start = Instant::now();
    let samples = || fs::read_to_string(bench.file("candidate.count")).unwrap_or_default();
    while samples().trim().parse::<u32>().unwrap_or(0) < 20 {
        assert!(start.elapsed() < Duration::from_secs(50), "no samples");
        thread::sleep(Duration::from_millis(10));
    }
    let kill = std::process::Command::new("kill").args(["-INT", &child.id().to_string()]).status();
    assert!(kill.unwrap().success());
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(130));
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.starts_with("inconclusive: ") && text.contains("(interrupted)"), "{text}");
    assert!(contains("interrupted").eval(&String::from_utf8_lossy(&output.stderr)));
}

/// Returns the arguments for builds of both sides, with these speeds.
fn builds(bench: &Bench, candidates: &[&str], baselines: &[&str]) -> Vec<String> {
    let side = |option: &str, name: &str, speeds: &[&str]| {
        let build = |(number, news_per_second): (usize, &&str)| {
            let command = bench.command(&format!("{name}-{}", number + 1), &speed(news_per_second));
            [option.to_owned(), command]
        };
        speeds.iter().enumerate().flat_map(build).collect::<Vec<_>>()
    };
    [side("--candidate", "new", candidates), side("--against", "old", baselines)].concat()
}

fn gate_of_builds(candidates: &[&str], baselines: &[&str], arguments: &[&str]) -> Assert {
    let bench = Bench::new();
    let builds = builds(&bench, candidates, baselines);
    bench.gate(arguments).args(builds).assert()
}

#[test]
fn one_build_of_each_side_cannot_see_layout() {
    gate_of_builds(&["91"], &["100"], &[]).code(1);
    let run = gate_of_builds(&["91", "105", "100"], &["100", "90", "106"], &[]).code(3);
    let line = first_line(&run);
    assert!(line.starts_with("inconclusive: against sh "), "{line}");
    assert!(line.contains("old-1' {} and 2 other builds: 0."), "{line}");
    assert!(
        line.ends_with("(builds of one side differ by up to 17.8 %; more builds help)"),
        "{line}"
    );
    assert!(stdout(&run).contains(", 16 rounds in "), "more rounds do not help: {run}");
    assert!(stdout(&run).ends_with(", as many news in all\n"), "{run}");
    let note = "note: builds of one side differ by up to 17.8 %, standard deviation 7.8 %\n";
    assert!(stdout(&run).contains(note), "{run}");
}

#[test]
fn builds_that_differ_little_are_decided() {
    let run = gate_of_builds(&["99.5", "100.5", "100"], &["100", "99.4", "100.6"], &[]).code(0);
    assert!(first_line(&run).ends_with("(builds of one side differ by up to 1.2 %)"), "{run}");
    let run = gate_of_builds(&["89", "90", "91"], &["100", "101"], &[]).code(1);
    assert!(first_line(&run).starts_with("fail: against sh "), "{run}");
    assert!(first_line(&run).contains("10.5 % slower"), "{run}");
}

#[test]
fn a_side_of_one_build_differs_as_the_other_does() {
    let note = "; the candidate is one build, which is taken to differ as much from others\n";
    let run = gate_of_builds(&["95.5"], &["100", "99", "101"], &[]).code(3);
    assert!(stdout(&run).contains(note), "{run}");
    let run = gate_of_builds(&["70"], &["100", "99", "101"], &[]).code(1);
    assert!(stdout(&run).contains(note), "{run}");
    let bench = Bench::new();
    let old = ["old-1", "old-2"].map(|name| bench.command(name, &speed("0.5")));
    let run = bench.gate(&["--against", &old[0], "--against", &old[1]]).assert().code(0);
    assert!(stdout(&run).contains("\nnewsparse ") && stdout(&run).contains(note), "{run}");
}

#[test]
fn the_report_has_each_build() {
    let run = gate_of_builds(&["100", "101"], &["100.5", "99.5"], &["--json"]).code(0);
    let report: Value = serde_json::from_str(&stdout(&run)).unwrap();
    let builds = &report["comparison"]["builds"];
    assert_eq!((&builds["candidates"], &builds["baselines"]), (&2.into(), &2.into()));
    let difference = builds["max_difference"].as_f64().unwrap();
    assert!((difference - (100.5 / 99.5 - 1.0)).abs() < 1e-9, "{builds}");
    assert!(builds["standard_deviation"].as_f64().unwrap() > 0.007, "{builds}");
    let engine = |engine: &Value| format!("{} {}", engine["role"], engine["build"]);
    let engines: Vec<_> = report["engines"].as_array().unwrap().iter().map(engine).collect();
    assert_eq!(engines, ["\"candidate\" 1", "\"candidate\" 2", "\"baseline\" 1", "\"baseline\" 2"]);
    let mean = report["comparison"]["pairs"][0]["candidate"].as_f64().unwrap();
    assert!((mean - 10100_f64.sqrt()).abs() < 1e-9, "{mean}");
    let run = gate_of_builds(&["90", "110"], &["90", "110"], &["--json"]).code(3);
    let report: Value = serde_json::from_str(&stdout(&run)).unwrap();
    assert_eq!(report["checks"][0]["cause"], "builds_differ");
}

#[test]
fn a_build_with_different_work_fails() {
    let bench = Bench::new();
    let arguments = builds(&bench, &["100", "100"], &["100", "100"]);
    fs::write(bench.file("old-2"), speed("100").replace("news: 3", "news: 4")).unwrap();
    let run = bench.gate(&[]).args(arguments).assert().code(1);
    let line = first_line(&run);
    assert!(line.contains("old-2' {} 4") && line.contains("new-1' {} 3 news"), "{line}");
    let arguments = builds(&bench, &["100", "100"], &["100", "100"]);
    fs::write(bench.file("new-2"), "exit 1").unwrap();
    let run = bench.gate(&[]).args(arguments).assert().code(2);
    assert!(stderr(&run).contains("new-2"), "{run}");
}

#[cfg(unix)]
#[test]
fn the_same_program_is_no_second_build() {
    use std::os::unix::fs::PermissionsExt;
    let bench = Bench::new();
    let program = |name: &str, script: &str| {
        let path = bench.file(name);
        fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
        format!("'{}' {{}}", path.display())
    };
    let [one, copy] = ["one", "copy"].map(|name| program(name, &speed("100")));
    let other = program("other", &speed("100.1"));
    let both = |option: &str, one: &str, other: &str| {
        let engine = if option == "--against" { "--candidate" } else { "--against" };
        bench.gate(&[option, one, option, other, engine, one]).assert()
    };
    for option in ["--against", "--candidate"] {
        let run = both(option, &one, &one).code(2).stdout(is_empty());
        assert!(stderr(&run).contains(option) && stderr(&run).contains("is given twice"), "{run}");
        let run = both(option, &one, &copy).code(2).stdout(is_empty());
        assert!(stderr(&run).contains("the same, byte by byte"), "{run}");
        both(option, &one, &other).code(0);
    }
    bench.gate(&["--candidate", &one, "--against", &one]).assert().code(0);
}

/// Script of an engine whose passes take this number of steps, about 2,000 instructions each.
fn counted(steps: u32) -> String {
    format!(
        "passes=$((NEWSPARSE_PASSES + 1))
        while [ $passes -gt 0 ]; do
            passes=$((passes - 1)) step=0
            while [ $step -lt {steps} ]; do step=$((step + 1)); done
        done
        echo 'Parsing speed: 7 news/sec'; echo 'Parsed news: 3'; echo \"Passes: $NEWSPARSE_PASSES\""
    )
}

/// The same on every machine, however busy it is. A machine without counters refuses.
#[test]
fn instructions_decide_on_one_percent() {
    let bench = Bench::new();
    let count = ["--metric", "instructions", "--passes", "3", "--max-time", "300"];
    let equal = bench.between(&counted(1000), &counted(1000), &count);
    if equal.get_output().status.code() == Some(2) {
        assert!(stderr(&equal).contains("this machine has no counter of instructions"), "{equal}");
        return;
    }
    equal.code(0).stdout(starts_with("pass: ").and(contains("instructions/news")));
    let more = bench.between(&counted(1012), &counted(1000), &count);
    more.code(1).stdout(starts_with("fail: ").and(contains("at most 0.5 % more instructions")));
    let json = bench.between(&counted(1000), &counted(1012), &[&count[..], &["--json"]].concat());
    let report: Value = serde_json::from_str(&stdout(&json.code(0))).unwrap();
    let gate = &report["results"];
    let gate = if gate.is_null() { &report } else { gate };
    assert_eq!(gate["configuration"]["metric"], "instructions", "{report}");
    assert!(gate["engines"][0]["count_per_news"].as_f64().unwrap() > 100_000.0, "{report}");
    let [low, high] = [0, 1].map(|end| gate["checks"][0]["interval"][end].as_f64().unwrap());
    assert!(low < high, "one round has an interval: {report}");
    let more = ["more-1", "more-2"].map(|name| bench.command(name, &counted(1012)));
    let builds = ["--against", &more[0], "--against", &more[1]];
    let candidate = bench.command("candidate", &counted(1000));
    let run = bench.gate(&["--candidate", &candidate]).args(builds).args(count).assert().code(0);
    let note = "note: builds of one side differ by up to 0.0";
    assert!(stdout(&run).contains(note) && stdout(&run).contains("fewer instructions"), "{run}");
}

#[test]
fn counts_need_an_engine_that_counts_its_passes() {
    let bench = Bench::new();
    let count = ["--metric", "instructions", "--passes", "1"];
    let run = bench.between(&speed("1"), &speed("1"), &count).code(2);
    let (message, none) = ("printed no line 'Passes: 1'", "no counter of instructions");
    assert!(stderr(&run).contains(message) || stderr(&run).contains(none), "{run}");
    for (arguments, message) in [
        (&["--metric", "instructions", "--min-speed", "1"][..], "--min-speed cannot be used"),
        (&["--metric", "cycles", "--max-memory", "1MB"], "--max-memory cannot be used"),
        (&["--passes", "3", "--min-speed", "1"], "--passes needs --metric"),
        (&["--metric", "joules", "--min-speed", "1"], "invalid value 'joules'"),
    ] {
        let run = bench.gate(arguments).assert().code(2).stdout(is_empty());
        assert!(stderr(&run).contains(message), "{message}: {run}");
    }
}

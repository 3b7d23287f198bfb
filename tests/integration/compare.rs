//! `newsparse compare` as its users see it. Engines are shell scripts.

use std::fs;
use std::path::Path;
use std::process::Stdio;
use std::thread;
use std::time::{Duration, Instant};

use predicates::prelude::*;
use predicates::str::{contains, is_empty};
use serde_json::Value;

use crate::common::archives;
use crate::common::engines::{Bench, GOOD, engine, has_line, report};
use crate::common::{folder, newsparse, rss, stdout};

#[test]
fn the_table_has_a_row_for_each_engine() {
    let bench = Bench::new();
    let engines =
        [bench.engine("mine", GOOD), bench.engine("bare", "echo Parsing speed: 7 news/sec")];
    let run = bench.compare(&engines, &[]).code(0).stderr(is_empty());
    let own = r"[0-9.,]+ \([0-9.,]+-[0-9.,]+\) +";
    let taken = r"[0-9.]+ [kM]B +[0-9]+\.[0-9]{2} +";
    has_line(&run, ".+: 2 documents, [0-9]+ B, 3 news");
    has_line(&run, ".+, [0-9]+ cores?; 2 rounds");
    has_line(&run, "engine +news/sec +ratio +news +fields +memory +cores +version");
    has_line(&run, &format!(r"single +{own}1\.00 +3 +3 +{taken}newsparse [0-9.]+"));
    has_line(
        &run,
        &format!(
            r"multithreaded +{own}[0-9.]+ \([0-9.]+-[0-9.]+\) +3 +3 +{taken}newsparse [0-9.]+"
        ),
    );
    has_line(&run, r"mine +100 \(100-100\) +0\.0[0-9]+ \([0-9.]+-[0-9.]+\) +3 +12 +.+ +good 1");
    has_line(&run, r"bare +7\.00 \(7\.00-7\.00\) +0\.0[0-9]+ \(.+\) +- +- +.+ +-");
    run.stdout(contains("(the whole range: too few rounds").and(contains("differ").not()));
    assert!(bench.has_no_temporary_files());
}

#[test]
fn json_has_every_sample() {
    let bench = Bench::new();
    let run = bench.compare(&[bench.engine("mine", GOOD)], &["--json", "--threads", "2"]).code(0);
    assert_eq!(stdout(&run).lines().count(), 1);
    let report = report(&run);
    assert_eq!(report["command"], "compare");
    assert_eq!((&report["partial"], &report["rounds"]), (&false.into(), &2.into()));
    assert_eq!(report["corpus"]["news"], 3);
    assert!(report["corpus"]["digest"].is_string());
    assert_eq!(report["configuration"]["min_time_ns"], 1_000_000);
    let names: Vec<_> =
        report["engines"].as_array().unwrap().iter().map(|one| &one["name"]).collect();
    assert_eq!(names, ["single", "multithreaded", "mine"]);
    for name in ["single", "multithreaded", "mine"] {
        let engine = engine(&report, name);
        let samples = engine["samples"].as_array().unwrap();
        assert_eq!(samples.len(), 2, "{engine}");
        for sample in samples {
            assert_eq!(sample["news"], 3);
            assert_eq!(sample["fields"], if name == "mine" { 12 } else { 3 });
            assert!(
                sample["news_per_second"].as_f64() > Some(0.0) && sample["wall_time_ns"].is_u64()
            );
        }
        assert!(engine["figures"]["ratio_interval"][0].as_f64() > Some(0.0), "{engine}");
    }
    let command = engine(&report, "multithreaded")["command"].to_string();
    assert!(command.contains(r#""--threads","2""#), "{command}");
    assert_eq!(engine(&report, "single")["figures"]["ratio"], 1.0);
    assert_eq!(engine(&report, "mine")["figures"]["news_per_second"], 100.25);
}

/// Each kind of failure with the reason in its row. The other engines are still measured.
#[test]
fn a_failed_engine_has_a_row_with_its_reason() {
    let bench = Bench::new();
    let bad = |line: &str| {
        let number = "'Parsing speed: N news/sec', N above zero and written like 1234.5";
        (format!("echo '{line}'"), format!("printed '{line}': expected {number}"))
    };
    let speed = |number: &str| bad(&format!("Parsing speed: {number} news/sec"));
    let no_speed = "printed no line 'Parsing speed: N news/sec'";
    let mut cases = vec![
        ("exits", "echo broken >&2; exit 7".to_owned(), "ended with exit status: 7".to_owned()),
        ("is killed", "kill -KILL $$".to_owned(), "ended with signal: 9 (SIGKILL)".to_owned()),
        ("is silent", "true".to_owned(), no_speed.to_owned()),
        ("prints garbage", "head -c 9999 /dev/urandom".to_owned(), no_speed.to_owned()),
        ("hangs", "echo soon >&2; sleep 1000".to_owned(), "timed out after 5 s".to_owned()),
        ("never ends", "yes; sleep 1000".to_owned(), "timed out after 5 s".to_owned()),
    ];
    for (name, number) in [
        ("is negative", "-5"),
        ("is zero", "0"),
        ("is infinite", "inf"),
        ("is local", "12.345,6"),
        ("has groups", "12,345"),
    ] {
        let (script, reason) = speed(number);
        cases.push((name, script, reason));
    }
    let mut engines: Vec<_> =
        cases.iter().map(|(name, script, _)| bench.engine(name, script)).collect();
    engines.push(["--engine".to_owned(), "is nowhere=no-such-program {}".to_owned()]);
    engines.push(bench.engine("good", GOOD));
    let run = bench.compare(&engines, &["--timeout", "5"]).code(1);
    for (name, _, reason) in &cases {
        assert!(
            stdout(&run).lines().any(|line| {
                line.starts_with(name) && line.ends_with(&format!(" failed: {reason}"))
            }),
            "{name}: {reason}\n{run}"
        );
    }
    has_line(
        &run,
        "is nowhere .+ +failed: cannot be started: no-such-program: No such file or directory",
    );
    has_line(&run, "good +100 .+");
    run.stdout(
        contains("\nlast lines of exits on standard error:\n  | broken\n")
            .and(contains("\nlast lines of hangs on standard error:\n  | soon\n"))
            .and(contains("lines of is silent").not()),
    );
}

#[test]
fn a_failed_engine_is_not_run_again() {
    let bench = Bench::new();
    let runs = bench.scripts.path().join("runs");
    let script = format!(
        "echo x >> '{}'; [ $(wc -l < '{}') -lt 2 ] || exit 1; {GOOD}",
        runs.display(),
        runs.display()
    );
    let run = bench.compare(&[bench.engine("mine", &script)], &["--rounds", "4", "--json"]).code(1);
    assert_eq!(fs::read_to_string(&runs).unwrap().lines().count(), 2);
    let report = report(&run);
    let mine = engine(&report, "mine");
    assert_eq!(mine["samples"].as_array().unwrap().len(), 1);
    assert!(mine["figures"].is_null());
    assert_eq!(mine["failure"]["reason"], "ended with exit status: 1");
    assert_eq!(engine(&report, "single")["samples"].as_array().unwrap().len(), 4);
    fs::remove_file(&runs).unwrap();
    let run = bench.compare(&[bench.engine("mine", &script)], &[]).code(1);
    has_line(&run, "mine +- .+ +failed in round 2: ended with exit status: 1");
}

#[test]
fn different_numbers_of_news_are_shown() {
    let bench = Bench::new();
    let fewer = "echo Parsing speed: 7 news/sec; echo Parsed news: 2";
    let run =
        bench.compare(&[bench.engine("fewer", fewer), bench.engine("mine", GOOD)], &[]).code(0);
    has_line(&run, r"fewer +7.00 .+\) +2 +.+");
    run.stdout(
        contains("news differ").and(contains("3 by single, multithreaded, mine; 2 by fewer\n")),
    );
}

#[test]
fn long_versions_are_below_the_table() {
    let bench = Bench::new();
    let version = "Language 3.13.0, library 1.2.3, another 4.5.6";
    let script = format!("echo Parsing speed: 7 news/sec; echo 'Version: {version}'");
    let engines = [bench.engine("one", &script), bench.engine("two", &script)];
    let run = bench.compare(&engines, &[]).code(0);
    has_line(&run, "one +7.00 .+  Language 3.13.0 …");
    has_line(&run, &format!("one, two: {version}"));
}

/// Returns whether the process whose number is in this file has ended, or ends soon.
fn ends(file: &Path) -> bool {
    let child = fs::read_to_string(file).unwrap();
    let status = || fs::read_to_string(format!("/proc/{}/stat", child.trim()));
    let is_alive = || status().is_ok_and(|status| !status.contains(") Z"));
    (0..500).any(|_| {
        thread::sleep(Duration::from_millis(20));
        !is_alive()
    })
}

#[test]
fn child_processes_of_engines_are_terminated() {
    let bench = Bench::new();
    let child = bench.scripts.path().join("child");
    let script = format!("sleep 1000 & echo $! > '{}'; {GOOD}", child.display());
    let start = Instant::now();
    bench.compare(&[bench.engine("mine", &script)], &[]).code(0);
    assert!(start.elapsed() < Duration::from_secs(60));
    assert!(ends(&child));
}

/// The child and its own child are in sessions of their own, and their parents have ended.
#[test]
#[cfg(target_os = "linux")]
fn children_in_other_sessions_are_terminated() {
    if std::process::Command::new("setsid").arg("true").status().is_err() {
        return;
    }
    let bench = Bench::new();
    let [child, grandchild] = ["child", "grandchild"].map(|name| bench.scripts.path().join(name));
    let inner = format!(
        "setsid sleep 1000 & echo $! > \"{}\"; echo $$ > \"{}\"; trap \"\" TERM HUP; sleep 1000; sleep 1000",
        grandchild.display(),
        child.display()
    );
    let wait = format!("while ! [ -s '{}' ]; do sleep 0.01; done", child.display());
    let script = format!("setsid sh -c '{inner}' > /dev/null 2>&1 & {wait}; {GOOD}");
    bench.compare(&[bench.engine("mine", &script)], &["--rounds", "1"]).code(0);
    assert!(ends(&child) && ends(&grandchild));
}

#[test]
fn termination_leaves_nothing_behind() {
    let bench = Bench::new();
    let started = bench.scripts.path().join("started");
    let script = format!("echo $$ > '{}'; sleep 1000", started.display());
    let mine = bench.engine("mine", &script);
    let (code, out, err) = interrupt(&bench, "-TERM", &mine, &started);
    assert_eq!(code, Some(143), "{out}{err}");
    assert!(out.contains("the last one interrupted: the results are partial\n"), "{out}");
    assert!(ends(&started) && bench.has_no_temporary_files());
    #[cfg(target_os = "linux")]
    if !ignores_hangups() {
        fs::remove_file(&started).unwrap();
        let (code, ..) = interrupt(&bench, "-HUP", &mine, &started);
        assert_eq!(code, Some(129));
        assert!(ends(&started) && bench.has_no_temporary_files());
    }
}

/// Returns true if these tests, and so the programs that they start, run below `nohup`.
#[cfg(target_os = "linux")]
fn ignores_hangups() -> bool {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let ignored = status.lines().find_map(|line| line.strip_prefix("SigIgn:")).unwrap();
    u64::from_str_radix(ignored.trim(), 16).unwrap() & 1 != 0
}

#[test]
fn names_and_commands_are_checked_before_reading() {
    for (engines, expected) in [
        (&["mine"][..], "expected NAME=COMMAND"),
        (&["=parse {}"], "the name is empty"),
        (&[" =parse {}"], "the name is empty"),
        (&["a\nb=parse {}"], "the name contains a control character"),
        (&["a=parse {}", "a=other {}"], "two engines are named 'a'"),
        (&["a=parse {}", " a =other {}"], "two engines are named 'a'"),
        (&["single=parse {}"], "two engines are named 'single'; the name is reserved"),
        (&["a="], "--engine 'a=': the command is empty"),
        (&["a='parse {}"], "a quotation mark is not closed"),
    ] {
        let engines = engines.iter().flat_map(|engine| ["--engine", engine]);
        let run = newsparse().arg("compare").args(engines).arg("no-such-corpus").assert().code(2);
        run.stdout(is_empty()).stderr(contains(expected).and(contains("no-such-corpus").not()));
    }
    let run = newsparse().args(["compare", "--min-time", "9", "--timeout", "9"]).assert().code(2);
    run.stdout(is_empty())
        .stderr(contains("--timeout 9s must be longer than --min-time, which is 9s"));
    for bad in [["--rounds", "0"], ["--timeout", "-1"], ["--max-time", "x"], ["--threads", "0"]] {
        newsparse().arg("compare").arg(format!("{}={}", bad[0], bad[1])).assert().code(2);
    }
}

/// A script that prints its arguments as its version.
const SHOWS_ARGUMENTS: &str = "echo Parsing speed: 7 news/sec; echo \"Version: $*\"";

/// A script that prints the names of the files of its corpus, and their bytes.
const SHOWS_CORPUS: &str = "cd \"$1\"; echo Parsing speed: 7 news/sec; echo \"Version:\" *; echo \"Parsed news: $(cat * | wc -c)\"";

#[test]
fn engines_read_the_given_path() {
    let bench = Bench::new();
    let program = bench.program("shows", SHOWS_ARGUMENTS);
    let engine_arguments = format!("mine={program} --in={{}} '{{}}/x' \"a b\"");
    let run =
        bench.command(&["--json", "--engine", &engine_arguments]).arg(bench.corpus.path()).assert();
    let path = bench.corpus.path().to_str().unwrap();
    let report = report(&run.code(0));
    assert_eq!(engine(&report, "mine")["version"], format!("--in={path} {path}/x a b"));
    assert_eq!(engine(&report, "mine")["reads_corpus"], true);
}

#[test]
fn a_relative_path_becomes_absolute() {
    let bench = Bench::new();
    let mut command = bench.command(&["--json"]);
    command.args(bench.engine("mine", SHOWS_ARGUMENTS)).current_dir(bench.corpus.path());
    let run = command.arg("sub").assert().code(0);
    let path = bench.corpus.path().canonicalize().unwrap().join("sub");
    assert_eq!(engine(&report(&run), "mine")["version"], path.to_str().unwrap());
}

#[test]
fn an_engine_without_a_corpus_path_is_a_warning() {
    let bench = Bench::new();
    let program = bench.program("shows", SHOWS_ARGUMENTS);
    let run = bench.command(&["--json", "--engine", &format!("mine={program} x")]).assert().code(0);
    assert_eq!(engine(&report(&run), "mine")["reads_corpus"], false);
    run.stderr(contains(format!(
        "warning: --engine 'mine={program} x' has no {{}}: the engine is not given the corpus",
    )));
}

#[test]
fn the_built_in_corpus_is_written_to_a_folder_for_engines() {
    let bench = Bench::new();
    let count = "echo Parsing speed: 7 news/sec; echo \"Version: $(ls $1 | wc -l) $1\"";
    let mut command = bench.command(&["--json", "--rounds", "1"]);
    let report = report(&command.args(bench.engine("mine", count)).assert().code(0));
    let version = engine(&report, "mine")["version"].as_str().unwrap();
    let start = format!("56 {}/newsparse-corpus-", bench.temporary.path().display());
    assert!(version.starts_with(&start), "{version}");
    assert_eq!(engine(&report, "single")["samples"][0]["news"], 1055);
    assert!(bench.has_no_temporary_files());
}

#[test]
fn selected_documents_are_written_to_a_folder_for_engines() {
    let bench = Bench::new();
    let members = [("in/d e.xml", rss(&["d"])), ("../f.xml", rss(&["f"]))];
    fs::write(bench.corpus.path().join("c.tar.gz"), archives::gzip(archives::tar(&members)))
        .unwrap();
    fs::write(bench.corpus.path().join("g.xml.gz"), archives::gzip(rss(&["g"]))).unwrap();
    let path = bench.corpus.path().to_str().unwrap();
    let written = |arguments: &[&str], paths: &[&str]| {
        let mut command = bench.command(&["--json", "--rounds", "1"]);
        command.args(arguments).args(bench.engine("mine", SHOWS_CORPUS)).args(paths);
        let report = report(&command.assert().code(0));
        assert!(bench.has_no_temporary_files());
        let news = engine(&report, "single")["samples"][0]["news"].as_u64().unwrap();
        let mine = engine(&report, "mine");
        assert_eq!(mine["samples"][0]["news"], report["corpus"]["bytes"]);
        (mine["version"].as_str().unwrap().to_owned(), news)
    };
    for (arguments, expected, news) in [
        (&["--limit", "2"][..], "1-a.xml 2-d_e.xml", 3),
        (&["--exclude", "a.xml"], "1-d_e.xml 2-f.xml 3-g.xml 4-b.xml", 4),
        (&["--include", "g.xml.gz"], "1-g.xml", 1),
    ] {
        assert_eq!(written(arguments, &[path]), (expected.to_owned(), news), "{arguments:?}");
    }
    let both = ["a.xml", "sub"].map(|name| format!("{path}/{name}"));
    assert_eq!(
        written(&[], &both.each_ref().map(String::as_str)),
        ("1-a.xml 2-b.xml".to_owned(), 3)
    );
}

#[test]
fn rules_apply_to_newsparse_itself() {
    let rules = "[[rule]]\nname = \"mine\"\ndetect = { contains = \"<my-news>\" }\nitem = \"p\"\n[rule.fields]\ntitle = \"@id\"\n";
    let files = [
        ("my.toml", rules),
        ("page/a.html", "<html><my-news><p id=a>x</p><p id=b>y</p></my-news></html>"),
    ];
    let (bench, site) = (Bench::new(), folder(&files));
    let rules = site.path().join("my.toml");
    let mut command = bench.command(&["--json", "--rules", rules.to_str().unwrap()]);
    let report = report(&command.arg(site.path().join("page")).assert().code(0));
    assert_eq!(report["corpus"]["news"], 2);
    assert_eq!(engine(&report, "single")["samples"][0]["news"], 2);
}

#[test]
fn the_time_limit_ends_a_run_with_a_slow_engine() {
    let bench = Bench::new();
    let slow = bench.engine("slow", &format!("sleep 0.3; {GOOD}"));
    let run = bench.compare(&[slow], &["--rounds", "1000", "--max-time", "1.2"]).code(0);
    has_line(&run, ".+; [1-4] rounds?, no more within the time limit");
    let bench = Bench::new();
    let run = bench.compare(&[bench.engine("mine", GOOD)], &["--max-time", "0"]).code(0);
    has_line(&run, ".+; 1 round, no more within the time limit");
    has_line(&run, r"mine +100 +[0-9.]+ +3 .+");
    run.stdout(contains("(a single round has no intervals;"));
}

#[test]
fn a_corpus_without_news_is_an_error_and_a_parse_error_a_warning() {
    let bench = Bench::new();
    let empty = folder(&[("notes.txt", "Dear all")]);
    let run = bench.command(&[]).arg(empty.path()).assert().code(2).stdout(is_empty());
    run.stderr(contains("no news found"));
    let with_errors = folder(&[("a.xml", "<rss><channel><item><title>kept")]);
    let run = bench.command(&["--strict"]).arg(with_errors.path()).assert().code(1);
    run.stderr(contains("a.xml: line 1: ").and(contains("1 file with errors\n")));
}

#[test]
fn unreadable_files_are_reported_once() {
    let bench = Bench::new();
    std::os::unix::fs::symlink("nowhere", bench.corpus.path().join("c.xml")).unwrap();
    let run = bench.compare(&[bench.engine("mine", GOOD)], &[]).code(2);
    has_line(&run, r"single .+ 3 .+ newsparse [0-9.]+");
    let error = "c.xml: no such file or folder";
    run.stdout(contains("failed").not()).stderr(contains(error).count(1));
}

/// Sends this signal once this file has a line, and waits for the program.
fn interrupt(
    bench: &Bench,
    signal: &str,
    arguments: &[String],
    file: &Path,
) -> (Option<i32>, String, String) {
    let mut child = std::process::Command::new(assert_cmd::cargo::cargo_bin!("newsparse"))
        .args(["compare", "--min-time", "0.001"])
        .args(arguments)
        .args(["--limit", "1"])
        .arg(bench.corpus.path())
        .env("TMPDIR", bench.temporary.path())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let start = Instant::now();
    let has_line = || fs::read_to_string(file).is_ok_and(|text| text.ends_with('\n'));
    while !has_line() {
        assert!(start.elapsed() < Duration::from_secs(60), "the engine did not start");
        thread::sleep(Duration::from_millis(10));
    }
    let kill = std::process::Command::new("kill").args([signal, &child.id().to_string()]).status();
    assert!(kill.unwrap().success());
    let start = Instant::now();
    while child.try_wait().unwrap().is_none() {
        assert!(start.elapsed() < Duration::from_secs(30), "the engine still runs");
        thread::sleep(Duration::from_millis(10));
    }
    let output = child.wait_with_output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code(), text(output.stdout), text(output.stderr))
}

#[test]
fn ctrl_c_prints_the_complete_rounds() {
    let bench = Bench::new();
    let (first, second) = (bench.scripts.path().join("first"), bench.scripts.path().join("second"));
    let script = format!(
        "if [ -e '{0}' ]; then echo $$ > '{1}'; sleep 1000; fi; touch '{0}'; {GOOD}",
        first.display(),
        second.display()
    );
    let mine = bench.engine("mine", &script);
    let (code, out, err) = interrupt(&bench, "-INT", &mine, &second);
    assert_eq!(code, Some(130), "{out}{err}");
    assert!(
        out.contains("; 2 rounds, the last one interrupted: the results are partial\n"),
        "{out}"
    );
    assert!(out.contains("\nmine "), "{out}");
    assert!(err.ends_with("interrupted: the results are partial\n"), "{err}");
    let engine = fs::read_to_string(&second).unwrap();
    assert!(!Path::new("/proc").join(engine.trim()).exists(), "left behind");
    assert!(bench.has_no_temporary_files());

    fs::remove_file(&second).unwrap();
    fs::remove_file(&first).unwrap();
    let json = [&mine[..], &["--json".to_owned()]].concat();
    let (_, out, err) = interrupt(&bench, "-INT", &json, &second);
    let report: Value = serde_json::from_str(&out).unwrap_or_else(|_| panic!("{out}{err}"));
    assert_eq!((&report["partial"], &report["rounds"]), (&true.into(), &2.into()));
    assert_eq!(engine_samples(&report, "mine"), 1);
}

fn engine_samples(report: &Value, name: &str) -> usize {
    engine(report, name)["samples"].as_array().unwrap().len()
}

#[test]
fn preparations_and_warm_ups_precede_samples() {
    let bench = Bench::new();
    let log = bench.scripts.path().join("log");
    let log = log.to_str().unwrap();
    let prepare = bench.program("prepare", &format!("test -d \"$1\" && echo prepared >> {log}"));
    let engine = bench.engine("good", &format!("echo run >> {log}; {GOOD}"));
    let arguments = ["--warmup", "2", "--prepare", &format!("{prepare} {{}}"), "--rounds", "3"];
    let run = bench.compare(&[engine], &arguments).code(0);
    let lines = fs::read_to_string(log).unwrap();
    // Three engines are prepared; one of them writes to the file.
    assert_eq!(lines.matches("run\n").count(), 5, "{run}");
    assert_eq!(lines.matches("prepared\n").count(), 15, "{run}");
    assert_eq!(lines.matches("prepared\nrun\n").count(), 5, "{lines}");
}

#[test]
fn a_failed_preparation_fails_the_engine() {
    let bench = Bench::new();
    let prepare = bench.program("prepare", "echo no cache >&2; exit 3");
    let run = bench.compare(&[], &["--prepare", &prepare]).code(1);
    let text = stdout(&run);
    assert!(text.contains("its preparation failed: ended with exit status: 3"), "{text}");
    assert!(text.contains("no cache"), "{text}");
    for bad in ["", "'open"] {
        let run = bench.compare(&[], &["--prepare", bad]).code(2);
        run.stderr(contains("--prepare"));
    }
}

//! Streamed corpora: the same items as in memory, bounded memory, and interruption at any time.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use predicates::Predicate;
use predicates::str::{contains, is_empty, is_match};
use serde_json::Value;

use crate::common::archives::{gzip, page, tar, zip, zstd};
use crate::common::{corpus, extract, folder, newsparse, rss, stderr, stdout, titles};

const SINGLE: &str =
    r"\AUsing single thread for parsing news\nParsing speed: [1-9][0-9]* news/sec\n\z";

fn one(title: &str) -> Vec<u8> {
    rss(&[title]).into_bytes()
}

#[test]
fn prints_the_same_two_lines_for_a_stream() {
    for flags in [&[][..], &["--threads", "2"]] {
        let run = newsparse().args(["--streaming", "--passes", "1"]).args(flags).assert().code(0);
        let run = run.stderr(is_empty());
        let lines = SINGLE.replace("single thread", "(single thread|multithreading)");
        run.stdout(is_match(lines).unwrap());
    }
}

#[test]
fn verbose_output_names_the_timed_work_and_the_bottleneck() {
    let run = newsparse().args(["--streaming", "--passes", "1", "-v"]).arg(corpus()).assert();
    let mut run = run.code(0).stdout(is_match(SINGLE).unwrap());
    for row in [
        r"(?m)^clock covers +reading, decompressing and parsing$",
        r"(?m)^read +2\.[0-9]+ MB of files$",
        r"(?m)^reading +[0-9.]+ % of a core$",
        r"(?m)^opening, decompressing +[0-9.]+ % of a core$",
        r"(?m)^waiting for input +[0-9.]+ % of the parsing threads' time$",
        r"(?m)^bottleneck +(parsing|decompressing|reading)$",
    ] {
        run = run.stderr(is_match(row).unwrap());
    }
    let run = newsparse().args(["--passes", "1", "-v"]).assert().code(0);
    run.stderr(is_match(r"(?m)^clock covers +parsing; documents were in memory$").unwrap());
}

fn report(flags: &[&str], path: &std::path::Path) -> Value {
    let run = newsparse().args(["--json", "--passes", "1"]).args(flags).arg(path).assert().code(0);
    serde_json::from_str(&stdout(&run)).unwrap()
}

#[test]
fn a_stream_has_the_same_counts_as_the_corpus_in_memory() {
    let loaded = report(&[], &corpus());
    for flags in
        [&["--streaming"][..], &["--streaming", "--threads", "2"], &["--stream-above", "1MB"]]
    {
        let streamed = report(flags, &corpus());
        for field in ["documents", "bytes", "news", "skipped", "name"] {
            assert_eq!(streamed["corpus"][field], loaded["corpus"][field], "{flags:?} {field}");
        }
        assert_eq!(streamed["configuration"]["streaming"], true, "{flags:?}");
        assert_eq!(streamed["partial"], false, "{flags:?}");
        assert_eq!(streamed["reading"]["bytes"], loaded["corpus"]["bytes"], "{flags:?}");
    }
    assert_eq!(loaded["configuration"]["streaming"], false);
    assert!(loaded.get("reading").is_none());
}

#[test]
fn streams_and_reports_a_corpus_above_the_threshold() {
    let folder = folder(&[("a.xml", rss(&["one"; 100])), ("b.xml", rss(&["two"; 100]))]);
    let run = |size: &str| {
        newsparse().args(["--passes", "1", "--stream-above", size]).arg(folder.path()).assert()
    };
    run("1MB").code(0).stderr(is_empty());
    let run = run("4kB").code(0).stdout(is_match(SINGLE).unwrap());
    run.stderr("newsparse: the corpus is larger than 4kB: streaming it\n");
    let run =
        newsparse().args(["--stream-above", "1kB", "-"]).write_stdin(rss(&["a"; 100])).assert();
    run.code(2).stdout(is_empty()).stderr(contains("--streaming"));
}

#[test]
fn streams_standard_input_in_one_pass() {
    let flags = ["--json", "--streaming", "--passes", "3", "-"];
    let run = newsparse().args(flags).write_stdin(one("a")).assert().code(0).stderr(is_empty());
    let report: Value = serde_json::from_str(&stdout(&run)).unwrap();
    assert_eq!(report["samples_ns"].as_array().unwrap().len(), 1, "{run}");
}

#[test]
fn reports_errors_of_a_stream_once() {
    let folder = folder(&[
        ("a.xml", "<rss><channel><item><title>kept"),
        ("b.xml", &rss(&["intact"])),
        ("c.txt", "Dear all"),
    ]);
    let flags = ["--streaming", "--passes", "3", "--strict"];
    let run = newsparse().args(flags).arg(folder.path()).assert().code(1);
    let stderr = stderr(&run);
    assert_eq!(stderr.matches("a.xml: line 1: ").count(), 1, "{run}");
    assert!(stderr.contains("1 file with errors") && stderr.contains("skipped 1 file"), "{run}");
    let run = newsparse().args(flags).arg(folder.path().join("c.txt")).assert().code(2);
    run.stderr(contains("c.txt: no news in 0 documents"));
}

#[test]
fn prints_archives_that_are_read_in_parallel_in_order() {
    let members = |name: &str| {
        let member = |number| (format!("{number}.xml"), one(&format!("{name} {number}")));
        (0..200).map(member).collect::<Vec<_>>()
    };
    let (a, b, c) = (members("a"), members("b"), members("c"));
    let folder = folder(&[
        ("a.tar.gz", gzip(tar(&a))),
        ("b.zip", zip(&b)),
        ("c.tar.zst", zstd(tar(&c))),
        ("d.xml", one("d")),
    ]);
    let mut expected = Vec::new();
    for name in ["a", "b", "c"] {
        expected.extend((0..200).map(|number| format!("{name} {number}")));
    }
    expected.push("d".to_owned());
    assert_eq!(titles(&extract(folder.path()).code(0)), expected);
    let run = newsparse().args(["extract", "-t", "2"]).arg(folder.path()).assert().code(0);
    assert_eq!(titles(&run), expected);
}

// Pipes and interruption.

/// Starts the program with pipes to its standard streams.
fn start(arguments: &[&str]) -> Child {
    Command::new(env!("CARGO_BIN_EXE_newsparse"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

#[test]
fn prints_items_of_a_slow_pipe_at_once() {
    let mut child = start(&["extract", "-"]);
    let mut pipe = child.stdin.take().unwrap();
    let mut output = BufReader::new(child.stdout.take().unwrap());
    // The second record is written after the first has been printed.
    for title in ["one", "two"] {
        pipe.write_all(&page("https://example.org/", vec![b' '; 70_000])).unwrap();
        pipe.write_all(&page("https://example.org/", rss(&[title]))).unwrap();
        pipe.write_all(&page("https://example.org/", vec![b' '; 70_000])).unwrap();
        pipe.flush().unwrap();
        let mut line = String::new();
        output.read_line(&mut line).unwrap();
        assert!(line.contains(&format!("\"title\":\"{title}\"")), "{line}");
    }
    drop(pipe);
    assert!(child.wait().unwrap().success());
}

#[test]
fn keeps_items_before_a_pipe_closes() {
    let records =
        [page("https://example.org/a", rss(&["a"])), page("https://example.org/b", rss(&["b"; 9]))];
    let truncated = records.concat()[..records[0].len() + records[1].len() / 2].to_vec();
    let run = newsparse().args(["extract", "-"]).write_stdin(truncated).assert().code(0);
    assert_eq!(titles(&run)[..2], ["a", "b"], "{run}");
    assert!(stderr(&run).contains("-!/https://example.org/b: byte "), "{run}");
}

/// Repeats a test with a longer wait until the program has got far enough: the wait is short on a quiet machine and long
/// enough on a busy one.
fn with_growing_wait<T>(run: impl Fn(Duration) -> T, is_far_enough: impl Fn(&T) -> bool) -> T {
    let mut wait = Duration::from_millis(500);
    loop {
        let result = run(wait);
        if is_far_enough(&result) || wait > Duration::from_secs(100) {
            return result;
        }
        wait *= 4;
    }
}

/// The exit code and the output of a run.
struct FinishedRun {
    code: Option<i32>,
    out: String,
    err: String,
}

/// Waits for the program to end.
fn finish(child: Child) -> FinishedRun {
    let output = child.wait_with_output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    FinishedRun { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
}

/// A file is removed after the folder has been listed, while the program waits for standard input.
#[test]
fn reports_a_file_that_is_removed_while_the_folder_is_read() {
    let run = |wait| {
        let folder = folder(&[("a.xml", one("a")), ("b.xml", one("b")), ("c.xml", one("c"))]);
        // With a limit, a single thread reads the paths in order.
        let path = folder.path().to_str().unwrap();
        let mut child = start(&["extract", "--limit", "9", "-", path]);
        let mut pipe = child.stdin.take().unwrap();
        pipe.write_all(&one("piped")).unwrap();
        thread::sleep(wait);
        std::fs::remove_file(folder.path().join("b.xml")).unwrap();
        std::fs::write(folder.path().join("c.xml"), one("changed")).unwrap();
        drop(pipe);
        finish(child)
    };
    // Without an error, the file was removed before the folder was listed.
    let FinishedRun { code, out, err } = with_growing_wait(run, |run| !run.err.is_empty());
    let titles = ["piped", "a", "changed"].map(|title| format!("\"title\":\"{title}\""));
    assert!(out.lines().zip(&titles).all(|(line, title)| line.contains(title)), "{out}");
    assert_eq!((code, out.lines().count()), (Some(2), 3), "{err}");
    assert!(err.ends_with("b.xml: no such file or folder\n"), "{err}");
}

#[cfg(unix)]
mod interrupted {
    use super::*;

    const HANG_TIMEOUT: Duration = Duration::from_secs(120);

    /// Starts the program, writes `input` to its standard input, which stays open, and sends SIGINT after `wait`.
    fn run(arguments: &[&str], input: &[u8], wait: Duration) -> FinishedRun {
        let mut child = start(arguments);
        let mut pipe = child.stdin.take().unwrap();
        pipe.write_all(input).unwrap();
        pipe.flush().unwrap();
        thread::sleep(wait);
        let id = child.id().to_string();
        assert!(Command::new("kill").args(["-INT", &id]).status().unwrap().success());
        let sent = Instant::now();
        let finished = thread::spawn(move || finish(child));
        while !finished.is_finished() {
            assert!(sent.elapsed() < HANG_TIMEOUT, "the program does not end");
            thread::sleep(Duration::from_millis(10));
        }
        finished.join().unwrap()
    }

    /// Runs the program and interrupts it after it has measured something.
    fn run_until_measured(arguments: &[&str], input: &[u8]) -> FinishedRun {
        with_growing_wait(|wait| run(arguments, input, wait), |run| !run.out.is_empty())
    }

    /// Runs the program and interrupts it after it has installed its signal handler.
    fn run_until_interruptible(arguments: &[&str], input: &[u8]) -> FinishedRun {
        with_growing_wait(|wait| run(arguments, input, wait), |run| run.code.is_some())
    }

    fn assert_partial(run: &FinishedRun) {
        let FinishedRun { code, out, err } = run;
        assert_eq!(*code, Some(130), "{out}{err}");
        assert!(err.contains("interrupted: the results are partial\n"), "{err}");
    }

    fn partial_report(run: &FinishedRun) -> Value {
        assert_partial(run);
        let FinishedRun { out, err, .. } = run;
        let report: Value = serde_json::from_str(out).unwrap_or_else(|_| panic!("{out}{err}"));
        assert_eq!(report["partial"], true, "{out}");
        report
    }

    #[test]
    fn reports_samples_of_a_stream_that_stalls() {
        let input = page("https://example.org/", rss(&["one"; 100])).repeat(50);
        let report = partial_report(&run_until_measured(&["--streaming", "--json", "-"], &input));
        assert!(report["corpus"]["news"].as_u64() > Some(0), "{report}");
    }

    #[test]
    fn reports_finished_passes() {
        let folder = folder(&[("a.xml", rss(&["one"; 100]))]);
        let path = folder.path().to_str().unwrap();
        let run = run_until_measured(&["--min-time", "1000", path], b"");
        assert_partial(&run);
        assert!(is_match(SINGLE).unwrap().eval(&run.out), "{}{}", run.out, run.err);
    }

    #[test]
    fn reports_finished_rounds_of_a_scaling_run() {
        let folder = folder(&[("a.xml", rss(&["one"; 100]))]);
        let path = folder.path().to_str().unwrap();
        let arguments = ["scale", "--json", "--threads", "1,2", "--min-time", "1000", path];
        let report = partial_report(&run_until_measured(&arguments, b""));
        let samples =
            |point: usize| report["points"][point]["samples_ns"].as_array().unwrap().len();
        assert!(samples(0) > 0 && samples(0) == samples(1), "{report}");
    }

    #[test]
    fn ends_without_output_while_loading() {
        let FinishedRun { code, out, err } = run_until_interruptible(&["-"], b"");
        assert_eq!((code, out.as_str(), err.as_str()), (Some(130), "", ""));
    }

    #[test]
    fn extraction_ends_after_a_complete_line() {
        let input = page("https://example.org/", rss(&["one"; 10])).repeat(20);
        let FinishedRun { code, out, err } = run_until_interruptible(&["extract", "-"], &input);
        assert_eq!(code, Some(130), "{err}");
        assert!(out.is_empty() || out.ends_with('\n'), "{out}");
        assert_eq!(err, "newsparse: interrupted: the results are partial\n");
    }
}

// Memory.

/// Peak memory of a running process, in bytes.
#[cfg(target_os = "linux")]
fn peak_memory(child: &Child) -> Option<u64> {
    let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse::<u64>().ok().map(|kilobytes| kilobytes * 1024)
}

/// Runs the program over `chunks` on its standard input and returns its peak memory, in bytes.
#[cfg(target_os = "linux")]
fn peak_over(arguments: &[&str], chunks: impl Iterator<Item = Vec<u8>>) -> u64 {
    let mut child = start(arguments);
    let mut pipe = child.stdin.take().unwrap();
    let mut output = child.stdout.take().unwrap();
    let reading = thread::spawn(move || std::io::copy(&mut output, &mut std::io::sink()));
    let mut peak = 0;
    for chunk in chunks {
        pipe.write_all(&chunk).unwrap();
        peak = peak.max(peak_memory(&child).unwrap_or_default());
    }
    drop(pipe);
    while child.try_wait().unwrap().is_none() {
        peak = peak.max(peak_memory(&child).unwrap_or_default());
        thread::sleep(Duration::from_millis(5));
    }
    reading.join().unwrap().unwrap();
    assert!(child.wait().unwrap().success());
    assert!(peak > 0);
    peak
}

/// Records of 1 MB that are fast to parse even without optimization.
#[cfg(target_os = "linux")]
fn records(bytes: usize) -> impl Iterator<Item = Vec<u8>> {
    let text = "word ".repeat(200_000);
    let item = format!("<item><title>t</title><description>{text}</description></item>");
    let record = page("https://example.org/", format!("<rss><channel>{item}</channel></rss>"));
    std::iter::repeat_n(record.clone(), bytes.div_ceil(record.len()))
}

#[cfg(target_os = "linux")]
#[test]
fn streams_in_bounded_memory() {
    // A debug build takes 100 times as long, so that its archive is only a little larger than the bound.
    let archive = if cfg!(debug_assertions) { 400 << 20 } else { 2 << 30 };
    for arguments in [
        &["--streaming", "-t", "2", "-"][..],
        &["extract", "-t", "2", "-"],
        &["extract", "--format", "arrow", "-t", "2", "-"],
        &["extract", "--format", "parquet", "-t", "2", "-"],
    ] {
        let peak = peak_over(arguments, records(archive));
        assert!(peak < 256 << 20, "{peak} {arguments:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn skips_large_records_in_bounded_memory() {
    let length: usize = if cfg!(debug_assertions) { 1 << 30 } else { 4 << 30 };
    let head = format!(
        "WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: urn:large\r\nContent-Length: {length}\r\n\r\n"
    );
    let chunk = vec![b' '; 1 << 20];
    let large = std::iter::repeat_n(chunk.clone(), length / chunk.len());
    let small = page("https://example.org/", rss(&["last"]));
    let chunks = [head.into_bytes()].into_iter().chain(large).chain([b"\r\n\r\n".to_vec(), small]);
    let peak = peak_over(&["extract", "-"], chunks);
    assert!(peak < 256 << 20, "{peak}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_corpus_in_memory_needs_little_more_than_its_size() {
    let corpus = 64 << 20;
    let peak = peak_over(&["--passes", "1", "-"], records(corpus as usize));
    assert!(peak > corpus && peak < corpus * 13 / 10 + (64 << 20), "{peak}");
}

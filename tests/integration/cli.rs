//! The command line: output, diagnostics, exit status and usage errors.

use std::fs;
use std::path::Path;

use assert_cmd::assert::Assert;
use predicates::prelude::*;
use predicates::str::{contains, ends_with, is_empty, is_match, starts_with};
use serde_json::Value;

use crate::common;
use crate::common::{corpus, extract, folder, items, newsparse, rss, stderr, stdout, titles};

const SINGLE: &str =
    r"\AUsing single thread for parsing news\nParsing speed: [1-9][0-9]* news/sec\n\z";
const MULTI: &str =
    r"\AUsing multithreading for parsing news\nParsing speed: [1-9][0-9]* news/sec\n\z";

fn run<const N: usize>(arguments: [&str; N]) -> Assert {
    newsparse().args(arguments).assert()
}

/// Parses the report of `--json`.
fn report(run: &Assert) -> Value {
    serde_json::from_str(&stdout(run)).unwrap_or_else(|error| panic!("{error}\n{run}"))
}

fn report_of(path: &Path, arguments: &[&str]) -> Value {
    report(
        &newsparse().args(["--json", "--passes", "1"]).args(arguments).arg(path).assert().code(0),
    )
}

fn small_folder() -> tempfile::TempDir {
    folder(&[("a.xml", rss(&["one", "two"])), ("sub/b.xml", rss(&["three"]))])
}

// The benchmark.

#[test]
fn one_thread_prints_two_lines() {
    let run = run(["--min-time", "0.01"]).code(0).stdout(is_match(SINGLE).unwrap());
    let contention =
        r"\A(newsparse: warning: contention: the process got [0-9.]+ of a core; .+\n)?\z";
    run.stderr(is_match(contention).unwrap());
}

#[test]
fn all_threads_print_two_lines() {
    for flag in ["--multithreaded", "-m"] {
        run([flag, "--passes", "1"]).code(0).stdout(is_match(MULTI).unwrap()).stderr(is_empty());
    }
}

#[test]
fn engines_print_exact_figures() {
    let folder =
        folder(&[("a.xml", rss(&["one", "two"])), ("b.xml", "<rss><item><title>three".into())]);
    let mut engine = newsparse();
    engine.env("NEWSPARSE_ENGINE", "1").env("NEWSPARSE_MIN_TIME", "0.01").arg(folder.path());
    let lines = r"\AUsing single thread for parsing news\nParsing speed: [0-9]+\.[0-9]{3} news/sec\nParsed news: 3\nParsed fields: [0-9]+\nParsed digest: [0-9a-f]{64}\nPasses: [0-9]+\nVersion: newsparse [0-9.]+\n\z";
    engine.assert().code(0).stdout(is_match(lines).unwrap()).stderr(is_empty());
    let with_errors = engine.arg("--strict").assert().code(1);
    with_errors.stdout(is_match(lines).unwrap()).stderr(contains("b.xml: line 1: "));
}

#[test]
fn environment_gives_the_default_of_min_time() {
    let passes = |time: &str, arguments: &[&str]| {
        let mut run = newsparse();
        run.env("NEWSPARSE_MIN_TIME", time).arg("--json").args(arguments).arg(corpus().join("rss"));
        report(&run.assert().code(0))["configuration"].take()
    };
    assert_eq!(passes("0.02", &[])["min_time_ns"], 20_000_000);
    assert_eq!(passes("20ms", &[])["min_time_ns"], 20_000_000);
    assert_eq!(passes("1000", &["--min-time", "0.01"])["min_time_ns"], 10_000_000);
    assert_eq!(passes("1000", &["--passes", "1"])["passes"], 1);
    for bad in ["", "-1", "nan", "1 x"] {
        let run = newsparse().env("NEWSPARSE_MIN_TIME", bad).assert().code(2);
        run.stdout(is_empty()).stderr(contains(format!("NEWSPARSE_MIN_TIME is '{bad}': ")));
    }
}

#[test]
fn threads_implies_multithreaded() {
    for flag in ["--threads", "-t"] {
        let run = run([flag, "2", "--passes", "1"]);
        run.code(0).stdout(is_match(MULTI).unwrap()).stderr(is_empty());
    }
}

#[test]
fn measures_folders() {
    let folder = small_folder();
    let run = newsparse().arg(folder.path()).args(["--passes", "1"]).assert();
    run.code(0).stdout(is_match(SINGLE).unwrap()).stderr(is_empty());
}

#[test]
fn measures_standard_input() {
    let run = newsparse().args(["--passes", "1", "-"]).write_stdin(rss(&["one"])).assert();
    run.code(0).stdout(is_match(SINGLE).unwrap()).stderr(is_empty());
}

#[test]
fn verbose_prints_a_table_on_standard_error() {
    let mut run = run(["--passes", "6", "-v"]).code(0).stdout(is_match(SINGLE).unwrap());
    for row in [
        r"(?m)^documents +56 \([0-9.,]+/s\)$",
        r"(?m)^news +1,055 ",
        r"(?m)^bytes +[0-9.]+ MB \([0-9.,]+ MB/s\)$",
        r"(?m)^threads +1$",
        r"(?m)^passes +6$",
        r"(?m)^median pass +[0-9.,]+ m?s, 95 % interval [0-9.,]+ to [0-9.,]+ ms$",
        r"(?m)^spread of passes +[0-9.]+ %",
        #[cfg(unix)]
        r"(?m)^by processor time +[0-9.,]+ news/s$",
        #[cfg(unix)]
        r"(?m)^cores used +[0-9.]+(; [0-9]+ of 6 samples got less than 0.97)?$",
        #[cfg(target_os = "linux")]
        r"(?m)^cores that may be used +[0-9]+ of [0-9]+, (no quota|quota [0-9.]+ cores)$",
        r"(?m)^with a parse error +0$",
        r"(?m)^without news, skipped +0$",
        r"(?m)^format +documents +news +of news +of time +MB/s$",
        r"(?m)^ +time  slowest documents$",
        r"(?m)^ *[0-9.,]+ m?s  [a-z-]+/[a-z0-9-]+\.(xml|html|json)$",
    ] {
        run = run.stderr(is_match(row).unwrap());
    }
    for format in ["rss", "rdf", "atom", "json-feed", "hacker-news"] {
        let row = format!(r"(?m)^{format} +[0-9]+ +[0-9]+ +[0-9.]+ % +[0-9.]+ % +[0-9.,]+$");
        run = run.stderr(is_match(row).unwrap());
    }
}

#[test]
fn passes_are_exact() {
    let run = run(["--json", "--passes", "3"]).code(0);
    let report = report(&run);
    assert_eq!(report["samples_ns"].as_array().map(Vec::len), Some(3), "{run}");
    assert_eq!(report["configuration"]["passes"], 3, "{run}");
}

#[test]
fn takes_at_least_five_samples() {
    let folder = small_folder();
    let run = newsparse().args(["--json", "--min-time", "0"]).arg(folder.path()).assert().code(0);
    assert!(report(&run)["samples_ns"].as_array().unwrap().len() >= 5, "{run}");
}

#[test]
fn samples_add_up_to_the_minimum_time() {
    let folder = small_folder();
    let run =
        newsparse().args(["--json", "--min-time", "200ms"]).arg(folder.path()).assert().code(0);
    let report = report(&run);
    let samples = report["samples_ns"].as_array().unwrap();
    let total: u64 = samples.iter().map(|sample| sample.as_u64().unwrap()).sum();
    assert!(total >= 200_000_000, "{run}");
}

#[test]
fn json_is_one_complete_report() {
    let run = run(["--json", "--passes", "2", "--threads", "2"]).code(0).stderr(is_empty());
    let report = report(&run);
    assert_eq!(stdout(&run).lines().count(), 1, "{run}");
    assert_eq!(report["report_version"], 2, "{run}");
    assert_eq!(report["newsparse_version"], env!("CARGO_PKG_VERSION"), "{run}");
    assert!(report["machine"].is_object(), "{run}");
    let corpus = &report["corpus"];
    assert_eq!(corpus["name"], "built-in", "{run}");
    assert_eq!((&corpus["documents"], &corpus["news"]), (&56.into(), &1055.into()), "{run}");
    assert!(corpus["bytes"].as_u64() > Some(1_000_000), "{run}");
    let digest = is_match("^blake3:[0-9a-f]{64}$").unwrap();
    assert!(digest.eval(corpus["digest"].as_str().unwrap()), "{run}");
    assert_eq!(report["configuration"]["mode"], "multithreaded", "{run}");
    assert_eq!(report["configuration"]["threads"], 2, "{run}");
    let samples = report["samples_ns"].as_array().unwrap();
    assert!(samples.iter().all(|sample| sample.as_u64() > Some(0)), "{run}");
    assert!(report["figures"]["news_per_second"].as_f64() > Some(0.0), "{run}");
}

#[test]
fn reports_describe_the_machine() {
    let run = run(["--json", "--passes", "1"]).code(0);
    let machine = report(&run)["machine"].as_object().unwrap().clone();
    for what in ["cpu", "core", "os"] {
        let is_described =
            machine.keys().any(|key| key.contains(what) || what == "os" && key.contains("system"));
        assert!(is_described, "no '{what}'\n{run}");
    }
}

#[test]
fn digests_depend_on_contents_alone() {
    let (here, there) = (small_folder(), small_folder());
    let digest = |report: Value| report["corpus"]["digest"].as_str().unwrap().to_owned();
    let one = digest(report_of(here.path(), &[]));
    assert_eq!(one, digest(report_of(here.path(), &["--multithreaded"])));
    assert_eq!(one, digest(report_of(here.path(), &["--threads", "3"])));
    assert_eq!(one, digest(report_of(there.path(), &[])));
    fs::write(there.path().join("a.xml"), rss(&["one", "2"])).unwrap();
    assert_ne!(one, digest(report_of(there.path(), &[])));
}

#[test]
fn built_in_corpus_equals_its_folder() {
    let built_in = report(&run(["--json", "--passes", "1"]).code(0));
    let read = report_of(&corpus(), &[]);
    for what in ["digest", "documents", "bytes", "news"] {
        assert_eq!(built_in["corpus"][what], read["corpus"][what], "{what}");
    }
}

// Usage.

#[test]
fn prints_help_and_version_on_standard_output() {
    for command in
        [None, Some("extract"), Some("scale"), Some("compare"), Some("gate"), Some("generate")]
    {
        for flag in ["--help", "-h"] {
            let run = newsparse().args(command).arg(flag).assert().code(0).stderr(is_empty());
            let usage = command
                .map_or("Usage: newsparse ".to_owned(), |name| format!("Usage: newsparse {name} "));
            run.stdout(contains(usage).and(contains("[OPTIONS]")));
        }
    }
    let version = format!("newsparse {}", env!("CARGO_PKG_VERSION"));
    run(["-V"]).code(0).stderr(is_empty()).stdout(format!("{version}\n"));
    let long = run(["--version"]).code(0).stderr(is_empty());
    let long = long.stdout(starts_with(format!("{version} (")).and(contains("rustc 1.")));
    long.stdout(ends_with(")\n"));
}

#[test]
fn usage_errors_exit_with_status_2() {
    for arguments in [
        &["--no-such-flag"][..],
        &["extract", "--no-such-flag"],
        &["extract", "--json"],
        &["--threads", "0"],
        &["--threads", "many"],
        &["--threads"],
        &["--passes", "0"],
        &["--passes", "1.5"],
        &["--passes", "2", "--min-time", "1"],
        &["--min-time", "soon"],
        &["--min-time", ""],
        &["--min-time", "NaN"],
        &["--min-time", "inf"],
        &["--min-time", "1e300"],
        &["--min-time=-1"],
        &["--min-time=-1s"],
        &["--min-time", "1MB"],
        &["--stream-above", "1s"],
        &["--stream-above=-1"],
        &["--max-document-size", "99999999999G"],
        &["generate", "--bytes", "0", "corpus"],
        &["gate", "--min-speed", "0"],
        &["gate", "--min-speed", "1", "--max-regression", "100%"],
    ] {
        let run = newsparse().args(arguments).assert();
        run.code(2).stdout(is_empty()).stderr(contains("error:").and(contains("--help")));
    }
}

#[test]
fn usage_errors_name_value_and_option() {
    run(["--min-time", "soon"])
        .stderr(contains("'soon'").and(contains("--min-time")).and(contains("such as 100ms")));
    run(["--stream-above", "1x"])
        .stderr(contains("'1x'").and(contains("--stream-above")).and(contains("64MiB")));
    run(["--threads", "many"]).stderr(contains("'many'").and(contains("--threads")));
}

// extract.

#[test]
fn extract_prints_one_item_per_line() {
    let folder = small_folder();
    let run = extract(folder.path()).code(0).stderr(is_empty());
    assert_eq!(titles(&run), ["one", "two", "three"], "{run}");
    let file = folder.path().join("sub/b.xml");
    assert_eq!(items(&run)[2]["_newsparse"]["file"], file.to_str().unwrap(), "{run}");
}

#[test]
fn extract_is_independent_of_threads() {
    let fixtures = common::fixtures();
    let built_in: &[&str] = &[];
    for paths in [built_in, &[fixtures.to_str().unwrap()]] {
        let run = |flags: &[&str]| {
            let run = newsparse().arg("extract").args(flags).args(paths).assert().code(0);
            (run.get_output().stdout.clone(), stderr(&run))
        };
        let one = run(&[]);
        assert!(one.0.len() > 100_000);
        for flags in
            [&["--multithreaded"][..], &["--threads", "1"], &["--threads", "2"], &["-t", "7"]]
        {
            assert!(one == run(flags), "{flags:?} {paths:?}");
        }
    }
}

#[test]
fn extract_shares_a_large_feed_between_threads() {
    let item = |number| format!("<item><title>{number}</title><link>{number}.html</link></item>\n");
    let items: String = (0..40_000).map(item).collect();
    let feed = format!(
        "<rss><channel><title>Post</title>{items}<link>https://example.org/</link><item><title>cut"
    );
    let folder = folder(&[("feed.xml", feed)]);
    let run = |threads| {
        let run = newsparse().args(["extract", "--threads", threads]).arg(folder.path()).assert();
        (run.get_output().stdout.clone(), stderr(&run))
    };
    let one = run("1");
    assert_eq!(one.0.iter().filter(|byte| **byte == b'\n').count(), 40_001);
    assert!(one.1.contains("line 40001"), "{}", one.1);
    assert!(one == run("2") && one == run("5"));
}

#[test]
fn extract_reads_standard_input() {
    let run = newsparse().args(["extract", "-"]).write_stdin(rss(&["piped"])).assert();
    let run = run.code(0).stderr(is_empty());
    assert_eq!(titles(&run), ["piped"], "{run}");
    assert_eq!(items(&run)[0]["_newsparse"]["file"], "-", "{run}");
}

#[test]
fn names_standard_input_without_news() {
    let run = newsparse().args(["extract", "-"]).write_stdin("").assert();
    run.code(0)
        .stdout(is_empty())
        .stderr(contains("newsparse: warning: -: the document is empty\n"));
}

#[cfg(unix)]
#[test]
fn closed_pipes_are_not_errors() {
    let program = env!("CARGO_BIN_EXE_newsparse");
    for flags in ["", "--multithreaded"] {
        let pipe = format!("{{ '{program}' extract {flags}; echo status $? >&2; }} | head -n 1");
        let run = assert_cmd::Command::new("sh").args(["-c", &pipe]).assert().code(0);
        assert_eq!(stdout(&run).lines().count(), 1, "{run}");
        run.stderr("status 0\n");
    }
}

// Document errors and exit status.

#[test]
fn document_errors_are_printed_and_counted() {
    let cut = "<rss><channel><item><title>kept</title></item><item><title>also";
    let folder = folder(&[("a.xml", cut), ("b.xml", cut), ("c.xml", &rss(&["whole"]))]);
    let run = extract(folder.path()).code(0);
    assert_eq!(titles(&run), ["kept", "also", "kept", "also", "whole"], "{run}");
    let messages = stderr(&run);
    let lines: Vec<_> = messages.lines().collect();
    assert_eq!(lines.len(), 3, "{run}");
    for (line, name) in lines.iter().zip(["a.xml", "b.xml"]) {
        let path = folder.path().join(name);
        let expected = format!("newsparse: warning: {}: line 1: ", path.display());
        assert!(line.starts_with(&expected), "{run}");
    }
    assert_eq!(lines[2], "newsparse: 2 files with errors", "{run}");
}

#[test]
fn strict_exits_with_status_1_on_document_errors() {
    let cut = "<rss><channel><item><title>kept</title>";
    let folder = folder(&[("a.xml", cut)]);
    for command in [&["extract"][..], &["--passes", "1"]] {
        let run =
            |flags: &[&str]| newsparse().args(command).args(flags).arg(folder.path()).assert();
        run(&[]).code(0).stderr(contains("1 file with errors"));
        run(&["--strict"]).code(1).stderr(contains("1 file with errors")).stdout(is_empty().not());
    }
}

#[test]
fn strict_exits_with_status_0_without_errors() {
    run(["extract", "--strict"]).code(0).stderr(is_empty());
    run(["--strict", "--passes", "1"]).code(0).stderr(is_empty());
}

#[test]
fn strict_exits_with_status_2_on_unreadable_paths() {
    run(["extract", "--strict", "no-such-file.xml"]).code(2).stdout(is_empty());
}

// Folders.

#[test]
fn folders_are_read_in_the_order_of_names() {
    let names = ["b.xml", "a/2.xml", "c/x/y.xml", "a.xml", "a/1.xml", "B.xml", "a-b.xml"];
    let print = |order: &[&str]| {
        let files: Vec<_> = order.iter().map(|name| (*name, rss(&[name]))).collect();
        let folder = folder(&files);
        titles(&extract(folder.path()).code(0))
    };
    let mut backwards = names;
    backwards.reverse();
    let order = print(&names);
    assert_eq!(order.len(), names.len());
    assert_eq!(order, print(&backwards));
    let place = |name: &str| order.iter().position(|other| other == name);
    assert!(place("a.xml") < place("b.xml") && place("a/1.xml") < place("a/2.xml"), "{order:?}");
}

#[test]
fn paths_are_read_in_the_given_order() {
    let folder = folder(&[("a.xml", rss(&["a"])), ("b.xml", rss(&["b"]))]);
    let path = |name| folder.path().join(name);
    let run = newsparse().arg("extract").args([path("b.xml"), path("a.xml")]).assert().code(0);
    assert_eq!(titles(&run), ["b", "a"], "{run}");
}

#[test]
fn hidden_files_and_folders_are_skipped() {
    let hidden = rss(&["hidden"]);
    let folder =
        folder(&[(".a.xml", &hidden), (".git/b.xml", &hidden), ("c.xml", &rss(&["seen"]))]);
    let run = extract(folder.path()).code(0).stderr(is_empty());
    assert_eq!(titles(&run), ["seen"], "{run}");
}

#[test]
fn hidden_folders_are_read_if_given() {
    let folder = folder(&[(".feeds/a.xml", rss(&["asked for"]))]);
    let run = extract(folder.path().join(".feeds")).code(0);
    assert_eq!(titles(&run), ["asked for"], "{run}");
}

#[test]
fn files_without_news_are_counted_and_listed_with_verbose() {
    let folder = folder(&[
        ("a.xml", rss(&["news"])),
        ("notes.txt", "Dear all".to_owned()),
        ("page.html", "<!DOCTYPE html><p>Hello</p>".to_owned()),
        ("picture.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>".to_owned()),
    ]);
    let run = extract(folder.path()).code(0);
    assert_eq!(titles(&run), ["news"], "{run}");
    let run = run.stderr(is_match(r"\A[^\n]*\b3 files\b[^\n]*no news[^\n]*-v[^\n]*\n\z").unwrap());
    run.stderr(contains("notes.txt").not());
    let run = newsparse().args(["extract", "-v"]).arg(folder.path()).assert().code(0);
    run.stderr(contains("notes.txt: ").and(contains("page.html: ")).and(contains("picture.svg: ")));
    let run = newsparse().args(["extract", "--strict"]).arg(folder.path()).assert();
    run.code(0); // other files in a folder are not errors
}

#[cfg(unix)]
#[test]
fn links_to_files_are_read() {
    let folder = folder(&[("elsewhere/a.xml", rss(&["linked"]))]);
    let feeds = folder.path().join("feeds");
    fs::create_dir(&feeds).unwrap();
    std::os::unix::fs::symlink("../elsewhere/a.xml", feeds.join("link.xml")).unwrap();
    let run = extract(&feeds).code(0).stderr(is_empty());
    assert_eq!(titles(&run), ["linked"], "{run}");
}

#[cfg(unix)]
#[test]
fn loops_of_links_end_and_are_named() {
    let folder = folder(&[("sub/a.xml", rss(&["once"]))]);
    std::os::unix::fs::symlink("..", folder.path().join("sub/up")).unwrap();
    let run = extract(folder.path());
    assert_eq!(titles(&run), ["once"], "{run}");
    run.stderr(contains("sub/up"));
}

#[cfg(unix)]
#[test]
fn broken_links_are_named_and_the_rest_is_read() {
    let folder = folder(&[("a.xml", rss(&["there"]))]);
    std::os::unix::fs::symlink("gone.xml", folder.path().join("b.xml")).unwrap();
    let run = extract(folder.path()).code(2);
    assert_eq!(titles(&run), ["there"], "{run}");
    run.stderr(contains("b.xml").and(contains("no such file or folder")));
}

// Messages.

#[test]
fn quiet_prints_results_and_errors_only() {
    let folder = folder(&[("a.xml", "<rss><channel><item><title>kept"), ("b.txt", "Dear all")]);
    let arguments = ["--passes", "1"];
    let loud = newsparse().args(arguments).arg(folder.path()).assert().code(0);
    loud.stderr(contains("newsparse: warning: "));
    for quiet in ["-q", "--quiet"] {
        let run = newsparse().args(arguments).arg(quiet).arg(folder.path()).assert().code(0);
        run.stdout(is_match(SINGLE).unwrap()).stderr(is_empty());
        let extract = newsparse().args([quiet, "extract"]).arg(folder.path()).assert().code(0);
        assert_eq!(titles(&extract), ["kept"]);
        extract.stderr(is_empty());
        newsparse().args([quiet, "no-such-file"]).assert().code(2).stderr(contains("error: "));
    }
    let strict = newsparse().args(["-q", "--strict"]).args(arguments).arg(folder.path()).assert();
    strict.code(1).stderr(is_empty());
}

#[test]
fn verdicts_have_colours_if_they_are_wanted() {
    let gate = ["gate", "--min-speed", "1", "--min-time", "0.001"];
    let with = |options: &[&str]| stdout(&newsparse().args(gate).args(options).assert().code(0));
    let green = "\u{1b}[1m\u{1b}[32mpass";
    assert_eq!(with(&["--color", "always"]).matches(green).count(), 2);
    for options in [&[][..], &["--color", "auto"], &["--color", "never"]] {
        assert!(!with(options).contains('\u{1b}'), "{options:?}");
    }
    for format in ["--json", "--markdown"] {
        assert!(!with(&["--color", "always", format]).contains('\u{1b}'), "{format}");
    }
    let error = newsparse().args(["--color=always", "no-such-file"]).assert().code(2);
    error.stderr(contains("\u{1b}[31merror: ").and(contains("cannot read no-such-file")));
    newsparse().args(["no-such-file"]).assert().code(2).stderr(contains("\u{1b}").not());
}

#[test]
fn misspelt_commands_are_recognized() {
    for (word, command) in [("exrtact", "extract"), ("gat", "gate"), ("comapre", "compare")] {
        let expected = format!("did you mean the command '{command}'?");
        newsparse().arg(word).assert().code(2).stdout(is_empty()).stderr(contains(expected));
    }
    newsparse().arg("harbour").assert().code(2).stderr(contains("did you mean").not());
    // A file of that name is read.
    let folder = folder(&[("gat", rss(&["one"]))]);
    let run = newsparse().args(["gat", "--passes", "1"]).current_dir(folder.path()).assert();
    run.code(0).stdout(is_match(SINGLE).unwrap());
}

#[test]
fn options_of_the_benchmark_do_not_precede_commands() {
    for (arguments, message) in [
        (["--json", "gate"], "--json must come after the command 'gate'"),
        (["feeds", "gate"], "'gate' is a command and must come first"),
    ] {
        newsparse().args(arguments).assert().code(2).stderr(contains(message));
    }
}

#[test]
fn wrong_numbers_are_answered_with_what_is_expected() {
    let count = "expected a whole number above zero, such as 10";
    for (arguments, message) in [
        (&["--threads", "0"][..], count),
        (&["--threads", "2000"], "the maximum is 1024"),
        (&["--passes", "many"], count),
        (&["--limit", "-1"], count),
        (&["--sample", "3", "--seed", "x"], "expected a whole number, such as 0 or 1000"),
        (&["scale", "--threads", "1,0"], count),
        (&["compare", "--rounds", "1.5"], count),
        (&["gate", "--max-errors", "-1"], "expected a whole number, such as 0 or 1000"),
        (&["gate", "--min-speed", "-5"], "expected a number above zero, such as 1.5"),
        (&["gate", "--max-regression", "-1"], "expected a percentage"),
        (&["generate", "--news", "0", "x"], count),
        (&["gate"], "nothing to check: compare with --against or --baseline"),
    ] {
        let run = newsparse().args(arguments).assert().code(2).stdout(is_empty());
        run.stderr(contains(message).and(contains("non-zero").not()));
    }
}

//! `newsparse compare --article` as its users see it, with shell scripts that answer like a Python.

use std::fs;

use assert_cmd::assert::Assert;
use predicates::str::{contains, is_empty};

use crate::common::archives;
use crate::common::engines::{Bench, GOOD, has_line, report};
use crate::common::rss;

/// A program that answers like a Python, and shows how it is run but for paths.
fn python(answer: &str) -> String {
    format!(
        "if [ \"$1\" = -c ]; then {answer}; exit; fi
        for argument; do
            case \"$argument\" in
                */parse.py) shown=\"$shown SCRIPT\"; grep -q BeautifulSoup \"$argument\" || exit 1;;
                /*) shown=\"$shown CORPUS\"; ls \"$argument\" > /dev/null || exit 1;;
                *) shown=\"$shown $argument\";;
            esac
        done
        echo Parsing speed: 7 news/sec; echo Version:$shown"
    )
}

/// What is printed with a Python that answers this, and how it was run.
fn run(answer: &str) -> (Assert, Vec<(String, String, Option<f64>)>) {
    let bench = Bench::new();
    let program = bench.program("python", &python(answer));
    let run = bench.compare(&[], &["--rounds", "1", "--json", "--article", &program]).code(0);
    let report = report(&run);
    let engines = report["engines"].as_array().unwrap()[2..].iter().map(|engine| {
        let text = |key: &str| engine[key].as_str().unwrap().to_owned();
        (text("name"), text("version"), engine["in_article_news_per_second"].as_f64())
    });
    assert!(bench.has_no_temporary_files());
    let engines = engines.collect();
    (run, engines)
}

fn way(name: &str, arguments: &str, figure: Option<f64>) -> (String, String, Option<f64>) {
    (name.to_owned(), arguments.to_owned(), figure)
}

#[test]
fn a_free_threaded_python_is_run_in_all_ways() {
    let (run, ways) = run("echo 3 14 1");
    let expected = [
        way("python gil=1", "-X gil=1 SCRIPT CORPUS", Some(15.0)),
        way("python gil=1 threads", "-X gil=1 SCRIPT --multithreaded CORPUS", Some(37.0)),
        way("python gil=0 threads", "-X gil=0 SCRIPT --multithreaded CORPUS", Some(73.0)),
        way("python interpreters", "-X gil=1 SCRIPT --interpreters CORPUS", None),
    ];
    assert_eq!(ways, expected);
    run.stderr(is_empty());
}

#[test]
fn a_build_with_the_lock_has_no_run_without_it() {
    let (run, ways) = run("echo 3 13 0");
    let expected = [
        way("python gil=1", "-X gil=1 SCRIPT CORPUS", Some(15.0)),
        way("python gil=1 threads", "-X gil=1 SCRIPT --multithreaded CORPUS", Some(37.0)),
    ];
    assert_eq!(ways, expected);
    run.stderr(contains(
        "is Python 3.13, no free-threaded build: no run without the GIL, no pool of",
    ));
}

#[test]
fn an_old_python_has_no_choice() {
    let (_, ways) = run("echo 3 11 0");
    let expected = [
        way("python", "SCRIPT CORPUS", Some(15.0)),
        way("python threads", "SCRIPT --multithreaded CORPUS", Some(37.0)),
    ];
    assert_eq!(ways, expected);
}

#[test]
fn the_figures_of_the_article_have_a_column_of_their_own() {
    let bench = Bench::new();
    let program = bench.program("python", &python("echo 3 14 1"));
    let run = bench.compare(&[bench.engine("mine", GOOD)], &["--article", &program]).code(0);
    has_line(&run, "engine +news/sec +ratio +news +memory +cores +article's +version");
    has_line(&run, r"single .+ [0-9]\.[0-9]{2} +newsparse [0-9.]+");
    has_line(&run, r"mine .+ [0-9]\.[0-9]{2} +good 1");
    has_line(&run, r"python gil=1 threads .+ [0-9]\.[0-9]{2} +37 +-X gil=1 SCRIPT .+");
    run.stdout(contains(
        "(article's: news/sec as 'Free-threaded Python – hit or miss?' reports them",
    ));
}

#[test]
fn what_is_packed_is_unpacked_for_the_script() {
    let bench = Bench::new();
    let members = [("a.xml", rss(&["a"])), ("b.xml", rss(&["b"]))];
    let archive = bench.corpus.path().join("c.tar");
    fs::write(&archive, archives::tar(&members)).unwrap();
    let script =
        python("echo 3 13 0").replace("ls \"$argument\" > /dev/null", "ls \"$argument\"/*-b.xml");
    let program = bench.program("python", &script);
    bench.command(&["--article", &program]).arg(&archive).assert().code(0);
    assert!(bench.has_no_temporary_files());
}

#[test]
fn missing_packages_are_a_row_and_a_hint() {
    let bench = Bench::new();
    let script = "[ \"$1\" = -c ] && { echo 3 13 0; exit; }
        echo \"ModuleNotFoundError: No module named 'bs4'\" >&2; exit 1";
    let program = bench.program("python", script);
    let run = bench.compare(&[], &["--article", &program]).code(1);
    has_line(&run, "python gil=1 +- .+ 15 +failed: ended with exit status: 1");
    has_line(&run, "  \\| ModuleNotFoundError: No module named 'bs4'");
    let hint = format!(
        "hint: parse.py needs two packages: {program} -m pip install beautifulsoup4 feedparser\n"
    );
    run.stderr(contains(hint));
}

#[test]
fn what_is_no_python_is_named() {
    let bench = Bench::new();
    let fails = bench.program("fails", "echo no >&2; exit 3");
    for (program, expected) in [
        (
            "no-such-python",
            "--article no-such-python: cannot be started: no-such-python: No such file",
        ),
        ("echo", "--article echo: no Python: it answers '-c "),
        (&fails, "ended with exit status: 3:\nno\n"),
    ] {
        let run = bench.compare(&[], &["--article", program]).code(2).stdout(is_empty());
        run.stderr(contains(expected));
    }
}

#[test]
fn the_names_of_the_ways_are_taken() {
    let bench = Bench::new();
    let program = bench.program("python", &python("echo 3 11 0"));
    let engines = [bench.engine("python threads", GOOD)];
    let run = bench.compare(&engines, &["--article", &program]).code(2).stdout(is_empty());
    run.stderr(contains("two engines are called 'python threads', one of them newsparse's own"));
}

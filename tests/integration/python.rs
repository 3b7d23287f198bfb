//! `newsparse compare --python`, with shell scripts in place of Python interpreters.

use std::fs;

use assert_cmd::assert::Assert;
use predicates::str::{contains, is_empty};

use crate::common::archives;
use crate::common::engines::{Bench, GOOD, has_line, report};
use crate::common::rss;

/// Returns a shell script that answers the probe with `answer`, and otherwise prints its arguments as its version, with
/// placeholders for paths.
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

/// Compares with an interpreter that answers the probe with `answer`. Returns name, arguments and figure of each engine.
fn run(answer: &str) -> (Assert, Vec<(String, String, Option<f64>)>) {
    let bench = Bench::new();
    let program = bench.program("python", &python(answer));
    let run = bench.compare(&[], &["--rounds", "1", "--json", "--python", &program]).code(0);
    let report = report(&run);
    let engines = report["engines"].as_array().unwrap()[2..].iter().map(|engine| {
        let text = |key: &str| engine[key].as_str().unwrap().to_owned();
        (text("name"), text("version"), engine["reference_news_per_second"].as_f64())
    });
    assert!(bench.has_no_temporary_files());
    let engines = engines.collect();
    (run, engines)
}

fn engine(name: &str, arguments: &str, figure: Option<f64>) -> (String, String, Option<f64>) {
    (name.to_owned(), arguments.to_owned(), figure)
}

#[test]
fn free_threaded_builds_run_in_all_configurations() {
    let (run, engines) = run("echo 3 14 1 0");
    let expected = [
        engine("python gil=1", "-X gil=1 SCRIPT CORPUS", Some(15.0)),
        engine("python gil=1 threads", "-X gil=1 SCRIPT --multithreaded CORPUS", Some(37.0)),
        engine("python gil=0", "-X gil=0 SCRIPT CORPUS", None),
        engine("python gil=0 threads", "-X gil=0 SCRIPT --multithreaded CORPUS", Some(73.0)),
        engine("python gil=1 interpreters", "-X gil=1 SCRIPT --interpreters CORPUS", None),
        engine("python gil=1 processes", "-X gil=1 SCRIPT --processes CORPUS", None),
        engine("python gil=1 asyncio", "-X gil=1 SCRIPT --asyncio CORPUS", None),
    ];
    assert_eq!(engines, expected);
    run.stderr(is_empty());
}

#[test]
fn builds_with_the_gil_do_not_run_without_it() {
    let (run, engines) = run("echo 3 13 0 0");
    let expected = [
        engine("python gil=1", "-X gil=1 SCRIPT CORPUS", Some(15.0)),
        engine("python gil=1 threads", "-X gil=1 SCRIPT --multithreaded CORPUS", Some(37.0)),
        engine("python gil=1 processes", "-X gil=1 SCRIPT --processes CORPUS", None),
        engine("python gil=1 asyncio", "-X gil=1 SCRIPT --asyncio CORPUS", None),
    ];
    assert_eq!(engines, expected);
    run.stderr(contains(
        "is Python 3.13, not a free-threaded build: no run without the GIL, no pool of",
    ));
}

#[test]
fn old_versions_have_no_gil_option() {
    let (_, engines) = run("echo 3 11 0 0");
    let expected = [
        engine("python", "SCRIPT CORPUS", Some(15.0)),
        engine("python threads", "SCRIPT --multithreaded CORPUS", Some(37.0)),
        engine("python processes", "SCRIPT --processes CORPUS", None),
        engine("python asyncio", "SCRIPT --asyncio CORPUS", None),
    ];
    assert_eq!(engines, expected);
}

#[test]
fn the_package_newsparse_is_an_engine_where_it_is_installed() {
    let (_, engines) = run("echo 3 11 0 1");
    let expected = [
        engine("python newsparse", "SCRIPT --parser newsparse CORPUS", None),
        engine(
            "python newsparse threads",
            "SCRIPT --parser newsparse --multithreaded CORPUS",
            None,
        ),
        engine("python newsparse processes", "SCRIPT --parser newsparse --processes CORPUS", None),
        engine("python newsparse asyncio", "SCRIPT --parser newsparse --asyncio CORPUS", None),
    ];
    assert_eq!(engines[4..], expected);
}

#[test]
fn figures_of_the_article_have_a_column() {
    let bench = Bench::new();
    let program = bench.program("python", &python("echo 3 14 1 0"));
    let run = bench.compare(&[bench.engine("mine", GOOD)], &["--python", &program]).code(0);
    has_line(&run, "engine +news/sec +ratio +news +fields +memory +cores +reference +version");
    has_line(&run, r"single .+ [0-9]\.[0-9]{2} +newsparse [0-9.]+");
    has_line(&run, r"mine .+ [0-9]\.[0-9]{2} +good 1");
    has_line(&run, r"python gil=1 threads .+ [0-9]\.[0-9]{2} +37 +-X gil=1 SCRIPT .+");
    run.stdout(contains(
        "(reference: news/sec according to 'Free-threaded Python – hit or miss?', on another",
    ));
}

#[test]
fn archives_are_unpacked_for_the_script() {
    let bench = Bench::new();
    let members = [("a.xml", rss(&["a"])), ("b.xml", rss(&["b"]))];
    let archive = bench.corpus.path().join("c.tar");
    fs::write(&archive, archives::tar(&members)).unwrap();
    let script =
        python("echo 3 13 0 0").replace("ls \"$argument\" > /dev/null", "ls \"$argument\"/*-b.xml");
    let program = bench.program("python", &script);
    bench.command(&["--python", &program]).arg(&archive).assert().code(0);
    assert!(bench.has_no_temporary_files());
}

#[test]
fn missing_packages_give_a_hint() {
    let bench = Bench::new();
    let script = "[ \"$1\" = -c ] && { echo 3 13 0 0; exit; }
        echo \"ModuleNotFoundError: No module named 'bs4'\" >&2; exit 1";
    let program = bench.program("python", script);
    let run = bench.compare(&[], &["--python", &program]).code(1);
    has_line(&run, "python gil=1 +- .+ 15 +failed: ended with exit status: 1");
    has_line(&run, "  \\| ModuleNotFoundError: No module named 'bs4'");
    let hint = format!(
        "hint: parse.py needs two packages: {program} -m pip install beautifulsoup4 feedparser\n"
    );
    run.stderr(contains(hint));
}

#[test]
fn article_is_an_alias_of_python() {
    let bench = Bench::new();
    let program = bench.program("python", &python("echo 3 11 0 0"));
    let run = bench.compare(&[], &["--rounds", "1", "--article", &program]).code(0);
    has_line(&run, "python threads .+");
}

#[test]
fn rejects_programs_that_are_not_python() {
    let bench = Bench::new();
    let fails = bench.program("fails", "echo no >&2; exit 3");
    for (program, expected) in [
        (
            "no-such-python",
            "--python no-such-python: cannot be started: no-such-python: No such file",
        ),
        ("echo", "--python echo: not a Python interpreter: it printed '-c "),
        (&fails, "ended with exit status: 3:\n  no\n"),
    ] {
        let run = bench.compare(&[], &["--python", program]).code(2).stdout(is_empty());
        run.stderr(contains(expected));
    }
}

#[test]
fn names_of_python_engines_are_reserved() {
    let bench = Bench::new();
    let program = bench.program("python", &python("echo 3 11 0 0"));
    let engines = [bench.engine("python threads", GOOD)];
    let run = bench.compare(&engines, &["--python", &program]).code(2).stdout(is_empty());
    run.stderr(contains("two engines are named 'python threads'; the name is reserved"));
}

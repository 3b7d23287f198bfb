//! Figures for systems that track them: Bencher, github-action-benchmark, OpenMetrics and JUnit.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::common::{folder, newsparse, rss, stdout};

/// The JSON report of a run, and the file that it wrote for an option.
fn report_and_file(arguments: &[&str], option: &str, path: &Path) -> (Value, String) {
    let out = tempfile::tempdir().unwrap();
    let file = out.path().join("figures");
    let mut command = newsparse();
    command.args(arguments).args(["--json", option]).arg(&file).arg(path);
    let run = command.assert();
    let report = serde_json::from_str(&stdout(&run)).unwrap_or_else(|_| panic!("{run}"));
    (report, fs::read_to_string(&file).unwrap_or_else(|_| panic!("{run}")))
}

fn of_benchmark(option: &str) -> (Value, String, String) {
    let folder = folder(&[("a.xml", rss(&["one", "two"]))]);
    let (report, file) = report_and_file(&["--passes", "8"], option, folder.path());
    let name = report["corpus"]["name"].as_str().unwrap().to_owned();
    (report, file, name)
}

#[test]
fn bencher_has_the_speed_and_its_interval() {
    let (report, file, name) = of_benchmark("--bencher");
    let metrics: Value = serde_json::from_str(&file).unwrap();
    let speed = &metrics[format!("{name}: 1 thread")]["news-per-second"];
    let figures = &report["figures"];
    assert_eq!(speed["value"], figures["news_per_second"]);
    assert_eq!(speed["lower_value"], figures["news_per_second_interval"][0]);
    assert_eq!(speed["upper_value"], figures["news_per_second_interval"][1]);
    let format = &metrics[format!("{name}: format rss")]["news-per-second"];
    assert_eq!(format["value"], report["formats"][0]["news_per_second"]);
    assert_eq!(metrics.as_object().unwrap().len(), 2);
}

#[test]
fn action_benchmark_has_an_object_for_each_speed() {
    let (report, file, name) = of_benchmark("--github-action-benchmark");
    let benchmarks: Value = serde_json::from_str(&file).unwrap();
    assert_eq!(benchmarks.as_array().unwrap().len(), 2);
    let first = &benchmarks[0];
    assert_eq!(first["name"], format!("{name}: 1 thread"));
    assert_eq!(first["unit"], "news/sec");
    assert_eq!(first["value"], report["figures"]["news_per_second"]);
    assert!(first["range"].as_str().unwrap().contains(" to "), "{first}");
}

#[test]
fn openmetrics_has_the_corpus_and_the_figures() {
    let (report, file, name) = of_benchmark("--openmetrics");
    assert!(file.ends_with("\n# EOF\n"), "{file}");
    let of = |family: &str, labels: &str| {
        let start = format!("{family}{{{labels}}} ");
        let value = file.lines().find_map(|line| line.strip_prefix(&start));
        value.unwrap_or_else(|| panic!("{start}\n{file}")).parse::<f64>().unwrap()
    };
    let assert_equal = |found: f64, expected: &Value| {
        let expected = expected.as_f64().unwrap();
        assert!((found / expected - 1.0).abs() < 1e-12, "{found} {expected}");
    };
    let corpus = format!("corpus=\"{name}\"");
    assert_eq!(of("newsparse_corpus_news", &corpus), 2.0);
    assert_eq!(of("newsparse_corpus_size_bytes", &corpus), report["corpus"]["bytes"]);
    let labels = format!("command=\"benchmark\",{corpus},configuration=\"1 thread\"");
    assert_equal(of("newsparse_news_per_second", &labels), &report["figures"]["news_per_second"]);
    let [low, high] = [0, 1].map(|end| &report["figures"]["news_per_second_interval"][end]);
    assert_equal(of("newsparse_low_news_per_second", &labels), low);
    assert_equal(of("newsparse_high_news_per_second", &labels), high);
    for line in file.lines().filter(|line| !line.starts_with('#')) {
        let family = line.split('{').next().unwrap();
        let family = family.strip_suffix("_info").unwrap_or(family);
        assert_eq!(file.matches(&format!("# TYPE {family} ")).count(), 1, "{line}");
    }
}

#[cfg(unix)]
mod engines {
    use quick_xml::Reader;
    use quick_xml::events::Event;

    use super::*;

    const GATE: [&str; 3] = ["gate", "--max-time", "10"];

    /// A gate between engines that print these speeds, with a hostile name.
    fn gate(candidate: u32, baseline: u32, option: &str) -> (Value, String) {
        let folder = folder(&[("a.xml", rss(&["one"]))]);
        let engine =
            |speed| format!("sh -c 'echo Parsing speed: {speed} news/sec # <\"&\u{7}' {{}}");
        let (candidate, baseline) = (engine(candidate), engine(baseline));
        let engines = ["--candidate", &candidate, "--against", &baseline, "--min-speed", "5"];
        report_and_file(&[&GATE[..], &engines].concat(), option, folder.path())
    }

    /// The names of elements and, of attributes, all values.
    fn elements(xml: &str) -> Vec<(String, Vec<String>)> {
        let mut reader = Reader::from_str(xml);
        let mut elements = Vec::new();
        loop {
            match reader.read_event().unwrap_or_else(|error| panic!("{error}\n{xml}")) {
                Event::Start(tag) | Event::Empty(tag) => {
                    let values = tag.attributes().map(|attribute| {
                        let value = attribute.unwrap().value;
                        quick_xml::escape::unescape(&value).unwrap().into_owned()
                    });
                    let name = tag.name().as_ref().to_owned();
                    elements.push((name, values.collect()));
                }
                Event::Eof => return elements,
                _ => {}
            }
        }
    }

    #[test]
    fn junit_has_a_test_case_for_each_check() {
        let (report, xml) = gate(80, 100, "--junit");
        assert_eq!(report["verdict"], "fail");
        let elements = elements(&xml);
        let all = |name: &str| elements.iter().filter(|one| one.0 == name).collect::<Vec<_>>();
        let suite = &all("testsuite")[0].1;
        assert_eq!(
            suite[1..5],
            ["2", "1", "0", "0"],
            "tests, failures, errors, skipped: {suite:?}"
        );
        let cases = all("testcase");
        assert_eq!(cases.len(), 2);
        assert!(cases[0].1[1].starts_with("against sh -c"), "{cases:?}");
        assert_eq!(cases[1].1[1], "speed");
        let failure = &all("failure")[0].1[1];
        assert!(failure.contains("20.0 % slower") && failure.contains("<\"&\\u{7}"), "{failure}");
        assert!(xml.contains("<system-out>fail: "), "{xml}");
        assert!(!xml.contains('\u{7}'));
    }

    #[test]
    fn junit_of_a_pass_has_no_failure() {
        let (report, xml) = gate(100, 100, "--junit");
        assert_eq!(report["verdict"], "pass");
        assert!(!xml.contains("<failure") && xml.matches("<testcase ").count() == 2, "{xml}");
    }

    #[test]
    fn junit_names_different_work() {
        let folder = folder(&[("a.xml", rss(&["one"]))]);
        let engine =
            |news| format!("sh -c 'echo Parsing speed: 9 news/sec; echo Parsed news: {news}' {{}}");
        let (candidate, baseline) = (engine(1), engine(2));
        let engines = ["--candidate", &candidate, "--against", &baseline];
        let (_, xml) = report_and_file(&[&GATE[..], &engines].concat(), "--junit", folder.path());
        let work = elements(&xml).into_iter().find(|one| one.1.iter().any(|v| v == "equal work"));
        assert!(work.is_some() && xml.contains("different work: "), "{xml}");
    }

    #[test]
    fn only_gates_have_test_cases() {
        newsparse().args(["--passes", "1", "--junit", "x.xml"]).assert().code(2);
    }

    #[test]
    fn openmetrics_of_a_gate_has_one_verdict() {
        let (_, file) = gate(80, 100, "--openmetrics");
        let states = file.lines().filter(|line| line.starts_with("newsparse_gate_verdict{"));
        let set: Vec<_> = states.filter(|line| line.ends_with(" 1")).collect();
        assert_eq!(set.len(), 1, "{file}");
        assert!(set[0].contains("newsparse_gate_verdict=\"fail\""), "{set:?}");
    }

    #[test]
    fn engines_have_their_names_and_their_memory() {
        let folder = folder(&[("a.xml", rss(&["one"]))]);
        let engine = "a \"b\"=sh -c 'echo Parsing speed: 7 news/sec' {}";
        let arguments = ["compare", "--rounds", "1", "--min-time", "0.001", "--engine", engine];
        let (report, file) = report_and_file(&arguments, "--openmetrics", folder.path());
        let labels = "configuration=\"a \\\"b\\\"\"} 7";
        assert!(file.contains(labels), "{file}");
        let (_, file) = report_and_file(&arguments, "--bencher", folder.path());
        let metrics: Value = serde_json::from_str(&file).unwrap();
        let name = format!("{}: a \"b\"", report["corpus"]["name"].as_str().unwrap());
        assert_eq!(metrics[name]["news-per-second"]["value"], 7.0);
    }
}

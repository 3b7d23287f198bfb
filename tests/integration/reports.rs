//! The reports of all commands, in all formats.

use std::fs;
use std::path::Path;

use assert_cmd::assert::Assert;
use html5gum::{Token, Tokenizer};
use newsparse::report::number::{grouped, significant};
use newsparse::report::{Destination, ReportFormat};
use predicates::prelude::*;
use predicates::str::{contains, is_empty};
use scraper::{Html, Selector};
use serde_json::Value;
use tempfile::TempDir;

use crate::common::{folder, newsparse, rss, stdout};

/// The reports of one run.
struct Reports {
    report: Value,
    page: String,
    csv: String,
}

/// Runs the program with these arguments and returns its reports.
fn reports(arguments: &[&str], paths: &[&Path]) -> Reports {
    let out = tempfile::tempdir().unwrap();
    let [html, csv] = ["report.html", "samples.csv"].map(|name| out.path().join(name));
    let run = newsparse()
        .args(arguments)
        .args(paths)
        .arg("--json")
        .args([Path::new("--html"), &html, Path::new("--csv"), &csv])
        .assert()
        .code(0);
    assert_eq!(fs::read_dir(out.path()).unwrap().count(), 2, "no temporary files remain");
    let report = serde_json::from_str(&stdout(&run)).unwrap();
    let read = |path| fs::read_to_string(path).unwrap();
    let page = read(html);
    assert_eq!(embedded(&Html::parse_document(&page)), report);
    Reports { report, page, csv: read(csv) }
}

/// Fails if the page has a syntax error or an element without an end.
fn assert_well_formed(page: &str) {
    const VOID: [&[u8]; 3] = [b"meta", b"link", b"br"];
    let mut open = Vec::new();
    for token in Tokenizer::new(page).flatten() {
        match token {
            Token::StartTag(tag) if tag.self_closing || VOID.contains(&&tag.name[..]) => {}
            Token::StartTag(tag) => open.push(tag.name),
            Token::EndTag(tag) => assert_eq!(open.pop(), Some(tag.name)),
            Token::Error(error) => panic!("{error:?}\n{page}"),
            Token::String(_) | Token::Doctype(_) => {}
            Token::Comment(comment) => panic!("{comment:?}\n{page}"),
        }
    }
    assert!(open.is_empty(), "{open:?}");
}

/// Checks the structure of a page, and that it needs nothing else, and parses it.
fn parsed(page: &str) -> Html {
    assert_well_formed(page);
    let html = Html::parse_document(page);
    assert_eq!(all(&html, "html[lang], h1, head > title, main").len(), 4);
    assert!(all(&html, "iframe, object, embed, img, base").is_empty());
    for element in html.select(&Selector::parse("[src], [href]").unwrap()) {
        let value = element.attr("src").or(element.attr("href"));
        assert_eq!(value, Some("data:,"), "{}", element.html());
    }
    assert_eq!(all(&html, "script").len(), 2, "the report, and the script that the policy names");
    assert!(!page.contains("url(") && !page.contains("@import"));
    for svg in html.select(&Selector::parse("svg:not(svg svg)").unwrap()) {
        match svg.attr("role") {
            Some(role) => {
                assert_eq!(role, "img");
                assert!(svg.attr("aria-label").is_some_and(|description| description.len() > 20));
            }
            None => assert_eq!(svg.attr("aria-hidden"), Some("true"), "text beside it says it"),
        }
    }
    let headers = all(&html, "th");
    assert!(headers.iter().all(|header| !header.is_empty()), "{headers:?}");
    for invalid in ["NaN", ">inf", "\"inf", "-2147483648"] {
        assert!(!page.contains(invalid), "{invalid}\n{page}");
    }
    let levels: Vec<_> = html
        .select(&Selector::parse("h1, h2, h3").unwrap())
        .map(|heading| heading.value().name()[1..].parse::<i32>().unwrap())
        .collect();
    assert!(levels.windows(2).all(|pair| pair[1] - pair[0] <= 1), "{levels:?}");
    html
}

/// The report that is embedded in a page.
fn embedded(html: &Html) -> Value {
    let [json] = all(html, "script#report[type='application/json']").try_into().unwrap();
    serde_json::from_str(&json).unwrap()
}

/// The texts of all elements that match a selector.
fn all(html: &Html, selector: &str) -> Vec<String> {
    let selector = Selector::parse(selector).unwrap();
    html.select(&selector).map(|element| element.text().collect()).collect()
}

/// The value of a name in a list of facts.
fn fact(html: &Html, name: &str) -> String {
    let (names, values) = (all(html, "dt"), all(html, "dd"));
    let index = names.iter().position(|found| found == name);
    values[index.unwrap_or_else(|| panic!("{name} is not in {names:?}"))].clone()
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or_else(|| panic!("{value} is no number"))
}

#[test]
fn html_and_json_have_the_same_figures() {
    let folder = folder(&[
        ("a.xml", rss(&["one", "two"])),
        ("b.xml", "<rss><channel><item><title>kept".to_owned()),
    ]);
    let Reports { report, page, .. } = reports(&["--passes", "8", "-t", "2"], &[folder.path()]);
    let html = parsed(&page);
    let figures = &report["figures"];
    let speed = significant(number(&figures["news_per_second"]));
    assert_eq!(all(&html, "h1 .figure"), [format!("{speed} news/sec on 2 threads")]);
    let [low, high] =
        [0, 1].map(|end| significant(number(&figures["news_per_second_interval"][end])));
    let samples = report["samples_ns"].as_array().unwrap().len();
    let head = format!("95 % interval {low} to {high}, from {samples} samples");
    assert!(all(&html, "header p").contains(&head), "{head}\n{page}");
    let build = &report["build"];
    let [compiler, profile] =
        ["compiler", "profile"].map(|field| build[field].as_str().unwrap().to_owned());
    let commit = build["commit"].as_str().map_or(String::new(), |commit| format!("{commit}, "));
    let built = format!("{} ({commit}{compiler}, {profile})", env!("CARGO_PKG_VERSION"));
    assert_eq!(fact(&html, "newsparse"), built);
    if let Some(kernel) = report["kernel"].as_str() {
        assert!(fact(&html, "system").ends_with(&format!(", kernel {kernel}")));
    }
    let news = format!("3 ({speed}/s, 95 % interval {low} to {high})");
    assert_eq!(fact(&html, "news"), news);
    for (fact_name, expected) in [
        ("threads", "2"),
        ("passes", "8"),
        ("with a parse error", "1"),
        ("digest", report["corpus"]["digest"].as_str().unwrap()),
    ] {
        assert_eq!(fact(&html, fact_name), expected);
    }
    assert!(fact(&html, "processor").starts_with(report["machine"]["cpu"].as_str().unwrap()));
    let command_line = fact(&html, "command line");
    assert!(command_line.starts_with("newsparse --passes 8 -t 2 "), "{command_line}");
    let median = significant(number(&figures["median_pass_ns"]) / 1e6);
    assert!(fact(&html, "median pass").starts_with(&format!("{median} ms, ")));
    let per_second = significant(number(&figures["documents_per_second"]));
    assert!(fact(&html, "documents").starts_with(&format!("2 ({per_second}/s)")));

    let cells = all(&html, "tbody td");
    let format = &report["formats"][0];
    assert_eq!(cells[0], format["format"].as_str().unwrap());
    assert_eq!(cells[1], grouped(format["documents"].as_u64().unwrap()));
    assert_eq!(cells[2], grouped(format["news"].as_u64().unwrap()));
    let named: Vec<_> = all(&html, "td.name");
    let of = |part: &str| report[part].as_array().unwrap().clone();
    let expected: Vec<_> = of("slowest_documents").into_iter().chain(of("errors")).collect();
    let below =
        |name: &str| Path::new(name).strip_prefix(folder.path()).unwrap().display().to_string();
    let expected: Vec<_> =
        expected.iter().map(|part| below(part["name"].as_str().unwrap())).collect();
    assert_eq!(named, expected);
    assert!(cells.contains(&report["errors"][0]["reason"].as_str().unwrap().to_owned()));
}

#[test]
fn html_of_a_stream_has_no_digest() {
    let folder = folder(&[("a.xml", rss(&["one"]))]);
    let Reports { report, page, csv } =
        reports(&["--streaming", "--passes", "3"], &[folder.path()]);
    let html = parsed(&page);
    assert_eq!(fact(&html, "clock covers"), "reading, decompressing and parsing");
    assert!(!all(&html, "dt").contains(&"digest".to_owned()), "a stream has no digest");
    assert!(all(&html, "header p").iter().any(|text| text.starts_with("whole range ")));
    assert_eq!(csv.lines().count(), 1 + report["samples_ns"].as_array().unwrap().len());
}

#[test]
fn html_escapes_names_of_files() {
    let corpus = "<script>alert('a')<!--";
    let names =
        ["<img src=x onerror=alert(1)>.xml", "\"&quot;'&amp;.xml", "\u{1b}[31m\u{7}\n\t.xml"];
    let broken = "<rss><channel><item><title>kept";
    let files = names.map(|name| format!("{corpus}/{name}"));
    let files: Vec<_> = files.iter().map(|name| (name.as_str(), broken)).collect();
    let folder = folder(&files);
    let path = folder.path().join(corpus);
    let Reports { report, page, .. } = reports(&["--passes", "1"], &[&path]);
    assert_eq!(report["errors"].as_array().unwrap().len(), 3);
    let html = parsed(&page);
    let shown = all(&html, "td.name").concat();
    for name in [names[0], names[1], "␛[31m␇\n␉.xml"] {
        assert_eq!(
            shown.matches(name).count(),
            2,
            "among slow documents and errors: {name}\n{page}"
        );
    }
    assert!(fact(&html, "corpus").contains(corpus), "{page}");
    assert!(all(&html, "title")[0].contains(corpus), "{page}");
}

/// The cells of each row below the header.
fn rows(csv: &str) -> Vec<Vec<&str>> {
    let mut lines = csv.lines();
    let header = "configuration,threads,round,sample_ns,passes,news,news_per_second,count_per_news";
    assert_eq!(lines.next(), Some(header));
    lines.map(|line| line.split(',').collect()).collect()
}

/// Checks that there is a row for each sample, in the same order.
fn assert_samples(rows: &[Vec<&str>], samples: &Value, begin: [&str; 2], passes: u64, news: u64) {
    let samples = samples.as_array().unwrap();
    assert_eq!(rows.len(), samples.len());
    for (index, (row, sample)) in rows.iter().zip(samples).enumerate() {
        let [round, sample_ns] = [index as u64 + 1, sample.as_u64().unwrap()];
        assert_eq!(row[..2], begin);
        assert_eq!(row[2..6], [round, sample_ns, passes, news].map(|number| number.to_string()));
        let speed: f64 = row[6].parse().unwrap();
        let expected = (news * passes) as f64 * 1e9 / sample_ns as f64;
        assert!((speed / expected - 1.0).abs() < 1e-12, "{row:?}");
    }
}

#[test]
fn csv_has_every_sample_of_a_benchmark() {
    let folder = folder(&[("a.xml", rss(&["one", "two"]))]);
    let Reports { report, csv, .. } = reports(&["--min-time", "0.02"], &[folder.path()]);
    let passes = report["configuration"]["passes_per_sample"].as_u64().unwrap();
    assert_samples(&rows(&csv), &report["samples_ns"], ["single", "1"], passes, 2);
}

#[test]
fn html_and_csv_have_every_sample_of_a_sweep() {
    let arguments = ["scale", "--threads", "1,2,3,4", "--passes", "6"];
    let folder = folder(&[("a.xml", rss(&["one", "two"])), ("b.xml", rss(&["three"]))]);
    let Reports { report, page, csv } = reports(&arguments, &[folder.path()]);
    let html = parsed(&page);
    let (rows, cells) = (rows(&csv), all(&html, "tbody td"));
    for (index, point) in report["points"].as_array().unwrap().iter().enumerate() {
        let threads = point["threads"].to_string();
        let begin = [point["mode"].as_str().unwrap(), &threads];
        assert_samples(&rows[index * 6..][..6], &point["samples_ns"], begin, 1, 3);
        let row = &cells[index * 5..][..5];
        assert_eq!(row[0], threads);
        let speed = significant(number(&point["figures"]["news_per_second"]));
        assert!(row[1].starts_with(&format!("{speed} ")), "{row:?}");
        assert!(row[3].starts_with(&significant(number(&point["speedup"]))), "{row:?}");
    }
    assert_eq!(rows.len(), 24);
    let law = match report["amdahl"]["serial_fraction"].as_f64() {
        Some(fraction) => format!("Amdahl's law: serial fraction {:.1} %", fraction * 100.0),
        None => "Amdahl's law: not fitted; ".to_owned(),
    };
    assert!(all(&html, "p").iter().any(|text| text.starts_with(&law)), "{law}\n{page}");
    let legend = all(&html, "ul.key li");
    assert!(legend.starts_with(&["ideal".to_owned()]), "{legend:?}");
    assert!(legend.ends_with(&["measured".to_owned()]), "{legend:?}");
    // The curve and, for each of four numbers of threads, the rounds and a row of the dot plot.
    assert_eq!(all(&html, "svg[role=img]").len(), 5);
    assert_eq!(all(&html, "ul.dots li").len(), 4);
}

#[cfg(unix)]
#[test]
fn html_and_csv_have_every_sample_of_engines() {
    let folder = folder(&[("a.xml", rss(&["one", "two"]))]);
    let engine = |name: &str, script: &str| format!("--engine={name}=sh -c '{script}' {{}}");
    let good = engine("<b>, \"x\"", "echo Parsing speed: 12.5 news/sec; echo Parsed news: 7");
    let once = "test -e $0/.ran && exit 3; touch $0/.ran; echo Parsing speed: 9 news/sec";
    let (fails, never) = (engine("once", once), engine("never", "echo \\<i\\> >&2; exit 1"));
    let out = tempfile::tempdir().unwrap();
    let [html, csv] = ["report.html", "samples.csv"].map(|name| out.path().join(name));
    let run = newsparse()
        .args(["compare", "--json", "--rounds", "2", "--min-time", "0", &good, &fails, &never])
        .args([Path::new("--html"), &html, Path::new("--csv"), &csv])
        .arg(folder.path())
        .assert()
        .code(1);
    let report: Value = serde_json::from_str(&stdout(&run)).unwrap();
    let (page, csv) = (fs::read_to_string(html).unwrap(), fs::read_to_string(csv).unwrap());
    let html = parsed(&page);
    assert_eq!(embedded(&html), report);
    let names = all(&html, "tbody td:first-child");
    assert_eq!(names, ["single", "multithreaded", "<b>, \"x\"", "once", "never"]);
    let rows = all(&html, "ul.dots li").concat();
    for text in ["<b>, \"x\"", "12.5 12.5–12.5", "failed in round", "failed: ended with"] {
        assert!(rows.contains(text), "{text}\n{rows}");
    }
    // Times depend on the machine, but the dot of an engine that prints its speed does not.
    let ratio = number(&report["engines"][2]["figures"]["ratio"]);
    let slower = format!("{} times slower", grouped(ratio.recip().round() as u64));
    assert!(all(&html, "tbody td").iter().any(|cell| cell.starts_with(&slower)), "{slower}");
    assert_eq!(fact(&html, "single").split(' ').next(), Some("newsparse"));
    assert!(fact(&html, "single").ends_with(" {}"), "the path of the corpus is not shown");
    let command = r#"sh -c "echo \\<i\\> >&2; exit 1" {}"#;
    assert_eq!(fact(&html, "never"), command);
    assert_eq!(all(&html, "pre code"), ["<i>"]);
    let unequal = "The numbers of news differ";
    assert!(all(&html, "p.warning").iter().any(|text| text.starts_with(unequal)), "{page}");

    let mut lines = csv.lines().skip(1);
    for engine in report["engines"].as_array().unwrap() {
        let name = engine["name"].as_str().unwrap();
        let name = if name.contains(',') { "\"<b>, \"\"x\"\"\"" } else { name };
        for (index, sample) in engine["samples"].as_array().unwrap().iter().enumerate() {
            let news = sample["news"].as_u64().map_or(String::new(), |news| news.to_string());
            let speed = number(&sample["news_per_second"]);
            let line = format!("{name},,{},,,{news},{speed},", index + 1);
            assert_eq!(lines.next(), Some(line.as_str()));
        }
    }
    assert_eq!(lines.next(), None);
}

#[cfg(unix)]
#[test]
fn html_and_csv_have_every_sample_of_a_gate() {
    let folder = folder(&[("a.xml", rss(&["one", "two"]))]);
    let engine = |speed: u32| format!("sh -c 'echo Parsing speed: {speed} news/sec # <b>' {{}}");
    let arguments =
        ["gate", "--candidate", &engine(90), "--against", &engine(100), "--min-speed", "5"];
    let out = tempfile::tempdir().unwrap();
    let [html, csv] = ["report.html", "samples.csv"].map(|name| out.path().join(name));
    let run = newsparse()
        .args(arguments)
        .args([Path::new("--json"), Path::new("--html"), &html, Path::new("--csv"), &csv])
        .arg(folder.path())
        .assert()
        .code(1);
    let report: Value = serde_json::from_str(&stdout(&run)).unwrap();
    let html = parsed(&fs::read_to_string(html).unwrap());
    assert_eq!(embedded(&html), report);
    assert_eq!(report["verdict"], "fail");
    assert_eq!(all(&html, "h1 .verdict"), [format!("Fail: against {}", engine(100))]);
    assert_eq!(all(&html, "h1 .figure"), ["10.0 % slower"]);
    assert_eq!(all(&html, "div.headline.bad").len(), 1);
    let cells = all(&html, "tbody td");
    assert_eq!([&cells[0], &cells[4]], ["fail", "pass"]);
    assert!(cells[2].starts_with("10.0 % slower "), "{}", cells[2]);
    assert_eq!([&cells[3], &cells[7]], ["at most 5 % slower", "at least 5.00"]);
    let in_plots = all(&html, "svg text").concat();
    for text in ["no change", "limit: at most 5 % slower", "limit: at least 5.00"] {
        assert!(in_plots.contains(text), "{text}\n{in_plots}");
    }
    assert_eq!(all(&html, "ul.dots li")[0], "candidate90.0 90.0–90.0");
    // Both decisions, the pairs, and the rounds of both programs.
    assert_eq!(all(&html, "svg[role=img]").len(), 5);
    let csv = fs::read_to_string(csv).unwrap();
    let mut lines = csv.lines().skip(1);
    for engine in report["engines"].as_array().unwrap() {
        for (index, speed) in engine["samples"].as_array().unwrap().iter().enumerate() {
            let role = engine["role"].as_str().unwrap();
            let line = format!("{role},,{},,,,{},", index + 1, number(speed));
            assert_eq!(lines.next(), Some(line.as_str()));
        }
    }
    assert_eq!(lines.next(), None);
}

#[cfg(unix)]
#[test]
fn html_and_csv_have_every_build_of_a_gate() {
    let folder = folder(&[("a.xml", rss(&["one", "two"]))]);
    let engine = |speed: &str| format!("sh -c 'echo Parsing speed: {speed} news/sec' {{}}");
    let [one, two, three] = ["90", "95", "100"].map(engine);
    let builds = ["--candidate", &three, "--against", &one, "--against", &two];
    let out = tempfile::tempdir().unwrap();
    let [html, csv] = ["report.html", "samples.csv"].map(|name| out.path().join(name));
    newsparse()
        .arg("gate")
        .args(builds)
        .args([Path::new("--html"), &html, Path::new("--csv"), &csv])
        .arg(folder.path())
        .assert()
        .code(3);
    let page = fs::read_to_string(html).unwrap();
    assert!(page.contains("builds of one side differ by up to 5.6 %"), "{page}");
    let html = parsed(&page);
    let heading = format!("Against {one} and 1 other build");
    assert!(all(&html, "h3").contains(&heading), "{:?}", all(&html, "h3"));
    let rows = all(&html, "ul.dots li .name");
    assert_eq!(rows, ["candidate", "baseline 1", "baseline 2"]);
    assert_eq!(fact(&html, "baseline 2"), two);
    // The decision, the rounds, and the rounds of three programs.
    assert_eq!(all(&html, "svg[role=img]").len(), 5);
    let csv = fs::read_to_string(csv).unwrap();
    for row in ["candidate,,1,,,,100,", "baseline_1,,1,,,,90,", "baseline_2,,1,,,,95,"] {
        assert!(csv.lines().any(|line| line == row), "{row}\n{csv}");
    }
}

/// Runs a command with all its formats: those for standard output one by one, those for files together.
fn assert_all_formats(arguments: &[&str], path: &Path) {
    let out = tempfile::tempdir().unwrap();
    let run = |more: &[&str]| {
        let run = newsparse().args(arguments).args(more).arg(path).assert().code(0);
        stdout(&run)
    };
    for format in ReportFormat::ALL {
        let option = format!("--{}", format.name);
        match format.destination {
            Destination::StandardOutput => {
                let report = run(&[&option]);
                assert!(!report.is_empty() && !report.starts_with("Using"), "{report}");
            }
            Destination::File => {
                let file = out.path().join(format.name);
                run(&[&option, file.to_str().unwrap()]);
                assert!(fs::metadata(file).unwrap().len() > 80, "{arguments:?} {option}");
            }
        }
    }
}

#[test]
fn every_command_writes_every_format() {
    let folder = folder(&[("a.xml", rss(&["one", "two"]))]);
    for arguments in [
        &["--passes", "1"][..],
        &["scale", "--threads", "1,2", "--passes", "1"],
        &["compare", "--rounds", "1", "--min-time", "0.001"],
        &["gate", "--min-speed", "1", "--min-time", "0.001", "--inconclusive", "pass"],
    ] {
        assert_all_formats(arguments, folder.path());
    }
}

#[test]
fn markdown_of_a_benchmark_has_tables_and_errors() {
    let folder = folder(&[("a_b.xml", "<rss><channel><item><title>kept")]);
    let run = newsparse().args(["--markdown", "--passes", "1"]).arg(folder.path()).assert().code(0);
    let page = stdout(&run);
    assert!(page.starts_with("### ") && page.lines().next().unwrap().ends_with(" news/sec"));
    for line in ["- with a parse error: 1", "**Documents with errors**", "| document | error |"] {
        assert!(page.contains(line), "{line}\n{page}");
    }
    assert!(page.contains("a\\_b.xml | line 1"), "{page}");
}

#[test]
fn html_leaves_standard_output_unchanged() {
    let out = tempfile::tempdir().unwrap();
    let page = out.path().join("report.html");
    let run = newsparse().args(["--passes", "1", "--html"]).arg(&page).assert().code(0);
    assert_eq!(stdout(&run).lines().count(), 2, "{run}");
    let html = parsed(&fs::read_to_string(&page).unwrap());
    assert_eq!(all(&html, "h2").last().map(String::as_str), Some("How it was measured"));
    assert!(all(&html, "p").contains(&"No errors found.".to_owned()));
}

fn refused(option: &str, path: &Path) -> Assert {
    // The timeout of the test fails if the program measures first.
    let run = newsparse().args(["--min-time", "1e8", option]).arg(path).assert();
    run.code(2).stdout(is_empty())
}

#[test]
fn rejects_unwritable_files_before_measuring() {
    let folder = folder(&[("file", "")]);
    let of = |name: &str| folder.path().join(name);
    for option in ["--html", "--csv"] {
        for path in [of("missing/report"), of("file/report"), folder.path().to_owned()] {
            let named = contains(path.to_str().unwrap()).and(contains(".newsparse-").not());
            refused(option, &path).stderr(named);
        }
        refused(option, Path::new("-"))
            .stderr(contains("--json and --markdown").and(contains("print to standard output")));
        refused(option, Path::new("")).stderr(contains("error: "));
    }
    let (html, csv) = (of("file"), of("./file"));
    let run = newsparse().arg("--html").arg(&html).arg("--csv").arg(&csv).assert().code(2);
    run.stdout(is_empty()).stderr(contains("--html and --csv name the same file"));
    assert_eq!(fs::read(html).unwrap(), b"");
}

#[test]
fn failed_runs_leave_files_unchanged() {
    let folder = folder(&[("report.html", "before"), ("notes.txt", "Dear all")]);
    let report = folder.path().join("report.html");
    let notes = folder.path().join("notes.txt");
    let run = newsparse().arg("--html").arg(&report).arg(notes).assert();
    run.code(2).stderr(contains("no news found").and(contains("panicked").not()));
    assert_eq!(fs::read(report).unwrap(), b"before");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
}

#[cfg(unix)]
mod special_files {
    use std::os::unix::fs::{FileTypeExt, PermissionsExt, symlink};
    use std::process::Command;
    use std::sync::mpsc;
    use std::time::Duration;

    use super::*;

    fn measure_into(option: &str, path: &Path) {
        newsparse().args(["--passes", "1", option]).arg(path).assert().code(0);
    }

    #[test]
    fn replaces_the_target_of_a_link_with_default_permissions() {
        let folder: TempDir = folder(&[("real.csv", "before")]);
        let [real, link] = ["real.csv", "link.csv"].map(|name| folder.path().join(name));
        symlink(&real, &link).unwrap();
        measure_into("--csv", &link);
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert!(fs::read_to_string(&real).unwrap().starts_with("configuration,"));
        let (written, usual) = (real, folder.path().join("usual"));
        fs::write(&usual, "").unwrap();
        let [written, usual] = [written, usual].map(|path| fs::metadata(path).unwrap());
        assert_eq!(written.permissions().mode(), usual.permissions().mode());
    }

    #[test]
    fn writes_into_pipes() {
        let folder = tempfile::tempdir().unwrap();
        let pipe = folder.path().join("pipe");
        assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
        let (sender, receiver) = mpsc::channel();
        let reader = pipe.clone();
        std::thread::spawn(move || sender.send(fs::read_to_string(reader)));
        measure_into("--csv", &pipe);
        assert!(fs::metadata(&pipe).unwrap().file_type().is_fifo());
        let read = receiver.recv_timeout(Duration::from_secs(10)).unwrap().unwrap();
        assert!(read.starts_with("configuration,"), "{read}");
    }
}

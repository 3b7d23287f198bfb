//! The checks of a gate as test cases of JUnit, which CI systems show beside the tests of a project.
//!
//! There is no standard. This is what [Jenkins](https://github.com/jenkinsci/xunit-plugin) and
//! [GitLab](https://docs.gitlab.com/ci/testing/unit_test_reports/) read: a check that fails is a `failure`, an inconclusive
//! one is `skipped`.

use std::fmt::Write;

use quick_xml::escape::escape;

use super::text::{self, TextOptions};
use super::{Destination, GateReport, Report, ReportFormat, Results};
use crate::foreign_text::escaped;
use crate::measure::gate::Verdict;

/// The format for reports of gates. Those of other commands have no test cases.
pub const FORMAT: ReportFormat = ReportFormat {
    name: "junit",
    description: "Also write the checks as test cases of JUnit, for GitLab, Jenkins and others",
    destination: Destination::File,
    export,
};

/// The test case for the equality of the engines' work.
const EQUAL_WORK: &str = "equal work";

struct TestCase {
    name: String,
    verdict: Verdict,
    message: String,
}

fn export(report: &Report) -> String {
    let cases = match &report.results {
        Results::Gate(gate) => test_cases(gate),
        _ => Vec::new(),
    };
    let seconds = match &report.results {
        Results::Gate(gate) => gate.result.elapsed.as_secs_f64(),
        _ => 0.0,
    };
    let count = |verdict| cases.iter().filter(|case| case.verdict == verdict).count();
    let numbers = format!(
        "tests=\"{}\" failures=\"{}\" errors=\"0\" skipped=\"{}\" time=\"{seconds:.3}\"",
        cases.len(),
        count(Verdict::Fail),
        count(Verdict::Inconclusive)
    );
    let name = attribute(&format!("newsparse gate, {}", report.corpus.name));
    let date = report.run.date.strftime("%FT%TZ");
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites {numbers}>\n  \
         <testsuite name=\"{name}\" {numbers} timestamp=\"{date}\">\n"
    );
    cases.iter().for_each(|case| case.write(&mut out));
    let text = characters(&text::export(report, TextOptions::default()));
    let _ = write!(out, "    <system-out>{text}</system-out>\n  </testsuite>\n</testsuites>\n");
    out
}

/// A test case for each check, and one for different work.
fn test_cases(gate: &GateReport) -> Vec<TestCase> {
    let work = gate.forbidden_difference().map(|message| TestCase {
        name: EQUAL_WORK.to_owned(),
        verdict: Verdict::Fail,
        message,
    });
    let checks = gate.result.checks.iter().map(|check| TestCase {
        name: gate.subject(check),
        verdict: check.verdict,
        message: gate.sentence(check),
    });
    work.into_iter().chain(checks).collect()
}

impl TestCase {
    fn write(&self, out: &mut String) {
        let (name, message) = (attribute(&self.name), attribute(&self.message));
        let _ = write!(out, "    <testcase classname=\"newsparse.gate\" name=\"{name}\"");
        let _ = match self.verdict {
            Verdict::Pass => writeln!(out, "/>"),
            Verdict::Inconclusive => {
                writeln!(
                    out,
                    ">\n      <skipped message=\"inconclusive: {message}\"/>\n    </testcase>"
                )
            }
            Verdict::Fail => writeln!(
                out,
                ">\n      <failure type=\"limit\" message=\"{message}\"/>\n    </testcase>"
            ),
        };
    }
}

/// A text for an attribute, in one line.
fn attribute(text: &str) -> String {
    characters(&escaped(text))
}

/// A text without the noncharacters that XML does not allow, escaped.
fn characters(text: &str) -> String {
    escape(text.replace(['\u{FFFE}', '\u{FFFF}'], "\u{FFFD}")).into_owned()
}

//! Reports as GitHub Flavored Markdown, for summaries of jobs and comments on pull requests.

use super::chart::chart;
use super::corpus::machine_line;
use super::outline::{OutlineBlock, outline};
use super::table::escape_markdown as escape;
use super::{Destination, Report, ReportFormat, Results, VERSION};
use crate::measure::gate::Verdict;

pub(super) const FORMAT: ReportFormat = ReportFormat {
    name: "markdown",
    description: "Print the report as Markdown instead, for the summary of a job or a comment",
    destination: Destination::StandardOutput,
    export,
};

/// The number of errors in a report.
const MAX_ERRORS: usize = 10;

/// The width of charts.
const CHART_WIDTH: usize = 80;

fn export(report: &Report) -> String {
    let mut blocks = outline(report);
    if !report.corpus.errors.is_empty() {
        blocks.push(OutlineBlock::Table(report.corpus.error_table(MAX_ERRORS)));
    }
    let machine = machine_line(&report.run.machine);
    let date = report.run.date.strftime("%F %H:%M:%S UTC");
    blocks.push(OutlineBlock::Lines(vec![format!("newsparse {VERSION}, {machine}, {date}")]));
    document(&format!("{}{}", sign(report), report.title()), &blocks)
}

/// Blocks below a heading, with an empty line between them.
pub(super) fn document(title: &str, blocks: &[OutlineBlock]) -> String {
    let heading = format!("### {}\n", escape(title));
    let parts = [heading].into_iter().chain(blocks.iter().map(markdown));
    parts.collect::<Vec<_>>().join("\n")
}

/// A sign for the verdict of a gate.
fn sign(report: &Report) -> &'static str {
    let Results::Gate(gate) = &report.results else { return "" };
    match gate.result.verdict() {
        Verdict::Pass => "✅ ",
        Verdict::Inconclusive => "❔ ",
        Verdict::Fail => "❌ ",
    }
}

fn markdown(block: &OutlineBlock) -> String {
    match block {
        OutlineBlock::Lines(lines) => paragraph(lines),
        OutlineBlock::Facts(facts) => {
            let item = |name, value| format!("- {name}: {}\n", escape(value));
            facts.iter().map(|fact| item(fact.name, &fact.value)).collect()
        }
        OutlineBlock::Table(table) => {
            let rows = format!("**{}**\n\n{}", escape(table.caption()), table.to_markdown());
            match table.notes() {
                [] => rows,
                notes => format!("{rows}\n{}", paragraph(notes)),
            }
        }
        OutlineBlock::Notes(notes) => format!("> {}", paragraph(notes)),
        OutlineBlock::Output { introduction, text } => {
            format!("{}:\n\n{}", escape(introduction), preformatted(text))
        }
        OutlineBlock::Speedups(points) => preformatted(&chart(points, CHART_WIDTH)),
    }
}

/// One paragraph with a hard line break after each line.
fn paragraph(lines: &[String]) -> String {
    let lines: Vec<_> = lines.iter().map(|line| escape(line.trim())).collect();
    lines.join("\\\n") + "\n"
}

/// An indented code block, which no line of the text can end.
fn preformatted(text: &str) -> String {
    text.lines().map(|line| format!("    {line}\n")).collect()
}

//! Reports as plain text, for terminals.

use std::fmt::Write;

use anstyle::AnsiColor;

use super::chart::chart;
use super::gate::verdict_name;
use super::outline::{Fact, OutlineBlock, outline};
use super::table::wrapped;
use super::{Report, Results};
use crate::foreign_text::escaped;

/// The width of charts where the terminal's is unknown.
const DEFAULT_WIDTH: usize = 80;

/// The form of plain text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TextOptions {
    /// Tables wider than so many columns are narrowed: texts are wrapped and names shortened, but no figure is cut. Without
    /// a width they are as wide as their contents.
    pub width: Option<usize>,
    /// Verdicts have colours, by the escape sequences of terminals.
    pub has_color: bool,
}

/// Returns the report as plain text.
pub fn export(report: &Report, options: TextOptions) -> String {
    let blocks = blocks(&outline(report), options);
    match &report.results {
        Results::Gate(gate) => {
            let title = gate.title();
            let verdict = verdict_name(gate.result.verdict());
            let rest = title.strip_prefix(verdict).unwrap_or(&title);
            titled(&(verdict_cell(verdict, options) + &escaped(rest)), &blocks)
        }
        _ => blocks,
    }
}

/// A text below its title, which is escaped.
pub(super) fn titled(title: &str, text: &str) -> String {
    format!("{title}\n\n{text}")
}

/// The name of a verdict, with its colour if there are colours.
pub(super) fn verdict_cell(verdict: &str, options: TextOptions) -> String {
    let color = match verdict.trim() {
        _ if !options.has_color => None,
        "pass" => Some(AnsiColor::Green),
        "fail" => Some(AnsiColor::Red),
        "inconclusive" => Some(AnsiColor::Yellow),
        _ => None,
    };
    color.map_or(verdict.to_owned(), |color| {
        let style = color.on_default().bold();
        format!("{style}{verdict}{style:#}")
    })
}

/// Blocks with an empty line between them.
pub(super) fn blocks(blocks: &[OutlineBlock], options: TextOptions) -> String {
    blocks.iter().map(|block| text(block, options)).collect::<Vec<_>>().join("\n")
}

fn text(block: &OutlineBlock, options: TextOptions) -> String {
    match block {
        OutlineBlock::Lines(lines) => lines_of(lines, "", options),
        OutlineBlock::Facts(facts) => self::facts(facts),
        OutlineBlock::Table(table) => {
            table.to_text(options) + &lines_of(table.notes(), "", options)
        }
        OutlineBlock::Notes(notes) => lines_of(notes, "note: ", options),
        OutlineBlock::Output { introduction, text } => {
            let lines: String =
                text.lines().map(|line| format!("  | {}\n", escaped(line))).collect();
            format!("{introduction}:\n{lines}")
        }
        OutlineBlock::Speedups(points) => chart(points, options.width.unwrap_or(DEFAULT_WIDTH)),
    }
}

fn lines_of(lines: &[String], prefix: &str, options: TextOptions) -> String {
    let lines: Vec<_> = lines.iter().map(|line| format!("{prefix}{}", escaped(line))).collect();
    wrapped(&lines, options.width)
}

fn facts(facts: &[Fact]) -> String {
    let mut out = String::new();
    for Fact { name, value } in facts {
        let _ = writeln!(out, "{name:<22} {}", escaped(value));
    }
    out
}

//! Reports as plain text, for terminals.

use std::fmt::Write;

use super::chart::chart;
use super::outline::{Fact, OutlineBlock, outline};
use super::{Report, Results};
use crate::foreign_text::escaped;

/// The width of charts where the terminal's is unknown.
const DEFAULT_WIDTH: usize = 80;

/// Returns the report as plain text.
///
/// Tables wider than `width` columns are narrowed: texts are wrapped and names shortened, but no figure is cut. Without
/// a width they are as wide as their contents.
pub fn export(report: &Report, width: Option<usize>) -> String {
    let blocks = blocks(&outline(report), width);
    match &report.results {
        Results::Gate(gate) => titled(&gate.title(), &blocks),
        _ => blocks,
    }
}

/// A text below its title.
pub(super) fn titled(title: &str, text: &str) -> String {
    format!("{}\n\n{text}", escaped(title))
}

/// Blocks with an empty line between them.
pub(super) fn blocks(blocks: &[OutlineBlock], width: Option<usize>) -> String {
    blocks.iter().map(|block| text(block, width)).collect::<Vec<_>>().join("\n")
}

fn text(block: &OutlineBlock, width: Option<usize>) -> String {
    match block {
        OutlineBlock::Lines(lines) => lines_of(lines, ""),
        OutlineBlock::Facts(facts) => self::facts(facts),
        OutlineBlock::Table(table) => table.to_text(width) + &lines_of(table.notes(), ""),
        OutlineBlock::Notes(notes) => lines_of(notes, "note: "),
        OutlineBlock::Output { introduction, text } => {
            let lines: String =
                text.lines().map(|line| format!("  | {}\n", escaped(line))).collect();
            format!("{introduction}:\n{lines}")
        }
        OutlineBlock::Speedups(points) => chart(points, width.unwrap_or(DEFAULT_WIDTH)),
    }
}

fn lines_of(lines: &[String], prefix: &str) -> String {
    lines.iter().map(|line| format!("{prefix}{}\n", escaped(line))).collect()
}

fn facts(facts: &[Fact]) -> String {
    let mut out = String::new();
    for Fact { name, value } in facts {
        let _ = writeln!(out, "{name:<22} {}", escaped(value));
    }
    out
}

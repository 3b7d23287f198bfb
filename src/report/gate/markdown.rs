//! The verdict of a gate for the summary of a job or a comment on a pull request.

use super::{Context, contestants_table, effort, findings_table, verdict_line};
use crate::measure::gate::{GateEngines, GateResult, Verdict};
use crate::report::table::escaped;

/// A heading with the verdict, and the tables behind it.
pub fn report(engines: &GateEngines, result: &GateResult, context: &Context) -> String {
    let sign = match result.verdict() {
        Verdict::Pass => "✅",
        Verdict::Inconclusive => "❔",
        Verdict::Fail => "❌",
    };
    let notes: String =
        context.notes.iter().map(|note| format!("\n> {}\n", escaped(note))).collect();
    let checks = match result.checks.as_slice() {
        [] => String::new(),
        _ => format!("{}\n", findings_table(engines, result).markdown()),
    };
    format!(
        "### {sign} {}\n\n{checks}{}{notes}\n{}, {}\n",
        escaped(&verdict_line(engines, result)),
        contestants_table(engines, result).markdown(),
        escaped(&context.corpus),
        effort(result),
    )
}

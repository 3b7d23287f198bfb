//! The verdict of a gate for the summary of a job or a comment on a pull request.

use super::{Context, contestants_table, effort, findings_table, verdict_line};
use crate::measure::gate::{Contestants, Judged, Verdict};
use crate::report::table::escaped;

/// A heading with the verdict, and the tables behind it.
pub fn report(contestants: &Contestants, judged: &Judged, context: &Context) -> String {
    let sign = match judged.verdict() {
        Verdict::Pass => "✅",
        Verdict::Inconclusive => "❔",
        Verdict::Fail => "❌",
    };
    let notes: String =
        context.notes.iter().map(|note| format!("\n> {}\n", escaped(note))).collect();
    let checks = match judged.findings.as_slice() {
        [] => String::new(),
        _ => format!("{}\n", findings_table(contestants, judged).markdown()),
    };
    format!(
        "### {sign} {}\n\n{checks}{}{notes}\n{}, {}\n",
        escaped(&verdict_line(contestants, judged)),
        contestants_table(contestants, judged).markdown(),
        escaped(&context.corpus),
        effort(judged),
    )
}

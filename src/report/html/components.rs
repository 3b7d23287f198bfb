//! The components of pages.

use maud::{Markup, html};

use crate::report::number::{bytes, grouped};
use crate::report::outline::Fact;
use crate::report::table::{ColumnKind, Table};
use crate::report::{Report, VERSION};

/// The number of errors on a page.
const MAX_ERRORS: usize = 30;

/// The warning on the page of a measurement that was interrupted.
pub const INTERRUPTED: &str = "The measurement was interrupted: the results are partial.";

/// A list of named values.
pub fn facts(facts: &[Fact]) -> Markup {
    html! {
        dl {
            @for Fact { name, value } in facts { dt { (name) } dd { (value) } }
        }
    }
}

/// The CSS classes of a column.
fn class(content: ColumnKind) -> Option<&'static str> {
    match content {
        ColumnKind::Figure => None,
        ColumnKind::Label | ColumnKind::Verdict => Some("text"),
        ColumnKind::Text => Some("text long"),
        ColumnKind::Document => Some("text long name"),
    }
}

/// A table with its notes. It scrolls on its own where it is too wide for the page.
pub fn table(table: &Table) -> Markup {
    let columns = table.columns();
    html! {
        div.scroll tabindex="0" role="region" aria-label=(table.caption()) {
            table {
                caption { (table.caption()) }
                thead {
                    tr {
                        @for column in columns {
                            th scope="col" class=[class(column.content)] { (column.name) }
                        }
                    }
                }
                tbody {
                    @for row in table.rows() {
                        tr {
                            @for (cell, column) in row.iter().zip(columns) {
                                td class=[class(column.content)] { (cell) }
                            }
                        }
                    }
                }
            }
        }
        @for note in table.notes() { p.note { (note) } }
    }
}

/// A plot with a title and a caption.
pub fn figure(title: &str, plot: &Markup, caption: &str) -> Markup {
    html! {
        figure {
            h3 { (title) }
            (plot)
            figcaption { (caption) }
        }
    }
}

/// The errors of documents and files.
pub fn errors(report: &Report) -> Markup {
    html! {
        section {
            h2 { "Errors" }
            @if report.corpus.errors.is_empty() {
                p { "No errors found." }
            } @else {
                (table(&report.corpus.error_table(MAX_ERRORS)))
            }
        }
    }
}

/// The command, the machine and the corpus, for another run of the same measurement.
pub fn circumstances(report: &Report) -> Markup {
    let Report { run, corpus, .. } = report;
    let machine = &run.machine;
    html! {
        section {
            h2 { "How it was measured" }
            dl {
                dt { "command line" } dd { code { (run.command_line) } }
                dt { "newsparse" } dd { (VERSION) }
                dt { "date" } dd { (run.date.strftime("%F %H:%M:%S UTC")) }
                dt { "processor" } dd { (machine.cpu) }
                dt { "cores" } dd { (machine.cores) }
                dt { "system" } dd { (machine.os) ", " (machine.arch) }
                dt { "corpus" } dd { code { (corpus.name) } }
                dt { "documents" }
                dd { (grouped(corpus.documents)) ", " (bytes(corpus.bytes)) }
                @if let Some(digest) = &corpus.digest {
                    dt { "digest" } dd { code { "blake3:" (digest) } }
                }
            }
        }
    }
}

//! What pages are made of.

use maud::{Markup, html};

use super::Run;
use crate::measure::Profile;
use crate::report::details::Fact;
use crate::report::number::{bytes, grouped};
use crate::report::table::Table;
use crate::report::{CorpusSummary, json};

/// More faults than this are no reading.
const MAX_ERRORS: usize = 30;

/// The names and values of some facts.
pub fn facts(facts: &[Fact]) -> Markup {
    html! {
        dl {
            @for (name, value) in facts { dt { (name) } dd { (value) } }
        }
    }
}

/// What the cells of a column are: how they are aligned and may be broken.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Column {
    Number,
    Text,
    /// Text of any length.
    Long,
    /// What a document is called.
    Name,
}

impl Column {
    fn class(self) -> Option<&'static str> {
        match self {
            Column::Number => None,
            Column::Text => Some("text"),
            Column::Long => Some("text long"),
            Column::Name => Some("text long name"),
        }
    }
}

/// A table as it is printed.
pub fn laid_out(caption: &str, table: &Table) -> Markup {
    let kind = |column| if table.is_left(column) { Column::Text } else { Column::Number };
    let head = table.head().iter().enumerate();
    let head: Vec<_> = head.map(|(index, name)| (name.as_str(), kind(index))).collect();
    columns(caption, &head, table.rows())
}

/// A table, the first column of which is text and the others numbers.
pub fn table<C: AsRef<str>>(
    caption: &str,
    head: &[&str],
    rows: impl IntoIterator<Item = impl AsRef<[C]>>,
) -> Markup {
    let kind = |column| if column == 0 { Column::Text } else { Column::Number };
    let head: Vec<_> = head.iter().enumerate().map(|(index, name)| (*name, kind(index))).collect();
    columns(caption, &head, rows)
}

/// A table of these columns; it scrolls by itself where it is too wide.
pub fn columns<C: AsRef<str>>(
    caption: &str,
    head: &[(&str, Column)],
    rows: impl IntoIterator<Item = impl AsRef<[C]>>,
) -> Markup {
    html! {
        div.scroll tabindex="0" role="region" aria-label=(caption) {
            table {
                caption { (caption) }
                thead {
                    tr {
                        @for (name, column) in head {
                            th scope="col" class=[column.class()] { (name) }
                        }
                    }
                }
                tbody {
                    @for row in rows {
                        tr {
                            @for (cell, (_, column)) in row.as_ref().iter().zip(head) {
                                td class=[column.class()] { (cell.as_ref()) }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// A plot under its title, with what is to be known to read it.
pub fn figure(title: &str, plot: &Markup, note: &str) -> Markup {
    html! {
        figure {
            h3 { (title) }
            (plot)
            figcaption { (note) }
        }
    }
}

/// What is wrong with documents.
pub fn errors(subject: &CorpusSummary, profile: &Profile) -> Markup {
    let errors = json::errors(subject, profile);
    let more = errors.len().saturating_sub(MAX_ERRORS);
    let shown = errors.iter().take(MAX_ERRORS);
    html! {
        section {
            h2 { "Faults" }
            @if errors.is_empty() {
                p { "None was found." }
            } @else {
                (columns(
                    "What is wrong with documents",
                    &[("document", Column::Name), ("fault", Column::Long)],
                    shown.map(|error| [error.name, &error.reason]),
                ))
                @if more > 0 { p.note { "And " (more) " more, which the JSON report has." } }
            }
        }
    }
}

/// How and where it was measured, so that somebody else can do so again.
pub fn circumstances(
    corpus: &str,
    digest: Option<&str>,
    (documents, size): (u64, u64),
    run: &Run,
) -> Markup {
    let Run { command_line, date, machine } = run;
    html! {
        section {
            h2 { "How it was measured" }
            dl {
                dt { "command line" } dd { code { (command_line) } }
                dt { "newsparse" } dd { (env!("CARGO_PKG_VERSION")) }
                dt { "date" } dd { (date.strftime("%F %H:%M:%S UTC")) }
                dt { "processor" } dd { (machine.cpu) }
                dt { "cores" } dd { (machine.cores) }
                dt { "system" } dd { (machine.os) ", " (machine.arch) }
                dt { "corpus" } dd { code { (corpus) } }
                dt { "documents" }
                dd { (grouped(documents)) ", " (bytes(size)) }
                @if let Some(digest) = digest {
                    dt { "digest" } dd { code { "blake3:" (digest) } }
                }
            }
        }
    }
}

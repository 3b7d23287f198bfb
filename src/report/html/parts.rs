//! What pages are made of.

use maud::{Markup, html};

use super::Run;
use crate::measure::Profile;
use crate::report::details::Fact;
use crate::report::number::{bytes, grouped};
use crate::report::table::Table;
use crate::report::{Subject, json};

/// More faults than this are no reading.
const MOST_FAULTS: usize = 30;

/// The names and values of some facts.
pub fn facts(facts: &[Fact]) -> Markup {
    html! {
        dl {
            @for (name, value) in facts { dt { (name) } dd { (value) } }
        }
    }
}

/// A table as it is printed.
pub fn laid_out(caption: &str, table: &Table) -> Markup {
    let head: Vec<_> = table.head().iter().map(String::as_str).collect();
    columns(caption, &head, table.rows(), &|column| table.is_left(column))
}

/// A table, the first column of which is text and the others numbers.
pub fn table<C: AsRef<str>>(
    caption: &str,
    head: &[&str],
    rows: impl IntoIterator<Item = impl AsRef<[C]>>,
) -> Markup {
    columns(caption, head, rows, &|column| column == 0)
}

/// A table, some columns of which are text; it scrolls by itself where it is too wide.
fn columns<C: AsRef<str>>(
    caption: &str,
    head: &[&str],
    rows: impl IntoIterator<Item = impl AsRef<[C]>>,
    is_text: &dyn Fn(usize) -> bool,
) -> Markup {
    let class = |column: usize| is_text(column).then_some("text");
    html! {
        div.scroll tabindex="0" role="region" aria-label=(caption) {
            table {
                caption { (caption) }
                thead {
                    tr {
                        @for (column, name) in head.iter().enumerate() {
                            th scope="col" class=[class(column)] { (name) }
                        }
                    }
                }
                tbody {
                    @for row in rows {
                        tr {
                            @for (column, cell) in row.as_ref().iter().enumerate() {
                                td class=[class(column)] { (cell.as_ref()) }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// A table of what documents are said to be or to have, the name in the last column, however long.
pub fn named<'a>(
    caption: &str,
    head: [&str; 2],
    rows: impl IntoIterator<Item = (String, &'a str)>,
) -> Markup {
    html! {
        div.scroll tabindex="0" role="region" aria-label=(caption) {
            table {
                caption { (caption) }
                thead { tr { th scope="col" { (head[0]) } th.text scope="col" { (head[1]) } } }
                tbody {
                    @for (what, name) in rows {
                        tr { td { (what) } td.text.long { code { (name) } } }
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
pub fn faults(subject: &Subject, profile: &Profile) -> Markup {
    let faults = json::faults(subject, profile);
    let more = faults.len().saturating_sub(MOST_FAULTS);
    html! {
        section {
            h2 { "Faults" }
            @if faults.is_empty() {
                p { "None was found." }
            } @else {
                div.scroll tabindex="0" role="region" aria-label="Faults" {
                    table {
                        thead {
                            tr { th.text scope="col" { "document" } th.text scope="col" { "fault" } }
                        }
                        tbody {
                            @for fault in faults.iter().take(MOST_FAULTS) {
                                tr {
                                    td.text.long { code { (fault.name) } }
                                    td.text.long.name { (fault.reason) }
                                }
                            }
                        }
                    }
                }
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

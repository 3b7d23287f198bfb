//! The components of pages.

use maud::{Markup, html};

use super::table::report_table;
use crate::report::contention::condition_facts;
use crate::report::number::{bytes, counted};
use crate::report::outline::Fact;
use crate::report::{Report, VERSION};

/// The number of errors on a page.
const MAX_ERRORS: usize = 30;

/// A list of named values.
pub fn facts(facts: &[Fact]) -> Markup {
    html! {
        dl { @for Fact { name, value } in facts { dt { (name) } dd { (value) } } }
    }
}

/// A plot with a caption.
pub fn figure(plot: &Markup, caption: &str) -> Markup {
    html! {
        figure {
            (plot)
            @if !caption.is_empty() { figcaption { (caption) } }
        }
    }
}

/// A plot with a title and a caption, beside others.
pub fn titled_figure(title: &str, plot: &Markup, caption: &str) -> Markup {
    html! { div { h3 { (title) } (figure(plot, caption)) } }
}

/// The errors of documents and files.
pub fn errors(report: &Report) -> Markup {
    html! {
        section {
            h2 { "Errors" }
            @if report.corpus.errors.is_empty() {
                p { "No errors found." }
            } @else {
                (report_table(&report.corpus.error_table(MAX_ERRORS)))
            }
        }
    }
}

/// The commands, the machine and the corpus, for another run of the same measurement.
pub fn circumstances(report: &Report, engines: &[(String, String)]) -> Markup {
    let Report { run, corpus, .. } = report;
    let machine = &run.machine;
    let kernel = run.kernel.as_ref().map(|kernel| format!(", kernel {kernel}"));
    let build: Vec<_> =
        run.build.commit.iter().chain([&run.build.compiler, &run.build.profile]).copied().collect();
    html! {
        section {
            h2 { "How it was measured" }
            dl {
                dt { "command line" } dd { code { (run.command_line) } }
                @for (name, command) in engines { dt { (name) } dd { code { (command) } } }
                dt { "corpus" }
                dd {
                    code { (corpus.name) } ", " (counted(corpus.documents, "document")) ", " (bytes(corpus.bytes))
                    @if engines.iter().any(|(_, command)| command.contains("{}")) {
                        "; " code { "{}" } " stands for its path"
                    }
                }
                @if let Some(digest) = &corpus.digest {
                    dt { "digest" } dd { code { "blake3:" (digest) } }
                }
                dt { "processor" } dd { (machine.cpu) ", " (counted(machine.cores as u64, "core")) ", " (machine.arch) }
                @for Fact { name, value } in condition_facts(&run.conditions) { dt { (name) } dd { (value) } }
                dt { "system" } dd { (machine.os) (kernel.unwrap_or_default()) }
                dt { "newsparse" } dd { (VERSION) " (" (build.join(", ")) ")" }
                dt { "date" } dd { (run.date.strftime("%F %H:%M:%S UTC")) }
            }
        }
    }
}

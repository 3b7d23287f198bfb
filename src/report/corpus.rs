//! The corpus of a report.

use serde::Serialize;

use super::number::{bytes, counted, grouped};
use super::table::Table;
use crate::corpus::{Corpus, Diagnostic};
use crate::measure::{Machine, Profile};

/// The facts about a corpus that a report shows.
#[derive(Clone, Debug, Default)]
pub struct CorpusSummary {
    /// The name of the corpus.
    pub name: String,
    /// The number of documents.
    pub documents: u64,
    /// The size of all documents in bytes, decompressed.
    pub bytes: u64,
    /// The number of news items that newsparse finds; `None` if they were not counted.
    pub news: Option<u64>,
    /// The number of documents that hold no news.
    pub skipped: u64,
    /// The digest of names and bytes, in hexadecimal; `None` for a stream, or if it was not computed.
    pub digest: Option<String>,
    /// The errors of documents and files, in the order in which they were found.
    pub errors: Vec<InputError>,
}

/// An error in a document or file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct InputError {
    /// The name of the document in the corpus.
    pub name: String,
    /// The error.
    pub reason: String,
}

impl CorpusSummary {
    /// Summarizes a corpus in memory. News items are not counted.
    pub fn new(corpus: &Corpus) -> Self {
        CorpusSummary { digest: Some(corpus.digest()), ..CorpusSummary::without_digest(corpus) }
    }

    /// Summarizes a corpus in memory without its digest, which takes about half as long as parsing feeds.
    pub fn without_digest(corpus: &Corpus) -> Self {
        let mut summary = CorpusSummary {
            name: corpus.name.clone(),
            documents: corpus.documents.len() as u64,
            bytes: corpus.bytes(),
            skipped: corpus.skipped().count() as u64,
            ..CorpusSummary::default()
        };
        corpus.diagnostics.iter().for_each(|diagnostic| summary.add_diagnostic(diagnostic));
        summary
    }

    /// Adds the error that a diagnostic describes, if it describes one.
    pub fn add_diagnostic(&mut self, diagnostic: &Diagnostic) {
        match diagnostic {
            Diagnostic::Damage(damage) => self.add_error(&damage.name, damage.reason.clone()),
            Diagnostic::SkippedDocument(skipped) if skipped.is_unexpected => {
                self.add_error(&skipped.name, skipped.error.to_string());
            }
            _ => {}
        }
    }

    /// Adds the parse errors of a profile.
    pub fn add_parse_errors(&mut self, profile: &Profile) {
        for document in &profile.errors {
            self.add_error(&document.name, document.error.to_string());
        }
    }

    fn add_error(&mut self, name: &str, reason: String) {
        self.errors.push(InputError { name: name.to_owned(), reason });
    }

    /// The first two lines of a report: the corpus, and the machine.
    pub(super) fn heading(&self, machine: &Machine) -> [String; 2] {
        let news = self.news.map_or(String::new(), |news| format!(", {} news", grouped(news)));
        let documents = counted(self.documents, "document");
        [format!("{}: {documents}, {}{news}", self.name, bytes(self.bytes)), machine_line(machine)]
    }

    /// The name of a document below the folder or in the archive that is the corpus; the whole name elsewhere.
    pub(super) fn relative_name<'a>(&self, name: &'a str) -> &'a str {
        let below = name.strip_prefix(self.name.trim_end_matches('/'));
        let below = below.and_then(|rest| rest.strip_prefix('/').or(rest.strip_prefix("!/")));
        below.filter(|rest| !rest.is_empty()).unwrap_or(name)
    }

    /// The first errors, up to `max`.
    pub(super) fn error_table(&self, max: usize) -> Table {
        let mut table = Table::new("Documents with errors").document("document").text("error");
        for error in self.errors.iter().take(max) {
            table.row([self.relative_name(&error.name).to_owned(), error.reason.clone()]);
        }
        if let more @ 1.. = self.errors.len().saturating_sub(max) {
            table.note(format!("{} more errors are in the JSON report.", grouped(more as u64)));
        }
        table
    }
}

/// The processor and its cores.
pub(super) fn machine_line(machine: &Machine) -> String {
    let cores = machine.cores;
    format!("{}, {}", machine.cpu, counted(cores as u64, "core"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_relative_to_the_corpus() {
        for (corpus, name, expected) in [
            ("feeds/", "feeds/a/b.xml", "a/b.xml"),
            ("feeds", "feeds/a/b.xml", "a/b.xml"),
            ("a.zip", "a.zip!/b.xml", "b.xml"),
            ("a.xml", "a.xml", "a.xml"),
            ("feeds", "feeds2/b.xml", "feeds2/b.xml"),
            ("built-in", "rss/b.xml", "rss/b.xml"),
            ("2 paths", "feeds/b.xml", "feeds/b.xml"),
        ] {
            let corpus = CorpusSummary { name: corpus.to_owned(), ..CorpusSummary::default() };
            assert_eq!(corpus.relative_name(name), expected);
        }
    }
}

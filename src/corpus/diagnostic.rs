//! Problems with the files of a corpus.

use std::collections::BTreeMap;
use std::fmt;

use super::Document;
use crate::parse::ParseError;

/// A document or a diagnostic of a corpus that is being read.
#[derive(Clone, Debug)]
pub enum CorpusEntry {
    /// A document. Its format has not been detected yet, so that it may hold no news.
    Document(Document),
    /// A problem with a file.
    Diagnostic(Diagnostic),
}

/// A problem with a file of a corpus.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Diagnostic {
    /// Data that is damaged, too large or not supported. The data before it is among the documents.
    Damage(Damage),
    /// The number of further problems of a file, after the first few.
    MoreDamage(MoreDamage),
    /// A file or folder that could not be read: its path and the reason.
    Unreadable(String),
    /// A document without news.
    SkippedDocument(SkippedDocument),
    /// Records of a web archive that are not documents.
    SkippedRecords(SkippedRecords),
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Diagnostic::Damage(damage) => damage.fmt(f),
            Diagnostic::MoreDamage(more) => more.fmt(f),
            Diagnostic::Unreadable(reason) => f.write_str(reason),
            Diagnostic::SkippedDocument(skipped) => skipped.fmt(f),
            Diagnostic::SkippedRecords(records) => records.fmt(f),
        }
    }
}

/// Data of a file that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Damage {
    /// The name of the file or of the member of an archive.
    pub name: String,
    /// The offset in the file on the disk, in bytes; `None` at its beginning.
    pub offset: Option<u64>,
    /// The reason.
    pub reason: String,
}

impl fmt::Display for Damage {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self.offset {
            Some(offset) => write!(f, "{}: byte {offset}: {}", self.name, self.reason),
            None => write!(f, "{}: {}", self.name, self.reason),
        }
    }
}

/// Problems of a file that are counted only.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct MoreDamage {
    /// The name of the file.
    pub name: String,
    /// The number of problems.
    pub count: u64,
}

impl fmt::Display for MoreDamage {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let errors = if self.count == 1 { "error" } else { "errors" };
        write!(f, "{}: {} more {errors}", self.name, self.count)
    }
}

/// A document without news.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SkippedDocument {
    /// The [name](Document::name) of the document.
    pub name: String,
    /// The reason.
    pub error: ParseError,
    /// True if the document was expected to hold news: its path was given, or it is an empty file of a folder or an
    /// archive, as a failed download leaves it.
    pub is_unexpected: bool,
}

impl fmt::Display for SkippedDocument {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}: {}", self.name, self.error)
    }
}

/// Records of a web archive that are not documents and were skipped.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct SkippedRecords {
    /// The name of the archive.
    pub name: String,
    /// The number of records of each kind, such as `request` or `revisit`.
    pub kinds: BTreeMap<&'static str, u64>,
}

impl SkippedRecords {
    /// No records of an archive.
    pub fn new(name: impl Into<String>) -> Self {
        SkippedRecords { name: name.into(), ..SkippedRecords::default() }
    }

    /// Adds other records of the same archive.
    pub fn add(&mut self, other: &SkippedRecords) {
        self.name.clone_from(&other.name);
        for (kind, count) in &other.kinds {
            *self.kinds.entry(kind).or_default() += count;
        }
    }

    /// The total number of records.
    pub fn count(&self) -> u64 {
        self.kinds.values().sum()
    }
}

impl fmt::Display for SkippedRecords {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}: {} records skipped:", self.name, self.count())?;
        for (index, (kind, count)) in self.kinds.iter().enumerate() {
            write!(f, "{} {count} {kind}", if index == 0 { "" } else { "," })?;
        }
        Ok(())
    }
}

//! What is to be said of a corpus beside its documents.

use std::collections::BTreeMap;
use std::fmt;

use super::Document;
use crate::parse::ParseError;

/// What is come upon while a corpus is read, in its order.
#[derive(Clone, Debug)]
pub enum Found {
    /// A document, of which nobody has looked yet whether it holds news.
    Document(Document),
    /// Something to be said.
    Diagnostic(Diagnostic),
}

/// Something about a corpus that deserves a word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Diagnostic {
    /// A file that is damaged, or something in it that is too large. What could be read is among the documents.
    Damaged(Damage),
    /// A file or folder that could not be read, with the reason.
    Unreadable(String),
    /// A file that holds no news.
    SkippedDocument(SkippedDocument),
    /// Records of an archive that are no documents.
    SkippedRecords(SkippedRecords),
}

/// A place from which on a file could not be read, or something in it that was too large.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Damage {
    /// The name of the file, or of what lies in an archive.
    pub name: String,
    /// Where in the file on the disk, in bytes, if that says anything.
    pub offset: Option<u64>,
    /// What is wrong.
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

/// A file that was not taken up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SkippedDocument {
    /// The path as found.
    pub name: String,
    /// What it is instead of news.
    pub error: ParseError,
    /// Whether it deserves a word: the file itself was asked for, or is empty, as after a failed download.
    pub named: bool,
}

/// Records of an archive that are no documents, and were not looked at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SkippedRecords {
    /// The archive's name.
    pub name: String,
    /// How many there are of each kind: `request`, `revisit`.
    pub kinds: BTreeMap<&'static str, u64>,
}

impl SkippedRecords {
    /// Adds others of the same archive.
    pub fn add(&mut self, other: &SkippedRecords) {
        self.name.clone_from(&other.name);
        for (kind, count) in &other.kinds {
            *self.kinds.entry(kind).or_default() += count;
        }
    }

    /// How many there are.
    pub fn count(&self) -> u64 {
        self.kinds.values().sum()
    }
}

impl fmt::Display for SkippedRecords {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}: {} records passed over:", self.name, self.count())?;
        for (index, (kind, count)) in self.kinds.iter().enumerate() {
            write!(f, "{} {count} {kind}", if index == 0 { "" } else { "," })?;
        }
        Ok(())
    }
}

//! What is said of files that are not as they should be, and what comes of it.

use std::collections::{BTreeMap, HashSet};

use newsparse::ParseError;
use newsparse::corpus::{Diagnostic, SkippedDocument, SkippedRecords};
use newsparse::report::number::grouped;

use super::{Outcome, interrupt, say};

/// Says what is wrong, file by file, and counts.
pub struct Diagnostics {
    verbose: bool,
    strict: bool,
    with_errors: u64,
    /// Names of what is damaged: its documents may be faulty too, but are the same file.
    damaged: HashSet<String>,
    skipped: u64,
    /// By the names of their archives, which may be read in parts.
    passed_over: BTreeMap<String, SkippedRecords>,
    unreadable: bool,
}

impl Diagnostics {
    /// Nothing was said yet.
    pub fn new(verbose: bool, strict: bool) -> Self {
        Diagnostics {
            verbose,
            strict,
            with_errors: 0,
            damaged: HashSet::new(),
            skipped: 0,
            passed_over: BTreeMap::new(),
            unreadable: false,
        }
    }

    /// Something came up while the corpus was read.
    pub fn diagnostic(&mut self, diagnostic: &Diagnostic) {
        match diagnostic {
            Diagnostic::Damage(damage) => {
                self.with_errors += u64::from(self.damaged.insert(damage.name.clone()));
                say(format_args!("warning: {damage}"));
            }
            Diagnostic::Unreadable(reason) => {
                self.unreadable = true;
                say(format_args!("error: {reason}"));
            }
            Diagnostic::SkippedDocument(skipped) => self.skipped(skipped),
            Diagnostic::SkippedRecords(records) => {
                let name = records.name.clone();
                self.passed_over.entry(name).or_default().add(records);
            }
            _ => say(format_args!("warning: {diagnostic}")),
        }
    }

    /// A document holds no news.
    pub fn skipped(&mut self, skipped: &SkippedDocument) {
        if skipped.is_unexpected {
            self.with_errors += 1;
        } else {
            self.skipped += 1;
        }
        if skipped.is_unexpected || self.verbose {
            warn(&skipped.name, &skipped.error);
        }
    }

    /// A document is damaged.
    pub fn error(&mut self, name: &str, error: &ParseError) {
        self.with_errors += u64::from(!self.damaged.contains(name));
        warn(name, error);
    }

    /// How many files have a fault.
    pub fn with_errors(&self) -> u64 {
        self.with_errors
    }

    /// Sums up what was said.
    pub fn finish(&self) -> Outcome {
        let hint = if self.verbose { "" } else { " (-v names them)" };
        if self.skipped > 0 {
            let hold = if self.skipped == 1 { "holds" } else { "hold" };
            say(format_args!("skipped {} that {hold} no news{hint}", files(self.skipped)));
        }
        let passed_over = self.passed_over.values();
        if self.verbose {
            passed_over.clone().for_each(say);
        }
        if !self.passed_over.is_empty() {
            let hint = hint.replace("them", "kinds");
            let what = match passed_over.map(SkippedRecords::count).sum() {
                1 => "1 record that is no document".to_owned(),
                records => format!("{} records that are no documents", grouped(records)),
            };
            say(format_args!("passed over {what}{hint}"));
        }
        if self.with_errors > 0 {
            say(format_args!("{} with a fault", files(self.with_errors)));
        }
        if interrupt::happened() {
            say("interrupted: this is a part of the whole");
            Outcome::Interrupted
        } else if self.unreadable {
            Outcome::Unreadable
        } else if self.with_errors > 0 && self.strict {
            Outcome::ParseError
        } else {
            Outcome::Fine
        }
    }
}

fn warn(name: &str, error: &ParseError) {
    say(format_args!("warning: {name}: {error}"));
}

fn files(number: u64) -> String {
    format!("{} {}", grouped(number), if number == 1 { "file" } else { "files" })
}

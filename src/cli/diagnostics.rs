//! Prints diagnostics of files on standard error, counts them, and derives the outcome of the run.

use std::collections::{BTreeMap, HashSet};

use newsparse::ParseError;
use newsparse::corpus::{Diagnostic, SkippedDocument, SkippedRecords};
use newsparse::report::number::{counted, grouped};

use super::{Outcome, interrupt, print_message};

/// Prints and counts diagnostics.
#[derive(Default)]
pub struct DiagnosticPrinter {
    /// Print the names of all skipped files and the kinds of skipped records.
    verbose: bool,
    /// Treat errors in documents as a failure.
    strict: bool,
    files_with_errors: u64,
    /// Names of damaged files, which are not counted again for parse errors in their documents.
    damaged: HashSet<String>,
    skipped_files: u64,
    /// Skipped records by archive. An archive that is read in parts has several diagnostics.
    skipped_records: BTreeMap<String, SkippedRecords>,
    has_unreadable: bool,
}

impl DiagnosticPrinter {
    pub fn new(verbose: bool, strict: bool) -> Self {
        DiagnosticPrinter { verbose, strict, ..DiagnosticPrinter::default() }
    }

    /// Prints a diagnostic from reading the corpus.
    pub fn diagnostic(&mut self, diagnostic: &Diagnostic) {
        match diagnostic {
            Diagnostic::Damage(damage) => {
                self.files_with_errors += u64::from(self.damaged.insert(damage.name.clone()));
                print_message(format_args!("warning: {damage}"));
            }
            Diagnostic::Unreadable(reason) => {
                self.has_unreadable = true;
                print_message(format_args!("error: {reason}"));
            }
            Diagnostic::SkippedDocument(skipped) => self.skipped_document(skipped),
            Diagnostic::SkippedRecords(records) => {
                let name = records.name.clone();
                self.skipped_records.entry(name).or_default().add(records);
            }
            _ => print_message(format_args!("warning: {diagnostic}")),
        }
    }

    fn skipped_document(&mut self, skipped: &SkippedDocument) {
        if skipped.is_unexpected {
            self.files_with_errors += 1;
        } else {
            self.skipped_files += 1;
        }
        if skipped.is_unexpected || self.verbose {
            print_warning(&skipped.name, &skipped.error);
        }
    }

    /// Prints the parse error of a document.
    pub fn parse_error(&mut self, name: &str, error: &ParseError) {
        self.files_with_errors += u64::from(!self.damaged.contains(name));
        print_warning(name, error);
    }

    /// Returns the number of files with errors so far.
    pub fn files_with_errors(&self) -> u64 {
        self.files_with_errors
    }

    /// Prints the totals and returns the outcome.
    pub fn finish(&self) -> Outcome {
        self.print_skipped_files();
        self.print_skipped_records();
        if self.files_with_errors > 0 {
            print_message(format_args!("{} with errors", counted(self.files_with_errors, "file")));
        }
        if interrupt::happened() {
            print_message("interrupted: the results are partial");
            Outcome::Interrupted
        } else if self.has_unreadable {
            Outcome::Unreadable
        } else if self.files_with_errors > 0 && self.strict {
            Outcome::DocumentErrors
        } else {
            Outcome::Success
        }
    }

    fn print_skipped_files(&self) {
        if self.skipped_files > 0 {
            let hint = if self.verbose { "" } else { " (-v lists them)" };
            print_message(format_args!(
                "skipped {} with no news{hint}",
                counted(self.skipped_files, "file")
            ));
        }
    }

    fn print_skipped_records(&self) {
        let count = self.skipped_records.values().map(SkippedRecords::count).sum();
        let records = match count {
            0 => return,
            1 => "1 archive record that is not a document".to_owned(),
            count => format!("{} archive records that are not documents", grouped(count)),
        };
        let hint = if self.verbose { "" } else { " (-v lists their kinds)" };
        if self.verbose {
            self.skipped_records.values().for_each(print_message);
        }
        print_message(format_args!("skipped {records}{hint}"));
    }
}

fn print_warning(name: &str, error: &ParseError) {
    print_message(format_args!("warning: {name}: {error}"));
}

//! Prints diagnostics of files on standard error, counts them, and derives the outcome of the run.

use std::collections::{BTreeMap, HashSet};

use newsparse::ParseError;
use newsparse::corpus::{Diagnostic, SkippedDocument, SkippedRecords};
use newsparse::report::number::{counted, grouped};

use super::{Outcome, interrupt, print_message};

/// The number of parse errors that are printed for the documents of an archive. More are counted.
const MAX_PARSE_ERRORS: u64 = 20;

/// Prints and counts diagnostics.
#[derive(Default)]
pub struct DiagnosticPrinter {
    /// Print the names of all skipped files and the kinds of skipped records.
    verbose: bool,
    /// Treat errors in documents as a failure.
    strict: bool,
    files_with_errors: u64,
    /// Names of damaged files, which are not counted again for parse errors in their documents. Of the members of archives,
    /// which may be any number, only the last one: its parse error follows.
    damaged: HashSet<String>,
    damaged_member: String,
    /// The number of parse errors of the documents of each archive.
    parse_errors: BTreeMap<String, u64>,
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
                self.files_with_errors += u64::from(self.add_damaged(&damage.name));
                print_message(format_args!("warning: {damage}"));
            }
            Diagnostic::MoreDamage(more) => {
                self.files_with_errors += more.count;
                print_message(format_args!("warning: {more}"));
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

    /// Returns false if it is known that the file or the member is damaged.
    fn add_damaged(&mut self, name: &str) -> bool {
        let is_new = !self.is_damaged(name);
        if archive_name(name).is_some() {
            name.clone_into(&mut self.damaged_member);
        } else if is_new {
            self.damaged.insert(name.to_owned());
        }
        is_new
    }

    fn is_damaged(&self, name: &str) -> bool {
        self.damaged_member == name || self.damaged.contains(name)
    }

    /// Prints the parse error of a document. Of the documents of an archive only the first ones are printed.
    pub fn parse_error(&mut self, name: &str, error: &ParseError) {
        self.files_with_errors += u64::from(!self.is_damaged(name));
        if let Some(archive) = archive_name(name) {
            let count = self.parse_errors.entry(archive.to_owned()).or_default();
            *count += 1;
            if *count > MAX_PARSE_ERRORS && !self.verbose {
                return;
            }
        }
        print_warning(name, error);
    }

    /// Returns the number of files with errors so far.
    pub fn files_with_errors(&self) -> u64 {
        self.files_with_errors
    }

    /// Prints the totals and returns the outcome.
    pub fn finish(&self) -> Outcome {
        self.print_more_parse_errors();
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

    fn print_more_parse_errors(&self) {
        for (archive, count) in &self.parse_errors {
            if *count > MAX_PARSE_ERRORS && !self.verbose {
                let more = counted(count - MAX_PARSE_ERRORS, "more document");
                print_message(format_args!(
                    "warning: {archive}: {more} with errors (-v lists them)"
                ));
            }
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

/// Returns the name of the archive that a document is a member of.
fn archive_name(name: &str) -> Option<&str> {
    name.split_once("!/").map(|(archive, _)| archive)
}

fn print_warning(name: &str, error: &ParseError) {
    print_message(format_args!("warning: {name}: {error}"));
}

//! The forms in which a report can be exported.

use super::Report;

/// A form in which a report can be exported.
///
/// To add one, write a module with an exporter and a constant of this type, and list it in [`ReportFormat::ALL`], beside
/// the declarations of the modules. Its option on the command line follows from the constant.
#[derive(Debug)]
#[non_exhaustive]
pub struct ReportFormat {
    /// The name: `json`.
    pub name: &'static str,
    /// The effect of asking for this format, as one line of help.
    pub description: &'static str,
    /// The place for the exported text.
    pub destination: Destination,
    pub(super) export: fn(&Report) -> String,
}

/// The place for an exported report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Destination {
    /// Standard output, in place of the text for people.
    StandardOutput,
    /// A file, in addition to what is printed.
    File,
}

impl ReportFormat {
    /// Returns the report in this format.
    pub fn export(&self, report: &Report) -> String {
        (self.export)(report)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn names_are_unique() {
        let names: BTreeSet<_> = ReportFormat::ALL.iter().map(|format| format.name).collect();
        assert_eq!(names.len(), ReportFormat::ALL.len());
    }
}

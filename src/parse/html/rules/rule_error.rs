//! Errors in rule files.

/// An error in a file of site rules, with the file, the rule, the field and the reason.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}: {location}{reason}")]
pub struct RuleError {
    file: String,
    /// `rule 'my-site', field 'title': `, or a part of it.
    location: String,
    reason: String,
}

impl RuleError {
    /// Creates an error of the whole file.
    pub(super) fn in_file(file: &str, reason: impl Into<String>) -> Self {
        RuleError { file: file.to_owned(), location: String::new(), reason: reason.into() }
    }
}

/// The location of a rule, for error messages.
#[derive(Clone, Copy)]
pub(super) struct RuleLocation<'a> {
    pub(super) file: &'a str,
    /// The name of the rule in quotes; its number if it has none.
    pub(super) rule: &'a str,
}

impl RuleLocation<'_> {
    /// Creates an error of the whole rule.
    pub(super) fn error(self, reason: impl Into<String>) -> RuleError {
        RuleError {
            file: self.file.to_owned(),
            location: format!("rule {}: ", self.rule),
            reason: reason.into(),
        }
    }

    /// Creates an error of a field.
    pub(super) fn field_error(self, field: &str, reason: impl Into<String>) -> RuleError {
        RuleError {
            location: format!("rule {}, field '{field}': ", self.rule),
            ..self.error(reason)
        }
    }
}

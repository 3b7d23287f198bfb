//! What is wrong with a file of rules.

/// A mistake in a file of site rules: the file, the rule and the field that it is in, and what is wrong.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}: {place}{reason}")]
pub struct RuleError {
    file: String,
    /// `rule 'my-site', field 'title': `, or as much of it as is known.
    place: String,
    reason: String,
}

impl RuleError {
    /// A mistake of the file as a whole.
    pub(super) fn in_file(file: &str, reason: impl Into<String>) -> Self {
        RuleError { file: file.to_owned(), place: String::new(), reason: reason.into() }
    }
}

/// Where in a file a value stands, for the message if it is wrong.
#[derive(Clone, Copy)]
pub(super) struct RuleLocation<'a> {
    pub(super) file: &'a str,
    /// The rule's name in quotes; its number where it has none.
    pub(super) rule: &'a str,
}

impl RuleLocation<'_> {
    /// A mistake of the rule as a whole.
    pub(super) fn error(self, reason: impl Into<String>) -> RuleError {
        RuleError {
            file: self.file.to_owned(),
            place: format!("rule {}: ", self.rule),
            reason: reason.into(),
        }
    }

    /// A mistake in one field.
    pub(super) fn field_error(self, field: &str, reason: impl Into<String>) -> RuleError {
        RuleError { place: format!("rule {}, field '{field}': ", self.rule), ..self.error(reason) }
    }
}

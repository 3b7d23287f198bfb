//! Messages about documents of a corpus.

use newsparse::corpus::Diagnostic;
use pyo3::prelude::*;

/// Receives messages: a function, or the warnings of Python.
pub(crate) struct Diagnostics(pub(crate) Option<Py<PyAny>>);

impl Diagnostics {
    /// Passes a message on.
    ///
    /// # Errors
    /// The exception of the function, or the warning if it is an error.
    pub(crate) fn report(&self, py: Python<'_>, message: &str) -> PyResult<()> {
        if let Some(function) = &self.0 {
            return function.call1(py, (message,)).map(drop);
        }
        let class = py.import("newsparse._errors")?.getattr("NewsparseWarning")?;
        py.import("warnings")?.call_method1("warn", (message, class)).map(drop)
    }
}

/// Returns the message about a problem; `None` for documents and records that are expected to hold no news.
pub(crate) fn message(diagnostic: &Diagnostic) -> Option<String> {
    let is_expected = match diagnostic {
        Diagnostic::SkippedDocument(skipped) => !skipped.is_unexpected,
        Diagnostic::SkippedRecords(_) => true,
        _ => false,
    };
    (!is_expected).then(|| diagnostic.to_string())
}

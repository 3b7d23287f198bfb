//! Site rules.

use std::path::PathBuf;
use std::sync::LazyLock;

use newsparse::Parser;
use pyo3::prelude::*;

use crate::errors::exception;

/// Rules that find the news items of web pages by CSS selectors, before the built-in rules.
///
/// The argument is the text of a rule file in TOML. Rules can be shared between threads.
#[pyclass(frozen, module = "newsparse")]
pub(crate) struct Rules {
    toml: String,
    /// The name of the file, for messages.
    file: String,
    parser: Parser,
}

static BUILT_IN: LazyLock<Parser> = LazyLock::new(Parser::default);

/// Returns a parser with these rules.
pub(crate) fn parser(rules: Option<&Bound<'_, Rules>>) -> Parser {
    rules.map_or_else(|| BUILT_IN.clone(), |rules| rules.get().parser.clone())
}

#[pymethods]
impl Rules {
    #[new]
    #[pyo3(signature = (toml, *, file="rules"))]
    fn new(py: Python<'_>, toml: String, file: &str) -> PyResult<Self> {
        let mut rules = newsparse::Rules::built_in();
        rules.add(file, &toml).map_err(|error| exception(py, "RuleError", &error.to_string()))?;
        Ok(Rules { toml, file: file.to_owned(), parser: Parser::new(rules) })
    }

    /// Read a rule file.
    #[staticmethod]
    fn from_file(py: Python<'_>, path: PathBuf) -> PyResult<Self> {
        let toml = std::fs::read_to_string(&path)?;
        Rules::new(py, toml, &path.to_string_lossy())
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, (&str, &str))> {
        let restore = py.import("newsparse._values")?.getattr("rules")?;
        Ok((restore, (&self.toml, &self.file)))
    }
}

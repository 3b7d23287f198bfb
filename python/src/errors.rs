//! Exceptions of the package, which are defined in Python.

use std::error::Error;
use std::fmt::Write;
use std::io::ErrorKind;

use newsparse::corpus::LoadError;
use pyo3::exceptions::{PyFileNotFoundError, PyOSError};
use pyo3::prelude::*;
use pyo3::types::PyType;

/// Creates an exception of a class in the module `newsparse._errors`.
pub(crate) fn exception(py: Python, class: &str, message: &str) -> PyErr {
    let class = py
        .import("newsparse._errors")
        .and_then(|module| module.getattr(class))
        .and_then(|class| Ok(class.cast_into::<PyType>()?));
    match class {
        Ok(class) => PyErr::from_type(class, message.to_owned()),
        Err(error) => error,
    }
}

/// Returns the exception for a corpus that cannot be read.
pub(crate) fn load_error(error: &LoadError) -> PyErr {
    let message = with_sources(error);
    match error {
        LoadError::Read { source, .. } if source.kind() == ErrorKind::NotFound => {
            PyFileNotFoundError::new_err(message)
        }
        _ => PyOSError::new_err(message),
    }
}

/// Returns the message of an error and of the errors behind it.
pub(crate) fn with_sources(error: &dyn Error) -> String {
    let mut message = error.to_string();
    let mut source = error.source();
    while let Some(error) = source {
        write!(message, ": {error}").expect("writing to a String does not fail");
        source = error.source();
    }
    message
}

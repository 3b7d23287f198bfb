//! Paths of a corpus.

use std::path::PathBuf;

use pyo3::prelude::*;

/// Returns the paths of an argument: one path, or several. `None` is the built-in corpus.
///
/// # Errors
/// `TypeError` if the argument is no path.
pub(crate) fn corpus_paths(argument: Option<&Bound<'_, PyAny>>) -> PyResult<Vec<PathBuf>> {
    let Some(argument) = argument else { return Ok(Vec::new()) };
    if let Ok(path) = argument.extract::<PathBuf>() {
        return Ok(vec![path]);
    }
    argument.try_iter()?.map(|path| path?.extract::<PathBuf>()).collect()
}

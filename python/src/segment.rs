//! Files and parts of files, for several processes.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::ops::Range;
use std::path::PathBuf;

use newsparse::corpus::SegmentList;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;

use crate::diagnostics::{Diagnostics, message};
use crate::errors::load_error;
use crate::paths::corpus_paths;

/// List the files of a corpus, in its order.
///
/// With 'max_bytes', a web archive of at least twice that size is split into parts that are read by themselves, if it has a
/// gzip member for each record. A part has at least 16 MiB. extract() and record_batches() read segments, in this process
/// or in another one; all together hold the items of the corpus.
#[pyfunction]
#[pyo3(signature = (paths, *, max_bytes=None, on_diagnostic=None))]
pub(crate) fn segments(
    py: Python<'_>,
    paths: &Bound<'_, PyAny>,
    max_bytes: Option<u64>,
    on_diagnostic: Option<Py<PyAny>>,
) -> PyResult<Vec<FileSegment>> {
    if max_bytes == Some(0) {
        return Err(PyValueError::new_err("the size of a segment must be positive"));
    }
    let paths = corpus_paths(Some(paths))?;
    let list = py.detach(|| SegmentList::new(&paths, max_bytes));
    let list = list.map_err(|error| load_error(&error))?;
    let diagnostics = Diagnostics(on_diagnostic);
    for message in list.diagnostics.iter().filter_map(message) {
        diagnostics.report(py, &message)?;
    }
    Ok(list.segments.into_iter().map(FileSegment).collect())
}

/// A file of a corpus, or the part of a large web archive that is read by itself.
#[pyclass(frozen, eq, module = "newsparse", from_py_object)]
#[derive(Clone, PartialEq)]
pub(crate) struct FileSegment(pub(crate) newsparse::corpus::FileSegment);

/// The arguments of [`FileSegment::_restore`].
type SegmentParts = (PathBuf, bool, Option<(u64, u64)>, u64);

#[pymethods]
impl FileSegment {
    /// Restore a segment in another process.
    #[staticmethod]
    fn _restore(path: PathBuf, is_requested: bool, range: Option<(u64, u64)>, bytes: u64) -> Self {
        let range = range.map(|(start, end)| Range { start, end });
        FileSegment(newsparse::corpus::FileSegment { path, is_requested, range, bytes })
    }

    /// Path of the file.
    #[getter]
    fn path(&self) -> String {
        self.0.path.to_string_lossy().into_owned()
    }

    /// Number of bytes.
    #[getter]
    fn bytes(&self) -> u64 {
        self.0.bytes
    }

    /// First byte of the part in the file.
    #[getter]
    fn start(&self) -> u64 {
        self.0.range.as_ref().map_or(0, |range| range.start)
    }

    fn __repr__(&self) -> String {
        format!("<FileSegment {:?} from {}, {} bytes>", self.path(), self.start(), self.bytes())
    }

    fn __hash__(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        (&self.0.path, self.start(), self.bytes()).hash(&mut hasher);
        hasher.finish()
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, SegmentParts)> {
        let newsparse::corpus::FileSegment { path, is_requested, range, bytes } = &self.0;
        let range = range.as_ref().map(|range| (range.start, range.end));
        let restore = py.get_type::<FileSegment>().getattr("_restore")?;
        Ok((restore, (path.clone(), *is_requested, range, *bytes)))
    }
}

//! Parsing of one document.

use std::sync::Arc;

use newsparse::Format;
use newsparse::parse::ParseContext;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyTuple;

use crate::buffer::DocumentBytes;
use crate::errors::exception;
use crate::item::NewsItem;
use crate::parsed::{ItemRef, ParsedDocument};
use crate::rules::{Rules, parser};

/// A parsed document.
#[pyclass(frozen, module = "newsparse")]
pub(crate) struct Document {
    parsed: Arc<ParsedDocument>,
    items: PyOnceLock<Py<PyTuple>>,
}

/// Parse one document.
///
/// 'data' is bytes, or another object with a buffer. Bytes and read-only buffers, such as a memory-mapped file opened for
/// reading, are not copied; their content must not change as long as the document or an item of it is in use. 'url' is the
/// address that the document came from, to resolve relative links; 'charset' its encoding, as from an HTTP header.
///
/// A document that cannot be read as a whole has an error, and the items that could be read.
#[pyfunction]
#[pyo3(signature = (data, *, url=None, charset=None, rules=None))]
pub(crate) fn parse(
    py: Python<'_>,
    data: &Bound<'_, PyAny>,
    url: Option<&str>,
    charset: Option<&str>,
    rules: Option<&Bound<'_, Rules>>,
) -> PyResult<Document> {
    let bytes = DocumentBytes::new(data)?;
    let parser = parser(rules);
    let context = ParseContext { url, charset, ..ParseContext::default() };
    let parsed = py.detach(|| ParsedDocument::from_memory(bytes, &parser, &context));
    Ok(Document { parsed: Arc::new(parsed), items: PyOnceLock::new() })
}

#[pymethods]
impl Document {
    /// Name of the format; None if the document has no news format.
    #[getter]
    fn format(&self) -> Option<&'static str> {
        self.parsed.parsed().format.map(Format::name)
    }

    /// Title of the feed or of the list that contains the items.
    #[getter]
    fn feed_title(&self) -> Option<&str> {
        self.parsed.parsed().feed_title.as_deref()
    }

    /// The news items, in document order.
    #[getter]
    fn items<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let create = || {
            let items = ItemRef::all(&self.parsed).map(|item| Bound::new(py, NewsItem(item)));
            Ok::<_, PyErr>(PyTuple::new(py, items.collect::<PyResult<Vec<_>>>()?)?.unbind())
        };
        Ok(self.items.get_or_try_init(py, create)?.bind(py).clone())
    }

    /// The first error of the document, as an exception that was not raised; None if there was none.
    #[getter]
    fn error(&self, py: Python<'_>) -> Option<PyErr> {
        let error = self.parsed.parsed().error.as_ref()?;
        Some(exception(py, "ParseError", &error.to_string()))
    }

    fn __len__(&self) -> usize {
        self.parsed.parsed().items.len()
    }

    fn __bool__(&self) -> bool {
        true
    }

    fn __iter__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(self.items(py)?.try_iter()?.into_any())
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let format = self.format().into_pyobject(py)?.repr()?;
        let title = self.feed_title().into_pyobject(py)?.repr()?;
        Ok(format!("Document(format={format}, feed_title={title}, {} items)", self.__len__()))
    }
}

//! News items.

use std::borrow::Cow;
use std::hash::{DefaultHasher, Hash, Hasher};

use newsparse::news;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList};

use crate::parsed::ItemRef;
use crate::values::{attachments, authors, comments, datetime, warc_record};

/// A news item: an item of a feed, a story of a list page, or an article.
///
/// The attributes are the fields of JSON Feed 1.1, and are None or empty where the document lacks them. An item keeps the
/// bytes of its document in memory; to_dict() returns an independent copy.
#[pyclass(frozen, module = "newsparse")]
pub(crate) struct NewsItem(pub(crate) ItemRef);

type Text<'a> = Option<&'a str>;

fn text<'a>(value: &'a Option<Cow<str>>) -> Text<'a> {
    value.as_deref()
}

#[pymethods]
impl NewsItem {
    /// Identifier given by the document.
    #[getter]
    fn id(&self) -> Text<'_> {
        text(&self.item().id)
    }

    /// Permanent link.
    #[getter]
    fn url(&self) -> Text<'_> {
        text(&self.item().url)
    }

    /// The page that the item is about, if it is not the item's own page.
    #[getter]
    fn external_url(&self) -> Text<'_> {
        text(&self.item().external_url)
    }

    /// Headline as plain text.
    #[getter]
    fn title(&self) -> Text<'_> {
        text(&self.item().title)
    }

    /// Summary, verbatim; may hold HTML.
    #[getter]
    fn summary(&self) -> Text<'_> {
        text(&self.item().summary)
    }

    /// Full text as HTML.
    #[getter]
    fn content_html(&self) -> Text<'_> {
        text(&self.item().content_html)
    }

    /// Full text as plain text.
    #[getter]
    fn content_text(&self) -> Text<'_> {
        text(&self.item().content_text)
    }

    /// URL of the main image.
    #[getter]
    fn image(&self) -> Text<'_> {
        text(&self.item().image)
    }

    /// Time of first publication, in UTC.
    #[getter]
    fn date_published<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        datetime(py, self.item().date_published)
    }

    /// Time of the last change, in UTC.
    #[getter]
    fn date_modified<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        datetime(py, self.item().date_modified)
    }

    /// Authors, in document order.
    #[getter]
    fn authors<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyList>> {
        authors(py, &self.item().authors)
    }

    /// Categories, keywords and subjects.
    #[getter]
    fn tags<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyList>> {
        PyList::new(py, self.item().tags.iter().map(|tag| &**tag))
    }

    /// BCP 47 language tag of the item, else of its document.
    #[getter]
    fn language(&self) -> Text<'_> {
        text(&self.item().language)
    }

    /// Enclosures and other media.
    #[getter]
    fn attachments<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyList>> {
        attachments(py, &self.item().attachments)
    }

    /// Comments of readers.
    #[getter]
    fn comments<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyList>> {
        comments(py, &self.item().comments)
    }

    /// Name of the document in the corpus; None for a document from memory.
    #[getter]
    fn file(&self) -> Text<'_> {
        Some(self.0.origin().file).filter(|file| !file.is_empty())
    }

    /// Name of the document's format.
    #[getter]
    fn format(&self) -> Text<'_> {
        self.0.origin().format
    }

    /// Title of the feed.
    #[getter]
    fn feed_title(&self) -> Text<'_> {
        self.0.origin().feed_title
    }

    /// The record of a web archive that the item comes from.
    #[getter]
    fn warc<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        self.0.origin().warc.map(|record| warc_record(py, record)).transpose()
    }

    /// Return the item as a line of JSON, as 'newsparse extract' prints it.
    fn to_json(&self) -> String {
        self.0.to_json()
    }

    /// Return the item as a dictionary: an item of JSON Feed 1.1, as 'newsparse extract' prints it.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let value = py.import("json")?.call_method1("loads", (self.to_json(),))?;
        Ok(value.cast_into()?)
    }

    /// Restore an item from the JSON of to_json().
    #[staticmethod]
    fn from_json(json: &str) -> PyResult<Self> {
        let item = ItemRef::from_json(json);
        item.map(NewsItem).map_err(|error| PyValueError::new_err(format!("no news item: {error}")))
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, (String,))> {
        let restore = py.get_type::<NewsItem>().getattr("from_json")?;
        Ok((restore, (self.to_json(),)))
    }

    fn __eq__(&self, other: &Bound<'_, PyAny>) -> bool {
        other.cast::<NewsItem>().is_ok_and(|other| self.is_equal(other.get()))
    }

    fn __hash__(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        let news::NewsItem { id, url, title, .. } = self.item();
        (id, url, title).hash(&mut hasher);
        hasher.finish()
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let title = self.title().into_pyobject(py)?.repr()?;
        let url = self.url().into_pyobject(py)?.repr()?;
        Ok(format!("NewsItem(title={title}, url={url})"))
    }
}

impl NewsItem {
    fn item(&self) -> &news::NewsItem<'_> {
        self.0.item()
    }

    fn is_equal(&self, other: &NewsItem) -> bool {
        let (origin, other_origin) = (self.0.origin(), other.0.origin());
        self.item() == other.item()
            && origin.file == other_origin.file
            && origin.format == other_origin.format
            && origin.feed_title == other_origin.feed_title
            && origin.warc == other_origin.warc
    }
}

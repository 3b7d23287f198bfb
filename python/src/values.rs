//! Values of items as Python objects.

use newsparse::jiff::Timestamp;
use newsparse::jiff::tz::TimeZone;
use newsparse::news::{Attachment, Author, Comment, WarcRecord};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBytes, PyList, PyTzInfo};

/// Returns a time as a datetime in UTC, in whole microseconds. `None` for a year that Python's datetimes do not have.
///
/// The date is passed as the bytes of a pickled datetime, whose form never changes. With the stable ABI, eight numbers take
/// three times as long.
pub(crate) fn datetime(
    py: Python<'_>,
    time: Option<Timestamp>,
) -> PyResult<Option<Bound<'_, PyAny>>> {
    static CLASS: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let Some(time) = time.map(|time| TimeZone::UTC.to_datetime(time)) else { return Ok(None) };
    let Some(year) = u16::try_from(time.year()).ok().filter(|year| *year >= 1) else {
        return Ok(None);
    };
    let [_, microsecond @ ..] = (time.subsec_nanosecond().unsigned_abs() / 1000).to_be_bytes();
    let [month, day, hour, minute, second] =
        [time.month(), time.day(), time.hour(), time.minute(), time.second()]
            .map(i8::cast_unsigned);
    let mut state = [0; 10];
    state[..2].copy_from_slice(&year.to_be_bytes());
    state[2..7].copy_from_slice(&[month, day, hour, minute, second]);
    state[7..].copy_from_slice(&microsecond);
    let class = CLASS.get_or_try_init(py, || {
        Ok::<_, PyErr>(py.import("datetime")?.getattr("datetime")?.unbind())
    })?;
    class.bind(py).call1((PyBytes::new(py, &state), PyTzInfo::utc(py)?)).map(Some)
}

/// A class of `newsparse._values`.
pub(crate) struct ValueClass {
    name: &'static str,
    class: PyOnceLock<Py<PyAny>>,
}

static AUTHOR: ValueClass = ValueClass::new("Author");
static ATTACHMENT: ValueClass = ValueClass::new("Attachment");
static COMMENT: ValueClass = ValueClass::new("Comment");
static WARC_RECORD: ValueClass = ValueClass::new("WarcRecord");

impl ValueClass {
    const fn new(name: &'static str) -> Self {
        ValueClass { name, class: PyOnceLock::new() }
    }

    fn get<'py>(&self, py: Python<'py>) -> PyResult<&Bound<'py, PyAny>> {
        let import =
            || Ok::<_, PyErr>(py.import("newsparse._values")?.getattr(self.name)?.unbind());
        Ok(self.class.get_or_try_init(py, import)?.bind(py))
    }
}

pub(crate) fn authors<'py>(py: Python<'py>, authors: &[Author]) -> PyResult<Bound<'py, PyList>> {
    objects(py, authors, |author| {
        AUTHOR.get(py)?.call1((&author.name, &author.url, &author.avatar))
    })
}

pub(crate) fn attachments<'py>(
    py: Python<'py>,
    attachments: &[Attachment],
) -> PyResult<Bound<'py, PyList>> {
    objects(py, attachments, |attachment| {
        ATTACHMENT.get(py)?.call1((
            &attachment.url,
            &attachment.mime_type,
            &attachment.title,
            attachment.size_in_bytes,
            attachment.duration_in_seconds,
        ))
    })
}

pub(crate) fn comments<'py>(py: Python<'py>, comments: &[Comment]) -> PyResult<Bound<'py, PyList>> {
    objects(py, comments, |comment| COMMENT.get(py)?.call1((&comment.author, &comment.text)))
}

pub(crate) fn warc_record<'py>(
    py: Python<'py>,
    record: &WarcRecord,
) -> PyResult<Bound<'py, PyAny>> {
    WARC_RECORD.get(py)?.call1((
        &record.record_id,
        datetime(py, record.date)?,
        &record.uri,
        record.offset,
        record.length,
        record.http_status,
    ))
}

fn objects<'py, T>(
    py: Python<'py>,
    values: &[T],
    object: impl Fn(&T) -> PyResult<Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyList>> {
    let list = PyList::empty(py);
    for value in values {
        list.append(object(value)?)?;
    }
    Ok(list)
}

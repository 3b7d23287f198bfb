//! Items as record batches of Arrow.

use std::sync::Arc;
use std::sync::{Mutex, PoisonError};

use arrow_array::ffi::FFI_ArrowSchema;
use arrow_array::ffi_stream::FFI_ArrowArrayStream;
use arrow_array::{RecordBatch, RecordBatchReader};
use newsparse::arrow::BatchBuilder;
use newsparse::arrow::arrow_schema::{ArrowError, SchemaRef};
use newsparse::corpus::LoadOptions;
use newsparse::parse::ParseContext;
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyCapsule, PyIterator, PyString, PyTuple};
use rayon::ThreadPool;
use rayon::iter::{IndexedParallelIterator, IntoParallelIterator, ParallelIterator};

use crate::buffer::DocumentBytes;
use crate::diagnostics::Diagnostics;
use crate::extraction::{BATCH_DOCUMENTS, Event, Extraction, pool};
use crate::input::{CorpusInput, is_file};
use crate::parsed::{ItemRef, ParsedDocument};
use crate::rules::{Rules, parser};

/// Size of the texts of a batch after which no item is added to it. A thousand long articles would take too much memory.
const MAX_BATCH_BYTES: usize = 32 << 20;

/// Read news items as record batches of Arrow.
///
/// 'source' is a path, an iterable of paths, an open binary file (which 'name' names in items and messages), or an iterable
/// of documents: tuples of bytes and URL (or None). The result has the Arrow C stream interface: pyarrow.RecordBatchReader.from_stream(), polars.DataFrame() and duckdb read it without a
/// copy, once. A batch has at most 'batch_size' rows, and none after 32 MiB of texts; 'columns' selects columns by name. Documents are read and parsed in
/// bounded memory, as by extract().
#[pyfunction]
#[pyo3(signature = (
    source, *, batch_size=1024, columns=None, threads=None, rules=None, json_lines_field=None, name=None,
    on_diagnostic=None
))]
#[expect(clippy::too_many_arguments, reason = "keyword arguments of Python")]
pub(crate) fn record_batches(
    py: Python<'_>,
    source: &Bound<'_, PyAny>,
    batch_size: usize,
    columns: Option<Vec<String>>,
    threads: Option<usize>,
    rules: Option<&Bound<'_, Rules>>,
    json_lines_field: Option<String>,
    name: Option<String>,
    on_diagnostic: Option<Py<PyAny>>,
) -> PyResult<RecordBatches> {
    if batch_size == 0 {
        return Err(PyValueError::new_err("the size of a batch must be positive"));
    }
    let builder = match columns {
        None => BatchBuilder::new(),
        Some(columns) => BatchBuilder::with_columns(&columns)
            .map_err(|error| PyValueError::new_err(error.to_string()))?,
    };
    let (pool, parser) = (pool(threads)?, parser(rules));
    let diagnostics = Diagnostics(on_diagnostic);
    let items = match Source::new(source, name)? {
        Source::Nothing => Items::Corpus(Extraction::new(diagnostics)),
        Source::Corpus(input) => {
            let options = LoadOptions::default().json_lines_field(json_lines_field);
            let extraction = Extraction::new(diagnostics);
            Items::Corpus(extraction.of_corpus(py, input, &options, parser, pool)?)
        }
        Source::Documents { first, rest } => {
            Items::Documents(Documents { first, rest, number: 0, pool, parser, diagnostics })
        }
    };
    let schema = builder.schema();
    let reader = Reader { items, builder, batch_size, parsed: Vec::new().into_iter() };
    Ok(RecordBatches { reader: Mutex::new(Some(reader)), schema })
}

/// The documents that items are read from.
enum Source {
    Nothing,
    Corpus(CorpusInput),
    Documents { first: Option<Py<PyAny>>, rest: Py<PyIterator> },
}

impl Source {
    /// The first element of an iterable tells which it is.
    fn new(source: &Bound<'_, PyAny>, name: Option<String>) -> PyResult<Self> {
        let is_iterated = !is_file(source) && !source.is_instance_of::<PyString>();
        let mut iterator = match source.try_iter() {
            Ok(iterator) if is_iterated => iterator,
            _ => {
                return Ok(
                    CorpusInput::new(Some(source), name)?.map_or(Source::Nothing, Source::Corpus)
                );
            }
        };
        match iterator.next().transpose()? {
            None => Ok(Source::Nothing),
            Some(first) if first.is_instance_of::<PyTuple>() => {
                Ok(Source::Documents { first: Some(first.unbind()), rest: iterator.unbind() })
            }
            Some(first) => {
                let list = [Ok(first)].into_iter().chain(iterator);
                Ok(CorpusInput::of_list(list)?.map_or(Source::Nothing, Source::Corpus))
            }
        }
    }
}

/// Record batches that were not read yet. They can be read once, by the Arrow C stream interface.
#[pyclass(frozen, module = "newsparse")]
pub(crate) struct RecordBatches {
    reader: Mutex<Option<Reader>>,
    schema: SchemaRef,
}

#[pymethods]
impl RecordBatches {
    /// Return the stream, for a library that reads Arrow.
    #[pyo3(signature = (requested_schema=None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        // The interface lets a producer ignore the schema that it cannot deliver.
        let _ = requested_schema;
        let reader = self.reader.lock().unwrap_or_else(PoisonError::into_inner).take();
        let reader =
            reader.ok_or_else(|| PyValueError::new_err("the batches were read already"))?;
        let stream = FFI_ArrowArrayStream::new(Box::new(reader));
        PyCapsule::new(py, stream, Some(c"arrow_array_stream".to_owned()))
    }

    /// Return the schema, for a library that reads Arrow.
    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        let schema = FFI_ArrowSchema::try_from(&*self.schema);
        let schema = schema.map_err(|error| PyValueError::new_err(error.to_string()))?;
        PyCapsule::new(py, schema, Some(c"arrow_schema".to_owned()))
    }

    /// Names of the columns.
    #[getter]
    fn column_names<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let names = self.schema.fields().iter().map(|field| PyString::new(py, field.name()));
        PyTuple::new(py, names.collect::<Vec<_>>())
    }
}

/// Reads items and builds batches of them.
struct Reader {
    items: Items,
    builder: BatchBuilder,
    batch_size: usize,
    /// Items of documents that were parsed together.
    parsed: std::vec::IntoIter<ItemRef>,
}

/// The source of the items.
enum Items {
    Corpus(Extraction),
    Documents(Documents),
}

impl Reader {
    /// Returns the next item. Runs detached from the interpreter.
    fn next_item(&mut self) -> PyResult<Option<ItemRef>> {
        match &mut self.items {
            Items::Corpus(extraction) => next_of_corpus(extraction),
            Items::Documents(documents) => loop {
                if let Some(item) = self.parsed.next() {
                    return Ok(Some(item));
                }
                match documents.next_items()? {
                    Some(items) => self.parsed = items.into_iter(),
                    None => return Ok(None),
                }
            },
        }
    }

    fn next_batch(&mut self) -> PyResult<Option<RecordBatch>> {
        while self.builder.len() < self.batch_size && self.builder.text_bytes() < MAX_BATCH_BYTES {
            let Some(item) = self.next_item()? else { break };
            self.builder.push(&item.origin(), item.item());
        }
        Ok((!self.builder.is_empty()).then(|| self.builder.finish()))
    }
}

fn next_of_corpus(extraction: &Extraction) -> PyResult<Option<ItemRef>> {
    loop {
        match extraction.next_detached()? {
            Event::Item(item) => return Ok(Some(item)),
            Event::Diagnostic(message) => {
                Python::attach(|py| extraction.diagnostics.report(py, &message))?;
            }
            Event::End => return Ok(None),
        }
    }
}

impl Iterator for Reader {
    type Item = Result<RecordBatch, ArrowError>;

    fn next(&mut self) -> Option<Self::Item> {
        // The library that reads the stream may be attached or not.
        let batch = Python::attach(|py| py.detach(|| self.next_batch()));
        batch.map_err(|error| ArrowError::ExternalError(Box::new(error))).transpose()
    }
}

impl RecordBatchReader for Reader {
    fn schema(&self) -> SchemaRef {
        self.builder.schema()
    }
}

/// Documents that Python iterates over.
struct Documents {
    first: Option<Py<PyAny>>,
    rest: Py<PyIterator>,
    /// Number of documents so far.
    number: usize,
    pool: ThreadPool,
    parser: newsparse::Parser,
    diagnostics: Diagnostics,
}

/// A document of the iterator.
struct Input {
    bytes: DocumentBytes,
    url: Option<String>,
    number: usize,
}

impl Documents {
    /// Parses the next documents. Returns their items; `None` at the end.
    fn next_items(&mut self) -> PyResult<Option<Vec<ItemRef>>> {
        let inputs = Python::attach(|py| self.next_inputs(py))?;
        if inputs.is_empty() {
            return Ok(None);
        }
        let parser = &self.parser;
        let parse = |input: Input| {
            let context = ParseContext { url: input.url.as_deref(), ..ParseContext::default() };
            let document = ParsedDocument::from_memory(input.bytes, parser, &context);
            let name = input.url.unwrap_or_else(|| format!("document {}", input.number));
            (name, Arc::new(document))
        };
        let documents: Vec<_> =
            self.pool.install(|| inputs.into_par_iter().with_max_len(1).map(parse).collect());
        for (name, document) in &documents {
            if let Some(error) = &document.parsed().error {
                let message = format!("{name}: {error}");
                Python::attach(|py| self.diagnostics.report(py, &message))?;
            }
        }
        Ok(Some(documents.iter().flat_map(|(_, document)| ItemRef::all(document)).collect()))
    }

    fn next_inputs(&mut self, py: Python<'_>) -> PyResult<Vec<Input>> {
        py.check_signals()?;
        let max_documents = BATCH_DOCUMENTS * self.pool.current_num_threads();
        let first = self.first.take().map(|first| Ok(first.into_bound(py)));
        let rest = self.rest.bind(py).clone();
        let mut inputs = Vec::new();
        for document in first.into_iter().chain(rest).take(max_documents) {
            self.number += 1;
            let (data, url) =
                document?.extract::<(Bound<'_, PyAny>, Option<String>)>().map_err(|_| {
                    PyTypeError::new_err("a document is a tuple of bytes and a URL or None")
                })?;
            inputs.push(Input { bytes: DocumentBytes::new(&data)?, url, number: self.number });
        }
        Ok(inputs)
    }
}

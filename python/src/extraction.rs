//! The items of a corpus of any size, one by one.

use std::num::NonZero;
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, PoisonError, TryLockError};
use std::time::Duration;
use std::{mem, thread, vec};

use newsparse::corpus::{
    CorpusEntry, Diagnostic, Filter, LoadOptions, Sampling, Stream, StreamItem,
};
use newsparse::{CancellationToken, Parser};
use pyo3::exceptions::{PyRuntimeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::PyString;
use rayon::iter::{IndexedParallelIterator, IntoParallelIterator, ParallelIterator};
use rayon::{ThreadPool, ThreadPoolBuilder};

use crate::diagnostics::{Diagnostics, message};
use crate::errors::load_error;
use crate::file::FileFailure;
use crate::fork::Process;
use crate::input::CorpusInput;
use crate::item::NewsItem;
use crate::parsed::{ItemRef, ParsedDocument};
use crate::rules::{Rules, parser};

/// Number of documents per thread that are parsed at a time.
pub(crate) const BATCH_DOCUMENTS: usize = 32;

/// Interval at which a waiting thread checks for signals.
const POLL_INTERVAL: Duration = Duration::from_millis(50);

/// Yield the news items of files, folders and archives, in the order of the corpus.
///
/// 'paths' is a path, an iterable of paths, or an open binary file, for example of a remote store. 'name' replaces the name
/// of an open file in items and messages. An exception that such a file raises is raised after the items before it.
///
/// Documents are read and parsed by other threads, ahead of the caller and in bounded memory. 'threads' is the number of
/// threads that parse (default: all that the process may use). Documents that are damaged or hold no news are reported to
/// 'on_diagnostic', which receives a message; without it, each is a NewsparseWarning.
#[pyfunction]
#[pyo3(signature = (
    paths=None, *, threads=None, include=None, exclude=None, rules=None, json_lines_field=None, limit=None,
    max_document_size=None, name=None, on_diagnostic=None
))]
#[expect(clippy::too_many_arguments, reason = "keyword arguments of Python")]
pub(crate) fn extract(
    py: Python<'_>,
    paths: Option<&Bound<'_, PyAny>>,
    threads: Option<usize>,
    include: Option<&Bound<'_, PyAny>>,
    exclude: Option<&Bound<'_, PyAny>>,
    rules: Option<&Bound<'_, Rules>>,
    json_lines_field: Option<String>,
    limit: Option<usize>,
    max_document_size: Option<u64>,
    name: Option<String>,
    on_diagnostic: Option<Py<PyAny>>,
) -> PyResult<Extraction> {
    let filter = Filter::new(&globs(include)?, &globs(exclude)?)
        .map_err(|error| PyValueError::new_err(error.to_string()))?;
    let mut options = LoadOptions::default().filter(filter).json_lines_field(json_lines_field);
    if let Some(size) = max_document_size {
        options = options.max_document_size(size);
    }
    if let Some(limit) = limit {
        options = options.sampling(Sampling::First(limit));
    }
    let pool = pool(threads)?;
    let extraction = Extraction::new(Diagnostics(on_diagnostic));
    match CorpusInput::new(paths, name)? {
        None => Ok(extraction),
        Some(input) => extraction.of_corpus(py, input, &options, parser(rules), pool),
    }
}

/// Returns the globs of an argument: one, or several.
fn globs(argument: Option<&Bound<'_, PyAny>>) -> PyResult<Vec<String>> {
    match argument {
        None => Ok(Vec::new()),
        Some(glob) if glob.is_instance_of::<PyString>() => Ok(vec![glob.extract()?]),
        Some(globs) => globs.extract(),
    }
}

/// Starts the threads that parse.
pub(crate) fn pool(threads: Option<usize>) -> PyResult<ThreadPool> {
    let available = || thread::available_parallelism().map_or(1, NonZero::get);
    let threads = threads.unwrap_or_else(available);
    if threads == 0 {
        return Err(PyValueError::new_err("the number of threads must be positive"));
    }
    let pool = ThreadPoolBuilder::new().num_threads(threads).build();
    pool.map_err(|error| {
        PyRuntimeError::new_err(format!("cannot start {threads} threads: {error}"))
    })
}

/// An iterator over the news items of a corpus. Several threads may share it.
#[pyclass(frozen, module = "newsparse")]
pub(crate) struct Extraction {
    state: Mutex<ExtractionState>,
    pub(crate) diagnostics: Diagnostics,
    cancellation: CancellationToken,
    /// The exception of the file that is read.
    failure: FileFailure,
    /// The process that started the threads.
    process: Process,
}

/// The items that the caller has not received yet.
struct ExtractionState {
    batches: Receiver<Vec<Parsed>>,
    batch: vec::IntoIter<Parsed>,
    document: Option<(Arc<ParsedDocument>, usize)>,
}

/// A parsed document, or a message about one.
enum Parsed {
    Document(Arc<ParsedDocument>),
    Diagnostic(String),
}

/// The next result for the caller.
pub(crate) enum Event {
    Item(ItemRef),
    Diagnostic(String),
    End,
}

impl Extraction {
    /// An extraction without items.
    pub(crate) fn new(diagnostics: Diagnostics) -> Self {
        Extraction {
            state: Mutex::default(),
            diagnostics,
            cancellation: CancellationToken::default(),
            failure: FileFailure::default(),
            process: Process::this(),
        }
    }

    /// Starts to read and to parse a corpus.
    pub(crate) fn of_corpus(
        mut self,
        py: Python<'_>,
        input: CorpusInput,
        options: &LoadOptions,
        parser: Parser,
        pool: ThreadPool,
    ) -> PyResult<Self> {
        if let CorpusInput::File(_, file) = &input {
            self.failure = file.failure();
        }
        let stream = py.detach(|| input.open(&parser, options, &self.cancellation));
        let stream = stream.map_err(|error| load_error(&error))?;
        // One batch waits while the next one is parsed.
        let (sender, batches) = sync_channel(1);
        thread::Builder::new().spawn(move || parse_stream(&stream, &parser, &pool, &sender))?;
        self.state.get_mut().unwrap_or_else(PoisonError::into_inner).batches = batches;
        Ok(self)
    }

    /// Returns what was received already. `None` if the caller has to wait.
    fn ready(&self) -> Option<Event> {
        match self.state.try_lock() {
            Ok(mut state) => state.ready(),
            Err(TryLockError::Poisoned(error)) => error.into_inner().ready(),
            Err(TryLockError::WouldBlock) => None,
        }
    }

    /// Waits for the next event, for a short time.
    fn wait(&self) -> Option<Event> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(event) = state.ready() {
            return Some(event);
        }
        match state.batches.recv_timeout(POLL_INTERVAL) {
            Ok(batch) => {
                state.batch = batch.into_iter();
                state.ready()
            }
            Err(RecvTimeoutError::Timeout) => None,
            Err(RecvTimeoutError::Disconnected) => Some(Event::End),
        }
    }

    fn next_event(&self, py: Python<'_>) -> PyResult<Event> {
        self.check_process()?;
        match self.ready() {
            Some(event) => self.checked(event),
            None => py.detach(|| self.next_detached()),
        }
    }

    /// Waits for the next event, detached from the interpreter.
    ///
    /// # Errors
    /// The exception of a signal, such as `KeyboardInterrupt`, and `RuntimeError` after a fork.
    pub(crate) fn next_detached(&self) -> PyResult<Event> {
        self.check_process()?;
        loop {
            if let Some(event) = self.wait() {
                return self.checked(event);
            }
            Python::attach(|py| py.check_signals())?;
        }
    }

    /// Returns the exception of the file instead of the end.
    fn checked(&self, event: Event) -> PyResult<Event> {
        match event {
            Event::End => self.failure.take().map_or(Ok(Event::End), Err),
            event => Ok(event),
        }
    }

    fn check_process(&self) -> PyResult<()> {
        if self.process == Process::this() {
            return Ok(());
        }
        let message = "the process was forked: start the extraction in the child";
        Err(PyRuntimeError::new_err(message))
    }
}

#[pymethods]
impl Extraction {
    fn __iter__(slf: PyRef<'_, Self>) -> PyRef<'_, Self> {
        slf
    }

    fn __next__(&self, py: Python<'_>) -> PyResult<Option<NewsItem>> {
        loop {
            match self.next_event(py)? {
                Event::Item(item) => return Ok(Some(NewsItem(item))),
                Event::Diagnostic(message) => self.diagnostics.report(py, &message)?,
                Event::End => return Ok(None),
            }
        }
    }

    /// Stop reading. The iterator then ends.
    fn close(&self) {
        self.cancellation.cancel();
    }
}

impl Drop for Extraction {
    fn drop(&mut self) {
        if self.process != Process::this() {
            // The threads of the parent may have held its locks.
            let empty = Mutex::new(ExtractionState::default());
            mem::forget(mem::replace(&mut self.state, empty));
            return;
        }
        self.cancellation.cancel();
    }
}

impl Default for ExtractionState {
    /// A state at the end.
    fn default() -> Self {
        let (_, batches) = sync_channel(0);
        ExtractionState { batches, batch: Vec::new().into_iter(), document: None }
    }
}

impl ExtractionState {
    fn ready(&mut self) -> Option<Event> {
        loop {
            if let Some((document, index)) = &mut self.document {
                if *index < document.parsed().items.len() {
                    let item = ItemRef::Parsed { document: Arc::clone(document), index: *index };
                    *index += 1;
                    return Some(Event::Item(item));
                }
                self.document = None;
            }
            match self.batch.next()? {
                Parsed::Document(document) => self.document = Some((document, 0)),
                Parsed::Diagnostic(message) => return Some(Event::Diagnostic(message)),
            }
        }
    }
}

/// Parses the documents of a stream until it ends or nobody receives them.
fn parse_stream(
    stream: &Stream,
    parser: &Parser,
    pool: &ThreadPool,
    sender: &SyncSender<Vec<Parsed>>,
) {
    let max_documents = BATCH_DOCUMENTS * pool.current_num_threads();
    while let Some(first) = stream.next_in_order() {
        let batch = stream.batch(first, max_documents);
        let parse = |item: StreamItem| parse_entry(item.into_entry(), parser);
        let parsed: Vec<Vec<Parsed>> =
            pool.install(|| batch.into_par_iter().with_max_len(1).map(parse).collect());
        if sender.send(parsed.into_iter().flatten().collect()).is_err() {
            return;
        }
    }
}

/// Parses a document. Its items precede the message about its error.
fn parse_entry(entry: CorpusEntry, parser: &Parser) -> Vec<Parsed> {
    match entry {
        CorpusEntry::Diagnostic(diagnostic) => {
            message(&diagnostic).map(Parsed::Diagnostic).into_iter().collect()
        }
        CorpusEntry::Document(document) => parse_document(document, parser),
    }
}

fn parse_document(document: newsparse::Document, parser: &Parser) -> Vec<Parsed> {
    let document = Arc::new(ParsedDocument::from_corpus(document, parser));
    let parsed = document.parsed();
    let message = match (&parsed.error, document.corpus_document()) {
        (Some(error), Some(source)) if parsed.format.is_none() => {
            message(&Diagnostic::SkippedDocument(source.skipped(error.clone())))
        }
        (Some(error), Some(source)) => Some(format!("{}: {error}", source.name)),
        _ => None,
    };
    let message = message.map(Parsed::Diagnostic);
    [Parsed::Document(Arc::clone(&document))].into_iter().chain(message).collect()
}

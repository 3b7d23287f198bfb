//! Loads a corpus into memory, with as many threads as the process may use.

use std::num::NonZero;
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;

use super::diagnostic::{CorpusEntry, Diagnostic};
use super::options::{LoadOptions, Sampling};
use super::sample::{EntryIndex, SampleKey, SelectedDocuments, sample_key};
use super::segment::MIN_SEGMENT_SIZE;
use super::source::{ReadMeter, Source, corpus_name, sources, split_archives};
use super::{Corpus, Document, LoadError};
use crate::parse::Parser;

/// Loads a corpus with given options, parser and progress callback.
///
/// ```
/// use newsparse::corpus::{CorpusLoader, LoadOptions, Sampling};
///
/// let mut bytes = 0;
/// let corpus = CorpusLoader::new()
///     .options(LoadOptions::default().sampling(Sampling::First(3)))
///     .on_document(|document| bytes += document.bytes.len())
///     .load(["fixtures/corpus"])?;
/// assert_eq!(corpus.documents.len(), 3);
/// # Ok::<(), newsparse::corpus::LoadError>(())
/// ```
#[derive(Default)]
pub struct CorpusLoader<'a> {
    parser: Option<Parser>,
    options: LoadOptions,
    on_document: Option<Box<OnDocument<'a>>>,
}

type OnDocument<'a> = dyn FnMut(&Document) + Send + 'a;

impl<'a> CorpusLoader<'a> {
    /// A loader with default options and the default parser.
    pub fn new() -> Self {
        CorpusLoader::default()
    }

    /// Sets the options.
    #[must_use]
    pub fn options(mut self, options: LoadOptions) -> Self {
        self.options = options;
        self
    }

    /// Sets the parser that detects whether a document holds news.
    #[must_use]
    pub fn parser(mut self, parser: &Parser) -> Self {
        self.parser = Some(parser.clone());
        self
    }

    /// Sets a function that is called for each document that has been read, in no order and by one thread at a time.
    #[must_use]
    pub fn on_document(mut self, on_document: impl FnMut(&Document) + Send + 'a) -> Self {
        self.on_document = Some(Box::new(on_document));
        self
    }

    /// Loads files and folders, as [`Corpus::load`] does.
    ///
    /// # Errors
    /// If a given path cannot be read, or the documents exceed `max_corpus_size`.
    pub fn load(
        self,
        paths: impl IntoIterator<Item = impl Into<PathBuf>>,
    ) -> Result<Corpus, LoadError> {
        let paths: Vec<PathBuf> = paths.into_iter().map(Into::into).collect();
        let CorpusLoader { parser, options, on_document } = self;
        let threads = match options.sampling {
            // The first documents are known only if sources are read in order.
            Sampling::First(_) => 1,
            _ => thread::available_parallelism().map_or(1, NonZero::get),
        };
        let mut sources = sources(&paths)?;
        if sources.len() < threads {
            sources = split_archives(sources, MIN_SEGMENT_SIZE);
        }
        let state = LoadState {
            selected: SelectedDocuments::new(options.sampling),
            diagnostics: Vec::new(),
            free_bytes: Some(options.max_corpus_size.unwrap_or(u64::MAX)),
            on_document: on_document.unwrap_or_else(|| Box::new(|_| ())),
        };
        let load = ParallelLoad {
            sources,
            next_source: AtomicUsize::new(0),
            parser: parser.unwrap_or_default(),
            options: &options,
            meter: ReadMeter::default(),
            state: Mutex::new(state),
        };
        load.run(threads);
        let state = load.state.into_inner().unwrap_or_else(PoisonError::into_inner);
        if let (None, Some(max_bytes)) = (state.free_bytes, options.max_corpus_size) {
            return Err(LoadError::TooLarge { max_bytes });
        }
        Ok(Corpus {
            name: corpus_name(&paths),
            documents: sorted(state.selected.into_documents()),
            diagnostics: sorted(state.diagnostics),
        })
    }
}

fn sorted<T>(mut entries: Vec<(EntryIndex, T)>) -> Vec<T> {
    entries.sort_unstable_by_key(|(index, _)| *index);
    entries.into_iter().map(|(_, entry)| entry).collect()
}

/// The data that the reading threads share.
struct ParallelLoad<'a> {
    sources: Vec<Source>,
    next_source: AtomicUsize,
    parser: Parser,
    options: &'a LoadOptions,
    meter: ReadMeter,
    state: Mutex<LoadState<'a>>,
}

/// The entries read so far, in no order.
struct LoadState<'a> {
    selected: SelectedDocuments,
    diagnostics: Vec<(EntryIndex, Diagnostic)>,
    /// The number of bytes that may still be added; `None` after the limit was exceeded.
    free_bytes: Option<u64>,
    on_document: Box<OnDocument<'a>>,
}

impl<'a> ParallelLoad<'a> {
    /// Reads all sources with up to `threads` threads, including the calling one.
    fn run(&self, threads: usize) {
        thread::scope(|scope| {
            for _ in 1..threads.min(self.sources.len()) {
                // If the system refuses a thread, the others do its work.
                let _ = thread::Builder::new().spawn_scoped(scope, || self.read_sources());
            }
            self.read_sources();
        });
    }

    /// Reads sources until none is left.
    fn read_sources(&self) {
        loop {
            let number = self.next_source.fetch_add(1, Ordering::Relaxed);
            let Some(source) = self.sources.get(number) else { return };
            let mut indexes = (0..).map(|index| (number, index));
            let flow = source.read(self.options, &self.meter, &mut |entry| {
                indexes.next().map_or(ControlFlow::Break(()), |index| self.add(index, entry))
            });
            if flow.is_break() {
                self.next_source.store(self.sources.len(), Ordering::Relaxed);
            }
        }
    }

    fn add(&self, index: EntryIndex, entry: CorpusEntry) -> ControlFlow<()> {
        let document = match entry {
            CorpusEntry::Document(document) => document,
            CorpusEntry::Diagnostic(diagnostic) => {
                return self.lock().add_diagnostic(index, diagnostic);
            }
        };
        let key = sample_key(self.options.sampling, &document, index);
        let is_accepted = {
            let mut state = self.lock();
            (state.on_document)(&document);
            state.selected.accepts(&key)
        };
        if !is_accepted {
            return ControlFlow::Continue(());
        }
        // Detection takes time and runs without the lock.
        match self.parser.detect_with(&document.bytes, &document.context()) {
            Ok(_) => self.lock().add_document(key, document),
            Err(error) => {
                let diagnostic = Diagnostic::SkippedDocument(document.skipped(error));
                self.lock().add_diagnostic(index, diagnostic)
            }
        }
    }

    fn lock(&self) -> MutexGuard<'_, LoadState<'a>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl LoadState<'_> {
    fn add_diagnostic(&mut self, index: EntryIndex, diagnostic: Diagnostic) -> ControlFlow<()> {
        self.diagnostics.push((index, diagnostic));
        ControlFlow::Continue(())
    }

    fn add_document(&mut self, key: SampleKey, document: Document) -> ControlFlow<()> {
        let length = document.bytes.len() as u64;
        self.free_bytes = self.free_bytes.and_then(|free| free.checked_sub(length));
        if self.free_bytes.is_none() {
            return ControlFlow::Break(());
        }
        if let Some(displaced) = self.selected.add(key, document)? {
            let freed = displaced.bytes.len() as u64;
            self.free_bytes = self.free_bytes.map(|free| free.saturating_add(freed));
        }
        ControlFlow::Continue(())
    }
}

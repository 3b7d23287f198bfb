//! Paths → documents in memory, read by as many threads as the process may use.

use std::collections::BTreeMap;
use std::num::NonZero;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;

use super::diagnostic::{Diagnostic, Found};
use super::options::{LoadOptions, Sampling};
use super::read::Flow;
use super::source::{Meter, Source, corpus_name, in_parts, sources};
use super::{Corpus, Document, LoadError};
use crate::parse::Parser;

/// Who is told of each document.
pub(super) type OnDocument<'a> = dyn FnMut(&Document) + Send + 'a;

pub(super) fn load(
    paths: &[PathBuf],
    parser: &Parser,
    options: &LoadOptions,
    on_document: &mut OnDocument,
) -> Result<Corpus, LoadError> {
    let threads = match options.share {
        // The first so many are known only in order.
        Sampling::First(_) => 1,
        _ => thread::available_parallelism().map_or(1, NonZero::get),
    };
    let mut sources = sources(paths)?;
    if sources.len() < threads {
        sources = in_parts(sources);
    }
    let loaded = Loaded {
        taken: Taken::new(options.share),
        diagnostics: Vec::new(),
        left: Some(options.max_corpus_size.unwrap_or(u64::MAX)),
        on_document,
    };
    let (next, loaded) = (AtomicUsize::new(0), Mutex::new(loaded));
    let loader = Loader { sources, next, parser, options, meter: Meter::default(), loaded };
    loader.read_on(threads);
    let loaded = loader.loaded.into_inner().unwrap_or_else(PoisonError::into_inner);
    if let (None, Some(most)) = (loaded.left, options.max_corpus_size) {
        return Err(LoadError::TooLarge(most));
    }
    Ok(Corpus {
        name: corpus_name(paths),
        documents: in_order(loaded.taken.into_documents()),
        diagnostics: in_order(loaded.diagnostics),
    })
}

/// Where in the corpus something was found: in which source, and which thing in that it was.
type Place = (usize, usize);

fn in_order<T>(mut things: Vec<(Place, T)>) -> Vec<T> {
    things.sort_unstable_by_key(|(place, _)| *place);
    things.into_iter().map(|(_, thing)| thing).collect()
}

/// What the threads that read have in common.
struct Loader<'a> {
    sources: Vec<Source>,
    /// The next source to be read.
    next: AtomicUsize,
    parser: &'a Parser,
    options: &'a LoadOptions,
    meter: Meter,
    loaded: Mutex<Loaded<'a>>,
}

/// What has been read so far, in no order.
struct Loaded<'a> {
    taken: Taken,
    diagnostics: Vec<(Place, Diagnostic)>,
    /// How many bytes may still be kept; `None` once there were more.
    left: Option<u64>,
    on_document: &'a mut OnDocument<'a>,
}

impl<'a> Loader<'a> {
    /// Reads all sources on so many threads, of which the calling one is the first.
    fn read_on(&self, threads: usize) {
        thread::scope(|scope| {
            for _ in 1..threads.min(self.sources.len()) {
                // Where the system gives no more threads, those that there are do the work.
                let _ = thread::Builder::new().spawn_scoped(scope, || self.read());
            }
            self.read();
        });
    }

    /// Reads one source after the other, as long as there are any.
    fn read(&self) {
        loop {
            let number = self.next.fetch_add(1, Ordering::Relaxed);
            let Some(source) = self.sources.get(number) else { return };
            let mut places = (0..).map(|index| (number, index));
            let flow = source.read(self.options, &self.meter, &mut |found| {
                places.next().map_or(Flow::Break(()), |place| self.take(place, found))
            });
            if flow.is_break() {
                self.next.store(self.sources.len(), Ordering::Relaxed);
            }
        }
    }

    fn take(&self, place: Place, found: Found) -> Flow {
        let document = match found {
            Found::Document(document) => document,
            Found::Diagnostic(diagnostic) => return self.lock().note(place, diagnostic),
        };
        let rank = rank(self.options.share, &document, place);
        let wanted = {
            let mut loaded = self.lock();
            (loaded.on_document)(&document);
            loaded.taken.wants(&rank)
        };
        if !wanted {
            return Flow::Continue(());
        }
        // What takes time is done outside of the lock.
        match self.parser.detect(&document.bytes) {
            Ok(_) => self.lock().put(rank, document),
            Err(error) => {
                self.lock().note(place, Diagnostic::SkippedDocument(document.skipped(error)))
            }
        }
    }

    fn lock(&self) -> MutexGuard<'_, Loaded<'a>> {
        self.loaded.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Loaded<'_> {
    fn note(&mut self, place: Place, diagnostic: Diagnostic) -> Flow {
        self.diagnostics.push((place, diagnostic));
        Flow::Continue(())
    }

    fn put(&mut self, rank: Rank, document: Document) -> Flow {
        let length = document.bytes.len() as u64;
        self.left = self.left.and_then(|left| left.checked_sub(length));
        if self.left.is_none() {
            return Flow::Break(());
        }
        let (flow, dropped) = self.taken.put(rank, document);
        self.left = self.left.map(|left| left.saturating_add(dropped));
        flow
    }
}

/// What a document draws: those with the lowest are taken. Documents of the same name draw by turns.
type Rank = ([u8; blake3::OUT_LEN], Place);

fn rank(share: Sampling, document: &Document, place: Place) -> Rank {
    let Sampling::Sample { seed, .. } = share else { return (Default::default(), place) };
    let mut hasher = blake3::Hasher::new();
    hasher.update(&seed.to_le_bytes()).update(document.relative_name().as_bytes());
    (*hasher.finalize().as_bytes(), place)
}

/// The documents taken so far.
enum Taken {
    All(Vec<(Place, Document)>),
    /// They come in order.
    First(Vec<(Place, Document)>, usize),
    Sample(BTreeMap<Rank, Document>, usize),
}

impl Taken {
    fn new(share: Sampling) -> Self {
        match share {
            Sampling::All => Taken::All(Vec::new()),
            Sampling::First(count) => Taken::First(Vec::new(), count),
            Sampling::Sample { count, .. } => Taken::Sample(BTreeMap::new(), count),
        }
    }

    /// Whether a document that drew this can still be taken.
    fn wants(&self, rank: &Rank) -> bool {
        let Taken::Sample(drawn, count) = self else { return true };
        drawn.len() < *count || drawn.last_key_value().is_some_and(|(last, _)| rank < last)
    }

    /// Also returns the bytes of a document that was left out for this one.
    fn put(&mut self, rank: Rank, document: Document) -> (Flow, u64) {
        match self {
            Taken::All(documents) => documents.push((rank.1, document)),
            Taken::First(documents, count) => {
                documents.push((rank.1, document));
                if documents.len() >= *count {
                    return (Flow::Break(()), 0);
                }
            }
            Taken::Sample(drawn, count) => {
                drawn.insert(rank, document);
                if drawn.len() > *count
                    && let Some((_, document)) = drawn.pop_last()
                {
                    return (Flow::Continue(()), document.bytes.len() as u64);
                }
            }
        }
        (Flow::Continue(()), 0)
    }

    fn into_documents(self) -> Vec<(Place, Document)> {
        match self {
            Taken::All(documents) | Taken::First(documents, _) => documents,
            Taken::Sample(drawn, _) => {
                drawn.into_iter().map(|((_, place), document)| (place, document)).collect()
            }
        }
    }
}

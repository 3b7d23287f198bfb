//! Reads a corpus of any size in bounded memory: threads read ahead while documents are consumed one by one.

use std::io::Read;
use std::num::NonZero;
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use super::LoadError;
use super::diagnostic::CorpusEntry;
use super::options::{LoadOptions, Sampling};
use super::queue::{Queue, QueueEntry, QueueOrder};
use super::segment::{FileSegment, MIN_SEGMENT_SIZE};
use super::source::{
    OpenedReader, ReadMeter, Source, requested_name, sources, split_archives, total_bytes,
};
use crate::CancellationToken;
use crate::parse::Parser;

/// Maximum size of the documents that are queued or being parsed, in bytes. Together with the memory of decoders and the
/// parser, a run stays below 256 MB plus its largest documents.
const QUEUE_SIZE: u64 = 32 << 20;

/// Size of a batch in bytes after which no document is added to it.
const BATCH_SIZE: usize = 8 << 20;

/// Maximum number of reading threads. More do not help: the limit is then the disk, or the cores that parsing shares.
const MAX_READERS: usize = 4;

/// A corpus that is being read. Reading stops when the stream is dropped.
pub struct Stream {
    shared: Arc<StreamState>,
    readers: usize,
}

/// The data that the stream shares with its reading threads.
struct StreamState {
    sources: Vec<Source>,
    options: LoadOptions,
    parser: Parser,
    queue: Queue,
    meter: ReadMeter,
    next_source: AtomicUsize,
    /// The time of the readers, without waits for room in the queue.
    busy: ReadMeter,
}

/// A document or diagnostic of a [`Stream`]. Dropping it makes room for others.
pub struct StreamItem {
    entry: CorpusEntry,
    _room: Room,
}

/// The room in the queue that an entry takes until it is dropped.
struct Room {
    lane: usize,
    weight: u64,
    shared: Arc<StreamState>,
}

/// Statistics about the reading of a [`Stream`]. Times are sums over all threads.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReadStatistics {
    /// The number of bytes read from files, before decompression.
    pub bytes: u64,
    /// The number of reading threads.
    pub readers: usize,
    /// The time in read calls of the operating system.
    pub read_time: Duration,
    /// The time for decompressing and for opening archives.
    pub decompression_time: Duration,
    /// The time that consumers waited for documents.
    pub wait_time: Duration,
}

impl Stream {
    /// Starts to read the documents that [`CorpusLoader`](super::CorpusLoader) would load with the same options.
    /// [`Sampling::Sample`] is ignored, because a sample is known only after all documents have been read. Documents
    /// without news are not skipped.
    ///
    /// The stream ends soon after `cancellation` is cancelled.
    ///
    /// # Errors
    /// If a given path cannot be read.
    pub fn open(
        paths: &[PathBuf],
        parser: &Parser,
        options: &LoadOptions,
        cancellation: &CancellationToken,
    ) -> Result<Self, LoadError> {
        let max_readers = max_readers(options);
        let mut sources = sources(paths)?;
        if max_readers > 1 {
            sources = split_archives(sources, MIN_SEGMENT_SIZE);
        }
        Stream::of_sources(sources, max_readers, parser, options, cancellation)
    }

    /// Starts to read files and parts of files, in the given order.
    ///
    /// # Errors
    /// If the system refuses to start a thread. A file that does not exist any more is a diagnostic.
    pub fn open_segments(
        segments: Vec<FileSegment>,
        parser: &Parser,
        options: &LoadOptions,
        cancellation: &CancellationToken,
    ) -> Result<Self, LoadError> {
        let max_readers = max_readers(options);
        let sources = segments.into_iter().map(Source::of_segment).collect();
        Stream::of_sources(sources, max_readers, parser, options, cancellation)
    }

    /// Starts to read one file that the caller has opened, such as an object of a remote store. It may be anything that a
    /// path may lead to, an archive among them; `name` is its name in documents and diagnostics.
    ///
    /// An error of the reader is a diagnostic: what was read before it is kept.
    ///
    /// # Errors
    /// If the system refuses to start a thread.
    pub fn open_reader(
        name: &str,
        reader: Box<dyn Read + Send>,
        parser: &Parser,
        options: &LoadOptions,
        cancellation: &CancellationToken,
    ) -> Result<Self, LoadError> {
        let reader = OpenedReader::new(reader);
        let source = Source::Opened { name: requested_name(name.to_owned()), reader };
        Stream::of_sources(vec![source], 1, parser, options, cancellation)
    }

    fn of_sources(
        sources: Vec<Source>,
        max_readers: usize,
        parser: &Parser,
        options: &LoadOptions,
        cancellation: &CancellationToken,
    ) -> Result<Self, LoadError> {
        let cores = thread::available_parallelism().map_or(1, NonZero::get);
        let readers = cores.min(max_readers).min(sources.len()).max(1);
        let shared = Arc::new(StreamState {
            queue: Queue::new(sources.len(), QUEUE_SIZE, cancellation.clone()),
            sources,
            options: options.clone(),
            parser: parser.clone(),
            meter: ReadMeter::default(),
            next_source: AtomicUsize::new(0),
            busy: ReadMeter::default(),
        });
        let start = || {
            let shared = Arc::clone(&shared);
            // Never joined: the thread may wait for a pipe that stays silent.
            thread::Builder::new().spawn(move || shared.read_sources())
        };
        start().map_err(LoadError::Thread)?;
        // If the system refuses more threads, fewer do the work.
        let readers = 1 + (1..readers).map_while(|_| start().ok()).count();
        Ok(Stream { shared, readers })
    }

    /// Waits for the next document or diagnostic, in no order. Several threads may call this. Returns `None` at the end
    /// or when cancelled.
    pub fn next(&self) -> Option<StreamItem> {
        self.shared.queue.pop(QueueOrder::Any).map(|queued| self.item(queued))
    }

    /// Waits for the next document or diagnostic in corpus order. Only one thread may call this, and [`next`](Self::next)
    /// must not be called.
    pub fn next_in_order(&self) -> Option<StreamItem> {
        self.shared.queue.pop(QueueOrder::Corpus).map(|queued| self.item(queued))
    }

    /// Like [`next_in_order`](Self::next_in_order), but returns `None` instead of waiting.
    pub fn try_next_in_order(&self) -> Option<StreamItem> {
        self.shared.queue.try_pop(QueueOrder::Corpus).map(|queued| self.item(queued))
    }

    /// Returns an item and those after it that have been read already, in corpus order: at most `max_items`, and none
    /// after documents of 8 MiB. A batch for several threads, which share it.
    pub fn batch(&self, first: StreamItem, max_items: usize) -> Vec<StreamItem> {
        let (mut batch, mut bytes) = (Vec::new(), 0);
        let mut next = Some(first);
        while let Some(item) = next {
            if let CorpusEntry::Document(document) = item.entry() {
                bytes += document.bytes.len();
            }
            batch.push(item);
            let is_full = batch.len() >= max_items || bytes >= BATCH_SIZE;
            next = if is_full { None } else { self.try_next_in_order() };
        }
        batch
    }

    /// Statistics about the reading so far.
    pub fn statistics(&self) -> ReadStatistics {
        let StreamState { meter, busy, queue, .. } = &*self.shared;
        ReadStatistics {
            bytes: meter.bytes(),
            readers: self.readers,
            read_time: meter.time(),
            decompression_time: busy.time().saturating_sub(meter.time()),
            wait_time: queue.wait_time(),
        }
    }

    /// The total size of all files that have a size, in bytes.
    pub fn total_bytes(&self) -> u64 {
        total_bytes(&self.shared.sources)
    }

    fn item(&self, queued: QueueEntry) -> StreamItem {
        let QueueEntry { entry, lane, weight } = queued;
        StreamItem { entry, _room: Room { lane, weight, shared: Arc::clone(&self.shared) } }
    }
}

/// The first documents are known only if sources are read in order.
fn max_readers(options: &LoadOptions) -> usize {
    if options.sampling == Sampling::All { MAX_READERS } else { 1 }
}

impl Drop for Stream {
    fn drop(&mut self) {
        self.shared.queue.close();
    }
}

impl StreamItem {
    /// The document or diagnostic.
    pub fn entry(&self) -> &CorpusEntry {
        &self.entry
    }

    /// Takes the document or diagnostic out, which makes room for others.
    pub fn into_entry(self) -> CorpusEntry {
        self.entry
    }
}

impl Drop for Room {
    fn drop(&mut self) {
        self.shared.queue.release(self.lane, self.weight);
    }
}

impl StreamState {
    /// Reads sources until none is left.
    fn read_sources(&self) {
        let remaining = match self.options.sampling {
            Sampling::First(count) => count,
            _ => usize::MAX,
        };
        let mut producer = Producer { shared: self, remaining, busy_since: Instant::now() };
        loop {
            let number = self.next_source.fetch_add(1, Ordering::Relaxed);
            let Some(source) = self.sources.get(number) else { return };
            let flow =
                source.read(&self.options, &self.meter, &mut |entry| producer.push(number, entry));
            producer.count_busy_time();
            self.queue.end_lane(number, flow.is_break());
            if flow.is_break() {
                return;
            }
        }
    }
}

/// The state of a reading thread.
struct Producer<'a> {
    shared: &'a StreamState,
    /// The number of documents with news that are still to be read.
    remaining: usize,
    busy_since: Instant,
}

impl Producer<'_> {
    fn push(&mut self, lane: usize, entry: CorpusEntry) -> ControlFlow<()> {
        let counts = match &entry {
            CorpusEntry::Document(document) if self.remaining < usize::MAX => {
                self.shared.parser.detect_with(&document.bytes, &document.context()).is_ok()
            }
            _ => false,
        };
        self.count_busy_time();
        self.shared.queue.push(lane, entry)?;
        self.busy_since = Instant::now();
        self.remaining -= usize::from(counts);
        if self.remaining == 0 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    }

    fn count_busy_time(&mut self) {
        let now = Instant::now();
        self.shared.busy.add(0, now - self.busy_since);
        self.busy_since = now;
    }
}

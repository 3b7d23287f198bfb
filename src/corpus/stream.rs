//! Paths → documents one by one, read ahead by threads of their own: a corpus of any size in bounded memory.

use std::num::NonZero;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use super::LoadError;
use super::diagnostic::Found;
use super::options::{LoadOptions, Sampling};
use super::queue::{Order, Queue, Taken};
use super::read::Flow;
use super::source::{Meter, Source, in_parts, sources, total_bytes};
use crate::CancellationToken;
use crate::parse::Parser;

/// The bytes of documents that wait to be parsed or are being parsed. With what decompression and parsing need
/// themselves, a run stays below 256 MB beside its largest documents.
const QUEUE_BYTES: u64 = 32 << 20;

/// More threads do not help: a disk, or what shares the cores with the parsing threads, is the limit then.
const MAX_READERS: usize = 4;

/// A corpus that is being read. Dropping it ends the reading.
pub struct Stream {
    shared: Arc<Shared>,
    readers: usize,
}

struct Shared {
    sources: Vec<Source>,
    options: LoadOptions,
    parser: Parser,
    queue: Queue,
    meter: Meter,
    /// The next source to be read.
    next: AtomicUsize,
    /// What readers took for all they do; they are not busy while they wait for room.
    busy: Meter,
}

/// A document or notice; dropping it makes room for another.
pub struct StreamItem {
    taken: Taken,
    shared: Arc<Shared>,
}

/// How a stream has been read so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ReadStatistics {
    /// The bytes of files that were read, before any decompression.
    pub bytes: u64,
    /// How many threads read.
    pub readers: usize,
    /// The time that all of them spent in the system's reading.
    pub input: Duration,
    /// The time that all of them spent decompressing and opening archives.
    pub unpacking: Duration,
    /// The time that those who took documents have waited, all together.
    pub waited: Duration,
}

impl Stream {
    /// Begins to read what [`Corpus::load`](super::Corpus::load) would load. Of the shares, [`Sampling::Sample`] is left out:
    /// it is known only at the end.
    ///
    /// Reading ends soon after `cancellation` is cancelled, and so does the stream.
    ///
    /// # Errors
    /// If a path itself cannot be read.
    pub fn open(
        paths: &[PathBuf],
        parser: &Parser,
        options: &LoadOptions,
        cancellation: &CancellationToken,
    ) -> Result<Self, LoadError> {
        let cores = thread::available_parallelism().map_or(1, NonZero::get);
        // The first so many are known only in order.
        let most = if options.share == Sampling::All { MAX_READERS } else { 1 };
        let mut sources = sources(paths)?;
        if most > 1 {
            sources = in_parts(sources);
        }
        let readers = cores.min(most).min(sources.len()).max(1);
        let shared = Arc::new(Shared {
            queue: Queue::new(sources.len(), QUEUE_BYTES, cancellation.clone()),
            sources,
            options: options.clone(),
            parser: parser.clone(),
            meter: Meter::default(),
            next: AtomicUsize::new(0),
            busy: Meter::default(),
        });
        for _ in 0..readers {
            let shared = Arc::clone(&shared);
            // Not joined: it may be waiting for a pipe that never says a word.
            thread::spawn(move || shared.read());
        }
        Ok(Stream { shared, readers })
    }

    /// The next document or notice, in no order; several threads may ask. Waits; `None` at the end, or when told to stop.
    pub fn next(&self) -> Option<StreamItem> {
        self.shared.queue.take(Order::Any).map(|taken| self.item(taken))
    }

    /// The next document or notice in the order of the corpus. One thread may ask, and none may use [`next`](Stream::next).
    pub fn next_in_order(&self) -> Option<StreamItem> {
        self.shared.queue.take(Order::Corpus).map(|taken| self.item(taken))
    }

    /// Likewise, but `None` where it has not been read yet.
    pub fn ready_in_order(&self) -> Option<StreamItem> {
        self.shared.queue.try_take(Order::Corpus).map(|taken| self.item(taken))
    }

    /// How it goes.
    pub fn reading(&self) -> ReadStatistics {
        let Shared { meter, busy, queue, .. } = &*self.shared;
        ReadStatistics {
            bytes: meter.bytes(),
            readers: self.readers,
            input: meter.time(),
            unpacking: busy.time().saturating_sub(meter.time()),
            waited: queue.waited(),
        }
    }

    /// The bytes of all files, as far as they have a size.
    pub fn total_bytes(&self) -> u64 {
        total_bytes(&self.shared.sources)
    }

    fn item(&self, taken: Taken) -> StreamItem {
        StreamItem { taken, shared: Arc::clone(&self.shared) }
    }
}

impl Drop for Stream {
    fn drop(&mut self) {
        self.shared.queue.close();
    }
}

impl StreamItem {
    /// What it is.
    pub fn found(&self) -> &Found {
        &self.taken.found
    }
}

impl Drop for StreamItem {
    fn drop(&mut self) {
        self.shared.queue.give_back(self.taken.lane, self.taken.weight);
    }
}

impl Shared {
    /// Reads one source after the other, as long as there are any.
    fn read(&self) {
        let left = match self.options.share {
            Sampling::First(count) => count,
            _ => usize::MAX,
        };
        let mut hand = Hand { shared: self, left, since: Instant::now() };
        loop {
            let number = self.next.fetch_add(1, Ordering::Relaxed);
            let Some(source) = self.sources.get(number) else { return };
            let flow =
                source.read(&self.options, &self.meter, &mut |found| hand.put(number, found));
            hand.count_time();
            self.queue.end(number, flow.is_break());
            if flow.is_break() {
                return;
            }
        }
    }
}

/// A reader as it hands documents over.
struct Hand<'a> {
    shared: &'a Shared,
    /// How many documents with news are still wanted.
    left: usize,
    /// Since when it has been busy.
    since: Instant,
}

impl Hand<'_> {
    fn put(&mut self, number: usize, found: Found) -> Flow {
        let counts = match &found {
            Found::Document(document) if self.left < usize::MAX => {
                self.shared.parser.detect(&document.bytes).is_ok()
            }
            _ => false,
        };
        self.count_time();
        self.shared.queue.put(number, found)?;
        self.since = Instant::now();
        self.left -= usize::from(counts);
        if self.left == 0 { Flow::Break(()) } else { Flow::Continue(()) }
    }

    fn count_time(&mut self) {
        let now = Instant::now();
        self.shared.busy.add(0, now - self.since);
        self.since = now;
    }
}

//! A queue from reading threads to parsing threads, bounded by the size of its documents.
//!
//! Each source has a lane. Entries are popped from any lane, or in corpus order. Half of the capacity is reserved for the
//! lanes up to the first unfinished one, the head: popping in corpus order then never waits for a reader that itself
//! waits for room.

use std::collections::{BTreeMap, VecDeque};
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::diagnostic::CorpusEntry;
use crate::CancellationToken;

/// Approximate memory of an entry besides the bytes of its document.
const ENTRY_OVERHEAD: u64 = 256;

/// Interval at which waiting threads check for cancellation.
const POLL_INTERVAL: Duration = Duration::from_millis(50);

/// A bounded queue between reading and parsing threads.
pub(super) struct Queue {
    state: Mutex<QueueState>,
    not_empty: Condvar,
    not_full: Condvar,
    /// Capacity of either side of the head, in bytes.
    half_capacity: u64,
    cancellation: CancellationToken,
    /// Total time that consumers have waited.
    wait_time_ns: AtomicU64,
}

struct QueueState {
    lanes: BTreeMap<usize, Lane>,
    /// The first lane that may still yield an entry.
    head: usize,
    /// The number of lanes.
    end: usize,
    /// Bytes that were pushed and not yet released, in the lanes up to the head.
    head_bytes: u64,
    /// Likewise in the lanes behind the head.
    tail_bytes: u64,
    waiting_consumers: usize,
    waiting_producers: usize,
}

#[derive(Default)]
struct Lane {
    /// Entries with their weights.
    entries: VecDeque<(CorpusEntry, u64)>,
    /// Bytes that were pushed and not yet released.
    bytes: u64,
    has_ended: bool,
}

/// A popped entry. Its weight is to be released when the entry is no longer in memory.
pub(super) struct QueueEntry {
    pub entry: CorpusEntry,
    pub lane: usize,
    /// Size in bytes.
    pub weight: u64,
}

/// The order in which entries are popped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum QueueOrder {
    /// Any lane that has an entry.
    Any,
    /// Corpus order. Only one thread may pop in this order.
    Corpus,
}

impl Queue {
    /// A queue with a number of lanes and a capacity in bytes.
    pub fn new(lanes: usize, capacity: u64, cancellation: CancellationToken) -> Self {
        let state = QueueState {
            lanes: BTreeMap::new(),
            head: 0,
            end: lanes,
            head_bytes: 0,
            tail_bytes: 0,
            waiting_consumers: 0,
            waiting_producers: 0,
        };
        Queue {
            state: Mutex::new(state),
            not_empty: Condvar::new(),
            not_full: Condvar::new(),
            half_capacity: capacity / 2,
            cancellation,
            wait_time_ns: AtomicU64::new(0),
        }
    }

    /// Waits for room and pushes an entry. Returns `Break` if the queue is closed or cancelled.
    pub fn push(&self, lane: usize, entry: CorpusEntry) -> ControlFlow<()> {
        let weight = match &entry {
            CorpusEntry::Document(document) => document.bytes.len() as u64 + ENTRY_OVERHEAD,
            CorpusEntry::Diagnostic(_) => ENTRY_OVERHEAD,
        };
        let mut state = self.lock();
        while !self.cancellation.is_cancelled()
            && lane < state.end
            && !state.has_room(lane, weight, self.half_capacity)
        {
            state.waiting_producers += 1;
            state = wait(&self.not_full, state);
            state.waiting_producers -= 1;
        }
        if self.cancellation.is_cancelled() || lane >= state.end {
            return ControlFlow::Break(());
        }
        state.push(lane, entry, weight);
        let wake = state.waiting_consumers > 0;
        drop(state);
        if wake {
            self.not_empty.notify_one();
        }
        ControlFlow::Continue(())
    }

    /// Ends a lane. If `is_last`, all lanes behind it are closed too.
    pub fn end_lane(&self, lane: usize, is_last: bool) {
        let mut state = self.lock();
        state.lanes.entry(lane).or_default().has_ended = true;
        if is_last {
            state.end = state.end.min(lane + 1);
        }
        state.advance_head();
        drop(state);
        self.not_empty.notify_all();
        self.not_full.notify_all();
    }

    /// Waits for the next entry. Returns `None` at the end or when cancelled.
    pub fn pop(&self, order: QueueOrder) -> Option<QueueEntry> {
        let mut state = self.lock();
        let mut waiting_since = None;
        let entry = loop {
            if self.cancellation.is_cancelled() {
                break None;
            }
            if let Some(entry) = state.pop(order) {
                break Some(entry);
            }
            if state.is_at_end() {
                break None;
            }
            waiting_since.get_or_insert_with(Instant::now);
            state.waiting_consumers += 1;
            state = wait(&self.not_empty, state);
            state.waiting_consumers -= 1;
        };
        drop(state);
        if let Some(start) = waiting_since {
            self.wait_time_ns.fetch_add(start.elapsed().as_nanos() as u64, Ordering::Relaxed);
        }
        entry
    }

    /// Pops the next entry without waiting.
    pub fn try_pop(&self, order: QueueOrder) -> Option<QueueEntry> {
        self.lock().pop(order)
    }

    /// Releases the weight of a popped entry.
    pub fn release(&self, lane: usize, weight: u64) {
        let mut state = self.lock();
        let bytes = state.release(lane, weight);
        // Below a mark of 3/4, not for each document: waking a thread costs more than parsing a small document.
        let wake = bytes <= self.half_capacity / 4 * 3 && state.waiting_producers > 0;
        drop(state);
        if wake {
            self.not_full.notify_all();
        }
    }

    /// The total time that consumers have waited.
    pub fn wait_time(&self) -> Duration {
        Duration::from_nanos(self.wait_time_ns.load(Ordering::Relaxed))
    }

    /// Closes the queue for new entries.
    pub fn close(&self) {
        self.lock().end = 0;
        self.not_full.notify_all();
        self.not_empty.notify_all();
    }

    fn lock(&self) -> MutexGuard<'_, QueueState> {
        // No code that holds the lock leaves the state inconsistent when it panics.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn wait<'a>(condition: &Condvar, state: MutexGuard<'a, QueueState>) -> MutexGuard<'a, QueueState> {
    condition.wait_timeout(state, POLL_INTERVAL).unwrap_or_else(PoisonError::into_inner).0
}

impl QueueState {
    /// Returns true if the entry fits. An entry larger than the capacity fits if its side of the queue is empty.
    fn has_room(&self, lane: usize, weight: u64, half_capacity: u64) -> bool {
        let bytes = if lane <= self.head { self.head_bytes } else { self.tail_bytes };
        bytes == 0 || bytes + weight <= half_capacity
    }

    fn push(&mut self, number: usize, entry: CorpusEntry, weight: u64) {
        let lane = self.lanes.entry(number).or_default();
        lane.entries.push_back((entry, weight));
        lane.bytes += weight;
        *(if number <= self.head { &mut self.head_bytes } else { &mut self.tail_bytes }) += weight;
    }

    fn pop(&mut self, order: QueueOrder) -> Option<QueueEntry> {
        let number = match order {
            QueueOrder::Corpus => self.head,
            QueueOrder::Any => *self.lanes.iter().find(|(_, lane)| !lane.entries.is_empty())?.0,
        };
        let (entry, weight) = self.lanes.get_mut(&number)?.entries.pop_front()?;
        self.advance_head();
        Some(QueueEntry { entry, lane: number, weight })
    }

    /// Releases the weight of an entry. Returns the remaining bytes on its side of the queue.
    fn release(&mut self, lane: usize, weight: u64) -> u64 {
        if lane <= self.head {
            self.head_bytes -= weight;
            return self.head_bytes;
        }
        if let Some(lane) = self.lanes.get_mut(&lane) {
            lane.bytes -= weight;
        }
        self.tail_bytes -= weight;
        self.tail_bytes
    }

    /// Moves the head to the first lane that has not ended or is not empty.
    fn advance_head(&mut self) {
        while self
            .lanes
            .get(&self.head)
            .is_some_and(|lane| lane.has_ended && lane.entries.is_empty())
        {
            self.lanes.remove(&self.head);
            self.head += 1;
            let bytes = self.lanes.get(&self.head).map_or(0, |lane| lane.bytes);
            self.tail_bytes -= bytes;
            self.head_bytes += bytes;
        }
    }

    fn is_at_end(&self) -> bool {
        self.head >= self.end
    }
}

#[cfg(test)]
mod tests {
    use std::thread;

    use super::*;
    use crate::corpus::Document;

    fn document(name: &str, bytes: usize) -> CorpusEntry {
        CorpusEntry::Document(Document::new(name, vec![0; bytes]))
    }

    fn name(popped: &QueueEntry) -> String {
        match &popped.entry {
            CorpusEntry::Document(document) => document.name.clone(),
            CorpusEntry::Diagnostic(_) => unreachable!("no diagnostic was pushed"),
        }
    }

    /// One thread per lane pushes documents while another pops them.
    #[test]
    fn pops_lanes_in_order_within_any_capacity() {
        for capacity in [0, 1_000, 100_000] {
            let queue = Queue::new(3, capacity, CancellationToken::default());
            let mut names = Vec::new();
            thread::scope(|scope| {
                for lane in [2, 1, 0] {
                    let queue = &queue;
                    scope.spawn(move || {
                        for number in 0..50 {
                            let entry = document(&format!("{lane} {number:02}"), 700);
                            assert!(queue.push(lane, entry).is_continue());
                        }
                        queue.end_lane(lane, false);
                    });
                }
                while let Some(popped) = queue.pop(QueueOrder::Corpus) {
                    names.push(name(&popped));
                    let state = queue.lock();
                    let max_bytes = capacity.max(2 * (700 + ENTRY_OVERHEAD));
                    assert!(state.head_bytes + state.tail_bytes <= max_bytes);
                    drop(state);
                    queue.release(popped.lane, popped.weight);
                }
            });
            assert_eq!(names.len(), 150);
            assert!(names.is_sorted());
        }
    }

    #[test]
    fn pops_from_any_lane_if_order_does_not_matter() {
        let queue = Queue::new(2, 10_000, CancellationToken::default());
        assert!(queue.push(1, document("b", 10)).is_continue());
        let popped = queue.pop(QueueOrder::Any).unwrap();
        assert_eq!(name(&popped), "b");
        queue.release(popped.lane, popped.weight);
        queue.end_lane(1, false);
        assert!(queue.push(0, document("a", 10)).is_continue());
        queue.end_lane(0, false);
        let popped = queue.pop(QueueOrder::Any).unwrap();
        queue.release(popped.lane, popped.weight);
        assert!(queue.pop(QueueOrder::Any).is_none());
        let state = queue.lock();
        assert_eq!((state.head_bytes, state.tail_bytes), (0, 0));
    }

    #[test]
    fn rejects_entries_after_the_end_and_when_cancelled() {
        let queue = Queue::new(2, 100, CancellationToken::default());
        queue.end_lane(0, true);
        assert!(queue.push(1, document("a", 1)).is_break());
        assert!(queue.pop(QueueOrder::Corpus).is_none());
        let cancelled = CancellationToken::default();
        cancelled.cancel();
        let queue = Queue::new(1, 100, cancelled);
        assert!(queue.push(0, document("a", 1)).is_break());
        assert!(queue.pop(QueueOrder::Any).is_none());
    }
}

//! What readers hand to parsing threads: documents, at most so many bytes of them at once.
//!
//! Each source has a lane. Documents may be taken from any lane, or in the order of the corpus; so that the latter never
//! waits for a reader that waits for room, the lanes up to the first that is not empty have half of the bytes to themselves.

use std::collections::{BTreeMap, VecDeque};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::diagnostic::Found;
use super::read::Flow;
use crate::CancellationToken;

/// What a document needs beside its bytes, roughly.
const OVERHEAD: u64 = 256;

/// How often those who wait look whether they shall stop.
const PATIENCE: Duration = Duration::from_millis(50);

/// A bounded queue between threads that read and threads that parse.
pub(super) struct Queue {
    state: Mutex<State>,
    filled: Condvar,
    room: Condvar,
    /// The most bytes on either side of the first lane.
    half: u64,
    cancellation: CancellationToken,
    /// How long those who take have waited.
    waited_ns: AtomicU64,
}

struct State {
    lanes: BTreeMap<usize, Lane>,
    /// The first lane that may still yield something.
    head: usize,
    /// How many lanes there will be.
    end: usize,
    /// Bytes put and not yet given back, up to the head and behind it.
    ahead: u64,
    behind: u64,
    takers_wait: usize,
    putters_wait: usize,
}

#[derive(Default)]
struct Lane {
    items: VecDeque<(Found, u64)>,
    held: u64,
    ended: bool,
}

/// What was taken, and what it weighs, which is to be given back.
pub(super) struct Taken {
    pub found: Found,
    pub lane: usize,
    pub weight: u64,
}

/// In which order documents are taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Order {
    /// As they come.
    Any,
    /// That of the corpus. Only one thread may take so.
    Corpus,
}

impl Queue {
    /// A queue of so many lanes and bytes.
    pub fn new(lanes: usize, bytes: u64, cancellation: CancellationToken) -> Self {
        let state = State {
            lanes: BTreeMap::new(),
            head: 0,
            end: lanes,
            ahead: 0,
            behind: 0,
            takers_wait: 0,
            putters_wait: 0,
        };
        Queue {
            state: Mutex::new(state),
            filled: Condvar::new(),
            room: Condvar::new(),
            half: bytes / 2,
            cancellation,
            waited_ns: AtomicU64::new(0),
        }
    }

    /// Puts something into a lane as soon as there is room. Break if nobody wants more.
    pub fn put(&self, lane: usize, found: Found) -> Flow {
        let weight = match &found {
            Found::Document(document) => document.bytes.len() as u64 + OVERHEAD,
            Found::Diagnostic(_) => OVERHEAD,
        };
        let mut state = self.lock();
        while !self.cancellation.is_cancelled()
            && lane < state.end
            && !state.admits(lane, weight, self.half)
        {
            state.putters_wait += 1;
            state = wait(&self.room, state);
            state.putters_wait -= 1;
        }
        if self.cancellation.is_cancelled() || lane >= state.end {
            return Flow::Break(());
        }
        state.put(lane, found, weight);
        let wake = state.takers_wait > 0;
        drop(state);
        if wake {
            self.filled.notify_one();
        }
        Flow::Continue(())
    }

    /// Nothing more will be put into the lane; with `last`, nor into any behind it.
    pub fn end(&self, lane: usize, last: bool) {
        let mut state = self.lock();
        state.lanes.entry(lane).or_default().ended = true;
        if last {
            state.end = state.end.min(lane + 1);
        }
        state.advance();
        drop(state);
        self.filled.notify_all();
        self.room.notify_all();
    }

    /// Takes the next document or notice, waiting for it. `None` at the end, or if told to stop.
    pub fn take(&self, order: Order) -> Option<Taken> {
        let mut state = self.lock();
        let mut waiting_since = None;
        let taken = loop {
            if self.cancellation.is_cancelled() {
                break None;
            }
            if let Some(taken) = state.take(order) {
                break Some(taken);
            }
            if state.is_over() {
                break None;
            }
            waiting_since.get_or_insert_with(Instant::now);
            state.takers_wait += 1;
            state = wait(&self.filled, state);
            state.takers_wait -= 1;
        };
        drop(state);
        if let Some(start) = waiting_since {
            self.waited_ns.fetch_add(start.elapsed().as_nanos() as u64, Ordering::Relaxed);
        }
        taken
    }

    /// Takes what is there already.
    pub fn try_take(&self, order: Order) -> Option<Taken> {
        self.lock().take(order)
    }

    /// Gives back the weight of what was taken.
    pub fn give_back(&self, lane: usize, weight: u64) {
        let mut state = self.lock();
        let held = state.give_back(lane, weight);
        // Not for each document: to wake somebody costs more than to parse a small one.
        let wake = held <= self.half / 4 * 3 && state.putters_wait > 0;
        drop(state);
        if wake {
            self.room.notify_all();
        }
    }

    /// How long all who take have waited together.
    pub fn waited(&self) -> Duration {
        Duration::from_nanos(self.waited_ns.load(Ordering::Relaxed))
    }

    /// Lets nobody put anything any more.
    pub fn close(&self) {
        self.lock().end = 0;
        self.room.notify_all();
        self.filled.notify_all();
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // Nothing in here panics halfway.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn wait<'a>(condition: &Condvar, state: MutexGuard<'a, State>) -> MutexGuard<'a, State> {
    condition.wait_timeout(state, PATIENCE).unwrap_or_else(PoisonError::into_inner).0
}

impl State {
    /// A document that is too large by itself is admitted where nothing else is held.
    fn admits(&self, lane: usize, weight: u64, half: u64) -> bool {
        let held = if lane <= self.head { self.ahead } else { self.behind };
        held == 0 || held + weight <= half
    }

    fn put(&mut self, number: usize, found: Found, weight: u64) {
        let lane = self.lanes.entry(number).or_default();
        lane.items.push_back((found, weight));
        lane.held += weight;
        *(if number <= self.head { &mut self.ahead } else { &mut self.behind }) += weight;
    }

    fn take(&mut self, order: Order) -> Option<Taken> {
        let number = match order {
            Order::Corpus => self.head,
            Order::Any => *self.lanes.iter().find(|(_, lane)| !lane.items.is_empty())?.0,
        };
        let (found, weight) = self.lanes.get_mut(&number)?.items.pop_front()?;
        self.advance();
        Some(Taken { found, lane: number, weight })
    }

    /// Returns what is still held on that side of the head.
    fn give_back(&mut self, lane: usize, weight: u64) -> u64 {
        if lane <= self.head {
            self.ahead -= weight;
            return self.ahead;
        }
        if let Some(lane) = self.lanes.get_mut(&lane) {
            lane.held -= weight;
        }
        self.behind -= weight;
        self.behind
    }

    /// Moves the head to the first lane that is not over.
    fn advance(&mut self) {
        while self.lanes.get(&self.head).is_some_and(|lane| lane.ended && lane.items.is_empty()) {
            self.lanes.remove(&self.head);
            self.head += 1;
            let held = self.lanes.get(&self.head).map_or(0, |lane| lane.held);
            self.behind -= held;
            self.ahead += held;
        }
    }

    fn is_over(&self) -> bool {
        self.head >= self.end
    }
}

#[cfg(test)]
mod tests {
    use std::thread;

    use super::*;
    use crate::corpus::Document;

    fn document(name: &str, bytes: usize) -> Found {
        Found::Document(Document::new(name, vec![0; bytes]))
    }

    fn name(taken: &Taken) -> String {
        match &taken.found {
            Found::Document(document) => document.name.clone(),
            Found::Diagnostic(_) => unreachable!("none was put"),
        }
    }

    /// Lanes of many documents, put by a thread each, come out whole and in order, and no more is held than may be.
    #[test]
    fn lanes_come_out_in_order_however_little_room_there_is() {
        for bytes in [0, 1_000, 100_000] {
            let queue = Queue::new(3, bytes, CancellationToken::default());
            let mut names = Vec::new();
            thread::scope(|scope| {
                for lane in [2, 1, 0] {
                    let queue = &queue;
                    scope.spawn(move || {
                        for number in 0..50 {
                            let found = document(&format!("{lane} {number:02}"), 700);
                            assert!(queue.put(lane, found).is_continue());
                        }
                        queue.end(lane, false);
                    });
                }
                while let Some(taken) = queue.take(Order::Corpus) {
                    names.push(name(&taken));
                    let state = queue.lock();
                    assert!(state.ahead + state.behind <= bytes.max(2 * (700 + OVERHEAD)));
                    drop(state);
                    queue.give_back(taken.lane, taken.weight);
                }
            });
            assert_eq!(names.len(), 150);
            assert!(names.is_sorted());
        }
    }

    #[test]
    fn any_lane_will_do_where_order_does_not_matter() {
        let queue = Queue::new(2, 10_000, CancellationToken::default());
        assert!(queue.put(1, document("b", 10)).is_continue());
        let taken = queue.take(Order::Any).unwrap();
        assert_eq!(name(&taken), "b");
        queue.give_back(taken.lane, taken.weight);
        queue.end(1, false);
        assert!(queue.put(0, document("a", 10)).is_continue());
        queue.end(0, false);
        let taken = queue.take(Order::Any).unwrap();
        queue.give_back(taken.lane, taken.weight);
        assert!(queue.take(Order::Any).is_none());
        let state = queue.lock();
        assert_eq!((state.ahead, state.behind), (0, 0));
    }

    #[test]
    fn nobody_puts_what_nobody_wants() {
        let queue = Queue::new(2, 100, CancellationToken::default());
        queue.end(0, true);
        assert!(queue.put(1, document("a", 1)).is_break());
        assert!(queue.take(Order::Corpus).is_none());
        let cancelled = CancellationToken::default();
        cancelled.cancel();
        let queue = Queue::new(1, 100, cancelled);
        assert!(queue.put(0, document("a", 1)).is_break());
        assert!(queue.take(Order::Any).is_none());
    }
}

//! One pass over a corpus: the work that is timed.

use std::hint::black_box;
use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::ThreadPool;

use crate::CancellationToken;
use crate::corpus::{Corpus, Document};
use crate::parse::Parser;

/// A corpus made ready for passes.
pub struct Pass<'c> {
    /// In corpus order for one thread, largest first for several: the last documents to be handed out are then
    /// small ones, and no thread waits long for another.
    documents: Vec<&'c Document>,
    parser: &'c Parser,
    pool: Option<&'c ThreadPool>,
    cancellation: CancellationToken,
}

impl<'c> Pass<'c> {
    /// Makes a corpus ready, for one thread or for those of a pool.
    pub fn new(corpus: &'c Corpus, parser: &'c Parser, pool: Option<&'c ThreadPool>) -> Self {
        let mut documents: Vec<_> = corpus.documents.iter().collect();
        if pool.is_some() {
            documents.sort_by_key(|document| std::cmp::Reverse(document.bytes.len()));
        }
        Pass { documents, parser, pool, cancellation: CancellationToken::default() }
    }

    /// Ends passes early once the token is cancelled.
    pub fn cancelled_by(self, cancellation: CancellationToken) -> Self {
        Pass { cancellation, ..self }
    }

    /// Parses every document once and drops what was read; returns the number of news.
    pub fn run(&self) -> u64 {
        match self.pool {
            None => {
                let documents =
                    self.documents.iter().take_while(|_| !self.cancellation.is_cancelled());
                documents.map(|document| self.count(document)).sum()
            }
            Some(pool) => self.run_on(pool),
        }
    }

    /// Each thread takes the next document as soon as it is done with its last.
    fn run_on(&self, pool: &ThreadPool) -> u64 {
        let next = AtomicUsize::new(0);
        let take = || {
            self.documents
                .get(next.fetch_add(1, Ordering::Relaxed))
                .filter(|_| !self.cancellation.is_cancelled())
        };
        let counts = pool.broadcast(|_| {
            std::iter::from_fn(take).map(|document| self.count(document)).sum::<u64>()
        });
        counts.iter().sum()
    }

    fn count(&self, document: &Document) -> u64 {
        black_box(self.parser.parse_with(black_box(&document.bytes), &document.context()))
            .items
            .len() as u64
    }
}

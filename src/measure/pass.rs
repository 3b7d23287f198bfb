//! One pass over a corpus: the work that is timed.

use std::hint::black_box;
use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::ThreadPool;

use super::{MeasureError, Threads};
use crate::CancellationToken;
use crate::corpus::{Corpus, Document};
use crate::parse::Parser;

/// A parser that can be measured: [`Parser`], or any closure from a document to the number of its news items.
///
/// ```
/// use newsparse::measure::{MeasureOptions, measure};
/// use newsparse::{Corpus, Document};
///
/// let count_items = |document: &Document| {
///     String::from_utf8_lossy(&document.bytes).matches("<item").count() as u64
/// };
/// let options = MeasureOptions::default().passes(std::num::NonZero::new(1));
/// let measurement = measure(&Corpus::built_in(), &count_items, &options, &mut |_| ())?;
/// assert!(measurement.news > 0);
/// # Ok::<(), newsparse::measure::MeasureError>(())
/// ```
pub trait ParseDocument: Sync {
    /// Parses a document, drops the result, and returns the number of news items in it.
    fn parse_document(&self, document: &Document) -> u64;
}

impl ParseDocument for Parser {
    fn parse_document(&self, document: &Document) -> u64 {
        black_box(self.parse_with(&document.bytes, &document.context())).items.len() as u64
    }
}

impl<F: Fn(&Document) -> u64 + Sync> ParseDocument for F {
    fn parse_document(&self, document: &Document) -> u64 {
        self(document)
    }
}

/// A corpus, a parser and the threads for passes.
pub struct Pass<'c, P: ?Sized> {
    /// In corpus order for one thread, largest first for several: the last documents to be handed out are then
    /// small ones, and no thread waits long for another.
    documents: Vec<&'c Document>,
    parser: &'c P,
    pool: Option<ThreadPool>,
    cancellation: CancellationToken,
}

impl<'c, P: ParseDocument + ?Sized> Pass<'c, P> {
    /// Starts the threads and orders the documents.
    ///
    /// # Errors
    /// If the threads cannot be started.
    pub fn new(corpus: &'c Corpus, parser: &'c P, threads: Threads) -> Result<Self, MeasureError> {
        let pool = threads.pool()?;
        let mut documents: Vec<_> = corpus.documents.iter().collect();
        if pool.is_some() {
            documents.sort_by_key(|document| std::cmp::Reverse(document.bytes.len()));
        }
        Ok(Pass { documents, parser, pool, cancellation: CancellationToken::default() })
    }

    /// Ends passes early once the token is cancelled.
    pub fn cancelled_by(self, cancellation: CancellationToken) -> Self {
        Pass { cancellation, ..self }
    }

    /// Parses every document once, drops the results, and returns the number of news items.
    pub fn run(&self) -> u64 {
        match &self.pool {
            None => {
                let documents =
                    self.documents.iter().take_while(|_| !self.cancellation.is_cancelled());
                documents.map(|document| self.count(document)).sum()
            }
            Some(pool) => self.run_on(pool),
        }
    }

    /// Hands out the documents one by one to the threads of a pool.
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
        self.parser.parse_document(black_box(document))
    }
}

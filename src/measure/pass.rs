//! One pass over a corpus: the work that is timed.

use std::hint::black_box;
use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::ThreadPool;
use rayon::prelude::*;

use super::field_count::field_count;
use super::{ItemDigest, MeasureError, Threads};
use crate::CancellationToken;
use crate::corpus::{Corpus, Document};
use crate::json_lines;
use crate::news::NewsItem;
use crate::parse::{Parsed, Parser};

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

    /// Like [`parse_document`](Self::parse_document), on a thread of a rayon pool. Other threads of the pool may share the
    /// work.
    fn parse_document_on_pool(&self, document: &Document) -> u64 {
        self.parse_document(document)
    }

    /// Counts the non-empty fields of the news items in a document. This work is not timed. Returns `None` if the parser
    /// cannot tell, as closures cannot.
    ///
    /// Of each item count, one each: identifier, URL, title, authors, date of publication, date of modification, summary,
    /// content as text or HTML, tags, image and attachments.
    fn count_fields(&self, _document: &Document) -> Option<u64> {
        None
    }

    /// Adds the items of a document to a digest, a line each, as [`ItemDigest`] describes. This work is not timed.
    /// Returns false if the parser cannot do that, as closures cannot.
    fn add_to_digest(&self, _document: &Document, _digest: &mut ItemDigest) -> bool {
        false
    }
}

impl ParseDocument for Parser {
    fn parse_document(&self, document: &Document) -> u64 {
        black_box(self.parse_with(&document.bytes, &document.context())).items.len() as u64
    }

    fn parse_document_on_pool(&self, document: &Document) -> u64 {
        let parsed = self.parse_in_parts(&document.bytes, &document.context(), &run_on_pool);
        let Parsed { items, .. } = black_box(parsed);
        let count = items.len() as u64;
        drop_on_pool(items);
        count
    }

    fn count_fields(&self, document: &Document) -> Option<u64> {
        let parsed = self.parse_with(&document.bytes, &document.context());
        Some(parsed.items.iter().map(field_count).sum())
    }

    fn add_to_digest(&self, document: &Document, digest: &mut ItemDigest) -> bool {
        let mut lines = Vec::new();
        let parsed = self.parse_with(&document.bytes, &document.context());
        json_lines::write_items("", &parsed, &mut lines).expect("writing to a Vec does not fail");
        // JSON has no line breaks inside.
        let lines = lines.strip_suffix(b"\n").into_iter();
        lines
            .flat_map(|lines| lines.split(|byte| *byte == b'\n'))
            .for_each(|line| digest.add_line(line));
        true
    }
}

/// Runs the parts of a document on the pool of this thread, which are stolen one by one.
fn run_on_pool(count: usize, part: &(dyn Fn(usize) + Sync)) {
    (0..count).into_par_iter().with_max_len(1).for_each(part);
}

/// Number of items that are dropped without looking for help.
const DROPPED_AT_ONCE: usize = 512;

fn drop_on_pool(items: Vec<NewsItem>) {
    if items.len() > DROPPED_AT_ONCE {
        items.into_par_iter().with_min_len(DROPPED_AT_ONCE).for_each(drop);
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
    /// small ones, and no thread waits long for another. Threads without a document take parts of large ones.
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
                let count = |document| self.parser.parse_document(black_box(document));
                documents.copied().map(count).sum()
            }
            Some(pool) => self.run_on(pool),
        }
    }

    /// Parses every document once and returns the number of non-empty fields of all items; `None` if the parser cannot tell.
    pub fn fields(&self) -> Option<u64> {
        let count = |document: &Document| self.parser.count_fields(document);
        match &self.pool {
            None => self.documents.iter().copied().map(count).sum(),
            Some(pool) => {
                let sum = |documents: &mut dyn Iterator<Item = _>| documents.map(count).sum();
                let counts: Vec<Option<u64>> = self.share_out(pool, sum);
                counts.into_iter().sum()
            }
        }
    }

    /// Parses every document once and returns the digest of all items; `None` if the parser cannot tell.
    pub fn digest(&self) -> Option<ItemDigest> {
        let add = |digest: Option<ItemDigest>, document: &Document| {
            let mut digest = digest?;
            self.parser.add_to_digest(document, &mut digest).then_some(digest)
        };
        let none = Some(ItemDigest::default());
        match &self.pool {
            None => self.documents.iter().copied().fold(none, add),
            Some(pool) => {
                let digests = self.share_out(pool, |documents| documents.fold(none, add));
                digests.into_iter().try_fold(ItemDigest::default(), |mut sum, digest| {
                    sum.add(digest?);
                    Some(sum)
                })
            }
        }
    }

    fn run_on(&self, pool: &ThreadPool) -> u64 {
        let counts = self.share_out(pool, |documents| {
            let count = |document| self.parser.parse_document_on_pool(black_box(document));
            documents.map(count).sum::<u64>()
        });
        counts.iter().sum()
    }

    /// Hands out the documents one by one to the threads of a pool. Returns the result of each thread.
    fn share_out<T: Send>(
        &self,
        pool: &ThreadPool,
        work: impl Fn(&mut dyn Iterator<Item = &'c Document>) -> T + Sync,
    ) -> Vec<T> {
        let next = AtomicUsize::new(0);
        let take = || {
            let document = self.documents.get(next.fetch_add(1, Ordering::Relaxed)).copied();
            document.filter(|_| !self.cancellation.is_cancelled())
        };
        pool.broadcast(|_| work(&mut std::iter::from_fn(take)))
    }
}

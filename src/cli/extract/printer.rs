//! Parses documents and prints their items in order.

use std::io;

use newsparse::corpus::{CorpusEntry, Diagnostic, Stream, StreamItem};
use newsparse::{Document, ParseError, Parser};
use rayon::ThreadPool;
use rayon::prelude::*;

use super::format::ItemFormat;
use crate::cli::diagnostics::DiagnosticPrinter;
use crate::cli::progress::Progress;

/// The number of documents per thread that are parsed before their items are printed: large enough to keep all threads
/// busy, small enough to keep memory use low.
const BATCH_DOCUMENTS: usize = 32;

/// Prints items in the order of their documents.
pub(super) struct Printer<'a, F> {
    parser: &'a Parser,
    pool: Option<&'a ThreadPool>,
    diagnostics: DiagnosticPrinter,
    progress: Progress,
    /// The number of documents that contain news.
    documents: u64,
    /// The number of documents, with and without news.
    read: u64,
    format: F,
}

impl<'a, F: ItemFormat> Printer<'a, F> {
    pub fn new(
        parser: &'a Parser,
        pool: Option<&'a ThreadPool>,
        diagnostics: DiagnosticPrinter,
        format: F,
    ) -> Self {
        let progress = Progress::with_continuous_output();
        Printer { parser, pool, diagnostics, progress, documents: 0, read: 0, format }
    }

    /// Prints the items of documents in memory.
    pub fn print_documents(&mut self, documents: Vec<Document>) -> io::Result<()> {
        let entries: Vec<_> = documents.into_iter().map(CorpusEntry::Document).collect();
        let mut batches = entries.chunks(self.batch_documents());
        batches.try_for_each(|batch| self.print_batch(&batch.iter().collect::<Vec<_>>()))
    }

    /// Prints the items of all documents of a stream.
    pub fn print_stream(&mut self, stream: &Stream) -> io::Result<()> {
        while let Some(items) = self.next_batch(stream)? {
            self.print_batch(&items.iter().map(StreamItem::entry).collect::<Vec<_>>())?;
            self.progress.streamed(stream, self.documents);
        }
        Ok(())
    }

    /// Ends the output. Returns the diagnostics and the number of documents that were read.
    pub fn finish(mut self) -> io::Result<(DiagnosticPrinter, u64)> {
        self.format.finish()?;
        Ok((self.diagnostics, self.read))
    }

    /// Returns the maximum number of documents in a batch.
    fn batch_documents(&self) -> usize {
        self.pool.map_or(1, |pool| BATCH_DOCUMENTS * pool.current_num_threads())
    }

    /// Returns the next documents that have been read, at least one; `None` at the end. Flushes the output before waiting.
    fn next_batch(&mut self, stream: &Stream) -> io::Result<Option<Vec<StreamItem>>> {
        let mut next = stream.try_next_in_order();
        if next.is_none() {
            self.format.flush()?;
            next = stream.next_in_order();
        }
        Ok(next.map(|first| stream.batch(first, self.batch_documents())))
    }

    fn print_batch(&mut self, batch: &[&CorpusEntry]) -> io::Result<()> {
        let parser = self.parser;
        let parsed: Vec<_> = match self.pool {
            None => {
                let parse = |document| ParsedDocument::<F>::new(document, parser);
                batch.iter().map(|entry| document(entry).map(parse)).collect()
            }
            Some(pool) => {
                let parse = |document| ParsedDocument::<F>::on_pool(document, parser);
                pool.install(|| batch.par_iter().map(|entry| document(entry).map(parse)).collect())
            }
        };
        for (entry, parsed) in batch.iter().zip(parsed) {
            match (entry, parsed) {
                (CorpusEntry::Document(document), Some(parsed)) => {
                    self.print_items(document, parsed)?
                }
                (CorpusEntry::Diagnostic(diagnostic), _) => self.print_diagnostic(diagnostic),
                (CorpusEntry::Document(_), None) => {}
            }
        }
        Ok(())
    }

    fn print_items(&mut self, document: &Document, parsed: ParsedDocument<F>) -> io::Result<()> {
        match parsed.error {
            Some(error) if !parsed.contains_news => {
                self.print_diagnostic(&Diagnostic::SkippedDocument(document.skipped(error)))
            }
            Some(error) => {
                self.progress.suspend(|| self.diagnostics.parse_error(&document.name, &error))
            }
            None => {}
        }
        self.documents += u64::from(parsed.contains_news);
        self.read += 1;
        self.format.write(document, parsed.items)
    }

    fn print_diagnostic(&mut self, diagnostic: &Diagnostic) {
        self.progress.suspend(|| self.diagnostics.diagnostic(diagnostic));
    }
}

fn document(entry: &CorpusEntry) -> Option<&Document> {
    match entry {
        CorpusEntry::Document(document) => Some(document),
        CorpusEntry::Diagnostic(_) => None,
    }
}

/// A document whose items are ready to be written.
struct ParsedDocument<'a, F: ItemFormat> {
    items: F::Items<'a>,
    contains_news: bool,
    error: Option<ParseError>,
}

impl<'a, F: ItemFormat> ParsedDocument<'a, F> {
    fn new(document: &'a Document, parser: &Parser) -> Self {
        let mut parsed = parser.parse_with(&document.bytes, &document.context());
        let (contains_news, error) = (parsed.format.is_some(), parsed.error.take());
        ParsedDocument { items: F::prepare(document, parsed, false), contains_news, error }
    }

    /// Parses the document on the pool of this thread. Large documents occupy several of its threads.
    fn on_pool(document: &'a Document, parser: &Parser) -> Self {
        let run = |count: usize, part: &(dyn Fn(usize) + Sync)| {
            (0..count).into_par_iter().with_max_len(1).for_each(part);
        };
        let mut parsed = parser.parse_in_parts(&document.bytes, &document.context(), &run);
        let (contains_news, error) = (parsed.format.is_some(), parsed.error.take());
        ParsedDocument { items: F::prepare(document, parsed, true), contains_news, error }
    }
}

//! `newsparse extract`: prints the parsed news items.

use std::io::{self, BufWriter, Write};

use anyhow::Context;
use clap::Args;
use newsparse::corpus::{CorpusEntry, Diagnostic, Sampling, Stream, StreamItem};
use newsparse::json_lines::{ItemOrigin, write_item};
use newsparse::measure::Threads;
use newsparse::{Document, NewsItem, ParseError, Parsed, Parser};
use rayon::prelude::*;
use rayon::{ThreadPool, ThreadPoolBuilder};

use super::diagnostics::DiagnosticPrinter;
use super::input::{Input, Parallelism};
use super::progress::Progress;
use super::{Outcome, interrupt};

/// The number of documents per thread that are parsed before their items are printed: large enough to keep all threads
/// busy, small enough to keep memory use low.
const BATCH_DOCUMENTS: usize = 32;

/// The size of a batch in bytes after which no document is added to it.
const BATCH_BYTES: usize = 8 << 20;

/// The number of items that a thread writes as JSON at a time.
const ITEMS_OF_PIECE: usize = 512;

/// The options of `extract`.
#[derive(Args)]
#[command(
    after_help = concat!(
        "Each line is an item of JSON Feed 1.1; '_newsparse' holds file and format, and the record of a web archive. The \
        order is that of the corpus, with any number of threads.\n\n",
        size_help!()
    ),
    after_long_help = concat!(
        "Each line is an item of JSON Feed 1.1; '_newsparse' holds file and format, and the record of a web archive. The \
        order is that of the corpus, with any number of threads. Documents are streamed: a corpus may have any size.\n\n\
        Examples:\n  \
        newsparse extract feed.xml                 the news items of one file\n  \
        newsparse extract feeds/ | jq -r .title    titles only\n  \
        newsparse extract --include '*.example.org' crawl.warc.gz\n                                             \
        the pages of one site\n  \
        newsparse extract --rules my-site.toml page.html\n                                             \
        an HTML page, with CSS selectors\n  \
        curl -s https://example.org/feed | newsparse extract -\n\n",
        size_help!()
    )
)]
pub struct ExtractArguments {
    #[command(flatten)]
    parallelism: Parallelism,
    #[command(flatten)]
    input: Input,
}

/// Parses the documents and prints their items.
pub fn run(arguments: ExtractArguments) -> anyhow::Result<Outcome> {
    let parser = arguments.input.parser()?;
    let pool = pool(arguments.parallelism.threads())?;
    let mut printer = Printer {
        parser: &parser,
        pool: pool.as_ref(),
        diagnostics: arguments.input.diagnostics(),
        progress: Progress::with_continuous_output(),
        documents: 0,
        read: 0,
        out: BufWriter::new(io::stdout().lock()),
    };
    let (paths, options) = arguments.input.selection()?;
    if matches!(options.sampling, Sampling::Sample { .. }) {
        let corpus = arguments.input.load(&parser, &mut printer.diagnostics, None)?;
        let entries: Vec<_> = corpus.documents.into_iter().map(CorpusEntry::Document).collect();
        for batch in entries.chunks(printer.batch_documents()) {
            printer.print_batch(&batch.iter().collect::<Vec<_>>())?;
        }
    } else {
        let stream = Stream::open(&paths, &parser, &options, &interrupt::token())?;
        while let Some(items) = printer.next_batch(&stream)? {
            printer.print_batch(&items.iter().map(StreamItem::entry).collect::<Vec<_>>())?;
            printer.progress.streamed(&stream, printer.documents);
        }
    }
    printer.out.flush()?;
    drop(printer.progress);
    let outcome = printer.diagnostics.finish();
    if printer.read == 0 && outcome != Outcome::Interrupted {
        anyhow::bail!("{}: no news found", newsparse::corpus::corpus_name(&paths));
    }
    Ok(outcome)
}

/// Starts the pool; `None` for a single thread.
fn pool(threads: Threads) -> anyhow::Result<Option<ThreadPool>> {
    let Threads::Pool(threads) = threads else { return Ok(None) };
    let pool = ThreadPoolBuilder::new().num_threads(threads.get()).build();
    Ok(Some(pool.with_context(|| format!("cannot start {threads} threads"))?))
}

fn document(entry: &CorpusEntry) -> Option<&Document> {
    match entry {
        CorpusEntry::Document(document) => Some(document),
        CorpusEntry::Diagnostic(_) => None,
    }
}

/// Prints items in the order of their documents.
struct Printer<'a, W: Write> {
    parser: &'a Parser,
    pool: Option<&'a ThreadPool>,
    diagnostics: DiagnosticPrinter,
    progress: Progress,
    /// The number of documents that contain news.
    documents: u64,
    /// The number of documents, with and without news.
    read: u64,
    out: W,
}

impl<W: Write> Printer<'_, W> {
    /// Returns the maximum number of documents in a batch.
    fn batch_documents(&self) -> usize {
        self.pool.map_or(1, |pool| BATCH_DOCUMENTS * pool.current_num_threads())
    }

    /// Returns the next documents that have been read, at least one; `None` at the end. Flushes the output before waiting.
    fn next_batch(&mut self, stream: &Stream) -> io::Result<Option<Vec<StreamItem>>> {
        let mut next = stream.try_next_in_order();
        if next.is_none() {
            self.out.flush()?;
            next = stream.next_in_order();
        }
        let (mut batch, mut bytes) = (Vec::new(), 0);
        while let Some(item) = next {
            bytes += document(item.entry()).map_or(0, |document| document.bytes.len());
            batch.push(item);
            let is_full = batch.len() >= self.batch_documents() || bytes >= BATCH_BYTES;
            next = if is_full { None } else { stream.try_next_in_order() };
        }
        Ok(Some(batch).filter(|batch| !batch.is_empty()))
    }

    fn print_batch(&mut self, batch: &[&CorpusEntry]) -> io::Result<()> {
        let parsed: Vec<_> = match self.pool {
            None => {
                let parse = |document| DocumentLines::new(document, self.parser);
                batch.iter().map(|entry| document(entry).map(parse)).collect()
            }
            Some(pool) => {
                let parse = |document| DocumentLines::on_pool(document, self.parser);
                pool.install(|| batch.par_iter().map(|entry| document(entry).map(parse)).collect())
            }
        };
        for (entry, lines) in batch.iter().zip(parsed) {
            match (entry, lines) {
                (CorpusEntry::Document(document), Some(lines)) => {
                    self.print_lines(document, lines)?
                }
                (CorpusEntry::Diagnostic(diagnostic), _) => self.print_diagnostic(diagnostic),
                (CorpusEntry::Document(_), None) => {}
            }
        }
        Ok(())
    }

    fn print_lines(&mut self, document: &Document, lines: DocumentLines) -> io::Result<()> {
        match lines.error {
            Some(error) if !lines.contains_news => {
                self.print_diagnostic(&Diagnostic::SkippedDocument(document.skipped(error)))
            }
            Some(error) => {
                self.progress.suspend(|| self.diagnostics.parse_error(&document.name, &error))
            }
            None => {}
        }
        self.documents += u64::from(lines.contains_news);
        self.read += 1;
        lines.text.iter().try_for_each(|piece| self.out.write_all(piece))
    }

    fn print_diagnostic(&mut self, diagnostic: &Diagnostic) {
        self.progress.suspend(|| self.diagnostics.diagnostic(diagnostic));
    }
}

/// The output for a document.
struct DocumentLines {
    /// The items as JSON Lines, in one piece or several.
    text: Vec<Vec<u8>>,
    contains_news: bool,
    error: Option<ParseError>,
}

impl DocumentLines {
    fn new(document: &Document, parser: &Parser) -> Self {
        let parsed = parser.parse_with(&document.bytes, &document.context());
        let text = vec![lines(document, &parsed, &parsed.items)];
        DocumentLines::of(parsed, text)
    }

    /// Parses the document on the pool of this thread. Large documents occupy several of its threads.
    fn on_pool(document: &Document, parser: &Parser) -> Self {
        let run = |count: usize, part: &(dyn Fn(usize) + Sync)| {
            (0..count).into_par_iter().with_max_len(1).for_each(part);
        };
        let parsed = parser.parse_in_parts(&document.bytes, &document.context(), &run);
        let pieces = parsed.items.par_chunks(ITEMS_OF_PIECE);
        let text = pieces.map(|items| lines(document, &parsed, items)).collect();
        DocumentLines::of(parsed, text)
    }

    fn of(parsed: Parsed, text: Vec<Vec<u8>>) -> Self {
        DocumentLines { text, contains_news: parsed.format.is_some(), error: parsed.error }
    }
}

/// Returns items of a document as JSON Lines.
fn lines(document: &Document, parsed: &Parsed, items: &[NewsItem]) -> Vec<u8> {
    let origin = ItemOrigin::new(document, parsed);
    let mut text = Vec::new();
    for item in items {
        write_item(&origin, item, &mut text).expect("writing to a Vec does not fail");
    }
    text
}

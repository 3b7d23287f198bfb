//! `newsparse extract`: prints the news.

use std::io::{self, BufWriter, Write};

use clap::Args;
use newsparse::corpus::{CorpusEntry, Diagnostic, Sampling, Stream, StreamItem};
use newsparse::json_lines::write_items;
use newsparse::{Document, ParseError, Parser};
use rayon::ThreadPool;
use rayon::prelude::*;

use super::diagnostics::Diagnostics;
use super::input::{Input, Parallelism};
use super::progress::Progress;
use super::{Outcome, interrupt};

/// How many documents are parsed before their news are printed, per thread: enough to keep all threads at work,
/// few enough to keep memory small.
const BATCH: usize = 32;

/// Likewise how many bytes of documents, at the most, before the last.
const BATCH_BYTES: usize = 8 << 20;

/// What extraction can be told.
#[derive(Args)]
#[command(
    after_help = "Each line is an item of JSON Feed 1.1; '_newsparse' names file and format.\n\
        The order is that of the corpus, whatever the number of threads.",
    after_long_help = "Each line is an item of JSON Feed 1.1; '_newsparse' names file and format.\n\
        The order is that of the corpus, whatever the number of threads. Documents are read as they are needed:\n\
        a corpus may be of any size.\n\n\
        Examples:\n  \
        newsparse extract feed.xml                      the news of one file\n  \
        curl -s https://example.org/feed | newsparse extract -\n  \
        newsparse extract feeds/ | jq -r .title         titles only\n  \
        newsparse extract --include '*.example.org' crawl.warc.gz  the pages of one site\n  \
        newsparse extract --rules my-site.toml page.html  a page of HTML, read by CSS selectors"
)]
pub struct Arguments {
    #[command(flatten)]
    parallelism: Parallelism,
    #[command(flatten)]
    input: Input,
}

/// Parses and prints.
pub fn run(arguments: Arguments) -> anyhow::Result<Outcome> {
    let parser = arguments.input.parser()?;
    let pool = arguments.parallelism.threads().pool()?;
    let mut printer = Printer {
        parser: &parser,
        pool: pool.as_ref(),
        diagnostics: arguments.input.diagnostics(),
        progress: Progress::beside_output(),
        documents: 0,
        out: BufWriter::new(io::stdout().lock()),
    };
    let (paths, options) = arguments.input.selection()?;
    if matches!(options.sampling, Sampling::Sample { .. }) {
        let corpus = arguments.input.load(&parser, &mut printer.diagnostics, None)?;
        let entries: Vec<_> = corpus.documents.into_iter().map(CorpusEntry::Document).collect();
        for batch in entries.chunks(printer.batch()) {
            printer.print(&batch.iter().collect::<Vec<_>>())?;
        }
    } else {
        let stream = Stream::open(&paths, &parser, &options, &interrupt::token())?;
        while let Some(items) = printer.next_batch(&stream)? {
            printer.print(&items.iter().map(StreamItem::entry).collect::<Vec<_>>())?;
            printer.progress.streamed(&stream, printer.documents);
        }
    }
    printer.out.flush()?;
    drop(printer.progress);
    let outcome = printer.diagnostics.finish();
    if printer.documents == 0 && outcome != Outcome::Interrupted {
        anyhow::bail!("{}: no news found", newsparse::corpus::corpus_name(&paths));
    }
    Ok(outcome)
}

fn size(item: &StreamItem) -> usize {
    match item.entry() {
        CorpusEntry::Document(document) => document.bytes.len(),
        CorpusEntry::Diagnostic(_) => 0,
    }
}

/// Prints news in the order of their documents.
struct Printer<'a, W: Write> {
    parser: &'a Parser,
    pool: Option<&'a ThreadPool>,
    diagnostics: Diagnostics,
    progress: Progress,
    /// How many documents held news.
    documents: u64,
    out: W,
}

impl<W: Write> Printer<'_, W> {
    /// How many documents are parsed at once.
    fn batch(&self) -> usize {
        self.pool.map_or(1, |pool| BATCH * pool.current_num_threads())
    }

    /// The next documents that have been read, one at the least; `None` at the end.
    /// While there is nothing to do, what was printed is not held back.
    fn next_batch(&mut self, stream: &Stream) -> io::Result<Option<Vec<StreamItem>>> {
        let mut next = stream.try_next_in_order();
        if next.is_none() {
            self.out.flush()?;
            next = stream.next_in_order();
        }
        let (mut batch, mut bytes) = (Vec::new(), 0);
        while let Some(item) = next {
            bytes += size(&item);
            batch.push(item);
            let is_full = batch.len() >= self.batch() || bytes >= BATCH_BYTES;
            next = if is_full { None } else { stream.try_next_in_order() };
        }
        Ok(Some(batch).filter(|batch| !batch.is_empty()))
    }

    fn print(&mut self, batch: &[&CorpusEntry]) -> io::Result<()> {
        let parse = |entry: &&CorpusEntry| match entry {
            CorpusEntry::Document(document) => Some(Lines::of(document, self.parser)),
            CorpusEntry::Diagnostic(_) => None,
        };
        let parsed: Vec<_> = match self.pool {
            None => batch.iter().map(parse).collect(),
            Some(pool) => pool.install(|| batch.par_iter().map(parse).collect()),
        };
        for (entry, lines) in batch.iter().zip(parsed) {
            match (entry, lines) {
                (CorpusEntry::Document(document), Some(lines)) => self.emit(document, lines)?,
                (CorpusEntry::Diagnostic(diagnostic), _) => self.say(diagnostic),
                (CorpusEntry::Document(_), None) => {}
            }
        }
        Ok(())
    }

    fn emit(&mut self, document: &Document, lines: Lines) -> io::Result<()> {
        match lines.error {
            Some(error) if !lines.is_news => {
                self.say(&Diagnostic::SkippedDocument(document.skipped(error)))
            }
            Some(error) => self.progress.pause(|| self.diagnostics.error(&document.name, &error)),
            None => {}
        }
        self.documents += u64::from(lines.is_news);
        self.out.write_all(&lines.text)
    }

    fn say(&mut self, diagnostic: &Diagnostic) {
        self.progress.pause(|| self.diagnostics.diagnostic(diagnostic));
    }
}

/// What is printed of a document.
struct Lines {
    /// The news as lines of JSON.
    text: Vec<u8>,
    is_news: bool,
    error: Option<ParseError>,
}

impl Lines {
    fn of(document: &Document, parser: &Parser) -> Self {
        let parsed = parser.parse_with(&document.bytes, &document.context());
        let mut text = Vec::new();
        write_items(&document.name, &parsed, &mut text).expect("a Vec takes all that is written");
        Lines { text, is_news: parsed.format.is_some(), error: parsed.error }
    }
}

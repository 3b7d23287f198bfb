//! Passes over a corpus that is read, decompressed and parsed as it comes: for what does not fit into memory.
//!
//! The clock covers all of that, and each document is parsed once a pass. There is no pass to warm up.

use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use rayon::ThreadPool;

use super::{FormatProfile, MeasureError, MeasureOptions, Measurement, Profile};
use crate::corpus::{self, CorpusEntry, Diagnostic, Document, LoadError, ReadStatistics, Stream};
use crate::parse::{ParseError, Parser};

/// How often progress is told.
const PROGRESS: Duration = Duration::from_millis(100);

/// What is told while a stream is measured.
pub enum StreamEvent<'a> {
    /// Something came up while the corpus was read, or a document holds no news.
    Diagnostic(&'a Diagnostic),
    /// A document is damaged.
    ParseError(&'a Document, &'a ParseError),
    /// So much has been done of this pass.
    Progress(StreamProgress<'a>),
}

/// How far a pass has come.
#[derive(Clone, Copy)]
pub struct StreamProgress<'a> {
    /// Documents that were parsed.
    pub documents: u64,
    /// What they are read from.
    pub stream: &'a Stream,
}

/// What a run over a stream found.
#[derive(Clone, Debug)]
pub struct StreamMeasurement {
    /// The samples, one a pass.
    pub measurement: Measurement,
    /// What the corpus is made of; the times are those of the last pass, on all threads.
    pub profile: Profile,
    /// How many documents hold no news.
    pub skipped: u64,
}

/// Measures how fast a corpus is read and parsed.
///
/// `tell` is told of everything once, in the first pass, and of the progress in each.
///
/// # Errors
/// If a path cannot be read, there are no news, passes disagree about their number, or threads cannot be started.
pub fn measure_stream(
    paths: &[PathBuf],
    reading: &corpus::LoadOptions,
    parser: &Parser,
    options: &MeasureOptions,
    tell: &mut (dyn FnMut(StreamEvent) + Send),
) -> Result<StreamMeasurement, MeasureError> {
    let pool = options.threads.pool()?;
    let (pool, tell) = (pool.as_ref(), Mutex::new(tell));
    let run = Run { paths, reading, parser, options, pool, tell };
    let first = run.pass(true)?;
    if first.news() == 0 {
        let (corpus, documents) =
            (corpus::corpus_name(paths), first.sum(|format| format.documents));
        return Err(match options.cancellation.is_cancelled() {
            true => MeasureError::Interrupted,
            false => MeasureError::NoNews { corpus, documents: documents as usize },
        });
    }
    let mut measurement = Measurement {
        threads: options.threads,
        documents: first.sum(|format| format.documents),
        bytes: first.sum(|format| format.bytes),
        news: first.news(),
        passes_per_sample: 1,
        samples_ns: vec![first.time.as_nanos() as u64],
        reading: Some(first.reading),
        partial: options.cancellation.is_cancelled(),
    };
    let (mut profile, skipped) = (first.profile, first.skipped);
    while !options.cancellation.is_cancelled() && !run.enough(&measurement) {
        let pass = run.pass(false)?;
        if options.cancellation.is_cancelled() {
            measurement.partial = true;
            break;
        }
        if pass.news() != measurement.news {
            let (expected, found) = (measurement.news, pass.news());
            return Err(MeasureError::UnequalPasses { expected, found });
        }
        measurement.samples_ns.push(pass.time.as_nanos() as u64);
        measurement.reading = Some(pass.reading);
        let errors = std::mem::take(&mut profile.errors);
        profile = Profile { errors, ..pass.profile };
    }
    Ok(StreamMeasurement { measurement, profile, skipped })
}

/// Whom everything is told.
type Tell<'t> = &'t mut (dyn FnMut(StreamEvent) + Send + 't);

struct Run<'a, 't> {
    paths: &'a [PathBuf],
    reading: &'a corpus::LoadOptions,
    parser: &'a Parser,
    options: &'a MeasureOptions,
    pool: Option<&'a ThreadPool>,
    tell: Mutex<Tell<'t>>,
}

impl Run<'_, '_> {
    /// One pass at least; no second one over standard input, which is gone then.
    fn enough(&self, measurement: &Measurement) -> bool {
        if self.paths.iter().any(|path| path.as_os_str() == "-") {
            return true;
        }
        let total = Duration::from_nanos(measurement.samples_ns.iter().sum());
        match self.options.passes {
            Some(passes) => measurement.samples_ns.len() >= passes.get(),
            None => total >= self.options.min_time,
        }
    }

    fn pass(&self, first: bool) -> Result<Pass, LoadError> {
        let start = Instant::now();
        let stream =
            Stream::open(self.paths, self.parser, self.reading, &self.options.cancellation)?;
        let (documents, parser) = (&AtomicU64::new(0), self.parser);
        let worker = Worker { stream: &stream, parser, documents, tell: &self.tell, first };
        let seen = match self.pool {
            None => vec![worker.work()],
            Some(pool) => pool.broadcast(|_| worker.work()),
        };
        let mut pass =
            Pass { time: start.elapsed(), reading: stream.statistics(), ..Pass::default() };
        for seen in seen {
            pass.profile.merge(seen.profile);
            pass.skipped += seen.skipped;
        }
        Ok(pass)
    }
}

#[derive(Default)]
struct Pass {
    time: Duration,
    reading: ReadStatistics,
    profile: Profile,
    skipped: u64,
}

impl Pass {
    fn sum(&self, amount: impl Fn(&FormatProfile) -> u64) -> u64 {
        self.profile.formats.values().map(amount).sum()
    }

    fn news(&self) -> u64 {
        self.sum(|format| format.news)
    }
}

/// What each thread does: it takes the next document as soon as it is done with its last.
struct Worker<'a, 't> {
    stream: &'a Stream,
    parser: &'a Parser,
    documents: &'a AtomicU64,
    tell: &'a Mutex<Tell<'t>>,
    /// Whether this is the pass in which everything is told.
    first: bool,
}

/// What one thread has seen.
#[derive(Default)]
struct Seen {
    profile: Profile,
    skipped: u64,
}

impl<'t> Worker<'_, 't> {
    fn work(&self) -> Seen {
        let mut seen = Seen::default();
        let mut told = Instant::now();
        while let Some(item) = self.stream.next() {
            match item.entry() {
                CorpusEntry::Document(document) => {
                    self.parse(document, &mut seen);
                    self.documents.fetch_add(1, Ordering::Relaxed);
                }
                CorpusEntry::Diagnostic(diagnostic) => {
                    self.tell(StreamEvent::Diagnostic(diagnostic))
                }
            }
            if told.elapsed() > PROGRESS {
                told = Instant::now();
                let documents = self.documents.load(Ordering::Relaxed);
                let progress = StreamProgress { documents, stream: self.stream };
                (self.lock())(StreamEvent::Progress(progress));
            }
        }
        seen
    }

    fn parse(&self, document: &Document, seen: &mut Seen) {
        let start = Instant::now();
        let mut parsed = self.parser.parse_with(&document.bytes, &document.context());
        let (format, error) = (parsed.format, parsed.error.take());
        let news = parsed.items.len() as u64;
        drop(parsed);
        let time = start.elapsed();
        match (format, error) {
            (Some(format), error) => {
                seen.profile.add(document, format, news, time);
                if let Some(error) = error {
                    self.tell(StreamEvent::ParseError(document, &error));
                    seen.profile.add_error(&document.name, error);
                }
            }
            (None, error) => {
                seen.skipped += 1;
                let error = error.unwrap_or(ParseError::Empty);
                self.tell(StreamEvent::Diagnostic(&Diagnostic::SkippedDocument(
                    document.skipped(error),
                )));
            }
        }
    }

    fn tell(&self, event: StreamEvent) {
        if self.first {
            (self.lock())(event);
        }
    }

    fn lock(&self) -> MutexGuard<'_, Tell<'t>> {
        self.tell.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

//! Passes over a stream, for a corpus that does not fit into memory.
//!
//! The measured time includes reading, decompression and parsing. There is no warm-up pass.

use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use rayon::ThreadPool;

use super::{Conditions, FormatProfile, MeasureError, MeasureOptions, Measurement, Profile};
use crate::corpus::{self, CorpusEntry, Diagnostic, Document, LoadError, ReadStatistics, Stream};
use crate::parse::{ParseError, Parser};

/// The interval of progress events, for each thread.
const PROGRESS_INTERVAL: Duration = Duration::from_millis(100);

/// An event of a measurement of a stream.
pub enum StreamEvent<'a> {
    /// A problem with a file or archive, or a document without news.
    Diagnostic(&'a Diagnostic),
    /// A document with a parse error.
    ParseError(&'a Document, &'a ParseError),
    /// The progress of the current pass.
    Progress(StreamProgress<'a>),
}

/// The progress of a pass.
#[derive(Clone, Copy)]
pub struct StreamProgress<'a> {
    /// The number of documents parsed.
    pub documents: u64,
    /// The stream of documents.
    pub stream: &'a Stream,
}

/// The result of a measurement of a stream.
#[derive(Clone, Debug)]
pub struct StreamMeasurement {
    /// The samples, one for each pass.
    pub measurement: Measurement,
    /// The profile of the corpus. Times are of the last pass, added over all threads.
    pub profile: Profile,
    /// The number of documents without news.
    pub skipped: u64,
}

/// Measures how fast a corpus is read and parsed.
///
/// `on_event` receives diagnostics and parse errors in the first pass, and progress in each.
///
/// # Errors
/// If a path cannot be read, there are no news, passes disagree about their number, or threads cannot be started.
pub fn measure_stream(
    paths: &[PathBuf],
    reading: &corpus::LoadOptions,
    parser: &Parser,
    options: &MeasureOptions,
    on_event: &mut (dyn FnMut(StreamEvent) + Send),
) -> Result<StreamMeasurement, MeasureError> {
    let pool = options.threads.pool()?;
    let (pool, on_event) = (pool.as_ref(), Mutex::new(on_event));
    let stream = StreamPasses { paths, reading, parser, options, pool, on_event };
    let first = stream.pass(true)?;
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
        processor_ns: Vec::new(),
        conditions: Conditions::default(),
        reading: Some(first.reading),
        partial: options.cancellation.is_cancelled(),
    };
    let (mut profile, skipped) = (first.profile, first.skipped);
    while !options.cancellation.is_cancelled() && !stream.is_measured_enough(&measurement) {
        let pass = stream.pass(false)?;
        if options.cancellation.is_cancelled() {
            measurement.partial = true;
            break;
        }
        if pass.news() != measurement.news {
            let (expected, found) = (measurement.news, pass.news());
            return Err(MeasureError::ChangedCorpus { expected, found });
        }
        measurement.samples_ns.push(pass.time.as_nanos() as u64);
        measurement.reading = Some(pass.reading);
        let errors = std::mem::take(&mut profile.errors);
        profile = Profile { errors, ..pass.profile };
    }
    Ok(StreamMeasurement { measurement, profile, skipped })
}

/// The receiver of events.
type OnEvent<'t> = &'t mut (dyn FnMut(StreamEvent) + Send + 't);

/// Everything that a pass needs.
struct StreamPasses<'a, 't> {
    paths: &'a [PathBuf],
    reading: &'a corpus::LoadOptions,
    parser: &'a Parser,
    options: &'a MeasureOptions,
    pool: Option<&'a ThreadPool>,
    on_event: Mutex<OnEvent<'t>>,
}

impl StreamPasses<'_, '_> {
    /// Standard input can be read only once.
    fn is_measured_enough(&self, measurement: &Measurement) -> bool {
        if self.paths.iter().any(|path| path.as_os_str() == "-") {
            return true;
        }
        let total = Duration::from_nanos(measurement.samples_ns.iter().sum());
        match self.options.passes {
            Some(passes) => measurement.samples_ns.len() >= passes.get(),
            None => total >= self.options.min_time,
        }
    }

    fn pass(&self, first: bool) -> Result<StreamPass, LoadError> {
        let start = Instant::now();
        let stream =
            Stream::open(self.paths, self.parser, self.reading, &self.options.cancellation)?;
        let (documents, parser) = (&AtomicU64::new(0), self.parser);
        let worker = StreamWorker {
            stream: &stream,
            parser,
            documents,
            on_event: &self.on_event,
            is_first: first,
        };
        let results = match self.pool {
            None => vec![worker.work()],
            Some(pool) => pool.broadcast(|_| worker.work()),
        };
        let mut pass = StreamPass {
            time: start.elapsed(),
            reading: stream.statistics(),
            ..StreamPass::default()
        };
        for result in results {
            pass.profile.merge(result.profile);
            pass.skipped += result.skipped;
        }
        Ok(pass)
    }
}

#[derive(Default)]
struct StreamPass {
    time: Duration,
    reading: ReadStatistics,
    profile: Profile,
    skipped: u64,
}

impl StreamPass {
    fn sum(&self, amount: impl Fn(&FormatProfile) -> u64) -> u64 {
        self.profile.formats.values().map(amount).sum()
    }

    fn news(&self) -> u64 {
        self.sum(|format| format.news)
    }
}

/// The work of a thread: it takes the next document when it is done with the last one.
struct StreamWorker<'a, 't> {
    stream: &'a Stream,
    parser: &'a Parser,
    documents: &'a AtomicU64,
    on_event: &'a Mutex<OnEvent<'t>>,
    /// True if this is the pass with all events.
    is_first: bool,
}

/// The result of a thread.
#[derive(Default)]
struct ThreadResult {
    profile: Profile,
    skipped: u64,
}

impl<'t> StreamWorker<'_, 't> {
    fn work(&self) -> ThreadResult {
        let mut result = ThreadResult::default();
        let mut last_progress = Instant::now();
        while let Some(item) = self.stream.next() {
            match item.entry() {
                CorpusEntry::Document(document) => {
                    self.parse(document, &mut result);
                    self.documents.fetch_add(1, Ordering::Relaxed);
                }
                CorpusEntry::Diagnostic(diagnostic) => {
                    self.send(StreamEvent::Diagnostic(diagnostic))
                }
            }
            if last_progress.elapsed() > PROGRESS_INTERVAL {
                last_progress = Instant::now();
                let documents = self.documents.load(Ordering::Relaxed);
                let progress = StreamProgress { documents, stream: self.stream };
                (self.lock())(StreamEvent::Progress(progress));
            }
        }
        result
    }

    fn parse(&self, document: &Document, result: &mut ThreadResult) {
        let start = Instant::now();
        let mut parsed = self.parser.parse_with(&document.bytes, &document.context());
        let (format, error) = (parsed.format, parsed.error.take());
        let news = parsed.items.len() as u64;
        drop(parsed);
        let time = start.elapsed();
        match (format, error) {
            (Some(format), error) => {
                result.profile.add(document, format, news, &[time]);
                if let Some(error) = error {
                    self.send(StreamEvent::ParseError(document, &error));
                    result.profile.add_error(&document.name, error);
                }
            }
            (None, error) => {
                result.skipped += 1;
                let error = error.unwrap_or(ParseError::Empty);
                self.send(StreamEvent::Diagnostic(&Diagnostic::SkippedDocument(
                    document.skipped(error),
                )));
            }
        }
    }

    fn send(&self, event: StreamEvent) {
        if self.is_first {
            (self.lock())(event);
        }
    }

    fn lock(&self) -> MutexGuard<'_, OnEvent<'t>> {
        self.on_event.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::num::NonZero;

    use super::*;

    const ITEM: &str = "<rss><channel><item><title>Rain</title></item></channel></rss>";

    /// The event of the first pass, in which the faulty file is read, changes the corpus.
    #[test]
    fn a_corpus_that_changes_between_passes_is_an_error() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("1.xml"), ITEM).unwrap();
        fs::write(folder.path().join("2.xml"), "<rss><channel><item><title>Snow").unwrap();
        let options = MeasureOptions { passes: NonZero::new(2), ..MeasureOptions::default() };
        let mut on_event = |event: StreamEvent| {
            if matches!(event, StreamEvent::ParseError(..)) {
                fs::write(folder.path().join("3.xml"), ITEM).unwrap();
            }
        };
        let result = measure_stream(
            &[folder.path().to_owned()],
            &corpus::LoadOptions::default(),
            &Parser::default(),
            &options,
            &mut on_event,
        );
        let Err(MeasureError::ChangedCorpus { expected, found }) = result else {
            panic!("{result:?}");
        };
        assert_eq!((expected, found), (2, 3));
    }
}

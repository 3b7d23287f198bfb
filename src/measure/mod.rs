//! How fast a corpus is parsed: passes, samples, figures. Prints nothing.
//!
//! Documents are in memory before the clock starts. A pass decodes and parses each of them, builds every news
//! and drops it. What is not timed: reading files, starting threads, and the warm-up pass. A stream is measured as it
//! is read: there the clock covers reading and decompression too.

mod clock;
pub mod compare;
pub mod engine;
pub mod fit;
pub mod gate;
mod machine;
mod pass;
mod profile;
mod scale;
pub mod stats;
mod streamed;

use std::num::NonZero;
use std::time::{Duration, Instant};

use rayon::{ThreadPool, ThreadPoolBuilder};

use crate::CancellationToken;
use crate::corpus::{Corpus, LoadError, ReadStatistics};
use crate::parse::Parser;
pub use machine::{Machine, free_memory};
pub use pass::Pass;
pub use profile::{DocumentError, DocumentProfile, FormatProfile, Profile};
pub use scale::{Scaling, measure_scaling};
use stats::Interval;
pub use streamed::{StreamEvent, StreamMeasurement, StreamProgress, measure_stream};

/// Fewer samples say little about their median.
const MIN_SAMPLES: usize = 5;

/// A sample is at least so long, and so many times as long as what the clock can tell: short passes are timed several at
/// once.
const MIN_SAMPLE: Duration = Duration::from_millis(1);
const MIN_TICKS: u32 = 1000;

/// On how many threads a corpus is parsed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Threads {
    /// A plain loop on the calling thread.
    Single,
    /// A pool of so many threads.
    Pool(NonZero<usize>),
}

impl Threads {
    /// The pool of all threads that the process may use.
    pub fn all() -> Self {
        Threads::Pool(std::thread::available_parallelism().unwrap_or(NonZero::<usize>::MIN))
    }

    /// How many threads parse.
    pub fn count(self) -> usize {
        match self {
            Threads::Single => 1,
            Threads::Pool(threads) => threads.get(),
        }
    }

    /// The pool; `None` for a single thread.
    ///
    /// # Errors
    /// If the system does not give the threads.
    pub fn pool(self) -> Result<Option<ThreadPool>, MeasureError> {
        match self {
            Threads::Single => Ok(None),
            Threads::Pool(threads) => {
                let pool = ThreadPoolBuilder::new().num_threads(threads.get()).build();
                Ok(Some(pool.map_err(|error| MeasureError::Threads {
                    threads,
                    reason: error.to_string(),
                })?))
            }
        }
    }
}

/// Settings of a measurement. The defaults are one thread and passes of one second in all.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct MeasureOptions {
    /// The threads that parse.
    pub threads: Threads,
    /// Passes are repeated until they add up to this time.
    pub min_time: Duration,
    /// The exact number of passes, instead of a minimum time.
    pub passes: Option<NonZero<usize>>,
    /// Ends the measurement early, with the samples taken so far.
    pub cancellation: CancellationToken,
}

impl Default for MeasureOptions {
    fn default() -> Self {
        MeasureOptions {
            threads: Threads::Single,
            min_time: Duration::from_secs(1),
            passes: None,
            cancellation: CancellationToken::default(),
        }
    }
}

impl MeasureOptions {
    /// Sets the threads.
    pub fn threads(self, threads: Threads) -> Self {
        MeasureOptions { threads, ..self }
    }

    /// Sets the minimum time of all passes together.
    pub fn min_time(self, min_time: Duration) -> Self {
        MeasureOptions { min_time, ..self }
    }

    /// Sets the exact number of passes; `None` restores the minimum time.
    pub fn passes(self, passes: Option<NonZero<usize>>) -> Self {
        MeasureOptions { passes, ..self }
    }

    /// Sets the token that ends the measurement early.
    pub fn cancellation(self, cancellation: CancellationToken) -> Self {
        MeasureOptions { cancellation, ..self }
    }

    /// Returns how many passes a sample needs to be long enough for the clock, if one takes this long.
    fn passes_per_sample(&self, pass: Duration) -> u64 {
        match self.passes {
            Some(_) => 1,
            None => {
                let sample = MIN_SAMPLE.max(clock::resolution().saturating_mul(MIN_TICKS));
                sample.as_nanos().div_ceil(pass.as_nanos().max(1)) as u64
            }
        }
    }
}

/// The samples of one corpus on so many threads.
#[derive(Clone, Debug)]
pub struct Measurement {
    /// On how many threads.
    pub threads: Threads,
    /// The documents of a pass.
    pub documents: u64,
    /// Their bytes, decompressed.
    pub bytes: u64,
    /// The news of a pass, the same in each.
    pub news: u64,
    /// How many passes each sample holds.
    pub passes_per_sample: u64,
    /// The time of each sample in nanoseconds, in the order in which they were taken.
    pub samples_ns: Vec<u64>,
    /// How the corpus was read in the last pass, if reading is a part of each.
    pub reading: Option<ReadStatistics>,
    /// Whether the measurement was stopped. Of a stream the one sample may be less than a pass then.
    pub partial: bool,
}

/// Why a corpus could not be measured.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum MeasureError {
    /// Not one news was found.
    #[error("{corpus}: no news in {documents} documents")]
    NoNews {
        /// The corpus's name.
        corpus: String,
        /// How many documents it has.
        documents: usize,
    },
    /// Two passes over the same bytes found different numbers of news.
    #[error("a pass found {found} news where the first had found {expected}; please report this")]
    UnequalPasses {
        /// What the first pass found.
        expected: u64,
        /// What a later one found.
        found: u64,
    },
    /// The measurement was stopped before there was anything to report.
    #[error("interrupted before anything was measured")]
    Interrupted,
    /// A corpus that is streamed cannot be read.
    #[error(transparent)]
    Load(#[from] LoadError),
    /// The threads could not be started.
    #[error("cannot start {threads} threads: {reason}")]
    Threads {
        /// How many were asked for.
        threads: NonZero<usize>,
        /// What the system says.
        reason: String,
    },
}

/// Measures how fast a corpus is parsed by a parser.
///
/// `on_sample` is told the time measured so far, after each sample and outside the clock.
///
/// # Errors
/// If there are no news, the passes disagree about their number, or the threads cannot be started.
pub fn measure(
    corpus: &Corpus,
    parser: &Parser,
    options: &MeasureOptions,
    on_sample: &mut dyn FnMut(Duration),
) -> Result<Measurement, MeasureError> {
    let pool = options.threads.pool()?;
    let pass = Pass::new(corpus, parser, pool.as_ref()).cancelled_by(options.cancellation.clone());
    let (news, warm_up) = warm_up(corpus, &pass, options)?;
    let passes_per_sample = options.passes_per_sample(warm_up);
    let mut measurement = Measurement::new(corpus, options.threads, news, passes_per_sample);
    let mut total = Duration::ZERO;
    while !enough(options, measurement.samples_ns.len(), total) {
        let Some(sample) = sample(&pass, options, news, passes_per_sample)? else {
            measurement.partial = true;
            break;
        };
        measurement.samples_ns.push(sample.as_nanos() as u64);
        total += sample;
        on_sample(total);
    }
    if measurement.samples_ns.is_empty() {
        return Err(MeasureError::Interrupted);
    }
    Ok(measurement)
}

/// The news of a pass, and how long the first one took.
fn warm_up(
    corpus: &Corpus,
    pass: &Pass,
    options: &MeasureOptions,
) -> Result<(u64, Duration), MeasureError> {
    let start = Instant::now();
    let news = pass.run();
    let time = start.elapsed();
    if options.cancellation.is_cancelled() {
        return Err(MeasureError::Interrupted);
    }
    if news == 0 {
        return Err(MeasureError::NoNews {
            corpus: corpus.name.clone(),
            documents: corpus.documents.len(),
        });
    }
    Ok((news, time))
}

fn enough(options: &MeasureOptions, samples: usize, total: Duration) -> bool {
    match options.passes {
        Some(passes) => samples >= passes.get(),
        None => samples >= MIN_SAMPLES && total >= options.min_time,
    }
}

/// The time of so many passes, or nothing if they were stopped.
fn sample(
    pass: &Pass,
    options: &MeasureOptions,
    expected: u64,
    passes: u64,
) -> Result<Option<Duration>, MeasureError> {
    let start = Instant::now();
    for _ in 0..passes {
        let found = pass.run();
        if options.cancellation.is_cancelled() {
            return Ok(None);
        }
        if found != expected {
            return Err(MeasureError::UnequalPasses { expected, found });
        }
    }
    Ok(Some(start.elapsed()))
}

impl Measurement {
    /// Nothing was measured yet.
    fn new(corpus: &Corpus, threads: Threads, news: u64, passes_per_sample: u64) -> Self {
        Measurement {
            threads,
            documents: corpus.documents.len() as u64,
            bytes: corpus.bytes(),
            news,
            passes_per_sample,
            samples_ns: Vec::new(),
            reading: None,
            partial: false,
        }
    }

    /// How many passes were timed.
    pub fn passes(&self) -> u64 {
        self.passes_per_sample * self.samples_ns.len() as u64
    }

    /// The time that one pass took in each sample, in nanoseconds.
    pub fn passes_ns(&self) -> Vec<f64> {
        let passes = self.passes_per_sample as f64;
        self.samples_ns.iter().map(|sample| *sample as f64 / passes).collect()
    }

    /// News per second of each sample.
    pub fn samples_per_second(&self) -> Vec<f64> {
        self.passes_ns().into_iter().map(|pass| per_second(self.news, pass)).collect()
    }

    /// The median time of one pass in nanoseconds.
    pub fn median_ns(&self) -> f64 {
        stats::median(&self.passes_ns())
    }

    /// The 95 % confidence interval of the median time of one pass, in nanoseconds.
    pub fn interval_ns(&self) -> Interval {
        stats::median_interval(&self.passes_ns())
    }

    /// How far apart the middle half of the samples lies, as a share of the median.
    pub fn spread(&self) -> f64 {
        stats::relative_interquartile_range(&self.passes_ns())
    }

    /// `amount` of a pass, per second of the median pass.
    pub fn per_second(&self, amount: u64) -> f64 {
        per_second(amount, self.median_ns())
    }

    /// News per second: the headline.
    pub fn news_per_second(&self) -> f64 {
        self.per_second(self.news)
    }

    /// The 95 % confidence interval of news per second.
    pub fn news_per_second_interval(&self) -> Interval {
        let time = self.interval_ns();
        Interval { low: per_second(self.news, time.high), high: per_second(self.news, time.low) }
    }
}

fn per_second(amount: u64, nanoseconds: f64) -> f64 {
    amount as f64 * 1e9 / nanoseconds
}

#[cfg(test)]
mod tests;

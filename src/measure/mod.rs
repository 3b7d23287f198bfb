//! Parsing speed of a corpus: passes, samples, statistics. Prints nothing.
//!
//! Documents are in memory before the clock starts. A pass decodes and parses each of them, builds every news item and
//! drops it. Reading files, starting threads and the warm-up pass are not timed. A stream is the exception: it is
//! measured while it is read, so the time includes reading and decompression.

mod clock;
pub mod compare;
mod conditions;
mod contention;
pub mod engine;
mod field_count;
pub mod fit;
pub mod gate;
mod interleave;
mod item_digest;
mod machine;
mod pass;
mod profile;
mod sampling;
mod scale;
mod side_by_side;
pub mod stats;
mod streamed;

use std::cell::RefCell;
use std::num::NonZero;
use std::time::Duration;

use rayon::{ThreadPool, ThreadPoolBuilder};

use crate::CancellationToken;
use crate::corpus::{Corpus, LoadError, ReadStatistics};
use crate::parse::Parser;
use clock::SystemClock;
pub use conditions::Conditions;
pub use contention::Contention;
pub use item_digest::{ItemDigest, ItemDigestError};
pub use machine::{Machine, free_memory, kernel_release};
pub use pass::{ParseDocument, Pass};
pub use profile::{DocumentError, DocumentProfile, FormatProfile, Profile};
use sampling::{PassConfiguration, SamplingRules, take_samples};
pub use scale::{Scaling, measure_scaling};
pub use side_by_side::measure_side_by_side;
use stats::Interval;
pub use streamed::{StreamEvent, StreamMeasurement, StreamProgress, measure_stream};

/// Minimum number of samples: the median of fewer is too uncertain.
const MIN_SAMPLES: usize = 5;

/// The threads that parse a corpus.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Threads {
    /// A plain loop on the calling thread.
    Single,
    /// A pool of this many threads.
    Pool(NonZero<usize>),
}

impl Threads {
    /// A pool of all threads that the process may use.
    pub fn all() -> Self {
        Threads::Pool(std::thread::available_parallelism().unwrap_or(NonZero::<usize>::MIN))
    }

    /// The number of threads that parse.
    pub fn count(self) -> usize {
        match self {
            Threads::Single => 1,
            Threads::Pool(threads) => threads.get(),
        }
    }

    /// Starts the pool; `None` for a single thread.
    fn pool(self) -> Result<Option<ThreadPool>, MeasureError> {
        match self {
            Threads::Single => Ok(None),
            Threads::Pool(threads) => {
                let pool = ThreadPoolBuilder::new().num_threads(threads.get()).build();
                pool.map(Some)
                    .map_err(|error| MeasureError::Threads { threads, reason: error.to_string() })
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
    /// Time limit, for all parsers or numbers of threads together: no round starts after it, once there are enough
    /// samples for a median.
    pub max_time: Option<Duration>,
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
            max_time: None,
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

    /// Sets the time limit.
    pub fn max_time(self, max_time: Option<Duration>) -> Self {
        MeasureOptions { max_time, ..self }
    }

    /// Sets the exact number of passes; `None` restores the minimum time.
    pub fn passes(self, passes: Option<NonZero<usize>>) -> Self {
        MeasureOptions { passes, ..self }
    }

    /// Sets the token that ends the measurement early.
    pub fn cancellation(self, cancellation: CancellationToken) -> Self {
        MeasureOptions { cancellation, ..self }
    }
}

/// The samples of one parser on some threads.
#[derive(Clone, Debug)]
pub struct Measurement {
    /// The threads that parsed.
    pub threads: Threads,
    /// The documents of a pass.
    pub documents: u64,
    /// Their bytes, decompressed.
    pub bytes: u64,
    /// The news items of a pass, the same in each.
    pub news: u64,
    /// The passes of a sample.
    pub passes_per_sample: u64,
    /// The time of each sample in nanoseconds, in the order of measurement.
    pub samples_ns: Vec<u64>,
    /// The processor time of each sample in nanoseconds, of all threads; empty if unknown or if passes include reading.
    pub processor_ns: Vec<u64>,
    /// The use of the processor by others, and the limits of this process.
    pub conditions: Conditions,
    /// Statistics of reading in the last pass, if passes include reading.
    pub reading: Option<ReadStatistics>,
    /// True if the measurement was cancelled. The only sample of a stream may then be less than a pass.
    pub partial: bool,
}

/// The reason why a corpus could not be measured.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum MeasureError {
    /// No news item was found.
    #[error("{corpus}: no news in {documents} documents")]
    NoNews {
        /// The name of the corpus.
        corpus: String,
        /// The number of its documents.
        documents: usize,
    },
    /// Two passes over the same bytes found different numbers of news items.
    #[error("a pass found {found} news where the first had found {expected}; please report this")]
    UnequalPasses {
        /// The number that the first pass found.
        expected: u64,
        /// The number that a later pass found.
        found: u64,
    },
    /// Two passes over a streamed corpus found different numbers of news items: the files were read again.
    #[error("a pass found {found} news where the first had found {expected}: the corpus changed")]
    ChangedCorpus {
        /// The number that the first pass found.
        expected: u64,
        /// The number that a later pass found.
        found: u64,
    },
    /// The measurement was cancelled before there was a sample.
    #[error("interrupted before anything was measured")]
    Interrupted,
    /// A streamed corpus cannot be read.
    #[error(transparent)]
    Load(#[from] LoadError),
    /// The threads could not be started.
    #[error("cannot start {threads} threads: {reason}")]
    Threads {
        /// The number of threads.
        threads: NonZero<usize>,
        /// The message of the operating system.
        reason: String,
    },
}

/// Measures how fast a parser parses a corpus.
///
/// `on_sample` receives the time measured so far, after each sample and outside the measured time.
///
/// # Errors
/// If no news is found, passes disagree about its number, or the threads cannot be started.
pub fn measure<P: ParseDocument + ?Sized>(
    corpus: &Corpus,
    parser: &P,
    options: &MeasureOptions,
    on_sample: &mut dyn FnMut(Duration),
) -> Result<Measurement, MeasureError> {
    let configuration = PassConfiguration::new(corpus, parser, options.threads, options)?;
    measure_configuration(corpus, configuration, options, on_sample)
}

/// Measures as [`measure`] does, and returns the [profile](Profile::new) that the warm-up pass took; `None` if it ran on
/// several threads.
///
/// # Errors
/// Those of [`measure`].
pub fn measure_with_profile(
    corpus: &Corpus,
    parser: &Parser,
    options: &MeasureOptions,
    on_sample: &mut dyn FnMut(Duration),
) -> Result<(Measurement, Option<Profile>), MeasureError> {
    if options.threads != Threads::Single {
        return measure(corpus, parser, options, on_sample).map(|measurement| (measurement, None));
    }
    let profile = RefCell::default();
    let warm_up = || {
        let is_cancelled = || options.cancellation.is_cancelled();
        let documents = corpus.documents.iter().take_while(|_| !is_cancelled());
        let found = Profile::of(documents, parser, 1);
        let news = found.news();
        profile.replace(Some(found));
        news
    };
    let configuration = PassConfiguration::new(corpus, parser, options.threads, options)?;
    let configuration = configuration.warmed_up_by(warm_up);
    let measurement = measure_configuration(corpus, configuration, options, on_sample)?;
    Ok((measurement, profile.into_inner()))
}

/// Takes the samples of one configuration.
fn measure_configuration(
    corpus: &Corpus,
    configuration: PassConfiguration,
    options: &MeasureOptions,
    on_sample: &mut dyn FnMut(Duration),
) -> Result<Measurement, MeasureError> {
    let rules = SamplingRules { min_rounds: MIN_SAMPLES, must_agree: true };
    let clock = SystemClock::start();
    let measurements =
        take_samples(corpus, vec![configuration], rules, options, &clock, on_sample)?;
    Ok(measurements.into_iter().next().expect("one for each configuration"))
}

impl Measurement {
    /// The number of passes that were timed.
    pub fn passes(&self) -> u64 {
        self.passes_per_sample * self.samples_ns.len() as u64
    }

    /// The time of a pass in each sample, in nanoseconds.
    pub fn passes_ns(&self) -> Vec<f64> {
        let passes = self.passes_per_sample as f64;
        self.samples_ns.iter().map(|sample| *sample as f64 / passes).collect()
    }

    /// News items per second in each sample.
    pub fn samples_per_second(&self) -> Vec<f64> {
        self.passes_ns().into_iter().map(|pass| per_second(self.news, pass)).collect()
    }

    /// The median time of a pass in nanoseconds.
    pub fn median_ns(&self) -> f64 {
        stats::median(&self.passes_ns())
    }

    /// The 95 % confidence interval of the median time of a pass, in nanoseconds.
    pub fn interval_ns(&self) -> Interval {
        stats::median_interval(&self.passes_ns())
    }

    /// The interquartile range of the time of a pass, as a fraction of the median.
    pub fn spread(&self) -> f64 {
        stats::relative_interquartile_range(&self.passes_ns())
    }

    /// An amount per pass, per second of the median pass.
    pub fn per_second(&self, amount: u64) -> f64 {
        per_second(amount, self.median_ns())
    }

    /// News items per second: the headline figure.
    pub fn news_per_second(&self) -> f64 {
        self.per_second(self.news)
    }

    /// The 95 % confidence interval of news items per second.
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

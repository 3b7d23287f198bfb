//! The measurement of the command line.

use std::num::NonZero;
use std::time::Duration;

use newsparse::corpus::CorpusLoader;
use newsparse::measure::{MeasureOptions, Measurement, Threads, measure};
use newsparse::{CancellationToken, Corpus};
use pyo3::exceptions::{PyRuntimeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::PyDict;

use crate::diagnostics::{Diagnostics, message};
use crate::errors::{load_error, with_sources};
use crate::paths::corpus_paths;
use crate::rules::{Rules, parser};

/// Interval at which the calling thread checks for signals.
const POLL_INTERVAL: Duration = Duration::from_millis(50);

/// Measure how many news items per second this machine parses, as the command 'newsparse' does.
///
/// Documents are in memory before the clock starts. 'threads' is 1 for a plain loop, or the number of threads of a pool.
/// Passes are repeated for 'min_time' seconds, or 'passes' times. A document without news is a NewsparseWarning. No Python runs within the measured time.
#[pyfunction]
#[pyo3(signature = (paths=None, *, threads=1, min_time=1.0, passes=None, rules=None))]
pub(crate) fn benchmark<'py>(
    py: Python<'py>,
    paths: Option<&Bound<'py, PyAny>>,
    threads: usize,
    min_time: f64,
    passes: Option<usize>,
    rules: Option<&Bound<'py, Rules>>,
) -> PyResult<Bound<'py, PyAny>> {
    let paths = corpus_paths(paths)?;
    let parser = parser(rules);
    let cancellation = CancellationToken::default();
    let options = options(threads, min_time, passes)?.cancellation(cancellation.clone());
    let load = || CorpusLoader::new().parser(&parser).load(paths);
    let corpus = py.detach(load).map_err(|error| load_error(&error))?;
    for message in corpus.diagnostics.iter().filter_map(message) {
        Diagnostics(None).report(py, &message)?;
    }
    let measurement = py.detach(|| {
        std::thread::scope(|scope| {
            let measuring = scope.spawn(|| measure(&corpus, &parser, &options, &mut |_| ()));
            while !measuring.is_finished() {
                std::thread::park_timeout(POLL_INTERVAL);
                if let Err(error) = Python::attach(|py| py.check_signals()) {
                    cancellation.cancel();
                    return Err(error);
                }
            }
            let measured =
                measuring.join().map_err(|_| PyRuntimeError::new_err("the measurement failed"))?;
            measured.map_err(|error| PyValueError::new_err(with_sources(&error)))
        })
    })?;
    result(py, &corpus, &measurement, threads)
}

fn options(threads: usize, min_time: f64, passes: Option<usize>) -> PyResult<MeasureOptions> {
    let threads = match NonZero::new(threads) {
        None => return Err(PyValueError::new_err("the number of threads must be positive")),
        Some(NonZero::<usize>::MIN) => Threads::Single,
        Some(threads) => Threads::Pool(threads),
    };
    let min_time = Duration::try_from_secs_f64(min_time)
        .map_err(|_| PyValueError::new_err(format!("{min_time} is not a number of seconds")))?;
    let options = MeasureOptions::default().threads(threads).min_time(min_time);
    match passes.map(NonZero::new) {
        Some(None) => Err(PyValueError::new_err("the number of passes must be positive")),
        passes => Ok(options.passes(passes.flatten())),
    }
}

fn result<'py>(
    py: Python<'py>,
    corpus: &Corpus,
    measurement: &Measurement,
    threads: usize,
) -> PyResult<Bound<'py, PyAny>> {
    let interval = measurement.news_per_second_interval();
    let values = PyDict::new(py);
    values.set_item("news_per_second", measurement.news_per_second())?;
    values.set_item("interval", (interval.low, interval.high))?;
    values.set_item("samples", measurement.samples_per_second())?;
    values.set_item("news", measurement.news)?;
    values.set_item("documents", corpus.documents.len())?;
    values.set_item("threads", threads)?;
    py.import("newsparse._values")?.getattr("Measurement")?.call((), Some(&values))
}

//! newsparse's parser on one thread as an engine that can be made slower for real, by repeating some of its work, to try
//! the gate on: `cargo run --release -p newsparse-peers --bin repeat -- [--passes N] [--extra N] PATH`.
//!
//! The unit that is measured is `--passes` passes over the corpus (9), in which the work of `--extra` passes (0) is
//! repeated and does not count: with one, a tenth of the work is repetition. It is spread evenly: each pass repeats other
//! documents.

use std::borrow::Cow;
use std::env;
use std::num::NonZero;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use newsparse::corpus::{CorpusLoader, LoadOptions, Sampling};
use newsparse::measure::{MeasureOptions, ParseDocument, measure};
use newsparse::{Corpus, Document, Parser};
use newsparse_peers::versions;

/// The allocator of newsparse. That of the C library takes up to 1 % more instructions in some runs than in others.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The command line and the environment.
struct Arguments {
    passes: usize,
    extra: usize,
    path: PathBuf,
    min_time: Duration,
    /// The number of units to measure, instead of a time.
    units: Option<NonZero<usize>>,
}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("repeat: {message}");
            ExitCode::from(2)
        }
    }
}

fn run() -> Result<(), String> {
    let Arguments { passes, extra, path, min_time, units } = arguments()?;
    let parser = Parser::default();
    let corpus = load(path)?;
    let documents = corpus.documents.len();
    let corpus = repeated(corpus, passes);

    // One thread parses the documents in order, so their number is a count.
    let count = AtomicUsize::new(0);
    let parse = |document: &Document| {
        let number = count.fetch_add(1, Ordering::Relaxed) % (documents * passes);
        let (pass, document_number) = (number / documents, number % documents);
        if (document_number + pass) % passes < extra {
            parser.parse_document(document);
        }
        parser.parse_document(document)
    };
    let options = MeasureOptions::default().min_time(min_time).passes(units);
    let measurement =
        measure(&corpus, &parse, &options, &mut |_| ()).map_err(|error| error.to_string())?;
    println!("Parsing speed: {:.3} news/sec", measurement.news_per_second());
    println!("Parsed news: {}", measurement.news / passes as u64);
    println!("Passes: {}", measurement.passes());
    println!("Version: newsparse {}, {passes} + {extra} passes", versions::of("newsparse"));
    Ok(())
}

/// Loads a corpus on one thread: which of several threads allocates and frees changes the number of instructions.
fn load(path: PathBuf) -> Result<Corpus, String> {
    let options = LoadOptions::default().sampling(Sampling::First(usize::MAX));
    CorpusLoader::new().options(options).load([path]).map_err(|error| error.to_string())
}

/// Returns a corpus with the documents of another several times. They share their bytes, which are never freed.
fn repeated(corpus: Corpus, times: usize) -> Corpus {
    let mut documents = corpus.documents;
    for document in &mut documents {
        let bytes = std::mem::take(&mut document.bytes).into_owned();
        document.bytes = Cow::Borrowed(bytes.leak());
    }
    let count = documents.len() * times;
    Corpus::new(corpus.name, documents.into_iter().cycle().take(count).collect())
}

fn arguments() -> Result<Arguments, String> {
    let (min_time, units) = (min_time()?, units()?);
    let mut given = Arguments { passes: 9, extra: 0, path: PathBuf::new(), min_time, units };
    let mut arguments = env::args_os().skip(1);
    while let Some(argument) = arguments.next() {
        let number = match argument.to_str() {
            Some("--passes") => &mut given.passes,
            Some("--extra") => &mut given.extra,
            _ => {
                given.path = argument.into();
                continue;
            }
        };
        let value = arguments.next().and_then(|value| value.to_str()?.parse().ok());
        *number = value.ok_or_else(|| format!("{} needs a number", argument.display()))?;
    }
    if given.path.as_os_str().is_empty() || given.passes == 0 || given.extra > given.passes {
        return Err(
            "usage: repeat [--extra N] [--passes N] PATH, N not more than the passes".into()
        );
    }
    Ok(given)
}

/// The time that the environment asks for, or a second.
fn min_time() -> Result<Duration, String> {
    let Ok(text) = env::var("NEWSPARSE_MIN_TIME") else { return Ok(Duration::from_secs(1)) };
    let seconds = text.parse().ok().and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
    seconds.ok_or_else(|| format!("NEWSPARSE_MIN_TIME is no number of seconds: {text}"))
}

/// The number of units that the environment asks for.
fn units() -> Result<Option<NonZero<usize>>, String> {
    let Ok(text) = env::var("NEWSPARSE_PASSES") else { return Ok(None) };
    text.parse().map(Some).map_err(|_| format!("NEWSPARSE_PASSES is no number above 0: {text}"))
}

//! A program that parses a corpus as newsparse does on one thread, and can be made slower for real, by doing some of the
//! work twice. It prints its speed like any other engine, so that the gate can be tried on it:
//! `cargo run --release -p newsparse-peers --bin repeat -- [--passes N] [--extra N] PATH`.
//!
//! A sample is `--passes` passes (9), and `--extra` more (0) that take time and do not count: with one, a tenth of the
//! work is repetition. It is spread evenly: in each pass it is other documents that are parsed twice.

use std::env;
use std::hint::black_box;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use newsparse::{Corpus, Document, Parser};
use newsparse_peers::run::median;
use newsparse_peers::versions;

/// What the command line asks for.
struct Arguments {
    passes: usize,
    extra: usize,
    path: PathBuf,
    /// The samples add up to this, from the environment variable `NEWSPARSE_MIN_TIME`.
    min_time: Duration,
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
    let arguments = arguments()?;
    let parser = Parser::default();
    let corpus = Corpus::load([&arguments.path]).map_err(|error| error.to_string())?;
    let news = pass(&corpus, &parser, |_| false); // the warm-up
    if news == 0 {
        return Err(format!("{}: no news in it", arguments.path.display()));
    }
    let seconds = median(&samples(&arguments, &corpus, &parser));
    println!("Parsing speed: {:.0} news/sec", (news * arguments.passes) as f64 / seconds);
    println!("Parsed news: {news}");
    let Arguments { passes, extra, .. } = arguments;
    println!("Version: newsparse {}, {passes} + {extra} passes", versions::of("newsparse"));
    Ok(())
}

/// The seconds of samples that take long enough together.
fn samples(arguments: &Arguments, corpus: &Corpus, parser: &Parser) -> Vec<f64> {
    let mut samples = Vec::new();
    let mut total = Duration::ZERO;
    while samples.is_empty() || total < arguments.min_time {
        let start = Instant::now();
        for number in 0..arguments.passes {
            let is_repeated =
                |document: usize| (document + number) % arguments.passes < arguments.extra;
            pass(corpus, parser, is_repeated);
        }
        let time = start.elapsed();
        samples.push(time.as_secs_f64());
        total += time;
    }
    samples
}

/// Parses every document, some of them twice; the news are counted once.
fn pass(corpus: &Corpus, parser: &Parser, is_repeated: impl Fn(usize) -> bool) -> usize {
    let parse = |document: &Document| {
        black_box(parser.parse_with(black_box(&document.bytes), &document.context())).items.len()
    };
    let mut news = 0;
    for (number, document) in corpus.documents.iter().enumerate() {
        news += parse(document);
        if is_repeated(number) {
            parse(document);
        }
    }
    news
}

fn arguments() -> Result<Arguments, String> {
    let mut given = Arguments { passes: 9, extra: 0, path: PathBuf::new(), min_time: min_time()? };
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

/// A second, unless the environment asks for another time.
fn min_time() -> Result<Duration, String> {
    let Ok(text) = env::var("NEWSPARSE_MIN_TIME") else { return Ok(Duration::from_secs(1)) };
    let seconds = text.parse().ok().and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
    seconds.ok_or_else(|| format!("NEWSPARSE_MIN_TIME is no number of seconds: {text}"))
}

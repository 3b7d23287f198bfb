//! newsparse and `parse.py`, on the same pages of Hacker News.
//!
//! newsparse runs in this process, on one thread; `parse.py` runs as an engine, single-threaded too, and prints its own
//! speed. Reading files, starting Python and the warm-up are not measured on either side. The measured time includes
//! decoding, parsing, building each news item with its comments, and dropping it. The samples of the two alternate.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use newsparse::measure::engine::{Engine, EngineCommand, EngineLimits};
use newsparse::measure::stats::median;
use newsparse::measure::{MeasureError, measure};
use newsparse::{CancellationToken, Corpus, Parser};
use newsparse_peers::engines::{self, is_measuring};
use newsparse_peers::python::Python;
use newsparse_peers::{files, table, versions};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Longer than any run of `parse.py` takes.
const TIMEOUT: Duration = Duration::from_secs(3600);

/// A sample of one side in one round.
struct SideSample {
    news: u64,
    news_per_second: f64,
}

/// The reason why there is no result.
enum BenchError {
    /// Python or one of its packages is not installed.
    NoPython(String),
    Other(String),
}

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(BenchError::NoPython(message)) => {
            eprintln!("python: {message}");
            ExitCode::from(u8::from(is_measuring()))
        }
        Err(BenchError::Other(message)) => {
            eprintln!("python: {message}");
            ExitCode::FAILURE
        }
    }
}

/// Returns whether newsparse finds every news item that `parse.py` finds.
fn run() -> Result<bool, BenchError> {
    let folder = pages();
    let documents = files::read(&folder, |_| true).map_err(BenchError::Other)?;
    let corpus = Corpus::new("pages", documents);
    let python = Python::find().map_err(BenchError::NoPython)?;
    let engine = parse_py(&python, &folder);

    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..if is_measuring() { 3 } else { 1 } {
        ours.push(newsparse_sample(&corpus).map_err(|error| BenchError::Other(error.to_string()))?);
        theirs.push(python_sample(&engine).map_err(BenchError::Other)?);
    }
    let (our_news, their_news) = (ours[0].news, theirs[0].news);
    println!("\n{}", figures(&python.version, &ours, &theirs));
    println!("{} documents, {} rounds\n", corpus.documents.len(), ours.len());
    println!("{}", verdict(our_news, their_news));
    Ok(our_news >= their_news)
}

/// The folder `NEWSPARSE_PAGES`, or the pages of the fixtures.
fn pages() -> PathBuf {
    let fixtures = || files::project_root().join("fixtures/corpus/hacker-news");
    files::folder_from_env("NEWSPARSE_PAGES").unwrap_or_else(fixtures)
}

fn newsparse_sample(corpus: &Corpus) -> Result<SideSample, MeasureError> {
    let measurement = measure(corpus, &Parser::default(), &engines::options(), &mut |_| ())?;
    Ok(SideSample { news: measurement.news, news_per_second: measurement.news_per_second() })
}

fn parse_py(python: &Python, folder: &Path) -> Engine {
    let passes: &[&str] = if is_measuring() { &[] } else { &["--passes", "1"] };
    let command: EngineCommand =
        passes.iter().fold(python.engine_command(), |command, word| command.argument(word));
    Engine { name: "parse.py".to_string(), command: command.corpus(folder) }
}

fn python_sample(engine: &Engine) -> Result<SideSample, String> {
    let limits = EngineLimits::default().timeout(TIMEOUT);
    let sample = engine
        .run(&limits, &CancellationToken::default())
        .map_err(|failure| format!("parse.py: {failure}\n{}", failure.stderr))?;
    let news = sample.news.ok_or("parse.py printed no number of news items")?;
    Ok(SideSample { news, news_per_second: sample.news_per_second })
}

fn figures(version: &str, ours: &[SideSample], theirs: &[SideSample]) -> String {
    let header = ["engine", "version", "news", "news/s", "newsparse is"];
    let rows = [
        header.map(String::from).to_vec(),
        row("newsparse", versions::of("newsparse"), ours, ours),
        row("parse.py", version, theirs, ours),
    ];
    table::render(&rows, 2)
}

fn row(name: &str, version: &str, samples: &[SideSample], ours: &[SideSample]) -> Vec<String> {
    let speeds: Vec<f64> = samples.iter().map(|sample| sample.news_per_second).collect();
    let ratios: Vec<f64> =
        ours.iter().zip(&speeds).map(|(ours, speed)| ours.news_per_second / speed).collect();
    let min = ratios.iter().copied().fold(f64::INFINITY, f64::min);
    let max = ratios.iter().copied().fold(0.0, f64::max);
    vec![
        name.to_string(),
        version.to_string(),
        samples[0].news.to_string(),
        format!("{:.0}", median(&speeds)),
        format!("{:.1} x ({min:.1}–{max:.1})", median(&ratios)),
    ]
}

fn verdict(ours: u64, theirs: u64) -> String {
    match ours == theirs {
        true => "Both find the same number of news items.".to_string(),
        false => format!(
            "newsparse finds {ours} news items, parse.py {theirs}: \
             they do not do the same work, and their speeds do not compare."
        ),
    }
}

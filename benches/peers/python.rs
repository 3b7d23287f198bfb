//! newsparse beside `parse.py`, on the same pages of Hacker News.
//!
//! newsparse runs in this process, on one thread; `parse.py` runs as a process
//! of its own, single threaded too, and its own figures are taken: reading the
//! files, starting Python and the warm-up are outside the clock of both. On
//! both sides the clock runs over decoding, parsing, building each news with
//! its comments, and dropping it. The two take turns.

use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::process::{ExitCode, Stdio};
use std::time::{Duration, Instant};

use newsparse_peers::files::{self, Document};
use newsparse_peers::python::Python;
use newsparse_peers::run::{is_measuring, median};
use newsparse_peers::{table, versions};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// How long a run goes on.
struct Length {
    rounds: usize,
    /// The time of newsparse's passes in a round, at least.
    time: Duration,
    /// What `parse.py` is told.
    arguments: &'static [&'static str],
}

const MEASURING: Length =
    Length { rounds: 3, time: Duration::from_secs(1), arguments: &["--min-time", "1"] };

const TRYING: Length = Length { rounds: 1, time: Duration::ZERO, arguments: &["--passes", "1"] };

/// What an engine did in one round.
struct EngineSample {
    news: usize,
    news_per_second: f64,
}

/// Why there is no result.
enum ParseError {
    /// Python or its packages are not there, which is no fault of ours.
    NoPython(String),
    Other(String),
}

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(ParseError::NoPython(message)) => {
            eprintln!("python: {message}");
            ExitCode::from(u8::from(is_measuring()))
        }
        Err(ParseError::Other(message)) => {
            eprintln!("python: {message}");
            ExitCode::FAILURE
        }
    }
}

/// Whether newsparse finds every news that `parse.py` finds.
fn run() -> Result<bool, ParseError> {
    let folder = pages();
    let documents = files::read(&folder, |_| true).map_err(ParseError::Other)?;
    let python = Python::find().map_err(ParseError::NoPython)?;
    let length = if is_measuring() { MEASURING } else { TRYING };

    let mut ours = Vec::new();
    let mut theirs = Vec::new();
    for _ in 0..length.rounds {
        ours.push(newsparse(&documents, length.time));
        theirs.push(parse_py(&python, &folder, length.arguments).map_err(ParseError::Other)?);
    }
    let (our_news, their_news) = (ours[0].news, theirs[0].news);
    println!("\n{}", figures(&python.version, &ours, &theirs));
    println!("{} documents, {} rounds\n", documents.len(), length.rounds);
    println!("{}", verdict(our_news, their_news));
    Ok(our_news >= their_news)
}

/// The folder `NEWSPARSE_PAGES`, or the pages of our fixtures.
fn pages() -> PathBuf {
    let fixtures = || files::project_root().join("fixtures/corpus/hacker-news");
    files::folder_from_env("NEWSPARSE_PAGES").unwrap_or_else(fixtures)
}

/// Passes after a warm-up, until they add up to `time`; the median counts.
fn newsparse(documents: &[Document], time: Duration) -> EngineSample {
    let news = pass(documents);
    let mut seconds = Vec::new();
    while seconds.is_empty() || seconds.iter().sum::<f64>() < time.as_secs_f64() {
        let start = Instant::now();
        let found = pass(documents);
        seconds.push(start.elapsed().as_secs_f64());
        assert_eq!(found, news, "newsparse: two results");
    }
    EngineSample { news, news_per_second: news as f64 / median(&seconds) }
}

fn pass(documents: &[Document]) -> usize {
    let news = |document: &Document| black_box(newsparse::parse(&document.bytes)).items.len();
    documents.iter().map(news).sum()
}

/// Runs `parse.py` once. What it says on standard error is shown.
fn parse_py(python: &Python, folder: &Path, arguments: &[&str]) -> Result<EngineSample, String> {
    let output = python
        .parse_py()
        .args(arguments)
        .arg(folder)
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| error.to_string())?;
    if !output.status.success() {
        return Err(format!("parse.py: {}", output.status));
    }
    turn(&String::from_utf8_lossy(&output.stdout))
        .ok_or_else(|| "parse.py printed no speed and no number of news".to_string())
}

/// Reads the lines that `parse.py` prints.
fn turn(printed: &str) -> Option<EngineSample> {
    let value = |label: &str| {
        let line = printed.lines().find_map(|line| line.strip_prefix(label))?;
        line.split_whitespace().next()
    };
    Some(EngineSample {
        news: value("Parsed news: ")?.parse().ok()?,
        news_per_second: value("Parsing speed: ")?.parse().ok()?,
    })
}

fn figures(version: &str, ours: &[EngineSample], theirs: &[EngineSample]) -> String {
    let header = ["engine", "version", "news", "news/s", "newsparse is"];
    let rows = [
        header.map(String::from).to_vec(),
        row("newsparse", versions::of("newsparse"), ours, ours),
        row("parse.py", version, theirs, ours),
    ];
    table::render(&rows, 2)
}

fn row(name: &str, version: &str, turns: &[EngineSample], ours: &[EngineSample]) -> Vec<String> {
    let speeds: Vec<f64> = turns.iter().map(|turn| turn.news_per_second).collect();
    let ratios: Vec<f64> =
        ours.iter().zip(&speeds).map(|(ours, speed)| ours.news_per_second / speed).collect();
    let least = ratios.iter().copied().fold(f64::INFINITY, f64::min);
    let most = ratios.iter().copied().fold(0.0, f64::max);
    vec![
        name.to_string(),
        version.to_string(),
        turns[0].news.to_string(),
        format!("{:.0}", median(&speeds)),
        format!("{:.1} x ({least:.1}–{most:.1})", median(&ratios)),
    ]
}

fn verdict(ours: usize, theirs: usize) -> String {
    match ours == theirs {
        true => "Both find the same number of news.".to_string(),
        false => format!(
            "They do not do the same work: newsparse finds {ours} news, parse.py {theirs}. \
             Their speeds do not compare."
        ),
    }
}

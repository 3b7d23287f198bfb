//! Engines that are programs of their own: the build with profile-guided optimisation, and packages of Python.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use newsparse::measure::engine::{Engine, EngineCommand, EngineLimits};
use newsparse::measure::stats::median;
use newsparse::measure::{MeasureOptions, measure};
use newsparse::{CancellationToken, Corpus, Document};
use newsparse_peers::engines::is_measuring;
use newsparse_peers::files;
use newsparse_peers::python::Python;

use super::Kind;
use super::corpora::PeerCorpus;
use super::feeds::NEWSPARSE;

/// The time of a sample of each side in a round.
const SAMPLE_TIME: Duration = Duration::from_millis(300);

const ROUNDS: usize = 5;

/// A program that reads the files of its command line.
pub struct Program {
    pub name: &'static str,
    command: EngineCommand,
    reads: fn(Kind) -> bool,
}

/// The result of a program, with the median ratio of newsparse's speed in this process to its own.
pub struct ProgramResult {
    pub version: String,
    pub news: u64,
    pub news_per_second: f64,
    pub ratio: f64,
}

/// The programs that are installed. Others are named on standard error.
pub fn all() -> Vec<Program> {
    let mut programs: Vec<_> = pgo().into_iter().collect();
    for (name, engine, package, reads) in PACKAGES {
        match Python::with_packages(&[package]) {
            Ok(python) => {
                let script = files::project_root().join("benches/peers/drivers/python/driver.py");
                let command = python.command().argument(script).argument(engine);
                programs.push(Program { name, command, reads });
            }
            Err(message) => eprintln!("not measured: {name}: {message}"),
        }
    }
    programs
}

/// The name in the table, the engine of the driver, and its package.
type PythonPackage = (&'static str, &'static str, &'static str, fn(Kind) -> bool);

const PACKAGES: [PythonPackage; 2] = [
    ("fastfeedparser's core (Python objects)", "fastfeedparser-core", "fastfeedparser", |kind| {
        matches!(kind, Kind::Feed)
    }),
    ("lexbor by selectolax (only builds the tree)", "selectolax-tree", "selectolax", |kind| {
        matches!(kind, Kind::Article | Kind::List)
    }),
];

/// The program that `tools/pgo` built, or the one that `NEWSPARSE_PGO` names.
fn pgo() -> Option<Program> {
    let built = files::project_root().join("target/pgo/newsparse");
    let path = files::folder_from_env("NEWSPARSE_PGO").unwrap_or(built);
    if !path.is_file() {
        eprintln!("not measured: the build with profile-guided optimisation; see tools/pgo");
        return None;
    }
    let (name, command) = ("newsparse, built by tools/pgo", EngineCommand::new(path));
    Some(Program { name, command, reads: |_| true })
}

impl Program {
    /// Measures the program in turns with newsparse. Returns `None` for documents that it does not read.
    pub fn measure(&self, corpus: &PeerCorpus) -> Result<Option<ProgramResult>, String> {
        if !(self.reads)(corpus.kind) {
            return Ok(None);
        }
        let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
        let paths = write(&corpus.corpus.documents, folder.path())?;
        let command =
            paths.iter().fold(self.command.clone(), |command, path| command.argument(path));
        let engine = Engine { name: self.name.to_owned(), command };
        let rounds = if is_measuring() { ROUNDS } else { 1 };
        let results = (0..rounds).map(|_| round(&engine, &corpus.corpus));
        let results: Vec<ProgramResult> = results.collect::<Result<_, _>>()?;
        let of = |value: fn(&ProgramResult) -> f64| {
            median(&results.iter().map(value).collect::<Vec<_>>())
        };
        let (news_per_second, ratio) =
            (of(|result| result.news_per_second), of(|result| result.ratio));
        Ok(results.into_iter().next().map(|first| ProgramResult {
            news_per_second,
            ratio,
            ..first
        }))
    }
}

/// One sample of newsparse in this process, then one of the program.
fn round(engine: &Engine, corpus: &Corpus) -> Result<ProgramResult, String> {
    let options = MeasureOptions::default().min_time(SAMPLE_TIME);
    let parse = |document: &Document| (NEWSPARSE.parse)(&document.bytes).items;
    let ours = measure(corpus, &parse, &options, &mut |_| ()).map_err(|error| error.to_string())?;
    let limits = EngineLimits::default().min_time(SAMPLE_TIME).timeout(Duration::from_secs(600));
    let sample = engine
        .run(&limits, &CancellationToken::default())
        .map_err(|failure| format!("{}: {failure}\n{}", engine.name, failure.stderr))?;
    let news = sample.news.ok_or_else(|| format!("{} printed no number of news", engine.name))?;
    let passes_per_second = sample.news_per_second / news as f64;
    let our_passes_per_second = ours.news_per_second() / ours.news as f64;
    Ok(ProgramResult {
        version: sample.version.unwrap_or_default(),
        news,
        news_per_second: sample.news_per_second,
        ratio: our_passes_per_second / passes_per_second,
    })
}

/// Writes documents to files without their names, which may be those of web addresses. Returns the paths.
fn write(documents: &[Document], folder: &Path) -> Result<Vec<OsString>, String> {
    let paths = (0..documents.len()).map(|number| folder.join(format!("{number:06}")));
    let paths: Vec<PathBuf> = paths.collect();
    for (path, document) in paths.iter().zip(documents) {
        fs::write(path, &document.bytes).map_err(|error| error.to_string())?;
    }
    Ok(paths.into_iter().map(PathBuf::into_os_string).collect())
}

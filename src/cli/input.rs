//! The options that several commands share: threads, inputs and diagnostics.

use std::ffi::OsString;
use std::num::NonZero;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use clap::Args;
use newsparse::corpus::{CorpusLoader, Digest, LoadError};
use newsparse::measure::{Threads, free_memory};
use newsparse::{Corpus, Parser, Rules, corpus};

use super::diagnostics::DiagnosticPrinter;
use super::progress::Progress;
use super::selection::Selection;
use super::units::count;

const RULES_HELP: &str = "\
Read HTML pages with the site rules in this TOML file; repeatable

A rule uses CSS selectors to detect the pages of a site and to find their news items. Rules are tried in the given \
order, before the built-in rule for Hacker News. A short rule:

  [[rule]]
  name = \"my-site\"
  detect = { contains = \"<title>My Site\" }
  item = \"article\"
  [rule.fields]
  title = \"article h2\"
  url = \"article h2 a@href\"

Fields have the names that 'extract' prints. The documentation of newsparse::parse::rules describes all keys.";

/// The number of parsing threads.
#[derive(Args)]
pub struct Parallelism {
    /// Parse on all available threads
    #[arg(short, long)]
    multithreaded: bool,

    /// Number of threads; implies --multithreaded [default: all available threads]
    #[arg(short, long, value_name = "N", value_parser = thread_count)]
    threads: Option<NonZero<usize>>,
}

/// Maximum number of threads.
const MAX_THREADS: usize = 1024;

/// Parses a number of threads.
pub fn thread_count(text: &str) -> Result<NonZero<usize>, String> {
    let count = count(text)?;
    match count.get() {
        ..=MAX_THREADS => Ok(count),
        _ => Err(format!("the maximum is {MAX_THREADS}")),
    }
}

impl Parallelism {
    /// Returns the requested number of threads.
    pub fn threads(&self) -> Threads {
        match (self.threads, self.multithreaded) {
            (Some(threads), _) => Threads::Pool(threads),
            (None, true) => Threads::all(),
            (None, false) => Threads::Single,
        }
    }
}

/// The documents, and how they are parsed.
#[derive(Args)]
pub struct Input {
    #[command(flatten)]
    selection: Selection,

    /// Read HTML pages with the site rules in this TOML file; repeatable
    #[arg(long, value_name = "FILE", long_help = RULES_HELP)]
    rules: Vec<PathBuf>,

    /// Exit with status 1 if a document has errors
    #[arg(long)]
    pub strict: bool,

    /// Print more details on standard error
    #[arg(short, long)]
    pub verbose: bool,
}

impl Input {
    /// Returns a parser with the given site rules.
    pub fn parser(&self) -> anyhow::Result<Parser> {
        let mut rules = Rules::built_in();
        for path in &self.rules {
            let toml = std::fs::read_to_string(path)
                .with_context(|| format!("cannot read the rules in {}", path.display()))?;
            rules.add(&path.to_string_lossy(), &toml)?;
        }
        Ok(Parser::new(rules))
    }

    /// Returns a digest of the given site rules.
    pub fn rules_digest(&self) -> anyhow::Result<String> {
        let mut digest = Digest::default();
        for path in &self.rules {
            let toml = std::fs::read(path)
                .with_context(|| format!("cannot read the rules in {}", path.display()))?;
            digest.add("", &toml);
        }
        Ok(digest.to_hex())
    }

    /// Returns the paths and the options for loading them.
    pub fn selection(&self) -> anyhow::Result<(Vec<PathBuf>, corpus::LoadOptions)> {
        Ok((self.selection.paths()?, self.selection.options()?))
    }

    /// Returns the first path of the command line.
    pub fn first_path(&self) -> Option<&Path> {
        self.selection.first_path()
    }

    /// Returns the absolute path of the input if it is a single file or folder, which is read completely.
    pub fn only_path(&self) -> anyhow::Result<Option<PathBuf>> {
        if self.selection.has_filters() {
            return Ok(None);
        }
        match self.selection.paths()?.as_slice() {
            [path] if path.is_file() || path.is_dir() => Ok(Some(std::path::absolute(path)?)),
            _ => Ok(None),
        }
    }

    /// Returns the options with which another process of this program parses documents in the same way.
    pub fn parsing_options(&self) -> anyhow::Result<Vec<OsString>> {
        let max_size = self.selection.options()?.max_document_size;
        let rules = self.rules.iter().flat_map(|path| ["--rules".into(), path.into()]);
        Ok(rules.chain([format!("--max-document-size={max_size}").into()]).collect())
    }

    /// Returns true if the paths can be streamed repeatedly, with the same documents each time.
    pub fn is_repeatable(&self) -> anyhow::Result<bool> {
        let (paths, options) = self.selection()?;
        let is_sample = matches!(options.sampling, corpus::Sampling::Sample { .. });
        Ok(!is_sample && paths.iter().all(|path| path.is_file() || path.is_dir()))
    }

    /// Loads the corpus and prints its diagnostics. Fails if it is larger than `max_size` bytes.
    pub fn load(
        &self,
        parser: &Parser,
        diagnostics: &mut DiagnosticPrinter,
        max_size: Option<u64>,
    ) -> anyhow::Result<Corpus> {
        let (paths, options) = self.selection()?;
        let mut progress = Progress::new();
        let corpus = CorpusLoader::new()
            .options(options.max_corpus_size(max_size))
            .parser(parser)
            .on_document(|document| progress.loaded(&document.name, document.bytes.len()))
            .load(paths)?;
        drop(progress);
        for diagnostic in &corpus.diagnostics {
            diagnostics.diagnostic(diagnostic);
        }
        if corpus.documents.is_empty() {
            diagnostics.finish();
            bail!("{}: no news found", corpus.name);
        }
        Ok(corpus)
    }

    /// Loads the corpus for a command that cannot stream. Fails if it is larger than half of the free memory.
    pub fn load_in_memory(
        &self,
        parser: &Parser,
        diagnostics: &mut DiagnosticPrinter,
    ) -> anyhow::Result<Corpus> {
        let max_size = free_memory().map(|bytes| bytes / 2);
        self.load(parser, diagnostics, max_size).map_err(|error| match error.downcast_ref() {
            Some(LoadError::TooLarge { .. }) => error.context(
                "the corpus does not fit into half of the free memory; --limit or --sample selects a part of it",
            ),
            _ => error,
        })
    }

    /// Returns a printer of diagnostics.
    pub fn diagnostics(&self) -> DiagnosticPrinter {
        DiagnosticPrinter::new(self.verbose, self.strict)
    }
}

//! The arguments that several commands take, and what is said of the files that they name.

use std::ffi::OsString;
use std::num::NonZero;
use std::path::PathBuf;

use anyhow::{Context, bail};
use clap::Args;
use newsparse::corpus::{CorpusLoader, Digest, LoadError};
use newsparse::measure::{Threads, free_memory};
use newsparse::{Corpus, Parser, Rules, corpus};

use super::diagnostics::Diagnostics;
use super::progress::Progress;
use super::selection::Selection;

/// The shortest rule that is of use; the documentation of `newsparse::parse::rules` has all of it.
const RULES_HELP: &str = "\
Read HTML pages by the site rules in this TOML file; repeatable

A rule tells by CSS selectors which pages are of a site and where their news stand. Rules are tried in the order \
given, and before the built-in one, which is Hacker News'. A rule in short:

  [[rule]]
  name = \"my-site\"
  detect = { contains = \"<title>My Site\" }
  item = \"article\"
  [rule.fields]
  title = \"article h2\"
  url = \"article h2 a@href\"

Fields are named like those that extract prints; the documentation of newsparse::parse::rules tells the rest.";

/// On how many threads to parse.
#[derive(Args)]
pub struct Parallelism {
    /// Parse on several threads
    #[arg(short, long)]
    multithreaded: bool,

    /// Number of threads; implies --multithreaded [default: what the process may use]
    #[arg(short, long, value_name = "N")]
    threads: Option<NonZero<usize>>,
}

impl Parallelism {
    /// What was asked for.
    pub fn threads(&self) -> Threads {
        match (self.threads, self.multithreaded) {
            (Some(threads), _) => Threads::Pool(threads),
            (None, true) => Threads::all(),
            (None, false) => Threads::Single,
        }
    }
}

/// What to parse.
#[derive(Args)]
pub struct Input {
    #[command(flatten)]
    selection: Selection,

    /// Read HTML pages by the site rules in this TOML file; repeatable
    #[arg(long, value_name = "FILE", long_help = RULES_HELP)]
    rules: Vec<PathBuf>,

    /// End with status 1 if a document has a fault
    #[arg(long)]
    pub strict: bool,

    /// Say more on standard error
    #[arg(short, long)]
    pub verbose: bool,
}

impl Input {
    /// The parser that knows the rules of the files given.
    pub fn parser(&self) -> anyhow::Result<Parser> {
        let mut rules = Rules::built_in();
        for path in &self.rules {
            let toml = std::fs::read_to_string(path)
                .with_context(|| format!("cannot read the rules in {}", path.display()))?;
            rules.add(&path.to_string_lossy(), &toml)?;
        }
        Ok(Parser::new(rules))
    }

    /// What tells the rules given from others.
    pub fn rules_digest(&self) -> anyhow::Result<String> {
        let mut digest = Digest::default();
        for path in &self.rules {
            let toml = std::fs::read(path)
                .with_context(|| format!("cannot read the rules in {}", path.display()))?;
            digest.add("", &toml);
        }
        Ok(digest.to_hex())
    }

    /// The paths, and what is read of them.
    pub fn selection(&self) -> anyhow::Result<(Vec<PathBuf>, corpus::LoadOptions)> {
        Ok((self.selection.paths()?, self.selection.options()?))
    }

    /// The one path that was given, absolute, if it alone tells what is read and can be read again and again.
    pub fn only_path(&self) -> anyhow::Result<Option<PathBuf>> {
        if self.selection.narrows() {
            return Ok(None);
        }
        match self.selection.paths()?.as_slice() {
            [path] if path.is_file() || path.is_dir() => Ok(Some(std::path::absolute(path)?)),
            _ => Ok(None),
        }
    }

    /// The options that another run of this program needs to parse what was chosen in the same way.
    pub fn parsing_options(&self) -> anyhow::Result<Vec<OsString>> {
        let most = self.selection.options()?.max_document_size;
        let rules = self.rules.iter().flat_map(|path| ["--rules".into(), path.into()]);
        Ok(rules.chain([format!("--max-document-size={most}").into()]).collect())
    }

    /// Whether reading the paths again gives the same.
    pub fn can_be_read_again(&self) -> anyhow::Result<bool> {
        let (paths, options) = self.selection()?;
        let is_sample = matches!(options.sampling, corpus::Sampling::Sample { .. });
        Ok(!is_sample && paths.iter().all(|path| path.is_file() || path.is_dir()))
    }

    /// Loads what the paths name, if it is no more than so many bytes, and says what is to be said of it.
    pub fn load(
        &self,
        parser: &Parser,
        diagnostics: &mut Diagnostics,
        most: Option<u64>,
    ) -> anyhow::Result<Corpus> {
        let (paths, options) = self.selection()?;
        let mut progress = Progress::new();
        let corpus = CorpusLoader::new()
            .options(options.max_corpus_size(most))
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

    /// The same for what cannot stream: no more than half of the memory that is free.
    pub fn load_whole(
        &self,
        parser: &Parser,
        diagnostics: &mut Diagnostics,
    ) -> anyhow::Result<Corpus> {
        let most = free_memory().map(|bytes| bytes / 2);
        self.load(parser, diagnostics, most).map_err(|error| match error.downcast_ref() {
            Some(LoadError::TooLarge { .. }) => error.context(
                "the corpus does not fit into half of the memory that is free; --limit or --sample takes a part of it",
            ),
            _ => error,
        })
    }

    /// To count what is said.
    pub fn diagnostics(&self) -> Diagnostics {
        Diagnostics::new(self.verbose, self.strict)
    }
}

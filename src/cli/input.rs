//! The arguments that every command takes, and what is said of the files that they name.

use std::num::NonZero;
use std::path::PathBuf;

use anyhow::{Context, bail};
use clap::Args;
use newsparse::corpus::{self, Skipped};
use newsparse::measure::Threads;
use newsparse::report::number::grouped;
use newsparse::{Corpus, Fault, Parser, Rules};

use super::progress::Progress;
use super::{Outcome, say};

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

/// What to parse, and on how many threads.
#[derive(Args)]
pub struct Input {
    /// News files, and folders that are searched whole; '-' is standard input [default: the built-in corpus]
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,

    /// Parse on several threads
    #[arg(short, long)]
    multithreaded: bool,

    /// Number of threads; implies --multithreaded [default: what the process may use]
    #[arg(short, long, value_name = "N")]
    threads: Option<NonZero<usize>>,

    /// Read HTML pages by the site rules in this TOML file; repeatable
    #[arg(long, value_name = "FILE", long_help = RULES_HELP)]
    rules: Vec<PathBuf>,

    /// Read no document of more bytes than this, decompressed; a number with K, M or G, powers of 1024
    #[arg(long, value_name = "SIZE", default_value = "64M", value_parser = size)]
    max_document_size: u64,

    /// End with status 1 if a document has a fault
    #[arg(long)]
    strict: bool,

    /// Say more on standard error
    #[arg(short, long)]
    pub verbose: bool,
}

impl Input {
    /// On how many threads to parse.
    pub fn threads(&self) -> Threads {
        match (self.threads, self.multithreaded) {
            (Some(threads), _) => Threads::Pool(threads),
            (None, true) => Threads::all(),
            (None, false) => Threads::Single,
        }
    }

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

    /// Loads what the paths name.
    pub fn load(&self, parser: &Parser) -> anyhow::Result<Corpus> {
        if self.paths.is_empty() {
            return Ok(Corpus::built_in());
        }
        let mut progress = Progress::loading();
        let corpus = Corpus::load(&self.paths, parser, &self.options(), &mut |document| {
            progress.document(&document.name);
        })?;
        drop(progress);
        for reason in &corpus.unreadable {
            say(format_args!("error: {reason}"));
        }
        for damage in &corpus.damaged {
            say(format_args!("warning: {damage}"));
        }
        self.say_skipped(&corpus.skipped);
        if corpus.documents.is_empty() {
            bail!("{}: no news found", corpus.name);
        }
        Ok(corpus)
    }

    fn options(&self) -> corpus::Options {
        corpus::Options { max_document_size: self.max_document_size }
    }

    fn say_skipped(&self, skipped: &[Skipped]) {
        for skipped in skipped.iter().filter(|skipped| skipped.named || self.verbose) {
            warn(&skipped.name, &skipped.fault);
        }
        let unnamed = skipped.iter().filter(|skipped| !skipped.named).count();
        if unnamed > 0 {
            let hint = if self.verbose { "" } else { " (-v names them)" };
            say(format_args!(
                "skipped {} that {} no news{hint}",
                files(unnamed),
                if unnamed == 1 { "holds" } else { "hold" }
            ));
        }
    }

    /// What came of a run over the corpus in which so many documents were found faulty.
    pub fn outcome(&self, corpus: &Corpus, faulty: usize) -> Outcome {
        let damaged = corpus.damaged.len();
        let faults =
            faulty + damaged + corpus.skipped.iter().filter(|skipped| skipped.named).count();
        if faults > 0 {
            say(format_args!("{} with a fault", files(faults)));
        }
        if !corpus.unreadable.is_empty() {
            Outcome::Unreadable
        } else if faults > 0 && self.strict {
            Outcome::Fault
        } else {
            Outcome::Fine
        }
    }
}

/// A number of bytes: `500000`, `64M`, `1G`.
fn size(text: &str) -> Result<u64, String> {
    let (digits, unit) = match text.char_indices().next_back() {
        Some((end, 'k' | 'K')) => (&text[..end], 1 << 10),
        Some((end, 'm' | 'M')) => (&text[..end], 1 << 20),
        Some((end, 'g' | 'G')) => (&text[..end], 1 << 30),
        _ => (text, 1),
    };
    let number: u64 = digits.parse().map_err(|_| "not a number of bytes, like 64M".to_owned())?;
    number.checked_mul(unit).ok_or_else(|| "too large".to_owned())
}

/// Warns of what is wrong with a document.
pub fn warn(name: &str, fault: &Fault) {
    say(format_args!("warning: {name}: {fault}"));
}

fn files(number: usize) -> String {
    format!("{} {}", grouped(number as u64), if number == 1 { "file" } else { "files" })
}

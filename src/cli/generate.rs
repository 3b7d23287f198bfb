//! `newsparse generate`: generates a standard corpus.

use std::num::NonZero;
use std::path::{Path, PathBuf};

use anyhow::{anyhow, bail};
use clap::Args;
use newsparse::atomic_file::{AtomicFile, FileError};
use newsparse::corpus::Digest;
use newsparse::generate::output::{CorpusWriter, OutputError};
use newsparse::generate::{
    CORPUS_VERSION, CorpusSize, GenerateOptions, GeneratedDocument, Generator, Mix,
};
use newsparse::json_lines::{ItemOrigin, write_item};
use newsparse::report::number::{counted, grouped};

use super::progress::Progress;
use super::units::{ByteSize, count, positive_size, share, whole_number};
use super::{Outcome, interrupt, print_message};

const DEFAULT_NEWS: u64 = 10_000;

/// The options of `generate`.
#[derive(Args)]
#[command(
    after_help = concat!(
        "The same corpus version, seed, size and mix give the same bytes on every machine.\n\n",
        size_help!()
    ),
    after_long_help = concat!(
        "The same corpus version, seed, size and mix give the same bytes on every machine: compare the digests. The \
        distributions were measured on real feeds and pages; the documentation of newsparse::generate lists them.\n\n\
        Examples:\n  \
        newsparse generate corpus/                     10,000 news items in a folder\n  \
        newsparse generate --bytes 2GB corpus.warc.gz  2 GB in a web archive\n  \
        newsparse generate --mix rss=3,atom=1 feeds/   two formats only\n  \
        newsparse generate --truth truth.jsonl corpus/ && newsparse extract corpus/ | cmp - truth.jsonl\n\n",
        size_help!(),
        "\n\nExit status:\n  0    success\n  2    invalid usage, or the target cannot be written\n  \
        130  interrupted by Ctrl-C; nothing is written"
    )
)]
pub struct GenerateArguments {
    /// New or empty folder, FILE.warc.gz, or FILE.tar.zst
    #[arg(value_name = "DIR|FILE")]
    target: PathBuf,

    /// Number of news items [default: 10000]
    #[arg(long, value_name = "N", value_parser = count, conflicts_with = "bytes")]
    news: Option<NonZero<usize>>,

    /// Total size of the documents instead
    #[arg(long, value_name = "SIZE", value_parser = positive_size)]
    bytes: Option<ByteSize>,

    /// Relative shares of feeds, articles and lists, or of single formats
    #[arg(long, value_name = "NAME=SHARE,...", default_value = "feeds=60,articles=30,lists=10")]
    mix: Mix,

    /// Seed; each seed gives another corpus of the same kind
    #[arg(long, value_name = "N", value_parser = whole_number, default_value = "1")]
    seed: u64,

    /// Share of damaged documents: 5% or 0.05
    #[arg(long, value_name = "SHARE", default_value = "0%", value_parser = share)]
    ill_formed: f64,

    /// Write the expected output of 'newsparse extract' for the well-formed documents
    #[arg(long, value_name = "FILE")]
    truth: Option<PathBuf>,

    /// Overwrite existing files and a corpus that was generated before
    #[arg(long)]
    force: bool,
}

/// Generates and writes the corpus.
pub fn run(arguments: GenerateArguments) -> anyhow::Result<Outcome> {
    let GenerateArguments { target, truth, force, .. } = &arguments;
    if truth.as_ref().is_some_and(|truth| truth.starts_with(target)) {
        bail!("--truth: the file must be outside the corpus");
    }
    let mut output = CorpusWriter::create(target, *force).map_err(suggest_force)?;
    let mut truth = truth.as_deref().map(|path| Truth::create(path, *force)).transpose()?;
    let mut generator = Generator::new(arguments.options());
    let mut totals = Totals::default();
    let mut progress = Progress::new();
    let cancellation = interrupt::token();
    while let Some(document) = generator.next() {
        if cancellation.is_cancelled() {
            return Ok(Outcome::Interrupted); // the unfinished output is removed on drop
        }
        output.write(&document)?;
        if let Some(truth) = &mut truth {
            truth.write(&output, &document)?;
        }
        totals.add(&document);
        let (done, total) = generator.progress();
        progress.generated(done, total);
    }
    output.finish()?;
    if let Some(truth) = truth {
        truth.file.finish()?;
    }
    drop(progress);
    totals.print(target);
    Ok(Outcome::Success)
}

/// Adds a hint at `--force` to an error that the option would prevent.
fn suggest_force(error: impl Into<OutputError>) -> anyhow::Error {
    let error = error.into();
    match error {
        OutputError::File(FileError::Exists(_)) => anyhow!("{error}; --force overwrites it"),
        OutputError::NotEmpty(_) => anyhow!("{error}; --force replaces a generated corpus"),
        _ => error.into(),
    }
}

impl GenerateArguments {
    fn options(&self) -> GenerateOptions {
        GenerateOptions {
            size: match &self.bytes {
                Some(size) => CorpusSize::Bytes(size.bytes),
                None => {
                    CorpusSize::NewsItems(self.news.map_or(DEFAULT_NEWS, |news| news.get() as u64))
                }
            },
            mix: self.mix.clone(),
            seed: self.seed,
            ill_formed: (self.ill_formed * 1e6).round() as u32, // in millionths
        }
    }
}

/// The file with the expected output of `extract`.
struct Truth<'a> {
    path: &'a Path,
    file: AtomicFile,
}

impl<'a> Truth<'a> {
    fn create(path: &'a Path, force: bool) -> anyhow::Result<Self> {
        Ok(Truth { path, file: AtomicFile::create(path, force).map_err(suggest_force)? })
    }

    fn write(&mut self, output: &CorpusWriter, document: &GeneratedDocument) -> anyhow::Result<()> {
        if document.is_ill_formed {
            return Ok(());
        }
        let origin = ItemOrigin {
            file: &output.document_name(document),
            format: Some(document.format.name()),
            feed_title: document.feed_title.as_deref(),
            warc: output.warc_record(),
        };
        for item in &document.items {
            if let Err(error) = write_item(&origin, item, &mut self.file) {
                bail!("{}: {error}", self.path.display());
            }
        }
        Ok(())
    }
}

/// The totals of the documents that were written.
#[derive(Default)]
struct Totals {
    documents: u64,
    ill_formed: u64,
    news: u64,
    bytes: u64,
    digest: Digest,
}

impl Totals {
    fn add(&mut self, document: &GeneratedDocument) {
        self.documents += 1;
        self.ill_formed += u64::from(document.is_ill_formed);
        self.news += document.items.len() as u64;
        self.bytes += document.bytes.len() as u64;
        self.digest.add(&document.name, &document.bytes);
    }

    fn print(&self, target: &Path) {
        let ill_formed = match self.ill_formed {
            0 => String::new(),
            number => format!(", {} of them ill-formed", grouped(number)),
        };
        print_message(format_args!(
            "wrote {}: {}{ill_formed}, {}, {}",
            target.display(),
            counted(self.documents, "document"),
            counted(self.news, "news item"),
            counted(self.bytes, "byte")
        ));
        print_message(format_args!(
            "corpus version {CORPUS_VERSION}, digest {}",
            self.digest.to_hex()
        ));
    }
}

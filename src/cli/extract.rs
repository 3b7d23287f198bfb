//! `newsparse extract`: prints the parsed news items.

mod format;
mod json_lines;
mod printer;
mod table;

use std::io::{self, BufWriter, IsTerminal, Stdout};

use anyhow::{Context, bail};
use clap::{Args, ValueEnum};
use newsparse::arrow::BatchBuilder;
use newsparse::corpus::{Sampling, Stream};
use newsparse::measure::Threads;
use rayon::{ThreadPool, ThreadPoolBuilder};

use self::format::ItemFormat;
use self::json_lines::JsonLines;
use self::printer::Printer;
use self::table::Table;
use super::input::{Input, Parallelism};
use super::{Outcome, interrupt};

/// The options of `extract`.
#[derive(Args)]
#[command(
    after_help = concat!(
        "Each line is an item of JSON Feed 1.1; '_newsparse' holds file and format, and the record of a web archive. The \
        order is that of the corpus, with any number of threads.\n\n",
        size_help!()
    ),
    after_long_help = concat!(
        "Each line is an item of JSON Feed 1.1; '_newsparse' holds file and format, and the record of a web archive. The \
        order is that of the corpus, with any number of threads. Documents are streamed: a corpus may have any size.\n\n\
        Examples:\n  \
        newsparse extract feed.xml                 the news items of one file\n  \
        newsparse extract feeds/ | jq -r .title    titles only\n  \
        newsparse extract --include '*.example.org' crawl.warc.gz\n                                             \
        the pages of one site\n  \
        newsparse extract --rules my-site.toml page.html\n                                             \
        an HTML page, with CSS selectors\n  \
        curl -s https://example.org/feed | newsparse extract -\n  \
        newsparse extract --format parquet feeds/ > news.parquet\n                                             \
        a table, for data frames and databases\n\n",
        size_help!()
    )
)]
pub struct ExtractArguments {
    #[command(flatten)]
    parallelism: Parallelism,
    /// Format of the items
    ///
    /// jsonl is JSON Lines. arrow is a stream of Arrow IPC. parquet is a Parquet file, compressed with zstd. Both have the
    /// columns that the documentation of newsparse::arrow lists, and are not printed on a terminal.
    #[arg(long, value_name = "FORMAT", default_value = "jsonl")]
    format: FormatName,

    /// Columns to print, with --format arrow or parquet [default: all]
    #[arg(long, value_name = "NAME,...", value_delimiter = ',')]
    columns: Option<Vec<String>>,

    #[command(flatten)]
    input: Input,
}

/// A format by its name.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum FormatName {
    Jsonl,
    Arrow,
    Parquet,
}

/// Parses the documents and prints their items.
pub fn run(arguments: ExtractArguments) -> anyhow::Result<Outcome> {
    match arguments.format {
        FormatName::Jsonl if arguments.columns.is_some() => {
            bail!("--columns needs --format arrow or parquet; jq selects fields of JSON Lines")
        }
        FormatName::Jsonl => print(&arguments, |out| Ok(JsonLines { out })),
        FormatName::Arrow => {
            let batch = arguments.batch()?;
            print(&arguments, |out| Table::arrow(batch, out))
        }
        FormatName::Parquet => {
            let batch = arguments.batch()?;
            print(&arguments, |out| Table::parquet(batch, out))
        }
    }
}

impl ExtractArguments {
    /// Returns a builder of the selected columns, for a format that is not for terminals.
    fn batch(&self) -> anyhow::Result<BatchBuilder> {
        if io::stdout().is_terminal() {
            bail!(
                "the format is binary, and standard output is a terminal; redirect it to a file or a program"
            );
        }
        match &self.columns {
            None => Ok(BatchBuilder::new()),
            Some(names) => BatchBuilder::with_columns(names).context("--columns"),
        }
    }
}

/// Prints the items in a format, which is opened when the input has been found.
fn print<F: ItemFormat>(
    arguments: &ExtractArguments,
    open: impl FnOnce(BufWriter<Stdout>) -> io::Result<F>,
) -> anyhow::Result<Outcome> {
    let ExtractArguments { parallelism, input, .. } = arguments;
    let parser = input.parser()?;
    let pool = pool(parallelism.threads())?;
    let (paths, options) = input.selection()?;
    let mut diagnostics = input.diagnostics();
    let open = || open(BufWriter::new(io::stdout()));
    let (diagnostics, read) = if matches!(options.sampling, Sampling::Sample { .. }) {
        let corpus = input.load(&parser, &mut diagnostics, None)?;
        let mut printer = Printer::new(&parser, pool.as_ref(), diagnostics, open()?);
        printer.print_documents(corpus.documents)?;
        printer.finish()?
    } else {
        let stream = Stream::open(&paths, &parser, &options, &interrupt::token())?;
        let mut printer = Printer::new(&parser, pool.as_ref(), diagnostics, open()?);
        printer.print_stream(&stream)?;
        printer.finish()?
    };
    let outcome = diagnostics.finish();
    if read == 0 && outcome != Outcome::Interrupted {
        bail!("{}: no news found", newsparse::corpus::corpus_name(&paths));
    }
    Ok(outcome)
}

/// Starts the pool; `None` for a single thread.
fn pool(threads: Threads) -> anyhow::Result<Option<ThreadPool>> {
    let Threads::Pool(threads) = threads else { return Ok(None) };
    let pool = ThreadPoolBuilder::new().num_threads(threads.get()).build();
    Ok(Some(pool.with_context(|| format!("cannot start {threads} threads"))?))
}

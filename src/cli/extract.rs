//! `newsparse extract`: prints the news.

use std::io::{BufWriter, Write};

use clap::Args;
use newsparse::report::news_line::write_lines;
use newsparse::{Corpus, Document, Fault, Parser};
use rayon::ThreadPool;
use rayon::prelude::*;

use super::Outcome;
use super::input::Input;
use super::tally::Tally;

/// How many documents are parsed before their news are printed, per thread: enough to keep all threads at work,
/// few enough to keep memory small.
const BATCH: usize = 32;

/// What extraction can be told.
#[derive(Args)]
#[command(
    after_help = "Each line is an item of JSON Feed 1.1; '_newsparse' names file and format.\n\
        The order is that of the corpus, whatever the number of threads.",
    after_long_help = "Each line is an item of JSON Feed 1.1; '_newsparse' names file and format.\n\
        The order is that of the corpus, whatever the number of threads.\n\n\
        Examples:\n  \
        newsparse extract feed.xml                      the news of one file\n  \
        curl -s https://example.org/feed | newsparse extract -\n  \
        newsparse extract feeds/ | jq -r .title         titles only\n  \
        newsparse extract --rules my-site.toml page.html  a page of HTML, read by CSS selectors"
)]
pub struct Arguments {
    #[command(flatten)]
    input: Input,
}

/// Parses and prints.
pub fn run(arguments: Arguments) -> anyhow::Result<Outcome> {
    let parser = arguments.input.parser()?;
    let mut tally = arguments.input.tally();
    let corpus = arguments.input.load(&parser, &mut tally)?;
    let pool = arguments.input.threads().pool()?;
    let mut out = BufWriter::new(std::io::stdout().lock());
    print(&corpus, &parser, pool.as_ref(), &mut tally, &mut out)?;
    Ok(tally.finish())
}

/// Prints the news of all documents in order.
fn print(
    corpus: &Corpus,
    parser: &Parser,
    pool: Option<&ThreadPool>,
    tally: &mut Tally,
    out: &mut impl Write,
) -> anyhow::Result<()> {
    let lines = |document| lines(parser, document);
    let mut emit = |document: &Document, (lines, fault): (Vec<u8>, Option<Fault>)| {
        if let Some(fault) = fault {
            tally.fault(&document.name, &fault);
        }
        out.write_all(&lines)
    };
    match pool {
        None => corpus.documents.iter().try_for_each(|document| emit(document, lines(document)))?,
        Some(pool) => {
            for batch in corpus.documents.chunks(BATCH * pool.current_num_threads()) {
                let parsed: Vec<_> = pool.install(|| batch.par_iter().map(lines).collect());
                batch
                    .iter()
                    .zip(parsed)
                    .try_for_each(|(document, parsed)| emit(document, parsed))?;
            }
        }
    }
    out.flush()?;
    Ok(())
}

/// The news of a document as lines of JSON, and what is wrong with it.
fn lines(parser: &Parser, document: &Document) -> (Vec<u8>, Option<Fault>) {
    let parsed = parser.parse_with(&document.bytes, &document.context());
    let mut lines = Vec::new();
    write_lines(&document.name, &parsed, &mut lines).expect("a Vec takes all that is written");
    (lines, parsed.fault)
}

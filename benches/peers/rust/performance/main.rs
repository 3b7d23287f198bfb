//! newsparse beside other parsers and beside the limits of the bytes: every format, one run, the tables of
//! `docs/performance.md`.
//!
//! `cargo bench -p newsparse-peers --bench performance` measures and rewrites the tables. As in the other benches, all
//! engines read the same bytes in memory on one thread with the same allocator, in interleaved rounds. Programs (Python
//! packages, the build with profile-guided optimisation) run in turns with newsparse, a process for each sample.

mod bounds;
mod corpora;
mod feeds;
mod pages;
mod programs;
mod tables;

use std::process::ExitCode;

use newsparse_peers::engines::{Engine, is_measuring};
use newsparse_peers::files;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The number of items in a document and of their fields. Tokenizers have no items, and count tokens as fields.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Found {
    items: u64,
    fields: u64,
}

type Peer = Engine<Found>;

/// The engines for documents of a kind. newsparse is the first; the others are compared with it.
#[derive(Clone, Copy)]
enum Kind {
    Feed,
    JsonFeed,
    Xml,
    Json,
    Article,
    List,
}

impl Kind {
    fn engines(self) -> &'static [Peer] {
        match self {
            Kind::Feed => &[
                feeds::NEWSPARSE,
                feeds::RSS_AND_ATOM,
                feeds::FEED_RS,
                feeds::FEEDPARSER_RS,
                bounds::QUICK_XML,
                bounds::QUICK_XML_0_36,
                bounds::UTF_8,
                bounds::MEMORY,
            ],
            Kind::JsonFeed => &[
                feeds::NEWSPARSE,
                feeds::FEED_RS,
                feeds::FEEDPARSER_RS,
                bounds::SERDE_JSON,
                bounds::UTF_8,
                bounds::MEMORY,
            ],
            Kind::Xml => &[
                feeds::NEWSPARSE,
                bounds::QUICK_XML,
                bounds::QUICK_XML_0_36,
                bounds::UTF_8,
                bounds::MEMORY,
            ],
            Kind::Json => &[feeds::NEWSPARSE, bounds::SERDE_JSON, bounds::UTF_8, bounds::MEMORY],
            Kind::Article => &[
                feeds::NEWSPARSE,
                pages::RS_TRAFILATURA,
                pages::DOM_SMOOTHIE,
                pages::SCRAPER,
                pages::TL,
                bounds::HTML5GUM,
                bounds::LOL_HTML,
                bounds::UTF_8,
                bounds::MEMORY,
            ],
            Kind::List => &[
                feeds::NEWSPARSE,
                pages::SCRAPER,
                pages::TL,
                bounds::HTML5GUM,
                bounds::LOL_HTML,
                bounds::UTF_8,
                bounds::MEMORY,
            ],
        }
    }
}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("performance: {message}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let corpora = corpora::all()?;
    let programs = programs::all();
    let tables = tables::Tables::of(&corpora, &programs)?;
    println!("{tables}");
    if is_measuring() {
        tables.write(&files::project_root().join("docs/performance.md"))?;
    }
    Ok(())
}

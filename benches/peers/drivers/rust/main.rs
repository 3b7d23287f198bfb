//! Runs a Rust parser of news as an engine of newsparse: `newsparse-peers ENGINE PATH...`, or `--version` for the paths.
//!
//! newsparse's own code measures and prints. A document that the engine rejects, or on which it panics, has no items.

mod fields;

use std::env;
use std::ffi::OsString;
use std::hint::black_box;
use std::panic::catch_unwind;
use std::path::PathBuf;
use std::process::ExitCode;

use newsparse::engine::{options_from_environment, protocol_lines};
use newsparse::measure::{ParseDocument, Pass, measure};
use newsparse::{Corpus, Document};
use newsparse_peers::engines::without_panic_messages;
use newsparse_peers::feeds::{self, RssOrAtom};
use newsparse_peers::{files, pages, versions};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// An engine: the packages that it consists of, and functions that parse a document and count.
struct Peer {
    name: &'static str,
    packages: &'static [&'static str],
    /// Parses, and returns the number of news items: what is timed.
    news: fn(&[u8]) -> usize,
    /// Parses, and returns the number of fields of all items that are not empty.
    fields: fn(&[u8]) -> u64,
}

const PEERS: [Peer; 5] = [
    Peer {
        name: "feed-rs",
        packages: &["feed-rs"],
        news: |bytes| black_box(feeds::feed_rs(bytes)).map_or(0, |feed| feed.entries.len()),
        fields: |bytes| {
            feeds::feed_rs(bytes).map_or(0, |feed| fields::sum(&feed.entries, fields::feed_rs))
        },
    },
    Peer {
        name: "feedparser-rs",
        packages: &["feedparser-rs"],
        news: |bytes| black_box(feeds::feedparser_rs(bytes)).map_or(0, |feed| feed.entries.len()),
        fields: |bytes| {
            let feed = feeds::feedparser_rs(bytes);
            feed.map_or(0, |feed| fields::sum(&feed.entries, fields::feedparser_rs))
        },
    },
    Peer {
        name: "rss+atom",
        packages: &["rss", "atom_syndication"],
        news: |bytes| match black_box(feeds::rss_or_atom(bytes)) {
            Some(RssOrAtom::Rss(channel)) => channel.items.len(),
            Some(RssOrAtom::Atom(feed)) => feed.entries.len(),
            None => 0,
        },
        fields: |bytes| match feeds::rss_or_atom(bytes) {
            Some(RssOrAtom::Rss(channel)) => fields::sum(&channel.items, fields::rss),
            Some(RssOrAtom::Atom(feed)) => fields::sum(&feed.entries, fields::atom),
            None => 0,
        },
    },
    Peer {
        name: "rs-trafilatura",
        packages: &["rs-trafilatura"],
        news: |bytes| {
            let page = black_box(pages::rs_trafilatura(bytes));
            page.is_some_and(|page| pages::is_body(&page.content_text)).into()
        },
        fields: |bytes| {
            let page = pages::rs_trafilatura(bytes);
            let page = page.filter(|page| pages::is_body(&page.content_text));
            fields::sum(page.as_slice(), fields::rs_trafilatura)
        },
    },
    Peer {
        name: "dom_smoothie",
        packages: &["dom_smoothie"],
        news: |bytes| {
            let page = black_box(pages::dom_smoothie(bytes));
            page.is_some_and(|page| pages::is_body(&page.text_content)).into()
        },
        fields: |bytes| {
            let page = pages::dom_smoothie(bytes);
            let page = page.filter(|page| pages::is_body(&page.text_content));
            fields::sum(page.as_slice(), fields::dom_smoothie)
        },
    },
];

impl ParseDocument for Peer {
    fn parse_document(&self, document: &Document) -> u64 {
        catch_unwind(|| (self.news)(black_box(&document.bytes)) as u64).unwrap_or(0)
    }

    fn count_fields(&self, document: &Document) -> Option<u64> {
        Some(catch_unwind(|| (self.fields)(&document.bytes)).unwrap_or(0))
    }
}

impl Peer {
    /// Measures the engine over all files below the paths: newsparse's own loader would leave out those that newsparse does
    /// not read. Returns the lines of the protocol.
    fn lines(&self, paths: impl Iterator<Item = PathBuf>) -> Result<String, String> {
        let corpus = Corpus::new(self.name, files::read_all(paths)?);
        let options = options_from_environment()?;
        let measurement = measure(&corpus, self, &options, &mut |_| ());
        let measurement = measurement.map_err(|error| error.to_string())?;
        let pass = Pass::new(&corpus, self, options.threads).map_err(|error| error.to_string())?;
        Ok(protocol_lines(&measurement, pass.fields(), None, &self.version()))
    }

    /// The packages with their versions.
    fn version(&self) -> String {
        let of = |package: &&str| format!("{package} {}", versions::of(package));
        let packages: Vec<_> = self.packages.iter().map(of).collect();
        packages.join(", ")
    }
}

fn main() -> ExitCode {
    let arguments: Vec<OsString> = env::args_os().skip(1).collect();
    let named = |peer: &&Peer| arguments.first().is_some_and(|name| name == peer.name);
    let Some(peer) = PEERS.iter().find(named) else {
        let names: Vec<_> = PEERS.iter().map(|peer| peer.name).collect();
        eprintln!("usage: newsparse-peers {} PATH... | --version", names.join("|"));
        return ExitCode::from(2);
    };
    if arguments.get(1).is_some_and(|argument| argument == "--version") {
        println!("Version: {}", peer.version());
        return ExitCode::SUCCESS;
    }
    let paths = arguments.into_iter().skip(1).map(PathBuf::from);
    match without_panic_messages(|| peer.lines(paths)) {
        Ok(lines) => {
            println!("{lines}");
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

//! newsparse, feed-rs and rss + atom_syndication, on the same feeds.
//!
//! All engines parse the same bytes in memory, on one thread and with the same allocator. The measured time includes
//! decoding, parsing, building the engine's result, and dropping it. Rounds are interleaved, and ratios compare samples
//! of the same round, so that a machine whose speed changes affects all engines alike.
//!
//! MB/s count all bytes of the corpus. An engine that rejects a document at its first bytes gets the rest for free, and
//! its figure is too good. The second table therefore contains only the documents in which every engine finds the same
//! number of news items.

use std::hint::black_box;
use std::path::Path;
use std::process::ExitCode;

use newsparse::measure::Measurement;
use newsparse::{Corpus, Document};
use newsparse_peers::engines::{self, Engine};
use newsparse_peers::feeds::{self, RssOrAtom};
use newsparse_peers::{files, table};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The number of news items in a document; `None` if the engine rejects it.
type ItemCount = Option<usize>;

/// newsparse is the first; the others are compared with it.
const ENGINES: [Engine<ItemCount>; 3] = [
    Engine { name: "newsparse", packages: &["newsparse"], parse: newsparse },
    Engine { name: "feed-rs", packages: &["feed-rs"], parse: feed_rs },
    Engine {
        name: "rss + atom_syndication",
        packages: &["rss", "atom_syndication"],
        parse: rss_or_atom,
    },
];

fn newsparse(bytes: &[u8]) -> ItemCount {
    let parsed = black_box(newsparse::parse(bytes));
    parsed.format.is_some().then_some(parsed.items.len())
}

fn feed_rs(bytes: &[u8]) -> ItemCount {
    let feed = black_box(feeds::feed_rs(bytes));
    feed.map(|feed| feed.entries.len())
}

fn rss_or_atom(bytes: &[u8]) -> ItemCount {
    let feed = black_box(feeds::rss_or_atom(bytes));
    feed.map(|feed| match feed {
        RssOrAtom::Rss(channel) => channel.items.len(),
        RssOrAtom::Atom(feed) => feed.entries.len(),
    })
}

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(message) => {
            eprintln!("feeds: {message}");
            ExitCode::FAILURE
        }
    }
}

/// Returns whether newsparse finds every news item that any other engine finds.
fn run() -> Result<bool, String> {
    let documents = corpus()?;
    let shared: Vec<Document> = documents.iter().filter(|d| all_agree(d)).cloned().collect();
    let fewer: Vec<String> = documents.iter().filter_map(fewer_news).collect();

    let is_part = !shared.is_empty() && shared.len() < documents.len();
    println!("\nAll documents:\n");
    println!("{}", compare(documents)?);
    if is_part {
        println!("Only the documents in which every engine finds the same number of news:\n");
        println!("{}", compare(shared)?);
    }
    if fewer.is_empty() {
        println!("No document where newsparse finds fewer news.");
    } else {
        println!("Documents where newsparse finds fewer news:\n");
        println!("{}", fewer.join("\n"));
    }
    Ok(fewer.is_empty())
}

/// All files of the folder `NEWSPARSE_CORPUS`, or the feeds of the fixtures.
fn corpus() -> Result<Vec<Document>, String> {
    match files::folder_from_env("NEWSPARSE_CORPUS") {
        Some(folder) => files::read(&folder, |_| true),
        None => files::read(&files::project_root().join("fixtures/corpus"), is_feed),
    }
}

/// The fixtures contain web pages too, which no other engine here reads.
fn is_feed(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "xml" || extension == "json")
}

fn all_agree(document: &Document) -> bool {
    let [first, others @ ..] = ENGINES.map(|engine| (engine.parse)(&document.bytes));
    first.is_some() && others.iter().all(|news| *news == first)
}

/// Returns a line with all counts if an engine finds more news items than newsparse does.
fn fewer_news(document: &Document) -> Option<String> {
    let news = ENGINES.map(|engine| (engine.parse)(&document.bytes).unwrap_or(0));
    let most = news.iter().max()?;
    (news[0] < *most).then(|| {
        let counts: Vec<String> = ENGINES
            .iter()
            .zip(news)
            .map(|(engine, news)| format!("{} {news}", engine.name))
            .collect();
        format!("{}: {}", document.name, counts.join(", "))
    })
}

/// Measures every engine over the documents and returns the table.
fn compare(documents: Vec<Document>) -> Result<String, String> {
    let corpus = Corpus::new("feeds", documents);
    let count = |engine: &Engine<ItemCount>, document: &Document| {
        (engine.parse)(black_box(&document.bytes)).unwrap_or(0) as u64
    };
    let measurements = engines::measure(&ENGINES, &corpus, &engines::options(), count)
        .map_err(|error| error.to_string())?;

    let header = ["engine", "version", "documents", "news", "MB/s", "news/s", "newsparse is"];
    let mut rows = vec![header.map(String::from).to_vec()];
    for (engine, measurement) in ENGINES.iter().zip(&measurements) {
        let ratio = measurements[0].speed_ratio(measurement).value;
        rows.push(row(engine, accepted(engine, &corpus), measurement, ratio));
    }
    let about = format!(
        "{} documents, {:.2} MB, {} rounds",
        corpus.documents.len(),
        corpus.bytes() as f64 / 1e6,
        measurements[0].samples_ns.len()
    );
    Ok(format!("{}\n{about}\n", table::render(&rows, 2)))
}

/// The number of documents that an engine does not reject.
fn accepted(engine: &Engine<ItemCount>, corpus: &Corpus) -> usize {
    corpus.documents.iter().filter(|document| (engine.parse)(&document.bytes).is_some()).count()
}

fn row(
    engine: &Engine<ItemCount>,
    accepted: usize,
    measurement: &Measurement,
    ratio: f64,
) -> Vec<String> {
    vec![
        engine.name.to_string(),
        engine.version(),
        accepted.to_string(),
        measurement.news.to_string(),
        format!("{:.1}", measurement.per_second(measurement.bytes) / 1e6),
        format!("{:.0}", measurement.news_per_second()),
        format!("{ratio:.2} x"),
    ]
}

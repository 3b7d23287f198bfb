//! newsparse beside feed-rs and rss + atom_syndication, on the same feeds.
//!
//! All engines get the same bytes, already in memory, on one thread and with
//! the same allocator. The clock runs over decoding, parsing, building what the
//! engine builds, and dropping it. The engines take turns, so that a machine
//! which becomes slower or faster does so for all of them; a ratio compares
//! two turns of the same round.
//!
//! MB/s are over all bytes of the corpus, whatever an engine makes of them.
//! One that refuses a document at its first bytes gets the rest for free, so
//! that its figure is then too good. The second table therefore has only the
//! documents in which every engine finds the same number of news.

use std::hint::black_box;
use std::path::Path;
use std::process::ExitCode;

use newsparse_peers::files::{self, Document};
use newsparse_peers::rounds::{Engine, Length, Turns, take_turns};
use newsparse_peers::table;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The number of news in a document; `None` if the engine refuses it.
type NewsItem = Option<usize>;

/// newsparse is the first, the one that the others are compared with.
const ENGINES: [Engine<NewsItem>; 3] = [
    Engine { name: "newsparse", packages: &["newsparse"], read: newsparse },
    Engine { name: "feed-rs", packages: &["feed-rs"], read: feed_rs },
    Engine {
        name: "rss + atom_syndication",
        packages: &["rss", "atom_syndication"],
        read: rss_or_atom,
    },
];

fn newsparse(bytes: &[u8]) -> NewsItem {
    let parsed = black_box(newsparse::parse(bytes));
    parsed.format.is_some().then_some(parsed.items.len())
}

fn feed_rs(bytes: &[u8]) -> NewsItem {
    let feed = black_box(feed_rs::parser::parse(bytes));
    feed.ok().map(|feed| feed.entries.len())
}

/// Each of the two knows one family of formats: the root element says which.
fn rss_or_atom(bytes: &[u8]) -> NewsItem {
    match root_is_feed(bytes) {
        true => {
            let feed = black_box(atom_syndication::Feed::read_from(bytes));
            feed.ok().map(|feed| feed.entries.len())
        }
        false => {
            let channel = black_box(rss::Channel::read_from(bytes));
            channel.ok().map(|channel| channel.items.len())
        }
    }
}

/// Whether the first start tag is `feed`, with a prefix or without.
fn root_is_feed(bytes: &[u8]) -> bool {
    let tags = bytes.split(|&byte| byte == b'<').skip(1);
    let root = tags
        .map(|tag| tag.split(|byte| !is_name_byte(*byte)).next().unwrap_or(tag))
        .find(|name| !name.is_empty());
    root.is_some_and(|name| name == b"feed" || name.ends_with(b":feed"))
}

/// A declaration, an instruction and a comment have none at their beginning.
fn is_name_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b':' | b'_' | b'-' | b'.') || !byte.is_ascii()
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

/// Whether newsparse finds every news that any other engine finds.
fn run() -> Result<bool, String> {
    let documents = corpus()?;
    let documents: Vec<&Document> = documents.iter().collect();
    let length = Length::of_this_run();

    println!("\nAll documents:\n");
    println!("{}", compare(&documents, &length)?);

    let shared: Vec<&Document> = documents.iter().copied().filter(|d| all_agree(d)).collect();
    if !shared.is_empty() && shared.len() < documents.len() {
        println!("Only the documents in which every engine finds the same number of news:\n");
        println!("{}", compare(&shared, &length)?);
    }

    let fewer: Vec<String> = documents.iter().filter_map(|d| fewer_news(d)).collect();
    if fewer.is_empty() {
        println!("No document where newsparse finds fewer news.");
    } else {
        println!("Documents where newsparse finds fewer news:\n");
        println!("{}", fewer.join("\n"));
    }
    Ok(fewer.is_empty())
}

/// The folder `NEWSPARSE_CORPUS` whole, or the feeds of our fixtures.
fn corpus() -> Result<Vec<Document>, String> {
    match files::folder_from_env("NEWSPARSE_CORPUS") {
        Some(folder) => files::read(&folder, |_| true),
        None => files::read(&files::project_root().join("fixtures/corpus"), is_feed),
    }
}

/// The fixtures hold web pages too, which no other engine here reads.
fn is_feed(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "xml" || extension == "json")
}

fn all_agree(document: &Document) -> bool {
    let [first, others @ ..] = ENGINES.map(|engine| (engine.read)(&document.bytes));
    first.is_some() && others.iter().all(|news| *news == first)
}

/// A line that tells which engines find more than newsparse does, if any.
fn fewer_news(document: &Document) -> Option<String> {
    let news = ENGINES.map(|engine| (engine.read)(&document.bytes).unwrap_or(0));
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

/// Measures every engine over `documents` and shows the figures.
fn compare(documents: &[&Document], length: &Length) -> Result<String, String> {
    let turns = take_turns(&ENGINES, |engine| pass(engine, documents), length)?;
    let megabytes = files::megabytes(documents);

    let header = ["engine", "version", "documents", "news", "MB/s", "news/s", "newsparse is"];
    let mut rows = vec![header.map(String::from).to_vec()];
    for (engine, theirs) in ENGINES.iter().zip(&turns) {
        rows.push(row(engine, theirs, megabytes, turns[0].speed_over(theirs)));
    }
    let (documents, rounds) = (documents.len(), turns[0].seconds.len());
    let about = format!("{documents} documents, {megabytes:.2} MB, {rounds} rounds");
    Ok(format!("{}\n{about}\n", table::render(&rows, 2)))
}

/// What one engine made of the corpus.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Tally {
    documents: usize,
    news: usize,
}

fn pass(engine: &Engine<NewsItem>, documents: &[&Document]) -> Tally {
    let mut tally = Tally { documents: 0, news: 0 };
    for document in documents {
        if let Some(news) = (engine.read)(black_box(&document.bytes)) {
            tally.documents += 1;
            tally.news += news;
        }
    }
    tally
}

fn row(engine: &Engine<NewsItem>, turns: &Turns<Tally>, megabytes: f64, ratio: f64) -> Vec<String> {
    let (tally, seconds) = (&turns.tally, turns.median());
    vec![
        engine.name.to_string(),
        engine.version(),
        tally.documents.to_string(),
        tally.news.to_string(),
        format!("{:.1}", megabytes / seconds),
        format!("{:.0}", tally.news as f64 / seconds),
        format!("{ratio:.2} x"),
    ]
}

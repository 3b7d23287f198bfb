//! newsparse, rs-trafilatura and dom_smoothie, on the same web pages.
//!
//! All engines parse the same bytes in memory, unpacked, on one thread and with the same allocator. The measured time
//! includes decoding, parsing, finding the article, building the engine's result, and dropping it. Rounds are
//! interleaved, and ratios compare samples of the same round.
//!
//! scraper only parses: the lower bound for an engine that builds a tree of the whole page.
//!
//! Every body counts; its quality is not measured here. An engine that gives up early is fast, so the second table
//! contains only the pages in which every extractor finds a body.

use std::hint::black_box;
use std::panic;
use std::process::ExitCode;

use newsparse::measure::Measurement;
use newsparse::{Corpus, Document};
use newsparse_peers::engines::{self, Engine};
use newsparse_peers::pages::{self, is_body};
use newsparse_peers::{files, table};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// True if an engine finds an article whose text is not blank.
type HasBody = bool;

/// The number of engines that look for an article; those after them only parse.
const EXTRACTORS: usize = 3;

/// newsparse is the first; the others are compared with it.
const ENGINES: [Engine<HasBody>; EXTRACTORS + 1] = [
    Engine { name: "newsparse", packages: &["newsparse"], parse: newsparse },
    Engine { name: "rs-trafilatura", packages: &["rs-trafilatura"], parse: rs_trafilatura },
    Engine { name: "dom_smoothie", packages: &["dom_smoothie"], parse: dom_smoothie },
    Engine { name: "scraper (only parses)", packages: &["scraper"], parse: scraper },
];

fn newsparse(bytes: &[u8]) -> HasBody {
    let parsed = black_box(newsparse::parse(bytes));
    let mut texts = parsed.items.iter().filter_map(|news| news.content_text.as_deref());
    texts.any(is_body)
}

fn rs_trafilatura(bytes: &[u8]) -> HasBody {
    let result = black_box(pages::rs_trafilatura(bytes));
    result.is_some_and(|result| is_body(&result.content_text))
}

fn dom_smoothie(bytes: &[u8]) -> HasBody {
    let article = black_box(pages::dom_smoothie(bytes));
    article.is_some_and(|article| is_body(&article.text_content))
}

fn scraper(bytes: &[u8]) -> HasBody {
    let html = String::from_utf8_lossy(bytes);
    black_box(scraper::Html::parse_document(&html));
    false
}

/// The result of an engine for a page.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Outcome {
    Body,
    NoBody,
    Panic,
}

fn outcome(engine: &Engine<HasBody>, page: &Document) -> Outcome {
    match panic::catch_unwind(|| (engine.parse)(black_box(&page.bytes))) {
        Ok(true) => Outcome::Body,
        Ok(false) => Outcome::NoBody,
        Err(_) => Outcome::Panic,
    }
}

/// A page and the result of each engine for it.
struct PageOutcomes<'a> {
    page: &'a Document,
    outcomes: [Outcome; ENGINES.len()],
}

impl PageOutcomes<'_> {
    fn every_extractor_finds_a_body(&self) -> bool {
        self.outcomes[..EXTRACTORS].iter().all(|outcome| *outcome == Outcome::Body)
    }

    fn only_newsparse_finds_no_body(&self) -> bool {
        self.outcomes[0] != Outcome::Body && self.outcomes.contains(&Outcome::Body)
    }
}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("articles: {message}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let pages = corpus()?;
    let outcomes: Vec<PageOutcomes> = pages.iter().map(page_outcomes).collect();
    let all: Vec<&PageOutcomes> = outcomes.iter().collect();
    println!("\nAll pages:\n");
    println!("{}", compare(&all)?);

    let shared = all.iter().copied().filter(|page| page.every_extractor_finds_a_body());
    let shared: Vec<_> = shared.collect();
    if !shared.is_empty() && shared.len() < pages.len() {
        println!("Only the pages in which newsparse and both other extractors find a body:\n");
        println!("{}", compare(&shared)?);
    }
    print!("{}", remarks(&outcomes));
    Ok(())
}

/// The pages in the folder `NEWSPARSE_ARTICLES`, or those of the fixtures.
fn corpus() -> Result<Vec<Document>, String> {
    let folder = files::folder_from_env("NEWSPARSE_ARTICLES")
        .unwrap_or_else(|| files::project_root().join("fixtures/article"));
    let pages = files::read(&folder, files::is_page)?;
    pages.into_iter().map(files::unpacked).collect()
}

fn page_outcomes(page: &Document) -> PageOutcomes<'_> {
    PageOutcomes { page, outcomes: ENGINES.map(|engine| outcome(&engine, page)) }
}

/// Measures every engine over the pages and returns the table.
fn compare(pages: &[&PageOutcomes]) -> Result<String, String> {
    let documents = pages.iter().map(|page| page.page.clone()).collect();
    let corpus = Corpus::new("articles", documents);
    // Each outcome counts differently, so that a pass with other outcomes is an error.
    let count = |engine: &Engine<HasBody>, page: &Document| match outcome(engine, page) {
        Outcome::Panic => 0,
        Outcome::NoBody => 1,
        Outcome::Body => 2,
    };
    let options = engines::options();
    let measurements =
        engines::without_panic_messages(|| engines::measure(&ENGINES, &corpus, &options, count))
            .map_err(|error| error.to_string())?;

    let header = ["engine", "version", "pages", "bodies", "pages/s", "MB/s", "newsparse is"];
    let mut rows = vec![header.map(String::from).to_vec()];
    for (index, (engine, measurement)) in ENGINES.iter().zip(&measurements).enumerate() {
        let has_body = |page: &&&PageOutcomes| page.outcomes[index] == Outcome::Body;
        let ratio = measurements[0].speed_ratio(measurement).value;
        rows.push(row(engine, pages.iter().filter(has_body).count(), measurement, ratio));
    }
    let about = format!(
        "{} pages, {:.2} MB, {} rounds",
        pages.len(),
        corpus.bytes() as f64 / 1e6,
        measurements[0].samples_ns.len()
    );
    Ok(format!("{}\n{about}\n", table::render(&rows, 2)))
}

fn row(
    engine: &Engine<HasBody>,
    bodies: usize,
    measurement: &Measurement,
    ratio: f64,
) -> Vec<String> {
    vec![
        engine.name.to_string(),
        engine.version(),
        measurement.documents.to_string(),
        bodies.to_string(),
        format!("{:.1}", measurement.per_second(measurement.documents)),
        format!("{:.1}", measurement.per_second(measurement.bytes) / 1e6),
        format!("{ratio:.2} x"),
    ]
}

/// The lists below the tables: pages on which an engine panics, and pages in which only other engines find a body.
fn remarks(pages: &[PageOutcomes]) -> String {
    let panics = ENGINES.iter().enumerate().map(|(index, engine)| {
        let title = format!("Pages on which {} panics", engine.name);
        list(&title, pages, |page| page.outcomes[index] == Outcome::Panic)
    });
    let title = "Pages in which newsparse finds no body and another engine does";
    let missing = list(title, pages, |page| page.only_newsparse_finds_no_body());
    panics.chain([missing]).collect()
}

/// The names of the pages that match, below a title with their number; empty if there are none.
fn list(title: &str, pages: &[PageOutcomes], matches: impl Fn(&PageOutcomes) -> bool) -> String {
    let pages = pages.iter().filter(|page| matches(page));
    let names: Vec<&str> = pages.map(|page| page.page.name.as_str()).collect();
    match names.len() {
        0 => String::new(),
        count => format!("{title} ({count}):\n\n{}\n\n", names.join("\n")),
    }
}

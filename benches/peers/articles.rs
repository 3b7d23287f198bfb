//! newsparse beside rs-trafilatura and dom_smoothie, on the same web pages.
//!
//! All engines get the same bytes, already in memory and unpacked, on one
//! thread and with the same allocator. The clock runs over decoding, parsing,
//! finding the article, building what the engine builds, and dropping it. The
//! engines take turns; a ratio compares two turns of the same round.
//!
//! scraper only parses: the floor of what an engine can do that builds a tree
//! of the whole page.
//!
//! A body counts, whatever is in it: how good it is, is not judged here. An
//! engine that gives up early is fast, therefore the second table has only the
//! pages to which every extractor gives a body.

use std::hint::black_box;
use std::panic;
use std::path::Path;
use std::process::ExitCode;

use newsparse_peers::files::{self, Document};
use newsparse_peers::rounds::{Engine, Length, Turns, take_turns};
use newsparse_peers::table;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Whether a page has an article with a text that is not blank.
type HasBody = bool;

/// So many engines look for an article; those after them only parse.
const EXTRACTORS: usize = 3;

/// newsparse is the first, the one that the others are compared with.
const ENGINES: [Engine<HasBody>; EXTRACTORS + 1] = [
    Engine { name: "newsparse", packages: &["newsparse"], read: newsparse },
    Engine { name: "rs-trafilatura", packages: &["rs-trafilatura"], read: rs_trafilatura },
    Engine { name: "dom_smoothie", packages: &["dom_smoothie"], read: dom_smoothie },
    Engine { name: "scraper (only parses)", packages: &["scraper"], read: scraper },
];

fn newsparse(bytes: &[u8]) -> HasBody {
    let parsed = black_box(newsparse::parse(bytes));
    let mut texts = parsed.items.iter().filter_map(|news| news.content_text.as_deref());
    texts.any(is_body)
}

fn rs_trafilatura(bytes: &[u8]) -> HasBody {
    let result = black_box(rs_trafilatura::extract_bytes(bytes));
    result.is_ok_and(|result| is_body(&result.content_text))
}

fn dom_smoothie(bytes: &[u8]) -> HasBody {
    let html = String::from_utf8_lossy(bytes);
    let readability = dom_smoothie::Readability::new(&*html, None, None);
    let article = black_box(readability.and_then(|mut readability| readability.parse()));
    article.is_ok_and(|article| is_body(&article.text_content))
}

fn scraper(bytes: &[u8]) -> HasBody {
    let html = String::from_utf8_lossy(bytes);
    black_box(scraper::Html::parse_document(&html));
    false
}

fn is_body(text: &str) -> bool {
    !text.trim_start().is_empty()
}

/// What an engine does with a page.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Outcome {
    Body,
    NoBody,
    Panic,
}

fn outcome(engine: &Engine<HasBody>, page: &Document) -> Outcome {
    match panic::catch_unwind(|| (engine.read)(black_box(&page.bytes))) {
        Ok(true) => Outcome::Body,
        Ok(false) => Outcome::NoBody,
        Err(_) => Outcome::Panic,
    }
}

/// A page, and what each engine does with it.
struct Tried<'a> {
    page: &'a Document,
    outcomes: [Outcome; ENGINES.len()],
}

impl Tried<'_> {
    fn every_extractor_has_one(&self) -> bool {
        self.outcomes[..EXTRACTORS].iter().all(|outcome| *outcome == Outcome::Body)
    }

    fn newsparse_lacks_one(&self) -> bool {
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
    let tried: Vec<Tried> = pages.iter().map(tried).collect();
    let length = Length::of_this_run();

    println!("\nAll pages:\n");
    println!("{}", compare(&pages.iter().collect::<Vec<_>>(), &length)?);

    let shared = tried.iter().filter(|tried| tried.every_extractor_has_one());
    let shared: Vec<&Document> = shared.map(|tried| tried.page).collect();
    if !shared.is_empty() && shared.len() < pages.len() {
        println!("Only the pages to which newsparse and both other extractors give a body:\n");
        println!("{}", compare(&shared, &length)?);
    }
    print!("{}", remarks(&tried));
    Ok(())
}

/// The pages in the folder `NEWSPARSE_ARTICLES`, or those of our fixtures.
fn corpus() -> Result<Vec<Document>, String> {
    let folder = files::folder_from_env("NEWSPARSE_ARTICLES")
        .unwrap_or_else(|| files::project_root().join("fixtures/article"));
    let pages = files::read(&folder, is_page)?;
    pages.into_iter().map(Document::unpacked).collect()
}

fn is_page(path: &Path) -> bool {
    let name = path.as_os_str().as_encoded_bytes();
    name.ends_with(b".html") || name.ends_with(b".html.gz")
}

fn tried(page: &Document) -> Tried<'_> {
    Tried { page, outcomes: ENGINES.map(|engine| outcome(&engine, page)) }
}

/// Measures every engine over `pages` and shows the figures.
fn compare(pages: &[&Document], length: &Length) -> Result<String, String> {
    let turns = quietly(|| take_turns(&ENGINES, |engine| bodies(engine, pages), length))?;
    let megabytes = files::megabytes(pages);

    let header = ["engine", "version", "pages", "bodies", "pages/s", "MB/s", "newsparse is"];
    let mut rows = vec![header.map(String::from).to_vec()];
    for (engine, theirs) in ENGINES.iter().zip(&turns) {
        let ratio = turns[0].speed_over(theirs);
        rows.push(row(engine, theirs, pages.len(), megabytes, ratio));
    }
    let (pages, rounds) = (pages.len(), turns[0].seconds.len());
    let about = format!("{pages} pages, {megabytes:.2} MB, {rounds} rounds");
    Ok(format!("{}\n{about}\n", table::render(&rows, 2)))
}

/// Does `work` without the messages of panics. Those of the engines have been
/// seen once, when the pages were tried; printing them takes time.
fn quietly<T>(work: impl FnOnce() -> T) -> T {
    let hook = panic::take_hook();
    panic::set_hook(Box::new(|_| ()));
    let result = work();
    panic::set_hook(hook);
    result
}

/// To how many of the pages an engine gives a body.
fn bodies(engine: &Engine<HasBody>, pages: &[&Document]) -> usize {
    pages.iter().filter(|page| outcome(engine, page) == Outcome::Body).count()
}

fn row(
    engine: &Engine<HasBody>,
    turns: &Turns<usize>,
    pages: usize,
    megabytes: f64,
    ratio: f64,
) -> Vec<String> {
    let seconds = turns.median();
    vec![
        engine.name.to_string(),
        engine.version(),
        pages.to_string(),
        turns.tally.to_string(),
        format!("{:.1}", pages as f64 / seconds),
        format!("{:.1}", megabytes / seconds),
        format!("{ratio:.2} x"),
    ]
}

/// What the tables do not show: panics, and where newsparse has no body and others do.
fn remarks(tried: &[Tried]) -> String {
    let panics = ENGINES.iter().enumerate().map(|(index, engine)| {
        let title = format!("Pages on which {} panics, without a body therefore", engine.name);
        list(&title, tried, |tried| tried.outcomes[index] == Outcome::Panic)
    });
    let title = "Pages to which newsparse gives no body and another engine does";
    let missing = list(title, tried, |tried| tried.newsparse_lacks_one());
    panics.chain([missing]).collect()
}

/// The names of the pages that are `wanted` below a title with their number;
/// nothing if there are none.
fn list(title: &str, tried: &[Tried], wanted: impl Fn(&Tried) -> bool) -> String {
    let wanted = tried.iter().filter(|tried| wanted(tried));
    let names: Vec<&str> = wanted.map(|tried| tried.page.name.as_str()).collect();
    match names.len() {
        0 => String::new(),
        count => format!("{title} ({count}):\n\n{}\n\n", names.join("\n")),
    }
}

//! What holds of every input, whatever it is.

use std::collections::BTreeSet;
use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use newsparse::json_lines::write_items;
use newsparse::parse::detect;
use newsparse::{Format, ParseError, Parsed, parse};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::Value;

use crate::common;

fn cases(number: u32) -> ProptestConfig {
    // A failing input is printed whole: it belongs into `fixtures/`, with a name, not into a list of seeds.
    ProptestConfig { cases: number, failure_persistence: None, ..ProptestConfig::default() }
}

/// A file of `fixtures/`.
#[derive(Clone)]
struct File {
    name: String,
    bytes: Vec<u8>,
}

impl std::fmt::Debug for File {
    fn fmt(&self, out: &mut std::fmt::Formatter) -> std::fmt::Result {
        out.write_str(&self.name)
    }
}

/// The small files, one for each thing that can be said or gone wrong.
static SMALL: LazyLock<Vec<File>> = LazyLock::new(|| {
    let fixtures = common::fixtures();
    let folders = fs::read_dir(&fixtures).unwrap().map(|entry| entry.unwrap().path());
    let folders = folders
        .filter(|path| path.is_dir() && !path.ends_with("corpus") && !path.ends_with("site-rules"));
    folders.flat_map(|folder| files(&folder)).collect()
});

/// The files of the built-in corpus, as long as real ones; pages left out, which take long.
static LARGE: LazyLock<Vec<File>> = LazyLock::new(|| {
    let folders = ["rss", "rdf", "atom", "json-feed"];
    folders.iter().flat_map(|folder| files(&common::corpus().join(folder))).collect()
});

fn files(folder: &Path) -> Vec<File> {
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let paths: BTreeSet<PathBuf> =
        paths.filter(|path| path.extension() != Some("jsonl".as_ref())).collect();
    let name = |path: &Path| path.strip_prefix(common::fixtures()).unwrap().display().to_string();
    paths.iter().map(|path| File { name: name(path), bytes: fs::read(path).unwrap() }).collect()
}

// No panic, and output that keeps to its contract.

/// Parses without a panic, not even one that was caught, and prints lines that keep to the contract.
fn is_sound(bytes: &[u8]) {
    let parsed = parse(bytes);
    assert!(!matches!(parsed.error, Some(ParseError::Internal(_))), "{:?}", parsed.error);
    assert_eq!(detect(bytes).ok().is_some(), parsed.format.is_some());
    let mut lines = Vec::new();
    write_items("file", &parsed, &mut lines).unwrap();
    let lines = String::from_utf8(lines).unwrap();
    assert_eq!(lines.lines().count(), parsed.items.len());
    for line in lines.lines() {
        let news: Value =
            serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"));
        assert!(news.is_object() && news["_newsparse"]["format"].is_string(), "{line}");
        assert!(has_no_empty_value(&news), "{line}");
        for date in ["date_published", "date_modified"] {
            assert!(
                news.get(date).is_none_or(|date| date.as_str().unwrap().ends_with('Z')),
                "{line}"
            );
        }
    }
}

/// True if there is no null, no empty string, list or object in it.
fn has_no_empty_value(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::String(text) => !text.is_empty(),
        Value::Array(values) => !values.is_empty() && values.iter().all(has_no_empty_value),
        Value::Object(fields) => !fields.is_empty() && fields.values().all(has_no_empty_value),
        Value::Bool(_) | Value::Number(_) => true,
    }
}

/// What formats begin with, up to where news are.
const OPENINGS: [&str; 26] = [
    "",
    "<rss><channel><item>",
    "<rss><channel><item><title>",
    "<rss version='2.0' xmlns:media='http://search.yahoo.com/mrss/'><channel><item><media:content url='",
    "<rdf:RDF xmlns='http://purl.org/rss/1.0/'><item rdf:about='",
    "<feed>",
    "<feed xmlns='http://www.w3.org/2005/Atom'><entry><content type='xhtml'>",
    "<?xml version='1.0' encoding='",
    "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[",
    "{\"items\":[{\"id\":\"",
    "<urlset><url><news:news>",
    "<nitf><body><body.head><byline>",
    "<nitf><body><body.content><media>",
    "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/'><contentMeta>",
    "<newsMessage><itemSet><newsItem><contentSet><inlineXML>",
    "<NewsML><NewsItem><NewsComponent><ContentItem><DataContent>",
    "[{\"uri\":\"a\",\"headline\":\"b\",",
    "{\"uri\":\"a\",\"type\":\"composite\",\"associations\":{\"renditions\":",
    "<html op=\"news\">",
    "<html op=\"item\"><table class=\"fatitem\"><tr class=\"athing\" id=\"1\">",
    "<html><body><article><p>",
    "<html><meta property=\"og:type\" content=\"article\"><body><h1>a</h1>",
    "<html><meta property=\"og:type\" content=\"article\"><meta property=\"og:title\" content=\"",
    "<html><meta name=\"author\" content=\"By ",
    "<html><script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"",
    "<html><body itemscope itemtype=\"https://schema.org/NewsArticle\"><span itemprop=\"datePublished\">",
];

/// Pieces that mean something to one of the formats.
#[rustfmt::skip]
const PIECES: [&str; 56] = [
    "<item>", "</item>", "<entry>", "</entry>", "<title>", "</title>", "<link>", "<link href='a'/>", "</link>",
    "<guid isPermaLink='true'>", "<pubDate>", "2025-09-01T12:00:00Z", "Mon, 01 Sep 2025 12:00:00 +0200",
    "<![CDATA[", "]]>", "<!--", "-->", "<?", "?>", "<!DOCTYPE a [", "<!ENTITY b 'c'>", "]>", "&amp;", "&#", "&#x",
    ";", "&", "<", ">", "/>", "'", "\"", "xml:base='", "xmlns:dc='", "<dc:creator>", "<div>", "</div>", "{", "}",
    "[", "]", ",", "\\ud83d", "<tr class=\"athing comtr\" id=\"2\">", "<p>", "</p>", "<h1>", "<ul><li>", "</script>",
    "<p class=\"byline\">By ", "<time datetime='", " | ", "<b itemprop='author'>", "\"articleBody\":\"", "\"author\":[",
    "<meta name='keywords' content='",
];

fn pieces() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => select(&PIECES[..]).prop_map(str::to_owned),
        1 => "\\PC{0,8}",
        1 => any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

/// A change to a document.
#[derive(Clone, Debug)]
enum Change {
    Delete(Index, usize),
    Double(Index, usize),
    Replace(Index, Vec<u8>),
    Insert(Index, &'static str),
    Cut(Index),
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        (any::<Index>(), 1..200_usize).prop_map(|(at, length)| Change::Delete(at, length)),
        (any::<Index>(), 1..200_usize).prop_map(|(at, length)| Change::Double(at, length)),
        (any::<Index>(), prop::collection::vec(any::<u8>(), 1..6))
            .prop_map(|(at, bytes)| Change::Replace(at, bytes)),
        (any::<Index>(), select(&PIECES[..])).prop_map(|(at, piece)| Change::Insert(at, piece)),
        any::<Index>().prop_map(Change::Cut),
    ]
}

impl Change {
    fn apply(&self, bytes: &mut Vec<u8>) {
        let length = bytes.len();
        if length == 0 {
            return;
        }
        let slice = |at: &Index, most: usize| -> Range<usize> {
            let start = at.index(length);
            start..length.min(start + most)
        };
        match self {
            Change::Delete(at, most) => drop(bytes.drain(slice(at, *most))),
            Change::Double(at, most) => {
                let range = slice(at, *most);
                let copy = bytes[range.clone()].to_vec();
                bytes.splice(range.end..range.end, copy);
            }
            Change::Replace(at, by) => drop(bytes.splice(slice(at, by.len()), by.iter().copied())),
            Change::Insert(at, piece) => {
                let at = at.index(length);
                bytes.splice(at..at, piece.bytes());
            }
            Change::Cut(at) => bytes.truncate(at.index(length)),
        }
    }
}

fn changed(file: &File, changes: &[Change]) -> Vec<u8> {
    let mut bytes = file.bytes.clone();
    changes.iter().for_each(|change| change.apply(&mut bytes));
    bytes
}

proptest! {
    #![proptest_config(cases(1500))]

    #[test]
    fn any_bytes_are_taken(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        is_sound(&bytes);
    }

    #[test]
    fn any_text_behind_the_opening_of_a_format_is_taken(opening in select(&OPENINGS[..]), text in "\\PC{0,200}") {
        is_sound(format!("{opening}{text}").as_bytes());
    }

    #[test]
    fn any_bytes_behind_the_opening_of_a_format_are_taken(
        opening in select(&OPENINGS[..]),
        bytes in prop::collection::vec(any::<u8>(), 0..200),
    ) {
        is_sound(&[opening.as_bytes(), &bytes].concat());
    }

    #[test]
    fn markup_in_any_disorder_is_taken(opening in select(&OPENINGS[..]), pieces in pieces()) {
        is_sound(format!("{opening}{pieces}").as_bytes());
    }

    #[test]
    fn small_files_with_any_damage_are_taken(
        file in select(SMALL.as_slice()),
        changes in prop::collection::vec(change(), 1..6),
    ) {
        is_sound(&changed(&file, &changes));
    }
}

proptest! {
    #![proptest_config(cases(150))]

    #[test]
    fn large_files_with_any_damage_are_taken(
        file in select(LARGE.as_slice()),
        changes in prop::collection::vec(change(), 1..12),
    ) {
        is_sound(&changed(&file, &changes));
    }
}

#[test]
fn every_fixture_keeps_to_the_contract() {
    SMALL.iter().chain(LARGE.iter()).for_each(|file| is_sound(&file.bytes));
}

// A document that was cut.

/// Files in which something that concerns every news comes after the news: to those it is lost when cut.
fn says_all_before_the_news(file: &File) -> bool {
    !file.name.contains("-after-the-")
}

/// Files whose bytes are read one by one and in order: XML and JSON in UTF-8, with nothing wrong in them. Pages are
/// read as a whole.
fn can_be_cut(file: &File) -> bool {
    let parsed = parse(&file.bytes);
    says_all_before_the_news(file)
        && parsed.error.is_none()
        && !matches!(parsed.format, Some(Format::Site(_) | Format::Article))
        && std::str::from_utf8(&file.bytes).is_ok()
}

/// The cut document's news are the first of the whole's, but for the last one, which may have been cut.
fn is_prefix(file: &File, whole: &Parsed, length: usize) -> Result<usize, String> {
    let cut = parse(&file.bytes[..length]);
    let number = cut.items.len();
    let whole_ones = number.saturating_sub(1);
    if number > whole.items.len() {
        return Err(format!("{}, cut at {length}: more news than in the whole", file.name));
    }
    match (0..whole_ones).find(|&n| cut.items[n] != whole.items[n]) {
        None => Ok(number),
        Some(n) => Err(format!(
            "{}, cut at {length}: news {n} is\n  {:?}\nand not\n  {:?}",
            file.name, cut.items[n], whole.items[n]
        )),
    }
}

#[test]
fn small_files_cut_at_any_byte_lose_only_what_was_cut_off() {
    let files: Vec<_> = SMALL.iter().filter(|file| can_be_cut(file)).collect();
    assert!(files.len() > 80);
    let failures: Vec<_> =
        files.into_iter().filter_map(|file| cut_everywhere(file).err()).collect();
    assert!(failures.is_empty(), "{} files:\n{}", failures.len(), failures.join("\n"));
}

/// Cuts a file at each byte; the longer what is left, the more news are in it.
fn cut_everywhere(file: &File) -> Result<(), String> {
    let whole = parse(&file.bytes);
    let mut most = 0;
    for length in 0..=file.bytes.len() {
        let number = is_prefix(file, &whole, length)?;
        if number < most {
            return Err(format!(
                "{}, cut at {length}: {number} news, but {most} before",
                file.name
            ));
        }
        most = number;
    }
    Ok(())
}

proptest! {
    #![proptest_config(cases(96))]

    #[test]
    fn large_files_cut_at_any_byte_lose_only_what_was_cut_off(
        file in select(LARGE.as_slice()).prop_filter("can be cut", can_be_cut),
        at in any::<Index>(),
    ) {
        let whole = parse(&file.bytes);
        let result = is_prefix(&file, &whole, at.index(file.bytes.len()));
        prop_assert!(result.is_ok(), "{}", result.unwrap_err());
    }
}

// News and their neighbours.

/// An element of an item.
fn element() -> impl Strategy<Value = String> {
    let text = "[a-z<&;é ]{0,12}".prop_map(|text| text.replace('&', "&amp;").replace('<', "&lt;"));
    let name = select(vec![
        "title",
        "link",
        "description",
        "guid",
        "category",
        "author",
        "pubDate",
        "dc:creator",
        "dc:date",
        "itunes:duration",
        "itunes:summary",
        "media:keywords",
        "content:encoded",
        "comments",
    ]);
    prop_oneof![
        4 => (name, text).prop_map(|(name, text)| format!("<{name}>{text}</{name}>")),
        1 => (0..9).prop_map(|n| format!("<enclosure url='https://example.org/{n}' length='{n}'/>")),
        1 => (0..9).prop_map(|n| format!("<media:thumbnail url='{n}.png'/>")),
    ]
}

fn item() -> impl Strategy<Value = String> {
    (
        select(vec![
            "",
            " xml:lang='de'",
            " xml:base='https://example.com/x/'",
            " xmlns:dc='urn:other'",
        ]),
        prop::collection::vec(element(), 1..6),
    )
        .prop_map(|(attributes, elements)| {
            format!("<item{attributes}><title>One</title>{}</item>", elements.concat())
        })
}

fn feed(items: &str) -> String {
    format!(
        "<rss><channel><title>Feed</title><link>https://example.org/</link><language>en</language>{items}</channel></rss>"
    )
}

proptest! {
    #![proptest_config(cases(600))]

    #[test]
    fn the_fields_of_a_news_do_not_depend_on_its_neighbours(items in prop::collection::vec(item(), 1..6)) {
        let together = feed(&items.concat());
        let together = parse(together.as_bytes());
        prop_assert_eq!(together.items.len(), items.len());
        for (item, found) in items.iter().zip(&together.items) {
            let alone = feed(item);
            let alone = parse(alone.as_bytes());
            prop_assert_eq!(&alone.items[0], found);
        }
    }
}

// Articles and what stands around them.

/// An element that is marked as no part of the article.
fn boilerplate() -> impl Strategy<Value = String> {
    let marks = select(vec![
        ("<nav>", "</nav>"),
        ("<footer>", "</footer>"),
        ("<aside class=\"related\">", "</aside>"),
    ]);
    let inside =
        select(vec![("", ""), ("<p>", "</p>"), ("<ul><li><a href=\"/a\">", "</a></li></ul>")]);
    (marks, inside, "[A-Za-z,. ]{0,300}")
        .prop_map(|((open, close), (start, end), text)| format!("{open}{start}{text}{end}{close}"))
}

proptest! {
    #![proptest_config(cases(300))]

    // Of pages that have the whole of their text, in one piece: where there is none, related links may be taken for it.
    #[test]
    fn an_article_does_not_depend_on_what_is_marked_as_no_part_of_it(
        name in select(vec!["open-graph-alone", "microdata-news-article", "headings-and-lists"]),
        before in boilerplate(),
        behind in boilerplate(),
    ) {
        let path = common::fixtures().join("article").join(name).with_extension("html");
        let page = fs::read_to_string(path).unwrap();
        let start = page.find("<body").unwrap();
        let start = start + page[start..].find('>').unwrap() + 1;
        let end = page.rfind("</body>").unwrap();
        let (head, body, tail) = (&page[..start], &page[start..end], &page[end..]);
        let among = format!("{head}{before}{body}{behind}{tail}");
        let (alone, among) = (parse(page.as_bytes()), parse(among.as_bytes()));
        prop_assert!(alone.items[0].content_text.is_some());
        prop_assert_eq!(&alone.items[0].content_text, &among.items[0].content_text);
    }
}

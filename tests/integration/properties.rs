//! Properties that hold for every input.

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

fn cases(count: u32) -> ProptestConfig {
    // A failing input is printed completely. It belongs in `fixtures/` with a name, not in a list of seeds.
    ProptestConfig { cases: count, failure_persistence: None, ..ProptestConfig::default() }
}

/// A file in `fixtures/`.
#[derive(Clone)]
struct Fixture {
    name: String,
    bytes: Vec<u8>,
}

impl std::fmt::Debug for Fixture {
    fn fmt(&self, out: &mut std::fmt::Formatter) -> std::fmt::Result {
        out.write_str(&self.name)
    }
}

/// The small files; each tests one feature or error.
static SMALL: LazyLock<Vec<Fixture>> = LazyLock::new(|| {
    let fixtures = common::fixtures();
    let folders = fs::read_dir(&fixtures).unwrap().map(|entry| entry.unwrap().path());
    let folders = folders
        .filter(|path| path.is_dir() && !path.ends_with("corpus") && !path.ends_with("site-rules"));
    folders.flat_map(|folder| files(&folder)).collect()
});

/// The feeds of the built-in corpus, as long as real ones. Its pages would take too long.
static LARGE: LazyLock<Vec<Fixture>> = LazyLock::new(|| {
    let folders = ["rss", "rdf", "atom", "json-feed"];
    folders.iter().flat_map(|folder| files(&common::corpus().join(folder))).collect()
});

fn files(folder: &Path) -> Vec<Fixture> {
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let paths: BTreeSet<PathBuf> =
        paths.filter(|path| path.extension() != Some("jsonl".as_ref())).collect();
    let name = |path: &Path| path.strip_prefix(common::fixtures()).unwrap().display().to_string();
    paths.iter().map(|path| Fixture { name: name(path), bytes: fs::read(path).unwrap() }).collect()
}

// No panics, and valid output.

/// Asserts that parsing does not panic, not even internally, and that the output is valid.
fn assert_sound(bytes: &[u8]) {
    let parsed = parse(bytes);
    assert!(!matches!(parsed.error, Some(ParseError::Internal(_))), "{:?}", parsed.error);
    assert_eq!(detect(bytes).ok().is_some(), parsed.format.is_some());
    let mut lines = Vec::new();
    write_items("file", &parsed, &mut lines).unwrap();
    let lines = String::from_utf8(lines).unwrap();
    assert_eq!(lines.lines().count(), parsed.items.len());
    for line in lines.lines() {
        let item: Value =
            serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"));
        assert!(item.is_object() && item["_newsparse"]["format"].is_string(), "{line}");
        assert!(has_no_empty_value(&item), "{line}");
        for date in ["date_published", "date_modified"] {
            assert!(
                item.get(date).is_none_or(|date| date.as_str().unwrap().ends_with('Z')),
                "{line}"
            );
        }
    }
}

/// Returns true if the value contains no null and no empty string, list or object.
fn has_no_empty_value(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::String(text) => !text.is_empty(),
        Value::Array(values) => !values.is_empty() && values.iter().all(has_no_empty_value),
        Value::Object(fields) => !fields.is_empty() && fields.values().all(has_no_empty_value),
        Value::Bool(_) | Value::Number(_) => true,
    }
}

/// Beginnings of documents of each format.
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

/// Pieces of text with a meaning in some format.
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

/// A random change of a document.
#[derive(Clone, Debug)]
enum Change {
    Delete(Index, usize),
    Duplicate(Index, usize),
    Replace(Index, Vec<u8>),
    Insert(Index, &'static str),
    Truncate(Index),
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        (any::<Index>(), 1..200_usize).prop_map(|(at, length)| Change::Delete(at, length)),
        (any::<Index>(), 1..200_usize).prop_map(|(at, length)| Change::Duplicate(at, length)),
        (any::<Index>(), prop::collection::vec(any::<u8>(), 1..6))
            .prop_map(|(at, bytes)| Change::Replace(at, bytes)),
        (any::<Index>(), select(&PIECES[..])).prop_map(|(at, piece)| Change::Insert(at, piece)),
        any::<Index>().prop_map(Change::Truncate),
    ]
}

impl Change {
    fn apply(&self, bytes: &mut Vec<u8>) {
        let length = bytes.len();
        if length == 0 {
            return;
        }
        let slice = |at: &Index, max: usize| -> Range<usize> {
            let start = at.index(length);
            start..length.min(start + max)
        };
        match self {
            Change::Delete(at, max) => drop(bytes.drain(slice(at, *max))),
            Change::Duplicate(at, max) => {
                let range = slice(at, *max);
                let copy = bytes[range.clone()].to_vec();
                bytes.splice(range.end..range.end, copy);
            }
            Change::Replace(at, by) => drop(bytes.splice(slice(at, by.len()), by.iter().copied())),
            Change::Insert(at, piece) => {
                let at = at.index(length);
                bytes.splice(at..at, piece.bytes());
            }
            Change::Truncate(at) => bytes.truncate(at.index(length)),
        }
    }
}

fn changed(file: &Fixture, changes: &[Change]) -> Vec<u8> {
    let mut bytes = file.bytes.clone();
    changes.iter().for_each(|change| change.apply(&mut bytes));
    bytes
}

proptest! {
    #![proptest_config(cases(1500))]

    #[test]
    fn accepts_any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        assert_sound(&bytes);
    }

    #[test]
    fn accepts_any_text_after_the_beginning_of_a_document(opening in select(&OPENINGS[..]), text in "\\PC{0,200}") {
        assert_sound(format!("{opening}{text}").as_bytes());
    }

    #[test]
    fn accepts_any_bytes_after_the_beginning_of_a_document(
        opening in select(&OPENINGS[..]),
        bytes in prop::collection::vec(any::<u8>(), 0..200),
    ) {
        assert_sound(&[opening.as_bytes(), &bytes].concat());
    }

    #[test]
    fn accepts_markup_in_random_order(opening in select(&OPENINGS[..]), pieces in pieces()) {
        assert_sound(format!("{opening}{pieces}").as_bytes());
    }

    #[test]
    fn accepts_damaged_small_files(
        file in select(SMALL.as_slice()),
        changes in prop::collection::vec(change(), 1..6),
    ) {
        assert_sound(&changed(&file, &changes));
    }
}

proptest! {
    #![proptest_config(cases(150))]

    #[test]
    fn accepts_damaged_large_files(
        file in select(LARGE.as_slice()),
        changes in prop::collection::vec(change(), 1..12),
    ) {
        assert_sound(&changed(&file, &changes));
    }
}

#[test]
fn every_fixture_has_valid_output() {
    SMALL.iter().chain(LARGE.iter()).for_each(|file| assert_sound(&file.bytes));
}

// Truncated documents.

/// Returns false for files in which properties of the feed follow the items. Truncation changes their items.
fn has_feed_properties_first(file: &Fixture) -> bool {
    !file.name.contains("-after-the-")
}

/// Returns true for files that are parsed sequentially: well-formed XML and JSON in UTF-8. HTML pages are not.
fn is_sequential(file: &Fixture) -> bool {
    let parsed = parse(&file.bytes);
    has_feed_properties_first(file)
        && parsed.error.is_none()
        && !matches!(parsed.format, Some(Format::Site(_) | Format::Article))
        && std::str::from_utf8(&file.bytes).is_ok()
}

/// Checks that the items of the truncated document are the first items of the whole document, except for the last one,
/// which may be incomplete. Returns their number.
fn check_prefix(file: &Fixture, whole: &Parsed, length: usize) -> Result<usize, String> {
    let truncated = parse(&file.bytes[..length]);
    let count = truncated.items.len();
    let complete = count.saturating_sub(1);
    if count > whole.items.len() {
        return Err(format!(
            "{}, truncated to {length}: more items than in the whole document",
            file.name
        ));
    }
    match (0..complete).find(|&n| truncated.items[n] != whole.items[n]) {
        None => Ok(count),
        Some(n) => Err(format!(
            "{}, truncated to {length}: item {n} is\n  {:?}\nexpected\n  {:?}",
            file.name, truncated.items[n], whole.items[n]
        )),
    }
}

#[test]
fn truncation_of_small_files_keeps_the_items_before() {
    let files: Vec<_> = SMALL.iter().filter(|file| is_sequential(file)).collect();
    assert!(files.len() > 80);
    let failures: Vec<_> =
        files.into_iter().filter_map(|file| truncate_everywhere(file).err()).collect();
    assert!(failures.is_empty(), "{} files:\n{}", failures.len(), failures.join("\n"));
}

/// Truncates a file at each byte. The number of items must not decrease with the length.
fn truncate_everywhere(file: &Fixture) -> Result<(), String> {
    let whole = parse(&file.bytes);
    let mut previous = 0;
    for length in 0..=file.bytes.len() {
        let count = check_prefix(file, &whole, length)?;
        if count < previous {
            return Err(format!(
                "{}, truncated to {length}: {count} items after {previous}",
                file.name
            ));
        }
        previous = count;
    }
    Ok(())
}

proptest! {
    #![proptest_config(cases(96))]

    #[test]
    fn truncation_of_large_files_keeps_the_items_before(
        file in select(LARGE.as_slice()).prop_filter("is sequential", is_sequential),
        at in any::<Index>(),
    ) {
        let whole = parse(&file.bytes);
        let result = check_prefix(&file, &whole, at.index(file.bytes.len()));
        prop_assert!(result.is_ok(), "{}", result.unwrap_err());
    }
}

// Independence of items.

/// A random element of an item.
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
    fn items_do_not_depend_on_their_neighbours(items in prop::collection::vec(item(), 1..6)) {
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

// Articles and boilerplate.

/// A random element that is marked as boilerplate.
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

    // These pages have their text in one piece. Without text, related links may be taken for it.
    #[test]
    fn articles_do_not_depend_on_marked_boilerplate(
        name in select(vec!["open-graph-alone", "microdata-news-article", "headings-and-lists"]),
        before in boilerplate(),
        after in boilerplate(),
    ) {
        let path = common::fixtures().join("article").join(name).with_extension("html");
        let page = fs::read_to_string(path).unwrap();
        let start = page.find("<body").unwrap();
        let start = start + page[start..].find('>').unwrap() + 1;
        let end = page.rfind("</body>").unwrap();
        let (head, body, tail) = (&page[..start], &page[start..end], &page[end..]);
        let with_boilerplate = format!("{head}{before}{body}{after}{tail}");
        let (alone, with_boilerplate) = (parse(page.as_bytes()), parse(with_boilerplate.as_bytes()));
        prop_assert!(alone.items[0].content_text.is_some());
        prop_assert_eq!(&alone.items[0].content_text, &with_boilerplate.items[0].content_text);
    }
}

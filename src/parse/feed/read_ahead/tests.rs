//! Feeds in parts are compared with the same feeds as a whole.

use std::path::Path;
use std::sync::LazyLock;
use std::{fs, io};

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::*;
use crate::parse::feed::atom::Atom;
use crate::parse::feed::rss::Rss;
use crate::parse::feed::sitemap::Sitemap;
use crate::parse::parts::RunParts;
use crate::parse::{ParseContext, Parsed, Parser};

const CONTEXT: ParseContext = ParseContext {
    url: Some("https://example.org/news/feed.xml"),
    charset: None,
    is_discovered: false,
};

/// Runs the parts one after the other, the last one first.
const BACKWARDS: RunParts = &|count, part| (0..count).rev().for_each(part);

fn whole(bytes: &[u8]) -> Parsed<'_> {
    Parser::default().parse_with(bytes, &CONTEXT)
}

fn in_parts(bytes: &[u8], length: usize) -> Parsed<'_> {
    Parser::default().parse_parts(bytes, &CONTEXT, Parts::of_length(BACKWARDS, length))
}

#[track_caller]
fn assert_equal(document: &str) {
    let expected = whole(document.as_bytes());
    for length in [1, 10, 40, 100, 400] {
        assert_eq!(in_parts(document.as_bytes(), length), expected, "{length}: {document}");
    }
}

/// Returns the number of items that are read in parts, which start at each start tag.
fn count_in_parts<F: FeedFormat>(document: &str) -> usize {
    let mut reader = FeedReader::new(Cursor::new(document), 0);
    let Some(name) = read_first_item::<F>(&mut reader) else { return 0 };
    let mut ahead = ReadAhead::new::<F>(&mut reader, name, Parts::of_length(BACKWARDS, 1), 1);
    let mut count = 0;
    loop {
        let known = reader.items.len();
        if ahead.take_over(&mut reader) {
            count += reader.items.len() - known;
        } else if !reader.read_element::<F>() {
            return count;
        }
    }
}

/// A feed whose first item is ordinary, and an ordinary item after `content`.
fn rss(content: &str) -> String {
    let item = "<item><title>Rain</title><link>/rain</link></item>";
    format!(
        "<rss xmlns:d='http://purl.org/dc/elements/1.1/'><channel xml:lang='fr' xml:base='https://example.com/a/'>\n\
         <title>Post</title>\n{item}\n{content}\n{item}\n</channel></rss>\n"
    )
}

#[test]
fn well_formed_items_are_read_in_parts() {
    let item = "<item><title>Snow</title><d:creator>Ada</d:creator></item>";
    let with_markup =
        "<item><description><p>a</p> <b>b</b></description><x:y><x:z>1</x:z></x:y></item>";
    for (content, count) in [
        ("", 1),
        (item, 2),
        (&format!("{item}<!-- <item> --> {item} text {item}"), 4),
        (with_markup, 2),
        ("<item/><item a='1' xml:lang='de' xml:base='b/'><title>\n</title></item><ITEM/>", 4),
        ("<item><description>&lt;item>&amp;</description></item>", 2),
    ] {
        let document = rss(content);
        assert_eq!(count_in_parts::<Rss>(&document), count, "{content}");
        assert_equal(&document);
    }
}

#[test]
fn start_tags_that_are_none_are_read_as_text() {
    let inner = "<item><title>Inner</title></item>";
    for content in [
        format!("<item><description><![CDATA[a {inner} b]]></description></item>"),
        format!("<item><description><!-- a {inner} b -->c</description></item>"),
        format!("<item><description>a {inner} b</description></item>"),
        format!("<item><x>{inner}</x><title>Outer</title></item>"),
        format!("<item><title>Outer</title>{inner}</item>"),
        format!("<!-- {inner} {inner} -->"),
        format!("<?x {inner} ?>"),
        format!("<image>{inner}{inner}</image>"),
        format!("<x a=\"{inner}\"/>"),
        format!("<item a='{inner}'><title>Outer</title></item>"),
    ] {
        assert_equal(&rss(&content));
        assert_equal(&rss(&content.repeat(3)));
        assert_equal(&rss(&format!("{content}{inner}{inner}")));
    }
}

#[test]
fn elements_of_the_feed_may_stand_anywhere() {
    for (content, count) in [
        ("<title>Other</title><item/>", 2),
        ("<item/><language>de</language><item/>", 3),
        ("<item/></channel><channel xml:lang='de'><item/>", 1),
        ("<item/></channel><channel xml:lang='fr' xml:base='https://example.com/a/'><item/>", 3),
        ("<item/></channel><item/><channel>", 1),
        ("<?x <item> ?><item/><item/>", 2),
        ("<x><item/></x><items><item/></items><item/>", 1),
    ] {
        let document = rss(content);
        assert_eq!(count_in_parts::<Rss>(&document), count, "{content}");
        assert_equal(&document);
        assert_equal(&document.replace("<title>Post</title>", ""));
        assert_equal(&document.replace("https://example.com/a/", "a/"));
    }
    assert_equal("<rss><channel><item/><item/><item/></channel><title>Post</title></rss>");
}

#[test]
fn ill_formed_items_are_read_with_the_text_after_them() {
    for content in [
        "<item><title>a<item><title>b</title></item>",
        "<item><title>a</title><item><title>b</title></item></item>",
        "<item><title>a</title></channel><channel>",
        "<item><description><br>a<p></description></item><item><description>b</item>",
        "<item><title a='b>c</title></item><item><title d='e'>f</title></item>",
        "<item><title>a < b <c</title></item><item <item></item>",
        "<item><title><![CDATA[a</title></item>",
        "</item><item></x></item></item>",
        "<!-- a",
        "<item a='",
    ] {
        let document = rss(content);
        assert!(whole(document.as_bytes()).error.is_some(), "{content}");
        assert_equal(&document);
        assert_equal(&rss(&format!("<item><title>b</title></item>\n{content}").repeat(3)));
    }
}

#[test]
fn parts_know_the_declarations_around_them() {
    let prefixed = "<r:rss xmlns:r='http://purl.org/rss/1.0/' xmlns:x='http://purl.org/dc/elements/1.1/'>\
                    <r:channel><r:title>Post</r:title></r:channel>";
    let item = "<r:item><r:title>a</r:title><x:creator>Ada</x:creator></r:item>";
    let document = format!("{prefixed}{}</r:rss>", item.repeat(4));
    assert_eq!(count_in_parts::<Rss>(&document), 3);
    assert_equal(&document);
    let entity = "<!DOCTYPE rss [<!ENTITY e 'f'>]><rss><channel><item/><item><title>&e;</title></item><item/></channel></rss>";
    assert_eq!(count_in_parts::<Rss>(entity), 0);
    assert_equal(entity);
    assert_equal(
        &entity.replace("<item/>", "<item/><!DOCTYPE a [<!ENTITY g 'h'>]><item>&g;</item>"),
    );
}

#[test]
fn entries_and_addresses_are_read_in_parts() {
    let entry = "<entry xml:base='b/'><title type='xhtml'><p>a</p></title><link href='c'/><source><entry/></source></entry>";
    let feed = format!(
        "<feed xmlns='http://www.w3.org/2005/Atom' xml:lang='de'>{}<link href='d/'/><author><name>Ada</name></author>{}</feed>",
        entry.repeat(3),
        entry.repeat(3),
    );
    assert_eq!(count_in_parts::<Atom>(&feed), 0); // the inner entries look like starts of parts
    assert_equal(&feed);
    let feed = feed.replace("<source><entry/></source>", "");
    assert_eq!(count_in_parts::<Atom>(&feed), 5);
    assert_equal(&feed);
    assert_equal(&feed.replace("<author>", &"<author><name>Ada</name></author>".repeat(99)));

    let news = "<url><loc>a</loc><news:news><news:publication><news:name>Post</news:name></news:publication></news:news></url>";
    let other = news.replace("Post", "Other");
    let plain = "<url><loc>b</loc></url>".repeat(3);
    for urls in [format!("{plain}{news}{other}{plain}"), format!("{news}{plain}{other}<url>{news}")]
    {
        let sitemap = format!("<urlset>{urls}</urlset>");
        assert!(count_in_parts::<Sitemap>(&sitemap) > 3);
        assert_equal(&sitemap);
    }
}

#[test]
fn recovery_keeps_its_limit() {
    // Each skipped element with children is scanned once more than its size: together too often.
    let nested = format!("<x:a>{}</x:a>", "<x:b><x:c>d</x:c></x:b>".repeat(3));
    let item = format!("<item>{}</item>", nested.repeat(3));
    assert_equal(&rss(&item.repeat(9)));
    let unclosed = format!("<x>{}", "<y><z>a</z></y>".repeat(9));
    assert_equal(&rss(&format!("{item}<item>{}</item>{item}", unclosed.repeat(20))));
}

#[test]
fn a_feed_may_be_cut_anywhere() {
    let document = rss(
        "<item xml:lang='en'><title><![CDATA[a <item> b]]></title><!-- <item> --></item>\n<item><description>c <p>d</p></description></item>",
    );
    for length in 0..document.len() {
        assert_equal(&document[..length]);
    }
}

/// The fixtures of XML feeds, and the shorter ones of the built-in corpus.
static FIXTURES: LazyLock<Vec<String>> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures");
    let formats = ["rss", "rdf", "atom", "sitemap"];
    let folders =
        formats.iter().flat_map(|name| [folder.join(name), folder.join("corpus").join(name)]);
    let files = folders.filter_map(|folder| fs::read_dir(folder).ok()).flatten();
    let paths: io::Result<Vec<_>> = files.map(|entry| entry.map(|entry| entry.path())).collect();
    let mut paths = paths.unwrap();
    paths.retain(|path| path.extension() == Some("xml".as_ref()));
    paths.sort();
    paths.iter().filter_map(|path| fs::read_to_string(path).ok()).collect()
});

#[test]
fn fixtures_are_read_in_parts_of_any_length() {
    assert!(FIXTURES.len() > 200, "{}", FIXTURES.len());
    for fixture in FIXTURES.iter() {
        assert_equal(fixture);
    }
}

/// Markup that disturbs a feed, and some that does not.
const FRAGMENTS: [&str; 40] = [
    "<item>",
    "</item>",
    "<item",
    "<item a='",
    "<item/>",
    "<entry>",
    "</entry>",
    "<url>",
    "</url>",
    "<title>",
    "</title>",
    "<![CDATA[",
    "]]>",
    "<!--",
    "-->",
    "<?x ",
    "?>",
    "<",
    ">",
    "'",
    "\"",
    "&e;",
    "&amp;",
    "a",
    "\n",
    "<br>",
    "<p>",
    "</p>",
    "<x:y>",
    "</x:y>",
    "<x>",
    "</x>",
    "</channel>",
    "<channel>",
    "<channel xml:lang='de'>",
    "</feed>",
    "<!DOCTYPE a [<!ENTITY e 'f'>]>",
    "<link>b</link>",
    "<item xml:base='c/'><link>d</link></item>",
    "<item><title>Rain</title></item>",
];

fn fragment() -> impl Strategy<Value = &'static str> {
    prop_oneof![3 => select(&FRAGMENTS[..]), 1 => select(&FRAGMENTS[38..])]
}

/// Inserts fragments at places of a text, and removes as many bytes as `removed` says.
fn mutated(text: &str, changes: &[(Index, &str, usize)]) -> String {
    let mut text = text.to_owned();
    for (place, fragment, removed) in changes {
        let at = text.floor_char_boundary(place.index(text.len() + 1));
        let end = text.floor_char_boundary((at + removed).min(text.len())).max(at);
        text.replace_range(at..end, fragment);
    }
    text
}

fn cases(count: u32) -> ProptestConfig {
    ProptestConfig { cases: count, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(cases(2000))]

    #[test]
    fn any_feed_is_read_in_parts(pieces in vec(fragment(), 0..60), length in 1..200usize) {
        let document = rss(&pieces.concat());
        prop_assert_eq!(in_parts(document.as_bytes(), length), whole(document.as_bytes()));
    }

    #[test]
    fn changed_fixtures_are_read_in_parts(
        fixture in select(FIXTURES.as_slice()),
        changes in vec((any::<Index>(), fragment(), prop_oneof![2 => Just(0), 1 => 0..40usize]), 1..8),
        length in 1..2000usize,
    ) {
        let document = mutated(&fixture, &changes);
        prop_assert_eq!(in_parts(document.as_bytes(), length), whole(document.as_bytes()));
    }
}

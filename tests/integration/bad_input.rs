//! Invalid input: the message names the file, the exit code is right, and all readable items are printed.

use std::fs;
use std::io::Write;
use std::path::Path;

use assert_cmd::assert::Assert;
use predicates::prelude::*;
use predicates::str::{contains, is_empty};

use crate::common;
use crate::common::{extract, folder, newsparse, rss, stderr, titles};

/// Nesting depth in the tests of deep documents.
const DEPTH: usize = 10_000;

/// Runs `extract` on a file with this name and content.
fn extract_file(name: &str, bytes: impl AsRef<[u8]>) -> Assert {
    let folder = folder(&[(name, bytes)]);
    extract(folder.path().join(name))
}

/// Asserts that all items are printed and that every message names the file.
fn assert_reads(name: &str, bytes: impl AsRef<[u8]>, expected: &[&str]) -> Assert {
    let run = extract_file(name, bytes).code(0);
    assert_eq!(titles(&run), expected, "{run}");
    let messages = stderr(&run);
    assert!(messages.is_empty() || messages.contains(name), "{run}");
    run
}

/// Asserts that nothing is printed, and that the message names the file and the reason.
fn assert_rejects(name: &str, bytes: impl AsRef<[u8]>, reason: &str) {
    let folder = folder(&[(name, bytes)]);
    let path = folder.path().join(name);
    let expected = format!("newsparse: warning: {}: {reason}\n", path.display());
    for (command, code) in
        [(&["extract"][..], 0), (&["extract", "--strict"], 1), (&["--passes", "1"], 2)]
    {
        let run = newsparse().args(command).arg(&path).assert();
        run.code(code).stdout(is_empty()).stderr(contains(&expected));
    }
}

// Paths.

#[test]
fn rejects_a_missing_path() {
    for command in [&["extract"][..], &["--passes", "1"]] {
        let run = newsparse().args(command).arg("no/such/feed.xml").assert().code(2);
        run.stdout(is_empty())
            .stderr("newsparse: error: cannot read no/such/feed.xml: no such file or folder\n");
    }
}

#[test]
fn rejects_two_paths_if_one_is_missing() {
    let folder = folder(&[("a.xml", rss(&["there"]))]);
    let run = newsparse().arg("extract").arg(folder.path()).arg("no-such-feed.xml").assert();
    run.code(2).stderr(contains("no-such-feed.xml: no such file or folder"));
}

#[test]
fn rejects_a_folder_without_news() {
    let folder = folder(&[("notes.txt", "Dear all"), ("page.html", "<html><p>Hello</p></html>")]);
    let run = extract(folder.path()).code(0).stdout(is_empty());
    run.stderr("newsparse: skipped 2 files with no news (-v lists them)\n");
    let run = newsparse().args(["--passes", "1"]).arg(folder.path()).assert().code(2);
    let path = folder.path().display();
    run.stderr(contains(format!("{path}: no news found")).and(contains("2 files")));
}

#[test]
fn rejects_an_empty_folder() {
    let folder = tempfile::tempdir().unwrap();
    let run = extract(folder.path()).code(2).stdout(is_empty());
    run.stderr(format!("newsparse: error: {}: no news found\n", folder.path().display()));
}

#[cfg(unix)]
mod unreadable {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    /// Removes the read permission. Returns false if the path is still readable, as for root.
    fn lock(path: &Path) -> bool {
        fs::set_permissions(path, fs::Permissions::from_mode(0o000)).unwrap();
        let locked =
            if path.is_dir() { fs::read_dir(path).is_err() } else { fs::read(path).is_err() };
        if !locked {
            unlock(path);
        }
        locked
    }

    fn unlock(path: &Path) {
        fs::set_permissions(path, fs::Permissions::from_mode(0o755)).unwrap();
    }

    #[test]
    fn rejects_an_unreadable_file() {
        let folder = folder(&[("a.xml", rss(&["a"]))]);
        let path = folder.path().join("a.xml");
        if lock(&path) {
            let run = extract(&path).code(2).stdout(is_empty());
            run.stderr(contains("a.xml: permission denied"));
        }
    }

    #[test]
    fn rejects_an_unreadable_folder() {
        let folder = folder(&[("sub/a.xml", rss(&["a"]))]);
        let path = folder.path().join("sub");
        if lock(&path) {
            let run = extract(&path);
            unlock(&path);
            run.code(2).stdout(is_empty()).stderr(contains("sub: permission denied"));
        }
    }

    #[test]
    fn skips_unreadable_entries_of_a_folder() {
        let (a, b, c) = (rss(&["a"]), rss(&["b"]), rss(&["c"]));
        let folder = folder(&[("a.xml", a), ("b.xml", b), ("sub/c.xml", c)]);
        let (file, sub) = (folder.path().join("b.xml"), folder.path().join("sub"));
        if lock(&file) && lock(&sub) {
            let run = extract(folder.path());
            unlock(&sub);
            let run = run.code(2).stderr(contains("b.xml: permission denied").and(contains("sub")));
            assert_eq!(titles(&run), ["a"], "{run}");
        }
    }

    #[test]
    fn ignores_named_pipes_in_a_folder() {
        let folder = folder(&[("a.xml", rss(&["a"]))]);
        let made = std::process::Command::new("mkfifo").arg(folder.path().join("b.xml")).status();
        if made.is_ok_and(|status| status.success()) {
            let run = extract(folder.path()).code(0);
            assert_eq!(titles(&run), ["a"], "{run}");
        }
    }
}

#[cfg(target_os = "linux")]
#[test]
fn reads_files_whose_names_are_not_utf_8() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;

    let folder = tempfile::tempdir().unwrap();
    let path = |name: &[u8]| folder.path().join(OsStr::from_bytes(name));
    fs::write(path(b"caf\xE9.xml"), rss(&["one"])).unwrap();
    fs::write(path(b"caf\xE8.xml"), rss(&["two"])).unwrap();
    fs::write(path(b"cut\xFF.xml"), "<rss><channel><item><title>three").unwrap();
    let run = extract(folder.path()).code(0);
    assert_eq!(titles(&run), ["two", "one", "three"], "{run}");
    run.stderr(contains("cut\u{FFFD}.xml: line 1: "));
    let run = extract(path(b"caf\xE9.xml")).code(0).stderr(is_empty());
    assert_eq!(titles(&run), ["one"], "{run}");
    extract(path(b"gone\xE9.xml"))
        .code(2)
        .stderr(contains("gone\u{FFFD}.xml: no such file or folder"));
}

// Files without news.

#[test]
fn rejects_an_empty_file() {
    assert_rejects("empty.xml", "", "the document is empty");
    assert_rejects("blank.xml", " \n\t\n", "the document is empty");
    assert_rejects("mark.xml", b"\xEF\xBB\xBF", "the document is empty");
}

#[test]
fn counts_an_empty_file_in_a_folder_as_an_error() {
    let folder = folder(&[("a.xml", rss(&["a"])), ("empty.xml", String::new())]);
    let run = extract(folder.path()).code(0);
    assert_eq!(titles(&run), ["a"], "{run}");
    run.stderr(contains("empty.xml: the document is empty").and(contains("1 file with errors")));
    newsparse().args(["extract", "--strict"]).arg(folder.path()).assert().code(1);
}

#[test]
fn rejects_binary_files() {
    let mut noise: Vec<u8> = (0..=255).collect();
    noise.extend(noise.clone());
    assert_rejects("noise.bin", &noise, "binary data, not text");
    assert_rejects(
        "picture.png",
        b"\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\0\x01",
        "binary data, not text",
    );
    assert_rejects(
        "program",
        b"\x7FELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0>\0",
        "binary data, not text",
    );
}

#[test]
fn rejects_html_without_news() {
    assert_rejects(
        "page.html",
        "<!DOCTYPE html>\n<title>Hello</title><p>Hello",
        "no news: HTML page without an article: it has no text",
    );
    assert_rejects(
        "page.html",
        "<HTML><BODY><H1>Not found</H1></BODY></HTML>",
        "no news: HTML page without an article: its title is that of an error page",
    );
}

#[test]
fn reads_a_page_that_may_be_an_article_if_it_is_named() {
    let text = "The office at the upper basin is open on Tuesdays and Fridays from nine to one. In winter please \
                ring the bell at the side door.";
    let page = format!("<html><h1>Opening hours</h1><p>{text}</p></html>");
    let folder = folder(&[("page.html", &page)]);
    let run = extract(folder.path().join("page.html")).code(0);
    assert_eq!(common::items(&run)[0]["content_text"], text, "{run}");
    run.stderr(contains("page.html: perhaps not an article: its text is short"));
    let run = extract(folder.path()).code(0).stdout(is_empty());
    run.stderr("newsparse: skipped 1 file with no news (-v lists them)\n");
}

#[test]
fn rejects_other_formats() {
    let svg = "<svg xmlns='http://www.w3.org/2000/svg'/>";
    assert_rejects("a.svg", svg, "no news: XML document with the root element <svg>");
    assert_rejects("a.json", "{\"a\": 1}", "no news: JSON that is neither JSON Feed nor ninjs");
    assert_rejects("a.txt", "Dear all", "no news: text that is not XML, HTML or JSON");
}

#[test]
fn rejects_feeds_whose_items_are_not_readable() {
    for (name, feed, reason) in [
        (
            "place.xml",
            "<rss><channel><language>\n<item><title>a</title></item></language></channel></rss>",
            "line 2: no item was read: <item> at an unexpected place",
        ),
        (
            "place.atom",
            "<feed xmlns='http://www.w3.org/2005/Atom'><author><entry/></author></feed>",
            "line 1: no item was read: <entry> at an unexpected place",
        ),
    ] {
        let run = extract_file(name, feed).code(0).stdout(is_empty());
        run.stderr(contains(format!("{name}: {reason}\n")));
    }
}

#[test]
fn reports_items_without_known_elements() {
    let feed = "<rss><channel>\n<item xmlns:x='urn:x'><x:a>b</x:a></item><item/></channel></rss>";
    let run = extract_file("unknown.xml", feed).code(0);
    run.stderr(contains("unknown.xml: line 2: no value was read from <item>"));
    for feed in
        ["<rss><channel><item/></channel></rss>", "<rss><channel><item> </item></channel></rss>"]
    {
        extract_file("empty.xml", feed).code(0).stderr(is_empty());
    }
}

#[cfg(target_os = "linux")]
#[test]
fn names_of_files_cannot_forge_messages() {
    let name = "a\nnewsparse: error: b\r\u{1b}]0;c\u{7}\u{202e}.xml";
    let member = common::archives::tar(&[(name, "<rss><channel><item>")]);
    for (file, bytes) in [(name, b"<rss><channel><item>".to_vec()), ("a.tar", member)] {
        let folder = folder(&[(file, bytes)]);
        for command in [&["extract"][..], &["--passes", "1", "-v"], &["extract", "--strict", "-v"]]
        {
            let run = newsparse().args(command).arg(folder.path()).assert();
            let messages = stderr(&run);
            assert!(
                messages.contains("a\\nnewsparse: error: b\\r\\u{1b}]0;c\\u{7}\\u{202e}.xml"),
                "{run}"
            );
            assert!(!messages.contains("\nnewsparse: error"), "{run}");
            assert!(!messages.contains(['\r', '\u{1b}', '\u{7}', '\u{202e}']), "{run}");
        }
    }
}

#[test]
fn counts_the_errors_of_an_archive_after_the_first_ones() {
    let lines = "{\"html\": 1}\n".repeat(500);
    let cut = [("a.xml", "<rss><channel><item>"); 30];
    let folder = folder(&[("a.jsonl", lines.into_bytes()), ("b.tar", common::archives::tar(&cut))]);
    let run = newsparse().args(["extract", "--field", "html"]).arg(folder.path()).assert();
    let messages = stderr(&run.code(0));
    assert_eq!(messages.matches("a.jsonl!/line ").count(), 20, "{messages}");
    assert!(messages.contains("a.jsonl: 480 more errors\n"), "{messages}");
    assert_eq!(messages.matches("b.tar!/a.xml: ").count(), 20, "{messages}");
    assert!(
        messages.contains("b.tar: 10 more documents with errors (-v lists them)\n"),
        "{messages}"
    );
}

#[cfg(target_os = "linux")]
#[test]
fn reports_help_that_cannot_be_printed() {
    for option in ["--help", "--version"] {
        let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let program = assert_cmd::cargo::cargo_bin!("newsparse");
        let run = std::process::Command::new(program).arg(option).stdout(full).output().unwrap();
        let message = String::from_utf8_lossy(&run.stderr).into_owned();
        assert_eq!(run.status.code(), Some(2), "{message}");
        assert!(message.starts_with("newsparse: error: No space left on device"), "{message}");
    }
}

#[test]
fn parses_the_format_that_is_detected() {
    let item = "<item><title>a</title></item>";
    for (start, format) in [("<rss><rdf:RDF>", "rss"), ("<rdf:RDF><rss>", "rdf"), ("<rdf>", "rdf")]
    {
        let document = format!("{start}{item}");
        let parsed = newsparse::parse(document.as_bytes());
        assert_eq!((parsed.items.len(), parsed.format.unwrap().name()), (1, format), "{start}");
        assert_eq!(newsparse::parse::detect(document.as_bytes()).ok(), parsed.format, "{start}");
    }
}

#[test]
fn keeps_a_thousand_items_without_properties() {
    for (start, reason) in [
        (
            r#"{"version":"https://jsonfeed.org/version/1","items":["#,
            "4000 items without any property were left out",
        ),
        (
            r#"{"uri":"urn:a","versioncreated":"2025-09-01T12:00:00Z","items":["#,
            "4000 items without any value were left out",
        ),
    ] {
        let document = format!(r#"{start}{}{{"id":1,"uri":"urn:b"}}]}}"#, "{},".repeat(5_000));
        let parsed = newsparse::parse(document.as_bytes());
        assert_eq!(parsed.items.len(), 1_001, "{start}");
        assert_eq!(parsed.error.unwrap().to_string(), reason);
    }
}

/// The number of a start tag decides, also where items end in another order.
#[test]
fn keeps_the_order_of_nested_and_referenced_items() {
    let document = "<NewsML><NewsItem><NewsItem Duid='1'><NewsItem Duid='2'/><DataContent>a</DataContent></NewsItem>\
        <NewsItem><NewsItemRef NewsItem='urn:3'/></NewsItem><NewsItem Duid='4'/></NewsItem></NewsML>";
    let parsed = newsparse::parse(document.as_bytes());
    let ids: Vec<_> = parsed.items.iter().filter_map(|item| item.id.as_deref()).collect();
    assert_eq!(ids, ["1", "2", "urn:3", "4"]);
}

#[test]
fn says_that_authors_are_left_out_if_an_item_inherits_them() {
    let authors = "<author><name>Ada</name></author>".repeat(100);
    for (entry, expected) in [
        ("<entry><id>1</id></entry>", Some("items inherit 64 of the 100 authors of the feed")),
        ("<entry><author><name>Bo</name></author></entry>", None),
    ] {
        let feed = format!("<feed>{authors}{entry}</feed>");
        let error = newsparse::parse(feed.as_bytes()).error.map(|error| error.to_string());
        assert_eq!(error.as_deref(), expected, "{entry}");
    }
}

#[test]
fn limits_what_items_inherit() {
    let long = "a".repeat(100_000);
    for (document, reason) in [
        (
            format!(
                "<rss><channel><title>{long}</title>{}</channel></rss>",
                "<item><guid>b</guid></item>".repeat(4_000)
            ),
            "the title of the feed is cut after",
        ),
        (
            format!(
                "<rss><channel><link>http://a.example/{long}</link>{}</channel></rss>",
                "<item><link>b</link></item>".repeat(4_000)
            ),
            "",
        ),
        (
            format!(
                "<feed>{}{}</feed>",
                "<author><name>a</name></author>".repeat(4_000),
                "<entry/>".repeat(4_000)
            ),
            "",
        ),
        (
            format!(
                "<feed><author><name>{long}</name></author>{}</feed>",
                "<entry/>".repeat(4_000)
            ),
            "",
        ),
    ] {
        let parsed = newsparse::parse(document.as_bytes());
        let mut lines = Vec::new();
        newsparse::json_lines::write_items("a", &parsed, &mut lines).unwrap();
        assert_eq!(parsed.items.len(), 4_000);
        assert!(lines.len() < 40 * document.len(), "{} bytes of {}", lines.len(), document.len());
        assert!(parsed.error.map_or(String::new(), |error| error.to_string()).contains(reason));
    }
}

#[test]
fn limits_the_number_of_threads() {
    for command in [
        &["--threads", "1025"][..],
        &["scale", "--threads", "1,1025"],
        &["extract", "-t", "999999999"],
    ] {
        newsparse().args(command).assert().code(2).stderr(contains("the maximum is 1024"));
    }
}

#[test]
fn escapes_control_characters_in_messages() {
    for document in ["<\u{1b}[31mfoo/>", "<rss><channel><item><title>a</title></\u{9b}31m></item>"]
    {
        let run = extract_file("controls.xml", document);
        let messages = stderr(&run);
        assert!(messages.contains("\\u{"), "{messages:?}");
        assert!(!messages.contains(|c: char| c.is_control() && c != '\n'), "{messages:?}");
    }
}

// Damaged documents.

#[test]
fn reads_truncated_xml() {
    let whole = rss(&["one", "two", "three"]);
    let cut = &whole[..whole.find("three").unwrap() + 2];
    let run = assert_reads("cut.xml", cut, &["one", "two", "th"]);
    run.stderr(contains("cut.xml: line 4: unexpected end of file in <title>"));
}

#[test]
fn reads_truncated_json() {
    let json = "{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": [\n{\"title\": \"one\"},\n{\"ti";
    let run = assert_reads("cut.json", json, &["one"]);
    run.stderr(contains("cut.json: line 3: "));
}

#[test]
fn reads_unbalanced_tags() {
    let end_missing = "<rss><channel>\n<item><title>one</title><b></item>\n<item><title>two</title></item>\n</channel></rss>";
    let run = assert_reads("missing.xml", end_missing, &["one", "two"]);
    run.stderr(contains("missing.xml: line 2: ").and(contains("b>")));
    let end_surplus = "<rss><channel>\n<item></b><title>one</title></item>\n<item><title>two</title></item>\n</channel></rss>";
    let run = assert_reads("surplus.xml", end_surplus, &["one", "two"]);
    run.stderr(contains("surplus.xml: line 2: ").and(contains("</b>")));
}

#[test]
fn reads_an_unclosed_item() {
    let document = "<rss><channel>\n<item><title>one</title>\n<item><title>two</title></item>\n</channel></rss>";
    assert_reads("open.xml", document, &["one", "two"]).stderr(contains("open.xml: line "));
}

#[test]
fn reads_undeclared_namespaces() {
    let document = "<rss><channel><item><title>one</title><dc:creator>Ines</dc:creator>\
        <unknown:name a:b='c'>this</unknown:name><content:encoded>text</content:encoded></item></channel></rss>";
    let run = assert_reads("undeclared.xml", document, &["one"]);
    let item = &common::items(&run)[0];
    assert_eq!(item["authors"][0]["name"], "Ines", "{run}");
    assert_eq!(item["content_html"], "text", "{run}");
}

#[test]
fn ignores_a_wrong_encoding_declaration() {
    let declared =
        |name: &str| format!("<?xml version='1.0' encoding='{name}'?>\n{}", rss(&["Möwe"]));
    for name in ["iso-8859-1", "utf-16", "us-ascii", "no-such-encoding", "shift_jis", ""] {
        assert_reads("declared.xml", declared(name), &["Möwe"]);
    }
    let latin: Vec<u8> = declared("utf-8").chars().map(|c| c as u8).collect();
    assert_reads("declared.xml", latin, &["Möwe"]);
}

#[test]
fn replaces_invalid_utf_8() {
    let mut document = rss(&["Möwe ? über dem Café", "two"]).into_bytes();
    let place = document.iter().position(|byte| *byte == b'?').unwrap();
    document[place] = 0xFF;
    let run = assert_reads("bytes.xml", document, &["Möwe \u{FFFD} über dem Café", "two"]);
    run.stderr(contains("bytes.xml: invalid UTF-8 bytes were replaced"));
}

#[test]
fn reads_control_characters() {
    let document = rss(&["bell \u{7}", "null \u{0} inside", "escape &#27; &#0;", "last"]);
    let run = extract_file("control.xml", document).code(0);
    let titles = titles(&run);
    assert_eq!(titles.len(), 4, "{run}");
    for (title, word) in titles.iter().zip(["bell", "inside", "escape", "last"]) {
        assert!(title.contains(word), "{run}");
    }
}

#[test]
fn keeps_undeclared_entities() {
    let document = rss(&["a &harbour; b", "AT&T", "a & b &", "&#xFFFFFF; &#; &;"]);
    assert_reads(
        "entities.xml",
        document,
        &["a &harbour; b", "AT&T", "a & b &", "&#xFFFFFF; &#; &;"],
    );
}

// Deep and large documents.

fn nested(open: &str, inside: &str, close: &str) -> String {
    format!("{}{inside}{}", open.repeat(DEPTH), close.repeat(DEPTH))
}

#[test]
fn reads_deep_elements_in_rss() {
    let deep = nested("<a>", "x", "</a>");
    let last = "<item><title>last</title></item>";
    for (name, document) in [
        ("beside.xml", format!("<rss><channel>{deep}{last}</channel></rss>")),
        (
            "inside.xml",
            format!("<rss><channel><item>{deep}<title>last</title></item></channel></rss>"),
        ),
        ("channels.xml", nested("<channel>", last, "</channel>")),
        (
            "description.xml",
            format!(
                "<rss><channel><item><description>{deep}</description><title>last</title></item></channel></rss>"
            ),
        ),
        (
            "media.xml",
            format!(
                "<rss><channel><item>{}<title>last</title></item></channel></rss>",
                nested("<media:group>", "", "</media:group>")
            ),
        ),
        (
            "image.xml",
            format!(
                "<rss><channel><item>{}<title>last</title></item></channel></rss>",
                nested("<image>", "i.jpg", "</image>")
            ),
        ),
        (
            "categories.xml",
            format!(
                "<rss><channel><item>{}<title>last</title></item></channel></rss>",
                nested("<itunes:category>", "", "</itunes:category>")
            ),
        ),
    ] {
        assert_reads(name, document, &["last"]).stderr(is_empty());
    }
}

#[test]
fn reads_deep_elements_in_atom() {
    let deep = nested("<div>", "x", "</div>");
    let last = "<entry><title>last</title></entry>";
    for (name, document) in [
        ("beside.xml", format!("<feed>{deep}{last}</feed>")),
        ("inside.xml", format!("<feed><entry>{deep}<title>last</title></entry></feed>")),
        (
            "content.xml",
            format!(
                "<feed><entry><content type='xhtml'>{deep}</content><title>last</title></entry></feed>"
            ),
        ),
        (
            "author.xml",
            format!("<feed><entry><author>{deep}</author><title>last</title></entry></feed>"),
        ),
    ] {
        assert_reads(name, document, &["last"]).stderr(is_empty());
    }
}

#[test]
fn reads_deep_elements_in_a_title() {
    let deep = nested("<b>", "deep", "</b>");
    for (name, document) in [
        ("rss.xml", rss(&[&deep, "after"])),
        (
            "atom.xml",
            format!(
                "<feed><entry><title type='xhtml'><div>{deep}</div></title></entry><entry><title>after</title></entry></feed>"
            ),
        ),
        ("escaped.xml", rss(&[&deep.replace('<', "&lt;"), "after"])),
    ] {
        assert_reads(name, document, &["deep", "after"]).stderr(is_empty());
    }
}

#[test]
fn reads_many_unclosed_elements() {
    let document = format!(
        "<rss><channel><item><title>one</title></item><item><title>two</title>{}",
        "<a>".repeat(DEPTH)
    );
    let run = assert_reads("open.xml", document, &["one", "two"]);
    run.stderr(contains("open.xml: line 1: unexpected end of file in <a>"));
}

#[test]
fn reads_deep_arrays_and_objects_in_json() {
    for (open, inside, close) in [("[", "", "]"), ("{\"a\":", "1", "}")] {
        let deep = nested(open, inside, close);
        let document = format!(
            "{{\"items\": [{{\"title\": \"one\", \"_x\": {deep}}}, {{\"title\": \"two\", \"tags\": {deep}}}, {{\"title\": \"three\"}}]}}"
        );
        assert_reads("deep.json", document, &["one", "two", "three"]).stderr(is_empty());
    }
}

#[test]
fn reports_an_item_too_deep_inside_json() {
    let item = "{\"uri\": \"urn:example:1\", \"headline\": \"one\"}";
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        let reason = "no news: JSON without an item of ninjs";
        assert_reads("deep.json", nested(open, item, close), &[]).stderr(contains(reason));
        let beside = format!("[{{\"a\": {}}}, {item}]", nested(open, item, close));
        assert_reads("beside.json", beside, &["one"]).stderr(is_empty());
    }
    let item = "{\"id\": 1, \"content_html\": \"one\"}";
    let reason = "no news: JSON Feed without items";
    assert_reads("deep.json", nested("{\"a\":", item, "}"), &[]).stderr(contains(reason));
}

#[test]
fn reads_deep_arrays_and_objects_in_malformed_json() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}"), ("{\"a\"", "}"), ("[{", "}]")] {
        let deep = nested(open, "1", close);
        let document = format!(
            "{{\"items\": [{{\"title\": \"one\", \"_x\": {deep}}} {{\"title\": \"two\", \"tags\": {deep}}}, {{\"title\": \"three\"}}]}}"
        );
        let run = assert_reads("deep.json", document, &["one", "two", "three"]);
        run.stderr(contains("deep.json: line 1: "));
    }
}

#[test]
fn reads_deep_elements_in_a_list_page() {
    let story = "<table><tr class=\"athing\" id=\"1\"><td><span class=\"titleline\"><a href=\"https://example.org/\">story</a></span></td></tr></table>";
    let document =
        format!("<html op=\"news\"><body>{story}{}</body></html>", nested("<div>", "x", "</div>"));
    assert_reads("page.html", document, &["story"]);
}

#[test]
fn reads_deep_namespace_declarations() {
    let open: String = (0..DEPTH)
        .map(|n| format!("<a xmlns:p{n}='urn:{n}' xml:base='b/' xml:lang='en'>"))
        .collect();
    let document = format!(
        "<rss><channel><item>{open}x{}<title>last</title></item></channel></rss>",
        "</a>".repeat(DEPTH)
    );
    assert_reads("declarations.xml", document, &["last"]).stderr(is_empty());
}

#[test]
fn reads_items_in_many_namespaces() {
    let item =
        |n| format!("<p{n}:item xmlns:p{n}='urn:{n}'><p{n}:title>{n}</p{n}:title></p{n}:item>");
    let titles: Vec<_> = (0..50).map(|n| n.to_string()).collect();
    let feed = format!("<rss><channel>{}</channel></rss>", (0..50).map(item).collect::<String>());
    let expected: Vec<_> = titles.iter().map(String::as_str).collect();
    assert_reads("namespaces.xml", feed, &expected).stderr(is_empty());
}

/// Writes a feed with `item_count` items to a temporary file.
fn large_feed(item_count: usize) -> tempfile::NamedTempFile {
    let file = tempfile::Builder::new().suffix(".xml").tempfile().unwrap();
    let mut out = std::io::BufWriter::new(&file);
    write!(out, "<rss version=\"2.0\"><channel><title>Feed</title>").unwrap();
    for n in 0..item_count {
        writeln!(
            out,
            "<item><title>News {n}</title><link>https://example.org/news/{n}</link>\
             <guid isPermaLink=\"false\">{n}</guid><description>What happened that day at the quay.</description></item>"
        )
        .unwrap();
    }
    write!(out, "</channel></rss>").unwrap();
    out.flush().unwrap();
    drop(out);
    file
}

#[test]
fn reads_a_feed_of_100_000_items() {
    let file = large_feed(100_000);
    let run = extract(file.path()).code(0).stderr(is_empty());
    let out = common::stdout(&run);
    assert_eq!(out.lines().count(), 100_000);
    assert!(out.lines().last().unwrap().contains("\"title\":\"News 99999\""));
}

#[cfg(target_os = "linux")]
#[test]
fn memory_is_proportional_to_the_document() {
    let peak = |item_count| {
        let file = large_feed(item_count);
        let size = file.as_file().metadata().unwrap().len();
        (peak_memory(&["extract", file.path().to_str().unwrap()]), size)
    };
    let ((small, small_size), (large, large_size)) = (peak(10_000), peak(100_000));
    let growth = (large.saturating_sub(small)) as f64 / (large_size - small_size) as f64;
    assert!(growth < 9.0, "{growth:.1} bytes of memory per byte of the document");
    let base = small.saturating_sub(9 * small_size);
    assert!(base < 100_000_000, "{base} bytes of memory without the document");
}

/// Returns the peak memory of the program in bytes, read when it prints its first byte. Items are printed after a document
/// is parsed completely. The output is larger than the buffer of a pipe, so that the program is still running.
#[cfg(target_os = "linux")]
fn peak_memory(arguments: &[&str]) -> u64 {
    use std::io::Read;
    use std::process::{Command, Stdio};

    let mut command = Command::new(env!("CARGO_BIN_EXE_newsparse"));
    let mut child = command.args(arguments).stdout(Stdio::piped()).spawn().unwrap();
    let mut out = child.stdout.take().unwrap();
    out.read_exact(&mut [0]).unwrap();
    let status = fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap();
    std::io::copy(&mut out, &mut std::io::sink()).unwrap();
    assert!(child.wait().unwrap().success());
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).expect(&status);
    1024 * line.split_whitespace().nth(1).unwrap().parse::<u64>().unwrap()
}

/// Each document has a few hundred kilobytes and is parsed in a fraction of [`CPU_SECONDS`], unless the time grows with
/// the square of its length. The limit is one of processor time, so that a busy machine does not matter.
#[cfg(unix)]
#[test]
fn time_is_proportional_to_the_document() {
    const CPU_SECONDS: u32 = 10;
    const MANY: usize = 60_000;
    let item = |inside: String| {
        format!("<rss><channel><item><title>t</title>{inside}</item></channel></rss>")
    };
    let json = |inside: String| format!("{{\"items\":[{{\"title\":\"t\"}},,{inside}");
    let title = |inside: String| {
        format!("<rss><channel><item><title>{inside}</title></item></channel></rss>")
    };
    let newsml = |inside: String| format!("<NewsML><NewsItem>{inside}");
    let script = |script: String| {
        let head = "<meta property='og:type' content='article'><title>Harbour opens</title>";
        format!("<html><head>{head}</head><script>{script}</script></html>")
    };
    let record = |length: &str, inside: &str| {
        format!("WARC/1.0\r\nWARC-Type: resource\r\nContent-Length: {length}\r\n\r\n{inside}")
    };
    let each = |write: fn(usize) -> String| (0..MANY).map(write).collect::<String>();
    let article = |inside: String| {
        format!("<html><meta property='og:type' content='article'><h1>t</h1>{inside}")
    };
    let long = format!("<p>{}</p>", PARAGRAPHS[0].repeat(2));
    let documents = [
        ("starts of tags", "<".repeat(5 * MANY)),
        ("starts of tags in XML", "<?xml version='1.0'?>".to_owned() + &"<1".repeat(5 * MANY)),
        ("starts of tags in a title", title("&lt;!--".repeat(5 * MANY) + ">")),
        ("attributes in a title", title("&lt;b x=".repeat(5 * MANY) + ">")),
        ("annotations of characters", article("<rt>".repeat(2 * MANY))),
        ("groups of options", article("<optgroup>".repeat(MANY))),
        ("cells in a drawing", article("<svg>".to_owned() + &"<td>".repeat(MANY))),
        ("empty-element tags in a page", article("<div/>".repeat(MANY))),
        ("attributes of the body", article(each(|n| format!("<body a{n}>")))),
        (
            "formatting of paragraphs",
            article(
                (0..400).map(|n| format!("<b id={n}>")).collect::<String>()
                    + "</p>"
                    + &"<p>a</p>".repeat(MANY),
            ),
        ),
        ("end tags in a deep page", article("<abbr>".repeat(500) + &"</div></table>".repeat(MANY))),
        (
            "items in many namespaces",
            format!(
                "<rss><channel>{}",
                each(|n| format!("<p:item xmlns:p='urn:{n}'><p:title/></p:item>"))
            ),
        ),
        ("feeds without items", format!("<a>{}", "<rss>".repeat(MANY))),
        ("unread items", format!("<rss><image>{}", "<x:entry>".repeat(MANY))),
        ("open scripts in a page", "<html>".to_owned() + &"<script>".repeat(MANY)),
        ("a displayed document", "<html><pre>{\"a\":".to_owned() + &"<b>[</b>".repeat(MANY)),
        ("many categories", item(each(|n| format!("<category>{n}</category>")))),
        ("many creators", item(each(|n| format!("<dc:creator>{n}</dc:creator>")))),
        ("the same creator", item("<author>a</author>".repeat(MANY))),
        (
            "nested creators",
            item(format!("<dc:creator>{}</dc:creator>", "<a><name>b</name>".repeat(MANY))),
        ),
        ("nested tags", item(format!("<tags>{}</tags>", "<a><b>c</b>".repeat(MANY)))),
        (
            "a long address",
            format!(
                "<rss><channel><link>https://example.org/{}</link>{}",
                "a/".repeat(MANY),
                "<item><link>b</link></item>".repeat(MANY)
            ),
        ),
        (
            "inherited authors",
            format!(
                "<feed>{}{}",
                "<author><name>a</name></author>".repeat(MANY),
                "<entry><id>b</id></entry>".repeat(MANY)
            ),
        ),
        ("wrappers of items", format!("<rss><channel>{}", "<a><item/>".repeat(MANY))),
        ("many enclosures", item(each(|n| format!("<enclosure url='{n}'/>")))),
        ("one file many times", item("<enclosure url='e'/>".repeat(MANY))),
        ("nested images", item("<image><!---->".repeat(MANY))),
        ("comments before an image", item(format!("<image>{}", "<!---->".repeat(MANY)))),
        ("images in markup", item(format!("<image>{}</image>", "&lt;img src=".repeat(MANY)))),
        (
            "a long duration",
            item(format!("<itunes:duration>{}</itunes:duration>", "1h 2m ".repeat(MANY))),
        ),
        ("many attributes", item(format!("<a {}/>", each(|n| format!("a{n}='' "))))),
        (
            "many namespaces",
            item(format!(
                "<a {}>{}</a>",
                each(|n| format!("xmlns:a{n}='u' ")),
                "<q:x/>".repeat(MANY)
            )),
        ),
        ("nested bases", "<a xml:base='b/'>".repeat(MANY / 2).replacen("<a", "<rss", 1)),
        ("open items", format!("<rss>{}", "<item><title>t</title>".repeat(MANY))),
        ("open titles", format!("<rss>{}", "<item><title>t".repeat(MANY))),
        ("unmatched end tags", item("<a>".repeat(MANY) + &"</b>".repeat(MANY))),
        ("comments in a title", title("&lt;!--".repeat(MANY))),
        ("tags in a title", title("&lt;b ".repeat(MANY))),
        ("ampersands in a title", title("&".repeat(MANY))),
        ("text nodes of a title", title("a<!---->".repeat(MANY))),
        (
            "tags in JSON",
            format!("{{\"items\": [{{\"tags\": [{}0]}}]}}", each(|n| format!("\"{n}\","))),
        ),
        (
            "items by number in JSON",
            format!("{{\"items\":{{{}}}}}", each(|n| format!("\"{n}\":{{\"id\":1}},"))),
        ),
        (
            "objects by number in JSON",
            format!(
                "{{\"uri\":\"a\",\"headline\":\"t\",{}\"x\":1}}",
                each(|n| format!("\"{n}\":{{}},"))
            ),
        ),
        ("missing commas in JSON", json("{\"id\":1}".repeat(MANY))),
        ("missing colons in JSON", json("{\"id\" \"a\" \"title\" \"b\"}".repeat(MANY / 2))),
        ("quotes in JSON", json("{\"title\":\"".to_owned() + &"a\"".repeat(MANY))),
        ("escaped quotes in JSON", json("{\"title\":\"".to_owned() + &"\\\"}}}".repeat(MANY))),
        ("lines in a string in JSON", json("{\"title\":\"".to_owned() + &"\n \"a".repeat(MANY))),
        ("blanks in JSON", json("\"a\" \t\r\n ".repeat(MANY))),
        ("blanks after a quote in JSON", json(format!("\"a\"{}b", " ".repeat(MANY)).repeat(4))),
        ("open comments in JSON", json("\"a\"/*".repeat(MANY))),
        ("comments in JSON", json("1 /**/ ".repeat(MANY))),
        ("open arrays in JSON", json("[".repeat(MANY) + &"},{".repeat(MANY))),
        ("open objects in JSON", json("{\"a\":".repeat(MANY) + &"],".repeat(MANY))),
        ("surplus brackets in JSON", json("[]".repeat(MANY) + &"},".repeat(MANY))),
        ("words in JSON", json("a b:".repeat(MANY))),
        ("documents in JSON", "{\"items\":[{\"id\":1}]}\n".repeat(MANY / 2)),
        (
            "nested components",
            newsml("<NewsComponent><NewsLines><HeadLine>h</HeadLine></NewsLines>".repeat(MANY)),
        ),
        (
            "nested pictures",
            newsml(
                "<NewsComponent><KeywordLine>k</KeywordLine><ContentItem Href='p'/>"
                    .repeat(MANY / 2),
            ),
        ),
        ("nested items", newsml("<NewsItem><NewsComponent>".repeat(MANY / 2))),
        (
            "parts of a text",
            newsml(each(|n| {
                format!(
                    "<NewsComponent><Role FormalName='Body'/><SubjectCode><Subject FormalName='{n}'/></SubjectCode><DataContent>&lt;b>{n}&lt;/b></DataContent></NewsComponent>"
                )
            })),
        ),
        (
            "roles of a component",
            newsml("<NewsComponent>".to_owned() + &"<Role FormalName='Lead'/>".repeat(MANY)),
        ),
        (
            "creators of a text",
            newsml(each(|n| format!("<Creator><Party FormalName='{n}'/></Creator>"))),
        ),
        (
            "media of a text",
            newsml(
                "<DataContent><p>".to_owned()
                    + &"<media><media-caption>c</media-caption></media>".repeat(MANY),
            ),
        ),
        (
            "unclosed media of a text",
            newsml("<DataContent><p>".to_owned() + &"<media><media >".repeat(MANY)),
        ),
        ("enclosed items", format!("<answer>{}<NewsML>", "<NewsItem>".repeat(MANY))),
        (
            "contents of NITF",
            format!(
                "<nitf><body>{}</body></nitf>",
                "<body.content>a</body.content><body.content><p>b</p></body.content>".repeat(MANY)
            ),
        ),
        ("escaped tags in NITF", format!("<nitf><body>{}", "&amp;lt;".repeat(MANY))),
        ("envelopes around NITF", format!("<a>{}<nitf/>", "<a>".repeat(MANY))),
        ("escaped quotes in a script", script("'\"".to_owned() + &"\\\"".repeat(MANY))),
        ("open comments in a script", script("/*".repeat(MANY) + &"/".repeat(MANY))),
        ("blanks in a script", script(format!("\"a\"{}", " ".repeat(MANY)).repeat(9))),
        (
            "texts and objects in a script",
            script("{\"text\":\"some text\",\"title\":\"Harbour opens\",\"a\":".repeat(MANY)),
        ),
        (
            "paragraphs in a script",
            script("[{\"type\":\"p\",\"a\":[\"some text\",".repeat(MANY / 2)),
        ),
        (
            "markup in a script",
            script(format!(
                "{{\"title\":\"Harbour opens\",\"body\":[{}]",
                "\"<b>a</b>\",\"<p>b\",".repeat(MANY)
            )),
        ),
        (
            "strings of JSON in a script",
            script(format!("\"[{{{}\",", "\\\"a\\\":[".repeat(99)).repeat(MANY / 400)),
        ),
        ("records that claim 2^63 bytes", record("9223372036854775808", "a").repeat(MANY / 20)),
        ("records that claim the rest of the archive", record("200000", "a").repeat(MANY / 20)),
        ("records without a length", record("", "a").repeat(MANY / 20)),
        ("records that are longer than they claim", record("1", "abc").repeat(MANY / 20)),
        ("versions in a record", record("9000000", &"WARC/1.0\r\n".repeat(MANY))),
        ("line breaks in a record", record("many", &("\r\n".repeat(MANY) + "a").repeat(9))),
        ("versions outside of any record", record("1", "a\r\n\r\n") + &"WARC/1.0\n".repeat(MANY)),
        ("folded fields of a record", record("1\r\n", "").replace("1\r\n", &"1\r\n ".repeat(MANY))),
        ("dates in a page", page("", &"<p>1 May 2025 - 2 May 2025 or </p>".repeat(MANY))),
        ("dates in a line", page("", &format!("<h1>a</h1>{}", "1.5.25 | ".repeat(MANY)))),
        ("dates in nested asides", page("", &"<aside><p class=date>1 May 2025".repeat(MANY / 2))),
        ("digits in a page", page("", &"<p>2025 １９９９ 1/2/3".repeat(MANY))),
        ("dates in scripts", page("", &"<script>\\\"published_at\\\":\\\"1 May 2025".repeat(MANY))),
        ("keys of dates in a script", format!("<html><script>{}", "publishDate".repeat(MANY))),
        ("times in a page", page("", &"<h1>a</h1><time>1 May 2025".repeat(MANY / 2))),
        (
            "headings after a breadcrumb trail",
            article(format!(
                "<div class=breadcrumb>{}<h1>ab</h1></div>{}",
                "<a>b</a>".repeat(MANY / 3),
                "<h2><i class=kicker>a</i>b</h2>".repeat(MANY / 3)
            )),
        ),
        (
            "pieces of a heading",
            article(format!("<h1>{}", "<b aria-hidden=true>:</b><i>a</i>".repeat(MANY / 3))),
        ),
        (
            "bylines in a page",
            page("", &"<p class=byline>By Ada Quay and Bo Rain</p>".repeat(MANY / 3)),
        ),
        ("a title of a megabyte", page(&format!("<title>{}", "a - b | ".repeat(130_000)), "")),
        (
            "headings of a megabyte",
            article(format!("<h1>{0}</h1><h2>{0}</h2>", "a <i>–</i> b ".repeat(80_000))),
        ),
        (
            "dates in markup",
            article(each(|n| format!("<i itemprop=datePublished>{}-05-01</i>", 1900 + n % 99))),
        ),
        (
            "times below a headline",
            article(format!("<i>a</i><b>b</b>{}", "<time>1 May 2025</time>".repeat(MANY / 3))),
        ),
        (
            "dates in columns beside the text",
            page("", &"<p class=sidebar>Published 1 May 2025</p>".repeat(MANY / 3)),
        ),
        (
            "parts in JSON-LD",
            page("", &json_ld(&"{\"@type\":\"WebPage\",\"hasPart\":[".repeat(MANY))),
        ),
        ("wide spaces in JSON-LD", page("", &json_ld(&"{\u{a0}\u{3000}\"a\"".repeat(MANY)))),
        (
            "a page of Parsely",
            page(&format!("<meta name=parsely-page content='{}'>", "[{".repeat(MANY)), ""),
        ),
        ("nested elements in a page", format!("<html op='news'>{}", "<div>".repeat(MANY / 2))),
        ("nested links in a page", format!("<html op='news'>{}", "<a><div>".repeat(MANY / 2))),
        (
            "nested tables in a page",
            format!("<html op='news'>{}", "<table><tr><td>".repeat(MANY / 2)),
        ),
        ("items of a list in a page", article("<li>a b".repeat(MANY))),
        (
            "cells of a table",
            article(format!(
                "<table>{}",
                ("<tr>".to_owned() + &"<td>1".repeat(60)).repeat(MANY / 10)
            )),
        ),
        (
            "nested tables in an article",
            article("<table><tr><td>1<td>2<tr><td>3<td>".repeat(MANY / 2)),
        ),
        ("hidden elements", article("<div hidden><p>a</p></div>".repeat(MANY))),
        (
            "nested hidden elements",
            article("<div hidden>".repeat(500) + &"<p hidden>a</p>".repeat(MANY)),
        ),
        (
            "rests of a story",
            article((long.clone() + "<div hidden>" + &long + &long + "</div>").repeat(MANY / 100)),
        ),
        ("decorations", article("<i aria-hidden=true>ab</i><!-- -->".repeat(MANY))),
        ("messages without scripts", article("<noscript><p>a</noscript>".repeat(MANY))),
        ("nested templates", article("<template>".repeat(MANY))),
        ("templates", article("<template><h1>a</h1></template>".repeat(MANY))),
        // The tree builder visits each open element for each heading.
        ("deep headings", article("<div>".repeat(500) + &"<h1>a</h1>".repeat(MANY / 2))),
        ("names of a class", article(format!("<p class='{}'>a", "sr-only b ".repeat(MANY)))),
        (
            "attributes of tags",
            article(format!("<p {0}>a</p {0}>", each(|n| format!("a{n}=\"'\" ")))),
        ),
        ("quotation marks in a tag", article(format!("<p {}", "\"='".repeat(MANY)))),
        (
            "tags with many attributes",
            article(
                format!("<p {}>", (0..100).map(|n| format!("a{n} ")).collect::<String>())
                    .repeat(MANY / 60),
            ),
        ),
    ];
    let slow = documents.iter().filter(|(_, document)| {
        let script = format!("ulimit -t {CPU_SECONDS}; exec \"$@\"");
        let mut command = assert_cmd::Command::new("sh");
        let program = assert_cmd::cargo::cargo_bin!("newsparse");
        let run = command.args(["-c", &script, "sh"]).arg(program).args(["extract", "-"]);
        // A program that exceeds the limit is killed and has no exit code.
        !matches!(run.write_stdin(document.as_str()).output().unwrap().status.code(), Some(0 | 2))
    });
    let slow: Vec<_> = slow.map(|(name, _)| name).collect();
    assert!(slow.is_empty(), "not parsed in {CPU_SECONDS} s of processor time: {slow:?}");
}

// Pages.

const PARAGRAPHS: [&str; 3] = [
    "The harbour of Lund was closed on Monday, because the sand has moved again, and it is unclear for how long.",
    "Two ships wait outside the bar until the dredger comes, which is expected at the end of the week.",
    "“We have bread enough,” said Ada Quay, the captain of one of them, “and the weather is with us.”",
];

/// Returns a page with the metadata of an article with the title "Closed".
fn page(head: &str, body: &str) -> String {
    format!(
        "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>Closed</title>\
         <meta property=\"og:type\" content=\"article\"><meta property=\"og:title\" content=\"Closed\">\
         {head}</head><body>{body}</body></html>"
    )
}

/// The date of the page.
const DATE: &str = "<meta property=\"article:published_time\" content=\"2025-04-01\">";

/// Returns the element of the article.
fn article() -> String {
    let paragraphs = PARAGRAPHS.map(|paragraph| format!("<p>{paragraph}</p>\n")).concat();
    format!("<article><h1>Closed</h1>\n{paragraphs}</article>")
}

fn json_ld(json: &str) -> String {
    format!("<script type=\"application/ld+json\">{json}</script>")
}

/// Asserts that the item has the title and exactly the text of the article.
fn assert_reads_article(name: &str, page: impl AsRef<[u8]>) -> Assert {
    let run = assert_reads(name, page, &["Closed"]);
    assert_eq!(common::items(&run)[0]["content_text"], PARAGRAPHS.join("\n\n"), "{name}: {run}");
    run
}

#[test]
fn reads_an_article_in_deep_elements() {
    for element in ["div", "span", "section", "blockquote"] {
        let (open, close) = (format!("<{element}>"), format!("</{element}>"));
        let inside = page("", &nested(&open, &article(), &close));
        assert_reads_article("inside.html", inside).stderr(is_empty());
        let open_after = page("", &(article() + &open.repeat(DEPTH)));
        assert_reads_article("after.html", open_after).stderr(is_empty());
    }
}

#[test]
fn reads_an_article_with_many_siblings() {
    // Parsing takes a second or two in a debug build.
    let siblings = "<p>x</p><div>y</div>".repeat(16_000);
    assert_reads_article("siblings.html", page("", &(article() + &siblings))).stderr(is_empty());
}

#[test]
fn reads_an_article_among_thousands_of_teasers_and_other_articles() {
    let card =
        "<div><h3><a href='/a'>A story</a></h3><p>What the keeper of the lock said.</p></div>";
    let other = "<article><h1>Another story</h1><p>What the keeper of the lock said.</p></article>";
    let nested = "<article><h1>Another story</h1>".repeat(300);
    let more = card.repeat(8_000) + &other.repeat(8_000) + &nested;
    let page = page("", &(article() + &more));
    assert_reads_article("teasers.html", page).stderr(is_empty());
}

#[test]
fn reads_a_page_without_end_tags() {
    let body = article().replace("</p>", "").replace("</article>", "");
    let open = page("", &(body + "<ul><li><b><i><table><tr><td>"));
    let open = open.replace("</body></html>", "").replace("</head>", "");
    assert_reads_article("open.html", open).stderr(is_empty());
    let cut = page("", &article());
    let cut = &cut[..cut.find("the weather").unwrap()];
    let run = assert_reads("cut.html", cut, &["Closed"]);
    let text = PARAGRAPHS.join("\n\n");
    let text = text.split("the weather").next().unwrap().trim_end();
    assert_eq!(common::items(&run)[0]["content_text"], text, "{run}");
}

#[test]
fn reads_a_page_of_frames() {
    let frames =
        "<frameset cols='20%,80%'><frame src='menu.html'><frame src='news.html'></frameset>";
    let run = assert_reads("frames.html", page(DATE, frames), &["Closed"]);
    assert!(common::items(&run)[0].get("content_text").is_none(), "{run}");
    let reason = "no news: HTML page without an article: it has no text";
    assert_rejects("frames.html", page("", frames), reason);
    assert_rejects("frames.html", format!("<html><title>Closed</title>{frames}"), reason);
}

#[test]
fn reads_a_page_of_scripts() {
    let scripts =
        "<script>var page = '<p>The harbour was closed, they said.</p>';</script>".repeat(1000);
    let run = assert_reads("scripts.html", page(DATE, &scripts), &["Closed"]);
    assert!(common::items(&run)[0].get("content_text").is_none(), "{run}");
    let reason = "no news: HTML page without an article: it has no text";
    assert_rejects("scripts.html", page("", &scripts), reason);
    assert_rejects("scripts.html", format!("<html><body>{scripts}</body></html>"), reason);
}

#[test]
fn reads_a_page_with_several_bodies() {
    let bodies = article().replace("</p>", "</p></body></html><html><body class=\"more\">");
    assert_reads_article("bodies.html", page("", &bodies)).stderr(is_empty());
}

#[test]
fn reads_a_page_with_a_large_data_url() {
    let image = format!("data:image/png;base64,{}", "iVBO".repeat(750_000));
    let inside = article().replace("</p>", &format!("</p><img src=\"{image}\">"));
    assert_reads_article("image.html", page("", &inside)).stderr(is_empty());
    let in_metadata =
        page(&format!("<meta property=\"og:image\" content=\"{image}\">"), &article());
    let run = assert_reads_article("metadata.html", in_metadata).stderr(is_empty());
    assert!(common::items(&run)[0].get("image").is_none());
}

#[test]
fn replaces_invalid_utf_8_in_a_page() {
    let mut bytes = page("", &article()).into_bytes();
    let place = bytes.windows(3).position(|bytes| bytes == b"Ada").unwrap();
    bytes[place] = 0xFF;
    let run = assert_reads("bytes.html", bytes, &["Closed"]);
    let text = PARAGRAPHS.join("\n\n").replace("Ada", "\u{FFFD}da");
    assert_eq!(common::items(&run)[0]["content_text"], text, "{run}");
    run.stderr(contains("bytes.html: invalid UTF-8 bytes were replaced"));
}

#[test]
fn reads_a_page_with_null_characters() {
    let body = article().replace("Monday", "Mon\0day").replace("<p>", "\0<p>");
    assert_reads_article("null.html", page("", &body));
}

#[test]
fn reads_json_ld_of_four_megabytes() {
    let others = "{\"@type\":\"Person\",\"name\":\"Ada Quay\"},".repeat(55_000);
    let thing = format!(
        "{{\"@type\":\"NewsArticle\",\"mentions\":[{others}{{}}],\"author\":[{others}{{}}]}}"
    );
    let page = page(&json_ld(&thing), &article());
    assert!(page.len() > 4_000_000);
    let run = assert_reads_article("large.html", page).stderr(is_empty());
    let authors = &common::items(&run)[0]["authors"];
    assert_eq!(*authors, serde_json::json!([{"name": "Ada Quay"}]));
}

#[test]
fn reads_deep_json_ld() {
    let thing = "{\"@type\":\"NewsArticle\",\"datePublished\":\"2025-09-01T12:00:00Z\",\"headline\":\"Closed\"}";
    for (open, close) in [("[", "]"), ("{\"a\":", "}"), ("{\"@graph\":[", "]}")] {
        let deep = nested(open, thing, close);
        let beside = thing.replacen('{', &format!("{{\"mentions\":{deep},"), 1);
        for (name, json) in [("deep.html", &deep), ("beside.html", &beside)] {
            let run =
                assert_reads_article(name, page(&json_ld(json), &article())).stderr(is_empty());
            let date = &common::items(&run)[0]["date_published"];
            assert!(name == "deep.html" || date == "2025-09-01T12:00:00Z", "{run}");
        }
        let cut = json_ld(&open.repeat(DEPTH));
        assert_reads_article("cut.html", page(&cut, &article())).stderr(is_empty());
    }
}

/// Returns a page whose text is the value of `story` in its script only.
fn page_of_script(script: impl Fn(&str) -> String) -> String {
    let text = PARAGRAPHS.map(|text| serde_json::Value::from(text.repeat(2)).to_string()).join(",");
    let story = format!("{{\"title\":\"Closed for ever\",\"body\":[{text}]}}");
    page("", "").replace("Closed", "Closed for ever").replace(
        "</body>",
        &format!("<script type='application/json'>{}</script></body>", script(&story)),
    )
}

/// Asserts that the item has the text of the script.
fn assert_reads_script(script: impl Fn(&str) -> String) {
    let run = assert_reads("page.html", page_of_script(script), &["Closed for ever"]);
    let expected = PARAGRAPHS.map(|text| text.repeat(2)).join("\n\n");
    assert_eq!(common::items(&run)[0]["content_text"], expected, "{run}");
}

#[test]
fn reads_script_json_of_ten_megabytes() {
    let others = "{\"title\":\"Other\",\"url\":\"/a\",\"text\":\"Some text\"},".repeat(220_000);
    assert!(others.len() > 10_000_000);
    assert_reads_script(|story| format!("{{\"others\":[{others}0],\"story\":{story}}}"));
    assert_reads_script(|story| format!("{{\"story\":{story},\"others\":[{others}"));
}

#[test]
fn reads_deep_script_json() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}"), ("[{\"text\":[", "]}]")] {
        let deep = nested(open, "0", close);
        assert_reads_script(|story| format!("[{deep},{story},{deep}]"));
        assert_reads_script(|story| format!("[{story},{}", open.repeat(DEPTH)));
    }
}

#[test]
fn reads_cut_script_json() {
    for cut in ["}", "]}"] {
        let cut = |story: &str| story.strip_suffix(cut).unwrap().to_owned();
        assert_reads_script(|story| format!("{{\"a\":{{\"story\":{}", cut(story)));
    }
    assert_reads_script(|story| format!("window.a={story};b=\"cut"));
    let cut = page_of_script(|story| format!("{{\"a\":{}", &story[..story.len() / 2]));
    assert_rejects("cut.html", cut, "no news: HTML page without an article: it has no text");
}

#[test]
fn ignores_malformed_json_ld() {
    let tags = "<meta name=\"author\" content=\"Ada Quay\">\
        <meta property=\"article:published_time\" content=\"2025-09-01T12:00:00Z\">";
    for json in [
        "{\"@type\":\"NewsArticle\",\"headline\":",
        "{\"@type\":\"NewsArticle\",\"author\":}{{,\"datePublished\"",
        "{\"@type\":\"NewsArticle\" \"author\" [{\"name\" ]",
        "{{article.json}}",
        "<!-- none -->",
        "}",
        "",
    ] {
        let page = page(&(tags.to_owned() + &json_ld(json)), &article());
        let run = assert_reads_article("broken.html", page).stderr(is_empty());
        let item = &common::items(&run)[0];
        assert_eq!(item["authors"][0]["name"], "Ada Quay", "{json}: {run}");
        assert_eq!(item["date_published"], "2025-09-01T12:00:00Z", "{json}: {run}");
    }
}

#[test]
fn reads_a_feed_inside_a_page() {
    let feed = rss(&["one", "two"]);
    for page in [format!("<html><body>{feed}</body></html>"), page("", &feed)] {
        let run = assert_reads("feed.html", page, &["one", "two"]);
        run.stderr(contains("feed.html: line 1: the feed starts here"));
    }
}

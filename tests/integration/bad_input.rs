//! Input that is not what it should be: a clear message that names the file, the right status,
//! and everything that can be read.

use std::fs;
use std::io::Write;
use std::path::Path;

use assert_cmd::assert::Assert;
use predicates::prelude::*;
use predicates::str::{contains, is_empty};

use crate::common;
use crate::common::{extract, folder, newsparse, rss, stderr, titles};

const DEPTH: usize = 10_000;

/// Extracts one file of that name and content.
fn one(name: &str, bytes: impl AsRef<[u8]>) -> Assert {
    let folder = folder(&[(name, bytes)]);
    extract(folder.path().join(name))
}

/// Everything was read, and if anything was said, then of that file.
fn reads_all(name: &str, bytes: impl AsRef<[u8]>, expected: &[&str]) -> Assert {
    let run = one(name, bytes).code(0);
    assert_eq!(titles(&run), expected, "{run}");
    let said = stderr(&run);
    assert!(said.is_empty() || said.contains(name), "{run}");
    run
}

/// Nothing could be read, and the message says of what file and why.
fn is_refused(name: &str, bytes: impl AsRef<[u8]>, reason: &str) {
    let folder = folder(&[(name, bytes)]);
    let path = folder.path().join(name);
    let expected = format!("newsparse: warning: {}: {reason}\n", path.display());
    for command in [&["extract"][..], &["--passes", "1"]] {
        let run = newsparse().args(command).arg(&path).assert();
        run.code(2).stdout(is_empty()).stderr(contains(&expected));
    }
}

// Paths.

#[test]
fn a_path_that_does_not_exist() {
    for command in [&["extract"][..], &["--passes", "1"]] {
        let run = newsparse().args(command).arg("no/such/feed.xml").assert().code(2);
        run.stdout(is_empty())
            .stderr("newsparse: error: cannot read no/such/feed.xml: no such file or folder\n");
    }
}

#[test]
fn one_path_of_two_does_not_exist() {
    let folder = folder(&[("a.xml", rss(&["there"]))]);
    let run = newsparse().arg("extract").arg(folder.path()).arg("no-such-feed.xml").assert();
    run.code(2).stderr(contains("no-such-feed.xml: no such file or folder"));
}

#[test]
fn a_path_without_news() {
    let folder = folder(&[("notes.txt", "Dear all"), ("page.html", "<html><p>Hello</p></html>")]);
    let run = extract(folder.path()).code(2).stdout(is_empty());
    let path = folder.path().display();
    run.stderr(contains(format!("{path}: no news found")).and(contains("2 files")));
}

#[test]
fn an_empty_folder() {
    let folder = tempfile::tempdir().unwrap();
    let run = extract(folder.path()).code(2).stdout(is_empty());
    run.stderr(format!("newsparse: error: {}: no news found\n", folder.path().display()));
}

#[cfg(unix)]
mod unreadable {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    /// Takes the right to read away; false where that stops nobody, as it does not stop root.
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
    fn a_file_that_cannot_be_read() {
        let folder = folder(&[("a.xml", rss(&["a"]))]);
        let path = folder.path().join("a.xml");
        if lock(&path) {
            let run = extract(&path).code(2).stdout(is_empty());
            run.stderr(contains("a.xml: permission denied"));
        }
    }

    #[test]
    fn a_folder_that_cannot_be_read() {
        let folder = folder(&[("sub/a.xml", rss(&["a"]))]);
        let path = folder.path().join("sub");
        if lock(&path) {
            let run = extract(&path);
            unlock(&path);
            run.code(2).stdout(is_empty()).stderr(contains("sub: permission denied"));
        }
    }

    #[test]
    fn what_cannot_be_read_inside_a_folder_costs_only_itself() {
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
    fn a_pipe_inside_a_folder_is_not_waited_for() {
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
fn names_that_are_not_utf_8() {
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

// Files that hold no news.

#[test]
fn an_empty_file() {
    is_refused("empty.xml", "", "the file is empty");
    is_refused("blank.xml", " \n\t\n", "the file is empty");
    is_refused("mark.xml", b"\xEF\xBB\xBF", "the file is empty");
}

#[test]
fn an_empty_file_in_a_folder_is_named_and_counted_as_a_fault() {
    let folder = folder(&[("a.xml", rss(&["a"])), ("empty.xml", String::new())]);
    let run = extract(folder.path()).code(0);
    assert_eq!(titles(&run), ["a"], "{run}");
    run.stderr(contains("empty.xml: the file is empty").and(contains("1 file with errors")));
    newsparse().args(["extract", "--strict"]).arg(folder.path()).assert().code(1);
}

#[test]
fn a_binary_file() {
    let mut noise: Vec<u8> = (0..=255).collect();
    noise.extend(noise.clone());
    is_refused("noise.bin", &noise, "binary data, no text");
    is_refused("picture.png", b"\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\0\x01", "binary data, no text");
    is_refused(
        "program",
        b"\x7FELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0>\0",
        "binary data, no text",
    );
}

#[test]
fn html_that_is_no_news() {
    is_refused(
        "page.html",
        "<!DOCTYPE html>\n<title>Hello</title><p>Hello",
        "no news: an HTML page that is no article",
    );
    is_refused(
        "page.html",
        "<HTML><BODY><H1>Not found</H1></BODY></HTML>",
        "no news: an HTML page that is no article",
    );
}

#[test]
fn documents_of_other_kinds() {
    let svg = "<svg xmlns='http://www.w3.org/2000/svg'/>";
    is_refused("a.svg", svg, "no news: an XML document with the root element <svg>");
    is_refused("a.json", "{\"a\": 1}", "no news: JSON that is neither JSON Feed nor ninjs");
    is_refused("a.txt", "Dear all", "no news: a text that is neither XML, HTML nor JSON");
}

// Damaged documents.

#[test]
fn xml_cut_in_the_middle() {
    let whole = rss(&["one", "two", "three"]);
    let cut = &whole[..whole.find("three").unwrap() + 2];
    let run = reads_all("cut.xml", cut, &["one", "two", "th"]);
    run.stderr(contains("cut.xml: line 4: the document ends inside <title>"));
}

#[test]
fn json_cut_in_the_middle() {
    let json = "{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": [\n{\"title\": \"one\"},\n{\"ti";
    let run = reads_all("cut.json", json, &["one"]);
    run.stderr(contains("cut.json: line 3: "));
}

#[test]
fn unbalanced_tags() {
    let end_missing = "<rss><channel>\n<item><title>one</title><b></item>\n<item><title>two</title></item>\n</channel></rss>";
    let run = reads_all("missing.xml", end_missing, &["one", "two"]);
    run.stderr(contains("missing.xml: line 2: ").and(contains("b>")));
    let end_surplus = "<rss><channel>\n<item></b><title>one</title></item>\n<item><title>two</title></item>\n</channel></rss>";
    let run = reads_all("surplus.xml", end_surplus, &["one", "two"]);
    run.stderr(contains("surplus.xml: line 2: ").and(contains("</b>")));
}

#[test]
fn an_item_that_is_never_closed() {
    let document = "<rss><channel>\n<item><title>one</title>\n<item><title>two</title></item>\n</channel></rss>";
    reads_all("open.xml", document, &["one", "two"]).stderr(contains("open.xml: line "));
}

#[test]
fn undeclared_namespaces() {
    let document = "<rss><channel><item><title>one</title><dc:creator>Ines</dc:creator>\
        <nobody:knows a:b='c'>this</nobody:knows><content:encoded>text</content:encoded></item></channel></rss>";
    let run = reads_all("undeclared.xml", document, &["one"]);
    let news = &common::news(&run)[0];
    assert_eq!(news["authors"][0]["name"], "Ines", "{run}");
    assert_eq!(news["content_html"], "text", "{run}");
}

#[test]
fn a_wrong_encoding_declaration() {
    let declared =
        |name: &str| format!("<?xml version='1.0' encoding='{name}'?>\n{}", rss(&["Möwe"]));
    for name in ["iso-8859-1", "utf-16", "us-ascii", "no-such-encoding", "shift_jis", ""] {
        reads_all("declared.xml", declared(name), &["Möwe"]);
    }
    let latin: Vec<u8> = declared("utf-8").chars().map(|c| c as u8).collect();
    reads_all("declared.xml", latin, &["Möwe"]);
}

#[test]
fn bytes_that_the_encoding_does_not_have() {
    let mut document = rss(&["Möwe ? über dem Café", "two"]).into_bytes();
    let place = document.iter().position(|byte| *byte == b'?').unwrap();
    document[place] = 0xFF;
    let run = reads_all("bytes.xml", document, &["Möwe \u{FFFD} über dem Café", "two"]);
    run.stderr(contains("bytes.xml: bytes that are not UTF-8 were replaced"));
}

#[test]
fn control_characters() {
    let document = rss(&["bell \u{7}", "null \u{0} inside", "escape &#27; &#0;", "last"]);
    let run = one("control.xml", document).code(0);
    let titles = titles(&run);
    assert_eq!(titles.len(), 4, "{run}");
    for (title, word) in titles.iter().zip(["bell", "inside", "escape", "last"]) {
        assert!(title.contains(word), "{run}");
    }
}

#[test]
fn entities_that_nobody_declared() {
    let document = rss(&["a &harbour; b", "AT&T", "a & b &", "&#xFFFFFF; &#; &;"]);
    reads_all("entities.xml", document, &["a &harbour; b", "AT&T", "a & b &", "&#xFFFFFF; &#; &;"]);
}

// Deep and large documents.

fn nested(open: &str, inside: &str, close: &str) -> String {
    format!("{}{inside}{}", open.repeat(DEPTH), close.repeat(DEPTH))
}

#[test]
fn ten_thousand_nested_elements_in_rss() {
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
    ] {
        reads_all(name, document, &["last"]).stderr(is_empty());
    }
}

#[test]
fn ten_thousand_nested_elements_in_atom() {
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
        reads_all(name, document, &["last"]).stderr(is_empty());
    }
}

#[test]
fn ten_thousand_nested_elements_in_a_title() {
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
        reads_all(name, document, &["deep", "after"]).stderr(is_empty());
    }
}

#[test]
fn ten_thousand_elements_that_are_never_closed() {
    let document = format!(
        "<rss><channel><item><title>one</title></item><item><title>two</title>{}",
        "<a>".repeat(DEPTH)
    );
    let run = reads_all("open.xml", document, &["one", "two"]);
    run.stderr(contains("open.xml: line 1: the document ends inside <a>"));
}

#[test]
fn ten_thousand_nested_arrays_and_objects_in_json() {
    for (open, inside, close) in [("[", "", "]"), ("{\"a\":", "1", "}")] {
        let deep = nested(open, inside, close);
        let document = format!(
            "{{\"items\": [{{\"title\": \"one\", \"_x\": {deep}}}, {{\"title\": \"two\", \"tags\": {deep}}}, {{\"title\": \"three\"}}]}}"
        );
        reads_all("deep.json", document, &["one", "two", "three"]).stderr(is_empty());
    }
}

#[test]
fn ten_thousand_nested_elements_in_a_page() {
    let story = "<table><tr class=\"athing\" id=\"1\"><td><span class=\"titleline\"><a href=\"https://example.org/\">story</a></span></td></tr></table>";
    let document =
        format!("<html op=\"news\"><body>{story}{}</body></html>", nested("<div>", "x", "</div>"));
    reads_all("page.html", document, &["story"]);
}

#[test]
fn ten_thousand_declarations_within_each_other() {
    let open: String = (0..DEPTH)
        .map(|n| format!("<a xmlns:p{n}='urn:{n}' xml:base='b/' xml:lang='en'>"))
        .collect();
    let document = format!(
        "<rss><channel><item>{open}x{}<title>last</title></item></channel></rss>",
        "</a>".repeat(DEPTH)
    );
    reads_all("declarations.xml", document, &["last"]).stderr(is_empty());
}

/// A feed of so many items.
fn large(items: usize) -> tempfile::NamedTempFile {
    let file = tempfile::Builder::new().suffix(".xml").tempfile().unwrap();
    let mut out = std::io::BufWriter::new(&file);
    write!(out, "<rss version=\"2.0\"><channel><title>Feed</title>").unwrap();
    for n in 0..items {
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
fn a_feed_of_a_hundred_thousand_items() {
    let file = large(100_000);
    let run = extract(file.path()).code(0).stderr(is_empty());
    let out = common::stdout(&run);
    assert_eq!(out.lines().count(), 100_000);
    assert!(out.lines().last().unwrap().contains("\"title\":\"News 99999\""));
}

#[cfg(target_os = "linux")]
#[test]
fn memory_grows_in_proportion_to_the_document() {
    let peak = |items| {
        let file = large(items);
        let size = file.as_file().metadata().unwrap().len();
        (peak_memory(&["extract", file.path().to_str().unwrap()]), size)
    };
    let ((small, small_size), (large, large_size)) = (peak(10_000), peak(100_000));
    let growth = (large.saturating_sub(small)) as f64 / (large_size - small_size) as f64;
    assert!(growth < 9.0, "{growth:.1} bytes of memory for each byte of the document");
    let base = small.saturating_sub(9 * small_size);
    assert!(base < 100_000_000, "{base} bytes of memory besides the document's");
}

/// The most memory that the program has held, in bytes, when its first output comes: news are printed when a
/// document has been read whole, and what is printed here does not fit into a pipe, so that the program waits.
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

/// Documents made to keep a parser busy: each is a few hundred kilobytes, and read at once if the time to read it
/// grows with its length and not with the square of it.
#[test]
fn time_grows_in_proportion_to_the_document() {
    const MANY: usize = 60_000;
    let item = |inside: String| {
        format!("<rss><channel><item><title>t</title>{inside}</item></channel></rss>")
    };
    let title = |inside: String| {
        format!("<rss><channel><item><title>{inside}</title></item></channel></rss>")
    };
    let each = |write: fn(usize) -> String| (0..MANY).map(write).collect::<String>();
    let documents = [
        ("many categories", item(each(|n| format!("<category>{n}</category>")))),
        ("many enclosures", item(each(|n| format!("<enclosure url='{n}'/>")))),
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
        ("ends that nothing opened", item("<a>".repeat(MANY) + &"</b>".repeat(MANY))),
        ("comments in a title", title("&lt;!--".repeat(MANY))),
        ("tags in a title", title("&lt;b ".repeat(MANY))),
        ("ampersands in a title", title("&".repeat(MANY))),
        ("pieces of a title", title("a<!---->".repeat(MANY))),
        (
            "tags in JSON",
            format!("{{\"items\": [{{\"tags\": [{}0]}}]}}", each(|n| format!("\"{n}\","))),
        ),
        ("nested elements in a page", format!("<html op='news'>{}", "<div>".repeat(MANY / 2))),
        ("nested links in a page", format!("<html op='news'>{}", "<a><div>".repeat(MANY / 2))),
        (
            "nested tables in a page",
            format!("<html op='news'>{}", "<table><tr><td>".repeat(MANY / 2)),
        ),
    ];
    let slow = documents.iter().filter(|(_, document)| {
        let mut command = newsparse();
        let run = command.timeout(std::time::Duration::from_secs(6)).args(["extract", "-"]);
        // Where a page holds no story, there is nothing to be said, and that at once.
        run.write_stdin(document.as_str()).output().unwrap().status.code() != Some(0)
    });
    let slow: Vec<_> = slow.map(|(name, _)| name).collect();
    assert!(slow.is_empty(), "not read within six seconds: {slow:?}");
}

// Pages.

const PARAGRAPHS: [&str; 3] = [
    "The harbour of Lund was closed on Monday, because the sand has moved again, and nobody knows for how long.",
    "Two ships wait outside the bar until the dredger comes, which is expected at the end of the week.",
    "“We have bread enough,” said Ada Quay, the captain of one of them, “and the weather is with us.”",
];

/// A page that says that it is an article with the title "Closed".
fn page(head: &str, body: &str) -> String {
    format!(
        "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>Closed</title>\
         <meta property=\"og:type\" content=\"article\"><meta property=\"og:title\" content=\"Closed\">\
         {head}</head><body>{body}</body></html>"
    )
}

/// The article's element.
fn article() -> String {
    let paragraphs = PARAGRAPHS.map(|paragraph| format!("<p>{paragraph}</p>\n")).concat();
    format!("<article><h1>Closed</h1>\n{paragraphs}</article>")
}

fn json_ld(json: &str) -> String {
    format!("<script type=\"application/ld+json\">{json}</script>")
}

/// The article was read with its title and the whole of its text, and nothing else.
fn reads_article(name: &str, page: impl AsRef<[u8]>) -> Assert {
    let run = reads_all(name, page, &["Closed"]);
    assert_eq!(common::news(&run)[0]["content_text"], PARAGRAPHS.join("\n\n"), "{name}: {run}");
    run
}

#[test]
fn ten_thousand_nested_elements_around_an_article() {
    for element in ["div", "span", "section", "blockquote"] {
        let (open, close) = (format!("<{element}>"), format!("</{element}>"));
        let inside = page("", &nested(&open, &article(), &close));
        reads_article("inside.html", inside).stderr(is_empty());
        let open_behind = page("", &(article() + &open.repeat(DEPTH)));
        reads_article("behind.html", open_behind).stderr(is_empty());
    }
}

#[test]
fn many_siblings_of_an_article() {
    // As many as are read in a second or two without optimisation.
    let siblings = "<p>x</p><div>y</div>".repeat(16_000);
    reads_article("siblings.html", page("", &(article() + &siblings))).stderr(is_empty());
}

#[test]
fn a_page_on_which_nothing_is_closed() {
    let body = article().replace("</p>", "").replace("</article>", "");
    let open = page("", &(body + "<ul><li><b><i><table><tr><td>"));
    let open = open.replace("</body></html>", "").replace("</head>", "");
    reads_article("open.html", open).stderr(is_empty());
    let cut = page("", &article());
    let cut = &cut[..cut.find("the weather").unwrap()];
    let run = reads_all("cut.html", cut, &["Closed"]);
    let text = PARAGRAPHS.join("\n\n");
    let text = text.split("the weather").next().unwrap().trim_end();
    assert_eq!(common::news(&run)[0]["content_text"], text, "{run}");
}

#[test]
fn a_page_of_frames() {
    let frames =
        "<frameset cols='20%,80%'><frame src='menu.html'><frame src='news.html'></frameset>";
    let run = reads_all("frames.html", page("", frames), &["Closed"]);
    assert!(common::news(&run)[0].get("content_text").is_none(), "{run}");
    let reason = "no news: an HTML page that is no article";
    is_refused("frames.html", format!("<html><title>Closed</title>{frames}"), reason);
}

#[test]
fn a_page_of_scripts() {
    let scripts =
        "<script>var page = '<p>The harbour was closed, they said.</p>';</script>".repeat(1000);
    let run = reads_all("scripts.html", page("", &scripts), &["Closed"]);
    assert!(common::news(&run)[0].get("content_text").is_none(), "{run}");
    let reason = "no news: an HTML page that is no article";
    is_refused("scripts.html", format!("<html><body>{scripts}</body></html>"), reason);
}

#[test]
fn a_page_of_several_bodies() {
    let bodies = article().replace("</p>", "</p></body></html><html><body class=\"more\">");
    reads_article("bodies.html", page("", &bodies)).stderr(is_empty());
}

#[test]
fn an_image_of_three_megabytes_in_an_attribute() {
    let image = format!("data:image/png;base64,{}", "iVBO".repeat(750_000));
    let inside = article().replace("</p>", &format!("</p><img src=\"{image}\">"));
    reads_article("image.html", page("", &inside)).stderr(is_empty());
    let said = page(&format!("<meta property=\"og:image\" content=\"{image}\">"), &article());
    let run = reads_article("said.html", said).stderr(is_empty());
    assert!(common::news(&run)[0].get("image").is_none());
}

#[test]
fn bytes_of_a_page_that_its_encoding_does_not_have() {
    let mut bytes = page("", &article()).into_bytes();
    let place = bytes.windows(3).position(|bytes| bytes == b"Ada").unwrap();
    bytes[place] = 0xFF;
    let run = reads_all("bytes.html", bytes, &["Closed"]);
    let text = PARAGRAPHS.join("\n\n").replace("Ada", "\u{FFFD}da");
    assert_eq!(common::news(&run)[0]["content_text"], text, "{run}");
    run.stderr(contains("bytes.html: bytes that are not UTF-8 were replaced"));
}

#[test]
fn null_characters_in_a_page() {
    let body = article().replace("Monday", "Mon\0day").replace("<p>", "\0<p>");
    reads_article("null.html", page("", &body));
}

#[test]
fn json_ld_of_four_megabytes() {
    // Ten take more than two seconds without optimisation.
    let others = "{\"@type\":\"Person\",\"name\":\"Ada Quay\"},".repeat(55_000);
    let thing = format!(
        "{{\"@type\":\"NewsArticle\",\"mentions\":[{others}{{}}],\"author\":[{others}{{}}]}}"
    );
    let page = page(&json_ld(&thing), &article());
    assert!(page.len() > 4_000_000);
    let run = reads_article("large.html", page).stderr(is_empty());
    let authors = &common::news(&run)[0]["authors"];
    assert_eq!(*authors, serde_json::json!([{"name": "Ada Quay"}]));
}

#[test]
fn json_ld_of_ten_thousand_levels() {
    let thing = "{\"@type\":\"NewsArticle\",\"datePublished\":\"2025-09-01T12:00:00Z\",\"headline\":\"Closed\"}";
    for (open, close) in [("[", "]"), ("{\"a\":", "}"), ("{\"@graph\":[", "]}")] {
        let deep = nested(open, thing, close);
        let beside = thing.replacen('{', &format!("{{\"mentions\":{deep},"), 1);
        for (name, json) in [("deep.html", &deep), ("beside.html", &beside)] {
            let run = reads_article(name, page(&json_ld(json), &article())).stderr(is_empty());
            let date = &common::news(&run)[0]["date_published"];
            assert!(name == "deep.html" || date == "2025-09-01T12:00:00Z", "{run}");
        }
        let cut = json_ld(&open.repeat(DEPTH));
        reads_article("cut.html", page(&cut, &article())).stderr(is_empty());
    }
}

#[test]
fn broken_json_ld_beside_good_meta_tags() {
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
        let run = reads_article("broken.html", page).stderr(is_empty());
        let news = &common::news(&run)[0];
        assert_eq!(news["authors"][0]["name"], "Ada Quay", "{json}: {run}");
        assert_eq!(news["date_published"], "2025-09-01T12:00:00Z", "{json}: {run}");
    }
}

#[test]
fn a_feed_inside_a_page() {
    let feed = rss(&["one", "two"]);
    for page in [format!("<html><body>{feed}</body></html>"), page("", &feed)] {
        let run = reads_all("feed.html", page, &["one", "two"]);
        run.stderr(contains("feed.html: line 1: a feed that begins only here"));
    }
}

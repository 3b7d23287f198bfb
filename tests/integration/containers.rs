//! Compressed files and archives.

use std::path::Path;

use assert_cmd::assert::Assert;
use predicates::prelude::*;
use predicates::str::{contains, is_empty};
use serde_json::Value;

use crate::common;
use crate::common::archives::{brotli, gzip, record, tar, xz, zip, zstd};
use crate::common::{extract, folder, items, newsparse, rss, stderr, titles};

/// The documents of the printed items, by their names below the folder.
fn files(run: &Assert, folder: &Path) -> Vec<String> {
    let folder = format!("{}/", folder.display());
    let name = |item: &Value| item["_newsparse"]["file"].as_str().unwrap().to_owned();
    let names = items(run).iter().map(name).collect::<Vec<_>>();
    names.iter().map(|name| name.strip_prefix(&folder).unwrap_or(name).to_owned()).collect()
}

fn one(title: &str) -> Vec<u8> {
    rss(&[title]).into_bytes()
}

// Compressed files.

#[test]
fn detects_compression_by_content_and_keeps_the_name() {
    let folder = folder(&[
        ("a.xml.gz", gzip(one("gzip"))),
        ("b.xml", gzip(one("gzip with another name"))),
        ("c.xml.zst", zstd(one("zstd"))),
        ("d.xml.xz", xz(one("xz"))),
        ("e.xml.br", brotli(one("brotli"))),
        ("f.gz", one("not compressed")),
    ]);
    let run = extract(folder.path()).code(0).stderr(is_empty());
    let expected = ["gzip", "gzip with another name", "zstd", "xz", "brotli", "not compressed"];
    assert_eq!(titles(&run), expected, "{run}");
    let names = ["a.xml.gz", "b.xml", "c.xml.zst", "d.xml.xz", "e.xml.br", "f.gz"];
    assert_eq!(files(&run, folder.path()), names, "{run}");
}

#[test]
fn joins_the_members_of_a_compressed_file() {
    let document = rss(&["one", "two"]);
    let (head, tail) = document.split_at(document.len() / 2);
    for members in [[gzip(head), gzip(tail)], [zstd(head), zstd(tail)], [xz(head), xz(tail)]] {
        let folder = folder(&[("a.xml", members.concat())]);
        let run = extract(folder.path()).code(0).stderr(is_empty());
        assert_eq!(titles(&run), ["one", "two"], "{run}");
    }
}

#[test]
fn detects_formats_on_standard_input() {
    let members = [("a.xml", one("one")), ("b.xml", one("two"))];
    for (bytes, expected) in [
        (gzip(one("piped")), &["piped"][..]),
        (zstd(tar(&members)), &["one", "two"]),
        (tar(&members), &["one", "two"]),
        (zip(&members), &["one", "two"]),
    ] {
        let run = newsparse().args(["extract", "-"]).write_stdin(bytes).assert();
        let run = run.code(0).stderr(is_empty());
        assert_eq!(titles(&run), expected, "{run}");
    }
}

#[test]
fn keeps_items_before_the_end_of_a_truncated_file() {
    let document = rss(&["one", "two", "three"]);
    let (head, tail) = document.split_at(document.find("<item><title>three").unwrap());
    let truncated = [gzip(head), gzip(tail)[..12].to_vec()].concat();
    let folder = folder(&[("a.xml.gz", truncated), ("b.xml", one("intact"))]);
    let run = extract(folder.path()).code(0);
    assert_eq!(titles(&run), ["one", "two", "intact"], "{run}");
    let path = folder.path().join("a.xml.gz");
    let second_member = gzip(head).len();
    let stderr = stderr(&run);
    let lines: Vec<_> = stderr.lines().collect();
    let prefix = format!("newsparse: warning: {}: byte ", path.display());
    let (offset, reason) = lines[0].strip_prefix(&prefix).unwrap().split_once(": ").unwrap();
    let offset: usize = offset.parse().unwrap();
    assert!((second_member..=second_member + 12).contains(&offset), "{run}");
    assert_eq!(reason, "unexpected end of file", "{run}");
    assert_eq!(lines.last(), Some(&"newsparse: 1 file with errors"), "{run}");
    newsparse().args(["extract", "--strict"]).arg(folder.path()).assert().code(1);
}

#[test]
fn reports_truncation_and_damage_in_each_compression() {
    let document = rss(&["news"; 500]);
    let files: [(&str, Vec<u8>); 4] = [
        ("a.gz", gzip(&document)),
        ("a.zst", zstd(&document)),
        ("a.xz", xz(&document)),
        ("a.br", brotli(&document)),
    ];
    for (name, intact) in &files {
        let mut damaged = intact.clone();
        damaged[intact.len() / 2..][..8].fill(0x55);
        for bytes in [&intact[..intact.len() / 2], &damaged] {
            let folder = folder(&[(*name, bytes), ("b.xml", &one("intact")[..])]);
            let run = extract(folder.path()).code(0).stderr(contains(format!("{name}: ")));
            assert_eq!(titles(&run).last().map(String::as_str), Some("intact"), "{name} {run}");
        }
    }
}

// Archives.

#[test]
fn reads_members_in_the_order_of_the_archive() {
    let members = [("b.xml", one("first")), ("sub/a.xml", one("second"))];
    for (name, archive) in [
        ("a.tar", tar(&members)),
        ("a.tar.gz", gzip(tar(&members))),
        ("a.tar.zst", zstd(tar(&members))),
        ("a.tar.xz", xz(tar(&members))),
        ("a.zip", zip(&members)),
        ("archive", zip(&members)),
    ] {
        let folder = folder(&[(name, archive)]);
        for path in [folder.path(), &folder.path().join(name)] {
            let run = extract(path).code(0).stderr(is_empty());
            assert_eq!(titles(&run), ["first", "second"], "{run}");
            let expected = ["b.xml", "sub/a.xml"].map(|member| format!("{name}!/{member}"));
            assert_eq!(files(&run, folder.path()), expected, "{run}");
        }
    }
}

#[test]
fn reads_archives_in_archives_but_no_deeper() {
    let inner = zip(&[("a.xml", gzip(one("inside")))]);
    let deep = tar(&[("b.tar", tar(&[("c.zip", &inner)]))]);
    let folder = folder(&[("a.tar", tar(&[("b.zip", &inner)])), ("deep.tar.gz", gzip(deep))]);
    let run = extract(folder.path()).code(0);
    assert_eq!(titles(&run), ["inside"], "{run}");
    assert_eq!(files(&run, folder.path()), ["a.tar!/b.zip!/a.xml"], "{run}");
    run.stderr(contains("deep.tar.gz!/b.tar!/c.zip: byte ").and(contains("nested in 2 others")));
}

#[test]
fn folders_and_archives_of_the_same_documents_yield_the_same_items() {
    let corpus = common::corpus();
    let mut members = Vec::new();
    for entry in walkdir::WalkDir::new(&corpus).sort_by_file_name() {
        let entry = entry.unwrap();
        if entry.file_type().is_file() {
            let name = entry.path().strip_prefix(&corpus).unwrap().to_str().unwrap().to_owned();
            members.push((name, std::fs::read(entry.path()).unwrap()));
        }
    }
    let members: Vec<_> = members.iter().map(|(name, bytes)| (name.as_str(), bytes)).collect();
    let records = members.iter().map(|(name, bytes)| {
        let url = format!("urn:{name}");
        gzip(record(&[("WARC-Type", "resource"), ("WARC-Target-URI", &url)], bytes))
    });
    let folder = folder(&[
        ("a.tar.zst", zstd(tar(&members))),
        ("a.zip", zip(&members)),
        ("a.warc.gz", records.collect::<Vec<_>>().concat()),
    ]);
    let lines = |path: &Path| {
        let mut lines = items(&extract(path).code(0));
        for item in &mut lines {
            let origin = item["_newsparse"].as_object_mut().unwrap();
            origin.retain(|field, _| !["file", "warc"].contains(&field.as_str()));
        }
        lines
    };
    let expected = lines(&corpus);
    assert_eq!(expected.len(), 1055);
    for archive in ["a.tar.zst", "a.zip", "a.warc.gz"] {
        assert!(lines(&folder.path().join(archive)) == expected, "{archive}");
    }
}

#[test]
fn never_opens_the_paths_that_member_names_contain() {
    let members = [
        ("../../escaped.xml", one("above")),
        ("/etc/passwd", one("absolute")),
        ("twice.xml", one("first")),
        ("./twice.xml", one("second")),
    ];
    let folder = folder(&[("sub/a.tar", tar(&members)), ("sub/b.zip", zip(&members))]);
    let run = extract(folder.path()).code(0).stderr(is_empty());
    let all = ["above", "absolute", "first", "second"];
    assert_eq!(titles(&run), [all, all].concat(), "{run}");
    let names = files(&run, folder.path());
    assert_eq!(names[..2], ["sub/a.tar!/../../escaped.xml", "sub/a.tar!//etc/passwd"], "{run}");
    assert_eq!(names[2..4], ["sub/a.tar!/twice.xml"; 2], "{run}");
    assert!(!folder.path().join("escaped.xml").exists());
}

#[test]
fn skips_hidden_members() {
    let members =
        [("._a.xml", one("resource fork")), (".git/b", one("git")), ("./c.xml", one("c"))];
    let folder = folder(&[("a.tar", tar(&members)), ("b.zip", zip(&members))]);
    let run = extract(folder.path()).code(0).stderr(is_empty());
    assert_eq!(titles(&run), ["c", "c"], "{run}");
}

#[test]
fn counts_members_without_news() {
    let members = [("a.xml", one("news")), ("notes.txt", b"Dear all".to_vec()), ("b", vec![])];
    let folder = folder(&[("a.tar", tar(&members))]);
    let run = extract(folder.path()).code(0).stderr(contains("skipped 1 file with no news"));
    run.stderr(contains("a.tar!/b: the document is empty"));
}

#[test]
fn keeps_members_before_the_end_of_a_truncated_archive() {
    let members = [("a.xml", one("one")), ("b.xml", rss(&["two"; 200]).into_bytes())];
    let (tar, zip) = (tar(&members), zip(&members));
    let truncated = |bytes: &[u8]| bytes[..bytes.len() * 2 / 3].to_vec();
    for (name, bytes) in [
        ("a.tar", truncated(&tar)),
        ("a.tar.gz", truncated(&gzip(&tar))),
        ("a.zip", truncated(&zip)),
    ] {
        let folder = folder(&[(name, bytes)]);
        let run = extract(folder.path()).code(0).stderr(contains(name));
        assert_eq!(titles(&run)[0], "one", "{run}");
        assert!(stderr(&run).contains(" with errors\n"), "{run}");
    }
}

#[test]
fn keeps_other_members_of_a_zip_with_a_damaged_one() {
    let members = [("a.xml", one("one")), ("b.xml", one("two")), ("c.xml", one("three"))];
    let mut archive = zip(&members);
    let second = archive.windows(5).position(|bytes| bytes == b"b.xml").unwrap() + 5;
    archive[second..][..20].fill(0xFF);
    let folder = folder(&[("a.zip", archive)]);
    let run = extract(folder.path()).code(0).stderr(contains("a.zip!/b.xml: "));
    assert_eq!(titles(&run), ["one", "three"], "{run}");
}

#[test]
fn reports_encrypted_members_of_a_zip() {
    let mut archive = zip(&[("a.xml", one("open")), ("b.xml", one("secret"))]);
    // Bit 0 of the general purpose flags, in the member's header and in the directory (APPNOTE.TXT, section 4.4.4).
    let last = |archive: &[u8], signature: &[u8]| {
        archive.windows(signature.len()).rposition(|bytes| bytes == signature).unwrap()
    };
    let local = last(&archive, b"PK\x03\x04");
    archive[local + 6] |= 1;
    let central = last(&archive, b"PK\x01\x02");
    archive[central + 8] |= 1;
    let folder = folder(&[("a.zip", archive)]);
    let run = extract(folder.path()).code(0).stderr(contains("a.zip!/b.xml: encrypted; skipped"));
    assert_eq!(titles(&run), ["open"], "{run}");
}

// JSON Lines.

#[test]
fn reads_documents_from_a_field_of_json_lines() {
    let line = |url: Option<&str>, link: &str| {
        let document = format!("<rss><channel><item><link>{link}</link></item></channel></rss>");
        serde_json::json!({ "url": url, "id": 7, "html": document }).to_string()
    };
    let lines = [
        line(Some("https://example.org/feed"), "/a.html"),
        String::new(),
        line(None, "b.html"),
        "{\"html\": null}".to_owned(),
        "{\"html\": \"truncated".to_owned(),
        line(Some("https://example.org/last"), "https://example.org/c"),
    ];
    let folder = folder(&[("a.jsonl.gz", gzip(lines.join("\n")))]);
    let run = newsparse().args(["extract", "--field", "html"]).arg(folder.path()).assert().code(0);
    let urls: Vec<_> = items(&run).iter().map(|item| item["url"].clone()).collect();
    assert_eq!(urls, ["https://example.org/a.html", "b.html", "https://example.org/c"], "{run}");
    let names = ["https://example.org/feed", "line 3", "https://example.org/last"];
    assert_eq!(files(&run, folder.path()), names.map(|name| format!("a.jsonl.gz!/{name}")));
    let run =
        run.stderr(contains("a.jsonl.gz!/line 4: byte ").and(contains("no text in the field")));
    run.stderr(contains("a.jsonl.gz!/line 5: byte ").and(contains("no JSON object")));
}

// Size limits.

#[test]
fn reports_decompression_bombs() {
    let spaces = vec![b' '; 4 << 20];
    let folder = folder(&[
        ("a.xml", one("intact")),
        ("b.xml.gz", gzip(&spaces)),
        ("c.xml.zst", zstd(&spaces)),
        ("d.xml.xz", xz(&spaces)),
        ("e.xml.br", brotli(&spaces)),
        ("f.zip", zip(&[("bomb.xml", &spaces), ("last.xml", &one("last"))])),
    ]);
    let run = extract(folder.path()).code(0);
    assert_eq!(titles(&run), ["intact", "last"], "{run}");
    let stderr = stderr(&run);
    for name in ["b.xml.gz", "c.xml.zst", "d.xml.xz", "e.xml.br", "f.zip!/bomb.xml"] {
        let line = stderr.lines().find(|line| line.contains(name)).unwrap_or_default();
        assert!(line.ends_with("decompresses to more than 500 times its size; skipped"), "{run}");
    }
}

#[test]
fn skips_members_of_a_zip_archive_that_overlap() {
    let archive = zip(&[("0.xml", one("first")), ("1.xml", one("second"))]);
    // The second entry of the directory refers to the data of the first one.
    let mut overlapping = archive.clone();
    let entries: Vec<_> = memchr::memmem::find_iter(&archive, b"PK\x01\x02").collect();
    overlapping[entries[1] + 42..][..4].copy_from_slice(&[0; 4]);
    let folder = folder(&[("a.zip", overlapping)]);
    let run = extract(folder.path().join("a.zip")).code(0);
    assert_eq!(titles(&run), ["first"], "{run}");
    run.stderr(contains("a.zip!/1.xml: overlaps another member; skipped"));
}

#[test]
fn limits_what_an_archive_decompresses_to() {
    // Each member is below the limit of a document, and has less than a 500th of its size.
    let member = gzip(rss(&["bomb"]) + &" ".repeat(1 << 19));
    let members: Vec<_> = (0..400).map(|n| (format!("{n}.xml.gz"), &member)).collect();
    let archive = gzip(tar(&members));
    assert!(archive.len() < 64 << 10);
    let folder = folder(&[("a.tar.gz", archive), ("b.xml", one("intact"))]);
    let run = extract(folder.path()).code(0);
    let titles = titles(&run);
    assert!(
        (100..150).contains(&titles.len()) && titles.last() == Some(&"intact".to_owned()),
        "{run}"
    );
    run.stderr(contains(
        "the file decompresses to more than 500 times its size; the rest is skipped",
    ));
}

#[test]
fn reads_the_fields_of_a_line_only() {
    let deep = "[".repeat(100_000) + &"]".repeat(100_000);
    let line = format!(
        "{{\"a\": {deep}, \"html\": {{\"items\": [{{\"title\": \"b\"}}]}}, \"c\": {deep}}}\n"
    );
    let folder = folder(&[("a.jsonl", line)]);
    let run = newsparse().args(["extract", "--field", "html"]).arg(folder.path()).assert();
    assert_eq!(titles(&run.code(0)), ["b"]);
}

#[test]
fn reports_documents_above_the_size_limit() {
    let large = rss(&["news"; 100]).into_bytes();
    let folder = folder(&[
        ("a.xml", large.clone()),
        ("b.xml.gz", gzip(&large)),
        ("c.tar.gz", gzip(tar(&[("d.xml", &large), ("e.xml", &one("small"))]))),
        ("f.zip", zip(&[("g.xml", &large), ("h.xml", &one("small"))])),
    ]);
    let run = |size: &str| {
        newsparse().args(["extract", "--max-document-size", size]).arg(folder.path()).assert()
    };
    let few = run("1KiB").code(0).stderr(contains("4 files with errors"));
    assert_eq!(titles(&few), ["small", "small"], "{few}");
    let stderr = stderr(&few);
    for name in ["a.xml: ", "b.xml.gz: ", "c.tar.gz!/d.xml: ", "f.zip!/g.xml: "] {
        let line = stderr.lines().find(|line| line.contains(name)).unwrap_or_default();
        assert!(line.ends_with("exceeds the document size limit of 1024 bytes; skipped"), "{few}");
    }
    assert_eq!(titles(&run("1MiB").code(0).stderr(is_empty())).len(), 402);
    run("many").code(2).stderr(contains("'many'").and(contains("--max-document-size")));
}

#[test]
fn limits_the_memory_for_tar_headers() {
    let mut header = tar::Header::new_gnu();
    header.set_entry_type(tar::EntryType::GNULongName);
    header.as_mut_bytes()[..1].copy_from_slice(b"n");
    header.set_size(3 << 20);
    header.set_cksum();
    let name = vec![b'a'; 3 << 20];
    let bomb = [header.as_bytes(), &name[..], &tar(&[("a.xml", one("lost"))])].concat();
    let folder = folder(&[("a.tar", bomb), ("b.xml", one("intact"))]);
    let run =
        extract(folder.path()).code(0).stderr(contains("headers of a member exceed 1048576 bytes"));
    assert_eq!(titles(&run), ["intact"], "{run}");
}

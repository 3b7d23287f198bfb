//! Files inside files: what is compressed or archived gives the news that it holds, under a name that tells where.

use std::path::Path;

use assert_cmd::assert::Assert;
use predicates::prelude::*;
use predicates::str::{contains, is_empty};
use serde_json::Value;

use crate::common;
use crate::common::archives::{brotli, gzip, record, tar, xz, zip, zstd};
use crate::common::{extract, folder, items, newsparse, rss, stderr, titles};

/// The names of the documents whose news were printed, below the folder.
fn files(run: &Assert, folder: &Path) -> Vec<String> {
    let folder = format!("{}/", folder.display());
    let name = |news: &Value| news["_newsparse"]["file"].as_str().unwrap().to_owned();
    let names = items(run).iter().map(name).collect::<Vec<_>>();
    names.iter().map(|name| name.strip_prefix(&folder).unwrap_or(name).to_owned()).collect()
}

fn one(title: &str) -> Vec<u8> {
    rss(&[title]).into_bytes()
}

// Compressed files.

#[test]
fn what_is_compressed_is_told_by_its_first_bytes_and_keeps_its_name() {
    let folder = folder(&[
        ("a.xml.gz", gzip(one("gzip"))),
        ("b.xml", gzip(one("gzip, named otherwise"))),
        ("c.xml.zst", zstd(one("zstd"))),
        ("d.xml.xz", xz(one("xz"))),
        ("e.xml.br", brotli(one("brotli"))),
        ("f.gz", one("not compressed")),
    ]);
    let run = extract(folder.path()).code(0).stderr(is_empty());
    let expected = ["gzip", "gzip, named otherwise", "zstd", "xz", "brotli", "not compressed"];
    assert_eq!(titles(&run), expected, "{run}");
    let names = ["a.xml.gz", "b.xml", "c.xml.zst", "d.xml.xz", "e.xml.br", "f.gz"];
    assert_eq!(files(&run, folder.path()), names, "{run}");
}

#[test]
fn compressed_files_may_have_several_members() {
    let document = rss(&["one", "two"]);
    let (head, tail) = document.split_at(document.len() / 2);
    for members in [[gzip(head), gzip(tail)], [zstd(head), zstd(tail)], [xz(head), xz(tail)]] {
        let folder = folder(&[("a.xml", members.concat())]);
        let run = extract(folder.path()).code(0).stderr(is_empty());
        assert_eq!(titles(&run), ["one", "two"], "{run}");
    }
}

#[test]
fn standard_input_is_told_by_its_first_bytes_too() {
    let members = [("a.xml", one("one")), ("b.xml", one("two"))];
    for (packed, expected) in [
        (gzip(one("piped")), &["piped"][..]),
        (zstd(tar(&members)), &["one", "two"]),
        (tar(&members), &["one", "two"]),
        (zip(&members), &["one", "two"]),
    ] {
        let run = newsparse().args(["extract", "-"]).write_stdin(packed).assert();
        let run = run.code(0).stderr(is_empty());
        assert_eq!(titles(&run), expected, "{run}");
    }
}

#[test]
fn a_cut_file_gives_what_was_before_the_cut() {
    let document = rss(&["one", "two", "three"]);
    let (head, tail) = document.split_at(document.find("<item><title>three").unwrap());
    let cut = [gzip(head), gzip(tail)[..12].to_vec()].concat();
    let folder = folder(&[("a.xml.gz", cut), ("b.xml", one("whole"))]);
    let run = extract(folder.path()).code(0);
    assert_eq!(titles(&run), ["one", "two", "whole"], "{run}");
    let path = folder.path().join("a.xml.gz");
    let place = gzip(head).len();
    let said = stderr(&run);
    let lines: Vec<_> = said.lines().collect();
    let prefix = format!("newsparse: warning: {}: byte ", path.display());
    let (offset, reason) = lines[0].strip_prefix(&prefix).unwrap().split_once(": ").unwrap();
    let offset: usize = offset.parse().unwrap();
    assert!((place..=place + 12).contains(&offset), "{run}");
    assert_eq!(reason, "unexpected end of file", "{run}");
    assert_eq!(lines.last(), Some(&"newsparse: 1 file with errors"), "{run}");
    newsparse().args(["extract", "--strict"]).arg(folder.path()).assert().code(1);
}

#[test]
fn every_kind_of_compression_may_be_cut_or_damaged() {
    let document = rss(&["news"; 500]);
    let packed: [(&str, Vec<u8>); 4] = [
        ("a.gz", gzip(&document)),
        ("a.zst", zstd(&document)),
        ("a.xz", xz(&document)),
        ("a.br", brotli(&document)),
    ];
    for (name, packed) in &packed {
        let mut damaged = packed.clone();
        damaged[packed.len() / 2..][..8].fill(0x55);
        for bytes in [&packed[..packed.len() / 2], &damaged] {
            let folder = folder(&[(*name, bytes), ("b.xml", &one("whole")[..])]);
            let run = extract(folder.path()).code(0).stderr(contains(format!("{name}: ")));
            assert_eq!(titles(&run).last().map(String::as_str), Some("whole"), "{name} {run}");
        }
    }
}

// Archives.

#[test]
fn members_of_archives_are_documents_in_the_order_of_the_archive() {
    let members = [("b.xml", one("first")), ("sub/a.xml", one("second"))];
    for (name, archive) in [
        ("a.tar", tar(&members)),
        ("a.tar.gz", gzip(tar(&members))),
        ("a.tar.zst", zstd(tar(&members))),
        ("a.tar.xz", xz(tar(&members))),
        ("a.zip", zip(&members)),
        ("told by content", zip(&members)),
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
fn an_archive_may_lie_in_another_but_no_deeper() {
    let inner = zip(&[("a.xml", gzip(one("inside")))]);
    let deep = tar(&[("b.tar", tar(&[("c.zip", &inner)]))]);
    let folder = folder(&[("a.tar", tar(&[("b.zip", &inner)])), ("deep.tar.gz", gzip(deep))]);
    let run = extract(folder.path()).code(0);
    assert_eq!(titles(&run), ["inside"], "{run}");
    assert_eq!(files(&run, folder.path()), ["a.tar!/b.zip!/a.xml"], "{run}");
    run.stderr(contains("deep.tar.gz!/b.tar!/c.zip: byte ").and(contains("nested in 2 others")));
}

#[test]
fn a_folder_and_archives_of_the_same_documents_give_the_same_news() {
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
        let mut news = items(&extract(path).code(0));
        news.iter_mut().for_each(|news| news["_newsparse"]["file"] = Value::Null);
        news
    };
    let expected = lines(&corpus);
    assert_eq!(expected.len(), 1055);
    for archive in ["a.tar.zst", "a.zip", "a.warc.gz"] {
        assert!(lines(&folder.path().join(archive)) == expected, "{archive}");
    }
}

#[test]
fn names_in_archives_are_labels_and_no_paths() {
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
fn hidden_members_are_passed_over_like_hidden_files() {
    let members =
        [("._a.xml", one("resource fork")), (".git/b", one("git")), ("./c.xml", one("c"))];
    let folder = folder(&[("a.tar", tar(&members)), ("b.zip", zip(&members))]);
    let run = extract(folder.path()).code(0).stderr(is_empty());
    assert_eq!(titles(&run), ["c", "c"], "{run}");
}

#[test]
fn members_without_news_are_skipped_and_counted() {
    let members = [("a.xml", one("news")), ("notes.txt", b"Dear all".to_vec()), ("b", vec![])];
    let folder = folder(&[("a.tar", tar(&members))]);
    let run = extract(folder.path()).code(0).stderr(contains("skipped 1 file with no news"));
    run.stderr(contains("a.tar!/b: the document is empty"));
}

#[test]
fn a_cut_archive_gives_the_members_before_the_cut() {
    let members = [("a.xml", one("one")), ("b.xml", rss(&["two"; 200]).into_bytes())];
    let (tar, zip) = (tar(&members), zip(&members));
    let cut = |bytes: &[u8]| bytes[..bytes.len() * 2 / 3].to_vec();
    for (name, bytes) in
        [("a.tar", cut(&tar)), ("a.tar.gz", cut(&gzip(&tar))), ("a.zip", cut(&zip))]
    {
        let folder = folder(&[(name, bytes)]);
        let run = extract(folder.path()).code(0).stderr(contains(name));
        assert_eq!(titles(&run)[0], "one", "{run}");
        assert!(stderr(&run).contains(" fault\n"), "{run}");
    }
}

#[test]
fn a_damaged_member_of_a_zip_costs_only_itself() {
    let members = [("a.xml", one("one")), ("b.xml", one("two")), ("c.xml", one("three"))];
    let mut archive = zip(&members);
    let second = archive.windows(5).position(|bytes| bytes == b"b.xml").unwrap() + 5;
    archive[second..][..20].fill(0xFF);
    let folder = folder(&[("a.zip", archive)]);
    let run = extract(folder.path()).code(0).stderr(contains("a.zip!/b.xml: "));
    assert_eq!(titles(&run), ["one", "three"], "{run}");
}

#[test]
fn an_encrypted_member_of_a_zip_is_named() {
    let mut archive = zip(&[("a.xml", one("open")), ("b.xml", one("secret"))]);
    // Bit 0 of the general purpose flags says so (APPNOTE.TXT, section 4.4.4), here and in the directory.
    let at = |archive: &[u8], what: &[u8]| {
        archive.windows(what.len()).rposition(|bytes| bytes == what).unwrap()
    };
    let local = at(&archive, b"PK\x03\x04");
    archive[local + 6] |= 1;
    let central = at(&archive, b"PK\x01\x02");
    archive[central + 8] |= 1;
    let folder = folder(&[("a.zip", archive)]);
    let run = extract(folder.path()).code(0).stderr(contains("a.zip!/b.xml: encrypted; skipped"));
    assert_eq!(titles(&run), ["open"], "{run}");
}

// JSON Lines.

#[test]
fn json_lines_hold_documents_in_a_field() {
    let line = |url: Option<&str>, link: &str| {
        let document = format!("<rss><channel><item><link>{link}</link></item></channel></rss>");
        serde_json::json!({ "url": url, "id": 7, "html": document }).to_string()
    };
    let lines = [
        line(Some("https://example.org/feed"), "/a.html"),
        String::new(),
        line(None, "b.html"),
        "{\"html\": null}".to_owned(),
        "{\"html\": \"cut".to_owned(),
        line(Some("https://example.org/last"), "https://example.org/c"),
    ];
    let folder = folder(&[("a.jsonl.gz", gzip(lines.join("\n")))]);
    let run = newsparse().args(["extract", "--field", "html"]).arg(folder.path()).assert().code(0);
    let urls: Vec<_> = items(&run).iter().map(|news| news["url"].clone()).collect();
    assert_eq!(urls, ["https://example.org/a.html", "b.html", "https://example.org/c"], "{run}");
    let names = ["https://example.org/feed", "line 3", "https://example.org/last"];
    assert_eq!(files(&run, folder.path()), names.map(|name| format!("a.jsonl.gz!/{name}")));
    let run =
        run.stderr(contains("a.jsonl.gz!/line 4: byte ").and(contains("no text in the field")));
    run.stderr(contains("a.jsonl.gz!/line 5: byte ").and(contains("no JSON object")));
}

// Documents that are too large.

#[test]
fn bombs_are_named_and_not_read() {
    let spaces = vec![b' '; 4 << 20];
    let folder = folder(&[
        ("a.xml", one("whole")),
        ("b.xml.gz", gzip(&spaces)),
        ("c.xml.zst", zstd(&spaces)),
        ("d.xml.xz", xz(&spaces)),
        ("e.xml.br", brotli(&spaces)),
        ("f.zip", zip(&[("bomb.xml", &spaces), ("behind.xml", &one("behind"))])),
    ]);
    let run = extract(folder.path()).code(0);
    assert_eq!(titles(&run), ["whole", "behind"], "{run}");
    let said = stderr(&run);
    for name in ["b.xml.gz", "c.xml.zst", "d.xml.xz", "e.xml.br", "f.zip!/bomb.xml"] {
        let line = said.lines().find(|line| line.contains(name)).unwrap_or_default();
        assert!(line.ends_with("decompresses to more than 500 times its size; skipped"), "{run}");
    }
}

#[test]
fn documents_beyond_the_greatest_size_are_named_and_not_read() {
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
    let few = run("1k").code(0).stderr(contains("4 files with errors"));
    assert_eq!(titles(&few), ["small", "small"], "{few}");
    let said = stderr(&few);
    for name in ["a.xml: ", "b.xml.gz: ", "c.tar.gz!/d.xml: ", "f.zip!/g.xml: "] {
        let line = said.lines().find(|line| line.contains(name)).unwrap_or_default();
        assert!(line.ends_with("exceeds the document size limit of 1024 bytes; skipped"), "{few}");
    }
    assert_eq!(titles(&run("1M").code(0).stderr(is_empty())).len(), 402);
    run("many").code(2).stderr(contains("'many'").and(contains("--max-document-size")));
}

#[test]
fn headers_of_a_tar_archive_are_not_held_however_long_they_are() {
    let mut header = tar::Header::new_gnu();
    header.set_entry_type(tar::EntryType::GNULongName);
    header.as_mut_bytes()[..1].copy_from_slice(b"n");
    header.set_size(3 << 20);
    header.set_cksum();
    let name = vec![b'a'; 3 << 20];
    let bomb = [header.as_bytes(), &name[..], &tar(&[("a.xml", one("behind"))])].concat();
    let folder = folder(&[("a.tar", bomb), ("b.xml", one("whole"))]);
    let run =
        extract(folder.path()).code(0).stderr(contains("headers of a member exceed 1048576 bytes"));
    assert_eq!(titles(&run), ["whole"], "{run}");
}

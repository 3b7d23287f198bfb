//! Files inside files: what is compressed or archived gives the news that it holds, under a name that tells where.

mod common;

use std::io::Write;

use common::{extract, folder, news, newsparse, rss, stderr, titles};
use flate2::Compression;
use flate2::write::GzEncoder;
use predicates::prelude::*;
use predicates::str::{contains, is_empty};

fn gzip(bytes: impl AsRef<[u8]>) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(bytes.as_ref()).unwrap();
    encoder.finish().unwrap()
}

// Gzip.

#[test]
fn gzip_is_told_by_its_first_bytes_and_the_name_stays() {
    let document = gzip(rss(&["one"]));
    let folder = folder(&[("a.xml.gz", &document), ("b.xml", &document)]);
    let run = extract(folder.path()).code(0).stderr(is_empty());
    let names: Vec<_> = news(&run)
        .iter()
        .map(|news| news["_newsparse"]["file"].as_str().unwrap().to_owned())
        .collect();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    assert_eq!(names, [path("a.xml.gz"), path("b.xml")], "{run}");
}

#[test]
fn gzip_comes_from_standard_input_too() {
    let run =
        newsparse().args(["extract", "-"]).write_stdin(gzip(rss(&["piped"]))).assert().code(0);
    assert_eq!(titles(&run), ["piped"], "{run}");
}

#[test]
fn a_gzip_file_may_have_several_members() {
    let document = rss(&["one", "two"]);
    let (head, tail) = document.split_at(document.len() / 2);
    let folder = folder(&[("a.xml.gz", [gzip(head), gzip(tail)].concat())]);
    let run = extract(folder.path()).code(0).stderr(is_empty());
    assert_eq!(titles(&run), ["one", "two"], "{run}");
}

#[test]
fn a_cut_gzip_file_gives_what_was_before_the_cut() {
    let document = rss(&["one", "two", "three"]);
    let (head, tail) = document.split_at(document.find("<item><title>three").unwrap());
    let cut = [gzip(head), gzip(tail)[..12].to_vec()].concat();
    let folder = folder(&[("a.xml.gz", &cut), ("b.xml", &rss(&["whole"]).into_bytes())]);
    let run = extract(folder.path()).code(0);
    assert_eq!(titles(&run), ["one", "two", "whole"], "{run}");
    let (path, length) = (folder.path().join("a.xml.gz"), cut.len());
    let expected =
        format!("{}: byte {length}: the compressed data end too early\n", path.display());
    assert!(stderr(&run).contains(&expected), "{run}");
    newsparse().args(["extract", "--strict"]).arg(folder.path()).assert().code(1);
}

// Documents that are too large.

#[test]
fn a_gzip_bomb_is_named_and_not_read() {
    let bomb = gzip(vec![b' '; 20 << 20]);
    let folder = folder(&[("a.xml", rss(&["whole"]).into_bytes()), ("bomb.xml.gz", bomb)]);
    let run = extract(folder.path()).code(0);
    assert_eq!(titles(&run), ["whole"], "{run}");
    run.stderr(contains("bomb.xml.gz: byte ").and(contains("more than 500 times its size")));
}

#[test]
fn documents_beyond_the_greatest_size_are_named_and_not_read() {
    let large = rss(&["news"; 100]);
    let folder = folder(&[
        ("a.xml", large.clone().into_bytes()),
        ("b.xml.gz", gzip(&large)),
        ("c.xml", rss(&["small"]).into_bytes()),
    ]);
    let run = |size: &str| {
        newsparse().args(["extract", "--max-document-size", size]).arg(folder.path()).assert()
    };
    let few = run("1k").code(0);
    assert_eq!(titles(&few), ["small"], "{few}");
    let few = few.stderr(contains("a.xml: byte 0: ").and(contains("b.xml.gz: byte ")));
    few.stderr(contains("--max-document-size").and(contains("2 files with a fault")));
    assert_eq!(titles(&run("1M").code(0).stderr(is_empty())).len(), 201);
    run("many").code(2).stderr(contains("'many'").and(contains("--max-document-size")));
}

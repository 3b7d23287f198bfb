//! `newsparse generate`: the same bytes everywhere, and truth that extraction finds again.

use std::collections::BTreeSet;
use std::fs;
use std::io::Read;
use std::path::Path;

use assert_cmd::assert::Assert;
use newsparse::generate::{GenerateOptions, Generator, Kind, Size};
use predicates::prelude::*;
use predicates::str::contains;

use crate::common;
use crate::common::{extract, newsparse, stderr, stdout};

/// The formats that are read without a corpus of pages; a page of an article is as large as a hundred news.
const FEEDS_AND_LISTS: &str = "feeds=90,lists=10";

fn generate(arguments: &[&str], target: &Path) -> Assert {
    newsparse().arg("generate").args(arguments).arg(target).assert()
}

fn options(size: Size, mix: &str) -> GenerateOptions {
    GenerateOptions { size, mix: mix.parse().unwrap(), seed: 1, ill_formed: 0 }
}

/// What lies in a folder, names of files and folders, sorted.
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let names: BTreeSet<_> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.into_iter().collect()
}

#[test]
fn extraction_yields_exactly_the_truth_over_10_000_news_of_every_format() {
    let folder = tempfile::tempdir().unwrap();
    let (corpus, truth) = (folder.path().join("corpus"), folder.path().join("truth.jsonl"));
    let truth_argument = ["--truth", truth.to_str().unwrap(), "--mix", FEEDS_AND_LISTS];
    generate(&truth_argument, &corpus).success().stderr(contains(" documents, 10,000 news, "));
    let run = extract(&corpus).success().stderr("");
    assert_same_lines(&stdout(&run), &fs::read_to_string(&truth).unwrap());
    for kind in Kind::ALL.iter().filter(|kind| **kind != Kind::Article) {
        let format = format!("\"format\":\"{}\"", kind.name());
        assert!(stdout(&run).contains(&format), "there is no {}", kind.name());
    }
}

/// Each format by itself, for some are rare among all.
#[test]
fn every_format_alone_is_extracted_as_it_was_made() {
    for kind in Kind::ALL {
        let mix = format!("{}=1", kind.name());
        // A page of an article is as long as a hundred news of feeds.
        let news = if kind == Kind::Article { 20 } else { 60 };
        for specimen in Generator::new(options(Size::NewsItem(news), &mix)) {
            let parsed = newsparse::parse(&specimen.bytes);
            assert_eq!(parsed.error, None, "{}", specimen.name);
            assert_eq!(parsed.format.map(newsparse::Format::name), Some(kind.name()));
            assert_eq!(parsed.feed_title.as_deref(), specimen.feed_title.as_deref());
            assert_eq!(parsed.items, specimen.news, "{}", specimen.name);
        }
    }
}

fn assert_same_lines(found: &str, expected: &str) {
    for (found, expected) in found.lines().zip(expected.lines()) {
        assert_eq!(found, expected);
    }
    assert_eq!(found.lines().count(), expected.lines().count());
}

#[test]
fn documents_are_well_formed() {
    for specimen in Generator::new(options(Size::NewsItem(1500), FEEDS_AND_LISTS)) {
        let text = std::str::from_utf8(&specimen.bytes).unwrap();
        if specimen.name.ends_with(".xml") {
            check_xml(text, &specimen.name);
        } else if specimen.name.ends_with(".json") {
            serde_json::from_str::<serde_json::Value>(text).unwrap();
        }
    }
}

fn check_xml(text: &str, name: &str) {
    let mut reader = quick_xml::Reader::from_str(text);
    reader.config_mut().enable_all_checks(true);
    loop {
        match reader.read_event() {
            Ok(quick_xml::events::Event::Eof) => return,
            Ok(quick_xml::events::Event::GeneralRef(reference)) => {
                let known = reference.is_char_ref()
                    || ["amp", "lt", "gt", "quot", "apos"].contains(&&*reference);
                assert!(known, "{name}: {reference:?}");
            }
            Ok(_) => {}
            Err(error) => panic!("{name}: {error}"),
        }
    }
}

/// A change of these digests is a change of the corpus, which then needs a new number.
#[test]
fn the_bytes_are_those_of_corpus_1() {
    let folder = tempfile::tempdir().unwrap();
    for (news, mix, digest) in [
        ("1000", "feeds=60,articles=30,lists=10", DIGEST_OF_1000),
        ("1000", FEEDS_AND_LISTS, DIGEST_WITHOUT_ARTICLES),
    ] {
        let target = folder.path().join(digest);
        generate(&["--news", news, "--mix", mix], &target)
            .success()
            .stderr(contains(format!("corpus version 1, digest {digest}")));
    }
    // The digest is the one that reports have, where every document is read.
    let target = folder.path().join(DIGEST_WITHOUT_ARTICLES);
    let report = newsparse().args(["--json", "--passes", "1"]).arg(&target).assert().success();
    assert!(stdout(&report).contains(&format!("\"digest\":\"blake3:{DIGEST_WITHOUT_ARTICLES}\"")));
}

const DIGEST_OF_1000: &str = "3cec261aac50d5dbf0075979efa23bab6c37f740b23b81c4a3dc330f57e4cee2";
const DIGEST_WITHOUT_ARTICLES: &str =
    "41791910ab3bf8bf3a041c5558021aaf15fa6f8ca76c796102de95c75f60e51d";

#[test]
fn the_seed_makes_another_corpus_and_the_size_only_a_longer_one() {
    let bytes = |seed, news| {
        let options = GenerateOptions { seed, ..options(Size::NewsItem(news), "rss=1") };
        Generator::new(options).map(|specimen| specimen.bytes).collect::<Vec<_>>()
    };
    let (small, large) = (bytes(1, 300), bytes(1, 600));
    assert_ne!(small, bytes(2, 300));
    assert_eq!(small[..small.len() - 1], large[..small.len() - 1]);
    let size = Size::Bytes(1_000_000);
    let documents: Vec<_> = Generator::new(options(size, "rss=1")).collect();
    let lengths: Vec<_> = documents.iter().map(|document| document.bytes.len()).collect();
    let total: usize = lengths.iter().sum();
    assert!(total >= 1_000_000 && total - lengths.last().unwrap() < 1_000_000, "{lengths:?}");
}

#[test]
fn ill_formed_documents_are_as_many_as_asked_for_and_not_part_of_the_truth() {
    let folder = tempfile::tempdir().unwrap();
    let (corpus, truth) = (folder.path().join("corpus"), folder.path().join("truth.jsonl"));
    let arguments = [
        "--news",
        "3000",
        "--mix",
        "rss=1",
        "--ill-formed",
        "30%",
        "--truth",
        truth.to_str().unwrap(),
    ];
    let run = generate(&arguments, &corpus).success();
    let ill_formed: usize = between(&stderr(&run), " documents, ", " of them ill-formed");
    let documents: usize = between(&stderr(&run), ": ", " documents");
    assert!((documents / 5..documents / 2).contains(&ill_formed), "{ill_formed} of {documents}");
    let truth = fs::read_to_string(&truth).unwrap();
    let file = |line: &str| {
        let news: serde_json::Value = serde_json::from_str(line).unwrap();
        news["_newsparse"]["file"].as_str().unwrap().to_owned()
    };
    let well_formed: BTreeSet<_> = truth.lines().map(file).collect();
    assert_eq!(well_formed.len(), documents - ill_formed);
    let extracted = stdout(&extract(&corpus));
    let of_well_formed: Vec<_> =
        extracted.lines().filter(|line| well_formed.contains(&file(line))).collect();
    assert_same_lines(&(of_well_formed.join("\n") + "\n"), &truth);
}

fn between(text: &str, before: &str, after: &str) -> usize {
    let end = text.find(after).unwrap();
    let start = text[..end].rfind(before).unwrap() + before.len();
    text[start..end].replace(',', "").parse().unwrap()
}

#[test]
fn archives_hold_the_documents_of_the_folder() {
    let folder = tempfile::tempdir().unwrap();
    let arguments = ["--news", "900", "--mix", FEEDS_AND_LISTS];
    let path = |name| folder.path().join(name);
    for target in ["corpus", "corpus.tar.zst", "corpus.warc.gz"] {
        generate(&arguments, &path(target)).success();
    }
    let tar = zstd::decode_all(fs::File::open(path("corpus.tar.zst")).unwrap()).unwrap();
    let mut documents = 0;
    for entry in tar::Archive::new(&tar[..]).entries().unwrap() {
        let mut entry = entry.unwrap();
        let name = entry.path().unwrap().into_owned();
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).unwrap();
        assert!(fs::read(path("corpus").join(&name)).unwrap() == bytes, "{}", name.display());
        documents += 1;
    }
    let warc = fs::read(path("corpus.warc.gz")).unwrap();
    let mut records = Vec::new();
    flate2::read::MultiGzDecoder::new(&warc[..]).read_to_end(&mut records).unwrap();
    let mut rest = &records[..];
    let mut responses = 0;
    while !rest.is_empty() {
        let (head, body, after) = record(rest);
        rest = after;
        assert!(head.starts_with("WARC/1.1\r\nWARC-Type: "), "{head}");
        let Some(url) = head.split("\r\n").find_map(|line| line.strip_prefix("WARC-Target-URI: "))
        else {
            continue;
        };
        let name = url.strip_prefix("https://corpus-1.example.com/").unwrap();
        let (http, bytes) = split_head(body);
        assert!(http.starts_with("HTTP/1.1 200 OK\r\n"), "{http}");
        assert!(fs::read(path("corpus").join(name)).unwrap() == bytes, "{name}");
        responses += 1;
    }
    assert!(documents >= 20);
    assert_eq!(responses, documents);
}

/// The head and body of the first record, and what is behind it.
fn record(bytes: &[u8]) -> (&str, &[u8], &[u8]) {
    let (head, rest) = split_head(bytes);
    let length = head.split("\r\n").find_map(|line| line.strip_prefix("Content-Length: "));
    let (body, rest) = rest.split_at(length.unwrap().parse().unwrap());
    (head, body, rest.strip_prefix(b"\r\n\r\n").unwrap())
}

fn split_head(bytes: &[u8]) -> (&str, &[u8]) {
    let end = bytes.windows(4).position(|window| window == b"\r\n\r\n").unwrap();
    (std::str::from_utf8(&bytes[..end]).unwrap(), &bytes[end + 4..])
}

#[test]
fn nothing_that_exists_is_overwritten_unless_forced() {
    let folder =
        common::folder(&[("file.tar.zst", "mine"), ("full/a.txt", "mine"), ("plain", "mine")]);
    let path = |name: &str| folder.path().join(name);
    fs::create_dir(path("empty")).unwrap();
    let small = ["--news", "20", "--mix", "rss=1"];
    let force = ["--news", "20", "--mix", "rss=1", "--force"];
    generate(&small, &path("empty")).success();
    let refused = |arguments: &[&str], name: &str, reason: &str| {
        let message = format!("newsparse: error: {}: {reason}", path(name).display());
        generate(arguments, &path(name)).code(2).stderr(predicate::str::starts_with(message));
    };
    refused(&small, "empty", "the folder is not empty; --force replaces a corpus made before");
    refused(&small, "file.tar.zst", "the file exists; --force overwrites it");
    refused(&small, "full", "the folder is not empty");
    // What is no corpus is nobody's to remove.
    refused(
        &force,
        "full",
        "the folder holds a.txt, which is not of a corpus made before; it stays",
    );
    refused(&force, "plain", "there is a file of that name; expected a folder");
    refused(&small, "corpus.zip", "expected a folder, FILE.warc.gz or FILE.tar.zst");
    refused(&small, "missing/corpus", "No such file or directory");
    assert_eq!(fs::read_to_string(path("full/a.txt")).unwrap(), "mine");
    let before = names(&path("empty").join("00000"));
    generate(&["--news", "20", "--mix", "atom=1", "--force"], &path("empty")).success();
    assert_ne!(names(&path("empty").join("00000")), before);
    generate(&force, &path("file.tar.zst")).success();
    assert_ne!(fs::read(path("file.tar.zst")).unwrap(), b"mine");
    assert_eq!(names(folder.path()), ["empty", "file.tar.zst", "full", "plain"]);
}

#[test]
fn the_folder_that_one_is_in_can_be_the_target() {
    let folder = tempfile::tempdir().unwrap();
    let inside = folder.path().join("corpus");
    fs::create_dir(&inside).unwrap();
    for seed in ["1", "2"] {
        let mut run = newsparse();
        run.args(["generate", "--news", "20", "--mix", "rss=1", "--force", "--seed", seed]);
        run.args(["--truth", "../truth.jsonl", "."]).current_dir(&inside).assert().success();
        let run = newsparse().args(["extract", "."]).current_dir(&inside).assert().success();
        assert_same_lines(
            &stdout(&run),
            &fs::read_to_string(folder.path().join("truth.jsonl")).unwrap(),
        );
    }
    assert_eq!(names(folder.path()), ["corpus", "truth.jsonl"]);
}

#[test]
fn the_truth_is_not_overwritten_either_and_does_not_lie_in_the_corpus() {
    let folder = common::folder(&[("truth.jsonl", "mine")]);
    let truth = folder.path().join("truth.jsonl");
    let corpus = folder.path().join("corpus");
    generate(&["--news", "20", "--truth", truth.to_str().unwrap()], &corpus)
        .code(2)
        .stderr(contains("truth.jsonl: the file exists"));
    let inside = corpus.join("truth.jsonl");
    generate(&["--news", "20", "--truth", inside.to_str().unwrap()], &corpus)
        .code(2)
        .stderr(contains("the truth belongs beside the corpus"));
    assert_eq!(names(folder.path()), ["truth.jsonl"]);
}

#[test]
fn wrong_figures_are_told() {
    let folder = tempfile::tempdir().unwrap();
    for (arguments, reason) in [
        (["--news", "0"], "0 is not in 1.."),
        (["--bytes", "1X"], "'x' is none of k, M, G, Ki, Mi and Gi"),
        (["--mix", "books=1"], "'books' is neither feeds, articles, lists nor a format"),
        (["--mix", "rss=0"], "there is no share above 0"),
        (["--ill-formed", "150%"], "a share is from 0 to 1, or from 0% to 100%"),
    ] {
        generate(&arguments, &folder.path().join("corpus")).code(2).stderr(contains(reason));
    }
    assert!(names(folder.path()).is_empty());
}

/// A limit on the size of files acts as a disk that is full.
#[cfg(unix)]
#[test]
fn a_full_disk_leaves_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    let program = assert_cmd::cargo::cargo_bin!("newsparse");
    for target in ["corpus", "corpus.warc.gz", "corpus.tar.zst"] {
        let path = folder.path().join(target);
        let script = "trap '' XFSZ; ulimit -f 8; exec \"$@\"";
        let run = assert_cmd::Command::new("sh")
            .args(["-c", script, "sh"])
            .arg(program)
            .args(["generate", "--mix", "rss=1", "--news", "500"])
            .arg(&path)
            .assert();
        let error = format!("error: {}: ", path.display());
        run.code(2).stderr(contains(error).and(contains("ile too large")));
        assert!(names(folder.path()).is_empty(), "{:?}", names(folder.path()));
    }
}

//! `newsparse generate`: reproducible bytes, and expected items that `extract` yields.

use std::collections::BTreeSet;
use std::fs;
use std::io::Read;
use std::path::Path;

use assert_cmd::assert::Assert;
use newsparse::generate::{CorpusSize, GenerateOptions, GeneratedFormat, Generator};
use predicates::prelude::*;
use predicates::str::contains;

use crate::common;
use crate::common::{extract, newsparse, stderr, stdout};

/// A mix without articles: an article page is as large as a hundred feed items, and slow to parse.
const FEEDS_AND_LISTS: &str = "feeds=90,lists=10";

fn generate(arguments: &[&str], target: &Path) -> Assert {
    newsparse().arg("generate").args(arguments).arg(target).assert()
}

fn options(size: CorpusSize, mix: &str) -> GenerateOptions {
    GenerateOptions { size, mix: mix.parse().unwrap(), seed: 1, ill_formed: 0 }
}

/// Returns the sorted names of the entries of a folder.
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let names: BTreeSet<_> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.into_iter().collect()
}

#[test]
fn extract_yields_the_truth_for_10_000_items() {
    let folder = tempfile::tempdir().unwrap();
    let (corpus, truth) = (folder.path().join("corpus"), folder.path().join("truth.jsonl"));
    let truth_argument = ["--truth", truth.to_str().unwrap(), "--mix", FEEDS_AND_LISTS];
    generate(&truth_argument, &corpus)
        .success()
        .stderr(contains(" documents, 10,000 news items, "));
    let run = extract(&corpus).success().stderr("");
    assert_same_lines(&stdout(&run), &fs::read_to_string(&truth).unwrap());
    for format in GeneratedFormat::ALL.iter().filter(|format| **format != GeneratedFormat::Article)
    {
        let field = format!("\"format\":\"{}\"", format.name());
        assert!(stdout(&run).contains(&field), "no document of format {}", format.name());
    }
}

#[test]
fn extract_yields_the_truth_of_a_web_archive() {
    let folder = tempfile::tempdir().unwrap();
    let (corpus, truth) = (folder.path().join("a.warc.gz"), folder.path().join("truth.jsonl"));
    let arguments = ["--truth", truth.to_str().unwrap(), "--mix", FEEDS_AND_LISTS, "--news", "900"];
    generate(&arguments, &corpus).success();
    let run = extract(&corpus).success();
    assert_same_lines(&stdout(&run), &fs::read_to_string(&truth).unwrap());
}

/// Each format has its own corpus, because some are rare in a mix.
#[test]
fn each_format_parses_to_the_expected_items() {
    for format in GeneratedFormat::ALL {
        let mix = format!("{}=1", format.name());
        let items = if format == GeneratedFormat::Article { 20 } else { 60 };
        for document in Generator::new(options(CorpusSize::NewsItems(items), &mix)) {
            let parsed = newsparse::parse(&document.bytes);
            assert_eq!(parsed.error, None, "{}", document.name);
            assert_eq!(parsed.format.map(newsparse::Format::name), Some(format.name()));
            assert_eq!(parsed.feed_title.as_deref(), document.feed_title.as_deref());
            assert_eq!(parsed.items, document.items, "{}", document.name);
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
    for document in Generator::new(options(CorpusSize::NewsItems(1500), FEEDS_AND_LISTS)) {
        let text = std::str::from_utf8(&document.bytes).unwrap();
        if document.name.ends_with(".xml") {
            check_xml(text, &document.name);
        } else if document.name.ends_with(".json") {
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

/// If these digests change, the corpus needs a new version number.
#[test]
fn generates_the_bytes_of_corpus_1() {
    let folder = tempfile::tempdir().unwrap();
    for (items, mix, digest) in [
        ("1000", "feeds=60,articles=30,lists=10", DIGEST_OF_1000),
        ("1000", FEEDS_AND_LISTS, DIGEST_WITHOUT_ARTICLES),
    ] {
        let target = folder.path().join(digest);
        generate(&["--news", items, "--mix", mix], &target)
            .success()
            .stderr(contains(format!("corpus version 1, digest {digest}")));
    }
    // Reports contain the same digest.
    let target = folder.path().join(DIGEST_WITHOUT_ARTICLES);
    let report = newsparse().args(["--json", "--passes", "1"]).arg(&target).assert().success();
    assert!(stdout(&report).contains(&format!("\"digest\":\"blake3:{DIGEST_WITHOUT_ARTICLES}\"")));
}

const DIGEST_OF_1000: &str = "3cec261aac50d5dbf0075979efa23bab6c37f740b23b81c4a3dc330f57e4cee2";
const DIGEST_WITHOUT_ARTICLES: &str =
    "41791910ab3bf8bf3a041c5558021aaf15fa6f8ca76c796102de95c75f60e51d";

#[test]
fn seed_changes_the_corpus_and_size_only_its_length() {
    let bytes = |seed, items| {
        let options = GenerateOptions { seed, ..options(CorpusSize::NewsItems(items), "rss=1") };
        Generator::new(options).map(|document| document.bytes).collect::<Vec<_>>()
    };
    let (small, large) = (bytes(1, 300), bytes(1, 600));
    assert_ne!(small, bytes(2, 300));
    assert_eq!(small[..small.len() - 1], large[..small.len() - 1]);
    let size = CorpusSize::Bytes(1_000_000);
    let documents: Vec<_> = Generator::new(options(size, "rss=1")).collect();
    let lengths: Vec<_> = documents.iter().map(|document| document.bytes.len()).collect();
    let total: usize = lengths.iter().sum();
    assert!(total >= 1_000_000 && total - lengths.last().unwrap() < 1_000_000, "{lengths:?}");
}

#[test]
fn truth_omits_the_requested_share_of_ill_formed_documents() {
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
        let item: serde_json::Value = serde_json::from_str(line).unwrap();
        item["_newsparse"]["file"].as_str().unwrap().to_owned()
    };
    let well_formed: BTreeSet<_> = truth.lines().map(file).collect();
    assert_eq!(well_formed.len(), documents - ill_formed);
    let extracted = stdout(&extract(&corpus));
    let well_formed_lines: Vec<_> =
        extracted.lines().filter(|line| well_formed.contains(&file(line))).collect();
    assert_same_lines(&(well_formed_lines.join("\n") + "\n"), &truth);
}

fn between(text: &str, before: &str, after: &str) -> usize {
    let end = text.find(after).unwrap();
    let start = text[..end].rfind(before).unwrap() + before.len();
    text[start..end].replace(',', "").parse().unwrap()
}

#[test]
fn archives_contain_the_documents_of_the_folder() {
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

/// Splits off the first record. Returns its header, its body and the remaining bytes.
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
fn overwrites_only_with_force() {
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
    refused(&small, "empty", "the folder is not empty; --force replaces a generated corpus");
    refused(&small, "file.tar.zst", "the file exists; --force overwrites it");
    refused(&small, "full", "the folder is not empty");
    // Even --force never deletes foreign files.
    refused(
        &force,
        "full",
        "the folder contains a.txt, which does not belong to a generated corpus",
    );
    refused(&force, "plain", "expected a folder, FILE.warc.gz or FILE.tar.zst, found another file");
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
fn writes_to_the_working_directory() {
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
fn rejects_an_existing_truth_file_and_one_inside_the_corpus() {
    let folder = common::folder(&[("truth.jsonl", "mine")]);
    let truth = folder.path().join("truth.jsonl");
    let corpus = folder.path().join("corpus");
    generate(&["--news", "20", "--truth", truth.to_str().unwrap()], &corpus)
        .code(2)
        .stderr(contains("truth.jsonl: the file exists"));
    let inside = corpus.join("truth.jsonl");
    generate(&["--news", "20", "--truth", inside.to_str().unwrap()], &corpus)
        .code(2)
        .stderr(contains("--truth: the file must be outside the corpus"));
    assert_eq!(names(folder.path()), ["truth.jsonl"]);
}

#[test]
fn rejects_invalid_options() {
    let folder = tempfile::tempdir().unwrap();
    for (arguments, reason) in [
        (["--news", "0"], "expected a whole number above zero"),
        (["--bytes", "1X"], "expected a size such as 500kB"),
        (["--mix", "books=1"], "unknown name 'books', expected feeds, articles, lists or a format"),
        (["--mix", "rss=0"], "at least one share must be above 0"),
        (["--ill-formed", "150%"], "expected a share from 0% to 100%"),
    ] {
        generate(&arguments, &folder.path().join("corpus")).code(2).stderr(contains(reason));
    }
    assert!(names(folder.path()).is_empty());
}

/// A file size limit simulates a full disk.
#[cfg(unix)]
#[test]
fn a_full_disk_leaves_no_files() {
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

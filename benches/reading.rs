//! How long reading takes: 10,000 small files one by one, and the same documents in archives, against the least that any
//! program can do with them, which is what `cat` does.
//!
//! `cargo bench --bench reading`. The files are in the page cache.

use std::fs;
use std::hint::black_box;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use newsparse::corpus::{CorpusEntry, CorpusLoader, LoadOptions, Stream};
use newsparse::{CancellationToken, Corpus, Parser};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const FILES: usize = 10_000;

/// Documents that are as small as most, in bytes.
const SMALL: usize = 20_000;

fn reading(criterion: &mut Criterion) {
    let scratch = tempfile::tempdir().expect("a folder can be made");
    let folder = scratch.path().join("files");
    let bytes = write_files(&folder);
    let archive = scratch.path().join("records.warc.gz");
    write_archive(&folder, &archive);

    let parser = Parser::default();
    let mut group = criterion.benchmark_group("reading");
    group.sample_size(10).throughput(Throughput::Bytes(bytes));
    group.bench_function("cat", |bencher| bencher.iter(|| cat(&folder)));
    group.bench_function("load", |bencher| bencher.iter(|| load(&folder, &parser)));
    group.bench_function("stream", |bencher| bencher.iter(|| stream(&folder, &parser)));
    group.bench_function("cat, gzip records", |bencher| bencher.iter(|| inflate(&archive)));
    group.bench_function("stream, gzip records", |bencher| {
        bencher.iter(|| stream(&archive, &parser));
    });
    group.finish();
}

/// Writes the files and returns their bytes.
fn write_files(folder: &Path) -> u64 {
    fs::create_dir(folder).expect("the folder is new");
    let documents = Corpus::built_in().documents;
    let small: Vec<_> = documents.iter().filter(|document| document.bytes.len() < SMALL).collect();
    let mut bytes = 0;
    for (number, document) in small.iter().cycle().take(FILES).enumerate() {
        fs::write(folder.join(format!("{number:05}.xml")), &document.bytes).expect("there is room");
        bytes += document.bytes.len() as u64;
    }
    bytes
}

fn write_archive(folder: &Path, archive: &Path) {
    let mut file = fs::File::create(archive).expect("the folder is ours");
    for path in sorted(folder) {
        let body = fs::read(path).expect("it was just written");
        let level = flate2::Compression::default();
        let mut record = flate2::write::GzEncoder::new(&mut file, level);
        let head = format!(
            "WARC/1.1\r\nWARC-Type: resource\r\nWARC-Target-URI: urn:a\r\nContent-Length: {}\r\n\r\n",
            body.len()
        );
        let parts = [head.as_bytes(), &body, b"\r\n\r\n"];
        parts.iter().for_each(|part| record.write_all(part).expect("there is room"));
        record.finish().expect("there is room");
    }
}

fn sorted(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("it is ours");
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("it is ours").path()).collect();
    paths.sort();
    paths
}

/// Reads each file through one buffer and forgets it.
fn cat(folder: &Path) {
    let mut buffer = vec![0; 128 << 10];
    for path in sorted(folder) {
        let mut file = fs::File::open(path).expect("it is ours");
        while file.read(&mut buffer).expect("it is ours") > 0 {
            black_box(&buffer);
        }
    }
}

/// Decompresses a file through one buffer and forgets it.
fn inflate(archive: &Path) {
    let file = fs::File::open(archive).expect("it is ours");
    let mut stream = flate2::bufread::MultiGzDecoder::new(std::io::BufReader::new(file));
    std::io::copy(&mut stream, &mut std::io::sink()).expect("it is whole");
}

fn load(path: &Path, parser: &Parser) {
    let corpus = CorpusLoader::new().parser(parser).load([path]);
    black_box(corpus.expect("it is ours"));
}

fn stream(path: &Path, parser: &Parser) {
    let stream = Stream::open(
        &[path.into()],
        parser,
        &LoadOptions::default(),
        &CancellationToken::default(),
    );
    let stream = stream.expect("it is ours");
    while let Some(item) = stream.next() {
        if let CorpusEntry::Document(document) = item.entry() {
            black_box(&document.bytes);
        }
    }
}

criterion_group!(benches, reading);
criterion_main!(benches);

//! The speed of reading 10,000 small files, and the same documents in an archive. The baseline is reading or decompressing
//! them through one buffer, as `cat` and `zcat` do. The files are in the page cache.
//!
//! `cargo bench --bench reading`

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

/// Maximum size of the documents, in bytes.
const MAX_DOCUMENT_SIZE: usize = 20_000;

fn reading(criterion: &mut Criterion) {
    let scratch = tempfile::tempdir().expect("a temporary folder can be created");
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
    group.bench_function("zcat, gzip records", |bencher| bencher.iter(|| zcat(&archive)));
    group.bench_function("stream, gzip records", |bencher| {
        bencher.iter(|| stream(&archive, &parser));
    });
    group.finish();
}

/// Writes the files and returns their total size in bytes.
fn write_files(folder: &Path) -> u64 {
    fs::create_dir(folder).expect("the folder is new");
    let documents = Corpus::built_in().documents;
    let small: Vec<_> =
        documents.iter().filter(|document| document.bytes.len() < MAX_DOCUMENT_SIZE).collect();
    let mut bytes = 0;
    for (number, document) in small.iter().cycle().take(FILES).enumerate() {
        fs::write(folder.join(format!("{number:05}.xml")), &document.bytes)
            .expect("the file can be written");
        bytes += document.bytes.len() as u64;
    }
    bytes
}

/// Writes a WARC file with one gzip member per record.
fn write_archive(folder: &Path, archive: &Path) {
    let mut file = fs::File::create(archive).expect("the file can be created");
    for path in sorted(folder) {
        let body = fs::read(path).expect("the file is readable");
        let level = flate2::Compression::default();
        let mut record = flate2::write::GzEncoder::new(&mut file, level);
        let head = format!(
            "WARC/1.1\r\nWARC-Type: resource\r\nWARC-Target-URI: urn:a\r\nContent-Length: {}\r\n\r\n",
            body.len()
        );
        let fields = [head.as_bytes(), &body, b"\r\n\r\n"];
        fields.iter().for_each(|field| record.write_all(field).expect("the file can be written"));
        record.finish().expect("the file can be written");
    }
}

fn sorted(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the input is readable");
    let mut paths: Vec<_> =
        entries.map(|entry| entry.expect("the input is readable").path()).collect();
    paths.sort();
    paths
}

/// Reads each file through one buffer.
fn cat(folder: &Path) {
    let mut buffer = vec![0; 128 << 10];
    for path in sorted(folder) {
        let mut file = fs::File::open(path).expect("the input is readable");
        while file.read(&mut buffer).expect("the input is readable") > 0 {
            black_box(&buffer);
        }
    }
}

/// Decompresses a file through one buffer.
fn zcat(archive: &Path) {
    let file = fs::File::open(archive).expect("the input is readable");
    let mut stream = flate2::bufread::MultiGzDecoder::new(std::io::BufReader::new(file));
    std::io::copy(&mut stream, &mut std::io::sink()).expect("the archive is intact");
}

fn load(path: &Path, parser: &Parser) {
    let corpus = CorpusLoader::new().parser(parser).load([path]);
    black_box(corpus.expect("the input is readable"));
}

fn stream(path: &Path, parser: &Parser) {
    let stream = Stream::open(
        &[path.into()],
        parser,
        &LoadOptions::default(),
        &CancellationToken::default(),
    );
    let stream = stream.expect("the input is readable");
    while let Some(item) = stream.next() {
        if let CorpusEntry::Document(document) = item.entry() {
            black_box(&document.bytes);
        }
    }
}

criterion_group!(benches, reading);
criterion_main!(benches);

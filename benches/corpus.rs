//! The speed of a pass over the built-in corpus, with one thread and with all.
//!
//! `cargo bench --bench corpus`; the environment variable `NEWSPARSE_CORPUS` is the path of another corpus.

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use newsparse::measure::{Pass, Threads};
use newsparse::{Corpus, Parser};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn threads(criterion: &mut Criterion) {
    let parser = Parser::default();
    let corpus = match std::env::var_os("NEWSPARSE_CORPUS") {
        Some(path) => Corpus::load([path]).expect("NEWSPARSE_CORPUS is a readable path"),
        None => Corpus::built_in(),
    };
    let mut group = criterion.benchmark_group("corpus");
    group.throughput(Throughput::Bytes(corpus.bytes()));
    for (name, threads) in [("single", Threads::Single), ("multithreaded", Threads::all())] {
        let pass = Pass::new(&corpus, &parser, threads).expect("threads can be started");
        group.bench_function(name, |bencher| bencher.iter(|| pass.run()));
    }
    group.finish();
}

criterion_group!(benches, threads);
criterion_main!(benches);

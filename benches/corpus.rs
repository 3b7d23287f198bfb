//! The built-in corpus as a whole, or that of `NEWSPARSE_CORPUS`, on one thread and on all:
//! `cargo bench --bench corpus`.

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use newsparse::measure::{Pass, Threads};
use newsparse::{Corpus, Parser};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn threads(criterion: &mut Criterion) {
    let parser = Parser::default();
    let corpus = match std::env::var_os("NEWSPARSE_CORPUS") {
        Some(path) => {
            Corpus::load([path]).expect("NEWSPARSE_CORPUS names a folder that can be read")
        }
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

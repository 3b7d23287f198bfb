//! Memory beside documents of the generated corpus, as publishers serve them.

use std::hint::black_box;

use newsparse::generate::{CorpusSize, GenerateOptions, GeneratedFormat, Generator, Mix};

use super::{PARSER, memory};

/// Maximum memory beside a document, in bytes per byte.
fn max_memory(format: GeneratedFormat) -> f64 {
    match format {
        GeneratedFormat::Article | GeneratedFormat::HackerNews => 4.0,
        // Items of 200 to 400 bytes, which take as much in memory.
        GeneratedFormat::Rdf => 1.5,
        GeneratedFormat::Sitemap => 2.5,
        // Texts with escapes are copied.
        GeneratedFormat::JsonFeed | GeneratedFormat::Ninjs => 1.5,
        _ => 1.0,
    }
}

/// Memory that any document may need, in bytes.
const BASE_MEMORY: usize = 16 << 10;

#[test]
fn feeds_take_little_memory_and_pages_four_times_their_size() {
    for format in GeneratedFormat::ALL {
        let largest = documents(format).max_by_key(Vec::len).expect("a document");
        let (memory, max) = (memory_per_byte(&largest), max_memory(format));
        let (name, length) = (format.name(), largest.len());
        println!("{name}: {memory:.2} bytes of memory per byte of {length}");
        assert!(memory <= max, "{name}: {memory:.2} bytes of memory per byte of {length}");
    }
}

fn documents(format: GeneratedFormat) -> impl Iterator<Item = Vec<u8>> {
    let mix: Mix = format!("{}=1", format.name()).parse().expect("the name of a format");
    let size = CorpusSize::Bytes(1_000_000);
    let options = GenerateOptions { size, mix, seed: 1, ill_formed: 0 };
    Generator::new(options).map(|document| document.bytes)
}

fn memory_per_byte(bytes: &[u8]) -> f64 {
    PARSER.parse(bytes); // what is prepared once
    let memory = memory::peak_of(|| drop(black_box(PARSER.parse(bytes))));
    memory.saturating_sub(BASE_MEMORY) as f64 / bytes.len() as f64
}

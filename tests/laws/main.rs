//! Laws of the parser: time and memory in proportion to the document, for generated repetitions of each format.
//!
//! A document is a prefix, a unit many times, and an end for each of them. Its time is the processor time of the thread,
//! and its memory the peak of what the allocator gave the thread, so other processes and tests hardly change them. A time
//! is only ever compared with that of a shorter document of the same kind, measured just before.

#![cfg(target_os = "linux")]

mod documents;
mod generated;
mod memory;
mod time;

use std::hint::black_box;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{LazyLock, Mutex};
use std::thread;

use documents::{Repetition, documents};
use newsparse::Parser;
use newsparse::parse::rules::Rules;

/// Maximum growth of the time from one length to [`TIMES`] that length, beyond that of the document.
const MAX_TIME_GROWTH: f64 = 1.5;

/// Number of comparisons. In each the documents are twice as long as before, and one within the limit is enough: limits of
/// the parser, such as that of the nesting, may be reached by the longer document only.
const COMPARISONS: u32 = 4;

/// Maximum memory per byte of a document, in bytes.
const MAX_MEMORY: f64 = 150.0;

/// Maximum memory per byte of a document with ordinary items, in bytes.
const MAX_ORDINARY_MEMORY: f64 = 30.0;

/// Memory that any document may need, in bytes.
const BASE_MEMORY: usize = 512 << 10;

/// The length of the longer document as a multiple of that of the shorter one.
const TIMES: usize = 8;

/// The length of the first document in bytes.
const LENGTH: usize = 4 << 10;

/// The length in bytes with which more is seen and more time is needed.
const SWEEP_LENGTH: usize = 12 << 10;

/// A parser with the rules for the documents that need some.
static PARSER: LazyLock<Parser> = LazyLock::new(|| {
    let mut rules = Rules::built_in();
    rules.add("laws.toml", &documents::rules()).expect("the rules are valid");
    Parser::new(rules)
});

#[test]
fn time_and_memory_are_in_proportion_to_the_document() {
    check(LENGTH);
}

#[test]
#[ignore = "needs three times the time; .ci/run has it"]
fn time_and_memory_are_in_proportion_to_a_longer_document() {
    check(SWEEP_LENGTH);
}

/// Checks all documents, on all cores.
fn check(length: usize) {
    let documents = documents();
    LazyLock::force(&PARSER);
    let next = AtomicUsize::new(0);
    let violations = Mutex::new(Vec::new());
    let check_documents = || {
        while let Some(document) = documents.get(next.fetch_add(1, Ordering::Relaxed)) {
            violations.lock().unwrap().extend(violations_of(document, length));
        }
    };
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(check_documents);
        }
    });
    let violations = violations.into_inner().unwrap();
    assert!(violations.is_empty(), "{}", violations.join("\n"));
}

fn violations_of(document: &Repetition, length: usize) -> Vec<String> {
    let mut violations = Vec::new();
    let (memory, first_growth) = cost_of(document, length);
    let max = if document.is_ordinary { MAX_ORDINARY_MEMORY } else { MAX_MEMORY };
    if memory > max {
        violations.push(format!("{}: {memory:.0} bytes of memory per byte", document.name));
    }
    let grows = |number| cost_of(document, length << number).1 > MAX_TIME_GROWTH;
    if first_growth > MAX_TIME_GROWTH && (1..COMPARISONS).all(grows) {
        violations.push(format!("{}: time grows faster than the document", document.name));
    }
    violations
}

/// Returns the memory per byte of the longer document, and the growth of the time from the shorter one, beyond that of the
/// document.
fn cost_of(document: &Repetition, length: usize) -> (f64, f64) {
    let long = document.of_length(TIMES * length);
    let short = document.of_length(length);
    let (long_time, memory) = time_and_memory(&long);
    let (first, second) = (time_and_memory(&short).0, time_and_memory(&short).0);
    let memory = memory.saturating_sub(BASE_MEMORY) as f64 / long.len() as f64;
    (memory, long_time / first.min(second) / TIMES as f64)
}

/// Returns the processor time of a parse in seconds, and its memory in bytes.
fn time_and_memory(text: &str) -> (f64, usize) {
    let mut time = 0.0;
    let parse = || drop(black_box(PARSER.parse(text.as_bytes())));
    let memory = memory::peak_of(|| time = time::of(parse));
    (time, memory)
}

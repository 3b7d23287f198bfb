//! A parser of your own as an engine: it counts the entries of feeds with quick-xml.
//!
//! ```text
//! cargo build --release --example engine
//! newsparse compare --engine 'quick-xml=target/release/examples/engine {}' FOLDER
//! newsparse gate --candidate 'target/release/examples/engine {}' --min-speed 1000 FOLDER
//! ```

use std::process::ExitCode;

use newsparse::{Document, engine};
use quick_xml::Reader;
use quick_xml::events::Event;

fn main() -> ExitCode {
    engine::run(count_entries)
}

/// The number of RSS items and Atom entries, up to the first error.
fn count_entries(document: &Document) -> u64 {
    let mut reader = Reader::from_reader(&*document.bytes);
    let mut entries = 0;
    loop {
        match reader.read_event() {
            Ok(Event::Start(tag)) if is_entry(tag.local_name().as_ref()) => entries += 1,
            Ok(Event::Eof) | Err(_) => return entries,
            Ok(_) => {}
        }
    }
}

fn is_entry(name: &str) -> bool {
    matches!(name, "item" | "entry")
}

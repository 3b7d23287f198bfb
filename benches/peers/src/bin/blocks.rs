//! Prints the text blocks of web pages, each with its features, as JSON Lines: what `fit_body.py` fits the model of
//! article bodies on. `cargo run --release -p newsparse-peers --bin blocks -- FOLDER...`

use std::io::{BufWriter, Write, stdout};
use std::path::Path;
use std::process::ExitCode;

use newsparse::parse::fitting;
use newsparse_peers::files;
use serde_json::json;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("blocks: {message}");
            ExitCode::FAILURE
        }
    }
}

/// One line for each page, after one with the names of the features.
fn run() -> Result<(), String> {
    let mut out = BufWriter::new(stdout().lock());
    let mut print = |value| writeln!(out, "{value}").map_err(|error| error.to_string());
    print(json!({ "features": fitting::FEATURES }))?;
    for folder in std::env::args_os().skip(1) {
        let is_page = |path: &Path| path.to_string_lossy().contains(".html");
        for page in files::read(Path::new(&folder), is_page)? {
            let page = page.unpacked()?;
            print(json!({ "file": page.name, "blocks": fitting::blocks(&page.bytes) }))?;
        }
    }
    out.flush().map_err(|error| error.to_string())
}

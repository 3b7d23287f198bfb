//! Prints the text blocks of web pages with their features, as JSON Lines: the input of `train.py`.
//!
//! `cargo run --release -p newsparse-body-model -- PATH...`

use std::error::Error;
use std::fs;
use std::io::{self, BufWriter, Read, Write, stdout};
use std::path::{Path, PathBuf};

use flate2::read::MultiGzDecoder;
use newsparse::parse::training::{self, TrainingPage};
use serde_json::{Value, json};

/// Prints one line with the names of the features, then one line per page.
fn main() -> Result<(), Box<dyn Error>> {
    let mut out = BufWriter::new(stdout().lock());
    writeln!(out, "{}", json!({ "features": training::FEATURES }))?;
    for path in std::env::args_os().skip(1) {
        for page in pages(Path::new(&path))? {
            let bytes = read(&page).map_err(|error| format!("{}: {error}", page.display()))?;
            let name = page.file_name().unwrap_or_default().to_string_lossy();
            let file = name.strip_suffix(".gz").unwrap_or(&name);
            writeln!(out, "{}", line(file, training::page(&bytes)))?;
        }
    }
    Ok(out.flush()?)
}

/// Returns the line of a page: its elements, each with its parent and words, and its blocks.
fn line(file: &str, page: TrainingPage) -> Value {
    let elements = page.elements.into_iter().map(|element| json!([element.parent, element.words]));
    let blocks = page.blocks.into_iter().map(|block| {
        json!({
            "text": block.text,
            "length": block.length,
            "element": block.element,
            "parent": block.parent,
            "pattern": block.pattern,
            "features": block.features,
            "odds": block.odds,
        })
    });
    json!({
        "file": file,
        "elements": elements.collect::<Vec<_>>(),
        "blocks": blocks.collect::<Vec<_>>(),
    })
}

/// Lists the files below `path` whose names hold `.html`, sorted by path.
fn pages(path: &Path) -> Result<Vec<PathBuf>, String> {
    let mut pages = Vec::new();
    collect(path, &mut pages).map_err(|error| format!("{}: {error}", path.display()))?;
    pages.sort();
    Ok(pages)
}

fn collect(path: &Path, pages: &mut Vec<PathBuf>) -> io::Result<()> {
    if path.is_dir() {
        for entry in fs::read_dir(path)? {
            collect(&entry?.path(), pages)?;
        }
    } else if path.file_name().is_some_and(|name| name.to_string_lossy().contains(".html")) {
        pages.push(path.to_path_buf());
    }
    Ok(())
}

/// Reads a file; one whose name ends with `.gz` is decompressed.
fn read(path: &Path) -> io::Result<Vec<u8>> {
    let bytes = fs::read(path)?;
    if path.extension().is_none_or(|extension| extension != "gz") {
        return Ok(bytes);
    }
    let mut page = Vec::new();
    MultiGzDecoder::new(&*bytes).read_to_end(&mut page)?;
    Ok(page)
}

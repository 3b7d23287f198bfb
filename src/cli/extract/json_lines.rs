//! Items as JSON Lines.

use std::io::{self, BufWriter, Stdout, Write};

use newsparse::json_lines::{ItemOrigin, write_item};
use newsparse::{Document, NewsItem, Parsed};
use rayon::prelude::*;

use super::format::ItemFormat;

/// The number of items that a thread writes as JSON at a time.
const ITEMS_OF_PIECE: usize = 512;

/// Writes JSON Lines, which the parsing threads make.
pub(super) struct JsonLines {
    pub out: BufWriter<Stdout>,
}

impl ItemFormat for JsonLines {
    /// The lines of a document, in one piece or several.
    type Items<'a> = Vec<Vec<u8>>;

    fn prepare<'a>(document: &'a Document, parsed: Parsed<'a>, is_on_pool: bool) -> Vec<Vec<u8>> {
        let origin = ItemOrigin::new(document, &parsed);
        match is_on_pool {
            true => {
                let pieces = parsed.items.par_chunks(ITEMS_OF_PIECE);
                pieces.map(|items| lines(&origin, items)).collect()
            }
            false => vec![lines(&origin, &parsed.items)],
        }
    }

    fn write(&mut self, _: &Document, lines: Vec<Vec<u8>>) -> io::Result<()> {
        lines.iter().try_for_each(|piece| self.out.write_all(piece))
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }

    fn finish(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

fn lines(origin: &ItemOrigin, items: &[NewsItem]) -> Vec<u8> {
    let mut text = Vec::new();
    for item in items {
        write_item(origin, item, &mut text).expect("writing to a Vec does not fail");
    }
    text
}

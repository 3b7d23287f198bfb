//! The corpus for everybody who has none at hand: the news files of `fixtures/corpus`, part of the program.

use include_dir::{Dir, include_dir};

use super::Document;

static FILES: Dir = include_dir!("$CARGO_MANIFEST_DIR/fixtures/corpus");

/// The documents, sorted by name.
pub(super) fn documents() -> Vec<Document> {
    let mut documents = Vec::new();
    gather(&FILES, &mut documents);
    documents.sort_by(|a, b| a.name.cmp(&b.name));
    documents
}

fn gather(folder: &'static Dir, documents: &mut Vec<Document>) {
    documents.extend(
        folder.files().map(|file| Document::new(file.path().to_string_lossy(), file.contents())),
    );
    for folder in folder.dirs() {
        gather(folder, documents);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The README of the fixtures tells of each document how many news it holds.
    #[test]
    fn every_document_holds_the_news_that_its_description_says() {
        let readme = include_str!("../../fixtures/README.md");
        let described: Vec<(&str, usize)> = readme
            .lines()
            .filter_map(|line| {
                let mut cells = line.split('|').map(str::trim).skip(1);
                let name = cells.next()?.trim_matches('`').strip_prefix("corpus/")?;
                Some((name, cells.next()?.parse().ok()?))
            })
            .collect();
        let documents = documents();
        let found: Vec<(&str, usize)> = documents
            .iter()
            .map(|document| {
                let parsed = crate::parse(&document.bytes);
                assert_eq!(parsed.error, None, "{}", document.name);
                (document.name.as_str(), parsed.items.len())
            })
            .collect();
        assert_eq!(found, described);
        assert!(found.len() >= 40);
    }
}

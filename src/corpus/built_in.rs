//! The built-in corpus: the files of `fixtures/corpus`, embedded in the binary.

use include_dir::{Dir, include_dir};

use super::Document;

static FILES: Dir = include_dir!("$CARGO_MANIFEST_DIR/fixtures/corpus");

/// Returns the documents, sorted by name.
pub(super) fn documents() -> Vec<Document> {
    let mut documents = Vec::new();
    add_folder(&FILES, &mut documents);
    documents.sort_by(|a, b| a.name.cmp(&b.name));
    documents
}

fn add_folder(folder: &'static Dir, documents: &mut Vec<Document>) {
    documents.extend(
        folder.files().map(|file| Document::new(file.path().to_string_lossy(), file.contents())),
    );
    for folder in folder.dirs() {
        add_folder(folder, documents);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `fixtures/README.md` lists the number of items of each document.
    #[test]
    fn documents_hold_the_items_that_the_readme_lists() {
        let readme = include_str!("../../fixtures/README.md");
        let expected: Vec<(&str, usize)> = readme
            .lines()
            .filter_map(|line| {
                let mut cells = line.split('|').map(str::trim).skip(1);
                let name = cells.next()?.trim_matches('`').strip_prefix("corpus/")?;
                Some((name, cells.next()?.parse().ok()?))
            })
            .collect();
        let documents = documents();
        let actual: Vec<(&str, usize)> = documents
            .iter()
            .map(|document| {
                let parsed = crate::parse(&document.bytes);
                assert_eq!(parsed.error, None, "{}", document.name);
                (document.name.as_str(), parsed.items.len())
            })
            .collect();
        assert_eq!(actual, expected);
        assert!(actual.len() >= 40);
    }
}

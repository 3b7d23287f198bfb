//! The formats of the [IPTC](https://iptc.org/standards/), in which agencies deliver: NITF, NewsML-G2, NewsML 1 and ninjs.
//!
//! Genres, urgency, rights and notes to editors are left out: nothing in a news holds them.

mod content;
mod draft;
pub(super) mod newsml_1;
pub(super) mod newsml_g2;
pub(super) mod ninjs;
pub(super) mod nitf;

#[cfg(test)]
mod tests {
    use std::path::Path;

    /// The fixtures of these formats and of sitemaps, small enough to be cut at every byte.
    fn documents() -> Vec<(String, Vec<u8>)> {
        let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures");
        let mut documents = Vec::new();
        for format in ["sitemap", "nitf", "newsml-g2", "newsml-1", "ninjs"] {
            for entry in fixtures.join(format).read_dir().unwrap() {
                let path = entry.unwrap().path();
                if path.extension().is_some_and(|extension| extension != "jsonl") {
                    documents.push((path.display().to_string(), std::fs::read(path).unwrap()));
                }
            }
        }
        assert!(documents.len() >= 40);
        documents.retain(|(_, bytes)| bytes.len() < 4096);
        documents
    }

    #[test]
    fn a_document_cut_anywhere_holds_the_first_of_its_news() {
        for (name, bytes) in documents() {
            let whole = crate::parse(&bytes).news;
            for end in 0..bytes.len() {
                let mut cut = crate::parse(&bytes[..end]).news;
                cut.pop();
                assert!(whole.starts_with(&cut), "{name}, cut at {end}");
            }
        }
    }
}

//! A compressed file or an archive of any format: no panic, and no more than the file may decompress to.

#![no_main]

use std::io::Write;
use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use newsparse::corpus::{CorpusLoader, LoadOptions};
use newsparse::{Corpus, Parser};

/// The limit of a document in bytes.
const MAX_DOCUMENT: u64 = 1 << 20;

/// Maximum size of all documents of a small archive in bytes: its limit, and the document that exceeds it.
const MAX_CORPUS: usize = 66 << 20;

static PARSER: LazyLock<Parser> = LazyLock::new(Parser::default);

fuzz_target!(|data: &[u8]| {
    let mut file = tempfile::NamedTempFile::new_in("/dev/shm").expect("there is shared memory");
    file.write_all(data).expect("there is room");
    let options = LoadOptions::default()
        .max_document_size(MAX_DOCUMENT)
        .json_lines_field((data.first() == Some(&b'{')).then(|| "html".to_owned()));
    if let Ok(Corpus { documents, .. }) =
        CorpusLoader::new().parser(&PARSER).options(options).load([file.path()])
    {
        let size: usize = documents.iter().map(|document| document.bytes.len()).sum();
        assert!(size <= MAX_CORPUS + 500 * data.len(), "{size} bytes");
    }
});

//! The corpus on disk that all engines of a comparison read.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use newsparse::measure::Threads;
use newsparse::measure::engine::EngineCommand;
use newsparse::{Corpus, Document};
use tempfile::TempDir;

use super::input::Input;
use super::{interrupt, print_message};

/// Maximum length of the part of a file name that comes from the name of its document.
const MAX_NAME_LENGTH: usize = 60;

/// Extensions of compressed files, which are removed: the documents are written decompressed.
const COMPRESSED_EXTENSIONS: [&str; 7] = [".gz", ".zst", ".xz", ".br", ".bz2", ".lzma", ".Z"];

/// A corpus on disk.
///
/// The PATH itself, if only one is given and no option filters its documents. Otherwise the documents are written to a
/// temporary folder, which is removed on drop. File names are the number of the document and the end of its name.
pub struct SharedCorpus {
    path: PathBuf,
    _folder: Option<TempDir>,
}

impl SharedCorpus {
    /// Returns the corpus that was loaded from the input. The caller has to check the cancellation token from now on, so
    /// that Ctrl-C does not leave a temporary folder behind.
    pub fn new(input: &Input, corpus: &Corpus) -> anyhow::Result<Self> {
        match input.only_path()? {
            Some(path) => Ok(SharedCorpus { path, _folder: None }),
            None => SharedCorpus::write(corpus),
        }
    }

    /// Returns the corpus for engines that read neither archives nor compressed files, which are unpacked.
    pub fn unpacked(input: &Input, corpus: &Corpus) -> anyhow::Result<Self> {
        match corpus.documents.iter().all(is_plain_file) {
            true => SharedCorpus::new(input, corpus),
            false => SharedCorpus::write(corpus),
        }
    }

    fn write(corpus: &Corpus) -> anyhow::Result<Self> {
        let cancellation = interrupt::token();
        let folder = tempfile::Builder::new().prefix("newsparse-corpus-").tempdir();
        let folder = folder.context("cannot create a temporary folder for the corpus")?;
        let digits = corpus.documents.len().to_string().len();
        for (number, document) in corpus.documents.iter().enumerate() {
            if cancellation.is_cancelled() {
                bail!("interrupted before anything was measured");
            }
            let name = format!("{:0digits$}-{}", number + 1, last_part(&document.name));
            let path = folder.path().join(name);
            fs::write(&path, &document.bytes)
                .with_context(|| format!("cannot write the corpus to {}", path.display()))?;
        }
        Ok(SharedCorpus { path: folder.path().to_owned(), _folder: Some(folder) })
    }

    /// Returns the absolute path of the file or folder: an engine may change its working directory.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Returns the command that runs this program as an engine.
    pub fn own_engine(&self, input: &Input, threads: Threads) -> anyhow::Result<EngineCommand> {
        let program =
            std::env::current_exe().context("cannot find the executable of this program")?;
        let command = EngineCommand::new(program).named(env!("CARGO_PKG_NAME"));
        let command = match threads {
            Threads::Single => command,
            Threads::Pool(threads) => command.argument("--threads").argument(threads.to_string()),
        };
        let options = input.parsing_options()?;
        Ok(options.into_iter().fold(command, EngineCommand::argument).corpus(&self.path))
    }
}

/// Fails if the text is not a command, naming its option. Warns if the command does not refer to the corpus.
pub fn check_command(option: &str, text: &str) -> anyhow::Result<()> {
    let command =
        EngineCommand::parse(text, Path::new("corpus")).with_context(|| option.to_owned())?;
    if !command.reads_corpus() {
        print_message(format_args!(
            "warning: {option} has no {{}}: the engine is not given the corpus"
        ));
    }
    Ok(())
}

fn is_plain_file(document: &Document) -> bool {
    let file = fs::metadata(&document.name);
    file.is_ok_and(|file| file.is_file() && file.len() == document.bytes.len() as u64)
}

/// Returns the last part of a document's name, in characters that are valid in file names on every system.
fn last_part(name: &str) -> String {
    let last = name.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    let last =
        COMPRESSED_EXTENSIONS.iter().find_map(|ending| last.strip_suffix(ending)).unwrap_or(last);
    let safe = |char: char| char.is_ascii_alphanumeric() || matches!(char, '.' | '-' | '_');
    let last: String = last.chars().map(|char| if safe(char) { char } else { '_' }).collect();
    last[last.len().saturating_sub(MAX_NAME_LENGTH)..].to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn file_names_are_safe_and_keep_extensions() {
        for (name, expected) in [
            ("feeds/a.xml", "a.xml"),
            ("feeds.tar!/b/c d.xml", "c_d.xml"),
            ("c.warc!/https://example.org/feed?a=1&b=é", "feed_a_1_b__"),
            ("c.warc!/https://example.org/", "example.org"),
            ("../../etc/..", ".."),
            ("a.xml.gz", "a.xml"),
            ("a.br", "a"),
            ("-", "-"),
        ] {
            assert_eq!(last_part(name), expected, "{name}");
        }
        assert_eq!(last_part(&format!("{}.xml", "x".repeat(300))).len(), MAX_NAME_LENGTH);
        assert!(last_part(&format!("{}.xml", "x".repeat(300))).ends_with("x.xml"));
    }
}

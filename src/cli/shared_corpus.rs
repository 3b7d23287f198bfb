//! What all engines of a comparison read, on the disk.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use newsparse::measure::Threads;
use newsparse::measure::engine::EngineCommand;
use newsparse::{Corpus, Document};
use tempfile::TempDir;

use super::input::Input;
use super::{interrupt, say};

/// A name has no more characters of a document's own than this.
const MAX_NAME_LENGTH: usize = 60;

/// The endings of names of compressed files, which the documents are not any more.
const COMPRESSED: [&str; 7] = [".gz", ".zst", ".xz", ".br", ".bz2", ".lzma", ".Z"];

/// Where the corpus lies that all engines read.
///
/// That is the one PATH that was given, if no option chooses among its documents. Else the documents chosen are written
/// to a temporary folder, which goes when this is dropped: each under its number and what its name ends with.
pub struct SharedCorpus {
    path: PathBuf,
    _folder: Option<TempDir>,
}

impl SharedCorpus {
    /// The corpus that was loaded from the input. From here on Ctrl-C must be looked for.
    pub fn new(input: &Input, corpus: &Corpus) -> anyhow::Result<Self> {
        match input.only_path()? {
            Some(path) => Ok(SharedCorpus { path, _folder: None }),
            None => SharedCorpus::written(corpus),
        }
    }

    /// The same for engines that read plain files alone: archives are unpacked, and what is compressed decompressed.
    pub fn of_plain_files(input: &Input, corpus: &Corpus) -> anyhow::Result<Self> {
        match corpus.documents.iter().all(is_plain_file) {
            true => SharedCorpus::new(input, corpus),
            false => SharedCorpus::written(corpus),
        }
    }

    fn written(corpus: &Corpus) -> anyhow::Result<Self> {
        let cancellation = interrupt::token();
        let folder = tempfile::Builder::new().prefix("newsparse-corpus-").tempdir();
        let folder = folder.context("cannot make a temporary folder for the corpus")?;
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

    /// The file or the folder, absolute: an engine may work elsewhere.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// This very program as an engine.
    pub fn own_engine(&self, input: &Input, threads: Threads) -> anyhow::Result<EngineCommand> {
        let program = std::env::current_exe().context("cannot find this program itself")?;
        let command = match threads {
            Threads::Single => EngineCommand::new(program),
            Threads::Pool(threads) => {
                EngineCommand::new(program).argument("--threads").argument(threads.to_string())
            }
        };
        let options = input.parsing_options()?;
        Ok(options.into_iter().fold(command, EngineCommand::argument).corpus(&self.path))
    }
}

/// Fails if the text is no command, before anything is read, and names the option that it was given with. A program that
/// does not take the corpus is warned of.
pub fn check_command(option: &str, text: &str) -> anyhow::Result<()> {
    let command =
        EngineCommand::parse(text, Path::new("corpus")).with_context(|| option.to_owned())?;
    if !command.reads_corpus() {
        say(format_args!("warning: {option} has no {{}}: it chooses by itself what it reads"));
    }
    Ok(())
}

fn is_plain_file(document: &Document) -> bool {
    let file = fs::metadata(&document.name);
    file.is_ok_and(|file| file.is_file() && file.len() == document.bytes.len() as u64)
}

/// What a document is called within its folder or archive, as a name that is one everywhere.
fn last_part(name: &str) -> String {
    let last = name.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    let last = COMPRESSED.iter().find_map(|ending| last.strip_suffix(ending)).unwrap_or(last);
    let safe = |char: char| char.is_ascii_alphanumeric() || matches!(char, '.' | '-' | '_');
    let last: String = last.chars().map(|char| if safe(char) { char } else { '_' }).collect();
    last[last.len().saturating_sub(MAX_NAME_LENGTH)..].to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_safe_and_keep_their_ends() {
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

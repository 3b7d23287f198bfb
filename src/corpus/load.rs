//! Paths → documents.

use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use walkdir::{DirEntry, WalkDir};

use super::{Corpus, Damage, Document, Options, Skipped, gzip};
use crate::parse::{Fault, Parser};

/// Why a corpus could not be loaded.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// A path that was asked for does not exist or cannot be read.
    #[error("{}: {error}", path.display())]
    Read {
        /// The path as given.
        path: PathBuf,
        /// What the system says.
        error: io::Error,
    },
}

pub(super) fn load(
    paths: &[PathBuf],
    parser: &Parser,
    options: &Options,
    on_document: &mut dyn FnMut(&Document),
) -> Result<Corpus, LoadError> {
    let names: Vec<_> = paths.iter().map(|path| path.to_string_lossy()).collect();
    let corpus = Corpus::new(names.join(" "), Vec::new());
    let mut loader = Loader { corpus, parser, options, on_document };
    for path in paths {
        loader
            .add_path(path)
            .map_err(|error| LoadError::Read { path: path.clone(), error: plain(error) })?;
    }
    Ok(loader.corpus)
}

/// A corpus that is being put together.
struct Loader<'a> {
    corpus: Corpus,
    parser: &'a Parser,
    options: &'a Options,
    on_document: &'a mut dyn FnMut(&Document),
}

impl Loader<'_> {
    fn add_path(&mut self, path: &Path) -> io::Result<()> {
        if path.as_os_str() == "-" {
            let mut bytes = Vec::new();
            io::stdin().lock().read_to_end(&mut bytes)?;
            self.add(Document::new("-", bytes), true);
        } else if fs::metadata(path)?.is_dir() {
            fs::read_dir(path)?; // a folder that cannot be listed is an error, one inside it is not
            self.add_folder(path);
        } else {
            let mut document = Document::new(path.to_string_lossy(), fs::read(path)?);
            document.relative =
                document.name.rfind(['/', std::path::MAIN_SEPARATOR]).map_or(0, |slash| slash + 1);
            self.add(document, true);
        }
        Ok(())
    }

    fn add_folder(&mut self, folder: &Path) {
        let walk = WalkDir::new(folder).follow_links(true).sort_by_file_name();
        for entry in walk.into_iter().filter_entry(|entry| entry.depth() == 0 || !is_hidden(entry))
        {
            let read = entry.map_err(reason).and_then(|entry| read_entry(folder, &entry));
            match read {
                Ok(Some(document)) => self.add(document, false),
                Ok(None) => {}
                Err(reason) => self.corpus.unreadable.push(reason),
            }
        }
    }

    fn add(&mut self, mut document: Document, named: bool) {
        (self.on_document)(&document);
        let damage = self.unpack(&mut document);
        let is_lost = damage.is_some() && document.bytes.is_empty();
        self.corpus.damaged.extend(damage);
        if is_lost {
            return;
        }
        match self.parser.detect(&document.bytes) {
            Ok(_) => self.corpus.documents.push(document),
            Err(fault) => self.corpus.skipped.push(Skipped {
                named: named || fault == Fault::Empty,
                name: document.name,
                fault,
            }),
        }
    }

    /// Decompresses a document that is compressed. It keeps its name.
    fn unpack(&self, document: &mut Document) -> Option<Damage> {
        if gzip::is_gzip(&document.bytes) {
            let unpacked = gzip::unpack(&document.name, &document.bytes, self.options);
            document.bytes = unpacked.bytes.into();
            return unpacked.damage;
        }
        let length = document.bytes.len() as u64;
        (length > self.options.max_document_size).then(|| {
            document.bytes = Vec::new().into();
            let reason = format!("{length} bytes: not read (--max-document-size)");
            Damage { name: document.name.clone(), offset: 0, reason }
        })
    }
}

/// Why an entry of a folder could not be read.
fn reason(error: walkdir::Error) -> String {
    let path = error.path().unwrap_or(Path::new("")).display().to_string();
    match (error.loop_ancestor().map(|around| around.display().to_string()), error.into_io_error())
    {
        (Some(around), _) => format!("{path}: a link to a folder around it, {around}"),
        (None, Some(error)) => format!("{path}: {}", plain(error)),
        (None, None) => path,
    }
}

fn is_hidden(entry: &DirEntry) -> bool {
    entry.file_name().as_encoded_bytes().starts_with(b".")
}

/// The file of an entry; `None` for folders, and for pipes, sockets and devices, which may never end.
fn read_entry(folder: &Path, entry: &DirEntry) -> Result<Option<Document>, String> {
    if !entry.file_type().is_file() {
        return Ok(None);
    }
    let path = entry.path();
    let bytes = fs::read(path).map_err(|error| format!("{}: {}", path.display(), plain(error)))?;
    let mut document = Document::new(path.to_string_lossy(), bytes);
    let below = path.strip_prefix(folder).unwrap_or(path).to_string_lossy().len();
    document.relative = document.name.len() - below;
    Ok(Some(document))
}

/// The error without the number that the system adds.
fn plain(error: io::Error) -> io::Error {
    match error.kind() {
        io::ErrorKind::NotFound => io::Error::new(error.kind(), "no such file or folder"),
        io::ErrorKind::PermissionDenied => io::Error::new(error.kind(), "permission denied"),
        _ => error,
    }
}

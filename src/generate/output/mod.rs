//! Output of a generated corpus: a folder, a web archive or a tar archive.
//!
//! A corpus is written under a temporary name and renamed at the end, so that an incomplete corpus never appears under
//! the requested name.

mod folder;
mod tar;
mod warc;

use std::path::{Path, PathBuf};

use super::GeneratedDocument;
use crate::atomic_file::{AtomicFile, FileError, io_error};
use crate::news::WarcRecord;
use folder::FolderWriter;
use tar::TarWriter;
use warc::WarcWriter;

/// Extensions of unsupported archives. A path with such an extension is not meant to be a folder.
const UNSUPPORTED_EXTENSIONS: [&str; 5] = [".warc", ".gz", ".tar", ".zst", ".zip"];

/// The reason why a corpus cannot be written.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum OutputError {
    /// The folder is not empty and must not be overwritten.
    #[error("{}: the folder is not empty", .0.display())]
    NotEmpty(PathBuf),
    /// The folder contains a file that does not belong to a generated corpus.
    #[error("{}: the folder contains {name}, which does not belong to a generated corpus", folder.display())]
    ForeignFile {
        /// The folder.
        folder: PathBuf,
        /// Path of the file, relative to the folder.
        name: String,
    },
    /// A file exists where the folder should be.
    #[error("{}: expected a folder, FILE.warc.gz or FILE.tar.zst, found another file", .0.display())]
    NotAFolder(PathBuf),
    /// The path has the extension of an unsupported archive.
    #[error("{}: expected a folder, FILE.warc.gz or FILE.tar.zst", .0.display())]
    UnsupportedExtension(PathBuf),
    /// A file cannot be written.
    #[error(transparent)]
    File(#[from] FileError),
}

/// A writer of a corpus.
pub struct CorpusWriter {
    path: PathBuf,
    sink: CorpusSink,
}

enum CorpusSink {
    Folder(FolderWriter),
    Warc(WarcWriter),
    Tar(TarWriter),
}

impl CorpusWriter {
    /// Starts a corpus: a web archive if the path ends in `.warc.gz`, a tar archive if it ends in `.tar.zst`, and a folder
    /// otherwise. `overwrite` allows an existing file or corpus to be replaced.
    ///
    /// # Errors
    /// Fails if the path exists and may not be replaced, or if it is not writable.
    pub fn create(path: &Path, overwrite: bool) -> Result<Self, OutputError> {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let sink = if name.ends_with(".warc.gz") {
            CorpusSink::Warc(WarcWriter::new(AtomicFile::create(path, overwrite)?))
        } else if name.ends_with(".tar.zst") {
            let tar = TarWriter::new(AtomicFile::create(path, overwrite)?);
            CorpusSink::Tar(tar.map_err(|error| io_error(path, error))?)
        } else if UNSUPPORTED_EXTENSIONS.iter().any(|extension| name.ends_with(extension)) {
            return Err(OutputError::UnsupportedExtension(path.to_owned()));
        } else {
            CorpusSink::Folder(FolderWriter::create(path, overwrite)?)
        };
        Ok(CorpusWriter { path: path.to_owned(), sink })
    }

    /// Returns the name that the document has when the corpus is loaded.
    pub fn document_name(&self, document: &GeneratedDocument) -> String {
        match self.sink {
            CorpusSink::Folder(_) => self.path.join(&document.name).to_string_lossy().into_owned(),
            CorpusSink::Warc(_) => format!("{}!/{}", self.path.display(), document.url),
            CorpusSink::Tar(_) => format!("{}!/{}", self.path.display(), document.name),
        }
    }

    /// Returns the record of the last document, if the corpus is a web archive.
    pub fn warc_record(&self) -> Option<&WarcRecord> {
        match &self.sink {
            CorpusSink::Warc(warc) => warc.record(),
            CorpusSink::Folder(_) | CorpusSink::Tar(_) => None,
        }
    }

    /// Adds a document.
    ///
    /// # Errors
    /// Fails on an I/O error, for example a full disk.
    pub fn write(&mut self, document: &GeneratedDocument) -> Result<(), OutputError> {
        let written = match &mut self.sink {
            CorpusSink::Folder(folder) => folder.write(document),
            CorpusSink::Warc(warc) => warc.write(document),
            CorpusSink::Tar(tar) => tar.write(document),
        };
        Ok(written.map_err(|error| io_error(&self.path, error))?)
    }

    /// Ends the corpus and renames it to its final name.
    ///
    /// # Errors
    /// Fails on an I/O error.
    pub fn finish(self) -> Result<(), OutputError> {
        let io_error = |error| io_error(&self.path, error);
        match self.sink {
            CorpusSink::Folder(folder) => folder.finish().map_err(io_error)?,
            CorpusSink::Warc(warc) => warc.finish().finish()?,
            CorpusSink::Tar(tar) => tar.finish().map_err(io_error)?.finish()?,
        }
        Ok(())
    }
}

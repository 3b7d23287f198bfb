//! A folder with one file per document.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::OutputError;
use crate::atomic_file::{io_error, temporary_folder_beside};
use crate::generate::{GeneratedDocument, GeneratedFormat};

pub(super) struct FolderWriter {
    temporary: TempDir,
    /// Final path, with links and `.` resolved.
    path: PathBuf,
    /// The last created subfolder.
    subfolder: String,
}

impl FolderWriter {
    pub(super) fn create(path: &Path, overwrite: bool) -> Result<Self, OutputError> {
        match fs::metadata(path) {
            Ok(metadata) if metadata.is_dir() => check_replaceable(path, overwrite)?,
            Ok(_) => return Err(OutputError::NotAFolder(path.to_owned())),
            Err(_) => {}
        }
        let resolved = path.canonicalize().unwrap_or_else(|_| path.to_owned());
        let temporary =
            temporary_folder_beside(&resolved).map_err(|error| io_error(path, error))?;
        Ok(FolderWriter { temporary, path: resolved, subfolder: String::new() })
    }

    pub(super) fn write(&mut self, document: &GeneratedDocument) -> io::Result<()> {
        let path = self.temporary.path().join(&document.name);
        let (subfolder, _) = document.name.split_once('/').unwrap_or_default();
        if subfolder != self.subfolder {
            fs::create_dir_all(self.temporary.path().join(subfolder))?;
            subfolder.clone_into(&mut self.subfolder);
        }
        fs::write(path, &document.bytes)
    }

    /// Moves the corpus to its final path. An existing folder is kept, because it may be the working directory of a
    /// process; only its contents are replaced. If that fails, the old contents are restored.
    pub(super) fn finish(self) -> io::Result<()> {
        let (temporary, path) = (self.temporary.path(), &self.path);
        if !path.exists() {
            fs::rename(temporary, path)?;
            let _ = self.temporary.keep(); // There is nothing left to delete.
            return Ok(());
        }
        let backup = temporary_folder_beside(path)?;
        move_contents(path, backup.path())?;
        move_contents(temporary, path).inspect_err(|_| {
            let _ =
                move_contents(path, temporary).and_then(|()| move_contents(backup.path(), path));
        })
    }
}

/// Moves the contents of a folder to another folder on the same file system.
fn move_contents(from: &Path, to: &Path) -> io::Result<()> {
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        fs::rename(entry.path(), to.join(entry.file_name()))?;
    }
    Ok(())
}

/// Fails unless the folder is empty or, with `overwrite`, contains only a generated corpus.
fn check_replaceable(path: &Path, overwrite: bool) -> Result<(), OutputError> {
    let foreign = |name: String| OutputError::ForeignFile { folder: path.to_owned(), name };
    let names = |folder: &Path| -> Result<Vec<String>, OutputError> {
        let entries = fs::read_dir(folder).and_then(Iterator::collect::<io::Result<Vec<_>>>);
        let entries = entries.map_err(|error| io_error(path, error))?;
        Ok(entries.iter().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect())
    };
    let subfolders = names(path)?;
    if !subfolders.is_empty() && !overwrite {
        return Err(OutputError::NotEmpty(path.to_owned()));
    }
    for subfolder in subfolders {
        let subfolder_path = path.join(&subfolder);
        if !is_number(&subfolder, 5) || !subfolder_path.is_dir() {
            return Err(foreign(subfolder));
        }
        if let Some(name) = names(&subfolder_path)?.into_iter().find(|name| !is_document_name(name))
        {
            return Err(foreign(format!("{subfolder}/{name}")));
        }
    }
    Ok(())
}

/// Returns true for file names such as `00000012-rss.xml`.
fn is_document_name(name: &str) -> bool {
    name.split_once('-').is_some_and(|(number, rest)| {
        is_number(number, 8)
            && GeneratedFormat::ALL.iter().any(|format| {
                rest.strip_prefix(format.name()).is_some_and(|end| end.starts_with('.'))
            })
    })
}

fn is_number(text: &str, min_digits: usize) -> bool {
    text.len() >= min_digits && text.bytes().all(|byte| byte.is_ascii_digit())
}

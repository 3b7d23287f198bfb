//! A folder with a file for each document.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::super::{Kind, Specimen};
use super::{TargetError, beside, failed};

pub(super) struct Folder {
    unfinished: TempDir,
    /// Where the folder is to be: behind a link, and by a name even if it was given as `.`.
    place: PathBuf,
    /// The folder of the last document, which is there.
    made: String,
}

impl Folder {
    pub(super) fn create(target: &Path, force: bool) -> Result<Self, TargetError> {
        match fs::metadata(target) {
            Ok(metadata) if metadata.is_dir() => check(target, force)?,
            Ok(_) => {
                let what =
                    "there is a file of that name; expected a folder, FILE.warc.gz or FILE.tar.zst";
                return Err(TargetError::Kind { path: target.to_owned(), what });
            }
            Err(_) => {}
        }
        let place = target.canonicalize().unwrap_or_else(|_| target.to_owned());
        let unfinished = beside(&place, |builder, parent| builder.tempdir_in(parent));
        let unfinished = unfinished.map_err(|error| failed(target, error))?;
        Ok(Folder { unfinished, place, made: String::new() })
    }

    pub(super) fn write(&mut self, specimen: &Specimen) -> io::Result<()> {
        let path = self.unfinished.path().join(&specimen.name);
        let (folder, _) = specimen.name.split_once('/').unwrap_or_default();
        if folder != self.made {
            fs::create_dir_all(self.unfinished.path().join(folder))?;
            folder.clone_into(&mut self.made);
        }
        fs::write(path, &specimen.bytes)
    }

    /// Gives the folder its name. One that is there stays, for somebody may be in it, and what is in it gives way:
    /// only when all is written, and it comes back if the new cannot take its place.
    pub(super) fn finish(self) -> io::Result<()> {
        let (unfinished, place) = (self.unfinished.path(), &self.place);
        if !place.exists() {
            fs::rename(unfinished, place)?;
            let _ = self.unfinished.keep(); // it is not there any more
            return Ok(());
        }
        let before = beside(place, |builder, parent| builder.tempdir_in(parent))?;
        move_all(place, before.path())?;
        move_all(unfinished, place).inspect_err(|_| {
            let _ = move_all(place, unfinished).and_then(|()| move_all(before.path(), place));
        })
    }
}

/// Moves all that is in a folder into another one of the same file system.
fn move_all(from: &Path, to: &Path) -> io::Result<()> {
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        fs::rename(entry.path(), to.join(entry.file_name()))?;
    }
    Ok(())
}

/// An empty folder may go; with `force` also one with nothing but a corpus in it.
fn check(target: &Path, force: bool) -> Result<(), TargetError> {
    let foreign = |name: String| TargetError::Foreign { folder: target.to_owned(), name };
    let names = |folder: &Path| -> Result<Vec<String>, TargetError> {
        let entries = fs::read_dir(folder).and_then(Iterator::collect::<io::Result<Vec<_>>>);
        let entries = entries.map_err(|error| failed(target, error))?;
        Ok(entries.iter().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect())
    };
    let folders = names(target)?;
    if !folders.is_empty() && !force {
        return Err(TargetError::NotEmpty(target.to_owned()));
    }
    for folder in folders {
        let path = target.join(&folder);
        if !is_number(&folder, 5) || !path.is_dir() {
            return Err(foreign(folder));
        }
        if let Some(name) = names(&path)?.into_iter().find(|name| !is_of_corpus(name)) {
            return Err(foreign(format!("{folder}/{name}")));
        }
    }
    Ok(())
}

/// True for names like `00000012-rss.xml`.
fn is_of_corpus(name: &str) -> bool {
    name.split_once('-').is_some_and(|(number, rest)| {
        is_number(number, 8)
            && Kind::ALL
                .iter()
                .any(|kind| rest.strip_prefix(kind.name()).is_some_and(|end| end[..1] == *"."))
    })
}

fn is_number(text: &str, least_digits: usize) -> bool {
    text.len() >= least_digits && text.bytes().all(|byte| byte.is_ascii_digit())
}

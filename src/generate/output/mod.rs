//! Where a corpus goes: a folder, a web archive, or a tar archive.
//!
//! All is written under another name beside the target, which it takes at the end, so that nothing half-written ever
//! stands under the name that was asked for.

mod folder;
mod tar;
mod warc;

use std::fs;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use super::Specimen;
use folder::Folder;
use tar::Tar;
use warc::Warc;

/// What the names of things that are not finished begin with; readers of folders pass over hidden ones.
const UNFINISHED: &str = ".newsparse-";

/// Whoever gives such a name does not mean a folder.
const OTHER_ARCHIVES: [&str; 5] = [".warc", ".gz", ".tar", ".zst", ".zip"];

/// Why a target is not written to.
#[derive(Debug, thiserror::Error)]
pub enum TargetError {
    /// There is a file, and it was not said that it may go.
    #[error("{}: the file exists; --force overwrites it", .0.display())]
    Exists(PathBuf),
    /// There is a folder with something in it, and it was not said that it may go.
    #[error("{}: the folder is not empty; --force replaces a corpus made before", .0.display())]
    NotEmpty(PathBuf),
    /// There is a folder with something in it that is no corpus.
    #[error("{}: the folder holds {name}, which is not of a corpus made before; it stays", folder.display())]
    Foreign {
        /// The folder.
        folder: PathBuf,
        /// The first thing in it that is not.
        name: String,
    },
    /// A folder where a file should be, or the other way round.
    #[error("{}: {what}", path.display())]
    Kind {
        /// The target.
        path: PathBuf,
        /// What is wrong.
        what: &'static str,
    },
    /// The system does not let it be written.
    #[error("{}: {error}", path.display())]
    Io {
        /// The target.
        path: PathBuf,
        /// What the system says.
        error: io::Error,
    },
}

/// A target that is being written.
pub struct Output {
    target: PathBuf,
    sink: Sink,
}

enum Sink {
    Folder(Folder),
    Warc(Warc),
    Tar(Tar),
}

impl Output {
    /// Begins to write: a web archive where the name ends in `.warc.gz`, a tar archive where it ends in `.tar.zst`,
    /// else a folder. `force` lets what is there be replaced.
    ///
    /// # Errors
    /// If something is there that is not to be replaced, or nothing can be written there.
    pub fn create(target: &Path, force: bool) -> Result<Self, TargetError> {
        let name = target.file_name().unwrap_or_default().to_string_lossy();
        let sink = if name.ends_with(".warc.gz") {
            Sink::Warc(Warc::new(unfinished_file(target, force)?))
        } else if name.ends_with(".tar.zst") {
            let tar = Tar::new(unfinished_file(target, force)?);
            Sink::Tar(tar.map_err(|error| failed(target, error))?)
        } else if OTHER_ARCHIVES.iter().any(|end| name.ends_with(end)) {
            let what = "expected a folder, FILE.warc.gz or FILE.tar.zst";
            return Err(TargetError::Kind { path: target.to_owned(), what });
        } else {
            Sink::Folder(Folder::create(target, force)?)
        };
        Ok(Output { target: target.to_owned(), sink })
    }

    /// What reading the target calls that document.
    pub fn name_of(&self, specimen: &Specimen) -> String {
        match self.sink {
            Sink::Folder(_) => self.target.join(&specimen.name).to_string_lossy().into_owned(),
            Sink::Warc(_) => format!("{}!/{}", self.target.display(), specimen.url),
            Sink::Tar(_) => format!("{}!/{}", self.target.display(), specimen.name),
        }
    }

    /// Adds a document.
    ///
    /// # Errors
    /// Those of the system, a full disk among them.
    pub fn write(&mut self, specimen: &Specimen) -> Result<(), TargetError> {
        match &mut self.sink {
            Sink::Folder(folder) => folder.write(specimen),
            Sink::Warc(warc) => warc.write(specimen),
            Sink::Tar(tar) => tar.write(specimen),
        }
        .map_err(|error| failed(&self.target, error))
    }

    /// Ends the corpus and gives it its name.
    ///
    /// # Errors
    /// Those of the system.
    pub fn finish(self) -> Result<(), TargetError> {
        match self.sink {
            Sink::Folder(folder) => folder.finish(),
            Sink::Warc(warc) => warc.finish().and_then(|file| persist(file, &self.target)),
            Sink::Tar(tar) => tar.finish().and_then(|file| persist(file, &self.target)),
        }
        .map_err(|error| failed(&self.target, error))
    }
}

/// A file that is written as a whole or not at all.
pub struct WholeFile {
    target: PathBuf,
    file: BufWriter<NamedTempFile>,
}

impl WholeFile {
    /// Begins to write. `force` lets a file that is there be replaced.
    ///
    /// # Errors
    /// If there is a file that is not to be replaced, or none can be written there.
    pub fn create(target: &Path, force: bool) -> Result<Self, TargetError> {
        let file = BufWriter::new(unfinished_file(target, force)?);
        Ok(WholeFile { target: target.to_owned(), file })
    }

    /// Gives the file its name.
    ///
    /// # Errors
    /// Those of the system.
    pub fn finish(self) -> Result<(), TargetError> {
        let file = self.file.into_inner().map_err(io::IntoInnerError::into_error);
        let finished = file.and_then(|file| persist(file, &self.target));
        finished.map_err(|error| failed(&self.target, error))
    }
}

impl Write for WholeFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

/// A file beside the target, gone when dropped.
fn unfinished_file(target: &Path, force: bool) -> Result<NamedTempFile, TargetError> {
    match fs::symlink_metadata(target) {
        Ok(metadata) if metadata.is_dir() => {
            let what = "there is a folder of that name";
            return Err(TargetError::Kind { path: target.to_owned(), what });
        }
        Ok(_) if !force => return Err(TargetError::Exists(target.to_owned())),
        _ => {}
    }
    let file = beside(target, |builder, parent| builder.tempfile_in(parent));
    file.map_err(|error| failed(target, error))
}

/// Makes something unfinished in the folder that the target is in, with the rights that new files have.
fn beside<T>(
    target: &Path,
    make: impl FnOnce(&tempfile::Builder, &Path) -> io::Result<T>,
) -> io::Result<T> {
    let parent = target.parent().filter(|parent| !parent.as_os_str().is_empty());
    let parent = parent.unwrap_or(Path::new("."));
    fs::metadata(parent)?; // says what is wrong with it
    let mut builder = tempfile::Builder::new();
    builder.prefix(UNFINISHED);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // As for any new file or folder; the umask takes off what it takes off.
        builder.permissions(fs::Permissions::from_mode(0o777));
    }
    make(&builder, parent)
}

fn persist(file: NamedTempFile, target: &Path) -> io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = file.as_file().metadata()?.permissions().mode();
        file.as_file().set_permissions(fs::Permissions::from_mode(mode & 0o666))?;
    }
    file.as_file().sync_all()?;
    file.persist(target).map(drop).map_err(|error| error.error)
}

fn failed(target: &Path, error: io::Error) -> TargetError {
    // Of the path that failed, which is another one's, the user knows nothing.
    let error = match error.raw_os_error() {
        Some(code) => io::Error::from_raw_os_error(code),
        None => error.kind().into(),
    };
    TargetError::Io { path: target.to_owned(), error }
}

//! Files and folders that appear under their final names only when they are complete.

use std::fs;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use tempfile::{NamedTempFile, TempDir};

/// Prefix of temporary names. Readers of folders skip hidden files.
const TEMPORARY_PREFIX: &str = ".newsparse-";

/// The reason why a file cannot be written.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum FileError {
    /// The file exists and must not be overwritten.
    #[error("{}: the file exists", .0.display())]
    Exists(PathBuf),
    /// There is a folder of that name.
    #[error("{}: expected a file, found a folder", .0.display())]
    IsFolder(PathBuf),
    /// An I/O error.
    #[error("{}: {error}", path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// The error of the operating system.
        #[source]
        error: io::Error,
    },
}

/// A file that is written completely or not at all.
///
/// The bytes go to a temporary file in the same folder, which [`finish`](AtomicFile::finish) renames. The temporary file
/// is deleted if the value is dropped before.
#[derive(Debug)]
pub struct AtomicFile {
    path: PathBuf,
    file: BufWriter<NamedTempFile>,
}

impl AtomicFile {
    /// Creates the temporary file.
    ///
    /// # Errors
    /// Fails if `path` is a folder, if it exists and `overwrite` is false, or if the folder is not writable.
    pub fn create(path: &Path, overwrite: bool) -> Result<Self, FileError> {
        match fs::symlink_metadata(path) {
            Ok(metadata) if metadata.is_dir() => return Err(FileError::IsFolder(path.to_owned())),
            Ok(_) if !overwrite => return Err(FileError::Exists(path.to_owned())),
            _ => {}
        }
        let file = create_beside(path, |builder, parent| builder.tempfile_in(parent));
        let file = BufWriter::new(file.map_err(|error| io_error(path, error))?);
        Ok(AtomicFile { path: path.to_owned(), file })
    }

    /// Writes the file to disk and renames it to its final name.
    ///
    /// # Errors
    /// Fails on an I/O error.
    pub fn finish(self) -> Result<(), FileError> {
        let file = self.file.into_inner().map_err(io::IntoInnerError::into_error);
        let persisted = file.and_then(|file| persist(file, &self.path));
        persisted.map_err(|error| io_error(&self.path, error))
    }
}

impl Write for AtomicFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

/// Creates a temporary folder in the parent folder of `path`.
pub(crate) fn temporary_folder_beside(path: &Path) -> io::Result<TempDir> {
    create_beside(path, |builder, parent| builder.tempdir_in(parent))
}

/// Returns an error of `path` without the temporary name, which a user would not recognize.
pub(crate) fn io_error(path: &Path, error: io::Error) -> FileError {
    let error = match error.raw_os_error() {
        Some(code) => io::Error::from_raw_os_error(code),
        None => error.kind().into(),
    };
    FileError::Io { path: path.to_owned(), error }
}

fn create_beside<T>(
    path: &Path,
    create: impl FnOnce(&tempfile::Builder, &Path) -> io::Result<T>,
) -> io::Result<T> {
    let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty());
    let parent = parent.unwrap_or(Path::new("."));
    fs::metadata(parent)?; // A missing folder gives a clearer error here than in `create`.
    let mut builder = tempfile::Builder::new();
    builder.prefix(TEMPORARY_PREFIX);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // The permissions of any new file or folder; the umask restricts them.
        builder.permissions(fs::Permissions::from_mode(0o777));
    }
    create(&builder, parent)
}

fn persist(file: NamedTempFile, path: &Path) -> io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = file.as_file().metadata()?.permissions().mode();
        file.as_file().set_permissions(fs::Permissions::from_mode(mode & 0o666))?;
    }
    file.as_file().sync_all()?;
    file.persist(path).map(drop).map_err(|error| error.error)
}

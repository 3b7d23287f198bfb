//! Paths → the files to be read, in order, and the reading of each.

use std::any::Any;
use std::fs::{self, File};
use std::io::{self, Read};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use walkdir::{DirEntry, WalkDir};

use super::built_in;
use super::diagnostic::{Diagnostic, Found};
use super::document::{About, Name, Origin};
use super::options::LoadOptions;
use super::part::Part;
use super::read::{Flow, Layers, Member, Reader, plain};

/// What the corpus is called that is built into the program.
pub(super) const BUILT_IN: &str = "built-in";

/// Why a corpus could not be loaded.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LoadError {
    /// A path that was asked for does not exist or cannot be read.
    #[error("{}: {}", path.display(), plain(error))]
    Read {
        /// The path as given.
        path: PathBuf,
        /// What the system says.
        error: io::Error,
    },
    /// The documents are more bytes than are to be kept in memory.
    #[error("more than {0} bytes")]
    TooLarge(u64),
}

/// A file to be read.
#[derive(Debug)]
pub(super) enum Source {
    /// The corpus that is built into the program.
    BuiltIn,
    StandardInput,
    File {
        path: PathBuf,
        name: Name,
        origin: Origin,
        part: Part,
    },
    /// What could not even be found, with the reason.
    Failed(String),
}

/// How much of the files on the disk has been read, and how long that took.
#[derive(Debug, Default)]
pub(super) struct Meter {
    bytes: AtomicU64,
    time_ns: AtomicU64,
}

impl Meter {
    pub fn bytes(&self) -> u64 {
        self.bytes.load(Ordering::Relaxed)
    }

    pub fn add(&self, bytes: u64, time: Duration) {
        self.bytes.fetch_add(bytes, Ordering::Relaxed);
        self.time_ns.fetch_add(time.as_nanos() as u64, Ordering::Relaxed);
    }

    pub fn time(&self) -> Duration {
        Duration::from_nanos(self.time_ns.load(Ordering::Relaxed))
    }
}

/// What the corpus of these paths is called in reports.
pub fn corpus_name(paths: &[PathBuf]) -> String {
    if paths.is_empty() {
        return BUILT_IN.to_owned();
    }
    let names: Vec<_> = paths.iter().map(|path| path.to_string_lossy()).collect();
    names.join(" ")
}

/// The files that paths name, or the built-in corpus if there are none: folders searched whole, sorted by name; `-` is standard input.
///
/// # Errors
/// If a path itself does not exist, or is a folder that cannot be listed.
pub(super) fn sources(paths: &[PathBuf]) -> Result<Vec<Source>, LoadError> {
    let mut sources = Vec::new();
    if paths.is_empty() {
        sources.push(Source::BuiltIn);
    }
    for path in paths {
        add(path, &mut sources).map_err(|error| LoadError::Read { path: path.clone(), error })?;
    }
    Ok(sources)
}

/// The same, but large web archives in parts, which can be read side by side.
pub(super) fn in_parts(sources: Vec<Source>) -> Vec<Source> {
    let parts = |source| match source {
        Source::File { path, name, origin, .. } => {
            let file = |part| {
                let (path, name) = (path.clone(), name.clone());
                Source::File { path, name, origin, part }
            };
            Part::of_file(&path).into_iter().map(file).collect()
        }
        other => vec![other],
    };
    sources.into_iter().flat_map(parts).collect()
}

/// The bytes of all files, as far as they have a size.
pub(super) fn total_bytes(sources: &[Source]) -> u64 {
    let size = |source: &Source| match source {
        Source::File { path, part, .. } if part.start == 0 => {
            fs::metadata(path).map_or(0, |metadata| metadata.len())
        }
        _ => 0,
    };
    sources.iter().map(size).sum()
}

fn add(path: &Path, sources: &mut Vec<Source>) -> io::Result<()> {
    if path.as_os_str() == "-" {
        sources.push(Source::StandardInput);
    } else if fs::metadata(path)?.is_dir() {
        fs::read_dir(path)?; // a folder that cannot be listed is an error, one inside it is not
        add_folder(path, sources);
    } else {
        let name = path.to_string_lossy().into_owned();
        let relative = name.rfind(['/', std::path::MAIN_SEPARATOR]).map_or(0, |slash| slash + 1);
        let (path, name) = (path.to_owned(), Name::new(name, relative));
        sources.push(Source::File { path, name, origin: Origin::Asked, part: Part::WHOLE });
    }
    Ok(())
}

/// Adds the files of a folder, but none that are hidden, and no pipes, sockets and devices, which may never end.
fn add_folder(folder: &Path, sources: &mut Vec<Source>) {
    // By their names: what lies beside each other differs in nothing else. To part the names from the paths for each
    // comparison would take longer than anything else here.
    let walk = WalkDir::new(folder)
        .follow_links(true)
        .sort_by(|one, other| one.path().as_os_str().cmp(other.path().as_os_str()));
    let shown = walk.into_iter().filter_entry(|entry| entry.depth() == 0 || !is_hidden(entry));
    for entry in shown {
        match entry {
            Ok(entry) if entry.file_type().is_file() => {
                let path = entry.into_path();
                let name = path.to_string_lossy().into_owned();
                let below = path.strip_prefix(folder).unwrap_or(&path).to_string_lossy().len();
                let name = {
                    let relative = name.len() - below;
                    Name::new(name, relative)
                };
                let (origin, part) = (Origin::Found, Part::WHOLE);
                sources.push(Source::File { path, name, origin, part });
            }
            Ok(_) => {}
            Err(error) => sources.push(Source::Failed(why(error))),
        }
    }
}

fn is_hidden(entry: &DirEntry) -> bool {
    entry.file_name().as_encoded_bytes().starts_with(b".")
}

/// Why an entry of a folder could not be read.
fn why(error: walkdir::Error) -> String {
    let path = error.path().unwrap_or(Path::new("")).display().to_string();
    match (error.loop_ancestor().map(|around| around.display().to_string()), error.io_error()) {
        (Some(around), _) => format!("{path}: a link to a folder around it, {around}"),
        (None, Some(error)) => format!("{path}: {}", plain(error)),
        (None, None) => path,
    }
}

impl Source {
    /// Reads the file with all that is in it. Whatever it holds, nothing worse comes of it than a notice.
    pub fn read(
        &self,
        options: &LoadOptions,
        meter: &Meter,
        sink: &mut dyn FnMut(Found) -> Flow,
    ) -> Flow {
        // The libraries that read archives are not ours; where one panics, a file is lost and no more.
        let result = catch_unwind(AssertUnwindSafe(|| self.read_whole(options, meter, sink)));
        result.unwrap_or_else(|panic| {
            let reason = format!("{}: the reader failed: {}", self.name(), message(&*panic));
            sink(Found::Diagnostic(Diagnostic::Unreadable(reason)))
        })
    }

    fn read_whole(
        &self,
        options: &LoadOptions,
        meter: &Meter,
        sink: &mut dyn FnMut(Found) -> Flow,
    ) -> Flow {
        match self {
            Source::BuiltIn => built_in::documents()
                .into_iter()
                .filter(|document| options.filter.takes(document.relative_name()))
                .filter(|document| !options.filter.leaves_out(document.relative_name()))
                .try_for_each(|document| sink(Found::Document(document))),
            Source::StandardInput => {
                let mut stream = Metered { inner: io::stdin().lock(), meter };
                let name = Name::new("-".to_owned(), 0);
                let member = Member::new(name, &mut stream, Layers::default());
                Reader::new(options, Part::WHOLE, sink).read(member)
            }
            Source::File { path, name, origin, part } => match open(path, *part) {
                Ok((_, _, None)) => Flow::Continue(()),
                Ok((file, size, Some(part))) => {
                    let mut stream = Metered { inner: &file, meter };
                    let about = About { origin: *origin, ..About::default() };
                    let member = Member::new(name.clone(), &mut stream, Layers::default());
                    let file = size.is_some().then_some(&file);
                    Reader::new(options, part, sink).read(Member { file, size, about, ..member })
                }
                Err(error) => {
                    let reason = format!("{}: {}", name.full(), plain(&error));
                    sink(Found::Diagnostic(Diagnostic::Unreadable(reason)))
                }
            },
            Source::Failed(reason) => {
                sink(Found::Diagnostic(Diagnostic::Unreadable(reason.clone())))
            }
        }
    }

    fn name(&self) -> &str {
        match self {
            Source::BuiltIn => BUILT_IN,
            Source::StandardInput => "-",
            Source::File { name, .. } => name.full(),
            Source::Failed(reason) => reason,
        }
    }
}

/// The file, its size, if it has one, for pipes have none, and what is to be read of that part: nothing, if no record
/// begins there.
fn open(path: &Path, part: Part) -> io::Result<(File, Option<u64>, Option<Part>)> {
    let file = File::open(path)?;
    let metadata = file.metadata()?;
    let part = part.seek(&file)?;
    Ok((file, metadata.is_file().then_some(metadata.len()), part))
}

fn message(panic: &(dyn Any + Send)) -> &str {
    let text = panic.downcast_ref::<&str>().copied();
    text.or_else(|| panic.downcast_ref::<String>().map(String::as_str)).unwrap_or_default()
}

/// A stream whose bytes and time are counted.
struct Metered<'a, R> {
    inner: R,
    meter: &'a Meter,
}

impl<R: Read> Read for Metered<'_, R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let start = Instant::now();
        let length = self.inner.read(out);
        self.meter.add(*length.as_ref().unwrap_or(&0) as u64, start.elapsed());
        length
    }
}

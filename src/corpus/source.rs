//! The files of given paths, in order, and how each is read.

use std::fmt;
use std::fs::{self, File};
use std::io::{self, Read};
use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use walkdir::{DirEntry, WalkDir};

use super::diagnostic::{CorpusEntry, Diagnostic};
use super::document::{DocumentMetadata, DocumentName, DocumentOrigin};
use super::io_message::io_message;
use super::member::{Member, Nesting};
use super::member_reader::{EntrySink, MemberReader};
use super::options::LoadOptions;
use super::segment::{FileSegment, Segment};
use super::{built_in, container};
use crate::panics::message;

/// The name of the built-in corpus.
pub(super) const BUILT_IN: &str = "built-in";

/// The path that stands for standard input.
const STANDARD_INPUT: &str = "-";

/// An error that prevents a corpus from being loaded.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LoadError {
    /// A given path does not exist or cannot be read.
    #[error("cannot read {}", path.display())]
    #[non_exhaustive]
    Read {
        /// The given path.
        path: PathBuf,
        /// The reason.
        source: io::Error,
    },
    /// The documents exceed [`LoadOptions::max_corpus_size`].
    #[error("the documents exceed {max_bytes} bytes")]
    #[non_exhaustive]
    TooLarge {
        /// The limit.
        max_bytes: u64,
    },
    /// The system refuses to start a thread.
    #[error("cannot start a thread")]
    Thread(#[source] io::Error),
}

/// An input to be read.
#[derive(Debug)]
pub(super) enum Source {
    BuiltIn,
    StandardInput,
    Opened {
        name: DocumentName,
        reader: OpenedReader,
    },
    File {
        path: PathBuf,
        name: DocumentName,
        origin: DocumentOrigin,
        segment: Segment,
    },
    /// An entry of a folder that cannot be read: its path and the reason.
    Unreadable(String),
}

/// The reader of a file that the caller has opened. It is taken when the file is read.
pub(super) struct OpenedReader(Mutex<Option<Box<dyn Read + Send>>>);

impl OpenedReader {
    pub fn new(reader: Box<dyn Read + Send>) -> Self {
        OpenedReader(Mutex::new(Some(reader)))
    }

    fn take(&self) -> Option<Box<dyn Read + Send>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

impl fmt::Debug for OpenedReader {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str("OpenedReader")
    }
}

/// The number of bytes read from files, and the time that the reads took.
#[derive(Debug, Default)]
pub(super) struct ReadMeter {
    bytes: AtomicU64,
    time_ns: AtomicU64,
}

impl ReadMeter {
    pub fn add(&self, bytes: u64, time: Duration) {
        self.bytes.fetch_add(bytes, Ordering::Relaxed);
        self.time_ns.fetch_add(time.as_nanos() as u64, Ordering::Relaxed);
    }

    pub fn bytes(&self) -> u64 {
        self.bytes.load(Ordering::Relaxed)
    }

    pub fn time(&self) -> Duration {
        Duration::from_nanos(self.time_ns.load(Ordering::Relaxed))
    }
}

/// The name of a corpus in reports.
pub fn corpus_name(paths: &[PathBuf]) -> String {
    if paths.is_empty() {
        return BUILT_IN.to_owned();
    }
    let names: Vec<_> = paths.iter().map(|path| path.to_string_lossy()).collect();
    names.join(" ")
}

/// Returns the sources of given paths, or the built-in corpus if there are none. Folders are searched recursively and
/// sorted by name.
///
/// # Errors
/// If a given path does not exist or is a folder that cannot be listed.
pub(super) fn sources(paths: &[PathBuf]) -> Result<Vec<Source>, LoadError> {
    let mut sources = Vec::new();
    if paths.is_empty() {
        sources.push(Source::BuiltIn);
    }
    for path in paths {
        add_path(path, &mut sources).map_err(|error| LoadError::Read {
            path: path.clone(),
            source: io::Error::new(error.kind(), io_message(&error)),
        })?;
    }
    Ok(sources)
}

/// Splits large web archives into segments of this size that can be read in parallel.
pub(super) fn split_archives(sources: Vec<Source>, segment_size: u64) -> Vec<Source> {
    let split = |source| match source {
        Source::File { path, name, origin, .. } => {
            let file = |segment| {
                let (path, name) = (path.clone(), name.clone());
                Source::File { path, name, origin, segment }
            };
            container::segments(&path, segment_size).into_iter().map(file).collect()
        }
        other => vec![other],
    };
    sources.into_iter().flat_map(split).collect()
}

/// The total size of all sources that have a size, in bytes.
pub(super) fn total_bytes(sources: &[Source]) -> u64 {
    let size = |source: &Source| match source {
        Source::File { path, segment, .. } if segment.start == 0 => {
            fs::metadata(path).map_or(0, |metadata| metadata.len())
        }
        _ => 0,
    };
    sources.iter().map(size).sum()
}

fn add_path(path: &Path, sources: &mut Vec<Source>) -> io::Result<()> {
    if path.as_os_str() == STANDARD_INPUT {
        sources.push(Source::StandardInput);
    } else if fs::metadata(path)?.is_dir() {
        fs::read_dir(path)?; // For a given folder, a failure is an error; for a folder inside it, a diagnostic.
        add_folder(path, sources);
    } else {
        sources.push(Source::File {
            path: path.to_owned(),
            name: requested_name(path.to_string_lossy().into_owned()),
            origin: DocumentOrigin::Requested,
            segment: Segment::WHOLE_FILE,
        });
    }
    Ok(())
}

/// The name of a file that was requested by itself: relative to its folder.
pub(super) fn requested_name(name: String) -> DocumentName {
    let relative = name.rfind(['/', std::path::MAIN_SEPARATOR]).map_or(0, |slash| slash + 1);
    DocumentName::new(name, relative)
}

/// Adds the files of a folder. Hidden files are left out, and so are pipes, sockets and devices, which may never end.
fn add_folder(folder: &Path, sources: &mut Vec<Source>) {
    // Siblings differ only in their names, so comparing whole paths gives the same order. Extracting the names for each
    // comparison would dominate the time of the walk.
    let walk = WalkDir::new(folder)
        .follow_links(true)
        .sort_by(|a, b| a.path().as_os_str().cmp(b.path().as_os_str()));
    let visible = walk.into_iter().filter_entry(|entry| entry.depth() == 0 || !is_hidden(entry));
    for entry in visible {
        match entry {
            Ok(entry) if entry.file_type().is_file() => {
                sources.push(file_in_folder(folder, entry.into_path()));
            }
            Ok(_) => {}
            Err(error) => sources.push(Source::Unreadable(walk_error_message(&error))),
        }
    }
}

fn file_in_folder(folder: &Path, path: PathBuf) -> Source {
    let name = path.to_string_lossy().into_owned();
    let relative_length = path.strip_prefix(folder).unwrap_or(&path).to_string_lossy().len();
    let relative_start = name.len() - relative_length;
    Source::File {
        path,
        name: DocumentName::new(name, relative_start),
        origin: DocumentOrigin::Discovered,
        segment: Segment::WHOLE_FILE,
    }
}

fn is_hidden(entry: &DirEntry) -> bool {
    entry.file_name().as_encoded_bytes().starts_with(b".")
}

fn walk_error_message(error: &walkdir::Error) -> String {
    let path = error.path().unwrap_or(Path::new("")).display();
    match (error.loop_ancestor(), error.io_error()) {
        (Some(ancestor), _) => {
            format!("{path}: symbolic link to the enclosing folder {}", ancestor.display())
        }
        (None, Some(error)) => format!("{path}: {}", io_message(error)),
        (None, None) => path.to_string(),
    }
}

impl Source {
    /// A file, or a part of one.
    pub fn of_segment(file: FileSegment) -> Self {
        let FileSegment { path, is_requested, range, bytes: _ } = file;
        if path.as_os_str() == STANDARD_INPUT {
            return Source::StandardInput;
        }
        let segment = range
            .map_or(Segment::WHOLE_FILE, |range| Segment { start: range.start, end: range.end });
        let name = requested_name(path.to_string_lossy().into_owned());
        let origin = match is_requested {
            true => DocumentOrigin::Requested,
            false => DocumentOrigin::Discovered,
        };
        Source::File { path, name, origin, segment }
    }

    /// The file, or part of one, that is read from a path.
    pub fn segment(&self) -> Option<FileSegment> {
        let (path, is_requested, segment) = match self {
            Source::File { path, origin, segment, .. } => {
                (path.clone(), *origin == DocumentOrigin::Requested, *segment)
            }
            Source::StandardInput => (STANDARD_INPUT.into(), true, Segment::WHOLE_FILE),
            Source::BuiltIn | Source::Opened { .. } | Source::Unreadable(_) => return None,
        };
        let size = fs::metadata(&path).map_or(0, |metadata| metadata.len());
        let range = (segment != Segment::WHOLE_FILE).then_some(segment.start..segment.end);
        let bytes = segment.end.min(size).saturating_sub(segment.start);
        Some(FileSegment { path, is_requested, range, bytes })
    }

    /// Reads the source with everything inside it. Problems are reported as diagnostics.
    pub fn read(
        &self,
        options: &LoadOptions,
        meter: &ReadMeter,
        sink: &mut EntrySink,
    ) -> ControlFlow<()> {
        // The decoders are third-party code. If one panics, only this source is lost.
        let result = catch_unwind(AssertUnwindSafe(|| self.try_read(options, meter, sink)));
        result.unwrap_or_else(|panic| {
            let reason = format!("{}: the reader panicked: {}", self.name(), message(&*panic));
            sink(CorpusEntry::Diagnostic(Diagnostic::Unreadable(reason)))
        })
    }

    fn try_read(
        &self,
        options: &LoadOptions,
        meter: &ReadMeter,
        sink: &mut EntrySink,
    ) -> ControlFlow<()> {
        match self {
            Source::BuiltIn => built_in::documents()
                .into_iter()
                .filter(|document| options.filter.includes(document.relative_name()))
                .filter(|document| !options.filter.excludes(document.relative_name()))
                .try_for_each(|document| sink(CorpusEntry::Document(document))),
            Source::StandardInput => {
                let name = DocumentName::new(STANDARD_INPUT.to_owned(), 0);
                read_stream(name, io::stdin().lock(), options, meter, sink)
            }
            Source::Opened { name, reader } => match reader.take() {
                Some(reader) => read_stream(name.clone(), reader, options, meter, sink),
                None => ControlFlow::Continue(()),
            },
            Source::File { path, name, origin, segment } => match open(path, *segment) {
                Ok((_, _, None)) => ControlFlow::Continue(()),
                Ok((file, size_hint, Some(segment))) => {
                    let mut stream = MeteredReader { inner: &file, meter };
                    let metadata =
                        DocumentMetadata { origin: *origin, ..DocumentMetadata::default() };
                    let member = Member::new(name.clone(), &mut stream, Nesting::default());
                    let file = size_hint.is_some().then_some(&file);
                    let member = Member { file, size_hint, metadata, ..member };
                    MemberReader::new(options, segment, sink).read(member)
                }
                Err(error) => {
                    let reason = format!("{}: {}", name.full(), io_message(&error));
                    sink(CorpusEntry::Diagnostic(Diagnostic::Unreadable(reason)))
                }
            },
            Source::Unreadable(reason) => {
                sink(CorpusEntry::Diagnostic(Diagnostic::Unreadable(reason.clone())))
            }
        }
    }

    fn name(&self) -> &str {
        match self {
            Source::BuiltIn => BUILT_IN,
            Source::StandardInput => STANDARD_INPUT,
            Source::Opened { name, .. } | Source::File { name, .. } => name.full(),
            Source::Unreadable(reason) => reason,
        }
    }
}

/// Reads a stream that cannot seek.
fn read_stream(
    name: DocumentName,
    stream: impl Read,
    options: &LoadOptions,
    meter: &ReadMeter,
    sink: &mut EntrySink,
) -> ControlFlow<()> {
    let mut stream = MeteredReader { inner: stream, meter };
    let member = Member::new(name, &mut stream, Nesting::default());
    MemberReader::new(options, Segment::WHOLE_FILE, sink).read(member)
}

/// Opens a segment of a file. Returns the file, its size (`None` for pipes), and the segment from its first record on
/// (`None` if no record begins in it).
fn open(path: &Path, segment: Segment) -> io::Result<(File, Option<u64>, Option<Segment>)> {
    let file = File::open(path)?;
    let metadata = file.metadata()?;
    let segment = container::seek(segment, &file)?;
    Ok((file, metadata.is_file().then_some(metadata.len()), segment))
}

/// A stream whose bytes and read times are counted.
struct MeteredReader<'a, R> {
    inner: R,
    meter: &'a ReadMeter,
}

impl<R: Read> Read for MeteredReader<'_, R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let start = Instant::now();
        let length = self.inner.read(out);
        self.meter.add(*length.as_ref().unwrap_or(&0) as u64, start.elapsed());
        length
    }
}

//! The input of a corpus: paths, segments, or an open file.

use std::path::PathBuf;

use newsparse::corpus::{FileSegment, LoadError, LoadOptions, Stream};
use newsparse::{CancellationToken, Parser};
use pyo3::prelude::*;

use crate::file::PythonFile;
use crate::segment;

/// The name of a file that has none.
const UNNAMED: &str = "file";

/// The input of a corpus.
pub(crate) enum CorpusInput {
    /// Files and folders; without any, the built-in corpus.
    Paths(Vec<PathBuf>),
    /// Files and parts of files.
    Segments(Vec<FileSegment>),
    /// A file that Python has opened, and its name.
    File(String, PythonFile),
}

impl CorpusInput {
    /// Takes an argument: an open file, a path, a segment, several of either, or nothing for the built-in corpus. Returns
    /// `None` for an empty list. `name` replaces the name of an open file.
    ///
    /// # Errors
    /// `TypeError` if the argument is something else.
    pub(crate) fn new(
        argument: Option<&Bound<'_, PyAny>>,
        name: Option<String>,
    ) -> PyResult<Option<Self>> {
        if let Some(file) = argument.filter(|argument| is_file(argument)) {
            return Ok(Some(CorpusInput::of_file(file, name)));
        }
        if let Some(Ok(path)) = argument.map(|argument| argument.extract()) {
            return Ok(Some(CorpusInput::Paths(vec![path])));
        }
        if let Some(Ok(segment::FileSegment(segment))) = argument.map(|argument| argument.extract())
        {
            return Ok(Some(CorpusInput::Segments(vec![segment])));
        }
        match argument {
            None => Ok(Some(CorpusInput::Paths(Vec::new()))),
            Some(list) => CorpusInput::of_list(list.try_iter()?),
        }
    }

    /// Takes paths or segments; `None` if there are none.
    ///
    /// # Errors
    /// `TypeError` if there is something else among them.
    pub(crate) fn of_list<'py>(
        mut list: impl Iterator<Item = PyResult<Bound<'py, PyAny>>>,
    ) -> PyResult<Option<Self>> {
        let Some(first) = list.next().transpose()? else { return Ok(None) };
        let is_segment = first.is_instance_of::<segment::FileSegment>();
        let list = [Ok(first)].into_iter().chain(list);
        Ok(Some(match is_segment {
            true => {
                let segments = list.map(|one| Ok(one?.extract::<segment::FileSegment>()?.0));
                CorpusInput::Segments(segments.collect::<PyResult<_>>()?)
            }
            false => {
                let paths = list.map(|path| path?.extract::<PathBuf>());
                CorpusInput::Paths(paths.collect::<PyResult<_>>()?)
            }
        }))
    }

    /// Takes an open file.
    pub(crate) fn of_file(file: &Bound<'_, PyAny>, name: Option<String>) -> Self {
        let own_name = || file.getattr("name").and_then(|name| name.extract()).ok();
        let name = name.or_else(own_name).unwrap_or_else(|| UNNAMED.to_owned());
        CorpusInput::File(name, PythonFile::new(file.clone().unbind()))
    }

    /// Starts to read.
    ///
    /// # Errors
    /// If a path cannot be read.
    pub(crate) fn open(
        self,
        parser: &Parser,
        options: &LoadOptions,
        cancellation: &CancellationToken,
    ) -> Result<Stream, LoadError> {
        match self {
            CorpusInput::Paths(paths) => Stream::open(&paths, parser, options, cancellation),
            CorpusInput::Segments(segments) => {
                Stream::open_segments(segments, parser, options, cancellation)
            }
            CorpusInput::File(name, file) => {
                Stream::open_reader(&name, Box::new(file), parser, options, cancellation)
            }
        }
    }
}

/// Returns true for an open file.
pub(crate) fn is_file(argument: &Bound<'_, PyAny>) -> bool {
    argument.hasattr("read").unwrap_or(false)
}

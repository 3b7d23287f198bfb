//! The files of given paths, as values that another process can read.

use std::path::PathBuf;

use super::diagnostic::Diagnostic;
use super::segment::FileSegment;
use super::source::{LoadError, Source, sources, split_archives};

/// The files of a corpus in its order, and what could not be read in its folders.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SegmentList {
    /// The files and parts of files.
    pub segments: Vec<FileSegment>,
    /// The problems.
    pub diagnostics: Vec<Diagnostic>,
}

impl SegmentList {
    /// Lists the files of given paths, as they are [loaded](super::Corpus::load). Web archives with a gzip member for each
    /// record are split into segments of `max_bytes`, at least 16 MiB, if they are twice as large or larger.
    ///
    /// # Errors
    /// If a given path cannot be read.
    pub fn new(paths: &[PathBuf], max_bytes: Option<u64>) -> Result<Self, LoadError> {
        let mut list = SegmentList::default();
        if paths.is_empty() {
            return Ok(list);
        }
        let mut sources = sources(paths)?;
        if let Some(max_bytes) = max_bytes {
            sources = split_archives(sources, max_bytes);
        }
        for source in &sources {
            match source {
                Source::Unreadable(reason) => {
                    list.diagnostics.push(Diagnostic::Unreadable(reason.clone()));
                }
                source => list.segments.extend(source.segment()),
            }
        }
        Ok(list)
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::io::{self, Read};

    use super::*;
    use crate::CancellationToken;
    use crate::corpus::{CorpusEntry, LoadOptions, Stream};
    use crate::parse::Parser;

    /// The names of documents, and diagnostics.
    fn names(stream: &Stream) -> Vec<String> {
        let mut names = Vec::new();
        while let Some(item) = stream.next_in_order() {
            names.push(match item.into_entry() {
                CorpusEntry::Document(document) => document.name,
                CorpusEntry::Diagnostic(diagnostic) => diagnostic.to_string(),
            });
        }
        names
    }

    #[test]
    fn segments_are_read_like_the_paths_that_they_come_from() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("b")).unwrap();
        for file in ["b/2.xml", "1.xml", ".hidden"] {
            fs::write(folder.path().join(file), "<rss/>").unwrap();
        }
        let paths = [folder.path().to_owned()];
        let list = SegmentList::new(&paths, Some(1)).unwrap();
        assert_eq!(list.segments.len(), 2);
        assert!(list.segments.iter().all(|file| !file.is_requested && file.bytes == 6));
        let (parser, options) = (Parser::default(), LoadOptions::default());
        let token = CancellationToken::default();
        let expected = names(&Stream::open(&paths, &parser, &options, &token).unwrap());
        let stream = Stream::open_segments(list.segments.clone(), &parser, &options, &token);
        assert_eq!(names(&stream.unwrap()), expected);
        fs::remove_file(folder.path().join("1.xml")).unwrap();
        let stream = Stream::open_segments(list.segments, &parser, &options, &token);
        assert!(names(&stream.unwrap())[0].contains("1.xml: "));
        assert!(SegmentList::new(&[folder.path().join("absent")], None).is_err());
        assert!(SegmentList::new(&[], None).unwrap().segments.is_empty());
    }

    #[test]
    fn an_opened_file_is_read_until_its_error() {
        struct Broken;
        impl Read for Broken {
            fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
                Err(io::Error::other("the server is gone"))
            }
        }
        let (parser, options) = (Parser::default(), LoadOptions::default());
        let read = |reader: Box<dyn Read + Send>| {
            let token = CancellationToken::default();
            names(&Stream::open_reader("s3://a/b.xml", reader, &parser, &options, &token).unwrap())
        };
        assert_eq!(read(Box::new(&b"<rss/>"[..])), ["s3://a/b.xml"]);
        let broken = read(Box::new(b"<rss>".chain(Broken)));
        assert!(broken.iter().any(|name| name.contains("the server is gone")), "{broken:?}");
    }
}

//! Splits large web archives into segments that several threads decompress at once.
//!
//! This needs archives with one gzip member per record. A gzip file has no index of its members, so a member is found by
//! its signature and by the record inside it. A segment begins with the first record that begins a member in it, and ends
//! before the first such record behind it. All segments together therefore yield the same records as the whole file,
//! whatever else the file contains.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::Path;

use flate2::read::GzDecoder;
use memchr::memmem;

use crate::corpus::segment::{MIN_SEGMENT_SIZE, Segment};
use crate::corpus::signature::{GZIP, is_warc};

/// Bytes per step of the search for a member.
const SEARCH_SIZE: usize = 64 << 10;

/// Bytes of a compressed member that are enough to detect a record.
const PROBE_SIZE: usize = 1 << 10;

/// The segments of a file: one, unless the file is large and begins with a record that is compressed by itself.
pub(in crate::corpus) fn segments(path: &Path, segment_size: u64) -> Vec<Segment> {
    split(path, segment_size.max(MIN_SEGMENT_SIZE)).unwrap_or_else(|_| vec![Segment::WHOLE_FILE])
}

fn split(path: &Path, segment_size: u64) -> io::Result<Vec<Segment>> {
    // Pipes have no length here and are not opened: bytes that are read from a pipe are lost.
    let length = path.metadata()?.len();
    if length < 2 * segment_size || !begins_record(&File::open(path)?, 0)? {
        return Ok(vec![Segment::WHOLE_FILE]);
    }
    let starts = (0..length / segment_size).map(|number| number * segment_size);
    let mut segments: Vec<_> =
        starts.map(|start| Segment { start, end: start + segment_size }).collect();
    if let Some(last) = segments.last_mut() {
        last.end = u64::MAX;
    }
    Ok(segments)
}

/// Seeks to the first record of a segment. Returns the segment from there on, or `None` if no record begins in it.
pub(in crate::corpus) fn seek(segment: Segment, mut file: &File) -> io::Result<Option<Segment>> {
    if segment.start == 0 {
        return Ok(Some(segment));
    }
    let start = first_record(segment, file)?;
    if let Some(start) = start {
        file.seek(SeekFrom::Start(start))?;
    }
    Ok(start.map(|start| Segment { start, ..segment }))
}

fn first_record(segment: Segment, mut file: &File) -> io::Result<Option<u64>> {
    let (mut offset, mut buffer) = (segment.start, Vec::with_capacity(SEARCH_SIZE));
    while offset < segment.end {
        buffer.clear();
        file.seek(SeekFrom::Start(offset))?;
        file.take(SEARCH_SIZE as u64).read_to_end(&mut buffer)?;
        for start in memmem::find_iter(&buffer, GZIP) {
            let start = offset + start as u64;
            if start < segment.end && begins_record(file, start)? {
                return Ok(Some(start));
            }
        }
        if buffer.len() < SEARCH_SIZE {
            break;
        }
        // The steps overlap, so that a signature across the end of one is found in the next.
        offset += (SEARCH_SIZE - (GZIP.len() - 1)) as u64;
    }
    Ok(None)
}

/// Returns true if a gzip member begins at the offset, and a record in it.
fn begins_record(mut file: &File, offset: u64) -> io::Result<bool> {
    let mut bytes = Vec::with_capacity(PROBE_SIZE);
    file.seek(SeekFrom::Start(offset))?;
    file.take(PROBE_SIZE as u64).read_to_end(&mut bytes)?;
    let mut text = [0; 8];
    let is_gzip = bytes.starts_with(GZIP);
    Ok(is_gzip && GzDecoder::new(&bytes[..]).read_exact(&mut text).is_ok() && is_warc(&text))
}

#[cfg(test)]
mod tests {
    use std::io::Write;
    use std::ops::ControlFlow;

    use flate2::Compression;
    use flate2::write::GzEncoder;

    use super::*;
    use crate::corpus::diagnostic::CorpusEntry;
    use crate::corpus::document::{DocumentName, DocumentOrigin};
    use crate::corpus::options::LoadOptions;
    use crate::corpus::source::{ReadMeter, Source};

    fn gzip(bytes: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    }

    /// Records of different sizes, with gzip signatures in their bodies.
    fn records() -> Vec<Vec<u8>> {
        let record = |number: usize| {
            let mut body: Vec<u8> = (0..5 + number * 37 % 900).map(|at| (at * at) as u8).collect();
            body.extend(GZIP);
            let mut record =
                b"WARC/1.0\r\nWARC-Type: resource\r\nContent-Type: text/plain\r\n".to_vec();
            write!(record, "WARC-Target-URI: urn:{number}\r\n").unwrap();
            write!(record, "Content-Length: {}\r\n\r\n", body.len()).unwrap();
            [record, body, b"\r\n\r\n".to_vec()].concat()
        };
        (0..200).map(record).collect()
    }

    /// The number of segments, and the names and records of the documents in them. Diagnostics count as names.
    fn names(file: &Path, segment_size: u64) -> (usize, Vec<String>) {
        let segments = split(file, segment_size).unwrap();
        let mut names = Vec::new();
        for segment in &segments {
            let name = DocumentName::new("a".to_owned(), 0);
            let (path, origin) = (file.to_owned(), DocumentOrigin::Requested);
            let source = Source::File { path, name, origin, segment: *segment };
            let flow = source.read(&LoadOptions::default(), &ReadMeter::default(), &mut |entry| {
                names.push(match entry {
                    CorpusEntry::Document(document) => {
                        format!("{} {:?}", document.name, document.warc)
                    }
                    CorpusEntry::Diagnostic(diagnostic) => format!("{diagnostic:?}"),
                });
                ControlFlow::Continue(())
            });
            assert!(flow.is_continue());
        }
        (segments.len(), names)
    }

    #[test]
    fn segments_yield_the_records_of_the_whole_file() {
        let records = records();
        let single: Vec<_> = records.iter().map(|record| gzip(record)).collect();
        let pairs: Vec<_> = records.chunks(2).map(|pair| gzip(&pair.concat())).collect();
        // Block compressors end members at any byte.
        let blocks: Vec<_> = records.concat().chunks(1000).map(gzip).collect();
        let file = tempfile::NamedTempFile::new().unwrap();
        for bytes in [single.concat(), pairs.concat(), blocks.concat(), gzip(&records.concat())] {
            std::fs::write(file.path(), &bytes).unwrap();
            let (_, whole) = names(file.path(), u64::MAX / 4);
            assert_eq!(whole.len(), 200);
            for size in [700, 1024, 5000] {
                let (segments, names) = names(file.path(), size);
                assert_eq!(segments > 1, bytes.len() as u64 >= 2 * size);
                assert_eq!(names, whole, "{size} of {}", bytes.len());
            }
        }
    }

    #[test]
    fn does_not_split_other_files() {
        let file = tempfile::NamedTempFile::new().unwrap();
        for bytes in [gzip(&[b' '; 10_000]), records().concat(), Vec::new()] {
            std::fs::write(file.path(), bytes).unwrap();
            assert_eq!(split(file.path(), 10).unwrap(), [Segment::WHOLE_FILE]);
        }
    }
}

//! Parts of a web archive whose records are compressed one by one, each a member of a gzip file of its own: they can be
//! decompressed side by side.
//!
//! Where a member begins nobody tells, but its magic number does, and that a record is in it. A part begins with the first
//! record that begins a member there, and ends before the first one that begins a member behind it, so that parts give the
//! same records as the whole, whatever else the file is.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::Path;

use flate2::read::GzDecoder;
use memchr::memmem;

use super::container::{gzip, warc};

/// The bytes of a part. Smaller ones would make more of the work of finding where they begin.
const PART_BYTES: u64 = 16 << 20;

/// The bytes that are searched at once.
const SEARCHED: usize = 64 << 10;

/// Enough of a member to see what it holds, in bytes, compressed.
const LOOKED_AT: usize = 1 << 10;

/// A part of a file, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Part {
    pub start: u64,
    /// Records that begin from here on are of the next part.
    pub end: u64,
}

impl Part {
    pub const WHOLE: Part = Part { start: 0, end: u64::MAX };

    /// The parts of a file: one, unless it is large and begins with a record that is compressed by itself.
    pub fn of_file(path: &Path) -> Vec<Part> {
        Part::split(path, PART_BYTES).unwrap_or_else(|_| vec![Part::WHOLE])
    }

    fn split(path: &Path, bytes: u64) -> io::Result<Vec<Part>> {
        // A pipe must not even be opened: what is read of it is gone.
        let length = path.metadata()?.len();
        if length < 2 * bytes || !begins_record(&File::open(path)?, 0)? {
            return Ok(vec![Part::WHOLE]);
        }
        let starts = (0..length / bytes).map(|number| number * bytes);
        let mut parts: Vec<_> = starts.map(|start| Part { start, end: start + bytes }).collect();
        if let Some(last) = parts.last_mut() {
            last.end = u64::MAX;
        }
        Ok(parts)
    }

    /// Moves to where the part begins, which is `None` if no record begins in it.
    pub fn seek(self, mut file: &File) -> io::Result<Option<Part>> {
        if self.start == 0 {
            return Ok(Some(self));
        }
        let start = self.first_record(file)?;
        if let Some(start) = start {
            file.seek(SeekFrom::Start(start))?;
        }
        Ok(start.map(|start| Part { start, ..self }))
    }

    fn first_record(self, mut file: &File) -> io::Result<Option<u64>> {
        let (mut offset, mut buffer) = (self.start, Vec::with_capacity(SEARCHED));
        while offset < self.end {
            buffer.clear();
            file.seek(SeekFrom::Start(offset))?;
            file.take(SEARCHED as u64).read_to_end(&mut buffer)?;
            for start in memmem::find_iter(&buffer, gzip::MAGIC) {
                let start = offset + start as u64;
                if start < self.end && begins_record(file, start)? {
                    return Ok(Some(start));
                }
            }
            if buffer.len() < SEARCHED {
                break;
            }
            // A magic number across the end is found the next time.
            offset += (SEARCHED - (gzip::MAGIC.len() - 1)) as u64;
        }
        Ok(None)
    }
}

/// Whether a member of a gzip file begins here, and a record in it.
fn begins_record(mut file: &File, offset: u64) -> io::Result<bool> {
    let mut bytes = Vec::with_capacity(LOOKED_AT);
    file.seek(SeekFrom::Start(offset))?;
    file.take(LOOKED_AT as u64).read_to_end(&mut bytes)?;
    let mut text = [0; 8];
    let is_gzip = bytes.starts_with(gzip::MAGIC);
    Ok(is_gzip && GzDecoder::new(&bytes[..]).read_exact(&mut text).is_ok() && warc::begins(&text))
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use flate2::Compression;
    use flate2::write::GzEncoder;

    use super::*;
    use crate::corpus::diagnostic::Found;
    use crate::corpus::document::{Name, Origin};
    use crate::corpus::options::LoadOptions;
    use crate::corpus::read::Flow;
    use crate::corpus::source::{Meter, Source};

    fn gzip(bytes: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    }

    /// Records of different sizes, some with a magic number in them.
    fn records() -> Vec<Vec<u8>> {
        let record = |number: usize| {
            let mut body: Vec<u8> = (0..5 + number * 37 % 900).map(|at| (at * at) as u8).collect();
            body.extend(gzip::MAGIC);
            let mut record =
                b"WARC/1.0\r\nWARC-Type: resource\r\nContent-Type: text/plain\r\n".to_vec();
            write!(record, "WARC-Target-URI: urn:{number}\r\n").unwrap();
            write!(record, "Content-Length: {}\r\n\r\n", body.len()).unwrap();
            [record, body, b"\r\n\r\n".to_vec()].concat()
        };
        (0..200).map(record).collect()
    }

    /// The names of the documents in the parts of that many bytes, and what else is said.
    fn names(file: &Path, bytes: u64) -> (usize, Vec<String>) {
        let parts = Part::split(file, bytes).unwrap();
        let mut names = Vec::new();
        for part in &parts {
            let name = Name::new("a".to_owned(), 0);
            let (path, origin) = (file.to_owned(), Origin::Asked);
            let source = Source::File { path, name, origin, part: *part };
            let flow = source.read(&LoadOptions::default(), &Meter::default(), &mut |found| {
                names.push(match found {
                    Found::Document(document) => document.name,
                    Found::Diagnostic(diagnostic) => format!("{diagnostic:?}"),
                });
                Flow::Continue(())
            });
            assert!(flow.is_continue());
        }
        (parts.len(), names)
    }

    #[test]
    fn parts_give_the_same_records_as_the_whole() {
        let records = records();
        let each: Vec<_> = records.iter().map(|record| gzip(record)).collect();
        let pairs: Vec<_> = records.chunks(2).map(|pair| gzip(&pair.concat())).collect();
        // Members that end anywhere, as of a compressor that works on blocks.
        let blocks: Vec<_> = records.concat().chunks(1000).map(gzip).collect();
        let file = tempfile::NamedTempFile::new().unwrap();
        for bytes in [each.concat(), pairs.concat(), blocks.concat(), gzip(&records.concat())] {
            std::fs::write(file.path(), &bytes).unwrap();
            let (_, whole) = names(file.path(), u64::MAX / 4);
            assert_eq!(whole.len(), 200);
            for part in [700, 1024, 5000] {
                let (parts, names) = names(file.path(), part);
                assert_eq!(parts > 1, bytes.len() as u64 >= 2 * part);
                assert_eq!(names, whole, "{part} of {}", bytes.len());
            }
        }
    }

    #[test]
    fn other_files_have_no_parts() {
        let file = tempfile::NamedTempFile::new().unwrap();
        for bytes in [gzip(&[b' '; 10_000]), records().concat(), Vec::new()] {
            std::fs::write(file.path(), bytes).unwrap();
            assert_eq!(Part::split(file.path(), 10).unwrap(), [Part::WHOLE]);
        }
    }
}

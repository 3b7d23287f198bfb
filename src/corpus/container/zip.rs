//! Zip archives.

use std::collections::BTreeMap;
use std::io::{BufReader, Cursor, Read, Seek};
use std::ops::ControlFlow;

use zip::ZipArchive;
use zip::read::{ZipFile, read_zipfile_from_stream};
use zip::result::ZipError;

use super::is_hidden;
use crate::corpus::document::{DocumentMetadata, DocumentName, DocumentOrigin};
use crate::corpus::expansion::CompressedSize;
use crate::corpus::io_message::io_message;
use crate::corpus::member::{ArchiveInput, Member, MemberSink, Nesting};

/// Reads all members, by the central directory at the end of the archive if it is reachable.
///
/// A stream is held in memory up to the document size limit. Without a directory, members are read from the front.
pub(super) fn read(sink: &mut dyn MemberSink, archive: ArchiveInput) -> ControlFlow<()> {
    let (name, nesting) = (archive.name, archive.member_nesting);
    if let Some(file) = archive.file {
        return match ZipArchive::new(BufReader::new(file)) {
            Ok(zip) => read_by_directory(sink, name, nesting, zip),
            Err(error) => {
                sink.report_damage(name, directory_message(error))?;
                read_from_front(sink, name, nesting, archive.stream)
            }
        };
    }
    let mut bytes = Vec::new();
    let max_size = sink.options().max_document_size;
    if let Err(error) = (&mut *archive.stream).take(max_size).read_to_end(&mut bytes) {
        sink.report_error(name, &error)?;
    }
    let is_complete = (bytes.len() as u64) < max_size;
    match ZipArchive::new(Cursor::new(&bytes)) {
        Ok(zip) => read_by_directory(sink, name, nesting, zip),
        Err(error) => {
            if is_complete {
                sink.report_damage(name, directory_message(error))?;
            }
            let mut stream = Cursor::new(&bytes).chain(archive.stream);
            read_from_front(sink, name, nesting, &mut stream)
        }
    }
}

fn directory_message(error: ZipError) -> String {
    format!("cannot read the central directory: {error}")
}

fn read_by_directory(
    sink: &mut dyn MemberSink,
    name: &DocumentName,
    nesting: Nesting,
    mut zip: ZipArchive<impl Read + Seek>,
) -> ControlFlow<()> {
    let mut ranges = MemberRanges::default();
    for index in 0..zip.len() {
        let reason = match zip.by_index(index) {
            Ok(file) if !ranges.insert(&file) => "overlaps another member; skipped".to_owned(),
            Ok(mut file) => {
                read_member(sink, name, nesting, &mut file)?;
                continue;
            }
            Err(ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED)) => {
                "encrypted; skipped".to_owned()
            }
            Err(error) => message(error),
        };
        let file = zip.by_index_raw(index);
        let name = file.map_or_else(|_| name.clone(), |file| name.member(&member_path(&file)));
        sink.report_damage(&name, reason)?;
    }
    ControlFlow::Continue(())
}

/// The parts of an archive that belong to members. In an archive whose members share compressed data, a small file holds
/// any number of large documents.
#[derive(Default)]
struct MemberRanges {
    /// The ends of the parts by their starts.
    ends: BTreeMap<u64, u64>,
}

impl MemberRanges {
    /// Adds the part of a member. Returns false if it overlaps another.
    fn insert<R: Read>(&mut self, file: &ZipFile<'_, R>) -> bool {
        let start = file.header_start();
        let end = file.data_start().unwrap_or(start).saturating_add(file.compressed_size());
        let before = self.ends.range(..end).next_back();
        let overlaps = before.is_some_and(|(_, end)| *end > start);
        if !overlaps {
            self.ends.insert(start, end);
        }
        !overlaps
    }
}

/// Reads members in the order of the file until one is unreadable.
fn read_from_front(
    sink: &mut dyn MemberSink,
    name: &DocumentName,
    nesting: Nesting,
    mut stream: impl Read,
) -> ControlFlow<()> {
    loop {
        match read_zipfile_from_stream(&mut stream) {
            Ok(None) => return ControlFlow::Continue(()),
            Ok(Some(mut file)) => read_member(sink, name, nesting, &mut file)?,
            Err(error) => return sink.report_damage(name, message(error)),
        }
    }
}

fn read_member<R: Read>(
    sink: &mut dyn MemberSink,
    archive: &DocumentName,
    nesting: Nesting,
    file: &mut ZipFile<'_, R>,
) -> ControlFlow<()> {
    let path = member_path(file);
    if file.is_dir() || is_hidden(&path) {
        return ControlFlow::Continue(());
    }
    let size_hint = Some(file.size());
    let compressed_size = CompressedSize::Bytes(file.compressed_size());
    let metadata =
        DocumentMetadata { origin: DocumentOrigin::Discovered, ..DocumentMetadata::default() };
    let member = Member::new(archive.member(&path), file, nesting);
    sink.push(Member { size_hint, compressed_size, metadata, ..member })
}

fn member_path<R: Read>(file: &ZipFile<'_, R>) -> String {
    let name = file.name().map(|name| name.into_owned());
    name.unwrap_or_else(|_| String::from_utf8_lossy(file.name_raw()).into_owned())
}

fn message(error: ZipError) -> String {
    match error {
        ZipError::Io(error) => io_message(&error),
        error => error.to_string(),
    }
}

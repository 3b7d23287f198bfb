//! The interface between containers and the code that reads their members.

use std::fs::File;
use std::io::{self, BufRead, Read};
use std::ops::ControlFlow;

use super::diagnostic::{Damage, Diagnostic};
use super::document::{DocumentMetadata, DocumentName};
use super::expansion::CompressedSize;
use super::io_message::io_message;
use super::options::LoadOptions;
use super::position::Position;
use super::signature::Compression;

/// A file, a member of an archive, or the decompressed content of either.
pub(super) struct Member<'a> {
    pub name: DocumentName,
    pub stream: &'a mut dyn Read,
    /// The file behind the stream, if it is seekable.
    pub file: Option<&'a File>,
    /// Size in bytes; untrusted.
    pub size_hint: Option<u64>,
    pub compressed_size: CompressedSize,
    /// The compression, if the container declares it; otherwise it is detected.
    pub compression: Option<Compression>,
    pub metadata: DocumentMetadata,
    pub nesting: Nesting,
}

impl<'a> Member<'a> {
    /// A member of which only the name and the content are known.
    pub fn new(name: DocumentName, stream: &'a mut dyn Read, nesting: Nesting) -> Self {
        Member {
            name,
            stream,
            file: None,
            size_hint: None,
            compressed_size: CompressedSize::default(),
            compression: None,
            metadata: DocumentMetadata::default(),
            nesting,
        }
    }
}

/// The containers around a stream.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Nesting {
    /// The number of archives.
    pub archives: u8,
    /// True if the stream has been decompressed since the innermost archive.
    pub is_decompressed: bool,
}

impl Nesting {
    /// The storage of an archive with this nesting.
    pub fn storage(self) -> ArchiveStorage {
        match self {
            Nesting { archives: 0, is_decompressed: false } => ArchiveStorage::Plain,
            Nesting { archives: 0, is_decompressed: true } => ArchiveStorage::Compressed,
            Nesting { .. } => ArchiveStorage::Nested,
        }
    }

    /// The nesting of the members of an archive with this nesting.
    pub fn in_archive(self) -> Self {
        Nesting { archives: self.archives + 1, is_decompressed: false }
    }
}

/// How the bytes of an archive are stored in the file on the disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ArchiveStorage {
    /// They are those of the file.
    Plain,
    /// The file is compressed.
    Compressed,
    /// The archive is a member of another.
    Nested,
}

/// The bytes of a record in the file on the disk, as far as they are known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct RecordRange {
    pub offset: Option<u64>,
    pub length: Option<u64>,
}

/// An archive that is being read.
pub(super) struct ArchiveInput<'a> {
    pub name: &'a DocumentName,
    pub stream: &'a mut dyn BufRead,
    /// The file behind the stream, if it is seekable.
    pub file: Option<&'a File>,
    pub storage: ArchiveStorage,
    /// The nesting of the members.
    pub member_nesting: Nesting,
    /// Records that begin at or after this offset of the file are not read.
    pub end: u64,
}

/// Receives the members of containers and the problems found in them.
///
/// Each method returns `Break` if nothing more is to be read.
pub(super) trait MemberSink {
    fn options(&self) -> &LoadOptions;

    /// The position in the file on the disk.
    fn position(&self) -> &Position;

    /// Reads a member and everything inside it.
    fn push(&mut self, member: Member) -> ControlFlow<()>;

    /// Ends a record of a web archive. Its document waits until then, because the end of a record is known last.
    fn end_record(&mut self, range: RecordRange) -> ControlFlow<()>;

    fn report(&mut self, diagnostic: Diagnostic) -> ControlFlow<()>;

    /// Reports damage at the current position.
    fn report_damage(&mut self, name: &DocumentName, reason: String) -> ControlFlow<()> {
        self.report_damage_at(self.position().offset(), name, reason)
    }

    /// Reports damage at an offset of the file on the disk.
    fn report_damage_at(
        &mut self,
        offset: u64,
        name: &DocumentName,
        reason: String,
    ) -> ControlFlow<()> {
        let offset = (offset > 0).then_some(offset);
        let damage = Damage { name: name.full().to_owned(), offset, reason };
        self.report(Diagnostic::Damage(damage))
    }

    /// Reports that reading failed: an error of the operating system, or damage at the current position.
    fn report_error(&mut self, name: &DocumentName, error: &io::Error) -> ControlFlow<()> {
        if error.raw_os_error().is_some() {
            let reason = format!("{}: {}", name.full(), io_message(error));
            return self.report(Diagnostic::Unreadable(reason));
        }
        self.report_damage(name, io_message(error))
    }
}

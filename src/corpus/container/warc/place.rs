//! The place of a record in the file on the disk.

use super::boundary::{RecordGap, separator_length_at};
use super::lookahead::Lookahead;
use crate::corpus::member::{ArchiveStorage, RecordRange};
use crate::corpus::position::Position;

/// The place of a record that is being read.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct RecordPlace {
    /// The first byte; `None` if the record cannot be cut out of the file.
    start: Option<u64>,
    /// The end, if the archive is not compressed and the end has been reached.
    end: Option<u64>,
    /// True if the record could not be read to its end.
    is_damaged: bool,
}

impl RecordPlace {
    /// The place of the record that begins with the next byte of a stream.
    pub fn at_start(
        storage: ArchiveStorage,
        stream: &Lookahead,
        gap: &RecordGap,
        position: &Position,
    ) -> Self {
        let start = match storage {
            ArchiveStorage::Plain => Some(stream.offset()),
            ArchiveStorage::Compressed => gap.begins_member.then(|| position.member_start()),
            ArchiveStorage::Nested => None,
        };
        RecordPlace { start, ..RecordPlace::default() }
    }

    /// Notes that the body has been read to its end.
    pub fn end_body(&mut self, storage: ArchiveStorage, stream: &mut Lookahead) {
        if storage == ArchiveStorage::Plain {
            self.end = Some(stream.offset() + separator_length_at(stream) as u64);
        }
    }

    /// Notes that reading failed.
    pub fn damage(&mut self) {
        self.is_damaged = true;
    }

    /// The bytes of the record. Everything before the next record must have been read.
    pub fn range(&self, position: &Position) -> RecordRange {
        let Some(start) = self.start else { return RecordRange::default() };
        let end = self.end.or_else(|| position.member_end(start));
        match end {
            // A gzip member with other records, or a record in several members.
            None if !self.is_damaged => RecordRange::default(),
            _ => RecordRange { offset: Some(start), length: end.map(|end| end - start) },
        }
    }
}

//! Web archives: WARC 1.0 and 1.1 (<https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/>).
//!
//! Records are streamed, not held in memory. If a record does not end where its `Content-Length` says, that is reported,
//! and it ends where the next record begins.

mod body;
mod boundary;
mod header;
mod lookahead;
mod place;

use std::io;
use std::ops::ControlFlow;

use self::body::RecordBody;
use self::boundary::find_record;
use self::header::{RecordHeader, RecordPayload};
use self::lookahead::Lookahead;
use self::place::RecordPlace;
use super::http;
use crate::corpus::diagnostic::{Diagnostic, SkippedRecords};
use crate::corpus::document::{DocumentMetadata, DocumentName, DocumentOrigin};
use crate::corpus::expansion::skip_rest;
use crate::corpus::member::{ArchiveInput, ArchiveStorage, Member, MemberSink, Nesting};
use crate::corpus::position::Position;

/// Reads all records.
pub(super) fn read(sink: &mut dyn MemberSink, archive: ArchiveInput) -> ControlFlow<()> {
    let mut warc = WarcReader {
        name: archive.name,
        storage: archive.storage,
        nesting: archive.member_nesting,
        stream: Lookahead::new(archive.stream, sink.position().clone()),
        position: sink.position().clone(),
        end: archive.end,
        place: RecordPlace::default(),
        last_error: None,
        skipped: SkippedRecords::new(archive.name.full()),
    };
    while warc.read_next(sink)? {}
    if warc.skipped.kinds.is_empty() {
        return ControlFlow::Continue(());
    }
    sink.report(Diagnostic::SkippedRecords(warc.skipped))
}

struct WarcReader<'a> {
    name: &'a DocumentName,
    storage: ArchiveStorage,
    nesting: Nesting,
    stream: Lookahead<'a>,
    /// The position in the file on the disk.
    position: Position,
    /// Gzip members that begin at or after this offset belong to the next segment.
    end: u64,
    /// The place of the record that is being read.
    place: RecordPlace,
    /// The offset of the last error.
    last_error: Option<u64>,
    skipped: SkippedRecords,
}

impl WarcReader<'_> {
    /// Reads the next record. Returns false at the end.
    fn read_next(&mut self, sink: &mut dyn MemberSink) -> ControlFlow<(), bool> {
        match self.find_header(sink)? {
            Ok(None) => return ControlFlow::Continue(false),
            Ok(Some(header)) => self.read_record(sink, &header)?,
            Err(error) => {
                // The gzip reader continues after an error. Any other stream fails again at the same position.
                let offset = self.position.offset();
                if self.last_error.replace(offset) == Some(offset) {
                    return ControlFlow::Continue(false);
                }
                sink.report_error(self.name, &error)?;
            }
        }
        ControlFlow::Continue(true)
    }

    /// Reads the header of the next record. Returns `None` at the end.
    fn find_header(
        &mut self,
        sink: &mut dyn MemberSink,
    ) -> ControlFlow<(), io::Result<Option<RecordHeader>>> {
        loop {
            let gap = match find_record(&mut self.stream) {
                Ok(gap) => gap,
                Err(error) => {
                    self.place.damage();
                    sink.end_record(self.place.range(&self.position))?;
                    return ControlFlow::Continue(Err(error));
                }
            };
            sink.end_record(self.place.range(&self.position))?;
            if gap.length > 0 {
                let reason = format!("{} bytes outside of any record", gap.length);
                sink.report_damage_at(gap.offset, self.name, reason)?;
            }
            let is_in_next_segment = gap.begins_member && self.position.member_start() >= self.end;
            if gap.is_at_end || is_in_next_segment {
                return ControlFlow::Continue(Ok(None));
            }
            self.place = RecordPlace::at_start(self.storage, &self.stream, &gap, &self.position);
            match RecordHeader::read(&mut self.stream) {
                Ok(None) => {
                    let reason = "record header is too long".to_owned();
                    sink.report_damage_at(self.stream.offset(), self.name, reason)?;
                }
                header => return ControlFlow::Continue(header),
            }
        }
    }

    /// Reads a record to its end.
    fn read_record(&mut self, sink: &mut dyn MemberSink, header: &RecordHeader) -> ControlFlow<()> {
        let name = self.name.member(header.uri.as_deref().unwrap_or("a record without URI"));
        if header.length.is_none() {
            let reason = "record without a valid Content-Length".to_owned();
            sink.report_damage_at(self.stream.offset(), &name, reason)?;
        }
        let mut body = RecordBody::new(&mut self.stream, header.length);
        let skipped = read_body(sink, &name, header, &mut body, self.nesting)?;
        if let Some(kind) = skipped {
            *self.skipped.kinds.entry(kind).or_default() += 1;
        }
        let rest = skip_rest(&mut body, sink.position());
        let has_failed = body.has_failed() || rest.is_err();
        let length_error = body.length_error().filter(|_| header.length.is_some());
        match has_failed {
            true => self.place.damage(),
            false => self.place.end_body(self.storage, &mut self.stream),
        }
        match (rest, length_error) {
            (Err(error), _) => sink.report_error(&name, &error),
            (Ok(()), Some(reason)) => sink.report_damage_at(self.stream.offset(), &name, reason),
            (Ok(()), None) => ControlFlow::Continue(()),
        }
    }
}

/// Reads the content of a record. Returns the kind of the record if it is skipped.
fn read_body(
    sink: &mut dyn MemberSink,
    name: &DocumentName,
    header: &RecordHeader,
    body: &mut RecordBody,
    nesting: Nesting,
) -> ControlFlow<(), Option<&'static str>> {
    // The declared length is untrusted: it must not lead to a larger allocation than the size limit.
    let size_hint = header.length.map(|length| length.min(sink.options().max_document_size));
    let url = header.uri.clone();
    let warc = Some(Box::new(header.describe()));
    match header.payload() {
        Ok(RecordPayload::HttpResponse) => {
            let metadata = DocumentMetadata { url, warc, ..DocumentMetadata::default() };
            http::read(sink, name.clone(), metadata, body, size_hint, nesting)
        }
        Ok(RecordPayload::Document) => {
            let charset = http::charset(&header.content_type);
            let origin = DocumentOrigin::Record;
            let metadata = DocumentMetadata { url, charset, warc, origin };
            let member = Member::new(name.clone(), body, nesting);
            sink.push(Member { size_hint, metadata, ..member })?;
            ControlFlow::Continue(None)
        }
        Err(kind) => ControlFlow::Continue(Some(kind)),
    }
}

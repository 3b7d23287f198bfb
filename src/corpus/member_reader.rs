//! Reads a stream into documents: one, or the members of an archive, compressed or nested.
//!
//! Formats are detected from content, not from names; Brotli alone has no signature.

use std::fs::File;
use std::io::Read;
use std::mem;
use std::ops::ControlFlow;

use super::container;
use super::diagnostic::{CorpusEntry, Diagnostic, MoreDamage};
use super::document::{Document, DocumentMetadata, DocumentName};
use super::expansion::{
    CompressedSize, DocumentBuffer, ExpansionError, ExpansionLimit, FileExpansion,
};
use super::member::{ArchiveInput, Member, MemberSink, Nesting, RecordRange};
use super::options::LoadOptions;
use super::position::{CountingReader, Position};
use super::prefix::PrefixReader;
use super::segment::Segment;
use super::signature::{ArchiveFormat, Compression};

/// Maximum nesting of archives.
const MAX_NESTED_ARCHIVES: u8 = 2;

/// The number of problems that are reported for a file. More are counted.
const MAX_REPORTED_DAMAGE: u64 = 20;

/// A buffer is shrunk to its document if its unused capacity exceeds 1/8 of the document.
const MAX_UNUSED_FRACTION: usize = 8;

/// The receiver of documents and diagnostics; returns `Break` if nothing more is to be read.
pub(super) type EntrySink<'a> = dyn FnMut(CorpusEntry) -> ControlFlow<()> + 'a;

/// Reads one file, or a segment of it, with everything inside it.
pub(super) struct MemberReader<'a> {
    options: &'a LoadOptions,
    sink: &'a mut EntrySink<'a>,
    /// The position in the file on the disk.
    position: Position,
    segment: Segment,
    /// The size of the file, if it is seekable.
    file_size: u64,
    expansion: FileExpansion,
    /// The document of a record that has not ended, and the diagnostics after it.
    waiting: Vec<CorpusEntry>,
    /// True if nothing more is read from the file, because it decompresses to too much.
    is_exhausted: bool,
    damage_count: u64,
}

impl<'a> MemberReader<'a> {
    pub fn new(options: &'a LoadOptions, segment: Segment, sink: &'a mut EntrySink<'a>) -> Self {
        let position = Position::starting_at(segment.start);
        MemberReader {
            options,
            sink,
            position,
            segment,
            file_size: 0,
            expansion: FileExpansion::default(),
            waiting: Vec::new(),
            is_exhausted: false,
            damage_count: 0,
        }
    }

    /// Reads the file. Returns `Break` if no file is to be read after it.
    pub fn read(mut self, file: Member) -> ControlFlow<()> {
        let name = file.name.clone();
        let mut flow = self.push(file);
        let count = self.damage_count.saturating_sub(MAX_REPORTED_DAMAGE);
        if count > 0 && flow.is_continue() {
            let more = MoreDamage { name: name.full().to_owned(), count };
            flow = self.report(Diagnostic::MoreDamage(more));
        }
        if self.is_exhausted { ControlFlow::Continue(()) } else { flow }
    }

    /// Reads the content of a compressed stream.
    fn decompress(
        &mut self,
        name: DocumentName,
        stream: &mut dyn Read,
        compression: Compression,
        metadata: DocumentMetadata,
        nesting: Nesting,
    ) -> ControlFlow<()> {
        let position = self.position_if(nesting.archives == 0);
        let counting = CountingReader::new(stream, position.clone());
        match container::decoder(compression, counting, position.clone()) {
            Ok(decoder) => {
                let mut decoder = ExpansionLimit::for_archive(decoder, position.clone());
                let nesting = Nesting { is_decompressed: true, ..nesting };
                let compressed_size = CompressedSize::Stream(position);
                let member = Member::new(name, &mut decoder, nesting);
                self.push(Member { compressed_size, metadata, ..member })
            }
            Err(error) => self.report_error(&name, &error),
        }
    }

    fn read_archive(
        &mut self,
        name: &DocumentName,
        stream: &mut dyn Read,
        file: Option<&File>,
        format: ArchiveFormat,
        nesting: Nesting,
    ) -> ControlFlow<()> {
        if nesting.archives == MAX_NESTED_ARCHIVES {
            let reason = format!("archive nested in {MAX_NESTED_ARCHIVES} others; skipped");
            return self.report_damage(name, reason);
        }
        if let Some(file) = file {
            self.file_size = file.metadata().map_or(u64::MAX, |metadata| metadata.len());
        }
        let mut stream =
            CountingReader::new(stream, self.position_if(nesting == Nesting::default()));
        let end = if nesting.archives == 0 { self.segment.end } else { u64::MAX };
        let member_nesting = nesting.in_archive();
        let storage = nesting.storage();
        let archive =
            ArchiveInput { name, stream: &mut stream, file, storage, member_nesting, end };
        container::read_archive(format, self, archive)
    }

    /// The position in the file on the disk if a stream is that file, otherwise a new one.
    fn position_if(&self, is_file: bool) -> Position {
        if is_file { self.position.clone() } else { Position::default() }
    }

    fn push_document(
        &mut self,
        name: DocumentName,
        metadata: DocumentMetadata,
        nesting: Nesting,
        mut bytes: Vec<u8>,
        result: Result<(), ExpansionError>,
    ) -> ControlFlow<()> {
        if !self.options.filter.includes(name.relative()) {
            return ControlFlow::Continue(());
        }
        match result {
            Ok(()) => {}
            Err(ExpansionError::TooLarge(reason)) => return self.report_damage(&name, reason),
            Err(ExpansionError::Io(error)) => {
                self.report_error(&name, &error)?;
                if bytes.is_empty() {
                    return ControlFlow::Continue(());
                }
            }
        }
        if bytes.capacity() - bytes.len() > bytes.len() / MAX_UNUSED_FRACTION {
            bytes.shrink_to_fit();
        }
        let file_bytes = self.position.offset().max(self.file_size);
        if nesting != Nesting::default() && !self.expansion.add(bytes.len(), file_bytes) {
            self.is_exhausted = true;
            self.report_damage(&name, FileExpansion::message())?;
            return ControlFlow::Break(());
        }
        self.emit(CorpusEntry::Document(Document::from_file(name, metadata, bytes)))
    }

    /// Passes an entry on, or lets it wait for the end of its record.
    fn emit(&mut self, entry: CorpusEntry) -> ControlFlow<()> {
        let is_in_record =
            matches!(&entry, CorpusEntry::Document(document) if document.warc.is_some());
        if is_in_record || !self.waiting.is_empty() {
            self.waiting.push(entry);
            return ControlFlow::Continue(());
        }
        (self.sink)(entry)
    }
}

impl MemberSink for MemberReader<'_> {
    fn options(&self) -> &LoadOptions {
        self.options
    }

    fn position(&self) -> &Position {
        &self.position
    }

    fn push(&mut self, member: Member) -> ControlFlow<()> {
        let Member { name, stream, file, size_hint, compressed_size, metadata, nesting, .. } =
            member;
        if self.options.filter.excludes(name.relative()) {
            return ControlFlow::Continue(());
        }
        if let Some(compression) = member.compression {
            return self.decompress(name, stream, compression, metadata, nesting);
        }
        let mut stream = if nesting.is_decompressed {
            PrefixReader::after_decompression(stream)
        } else {
            PrefixReader::new(stream, size_hint)
        };
        if let Some(compression) = Compression::detect(&stream.prefix, name.full())
            && !nesting.is_decompressed
        {
            return self.decompress(name, &mut stream, compression, metadata, nesting);
        }
        let field = self.options.json_lines_field.as_deref();
        if let Some(format) = ArchiveFormat::detect(&stream.prefix, field) {
            return self.read_archive(&name, &mut stream, file, format, nesting);
        }
        let PrefixReader { prefix: bytes, error, rest, is_complete, .. } = stream;
        let is_size_trusted = file.is_some();
        let mut buffer = DocumentBuffer {
            bytes,
            rest,
            is_complete,
            size_hint,
            is_size_trusted,
            compressed_size,
        };
        let result = match error {
            Some(error) => Err(error.into()),
            None => buffer.fill(self.options.max_document_size),
        };
        self.push_document(name, metadata, nesting, buffer.bytes, result)
    }

    fn end_record(&mut self, range: RecordRange) -> ControlFlow<()> {
        for mut entry in mem::take(&mut self.waiting) {
            if let CorpusEntry::Document(document) = &mut entry {
                document.set_record_range(range);
            }
            (self.sink)(entry)?;
        }
        ControlFlow::Continue(())
    }

    fn report(&mut self, diagnostic: Diagnostic) -> ControlFlow<()> {
        if let Diagnostic::Damage(_) = &diagnostic {
            self.damage_count += 1;
            if self.damage_count > MAX_REPORTED_DAMAGE {
                return ControlFlow::Continue(());
            }
        }
        self.emit(CorpusEntry::Diagnostic(diagnostic))
    }
}

//! A stream → the documents that it holds: one, or those of an archive, compressed or plain, one archive inside another.
//!
//! What a stream is its first bytes tell, and never its name where they can.

use std::fs::File;
use std::io::{self, Read};
use std::ops::ControlFlow;

use super::container::compression::{Compression, buffered, reason};
use super::container::position::{Counted, Position};
use super::container::{Archive, Opened};
use super::diagnostic::{Damage, Diagnostic, Found, SkippedRecords};
use super::document::{About, Document, Name};
use super::expansion::{ALWAYS_FINE, Growing, MAX_GROWTH, Packed, Size, grown};
use super::first::First;
use super::options::LoadOptions;
use super::part::Part;

/// Break ends the reading: whoever takes the documents has enough.
pub(super) type Flow = ControlFlow<()>;

/// How many archives may lie inside each other.
const MAX_ARCHIVES: u8 = 2;

/// As much of an archive is passed over, whatever it grew from, in bytes.
const ALWAYS_PASSED: u64 = 64 << 20;

/// A document that fills less than all but one of so many parts of its memory is moved to where it needs no more.
const MAX_WASTE: usize = 8;

/// A file, a member of an archive, or what one of them holds, compressed.
pub(super) struct Member<'a> {
    pub name: Name,
    pub stream: &'a mut dyn Read,
    /// The file that the stream is, if it is one that can be read at any place.
    pub file: Option<&'a File>,
    /// Its size in bytes, as somebody says who may be wrong.
    pub size: Option<u64>,
    pub packed: Packed,
    pub about: About,
    pub layers: Layers,
}

/// What is around a stream.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Layers {
    archives: u8,
    /// Whether the stream has been decompressed since the last archive.
    decompressed: bool,
}

impl Layers {
    /// What is around the members of an archive.
    pub fn inside(self) -> Self {
        Layers { archives: self.archives + 1, decompressed: false }
    }
}

impl<'a> Member<'a> {
    /// A member of which nothing else is known.
    pub fn new(name: Name, stream: &'a mut dyn Read, layers: Layers) -> Self {
        let (packed, about) = (Packed::default(), About::default());
        Member { name, stream, file: None, size: None, packed, about, layers }
    }
}

/// Reads streams and tells what they hold.
pub(super) struct Reader<'a> {
    options: &'a LoadOptions,
    sink: &'a mut dyn FnMut(Found) -> Flow,
    /// Of the file on the disk.
    position: Position,
    /// The part of the file that is read.
    part: Part,
}

impl<'a> Reader<'a> {
    /// A reader for one file, or a part of it, with everything that is in it.
    pub fn new(
        options: &'a LoadOptions,
        part: Part,
        sink: &'a mut dyn FnMut(Found) -> Flow,
    ) -> Self {
        Reader { options, sink, position: Position::starting_at(part.start), part }
    }

    pub fn options(&self) -> &'a LoadOptions {
        self.options
    }

    /// Where the reading of the file on the disk is.
    pub fn position(&self) -> &Position {
        &self.position
    }

    /// Where records begin that somebody else reads.
    pub fn end(&self) -> u64 {
        self.part.end
    }

    /// Reads whatever a stream holds.
    pub fn read(&mut self, member: Member) -> Flow {
        if self.options.filter.leaves_out(member.name.relative()) {
            return Flow::Continue(());
        }
        let Member { name, stream, file, size, packed, about, layers } = member;
        let mut first = if layers.decompressed {
            First::of_compressed(stream)
        } else {
            First::new(stream, size)
        };
        if let Some(compression) = Compression::of(&first.head, name.full())
            && !layers.decompressed
        {
            return self.decompress(name, &mut first, compression, about, layers);
        }
        if let Some(archive) = Archive::of(&first.head, self.options.field.as_deref()) {
            return self.open(&name, &mut first, file, archive, layers);
        }
        let First { head, error, rest, whole, .. } = first;
        let mut document = Growing { bytes: head, rest, whole, size, packed };
        let read = error.map_or_else(|| document.grow(self.options.max_document_size), Err);
        self.document(name, about, document.bytes, read)
    }

    /// Reads what a compressed stream holds.
    pub fn decompress(
        &mut self,
        name: Name,
        stream: &mut dyn Read,
        compression: Compression,
        about: About,
        layers: Layers,
    ) -> Flow {
        let position = self.position_in(layers.archives == 0);
        let counted = Counted::new(buffered(stream), position.clone());
        match compression.decode(counted, position.clone()) {
            Ok(mut decoder) => {
                let layers = Layers { decompressed: true, ..layers };
                let packed = Packed::Stream(position);
                self.read(Member { packed, about, ..Member::new(name, &mut decoder, layers) })
            }
            Err(error) => self.damaged(&name, &error),
        }
    }

    fn open(
        &mut self,
        name: &Name,
        stream: &mut dyn Read,
        file: Option<&File>,
        archive: Archive,
        layers: Layers,
    ) -> Flow {
        if layers.archives == MAX_ARCHIVES {
            let reason = format!("an archive inside of {MAX_ARCHIVES} others: not read");
            return self.damage(name, reason);
        }
        let position = self.position_in(layers == Layers::default());
        let mut stream = Counted::new(buffered(stream), position);
        let layers = layers.inside();
        archive.read(self, Opened { name, stream: &mut stream, file, layers })
    }

    fn position_in(&self, file: bool) -> Position {
        if file { self.position.clone() } else { Position::default() }
    }

    fn document(
        &mut self,
        name: Name,
        about: About,
        mut bytes: Vec<u8>,
        read: io::Result<Size>,
    ) -> Flow {
        if !self.options.filter.takes(name.relative()) {
            return Flow::Continue(());
        }
        match read {
            Ok(Size::Fine) => {}
            Ok(Size::TooLarge(reason)) => return self.damage(&name, reason),
            Err(error) => {
                self.damaged(&name, &error)?;
                if bytes.is_empty() {
                    return Flow::Continue(());
                }
            }
        }
        if bytes.capacity() - bytes.len() > bytes.len() / MAX_WASTE {
            bytes.shrink_to_fit();
        }
        (self.sink)(Found::Document(Document::found(name, about, bytes)))
    }

    /// Reads to the end of a stream that nobody wants.
    pub fn pass_over(&mut self, mut stream: impl Read) -> io::Result<u64> {
        let start = self.position.offset();
        let mut passed = 0;
        loop {
            let step = io::copy(&mut stream.by_ref().take(ALWAYS_FINE), &mut io::sink())?;
            passed += step;
            if step < ALWAYS_FINE {
                return Ok(passed);
            }
            let packed = self.position.offset() - start;
            if start > 0 && passed > ALWAYS_PASSED.max(packed * MAX_GROWTH) {
                return Err(io::Error::new(io::ErrorKind::InvalidData, grown()));
            }
        }
    }

    /// Tells that a stream could not be read on.
    pub fn damaged(&mut self, name: &Name, error: &io::Error) -> Flow {
        if error.raw_os_error().is_some() {
            let diagnostic = Diagnostic::Unreadable(format!("{}: {}", name.full(), plain(error)));
            return (self.sink)(Found::Diagnostic(diagnostic));
        }
        self.damage(name, reason(error))
    }

    /// Tells that something is damaged here.
    pub fn damage(&mut self, name: &Name, reason: String) -> Flow {
        self.damage_at(self.position.offset(), name, reason)
    }

    /// Tells that something is damaged at a place of the file on the disk.
    pub fn damage_at(&mut self, offset: u64, name: &Name, reason: String) -> Flow {
        let offset = (offset > 0).then_some(offset);
        let damage = Damage { name: name.full().to_owned(), offset, reason };
        (self.sink)(Found::Diagnostic(Diagnostic::Damaged(damage)))
    }

    /// Tells which records were not looked at.
    pub fn passed_over(&mut self, records: SkippedRecords) -> Flow {
        if records.kinds.is_empty() {
            return Flow::Continue(());
        }
        (self.sink)(Found::Diagnostic(Diagnostic::SkippedRecords(records)))
    }
}

/// The error without the number that the system adds.
pub(super) fn plain(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "no such file or folder".to_owned(),
        io::ErrorKind::PermissionDenied => "permission denied".to_owned(),
        _ => error.to_string(),
    }
}

//! A stream → the documents that it holds: one, or those of an archive, compressed or plain, one archive inside another.
//!
//! What a stream is its first bytes tell, and never its name where they can.

use std::fs::File;
use std::io::{self, Read};
use std::ops::ControlFlow;

use super::container::compression::{Compression, buffered, reason};
use super::container::position::{Counted, Position};
use super::container::{Archive, Opened};
use super::document::{About, Document, Name};
use super::notice::{Damage, Found, Notice, PassedOver};
use super::options::Options;
use super::part::Part;

/// Break ends the reading: whoever takes the documents has enough.
pub(super) type Flow = ControlFlow<()>;

/// How many archives may lie inside each other.
const MOST_ARCHIVES: u8 = 2;

/// How many times its size a document may grow, decompressed. Deflate reaches 1,032; the most repetitive news stay
/// far below this.
const MOST_GROWTH: u64 = 500;

/// A document that is this small may have grown as it likes, in bytes.
const ALWAYS_FINE: u64 = 1 << 20;

/// As much of an archive is passed over, whatever it grew from, in bytes.
const ALWAYS_PASSED: u64 = 64 << 20;

/// A document that fills less than all but one of so many parts of its memory is moved to where it needs no more.
const MOST_WASTE: usize = 8;

/// What is read before it is known what a stream holds, in bytes: most documents whole.
const FIRST: u64 = 256 << 10;

/// Likewise where nobody knows how much there is.
const FIRST_OF_UNKNOWN: u64 = 16 << 10;

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

/// What a document is decompressed from.
#[derive(Clone, Debug, Default)]
pub(super) enum Packed {
    /// Nothing, or nobody knows.
    #[default]
    No,
    /// So many bytes.
    Bytes(u64),
    /// A stream of its own, which is being read.
    Stream(Position),
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
    options: &'a Options,
    sink: &'a mut dyn FnMut(Found) -> Flow,
    /// Of the file on the disk.
    position: Position,
    /// The part of the file that is read.
    part: Part,
}

impl<'a> Reader<'a> {
    /// A reader for one file, or a part of it, with everything that is in it.
    pub fn new(options: &'a Options, part: Part, sink: &'a mut dyn FnMut(Found) -> Flow) -> Self {
        Reader { options, sink, position: Position::starting_at(part.start), part }
    }

    pub fn options(&self) -> &'a Options {
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
        if layers.archives == MOST_ARCHIVES {
            let reason = format!("an archive inside of {MOST_ARCHIVES} others: not read");
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
        if bytes.capacity() - bytes.len() > bytes.len() / MOST_WASTE {
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
            if start > 0 && passed > ALWAYS_PASSED.max(packed * MOST_GROWTH) {
                return Err(io::Error::new(io::ErrorKind::InvalidData, grown()));
            }
        }
    }

    /// Tells that a stream could not be read on.
    pub fn damaged(&mut self, name: &Name, error: &io::Error) -> Flow {
        if error.raw_os_error().is_some() {
            let notice = Notice::Unreadable(format!("{}: {}", name.full(), plain(error)));
            return (self.sink)(Found::Notice(notice));
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
        (self.sink)(Found::Notice(Notice::Damaged(damage)))
    }

    /// Tells which records were not looked at.
    pub fn passed_over(&mut self, records: PassedOver) -> Flow {
        if records.kinds.is_empty() {
            return Flow::Continue(());
        }
        (self.sink)(Found::Notice(Notice::PassedOver(records)))
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

/// A stream of which the beginning has been looked at; reading it begins there again.
struct First<'a> {
    head: Vec<u8>,
    /// How much of it has been read again.
    at: usize,
    /// Whether it is all there is.
    whole: bool,
    /// What ended the beginning.
    error: Option<io::Error>,
    rest: &'a mut dyn Read,
}

impl<'a> First<'a> {
    fn new(rest: &'a mut dyn Read, size: Option<u64>) -> Self {
        // One more than there is, to see the end without growing.
        let length = size.map_or(FIRST_OF_UNKNOWN, |size| size.saturating_add(1).min(FIRST));
        let mut head = Vec::with_capacity(length as usize);
        let read = rest.take(length).read_to_end(&mut head);
        let whole = read.as_ref().is_ok_and(|read| (*read as u64) < length);
        First { head, at: 0, whole, error: read.err(), rest }
    }

    /// Looks no further than the first member, if what is there is a record of a web archive:
    /// where members begin is to be seen later.
    fn of_compressed(rest: &'a mut dyn Read) -> Self {
        let mut start = [0; 512];
        match rest.read(&mut start) {
            Ok(length) if Archive::of(&start[..length], None) == Some(Archive::Warc) => {
                let head = start[..length].to_vec();
                First { head, at: 0, whole: false, error: None, rest }
            }
            Ok(length) => {
                let mut head = start[..length].to_vec();
                let error = rest.take(FIRST_OF_UNKNOWN).read_to_end(&mut head).err();
                First { head, at: 0, whole: false, error, rest }
            }
            Err(error) => First { head: Vec::new(), at: 0, whole: false, error: Some(error), rest },
        }
    }
}

impl Read for First<'_> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let length = (&self.head[self.at..]).read(out)?;
        self.at += length;
        if length > 0 {
            return Ok(length);
        }
        self.error.take().map_or_else(|| self.rest.read(out), Err)
    }
}

/// A document that is being read.
struct Growing<'a> {
    bytes: Vec<u8>,
    rest: &'a mut dyn Read,
    /// Whether nothing is missing.
    whole: bool,
    size: Option<u64>,
    packed: Packed,
}

/// Whether a document is as large as it may be.
enum Size {
    Fine,
    TooLarge(String),
}

impl Growing<'_> {
    /// Reads to the end, or until there are more bytes than `most`. What was read before an error is kept.
    fn grow(&mut self, most: u64) -> io::Result<Size> {
        if self.whole && self.length() <= most {
            return Ok(Size::Fine);
        }
        if let Some(size) = self.size {
            if size > most {
                let reason = format!("{size} bytes: not read (--max-document-size)");
                return Ok(Size::TooLarge(reason));
            }
            let missing = (size + 1).saturating_sub(self.length());
            self.bytes.reserve_exact(missing as usize);
        }
        let step = match self.packed {
            Packed::No => most.saturating_add(1),
            _ => ALWAYS_FINE,
        };
        loop {
            let next = step.min(most.saturating_add(1).saturating_sub(self.length()));
            let length = (&mut *self.rest).take(next).read_to_end(&mut self.bytes)?;
            if self.length() > most {
                let reason = format!("more than {most} bytes: not read (--max-document-size)");
                return Ok(Size::TooLarge(reason));
            }
            if self.length() > self.fair() {
                return Ok(Size::TooLarge(grown()));
            }
            if (length as u64) < next {
                return Ok(Size::Fine);
            }
        }
    }

    fn length(&self) -> u64 {
        self.bytes.len() as u64
    }

    /// How large a document may be that was decompressed from so little.
    fn fair(&self) -> u64 {
        let packed = match &self.packed {
            Packed::No => return u64::MAX,
            Packed::Bytes(bytes) => *bytes,
            Packed::Stream(position) => position.offset(),
        };
        packed.saturating_mul(MOST_GROWTH).max(ALWAYS_FINE)
    }
}

fn grown() -> String {
    format!("decompresses to more than {MOST_GROWTH} times its size: not read")
}

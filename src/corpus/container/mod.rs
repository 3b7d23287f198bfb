//! Files that hold files: compression around one, and archives of many, each format in a file of its own.

pub(super) mod compression;
pub(super) mod gzip;
mod http;
mod json_lines;
pub(super) mod position;
mod tar;
pub(super) mod warc;
mod zip;

use std::fs::File;
use std::io::BufRead;

use super::document::Name;
use super::read::{Flow, Layers, Reader};

/// An archive of many documents, told by its first bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Archive {
    Tar,
    Zip,
    Warc,
    JsonLines,
}

impl Archive {
    /// The kind of a stream that begins like this. JSON Lines are told by a `field` in the first.
    pub fn of(head: &[u8], field: Option<&str>) -> Option<Self> {
        match head {
            _ if warc::begins(head) => Some(Archive::Warc),
            _ if zip::begins(head) => Some(Archive::Zip),
            _ if tar::begins(head) => Some(Archive::Tar),
            _ if field.is_some_and(|field| json_lines::begins(head, field)) => {
                Some(Archive::JsonLines)
            }
            _ => None,
        }
    }

    /// Reads all members. `file` is what the stream is read from, if that is a file.
    pub fn read(self, reader: &mut Reader, mut archive: Opened) -> Flow {
        match self {
            Archive::Tar => tar::read(reader, &mut archive),
            Archive::Zip => zip::read(reader, &mut archive),
            Archive::Warc => warc::read(reader, &mut archive),
            Archive::JsonLines => json_lines::read(reader, &mut archive),
        }
    }
}

/// An archive that is being read.
pub(super) struct Opened<'a> {
    pub name: &'a Name,
    pub stream: &'a mut dyn BufRead,
    /// The file that the stream is, if it is one that can be read at any place.
    pub file: Option<&'a File>,
    /// What its members are inside of.
    pub layers: Layers,
}

impl Opened<'_> {
    /// Whether the archive is the file itself, compressed or not, and lies in no other.
    fn is_outermost(&self) -> bool {
        self.layers == Layers::default().inside()
    }
}

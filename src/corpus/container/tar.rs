//! Tar archives.

use std::cell::Cell;
use std::io::{self, Read};

use super::Opened;
use crate::corpus::document::{About, Origin, is_hidden};
use crate::corpus::read::{Flow, Member, Reader};

/// Where a header says that it is one: POSIX.1-2017, pax, "ustar Interchange Format".
const MAGIC_OFFSET: usize = 257;
const MAGIC: &[u8] = b"ustar";

/// Where and how large the checksum of a header is.
const CHECKSUM: std::ops::Range<usize> = 148..156;
const HEADER: usize = 512;

/// Headers before one member that are larger than this are no names, in bytes.
const MAX_HEADERS: u64 = 1 << 20;

/// True for bytes that begin like a tar archive; those older than POSIX have a checksum and no mark.
pub(super) fn begins(head: &[u8]) -> bool {
    head.get(MAGIC_OFFSET..).is_some_and(|rest| rest.starts_with(MAGIC))
        || head.get(..HEADER).is_some_and(has_checksum)
}

fn has_checksum(header: &[u8]) -> bool {
    let digits = String::from_utf8_lossy(&header[CHECKSUM]);
    let said = u32::from_str_radix(digits.trim_matches(['\0', ' ']), 8).ok();
    let sum: u32 = header.iter().map(|byte| u32::from(*byte)).sum();
    let own: u32 = header[CHECKSUM].iter().map(|byte| u32::from(*byte)).sum();
    header[0] != 0 && said == Some(sum - own + 8 * u32::from(b' '))
}

/// Reads all members.
pub(super) fn read(reader: &mut Reader, archive: &mut Opened) -> Flow {
    let budget = Cell::new(MAX_HEADERS);
    let stream = Guarded { inner: &mut *archive.stream, budget: &budget };
    let mut tar = tar::Archive::new(stream);
    let entries = match tar.entries() {
        Ok(entries) => entries,
        Err(error) => return reader.damaged(archive.name, &error),
    };
    for entry in entries {
        let mut entry = match entry {
            Ok(entry) => entry,
            Err(error) => return reader.damaged(archive.name, &error),
        };
        budget.set(u64::MAX);
        let path = String::from_utf8_lossy(&entry.path_bytes()).into_owned();
        if entry.header().entry_type().is_file() && !is_hidden(&path) {
            let size = Some(entry.size());
            let about = About { origin: Origin::Found, ..About::default() };
            let member = Member::new(archive.name.member(&path), &mut entry, archive.layers);
            reader.read(Member { size, about, ..member })?;
        }
        if let Err(error) = reader.pass_over(&mut entry) {
            return reader.damaged(archive.name, &error);
        }
        budget.set(MAX_HEADERS);
    }
    Flow::Continue(())
}

/// Lets so many bytes through: the library keeps long names in memory, however long they say they are.
struct Guarded<'a, R> {
    inner: R,
    budget: &'a Cell<u64>,
}

impl<R: Read> Read for Guarded<'_, R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let most = out.len().min(usize::try_from(self.budget.get()).unwrap_or(usize::MAX));
        if most == 0 && !out.is_empty() {
            let reason = format!("headers of more than {MAX_HEADERS} bytes");
            return Err(io::Error::new(io::ErrorKind::InvalidData, reason));
        }
        let length = self.inner.read(&mut out[..most])?;
        self.budget.set(self.budget.get() - length as u64);
        Ok(length)
    }
}

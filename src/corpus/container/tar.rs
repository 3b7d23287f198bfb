//! Tar archives.

use std::cell::Cell;
use std::io::{self, Read};
use std::ops::ControlFlow;

use super::is_hidden;
use crate::corpus::document::{DocumentMetadata, DocumentOrigin};
use crate::corpus::expansion::skip_rest;
use crate::corpus::member::{ArchiveInput, Member, MemberSink};

/// Maximum size of the headers before a member, in bytes.
const MAX_HEADERS_SIZE: u64 = 1 << 20;

/// Reads all members.
pub(super) fn read(sink: &mut dyn MemberSink, archive: ArchiveInput) -> ControlFlow<()> {
    let budget = Cell::new(MAX_HEADERS_SIZE);
    let stream = BudgetReader { inner: archive.stream, budget: &budget };
    let mut tar = tar::Archive::new(stream);
    let entries = match tar.entries() {
        Ok(entries) => entries,
        Err(error) => return sink.report_error(archive.name, &error),
    };
    for entry in entries {
        let mut entry = match entry {
            Ok(entry) => entry,
            Err(error) => return sink.report_error(archive.name, &error),
        };
        budget.set(u64::MAX);
        let path = String::from_utf8_lossy(&entry.path_bytes()).into_owned();
        if entry.header().entry_type().is_file() && !is_hidden(&path) {
            let size_hint = Some(entry.size());
            let metadata = DocumentMetadata {
                origin: DocumentOrigin::Discovered,
                ..DocumentMetadata::default()
            };
            let name = archive.name.member(&path);
            let member = Member::new(name, &mut entry, archive.member_nesting);
            sink.push(Member { size_hint, metadata, ..member })?;
        }
        if let Err(error) = skip_rest(&mut entry, sink.position()) {
            return sink.report_error(archive.name, &error);
        }
        budget.set(MAX_HEADERS_SIZE);
    }
    ControlFlow::Continue(())
}

/// Limits the bytes read while headers are parsed: the `tar` crate keeps long names in memory, whatever their declared
/// length.
struct BudgetReader<'a, R> {
    inner: R,
    /// The number of bytes that may still be read.
    budget: &'a Cell<u64>,
}

impl<R: Read> Read for BudgetReader<'_, R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let max = out.len().min(usize::try_from(self.budget.get()).unwrap_or(usize::MAX));
        if max == 0 && !out.is_empty() {
            let reason = format!("headers of a member exceed {MAX_HEADERS_SIZE} bytes");
            return Err(io::Error::new(io::ErrorKind::InvalidData, reason));
        }
        let length = self.inner.read(&mut out[..max])?;
        self.budget.set(self.budget.get() - length as u64);
        Ok(length)
    }
}

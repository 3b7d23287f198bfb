//! A tar archive, compressed with zstd.

use std::io;

use crate::atomic_file::AtomicFile;
use crate::generate::GeneratedDocument;

/// Level at which compression takes hardly more time than generation.
const COMPRESSION_LEVEL: i32 = 3;

pub(super) struct TarWriter(tar::Builder<zstd::Encoder<'static, AtomicFile>>);

impl TarWriter {
    pub(super) fn new(file: AtomicFile) -> io::Result<Self> {
        Ok(TarWriter(tar::Builder::new(zstd::Encoder::new(file, COMPRESSION_LEVEL)?)))
    }

    pub(super) fn write(&mut self, document: &GeneratedDocument) -> io::Result<()> {
        let mut header = tar::Header::new_gnu();
        header.set_size(document.bytes.len() as u64);
        header.set_mode(0o644);
        header.set_mtime(0);
        self.0.append_data(&mut header, &document.name, &document.bytes[..])
    }

    /// Ends the archive.
    pub(super) fn finish(self) -> io::Result<AtomicFile> {
        self.0.into_inner()?.finish()
    }
}

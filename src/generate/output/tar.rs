//! A tar archive, compressed with zstd.

use std::io;

use tempfile::NamedTempFile;

use super::super::Specimen;

/// A level at which compressing is not much slower than making the documents.
const LEVEL: i32 = 3;

pub(super) struct Tar(tar::Builder<zstd::Encoder<'static, NamedTempFile>>);

impl Tar {
    pub(super) fn new(file: NamedTempFile) -> io::Result<Self> {
        Ok(Tar(tar::Builder::new(zstd::Encoder::new(file, LEVEL)?)))
    }

    pub(super) fn write(&mut self, specimen: &Specimen) -> io::Result<()> {
        let mut header = tar::Header::new_gnu();
        header.set_size(specimen.bytes.len() as u64);
        header.set_mode(0o644);
        header.set_mtime(0);
        self.0.append_data(&mut header, &specimen.name, &specimen.bytes[..])
    }

    pub(super) fn finish(self) -> io::Result<NamedTempFile> {
        self.0.into_inner()?.finish()
    }
}

//! Compressed files and archives; one file per format.
//!
//! Archive readers push their members into a [`MemberSink`].

mod compression;
mod gzip;
mod http;
mod json_lines;
mod split;
mod tar;
mod warc;
mod zip;

use std::ops::ControlFlow;

use super::member::{ArchiveInput, MemberSink};
use super::signature::ArchiveFormat;
pub(super) use compression::decoder;
pub(super) use split::{seek, segments};

/// Reads all members of an archive.
pub(super) fn read_archive(
    format: ArchiveFormat,
    sink: &mut dyn MemberSink,
    archive: ArchiveInput,
) -> ControlFlow<()> {
    match format {
        ArchiveFormat::Tar => tar::read(sink, archive),
        ArchiveFormat::Zip => zip::read(sink, archive),
        ArchiveFormat::Warc => warc::read(sink, archive),
        ArchiveFormat::JsonLines => json_lines::read(sink, archive),
    }
}

/// Returns true if a component of a member's path is hidden.
fn is_hidden(path: &str) -> bool {
    path.split('/').any(|part| part.starts_with('.') && part != "." && part != "..")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_hidden_by_any_component() {
        for hidden in [".a", "a/.b", ".git/config", "./.a", "..a"] {
            assert!(is_hidden(hidden), "{hidden}");
        }
        for visible in ["a", "a.b", "./a", "../a", "a/..", ""] {
            assert!(!is_hidden(visible), "{visible}");
        }
    }
}

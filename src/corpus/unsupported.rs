//! Replaces `container` in builds without the feature `archives`: compressed files and archives are reported.

use std::fs::File;
use std::io::{self, BufRead, Read};
use std::ops::ControlFlow;
use std::path::Path;

use super::member::{ArchiveInput, MemberSink};
use super::position::Position;
use super::segment::Segment;
use super::signature::{ArchiveFormat, Compression};

const NO_SUPPORT: &str = "this build has no support for archives";

pub(super) fn decoder<'a>(
    compression: Compression,
    _stream: impl BufRead + 'a,
    _position: Position,
) -> io::Result<Box<dyn Read + 'a>> {
    let message = format!("compressed with {compression}; {NO_SUPPORT}");
    Err(io::Error::new(io::ErrorKind::Unsupported, message))
}

pub(super) fn read_archive(
    format: ArchiveFormat,
    sink: &mut dyn MemberSink,
    archive: ArchiveInput,
) -> ControlFlow<()> {
    sink.report_damage(archive.name, format!("{format} archive; {NO_SUPPORT}"))
}

pub(super) fn segments(_path: &Path, _segment_size: u64) -> Vec<Segment> {
    vec![Segment::WHOLE_FILE]
}

pub(super) fn seek(segment: Segment, _file: &File) -> io::Result<Option<Segment>> {
    Ok(Some(segment))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::corpus::diagnostic::CorpusEntry;
    use crate::corpus::document::DocumentName;
    use crate::corpus::member::{Member, Nesting};
    use crate::corpus::member_reader::MemberReader;
    use crate::corpus::options::LoadOptions;

    #[test]
    fn reports_compressed_files_and_archives() {
        for (mut file, expected) in [
            (
                &b"\x1F\x8B\x08"[..],
                "a: compressed with gzip; this build has no support for archives",
            ),
            (b"PK\x03\x04", "a: zip archive; this build has no support for archives"),
        ] {
            let mut diagnostics = Vec::new();
            let mut sink = |entry| {
                if let CorpusEntry::Diagnostic(diagnostic) = entry {
                    diagnostics.push(diagnostic.to_string());
                }
                ControlFlow::Continue(())
            };
            let (options, name) = (LoadOptions::default(), DocumentName::new("a".to_owned(), 0));
            let member = Member::new(name, &mut file, Nesting::default());
            let flow = MemberReader::new(&options, Segment::WHOLE_FILE, &mut sink).push(member);
            assert!(flow.is_continue());
            assert_eq!(diagnostics, [expected]);
        }
    }
}

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

pub(super) fn segments(_path: &Path) -> Vec<Segment> {
    vec![Segment::WHOLE_FILE]
}

pub(super) fn seek(segment: Segment, _file: &File) -> io::Result<Option<Segment>> {
    Ok(Some(segment))
}

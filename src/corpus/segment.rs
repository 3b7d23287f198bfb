//! Byte ranges of a file that different threads or processes read.

use std::ops::Range;
use std::path::PathBuf;

/// Minimum size of a segment, in bytes. The search for its first record costs too much in smaller ones.
pub(super) const MIN_SEGMENT_SIZE: u64 = 16 << 20;

/// A byte range of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Segment {
    pub start: u64,
    /// Records that begin at or after this offset belong to the next segment.
    pub end: u64,
}

impl Segment {
    pub const WHOLE_FILE: Segment = Segment { start: 0, end: u64::MAX };
}

/// A file of a corpus, or the part of a large web archive that is read by itself.
///
/// All segments of a corpus together hold its documents. [`Stream::open_segments`](super::Stream::open_segments) reads them, in
/// this process or in another one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileSegment {
    /// The file.
    pub path: PathBuf,
    /// True if the path was given; false if it was found in a folder, where a file without news is expected.
    pub is_requested: bool,
    /// The byte range of a part; `None` for a whole file. The part has the records whose gzip members begin in the range.
    pub range: Option<Range<u64>>,
    /// The number of bytes in the file or its part; 0 for what is no file.
    pub bytes: u64,
}

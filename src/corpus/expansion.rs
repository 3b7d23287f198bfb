//! Size limits of decompressed data.

use std::io::{self, Read};

use super::position::Position;

/// Maximum ratio of decompressed to compressed size. Deflate reaches 1,032; even the most repetitive news files stay
/// far below 500.
const MAX_EXPANSION_RATIO: u64 = 500;

/// Decompressed size in bytes up to which a document may have any expansion ratio.
const UNCHECKED_SIZE: u64 = 1 << 20;

/// Decompressed size in bytes up to which an archive, or skipped data, may have any expansion ratio.
const UNCHECKED_ARCHIVE_SIZE: u64 = 64 << 20;

/// Maximum size in bytes that is reserved because a header or a line claims it.
const MAX_RESERVED_SIZE: u64 = 8 << 20;

/// Bytes per read. The buffer has to be filled with zeros before a read, and should still be in the cache then.
const READ_SIZE: usize = 128 << 10;

/// The size of the compressed data that a document is decompressed from.
#[derive(Clone, Debug, Default)]
pub(super) enum CompressedSize {
    /// The document is not compressed, or the size is unknown.
    #[default]
    Unknown,
    Bytes(u64),
    /// The number of bytes read so far from a compressed stream.
    Stream(Position),
}

/// The reason why a document could not be read to its end.
pub(super) enum ExpansionError {
    Io(io::Error),
    /// A size limit is exceeded, with a message.
    TooLarge(String),
}

impl From<io::Error> for ExpansionError {
    fn from(error: io::Error) -> Self {
        ExpansionError::Io(error)
    }
}

/// A document that is being read into memory.
pub(super) struct DocumentBuffer<'a> {
    pub bytes: Vec<u8>,
    /// The stream behind `bytes`.
    pub rest: &'a mut dyn Read,
    /// True if `rest` is known to be empty.
    pub is_complete: bool,
    pub size_hint: Option<u64>,
    /// True if the size is that of a file on the disk, and not a claim of the input.
    pub is_size_trusted: bool,
    pub compressed_size: CompressedSize,
}

impl DocumentBuffer<'_> {
    /// Reads to the end of the stream. Bytes that were read before an error are kept.
    pub fn fill(&mut self, max_size: u64) -> Result<(), ExpansionError> {
        if self.is_complete && self.length() <= max_size {
            return Ok(());
        }
        if let Some(size) = self.size_hint {
            if size > max_size {
                return Err(ExpansionError::TooLarge(size_message(max_size)));
            }
            let missing = (size + 1).saturating_sub(self.length());
            let max_reserved = if self.is_size_trusted { max_size } else { MAX_RESERVED_SIZE };
            self.bytes.reserve_exact(missing.min(max_reserved) as usize);
        }
        let step = match self.compressed_size {
            CompressedSize::Unknown => max_size.saturating_add(1),
            _ => UNCHECKED_SIZE,
        };
        loop {
            let wanted = step.min(max_size.saturating_add(1).saturating_sub(self.length()));
            let length = read_up_to(self.rest, wanted, &mut self.bytes)?;
            if self.length() > max_size {
                return Err(ExpansionError::TooLarge(size_message(max_size)));
            }
            if self.length() > self.max_expanded_size() {
                return Err(ExpansionError::TooLarge(ratio_message()));
            }
            if length < wanted {
                return Ok(());
            }
        }
    }

    fn length(&self) -> u64 {
        self.bytes.len() as u64
    }

    /// Maximum size that the expansion ratio allows.
    fn max_expanded_size(&self) -> u64 {
        match &self.compressed_size {
            CompressedSize::Unknown => u64::MAX,
            CompressedSize::Bytes(bytes) => max_expanded_size(*bytes, UNCHECKED_SIZE),
            CompressedSize::Stream(position) => {
                max_expanded_size(position.offset(), UNCHECKED_SIZE)
            }
        }
    }
}

fn size_message(max_size: u64) -> String {
    format!("exceeds the document size limit of {max_size} bytes; skipped")
}

fn ratio_message() -> String {
    format!("decompresses to more than {MAX_EXPANSION_RATIO} times its size; skipped")
}

/// A decompressed stream inside another. Reading fails if it expands too much.
pub(super) struct ExpansionLimit<R> {
    inner: R,
    /// The number of bytes read from the compressed stream.
    compressed: Position,
    /// The number of bytes read from this stream.
    length: u64,
    /// The length that may have any expansion ratio.
    unchecked: u64,
}

impl<R> ExpansionLimit<R> {
    /// The limit for a document.
    pub fn new(inner: R, compressed: Position) -> Self {
        ExpansionLimit { inner, compressed, length: 0, unchecked: UNCHECKED_SIZE }
    }

    /// The limit for what may be an archive.
    pub fn for_archive(inner: R, compressed: Position) -> Self {
        ExpansionLimit { unchecked: UNCHECKED_ARCHIVE_SIZE, ..Self::new(inner, compressed) }
    }
}

impl<R: Read> Read for ExpansionLimit<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let length = self.inner.read(out)?;
        self.length += length as u64;
        if self.length > max_expanded_size(self.compressed.offset(), self.unchecked) {
            return Err(io::Error::new(io::ErrorKind::InvalidData, ratio_message()));
        }
        Ok(length)
    }
}

/// Maximum size that the expansion ratio allows.
fn max_expanded_size(compressed: u64, unchecked: u64) -> u64 {
    compressed.saturating_mul(MAX_EXPANSION_RATIO).max(unchecked)
}

/// The documents that were read from one file on the disk.
#[derive(Default)]
pub(super) struct FileExpansion {
    length: u64,
}

impl FileExpansion {
    /// Adds a document. Returns false if all of them are too large for the bytes of the file.
    pub fn add(&mut self, document: usize, file_bytes: u64) -> bool {
        self.length += document as u64;
        self.length <= max_expanded_size(file_bytes, UNCHECKED_ARCHIVE_SIZE)
    }

    pub fn message() -> String {
        format!(
            "the file decompresses to more than {MAX_EXPANSION_RATIO} times its size; the rest is skipped"
        )
    }
}

/// Skips the rest of a member. `position` is the position in the file on the disk.
///
/// # Errors
/// If the stream cannot be read, or its expansion ratio is too high.
pub(super) fn skip_rest(mut stream: impl Read, position: &Position) -> io::Result<()> {
    let start = position.offset();
    let mut skipped = 0;
    loop {
        let length = io::copy(&mut stream.by_ref().take(UNCHECKED_SIZE), &mut io::sink())?;
        skipped += length;
        if length < UNCHECKED_SIZE {
            return Ok(());
        }
        let compressed = position.offset() - start;
        if start > 0 && skipped > UNCHECKED_ARCHIVE_SIZE.max(compressed * MAX_EXPANSION_RATIO) {
            return Err(io::Error::new(io::ErrorKind::InvalidData, ratio_message()));
        }
    }
}

/// Appends up to `max` bytes to `bytes` and returns their number, which is smaller only at the end of the stream.
/// Bytes that were read before an error are kept.
///
/// `Read::read_to_end` begins with 8 KiB and grows its reads: three reads of a small file instead of two.
pub(super) fn read_up_to(stream: &mut dyn Read, max: u64, bytes: &mut Vec<u8>) -> io::Result<u64> {
    let start = bytes.len();
    let max_length = usize::try_from(max).unwrap_or(usize::MAX).saturating_add(start);
    let mut filled = start;
    let result = loop {
        if filled == bytes.len() {
            if filled == max_length {
                break Ok(());
            }
            let spare = bytes.capacity().saturating_sub(filled);
            let step = if spare == 0 { READ_SIZE } else { spare.min(READ_SIZE) };
            bytes.resize(filled.saturating_add(step).min(max_length), 0);
        }
        match stream.read(&mut bytes[filled..]) {
            Ok(0) => break Ok(()),
            Ok(length) => filled += length,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => break Err(error),
        }
    };
    bytes.truncate(filled);
    result.map(|()| (filled - start) as u64)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns the capacity of the buffer after reading a stream of this size.
    fn capacity_after(size: u64, is_size_trusted: bool) -> usize {
        let mut stream = io::repeat(b'a').take(size);
        let mut buffer = DocumentBuffer {
            bytes: Vec::new(),
            rest: &mut stream,
            is_complete: false,
            size_hint: Some(size),
            is_size_trusted,
            compressed_size: CompressedSize::Unknown,
        };
        assert!(buffer.fill(64 << 20).is_ok());
        assert_eq!(buffer.length(), size);
        buffer.bytes.capacity()
    }

    #[test]
    fn a_file_is_read_into_a_buffer_of_its_size() {
        let size = 3 * MAX_RESERVED_SIZE;
        assert_eq!(capacity_after(size, true) as u64, size + 1);
        assert!(capacity_after(size, false) as u64 > size + 1);
    }
}

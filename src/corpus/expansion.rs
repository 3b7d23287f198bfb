//! A document as it is read, up to as many bytes as it may have.

use std::io::{self, Read};

use super::container::position::Position;

/// How many times its size a document may grow, decompressed. Deflate reaches 1,032; the most repetitive news stay
/// far below this.
pub(super) const MAX_GROWTH: u64 = 500;

/// A document that is this small may have grown as it likes, in bytes.
pub(super) const ALWAYS_FINE: u64 = 1 << 20;

/// What is asked for at once, in bytes: what is read into has to be filled with zeros first, and is still in the cache.
const STEP: usize = 128 << 10;

/// What a document is decompressed from.
#[derive(Clone, Debug, Default)]
pub(super) enum Packed {
    /// Nothing, or nobody knows.
    #[default]
    No,
    /// So many bytes.
    Bytes(u64),
    /// A stream of its own, which is being read.
    Stream(Position),
}

/// A document that is being read.
pub(super) struct Growing<'a> {
    pub bytes: Vec<u8>,
    pub rest: &'a mut dyn Read,
    /// Whether nothing is missing.
    pub whole: bool,
    pub size: Option<u64>,
    pub packed: Packed,
}

/// Whether a document is as large as it may be.
pub(super) enum Size {
    Fine,
    TooLarge(String),
}

impl Growing<'_> {
    /// Reads to the end, or until there are more bytes than `most`. What was read before an error is kept.
    pub fn grow(&mut self, most: u64) -> io::Result<Size> {
        if self.whole && self.length() <= most {
            return Ok(Size::Fine);
        }
        if let Some(size) = self.size {
            if size > most {
                let reason = format!("{size} bytes: not read (--max-document-size)");
                return Ok(Size::TooLarge(reason));
            }
            let missing = (size + 1).saturating_sub(self.length());
            self.bytes.reserve_exact(missing as usize);
        }
        let step = match self.packed {
            Packed::No => most.saturating_add(1),
            _ => ALWAYS_FINE,
        };
        loop {
            let next = step.min(most.saturating_add(1).saturating_sub(self.length()));
            let length = read_more(self.rest, next, &mut self.bytes)?;
            if self.length() > most {
                let reason = format!("more than {most} bytes: not read (--max-document-size)");
                return Ok(Size::TooLarge(reason));
            }
            if self.length() > self.fair() {
                return Ok(Size::TooLarge(grown()));
            }
            if length < next {
                return Ok(Size::Fine);
            }
        }
    }

    fn length(&self) -> u64 {
        self.bytes.len() as u64
    }

    /// How large a document may be that was decompressed from so little.
    fn fair(&self) -> u64 {
        let packed = match &self.packed {
            Packed::No => return u64::MAX,
            Packed::Bytes(bytes) => *bytes,
            Packed::Stream(position) => position.offset(),
        };
        packed.saturating_mul(MAX_GROWTH).max(ALWAYS_FINE)
    }
}

pub(super) fn grown() -> String {
    format!("decompresses to more than {MAX_GROWTH} times its size: not read")
}

/// Reads so many bytes more, or fewer at the end of the stream. What was read before an error is kept.
///
/// `Read::read_to_end` asks for 8 KiB first and for more by and by: three reads of a small file instead of two.
pub(super) fn read_more(stream: &mut dyn Read, most: u64, bytes: &mut Vec<u8>) -> io::Result<u64> {
    let start = bytes.len();
    let most = usize::try_from(most).unwrap_or(usize::MAX).saturating_add(start);
    let mut filled = start;
    let result = loop {
        if filled == bytes.len() {
            if filled == most {
                break Ok(());
            }
            let room = bytes.capacity().saturating_sub(filled);
            let step = if room == 0 { STEP } else { room.min(STEP) };
            bytes.resize(filled.saturating_add(step).min(most), 0);
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

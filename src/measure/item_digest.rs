//! The digest of the items that a parser finds: two engines that print the same one did the same work.

use std::fmt;
use std::str::FromStr;

use super::{MeasureError, ParseDocument, Pass, Threads};
use crate::corpus::Corpus;

/// The number of bytes of a hash.
const BYTES: usize = blake3::OUT_LEN;

/// The sum of the BLAKE3 hashes of lines, each read as a big-endian number, modulo 2²⁵⁶.
///
/// The order of lines does not matter, and a line that occurs twice counts twice. The lines of newsparse are those that
/// `newsparse extract` prints, without their line breaks and without the member `file`: the digest does not depend on the
/// place of the documents. It is written as 64 hexadecimal digits. The digest of a single line is its BLAKE3 hash, that of
/// no lines is 0.
///
/// ```
/// use newsparse::measure::ItemDigest;
///
/// let mut digest = ItemDigest::default();
/// digest.add_line(br#"{"title":"Rain"}"#);
/// assert_eq!(digest.to_string(), blake3::hash(br#"{"title":"Rain"}"#).to_string());
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ItemDigest([u8; BYTES]);

impl ItemDigest {
    /// Returns the digest of everything that a parser finds in a corpus; `None` if it cannot tell.
    ///
    /// # Errors
    /// If the threads cannot be started.
    pub fn of<P: ParseDocument + ?Sized>(
        corpus: &Corpus,
        parser: &P,
        threads: Threads,
    ) -> Result<Option<Self>, MeasureError> {
        Ok(Pass::new(corpus, parser, threads)?.digest())
    }

    /// Adds an item, given as a line without its line break.
    pub fn add_line(&mut self, line: &[u8]) {
        self.add(ItemDigest(*blake3::hash(line).as_bytes()));
    }

    /// Adds the lines of another digest.
    pub fn add(&mut self, other: ItemDigest) {
        let mut carry = 0;
        for (byte, other) in self.0.iter_mut().zip(other.0).rev() {
            let sum = u16::from(*byte) + u16::from(other) + carry;
            *byte = sum as u8;
            carry = sum >> 8;
        }
    }
}

impl fmt::Display for ItemDigest {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// The text is not a digest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not 64 hexadecimal digits")]
pub struct ItemDigestError;

impl FromStr for ItemDigest {
    type Err = ItemDigestError;

    fn from_str(text: &str) -> Result<Self, ItemDigestError> {
        let hash = blake3::Hash::from_hex(text).map_err(|_| ItemDigestError)?;
        Ok(ItemDigest(*hash.as_bytes()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::corpus::Document;
    use crate::parse::Parser;

    fn digest(lines: &[&str]) -> ItemDigest {
        let mut digest = ItemDigest::default();
        lines.iter().for_each(|line| digest.add_line(line.as_bytes()));
        digest
    }

    #[test]
    fn the_digest_of_one_line_is_its_hash() {
        assert_eq!(digest(&[]).to_string(), "0".repeat(64));
        assert_eq!(digest(&["a"]).to_string(), blake3::hash(b"a").to_hex().as_str());
        assert_eq!(digest(&["a"]).to_string().parse(), Ok(digest(&["a"])));
        for bad in ["", "a", &"g".repeat(64), &"0".repeat(63), &"0".repeat(66)] {
            assert_eq!(bad.parse::<ItemDigest>(), Err(ItemDigestError), "{bad}");
        }
    }

    #[test]
    fn order_does_not_matter_and_repetition_does() {
        assert_eq!(digest(&["a", "b", "c"]), digest(&["c", "a", "b"]));
        assert_ne!(digest(&["a", "a"]), digest(&["a"]));
        assert_ne!(digest(&["a", "a"]), digest(&[]));
        let mut sum = digest(&["a"]);
        sum.add(digest(&["b", "b"]));
        assert_eq!(sum, digest(&["b", "a", "b"]));
    }

    #[test]
    fn sums_wrap_around() {
        let mut max = ItemDigest([0xFF; BYTES]);
        let mut one = [0; BYTES];
        one[BYTES - 1] = 1;
        max.add(ItemDigest(one));
        assert_eq!(max, ItemDigest::default());
    }

    #[test]
    fn lines_are_those_of_extract_without_the_file() {
        let feed = |title: &str| {
            format!("<rss><channel><item><title>{title}</title></item></channel></rss>")
        };
        let corpus = |names: [&str; 2]| {
            let titles = ["one", "two"].into_iter();
            let document =
                |(name, title): (&str, &str)| Document::new(name, feed(title).into_bytes());
            Corpus::new("test", names.into_iter().zip(titles).map(document).collect())
        };
        let line =
            |title: &str| format!(r#"{{"title":"{title}","_newsparse":{{"format":"rss"}}}}"#);
        let expected = digest(&[&line("two"), &line("one")]);
        for threads in [Threads::Single, Threads::all()] {
            for names in [["a.xml", "b.xml"], ["elsewhere/b.xml", "a"]] {
                let found = ItemDigest::of(&corpus(names), &Parser::default(), threads).unwrap();
                assert_eq!(found, Some(expected), "{names:?}");
            }
        }
        let counts = |_: &Document| 1;
        assert_eq!(ItemDigest::of(&corpus(["a", "b"]), &counts, Threads::Single).unwrap(), None);
    }
}

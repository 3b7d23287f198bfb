//! Gzip files (RFC 1952): any number of members, one behind the other.

use std::io::{self, Read};

use flate2::bufread::GzDecoder;

use super::{Damage, Options};

/// The first bytes of every member: the magic number and the only method there is.
const MAGIC: [u8; 3] = [0x1F, 0x8B, 8];

/// How many times its size a file may grow. Deflate reaches 1,032; the most repetitive news stay far below this.
const MOST_GROWTH: u64 = 500;

/// What is this small may have grown as it likes.
const ALWAYS_FINE: u64 = 1 << 20;

/// True for bytes that begin like a gzip file.
pub(super) fn is_gzip(bytes: &[u8]) -> bool {
    bytes.starts_with(&MAGIC)
}

/// What a gzip file holds, as far as it could be read.
#[derive(Debug, Default)]
pub(super) struct Unpacked {
    /// Empty if it would have been too much.
    pub bytes: Vec<u8>,
    /// What was wrong.
    pub damage: Option<Damage>,
}

/// Decompresses a file of that name.
pub(super) fn unpack(name: &str, file: &[u8], options: &Options) -> Unpacked {
    let mut rest = file;
    let mut unpacked = Unpacked::default();
    while is_gzip(rest) {
        let mut member = GzDecoder::new(rest);
        let read = read_member(&mut member, file.len(), &mut unpacked.bytes, options);
        rest = member.into_inner();
        if let Err(reason) = read {
            let offset = (file.len() - rest.len()) as u64;
            unpacked.damage = Some(Damage { name: name.to_owned(), offset, reason });
            return unpacked;
        }
    }
    if rest.iter().any(|byte| *byte != 0) {
        let offset = (file.len() - rest.len()) as u64;
        let reason = "what follows the compressed data is no gzip".to_owned();
        unpacked.damage = Some(Damage { name: name.to_owned(), offset, reason });
    }
    unpacked
}

/// Appends what a member holds.
fn read_member(
    member: &mut GzDecoder<&[u8]>,
    file_length: usize,
    bytes: &mut Vec<u8>,
    options: &Options,
) -> Result<(), String> {
    let fair = (MOST_GROWTH * file_length as u64).max(ALWAYS_FINE);
    let most = options.max_document_size.min(fair);
    let read = member.take(most + 1 - bytes.len() as u64).read_to_end(bytes);
    if bytes.len() as u64 <= most {
        return read.map(|_| ()).map_err(|error| reason(&error));
    }
    bytes.clear();
    Err(if most == fair {
        format!("decompresses to more than {MOST_GROWTH} times its size: not read")
    } else {
        format!("decompresses to more than {most} bytes: not read (--max-document-size)")
    })
}

fn reason(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::UnexpectedEof => "the compressed data end too early".to_owned(),
        _ => format!("the compressed data are damaged ({error})"),
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use flate2::Compression;
    use flate2::write::GzEncoder;

    use super::*;

    fn gzip(bytes: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    }

    fn unpack(file: &[u8], most: u64) -> (String, Option<(u64, String)>) {
        let unpacked = super::unpack("a.gz", file, &Options { max_document_size: most });
        let damage = unpacked.damage.map(|damage| (damage.offset, damage.reason));
        (String::from_utf8_lossy(&unpacked.bytes).into_owned(), damage)
    }

    #[test]
    fn members_are_joined_and_zeros_behind_them_are_padding() {
        let file = [gzip(b"one, "), gzip(b""), gzip(b"two"), vec![0; 512]].concat();
        assert_eq!(unpack(&file, 100), ("one, two".to_owned(), None));
    }

    #[test]
    fn what_comes_before_damage_is_kept() {
        let (first, second) = (gzip(b"one, "), gzip(b"two"));
        let cut = [&first, &second[..second.len() - 3]].concat();
        let (text, damage) = unpack(&cut, 100);
        assert_eq!(text, "one, two");
        assert_eq!(damage.unwrap().1, "the compressed data end too early");
        let (text, damage) = unpack(&[&first, &b"no gzip"[..]].concat(), 100);
        let reason = "what follows the compressed data is no gzip".to_owned();
        assert_eq!((text.as_str(), damage), ("one, ", Some((first.len() as u64, reason))));
    }

    #[test]
    fn what_grows_too_large_is_not_read() {
        let (text, damage) = unpack(&gzip(&[b'a'; 1001]), 1000);
        let expected = "decompresses to more than 1000 bytes: not read (--max-document-size)";
        assert_eq!((text.as_str(), damage.unwrap().1.as_str()), ("", expected));
        let (text, damage) = unpack(&gzip(&vec![0; 10 << 20]), 1 << 30);
        let expected = "decompresses to more than 500 times its size: not read";
        assert_eq!((text.as_str(), damage.unwrap().1.as_str()), ("", expected));
        assert_eq!(unpack(&gzip(&[b'a'; 1000]), 1000).1, None);
    }
}

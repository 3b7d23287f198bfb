//! The identity of a corpus.

/// A BLAKE3 hash of document names and bytes, in order. Each name and each content is preceded by its length as 8 bytes,
/// little-endian.
#[derive(Clone, Debug, Default)]
pub struct Digest(blake3::Hasher);

impl Digest {
    /// Adds a document.
    pub fn add(&mut self, name: &str, bytes: &[u8]) {
        for field in [name.as_bytes(), bytes] {
            self.0.update(&(field.len() as u64).to_le_bytes());
            self.0.update(field);
        }
    }

    /// Returns the digest of all added documents in hexadecimal.
    pub fn to_hex(&self) -> String {
        self.0.finalize().to_hex().to_string()
    }
}

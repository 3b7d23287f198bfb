//! What tells one corpus from another.

/// BLAKE3 over the names and bytes of documents, in order. Each part is preceded by its length as 8 bytes, little-endian.
#[derive(Clone, Debug, Default)]
pub struct Digest(blake3::Hasher);

impl Digest {
    /// Adds a document.
    pub fn add(&mut self, name: &str, bytes: &[u8]) {
        for part in [name.as_bytes(), bytes] {
            self.0.update(&(part.len() as u64).to_le_bytes());
            self.0.update(part);
        }
    }

    /// The digest of what has been added, as hexadecimal.
    pub fn to_hex(&self) -> String {
        self.0.finalize().to_hex().to_string()
    }
}

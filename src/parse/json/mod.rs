//! News in JSON: JSON Feed, and the lenient reading of JSON that ninjs shares.

pub(super) mod feed;
pub(super) mod lenient;

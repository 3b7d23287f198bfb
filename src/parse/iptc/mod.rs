//! The formats of the [IPTC](https://iptc.org/standards/) that news agencies deliver: NITF, NewsML-G2, NewsML 1
//! and ninjs.
//!
//! Genres, urgency, rights and notes to editors are ignored, because [`NewsItem`](crate::news::NewsItem) has no field
//! for them.

mod content;
mod draft;
pub(super) mod newsml_1;
pub(super) mod newsml_g2;
pub(super) mod ninjs;
pub(super) mod nitf;

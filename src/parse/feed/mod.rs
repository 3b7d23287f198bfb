//! XML feeds: RSS, RDF and Atom, the extension vocabularies that they share, and sitemaps.

mod address;
pub(super) mod atom;
mod enclosure;
mod extension;
mod image;
mod link;
mod person;
mod read_ahead;
mod reader;
pub(super) mod rss;
pub(super) mod sitemap;
mod tag;
mod wrapper;
mod xhtml;

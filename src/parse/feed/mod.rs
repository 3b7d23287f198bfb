//! XML feeds: RSS, RDF and Atom, the extension vocabularies that they share, and sitemaps.

mod address;
pub(super) mod atom;
mod enclosure;
mod extension;
mod image;
mod person;
pub(super) mod rss;
pub(super) mod sitemap;
mod xhtml;

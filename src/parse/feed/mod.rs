//! Feeds in XML: RSS and RDF, Atom, the vocabularies that both are mixed with, and sitemaps.

pub(super) mod atom;
pub(super) mod extension;
pub(super) mod item;
pub(super) mod rss;
pub(super) mod sitemap;

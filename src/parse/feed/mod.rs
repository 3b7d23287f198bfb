//! Feeds in XML: RSS and RDF, Atom, and the vocabularies that both are mixed with.

pub(super) mod atom;
mod extension;
mod item;
pub(super) mod rss;

//! XML namespaces, by name, or by the usual prefix if the declaration is missing.

/// The vocabularies of news documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Namespace {
    /// No namespace, or one of the namespaces of RSS.
    Rss,
    Atom,
    Content,
    Dc,
    DcTerms,
    Feedburner,
    Itunes,
    Media,
    /// The News Architecture of the IPTC, the vocabulary of NewsML-G2.
    Nar,
    Pheedo,
    Podcast,
    Rdf,
    Xhtml,
    /// Any other.
    Other,
}

use Namespace::{
    Atom, Content, Dc, DcTerms, Feedburner, Itunes, Media, Nar, Other, Pheedo, Podcast, Rdf, Rss,
    Xhtml,
};

/// Names of the specifications and common variants in feeds, without `http://`.
const NAMES: &[(&str, Namespace)] = &[
    ("", Rss),
    ("backend.userland.com/rss", Rss),
    ("backend.userland.com/rss2", Rss),
    ("blogs.law.harvard.edu/tech/rss", Rss),
    ("cyber.law.harvard.edu/rss/rss.html", Rss),
    ("my.netscape.com/rdf/simple/0.9", Rss),
    ("channel.netscape.com/rdf/simple/0.9", Rss),
    ("my.netscape.com/publish/formats/rss-0.9.dtd", Rss),
    ("my.netscape.com/publish/formats/rss-0.91.dtd", Rss),
    ("purl.org/net/rss1.1", Rss),
    ("purl.org/rss/1.0", Rss),
    ("www.purl.org/rss/1.0", Rss),
    ("purl.org/atom/ns", Atom),
    ("www.w3.org/2005/atom", Atom),
    ("purl.org/rss/1.0/modules/content", Content),
    ("purl.org/dc/elements/1.0", Dc),
    ("purl.org/dc/elements/1.1", Dc),
    ("purl.org/dc/terms", DcTerms),
    ("rssnamespace.org/feedburner/ext/1.0", Feedburner),
    ("www.itunes.com/dtds/podcast-1.0.dtd", Itunes),
    ("example.com/dtds/podcast-1.0.dtd", Itunes),
    ("search.yahoo.com/mrss", Media),
    ("www.rssboard.org/media-rss", Media),
    ("iptc.org/std/nar/2006-10-01", Nar),
    ("www.pheedo.com/namespace/pheedo", Pheedo),
    ("podcastindex.org/namespace/1.0", Podcast),
    ("github.com/podcastindex-org/podcast-namespace/blob/main/docs/1.0.md", Podcast),
    ("www.w3.org/1999/02/22-rdf-syntax-ns", Rdf),
    ("www.w3.org/1999/xhtml", Xhtml),
];

/// Usual prefixes.
const PREFIXES: &[(&str, Namespace)] = &[
    ("", Rss),
    ("atom", Atom),
    ("atom10", Atom),
    ("a10", Atom),
    ("content", Content),
    ("dc", Dc),
    ("dcterms", DcTerms),
    ("feedburner", Feedburner),
    ("itunes", Itunes),
    ("media", Media),
    ("nar", Nar),
    ("pheedo", Pheedo),
    ("podcast", Podcast),
    ("rdf", Rdf),
    ("rss", Rss),
    ("xhtml", Xhtml),
];

impl Namespace {
    /// Returns the namespace of a name. Case, scheme and a trailing `/` or `#` are ignored.
    pub(crate) fn from_name(name: &str) -> Namespace {
        let plain = name.trim().trim_end_matches(['/', '#']);
        let plain = plain.split_once("://").map_or(plain, |(_, after_scheme)| after_scheme);
        NAMES
            .iter()
            .find(|(known, _)| known.eq_ignore_ascii_case(plain))
            .map_or(Other, |&(_, namespace)| namespace)
    }

    /// Returns the usual namespace of a prefix without a declaration.
    pub(crate) fn from_undeclared_prefix(prefix: &str) -> Namespace {
        PREFIXES
            .iter()
            .find(|(known, _)| *known == prefix)
            .map_or(Other, |&(_, namespace)| namespace)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ignores_small_differences_between_names() {
        for (name, expected) in [
            ("http://www.w3.org/2005/Atom", Atom),
            ("HTTP://WWW.W3.ORG/2005/ATOM", Atom),
            ("https://search.yahoo.com/mrss", Media),
            ("http://search.yahoo.com/mrss/", Media),
            ("http://purl.org/atom/ns#", Atom),
            ("http://example.org/", Other),
            ("", Rss),
        ] {
            assert_eq!(Namespace::from_name(name), expected, "{name}");
        }
    }
}

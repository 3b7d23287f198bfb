//! XML namespaces: told by their names, and by the usual prefix where the declaration is missing.

/// The vocabularies that news documents are written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Namespace {
    /// None at all, or one of those that RSS has been put into.
    Rss,
    Atom,
    Content,
    Dc,
    DcTerms,
    Feedburner,
    Itunes,
    Media,
    /// The IPTC's News Architecture, which NewsML-G2 is made of.
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

/// Names as their specifications give them, and as feeds have come to write them, without `http://`.
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

/// Prefixes as everybody writes them.
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
    /// The namespace of that name. Case, `https` and what ends the name (`/`, `#`) are no reason to miss it.
    pub(crate) fn named(name: &str) -> Namespace {
        let plain = name.trim().trim_end_matches(['/', '#']);
        let plain = plain.split_once("://").map_or(plain, |(_, after_scheme)| after_scheme);
        NAMES
            .iter()
            .find(|(known, _)| known.eq_ignore_ascii_case(plain))
            .map_or(Other, |&(_, namespace)| namespace)
    }

    /// What a prefix stands for that the document does not declare.
    pub(crate) fn of_undeclared(prefix: &str) -> Namespace {
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
    fn names_are_told_in_spite_of_small_differences() {
        for (name, expected) in [
            ("http://www.w3.org/2005/Atom", Atom),
            ("HTTP://WWW.W3.ORG/2005/ATOM", Atom),
            ("https://search.yahoo.com/mrss", Media),
            ("http://search.yahoo.com/mrss/", Media),
            ("http://purl.org/atom/ns#", Atom),
            ("http://example.org/", Other),
            ("", Rss),
        ] {
            assert_eq!(Namespace::named(name), expected, "{name}");
        }
    }
}

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
    /// Any other.
    Other,
}

use Namespace::{
    Atom, Content, Dc, DcTerms, Feedburner, Itunes, Media, Nar, Other, Pheedo, Podcast, Rdf, Rss,
};

/// Names as their specifications give them, and as feeds have come to write them.
const NAMES: &[(&str, Namespace)] = &[
    ("", Rss),
    ("http://backend.userland.com/rss", Rss),
    ("http://backend.userland.com/rss2", Rss),
    ("http://blogs.law.harvard.edu/tech/rss", Rss),
    ("http://cyber.law.harvard.edu/rss/rss.html", Rss),
    ("http://my.netscape.com/rdf/simple/0.9", Rss),
    ("http://channel.netscape.com/rdf/simple/0.9", Rss),
    ("http://my.netscape.com/publish/formats/rss-0.9.dtd", Rss),
    ("http://my.netscape.com/publish/formats/rss-0.91.dtd", Rss),
    ("http://purl.org/net/rss1.1", Rss),
    ("http://purl.org/rss/1.0", Rss),
    ("http://www.purl.org/rss/1.0", Rss),
    ("http://purl.org/atom/ns", Atom),
    ("http://www.w3.org/2005/atom", Atom),
    ("http://purl.org/rss/1.0/modules/content", Content),
    ("http://purl.org/dc/elements/1.0", Dc),
    ("http://purl.org/dc/elements/1.1", Dc),
    ("http://purl.org/dc/terms", DcTerms),
    ("http://rssnamespace.org/feedburner/ext/1.0", Feedburner),
    ("http://www.itunes.com/dtds/podcast-1.0.dtd", Itunes),
    ("http://example.com/dtds/podcast-1.0.dtd", Itunes),
    ("http://search.yahoo.com/mrss", Media),
    ("http://www.rssboard.org/media-rss", Media),
    ("http://iptc.org/std/nar/2006-10-01", Nar),
    ("http://www.pheedo.com/namespace/pheedo", Pheedo),
    ("https://podcastindex.org/namespace/1.0", Podcast),
    ("https://github.com/podcastindex-org/podcast-namespace/blob/main/docs/1.0.md", Podcast),
    ("http://www.w3.org/1999/02/22-rdf-syntax-ns", Rdf),
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
];

impl Namespace {
    /// The namespace of that name. Case, `https` and what ends the name (`/`, `#`) are no reason to miss it.
    pub(crate) fn named(name: &str) -> Namespace {
        let plain = name.trim().trim_end_matches(['/', '#']);
        NAMES
            .iter()
            .find(|(known, _)| same_name(known, plain))
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

fn same_name(known: &str, name: &str) -> bool {
    let after_scheme = |name: &str| name.find("://").map_or(0, |at| at + 3);
    let (known_start, start) = (after_scheme(known), after_scheme(name));
    known.as_bytes()[known_start..].eq_ignore_ascii_case(&name.as_bytes()[start..])
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

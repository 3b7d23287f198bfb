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

/// Parts of names, in lower case, that identify the vocabulary of a usual prefix in a misspelt name.
const MISSPELT: &[(Namespace, &str)] = &[
    (Atom, "atom"),
    (Content, "content"),
    (Dc, "dc/"),
    (Dc, "dc.xml"),
    (Dc, "dublin"),
    (Dc, "purl.org"),
    (DcTerms, "dc/"),
    (DcTerms, "dcterms"),
    (DcTerms, "dublin"),
    (DcTerms, "purl.org"),
    (Feedburner, "feedburner"),
    (Itunes, "itunes"),
    (Itunes, "podcast"),
    (Media, "media"),
    (Media, "mrss"),
    (Media, "yahoo"),
    (Nar, "iptc"),
    (Podcast, "podcast"),
    (Rdf, "rdf"),
    (Rss, "rss"),
    (Xhtml, "html"),
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

    /// Returns the namespace that a declaration binds to a prefix.
    ///
    /// A usual prefix that is bound to a misspelt or outdated name of its vocabulary has its usual namespace.
    pub(crate) fn from_declaration(prefix: &str, name: &str) -> Namespace {
        match Namespace::from_name(name) {
            Other if !prefix.is_empty() => Namespace::from_misspelt_name(prefix, name),
            Rss if !prefix.is_empty() && name.trim().is_empty() => {
                Namespace::from_undeclared_prefix(prefix)
            }
            namespace => namespace,
        }
    }

    #[cold]
    fn from_misspelt_name(prefix: &str, name: &str) -> Namespace {
        let usual = Namespace::from_undeclared_prefix(prefix);
        if usual == Other {
            return Other;
        }
        let name = name.to_ascii_lowercase();
        let is_similar =
            |(namespace, part): &(Namespace, &str)| *namespace == usual && name.contains(part);
        if MISSPELT.iter().any(is_similar) { usual } else { Other }
    }

    /// Returns the usual namespace of a prefix without a declaration.
    #[inline]
    pub(crate) fn from_undeclared_prefix(prefix: &str) -> Namespace {
        if prefix.is_empty() {
            return Rss; // the common case
        }
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

    #[test]
    fn recognizes_misspelt_names_by_the_usual_prefix() {
        for (prefix, name, expected) in [
            ("content", "http://web.resource.org/rss/1.0/modules/content/", Content),
            ("content", "http://purl.org/rss/1.0/modules/contents", Content),
            ("content", "http://example.org/taxonomy", Other),
            ("dc", "http://purl.org/dc/element/1.1/", Dc),
            ("dcterms", "https://www.dublincore.org/documents/dcmi-terms/", DcTerms),
            ("media", "http://video.search.yahoo.com/mrss", Media),
            ("media", "", Media),
            ("itunes", "http://www.itunes.com/dtds/podcast-2.0.dtd", Itunes),
            ("m", "http://video.search.yahoo.com/mrss", Other),
            ("", "http://www.w3.org/2005/Atoms", Other),
            ("dc", "http://search.yahoo.com/mrss/", Media),
        ] {
            assert_eq!(Namespace::from_declaration(prefix, name), expected, "{prefix} {name}");
        }
    }
}

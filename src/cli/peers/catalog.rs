//! The engines of other projects that `compare --with` knows.

use anyhow::anyhow;
use newsparse::Format;
use newsparse::measure::Profile;

use crate::cli::similar::most_similar;

/// An engine of another project, which a driver runs.
#[derive(Debug, PartialEq, Eq)]
pub struct Peer {
    /// The name of the engine, which the driver is given.
    pub name: &'static str,
    pub language: Language,
    pub input: PeerInput,
}

/// The language of an engine and of its driver.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    Python,
    Node,
    Go,
    Java,
    Rust,
}

/// The documents that an engine is made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PeerInput {
    Feeds,
    Pages,
}

/// All engines, by language.
pub const PEERS: [Peer; 15] = [
    Peer::new("feedparser", Language::Python, PeerInput::Feeds),
    Peer::new("fastfeedparser", Language::Python, PeerInput::Feeds),
    Peer::new("trafilatura", Language::Python, PeerInput::Pages),
    Peer::new("resiliparse", Language::Python, PeerInput::Pages),
    Peer::new("selectolax", Language::Python, PeerInput::Pages),
    Peer::new("feedsmith", Language::Node, PeerInput::Feeds),
    Peer::new("rss-parser", Language::Node, PeerInput::Feeds),
    Peer::new("@mozilla/readability", Language::Node, PeerInput::Pages),
    Peer::new("gofeed", Language::Go, PeerInput::Feeds),
    Peer::new("rome", Language::Java, PeerInput::Feeds),
    Peer::new("feed-rs", Language::Rust, PeerInput::Feeds),
    Peer::new("feedparser-rs", Language::Rust, PeerInput::Feeds),
    Peer::new("rss+atom", Language::Rust, PeerInput::Feeds),
    Peer::new("rs-trafilatura", Language::Rust, PeerInput::Pages),
    Peer::new("dom_smoothie", Language::Rust, PeerInput::Pages),
];

impl Peer {
    const fn new(name: &'static str, language: Language, input: PeerInput) -> Self {
        Peer { name, language, input }
    }

    /// Returns the engine of this name.
    ///
    /// # Errors
    /// If there is none; the message has the most similar name.
    pub fn find(name: &str) -> anyhow::Result<&'static Self> {
        PEERS.iter().find(|peer| peer.name == name).ok_or_else(|| {
            let closest = most_similar(name, PEERS.iter().map(|peer| peer.name));
            let hint = closest.map_or("", |(name, _)| name);
            anyhow!(
                "--with: there is no engine '{name}'; the most similar name is '{hint}'; \
                 'newsparse compare --list' prints all"
            )
        })
    }
}

impl Language {
    pub const ALL: [Language; 5] =
        [Language::Python, Language::Node, Language::Go, Language::Java, Language::Rust];

    pub fn name(self) -> &'static str {
        match self {
            Language::Python => "Python",
            Language::Node => "Node",
            Language::Go => "Go",
            Language::Java => "Java",
            Language::Rust => "Rust",
        }
    }
}

impl PeerInput {
    pub fn name(self) -> &'static str {
        match self {
            PeerInput::Feeds => "feeds",
            PeerInput::Pages => "pages",
        }
    }

    /// Returns whether a corpus contains such documents.
    pub fn is_in(self, profile: &Profile) -> bool {
        let feeds = [Format::Rss, Format::Rdf, Format::Atom, Format::JsonFeed];
        let formats: &[Format] = match self {
            PeerInput::Feeds => &feeds,
            PeerInput::Pages => &[Format::Article],
        };
        formats.iter().any(|format| profile.formats.contains_key(format))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn names_are_unique_and_languages_together() {
        let names: HashSet<_> = PEERS.iter().map(|peer| peer.name).collect();
        assert_eq!(names.len(), PEERS.len());
        let mut languages: Vec<_> = PEERS.iter().map(|peer| peer.language).collect();
        languages.dedup();
        assert_eq!(languages, Language::ALL);
    }

    #[test]
    fn unknown_names_have_a_similar_one() {
        for (name, similar) in [
            ("feedprser", "feedparser"),
            ("readability", "@mozilla/readability"),
            ("Rome", "rome"),
            ("gofed", "gofeed"),
        ] {
            let message = Peer::find(name).unwrap_err().to_string();
            assert!(message.contains(&format!("'{similar}'")), "{message}");
        }
        assert_eq!(Peer::find("rss+atom").unwrap().language, Language::Rust);
    }
}

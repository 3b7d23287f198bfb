//! The names of the publisher of a page, which are removed from titles and authors.

use super::super::key::key;
use super::candidates::Candidates;
use super::ranking::MetadataField;
use url::Url;

/// The names of a publisher, as [keys](key).
pub(super) struct Publisher {
    names: Vec<String>,
}

/// Minimum and maximum length of the key of a name, in characters. On some pages the title of the article is in its
/// place.
const MIN_LENGTH: usize = 2;
const MAX_LENGTH: usize = 60;

impl Publisher {
    pub(super) fn new(candidates: &Candidates, url: Option<&str>) -> Self {
        let mut names: Vec<String> = candidates
            .ranked(MetadataField::SiteName)
            .map(|candidate| key(&candidate.text))
            .collect();
        let url = url.and_then(|url| Url::parse(url).ok());
        if let Some(host) = url.as_ref().and_then(Url::domain) {
            let host = host.trim_start_matches("www.");
            names.push(key(host));
            // The longest label of `news.example.co.uk` is the name.
            let label = host.split('.').max_by_key(|label| label.len());
            names.extend(label.map(key));
        }
        names.retain(|name| (MIN_LENGTH..=MAX_LENGTH).contains(&name.chars().count()));
        Publisher { names }
    }

    /// Returns true if a text is one of the names, with little more or less: `BBC News` for `BBC`.
    pub(super) fn matches(&self, text: &str) -> bool {
        let own = key(text);
        let near =
            |short: &str, long: &str| long.len() <= 2 * short.len() + 4 && long.contains(short);
        let is_named = |name: &String| near(name, &own) || near(&own, name);
        own.len() > 1 && self.names.iter().any(is_named)
    }

    /// Returns true if a [key] is that of one of the names.
    pub(super) fn is_name(&self, key: &str) -> bool {
        self.names.iter().any(|name| name == key)
    }

    /// Returns true if a text is one of the names with at most two more words: `CNN Business` for `CNN`.
    pub(super) fn is_department(&self, text: &str) -> bool {
        let mut begin = String::new();
        let words: Vec<_> = text.split_whitespace().collect();
        words.iter().enumerate().any(|(index, word)| {
            begin.push_str(&key(word));
            words.len() - index <= 3 && self.names.contains(&begin)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::ranking::MetadataSource;
    use super::*;

    #[test]
    fn recognizes_publishers_by_name() {
        let mut candidates = Candidates::default();
        candidates.add(MetadataField::SiteName, MetadataSource::OpenGraph, "The Evening Echo");
        let publisher =
            Publisher::new(&candidates, Some("https://www.echo-online.example.org/news/1"));
        for (text, expected) in [
            ("The Evening Echo", true),
            ("Evening Echo", true),
            ("evening echo.", true),
            ("echo-online.example.org", true),
            ("Echo Online", true),
            ("ECHO-Online News", true),
            ("Echoes of a war in the evening", false),
            ("The man from Echo Online and his dog", false),
            ("", false),
            ("E", false),
        ] {
            assert_eq!(publisher.matches(text), expected, "{text}");
        }
    }
}

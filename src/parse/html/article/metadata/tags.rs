//! The tags of an article.

use std::borrow::Cow;
use std::collections::HashSet;

use super::candidates::{Candidate, Candidates};
use super::ranking::{MetadataField, ranking};
use crate::parse::text::{fold, unescape};

/// Maximum length of a tag, in bytes. Longer ones are sentences.
const MAX_LENGTH: usize = 80;

/// Maximum number of tags.
const MAX_TAGS: usize = 500;

/// Returns the tags of the best source that has any, each once, in its first spelling.
pub(super) fn best(candidates: &Candidates) -> Vec<Cow<'static, str>> {
    let lists = ranking(MetadataField::Tag).iter().map(|&source| {
        let found: Vec<_> = candidates.of(MetadataField::Tag, source).collect();
        list(&found)
    });
    lists.into_iter().find(|tags| !tags.is_empty()).unwrap_or_default()
}

fn list(candidates: &[&Candidate]) -> Vec<Cow<'static, str>> {
    let mut seen = HashSet::new();
    let mut tags = Vec::new();
    for candidate in candidates {
        let text = unescape(&candidate.text);
        for tag in text.split([',', ';', '|', '\n', '、', '，', '،', '；']).take(MAX_TAGS) {
            let tag = fold(Cow::Borrowed(tag));
            if tags.len() < MAX_TAGS && is_tag(&tag) && seen.insert(tag.to_lowercase()) {
                tags.push(Cow::Owned(tag.into_owned()));
            }
        }
    }
    tags
}

/// Returns false for identifiers that systems put among tags: numbers, URLs, `key: value`, `autoplay_video`, `@home`.
fn is_tag(tag: &str) -> bool {
    let letters = tag.chars().any(char::is_alphabetic);
    let identifier = tag.len() > 20
        && tag.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-')
        && tag.bytes().any(|byte| byte.is_ascii_digit());
    letters
        && !identifier
        && tag.len() <= MAX_LENGTH
        && !tag.starts_with("www.")
        && !tag.contains(['=', ':', '_', '@', '{', '<'])
}

#[cfg(test)]
mod tests {
    use super::super::ranking::MetadataSource;
    use super::*;

    #[test]
    fn lists_tags_once_and_without_identifiers() {
        let mut candidates = Candidates::default();
        candidates.add(MetadataField::Tag, MetadataSource::Plain, "other");
        assert_eq!(best(&candidates), ["other"]);
        candidates.add(
            MetadataField::Tag,
            MetadataSource::NewsKeywords,
            "Rain, Wind & Waves,rain; R&amp;D",
        );
        candidates.add(
            MetadataField::Tag,
            MetadataSource::NewsKeywords,
            "Category: News|autoplay_video|@home|100312362|8f507083-bac4-423a-9015-2eb31e1bce50|G20",
        );
        assert_eq!(best(&candidates), ["Rain", "Wind & Waves", "R&D", "G20"]);
    }
}

//! The keywords of an article.

use std::borrow::Cow;
use std::collections::HashSet;

use super::candidates::{Candidate, Candidates};
use super::ranking::{MetadataField, ranking};
use crate::parse::text::{fold, unescape};

/// Longer ones are sentences.
const MAX_LENGTH: usize = 80;

/// More tags than an article has; the rest is not looked at.
const MAX: usize = 500;

/// The tags of the best source that has any, each once, in its first form.
pub(super) fn best(candidates: &Candidates) -> Vec<Cow<'static, str>> {
    let lists = ranking(MetadataField::Tag).iter().map(|&source| {
        let said: Vec<_> = candidates.of(MetadataField::Tag, source).collect();
        list(&said)
    });
    lists.into_iter().find(|tags| !tags.is_empty()).unwrap_or_default()
}

fn list(said: &[&Candidate]) -> Vec<Cow<'static, str>> {
    let mut seen = HashSet::new();
    let mut tags = Vec::new();
    for candidate in said {
        let text = unescape(&candidate.text);
        for tag in text.split([',', ';', '|', '\n', '、', '，', '،', '；']).take(MAX) {
            let tag = fold(Cow::Borrowed(tag));
            if tags.len() < MAX && is_tag(&tag) && seen.insert(tag.to_lowercase()) {
                tags.push(Cow::Owned(tag.into_owned()));
            }
        }
    }
    tags
}

/// False for what systems leave among tags for themselves: numbers, addresses, `key: value`, `autoplay_video`, `@home`.
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
    fn tags_are_listed_once_and_without_marks_of_systems() {
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

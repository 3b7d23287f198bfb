//! Relative URLs made absolute.

use std::borrow::Cow;

use url::Url;

use crate::news::NewsItem;

/// The URL, resolved against `base` if it is relative; as it is if it is absolute, or nothing can be said.
pub(crate) fn resolve<'a>(url: Cow<'a, str>, base: Option<&str>) -> Cow<'a, str> {
    match base {
        Some(base) if !is_absolute(&url) => match Url::parse(base).and_then(|base| base.join(&url))
        {
            Ok(absolute) => Cow::Owned(absolute.into()),
            Err(_) => url,
        },
        _ => url,
    }
}

/// Resolves each URL of a news that is relative.
pub(crate) fn resolve_item(news: &mut NewsItem<'_>, base: Option<&str>) {
    for url in [&mut news.url, &mut news.external_url, &mut news.image].into_iter().flatten() {
        resolve_in_place(url, base);
    }
    for author in &mut news.authors {
        for url in author.url.iter_mut().chain(&mut author.avatar) {
            resolve_in_place(url, base);
        }
    }
    for attachment in &mut news.attachments {
        resolve_in_place(&mut attachment.url, base);
    }
}

fn resolve_in_place(url: &mut Cow<'_, str>, base: Option<&str>) {
    if base.is_some() && !is_absolute(url) {
        *url = resolve(std::mem::take(url), base);
    }
}

/// True if the URL begins with a scheme (RFC 3986, section 3.1): `https:`, `tag:`, `mailto:`.
pub(crate) fn is_absolute(url: &str) -> bool {
    let scheme =
        url.bytes().position(|byte| !(byte.is_ascii_alphanumeric() || b"+-.".contains(&byte)));
    scheme.is_some_and(|end| {
        end > 0 && url.as_bytes()[end] == b':' && url.as_bytes()[0].is_ascii_alphabetic()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_relative_urls_change() {
        let base = Some("https://example.org/news/index.html");
        for (url, expected) in [
            ("https://other.example/a b", "https://other.example/a b"),
            ("tag:example.org,2025:1", "tag:example.org,2025:1"),
            ("story.html", "https://example.org/news/story.html"),
            ("/story?a=1&b=2", "https://example.org/story?a=1&b=2"),
            ("//cdn.example/i.png", "https://cdn.example/i.png"),
            ("#top", "https://example.org/news/index.html#top"),
        ] {
            assert_eq!(resolve(Cow::Borrowed(url), base), expected);
        }
    }

    #[test]
    fn without_a_usable_base_they_stay() {
        assert_eq!(resolve(Cow::Borrowed("a/b"), None), "a/b");
        assert_eq!(resolve(Cow::Borrowed("a/b"), Some("not absolute")), "a/b");
    }
}

//! Resolution of relative URLs.

use std::borrow::Cow;

use url::Url;

use crate::news::NewsItem;

/// Resolves a relative URL against `base`. Absolute URLs stay unchanged, and relative ones without a valid base.
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

/// Resolves the relative URLs of an item.
pub(crate) fn resolve_item(item: &mut NewsItem<'_>, base: Option<&str>) {
    for url in [&mut item.url, &mut item.external_url, &mut item.image].into_iter().flatten() {
        resolve_in_place(url, base);
    }
    for author in &mut item.authors {
        for url in author.url.iter_mut().chain(&mut author.avatar) {
            resolve_in_place(url, base);
        }
    }
    for attachment in &mut item.attachments {
        resolve_in_place(&mut attachment.url, base);
    }
}

fn resolve_in_place(url: &mut Cow<'_, str>, base: Option<&str>) {
    if base.is_some() && !is_absolute(url) {
        *url = resolve(std::mem::take(url), base);
    }
}

/// Returns true if the URL starts with a scheme (RFC 3986, section 3.1): `https:`, `tag:`, `mailto:`.
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
    fn resolves_relative_urls_only() {
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
    fn keeps_urls_without_a_valid_base() {
        assert_eq!(resolve(Cow::Borrowed("a/b"), None), "a/b");
        assert_eq!(resolve(Cow::Borrowed("a/b"), Some("not absolute")), "a/b");
    }
}

//! URLs: resolution of relative ones, and repair of malformed ones.

use std::borrow::Cow;

use memchr::{memchr, memmem};
use url::Url;

use super::inheritance::MAX_BASE_LENGTH;
use crate::news::{Author, NewsItem};
use crate::parse::block::find_near;

/// Schemes of links that lead to no document.
const NO_LINKS: [&str; 4] = ["javascript:", "vbscript:", "data:", "about:"];

/// Resolves a relative URL against `base`. Absolute URLs stay unchanged, and relative ones without a valid base of at most
/// [`MAX_BASE_LENGTH`].
///
/// White space and references that do not belong to the URL are removed.
pub(crate) fn resolve<'a>(url: Cow<'a, str>, base: Option<&str>) -> Cow<'a, str> {
    if is_plain_web_address(&url) {
        return url; // the common case
    }
    let url = repair(url);
    let is_absolute = is_absolute(&url);
    let resolved = if is_absolute && has_malformed_authority(&url) {
        Url::parse(&url).ok() // with a base, `https:/host` would be a path
    } else if is_absolute {
        None
    } else {
        base.filter(|base| base.len() <= MAX_BASE_LENGTH)
            .and_then(|base| Url::parse(base).ok()?.join(&url).ok())
    };
    resolved.map_or(url, |absolute| Cow::Owned(absolute.into()))
}

/// Resolves a URL against the base that its own element declares. Without one it is resolved later, with the others of
/// the item.
#[inline]
pub(crate) fn resolve_own<'a>(url: Cow<'a, str>, base: Option<&str>) -> Cow<'a, str> {
    if base.is_some() { resolve(url, base) } else { url }
}

/// Resolves the relative URLs of an item. Returns true if the URL of an attachment was not absolute.
pub(crate) fn resolve_item(item: &mut NewsItem<'_>, base: Option<&str>) -> bool {
    for url in [&mut item.url, &mut item.external_url, &mut item.image].into_iter().flatten() {
        resolve_in_place(url, base);
    }
    for author in &mut item.authors {
        resolve_author(author, base);
    }
    let mut has_changed = false;
    for attachment in &mut item.attachments {
        has_changed |= resolve_in_place(&mut attachment.url, base);
    }
    has_changed
}

/// Resolves the relative URLs of an author.
pub(crate) fn resolve_author(author: &mut Author<'_>, base: Option<&str>) {
    for url in author.url.iter_mut().chain(&mut author.avatar) {
        resolve_in_place(url, base);
    }
}

/// Resolves a URL. Returns false if it needed no change.
#[inline]
fn resolve_in_place(url: &mut Cow<'_, str>, base: Option<&str>) -> bool {
    let needs_change = !is_plain_web_address(url);
    if needs_change {
        *url = resolve(std::mem::take(url), base);
    }
    needs_change
}

/// Returns true for an http or https address.
#[inline]
pub(crate) fn is_web_address(url: &str) -> bool {
    let is_http = |scheme: &str| {
        url.as_bytes()
            .get(..scheme.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(scheme.as_bytes()))
    };
    url.starts_with("https://") || url.starts_with("http://") // the common case
        || is_http("https://")
        || is_http("http://")
}

/// Returns true if the text can be the link of an item: any URL, absolute or relative, that leads to a document.
pub(crate) fn is_link(url: &str) -> bool {
    is_web_address(url)
        || !NO_LINKS.iter().any(|scheme| {
            url.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
        })
}

/// Returns true if two absolute URLs have the same host, with or without `www.`.
pub(crate) fn is_same_site(one: &str, other: &str) -> bool {
    host(one).eq_ignore_ascii_case(host(other))
}

/// Returns the host of an absolute URL, without `www.`.
fn host(url: &str) -> &str {
    let after_scheme = url.split_once("://").map_or(url, |(_, rest)| rest);
    let authority = after_scheme.split(['/', '?', '#']).next().unwrap_or_default();
    let host = authority.rsplit('@').next().unwrap_or_default();
    let host = host.split(':').next().unwrap_or_default();
    host.strip_prefix("www.").unwrap_or(host)
}

/// Returns true for an http or https address that needs no repair, and for e-mail addresses.
///
/// Backslashes after the host are not searched for: that would cost as much as the rest.
#[inline]
fn is_plain_web_address(url: &str) -> bool {
    let Some(rest) = url.strip_prefix("http") else { return url.starts_with("mailto:") };
    let rest = rest.strip_prefix('s').unwrap_or(rest);
    rest.starts_with("://")
        && !rest[3..].starts_with(['/', '\\'])
        && find_near(rest.as_bytes(), *b"\n\t;").is_none()
}

/// References to `&` that stay in URLs which were escaped twice.
const AMPERSANDS: [&str; 3] = ["&amp;", "&#38;", "&#038;"];

/// Removes what does not belong to a URL.
#[cold]
fn repair(mut url: Cow<'_, str>) -> Cow<'_, str> {
    let is_control = |c: char| c <= ' ';
    if url.starts_with(is_control) || url.ends_with(is_control) {
        url = Cow::Owned(url.trim_matches(is_control).to_owned());
    }
    // The URL Standard (section 4.4) removes line breaks and tabs. The blanks beside a line break are indentation.
    if url.contains(['\n', '\r', '\t']) {
        url = Cow::Owned(
            url.split(['\n', '\r', '\t']).map(|piece| piece.trim_matches(' ')).collect(),
        );
    }
    for reference in AMPERSANDS {
        if memmem::find(url.as_bytes(), reference.as_bytes()).is_some() {
            url = Cow::Owned(url.replace(reference, "&"));
        }
    }
    if !is_absolute(&url) && starts_with_www(&url) {
        // A reference without scheme (RFC 3986, section 4.5).
        url = Cow::Owned(format!("http://{url}"));
    }
    slashed(url)
}

fn starts_with_www(url: &str) -> bool {
    url.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("www."))
        && url[4..].split('/').next().is_some_and(|host| host.contains('.'))
}

/// Replaces backslashes in the authority and the path by slashes (URL Standard, section 4.4).
fn slashed(url: Cow<'_, str>) -> Cow<'_, str> {
    let is_web = !is_absolute(&url) || has_scheme(&url, "http:") || has_scheme(&url, "https:");
    let path_end = url.find(['?', '#']).unwrap_or(url.len());
    if !is_web || memchr(b'\\', &url.as_bytes()[..path_end]).is_none() {
        return url;
    }
    Cow::Owned(url[..path_end].replace('\\', "/") + &url[path_end..])
}

/// Returns true for `http:/example.org`, `https:///example.org` and the like.
fn has_malformed_authority(url: &str) -> bool {
    let scheme = ["http:", "https:"].into_iter().find(|scheme| has_scheme(url, scheme));
    scheme.is_some_and(|scheme| {
        let rest = &url[scheme.len()..];
        rest.len() - rest.trim_start_matches('/').len() != "//".len()
    })
}

fn has_scheme(url: &str, scheme: &str) -> bool {
    url.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
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

    #[test]
    fn repairs_malformed_urls() {
        let base = Some("https://example.org/news/index.html");
        for (url, expected) in [
            ("https://example.org/a/\n      b", "https://example.org/a/b"),
            ("https://exam\tple.org/a?b=\r\nc", "https://example.org/a?b=c"),
            ("\u{1} a.html ", "https://example.org/news/a.html"),
            (
                "https://example.org/?a=1&amp;b=2&#038;c=3&lt=4",
                "https://example.org/?a=1&b=2&c=3&lt=4",
            ),
            ("https://example.org/a;b=1", "https://example.org/a;b=1"),
            ("www.example.org/a", "http://www.example.org/a"),
            ("www.html", "https://example.org/news/www.html"),
            ("http:\\\\example.org\\a?b=\\", "http://example.org/a?b=\\"),
            ("http:/example.com/a", "http://example.com/a"),
            ("http:///example.com/a", "http://example.com/a"),
            ("\\a", "https://example.org/a"),
            ("mailto:a\\b@example.org", "mailto:a\\b@example.org"),
            ("HTTP://example.org/", "HTTP://example.org/"),
            ("http://", "http://"),
        ] {
            assert_eq!(resolve(Cow::Borrowed(url), base), expected, "{url}");
        }
        assert_eq!(resolve(Cow::Borrowed("https:/example.com/a"), None), "https://example.com/a");
        assert_eq!(resolve(Cow::Borrowed("//example.com/a"), None), "//example.com/a");
    }

    #[test]
    fn distinguishes_links_from_other_urls() {
        for (url, expected) in [
            ("https://example.org/", true),
            ("gemini://example.org/", true),
            ("a/b", true),
            ("javascript:void(0)", false),
            ("About:blank", false),
        ] {
            assert_eq!(is_link(url), expected, "{url}");
        }
        assert!(is_web_address("HTTPS://example.org/") && !is_web_address("urn:example:1"));
    }

    #[test]
    fn compares_hosts() {
        assert!(is_same_site("https://www.example.org/a", "http://example.org:80"));
        assert!(is_same_site("https://a@EXAMPLE.org", "https://example.org?b"));
        assert!(!is_same_site("https://feeds.example.com/a", "https://example.org/"));
    }
}

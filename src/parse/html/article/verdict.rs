//! The decision whether a page is an article, with its reason.
//!
//! A page is an article unless something speaks against it: a page has many ways to be one, and few of them are declared.
//! Some facts show what else a page is, such as a product, an error page or a section of teasers. Others only make an
//! article unlikely, such as a text of a single sentence without a date; whoever asked for that page gets its text.

use super::body::ArticleBody;
use super::metadata::{Metadata, PageKind};

/// The decision whether a page is an article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    Article,
    /// Perhaps an article; the reason against it.
    Doubtful(&'static str),
    /// Not an article; the reason.
    Other(&'static str),
}

/// Minimum length of the text of an article with a headline and a date or an author: one or two sentences.
const MIN_LENGTH: u32 = 100;

/// Minimum length of the text of any other article: three or four sentences.
const MIN_UNSIGNED_LENGTH: u32 = 250;

/// Minimum number of teasers on a page of them.
const MIN_TEASERS: u32 = 3;

/// Minimum length of the text beside teasers that is an article of its own.
const MIN_STORY_LENGTH: u32 = 600;

/// Minimum length of the text of an article under the title of an error page.
const MIN_ERROR_STORY_LENGTH: u32 = 400;

/// The minimum share of an article in the text of its page is 1 / this.
const MAX_PAGE_RATIO: u32 = 5;

/// Decides whether a page is an article.
pub(super) fn verdict(metadata: &Metadata, body: &ArticleBody) -> Verdict {
    if let Some(reason) = reason_against(metadata, body) {
        return Verdict::Other(reason);
    }
    if metadata.is_declared_article() {
        return Verdict::Article;
    }
    match doubt(metadata, body) {
        Some(reason) => Verdict::Doubtful(reason),
        None => Verdict::Article,
    }
}

/// Returns what shows that a page is not an article.
fn reason_against(metadata: &Metadata, body: &ArticleBody) -> Option<&'static str> {
    let dated = metadata.date_published.is_some();
    let signed = !metadata.authors.is_empty();
    let is_declared = metadata.is_declared_article();
    match metadata.kind {
        Some(PageKind::Article) if metadata.title.is_some() || body.length > 0 => return None,
        Some(PageKind::Error) if !(dated || signed) || body.length < MIN_ERROR_STORY_LENGTH => {
            return Some("its title is that of an error page");
        }
        Some(PageKind::Product) if !(dated && signed || is_declared && (dated || signed)) => {
            return Some("it describes a product");
        }
        Some(PageKind::List) if !(is_declared && dated && signed) => {
            return Some("it describes a list, a gallery or a person");
        }
        _ => {}
    }
    if body.length == 0 && !(is_declared && metadata.title.is_some() && (dated || signed)) {
        Some("it has no text")
    } else if !is_declared && is_home(metadata) && signs(metadata, body) < 3 {
        Some("it is the home page of a site")
    } else if is_section(body) {
        Some("most of its text is in teasers of other pages")
    } else if body.linked * 3 > body.length && signs(metadata, body) < 2 {
        Some("much of its text is in links")
    } else {
        None
    }
}

/// Returns what makes it unlikely that a page is an article.
fn doubt(metadata: &Metadata, body: &ArticleBody) -> Option<&'static str> {
    let signs = signs(metadata, body);
    if body.length < MIN_LENGTH {
        Some("its text is very short")
    } else if body.length < MIN_UNSIGNED_LENGTH && signs < 2 {
        Some("its text is short, without two of headline, date and author")
    } else if body.length * MAX_PAGE_RATIO < body.page_length && signs == 0 {
        Some("its longest text is a small part of it, without headline, date or author")
    } else {
        None
    }
}

/// Returns the number of signs of an article: a headline that agrees with the title, a date, an author.
fn signs(metadata: &Metadata, body: &ArticleBody) -> u8 {
    u8::from(body.has_headline)
        + u8::from(metadata.date_published.is_some())
        + u8::from(!metadata.authors.is_empty())
}

/// Returns true if most of the text is in several teasers, and the rest is not a story by itself.
fn is_section(body: &ArticleBody) -> bool {
    body.teasers >= MIN_TEASERS
        && body.teased * 2 > body.length
        && body.length - body.teased < MIN_STORY_LENGTH
}

/// Returns true if the URL of a page is that of its site.
fn is_home(metadata: &Metadata) -> bool {
    let rest = metadata.url.as_deref().and_then(|url| Some(url.split_once("://")?.1));
    let host = rest.map(|rest| rest.strip_suffix('/').unwrap_or(rest));
    host.is_some_and(|host| !host.contains(['/', '%', '?', '#']))
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use jiff::Timestamp;

    use super::*;
    use crate::news::Author;

    const STORY: ArticleBody = ArticleBody {
        text: String::new(),
        length: 1000,
        linked: 0,
        teased: 0,
        teasers: 0,
        page_length: 2000,
        has_headline: true,
    };

    fn page() -> Metadata {
        Metadata {
            title: Some(Cow::Borrowed("Night ferry returns")),
            url: Some(Cow::Borrowed("https://example.org/local/ferry")),
            ..Metadata::default()
        }
    }

    fn signed(page: Metadata) -> Metadata {
        let author = Author { name: Some(Cow::Borrowed("Mara Lind")), ..Author::default() };
        Metadata { date_published: Some(Timestamp::UNIX_EPOCH), authors: vec![author], ..page }
    }

    fn of_kind(kind: PageKind) -> Metadata {
        Metadata { kind: Some(kind), ..page() }
    }

    fn at(url: &'static str) -> Metadata {
        Metadata { url: Some(Cow::Borrowed(url)), ..page() }
    }

    fn og(page: Metadata) -> Metadata {
        Metadata { is_open_graph_article: true, ..page }
    }

    fn of_length(length: u32) -> ArticleBody {
        ArticleBody { length, ..STORY }
    }

    fn is_other(verdict: Verdict) -> bool {
        matches!(verdict, Verdict::Other(_))
    }

    #[test]
    fn stories_are_articles() {
        for (metadata, body) in [
            (page(), STORY),
            (signed(page()), of_length(120)),
            (og(page()), of_length(40)),
            (of_kind(PageKind::Article), of_length(0)),
            (signed(og(page())), of_length(0)),
            (
                page(),
                ArticleBody { teased: 900, teasers: 9, length: 1500, page_length: 20_000, ..STORY },
            ),
            (signed(at("https://example.org/")), STORY),
            (og(at("https://example.org")), STORY),
            (at("https%3A%2F%2Fexample.org%2Fferry"), STORY),
            (page(), ArticleBody { teased: 900, teasers: 2, ..STORY }),
            (at("https://example.org%2Fferry"), STORY),
            (signed(of_kind(PageKind::Product)), STORY),
            (Metadata { authors: Vec::new(), ..signed(og(of_kind(PageKind::Product))) }, STORY),
            (signed(og(of_kind(PageKind::List))), STORY),
            (signed(of_kind(PageKind::Error)), STORY),
        ] {
            assert_eq!(verdict(&metadata, &body), Verdict::Article, "{metadata:?} {body:?}");
        }
    }

    #[test]
    fn pages_of_another_kind_are_none() {
        let teasers = ArticleBody { teased: 900, teasers: 9, ..STORY };
        let links = ArticleBody { linked: 500, ..STORY };
        for (metadata, body) in [
            (og(of_kind(PageKind::Error)), of_length(95)),
            (signed(of_kind(PageKind::Error)), of_length(300)),
            (of_kind(PageKind::Product), STORY),
            (og(of_kind(PageKind::Product)), STORY),
            (og(of_kind(PageKind::List)), STORY),
            (signed(of_kind(PageKind::List)), STORY),
            (at("https://example.org/"), STORY),
            (page(), of_length(0)),
            (og(page()), of_length(0)),
            (og(signed(page())), teasers),
            (page(), links),
        ] {
            let found = verdict(&metadata, &body);
            assert!(is_other(found), "{metadata:?} {body:?}: {found:?}");
        }
    }

    #[test]
    fn short_texts_and_scraps_are_doubtful() {
        let scrap = ArticleBody { page_length: 9000, has_headline: false, ..STORY };
        for (metadata, body) in
            [(page(), of_length(200)), (signed(page()), of_length(60)), (page(), scrap)]
        {
            let found = verdict(&metadata, &body);
            assert!(matches!(found, Verdict::Doubtful(_)), "{metadata:?} {body:?}: {found:?}");
        }
    }
}

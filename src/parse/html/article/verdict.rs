//! The decision whether a page is an article, with its reason.
//!
//! A page is an article unless something speaks against it: a page has many ways to be one, and few of them are declared.
//! Some facts show what else a page is, such as a product, an error page or a section of teasers. Others only make an
//! article unlikely, such as a text of a single sentence without a date; whoever asked for that page gets its text.
//!
//! What a page lists is weighed against what it says of itself: `og:type`, date, author, and a headline that agrees with the
//! title. With these thresholds next to none of 1,694 articles is taken for another page.

use super::body::{ArticleBody, Listing};
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

/// Minimum length of the text of an article without headline, date and author.
const MIN_BARE_LENGTH: u32 = 600;

/// Minimum length of the text of an article under the title of an error page.
const MIN_ERROR_STORY_LENGTH: u32 = 400;

/// Minimum length of the text of an article about an event with a date and without an author.
const MIN_EVENT_STORY_LENGTH: u32 = 1000;

/// Minimum length of the text of an article with a video and without a date. A shorter one describes the video.
const MIN_VIDEO_STORY_LENGTH: u32 = 600;

/// The minimum share of an article in the text of its page is 1 / this.
const MAX_PAGE_RATIO: u32 = 5;

/// Minimum length of the text beside announcements of other pages that is an article of its own: of a page that says that it
/// is an article or has all signs of one, and of any other. The introduction of a section is shorter.
const MIN_LIKELY_STORY_LENGTH: u32 = 250;
const MIN_STORY_LENGTH: u32 = 600;

/// Minimum length of the text of an article on a page with more text in teasers: of a page that says that it is an article or
/// has a date or an author, and of any other. Messages and descriptions are shorter.
const MIN_LIKELY_LENGTH_BESIDE: u32 = 200;
const MIN_LENGTH_BESIDE: u32 = 400;

/// Minimum number of announcements of other pages on a page of them: in general, and on a page with all signs of an article.
const MIN_ANNOUNCEMENTS: u32 = 3;
const MIN_ANNOUNCEMENTS_OF_SIGNED: u32 = 5;

/// Minimum number of boxes on a page of them; of texts with a link; of teasers.
const MIN_BOXES: u32 = 6;
const MIN_LINKS: u32 = 6;
const MIN_TEASERS: u32 = 5;

/// Decides whether a page is an article.
pub(super) fn verdict(metadata: &Metadata, body: &ArticleBody) -> Verdict {
    let signs = Signs::of(metadata, body);
    if metadata.kind == Some(PageKind::Article) && (metadata.title.is_some() || body.length > 0) {
        return Verdict::Article;
    }
    let reason = against_kind(metadata.kind, signs, body.length)
        .or_else(|| against_page(metadata, signs, body))
        .or_else(|| against_listing(signs, body));
    if let Some(reason) = reason {
        return Verdict::Other(reason);
    }
    match doubt(metadata.kind, signs, body) {
        Some(reason) => Verdict::Doubtful(reason),
        None => Verdict::Article,
    }
}

/// The signs of an article.
#[derive(Clone, Copy)]
struct Signs {
    /// The page says that it is an article. Some sites say so on all pages.
    declared: bool,
    /// A headline that agrees with the title.
    headline: bool,
    dated: bool,
    signed: bool,
}

impl Signs {
    fn of(metadata: &Metadata, body: &ArticleBody) -> Self {
        Signs {
            declared: metadata.is_declared_article(),
            headline: body.has_headline,
            dated: metadata.date_published.is_some(),
            signed: !metadata.authors.is_empty(),
        }
    }

    fn count(self) -> u8 {
        u8::from(self.headline) + u8::from(self.dated) + u8::from(self.signed)
    }

    /// Returns true with both a date and an author.
    fn has_byline(self) -> bool {
        self.dated && self.signed
    }

    /// Returns true with neither a date nor an author.
    fn has_no_byline(self) -> bool {
        !self.dated && !self.signed
    }
}

/// Returns what the kind of a page says against an article.
fn against_kind(kind: Option<PageKind>, signs: Signs, length: u32) -> Option<&'static str> {
    let (is_other, reason) = match kind? {
        PageKind::Article | PageKind::Video => return None,
        PageKind::Error => (
            signs.has_no_byline() || length < MIN_ERROR_STORY_LENGTH,
            "its title is that of an error page",
        ),
        PageKind::Product => (!signs.has_byline(), "it describes a product"),
        PageKind::RatedProduct => {
            (!signs.has_byline() && !signs.declared, "it describes a product")
        }
        PageKind::Event => (
            !(signs.has_byline() || signs.dated && length >= MIN_EVENT_STORY_LENGTH),
            "it describes an event",
        ),
        PageKind::List => {
            (!(signs.has_byline() && signs.declared), "it describes a list, a gallery or a person")
        }
    };
    is_other.then_some(reason)
}

/// Returns what the text and the URL of a page say against an article.
fn against_page(metadata: &Metadata, signs: Signs, body: &ArticleBody) -> Option<&'static str> {
    let may_lack_text = signs.declared && metadata.title.is_some() && !signs.has_no_byline();
    if body.length == 0 && !may_lack_text {
        Some("it has no text")
    } else if !signs.declared && is_home(metadata) && signs.count() < 3 {
        Some("it is the home page of a site")
    } else if body.linked * 3 > body.length && signs.count() < 2 {
        Some("much of its text is in links")
    } else {
        None
    }
}

/// Returns what the things that a page lists say against an article.
fn against_listing(signs: Signs, body: &ArticleBody) -> Option<&'static str> {
    let listing = &body.listing;
    if announces_pages(signs, body) {
        return Some("most of its text is in teasers of other pages");
    }
    if signs.has_byline() {
        return None;
    }
    let is_weak = !signs.declared || signs.has_no_byline();
    let is_boxed = listing.boxed * 2 > body.length
        && listing.boxes >= MIN_BOXES
        && beside(body, listing.boxed) < min_story_length(signs);
    let is_of_links = listing.linking * 5 > body.length * 4 && listing.links >= MIN_LINKS;
    if is_weak && is_boxed {
        Some("it is a list of short texts")
    } else if !signs.declared && is_of_links {
        Some("it is a list of short texts with links")
    } else if !signs.declared && listing.in_shop {
        Some("it is the page of a shop")
    } else if signs.has_no_byline() && is_beside_teasers(signs, body) {
        Some(BESIDE_TEASERS)
    } else {
        None
    }
}

const BESIDE_TEASERS: &str = "its text is shorter than its teasers of other pages";

/// Returns true if most of the text announces other pages, and the rest is not a story by itself.
fn announces_pages(signs: Signs, body: &ArticleBody) -> bool {
    let Listing { announced, announcements, .. } = body.listing;
    let min_number =
        if signs.count() == 3 { MIN_ANNOUNCEMENTS_OF_SIGNED } else { MIN_ANNOUNCEMENTS };
    announcements >= min_number
        && announced * 2 > body.length
        && beside(body, announced) < min_story_length(signs)
}

/// Returns the minimum length of a story beside announcements of other pages.
fn min_story_length(signs: Signs) -> u32 {
    let is_likely = signs.declared || signs.count() == 3;
    if is_likely { MIN_LIKELY_STORY_LENGTH } else { MIN_STORY_LENGTH }
}

/// Returns true for a short text on a page with more text in teasers.
fn is_beside_teasers(signs: Signs, body: &ArticleBody) -> bool {
    let Listing { announced, teased, teasers, .. } = body.listing;
    let is_likely = signs.declared || !signs.has_no_byline();
    let min_length = if is_likely { MIN_LIKELY_LENGTH_BESIDE } else { MIN_LENGTH_BESIDE };
    let length = beside(body, announced);
    teasers >= MIN_TEASERS && length < min_length && length < teased
}

/// Returns the length of the text that is neither in a part of that length nor a request for consent.
fn beside(body: &ArticleBody, part: u32) -> u32 {
    body.length.saturating_sub(part).saturating_sub(body.listing.consent)
}

/// Returns what makes it unlikely that a page is an article.
fn doubt(kind: Option<PageKind>, signs: Signs, body: &ArticleBody) -> Option<&'static str> {
    let ArticleBody { length, page_length, listing, .. } = body;
    let (length, page_length) = (*length, *page_length);
    if !signs.has_byline() {
        let is_weak = !signs.declared || signs.has_no_byline();
        if is_weak && is_beside_teasers(signs, body) {
            return Some(BESIDE_TEASERS);
        } else if !signs.declared && listing.tabled * 2 > length {
            return Some("most of its text is in tables");
        } else if kind == Some(PageKind::Video) && !signs.dated && length < MIN_VIDEO_STORY_LENGTH {
            return Some("its text is short, and it shows a video");
        }
    }
    if signs.declared {
        return None;
    }
    let signs = signs.count();
    if length < MIN_LENGTH {
        Some("its text is very short")
    } else if length < MIN_UNSIGNED_LENGTH && signs < 2 {
        Some("its text is short, without two of headline, date and author")
    } else if length < MIN_BARE_LENGTH && signs == 0 {
        Some("it has neither headline nor date nor author")
    } else if length * MAX_PAGE_RATIO < page_length && signs == 0 {
        Some("its longest text is a small part of it, without headline, date or author")
    } else {
        None
    }
}

/// Returns true if the URL of a page is that of its site, or of the site in a language.
fn is_home(metadata: &Metadata) -> bool {
    let rest = metadata.url.as_deref().and_then(|url| Some(url.split_once("://")?.1));
    let Some(rest) = rest else { return false };
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    if host.contains(['%', '?', '#']) || path.contains(['%', '?', '#']) {
        return false;
    }
    let path = path.strip_suffix('/').unwrap_or(path);
    let (first, last) = path.rsplit_once('/').unwrap_or(("", path));
    let last = if is_index(last) { "" } else { last };
    match (first, last) {
        ("", language) | (language, "") => language.is_empty() || is_language(language),
        _ => false,
    }
}

/// Returns true for the names of files that servers send for a folder.
fn is_index(name: &str) -> bool {
    let (stem, suffix) = name.split_once('.').unwrap_or((name, ""));
    matches!(stem, "index" | "default" | "home") && suffix.len() <= 5
}

/// Returns true for a code of a language, with or without that of a country: `en`, `pt-br`, `zh_TW`.
fn is_language(segment: &str) -> bool {
    let mut codes = segment.split(['-', '_']);
    let mut is_code = || {
        codes
            .next()
            .is_none_or(|code| code.len() == 2 && code.bytes().all(|b| b.is_ascii_alphabetic()))
    };
    is_code() && is_code() && codes.next().is_none()
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use jiff::Timestamp;

    use super::*;
    use crate::news::Author;

    fn story() -> ArticleBody {
        of_length(1000)
    }

    fn of_length(length: u32) -> ArticleBody {
        ArticleBody { length, page_length: 2000, has_headline: true, ..ArticleBody::default() }
    }

    fn listing(length: u32, listing: Listing) -> ArticleBody {
        ArticleBody { listing, ..of_length(length) }
    }

    /// A text that is announcements up to a length.
    fn announcing(length: u32, announced: u32, announcements: u32) -> ArticleBody {
        let boxes = announcements;
        listing(
            length,
            Listing {
                announced,
                announcements,
                boxed: announced,
                boxes,
                teased: announced,
                teasers: boxes,
                ..Listing::default()
            },
        )
    }

    /// A text beside that many teasers.
    fn beside_teasers(length: u32, teasers: u32) -> ArticleBody {
        listing(length, Listing { teased: teasers * 100, teasers, ..Listing::default() })
    }

    fn boxed(length: u32, boxed: u32, boxes: u32) -> ArticleBody {
        listing(length, Listing { boxed, boxes, ..Listing::default() })
    }

    fn without_headline(body: ArticleBody) -> ArticleBody {
        ArticleBody { has_headline: false, ..body }
    }

    fn page() -> Metadata {
        Metadata {
            title: Some(Cow::Borrowed("Night ferry returns")),
            url: Some(Cow::Borrowed("https://example.org/local/ferry")),
            ..Metadata::default()
        }
    }

    fn dated(page: Metadata) -> Metadata {
        Metadata { date_published: Some(Timestamp::UNIX_EPOCH), ..page }
    }

    fn signed(page: Metadata) -> Metadata {
        let author = Author { name: Some(Cow::Borrowed("Mara Lind")), ..Author::default() };
        Metadata { authors: vec![author], ..dated(page) }
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

    #[test]
    fn stories_are_articles() {
        let table = listing(1000, Listing { tabled: 900, ..Listing::default() });
        let shop = listing(1000, Listing { in_shop: true, ..Listing::default() });
        let links = listing(1000, Listing { linking: 900, links: 9, ..Listing::default() });
        for (metadata, body) in [
            (page(), story()),
            (signed(page()), of_length(120)),
            (og(page()), of_length(40)),
            (of_kind(PageKind::Article), of_length(0)),
            (of_kind(PageKind::Article), announcing(1000, 900, 9)),
            (signed(og(page())), of_length(0)),
            (signed(at("https://example.org/")), story()),
            (og(at("https://example.org")), story()),
            (at("https%3A%2F%2Fexample.org%2Fferry"), story()),
            (at("https://example.org%2Fferry"), story()),
            (at("https://example.org/english"), story()),
            (at("https://example.org/en/ferry"), story()),
            (at("https://example.org/?p=8"), story()),
            (signed(of_kind(PageKind::Product)), story()),
            (signed(of_kind(PageKind::Event)), of_length(300)),
            (dated(of_kind(PageKind::Event)), story()),
            (og(of_kind(PageKind::RatedProduct)), story()),
            (signed(og(of_kind(PageKind::List))), story()),
            (signed(of_kind(PageKind::Error)), story()),
            (of_kind(PageKind::Video), story()),
            (dated(of_kind(PageKind::Video)), of_length(120)),
            (page(), announcing(1000, 900, 2)),
            (page(), announcing(1500, 900, 9)),
            (og(page()), announcing(1200, 900, 9)),
            (signed(page()), announcing(1000, 900, 4)),
            (page(), beside_teasers(500, 30)),
            (dated(page()), beside_teasers(220, 30)),
            (og(page()), beside_teasers(220, 30)),
            (og(page()), without_headline(of_length(40))),
            (page(), beside_teasers(300, 4)),
            (page(), boxed(1000, 900, 5)),
            (signed(page()), boxed(1000, 900, 20)),
            (og(dated(page())), boxed(1000, 900, 20)),
            (signed(page()), table),
            (og(page()), shop),
            (og(page()), links),
            (signed(page()), without_headline(of_length(120))),
            (dated(page()), without_headline(of_length(300))),
        ] {
            assert_eq!(verdict(&metadata, &body), Verdict::Article, "{metadata:?} {body:?}");
        }
    }

    #[test]
    fn pages_of_another_kind_are_none() {
        let shop = || listing(1000, Listing { in_shop: true, ..Listing::default() });
        let linking = Listing { linking: 900, links: 9, ..Listing::default() };
        let consent = Listing { consent: 700, teased: 900, teasers: 9, ..Listing::default() };
        for (metadata, body) in [
            (og(of_kind(PageKind::Error)), of_length(95)),
            (signed(of_kind(PageKind::Error)), of_length(300)),
            (of_kind(PageKind::Product), story()),
            (og(dated(of_kind(PageKind::Product))), story()),
            (dated(of_kind(PageKind::RatedProduct)), story()),
            (dated(of_kind(PageKind::Event)), of_length(900)),
            (of_kind(PageKind::Event), story()),
            (og(of_kind(PageKind::List)), story()),
            (signed(of_kind(PageKind::List)), story()),
            (at("https://example.org/"), story()),
            (at("https://example.org/index.html"), story()),
            (at("https://example.org/en/"), story()),
            (at("https://example.org/pt-br/index.php"), story()),
            (page(), of_length(0)),
            (og(page()), of_length(0)),
            (page(), ArticleBody { linked: 500, ..story() }),
            (page(), announcing(1000, 900, 3)),
            (og(page()), announcing(1000, 900, 3)),
            (og(signed(page())), announcing(1000, 900, 9)),
            (page(), beside_teasers(300, 30)),
            (og(page()), beside_teasers(190, 30)),
            (page(), listing(1000, consent)),
            (page(), boxed(1000, 900, 6)),
            (dated(page()), boxed(1000, 900, 6)),
            (og(page()), boxed(1000, 900, 6)),
            (dated(page()), shop()),
            (page(), listing(1000, linking)),
        ] {
            let found = verdict(&metadata, &body);
            assert!(matches!(found, Verdict::Other(_)), "{metadata:?} {body:?}: {found:?}");
        }
    }

    #[test]
    fn short_texts_and_scraps_are_doubtful() {
        let table = listing(1000, Listing { tabled: 900, ..Listing::default() });
        let scrap = ArticleBody { page_length: 9000, ..without_headline(story()) };
        for (metadata, body) in [
            (page(), of_length(200)),
            (signed(page()), of_length(60)),
            (page(), scrap),
            (page(), without_headline(of_length(500))),
            (page(), table),
            (dated(page()), beside_teasers(150, 30)),
            (of_kind(PageKind::Video), of_length(300)),
        ] {
            let found = verdict(&metadata, &body);
            assert!(matches!(found, Verdict::Doubtful(_)), "{metadata:?} {body:?}: {found:?}");
        }
    }
}

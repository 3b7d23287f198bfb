//! The types of [schema.org](https://schema.org/docs/full.html) that distinguish articles from other pages.

/// The kind of a page according to its structured data or `og:type`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::parse::html::article) enum PageKind {
    /// An article of any sort: `NewsArticle`, `BlogPosting`, `og:type` "article", ….
    Article,
    /// Not an article: `CollectionPage`, `WebSite` alone, `ImageGallery`, `og:type` "website", ….
    Other,
}

/// Returns the name of a type without its vocabulary: `NewsArticle` of `https://schema.org/NewsArticle`.
fn name(kind: &str) -> &str {
    let first = kind.split_ascii_whitespace().next().unwrap_or_default();
    first.rsplit(['/', '#', ':']).next().unwrap_or_default()
}

fn is_one_of(kind: &str, known: &[&str]) -> bool {
    let name = name(kind);
    known.iter().any(|known| known.eq_ignore_ascii_case(name))
}

/// Returns true for `Article` and its subtypes, except those for forum posts and documentation.
pub(super) fn is_article(kind: &str) -> bool {
    let name = name(kind);
    let tail = name.len().checked_sub("Article".len()).and_then(|start| name.get(start..));
    tail.is_some_and(|tail| tail.eq_ignore_ascii_case("Article"))
        || is_one_of(kind, &["BlogPosting", "LiveBlogPosting", "SocialMediaPosting", "Report"])
}

/// Returns true for `NewsArticle`, its subtypes, and live coverage.
pub(super) fn is_news(kind: &str) -> bool {
    let name = name(kind).to_ascii_lowercase();
    name.ends_with("newsarticle") || name == "liveblogposting"
}

/// Returns true for pages about one thing, and for things that describe an article beside it.
pub(super) fn is_page(kind: &str) -> bool {
    is_one_of(
        kind,
        &[
            "WebPage",
            "ItemPage",
            "WebPageElement",
            "CreativeWork",
            "Review",
            "ClaimReview",
            "Recipe",
            "Blog",
        ],
    )
}

/// Returns true for pages that are not articles.
pub(super) fn is_other_page(kind: &str) -> bool {
    is_one_of(
        kind,
        &[
            "CollectionPage",
            "SearchResultsPage",
            "ProfilePage",
            "ContactPage",
            "CheckoutPage",
            "MediaGallery",
            "ImageGallery",
            "VideoGallery",
        ],
    )
}

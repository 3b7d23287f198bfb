//! The types of [schema.org](https://schema.org/docs/full.html) that matter here.

/// What the whole page is, as its structured data or `og:type` say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::parse::html::article) enum PageKind {
    /// An article of any sort: `NewsArticle`, `BlogPosting`, `og:type` "article", ….
    Article,
    /// Something that is none: `CollectionPage`, `WebSite` alone, `ImageGallery`, `og:type` "website", ….
    Other,
}

/// The name of a type without its vocabulary: `NewsArticle` of `https://schema.org/NewsArticle`.
fn name(kind: &str) -> &str {
    let first = kind.split_ascii_whitespace().next().unwrap_or_default();
    first.rsplit(['/', '#', ':']).next().unwrap_or_default()
}

fn is_any(kind: &str, known: &[&str]) -> bool {
    let name = name(kind);
    known.iter().any(|known| known.eq_ignore_ascii_case(name))
}

/// `Article` and the types below it, but for those of posts in forums and of documentation.
pub(super) fn is_article(kind: &str) -> bool {
    let name = name(kind);
    let tail = name.len().checked_sub("Article".len()).and_then(|start| name.get(start..));
    tail.is_some_and(|tail| tail.eq_ignore_ascii_case("Article"))
        || is_any(kind, &["BlogPosting", "LiveBlogPosting", "SocialMediaPosting", "Report"])
}

/// Pages that are about one thing, and things beside an article that say the same of it.
pub(super) fn is_page(kind: &str) -> bool {
    is_any(
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

/// Pages that are no article.
pub(super) fn is_other_page(kind: &str) -> bool {
    is_any(
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

//! The types of [schema.org](https://schema.org/docs/full.html) that distinguish articles from other pages.

/// The kind of a page according to its structured data, its `og:type` or its title.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::parse::html::article) enum PageKind {
    /// An article of any sort in JSON-LD: `NewsArticle`, `BlogPosting`, ….
    Article,
    /// A product for sale, or an offer.
    Product,
    /// A product without an offer. Some articles are described as one, so that search results show stars.
    RatedProduct,
    /// A page about several things, or about a person: `CollectionPage`, `ItemList`, `ProfilePage`, ….
    List,
    /// An event or several: `Event`, `MusicEvent`, `Festival`, ….
    Event,
    /// A video.
    Video,
    /// A page whose title is that of an error.
    Error,
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

/// Returns true for `Product` and its subtypes, and for what shops offer.
pub(super) fn is_product(kind: &str) -> bool {
    is_one_of(
        kind,
        &[
            "Product",
            "ProductGroup",
            "ProductCollection",
            "ProductModel",
            "IndividualProduct",
            "SomeProducts",
            "Vehicle",
            "Offer",
            "AggregateOffer",
            "OfferCatalog",
        ],
    )
}

/// Returns true for offers.
pub(super) fn is_offer(kind: &str) -> bool {
    is_one_of(kind, &["Offer", "AggregateOffer", "OfferCatalog"])
}

/// Returns true for `Event` and its subtypes.
pub(super) fn is_event(kind: &str) -> bool {
    let name = name(kind);
    let tail = name.len().checked_sub("Event".len()).and_then(|start| name.get(start..));
    tail.is_some_and(|tail| tail.eq_ignore_ascii_case("Event")) || is_one_of(kind, &["Festival"])
}

/// Returns true for videos.
pub(super) fn is_video(kind: &str) -> bool {
    is_one_of(kind, &["VideoObject", "Movie", "Episode", "TVEpisode"])
}

/// Returns the kind of a page according to its `og:type` in lower case, if that is no article.
pub(super) fn open_graph_kind(page_type: &str) -> Option<PageKind> {
    let word = |word| page_type.split(['.', ':', '_']).any(|part| part == word);
    if page_type.contains("product") {
        Some(PageKind::Product)
    } else if word("profile") {
        Some(PageKind::List)
    } else if word("event") {
        Some(PageKind::Event)
    } else if word("video") {
        Some(PageKind::Video)
    } else {
        None
    }
}

/// Returns true for pages of several things, and for pages without a subject of their own.
pub(super) fn is_list(kind: &str) -> bool {
    is_one_of(
        kind,
        &[
            "CollectionPage",
            "ItemList",
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

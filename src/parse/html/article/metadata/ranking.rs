//! Which source of a field is believed first?
//!
//! Pages say the same thing in many places, and not always the same. The order of the sources of each field stands in
//! [`ranking`], the reason beside each; sources that are not named there are not asked.

/// Where on a page something stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum MetadataSource {
    /// An article in JSON-LD.
    JsonLd,
    /// Another thing in JSON-LD that may be about the article: its `WebPage`, a `Review`, a `Recipe`.
    JsonLdPage,
    /// Microdata or RDFa: `itemprop` or `property` inside an article of schema.org, or inside nothing.
    Markup,
    /// Open JsonLdGraph: `og:…` and `article:…`.
    OpenGraph,
    /// Twitter cards.
    Twitter,
    /// Meta tags for services that count readers or recommend articles: Parsely, Sailthru, cXense, ….
    Service,
    /// Dublin Core: `dc.…`, `dcterms.…`.
    DublinCore,
    /// Google Scholar's `citation_…`, and PRISM.
    Citation,
    /// `news_keywords`.
    NewsKeywords,
    /// Meta tags with a plain name: `author`, `keywords`, `date`, ….
    Plain,
    /// Elements made for it: `<title>`, `<html lang>`, `rel=canonical`, `rel=author`, `rel=tag`.
    Html,
    /// `<h1>`.
    Heading,
    /// `<time>` behind the first heading.
    Time,
    /// `<time>` before it: the page's clock, or what stands in its head.
    EarlyTime,
    /// An element whose class says that it is the line with the author's name.
    Byline,
    /// An element whose class says that it is the line with the date.
    Dateline,
    /// The path of the page's address.
    Path,
    /// Links to pages of topics.
    TopicLink,
}

impl MetadataSource {
    /// How many sources there are.
    pub(super) const COUNT: usize = MetadataSource::TopicLink as usize + 1;
}

/// What of an article something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum MetadataField {
    Title,
    Summary,
    Url,
    Image,
    Published,
    Modified,
    Author,
    Tag,
    Section,
    Language,
    SiteName,
    PageType,
}

impl MetadataField {
    /// How many fields there are.
    pub(super) const COUNT: usize = MetadataField::PageType as usize + 1;
}

/// The sources of a field, the best first.
pub(super) fn ranking(field: MetadataField) -> &'static [MetadataSource] {
    use MetadataSource::*;
    match field {
        // The title is what most of these say; the order decides between as many.
        MetadataField::Title => &[
            JsonLd,     // the headline alone, seldom with the publisher's name or a kicker
            OpenGraph,  // written for readers, but often another wording, made for social networks
            Markup,     // `itemprop=headline` is on teasers too
            Heading, // what readers see, but with kickers, and on some pages the publisher's name or "Log in"
            Service, // what the publisher's own system holds
            Citation, // likewise
            Twitter, // mostly og:title again, at times cut off
            DublinCore, // mostly the <title> again
            JsonLdPage, // the name of the page, mostly the <title> again
            Html,    // made for search engines, and nearly always with the publisher's name
            Plain,   // <meta name="title">: likewise
        ],
        MetadataField::Summary => &[
            OpenGraph,  // the standfirst as a rule
            Plain,      // made for search engines
            JsonLd,     // at times the beginning of the text
            Markup,     // likewise
            Twitter,    // at times cut off
            Service,    // seldom another than the above
            DublinCore, // likewise
            JsonLdPage, // likewise
        ],
        MetadataField::Url => &[
            Html,       // rel=canonical is what search engines hold publishers to
            OpenGraph,  // at times with parameters for campaigns
            JsonLd,     // at times that of the home page
            Markup,     // likewise
            Service,    // at times that of another system
            Twitter,    // likewise
            JsonLdPage, // likewise
        ],
        MetadataField::Image => &[
            OpenGraph,  // one, and large
            JsonLd,     // often one of several formats
            Markup,     // likewise
            Twitter,    // at times cut to a square
            Service,    // at times a thumbnail
            JsonLdPage, // likewise
            Plain,      // likewise
            Html,       // rel=image_src, from before Open JsonLdGraph
        ],
        MetadataField::Published => &[
            JsonLd,     // with time and zone where any source has them
            OpenGraph,  // likewise, though at times the day of the last change
            Markup,     // likewise, but rare
            Citation,   // the day alone
            Service,    // often without a zone
            DublinCore, // likewise
            Plain,      // `date` is now the first publication, now the last change
            Time,       // at times that of a teaser, or the last change
            JsonLdPage, // of the page, which may be older or younger than the article
            Path,       // the day alone
            EarlyTime,  // at times today's date
            Dateline,   // prose, as a rule without a zone
        ],
        MetadataField::Modified => &[
            JsonLd,     // with time and zone where any source has them
            OpenGraph,  // likewise
            Markup,     // likewise, but rare
            Service,    // rare
            DublinCore, // often without a zone
            Plain,      // `last-modified`: at times when the page was built
            JsonLdPage, // when the page changed, for a new teaser perhaps
        ],
        MetadataField::Author => &[
            JsonLd,     // a list of names, with addresses
            Markup,     // likewise, but rare
            Citation,   // one name each
            Service,    // names as the publisher's own system has them
            OpenGraph,  // a name, or by the letter of the standard an address
            Plain,      // one line for all, at times the publisher, the agency or the photographer
            DublinCore, // likewise
            Html,       // rel=author: at times of another article on the page
            JsonLdPage, // who put the page up
            Byline,     // prose, with job titles, places and dates
        ],
        MetadataField::Tag => &[
            OpenGraph,    // article:tag: one tag each, as readers see them
            NewsKeywords, // chosen by the newsroom
            Plain,        // keywords: at times the publisher's own for all its pages
            JsonLd,       // often with marks of the publisher's system among them
            Service,      // often in small letters, or as parts of addresses
            DublinCore,   // rare
            Citation,     // rare
            Markup,       // rare
            Html,         // rel=tag: as readers see them, but at times of teasers too
            TopicLink,    // likewise, and with links that the text makes
        ],
        // A section is no tag: taken as one where there are no others, it is wrong more often than right.
        // It tells what else may stand behind a title, for which any source will do.
        MetadataField::Section => &[JsonLd, OpenGraph, Markup, Service, Plain, Html],
        MetadataField::Language => &[
            Html,       // what browsers and screen readers go by
            JsonLd,     // at times the country instead
            Plain,      // content-language, which HTML calls non-conforming
            OpenGraph,  // og:locale: at times that of the template
            DublinCore, // rare
            Markup,     // rare
            JsonLdPage, // rare
        ],
        MetadataField::SiteName => &[
            OpenGraph, // the name that readers know
            JsonLd,    // the publisher, at times the company
            Plain,     // application-name
            Markup,    // rare
        ],
        // JSON-LD says it by the types of its things, and comes first.
        MetadataField::PageType => &[OpenGraph],
    }
}

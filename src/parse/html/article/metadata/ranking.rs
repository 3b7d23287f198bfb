//! The order of the sources of each field.
//!
//! Pages state the same fact in many places, and not always consistently. [`ranking`] lists the sources of each field,
//! the most reliable first, with the reason for each rank; sources that are not listed are not used.

/// A place in a page that states a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum MetadataSource {
    /// An article in JSON-LD.
    JsonLd,
    /// Another thing in JSON-LD that may be about the article: its `WebPage`, a `Review`, a `Recipe`.
    JsonLdPage,
    /// Microdata or RDFa: `itemprop` or `property` inside an article of schema.org, or inside nothing.
    Markup,
    /// Open Graph: `og:…` and `article:…`.
    OpenGraph,
    /// Twitter cards.
    Twitter,
    /// Meta tags for analytics and recommendation services: Parsely, Sailthru, cXense, ….
    Service,
    /// Dublin Core: `dc.…`, `dcterms.…`.
    DublinCore,
    /// Google Scholar's `citation_…`, and PRISM.
    Citation,
    /// `news_keywords`.
    NewsKeywords,
    /// Meta tags with a plain name: `author`, `keywords`, `date`, ….
    Plain,
    /// Elements for the purpose: `<title>`, `<html lang>`, `rel=canonical`, `rel=author`, `rel=tag`.
    Html,
    /// `<time>` near the headline.
    Time,
    /// `<time>` in the article, but far below the headline.
    DistantTime,
    /// `<time>` elsewhere: often the current date, or that of a teaser.
    FarTime,
    /// An element whose class marks it as a byline.
    Byline,
    /// A line with a date.
    Dateline,
    /// JSON in scripts.
    Script,
    /// The path of the page's URL.
    Path,
    /// Links to pages of topics.
    TopicLink,
}

impl MetadataSource {
    /// The number of sources.
    pub(super) const COUNT: usize = MetadataSource::TopicLink as usize + 1;
}

/// A field of the metadata.
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
    /// The number of fields.
    pub(super) const COUNT: usize = MetadataField::PageType as usize + 1;
}

/// Returns the sources of a field, the most reliable first.
pub(super) fn ranking(field: MetadataField) -> &'static [MetadataSource] {
    use MetadataSource::*;
    match field {
        // Headings are compared with these titles: see `title`.
        MetadataField::Title => &[
            JsonLd,     // the headline alone, rarely with the publisher's name or a kicker
            OpenGraph,  // written for readers, but often reworded for social networks
            Markup,     // `itemprop=headline` is on teasers too
            Service,    // the title in the publisher's own system
            Citation,   // likewise
            Twitter,    // mostly a copy of og:title, sometimes truncated
            DublinCore, // mostly a copy of <title>
            JsonLdPage, // the name of the page, mostly a copy of <title>
            Html,       // written for search engines, and nearly always with the publisher's name
            Plain,      // <meta name="title">: likewise
        ],
        MetadataField::Summary => &[
            OpenGraph,  // usually the standfirst
            Plain,      // written for search engines
            JsonLd,     // sometimes the beginning of the text
            Markup,     // likewise
            Twitter,    // sometimes truncated
            Service,    // rarely different from the above
            DublinCore, // likewise
            JsonLdPage, // likewise
        ],
        MetadataField::Url => &[
            Html,       // search engines require a correct rel=canonical
            OpenGraph,  // sometimes with campaign parameters
            JsonLd,     // sometimes that of the home page
            Markup,     // likewise
            Service,    // sometimes that of another system
            Twitter,    // likewise
            JsonLdPage, // likewise
        ],
        MetadataField::Image => &[
            OpenGraph,  // one, and large
            JsonLd,     // often one of several formats
            Markup,     // likewise
            Twitter,    // sometimes cropped to a square
            Service,    // sometimes a thumbnail
            JsonLdPage, // likewise
            Plain,      // likewise
            Html,       // rel=image_src, from before Open Graph
        ],
        MetadataField::Published => &[
            JsonLd,      // with time and zone if any source has them
            OpenGraph,   // likewise, but sometimes the day of the last change
            Markup,      // likewise, but rare
            Citation,    // the day alone
            Service,     // often without a zone
            DublinCore,  // likewise
            Plain,       // `date` is either the first publication or the last change
            Time,        // rarely that of a teaser, or the last change
            JsonLdPage,  // of the page, which may be older or newer than the article
            Path,        // the day alone
            Dateline,    // prose, usually without a zone
            DistantTime, // often that of a teaser
            Script,      // sometimes that of another article
            FarTime,     // sometimes today's date
        ],
        MetadataField::Modified => &[
            JsonLd,     // with time and zone if any source has them
            OpenGraph,  // likewise
            Markup,     // likewise, but rare
            Service,    // rare
            DublinCore, // often without a zone
            Plain,      // `last-modified`: sometimes the time when the page was built
            JsonLdPage, // the last change of the page, perhaps of a teaser
            Time,       // visible to readers, and named or labelled as the last change
            Dateline,   // likewise
        ],
        MetadataField::Author => &[
            JsonLd,     // a list of names with URLs
            Markup,     // likewise, but rare
            Citation,   // one name each
            Service,    // names in the publisher's own system
            OpenGraph,  // a name, or, as the standard requires, a URL
            Plain,      // one line for all, sometimes the publisher, the agency or the photographer
            DublinCore, // likewise
            Twitter,    // "Written by" in the labels of a card, rarely different from the above
            Html,       // rel=author: sometimes of another article on the page
            JsonLdPage, // the person who published the page
            Byline,     // prose, with job titles, places and dates
        ],
        MetadataField::Tag => &[
            OpenGraph,    // article:tag: one visible tag each
            NewsKeywords, // chosen by the newsroom
            Plain,        // keywords: sometimes the same for all pages of the publisher
            JsonLd,       // often mixed with identifiers of the publisher's system
            Service,      // often in lower case, or as parts of URLs
            DublinCore,   // rare
            Citation,     // rare
            Markup,       // rare
            Html,         // rel=tag: visible tags, but sometimes of teasers too
            TopicLink,    // likewise, and links in the text
        ],
        // A section is not a tag: used as one where there are no others, it is wrong more often than right. It only
        // serves to recognize what follows a title, for which any source will do.
        MetadataField::Section => &[JsonLd, OpenGraph, Markup, Service, Plain, Html],
        MetadataField::Language => &[
            Html,       // used by browsers and screen readers
            JsonLd,     // sometimes the country instead
            Plain,      // content-language, which is non-conforming in HTML
            OpenGraph,  // og:locale: sometimes that of the template
            DublinCore, // rare
            Markup,     // rare
            JsonLdPage, // rare
        ],
        MetadataField::SiteName => &[
            OpenGraph, // the name that readers know
            JsonLd,    // the publisher, sometimes the company
            Plain,     // application-name
            Markup,    // rare
        ],
        // The types of things in JSON-LD have priority.
        MetadataField::PageType => &[OpenGraph],
    }
}

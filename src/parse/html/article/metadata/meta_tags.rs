//! The meaning of `<meta>` tags by name.

use std::borrow::Cow;

use super::ranking::{MetadataField, MetadataSource};

/// Maximum length of a name, in bytes.
const MAX_NAME_LENGTH: usize = 48;

/// Returns the field that a meta tag states, and the kind of source. The name is the value of `property`, `name` or
/// `http-equiv`, in any case.
pub(super) fn meaning(name: &str) -> Option<(MetadataField, MetadataSource)> {
    use MetadataField::*;
    use MetadataSource::*;
    let name = name.trim_ascii();
    if name.len() > MAX_NAME_LENGTH {
        return None;
    }
    let lower = if name.bytes().any(|byte| byte.is_ascii_uppercase()) {
        Cow::Owned(name.to_ascii_lowercase())
    } else {
        Cow::Borrowed(name)
    };
    Some(match &*lower {
        "og:title" => (Title, OpenGraph),
        "og:description" => (Summary, OpenGraph),
        "og:url" => (Url, OpenGraph),
        "og:image" | "og:image:url" | "og:image:secure_url" => (Image, OpenGraph),
        "og:locale" => (Language, OpenGraph),
        "og:site_name" => (SiteName, OpenGraph),
        "og:type" => (PageType, OpenGraph),
        "og:updated_time"
        | "article:modified_time"
        | "article:modified"
        | "og:article:modified_time" => (Modified, OpenGraph),
        "article:published_time"
        | "og:article:published_time"
        | "article:published"
        | "og:published_time"
        | "og:pubdate" => (Published, OpenGraph),
        "article:author"
        | "og:author"
        | "og:article:author"
        | "article:author:name"
        | "article:byline" => (Author, OpenGraph),
        "article:tag" | "og:article:tag" | "og:tags" | "og:tag" => (Tag, OpenGraph),
        "article:section" | "og:section" | "og:article:section" => (Section, OpenGraph),

        "twitter:title" => (Title, Twitter),
        "twitter:description" => (Summary, Twitter),
        "twitter:image" | "twitter:image:src" => (Image, Twitter),
        "twitter:url" => (Url, Twitter),

        "parsely-title" | "sailthru.title" | "cxenseparse:title" => (Title, Service),
        "parsely-author"
        | "sailthru.author"
        | "cxenseparse:author"
        | "mrf:authors"
        | "vr:author"
        | "bt:author"
        | "shareaholic:article_author_name" => (Author, Service),
        "parsely-pub-date"
        | "sailthru.date"
        | "cxenseparse:recs:publishtime"
        | "cxenseparse:publishtime"
        | "cxenseparse:recs:published_time"
        | "content:publishdate"
        | "bt:pubdate" => (Published, Service),
        "parsely-tags" | "sailthru.tags" | "cxenseparse:keywords" | "mrf:tags" | "vs:keywords" => {
            (Tag, Service)
        }
        "parsely-section" | "cxenseparse:taxonomy" | "mrf:sections" => (Section, Service),
        "parsely-link" | "cxenseparse:url" | "vr:canonical" | "vf:url" => (Url, Service),
        "parsely-image-url" | "sailthru.image.full" | "vf:image" | "cxenseparse:image" => {
            (Image, Service)
        }
        "sailthru.description" => (Summary, Service),

        "dc.title" | "dcterms.title" | "dc:title" => (Title, DublinCore),
        "dc.description" | "dcterms.description" | "dc:description" | "dcterms.abstract" => {
            (Summary, DublinCore)
        }
        "dc.creator" | "dcterms.creator" | "dc:creator" | "dc.contributor" => (Author, DublinCore),
        "dc.date" | "dc.date.issued" | "dcterms.issued" | "dcterms.created" | "dcterms.date"
        | "dc.date.created" | "dc:date" | "dc:created" | "dc.issued" | "dcterms:issued"
        | "dcterms:created" | "dc.created" => (Published, DublinCore),
        "dc.date.modified" | "dcterms.modified" | "dc:modified" | "dcterms:modified"
        | "dc.modified" => (Modified, DublinCore),
        "dc.subject" | "dcterms.subject" | "dc:subject" => (Tag, DublinCore),
        "dc.language" | "dcterms.language" | "dc:language" => (Language, DublinCore),

        "citation_title" | "prism.title" => (Title, Citation),
        "citation_author" => (Author, Citation),
        "citation_publication_date"
        | "citation_date"
        | "citation_online_date"
        | "prism.publicationdate" => (Published, Citation),
        "citation_keywords" | "citation_keyword" | "prism.keyword" => (Tag, Citation),

        "news_keywords" => (Tag, NewsKeywords),

        "title" => (Title, Plain),
        "description" => (Summary, Plain),
        "author" | "authors" | "byl" | "byline" | "article_author" | "article.author"
        | "articleauthor" | "article-author" | "author_name" | "page.author" => (Author, Plain),
        "keywords" | "tags" => (Tag, Plain),
        "section" | "category" | "article.section" => (Section, Plain),
        "date"
        | "pubdate"
        | "pub_date"
        | "publishdate"
        | "publish-date"
        | "publish_date"
        | "published"
        | "publication_date"
        | "publication-date"
        | "publicationdate"
        | "originalpublicationdate"
        | "article_date_original"
        | "article.published"
        | "article.created"
        | "date.created"
        | "date.available"
        | "created"
        | "published_date"
        | "datepublished"
        | "ptime"
        | "displaydate"
        | "date_published"
        | "published_time"
        | "issued"
        | "release_date"
        | "timestamp" => (Published, Plain),
        "last-modified"
        | "lastmod"
        | "lastmodified"
        | "last_modified"
        | "modified"
        | "updated"
        | "date.modified"
        | "date.updated"
        | "article_date_updated"
        | "article.updated"
        | "updated-date"
        | "revised"
        | "utime"
        | "datemodified"
        | "modified_time"
        | "date_modified"
        | "updated_time" => (Modified, Plain),
        "content-language" | "language" | "lang" => (Language, Plain),
        "application-name" | "apple-mobile-web-app-title" => (SiteName, Plain),
        "thumbnail" | "image" => (Image, Plain),
        name => return Some((date_by_name(name)?, Plain)),
    })
}

/// Returns the date that a name means whose words are in any order: `content_publishedDate`, `sw-pubdate`.
fn date_by_name(name: &str) -> Option<MetadataField> {
    const OTHER: [&str; 4] = ["expir", "unpub", "publisher", "valid"];
    let may_be =
        ["pub", "date", "modif", "creat", "release"].iter().any(|part| name.contains(part));
    if !may_be || OTHER.iter().any(|part| name.contains(part)) {
        return None;
    }
    let letters: String = name.chars().filter(char::is_ascii_alphabetic).collect();
    let has = |words: &[&str]| words.iter().any(|word| letters.contains(word));
    if has(&MODIFIED) {
        Some(MetadataField::Modified)
    } else if has(&PUBLISHED) {
        Some(MetadataField::Published)
    } else {
        None
    }
}

/// Letters of names for the date of the publication, and of the last change.
#[rustfmt::skip]
const PUBLISHED: [&str; 19] = [
    "publishdate", "publisheddate", "publishtime", "publishedtime", "publishedat", "publishedon", "publishday",
    "publicationdate", "publicationtime", "pubdate", "pubtime", "datepub", "releasedate", "releasetime", "createdate",
    "createddate", "createdat", "datecreat", "creationdate",
];
#[rustfmt::skip]
const MODIFIED: [&str; 13] = [
    "modifieddate", "modifiedtime", "modifieddatetime", "datemodif", "modificationdate", "updatedate", "updateddate",
    "updatetime", "updatedtime", "updatedat", "updatedon", "dateupdate", "lastupdate",
];

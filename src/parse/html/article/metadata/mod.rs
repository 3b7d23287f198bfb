//! The metadata of a page: structured data, meta tags, and other markup.
//!
//! [`collector`] visits the elements once and collects candidates for each field, [`json_ld`] adds those in scripts.
//! Then the best candidate of each field is chosen by the order of sources in [`ranking`].

mod author_context;
mod author_group;
mod author_line;
mod authors;
mod bylines;
mod candidates;
mod collector;
mod datelines;
mod dates;
mod json;
mod json_ld;
mod labels;
mod line_dates;
mod lines;
mod markup;
mod meta_tags;
mod names;
mod nodes;
mod page_date;
mod parsely;
mod publisher;
mod ranking;
mod schema;
mod script_dates;
mod status;
mod tags;
mod times;
mod title;
mod topics;

#[cfg(test)]
mod tests;

use std::borrow::Cow;

use jiff::Timestamp;

use self::candidates::Candidates;
use self::collector::Collector;
use self::json::Json;
use self::json_ld::JsonLdGraph;
use self::publisher::Publisher;
use self::ranking::{MetadataField, MetadataSource};
pub(super) use self::schema::PageKind;
use crate::news::Author;
use crate::parse::html::tree::Tree;
use crate::parse::language::normalize;
use crate::parse::text::{fold, non_empty, unescape};
use crate::parse::url::{is_absolute, resolve};

type MetadataText = Option<Cow<'static, str>>;

/// The metadata of a page, each field from the best source that has it.
#[derive(Debug, Default)]
pub(super) struct Metadata {
    pub(super) kind: Option<PageKind>,
    /// True if `og:type` is that of an article. Some sites have it on all pages.
    pub(super) is_open_graph_article: bool,
    /// The canonical URL.
    pub(super) url: MetadataText,
    /// The title without the name of the publisher.
    pub(super) title: MetadataText,
    pub(super) summary: MetadataText,
    pub(super) image: MetadataText,
    pub(super) date_published: Option<Timestamp>,
    pub(super) date_modified: Option<Timestamp>,
    pub(super) authors: Vec<Author<'static>>,
    pub(super) tags: Vec<Cow<'static, str>>,
    pub(super) language: MetadataText,
    /// The name of the publisher.
    pub(super) site_name: MetadataText,
    /// The text of the article in structured data: complete or in part, with or without markup.
    pub(super) article_body: MetadataText,
}

impl Metadata {
    /// Returns true for a page that is an article according to its structured data or `og:type`.
    pub(super) fn is_declared_article(&self) -> bool {
        self.kind == Some(PageKind::Article) || self.is_open_graph_article
    }
}

/// Extracts the metadata of a page.
pub(super) fn extract(page: &Tree) -> Metadata {
    let Collector {
        mut candidates, json_ld, base, times, scripts, parsely, headings, product, ..
    } = collector::collect(page);
    parsely::read(parsely, &mut candidates);
    let json_ld: Vec<_> = json_ld.into_iter().map(json_ld::unescaped_block).collect();
    let blocks: Vec<_> = json_ld.iter().map(|script| Json::read(script)).collect();
    let canonical = candidates.ranked(MetadataField::Url).next().map(|url| url.text.clone());
    let json_ld = JsonLdGraph::new(&blocks).read(&mut candidates, canonical.as_deref());
    let url = page_url(&candidates, base);
    let base = base.filter(|base| is_absolute(base)).or(url.as_deref());
    if let Some(day) = url.as_deref().and_then(dates::in_path) {
        candidates.add(MetadataField::Published, MetadataSource::Path, day);
    }
    let publisher = Publisher::new(&candidates, base);
    let mut authors = authors::best(&candidates, &publisher, base);
    if authors.iter().all(|author| authors::is_doubtful(author, &publisher)) {
        bylines::find(page, &mut candidates, !authors.is_empty());
        authors = authors::best(&candidates, &publisher, base);
    }
    let title = title::best(page, &headings, &candidates, &publisher, json_ld.is_news);
    let other_times = times.add_near(title.as_deref(), &mut candidates);
    let mut date_published = dates::best(MetadataField::Published, &candidates);
    if date_published.is_none() {
        datelines::find(page, title.as_deref(), &mut candidates);
        script_dates::find(&scripts, title.as_deref(), &mut candidates);
        other_times.distant.into_iter().for_each(|time| {
            candidates.add(MetadataField::Published, MetadataSource::DistantTime, time);
        });
        date_published = dates::best(MetadataField::Published, &candidates);
    } else if let Some(head) = &other_times.head {
        date_published = dates::not_after(date_published, head, &candidates);
    }
    let date_modified = dates::best(MetadataField::Modified, &candidates);
    // A page with a single date calls it the last change.
    date_published = date_published.or(date_modified);
    if date_published.is_none() {
        other_times.far.into_iter().for_each(|time| {
            candidates.add(MetadataField::Published, MetadataSource::FarTime, time);
        });
        date_published = dates::best(MetadataField::Published, &candidates);
    }
    let mut tags = tags::best(&candidates);
    if tags.is_empty() {
        topics::find(page, &mut candidates);
        tags = tags::best(&candidates);
    }
    let og_type = open_graph_type(&candidates);
    let is_error = json_ld.page_kind != Some(PageKind::Article)
        && status::is_error_page(&candidates, title.as_deref());
    Metadata {
        kind: is_error
            .then_some(PageKind::Error)
            .or(json_ld.page_kind)
            .or_else(|| og_type.as_deref().and_then(schema::open_graph_kind))
            .or(product),
        is_open_graph_article: og_type.as_deref().is_some_and(is_article_type),
        title,
        summary: line(MetadataField::Summary, &candidates),
        image: self::url(MetadataField::Image, &candidates, base),
        date_published,
        date_modified,
        authors,
        tags,
        language: candidates
            .ranked(MetadataField::Language)
            .find_map(|candidate| normalize(&candidate.text))
            .map(Cow::Owned),
        site_name: line(MetadataField::SiteName, &candidates),
        article_body: json_ld.body.and_then(non_empty).map(|body| Cow::Owned(body.into_owned())),
        url,
    }
}

/// Returns the best candidate of a field as one line.
fn line(field: MetadataField, candidates: &Candidates) -> MetadataText {
    let texts = candidates.ranked(field).map(|found| fold(unescape(&found.text)).into_owned());
    // Some pages have the URL of the home page instead of its name.
    let mut texts = texts.filter(|text| !text.is_empty() && !text.starts_with("http"));
    texts.next().map(Cow::Owned)
}

/// Returns the best candidate of a field that is a URL. Relative URLs are the last resort.
fn url(field: MetadataField, candidates: &Candidates, base: Option<&str>) -> MetadataText {
    let urls = candidates.ranked(field).map(|found| found.text.trim()).filter(|url| is_url(url));
    let urls = urls.map(|url| Cow::Owned(resolve(Cow::Borrowed(url), base).into_owned()));
    let mut urls = urls.peekable();
    let best = urls.peek().cloned();
    urls.find(|url| is_absolute(url)).or(best)
}

/// Returns the canonical URL. If that is the home page, and another tag for the URL of the page names a story of the same
/// site, the story's: some templates have the same canonical URL on all pages.
fn page_url(candidates: &Candidates, base: Option<&str>) -> MetadataText {
    use MetadataSource::{Html, OpenGraph, Service, Twitter};
    let best = url(MetadataField::Url, candidates, base)?;
    let Some(home) = home(&best) else { return Some(best) };
    let tags = [Html, OpenGraph, Service, Twitter].into_iter();
    let mut urls = tags
        .flat_map(|source| candidates.of(MetadataField::Url, source))
        .map(|found| found.text.trim())
        .filter(|url| is_url(url) && is_absolute(url) && self::home(url).is_none());
    let story = urls.find(|url| host(url).eq_ignore_ascii_case(home)).map(|url| url.to_owned());
    Some(story.map_or(best, Cow::Owned))
}

/// Returns the host of a URL without path, query and fragment.
fn home(url: &str) -> Option<&str> {
    let rest = url.split_once("://")?.1;
    let path = rest.find(['/', '?', '#']).map_or("", |at| &rest[at..]);
    matches!(path, "" | "/").then(|| host(url))
}

/// Returns the host of a URL without `www.`.
fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    host.strip_prefix("www.").unwrap_or(host)
}

fn is_url(url: &str) -> bool {
    !url.is_empty()
        && !matches!(url, "null" | "undefined")
        && !url.starts_with("data:")
        && !url.contains(char::is_whitespace)
        && !url.starts_with('#')
}

/// Returns the `og:type` of a page in lower case.
fn open_graph_type(candidates: &Candidates) -> Option<String> {
    let page_type = candidates.ranked(MetadataField::PageType).next()?;
    Some(page_type.text.trim().to_ascii_lowercase())
}

/// Returns true for an `og:type` of articles.
fn is_article_type(kind: &str) -> bool {
    matches!(kind, "article" | "news" | "newsarticle" | "blogpost" | "og:article" | "story")
}

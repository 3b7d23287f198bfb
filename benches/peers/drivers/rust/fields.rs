//! The fields of an item that are not empty, for each engine: identifier, URL, title, authors, date of publication, date of
//! modification, summary, content, tags, image and attachments.

use dom_smoothie::Article;
use feed_rs::model;
use rs_trafilatura::ExtractResult;

/// Which of the fields an item has.
type Fields = [bool; 11];

/// Adds up the fields of items.
pub fn sum<T>(items: &[T], fields: fn(&T) -> Fields) -> u64 {
    let count = |item| fields(item).into_iter().filter(|is_present| *is_present).count() as u64;
    items.iter().map(count).sum()
}

pub fn feed_rs(entry: &model::Entry) -> Fields {
    let is_attachment = |link: &model::Link| link.rel.as_deref() == Some("enclosure");
    [
        !entry.id.is_empty(),
        entry.links.iter().any(|link| !is_attachment(link)),
        entry.title.is_some(),
        !entry.authors.is_empty(),
        entry.published.is_some(),
        entry.updated.is_some(),
        entry.summary.is_some(),
        entry.content.is_some(),
        !entry.categories.is_empty(),
        entry.media.iter().any(|media| !media.thumbnails.is_empty()),
        entry.media.iter().any(|media| !media.content.is_empty())
            || entry.links.iter().any(is_attachment),
    ]
}

pub fn feedparser_rs(entry: &feedparser_rs::Entry) -> Fields {
    [
        entry.id.is_some(),
        entry.link.is_some(),
        entry.title.is_some(),
        entry.author.is_some() || !entry.authors.is_empty(),
        entry.published.is_some(),
        entry.updated.is_some(),
        entry.summary.is_some(),
        !entry.content.is_empty(),
        !entry.tags.is_empty(),
        !entry.media_thumbnail.is_empty(),
        !entry.enclosures.is_empty() || !entry.media_content.is_empty(),
    ]
}

pub fn rss(item: &rss::Item) -> Fields {
    let dublin_core = item.dublin_core_ext.as_ref();
    let itunes = item.itunes_ext.as_ref();
    [
        item.guid.is_some(),
        item.link.is_some(),
        item.title.is_some(),
        item.author.is_some() || dublin_core.is_some_and(|core| !core.creators.is_empty()),
        item.pub_date.is_some() || dublin_core.is_some_and(|core| !core.dates.is_empty()),
        false,
        item.description.is_some(),
        item.content.is_some(),
        !item.categories.is_empty() || dublin_core.is_some_and(|core| !core.subjects.is_empty()),
        itunes.is_some_and(|itunes| itunes.image.is_some()),
        item.enclosure.is_some(),
    ]
}

pub fn atom(entry: &atom_syndication::Entry) -> Fields {
    [
        !entry.id.is_empty(),
        entry.links.iter().any(|link| link.rel != "enclosure"),
        !entry.title.value.is_empty(),
        !entry.authors.is_empty(),
        entry.published.is_some(),
        true, // the package requires a date
        entry.summary.is_some(),
        entry.content.is_some(),
        !entry.categories.is_empty(),
        false,
        entry.links.iter().any(|link| link.rel == "enclosure"),
    ]
}

pub fn rs_trafilatura(page: &ExtractResult) -> Fields {
    let metadata = &page.metadata;
    [
        metadata.id.is_some(),
        metadata.url.is_some(),
        metadata.title.is_some(),
        metadata.author.is_some(),
        metadata.date.is_some(),
        false,
        metadata.description.is_some(),
        true, // pages without a text are no items
        !metadata.tags.is_empty() || !metadata.categories.is_empty(),
        metadata.image.is_some(),
        false,
    ]
}

pub fn dom_smoothie(page: &Article) -> Fields {
    [
        false,
        page.url.is_some(),
        !page.title.is_empty(),
        page.byline.is_some(),
        page.published_time.is_some(),
        page.modified_time.is_some(),
        page.excerpt.is_some(),
        true, // pages without a text are no items
        false,
        page.image.is_some(),
        false,
    ]
}

//! RSS 2.0.

use std::fmt::Write;

use crate::generate::distribution::{RSS_SUMMARY, RSS_TEXT, weighted_index};
use crate::generate::document::{DocumentBuilder, StoryMetadata};
use crate::generate::snippet::{Escaping, Passage, tag_texts};
use crate::news::{Attachment, NewsItem};

/// The kind of text that a feed contains. Of 75 real feeds, 22 have headlines with a summary, 15 escaped full texts, 28 full
/// texts in CDATA, 6 short HTML in CDATA, and 4 are podcasts.
#[derive(Clone, Copy, PartialEq, Eq)]
enum RssProfile {
    Headlines,
    Escaped,
    Full,
    Short,
    Podcast,
}

const PROFILES: [(RssProfile, u32); 5] = [
    (RssProfile::Headlines, 22),
    (RssProfile::Escaped, 15),
    (RssProfile::Full, 28),
    (RssProfile::Short, 6),
    (RssProfile::Podcast, 4),
];

/// Maximum number of items in a feed with full texts.
const MAX_FULL_TEXTS: u64 = 110;

/// The style that the items of a feed share.
struct RssStyle {
    profile: RssProfile,
    cdata_titles: bool,
    guid_is_link: bool,
    tags: usize,
    creators: bool,
    pictures: bool,
    /// Share of code blocks, per mille.
    code: u32,
    /// Per cent of the measured text lengths. Publishers differ in length, and escaped texts are longer.
    length: usize,
}

pub(super) fn write(document: &mut DocumentBuilder, item_count: u64) {
    let style = RssStyle::random(document, item_count);
    head(document, &style);
    for _ in 0..item_count {
        item(document, &style);
    }
    document.put(&["</channel>\n</rss>\n"]);
}

impl RssStyle {
    fn random(document: &mut DocumentBuilder, item_count: u64) -> Self {
        let random = &mut document.random;
        let profile = PROFILES[weighted_index(&PROFILES.map(|(_, weight)| weight), random)].0;
        let profile = if item_count > MAX_FULL_TEXTS { RssProfile::Headlines } else { profile };
        let full = profile == RssProfile::Full;
        RssStyle {
            profile,
            cdata_titles: full && random.chance(300),
            guid_is_link: random.chance(400),
            tags: if random.chance(if full { 600 } else { 100 }) {
                random.between(1, 8)
            } else {
                0
            },
            creators: random.chance(if full { 650 } else { 60 }),
            pictures: random.chance(150),
            code: if random.chance(300) { 350 } else { 0 },
            length: random.between(60, 140) * if profile == RssProfile::Escaped { 2 } else { 1 },
        }
    }
}

fn head(document: &mut DocumentBuilder, style: &RssStyle) {
    document.put(&[
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\" \
         xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:atom=\"http://www.w3.org/2005/Atom\" \
         xmlns:media=\"http://search.yahoo.com/mrss/\" \
         xmlns:slash=\"http://purl.org/rss/1.0/modules/slash/\" \
         xmlns:itunes=\"http://www.itunes.com/dtds/podcast-1.0.dtd\">\n<channel>\n<title>",
        &document.title.xml,
        "</title>\n<atom:link href=\"",
        &document.site.clone(),
        "/feed/\" rel=\"self\" type=\"application/rss+xml\" />\n<link>",
        &document.site.clone(),
        "</link>\n<description>",
    ]);
    let about = document.sentences(60);
    document.put_text(&about, Escaping::Xml);
    document.put(&[
        "</description>\n<language>",
        document.language.vocabulary.tag,
        "</language>\n",
    ]);
    if style.profile == RssProfile::Podcast {
        let name = document.name();
        document.put(&["<itunes:author>", &name.xml, "</itunes:author>\n"]);
    }
    document.feed_title = Some(document.title.plain.clone());
}

fn item(document: &mut DocumentBuilder, style: &RssStyle) {
    let story = document.story();
    let mut item = NewsItem {
        url: Some(story.url.clone().into()),
        title: story.title.field(),
        date_published: Some(story.published),
        language: document.language(),
        ..NewsItem::default()
    };
    document.put(&["<item>\n<title>"]);
    if style.cdata_titles {
        document.put(&["<![CDATA[", &story.title.plain, "]]>"]);
    } else {
        document.put(&[&story.title.xml]);
    }
    document.put(&["</title>\n<link>", &story.url, "</link>\n"]);
    if style.creators {
        let name = document.name();
        document.put(&["<dc:creator><![CDATA[", &name.plain, "]]></dc:creator>\n"]);
        item.authors.push(name.author());
    }
    document.put(&["<pubDate>"]);
    document.put_rfc822(story.published);
    document.put(&["</pubDate>\n"]);
    let tags = document.tags(style.tags);
    for tag in &tags {
        document.put(&["<category><![CDATA[", &tag.plain, "]]></category>\n"]);
    }
    item.tags = tag_texts(&tags);
    guid(document, style, &story, &mut item);
    texts(document, style, &mut item);
    media(document, style, &story, &mut item);
    document.put(&["</item>\n"]);
    document.items.push(item);
}

fn guid(
    document: &mut DocumentBuilder,
    style: &RssStyle,
    story: &StoryMetadata,
    item: &mut NewsItem<'static>,
) {
    if style.guid_is_link {
        document.put(&["<guid>", &story.url, "</guid>\n"]);
        item.id = Some(story.url.clone().into());
    } else {
        let id = format!("{}/?p={}", document.site, story.number);
        document.put(&["<guid isPermaLink=\"false\">", &id, "</guid>\n"]);
        item.id = Some(id.into());
    }
}

fn texts(document: &mut DocumentBuilder, style: &RssStyle, item: &mut NewsItem<'static>) {
    let length = RSS_SUMMARY.sample(&mut document.random) * style.length / 100;
    match style.profile {
        RssProfile::Headlines => {
            let text = document.sentences(length);
            document.put(&["<description>"]);
            document.put_text(&text, Escaping::Xml);
            document.put(&["</description>\n"]);
            item.summary = Some(text.plain());
        }
        RssProfile::Escaped => {
            let text = full_text(document, style);
            document.put(&["<description>"]);
            document.put_text(&text, Escaping::Xml);
            document.put(&["</description>\n"]);
            item.summary = Some(text.plain());
        }
        RssProfile::Short | RssProfile::Podcast => {
            let text = document.html(length, 0);
            document.put(&["<description><![CDATA["]);
            document.put_text(&text, Escaping::None);
            document.put(&["]]></description>\n"]);
            item.summary = Some(text.plain());
        }
        RssProfile::Full => {
            let text = document.sentences(length);
            document.put(&["<description><![CDATA["]);
            document.put_text(&text, Escaping::None);
            document.put(&["]]></description>\n"]);
            item.summary = Some(text.plain());
            let text = full_text(document, style);
            document.put(&["<content:encoded><![CDATA["]);
            document.put_text(&text, Escaping::None);
            document.put(&["]]></content:encoded>\n"]);
            item.content_html = Some(text.plain());
            let comments = document.random.below(90);
            let _ = writeln!(document.out, "<slash:comments>{comments}</slash:comments>");
        }
    }
}

fn full_text<'s>(document: &mut DocumentBuilder<'s>, style: &RssStyle) -> Passage<'s> {
    let bytes = RSS_TEXT.sample(&mut document.random) * style.length / 100;
    document.html(bytes, style.code)
}

fn media(
    document: &mut DocumentBuilder,
    style: &RssStyle,
    story: &StoryMetadata,
    item: &mut NewsItem<'static>,
) {
    let (size, seconds) =
        (document.random.between(1_000_000, 90_000_000), document.random.between(300, 7000));
    if style.profile == RssProfile::Podcast {
        let url = format!("{}/audio/{}.mp3", document.site, story.number);
        let _ = write!(
            document.out,
            "<enclosure url=\"{url}\" length=\"{size}\" type=\"audio/mpeg\" />\n\
             <itunes:duration>{}:{:02}</itunes:duration>\n<itunes:explicit>false</itunes:explicit>\n",
            seconds / 60,
            seconds % 60
        );
        item.attachments.push(Attachment {
            url: url.into(),
            mime_type: Some("audio/mpeg".into()),
            title: None,
            size_in_bytes: Some(size as u64),
            duration_in_seconds: Some(seconds as u64),
        });
    }
    if style.pictures {
        let url = format!("{}/images/{}.jpg", document.site, story.number);
        let _ = writeln!(
            document.out,
            "<media:content url=\"{url}\" type=\"image/jpeg\" medium=\"image\" width=\"1200\" height=\"675\" />"
        );
        item.image = Some(url.clone().into());
        item.attachments.push(Attachment {
            url: url.into(),
            mime_type: Some("image/jpeg".into()),
            ..Attachment::default()
        });
    }
}

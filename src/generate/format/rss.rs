//! RSS 2.0.

use std::fmt::Write;

use super::super::distribution::{RSS_SUMMARY, RSS_TEXT, weighted};
use super::super::draft::{Draft, Story, Text, owned_tags};
use super::super::text::Form;
use crate::news::{Attachment, NewsItem};

/// What a feed has of its news: of 75 feeds 22 have headlines with a short text, 15 the whole text escaped,
/// 28 in CDATA, 6 short HTML in CDATA, and 4 are podcasts.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Profile {
    Headlines,
    Escaped,
    Full,
    Short,
    Podcast,
}

const PROFILES: [(Profile, u32); 5] = [
    (Profile::Headlines, 22),
    (Profile::Escaped, 15),
    (Profile::Full, 28),
    (Profile::Short, 6),
    (Profile::Podcast, 4),
];

/// Feeds with more items than this have no whole texts.
const MAX_WHOLE_TEXTS: u64 = 110;

/// How the items of one feed look.
struct Look {
    profile: Profile,
    cdata_titles: bool,
    guid_is_link: bool,
    tags: usize,
    creators: bool,
    pictures: bool,
    /// Of a thousand blocks, those that are code.
    code: u32,
    /// Per cent of the measured lengths: an outlet writes long texts or short ones, longer where they are escaped.
    length: usize,
}

pub(super) fn write(draft: &mut Draft, items: u64) {
    let look = Look::draw(draft, items);
    head(draft, &look);
    for _ in 0..items {
        item(draft, &look);
    }
    draft.put(&["</channel>\n</rss>\n"]);
}

impl Look {
    fn draw(draft: &mut Draft, items: u64) -> Self {
        let random = &mut draft.random;
        let drawn = PROFILES[weighted(&PROFILES.map(|(_, weight)| weight), random)].0;
        let profile = if items > MAX_WHOLE_TEXTS { Profile::Headlines } else { drawn };
        let full = profile == Profile::Full;
        Look {
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
            length: random.between(60, 140) * if profile == Profile::Escaped { 2 } else { 1 },
        }
    }
}

fn head(draft: &mut Draft, look: &Look) {
    draft.put(&[
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\" \
         xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:atom=\"http://www.w3.org/2005/Atom\" \
         xmlns:media=\"http://search.yahoo.com/mrss/\" \
         xmlns:slash=\"http://purl.org/rss/1.0/modules/slash/\" \
         xmlns:itunes=\"http://www.itunes.com/dtds/podcast-1.0.dtd\">\n<channel>\n<title>",
        &draft.title.xml,
        "</title>\n<atom:link href=\"",
        &draft.site.clone(),
        "/feed/\" rel=\"self\" type=\"application/rss+xml\" />\n<link>",
        &draft.site.clone(),
        "</link>\n<description>",
    ]);
    let about = draft.sentences(60);
    draft.put_text(&about, Form::Xml);
    draft.put(&["</description>\n<language>", draft.pool.vocabulary.tag, "</language>\n"]);
    if look.profile == Profile::Podcast {
        let name = draft.name();
        draft.put(&["<itunes:author>", &name.xml, "</itunes:author>\n"]);
    }
    draft.feed_title = Some(draft.title.plain.clone());
}

fn item(draft: &mut Draft, look: &Look) {
    let story = draft.story();
    let mut news = NewsItem {
        url: Some(story.url.clone().into()),
        title: story.title.field(),
        date_published: Some(story.published),
        language: draft.language(),
        ..NewsItem::default()
    };
    draft.put(&["<item>\n<title>"]);
    if look.cdata_titles {
        draft.put(&["<![CDATA[", &story.title.plain, "]]>"]);
    } else {
        draft.put(&[&story.title.xml]);
    }
    draft.put(&["</title>\n<link>", &story.url, "</link>\n"]);
    if look.creators {
        let name = draft.name();
        draft.put(&["<dc:creator><![CDATA[", &name.plain, "]]></dc:creator>\n"]);
        news.authors.push(name.author());
    }
    draft.put(&["<pubDate>"]);
    draft.put_rfc822(story.published);
    draft.put(&["</pubDate>\n"]);
    let tags = draft.tags(look.tags);
    for tag in &tags {
        draft.put(&["<category><![CDATA[", &tag.plain, "]]></category>\n"]);
    }
    news.tags = owned_tags(&tags);
    guid(draft, look, &story, &mut news);
    texts(draft, look, &mut news);
    media(draft, look, &story, &mut news);
    draft.put(&["</item>\n"]);
    draft.news.push(news);
}

fn guid(draft: &mut Draft, look: &Look, story: &Story, news: &mut NewsItem<'static>) {
    if look.guid_is_link {
        draft.put(&["<guid>", &story.url, "</guid>\n"]);
        news.id = Some(story.url.clone().into());
    } else {
        let id = format!("{}/?p={}", draft.site, story.number);
        draft.put(&["<guid isPermaLink=\"false\">", &id, "</guid>\n"]);
        news.id = Some(id.into());
    }
}

fn texts(draft: &mut Draft, look: &Look, news: &mut NewsItem<'static>) {
    let length = RSS_SUMMARY.draw(&mut draft.random) * look.length / 100;
    match look.profile {
        Profile::Headlines => {
            let text = draft.sentences(length);
            draft.put(&["<description>"]);
            draft.put_text(&text, Form::Xml);
            draft.put(&["</description>\n"]);
            news.summary = Some(text.plain());
        }
        Profile::Escaped => {
            let text = in_full(draft, look);
            draft.put(&["<description>"]);
            draft.put_text(&text, Form::Xml);
            draft.put(&["</description>\n"]);
            news.summary = Some(text.plain());
        }
        Profile::Short | Profile::Podcast => {
            let text = draft.html(length, 0);
            draft.put(&["<description><![CDATA["]);
            draft.put_text(&text, Form::Plain);
            draft.put(&["]]></description>\n"]);
            news.summary = Some(text.plain());
        }
        Profile::Full => {
            let text = draft.sentences(length);
            draft.put(&["<description><![CDATA["]);
            draft.put_text(&text, Form::Plain);
            draft.put(&["]]></description>\n"]);
            news.summary = Some(text.plain());
            let text = in_full(draft, look);
            draft.put(&["<content:encoded><![CDATA["]);
            draft.put_text(&text, Form::Plain);
            draft.put(&["]]></content:encoded>\n"]);
            news.content_html = Some(text.plain());
            let comments = draft.random.below(90);
            let _ = writeln!(draft.out, "<slash:comments>{comments}</slash:comments>");
        }
    }
}

fn in_full<'s>(draft: &mut Draft<'s>, look: &Look) -> Text<'s> {
    let bytes = RSS_TEXT.draw(&mut draft.random) * look.length / 100;
    draft.html(bytes, look.code)
}

fn media(draft: &mut Draft, look: &Look, story: &Story, news: &mut NewsItem<'static>) {
    let (size, seconds) =
        (draft.random.between(1_000_000, 90_000_000), draft.random.between(300, 7000));
    if look.profile == Profile::Podcast {
        let url = format!("{}/audio/{}.mp3", draft.site, story.number);
        let _ = write!(
            draft.out,
            "<enclosure url=\"{url}\" length=\"{size}\" type=\"audio/mpeg\" />\n\
             <itunes:duration>{}:{:02}</itunes:duration>\n<itunes:explicit>false</itunes:explicit>\n",
            seconds / 60,
            seconds % 60
        );
        news.attachments.push(Attachment {
            url: url.into(),
            mime_type: Some("audio/mpeg".into()),
            title: None,
            size_in_bytes: Some(size as u64),
            duration_in_seconds: Some(seconds as u64),
        });
    }
    if look.pictures {
        let url = format!("{}/images/{}.jpg", draft.site, story.number);
        let _ = writeln!(
            draft.out,
            "<media:content url=\"{url}\" type=\"image/jpeg\" medium=\"image\" width=\"1200\" height=\"675\" />"
        );
        news.image = Some(url.clone().into());
        news.attachments.push(Attachment {
            url: url.into(),
            mime_type: Some("image/jpeg".into()),
            ..Attachment::default()
        });
    }
}

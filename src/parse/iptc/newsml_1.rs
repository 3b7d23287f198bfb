//! [NewsML](https://iptc.org/standards/newsml-1/) 1.0 to 1.2.
//!
//! Each `NewsItem` is a news, however its components are nested: of headlines, bylines and texts that are several,
//! the first counts, for the others are translations and shorter forms. A caption sums the news up where there is no
//! text. A `NewsItem` that only holds others, or refers to them, is a list of those, and its headline that of the whole.

use std::borrow::Cow;

use super::content::{Kind, inline};
use super::draft::{Draft, byline, keep_date, keep_line};
use crate::news::{Attachment, Author, NewsItem};
use crate::parse::error::ParseError;
use crate::parse::feed::extension::{comma_separated, duration, keep};
use crate::parse::text::{fold, non_empty};
use crate::parse::xml::{Cursor, Element};
use crate::parse::{Format, Parsed};

/// Elements that are read for what is inside them alone.
const CONTAINERS: [&str; 13] = [
    "NewsML",
    "NewsComponent",
    "Identification",
    "NewsIdentifier",
    "NewsManagement",
    "NewsLines",
    "AdministrativeMetadata",
    "Creator",
    "DescriptiveMetadata",
    "SubjectCode",
    "NewsLine",
    "ContentSet",
    "EquivalentsList",
];

/// Reads a document whose root is `NewsML`.
pub(in crate::parse) fn parse(text: &str) -> Parsed<'_> {
    let mut cursor = Cursor::new(text);
    let mut reader = Reader::default();
    // A counter and no recursion: components may be nested as deep as a document likes.
    let mut depth = 0;
    loop {
        let Some(element) = cursor.child() else {
            if depth == 0 {
                break;
            }
            depth -= 1;
            reader.leave(depth);
            continue;
        };
        if element.name == "NewsItem" {
            reader.enter(depth, &cursor);
            depth += 1;
        } else if depth == 0 || CONTAINERS.contains(&element.name) {
            depth += 1;
        } else {
            reader.element(depth, &element, &mut cursor);
        }
    }
    let news: Vec<_> = reader.news.into_iter().flatten().collect();
    let only_topics = (reader.has_topics && news.is_empty())
        .then(|| ParseError::NoNews("NewsML with nothing but topics".into()));
    let error = cursor.into_fault().or(only_topics);
    Parsed { format: Some(Format::Newsml1), feed_title: reader.title, items: news, error }
}

/// What has been read so far.
#[derive(Default)]
struct Reader<'a> {
    title: Option<Cow<'a, str>>,
    /// The news in the order in which they begin; `None` for those that are being read or are none.
    news: Vec<Option<NewsItem<'a>>>,
    open: Vec<Open<'a>>,
    /// Whether there is an item of topics, which are no news.
    has_topics: bool,
}

/// A `NewsItem` whose end has not come.
struct Open<'a> {
    depth: usize,
    /// Where its news belongs.
    place: usize,
    base: Option<String>,
    draft: Draft<'a>,
    /// Whether it holds others, or topics, which are no news.
    is_list: bool,
    /// The items elsewhere that it refers to.
    references: Vec<NewsItem<'a>>,
    /// The depth inside the component whose role it is to be a caption, while that is open.
    caption_depth: Option<usize>,
    caption: Option<Cow<'a, str>>,
}

impl<'a> Reader<'a> {
    fn enter(&mut self, depth: usize, cursor: &Cursor<'a>) {
        if let Some(around) = self.open.last_mut() {
            around.is_list = true;
        }
        self.open.push(Open {
            depth,
            place: self.news.len(),
            base: cursor.base().map(str::to_owned),
            draft: Draft { other_language: cursor.language(), ..Draft::default() },
            is_list: false,
            references: Vec::new(),
            caption_depth: None,
            caption: None,
        });
        self.news.push(None);
    }

    /// Takes note that the element at that depth has ended.
    fn leave(&mut self, depth: usize) {
        let Some(open) = self.open.last_mut() else { return };
        if open.caption_depth.is_some_and(|caption| depth < caption) {
            open.caption_depth = None;
        }
        if depth == open.depth
            && let Some(open) = self.open.pop()
        {
            self.close(open);
        }
    }

    fn close(&mut self, mut open: Open<'a>) {
        let has_content = open.draft.has_content();
        if !has_content {
            open.draft.item.other_summary = open.caption;
        }
        let is_list = open.is_list || !open.references.is_empty();
        let news = open.draft.finish(open.base.as_deref());
        if has_content || !is_list {
            self.news[open.place] = Some(news);
        } else {
            keep_line(&mut self.title, news.title);
            self.news.extend(open.references.into_iter().map(Some));
        }
    }

    /// Reads an element that is no container; closes it.
    fn element(&mut self, depth: usize, element: &Element<'a>, cursor: &mut Cursor<'a>) {
        let Some(open) = self.open.last_mut() else { return cursor.skip() };
        match element.name {
            "TopicSet" if depth == open.depth + 1 => {
                open.is_list = true;
                self.has_topics = true;
                cursor.skip();
            }
            "NewsItemRef" => {
                open.is_list = true;
                open.references.extend(reference(element));
                cursor.skip();
            }
            "Role" => {
                let role = formal_name(element).unwrap_or_default();
                if open.caption_depth.is_none() && role.eq_ignore_ascii_case("caption") {
                    open.caption_depth = Some(depth);
                }
                cursor.skip();
            }
            "ContentItem" => content_item(element, cursor, open),
            _ => property(element, cursor, &mut open.draft),
        }
    }
}

/// An item that is elsewhere; one in the same document, `#…`, is read where it stands.
fn reference<'a>(element: &Element<'a>) -> Option<NewsItem<'a>> {
    let id = element.attribute("NewsItem").filter(|id| !id.starts_with('#'))?;
    Some(NewsItem { id: Some(id), ..NewsItem::default() })
}

fn property<'a>(element: &Element<'a>, cursor: &mut Cursor<'a>, draft: &mut Draft<'a>) {
    let item = &mut draft.item;
    match element.name {
        "PublicIdentifier" => keep(&mut item.news.id, cursor.text()),
        "FirstCreated" => keep_date(&mut item.news.date_published, Some(cursor.text())),
        "ThisRevisionCreated" => {
            keep_date(&mut item.news.date_modified, Some(cursor.text()));
            item.created = item.news.date_modified;
        }
        "HeadLine" => keep_line(&mut item.news.title, Some(cursor.flat_text(&[]))),
        "SlugLine" => keep_line(&mut draft.other_title, Some(cursor.flat_text(&[]))),
        "ByLine" if item.news.authors.is_empty() => {
            item.news.authors.extend(byline(cursor.flat_text(&[])));
        }
        "KeywordLine" => comma_separated(fold(cursor.flat_text(&[])), item),
        _ => {
            let name = formal_name(element).unwrap_or_default();
            match element.name {
                "Language" => keep(&mut item.news.language, name),
                "Subject" | "SubjectMatter" | "SubjectDetail" => item.tag(name),
                "Property" if name.eq_ignore_ascii_case("keyword") => {
                    item.tag(element.attribute("Value").unwrap_or_default());
                }
                // Of `AdministrativeMetadata/Creator`: no other container of a party is entered.
                "Party" if !name.is_empty() => {
                    item.other_authors.push(Author { name: Some(name), ..Author::default() });
                }
                _ => {}
            }
            cursor.skip();
        }
    }
}

fn formal_name<'a>(element: &Element<'a>) -> Option<Cow<'a, str>> {
    element.attribute("FormalName")
}

/// Reads a `ContentItem`: a text, or where a file is.
fn content_item<'a>(element: &Element<'a>, cursor: &mut Cursor<'a>, open: &mut Open<'a>) {
    let mut file =
        Attachment { url: element.attribute("Href").unwrap_or_default(), ..Attachment::default() };
    let (mut media, mut format) = (None, None);
    while let Some(child) = cursor.child() {
        match child.name {
            "DataContent" if media.is_none() || is_text(&media) => {
                let kind = file.mime_type.as_deref().or(format.as_deref());
                data_content(Kind::of_type(kind), cursor, open);
            }
            "Characteristics" => characteristics(cursor, &mut file),
            name => {
                match name {
                    "MediaType" => media = formal_name(&child),
                    "MimeType" => file.mime_type = formal_name(&child),
                    "Format" => format = formal_name(&child),
                    _ => {} // `Encoding` wraps what is no text
                }
                cursor.skip();
            }
        }
    }
    file.mime_type = file.mime_type.or(format.filter(|format| format.contains('/')));
    let item = &mut open.draft.item;
    if is_image(&media) && !file.url.is_empty() {
        keep(&mut item.other_image, file.url.clone());
    }
    item.attach(file);
}

fn is_text(media: &Option<Cow<'_, str>>) -> bool {
    media.as_ref().is_some_and(|media| {
        ["text", "complexdata"].iter().any(|known| media.eq_ignore_ascii_case(known))
    })
}

fn is_image(media: &Option<Cow<'_, str>>) -> bool {
    media.as_ref().is_some_and(|media| {
        ["photo", "picture", "graphic", "image"]
            .iter()
            .any(|known| media.eq_ignore_ascii_case(known))
    })
}

/// The first text is the news', unless it is the caption of a picture.
fn data_content<'a>(kind: Kind, cursor: &mut Cursor<'a>, open: &mut Open<'a>) {
    if open.caption_depth.is_some() {
        let mut caption = Draft::default();
        inline(kind, cursor, &mut caption);
        let text = caption.item.news.content_html.or(caption.item.news.content_text);
        keep(&mut open.caption, text.unwrap_or_default());
    } else if open.draft.has_content() {
        cursor.skip();
    } else {
        inline(kind, cursor, &mut open.draft);
    }
}

/// `Characteristics`: the file's size, and how long it plays where a property says so.
fn characteristics<'a>(cursor: &mut Cursor<'a>, file: &mut Attachment<'a>) {
    while let Some(child) = cursor.child() {
        match child.name {
            "SizeInBytes" => {
                file.size_in_bytes = non_empty(cursor.text()).and_then(|size| size.parse().ok());
            }
            name => {
                let what = formal_name(&child).unwrap_or_default();
                if name == "Property" && what.to_ascii_lowercase().contains("duration") {
                    let value = child.attribute("Value").unwrap_or_default();
                    file.duration_in_seconds = duration(&value);
                }
                cursor.skip();
            }
        }
    }
}

//! [NewsML](https://iptc.org/standards/newsml-1/) 1.0 to 1.2.
//!
//! Each `NewsItem` element is a news item, however its components are nested. The first of several headlines, bylines
//! and texts is used, because the others are translations and shorter versions. A caption is the summary of an item
//! without text. A `NewsItem` that only contains or references others is a list: its headline is the feed title.

use std::borrow::Cow;

use super::content::{ContentType, read_content};
use super::draft::IptcDraft;
use crate::news::{Attachment, NewsItem};
use crate::parse::error::ParseError;
use crate::parse::item::{duration, fill_date, fill_line, fill_text};
use crate::parse::people::{author_from_byline, named};
use crate::parse::text::{fold, non_empty};
use crate::parse::xml::{Cursor, XmlElement};
use crate::parse::{Format, Parsed};

/// Elements that only group other elements.
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

/// Parses a document with the root element `NewsML`.
pub(in crate::parse) fn parse(text: &str) -> Parsed<'_> {
    let mut cursor = Cursor::new(text);
    let mut reader = Newsml1Reader::default();
    // A depth counter instead of recursion: components may be nested without limit.
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
    let items: Vec<_> = reader.items.into_iter().flatten().collect();
    let only_topics = (reader.has_topics && items.is_empty())
        .then(|| ParseError::NoNews("NewsML document with topics only".into()));
    let error = cursor.into_error().or(only_topics);
    Parsed { format: Some(Format::Newsml1), feed_title: reader.title, items, error }
}

/// The state of the parser.
#[derive(Default)]
struct Newsml1Reader<'a> {
    title: Option<Cow<'a, str>>,
    /// The items in the order of their start tags; `None` for open items and for lists.
    items: Vec<Option<NewsItem<'a>>>,
    open: Vec<OpenItem<'a>>,
    /// True after an item with topics, which are not news.
    has_topics: bool,
}

/// A `NewsItem` before its end tag.
struct OpenItem<'a> {
    depth: usize,
    /// Index in `Newsml1Reader::items`.
    index: usize,
    base: Option<String>,
    draft: IptcDraft<'a>,
    /// True for an item with other items or topics inside.
    is_list: bool,
    /// Items outside of the document that this one references.
    references: Vec<NewsItem<'a>>,
    /// Depth of the children of the open component with the role of a caption.
    caption_depth: Option<usize>,
    caption: Option<Cow<'a, str>>,
}

impl<'a> Newsml1Reader<'a> {
    fn enter(&mut self, depth: usize, cursor: &Cursor<'a>) {
        if let Some(parent) = self.open.last_mut() {
            parent.is_list = true;
        }
        self.open.push(OpenItem {
            depth,
            index: self.items.len(),
            base: cursor.base().map(str::to_owned),
            draft: IptcDraft { other_language: cursor.language(), ..IptcDraft::default() },
            is_list: false,
            references: Vec::new(),
            caption_depth: None,
            caption: None,
        });
        self.items.push(None);
    }

    /// Handles the end of the element at `depth`.
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

    fn close(&mut self, mut open: OpenItem<'a>) {
        let has_content = open.draft.has_content();
        if !has_content {
            open.draft.base.other_summary = open.caption;
        }
        let is_list = open.is_list || !open.references.is_empty();
        let item = open.draft.into_item(open.base.as_deref());
        if has_content || !is_list {
            self.items[open.index] = Some(item);
        } else {
            fill_line(&mut self.title, item.title);
            self.items.extend(open.references.into_iter().map(Some));
        }
    }

    /// Reads an element other than a container and closes it.
    fn element(&mut self, depth: usize, element: &XmlElement<'a>, cursor: &mut Cursor<'a>) {
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

/// Returns a referenced item. References to items of the same document (`#…`) are ignored, because those items are read
/// themselves.
fn reference<'a>(element: &XmlElement<'a>) -> Option<NewsItem<'a>> {
    let id = element.attribute("NewsItem").filter(|id| !id.starts_with('#'))?;
    Some(NewsItem { id: Some(id), ..NewsItem::default() })
}

fn property<'a>(element: &XmlElement<'a>, cursor: &mut Cursor<'a>, draft: &mut IptcDraft<'a>) {
    let base = &mut draft.base;
    match element.name {
        "PublicIdentifier" => fill_text(&mut base.item.id, cursor.text()),
        "FirstCreated" => fill_date(&mut base.item.date_published, Some(cursor.text())),
        "ThisRevisionCreated" => {
            fill_date(&mut base.item.date_modified, Some(cursor.text()));
            base.created = base.item.date_modified;
        }
        "HeadLine" => fill_line(&mut base.item.title, Some(cursor.flat_text(&[]))),
        "SlugLine" => fill_line(&mut draft.other_title, Some(cursor.flat_text(&[]))),
        "ByLine" if base.item.authors.is_empty() => {
            base.item.authors.extend(author_from_byline(cursor.flat_text(&[])));
        }
        "KeywordLine" => base.add_tags(fold(cursor.flat_text(&[]))),
        _ => {
            let name = formal_name(element).unwrap_or_default();
            match element.name {
                "Language" => fill_text(&mut base.item.language, name),
                "Subject" | "SubjectMatter" | "SubjectDetail" => base.add_tag(name),
                "Property" if name.eq_ignore_ascii_case("keyword") => {
                    base.add_tag(element.attribute("Value").unwrap_or_default());
                }
                // Always a child of `AdministrativeMetadata/Creator`, the only container of parties in `CONTAINERS`.
                "Party" if !name.is_empty() => base.other_authors.push(named(name)),
                _ => {}
            }
            cursor.skip();
        }
    }
}

fn formal_name<'a>(element: &XmlElement<'a>) -> Option<Cow<'a, str>> {
    element.attribute("FormalName")
}

/// Reads a `ContentItem`: text, or the location of a file.
fn content_item<'a>(element: &XmlElement<'a>, cursor: &mut Cursor<'a>, open: &mut OpenItem<'a>) {
    let mut file =
        Attachment { url: element.attribute("Href").unwrap_or_default(), ..Attachment::default() };
    let (mut media, mut format) = (None, None);
    while let Some(child) = cursor.child() {
        match child.name {
            "DataContent" if media.is_none() || is_text(&media) => {
                let name = file.mime_type.as_deref().or(format.as_deref());
                data_content(ContentType::from_name(name), cursor, open);
            }
            "Characteristics" => characteristics(cursor, &mut file),
            name => {
                match name {
                    "MediaType" => media = formal_name(&child),
                    "MimeType" => file.mime_type = formal_name(&child),
                    "Format" => format = formal_name(&child),
                    _ => {} // `Encoding` contains encoded binary data
                }
                cursor.skip();
            }
        }
    }
    file.mime_type = file.mime_type.or(format.filter(|format| format.contains('/')));
    let draft = &mut open.draft.base;
    if is_image(&media) && !file.url.is_empty() {
        fill_text(&mut draft.other_image, file.url.clone());
    }
    draft.add_attachment(file);
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

/// Reads `DataContent`. The first text that is not a caption is the content of the item.
fn data_content<'a>(content_type: ContentType, cursor: &mut Cursor<'a>, open: &mut OpenItem<'a>) {
    if open.caption_depth.is_some() {
        let mut caption = IptcDraft::default();
        read_content(content_type, cursor, &mut caption);
        let text = caption.base.item.content_html.or(caption.base.item.content_text);
        fill_text(&mut open.caption, text.unwrap_or_default());
    } else if open.draft.has_content() {
        cursor.skip();
    } else {
        read_content(content_type, cursor, &mut open.draft);
    }
}

/// Reads `Characteristics`: the size of a file, and its playing time from a property.
fn characteristics<'a>(cursor: &mut Cursor<'a>, file: &mut Attachment<'a>) {
    while let Some(child) = cursor.child() {
        match child.name {
            "SizeInBytes" => {
                file.size_in_bytes = non_empty(cursor.text()).and_then(|size| size.parse().ok());
            }
            name => {
                let property = formal_name(&child).unwrap_or_default();
                if name == "Property" && property.to_ascii_lowercase().contains("duration") {
                    let value = child.attribute("Value").unwrap_or_default();
                    file.duration_in_seconds = duration(&value);
                }
                cursor.skip();
            }
        }
    }
}

//! `ContentItem`: a text, or the location of a file.

use std::borrow::Cow;
use std::mem::take;

use super::component::{Story, TextRank};
use super::lines::Line;
use super::role::Role;
use super::types::ContentTypes;
use super::{Newsml1Reader, formal_name};
use crate::news::{Attachment, NewsItem};
use crate::parse::iptc::content::{
    ContentType, content_of, decode_base64, read_content, read_root, read_text,
};
use crate::parse::iptc::draft::IptcDraft;
use crate::parse::item::{duration, fill_text};
use crate::parse::text::plain_title;
use crate::parse::xml::{Cursor, XmlElement};

/// The main image of an item.
#[derive(Default)]
pub(super) struct BestImage<'a> {
    pub(super) url: Option<Cow<'a, str>>,
    is_preview: bool,
}

impl<'a> BestImage<'a> {
    /// Keeps the first image, but not one that is only a smaller version or a logo.
    fn offer(&mut self, file: &Attachment<'a>, is_preview: bool) {
        if self.url.is_none() || self.is_preview && !is_preview {
            *self = BestImage { url: Some(file.url.clone()), is_preview };
        }
    }
}

/// A `ContentItem` before its end tag.
#[derive(Default)]
struct ContentItem<'a> {
    types: ContentTypes<'a>,
    file: Attachment<'a>,
    /// True inside an `Encoding` whose notation is base64.
    is_base64: bool,
    /// True after a text.
    has_text: bool,
    /// True after a type that follows the text.
    has_late_type: bool,
    text: Option<PendingText<'a>>,
}

/// A text that is read, before all its types are known.
enum PendingText<'a> {
    /// Content of the draft, with the content that was there before.
    Story { place: Story<'a>, before: [Option<Cow<'a, str>>; 2] },
    /// A text with another use, or one that is the story if there is no other.
    Other(Role, TextRank, Box<NewsItem<'a>>),
}

impl<'a> ContentItem<'a> {
    /// Reads the name of a type.
    fn type_name(&mut self, name: &str, element: &XmlElement<'a>) {
        let field = match name {
            "MediaType" => &mut self.types.media,
            "MimeType" => &mut self.types.mime,
            "Format" => &mut self.types.format,
            name if name.eq_ignore_ascii_case("MediaType") => &mut self.types.media,
            name if name.eq_ignore_ascii_case("MimeType") => &mut self.types.mime,
            _ => return,
        };
        *field = formal_name(element);
        self.has_late_type |= self.has_text;
    }
}

impl<'a> Newsml1Reader<'a> {
    /// Reads the innermost open element, a `ContentItem`, or a `DataContent` without one around it, and closes it.
    pub(super) fn content_item(
        &mut self,
        element: Option<&XmlElement<'a>>,
        cursor: &mut Cursor<'a>,
    ) -> bool {
        let mut content = ContentItem::default();
        match element {
            Some(element) => {
                content.file.url = location(element);
                self.parts(&mut content, cursor);
            }
            None => self.data_content(&mut content, cursor),
        }
        self.finish_text(&mut content);
        self.finish_file(&mut content);
        false
    }

    fn parts(&mut self, content: &mut ContentItem<'a>, cursor: &mut Cursor<'a>) {
        let mut depth = 0;
        while let Some(child) = cursor.child_within(&mut depth) {
            match child.name {
                "DataContent" => self.data_content(content, cursor),
                "Characteristics" => characteristics(cursor, &mut content.file),
                "Encoding" => {
                    let notation = child.attribute("Notation").unwrap_or_default();
                    content.is_base64 |= notation.to_ascii_lowercase().contains("base64");
                    depth += 1;
                }
                "ContentItem" => {
                    fill_location(&mut content.file.url, &child);
                    depth += 1;
                }
                name if is_root(name) => {
                    self.text(content, cursor, |cursor, draft| read_root(name, cursor, draft));
                }
                name if name.eq_ignore_ascii_case("DataContent") => {
                    self.data_content(content, cursor)
                }
                name => {
                    content.type_name(name, &child);
                    cursor.skip();
                }
            }
        }
    }

    fn data_content(&mut self, content: &mut ContentItem<'a>, cursor: &mut Cursor<'a>) {
        let types = &content.types;
        if content.has_text || types.is_style() || types.is_file() {
            return cursor.skip();
        }
        let content_type = types.content_type();
        if !content.is_base64 {
            self.text(content, cursor, |cursor, draft| read_content(content_type, cursor, draft));
        } else if types.is_text() {
            self.text(content, cursor, |cursor, draft| {
                if let Some(text) = decode_base64(&cursor.text()) {
                    read_text(content_type, Cow::Owned(text), draft);
                }
            });
        } else {
            cursor.skip();
        }
    }

    /// Reads a text, for the use that the role of its component gives it. `read` closes its element.
    fn text(
        &mut self,
        content: &mut ContentItem<'a>,
        cursor: &mut Cursor<'a>,
        read: impl FnOnce(&mut Cursor<'a>, &mut IptcDraft<'a>),
    ) {
        content.has_text = true;
        let role = self.text_role();
        if role == Role::Style {
            return cursor.skip();
        }
        let place = Story::new(self, content.types.format.clone(), cursor.language());
        if !role.is_story() || place.rank != TextRank::Story {
            let mut draft = IptcDraft::default();
            read(cursor, &mut draft);
            // The description of a picture is not a summary of the story.
            let is_caption = role == Role::Summary && place.rank == TextRank::Aside;
            let role = if is_caption { Role::Caption } else { role };
            let item = Box::new(draft.into_item(None));
            content.text = Some(PendingText::Other(role, place.rank, item));
            return;
        }
        let before = self.open.last().and_then(|open| open.story.as_ref());
        if before.is_some_and(|before| !place.continues(before, self)) {
            self.has_content(false);
            return cursor.skip();
        }
        let Some(open) = self.open.last_mut() else { return cursor.skip() };
        // The lines of the item and of its open components precede those of the text itself.
        self.lines.apply(&mut open.lines, &mut open.draft);
        let item = &mut open.draft.base.item;
        let before = [item.content_html.take(), item.content_text.take()];
        read(cursor, &mut open.draft);
        content.text = Some(PendingText::Story { place, before });
    }

    /// Decides on the text that was read, when its types are known.
    fn finish_text(&mut self, content: &mut ContentItem<'a>) {
        let Some(text) = content.text.take() else { return };
        let types = &content.types;
        let is_text = !content.has_late_type || !types.is_style() && !types.is_file();
        match text {
            PendingText::Story { place, before } => {
                let is_html = content.has_late_type && types.content_type() == ContentType::Html;
                self.finish_story(place, before, is_text, is_html);
            }
            PendingText::Other(role, rank, item) if is_text => self.finish_other(role, rank, item),
            PendingText::Other(..) => {}
        }
    }

    fn finish_story(
        &mut self,
        place: Story<'a>,
        [html, text]: [Option<Cow<'a, str>>; 2],
        is_text: bool,
        is_html: bool,
    ) {
        let Some(open) = self.open.last_mut() else { return };
        let item = &mut open.draft.base.item;
        if html.is_none() && text.is_none() && is_text && !is_html {
            // The common case: a single text.
            if open.draft.has_content() {
                open.story = Some(place);
                self.has_content(true);
            }
            return;
        }
        let mut new = [item.content_html.take(), item.content_text.take()];
        if is_html && new[0].is_none() {
            new.swap(0, 1);
        }
        let [new_html, new_text] = new;
        (item.content_html, item.content_text) = (html, text);
        if !is_text || new_html.is_none() && new_text.is_none() {
            return;
        }
        new_html.into_iter().for_each(|html| open.draft.append_html(html));
        new_text.into_iter().for_each(|text| open.draft.append_text(text));
        open.story = Some(place);
        self.has_content(true);
    }

    fn finish_other(&mut self, role: Role, rank: TextRank, item: Box<NewsItem<'a>>) {
        let Some(open) = self.open.last_mut() else { return };
        match role {
            Role::Caption => fill_text(&mut open.caption, content_of(*item).unwrap_or_default()),
            Role::Title => {
                if let Some(title) = content_of(*item).and_then(plain_title) {
                    self.push_line(Line::Headline(title));
                }
            }
            Role::Summary => {
                let summary = content_of(*item).unwrap_or_default();
                fill_text(&mut open.draft.base.other_summary, summary);
            }
            _ if item.content_html.is_some() || item.content_text.is_some() => {
                if open.other_story.as_ref().is_none_or(|(before, _)| rank > *before) {
                    open.other_story = Some((rank, item));
                }
                self.has_content(false);
            }
            _ => {}
        }
    }

    /// Adds the file, if the content has a location. Text in the document needs none.
    fn finish_file(&mut self, content: &mut ContentItem<'a>) {
        if content.file.url.is_empty() {
            return;
        }
        let ContentItem { types, file, .. } = content;
        let is_preview = self.text_role() == Role::Preview;
        let Some(open) = self.open.last_mut() else { return };
        if types.is_image() {
            open.image.offer(file, is_preview);
        }
        let is_text = types.is_text();
        file.mime_type = types.media_type();
        open.draft.base.add_attachment(take(file));
        self.has_content(is_text);
    }
}

/// Returns true for roots of texts that stand without a `DataContent`.
fn is_root(name: &str) -> bool {
    ["nitf", "html"].iter().any(|known| known.eq_ignore_ascii_case(name))
}

fn location<'a>(element: &XmlElement<'a>) -> Cow<'a, str> {
    let [href, url] = element.attributes(["Href", "Url"]);
    href.or(url).unwrap_or_default()
}

fn fill_location<'a>(url: &mut Cow<'a, str>, element: &XmlElement<'a>) {
    if url.is_empty() {
        *url = location(element);
    }
}

/// Reads `Characteristics`: the size of a file and its playing time, from elements or properties.
fn characteristics<'a>(cursor: &mut Cursor<'a>, file: &mut Attachment<'a>) {
    while let Some(child) = cursor.child() {
        if child.name == "SizeInBytes" {
            file.size_in_bytes = file.size_in_bytes.or(size(&cursor.text()));
            continue;
        }
        let name = formal_name(&child).unwrap_or_default().to_ascii_lowercase();
        let value = || child.attribute("Value").unwrap_or_default();
        if name.contains("duration") {
            let time = duration(&value()).filter(|seconds| *seconds > 0);
            file.duration_in_seconds = file.duration_in_seconds.or(time);
        } else if ["filesize", "sizeinbytes"].contains(&name.as_str()) {
            file.size_in_bytes = file.size_in_bytes.or(size(&value()));
        }
        cursor.skip();
    }
}

/// Returns a size in bytes. 0 is that of a file whose size is not known.
fn size(text: &str) -> Option<u64> {
    let whole = text.trim().split('.').next().unwrap_or_default();
    whole.parse().ok().filter(|size| *size > 0)
}

//! [NewsML](https://iptc.org/standards/newsml-1/) 1.0 to 1.2.
//!
//! Each `NewsItem` element is a news item, however its components are nested. The text is that of the component with
//! the main role, the first of several: the others are translations and shorter versions. A lead and a body beside
//! each other are parts of one text. A caption is the summary of an item without text. Headlines, bylines and keywords
//! of pictures are those of the item only if it has no text. A `NewsItem` that only contains or references others is a
//! list: its headline is the feed title.

mod component;
mod content_item;
mod lines;
mod role;
mod types;

use std::borrow::Cow;

use jiff::Timestamp;

use super::draft::IptcDraft;
use super::no_items;
use crate::news::NewsItem;
use crate::parse::error::ParseError;
use crate::parse::item::{fill_date, fill_line, fill_text};
use crate::parse::text::{fold, non_empty};
use crate::parse::unique::keep_first;
use crate::parse::xml::{Cursor, XmlElement};
use crate::parse::{Format, Parsed};
use component::{Component, Story, TextRank};
use content_item::BestImage;
use lines::{Line, Lines, LinesStart};
use role::Role;

/// Parses a document with the root element `NewsML`, or one that contains such an element.
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
        depth += usize::from(reader.element(depth, &element, &mut cursor));
    }
    reader.into_parsed(cursor.into_error())
}

/// The state of the parser.
#[derive(Default)]
struct Newsml1Reader<'a> {
    title: Option<Cow<'a, str>>,
    /// The items in the order of their end tags, each after the number of its start tag.
    items: Vec<(usize, NewsItem<'a>)>,
    /// Number of start tags of items and of references so far.
    item_count: usize,
    /// The open items, outermost first.
    #[expect(clippy::vec_box, reason = "they are large, and may be nested without limit")]
    open: Vec<Box<OpenItem<'a>>>,
    /// The open components of the open items, outermost first.
    components: Vec<Component<'a>>,
    /// Number of components so far.
    component_count: usize,
    lines: Lines<'a>,
    /// Date of the transmission, from the envelope.
    sent: Option<Timestamp>,
    /// True after an item with topics, which are not news.
    has_topics: bool,
}

/// A `NewsItem` before its end tag.
struct OpenItem<'a> {
    depth: usize,
    element: XmlElement<'a>,
    /// Number of the start tag.
    number: usize,
    /// Number of open components outside of the item.
    outer_components: usize,
    lines: LinesStart,
    base: Option<String>,
    draft: IptcDraft<'a>,
    /// True for an item with other items or topics inside.
    is_list: bool,
    /// Items outside of the document that this one references.
    references: Vec<NewsItem<'a>>,
    story: Option<Story<'a>>,
    /// A text that is used if there is no story, such as that of a picture.
    other_story: Option<(TextRank, Box<NewsItem<'a>>)>,
    caption: Option<Cow<'a, str>>,
    image: BestImage<'a>,
    /// Date of the dateline. Used if there is no date of creation.
    dateline: Option<Cow<'a, str>>,
    /// Date in the identifier, which may be any. Used if there is no other.
    date_id: Option<Cow<'a, str>>,
}

impl<'a> Newsml1Reader<'a> {
    fn into_parsed(mut self, error: Option<ParseError>) -> Parsed<'a> {
        self.items.sort_by_key(|(number, _)| *number);
        let items: Vec<_> = self.items.into_iter().map(|(_, item)| item).collect();
        let only_topics = (self.has_topics && items.is_empty())
            .then(|| ParseError::NoNews("NewsML document with topics only".into()));
        let error = error.or(only_topics).or_else(|| no_items(&items, "NewsML document"));
        Parsed { format: Some(Format::Newsml1), feed_title: self.title, items, error }
    }

    fn enter(&mut self, depth: usize, element: &XmlElement<'a>, cursor: &Cursor<'a>) {
        if let Some(parent) = self.open.last_mut() {
            parent.is_list = true;
        }
        self.open.push(Box::new(OpenItem {
            depth,
            element: *element,
            number: self.item_count,
            outer_components: self.components.len(),
            lines: self.lines.start(),
            base: cursor.base().map(str::to_owned),
            draft: IptcDraft { other_language: cursor.language(), ..IptcDraft::default() },
            is_list: false,
            references: Vec::new(),
            story: None,
            other_story: None,
            caption: None,
            image: BestImage::default(),
            dateline: None,
            date_id: None,
        }));
        self.item_count += 1;
    }

    /// Handles the end of the element at `depth`.
    fn leave(&mut self, depth: usize) {
        if self.components.last().is_some_and(|component| component.depth == depth) {
            self.leave_component();
        }
        if self.open.last().is_some_and(|open| open.depth == depth)
            && let Some(open) = self.open.pop()
        {
            self.close(open);
        }
    }

    fn close(&mut self, mut open: Box<OpenItem<'a>>) {
        let draft = &mut open.draft;
        self.lines.finish(open.lines, open.story.is_some(), draft);
        if !draft.has_content()
            && let Some((_, story)) = open.other_story
        {
            draft.fill_from(*story);
        }
        let has_content = draft.has_content();
        if !has_content {
            fill_text(&mut draft.base.other_summary, open.caption.unwrap_or_default());
        }
        draft.base.other_image = open.image.url.or(draft.base.other_image.take());
        if draft.base.item.date_published.is_none() && draft.base.created.is_none() {
            let created = &mut draft.base.created;
            fill_date(created, open.dateline);
            fill_date(created, open.date_id);
            *created = created.or(self.sent);
        }
        keep_first(&mut draft.base.other_authors, |author| author.name.as_deref().unwrap_or(""));
        if draft.base.item.id.is_none() && draft.other_id.is_none() {
            draft.other_id = open.element.attribute("Duid");
        }
        let is_list = open.is_list || !open.references.is_empty();
        let is_item = has_content || !draft.base.item.attachments.is_empty() || !is_list;
        let item = open.draft.into_item(open.base.as_deref());
        if is_item {
            self.items.push((open.number, item));
        } else {
            fill_line(&mut self.title, item.title);
            for reference in open.references {
                self.items.push((self.item_count, reference));
                self.item_count += 1;
            }
        }
    }

    /// Handles a start tag. Returns true if the element was entered; otherwise it is closed.
    #[inline(always)]
    fn element(&mut self, depth: usize, element: &XmlElement<'a>, cursor: &mut Cursor<'a>) -> bool {
        match element.name {
            "NewsItem" => self.enter(depth, element, cursor),
            "NewsComponent" => {
                if self.open.is_empty() {
                    self.enter(depth, element, cursor); // a component without an item around it
                }
                self.enter_component(depth, element);
            }
            "NewsML"
            | "NewsEnvelope"
            | "Identification"
            | "NewsIdentifier"
            | "NewsManagement"
            | "NewsLines"
            | "NewsLine"
            | "AdministrativeMetadata"
            | "DescriptiveMetadata"
            | "SubjectCode"
            | "ContentSet"
            | "EquivalentsList" => {}
            name if self.open.is_empty() => match name {
                "DateAndTime" => return self.date(name, cursor),
                "TopicSet" => {
                    self.has_topics = true;
                    cursor.skip();
                    return false;
                }
                name => return self.other_element(name, depth, element, cursor),
            },
            name => return self.item_element(name, depth, element, cursor),
        }
        true
    }

    /// Handles the start tag of an element inside an item, which is no container. Returns true if it was entered.
    #[inline(always)]
    fn item_element(
        &mut self,
        name: &str,
        depth: usize,
        element: &XmlElement<'a>,
        cursor: &mut Cursor<'a>,
    ) -> bool {
        match name {
            "Role" => self.role(depth, element),
            "ContentItem" => return self.content_item(Some(element), cursor),
            "DataContent" => return self.content_item(None, cursor),
            "NewsItemRef" => self.reference(element),
            "TopicSet" => self.topics(depth),
            "Location" | "Comment" | "Catalog" | "RightsMetadata" => {}
            "Creator" => return self.creator(cursor),
            "NewsLineText" => return self.news_line(cursor),
            "NewsLineType" => self.line_type(element),
            "HeadLine" => return self.line(cursor, Line::Headline),
            "SlugLine" => return self.line(cursor, Line::Slug),
            "ByLine" => return self.line(cursor, Line::Byline),
            "KeywordLine" => {
                let keywords = fold(cursor.flat_text(&[]));
                self.push_line(Line::Keywords(keywords));
                return false;
            }
            "PublicIdentifier" | "NewsItemId" => return self.identifier(name, cursor),
            "FirstCreated" | "ThisRevisionCreated" | "DateId" | "DateLineDate" => {
                return self.date(name, cursor);
            }
            "Language" | "Subject" | "SubjectMatter" | "SubjectDetail" | "Property" => {
                self.formal_name(name, element);
            }
            // Elements of the standard without a value of an item.
            "Status" | "Urgency" | "Priority" | "Genre" | "ProviderId" | "RevisionId"
            | "NewsItemType" | "NewsProduct" | "NewsService" | "NameLabel" | "DateLine"
            | "SubHeadLine" | "CopyrightLine" | "CreditLine" | "RightsLine" | "Provider"
            | "Source" | "Party" | "Origin" => return true,
            _ => return self.other_element(name, depth, element, cursor),
        }
        skip(cursor)
    }

    /// Enters an element that is not known: one without properties of an item, one that is misspelt, or one of the
    /// provider. Content is read wherever it stands.
    fn other_element(
        &mut self,
        name: &str,
        depth: usize,
        element: &XmlElement<'a>,
        cursor: &mut Cursor<'a>,
    ) -> bool {
        match usual_case(name) {
            Some(usual) if usual != name => self.renamed_element(usual, depth, element, cursor),
            _ => true,
        }
    }

    #[cold]
    fn renamed_element(
        &mut self,
        name: &'static str,
        depth: usize,
        element: &XmlElement<'a>,
        cursor: &mut Cursor<'a>,
    ) -> bool {
        let mut renamed = *element;
        renamed.name = name;
        self.element(depth, &renamed, cursor)
    }
}

/// Returns the usual spelling of a name that is written in another case.
fn usual_case(name: &str) -> Option<&'static str> {
    let first = name.as_bytes().first()?.to_ascii_uppercase();
    let of_length = USUAL_CASE.get(name.len())?.iter();
    let mut of_start = of_length.filter(|usual| usual.as_bytes()[0] == first);
    of_start.find(|usual| usual.eq_ignore_ascii_case(name)).copied()
}

/// Closes the innermost open element. Returns false, for an element that was not entered.
fn skip(cursor: &mut Cursor<'_>) -> bool {
    cursor.skip();
    false
}

/// The elements that are read, in their usual case. The index is the length of the names.
const USUAL_CASE: [&[&str]; 23] = [
    &[],
    &[],
    &[],
    &[],
    &["Role"],
    &[],
    &["ByLine", "DateId", "NewsML"],
    &["Creator", "Subject"],
    &["HeadLine", "Language", "Metadata", "NewsItem", "NewsLine", "Property", "SlugLine"],
    &["NewsLines"],
    &["ContentSet", "NewsItemId"],
    &["ContentItem", "DataContent", "DateAndTime", "KeywordLine", "NewsItemRef", "SubjectCode"],
    &["DateLineDate", "FirstCreated", "NewsEnvelope", "NewsLineText", "NewsLineType"],
    &["NewsComponent", "SubjectDetail", "SubjectMatter"],
    &["Identification", "NewsIdentifier", "NewsManagement"],
    &["EquivalentsList"],
    &["PublicIdentifier"],
    &[],
    &[],
    &["DescriptiveMetadata", "ThisRevisionCreated"],
    &[],
    &[],
    &["AdministrativeMetadata"],
];

// Properties.

impl<'a> Newsml1Reader<'a> {
    /// Adds a line. Those of the outermost component are certainly the item's.
    fn push_line(&mut self, line: Line<'a>) {
        match self.open.last_mut() {
            Some(open) if self.components.len() <= open.outer_components + 1 => {
                line.apply(&mut open.draft);
            }
            _ => self.lines.push(line),
        }
    }

    fn line(&mut self, cursor: &mut Cursor<'a>, line: fn(Cow<'a, str>) -> Line<'a>) -> bool {
        if let Some(text) = non_empty(cursor.flat_text(&[])) {
            self.push_line(line(text));
        }
        false
    }

    /// Reads `Creator`: the names of its parties, without those of editors.
    fn creator(&mut self, cursor: &mut Cursor<'a>) -> bool {
        while let Some(child) = cursor.child() {
            if child.name == "Party"
                && let [Some(name), topic] = child.attributes(["FormalName", "Topic"])
                && !topic.is_some_and(|topic| topic.eq_ignore_ascii_case("editor"))
            {
                self.push_line(Line::Creator(fold(name)));
            }
            cursor.skip();
        }
        false
    }

    fn identifier(&mut self, name: &str, cursor: &mut Cursor<'a>) -> bool {
        let text = cursor.text();
        if let Some(open) = self.open.last_mut() {
            let is_public = name == "PublicIdentifier";
            let field =
                if is_public { &mut open.draft.base.item.id } else { &mut open.draft.other_id };
            fill_text(field, text);
        }
        false
    }

    fn date(&mut self, name: &str, cursor: &mut Cursor<'a>) -> bool {
        let text = Some(cursor.text());
        let Some(open) = self.open.last_mut() else {
            fill_date(&mut self.sent, text);
            return false;
        };
        let base = &mut open.draft.base;
        match name {
            "FirstCreated" => fill_date(&mut base.item.date_published, text),
            "ThisRevisionCreated" => {
                fill_date(&mut base.item.date_modified, text);
                base.created = base.item.date_modified;
            }
            "DateLineDate" => open.dateline = open.dateline.take().or(text),
            _ => open.date_id = text,
        }
        false
    }

    /// Reads a property whose value is the formal name.
    fn formal_name(&mut self, name: &str, element: &XmlElement<'a>) {
        let Some(value) = formal_name(element) else { return };
        match name {
            "Language" => {
                if let Some(component) = self.components.last_mut() {
                    component.language.get_or_insert_with(|| value.clone());
                }
                self.push_line(Line::Language(value));
            }
            "Property" => {
                if is_keyword(&value)
                    && let Some(keyword) = element.attribute("Value")
                {
                    self.push_line(Line::Tag(keyword));
                }
            }
            _ => self.push_line(Line::Tag(value)),
        }
    }

    /// Remembers the type of the text that follows in a `NewsLine`.
    fn line_type(&mut self, element: &XmlElement<'a>) {
        if let (Some(component), Some(name)) = (self.components.last_mut(), formal_name(element)) {
            component.line_type = Role::from_name(&name);
        }
    }

    /// Reads the text of a `NewsLine`: a summary or a headline.
    fn news_line(&mut self, cursor: &mut Cursor<'a>) -> bool {
        let (Some(open), Some(component)) = (self.open.last_mut(), self.components.last_mut())
        else {
            return skip(cursor);
        };
        match std::mem::replace(&mut component.line_type, Role::Other) {
            Role::Summary if !component.is_aside => {
                fill_text(&mut open.draft.base.other_summary, cursor.text());
                false
            }
            Role::Title => self.line(cursor, Line::Headline),
            _ => skip(cursor),
        }
    }

    fn topics(&mut self, depth: usize) {
        if let Some(open) = self.open.last_mut()
            && depth == open.depth + 1
        {
            open.is_list = true;
            self.has_topics = true;
        }
    }

    /// Reads a referenced item, unless it only accompanies the story.
    ///
    /// References to items of the same document (`#…`) are ignored, because those items are read themselves.
    fn reference(&mut self, element: &XmlElement<'a>) {
        if self.components.last().is_some_and(|component| component.is_aside) {
            return;
        }
        let Some(open) = self.open.last_mut() else { return };
        open.is_list = true;
        if let Some(id) = element.attribute("NewsItem").filter(|id| !id.starts_with('#')) {
            open.references.push(NewsItem { id: Some(id), ..NewsItem::default() });
        }
    }
}

fn formal_name<'a>(element: &XmlElement<'a>) -> Option<Cow<'a, str>> {
    element.attribute("FormalName")
}

/// Returns true for the names of keywords: `Keyword`, `Keywords`, `IndustryKeywords`.
fn is_keyword(name: &str) -> bool {
    let name = name.strip_suffix(['s', 'S']).unwrap_or(name);
    let start = name.len().saturating_sub("keyword".len());
    name.get(start..).is_some_and(|end| end.eq_ignore_ascii_case("keyword"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_names_in_another_case() {
        assert_eq!(usual_case("Headline"), Some("HeadLine"));
        assert_eq!(usual_case("NEWSML"), Some("NewsML"));
        assert_eq!(usual_case("Genre"), None);
        for (length, names) in USUAL_CASE.iter().enumerate() {
            let is_right =
                |name: &&str| name.len() == length && name.starts_with(char::is_uppercase);
            assert!(names.iter().all(is_right), "{names:?}");
        }
    }
}

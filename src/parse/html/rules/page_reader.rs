//! Parsing of a page by a rule, in one pass over its elements.

use std::borrow::Cow;

use jiff::Timestamp;
use url::Url;

use super::css::SelectorMemory;
use super::field::{FieldOwner, RuleField};
use super::rule::{Extent, Probe, Rule, Target};
use super::text::{RuleText, line, paragraphs};
use super::walk::{ElementWalk, MAX_DEPTH};
use crate::news::{Attachment, Author, Comment, NewsItem};
use crate::parse::html::tree::{AttributeName, Element, ElementName, ElementNames, Tree};
use crate::parse::inheritance::MAX_BASE_LENGTH;
use crate::parse::text::non_empty;
use crate::parse::unique::keep_first;
use crate::parse::url::is_absolute;
use crate::parse::{Format, ParseError, Parsed, date};

/// Maximum total length of the extracted texts, as a multiple of the length of the page: enough for every field to have
/// all of the text, but not for nested elements that each contain the text of all others.
const MAX_TEXT_RATIO: usize = 16;

/// Number of items up to which items without any field are kept: `<li>` has four bytes in the page, and hundreds in memory.
const MAX_EMPTY_ITEMS: usize = 1000;

/// The rank of a field without a value.
const NO_RANK: u8 = u8::MAX;

/// Parses a page of `length` bytes.
pub(in crate::parse::html) fn read(page: &Tree, rule: &Rule, length: usize) -> Parsed<'static> {
    let memory = &SelectorMemory::new(page.len());
    let mut reader = PageReader {
        rule,
        memory,
        base: rule.base.clone(),
        items: Vec::new(),
        item_depth: None,
        comment: None,
        feed_title: None,
        language: None,
        ranks: [NO_RANK; RuleField::COUNT],
        text_left: length.saturating_mul(MAX_TEXT_RATIO),
        text_skipped: false,
        items_left_out: 0,
    };
    let page_elements = [ElementName::BASE, ElementName::HTML].map(ElementNames::of);
    let names = page_elements.into_iter().fold(rule.names(), ElementNames::with);
    let mut elements = ElementWalk::of(page);
    while let Some((element, depth)) = elements.next() {
        if !names.has(element.name) {
            reader.leave(depth);
        } else if rule.skip.as_ref().is_some_and(|skip| skip.matches(element, memory)) {
            elements.skip_children();
        } else {
            reader.element(element, depth);
        }
    }
    reader.finish(elements.skipped)
}

/// The state of parsing a page.
struct PageReader<'r> {
    rule: &'r Rule,
    memory: &'r SelectorMemory,
    base: Option<Url>,
    items: Vec<NewsItem<'static>>,
    /// The depth at which an element ends the last item; `None` outside of items.
    item_depth: Option<usize>,
    comment: Option<OpenComment>,
    feed_title: RuleText,
    /// The language of the page.
    language: RuleText,
    /// The ranks of the alternatives that the values are from.
    ranks: [u8; RuleField::COUNT],
    /// The number of bytes of text that may still be extracted.
    text_left: usize,
    /// True after text was skipped.
    text_skipped: bool,
    /// Number of items without any field that were left out.
    items_left_out: usize,
}

/// An unfinished comment.
#[derive(Default)]
struct OpenComment {
    depth: usize,
    author: RuleText,
    text: RuleText,
}

impl PageReader<'_> {
    fn element(&mut self, element: Element, depth: usize) {
        self.leave(depth);
        let rule = self.rule;
        if let Some(comment) =
            rule.comment.as_ref().filter(|item| item.matcher.matches(element, self.memory))
        {
            self.begin_comment(depth);
            comment.own.iter().for_each(|target| self.extract(target, element));
        } else if self.may_begin() && rule.item.matcher.matches(element, self.memory) {
            self.begin_item(depth);
            rule.item.own.iter().for_each(|target| self.extract(target, element));
        } else if element.name == ElementName::BASE {
            self.set_base(element);
        } else if element.name == ElementName::HTML {
            self.language = element
                .attribute(AttributeName::LANG)
                .and_then(|tag| non_empty(Cow::Owned(tag.to_owned())));
        }
        let may_match = |probe: &&Probe| probe.matcher.names.has(element.name);
        for Probe { matcher, targets } in rule.probes.iter().filter(may_match) {
            let accepted = targets.iter().any(|target| self.accepts(target));
            if accepted && matcher.matches(element, self.memory) {
                targets.iter().for_each(|target| self.extract(target, element));
            }
        }
    }

    /// Ends the comment and the item that an element of that depth does not belong to.
    fn leave(&mut self, depth: usize) {
        if self.comment.as_ref().is_some_and(|comment| depth <= comment.depth) {
            self.end_comment();
        }
        if self.item_depth.is_some_and(|end| depth <= end) {
            self.end_item();
        }
    }

    /// Returns the depth at which an element ends what begins at `depth`; 0 if only the next item ends it.
    fn end_of(&self, depth: usize) -> usize {
        if self.rule.extent == Extent::NextItem { 0 } else { depth }
    }

    /// Returns false inside an item that ends with its element: matching elements in it are part of the item.
    fn may_begin(&self) -> bool {
        self.rule.extent == Extent::NextItem || self.item_depth.is_none()
    }

    fn begin_item(&mut self, depth: usize) {
        self.end_comment();
        self.end_item();
        self.ranks_of(FieldOwner::NewsItem).for_each(|rank| *rank = NO_RANK);
        self.items.push(NewsItem::default());
        self.item_depth = Some(self.end_of(depth));
    }

    fn end_item(&mut self) {
        let Some(item) = self.items.last_mut().filter(|_| self.item_depth.take().is_some()) else {
            return;
        };
        if let Some((before, after)) = &self.rule.url_template
            && let (None, Some(id)) = (&item.url, &item.id)
        {
            item.url = Some(absolute(&format!("{before}{id}{after}"), self.base.as_ref()));
        }
        if item.external_url == item.url {
            item.external_url = None; // a story without an external link links to itself
        }
        keep_first(&mut item.authors, |author| {
            author.name.as_deref().or(author.url.as_deref()).unwrap_or_default()
        });
        keep_first(&mut item.tags, |tag| tag);
        keep_first(&mut item.attachments, |attachment| &attachment.url);
        if *item == NewsItem::default() && self.items.len() > MAX_EMPTY_ITEMS {
            self.items.pop();
            self.items_left_out += 1;
        }
    }

    fn begin_comment(&mut self, depth: usize) {
        self.end_comment();
        self.ranks_of(FieldOwner::Comment).for_each(|rank| *rank = NO_RANK);
        self.comment = Some(OpenComment { depth: self.end_of(depth), ..OpenComment::default() });
    }

    /// Ends the open comment. Comments without text, which were deleted on the site, are dropped.
    fn end_comment(&mut self) {
        if let Some(OpenComment { author, text: Some(text), .. }) = self.comment.take()
            && let Some(item) = self.items.last_mut()
        {
            item.comments.push(Comment { author, text });
        }
    }

    fn ranks_of(&mut self, owner: FieldOwner) -> impl Iterator<Item = &mut u8> {
        let range = match owner {
            FieldOwner::NewsItem => 0..RuleField::CommentAuthor as usize,
            FieldOwner::Comment => RuleField::CommentAuthor as usize..RuleField::FeedTitle as usize,
            FieldOwner::Page => RuleField::FeedTitle as usize..RuleField::COUNT,
        };
        self.ranks[range].iter_mut()
    }

    /// Returns true if a value of the target would be used: the field has no value yet, one of lower priority, or a list.
    fn accepts(&self, target: &Target) -> bool {
        let rank = self.ranks[target.field as usize];
        match target.field.owner() {
            FieldOwner::NewsItem if self.comment.is_some() => false,
            FieldOwner::NewsItem if self.item_depth.is_none() => {
                target.field == RuleField::Language && self.language.is_none()
            }
            FieldOwner::Comment if self.comment.is_none() => false,
            _ => target.rank < rank || target.rank == rank && target.field.is_list(),
        }
    }

    /// Extracts the value of a target from an element.
    fn extract(&mut self, target: &Target, element: Element) {
        if !self.accepts(target) {
            return;
        }
        if self.text_left == 0 {
            self.text_skipped = true;
            return;
        }
        let has_value = if self.item_depth.is_none() && target.field == RuleField::Language {
            self.language = self.text(target, element);
            return;
        } else if target.field.is_list() {
            self.extract_list_value(target, element)
        } else {
            self.extract_value(target, element)
        };
        if has_value {
            self.ranks[target.field as usize] = target.rank;
        }
    }

    /// Adds a value to a list. Values of an alternative of lower priority are removed.
    fn extract_list_value(&mut self, target: &Target, element: Element) -> bool {
        let replaces = target.rank < self.ranks[target.field as usize];
        match target.field {
            RuleField::Authors => {
                let author = self.author(target, element);
                self.items.last_mut().is_some_and(|item| push(&mut item.authors, author, replaces))
            }
            RuleField::Tags => {
                let tag = self.text(target, element);
                self.items.last_mut().is_some_and(|item| push(&mut item.tags, tag, replaces))
            }
            _ => {
                let file = self.attachment(target, element);
                self.items
                    .last_mut()
                    .is_some_and(|item| push(&mut item.attachments, file, replaces))
            }
        }
    }

    /// Sets a field that has one value. Returns false if there is no value.
    fn extract_value(&mut self, target: &Target, element: Element) -> bool {
        match target.field {
            RuleField::DatePublished | RuleField::DateModified => {
                let instant = date(target, element, self.memory);
                let Some(item) = self.items.last_mut().filter(|_| instant.is_some()) else {
                    return false;
                };
                match target.field {
                    RuleField::DatePublished => item.date_published = instant,
                    _ => item.date_modified = instant,
                }
                true
            }
            field => {
                let text = self.text(target, element);
                let Some(value) = self.text_field(field).filter(|_| text.is_some()) else {
                    return false;
                };
                *value = text;
                true
            }
        }
    }

    /// Returns the text of a field.
    fn text_field(&mut self, field: RuleField) -> Option<&mut RuleText> {
        match field.owner() {
            FieldOwner::Page => return Some(&mut self.feed_title),
            FieldOwner::Comment => {
                let comment = self.comment.as_mut()?;
                return Some(match field {
                    RuleField::CommentAuthor => &mut comment.author,
                    _ => &mut comment.text,
                });
            }
            FieldOwner::NewsItem => {}
        }
        let item = self.items.last_mut()?;
        Some(match field {
            RuleField::Id => &mut item.id,
            RuleField::Url => &mut item.url,
            RuleField::ExternalUrl => &mut item.external_url,
            RuleField::Title => &mut item.title,
            RuleField::Summary => &mut item.summary,
            RuleField::ContentHtml => &mut item.content_html,
            RuleField::ContentText => &mut item.content_text,
            RuleField::Image => &mut item.image,
            RuleField::Language => &mut item.language,
            _ => return None,
        })
    }

    /// Returns the value of an element as text.
    fn text(&mut self, target: &Target, element: Element) -> RuleText {
        let skip = self.rule.skip.as_ref();
        let is_url =
            matches!(target.field, RuleField::Url | RuleField::ExternalUrl | RuleField::Image);
        let text = match (&target.attribute, target.field) {
            (Some(name), _) => attribute(element, name),
            (None, RuleField::ContentHtml) => non_empty(Cow::Owned(element.inner_html())),
            (None, RuleField::ContentText | RuleField::CommentText) => {
                paragraphs(element, skip, self.memory)
            }
            (None, _) if is_url => link(element).or_else(|| line(element, skip, self.memory)),
            (None, _) => line(element, skip, self.memory),
        };
        let text = if is_url { text.map(|url| absolute(&url, self.base.as_ref())) } else { text };
        self.text_left = self.text_left.saturating_sub(text.as_ref().map_or(0, |text| text.len()));
        text
    }

    fn author(&mut self, target: &Target, element: Element) -> Option<Author<'static>> {
        let name = Some(self.text(target, element)?);
        let href = attribute(element, "href").filter(|_| target.attribute.is_none());
        let url = href.map(|href| absolute(&href, self.base.as_ref()));
        Some(Author { name, url, avatar: None })
    }

    fn attachment(&mut self, target: &Target, element: Element) -> Option<Attachment<'static>> {
        let url = match &target.attribute {
            Some(name) => attribute(element, name)?,
            None => link(element)?,
        };
        let url = absolute(&url, self.base.as_ref());
        self.text_left = self.text_left.saturating_sub(url.len());
        Some(Attachment { url, mime_type: attribute(element, "type"), ..Attachment::default() })
    }

    /// Sets the base URL of the page, which has priority over that of the rule.
    fn set_base(&mut self, element: Element) {
        let Some(href) = attribute(element, "href") else { return };
        let base = match &self.base {
            Some(base) => base.join(&href),
            None => Url::parse(&href),
        };
        let base = base.ok().filter(|base| base.as_str().len() <= MAX_BASE_LENGTH);
        self.base = base.or(self.base.take());
    }

    /// Returns the error for what was not read.
    fn exceeded_limit(&self, elements_skipped: bool) -> Option<ParseError> {
        let reason = if elements_skipped {
            format!("elements nested more than {MAX_DEPTH} levels deep are skipped")
        } else if self.text_skipped {
            format!("text beyond {MAX_TEXT_RATIO} times the length of the page is skipped")
        } else if self.memory.is_exhausted() {
            "the selectors of the rule take too long for this page; some elements are skipped"
                .to_owned()
        } else if self.items_left_out > 0 {
            format!("{} items without any field were left out", self.items_left_out)
        } else {
            return None;
        };
        Some(ParseError::Limit(reason))
    }

    fn finish(mut self, elements_skipped: bool) -> Parsed<'static> {
        self.end_comment();
        self.end_item();
        let error = self.exceeded_limit(elements_skipped);
        if let Some(language) = self.language {
            for item in self.items.iter_mut().filter(|item| item.language.is_none()) {
                item.language = Some(language.clone());
            }
        }
        Parsed {
            format: Some(Format::Site(self.rule.name)),
            feed_title: self.feed_title,
            items: self.items,
            error,
        }
    }
}

/// Adds a value to a list, which is cleared first if the value replaces it. Returns false if there is no value.
fn push<T>(list: &mut Vec<T>, value: Option<T>, replaces: bool) -> bool {
    let Some(value) = value else { return false };
    if replaces {
        list.clear();
    }
    list.push(value);
    true
}

fn attribute(element: Element, name: &str) -> RuleText {
    non_empty(element.attribute_named(name)?).map(|text| Cow::Owned(text.into_owned()))
}

/// Returns the target of a link.
fn link(element: Element) -> RuleText {
    attribute(element, "href").or_else(|| attribute(element, "src"))
}

fn absolute(url: &str, base: Option<&Url>) -> Cow<'static, str> {
    let joined = base.filter(|_| !is_absolute(url)).and_then(|base| base.join(url).ok());
    Cow::Owned(joined.map_or_else(|| url.to_owned(), String::from))
}

fn date(target: &Target, element: Element, memory: &SelectorMemory) -> Option<Timestamp> {
    let named = target.attribute.as_deref();
    if let Some(text) = element.attribute_named(named.unwrap_or("datetime")) {
        return first_of_several(&text).or_else(|| date::parse(&text));
    }
    named.is_none().then(|| date::parse(&line(element, None, memory)?)).flatten()
}

/// Returns the first of two instants, of which the second is a Unix time: `2025-09-01T12:00:00 1756728000`.
fn first_of_several(text: &str) -> Option<Timestamp> {
    let (first, second) = text.trim_ascii().split_once(' ')?;
    let is_unix_time =
        second.len() >= MIN_TIMESTAMP && second.bytes().all(|byte| byte.is_ascii_digit());
    (is_unix_time && first.contains('T')).then(|| date::parse(first)).flatten()
}

/// Minimum length of a Unix time. Shorter numbers are parts of a date.
const MIN_TIMESTAMP: usize = 9;

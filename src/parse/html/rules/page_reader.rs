//! A page, read as a rule says: one walk over its elements.

use std::borrow::Cow;

use html5ever::local_name;
use jiff::Timestamp;
use scraper::{ElementRef, Html};
use url::Url;

use super::field::{FieldOwner, RuleField};
use super::rule::{Extent, Probe, Rule, Target};
use super::text::{line, paragraphs};
use super::walk::{ElementWalk, MAX_DEPTH};
use crate::news::{Attachment, Author, Comment, NewsItem};
use crate::parse::text::non_empty;
use crate::parse::unique::keep_first;
use crate::parse::url::is_absolute;
use crate::parse::{Format, ParseError, Parsed, date};

/// The texts of all fields together are not longer than so many times the page: enough for every field to hold
/// all of it, and an end to elements nested so that each holds the text of all others.
const MAX_TEXT: usize = 16;

/// A field that nothing has been said of yet.
const UNSAID: u8 = u8::MAX;

type RuleText = Option<Cow<'static, str>>;

/// Reads a page of `length` bytes.
pub(in crate::parse::html) fn read(page: &Html, rule: &Rule, length: usize) -> Parsed<'static> {
    let mut reader = PageReader {
        rule,
        base: rule.base.clone(),
        news: Vec::new(),
        item_depth: None,
        comment: None,
        feed_title: None,
        language: None,
        ranks: [UNSAID; RuleField::COUNT],
        text_left: length.saturating_mul(MAX_TEXT),
        text_cut: false,
    };
    let mut elements = ElementWalk::of(page);
    while let Some((element, depth)) = elements.next() {
        if rule.skip.as_ref().is_some_and(|skip| skip.matches(&element)) {
            elements.skip_children();
        } else {
            reader.element(element, depth);
        }
    }
    reader.finish(elements.cut)
}

/// What is known in the middle of a page.
struct PageReader<'r> {
    rule: &'r Rule,
    base: Option<Url>,
    news: Vec<NewsItem<'static>>,
    /// The depth at which elements end the last news; `None` where it has ended, or there is none.
    item_depth: Option<usize>,
    comment: Option<OpenComment>,
    feed_title: RuleText,
    /// The language of the page.
    language: RuleText,
    /// Which of a field's alternatives its value is from.
    ranks: [u8; RuleField::COUNT],
    /// How many bytes of text may still be taken.
    text_left: usize,
    text_cut: bool,
}

/// A comment that has begun and not ended.
#[derive(Default)]
struct OpenComment {
    depth: usize,
    author: RuleText,
    text: RuleText,
}

impl PageReader<'_> {
    fn element(&mut self, element: ElementRef, depth: usize) {
        self.leave(depth);
        let rule = self.rule;
        if let Some(comment) = rule.comment.as_ref().filter(|item| item.matcher.matches(&element)) {
            self.begin_comment(depth);
            comment.own.iter().for_each(|target| self.tell(target, element));
        } else if self.may_begin() && rule.item.matcher.matches(&element) {
            self.begin_news(depth);
            rule.item.own.iter().for_each(|target| self.tell(target, element));
        } else if element.value().name.local == local_name!("base") {
            self.take_base(element);
        } else if element.value().name.local == local_name!("html") {
            self.language =
                element.attr("lang").and_then(|tag| non_empty(Cow::Owned(tag.to_owned())));
        }
        for Probe { matcher, targets } in &rule.probes {
            let wanted = targets.iter().any(|target| self.wants(target));
            if wanted && matcher.matches(&element) {
                targets.iter().for_each(|target| self.tell(target, element));
            }
        }
    }

    /// Ends what an element of that depth does not belong to any more.
    fn leave(&mut self, depth: usize) {
        if self.comment.as_ref().is_some_and(|comment| depth <= comment.depth) {
            self.end_comment();
        }
        if self.item_depth.is_some_and(|end| depth <= end) {
            self.end_news();
        }
    }

    /// The depth at which elements end what begins at `depth`: none does where only the next item does.
    fn end_of(&self, depth: usize) -> usize {
        if self.rule.extent == Extent::NextItem { 0 } else { depth }
    }

    /// An item inside an element that is one is part of it.
    fn may_begin(&self) -> bool {
        self.rule.extent == Extent::NextItem || self.item_depth.is_none()
    }

    fn begin_news(&mut self, depth: usize) {
        self.end_comment();
        self.end_news();
        self.ranks_of(FieldOwner::NewsItem).for_each(|rank| *rank = UNSAID);
        self.news.push(NewsItem::default());
        self.item_depth = Some(self.end_of(depth));
    }

    fn end_news(&mut self) {
        let Some(news) = self.news.last_mut().filter(|_| self.item_depth.take().is_some()) else {
            return;
        };
        if let Some((before, behind)) = &self.rule.url_template
            && let (None, Some(id)) = (&news.url, &news.id)
        {
            news.url = Some(absolute(&format!("{before}{id}{behind}"), self.base.as_ref()));
        }
        if news.external_url == news.url {
            news.external_url = None; // a story without a link of its own links to itself
        }
        keep_first(&mut news.authors, |author| {
            author.name.as_deref().or(author.url.as_deref()).unwrap_or_default()
        });
        keep_first(&mut news.tags, |tag| tag);
        keep_first(&mut news.attachments, |attachment| &attachment.url);
    }

    fn begin_comment(&mut self, depth: usize) {
        self.end_comment();
        self.ranks_of(FieldOwner::Comment).for_each(|rank| *rank = UNSAID);
        self.comment = Some(OpenComment { depth: self.end_of(depth), ..OpenComment::default() });
    }

    /// A comment that was deleted has no text, and its place is all that is left of it.
    fn end_comment(&mut self) {
        if let Some(OpenComment { author, text: Some(text), .. }) = self.comment.take()
            && let Some(news) = self.news.last_mut()
        {
            news.comments.push(Comment { author, text });
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

    /// True if what the target would say is not known yet, or better than what is.
    fn wants(&self, target: &Target) -> bool {
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

    /// Takes up what an element says.
    fn tell(&mut self, target: &Target, element: ElementRef) {
        if !self.wants(target) {
            return;
        }
        if self.text_left == 0 {
            self.text_cut = true;
            return;
        }
        let said = if self.item_depth.is_none() && target.field == RuleField::Language {
            self.language = self.text(target, element);
            return;
        } else if target.field.is_list() {
            self.tell_list(target, element)
        } else {
            self.tell_one(target, element)
        };
        if said {
            self.ranks[target.field as usize] = target.rank;
        }
    }

    /// Takes up one of several; what a worse alternative said before goes.
    fn tell_list(&mut self, target: &Target, element: ElementRef) -> bool {
        let better = target.rank < self.ranks[target.field as usize];
        match target.field {
            RuleField::Authors => {
                let author = self.author(target, element);
                self.news.last_mut().is_some_and(|news| push(&mut news.authors, author, better))
            }
            RuleField::Tags => {
                let tag = self.text(target, element);
                self.news.last_mut().is_some_and(|news| push(&mut news.tags, tag, better))
            }
            _ => {
                let file = self.attachment(target, element);
                self.news.last_mut().is_some_and(|news| push(&mut news.attachments, file, better))
            }
        }
    }

    fn tell_one(&mut self, target: &Target, element: ElementRef) -> bool {
        match target.field {
            RuleField::DatePublished | RuleField::DateModified => {
                let instant = date(target, element);
                let Some(news) = self.news.last_mut().filter(|_| instant.is_some()) else {
                    return false;
                };
                match target.field {
                    RuleField::DatePublished => news.date_published = instant,
                    _ => news.date_modified = instant,
                }
                true
            }
            field => {
                let text = self.text(target, element);
                let Some(place) = self.place(field).filter(|_| text.is_some()) else {
                    return false;
                };
                *place = text;
                true
            }
        }
    }

    /// Where the text of a field goes.
    fn place(&mut self, field: RuleField) -> Option<&mut RuleText> {
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
        let news = self.news.last_mut()?;
        Some(match field {
            RuleField::Id => &mut news.id,
            RuleField::Url => &mut news.url,
            RuleField::ExternalUrl => &mut news.external_url,
            RuleField::Title => &mut news.title,
            RuleField::Summary => &mut news.summary,
            RuleField::ContentHtml => &mut news.content_html,
            RuleField::ContentText => &mut news.content_text,
            RuleField::Image => &mut news.image,
            RuleField::Language => &mut news.language,
            _ => return None,
        })
    }

    /// What the element says, as text.
    fn text(&mut self, target: &Target, element: ElementRef) -> RuleText {
        let skip = self.rule.skip.as_ref();
        let is_url =
            matches!(target.field, RuleField::Url | RuleField::ExternalUrl | RuleField::Image);
        let text = match (&target.attribute, target.field) {
            (Some(name), _) => attribute(element, name),
            (None, RuleField::ContentHtml) => non_empty(Cow::Owned(element.inner_html())),
            (None, RuleField::ContentText | RuleField::CommentText) => paragraphs(element, skip),
            (None, _) if is_url => link(element).or_else(|| line(element, skip)),
            (None, _) => line(element, skip),
        };
        let text = if is_url { text.map(|url| absolute(&url, self.base.as_ref())) } else { text };
        self.text_left = self.text_left.saturating_sub(text.as_ref().map_or(0, |text| text.len()));
        text
    }

    fn author(&mut self, target: &Target, element: ElementRef) -> Option<Author<'static>> {
        let name = Some(self.text(target, element)?);
        let href = attribute(element, "href").filter(|_| target.attribute.is_none());
        let url = href.map(|href| absolute(&href, self.base.as_ref()));
        Some(Author { name, url, avatar: None })
    }

    fn attachment(&mut self, target: &Target, element: ElementRef) -> Option<Attachment<'static>> {
        let url = match &target.attribute {
            Some(name) => attribute(element, name)?,
            None => link(element)?,
        };
        let url = absolute(&url, self.base.as_ref());
        self.text_left = self.text_left.saturating_sub(url.len());
        Some(Attachment { url, mime_type: attribute(element, "type"), ..Attachment::default() })
    }

    /// The page's own base URL goes before the rule's.
    fn take_base(&mut self, element: ElementRef) {
        let Some(href) = attribute(element, "href") else { return };
        let base = match &self.base {
            Some(base) => base.join(&href),
            None => Url::parse(&href),
        };
        self.base = base.ok().or(self.base.take());
    }

    fn finish(mut self, cut: bool) -> Parsed<'static> {
        self.end_comment();
        self.end_news();
        if let Some(language) = self.language {
            for news in self.news.iter_mut().filter(|news| news.language.is_none()) {
                news.language = Some(language.clone());
            }
        }
        let error = if cut {
            Some(ParseError::Limit(format!(
                "elements nested more than {MAX_DEPTH} deep are left out"
            )))
        } else {
            self.text_cut.then(|| {
                ParseError::Limit(format!("more text than {MAX_TEXT} times the page is left out"))
            })
        };
        Parsed {
            format: Some(Format::Site(self.rule.name)),
            feed_title: self.feed_title,
            items: self.news,
            error,
        }
    }
}

/// Adds a value to a list, or to an empty one; true if there was a value.
fn push<T>(list: &mut Vec<T>, value: Option<T>, afresh: bool) -> bool {
    let Some(value) = value else { return false };
    if afresh {
        list.clear();
    }
    list.push(value);
    true
}

fn attribute(element: ElementRef, name: &str) -> RuleText {
    non_empty(Cow::Borrowed(element.attr(name)?)).map(|text| Cow::Owned(text.into_owned()))
}

/// Where an element leads to.
fn link(element: ElementRef) -> RuleText {
    attribute(element, "href").or_else(|| attribute(element, "src"))
}

fn absolute(url: &str, base: Option<&Url>) -> Cow<'static, str> {
    let joined = base.filter(|_| !is_absolute(url)).and_then(|base| base.join(url).ok());
    Cow::Owned(joined.map_or_else(|| url.to_owned(), String::from))
}

fn date(target: &Target, element: ElementRef) -> Option<Timestamp> {
    let named = target.attribute.as_deref();
    if let Some(text) = element.attr(named.unwrap_or("datetime")) {
        return date::parse(text).or_else(|| first_of_several(text));
    }
    named.is_none().then(|| date::parse(&line(element, None)?)).flatten()
}

/// The instant in `2025-09-01T12:00:00 1756728000`, which sites give twice.
fn first_of_several(text: &str) -> Option<Timestamp> {
    let first = text.split_ascii_whitespace().next()?;
    first.contains('T').then(|| date::parse(first)).flatten()
}

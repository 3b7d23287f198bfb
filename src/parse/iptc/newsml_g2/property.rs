//! The properties of an item: `itemMeta`, `contentMeta`, and the hints of a reference.

use std::borrow::Cow;
use std::collections::HashMap;

use crate::news::{Author, NewsItem};
use crate::parse::feed::extension::keep;
use crate::parse::feed::item::mailto;
use crate::parse::iptc::draft::{Draft, Ranked, byline, keep_date, keep_line};
use crate::parse::text::{fold, non_empty};
use crate::parse::xml::{Cursor, Element, Namespace};

/// An item of the News Architecture while it is read.
pub(super) struct Story<'a> {
    pub(super) draft: Draft<'a>,
    /// The namespace of the item: what is of another is an extension of the provider's.
    own: Namespace,
    headline: Ranked<'a>,
    description: Ranked<'a>,
    /// What the codes mean that `assert` explains.
    names: HashMap<Cow<'a, str>, Cow<'a, str>>,
    /// Whether `itemClass` says that the item is a picture or a graphic.
    pub(super) is_picture: bool,
}

impl<'a> Story<'a> {
    pub(super) fn new(own: Namespace) -> Self {
        Story {
            draft: Draft::default(),
            own,
            headline: Ranked::default(),
            description: Ranked::default(),
            names: HashMap::new(),
            is_picture: false,
        }
    }

    /// True if the element is of the item's own vocabulary.
    pub(super) fn owns(&self, element: &Element<'a>) -> bool {
        element.namespace == self.own || element.namespace == Namespace::Nar
    }

    pub(super) fn finish(mut self, base: Option<&str>) -> NewsItem<'a> {
        self.settle_headline();
        let item = &mut self.draft.item;
        item.news.summary = self.description.text.or(item.news.summary.take());
        if !self.names.is_empty() {
            let named = |code: &Cow<'a, str>| self.names.get(code).cloned();
            for tag in std::mem::take(&mut item.news.tags) {
                item.tag(named(&tag).unwrap_or(tag));
            }
            for author in &mut item.source_authors {
                author.name = author.name.take().map(|code| named(&code).unwrap_or(code));
            }
        }
        self.draft.finish(base)
    }

    /// Gives the headline its place, before the text is read, which may have one of its own.
    pub(super) fn settle_headline(&mut self) {
        let title = &mut self.draft.item.news.title;
        *title = self.headline.text.take().or(title.take());
    }

    /// Reads the properties that are the children of the innermost open element; closes it.
    pub(super) fn properties(&mut self, cursor: &mut Cursor<'a>) {
        while let Some(child) = cursor.child() {
            match child.name {
                _ if !self.owns(&child) => cursor.skip(),
                "itemMeta" | "contentMeta" => self.hints(cursor),
                _ => self.property(&child, cursor),
            }
        }
    }

    /// The same once more, for a reference that keeps the containers of the item's properties.
    fn hints(&mut self, cursor: &mut Cursor<'a>) {
        while let Some(child) = cursor.child() {
            if self.owns(&child) {
                self.property(&child, cursor);
            } else {
                cursor.skip();
            }
        }
    }

    fn property(&mut self, element: &Element<'a>, cursor: &mut Cursor<'a>) {
        match element.name {
            "title" => {
                keep_line(&mut self.draft.other_title, Some(cursor.flat_text(&[])));
            }
            "headline" => {
                let text = non_empty(fold(cursor.flat_text(&[])));
                self.headline.offer(headline_rank(element), text);
            }
            "description" => {
                let text = non_empty(cursor.text());
                self.description.offer(description_rank(element), text);
            }
            "firstCreated" | "versionCreated" | "contentCreated" | "contentModified" => {
                self.date(element.name, cursor.text());
            }
            "by" => self.draft.item.other_authors.extend(byline(cursor.flat_text(&[]))),
            "creator" => self.creator(element, cursor),
            "subject" => self.subject(element, cursor),
            "keyword" => self.draft.item.tag(fold(cursor.flat_text(&[]))),
            _ => {
                self.attribute_only(element);
                cursor.skip();
            }
        }
    }

    /// Properties whose attributes alone count.
    fn attribute_only(&mut self, element: &Element<'a>) {
        match element.name {
            "language" => keep(
                &mut self.draft.item.news.language,
                element.attribute("tag").unwrap_or_default(),
            ),
            "itemClass" => {
                let class = element.attribute("qcode").or_else(|| element.attribute("uri"));
                self.is_picture = class.is_some_and(|class| {
                    ["picture", "graphic"].iter().any(|kind| class.ends_with(kind))
                });
            }
            "icon" => {
                let href = element.attribute("href");
                keep(&mut self.draft.item.other_image, href.unwrap_or_default());
            }
            _ => {}
        }
    }

    /// An item is published when it was first created, else when its content or this version of it was.
    fn date(&mut self, name: &str, text: Cow<'a, str>) {
        let item = &mut self.draft.item;
        match name {
            "firstCreated" => keep_date(&mut item.news.date_published, Some(text)),
            "contentCreated" => keep_date(&mut item.other_published, Some(text)),
            "contentModified" => keep_date(&mut item.other_modified, Some(text)),
            _ => {
                keep_date(&mut item.news.date_modified, Some(text));
                item.created = item.news.date_modified;
            }
        }
    }

    /// Named creators rank before the line that tells of them, and that before mere codes.
    /// Contributors changed the text and did not write it.
    fn creator(&mut self, element: &Element<'a>, cursor: &mut Cursor<'a>) {
        let mut party = self.party(cursor);
        let item = &mut self.draft.item;
        if party.name.is_some() {
            item.news.authors.push(party);
        } else {
            party.name = code(element);
            item.source_authors.extend((!party.is_empty()).then_some(party));
        }
    }

    /// The name of a person or organisation, its page and its address.
    fn party(&self, cursor: &mut Cursor<'a>) -> Author<'a> {
        let mut party = Author::default();
        let mut address = None;
        let mut depth = 0;
        while let Some(child) = cursor.child_within(&mut depth) {
            match child.name {
                _ if !self.owns(&child) => cursor.skip(),
                "name" if depth == 0 => keep_line(&mut party.name, Some(cursor.flat_text(&[]))),
                "personDetails" | "organisationDetails" | "contactInfo" => depth += 1,
                "web" => keep(&mut party.url, cursor.text()),
                "email" => keep(&mut address, cursor.text()),
                _ => cursor.skip(),
            }
        }
        party.url = party.url.or_else(|| address.map(mailto));
        party
    }

    fn subject(&mut self, element: &Element<'a>, cursor: &mut Cursor<'a>) {
        let name = self.name(cursor).or_else(|| code(element));
        self.draft.item.tag(name.unwrap_or_default());
    }

    /// `assert`: what else is known of a concept that properties refer to.
    pub(super) fn assertion(&mut self, element: &Element<'a>, cursor: &mut Cursor<'a>) {
        if let (Some(name), Some(code)) = (self.name(cursor), code(element)) {
            self.names.entry(code).or_insert(name);
        }
    }

    /// The first `name` among the children; those of concepts inside are others'.
    fn name(&self, cursor: &mut Cursor<'a>) -> Option<Cow<'a, str>> {
        let mut name = None;
        while let Some(child) = cursor.child() {
            match child.name {
                "name" if self.owns(&child) => keep_line(&mut name, Some(cursor.flat_text(&[]))),
                _ => cursor.skip(),
            }
        }
        name
    }
}

/// What a concept without a name is known by.
fn code<'a>(element: &Element<'a>) -> Option<Cow<'a, str>> {
    ["literal", "qcode", "uri"].into_iter().find_map(|name| element.attribute(name))
}

/// A headline without a role, or with that of the main one, before those for other uses.
fn headline_rank(element: &Element<'_>) -> u8 {
    match role(element).as_deref() {
        None | Some("main") => 2,
        Some(_) => 1,
    }
}

/// A summary before a description without a role, and that before captions, scripts and the like.
fn description_rank(element: &Element<'_>) -> u8 {
    match role(element).as_deref() {
        Some("summary") => 3,
        None => 2,
        Some(_) => 1,
    }
}

/// The code of a role without the alias of its scheme: `drol:summary` is `summary`.
pub(super) fn role(element: &Element<'_>) -> Option<String> {
    let role = element.attribute("role")?;
    Some(role.rsplit(':').next().unwrap_or(&role).to_owned())
}

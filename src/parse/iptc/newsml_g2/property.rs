//! The properties of an item: `itemMeta`, `contentMeta`, and those repeated in a reference.

use std::borrow::Cow;
use std::collections::HashMap;

use crate::news::{Author, NewsItem};
use crate::parse::iptc::draft::{BestText, IptcDraft};
use crate::parse::item::{fill_date, fill_line, fill_text};
use crate::parse::people::{author_from_byline, known, mailto};
use crate::parse::text::{fold, non_empty};
use crate::parse::url::is_absolute;
use crate::parse::xml::{Cursor, Namespace, XmlElement};

/// An item of the News Architecture under construction.
pub(super) struct G2Item<'a> {
    pub(super) draft: IptcDraft<'a>,
    /// Namespace of the item. Elements of other namespaces are extensions of the provider.
    namespace: Namespace,
    headline: BestText<'a>,
    description: BestText<'a>,
    /// Names of codes, from `assert` elements.
    names: HashMap<Cow<'a, str>, Cow<'a, str>>,
    /// True if `itemClass` is a picture or a graphic.
    pub(super) is_picture: bool,
}

impl<'a> G2Item<'a> {
    pub(super) fn new(namespace: Namespace) -> Self {
        G2Item {
            draft: IptcDraft::default(),
            namespace,
            headline: BestText::default(),
            description: BestText::default(),
            names: HashMap::new(),
            is_picture: false,
        }
    }

    /// Returns true for elements of the item's own namespace, of the News Architecture, or of no namespace.
    pub(super) fn owns(&self, element: &XmlElement<'a>) -> bool {
        element.namespace == self.namespace
            || matches!(element.namespace, Namespace::Nar | Namespace::Rss)
    }

    pub(super) fn into_item(mut self, base_url: Option<&str>) -> NewsItem<'a> {
        self.set_headline();
        let draft = &mut self.draft.base;
        draft.item.summary = self.description.text.or(draft.item.summary.take());
        if !self.names.is_empty() {
            let name_of = |code: &Cow<'a, str>| self.names.get(code).cloned();
            for tag in std::mem::take(&mut draft.item.tags) {
                draft.add_tag(name_of(&tag).unwrap_or(tag));
            }
            for author in &mut draft.source_authors {
                author.name = author.name.take().map(|code| name_of(&code).unwrap_or(code));
            }
        }
        self.draft.into_item(base_url)
    }

    /// Sets the title to the headline. Called before the content is read, which may have a headline of its own.
    pub(super) fn set_headline(&mut self) {
        let title = &mut self.draft.base.item.title;
        *title = self.headline.text.take().or(title.take());
    }

    /// Reads the children of the innermost open element as properties and closes it.
    pub(super) fn properties(&mut self, cursor: &mut Cursor<'a>) {
        while let Some(child) = cursor.child() {
            match child.name {
                _ if !self.owns(&child) => cursor.skip(),
                "itemMeta" | "contentMeta" => self.nested_properties(cursor),
                _ => self.property(&child, cursor),
            }
        }
    }

    /// Reads the properties of a reference that repeats `itemMeta` or `contentMeta` itself.
    fn nested_properties(&mut self, cursor: &mut Cursor<'a>) {
        while let Some(child) = cursor.child() {
            if self.owns(&child) {
                self.property(&child, cursor);
            } else {
                cursor.skip();
            }
        }
    }

    fn property(&mut self, element: &XmlElement<'a>, cursor: &mut Cursor<'a>) {
        match element.name {
            "title" => {
                fill_line(&mut self.draft.other_title, Some(cursor.flat_text(&[])));
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
            "by" => self.draft.base.other_authors.extend(author_from_byline(cursor.flat_text(&[]))),
            "creator" => self.creator(element, cursor),
            "subject" => self.subject(element, cursor),
            "keyword" => self.draft.base.add_tag(fold(cursor.flat_text(&[]))),
            _ => {
                self.attribute_property(element);
                cursor.skip();
            }
        }
    }

    /// Reads a property from the attributes of its element.
    fn attribute_property(&mut self, element: &XmlElement<'a>) {
        match element.name {
            "language" => fill_text(
                &mut self.draft.base.item.language,
                element.attribute("tag").unwrap_or_default(),
            ),
            "itemClass" => {
                let class = element.attribute("qcode").or_else(|| element.attribute("uri"));
                self.is_picture = class.is_some_and(|class| {
                    ["picture", "graphic"].iter().any(|known| class.ends_with(known))
                });
            }
            "link" => {
                let [rel, url] = element.attributes(["rel", "href"]);
                if rel.is_some_and(|rel| local_code(&rel) == "canonical")
                    && let Some(url) = url.filter(|url| is_absolute(url))
                {
                    fill_text(&mut self.draft.base.item.url, url);
                }
            }
            "icon" => {
                let href = element.attribute("href");
                fill_text(&mut self.draft.base.other_image, href.unwrap_or_default());
            }
            _ => {}
        }
    }

    /// Reads a date. The publication date is that of the first creation, or else of the content or of this version.
    fn date(&mut self, name: &str, text: Cow<'a, str>) {
        let draft = &mut self.draft.base;
        match name {
            "firstCreated" => fill_date(&mut draft.item.date_published, Some(text)),
            "contentCreated" => fill_date(&mut draft.other_published, Some(text)),
            "contentModified" => fill_date(&mut draft.other_modified, Some(text)),
            _ => {
                fill_date(&mut draft.item.date_modified, Some(text));
                draft.created = draft.item.date_modified;
            }
        }
    }

    /// Reads a `creator`. Creators with a name rank above the byline in `by`, which ranks above codes.
    ///
    /// Contributors are ignored, because they edited the text and did not write it.
    fn creator(&mut self, element: &XmlElement<'a>, cursor: &mut Cursor<'a>) {
        let mut party = self.party(cursor);
        let draft = &mut self.draft.base;
        if let Some(name) = party.name.take() {
            // Some providers write the byline as the name.
            let author = author_from_byline(name).unwrap_or_default();
            let url = party.url.take().or(author.url);
            draft.item.authors.extend(known(Author { name: author.name, url, ..party }));
        } else {
            party.name = code(element);
            draft.source_authors.extend(known(party));
        }
    }

    /// Reads the name of a person or organization, its web page and its e-mail address.
    fn party(&self, cursor: &mut Cursor<'a>) -> Author<'a> {
        let mut party = Author::default();
        let mut email = None;
        let mut depth = 0;
        while let Some(child) = cursor.child_within(&mut depth) {
            match child.name {
                _ if !self.owns(&child) => cursor.skip(),
                "name" if depth == 0 => fill_line(&mut party.name, Some(cursor.flat_text(&[]))),
                "personDetails" | "organisationDetails" | "contactInfo" => depth += 1,
                "web" => fill_text(&mut party.url, cursor.text()),
                "email" => fill_text(&mut email, cursor.text()),
                _ => cursor.skip(),
            }
        }
        party.url = party.url.or_else(|| email.map(mailto));
        party
    }

    fn subject(&mut self, element: &XmlElement<'a>, cursor: &mut Cursor<'a>) {
        let name = self.name(cursor).or_else(|| code(element));
        self.draft.base.add_tag(name.unwrap_or_default());
    }

    /// Reads `assert`: the name of a concept that properties reference by code.
    pub(super) fn assertion(&mut self, element: &XmlElement<'a>, cursor: &mut Cursor<'a>) {
        if let (Some(name), Some(code)) = (self.name(cursor), code(element)) {
            self.names.entry(code).or_insert(name);
        }
    }

    /// Returns the first `name` among the children, without those of nested concepts.
    fn name(&self, cursor: &mut Cursor<'a>) -> Option<Cow<'a, str>> {
        let mut name = None;
        while let Some(child) = cursor.child() {
            match child.name {
                "name" if self.owns(&child) => fill_line(&mut name, Some(cursor.flat_text(&[]))),
                _ => cursor.skip(),
            }
        }
        name
    }
}

/// Returns the code of a concept without a name.
fn code<'a>(element: &XmlElement<'a>) -> Option<Cow<'a, str>> {
    let [literal, qcode, uri] = element.attributes(["literal", "qcode", "uri"]);
    literal.or(qcode).or(uri)
}

/// Returns the rank of a headline: the main headline or one without a role, then other roles.
fn headline_rank(element: &XmlElement<'_>) -> u8 {
    match element.attribute("role") {
        Some(role) if local_code(&role) != "main" => 1,
        _ => 2,
    }
}

/// Returns the rank of a description: summaries, then descriptions without a role, then captions, scripts and others.
fn description_rank(element: &XmlElement<'_>) -> u8 {
    match element.attribute("role") {
        Some(role) if local_code(&role) == "summary" => 3,
        Some(_) => 1,
        None => 2,
    }
}

/// Returns a code without the alias of its scheme: `summary` for `drol:summary`.
fn local_code(code: &str) -> &str {
    code.bytes().rposition(|byte| byte == b':').map_or(code, |colon| &code[colon + 1..])
}

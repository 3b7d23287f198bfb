//! Headlines, descriptions, bodies and topics.

use std::borrow::Cow;

use super::item::NinjsItem;
use crate::parse::iptc::content::looks_like_html;
use crate::parse::iptc::nitf;
use crate::parse::json::fields::{StringFields, StringFieldsList};
use crate::parse::text::{fold, non_empty};

impl<'a> NinjsItem<'a> {
    pub(super) fn add_headlines(&mut self, headlines: StringFieldsList<'a>) {
        for headline in headlines.0 {
            let role = headline.get_str("role").unwrap_or_default();
            self.offer_headline(role, text(&headline));
        }
    }

    pub(super) fn offer_headline(&mut self, role: &str, text: Cow<'a, str>) {
        let rank = if matches!(role, "" | "main" | "headline") { 3 } else { 1 };
        self.headline.offer(rank, non_empty(fold(text)));
    }

    pub(super) fn add_descriptions(&mut self, descriptions: StringFieldsList<'a>) {
        for description in descriptions.0 {
            let variant = description.first_str_of(&["role", "contenttype"]);
            self.offer_description(variant.unwrap_or("text"), text(&description));
        }
    }

    pub(super) fn offer_description(&mut self, variant: &str, text: Cow<'a, str>) {
        self.description.offer(description_rank(variant), non_empty(text));
    }

    pub(super) fn add_bodies(&mut self, bodies: StringFieldsList<'a>) {
        for body in bodies.0 {
            let role = body.get_str("role");
            let is_main = role.is_none_or(|role| ["main", "body"].contains(&role));
            let variant = body.get_str("contenttype").or(role).unwrap_or_default();
            self.offer_body(if is_main { 2 } else { 1 }, variant, text(&body));
        }
    }

    /// Sets the content from one of its variants. XML in a string other than NITF is ignored.
    pub(super) fn offer_body(&mut self, rank: u8, variant: &str, text: Cow<'a, str>) {
        let is_html = match body_kind(variant) {
            BodyKind::Html => true,
            BodyKind::Plain => false,
            BodyKind::Unknown => looks_like_html(&text),
            BodyKind::Nitf => {
                self.nitf = self.nitf.take().or(Some(text));
                return;
            }
            BodyKind::Other => return,
        };
        let content = if is_html { &mut self.html } else { &mut self.plain };
        content.offer(rank, non_empty(text));
    }

    /// Sets the content of the item. NITF is converted if there is no other.
    pub(super) fn add_content(&mut self) {
        let item = &mut self.draft.base.item;
        item.content_html = self.html.text.take();
        item.content_text = self.plain.text.take();
        if let Some(document) = self.nitf.take()
            && item.content_html.is_none()
            && item.content_text.is_none()
        {
            let story = nitf::parse(&document).into_owned().items.into_iter().next();
            item.content_html = story.and_then(|story| story.content_html);
        }
    }

    pub(super) fn add_subjects(&mut self, subjects: StringFieldsList<'a>) {
        for subject in subjects.0 {
            let name = subject.first_of(&["name", "literal", "code", "uri", ""]);
            self.draft.base.add_tag(fold(name.unwrap_or_default()));
        }
    }

    pub(super) fn add_keywords(&mut self, keywords: StringFieldsList<'a>) {
        for keyword in keywords.0 {
            self.draft.base.add_tags(keyword.first_of(&["", "name"]).unwrap_or_default());
        }
    }
}

/// Returns the text of an element of `headlines`, `descriptions` or `bodies`.
fn text<'a>(fields: &StringFields<'a>) -> Cow<'a, str> {
    fields.first_of(&["value", ""]).unwrap_or_default()
}

/// The format of a body.
enum BodyKind {
    Html,
    Plain,
    Nitf,
    /// Other XML, or JSON.
    Other,
    Unknown,
}

fn body_kind(variant: &str) -> BodyKind {
    match variant {
        "text/html" | "html" | "xhtml" => BodyKind::Html, // the common cases
        "text/plain" | "text" => BodyKind::Plain,
        "" => BodyKind::Unknown,
        _ => other_body_kind(&variant.to_ascii_lowercase()),
    }
}

#[cold]
fn other_body_kind(variant: &str) -> BodyKind {
    let is = |names: &[&str]| names.iter().any(|name| variant.contains(name));
    if is(&["html"]) {
        BodyKind::Html
    } else if is(&["nitf"]) {
        BodyKind::Nitf
    } else if is(&["plain"]) || variant == "text" {
        BodyKind::Plain
    } else if is(&["xml", "json"]) || variant.ends_with("ml") {
        BodyKind::Other
    } else {
        BodyKind::Unknown
    }
}

/// Parts of the names of descriptions that do not describe the content.
const OTHER_DESCRIPTIONS: [&str; 4] = ["usage", "credit", "rights", "writer"];

/// Returns the rank of a description: summaries, plain text, HTML, then captions and others. 0 for those of none of
/// the content.
fn description_rank(variant: &str) -> u8 {
    match variant {
        "summary" => 5, // the common cases
        "text" | "text/plain" => 4,
        "html" | "text/html" => 3,
        "caption" => 2,
        _ => other_description_rank(&variant.to_ascii_lowercase()),
    }
}

#[cold]
fn other_description_rank(variant: &str) -> u8 {
    if variant.contains("summary") {
        5
    } else if variant.contains("text") && !variant.contains("html") {
        4
    } else if variant.contains("html") {
        3
    } else if OTHER_DESCRIPTIONS.iter().any(|name| variant.contains(name)) {
        0
    } else {
        2
    }
}

//! The `head` of a NITF document: identifiers, dates, subjects and keywords.

use std::borrow::Cow;

use crate::parse::date;
use crate::parse::iptc::draft::IptcDraft;
use crate::parse::item::{fill_date, fill_line, fill_text};
use crate::parse::text::{fold, non_empty};
use crate::parse::url::is_absolute;
use crate::parse::xml::{Cursor, XmlElement};

pub(super) fn head<'a>(
    cursor: &mut Cursor<'a>,
    draft: &mut IptcDraft<'a>,
    publication: &mut Option<Cow<'a, str>>,
) {
    while let Some(child) = cursor.child() {
        match child.name {
            "title" => fill_line(&mut draft.other_title, Some(cursor.flat_text(&[]))),
            "tobject" => subjects(cursor, draft),
            "docdata" => document_data(cursor, draft, publication),
            name => {
                match name {
                    "meta" => meta(&child, draft),
                    "pubdata" => publication_data(&child, draft, publication),
                    "revision-history" => revision(&child, draft),
                    _ => {}
                }
                cursor.skip();
            }
        }
    }
}

/// Reads the language from `meta`. Other names are specific to the provider.
fn meta<'a>(element: &XmlElement<'a>, draft: &mut IptcDraft<'a>) {
    let name = element.attribute("name").unwrap_or_default();
    if ["language", "lang", "dc.language"].iter().any(|known| name.eq_ignore_ascii_case(known)) {
        fill_text(&mut draft.other_language, element.attribute("content").unwrap_or_default());
    }
}

/// Reads `tobject.subject`: the names of its three levels, or its code if there is no name.
fn subjects<'a>(cursor: &mut Cursor<'a>, draft: &mut IptcDraft<'a>) {
    while let Some(child) = cursor.child() {
        if child.name == "tobject.subject" {
            let [kind, matter, detail, number, code] = child.attributes([
                "tobject.subject.type",
                "tobject.subject.matter",
                "tobject.subject.detail",
                "tobject.subject.refnum",
                "tobject.subject.code",
            ]);
            let names = [kind, matter, detail];
            if names.iter().all(Option::is_none) {
                draft.base.add_tag(number.or(code).unwrap_or_default());
            }
            names.into_iter().flatten().for_each(|name| draft.base.add_tag(name));
        }
        cursor.skip();
    }
}

/// Reads `docdata`. The date of issue is the publication date, the date of release is its fallback.
///
/// Some providers write the dates as text, and elements of `head` inside.
fn document_data<'a>(
    cursor: &mut Cursor<'a>,
    draft: &mut IptcDraft<'a>,
    publication: &mut Option<Cow<'a, str>>,
) {
    while let Some(child) = cursor.child() {
        match child.name {
            "key-list" => keywords(cursor, draft),
            "identified-content" => identified_content(cursor, draft),
            "date.issue" => {
                let date = date_of(&child, cursor);
                fill_date(&mut draft.base.item.date_published, date);
            }
            "date.release" => {
                let date = date_of(&child, cursor);
                fill_date(&mut draft.base.other_published, date);
            }
            name => {
                match name {
                    "doc-id" => fill_text(
                        &mut draft.base.item.id,
                        child.attribute("id-string").unwrap_or_default(),
                    ),
                    "du-key" => {
                        fill_text(&mut draft.other_id, child.attribute("key").unwrap_or_default())
                    }
                    "pubdata" => publication_data(&child, draft, publication),
                    "revision-history" => revision(&child, draft),
                    _ => {}
                }
                cursor.skip();
            }
        }
    }
}

/// Returns the date in the attribute `norm` of the innermost open element, or else in its text, and closes it.
pub(super) fn date_of<'a>(
    element: &XmlElement<'a>,
    cursor: &mut Cursor<'a>,
) -> Option<Cow<'a, str>> {
    match element.attribute("norm") {
        None => non_empty(cursor.flat_text(&[])),
        norm => {
            cursor.skip();
            norm
        }
    }
}

fn keywords<'a>(cursor: &mut Cursor<'a>, draft: &mut IptcDraft<'a>) {
    while let Some(child) = cursor.child() {
        let key = child.attribute("key");
        if child.name != "keyword" || key.is_some() {
            draft.base.add_tag(key.filter(|_| child.name == "keyword").unwrap_or_default());
            cursor.skip();
        } else {
            draft.base.add_tag(fold(cursor.flat_text(&[])));
        }
    }
}

/// Reads `identified-content`: the names of the people, places and things in the text.
fn identified_content<'a>(cursor: &mut Cursor<'a>, draft: &mut IptcDraft<'a>) {
    while let Some(child) = cursor.child() {
        let name = fold(cursor.flat_text(&["alt-code"]));
        draft
            .base
            .add_tag(non_empty(name).or_else(|| child.attribute("value")).unwrap_or_default());
    }
}

/// Reads `pubdata`: the name and the date of the publication.
fn publication_data<'a>(
    element: &XmlElement<'a>,
    draft: &mut IptcDraft<'a>,
    publication: &mut Option<Cow<'a, str>>,
) {
    let [name, date, link] = element.attributes(["name", "date.publication", "ex-ref"]);
    fill_line(publication, name);
    fill_date(&mut draft.base.created, date);
    if let Some(link) = link.filter(|link| is_absolute(link)) {
        fill_text(&mut draft.base.item.url, link);
    }
}

/// Reads `revision-history`. The latest revision is the modification date.
fn revision(element: &XmlElement<'_>, draft: &mut IptcDraft<'_>) {
    let revised = element.attribute("norm").and_then(|norm| date::parse(&norm));
    draft.base.other_modified = draft.base.other_modified.max(revised);
}

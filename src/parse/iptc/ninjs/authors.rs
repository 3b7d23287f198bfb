//! Authors, in the forms of the schema and of the agencies.
//!
//! `byline` is a line of text. Superdesk adds `authors`, AP and TT `bylines`, with an object for each person. ninjs 1 to
//! 3 have the other people and sources of an item in `person` and `infosource`, of which only authors are read.

use std::borrow::Cow;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, DeserializeSeed, Deserializer, MapAccess, SeqAccess};

use super::item::NinjsItem;
use crate::news::Author;
use crate::parse::json::fields::{StringFields, StringFieldsList};
use crate::parse::json::lenient::{JsonElement, LenientVisitor, ValueReader};
use crate::parse::people::{author_from_byline, known, mailto};
use crate::parse::text::fold;
use crate::parse::unique::keep_first;
use crate::parse::url::is_absolute;

/// Keys of a name, by rank. Superdesk has the name of a role in `name` where there is a `sub_label`.
const NAMES: [&str; 12] = [
    "sub_label",
    "name",
    "byline",
    "by",
    "value",
    "literal",
    "display_name",
    "displayname",
    "full_name",
    "fullname",
    "original",
    "",
];

/// Parts of the names of roles of people who are no authors.
const OTHER_ROLES: [&str; 9] =
    ["photo", "foto", "camera", "video", "illustrat", "graphic", "editor", "translat", "producer"];

/// Deserializes a line, a person, or an array of these into a list of authors.
pub(super) struct AuthorsSeed<'s, 'a>(pub(super) &'s mut Vec<Author<'a>>);

impl<'a> DeserializeSeed<'a> for AuthorsSeed<'_, 'a> {
    type Value = ();

    fn deserialize<D: Deserializer<'a>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(LenientVisitor(self))
    }
}

impl<'a> ValueReader<'a> for AuthorsSeed<'_, 'a> {
    type Value = ();

    fn text(self, line: Cow<'a, str>) {
        self.0.extend(author_from_byline(line));
    }

    fn array<A: SeqAccess<'a>>(self, mut array: A) -> Result<(), A::Error> {
        while let Some(JsonElement(person)) = array.next_element()? {
            self.0.extend(person.as_ref().and_then(author));
        }
        Ok(())
    }

    fn object<A: MapAccess<'a>>(self, object: A) -> Result<(), A::Error> {
        let people: StringFieldsList =
            Deserialize::deserialize(MapAccessDeserializer::new(object))?;
        self.0.extend(people.0.iter().filter_map(author));
        Ok(())
    }
}

/// Returns the person of a byline or a list of authors. `None` for a photographer, an editor and the like.
fn author<'a>(person: &StringFields<'a>) -> Option<Author<'a>> {
    let role = person.first_str_of(&["role", "rel"]).unwrap_or_default().to_ascii_lowercase();
    if OTHER_ROLES.iter().any(|other| role.contains(other)) {
        return None;
    }
    let mut author = match person.first_of(&NAMES) {
        Some(line) => author_from_byline(line)?,
        None => Author { name: full_name(person), ..Author::default() },
    };
    let url = person.first_of(&["url", "href", "uri"]);
    let email = || Some(mailto(person.get("email").filter(|address| address.contains('@'))?));
    author.url = url.filter(|url| url.starts_with("http")).or_else(email).or(author.url);
    author.avatar = person.first_of(&["avatar_url", "avatar"]).filter(|url| is_absolute(url));
    known(author)
}

/// Returns the name of an object with a key for each part.
fn full_name<'a>(person: &StringFields<'a>) -> Option<Cow<'a, str>> {
    let first = person.first_of(&["firstname", "first_name"]);
    match (first, person.first_of(&["lastname", "last_name"])) {
        (Some(first), Some(last)) => Some(Cow::Owned(format!("{first} {last}"))),
        (first, last) => first.or(last).map(fold),
    }
}

impl<'a> NinjsItem<'a> {
    /// Adds people and sources whose relation to the item is that of an author. The others are subjects or publishers.
    pub(super) fn add_parties(&mut self, parties: StringFieldsList<'a>) {
        for party in parties.0 {
            let relation = party.first_str_of(&["rel", "role"]).unwrap_or_default();
            let relation = relation.rsplit([':', '/']).next().unwrap_or_default();
            if ["author", "creator", "writer", "byline"].contains(&relation) {
                let name = party.first_of(&["name", "literal"]);
                self.draft.base.other_authors.extend(name.and_then(author_from_byline));
            }
        }
    }

    /// Sets the authors from the source of highest rank, each once.
    pub(super) fn add_authors(&mut self) {
        let byline = std::mem::take(&mut self.draft.base.item.authors);
        let sources = [&mut self.authors, &mut self.bylines].map(std::mem::take);
        let mut authors = sources.into_iter().find(|list| !list.is_empty()).unwrap_or(byline);
        keep_first(&mut authors, |author| {
            author.name.as_deref().or(author.url.as_deref()).unwrap_or("")
        });
        self.draft.base.item.authors = authors;
    }
}

//! `author` elements of feeds.

use crate::news::Author;
use crate::parse::people::{author_from_line, known, mailto};
use crate::parse::text::{fold, non_empty};
use crate::parse::xml::Cursor;

/// Reads an `author` element: child elements as in Atom, or a line of text as in RSS. Feeds of both formats use both.
pub(super) fn author<'a>(cursor: &mut Cursor<'a>) -> Option<Author<'a>> {
    match cursor.first_name() {
        Some(_) => person(cursor),
        None => author_from_line(cursor.text()),
    }
}

/// Reads the child elements of an Atom person construct (RFC 4287, section 3.2), in any namespace.
fn person<'a>(cursor: &mut Cursor<'a>) -> Option<Author<'a>> {
    let mut person = Author::default();
    let mut email = None;
    while let Some(child) = cursor.child() {
        match child.in_usual_case().name {
            "name" => person.name = non_empty(fold(cursor.text())),
            "uri" | "url" | "homepage" => person.url = non_empty(cursor.text()),
            "email" => email = non_empty(cursor.text()),
            "image" => {
                person.avatar = child.attribute("src");
                cursor.skip();
            }
            _ => cursor.skip(),
        }
    }
    person.url = person.url.or_else(|| email.map(mailto));
    known(person)
}

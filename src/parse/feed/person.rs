//! Authors of feed items.

use std::borrow::Cow;

use crate::news::Author;
use crate::parse::html_elements::TITLE_MARKUP;
use crate::parse::people::{author_from_byline, known, mailto, plain_name};
use crate::parse::text::non_empty;
use crate::parse::xml::{Content, Cursor, XmlElement};

/// Reads an `author` element: child elements as in Atom, or a line of text as in RSS. Feeds of both formats use both.
pub(super) fn author<'a>(
    element: &XmlElement<'a>,
    cursor: &mut Cursor<'a>,
    authors: &mut Vec<Author<'a>>,
) {
    match cursor.first_name() {
        Some(name) if TITLE_MARKUP.contains(&name) => {
            authors.extend(author_from_byline(cursor.flat_text(&[])));
        }
        Some(_) => people(cursor, authors),
        None => {
            let line = author_from_byline(cursor.text());
            authors.extend(line.or_else(|| PersonDraft::from_attributes(element).into_author()));
        }
    }
}

/// Reads a `dc:creator`: a line of text, or resources of RDF.
pub(super) fn creator<'a>(cursor: &mut Cursor<'a>, authors: &mut Vec<Author<'a>>) {
    match cursor.content() {
        Content::Text(line) => authors.extend(author_from_byline(line)),
        Content::Markup(markup) => match Cursor::new(markup).first_name() {
            Some(name) if !TITLE_MARKUP.contains(&name) => {
                people(&mut Cursor::new(markup), authors)
            }
            _ => authors.extend(author_from_byline(Cow::Borrowed(markup))),
        },
    }
}

/// Reads persons: Atom person constructs (RFC 4287, section 3.2), [FOAF](http://xmlns.com/foaf/spec/) and the
/// containers of RDF, in any namespace.
fn people<'a>(cursor: &mut Cursor<'a>, authors: &mut Vec<Author<'a>>) {
    let mut person = PersonDraft::default();
    // A depth counter instead of recursion: elements may be nested without limit.
    let mut depth = 0;
    while let Some(child) = cursor.child_within(&mut depth) {
        let child = child.in_usual_case();
        let is_container = !matches!(child.name, "name" | "uri" | "email")
            && cursor.first_name().is_some_and(|name| !TITLE_MARKUP.contains(&name));
        match child.name {
            _ if is_container => {
                authors.extend(std::mem::take(&mut person).into_author());
                person = PersonDraft::from_attributes(&child);
                depth += 1;
            }
            "name" | "FN" | "fn" | "value" | "li" | "author" | "creator" => {
                if person.name.is_some() {
                    authors.extend(std::mem::take(&mut person).into_author());
                }
                person.name = plain_name(cursor.text());
            }
            "uri" | "url" | "homepage" | "page" | "weblog" => {
                person.url = address(&child, cursor).or(person.url);
            }
            "email" | "mbox" => person.email = address(&child, cursor).or(person.email),
            "image" | "img" | "depiction" => {
                person.avatar = address(&child, cursor).or(person.avatar)
            }
            "Person" | "Agent" | "Organization" | "Description" => {
                authors.extend(PersonDraft::from_attributes(&child).into_author());
                cursor.skip();
            }
            _ => cursor.skip(),
        }
    }
    authors.extend(person.into_author());
}

/// Returns an address from the text of an element, or from its attributes.
fn address<'a>(element: &XmlElement<'a>, cursor: &mut Cursor<'a>) -> Option<Cow<'a, str>> {
    non_empty(cursor.text()).or_else(|| {
        let [source, resource, href] = element.attributes(["src", "rdf:resource", "href"]);
        source.or(resource).or(href)
    })
}

/// A person under construction.
#[derive(Default)]
struct PersonDraft<'a> {
    name: Option<Cow<'a, str>>,
    url: Option<Cow<'a, str>>,
    email: Option<Cow<'a, str>>,
    avatar: Option<Cow<'a, str>>,
}

impl<'a> PersonDraft<'a> {
    fn from_attributes(element: &XmlElement<'a>) -> Self {
        let [name, foaf_name, email, uri, url] =
            element.attributes(["name", "foaf:name", "email", "uri", "url"]);
        PersonDraft { name: name.or(foaf_name), email, url: uri.or(url), avatar: None }
    }

    /// Returns the author. A web page precedes an e-mail address.
    fn into_author(self) -> Option<Author<'a>> {
        let url = self.url.or_else(|| self.email.map(mailto));
        known(Author { name: self.name, url, avatar: self.avatar })
    }
}

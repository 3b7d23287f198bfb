//! Who wrote it?

use std::borrow::Cow;

use super::candidates::{Candidate, Candidates};
use super::names::{is_full_name, is_job, names, role};
use super::publisher::{Publisher, key};
use super::ranking::{MetadataField, MetadataSource, ranking};
use crate::news::Author;
use crate::parse::people::named;
use crate::parse::url::resolve;

/// More authors than an article has; the rest is not looked at.
const MAX: usize = 100;

/// The authors of an article: persons of the best source that has any, else what stands in their place.
pub(super) fn best(
    candidates: &Candidates,
    publisher: &Publisher,
    base: Option<&str>,
) -> Vec<Author<'static>> {
    let mut publishers = Vec::new();
    for &source in ranking(MetadataField::Author) {
        let said: Vec<_> = candidates.of(MetadataField::Author, source).collect();
        let (own, persons): (Vec<_>, Vec<_>) =
            list(&said, base).into_iter().partition(|author| is_publisher(author, publisher));
        // What stands below the publisher may be its address, or its part that the page is from.
        let better = publishers.is_empty()
            || persons.iter().any(|author| author.name.as_deref().is_some_and(is_full_name));
        if !persons.is_empty() && better {
            return persons;
        }
        if publishers.is_empty() {
            publishers = own;
        }
    }
    publishers
}

/// Whether it is no person, but who publishes the page.
pub(super) fn is_publisher(author: &Author, publisher: &Publisher) -> bool {
    author.name.as_deref().is_some_and(|name| {
        (publisher.is_called(name) || publisher.is_part_called(name)) && !is_job(name)
    })
}

/// The authors that one source names, each once.
fn list(said: &[&Candidate], base: Option<&str>) -> Vec<Author<'static>> {
    let mut authors: Vec<Author> = Vec::new();
    for candidate in said.iter().take(MAX) {
        let names = names(&candidate.text);
        // An address belongs to one.
        let link = candidate
            .link
            .as_deref()
            .filter(|_| names.len() == 1)
            .and_then(|link| address(link, base));
        for name in names {
            let same = |author: &&mut Author| {
                author.name.as_deref().is_some_and(|other| key(other) == key(&name))
            };
            match authors.iter_mut().find(same) {
                Some(author) => author.url = author.url.take().or_else(|| link.clone()),
                None => authors.push(Author { url: link.clone(), ..named(name.into()) }),
            }
        }
    }
    if authors.is_empty() {
        let roles = said
            .iter()
            .filter(|said| said.source != MetadataSource::Byline)
            .filter_map(|said| role(&said.text));
        authors.extend(roles.map(|role| named(role.into())));
    }
    authors
}

/// The address of an author's page.
fn address(link: &str, base: Option<&str>) -> Option<Cow<'static, str>> {
    let link = link.trim();
    let usable = !link.is_empty() && !link.starts_with('#') && !link.starts_with("javascript:");
    usable.then(|| Cow::Owned(resolve(Cow::Borrowed(link), base).into_owned()))
}

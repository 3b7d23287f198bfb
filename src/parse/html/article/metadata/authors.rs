//! The authors of an article.

use std::borrow::Cow;

use super::candidates::{Candidate, Candidates};
use super::names::{is_full_name, is_job, names, role};
use super::publisher::{Publisher, key};
use super::ranking::{MetadataField, MetadataSource, ranking};
use crate::news::Author;
use crate::parse::people::named;
use crate::parse::url::resolve;

/// Maximum number of candidates that are examined.
const MAX_CANDIDATES: usize = 100;

/// Returns the authors of an article: the persons of the best source that has any, else the publisher.
pub(super) fn best(
    candidates: &Candidates,
    publisher: &Publisher,
    base: Option<&str>,
) -> Vec<Author<'static>> {
    let mut publishers = Vec::new();
    for &source in ranking(MetadataField::Author) {
        let found: Vec<_> = candidates.of(MetadataField::Author, source).collect();
        let (own, persons): (Vec<_>, Vec<_>) =
            list(&found, base).into_iter().partition(|author| is_publisher(author, publisher));
        // After the publisher, only full names count: other entries may be departments or URLs of the publisher.
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

/// Returns true for an author that is the publisher of the page.
pub(super) fn is_publisher(author: &Author, publisher: &Publisher) -> bool {
    author.name.as_deref().is_some_and(|name| {
        (publisher.matches(name) || publisher.is_department(name)) && !is_job(name)
    })
}

/// Returns the authors in the candidates of one source, each once.
fn list(candidates: &[&Candidate], base: Option<&str>) -> Vec<Author<'static>> {
    let mut authors: Vec<Author> = Vec::new();
    for candidate in candidates.iter().take(MAX_CANDIDATES) {
        let names = names(&candidate.text);
        // A URL belongs to one author.
        let link = candidate
            .link
            .as_deref()
            .filter(|_| names.len() == 1)
            .and_then(|link| author_url(link, base));
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
        let roles = candidates
            .iter()
            .filter(|candidate| candidate.source != MetadataSource::Byline)
            .filter_map(|candidate| role(&candidate.text));
        authors.extend(roles.map(|role| named(role.into())));
    }
    authors
}

/// Returns the URL of an author's page.
fn author_url(link: &str, base: Option<&str>) -> Option<Cow<'static, str>> {
    let link = link.trim();
    let usable = !link.is_empty() && !link.starts_with('#') && !link.starts_with("javascript:");
    usable.then(|| Cow::Owned(resolve(Cow::Borrowed(link), base).into_owned()))
}

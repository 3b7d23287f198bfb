//! The authors of an article.

use std::borrow::Cow;
use std::collections::HashSet;

use super::super::key::key;
use super::candidates::{Candidate, Candidates};
use super::names::{inverted_name, is_full_name, is_job, is_person, is_user_name, names, role};
use super::publisher::Publisher;
use super::ranking::{MetadataField, MetadataSource, ranking};
use crate::news::Author;
use crate::parse::people::named;
use crate::parse::url::resolve;

/// Maximum number of candidates that are examined.
const MAX_CANDIDATES: usize = 100;

/// Returns the authors of an article: the persons of the best source that has any, else the publisher, or names of users.
pub(super) fn best(
    candidates: &Candidates,
    publisher: &Publisher,
    base: Option<&str>,
) -> Vec<Author<'static>> {
    let mut fallback = Vec::new();
    for &source in ranking(MetadataField::Author) {
        let found: Vec<_> = candidates.of(MetadataField::Author, source).collect();
        let (own, persons): (Vec<_>, Vec<_>) = list(&found, publisher, base)
            .into_iter()
            .partition(|author| is_publisher(author, publisher));
        let better = if fallback.is_empty() {
            !persons.is_empty() && !persons.iter().all(is_incomplete)
        } else {
            is_better(&persons, &fallback, publisher)
        };
        if better {
            return persons;
        }
        if fallback.is_empty() {
            fallback = if persons.is_empty() { own } else { persons };
        }
    }
    fallback
}

/// Returns true for persons that are better than the publisher, the names of users, or a given name alone. Only full
/// names are: other entries may be departments or URLs of the publisher.
fn is_better(persons: &[Author], fallback: &[Author], publisher: &Publisher) -> bool {
    let name = |author: &Author| author.name.as_deref().unwrap_or_default().to_owned();
    let is_doubtful =
        |author: &Author| is_publisher(author, publisher) || is_user_name(&name(author));
    let is_longer = |author: &Author| {
        name(author).strip_prefix(&name(&fallback[0])).is_some_and(|rest| rest.starts_with(' '))
    };
    if fallback.iter().all(is_inverted) {
        let words = |author: &Author| {
            let mut words: Vec<_> = name(author).split([' ', ',']).map(str::to_lowercase).collect();
            words.sort_unstable();
            words.retain(|word| !word.is_empty());
            words
        };
        let is_direct = !persons.iter().any(is_inverted);
        let persons: HashSet<_> = persons.iter().map(words).collect();
        return is_direct && fallback.iter().all(|author| persons.contains(&words(author)));
    }
    persons.iter().any(|author| is_full_name(&name(author)))
        && (fallback.iter().all(is_doubtful) || persons.iter().any(is_longer))
}

/// Returns true for an author that is the publisher of the page.
fn is_publisher(author: &Author, publisher: &Publisher) -> bool {
    author.name.as_deref().is_some_and(|name| {
        (publisher.matches(name) || publisher.is_department(name)) && !is_job(name)
    })
}

/// Returns true for an author with a single word for a name: that of a user, or a given name.
fn is_single(author: &Author) -> bool {
    author.name.as_deref().is_some_and(|name| !name.contains(' ') && !is_full_name(name))
}

/// Returns true for a name with the family name first.
fn is_inverted(author: &Author) -> bool {
    author.name.as_deref().is_some_and(|name| name.contains(','))
}

/// Returns true for a name that other sources may have in full, or as readers see it.
fn is_incomplete(author: &Author) -> bool {
    is_single(author) || is_inverted(author)
}

/// Returns true for an author than which any person in a byline is better: the publisher, or the name of a user.
pub(super) fn is_doubtful(author: &Author, publisher: &Publisher) -> bool {
    is_publisher(author, publisher) || is_incomplete(author)
}

/// Returns the authors in the candidates of one source, each once.
fn list(
    candidates: &[&Candidate],
    publisher: &Publisher,
    base: Option<&str>,
) -> Vec<Author<'static>> {
    let mut authors: Vec<Author> = Vec::new();
    for candidate in candidates.iter().take(MAX_CANDIDATES) {
        let names = names_of(candidate);
        // A URL belongs to one author.
        let link = candidate
            .link
            .as_deref()
            .filter(|_| names.len() == 1)
            .and_then(|link| author_url(link, base));
        for name in names.iter().map(|name| without_publisher(name, publisher)) {
            let same = |author: &&mut Author| {
                author.name.as_deref().is_some_and(|other| key(other) == key(name))
            };
            match authors.iter_mut().find(same) {
                Some(author) => author.url = author.url.take().or_else(|| link.clone()),
                None => authors.push(Author { url: link.clone(), ..named(name.to_owned().into()) }),
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
    without_repetitions(authors)
}

/// Returns the names in a candidate. Dublin Core and Google Scholar have one name each, perhaps with the family name first;
/// elsewhere, two words with a comma are such a name.
fn names_of(candidate: &Candidate) -> Vec<String> {
    let is_capitalized = |word: &str| word.contains(char::is_lowercase);
    let is_pair = |name: &String| {
        let mut words = name.split(' ');
        words.clone().count() == 2 && words.all(is_capitalized)
    };
    let may_be_inverted = |name: &String| match candidate.source {
        MetadataSource::DublinCore | MetadataSource::Citation => true,
        MetadataSource::Byline | MetadataSource::Html => false,
        _ => is_pair(name),
    };
    let inverted = inverted_name(&candidate.text).filter(may_be_inverted);
    inverted.map_or_else(|| names(&candidate.text), |name| vec![name])
}

/// Removes the publisher before or after a name: `Example News - Jane Doe`.
fn without_publisher<'n>(name: &'n str, publisher: &Publisher) -> &'n str {
    let is_own = |text: &str| publisher.matches(text) || publisher.is_department(text);
    let parts = [" - ", " – ", " — ", ": "].into_iter().find_map(|mark| name.split_once(mark));
    match parts {
        Some((before, after)) if is_own(before) && !is_own(after) => after.trim(),
        Some((before, after)) if is_own(after) && !is_own(before) => before.trim(),
        _ => name,
    }
}

/// Removes the names that only repeat others: links such as `More about Jane Doe`, and given names alone.
fn without_repetitions(mut authors: Vec<Author<'static>>) -> Vec<Author<'static>> {
    let padded = |author: &Author| {
        let words = author.name.as_deref().unwrap_or_default().split_whitespace();
        words.fold(" ".to_owned(), |line, word| line + &word.to_lowercase() + " ")
    };
    let names: Vec<_> = authors.iter().map(padded).collect();
    let mut names_left = names.iter();
    authors.retain(|author| {
        let own = names_left.next().map_or("", String::as_str);
        let is_single = own.trim().split(' ').count() == 1;
        let is_part = |other: &String| other.len() > own.len() && other.starts_with(own);
        let has_other = |other: &String| {
            own.len() > other.len() && own.contains(other.as_str()) && other.trim().contains(' ')
        };
        let is_other = author.name.as_deref().is_some_and(|name| !is_person(name));
        !(is_single && names.iter().any(is_part) || is_other && names.iter().any(has_other))
    });
    authors
}

/// Returns the URL of an author's page.
fn author_url(link: &str, base: Option<&str>) -> Option<Cow<'static, str>> {
    let link = link.trim();
    let usable = !link.is_empty() && !link.starts_with('#') && !link.starts_with("javascript:");
    usable.then(|| Cow::Owned(resolve(Cow::Borrowed(link), base).into_owned()))
}

//! The same person in several elements.

use std::collections::HashMap;

use crate::news::Author;

/// Maximum length of a list for which comparing all pairs is faster than hashing.
const MAX_PAIRWISE: usize = 16;

/// Returns each of `authors` once, with what `others` add about them; the others themselves if there are no authors.
///
/// An address without a name and a name without an address are one person if there are no others: RSS has the address
/// in `author`, and Dublin Core the name in `creator`.
pub(in crate::parse) fn merge<'a>(
    authors: Vec<Author<'a>>,
    others: Vec<Author<'a>>,
) -> Vec<Author<'a>> {
    let others = each_once(others);
    if authors.is_empty() {
        return others;
    }
    let mut authors = each_once(authors);
    if let ([author], [other]) = (&mut authors[..], &others[..])
        && author.name.is_some() != other.name.is_some()
    {
        add_facts(author, other.clone());
        return authors;
    }
    if authors.iter().all(|author| author.name.is_none())
        && others.iter().any(|other| other.name.is_some())
    {
        return others;
    }
    for other in others {
        if let Some(author) = find(&mut authors, &other) {
            add_facts(author, other);
        }
    }
    authors
}

/// Removes all persons but the first of each name, and adds what they have to the first.
pub(in crate::parse) fn each_once(authors: Vec<Author<'_>>) -> Vec<Author<'_>> {
    if authors.len() < 2 {
        return authors; // the common case
    }
    if authors.len() > MAX_PAIRWISE {
        return each_once_of_many(authors);
    }
    let is_repeated = |(index, author)| authors[..index].iter().any(|one| is_same(one, author));
    if !authors.iter().enumerate().any(is_repeated) {
        return authors;
    }
    let mut kept = Vec::with_capacity(authors.len());
    for author in authors {
        match find(&mut kept, &author) {
            Some(first) => add_facts(first, author),
            None => kept.push(author),
        }
    }
    kept
}

/// Like [`each_once`], for the lists of large collaborations. Persons without a name are not joined with others.
fn each_once_of_many(authors: Vec<Author<'_>>) -> Vec<Author<'_>> {
    let mut kept: Vec<Author> = Vec::with_capacity(authors.len());
    let mut by_name = HashMap::with_capacity(authors.len());
    for author in authors {
        let name: String = author.name.iter().flat_map(|name| lowered(name)).collect();
        let first = *by_name.entry(name).or_insert(kept.len());
        match kept.get_mut(first).filter(|first| is_same(first, &author)) {
            Some(first) => add_facts(first, author),
            None => kept.push(author),
        }
    }
    kept
}

fn find<'l, 'a>(authors: &'l mut [Author<'a>], wanted: &Author<'a>) -> Option<&'l mut Author<'a>> {
    authors.iter_mut().take(MAX_PAIRWISE).find(|author| is_same(author, wanted))
}

/// Returns true for the same name without contradicting addresses, or the same address without contradicting names.
fn is_same(one: &Author, other: &Author) -> bool {
    match (&one.name, &other.name) {
        (Some(name), Some(other_name)) => {
            equals_ignoring_case(name, other_name) && !has_contradicting_urls(one, other)
        }
        _ => one.url.is_some() && one.url == other.url,
    }
}

fn equals_ignoring_case(one: &str, other: &str) -> bool {
    let differs = |(one, other): (&u8, &u8)| {
        one.is_ascii() && other.is_ascii() && !one.eq_ignore_ascii_case(other)
    };
    let first = one.as_bytes().first().zip(other.as_bytes().first());
    !first.is_some_and(differs) && (one == other || lowered(one).eq(lowered(other)))
}

fn lowered(text: &str) -> impl Iterator<Item = char> {
    text.chars().flat_map(char::to_lowercase)
}

/// Returns true for two different web pages, or two different e-mail addresses.
fn has_contradicting_urls(one: &Author, other: &Author) -> bool {
    match (&one.url, &other.url) {
        (Some(url), Some(other_url)) => url != other_url && is_mail(url) == is_mail(other_url),
        _ => false,
    }
}

fn is_mail(url: &str) -> bool {
    url.starts_with("mailto:")
}

/// Adds the facts of another element about the same person. A web page precedes an e-mail address.
fn add_facts<'a>(author: &mut Author<'a>, other: Author<'a>) {
    author.name = author.name.take().or(other.name);
    author.avatar = author.avatar.take().or(other.avatar);
    let is_better =
        |url: &str| author.url.as_deref().is_none_or(|own| is_mail(own) && !is_mail(url));
    if other.url.as_deref().is_some_and(is_better) {
        author.url = other.url;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::borrow::Cow;

    /// Authors from names and URLs, which may be empty.
    fn authors(list: &'static [(&'static str, &'static str)]) -> Vec<Author<'static>> {
        let field = |text: &'static str| (!text.is_empty()).then_some(Cow::Borrowed(text));
        let author = |&(name, url)| Author { name: field(name), url: field(url), avatar: None };
        list.iter().map(author).collect()
    }

    #[test]
    fn keeps_each_person_once() {
        for (list, expected) in [
            (&[("Ada", ""), ("ADA", "")][..], &[("Ada", "")][..]),
            (
                &[("Ada", ""), ("Bea", ""), ("Ada", "https://a.example/")],
                &[("Ada", "https://a.example/"), ("Bea", "")],
            ),
            (
                &[("Ada", "mailto:a@b.c"), ("Ada", "https://a.example/")],
                &[("Ada", "https://a.example/")],
            ),
            (&[("", "mailto:a@b.c"), ("Ada", "mailto:a@b.c")], &[("Ada", "mailto:a@b.c")]),
            (
                &[("Ada", "mailto:a@b.c"), ("Ada", "mailto:d@e.f")],
                &[("Ada", "mailto:a@b.c"), ("Ada", "mailto:d@e.f")],
            ),
            (&[("ÉMILE", ""), ("émile", "")], &[("ÉMILE", "")]),
        ] {
            assert_eq!(each_once(authors(list)), authors(expected), "{list:?}");
        }
    }

    #[test]
    fn keeps_each_of_many_persons_once() {
        let author = |number: usize| Author {
            name: Some(format!("A{}", number % 40).into()),
            ..Author::default()
        };
        let kept = each_once((0..100).map(author).collect());
        assert_eq!(kept, (0..40).map(author).collect::<Vec<_>>());
    }

    #[test]
    fn joins_facts_of_several_elements() {
        for (own, others, expected) in [
            (&[][..], &[("Ada", ""), ("Ada", "")][..], &[("Ada", "")][..]),
            (&[("Ada", "")], &[("Ada", "mailto:a@b.c"), ("Bea", "")], &[("Ada", "mailto:a@b.c")]),
            (&[("", "mailto:a@b.c")], &[("Ada", "")], &[("Ada", "mailto:a@b.c")]),
            (&[("Ada", "")], &[("", "mailto:a@b.c")], &[("Ada", "mailto:a@b.c")]),
            (&[("", "mailto:a@b.c")], &[("Ada", ""), ("Bea", "")], &[("Ada", ""), ("Bea", "")]),
            (&[("Ada", "")], &[("Bea", "")], &[("Ada", "")]),
        ] {
            assert_eq!(
                merge(authors(own), authors(others)),
                authors(expected),
                "{own:?} {others:?}"
            );
        }
    }
}

//! The title of an article: selection among the titles and headings of a page, and removal of the publisher's name.
//!
//! Titles that are *stated* in structured data, meta tags and `<title>` are ranked by source. The *headline* is the
//! heading that agrees with one of them ([`headline`]). Where the two differ, a stated title that repeats `<title>` is
//! often worded for search engines, and the headline for readers.

mod heading;
mod heading_reader;
mod headline;
mod parts;
mod plain;
mod similarity;
mod trail;

use std::borrow::Cow;

use super::super::key::key;
use super::candidates::Candidates;
use super::publisher::Publisher;
use super::ranking::{MetadataField, MetadataSource, ranking};
use crate::parse::html::tree::Tree;
use heading::Heading;
pub(super) use heading::HeadingNodes;
use headline::Headlines;
use parts::Known;
use plain::{continues, cut_key, is_in_capitals, plain};

/// A title from structured data, a meta tag or `<title>`, as plain text without the name of the publisher.
struct StatedTitle {
    source: MetadataSource,
    text: String,
    /// The [key] of the text.
    key: String,
}

/// Returns the title of the article. `is_news` is true if the structured data say that it is in the news.
pub(super) fn best(
    page: &Tree,
    headings: &HeadingNodes,
    candidates: &Candidates,
    publisher: &Publisher,
    is_news: bool,
) -> Option<Cow<'static, str>> {
    let first: Vec<_> = headings.first.iter().filter_map(|node| Heading::read(*node)).collect();
    let mut stated = stated(candidates);
    let known = known(&stated, &first, candidates, publisher);
    for title in &mut stated {
        let text = known.without_publisher(&title.text);
        if text.len() < title.text.len() {
            title.key = key(text);
            title.text = text.to_owned();
        }
    }
    complete(&mut stated, &first, &known);
    let headlines = Headlines { stated: &stated, known: &known };
    let title = match headlines.among(first, &headings.other) {
        Some(headline) => {
            let is_in_trail = trail::is_in_trail(headline.node);
            let below = is_in_trail.then(|| headlines.below_trail(&headline, &headings.other));
            let title = match below.flatten() {
                Some(headline) => shown(&headline, &stated),
                None => selected(&headline, &stated, is_news),
            };
            let title = whole(title, &stated);
            in_small_letters(title, stated.iter().map(|title| &title.text).chain([&headline.text]))
        }
        None => headlines.without_first_headings(page, &headings.other)?,
    };
    Some(Cow::Owned(title))
}

fn known<'k>(
    stated: &[StatedTitle],
    headings: &[Heading],
    candidates: &Candidates,
    publisher: &'k Publisher,
) -> Known<'k> {
    let is_stated = |heading: &&Heading| {
        stated.iter().any(|title| title.key == heading.key && title.source != MetadataSource::Html)
    };
    let home_links = headings.iter().filter(|own| own.is_home_link && !is_stated(own));
    let home_links: Vec<_> = home_links.map(|own| own.key.clone()).collect();
    let keys = stated.iter().map(|title| &title.key).chain(headings.iter().map(|own| &own.key));
    let is_title = |key: &&String| !publisher.is_name(key) && !home_links.contains(key);
    let sections = candidates.ranked(MetadataField::Section);
    Known {
        publisher,
        sections: sections.map(|section| key(&section.text)).collect(),
        titles: keys.filter(is_title).cloned().collect(),
        home_links,
    }
}

/// Returns the stated title of each source, the best source first.
fn stated(candidates: &Candidates) -> Vec<StatedTitle> {
    let of = |&source: &MetadataSource| {
        let mut own = candidates.of(MetadataField::Title, source);
        let text = own.find_map(|candidate| plain(&candidate.text))?;
        Some(StatedTitle { source, key: key(&text), text })
    };
    ranking(MetadataField::Title).iter().filter_map(of).collect()
}

/// Replaces titles that end in an ellipsis by a longer title or heading with the same beginning.
fn complete(stated: &mut [StatedTitle], headings: &[Heading], known: &Known) {
    for index in 0..stated.len() {
        let Some(cut) = cut_key(&stated[index].text) else { continue };
        let others = stated.iter().map(|title| &title.text);
        let mut texts = others.chain(headings.iter().map(|heading| &heading.text));
        let whole = texts.find(|text| cut_key(text).is_none() && continues(text, &cut)).cloned();
        if let Some(whole) = whole {
            let whole = known.without_publisher(&whole);
            stated[index].key = key(whole);
            stated[index].text = whole.to_owned();
        }
    }
}

/// Selects between the headline on the page and the stated titles.
fn selected(headline: &Heading, stated: &[StatedTitle], is_news: bool) -> String {
    let of = |source| stated.iter().find(move |title| title.source == source);
    let is_headline = |title: &StatedTitle| title.key == headline.key;
    let confirms = |source| of(source).is_some_and(is_headline);
    let structured = of(MetadataSource::JsonLd).filter(|title| !headline.is_kicker(&title.key));
    let shared = of(MetadataSource::OpenGraph).or_else(|| of(MetadataSource::Twitter));
    if let Some(title) = structured.filter(|title| is_headline(title) || is_part(title, headline)) {
        return part_of_headline(headline, shared).unwrap_or(title).text.clone();
    }
    // The headline in a newsroom's system is seldom worded for search engines: then it is in <title> too.
    let for_search = of(MetadataSource::Html);
    let repeats = |one: Option<&StatedTitle>, other: Option<&StatedTitle>| {
        one.zip(other).is_some_and(|(one, other)| one.key == other.key)
    };
    let is_named = confirms(MetadataSource::JsonLdPage) && confirms(MetadataSource::Html);
    let is_shared = shared.is_some_and(is_headline);
    let is_edited = if is_news {
        !(is_named || is_shared && repeats(structured, for_search))
    } else {
        repeats(structured, shared) && !repeats(structured, for_search)
    };
    if let Some(title) = structured.filter(|_| is_edited) {
        return title.text.clone();
    }
    if let Some(text) = headline.after_kicker().filter(|_| is_shared) {
        return text;
    }
    match shared {
        // The page shows spaces and separators between the pieces that their text does not have.
        Some(title) if is_shared && headline.is_composed() => title.text.clone(),
        Some(_) if is_shared => headline.text.clone(),
        Some(title) if is_part(title, headline) => title.text.clone(),
        // Two sources of the publisher's own have another wording than <title>.
        Some(title)
            if [MetadataSource::Service, MetadataSource::Citation]
                .iter()
                .any(|source| repeats(of(*source), shared))
                && !repeats(for_search, shared) =>
        {
            title.text.clone()
        }
        _ => own_text(headline, stated),
    }
}

/// Returns true for the title in a heading that also has a kicker or a subtitle.
fn is_part(title: &StatedTitle, heading: &Heading) -> bool {
    heading.has_part(&title.key)
        || (title.key.len() >= MIN_END_LENGTH && heading.key.ends_with(&title.key))
}

/// Minimum length of the key of a title that is recognized as the end of a heading, in bytes.
const MIN_END_LENGTH: usize = 9;

/// Returns the title of a page that shows its headline below that for search engines.
fn shown(headline: &Heading, stated: &[StatedTitle]) -> String {
    let of = |source| stated.iter().find(move |title| title.source == source);
    match of(MetadataSource::JsonLd).filter(|title| title.key == headline.key) {
        Some(title) => {
            let part = part_of_headline(headline, of(MetadataSource::OpenGraph));
            part.unwrap_or(title).text.clone()
        }
        None => own_text(headline, stated),
    }
}

/// Returns a title that is the headline without its kicker: markup and title agree about what the kicker is.
fn part_of_headline<'t>(
    headline: &Heading,
    title: Option<&'t StatedTitle>,
) -> Option<&'t StatedTitle> {
    let own = headline.after_kicker()?;
    title.filter(|title| title.key == key(&own))
}

/// Returns the text of a headline without the kicker before it, and without a subtitle unless a stated title has it too.
fn own_text(headline: &Heading, stated: &[StatedTitle]) -> String {
    if let Some(text) = headline.after_kicker() {
        return text;
    }
    if stated.iter().any(|title| title.key == headline.key) {
        return headline.text.clone();
    }
    let end = stated.iter().find_map(|title| headline.end_of(&title.key));
    end.or_else(|| headline.without_kicker()).unwrap_or_else(|| headline.text.clone())
}

/// Returns the stated title that a title with an ellipsis at its end is the beginning of, if there is one.
fn whole(title: String, stated: &[StatedTitle]) -> String {
    let Some(cut) = cut_key(&title) else { return title };
    let whole = stated.iter().find(|other| continues(&other.text, &cut));
    whole.map_or(title, |other| other.text.clone())
}

/// Returns the text that is equal to a title in capitals, but not in capitals itself, if there is one.
fn in_small_letters<'t>(title: String, texts: impl Iterator<Item = &'t String>) -> String {
    if !is_in_capitals(&title) {
        return title;
    }
    let own = key(&title);
    let mut texts = texts.filter(|text| !is_in_capitals(text));
    texts.find(|text| key(text) == own).cloned().unwrap_or(title)
}

#[cfg(test)]
mod tests;

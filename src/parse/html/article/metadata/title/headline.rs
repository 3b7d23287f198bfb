//! The search for the headline among the headings of a page.

use std::ops::RangeInclusive;

use super::super::super::key::key;
use super::super::ranking::MetadataSource;
use super::StatedTitle;
use super::heading::Heading;
use super::parts::{Known, is_short_tail};
use super::similarity::Trigrams;
use crate::parse::html::tree::{AttributeName, Element, ElementName, NodeRef, Tree};

/// Minimum agreement of a headline with a stated title, in thousandths of the [similarity](Trigrams::similarity).
const MIN_AGREEMENT: usize = 350;

/// The agreement of a heading that contains a stated title, or is a large part of one, besides their similarity.
const CONTAINED: usize = 1000;

/// The agreement of a heading that is equal to a stated title, besides its length.
const EQUAL: usize = 3000;

/// Minimum length of the key of a headline that agrees with no stated title, in bytes. Shorter ones are mostly names of
/// sites and sections.
const MIN_LENGTH_ALONE: usize = 30;

/// Minimum length of the key of a second heading that is recognized in a stated title, in bytes.
const MIN_SECOND_LENGTH: usize = 12;

/// Maximum number of headings after a breadcrumb trail that may be the headline.
const MAX_BELOW_TRAIL: usize = 4;

/// Maximum number of ancestors that are searched for the navigation around a heading.
const MAX_ANCESTORS: usize = 16;

/// The stated titles that headings are compared with.
pub(super) struct Headlines<'t> {
    pub(super) stated: &'t [StatedTitle],
    pub(super) known: &'t Known<'t>,
}

impl Headlines<'_> {
    /// Returns the first heading of the first rank with the largest agreement, without the name of the publisher. If it
    /// agrees with no stated title, but another heading does, there is none.
    pub(super) fn among<'a>(
        &self,
        mut headings: Vec<Heading<'a>>,
        others: &[NodeRef],
    ) -> Option<Heading<'a>> {
        let all_keys: Vec<_> = headings.iter().map(|heading| heading.key.clone()).collect();
        for heading in &mut headings {
            let is_whole = self.stated.iter().any(|title| title.key == heading.key);
            let text = self.known.without_publisher(&heading.text);
            if text.len() < heading.text.len() && !is_whole {
                heading.key = key(text);
                heading.text = text.to_owned();
            }
        }
        let titles = self.trigrams();
        let agreement = |heading: Heading<'a>| {
            (!self.is_name(&heading, &all_keys))
                .then(|| (self.agreement(&heading, &titles), heading))
        };
        let agreed = headings.into_iter().filter_map(agreement);
        let best = agreed.reduce(|best, next| if next.0 > best.0 { next } else { best });
        let (agreement, heading) = best?;
        let is_likely = || {
            heading.key.len() >= MIN_LENGTH_ALONE
                || self.stated.iter().all(|title| self.known.is_name(&title.key))
        };
        let is_elsewhere = || self.title_among(&read(others)).is_some();
        (agreement >= MIN_AGREEMENT || is_likely() && !is_elsewhere()).then_some(heading)
    }

    fn trigrams(&self) -> Vec<Trigrams> {
        self.stated.iter().map(|title| Trigrams::of(&title.key)).collect()
    }

    /// Returns the text of the first heading that is a stated title, or a large part at one end of it.
    fn title_among(&self, headings: &[Heading]) -> Option<String> {
        self.stated_titles().find_map(|title| {
            let is_title = |heading: &&Heading| {
                let length = heading.key.len();
                length >= MIN_SECOND_LENGTH
                    && 2 * length >= title.key.len()
                    && (title.key.starts_with(&heading.key) || title.key.ends_with(&heading.key))
                    && !self.known.publisher.matches(&heading.text)
            };
            headings.iter().find(is_title).map(|heading| heading.text.clone())
        })
    }

    /// Returns the stated titles that are not the name of the publisher.
    fn stated_titles(&self) -> impl Iterator<Item = &StatedTitle> {
        self.stated.iter().filter(|title| !self.known.is_name(&title.key))
    }

    /// Returns the headline of a page that has its title for search engines, in an `h1`, at the end of a breadcrumb trail:
    /// one of the first `h2` after it, if the publisher states its text too.
    pub(super) fn below_trail<'a>(
        &self,
        trail: &Heading,
        others: &[NodeRef<'a>],
    ) -> Option<Heading<'a>> {
        let titles = self.trigrams();
        let is_headline = |heading: &Heading| match heading.after_kicker() {
            Some(text) => {
                self.agreement(heading, &titles) >= MIN_AGREEMENT
                    && self.is_stated_below(&key(&text), &heading.key)
            }
            None => self.stated_by(MetadataSource::JsonLd).is_some_and(|own| own == heading.key),
        };
        let is_second = |node: &NodeRef| {
            let element = node.element();
            node.id() > trail.node.id()
                && element.is_some_and(|element| element.name == ElementName::H2)
                && !is_in_navigation(*node)
        };
        let below = others.iter().copied().filter(is_second).take(MAX_BELOW_TRAIL);
        below.filter_map(Heading::read).find(is_headline)
    }

    /// Returns true if a title is that of a headline after its kicker, or structured data have both, or if no source but
    /// `<title>` has any. Together with the kicker, other sources have it on pages whose own title is that of the trail.
    fn is_stated_below(&self, after_kicker: &str, whole: &str) -> bool {
        let structured = self.stated_by(MetadataSource::JsonLd);
        self.stated.iter().any(|title| title.key == after_kicker)
            || structured.is_some_and(|own| own == whole)
            || structured.is_none() && self.stated_by(MetadataSource::OpenGraph).is_none()
    }

    fn stated_by(&self, source: MetadataSource) -> Option<&str> {
        self.stated.iter().find(|title| title.source == source).map(|title| &*title.key)
    }

    /// Returns true for the name of the site or of a section.
    fn is_name(&self, heading: &Heading, headings: &[String]) -> bool {
        let publisher = self.known.publisher;
        let is_equal = |title: &StatedTitle| title.key == heading.key;
        if self.known.is_name(&heading.key) {
            return true;
        }
        let mut reliable = self.stated.iter().filter(|title| {
            matches!(title.source, MetadataSource::JsonLd | MetadataSource::OpenGraph)
        });
        if reliable.any(is_equal) {
            return false;
        }
        if heading.is_home_link
            || self.stated.iter().any(|title| self.is_before_another(heading, title, headings))
        {
            return true;
        }
        let is_equal = self.stated.iter().any(is_equal);
        !is_equal
            && ((headings.len() > 1 && publisher.matches(&heading.text))
                || self.stated.iter().any(|title| is_short_tail(&heading.text, &title.text)))
    }

    /// Returns true if a title consists of a heading and of another title or heading after it.
    fn is_before_another(
        &self,
        heading: &Heading,
        title: &StatedTitle,
        headings: &[String],
    ) -> bool {
        let rest = title.key.strip_prefix(&*heading.key).filter(|rest| !rest.is_empty());
        rest.is_some_and(|rest| {
            self.stated.iter().any(|other| other.key == rest)
                || headings.iter().any(|other| other == rest)
        })
    }

    /// Returns how well a heading agrees with the stated titles.
    fn agreement(&self, heading: &Heading, titles: &[Trigrams]) -> usize {
        let own = &heading.key;
        if self.stated.iter().any(|title| title.key == *own) {
            return EQUAL + own.len();
        }
        let trigrams = Trigrams::of(own);
        let agreement = |(title, of_title): (&StatedTitle, &Trigrams)| {
            let similarity = trigrams.similarity(of_title);
            let (short, long) =
                if own.len() < title.key.len() { (own, &title.key) } else { (&title.key, own) };
            let is_part = long.len() <= 3 * short.len() && long.contains(&**short);
            similarity + if is_part { CONTAINED } else { 0 }
        };
        self.stated.iter().zip(titles).map(agreement).max().unwrap_or(0)
    }

    /// Returns the title of a page whose `h1` are not the headline.
    pub(super) fn without_first_headings(&self, page: &Tree, others: &[NodeRef]) -> Option<String> {
        let publisher = self.known.publisher;
        let others = read(others);
        let usable = || others.iter().filter(|heading| !publisher.matches(&heading.text));
        if let Some(title) = self.title_among(&others) {
            return Some(title);
        }
        if let Some(title) = self.stated_titles().next() {
            return Some(title.text.clone());
        }
        let is_content = |heading: &&Heading| !is_in_navigation(heading.node);
        let titled = usable().find(|heading| is_titled(heading.node) && is_content(heading));
        let titled = titled.map(|heading| heading.text.clone());
        let stated = || self.stated.first().map(|title| title.text.clone());
        let heading = || usable().find(is_content).map(|heading| heading.text.clone());
        titled.or_else(|| self.titled_element(page)).or_else(stated).or_else(heading)
    }

    /// Returns the text of the first element that is named like a title.
    fn titled_element(&self, page: &Tree) -> Option<String> {
        let titled = page.nodes().filter(|node| is_titled(*node) && !is_in_navigation(*node));
        let texts = titled.take(MAX_TITLED).filter_map(Heading::read);
        let mut texts = texts.filter(|heading| !self.known.publisher.matches(&heading.text));
        texts.find(|heading| TITLE_LENGTHS.contains(&heading.key.len())).map(|found| found.text)
    }
}

fn read<'a>(nodes: &[NodeRef<'a>]) -> Vec<Heading<'a>> {
    nodes.iter().filter_map(|node| Heading::read(*node)).collect()
}

/// Maximum number of elements named like a title that are read.
const MAX_TITLED: usize = 40;

/// The lengths of the key of a title in an element that is not a heading, in bytes.
const TITLE_LENGTHS: RangeInclusive<usize> = 10..=300;

/// Returns true for a heading whose name says that it is the title: `entry-title`, `headline`.
fn is_titled(node: NodeRef) -> bool {
    let Some(element) = node.element() else { return false };
    let names = [AttributeName::CLASS, AttributeName::ID];
    names.iter().filter_map(|name| element.attribute(*name)).any(|names| {
        names.split_ascii_whitespace().any(|name| {
            let name = name.to_ascii_lowercase();
            name.ends_with("title") || name.ends_with("headline") || name.ends_with("heading")
        })
    })
}

/// Returns true for a heading beside the article.
fn is_in_navigation(node: NodeRef) -> bool {
    let is_beside = |element: Element| {
        matches!(
            element.name,
            ElementName::NAV | ElementName::ASIDE | ElementName::FOOTER | ElementName::DIALOG
        ) || element.attribute(AttributeName::HIDDEN).is_some()
    };
    let ancestors = node.ancestors().take(MAX_ANCESTORS);
    ancestors.filter_map(|node| node.element()).any(is_beside)
}

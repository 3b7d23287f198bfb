//! What a news of an agency is gathered in while its document is read.

use std::borrow::Cow;

use jiff::Timestamp;

use crate::news::{Author, NewsItem};
use crate::parse::date;
use crate::parse::feed::item::{Feed, Item, author};
use crate::parse::text::{fold, non_empty, trim};

/// A news, and the candidates of lower rank that these formats have beside those of feeds.
#[derive(Default)]
pub(super) struct Draft<'a> {
    pub(super) item: Item<'a>,
    pub(super) other_id: Option<Cow<'a, str>>,
    /// A name for the desk, for where there is no headline.
    pub(super) other_title: Option<Cow<'a, str>>,
    /// The language of the document around the text.
    pub(super) other_language: Option<Cow<'a, str>>,
}

impl<'a> Draft<'a> {
    /// The news, even if nothing is said of it, as with an empty item of a feed.
    pub(super) fn finish(mut self, base: Option<&str>) -> NewsItem<'a> {
        let news = &mut self.item.news;
        news.id = news.id.take().or(self.other_id);
        news.title = news.title.take().or(self.other_title);
        news.language = news.language.take().or(self.other_language);
        self.item.finish(&Feed::default(), base)
    }

    /// True if the text of the news is there already.
    pub(super) fn has_content(&self) -> bool {
        self.item.news.content_html.is_some() || self.item.news.content_text.is_some()
    }
}

/// The best of several texts; of two equally good ones the first.
#[derive(Default)]
pub(super) struct Ranked<'a> {
    rank: u8,
    pub(super) text: Option<Cow<'a, str>>,
}

impl<'a> Ranked<'a> {
    /// Takes the text if it is better than those before. No rank is 0.
    pub(super) fn offer(&mut self, rank: u8, text: Option<Cow<'a, str>>) {
        if rank > self.rank && text.is_some() {
            *self = Ranked { rank, text };
        }
    }
}

/// Keeps the first value there is, in one line.
pub(super) fn keep_line<'a>(field: &mut Option<Cow<'a, str>>, text: Option<Cow<'a, str>>) {
    if field.is_none() {
        *field = text.map(fold).and_then(non_empty);
    }
}

/// Keeps the first date that can be read.
pub(super) fn keep_date(field: &mut Option<Timestamp>, text: Option<Cow<'_, str>>) {
    if field.is_none() {
        *field = text.and_then(|text| date::parse(&text));
    }
}

/// The author that a byline names: `By Ada Byron` is Ada Byron. Who are several stay one, as the line names them.
pub(super) fn byline(line: Cow<'_, str>) -> Option<Author<'_>> {
    let line = match fold(line) {
        Cow::Borrowed(line) => Cow::Borrowed(without_by(line)),
        Cow::Owned(line) => Cow::Owned(without_by(&line).to_owned()),
    };
    author(trim(line))
}

fn without_by(line: &str) -> &str {
    let name = match line.split_at_checked(2) {
        Some((by, name))
            if by.eq_ignore_ascii_case("by") && (name.is_empty() || name.starts_with(' ')) =>
        {
            name
        }
        _ => line,
    };
    name.trim_end_matches([',', ';', ' '])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bylines_lose_what_is_no_name() {
        for (line, expected) in [
            ("By Ada Byron", Some("Ada Byron")),
            ("  BY\n ADA BYRON, ", Some("ADA BYRON")),
            ("Byron, Ada", Some("Byron, Ada")),
            ("Ada Byron and Charles Babbage", Some("Ada Byron and Charles Babbage")),
            ("By ", None),
            ("Byron", Some("Byron")),
            ("é", Some("é")),
            ("", None),
        ] {
            let name = byline(Cow::Borrowed(line)).and_then(|author| author.name);
            assert_eq!(name.as_deref(), expected, "{line}");
        }
    }
}

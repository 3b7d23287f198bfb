//! What a news is gathered in while its element is read: the fields in the order of their rank.

use std::borrow::Cow;

use jiff::Timestamp;

use crate::news::{Attachment, Author, NewsItem};
use crate::parse::text::non_empty;
use crate::parse::unique::keep_first;
use crate::parse::url::resolve_news;

/// A news, and the candidates of lower rank for its fields.
#[derive(Default)]
pub(in crate::parse) struct Item<'a> {
    pub(in crate::parse) news: NewsItem<'a>,
    /// Names from `dc:creator` and the like, for where the format's own element is missing.
    pub(in crate::parse) other_authors: Vec<Author<'a>>,
    /// The authors of the feed that the news was taken over from.
    pub(in crate::parse) source_authors: Vec<Author<'a>>,
    pub(in crate::parse) itunes_summary: Option<Cow<'a, str>>,
    /// A title from `dc:title`, `media:title` and the like.
    pub(in crate::parse) other_title: Option<Cow<'a, str>>,
    pub(in crate::parse) other_summary: Option<Cow<'a, str>>,
    pub(in crate::parse) other_published: Option<Timestamp>,
    /// When the text was first put down, for where nothing says when it was published.
    pub(in crate::parse) created: Option<Timestamp>,
    pub(in crate::parse) other_modified: Option<Timestamp>,
    pub(in crate::parse) other_image: Option<Cow<'a, str>>,
    /// An id that is a link as well.
    pub(in crate::parse) other_link: Option<Cow<'a, str>>,
    /// A time to play that came before the file it is of.
    pub(in crate::parse) duration: Option<u64>,
    /// The address before a service that counts clicks replaced it.
    pub(in crate::parse) original_link: Option<Cow<'a, str>>,
}

/// What a feed says of all its news.
#[derive(Default)]
pub(in crate::parse) struct Feed<'a> {
    pub(in crate::parse) title: Option<Cow<'a, str>>,
    pub(in crate::parse) language: Option<Cow<'a, str>>,
    /// The feed's own address.
    pub(in crate::parse) link: Option<Cow<'a, str>>,
    pub(in crate::parse) authors: Vec<Author<'a>>,
}

impl<'a> Item<'a> {
    /// The news, each field from the best place that has it.
    ///
    /// `base` is what relative URLs are relative to.
    pub(in crate::parse) fn finish(self, feed: &Feed<'a>, base: Option<&str>) -> NewsItem<'a> {
        let mut news = self.news;
        keep_first(&mut news.tags, |tag| tag);
        keep_first(&mut news.attachments, |attachment| &attachment.url);
        news.url = self.original_link.or(news.url).or(self.other_link);
        news.title = news.title.or(self.other_title);
        news.summary = news.summary.or(self.itunes_summary).or(self.other_summary);
        news.date_published = news.date_published.or(self.other_published).or(self.created);
        news.date_modified = news.date_modified.or(self.other_modified);
        news.image = news.image.or(self.other_image).or_else(|| picture(&news.attachments));
        for authors in [self.other_authors, self.source_authors] {
            if news.authors.is_empty() {
                news.authors = authors;
            }
        }
        resolve_news(&mut news, base.or(feed.link.as_deref()));
        news
    }

    /// Adds an attachment.
    pub(in crate::parse) fn attach(&mut self, attachment: Attachment<'a>) {
        if !attachment.url.is_empty() {
            self.news.attachments.push(attachment);
        }
    }

    /// Adds a tag.
    pub(in crate::parse) fn tag(&mut self, tag: Cow<'a, str>) {
        self.news.tags.extend(non_empty(tag));
    }
}

/// The first attachment that is an image.
fn picture<'a>(attachments: &[Attachment<'a>]) -> Option<Cow<'a, str>> {
    let is_image = |attachment: &&Attachment| {
        attachment.mime_type.as_ref().is_some_and(|mime| mime.starts_with("image/"))
    };
    attachments.iter().find(is_image).map(|attachment| attachment.url.clone())
}

/// The author that a line names: `a@example.org (A. Author)`, `A. Author <a@example.org>`, a name or an address.
pub(in crate::parse) fn author(line: Cow<'_, str>) -> Option<Author<'_>> {
    let line = non_empty(line)?;
    if !line.contains('@') {
        return Some(Author { name: Some(line), ..Author::default() });
    }
    let (name, address) = split_address(&line);
    let url = address.map(|address| mailto(Cow::Owned(address.to_owned())));
    let name = match name {
        Some(name) => Some(Cow::Owned(name.to_owned())),
        None if url.is_none() => Some(line),
        None => None,
    };
    Some(Author { name, url, avatar: None })
}

/// An e-mail address as a URL, which some are already.
pub(in crate::parse) fn mailto(address: Cow<'_, str>) -> Cow<'_, str> {
    if address.starts_with("mailto:") { address } else { Cow::Owned(format!("mailto:{address}")) }
}

/// The name and the e-mail address in a line that has an `@`.
fn split_address(line: &str) -> (Option<&str>, Option<&str>) {
    let bracketed = |open, close| {
        let (before, after) = line.split_once(open)?;
        let (inside, _) = after.split_once(close)?;
        Some((before.trim(), inside.trim()))
    };
    let named = |name: &'_ str| !name.is_empty();
    if let Some((name, address)) = bracketed('<', '>').filter(|(_, address)| is_address(address)) {
        return (Some(name.trim_matches('"')).filter(|name| named(name)), Some(address));
    }
    if let Some((before, inside)) = bracketed('(', ')') {
        if is_address(before) {
            return (Some(inside).filter(|name| named(name)), Some(before));
        }
        if is_address(inside) {
            return (Some(before).filter(|name| named(name)), Some(inside));
        }
    }
    if is_address(line) {
        return (None, Some(line));
    }
    // An address among words: the words are the name.
    match line.split_whitespace().find(|word| is_address(word)) {
        Some(address) if line.starts_with(address) => {
            (Some(line[address.len()..].trim()), Some(address))
        }
        Some(address) if line.ends_with(address) => {
            let before = line[..line.len() - address.len()].trim();
            let bare = before.strip_prefix('(').and_then(|name| name.strip_suffix(')'));
            (Some(bare.unwrap_or(before)), Some(address))
        }
        _ => (None, None),
    }
}

fn is_address(word: &str) -> bool {
    let text = word.strip_prefix("mailto:").unwrap_or(word);
    match text.split_once('@') {
        Some((user, host)) => {
            !user.is_empty() && host.contains('.') && !word.contains(char::is_whitespace)
        }
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn authors_are_taken_apart() {
        for (line, name, url) in [
            ("Ada Byron", Some("Ada Byron"), None),
            ("ada@example.org (Ada Byron)", Some("Ada Byron"), Some("mailto:ada@example.org")),
            ("Ada Byron <ada@example.org>", Some("Ada Byron"), Some("mailto:ada@example.org")),
            ("Ada Byron (ada@example.org)", Some("Ada Byron"), Some("mailto:ada@example.org")),
            ("ada@example.org", None, Some("mailto:ada@example.org")),
            ("ada@example.org Ada Byron", Some("Ada Byron"), Some("mailto:ada@example.org")),
            ("(Ada Byron) ada@example.org", Some("Ada Byron"), Some("mailto:ada@example.org")),
            ("mailto:ada@example.org", None, Some("mailto:ada@example.org")),
            ("@ada", Some("@ada"), None),
            ("ada@example.org (", Some("("), Some("mailto:ada@example.org")),
            ("a @ b", Some("a @ b"), None),
        ] {
            let author = author(Cow::Borrowed(line)).unwrap();
            assert_eq!((author.name.as_deref(), author.url.as_deref()), (name, url), "{line}");
        }
        assert_eq!(author(Cow::Borrowed("  ")), None);
    }
}

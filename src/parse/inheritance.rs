//! Limits on what all items of a document inherit from it.
//!
//! Each item repeats what it inherits: its feed's authors and title, and the address in front of each relative URL. A
//! document of long values and short items would grow with the square of its size.

use std::borrow::Cow;

use super::{ParseError, Parsed, char_boundary};
use crate::news::Author;

/// Maximum length of an address in bytes that URLs are resolved against. Real ones are far shorter.
pub(super) const MAX_BASE_LENGTH: usize = 1024;

/// Maximum number of authors that an item inherits.
const MAX_AUTHORS: usize = 64;

/// Maximum size of what all items inherit, as a multiple of the size of the document.
const MAX_RATIO: usize = 8;

/// Size in bytes that the items of any document may inherit.
const UNLIMITED: usize = 64 << 10;

/// Returns the maximum number of bytes that each of `items` may inherit.
fn share(document_length: usize, items: usize) -> usize {
    (MAX_RATIO * document_length + UNLIMITED) / items.max(1)
}

/// Returns the first authors, as many as each of `items` may inherit, and an error if these are not all.
pub(super) fn inherited_authors<'v, 'a>(
    authors: &'v [Author<'a>],
    document_length: usize,
    items: usize,
) -> (&'v [Author<'a>], Option<ParseError>) {
    let mut rest = share(document_length, items);
    let fits = |author: &&Author| {
        let size = size_of::<Author>() + text_length(author);
        let fits = size <= rest;
        rest = rest.saturating_sub(size);
        fits
    };
    let count = authors.iter().take(MAX_AUTHORS).take_while(fits).count();
    let error = (count < authors.len() && items > 0).then(|| {
        let reason = format!("items inherit {count} of the {} authors of the feed", authors.len());
        ParseError::Limit(reason)
    });
    (&authors[..count], error)
}

fn text_length(author: &Author) -> usize {
    [&author.name, &author.url, &author.avatar].into_iter().flatten().map(|text| text.len()).sum()
}

/// Cuts a feed title that is too long to be repeated for each item.
pub(super) fn limit_feed_title(parsed: &mut Parsed, document_length: usize) {
    let max_length = share(document_length, parsed.items.len());
    if let Some(title) = &mut parsed.feed_title
        && title.len() > max_length
    {
        let length = char_boundary::floor(title, max_length);
        match title {
            Cow::Borrowed(text) => *text = &text[..length],
            Cow::Owned(text) => text.truncate(length),
        }
        let reason = format!("the title of the feed is cut after {length} bytes");
        parsed.error.get_or_insert(ParseError::Limit(reason));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::news::NewsItem;

    #[test]
    fn limits_authors_by_their_number_and_size() {
        let authors = vec![Author::new("Ada"); 100];
        for (document_length, items, expected) in
            [(100, 1, 64), (1_000_000, 1_000, 64), (10_000, 1_000, 1), (10_000, 10_000, 0)]
        {
            let (inherited, error) = inherited_authors(&authors, document_length, items);
            assert_eq!(inherited.len(), expected, "{items} items in {document_length} bytes");
            let reason = format!("items inherit {expected} of the 100 authors of the feed");
            assert_eq!(error, Some(ParseError::Limit(reason)));
        }
    }

    #[test]
    fn inherits_all_authors_of_an_ordinary_feed() {
        let authors = vec![Author::new("Ada"); 3];
        assert_eq!(inherited_authors(&authors, 10_000, 100), (&authors[..], None));
    }

    #[test]
    fn cuts_titles_that_are_too_long_for_many_items() {
        let mut parsed = Parsed {
            feed_title: Some("é".repeat(1_000).into()),
            items: vec![NewsItem::default(); 99],
            ..Parsed::default()
        };
        limit_feed_title(&mut parsed, 10_000);
        assert_eq!(parsed.feed_title.map(|title| title.len()), Some(1_470));
        let error = parsed.error.unwrap().to_string();
        assert_eq!(error, "the title of the feed is cut after 1470 bytes");
    }
}

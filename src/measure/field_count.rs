//! The fields that a parser finds: they show whether engines do equal work.

use crate::news::NewsItem;

/// The number of fields of an item that are not empty, of those that most parsers of news know.
pub(super) fn field_count(item: &NewsItem) -> u64 {
    let fields = [
        item.id.is_some(),
        item.url.is_some(),
        item.title.is_some(),
        !item.authors.is_empty(),
        item.date_published.is_some(),
        item.date_modified.is_some(),
        item.summary.is_some(),
        item.content_html.is_some() || item.content_text.is_some(),
        !item.tags.is_empty(),
        item.image.is_some(),
        !item.attachments.is_empty(),
    ];
    fields.into_iter().filter(|is_present| *is_present).count() as u64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::news::{Attachment, Author};

    #[test]
    fn each_field_counts_once() {
        let mut item = NewsItem::default();
        assert_eq!(field_count(&item), 0);
        item.authors = vec![Author::new("one"), Author::new("two")];
        item.tags = vec!["a".into(), "b".into(), "c".into()];
        item.content_html = Some("<p>text".into());
        item.content_text = Some("text".into());
        assert_eq!(field_count(&item), 3);
        item.id = Some("1".into());
        item.url = Some("https://example.org/1".into());
        item.title = Some("Rain".into());
        item.summary = Some("Rain in the north".into());
        item.image = Some("https://example.org/1.jpg".into());
        item.attachments = vec![Attachment::new("https://example.org/1.mp3")];
        item.date_published = Some(jiff::Timestamp::UNIX_EPOCH);
        item.date_modified = item.date_published;
        assert_eq!(field_count(&item), 11);
        item.language = Some("en".into());
        assert_eq!(field_count(&item), 11);
    }
}

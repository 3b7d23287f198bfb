//! The fields that rules can extract.

/// A field of an item, a comment or a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum RuleField {
    Id,
    Url,
    ExternalUrl,
    Title,
    Summary,
    ContentHtml,
    ContentText,
    Image,
    DatePublished,
    DateModified,
    Authors,
    Tags,
    Language,
    Attachments,
    CommentAuthor,
    CommentText,
    FeedTitle,
}

/// The owner of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FieldOwner {
    NewsItem,
    Comment,
    Page,
}

impl RuleField {
    /// The number of fields.
    pub(super) const COUNT: usize = RuleField::FeedTitle as usize + 1;

    /// The fields of items, as in `[rule.fields]`.
    pub(super) const OF_ITEMS: [(&str, RuleField); 14] = [
        ("id", RuleField::Id),
        ("url", RuleField::Url),
        ("external_url", RuleField::ExternalUrl),
        ("title", RuleField::Title),
        ("summary", RuleField::Summary),
        ("content_html", RuleField::ContentHtml),
        ("content_text", RuleField::ContentText),
        ("image", RuleField::Image),
        ("date_published", RuleField::DatePublished),
        ("date_modified", RuleField::DateModified),
        ("authors", RuleField::Authors),
        ("tags", RuleField::Tags),
        ("language", RuleField::Language),
        ("attachments", RuleField::Attachments),
    ];

    /// Returns the owner of the field.
    pub(super) fn owner(self) -> FieldOwner {
        match self {
            RuleField::CommentAuthor | RuleField::CommentText => FieldOwner::Comment,
            RuleField::FeedTitle => FieldOwner::Page,
            _ => FieldOwner::NewsItem,
        }
    }

    /// Returns true for fields that collect all values. Others have the first value.
    pub(super) fn is_list(self) -> bool {
        matches!(self, RuleField::Authors | RuleField::Tags | RuleField::Attachments)
    }
}

//! The fields that a rule can tell.

/// What an element of a page can say.
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

/// Whose field it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FieldOwner {
    NewsItem,
    Comment,
    Page,
}

impl RuleField {
    /// How many fields there are.
    pub(super) const COUNT: usize = RuleField::FeedTitle as usize + 1;

    /// The fields of `[rule.fields]`.
    pub(super) const OF_NEWS: [(&str, RuleField); 14] = [
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

    pub(super) fn owner(self) -> FieldOwner {
        match self {
            RuleField::CommentAuthor | RuleField::CommentText => FieldOwner::Comment,
            RuleField::FeedTitle => FieldOwner::Page,
            _ => FieldOwner::NewsItem,
        }
    }

    /// True for fields that take up all that the page says; of others the first counts.
    pub(super) fn is_list(self) -> bool {
        matches!(self, RuleField::Authors | RuleField::Tags | RuleField::Attachments)
    }
}

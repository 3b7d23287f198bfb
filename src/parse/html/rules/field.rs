//! The fields that a rule can tell.

/// What an element of a page can say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Field {
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
pub(super) enum Owner {
    NewsItem,
    Comment,
    Page,
}

impl Field {
    /// How many fields there are.
    pub(super) const COUNT: usize = Field::FeedTitle as usize + 1;

    /// The fields of `[rule.fields]`.
    pub(super) const OF_NEWS: [(&str, Field); 14] = [
        ("id", Field::Id),
        ("url", Field::Url),
        ("external_url", Field::ExternalUrl),
        ("title", Field::Title),
        ("summary", Field::Summary),
        ("content_html", Field::ContentHtml),
        ("content_text", Field::ContentText),
        ("image", Field::Image),
        ("date_published", Field::DatePublished),
        ("date_modified", Field::DateModified),
        ("authors", Field::Authors),
        ("tags", Field::Tags),
        ("language", Field::Language),
        ("attachments", Field::Attachments),
    ];

    pub(super) fn owner(self) -> Owner {
        match self {
            Field::CommentAuthor | Field::CommentText => Owner::Comment,
            Field::FeedTitle => Owner::Page,
            _ => Owner::NewsItem,
        }
    }

    /// True for fields that take up all that the page says; of others the first counts.
    pub(super) fn is_list(self) -> bool {
        matches!(self, Field::Authors | Field::Tags | Field::Attachments)
    }
}

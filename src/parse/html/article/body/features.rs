//! What is known of each block: a figure for each of these features, the columns of the model.

use super::words::Group;

/// Defines the features, in the order of the model's columns.
macro_rules! features {
    ($($(#[$doc:meta])* $name:ident,)*) => {
        /// A figure that is known of each block.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(super) enum Feature {
            $($(#[$doc])* $name,)*
        }

        /// The names of all features, in order.
        pub(in crate::parse::html::article) const NAMES: &[&str] = &[$(stringify!($name),)*];
    };
}

features! {
    /// The logarithm of how much the text says, and the same up to that of a paragraph.
    Length,
    LengthToParagraph,
    /// The same for paragraphs, 0 for others.
    ParagraphLength,
    /// Which part of the text is linked, or bold or italic.
    Linked,
    Emphasized,
    /// It ends as sentences do; how many marks it has for each word.
    EndsSentence,
    Punctuation,
    /// The element that it is a line of.
    IsDiv,
    IsItem,
    IsHeading,
    IsCell,
    /// Elements around it.
    InItem,
    InAside,
    InFigure,
    InHeader,
    InQuote,
    InLink,
    /// Paragraphs that stand in the same element: compared with the element that has most of them, and with all.
    Paragraphs,
    ParagraphsOfAll,
    /// Paragraphs of the same pattern, compared with the pattern that has most of them.
    PatternParagraphs,
    IsMostFrequentPattern,
    /// Which part of the text of the same pattern is linked.
    PatternLinked,
    /// In the main element; directly in it; far below it.
    InMain,
    InMainDirectly,
    IsDeep,
    /// Of the branch below what holds the main element: which part is linked, how large it is, how often it repeats.
    BranchLinked,
    BranchSize,
    BranchRepeats,
    /// Of the elements around it: how much text, how many blocks, which part linked in the second.
    ParentLength,
    ParentBlocks,
    GrandparentLinked,
    /// Behind the last paragraph of the main element.
    AfterMain,
    /// How many blocks behind the headline; before it; a paragraph between it and the first of the main element.
    HeadlineDistance,
    BeforeHeadline,
    IsLead,
    /// Another `h1` stands between the headline and it.
    AfterNextTitle,
    InOtherArticle,
    /// Where in the page's text, 0 to 1.
    Position,
    /// The blocks around: what they say, are linked, stand with.
    PreviousLength,
    SecondPreviousLength,
    PreviousParagraphs,
    PreviousInMain,
    NextLength,
    NextLinked,
    NextParagraphs,
    NextInMain,
    SecondNextParagraphs,
    NextToParagraph,
    IsSubheading,
    /// Of the page: how much text in paragraphs, how many blocks.
    PageParagraphs,
    PageBlocks,
    /// It is the title, the description, or a part of that; the latter before the first paragraph.
    IsTitle,
    IsDescription,
    InDescription,
    InDescriptionBeforeText,
    /// It stands twice on the page.
    IsRepeated,
    /// In the text that the structured data have, or not in it.
    InArticleBody,
    NotInArticleBody,
    /// Names around it.
    NamedRelated,
    NamedPopular,
    NamedSide,
    NamedModal,
    NamedAd,
    NamedTeaser,
    NamedWidget,
    NamedTags,
    NamedImage,
    NamedBox,
    NamedCaption,
    NamedDate,
    NamedShare,
    NamedAuthor,
    NamedLead,
    NamedSummary,
    NamedSubtitle,
    NamedPaywall,
    NamedMeta,
    NamedVideo,
    NamedShop,
    MainNamedPost,
}

/// The names that are features.
pub(super) const NAMED: [(Feature, Group); 21] = [
    (Feature::NamedRelated, Group::Related),
    (Feature::NamedPopular, Group::Popular),
    (Feature::NamedSide, Group::Side),
    (Feature::NamedModal, Group::Modal),
    (Feature::NamedAd, Group::Ad),
    (Feature::NamedTeaser, Group::Teaser),
    (Feature::NamedWidget, Group::Widget),
    (Feature::NamedTags, Group::Tags),
    (Feature::NamedImage, Group::Image),
    (Feature::NamedBox, Group::Box),
    (Feature::NamedCaption, Group::Caption),
    (Feature::NamedDate, Group::Date),
    (Feature::NamedShare, Group::Share),
    (Feature::NamedAuthor, Group::Author),
    (Feature::NamedLead, Group::Lead),
    (Feature::NamedSummary, Group::Summary),
    (Feature::NamedSubtitle, Group::Subtitle),
    (Feature::NamedPaywall, Group::Paywall),
    (Feature::NamedMeta, Group::Meta),
    (Feature::NamedVideo, Group::Video),
    (Feature::NamedShop, Group::Shop),
];

/// The figures of one block.
pub(super) type Row = [f32; NAMES.len()];

/// Sets one figure.
pub(super) fn set(row: &mut Row, feature: Feature, value: f32) {
    row[feature as usize] = value;
}

/// Sets a figure to 1 if that holds.
pub(super) fn set_if(row: &mut Row, feature: Feature, holds: bool) {
    if holds {
        set(row, feature, 1.0);
    }
}

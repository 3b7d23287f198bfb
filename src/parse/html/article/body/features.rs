//! The features of a block, which are the columns of the model.

use super::name_groups::NameGroup;

/// Defines the features, in the order of the model's columns.
macro_rules! features {
    ($($(#[$doc:meta])* $name:ident,)*) => {
        /// A feature of a block.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(super) enum Feature {
            $($(#[$doc])* $name,)*
        }

        /// The names of all features, in order.
        pub(in crate::parse::html::article) const NAMES: &[&str] = &[$(stringify!($name),)*];
    };
}

features! {
    /// The logarithm of the length of the text; the length up to that of a paragraph.
    Length,
    LengthToParagraph,
    /// The length up to that of a paragraph, 0 outside of `p` elements.
    ParagraphLength,
    /// The share of the text in links; the share that is bold, italic or underlined.
    Linked,
    Emphasized,
    /// The text ends as sentences do; the number of punctuation marks per word.
    EndsSentence,
    Punctuation,
    /// The share of digits.
    Digits,
    /// The innermost block element.
    IsDiv,
    IsItem,
    IsHeading,
    IsCell,
    IsTable,
    /// Ancestors.
    InItem,
    InAside,
    InFigure,
    InHeader,
    InFooter,
    InQuote,
    InLink,
    InCaption,
    InForm,
    /// In a box with a form, such as that of a newsletter.
    BesideForm,
    InAddress,
    /// The paragraphs in the same element, divided by those of the element with most; divided by those of the page.
    Paragraphs,
    ParagraphsOfAll,
    /// The paragraphs of the same pattern, divided by those of the pattern with most; this is that pattern.
    PatternParagraphs,
    IsMostFrequentPattern,
    /// The share of linked text in all elements of the pattern.
    PatternLinked,
    /// The number of blocks of the pattern, and their mean length.
    PatternBlocks,
    PatternLength,
    /// In the main element; directly in it; at least four levels below it.
    InMain,
    InMainDirectly,
    IsDeep,
    /// The branch off the spine: its share of linked text, its size, the number of similar siblings.
    BranchLinked,
    BranchSize,
    BranchRepeats,
    /// The parent of the innermost block element: length of text, number of blocks. Its own parent: linked share.
    ParentLength,
    ParentBlocks,
    ParentLinked,
    GrandparentLinked,
    /// After the last paragraph of the main element.
    AfterMain,
    /// The number of blocks since the headline; before the headline; a block of some length between the headline and
    /// the first paragraph of the main element.
    HeadlineDistance,
    BeforeHeadline,
    IsLead,
    /// The number of steps from the headline up to the closest common ancestor, and from there down.
    HeadlineUp,
    HeadlineDown,
    /// After another `h1` that follows the headline.
    AfterNextTitle,
    InOtherArticle,
    /// The position in the text of the page, 0 to 1.
    Position,
    /// The previous and the next blocks.
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
    /// A heading that is followed by a paragraph of the main element.
    IsSubheading,
    /// The page: the weight of all paragraphs, the number of blocks.
    PageParagraphs,
    PageBlocks,
    /// Equal to the title; equal to the description; overlaps the description; the same before the first paragraph.
    IsTitle,
    IsDescription,
    InDescription,
    InDescriptionBeforeText,
    /// The same text occurs again on the page.
    IsRepeated,
    /// Part of the article's text in structured data, or not part of it.
    InArticleBody,
    NotInArticleBody,
    /// Names of the element and its ancestors.
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
    NamedComments,
    NamedNewsletter,
    NamedConsent,
    NamedNav,
    NamedFooter,
    NamedBio,
    NamedPoll,
    NamedLegal,
    NamedCredit,
    NamedPages,
    MainNamedPost,
    /// The log-odds of the words of an element, for the closest elements: the mean of the closest one; the minimum, the
    /// maximum, the mean and the sum of the elements' means; the minimum and maximum of all words.
    OddsOfClosest,
    MinOdds,
    MaxOdds,
    MeanOdds,
    SumOfOdds,
    MinWordOdds,
    MaxWordOdds,
    /// The second stage: the log-odds of the first stage, of the block and of its neighbours.
    FirstStage,
    FirstStageThirdPrevious,
    FirstStageSecondPrevious,
    FirstStagePrevious,
    FirstStageNext,
    FirstStageSecondNext,
    FirstStageThirdNext,
    /// Their mean over the blocks with the same parent, of the same pattern, and both.
    FirstStageParent,
    FirstStagePattern,
    FirstStageSiblings,
    /// Their median and maximum on the page.
    FirstStageMedian,
    FirstStageMax,
    /// The number of blocks to the closest sure one, the number of sure ones before and after.
    SureDistance,
    SureBefore,
    SureAfter,
    /// The share of the text of likely blocks that is before.
    TextBefore,
}

/// The name groups that are features.
pub(super) const NAMED: [(Feature, NameGroup); 31] = [
    (Feature::NamedRelated, NameGroup::Related),
    (Feature::NamedPopular, NameGroup::Popular),
    (Feature::NamedSide, NameGroup::Side),
    (Feature::NamedModal, NameGroup::Modal),
    (Feature::NamedAd, NameGroup::Ad),
    (Feature::NamedTeaser, NameGroup::Teaser),
    (Feature::NamedWidget, NameGroup::Widget),
    (Feature::NamedTags, NameGroup::ElementKinds),
    (Feature::NamedImage, NameGroup::Image),
    (Feature::NamedBox, NameGroup::Box),
    (Feature::NamedCaption, NameGroup::Caption),
    (Feature::NamedDate, NameGroup::Date),
    (Feature::NamedShare, NameGroup::Share),
    (Feature::NamedAuthor, NameGroup::Author),
    (Feature::NamedLead, NameGroup::Lead),
    (Feature::NamedSummary, NameGroup::Summary),
    (Feature::NamedSubtitle, NameGroup::Subtitle),
    (Feature::NamedPaywall, NameGroup::Paywall),
    (Feature::NamedMeta, NameGroup::Meta),
    (Feature::NamedVideo, NameGroup::Video),
    (Feature::NamedShop, NameGroup::Shop),
    (Feature::NamedComments, NameGroup::Comments),
    (Feature::NamedNewsletter, NameGroup::Newsletter),
    (Feature::NamedConsent, NameGroup::Consent),
    (Feature::NamedNav, NameGroup::Nav),
    (Feature::NamedFooter, NameGroup::Footer),
    (Feature::NamedBio, NameGroup::Bio),
    (Feature::NamedPoll, NameGroup::Poll),
    (Feature::NamedLegal, NameGroup::Legal),
    (Feature::NamedCredit, NameGroup::Credit),
    (Feature::NamedPages, NameGroup::Pages),
];

/// The features of one block.
pub(super) type FeatureRow = [f32; NAMES.len()];

/// Sets a feature.
pub(super) fn set(row: &mut FeatureRow, feature: Feature, value: f32) {
    row[feature as usize] = value;
}

/// Sets a feature to 1 if the condition is true.
pub(super) fn set_if(row: &mut FeatureRow, feature: Feature, condition: bool) {
    if condition {
        set(row, feature, 1.0);
    }
}

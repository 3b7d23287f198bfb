//! The body model: the trees of the [classifier](super::classifier).
//!
//! Written by `tools/body-model/train.py`; do not edit.
//!
//! - Trainer: CatBoost 1.2.10
//! - Training data: fixtures, 143 pages; fundus, 131 pages; fundushist, 4 pages; magichtml, 98 pages; scrapinghub, 91 pages; snippets, 622 pages; wcxb, 631 pages
//! - SHA-256 of the training data: 3e09f355b357a3a6a49eb405bc9241c88e6b889f0e263299d9ca1b71e9005087
//! - F1 of four-word runs, or of snippets, cross-validated in 5 folds by publisher:
//!   fundus 0.979; fundushist 0.997; magichtml 0.890; scrapinghub 0.964; snippets 0.942; wcxb 0.963

use super::features::Feature::*;
use super::trees::{Split, Tree};

/// The features that the model was trained on, in the order of their columns.
#[cfg(test)]
#[rustfmt::skip]
pub(super) const FEATURES: [&str; 125] = [
    "Length", "LengthToParagraph", "ParagraphLength", "Linked", "Emphasized", "EndsSentence", "Punctuation", "Digits",
    "IsDiv", "IsItem", "IsHeading", "IsCell", "IsTable", "InItem", "InAside", "InFigure", "InHeader", "InFooter",
    "InQuote", "InLink", "InCaption", "InForm", "BesideForm", "InAddress", "Paragraphs", "ParagraphsOfAll",
    "PatternParagraphs", "IsMostFrequentPattern", "PatternLinked", "PatternBlocks", "PatternLength", "InMain",
    "InMainDirectly", "IsDeep", "BranchLinked", "BranchSize", "BranchRepeats", "ParentLength", "ParentBlocks",
    "ParentLinked", "GrandparentLinked", "AfterMain", "HeadlineDistance", "BeforeHeadline", "IsLead", "HeadlineUp",
    "HeadlineDown", "AfterNextTitle", "InOtherArticle", "Position", "PreviousLength", "SecondPreviousLength",
    "PreviousParagraphs", "PreviousInMain", "NextLength", "NextLinked", "NextParagraphs", "NextInMain",
    "SecondNextParagraphs", "NextToParagraph", "IsSubheading", "PageParagraphs", "PageBlocks", "IsTitle",
    "IsDescription", "InDescription", "InDescriptionBeforeText", "IsRepeated", "InArticleBody", "NotInArticleBody",
    "NamedRelated", "NamedPopular", "NamedSide", "NamedModal", "NamedAd", "NamedTeaser", "NamedWidget", "NamedTags",
    "NamedImage", "NamedBox", "NamedCaption", "NamedDate", "NamedShare", "NamedAuthor", "NamedLead", "NamedSummary",
    "NamedSubtitle", "NamedPaywall", "NamedMeta", "NamedVideo", "NamedShop", "NamedComments", "NamedNewsletter",
    "NamedConsent", "NamedNav", "NamedFooter", "NamedBio", "NamedPoll", "NamedLegal", "NamedCredit", "NamedPages",
    "MainNamedPost", "OddsOfClosest", "MinOdds", "MaxOdds", "MeanOdds", "SumOfOdds", "MinWordOdds", "MaxWordOdds",
    "FirstStage", "FirstStageThirdPrevious", "FirstStageSecondPrevious", "FirstStagePrevious", "FirstStageNext",
    "FirstStageSecondNext", "FirstStageThirdNext", "FirstStageParent", "FirstStagePattern", "FirstStageSiblings",
    "FirstStageMedian", "FirstStageMax", "SureDistance", "SureBefore", "SureAfter", "TextBefore",
];

/// The log-odds above which a block is taken for text of the article.
pub(super) const THRESHOLD: f32 = -0.2;

/// The log-odds to which the values of the trees are added.
pub(super) const FIRST_BIAS: f32 = 0.0;

#[rustfmt::skip]
#[allow(clippy::approx_constant)] // some leaves are close to mathematical constants by chance
pub(super) static FIRST_TREES: [Tree<4, 16>; 80] = [
    Tree {
        splits: [Split(Paragraphs, 0.14314), Split(InMain, 0.5), Split(PatternParagraphs, 0.02544), Split(PageBlocks, 6.19723)],
        leaves: [-0.493, -0.071, -0.179, 0.128, -0.129, 0.083, 0.125, 0.37, -0.57, 0.015, -0.293, -0.168, 0.049, 0.009, -0.31, -0.124],
    },
    Tree {
        splits: [Split(Paragraphs, 0.21352), Split(ParagraphsOfAll, 0.00038), Split(SumOfOdds, -0.04827), Split(BranchRepeats, 0.89588)],
        leaves: [-0.469, 0.0, -0.184, 0.013, -0.269, 0.0, 0.069, 0.118, -0.221, 0.0, 0.007, 0.218, -0.034, 0.0, 0.236, 0.36],
    },
    Tree {
        splits: [Split(PatternParagraphs, 0.24207), Split(BranchLinked, 0.12853), Split(MeanOdds, -0.31557), Split(HeadlineDistance, 5.78536)],
        leaves: [-0.225, 0.024, -0.497, -0.284, 0.008, 0.313, -0.241, 0.102, -0.545, -0.597, -0.324, 0.34, -0.242, -0.229, -0.048, -0.119],
    },
    Tree {
        splits: [Split(PatternParagraphs, 0.12544), Split(AfterMain, 0.5), Split(HeadlineDistance, 0.34657), Split(ParagraphsOfAll, 0.00324)],
        leaves: [-0.477, -0.118, -0.243, -0.024, -0.137, 0.122, -0.352, -0.105, -0.341, -0.099, 0.105, -0.06, 0.073, 0.24, -0.273, -0.045],
    },
    Tree {
        splits: [Split(Paragraphs, 0.24565), Split(MeanOdds, 0.02609), Split(ParentBlocks, 5.98771), Split(Linked, 0.74856)],
        leaves: [-0.104, 0.123, 0.084, 0.273, -0.465, 0.0, -0.293, -0.242, -0.388, -0.141, -0.205, -0.204, -0.15, 0.0, 0.0, 0.015],
    },
    Tree {
        splits: [Split(BranchRepeats, 1.24245), Split(EndsSentence, 0.5), Split(MeanOdds, -0.17396), Split(ParentBlocks, 5.98771)],
        leaves: [-0.29, -0.121, -0.127, 0.053, -0.141, 0.066, 0.046, 0.251, -0.038, 0.0, -0.002, 0.0, -0.137, -0.129, -0.281, -0.217],
    },
    Tree {
        splits: [Split(Paragraphs, 0.36718), Split(BranchLinked, 0.05125), Split(NamedImage, 0.5), Split(BranchRepeats, 1.49787)],
        leaves: [-0.021, 0.086, -0.19, 0.049, -0.127, 0.237, -0.276, -0.376, 0.152, 0.235, 0.016, 0.065, -0.24, 0.172, -0.335, 0.333],
    },
    Tree {
        splits: [Split(ParagraphsOfAll, 0.03978), Split(PatternBlocks, 0.89588), Split(InDescription, 0.5), Split(PageBlocks, 6.19723)],
        leaves: [-0.168, -0.093, -0.053, 0.149, 0.178, 0.178, 0.252, 0.231, -0.072, 0.009, -0.125, -0.166, -0.117, 0.171, 0.219, 0.348],
    },
    Tree {
        splits: [Split(PatternParagraphs, 0.08562), Split(AfterMain, 0.5), Split(BeforeHeadline, 0.5), Split(ParentBlocks, 5.98771)],
        leaves: [-0.018, 0.15, -0.221, -0.083, -0.314, -0.233, 0.047, 0.024, -0.264, -0.192, -0.079, 0.137, -0.078, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(NextParagraphs, 0.00795), Split(MeanOdds, -0.24995), Split(BranchLinked, 0.2114), Split(NamedDate, 0.5)],
        leaves: [-0.132, -0.042, 0.024, 0.132, -0.294, -0.142, -0.138, -0.031, -0.118, -0.147, -0.32, 0.027, -0.334, -0.087, -0.379, -0.255],
    },
    Tree {
        splits: [Split(BranchRepeats, 0.89588), Split(HeadlineUp, 11.5), Split(InDescription, 0.5), Split(ParentLength, 5.90476)],
        leaves: [-0.075, 0.091, 0.009, -0.267, 0.136, 0.238, 0.335, 0.045, -0.282, -0.19, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(MeanOdds, -0.02477), Split(InMainDirectly, 0.5), Split(InOtherArticle, 0.5), Split(BranchLinked, 0.64059)],
        leaves: [-0.062, 0.073, 0.119, 0.131, -0.122, -0.329, 0.255, 0.203, -0.249, -0.107, -0.173, -0.254, -0.322, -0.282, 0.0, 0.0],
    },
    Tree {
        splits: [Split(BranchRepeats, 1.49787), Split(PageBlocks, 6.40022), Split(SumOfOdds, 0.40498), Split(NamedImage, 0.5)],
        leaves: [-0.05, 0.094, -0.122, -0.272, 0.059, 0.15, 0.48, 0.569, -0.103, -0.132, 0.083, -0.482, -0.207, 0.079, 0.0, 0.0],
    },
    Tree {
        splits: [Split(NextToParagraph, 0.5), Split(HeadlineDistance, 0.34657), Split(MeanOdds, -0.08709), Split(ParagraphsOfAll, 0.3669)],
        leaves: [-0.241, -0.204, -0.113, -0.031, -0.208, -0.109, -0.007, 0.073, -0.066, 0.23, 0.068, 0.102, -0.176, -0.254, 0.014, 0.13],
    },
    Tree {
        splits: [Split(EndsSentence, 0.5), Split(AfterMain, 0.5), Split(ParentBlocks, 5.98771), Split(NamedConsent, 0.5)],
        leaves: [-0.045, 0.087, -0.122, -0.076, -0.103, -0.175, 0.015, 0.035, 0.0, 0.0, -0.335, -0.764, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(BranchLinked, 0.05066), Split(PageBlocks, 6.19723), Split(InCaption, 0.5), Split(HeadlineDistance, 0.34657)],
        leaves: [-0.112, -0.297, -0.082, 0.126, -0.141, 0.378, 0.0, 0.0, 0.082, -0.04, -0.142, -0.035, -0.21, 0.001, -0.25, 0.164],
    },
    Tree {
        splits: [Split(NextParagraphs, 0.0043), Split(NamedCaption, 0.5), Split(IsRepeated, 0.5), Split(HeadlineDistance, 0.34657)],
        leaves: [-0.161, -0.128, 0.259, 0.016, -0.12, -0.384, -0.066, -0.133, -0.035, 0.081, -0.085, -0.237, -0.114, -0.129, -0.383, -0.341],
    },
    Tree {
        splits: [Split(AfterMain, 0.5), Split(PatternParagraphs, 0.00291), Split(NamedFooter, 0.5), Split(ParentLength, 5.90476)],
        leaves: [-0.05, -0.116, 0.061, -0.075, 0.0, -0.219, -0.757, -0.118, -0.247, -0.03, -0.183, 0.001, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(Position, 0.70779), Split(HeadlineDistance, 0.34657), Split(ParagraphsOfAll, 0.01445), Split(Linked, 0.68388)],
        leaves: [-0.122, 0.002, -0.002, -0.034, -0.136, 0.085, 0.076, -0.052, -0.386, -0.031, -0.096, -0.164, -0.146, -0.2, -0.167, -0.25],
    },
    Tree {
        splits: [Split(BranchRepeats, 1.49787), Split(HeadlineUp, 11.5), Split(PageParagraphs, 4.03873), Split(ParagraphsOfAll, 0.23287)],
        leaves: [-0.049, 0.072, 0.035, -0.353, -0.042, -0.061, 0.457, 0.0, 0.036, 0.081, 0.15, 0.242, -0.149, -0.146, 0.0, 0.0],
    },
    Tree {
        splits: [Split(Position, 0.70779), Split(PatternBlocks, 1.49787), Split(PatternParagraphs, 0.02995), Split(Linked, 0.68388)],
        leaves: [-0.056, -0.108, 0.049, -0.007, 0.02, -0.147, 0.074, 0.003, -0.138, -0.181, -0.064, -0.124, -0.456, 0.041, -0.181, -0.24],
    },
    Tree {
        splits: [Split(NamedConsent, 0.5), Split(OddsOfClosest, -0.11577), Split(PageBlocks, 6.40022), Split(PageParagraphs, 2.87289)],
        leaves: [-0.063, -0.599, 0.034, -0.579, 0.044, 0.0, 0.341, 0.0, 0.074, 0.0, 0.091, 0.0, -0.192, 0.0, -0.125, 0.0],
    },
    Tree {
        splits: [Split(SumOfOdds, -1.54729), Split(Linked, 0.13361), Split(Punctuation, 0.55278), Split(IsRepeated, 0.5)],
        leaves: [-0.066, 0.04, -0.106, -0.052, -0.578, -0.063, -0.205, 0.044, -0.265, -0.1, -0.071, -0.133, 0.029, 0.448, 0.0, 0.0],
    },
    Tree {
        splits: [Split(NextParagraphs, 0.00924), Split(HeadlineDistance, 0.34657), Split(InDescription, 0.5), Split(ParagraphsOfAll, 0.06134)],
        leaves: [-0.122, -0.075, -0.031, 0.007, -0.094, 0.061, 0.19, 0.137, -0.084, -0.116, -0.042, 0.056, -0.287, -0.382, 0.055, 0.216],
    },
    Tree {
        splits: [Split(PatternBlocks, 1.49787), Split(IsLead, 0.5), Split(MinWordOdds, -2.135), Split(PageParagraphs, 4.03873)],
        leaves: [-0.11, -0.061, -0.14, -0.002, -0.051, 0.047, 0.1, -0.001, 0.207, -0.245, 0.041, -0.045, -0.078, -0.105, 0.132, 0.322],
    },
    Tree {
        splits: [Split(PatternBlocks, 0.89588), Split(InDescription, 0.5), Split(PatternParagraphs, 0.1922), Split(MainNamedPost, 0.5)],
        leaves: [-0.07, -0.033, 0.128, 0.115, -0.035, 0.029, -0.015, 0.025, 0.025, 0.158, 0.294, 0.12, -0.245, 0.072, 0.213, 0.264],
    },
    Tree {
        splits: [Split(Position, 0.7605), Split(Emphasized, 0.86887), Split(PatternLength, 4.6939), Split(BranchRepeats, 1.49787)],
        leaves: [-0.044, -0.12, 0.019, -0.065, 0.033, -0.081, -0.045, -0.177, 0.074, 0.027, 0.054, 0.054, 0.051, -0.009, -0.219, -0.319],
    },
    Tree {
        splits: [Split(ParentLength, 5.90476), Split(MeanOdds, -0.01119), Split(InOtherArticle, 0.5), Split(HeadlineDown, 3.5)],
        leaves: [-0.009, 0.133, 0.055, 0.102, -0.133, 0.0, -0.337, 0.0, -0.031, -0.239, 0.038, -0.195, -0.059, 0.0, 0.042, 0.0],
    },
    Tree {
        splits: [Split(IsSubheading, 0.5), Split(LengthToParagraph, 0.85667), Split(BeforeHeadline, 0.5), Split(Paragraphs, 0.51298)],
        leaves: [-0.031, 0.16, 0.013, 0.402, -0.24, 0.268, 0.096, 0.0, -0.055, 0.104, 0.046, 0.139, 0.11, 0.032, -0.231, 0.0],
    },
    Tree {
        splits: [Split(ParentLength, 5.90476), Split(PatternBlocks, 3.11327), Split(InMainDirectly, 0.5), Split(IsLead, 0.5)],
        leaves: [-0.047, -0.01, 0.071, 0.02, 0.044, -0.158, 0.085, -0.15, 0.043, 0.0, 0.066, 0.0, -0.336, -0.05, 0.01, 0.0],
    },
    Tree {
        splits: [Split(Emphasized, 0.86887), Split(PatternLength, 4.6939), Split(Position, 0.22383), Split(NextToParagraph, 0.5)],
        leaves: [-0.029, 0.073, 0.08, 0.092, -0.019, -0.014, -0.063, -0.341, -0.027, -0.036, 0.066, -0.06, 0.014, 0.04, 0.031, -0.223],
    },
    Tree {
        splits: [Split(PageBlocks, 6.40022), Split(PageParagraphs, 2.69368), Split(ParagraphsOfAll, 0.23287), Split(Linked, 0.23058)],
        leaves: [-0.03, 0.173, 0.075, -0.086, 0.047, 0.332, 0.054, -0.171, -0.072, -0.043, 0.029, 0.126, -0.116, 0.0, -0.031, 0.051],
    },
    Tree {
        splits: [Split(Emphasized, 0.80094), Split(MeanOdds, 0.0), Split(SecondNextParagraphs, 0.57459), Split(ParagraphsOfAll, 0.77229)],
        leaves: [-0.032, -0.007, 0.022, -0.151, -0.032, 0.016, 0.045, 0.133, 0.094, -0.058, 0.026, -0.274, 0.084, -0.021, 0.066, -0.122],
    },
    Tree {
        splits: [Split(NamedFooter, 0.5), Split(AfterMain, 0.5), Split(ParagraphsOfAll, 0.3669), Split(BeforeHeadline, 0.5)],
        leaves: [0.008, 0.0, -0.037, -0.175, 0.04, -0.615, -0.139, 0.0, -0.078, 0.0, 0.16, 0.0, -0.193, 0.0, 0.058, 0.0],
    },
    Tree {
        splits: [Split(NamedAuthor, 0.5), Split(Position, 0.63419), Split(ParagraphsOfAll, 0.03075), Split(InMain, 0.5)],
        leaves: [-0.009, -0.402, -0.068, -0.366, 0.037, -0.515, -0.091, -0.427, 0.025, -0.259, 0.06, -0.278, 0.022, -0.222, -0.029, -0.601],
    },
    Tree {
        splits: [Split(ParentLength, 5.90476), Split(Emphasized, 0.80094), Split(PatternParagraphs, 0.09475), Split(IsRepeated, 0.5)],
        leaves: [-0.011, -0.134, 0.061, -0.056, 0.029, -0.137, -0.149, -0.29, -0.051, -0.008, -0.018, 0.0, -0.154, 0.033, -0.199, 0.014],
    },
    Tree {
        splits: [Split(IsSubheading, 0.5), Split(PatternBlocks, 3.11327), Split(ParagraphsOfAll, 0.00038), Split(EndsSentence, 0.5)],
        leaves: [-0.036, 0.242, 0.074, 0.328, -0.08, 0.072, 0.051, 0.029, -0.062, 0.299, 0.075, 0.026, 0.009, 0.106, 0.039, -0.046],
    },
    Tree {
        splits: [Split(IsTable, 0.5), Split(Punctuation, 0.37598), Split(NamedSummary, 0.5), Split(BranchLinked, 0.14237)],
        leaves: [0.011, 0.104, -0.055, 0.388, 0.076, -0.039, -0.516, 0.0, -0.025, 0.299, -0.084, 0.275, -0.206, 0.565, -0.239, 0.0],
    },
    Tree {
        splits: [Split(IsTable, 0.5), Split(ParentBlocks, 5.98771), Split(ParagraphsOfAll, 0.78358), Split(Linked, 0.32397)],
        leaves: [-0.004, 0.154, 0.104, -0.251, 0.064, 0.0, -0.229, 0.0, -0.037, 0.338, 0.033, 0.0, -0.138, 0.0, 0.093, 0.0],
    },
    Tree {
        splits: [Split(Emphasized, 0.80094), Split(IsMostFrequentPattern, 0.5), Split(Linked, 0.65372), Split(BeforeHeadline, 0.5)],
        leaves: [-0.003, 0.007, 0.042, -0.154, -0.029, 0.034, -0.183, -0.227, -0.007, -0.26, -0.151, 0.0, -0.42, 0.173, 0.0, 0.0],
    },
    Tree {
        splits: [Split(NamedImage, 0.5), Split(PageBlocks, 3.02013), Split(Emphasized, 0.86887), Split(PatternParagraphs, 0.25769)],
        leaves: [-0.077, -0.123, 0.007, -0.092, 0.297, 0.0, 0.0, 0.037, 0.034, -0.268, 0.018, 0.047, 0.057, 0.0, -0.143, -0.033],
    },
    Tree {
        splits: [Split(PageBlocks, 6.40022), Split(PageParagraphs, 2.69368), Split(InItem, 0.5), Split(Paragraphs, 0.83062)],
        leaves: [-0.029, 0.155, 0.035, -0.083, 0.019, -0.033, 0.153, 0.02, 0.017, 0.277, 0.021, -0.132, -0.186, 0.0, 0.264, 0.0],
    },
    Tree {
        splits: [Split(NamedConsent, 0.5), Split(Position, 0.85652), Split(ParagraphsOfAll, 0.06134), Split(Linked, 0.68388)],
        leaves: [0.019, -0.135, -0.025, -0.13, 0.013, -0.56, -0.1, -0.329, -0.034, 0.0, -0.059, 0.0, -0.1, 0.0, -0.182, 0.0],
    },
    Tree {
        splits: [Split(NamedCaption, 0.5), Split(PatternParagraphs, 0.11723), Split(InDescription, 0.5), Split(Emphasized, 0.75111)],
        leaves: [-0.01, -0.084, 0.012, -0.418, 0.112, -0.096, 0.03, 0.045, 0.032, -0.112, -0.111, -0.087, 0.131, 0.0, -0.049, 0.0],
    },
    Tree {
        splits: [Split(IsSubheading, 0.5), Split(Paragraphs, 0.00722), Split(IsRepeated, 0.5), Split(OddsOfClosest, 0.43417)],
        leaves: [-0.018, 0.225, 0.003, 0.074, -0.007, 0.212, -0.114, 0.019, 0.199, 0.111, 0.014, 0.015, 0.181, 0.0, -0.265, -0.377],
    },
    Tree {
        splits: [Split(IsTable, 0.5), Split(IsRepeated, 0.5), Split(BranchLinked, 0.34911), Split(Digits, 0.09105)],
        leaves: [0.014, 0.114, -0.118, 0.0, -0.043, 0.781, 0.016, -0.008, -0.083, 0.094, 0.194, 0.0, -0.016, 0.165, -0.088, 0.0],
    },
    Tree {
        splits: [Split(Punctuation, 0.14324), Split(PageBlocks, 6.40022), Split(NextLinked, 0.72638), Split(HeadlineDistance, 0.34657)],
        leaves: [-0.083, -0.154, -0.024, 0.0, 0.002, 0.072, -0.001, -0.002, 0.042, -0.017, -0.107, -0.094, -0.051, -0.075, 0.137, 0.183],
    },
    Tree {
        splits: [Split(NamedFooter, 0.5), Split(Position, 0.7605), Split(ParagraphsOfAll, 0.03515), Split(BeforeHeadline, 0.5)],
        leaves: [0.014, -0.092, -0.008, -0.06, 0.017, -0.05, -0.059, -0.535, -0.026, 0.0, 0.16, 0.0, -0.108, 0.0, -0.196, 0.0],
    },
    Tree {
        splits: [Split(InQuote, 0.5), Split(Punctuation, 0.24871), Split(ParagraphsOfAll, 0.03515), Split(MeanOdds, -0.02477)],
        leaves: [-0.001, -0.004, -0.003, -0.018, -0.012, 0.201, -0.16, 0.359, 0.021, -0.047, 0.016, 0.516, 0.011, 0.207, -0.014, 0.428],
    },
    Tree {
        splits: [Split(NamedShop, 0.5), Split(ParentLinked, 0.02986), Split(InItem, 0.5), Split(Paragraphs, 0.71425)],
        leaves: [-0.028, 0.245, -0.006, 0.056, 0.1, 0.262, 0.007, -0.211, 0.009, 0.289, 0.007, 0.196, 0.181, 0.0, -0.198, 0.0],
    },
    Tree {
        splits: [Split(IsTable, 0.5), Split(InDescription, 0.5), Split(Paragraphs, 0.34077), Split(MainNamedPost, 0.5)],
        leaves: [-0.023, 0.194, 0.088, -0.335, 0.006, -0.068, 0.001, 0.0, 0.124, 0.27, 0.2, 0.0, -0.025, 0.063, 0.187, 0.0],
    },
    Tree {
        splits: [Split(ParentLength, 5.90476), Split(PatternBlocks, 3.11327), Split(PageParagraphs, 3.32784), Split(NamedTeaser, 0.5)],
        leaves: [-0.015, -0.001, 0.133, 0.0, 0.075, -0.11, 0.0, -0.123, 0.014, 0.0, -0.118, 0.0, -0.017, 0.0, -0.215, 0.053],
    },
    Tree {
        splits: [Split(NamedComments, 0.5), Split(PatternBlocks, 2.01268), Split(IsLead, 0.5), Split(MeanOdds, -0.15883)],
        leaves: [-0.046, -0.02, 0.035, 0.0, -0.032, 0.0, -0.166, 0.0, -0.017, 0.059, 0.014, -0.602, 0.071, 0.0, 0.059, 0.0],
    },
    Tree {
        splits: [Split(IsSubheading, 0.5), Split(ParagraphsOfAll, 0.00038), Split(Emphasized, 0.80094), Split(Linked, 0.01178)],
        leaves: [-0.003, 0.223, 0.006, 0.08, 0.1, 0.089, -0.042, 0.048, -0.016, 0.176, -0.005, -0.028, -0.01, 0.352, -0.194, 0.201],
    },
    Tree {
        splits: [Split(PageBlocks, 6.40022), Split(HeadlineUp, 2.5), Split(InOtherArticle, 0.5), Split(MeanOdds, -0.00727)],
        leaves: [-0.016, 0.056, -0.001, -0.169, -0.084, 0.0, -0.006, -0.006, 0.027, 0.433, 0.015, -0.08, -0.341, 0.0, 0.074, 0.0],
    },
    Tree {
        splits: [Split(NamedShop, 0.5), Split(PatternLinked, 0.00888), Split(AfterNextTitle, 0.5), Split(HeadlineDown, 13.5)],
        leaves: [-0.01, 0.197, 0.013, -0.014, -0.051, 0.478, 0.057, 0.468, 0.018, 0.219, 0.06, -0.113, -0.276, -0.004, 0.17, 0.0],
    },
    Tree {
        splits: [Split(Emphasized, 0.80094), Split(PatternParagraphs, 0.34102), Split(Linked, 0.81754), Split(Linked, 0.11465)],
        leaves: [-0.004, 0.035, 0.022, -0.075, 0.0, 0.0, 0.0, 0.0, 0.019, -0.125, -0.007, -0.223, -0.028, 0.027, -0.176, -0.14],
    },
    Tree {
        splits: [Split(Position, 0.55888), Split(PageParagraphs, 4.25785), Split(HeadlineDistance, 4.9452), Split(IsRepeated, 0.5)],
        leaves: [0.021, -0.022, 0.164, -0.344, -0.007, 0.004, -0.181, -0.063, -0.075, -0.124, 0.376, 0.192, 0.02, 0.022, -0.273, -0.467],
    },
    Tree {
        splits: [Split(IsSubheading, 0.5), Split(BranchLinked, 0.72454), Split(BranchRepeats, 3.44986), Split(SumOfOdds, -2.44594)],
        leaves: [-0.022, -0.054, -0.136, 0.193, -0.437, -0.147, 0.614, 0.0, 0.002, 0.074, -0.072, 0.213, 0.008, 0.026, 0.075, 0.189],
    },
    Tree {
        splits: [Split(NamedComments, 0.5), Split(PatternBlocks, 2.01268), Split(NamedSummary, 0.5), Split(BranchSize, 0.05772)],
        leaves: [-0.029, -0.075, 0.01, 0.0, 0.082, 0.0, -0.098, 0.0, -0.002, 0.112, 0.032, -0.54, -0.022, 0.0, -0.229, 0.0],
    },
    Tree {
        splits: [Split(NamedConsent, 0.5), Split(Punctuation, 0.33221), Split(InQuote, 0.5), Split(NamedSummary, 0.5)],
        leaves: [0.004, -0.516, -0.045, -0.009, 0.074, 0.0, 0.304, 0.0, -0.012, 0.0, -0.335, 0.0, 0.234, 0.0, 0.366, 0.0],
    },
    Tree {
        splits: [Split(IsTitle, 0.5), Split(Paragraphs, 0.24565), Split(MainNamedPost, 0.5), Split(NamedAd, 0.5)],
        leaves: [-0.007, -0.085, 0.008, -0.379, 0.116, 0.004, -0.012, -0.11, -0.159, -0.011, 0.044, -0.398, -0.024, 0.0, -0.724, 0.0],
    },
    Tree {
        splits: [Split(NamedAuthor, 0.5), Split(Paragraphs, 0.08537), Split(Emphasized, 0.12218), Split(BranchLinked, 0.11777)],
        leaves: [0.002, -0.324, 0.013, -0.299, 0.084, -0.124, -0.038, -0.008, -0.008, -0.347, 0.008, -0.445, 0.057, -0.088, -0.113, -0.277],
    },
    Tree {
        splits: [Split(IsDiv, 0.5), Split(NextLinked, 0.54019), Split(ParagraphsOfAll, 0.03978), Split(MinOdds, -0.54472)],
        leaves: [-0.002, -0.054, -0.001, -0.108, 0.016, 0.013, -0.13, -0.154, 0.063, -0.073, -0.01, -0.111, 0.004, -0.034, -0.042, 0.195],
    },
    Tree {
        splits: [Split(PageParagraphs, 3.97162), Split(PatternBlocks, 3.11327), Split(ParentBlocks, 2.13833), Split(BranchSize, 0.02198)],
        leaves: [-0.033, -0.036, 0.145, -0.061, -0.057, -0.068, 0.022, -0.101, -0.006, 0.169, 0.079, 0.076, 0.017, -0.067, 0.067, -0.124],
    },
    Tree {
        splits: [Split(NamedCaption, 0.5), Split(PatternBlocks, 4.2121), Split(PageParagraphs, 4.42548), Split(ParentLength, 3.08007)],
        leaves: [0.001, -0.078, 0.073, 0.741, 0.31, -0.067, -0.112, 0.0, -0.001, -0.339, 0.099, 0.0, 0.08, 0.0, -0.147, 0.0],
    },
    Tree {
        splits: [Split(Emphasized, 0.86887), Split(ParagraphLength, 0.635), Split(HeadlineDistance, 2.01268), Split(ParagraphsOfAll, 0.12465)],
        leaves: [-0.041, 0.028, 0.103, 0.173, 0.01, 0.027, -0.003, -0.042, -0.08, -0.031, 0.09, 0.104, -0.011, -0.024, -0.007, -0.169],
    },
    Tree {
        splits: [Split(IsSubheading, 0.5), Split(Paragraphs, 0.00071), Split(Length, 4.61015), Split(BranchRepeats, 1.86883)],
        leaves: [-0.008, 0.095, -0.06, 0.047, 0.019, 0.0, 0.014, 0.222, 0.042, 0.374, -0.027, 0.03, -0.206, 0.0, 0.007, -0.078],
    },
    Tree {
        splits: [Split(BesideForm, 0.5), Split(NextInMain, 0.5), Split(HeadlineDistance, 0.34657), Split(IsItem, 0.5)],
        leaves: [-0.007, -0.21, -0.064, -0.008, -0.004, -0.428, 0.003, -0.574, -0.061, -0.014, -0.261, 0.0, -0.042, -0.022, 0.084, -0.055],
    },
    Tree {
        splits: [Split(InCaption, 0.5), Split(SumOfOdds, -0.21349), Split(InOtherArticle, 0.5), Split(Emphasized, 0.07649)],
        leaves: [-0.008, -0.052, 0.024, -0.285, -0.091, 0.455, -0.152, -0.098, 0.035, 0.186, -0.039, 0.151, 0.125, 0.0, 0.01, 0.0],
    },
    Tree {
        splits: [Split(ParentLength, 5.90476), Split(LengthToParagraph, 0.85667), Split(IsDescription, 0.5), Split(Position, 0.32108)],
        leaves: [-0.021, -0.05, 0.048, -0.046, -0.009, 0.0, 0.162, 0.0, -0.01, -0.057, -0.004, -0.147, -0.543, 0.0, 0.729, 0.0],
    },
    Tree {
        splits: [Split(Emphasized, 0.80094), Split(PatternLength, 4.4817), Split(HeadlineDistance, 1.86883), Split(BranchRepeats, 1.24245)],
        leaves: [-0.066, -0.044, 0.045, 0.065, -0.011, 0.05, -0.014, -0.042, 0.006, 0.202, 0.031, 0.018, 0.05, 0.072, -0.002, -0.12],
    },
    Tree {
        splits: [Split(Position, 0.7605), Split(ParagraphsOfAll, 0.05261), Split(BranchRepeats, 1.49787), Split(BranchSize, 0.8127)],
        leaves: [0.01, -0.008, 0.0, -0.097, 0.023, 0.029, 0.008, -0.034, -0.254, -0.086, 0.059, -0.046, 0.303, -0.128, 0.054, -0.292],
    },
    Tree {
        splits: [Split(NamedShop, 0.5), Split(Linked, 0.00044), Split(AfterNextTitle, 0.5), Split(HeadlineDown, 13.5)],
        leaves: [0.007, 0.184, -0.022, -0.094, -0.034, 0.426, 0.064, 0.301, 0.036, 0.208, 0.019, -0.108, -0.217, -0.004, 0.144, 0.0],
    },
    Tree {
        splits: [Split(PageBlocks, 6.40022), Split(Position, 0.20402), Split(NamedNav, 0.5), Split(PageBlocks, 6.47308)],
        leaves: [0.015, 0.22, -0.002, -0.211, 0.773, 0.0, 0.106, 0.0, 0.0, 0.014, 0.0, -0.097, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(IsTable, 0.5), Split(NamedWidget, 0.5), Split(BranchLinked, 0.06167), Split(Digits, 0.28416)],
        leaves: [0.003, 0.077, 0.108, -0.575, -0.01, 0.316, -0.035, -0.086, -0.126, 0.323, 0.04, 0.05, -0.029, -0.143, -0.165, -0.092],
    },
    Tree {
        splits: [Split(NamedModal, 0.5), Split(MinWordOdds, -0.865), Split(LengthToParagraph, 0.85667), Split(HeadlineDown, 0.5)],
        leaves: [-0.04, 0.138, -0.257, 0.0, 0.279, 0.283, 0.434, 0.0, -0.004, -0.104, -0.014, -0.377, 0.01, -0.099, 0.016, -0.608],
    },
    Tree {
        splits: [Split(NamedComments, 0.5), Split(NextLinked, 0.63172), Split(PageBlocks, 6.19723), Split(MainNamedPost, 0.5)],
        leaves: [0.008, -0.477, -0.03, 0.107, -0.084, 0.0, 0.062, 0.0, 0.039, 0.0, -0.086, 0.0, 0.189, 0.0, 0.308, 0.0],
    },
    Tree {
        splits: [Split(IsSubheading, 0.5), Split(ParentBlocks, 0.89588), Split(BranchSize, 0.02198), Split(GrandparentLinked, 0.27762)],
        leaves: [-0.028, 0.151, -0.04, 0.088, 0.041, 0.149, 0.004, 0.0, 0.029, 0.419, 0.052, -0.045, -0.115, -0.284, -0.027, -0.138],
    },
    Tree {
        splits: [Split(NamedFooter, 0.5), Split(IsDiv, 0.5), Split(PatternParagraphs, 0.55852), Split(Linked, 0.65372)],
        leaves: [0.012, -0.108, -0.057, 0.0, 0.007, 0.0, 0.067, -0.47, 0.001, -0.024, -0.056, 0.0, -0.11, 0.0, -0.061, 0.0],
    },
];

/// The log-odds to which the values of the trees are added.
pub(super) const SECOND_BIAS: f32 = 0.0;

#[rustfmt::skip]
#[allow(clippy::approx_constant)] // some leaves are close to mathematical constants by chance
pub(super) static SECOND_TREES: [Tree<6, 64>; 300] = [
    Tree {
        splits: [Split(FirstStage, 0.07965), Split(FirstStage, 2.87265), Split(FirstStage, -0.98434), Split(BranchLinked, 0.64059), Split(BranchRepeats, 3.19846), Split(HeadlineDistance, 5.78536)],
        leaves: [-0.147, 0.0, 0.0, 0.0, -0.032, 0.066, 0.0, 0.191, -0.251, 0.0, 0.0, 0.0, -0.038, 0.039, 0.0, -0.153, -0.055, 0.0, 0.0, 0.0, -0.011, 0.062, 0.0, 0.227, -0.033, 0.0, 0.0, 0.0, 0.012, 0.065, 0.0, 0.019, -0.155, 0.0, 0.0, 0.0, -0.081, -0.057, 0.0, 0.123, -0.307, 0.0, 0.0, 0.0, 0.014, 0.002, 0.0, 0.0, -0.154, 0.0, 0.0, 0.0, -0.166, -0.001, 0.0, 0.113, 0.013, 0.0, 0.0, 0.0, 0.001, 0.002, 0.0, 0.0],
    },
    Tree {
        splits: [Split(FirstStageSiblings, -0.21858), Split(FirstStage, 1.95236), Split(FirstStage, 0.79078), Split(BeforeHeadline, 0.5), Split(FirstStageThirdPrevious, -2.86875), Split(FirstStagePattern, 3.16435)],
        leaves: [-0.192, -0.005, 0.0, 0.0, -0.067, 0.056, 0.0, 0.159, -0.234, 0.019, 0.0, 0.0, 0.0, 0.179, 0.0, -0.223, -0.102, 0.014, 0.0, 0.0, -0.179, 0.056, 0.0, 0.099, -0.107, 0.073, 0.0, 0.0, 0.0, 0.108, 0.0, -0.131, -0.024, -0.113, 0.0, 0.0, 0.0, -0.012, 0.0, 0.212, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.052, -0.104, -0.057, 0.0, 0.0, 0.0, 0.015, 0.0, 0.193, 0.0, 0.002, 0.0, 0.0, 0.0, 0.003, 0.0, 0.03],
    },
    Tree {
        splits: [Split(FirstStageSiblings, -0.21858), Split(FirstStage, 1.95236), Split(FirstStagePrevious, 0.36962), Split(FirstStagePattern, 3.34086), Split(BeforeHeadline, 0.5), Split(InOtherArticle, 0.5)],
        leaves: [-0.149, 0.029, 0.0, 0.118, -0.081, 0.046, 0.0, 0.119, -0.111, -0.063, 0.0, 0.196, -0.072, -0.003, 0.0, 0.193, -0.213, 0.145, 0.0, -0.11, -0.023, 0.081, 0.0, -0.142, 0.0, 0.0, 0.0, 0.111, 0.0, 0.0, 0.0, 0.01, -0.244, -0.097, 0.0, -0.094, -0.04, 0.01, 0.0, 0.157, 0.0, 0.0, 0.0, 0.133, 0.0, -0.014, 0.0, 0.228, -0.149, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(FirstStagePattern, 0.2413), Split(InDescription, 0.5), Split(FirstStagePattern, 2.50012), Split(SureDistance, 0.34657), Split(BranchLinked, 0.05601), Split(SumOfOdds, -1.95792)],
        leaves: [-0.072, -0.015, 0.0, 0.0, 0.0, 0.246, 0.0, 0.126, -0.101, 0.025, 0.004, 0.102, 0.0, -0.101, 0.0, 0.0, 0.0, -0.15, 0.0, 0.0, 0.0, 0.097, 0.0, 0.0, -0.202, -0.151, 0.006, 0.089, 0.0, 0.0, 0.0, 0.0, -0.038, 0.094, 0.0, 0.133, 0.0, 0.166, 0.0, 0.222, -0.083, 0.031, 0.019, 0.057, 0.0, 0.017, 0.0, 0.072, -0.016, 0.056, 0.0, 0.099, 0.0, 0.115, 0.0, 0.131, -0.133, 0.041, 0.016, -0.007, 0.0, -0.025, 0.0, -0.077],
    },
    Tree {
        splits: [Split(FirstStagePattern, 0.2413), Split(FirstStagePrevious, -2.31167), Split(FirstStageSiblings, 1.84014), Split(NamedDate, 0.5), Split(HeadlineUp, 11.5), Split(FirstStageMedian, -2.09183)],
        leaves: [-0.182, 0.035, -0.076, 0.035, 0.0, 0.152, 0.019, 0.126, -0.168, 0.021, -0.079, 0.2, 0.0, 0.186, 0.0, 0.189, -0.08, 0.028, -0.093, -0.133, 0.0, 0.0, -0.135, -0.153, -0.078, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.107, 0.038, -0.022, 0.046, 0.037, 0.228, -0.03, 0.148, -0.197, -0.229, -0.078, -0.011, 0.0, -0.147, 0.0, -0.059, -0.132, -0.021, -0.004, 0.089, 0.0, 0.037, 0.0, 0.195, -0.04, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(ParagraphsOfAll, 0.00324), Split(FirstStageSiblings, 0.60264), Split(FirstStagePattern, -0.91939), Split(HeadlineUp, 11.5), Split(ParagraphsOfAll, 0.41557), Split(PageBlocks, 6.19723)],
        leaves: [-0.154, -0.114, 0.05, 0.035, 0.013, -0.01, 0.097, 0.084, -0.11, -0.058, 0.0, 0.0, -0.183, -0.096, 0.026, -0.092, 0.0, -0.091, 0.0, 0.0, 0.0, -0.054, 0.0, 0.136, 0.0, 0.02, 0.0, 0.0, 0.0, 0.137, 0.0, 0.165, -0.131, -0.053, 0.0, 0.0, -0.097, -0.001, -0.042, -0.033, 0.032, 0.14, 0.0, 0.0, 0.0, 0.013, 0.0, 0.075, 0.0, -0.024, 0.0, 0.0, 0.0, -0.105, 0.0, -0.024, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(PatternParagraphs, 0.09897), Split(FirstStage, 0.46553), Split(FirstStagePattern, -0.12316), Split(NamedDate, 0.5), Split(PageBlocks, 3.65057), Split(FirstStagePattern, 0.71607)],
        leaves: [-0.13, -0.076, -0.055, 0.0, -0.003, -0.031, -0.045, -0.123, -0.152, -0.133, 0.0, 0.0, -0.045, 0.0, 0.0, 0.0, -0.12, -0.068, -0.057, -0.061, 0.025, -0.017, 0.05, 0.009, -0.157, -0.039, 0.007, 0.0, 0.023, 0.105, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.022, -0.073, 0.111, 0.14, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.024, -0.099, 0.0, 0.0, 0.0, 0.0, 0.033, -0.014, 0.068, 0.108, 0.0, 0.0, 0.0, 0.0, 0.0, 0.087, 0.056, 0.204],
    },
    Tree {
        splits: [Split(FirstStage, 0.46553), Split(NamedImage, 0.5), Split(BranchRepeats, 0.89588), Split(FirstStageMedian, -2.34068), Split(FirstStageSiblings, -0.21858), Split(InItem, 0.5)],
        leaves: [-0.13, -0.067, -0.112, 0.0, -0.118, -0.17, -0.144, 0.0, -0.089, 0.007, -0.086, 0.0, -0.024, 0.0, -0.122, 0.0, -0.009, 0.053, 0.041, 0.048, -0.048, 0.127, -0.065, 0.115, 0.019, 0.059, 0.126, -0.156, -0.002, 0.132, -0.15, 0.076, -0.188, 0.0, -0.134, 0.0, -0.144, 0.0, -0.025, 0.0, -0.031, 0.0, -0.079, 0.0, 0.018, 0.0, -0.147, 0.0, -0.027, 0.013, 0.086, 0.073, -0.042, -0.045, 0.0, 0.083, 0.07, 0.044, 0.099, 0.115, 0.075, 0.125, 0.0, 0.059],
    },
    Tree {
        splits: [Split(PatternParagraphs, 0.09897), Split(FirstStageParent, -0.0752), Split(FirstStage, 1.09522), Split(FirstStage, -1.31239), Split(NamedImage, 0.5), Split(BranchRepeats, 0.89588)],
        leaves: [-0.151, -0.083, -0.087, -0.094, 0.0, 0.0, 0.0, 0.0, 0.011, -0.012, 0.014, -0.022, 0.1, 0.0, 0.07, 0.067, -0.127, -0.103, 0.009, 0.0, 0.0, 0.0, 0.0, 0.0, -0.034, 0.041, 0.069, 0.088, 0.0, 0.0, 0.035, -0.104, -0.07, -0.084, -0.082, -0.084, 0.0, 0.0, 0.0, 0.0, -0.006, -0.054, 0.008, -0.001, -0.011, -0.097, 0.067, 0.12, -0.143, 0.035, -0.082, -0.063, 0.0, 0.0, 0.0, 0.0, -0.089, -0.066, -0.062, -0.045, 0.0, 0.0, 0.041, 0.139],
    },
    Tree {
        splits: [Split(FirstStagePattern, -0.12316), Split(SureDistance, 0.34657), Split(FirstStageMax, 3.81363), Split(BeforeHeadline, 0.5), Split(InOtherArticle, 0.5), Split(MaxOdds, 0.17981)],
        leaves: [-0.156, 0.042, -0.084, -0.007, 0.0, 0.149, -0.118, 0.026, 0.0, -0.045, -0.13, 0.048, 0.0, -0.01, -0.286, 0.0, 0.0, 0.107, -0.239, 0.141, 0.0, -0.01, -0.171, -0.043, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.106, 0.0, 0.018, 0.112, -0.025, 0.048, 0.008, 0.121, -0.081, -0.004, 0.0, -0.196, -0.118, 0.167, 0.0, -0.016, -0.114, -0.037, 0.0, -0.125, -0.043, 0.0, 0.0, 0.188, -0.1, 0.042, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.002, 0.0],
    },
    Tree {
        splits: [Split(FirstStagePattern, -0.12316), Split(PageBlocks, 6.19723), Split(HeadlineDistance, 3.92192), Split(BeforeHeadline, 0.5), Split(FirstStageParent, 1.22966), Split(FirstStageMedian, -2.83801)],
        leaves: [-0.107, 0.0, -0.11, 0.189, -0.158, -0.115, -0.066, 0.0, -0.21, 0.023, -0.041, 0.0, 0.0, 0.0, 0.0, 0.0, -0.041, 0.097, 0.0, 0.057, -0.098, -0.007, -0.002, 0.108, -0.049, -0.236, 0.0, -0.029, 0.0, 0.0, 0.0, 0.0, -0.049, 0.024, -0.046, 0.132, -0.041, 0.057, -0.1, -0.136, -0.106, 0.146, 0.07, 0.0, 0.0, 0.0, 0.0, 0.0, -0.058, 0.102, 0.0, 0.155, -0.009, 0.091, 0.0, -0.096, -0.01, 0.013, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(FirstStageSiblings, -0.21858), Split(SureDistance, 0.34657), Split(PageBlocks, 6.19723), Split(BeforeHeadline, 0.5), Split(TextBefore, 0.27387), Split(FirstStageMedian, -2.83801)],
        leaves: [0.0, 0.117, -0.075, 0.029, 0.0, 0.075, -0.05, 0.132, 0.0, -0.228, -0.207, 0.093, 0.0, 0.05, -0.04, -0.095, 0.0, 0.082, -0.125, -0.024, 0.0, 0.05, -0.066, 0.167, 0.0, -0.234, -0.028, 0.0, 0.0, -0.024, 0.0, 0.0, 0.0, 0.132, -0.049, 0.03, 0.0, 0.035, -0.04, 0.091, 0.0, 0.091, -0.099, 0.085, 0.0, 0.0, -0.025, 0.0, 0.002, 0.095, -0.045, 0.024, 0.0, -0.183, -0.118, -0.091, 0.0, -0.006, -0.073, 0.154, 0.0, 0.0, 0.076, 0.0],
    },
    Tree {
        splits: [Split(FirstStageSiblings, -0.21858), Split(TextBefore, 0.99006), Split(HeadlineUp, 11.5), Split(MaxOdds, -0.12024), Split(InOtherArticle, 0.5), Split(PageBlocks, 3.02013)],
        leaves: [-0.145, 0.041, -0.159, 0.0, 0.0, 0.0, 0.0, 0.0, -0.082, 0.093, -0.09, -0.067, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.027, 0.0, 0.0, 0.0, 0.0, 0.0, -0.123, -0.158, 0.113, 0.0, 0.0, 0.0, 0.0, 0.0, -0.083, 0.091, -0.202, -0.022, 0.022, -0.28, -0.009, 0.0, -0.042, 0.071, -0.118, -0.028, -0.157, 0.156, -0.148, -0.008, -0.113, 0.047, -0.26, -0.066, 0.0, 0.0, 0.0, 0.0, -0.054, 0.18, -0.119, -0.01, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(FirstStage, 1.09522), Split(PageBlocks, 6.19723), Split(Linked, 0.68388), Split(MeanOdds, 0.09462), Split(InItem, 0.5), Split(PatternLength, 5.44167)],
        leaves: [-0.047, 0.087, -0.082, -0.064, -0.134, -0.088, -0.018, -0.002, 0.007, 0.105, 0.014, 0.034, -0.042, -0.037, -0.015, 0.0, -0.007, 0.09, -0.101, -0.048, -0.137, -0.112, -0.203, 0.0, 0.076, 0.062, 0.121, 0.0, -0.063, -0.003, 0.159, 0.0, -0.026, 0.102, -0.053, -0.08, -0.143, 0.025, 0.019, 0.0, 0.002, 0.079, 0.085, 0.03, -0.115, -0.043, 0.0, 0.0, -0.008, -0.081, 0.0, 0.0, -0.088, 0.0, 0.0, 0.0, 0.0, 0.189, 0.0, 0.0, 0.031, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(FirstStage, 0.79078), Split(NamedImage, 0.5), Split(HeadlineUp, 11.5), Split(FirstStageMedian, -2.34068), Split(InItem, 0.5), Split(FirstStageSiblings, -2.25993)],
        leaves: [-0.126, 0.0, -0.099, 0.0, 0.059, 0.0, -0.132, 0.0, -0.101, 0.0, -0.147, 0.0, -0.094, 0.0, -0.011, 0.0, -0.156, 0.0, -0.131, 0.0, -0.158, 0.0, 0.0, 0.0, -0.03, 0.0, -0.121, 0.0, -0.012, 0.0, -0.004, 0.0, -0.028, 0.077, -0.04, 0.095, 0.079, 0.099, 0.0, 0.0, 0.001, 0.089, -0.033, -0.06, 0.009, 0.112, 0.0, 0.0, -0.03, -0.007, 0.029, 0.086, -0.171, -0.26, 0.0, 0.0, 0.05, 0.07, -0.004, 0.111, 0.003, 0.125, 0.0, 0.0],
    },
    Tree {
        splits: [Split(FirstStagePattern, 0.71607), Split(Linked, 0.71183), Split(MinOdds, 0.049), Split(ParentBlocks, 5.98771), Split(MaxOdds, 0.39583), Split(FirstStagePattern, -0.91939)],
        leaves: [-0.07, 0.0, -0.133, 0.0, -0.031, 0.0, -0.074, 0.0, 0.007, 0.0, -0.028, 0.0, 0.0, 0.0, 0.0, 0.0, -0.023, 0.0, -0.072, 0.0, 0.121, 0.0, -0.015, 0.0, -0.002, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.004, 0.059, -0.045, -0.029, 0.018, 0.078, 0.05, -0.032, -0.059, -0.145, 0.023, 0.0, 0.0, 0.007, 0.0, 0.0, -0.047, 0.083, 0.061, -0.121, 0.096, 0.09, 0.003, -0.021, 0.004, 0.139, 0.0, 0.001, 0.082, 0.053, 0.0, 0.0],
    },
    Tree {
        splits: [Split(SureDistance, 0.34657), Split(BeforeHeadline, 0.5), Split(FirstStageSiblings, -0.95828), Split(FirstStageThirdNext, -5.99987), Split(ParagraphsOfAll, 0.78358), Split(PageBlocks, 6.19723)],
        leaves: [0.0, -0.125, 0.0, -0.189, -0.023, -0.091, 0.0, -0.069, 0.0, -0.073, 0.0, -0.128, 0.061, 0.014, -0.107, 0.031, 0.0, 0.071, 0.0, 0.0, 0.106, -0.039, 0.0, 0.0, 0.0, -0.124, 0.0, -0.031, 0.117, -0.029, -0.015, 0.117, 0.0, 0.071, 0.0, -0.043, 0.0, 0.0, 0.0, 0.0, 0.0, -0.06, 0.0, 0.087, -0.061, -0.009, -0.026, -0.101, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.041, -0.083, 0.0, 0.0],
    },
    Tree {
        splits: [Split(FirstStageSiblings, -0.21858), Split(SumOfOdds, -1.82673), Split(HeadlineUp, 4.5), Split(FirstStageNext, -2.98921), Split(GrandparentLinked, 0.00007), Split(InOtherArticle, 0.5)],
        leaves: [-0.034, 0.107, -0.067, 0.027, -0.063, -0.044, -0.091, -0.074, -0.047, 0.165, -0.018, 0.049, 0.024, -0.066, -0.016, 0.033, -0.106, 0.049, -0.085, 0.034, -0.159, 0.041, -0.108, 0.035, -0.065, 0.108, -0.021, 0.067, -0.079, -0.168, -0.009, 0.072, -0.013, 0.0, 0.112, -0.031, -0.029, 0.0, -0.04, 0.055, 0.0, 0.0, -0.03, -0.06, 0.0, 0.045, -0.011, 0.074, -0.132, 0.0, -0.13, -0.067, -0.212, 0.0, -0.162, 0.002, -0.071, 0.009, -0.098, -0.052, -0.042, 0.0, -0.029, 0.078],
    },
    Tree {
        splits: [Split(FirstStage, 1.09522), Split(BeforeHeadline, 0.5), Split(HeadlineUp, 11.5), Split(InMainDirectly, 0.5), Split(FirstStageMax, 2.91933), Split(Position, 0.24394)],
        leaves: [-0.004, 0.132, -0.076, 0.022, 0.165, 0.022, -0.008, 0.0, 0.006, 0.033, 0.014, 0.045, 0.023, 0.018, -0.024, 0.0, -0.023, 0.058, -0.108, -0.189, -0.013, -0.155, -0.143, 0.0, -0.035, 0.123, -0.034, -0.046, 0.0, 0.05, 0.0, 0.0, -0.025, -0.072, 0.007, -0.044, 0.131, 0.062, 0.0, 0.0, -0.067, 0.047, 0.101, 0.095, 0.154, 0.059, 0.0, 0.0, -0.046, 0.049, -0.097, -0.056, -0.166, -0.095, 0.0, 0.0, -0.033, 0.083, 0.0, -0.005, -0.014, 0.081, 0.0, 0.0],
    },
    Tree {
        splits: [Split(FirstStagePattern, 0.71607), Split(PageBlocks, 6.19723), Split(Linked, 0.68388), Split(FirstStagePrevious, -1.77393), Split(InOtherArticle, 0.5), Split(FirstStageMax, 3.91756)],
        leaves: [-0.017, 0.016, -0.035, 0.01, -0.143, -0.227, 0.051, 0.0, 0.037, 0.033, -0.04, -0.057, -0.055, 0.012, 0.017, -0.007, -0.175, -0.117, 0.0, 0.0, -0.144, 0.0, -0.021, 0.0, 0.016, 0.148, 0.0, 0.0, -0.128, 0.003, 0.0, 0.0, -0.058, 0.074, -0.05, 0.094, -0.135, -0.081, -0.198, 0.0, -0.015, 0.074, 0.0, -0.064, 0.001, -0.049, -0.008, 0.0, -0.082, 0.056, 0.0, 0.0, -0.149, 0.0, 0.0, 0.0, 0.034, -0.004, 0.0, 0.0, -0.021, 0.005, 0.0, 0.0],
    },
    Tree {
        splits: [Split(SureDistance, 0.34657), Split(HeadlineUp, 11.5), Split(BeforeHeadline, 0.5), Split(InOtherArticle, 0.5), Split(MainNamedPost, 0.5), Split(PageBlocks, 6.19723)],
        leaves: [0.076, -0.029, -0.062, -0.005, -0.081, -0.059, 0.0, -0.139, 0.027, -0.067, 0.0, 0.0, 0.0, -0.052, 0.0, 0.0, 0.085, 0.009, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.12, -0.088, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.062, -0.053, 0.0, 0.169, -0.027, 0.048, 0.0, 0.0, 0.0, -0.021, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.12, 0.117, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(FirstStagePattern, 0.71607), Split(FirstStage, 3.58571), Split(PageBlocks, 6.19723), Split(ParentLength, 4.99667), Split(ParagraphLength, 0.075), Split(FirstStageMax, 2.80806)],
        leaves: [-0.023, 0.012, 0.0, 0.0, -0.068, 0.106, 0.0, 0.0, 0.0, 0.023, 0.0, 0.0, -0.021, -0.164, 0.0, 0.0, 0.054, 0.107, 0.0, 0.0, 0.136, 0.145, 0.0, 0.0, 0.067, 0.107, 0.0, 0.0, -0.04, -0.059, 0.0, 0.0, -0.049, 0.025, 0.0, 0.083, -0.08, 0.046, 0.0, 0.0, -0.051, 0.036, 0.0, -0.037, -0.002, -0.035, 0.0, 0.0, -0.029, 0.007, 0.0, 0.117, 0.093, 0.019, 0.0, 0.007, -0.022, 0.006, 0.0, 0.167, 0.106, -0.104, 0.0, -0.04],
    },
    Tree {
        splits: [Split(FirstStageSiblings, -0.95828), Split(FirstStage, 3.47865), Split(InOtherArticle, 0.5), Split(NamedRelated, 0.5), Split(FirstStageMedian, -2.34068), Split(InItem, 0.5)],
        leaves: [-0.067, 0.004, 0.0, 0.1, -0.129, 0.17, 0.0, 0.069, -0.163, -0.011, 0.0, 0.0, -0.005, -0.037, 0.0, 0.0, -0.034, 0.021, 0.0, 0.113, -0.142, -0.095, 0.0, 0.134, -0.171, -0.113, 0.0, 0.043, -0.054, 0.0, 0.0, 0.0, -0.108, -0.032, 0.0, -0.013, -0.142, 0.0, 0.0, 0.0, -0.131, 0.0, 0.0, 0.0, -0.079, 0.0, 0.0, 0.0, 0.031, 0.044, 0.0, 0.218, -0.051, 0.095, 0.0, 0.062, -0.123, -0.136, 0.0, 0.0, -0.007, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(FirstStage, 1.09522), Split(BeforeHeadline, 0.5), Split(GrandparentLinked, 0.14638), Split(InItem, 0.5), Split(MeanOdds, -0.27174), Split(FirstStageMedian, -2.34068)],
        leaves: [-0.033, 0.057, -0.132, 0.0, -0.091, 0.097, -0.153, 0.0, -0.121, -0.234, -0.124, 0.0, -0.143, -0.102, -0.184, 0.0, -0.035, 0.049, 0.003, 0.005, -0.025, 0.095, -0.165, -0.184, 0.035, 0.013, -0.071, 0.055, -0.069, 0.161, -0.181, -0.23, -0.029, -0.034, -0.141, 0.0, -0.074, 0.0, -0.102, 0.0, 0.02, 0.03, -0.007, 0.0, -0.003, 0.001, -0.065, 0.0, -0.001, 0.053, 0.011, -0.022, -0.021, 0.092, -0.108, 0.0, 0.063, 0.053, 0.153, 0.0, 0.016, 0.043, -0.068, 0.0],
    },
    Tree {
        splits: [Split(FirstStagePattern, -1.96771), Split(IsRepeated, 0.5), Split(NamedFooter, 0.5), Split(Linked, 0.68388), Split(FirstStageSiblings, 2.75537), Split(FirstStageMax, 4.43249)],
        leaves: [-0.025, 0.017, -0.001, -0.058, -0.097, -0.23, 0.0, 0.0, -0.095, 0.028, -0.156, -0.017, -0.042, 0.0, 0.0, 0.0, 0.0, 0.031, 0.0, -0.109, 0.0, 0.0, 0.0, 0.0, 0.0, -0.152, 0.0, -0.137, 0.0, 0.0, 0.0, 0.0, -0.102, 0.0, -0.04, -0.036, 0.0, 0.0, 0.0, 0.0, -0.107, 0.016, -0.081, 0.006, 0.0, 0.0, 0.0, 0.0, 0.0, 0.079, 0.0, 0.075, 0.0, 0.0, 0.0, 0.0, 0.0, -0.068, 0.0, 0.023, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(FirstStage, 2.17488), Split(FirstStageParent, -2.21356), Split(FirstStagePattern, 3.00191), Split(BeforeHeadline, 0.5), Split(IsRepeated, 0.5), Split(BranchLinked, 0.03037)],
        leaves: [-0.053, 0.0, 0.0, 0.073, 0.0, 0.0, -0.055, 0.08, -0.044, 0.0, -0.008, -0.163, 0.0, 0.0, 0.003, -0.03, -0.032, 0.0, -0.056, -0.082, 0.0, 0.0, -0.027, 0.003, -0.078, 0.0, 0.043, 0.0, 0.0, 0.0, 0.001, 0.0, -0.08, 0.0, 0.017, -0.008, -0.019, 0.0, -0.06, 0.048, -0.133, 0.0, 0.041, 0.0, 0.0, 0.0, 0.0, -0.207, -0.052, 0.0, -0.029, -0.044, 0.0, 0.0, -0.055, 0.053, -0.108, 0.0, 0.001, 0.0, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(FirstStagePattern, -0.91939), Split(PageParagraphs, 3.97162), Split(MinOdds, -1.72833), Split(NamedFooter, 0.5), Split(FirstStageMax, 2.80806), Split(MinWordOdds, -2.475)],
        leaves: [-0.054, 0.089, -0.01, 0.0, 0.025, -0.225, 0.161, 0.161, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.124, 0.092, -0.029, -0.239, -0.097, 0.035, -0.044, 0.0, 0.0, 0.0, 0.0, 0.0, -0.006, 0.0, 0.0, 0.0, -0.141, 0.22, -0.003, 0.0, -0.008, 0.058, -0.033, -0.062, 0.0, 0.0, 0.0, 0.0, -0.077, -0.219, 0.0, 0.0, -0.047, -0.014, 0.009, -0.01, -0.049, 0.029, 0.003, 0.0, 0.0, 0.0, 0.0, 0.0, -0.065, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(FirstStagePattern, -1.96771), Split(IsRepeated, 0.5), Split(PageBlocks, 6.19723), Split(TextBefore, 0.22366), Split(PatternLength, 5.20419), Split(MainNamedPost, 0.5)],
        leaves: [-0.062, 0.019, -0.053, -0.02, -0.046, 0.047, -0.014, 0.057, -0.068, 0.024, -0.051, -0.041, -0.179, -0.065, -0.107, -0.095, -0.07, 0.056, 0.015, -0.022, 0.0, 0.034, 0.0, 0.081, -0.057, 0.024, 0.101, -0.08, 0.212, -0.055, 0.0, -0.109, -0.042, 0.066, 0.011, 0.024, -0.016, 0.105, -0.035, 0.008, -0.054, 0.046, -0.089, 0.037, 0.232, 0.123, -0.004, 0.073, -0.005, 0.057, 0.0, -0.01, 0.0, 0.0, 0.0, 0.0, 0.111, 0.013, -0.005, -0.146, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(TextBefore, 0.93625), Split(FirstStageSiblings, -2.25993), Split(InOtherArticle, 0.5), Split(BranchRepeats, 1.24245), Split(AfterNextTitle, 0.5), Split(MaxOdds, 0.16941)],
        leaves: [-0.048, -0.098, 0.019, -0.008, -0.099, -0.102, 0.055, -0.095, -0.079, -0.074, 0.026, -0.03, -0.009, -0.143, 0.045, -0.041, 0.049, -0.151, -0.088, -0.036, 0.0, 0.12, -0.204, 0.0, 0.157, -0.034, 0.172, -0.009, 0.0, 0.0, 0.0, 0.0, -0.044, -0.1, 0.011, -0.001, -0.077, -0.121, -0.171, 0.118, -0.005, 0.005, 0.048, -0.02, 0.06, -0.022, 0.174, -0.009, -0.013, -0.023, 0.041, -0.042, 0.0, -0.008, 0.0, 0.0, 0.066, -0.045, 0.029, -0.063, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(SureDistance, 0.34657), Split(SumOfOdds, -1.82673), Split(PageBlocks, 4.54859), Split(NamedDate, 0.5), Split(FirstStageMedian, -2.34068), Split(Paragraphs, 0.39922)],
        leaves: [0.084, -0.06, -0.018, -0.027, -0.097, -0.059, 0.045, -0.043, 0.0, -0.061, 0.081, -0.083, 0.0, -0.109, 0.0, 0.033, 0.048, -0.052, 0.037, 0.002, -0.157, 0.004, 0.07, 0.029, 0.0, -0.031, 0.0, -0.088, 0.0, -0.036, 0.018, -0.031, 0.177, 0.013, 0.061, -0.03, -0.228, 0.019, 0.008, 0.005, 0.0, 0.0, 0.083, -0.056, 0.0, 0.0, 0.101, 0.198, 0.118, 0.045, 0.071, -0.026, -0.106, -0.133, 0.039, -0.001, 0.0, 0.0, -0.241, -0.062, 0.0, -0.004, 0.048, 0.067],
    },
    Tree {
        splits: [Split(FirstStage, 3.01298), Split(TextBefore, 0.81326), Split(BeforeHeadline, 0.5), Split(NamedFooter, 0.5), Split(NamedComments, 0.5), Split(FirstStageParent, 1.5436)],
        leaves: [0.001, 0.082, -0.037, 0.0, -0.044, 0.0, 0.077, 0.0, -0.209, 0.0, -0.091, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.031, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.009, 0.072, -0.021, 0.037, -0.073, -0.077, -0.125, 0.053, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.223, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(TextBefore, 0.93625), Split(FirstStage, -2.49476), Split(HeadlineDistance, 0.34657), Split(PatternLinked, 0.16577), Split(Linked, 0.62398), Split(FirstStageSiblings, 1.84014)],
        leaves: [-0.052, -0.05, -0.018, 0.104, -0.016, -0.069, 0.002, -0.02, -0.1, -0.019, -0.012, -0.002, -0.055, -0.022, 0.062, 0.034, -0.003, 0.0, 0.003, 0.0, -0.011, 0.014, 0.023, -0.075, -0.187, -0.036, 0.048, -0.001, -0.026, -0.121, 0.046, -0.02, 0.0, 0.0, -0.006, 0.024, 0.0, 0.0, 0.045, -0.02, 0.0, 0.0, -0.213, 0.0, 0.0, 0.0, 0.018, 0.052, 0.0, -0.012, 0.0, -0.043, 0.0, -0.071, -0.085, -0.062, 0.0, 0.0, 0.0, 0.0, 0.0, -0.045, -0.063, -0.109],
    },
    Tree {
        splits: [Split(SureDistance, 0.34657), Split(FirstStagePattern, 3.16435), Split(Linked, 0.65372), Split(SumOfOdds, 0.40498), Split(ParentLength, 4.99667), Split(BranchRepeats, 2.35024)],
        leaves: [0.034, -0.01, 0.043, -0.13, 0.005, -0.067, -0.164, -0.036, -0.002, 0.022, 0.052, -0.009, 0.031, -0.029, 0.001, -0.047, -0.08, -0.07, 0.042, 0.0, 0.0, -0.03, 0.0, 0.0, 0.025, -0.057, -0.034, 0.0, 0.0, -0.006, 0.0, 0.006, -0.008, 0.007, 0.063, -0.034, -0.04, 0.039, -0.205, -0.039, 0.061, 0.112, 0.053, -0.046, 0.018, 0.094, -0.093, -0.104, -0.075, -0.057, 0.068, 0.01, 0.022, 0.014, 0.008, 0.031, 0.076, 0.142, 0.044, -0.034, 0.005, 0.008, 0.008, 0.006],
    },
    Tree {
        splits: [Split(FirstStage, 2.17488), Split(Linked, 0.62398), Split(FirstStagePattern, 3.00191), Split(InOtherArticle, 0.5), Split(MainNamedPost, 0.5), Split(MaxOdds, 0.6725)],
        leaves: [-0.006, 0.027, -0.054, 0.035, -0.055, 0.047, -0.078, -0.205, -0.004, 0.083, -0.089, 0.0, -0.201, 0.104, 0.006, 0.0, 0.03, 0.099, 0.043, 0.009, -0.047, 0.059, -0.05, -0.026, -0.174, -0.159, -0.052, 0.0, 0.0, 0.041, 0.0, 0.0, -0.012, -0.009, 0.058, 0.0, 0.019, 0.024, -0.017, 0.005, -0.008, 0.0, -0.002, 0.0, 0.0, 0.0, 0.0, 0.0, -0.009, -0.179, -0.033, 0.0, 0.015, 0.106, -0.036, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(FirstStageParent, -2.43216), Split(FirstStage, 3.47865), Split(FirstStageSiblings, 4.4475), Split(ParentLength, 5.08753), Split(FirstStageMax, 2.80806), Split(FirstStageThirdNext, -1.13958)],
        leaves: [-0.02, 0.032, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.004, -0.023, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.063, -0.014, 0.0, 0.098, 0.0, -0.107, 0.0, 0.059, -0.009, -0.045, 0.0, 0.041, 0.0, -0.036, 0.0, 0.071, -0.038, 0.035, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.002, -0.055, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.056, 0.013, 0.0, 0.059, 0.0, -0.054, 0.0, 0.092, -0.002, -0.04, 0.0, 0.021, 0.0, -0.047, 0.0, 0.123],
    },
    Tree {
        splits: [Split(FirstStagePattern, -2.23136), Split(ParentLength, 5.90476), Split(PatternParagraphs, 0.94131), Split(FirstStagePattern, 1.04164), Split(SumOfOdds, 0.24093), Split(OddsOfClosest, 0.79125)],
        leaves: [-0.048, 0.002, -0.022, -0.077, 0.157, -0.071, 0.0, 0.04, 0.0, 0.021, 0.0, -0.023, 0.0, 0.025, 0.0, -0.087, -0.056, 0.026, -0.005, 0.033, 0.0, 0.132, 0.0, -0.195, 0.0, 0.0, 0.0, -0.175, 0.0, 0.036, 0.0, 0.008, -0.029, 0.112, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.057, 0.0, 0.0, 0.0, -0.148, 0.0, 0.0, -0.013, 0.018, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.044, 0.0, 0.0, 0.0, 0.039, 0.0, 0.0],
    },
    Tree {
        splits: [Split(FirstStagePattern, -2.4944), Split(NamedFooter, 0.5), Split(TextBefore, 0.93625), Split(BeforeHeadline, 0.5), Split(SureBefore, 0.34657), Split(PageBlocks, 5.72684)],
        leaves: [-0.045, 0.024, 0.0, -0.197, 0.068, 0.107, -0.023, 0.0, -0.07, -0.021, 0.0, 0.0, -0.009, 0.0, 0.0, 0.0, 0.0, 0.021, 0.0, 0.0, -0.083, -0.014, -0.047, -0.058, -0.012, -0.095, 0.0, 0.0, -0.001, 0.02, 0.0, 0.0, -0.003, 0.067, 0.0, 0.0, -0.001, 0.033, 0.0, 0.0, -0.124, 0.091, 0.0, 0.0, -0.043, 0.177, 0.0, 0.0, 0.059, -0.011, 0.0, 0.0, -0.07, -0.057, 0.0, 0.0, -0.005, -0.018, 0.0, 0.0, -0.009, 0.051, 0.0, 0.0],
    },
    Tree {
        splits: [Split(FirstStageSiblings, -2.25993), Split(HeadlineUp, 11.5), Split(PageBlocks, 6.19723), Split(AfterNextTitle, 0.5), Split(FirstStageMax, 1.58856), Split(OddsOfClosest, -0.14515)],
        leaves: [-0.124, -0.034, -0.006, 0.0, -0.096, -0.021, 0.169, 0.0, 0.187, 0.0, 0.146, 0.154, -0.068, 0.0, 0.0, 0.0, -0.05, 0.011, -0.111, -0.155, -0.166, -0.061, 0.0, 0.0, -0.044, -0.093, 0.002, 0.052, 0.145, 0.099, 0.0, 0.0, -0.018, 0.029, -0.001, 0.0, 0.009, 0.067, 0.0, 0.047, 0.0, 0.146, 0.0, 0.0, -0.012, 0.0, 0.0, 0.0, -0.042, 0.022, -0.054, 0.018, 0.029, -0.044, 0.0, 0.0, -0.074, 0.016, 0.0, 0.084, 0.145, 0.04, 0.0, 0.0],
    },
    Tree {
        splits: [Split(FirstStagePrevious, -1.77393), Split(Emphasized, 0.80094), Split(FirstStageThirdNext, -2.38858), Split(FirstStagePattern, 1.04164), Split(SumOfOdds, 0.88471), Split(BranchLinked, 0.02132)],
        leaves: [-0.035, -0.026, -0.003, 0.054, -0.014, -0.001, 0.015, 0.017, 0.053, 0.032, 0.079, -0.086, 0.022, 0.031, 0.052, 0.01, 0.052, -0.077, 0.046, -0.033, 0.037, 0.023, -0.01, 0.007, 0.13, 0.054, -0.091, -0.064, 0.036, 0.047, 0.032, 0.011, -0.044, 0.007, -0.019, 0.003, -0.007, 0.012, 0.046, 0.027, -0.021, 0.017, -0.128, -0.12, -0.004, 0.018, -0.025, -0.042, -0.028, 0.061, -0.087, -0.047, 0.094, 0.128, 0.058, 0.038, 0.119, -0.053, 0.026, 0.003, 0.115, 0.031, 0.023, -0.025],
    },
    Tree {
        splits: [Split(FirstStageSiblings, -2.25993), Split(NamedImage, 0.5), Split(FirstStageMedian, -1.25655), Split(Emphasized, 0.80094), Split(PageBlocks, 5.80663), Split(IsDeep, 0.5)],
        leaves: [-0.052, 0.024, -0.012, 0.001, -0.019, 0.033, -0.07, -0.074, 0.058, -0.046, -0.002, 0.038, 0.026, -0.009, -0.01, 0.006, 0.029, -0.006, -0.111, 0.135, 0.005, -0.027, -0.061, -0.03, -0.024, 0.023, 0.0, 0.0, 0.0, -0.024, 0.0, -0.001, -0.054, -0.021, -0.02, -0.009, -0.026, 0.028, -0.113, -0.002, -0.053, -0.023, -0.042, 0.1, 0.034, 0.053, -0.002, -0.002, -0.013, 0.062, -0.079, 0.132, -0.053, -0.008, -0.016, -0.231, -0.06, 0.047, 0.0, 0.02, -0.001, -0.024, -0.001, 0.0],
    },
    Tree {
        splits: [Split(FirstStagePattern, -1.96771), Split(InCaption, 0.5), Split(PageParagraphs, 0.76267), Split(PatternLength, 5.52673), Split(FirstStageMax, 1.32353), Split(PageBlocks, 5.36831)],
        leaves: [0.111, -0.15, 0.0, 0.0, 0.095, 0.007, 0.0, 0.0, 0.0, 0.08, 0.0, 0.0, 0.077, 0.146, 0.0, 0.0, -0.058, 0.044, 0.207, 0.0, -0.045, 0.011, -0.032, -0.068, -0.055, 0.098, -0.03, -0.165, -0.046, 0.014, 0.221, -0.111, -0.144, -0.036, 0.0, 0.0, 0.042, 0.101, -0.004, 0.0, -0.09, 0.0, 0.0, 0.0, 0.154, 0.122, 0.0, 0.0, 0.083, 0.089, 0.245, 0.0, -0.028, 0.019, -0.066, 0.066, -0.008, 0.0, 0.0, 0.0, -0.078, -0.014, -0.012, 0.0],
    },
    Tree {
        splits: [Split(FirstStageNext, -3.76053), Split(NamedImage, 0.5), Split(NextLinked, 0.94495), Split(PageBlocks, 6.19723), Split(SureBefore, 2.35024), Split(FirstStageMax, 2.80806)],
        leaves: [-0.024, 0.068, 0.121, -0.028, -0.011, -0.011, 0.041, 0.012, -0.054, -0.018, 0.015, -0.045, 0.103, 0.028, 0.0, 0.0, 0.073, 0.028, -0.014, -0.057, -0.007, 0.058, 0.0, 0.0, 0.004, -0.086, 0.0, -0.053, -0.025, 0.048, 0.0, 0.0, -0.011, 0.013, -0.111, 0.001, -0.045, -0.003, 0.001, -0.124, -0.006, -0.014, 0.0, -0.007, -0.117, 0.006, -0.06, 0.009, -0.034, 0.024, -0.087, -0.041, -0.036, -0.01, -0.148, -0.048, 0.032, -0.052, 0.0, 0.0, 0.128, 0.168, 0.005, 0.044],
    },
    Tree {
        splits: [Split(TextBefore, 0.91073), Split(HeadlineDistance, 0.34657), Split(FirstStageParent, 2.38828), Split(FirstStageMax, 3.91756), Split(FirstStageThirdNext, -5.99987), Split(OddsOfClosest, 0.12225)],
        leaves: [-0.003, -0.049, -0.057, -0.037, 0.0, -0.054, 0.147, 0.058, -0.096, 0.0, -0.135, -0.054, 0.0, 0.0, 0.043, -0.021, -0.006, -0.069, 0.023, -0.023, -0.089, -0.043, -0.025, 0.006, -0.065, -0.001, -0.007, -0.034, -0.082, 0.015, 0.049, -0.005, -0.064, -0.003, -0.017, 0.065, 0.0, 0.0, 0.099, 0.006, -0.033, 0.0, -0.271, -0.077, 0.0, 0.0, 0.031, -0.021, 0.037, 0.168, 0.021, -0.015, 0.037, 0.005, 0.022, 0.012, -0.023, 0.0, 0.011, 0.0, -0.047, 0.043, 0.038, -0.032],
    },
    Tree {
        splits: [Split(FirstStage, 3.47865), Split(FirstStageMax, 4.7167), Split(FirstStagePattern, 4.38517), Split(PreviousLength, 0.05667), Split(PageBlocks, 5.80663), Split(FirstStage, 1.40926)],
        leaves: [-0.008, 0.0, -0.049, 0.0, 0.0, 0.0, -0.088, 0.0, 0.0, 0.0, -0.027, 0.0, -0.002, 0.0, -0.078, 0.0, 0.008, 0.0, -0.056, 0.0, 0.0, 0.0, 0.0, 0.0, 0.008, 0.0, -0.047, 0.0, 0.0, 0.0, 0.0, 0.0, 0.112, 0.083, 0.103, 0.121, 0.0, 0.062, -0.258, 0.053, -0.003, 0.05, 0.006, 0.061, 0.02, 0.17, -0.066, 0.069, 0.004, 0.013, -0.154, 0.001, 0.0, 0.0, 0.0, 0.0, -0.024, 0.017, -0.065, 0.003, 0.0, 0.0, 0.0, -0.183],
    },
    Tree {
        splits: [Split(FirstStage, 3.47865), Split(FirstStageSiblings, 4.4475), Split(NamedTeaser, 0.5), Split(ParentLength, 3.27733), Split(SureBefore, 1.49787), Split(TextBefore, 0.51553)],
        leaves: [-0.005, 0.055, 0.001, 0.072, 0.024, 0.058, 0.0, 0.0, 0.011, 0.107, 0.021, 0.136, 0.04, 0.0, 0.0, 0.016, 0.022, 0.059, -0.136, 0.143, -0.042, 0.006, 0.0, 0.0, 0.021, 0.044, -0.084, 0.064, -0.156, 0.014, 0.0, 0.0, -0.004, 0.075, 0.043, 0.14, 0.103, 0.02, 0.0, 0.0, 0.056, -0.015, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.015, 0.033, -0.165, 0.042, -0.025, 0.006, 0.0, -0.276, -0.017, 0.034, -0.067, 0.067, -0.09, 0.008, 0.006, 0.013],
    },
    Tree {
        splits: [Split(FirstStage, 3.47865), Split(FirstStageSiblings, 4.4475), Split(PreviousLength, 0.08333), Split(FirstStageThirdPrevious, -2.40444), Split(NamedTeaser, 0.5), Split(PatternLength, 5.32475)],
        leaves: [-0.035, 0.064, 0.003, 0.032, -0.016, 0.088, 0.062, 0.169, 0.021, 0.139, -0.226, 0.063, 0.006, 0.032, -0.086, 0.077, -0.035, 0.0, 0.0, 0.0, -0.033, 0.0, 0.0, 0.0, -0.034, 0.002, 0.0, 0.0, -0.025, 0.006, 0.0, 0.0, 0.01, 0.103, -0.02, 0.057, -0.007, 0.039, -0.01, 0.073, 0.04, 0.127, 0.014, 0.086, -0.013, 0.05, -0.045, 0.055, -0.047, 0.001, 0.0, 0.0, 0.072, 0.052, 0.0, 0.011, 0.012, 0.003, 0.0, 0.0, 0.068, 0.039, 0.006, -0.17],
    },
    Tree {
        splits: [Split(Length, 4.86367), Split(HeadlineDown, 2.5), Split(FirstStageMax, 3.91756), Split(PatternBlocks, 2.602), Split(HeadlineUp, 2.5), Split(FirstStageSiblings, -0.21858)],
        leaves: [-0.017, 0.202, 0.018, 0.008, -0.041, 0.029, -0.007, -0.001, -0.001, -0.001, 0.001, 0.208, -0.004, 0.0, 0.035, -0.095, 0.001, -0.064, 0.002, 0.006, -0.111, -0.053, -0.048, -0.001, 0.124, 0.0, -0.005, -0.043, 0.0, 0.0, -0.002, -0.035, -0.045, 0.054, 0.025, -0.051, -0.01, 0.062, -0.018, 0.0, 0.066, 0.185, 0.058, 0.107, -0.019, 0.042, 0.021, 0.064, 0.088, 0.07, 0.038, 0.031, 0.039, 0.021, -0.033, 0.011, 0.022, 0.042, -0.006, -0.035, 0.082, 0.082, 0.005, 0.027],
    },
    Tree {
        splits: [Split(SureAfter, 0.34657), Split(HeadlineDistance, 2.01268), Split(PatternLength, 3.76175), Split(HeadlineUp, 11.5), Split(BranchSize, 0.3518), Split(FirstStageSiblings, -0.64122)],
        leaves: [0.029, -0.072, -0.036, 0.024, 0.054, -0.009, -0.021, 0.001, -0.004, -0.078, -0.038, -0.044, 0.064, -0.036, -0.026, -0.06, -0.042, 0.004, -0.033, 0.08, -0.037, -0.066, -0.019, -0.081, 0.027, 0.0, 0.204, 0.0, 0.0, 0.0, 0.172, 0.0, -0.036, 0.033, -0.032, 0.04, 0.05, 0.018, -0.014, 0.01, 0.0, -0.004, 0.014, -0.07, 0.0, 0.004, 0.015, -0.072, -0.112, -0.041, -0.023, 0.125, 0.126, -0.01, -0.057, 0.037, 0.0, 0.0, 0.0, 0.0, 0.0, -0.018, 0.0, 0.048],
    },
    Tree {
        splits: [Split(Length, 4.86367), Split(ParentLength, 5.90476), Split(PatternLength, 6.05889), Split(FirstStageSiblings, 0.91851), Split(InMain, 0.5), Split(HeadlineUp, 1.5)],
        leaves: [-0.022, 0.074, 0.0, 0.0, 0.0, -0.04, 0.0, 0.0, -0.107, -0.004, 0.0, 0.0, 0.0, 0.106, 0.0, 0.0, -0.007, -0.009, 0.0, 0.0, 0.0, -0.004, 0.0, 0.0, 0.007, 0.083, 0.045, 0.037, -0.022, 0.055, 0.0, 0.0, -0.016, 0.006, -0.008, 0.0, 0.002, -0.02, 0.0, 0.0, -0.032, -0.001, 0.0, 0.0, 0.007, 0.148, 0.0, 0.0, 0.002, -0.009, -0.051, -0.055, 0.0, -0.091, 0.008, 0.072, -0.005, 0.016, -0.043, -0.034, -0.071, 0.009, -0.06, -0.136],
    },
    Tree {
        splits: [Split(TextBefore, 0.88568), Split(ParentLength, 5.90476), Split(PageBlocks, 6.47308), Split(HeadlineDown, 4.5), Split(Position, 0.4874), Split(AfterMain, 0.5)],
        leaves: [0.018, -0.083, 0.026, 0.0, 0.092, -0.001, -0.176, -0.038, -0.001, -0.093, 0.03, 0.0, 0.027, -0.121, -0.144, 0.087, 0.014, -0.013, 0.077, 0.0, 0.03, 0.0, 0.0, 0.028, 0.006, -0.004, -0.173, -0.207, 0.126, -0.032, 0.0, -0.08, 0.073, -0.054, 0.0, 0.0, 0.016, 0.008, 0.0, 0.0, 0.051, -0.019, 0.0, 0.0, 0.051, 0.019, 0.0, 0.0, -0.057, -0.024, 0.0, -0.001, 0.0, -0.014, 0.0, -0.003, 0.003, -0.021, 0.0, 0.0, 0.0, 0.034, 0.0, 0.0],
    },
    Tree {
        splits: [Split(FirstStageSecondNext, -3.46062), Split(InCaption, 0.5), Split(Punctuation, 0.37394), Split(SumOfOdds, -0.11251), Split(ParagraphsOfAll, 0.03978), Split(IsRepeated, 0.5)],
        leaves: [-0.036, 0.013, 0.068, -0.044, -0.012, -0.003, 0.0, 0.005, -0.027, 0.021, -0.088, -0.075, -0.064, 0.025, 0.0, -0.039, -0.024, 0.016, 0.0, 0.0, -0.034, -0.096, 0.0, 0.0, 0.002, 0.015, 0.0, 0.0, -0.017, 0.015, 0.0, 0.0, -0.033, -0.038, 0.122, -0.013, 0.089, -0.067, 0.0, 0.065, 0.037, -0.02, -0.001, -0.041, -0.002, -0.046, 0.0, -0.009, -0.048, -0.057, 0.0, 0.0, -0.005, 0.121, 0.0, 0.0, 0.005, -0.047, 0.0, 0.0, 0.0, -0.03, 0.0, 0.0],
    },
    Tree {
        splits: [Split(FirstStageThirdNext, -3.70102), Split(IsRepeated, 0.5), Split(PatternLength, 4.6346), Split(Position, 0.34123), Split(EndsSentence, 0.5), Split(PatternBlocks, 1.24245)],
        leaves: [-0.031, -0.034, -0.068, -0.047, 0.032, -0.005, -0.012, 0.048, -0.048, 0.012, 0.008, 0.016, -0.077, 0.02, -0.014, -0.056, 0.003, -0.027, 0.038, -0.055, 0.035, 0.031, -0.07, 0.009, -0.006, 0.004, -0.006, -0.06, -0.029, -0.001, -0.107, -0.157, -0.085, 0.027, -0.046, 0.033, 0.005, -0.032, -0.003, -0.152, -0.046, 0.021, 0.002, -0.012, -0.025, -0.048, 0.157, -0.09, 0.021, 0.007, 0.018, -0.021, 0.021, 0.022, -0.003, -0.019, -0.013, 0.02, -0.083, -0.037, -0.001, 0.02, -0.037, -0.108],
    },
    Tree {
        splits: [Split(FirstStage, 3.47865), Split(FirstStageParent, 3.40453), Split(FirstStagePattern, 4.28855), Split(ParentLength, 3.27733), Split(NamedTeaser, 0.5), Split(Emphasized, 0.43733)],
        leaves: [-0.003, 0.015, -0.032, 0.048, -0.064, 0.018, -0.064, 0.057, -0.001, 0.14, 0.005, 0.015, -0.237, 0.014, -0.031, 0.076, -0.007, 0.0, -0.033, 0.051, 0.0, 0.0, 0.0, -0.147, -0.088, 0.0, 0.015, 0.018, 0.0, 0.0, 0.006, 0.027, 0.007, 0.009, -0.073, 0.002, -0.016, 0.0, -0.183, -0.102, 0.014, 0.034, -0.005, 0.017, 0.0, 0.0, -0.055, 0.002, 0.056, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.085, 0.0, 0.002, 0.0, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(FirstStage, 3.58571), Split(FirstStageSiblings, 4.4475), Split(InDescription, 0.5), Split(FirstStageSecondPrevious, -6.32422), Split(FirstStageThirdNext, 0.66761), Split(FirstStage, -0.28771)],
        leaves: [-0.025, 0.0, 0.0, 0.0, 0.025, 0.0, 0.0, 0.0, -0.008, 0.0, 0.021, 0.0, 0.057, 0.0, 0.0, 0.0, -0.07, 0.0, 0.0, 0.0, -0.015, 0.0, 0.0, 0.0, -0.013, 0.0, -0.003, 0.0, 0.124, 0.0, 0.0, 0.0, 0.004, 0.0, 0.0, 0.0, 0.085, 0.032, 0.0, 0.0, -0.011, 0.052, -0.089, 0.022, 0.024, 0.119, 0.0, 0.077, 0.069, 0.015, 0.0, 0.002, -0.252, 0.016, 0.0, 0.006, 0.006, 0.033, -0.057, 0.068, 0.026, 0.038, 0.006, 0.071],
    },
    Tree {
        splits: [Split(TextBefore, 0.83672), Split(HeadlineDistance, 0.34657), Split(FirstStageSiblings, 2.37262), Split(Linked, 0.62398), Split(FirstStageThirdNext, -5.99987), Split(FirstStageNext, 1.9081)],
        leaves: [-0.028, 0.027, -0.07, -0.053, 0.0, -0.054, 0.02, 0.002, -0.091, -0.053, -0.019, -0.049, 0.0, 0.0, 0.0, -0.058, -0.009, 0.066, 0.01, -0.006, -0.063, 0.016, 0.006, -0.018, -0.105, -0.001, 0.003, -0.044, 0.0, -0.01, -0.149, -0.087, 0.025, 0.0, 0.021, 0.033, 0.0, 0.0, 0.155, -0.087, 0.0, 0.0, 0.175, 0.104, 0.0, 0.0, 0.0, -0.053, -0.052, -0.132, -0.001, 0.001, -0.081, 0.025, 0.034, 0.012, -0.017, 0.0, 0.025, -0.003, 0.0, 0.0, -0.062, -0.032],
    },
    Tree {
        splits: [Split(NamedComments, 0.5), Split(MeanOdds, -0.00727), Split(Punctuation, 0.55278), Split(FirstStageParent, -1.21835), Split(PageParagraphs, 4.25785), Split(SureBefore, 3.96077)],
        leaves: [-0.018, -0.011, 0.01, -0.011, 0.015, 0.0, -0.045, 0.0, 0.002, 0.073, 0.01, -0.217, -0.089, 0.0, 0.031, 0.0, 0.108, 0.0, 0.003, 0.0, 0.0, 0.0, 0.0, 0.0, 0.095, 0.0, 0.085, 0.0, 0.0, 0.0, 0.009, 0.0, 0.002, 0.0, -0.009, 0.0, 0.055, 0.0, -0.001, 0.0, 0.034, 0.0, 0.005, 0.0, -0.146, 0.0, -0.002, 0.0, -0.053, 0.0, -0.002, 0.0, 0.0, 0.0, 0.0, 0.0, -0.122, 0.0, -0.018, 0.0, 0.002, 0.0, 0.07, 0.0],
    },
    Tree {
        splits: [Split(FirstStage, 3.58571), Split(ParentLength, 4.99667), Split(FirstStageSiblings, 4.4475), Split(FirstStageMedian, -2.76377), Split(NamedTeaser, 0.5), Split(PageBlocks, 3.02013)],
        leaves: [0.026, 0.039, 0.0, 0.0, 0.04, 0.131, 0.0, 0.0, -0.04, 0.046, 0.0, 0.0, -0.004, 0.017, 0.0, 0.0, -0.082, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.047, 0.011, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.014, 0.021, 0.051, -0.059, -0.088, 0.055, 0.0, 0.062, 0.017, 0.064, -0.03, 0.018, -0.065, 0.049, -0.032, 0.068, 0.002, 0.038, 0.0, 0.0, 0.0, 0.025, 0.0, 0.0, -0.009, 0.03, -0.165, 0.0, 0.0, -0.253, 0.007, 0.0],
    },
    Tree {
        splits: [Split(FirstStage, 3.47865), Split(FirstStagePattern, 4.38517), Split(PreviousLength, 0.05667), Split(Length, 5.89853), Split(HeadlineDown, 2.5), Split(Linked, 0.01178)],
        leaves: [-0.018, 0.077, -0.129, 0.015, 0.009, 0.043, -0.056, 0.11, 0.071, 0.03, 0.0, 0.035, 0.051, 0.073, 0.052, 0.141, -0.001, 0.032, -0.201, 0.057, 0.0, 0.025, -0.035, 0.071, 0.1, 0.072, 0.0, 0.037, -0.035, 0.031, -0.024, -0.018, -0.013, 0.014, -0.201, 0.005, -0.025, 0.014, -0.085, -0.046, 0.073, 0.015, 0.0, 0.006, 0.068, 0.129, 0.062, 0.02, -0.019, 0.045, 0.012, -0.036, -0.012, 0.035, -0.065, 0.011, 0.003, 0.039, 0.0, 0.005, 0.021, 0.012, 0.034, -0.012],
    },
    Tree {
        splits: [Split(FirstStageSecondPrevious, -4.70747), Split(PageBlocks, 6.40022), Split(SumOfOdds, 0.35894), Split(SureBefore, 2.4414), Split(LengthToParagraph, 0.85667), Split(IsRepeated, 0.5)],
        leaves: [-0.052, 0.006, 0.014, -0.068, -0.055, -0.017, 0.0, 0.135, -0.109, 0.013, -0.007, -0.107, -0.009, -0.01, 0.0, 0.162, -0.001, 0.009, 0.12, -0.017, 0.06, 0.018, 0.0, 0.141, -0.056, 0.009, -0.001, -0.086, 0.022, 0.019, 0.0, 0.092, -0.041, -0.029, -0.006, -0.054, -0.026, 0.005, 0.0, 0.0, -0.045, -0.022, 0.0, -0.049, 0.008, 0.003, 0.0, 0.0, 0.047, -0.012, 0.0, -0.005, 0.0, -0.076, 0.0, 0.0, 0.201, -0.111, 0.0, 0.0, 0.0, -0.045, 0.0, 0.0],
    },
    Tree {
        splits: [Split(ParentLength, 5.90476), Split(SumOfOdds, -0.45336), Split(NamedModal, 0.5), Split(FirstStageSiblings, -0.95828), Split(GrandparentLinked, 0.00007), Split(FirstStageNext, -3.76053)],
        leaves: [-0.014, 0.0, 0.036, 0.0, -0.107, 0.0, -0.011, 0.0, -0.088, 0.0, -0.004, 0.001, 0.0, 0.0, -0.057, 0.0, -0.045, 0.0, -0.038, -0.04, -0.112, 0.0, -0.026, 0.0, 0.019, 0.0, -0.006, -0.018, 0.094, 0.0, 0.0, 0.0, 0.013, 0.0, -0.003, 0.0, -0.026, 0.0, -0.025, 0.0, -0.017, 0.0, 0.003, 0.1, 0.117, 0.0, -0.083, 0.0, -0.01, -0.001, 0.02, 0.067, -0.098, 0.0, -0.035, 0.0, 0.013, -0.106, 0.013, -0.07, 0.028, 0.0, -0.214, 0.0],
    },
    Tree {
        splits: [Split(NamedComments, 0.5), Split(NextLinked, 0.63172), Split(NamedCaption, 0.5), Split(MaxWordOdds, 1.355), Split(MeanOdds, -0.15883), Split(FirstStageSiblings, -0.21858)],
        leaves: [0.003, -0.002, -0.032, -0.006, -0.025, 0.0, 0.027, 0.0, -0.041, 0.0, -0.041, 0.0, -0.024, 0.0, -0.008, 0.0, 0.004, -0.013, -0.008, 0.0, -0.042, 0.0, 0.104, 0.0, 0.027, 0.0, 0.054, 0.0, 0.007, 0.0, 0.11, 0.0, 0.003, 0.0, -0.01, 0.0, -0.113, 0.0, 0.0, 0.0, 0.072, 0.0, -0.301, 0.0, 0.0, 0.0, 0.0, 0.0, 0.007, -0.207, -0.008, 0.07, -0.104, 0.0, 0.0, 0.0, 0.023, 0.0, -0.03, 0.0, -0.142, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(NamedComments, 0.5), Split(SumOfOdds, -0.04827), Split(InOtherArticle, 0.5), Split(FirstStageMax, 4.53442), Split(FirstStageMedian, -2.34068), Split(PageParagraphs, 2.19956)],
        leaves: [0.003, -0.01, 0.022, 0.0, 0.003, 0.0, 0.035, 0.0, -0.04, 0.068, -0.007, -0.197, -0.007, 0.0, 0.099, 0.0, -0.006, 0.0, 0.051, 0.0, -0.083, 0.0, -0.231, 0.0, 0.005, 0.0, -0.017, -0.001, -0.034, 0.0, -0.002, 0.0, -0.049, 0.0, -0.017, 0.0, -0.037, 0.0, -0.026, 0.0, -0.022, 0.0, 0.022, -0.003, 0.006, 0.0, -0.027, 0.0, 0.026, 0.0, 0.022, 0.0, 0.059, 0.0, 0.031, 0.0, -0.005, 0.0, 0.017, -0.008, -0.045, 0.0, 0.047, 0.0],
    },
    Tree {
        splits: [Split(FirstStageNext, -3.90075), Split(IsHeading, 0.5), Split(FirstStageSiblings, 1.28432), Split(FirstStageParent, 0.3818), Split(PageBlocks, 4.2121), Split(MaxWordOdds, 1.375)],
        leaves: [-0.032, -0.002, -0.048, 0.05, 0.0, -0.085, -0.183, -0.152, -0.056, -0.028, -0.03, 0.046, 0.015, 0.012, 0.002, 0.054, -0.017, 0.007, -0.06, 0.032, 0.01, 0.0, 0.054, -0.064, 0.041, -0.003, 0.016, 0.031, -0.03, 0.002, -0.207, 0.001, -0.059, -0.012, -0.005, 0.013, 0.024, 0.034, 0.0, 0.0, 0.044, -0.033, 0.0, 0.047, 0.056, -0.017, 0.0, 0.031, -0.063, 0.065, -0.007, -0.013, 0.0, 0.028, 0.0, 0.0, 0.029, -0.046, 0.002, 0.078, -0.198, 0.072, 0.0, -0.004],
    },
    Tree {
        splits: [Split(FirstStageNext, -3.76053), Split(InHeader, 0.5), Split(Paragraphs, 0.06466), Split(InDescriptionBeforeText, 0.5), Split(HeadlineDistance, 0.89588), Split(FirstStagePrevious, 2.52392)],
        leaves: [-0.007, -0.034, -0.113, -0.044, 0.024, -0.002, -0.001, -0.041, 0.062, 0.053, 0.0, 0.0, -0.093, -0.001, 0.0, 0.0, -0.041, 0.011, 0.002, 0.005, -0.018, 0.001, -0.046, -0.152, -0.029, 0.049, 0.0, 0.057, 0.055, 0.049, 0.0, 0.0, 0.0, 0.006, 0.0, 0.0, -0.039, -0.081, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.048, 0.004, -0.016, 0.037, 0.006, 0.016, 0.0, 0.009, 0.0, 0.0, 0.0, 0.0, 0.0, 0.01, 0.0, 0.0],
    },
    Tree {
        splits: [Split(NamedConsent, 0.5), Split(TextBefore, 0.83672), Split(NamedFooter, 0.5), Split(NamedComments, 0.5), Split(AfterMain, 0.5), Split(FirstStageParent, 0.3818)],
        leaves: [0.0, 0.0, -0.014, 0.0, 0.0, 0.0, -0.044, 0.0, 0.066, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.058, -0.127, -0.01, -0.137, 0.0, 0.0, -0.039, 0.0, 0.0, 0.0, -0.018, 0.0, 0.0, 0.0, 0.0, 0.0, 0.009, 0.0, -0.014, 0.0, -0.163, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.017, -0.112, -0.013, 0.0, 0.0, 0.0, 0.0, 0.0, -0.189, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(Length, 4.86367), Split(IsRepeated, 0.5), Split(OddsOfClosest, 0.46917), Split(BranchSize, 0.31551), Split(FirstStage, 0.07965), Split(InDescription, 0.5)],
        leaves: [-0.008, 0.006, -0.03, 0.019, 0.02, 0.042, 0.001, 0.012, -0.007, -0.008, -0.019, -0.016, 0.13, 0.034, 0.139, 0.0, -0.001, 0.007, -0.005, -0.051, -0.018, 0.012, -0.05, -0.245, -0.053, 0.017, -0.088, 0.035, 0.01, -0.025, 0.039, 0.07, 0.066, 0.108, -0.029, 0.051, 0.0, 0.006, -0.013, 0.0, 0.088, -0.017, 0.07, 0.222, -0.009, 0.0, 0.0, 0.0, -0.017, 0.033, -0.048, 0.061, -0.01, 0.137, -0.077, 0.0, 0.047, 0.126, -0.052, 0.027, 0.004, 0.05, 0.0, 0.0],
    },
    Tree {
        splits: [Split(Emphasized, 0.86887), Split(FirstStagePattern, 3.70117), Split(SureAfter, 1.24245), Split(FirstStage, 2.17488), Split(FirstStageSecondPrevious, 3.66915), Split(Length, 4.9452)],
        leaves: [-0.012, -0.005, -0.033, -0.021, -0.001, 0.012, -0.007, -0.087, 0.02, 0.032, 0.055, -0.13, 0.019, 0.022, 0.04, -0.05, -0.017, -0.08, -0.042, -0.061, -0.017, 0.005, -0.092, -0.046, -0.073, 0.012, -0.025, -0.074, 0.03, 0.003, 0.005, -0.034, 0.005, -0.034, 0.053, -0.146, 0.014, 0.031, 0.043, -0.162, 0.011, 0.045, 0.025, 0.022, -0.009, 0.097, 0.043, 0.104, -0.044, -0.026, 0.016, 0.037, -0.033, 0.057, 0.016, -0.022, 0.043, 0.0, 0.044, -0.278, 0.031, 0.047, 0.017, 0.052],
    },
    Tree {
        splits: [Split(Emphasized, 0.80094), Split(FirstStageParent, 3.61954), Split(FirstStageThirdNext, -2.38858), Split(FirstStage, 1.09522), Split(AfterMain, 0.5), Split(BranchRepeats, 1.24245)],
        leaves: [-0.012, 0.007, -0.017, -0.075, 0.001, 0.04, -0.027, -0.049, 0.002, -0.028, 0.019, -0.105, 0.002, 0.049, 0.007, -0.019, -0.013, 0.012, 0.024, -0.051, 0.035, 0.021, 0.035, 0.0, -0.091, 0.0, 0.0, -0.051, -0.04, 0.018, 0.0, 0.0, 0.013, -0.031, -0.017, -0.025, -0.002, -0.026, -0.043, -0.044, 0.026, -0.088, 0.017, -0.098, -0.003, 0.032, 0.022, -0.024, -0.018, -0.07, -0.047, 0.021, 0.035, 0.021, 0.019, -0.009, 0.066, 0.035, -0.006, -0.066, 0.048, -0.033, -0.063, 0.022],
    },
    Tree {
        splits: [Split(FirstStageMedian, -2.34068), Split(NamedImage, 0.5), Split(ParagraphsOfAll, 0.19546), Split(BeforeHeadline, 0.5), Split(SureDistance, 0.89588), Split(ParentLinked, 0.13325)],
        leaves: [-0.01, 0.018, 0.007, -0.062, 0.005, 0.005, 0.042, 0.035, 0.065, -0.059, 0.0, 0.0, -0.078, -0.051, 0.0, 0.0, -0.006, 0.023, -0.004, 0.015, -0.032, 0.004, 0.058, 0.063, -0.044, 0.042, 0.107, -0.019, -0.002, 0.057, 0.0, 0.0, -0.009, 0.023, -0.099, -0.006, 0.035, 0.037, -0.062, 0.11, -0.003, 0.0, 0.0, 0.0, -0.198, 0.0, 0.0, 0.0, -0.03, 0.014, -0.075, -0.08, 0.06, -0.082, 0.0, 0.0, -0.112, -0.009, -0.012, -0.007, -0.004, -0.023, 0.0, 0.0],
    },
    Tree {
        splits: [Split(PageParagraphs, 4.25785), Split(Position, 0.32108), Split(FirstStagePrevious, -4.38268), Split(SumOfOdds, 0.06344), Split(SureDistance, 3.96077), Split(FirstStageMedian, -2.34068)],
        leaves: [-0.033, 0.0, -0.045, 0.0, -0.001, 0.0, -0.016, 0.0, 0.0, 0.0, -0.04, 0.0, 0.001, 0.0, 0.005, 0.0, -0.053, 0.0, -0.077, 0.149, 0.038, 0.0, -0.007, 0.0, 0.069, 0.024, -0.046, 0.0, 0.102, 0.014, -0.04, 0.0, -0.056, -0.003, -0.067, -0.005, 0.008, 0.046, 0.024, -0.107, 0.048, -0.017, -0.053, -0.001, 0.023, 0.09, -0.002, -0.017, -0.102, 0.0, 0.017, -0.002, 0.016, -0.009, 0.037, -0.052, -0.001, 0.0, 0.0, 0.0, 0.079, 0.0, 0.018, 0.033],
    },
    Tree {
        splits: [Split(NamedShop, 0.5), Split(FirstStageMax, 2.80806), Split(MaxOdds, 0.4565), Split(PageBlocks, 6.40022), Split(PageParagraphs, 1.80862), Split(IsDeep, 0.5)],
        leaves: [0.02, 0.069, -0.004, 0.196, 0.035, 0.0, 0.002, 0.0, 0.094, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.022, 0.0, 0.009, -0.077, 0.136, 0.0, -0.002, -0.003, -0.033, 0.0, 0.076, 0.0, 0.145, 0.0, -0.159, 0.0, -0.024, -0.053, -0.022, 0.075, 0.102, 0.0, 0.057, 0.0, -0.009, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.133, 0.129, -0.012, 0.078, 0.119, 0.0, -0.003, -0.013, -0.026, -0.068, 0.105, 0.0, 0.066, 0.0, -0.149, 0.0],
    },
    Tree {
        splits: [Split(Emphasized, 0.86887), Split(PatternParagraphs, 0.08562), Split(Linked, 0.68388), Split(SureDistance, 0.34657), Split(FirstStageMax, 4.53442), Split(NamedTags, 0.5)],
        leaves: [-0.037, 0.027, 0.003, 0.016, -0.071, 0.0, -0.187, 0.0, 0.012, 0.038, 0.012, -0.011, -0.017, 0.017, 0.008, -0.069, 0.0, 0.003, 0.021, -0.054, 0.044, 0.008, -0.046, 0.0, -0.012, -0.005, -0.028, -0.029, -0.005, 0.023, -0.045, -0.049, 0.013, 0.0, 0.082, -0.24, 0.0, 0.0, 0.0, 0.0, 0.019, 0.016, 0.03, 0.059, -0.031, 0.0, 0.0, 0.0, 0.0, 0.0, -0.257, 0.0, 0.0, 0.0, 0.0, 0.0, -0.036, 0.002, -0.046, 0.002, -0.104, -0.002, 0.0, 0.0],
    },
    Tree {
        splits: [Split(FirstStage, 3.47865), Split(FirstStagePattern, 4.38517), Split(HeadlineDistance, 5.64721), Split(MainNamedPost, 0.5), Split(PatternBlocks, 2.2499), Split(OddsOfClosest, 0.79125)],
        leaves: [-0.003, 0.043, 0.052, 0.009, -0.005, 0.0, 0.0, -0.224, -0.008, 0.0, -0.134, 0.023, 0.057, 0.0, 0.0, 0.0, -0.002, 0.013, -0.068, 0.061, -0.043, 0.01, -0.014, 0.001, 0.041, 0.118, -0.048, 0.01, 0.152, 0.012, 0.002, 0.001, 0.014, 0.093, 0.0, 0.052, 0.018, 0.0, 0.0, 0.0, 0.011, 0.02, 0.0, 0.011, 0.0, 0.0, 0.0, 0.0, -0.026, -0.044, -0.049, 0.06, -0.015, 0.0, 0.0, 0.0, -0.247, 0.005, 0.0, 0.002, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(NamedComments, 0.5), Split(Paragraphs, 0.6112), Split(Emphasized, 0.86887), Split(NamedCaption, 0.5), Split(FirstStageThirdNext, -3.09957), Split(PageBlocks, 3.02013)],
        leaves: [-0.052, 0.067, 0.009, 0.0, 0.209, 0.0, 0.03, 0.0, -0.025, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.037, 0.0, -0.011, 0.0, 0.085, 0.0, -0.009, 0.0, -0.055, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.007, -0.016, 0.004, 0.0, -0.036, 0.0, -0.065, 0.0, 0.043, 0.0, -0.023, 0.0, -0.037, 0.0, 0.0, 0.0, 0.008, -0.001, 0.007, -0.178, 0.024, 0.0, -0.02, 0.0, -0.036, 0.0, -0.201, 0.0, 0.004, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(ParentLength, 5.90476), Split(PatternLength, 6.05889), Split(SureBefore, 3.92192), Split(PageBlocks, 6.19723), Split(MainNamedPost, 0.5), Split(FirstStageSiblings, -0.64122)],
        leaves: [-0.003, 0.008, -0.123, 0.0, 0.012, -0.001, -0.008, 0.0, -0.026, 0.039, 0.118, 0.065, -0.036, 0.0, 0.0, 0.0, 0.029, 0.0, 0.0, 0.0, 0.011, 0.034, -0.006, 0.0, 0.134, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.002, 0.018, 0.028, 0.03, 0.01, -0.051, -0.156, -0.217, 0.002, -0.17, 0.078, -0.171, -0.173, 0.0, 0.0, 0.0, 0.005, 0.033, -0.037, 0.0, 0.012, 0.085, 0.028, 0.0, 0.111, 0.0, 0.0, 0.0, 0.021, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(FirstStageMax, 2.80806), Split(OddsOfClosest, 0.46917), Split(HeadlineUp, 11.5), Split(MeanOdds, -0.24995), Split(IsRepeated, 0.5), Split(PatternBlocks, 2.35024)],
        leaves: [-0.017, -0.008, 0.0, 0.09, 0.105, -0.087, 0.0, 0.0, 0.049, -0.005, 0.09, 0.027, 0.011, 0.035, 0.0, 0.0, -0.102, -0.016, 0.0, 0.0, 0.024, -0.001, 0.0, 0.0, 0.019, -0.016, 0.135, -0.193, 0.0, -0.001, 0.0, 0.0, -0.019, 0.023, 0.0, -0.164, 0.203, -0.211, 0.0, 0.0, -0.015, 0.009, 0.1, -0.009, 0.062, 0.048, 0.0, 0.0, -0.031, -0.025, 0.0, 0.0, 0.0, -0.062, 0.0, 0.0, -0.025, -0.013, 0.042, -0.081, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(NamedComments, 0.5), Split(TextBefore, 0.76142), Split(InDescription, 0.5), Split(Paragraphs, 0.06088), Split(FirstStageMax, 1.58856), Split(EndsSentence, 0.5)],
        leaves: [0.009, 0.0, -0.085, 0.0, -0.005, 0.0, 0.0, 0.0, -0.057, 0.0, 0.061, 0.0, -0.034, 0.0, 0.0, 0.0, 0.006, 0.0, -0.009, -0.006, 0.038, 0.0, 0.177, 0.0, -0.021, 0.0, -0.019, 0.065, -0.017, 0.0, 0.102, 0.0, -0.005, 0.0, 0.032, 0.0, -0.005, 0.0, 0.0, 0.0, 0.086, 0.0, 0.065, 0.0, 0.077, 0.0, 0.0, 0.0, -0.001, 0.0, -0.001, -0.012, 0.064, 0.0, -0.015, 0.0, 0.011, -0.17, -0.012, 0.0, 0.016, 0.0, 0.01, 0.0],
    },
    Tree {
        splits: [Split(NamedShop, 0.5), Split(Linked, 0.05156), Split(FirstStage, -0.28771), Split(BranchLinked, 0.15636), Split(NextInMain, 0.5), Split(AfterNextTitle, 0.5)],
        leaves: [0.01, 0.117, 0.012, 0.024, 0.0, 0.137, 0.023, -0.139, 0.003, -0.059, -0.039, -0.066, 0.066, -0.082, -0.048, 0.0, -0.019, 0.113, -0.016, -0.001, 0.008, 0.051, -0.016, -0.057, -0.01, 0.099, 0.022, -0.015, 0.006, 0.029, -0.015, 0.001, 0.029, 0.114, -0.043, 0.0, -0.063, 0.0, 0.011, 0.0, 0.008, 0.0, -0.063, 0.0, -0.085, 0.0, 0.095, 0.0, 0.093, 0.0, 0.067, 0.0, -0.028, 0.0, 0.076, 0.0, 0.026, 0.0, 0.12, 0.134, 0.001, 0.0, 0.122, 0.0],
    },
    Tree {
        splits: [Split(FirstStageNext, -3.76053), Split(NextParagraphs, 0.3041), Split(IsHeading, 0.5), Split(FirstStageSiblings, 1.28432), Split(BranchLinked, 0.03037), Split(IsLead, 0.5)],
        leaves: [-0.024, -0.005, 0.0, -0.025, -0.037, 0.029, 0.0, 0.049, 0.034, 0.01, 0.006, 0.012, -0.025, 0.011, 0.0, 0.018, -0.016, 0.008, 0.159, 0.015, -0.081, 0.002, -0.001, 0.087, -0.039, -0.019, 0.0, -0.006, 0.003, -0.02, 0.0, -0.025, 0.023, -0.001, 0.0, 0.037, 0.067, 0.141, 0.0, 0.033, -0.099, -0.007, 0.0, -0.018, 0.053, -0.058, 0.0, 0.075, -0.033, 0.032, 0.0, 0.02, 0.013, 0.053, 0.0, 0.01, 0.082, 0.127, 0.0, 0.008, -0.22, -0.074, 0.0, 0.001],
    },
    Tree {
        splits: [Split(NamedShop, 0.5), Split(MaxOdds, 0.0202), Split(SureDistance, 4.86367), Split(PageBlocks, 6.40022), Split(PatternLinked, 0.13098), Split(FirstStage, 0.07965)],
        leaves: [-0.01, 0.1, -0.002, 0.047, 0.045, 0.187, 0.084, 0.005, -0.103, 0.0, -0.069, 0.0, 0.022, 0.0, -0.022, 0.0, -0.009, 0.064, 0.012, -0.032, -0.114, 0.009, -0.058, 0.0, 0.023, -0.016, 0.057, -0.047, 0.025, -0.004, 0.031, -0.023, 0.008, 0.121, 0.002, 0.019, -0.042, 0.023, 0.032, 0.0, 0.0, 0.0, -0.04, 0.0, 0.0, 0.0, 0.028, 0.0, 0.027, 0.0, -0.017, -0.13, 0.0, 0.0, -0.008, 0.0, 0.0, 0.0, 0.127, 0.0, 0.0, 0.0, 0.047, 0.0],
    },
    Tree {
        splits: [Split(NamedShop, 0.5), Split(MaxOdds, 0.04525), Split(Emphasized, 0.80094), Split(SumOfOdds, -0.04827), Split(PatternBlocks, 5.00392), Split(SureAfter, 1.24245)],
        leaves: [-0.01, 0.101, -0.007, -0.006, 0.002, 0.006, -0.026, 0.113, 0.019, 0.0, 0.004, -0.028, 0.203, 0.0, -0.057, -0.011, 0.009, 0.0, -0.088, 0.0, 0.0, 0.0, -0.005, 0.0, 0.161, 0.0, 0.053, 0.0, 0.0, 0.0, 0.007, 0.0, -0.003, 0.081, -0.002, 0.011, 0.029, 0.024, 0.014, 0.015, -0.021, -0.001, 0.011, 0.017, 0.043, 0.0, -0.008, -0.041, 0.02, 0.0, -0.071, 0.0, 0.0, 0.0, -0.031, 0.0, 0.184, 0.0, -0.006, 0.0, 0.0, 0.0, 0.055, 0.0],
    },
    Tree {
        splits: [Split(Punctuation, 0.37394), Split(FirstStageMedian, -3.72821), Split(GrandparentLinked, 0.00359), Split(PageParagraphs, 2.24876), Split(PageBlocks, 5.09067), Split(FirstStageMax, 4.01636)],
        leaves: [0.009, 0.075, 0.021, 0.026, 0.021, 0.068, 0.001, 0.038, -0.11, -0.002, 0.046, 0.013, 0.055, 0.009, 0.033, -0.097, -0.019, -0.08, 0.127, 0.0, -0.041, -0.003, 0.083, -0.002, 0.036, 0.0, -0.005, 0.074, 0.115, 0.0, -0.004, 0.013, -0.011, -0.011, -0.007, -0.007, -0.004, -0.034, -0.008, -0.059, -0.05, -0.022, 0.004, 0.031, -0.004, 0.026, 0.015, -0.039, 0.038, -0.002, 0.158, 0.0, 0.006, 0.015, 0.172, -0.004, -0.143, -0.135, -0.006, 0.01, 0.02, -0.004, 0.004, -0.032],
    },
    Tree {
        splits: [Split(ParentLength, 5.90476), Split(SumOfOdds, -0.45336), Split(NamedModal, 0.5), Split(TextBefore, 0.53655), Split(FirstStageMax, 2.80806), Split(HeadlineDown, 5.5)],
        leaves: [-0.023, 0.0, 0.059, -0.073, 0.065, 0.0, 0.0, 0.0, 0.05, 0.0, -0.01, -0.026, -0.028, 0.0, 0.0, 0.0, 0.004, 0.008, 0.01, 0.021, -0.016, 0.0, -0.176, 0.0, -0.021, 0.005, -0.01, -0.004, -0.083, 0.0, -0.027, 0.0, 0.024, 0.0, 0.032, 0.0, 0.035, 0.0, 0.0, 0.0, -0.004, 0.0, 0.043, 0.0, 0.047, 0.0, -0.005, 0.0, -0.015, 0.027, 0.014, 0.025, -0.007, 0.0, -0.022, 0.0, 0.003, -0.206, 0.004, -0.167, -0.02, 0.0, -0.174, 0.0],
    },
    Tree {
        splits: [Split(NamedAuthor, 0.5), Split(FirstStage, 0.07965), Split(InDescription, 0.5), Split(NamedCaption, 0.5), Split(FirstStageThirdPrevious, -2.29252), Split(ParagraphLength, 0.635)],
        leaves: [-0.014, -0.151, -0.016, 0.0, 0.035, -0.006, -0.026, 0.0, -0.004, -0.016, -0.054, 0.0, -0.03, 0.0, 0.0, 0.0, 0.016, -0.063, -0.001, -0.111, 0.055, 0.0, -0.015, 0.0, -0.035, -0.004, -0.08, 0.0, 0.01, 0.0, 0.0, 0.0, -0.009, -0.101, 0.004, -0.126, 0.157, -0.001, 0.072, -0.117, 0.026, 0.0, -0.152, 0.0, 0.0, 0.0, 0.0, 0.0, 0.013, -0.09, 0.001, -0.096, 0.101, 0.0, 0.14, 0.0, -0.031, 0.0, -0.06, 0.0, 0.145, 0.0, -0.116, 0.0],
    },
    Tree {
        splits: [Split(ParentLength, 5.90476), Split(FirstStageMedian, -2.76377), Split(InItem, 0.5), Split(PatternParagraphs, 0.8594), Split(IsSubheading, 0.5), Split(OddsOfClosest, -0.62056)],
        leaves: [-0.006, 0.0, -0.018, -0.007, -0.036, 0.0, -0.011, 0.0, 0.076, 0.0, -0.034, 0.017, 0.037, 0.0, 0.137, 0.0, 0.013, 0.0, 0.008, 0.01, 0.0, 0.0, 0.246, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.009, 0.042, -0.001, -0.114, 0.001, 0.0, 0.033, 0.0, 0.0, 0.044, 0.011, -0.049, -0.077, 0.0, 0.055, 0.0, 0.052, 0.013, 0.031, -0.077, -0.079, 0.0, -0.025, 0.0, 0.02, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(Emphasized, 0.80094), Split(ParagraphLength, 0.555), Split(EndsSentence, 0.5), Split(PatternLength, 4.6939), Split(Paragraphs, 0.58405), Split(PatternLength, 4.83993)],
        leaves: [-0.004, -0.002, 0.041, 0.036, -0.003, 0.047, -0.014, 0.015, -0.03, -0.03, -0.052, 0.0, 0.014, 0.063, 0.012, -0.011, 0.004, 0.024, 0.03, -0.125, -0.006, -0.022, 0.038, 0.061, -0.062, -0.031, -0.249, -0.047, -0.009, -0.023, 0.045, -0.068, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.042, -0.008, -0.045, 0.049, 0.0, -0.005, 0.006, -0.008, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.061, -0.027, -0.02, -0.101, -0.009, 0.006, 0.012, -0.045],
    },
    Tree {
        splits: [Split(IsSubheading, 0.5), Split(ParentLength, 0.41541), Split(FirstStageThirdNext, -1.13958), Split(Emphasized, 0.09103), Split(FirstStage, -0.67907), Split(Linked, 0.68388)],
        leaves: [0.006, 0.041, 0.0, 0.007, 0.011, 0.001, -0.003, -0.028, 0.028, 0.0, 0.019, 0.0, 0.007, 0.0, 0.061, 0.0, -0.029, 0.061, 0.002, 0.033, 0.023, 0.104, 0.005, 0.027, -0.023, 0.001, -0.045, 0.02, 0.007, -0.001, 0.013, 0.009, -0.043, 0.197, -0.012, 0.118, -0.046, -0.022, 0.003, -0.07, -0.012, 0.028, -0.054, 0.0, -0.02, 0.095, -0.005, 0.08, -0.009, 0.0, -0.078, -0.041, 0.034, -0.061, -0.016, -0.001, -0.007, 0.013, -0.083, -0.01, -0.009, 0.012, -0.073, 0.021],
    },
    Tree {
        splits: [Split(NamedNav, 0.5), Split(InCaption, 0.5), Split(NextLinked, 0.88535), Split(Emphasized, 0.04373), Split(FirstStage, -0.67907), Split(Linked, 0.68388)],
        leaves: [0.006, -0.006, -0.04, 0.118, -0.01, 0.07, 0.092, 0.0, 0.027, -0.05, 0.056, 0.0, 0.014, -0.002, 0.183, 0.0, 0.007, 0.057, -0.15, 0.0, -0.008, 0.006, -0.015, 0.0, -0.008, 0.0, 0.104, 0.0, -0.032, 0.017, 0.0, 0.0, 0.003, 0.12, -0.028, 0.0, -0.02, 0.0, -0.03, 0.0, -0.019, 0.0, -0.003, 0.0, -0.019, 0.0, 0.0, 0.0, -0.016, 0.0, 0.0, 0.0, -0.066, 0.0, 0.0, 0.0, -0.06, 0.0, 0.0, 0.0, -0.094, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(NamedComments, 0.5), Split(OddsOfClosest, 0.01127), Split(IsSubheading, 0.5), Split(ParagraphsOfAll, 0.00038), Split(FirstStageMax, 1.58856), Split(NamedWidget, 0.5)],
        leaves: [-0.024, 0.0, -0.095, 0.0, 0.0, 0.0, 0.077, 0.0, -0.005, 0.0, 0.067, 0.0, -0.043, 0.0, 0.008, 0.0, -0.005, -0.014, 0.011, -0.001, 0.089, 0.0, 0.043, 0.0, -0.006, 0.063, 0.002, -0.158, 0.022, 0.0, 0.001, 0.0, 0.174, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.15, 0.0, 0.0, 0.0, 0.021, 0.0, 0.0, 0.0, -0.011, 0.0, -0.054, 0.0, 0.001, 0.0, 0.008, 0.0, 0.048, 0.0, 0.03, 0.0, -0.022, 0.0, 0.038, 0.0],
    },
    Tree {
        splits: [Split(Length, 4.86367), Split(ParagraphsOfAll, 0.05261), Split(NamedBox, 0.5), Split(Paragraphs, 0.4271), Split(FirstStage, 1.68483), Split(SureBefore, 1.24245)],
        leaves: [-0.001, 0.031, -0.013, -0.006, -0.004, 0.021, 0.048, 0.081, -0.069, 0.093, -0.053, 0.005, -0.004, 0.073, 0.044, 0.177, 0.013, 0.05, -0.072, 0.057, -0.146, 0.008, 0.009, 0.044, 0.02, 0.072, -0.001, 0.027, 0.0, 0.039, 0.016, -0.038, 0.0, 0.005, 0.01, -0.015, -0.018, -0.017, -0.041, -0.102, 0.05, 0.076, -0.012, 0.003, 0.0, 0.088, 0.107, 0.017, -0.002, 0.033, -0.014, 0.077, 0.011, 0.031, 0.0, -0.23, 0.038, -0.012, -0.014, 0.0, 0.009, 0.082, 0.078, -0.02],
    },
    Tree {
        splits: [Split(InDescription, 0.5), Split(FirstStagePattern, -0.61025), Split(NamedAuthor, 0.5), Split(Linked, 0.81754), Split(PatternLength, 4.29527), Split(FirstStageSiblings, -1.30758)],
        leaves: [0.002, 0.03, 0.056, 0.0, -0.093, -0.006, 0.0, 0.0, -0.009, -0.01, -0.053, 0.0, -0.096, 0.0, 0.0, 0.0, 0.004, 0.037, 0.011, 0.0, -0.135, -0.001, 0.0, 0.0, -0.038, 0.145, 0.022, 0.0, -0.008, 0.0, 0.0, 0.0, -0.001, 0.016, 0.007, -0.027, -0.031, 0.0, -0.013, 0.0, 0.012, 0.004, 0.009, -0.003, 0.0, 0.0, 0.0, 0.0, -0.002, 0.153, 0.0, 0.018, -0.035, 0.0, -0.154, -0.112, 0.152, 0.0, -0.058, -0.094, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(Punctuation, 0.18836), Split(HeadlineUp, 11.5), Split(FirstStageMax, 1.34957), Split(SumOfOdds, -0.8445), Split(InMain, 0.5), Split(FirstStageSiblings, 1.28432)],
        leaves: [-0.089, -0.08, 0.125, 0.057, -0.002, -0.006, -0.069, -0.025, 0.1, 0.103, 0.025, 0.0, 0.005, -0.006, 0.008, -0.004, -0.137, -0.001, 0.099, 0.0, 0.009, -0.009, -0.108, -0.086, 0.015, -0.013, 0.0, 0.0, -0.006, -0.008, 0.019, -0.023, 0.0, 0.0, 0.0, 0.0, -0.068, -0.021, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.004, 0.034, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.043, 0.086, -0.024, -0.182, 0.0, 0.064, 0.0, 0.0, 0.006, -0.02, 0.078, 0.013],
    },
    Tree {
        splits: [Split(NamedShop, 0.5), Split(MeanOdds, -0.05069), Split(PageParagraphs, 4.25785), Split(PatternLinked, 0.00009), Split(PatternParagraphs, 0.14776), Split(AfterNextTitle, 0.5)],
        leaves: [0.0, 0.08, -0.011, 0.052, -0.026, 0.024, 0.04, 0.0, -0.017, -0.041, 0.018, -0.132, 0.007, 0.019, 0.081, 0.0, -0.019, 0.07, 0.01, -0.131, 0.1, 0.0, 0.095, 0.0, 0.049, 0.107, 0.001, 0.003, -0.12, 0.02, -0.01, 0.0, 0.028, 0.089, 0.04, 0.0, -0.015, 0.0, 0.015, 0.0, 0.025, 0.122, 0.003, 0.0, -0.006, 0.0, -0.004, 0.0, -0.105, 0.0, -0.03, 0.0, 0.0, 0.0, 0.0, 0.0, 0.033, 0.0, 0.043, 0.0, 0.0, 0.0, 0.034, 0.0],
    },
    Tree {
        splits: [Split(FirstStageMax, 2.80806), Split(OddsOfClosest, 0.46917), Split(IsRepeated, 0.5), Split(MinWordOdds, -0.265), Split(PatternParagraphs, 0.10765), Split(ParagraphsOfAll, 0.03075)],
        leaves: [0.002, -0.006, 0.097, -0.03, -0.003, 0.008, 0.0, -0.074, -0.02, 0.018, 0.081, 0.052, -0.045, -0.056, 0.029, 0.003, 0.161, 0.01, 0.0, 0.06, 0.033, -0.052, 0.0, 0.035, 0.025, -0.007, -0.007, 0.062, 0.0, 0.029, 0.013, -0.083, 0.047, 0.005, 0.027, 0.044, -0.045, -0.01, 0.125, -0.074, 0.028, -0.039, 0.0, 0.026, -0.009, -0.013, 0.0, 0.034, 0.021, -0.003, 0.086, 0.01, -0.023, -0.039, 0.0, -0.22, -0.004, 0.009, -0.021, -0.026, 0.0, 0.041, 0.0, 0.074],
    },
    Tree {
        splits: [Split(Emphasized, 0.80094), Split(FirstStageThirdPrevious, 4.33736), Split(FirstStageThirdNext, -3.70102), Split(FirstStagePattern, 1.72611), Split(HeadlineDown, 3.5), Split(BranchLinked, 0.10008)],
        leaves: [-0.026, -0.055, -0.047, -0.007, -0.001, 0.011, -0.02, 0.029, 0.009, -0.032, 0.011, 0.059, 0.019, -0.021, 0.026, -0.011, -0.007, 0.042, 0.047, -0.15, 0.004, 0.018, -0.047, -0.01, 0.014, -0.053, 0.026, -0.25, -0.008, 0.024, 0.057, -0.002, -0.014, 0.024, 0.003, -0.009, 0.011, 0.083, 0.022, -0.042, -0.035, -0.053, -0.095, -0.028, 0.02, -0.051, 0.006, -0.053, -0.012, -0.021, 0.046, -0.004, 0.015, 0.024, -0.002, -0.01, 0.009, 0.049, 0.012, -0.102, -0.023, -0.091, -0.02, 0.012],
    },
    Tree {
        splits: [Split(NamedNav, 0.5), Split(OddsOfClosest, -0.91208), Split(InQuote, 0.5), Split(BranchSize, 0.02794), Split(PatternLinked, 0.14768), Split(BranchRepeats, 2.13833)],
        leaves: [-0.034, 0.0, -0.01, 0.0, -0.076, 0.0, -0.05, 0.0, -0.015, 0.205, 0.004, 0.012, 0.023, 0.0, 0.059, 0.0, -0.008, 0.0, -0.009, 0.115, 0.0, 0.0, 0.047, 0.0, -0.046, 0.0, -0.003, 0.0, 0.0, 0.0, 0.151, 0.0, 0.01, 0.0, -0.009, 0.016, 0.0, 0.0, 0.06, 0.0, 0.021, 0.0, 0.011, 0.0, 0.135, 0.0, 0.008, 0.0, 0.038, 0.0, 0.061, 0.0, 0.0, 0.0, -0.064, 0.0, 0.077, 0.0, -0.032, 0.0, 0.0, 0.0, -0.006, 0.0],
    },
    Tree {
        splits: [Split(NamedShop, 0.5), Split(AfterNextTitle, 0.5), Split(NextToParagraph, 0.5), Split(GrandparentLinked, 0.00007), Split(PageBlocks, 5.09067), Split(ParentBlocks, 2.01268)],
        leaves: [-0.005, 0.044, 0.066, 0.08, -0.005, 0.004, -0.065, 0.021, -0.007, 0.055, 0.008, 0.0, 0.017, 0.082, 0.014, 0.0, -0.029, 0.109, 0.078, 0.0, -0.009, 0.084, 0.019, 0.0, 0.0, 0.009, 0.044, 0.114, -0.002, 0.015, 0.033, 0.0, 0.035, 0.0, -0.028, 0.0, 0.028, 0.0, 0.037, 0.0, -0.014, -0.034, 0.04, 0.0, 0.003, -0.071, 0.021, 0.0, 0.027, 0.071, -0.033, 0.0, 0.006, 0.094, -0.355, 0.0, -0.007, 0.013, 0.055, 0.0, -0.002, 0.036, 0.087, 0.0],
    },
    Tree {
        splits: [Split(IsSubheading, 0.5), Split(ParentLinked, 0.78541), Split(BranchRepeats, 2.13833), Split(AfterNextTitle, 0.5), Split(FirstStageMax, 3.71404), Split(FirstStageMedian, -3.72821)],
        leaves: [0.025, 0.114, -0.173, -0.004, -0.048, 0.0, -0.022, 0.076, -0.079, 0.0, -0.093, 0.0, 0.15, 0.0, 0.0, 0.0, -0.007, 0.016, -0.067, 0.029, -0.001, 0.029, -0.02, 0.0, -0.012, 0.004, -0.055, 0.0, -0.153, 0.004, 0.0, 0.0, 0.011, 0.02, -0.05, -0.001, -0.01, -0.049, 0.003, 0.0, 0.086, 0.081, -0.012, 0.0, 0.116, 0.028, 0.146, 0.0, -0.004, 0.027, 0.007, -0.076, 0.012, 0.035, 0.0, 0.218, -0.012, -0.006, -0.016, 0.0, 0.041, -0.003, -0.007, 0.0],
    },
    Tree {
        splits: [Split(NamedFooter, 0.5), Split(NamedConsent, 0.5), Split(FirstStageSiblings, -2.00584), Split(IsRepeated, 0.5), Split(Punctuation, 0.55278), Split(InItem, 0.5)],
        leaves: [-0.01, -0.052, -0.085, 0.0, 0.002, -0.147, -0.161, 0.0, 0.013, 0.0, 0.0, 0.0, -0.037, 0.0, 0.0, 0.0, -0.041, 0.0, 0.0, 0.0, 0.005, 0.0, 0.0, 0.0, -0.002, 0.0, 0.0, 0.0, 0.001, 0.0, 0.0, 0.0, 0.011, -0.017, 0.0, 0.0, 0.014, 0.0, 0.0, 0.0, -0.028, 0.0, 0.0, 0.0, -0.017, 0.0, 0.0, 0.0, 0.036, 0.0, 0.0, 0.0, -0.117, 0.0, 0.0, 0.0, 0.2, 0.0, 0.0, 0.0, 0.007, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(Emphasized, 0.80094), Split(FirstStageThirdPrevious, 4.33736), Split(FirstStageThirdNext, -3.70102), Split(PatternLength, 5.44167), Split(FirstStage, 1.95236), Split(ParagraphsOfAll, 0.78358)],
        leaves: [-0.012, 0.01, 0.014, -0.123, 0.004, 0.016, -0.024, 0.01, -0.015, -0.052, 0.098, -0.049, 0.025, 0.024, -0.046, 0.029, 0.034, -0.138, -0.067, -0.223, 0.0, -0.021, 0.068, 0.02, 0.01, 0.046, 0.078, 0.03, -0.016, 0.054, 0.005, 0.026, -0.017, 0.001, 0.03, -0.114, -0.006, -0.054, -0.064, -0.019, 0.007, -0.029, -0.036, 0.046, -0.039, -0.068, 0.036, 0.008, 0.032, -0.006, -0.006, -0.165, 0.034, -0.025, 0.031, -0.043, -0.011, -0.066, 0.041, 0.027, 0.01, -0.008, 0.04, 0.019],
    },
    Tree {
        splits: [Split(NamedNav, 0.5), Split(Digits, 0.04874), Split(BranchRepeats, 0.34657), Split(PageParagraphs, 0.80915), Split(MaxWordOdds, 1.215), Split(FirstStageMax, 2.80806)],
        leaves: [0.072, 0.0, -0.009, 0.0, 0.002, 0.0, -0.077, 0.0, -0.002, 0.0, -0.13, 0.0, 0.021, 0.0, 0.002, 0.0, 0.028, 0.0, 0.0, 0.0, 0.0, 0.0, 0.074, 0.0, 0.0, 0.0, 0.0, 0.0, 0.094, 0.0, 0.085, 0.0, 0.089, 0.0, -0.235, 0.0, 0.01, -0.028, -0.023, 0.197, 0.084, 0.0, -0.022, 0.0, -0.003, 0.05, -0.013, 0.047, 0.0, 0.0, 0.0, 0.0, 0.05, 0.0, 0.003, 0.0, -0.149, 0.0, 0.0, 0.0, 0.01, 0.0, 0.02, 0.0],
    },
    Tree {
        splits: [Split(Emphasized, 0.80094), Split(PatternParagraphs, 0.99986), Split(FirstStageNext, 2.68848), Split(BeforeHeadline, 0.5), Split(FirstStageSiblings, 1.28432), Split(Linked, 0.62398)],
        leaves: [0.005, 0.018, -0.016, -0.066, -0.013, 0.029, 0.061, 0.005, -0.005, -0.03, 0.071, 0.0, -0.002, -0.003, 0.0, 0.0, -0.016, -0.047, 0.009, -0.043, 0.006, 0.04, 0.023, -0.007, 0.097, 0.001, -0.082, 0.0, 0.04, 0.0, -0.087, 0.0, -0.01, 0.0, -0.011, -0.01, 0.031, 0.064, 0.047, -0.005, -0.128, 0.036, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.076, 0.041, -0.052, -0.046, -0.013, 0.005, -0.054, -0.041, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(NamedComments, 0.5), Split(FirstStageParent, -0.0752), Split(NamedCaption, 0.5), Split(FirstStagePrevious, -1.06269), Split(PageParagraphs, 1.12785), Split(PreviousParagraphs, 0.09115)],
        leaves: [-0.034, 0.0, 0.012, 0.0, 0.117, 0.0, -0.087, 0.0, 0.105, 0.0, -0.014, 0.0, 0.0, 0.0, 0.0, 0.0, 0.005, -0.007, -0.004, -0.106, -0.04, 0.0, -0.063, 0.0, 0.014, -0.007, 0.007, 0.0, 0.013, 0.0, -0.078, 0.0, -0.048, -0.002, -0.034, 0.0, 0.242, 0.0, 0.0, 0.0, -0.01, 0.0, 0.018, 0.0, -0.026, 0.0, 0.0, 0.0, 0.013, 0.0, -0.035, 0.0, 0.085, 0.0, 0.0, 0.0, 0.026, 0.063, -0.003, -0.127, -0.039, 0.0, -0.087, 0.0],
    },
    Tree {
        splits: [Split(ParentLength, 5.90476), Split(PatternLength, 6.05889), Split(SureBefore, 3.86067), Split(PatternParagraphs, 0.47318), Split(PatternLinked, 0.00218), Split(FirstStagePattern, 3.00191)],
        leaves: [-0.003, -0.063, 0.027, 0.0, 0.008, -0.014, -0.011, 0.0, -0.002, 0.018, -0.023, 0.0, -0.015, 0.088, 0.0, 0.0, 0.006, -0.062, -0.03, -0.075, 0.015, -0.068, 0.035, 0.0, 0.031, -0.023, 0.039, 0.0, -0.057, -0.007, 0.006, 0.0, -0.041, 0.0, 0.053, 0.0, 0.0, 0.0, 0.02, 0.0, -0.007, 0.005, 0.025, 0.048, 0.052, 0.015, -0.313, -0.184, 0.024, 0.0, -0.008, 0.0, 0.031, 0.0, 0.002, 0.0, -0.001, 0.028, 0.022, 0.0, 0.003, -0.067, 0.009, 0.0],
    },
    Tree {
        splits: [Split(NamedShop, 0.5), Split(HeadlineUp, 5.5), Split(OddsOfClosest, 0.62875), Split(InMain, 0.5), Split(FirstStageSiblings, 3.52562), Split(MinWordOdds, -1.385)],
        leaves: [-0.009, 0.025, -0.002, 0.053, -0.165, 0.0, -0.006, 0.0, 0.01, 0.04, 0.01, -0.099, 0.035, 0.0, -0.111, 0.0, 0.042, 0.0, 0.001, 0.0, 0.011, 0.0, 0.0, 0.0, -0.031, 0.009, 0.028, 0.0, 0.046, 0.0, -0.15, 0.0, 0.008, 0.073, -0.016, -0.097, 0.009, 0.0, 0.064, 0.0, -0.003, 0.074, -0.012, 0.007, 0.036, 0.0, -0.314, 0.0, 0.112, 0.0, 0.062, 0.0, 0.011, 0.0, 0.019, 0.0, 0.01, 0.018, 0.001, 0.014, -0.005, 0.0, 0.067, 0.0],
    },
    Tree {
        splits: [Split(NamedNav, 0.5), Split(ParentLength, 1.10691), Split(Punctuation, 0.18836), Split(InQuote, 0.5), Split(BranchLinked, 0.15636), Split(BranchSize, 0.3518)],
        leaves: [-0.003, 0.166, 0.003, -0.031, 0.004, 0.0, -0.017, 0.083, 0.0, 0.0, 0.052, 0.0, -0.042, 0.0, -0.031, 0.0, -0.007, 0.11, 0.002, -0.002, -0.007, 0.0, -0.018, -0.007, -0.074, 0.0, 0.057, 0.0, 0.18, 0.0, 0.05, 0.0, 0.033, 0.0, 0.009, 0.0, 0.14, 0.0, -0.046, 0.0, 0.0, 0.0, 0.042, 0.0, 0.0, 0.0, 0.0, 0.0, -0.007, 0.0, 0.023, 0.0, -0.038, 0.0, -0.028, 0.0, -0.006, 0.0, -0.004, 0.0, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(FirstStageMax, 4.70209), Split(FirstStageNext, 2.84926), Split(BeforeHeadline, 0.5), Split(SureDistance, 0.34657), Split(BranchLinked, 0.64059), Split(PageBlocks, 5.90799)],
        leaves: [0.002, -0.017, 0.006, 0.025, -0.084, 0.0, -0.1, 0.0, 0.015, -0.018, -0.008, -0.015, 0.011, -0.055, -0.002, 0.0, 0.022, -0.098, -0.176, 0.015, 0.0, 0.0, 0.0, 0.0, -0.019, -0.028, 0.012, 0.018, -0.115, -0.082, 0.0, 0.0, -0.012, -0.116, 0.001, 0.066, 0.102, 0.0, -0.039, 0.0, -0.008, -0.061, 0.066, 0.03, 0.023, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.032, -0.082, 0.02, -0.003, -0.059, -0.001, 0.0, 0.0],
    },
    Tree {
        splits: [Split(ParentLength, 5.90476), Split(HeadlineDown, 5.5), Split(Position, 0.68927), Split(IsLead, 0.5), Split(GrandparentLinked, 0.01024), Split(NamedBox, 0.5)],
        leaves: [-0.001, 0.073, 0.002, -0.065, -0.008, 0.006, 0.009, -0.135, -0.004, 0.0, -0.02, 0.0, 0.0, 0.0, 0.07, 0.0, 0.001, -0.029, 0.015, 0.037, -0.011, -0.038, -0.01, -0.213, 0.031, -0.034, 0.021, 0.0, -0.03, 0.0, 0.085, 0.0, -0.108, 0.0, -0.012, 0.0, -0.082, 0.0, 0.02, 0.0, 0.106, 0.0, -0.08, 0.0, 0.0, 0.0, 0.058, 0.0, -0.005, 0.019, 0.038, 0.0, -0.008, 0.026, -0.006, 0.0, 0.036, 0.0, -0.008, 0.0, -0.005, 0.0, -0.03, 0.0],
    },
    Tree {
        splits: [Split(IsTable, 0.5), Split(ParentBlocks, 0.89588), Split(MinOdds, -0.01536), Split(FirstStageParent, -0.0752), Split(Digits, 0.13993), Split(FirstStagePattern, 0.71607)],
        leaves: [0.003, 0.01, 0.0, 0.208, 0.041, 0.0, 0.023, 0.0, -0.013, 0.084, -0.013, 0.061, -0.009, 0.0, -0.001, 0.067, -0.04, -0.041, -0.011, -0.054, 0.076, 0.098, -0.044, 0.0, -0.004, 0.029, -0.011, 0.0, 0.036, -0.078, -0.009, 0.097, 0.129, 0.0, 0.014, 0.0, -0.075, 0.0, -0.027, 0.0, 0.031, 0.04, 0.001, 0.108, 0.091, -0.224, -0.013, 0.005, 0.001, 0.0, 0.083, 0.0, 0.0, 0.0, 0.0, 0.0, -0.139, 0.04, 0.002, 0.059, 0.019, -0.165, -0.055, 0.037],
    },
    Tree {
        splits: [Split(LengthToParagraph, 0.85667), Split(PatternLength, 5.16327), Split(FirstStage, 3.47865), Split(AfterNextTitle, 0.5), Split(OddsOfClosest, -0.14515), Split(HeadlineDistance, 2.2499)],
        leaves: [-0.015, 0.017, -0.08, 0.016, 0.007, 0.052, 0.01, -0.005, 0.063, 0.003, 0.0, 0.099, 0.0, 0.0, 0.0, 0.001, -0.007, 0.024, -0.08, 0.02, 0.059, 0.059, 0.009, 0.027, -0.133, -0.01, 0.0, 0.101, 0.017, 0.008, 0.004, 0.047, 0.0, -0.004, -0.043, -0.006, 0.093, 0.069, -0.056, 0.151, 0.041, -0.046, 0.001, -0.059, -0.217, -0.236, 0.001, 0.007, -0.003, -0.003, -0.027, -0.006, 0.006, 0.035, -0.006, 0.012, 0.02, 0.0, -0.034, 0.018, 0.048, 0.046, 0.039, 0.093],
    },
    Tree {
        splits: [Split(FirstStageMax, 2.80806), Split(OddsOfClosest, 0.46917), Split(IsRepeated, 0.5), Split(BranchLinked, 0.02414), Split(SumOfOdds, -0.45336), Split(NamedBox, 0.5)],
        leaves: [0.044, 0.004, 0.02, -0.043, -0.087, -0.065, 0.0, 0.0, -0.017, 0.001, 0.0, 0.023, -0.077, -0.017, 0.0, 0.0, -0.009, 0.004, 0.049, 0.003, 0.001, 0.023, 0.0, -0.117, 0.031, -0.006, 0.074, -0.002, 0.062, -0.01, 0.121, 0.008, 0.054, -0.07, 0.0, 0.0, -0.036, 0.082, 0.0, 0.0, -0.033, -0.01, 0.0, 0.0, -0.033, 0.048, 0.0, 0.0, 0.068, 0.003, 0.0, 0.031, 0.0, 0.013, 0.0, -0.209, 0.168, -0.012, 0.0, 0.142, 0.036, -0.012, 0.0, 0.0],
    },
    Tree {
        splits: [Split(NamedConsent, 0.5), Split(ParentBlocks, 0.89588), Split(Paragraphs, 0.04322), Split(FirstStageMax, 1.58856), Split(Punctuation, 0.15983), Split(IsRepeated, 0.5)],
        leaves: [0.033, 0.0, -0.024, 0.0, -0.033, 0.0, 0.063, 0.0, 0.002, -0.012, 0.002, -0.021, 0.021, -0.15, 0.001, -0.09, -0.058, 0.0, 0.029, 0.0, 0.01, 0.0, -0.004, 0.0, -0.008, 0.0, 0.005, -0.003, 0.053, 0.0, -0.018, 0.0, -0.031, 0.0, -0.035, 0.0, -0.041, 0.0, 0.126, 0.0, 0.005, 0.0, 0.003, 0.0, -0.129, 0.0, -0.033, 0.0, 0.0, 0.0, 0.013, 0.0, 0.0, 0.0, -0.004, 0.0, -0.051, 0.0, 0.038, 0.0, 0.031, 0.0, -0.027, 0.0],
    },
    Tree {
        splits: [Split(NamedConsent, 0.5), Split(IsDiv, 0.5), Split(LengthToParagraph, 0.82333), Split(FirstStageSiblings, 0.17811), Split(MaxWordOdds, 0.255), Split(PatternParagraphs, 0.49804)],
        leaves: [0.003, -0.01, -0.03, -0.015, 0.015, 0.0, -0.034, -0.008, 0.007, 0.0, -0.177, 0.0, 0.031, 0.0, -0.062, 0.0, 0.012, -0.016, -0.022, -0.002, 0.009, 0.0, 0.013, -0.046, -0.008, 0.0, -0.042, 0.0, -0.003, 0.0, 0.016, 0.0, 0.024, 0.0, -0.011, 0.0, 0.013, 0.0, 0.07, -0.069, -0.005, 0.0, -0.127, 0.0, -0.008, 0.0, 0.005, 0.0, -0.021, 0.0, -0.064, 0.0, 0.02, -0.095, -0.115, 0.0, -0.016, 0.0, 0.062, 0.0, 0.004, -0.126, 0.105, 0.0],
    },
    Tree {
        splits: [Split(IsSubheading, 0.5), Split(ParentBlocks, 0.89588), Split(BranchSize, 0.02198), Split(BranchLinked, 0.8616), Split(PatternBlocks, 3.19846), Split(FirstStagePattern, -0.12316)],
        leaves: [-0.004, 0.043, -0.018, 0.003, 0.005, 0.025, 0.01, -0.034, -0.031, 0.181, -0.012, 0.035, -0.067, -0.071, -0.035, 0.063, -0.046, 0.0, -0.004, 0.0, 0.082, 0.0, 0.015, -0.009, 0.02, 0.0, 0.125, 0.0, -0.033, 0.0, -0.042, 0.0, -0.027, 0.051, -0.037, 0.024, 0.024, 0.08, -0.004, 0.07, 0.072, 0.0, -0.022, 0.09, 0.075, 0.0, -0.096, -0.095, 0.076, 0.002, 0.005, -0.011, 0.007, 0.019, 0.021, 0.004, 0.048, 0.002, 0.011, 0.036, 0.0, 0.0, -0.101, 0.0],
    },
    Tree {
        splits: [Split(ParentLength, 5.90476), Split(HeadlineDown, 5.5), Split(HeadlineDistance, 5.34948), Split(IsTable, 0.5), Split(MinOdds, -0.01536), Split(HeadlineUp, 7.5)],
        leaves: [0.0, 0.06, 0.005, -0.077, -0.027, 0.01, 0.004, -0.026, 0.06, -0.059, 0.121, 0.0, 0.239, 0.0, -0.02, 0.0, -0.002, -0.026, 0.012, -0.002, -0.016, -0.014, -0.038, -0.216, 0.059, -0.073, -0.19, 0.0, 0.0, 0.0, 0.0, 0.0, 0.004, 0.0, -0.009, 0.0, -0.008, 0.0, -0.052, 0.0, 0.025, 0.0, 0.046, 0.0, 0.0, 0.0, -0.005, 0.0, -0.192, 0.0, -0.017, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(NamedComments, 0.5), Split(OddsOfClosest, 0.05043), Split(Emphasized, 0.05117), Split(BranchRepeats, 0.34657), Split(NamedSide, 0.5), Split(PatternLinked, 0.00218)],
        leaves: [-0.011, 0.0, 0.035, 0.0, -0.043, 0.0, 0.028, 0.0, -0.008, 0.058, 0.0, -0.001, 0.02, -0.003, -0.001, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.013, 0.0, -0.003, 0.0, 0.065, 0.0, -0.266, 0.0, 0.059, 0.0, 0.013, 0.0, -0.196, 0.0, -0.02, 0.0, 0.011, -0.01, 0.013, -0.147, 0.01, 0.0, -0.016, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.04, 0.0, 0.075, 0.0, -0.035, 0.0, -0.094, 0.0],
    },
    Tree {
        splits: [Split(NamedNav, 0.5), Split(OddsOfClosest, -0.91208), Split(InDescription, 0.5), Split(FirstStageSiblings, -0.21858), Split(FirstStagePattern, 1.04164), Split(ParagraphsOfAll, 0.06134)],
        leaves: [-0.024, 0.182, 0.005, 0.049, 0.023, 0.0, 0.077, 0.0, -0.042, 0.0, 0.008, 0.035, 0.02, 0.0, 0.046, 0.0, 0.103, 0.0, -0.005, 0.0, 0.0, 0.0, 0.0, 0.0, 0.041, 0.0, 0.0, 0.0, 0.0, 0.0, 0.003, 0.0, 0.021, 0.0, -0.006, -0.053, 0.146, 0.0, -0.021, 0.0, -0.078, 0.0, -0.011, 0.052, 0.048, 0.0, -0.027, 0.0, 0.0, 0.0, 0.003, 0.0, 0.0, 0.0, 0.0, 0.0, 0.024, 0.0, -0.002, 0.029, -0.056, 0.0, 0.016, 0.0],
    },
    Tree {
        splits: [Split(NamedComments, 0.5), Split(PatternLinked, 0.00837), Split(Linked, 0.04408), Split(BranchLinked, 0.00028), Split(MeanOdds, 0.27983), Split(Length, 4.86367)],
        leaves: [-0.008, -0.005, 0.028, 0.0, 0.071, 0.0, -0.197, 0.0, -0.004, -0.001, 0.041, -0.071, -0.138, 0.0, -0.014, -0.01, -0.032, 0.0, -0.023, 0.0, 0.0, 0.0, 0.0, 0.0, 0.08, 0.0, 0.075, 0.0, 0.026, 0.0, -0.009, 0.0, 0.001, 0.0, 0.03, 0.0, 0.052, 0.0, -0.002, 0.0, -0.013, 0.06, 0.038, -0.129, -0.037, 0.0, 0.003, 0.0, 0.0, 0.0, 0.014, 0.0, 0.0, 0.0, -0.246, 0.0, 0.103, 0.0, -0.067, 0.0, 0.015, 0.0, -0.009, 0.0],
    },
    Tree {
        splits: [Split(IsSubheading, 0.5), Split(BranchLinked, 0.92207), Split(BranchRepeats, 3.38425), Split(NamedAd, 0.5), Split(MinWordOdds, -1.615), Split(MinWordOdds, -1.645)],
        leaves: [0.0, 0.013, -0.026, 0.134, -0.012, -0.025, 0.085, 0.002, 0.027, -0.022, -0.048, -0.004, 0.001, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.086, 0.044, -0.059, -0.015, 0.036, 0.0, 0.174, 0.0, -0.026, -0.005, -0.011, 0.0, 0.0, 0.0, 0.0, 0.0, 0.002, 0.029, -0.039, 0.043, 0.005, -0.01, 0.018, 0.03, -0.014, -0.081, -0.031, 0.0, -0.197, 0.0, -0.008, 0.0],
    },
    Tree {
        splits: [Split(FirstStageMax, 4.7167), Split(FirstStage, 4.06597), Split(HeadlineDistance, 5.53141), Split(Paragraphs, 0.83062), Split(OddsOfClosest, 0.46917), Split(HeadlineUp, 5.5)],
        leaves: [0.007, -0.008, 0.105, 0.042, 0.006, -0.055, 0.0, -0.195, 0.002, -0.029, 0.023, 0.041, -0.029, 0.028, 0.001, 0.007, 0.054, -0.017, 0.052, -0.168, 0.076, 0.042, 0.0, 0.0, -0.003, -0.018, 0.11, 0.087, 0.053, -0.019, 0.0, 0.001, -0.006, -0.034, 0.051, 0.045, 0.028, -0.022, 0.0, 0.003, 0.011, -0.042, 0.019, -0.014, 0.001, 0.001, 0.0, 0.0, -0.02, 0.076, 0.003, 0.009, -0.099, 0.0, 0.0, 0.0, -0.155, 0.056, -0.133, 0.063, -0.068, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(PageParagraphs, 3.97162), Split(FirstStageMedian, -3.72821), Split(HeadlineDown, 9.5), Split(FirstStageMax, 4.43249), Split(PageParagraphs, 2.24876), Split(FirstStageSiblings, 4.12013)],
        leaves: [0.001, 0.0, 0.002, 0.0, 0.03, 0.0, 0.085, 0.0, -0.005, 0.0, -0.023, 0.0, -0.084, 0.0, -0.005, 0.0, -0.039, 0.021, 0.017, -0.003, -0.07, 0.107, 0.035, -0.146, 0.001, 0.0, 0.002, -0.066, -0.074, 0.0, 0.003, -0.014, 0.119, 0.0, 0.055, 0.0, 0.014, 0.0, 0.0, 0.0, -0.002, 0.0, 0.004, 0.0, -0.014, 0.0, 0.053, 0.0, -0.187, 0.0, 0.069, 0.0, 0.0, 0.0, 0.009, 0.0, 0.021, 0.0, 0.007, 0.06, 0.0, 0.0, 0.045, 0.0],
    },
    Tree {
        splits: [Split(IsSubheading, 0.5), Split(ParagraphsOfAll, 0.00462), Split(EndsSentence, 0.5), Split(FirstStageParent, -0.0752), Split(InItem, 0.5), Split(MinOdds, -0.25056)],
        leaves: [-0.004, 0.031, 0.001, -0.071, -0.007, 0.059, 0.012, -0.022, -0.023, 0.06, -0.019, 0.028, 0.038, 0.026, -0.008, 0.06, 0.001, 0.186, 0.049, -0.015, -0.001, 0.079, -0.023, 0.004, 0.059, -0.002, -0.038, -0.056, -0.019, 0.026, 0.004, -0.026, -0.008, 0.06, -0.017, -0.006, 0.012, 0.032, -0.001, -0.016, -0.02, 0.041, -0.023, 0.012, -0.043, 0.078, 0.005, -0.009, 0.033, -0.004, 0.142, 0.0, 0.055, 0.0, 0.143, 0.0, 0.008, -0.062, -0.029, 0.007, -0.014, 0.0, 0.004, 0.0],
    },
    Tree {
        splits: [Split(BesideForm, 0.5), Split(FirstStage, -0.28771), Split(InDescription, 0.5), Split(NamedCaption, 0.5), Split(IsTitle, 0.5), Split(FirstStageNext, -2.98921)],
        leaves: [-0.006, -0.117, -0.002, -0.005, 0.056, 0.0, -0.014, 0.0, 0.042, -0.005, 0.0, 0.0, 0.125, 0.0, 0.0, 0.0, -0.007, 0.0, 0.0, 0.0, -0.038, 0.0, 0.0, 0.0, -0.008, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.009, -0.055, -0.001, -0.168, 0.105, 0.0, 0.036, 0.0, -0.023, 0.0, -0.086, 0.0, -0.019, 0.0, -0.093, 0.0, -0.041, -0.01, -0.126, 0.0, -0.06, 0.0, -0.062, 0.0, -0.001, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(FirstStageMax, 2.80806), Split(HeadlineUp, 11.5), Split(SureAfter, 2.01268), Split(MinWordOdds, -1.895), Split(NamedLead, 0.5), Split(SumOfOdds, -0.8445)],
        leaves: [-0.025, -0.012, 0.181, -0.028, -0.015, -0.025, 0.0, -0.053, -0.002, 0.022, -0.043, -0.124, 0.051, 0.01, 0.0, -0.105, -0.003, -0.014, 0.0, 0.0, 0.0, -0.2, 0.0, 0.0, -0.004, -0.099, 0.0, 0.0, 0.0, 0.081, 0.0, 0.0, 0.107, 0.03, 0.0, -0.001, -0.016, 0.0, 0.0, 0.049, 0.008, -0.009, 0.023, 0.007, 0.072, 0.006, 0.034, 0.038, 0.0, -0.024, 0.0, 0.0, 0.0, -0.053, 0.0, 0.0, 0.086, -0.008, 0.0, 0.0, 0.0, 0.042, 0.0, 0.0],
    },
    Tree {
        splits: [Split(PageBlocks, 6.40022), Split(HeadlineDistance, 3.88151), Split(FirstStageParent, -0.0752), Split(BranchRepeats, 3.19846), Split(FirstStageMedian, -3.05972), Split(OddsOfClosest, 0.62875)],
        leaves: [0.001, 0.028, -0.02, 0.033, -0.005, 0.118, -0.048, 0.015, -0.031, 0.0, 0.118, 0.0, 0.018, 0.043, 0.117, 0.0, 0.011, -0.03, 0.015, -0.053, -0.003, 0.086, 0.007, -0.038, 0.062, 0.038, 0.098, -0.019, 0.045, 0.108, 0.008, -0.128, -0.036, 0.0, -0.053, 0.0, -0.003, 0.0, -0.266, 0.0, 0.0, 0.0, 0.0, 0.0, 0.009, 0.0, 0.0, 0.0, 0.022, 0.0, 0.03, 0.0, 0.027, 0.001, -0.009, -0.075, 0.0, 0.0, 0.0, 0.097, -0.05, 0.004, -0.06, -0.037],
    },
    Tree {
        splits: [Split(NamedComments, 0.5), Split(FirstStageThirdNext, -0.08682), Split(Emphasized, 0.11479), Split(NamedPaywall, 0.5), Split(Paragraphs, 0.39922), Split(FirstStageParent, -0.0752)],
        leaves: [0.003, -0.012, 0.003, 0.0, 0.016, -0.003, 0.03, 0.0, -0.044, 0.0, -0.043, 0.0, -0.032, 0.0, -0.001, 0.0, 0.002, 0.059, 0.069, 0.0, 0.021, 0.0, -0.04, 0.0, -0.002, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.009, 0.0, 0.001, 0.0, -0.048, 0.0, 0.04, 0.0, -0.069, 0.0, -0.141, 0.0, -0.142, 0.0, -0.083, 0.0, 0.0, 0.0, 0.005, -0.133, -0.038, 0.0, -0.002, 0.0, 0.095, 0.0, 0.082, 0.0, -0.075, 0.0, -0.164, 0.0],
    },
    Tree {
        splits: [Split(NamedNav, 0.5), Split(Digits, 0.05005), Split(Emphasized, 0.29043), Split(PageParagraphs, 1.12785), Split(IsMostFrequentPattern, 0.5), Split(Linked, 0.10877)],
        leaves: [-0.01, -0.028, -0.015, 0.175, 0.11, 0.0, -0.034, 0.0, 0.001, 0.043, -0.015, 0.034, 0.0, -0.01, 0.033, 0.0, 0.038, 0.0, -0.033, 0.0, 0.032, 0.0, -0.081, 0.0, 0.006, 0.016, 0.012, 0.0, -0.033, 0.018, 0.045, 0.0, -0.046, 0.0, -0.022, 0.0, 0.055, 0.0, -0.012, 0.0, 0.007, 0.106, 0.004, 0.0, -0.007, -0.048, 0.048, 0.0, 0.03, 0.0, -0.145, 0.0, -0.009, 0.0, -0.06, 0.0, -0.014, 0.0, -0.027, 0.0, -0.034, 0.0, 0.052, 0.0],
    },
    Tree {
        splits: [Split(Emphasized, 0.80094), Split(NamedTags, 0.5), Split(SureAfter, 3.72562), Split(MinOdds, 0.1875), Split(HeadlineUp, 7.5), Split(PatternParagraphs, 0.04544)],
        leaves: [0.002, 0.02, -0.008, 0.013, 0.011, 0.01, -0.048, 0.0, -0.02, 0.009, 0.0, 0.0, -0.078, 0.002, 0.002, 0.0, -0.041, 0.063, -0.044, 0.0, 0.022, -0.003, 0.0, 0.0, -0.099, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.001, -0.025, 0.037, -0.187, 0.022, -0.022, -0.142, 0.055, 0.038, 0.037, -0.264, 0.0, 0.018, 0.002, 0.0, 0.0, -0.005, 0.061, -0.042, 0.0, 0.021, 0.012, 0.0, 0.0, -0.289, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(FirstStageMax, 4.70209), Split(NextInMain, 0.5), Split(ParentLinked, 0.69946), Split(PatternBlocks, 3.34975), Split(FirstStageSiblings, 2.37262), Split(BranchLinked, 0.43137)],
        leaves: [0.017, -0.026, -0.002, -0.01, -0.074, -0.084, -0.039, -0.005, 0.058, -0.169, -0.005, 0.073, 0.025, 0.0, -0.041, 0.008, -0.003, -0.014, -0.001, 0.001, 0.0, 0.0, 0.0, 0.0, 0.062, -0.018, -0.003, 0.024, 0.0, 0.0, 0.0, 0.001, 0.003, -0.056, 0.036, 0.021, -0.053, -0.052, -0.003, 0.035, 0.074, -0.006, -0.017, 0.095, -0.051, -0.072, 0.074, 0.009, -0.061, 0.014, -0.084, -0.03, 0.0, 0.0, 0.0, 0.0, -0.005, 0.02, 0.054, 0.008, 0.0, 0.0, 0.0, 0.001],
    },
    Tree {
        splits: [Split(NamedConsent, 0.5), Split(SureBefore, 1.49787), Split(HeadlineDown, 5.5), Split(IsTable, 0.5), Split(MinOdds, 0.1875), Split(TextBefore, 0.99968)],
        leaves: [0.008, -0.047, -0.009, -0.071, -0.003, -0.136, 0.008, -0.057, 0.04, 0.0, 0.042, 0.0, -0.14, 0.0, 0.104, 0.0, 0.036, 0.0, -0.055, 0.0, 0.008, 0.0, 0.011, 0.0, 0.0, 0.0, -0.07, 0.0, 0.0, 0.0, -0.162, 0.0, 0.057, 0.0, -0.016, 0.0, -0.034, 0.0, -0.014, 0.0, 0.0, 0.0, 0.22, 0.0, 0.0, 0.0, 0.021, 0.0, 0.0, 0.0, 0.068, 0.0, 0.0, 0.0, 0.005, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(NamedAuthor, 0.5), Split(FirstStagePattern, -0.12316), Split(InDescription, 0.5), Split(HeadlineUp, 1.5), Split(ParagraphLength, 0.805), Split(PatternLength, 5.29013)],
        leaves: [-0.009, -0.061, 0.01, 0.0, 0.038, -0.006, -0.045, 0.0, 0.001, -0.122, -0.001, 0.0, 0.045, 0.0, 0.001, 0.0, -0.011, -0.037, 0.037, 0.0, 0.112, 0.0, 0.006, 0.0, -0.002, -0.078, -0.01, -0.101, 0.159, -0.001, 0.115, 0.009, 0.05, -0.013, -0.026, 0.0, 0.0, 0.0, 0.044, 0.0, 0.026, -0.076, -0.013, -0.088, -0.008, 0.0, 0.006, 0.0, 0.124, -0.008, 0.025, 0.0, 0.106, 0.0, 0.087, -0.134, 0.005, -0.084, -0.002, -0.089, 0.0, 0.0, 0.085, 0.0],
    },
    Tree {
        splits: [Split(NamedNav, 0.5), Split(Digits, 0.06246), Split(BranchRepeats, 0.34657), Split(MinWordOdds, -0.485), Split(Emphasized, 0.27258), Split(NamedTags, 0.5)],
        leaves: [0.113, 0.0, -0.079, 0.0, 0.001, 0.017, -0.012, 0.17, -0.009, 0.0, -0.166, 0.0, 0.002, 0.102, 0.005, 0.0, 0.101, 0.0, 0.0, 0.0, -0.018, -0.029, 0.047, 0.0, -0.01, 0.0, -0.037, 0.0, 0.0, -0.002, 0.009, 0.0, 0.0, 0.0, 0.0, 0.0, -0.026, 0.0, 0.056, 0.0, 0.0, 0.0, 0.0, 0.0, -0.079, 0.0, -0.085, 0.0, 0.0, 0.0, 0.0, 0.0, 0.044, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.161, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(ParentLength, 5.90476), Split(PageBlocks, 6.67329), Split(NextLength, 0.33), Split(SumOfOdds, 0.10996), Split(ParentBlocks, 5.71537), Split(PatternLength, 5.73974)],
        leaves: [0.007, -0.002, 0.01, 0.0, -0.006, -0.008, -0.034, 0.0, -0.005, -0.092, 0.067, 0.0, 0.01, -0.097, 0.056, 0.0, -0.03, 0.008, -0.003, -0.002, 0.01, -0.036, -0.001, -0.001, -0.026, 0.055, 0.036, -0.001, -0.004, 0.027, 0.0, -0.01, -0.008, 0.001, 0.0, 0.0, 0.005, -0.08, 0.0, 0.0, -0.018, 0.0, 0.039, 0.0, 0.008, -0.029, 0.0, 0.0, 0.011, 0.009, 0.0, 0.0, 0.004, 0.0, 0.0, 0.0, 0.08, -0.089, 0.0, 0.109, 0.087, -0.092, 0.0, -0.02],
    },
    Tree {
        splits: [Split(IsSubheading, 0.5), Split(ParagraphsOfAll, 0.00038), Split(FirstStageThirdNext, -1.13958), Split(PageParagraphs, 1.5182), Split(AfterNextTitle, 0.5), Split(MaxWordOdds, 0.175)],
        leaves: [-0.025, 0.0, 0.001, 0.011, 0.002, -0.006, -0.012, -0.026, -0.018, 0.002, 0.03, 0.0, 0.012, 0.033, 0.013, 0.028, -0.069, 0.0, -0.229, 0.0, -0.015, 0.0, 0.004, 0.0, 0.06, -0.002, 0.056, 0.0, 0.013, 0.049, 0.102, 0.009, -0.003, 0.185, 0.016, 0.064, -0.003, -0.031, 0.01, -0.019, 0.003, 0.059, -0.012, -0.008, -0.003, 0.043, 0.002, 0.015, -0.057, 0.0, -0.001, 0.0, 0.02, 0.0, 0.053, 0.0, 0.038, 0.033, -0.047, 0.007, 0.041, 0.027, -0.022, -0.01],
    },
    Tree {
        splits: [Split(NamedAuthor, 0.5), Split(IsDescription, 0.5), Split(MeanOdds, -0.29377), Split(FirstStageMax, 2.80806), Split(PageBlocks, 6.40022), Split(FirstStageMedian, -3.89649)],
        leaves: [-0.001, -0.104, 0.0, 0.0, 0.021, -0.038, -0.163, 0.0, -0.021, -0.108, 0.195, -0.006, -0.005, -0.084, 0.008, 0.0, 0.093, 0.0, 0.0, 0.0, 0.039, 0.0, 0.013, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.032, -0.014, 0.0, 0.0, 0.052, -0.007, 0.033, 0.0, 0.002, -0.107, 0.095, 0.0, 0.0, -0.086, 0.005, -0.127, -0.145, 0.0, 0.0, 0.0, -0.019, 0.0, -0.008, 0.0, -0.117, 0.0, 0.0, 0.0, 0.095, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(PatternLinked, 0.00837), Split(NamedShop, 0.5), Split(NotInArticleBody, 0.5), Split(MinWordOdds, -0.325), Split(PatternParagraphs, 0.07141), Split(FirstStageSecondPrevious, -3.27679)],
        leaves: [-0.002, -0.003, 0.046, 0.016, 0.01, -0.044, 0.0, -0.015, -0.041, -0.026, 0.0, 0.0, 0.002, -0.023, 0.0, 0.0, -0.006, 0.024, -0.058, 0.0, -0.092, -0.028, 0.0, 0.0, 0.009, -0.003, 0.0, 0.0, 0.0, -0.052, 0.0, 0.0, 0.003, 0.004, 0.085, -0.06, -0.018, -0.048, 0.005, -0.023, 0.006, 0.038, 0.0, 0.0, -0.177, -0.009, 0.0, 0.0, -0.01, 0.01, 0.1, 0.051, 0.013, -0.017, -0.2, 0.0, -0.006, 0.003, 0.0, 0.0, -0.182, 0.002, 0.0, 0.0],
    },
    Tree {
        splits: [Split(NamedNav, 0.5), Split(Position, 0.18404), Split(FirstStageMax, 3.39029), Split(HeadlineUp, 3.5), Split(MaxWordOdds, 0.645), Split(FirstStageMedian, -3.78635)],
        leaves: [0.043, 0.162, -0.009, -0.028, -0.004, 0.0, -0.019, 0.0, 0.009, 0.0, 0.006, 0.0, -0.011, 0.0, -0.001, -0.008, 0.018, 0.0, 0.132, 0.0, 0.027, 0.0, -0.003, 0.0, 0.042, 0.0, 0.028, 0.0, 0.005, 0.0, -0.032, 0.0, 0.008, 0.0, -0.032, 0.0, 0.002, 0.0, 0.012, 0.052, 0.062, 0.0, 0.049, 0.0, -0.017, 0.0, -0.012, 0.038, 0.045, 0.0, 0.075, 0.0, 0.0, 0.0, 0.005, 0.0, 0.065, 0.0, -0.012, 0.0, -0.001, 0.0, 0.014, 0.0],
    },
    Tree {
        splits: [Split(HeadlineUp, 5.5), Split(MinOdds, 0.1875), Split(PageParagraphs, 2.45745), Split(PageParagraphs, 2.52453), Split(IsTable, 0.5), Split(PatternParagraphs, 0.8594)],
        leaves: [-0.001, -0.026, 0.004, -0.104, 0.028, 0.008, -0.193, -0.149, 0.0, 0.0, 0.0, 0.0, 0.002, 0.011, 0.005, 0.014, 0.072, 0.049, -0.154, 0.0, 0.218, 0.01, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.023, 0.028, -0.068, 0.0, 0.001, -0.014, 0.075, 0.018, 0.069, 0.096, 0.025, -0.266, 0.0, 0.0, 0.0, 0.0, 0.008, -0.011, -0.031, 0.018, 0.056, -0.184, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.009, 0.0, 0.0],
    },
    Tree {
        splits: [Split(BesideForm, 0.5), Split(FirstStageParent, -0.0752), Split(FirstStageParent, -0.47694), Split(BranchSize, 0.03273), Split(AfterNextTitle, 0.5), Split(FirstStageSecondNext, -3.80633)],
        leaves: [0.002, -0.048, 0.0, 0.0, -0.087, 0.0, -0.03, -0.005, -0.014, -0.077, 0.0, 0.0, 0.04, 0.0, 0.006, 0.0, 0.03, -0.002, 0.0, 0.0, -0.041, 0.0, 0.025, 0.0, -0.001, -0.048, 0.0, 0.0, -0.103, 0.0, -0.085, 0.0, 0.001, -0.046, 0.0, 0.0, -0.011, 0.0, -0.003, 0.0, 0.005, -0.068, 0.0, 0.0, 0.053, -0.09, 0.0, -0.139, 0.051, -0.009, 0.0, 0.0, -0.05, 0.0, -0.034, 0.0, 0.042, -0.03, 0.0, 0.0, -0.078, 0.0, 0.013, 0.0],
    },
    Tree {
        splits: [Split(NamedNav, 0.5), Split(Digits, 0.05755), Split(InQuote, 0.5), Split(PatternParagraphs, 0.05967), Split(TextBefore, 0.1724), Split(Linked, 0.68388)],
        leaves: [0.006, 0.0, -0.005, 0.0, 0.055, 0.0, 0.015, 0.0, 0.007, 0.0, -0.034, 0.0, -0.001, 0.0, -0.05, 0.0, 0.002, -0.033, 0.006, 0.156, -0.075, 0.0, 0.134, 0.0, -0.001, 0.005, -0.019, 0.024, 0.11, 0.0, 0.108, 0.0, -0.008, 0.0, 0.027, 0.0, -0.013, 0.0, 0.0, 0.0, -0.087, 0.0, -0.005, 0.0, 0.0, 0.0, 0.0, 0.0, -0.003, 0.097, 0.009, 0.0, -0.095, 0.0, -0.001, 0.0, -0.018, 0.0, -0.043, 0.0, 0.005, 0.0, 0.001, 0.0],
    },
    Tree {
        splits: [Split(Punctuation, 0.14324), Split(PatternLength, 5.05891), Split(IsLead, 0.5), Split(ParagraphsOfAll, 0.80939), Split(FirstStageSiblings, 1.28432), Split(AfterNextTitle, 0.5)],
        leaves: [-0.001, -0.006, 0.019, -0.014, -0.003, 0.031, 0.04, 0.014, 0.0, -0.025, -0.048, -0.058, 0.0, -0.013, -0.024, 0.0, 0.01, 0.009, 0.001, -0.026, -0.051, 0.014, 0.01, -0.009, 0.009, 0.002, 0.019, -0.003, -0.159, 0.0, 0.022, 0.0, 0.011, -0.004, 0.016, 0.021, 0.028, 0.023, -0.068, 0.07, 0.058, 0.016, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.028, 0.14, -0.039, -0.11, 0.033, 0.004, -0.056, 0.072, 0.02, 0.051, 0.001, 0.097, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(ParentLength, 5.90476), Split(HeadlineUp, 5.5), Split(MinOdds, 0.1875), Split(ParentBlocks, 3.19846), Split(NamedAd, 0.5), Split(ParentLinked, 0.03198)],
        leaves: [0.0, 0.0, -0.006, 0.0, 0.0, 0.0, -0.096, 0.0, 0.011, -0.064, 0.03, -0.073, 0.025, 0.0, 0.0, 0.0, 0.005, 0.0, -0.076, 0.0, 0.0, 0.0, 0.0, 0.0, 0.067, 0.0, -0.192, 0.0, 0.0, 0.0, 0.0, 0.0, 0.003, 0.0, -0.014, 0.0, 0.022, 0.0, -0.052, 0.0, 0.009, 0.046, 0.005, 0.0, -0.016, -0.054, -0.253, 0.0, -0.055, 0.0, 0.015, 0.0, 0.0, 0.0, -0.017, 0.0, 0.001, 0.0, -0.01, 0.0, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(ParentLength, 5.90476), Split(FirstStageMax, 3.39029), Split(SureAfter, 3.86067), Split(ParentLinked, 0.05089), Split(MaxOdds, 0.43583), Split(PatternParagraphs, 0.1922)],
        leaves: [0.017, -0.066, -0.008, -0.053, 0.055, -0.001, -0.004, 0.02, 0.007, 0.038, -0.003, -0.073, 0.023, 0.02, 0.013, -0.083, 0.088, 0.0, -0.012, 0.0, -0.035, 0.0, 0.016, 0.0, 0.049, 0.0, 0.012, 0.0, 0.0, 0.0, -0.001, 0.0, 0.014, -0.032, 0.001, -0.227, 0.023, 0.0, 0.012, 0.055, -0.029, 0.039, 0.007, 0.03, 0.036, 0.035, 0.012, 0.058, 0.015, 0.019, -0.009, 0.007, -0.11, 0.06, 0.029, 0.009, 0.058, 0.0, -0.009, 0.0, 0.0, 0.0, -0.028, 0.0],
    },
    Tree {
        splits: [Split(NamedNav, 0.5), Split(FirstStageSiblings, -4.01222), Split(InHeader, 0.5), Split(NextParagraphs, 0.10865), Split(PatternLength, 3.56899), Split(FirstStageMedian, -2.34068)],
        leaves: [-0.025, 0.0, -0.008, 0.0, -0.064, 0.0, 0.014, 0.0, 0.013, 0.0, 0.004, 0.0, -0.005, 0.0, 0.085, 0.0, -0.015, 0.149, -0.005, 0.003, 0.048, 0.0, -0.035, 0.0, -0.001, 0.0, -0.001, 0.031, -0.002, 0.0, -0.067, 0.0, -0.052, 0.0, 0.025, 0.0, -0.051, 0.0, -0.017, 0.0, -0.005, 0.0, 0.013, 0.0, -0.018, 0.0, -0.006, 0.0, -0.014, 0.0, 0.003, -0.025, -0.018, 0.0, -0.028, 0.0, -0.042, 0.0, 0.003, 0.094, 0.0, 0.0, -0.144, 0.0],
    },
    Tree {
        splits: [Split(IsSubheading, 0.5), Split(ParagraphsOfAll, 0.00038), Split(LengthToParagraph, 0.66333), Split(FirstStage, 0.07965), Split(FirstStagePrevious, 0.36962), Split(PageParagraphs, 1.70693)],
        leaves: [-0.013, 0.031, -0.026, -0.055, 0.007, 0.0, 0.002, 0.0, -0.035, 0.0, -0.025, 0.076, 0.068, 0.0, 0.004, 0.054, -0.004, 0.17, 0.064, -0.017, 0.031, 0.0, 0.1, 0.0, 0.06, 0.037, -0.027, 0.021, 0.0, 0.0, 0.009, 0.0, 0.007, 0.038, -0.003, -0.041, 0.0, 0.0, 0.013, -0.006, -0.037, 0.053, -0.019, -0.014, -0.119, 0.0, -0.008, 0.06, 0.0, 0.032, -0.002, -0.046, 0.011, 0.0, -0.008, 0.0, 0.021, 0.068, -0.012, 0.022, -0.015, 0.0, 0.003, -0.016],
    },
    Tree {
        splits: [Split(BranchSize, 0.02042), Split(NamedPaywall, 0.5), Split(Emphasized, 0.09857), Split(PageParagraphs, 1.80862), Split(PageParagraphs, 1.5182), Split(FirstStageSiblings, 4.61243)],
        leaves: [-0.007, 0.004, -0.006, 0.032, 0.032, 0.013, -0.007, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.001, -0.007, -0.046, 0.042, -0.01, -0.073, 0.0, -0.092, -0.01, 0.005, -0.087, -0.003, 0.005, 0.01, -0.113, -0.166, 0.009, 0.115, 0.0, 0.0, 0.0, 0.006, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.069, -0.046, 0.0, 0.0, -0.252, -0.178, 0.0, 0.0, 0.048, 0.022, 0.0, 0.037, -0.066, 0.052, 0.0, 0.0],
    },
    Tree {
        splits: [Split(BesideForm, 0.5), Split(FirstStageSiblings, -0.95828), Split(NamedAuthor, 0.5), Split(FirstStageThirdNext, -5.8763), Split(ParagraphsOfAll, 0.65257), Split(AfterNextTitle, 0.5)],
        leaves: [-0.014, -0.048, -0.034, 0.0, -0.038, 0.0, 0.0, 0.0, 0.0, -0.061, 0.003, -0.159, -0.13, 0.0, -0.156, 0.0, 0.113, 0.0, -0.002, 0.0, -0.012, 0.0, 0.009, 0.0, 0.011, 0.0, 0.004, 0.0, 0.034, 0.0, 0.0, 0.0, 0.025, -0.022, -0.148, 0.0, -0.011, 0.0, 0.0, 0.0, 0.035, -0.056, 0.001, 0.0, -0.049, 0.0, 0.0, 0.0, 0.0, 0.0, 0.009, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.053, 0.0, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(NamedShop, 0.5), Split(MeanOdds, -0.05069), Split(GrandparentLinked, 0.00942), Split(FirstStagePattern, -0.12316), Split(AfterNextTitle, 0.5), Split(NextParagraphs, 0.75984)],
        leaves: [0.0, 0.079, 0.004, -0.006, -0.009, 0.017, 0.015, -0.045, -0.017, 0.031, 0.014, -0.095, 0.023, 0.039, -0.008, -0.045, 0.054, 0.06, -0.033, 0.0, -0.007, 0.064, 0.016, 0.0, -0.046, 0.0, -0.04, 0.0, 0.044, 0.0, 0.045, 0.0, -0.007, 0.0, -0.046, 0.0, 0.008, 0.062, 0.004, -0.004, 0.002, 0.005, -0.004, 0.03, 0.013, 0.048, 0.003, 0.001, 0.005, 0.0, 0.091, 0.0, 0.002, 0.0, 0.125, 0.0, -0.19, 0.0, 0.008, 0.0, 0.026, 0.0, 0.059, 0.0],
    },
    Tree {
        splits: [Split(FirstStageMax, 4.70209), Split(FirstStageMedian, -2.34068), Split(IsDeep, 0.5), Split(FirstStagePattern, 3.16435), Split(SumOfOdds, -0.32407), Split(AfterNextTitle, 0.5)],
        leaves: [0.026, -0.005, -0.002, 0.015, -0.006, -0.05, 0.015, -0.023, 0.073, -0.041, 0.008, 0.034, -0.126, 0.0, 0.06, 0.005, -0.006, -0.011, -0.002, -0.003, 0.013, -0.012, 0.042, -0.023, -0.007, 0.008, 0.04, -0.014, -0.019, 0.084, -0.005, -0.015, -0.018, -0.001, 0.059, 0.023, -0.009, -0.044, 0.029, -0.058, -0.182, 0.0, 0.02, 0.043, 0.0, 0.0, 0.0, 0.0, 0.079, -0.018, 0.017, 0.042, -0.025, -0.095, 0.047, -0.056, 0.107, 0.03, -0.055, -0.003, 0.03, 0.0, -0.005, 0.055],
    },
    Tree {
        splits: [Split(PatternLinked, 0.00773), Split(BranchSize, 0.2599), Split(SureBefore, 4.29726), Split(FirstStageMax, 4.40367), Split(ParagraphsOfAll, 0.04435), Split(MinOdds, -0.25056)],
        leaves: [0.017, 0.009, 0.025, -0.013, -0.004, 0.07, -0.108, 0.006, -0.01, 0.01, -0.053, -0.035, -0.021, 0.058, -0.077, -0.13, -0.035, 0.021, 0.069, 0.045, -0.073, 0.052, -0.085, -0.088, -0.006, 0.005, -0.033, -0.078, 0.027, 0.063, 0.0, 0.0, -0.008, 0.051, 0.024, -0.035, 0.082, 0.019, 0.002, 0.004, -0.012, 0.007, 0.086, 0.035, 0.035, 0.008, -0.011, -0.006, -0.011, 0.004, 0.004, 0.001, 0.072, -0.004, -0.06, 0.043, 0.001, 0.003, -0.009, -0.008, -0.008, -0.016, 0.009, 0.026],
    },
    Tree {
        splits: [Split(ParentBlocks, 0.89588), Split(IsTable, 0.5), Split(MinOdds, -0.01536), Split(FirstStagePattern, -0.12316), Split(PreviousLength, 0.15667), Split(NotInArticleBody, 0.5)],
        leaves: [-0.008, 0.003, -0.038, 0.002, 0.035, 0.011, 0.0, 0.0, 0.0, 0.012, 0.061, 0.081, 0.075, -0.006, -0.191, 0.019, 0.011, -0.002, -0.007, 0.223, 0.033, 0.02, 0.078, 0.0, 0.019, -0.003, 0.049, 0.102, 0.039, -0.012, -0.164, 0.099, -0.043, -0.021, 0.0, 0.0, -0.004, -0.061, 0.0, 0.0, 0.088, -0.064, 0.0, 0.0, 0.0, -0.09, 0.0, 0.0, -0.07, -0.065, 0.0, 0.0, -0.021, -0.039, 0.0, 0.0, -0.016, 0.021, 0.0, 0.0, -0.055, -0.12, 0.0, 0.0],
    },
    Tree {
        splits: [Split(NamedConsent, 0.5), Split(FirstStageParent, -0.0752), Split(FirstStageSiblings, -0.21858), Split(FirstStageMax, 3.57773), Split(PatternBlocks, 1.49787), Split(Linked, 0.24934)],
        leaves: [0.024, 0.0, 0.002, 0.0, -0.108, 0.0, -0.004, 0.0, -0.011, -0.087, -0.003, 0.0, 0.025, 0.0, -0.002, 0.0, -0.001, 0.0, 0.013, 0.0, 0.033, 0.0, 0.014, 0.0, 0.023, 0.0, 0.015, 0.0, 0.077, -0.088, -0.003, -0.114, 0.015, 0.0, 0.033, 0.0, 0.007, 0.0, -0.156, 0.0, -0.008, 0.0, 0.011, 0.0, -0.07, 0.0, -0.045, 0.0, -0.002, 0.0, 0.012, 0.0, 0.009, 0.0, 0.012, 0.0, 0.004, 0.0, 0.041, 0.0, 0.047, 0.0, -0.013, 0.0],
    },
    Tree {
        splits: [Split(PageParagraphs, 3.92595), Split(FirstStageThirdNext, -5.99987), Split(FirstStageMedian, -2.76377), Split(InItem, 0.5), Split(FirstStageParent, 0.3818), Split(InMain, 0.5)],
        leaves: [-0.071, 0.087, 0.002, -0.002, -0.036, 0.004, 0.004, 0.029, -0.057, 0.0, -0.006, 0.0, 0.009, -0.001, 0.039, 0.04, -0.063, 0.0, 0.0, 0.035, -0.102, 0.012, 0.026, 0.028, 0.0, 0.0, -0.087, 0.0, 0.0, 0.0, 0.002, -0.134, -0.066, 0.061, 0.003, 0.015, -0.007, -0.007, -0.011, -0.064, 0.146, 0.0, 0.002, 0.023, 0.038, 0.046, 0.04, -0.048, 0.004, 0.0, -0.002, 0.0, -0.012, -0.001, 0.003, -0.025, 0.0, 0.0, -0.017, 0.0, 0.111, 0.0, 0.014, -0.005],
    },
    Tree {
        splits: [Split(Punctuation, 0.14324), Split(ParagraphsOfAll, 0.04435), Split(FirstStagePattern, 4.60712), Split(OddsOfClosest, 0.08917), Split(Emphasized, 0.08733), Split(FirstStageMedian, -4.64109)],
        leaves: [-0.004, -0.035, 0.003, -0.029, 0.0, 0.0, 0.02, 0.012, -0.007, -0.044, 0.049, 0.025, 0.0, 0.0, 0.117, 0.057, -0.065, 0.079, -0.022, -0.158, 0.0, 0.0, 0.001, 0.001, -0.06, -0.028, -0.011, -0.015, 0.0, 0.0, -0.078, 0.008, 0.002, 0.002, 0.009, -0.019, 0.006, 0.002, 0.07, 0.029, 0.011, 0.01, -0.007, -0.007, -0.177, 0.006, 0.024, 0.009, 0.008, 0.064, 0.005, -0.018, 0.0, 0.0, -0.053, 0.016, -0.017, 0.021, 0.0, 0.0, 0.004, 0.0, -0.074, -0.084],
    },
    Tree {
        splits: [Split(PageBlocks, 6.40022), Split(FirstStageMedian, -2.76377), Split(SumOfOdds, 0.35894), Split(NextLinked, 0.5702), Split(IsDescription, 0.5), Split(FirstStageMax, 2.80806)],
        leaves: [0.035, 0.024, 0.023, -0.065, 0.068, 0.041, 0.057, 0.112, 0.02, 0.055, 0.014, -0.011, 0.03, 0.0, -0.037, 0.105, -0.077, -0.006, 0.0, -0.033, 0.0, 0.014, 0.0, 0.026, 0.0, 0.0, -0.012, -0.005, 0.0, 0.0, 0.0, 0.0, -0.011, -0.003, 0.009, -0.021, -0.001, 0.04, 0.001, 0.016, -0.017, -0.004, 0.014, 0.002, 0.018, 0.0, -0.055, 0.032, 0.037, 0.0, -0.026, 0.0, 0.003, 0.0, 0.03, 0.0, 0.047, 0.0, 0.089, 0.0, -0.131, 0.0, -0.021, 0.0],
    },
    Tree {
        splits: [Split(FirstStageMax, 4.70209), Split(InQuote, 0.5), Split(Digits, 0.02946), Split(SureDistance, 0.34657), Split(BranchLinked, 0.64059), Split(PatternParagraphs, 0.08562)],
        leaves: [-0.012, 0.0, -0.126, -0.083, -0.074, 0.037, 0.0, -0.014, 0.01, -0.013, 0.029, -0.045, 0.012, -0.008, 0.134, 0.047, 0.004, 0.011, 0.0, 0.0, 0.001, 0.023, 0.0, 0.0, -0.027, 0.005, -0.054, -0.08, 0.016, -0.03, 0.0, -0.001, 0.004, -0.003, 0.126, 0.108, -0.015, -0.006, 0.051, 0.016, 0.005, -0.001, 0.116, 0.051, 0.0, -0.053, 0.121, 0.001, -0.154, -0.029, 0.0, 0.0, 0.014, 0.005, 0.0, 0.0, 0.021, -0.021, 0.005, 0.0, 0.018, -0.033, 0.0, 0.0],
    },
    Tree {
        splits: [Split(NamedConsent, 0.5), Split(FirstStageMax, 4.7167), Split(SureAfter, 0.34657), Split(FirstStageSecondNext, 0.36066), Split(AfterMain, 0.5), Split(SumOfOdds, 1.16806)],
        leaves: [0.004, 0.0, -0.03, 0.0, 0.003, 0.0, -0.009, 0.0, 0.012, 0.0, -0.024, 0.0, -0.001, 0.0, 0.005, 0.0, 0.013, -0.135, -0.016, -0.059, 0.015, 0.0, 0.03, 0.0, 0.095, -0.002, -0.135, 0.0, -0.005, 0.0, -0.023, 0.0, -0.027, 0.0, -0.015, 0.0, 0.005, 0.0, 0.065, 0.0, -0.131, 0.0, -0.087, 0.0, 0.017, 0.0, -0.01, 0.0, -0.058, 0.0, -0.046, 0.0, 0.038, 0.0, 0.033, 0.0, -0.004, 0.0, -0.21, 0.0, 0.023, 0.0, -0.16, 0.0],
    },
    Tree {
        splits: [Split(HeadlineDistance, 0.34657), Split(FirstStagePattern, 2.27524), Split(FirstStageSecondNext, 2.52731), Split(FirstStage, 3.58571), Split(Linked, 0.62398), Split(FirstStageMax, 4.366)],
        leaves: [0.009, 0.013, -0.09, -0.009, -0.064, -0.001, -0.061, 0.01, 0.0, 0.008, -0.191, 0.004, 0.0, 0.007, -0.013, 0.047, -0.045, 0.003, -0.006, -0.097, -0.017, -0.004, 0.0, -0.111, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.021, -0.013, 0.041, -0.011, -0.102, -0.003, 0.002, 0.011, 0.0, 0.001, -0.125, 0.012, 0.0, 0.001, -0.025, 0.012, -0.084, -0.004, 0.0, -0.033, -0.015, 0.014, 0.0, -0.005, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(BranchSize, 0.01892), Split(PatternBlocks, 3.19846), Split(InCaption, 0.5), Split(FirstStagePattern, -3.5542), Split(FirstStageParent, -0.0752), Split(AfterNextTitle, 0.5)],
        leaves: [-0.046, -0.015, 0.0, -0.056, -0.034, 0.049, -0.015, 0.0, -0.003, 0.014, 0.001, 0.007, -0.058, -0.039, -0.026, 0.206, -0.017, 0.031, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.017, -0.001, 0.003, 0.016, -0.11, -0.041, 0.0, 0.0, -0.052, -0.019, 0.143, -0.051, -0.03, 0.199, 0.0, 0.0, -0.012, 0.003, -0.036, 0.079, 0.064, 0.027, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.045, -0.026, 0.079, 0.021, -0.021, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(IsSubheading, 0.5), Split(HeadlineDistance, 0.89588), Split(FirstStageSecondPrevious, 2.97761), Split(PageParagraphs, 1.59311), Split(PageParagraphs, 1.5182), Split(GrandparentLinked, 0.00136)],
        leaves: [-0.025, -0.034, 0.011, 0.016, 0.0, 0.0, 0.006, 0.02, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.008, 0.0, -0.053, -0.005, 0.0, 0.0, -0.153, 0.0, 0.005, 0.028, -0.006, 0.059, -0.001, 0.0, -0.018, 0.043, -0.036, 0.006, 0.014, 0.013, 0.0, 0.0, -0.002, 0.137, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.021, 0.022, -0.03, 0.049, 0.0, 0.0, -0.068, 0.003, 0.003, 0.037, 0.005, 0.019, -0.063, 0.004, 0.006, 0.001],
    },
    Tree {
        splits: [Split(NamedNav, 0.5), Split(PatternLength, 4.6939), Split(IsRepeated, 0.5), Split(MaxOdds, 0.39583), Split(FirstStagePrevious, -1.77393), Split(FirstStageSiblings, -4.47036)],
        leaves: [-0.038, 0.0, -0.106, 0.0, 0.025, 0.0, 0.16, 0.0, -0.056, 0.0, -0.004, 0.0, -0.026, 0.0, 0.0, 0.0, -0.047, 0.0, 0.185, 0.0, -0.029, 0.0, 0.0, 0.0, -0.017, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.009, -0.009, -0.002, -0.033, -0.02, 0.0, -0.008, 0.0, 0.02, 0.0, 0.027, 0.0, 0.024, 0.0, -0.186, 0.0, 0.008, 0.154, 0.0, 0.013, -0.016, 0.0, -0.035, 0.01, 0.01, 0.0, 0.001, 0.0, 0.021, 0.0, -0.072, 0.0],
    },
    Tree {
        splits: [Split(NamedNav, 0.5), Split(FirstStageParent, -4.00011), Split(InDescription, 0.5), Split(FirstStagePattern, 0.2413), Split(PatternParagraphs, 0.14776), Split(FirstStageNext, -4.64362)],
        leaves: [-0.03, 0.0, 0.001, -0.03, 0.183, 0.0, 0.073, 0.0, 0.0, 0.0, -0.021, 0.0, 0.0, 0.0, -0.12, 0.0, -0.014, 0.0, -0.036, 0.0, 0.0, 0.0, -0.031, 0.0, 0.0, 0.0, 0.004, 0.003, 0.0, 0.0, 0.05, 0.0, 0.003, 0.13, 0.002, 0.019, 0.002, 0.0, 0.057, 0.0, 0.0, 0.0, -0.011, 0.0, 0.0, 0.0, 0.016, 0.0, -0.018, 0.0, 0.004, 0.048, 0.0, 0.0, -0.064, 0.0, -0.006, 0.0, 0.0, 0.026, 0.0, 0.0, -0.001, 0.0],
    },
    Tree {
        splits: [Split(PatternLinked, 0.00528), Split(NamedShop, 0.5), Split(MaxOdds, -0.05321), Split(HeadlineDown, 12.5), Split(FirstStageSecondPrevious, -3.72774), Split(FirstStagePattern, 1.72611)],
        leaves: [-0.027, -0.039, 0.079, 0.04, -0.007, -0.013, -0.09, -0.047, 0.08, -0.056, -0.002, -0.004, -0.029, 0.04, -0.008, -0.002, 0.006, -0.026, 0.117, 0.019, -0.001, 0.014, 0.057, -0.049, -0.07, -0.006, 0.101, -0.013, -0.014, 0.061, 0.002, -0.014, 0.067, 0.006, 0.0, 0.0, 0.015, 0.029, 0.014, 0.0, 0.0, 0.0, 0.0, 0.0, -0.185, 0.028, 0.0, 0.0, -0.034, 0.0, 0.0, 0.056, -0.009, 0.003, 0.043, 0.062, 0.02, 0.0, 0.0, 0.0, 0.037, 0.11, -0.081, 0.0],
    },
    Tree {
        splits: [Split(Emphasized, 0.80094), Split(FirstStageSiblings, 4.4475), Split(PageParagraphs, 1.70693), Split(HeadlineDistance, 5.53141), Split(PageBlocks, 3.02013), Split(TextBefore, 0.86099)],
        leaves: [-0.004, 0.043, 0.109, 0.0, -0.052, 0.007, 0.039, 0.003, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.009, -0.019, 0.1, -0.233, 0.002, -0.001, 0.024, -0.026, 0.0, 0.0, 0.0, 0.0, -0.012, -0.034, -0.121, 0.0, 0.002, 0.11, 0.047, 0.0, -0.046, 0.033, -0.201, 0.022, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.028, -0.023, -0.103, 0.0, 0.006, -0.013, -0.01, -0.065, 0.009, 0.0, 0.0, 0.0, -0.005, -0.04, -0.136, -0.003],
    },
    Tree {
        splits: [Split(NamedModal, 0.5), Split(MeanOdds, -0.06303), Split(BranchSize, 0.14591), Split(BranchLinked, 0.01681), Split(AfterNextTitle, 0.5), Split(MinOdds, -0.30652)],
        leaves: [0.01, -0.048, 0.011, -0.009, -0.025, 0.105, -0.012, 0.0, 0.0, -0.011, -0.004, -0.021, -0.003, -0.088, -0.02, 0.0, 0.019, -0.008, 0.037, 0.0, 0.096, 0.0, 0.082, 0.0, 0.038, -0.041, 0.023, 0.0, -0.03, -0.038, -0.021, 0.0, 0.01, -0.029, 0.0, -0.038, -0.033, 0.0, 0.015, -0.16, 0.003, -0.001, -0.012, -0.024, 0.058, -0.003, 0.033, -0.149, -0.135, -0.015, 0.036, -0.039, 0.0, 0.0, -0.034, 0.0, -0.051, 0.0, 0.028, 0.0, 0.119, 0.0, 0.006, 0.0],
    },
    Tree {
        splits: [Split(Punctuation, 0.14324), Split(PatternLinked, 0.00528), Split(PageBlocks, 5.09067), Split(InArticleBody, 0.5), Split(PageBlocks, 5.22305), Split(IsMostFrequentPattern, 0.5)],
        leaves: [-0.001, -0.011, 0.006, 0.007, -0.019, -0.067, -0.047, -0.022, 0.045, -0.054, 0.035, -0.026, -0.004, 0.0, 0.028, 0.044, 0.0, 0.0, 0.0, 0.0, 0.002, 0.001, 0.019, 0.003, 0.0, 0.0, 0.0, 0.0, 0.003, 0.004, -0.127, -0.088, 0.008, -0.006, 0.006, -0.007, -0.087, -0.117, 0.008, 0.004, 0.009, 0.093, 0.046, 0.1, -0.13, -0.282, 0.004, 0.011, 0.0, 0.0, 0.0, 0.0, -0.003, -0.012, -0.006, 0.023, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.094, 0.051],
    },
    Tree {
        splits: [Split(PageBlocks, 6.40022), Split(HeadlineDistance, 3.92192), Split(FirstStageParent, -0.0752), Split(BranchRepeats, 3.19846), Split(ParagraphsOfAll, 0.50963), Split(MaxOdds, 0.6725)],
        leaves: [0.006, -0.022, 0.002, -0.053, -0.006, 0.091, 0.004, 0.043, 0.032, 0.023, 0.091, -0.137, 0.006, 0.031, 0.045, -0.119, -0.126, -0.013, 0.055, 0.021, 0.001, 0.071, -0.043, -0.132, 0.0, 0.03, 0.0, 0.006, 0.039, 0.115, 0.001, -0.136, 0.002, 0.0, -0.014, -0.013, 0.013, 0.003, -0.036, -0.062, 0.0, 0.0, 0.0, 0.077, -0.156, 0.0, -0.091, -0.09, 0.0, 0.0, 0.0, 0.0, 0.003, 0.0, -0.171, 0.0, 0.0, 0.0, 0.0, 0.0, 0.038, 0.003, 0.02, 0.054],
    },
    Tree {
        splits: [Split(BranchSize, 0.01756), Split(InQuote, 0.5), Split(MaxWordOdds, 1.195), Split(Digits, 0.00591), Split(FirstStageMedian, 3.54509), Split(FirstStageSiblings, 1.84014)],
        leaves: [0.0, 0.0, -0.009, 0.046, -0.001, 0.023, -0.122, 0.027, -0.011, -0.001, 0.086, 0.137, 0.037, 0.049, -0.007, -0.138, -0.024, 0.011, -0.115, -0.054, -0.026, 0.022, 0.026, -0.113, -0.022, -0.051, 0.027, -0.081, 0.015, 0.004, 0.0, 0.008, -0.016, -0.002, -0.003, 0.108, -0.039, 0.013, 0.01, 0.017, -0.016, -0.001, 0.012, 0.084, -0.017, 0.0, 0.0, 0.0, 0.016, 0.042, -0.001, -0.013, 0.003, 0.024, -0.042, -0.043, 0.038, -0.028, 0.0, 0.011, 0.028, 0.009, -0.014, 0.0],
    },
    Tree {
        splits: [Split(BesideForm, 0.5), Split(FirstStageNext, -1.04458), Split(PageBlocks, 6.19723), Split(MainNamedPost, 0.5), Split(Punctuation, 0.24871), Split(NamedAd, 0.5)],
        leaves: [0.003, -0.063, 0.001, -0.126, -0.003, -0.048, -0.029, 0.0, -0.031, -0.019, 0.017, -0.002, 0.087, 0.0, 0.019, 0.0, -0.002, -0.035, -0.02, -0.106, -0.072, 0.0, -0.014, 0.0, 0.061, 0.0, 0.049, 0.0, 0.104, 0.0, 0.003, 0.0, -0.034, -0.016, -0.002, 0.0, -0.013, 0.0, 0.0, 0.0, 0.01, -0.001, -0.138, 0.0, 0.0, 0.0, 0.0, 0.0, -0.053, 0.0, 0.068, 0.0, -0.001, 0.0, 0.0, 0.0, 0.099, 0.0, 0.035, 0.0, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(NamedConsent, 0.5), Split(ParentBlocks, 0.89588), Split(ParagraphLength, 0.235), Split(FirstStageMax, 1.58856), Split(PageParagraphs, 0.76267), Split(FirstStageParent, -0.0752)],
        leaves: [-0.072, 0.0, -0.104, 0.0, 0.171, 0.0, -0.019, 0.0, 0.051, 0.0, 0.014, 0.0, -0.123, 0.0, 0.07, 0.0, -0.029, 0.0, -0.007, 0.0, -0.05, 0.0, 0.068, 0.0, 0.002, -0.009, -0.002, -0.078, 0.017, -0.08, 0.006, 0.0, 0.0, 0.0, 0.056, 0.0, 0.086, 0.0, -0.075, 0.0, 0.0, 0.0, 0.0, 0.0, 0.084, 0.0, 0.033, 0.0, -0.086, 0.0, 0.073, 0.0, 0.056, 0.0, 0.109, 0.0, -0.015, 0.0, -0.004, 0.0, 0.023, -0.103, -0.006, 0.0],
    },
    Tree {
        splits: [Split(NamedNav, 0.5), Split(PatternLength, 4.76592), Split(NamedSubtitle, 0.5), Split(FirstStage, -1.68926), Split(MeanOdds, -0.06303), Split(FirstStageMax, 1.32353)],
        leaves: [-0.005, 0.0, 0.047, 0.0, 0.0, 0.0, 0.0, 0.0, -0.109, 0.0, 0.021, 0.0, 0.0, 0.0, 0.0, 0.0, 0.096, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.079, 0.0, 0.04, 0.0, 0.0, 0.0, 0.0, 0.0, -0.006, 0.108, 0.006, -0.032, -0.044, 0.0, -0.012, 0.0, 0.01, 0.0, -0.007, 0.051, 0.091, 0.0, -0.137, 0.0, -0.001, -0.002, 0.027, 0.0, 0.039, 0.0, 0.0, 0.0, -0.007, 0.081, 0.002, -0.023, 0.057, 0.0, -0.003, 0.0],
    },
    Tree {
        splits: [Split(NotInArticleBody, 0.5), Split(MinOdds, -0.05225), Split(FirstStagePrevious, -0.01506), Split(FirstStageParent, -0.0752), Split(IsRepeated, 0.5), Split(BranchRepeats, 0.89588)],
        leaves: [0.002, -0.011, 0.012, -0.121, 0.021, -0.029, 0.07, -0.022, -0.004, 0.003, -0.02, -0.009, 0.008, -0.176, -0.006, -0.165, 0.003, 0.001, -0.071, -0.005, 0.021, -0.01, -0.032, 0.0, -0.021, 0.035, -0.176, 0.0, -0.02, -0.003, 0.056, 0.0, -0.001, -0.021, 0.021, -0.042, 0.008, -0.112, -0.002, -0.018, -0.002, 0.03, 0.005, 0.065, 0.004, 0.004, -0.005, -0.065, -0.03, -0.047, 0.015, -0.009, -0.013, -0.031, -0.049, 0.0, 0.006, -0.008, 0.029, 0.003, -0.043, 0.0, 0.037, 0.003],
    },
    Tree {
        splits: [Split(PatternLinked, 0.00888), Split(Linked, 0.01861), Split(InMainDirectly, 0.5), Split(MinOdds, 0.14583), Split(HeadlineUp, 7.5), Split(MaxOdds, 0.34446)],
        leaves: [-0.006, 0.033, 0.037, 0.003, 0.001, 0.02, -0.021, -0.014, -0.035, 0.008, 0.059, -0.005, 0.0, 0.046, -0.233, -0.002, -0.031, 0.038, 0.009, 0.001, 0.038, 0.106, 0.05, 0.108, 0.0, 0.0, 0.0, -0.09, 0.0, 0.0, 0.0, 0.0, 0.003, 0.059, 0.081, -0.014, 0.015, 0.035, -0.006, -0.009, 0.017, 0.116, 0.002, 0.052, 0.011, 0.005, 0.004, -0.063, 0.021, 0.095, -0.025, 0.005, -0.157, 0.035, -0.02, 0.028, -0.132, 0.0, 0.0, -0.014, 0.005, -0.134, 0.0, -0.22],
    },
    Tree {
        splits: [Split(IsRepeated, 0.5), Split(Punctuation, 0.55278), Split(FirstStageSecondNext, -3.46062), Split(SumOfOdds, -0.45336), Split(InCaption, 0.5), Split(FirstStageMax, 3.71404)],
        leaves: [-0.017, -0.074, -0.069, 0.0, 0.019, -0.074, -0.146, -0.01, 0.011, 0.072, -0.001, 0.0, 0.006, 0.01, 0.115, -0.001, 0.135, 0.0, 0.0, 0.0, -0.076, -0.03, 0.0, 0.0, 0.057, 0.0, 0.0, 0.0, -0.043, -0.01, 0.0, 0.0, -0.002, 0.02, 0.012, 0.224, -0.001, -0.022, -0.063, 0.002, -0.009, 0.023, -0.03, 0.0, 0.003, -0.03, -0.005, 0.004, -0.083, -0.018, 0.0, 0.0, -0.021, -0.044, 0.0, 0.0, -0.082, 0.178, 0.0, 0.0, -0.039, 0.09, 0.0, 0.0],
    },
    Tree {
        splits: [Split(NamedComments, 0.5), Split(InItem, 0.5), Split(ParentLinked, 0.00392), Split(SumOfOdds, -5.38908), Split(PreviousLength, 0.00333), Split(Paragraphs, 0.07358)],
        leaves: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.006, 0.0, 0.187, 0.0, -0.046, 0.0, -0.004, 0.0, 0.012, 0.0, 0.066, 0.0, -0.059, 0.0, 0.075, 0.0, -0.004, -0.005, 0.028, 0.0, -0.002, -0.008, 0.006, -0.001, 0.0, 0.0, 0.0, 0.0, -0.006, 0.0, 0.0, 0.0, 0.016, 0.0, 0.0, 0.0, -0.082, 0.0, 0.0, 0.0, 0.131, 0.0, 0.17, 0.0, -0.109, 0.0, -0.002, 0.0, -0.007, 0.0, -0.003, 0.0, 0.004, 0.055, -0.012, -0.124],
    },
    Tree {
        splits: [Split(IsSubheading, 0.5), Split(MinOdds, 0.14583), Split(HeadlineUp, 7.5), Split(Paragraphs, 0.01312), Split(InItem, 0.5), Split(HeadlineUp, 2.5)],
        leaves: [-0.003, 0.006, 0.006, 0.003, 0.0, 0.0, 0.0, 0.0, -0.003, 0.023, -0.014, -0.121, 0.0, 0.0, 0.0, 0.0, 0.042, 0.15, 0.103, 0.001, 0.0, 0.0, 0.0, 0.0, -0.006, 0.015, 0.105, 0.002, 0.0, 0.0, 0.0, 0.0, -0.008, 0.049, -0.032, 0.002, -0.013, 0.076, 0.0, 0.0, 0.002, 0.02, -0.002, 0.022, 0.01, 0.057, -0.148, -0.012, 0.004, 0.04, -0.099, 0.0, -0.04, 0.0, -0.065, -0.058, 0.015, 0.005, 0.078, 0.0, -0.044, -0.081, -0.127, 0.0],
    },
    Tree {
        splits: [Split(ParentLength, 5.90476), Split(HeadlineUp, 5.5), Split(HeadlineDistance, 4.18202), Split(PatternLength, 6.05889), Split(NextParagraphs, 0.3041), Split(MinOdds, 0.1875)],
        leaves: [0.003, 0.005, -0.018, 0.0, 0.007, -0.017, -0.018, 0.0, -0.006, -0.025, 0.048, 0.039, 0.002, -0.053, -0.047, -0.114, 0.002, 0.027, 0.009, 0.003, 0.005, -0.024, -0.013, -0.021, 0.005, -0.008, 0.063, 0.031, -0.177, -0.049, 0.032, -0.115, -0.003, -0.005, -0.074, 0.0, 0.003, -0.061, -0.099, 0.0, 0.077, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.012, -0.034, -0.14, 0.0, 0.094, -0.024, -0.154, 0.0, -0.093, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(NamedPaywall, 0.5), Split(IsItem, 0.5), Split(Emphasized, 0.06091), Split(FirstStageSiblings, 0.91851), Split(NamedSide, 0.5), Split(Paragraphs, 0.64064)],
        leaves: [0.002, -0.131, 0.012, 0.003, 0.003, -0.025, 0.044, -0.118, -0.01, -0.004, -0.005, -0.145, 0.023, 0.007, 0.03, -0.174, -0.014, -0.009, -0.046, 0.0, 0.02, 0.0, 0.027, 0.0, 0.019, 0.0, 0.02, 0.0, -0.24, 0.0, 0.005, 0.0, -0.013, 0.028, 0.084, 0.0, 0.01, 0.0, 0.079, 0.0, 0.007, 0.119, -0.06, 0.0, -0.015, -0.107, 0.134, 0.0, 0.065, 0.0, 0.0, 0.0, -0.031, 0.0, 0.0, 0.0, 0.001, 0.0, 0.008, 0.0, -0.082, 0.0, 0.007, 0.0],
    },
    Tree {
        splits: [Split(FirstStageSecondPrevious, 3.66915), Split(FirstStageThirdPrevious, -0.51686), Split(FirstStage, 3.37418), Split(FirstStageSiblings, 3.19967), Split(FirstStageMax, 4.15426), Split(MeanOdds, 0.27983)],
        leaves: [0.002, 0.009, 0.014, -0.04, 0.014, 0.027, -0.002, 0.006, -0.047, 0.103, -0.004, 0.093, 0.002, 0.085, -0.008, -0.02, -0.009, -0.004, 0.008, -0.011, 0.046, -0.182, 0.034, 0.027, -0.041, -0.023, -0.002, -0.029, 0.038, 0.032, 0.023, -0.001, 0.027, 0.005, 0.011, -0.166, 0.0, 0.0, 0.0, 0.0, 0.01, 0.013, -0.036, -0.09, -0.086, 0.0, -0.154, -0.01, -0.006, 0.022, 0.025, 0.009, 0.008, 0.0, 0.0, 0.0, -0.005, 0.017, 0.037, -0.038, 0.085, 0.02, -0.046, 0.015],
    },
    Tree {
        splits: [Split(IsSubheading, 0.5), Split(BranchSize, 0.02198), Split(ParentBlocks, 0.89588), Split(PatternBlocks, 5.09307), Split(PageParagraphs, 0.76267), Split(MeanOdds, 0.18823)],
        leaves: [0.041, 0.0, 0.01, 0.0, -0.034, -0.033, 0.017, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.202, 0.0, -0.007, 0.07, 0.009, 0.021, -0.011, 0.035, 0.0, 0.001, 0.018, 0.0, 0.15, 0.0, -0.007, 0.0, -0.038, 0.0, 0.0, 0.0, 0.013, 0.0, -0.183, 0.0, 0.022, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.012, 0.004, 0.016, 0.01, -0.014, -0.048, -0.006, 0.057, 0.0, 0.0, 0.0, 0.0, 0.068, 0.0, 0.023, 0.0],
    },
    Tree {
        splits: [Split(FirstStageMax, 4.7167), Split(NextInMain, 0.5), Split(PageParagraphs, 3.16226), Split(NamedAd, 0.5), Split(HeadlineDistance, 5.53141), Split(PageBlocks, 5.90799)],
        leaves: [0.008, -0.019, 0.0, 0.0, 0.073, -0.035, 0.001, 0.011, -0.059, -0.09, 0.018, -0.021, 0.032, -0.011, -0.165, -0.028, 0.037, -0.005, 0.0, -0.016, 0.074, 0.021, 0.006, 0.071, -0.004, 0.0, 0.0, 0.0, 0.038, -0.013, 0.0, 0.0, 0.002, -0.088, 0.069, 0.028, 0.038, -0.107, -0.013, -0.045, -0.052, -0.008, 0.086, 0.0, -0.001, 0.027, -0.001, -0.001, -0.043, -0.043, 0.08, -0.109, -0.02, -0.011, -0.026, -0.092, 0.0, -0.006, 0.0, 0.0, 0.0, 0.02, 0.006, 0.0],
    },
    Tree {
        splits: [Split(InDescription, 0.5), Split(FirstStageParent, -0.0752), Split(HeadlineDistance, 0.34657), Split(PatternParagraphs, 0.14776), Split(FirstStagePrevious, -1.38807), Split(MinOdds, 0.07348)],
        leaves: [-0.018, -0.041, -0.086, -0.006, -0.005, 0.065, 0.004, 0.003, -0.041, -0.055, 0.006, 0.0, 0.003, -0.092, -0.012, 0.006, 0.114, 0.0, -0.005, 0.0, 0.008, 0.025, -0.005, 0.041, -0.061, -0.007, -0.034, -0.064, 0.019, -0.01, 0.004, 0.013, 0.004, -0.001, -0.031, -0.003, 0.006, -0.004, -0.014, -0.069, 0.055, 0.0, -0.036, 0.0, -0.002, 0.0, 0.019, 0.019, 0.003, 0.0, 0.021, 0.0, 0.027, 0.0, -0.032, 0.043, 0.0, 0.0, 0.093, 0.0, 0.107, 0.028, -0.006, 0.038],
    },
    Tree {
        splits: [Split(NamedConsent, 0.5), Split(GrandparentLinked, 0.00136), Split(ParentBlocks, 0.89588), Split(MinOdds, -0.47387), Split(MinWordOdds, -1.615), Split(ParagraphsOfAll, 0.23287)],
        leaves: [0.022, -0.001, -0.004, 0.0, -0.037, -0.005, -0.009, -0.009, 0.017, 0.0, 0.005, 0.0, 0.039, -0.001, 0.007, 0.0, 0.035, -0.001, 0.007, 0.0, -0.05, -0.007, 0.001, 0.0, -0.001, -0.118, 0.005, 0.0, -0.003, -0.04, 0.004, 0.0, 0.008, 0.0, 0.021, 0.0, -0.031, 0.0, 0.023, -0.054, 0.0, 0.0, 0.028, 0.0, -0.179, 0.0, 0.066, 0.0, 0.018, 0.0, 0.031, 0.0, 0.024, 0.0, 0.066, 0.0, -0.011, 0.0, 0.063, 0.0, 0.007, 0.0, -0.003, 0.0],
    },
    Tree {
        splits: [Split(FirstStageMax, 4.7167), Split(Punctuation, 0.18009), Split(ParentLength, 5.57992), Split(PatternLength, 6.05889), Split(MainNamedPost, 0.5), Split(FirstStage, 1.09522)],
        leaves: [0.007, -0.012, 0.0, -0.019, -0.01, 0.003, -0.022, -0.001, -0.033, -0.01, -0.014, -0.048, 0.002, 0.0, 0.0, 0.0, 0.02, 0.018, 0.085, 0.0, 0.063, 0.019, 0.005, 0.0, 0.0, 0.023, 0.009, -0.002, 0.0, 0.0, 0.0, 0.007, 0.002, 0.001, -0.007, -0.034, -0.039, 0.027, 0.04, -0.001, 0.117, -0.006, 0.087, -0.049, -0.081, 0.0, -0.055, -0.264, -0.007, -0.002, 0.024, -0.007, 0.079, 0.04, 0.024, 0.002, -0.064, -0.033, 0.029, 0.021, 0.0, 0.002, 0.0, 0.002],
    },
    Tree {
        splits: [Split(LengthToParagraph, 0.85667), Split(IsTitle, 0.5), Split(MaxWordOdds, 0.345), Split(FirstStageSiblings, -0.21858), Split(InMain, 0.5), Split(AfterNextTitle, 0.5)],
        leaves: [-0.004, 0.017, -0.036, 0.25, 0.001, 0.016, -0.01, -0.028, -0.017, 0.032, -0.104, 0.0, -0.006, 0.001, -0.001, 0.0, -0.002, -0.023, -0.089, 0.0, 0.001, 0.025, -0.03, 0.0, 0.005, 0.012, -0.093, 0.0, -0.011, -0.002, -0.016, 0.0, 0.009, 0.017, -0.005, 0.0, 0.004, -0.061, -0.007, 0.0, -0.108, -0.005, 0.0, 0.0, -0.014, -0.032, 0.0, 0.0, 0.083, -0.023, 0.0, 0.0, 0.05, 0.055, 0.038, 0.0, -0.049, -0.053, 0.0, 0.0, 0.026, 0.01, 0.0, 0.0],
    },
    Tree {
        splits: [Split(IsSubheading, 0.5), Split(BranchLinked, 0.93634), Split(IsDescription, 0.5), Split(HeadlineUp, 1.5), Split(PageParagraphs, 2.08368), Split(PatternBlocks, 5.0337)],
        leaves: [-0.002, -0.01, -0.075, 0.051, -0.043, 0.026, 0.0, 0.0, -0.004, 0.035, -0.011, 0.071, 0.07, 0.02, 0.0, 0.0, 0.028, 0.035, 0.026, 0.008, 0.058, 0.02, 0.0, 0.0, -0.001, 0.004, -0.025, 0.072, 0.038, 0.036, 0.189, 0.0, 0.154, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.193, 0.0, -0.044, 0.0, 0.0, 0.0, 0.0, 0.0, 0.051, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.028, 0.0, 0.069, 0.0, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(BesideForm, 0.5), Split(FirstStagePattern, -0.61025), Split(InHeader, 0.5), Split(InDescription, 0.5), Split(ParagraphLength, 0.085), Split(SumOfOdds, -0.26455)],
        leaves: [-0.003, -0.092, 0.026, -0.002, -0.029, -0.01, -0.127, 0.0, 0.025, 0.0, -0.016, 0.0, 0.019, 0.0, 0.037, 0.0, 0.003, -0.068, -0.011, 0.0, -0.004, -0.01, -0.031, 0.0, 0.133, 0.0, 0.016, 0.0, 0.0, 0.0, 0.0, 0.0, -0.007, 0.012, -0.007, -0.128, -0.053, 0.0, -0.015, 0.0, 0.055, 0.0, -0.017, 0.0, 0.0, 0.0, 0.0, 0.0, 0.032, -0.023, 0.002, -0.096, -0.048, 0.0, 0.072, 0.0, 0.035, 0.0, 0.044, 0.0, 0.0, 0.0, 0.015, 0.0],
    },
    Tree {
        splits: [Split(BesideForm, 0.5), Split(FirstStage, -0.28771), Split(NamedCaption, 0.5), Split(PageParagraphs, 0.76267), Split(FirstStageMax, 4.01636), Split(Paragraphs, 0.13224)],
        leaves: [-0.007, 0.0, -0.031, 0.0, 0.223, 0.0, 0.0, 0.0, 0.01, -0.068, -0.008, 0.0, -0.02, 0.0, 0.076, 0.0, 0.021, -0.002, 0.133, -0.109, -0.023, 0.0, 0.0, 0.0, -0.003, -0.048, 0.005, -0.031, -0.018, -0.003, -0.074, 0.0, -0.057, -0.011, 0.024, 0.0, 0.0, 0.0, -0.093, 0.0, 0.026, -0.02, -0.001, 0.0, 0.06, 0.0, 0.0, 0.0, -0.073, 0.0, 0.033, 0.0, 0.0, 0.0, 0.0, 0.0, -0.011, -0.049, -0.003, -0.093, 0.035, 0.0, -0.183, 0.0],
    },
    Tree {
        splits: [Split(IsSubheading, 0.5), Split(Paragraphs, 0.00071), Split(IsTable, 0.5), Split(Digits, 0.17214), Split(NamedWidget, 0.5), Split(MinOdds, -0.21523)],
        leaves: [0.0, 0.051, -0.002, 0.011, 0.196, 0.0, 0.07, 0.0, -0.004, 0.006, -0.027, 0.0, -0.011, 0.0, -0.009, 0.0, -0.016, 0.006, 0.046, -0.026, 0.0, 0.0, 0.0, 0.0, -0.027, 0.0, -0.024, 0.0, -0.032, 0.0, 0.0, 0.0, 0.0, 0.035, -0.001, 0.002, 0.099, 0.0, 0.011, 0.0, -0.012, 0.003, -0.046, 0.013, -0.008, 0.0, -0.007, 0.0, 0.103, 0.0, 0.045, 0.04, 0.0, 0.0, -0.169, 0.0, 0.005, -0.001, 0.0, 0.0, 0.0, 0.0, 0.016, 0.0],
    },
    Tree {
        splits: [Split(PageParagraphs, 3.92595), Split(MeanOdds, 0.09462), Split(Punctuation, 0.37394), Split(ParagraphsOfAll, 0.90612), Split(PatternLinked, 0.06175), Split(FirstStageThirdNext, -5.99987)],
        leaves: [-0.037, 0.092, -0.069, 0.01, -0.045, 0.0, -0.044, 0.0, 0.025, 0.0, 0.056, -0.008, 0.0, 0.0, 0.001, 0.004, 0.007, 0.03, -0.063, 0.0, 0.055, 0.0, 0.044, 0.0, 0.106, 0.0, -0.033, 0.0, 0.059, 0.0, 0.0, 0.0, 0.004, -0.017, -0.005, 0.063, -0.023, 0.001, 0.024, 0.0, 0.02, -0.065, 0.008, -0.025, 0.008, -0.243, 0.002, 0.061, 0.003, -0.06, -0.005, 0.036, -0.019, -0.112, 0.028, -0.034, 0.057, 0.011, -0.008, -0.03, 0.018, 0.0, -0.144, 0.038],
    },
    Tree {
        splits: [Split(BranchSize, 0.01892), Split(FirstStageMedian, -5.23931), Split(BranchRepeats, 2.97009), Split(MaxWordOdds, 0.395), Split(PageParagraphs, 1.59311), Split(EndsSentence, 0.5)],
        leaves: [-0.061, -0.086, -0.017, -0.024, 0.0, 0.0, 0.032, 0.043, -0.009, 0.003, 0.03, 0.003, 0.0, 0.0, -0.136, -0.269, -0.01, -0.028, 0.004, 0.012, 0.0, 0.0, -0.013, -0.024, 0.011, 0.028, -0.016, -0.003, 0.005, 0.0, 0.01, -0.024, -0.013, 0.027, -0.03, 0.005, 0.0, 0.0, 0.0, 0.0, 0.017, 0.015, -0.027, 0.004, 0.0, 0.0, -0.028, -0.074, -0.007, 0.044, 0.001, 0.01, -0.225, -0.204, 0.0, 0.032, -0.019, 0.062, -0.016, -0.005, -0.064, 0.051, -0.004, 0.021],
    },
    Tree {
        splits: [Split(Emphasized, 0.80094), Split(FirstStageSiblings, 4.4475), Split(MaxWordOdds, 0.645), Split(BranchRepeats, 3.06778), Split(SureBefore, 4.71401), Split(BranchSize, 0.03578)],
        leaves: [-0.005, -0.003, -0.042, -0.152, -0.006, 0.013, 0.003, -0.049, 0.002, -0.007, 0.039, -0.051, 0.0, -0.006, 0.006, -0.008, -0.014, -0.026, 0.0, 0.0, 0.011, 0.003, -0.171, 0.0, 0.064, 0.032, 0.031, 0.012, -0.021, 0.04, -0.01, 0.0, 0.0, -0.02, 0.02, -0.131, 0.01, 0.024, 0.01, 0.025, -0.023, -0.08, 0.085, -0.016, 0.097, 0.054, -0.037, -0.086, -0.016, -0.037, 0.001, 0.0, 0.004, 0.007, 0.0, 0.0, -0.086, 0.0, 0.0, 0.0, 0.003, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(PageBlocks, 6.40022), Split(FirstStageMax, 1.58856), Split(SumOfOdds, 0.35894), Split(ParagraphLength, 0.405), Split(PatternLinked, 0.03653), Split(FirstStage, 1.09522)],
        leaves: [-0.012, -0.016, 0.002, -0.087, 0.037, -0.009, 0.002, 0.07, 0.087, 0.037, 0.0, -0.116, 0.028, 0.038, 0.03, 0.0, -0.124, -0.016, 0.006, -0.02, -0.057, -0.001, 0.006, 0.091, -0.067, 0.078, 0.0, -0.144, 0.014, -0.02, -0.011, 0.092, 0.098, 0.001, 0.005, -0.059, 0.018, 0.0, -0.026, 0.04, 0.075, 0.007, -0.005, -0.034, 0.038, 0.0, -0.003, 0.036, 0.0, 0.0, -0.007, 0.015, 0.0, 0.0, -0.034, 0.001, 0.0, 0.048, 0.041, 0.001, 0.044, 0.003, 0.007, 0.048],
    },
    Tree {
        splits: [Split(NamedPaywall, 0.5), Split(ParagraphsOfAll, 0.05261), Split(PatternBlocks, 3.23849), Split(Linked, 0.50152), Split(AfterNextTitle, 0.5), Split(OddsOfClosest, -0.14515)],
        leaves: [0.006, -0.071, -0.007, -0.032, 0.009, 0.0, 0.02, -0.049, -0.009, -0.038, 0.002, -0.002, -0.02, 0.0, 0.035, 0.0, 0.022, -0.014, -0.08, 0.0, 0.053, 0.0, 0.064, 0.0, -0.053, -0.005, 0.003, 0.0, 0.061, 0.0, 0.015, 0.0, 0.002, -0.066, 0.0, 0.076, 0.024, -0.182, 0.004, 0.075, -0.012, -0.028, -0.026, -0.16, 0.003, -0.06, 0.023, 0.0, 0.018, -0.035, -0.007, 0.036, 0.067, 0.0, 0.011, 0.0, -0.012, 0.0, 0.041, 0.0, 0.052, 0.0, 0.003, 0.0],
    },
    Tree {
        splits: [Split(PageBlocks, 6.40022), Split(HeadlineDistance, 3.92192), Split(ParentLinked, 0.00007), Split(FirstStageMax, 1.34957), Split(FirstStage, -1.68926), Split(PageBlocks, 5.06575)],
        leaves: [0.117, 0.0, 0.086, 0.0, -0.069, 0.0, 0.025, 0.0, 0.013, 0.0, 0.017, 0.0, -0.008, 0.0, -0.024, 0.0, 0.049, 0.0, 0.112, 0.0, -0.058, 0.0, 0.0, 0.0, -0.005, 0.0, 0.011, 0.0, 0.006, 0.0, -0.013, 0.0, -0.022, 0.007, -0.066, -0.046, 0.013, -0.007, -0.064, 0.013, -0.019, -0.043, 0.015, -0.104, 0.002, -0.009, 0.001, -0.016, 0.058, 0.064, -0.077, -0.005, -0.032, 0.066, 0.0, 0.072, -0.042, 0.0, 0.017, -0.091, 0.032, 0.079, -0.012, -0.034],
    },
    Tree {
        splits: [Split(NotInArticleBody, 0.5), Split(PatternLength, 6.05889), Split(FirstStageSecondNext, -1.41443), Split(ParentBlocks, 4.74926), Split(PageBlocks, 5.22305), Split(FirstStageSiblings, -0.21858)],
        leaves: [0.004, -0.019, -0.038, -0.019, 0.007, -0.085, -0.049, 0.0, -0.032, -0.003, 0.0, 0.029, 0.04, 0.0, 0.0, 0.0, 0.006, -0.022, 0.0, -0.004, 0.026, -0.048, -0.021, 0.0, 0.003, 0.0, 0.039, 0.0, -0.075, 0.0, 0.011, 0.0, -0.007, 0.032, 0.027, -0.075, 0.0, -0.018, -0.001, -0.136, 0.042, 0.0, 0.0, 0.0, 0.051, 0.0, -0.24, 0.0, -0.011, 0.002, -0.011, 0.0, 0.012, -0.041, -0.047, 0.0, 0.056, 0.0, -0.056, 0.0, 0.0, 0.0, -0.052, 0.0],
    },
    Tree {
        splits: [Split(PatternLinked, 0.00528), Split(HeadlineDistance, 2.52493), Split(PatternLength, 3.76175), Split(Linked, 0.04408), Split(SureAfter, 1.24245), Split(FirstStageSiblings, 4.4475)],
        leaves: [-0.012, 0.126, -0.003, 0.001, 0.023, 0.022, -0.011, 0.016, 0.0, -0.038, 0.0, 0.004, -0.004, -0.033, -0.005, -0.001, -0.01, -0.043, 0.027, 0.074, -0.003, 0.026, -0.02, 0.02, 0.0, -0.009, 0.0, 0.014, 0.021, -0.007, 0.021, 0.004, 0.0, 0.0, 0.0, 0.0, 0.138, 0.04, -0.025, 0.001, 0.0, 0.0, 0.0, 0.0, 0.0, -0.126, -0.209, -0.057, 0.0, 0.0, 0.002, 0.0, 0.008, 0.002, 0.022, 0.029, 0.0, 0.0, 0.0, 0.0, 0.006, -0.024, 0.011, -0.014],
    },
    Tree {
        splits: [Split(NamedAuthor, 0.5), Split(FirstStageSiblings, -0.95828), Split(NamedSide, 0.5), Split(BranchLinked, 0.50341), Split(MaxWordOdds, 1.375), Split(PageBlocks, 4.99382)],
        leaves: [0.004, -0.08, 0.002, -0.159, 0.006, -0.025, 0.027, 0.007, 0.0, -0.072, -0.004, 0.0, -0.088, -0.028, -0.163, 0.0, -0.014, -0.008, -0.016, -0.014, 0.142, 0.0, -0.147, 0.0, -0.006, 0.0, -0.069, 0.0, -0.015, 0.0, 0.0, 0.0, 0.005, -0.064, -0.003, 0.015, 0.016, -0.005, -0.096, -0.021, 0.008, -0.007, 0.008, 0.0, -0.069, -0.001, 0.0, 0.0, -0.02, -0.002, 0.033, 0.0, 0.0, 0.0, 0.001, 0.0, 0.058, 0.0, 0.009, 0.0, -0.001, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(FirstStageMax, 4.7167), Split(FirstStageNext, 2.84926), Split(BeforeHeadline, 0.5), Split(Position, 0.59723), Split(SureBefore, 0.34657), Split(ParagraphLength, 0.205)],
        leaves: [-0.006, -0.024, 0.005, -0.018, 0.002, -0.084, -0.071, 0.0, -0.033, 0.0, -0.152, 0.0, -0.013, 0.0, 0.0, 0.0, 0.007, -0.003, 0.012, -0.007, -0.058, 0.0, -0.109, 0.0, -0.001, -0.015, 0.024, 0.014, 0.039, 0.0, 0.0, 0.0, 0.057, 0.006, 0.002, 0.04, -0.031, -0.031, 0.025, 0.0, 0.021, 0.0, 0.0, 0.0, 0.033, 0.0, 0.0, 0.0, 0.002, -0.013, -0.003, 0.004, -0.015, 0.0, -0.024, 0.0, 0.004, -0.022, -0.004, 0.018, -0.034, 0.0, -0.194, 0.0],
    },
    Tree {
        splits: [Split(BesideForm, 0.5), Split(FirstStage, -0.28771), Split(InHeader, 0.5), Split(MaxOdds, 0.22024), Split(NamedAuthor, 0.5), Split(MaxWordOdds, 0.255)],
        leaves: [0.001, -0.077, 0.002, 0.0, 0.031, -0.016, 0.02, 0.0, 0.023, 0.0, -0.1, 0.0, -0.001, 0.0, 0.0, 0.0, -0.088, 0.0, 0.012, 0.0, -0.003, 0.0, 0.0, 0.0, -0.016, 0.0, 0.0, 0.0, -0.002, 0.0, 0.0, 0.0, 0.006, -0.071, 0.007, -0.111, -0.144, -0.002, -0.122, 0.0, 0.008, -0.027, -0.003, -0.091, -0.053, -0.001, 0.065, 0.0, -0.117, 0.0, -0.136, 0.0, -0.009, 0.0, 0.0, 0.0, -0.038, 0.0, -0.074, 0.0, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(NamedComments, 0.5), Split(MaxWordOdds, 0.395), Split(OddsOfClosest, 0.339), Split(SureAfter, 2.35024), Split(Emphasized, 0.1664), Split(MaxWordOdds, 0.505)],
        leaves: [0.001, 0.037, 0.005, 0.0, -0.037, 0.0, 0.031, 0.0, 0.007, 0.0, -0.006, 0.0, -0.152, 0.0, -0.005, 0.0, 0.0, 0.0, -0.096, 0.0, 0.037, 0.0, 0.011, 0.0, 0.029, 0.0, -0.043, 0.0, 0.003, 0.0, -0.149, 0.0, 0.0, 0.0, -0.002, -0.114, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.002, 0.0, 0.0, 0.0, -0.015, 0.0, 0.0, 0.0, 0.001, 0.0, 0.0, 0.0, 0.025, 0.0, 0.0, 0.0, 0.003, 0.0],
    },
    Tree {
        splits: [Split(BranchSize, 0.02198), Split(MinOdds, 0.14583), Split(HeadlineUp, 7.5), Split(FirstStage, 1.09522), Split(BeforeHeadline, 0.5), Split(PatternLinked, 0.00424)],
        leaves: [-0.003, 0.003, -0.077, 0.051, -0.05, 0.004, 0.0, -0.023, -0.014, -0.005, -0.032, 0.015, -0.018, -0.054, 0.008, -0.112, -0.002, 0.017, 0.018, 0.015, -0.014, -0.014, 0.0, 0.0, -0.04, -0.074, 0.026, 0.018, 0.025, 0.018, 0.0, 0.0, 0.005, 0.003, -0.013, 0.021, 0.024, -0.025, 0.0, -0.084, -0.007, 0.018, -0.023, -0.023, 0.017, 0.026, -0.135, -0.184, -0.055, -0.035, 0.0, -0.001, -0.021, 0.005, 0.0, -0.001, 0.0, -0.085, 0.0, 0.0, 0.025, 0.081, 0.0, 0.0],
    },
    Tree {
        splits: [Split(NamedPaywall, 0.5), Split(SumOfOdds, 0.73166), Split(SumOfOdds, 0.64794), Split(Emphasized, 0.02916), Split(PageParagraphs, 1.80862), Split(PatternBlocks, 3.06778)],
        leaves: [-0.002, -0.048, 0.0, 0.0, 0.081, 0.0, 0.011, 0.027, -0.022, -0.002, 0.0, 0.0, 0.077, 0.0, -0.026, -0.006, -0.001, -0.011, 0.0, 0.0, -0.011, -0.151, -0.01, 0.029, 0.016, -0.144, 0.0, 0.0, -0.014, 0.0, -0.009, -0.029, -0.02, 0.064, 0.0, 0.0, -0.168, 0.0, 0.049, 0.0, 0.144, -0.075, 0.0, 0.0, -0.282, 0.0, 0.055, 0.0, 0.013, -0.03, 0.0, 0.0, 0.007, 0.0, 0.01, 0.059, 0.002, -0.18, 0.0, 0.0, -0.011, 0.0, 0.007, 0.02],
    },
    Tree {
        splits: [Split(ParentBlocks, 0.89588), Split(PatternBlocks, 5.0337), Split(PageParagraphs, 0.76267), Split(FirstStageMax, 1.34957), Split(FirstStagePrevious, -2.9905), Split(FirstStageSiblings, -2.00584)],
        leaves: [-0.062, -0.068, 0.0, 0.0, 0.009, 0.078, 0.0, -0.022, -0.029, -0.106, 0.0, 0.169, -0.016, -0.007, -0.002, -0.054, 0.138, 0.005, 0.0, 0.0, -0.026, 0.026, 0.0, -0.04, 0.103, 0.036, 0.0, 0.0, 0.017, -0.002, 0.119, 0.018, 0.069, -0.072, 0.0, 0.0, 0.009, -0.034, 0.0, 0.0, 0.01, 0.0, 0.0, 0.0, 0.005, 0.01, 0.0, -0.009, 0.0, -0.107, 0.0, 0.0, -0.083, 0.057, 0.0, -0.019, -0.033, 0.031, 0.0, 0.0, 0.008, -0.004, 0.096, -0.012],
    },
    Tree {
        splits: [Split(PageBlocks, 6.40022), Split(FirstStageMax, 2.80806), Split(FirstStageMax, 2.38634), Split(AfterNextTitle, 0.5), Split(BranchLinked, 0.38247), Split(FirstStageMedian, -3.72821)],
        leaves: [0.012, 0.099, 0.0, 0.0, 0.062, 0.0, 0.0, 0.0, 0.0, -0.03, 0.0, 0.0, 0.0, 0.0, -0.053, 0.0, -0.027, -0.003, 0.0, 0.0, -0.016, 0.0, -0.023, 0.0, -0.002, 0.0, 0.0, 0.0, -0.004, 0.0, 0.022, 0.0, 0.022, -0.02, 0.0, 0.0, 0.036, -0.048, 0.001, -0.007, 0.102, 0.0, 0.0, 0.0, 0.065, 0.0, 0.003, 0.0, -0.08, -0.015, 0.0, 0.0, 0.191, 0.044, 0.003, -0.01, 0.131, 0.0, 0.0, 0.0, -0.025, -0.003, 0.033, 0.0],
    },
    Tree {
        splits: [Split(FirstStageMax, 4.7167), Split(FirstStageMedian, -2.34068), Split(InFigure, 0.5), Split(InOtherArticle, 0.5), Split(PageBlocks, 3.02013), Split(AfterNextTitle, 0.5)],
        leaves: [0.022, 0.044, 0.004, -0.056, -0.008, -0.017, -0.013, -0.028, 0.0, 0.096, -0.124, -0.002, 0.0, -0.004, 0.0, 0.0, -0.001, -0.006, 0.015, -0.004, 0.012, -0.037, -0.092, -0.031, -0.008, 0.032, -0.008, 0.0, -0.001, -0.012, 0.0, 0.0, -0.011, -0.018, -0.166, 0.048, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.12, 0.0, 0.0, 0.0, 0.0, 0.0, -0.021, -0.011, 0.054, 0.001, 0.041, 0.047, -0.035, -0.017, -0.002, -0.002, -0.001, -0.002, 0.172, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(NamedPaywall, 0.5), Split(Emphasized, 0.06091), Split(SureDistance, 0.34657), Split(NamedSide, 0.5), Split(FirstStageSecondPrevious, -0.07395), Split(BranchLinked, 0.01681)],
        leaves: [0.004, 0.058, -0.014, -0.017, -0.003, -0.108, 0.006, -0.017, 0.061, 0.0, -0.217, 0.0, 0.005, 0.0, 0.032, 0.0, 0.004, 0.068, 0.001, -0.011, 0.003, -0.132, 0.002, 0.0, 0.108, 0.0, 0.037, 0.0, -0.069, 0.0, 0.136, 0.0, 0.004, 0.08, 0.064, -0.054, -0.001, -0.003, 0.016, -0.059, -0.035, 0.0, -0.166, 0.0, -0.02, -0.008, -0.013, 0.0, -0.015, 0.061, -0.02, -0.134, 0.014, -0.004, 0.006, -0.112, 0.034, 0.0, 0.047, 0.0, 0.024, 0.0, -0.027, 0.0],
    },
    Tree {
        splits: [Split(NamedSubtitle, 0.5), Split(IsDiv, 0.5), Split(MaxWordOdds, 0.325), Split(FirstStageSecondPrevious, -3.27679), Split(PatternParagraphs, 0.04842), Split(FirstStage, 0.07965)],
        leaves: [-0.003, -0.004, -0.057, -0.029, 0.012, 0.09, -0.005, -0.039, 0.017, -0.043, -0.022, -0.036, 0.01, 0.117, -0.017, -0.013, 0.012, -0.012, -0.002, -0.008, -0.023, 0.125, -0.037, 0.0, -0.006, 0.0, 0.022, 0.057, 0.013, 0.0, 0.019, -0.07, -0.019, 0.005, -0.006, 0.035, 0.004, 0.077, -0.048, -0.018, 0.009, 0.016, -0.141, 0.0, 0.006, 0.011, -0.029, -0.026, -0.003, 0.086, -0.026, 0.0, 0.005, 0.102, 0.01, -0.098, 0.006, -0.117, 0.003, 0.0, -0.008, 0.029, 0.035, -0.03],
    },
    Tree {
        splits: [Split(FirstStageMax, 4.7167), Split(InQuote, 0.5), Split(FirstStageMedian, 3.47635), Split(Punctuation, 0.24871), Split(PatternLength, 6.05889), Split(FirstStage, 3.47865)],
        leaves: [0.002, -0.013, 0.032, -0.012, -0.035, 0.005, 0.009, -0.099, 0.006, -0.015, 0.141, 0.095, -0.031, 0.036, 0.0, -0.007, -0.008, 0.011, 0.04, 0.063, -0.014, -0.004, 0.0, 0.0, 0.003, -0.043, 0.0, 0.0, 0.0, 0.016, 0.0, 0.0, 0.014, 0.01, 0.01, 0.027, 0.141, 0.025, 0.0, 0.007, -0.04, 0.064, 0.0, 0.001, 0.014, -0.045, 0.0, 0.0, 0.133, -0.029, 0.008, 0.006, 0.009, 0.004, 0.0, 0.0, 0.024, 0.024, 0.0, 0.0, 0.0, -0.236, 0.0, 0.0],
    },
    Tree {
        splits: [Split(HeadlineUp, 5.5), Split(MaxOdds, 0.19628), Split(PageBlocks, 3.02013), Split(FirstStageSecondPrevious, 4.67454), Split(IsLead, 0.5), Split(NextLinked, 0.99884)],
        leaves: [0.002, 0.033, 0.004, -0.078, 0.001, 0.009, 0.004, -0.019, 0.01, 0.0, 0.074, -0.344, -0.005, -0.021, -0.021, 0.027, -0.073, 0.028, 0.041, 0.048, 0.024, -0.006, -0.006, 0.007, 0.0, 0.0, 0.0, 0.0, -0.003, 0.001, 0.007, 0.0, 0.042, 0.036, -0.104, -0.001, 0.001, -0.014, 0.01, -0.049, 0.01, 0.0, -0.131, 0.0, 0.001, 0.017, -0.012, -0.02, 0.029, 0.0, 0.0, 0.0, 0.011, -0.141, 0.004, 0.026, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(GrandparentLinked, 0.01764), Split(IsLead, 0.5), Split(NamedBox, 0.5), Split(FirstStageSecondNext, -2.79183), Split(FirstStageMax, 3.71404), Split(BranchSize, 0.14591)],
        leaves: [-0.005, 0.01, -0.104, -0.036, -0.024, 0.048, -0.184, 0.047, 0.001, -0.006, 0.014, 0.096, 0.035, -0.001, 0.075, 0.023, 0.005, -0.004, 0.0, 0.017, -0.046, -0.007, 0.015, -0.008, -0.001, 0.0, -0.018, 0.016, -0.016, 0.008, 0.08, 0.002, 0.024, 0.013, 0.12, 0.049, 0.012, -0.036, -0.091, -0.044, 0.014, 0.0, 0.155, 0.023, 0.06, 0.052, 0.075, 0.024, -0.027, 0.012, -0.03, -0.034, -0.03, -0.011, -0.002, 0.0, -0.008, 0.007, -0.009, 0.025, -0.152, 0.04, -0.108, 0.0],
    },
    Tree {
        splits: [Split(IsTable, 0.5), Split(BranchLinked, 0.80734), Split(MinOdds, 0.1875), Split(HeadlineUp, 7.5), Split(ParagraphsOfAll, 0.45551), Split(OddsOfClosest, 0.62875)],
        leaves: [0.001, 0.023, -0.005, 0.182, 0.015, -0.137, -0.061, 0.0, -0.015, 0.042, -0.051, 0.011, 0.0, 0.0, -0.078, 0.0, 0.001, 0.0, -0.018, 0.0, -0.014, 0.0, 0.089, 0.0, 0.109, 0.0, 0.111, 0.0, 0.0, 0.0, 0.0, 0.0, -0.024, 0.016, 0.048, 0.0, 0.072, 0.0, 0.0, 0.0, -0.018, 0.0, -0.003, 0.0, -0.11, 0.0, 0.0, 0.0, 0.025, 0.0, -0.038, 0.0, 0.053, 0.0, -0.024, 0.0, -0.151, 0.0, 0.0, 0.0, -0.191, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(PageBlocks, 6.19723), Split(SureBefore, 3.96077), Split(PatternLength, 6.05889), Split(BranchLinked, 0.01372), Split(FirstStagePattern, 1.04164), Split(FirstStage, -0.28771)],
        leaves: [0.004, -0.028, 0.011, -0.045, -0.054, 0.032, 0.023, 0.0, 0.004, 0.007, 0.01, 0.004, -0.125, 0.052, 0.003, 0.0, -0.011, 0.011, -0.001, -0.003, 0.0, -0.008, 0.0, 0.0, 0.003, 0.0, 0.013, 0.0, -0.012, 0.0, 0.0, 0.0, 0.001, -0.034, 0.076, -0.057, -0.052, 0.015, 0.0, 0.0, -0.007, -0.007, 0.03, -0.097, 0.12, 0.017, 0.007, 0.0, 0.003, -0.019, 0.007, -0.098, 0.022, -0.111, -0.112, 0.0, -0.004, 0.098, -0.018, -0.141, 0.0, 0.017, 0.004, 0.0],
    },
    Tree {
        splits: [Split(HeadlineUp, 5.5), Split(OddsOfClosest, 0.62875), Split(BranchSize, 0.8127), Split(MinOdds, 0.09536), Split(InCaption, 0.5), Split(IsDeep, 0.5)],
        leaves: [0.005, -0.001, -0.003, -0.066, 0.0, 0.036, 0.0, 0.0, -0.013, 0.029, 0.067, -0.181, 0.014, 0.0, -0.144, 0.0, -0.001, -0.022, -0.022, -0.011, 0.0, 0.0, 0.0, 0.0, 0.073, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.002, -0.012, -0.007, 0.021, -0.024, -0.089, 0.0, 0.0, 0.03, -0.04, 0.035, 0.025, -0.007, 0.0, 0.0, 0.0, -0.033, 0.017, 0.0, 0.0, 0.16, 0.0, 0.0, 0.0, -0.061, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(PageBlocks, 6.19723), Split(FirstStageSecondPrevious, 3.95741), Split(FirstStagePrevious, 3.86666), Split(FirstStageSecondNext, -6.0), Split(TextBefore, 0.78701), Split(FirstStage, 3.58571)],
        leaves: [-0.004, -0.001, -0.199, 0.0, 0.015, 0.0, 0.02, 0.0, 0.002, -0.013, 0.002, 0.0, 0.009, 0.0, -0.019, 0.021, -0.023, 0.069, 0.012, 0.0, 0.113, 0.0, 0.011, 0.0, 0.003, -0.013, -0.032, -0.001, 0.014, -0.075, -0.011, 0.0, 0.042, 0.0, 0.01, 0.0, 0.049, 0.0, 0.085, 0.0, 0.025, 0.084, 0.032, -0.074, 0.023, -0.11, -0.009, -0.112, 0.025, 0.0, 0.019, 0.0, -0.078, 0.0, -0.055, 0.0, -0.035, 0.004, -0.004, 0.0, 0.023, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(HeadlineUp, 5.5), Split(MinOdds, 0.1875), Split(ParagraphsOfAll, 0.05261), Split(NamedTags, 0.5), Split(IsLead, 0.5), Split(FirstStageSecondNext, -2.08375)],
        leaves: [0.007, -0.002, -0.03, -0.052, -0.002, -0.016, 0.039, -0.028, -0.007, -0.091, 0.0, 0.0, 0.078, -0.001, 0.0, 0.0, 0.008, 0.027, -0.044, 0.0, 0.001, -0.078, 0.029, 0.0, -0.019, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.002, -0.006, -0.013, -0.059, 0.0, -0.003, 0.023, -0.153, 0.027, -0.05, 0.001, 0.0, -0.026, 0.016, -0.23, 0.0, 0.024, 0.027, 0.032, 0.004, 0.002, 0.003, 0.004, 0.0, -0.152, 0.0, 0.0, 0.0, -0.002, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(Length, 4.86367), Split(NamedModal, 0.5), Split(IsTitle, 0.5), Split(MeanOdds, -0.06303), Split(FirstStageSiblings, 0.17811), Split(BranchRepeats, 1.24245)],
        leaves: [-0.001, 0.017, -0.06, -0.05, -0.003, 0.228, -0.013, 0.0, 0.007, 0.013, -0.051, -0.048, -0.08, -0.027, 0.0, 0.0, -0.023, -0.008, 0.031, 0.006, -0.061, 0.0, 0.0, 0.0, -0.018, 0.01, -0.083, -0.159, -0.097, 0.0, 0.0, 0.0, 0.002, -0.04, 0.016, -0.028, -0.038, 0.0, -0.006, 0.0, 0.003, 0.014, -0.03, 0.0, -0.002, 0.0, 0.0, 0.0, 0.016, -0.002, 0.022, 0.029, 0.002, 0.0, 0.0, 0.0, -0.007, 0.003, 0.0, 0.0, 0.008, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(IsSubheading, 0.5), Split(ParagraphsOfAll, 0.00038), Split(InHeader, 0.5), Split(BranchSize, 0.19007), Split(SureBefore, 3.48112), Split(FirstStage, 0.79078)],
        leaves: [-0.003, 0.035, 0.001, -0.021, -0.014, 0.058, -0.026, 0.004, 0.009, 0.067, 0.007, -0.009, -0.065, 0.0, -0.16, 0.0, 0.011, 0.044, 0.025, -0.022, 0.051, 0.003, -0.001, 0.0, -0.014, -0.033, -0.039, 0.007, 0.0, 0.0, 0.0, 0.0, 0.003, 0.083, -0.004, 0.021, 0.002, 0.003, 0.058, 0.0, -0.099, 0.002, 0.01, 0.07, 0.0, 0.0, -0.148, 0.0, 0.041, 0.017, -0.002, -0.003, 0.004, 0.001, 0.011, 0.001, -0.05, -0.009, -0.043, -0.018, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(FirstStageMax, 4.53442), Split(InQuote, 0.5), Split(ParagraphLength, 0.425), Split(PreviousLength, 0.99667), Split(FirstStagePattern, 1.37486), Split(Linked, 0.09281)],
        leaves: [0.002, 0.001, 0.013, 0.004, 0.006, -0.006, 0.116, 0.056, 0.003, -0.019, 0.055, -0.091, 0.024, -0.035, 0.022, -0.108, 0.004, -0.024, 0.033, 0.031, 0.002, -0.006, 0.048, 0.049, 0.059, -0.004, 0.002, -0.144, -0.002, 0.027, 0.077, 0.098, -0.001, 0.004, 0.03, -0.062, -0.002, -0.04, 0.118, -0.019, -0.004, 0.0, -0.018, -0.048, -0.014, 0.005, 0.098, 0.097, -0.044, 0.001, 0.0, 0.004, 0.012, -0.013, 0.0, 0.019, -0.022, -0.018, 0.0, -0.014, 0.022, -0.008, 0.0, 0.035],
    },
    Tree {
        splits: [Split(HeadlineUp, 5.5), Split(Digits, 0.00591), Split(PatternLinked, 0.00166), Split(MinWordOdds, -1.015), Split(PageParagraphs, 4.25785), Split(Position, 0.50502)],
        leaves: [-0.012, 0.022, -0.002, -0.018, 0.008, 0.01, 0.013, 0.021, 0.01, -0.01, -0.003, -0.085, 0.001, 0.041, 0.021, 0.007, 0.034, 0.006, 0.018, 0.008, 0.003, -0.071, -0.02, -0.023, 0.022, 0.025, 0.019, 0.052, 0.066, 0.093, 0.06, 0.014, -0.005, -0.003, 0.013, -0.03, 0.005, 0.014, 0.034, -0.024, 0.001, -0.013, 0.011, -0.038, -0.004, -0.007, -0.005, -0.056, -0.066, 0.03, -0.026, -0.129, -0.134, -0.04, -0.096, -0.067, 0.056, 0.066, 0.04, -0.067, 0.058, 0.0, -0.036, 0.0],
    },
    Tree {
        splits: [Split(PageParagraphs, 3.92595), Split(NamedPopular, 0.5), Split(MaxOdds, 0.76333), Split(BranchSize, 0.08339), Split(FirstStageParent, -2.87472), Split(MinWordOdds, -0.765)],
        leaves: [-0.005, -0.02, -0.044, 0.029, 0.02, 0.0, 0.0, 0.0, 0.005, 0.025, -0.041, -0.009, -0.009, 0.0, -0.003, 0.0, 0.002, -0.025, 0.04, 0.105, 0.019, -0.063, -0.005, 0.0, 0.005, -0.027, -0.068, -0.011, 0.074, -0.087, -0.219, 0.0, -0.038, -0.012, -0.051, 0.0, -0.018, 0.0, 0.0, 0.0, -0.01, -0.005, 0.077, 0.0, -0.016, 0.0, 0.0, 0.0, -0.004, -0.006, 0.116, 0.0, -0.021, -0.004, -0.006, 0.0, 0.002, -0.026, 0.097, 0.0, 0.033, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(Punctuation, 0.14324), Split(ParagraphsOfAll, 0.04435), Split(Paragraphs, 0.64064), Split(NamedCaption, 0.5), Split(ParentLinked, 0.5139), Split(BranchSize, 0.21245)],
        leaves: [0.005, 0.012, 0.001, -0.025, -0.014, 0.059, 0.001, -0.008, -0.021, -0.024, 0.019, -0.061, 0.0, 0.0, -0.177, -0.036, 0.005, 0.006, 0.095, -0.011, 0.0, 0.0, 0.066, 0.016, -0.051, -0.022, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.003, 0.003, 0.016, -0.02, 0.025, 0.014, 0.014, 0.009, 0.14, 0.114, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.053, -0.07, 0.077, -0.054, 0.0, 0.0, 0.068, -0.142, -0.002, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(PageBlocks, 6.40022), Split(HeadlineDistance, 3.92192), Split(Length, 6.27758), Split(PatternLinked, 0.01986), Split(FirstStageMedian, -1.25655), Split(FirstStageMax, 2.80806)],
        leaves: [0.031, -0.005, 0.014, -0.086, 0.059, 0.028, 0.025, -0.075, 0.013, 0.04, -0.008, 0.007, 0.021, 0.014, -0.01, 0.073, 0.025, 0.012, -0.063, -0.14, 0.057, 0.0, 0.0, 0.0, 0.062, 0.112, 0.048, -0.092, 0.003, 0.004, 0.0, -0.055, -0.005, 0.035, 0.0, 0.0, 0.007, 0.0, -0.041, 0.0, 0.006, -0.001, -0.027, -0.005, 0.011, 0.0, -0.064, 0.0, -0.006, 0.015, 0.008, -0.027, 0.066, 0.0, -0.078, 0.005, 0.003, 0.035, 0.01, 0.043, 0.033, 0.0, 0.036, 0.0],
    },
    Tree {
        splits: [Split(FirstStageSecondPrevious, 3.66915), Split(FirstStageThirdPrevious, -0.13595), Split(FirstStagePattern, 3.25745), Split(Emphasized, 0.05117), Split(NamedSide, 0.5), Split(NextParagraphs, 0.9991)],
        leaves: [-0.003, -0.05, 0.018, -0.017, -0.013, 0.076, -0.015, 0.002, 0.003, 0.028, 0.02, -0.005, -0.032, 0.052, -0.01, -0.006, -0.003, -0.005, 0.002, -0.001, 0.051, 0.02, 0.049, 0.034, -0.012, -0.002, 0.053, 0.012, -0.228, 0.0, 0.037, -0.042, -0.003, 0.028, 0.003, -0.014, 0.031, 0.054, 0.022, -0.007, 0.005, 0.007, 0.003, 0.026, 0.002, -0.076, 0.007, -0.037, -0.05, 0.036, 0.001, -0.108, 0.026, 0.001, 0.007, 0.037, 0.001, 0.0, 0.008, -0.024, -0.112, 0.0, -0.171, 0.082],
    },
    Tree {
        splits: [Split(PageParagraphs, 3.92595), Split(Punctuation, 0.33221), Split(FirstStageMedian, 3.99337), Split(FirstStageSiblings, 1.60178), Split(PatternLinked, 0.2077), Split(FirstStagePattern, 3.16435)],
        leaves: [0.002, -0.011, -0.012, -0.024, -0.021, 0.056, 0.06, 0.0, 0.009, -0.007, -0.013, 0.054, 0.044, 0.005, 0.003, 0.0, 0.006, -0.018, 0.03, -0.11, -0.008, 0.118, 0.059, 0.004, -0.036, -0.166, 0.016, 0.0, 0.024, 0.0, 0.0, 0.0, -0.077, -0.003, 0.06, 0.0, -0.002, 0.0, 0.0, 0.0, -0.004, 0.008, -0.019, 0.029, 0.024, 0.004, 0.062, -0.211, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.033, 0.0, -0.146, 0.0, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(FirstStageMax, 4.70209), Split(FirstStageNext, 2.84926), Split(Linked, 0.26402), Split(BranchLinked, 0.01372), Split(NamedBox, 0.5), Split(FirstStagePrevious, -1.77393)],
        leaves: [0.011, -0.01, -0.009, 0.014, -0.025, -0.002, -0.002, 0.0, 0.001, -0.023, -0.027, 0.009, 0.003, -0.016, -0.062, -0.049, -0.046, 0.019, -0.093, -0.004, -0.001, 0.0, 0.0, 0.0, 0.01, -0.075, 0.014, 0.112, 0.009, 0.011, 0.021, -0.01, 0.004, -0.005, 0.006, 0.009, -0.054, 0.067, -0.138, -0.007, 0.014, -0.025, 0.017, -0.007, -0.012, 0.008, -0.011, 0.016, -0.02, -0.017, -0.023, -0.002, 0.0, 0.0, 0.0, 0.0, 0.024, -0.09, 0.028, -0.016, 0.019, -0.042, 0.056, -0.011],
    },
    Tree {
        splits: [Split(NamedNav, 0.5), Split(ParentLength, 0.9951), Split(PatternBlocks, 5.09307), Split(PreviousInMain, 0.5), Split(MinWordOdds, -0.075), Split(PreviousParagraphs, 0.23298)],
        leaves: [-0.006, -0.007, 0.005, 0.003, 0.138, 0.0, -0.056, 0.0, -0.007, 0.075, -0.003, -0.04, -0.053, 0.0, -0.017, 0.0, -0.018, 0.0, -0.014, -0.002, 0.118, 0.0, 0.0, 0.0, 0.038, 0.0, 0.003, 0.0, 0.076, 0.0, 0.007, 0.0, 0.05, 0.0, 0.011, 0.0, 0.0, 0.0, -0.055, 0.0, -0.006, 0.102, -0.004, 0.029, 0.001, 0.0, -0.009, 0.0, 0.115, 0.0, -0.069, 0.0, 0.0, 0.0, 0.0, 0.0, 0.037, 0.0, 0.009, 0.0, 0.0, 0.0, 0.085, 0.0],
    },
    Tree {
        splits: [Split(NotInArticleBody, 0.5), Split(MinOdds, -0.05225), Split(GrandparentLinked, 0.03175), Split(FirstStage, 1.09522), Split(PatternLength, 4.00582), Split(PatternParagraphs, 0.12544)],
        leaves: [0.009, 0.0, 0.009, -0.037, -0.002, -0.039, 0.017, -0.014, 0.005, 0.01, 0.063, 0.003, 0.024, 0.029, -0.069, 0.007, -0.002, -0.044, 0.029, -0.057, 0.006, 0.006, -0.003, -0.061, -0.026, 0.066, -0.005, -0.222, -0.004, 0.069, 0.007, 0.05, 0.08, 0.0, 0.036, 0.0, -0.039, 0.0, 0.024, 0.0, 0.111, -0.186, 0.067, 0.0, 0.063, 0.0, 0.026, 0.0, -0.003, 0.105, 0.011, -0.028, 0.0, -0.118, 0.005, -0.021, -0.009, 0.07, 0.0, 0.0, 0.023, 0.016, -0.011, 0.012],
    },
    Tree {
        splits: [Split(HeadlineDown, 9.5), Split(NamedSubtitle, 0.5), Split(FirstStageMax, 4.366), Split(PageBlocks, 3.65057), Split(BranchSize, 0.3518), Split(HeadlineUp, 4.5)],
        leaves: [-0.008, 0.056, 0.108, 0.0, -0.004, -0.006, 0.083, 0.0, 0.007, -0.005, 0.05, -0.009, 0.002, -0.008, -0.01, -0.014, 0.0, 0.171, 0.0, 0.0, -0.015, 0.0, 0.0, 0.0, -0.002, 0.012, 0.0, 0.0, 0.003, -0.025, 0.0, 0.0, 0.004, 0.072, -0.001, 0.0, -0.066, -0.029, 0.0, 0.0, -0.006, 0.015, 0.073, -0.046, -0.015, 0.017, 0.03, -0.046, 0.013, 0.073, 0.0, 0.0, -0.058, 0.0, 0.0, 0.0, -0.016, 0.115, -0.001, 0.0, -0.027, -0.052, -0.005, -0.01],
    },
    Tree {
        splits: [Split(Emphasized, 0.80094), Split(FirstStagePattern, 4.60712), Split(MinOdds, -0.57464), Split(ParagraphsOfAll, 0.90035), Split(PageBlocks, 3.02013), Split(PageParagraphs, 1.34963)],
        leaves: [-0.045, 0.034, 0.0, 0.0, -0.006, 0.146, 0.0, 0.0, 0.07, 0.0, 0.0, 0.0, 0.026, 0.011, 0.043, 0.0, 0.009, 0.043, 0.0, 0.0, 0.004, 0.019, 0.058, 0.0, -0.026, 0.0, 0.0, 0.0, 0.03, -0.135, 0.052, 0.0, -0.009, 0.0, 0.0, 0.0, -0.057, -0.005, 0.007, 0.0, -0.025, 0.011, 0.0, 0.0, -0.012, 0.049, 0.022, 0.025, 0.001, -0.01, -0.145, 0.0, 0.001, -0.01, -0.015, -0.145, 0.015, -0.066, 0.0, 0.0, 0.004, -0.008, 0.037, 0.02],
    },
    Tree {
        splits: [Split(ParentLength, 5.90476), Split(PageBlocks, 5.90799), Split(PageBlocks, 5.55489), Split(Position, 0.72573), Split(NamedCaption, 0.5), Split(FirstStageParent, -0.47694)],
        leaves: [0.002, 0.0, 0.0, 0.0, 0.036, 0.0, -0.015, 0.039, -0.007, 0.0, 0.0, 0.0, 0.027, 0.0, 0.015, -0.028, -0.008, 0.0, 0.0, 0.0, 0.128, 0.0, 0.02, -0.001, 0.013, 0.0, 0.0, 0.0, 0.094, 0.0, 0.002, -0.001, 0.002, -0.02, 0.0, 0.0, 0.05, -0.008, -0.009, -0.039, -0.004, -0.087, 0.0, 0.0, 0.007, -0.186, -0.023, 0.001, -0.08, 0.0, 0.0, 0.0, -0.008, 0.0, 0.066, 0.0, -0.038, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.003],
    },
    Tree {
        splits: [Split(Emphasized, 0.80094), Split(FirstStageSiblings, 4.49519), Split(PageParagraphs, 1.70693), Split(NamedTags, 0.5), Split(SureBefore, 2.74032), Split(PageBlocks, 3.54085)],
        leaves: [-0.001, 0.028, 0.012, 0.0, -0.011, 0.006, 0.007, -0.072, 0.013, -0.147, 0.0, 0.0, -0.007, 0.0, 0.0, 0.0, -0.173, 0.0, 0.0, 0.0, 0.024, -0.071, -0.004, -0.018, 0.0, 0.0, 0.0, 0.0, -0.003, 0.0, 0.0, 0.0, 0.0, -0.002, -0.004, -0.2, 0.001, -0.012, 0.004, 0.015, -0.002, -0.001, 0.0, 0.0, 0.005, 0.042, 0.0, 0.0, -0.008, 0.044, -0.142, 0.0, 0.006, 0.002, 0.002, -0.046, -0.013, 0.0, 0.0, 0.0, -0.069, 0.005, 0.0, 0.0],
    },
    Tree {
        splits: [Split(Punctuation, 0.14324), Split(PatternLength, 5.16327), Split(Length, 4.69591), Split(HeadlineDistance, 2.2499), Split(PatternBlocks, 1.24245), Split(IsLead, 0.5)],
        leaves: [-0.016, -0.028, -0.122, -0.111, 0.028, 0.044, 0.022, 0.044, -0.002, 0.007, 0.032, 0.007, -0.018, -0.039, 0.017, -0.038, 0.006, 0.008, -0.024, -0.087, 0.017, 0.041, 0.017, -0.011, 0.001, 0.006, -0.016, -0.024, 0.007, -0.008, 0.005, -0.007, -0.021, 0.036, 0.011, -0.007, -0.022, 0.035, 0.042, -0.008, 0.048, 0.017, 0.0, 0.0, 0.028, 0.014, -0.023, 0.096, -0.003, 0.025, 0.007, 0.012, -0.062, 0.04, -0.04, 0.019, -0.028, -0.014, -0.01, 0.011, 0.039, 0.07, 0.039, -0.029],
    },
    Tree {
        splits: [Split(BranchSize, 0.01892), Split(IsDiv, 0.5), Split(InQuote, 0.5), Split(MaxWordOdds, 1.195), Split(FirstStageSiblings, 1.28432), Split(MinWordOdds, -1.195)],
        leaves: [0.009, 0.003, -0.028, -0.006, 0.045, 0.062, 0.0, -0.028, -0.023, 0.031, -0.052, -0.039, 0.032, 0.016, 0.0, 0.052, -0.021, -0.007, -0.068, 0.058, 0.014, 0.0, 0.0, 0.0, -0.039, 0.0, 0.001, -0.02, -0.017, 0.031, 0.0, 0.0, -0.003, 0.004, -0.039, -0.01, -0.008, 0.079, 0.0, -0.076, 0.041, 0.037, -0.047, 0.039, -0.094, -0.15, -0.046, 0.043, 0.004, -0.003, -0.01, 0.008, -0.009, 0.139, -0.123, 0.042, -0.015, 0.012, 0.031, 0.023, -0.083, -0.037, 0.0, 0.0],
    },
    Tree {
        splits: [Split(PageParagraphs, 3.92595), Split(Punctuation, 0.33221), Split(FirstStageMax, 5.10976), Split(PatternLinked, 0.16577), Split(FirstStagePattern, 1.04164), Split(FirstStage, -1.31239)],
        leaves: [0.003, -0.006, 0.01, -0.024, -0.04, -0.004, -0.022, 0.0, 0.001, -0.023, -0.009, -0.026, -0.009, 0.11, 0.039, 0.004, 0.026, 0.003, -0.044, 0.0, -0.044, 0.0, 0.0, 0.0, -0.056, 0.0, 0.028, 0.0, 0.0, 0.0, 0.0, 0.0, 0.001, -0.006, -0.034, -0.026, -0.031, 0.054, -0.004, 0.0, 0.016, 0.046, 0.07, -0.104, 0.053, 0.009, 0.045, 0.007, 0.003, -0.011, -0.006, 0.047, -0.017, 0.009, -0.024, -0.197, -0.015, -0.172, 0.007, -0.052, 0.106, 0.0, 0.034, 0.0],
    },
    Tree {
        splits: [Split(BranchSize, 0.01892), Split(Punctuation, 0.14324), Split(HeadlineDown, 9.5), Split(FirstStageSecondPrevious, -1.46043), Split(NamedTags, 0.5), Split(PatternLength, 5.16327)],
        leaves: [-0.021, -0.008, -0.02, 0.004, 0.026, 0.006, 0.024, 0.024, -0.001, 0.004, 0.008, -0.004, 0.016, 0.01, 0.003, 0.04, -0.031, 0.018, -0.005, -0.026, -0.03, -0.057, 0.0, -0.009, 0.036, -0.047, 0.008, -0.057, 0.008, 0.041, 0.0, -0.003, -0.019, 0.027, 0.002, -0.004, -0.032, -0.032, 0.004, -0.022, -0.017, 0.008, -0.01, -0.019, -0.003, 0.035, -0.047, 0.057, 0.0, 0.038, 0.0, 0.007, 0.0, -0.052, 0.0, -0.005, 0.002, -0.006, -0.027, -0.219, 0.0, 0.063, 0.0, 0.041],
    },
    Tree {
        splits: [Split(HeadlineUp, 5.5), Split(PageBlocks, 3.02013), Split(FirstStagePattern, 4.43745), Split(FirstStage, 4.59554), Split(Emphasized, 0.68599), Split(PageParagraphs, 1.70693)],
        leaves: [-0.003, 0.026, 0.003, -0.018, 0.078, 0.0, -0.039, 0.019, 0.083, -0.181, -0.069, 0.009, 0.058, 0.0, 0.108, 0.014, 0.082, 0.028, -0.013, -0.009, 0.0, 0.0, -0.191, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.036, 0.081, 0.004, -0.007, -0.114, -0.335, -0.006, -0.034, 0.031, 0.0, 0.123, 0.071, 0.028, 0.006, 0.035, 0.08, 0.041, -0.053, -0.007, 0.013, 0.026, 0.0, -0.033, 0.035, 0.0, 0.0, 0.002, 0.0, 0.0, 0.0, 0.002, 0.007],
    },
    Tree {
        splits: [Split(NamedNav, 0.5), Split(FirstStage, -4.01358), Split(PatternLength, 3.87219), Split(IsDescription, 0.5), Split(FirstStagePattern, -0.61025), Split(Length, 4.26967)],
        leaves: [-0.008, 0.0, 0.003, 0.072, -0.026, 0.0, -0.008, -0.006, -0.008, 0.0, -0.013, 0.0, 0.0, 0.0, -0.027, 0.0, 0.0, 0.0, 0.012, 0.0, -0.003, 0.0, -0.014, -0.002, 0.0, 0.0, -0.067, 0.0, 0.0, 0.0, -0.048, 0.0, 0.031, 0.0, -0.011, 0.0, 0.007, 0.099, 0.003, -0.04, 0.0, 0.0, 0.0, 0.0, 0.18, 0.0, 0.123, 0.0, 0.0, 0.0, 0.035, 0.0, 0.0, 0.0, 0.0, 0.038, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(IsSubheading, 0.5), Split(FirstStageSecondNext, -6.0), Split(HeadlineDown, 4.5), Split(FirstStageSiblings, 2.57471), Split(FirstStageMedian, -3.72821), Split(MinOdds, 0.12063)],
        leaves: [-0.081, 0.0, 0.005, 0.073, 0.015, 0.0, -0.004, 0.047, 0.028, 0.0, 0.028, 0.002, 0.102, 0.0, -0.041, 0.037, -0.051, 0.017, -0.009, 0.01, -0.003, 0.089, 0.005, 0.011, 0.003, 0.002, 0.011, 0.022, 0.066, 0.0, 0.002, 0.06, -0.01, 0.0, 0.032, 0.008, 0.0, 0.0, -0.022, 0.049, -0.081, 0.0, -0.046, -0.196, -0.06, 0.0, -0.019, 0.0, 0.023, 0.002, 0.031, -0.029, 0.0, 0.0, 0.003, -0.035, -0.007, 0.0, -0.007, -0.013, -0.061, 0.0, 0.077, 0.005],
    },
    Tree {
        splits: [Split(NamedConsent, 0.5), Split(PatternLinked, 0.00888), Split(PatternLength, 5.64022), Split(PageBlocks, 3.02013), Split(AfterNextTitle, 0.5), Split(FirstStageMedian, -3.72821)],
        leaves: [0.031, 0.0, 0.034, 0.0, -0.055, 0.0, 0.034, 0.0, -0.004, -0.006, -0.005, 0.0, -0.01, -0.041, 0.053, -0.046, -0.038, 0.0, -0.021, 0.0, 0.023, 0.0, 0.0, 0.0, -0.052, 0.0, -0.006, 0.0, -0.057, 0.0, 0.032, 0.0, 0.013, 0.0, -0.011, 0.0, -0.072, 0.0, 0.041, 0.0, 0.001, -0.019, 0.004, 0.0, 0.001, -0.112, 0.004, 0.0, -0.165, 0.0, 0.033, 0.0, 0.025, 0.0, 0.0, 0.0, 0.027, 0.0, 0.019, 0.0, 0.022, 0.0, 0.081, 0.0],
    },
    Tree {
        splits: [Split(NamedModal, 0.5), Split(MinWordOdds, -0.825), Split(NamedPopular, 0.5), Split(Punctuation, 0.22276), Split(Emphasized, 0.30221), Split(FirstStageParent, 0.3818)],
        leaves: [0.002, -0.026, -0.002, -0.054, 0.004, -0.047, 0.06, -0.043, -0.005, 0.009, 0.008, -0.001, -0.045, -0.001, 0.179, -0.021, -0.003, -0.037, 0.003, 0.0, 0.026, -0.009, -0.019, -0.015, 0.023, -0.024, 0.067, 0.0, 0.136, -0.006, 0.0, 0.0, 0.01, 0.089, -0.003, -0.144, -0.026, -0.015, 0.117, -0.124, -0.023, 0.028, 0.0, 0.0, 0.072, 0.0, 0.0, 0.0, -0.025, 0.0, -0.002, 0.0, -0.036, 0.0, 0.056, 0.0, 0.049, 0.0, -0.002, 0.0, 0.007, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(NamedSubtitle, 0.5), Split(PageBlocks, 3.54085), Split(PatternBlocks, 3.06778), Split(GrandparentLinked, 0.10615), Split(Position, 0.37728), Split(FirstStage, 0.79078)],
        leaves: [-0.011, 0.096, 0.003, 0.055, 0.0, 0.0, 0.015, 0.0, -0.024, 0.089, 0.005, -0.017, 0.0, 0.0, -0.001, 0.0, -0.003, 0.033, 0.003, -0.003, 0.058, 0.0, 0.008, 0.0, -0.011, -0.001, 0.0, -0.032, -0.015, 0.0, -0.002, 0.0, 0.038, 0.0, -0.014, -0.039, 0.021, 0.0, 0.014, 0.0, 0.068, 0.02, 0.004, -0.017, 0.02, 0.0, 0.026, 0.0, -0.014, 0.004, -0.007, 0.046, -0.014, 0.0, 0.007, 0.0, 0.003, 0.009, 0.023, 0.01, -0.329, 0.0, 0.01, 0.0],
    },
    Tree {
        splits: [Split(SumOfOdds, 1.16806), Split(NamedPopular, 0.5), Split(ParentBlocks, 3.19846), Split(MeanOdds, 0.31971), Split(HeadlineUp, 7.5), Split(AfterMain, 0.5)],
        leaves: [-0.001, -0.023, 0.0, 0.0, 0.003, 0.013, 0.023, 0.011, 0.033, -0.013, 0.0, -0.003, -0.038, 0.082, 0.0, 0.0, -0.017, 0.0, 0.036, 0.0, 0.042, 0.021, -0.001, 0.0, -0.094, 0.018, 0.0, 0.0, -0.164, 0.0, 0.0, 0.0, 0.007, -0.064, 0.012, -0.208, 0.005, -0.037, -0.009, 0.0, 0.012, 0.003, 0.0, -0.019, 0.047, 0.011, 0.0, 0.0, -0.002, 0.0, -0.022, 0.0, -0.047, 0.0, -0.001, 0.0, -0.001, -0.017, 0.0, 0.0, 0.0, -0.002, 0.0, 0.0],
    },
    Tree {
        splits: [Split(ParentLength, 5.90476), Split(MaxOdds, 0.15472), Split(TextBefore, 0.51553), Split(MaxWordOdds, 1.215), Split(HeadlineDistance, 5.34948), Split(FirstStageNext, -2.98921)],
        leaves: [0.006, 0.0, 0.0, 0.0, 0.004, -0.036, -0.01, 0.11, -0.084, 0.0, 0.041, 0.0, -0.072, 0.0, 0.025, 0.0, 0.051, 0.0, -0.05, 0.0, 0.029, 0.0, 0.015, -0.043, 0.0, 0.0, 0.001, 0.0, -0.002, 0.0, -0.002, -0.014, 0.005, 0.062, 0.001, -0.016, 0.005, -0.125, -0.007, -0.041, 0.024, 0.0, 0.011, 0.02, 0.031, 0.0, 0.003, -0.013, 0.009, 0.0, -0.066, 0.001, -0.007, 0.0, -0.025, 0.009, 0.006, 0.0, 0.018, 0.0, -0.005, 0.0, 0.012, -0.173],
    },
    Tree {
        splits: [Split(MinWordOdds, -2.135), Split(IsDescription, 0.5), Split(HeadlineUp, 1.5), Split(MinOdds, -1.179), Split(FirstStageSecondNext, -4.28764), Split(FirstStageMax, 3.71404)],
        leaves: [-0.053, 0.136, 0.0, 0.0, 0.012, 0.022, 0.0, 0.0, 0.017, 0.028, 0.015, 0.007, 0.059, -0.014, 0.0, 0.007, -0.045, 0.057, 0.0, 0.005, 0.009, 0.006, 0.0, -0.008, 0.058, 0.026, -0.134, -0.004, 0.031, -0.001, 0.0, 0.0, -0.075, -0.062, 0.0, 0.032, -0.053, -0.004, 0.172, 0.086, -0.03, -0.015, -0.119, 0.089, -0.031, -0.008, 0.0, 0.058, -0.037, 0.025, -0.123, 0.119, -0.026, 0.015, 0.084, 0.061, -0.061, 0.008, 0.01, -0.03, -0.019, -0.001, 0.003, 0.038],
    },
    Tree {
        splits: [Split(HeadlineDistance, 0.89588), Split(FirstStagePrevious, 3.86666), Split(Length, 6.04619), Split(PageParagraphs, 4.25785), Split(HeadlineUp, 9.5), Split(Position, 0.34123)],
        leaves: [-0.01, 0.003, -0.159, -0.001, 0.03, 0.019, 0.037, -0.026, 0.023, 0.048, 0.0, 0.003, 0.0, 0.068, 0.0, 0.0, -0.066, -0.003, 0.0, -0.041, 0.01, -0.021, 0.0, 0.0, 0.0, 0.008, 0.0, 0.0, 0.0, 0.005, 0.0, 0.0, -0.009, 0.002, -0.186, 0.002, 0.05, -0.007, 0.045, 0.012, 0.09, -0.056, 0.0, 0.014, -0.122, -0.055, 0.0, 0.001, 0.047, -0.016, 0.0, 0.055, 0.005, -0.038, 0.0, -0.25, 0.0, 0.039, 0.0, 0.0, 0.0, 0.044, 0.0, 0.0],
    },
    Tree {
        splits: [Split(PageParagraphs, 3.92595), Split(MeanOdds, 0.09462), Split(Punctuation, 0.37598), Split(PatternParagraphs, 0.13337), Split(PreviousParagraphs, 0.06007), Split(PatternParagraphs, 0.05633)],
        leaves: [0.001, -0.026, 0.0, 0.049, 0.01, -0.094, -0.003, -0.038, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.01, -0.014, -0.01, -0.042, -0.008, -0.001, 0.026, 0.004, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.008, -0.005, 0.016, -0.012, 0.067, 0.013, 0.007, 0.0, 0.003, -0.013, -0.008, 0.041, 0.011, 0.002, 0.08, -0.004, 0.007, -0.05, -0.063, 0.023, 0.029, 0.0, 0.0, 0.0, 0.004, -0.014, 0.001, 0.01, -0.039, -0.184, 0.02, 0.058],
    },
    Tree {
        splits: [Split(NamedPaywall, 0.5), Split(Emphasized, 0.09857), Split(FirstStageThirdNext, -2.62684), Split(PatternParagraphs, 0.34102), Split(HeadlineUp, 2.5), Split(HeadlineDown, 12.5)],
        leaves: [0.007, 0.011, -0.008, 0.0, 0.003, -0.019, 0.031, -0.003, 0.009, 0.035, -0.052, -0.026, 0.0, 0.076, -0.01, -0.141, -0.007, -0.078, 0.002, -0.04, -0.006, -0.05, 0.015, -0.108, 0.013, 0.058, -0.009, -0.038, 0.0, 0.07, 0.012, 0.015, 0.003, 0.0, -0.001, 0.0, -0.056, 0.0, 0.049, 0.0, -0.154, 0.0, 0.0, 0.0, -0.041, 0.0, 0.0, 0.0, 0.027, -0.041, -0.024, 0.0, 0.03, -0.05, -0.007, 0.0, 0.042, 0.0, 0.021, 0.0, 0.03, 0.0, 0.051, 0.0],
    },
    Tree {
        splits: [Split(NamedComments, 0.5), Split(MinWordOdds, -0.105), Split(NamedTags, 0.5), Split(ParentLinked, 0.05089), Split(Emphasized, 0.9978), Split(PageBlocks, 3.02013)],
        leaves: [-0.029, 0.054, 0.001, 0.0, -0.002, 0.0, 0.0, 0.0, -0.023, 0.0, 0.042, 0.0, 0.003, 0.0, 0.0, 0.0, 0.028, 0.0, 0.046, 0.0, 0.0, 0.0, 0.0, 0.0, 0.037, 0.0, 0.135, 0.0, 0.0, 0.0, 0.0, 0.0, 0.001, -0.012, 0.005, 0.0, -0.019, 0.0, 0.019, 0.0, 0.0, -0.002, 0.009, -0.108, -0.005, 0.0, -0.208, 0.0, -0.004, 0.0, -0.008, 0.0, -0.105, 0.0, 0.0, 0.0, -0.016, 0.0, 0.0, 0.0, 0.039, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(PageBlocks, 6.40022), Split(SureBefore, 2.35024), Split(MinOdds, -0.02519), Split(PageParagraphs, 4.03873), Split(HeadlineDistance, 2.52493), Split(Length, 5.31566)],
        leaves: [-0.006, 0.014, 0.022, 0.0, -0.005, -0.023, -0.072, 0.0, -0.048, -0.037, 0.085, 0.0, 0.009, 0.077, 0.0, 0.0, -0.001, -0.033, 0.002, -0.017, -0.007, 0.076, -0.003, -0.132, 0.086, -0.093, -0.006, -0.007, 0.037, -0.039, 0.021, 0.0, 0.014, 0.042, 0.112, 0.0, -0.001, 0.062, 0.081, 0.0, 0.063, 0.0, -0.117, 0.0, 0.015, 0.012, 0.0, 0.0, 0.005, 0.03, 0.006, 0.031, -0.029, 0.072, 0.012, -0.137, 0.083, 0.003, -0.023, -0.016, 0.005, -0.023, -0.002, 0.0],
    },
    Tree {
        splits: [Split(HeadlineUp, 5.5), Split(Digits, 0.00692), Split(InItem, 0.5), Split(FirstStageSiblings, -2.9533), Split(MinOdds, -0.01536), Split(MaxWordOdds, 0.185)],
        leaves: [-0.006, -0.011, 0.007, 0.043, 0.008, -0.073, -0.078, -0.053, -0.007, 0.03, -0.019, -0.028, 0.029, -0.075, -0.014, -0.166, -0.089, -0.003, -0.017, -0.001, 0.107, -0.025, -0.015, -0.012, -0.005, -0.048, -0.008, 0.008, 0.121, 0.032, 0.079, -0.009, 0.002, -0.006, 0.0, -0.027, 0.007, -0.004, 0.036, -0.004, -0.004, 0.012, 0.012, -0.023, 0.03, 0.003, -0.007, -0.042, -0.07, -0.017, -0.011, -0.014, -0.042, -0.02, -0.01, -0.004, -0.005, -0.027, -0.001, -0.046, 0.003, -0.013, 0.035, -0.15],
    },
    Tree {
        splits: [Split(NamedModal, 0.5), Split(MinWordOdds, -0.865), Split(LengthToParagraph, 0.85667), Split(IsTable, 0.5), Split(Paragraphs, 0.00453), Split(FirstStagePattern, -0.12316)],
        leaves: [-0.001, 0.002, 0.004, -0.027, 0.016, -0.01, -0.041, 0.0, -0.008, 0.0, -0.001, 0.0, 0.103, 0.0, 0.058, 0.0, -0.004, -0.022, -0.01, -0.032, 0.011, -0.053, 0.015, -0.03, -0.041, 0.0, 0.0, 0.0, -0.01, 0.0, -0.02, 0.0, 0.03, 0.0, -0.01, 0.0, 0.064, 0.0, -0.073, 0.0, 0.0, 0.0, 0.092, 0.0, 0.012, 0.0, -0.104, 0.0, -0.002, -0.023, -0.011, -0.08, -0.001, 0.021, 0.005, -0.159, 0.02, 0.0, 0.036, 0.0, 0.075, 0.0, -0.022, 0.0],
    },
    Tree {
        splits: [Split(HeadlineUp, 5.5), Split(MinOdds, 0.1875), Split(NamedTags, 0.5), Split(PatternLength, 5.58832), Split(NamedPopular, 0.5), Split(BranchSize, 0.08339)],
        leaves: [-0.001, -0.009, -0.009, -0.064, 0.022, -0.033, -0.2, 0.0, 0.008, -0.005, -0.063, -0.143, 0.017, 0.003, 0.0, 0.0, 0.038, 0.033, 0.0, 0.0, 0.025, -0.004, 0.0, 0.0, 0.017, -0.009, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.006, -0.008, 0.049, -0.021, -0.052, -0.056, 0.002, 0.0, 0.003, -0.022, 0.091, -0.084, 0.083, 0.01, 0.0, 0.0, -0.041, 0.042, -0.003, 0.0, -0.01, -0.014, 0.0, 0.0, -0.111, 0.118, 0.0, 0.0, 0.0, -0.006, 0.0, 0.0],
    },
    Tree {
        splits: [Split(FirstStageMax, 4.70209), Split(FirstStageMedian, -3.72821), Split(NamedImage, 0.5), Split(HeadlineDown, 4.5), Split(GrandparentLinked, 0.01764), Split(ParagraphsOfAll, 0.03075)],
        leaves: [-0.046, -0.011, 0.002, 0.005, 0.086, 0.092, -0.068, -0.055, -0.008, -0.026, 0.015, -0.012, 0.037, -0.053, -0.024, -0.051, 0.001, -0.058, 0.016, 0.008, -0.004, -0.05, -0.064, -0.039, -0.009, -0.005, 0.005, 0.006, 0.013, -0.078, 0.011, -0.068, 0.009, 0.009, -0.001, 0.001, 0.055, -0.051, -0.115, 0.139, -0.042, -0.024, 0.019, -0.025, -0.014, -0.113, 0.124, -0.022, 0.011, 0.008, 0.009, -0.014, 0.056, 0.069, -0.083, -0.005, -0.003, 0.013, 0.008, 0.002, 0.029, 0.062, 0.024, 0.001],
    },
    Tree {
        splits: [Split(BesideForm, 0.5), Split(FirstStageSiblings, -0.21858), Split(Linked, 0.81754), Split(InDescription, 0.5), Split(MinWordOdds, -2.135), Split(NamedLead, 0.5)],
        leaves: [-0.011, -0.023, -0.006, 0.0, -0.024, -0.001, -0.025, 0.0, 0.066, 0.0, -0.04, 0.0, 0.158, 0.0, 0.0, 0.0, 0.005, -0.065, 0.0, -0.128, 0.0, -0.008, -0.028, 0.0, 0.038, 0.0, 0.011, 0.0, -0.029, 0.0, -0.089, 0.0, -0.08, 0.0, -0.146, 0.0, -0.005, 0.0, 0.0, 0.0, -0.014, 0.0, -0.097, 0.0, 0.0, 0.0, 0.0, 0.0, -0.024, -0.003, 0.04, 0.0, -0.039, 0.0, 0.047, 0.0, -0.001, 0.0, 0.024, 0.0, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(HeadlineDistance, 0.89588), Split(NextLinked, 0.8565), Split(FirstStage, -2.94798), Split(MinOdds, -0.47387), Split(MaxWordOdds, 1.375), Split(MinWordOdds, -0.695)],
        leaves: [-0.009, -0.003, 0.037, -0.007, -0.02, 0.005, 0.08, -0.012, -0.06, 0.061, -0.046, -0.024, -0.006, 0.003, 0.011, -0.012, -0.004, -0.026, 0.0, -0.02, 0.001, -0.006, -0.003, -0.029, -0.001, -0.013, 0.0, -0.006, 0.021, 0.036, -0.005, 0.021, -0.015, -0.016, -0.014, -0.039, 0.032, -0.027, 0.174, 0.011, -0.073, -0.049, -0.059, 0.011, -0.03, 0.002, 0.015, -0.001, 0.0, 0.0, 0.0, 0.0, -0.009, 0.077, 0.0, -0.178, 0.0, -0.002, 0.0, 0.0, 0.075, -0.035, 0.02, 0.029],
    },
    Tree {
        splits: [Split(IsDiv, 0.5), Split(NamedSubtitle, 0.5), Split(LengthToParagraph, 0.82333), Split(FirstStageSiblings, -0.64122), Split(PatternParagraphs, 0.03702), Split(HeadlineDistance, 2.67355)],
        leaves: [0.004, -0.056, 0.046, -0.019, 0.003, -0.05, 0.069, -0.009, 0.025, -0.077, 0.042, -0.056, 0.022, -0.029, 0.015, 0.0, 0.006, 0.01, 0.079, 0.055, 0.005, 0.01, -0.007, 0.0, -0.02, -0.027, 0.135, -0.04, 0.008, 0.031, -0.057, -0.056, 0.007, -0.005, 0.017, -0.034, 0.025, 0.003, -0.002, -0.001, 0.006, -0.056, 0.104, 0.0, -0.059, -0.024, 0.0, 0.0, 0.004, 0.007, -0.005, -0.013, 0.003, 0.017, -0.002, -0.008, -0.001, -0.002, 0.0, -0.032, -0.002, 0.0, 0.008, -0.038],
    },
    Tree {
        splits: [Split(NamedComments, 0.5), Split(InItem, 0.5), Split(FirstStageMedian, -2.83801), Split(FirstStageSiblings, 0.91851), Split(PatternLinked, 0.30338), Split(FirstStagePattern, 1.72611)],
        leaves: [0.0, 0.048, 0.012, 0.0, -0.007, -0.009, 0.032, 0.0, 0.005, 0.0, 0.023, -0.105, -0.007, 0.0, -0.019, 0.0, 0.001, -0.001, -0.027, -0.001, 0.004, 0.0, 0.023, 0.0, 0.106, 0.0, 0.029, 0.0, 0.018, 0.0, 0.067, 0.0, 0.038, 0.0, -0.007, 0.0, 0.013, 0.0, 0.004, 0.0, -0.003, 0.0, -0.031, 0.0, 0.002, 0.0, 0.035, 0.0, 0.0, 0.0, 0.0, 0.0, 0.001, 0.0, 0.016, 0.0, -0.091, 0.0, 0.07, 0.0, -0.013, 0.0, -0.189, 0.0],
    },
    Tree {
        splits: [Split(NotInArticleBody, 0.5), Split(FirstStageNext, 4.97984), Split(FirstStagePrevious, -0.75738), Split(HeadlineDown, 12.5), Split(ParagraphsOfAll, 0.12465), Split(PatternParagraphs, 0.8594)],
        leaves: [0.001, 0.0, -0.003, -0.002, 0.005, -0.063, -0.028, -0.123, 0.008, -0.045, -0.001, 0.0, -0.009, -0.184, 0.0, 0.0, -0.018, -0.042, -0.031, 0.0, 0.002, -0.049, -0.079, 0.0, -0.115, 0.0, 0.0, 0.0, 0.025, 0.0, 0.0, 0.0, -0.019, 0.031, 0.0, 0.0, 0.014, 0.054, 0.002, 0.0, 0.091, 0.0, 0.0, 0.0, 0.058, 0.0, 0.0, 0.0, 0.005, 0.03, -0.031, 0.0, -0.001, 0.011, 0.075, 0.0, -0.064, 0.0, 0.0, 0.0, 0.061, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(FirstStageMax, 3.81363), Split(FirstStageThirdPrevious, -2.1704), Split(NamedCredit, 0.5), Split(PreviousInMain, 0.5), Split(IsRepeated, 0.5), Split(HeadlineDown, 7.5)],
        leaves: [-0.002, -0.009, 0.028, -0.005, 0.176, 0.023, -0.002, -0.09, -0.009, 0.006, 0.013, -0.004, -0.009, 0.043, -0.029, 0.057, 0.02, 0.016, 0.0, 0.016, -0.001, 0.003, 0.0, -0.002, -0.029, -0.004, -0.024, 0.007, 0.0, -0.002, 0.0, -0.004, 0.005, -0.007, 0.04, 0.029, -0.001, -0.005, -0.002, -0.01, -0.008, 0.023, -0.001, 0.005, -0.001, 0.0, -0.033, -0.009, -0.011, 0.032, -0.028, -0.108, 0.0, 0.0, 0.0, -0.025, -0.076, -0.023, -0.071, -0.073, 0.0, -0.001, -0.009, -0.008],
    },
    Tree {
        splits: [Split(SumOfOdds, 1.16806), Split(MinOdds, -0.65292), Split(AfterMain, 0.5), Split(PageParagraphs, 3.2745), Split(FirstStage, 1.09522), Split(BranchSize, 0.02794)],
        leaves: [0.006, -0.015, -0.007, -0.04, 0.016, 0.0, 0.011, -0.03, -0.003, 0.0, -0.002, 0.007, -0.045, 0.0, -0.01, -0.01, -0.024, -0.124, -0.005, 0.014, 0.02, 0.0, 0.004, -0.144, -0.058, 0.0, -0.004, -0.014, -0.009, 0.0, -0.03, 0.0, -0.009, 0.0, 0.001, 0.072, 0.001, 0.0, 0.006, -0.012, 0.017, 0.0, 0.006, -0.022, 0.021, 0.0, 0.041, -0.004, 0.03, 0.0, 0.002, -0.019, 0.026, 0.0, -0.005, -0.036, -0.02, 0.0, 0.004, 0.032, -0.051, 0.0, 0.009, -0.194],
    },
    Tree {
        splits: [Split(IsDiv, 0.5), Split(FirstStageParent, 4.30636), Split(HeadlineDistance, 5.53141), Split(GrandparentLinked, 0.02376), Split(MainNamedPost, 0.5), Split(LengthToParagraph, 0.49)],
        leaves: [0.011, -0.017, 0.005, 0.106, -0.015, -0.048, -0.069, 0.0, -0.002, -0.022, -0.03, -0.004, -0.022, -0.01, 0.005, 0.0, 0.046, 0.054, -0.019, 0.007, 0.039, 0.024, 0.004, 0.0, 0.003, -0.051, -0.04, -0.027, 0.069, 0.008, 0.0, 0.0, -0.009, -0.005, 0.005, 0.125, -0.015, -0.031, -0.131, 0.0, 0.012, -0.007, 0.013, 0.0, -0.014, -0.02, 0.007, 0.0, 0.026, 0.007, 0.061, 0.016, 0.064, 0.0, 0.003, 0.0, 0.0, 0.049, -0.026, 0.0, 0.07, 0.069, 0.0, 0.0],
    },
    Tree {
        splits: [Split(NamedConsent, 0.5), Split(ParentBlocks, 0.89588), Split(IsDiv, 0.5), Split(FirstStagePrevious, 4.15616), Split(OddsOfClosest, -0.11577), Split(PatternParagraphs, 0.07141)],
        leaves: [0.01, -0.008, 0.005, -0.009, -0.006, -0.001, -0.013, -0.009, 0.003, 0.0, 0.012, 0.0, -0.071, 0.0, -0.096, 0.0, 0.007, 0.0, 0.01, 0.0, -0.048, 0.0, -0.027, -0.001, -0.04, 0.0, -0.014, 0.0, -0.162, 0.0, 0.01, 0.0, 0.019, -0.109, -0.012, 0.0, -0.03, 0.0, 0.012, -0.036, 0.009, 0.0, -0.024, 0.0, 0.0, 0.0, -0.067, 0.0, 0.012, 0.0, -0.002, 0.0, 0.0, 0.0, 0.016, -0.043, 0.045, 0.0, 0.001, 0.0, 0.0, 0.0, 0.052, 0.0],
    },
    Tree {
        splits: [Split(FirstStageMax, 3.81363), Split(NextParagraphs, 0.0226), Split(InMain, 0.5), Split(IsHeading, 0.5), Split(FirstStageSiblings, 1.28432), Split(FirstStageMedian, -3.89649)],
        leaves: [-0.013, 0.003, -0.032, 0.002, -0.035, 0.009, -0.018, 0.004, -0.06, -0.001, 0.051, 0.029, 0.022, -0.058, 0.075, 0.01, -0.053, 0.084, 0.116, -0.003, 0.048, -0.007, 0.045, -0.003, -0.063, -0.113, 0.0, 0.056, 0.016, 0.014, 0.028, -0.005, 0.012, -0.011, 0.049, -0.015, -0.007, 0.013, -0.017, -0.016, 0.035, 0.006, 0.103, 0.049, 0.01, 0.013, 0.01, 0.013, 0.013, 0.012, -0.009, -0.017, -0.008, 0.002, 0.002, -0.001, 0.0, -0.032, 0.008, 0.02, 0.03, -0.037, -0.009, 0.008],
    },
    Tree {
        splits: [Split(NamedPaywall, 0.5), Split(IsItem, 0.5), Split(FirstStagePattern, 0.71607), Split(FirstStageMedian, 1.49841), Split(NotInArticleBody, 0.5), Split(FirstStageMedian, 1.13492)],
        leaves: [0.004, -0.114, 0.011, -0.023, 0.003, 0.004, -0.006, -0.158, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.018, -0.007, -0.015, 0.052, 0.003, -0.081, -0.223, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.034, 0.0, 0.005, 0.0, -0.018, 0.0, -0.085, 0.0, -0.018, -0.021, 0.032, -0.017, -0.004, 0.0, 0.069, -0.031, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.077, 0.0, -0.002, 0.0, 0.024, 0.0, 0.069, 0.0],
    },
    Tree {
        splits: [Split(PatternLength, 2.64061), Split(FirstStagePattern, -1.71252), Split(PatternLength, 3.76175), Split(IsRepeated, 0.5), Split(ParentLinked, 0.00007), Split(HeadlineDown, 12.5)],
        leaves: [-0.015, 0.006, -0.042, 0.029, 0.0, 0.012, 0.0, -0.004, -0.009, 0.019, 0.056, 0.001, 0.0, 0.047, 0.0, -0.027, -0.029, -0.001, -0.005, 0.008, 0.0, -0.013, 0.0, 0.002, -0.003, -0.023, 0.002, -0.008, 0.0, -0.001, 0.0, -0.018, -0.04, 0.071, -0.044, 0.104, 0.0, 0.012, 0.0, -0.023, 0.0, 0.13, 0.0, 0.032, 0.0, -0.081, 0.0, -0.157, -0.056, 0.063, -0.046, 0.061, 0.0, 0.06, 0.0, 0.028, 0.0, -0.033, 0.0, 0.002, 0.0, -0.076, 0.0, 0.0],
    },
    Tree {
        splits: [Split(PageParagraphs, 3.92595), Split(PatternBlocks, 3.11327), Split(PatternLinked, 0.16577), Split(Linked, 0.44892), Split(FirstStage, 1.68483), Split(SumOfOdds, 0.24093)],
        leaves: [0.0, 0.01, 0.008, -0.014, 0.015, 0.038, 0.047, -0.05, 0.005, -0.006, 0.036, -0.002, -0.003, -0.02, 0.005, -0.072, 0.004, 0.014, 0.026, -0.034, -0.048, 0.0, 0.056, 0.0, -0.141, 0.0, 0.03, 0.011, -0.028, 0.0, -0.095, 0.0, -0.005, 0.009, 0.031, -0.022, 0.038, 0.029, 0.099, -0.048, -0.034, 0.001, 0.023, 0.025, -0.006, -0.053, 0.017, 0.052, -0.005, -0.042, 0.009, 0.017, -0.017, -0.018, 0.089, -0.141, -0.119, 0.0, -0.06, 0.011, 0.071, 0.0, 0.022, 0.0],
    },
    Tree {
        splits: [Split(FirstStageMax, 3.81363), Split(FirstStageThirdPrevious, -0.13595), Split(InItem, 0.5), Split(FirstStageSiblings, 0.91851), Split(FirstStageMedian, 1.32642), Split(Digits, 0.09105)],
        leaves: [0.001, -0.002, 0.026, -0.004, 0.008, 0.01, 0.013, 0.042, 0.006, -0.001, 0.014, 0.002, -0.028, -0.045, -0.029, -0.001, -0.013, -0.016, -0.033, -0.016, -0.005, -0.004, 0.038, 0.014, 0.094, -0.009, 0.061, -0.013, -0.136, 0.034, 0.056, 0.068, -0.005, -0.024, 0.021, 0.041, -0.009, 0.014, 0.002, 0.001, -0.066, -0.002, 0.058, -0.007, -0.03, -0.088, -0.012, -0.109, -0.017, -0.044, -0.004, -0.03, -0.009, 0.009, 0.0, 0.054, 0.015, -0.014, 0.058, 0.024, 0.0, 0.009, 0.0, 0.093],
    },
    Tree {
        splits: [Split(FirstStageMax, 5.21111), Split(PatternLinked, 0.14768), Split(PatternLinked, 0.08902), Split(ParagraphsOfAll, 0.97053), Split(FirstStageNext, 3.86772), Split(FirstStage, 1.40926)],
        leaves: [0.002, -0.01, 0.0, 0.0, -0.001, 0.009, -0.001, 0.048, 0.008, 0.081, 0.0, 0.0, 0.076, 0.0, 0.064, 0.089, -0.002, -0.074, 0.0, 0.0, -0.051, -0.001, -0.022, -0.016, -0.007, -0.088, 0.0, 0.0, 0.0, -0.014, 0.029, 0.001, -0.004, -0.041, 0.0, 0.0, 0.041, 0.054, -0.027, 0.019, 0.018, 0.002, 0.0, 0.0, 0.073, -0.248, 0.045, 0.086, 0.004, -0.009, 0.0, 0.0, 0.094, 0.015, 0.031, 0.024, 0.041, 0.008, 0.0, 0.0, 0.021, -0.073, 0.016, 0.029],
    },
    Tree {
        splits: [Split(SumOfOdds, 1.16806), Split(AfterMain, 0.5), Split(FirstStageMax, 5.02756), Split(PreviousParagraphs, 0.44334), Split(ParagraphsOfAll, 0.97053), Split(FirstStage, 0.79078)],
        leaves: [0.0, 0.042, 0.006, -0.017, -0.005, 0.0, -0.024, -0.05, -0.009, -0.008, 0.012, -0.054, 0.02, 0.001, 0.002, -0.001, -0.054, -0.032, -0.002, 0.0, -0.072, 0.0, -0.009, 0.0, 0.036, -0.022, 0.038, -0.005, 0.026, 0.086, 0.104, 0.0, -0.003, -0.024, -0.005, 0.008, 0.001, 0.06, -0.007, -0.004, 0.005, -0.024, 0.003, -0.111, -0.021, 0.023, 0.031, -0.192, 0.113, 0.047, -0.12, 0.0, -0.05, 0.022, 0.0, 0.0, 0.027, 0.041, 0.048, 0.029, -0.027, 0.006, 0.064, 0.004],
    },
    Tree {
        splits: [Split(NamedConsent, 0.5), Split(ParentBlocks, 0.89588), Split(HeadlineDown, 10.5), Split(IsTable, 0.5), Split(BranchLinked, 0.78209), Split(MinOdds, -0.01536)],
        leaves: [0.01, -0.107, -0.001, -0.065, -0.021, -0.001, 0.023, 0.0, 0.015, 0.0, 0.042, 0.0, 0.028, 0.0, 0.107, 0.0, -0.003, 0.0, -0.018, 0.0, -0.032, 0.0, 0.027, 0.0, 0.012, 0.0, 0.158, 0.0, -0.002, 0.0, 0.0, 0.0, 0.03, 0.0, -0.007, 0.0, 0.042, 0.0, 0.01, 0.0, -0.116, 0.0, 0.069, 0.0, 0.0, 0.0, 0.0, 0.0, 0.025, 0.0, 0.001, 0.0, -0.03, 0.0, -0.061, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(HeadlineUp, 5.5), Split(Digits, 0.00692), Split(FirstStageParent, -2.21356), Split(FirstStageMax, 5.65064), Split(ParentLength, 1.66865), Split(PatternLinked, 0.16577)],
        leaves: [0.007, -0.002, 0.008, -0.034, 0.0, 0.002, 0.004, -0.042, 0.02, -0.012, -0.01, -0.002, -0.003, 0.0, -0.023, 0.0, -0.041, -0.006, -0.044, 0.069, -0.001, 0.007, 0.004, -0.022, -0.002, 0.0, 0.0, 0.0, 0.009, 0.02, -0.025, -0.232, 0.006, -0.016, 0.0, 0.01, 0.006, -0.017, 0.049, -0.132, -0.006, -0.006, -0.012, -0.006, 0.034, 0.0, 0.069, 0.0, -0.02, 0.01, 0.018, 0.046, -0.008, 0.012, -0.002, -0.018, 0.098, 0.0, 0.021, 0.0, 0.067, 0.0, 0.113, 0.0],
    },
    Tree {
        splits: [Split(PageBlocks, 6.40022), Split(FirstStageMedian, -2.76377), Split(PatternLength, 3.76175), Split(InItem, 0.5), Split(Punctuation, 0.55278), Split(SecondPreviousLength, 0.00333)],
        leaves: [-0.08, -0.003, -0.048, -0.006, -0.044, 0.0, -0.007, 0.0, -0.006, 0.0, -0.005, 0.0, -0.002, 0.0, 0.165, 0.0, 0.0, 0.0, -0.032, 0.0, 0.0, 0.0, -0.003, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.008, -0.006, 0.004, -0.064, 0.001, 0.028, -0.001, -0.019, 0.014, 0.0, 0.045, -0.023, -0.014, -0.007, 0.004, 0.009, 0.02, -0.001, 0.005, 0.0, 0.006, 0.0, 0.003, 0.0, 0.19, 0.0, 0.01, 0.0, -0.118, 0.0, -0.056, 0.0],
    },
    Tree {
        splits: [Split(Length, 1.24245), Split(FirstStage, -2.26628), Split(PatternLength, 2.3057), Split(InHeader, 0.5), Split(BranchSize, 0.19007), Split(Emphasized, 0.75111)],
        leaves: [-0.069, -0.022, -0.065, -0.047, -0.014, 0.001, -0.083, 0.002, -0.003, -0.024, 0.0, -0.013, 0.0, -0.003, 0.0, -0.009, -0.038, -0.044, 0.018, -0.047, -0.001, 0.008, -0.12, 0.001, 0.0, -0.012, 0.0, 0.004, 0.0, -0.013, 0.0, -0.179, 0.0, -0.019, 0.0, -0.049, 0.0, 0.011, 0.002, -0.011, 0.0, 0.0, 0.0, 0.0, 0.0, -0.019, 0.0, 0.101, 0.0, 0.004, 0.0, 0.001, 0.0, 0.037, 0.0, 0.013, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(BesideForm, 0.5), Split(FirstStage, -0.28771), Split(NamedAuthor, 0.5), Split(Linked, 0.81754), Split(PatternLength, 2.3057), Split(ParagraphsOfAll, 0.97401)],
        leaves: [-0.039, -0.017, -0.074, 0.0, -0.029, 0.0, 0.0, 0.0, -0.031, -0.001, 0.036, 0.0, 0.011, 0.0, 0.0, 0.0, 0.007, -0.063, 0.0, -0.124, -0.082, 0.0, -0.114, 0.0, -0.002, -0.009, -0.041, 0.0, -0.063, 0.0, 0.0, 0.0, -0.024, 0.0, 0.006, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.001, 0.0, 0.0, 0.0, 0.0, 0.0, -0.039, 0.0, 0.002, 0.0, -0.028, 0.0, 0.0, 0.0, 0.081, 0.0, 0.102, 0.0, -0.001, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(ParentLength, 5.90476), Split(HeadlineDown, 5.5), Split(TextBefore, 0.73792), Split(Emphasized, 0.09103), Split(Position, 0.46977), Split(ParentLinked, 0.02693)],
        leaves: [0.003, -0.039, -0.005, 0.039, -0.017, -0.049, -0.003, 0.0, -0.01, -0.061, 0.044, 0.021, -0.14, -0.032, -0.046, 0.0, 0.004, 0.028, -0.008, -0.076, -0.004, -0.032, 0.016, -0.068, 0.002, 0.001, 0.031, -0.033, -0.009, -0.064, 0.002, -0.035, 0.006, 0.001, 0.005, 0.022, -0.016, 0.024, 0.022, 0.0, -0.004, -0.002, 0.037, 0.001, 0.009, 0.087, 0.031, 0.0, 0.011, 0.02, -0.001, 0.027, -0.004, 0.009, -0.009, -0.173, -0.038, 0.008, 0.005, 0.0, -0.007, -0.018, -0.007, 0.0],
    },
    Tree {
        splits: [Split(PageBlocks, 6.40022), Split(SureBefore, 2.35024), Split(FirstStageMax, 2.80806), Split(MaxOdds, 0.49267), Split(PageParagraphs, 1.70693), Split(InMain, 0.5)],
        leaves: [-0.012, -0.004, 0.0, 0.0, -0.01, 0.0, -0.088, 0.0, 0.08, 0.0, -0.017, 0.0, 0.04, 0.0, -0.02, 0.0, 0.092, 0.017, 0.02, -0.008, -0.002, 0.01, 0.005, 0.08, 0.088, 0.0, 0.0, 0.0, 0.008, 0.0, -0.028, -0.082, 0.01, 0.034, -0.041, 0.0, 0.004, 0.0, -0.029, 0.0, 0.009, 0.0, 0.0, 0.0, 0.005, 0.0, -0.019, 0.0, 0.001, -0.01, 0.017, -0.168, -0.007, 0.033, 0.005, 0.029, 0.046, 0.047, 0.002, 0.072, -0.016, 0.0, 0.005, -0.073],
    },
    Tree {
        splits: [Split(FirstStageMax, 4.70209), Split(FirstStageSecondPrevious, 4.67454), Split(Digits, 0.01023), Split(FirstStageThirdNext, -6.28788), Split(OddsOfClosest, 0.43417), Split(FirstStagePattern, 4.21608)],
        leaves: [0.043, -0.007, 0.0, 0.0, 0.014, -0.009, 0.0, 0.0, 0.004, -0.007, -0.016, -0.016, 0.0, -0.002, 0.001, -0.04, -0.053, -0.09, 0.0, 0.0, -0.001, 0.0, 0.0, 0.0, -0.005, 0.004, 0.0, 0.002, 0.019, 0.025, -0.234, 0.025, 0.05, 0.011, 0.0, -0.158, 0.003, 0.0, 0.0, 0.0, 0.081, -0.005, 0.035, -0.011, 0.098, 0.015, -0.052, -0.018, -0.1, 0.011, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.034, -0.007, 0.0, 0.005, -0.159, 0.059, 0.0, 0.03],
    },
    Tree {
        splits: [Split(NotInArticleBody, 0.5), Split(MinOdds, -0.05225), Split(GrandparentLinked, 0.03528), Split(FirstStagePattern, 1.04164), Split(FirstStageSiblings, 0.60264), Split(FirstStageParent, 0.81559)],
        leaves: [0.003, -0.005, 0.012, -0.11, -0.003, -0.02, 0.015, -0.034, 0.034, 0.0, 0.091, 0.0, 0.049, 0.0, -0.07, 0.001, -0.004, -0.094, 0.045, 0.0, 0.017, 0.113, -0.035, 0.0, -0.051, 0.036, -0.092, -0.024, 0.047, -0.081, -0.057, 0.002, 0.01, -0.041, -0.012, 0.0, 0.0, -0.032, -0.003, -0.014, 0.02, 0.0, 0.011, 0.0, -0.001, 0.0, 0.002, 0.0, -0.03, 0.028, 0.019, 0.034, -0.01, -0.03, 0.055, 0.0, -0.003, -0.022, 0.006, -0.185, 0.016, 0.029, -0.012, 0.033],
    },
    Tree {
        splits: [Split(NamedModal, 0.5), Split(SumOfOdds, -0.45336), Split(NamedCredit, 0.5), Split(ParagraphsOfAll, 0.02095), Split(GrandparentLinked, 0.00136), Split(AfterNextTitle, 0.5)],
        leaves: [0.008, 0.012, -0.009, -0.019, -0.059, -0.002, -0.002, 0.0, -0.008, -0.018, 0.004, -0.08, 0.108, 0.0, -0.086, 0.0, -0.003, -0.073, 0.002, -0.057, 0.118, 0.0, -0.034, 0.0, 0.007, -0.009, 0.0, -0.148, 0.06, 0.0, 0.0, 0.0, 0.014, -0.034, 0.053, 0.0, -0.002, 0.0, 0.0, 0.0, -0.065, -0.014, 0.001, 0.0, 0.0, 0.0, 0.0, 0.0, 0.011, -0.014, 0.026, 0.0, 0.0, 0.0, -0.004, 0.0, -0.004, -0.01, 0.013, -0.025, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(PageParagraphs, 3.92595), Split(PatternBlocks, 2.4414), Split(FirstStageMedian, 1.32642), Split(SureDistance, 0.34657), Split(Paragraphs, 0.16542), Split(LengthToParagraph, 0.85667)],
        leaves: [-0.06, 0.0, -0.068, -0.023, -0.009, 0.006, 0.065, 0.045, 0.003, 0.002, 0.003, -0.053, -0.018, -0.001, 0.034, 0.077, -0.011, 0.0, -0.004, -0.034, -0.007, -0.015, -0.004, 0.01, -0.01, -0.016, 0.018, 0.002, -0.047, 0.004, 0.033, 0.068, 0.045, -0.018, 0.059, 0.013, 0.011, -0.007, 0.081, 0.039, 0.013, 0.009, -0.025, -0.021, -0.007, 0.031, 0.036, 0.04, 0.002, 0.012, 0.014, -0.027, -0.034, -0.035, 0.004, -0.026, 0.01, 0.053, 0.009, -0.011, -0.067, 0.0, 0.032, -0.008],
    },
    Tree {
        splits: [Split(NamedShop, 0.5), Split(NamedLead, 0.5), Split(MeanOdds, -0.09701), Split(FirstStagePattern, 0.2413), Split(BranchLinked, 0.03402), Split(AfterNextTitle, 0.5)],
        leaves: [0.003, 0.079, 0.006, 0.0, -0.01, 0.011, -0.032, 0.0, 0.009, 0.076, -0.081, 0.0, 0.002, 0.059, 0.085, -0.103, -0.005, 0.016, -0.042, -0.004, 0.013, 0.012, -0.013, 0.0, 0.01, 0.007, -0.047, 0.0, -0.009, -0.12, 0.048, 0.0, 0.01, 0.037, -0.006, 0.0, 0.044, 0.0, -0.039, 0.0, -0.069, 0.0, 0.0, 0.0, 0.007, 0.0, 0.001, 0.0, 0.0, 0.028, 0.031, 0.0, -0.019, 0.0, -0.001, 0.0, -0.019, 0.0, 0.0, 0.0, 0.035, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(HeadlineUp, 5.5), Split(PageBlocks, 3.02013), Split(FirstStagePattern, 4.43745), Split(FirstStageSecondPrevious, 4.67454), Split(FirstStageThirdNext, -6.28788), Split(HeadlineDistance, 2.67355)],
        leaves: [0.01, 0.0, -0.086, 0.048, 0.0, 0.0, 0.003, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.004, 0.049, 0.005, -0.001, 0.09, -0.2, 0.01, 0.05, -0.008, -0.224, -0.024, 0.008, 0.052, -0.25, -0.037, 0.009, 0.0, 0.0, -0.015, 0.034, 0.0, 0.0, 0.011, 0.006, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.151, 0.0, -0.019, -0.005, 0.002, -0.009, -0.18, 0.0, -0.008, -0.025, 0.132, 0.0, -0.019, -0.007, 0.002, 0.0, 0.079, 0.057],
    },
    Tree {
        splits: [Split(PageParagraphs, 3.92595), Split(Punctuation, 0.33221), Split(FirstStageMedian, 3.99337), Split(NextLinked, 0.63172), Split(FirstStageMedian, 3.69839), Split(ParagraphsOfAll, 0.99148)],
        leaves: [0.001, -0.012, 0.001, -0.035, 0.0, 0.0, 0.0, 0.0, -0.003, -0.004, -0.028, -0.054, 0.0, 0.0, 0.0, 0.0, -0.007, 0.042, -0.012, -0.001, 0.015, 0.039, 0.026, -0.184, 0.007, -0.004, -0.01, 0.0, -0.047, 0.099, 0.124, 0.004, 0.006, 0.042, 0.004, 0.054, 0.0, 0.0, 0.0, 0.0, -0.024, 0.0, -0.009, 0.0, 0.0, 0.0, 0.0, 0.0, 0.028, 0.026, -0.137, -0.008, 0.011, 0.003, 0.043, 0.0, -0.018, 0.001, -0.129, 0.0, -0.009, -0.008, 0.0, 0.0],
    },
    Tree {
        splits: [Split(HeadlineUp, 5.5), Split(PatternLinked, 0.00377), Split(MinWordOdds, -1.015), Split(MinOdds, -0.42292), Split(FirstStageMedian, -3.05972), Split(PageBlocks, 5.04664)],
        leaves: [0.016, 0.013, -0.007, -0.003, -0.038, -0.027, 0.0, 0.034, -0.028, -0.04, 0.021, -0.044, 0.014, -0.03, -0.006, 0.002, -0.004, -0.029, 0.019, -0.004, 0.013, -0.044, 0.013, 0.027, 0.003, 0.027, -0.002, 0.063, 0.002, -0.037, 0.003, -0.004, 0.011, -0.052, 0.03, -0.063, -0.048, -0.06, -0.075, 0.07, -0.102, -0.008, 0.013, 0.066, 0.003, -0.017, -0.001, 0.025, -0.016, 0.012, -0.01, -0.018, -0.014, -0.009, -0.018, 0.056, 0.04, 0.008, 0.021, -0.004, 0.009, 0.0, 0.014, -0.017],
    },
    Tree {
        splits: [Split(SumOfOdds, 1.16806), Split(MinOdds, -0.70225), Split(FirstStagePattern, 4.60712), Split(Emphasized, 0.9978), Split(PageBlocks, 4.06899), Split(HeadlineDown, 2.5)],
        leaves: [0.021, 0.0, -0.002, -0.031, 0.0, 0.0, -0.001, 0.041, -0.123, 0.0, 0.029, 0.016, 0.0, 0.0, -0.186, 0.028, 0.011, 0.0, 0.014, -0.015, 0.0, 0.0, 0.016, -0.047, 0.038, 0.0, -0.009, 0.077, 0.0, 0.0, -0.076, 0.038, 0.003, -0.115, 0.004, -0.025, 0.0, 0.0, -0.049, 0.029, 0.041, 0.0, -0.004, 0.022, 0.0, 0.0, -0.058, 0.0, -0.003, 0.0, -0.001, -0.007, -0.129, 0.0, 0.034, 0.058, -0.034, 0.0, -0.006, -0.024, 0.0, 0.0, 0.026, 0.0],
    },
    Tree {
        splits: [Split(FirstStageSecondPrevious, 3.66915), Split(FirstStage, 3.01298), Split(FirstStageThirdPrevious, -0.86554), Split(BeforeHeadline, 0.5), Split(TextBefore, 0.6605), Split(OddsOfClosest, -0.3195)],
        leaves: [0.003, 0.021, 0.082, 0.032, 0.017, -0.02, -0.015, 0.093, -0.003, 0.0, 0.0, 0.0, -0.013, 0.0, 0.0, 0.0, -0.015, 0.008, -0.169, 0.024, 0.008, 0.018, 0.003, -0.05, -0.021, 0.0, 0.0, 0.0, -0.003, 0.0, 0.0, 0.0, -0.005, -0.022, 0.027, 0.033, 0.008, -0.007, 0.016, -0.007, -0.037, 0.0, -0.052, -0.123, 0.0, 0.003, -0.07, 0.032, -0.005, 0.005, -0.016, 0.118, 0.01, -0.022, -0.009, 0.0, 0.014, 0.0, 0.0, 0.0, -0.021, 0.023, 0.0, -0.111],
    },
    Tree {
        splits: [Split(FirstStageMedian, 1.13492), Split(FirstStageSiblings, 1.60178), Split(BranchLinked, 0.03402), Split(FirstStage, 1.09522), Split(PageParagraphs, 2.08368), Split(NextLinked, 0.75181)],
        leaves: [0.009, -0.089, 0.003, 0.046, 0.0, -0.043, -0.017, 0.117, -0.007, -0.1, 0.012, -0.014, 0.023, 0.072, -0.016, -0.016, 0.002, -0.016, 0.057, -0.004, 0.008, 0.002, -0.031, 0.052, 0.004, -0.004, 0.0, 0.012, 0.007, -0.006, -0.01, 0.011, 0.02, -0.043, 0.042, 0.0, -0.009, 0.004, -0.086, 0.017, 0.07, 0.0, 0.04, -0.019, 0.043, 0.0, -0.039, -0.163, 0.018, 0.009, -0.024, 0.029, 0.002, 0.014, 0.032, -0.025, 0.02, -0.007, -0.024, -0.039, 0.095, 0.013, 0.015, -0.049],
    },
    Tree {
        splits: [Split(IsSubheading, 0.5), Split(BranchLinked, 0.92873), Split(MinOdds, 0.12063), Split(OddsOfClosest, 0.21974), Split(FirstStageSiblings, -2.49133), Split(MeanOdds, 0.22237)],
        leaves: [0.005, 0.036, -0.019, -0.02, -0.006, 0.0, -0.002, 0.0, 0.016, 0.0, -0.061, 0.0, -0.001, 0.0, -0.004, 0.0, -0.002, 0.017, 0.02, 0.098, 0.032, -0.069, 0.024, 0.005, 0.007, -0.004, -0.053, 0.013, 0.004, -0.201, -0.025, 0.001, -0.004, 0.0, -0.004, 0.0, -0.031, 0.0, -0.003, 0.0, -0.013, 0.0, 0.012, 0.0, -0.046, 0.0, -0.046, 0.0, 0.035, 0.031, -0.081, 0.001, 0.026, 0.053, 0.187, 0.0, -0.008, 0.045, -0.037, 0.002, -0.02, -0.025, -0.004, -0.045],
    },
    Tree {
        splits: [Split(ParentLength, 5.90476), Split(HeadlineDown, 5.5), Split(Position, 0.70779), Split(TextBefore, 0.68675), Split(FirstStageThirdPrevious, -0.13595), Split(PageBlocks, 3.02013)],
        leaves: [-0.004, 0.0, 0.006, 0.0, 0.09, 0.0, 0.0, 0.0, -0.002, 0.0, -0.014, 0.0, -0.029, 0.0, 0.018, 0.0, 0.039, 0.0, -0.096, 0.0, -0.202, 0.0, -0.185, 0.0, 0.057, 0.0, 0.009, 0.0, -0.01, 0.0, 0.078, 0.0, 0.006, -0.058, -0.003, 0.002, -0.056, 0.0, -0.037, 0.0, -0.029, 0.014, 0.005, -0.022, -0.013, -0.037, -0.005, -0.06, 0.0, -0.011, 0.012, 0.006, 0.018, 0.0, -0.068, 0.0, -0.004, -0.036, 0.011, -0.035, 0.002, 0.014, 0.007, -0.16],
    },
    Tree {
        splits: [Split(Linked, 0.01861), Split(FirstStageParent, 4.38823), Split(FirstStageSecondNext, -6.0), Split(NextLinked, 0.08007), Split(IsDescription, 0.5), Split(FirstStage, 2.37847)],
        leaves: [-0.045, 0.003, 0.074, 0.006, 0.001, -0.003, -0.023, -0.018, 0.021, -0.004, -0.014, 0.0, 0.006, -0.005, 0.01, 0.025, 0.0, 0.0, 0.0, 0.0, 0.002, 0.026, 0.0, 0.003, 0.0, 0.156, 0.0, 0.0, -0.003, 0.068, 0.014, 0.0, 0.023, -0.024, 0.047, -0.227, 0.006, 0.011, 0.017, -0.068, 0.082, -0.013, -0.012, 0.019, -0.013, -0.021, 0.017, 0.028, 0.0, 0.0, 0.0, 0.0, 0.051, 0.0, 0.013, 0.0, 0.0, 0.0, 0.0, 0.0, -0.083, 0.002, 0.018, 0.002],
    },
    Tree {
        splits: [Split(MinWordOdds, -2.135), Split(HeadlineUp, 1.5), Split(IsDescription, 0.5), Split(FirstStageThirdNext, -1.88041), Split(FirstStageMax, 4.53442), Split(FirstStageThirdPrevious, -6.00013)],
        leaves: [-0.028, -0.052, -0.008, -0.004, 0.0, 0.03, 0.0, 0.046, -0.056, -0.016, -0.014, 0.032, -0.123, -0.178, -0.017, -0.013, -0.032, 0.037, -0.032, 0.053, 0.0, 0.095, 0.0, 0.04, -0.025, -0.034, 0.0, 0.037, 0.0, 0.082, 0.0, -0.004, -0.047, 0.018, 0.013, -0.004, 0.015, -0.011, -0.026, 0.072, 0.002, 0.028, -0.013, 0.005, 0.032, 0.002, 0.066, 0.066, -0.093, -0.006, -0.028, -0.007, -0.106, 0.048, 0.16, 0.024, -0.053, -0.001, -0.018, -0.002, -0.116, -0.002, 0.025, 0.025],
    },
    Tree {
        splits: [Split(FirstStageMax, 5.21111), Split(PatternLinked, 0.14768), Split(FirstStageParent, 1.80323), Split(BranchRepeats, 1.86883), Split(PatternBlocks, 3.38425), Split(PageParagraphs, 3.75209)],
        leaves: [-0.001, -0.012, 0.004, 0.025, 0.001, -0.021, -0.037, 0.13, 0.003, -0.086, 0.016, -0.02, 0.004, -0.029, -0.034, 0.101, -0.007, 0.05, -0.017, 0.007, 0.004, -0.175, 0.009, 0.002, 0.017, -0.036, 0.05, 0.012, 0.011, -0.01, -0.027, 0.027, 0.016, 0.044, -0.004, 0.004, 0.028, -0.002, -0.048, 0.006, -0.017, -0.113, 0.007, -0.025, 0.049, -0.144, 0.022, 0.0, -0.017, 0.0, -0.076, 0.095, 0.006, 0.0, -0.029, 0.0, -0.007, 0.0, -0.056, 0.0, 0.009, 0.013, -0.097, 0.0],
    },
    Tree {
        splits: [Split(BranchSize, 0.00269), Split(FirstStageMax, 2.80806), Split(LengthToParagraph, 0.92333), Split(IsTitle, 0.5), Split(FirstStageMedian, -2.76377), Split(SumOfOdds, -0.45336)],
        leaves: [-0.014, -0.008, 0.065, -0.002, 0.0, 0.036, 0.0, -0.012, 0.0, -0.071, -0.002, 0.015, 0.0, 0.0, 0.0, 0.0, -0.068, -0.016, -0.029, 0.001, 0.0, 0.042, -0.009, 0.009, 0.0, 0.053, -0.007, -0.004, 0.0, 0.0, 0.0, 0.23, 0.003, 0.061, 0.008, -0.011, 0.0, 0.024, -0.095, 0.006, 0.0, -0.04, -0.004, -0.098, 0.0, 0.0, 0.0, 0.0, -0.054, 0.002, -0.005, 0.002, 0.0, -0.005, 0.02, 0.001, -0.003, -0.07, -0.007, -0.049, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(NotInArticleBody, 0.5), Split(NamedShop, 0.5), Split(PatternLinked, 0.00837), Split(MinOdds, 0.0), Split(PatternParagraphs, 0.05967), Split(Length, 5.09681)],
        leaves: [0.001, -0.008, 0.061, 0.005, -0.003, -0.031, 0.0, -0.031, 0.0, -0.081, 0.0, 0.0, 0.017, -0.011, 0.0, 0.0, -0.008, 0.013, -0.008, -0.161, 0.002, -0.008, 0.002, 0.0, -0.001, -0.16, 0.0, 0.0, -0.011, -0.021, 0.0, 0.0, 0.006, 0.012, -0.022, 0.0, 0.008, -0.021, -0.125, 0.0, -0.024, -0.077, 0.0, 0.0, 0.029, 0.0, 0.0, 0.0, 0.0, -0.093, 0.097, 0.0, 0.012, 0.002, 0.057, 0.0, -0.019, 0.0, 0.0, 0.0, 0.009, 0.003, 0.0, 0.0],
    },
    Tree {
        splits: [Split(Length, 1.24245), Split(PatternBlocks, 3.44986), Split(ParentLength, 5.57992), Split(MaxWordOdds, 0.005), Split(PageParagraphs, 3.2532), Split(FirstStagePrevious, 3.77025)],
        leaves: [-0.003, -0.007, 0.001, 0.06, 0.0, 0.0, 0.0, 0.0, -0.038, -0.001, -0.139, 0.032, 0.0, 0.0, 0.0, 0.091, -0.053, 0.011, 0.0, 0.051, 0.0, -0.052, 0.0, 0.003, -0.036, 0.017, -0.049, -0.012, 0.0, -0.024, 0.0, -0.012, 0.0, 0.055, 0.0, 0.001, 0.0, 0.0, 0.0, 0.0, -0.022, -0.003, -0.004, 0.003, 0.0, 0.0, 0.0, -0.14, 0.0, 0.025, 0.0, 0.015, 0.0, -0.173, 0.0, 0.008, 0.001, 0.014, 0.0, 0.026, 0.0, -0.021, 0.0, 0.046],
    },
    Tree {
        splits: [Split(NamedModal, 0.5), Split(MinWordOdds, -0.825), Split(PageParagraphs, 4.25785), Split(SureBefore, 3.92192), Split(PatternLength, 6.05889), Split(Paragraphs, 0.09124)],
        leaves: [0.003, -0.006, -0.003, -0.051, 0.054, -0.004, 0.069, 0.0, 0.025, -0.053, 0.015, -0.007, -0.091, -0.007, 0.02, 0.0, -0.054, 0.0, -0.08, 0.0, 0.003, 0.0, 0.0, 0.0, 0.011, 0.0, 0.044, 0.0, 0.0, -0.007, 0.0, 0.0, 0.0, -0.009, 0.001, -0.154, 0.106, 0.0, 0.005, 0.0, -0.015, -0.015, 0.0, 0.0, -0.093, 0.0, 0.013, 0.0, 0.029, -0.004, -0.004, 0.0, 0.06, 0.0, 0.004, 0.0, -0.085, 0.0, -0.137, 0.0, -0.099, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(MinWordOdds, -2.135), Split(NamedLead, 0.5), Split(FirstStageSiblings, 0.60264), Split(InDescriptionBeforeText, 0.5), Split(PatternLength, 5.25114), Split(HeadlineUp, 1.5)],
        leaves: [-0.053, -0.004, 0.03, 0.075, -0.111, 0.023, 0.0, 0.053, 0.005, 0.038, -0.005, -0.064, -0.134, -0.034, 0.0, -0.011, -0.09, 0.051, 0.0, 0.063, 0.028, 0.003, 0.0, 0.091, -0.028, -0.089, 0.0, 0.0, 0.023, 0.011, -0.081, 0.077, -0.006, 0.002, -0.07, -0.011, -0.005, -0.004, -0.122, 0.091, 0.037, 0.052, -0.036, -0.058, 0.019, 0.009, 0.0, 0.051, -0.008, 0.007, -0.012, -0.065, 0.033, -0.003, 0.0, 0.089, 0.0, 0.005, 0.0, 0.029, 0.021, 0.083, 0.0, 0.05],
    },
    Tree {
        splits: [Split(SumOfOdds, 1.16806), Split(MinOdds, -0.70225), Split(FirstStagePattern, 4.60712), Split(PatternLength, 5.29013), Split(FirstStagePattern, 1.79073), Split(EndsSentence, 0.5)],
        leaves: [0.003, -0.076, -0.002, 0.038, 0.0, 0.0, 0.0, 0.0, 0.049, 0.0, 0.0, -0.153, 0.0, 0.0, 0.0, 0.0, -0.044, 0.0, -0.014, -0.017, 0.0, 0.0, -0.065, 0.013, -0.037, 0.0, -0.027, -0.005, 0.0, 0.0, -0.01, 0.0, -0.011, -0.075, -0.002, 0.005, 0.0, 0.0, 0.0, 0.0, 0.009, 0.0, 0.009, -0.04, 0.0, 0.0, 0.0, 0.0, -0.014, 0.0, 0.008, 0.0, 0.0, 0.0, -0.01, 0.012, 0.066, 0.0, 0.005, -0.031, -0.121, 0.0, 0.006, 0.037],
    },
    Tree {
        splits: [Split(Punctuation, 0.14324), Split(ParagraphsOfAll, 0.04435), Split(IsTable, 0.5), Split(ParentBlocks, 1.24245), Split(PatternParagraphs, 0.63011), Split(HeadlineDistance, 2.52493)],
        leaves: [-0.002, 0.003, 0.001, 0.007, 0.046, -0.018, 0.0, -0.098, 0.001, 0.006, 0.002, 0.001, 0.047, 0.067, 0.008, 0.039, 0.075, -0.017, -0.002, 0.06, 0.0, 0.0, 0.0, 0.0, -0.036, 0.054, -0.006, -0.002, 0.0, 0.0, 0.0, 0.052, -0.001, 0.009, -0.002, -0.02, -0.011, 0.058, -0.053, 0.015, 0.0, 0.006, 0.008, -0.053, 0.137, -0.019, 0.041, 0.062, 0.019, 0.023, 0.018, -0.038, 0.004, 0.0, -0.139, 0.0, -0.021, -0.01, 0.009, 0.003, 0.0, 0.0, 0.0, 0.0],
    },
];

//! The body model: the trees of the [classifier](super::classifier).
//!
//! Written by `tools/body-model/train.py`; do not edit.
//!
//! - Trainer: CatBoost 1.2.10
//! - Training data: fixtures, 124 pages; fundus, 131 pages; fundushist, 4 pages; magichtml, 98 pages; scrapinghub, 91 pages; snippets, 621 pages; wcxb, 631 pages
//! - SHA-256 of the training data: 8b69065a880250a6735057ac6863622ba74c58c7c5e0b75f9f08afbedabd700b
//! - F1 of four-word runs, or of snippets, cross-validated in 5 folds by publisher:
//!   fundus 0.980; fundushist 0.997; magichtml 0.887; scrapinghub 0.965; snippets 0.942; wcxb 0.963

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
        splits: [Split(Paragraphs, 0.14265), Split(InMain, 0.5), Split(PatternParagraphs, 0.02524), Split(PageBlocks, 6.19723)],
        leaves: [-0.494, -0.077, -0.185, 0.148, -0.13, 0.082, 0.125, 0.367, -0.565, 0.015, -0.293, -0.167, 0.049, 0.009, -0.31, -0.124],
    },
    Tree {
        splits: [Split(Paragraphs, 0.24504), Split(Paragraphs, 0.00717), Split(MinWordOdds, -1.625), Split(NextInMain, 0.5)],
        leaves: [-0.509, 0.0, -0.284, 0.001, -0.399, 0.0, -0.042, 0.172, -0.273, 0.0, -0.106, 0.25, -0.089, 0.0, 0.171, 0.314],
    },
    Tree {
        splits: [Split(Paragraphs, 0.2273), Split(BranchRepeats, 1.24245), Split(SumOfOdds, 0.0), Split(PageBlocks, 6.40022)],
        leaves: [-0.289, 0.02, -0.056, 0.212, -0.041, 0.136, 0.182, 0.375, -0.441, -0.063, -0.579, -0.53, 0.114, -0.126, -0.052, -0.186],
    },
    Tree {
        splits: [Split(ParagraphsOfAll, 0.00322), Split(AfterMain, 0.5), Split(BranchRepeats, 0.89588), Split(HeadlineDistance, 0.34657)],
        leaves: [-0.508, -0.251, -0.226, 0.03, -0.356, -0.083, -0.295, -0.084, -0.228, 0.069, -0.413, -0.155, -0.036, 0.263, -0.216, -0.012],
    },
    Tree {
        splits: [Split(Paragraphs, 0.26457), Split(BranchLinked, 0.05125), Split(EndsSentence, 0.5), Split(ParentLength, 5.90476)],
        leaves: [-0.061, 0.062, -0.248, -0.114, 0.057, 0.274, -0.138, 0.107, -0.253, -0.121, -0.082, -0.108, -0.091, -0.187, 0.008, -0.071],
    },
    Tree {
        splits: [Split(IsMostFrequentPattern, 0.5), Split(MinOdds, -0.42381), Split(NextParagraphs, 0.00546), Split(ParentBlocks, 5.98771)],
        leaves: [-0.24, -0.017, -0.07, 0.16, -0.081, 0.16, 0.096, 0.259, -0.09, 0.0, -0.136, -0.305, 0.027, 0.035, -0.162, -0.219],
    },
    Tree {
        splits: [Split(Paragraphs, 0.07312), Split(MeanOdds, -0.31596), Split(PatternParagraphs, 0.02993), Split(AfterMain, 0.5)],
        leaves: [-0.215, -0.279, -0.105, 0.061, -0.222, -0.066, 0.115, 0.161, -0.412, -0.256, -0.196, -0.109, -0.37, -0.237, -0.133, -0.033],
    },
    Tree {
        splits: [Split(PatternParagraphs, 0.24207), Split(InDescription, 0.5), Split(PatternBlocks, 0.89588), Split(MainNamedPost, 0.5)],
        leaves: [-0.146, -0.026, 0.19, 0.102, -0.092, 0.128, 0.171, 0.2, -0.034, -0.332, 0.354, 0.305, 0.13, 0.221, 0.177, 0.461],
    },
    Tree {
        splits: [Split(PatternParagraphs, 0.09897), Split(ParentBlocks, 5.98771), Split(HeadlineDistance, 0.34657), Split(BranchLinked, 0.18937)],
        leaves: [-0.206, -0.072, -0.005, 0.0, -0.006, 0.138, -0.278, -0.24, -0.548, -0.559, -0.076, 0.0, -0.199, -0.048, -0.067, -0.007],
    },
    Tree {
        splits: [Split(BranchRepeats, 1.49787), Split(SumOfOdds, -0.05334), Split(ParentBlocks, 5.98771), Split(NamedImage, 0.5)],
        leaves: [-0.107, 0.076, 0.05, 0.183, -0.1, -0.319, -0.243, -0.191, -0.142, -0.173, -0.205, 0.057, -0.162, -0.056, 0.0, 0.0],
    },
    Tree {
        splits: [Split(BranchLinked, 0.21148), Split(SumOfOdds, -1.25604), Split(ParentBlocks, 5.98771), Split(InOtherArticle, 0.5)],
        leaves: [-0.088, -0.234, 0.095, -0.096, -0.004, -0.009, -0.188, 0.023, -0.07, -0.435, -0.167, -0.082, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(BranchRepeats, 0.89588), Split(HeadlineUp, 11.5), Split(NamedConsent, 0.5), Split(BranchLinked, 0.18937)],
        leaves: [-0.021, 0.11, 0.081, -0.278, 0.0, -0.765, 0.0, 0.0, -0.158, -0.048, -0.311, -0.421, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(PatternParagraphs, 0.09475), Split(Linked, 0.68388), Split(BeforeHeadline, 0.5), Split(HeadlineDistance, 5.96229)],
        leaves: [-0.02, 0.084, -0.188, -0.258, -0.127, -0.203, -0.513, -0.118, -0.325, -0.268, 0.004, 0.023, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(MeanOdds, -0.01174), Split(InMainDirectly, 0.5), Split(InOtherArticle, 0.5), Split(BranchLinked, 0.75372)],
        leaves: [-0.056, 0.071, 0.097, 0.113, -0.102, -0.328, 0.289, 0.211, -0.206, -0.143, -0.159, -0.27, -0.263, -0.23, 0.0, 0.0],
    },
    Tree {
        splits: [Split(EndsSentence, 0.5), Split(Position, 0.82624), Split(ParentLength, 5.90476), Split(AfterMain, 0.5)],
        leaves: [-0.043, 0.094, -0.045, 0.005, -0.188, -0.159, -0.298, -0.285, -0.072, -0.048, -0.207, -0.144, 0.0, 0.0, -0.02, -0.007],
    },
    Tree {
        splits: [Split(SumOfOdds, -0.05334), Split(InOtherArticle, 0.5), Split(ParagraphsOfAll, 0.65018), Split(Linked, 0.65372)],
        leaves: [-0.044, 0.067, -0.079, -0.271, 0.146, 0.098, 0.235, 0.271, -0.165, -0.095, -0.241, -0.317, -0.244, -0.227, 0.0, 0.013],
    },
    Tree {
        splits: [Split(BranchRepeats, 1.49787), Split(IsLead, 0.5), Split(PageBlocks, 6.40022), Split(NamedSummary, 0.5)],
        leaves: [-0.051, 0.091, 0.063, 0.089, -0.15, -0.163, 0.158, 0.0, -0.102, -0.197, 0.2, -0.19, -0.014, 0.0, 0.404, 0.0],
    },
    Tree {
        splits: [Split(OddsOfClosest, 0.01216), Split(HeadlineDistance, 5.64721), Split(PatternBlocks, 3.11327), Split(NextLinked, 0.94495)],
        leaves: [-0.038, 0.069, 0.002, -0.165, 0.138, 0.138, -0.115, -0.221, -0.131, -0.055, -0.145, -0.076, -0.075, 0.003, 0.161, 0.222],
    },
    Tree {
        splits: [Split(ParagraphLength, 0.945), Split(InDescriptionBeforeText, 0.5), Split(IsSubheading, 0.5), Split(Paragraphs, 0.33968)],
        leaves: [-0.043, -0.014, 0.092, 0.266, 0.165, 0.0, 0.452, 0.0, -0.047, 0.064, -0.194, 0.496, 0.125, 0.0, 0.078, 0.0],
    },
    Tree {
        splits: [Split(MeanOdds, -0.02598), Split(SumOfOdds, -0.11325), Split(BranchRepeats, 1.86883), Split(NamedSummary, 0.5)],
        leaves: [-0.055, 0.035, -0.133, 0.026, 0.067, 0.071, -0.324, 0.06, -0.068, -0.001, 0.0, 0.138, -0.544, 0.0, 0.0, -0.039],
    },
    Tree {
        splits: [Split(Position, 0.70787), Split(HeadlineDistance, 0.34657), Split(ParagraphsOfAll, 0.00955), Split(PatternBlocks, 1.49787)],
        leaves: [-0.19, 0.015, -0.083, -0.105, -0.295, 0.249, 0.037, -0.166, -0.139, -0.016, 0.018, -0.035, -0.112, -0.051, 0.078, -0.018],
    },
    Tree {
        splits: [Split(ParentBlocks, 5.98771), Split(BranchLinked, 0.05066), Split(IsRepeated, 0.5), Split(InCaption, 0.5)],
        leaves: [0.058, -0.194, -0.037, -0.084, -0.151, 0.14, -0.13, -0.001, -0.209, 0.0, 0.05, 0.0, -0.146, 0.0, 0.309, 0.0],
    },
    Tree {
        splits: [Split(ParentLength, 5.90476), Split(NextParagraphs, 0.00071), Split(HeadlineDistance, 0.34657), Split(NamedCaption, 0.5)],
        leaves: [-0.155, -0.002, -0.135, 0.0, -0.027, -0.246, 0.059, -0.153, 0.272, 0.0, -0.1, 0.0, -0.076, 0.0, -0.237, -0.083],
    },
    Tree {
        splits: [Split(NamedFooter, 0.5), Split(LengthToParagraph, 0.85667), Split(PageParagraphs, 4.03873), Split(NamedConsent, 0.5)],
        leaves: [-0.03, -0.185, 0.048, -0.724, -0.079, 0.0, -0.109, 0.0, -0.192, 0.0, -0.643, 0.0, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(PatternBlocks, 0.89588), Split(InDescription, 0.5), Split(BranchLinked, 0.1179), Split(InOtherArticle, 0.5)],
        leaves: [-0.059, 0.04, 0.157, 0.147, -0.088, -0.031, 0.033, -0.022, -0.369, 0.033, 0.245, 0.089, -0.428, -0.167, -0.016, 0.608],
    },
    Tree {
        splits: [Split(PageBlocks, 6.40022), Split(BranchLinked, 0.1092), Split(NamedImage, 0.5), Split(IsMostFrequentPattern, 0.5)],
        leaves: [0.017, -0.112, -0.025, 0.165, -0.126, -0.09, -0.117, 0.0, 0.072, -0.169, -0.062, -0.13, 0.046, 0.0, 0.141, 0.0],
    },
    Tree {
        splits: [Split(Emphasized, 0.86887), Split(PatternParagraphs, 0.02317), Split(Linked, 0.11465), Split(HeadlineDistance, 1.49787)],
        leaves: [-0.111, 0.119, 0.06, -0.01, -0.283, 0.14, -0.165, -0.07, -0.005, 0.09, 0.022, -0.128, -0.052, -0.053, 0.017, -0.35],
    },
    Tree {
        splits: [Split(Position, 0.70787), Split(PageBlocks, 6.40022), Split(SumOfOdds, 0.35809), Split(PageParagraphs, 2.83656)],
        leaves: [-0.006, -0.084, 0.162, -0.149, 0.051, -0.048, 0.397, 0.222, 0.102, 0.009, -0.181, -0.184, 0.146, 0.025, 0.504, 0.465],
    },
    Tree {
        splits: [Split(NamedFooter, 0.5), Split(AfterMain, 0.5), Split(ParagraphsOfAll, 0.06087), Split(HeadlineDistance, 0.34657)],
        leaves: [-0.114, 0.0, 0.123, 0.0, -0.139, 0.0, 0.035, 0.0, 0.019, 0.0, -0.044, -0.169, 0.035, -0.627, -0.079, 0.0],
    },
    Tree {
        splits: [Split(Emphasized, 0.86887), Split(IsMostFrequentPattern, 0.5), Split(Linked, 0.68388), Split(BeforeHeadline, 0.5)],
        leaves: [-0.001, -0.004, 0.052, -0.185, -0.064, 0.018, -0.204, -0.297, -0.051, -0.324, -0.166, 0.023, -0.445, 0.113, 0.0, 0.0],
    },
    Tree {
        splits: [Split(InDescription, 0.5), Split(BranchRepeats, 0.89588), Split(HeadlineUp, 11.5), Split(InItem, 0.5)],
        leaves: [-0.043, 0.099, 0.015, 0.18, 0.174, 0.282, 0.039, 0.042, -0.008, -0.026, 0.104, -0.119, -0.086, 0.0, -0.322, 0.0],
    },
    Tree {
        splits: [Split(Position, 0.70787), Split(PageParagraphs, 4.35294), Split(MeanOdds, -0.05178), Split(BranchLinked, 0.01681)],
        leaves: [0.011, -0.056, -0.362, -0.634, 0.047, 0.015, 0.4, -0.268, -0.022, -0.077, 0.153, 0.263, 0.023, -0.069, 0.256, -0.468],
    },
    Tree {
        splits: [Split(IsSubheading, 0.5), Split(Emphasized, 0.86887), Split(ParagraphsOfAll, 0.00038), Split(SumOfOdds, -1.90403)],
        leaves: [-0.06, 0.118, -0.008, 0.0, -0.103, -0.249, -0.151, -0.064, -0.016, 0.293, 0.057, 0.379, 0.02, 0.132, -0.131, 0.112],
    },
    Tree {
        splits: [Split(PageBlocks, 6.40022), Split(SumOfOdds, 0.40491), Split(NamedImage, 0.5), Split(BranchRepeats, 0.89588)],
        leaves: [-0.025, -0.048, 0.025, 0.355, -0.019, 0.237, -0.32, 0.0, 0.03, -0.197, 0.047, 0.535, -0.123, -0.352, 0.038, 0.0],
    },
    Tree {
        splits: [Split(IsTable, 0.5), Split(PatternBlocks, 1.49787), Split(IsLead, 0.5), Split(OddsOfClosest, 0.12469)],
        leaves: [-0.068, 0.271, 0.013, 0.074, 0.029, 0.593, -0.03, 0.0, -0.019, 0.052, 0.03, 0.143, 0.154, -0.434, 0.083, 0.0],
    },
    Tree {
        splits: [Split(Emphasized, 0.80094), Split(PatternParagraphs, 0.34102), Split(Linked, 0.81754), Split(MainNamedPost, 0.5)],
        leaves: [-0.013, 0.001, 0.028, -0.175, -0.086, 0.014, -0.213, -0.257, 0.083, 0.082, 0.026, -0.098, 0.124, 0.019, -0.212, -0.199],
    },
    Tree {
        splits: [Split(ParentLength, 5.90476), Split(Punctuation, 0.33221), Split(HeadlineUp, 11.5), Split(IsRepeated, 0.5)],
        leaves: [0.015, -0.171, -0.058, 0.06, 0.018, 0.0, -0.647, 0.0, -0.127, -0.009, 0.025, 0.0, 0.111, 0.0, -0.19, 0.0],
    },
    Tree {
        splits: [Split(NamedConsent, 0.5), Split(IsSubheading, 0.5), Split(ParagraphsOfAll, 0.00038), Split(Linked, 0.62398)],
        leaves: [0.001, -0.095, 0.259, 0.0, 0.006, -0.579, 0.108, 0.0, -0.051, 0.0, 0.208, 0.0, -0.134, 0.0, -0.069, 0.0],
    },
    Tree {
        splits: [Split(Emphasized, 0.86887), Split(PatternParagraphs, 0.08562), Split(BeforeHeadline, 0.5), Split(Linked, 0.00044)],
        leaves: [-0.011, 0.066, 0.024, -0.063, 0.017, 0.01, -0.117, -0.345, -0.021, -0.016, 0.018, -0.243, -0.423, 0.055, -0.214, -0.129],
    },
    Tree {
        splits: [Split(PageBlocks, 6.40022), Split(PageParagraphs, 2.69368), Split(ParagraphsOfAll, 0.22088), Split(IsRepeated, 0.5)],
        leaves: [-0.029, 0.158, 0.082, -0.055, 0.022, 0.327, 0.051, -0.137, -0.116, 0.0, -0.067, -0.184, 0.08, 0.0, -0.279, -0.082],
    },
    Tree {
        splits: [Split(NamedAuthor, 0.5), Split(Paragraphs, 0.09925), Split(Linked, 0.62398), Split(InItem, 0.5)],
        leaves: [-0.016, -0.396, 0.011, -0.359, -0.033, -0.257, -0.114, -0.217, 0.106, -0.279, -0.023, 0.0, -0.015, -0.284, -0.101, 0.0],
    },
    Tree {
        splits: [Split(Emphasized, 0.86887), Split(Paragraphs, 0.69392), Split(Linked, 0.04056), Split(ParagraphLength, 0.975)],
        leaves: [-0.007, 0.017, 0.014, -0.051, -0.003, 0.017, -0.119, -0.165, -0.007, 0.12, 0.045, -0.099, 0.042, -0.191, 0.033, -0.25],
    },
    Tree {
        splits: [Split(ParentLength, 5.90476), Split(IsTable, 0.5), Split(GrandparentLinked, 0.03175), Split(InItem, 0.5)],
        leaves: [-0.008, -0.217, 0.028, -0.158, 0.001, 0.08, 0.335, -0.129, 0.088, 0.0, 0.0, 0.0, -0.012, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(Position, 0.61575), Split(NamedComments, 0.5), Split(PageParagraphs, 4.35294), Split(MeanOdds, -0.05178)],
        leaves: [0.005, -0.043, 0.156, -0.029, -0.225, -0.237, 0.0, 0.0, 0.031, -0.021, -0.591, -0.081, 0.266, -0.222, 0.0, 0.0],
    },
    Tree {
        splits: [Split(PageBlocks, 6.40022), Split(MaxWordOdds, 1.255), Split(PatternBlocks, 3.11327), Split(InFigure, 0.5)],
        leaves: [-0.012, -0.012, 0.051, 0.122, 0.083, -0.126, 0.072, 0.479, -0.098, -0.098, -0.159, -0.011, 0.665, -0.277, 0.146, 0.0],
    },
    Tree {
        splits: [Split(IsSubheading, 0.5), Split(InDescription, 0.5), Split(Emphasized, 0.80094), Split(ParagraphsOfAll, 0.06087)],
        leaves: [-0.005, 0.125, 0.138, 0.306, 0.019, 0.285, 0.201, 0.008, -0.002, 0.091, 0.06, -0.024, -0.116, 0.069, -0.012, 0.003],
    },
    Tree {
        splits: [Split(Punctuation, 0.14324), Split(HeadlineUp, 11.5), Split(BranchSize, 0.31551), Split(MaxWordOdds, 0.635)],
        leaves: [0.004, -0.033, -0.042, -0.324, -0.009, -0.059, 0.654, 0.354, 0.034, -0.015, 0.035, -0.14, 0.163, 0.006, 0.119, 0.011],
    },
    Tree {
        splits: [Split(IsTable, 0.5), Split(IsRepeated, 0.5), Split(PatternParagraphs, 0.00621), Split(Position, 0.85667)],
        leaves: [-0.012, 0.323, 0.011, -0.001, 0.019, 0.105, -0.135, 0.0, -0.05, -0.03, -0.011, 0.0, -0.066, -0.012, -0.136, 0.0],
    },
    Tree {
        splits: [Split(NamedFooter, 0.5), Split(PageParagraphs, 4.35294), Split(Paragraphs, 0.6112), Split(BeforeHeadline, 0.5)],
        leaves: [-0.002, -0.13, 0.062, 0.0, 0.017, -0.538, -0.161, 0.0, -0.052, 0.0, 0.193, 0.0, -0.15, 0.0, -0.347, 0.0],
    },
    Tree {
        splits: [Split(PatternBlocks, 1.49787), Split(InDescription, 0.5), Split(PageParagraphs, 2.40252), Split(Paragraphs, 0.14265)],
        leaves: [-0.075, 0.005, 0.095, -0.081, -0.006, 0.056, 0.197, 0.151, -0.043, 0.011, -0.004, 0.1, 0.082, 0.002, 0.093, 0.148],
    },
    Tree {
        splits: [Split(NamedCaption, 0.5), Split(BranchSize, 0.58972), Split(ParagraphsOfAll, 0.22088), Split(MaxOdds, 0.4545)],
        leaves: [-0.008, -0.105, -0.071, 0.689, 0.011, -0.681, 0.071, 0.0, 0.051, -0.277, 0.369, 0.0, -0.021, -0.127, -0.087, 0.0],
    },
    Tree {
        splits: [Split(NamedShop, 0.5), Split(Linked, 0.02335), Split(Emphasized, 0.86887), Split(PatternParagraphs, 0.8594)],
        leaves: [-0.011, 0.218, 0.008, -0.038, 0.024, -0.028, -0.056, 0.155, 0.033, 0.455, -0.021, 0.144, -0.071, 0.0, -0.194, 0.191],
    },
    Tree {
        splits: [Split(IsSubheading, 0.5), Split(Paragraphs, 0.00071), Split(IsRepeated, 0.5), Split(OddsOfClosest, 0.43583)],
        leaves: [-0.012, 0.199, 0.002, 0.071, 0.011, 0.173, -0.103, -0.01, 0.189, 0.094, 0.004, 0.005, 0.199, 0.0, -0.262, -0.302],
    },
    Tree {
        splits: [Split(ParentLength, 5.90476), Split(PageParagraphs, 2.52453), Split(IsItem, 0.5), Split(PageBlocks, 5.72684)],
        leaves: [-0.014, 0.0, 0.027, -0.142, -0.024, 0.0, 0.156, 0.0, 0.19, -0.001, -0.039, -0.111, -0.244, 0.0, 0.091, 0.0],
    },
    Tree {
        splits: [Split(Position, 0.55903), Split(PageParagraphs, 4.35294), Split(HeadlineDown, 9.5), Split(PatternLinked, 0.00009)],
        leaves: [-0.001, -0.047, 0.132, -0.007, 0.006, 0.015, -0.126, 0.265, 0.044, -0.018, 0.033, -0.273, 0.05, 0.041, -0.48, -0.249],
    },
    Tree {
        splits: [Split(InQuote, 0.5), Split(Punctuation, 0.24871), Split(HeadlineUp, 11.5), Split(LengthToParagraph, 0.85667)],
        leaves: [-0.019, -0.007, -0.039, 0.402, -0.004, 0.0, -0.145, 0.0, 0.021, 0.133, -0.037, 0.4, 0.103, 0.0, -0.585, 0.0],
    },
    Tree {
        splits: [Split(Emphasized, 0.80094), Split(PatternLength, 4.69296), Split(HeadlineDistance, 2.01268), Split(BranchRepeats, 1.49787)],
        leaves: [-0.074, 0.008, 0.064, 0.076, -0.021, 0.008, -0.023, -0.08, 0.015, 0.199, 0.037, -0.003, 0.065, 0.046, 0.005, -0.166],
    },
    Tree {
        splits: [Split(NamedShop, 0.5), Split(PatternLinked, 0.00424), Split(AfterNextTitle, 0.5), Split(Paragraphs, 0.16467)],
        leaves: [-0.012, 0.196, 0.023, -0.076, 0.056, 0.4, 0.053, 0.417, -0.007, 0.165, 0.008, 0.292, -0.162, 0.0, 0.074, 0.0],
    },
    Tree {
        splits: [Split(NamedComments, 0.5), Split(Position, 0.68941), Split(NamedCaption, 0.5), Split(ParentBlocks, 2.52493)],
        leaves: [0.011, -0.304, -0.03, -0.062, -0.08, 0.0, 0.046, -0.001, 0.026, 0.0, -0.031, -0.034, -0.486, 0.0, -0.154, 0.0],
    },
    Tree {
        splits: [Split(IsLead, 0.5), Split(PatternBlocks, 1.24245), Split(MinWordOdds, -2.135), Split(ParagraphsOfAll, 0.01255)],
        leaves: [-0.01, -0.033, -0.035, -0.254, -0.024, 0.013, 0.033, -0.18, -0.069, -0.154, -0.05, 0.147, -0.046, 0.091, 0.01, 0.014],
    },
    Tree {
        splits: [Split(IsSubheading, 0.5), Split(Paragraphs, 0.00071), Split(EndsSentence, 0.5), Split(IsRepeated, 0.5)],
        leaves: [0.005, 0.167, -0.051, 0.058, -0.018, 0.222, 0.014, 0.064, 0.052, 0.144, -0.029, -0.038, -0.121, 0.108, -0.156, -0.007],
    },
    Tree {
        splits: [Split(Punctuation, 0.14324), Split(NamedModal, 0.5), Split(SumOfOdds, -0.60524), Split(ParagraphLength, 0.585)],
        leaves: [-0.001, -0.019, -0.023, -0.002, 0.008, -0.046, -0.399, -0.154, 0.02, -0.039, -0.318, -0.335, 0.026, -0.015, -0.655, -0.124],
    },
    Tree {
        splits: [Split(IsTable, 0.5), Split(BranchLinked, 0.38247), Split(BranchRepeats, 3.19846), Split(NamedAd, 0.5)],
        leaves: [0.001, 0.091, -0.039, 0.365, 0.02, 0.0, 0.185, 0.0, -0.068, 0.07, -0.053, 0.0, -0.606, 0.0, -0.054, 0.0],
    },
    Tree {
        splits: [Split(PageBlocks, 6.40022), Split(BranchRepeats, 3.65057), Split(HeadlineDistance, 3.92192), Split(OddsOfClosest, 0.63625)],
        leaves: [0.001, 0.123, 0.064, 0.405, 0.013, -0.068, 0.033, -0.257, 0.017, 0.006, 0.105, 0.035, -0.219, -0.022, 0.006, -0.153],
    },
    Tree {
        splits: [Split(NamedConsent, 0.5), Split(InQuote, 0.5), Split(MaxWordOdds, 1.195), Split(NamedAd, 0.5)],
        leaves: [-0.004, -0.511, 0.17, 0.0, 0.046, 0.0, -0.086, 0.0, -0.054, 0.0, -0.262, 0.0, -0.216, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(IsTable, 0.5), Split(ParentBlocks, 0.89588), Split(MinOdds, -0.014), Split(Punctuation, 0.16649)],
        leaves: [0.006, 0.073, 0.009, 0.286, 0.097, -0.505, -0.004, 0.302, -0.001, 0.198, -0.036, 0.14, 0.118, 0.198, -0.052, 0.141],
    },
    Tree {
        splits: [Split(Emphasized, 0.80094), Split(NamedTags, 0.5), Split(IsLead, 0.5), Split(ParagraphLength, 0.695)],
        leaves: [-0.007, -0.001, -0.12, 0.048, -0.006, -0.065, -0.353, 0.0, 0.008, -0.106, 0.025, -0.352, 0.071, 0.299, -0.522, 0.0],
    },
    Tree {
        splits: [Split(NamedComments, 0.5), Split(PatternBlocks, 0.89588), Split(PatternParagraphs, 0.25769), Split(Position, 0.18422)],
        leaves: [0.0, 0.0, 0.029, 0.0, 0.086, 0.0, 0.042, 0.0, -0.023, -0.072, -0.005, -0.013, -0.123, 0.18, 0.008, -0.496],
    },
    Tree {
        splits: [Split(Emphasized, 0.80094), Split(PatternLength, 4.76541), Split(BranchLinked, 0.00028), Split(NamedBox, 0.5)],
        leaves: [-0.01, 0.023, 0.038, -0.048, 0.003, 0.026, -0.01, -0.147, 0.013, -0.037, -0.168, 0.317, -0.005, 0.018, 0.015, -0.08],
    },
    Tree {
        splits: [Split(IsSubheading, 0.5), Split(ParagraphsOfAll, 0.00831), Split(MainNamedPost, 0.5), Split(AfterNextTitle, 0.5)],
        leaves: [-0.011, 0.15, 0.0, 0.046, 0.088, 0.081, -0.007, 0.047, 0.026, 0.299, -0.081, -0.008, 0.362, 0.0, 0.108, 0.137],
    },
    Tree {
        splits: [Split(ParentLength, 5.90476), Split(ParagraphsOfAll, 0.82143), Split(IsTitle, 0.5), Split(LengthToParagraph, 0.92333)],
        leaves: [-0.007, -0.012, -0.018, -0.127, -0.147, 0.0, -0.375, -0.038, -0.002, 0.093, 0.098, -0.153, 0.813, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(IsTable, 0.5), Split(OddsOfClosest, -0.71944), Split(InDescription, 0.5), Split(Paragraphs, 0.31119)],
        leaves: [-0.027, 0.285, 0.001, 0.161, 0.116, 0.0, 0.076, -0.313, -0.007, 0.0, -0.005, -0.077, 0.224, 0.0, -0.008, 0.0],
    },
    Tree {
        splits: [Split(PageBlocks, 6.40022), Split(PatternBlocks, 3.11327), Split(PageParagraphs, 3.32784), Split(InFigure, 0.5)],
        leaves: [-0.011, 0.184, 0.096, 0.153, 0.086, -0.067, -0.004, -0.102, -0.081, -0.024, 0.63, 0.0, -0.052, -0.061, 0.17, -0.22],
    },
    Tree {
        splits: [Split(PageParagraphs, 2.40252), Split(IsItem, 0.5), Split(PatternBlocks, 4.84416), Split(PatternLength, 5.38699)],
        leaves: [-0.019, 0.009, -0.003, 0.136, 0.431, -0.05, -0.229, -0.015, 0.005, 0.005, -0.25, 0.072, 0.0, -0.026, 0.0, 0.0],
    },
    Tree {
        splits: [Split(BesideForm, 0.5), Split(NextInMain, 0.5), Split(PageParagraphs, 3.97162), Split(BeforeHeadline, 0.5)],
        leaves: [-0.009, -0.25, 0.017, -0.552, 0.126, -0.001, -0.084, 0.0, -0.031, -0.208, -0.14, -0.013, 0.137, 0.0, -0.226, 0.0],
    },
    Tree {
        splits: [Split(Position, 0.55903), Split(HeadlineDistance, 0.34657), Split(NextInMain, 0.5), Split(SumOfOdds, -0.45483)],
        leaves: [-0.04, 0.074, -0.012, -0.033, -0.006, 0.125, -0.003, 0.002, -0.075, 0.246, 0.071, -0.052, -0.133, -0.083, 0.024, -0.003],
    },
    Tree {
        splits: [Split(NamedAuthor, 0.5), Split(Paragraphs, 0.26457), Split(MainNamedPost, 0.5), Split(NextLinked, 0.99884)],
        leaves: [0.006, -0.367, 0.005, -0.516, 0.111, -0.225, 0.009, -0.133, -0.065, -0.353, 0.014, -0.261, 0.096, -0.088, -0.182, -0.363],
    },
    Tree {
        splits: [Split(Punctuation, 0.14324), Split(NamedShop, 0.5), Split(PatternLinked, 0.00839), Split(AfterNextTitle, 0.5)],
        leaves: [0.006, -0.035, 0.17, 0.179, 0.018, -0.005, -0.058, 0.101, -0.064, -0.124, 0.344, 0.054, 0.049, 0.076, -0.059, 0.412],
    },
    Tree {
        splits: [Split(NamedImage, 0.5), Split(PageBlocks, 3.06778), Split(Emphasized, 0.5008), Split(BranchRepeats, 1.24245)],
        leaves: [-0.058, -0.311, 0.002, 0.036, 0.234, 0.0, 0.007, -0.013, 0.041, -0.043, 0.019, -0.104, 0.042, 0.0, -0.084, 0.134],
    },
    Tree {
        splits: [Split(Position, 0.76065), Split(Paragraphs, 0.01722), Split(IsRepeated, 0.5), Split(Digits, 0.15361)],
        leaves: [0.009, 0.014, 0.016, -0.036, 0.003, -0.004, -0.103, -0.129, -0.03, 0.01, -0.067, -0.171, 0.335, -0.042, 0.357, 0.146],
    },
];

/// The log-odds to which the values of the trees are added.
pub(super) const SECOND_BIAS: f32 = 0.0;

#[rustfmt::skip]
#[allow(clippy::approx_constant)] // some leaves are close to mathematical constants by chance
pub(super) static SECOND_TREES: [Tree<6, 64>; 300] = [
    Tree {
        splits: [Split(FirstStage, 0.10239), Split(FirstStage, 1.66464), Split(NamedImage, 0.5), Split(BranchLinked, 0.01681), Split(BranchRepeats, 0.89588), Split(PatternLinked, 0.30338)],
        leaves: [-0.108, 0.016, 0.0, 0.124, -0.087, 0.099, 0.0, -0.017, -0.137, 0.044, 0.0, 0.149, -0.135, 0.125, 0.0, -0.213, -0.118, 0.052, 0.0, 0.204, -0.153, -0.042, 0.0, 0.23, -0.072, 0.027, 0.0, 0.138, -0.128, 0.179, 0.0, 0.214, -0.138, 0.091, 0.0, 0.093, 0.0, 0.0, 0.0, 0.0, -0.245, 0.065, 0.0, 0.213, -0.286, 0.0, 0.0, 0.0, 0.035, 0.129, 0.0, 0.196, -0.014, -0.006, 0.0, 0.0, -0.118, 0.065, 0.0, 0.005, -0.307, -0.068, 0.0, 0.0],
    },
    Tree {
        splits: [Split(FirstStageSiblings, -0.17015), Split(FirstStage, 1.89876), Split(FirstStage, 3.82374), Split(BeforeHeadline, 0.5), Split(FirstStageThirdPrevious, -2.86433), Split(FirstStagePattern, 3.06087)],
        leaves: [-0.191, 0.033, 0.0, 0.139, 0.0, 0.0, 0.0, 0.239, -0.236, 0.024, 0.0, -0.109, 0.0, 0.0, 0.0, 0.0, -0.099, 0.041, -0.071, 0.093, 0.0, 0.0, 0.0, 0.15, -0.144, 0.119, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.017, 0.001, 0.0, 0.163, 0.0, 0.0, 0.0, 0.246, 0.0, 0.0, 0.0, -0.153, 0.0, 0.0, 0.0, 0.076, -0.064, -0.014, 0.0, 0.145, 0.0, 0.0, 0.0, 0.224, 0.0, 0.002, 0.0, -0.155, 0.0, 0.0, 0.0, 0.024],
    },
    Tree {
        splits: [Split(FirstStageSiblings, -0.17015), Split(SureDistance, 0.34657), Split(FirstStageSiblings, -1.69284), Split(FirstStagePattern, 3.284), Split(BeforeHeadline, 0.5), Split(InOtherArticle, 0.5)],
        leaves: [0.0, 0.0, -0.171, 0.0, -0.107, 0.11, -0.056, 0.026, 0.0, 0.0, -0.019, 0.0, 0.0, 0.187, -0.096, -0.029, 0.0, 0.0, -0.228, 0.0, 0.0, -0.044, -0.079, 0.038, 0.0, 0.0, 0.0, 0.0, 0.0, 0.033, 0.0, 0.0, 0.0, 0.0, -0.241, 0.0, 0.0, -0.068, -0.14, 0.029, 0.0, 0.0, 0.0, 0.0, 0.0, 0.233, 0.0, 0.016, 0.0, 0.0, -0.149, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(FirstStagePattern, -0.107), Split(FirstStage, 1.38321), Split(NamedFooter, 0.5), Split(HeadlineUp, 9.5), Split(MinWordOdds, -1.075), Split(ParagraphsOfAll, 0.68428)],
        leaves: [-0.152, 0.015, 0.0, 0.101, -0.149, 0.0, 0.0, 0.0, -0.154, -0.071, 0.0, -0.12, 0.0, 0.0, 0.0, 0.0, -0.115, 0.031, 0.043, 0.109, -0.163, 0.0, 0.0, -0.221, -0.261, 0.154, 0.0, 0.203, 0.0, 0.0, 0.0, 0.0, -0.034, 0.014, 0.0, 0.16, 0.0, 0.0, 0.0, 0.0, 0.0, 0.054, 0.0, 0.081, 0.0, 0.0, 0.0, 0.0, -0.111, -0.036, -0.111, 0.183, 0.0, 0.0, 0.0, 0.0, 0.0, -0.023, 0.0, 0.226, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(FirstStagePattern, 0.28008), Split(SumOfOdds, -1.54864), Split(FirstStageMedian, -2.39762), Split(NamedDate, 0.5), Split(HeadlineUp, 3.5), Split(FirstStageMax, 2.11281)],
        leaves: [-0.227, -0.04, -0.042, 0.225, 0.09, 0.0, 0.094, 0.05, 0.0, 0.0, -0.252, 0.0, 0.0, 0.0, -0.017, 0.0, -0.11, 0.24, -0.182, -0.017, -0.181, 0.0, 0.074, 0.137, -0.176, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.174, 0.112, -0.124, 0.108, -0.098, 0.204, -0.041, 0.131, -0.25, 0.0, -0.094, 0.175, -0.113, 0.044, -0.145, -0.174, -0.218, 0.149, -0.147, 0.118, -0.115, -0.094, -0.061, 0.128, -0.183, 0.0, -0.127, 0.186, -0.146, 0.0, -0.198, 0.124],
    },
    Tree {
        splits: [Split(ParagraphsOfAll, 0.00322), Split(FirstStageSiblings, -0.17015), Split(FirstStage, 1.10628), Split(HeadlineUp, 11.5), Split(ParagraphsOfAll, 0.73069), Split(PageBlocks, 4.8243)],
        leaves: [-0.149, -0.085, 0.037, 0.015, 0.0, -0.027, 0.082, 0.091, -0.017, -0.025, 0.0, 0.128, 0.0, 0.0, 0.0, 0.175, 0.0, -0.06, 0.0, -0.033, 0.0, 0.0, 0.0, 0.167, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.13, -0.066, 0.023, 0.026, 0.023, -0.009, 0.126, 0.098, -0.22, 0.03, -0.127, 0.015, 0.0, 0.0, 0.005, -0.119, 0.0, -0.123, 0.0, -0.067, 0.0, -0.107, 0.0, 0.125, 0.0, 0.0, 0.0, -0.016, 0.0, 0.0, 0.0, 0.093],
    },
    Tree {
        splits: [Split(PatternParagraphs, 0.20508), Split(FirstStage, 0.10239), Split(ParentBlocks, 5.98771), Split(FirstStagePrevious, -2.28678), Split(PageBlocks, 6.19723), Split(FirstStagePattern, 2.84984)],
        leaves: [-0.162, -0.072, 0.055, 0.009, -0.042, 0.0, 0.002, 0.0, -0.043, -0.017, 0.039, 0.09, 0.0, 0.0, 0.011, 0.099, -0.113, 0.138, 0.097, -0.031, -0.002, -0.13, -0.016, 0.041, -0.091, 0.047, 0.026, -0.056, -0.077, -0.09, 0.021, -0.09, 0.0, -0.094, 0.186, 0.172, 0.0, 0.0, 0.0, 0.0, 0.007, -0.065, 0.129, 0.123, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.094, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.03, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(FirstStage, 0.10239), Split(NamedImage, 0.5), Split(BranchRepeats, 0.89588), Split(FirstStagePattern, 1.36901), Split(FirstStageSiblings, -0.91569), Split(FirstStageThirdNext, -2.48304)],
        leaves: [-0.162, 0.0, -0.146, 0.0, -0.114, 0.0, -0.183, 0.0, -0.089, 0.0, 0.0, 0.0, -0.028, 0.0, 0.0, 0.0, -0.034, 0.018, 0.028, 0.067, -0.063, 0.009, -0.086, 0.096, 0.112, 0.036, 0.0, -0.146, -0.046, 0.109, -0.062, 0.172, -0.096, -0.013, -0.061, 0.0, -0.037, 0.0, -0.107, 0.0, -0.011, 0.0, 0.0, 0.0, -0.001, 0.0, 0.0, 0.0, 0.013, 0.016, 0.031, 0.119, -0.021, 0.017, -0.118, -0.086, -0.024, 0.092, 0.0, -0.052, -0.03, 0.123, 0.033, 0.143],
    },
    Tree {
        splits: [Split(Paragraphs, 0.14265), Split(FirstStageParent, 0.76712), Split(FirstStage, 0.10239), Split(MinWordOdds, -0.145), Split(NamedImage, 0.5), Split(BranchRepeats, 1.24245)],
        leaves: [-0.124, -0.033, -0.059, -0.041, 0.029, 0.003, 0.035, 0.061, -0.099, 0.025, 0.042, -0.078, 0.038, -0.1, 0.07, 0.071, -0.108, 0.009, -0.018, 0.024, 0.04, 0.102, 0.134, -0.075, 0.0, 0.0, 0.0, -0.028, 0.0, 0.0, 0.104, 0.127, -0.056, -0.071, -0.047, -0.028, 0.023, 0.067, 0.117, 0.107, 0.032, -0.087, 0.008, -0.063, -0.019, -0.087, 0.097, 0.149, -0.128, -0.109, -0.064, -0.031, -0.093, -0.138, -0.072, 0.147, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.124],
    },
    Tree {
        splits: [Split(FirstStagePattern, 0.28008), Split(SureDistance, 0.34657), Split(PageParagraphs, 4.19136), Split(FirstStagePattern, 2.50383), Split(InOtherArticle, 0.5), Split(HeadlineUp, 11.5)],
        leaves: [-0.025, 0.07, -0.088, 0.024, 0.004, -0.101, -0.033, -0.066, 0.0, 0.125, 0.0, -0.026, 0.0, 0.062, 0.0, -0.008, 0.0, -0.094, -0.152, 0.142, 0.0, 0.0, -0.019, 0.0, 0.0, 0.027, 0.0, -0.126, 0.0, 0.0, 0.0, 0.0, -0.173, 0.174, -0.07, 0.1, 0.0, 0.0, 0.151, 0.067, 0.0, -0.274, 0.0, -0.151, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(FirstStagePattern, 0.6836), Split(BeforeHeadline, 0.5), Split(FirstStagePattern, -1.95727), Split(PageBlocks, 6.19723), Split(GrandparentLinked, 0.18258), Split(FirstStageMedian, -2.7107)],
        leaves: [-0.097, 0.0, -0.132, 0.0, -0.022, 0.086, -0.016, -0.007, -0.06, 0.0, 0.097, 0.0, 0.053, 0.154, -0.001, -0.034, -0.194, 0.0, -0.299, 0.0, -0.055, 0.121, -0.121, -0.298, -0.076, 0.0, -0.069, 0.0, 0.096, 0.037, 0.0, 0.0, -0.067, 0.0, -0.128, 0.0, 0.015, 0.089, -0.03, 0.051, -0.211, 0.0, -0.006, 0.0, -0.083, -0.066, -0.009, 0.0, -0.082, 0.0, -0.195, 0.0, -0.049, 0.057, 0.0, -0.023, -0.138, 0.0, -0.014, 0.0, 0.126, 0.131, 0.0, 0.0],
    },
    Tree {
        splits: [Split(FirstStageSiblings, -0.17015), Split(SureDistance, 0.34657), Split(SumOfOdds, -1.90403), Split(PageBlocks, 4.90897), Split(TextBefore, 0.44305), Split(InOtherArticle, 0.5)],
        leaves: [0.0, 0.208, -0.093, 0.003, 0.0, 0.121, -0.071, 0.025, 0.0, -0.196, -0.1, 0.023, -0.07, 0.123, -0.055, 0.028, 0.0, 0.196, -0.138, 0.03, 0.0, 0.098, -0.083, -0.004, 0.0, -0.261, -0.117, -0.193, -0.069, 0.068, -0.059, 0.002, 0.0, 0.0, -0.121, 0.095, 0.0, -0.032, -0.107, 0.0, 0.0, 0.0, -0.037, 0.0, 0.0, 0.123, -0.007, 0.091, 0.0, 0.0, -0.168, 0.0, 0.0, -0.051, -0.12, -0.063, 0.0, 0.0, -0.151, 0.0, 0.0, 0.126, -0.061, 0.031],
    },
    Tree {
        splits: [Split(FirstStageSiblings, -0.17015), Split(Linked, 0.68388), Split(SureDistance, 0.34657), Split(FirstStageSecondNext, -5.66892), Split(InOtherArticle, 0.5), Split(PreviousLength, 0.18333)],
        leaves: [0.0, 0.06, 0.0, 0.0, -0.149, -0.147, -0.237, 0.0, -0.089, 0.096, 0.0, -0.104, -0.061, 0.027, -0.127, -0.037, 0.0, -0.098, 0.0, 0.0, -0.121, 0.0, -0.174, 0.0, 0.0, -0.092, 0.0, 0.0, -0.2, 0.057, -0.146, 0.0, 0.0, 0.1, 0.0, 0.0, -0.115, -0.015, -0.172, -0.115, -0.044, 0.093, 0.0, -0.108, -0.045, 0.012, -0.121, -0.031, 0.0, 0.0, 0.0, 0.0, -0.094, -0.169, -0.17, 0.0, 0.0, 0.089, 0.0, 0.0, -0.046, 0.125, -0.196, 0.01],
    },
    Tree {
        splits: [Split(FirstStage, 0.10239), Split(PageBlocks, 6.19723), Split(Linked, 0.81754), Split(HeadlineDistance, 4.9452), Split(TextBefore, 0.9409), Split(BeforeHeadline, 0.5)],
        leaves: [-0.027, 0.077, -0.038, 0.02, -0.055, -0.067, -0.057, 0.0, 0.024, 0.072, -0.056, -0.132, -0.034, -0.028, 0.081, -0.001, -0.075, 0.021, 0.028, -0.063, -0.174, -0.126, -0.169, 0.0, -0.044, 0.021, -0.101, -0.123, -0.185, 0.003, -0.131, 0.0, -0.108, -0.056, -0.019, -0.054, -0.264, 0.029, -0.04, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.045, 0.056, 0.073, 0.05, -0.032, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(FirstStageSiblings, -0.17015), Split(EndsSentence, 0.5), Split(HeadlineUp, 11.5), Split(Linked, 0.65372), Split(FirstStageMax, 2.11281), Split(BeforeHeadline, 0.5)],
        leaves: [-0.009, -0.069, 0.069, 0.052, 0.175, 0.0, 0.118, 0.133, -0.124, 0.0, -0.138, 0.001, 0.0, 0.0, 0.042, 0.0, -0.059, 0.026, -0.054, 0.076, -0.133, -0.204, -0.072, -0.002, -0.112, -0.029, -0.113, -0.066, -0.136, -0.162, -0.097, -0.066, -0.175, 0.0, 0.066, 0.157, 0.0, -0.023, 0.0, 0.0, -0.17, 0.042, -0.006, 0.007, -0.004, 0.0, 0.0, 0.0, -0.089, 0.029, -0.077, -0.076, -0.152, 0.0, -0.099, 0.0, -0.261, -0.003, -0.149, 0.0, -0.07, 0.0, -0.007, 0.0],
    },
    Tree {
        splits: [Split(FirstStagePattern, 0.28008), Split(SumOfOdds, -1.95835), Split(HeadlineUp, 4.5), Split(Linked, 0.74856), Split(BeforeHeadline, 0.5), Split(BranchRepeats, 2.52493)],
        leaves: [-0.077, 0.094, -0.03, 0.059, -0.067, -0.082, -0.037, 0.047, -0.148, 0.002, -0.102, -0.06, -0.191, 0.0, -0.116, 0.028, -0.13, 0.0, -0.037, -0.278, -0.198, 0.0, -0.089, 0.04, -0.118, 0.0, -0.203, -0.003, -0.163, 0.0, -0.199, 0.0, 0.008, 0.151, -0.049, 0.1, -0.049, -0.248, -0.071, 0.084, 0.132, 0.0, 0.038, -0.049, -0.018, 0.0, -0.174, 0.002, 0.0, 0.0, 0.0, 0.034, 0.0, 0.0, 0.0, -0.035, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.005, 0.0],
    },
    Tree {
        splits: [Split(SureDistance, 0.34657), Split(BeforeHeadline, 0.5), Split(FirstStageMedian, -2.08399), Split(NamedDate, 0.5), Split(HeadlineDown, 4.5), Split(PageBlocks, 5.0337)],
        leaves: [0.11, -0.039, -0.195, -0.107, 0.105, -0.028, 0.038, -0.026, 0.123, -0.06, 0.0, -0.08, -0.26, -0.154, 0.0, -0.033, 0.056, -0.054, -0.197, -0.103, 0.111, 0.002, 0.101, -0.09, 0.124, -0.054, 0.0, -0.057, 0.089, -0.073, 0.0, -0.02, 0.13, -0.016, -0.035, 0.014, 0.097, 0.029, -0.054, 0.003, 0.0, -0.101, 0.0, -0.006, 0.012, 0.02, 0.0, -0.004, -0.027, -0.075, 0.0, -0.169, 0.04, 0.0, 0.107, 0.033, 0.0, -0.15, 0.0, -0.031, 0.001, -0.074, 0.0, 0.004],
    },
    Tree {
        splits: [Split(FirstStageSiblings, -0.17015), Split(PageBlocks, 6.19723), Split(HeadlineDistance, 3.92192), Split(EndsSentence, 0.5), Split(FirstStageNext, -0.66419), Split(MainNamedPost, 0.5)],
        leaves: [-0.086, -0.019, -0.111, -0.064, -0.084, -0.09, -0.135, 0.008, -0.062, 0.052, 0.073, 0.075, -0.071, 0.021, -0.041, -0.122, -0.035, 0.012, -0.046, 0.073, 0.031, 0.031, -0.111, -0.104, -0.01, 0.072, 0.059, 0.061, 0.024, 0.051, -0.086, -0.099, -0.005, -0.056, -0.003, 0.0, 0.013, 0.015, 0.112, 0.0, -0.02, -0.003, 0.165, 0.0, -0.015, 0.021, 0.029, 0.053, 0.001, 0.051, 0.0, 0.093, 0.044, 0.076, -0.028, 0.095, 0.026, 0.119, 0.0, 0.0, 0.018, 0.077, 0.007, 0.037],
    },
    Tree {
        splits: [Split(FirstStage, 1.10628), Split(BeforeHeadline, 0.5), Split(FirstStageParent, 2.17261), Split(SumOfOdds, 0.60879), Split(ParentLength, 4.48165), Split(FirstStageParent, -0.8143)],
        leaves: [-0.071, 0.0, -0.101, 0.0, 0.0, 0.0, 0.0, 0.0, 0.008, -0.008, -0.066, 0.0, 0.0, 0.0, 0.0, 0.0, -0.023, 0.003, -0.052, 0.0, 0.0, 0.0, 0.0, 0.0, -0.022, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.005, 0.022, -0.003, 0.154, -0.023, 0.077, -0.053, -0.126, 0.043, -0.017, -0.025, 0.11, -0.04, 0.08, 0.0, -0.095, -0.093, -0.106, 0.018, 0.096, 0.005, 0.074, 0.0, 0.031, 0.171, 0.128, 0.0, 0.0, -0.04, 0.104, 0.0, -0.024],
    },
    Tree {
        splits: [Split(FirstStagePattern, -0.107), Split(PageBlocks, 6.19723), Split(HeadlineDistance, 4.18202), Split(FirstStageSiblings, -2.22425), Split(EndsSentence, 0.5), Split(PatternLength, 4.69296)],
        leaves: [-0.106, 0.0, -0.089, 0.0, -0.13, -0.021, -0.05, 0.0, 0.002, 0.033, -0.087, 0.088, 0.052, 0.056, -0.08, -0.037, -0.084, 0.086, -0.068, 0.0, -0.099, 0.0, -0.098, 0.0, -0.013, 0.029, 0.115, 0.086, 0.003, 0.056, 0.037, -0.049, -0.013, 0.02, -0.043, 0.0, -0.045, 0.0, -0.157, 0.0, -0.028, -0.026, -0.065, 0.016, -0.014, -0.005, -0.093, -0.045, -0.162, -0.032, 0.119, 0.0, -0.174, 0.0, 0.145, 0.0, -0.007, 0.063, 0.054, 0.04, -0.021, 0.038, -0.055, -0.105],
    },
    Tree {
        splits: [Split(SureDistance, 0.34657), Split(HeadlineUp, 11.5), Split(BeforeHeadline, 0.5), Split(FirstStageMedian, -2.39762), Split(SureDistance, 6.72923), Split(MeanOdds, -0.31596)],
        leaves: [0.201, -0.086, 0.0, -0.102, 0.0, -0.21, 0.0, -0.037, -0.038, -0.034, -0.247, -0.157, 0.0, -0.128, 0.0, -0.123, 0.0, -0.078, 0.0, 0.161, 0.0, -0.061, 0.0, 0.0, 0.0, 0.036, 0.0, 0.0, 0.0, -0.117, 0.0, 0.0, 0.067, -0.033, 0.052, 0.049, -0.121, -0.077, 0.0, -0.065, 0.071, 0.003, 0.13, -0.04, 0.016, -0.001, 0.0, -0.023, 0.0, -0.031, 0.0, 0.06, 0.0, 0.075, 0.0, 0.0, 0.0, 0.109, 0.0, 0.0, 0.0, -0.03, 0.0, -0.024],
    },
    Tree {
        splits: [Split(FirstStagePattern, 0.28008), Split(FirstStage, 2.13088), Split(PageBlocks, 3.06778), Split(Paragraphs, 0.9991), Split(MinOdds, -0.014), Split(BeforeHeadline, 0.5)],
        leaves: [-0.095, -0.052, 0.0, 0.207, -0.046, 0.017, 0.018, 0.051, 0.013, -0.043, 0.0, 0.092, -0.027, -0.001, -0.055, 0.078, -0.036, -0.137, 0.0, -0.084, 0.016, 0.012, 0.002, 0.099, -0.109, 0.016, 0.0, 0.111, -0.034, -0.047, 0.0, 0.082, -0.129, 0.0, 0.0, 0.0, -0.081, 0.132, 0.0, -0.061, 0.0, 0.0, 0.0, 0.0, -0.017, 0.002, 0.0, -0.206, -0.07, 0.0, 0.0, 0.0, -0.065, -0.009, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.017, 0.114, 0.0, -0.012],
    },
    Tree {
        splits: [Split(FirstStageSiblings, -0.91569), Split(FirstStage, 2.69393), Split(InOtherArticle, 0.5), Split(FirstStagePattern, 3.1713), Split(HeadlineDistance, 2.86179), Split(PageBlocks, 6.06251)],
        leaves: [-0.058, 0.022, 0.0, 0.074, -0.131, -0.123, 0.0, 0.092, -0.014, -0.054, 0.0, 0.087, 0.0, 0.007, 0.0, 0.105, -0.061, 0.01, 0.0, 0.031, -0.114, 0.03, 0.0, 0.07, -0.09, -0.029, 0.0, 0.075, 0.0, 0.012, 0.0, 0.136, 0.023, 0.096, 0.0, 0.062, 0.001, -0.005, 0.0, 0.0, 0.0, 0.052, 0.0, -0.015, 0.0, 0.0, 0.0, 0.009, -0.04, -0.051, 0.0, -0.038, -0.006, -0.005, 0.0, 0.024, 0.0, -0.038, 0.0, 0.085, 0.0, -0.024, 0.0, 0.056],
    },
    Tree {
        splits: [Split(FirstStagePattern, -1.24906), Split(ParentLength, 5.90476), Split(PageParagraphs, 4.35294), Split(MeanOdds, -0.05178), Split(PatternLinked, 0.00424), Split(SureDistance, 6.72923)],
        leaves: [-0.061, -0.001, -0.023, -0.004, -0.022, -0.052, -0.001, -0.101, -0.064, 0.038, -0.033, -0.071, -0.004, -0.016, 0.0, 0.054, -0.092, 0.061, -0.001, 0.016, -0.044, -0.243, -0.001, 0.0, -0.038, 0.048, 0.091, -0.075, -0.013, 0.164, 0.0, -0.067, 0.015, -0.022, -0.011, 0.0, 0.148, 0.0, 0.0, 0.0, 0.089, 0.122, 0.008, 0.0, 0.0, 0.057, 0.0, 0.0, -0.162, -0.002, 0.0, 0.0, 0.045, 0.0, 0.0, 0.0, -0.144, 0.026, -0.011, 0.0, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(FirstStagePattern, -1.24906), Split(IsRepeated, 0.5), Split(ParentBlocks, 5.98771), Split(ParagraphsOfAll, 0.78358), Split(PatternLength, 3.76084), Split(Emphasized, 0.80094)],
        leaves: [-0.063, 0.055, -0.052, 0.032, -0.01, 0.013, 0.0, 0.0, -0.057, 0.016, 0.0, 0.047, 0.0, -0.074, 0.0, 0.083, -0.064, 0.021, -0.049, -0.067, 0.016, 0.074, -0.001, 0.0, 0.032, 0.082, -0.002, 0.089, 0.0, -0.104, 0.0, 0.014, 0.002, 0.047, -0.026, -0.032, -0.01, -0.011, 0.0, 0.0, -0.002, 0.057, 0.0, 0.024, 0.0, 0.0, 0.0, 0.0, -0.04, -0.012, -0.095, -0.045, -0.005, 0.003, -0.006, 0.0, -0.021, -0.036, 0.0, 0.0, 0.0, -0.021, 0.0, 0.0],
    },
    Tree {
        splits: [Split(FirstStage, 2.13088), Split(SumOfOdds, -1.95835), Split(FirstStagePattern, 2.95294), Split(BeforeHeadline, 0.5), Split(FirstStagePrevious, -1.01962), Split(PageParagraphs, 1.5182)],
        leaves: [-0.079, 0.046, -0.047, 0.144, 0.049, 0.06, -0.148, 0.167, -0.106, 0.0, -0.21, 0.0, 0.0, 0.0, 0.0, 0.0, 0.03, 0.101, 0.027, 0.073, 0.0, 0.079, -0.105, 0.116, -0.001, 0.0, 0.024, -0.142, 0.0, 0.0, 0.0, 0.0, -0.052, 0.028, -0.019, -0.015, 0.0, 0.033, -0.043, 0.061, -0.171, 0.0, -0.035, 0.011, 0.0, 0.0, 0.0, -0.081, -0.024, -0.126, 0.005, 0.085, -0.079, 0.061, -0.031, 0.07, -0.016, 0.0, 0.099, -0.049, 0.0, 0.0, 0.001, -0.085],
    },
    Tree {
        splits: [Split(FirstStage, 2.13088), Split(FirstStagePattern, 2.84984), Split(FirstStageSiblings, -2.22425), Split(PatternBlocks, 3.11327), Split(PageBlocks, 5.84931), Split(InOtherArticle, 0.5)],
        leaves: [-0.075, 0.0, -0.039, 0.0, 0.002, 0.062, -0.062, 0.048, -0.07, 0.0, 0.019, 0.0, 0.102, 0.091, -0.004, 0.097, -0.075, 0.0, 0.0, 0.0, 0.021, 0.008, 0.053, -0.033, -0.039, 0.0, 0.0, 0.0, -0.034, -0.047, -0.053, 0.029, -0.094, 0.0, 0.0, 0.0, -0.031, -0.089, -0.198, 0.083, -0.061, 0.0, 0.0, 0.0, -0.091, 0.022, 0.014, 0.137, -0.015, 0.0, 0.0, 0.0, 0.043, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.041, 0.026, -0.014, 0.045],
    },
    Tree {
        splits: [Split(FirstStagePattern, -2.2024), Split(IsRepeated, 0.5), Split(PageBlocks, 6.19723), Split(MainNamedPost, 0.5), Split(FirstStageMax, 2.86293), Split(MaxOdds, 0.4545)],
        leaves: [-0.028, 0.029, -0.074, -0.078, -0.023, -0.037, -0.055, -0.059, 0.0, -0.083, -0.055, 0.0, 0.182, 0.092, -0.034, 0.101, -0.091, 0.022, -0.045, -0.033, -0.159, -0.019, -0.114, -0.017, -0.025, 0.054, -0.023, 0.007, 0.0, 0.141, 0.0, 0.0, 0.082, 0.154, 0.135, 0.129, -0.01, 0.206, 0.0, 0.0, 0.0, 0.026, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.08, 0.046, -0.077, -0.073, 0.0, -0.213, 0.0, -0.011, -0.078, 0.031, -0.04, -0.148, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(TextBefore, 0.9409), Split(FirstStageSiblings, -1.69284), Split(BeforeHeadline, 0.5), Split(FirstStageNext, 2.31185), Split(HeadlineUp, 11.5), Split(ParentLinked, 0.02986)],
        leaves: [-0.011, -0.067, 0.011, -0.018, -0.029, -0.003, 0.013, 0.076, -0.029, -0.015, 0.05, 0.029, -0.003, 0.0, -0.054, 0.0, 0.194, 0.047, 0.158, 0.081, -0.097, 0.0, -0.007, 0.0, 0.0, 0.0, 0.062, 0.0, 0.0, 0.0, 0.0, 0.0, -0.023, -0.092, 0.022, -0.022, -0.188, 0.072, -0.016, -0.043, -0.014, -0.001, 0.061, 0.027, -0.005, 0.0, -0.158, 0.0, -0.032, -0.067, -0.166, -0.047, -0.054, 0.0, -0.024, 0.0, 0.0, 0.0, -0.096, 0.0, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(SureDistance, 0.34657), Split(SumOfOdds, -1.95835), Split(PageBlocks, 4.63956), Split(BeforeHeadline, 0.5), Split(FirstStageMedian, -2.39762), Split(FirstStagePattern, 2.84984)],
        leaves: [0.162, -0.049, 0.021, -0.026, 0.0, -0.053, 0.017, -0.023, 0.0, -0.12, -0.116, -0.054, 0.0, -0.086, -0.082, -0.036, 0.101, -0.037, 0.002, 0.005, -0.223, -0.004, 0.037, 0.022, 0.0, -0.108, 0.13, -0.003, 0.0, -0.094, -0.027, 0.028, 0.107, -0.13, 0.063, -0.065, 0.0, 0.0, 0.017, 0.01, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.104, 0.0, 0.049, 0.0, 0.078, -0.05, -0.226, -0.094, 0.054, -0.026, 0.0, 0.0, -0.037, 0.0, 0.0, 0.0, 0.069, 0.0],
    },
    Tree {
        splits: [Split(FirstStage, 2.69393), Split(BeforeHeadline, 0.5), Split(FirstStageSiblings, 3.49085), Split(FirstStageThirdNext, -2.48304), Split(NamedBox, 0.5), Split(IsDeep, 0.5)],
        leaves: [-0.027, 0.071, -0.055, -0.158, -0.065, 0.062, 0.0, 0.065, 0.01, 0.09, -0.03, -0.189, -0.041, 0.073, 0.008, -0.023, -0.031, 0.065, -0.029, 0.0, 0.01, 0.097, 0.0, 0.0, -0.002, 0.101, -0.08, 0.0, -0.023, 0.155, 0.0, 0.0, -0.036, 0.096, -0.062, 0.0, 0.001, 0.05, 0.0, 0.0, -0.001, 0.001, 0.015, 0.0, -0.082, 0.039, 0.0, 0.0, -0.048, 0.048, 0.03, 0.0, 0.0, -0.053, 0.0, 0.0, 0.011, -0.138, -0.06, 0.0, 0.0, -0.074, 0.0, 0.0],
    },
    Tree {
        splits: [Split(TextBefore, 0.96798), Split(FirstStage, 3.31541), Split(HeadlineDistance, 0.34657), Split(FirstStageThirdNext, -5.00861), Split(FirstStageSiblings, 3.00058), Split(MinOdds, -0.35882)],
        leaves: [-0.045, 0.11, 0.0, 0.0, 0.001, -0.091, 0.0, 0.0, -0.042, -0.012, 0.0, 0.0, 0.002, -0.057, 0.117, 0.0, 0.0, 0.0, 0.0, 0.0, 0.067, -0.049, 0.139, 0.013, 0.001, 0.0, 0.0, 0.0, -0.037, -0.036, 0.05, -0.074, -0.053, -0.06, 0.0, 0.0, -0.049, -0.054, -0.118, 0.0, -0.018, -0.054, 0.0, 0.0, 0.017, -0.02, 0.129, 0.002, 0.02, 0.0, 0.0, 0.0, -0.041, -0.004, 0.082, 0.044, -0.157, 0.0, -0.05, 0.052, -0.005, -0.068, 0.077, 0.007],
    },
    Tree {
        splits: [Split(SureDistance, 0.34657), Split(FirstStagePattern, 2.84984), Split(NamedDate, 0.5), Split(SumOfOdds, 0.40491), Split(FirstStagePattern, 1.72588), Split(Linked, 0.68388)],
        leaves: [-0.001, -0.013, 0.0, 0.0, 0.003, -0.026, 0.0, 0.0, -0.05, 0.03, 0.0, 0.0, 0.041, 0.008, 0.0, 0.0, 0.033, 0.051, 0.032, -0.054, 0.066, 0.083, 0.066, 0.0, 0.054, 0.07, 0.051, -0.024, -0.199, 0.01, 0.084, 0.0, -0.101, -0.062, 0.0, 0.0, 0.0, -0.068, 0.0, 0.0, 0.017, 0.001, 0.0, 0.0, 0.0, -0.062, 0.0, 0.0, -0.228, 0.009, -0.025, -0.044, 0.0, 0.0, 0.0, 0.0, 0.039, 0.003, -0.122, -0.061, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(FirstStage, 2.69393), Split(NamedFooter, 0.5), Split(FirstStagePattern, 3.85707), Split(FirstStage, -2.46583), Split(IsRepeated, 0.5), Split(MaxOdds, 0.4545)],
        leaves: [-0.066, 0.0, -0.066, 0.0, 0.038, 0.0, 0.0, 0.0, 0.004, 0.031, -0.208, 0.0, -0.065, 0.064, 0.0, 0.0, -0.036, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.04, 0.061, 0.0, 0.0, -0.008, 0.035, 0.0, 0.0, -0.027, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.019, 0.053, 0.0, 0.0, -0.028, 0.052, 0.0, 0.0, 0.023, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.016, -0.226, 0.0, 0.0, 0.0, 0.006, 0.0, 0.0],
    },
    Tree {
        splits: [Split(FirstStageParent, -2.66264), Split(InFigure, 0.5), Split(ParentLength, 5.90476), Split(FirstStageMax, 2.60148), Split(HeadlineUp, 11.5), Split(MaxWordOdds, 0.295)],
        leaves: [-0.059, 0.002, -0.113, -0.011, -0.008, -0.092, 0.0, 0.0, -0.097, 0.02, 0.024, -0.019, -0.001, -0.124, 0.0, 0.0, 0.209, 0.12, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.071, -0.166, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.003, 0.087, 0.096, -0.018, 0.0, 0.0, 0.0, 0.0, -0.078, 0.017, -0.016, -0.064, -0.002, -0.01, 0.0, 0.0, 0.039, 0.139, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.068, -0.063, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(TextBefore, 0.87679), Split(FirstStageParent, -2.41475), Split(PatternLength, 3.76084), Split(AfterMain, 0.5), Split(PatternBlocks, 1.49787), Split(FirstStageThirdNext, -5.28786)],
        leaves: [-0.125, -0.003, -0.037, -0.037, 0.014, -0.039, -0.003, -0.081, 0.045, -0.135, -0.028, -0.05, -0.013, -0.058, -0.056, -0.081, -0.135, -0.002, 0.027, 0.076, -0.04, 0.088, 0.059, -0.01, -0.002, -0.165, 0.0, -0.039, -0.021, -0.064, -0.162, -0.034, -0.068, -0.09, -0.007, -0.017, -0.036, -0.06, 0.006, -0.019, 0.057, -0.099, 0.066, -0.008, 0.07, -0.029, 0.043, -0.003, 0.014, -0.034, 0.047, 0.004, -0.044, -0.097, 0.028, -0.007, 0.121, -0.111, 0.118, 0.05, -0.069, -0.084, 0.0, -0.003],
    },
    Tree {
        splits: [Split(FirstStageSiblings, -2.22425), Split(FirstStage, 3.31541), Split(FirstStageThirdNext, -5.00861), Split(PageBlocks, 6.19723), Split(HeadlineDistance, 4.32411), Split(IsRepeated, 0.5)],
        leaves: [-0.087, -0.035, 0.0, 0.073, -0.038, 0.007, 0.0, 0.065, 0.104, -0.004, 0.0, 0.0, -0.05, 0.039, 0.0, -0.008, -0.164, -0.02, 0.0, -0.039, -0.052, 0.027, 0.0, 0.03, 0.084, 0.01, 0.0, 0.0, -0.015, -0.055, 0.0, -0.146, 0.007, -0.051, 0.0, 0.0, -0.032, -0.039, 0.0, 0.035, -0.012, 0.0, 0.0, 0.0, -0.051, 0.053, 0.0, 0.0, -0.106, 0.002, 0.0, -0.03, -0.023, -0.002, 0.0, -0.219, -0.006, 0.026, 0.0, 0.0, -0.081, -0.072, 0.0, 0.0],
    },
    Tree {
        splits: [Split(TextBefore, 0.8644), Split(FirstStageSecondPrevious, -5.36822), Split(SumOfOdds, -1.90403), Split(AfterNextTitle, 0.5), Split(FirstStageMax, 2.60148), Split(FirstStageMedian, -2.39762)],
        leaves: [0.036, 0.009, -0.007, -0.047, -0.07, -0.039, 0.015, -0.025, 0.0, -0.022, 0.252, 0.06, 0.0, 0.108, 0.107, 0.138, -0.092, -0.098, -0.02, -0.058, -0.045, -0.147, 0.02, -0.033, -0.008, -0.088, -0.033, -0.128, 0.006, -0.102, -0.035, -0.076, -0.011, 0.0, -0.001, 0.057, 0.007, -0.005, 0.118, 0.047, 0.0, -0.005, -0.001, 0.0, 0.0, -0.001, 0.051, 0.016, -0.078, -0.034, -0.048, -0.028, -0.008, -0.095, 0.027, 0.002, 0.0, -0.016, 0.071, -0.063, 0.006, -0.002, 0.037, 0.003],
    },
    Tree {
        splits: [Split(FirstStagePrevious, -1.77744), Split(PageBlocks, 6.19723), Split(SureBefore, 4.48299), Split(SumOfOdds, 0.35809), Split(BranchLinked, 0.99973), Split(FirstStageMedian, -2.50535)],
        leaves: [-0.029, 0.002, -0.009, 0.089, 0.0, 0.0, 0.0, 0.0, 0.007, 0.028, 0.079, -0.014, 0.0, 0.0, 0.0, 0.0, -0.097, 0.001, 0.147, -0.002, 0.0, 0.0, 0.0, 0.0, -0.03, -0.062, -0.006, 0.0, 0.0, 0.0, 0.0, 0.0, 0.003, 0.023, -0.106, -0.057, -0.036, 0.009, -0.026, -0.229, 0.003, 0.026, 0.155, 0.185, -0.028, 0.03, 0.0, 0.0, -0.004, 0.089, -0.042, -0.046, -0.027, 0.003, 0.0, 0.0, -0.003, -0.035, 0.136, 0.038, -0.008, 0.05, 0.0, 0.0],
    },
    Tree {
        splits: [Split(FirstStageSiblings, -2.22425), Split(InCaption, 0.5), Split(HeadlineUp, 11.5), Split(FirstStageMax, 3.56023), Split(BranchLinked, 0.25668), Split(FirstStage, 2.33885)],
        leaves: [0.008, 0.003, 0.024, -0.073, 0.136, 0.128, 0.0, 0.0, -0.042, -0.002, -0.019, -0.083, -0.082, -0.144, 0.0, 0.0, -0.039, 0.08, 0.034, 0.0, -0.001, 0.01, 0.0, 0.0, -0.073, -0.005, 0.038, -0.012, -0.076, -0.145, 0.0, 0.0, 0.0, 0.015, 0.0, 0.0, 0.0, 0.054, 0.0, 0.0, 0.0, 0.04, 0.0, 0.0, 0.0, -0.217, 0.0, 0.0, 0.0, -0.132, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.013, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(FirstStagePattern, -2.2024), Split(InCaption, 0.5), Split(BeforeHeadline, 0.5), Split(FirstStageNext, 2.50184), Split(Emphasized, 0.80094), Split(BranchSize, 0.19032)],
        leaves: [-0.036, 0.008, -0.073, -0.091, -0.031, 0.026, -0.046, -0.001, -0.018, 0.037, -0.002, -0.081, 0.0, -0.085, 0.0, 0.0, 0.018, -0.046, -0.024, 0.127, -0.045, -0.062, 0.0, 0.0, 0.011, -0.002, -0.003, 0.018, -0.003, 0.0, 0.0, 0.0, -0.064, 0.008, 0.146, -0.126, -0.152, -0.095, 0.225, 0.0, -0.012, 0.052, -0.054, -0.031, -0.002, -0.123, 0.0, 0.0, -0.011, 0.004, 0.0, 0.0, -0.006, 0.0, 0.0, 0.0, 0.0, 0.067, 0.0, 0.006, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(FirstStageNext, -2.76523), Split(NamedImage, 0.5), Split(MinOdds, -0.05359), Split(FirstStageMedian, -2.08399), Split(Paragraphs, 0.45166), Split(InItem, 0.5)],
        leaves: [-0.029, -0.015, -0.012, -0.021, -0.039, 0.022, 0.0, 0.035, -0.015, 0.012, -0.017, -0.096, 0.016, 0.022, 0.0, -0.013, 0.005, 0.042, 0.062, 0.058, -0.001, 0.011, -0.043, 0.023, -0.021, 0.032, 0.031, 0.153, 0.009, 0.026, -0.199, -0.206, -0.073, -0.04, -0.038, -0.014, -0.083, 0.05, 0.0, 0.054, 0.04, 0.055, -0.051, 0.046, 0.008, 0.026, 0.0, 0.012, -0.089, -0.063, 0.166, 0.0, 0.0, -0.055, 0.0, 0.0, 0.023, -0.009, 0.0, 0.0, 0.04, 0.133, 0.0, 0.0],
    },
    Tree {
        splits: [Split(TextBefore, 0.87679), Split(HeadlineDistance, 0.34657), Split(FirstStageParent, 2.17261), Split(FirstStageMax, 3.75638), Split(FirstStageThirdNext, -5.9999), Split(HeadlineUp, 1.5)],
        leaves: [0.004, -0.053, 0.068, 0.03, 0.042, -0.038, 0.06, 0.0, -0.01, 0.0, -0.194, -0.043, 0.0, 0.0, 0.043, -0.003, 0.01, 0.067, 0.023, 0.074, 0.058, 0.007, 0.04, 0.037, -0.056, 0.0, -0.011, 0.021, -0.089, 0.0, 0.064, -0.007, -0.032, -0.001, -0.078, -0.036, 0.0, 0.0, 0.138, 0.053, -0.079, 0.0, -0.26, -0.064, 0.0, 0.0, 0.13, -0.024, 0.007, 0.071, 0.024, -0.026, -0.232, -0.154, -0.009, 0.064, -0.039, -0.007, 0.001, -0.026, -0.033, 0.053, 0.036, -0.018],
    },
    Tree {
        splits: [Split(FirstStage, 3.42163), Split(FirstStageMedian, -2.08399), Split(PageBlocks, 3.06778), Split(HeadlineUp, 6.5), Split(FirstStageParent, 3.86785), Split(FirstStageParent, 3.77877)],
        leaves: [0.008, 0.14, -0.05, 0.159, -0.013, 0.047, 0.017, 0.042, 0.035, 0.0, 0.078, 0.0, -0.021, -0.025, 0.009, 0.006, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.03, 0.105, -0.015, 0.055, -0.059, 0.168, 0.032, 0.153, 0.0, 0.0, 0.0, 0.0, -0.25, -0.219, 0.03, 0.067, -0.051, 0.08, 0.008, 0.138, -0.043, 0.059, -0.032, 0.055, -0.023, -0.135, -0.028, -0.217, 0.023, 0.142, 0.04, 0.165],
    },
    Tree {
        splits: [Split(FirstStage, 3.42163), Split(FirstStageSiblings, 4.42336), Split(FirstStageParent, 4.2088), Split(ParentLength, 4.99691), Split(MeanOdds, -0.11006), Split(MaxOdds, 0.21079)],
        leaves: [-0.012, 0.049, 0.0, 0.0, 0.008, 0.108, -0.082, 0.031, 0.026, 0.091, 0.0, 0.0, -0.003, 0.031, 0.0, 0.0, -0.002, 0.065, -0.029, 0.105, 0.007, 0.136, -0.053, 0.087, -0.047, -0.016, 0.001, 0.029, 0.031, 0.072, 0.007, 0.098, 0.004, 0.108, 0.0, 0.0, -0.009, 0.072, 0.0, -0.376, -0.094, -0.103, 0.0, 0.0, -0.012, 0.0, 0.0, 0.002, 0.0, 0.053, -0.225, 0.095, 0.001, 0.101, -0.059, 0.037, 0.019, 0.058, -0.02, -0.032, 0.02, -0.003, -0.056, 0.051],
    },
    Tree {
        splits: [Split(FirstStage, 3.42163), Split(FirstStageSiblings, 4.42336), Split(IsRepeated, 0.5), Split(FirstStageMax, 4.67155), Split(ParentBlocks, 2.97009), Split(Length, 5.89853)],
        leaves: [0.005, 0.061, 0.021, 0.128, -0.033, 0.0, 0.0, 0.0, -0.016, 0.106, -0.129, 0.036, -0.028, 0.002, 0.0, 0.009, 0.005, 0.048, 0.0, -0.297, -0.023, -0.152, 0.0, 0.0, -0.021, 0.051, -0.07, 0.069, 0.026, -0.016, 0.035, 0.006, -0.01, 0.064, 0.0, 0.094, -0.224, 0.0, 0.0, 0.0, -0.001, 0.148, 0.0, -0.02, 0.037, 0.0, 0.032, 0.019, -0.009, 0.032, 0.0, 0.024, -0.061, -0.182, 0.0, 0.0, 0.03, 0.035, 0.083, 0.09, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(Length, 4.86367), Split(HeadlineDistance, 2.52493), Split(FirstStagePattern, 1.72588), Split(BranchLinked, 0.64059), Split(HeadlineDown, 6.5), Split(SureDistance, 8.04043)],
        leaves: [-0.019, 0.045, -0.008, -0.033, -0.022, 0.031, 0.006, 0.016, -0.041, -0.065, -0.021, 0.037, -0.103, 0.089, -0.047, -0.045, -0.009, -0.001, 0.004, -0.006, 0.024, 0.042, 0.012, 0.018, -0.125, -0.033, -0.042, -0.027, 0.008, -0.24, 0.022, 0.0, -0.047, 0.173, 0.085, -0.197, 0.0, 0.0, 0.0, 0.0, -0.104, 0.156, -0.028, -0.092, 0.0, 0.0, 0.0, 0.0, 0.012, 0.025, 0.086, 0.155, 0.0, 0.0, 0.0, 0.0, -0.037, 0.0, -0.131, 0.0, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(Length, 4.86367), Split(HeadlineDistance, 2.52493), Split(BranchRepeats, 1.49787), Split(Paragraphs, 0.31119), Split(SureDistance, 0.34657), Split(FirstStagePattern, 1.72588)],
        leaves: [-0.004, 0.011, -0.104, -0.008, 0.009, 0.021, -0.033, 0.036, -0.045, 0.007, 0.017, -0.08, 0.04, 0.09, -0.016, -0.021, -0.019, 0.026, -0.02, -0.011, 0.0, 0.019, 0.018, -0.018, -0.048, 0.08, 0.029, -0.027, 0.049, 0.14, 0.031, -0.006, -0.072, 0.132, -0.055, 0.046, 0.119, 0.105, 0.066, 0.025, -0.021, 0.034, 0.005, -0.023, -0.006, 0.024, 0.008, 0.025, -0.021, 0.0, 0.032, -0.021, 0.064, 0.039, 0.016, 0.005, -0.059, -0.091, 0.034, 0.087, -0.067, 0.092, -0.031, -0.019],
    },
    Tree {
        splits: [Split(FirstStageParent, -2.66264), Split(PatternLength, 3.76084), Split(InItem, 0.5), Split(Digits, 0.04883), Split(IsRepeated, 0.5), Split(BranchSize, 0.28071)],
        leaves: [-0.062, 0.004, -0.041, 0.01, -0.028, 0.071, -0.065, 0.012, -0.056, 0.014, 0.014, -0.004, -0.046, 0.049, -0.056, -0.035, -0.069, -0.018, 0.006, -0.054, -0.025, 0.031, -0.097, -0.065, -0.042, 0.058, -0.053, 0.003, -0.034, 0.074, -0.031, -0.043, -0.021, 0.042, -0.019, 0.016, -0.056, 0.061, -0.183, 0.017, -0.056, 0.021, -0.093, -0.016, -0.036, 0.103, -0.113, -0.206, 0.032, -0.014, 0.059, -0.062, -0.047, 0.093, -0.083, -0.016, -0.013, -0.014, -0.016, -0.057, 0.182, 0.119, -0.014, -0.02],
    },
    Tree {
        splits: [Split(TextBefore, 0.83986), Split(ParentLength, 5.90476), Split(PageBlocks, 6.47308), Split(Paragraphs, 0.03243), Split(SureBefore, 0.34657), Split(FirstStageMax, 2.60148)],
        leaves: [0.021, -0.043, 0.0, 0.0, -0.059, 0.046, -0.003, 0.0, 0.009, 0.085, 0.0, 0.0, 0.151, 0.145, -0.081, 0.0, 0.102, 0.005, 0.0, 0.0, 0.013, -0.077, -0.079, -0.048, 0.164, 0.069, 0.0, 0.0, 0.121, 0.119, -0.183, -0.042, -0.023, 0.0, 0.007, 0.0, -0.004, 0.0, 0.0, 0.0, 0.016, 0.0, -0.017, 0.0, 0.11, 0.0, 0.0, 0.0, 0.011, -0.026, -0.071, -0.001, 0.025, -0.017, 0.0, 0.0, 0.01, -0.014, -0.028, -0.12, 0.05, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(SumOfOdds, -0.05334), Split(Emphasized, 0.80094), Split(FirstStageMedian, -2.39762), Split(NamedDate, 0.5), Split(FirstStageMax, 2.11281), Split(InDescriptionBeforeText, 0.5)],
        leaves: [0.015, 0.041, 0.073, 0.02, 0.028, 0.12, 0.016, 0.053, -0.125, 0.0, 0.0, 0.0, 0.0, -0.007, 0.0, 0.0, -0.025, 0.013, -0.015, -0.059, 0.003, 0.021, 0.003, 0.007, 0.004, 0.024, -0.008, 0.018, -0.035, -0.15, 0.091, 0.023, -0.209, 0.033, 0.0, 0.0, -0.005, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.054, 0.01, 0.024, -0.082, 0.004, 0.028, 0.022, 0.071, 0.054, -0.047, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(FirstStageThirdNext, -0.76112), Split(NamedComments, 0.5), Split(PageParagraphs, 4.35294), Split(Position, 0.24409), Split(HeadlineDistance, 0.34657), Split(FirstStage, 2.33885)],
        leaves: [-0.037, -0.048, 0.0, 0.0, -0.02, 0.115, 0.0, 0.0, 0.0, 0.094, 0.0, 0.0, 0.05, 0.076, 0.0, 0.0, 0.011, 0.002, 0.0, 0.0, 0.034, 0.091, 0.0, 0.0, -0.018, 0.008, 0.061, -0.212, 0.06, -0.112, 0.0, 0.0, 0.021, -0.084, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.048, -0.019, 0.0, 0.0, 0.0, -0.151, 0.0, 0.0, 0.034, 0.046, 0.0, 0.0, 0.03, 0.044, 0.0, 0.0, 0.005, 0.028, 0.0, 0.0, -0.108, -0.09, 0.0, 0.0],
    },
    Tree {
        splits: [Split(FirstStage, 3.42163), Split(FirstStageParent, 3.77877), Split(FirstStagePattern, 4.34615), Split(ParentLength, 3.28204), Split(FirstStageMax, 5.49631), Split(SumOfOdds, 0.64827)],
        leaves: [-0.004, 0.032, -0.04, 0.099, -0.047, 0.086, -0.085, 0.039, -0.007, 0.006, 0.015, 0.068, 0.0, 0.067, -0.059, 0.032, -0.019, 0.017, 0.008, 0.023, -0.01, 0.0, -0.024, -0.158, -0.071, 0.0, 0.034, 0.079, 0.0, 0.0, -0.11, 0.086, 0.002, 0.076, -0.034, 0.169, -0.031, 0.026, -0.165, 0.003, 0.054, 0.045, -0.032, 0.018, -0.181, -0.129, -0.026, 0.048, 0.086, 0.037, -0.22, -0.131, -0.034, -0.046, -0.063, -0.003, -0.078, 0.005, 0.002, 0.062, 0.0, 0.0, 0.003, 0.125],
    },
    Tree {
        splits: [Split(FirstStage, 3.31541), Split(FirstStageSiblings, 3.87539), Split(IsRepeated, 0.5), Split(PreviousLength, 0.54333), Split(FirstStageThirdNext, -4.60133), Split(FirstStageSecondPrevious, 4.2179)],
        leaves: [-0.039, 0.041, -0.089, 0.03, 0.0, -0.031, 0.0, 0.0, -0.002, 0.095, -0.002, 0.096, -0.039, 0.0, 0.0, 0.0, 0.004, 0.017, -0.058, 0.044, -0.025, -0.227, 0.048, 0.006, 0.006, 0.013, -0.024, 0.077, -0.042, -0.117, -0.074, 0.019, 0.066, 0.012, -0.253, -0.003, 0.0, 0.0, 0.0, 0.0, -0.052, -0.026, 0.034, 0.046, -0.001, 0.0, 0.0, 0.0, -0.005, 0.037, -0.031, 0.033, -0.064, -0.021, 0.015, 0.002, -0.013, -0.009, -0.066, 0.018, 0.017, -0.027, 0.052, 0.024],
    },
    Tree {
        splits: [Split(TextBefore, 0.83986), Split(NamedConsent, 0.5), Split(NamedCaption, 0.5), Split(FirstStageParent, -0.39559), Split(FirstStagePattern, -0.90277), Split(ParentLength, 2.51001)],
        leaves: [0.002, -0.029, -0.027, -0.015, -0.013, 0.002, 0.0, 0.0, -0.003, -0.005, 0.0, 0.0, -0.031, -0.014, 0.0, 0.0, 0.016, -0.006, 0.0, 0.0, -0.097, 0.004, 0.0, 0.0, 0.008, -0.004, -0.154, -0.12, -0.095, 0.001, 0.0, 0.0, -0.005, -0.007, -0.028, -0.097, -0.04, 0.125, 0.0, 0.0, -0.039, 0.041, 0.0, 0.0, 0.013, -0.027, 0.0, 0.0, 0.137, 0.088, -0.067, 0.0, -0.074, 0.0, 0.0, 0.0, 0.013, -0.015, 0.0, 0.0, -0.122, -0.072, 0.0, 0.0],
    },
    Tree {
        splits: [Split(ParentLength, 5.90476), Split(FirstStagePattern, -1.24906), Split(PatternLength, 3.70935), Split(InItem, 0.5), Split(FirstStageMax, 2.60148), Split(AfterNextTitle, 0.5)],
        leaves: [0.0, 0.002, -0.017, -0.053, -0.001, 0.049, 0.031, -0.211, 0.008, 0.0, 0.128, 0.0, -0.025, 0.0, 0.145, 0.0, -0.043, -0.001, 0.016, -0.093, -0.023, -0.002, 0.009, -0.047, -0.002, 0.0, 0.068, 0.0, -0.021, 0.0, -0.013, 0.0, 0.141, 0.0, 0.078, 0.0, 0.161, 0.0, 0.162, 0.0, -0.057, 0.0, 0.0, 0.0, -0.002, 0.0, 0.024, 0.0, -0.008, 0.0, 0.064, 0.0, 0.02, 0.0, -0.035, 0.0, -0.007, 0.0, 0.088, 0.0, -0.06, 0.0, 0.115, 0.0],
    },
    Tree {
        splits: [Split(FirstStage, 3.31541), Split(IsTable, 0.5), Split(FirstStageSiblings, 3.87539), Split(MinOdds, 0.1875), Split(FirstStagePattern, 3.85707), Split(NamedTags, 0.5)],
        leaves: [-0.003, 0.018, 0.079, -0.073, 0.001, 0.04, 0.0, 0.002, 0.004, 0.068, -0.178, 0.0, 0.0, 0.036, 0.0, 0.0, 0.003, 0.032, 0.0, 0.003, -0.045, 0.039, 0.0, -0.134, -0.143, -0.257, 0.0, 0.0, -0.006, 0.043, 0.0, 0.0, -0.043, 0.053, 0.036, 0.0, 0.0, 0.007, 0.0, 0.0, -0.131, -0.24, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.011, 0.005, 0.0, 0.0, -0.24, 0.045, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(FirstStageNext, -3.79685), Split(NextParagraphs, 0.2562), Split(IsRepeated, 0.5), Split(Length, 5.24439), Split(HeadlineDown, 7.5), Split(PatternParagraphs, 0.1665)],
        leaves: [-0.047, 0.009, 0.0, -0.004, -0.012, -0.008, 0.0, -0.003, -0.025, 0.001, 0.167, 0.035, 0.043, 0.055, 0.0, 0.09, -0.037, 0.002, 0.0, -0.001, -0.011, -0.034, 0.0, -0.023, -0.016, 0.03, 0.0, -0.011, 0.208, -0.051, 0.0, -0.115, -0.017, -0.009, 0.0, 0.005, -0.016, -0.04, 0.0, 0.007, -0.012, 0.005, 0.0, 0.017, 0.0, 0.018, 0.0, -0.023, -0.038, 0.055, 0.0, 0.052, -0.136, -0.108, 0.0, -0.163, 0.032, 0.008, 0.137, 0.008, 0.0, -0.105, 0.0, -0.163],
    },
    Tree {
        splits: [Split(PageParagraphs, 4.35294), Split(SureBefore, 3.99816), Split(SumOfOdds, -0.05334), Split(PatternLength, 6.05889), Split(Paragraphs, 0.08495), Split(BranchLinked, 0.03544)],
        leaves: [0.005, 0.096, 0.033, -0.103, -0.009, 0.0, 0.07, -0.024, -0.166, 0.0, -0.024, 0.0, -0.075, 0.021, 0.058, 0.0, 0.0, 0.05, 0.0, -0.123, 0.019, 0.102, 0.019, -0.036, 0.006, -0.013, 0.021, -0.246, 0.027, 0.0, -0.247, 0.0, -0.017, 0.039, -0.006, -0.025, 0.014, -0.002, 0.026, -0.007, -0.075, 0.0, -0.026, 0.0, 0.043, 0.0, 0.037, 0.0, -0.017, 0.139, 0.035, -0.02, 0.001, -0.015, -0.027, -0.09, 0.072, 0.132, 0.028, 0.0, -0.021, 0.03, 0.0, 0.0],
    },
    Tree {
        splits: [Split(ParentLength, 5.90476), Split(SumOfOdds, -0.45483), Split(FirstStageSiblings, 4.42336), Split(MinOdds, -0.29652), Split(PageBlocks, 5.80663), Split(MeanOdds, -0.11006)],
        leaves: [-0.004, -0.024, 0.013, 0.0, -0.03, 0.0, 0.0, 0.0, 0.013, 0.0, -0.041, 0.0, -0.345, 0.0, 0.0, 0.0, -0.014, 0.008, 0.051, 0.0, 0.0, 0.0, 0.0, 0.0, 0.019, 0.0, -0.021, 0.0, 0.0, 0.0, 0.0, 0.0, -0.045, -0.119, 0.013, 0.002, 0.037, 0.0, 0.032, 0.0, 0.04, 0.0, 0.005, -0.09, 0.0, 0.0, 0.013, 0.033, -0.126, 0.0, -0.011, -0.041, 0.0, 0.0, -0.273, 0.0, 0.066, 0.0, 0.028, -0.04, 0.0, 0.0, -0.022, 0.0],
    },
    Tree {
        splits: [Split(NamedComments, 0.5), Split(OddsOfClosest, -0.03739), Split(HeadlineDistance, 5.34948), Split(MainNamedPost, 0.5), Split(NamedAd, 0.5), Split(FirstStageSiblings, 0.18178)],
        leaves: [-0.009, 0.073, 0.005, -0.014, -0.015, 0.0, -0.014, 0.0, 0.024, 0.0, 0.056, 0.0, 0.136, 0.0, 0.04, 0.0, -0.053, 0.0, -0.131, 0.0, 0.0, 0.0, -0.003, 0.0, 0.096, 0.0, -0.008, 0.0, -0.002, 0.0, 0.0, 0.0, -0.008, 0.0, 0.014, -0.203, -0.014, 0.0, -0.07, 0.0, -0.003, 0.0, 0.006, 0.0, 0.112, 0.0, 0.114, 0.0, 0.0, 0.0, 0.046, 0.0, 0.005, 0.0, 0.023, 0.0, -0.108, 0.0, -0.27, 0.0, 0.005, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(FirstStageThirdNext, -2.48304), Split(InFigure, 0.5), Split(FirstStageMax, 3.56023), Split(SecondNextParagraphs, 0.32475), Split(HeadlineUp, 4.5), Split(LengthToParagraph, 0.85667)],
        leaves: [0.007, -0.001, 0.17, -0.002, -0.033, 0.012, 0.027, -0.071, 0.003, 0.04, 0.03, -0.05, -0.002, -0.006, -0.078, -0.065, -0.017, 0.053, 0.04, -0.032, -0.043, -0.029, -0.047, -0.044, 0.03, 0.063, 0.0, -0.008, 0.045, 0.011, 0.001, -0.049, 0.044, 0.002, -0.018, -0.146, 0.002, 0.034, 0.028, -0.099, -0.092, 0.022, -0.042, 0.029, 0.058, 0.019, -0.013, 0.002, -0.016, 0.134, 0.069, 0.0, -0.021, -0.028, -0.034, -0.004, 0.027, 0.07, 0.0, -0.006, -0.054, 0.003, 0.007, -0.023],
    },
    Tree {
        splits: [Split(FirstStageNext, -3.92396), Split(FirstStageMax, 2.11281), Split(ParagraphLength, 0.125), Split(FirstStage, 0.77153), Split(FirstStageParent, 0.76712), Split(MainNamedPost, 0.5)],
        leaves: [-0.054, 0.004, -0.044, -0.002, 0.076, 0.091, -0.003, 0.0, -0.191, -0.017, -0.086, -0.047, 0.0, 0.101, -0.058, -0.028, 0.111, 0.1, 0.02, 0.006, 0.004, 0.045, -0.076, -0.027, -0.177, 0.128, 0.016, -0.006, 0.122, 0.163, -0.006, 0.012, 0.0, 0.0, 0.014, 0.039, 0.0, 0.0, 0.171, 0.023, 0.0, 0.0, 0.0, 0.018, 0.0, 0.0, 0.0, 0.091, 0.0, 0.0, -0.084, 0.033, 0.0, 0.0, 0.027, -0.035, 0.0, 0.0, 0.025, 0.052, 0.0, 0.0, -0.039, 0.001],
    },
    Tree {
        splits: [Split(FirstStageMedian, -2.08399), Split(NamedDate, 0.5), Split(HeadlineDown, 3.5), Split(PageParagraphs, 1.99647), Split(FirstStageSiblings, 4.82237), Split(FirstStageMax, 3.75638)],
        leaves: [0.004, 0.006, -0.006, -0.213, 0.023, 0.02, -0.031, -0.04, 0.07, 0.025, -0.009, 0.056, -0.054, 0.036, 0.13, 0.023, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.002, -0.02, -0.048, -0.077, -0.016, 0.044, -0.003, 0.075, 0.017, 0.019, -0.008, -0.073, -0.019, 0.008, 0.021, -0.031, 0.111, 0.029, 0.0, 0.0, 0.009, -0.192, 0.015, 0.0, 0.062, -0.012, 0.0, 0.0, 0.063, -0.006, 0.0, 0.0],
    },
    Tree {
        splits: [Split(PageParagraphs, 4.35294), Split(TextBefore, 0.41827), Split(HeadlineUp, 11.5), Split(SureAfter, 0.34657), Split(MeanOdds, -0.27248), Split(BranchRepeats, 2.01268)],
        leaves: [-0.043, 0.0, -0.027, -0.049, 0.198, 0.0, 0.01, 0.144, -0.016, 0.004, -0.012, -0.14, -0.067, 0.0, 0.0, 0.0, 0.056, 0.0, -0.003, -0.043, -0.027, 0.025, 0.011, 0.01, 0.01, 0.067, -0.01, -0.174, 0.033, 0.0, 0.061, 0.0, 0.013, 0.0, 0.031, 0.0, 0.0, 0.0, -0.087, 0.0, 0.049, -0.139, 0.077, -0.082, -0.18, 0.0, -0.189, 0.0, -0.004, 0.0, -0.022, 0.037, 0.0, 0.0, 0.007, 0.0, 0.016, 0.082, 0.02, -0.092, 0.025, 0.0, 0.007, 0.0],
    },
    Tree {
        splits: [Split(Length, 4.86367), Split(BeforeHeadline, 0.5), Split(FirstStageParent, 2.17261), Split(HeadlineDistance, 2.13833), Split(FirstStage, 0.44593), Split(GrandparentLinked, 0.00007)],
        leaves: [-0.015, -0.002, -0.02, 0.122, -0.068, 0.0, 0.0, 0.0, 0.01, 0.004, 0.0, 0.0, 0.034, 0.063, 0.0, 0.0, -0.079, 0.02, 0.029, 0.008, 0.028, 0.05, -0.076, -0.144, -0.011, -0.024, 0.0, 0.0, -0.005, -0.028, 0.0, 0.0, -0.018, 0.073, -0.092, 0.04, -0.047, -0.057, -0.03, 0.0, -0.003, -0.008, 0.0, 0.0, -0.018, -0.002, 0.0, 0.0, -0.01, 0.045, 0.081, 0.026, -0.01, 0.041, 0.03, -0.092, -0.01, -0.009, 0.0, 0.0, -0.002, 0.018, 0.0, 0.0],
    },
    Tree {
        splits: [Split(IsSubheading, 0.5), Split(ParagraphsOfAll, 0.00322), Split(Linked, 0.53776), Split(PatternParagraphs, 0.01561), Split(PreviousParagraphs, 0.14348), Split(BranchRepeats, 3.19846)],
        leaves: [-0.002, 0.089, -0.028, 0.018, -0.043, 0.0, -0.027, -0.061, 0.018, 0.063, 0.004, 0.056, 0.009, 0.0, -0.101, 0.015, 0.005, 0.084, -0.003, 0.033, -0.029, 0.202, 0.044, 0.05, 0.033, 0.036, 0.001, 0.031, 0.026, 0.001, -0.046, -0.075, -0.038, 0.011, 0.019, -0.039, 0.097, 0.002, 0.031, 0.024, 0.069, 0.0, 0.027, 0.052, 0.003, 0.0, -0.008, 0.0, -0.03, 0.012, 0.003, 0.003, 0.076, 0.0, 0.015, 0.047, 0.011, 0.0, 0.014, -0.008, 0.07, 0.0, 0.017, 0.001],
    },
    Tree {
        splits: [Split(TextBefore, 0.83986), Split(PageParagraphs, 4.35294), Split(MinWordOdds, -0.995), Split(FirstStageParent, 2.81196), Split(HeadlineDistance, 0.34657), Split(BranchLinked, 0.1092)],
        leaves: [0.004, 0.035, -0.002, 0.0, -0.028, 0.018, 0.093, -0.073, -0.04, 0.04, 0.0, 0.0, -0.066, 0.014, 0.0, 0.0, 0.004, 0.015, -0.062, -0.112, -0.002, -0.015, 0.095, 0.0, 0.003, -0.028, -0.094, -0.228, 0.027, 0.0, 0.083, -0.017, -0.038, -0.061, -0.002, 0.0, -0.07, 0.067, -0.001, 0.0, 0.0, 0.0, 0.0, 0.0, -0.204, 0.0, 0.0, 0.0, 0.003, -0.032, -0.014, 0.078, 0.031, -0.003, 0.0, -0.004, -0.019, -0.035, -0.029, 0.0, 0.004, -0.043, -0.001, 0.0],
    },
    Tree {
        splits: [Split(PageParagraphs, 4.35294), Split(Position, 0.32127), Split(FirstStageThirdNext, -5.00861), Split(NamedShop, 0.5), Split(ParentLinked, 0.00491), Split(FirstStageParent, 2.17261)],
        leaves: [0.023, 0.0, -0.044, 0.006, -0.004, 0.089, 0.003, -0.025, 0.0, 0.0, -0.024, 0.0, 0.095, 0.0, 0.11, 0.0, -0.057, 0.0, -0.034, 0.133, 0.011, -0.023, -0.001, -0.157, -0.01, 0.0, 0.065, 0.0, -0.049, 0.0, 0.033, 0.0, 0.134, 0.0, 0.016, 0.002, 0.005, 0.025, 0.001, -0.044, 0.0, 0.0, 0.013, 0.0, -0.023, 0.0, 0.004, 0.0, 0.007, 0.0, -0.014, 0.0, 0.011, 0.028, 0.01, -0.125, 0.0, 0.0, 0.0, 0.0, 0.057, 0.0, 0.072, 0.0],
    },
    Tree {
        splits: [Split(NamedComments, 0.5), Split(FirstStageThirdNext, -2.48304), Split(Punctuation, 0.37394), Split(SumOfOdds, 0.0), Split(Emphasized, 0.54048), Split(FirstStageMedian, -5.18011)],
        leaves: [-0.009, 0.0, 0.022, 0.0, -0.006, 0.0, -0.068, 0.0, 0.01, 0.0, 0.003, -0.193, 0.016, 0.0, 0.067, 0.0, 0.077, 0.0, -0.018, 0.0, -0.003, 0.0, -0.061, 0.0, -0.176, 0.0, 0.04, 0.0, 0.0, 0.0, 0.0, 0.0, -0.009, 0.071, 0.001, 0.0, 0.0, 0.0, -0.066, 0.0, 0.001, -0.014, 0.017, 0.0, -0.004, 0.0, 0.011, 0.0, -0.011, 0.0, 0.026, 0.0, -0.037, 0.0, 0.035, 0.0, -0.046, 0.0, -0.002, 0.0, -0.02, 0.0, -0.029, 0.0],
    },
    Tree {
        splits: [Split(FirstStage, 3.31541), Split(FirstStageSiblings, 3.87539), Split(MaxOdds, 0.67125), Split(MinOdds, 0.141), Split(MaxWordOdds, 1.215), Split(BranchSize, 0.06977)],
        leaves: [0.001, 0.012, -0.05, 0.029, -0.042, -0.112, -0.02, 0.077, -0.012, -0.06, -0.013, -0.036, -0.164, -0.277, -0.037, 0.002, -0.017, 0.007, -0.013, 0.03, 0.024, 0.079, -0.008, 0.029, 0.021, 0.003, -0.048, 0.05, 0.09, 0.002, 0.0, 0.002, -0.007, 0.07, -0.052, 0.048, -0.018, 0.028, -0.149, -0.067, 0.061, 0.072, -0.106, 0.171, -0.191, -0.262, 0.0, 0.011, 0.046, 0.009, 0.067, 0.169, 0.026, -0.065, -0.011, 0.07, 0.039, 0.025, 0.0, -0.148, 0.069, 0.005, 0.0, 0.009],
    },
    Tree {
        splits: [Split(IsSubheading, 0.5), Split(Paragraphs, 0.00452), Split(Linked, 0.68388), Split(PatternBlocks, 2.01268), Split(PatternLength, 3.76084), Split(SumOfOdds, 0.31544)],
        leaves: [-0.012, 0.07, -0.031, 0.047, -0.062, -0.013, -0.082, 0.069, 0.018, 0.101, 0.056, 0.013, -0.001, 0.037, 0.134, 0.018, 0.006, 0.13, -0.002, 0.069, -0.036, 0.053, 0.027, -0.114, -0.033, 0.011, 0.003, 0.038, -0.031, 0.246, -0.092, -0.115, -0.008, 0.043, -0.043, -0.021, -0.015, 0.0, -0.015, 0.028, 0.094, 0.017, 0.042, 0.041, 0.041, 0.053, 0.107, 0.057, -0.018, 0.007, -0.001, 0.029, -0.014, -0.073, -0.094, 0.0, -0.024, 0.0, 0.01, 0.0, -0.031, 0.0, -0.028, 0.0],
    },
    Tree {
        splits: [Split(FirstStage, 3.42163), Split(FirstStagePattern, 4.34615), Split(MeanOdds, -0.11006), Split(GrandparentLinked, 0.00007), Split(HeadlineDown, 13.5), Split(MinWordOdds, -0.595)],
        leaves: [0.001, 0.112, 0.0, -0.326, -0.008, 0.03, -0.153, -0.014, -0.004, 0.015, -0.104, 0.088, 0.006, 0.044, -0.037, 0.031, 0.063, 0.0, 0.0, 0.0, -0.112, 0.028, 0.0, 0.009, 0.002, 0.031, 0.0, 0.0, 0.074, 0.045, -0.008, 0.044, -0.119, 0.08, 0.0, 0.0, -0.004, 0.084, 0.026, 0.176, -0.026, 0.055, 0.0, 0.0, -0.003, 0.019, -0.068, 0.018, -0.002, 0.0, 0.0, 0.0, 0.102, 0.023, 0.0, 0.0, -0.004, 0.0, 0.0, 0.0, 0.03, 0.078, 0.0, 0.0],
    },
    Tree {
        splits: [Split(PageParagraphs, 4.35294), Split(SureBefore, 3.92192), Split(NamedAd, 0.5), Split(ParentLength, 3.28204), Split(FirstStageMedian, 0.6388), Split(FirstStageParent, 2.17261)],
        leaves: [0.001, 0.098, -0.006, -0.032, -0.013, 0.0, 0.012, -0.002, -0.01, 0.027, -0.067, 0.0, -0.006, 0.0, 0.0, 0.0, -0.015, 0.099, 0.024, -0.021, -0.052, 0.0, -0.065, 0.0, -0.016, -0.034, 0.027, -0.145, 0.059, 0.0, 0.0, 0.0, -0.008, 0.0, -0.075, 0.0, 0.024, 0.0, -0.001, 0.0, 0.016, 0.027, 0.019, -0.224, 0.027, 0.0, 0.0, 0.0, 0.013, 0.0, 0.055, -0.136, 0.004, 0.0, 0.0, 0.0, 0.031, 0.109, 0.009, -0.055, -0.138, 0.0, -0.243, 0.0],
    },
    Tree {
        splits: [Split(ParentLength, 5.90476), Split(PatternBlocks, 3.19846), Split(FirstStageMedian, -2.94727), Split(NamedImage, 0.5), Split(HeadlineDown, 3.5), Split(BranchSize, 0.21258)],
        leaves: [0.001, 0.0, 0.059, 0.0, -0.002, 0.027, 0.039, 0.101, -0.006, 0.0, 0.0, 0.0, -0.096, 0.0, -0.008, 0.0, -0.023, -0.006, 0.07, 0.054, 0.011, -0.084, 0.026, -0.089, 0.003, -0.006, -0.029, 0.0, -0.012, -0.012, -0.056, 0.0, 0.029, 0.0, 0.006, 0.0, -0.011, -0.002, 0.004, -0.029, 0.206, 0.0, 0.0, 0.0, -0.03, 0.0, 0.0, 0.0, -0.013, 0.071, -0.031, 0.0, 0.03, -0.159, -0.002, 0.0, -0.054, 0.0, 0.254, 0.0, 0.111, 0.0, -0.2, 0.0],
    },
    Tree {
        splits: [Split(FirstStageMax, 3.196), Split(OddsOfClosest, 0.43583), Split(HeadlineUp, 7.5), Split(MeanOdds, 0.2484), Split(IsRepeated, 0.5), Split(AfterNextTitle, 0.5)],
        leaves: [0.006, 0.001, 0.088, 0.036, 0.027, -0.022, 0.035, -0.084, 0.116, 0.021, 0.11, -0.01, 0.097, -0.092, 0.0, -0.173, -0.025, -0.015, 0.129, -0.108, -0.089, -0.013, 0.0, 0.0, 0.0, 0.029, 0.0, -0.029, 0.0, 0.0, 0.0, -0.114, 0.098, -0.033, 0.038, -0.043, 0.126, 0.014, 0.0, 0.0, 0.0, 0.0, 0.0, 0.048, 0.0, -0.033, 0.0, 0.0, 0.109, -0.031, 0.004, 0.0, 0.019, -0.015, 0.0, 0.0, 0.0, -0.048, 0.0, 0.018, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(NamedComments, 0.5), Split(TextBefore, 0.76466), Split(PageParagraphs, 4.35294), Split(MinOdds, -0.40347), Split(FirstStageSiblings, 4.64804), Split(PatternLinked, 0.00009)],
        leaves: [-0.002, 0.0, -0.019, -0.005, -0.008, 0.0, 0.048, 0.0, -0.002, 0.0, -0.003, 0.082, 0.056, 0.0, 0.012, 0.0, -0.029, 0.0, -0.248, 0.0, 0.0, 0.0, 0.0, 0.0, -0.011, 0.0, 0.125, 0.0, 0.0, 0.0, 0.0, 0.0, 0.013, 0.0, -0.005, -0.002, -0.166, 0.0, -0.099, 0.0, 0.018, -0.184, -0.006, -0.014, 0.041, 0.0, -0.159, 0.0, 0.003, 0.0, 0.004, 0.0, 0.0, 0.0, 0.0, 0.0, 0.018, 0.0, -0.044, 0.0, 0.023, 0.0, 0.013, 0.0],
    },
    Tree {
        splits: [Split(NamedShop, 0.5), Split(Linked, 0.05156), Split(FirstStage, -0.23624), Split(InDescription, 0.5), Split(ParagraphLength, 0.715), Split(FirstStagePattern, 1.00388)],
        leaves: [-0.005, 0.093, -0.008, 0.004, 0.001, 0.03, 0.001, -0.002, 0.059, 0.098, -0.007, 0.0, -0.003, 0.0, 0.023, 0.0, -0.001, 0.009, -0.003, -0.027, -0.013, 0.124, -0.03, -0.163, 0.188, 0.0, 0.193, 0.0, 0.021, 0.0, 0.069, 0.0, 0.005, 0.0, 0.026, 0.036, 0.003, -0.038, -0.041, -0.002, 0.0, 0.0, 0.0, 0.0, -0.029, 0.002, -0.037, 0.0, 0.163, 0.0, -0.066, 0.0, 0.005, 0.124, 0.001, 0.029, 0.0, 0.0, 0.0, 0.0, 0.118, 0.035, 0.113, 0.0],
    },
    Tree {
        splits: [Split(NamedFooter, 0.5), Split(FirstStageMax, 2.60148), Split(OddsOfClosest, 0.389), Split(FirstStageParent, 0.76712), Split(FirstStageSiblings, 0.88891), Split(ParagraphLength, 0.975)],
        leaves: [0.001, -0.045, -0.005, -0.022, 0.102, 0.0, 0.023, 0.0, 0.059, 0.0, 0.009, 0.0, 0.017, 0.0, -0.024, 0.0, -0.075, 0.0, -0.091, 0.0, 0.0, 0.0, 0.07, 0.0, 0.121, -0.164, -0.006, 0.0, 0.049, 0.0, -0.014, 0.0, 0.03, -0.013, -0.007, -0.008, 0.079, 0.0, 0.021, 0.0, 0.014, 0.0, -0.047, 0.0, 0.054, 0.0, 0.031, 0.0, 0.0, 0.0, 0.095, 0.0, 0.0, 0.0, 0.009, 0.0, 0.111, 0.0, 0.007, 0.0, 0.003, 0.0, 0.004, 0.0],
    },
    Tree {
        splits: [Split(ParentLength, 5.90476), Split(FirstStageMax, 3.196), Split(MaxOdds, 0.41056), Split(GrandparentLinked, 0.05728), Split(SureAfter, 3.86067), Split(InMain, 0.5)],
        leaves: [0.045, -0.006, -0.012, 0.0, 0.105, 0.0, -0.019, 0.0, 0.018, 0.0, -0.012, -0.001, 0.083, 0.0, 0.003, 0.0, 0.067, -0.001, -0.04, 0.0, 0.049, 0.0, 0.038, 0.0, -0.003, 0.0, -0.007, 0.0, 0.0, 0.0, 0.009, 0.0, 0.018, -0.057, 0.001, -0.252, 0.104, 0.02, 0.003, -0.029, -0.029, 0.0, 0.002, -0.035, 0.096, 0.029, -0.001, 0.0, -0.003, 0.0, 0.036, 0.058, 0.0, 0.059, 0.003, 0.033, 0.004, 0.0, 0.018, -0.017, 0.008, 0.051, 0.024, 0.0],
    },
    Tree {
        splits: [Split(NamedShop, 0.5), Split(PatternLinked, 0.00424), Split(FirstStageThirdNext, -3.89411), Split(SumOfOdds, -0.45483), Split(Paragraphs, 0.1144), Split(FirstStageSiblings, 4.42336)],
        leaves: [-0.022, 0.046, -0.041, 0.096, -0.001, 0.104, 0.01, -0.028, -0.015, -0.009, -0.019, -0.024, 0.0, 0.007, 0.025, -0.076, 0.012, 0.049, 0.023, 0.0, -0.027, 0.07, 0.028, 0.094, -0.002, 0.02, -0.006, 0.0, 0.006, 0.047, 0.008, -0.129, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.014, 0.0, 0.02, 0.0, -0.156, 0.0, 0.002, 0.0, -0.303, 0.0, 0.008, 0.018, 0.012, 0.0, -0.056, 0.0, 0.003, 0.0, 0.015, 0.0],
    },
    Tree {
        splits: [Split(ParentLength, 5.90476), Split(FirstStageMedian, -3.18586), Split(GrandparentLinked, 0.00359), Split(HeadlineDown, 13.5), Split(PageParagraphs, 2.25098), Split(BranchRepeats, 0.89588)],
        leaves: [-0.006, 0.0, -0.022, 0.0, -0.004, 0.0, -0.02, 0.0, -0.019, 0.0, 0.146, 0.0, -0.124, 0.0, 0.155, 0.0, -0.014, 0.0, 0.016, -0.001, 0.005, 0.07, 0.013, -0.139, -0.133, 0.0, 0.029, 0.0, 0.027, 0.0, 0.034, 0.0, 0.018, 0.0, 0.017, 0.0, 0.002, 0.0, 0.009, 0.0, -0.014, 0.0, -0.051, 0.0, -0.004, 0.0, 0.018, 0.0, -0.083, 0.0, 0.005, 0.074, 0.008, 0.049, 0.009, -0.07, 0.09, 0.0, 0.017, 0.0, -0.016, 0.0, 0.001, 0.0],
    },
    Tree {
        splits: [Split(NamedConsent, 0.5), Split(MinOdds, -0.25056), Split(NamedModal, 0.5), Split(BranchRepeats, 0.34657), Split(Digits, 0.04883), Split(Length, 4.69591)],
        leaves: [0.005, 0.0, -0.029, 0.0, 0.102, 0.0, 0.0, 0.0, -0.004, -0.033, -0.007, -0.003, -0.032, -0.001, -0.116, 0.0, -0.063, 0.0, -0.24, 0.0, 0.0, 0.0, 0.0, 0.0, -0.001, -0.008, -0.014, 0.0, -0.026, 0.0, -0.001, 0.0, 0.174, 0.0, 0.0, 0.0, 0.127, 0.0, 0.0, 0.0, 0.0, -0.105, 0.012, -0.161, -0.1, 0.0, -0.153, 0.0, 0.043, 0.0, -0.096, 0.0, 0.0, 0.0, 0.0, 0.0, -0.034, 0.0, 0.024, 0.0, 0.049, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(NamedNav, 0.5), Split(PatternLength, 4.69296), Split(FirstStagePrevious, -2.77066), Split(Emphasized, 0.80094), Split(PageBlocks, 3.06778), Split(FirstStage, 1.66464)],
        leaves: [-0.072, 0.0, 0.067, 0.0, -0.063, 0.0, -0.065, 0.0, 0.045, 0.0, -0.033, 0.0, 0.142, 0.0, 0.047, 0.0, -0.02, 0.0, 0.0, -0.03, 0.012, 0.216, 0.001, 0.102, -0.014, -0.006, -0.035, 0.0, 0.023, 0.0, -0.029, 0.0, 0.02, 0.0, 0.021, 0.0, 0.019, 0.0, -0.009, 0.0, 0.0, 0.0, 0.042, 0.0, -0.012, 0.0, 0.047, 0.0, -0.024, 0.0, 0.048, 0.0, 0.008, 0.0, 0.004, 0.018, -0.063, 0.0, 0.038, 0.0, -0.016, 0.0, -0.056, 0.0],
    },
    Tree {
        splits: [Split(IsTable, 0.5), Split(NamedBio, 0.5), Split(OddsOfClosest, 0.12469), Split(IsLead, 0.5), Split(ParagraphsOfAll, 0.75741), Split(FirstStageMedian, -1.65006)],
        leaves: [-0.019, 0.039, -0.116, 0.0, 0.014, -0.054, -0.11, 0.0, -0.006, 0.139, -0.014, 0.0, 0.034, 0.0, 0.0, 0.0, 0.039, 0.0, 0.012, 0.0, 0.002, 0.0, 0.0, 0.0, -0.227, 0.0, 0.0, 0.0, -0.051, 0.0, 0.0, 0.0, 0.013, 0.075, 0.028, 0.23, -0.007, 0.036, 0.028, 0.0, -0.001, 0.075, -0.046, 0.0, 0.057, -0.222, 0.0, 0.0, 0.005, 0.0, 0.001, 0.0, -0.003, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.005, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(ParentLength, 5.90476), Split(PageBlocks, 6.67329), Split(IsSubheading, 0.5), Split(FirstStageSiblings, -2.00508), Split(HeadlineDown, 6.5), Split(IsRepeated, 0.5)],
        leaves: [-0.013, -0.016, -0.012, 0.05, 0.162, 0.0, 0.0, 0.0, -0.001, -0.056, 0.076, -0.003, 0.035, -0.068, 0.005, 0.013, -0.009, 0.0, -0.079, 0.0, -0.021, 0.0, 0.0, 0.0, 0.013, -0.091, 0.059, 0.0, 0.023, -0.018, 0.0, 0.0, 0.006, 0.0, -0.003, 0.0, -0.003, 0.0, 0.0, 0.0, -0.005, 0.013, 0.0, 0.0, 0.016, 0.001, 0.0, 0.0, -0.002, 0.0, -0.007, 0.0, -0.003, 0.0, 0.0, 0.0, -0.075, 0.0, 0.0, 0.0, -0.023, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(IsSubheading, 0.5), Split(ParentBlocks, 0.89588), Split(FirstStageThirdNext, -1.87), Split(MaxOdds, 0.23063), Split(NamedComments, 0.5), Split(IsTable, 0.5)],
        leaves: [-0.009, 0.036, -0.008, 0.005, 0.013, 0.062, 0.001, 0.031, 0.026, 0.215, -0.009, 0.025, 0.011, 0.036, -0.001, 0.008, -0.008, 0.0, 0.081, 0.0, 0.0, 0.0, -0.175, 0.0, 0.0, 0.0, -0.01, 0.0, 0.0, 0.0, 0.0, 0.0, -0.05, 0.0, 0.137, 0.0, 0.055, 0.0, 0.033, 0.0, -0.002, 0.0, 0.041, 0.0, -0.043, 0.0, 0.046, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(NamedNav, 0.5), Split(ParentLength, 1.05257), Split(MainNamedPost, 0.5), Split(BranchRepeats, 3.51143), Split(NextLinked, 0.99884), Split(OddsOfClosest, 0.7975)],
        leaves: [0.001, 0.203, 0.001, -0.003, 0.024, 0.0, 0.014, 0.0, -0.004, 0.0, 0.001, 0.0, 0.018, 0.0, 0.053, 0.0, -0.026, 0.0, -0.006, 0.078, -0.003, 0.0, -0.053, 0.0, -0.005, 0.0, -0.022, 0.0, 0.204, 0.0, 0.02, 0.0, -0.029, 0.0, -0.008, 0.0, -0.012, 0.0, -0.016, 0.0, 0.012, 0.0, -0.011, 0.0, 0.0, 0.0, -0.205, 0.0, -0.025, 0.0, -0.006, 0.0, 0.0, 0.0, 0.0, 0.0, 0.034, 0.0, 0.092, 0.0, 0.0, 0.0, -0.073, 0.0],
    },
    Tree {
        splits: [Split(FirstStageMax, 3.196), Split(IsDescription, 0.5), Split(MeanOdds, -0.25051), Split(FirstStageParent, 0.38533), Split(MainNamedPost, 0.5), Split(NamedImage, 0.5)],
        leaves: [-0.013, -0.01, -0.184, 0.16, 0.02, -0.003, 0.032, 0.002, 0.075, -0.02, 0.033, 0.004, 0.013, -0.002, -0.022, 0.047, 0.106, 0.041, 0.0, 0.0, 0.08, 0.036, 0.0, 0.0, 0.071, 0.054, 0.0, 0.0, 0.091, 0.001, 0.015, 0.015, -0.101, -0.002, 0.0, 0.0, 0.096, -0.03, 0.0, -0.003, 0.0, -0.101, 0.0, 0.0, 0.095, 0.009, 0.0, -0.105, -0.01, -0.037, 0.0, 0.0, -0.013, 0.009, 0.0, 0.0, 0.0, -0.099, 0.0, 0.0, -0.16, 0.036, 0.0, 0.0],
    },
    Tree {
        splits: [Split(PageParagraphs, 3.92595), Split(SureDistance, 8.04043), Split(HeadlineUp, 11.5), Split(AfterMain, 0.5), Split(MaxOdds, 0.05021), Split(FirstStageSiblings, 0.88891)],
        leaves: [0.004, -0.025, -0.047, 0.028, -0.08, 0.0, 0.184, 0.0, -0.01, -0.052, -0.069, 0.125, -0.048, 0.0, -0.023, 0.125, 0.001, -0.033, -0.058, 0.0, -0.004, 0.0, 0.0, 0.008, 0.003, -0.079, 0.101, 0.031, -0.04, 0.0, 0.0, 0.0, 0.043, -0.108, -0.152, 0.008, -0.083, 0.0, -0.027, 0.0, -0.069, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.001, -0.005, 0.128, 0.0, 0.047, 0.0, 0.0, 0.016, -0.006, -0.064, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(InDescription, 0.5), Split(FirstStagePattern, -0.107), Split(NamedCaption, 0.5), Split(HeadlineDistance, 0.34657), Split(FirstStageNext, -3.6205), Split(FirstStageThirdNext, -2.13771)],
        leaves: [-0.007, 0.042, 0.003, 0.003, -0.023, 0.0, 0.0, 0.0, -0.027, 0.076, -0.003, 0.033, 0.058, 0.0, 0.0, 0.0, -0.027, -0.035, -0.013, -0.149, 0.205, 0.0, 0.0, 0.0, 0.013, 0.053, -0.009, 0.041, -0.034, -0.029, -0.068, 0.0, -0.043, -0.007, 0.035, 0.0, -0.011, 0.0, 0.0, 0.0, -0.031, 0.054, -0.016, -0.066, -0.044, 0.0, 0.0, 0.0, -0.049, -0.026, -0.027, -0.077, 0.034, 0.0, 0.0, 0.0, 0.012, 0.173, 0.006, 0.038, -0.023, 0.168, -0.127, -0.077],
    },
    Tree {
        splits: [Split(Punctuation, 0.14324), Split(HeadlineUp, 11.5), Split(FirstStageMax, 1.80841), Split(PageParagraphs, 1.81156), Split(Emphasized, 0.09847), Split(FirstStageSiblings, 4.51957)],
        leaves: [-0.009, -0.023, 0.0, -0.027, 0.005, 0.0, -0.03, 0.0, 0.058, 0.113, 0.144, 0.077, 0.005, -0.01, -0.024, -0.132, -0.012, 0.002, 0.0, 0.0, -0.015, -0.068, 0.0, 0.0, 0.02, 0.008, 0.059, 0.032, 0.001, 0.012, 0.005, 0.009, 0.0, 0.0, 0.0, 0.0, -0.018, -0.053, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.017, 0.031, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.243, -0.131, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.023, -0.06, 0.0, 0.0],
    },
    Tree {
        splits: [Split(NamedShop, 0.5), Split(MeanOdds, -0.06332), Split(FirstStageSiblings, 4.42336), Split(PageBlocks, 4.69591), Split(PatternLinked, 0.00424), Split(MinOdds, -0.57438)],
        leaves: [0.0, 0.059, 0.01, 0.0, -0.049, 0.0, 0.0, 0.0, -0.011, 0.09, 0.014, 0.006, 0.0, 0.0, -0.245, 0.0, 0.001, 0.01, -0.035, -0.052, -0.015, 0.018, 0.049, 0.0, -0.004, 0.032, 0.026, -0.135, 0.001, 0.0, -0.019, 0.0, -0.025, 0.085, 0.002, 0.007, 0.019, 0.0, 0.014, 0.0, 0.003, 0.105, -0.004, -0.036, -0.284, 0.0, 0.002, 0.0, 0.026, -0.008, 0.01, -0.058, 0.007, 0.0, -0.013, 0.0, 0.002, 0.044, 0.002, -0.003, 0.017, 0.0, 0.016, 0.0],
    },
    Tree {
        splits: [Split(FirstStageMax, 3.196), Split(FirstStageMedian, -2.94727), Split(InMain, 0.5), Split(PageParagraphs, 1.5182), Split(SumOfOdds, -1.00564), Split(BranchLinked, 0.34911)],
        leaves: [-0.041, 0.004, -0.062, 0.065, 0.142, 0.03, -0.076, 0.115, 0.062, -0.01, 0.09, -0.01, 0.011, 0.031, 0.003, -0.019, 0.04, -0.017, 0.084, -0.071, -0.001, 0.015, -0.017, 0.026, 0.136, -0.023, 0.067, 0.016, 0.053, -0.016, -0.025, 0.01, -0.064, -0.106, -0.02, -0.048, -0.019, -0.079, -0.003, 0.16, -0.036, -0.096, -0.001, -0.023, 0.1, 0.02, -0.057, 0.009, 0.003, -0.182, -0.029, 0.001, -0.004, 0.056, -0.041, -0.053, 0.124, -0.008, -0.026, 0.027, -0.009, -0.058, 0.079, 0.005],
    },
    Tree {
        splits: [Split(Emphasized, 0.80094), Split(FirstStageThirdPrevious, 3.79705), Split(FirstStageThirdNext, -3.7385), Split(MainNamedPost, 0.5), Split(ParagraphLength, 0.665), Split(FirstStage, 1.66464)],
        leaves: [-0.018, -0.009, 0.005, 0.007, -0.001, 0.018, -0.02, 0.005, 0.015, -0.003, 0.052, 0.071, 0.041, 0.036, -0.01, -0.025, 0.01, -0.028, -0.049, -0.096, 0.006, -0.012, -0.003, -0.065, -0.134, -0.009, 0.02, 0.023, -0.007, -0.035, 0.119, 0.006, -0.016, -0.033, 0.019, -0.002, -0.015, -0.018, -0.009, 0.007, -0.033, -0.084, -0.01, -0.061, 0.062, -0.014, 0.01, -0.051, 0.026, -0.042, 0.042, -0.184, 0.004, -0.027, 0.02, -0.019, -0.009, 0.036, -0.05, -0.032, -0.003, 0.068, 0.042, -0.032],
    },
    Tree {
        splits: [Split(NamedNav, 0.5), Split(OddsOfClosest, -0.91208), Split(InDescription, 0.5), Split(FirstStageSiblings, -0.17015), Split(BranchLinked, 0.21148), Split(MaxOdds, 0.09972)],
        leaves: [-0.024, 0.205, 0.012, -0.021, -0.007, 0.0, 0.057, 0.0, 0.016, 0.0, -0.006, 0.094, 0.079, 0.0, 0.028, 0.0, -0.052, 0.0, -0.009, -0.01, -0.01, 0.0, 0.139, 0.0, -0.02, 0.0, 0.045, 0.0, 0.0, 0.0, -0.08, 0.0, -0.016, 0.0, 0.0, -0.045, 0.127, 0.0, 0.095, 0.0, -0.016, 0.0, 0.002, 0.041, -0.017, 0.0, 0.013, 0.0, 0.0, 0.0, 0.009, 0.108, -0.023, 0.0, 0.029, 0.0, -0.144, 0.0, -0.016, 0.0, 0.0, 0.0, -0.021, 0.0],
    },
    Tree {
        splits: [Split(FirstStageMax, 3.196), Split(AfterNextTitle, 0.5), Split(NextToParagraph, 0.5), Split(PageParagraphs, 2.37043), Split(PageBlocks, 4.28356), Split(PatternLinked, 0.03112)],
        leaves: [-0.035, -0.018, 0.007, 0.015, 0.021, 0.006, 0.097, -0.041, 0.061, 0.025, 0.0, -0.005, 0.104, 0.002, 0.0, 0.038, 0.056, 0.004, 0.173, 0.034, 0.023, 0.004, 0.115, -0.184, -0.001, -0.013, -0.035, 0.048, -0.009, -0.005, 0.052, 0.017, 0.024, -0.028, 0.027, 0.009, -0.034, 0.015, 0.024, 0.002, 0.016, -0.003, 0.0, -0.034, 0.136, 0.033, 0.0, 0.059, -0.022, -0.012, 0.125, 0.017, 0.096, -0.012, 0.007, 0.07, -0.018, 0.007, 0.0, 0.024, 0.046, 0.007, 0.027, 0.006],
    },
    Tree {
        splits: [Split(NamedAuthor, 0.5), Split(FirstStagePattern, 0.28008), Split(InDescription, 0.5), Split(FirstStageSiblings, -0.17015), Split(Position, 0.16532), Split(PatternBlocks, 0.89588)],
        leaves: [-0.018, -0.136, 0.0, 0.0, 0.064, -0.008, 0.0, 0.0, 0.018, 0.012, 0.014, 0.0, 0.035, 0.0, 0.017, -0.15, 0.004, -0.095, 0.0, 0.0, 0.122, 0.0, 0.0, 0.0, 0.02, 0.0, -0.028, -0.157, -0.096, 0.0, -0.005, 0.0, 0.015, -0.055, 0.057, 0.0, 0.023, 0.0, 0.0, 0.0, 0.07, 0.0, 0.001, 0.0, 0.081, 0.0, 0.016, 0.0, 0.003, -0.118, 0.055, 0.0, 0.16, -0.001, 0.0, 0.0, -0.021, 0.002, 0.0, -0.119, -0.07, 0.0, 0.019, 0.009],
    },
    Tree {
        splits: [Split(PageParagraphs, 3.92595), Split(FirstStageMedian, -2.7107), Split(HeadlineDown, 9.5), Split(SureDistance, 8.04043), Split(AfterNextTitle, 0.5), Split(InFigure, 0.5)],
        leaves: [-0.003, 0.039, 0.005, -0.024, -0.004, -0.087, 0.04, -0.156, -0.023, 0.017, 0.02, 0.125, 0.0, 0.114, -0.014, -0.014, -0.033, 0.0, 0.019, 0.008, -0.043, 0.0, 0.036, -0.007, 0.186, 0.0, 0.0, 0.0, 0.112, 0.0, 0.0, 0.0, -0.01, -0.021, -0.04, -0.052, -0.068, 0.0, -0.059, -0.001, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.249, 0.0, -0.026, -0.003, -0.084, 0.0, -0.006, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(Emphasized, 0.80094), Split(NamedTags, 0.5), Split(SureAfter, 3.97964), Split(ParagraphLength, 0.495), Split(ParagraphsOfAll, 0.82143), Split(PatternLength, 5.73974)],
        leaves: [-0.003, 0.008, -0.021, 0.012, 0.018, -0.009, -0.063, 0.001, 0.003, -0.009, -0.019, -0.145, 0.015, -0.043, -0.162, 0.0, -0.01, 0.004, -0.216, 0.0, 0.003, 0.056, 0.0, 0.0, 0.031, -0.065, 0.026, 0.0, 0.133, -0.019, 0.0, 0.0, 0.001, -0.035, -0.014, 0.0, -0.018, 0.005, 0.0, 0.0, -0.011, 0.002, 0.068, 0.0, 0.006, 0.009, 0.0, 0.0, -0.026, -0.033, 0.0, 0.0, -0.275, 0.001, 0.0, 0.0, 0.013, 0.022, 0.017, 0.0, 0.073, 0.005, 0.0, 0.0],
    },
    Tree {
        splits: [Split(NamedNav, 0.5), Split(Digits, 0.04883), Split(BranchRepeats, 0.34657), Split(PageParagraphs, 0.88294), Split(NamedCaption, 0.5), Split(NextParagraphs, 0.70768)],
        leaves: [0.086, 0.0, 0.0, 0.0, -0.012, -0.02, -0.079, 0.197, -0.005, 0.0, -0.079, 0.0, 0.002, 0.019, -0.008, 0.054, 0.0, 0.0, 0.0, 0.0, 0.275, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.005, 0.0, -0.091, 0.0, 0.119, 0.0, -0.228, 0.0, 0.023, 0.0, -0.019, 0.0, 0.047, 0.0, 0.02, 0.0, 0.001, 0.116, 0.011, 0.0, 0.0, 0.0, 0.0, 0.0, -0.098, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.049, 0.0, -0.058, 0.0],
    },
    Tree {
        splits: [Split(Emphasized, 0.80094), Split(PatternParagraphs, 0.08562), Split(NamedNav, 0.5), Split(FirstStageThirdNext, -2.35653), Split(IsDiv, 0.5), Split(FirstStage, -0.23624)],
        leaves: [-0.003, 0.035, 0.011, -0.027, 0.117, 0.0, 0.06, 0.0, 0.013, 0.047, 0.023, -0.027, 0.11, 0.0, -0.01, 0.0, -0.019, -0.04, -0.008, -0.003, -0.004, 0.0, 0.0, -0.041, -0.026, -0.002, 0.045, -0.017, 0.0, -0.007, 0.0, 0.0, 0.018, 0.055, -0.004, -0.062, 0.0, 0.0, 0.059, 0.0, -0.001, 0.013, 0.003, -0.005, 0.0, 0.0, 0.0, 0.039, -0.033, -0.089, 0.011, -0.038, 0.0, 0.0, 0.0, 0.0, -0.051, -0.005, 0.026, 0.075, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(NamedComments, 0.5), Split(PageParagraphs, 1.5182), Split(NamedCaption, 0.5), Split(FirstStageSiblings, 0.56119), Split(BranchSize, 0.21258), Split(Linked, 0.56431)],
        leaves: [-0.016, -0.002, 0.008, -0.014, 0.046, 0.0, -0.034, 0.0, 0.019, 0.0, -0.002, 0.0, -0.091, 0.0, -0.213, 0.0, -0.001, 0.0, 0.01, 0.087, 0.229, 0.0, 0.093, 0.0, 0.017, -0.167, 0.003, 0.0, 0.0, 0.0, 0.0, 0.0, 0.01, 0.0, 0.003, -0.005, -0.007, 0.0, -0.059, 0.0, -0.028, 0.0, -0.045, 0.0, 0.0, 0.0, 0.0, 0.0, -0.07, 0.0, -0.03, 0.0, 0.0, 0.0, 0.022, 0.0, 0.085, 0.0, -0.019, 0.0, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(ParentLength, 5.90476), Split(FirstStageMax, 3.196), Split(SureBefore, 4.55911), Split(BranchRepeats, 3.70123), Split(BranchRepeats, 3.51143), Split(IsRepeated, 0.5)],
        leaves: [0.019, -0.069, -0.002, -0.029, -0.102, 0.024, -0.013, -0.055, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.152, 0.0, 0.074, -0.1, 0.0, 0.0, 0.041, -0.032, -0.05, -0.034, 0.013, -0.045, 0.0, 0.062, 0.025, -0.064, 0.006, -0.003, -0.022, 0.0, -0.087, 0.0, 0.031, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.022, 0.0, -0.175, 0.0, 0.0, 0.0, 0.004, 0.0, -0.041, 0.009, 0.04, 0.0, 0.0, 0.009, 0.068, 0.0],
    },
    Tree {
        splits: [Split(NamedShop, 0.5), Split(BranchLinked, 0.01372), Split(NamedBox, 0.5), Split(PatternLength, 5.29013), Split(Paragraphs, 0.87584), Split(HeadlineDistance, 3.27697)],
        leaves: [-0.009, 0.105, -0.001, -0.024, -0.01, -0.002, -0.01, -0.007, 0.032, 0.02, 0.004, 0.1, -0.143, 0.0, 0.102, 0.0, 0.017, 0.013, -0.032, 0.0, 0.069, 0.0, -0.011, 0.0, 0.019, 0.032, 0.0, 0.0, 0.108, 0.0, 0.086, 0.0, 0.007, 0.149, -0.001, 0.034, -0.001, 0.092, -0.02, 0.022, -0.007, 0.07, 0.018, 0.052, 0.057, 0.0, 0.024, 0.0, -0.001, 0.004, 0.008, 0.009, 0.119, 0.018, -0.025, 0.02, -0.012, 0.0, -0.028, 0.0, 0.062, 0.0, -0.007, 0.0],
    },
    Tree {
        splits: [Split(IsSubheading, 0.5), Split(ParagraphsOfAll, 0.00038), Split(InHeader, 0.5), Split(BranchSize, 0.16413), Split(BranchLinked, 0.00028), Split(FirstStagePattern, -2.2024)],
        leaves: [-0.013, 0.0, -0.005, -0.007, -0.034, 0.0, 0.074, 0.0, 0.1, 0.0, 0.042, 0.0, -0.009, 0.0, 0.0, 0.0, -0.006, 0.114, -0.017, -0.003, 0.005, -0.005, -0.034, 0.0, -0.024, -0.003, -0.022, -0.054, -0.048, 0.0, 0.0, 0.0, -0.011, 0.088, 0.006, 0.026, 0.027, 0.039, -0.009, 0.005, 0.001, -0.019, -0.006, 0.031, -0.009, 0.0, -0.15, 0.0, 0.019, 0.016, -0.01, -0.023, -0.02, 0.039, -0.031, 0.0, 0.029, 0.086, 0.018, 0.035, -0.062, 0.0, -0.203, 0.0],
    },
    Tree {
        splits: [Split(IsSubheading, 0.5), Split(ParentBlocks, 0.89588), Split(PatternBlocks, 5.0337), Split(FirstStageMedian, -4.57576), Split(FirstStage, -2.00435), Split(BranchLinked, 0.33353)],
        leaves: [0.044, 0.0, -0.039, -0.004, 0.0, 0.0, 0.229, 0.0, -0.002, -0.008, -0.002, -0.004, 0.0, 0.0, -0.073, 0.0, 0.009, 0.103, -0.008, 0.078, 0.0, 0.0, 0.0, 0.0, 0.008, 0.048, 0.0, 0.013, 0.118, 0.0, -0.022, 0.0, -0.06, 0.06, -0.076, -0.006, 0.0, 0.0, 0.0, 0.0, -0.029, 0.156, 0.003, -0.019, -0.001, 0.0, -0.023, 0.0, 0.129, 0.0, 0.037, -0.012, 0.0, 0.0, 0.0, 0.0, 0.014, -0.059, -0.013, 0.014, 0.145, 0.0, 0.075, 0.0],
    },
    Tree {
        splits: [Split(Emphasized, 0.75111), Split(NamedTags, 0.5), Split(MinOdds, 0.1875), Split(HeadlineUp, 7.5), Split(GrandparentLinked, 0.05568), Split(NamedTeaser, 0.5)],
        leaves: [0.003, -0.016, 0.036, -0.174, -0.002, 0.021, 0.0, 0.0, -0.002, 0.093, -0.037, 0.0, -0.307, 0.0, 0.0, 0.0, 0.003, -0.022, -0.013, 0.02, 0.01, 0.053, -0.255, 0.0, -0.018, 0.033, -0.041, 0.0, -0.094, 0.0, 0.0, 0.0, 0.031, 0.121, -0.18, 0.0, -0.01, 0.0, 0.004, 0.0, -0.072, -0.052, -0.001, 0.0, 0.0, 0.0, 0.0, 0.0, -0.007, -0.032, -0.053, 0.0, 0.0, 0.0, 0.0, 0.0, -0.017, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(IsTable, 0.5), Split(FirstStage, 3.6263), Split(FirstStageSiblings, 4.42336), Split(FirstStageParent, 4.09158), Split(MeanOdds, -0.11006), Split(ParentBlocks, 2.86179)],
        leaves: [0.0, 0.024, 0.009, 0.0, 0.0, 0.0, 0.0, 0.0, -0.082, 0.0, 0.024, 0.0, 0.005, 0.0, 0.013, 0.0, -0.002, 0.07, 0.036, -0.145, -0.181, 0.0, 0.098, 0.0, 0.026, 0.0, 0.161, -0.093, -0.09, 0.0, -0.023, 0.0, 0.001, 0.215, 0.033, 0.0, 0.0, 0.0, 0.0, 0.0, 0.003, 0.005, 0.104, 0.003, -0.063, 0.0, -0.243, 0.0, -0.007, 0.005, 0.003, 0.0, -0.133, 0.0, 0.074, 0.0, -0.021, 0.069, 0.044, 0.004, -0.031, 0.0, 0.042, 0.0],
    },
    Tree {
        splits: [Split(InDescription, 0.5), Split(OddsOfClosest, -1.38917), Split(FirstStageParent, -0.8143), Split(FirstStageThirdNext, 1.81961), Split(MaxWordOdds, 0.385), Split(MinWordOdds, -2.135)],
        leaves: [-0.034, -0.001, -0.013, -0.037, 0.004, 0.008, 0.037, -0.066, -0.073, 0.089, 0.008, -0.008, 0.02, -0.025, -0.024, 0.056, -0.02, 0.039, -0.009, 0.212, -0.106, 0.0, 0.021, -0.122, -0.076, 0.139, -0.062, 0.107, -0.04, -0.062, -0.046, 0.031, -0.017, 0.06, 0.003, 0.042, 0.037, 0.171, 0.009, 0.034, -0.065, -0.001, -0.012, 0.015, -0.008, 0.073, 0.002, -0.013, 0.078, -0.006, 0.006, 0.088, 0.043, -0.007, -0.013, 0.012, -0.005, 0.0, -0.013, 0.147, 0.032, 0.038, 0.011, 0.039],
    },
    Tree {
        splits: [Split(FirstStageMax, 3.196), Split(PageParagraphs, 3.32784), Split(PageParagraphs, 2.13712), Split(NamedImage, 0.5), Split(PageParagraphs, 1.5182), Split(FirstStageParent, 0.38533)],
        leaves: [-0.017, -0.01, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.088, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.075, -0.002, 0.0, 0.0, 0.061, 0.001, -0.011, 0.024, -0.067, 0.0, 0.0, 0.0, 0.132, -0.017, -0.098, -0.047, 0.015, 0.011, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.06, 0.055, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.04, -0.014, 0.0, 0.0, 0.112, 0.0, -0.032, -0.005, -0.103, -0.046, 0.0, 0.0, 0.045, 0.006, 0.0, -0.09],
    },
    Tree {
        splits: [Split(NamedNav, 0.5), Split(OddsOfClosest, -0.91208), Split(NamedPaywall, 0.5), Split(FirstStageSiblings, -0.17015), Split(HeadlineDown, 8.5), Split(IsRepeated, 0.5)],
        leaves: [-0.006, 0.179, 0.002, -0.054, -0.074, 0.0, -0.096, -0.01, 0.006, 0.0, 0.0, 0.085, -0.145, 0.0, 0.01, 0.0, 0.008, 0.0, 0.015, 0.092, -0.009, 0.0, -0.012, 0.0, -0.022, 0.0, 0.003, 0.04, -0.13, 0.0, -0.175, 0.0, -0.047, 0.0, 0.014, 0.0, -0.049, 0.0, -0.078, 0.0, -0.047, 0.0, -0.013, 0.011, 0.0, 0.0, 0.028, 0.0, -0.129, 0.0, 0.024, 0.0, -0.002, 0.0, -0.067, 0.0, -0.083, 0.0, -0.109, 0.0, -0.057, 0.0, -0.044, 0.0],
    },
    Tree {
        splits: [Split(Punctuation, 0.14324), Split(NamedShop, 0.5), Split(FirstStageSecondPrevious, -2.82032), Split(FirstStageSiblings, 0.18178), Split(OddsOfClosest, -1.06944), Split(InItem, 0.5)],
        leaves: [-0.002, -0.004, 0.033, -0.009, -0.014, -0.052, -0.09, 0.098, 0.037, 0.086, 0.0, 0.0, -0.021, -0.093, 0.0, -0.003, -0.013, -0.015, 0.007, 0.094, 0.01, 0.003, 0.062, 0.072, 0.003, 0.006, -0.091, 0.0, 0.004, -0.014, 0.099, 0.087, -0.059, -0.004, -0.005, 0.0, 0.045, 0.061, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.024, -0.051, 0.0, 0.0, -0.019, 0.041, 0.008, 0.021, 0.038, 0.004, 0.107, 0.048, -0.076, -0.07, 0.0, 0.0, 0.013, -0.02, -0.079, -0.075],
    },
    Tree {
        splits: [Split(NamedComments, 0.5), Split(NextLinked, 0.15074), Split(HeadlineDistance, 5.64721), Split(FirstStagePattern, 4.81374), Split(PageBlocks, 3.06778), Split(SureAfter, 1.86883)],
        leaves: [-0.001, 0.0, -0.048, 0.082, 0.0, 0.0, 0.0, 0.0, -0.234, 0.0, -0.018, 0.0, 0.0, 0.0, 0.0, 0.0, 0.003, -0.158, -0.006, -0.005, -0.036, 0.0, 0.023, 0.0, 0.057, 0.0, 0.004, 0.0, -0.179, 0.0, 0.0, 0.0, -0.015, 0.0, 0.037, 0.0, 0.0, 0.0, 0.0, 0.0, 0.022, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.006, 0.0, -0.005, 0.0, -0.011, 0.0, 0.025, 0.0, 0.045, 0.0, 0.016, 0.0, -0.141, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(NamedNav, 0.5), Split(FirstStageSiblings, -3.37202), Split(Punctuation, 0.119), Split(OddsOfClosest, -0.09207), Split(IsHeading, 0.5), Split(PatternParagraphs, 0.25769)],
        leaves: [-0.024, 0.171, -0.002, -0.029, 0.007, 0.0, -0.01, -0.01, -0.027, 0.0, 0.0, -0.04, -0.023, 0.0, 0.001, 0.102, -0.05, 0.0, 0.047, 0.0, -0.015, 0.0, 0.033, 0.0, -0.072, 0.0, 0.004, 0.0, -0.045, 0.0, 0.004, 0.0, 0.086, 0.0, 0.016, 0.0, 0.023, 0.0, -0.019, 0.013, 0.0, 0.0, 0.008, 0.0, 0.0, 0.0, -0.001, 0.091, 0.0, 0.0, -0.077, 0.0, 0.0, 0.0, -0.175, 0.0, 0.0, 0.0, 0.037, 0.0, 0.0, 0.0, -0.046, 0.0],
    },
    Tree {
        splits: [Split(NamedComments, 0.5), Split(OddsOfClosest, 0.05458), Split(Emphasized, 0.05107), Split(BranchRepeats, 0.34657), Split(NamedSide, 0.5), Split(PatternLinked, 0.00218)],
        leaves: [-0.008, 0.0, 0.033, 0.0, -0.043, 0.0, 0.025, 0.0, -0.008, 0.075, 0.002, -0.001, 0.013, -0.003, -0.001, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.012, 0.0, 0.006, 0.0, 0.071, 0.0, -0.251, 0.0, 0.047, 0.0, 0.013, 0.0, -0.201, 0.0, -0.014, 0.0, 0.008, -0.012, 0.013, -0.15, 0.013, 0.0, -0.019, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.043, 0.0, 0.073, 0.0, -0.029, 0.0, -0.085, 0.0],
    },
    Tree {
        splits: [Split(Punctuation, 0.14324), Split(ParagraphsOfAll, 0.04399), Split(FirstStagePattern, 4.81374), Split(NextToParagraph, 0.5), Split(HeadlineUp, 5.5), Split(FirstStageParent, 4.77794)],
        leaves: [0.008, 0.011, 0.008, -0.029, -0.225, 0.0, 0.01, 0.002, 0.002, 0.006, 0.007, -0.006, 0.002, 0.0, 0.068, 0.004, -0.014, -0.01, -0.032, -0.044, 0.0, 0.0, 0.0, -0.2, 0.001, 0.011, 0.004, -0.011, 0.0, 0.0, -0.178, -0.239, 0.0, 0.0, 0.028, -0.294, 0.0, 0.0, 0.007, 0.004, 0.039, 0.005, 0.054, 0.05, 0.005, 0.008, 0.11, 0.033, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.011, 0.0, 0.002, 0.001, -0.162, 0.011, 0.0, 0.0, 0.005, 0.003],
    },
    Tree {
        splits: [Split(PageParagraphs, 3.92595), Split(Punctuation, 0.33221), Split(FirstStageMax, 3.196), Split(ParentLinked, 0.03204), Split(AfterNextTitle, 0.5), Split(ParentLength, 0.8817)],
        leaves: [0.02, -0.045, 0.133, -0.02, 0.001, -0.036, 0.025, -0.017, -0.035, -0.001, 0.036, 0.0, -0.017, -0.013, -0.01, -0.005, 0.125, 0.0, 0.001, 0.0, 0.033, -0.003, 0.059, 0.0, 0.129, 0.0, 0.008, 0.0, -0.044, -0.004, -0.018, 0.0, 0.031, -0.031, 0.01, 0.022, -0.001, -0.012, -0.022, -0.003, 0.001, 0.05, -0.028, 0.001, 0.006, -0.004, -0.029, -0.122, 0.052, 0.0, 0.001, 0.0, -0.043, -0.019, -0.057, 0.0, 0.009, 0.0, 0.006, 0.0, 0.024, 0.022, 0.081, 0.0],
    },
    Tree {
        splits: [Split(IsSubheading, 0.5), Split(BranchLinked, 0.92191), Split(BranchRepeats, 3.44986), Split(NamedAd, 0.5), Split(FirstStage, 0.10239), Split(Linked, 0.68388)],
        leaves: [0.007, 0.02, -0.119, 0.0, -0.009, 0.005, 0.0, 0.0, -0.022, -0.035, -0.024, 0.0, 0.0, 0.0, 0.0, 0.0, -0.002, 0.044, -0.005, 0.0, 0.011, -0.023, 0.0, 0.0, 0.007, -0.086, 0.0, 0.0, -0.206, 0.0, 0.0, 0.0, -0.01, -0.001, -0.027, 0.121, 0.07, 0.0, 0.077, 0.001, 0.016, 0.0, -0.042, -0.005, 0.0, 0.0, -0.002, 0.0, -0.069, -0.047, -0.086, 0.012, -0.059, 0.01, 0.009, 0.03, 0.073, -0.026, 0.037, 0.0, 0.0, 0.0, -0.003, 0.0],
    },
    Tree {
        splits: [Split(NamedConsent, 0.5), Split(HeadlineUp, 7.5), Split(MaxOdds, 0.67125), Split(MinOdds, 0.03028), Split(ParagraphsOfAll, 0.50389), Split(FirstStageThirdNext, -4.45702)],
        leaves: [-0.009, -0.002, -0.04, -0.078, -0.035, 0.0, 0.055, 0.0, -0.005, 0.0, 0.02, 0.0, -0.059, 0.0, 0.0, 0.0, 0.001, 0.0, 0.144, 0.0, 0.024, 0.0, -0.257, 0.0, -0.022, 0.0, 0.037, 0.0, 0.011, 0.0, -0.18, 0.0, 0.003, -0.155, -0.02, -0.007, -0.008, 0.0, -0.029, 0.0, 0.016, 0.0, 0.009, 0.0, 0.098, 0.0, -0.178, 0.0, 0.007, 0.0, 0.136, 0.0, 0.046, 0.0, 0.023, 0.0, -0.01, 0.0, 0.032, 0.0, 0.013, 0.0, -0.274, 0.0],
    },
    Tree {
        splits: [Split(PageParagraphs, 3.92595), Split(FirstStageMedian, -2.7107), Split(PatternLength, 6.05889), Split(Paragraphs, 0.06416), Split(HeadlineDown, 13.5), Split(FirstStageMax, 4.53454)],
        leaves: [0.011, -0.046, 0.027, -0.011, -0.15, 0.0, 0.033, 0.016, 0.004, 0.044, 0.004, -0.015, 0.022, 0.058, 0.012, -0.071, -0.015, 0.029, 0.015, -0.038, 0.0, 0.0, 0.0, 0.0, -0.14, 0.0, 0.052, -0.012, 0.1, 0.093, 0.035, 0.0, -0.023, 0.0, 0.007, -0.039, -0.09, 0.0, -0.097, -0.015, -0.012, 0.0, 0.0, -0.006, 0.019, 0.0, -0.021, -0.257, -0.101, 0.0, 0.049, -0.023, 0.0, 0.0, 0.0, 0.0, 0.001, 0.0, 0.127, 0.0, 0.0, 0.0, -0.004, 0.0],
    },
    Tree {
        splits: [Split(NamedConsent, 0.5), Split(BesideForm, 0.5), Split(FirstStage, -0.23624), Split(Linked, 0.81754), Split(BeforeHeadline, 0.5), Split(InDescription, 0.5)],
        leaves: [0.005, -0.103, -0.095, 0.0, 0.0, -0.14, -0.17, 0.0, -0.005, 0.0, -0.015, 0.0, -0.047, 0.0, 0.0, 0.0, 0.008, 0.0, -0.052, 0.0, -0.04, 0.0, 0.0, 0.0, -0.119, 0.0, -0.007, 0.0, 0.032, 0.0, 0.0, 0.0, 0.073, 0.0, 0.0, 0.0, 0.013, 0.0, 0.0, 0.0, 0.132, 0.0, 0.0, 0.0, -0.104, 0.0, 0.0, 0.0, 0.059, 0.0, 0.0, 0.0, -0.09, 0.0, 0.0, 0.0, -0.001, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(NamedNav, 0.5), Split(ParentLength, 0.8817), Split(FirstStageThirdPrevious, -4.02785), Split(Punctuation, 0.33221), Split(ParagraphLength, 0.085), Split(MeanOdds, -0.07497)],
        leaves: [-0.023, -0.007, -0.028, 0.0, 0.002, 0.164, 0.016, -0.024, -0.073, 0.0, -0.05, 0.0, 0.029, 0.0, 0.008, 0.077, -0.012, 0.0, 0.023, 0.0, 0.017, 0.0, -0.012, 0.003, 0.043, 0.0, -0.076, 0.0, 0.011, 0.0, -0.092, 0.0, -0.012, 0.0, -0.029, 0.0, -0.016, 0.099, 0.005, -0.039, -0.09, 0.0, -0.036, 0.0, 0.059, 0.0, -0.051, 0.0, 0.015, 0.0, 0.005, 0.0, 0.026, 0.0, 0.005, 0.037, 0.042, 0.0, -0.017, 0.0, 0.074, 0.0, 0.009, 0.0],
    },
    Tree {
        splits: [Split(FirstStageMax, 3.196), Split(HeadlineUp, 11.5), Split(PreviousInMain, 0.5), Split(PageParagraphs, 1.5182), Split(AfterNextTitle, 0.5), Split(FirstStageMedian, -3.18586)],
        leaves: [-0.004, -0.008, 0.0, -0.025, 0.023, 0.014, 0.0, -0.001, 0.1, -0.013, 0.097, -0.021, 0.036, -0.009, 0.001, 0.0, 0.042, -0.069, 0.0, 0.0, 0.023, 0.08, 0.0, 0.0, -0.057, -0.07, 0.094, 0.0, 0.12, -0.057, 0.048, 0.0, 0.024, -0.013, -0.027, -0.001, -0.029, 0.025, 0.0, 0.0, 0.06, 0.009, -0.005, -0.066, -0.019, 0.002, 0.042, -0.189, 0.0, -0.184, 0.0, 0.0, 0.0, 0.052, 0.0, 0.0, 0.08, 0.022, 0.0, -0.003, -0.001, 0.047, 0.079, 0.0],
    },
    Tree {
        splits: [Split(Emphasized, 0.80094), Split(NamedTags, 0.5), Split(FirstStageParent, 3.77877), Split(FirstStageSiblings, 1.86324), Split(FirstStageMax, 4.49248), Split(SureAfter, 3.27697)],
        leaves: [0.005, 0.004, 0.006, 0.0, -0.001, 0.0, 0.042, 0.0, -0.004, -0.021, 0.055, 0.0, 0.064, 0.02, 0.015, 0.001, -0.011, 0.017, -0.058, 0.005, -0.009, -0.122, 0.007, 0.013, 0.026, -0.01, -0.233, 0.0, -0.002, -0.037, 0.019, -0.196, 0.042, 0.008, 0.088, 0.0, 0.003, 0.004, 0.0, 0.0, 0.004, 0.019, 0.01, 0.02, 0.091, 0.002, 0.013, -0.005, 0.0, 0.007, -0.061, 0.001, -0.036, 0.0, 0.0, 0.0, 0.03, 0.036, -0.172, 0.0, 0.006, -0.028, 0.0, 0.0],
    },
    Tree {
        splits: [Split(IsTable, 0.5), Split(FirstStage, 3.6263), Split(FirstStageMax, 4.67155), Split(ParentLinked, 0.30783), Split(SureAfter, 0.34657), Split(ParagraphsOfAll, 0.05227)],
        leaves: [0.016, -0.025, 0.0, 0.0, -0.016, 0.035, -0.096, 0.0, -0.019, 0.16, 0.0, 0.0, -0.034, -0.02, 0.0, 0.0, 0.011, 0.002, 0.107, 0.0, -0.002, 0.016, -0.008, 0.017, 0.003, 0.06, 0.0, 0.0, 0.002, 0.021, 0.0, 0.0, 0.002, -0.01, 0.051, 0.0, -0.039, 0.06, 0.01, 0.0, 0.081, 0.0, -0.212, 0.0, -0.029, 0.0, 0.009, 0.0, -0.009, 0.128, 0.014, -0.232, -0.009, 0.053, 0.017, 0.005, 0.008, 0.014, 0.031, 0.0, 0.055, 0.0, 0.024, 0.0],
    },
    Tree {
        splits: [Split(NamedNav, 0.5), Split(Digits, 0.05005), Split(Emphasized, 0.29043), Split(FirstStageSiblings, -0.17015), Split(BranchSize, 0.28071), Split(SureAfter, 1.24245)],
        leaves: [-0.001, 0.048, 0.004, 0.156, 0.006, -0.041, 0.075, 0.0, 0.003, 0.055, -0.016, 0.044, -0.053, 0.038, -0.024, 0.0, 0.008, 0.0, 0.0, 0.0, -0.057, 0.0, 0.01, 0.0, 0.007, 0.0, -0.097, 0.0, 0.038, 0.0, -0.077, 0.0, 0.003, 0.0, -0.01, 0.0, 0.017, 0.0, 0.079, 0.0, 0.002, 0.0, -0.005, 0.0, 0.0, 0.0, 0.006, 0.0, 0.001, 0.0, 0.043, 0.0, 0.02, 0.0, 0.056, 0.0, 0.006, 0.0, -0.014, 0.0, 0.046, 0.0, 0.057, 0.0],
    },
    Tree {
        splits: [Split(Emphasized, 0.80094), Split(FirstStageMax, 5.22361), Split(Linked, 0.01861), Split(PatternLinked, 0.10473), Split(PatternLength, 4.69296), Split(PatternParagraphs, 0.94131)],
        leaves: [-0.001, 0.01, -0.029, -0.045, 0.057, -0.018, -0.048, 0.0, 0.042, 0.127, -0.036, -0.116, -0.005, 0.019, 0.016, 0.018, -0.003, 0.008, -0.002, -0.075, 0.006, -0.045, -0.025, -0.029, 0.092, 0.055, -0.137, 0.0, 0.002, -0.035, 0.071, -0.04, 0.007, 0.043, 0.087, -0.179, 0.062, 0.029, -0.193, 0.0, 0.147, 0.003, 0.042, 0.0, -0.013, 0.017, 0.127, 0.005, 0.014, -0.009, 0.003, -0.071, -0.007, -0.055, -0.039, 0.013, 0.108, -0.04, -0.261, -0.064, -0.021, -0.023, -0.157, 0.0],
    },
    Tree {
        splits: [Split(FirstStageMax, 5.58873), Split(PageBlocks, 3.38425), Split(SecondPreviousLength, 0.37), Split(PatternBlocks, 2.74032), Split(HeadlineUp, 3.5), Split(MinOdds, 0.141)],
        leaves: [0.0, 0.038, 0.001, 0.01, -0.02, 0.042, 0.001, -0.035, 0.052, -0.121, 0.018, 0.061, 0.068, -0.283, 0.004, 0.027, 0.036, 0.034, -0.008, -0.035, 0.019, -0.204, 0.001, 0.054, 0.017, 0.0, 0.006, 0.023, 0.031, 0.0, 0.013, -0.058, 0.053, 0.0, 0.04, -0.001, -0.02, 0.0, -0.046, -0.075, 0.002, 0.0, 0.026, -0.097, 0.006, 0.0, 0.003, -0.061, 0.043, 0.0, -0.107, 0.002, 0.014, 0.0, -0.091, 0.005, 0.0, 0.0, -0.045, 0.006, 0.0, 0.0, -0.004, 0.03],
    },
    Tree {
        splits: [Split(NamedAuthor, 0.5), Split(IsDescription, 0.5), Split(FirstStagePattern, -0.107), Split(InDescription, 0.5), Split(LengthToParagraph, 0.41), Split(Linked, 0.62398)],
        leaves: [0.003, -0.085, 0.0, 0.0, -0.002, 0.0, 0.0, 0.0, 0.054, 0.0, 0.003, -0.009, -0.035, 0.0, -0.143, 0.0, 0.002, -0.137, 0.0, 0.0, 0.0, -0.165, 0.0, 0.0, 0.096, -0.001, 0.064, 0.0, 0.026, 0.007, 0.012, -0.138, -0.004, -0.089, 0.0, 0.0, -0.009, 0.002, 0.0, 0.0, -0.006, 0.0, 0.0, 0.0, -0.007, 0.0, 0.0, 0.0, -0.006, -0.035, 0.0, 0.0, -0.04, 0.0, 0.0, 0.0, -0.018, 0.0, 0.216, 0.0, -0.107, 0.0, 0.004, 0.0],
    },
    Tree {
        splits: [Split(NamedAuthor, 0.5), Split(FirstStagePattern, -0.107), Split(InDescription, 0.5), Split(BesideForm, 0.5), Split(ParagraphLength, 0.085), Split(MainNamedPost, 0.5)],
        leaves: [-0.006, -0.12, -0.005, 0.002, 0.038, 0.0, -0.021, 0.0, -0.074, 0.0, -0.149, 0.0, 0.0, 0.0, 0.0, 0.0, 0.009, -0.086, 0.001, -0.112, 0.131, -0.01, 0.042, -0.132, -0.111, 0.0, -0.066, 0.0, 0.0, 0.0, 0.0, 0.0, 0.028, -0.051, 0.028, 0.0, 0.023, 0.0, 0.084, 0.0, -0.015, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.072, -0.04, -0.011, -0.137, 0.0, 0.0, 0.051, 0.007, -0.017, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(NamedNav, 0.5), Split(Length, 5.31566), Split(HeadlineDistance, 3.81765), Split(SureDistance, 0.34657), Split(Linked, 0.62398), Split(FirstStageMedian, -3.67555)],
        leaves: [-0.017, 0.0, 0.0, 0.0, -0.081, 0.0, -0.082, 0.0, -0.003, 0.137, 0.057, -0.03, -0.003, 0.0, -0.044, 0.0, -0.129, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.022, 0.0, -0.025, 0.0, -0.009, 0.0, -0.061, 0.0, 0.004, 0.0, 0.013, 0.012, 0.011, 0.0, -0.013, 0.0, -0.003, 0.074, 0.01, 0.0, 0.005, -0.033, -0.005, 0.0, -0.046, 0.0, -0.201, 0.0, -0.089, 0.0, 0.0, 0.0, 0.004, 0.096, 0.115, 0.0, -0.007, 0.0, 0.023, 0.0],
    },
    Tree {
        splits: [Split(ParentLength, 5.90476), Split(PageBlocks, 6.67329), Split(NextLength, 0.16333), Split(MinWordOdds, -0.695), Split(MeanOdds, -0.02598), Split(PatternLength, 5.44167)],
        leaves: [0.001, 0.0, -0.023, -0.004, -0.001, 0.01, -0.035, -0.002, -0.004, 0.0, -0.002, 0.0, 0.001, 0.0, 0.017, 0.0, -0.002, 0.013, -0.034, 0.0, 0.002, -0.012, -0.035, -0.018, -0.002, -0.001, 0.064, 0.0, 0.004, -0.038, 0.044, 0.008, -0.004, 0.002, 0.0, 0.0, 0.011, -0.074, 0.0, 0.0, 0.005, 0.0, 0.069, 0.0, -0.055, 0.0, 0.046, 0.0, 0.049, -0.046, 0.0, 0.0, 0.013, -0.091, 0.0, 0.0, -0.004, -0.082, 0.033, 0.16, 0.001, -0.053, -0.004, -0.001],
    },
    Tree {
        splits: [Split(IsSubheading, 0.5), Split(ParagraphsOfAll, 0.00038), Split(BranchSize, 0.02194), Split(PageParagraphs, 1.5182), Split(FirstStageMax, 2.11281), Split(TextBefore, 0.88914)],
        leaves: [-0.075, 0.0, -0.136, -0.018, 0.009, 0.07, -0.005, 0.0, 0.0, 0.001, 0.077, 0.007, 0.133, 0.032, 0.044, 0.012, -0.038, 0.182, -0.005, 0.072, -0.007, -0.035, 0.01, 0.013, -0.007, 0.072, -0.011, 0.018, 0.013, 0.039, 0.0, 0.01, -0.041, 0.0, 0.03, 0.0, -0.082, 0.0, -0.086, 0.0, 0.014, 0.0, 0.077, -0.002, 0.012, 0.007, 0.107, 0.0, 0.007, 0.0, 0.007, 0.005, -0.011, 0.0, 0.005, -0.054, -0.004, 0.006, -0.029, -0.033, -0.003, -0.009, -0.004, -0.009],
    },
    Tree {
        splits: [Split(Emphasized, 0.80094), Split(PageBlocks, 3.06778), Split(HeadlineUp, 6.5), Split(FirstStageSecondPrevious, 3.05697), Split(MinOdds, 0.141), Split(FirstStageParent, 1.85637)],
        leaves: [-0.042, 0.137, 0.004, 0.001, 0.007, 0.0, -0.006, 0.031, -0.097, -0.005, -0.013, -0.012, 0.071, 0.0, 0.014, 0.047, 0.013, 0.0, 0.019, 0.017, 0.0, 0.0, -0.072, 0.0, 0.0, 0.0, -0.032, -0.001, 0.0, 0.0, -0.058, 0.0, 0.003, -0.026, 0.005, -0.029, 0.082, 0.006, -0.004, 0.022, 0.018, 0.153, 0.009, -0.029, -0.231, -0.059, 0.036, 0.024, 0.096, 0.005, 0.043, -0.029, 0.0, 0.0, -0.247, 0.008, -0.025, 0.019, -0.039, -0.039, 0.0, 0.0, -0.194, 0.0],
    },
    Tree {
        splits: [Split(IsSubheading, 0.5), Split(ParentBlocks, 0.89588), Split(IsTable, 0.5), Split(FirstStagePattern, 1.72588), Split(HeadlineDistance, 3.41759), Split(Length, 5.31566)],
        leaves: [-0.002, 0.057, -0.013, 0.029, 0.008, 0.0, 0.117, 0.0, 0.057, 0.012, -0.01, 0.024, -0.006, 0.0, 0.048, 0.0, -0.003, 0.093, 0.002, 0.003, 0.001, 0.0, -0.036, 0.0, 0.037, -0.007, 0.005, -0.01, 0.014, 0.0, 0.009, 0.0, 0.009, 0.0, 0.034, 0.021, 0.088, 0.0, 0.162, 0.0, 0.033, 0.032, 0.003, 0.041, -0.173, 0.0, 0.058, 0.0, 0.009, 0.052, -0.025, 0.0, 0.035, 0.0, 0.115, 0.0, 0.13, 0.0, -0.009, -0.032, 0.047, 0.0, 0.055, 0.0],
    },
    Tree {
        splits: [Split(NamedNav, 0.5), Split(Position, 0.18422), Split(FirstStageMax, 3.196), Split(AfterNextTitle, 0.5), Split(GrandparentLinked, 0.00712), Split(FirstStageMedian, -3.37019)],
        leaves: [0.09, 0.0, 0.002, 0.0, -0.018, 0.144, -0.028, -0.03, 0.0, 0.0, -0.048, 0.0, -0.02, 0.0, -0.106, 0.0, 0.048, 0.0, 0.019, 0.0, 0.002, 0.0, -0.004, -0.004, 0.0, 0.0, 0.094, 0.0, 0.004, 0.0, 0.013, 0.0, 0.033, 0.0, -0.001, 0.0, -0.013, 0.0, 0.006, 0.056, 0.11, 0.0, 0.095, 0.0, 0.003, 0.0, -0.008, 0.0, 0.01, 0.0, -0.011, 0.0, 0.008, 0.0, 0.003, 0.054, 0.034, 0.0, 0.063, 0.0, 0.011, 0.0, 0.024, 0.0],
    },
    Tree {
        splits: [Split(NamedConsent, 0.5), Split(FirstStageThirdNext, -5.00861), Split(PageBlocks, 6.19723), Split(AfterNextTitle, 0.5), Split(BranchSize, 0.31551), Split(Length, 5.31566)],
        leaves: [-0.015, -0.002, 0.0, -0.006, -0.027, 0.0, -0.035, 0.0, 0.003, 0.0, 0.005, 0.0, 0.04, 0.0, 0.098, 0.0, -0.018, -0.002, 0.003, -0.027, 0.032, 0.0, -0.061, 0.0, -0.207, 0.0, 0.045, 0.0, 0.0, 0.0, -0.045, 0.0, -0.015, -0.066, 0.009, 0.0, 0.094, 0.0, -0.013, 0.0, -0.012, 0.0, -0.024, 0.0, 0.0, 0.0, 0.0, 0.0, 0.015, 0.0, 0.026, -0.143, 0.07, 0.0, -0.042, 0.0, 0.139, 0.0, 0.087, 0.0, 0.0, 0.0, -0.002, 0.0],
    },
    Tree {
        splits: [Split(Emphasized, 0.80094), Split(FirstStageMax, 5.27203), Split(PageParagraphs, 1.70693), Split(ParentLength, 2.7729), Split(FirstStageThirdNext, -5.4475), Split(PatternLinked, 0.16577)],
        leaves: [-0.003, 0.0, 0.007, -0.041, -0.013, -0.105, -0.037, 0.017, -0.037, 0.082, -0.298, -0.133, 0.013, -0.02, 0.012, 0.06, 0.005, 0.008, -0.013, 0.037, -0.001, -0.017, -0.012, -0.013, 0.011, -0.03, -0.084, -0.205, 0.008, -0.005, -0.004, -0.014, -0.028, -0.007, 0.078, -0.001, -0.024, -0.019, 0.052, -0.002, -0.157, 0.0, 0.068, 0.0, -0.066, 0.0, -0.003, 0.0, 0.006, 0.083, -0.034, -0.002, 0.009, 0.033, -0.035, -0.114, 0.031, -0.031, 0.066, 0.0, -0.022, 0.005, 0.136, -0.022],
    },
    Tree {
        splits: [Split(NamedNav, 0.5), Split(SureDistance, 2.4414), Split(FirstStage, 0.10239), Split(BranchRepeats, 3.19846), Split(NamedCaption, 0.5), Split(Linked, 0.68388)],
        leaves: [0.007, 0.091, 0.003, -0.043, -0.001, 0.042, -0.009, 0.0, 0.067, 0.0, -0.012, 0.0, 0.013, 0.0, -0.053, 0.0, -0.012, 0.0, 0.092, 0.0, -0.1, 0.0, 0.0, 0.0, 0.072, 0.0, -0.07, 0.0, -0.029, 0.0, 0.0, 0.0, 0.004, 0.091, -0.041, 0.0, -0.056, 0.0, 0.009, 0.0, 0.072, 0.0, 0.051, 0.0, -0.005, 0.0, 0.0, 0.0, -0.025, 0.0, -0.02, 0.0, 0.0, 0.0, 0.0, 0.0, -0.001, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(PageParagraphs, 3.92595), Split(Punctuation, 0.33221), Split(PageBlocks, 5.07515), Split(PageBlocks, 5.23378), Split(Paragraphs, 0.54988), Split(AfterNextTitle, 0.5)],
        leaves: [0.0, 0.106, 0.003, 0.002, -0.045, 0.03, -0.026, 0.006, 0.0, 0.0, 0.0, 0.0, 0.008, -0.005, 0.0, -0.094, 0.005, 0.038, -0.028, -0.237, -0.023, -0.026, -0.144, 0.0, 0.0, 0.0, 0.0, 0.0, 0.017, -0.027, 0.01, 0.042, -0.001, 0.0, 0.031, 0.0, -0.038, 0.0, -0.004, 0.0, 0.0, 0.0, 0.0, 0.0, 0.044, -0.026, 0.003, 0.0, -0.01, 0.0, 0.056, 0.0, -0.225, 0.0, -0.145, 0.0, 0.0, 0.0, 0.0, 0.0, 0.113, 0.025, 0.127, 0.0],
    },
    Tree {
        splits: [Split(PageParagraphs, 3.92595), Split(Punctuation, 0.37598), Split(PageBlocks, 5.0337), Split(InItem, 0.5), Split(ParentBlocks, 2.35024), Split(SumOfOdds, -0.51203)],
        leaves: [0.001, -0.004, -0.017, 0.0, -0.004, 0.016, -0.054, 0.0, 0.012, 0.059, 0.097, 0.0, 0.006, 0.001, -0.096, -0.002, 0.015, 0.0, 0.017, 0.0, -0.014, -0.089, -0.13, 0.0, 0.051, 0.0, 0.08, 0.0, -0.035, -0.054, 0.054, -0.122, -0.002, 0.008, 0.01, 0.0, -0.023, -0.006, 0.006, 0.017, 0.016, 0.01, -0.017, 0.0, 0.048, -0.006, 0.013, -0.015, 0.0, 0.013, 0.002, -0.229, 0.014, -0.015, 0.108, 0.032, -0.023, 0.11, -0.188, 0.0, 0.015, -0.036, 0.007, -0.059],
    },
    Tree {
        splits: [Split(ParentLength, 5.90476), Split(FirstStageMedian, -2.50535), Split(FirstStage, -1.68606), Split(InCaption, 0.5), Split(AfterNextTitle, 0.5), Split(PageParagraphs, 1.12785)],
        leaves: [-0.052, 0.0, 0.022, 0.0, 0.0, 0.0, 0.001, 0.0, 0.116, 0.0, -0.008, 0.0, -0.057, 0.0, 0.0, 0.0, -0.084, 0.0, 0.0, 0.0, 0.067, 0.0, -0.078, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.012, 0.006, 0.009, -0.018, 0.001, 0.169, 0.005, -0.051, -0.004, 0.0, -0.053, 0.0, -0.11, 0.0, -0.086, 0.0, 0.027, 0.0, 0.031, 0.0, -0.044, 0.0, 0.04, 0.0, 0.235, 0.0, -0.044, 0.0, 0.018, 0.0, 0.025, 0.0],
    },
    Tree {
        splits: [Split(IsSubheading, 0.5), Split(Paragraphs, 0.00071), Split(LengthToParagraph, 0.47), Split(FirstStageThirdPrevious, -1.54926), Split(Linked, 0.32379), Split(FirstStageParent, 0.38533)],
        leaves: [-0.007, 0.03, -0.036, -0.019, 0.002, 0.0, 0.005, -0.022, 0.023, 0.046, 0.01, -0.028, -0.029, 0.0, 0.015, 0.004, -0.021, 0.129, 0.019, -0.009, -0.006, 0.0, 0.034, -0.001, 0.012, -0.012, 0.039, -0.061, 0.064, 0.005, -0.03, 0.0, -0.036, 0.091, -0.042, 0.022, 0.0, 0.0, 0.003, 0.09, 0.018, 0.091, -0.01, 0.013, -0.158, 0.0, -0.001, -0.004, -0.013, 0.005, -0.057, -0.037, 0.007, 0.0, -0.068, -0.028, -0.051, -0.053, -0.018, 0.02, 0.014, 0.0, 0.007, -0.043],
    },
    Tree {
        splits: [Split(IsSubheading, 0.5), Split(ParagraphsOfAll, 0.00038), Split(LengthToParagraph, 0.66333), Split(FirstStage, -0.23624), Split(MinOdds, 0.11955), Split(BranchRepeats, 1.49787)],
        leaves: [-0.005, 0.033, -0.002, -0.041, 0.02, 0.0, 0.012, -0.006, -0.006, 0.047, -0.026, 0.027, -0.128, 0.0, -0.003, 0.093, -0.033, 0.0, 0.062, 0.0, 0.107, 0.0, 0.141, 0.0, 0.021, -0.058, -0.02, -0.025, -0.059, 0.0, 0.016, 0.0, 0.012, 0.114, 0.001, -0.038, -0.056, 0.0, 0.003, 0.0, 0.007, 0.075, -0.008, 0.019, 0.009, 0.0, 0.008, -0.012, -0.018, 0.007, 0.029, 0.0, 0.042, 0.0, 0.0, 0.0, 0.036, 0.031, -0.032, -0.123, -0.013, 0.0, -0.018, 0.0],
    },
    Tree {
        splits: [Split(HeadlineDistance, 0.89588), Split(NextLinked, 0.99884), Split(MaxWordOdds, 1.355), Split(MaxOdds, 0.06343), Split(FirstStage, -2.46583), Split(ParentLinked, 0.20205)],
        leaves: [-0.095, 0.018, -0.054, 0.023, -0.005, -0.002, 0.0, -0.01, -0.018, -0.006, 0.066, -0.029, -0.002, -0.055, 0.0, -0.008, -0.019, 0.013, 0.044, -0.005, -0.013, 0.095, 0.0, -0.29, -0.014, 0.001, 0.057, -0.009, 0.089, 0.006, 0.033, 0.006, -0.077, 0.015, -0.068, -0.019, -0.001, -0.015, 0.0, -0.017, -0.082, -0.002, -0.049, -0.03, -0.001, 0.032, 0.0, 0.026, -0.089, 0.008, -0.028, -0.02, 0.0, -0.001, 0.0, 0.0, -0.124, 0.021, 0.098, 0.001, 0.002, 0.058, 0.0, -0.074],
    },
    Tree {
        splits: [Split(HeadlineUp, 5.5), Split(MinOdds, 0.1875), Split(NextParagraphs, 0.01946), Split(PreviousInMain, 0.5), Split(MaxWordOdds, 1.375), Split(BranchRepeats, 2.2499)],
        leaves: [0.002, -0.02, 0.0, -0.019, 0.006, 0.012, -0.026, 0.009, 0.006, -0.013, -0.03, -0.028, -0.006, -0.01, 0.032, -0.154, 0.03, 0.061, 0.044, 0.038, 0.028, 0.02, 0.004, 0.0, 0.009, -0.006, -0.029, 0.0, 0.01, 0.017, 0.02, 0.006, -0.002, 0.037, 0.005, 0.0, 0.006, 0.014, 0.027, 0.009, 0.007, -0.029, 0.029, -0.115, 0.007, 0.001, -0.022, -0.246, 0.006, -0.189, 0.0, 0.0, -0.049, 0.071, 0.0, 0.0, -0.04, 0.002, 0.0, 0.0, -0.003, 0.068, 0.0, 0.0],
    },
    Tree {
        splits: [Split(HeadlineDistance, 0.89588), Split(FirstStageParent, -0.01631), Split(GrandparentLinked, 0.55655), Split(FirstStageSecondPrevious, 4.6919), Split(ParagraphLength, 0.995), Split(NamedBox, 0.5)],
        leaves: [-0.002, 0.01, -0.04, -0.002, -0.097, -0.018, -0.207, 0.038, 0.0, -0.037, 0.0, -0.039, 0.0, 0.035, 0.0, 0.03, -0.011, 0.01, 0.017, 0.006, -0.002, 0.025, -0.011, 0.073, 0.0, 0.052, -0.182, -0.005, 0.0, 0.0, 0.0, 0.0, -0.059, 0.002, -0.079, 0.029, -0.017, -0.03, 0.0, -0.021, 0.0, -0.018, 0.0, 0.011, 0.0, -0.001, 0.0, 0.0, 0.09, 0.007, -0.061, -0.05, 0.0, 0.006, 0.0, 0.0, 0.0, -0.026, 0.0, 0.011, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(FirstStageMax, 5.58873), Split(Emphasized, 0.9277), Split(FirstStageMedian, 2.79535), Split(PatternLength, 5.862), Split(ParentBlocks, 3.11327), Split(PatternParagraphs, 0.79398)],
        leaves: [0.0, 0.016, 0.005, -0.057, 0.001, -0.024, 0.009, 0.022, 0.002, -0.08, 0.045, 0.0, -0.015, 0.0, 0.009, 0.0, -0.002, 0.086, -0.001, 0.008, -0.018, 0.062, 0.003, -0.047, -0.003, 0.0, 0.033, 0.0, -0.109, 0.003, 0.032, 0.0, 0.0, 0.044, -0.035, 0.022, 0.077, -0.149, 0.025, -0.056, -0.005, -0.163, 0.025, 0.0, 0.115, 0.005, 0.029, 0.002, 0.009, -0.031, 0.01, -0.244, 0.03, 0.001, -0.044, 0.04, 0.008, 0.015, -0.016, -0.006, 0.027, 0.002, 0.031, 0.001],
    },
    Tree {
        splits: [Split(NamedNav, 0.5), Split(GrandparentLinked, 0.00712), Split(NamedBox, 0.5), Split(SureDistance, 0.34657), Split(ParagraphsOfAll, 0.29366), Split(FirstStageMedian, -2.50535)],
        leaves: [0.005, 0.0, -0.001, 0.0, -0.134, 0.0, 0.109, 0.0, -0.003, 0.068, -0.004, -0.004, -0.037, 0.0, -0.01, 0.0, -0.014, 0.0, 0.004, 0.011, 0.097, 0.0, 0.092, 0.0, -0.043, 0.0, 0.022, 0.0, -0.002, 0.0, 0.06, 0.0, -0.006, 0.0, 0.002, 0.0, -0.009, 0.0, 0.011, 0.0, 0.002, 0.0, 0.012, 0.04, 0.012, 0.0, 0.008, 0.0, 0.017, 0.0, -0.003, 0.0, 0.0, 0.0, 0.042, 0.0, -0.001, 0.0, -0.027, 0.035, 0.0, 0.0, 0.004, 0.0],
    },
    Tree {
        splits: [Split(ParentLength, 5.90476), Split(GrandparentLinked, 0.03175), Split(MinOdds, 0.141), Split(FirstStageThirdNext, -5.28786), Split(FirstStageMax, 5.00947), Split(OddsOfClosest, 0.63625)],
        leaves: [-0.018, 0.001, -0.001, 0.062, 0.081, 0.0, -0.038, 0.0, 0.003, -0.069, 0.007, 0.04, 0.007, 0.0, -0.003, -0.053, -0.017, 0.001, -0.009, 0.0, -0.029, 0.0, -0.251, 0.0, -0.004, 0.024, -0.007, 0.0, 0.013, 0.0, -0.036, 0.0, -0.047, 0.0, -0.028, 0.0, 0.0, 0.0, -0.097, 0.0, -0.039, 0.0, 0.044, 0.0, 0.051, 0.0, -0.117, 0.0, -0.018, 0.0, -0.003, 0.0, 0.0, 0.0, 0.0, 0.0, -0.042, 0.0, 0.044, 0.0, 0.058, 0.0, 0.061, 0.0],
    },
    Tree {
        splits: [Split(HeadlineUp, 5.5), Split(OddsOfClosest, 0.63625), Split(PreviousInMain, 0.5), Split(FirstStageMax, 4.62262), Split(PatternBlocks, 3.51143), Split(HeadlineDistance, 2.13833)],
        leaves: [0.008, -0.028, -0.004, 0.023, 0.005, -0.007, 0.031, 0.01, -0.005, -0.04, 0.041, 0.024, 0.032, -0.088, 0.079, -0.152, 0.011, -0.01, 0.015, 0.0, 0.048, -0.01, 0.0, 0.0, 0.015, 0.003, 0.002, 0.003, -0.034, 0.015, 0.006, 0.002, 0.019, 0.005, 0.022, 0.059, 0.002, -0.005, 0.016, -0.209, -0.023, -0.028, -0.034, 0.069, -0.01, 0.008, -0.019, 0.058, 0.055, 0.003, 0.034, -0.084, 0.006, -0.013, 0.104, -0.1, -0.055, -0.054, -0.229, 0.042, 0.023, 0.021, 0.01, 0.037],
    },
    Tree {
        splits: [Split(NamedAuthor, 0.5), Split(IsDescription, 0.5), Split(FirstStageParent, -0.8143), Split(Position, 0.35982), Split(IsRepeated, 0.5), Split(HeadlineDown, 7.5)],
        leaves: [0.003, -0.113, 0.068, -0.009, 0.002, 0.014, 0.009, -0.128, -0.005, -0.107, -0.019, 0.0, -0.004, -0.141, -0.123, 0.0, 0.01, -0.011, -0.039, 0.0, 0.016, 0.0, -0.014, 0.0, -0.017, -0.015, 0.0, 0.0, -0.008, 0.0, 0.0, 0.0, 0.012, -0.057, 0.0, 0.0, 0.001, 0.0, 0.047, 0.0, 0.007, -0.08, -0.001, 0.0, 0.017, -0.11, 0.0, 0.0, -0.023, -0.004, 0.0, 0.0, -0.059, 0.0, 0.0, 0.0, 0.008, -0.011, 0.207, 0.0, -0.115, -0.009, -0.019, 0.0],
    },
    Tree {
        splits: [Split(NotInArticleBody, 0.5), Split(MinOdds, -0.03866), Split(Paragraphs, 0.06031), Split(InDescription, 0.5), Split(BranchLinked, 0.06824), Split(Length, 4.69591)],
        leaves: [0.009, -0.07, 0.008, -0.029, -0.005, 0.011, -0.02, -0.171, 0.017, 0.103, 0.005, 0.009, -0.022, 0.123, -0.012, -0.042, -0.008, -0.059, 0.018, -0.083, 0.01, -0.036, -0.04, -0.035, 0.036, 0.018, 0.006, 0.0, -0.059, 0.0, 0.027, 0.0, -0.009, -0.067, 0.035, -0.131, 0.002, 0.039, 0.0, -0.164, 0.051, 0.115, 0.044, 0.02, 0.027, 0.004, 0.013, 0.004, 0.02, 0.014, 0.054, -0.028, 0.001, -0.049, 0.002, 0.0, 0.057, 0.022, 0.007, 0.0, 0.004, -0.168, 0.085, 0.0],
    },
    Tree {
        splits: [Split(PageBlocks, 6.40022), Split(FirstStageMedian, -2.7107), Split(SumOfOdds, 0.35809), Split(LengthToParagraph, 0.75667), Split(SureDistance, 0.89588), Split(IsDeep, 0.5)],
        leaves: [-0.001, 0.013, 0.007, -0.052, -0.033, 0.0, -0.008, 0.028, 0.01, 0.084, 0.008, -0.103, 0.014, 0.017, -0.005, 0.037, -0.01, -0.007, 0.01, -0.096, 0.011, -0.01, -0.013, 0.121, -0.025, 0.041, 0.037, -0.071, 0.025, 0.006, 0.005, 0.104, 0.009, 0.0, -0.007, 0.01, -0.071, 0.003, -0.026, 0.0, -0.064, 0.0, 0.011, 0.01, -0.015, 0.0, -0.012, 0.04, -0.003, -0.048, 0.012, -0.097, -0.024, 0.006, 0.019, 0.077, -0.01, 0.044, 0.016, -0.039, 0.059, 0.0, 0.05, 0.0],
    },
    Tree {
        splits: [Split(NamedNav, 0.5), Split(FirstStagePattern, -3.89116), Split(InHeader, 0.5), Split(InMain, 0.5), Split(FirstStageMax, 3.03391), Split(PageParagraphs, 1.5182)],
        leaves: [-0.058, 0.0, 0.01, 0.0, -0.019, 0.0, -0.003, 0.0, 0.027, 0.0, -0.01, 0.0, 0.0, 0.0, -0.002, 0.0, -0.027, 0.125, -0.017, -0.029, -0.058, 0.0, -0.066, 0.0, 0.071, 0.0, 0.02, 0.0, 0.0, 0.0, 0.0, 0.0, 0.057, 0.0, 0.073, 0.0, 0.042, 0.0, 0.11, 0.0, 0.021, 0.0, -0.017, 0.0, 0.121, 0.0, 0.036, 0.0, -0.024, 0.0, 0.0, 0.012, -0.07, 0.0, -0.052, 0.0, 0.01, 0.0, -0.002, 0.096, -0.003, 0.0, -0.092, 0.0],
    },
    Tree {
        splits: [Split(NamedConsent, 0.5), Split(FirstStageMax, 4.81576), Split(IsRepeated, 0.5), Split(OddsOfClosest, 0.389), Split(BranchLinked, 0.01372), Split(PageBlocks, 5.80663)],
        leaves: [0.005, -0.139, -0.001, 0.0, -0.028, 0.0, 0.02, 0.0, 0.012, 0.0, 0.016, 0.0, -0.196, 0.0, 0.023, 0.0, 0.006, 0.0, -0.02, -0.066, -0.008, 0.0, -0.002, 0.0, -0.003, 0.0, -0.009, 0.0, 0.032, 0.0, 0.09, 0.0, -0.007, 0.0, -0.065, 0.0, 0.054, 0.0, 0.119, 0.0, -0.049, 0.0, -0.013, 0.0, 0.002, 0.0, 0.001, 0.0, 0.007, 0.0, -0.058, 0.0, -0.029, 0.0, -0.002, 0.0, 0.046, 0.0, 0.011, 0.0, 0.022, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(HeadlineDistance, 0.89588), Split(FirstStagePrevious, 2.2999), Split(HeadlineDown, 1.5), Split(Position, 0.57795), Split(ParentLinked, 0.00491), Split(Length, 5.45318)],
        leaves: [-0.025, -0.09, 0.007, 0.034, 0.004, 0.005, -0.102, -0.003, 0.048, 0.004, 0.004, 0.016, 0.075, 0.0, 0.014, 0.016, -0.011, 0.038, 0.048, -0.013, -0.02, 0.007, -0.103, 0.006, -0.118, -0.044, 0.019, 0.006, 0.034, -0.013, 0.0, -0.001, 0.086, 0.022, 0.0, 0.053, 0.026, -0.015, 0.056, -0.002, 0.045, -0.237, 0.0, 0.053, 0.048, -0.011, -0.226, 0.016, -0.01, 0.14, 0.043, 0.119, 0.024, 0.019, -0.116, 0.012, 0.059, 0.001, 0.011, 0.11, 0.019, -0.012, 0.0, 0.0],
    },
    Tree {
        splits: [Split(BranchSize, 0.01887), Split(PatternBlocks, 3.19846), Split(InCaption, 0.5), Split(FirstStagePattern, -1.95727), Split(PatternParagraphs, 0.01848), Split(AfterNextTitle, 0.5)],
        leaves: [-0.018, 0.005, -0.072, -0.024, -0.018, 0.006, -0.066, 0.188, -0.003, 0.002, 0.001, 0.07, -0.14, -0.059, 0.065, 0.021, -0.019, -0.012, 0.032, -0.034, 0.0, 0.0, 0.0, 0.0, -0.023, 0.002, 0.001, 0.015, 0.0, 0.0, 0.0, 0.0, 0.0, 0.008, 0.088, -0.019, 0.061, 0.206, 0.0, 0.0, 0.03, 0.032, 0.015, 0.0, 0.024, -0.013, 0.0, 0.0, -0.027, 0.038, 0.0, 0.086, 0.0, 0.0, 0.0, 0.0, -0.039, -0.025, 0.072, 0.03, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(FirstStageMax, 5.58873), Split(PageParagraphs, 1.81156), Split(PageBlocks, 3.54085), Split(FirstStageSecondPrevious, 2.28586), Split(Linked, 0.01861), Split(FirstStageParent, 4.49295)],
        leaves: [0.005, 0.007, -0.014, 0.043, -0.001, -0.059, 0.002, -0.01, 0.021, -0.305, -0.012, 0.007, 0.015, -0.013, 0.005, -0.031, 0.003, -0.02, -0.014, -0.004, -0.017, -0.053, 0.003, 0.052, -0.041, -0.136, 0.015, 0.0, 0.018, 0.036, 0.0, -0.015, 0.108, 0.0, 0.011, 0.014, 0.069, -0.045, -0.009, 0.019, -0.055, 0.0, 0.074, 0.022, 0.07, -0.009, 0.01, 0.066, 0.03, 0.0, 0.028, -0.007, 0.007, 0.0, -0.049, -0.002, -0.153, 0.0, -0.103, -0.005, -0.178, -0.219, -0.029, -0.021],
    },
    Tree {
        splits: [Split(NamedNav, 0.5), Split(PatternLength, 4.69296), Split(LengthToParagraph, 0.85667), Split(EndsSentence, 0.5), Split(Paragraphs, 0.05346), Split(IsDescription, 0.5)],
        leaves: [0.0, 0.08, -0.008, 0.036, 0.051, 0.0, 0.031, 0.0, 0.002, 0.098, -0.017, 0.0, 0.053, 0.0, -0.014, -0.028, 0.002, 0.0, -0.048, -0.032, 0.011, 0.0, -0.025, 0.04, -0.008, 0.0, -0.001, 0.032, 0.021, 0.0, 0.004, 0.0, 0.051, 0.0, 0.021, 0.0, 0.035, 0.0, 0.207, 0.0, 0.033, 0.0, -0.031, 0.0, 0.0, 0.0, 0.057, 0.0, 0.025, 0.0, -0.054, 0.0, 0.0, 0.0, 0.045, 0.0, -0.042, 0.0, -0.051, 0.0, 0.023, 0.0, 0.022, 0.0],
    },
    Tree {
        splits: [Split(HeadlineUp, 5.5), Split(FirstStageSecondPrevious, 5.02889), Split(Length, 6.04619), Split(IsMostFrequentPattern, 0.5), Split(SumOfOdds, -0.93018), Split(FirstStageNext, -3.92396)],
        leaves: [-0.003, -0.055, -0.003, 0.0, -0.046, 0.062, 0.0, 0.0, 0.059, -0.163, 0.0, 0.0, 0.039, -0.131, 0.0, 0.0, -0.01, -0.03, 0.0, 0.0, -0.036, 0.075, 0.0, 0.0, 0.0, -0.02, 0.022, -0.005, 0.009, -0.015, 0.002, 0.0, 0.008, -0.003, -0.027, 0.006, -0.029, 0.011, 0.0, 0.0, 0.031, -0.021, 0.007, 0.0, 0.092, -0.042, 0.0, 0.0, 0.001, -0.003, 0.019, -0.038, -0.019, 0.029, 0.001, 0.002, 0.0, 0.005, 0.023, -0.003, 0.018, -0.015, 0.069, -0.245],
    },
    Tree {
        splits: [Split(FirstStageMax, 5.58873), Split(PageBlocks, 3.54085), Split(FirstStageSecondPrevious, 1.30595), Split(SumOfOdds, 0.73008), Split(BranchLinked, 0.02732), Split(FirstStageParent, 1.85637)],
        leaves: [-0.029, 0.038, 0.003, -0.004, -0.042, 0.024, -0.001, -0.007, 0.014, 0.011, -0.022, -0.007, 0.016, 0.012, -0.049, -0.112, 0.004, -0.014, 0.003, -0.001, -0.003, 0.0, 0.011, 0.033, -0.161, 0.0, 0.026, 0.107, -0.029, 0.0, 0.067, -0.015, 0.037, 0.035, -0.019, -0.044, 0.031, -0.29, 0.015, 0.002, 0.069, 0.013, 0.003, -0.038, 0.042, 0.021, 0.003, 0.001, -0.003, 0.008, -0.013, 0.133, -0.03, -0.129, -0.004, -0.041, 0.002, -0.006, -0.014, -0.037, -0.047, -0.005, 0.004, -0.076],
    },
    Tree {
        splits: [Split(NamedModal, 0.5), Split(MinWordOdds, -0.835), Split(FirstStage, 0.10239), Split(InAside, 0.5), Split(InDescription, 0.5), Split(HeadlineDistance, 0.34657)],
        leaves: [-0.014, -0.07, -0.011, -0.054, 0.01, 0.102, -0.027, -0.157, -0.023, -0.005, -0.003, 0.0, 0.0, 0.0, 0.0, 0.0, -0.063, 0.0, 0.004, 0.0, 0.041, 0.0, -0.132, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.007, -0.029, 0.006, -0.058, -0.004, 0.005, -0.001, -0.179, -0.046, -0.014, -0.048, -0.001, 0.079, 0.0, -0.157, 0.0, 0.048, 0.0, 0.109, 0.0, 0.004, -0.015, 0.021, 0.0, -0.003, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(NamedShop, 0.5), Split(GrandparentLinked, 0.00294), Split(NotInArticleBody, 0.5), Split(ParagraphsOfAll, 0.07181), Split(MeanOdds, -0.03924), Split(InMain, 0.5)],
        leaves: [0.006, 0.083, -0.001, 0.001, -0.072, 0.0, -0.012, -0.029, -0.041, 0.008, 0.002, 0.073, 0.0, 0.0, 0.028, 0.0, 0.016, -0.007, -0.003, -0.042, 0.015, 0.0, 0.011, 0.0, -0.017, 0.0, 0.034, -0.137, -0.077, 0.0, -0.136, 0.0, -0.002, 0.093, 0.003, 0.038, 0.014, -0.187, -0.039, -0.002, -0.038, 0.062, 0.007, 0.077, 0.0, 0.0, 0.0, 0.0, -0.01, 0.029, 0.011, -0.051, -0.168, 0.0, -0.091, 0.0, 0.019, 0.016, -0.003, 0.002, -0.202, 0.0, 0.005, 0.0],
    },
    Tree {
        splits: [Split(Punctuation, 0.14324), Split(InQuote, 0.5), Split(FirstStageMedian, 3.57189), Split(ParentLinked, 0.15115), Split(BranchSize, 0.02787), Split(PreviousParagraphs, 0.09925)],
        leaves: [-0.007, 0.018, 0.016, 0.01, -0.011, 0.005, -0.012, 0.006, -0.001, -0.006, -0.083, 0.0, 0.0, -0.013, -0.006, 0.0, 0.006, -0.005, -0.049, 0.005, -0.006, 0.03, 0.0, 0.0, -0.013, -0.015, 0.074, 0.107, -0.029, 0.003, 0.0, 0.0, -0.008, -0.02, 0.009, -0.087, 0.002, -0.001, -0.156, -0.109, 0.015, 0.02, -0.021, 0.087, -0.02, -0.01, 0.005, 0.002, 0.008, -0.01, 0.085, 0.141, 0.038, 0.005, 0.022, 0.004, 0.023, -0.026, 0.004, 0.151, -0.007, 0.027, 0.0, 0.0],
    },
    Tree {
        splits: [Split(PageBlocks, 6.40022), Split(HeadlineDistance, 3.92192), Split(FirstStageMax, 2.60148), Split(BranchRepeats, 2.602), Split(ParentLinked, 0.03641), Split(FirstStageMedian, -3.18586)],
        leaves: [0.038, 0.073, -0.024, -0.002, -0.006, 0.017, -0.021, 0.0, 0.036, 0.027, 0.045, 0.029, -0.01, 0.0, 0.031, 0.0, 0.019, 0.005, -0.028, 0.021, -0.002, 0.007, -0.069, 0.0, 0.0, 0.0, 0.087, 0.0, 0.03, 0.0, -0.149, 0.0, 0.077, -0.032, 0.06, -0.166, -0.002, -0.007, 0.01, -0.004, 0.053, -0.005, 0.082, -0.146, 0.017, 0.063, -0.005, -0.152, -0.013, 0.033, -0.02, 0.011, 0.006, 0.084, 0.0, -0.061, 0.044, 0.041, 0.0, 0.094, 0.0, 0.129, -0.001, -0.13],
    },
    Tree {
        splits: [Split(IsSubheading, 0.5), Split(BranchLinked, 0.92841), Split(FirstStageNext, 3.71181), Split(FirstStageMax, 5.27203), Split(PageBlocks, 3.54085), Split(BranchRepeats, 3.02013)],
        leaves: [-0.005, 0.039, -0.024, 0.071, 0.006, 0.068, -0.041, -0.06, -0.047, 0.0, -0.045, 0.0, -0.078, -0.042, 0.162, 0.0, 0.003, 0.022, -0.034, 0.142, 0.002, 0.024, 0.004, 0.055, -0.013, 0.018, -0.034, 0.0, -0.02, -0.028, -0.002, 0.03, 0.035, 0.0, 0.0, 0.0, 0.068, 0.0, 0.0, 0.0, -0.231, 0.0, 0.0, 0.0, -0.01, 0.0, 0.046, 0.0, -0.007, -0.038, 0.03, 0.002, 0.009, -0.009, 0.05, 0.026, -0.027, -0.005, 0.027, 0.0, 0.085, 0.009, 0.007, 0.026],
    },
    Tree {
        splits: [Split(IsTable, 0.5), Split(MinOdds, 0.1875), Split(NamedTags, 0.5), Split(FirstStagePrevious, 4.60197), Split(BranchLinked, 0.78198), Split(HeadlineDistance, 0.89588)],
        leaves: [-0.012, 0.0, 0.018, 0.0, 0.006, 0.0, 0.0, 0.0, -0.167, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.079, -0.002, -0.023, 0.0, -0.006, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.003, 0.033, -0.01, -0.159, -0.017, 0.024, -0.224, 0.0, -0.002, 0.042, -0.019, 0.0, -0.133, 0.0, 0.0, 0.0, -0.005, 0.186, -0.037, 0.0, -0.046, 0.0, 0.0, 0.0, -0.047, 0.0, 0.014, 0.0, 0.003, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(NamedConsent, 0.5), Split(ParentBlocks, 0.89588), Split(FirstStageNext, -4.33715), Split(HeadlineDown, 10.5), Split(InCaption, 0.5), Split(IsRepeated, 0.5)],
        leaves: [-0.024, -0.002, -0.014, -0.025, 0.029, -0.125, -0.003, -0.079, -0.031, 0.0, 0.02, 0.0, -0.005, 0.0, 0.03, 0.0, -0.033, 0.0, 0.1, 0.0, -0.024, 0.0, 0.011, 0.0, -0.008, 0.0, -0.005, 0.0, -0.097, 0.0, -0.003, 0.0, 0.018, 0.0, 0.019, 0.0, -0.026, 0.0, -0.016, 0.0, -0.037, 0.0, 0.073, 0.0, -0.081, 0.0, -0.044, 0.0, 0.19, 0.0, -0.007, 0.0, 0.056, 0.0, -0.026, 0.0, 0.0, 0.0, 0.0, 0.0, -0.09, 0.0, 0.082, 0.0],
    },
    Tree {
        splits: [Split(BesideForm, 0.5), Split(FirstStageSiblings, -0.17015), Split(NamedComments, 0.5), Split(NamedCaption, 0.5), Split(Paragraphs, 0.12318), Split(ParentBlocks, 0.89588)],
        leaves: [0.008, -0.063, 0.01, -0.018, -0.005, 0.0, 0.0, 0.0, -0.018, 0.0, -0.103, 0.0, 0.0, 0.0, 0.0, 0.0, 0.004, -0.02, 0.018, 0.0, 0.0, 0.0, 0.0, 0.0, 0.169, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.002, -0.07, -0.001, -0.135, -0.01, 0.0, 0.0, 0.0, 0.018, -0.003, 0.056, 0.0, 0.0, 0.0, 0.0, 0.0, 0.011, -0.093, -0.004, -0.061, 0.075, 0.0, -0.134, 0.0, -0.068, 0.0, -0.188, 0.0, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(NamedModal, 0.5), Split(MinWordOdds, -0.785), Split(FirstStageParent, 0.38533), Split(FirstStageParent, 0.76712), Split(GrandparentLinked, 0.08985), Split(Paragraphs, 0.42557)],
        leaves: [0.007, -0.022, -0.001, -0.095, -0.016, 0.008, 0.028, -0.061, 0.0, 0.0, 0.0, 0.0, -0.001, 0.079, -0.009, 0.0, -0.002, -0.09, 0.006, -0.002, -0.031, 0.0, -0.041, 0.0, 0.0, 0.0, 0.0, 0.0, 0.023, 0.0, -0.008, 0.0, -0.002, -0.123, 0.012, 0.0, -0.013, 0.121, -0.095, 0.0, 0.0, 0.0, 0.0, 0.0, -0.002, 0.008, 0.0, 0.0, 0.016, -0.028, 0.062, -0.074, -0.073, 0.0, -0.083, 0.0, 0.0, 0.0, 0.0, 0.0, 0.013, -0.023, 0.005, -0.185],
    },
    Tree {
        splits: [Split(FirstStageMax, 4.77966), Split(FirstStageNext, 2.81539), Split(InQuote, 0.5), Split(GrandparentLinked, 0.00007), Split(FirstStage, 0.77153), Split(NamedBox, 0.5)],
        leaves: [0.014, -0.018, -0.036, 0.0, -0.029, 0.004, -0.017, -0.067, 0.005, -0.006, -0.004, -0.005, 0.112, 0.035, 0.026, -0.03, -0.005, -0.031, -0.007, 0.044, 0.059, -0.117, 0.066, -0.029, 0.002, -0.019, 0.016, 0.007, 0.119, -0.045, 0.041, -0.001, 0.012, -0.005, -0.007, -0.008, -0.041, 0.0, -0.079, 0.0, -0.004, -0.045, 0.025, 0.046, 0.003, -0.005, 0.008, 0.0, -0.053, -0.033, -0.108, 0.024, 0.021, 0.0, 0.0, 0.0, 0.081, 0.047, 0.08, 0.033, 0.0, 0.001, 0.0, 0.0],
    },
    Tree {
        splits: [Split(InDescription, 0.5), Split(FirstStageParent, -0.8143), Split(IsTitle, 0.5), Split(LengthToParagraph, 0.92333), Split(FirstStage, -0.23624), Split(BranchRepeats, 0.89588)],
        leaves: [0.0, 0.068, 0.02, 0.022, -0.02, -0.058, -0.088, -0.022, 0.002, 0.112, 0.036, 0.127, 0.246, 0.0, 0.0, 0.0, -0.125, 0.074, -0.015, -0.024, 0.0, 0.0, -0.109, -0.081, 0.088, 0.027, -0.002, 0.013, 0.0, 0.0, 0.0, 0.0, -0.001, 0.006, 0.011, 0.018, -0.006, -0.001, -0.028, -0.003, 0.006, -0.02, -0.025, 0.0, 0.0, 0.0, 0.0, 0.0, -0.062, -0.029, -0.004, -0.01, 0.0, 0.0, -0.013, 0.01, 0.0, 0.0, 0.001, 0.06, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(NamedModal, 0.5), Split(FirstStagePattern, 1.72588), Split(Linked, 0.81754), Split(FirstStage, 1.38321), Split(TextBefore, 0.63677), Split(HeadlineDistance, 2.4414)],
        leaves: [-0.003, -0.046, -0.003, 0.0, -0.018, -0.023, -0.06, 0.0, 0.011, 0.0, 0.006, -0.132, -0.016, 0.0, -0.11, 0.0, 0.041, 0.009, -0.037, 0.0, -0.043, -0.001, -0.03, 0.0, 0.083, 0.0, -0.019, 0.0, 0.0, 0.0, 0.0, 0.0, 0.005, 0.046, -0.006, 0.0, 0.014, -0.006, 0.003, 0.0, -0.007, 0.021, 0.007, 0.009, -0.039, 0.0, -0.063, 0.0, -0.001, -0.034, 0.031, -0.018, 0.001, -0.029, -0.047, 0.0, -0.062, 0.0, -0.003, -0.145, -0.006, 0.0, -0.107, 0.0],
    },
    Tree {
        splits: [Split(IsSubheading, 0.5), Split(MinOdds, 0.141), Split(HeadlineUp, 7.5), Split(BranchLinked, 0.80734), Split(InItem, 0.5), Split(FirstStageSiblings, 0.88891)],
        leaves: [-0.003, 0.008, 0.008, 0.0, -0.01, 0.046, 0.0, 0.0, -0.005, 0.042, -0.012, 0.009, -0.014, 0.059, 0.0, 0.0, 0.032, 0.047, 0.004, 0.0, -0.027, -0.022, 0.0, 0.0, -0.009, 0.132, 0.007, 0.0, -0.052, 0.0, -0.053, -0.053, 0.001, 0.035, -0.021, -0.106, 0.015, 0.033, -0.167, -0.012, -0.037, -0.01, 0.036, 0.009, 0.099, 0.026, 0.0, 0.0, -0.002, 0.013, 0.102, 0.001, -0.051, -0.082, -0.13, 0.0, -0.029, 0.0, 0.0, 0.002, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(PageParagraphs, 3.92595), Split(Punctuation, 0.37394), Split(FirstStageMedian, 3.68388), Split(PatternParagraphs, 0.09897), Split(InArticleBody, 0.5), Split(InItem, 0.5)],
        leaves: [0.0, -0.026, -0.003, -0.015, -0.032, 0.012, 0.022, 0.0, -0.002, -0.01, -0.004, 0.054, 0.031, -0.005, 0.046, -0.214, 0.006, -0.02, 0.006, -0.005, -0.057, 0.0, 0.0, 0.0, 0.014, 0.076, -0.017, 0.006, 0.002, 0.0, 0.0, 0.0, 0.007, 0.033, 0.057, -0.133, 0.056, 0.122, 0.077, 0.0, 0.018, 0.003, -0.064, 0.007, 0.038, 0.02, 0.042, 0.0, 0.077, -0.188, 0.0, -0.009, 0.0, 0.0, 0.0, 0.0, 0.055, 0.003, 0.0, 0.0, 0.006, 0.0, 0.001, 0.0],
    },
    Tree {
        splits: [Split(NotInArticleBody, 0.5), Split(MinOdds, -0.03866), Split(Paragraphs, 0.06031), Split(FirstStageSiblings, 2.58085), Split(FirstStageThirdPrevious, -6.26183), Split(IsLead, 0.5)],
        leaves: [-0.048, -0.037, -0.014, 0.0, 0.026, -0.011, -0.049, 0.0, 0.016, 0.0, 0.0, 0.0, 0.061, 0.0, 0.045, 0.0, 0.002, -0.042, 0.014, -0.087, 0.001, -0.006, -0.01, -0.225, 0.076, -0.06, 0.067, 0.0, 0.002, 0.01, -0.003, -0.019, 0.162, -0.009, 0.0, 0.0, 0.12, 0.0, -0.141, -0.042, 0.0, 0.0, 0.0, 0.0, 0.022, 0.0, 0.002, 0.0, 0.001, 0.014, 0.044, 0.041, 0.004, -0.005, 0.035, 0.0, 0.035, 0.0, 0.011, 0.0, -0.036, 0.0, -0.026, 0.004],
    },
    Tree {
        splits: [Split(ParentBlocks, 0.89588), Split(HeadlineUp, 4.5), Split(FirstStagePattern, 4.81374), Split(MeanOdds, 0.12346), Split(HeadlineDistance, 1.49787), Split(FirstStageThirdPrevious, 4.88689)],
        leaves: [0.026, -0.015, -0.02, 0.003, 0.0, 0.005, 0.0, 0.017, 0.04, 0.01, 0.062, -0.022, 0.0, 0.047, 0.0, 0.001, 0.01, 0.003, -0.011, -0.006, 0.0, 0.051, 0.0, -0.262, 0.022, -0.004, 0.01, 0.005, 0.0, 0.035, 0.0, 0.026, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.005, 0.032, 0.072, -0.004, 0.0, 0.05, 0.0, 0.0, 0.1, -0.028, -0.276, 0.073, 0.0, 0.082, 0.0, 0.01],
    },
    Tree {
        splits: [Split(NamedFooter, 0.5), Split(PatternLinked, 0.00839), Split(SureBefore, 0.34657), Split(NamedShop, 0.5), Split(NamedLead, 0.5), Split(TextBefore, 0.27398)],
        leaves: [0.002, 0.0, -0.004, 0.0, -0.001, 0.0, 0.021, 0.0, 0.063, 0.0, -0.012, 0.0, 0.025, 0.0, -0.014, 0.0, 0.03, 0.0, 0.057, 0.0, -0.107, 0.0, 0.027, 0.0, 0.0, 0.0, -0.132, 0.0, 0.0, 0.0, 0.0, 0.0, 0.059, -0.125, -0.022, -0.028, -0.01, -0.022, 0.006, -0.005, 0.091, 0.0, 0.0, 0.0, 0.053, 0.0, 0.013, 0.0, 0.0, 0.0, 0.0, 0.0, -0.044, -0.004, -0.001, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(FirstStageMax, 3.196), Split(IsDescription, 0.5), Split(FirstStageParent, -0.8143), Split(SumOfOdds, -1.3542), Split(InMain, 0.5), Split(PageParagraphs, 1.5182)],
        leaves: [-0.007, 0.005, 0.0, -0.007, -0.02, -0.021, -0.15, 0.0, 0.004, -0.047, -0.023, 0.108, 0.07, -0.023, 0.079, 0.001, -0.094, 0.037, 0.0, 0.0, 0.043, 0.05, 0.0, 0.008, 0.012, 0.011, 0.0, -0.062, -0.001, 0.016, -0.058, 0.035, 0.032, -0.017, 0.0, 0.147, 0.153, -0.031, -0.005, 0.065, 0.068, -0.001, -0.011, 0.028, 0.074, 0.001, -0.02, -0.016, 0.017, 0.007, 0.0, 0.037, 0.027, -0.019, 0.003, 0.105, -0.013, 0.003, 0.0, 0.07, -0.005, -0.004, 0.017, 0.054],
    },
    Tree {
        splits: [Split(PatternLinked, 0.00839), Split(Linked, 0.03708), Split(GrandparentLinked, 0.05568), Split(BranchRepeats, 0.34657), Split(FirstStageMedian, -4.07774), Split(FirstStageMax, 4.36674)],
        leaves: [0.012, 0.027, 0.072, 0.018, 0.046, 0.066, 0.0, -0.275, 0.008, 0.095, -0.003, -0.007, -0.031, 0.116, 0.0, 0.003, 0.102, -0.032, 0.0, -0.006, -0.004, 0.034, 0.0, -0.048, -0.002, 0.018, 0.011, 0.005, 0.009, 0.052, 0.004, 0.0, -0.006, 0.0, 0.0, 0.0, -0.001, 0.094, 0.0, -0.014, -0.015, 0.051, 0.068, -0.008, -0.005, 0.021, -0.185, -0.008, -0.044, 0.004, 0.0, 0.0, 0.015, 0.015, 0.0, 0.01, -0.003, 0.018, 0.001, -0.018, -0.015, 0.018, -0.169, -0.006],
    },
    Tree {
        splits: [Split(Emphasized, 0.86887), Split(FirstStageThirdNext, -4.72472), Split(ParagraphLength, 0.695), Split(HeadlineDistance, 2.01268), Split(FirstStageSiblings, 1.86324), Split(PageBlocks, 3.88151)],
        leaves: [0.013, 0.046, -0.021, 0.062, -0.027, 0.042, -0.003, 0.054, 0.011, -0.034, 0.011, 0.026, -0.072, -0.064, 0.013, 0.056, 0.069, -0.051, -0.005, -0.03, 0.059, -0.001, 0.007, 0.051, -0.002, 0.089, -0.02, -0.022, -0.003, -0.048, 0.017, -0.07, 0.009, -0.088, -0.012, 0.027, 0.094, -0.016, 0.047, 0.008, -0.024, -0.012, 0.006, 0.012, -0.001, -0.116, -0.002, -0.011, -0.2, 0.0, -0.036, -0.054, 0.099, 0.0, 0.025, 0.077, 0.046, 0.013, -0.008, 0.001, 0.018, -0.082, -0.002, -0.015],
    },
    Tree {
        splits: [Split(IsSubheading, 0.5), Split(ParagraphsOfAll, 0.00322), Split(Emphasized, 0.80094), Split(FirstStageThirdPrevious, -0.06201), Split(FirstStageMax, 3.56023), Split(Length, 4.69591)],
        leaves: [0.004, 0.084, -0.01, -0.009, -0.023, 0.015, 0.019, 0.006, 0.028, 0.076, 0.035, 0.045, 0.136, 0.016, -0.003, -0.013, -0.012, 0.07, -0.017, -0.007, -0.026, 0.075, -0.042, 0.028, 0.007, 0.008, -0.009, 0.011, 0.033, 0.039, 0.004, 0.008, -0.045, 0.0, 0.002, 0.004, 0.0, 0.0, -0.004, 0.0, 0.085, 0.0, 0.017, 0.0, 0.085, 0.0, 0.128, 0.0, 0.025, 0.0, 0.001, 0.072, -0.032, 0.0, -0.022, 0.022, -0.012, 0.0, 0.004, -0.026, 0.016, 0.0, -0.039, 0.01],
    },
    Tree {
        splits: [Split(NamedAuthor, 0.5), Split(FirstStageSiblings, 0.18178), Split(Linked, 0.81754), Split(InDescription, 0.5), Split(ParagraphsOfAll, 0.22088), Split(Length, 3.62425)],
        leaves: [0.006, -0.081, 0.014, 0.0, -0.006, -0.061, -0.046, 0.0, 0.068, 0.0, -0.046, 0.0, -0.004, 0.0, -0.004, 0.0, -0.036, 0.03, -0.016, 0.0, 0.031, -0.001, 0.049, 0.0, -0.005, 0.0, -0.095, 0.0, 0.0, 0.0, 0.0, 0.0, 0.004, -0.121, -0.007, -0.144, -0.001, -0.028, -0.085, 0.0, 0.029, -0.012, 0.008, -0.126, 0.116, 0.0, -0.003, 0.0, 0.007, -0.069, 0.002, 0.0, 0.053, 0.0, -0.042, 0.0, 0.122, 0.0, 0.02, 0.005, 0.0, 0.0, -0.086, 0.0],
    },
    Tree {
        splits: [Split(NamedModal, 0.5), Split(MinWordOdds, -0.835), Split(HeadlineDown, 6.5), Split(HeadlineUp, 5.5), Split(FirstStagePattern, 4.81374), Split(MinOdds, -0.54472)],
        leaves: [0.007, -0.005, 0.02, 0.0, -0.003, 0.01, -0.086, -0.001, -0.011, -0.09, -0.052, 0.0, 0.003, -0.03, 0.025, -0.003, -0.195, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.001, -0.061, -0.002, -0.143, 0.002, 0.011, 0.032, -0.151, 0.016, -0.053, -0.02, -0.026, -0.008, -0.051, -0.005, -0.067, 0.031, 0.0, 0.067, 0.0, 0.0, 0.0, 0.04, 0.0, 0.0, 0.0, -0.149, 0.0, 0.0, 0.0, 0.013, 0.0],
    },
    Tree {
        splits: [Split(BesideForm, 0.5), Split(FirstStagePattern, -0.107), Split(IsTitle, 0.5), Split(InDescription, 0.5), Split(NamedAuthor, 0.5), Split(FirstStageNext, -3.419)],
        leaves: [-0.009, -0.098, 0.002, 0.0, 0.001, 0.0, 0.0, 0.0, 0.043, 0.0, -0.013, 0.0, -0.036, 0.0, -0.005, 0.0, -0.085, 0.0, -0.028, 0.0, 0.0, 0.0, 0.0, 0.0, -0.001, 0.0, -0.121, 0.0, 0.0, 0.0, 0.0, 0.0, 0.008, -0.073, -0.002, -0.141, -0.028, -0.005, -0.099, 0.0, 0.079, 0.0, 0.019, 0.0, -0.049, 0.0, -0.062, 0.0, -0.101, 0.0, -0.132, 0.0, 0.0, 0.0, 0.0, 0.0, -0.011, 0.0, 0.005, 0.0, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(NamedNav, 0.5), Split(PatternLength, 4.76541), Split(Emphasized, 0.80094), Split(NamedPaywall, 0.5), Split(PatternBlocks, 3.34975), Split(SureAfter, 1.24245)],
        leaves: [0.0, 0.119, 0.003, 0.026, 0.017, -0.006, -0.034, -0.002, -0.046, 0.0, 0.011, -0.01, 0.0, 0.0, -0.007, 0.0, -0.001, 0.0, -0.018, 0.0, -0.007, 0.0, -0.081, 0.0, 0.0, 0.0, 0.014, 0.0, 0.0, 0.0, 0.0, 0.0, -0.004, 0.0, 0.0, 0.0, 0.005, 0.0, 0.009, 0.0, -0.052, 0.0, 0.006, 0.0, 0.0, 0.0, -0.106, 0.0, 0.029, 0.0, 0.011, 0.0, 0.025, 0.0, -0.006, 0.0, -0.164, 0.0, 0.035, 0.0, -0.109, 0.0, 0.01, 0.0],
    },
    Tree {
        splits: [Split(ParentLength, 5.90476), Split(MaxWordOdds, 1.275), Split(SureAfter, 3.94153), Split(SumOfOdds, -0.51203), Split(IsLead, 0.5), Split(FirstStagePattern, 4.40907)],
        leaves: [0.004, -0.133, 0.04, 0.0, 0.004, 0.063, 0.003, 0.0, -0.001, -0.026, 0.012, -0.19, 0.008, 0.034, 0.017, 0.049, 0.0, 0.0, -0.069, 0.0, -0.048, 0.0, -0.001, 0.0, 0.008, -0.019, 0.079, 0.0, -0.002, 0.0, -0.015, 0.0, -0.152, 0.0, 0.0, 0.0, 0.009, 0.0, 0.0, 0.0, -0.016, 0.012, 0.019, 0.0, 0.05, 0.01, 0.05, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.014, 0.0, 0.0, 0.0, 0.005, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(PageParagraphs, 4.35294), Split(TextBefore, 0.32174), Split(MeanOdds, -0.17504), Split(ParagraphsOfAll, 0.05227), Split(IsItem, 0.5), Split(GrandparentLinked, 0.00294)],
        leaves: [-0.001, 0.023, 0.009, 0.0, 0.009, 0.057, -0.008, -0.022, -0.008, 0.0, 0.048, 0.0, 0.01, 0.025, -0.028, 0.062, -0.031, -0.016, 0.009, -0.004, 0.036, 0.0, 0.047, 0.0, -0.152, 0.0, 0.067, 0.0, -0.043, 0.0, 0.126, 0.0, -0.004, -0.016, -0.007, 0.07, 0.004, 0.003, 0.006, -0.027, -0.011, -0.061, 0.019, -0.095, 0.009, 0.127, 0.0, -0.088, 0.018, -0.022, 0.008, -0.073, 0.026, 0.117, 0.012, -0.005, 0.018, 0.0, 0.093, 0.0, -0.018, 0.0, -0.015, 0.0],
    },
    Tree {
        splits: [Split(InForm, 0.5), Split(FirstStageParent, -0.01631), Split(FirstStageSiblings, 1.58758), Split(Linked, 0.65372), Split(FirstStageMedian, 1.33991), Split(EndsSentence, 0.5)],
        leaves: [0.011, -0.133, -0.005, -0.006, 0.0, 0.0, -0.035, 0.0, -0.001, -0.018, 0.012, 0.0, 0.0, 0.0, -0.054, 0.0, -0.03, -0.014, 0.011, 0.0, 0.0, 0.0, -0.007, 0.0, 0.008, -0.001, 0.005, 0.0, 0.0, 0.0, 0.039, 0.0, 0.005, -0.035, 0.006, -0.126, -0.049, 0.0, 0.003, 0.014, -0.015, -0.018, 0.031, 0.0, 0.0, 0.0, -0.072, 0.0, 0.001, -0.034, -0.034, 0.0, -0.172, 0.0, 0.008, 0.0, 0.0, 0.0, -0.021, 0.0, 0.0, 0.0, -0.027, 0.0],
    },
    Tree {
        splits: [Split(BranchSize, 0.01887), Split(InQuote, 0.5), Split(MaxWordOdds, 1.195), Split(FirstStageMedian, -0.54314), Split(SureBefore, 4.69591), Split(FirstStagePattern, 1.36901)],
        leaves: [-0.012, 0.0, -0.031, 0.087, 0.009, 0.041, -0.145, 0.045, -0.001, 0.0, -0.002, 0.033, -0.013, 0.046, 0.045, -0.127, -0.053, -0.058, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.008, -0.009, -0.007, -0.011, -0.015, -0.066, 0.007, 0.0, -0.017, -0.002, 0.01, 0.133, 0.02, 0.006, -0.071, -0.031, 0.007, 0.003, -0.058, 0.087, -0.023, 0.012, -0.042, -0.025, -0.164, -0.146, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.042, -0.008, 0.015, -0.049, -0.055, -0.042, 0.0, 0.0],
    },
    Tree {
        splits: [Split(NamedComments, 0.5), Split(FirstStageMax, 5.27203), Split(PageBlocks, 3.38425), Split(ParentBlocks, 3.02013), Split(SureBefore, 1.86883), Split(Position, 0.37734)],
        leaves: [0.013, 0.0, 0.043, 0.0, -0.001, 0.0, -0.022, 0.0, 0.017, 0.0, 0.031, 0.0, 0.017, 0.0, -0.014, 0.0, 0.041, 0.0, 0.0, 0.0, -0.007, 0.0, -0.048, 0.0, 0.003, 0.0, 0.0, 0.0, 0.008, 0.0, 0.032, 0.0, -0.007, 0.067, -0.09, 0.0, 0.005, -0.003, 0.026, 0.0, 0.007, 0.0, 0.0, 0.0, -0.039, 0.0, 0.018, 0.0, -0.018, 0.0, -0.031, 0.0, 0.003, -0.002, -0.005, -0.128, 0.012, 0.0, -0.28, 0.0, 0.0, -0.009, 0.013, 0.0],
    },
    Tree {
        splits: [Split(PatternLinked, 0.00839), Split(PageBlocks, 5.90799), Split(HeadlineUp, 2.5), Split(Linked, 0.04408), Split(PageParagraphs, 1.95118), Split(FirstStageParent, 0.38533)],
        leaves: [-0.012, 0.076, -0.006, 0.0, 0.019, 0.056, -0.094, -0.007, 0.0, 0.0, 0.0, -0.015, 0.0, 0.003, 0.0, -0.111, 0.014, 0.009, 0.055, 0.04, -0.008, 0.023, -0.033, -0.002, 0.0, 0.004, 0.0, 0.052, -0.004, 0.004, -0.008, 0.02, 0.005, 0.014, 0.034, -0.035, -0.011, 0.046, 0.0, 0.02, -0.233, -0.031, 0.0, -0.007, 0.062, 0.0, 0.0, 0.126, -0.014, 0.059, 0.06, 0.054, -0.003, 0.019, -0.039, -0.008, -0.001, -0.004, -0.024, -0.036, -0.015, -0.004, -0.012, -0.033],
    },
    Tree {
        splits: [Split(IsSubheading, 0.5), Split(FirstStage, 1.66464), Split(BeforeHeadline, 0.5), Split(FirstStagePrevious, 4.60197), Split(EndsSentence, 0.5), Split(BranchLinked, 0.64059)],
        leaves: [0.004, 0.015, -0.033, 0.012, 0.0, 0.031, 0.009, 0.003, -0.078, 0.031, -0.027, 0.002, 0.0, 0.0, 0.0, 0.0, 0.0, 0.041, 0.006, 0.0, 0.015, 0.004, -0.047, 0.002, -0.072, -0.03, 0.008, -0.02, 0.0, 0.0, -0.157, 0.0, -0.004, 0.06, -0.097, -0.061, -0.101, 0.0, 0.0, 0.0, -0.007, 0.016, -0.06, 0.004, 0.0, 0.0, 0.0, 0.0, -0.011, 0.089, -0.124, -0.009, -0.028, 0.0, 0.0, 0.0, 0.065, 0.001, -0.074, 0.001, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(NotInArticleBody, 0.5), Split(SureAfter, 3.62425), Split(FirstStage, 1.66464), Split(BranchLinked, 0.68032), Split(SumOfOdds, 0.82295), Split(FirstStagePrevious, -0.33027)],
        leaves: [0.0, -0.006, -0.014, -0.013, -0.005, 0.089, -0.006, 0.005, -0.011, -0.111, 0.046, 0.102, -0.178, 0.0, 0.0, 0.0, -0.008, -0.088, -0.042, 0.0, 0.005, 0.008, 0.008, 0.0, -0.051, -0.022, -0.001, 0.0, 0.008, 0.0, 0.001, 0.0, 0.001, -0.052, 0.021, -0.014, 0.0, 0.001, 0.012, -0.211, 0.023, -0.073, 0.008, 0.0, -0.136, 0.0, -0.035, 0.0, 0.04, -0.051, 0.028, 0.0, -0.003, 0.017, -0.001, 0.0, -0.009, -0.03, 0.026, 0.0, 0.023, 0.0, 0.019, 0.0],
    },
    Tree {
        splits: [Split(PatternLinked, 0.00528), Split(HeadlineDistance, 2.52493), Split(PatternLength, 3.76084), Split(Punctuation, 0.12973), Split(NamedShop, 0.5), Split(TextBefore, 0.9409)],
        leaves: [-0.006, -0.019, 0.017, 0.03, -0.002, -0.007, 0.0, 0.017, -0.057, 0.006, 0.096, 0.066, 0.017, -0.003, -0.034, 0.004, 0.057, -0.023, 0.083, -0.062, 0.015, -0.006, -0.009, -0.03, -0.001, 0.038, 0.045, 0.043, 0.076, -0.018, 0.053, 0.007, 0.002, 0.031, -0.049, -0.003, 0.027, 0.004, -0.008, -0.005, -0.041, 0.095, -0.045, -0.01, 0.026, 0.031, -0.02, 0.006, 0.0, -0.001, 0.001, -0.021, 0.0, 0.0, -0.014, -0.002, 0.0, 0.0, -0.001, 0.03, 0.095, 0.0, -0.018, 0.084],
    },
    Tree {
        splits: [Split(NamedComments, 0.5), Split(PatternLinked, 0.00613), Split(Position, 0.77794), Split(NamedBox, 0.5), Split(PatternParagraphs, 0.34102), Split(InMainDirectly, 0.5)],
        leaves: [0.001, -0.002, 0.002, 0.0, -0.013, -0.003, 0.012, -0.011, -0.006, 0.0, 0.007, 0.0, -0.026, 0.0, -0.021, 0.0, -0.009, 0.068, 0.015, -0.123, -0.004, 0.0, 0.003, 0.0, -0.067, 0.0, 0.054, 0.0, 0.136, 0.0, 0.074, 0.0, -0.008, 0.0, 0.0, 0.0, 0.0, 0.0, -0.064, 0.0, 0.084, 0.0, 0.002, 0.0, -0.004, 0.0, 0.004, 0.0, 0.001, 0.0, 0.007, 0.0, 0.016, 0.0, -0.016, 0.0, 0.09, 0.0, 0.054, 0.0, 0.013, 0.0, 0.016, 0.0],
    },
    Tree {
        splits: [Split(OddsOfClosest, 0.63625), Split(HeadlineUp, 7.5), Split(ParagraphsOfAll, 0.44822), Split(FirstStageMax, 4.74014), Split(Punctuation, 0.14324), Split(FirstStageNext, 2.67129)],
        leaves: [0.008, 0.009, -0.011, -0.084, 0.02, -0.03, 0.098, -0.12, -0.008, -0.024, -0.035, 0.075, -0.022, -0.009, 0.039, 0.0, -0.005, 0.022, -0.027, -0.044, -0.004, 0.084, 0.116, 0.0, -0.005, -0.194, -0.058, 0.076, -0.017, -0.021, -0.019, 0.015, 0.001, -0.043, -0.003, -0.07, 0.013, 0.105, 0.088, -0.179, 0.005, 0.038, 0.071, 0.0, 0.005, 0.051, 0.103, -0.148, -0.003, -0.015, -0.069, -0.025, -0.01, 0.055, 0.034, -0.135, 0.014, 0.051, 0.048, 0.0, -0.004, 0.054, 0.018, 0.005],
    },
    Tree {
        splits: [Split(BranchSize, 0.01887), Split(NamedBox, 0.5), Split(FirstStageSiblings, 2.84926), Split(FirstStage, 3.42163), Split(GrandparentLinked, 0.00007), Split(HeadlineDistance, 3.27697)],
        leaves: [-0.021, -0.004, 0.028, -0.012, 0.009, -0.024, 0.014, -0.165, 0.0, 0.002, 0.0, 0.0, -0.036, 0.054, 0.0, -0.022, -0.004, 0.005, 0.0, -0.006, -0.025, -0.008, 0.037, 0.066, 0.007, 0.055, 0.0, 0.0, -0.019, 0.012, 0.005, 0.066, -0.019, 0.01, -0.008, 0.013, 0.055, 0.029, -0.016, 0.058, 0.0, 0.0, 0.0, 0.0, -0.042, -0.016, 0.0, 0.057, 0.002, 0.0, -0.005, 0.008, -0.009, -0.008, 0.01, -0.043, -0.009, 0.003, 0.0, 0.0, -0.004, 0.015, 0.015, 0.031],
    },
    Tree {
        splits: [Split(NamedConsent, 0.5), Split(MaxWordOdds, 0.395), Split(OddsOfClosest, 0.34258), Split(SureAfter, 2.602), Split(FirstStagePattern, 4.81374), Split(HeadlineUp, 3.5)],
        leaves: [0.002, 0.0, -0.01, 0.0, -0.016, 0.0, 0.006, 0.0, 0.009, 0.0, 0.004, 0.0, -0.253, 0.0, 0.019, 0.0, -0.018, 0.0, 0.003, 0.0, 0.0, 0.0, 0.075, 0.0, 0.033, 0.0, 0.062, 0.0, 0.0, 0.0, 0.05, 0.0, 0.005, -0.083, 0.001, -0.118, -0.032, 0.0, 0.011, 0.0, 0.002, 0.0, -0.003, 0.0, 0.0, 0.0, -0.032, 0.0, 0.001, 0.0, -0.148, 0.0, 0.0, 0.0, 0.024, 0.0, 0.014, 0.0, 0.008, 0.0, 0.0, 0.0, 0.019, 0.0],
    },
    Tree {
        splits: [Split(BranchSize, 0.01887), Split(PatternLength, 6.05889), Split(HeadlineDistance, 4.22681), Split(FirstStage, 3.72145), Split(ParentBlocks, 4.67748), Split(NextToParagraph, 0.5)],
        leaves: [0.001, -0.002, 0.012, -0.012, -0.012, 0.007, -0.002, 0.009, 0.016, -0.025, -0.177, 0.065, -0.035, -0.013, -0.138, -0.12, 0.041, 0.049, 0.0, -0.003, -0.022, -0.03, 0.0, -0.002, 0.018, 0.036, 0.0, 0.0, 0.064, 0.03, 0.0, 0.0, -0.011, 0.0, -0.017, 0.034, -0.016, 0.005, -0.002, -0.04, -0.009, 0.027, 0.051, 0.005, -0.026, -0.012, 0.0, 0.006, 0.019, 0.08, 0.021, 0.008, -0.004, -0.024, -0.099, -0.064, 0.022, 0.055, -0.042, -0.188, 0.038, 0.019, -0.109, -0.224],
    },
    Tree {
        splits: [Split(IsRepeated, 0.5), Split(GrandparentLinked, 0.06594), Split(PatternLength, 5.38699), Split(HeadlineDown, 7.5), Split(MaxWordOdds, 0.505), Split(PatternParagraphs, 0.00919)],
        leaves: [0.004, -0.047, -0.022, -0.009, -0.024, 0.0, -0.021, 0.153, 0.004, 0.083, -0.007, 0.02, -0.109, -0.091, -0.027, -0.005, 0.007, 0.008, 0.011, -0.003, -0.081, 0.0, 0.153, 0.0, -0.007, -0.064, 0.019, 0.023, 0.072, 0.0, 0.167, 0.0, -0.003, 0.019, -0.008, -0.039, 0.008, -0.039, 0.009, 0.083, 0.025, -0.044, -0.003, -0.062, 0.033, -0.083, 0.025, -0.033, 0.003, -0.023, 0.001, 0.065, -0.018, 0.043, 0.012, -0.03, 0.003, -0.043, -0.011, -0.089, 0.001, -0.171, 0.035, -0.028],
    },
    Tree {
        splits: [Split(BesideForm, 0.5), Split(FirstStageParent, -0.39559), Split(InDescription, 0.5), Split(ParagraphLength, 0.605), Split(ParentLength, 2.13002), Split(PatternParagraphs, 0.14776)],
        leaves: [0.002, -0.057, -0.013, -0.119, 0.03, 0.0, -0.019, 0.0, -0.004, -0.1, -0.003, 0.0, 0.109, 0.0, 0.036, 0.0, -0.013, -0.031, 0.003, -0.001, 0.03, 0.0, -0.036, 0.0, 0.056, 0.0, -0.023, 0.0, 0.138, 0.0, 0.11, 0.0, 0.006, -0.058, 0.019, 0.0, -0.064, 0.0, -0.034, 0.0, -0.005, -0.013, -0.003, 0.0, -0.135, 0.0, 0.025, 0.0, -0.019, 0.0, -0.008, 0.0, 0.0, 0.0, -0.031, 0.0, 0.064, 0.0, 0.0, 0.0, 0.0, 0.0, 0.134, 0.0],
    },
    Tree {
        splits: [Split(PageBlocks, 6.40022), Split(FirstStageMedian, -2.7107), Split(HeadlineDown, 9.5), Split(FirstStage, -1.68606), Split(BranchRepeats, 2.97009), Split(HeadlineUp, 4.5)],
        leaves: [-0.004, -0.002, 0.01, -0.062, -0.001, -0.093, 0.026, -0.081, 0.002, 0.032, 0.003, -0.018, -0.041, -0.018, 0.033, -0.043, -0.026, -0.011, -0.051, -0.02, 0.116, 0.0, -0.032, 0.0, -0.014, 0.12, 0.01, -0.048, -0.037, 0.0, 0.025, 0.0, -0.023, -0.004, -0.018, 0.037, 0.015, 0.091, 0.033, -0.002, -0.021, 0.01, -0.003, 0.105, 0.024, 0.0, 0.019, -0.098, -0.014, 0.0, -0.006, 0.0, 0.0, 0.0, -0.01, 0.0, 0.055, 0.0, -0.023, 0.0, 0.089, 0.0, 0.011, -0.078],
    },
    Tree {
        splits: [Split(FirstStageMax, 5.58873), Split(FirstStageSecondPrevious, 0.6682), Split(ParentLinked, 0.10882), Split(ParentLinked, 0.13325), Split(PageBlocks, 3.06778), Split(MaxWordOdds, 0.625)],
        leaves: [-0.007, 0.028, -0.02, -0.164, -0.005, 0.0, 0.033, 0.0, 0.0, 0.0, 0.0, 0.0, -0.016, 0.004, 0.069, 0.058, -0.003, 0.029, 0.01, -0.017, -0.008, 0.005, -0.011, -0.166, 0.0, 0.0, 0.0, 0.0, -0.009, -0.003, 0.004, -0.007, 0.045, 0.041, -0.012, 0.017, -0.076, -0.002, -0.062, 0.0, 0.0, 0.0, 0.0, 0.0, -0.028, 0.0, 0.014, 0.0, 0.007, -0.052, -0.001, -0.021, 0.025, -0.001, 0.03, 0.003, 0.0, 0.0, 0.0, 0.0, 0.001, 0.033, 0.013, 0.049],
    },
    Tree {
        splits: [Split(BranchSize, 0.01887), Split(InQuote, 0.5), Split(HeadlineUp, 2.5), Split(PageBlocks, 5.40941), Split(Paragraphs, 0.03428), Split(BranchLinked, 0.18937)],
        leaves: [0.0, 0.006, 0.029, -0.035, -0.002, 0.002, -0.044, -0.05, 0.023, 0.118, -0.003, -0.006, -0.028, -0.01, 0.017, -0.013, -0.021, -0.002, 0.036, 0.133, -0.008, 0.003, -0.146, 0.011, 0.049, 0.103, 0.0, 0.0, -0.016, 0.003, 0.011, -0.035, -0.004, 0.014, 0.019, -0.006, -0.016, -0.012, -0.002, 0.097, 0.009, 0.055, 0.0, 0.0, 0.021, 0.01, -0.09, 0.0, -0.025, -0.02, -0.042, 0.124, 0.013, 0.013, -0.017, 0.082, -0.034, -0.075, 0.0, 0.0, 0.048, 0.036, 0.005, 0.0],
    },
    Tree {
        splits: [Split(ParentLength, 5.90476), Split(PatternLinked, 0.30338), Split(Linked, 0.56431), Split(HeadlineDistance, 1.49787), Split(HeadlineDown, 13.5), Split(PatternLength, 5.32475)],
        leaves: [-0.004, -0.004, -0.064, 0.0, -0.156, 0.0, -0.032, 0.0, 0.001, 0.0, 0.006, -0.106, -0.018, 0.024, -0.002, -0.001, 0.008, 0.0, 0.0, 0.0, 0.0, 0.0, -0.005, 0.0, 0.011, 0.0, 0.165, 0.0, 0.036, 0.0, 0.013, 0.0, 0.009, 0.003, 0.016, 0.0, -0.099, 0.0, -0.024, 0.0, 0.001, -0.028, 0.157, -0.051, -0.018, -0.013, 0.037, 0.0, 0.092, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.041, 0.0, 0.118, 0.0, 0.005, 0.0, -0.007, 0.0],
    },
    Tree {
        splits: [Split(FirstStageMax, 4.53454), Split(InQuote, 0.5), Split(PatternParagraphs, 0.08562), Split(Punctuation, 0.24871), Split(MaxWordOdds, 0.775), Split(InItem, 0.5)],
        leaves: [0.003, -0.01, -0.013, -0.018, 0.0, -0.003, 0.125, 0.106, 0.017, -0.009, 0.138, 0.072, 0.014, -0.026, 0.0, 0.015, -0.004, -0.006, 0.044, -0.123, 0.012, -0.007, 0.075, 0.047, -0.007, -0.034, 0.0, 0.035, 0.015, 0.025, 0.0, 0.003, 0.0, 0.009, 0.01, -0.001, 0.006, 0.005, 0.035, 0.029, -0.021, 0.0, 0.003, 0.0, -0.02, -0.003, 0.063, 0.002, 0.053, 0.036, 0.0, 0.0, 0.011, 0.041, 0.0, 0.0, 0.207, -0.009, 0.0, 0.0, -0.007, -0.077, 0.0, 0.0],
    },
    Tree {
        splits: [Split(FirstStageMax, 5.58873), Split(PageBlocks, 3.38425), Split(BranchRepeats, 2.97009), Split(Position, 0.37734), Split(SureBefore, 1.49787), Split(TextBefore, 0.91506)],
        leaves: [0.01, 0.043, -0.001, -0.003, 0.025, 0.02, 0.006, -0.067, 0.015, -0.187, -0.01, 0.01, 0.0, 0.0, -0.147, 0.0, 0.08, 0.003, 0.001, 0.005, 0.026, 0.02, -0.004, -0.043, -0.037, -0.049, 0.008, 0.04, 0.081, -0.256, 0.016, -0.014, 0.03, 0.0, 0.034, 0.0, 0.0, 0.0, 0.12, 0.0, 0.031, -0.003, 0.01, 0.0, 0.0, 0.0, -0.006, 0.0, 0.0, 0.0, -0.047, 0.0, 0.0, 0.0, 0.033, 0.0, -0.004, 0.041, -0.006, 0.024, 0.063, -0.073, -0.011, -0.085],
    },
    Tree {
        splits: [Split(ParentBlocks, 0.89588), Split(PatternBlocks, 5.0337), Split(InCaption, 0.5), Split(FirstStageSecondNext, -4.53821), Split(MeanOdds, -0.15951), Split(IsLead, 0.5)],
        leaves: [-0.008, -0.003, -0.001, -0.007, 0.04, -0.009, 0.0, 0.177, 0.013, 0.002, 0.0, -0.065, -0.018, -0.042, 0.0, 0.0, -0.007, -0.008, 0.004, 0.057, 0.196, -0.01, 0.0, 0.0, 0.013, -0.002, 0.122, -0.006, -0.071, 0.051, 0.0, 0.0, -0.037, -0.009, 0.0, 0.0, -0.022, -0.002, 0.0, 0.0, 0.02, -0.031, 0.0, 0.0, -0.028, -0.039, 0.0, 0.0, 0.046, 0.041, 0.0, 0.0, -0.006, 0.0, 0.0, 0.0, 0.009, 0.01, 0.051, 0.001, 0.004, 0.045, 0.0, 0.0],
    },
    Tree {
        splits: [Split(NamedPaywall, 0.5), Split(ParagraphsOfAll, 0.06087), Split(Emphasized, 0.08318), Split(ParentLinked, 0.60685), Split(NamedSide, 0.5), Split(SecondPreviousLength, 0.62333)],
        leaves: [0.004, -0.06, -0.001, 0.074, 0.022, -0.091, -0.003, -0.062, 0.0, -0.031, 0.044, 0.0, -0.009, -0.054, -0.142, 0.0, -0.009, -0.002, -0.026, 0.0, 0.015, 0.0, -0.174, 0.0, -0.036, -0.006, 0.0, 0.0, -0.019, 0.0, 0.0, 0.0, 0.002, -0.118, 0.002, 0.038, 0.008, -0.109, -0.008, -0.124, 0.003, -0.01, 0.003, 0.0, -0.06, -0.006, 0.0, 0.0, 0.021, 0.0, 0.074, 0.0, 0.143, 0.0, -0.001, 0.0, -0.063, 0.0, 0.0, 0.0, -0.005, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(Punctuation, 0.14324), Split(HeadlineDistance, 2.52493), Split(NamedTags, 0.5), Split(BranchLinked, 0.05601), Split(FirstStageParent, 1.5679), Split(FirstStage, 1.10628)],
        leaves: [0.004, -0.008, 0.004, -0.006, 0.016, 0.008, 0.004, -0.004, -0.002, 0.006, 0.004, 0.006, -0.023, -0.002, -0.037, -0.041, -0.007, -0.003, -0.004, 0.071, -0.003, 0.0, -0.027, 0.0, -0.038, 0.014, 0.017, -0.017, -0.003, 0.0, 0.04, 0.0, -0.02, 0.075, -0.002, -0.062, 0.0, 0.0, 0.04, 0.035, 0.046, 0.023, -0.008, 0.05, 0.0, 0.01, 0.025, 0.0, 0.006, 0.03, 0.008, -0.016, 0.011, -0.169, -0.05, -0.165, -0.024, -0.026, 0.006, -0.023, 0.001, 0.011, 0.029, 0.029],
    },
    Tree {
        splits: [Split(IsSubheading, 0.5), Split(FirstStage, 1.66464), Split(Linked, 0.62398), Split(MinOdds, 0.11955), Split(MaxOdds, 0.39583), Split(FirstStagePattern, 1.72588)],
        leaves: [-0.001, 0.025, -0.023, 0.035, 0.0, 0.031, 0.0, -0.055, -0.037, 0.0, 0.069, 0.0, -0.028, -0.037, 0.0, 0.0, -0.004, 0.043, -0.047, -0.009, -0.011, 0.011, 0.0, 0.005, 0.082, 0.002, 0.069, 0.001, 0.026, 0.033, 0.0, 0.001, 0.013, 0.016, 0.0, 0.042, -0.003, 0.048, -0.13, 0.013, -0.028, 0.0, -0.021, -0.113, 0.031, 0.0, 0.006, 0.0, 0.033, 0.002, 0.02, 0.012, -0.059, 0.004, -0.077, -0.077, -0.016, -0.003, -0.027, -0.058, 0.019, 0.012, 0.015, 0.001],
    },
    Tree {
        splits: [Split(PageBlocks, 6.40022), Split(HeadlineDistance, 3.92192), Split(OddsOfClosest, 0.63625), Split(FirstStageMax, 4.60436), Split(InMainDirectly, 0.5), Split(FirstStageMedian, -1.65006)],
        leaves: [0.0, 0.015, 0.007, -0.046, -0.008, 0.0, -0.074, 0.074, -0.004, 0.0, -0.04, 0.0, -0.02, 0.0, -0.018, 0.0, 0.022, 0.033, -0.005, -0.005, 0.002, 0.002, -0.197, 0.03, -0.007, 0.0, -0.014, 0.0, -0.001, 0.0, 0.009, 0.0, -0.004, 0.022, 0.026, -0.029, 0.079, 0.0, 0.049, -0.064, 0.005, 0.0, -0.005, 0.0, -0.049, 0.0, -0.036, 0.0, 0.014, 0.136, -0.009, -0.136, 0.02, 0.0, -0.192, -0.073, 0.004, 0.0, -0.006, 0.0, 0.014, 0.0, 0.017, 0.0],
    },
    Tree {
        splits: [Split(Punctuation, 0.14324), Split(ParagraphsOfAll, 0.05227), Split(PatternParagraphs, 0.63011), Split(ParentLinked, 0.51654), Split(InMain, 0.5), Split(PatternBlocks, 2.97009)],
        leaves: [0.006, 0.006, -0.004, 0.014, 0.018, 0.024, -0.005, -0.021, -0.02, -0.037, -0.005, -0.027, 0.051, -0.007, 0.0, 0.0, -0.004, 0.001, 0.007, -0.055, -0.031, 0.043, 0.006, -0.001, 0.0, 0.019, 0.148, 0.0, -0.001, 0.0, 0.065, -0.145, 0.023, 0.141, -0.038, -0.085, 0.013, 0.015, 0.016, 0.032, -0.072, 0.044, 0.0, 0.0, -0.034, 0.002, 0.018, 0.0, 0.009, 0.025, 0.0, -0.018, 0.011, 0.027, 0.004, -0.003, 0.029, -0.021, 0.028, 0.0, 0.015, -0.06, 0.005, 0.013],
    },
    Tree {
        splits: [Split(BranchSize, 0.01753), Split(IsSubheading, 0.5), Split(PatternBlocks, 3.19846), Split(FirstStage, 0.10239), Split(BranchRepeats, 1.86883), Split(Linked, 0.65372)],
        leaves: [-0.007, 0.008, 0.011, -0.007, 0.049, 0.005, 0.0, 0.006, -0.043, -0.003, 0.045, 0.079, 0.009, -0.011, 0.0, -0.018, -0.006, -0.016, 0.024, -0.01, -0.005, 0.084, 0.002, 0.0, -0.026, 0.001, 0.004, 0.004, 0.006, 0.03, -0.017, 0.022, -0.015, -0.004, 0.035, -0.017, 0.04, -0.009, 0.0, -0.02, -0.045, 0.014, 0.012, -0.072, -0.055, 0.008, 0.0, 0.0, 0.01, -0.082, 0.064, 0.08, 0.045, 0.025, 0.005, 0.0, -0.019, -0.076, 0.023, -0.026, -0.01, -0.022, 0.04, 0.007],
    },
    Tree {
        splits: [Split(NamedConsent, 0.5), Split(PageParagraphs, 4.35294), Split(SureBefore, 3.99816), Split(PatternLength, 6.05889), Split(Paragraphs, 0.09925), Split(SumOfOdds, -0.2649)],
        leaves: [0.003, -0.023, 0.064, 0.0, 0.015, 0.0, -0.104, 0.0, -0.102, 0.0, 0.0, 0.0, -0.006, 0.0, 0.0, 0.0, -0.007, -0.113, 0.05, 0.0, -0.002, 0.0, -0.072, 0.0, 0.06, -0.072, 0.055, 0.0, 0.021, 0.0, -0.135, 0.0, -0.001, 0.0, 0.089, 0.0, 0.034, 0.0, 0.01, 0.0, -0.068, 0.0, 0.014, 0.0, 0.038, 0.0, 0.0, 0.0, 0.002, 0.0, 0.038, 0.0, -0.008, 0.0, -0.024, 0.0, 0.004, 0.0, 0.005, 0.0, -0.179, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(FirstStageMax, 4.65734), Split(MinOdds, 0.1875), Split(ParentBlocks, 3.27697), Split(PatternBlocks, 2.91741), Split(FirstStagePattern, 1.36901), Split(Linked, 0.53776)],
        leaves: [0.007, -0.012, 0.053, -0.073, -0.004, 0.003, -0.013, -0.013, 0.013, 0.021, 0.065, 0.101, -0.002, -0.142, 0.017, 0.0, -0.003, -0.004, -0.021, 0.012, 0.048, -0.008, -0.184, 0.045, 0.039, -0.03, -0.02, -0.012, 0.002, 0.016, 0.034, 0.023, -0.017, 0.014, -0.101, -0.061, 0.0, -0.036, 0.011, -0.003, 0.011, -0.018, -0.069, 0.079, 0.037, -0.02, 0.0, 0.0, -0.023, -0.053, 0.0, 0.014, 0.031, -0.027, 0.0, 0.004, -0.057, -0.034, 0.048, -0.05, 0.002, 0.02, 0.019, 0.12],
    },
    Tree {
        splits: [Split(HeadlineUp, 5.5), Split(Digits, 0.0091), Split(FirstStageSecondPrevious, 5.02889), Split(BranchSize, 0.16413), Split(MeanOdds, 0.06043), Split(OddsOfClosest, 0.03155)],
        leaves: [-0.002, 0.006, 0.007, -0.048, -0.012, 0.005, -0.026, 0.001, -0.001, 0.009, -0.002, -0.017, -0.004, 0.0, 0.0, 0.0, -0.006, -0.002, -0.01, -0.019, 0.043, 0.002, 0.011, 0.0, -0.04, 0.02, 0.048, -0.21, 0.0, 0.0, 0.0, 0.0, 0.013, 0.009, 0.018, -0.012, 0.027, 0.003, -0.024, 0.004, 0.016, 0.005, -0.023, 0.042, 0.004, 0.0, 0.004, 0.0, -0.005, -0.011, 0.003, -0.019, 0.004, -0.053, 0.067, 0.003, 0.009, 0.065, 0.045, -0.047, 0.075, -0.146, 0.017, -0.21],
    },
    Tree {
        splits: [Split(NamedNav, 0.5), Split(FirstStage, -3.89397), Split(InHeader, 0.5), Split(BranchSize, 0.19032), Split(InCaption, 0.5), Split(FirstStageThirdNext, -5.14607)],
        leaves: [-0.022, 0.0, -0.007, 0.0, -0.035, 0.0, 0.021, 0.0, -0.08, 0.0, -0.005, 0.0, 0.014, 0.0, -0.043, 0.0, 0.019, 0.0, -0.032, 0.0, 0.0, 0.0, 0.0, 0.0, -0.004, 0.101, -0.003, -0.032, 0.0, 0.0, 0.0, 0.0, -0.017, 0.0, 0.001, 0.042, 0.015, 0.0, -0.009, 0.0, 0.009, 0.0, 0.008, 0.0, -0.021, 0.0, -0.189, 0.0, -0.028, 0.0, -0.022, 0.0, 0.0, 0.0, -0.027, 0.0, 0.2, 0.0, -0.109, 0.0, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(NamedAuthor, 0.5), Split(FirstStagePattern, -0.107), Split(NamedCaption, 0.5), Split(PageParagraphs, 0.76454), Split(InDescription, 0.5), Split(FirstStageSecondNext, 3.91702)],
        leaves: [-0.01, -0.026, 0.017, 0.0, 0.185, 0.0, -0.089, 0.0, 0.005, -0.084, -0.002, -0.128, -0.008, -0.004, -0.047, 0.0, -0.043, 0.0, 0.075, 0.005, 0.0, 0.0, 0.0, 0.0, 0.045, -0.012, -0.001, -0.117, 0.037, 0.0, -0.053, 0.0, -0.033, -0.009, 0.032, 0.0, -0.018, 0.0, 0.0, 0.0, -0.023, -0.077, 0.004, 0.0, -0.014, -0.005, -0.155, 0.0, -0.002, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.141, 0.0, 0.026, 0.0, 0.009, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(PageParagraphs, 4.35294), Split(HeadlineDistance, 5.05942), Split(PageBlocks, 5.90799), Split(PatternLinked, 0.01994), Split(NamedTeaser, 0.5), Split(MaxOdds, 0.14359)],
        leaves: [-0.002, -0.046, 0.032, -0.001, 0.01, 0.089, -0.011, -0.104, 0.015, 0.049, 0.042, -0.001, -0.02, 0.066, 0.004, -0.123, 0.002, 0.0, 0.041, 0.0, -0.018, 0.0, -0.015, 0.075, -0.023, 0.0, -0.015, 0.0, 0.003, 0.0, 0.005, 0.043, -0.002, -0.009, 0.037, -0.018, -0.018, 0.09, -0.051, 0.059, 0.001, 0.031, -0.017, -0.11, 0.049, 0.04, -0.005, -0.019, 0.031, 0.0, -0.049, 0.0, -0.128, -0.035, -0.096, -0.104, 0.072, 0.0, -0.016, 0.0, 0.008, 0.0, -0.012, 0.0],
    },
    Tree {
        splits: [Split(HeadlineDistance, 0.89588), Split(PreviousParagraphs, 0.13296), Split(FirstStageNext, 2.09641), Split(InDescription, 0.5), Split(FirstStageMedian, -4.15104), Split(FirstStageSiblings, 1.25892)],
        leaves: [-0.028, -0.025, 0.03, 0.005, -0.024, 0.002, -0.007, 0.022, 0.058, 0.044, -0.008, -0.035, -0.08, 0.052, 0.02, 0.0, -0.004, 0.007, -0.003, 0.001, -0.035, -0.016, -0.093, 0.009, -0.002, 0.038, -0.096, 0.086, 0.02, 0.005, 0.0, 0.026, 0.053, -0.001, 0.057, -0.001, 0.098, -0.015, -0.183, 0.012, 0.023, 0.074, -0.115, 0.073, 0.033, 0.05, 0.004, 0.039, 0.05, -0.009, 0.021, -0.007, -0.003, -0.001, -0.055, 0.008, -0.037, 0.108, 0.063, -0.005, 0.037, -0.001, -0.092, -0.004],
    },
    Tree {
        splits: [Split(MinOdds, 0.141), Split(IsSubheading, 0.5), Split(GrandparentLinked, 0.07342), Split(HeadlineUp, 7.5), Split(GrandparentLinked, 0.05728), Split(MaxWordOdds, 0.655)],
        leaves: [-0.001, 0.012, 0.021, 0.02, 0.0, 0.0, 0.0, 0.0, -0.009, 0.0, 0.011, 0.0, 0.0, 0.0, 0.0, 0.0, -0.007, -0.057, 0.066, 0.017, 0.0, 0.016, 0.031, -0.196, -0.009, 0.0, -0.004, 0.0, -0.014, -0.05, -0.052, -0.047, 0.003, 0.038, 0.011, -0.019, 0.0, 0.0, 0.0, 0.0, -0.002, -0.15, 0.058, -0.009, 0.0, 0.0, 0.0, 0.0, 0.024, -0.149, 0.011, 0.004, 0.01, 0.002, 0.016, 0.002, 0.03, 0.0, 0.006, 0.0, -0.027, 0.0, 0.038, 0.0],
    },
    Tree {
        splits: [Split(FirstStageMax, 3.196), Split(FirstStageMax, 3.03391), Split(PreviousInMain, 0.5), Split(PageParagraphs, 1.5182), Split(HeadlineDistance, 0.34657), Split(Position, 0.59735)],
        leaves: [-0.004, 0.0, 0.122, -0.1, -0.065, 0.0, -0.011, -0.044, 0.004, 0.0, -0.033, -0.008, 0.025, 0.0, 0.082, -0.045, 0.021, 0.0, 0.07, 0.005, 0.018, 0.0, 0.122, 0.011, 0.069, 0.0, 0.022, 0.002, -0.013, 0.0, 0.065, -0.004, -0.08, 0.0, 0.0, 0.0, 0.074, 0.0, 0.0, 0.0, 0.041, 0.0, -0.04, 0.006, 0.002, 0.0, 0.036, -0.172, -0.046, 0.0, -0.015, -0.044, -0.042, 0.0, 0.021, 0.021, 0.055, 0.0, -0.002, -0.007, -0.016, 0.0, 0.048, 0.0],
    },
    Tree {
        splits: [Split(FirstStageMax, 4.62262), Split(MinWordOdds, -0.005), Split(FirstStageThirdPrevious, -6.26183), Split(MaxOdds, 0.67125), Split(FirstStageMedian, -3.67555), Split(PreviousParagraphs, 0.00071)],
        leaves: [0.017, 0.02, 0.003, -0.011, 0.0, -0.022, 0.003, 0.005, 0.027, 0.0, 0.0, 0.0, 0.093, 0.051, -0.018, 0.014, 0.013, -0.037, 0.0, -0.001, 0.003, -0.008, -0.009, 0.015, 0.0, 0.0, 0.0, 0.0, -0.004, -0.02, 0.047, 0.003, 0.009, 0.05, -0.176, 0.0, 0.009, -0.011, -0.001, 0.038, 0.0, 0.0, 0.0, 0.0, 0.049, -0.043, -0.159, 0.059, 0.045, 0.115, -0.041, 0.002, 0.007, -0.004, 0.01, 0.018, 0.002, 0.0, 0.0, 0.0, -0.015, 0.0, 0.081, 0.025],
    },
    Tree {
        splits: [Split(NotInArticleBody, 0.5), Split(MinOdds, -0.03866), Split(GrandparentLinked, 0.03226), Split(FirstStage, -0.23624), Split(InMain, 0.5), Split(PatternParagraphs, 0.09475)],
        leaves: [0.01, -0.029, -0.002, -0.026, -0.003, -0.052, 0.001, -0.054, -0.015, 0.013, 0.082, 0.017, 0.024, 0.088, -0.015, 0.002, 0.001, -0.028, 0.018, -0.066, 0.008, -0.045, 0.037, -0.062, -0.007, -0.019, 0.019, -0.157, -0.007, 0.003, -0.039, 0.053, 0.023, -0.032, -0.077, 0.0, 0.012, -0.073, -0.003, 0.0, -0.012, -0.098, -0.018, 0.0, 0.014, -0.058, 0.01, 0.003, 0.038, -0.015, 0.001, 0.0, -0.021, -0.085, 0.039, -0.029, -0.006, 0.017, 0.01, -0.184, 0.011, 0.037, -0.01, 0.004],
    },
    Tree {
        splits: [Split(Emphasized, 0.75111), Split(FirstStageSiblings, 4.42336), Split(MaxWordOdds, 0.645), Split(SumOfOdds, -0.51203), Split(PatternBlocks, 2.97009), Split(FirstStageMedian, -3.18586)],
        leaves: [0.004, 0.014, 0.0, 0.0, -0.032, 0.047, 0.0, 0.0, -0.003, -0.036, -0.006, -0.206, -0.001, 0.035, -0.011, -0.024, 0.035, -0.046, -0.203, 0.0, 0.15, 0.005, 0.0, 0.0, 0.024, -0.07, 0.105, 0.02, 0.009, 0.029, -0.003, 0.033, 0.001, -0.037, 0.008, 0.0, 0.006, 0.037, 0.0, 0.0, -0.004, 0.032, -0.027, -0.08, 0.014, -0.004, -0.027, 0.028, -0.002, 0.104, -0.01, 0.0, 0.006, 0.001, 0.003, 0.0, 0.001, -0.028, 0.059, -0.064, 0.014, 0.037, -0.006, -0.039],
    },
    Tree {
        splits: [Split(Emphasized, 0.80094), Split(FirstStagePattern, 4.40907), Split(SumOfOdds, -0.51203), Split(PatternLinked, 0.00528), Split(ParentLength, 3.08168), Split(FirstStagePattern, 1.00388)],
        leaves: [-0.001, 0.02, 0.0, 0.0, 0.003, 0.016, 0.0, 0.0, 0.003, 0.0, 0.0, 0.0, 0.007, 0.024, 0.0, 0.0, -0.038, -0.002, 0.0, 0.0, -0.006, 0.031, 0.0, 0.0, -0.015, -0.022, 0.0, 0.0, -0.014, -0.02, 0.0, 0.0, -0.006, 0.061, 0.0, 0.0, -0.01, -0.026, 0.002, -0.149, 0.105, -0.098, 0.008, 0.0, 0.013, -0.029, -0.081, -0.013, 0.027, 0.022, -0.193, 0.0, 0.0, 0.027, 0.009, -0.061, 0.023, 0.022, -0.006, 0.0, 0.009, -0.002, 0.016, -0.014],
    },
    Tree {
        splits: [Split(ParentLength, 5.90476), Split(FirstStageMedian, -3.18586), Split(SecondPreviousLength, 0.99667), Split(MinOdds, 0.141), Split(MinWordOdds, -0.175), Split(Punctuation, 0.11751)],
        leaves: [-0.001, -0.003, 0.003, -0.019, 0.015, -0.001, 0.0, -0.047, 0.051, 0.0, 0.038, 0.0, -0.026, 0.0, -0.077, 0.0, -0.001, 0.055, 0.01, -0.047, 0.009, -0.059, 0.007, -0.045, -0.039, 0.0, 0.02, -0.056, -0.027, 0.0, -0.014, -0.068, -0.009, 0.0, 0.0, -0.036, 0.008, -0.018, -0.001, -0.05, 0.009, 0.0, -0.02, 0.0, -0.148, 0.0, 0.017, 0.0, -0.007, 0.092, 0.019, -0.057, 0.006, -0.051, -0.003, -0.02, 0.007, 0.0, 0.002, -0.012, -0.001, 0.0, -0.006, -0.011],
    },
    Tree {
        splits: [Split(NamedModal, 0.5), Split(MinOdds, -0.33512), Split(BranchSize, 0.13398), Split(InDescriptionBeforeText, 0.5), Split(PreviousParagraphs, 0.32457), Split(PreviousLength, 0.34333)],
        leaves: [0.0, -0.019, -0.004, -0.046, -0.007, 0.028, 0.009, -0.083, 0.005, 0.005, -0.022, -0.019, 0.057, 0.0, 0.057, 0.0, 0.009, -0.053, -0.006, 0.0, 0.01, -0.011, -0.017, -0.073, -0.024, 0.0, 0.022, 0.0, 0.016, 0.0, 0.0, 0.0, 0.012, -0.047, -0.006, -0.037, -0.018, -0.022, -0.001, -0.051, 0.058, 0.0, 0.049, 0.0, -0.075, 0.0, 0.071, 0.0, 0.001, -0.043, -0.001, -0.015, -0.003, 0.048, 0.028, -0.16, 0.005, 0.0, -0.135, 0.0, -0.123, 0.0, 0.024, 0.0],
    },
    Tree {
        splits: [Split(FirstStageMax, 3.196), Split(AfterNextTitle, 0.5), Split(InFigure, 0.5), Split(SumOfOdds, -0.45483), Split(SumOfOdds, -0.55819), Split(BranchLinked, 0.06167)],
        leaves: [0.03, 0.002, 0.021, 0.021, 0.012, -0.022, 0.015, -0.053, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.008, -0.012, 0.018, -0.115, 0.0, -0.018, 0.0, 0.0, -0.004, 0.002, 0.115, 0.001, 0.039, -0.041, 0.037, 0.116, -0.022, -0.006, 0.057, -0.007, 0.089, 0.022, 0.043, 0.012, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.012, 0.017, 0.01, -0.004, 0.0, 0.095, 0.0, 0.0, 0.028, -0.004, 0.106, 0.017, -0.007, -0.031, 0.0, 0.16],
    },
    Tree {
        splits: [Split(BesideForm, 0.5), Split(FirstStage, -0.23624), Split(InDescription, 0.5), Split(PatternParagraphs, 0.1922), Split(IsHeading, 0.5), Split(NextLinked, 0.99884)],
        leaves: [-0.001, -0.066, -0.017, -0.128, 0.032, 0.0, 0.009, 0.0, 0.015, -0.027, 0.004, -0.022, -0.024, 0.0, 0.022, 0.0, 0.028, -0.031, 0.015, 0.0, 0.078, 0.0, -0.01, 0.0, 0.011, 0.0, 0.017, 0.0, 0.0, 0.0, -0.06, 0.0, 0.001, -0.048, 0.022, 0.0, 0.112, 0.0, -0.005, 0.0, -0.002, -0.007, -0.02, 0.0, -0.044, 0.0, -0.031, 0.0, -0.041, -0.002, -0.045, 0.0, 0.083, 0.0, 0.046, 0.0, 0.0, 0.0, -0.065, 0.0, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(NamedComments, 0.5), Split(FirstStageMax, 5.27203), Split(PageBlocks, 3.38425), Split(SureBefore, 2.67355), Split(PatternBlocks, 3.06778), Split(HeadlineDistance, 2.13833)],
        leaves: [0.01, 0.065, -0.076, 0.0, 0.0, 0.0, 0.005, 0.0, 0.0, 0.0, 0.0, 0.0, 0.02, 0.0, 0.0, 0.0, 0.002, 0.0, 0.024, 0.0, 0.032, 0.0, 0.031, 0.0, 0.0, 0.0, 0.0, 0.0, -0.004, 0.0, 0.0, 0.0, -0.02, -0.002, 0.013, 0.0, 0.001, -0.003, -0.03, -0.117, 0.09, 0.0, 0.0, 0.0, -0.005, -0.01, 0.006, 0.0, 0.003, 0.0, -0.229, 0.0, 0.004, 0.0, 0.028, 0.0, 0.026, 0.0, -0.162, 0.0, 0.011, 0.0, 0.006, 0.0],
    },
    Tree {
        splits: [Split(NamedPaywall, 0.5), Split(IsItem, 0.5), Split(FirstStageSiblings, 0.56119), Split(FirstStageSecondPrevious, -1.46905), Split(NotInArticleBody, 0.5), Split(FirstStageParent, 0.76712)],
        leaves: [-0.001, -0.108, 0.006, -0.032, -0.03, 0.072, 0.029, 0.0, 0.006, -0.079, 0.025, -0.045, 0.001, -0.107, 0.06, -0.025, -0.024, -0.003, 0.026, 0.045, 0.009, -0.094, 0.0, 0.0, -0.034, -0.01, -0.033, 0.026, 0.002, 0.0, 0.001, 0.0, -0.015, -0.002, 0.0, 0.0, 0.01, 0.095, -0.08, -0.013, 0.021, -0.004, 0.002, 0.0, -0.002, -0.002, 0.01, -0.173, -0.052, 0.0, 0.0, 0.0, 0.03, 0.0, -0.042, 0.0, -0.058, 0.0, 0.0, 0.0, -0.005, 0.011, -0.157, 0.0],
    },
    Tree {
        splits: [Split(Punctuation, 0.14324), Split(ParagraphsOfAll, 0.05227), Split(FirstStagePattern, 1.72588), Split(FirstStageMax, 3.83168), Split(FirstStageSecondPrevious, 0.31505), Split(FirstStageParent, 1.5679)],
        leaves: [0.003, 0.006, 0.004, -0.002, 0.006, 0.021, 0.094, 0.046, -0.002, 0.003, -0.006, -0.048, -0.008, 0.03, -0.018, 0.109, 0.013, 0.025, 0.049, 0.034, 0.055, 0.073, 0.015, 0.031, 0.001, 0.0, 0.039, -0.018, 0.023, 0.033, -0.063, -0.115, 0.006, -0.01, -0.021, 0.054, -0.027, -0.004, -0.006, -0.042, 0.01, 0.08, -0.027, -0.06, -0.027, -0.004, 0.011, 0.038, -0.009, 0.013, 0.008, 0.036, -0.037, 0.063, 0.008, -0.006, -0.013, -0.007, 0.031, -0.081, 0.041, 0.07, 0.002, -0.011],
    },
    Tree {
        splits: [Split(BranchSize, 0.01887), Split(InQuote, 0.5), Split(ParagraphLength, 0.425), Split(BranchLinked, 0.15647), Split(FirstStagePattern, 3.1713), Split(NextLinked, 0.79516)],
        leaves: [-0.004, 0.001, -0.132, -0.007, 0.005, 0.001, -0.011, 0.032, -0.002, 0.014, -0.091, 0.039, -0.002, 0.01, 0.064, 0.133, -0.013, -0.022, 0.014, 0.011, -0.011, 0.006, 0.005, 0.047, 0.024, -0.086, 0.005, 0.0, -0.008, 0.001, 0.0, 0.001, -0.009, 0.014, 0.0, -0.014, 0.005, 0.0, 0.006, 0.076, 0.004, -0.02, -0.033, 0.084, -0.005, -0.001, -0.002, -0.002, -0.123, -0.025, 0.0, 0.0, 0.002, -0.018, 0.0, 0.001, -0.023, -0.105, 0.0, 0.0, -0.03, -0.021, 0.0, 0.0],
    },
    Tree {
        splits: [Split(OddsOfClosest, 0.63625), Split(NamedAd, 0.5), Split(MainNamedPost, 0.5), Split(FirstStage, 0.10239), Split(Linked, 0.56431), Split(Paragraphs, 0.48046)],
        leaves: [0.001, 0.007, -0.031, -0.006, 0.035, -0.045, 0.076, 0.0, -0.008, -0.025, -0.052, 0.0, 0.018, 0.016, -0.104, 0.0, -0.003, 0.07, -0.086, -0.018, 0.008, -0.017, -0.007, 0.0, -0.06, -0.002, -0.021, 0.0, -0.013, 0.0, 0.0, 0.0, 0.015, -0.008, -0.059, 0.002, 0.024, -0.025, 0.0, 0.0, 0.007, -0.023, 0.039, 0.059, -0.009, 0.058, 0.002, -0.185, -0.026, 0.054, 0.058, 0.015, 0.057, 0.0, 0.0, -0.001, -0.041, 0.039, 0.075, 0.0, -0.008, -0.003, 0.0, -0.001],
    },
    Tree {
        splits: [Split(FirstStageMax, 5.58873), Split(PageParagraphs, 1.81156), Split(FirstStageMedian, -2.50535), Split(FirstStageSecondNext, 4.51103), Split(ParagraphsOfAll, 0.29366), Split(FirstStageSiblings, 1.86324)],
        leaves: [-0.008, -0.062, -0.001, 0.029, 0.028, 0.025, 0.002, 0.041, 0.004, 0.065, 0.027, -0.057, -0.052, -0.003, -0.041, -0.07, 0.003, 0.0, 0.041, 0.0, -0.065, 0.0, -0.019, -0.004, -0.029, -0.045, -0.017, -0.003, -0.019, 0.0, 0.01, -0.029, -0.001, 0.0, -0.026, 0.0, 0.01, 0.0, 0.004, -0.022, 0.029, 0.0, 0.107, 0.0, 0.012, 0.0, -0.022, -0.003, 0.001, -0.013, 0.006, 0.033, 0.015, -0.163, 0.01, -0.014, -0.047, -0.022, 0.011, -0.063, 0.014, -0.004, -0.002, 0.055],
    },
    Tree {
        splits: [Split(PageParagraphs, 3.92595), Split(SureDistance, 8.04043), Split(FirstStageMax, 1.4899), Split(TextBefore, 0.27398), Split(Position, 0.54084), Split(HeadlineDistance, 0.89588)],
        leaves: [0.0, 0.0, -0.028, 0.0, -0.009, 0.004, -0.041, 0.0, 0.0, 0.0, -0.015, 0.0, -0.022, 0.07, 0.0, 0.0, 0.0, 0.0, 0.024, 0.0, -0.143, 0.0, 0.0, 0.0, 0.0, 0.0, 0.036, 0.0, -0.011, -0.037, 0.0, 0.0, 0.0, 0.0, 0.017, 0.004, 0.008, 0.011, 0.0, 0.02, 0.0, 0.0, 0.002, 0.004, 0.001, -0.028, 0.0, 0.056, 0.0, 0.0, -0.115, 0.0, 0.012, 0.0, 0.0, 0.0, 0.0, 0.0, -0.045, 0.084, -0.001, -0.032, 0.138, 0.064],
    },
    Tree {
        splits: [Split(PatternLength, 2.64061), Split(Length, 1.24245), Split(FirstStagePattern, -2.32322), Split(PatternBlocks, 4.05175), Split(InCaption, 0.5), Split(AfterNextTitle, 0.5)],
        leaves: [-0.05, -0.001, -0.034, 0.001, -0.049, -0.06, -0.042, 0.002, -0.002, -0.001, -0.084, -0.103, -0.071, -0.122, 0.115, 0.01, 0.0, 0.0, -0.01, 0.01, 0.0, 0.0, -0.028, -0.06, 0.0, 0.0, 0.0, 0.146, 0.0, 0.0, 0.0, 0.0, -0.054, -0.015, 0.031, 0.023, -0.001, -0.005, 0.041, -0.012, 0.0, 0.0, -0.027, -0.036, 0.0, 0.0, 0.0, 0.067, 0.0, 0.0, 0.0, 0.089, 0.0, 0.0, 0.0, 0.05, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(IsTable, 0.5), Split(NamedBio, 0.5), Split(Paragraphs, 0.54988), Split(MinOdds, 0.0), Split(PatternLength, 5.64022), Split(FirstStage, -0.94016)],
        leaves: [0.001, -0.047, -0.064, 0.164, 0.013, 0.0, -0.003, 0.0, 0.001, 0.103, 0.0, 0.0, 0.04, 0.0, 0.0, 0.0, -0.008, 0.101, -0.038, 0.0, -0.073, 0.0, -0.014, 0.0, -0.076, 0.0, 0.0, 0.0, 0.031, 0.0, 0.0, 0.0, -0.002, 0.063, 0.053, 0.0, 0.003, -0.046, 0.017, 0.0, 0.012, 0.029, 0.0, 0.0, -0.007, -0.205, 0.0, 0.0, -0.021, 0.039, 0.02, 0.0, 0.015, 0.062, -0.023, 0.0, 0.0, -0.089, 0.0, 0.0, -0.017, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(ParentLength, 5.90476), Split(MaxOdds, 0.15464), Split(TextBefore, 0.51724), Split(MaxWordOdds, 1.255), Split(FirstStageSecondNext, -3.25151), Split(ParagraphLength, 0.715)],
        leaves: [0.007, 0.0, -0.001, 0.0, 0.003, 0.0, -0.012, 0.021, 0.067, 0.0, -0.033, 0.0, -0.014, 0.0, 0.015, 0.0, 0.001, 0.003, -0.01, -0.058, 0.02, -0.018, -0.009, -0.054, -0.027, 0.0, 0.028, 0.002, -0.003, 0.0, 0.002, -0.022, -0.019, 0.0, 0.034, 0.001, 0.005, 0.0, -0.01, -0.005, -0.103, 0.0, 0.101, 0.0, -0.068, 0.0, 0.025, -0.012, 0.016, 0.068, 0.01, -0.002, -0.017, -0.136, -0.001, -0.004, 0.069, 0.0, 0.004, 0.031, 0.049, 0.0, 0.012, -0.098],
    },
    Tree {
        splits: [Split(MinOdds, 0.141), Split(IsTable, 0.5), Split(FirstStageParent, 3.58097), Split(FirstStageSecondPrevious, -0.01629), Split(TextBefore, 0.99966), Split(FirstStage, 2.33885)],
        leaves: [-0.001, 0.007, 0.031, 0.0, -0.048, -0.04, 0.0, 0.0, 0.003, 0.014, 0.064, -0.134, 0.0, -0.033, 0.07, 0.006, -0.015, -0.008, 0.153, 0.0, 0.071, 0.031, 0.0, 0.0, 0.007, 0.004, 0.017, 0.0, 0.009, 0.096, 0.0, 0.0, -0.014, 0.045, 0.027, 0.0, 0.047, 0.023, -0.203, 0.0, 0.005, 0.005, -0.029, 0.0, 0.002, -0.043, 0.04, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(Emphasized, 0.80094), Split(FirstStageMax, 5.58873), Split(MeanOdds, 0.22332), Split(ParagraphLength, 0.775), Split(FirstStageSecondNext, -5.21199), Split(ParentLinked, 0.10882)],
        leaves: [0.001, 0.095, -0.023, -0.008, 0.019, -0.061, 0.044, 0.0, 0.003, -0.124, 0.042, 0.031, -0.004, 0.108, -0.13, 0.0, 0.001, -0.003, 0.004, 0.026, -0.007, 0.034, -0.071, -0.169, 0.006, -0.026, -0.016, -0.141, -0.022, 0.026, 0.021, 0.022, -0.019, -0.062, -0.049, -0.001, -0.055, 0.0, 0.0, 0.0, 0.051, -0.057, -0.059, 0.0, -0.023, 0.0, 0.0, 0.0, -0.008, 0.014, -0.024, -0.017, 0.0, -0.01, 0.107, 0.0, 0.008, -0.021, -0.126, -0.005, 0.033, 0.014, 0.0, 0.0],
    },
    Tree {
        splits: [Split(PageBlocks, 6.40022), Split(SumOfOdds, 0.35809), Split(PatternParagraphs, 0.14776), Split(FirstStageSiblings, 0.56119), Split(FirstStageParent, 0.38533), Split(FirstStageMedian, 0.27702)],
        leaves: [0.007, -0.099, -0.001, 0.094, -0.001, 0.014, 0.041, 0.009, 0.058, 0.0, -0.084, 0.012, -0.069, 0.0, 0.015, 0.0, 0.003, 0.012, -0.006, 0.002, -0.027, 0.004, 0.005, 0.0, -0.007, -0.012, -0.039, 0.067, 0.001, -0.053, 0.003, 0.056, -0.004, 0.053, 0.012, 0.0, -0.009, -0.021, -0.055, 0.044, -0.091, 0.0, 0.01, 0.0, -0.101, 0.0, 0.007, 0.0, -0.015, -0.006, 0.008, 0.0, -0.06, -0.01, 0.061, 0.0, 0.009, 0.032, -0.006, 0.0, 0.008, -0.036, -0.004, 0.011],
    },
    Tree {
        splits: [Split(PageParagraphs, 4.35294), Split(TextBefore, 0.32174), Split(FirstStageSecondNext, -4.67607), Split(NamedCaption, 0.5), Split(FirstStageParent, 2.85921), Split(HeadlineDown, 4.5)],
        leaves: [0.002, 0.0, -0.038, 0.055, 0.002, 0.047, 0.001, -0.04, 0.106, 0.0, 0.119, 0.0, -0.017, 0.0, -0.009, 0.0, 0.046, 0.0, 0.011, 0.0, 0.014, 0.026, 0.003, -0.013, 0.0, 0.0, -0.009, 0.0, -0.002, 0.0, -0.006, 0.0, -0.016, 0.0, 0.003, 0.086, 0.002, 0.075, 0.007, -0.09, -0.009, 0.0, 0.038, 0.0, -0.03, -0.016, -0.006, -0.017, 0.084, 0.0, -0.017, 0.0, -0.003, 0.001, -0.022, -0.072, 0.0, 0.0, 0.0, 0.0, -0.137, 0.0, -0.063, 0.0],
    },
    Tree {
        splits: [Split(NotInArticleBody, 0.5), Split(NamedShop, 0.5), Split(PatternLinked, 0.00424), Split(MinOdds, -0.03866), Split(PatternParagraphs, 0.05967), Split(Length, 5.09681)],
        leaves: [0.0, -0.015, 0.066, 0.001, -0.003, -0.034, -0.001, -0.032, -0.002, -0.042, 0.0, 0.0, 0.025, -0.029, 0.0, 0.0, -0.01, 0.015, -0.005, -0.178, 0.013, -0.021, -0.001, 0.0, 0.007, -0.167, 0.0, 0.0, -0.018, -0.029, 0.0, 0.0, 0.009, 0.035, -0.029, 0.0, 0.009, -0.023, -0.126, 0.0, -0.028, -0.142, 0.0, 0.0, 0.028, 0.0, 0.0, 0.0, -0.004, -0.088, 0.097, 0.0, 0.011, -0.008, 0.067, 0.0, -0.01, 0.017, 0.0, 0.0, 0.006, 0.005, 0.0, 0.0],
    },
    Tree {
        splits: [Split(NamedNav, 0.5), Split(Digits, 0.04754), Split(Emphasized, 0.27258), Split(NamedPaywall, 0.5), Split(ParagraphsOfAll, 0.05227), Split(PatternLinked, 0.13117)],
        leaves: [0.004, -0.031, -0.004, 0.103, -0.004, -0.009, 0.062, 0.0, -0.073, 0.0, -0.003, 0.0, -0.018, 0.0, -0.001, 0.0, 0.002, 0.036, -0.02, 0.0, -0.018, 0.0, -0.003, 0.0, 0.032, -0.01, -0.026, 0.0, -0.072, 0.0, 0.0, 0.0, -0.002, 0.066, 0.009, 0.0, 0.022, 0.0, 0.048, 0.0, -0.001, 0.0, -0.013, 0.0, -0.037, 0.0, -0.102, 0.0, -0.002, 0.0, -0.035, 0.0, 0.022, 0.0, 0.11, 0.0, -0.138, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(PageParagraphs, 3.92595), Split(Digits, 0.00473), Split(HeadlineUp, 5.5), Split(IsLead, 0.5), Split(FirstStageSecondNext, -2.81062), Split(MinWordOdds, -0.595)],
        leaves: [0.004, -0.008, 0.011, -0.051, -0.004, 0.068, -0.023, -0.008, -0.027, -0.001, 0.022, 0.005, 0.08, 0.003, -0.041, 0.019, -0.005, -0.018, 0.011, -0.054, 0.011, -0.007, -0.009, -0.04, 0.014, 0.021, 0.014, -0.044, -0.001, 0.069, -0.043, 0.015, -0.006, 0.013, 0.002, -0.043, 0.001, 0.002, -0.06, 0.055, 0.021, -0.002, 0.016, -0.019, -0.102, 0.0, -0.11, 0.0, 0.004, 0.016, 0.002, -0.035, -0.009, 0.042, -0.039, -0.036, -0.006, 0.034, 0.024, 0.061, 0.107, 0.004, 0.09, 0.0],
    },
    Tree {
        splits: [Split(FirstStageMax, 3.196), Split(FirstStageMax, 3.03391), Split(NamedImage, 0.5), Split(MaxOdds, 0.32292), Split(HeadlineDown, 9.5), Split(HeadlineUp, 5.5)],
        leaves: [-0.002, 0.0, 0.045, 0.001, 0.004, 0.0, 0.135, -0.01, 0.043, 0.0, 0.1, 0.001, -0.143, 0.0, -0.016, 0.007, 0.008, 0.0, 0.0, 0.007, 0.17, 0.0, 0.0, -0.035, 0.033, 0.0, 0.0, 0.007, -0.1, 0.0, 0.0, -0.077, 0.015, 0.0, -0.006, -0.026, -0.021, 0.0, 0.0, 0.018, 0.06, 0.0, 0.0, -0.014, -0.01, 0.0, 0.0, 0.09, 0.047, 0.0, -0.018, 0.018, -0.074, 0.0, 0.0, -0.085, -0.035, 0.0, 0.0, -0.006, 0.0, 0.0, 0.0, -0.062],
    },
    Tree {
        splits: [Split(PageParagraphs, 4.35294), Split(SureAfter, 3.86067), Split(ParentBlocks, 5.06575), Split(PageBlocks, 6.00511), Split(FirstStageMedian, -2.50535), Split(PatternLength, 5.862)],
        leaves: [-0.005, 0.0, 0.049, 0.0, 0.064, 0.0, 0.008, 0.0, 0.009, 0.044, -0.017, 0.0, 0.014, 0.0, 0.0, 0.0, 0.007, -0.039, 0.002, 0.045, 0.011, -0.161, 0.045, 0.043, -0.032, -0.097, -0.056, 0.001, -0.029, 0.017, 0.044, -0.016, 0.015, 0.0, 0.023, 0.0, -0.001, 0.0, 0.026, 0.0, 0.014, 0.052, 0.0, 0.0, 0.063, 0.0, 0.0, 0.0, -0.017, 0.0, -0.047, 0.0, 0.043, -0.125, -0.001, 0.069, -0.011, -0.002, -0.017, 0.01, -0.141, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(NamedModal, 0.5), Split(MeanOdds, -0.12067), Split(FirstStageParent, 0.38533), Split(NamedSummary, 0.5), Split(IsLead, 0.5), Split(SureAfter, 2.01268)],
        leaves: [0.005, -0.06, 0.002, -0.112, 0.016, 0.08, -0.007, -0.156, -0.147, -0.014, 0.072, 0.0, -0.109, 0.0, 0.024, 0.0, 0.005, -0.017, -0.004, 0.0, 0.136, 0.053, 0.019, 0.0, -0.101, 0.0, 0.076, 0.0, 0.045, 0.0, 0.09, 0.0, -0.004, 0.021, 0.012, -0.042, 0.003, 0.025, 0.006, 0.0, -0.039, 0.0, -0.001, 0.0, -0.127, 0.0, -0.016, 0.0, 0.01, -0.051, -0.008, -0.032, -0.059, 0.0, 0.017, 0.0, 0.062, 0.0, 0.068, -0.019, 0.019, 0.0, -0.05, 0.0],
    },
    Tree {
        splits: [Split(FirstStageMax, 3.196), Split(PatternBlocks, 2.74032), Split(ParentLinked, 0.00007), Split(FirstStage, -3.5711), Split(MaxOdds, 0.0), Split(BranchLinked, 0.17136)],
        leaves: [-0.001, 0.007, -0.011, 0.243, 0.091, -0.05, 0.057, 0.158, 0.004, 0.012, -0.003, 0.023, -0.017, -0.007, 0.016, -0.03, 0.015, -0.045, -0.041, 0.0, 0.005, -0.001, 0.001, -0.001, 0.023, -0.011, -0.016, 0.02, 0.0, 0.003, -0.004, 0.004, -0.067, -0.067, -0.002, -0.001, -0.053, -0.058, 0.03, -0.101, 0.038, -0.095, 0.048, -0.017, 0.012, -0.033, -0.092, -0.036, 0.043, -0.008, 0.0, -0.016, 0.04, -0.009, -0.059, -0.081, 0.116, -0.013, 0.038, -0.036, 0.026, -0.001, 0.001, 0.012],
    },
    Tree {
        splits: [Split(NamedConsent, 0.5), Split(PatternLinked, 0.00839), Split(BranchSize, 0.28071), Split(NamedShop, 0.5), Split(NotInArticleBody, 0.5), Split(MeanOdds, -0.06332)],
        leaves: [-0.01, 0.0, 0.011, 0.0, 0.016, -0.117, -0.002, -0.055, 0.059, 0.0, 0.016, 0.0, 0.032, 0.0, -0.016, 0.0, -0.001, 0.0, -0.024, 0.0, -0.004, 0.0, -0.025, 0.0, -0.022, 0.0, -0.021, 0.0, 0.023, 0.0, -0.014, 0.0, -0.002, 0.0, 0.008, 0.0, 0.015, 0.0, -0.021, 0.0, 0.04, 0.0, -0.106, 0.0, 0.015, 0.0, -0.034, 0.0, -0.032, 0.0, -0.019, 0.0, -0.027, 0.0, -0.015, 0.0, 0.0, 0.0, 0.0, 0.0, -0.173, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(IsDiv, 0.5), Split(PatternParagraphs, 0.07129), Split(FirstStageSecondPrevious, -2.568), Split(FirstStage, 1.10628), Split(OddsOfClosest, 0.18091), Split(InItem, 0.5)],
        leaves: [0.005, -0.03, -0.007, -0.023, 0.011, -0.031, 0.002, 0.014, 0.006, -0.186, 0.002, -0.002, 0.019, -0.125, -0.001, 0.031, 0.005, -0.119, -0.017, -0.111, 0.01, 0.016, 0.005, 0.098, 0.001, 0.0, 0.031, 0.082, -0.041, 0.068, -0.008, 0.017, -0.006, 0.074, -0.002, -0.036, 0.024, 0.001, 0.014, 0.165, 0.017, 0.0, -0.122, 0.0, 0.026, 0.0, -0.009, 0.03, -0.022, -0.007, 0.006, 0.0, 0.013, -0.039, -0.005, 0.0, 0.036, 0.0, 0.041, 0.024, -0.007, 0.0, 0.014, -0.016],
    },
    Tree {
        splits: [Split(HeadlineDistance, 0.89588), Split(FirstStagePrevious, 4.50966), Split(ParagraphLength, 0.755), Split(FirstStageSiblings, 1.86324), Split(ParentLength, 1.24559), Split(MaxWordOdds, 0.125)],
        leaves: [-0.061, -0.006, 0.0, 0.018, 0.034, 0.005, 0.0, 0.002, 0.0, 0.065, 0.0, -0.021, 0.045, 0.051, 0.0, 0.0, -0.033, 0.042, 0.0, 0.073, -0.044, -0.086, 0.0, 0.0, -0.11, -0.035, 0.0, -0.054, -0.03, 0.119, 0.0, 0.044, 0.009, 0.003, 0.0, -0.068, -0.042, -0.003, 0.0, -0.024, -0.098, -0.002, 0.0, 0.034, 0.026, 0.03, 0.0, 0.029, -0.031, 0.002, 0.0, 0.005, 0.091, 0.003, 0.0, 0.088, -0.053, 0.002, 0.0, -0.04, 0.014, 0.0, -0.139, 0.008],
    },
    Tree {
        splits: [Split(FirstStageMax, 3.196), Split(NextLength, 0.02333), Split(Emphasized, 0.80094), Split(ParentLinked, 0.00722), Split(FirstStageSecondNext, -0.69936), Split(FirstStage, -0.23624)],
        leaves: [-0.094, 0.021, 0.028, 0.0, -0.009, 0.141, -0.021, 0.004, 0.003, -0.012, 0.002, -0.002, -0.003, 0.002, 0.027, 0.013, 0.012, -0.031, 0.006, 0.003, 0.0, 0.0, 0.074, 0.011, -0.031, 0.029, -0.009, 0.011, 0.0, 0.0, 0.011, -0.014, -0.047, -0.002, 0.05, -0.012, -0.015, 0.103, 0.068, -0.084, -0.059, 0.013, 0.003, 0.001, 0.0, 0.01, 0.048, -0.021, 0.021, 0.028, 0.029, -0.002, 0.0, 0.0, -0.022, 0.013, 0.004, 0.035, -0.012, 0.002, 0.0, 0.005, 0.003, -0.011],
    },
    Tree {
        splits: [Split(Punctuation, 0.14324), Split(FirstStageMax, 4.83613), Split(InQuote, 0.5), Split(PatternLinked, 0.13117), Split(MaxWordOdds, 1.195), Split(MaxOdds, 0.27104)],
        leaves: [0.007, -0.006, -0.017, -0.017, 0.02, 0.018, -0.03, 0.012, 0.005, 0.01, -0.002, -0.017, 0.05, 0.072, 0.016, 0.004, 0.032, -0.017, -0.035, 0.015, -0.056, -0.041, 0.011, 0.0, 0.043, -0.055, 0.009, 0.038, -0.005, 0.01, -0.103, -0.133, -0.002, 0.006, -0.01, 0.007, 0.078, 0.072, 0.014, 0.022, -0.03, -0.067, 0.038, 0.037, -0.024, 0.1, 0.01, 0.042, 0.025, -0.02, 0.019, -0.002, 0.044, -0.061, -0.042, -0.027, 0.064, 0.006, -0.037, -0.094, 0.0, 0.0, -0.079, 0.0],
    },
    Tree {
        splits: [Split(IsDiv, 0.5), Split(SureAfter, 2.91741), Split(NamedImage, 0.5), Split(PatternBlocks, 3.7727), Split(PageBlocks, 6.06251), Split(FirstStagePattern, -1.67073)],
        leaves: [0.008, -0.014, 0.011, -0.039, 0.009, 0.013, -0.068, -0.103, -0.025, -0.03, 0.039, -0.012, 0.126, -0.002, 0.0, 0.0, 0.03, -0.025, -0.009, 0.014, 0.017, -0.061, 0.012, 0.009, 0.001, -0.039, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.001, 0.001, 0.009, -0.032, -0.005, 0.0, -0.059, -0.031, -0.005, 0.08, 0.022, 0.102, 0.0, 0.0, -0.129, -0.026, 0.019, -0.033, -0.006, -0.106, 0.151, 0.096, 0.0, 0.0, -0.045, -0.063, -0.019, -0.063, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(FirstStageMax, 5.58873), Split(InQuote, 0.5), Split(PageBlocks, 3.54085), Split(Position, 0.37734), Split(ParentBlocks, 3.06778), Split(HeadlineUp, 3.5)],
        leaves: [0.008, 0.035, 0.028, 0.0, -0.006, -0.001, 0.012, -0.075, -0.018, 0.053, 0.111, 0.0, 0.008, 0.004, 0.046, 0.0, 0.034, 0.037, 0.0, 0.0, 0.015, -0.033, -0.074, -0.03, -0.035, -0.222, 0.0, 0.0, 0.003, 0.003, -0.057, 0.0, 0.013, 0.025, 0.005, 0.0, -0.001, 0.021, -0.013, 0.0, 0.025, -0.132, -0.001, 0.0, -0.002, 0.007, -0.025, 0.0, 0.01, 0.0, 0.0, 0.0, 0.024, 0.024, 0.026, 0.0, 0.029, 0.0, 0.0, 0.0, -0.005, -0.042, -0.012, 0.0],
    },
    Tree {
        splits: [Split(NamedNav, 0.5), Split(PatternLength, 4.69296), Split(IsDiv, 0.5), Split(FirstStagePrevious, -3.41891), Split(FirstStage, -0.23624), Split(PatternParagraphs, 0.14776)],
        leaves: [-0.013, 0.0, 0.027, -0.035, -0.022, 0.0, 0.004, 0.0, 0.015, 0.111, 0.008, 0.0, -0.013, -0.009, -0.01, -0.035, 0.015, 0.0, 0.006, 0.0, -0.017, 0.0, -0.032, 0.0, -0.001, 0.0, -0.011, 0.0, -0.068, 0.0, 0.014, 0.0, 0.039, 0.0, -0.01, 0.0, -0.016, 0.0, -0.065, 0.0, 0.017, 0.0, 0.005, 0.03, -0.066, 0.0, 0.036, 0.0, -0.044, 0.0, 0.034, 0.0, -0.052, 0.0, -0.018, 0.0, 0.011, 0.0, -0.003, 0.055, 0.025, 0.0, 0.017, 0.0],
    },
    Tree {
        splits: [Split(OddsOfClosest, 0.63625), Split(HeadlineUp, 7.5), Split(MinOdds, -0.25056), Split(SumOfOdds, 0.20875), Split(NamedBox, 0.5), Split(ParentBlocks, 2.01268)],
        leaves: [0.007, 0.003, -0.026, 0.122, 0.005, 0.0, 0.021, 0.0, -0.027, 0.011, -0.002, 0.0, 0.004, -0.026, -0.047, -0.102, -0.039, 0.0, 0.011, 0.0, 0.075, 0.0, 0.002, 0.0, 0.042, 0.017, 0.053, 0.03, -0.072, 0.055, -0.003, 0.0, -0.005, 0.033, 0.042, -0.081, 0.006, -0.177, 0.038, 0.0, 0.002, -0.04, 0.001, -0.001, 0.0, 0.019, 0.073, -0.168, 0.03, 0.0, 0.034, 0.0, 0.021, 0.0, -0.02, 0.0, 0.064, 0.006, 0.0, 0.0, 0.012, 0.103, -0.001, 0.0],
    },
    Tree {
        splits: [Split(PageParagraphs, 4.35294), Split(TextBefore, 0.54171), Split(NextInMain, 0.5), Split(FirstStageMedian, 1.00788), Split(NamedAd, 0.5), Split(SureDistance, 1.7006)],
        leaves: [0.001, -0.001, 0.009, 0.0, 0.005, 0.03, -0.003, -0.116, 0.0, 0.067, -0.027, -0.008, -0.001, 0.007, 0.005, -0.075, -0.049, 0.0, -0.011, 0.0, 0.003, 0.0, 0.002, 0.0, 0.04, 0.0, -0.02, 0.0, -0.082, 0.0, -0.128, 0.0, 0.011, 0.007, 0.003, 0.073, -0.013, 0.0, -0.015, -0.016, -0.046, 0.014, -0.021, -0.017, -0.026, -0.002, 0.04, 0.0, -0.081, 0.0, -0.037, 0.0, 0.206, 0.0, 0.049, -0.001, -0.018, 0.0, -0.028, 0.0, -0.002, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(FirstStageMax, 4.62262), Split(IsRepeated, 0.5), Split(FirstStage, 2.83479), Split(Punctuation, 0.44384), Split(SumOfOdds, 0.0), Split(NamedBox, 0.5)],
        leaves: [0.008, -0.008, -0.019, -0.013, 0.015, -0.004, 0.012, 0.011, -0.001, -0.055, 0.132, -0.01, -0.053, -0.118, 0.0, 0.0, -0.003, -0.001, -0.023, 0.01, 0.024, -0.002, -0.115, -0.008, 0.048, -0.017, -0.009, 0.026, -0.013, 0.094, 0.0, 0.0, -0.004, -0.018, -0.001, 0.101, -0.064, 0.002, 0.0, 0.0, -0.013, 0.007, 0.034, 0.002, 0.001, 0.002, 0.0, 0.0, 0.062, -0.006, -0.08, -0.015, -0.013, 0.0, -0.125, 0.0, 0.008, 0.044, 0.0, 0.0, 0.0, 0.022, 0.0, 0.0],
    },
    Tree {
        splits: [Split(PatternBlocks, 2.602), Split(FirstStageMax, 3.196), Split(FirstStageMedian, 1.33991), Split(SureDistance, 0.34657), Split(FirstStagePattern, 1.72588), Split(PageBlocks, 4.4485)],
        leaves: [0.095, 0.062, -0.049, 0.047, 0.002, 0.0, -0.09, 0.025, 0.009, -0.031, 0.002, 0.057, 0.0, 0.0, -0.02, 0.056, 0.0, 0.095, 0.008, 0.019, 0.059, 0.046, 0.003, 0.006, -0.01, 0.056, -0.024, -0.013, 0.008, -0.046, -0.036, 0.047, 0.048, 0.004, -0.01, -0.019, 0.0, 0.001, 0.053, 0.072, 0.018, -0.007, 0.003, 0.004, 0.025, 0.009, -0.02, 0.061, 0.107, 0.007, -0.031, -0.003, 0.0, 0.002, -0.038, 0.002, 0.02, 0.007, 0.059, 0.029, 0.0, 0.059, 0.004, 0.01],
    },
    Tree {
        splits: [Split(FirstStageMax, 5.58873), Split(InQuote, 0.5), Split(PageBlocks, 3.54085), Split(PageParagraphs, 1.81156), Split(ParentLength, 2.7729), Split(TextBefore, 0.29782)],
        leaves: [0.011, 0.001, 0.019, 0.0, 0.002, 0.007, 0.048, 0.0, -0.016, 0.027, 0.014, 0.0, 0.002, 0.018, -0.006, 0.0, 0.014, 0.05, 0.003, 0.0, -0.026, -0.085, 0.002, 0.0, 0.016, 0.007, 0.0, 0.0, 0.012, -0.011, -0.001, 0.0, 0.001, 0.068, 0.106, 0.0, -0.011, 0.026, 0.113, 0.0, -0.037, 0.014, 0.004, 0.0, 0.002, -0.006, -0.014, -0.071, -0.028, -0.229, 0.008, 0.0, 0.014, -0.017, 0.047, 0.0, 0.023, 0.016, 0.0, 0.0, 0.002, 0.025, -0.061, -0.029],
    },
    Tree {
        splits: [Split(SumOfOdds, 1.17375), Split(LengthToParagraph, 0.28333), Split(MainNamedPost, 0.5), Split(Paragraphs, 0.24504), Split(FirstStageMax, 4.57793), Split(GrandparentLinked, 0.05568)],
        leaves: [0.006, 0.09, 0.004, -0.136, 0.064, 0.0, -0.029, 0.0, 0.018, 0.008, -0.003, 0.042, 0.005, 0.019, -0.001, 0.042, -0.013, 0.036, -0.003, -0.011, 0.02, -0.03, 0.03, 0.052, 0.011, -0.021, -0.006, -0.017, 0.0, -0.1, 0.051, 0.048, 0.006, 0.02, -0.003, 0.019, 0.021, 0.0, 0.068, 0.04, 0.01, 0.04, 0.01, 0.016, 0.014, -0.149, -0.02, -0.003, -0.015, -0.022, -0.01, -0.028, -0.015, 0.02, 0.024, 0.138, -0.012, -0.093, 0.007, 0.03, -0.001, -0.124, -0.009, -0.064],
    },
    Tree {
        splits: [Split(NamedNav, 0.5), Split(ParentLength, 1.10691), Split(PatternBlocks, 5.09307), Split(PageParagraphs, 1.86887), Split(FirstStagePrevious, -1.01962), Split(InItem, 0.5)],
        leaves: [-0.005, -0.005, -0.007, -0.03, 0.12, 0.0, 0.0, 0.0, -0.017, 0.0, 0.002, -0.039, -0.04, 0.0, -0.032, 0.0, 0.015, 0.087, -0.005, 0.051, 0.0, 0.0, 0.0, 0.0, -0.012, 0.0, 0.005, 0.034, -0.081, 0.0, -0.012, 0.0, -0.018, 0.0, -0.037, 0.0, 0.097, 0.0, -0.044, 0.0, 0.022, 0.06, 0.013, 0.0, 0.014, 0.0, 0.016, 0.0, 0.057, 0.0, 0.05, 0.0, 0.076, 0.0, 0.0, 0.0, 0.013, 0.0, -0.006, 0.0, 0.017, 0.0, 0.038, 0.0],
    },
    Tree {
        splits: [Split(SumOfOdds, 1.17375), Split(BranchRepeats, 0.34657), Split(TextBefore, 0.7412), Split(PageParagraphs, 0.76454), Split(Linked, 0.04807), Split(NamedPopular, 0.5)],
        leaves: [0.042, 0.004, 0.018, 0.008, 0.045, 0.0, -0.002, 0.019, 0.006, 0.014, 0.002, -0.003, 0.028, -0.244, 0.001, -0.017, -0.001, 0.0, -0.002, 0.065, 0.0, 0.0, -0.009, -0.217, -0.091, 0.0, -0.005, 0.004, -0.002, 0.0, -0.003, -0.018, 0.0, 0.0, -0.005, 0.0, 0.0, 0.0, -0.027, 0.0, 0.022, 0.0, 0.007, -0.083, 0.002, 0.0, -0.004, -0.218, 0.0, 0.0, -0.009, 0.0, 0.0, 0.0, -0.029, 0.0, 0.0, 0.0, -0.008, 0.002, 0.003, 0.0, 0.022, -0.008],
    },
    Tree {
        splits: [Split(NamedPoll, 0.5), Split(FirstStageSiblings, -1.69284), Split(PatternLength, 2.3057), Split(NamedAuthor, 0.5), Split(PatternLength, 3.76084), Split(InMainDirectly, 0.5)],
        leaves: [-0.039, -0.012, -0.046, -0.082, 0.007, -0.041, 0.023, -0.103, -0.019, 0.0, 0.0, 0.0, -0.09, 0.0, -0.032, 0.0, 0.0, 0.0, 0.0, 0.0, 0.004, -0.039, -0.003, 0.008, 0.0, 0.0, 0.0, 0.0, -0.108, 0.0, -0.13, 0.0, -0.029, -0.001, -0.077, 0.0, 0.065, 0.0, -0.004, -0.037, 0.0, 0.0, 0.0, 0.0, -0.013, 0.0, 0.096, 0.0, 0.0, 0.0, 0.0, 0.0, 0.019, 0.0, 0.001, -0.024, 0.0, 0.0, 0.0, 0.0, -0.016, 0.0, -0.095, 0.0],
    },
    Tree {
        splits: [Split(Emphasized, 0.80094), Split(NamedTags, 0.5), Split(MinOdds, 0.1875), Split(FirstStagePattern, 3.4898), Split(MaxOdds, 0.67125), Split(NamedAd, 0.5)],
        leaves: [0.001, 0.002, -0.015, 0.029, -0.017, 0.008, 0.0, 0.0, 0.007, -0.023, 0.027, -0.141, 0.014, 0.062, -0.188, 0.0, 0.002, -0.022, -0.001, 0.0, -0.013, 0.006, 0.003, 0.0, -0.015, 0.051, 0.015, 0.0, -0.111, 0.001, 0.0, 0.0, -0.016, 0.021, -0.019, 0.0, -0.005, 0.0, 0.0, 0.0, 0.07, 0.017, 0.008, 0.0, 0.0, 0.0, 0.0, 0.0, -0.007, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.145, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(PageParagraphs, 3.92595), Split(PatternLinked, 0.2077), Split(FirstStage, 0.10239), Split(OddsOfClosest, 0.03155), Split(BranchSize, 0.42465), Split(Linked, 0.62398)],
        leaves: [0.003, -0.013, 0.007, -0.032, 0.0, -0.022, -0.052, -0.059, 0.006, -0.001, 0.046, 0.044, -0.001, -0.001, 0.035, -0.106, -0.009, 0.0, 0.019, 0.0, 0.003, 0.0, -0.191, 0.0, -0.005, 0.012, -0.035, 0.0, 0.028, -0.061, 0.052, 0.0, 0.015, -0.001, 0.006, -0.042, -0.081, 0.01, -0.029, -0.021, -0.017, 0.01, 0.007, 0.034, -0.011, 0.007, -0.008, -0.053, -0.054, 0.0, -0.04, 0.0, 0.004, 0.0, 0.0, 0.0, 0.043, 0.0, -0.055, 0.0, 0.005, 0.0, 0.059, 0.0],
    },
    Tree {
        splits: [Split(BesideForm, 0.5), Split(FirstStage, -1.33045), Split(InHeader, 0.5), Split(FirstStageMax, 4.53454), Split(PatternLength, 3.80527), Split(MinOdds, 0.09292)],
        leaves: [0.008, -0.002, 0.024, 0.0, -0.001, -0.003, -0.057, 0.0, -0.011, -0.038, 0.014, -0.096, -0.062, -0.002, -0.001, 0.0, 0.014, -0.06, 0.001, -0.078, 0.04, -0.008, -0.122, 0.0, -0.007, -0.06, -0.002, -0.078, -0.009, -0.001, -0.021, 0.0, -0.01, 0.0, -0.003, 0.0, 0.0, 0.0, 0.029, 0.0, -0.037, -0.001, -0.043, 0.0, -0.001, 0.0, 0.0, 0.0, -0.026, 0.0, -0.005, 0.0, 0.0, 0.0, 0.0, 0.0, 0.069, 0.0, -0.006, -0.018, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(MinOdds, 0.141), Split(NamedTags, 0.5), Split(ParentBlocks, 2.2499), Split(MinWordOdds, -0.205), Split(PatternLinked, 0.00839), Split(FirstStageSecondPrevious, 4.60129)],
        leaves: [-0.003, 0.021, -0.029, 0.003, 0.006, -0.064, 0.008, 0.0, -0.008, 0.011, -0.001, 0.016, 0.003, -0.005, 0.001, -0.18, 0.005, 0.094, 0.02, 0.0, 0.005, -0.03, -0.061, 0.0, 0.014, 0.013, 0.0, 0.0, 0.005, -0.013, 0.014, 0.0, -0.001, 0.004, 0.005, 0.0, 0.002, -0.329, 0.014, 0.0, 0.046, 0.021, 0.0, 0.0, -0.04, -0.007, 0.0, 0.0, -0.008, 0.012, 0.0, 0.0, -0.005, -0.08, 0.008, 0.0, 0.022, 0.041, 0.0, 0.0, 0.077, -0.049, 0.0, 0.0],
    },
    Tree {
        splits: [Split(ParentBlocks, 0.89588), Split(PatternBlocks, 5.09307), Split(InCaption, 0.5), Split(MinOdds, -0.20023), Split(FirstStagePattern, -3.35301), Split(SumOfOdds, -0.77235)],
        leaves: [-0.018, 0.002, 0.0, -0.05, 0.008, -0.061, 0.0, 0.115, -0.003, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.018, -0.003, -0.001, -0.05, -0.019, -0.03, 0.0, 0.0, -0.064, 0.103, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.018, -0.001, 0.0, -0.027, 0.104, -0.018, 0.0, 0.0, -0.065, -0.032, 0.0, 0.0, 0.146, 0.0, 0.0, 0.0, 0.011, -0.003, 0.0, 0.001, -0.065, 0.008, 0.0, 0.0, 0.006, -0.001, 0.113, -0.004, -0.053, 0.079, 0.0, 0.0],
    },
    Tree {
        splits: [Split(FirstStageThirdPrevious, -0.7993), Split(FirstStageSecondPrevious, 3.17072), Split(FirstStage, 3.19559), Split(PatternParagraphs, 0.81118), Split(GrandparentLinked, 0.00007), Split(FirstStageMax, 3.97909)],
        leaves: [-0.014, 0.025, -0.106, 0.029, -0.025, -0.165, 0.002, 0.0, -0.026, 0.031, 0.058, 0.046, 0.111, -0.061, 0.071, -0.039, 0.004, 0.005, -0.028, -0.029, 0.058, 0.04, 0.002, 0.04, -0.006, 0.026, 0.064, 0.001, -0.032, 0.025, 0.084, 0.001, -0.002, 0.007, -0.015, -0.008, 0.041, -0.063, 0.042, 0.064, -0.001, 0.033, -0.11, -0.073, 0.004, 0.035, 0.062, 0.004, -0.007, 0.01, 0.008, -0.001, 0.076, -0.022, -0.072, -0.034, -0.031, 0.016, 0.024, -0.02, 0.036, 0.009, 0.004, 0.003],
    },
    Tree {
        splits: [Split(NotInArticleBody, 0.5), Split(MinOdds, -0.03866), Split(GrandparentLinked, 0.02618), Split(IsTable, 0.5), Split(BranchSize, 0.05765), Split(InItem, 0.5)],
        leaves: [-0.005, -0.014, -0.002, -0.113, 0.002, -0.007, -0.004, -0.039, 0.036, 0.0, -0.011, 0.0, 0.029, 0.0, -0.051, 0.0, -0.009, 0.001, 0.005, -0.114, 0.01, -0.012, -0.009, -0.013, 0.026, 0.0, -0.111, 0.0, 0.091, 0.0, 0.076, 0.0, 0.022, -0.004, 0.074, 0.0, 0.003, -0.037, 0.007, -0.006, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.008, -0.125, 0.159, -0.154, 0.003, 0.048, -0.007, -0.011, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(ParentBlocks, 0.89588), Split(IsTable, 0.5), Split(OddsOfClosest, 0.141), Split(MinOdds, -0.014), Split(GrandparentLinked, 0.12193), Split(FirstStageMedian, -2.94727)],
        leaves: [0.006, -0.019, 0.027, -0.022, 0.006, 0.019, 0.0, 0.0, 0.036, -0.024, -0.064, 0.0, 0.074, -0.015, -0.121, 0.043, -0.001, -0.002, 0.0, 0.055, -0.028, 0.045, 0.0, 0.0, 0.048, -0.006, 0.088, 0.0, -0.003, 0.046, 0.0, 0.0, 0.015, 0.005, 0.043, 0.039, -0.015, -0.004, 0.046, 0.036, 0.019, -0.01, -0.09, 0.055, 0.004, 0.001, -0.158, 0.046, -0.013, -0.007, -0.06, 0.129, 0.012, -0.011, 0.0, 0.0, 0.048, 0.039, 0.0, 0.0, -0.007, -0.004, 0.0, -0.036],
    },
    Tree {
        splits: [Split(PageParagraphs, 3.92595), Split(MeanOdds, 0.09408), Split(Punctuation, 0.37598), Split(PageBlocks, 5.0337), Split(ParagraphsOfAll, 0.03954), Split(FirstStageSiblings, 0.56119)],
        leaves: [0.003, 0.046, -0.007, 0.073, 0.02, 0.0, 0.017, 0.0, -0.001, -0.014, -0.003, -0.004, 0.014, -0.002, -0.019, -0.034, 0.003, 0.0, 0.034, 0.0, -0.049, 0.0, -0.033, 0.0, 0.023, -0.014, 0.012, 0.009, -0.078, -0.103, 0.0, 0.0, 0.01, 0.013, -0.011, 0.0, 0.058, 0.0, 0.017, 0.0, 0.004, 0.012, 0.003, 0.072, 0.032, 0.014, -0.015, 0.005, 0.005, -0.06, -0.006, 0.043, -0.004, -0.187, 0.017, -0.011, -0.017, -0.036, 0.007, 0.003, -0.076, 0.001, 0.095, 0.038],
    },
    Tree {
        splits: [Split(Emphasized, 0.80094), Split(NamedTags, 0.5), Split(FirstStageMedian, -2.39762), Split(MinOdds, 0.11955), Split(IsSubheading, 0.5), Split(MeanOdds, 0.23564)],
        leaves: [0.001, -0.027, 0.001, -0.135, 0.001, 0.011, -0.022, 0.018, 0.003, -0.08, 0.0, 0.0, 0.013, -0.052, 0.0, 0.0, 0.03, 0.091, -0.006, 0.012, 0.015, -0.005, -0.015, 0.0, -0.199, 0.0, 0.0, 0.0, 0.032, 0.001, 0.0, 0.0, 0.002, -0.009, 0.014, 0.0, -0.026, 0.084, -0.001, 0.0, -0.026, 0.025, 0.016, 0.0, 0.015, 0.018, -0.168, 0.0, 0.022, 0.0, 0.002, 0.0, 0.019, 0.026, 0.0, 0.0, 0.02, 0.024, 0.0, 0.0, -0.024, -0.057, 0.0, 0.0],
    },
    Tree {
        splits: [Split(Length, 2.91741), Split(PatternLength, 3.76084), Split(FirstStagePattern, -1.67073), Split(FirstStagePattern, 1.72588), Split(NextLinked, 0.42527), Split(HeadlineDistance, 2.2499)],
        leaves: [-0.045, -0.011, -0.002, -0.004, -0.048, 0.001, 0.022, 0.003, 0.0, 0.0, 0.0, 0.0, 0.022, 0.048, -0.03, 0.003, -0.086, 0.035, -0.001, 0.016, -0.025, -0.018, 0.0, 0.029, 0.0, 0.0, 0.0, 0.0, -0.061, -0.014, -0.172, -0.012, -0.002, 0.011, 0.003, 0.009, -0.004, 0.035, -0.039, -0.011, 0.0, 0.0, 0.0, 0.0, 0.019, -0.002, 0.015, 0.003, -0.019, 0.012, -0.007, -0.005, -0.056, 0.035, 0.03, -0.011, 0.0, 0.0, 0.0, 0.0, -0.023, -0.057, -0.073, -0.01],
    },
    Tree {
        splits: [Split(PageParagraphs, 3.92595), Split(Punctuation, 0.33221), Split(FirstStageMedian, 3.87426), Split(PatternParagraphs, 0.09897), Split(FirstStagePattern, 1.36901), Split(FirstStageSecondPrevious, -1.46905)],
        leaves: [0.002, -0.031, -0.011, -0.05, -0.046, 0.067, 0.033, 0.003, -0.017, 0.016, -0.04, 0.0, -0.005, 0.0, 0.0, 0.0, -0.009, 0.002, -0.1, 0.0, 0.037, 0.0, 0.007, 0.0, 0.007, -0.016, 0.032, -0.016, 0.066, -0.001, 0.001, 0.0, 0.003, 0.0, 0.038, -0.088, -0.032, 0.059, 0.095, 0.0, 0.018, -0.024, -0.036, 0.013, 0.042, 0.0, 0.004, 0.0, -0.018, -0.061, 0.0, -0.016, 0.042, 0.009, 0.006, 0.0, 0.0, 0.0, -0.013, 0.048, 0.02, 0.008, 0.053, -0.184],
    },
    Tree {
        splits: [Split(NamedModal, 0.5), Split(MinWordOdds, -0.785), Split(NamedPopular, 0.5), Split(PatternLength, 5.58832), Split(FirstStageMax, 3.41627), Split(FirstStagePrevious, -2.51026)],
        leaves: [0.001, -0.009, -0.006, -0.014, 0.017, -0.012, 0.166, -0.024, -0.013, 0.044, -0.027, 0.0, 0.078, 0.0, 0.017, 0.0, -0.003, -0.031, 0.004, -0.033, -0.027, -0.028, -0.045, 0.0, 0.003, -0.012, 0.014, 0.0, 0.054, -0.016, 0.0, 0.0, 0.007, 0.007, 0.009, -0.123, 0.024, -0.014, 0.038, 0.0, 0.07, 0.0, 0.009, 0.0, -0.153, 0.0, 0.081, 0.0, -0.002, -0.017, 0.0, -0.003, 0.039, -0.064, 0.11, -0.102, 0.014, -0.035, -0.009, 0.0, -0.051, 0.0, 0.061, -0.089],
    },
    Tree {
        splits: [Split(NamedModal, 0.5), Split(MinOdds, -0.42381), Split(FirstStagePattern, 4.69713), Split(MeanOdds, 0.23564), Split(FirstStageParent, 4.77794), Split(NextToParagraph, 0.5)],
        leaves: [-0.005, -0.013, 0.003, -0.08, -0.136, 0.0, -0.033, 0.0, -0.006, 0.0, -0.016, 0.0, 0.0, 0.0, -0.007, 0.0, 0.0, 0.0, 0.005, 0.0, 0.0, 0.0, 0.037, 0.0, 0.0, 0.0, -0.264, 0.0, 0.0, 0.0, -0.028, 0.0, 0.003, 0.0, 0.003, -0.139, -0.028, 0.0, -0.022, 0.0, -0.123, 0.0, -0.004, 0.0, 0.0, 0.0, 0.107, 0.0, -0.001, 0.0, 0.031, 0.0, 0.0, 0.0, -0.021, 0.0, 0.0, 0.0, 0.014, 0.0, 0.0, 0.0, 0.083, 0.0],
    },
    Tree {
        splits: [Split(NamedConsent, 0.5), Split(ParentBlocks, 0.89588), Split(IsTable, 0.5), Split(MeanOdds, 0.18839), Split(Paragraphs, 0.79363), Split(FirstStagePattern, 4.34615)],
        leaves: [0.005, -0.105, -0.002, -0.048, 0.017, 0.0, 0.069, 0.0, 0.019, 0.0, -0.008, 0.0, -0.138, 0.0, 0.021, 0.0, 0.032, 0.0, 0.003, -0.046, -0.143, 0.0, 0.036, 0.0, 0.08, 0.0, -0.005, 0.0, 0.0, 0.0, 0.0, 0.0, 0.022, 0.0, -0.061, 0.0, 0.0, 0.0, 0.0, 0.0, -0.153, 0.0, -0.143, 0.0, 0.0, 0.0, 0.0, 0.0, 0.034, 0.0, -0.004, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.008, 0.0, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(PatternBlocks, 2.602), Split(PageParagraphs, 3.32784), Split(BranchRepeats, 0.89588), Split(ParentLength, 5.08932), Split(MaxWordOdds, 0.645), Split(PageParagraphs, 2.37043)],
        leaves: [-0.003, -0.001, 0.0, 0.0, -0.009, 0.007, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.005, 0.15, 0.0, 0.0, 0.001, 0.05, 0.0, 0.0, 0.0, -0.001, 0.0, 0.0, 0.0, 0.04, 0.0, 0.0, 0.007, 0.007, 0.03, -0.03, -0.009, 0.019, -0.019, -0.003, 0.009, 0.0, -0.012, 0.0, -0.213, 0.017, -0.005, -0.012, -0.005, -0.019, 0.056, 0.084, 0.005, -0.003, -0.024, -0.025, 0.004, 0.0, 0.018, 0.0, -0.045, -0.001, 0.047, 0.001],
    },
    Tree {
        splits: [Split(IsDiv, 0.5), Split(SureAfter, 2.91741), Split(NamedSubtitle, 0.5), Split(MaxWordOdds, 0.525), Split(FirstStageSiblings, 0.18178), Split(PatternLength, 4.9611)],
        leaves: [0.002, -0.021, 0.018, -0.017, -0.027, -0.023, 0.008, -0.007, 0.007, 0.004, 0.001, -0.049, 0.163, -0.056, 0.096, 0.003, 0.0, -0.031, -0.004, -0.103, 0.1, -0.031, 0.016, 0.0, -0.009, -0.02, 0.007, -0.031, 0.011, -0.074, 0.028, -0.02, 0.019, -0.004, -0.02, -0.036, -0.002, -0.007, -0.02, -0.004, -0.015, 0.036, 0.037, -0.001, 0.0, -0.042, 0.0, 0.0, 0.0, 0.007, 0.009, 0.023, -0.138, 0.046, 0.081, 0.0, -0.005, 0.04, 0.001, -0.004, 0.015, 0.0, 0.019, -0.067],
    },
    Tree {
        splits: [Split(InDescription, 0.5), Split(FirstStageParent, -0.8143), Split(Punctuation, 0.00122), Split(LengthToParagraph, 0.51), Split(FirstStageThirdPrevious, -5.61437), Split(PatternParagraphs, 0.14776)],
        leaves: [-0.033, 0.04, -0.025, -0.014, -0.034, 0.023, -0.027, 0.016, 0.035, -0.06, -0.045, 0.008, 0.044, 0.109, -0.004, -0.036, -0.003, -0.012, 0.006, -0.102, 0.009, -0.005, -0.007, -0.03, 0.043, -0.006, -0.003, 0.067, -0.007, 0.087, -0.012, 0.048, -0.007, -0.006, -0.082, 0.003, -0.021, 0.0, -0.085, 0.0, 0.0, 0.0, 0.004, 0.0, 0.019, 0.0, 0.002, -0.03, -0.039, 0.0, -0.006, -0.101, -0.027, 0.0, -0.002, 0.012, -0.017, 0.0, -0.004, 0.0, -0.003, -0.071, 0.002, 0.009],
    },
    Tree {
        splits: [Split(SumOfOdds, 1.17375), Split(BranchRepeats, 0.34657), Split(FirstStageSecondPrevious, -4.53059), Split(PreviousParagraphs, 0.9991), Split(AfterMain, 0.5), Split(FirstStagePattern, 4.20965)],
        leaves: [-0.043, 0.004, -0.01, 0.033, 0.002, 0.0, 0.0, 0.014, -0.118, 0.0, -0.007, 0.013, 0.044, -0.153, -0.003, 0.021, -0.002, 0.0, -0.022, 0.084, -0.054, 0.0, 0.012, -0.043, 0.0, 0.0, 0.001, 0.0, -0.011, 0.0, 0.015, -0.06, 0.0, 0.0, 0.039, -0.014, 0.0, 0.0, 0.006, -0.05, 0.0, 0.0, 0.046, 0.008, 0.0, 0.0, 0.002, -0.022, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.085, -0.204, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.019, -0.001],
    },
    Tree {
        splits: [Split(BranchSize, 0.01887), Split(FirstStageThirdPrevious, -0.7993), Split(FirstStageSecondPrevious, 3.17072), Split(BeforeHeadline, 0.5), Split(Position, 0.59735), Split(FirstStageSiblings, 1.86324)],
        leaves: [-0.011, 0.005, 0.007, 0.013, 0.01, -0.006, -0.005, -0.015, -0.069, -0.006, 0.043, 0.011, 0.0, 0.0, 0.0, 0.0, -0.02, -0.016, 0.009, 0.013, 0.064, 0.021, -0.016, -0.017, 0.031, -0.044, 0.021, 0.073, 0.0, 0.0, 0.0, 0.0, -0.03, 0.0, 0.01, 0.002, -0.014, 0.006, -0.005, -0.002, -0.032, -0.085, 0.046, -0.004, -0.107, 0.0, 0.015, -0.056, -0.034, -0.002, -0.009, 0.024, -0.031, 0.024, -0.003, 0.0, 0.0, 0.0, 0.012, -0.076, 0.0, 0.0, 0.019, -0.199],
    },
    Tree {
        splits: [Split(FirstStageMax, 5.58873), Split(PageBlocks, 3.54085), Split(SureBefore, 2.35024), Split(FirstStageThirdNext, 1.29734), Split(PatternBlocks, 1.7006), Split(EndsSentence, 0.5)],
        leaves: [0.003, -0.011, -0.003, -0.041, 0.001, -0.003, 0.008, 0.05, -0.023, -0.04, -0.009, -0.037, 0.007, 0.0, -0.016, -0.025, 0.0, 0.066, -0.003, 0.008, 0.03, -0.056, 0.004, 0.023, 0.011, -0.106, -0.001, -0.111, 0.032, -0.138, 0.004, 0.031, 0.001, 0.008, 0.004, 0.058, 0.012, 0.0, -0.015, -0.02, 0.006, -0.069, 0.007, 0.011, 0.017, 0.0, -0.018, -0.063, -0.025, 0.01, -0.007, 0.043, -0.007, 0.003, 0.01, -0.045, 0.047, 0.015, -0.006, 0.022, 0.048, -0.125, 0.017, 0.054],
    },
    Tree {
        splits: [Split(BranchSize, 0.00489), Split(MeanOdds, 0.20324), Split(PageParagraphs, 2.66514), Split(GrandparentLinked, 0.04496), Split(InMain, 0.5), Split(SureAfter, 3.15677)],
        leaves: [-0.018, 0.002, -0.023, 0.008, -0.026, 0.015, 0.0, -0.167, -0.016, 0.001, -0.007, 0.016, -0.042, 0.01, -0.004, -0.029, 0.043, -0.003, -0.027, 0.042, -0.035, 0.001, 0.016, -0.016, 0.011, 0.0, -0.108, -0.023, 0.01, -0.007, -0.006, 0.063, -0.038, -0.028, 0.0, 0.057, -0.027, -0.007, 0.0, 0.011, -0.004, 0.005, 0.0, 0.012, -0.01, 0.019, -0.002, 0.011, 0.045, 0.009, 0.018, 0.085, -0.026, 0.008, 0.028, -0.01, 0.01, 0.039, -0.024, -0.059, 0.02, 0.012, -0.006, -0.005],
    },
    Tree {
        splits: [Split(Emphasized, 0.80094), Split(PatternParagraphs, 0.01398), Split(InArticleBody, 0.5), Split(NamedSide, 0.5), Split(PatternLinked, 0.00009), Split(TextBefore, 0.05233)],
        leaves: [-0.017, 0.027, 0.007, -0.016, -0.025, 0.001, 0.087, 0.037, -0.052, -0.002, 0.049, 0.0, 0.0, 0.0, 0.0, 0.0, -0.022, 0.052, 0.017, -0.014, 0.14, 0.0, 0.061, 0.02, -0.016, -0.003, -0.094, -0.172, 0.0, 0.0, 0.011, 0.0, 0.004, 0.009, -0.005, -0.004, 0.041, 0.088, -0.003, 0.04, -0.012, -0.025, -0.018, 0.002, -0.019, 0.145, -0.259, -0.094, 0.003, 0.034, 0.004, -0.02, -0.099, -0.004, 0.043, -0.007, -0.007, -0.019, 0.025, 0.014, -0.002, 0.0, -0.04, 0.0],
    },
    Tree {
        splits: [Split(NamedWidget, 0.5), Split(FirstStageMax, 1.4899), Split(Paragraphs, 0.07936), Split(InDescription, 0.5), Split(GrandparentLinked, 0.69799), Split(IsHeading, 0.5)],
        leaves: [-0.012, 0.09, 0.002, -0.029, -0.014, 0.072, -0.003, 0.057, -0.037, 0.0, 0.021, -0.079, 0.008, 0.0, 0.007, 0.054, -0.119, -0.003, -0.018, 0.009, 0.077, 0.0, 0.101, -0.014, 0.0, 0.0, 0.141, 0.0, 0.0, 0.0, 0.006, 0.0, 0.02, 0.0, 0.014, 0.087, -0.092, 0.005, 0.013, 0.055, 0.0, 0.0, 0.042, 0.004, -0.007, 0.0, -0.019, 0.001, -0.019, 0.0, -0.02, -0.02, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.005, 0.0, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(InHeader, 0.5), Split(FirstStageSiblings, -1.69284), Split(BranchSize, 0.19032), Split(InCaption, 0.5), Split(PatternLength, 5.52673), Split(InMain, 0.5)],
        leaves: [-0.006, -0.008, 0.006, -0.014, 0.002, -0.003, 0.006, -0.142, -0.12, 0.0, 0.023, -0.023, 0.157, 0.0, 0.0, 0.0, 0.008, 0.0, 0.01, -0.006, -0.006, 0.0, -0.019, 0.0, 0.145, 0.0, -0.107, 0.0, -0.028, 0.0, 0.0, 0.0, 0.009, 0.047, -0.002, -0.022, 0.026, -0.001, 0.01, -0.152, 0.001, 0.0, -0.028, 0.0, -0.064, 0.0, -0.088, 0.0, 0.02, 0.0, -0.002, 0.01, 0.025, 0.0, -0.002, 0.0, 0.135, 0.0, -0.058, 0.0, -0.004, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(MinWordOdds, -2.135), Split(NamedLead, 0.5), Split(FirstStageSiblings, -0.17015), Split(Linked, 0.81754), Split(NextLength, 0.95667), Split(OddsOfClosest, -0.35515)],
        leaves: [-0.012, 0.007, -0.08, 0.004, -0.015, 0.005, -0.13, 0.011, -0.037, 0.009, -0.004, -0.035, -0.027, -0.027, 0.0, 0.0, 0.006, 0.033, 0.013, 0.044, -0.026, 0.036, 0.0, -0.096, -0.008, 0.047, 0.0, -0.001, 0.001, 0.019, 0.0, 0.0, -0.022, 0.006, -0.027, -0.118, 0.008, -0.003, -0.099, 0.065, 0.052, -0.009, 0.0, -0.007, 0.007, -0.044, 0.0, 0.05, -0.022, -0.007, 0.0, -0.017, -0.007, 0.002, 0.0, 0.039, -0.012, -0.039, 0.0, 0.0, 0.0, 0.009, 0.0, 0.0],
    },
    Tree {
        splits: [Split(Length, 2.91741), Split(FirstStageSiblings, -2.00508), Split(FirstStage, -1.68606), Split(NextLinked, 0.75181), Split(FirstStage, 0.10239), Split(Length, 3.81765)],
        leaves: [-0.01, 0.012, -0.004, 0.005, -0.004, 0.001, -0.013, 0.019, -0.027, 0.015, -0.031, 0.046, -0.001, -0.003, -0.022, -0.005, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.001, 0.009, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.129, -0.049, 0.0, 0.004, 0.0, -0.021, 0.0, 0.131, 0.0, 0.002, 0.0, 0.005, 0.0, -0.011, 0.0, -0.001, 0.0, 0.005, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.001, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.007],
    },
    Tree {
        splits: [Split(FirstStageMax, 4.83613), Split(SureAfter, 3.41759), Split(NamedMeta, 0.5), Split(ParentBlocks, 3.99816), Split(Emphasized, 0.11433), Split(PageParagraphs, 1.70693)],
        leaves: [0.002, -0.008, 0.034, 0.0, -0.018, -0.056, -0.002, 0.0, -0.014, -0.006, 0.005, 0.0, 0.043, 0.0, 0.0, 0.0, 0.007, -0.06, 0.001, 0.0, 0.11, 0.0, 0.0, 0.0, -0.004, 0.0, 0.013, 0.0, 0.0, 0.0, 0.0, 0.0, 0.004, -0.004, 0.014, 0.003, 0.028, -0.046, -0.021, -0.097, -0.011, -0.012, 0.007, -0.007, 0.181, -0.046, 0.0, -0.024, -0.022, 0.022, 0.057, 0.003, 0.045, 0.102, 0.019, 0.033, 0.012, -0.004, 0.011, -0.036, 0.0, 0.0, 0.0, -0.002],
    },
];

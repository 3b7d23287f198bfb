//! The body model: the trees of the [classifier](super::classifier).
//!
//! Written by `tools/body-model/train.py`; do not edit.
//!
//! - Trainer: CatBoost 1.2
//! - Training data: fixtures, 76 pages; fundus, 131 pages; scrapinghub, 91 pages
//! - SHA-256 of the training data: not recorded
//! - F1 of four-word runs, cross-validated in 5 folds by publisher: fundus 0.981; scrapinghub 0.961

use super::features::Feature::*;
use super::trees::{Split, Tree};

/// The features that the model was trained on, in the order of their columns.
#[cfg(test)]
#[rustfmt::skip]
pub(super) const FEATURES: [&str; 80] = [
    "Length", "LengthToParagraph", "ParagraphLength", "Linked", "Emphasized", "EndsSentence", "Punctuation", "IsDiv",
    "IsItem", "IsHeading", "IsCell", "InItem", "InAside", "InFigure", "InHeader", "InQuote", "InLink", "Paragraphs",
    "ParagraphsOfAll", "PatternParagraphs", "IsMostFrequentPattern", "PatternLinked", "InMain", "InMainDirectly",
    "IsDeep", "BranchLinked", "BranchSize", "BranchRepeats", "ParentLength", "ParentBlocks", "GrandparentLinked",
    "AfterMain", "HeadlineDistance", "BeforeHeadline", "IsLead", "AfterNextTitle", "InOtherArticle", "Position",
    "PreviousLength", "SecondPreviousLength", "PreviousParagraphs", "PreviousInMain", "NextLength", "NextLinked",
    "NextParagraphs", "NextInMain", "SecondNextParagraphs", "NextToParagraph", "IsSubheading", "PageParagraphs",
    "PageBlocks", "IsTitle", "IsDescription", "InDescription", "InDescriptionBeforeText", "IsRepeated", "InArticleBody",
    "NotInArticleBody", "NamedRelated", "NamedPopular", "NamedSide", "NamedModal", "NamedAd", "NamedTeaser",
    "NamedWidget", "NamedTags", "NamedImage", "NamedBox", "NamedCaption", "NamedDate", "NamedShare", "NamedAuthor",
    "NamedLead", "NamedSummary", "NamedSubtitle", "NamedPaywall", "NamedMeta", "NamedVideo", "NamedShop",
    "MainNamedPost",
];

/// The number of splits of each tree.
pub(super) const DEPTH: usize = 4;

/// The log-odds above which a block is taken for text of the article.
pub(super) const THRESHOLD: f32 = -0.2;

/// The log-odds to which the values of the trees are added.
pub(super) const BIAS: f32 = 0.0;

#[rustfmt::skip]
#[allow(clippy::approx_constant)] // some leaves are close to mathematical constants by chance
pub(super) static TREES: [Tree; 80] = [
    Tree {
        splits: [Split(Paragraphs, 0.25019), Split(IsMostFrequentPattern, 0.5), Split(ParentBlocks, 1.7006), Split(InDescription, 0.5)],
        leaves: [-0.417, -0.097, 0.137, 0.471, -0.512, 0.204, 0.259, 0.452, 0.095, -0.075, 0.249, 0.526, 0.065, 0.346, 0.0, 0.459],
    },
    Tree {
        splits: [Split(Paragraphs, 0.16896), Split(NamedImage, 0.5), Split(HeadlineDistance, 0.34657), Split(AfterMain, 0.5)],
        leaves: [-0.829, -0.673, -0.388, -0.129, -0.111, 0.401, -0.245, -0.146, -0.103, 0.0, 0.0, 0.0, -0.657, 0.019, -0.774, -0.246],
    },
    Tree {
        splits: [Split(PatternParagraphs, 0.41933), Split(BranchLinked, 0.21535), Split(InOtherArticle, 0.5), Split(ParagraphsOfAll, 0.22819)],
        leaves: [-0.116, 0.32, -0.52, 0.111, -0.446, -0.593, -0.626, 0.0, 0.163, 0.426, -0.129, 0.039, 0.069, 0.376, 0.0, 0.006],
    },
    Tree {
        splits: [Split(IsMostFrequentPattern, 0.5), Split(Linked, 0.79744), Split(BeforeHeadline, 0.5), Split(Paragraphs, 0.86882)],
        leaves: [-0.102, 0.256, -0.49, -0.12, -0.449, 0.0, -0.643, 0.0, 0.159, 0.435, -0.085, -0.284, -0.086, -0.581, 0.0, 0.0],
    },
    Tree {
        splits: [Split(Paragraphs, 0.28315), Split(HeadlineDistance, 0.34657), Split(InDescriptionBeforeText, 0.5), Split(Linked, 0.663)],
        leaves: [-0.592, -0.557, -0.127, 0.248, -0.021, 0.125, 0.145, -0.176, -0.579, 0.0, -0.423, -0.19, 0.0, 0.0, -0.045, 0.0],
    },
    Tree {
        splits: [Split(PatternParagraphs, 0.24014), Split(IsDescription, 0.5), Split(Linked, 0.663), Split(IsSubheading, 0.5)],
        leaves: [-0.146, 0.199, 0.115, -0.071, -0.44, -0.173, 0.0, 0.0, 0.231, 0.075, 0.343, 0.0, 0.163, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(Paragraphs, 0.43144), Split(NamedDate, 0.5), Split(InDescriptionBeforeText, 0.5), Split(HeadlineDistance, 0.34657)],
        leaves: [-0.566, -0.506, -0.13, 0.0, -0.019, 0.126, 0.0, 0.0, -0.107, 0.241, -0.223, -0.18, 0.114, -0.256, 0.0, 0.0],
    },
    Tree {
        splits: [Split(InMain, 0.5), Split(Linked, 0.663), Split(PatternParagraphs, 0.02094), Split(PageParagraphs, 0.83204)],
        leaves: [-0.518, 0.199, -0.521, -0.188, -0.508, 0.216, 0.0, 0.314, -0.356, -0.04, -0.595, -0.051, -0.017, 0.151, -0.321, -0.257],
    },
    Tree {
        splits: [Split(BranchRepeats, 1.49787), Split(NextParagraphs, 0.37155), Split(Paragraphs, 0.05591), Split(BranchLinked, 0.64912)],
        leaves: [-0.14, -0.035, -0.122, 0.113, -0.065, 0.113, 0.098, 0.249, -0.506, -0.23, -0.238, 0.406, -0.322, -0.121, -0.005, -0.15],
    },
    Tree {
        splits: [Split(IsMostFrequentPattern, 0.5), Split(Linked, 0.82086), Split(Emphasized, 0.72508), Split(InQuote, 0.5)],
        leaves: [-0.052, 0.207, -0.191, -0.182, 0.024, -0.187, -0.057, -0.434, 0.201, 0.292, -0.011, 0.0, 0.334, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(NextInMain, 0.5), Split(NamedImage, 0.5), Split(HeadlineDistance, 0.89588), Split(Paragraphs, 0.38345)],
        leaves: [-0.029, -0.128, -0.247, -0.0, -0.172, 0.04, -0.46, -0.034, -0.246, -0.173, 0.103, 0.136, 0.05, 0.199, -0.415, -0.214],
    },
    Tree {
        splits: [Split(BranchRepeats, 0.89588), Split(InDescriptionBeforeText, 0.5), Split(BranchLinked, 0.05044), Split(Emphasized, 0.59787)],
        leaves: [-0.05, 0.136, 0.197, 0.256, -0.118, 0.019, -0.055, 0.177, 0.047, -0.055, 0.166, -0.168, -0.109, -0.299, 0.0, 0.0],
    },
    Tree {
        splits: [Split(Length, 4.57984), Split(NamedBox, 0.5), Split(NamedImage, 0.5), Split(HeadlineDistance, 3.27697)],
        leaves: [-0.078, 0.116, -0.113, -0.228, -0.101, -0.19, -0.179, -0.189, -0.046, 0.08, -0.168, -0.004, -0.001, -0.036, -0.164, -0.114],
    },
    Tree {
        splits: [Split(InMain, 0.5), Split(HeadlineDistance, 0.34657), Split(InQuote, 0.5), Split(NamedImage, 0.5)],
        leaves: [-0.42, -0.489, -0.066, 0.083, -0.012, 0.0, -0.026, 0.168, 0.018, 0.0, -0.445, -0.123, 0.0, 0.0, 0.0, 0.375],
    },
    Tree {
        splits: [Split(Length, 4.57984), Split(InDescriptionBeforeText, 0.5), Split(ParagraphsOfAll, 0.29436), Split(NextLinked, 0.49528)],
        leaves: [-0.051, 0.023, -0.001, 0.219, -0.014, 0.152, -0.119, -0.292, -0.215, -0.15, -0.062, 0.02, -0.131, 0.185, 0.0, 0.0],
    },
    Tree {
        splits: [Split(NextToParagraph, 0.5), Split(NamedCaption, 0.5), Split(IsSubheading, 0.5), Split(Paragraphs, 0.04104)],
        leaves: [-0.163, -0.07, -0.181, -0.228, 0.0, 0.208, 0.0, -0.008, -0.03, 0.078, -0.109, -0.305, 0.0, 0.156, 0.0, -0.015],
    },
    Tree {
        splits: [Split(NextParagraphs, 0.38754), Split(IsSubheading, 0.5), Split(Paragraphs, 0.1541), Split(Linked, 0.57295)],
        leaves: [-0.032, -0.033, -0.057, 0.276, -0.014, 0.12, 0.012, 0.145, -0.247, 0.011, -0.132, 0.241, -0.264, -0.098, 0.0, 0.096],
    },
    Tree {
        splits: [Split(InQuote, 0.5), Split(BranchRepeats, 1.49787), Split(IsLead, 0.5), Split(PageParagraphs, 2.03286)],
        leaves: [-0.094, 0.337, 0.074, 0.219, -0.022, 0.0, -0.321, 0.0, -0.047, 0.056, 0.094, -0.052, 0.182, 0.0, -0.062, 0.0],
    },
    Tree {
        splits: [Split(NextInMain, 0.5), Split(InHeader, 0.5), Split(BeforeHeadline, 0.5), Split(IsItem, 0.5)],
        leaves: [-0.05, 0.044, -0.072, -0.208, -0.114, -0.287, -0.078, -0.002, -0.115, 0.163, -0.002, -0.486, -0.196, -0.435, -0.078, 0.0],
    },
    Tree {
        splits: [Split(Length, 4.73179), Split(BranchRepeats, 0.34657), Split(NamedBox, 0.5), Split(GrandparentLinked, 0.01586)],
        leaves: [0.061, 0.293, -0.043, 0.046, 0.0, 0.0, -0.091, -0.243, -0.55, 0.272, -0.04, 0.071, 0.011, 0.081, -0.153, -0.088],
    },
    Tree {
        splits: [Split(Emphasized, 0.93304), Split(IsMostFrequentPattern, 0.5), Split(InDescription, 0.5), Split(Linked, 0.10114)],
        leaves: [-0.049, 0.103, 0.179, -0.159, 0.088, 0.107, 0.325, -0.044, -0.029, -0.167, -0.053, -0.479, 0.223, 0.0, -0.083, 0.0],
    },
    Tree {
        splits: [Split(NamedCaption, 0.5), Split(InQuote, 0.5), Split(NextLinked, 0.22536), Split(BranchRepeats, 0.89588)],
        leaves: [-0.04, -0.092, 0.131, 0.0, -0.076, -0.121, 0.186, 0.0, 0.078, -0.519, 0.051, 0.0, -0.068, -0.111, 0.353, 0.0],
    },
    Tree {
        splits: [Split(InQuote, 0.5), Split(PageParagraphs, 2.45508), Split(InDescription, 0.5), Split(ParagraphLength, 0.455)],
        leaves: [-0.067, 0.048, 0.056, -0.151, -0.063, 0.0, 0.205, 0.0, -0.005, 0.2, 0.107, 0.113, 0.229, 0.025, 0.209, 0.0],
    },
    Tree {
        splits: [Split(IsSubheading, 0.5), Split(ParagraphsOfAll, 0.02174), Split(Linked, 0.64496), Split(MainNamedPost, 0.5)],
        leaves: [-0.104, 0.245, 0.026, 0.091, -0.13, 0.161, -0.16, -0.011, 0.203, -0.029, 0.026, 0.041, -0.147, -0.007, -0.063, 0.081],
    },
    Tree {
        splits: [Split(Emphasized, 0.72508), Split(IsMostFrequentPattern, 0.5), Split(NextLinked, 0.25063), Split(NamedBox, 0.5)],
        leaves: [-0.001, 0.097, 0.102, -0.159, -0.05, -0.09, 0.043, -0.428, -0.229, 0.096, 0.254, 0.0, -0.323, 0.036, -0.376, 0.0],
    },
    Tree {
        splits: [Split(InDescription, 0.5), Split(PatternParagraphs, 0.14688), Split(Emphasized, 0.93304), Split(Linked, 0.11573)],
        leaves: [-0.056, 0.11, 0.056, -0.037, 0.08, 0.073, -0.1, -0.05, -0.053, 0.103, -0.019, 0.01, -0.143, 0.0, -0.389, 0.0],
    },
    Tree {
        splits: [Split(IsSubheading, 0.5), Split(ParagraphsOfAll, 0.02174), Split(NamedBox, 0.5), Split(BranchRepeats, 1.49787)],
        leaves: [-0.099, 0.011, -0.005, 0.115, -0.221, -0.047, -0.271, -0.068, 0.008, 0.343, 0.06, 0.048, -0.06, 0.199, -0.104, 0.039],
    },
    Tree {
        splits: [Split(InQuote, 0.5), Split(SecondNextParagraphs, 0.87915), Split(BeforeHeadline, 0.5), Split(IsDiv, 0.5)],
        leaves: [-0.01, 0.137, 0.083, 0.125, -0.223, -0.006, -0.402, -0.003, -0.121, -0.196, -0.056, 0.205, -0.142, 0.0, -0.016, 0.0],
    },
    Tree {
        splits: [Split(IsSubheading, 0.5), Split(InItem, 0.5), Split(BranchLinked, 0.00123), Split(MainNamedPost, 0.5)],
        leaves: [0.006, 0.148, 0.062, 0.0, -0.015, -0.066, -0.096, 0.275, 0.09, 0.031, 0.454, 0.0, -0.088, 0.029, 0.17, 0.0],
    },
    Tree {
        splits: [Split(Emphasized, 0.93304), Split(PatternParagraphs, 0.99493), Split(Linked, 0.08807), Split(HeadlineDistance, 1.49787)],
        leaves: [0.001, 0.044, 0.106, 0.056, -0.091, -0.009, -0.332, 0.0, -0.029, 0.109, 0.133, -0.147, 0.023, -0.121, 0.028, -0.304],
    },
    Tree {
        splits: [Split(IsSubheading, 0.5), Split(InItem, 0.5), Split(BranchLinked, 0.00123), Split(PageParagraphs, 2.1318)],
        leaves: [-0.007, 0.214, -0.031, 0.0, -0.074, -0.248, 0.027, 0.27, 0.025, 0.076, 0.29, 0.0, 0.04, 0.05, -0.074, -0.023],
    },
    Tree {
        splits: [Split(NamedCaption, 0.5), Split(ParagraphsOfAll, 0.22819), Split(InDescription, 0.5), Split(ParagraphsOfAll, 0.14528)],
        leaves: [-0.013, -0.327, 0.0, 0.0, 0.09, 0.149, 0.0, 0.0, -0.093, 0.0, 0.035, -0.436, -0.248, 0.0, 0.024, 0.0],
    },
    Tree {
        splits: [Split(NamedSubtitle, 0.5), Split(Length, 4.37574), Split(NamedBox, 0.5), Split(Position, 0.57234)],
        leaves: [-0.044, 0.037, 0.06, 0.169, -0.096, 0.349, -0.16, -0.108, -0.033, 0.08, -0.036, 0.0, -0.249, 0.026, -0.119, -0.02],
    },
    Tree {
        splits: [Split(InQuote, 0.5), Split(GrandparentLinked, 0.00007), Split(MainNamedPost, 0.5), Split(NextLinked, 0.86617)],
        leaves: [-0.038, -0.079, 0.015, 0.111, 0.27, 0.0, 0.068, 0.272, -0.228, 0.0, -0.0, 0.046, -0.003, 0.0, -0.249, 0.157],
    },
    Tree {
        splits: [Split(PageParagraphs, 2.45508), Split(IsItem, 0.5), Split(PatternParagraphs, 0.01157), Split(MainNamedPost, 0.5)],
        leaves: [-0.113, -0.032, -0.006, -0.198, 0.003, 0.089, -0.165, 0.339, 0.045, 0.092, 0.167, 0.0, -0.046, 0.135, 0.468, 0.205],
    },
    Tree {
        splits: [Split(Emphasized, 0.9976), Split(IsMostFrequentPattern, 0.5), Split(BranchLinked, 0.10071), Split(Linked, 0.31851)],
        leaves: [-0.015, 0.038, 0.101, -0.101, -0.012, 0.113, 0.026, -0.419, -0.032, 0.039, -0.407, 0.0, -0.015, -0.079, -0.08, -0.147],
    },
    Tree {
        splits: [Split(IsSubheading, 0.5), Split(NamedSubtitle, 0.5), Split(Paragraphs, 0.00895), Split(PreviousParagraphs, 0.18623)],
        leaves: [-0.103, -0.012, 0.105, 0.108, -0.007, 0.116, 0.14, 0.042, 0.04, 0.253, -0.018, 0.101, 0.013, 0.023, 0.016, 0.11],
    },
    Tree {
        splits: [Split(SecondNextParagraphs, 0.18698), Split(NamedSubtitle, 0.5), Split(Length, 4.37574), Split(Paragraphs, 0.33283)],
        leaves: [-0.064, 0.023, 0.059, 0.28, -0.068, 0.074, 0.349, -0.263, -0.071, -0.038, 0.059, 0.087, -0.01, 0.046, 0.096, 0.0],
    },
    Tree {
        splits: [Split(PageParagraphs, 2.45508), Split(IsLead, 0.5), Split(PatternParagraphs, 0.12144), Split(InItem, 0.5)],
        leaves: [-0.073, 0.002, 0.048, 0.135, 0.002, 0.093, -0.084, 0.263, -0.006, 0.045, 0.165, -0.001, 0.049, 0.46, -0.345, 0.0],
    },
    Tree {
        splits: [Split(Emphasized, 0.9976), Split(PatternParagraphs, 0.99493), Split(PageBlocks, 3.11327), Split(AfterMain, 0.5)],
        leaves: [-0.16, 0.018, 0.201, 0.044, 0.025, 0.017, 0.052, -0.172, -0.194, 0.464, -0.414, 0.148, -0.102, -0.055, 0.043, -0.002],
    },
    Tree {
        splits: [Split(NamedCaption, 0.5), Split(SecondNextParagraphs, 0.19553), Split(Paragraphs, 0.35925), Split(PatternParagraphs, 0.09268)],
        leaves: [-0.027, -0.244, 0.013, -0.128, -0.037, 0.0, -0.017, -0.211, -0.076, -0.15, 0.149, -0.046, -0.016, 0.0, 0.036, -0.356],
    },
    Tree {
        splits: [Split(Emphasized, 0.93304), Split(PageBlocks, 2.91741), Split(IsMostFrequentPattern, 0.5), Split(AfterMain, 0.5)],
        leaves: [-0.176, 0.012, 0.02, 0.029, 0.187, 0.09, 0.05, -0.162, -0.078, 0.417, -0.089, -0.06, -0.405, 0.03, 0.035, 0.039],
    },
    Tree {
        splits: [Split(NamedBox, 0.5), Split(Length, 5.45745), Split(GrandparentLinked, 0.01586), Split(NextParagraphs, 0.56128)],
        leaves: [-0.016, -0.052, -0.015, -0.523, -0.017, -0.155, 0.033, 0.049, -0.053, -0.0, 0.161, -0.078, 0.029, 0.101, 0.076, 0.062],
    },
    Tree {
        splits: [Split(PageParagraphs, 2.20044), Split(IsDescription, 0.5), Split(Position, 0.27761), Split(SecondNextParagraphs, 0.0121)],
        leaves: [0.03, 0.029, 0.133, 0.221, -0.066, -0.038, -0.305, -0.067, -0.047, 0.071, -0.063, 0.319, 0.032, 0.049, -0.117, 0.0],
    },
    Tree {
        splits: [Split(PageParagraphs, 2.47207), Split(IsLead, 0.5), Split(InMain, 0.5), Split(PatternParagraphs, 0.73075)],
        leaves: [-0.07, -0.07, 0.027, 0.117, -0.006, 0.078, -0.172, -0.035, -0.174, 0.222, -0.111, 0.193, 0.02, 0.098, -0.297, 0.0],
    },
    Tree {
        splits: [Split(InQuote, 0.5), Split(PageParagraphs, 1.74432), Split(Position, 0.67364), Split(IsSubheading, 0.5)],
        leaves: [-0.011, 0.33, 0.012, 0.013, -0.048, 0.27, -0.039, -0.202, 0.12, 0.0, 0.045, 0.0, 0.218, 0.0, 0.122, 0.0],
    },
    Tree {
        splits: [Split(IsSubheading, 0.5), Split(ParentBlocks, 0.89588), Split(BranchRepeats, 1.49787), Split(InArticleBody, 0.5)],
        leaves: [0.0, -0.114, -0.032, 0.034, 0.079, 0.319, 0.001, 0.012, 0.326, 0.088, 0.082, 0.099, 0.16, 0.0, 0.129, 0.061],
    },
    Tree {
        splits: [Split(NamedCaption, 0.5), Split(ParagraphsOfAll, 0.22819), Split(InDescription, 0.5), Split(NamedAuthor, 0.5)],
        leaves: [-0.012, -0.282, 0.018, -0.378, 0.068, 0.129, 0.024, 0.0, -0.32, -0.005, -0.252, 0.0, -0.271, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(Punctuation, 0.19926), Split(BranchSize, 0.78114), Split(Punctuation, 0.22087), Split(Linked, 0.12917)],
        leaves: [0.01, 0.065, 0.142, 0.0, 0.0, -0.076, 0.0, -0.15, -0.014, -0.283, -0.033, -0.413, 0.0, 0.053, 0.0, 0.017],
    },
    Tree {
        splits: [Split(PageParagraphs, 2.41707), Split(IsItem, 0.5), Split(IsDeep, 0.5), Split(PatternParagraphs, 0.05289)],
        leaves: [-0.025, 0.047, 0.213, 0.303, -0.064, -0.038, -0.01, -0.095, 0.004, 0.076, -0.05, 0.352, -0.05, 0.042, -0.054, -0.216],
    },
    Tree {
        splits: [Split(Emphasized, 0.09232), Split(NamedPaywall, 0.5), Split(PageBlocks, 3.11327), Split(IsItem, 0.5)],
        leaves: [-0.054, 0.153, -0.363, 0.0, 0.012, -0.086, 0.045, -0.325, -0.054, 0.307, -0.022, 0.0, 0.022, 0.097, -0.102, -0.101],
    },
    Tree {
        splits: [Split(InQuote, 0.5), Split(Punctuation, 0.24871), Split(PatternParagraphs, 0.07576), Split(Linked, 0.663)],
        leaves: [-0.006, -0.069, -0.069, 0.299, 0.01, 0.345, -0.045, 0.016, 0.011, -0.003, -0.092, 0.0, -0.18, 0.0, 0.149, 0.0],
    },
    Tree {
        splits: [Split(NamedSubtitle, 0.5), Split(ParentLength, 1.35969), Split(PatternParagraphs, 0.07132), Split(Paragraphs, 0.31234)],
        leaves: [-0.003, 0.084, -0.03, 0.244, -0.016, -0.306, 0.053, 0.239, -0.113, 0.0, -0.003, 0.149, 0.024, 0.0, -0.003, 0.0],
    },
    Tree {
        splits: [Split(IsDiv, 0.5), Split(InDescriptionBeforeText, 0.5), Split(IsDescription, 0.5), Split(BranchLinked, 0.00123)],
        leaves: [0.018, -0.079, -0.105, 0.209, 0.09, 0.092, 0.19, -0.2, -0.006, -0.079, 0.314, 0.05, 0.096, 0.146, -0.07, -0.134],
    },
    Tree {
        splits: [Split(InDescription, 0.5), Split(NamedAuthor, 0.5), Split(Paragraphs, 0.38345), Split(HeadlineDistance, 0.89588)],
        leaves: [-0.067, 0.04, -0.193, -0.236, -0.239, -0.099, -0.015, 0.0, -0.011, 0.089, -0.231, -0.027, 0.019, 0.205, -0.222, 0.0],
    },
    Tree {
        splits: [Split(NamedCaption, 0.5), Split(Paragraphs, 0.72332), Split(ParagraphsOfAll, 0.29436), Split(InMain, 0.5)],
        leaves: [-0.032, -0.165, 0.166, 0.0, 0.083, 0.0, -0.307, 0.0, 0.02, -0.072, -0.022, 0.0, 0.199, 0.0, 0.014, -0.34],
    },
    Tree {
        splits: [Split(Emphasized, 0.9976), Split(PageBlocks, 3.11327), Split(Punctuation, 0.29815), Split(ParagraphsOfAll, 0.76516)],
        leaves: [-0.122, 0.357, 0.009, -0.017, -0.098, 0.0, -0.024, -0.009, 0.087, 0.095, 0.028, -0.098, -0.198, 0.065, -0.042, -0.352],
    },
    Tree {
        splits: [Split(Emphasized, 0.93304), Split(PageBlocks, 2.91741), Split(ParagraphLength, 0.675), Split(Paragraphs, 0.35925)],
        leaves: [-0.196, 0.318, -0.001, -0.001, -0.21, 0.0, 0.007, 0.006, -0.138, 0.031, -0.038, -0.013, -0.019, 0.078, 0.057, -0.165],
    },
    Tree {
        splits: [Split(NamedSubtitle, 0.5), Split(ParentLength, 1.25704), Split(GrandparentLinked, 0.00007), Split(InMainDirectly, 0.5)],
        leaves: [0.002, 0.03, -0.126, 0.165, -0.006, 0.079, 0.013, 0.084, 0.035, 0.0, 0.091, -0.043, 0.0, 0.0, 0.018, 0.097],
    },
    Tree {
        splits: [Split(Emphasized, 0.72508), Split(PageBlocks, 2.91741), Split(PageParagraphs, 1.96277), Split(Paragraphs, 0.52364)],
        leaves: [-0.006, 0.285, -0.011, 0.034, -0.396, 0.0, 0.008, -0.024, 0.04, 0.09, 0.001, -0.143, -0.138, 0.0, 0.047, -0.048],
    },
    Tree {
        splits: [Split(NamedModal, 0.5), Split(PatternParagraphs, 0.12144), Split(IsLead, 0.5), Split(BranchLinked, 0.64912)],
        leaves: [-0.029, -0.289, 0.02, -0.298, 0.065, -0.059, -0.034, 0.0, 0.005, -0.021, 0.002, 0.0, -0.135, -0.003, -0.408, 0.0],
    },
    Tree {
        splits: [Split(IsRepeated, 0.5), Split(PatternLinked, 0.00295), Split(Emphasized, 0.93304), Split(PageParagraphs, 1.18373)],
        leaves: [-0.014, -0.136, -0.063, -0.005, 0.11, 0.0, 0.113, 0.0, 0.001, -0.198, 0.046, -0.08, -0.0, 0.015, -0.109, 0.136],
    },
    Tree {
        splits: [Split(InQuote, 0.5), Split(Punctuation, 0.24871), Split(Punctuation, 0.18127), Split(BranchRepeats, 0.34657)],
        leaves: [0.149, 0.0, 0.0, 0.0, -0.312, 0.0, -0.105, 0.0, 0.003, 0.067, 0.0, 0.0, -0.024, -0.143, -0.024, 0.273],
    },
    Tree {
        splits: [Split(IsSubheading, 0.5), Split(NextParagraphs, 0.29687), Split(InHeader, 0.5), Split(InItem, 0.5)],
        leaves: [-0.021, -0.13, 0.012, 0.081, -0.022, 0.0, -0.091, -0.041, 0.049, 0.0, 0.018, 0.168, -0.183, 0.0, -0.321, 0.0],
    },
    Tree {
        splits: [Split(IsSubheading, 0.5), Split(InItem, 0.5), Split(BranchRepeats, 2.91741), Split(MainNamedPost, 0.5)],
        leaves: [-0.004, 0.042, -0.046, 0.148, 0.046, 0.041, 0.318, 0.0, -0.029, -0.008, 0.212, 0.0, -0.044, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(InDescription, 0.5), Split(PageParagraphs, 2.03286), Split(BranchLinked, 0.03427), Split(InMain, 0.5)],
        leaves: [-0.213, 0.041, 0.001, 0.165, -0.013, -0.145, 0.021, 0.149, 0.05, 0.106, 0.011, 0.179, -0.051, 0.126, -0.0, 0.069],
    },
    Tree {
        splits: [Split(ParentBlocks, 0.89588), Split(InArticleBody, 0.5), Split(Paragraphs, 0.16896), Split(InItem, 0.5)],
        leaves: [0.008, -0.043, 0.31, 0.18, 0.06, -0.012, 0.112, 0.096, 0.044, 0.059, 0.0, 0.053, 0.337, -0.088, 0.0, -0.182],
    },
    Tree {
        splits: [Split(InQuote, 0.5), Split(GrandparentLinked, 0.00007), Split(Paragraphs, 0.1541), Split(IsMostFrequentPattern, 0.5)],
        leaves: [0.027, -0.185, -0.014, 0.096, -0.156, 0.082, 0.025, 0.146, 0.074, 0.0, 0.042, 0.038, 0.005, 0.0, 0.008, 0.022],
    },
    Tree {
        splits: [Split(PageParagraphs, 2.75184), Split(IsItem, 0.5), Split(BranchRepeats, 2.52493), Split(IsLead, 0.5)],
        leaves: [-0.019, 0.046, 0.007, 0.081, 0.013, 0.062, -0.004, 0.373, 0.029, 0.049, -0.02, -0.001, -0.237, 0.0, 0.0, 0.0],
    },
    Tree {
        splits: [Split(LengthToParagraph, 0.79), Split(BranchRepeats, 0.34657), Split(NamedBox, 0.5), Split(GrandparentLinked, 0.01586)],
        leaves: [0.028, 0.154, -0.023, 0.001, 0.0, 0.0, -0.05, -0.178, -0.347, 0.168, -0.012, 0.039, 0.05, 0.052, -0.018, -0.071],
    },
    Tree {
        splits: [Split(InQuote, 0.5), Split(PageParagraphs, 2.75184), Split(PatternParagraphs, 0.02094), Split(BranchRepeats, 2.74032)],
        leaves: [-0.031, 0.1, 0.007, -0.186, 0.001, 0.035, 0.084, 0.175, -0.08, 0.0, 0.339, 0.0, -0.021, 0.0, 0.049, 0.0],
    },
    Tree {
        splits: [Split(InDescription, 0.5), Split(PatternParagraphs, 0.17849), Split(ParagraphLength, 0.455), Split(SecondNextParagraphs, 0.02241)],
        leaves: [-0.057, 0.047, -0.056, -0.208, 0.03, 0.231, -0.02, 0.099, 0.005, -0.114, 0.054, -0.096, -0.027, 0.109, 0.018, 0.049],
    },
    Tree {
        splits: [Split(IsSubheading, 0.5), Split(ParentBlocks, 0.89588), Split(BranchRepeats, 1.86883), Split(IsLead, 0.5)],
        leaves: [-0.0, -0.031, -0.021, 0.037, 0.096, 0.316, 0.006, -0.03, 0.06, 0.011, 0.031, 0.049, 0.126, 0.0, -0.125, 0.0],
    },
    Tree {
        splits: [Split(NamedCaption, 0.5), Split(ParagraphsOfAll, 0.39968), Split(BeforeHeadline, 0.5), Split(InMain, 0.5)],
        leaves: [-0.007, -0.146, -0.257, 0.0, -0.025, -0.009, 0.0, 0.0, 0.016, -0.061, 0.019, -0.308, -0.005, 0.0, -0.372, 0.0],
    },
    Tree {
        splits: [Split(NamedCaption, 0.5), Split(IsMostFrequentPattern, 0.5), Split(Emphasized, 0.60769), Split(NextLength, 0.21667)],
        leaves: [-0.024, 0.089, 0.025, 0.0, 0.113, -0.027, -0.163, 0.0, 0.007, -0.24, 0.036, -0.245, 0.02, -0.003, -0.043, 0.0],
    },
    Tree {
        splits: [Split(InDescription, 0.5), Split(PatternParagraphs, 0.14688), Split(MainNamedPost, 0.5), Split(NextLinked, 0.86617)],
        leaves: [-0.03, 0.052, 0.018, -0.065, 0.109, 0.045, 0.032, 0.011, -0.064, 0.066, 0.027, 0.005, -0.04, 0.0, -0.196, 0.0],
    },
    Tree {
        splits: [Split(NamedBox, 0.5), Split(GrandparentLinked, 0.00681), Split(NextLinked, 0.13836), Split(IsLead, 0.5)],
        leaves: [-0.005, -0.146, 0.011, -0.023, -0.013, -0.02, -0.012, -0.058, 0.013, 0.184, 0.039, 0.008, -0.101, -0.392, 0.029, -0.072],
    },
    Tree {
        splits: [Split(NamedSubtitle, 0.5), Split(Length, 5.00729), Split(PatternParagraphs, 0.07132), Split(HeadlineDistance, 2.35024)],
        leaves: [-0.029, 0.114, 0.18, 0.04, -0.033, 0.24, 0.035, -0.31, -0.007, 0.168, -0.145, -0.005, -0.004, 0.0, 0.004, 0.0],
    },
    Tree {
        splits: [Split(NamedAuthor, 0.5), Split(Paragraphs, 0.08282), Split(HeadlineDistance, 0.89588), Split(PreviousParagraphs, 0.13316)],
        leaves: [0.023, -0.086, -0.024, -0.233, -0.016, -0.167, 0.004, -0.183, -0.061, -0.022, -0.165, -0.119, 0.033, -0.017, 0.018, -0.103],
    },
    Tree {
        splits: [Split(Emphasized, 0.07014), Split(Paragraphs, 0.098), Split(EndsSentence, 0.5), Split(HeadlineDistance, 2.4414)],
        leaves: [-0.057, 0.096, -0.008, -0.231, 0.092, 0.253, 0.012, 0.04, -0.012, 0.084, 0.018, -0.098, -0.079, -0.04, 0.028, -0.058],
    },
];

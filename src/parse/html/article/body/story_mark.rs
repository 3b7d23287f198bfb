//! Marks of the story in the markup: `itemprop=articleBody`, `article`, `main` and their roles.

use crate::parse::html::tree::{AttributeName, Element, ElementName};

/// The mark of an element that holds the story, the surest mark last.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum StoryMark {
    #[default]
    None,
    /// The main part of the page: `main`, `role=main`.
    Main,
    /// An article, or a teaser of one: `article`, `role=article`.
    Article,
    /// The text of the story: `itemprop=articleBody`.
    Body,
}

impl StoryMark {
    /// Returns the mark that the name of an element is.
    pub(super) fn of_name(element: Element) -> Self {
        match element.name {
            ElementName::MAIN => StoryMark::Main,
            ElementName::ARTICLE => StoryMark::Article,
            _ => StoryMark::None,
        }
    }

    /// Returns the mark that an attribute is.
    pub(super) fn of_attribute(name: AttributeName, value: &str) -> Self {
        let has = |wanted: &str| {
            value.split_ascii_whitespace().any(|word| word.eq_ignore_ascii_case(wanted))
        };
        match name {
            AttributeName::ITEMPROP if has("articleBody") => StoryMark::Body,
            AttributeName::ROLE if has("main") => StoryMark::Main,
            AttributeName::ROLE if has("article") => StoryMark::Article,
            _ => StoryMark::None,
        }
    }
}

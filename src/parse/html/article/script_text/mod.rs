//! The text of an article that is in the scripts of its page only.
//!
//! Pages that are built in the browser hold the story as JSON (`<script id="__NEXT_DATA__">`, `window.__NUXT__ = …`) or
//! as a template of markup. [`story`] finds it by the headline beside it.

mod names;
mod scanner;
mod story;
mod strings;

use self::story::ScriptStory;
use self::strings::is_markup;
use super::body::paragraphs;
use super::key::key;
use crate::parse::html::tree::{AttributeName, ElementName, NodeRef, Tree};

/// Length of the text of a page in bytes from which scripts are not read: ordinary pages have more.
const MAX_TEXT_LENGTH: usize = 1000;

/// Minimum length of a text in a script, in characters; a shorter one may be a summary.
const MIN_STORY_LENGTH: u32 = 300;

/// Minimum ratio of the length of the text in a script to that of the text on the page.
const MIN_STORY_RATIO: u32 = 2;

/// Minimum length of a headline that identifies a story, in letters.
const MIN_HEADLINE_LENGTH: usize = 8;

/// Returns the text of a page, or that of its scripts if only they have all of it.
pub(super) fn or_text(text: String, page: &Tree, headline: Option<&str>) -> String {
    if text.len() > MAX_TEXT_LENGTH {
        return text;
    }
    let headline = key(headline.unwrap_or_default());
    if headline.len() < MIN_HEADLINE_LENGTH {
        return text;
    }
    let min_length = MIN_STORY_LENGTH.max(MIN_STORY_RATIO * text.chars().count() as u32);
    find(page, &headline, min_length).unwrap_or(text)
}

/// Returns the longest text of the story in the scripts of a page.
fn find(page: &Tree, headline: &str, min_length: u32) -> Option<String> {
    let mut longest: Option<(u32, String)> = None;
    for node in page.nodes() {
        let max = longest.as_ref().map_or(min_length, |(length, _)| length + 1);
        if let Some(found) = text_of(node, headline, max) {
            longest = Some(found);
        }
    }
    longest.map(|(_, text)| text)
}

/// Returns the text of the story in a script, and its length.
fn text_of(node: NodeRef, headline: &str, min_length: u32) -> Option<(u32, String)> {
    let element = node.element().filter(|element| element.name == ElementName::SCRIPT)?;
    let kind = element.attribute(AttributeName::TYPE).unwrap_or_default().to_ascii_lowercase();
    let texts = node.children().filter_map(|child| child.text());
    let script: String = texts.collect();
    if script.len() < min_length as usize || kind.contains("ld+json") {
        return None;
    }
    if kind.contains("template") || kind.contains("tmpl") || kind.contains("html") {
        return template_text(node, &script, headline, min_length);
    }
    let is_script = kind.is_empty() || kind.contains("json") || kind.contains("script");
    let story = story::find(&script, headline, min_length).filter(|_| is_script)?;
    Some((story.length, text_of_story(&story)))
}

/// Returns the text of a template, if it is inside the article or has its headline. Templates with placeholders have
/// the text of the site, not of the story.
fn template_text(
    node: NodeRef,
    template: &str,
    headline: &str,
    min_length: u32,
) -> Option<(u32, String)> {
    let is_article = |node: NodeRef| {
        let element = node.element();
        element.is_some_and(|element| {
            element.name == ElementName::ARTICLE
                || element.attribute(AttributeName::ITEMPROP) == Some("articleBody")
        })
    };
    let has_placeholders = ["{{", "<%", "${"].iter().any(|mark| template.contains(mark));
    let is_of_story = || node.ancestors().any(is_article) || key(template).contains(headline);
    if has_placeholders || !is_of_story() {
        return None;
    }
    let text = paragraphs(template);
    let length = text.chars().count() as u32;
    (length >= min_length).then_some((length, text))
}

/// Returns the paragraphs of a story. Plain strings among markup become elements, so that all is parsed at once.
fn text_of_story(story: &ScriptStory) -> String {
    let has_markup = story.strings.iter().any(|string| is_markup(&string.text));
    let mut text = String::new();
    for string in &story.strings {
        if !string.is_continued {
            text.push_str(if has_markup { "</div><div>" } else { "\n" });
        }
        if has_markup && !is_markup(&string.text) {
            text.push_str(
                &string.text.replace('&', "&amp;").replace('<', "&lt;").replace('\n', "<br>"),
            );
        } else {
            text.push_str(&string.text);
        }
    }
    paragraphs(&text)
}

#[cfg(test)]
mod tests;

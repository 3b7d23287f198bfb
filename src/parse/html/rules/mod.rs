//! Site rules: HTML pages with news items, parsed according to a TOML file.
//!
//! ```toml
//! [[rule]]                                # one per kind of page
//! name = "harbour-post"                   # the `format` of the items
//! base = "https://harbour-post.example/"  # the base URL
//! item = "article.story"                  # each matching element starts an item
//!
//! [[rule.detect]]                         # a page is parsed by the first rule that matches it
//! contains = "<body class=\"harbour\">"
//!
//! [rule.fields]
//! title = "h2 a"
//! url = "h2 a@href"
//! date_published = ["time@datetime", ".date"]
//! authors = ".byline a"
//! ```
//!
//! # Keys of a rule
//!
//! | key | | meaning |
//! |---|---|---|
//! | `name` | required | lower-case letters, digits and hyphens; a rule replaces the built-in one with the same name |
//! | `detect` | required | one or several tables; the rule matches a page that meets all conditions of one of them |
//! | `item` | required | selector of the elements that start an item; with `extent = "element"`, a matching element inside an item is part of that item |
//! | `fields` | required | the fields of an item |
//! | `base` | | base URL of relative URLs; the `<base href>` of the page has priority |
//! | `extent` | | `"element"` (the default): an item ends with its element; `"next-item"`: an item ends where the next one starts, for sites that put part of it into the following elements. The same applies to comments |
//! | `skip` | | selector of elements that are ignored, including their text |
//! | `url_template` | | the `url` of items without one; `{id}` is replaced with the `id` |
//! | `feed_title` | | the title of the page; the default is `"title"` |
//! | `comments` | | `item`, `author` and `text` of comments, which belong to the item before them |
//!
//! # Detection
//!
//! | key of `detect` | condition |
//! |---|---|
//! | `root` | the tag of the root element contains this text |
//! | `head` | the first 2,048 bytes contain this text |
//! | `contains` | the page contains this text |
//! | `selector` | an element matches. Selectors are tried after the texts, which are much faster: selectors need the DOM |
//!
//! The value is a text or a list of texts that must all be found. Texts are compared byte by byte.
//!
//! # Fields
//!
//! `id`, `url`, `external_url`, `title`, `summary`, `content_html`, `content_text`, `image`, `date_published`,
//! `date_modified`, `language`, and `authors`, `tags`, `attachments`, which collect all matching elements. A `language`
//! before the first item applies to all items without one.
//!
//! The value is a CSS selector; a selector with an attribute, `h2 a@href`; an attribute of the item's element, `@id`; or
//! a list of these, of which the first that the page has is used. Selectors are matched against the page, not against
//! the item. Without an attribute, the value of an element is:
//!
//! | field | value |
//! |---|---|
//! | `url`, `external_url`, `image` | the `href` or `src`, else the text |
//! | `date_published`, `date_modified` | the `datetime`, else the text |
//! | `authors` | the text as the name, the `href` as the URL |
//! | `attachments` | the `href` or `src`, with the `type` |
//! | `content_html` | the inner HTML |
//! | `content_text` | the text, with a blank line between paragraphs |
//! | others | the text as one line |
//!
//! # Time and memory
//!
//! A page is visited once, in document order; the total length of the extracted texts is at most sixteen times the
//! length of the page. Elements more than 512 levels deep are ignored. Sibling combinators
//! (`~`) visit the siblings of each element; after 128 steps for each node of the page, above the first million, no selector
//! matches any more, which is reported. Of items without any field the first 1,000 are kept.

mod css;
mod field;
mod matcher;
mod page_reader;
mod rule;
mod rule_error;
mod rule_file;
mod site_name;
mod text;
mod walk;

#[cfg(test)]
mod tests;

use std::sync::{Arc, LazyLock};

pub(super) use self::page_reader::read;
use self::rule::Rule;
pub use self::rule_error::RuleError;
pub use self::site_name::SiteName;
use super::page::Page;

/// The rules for HTML pages: those of the user, followed by the built-in ones.
///
/// ```
/// use newsparse::{Parser, Rules};
///
/// let mut rules = Rules::built_in();
/// rules.add("notices.toml", r#"
///     [[rule]]
///     name = "notices"
///     detect = { contains = "<title>Notices</title>" }
///     item = "li"
///     fields = { title = "li", url = "li a@href" }
/// "#)?;
/// let page = b"<html><title>Notices</title><ul><li><a href='/1'>Rain</a><li>Wind</ul></html>";
/// let parser = Parser::new(rules);
/// let parsed = parser.parse(page);
/// assert_eq!(parsed.format.unwrap().name(), "notices");
/// assert_eq!(parsed.items[1].title.as_deref(), Some("Wind"));
/// # Ok::<(), newsparse::RuleError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Rules {
    /// In order of priority.
    rules: Vec<Arc<Rule>>,
    /// The number of built-in rules, which are the last ones.
    built_in: usize,
}

static BUILT_IN: LazyLock<Rules> = LazyLock::new(|| {
    let rules = rule_file::read("hacker-news.toml", include_str!("hacker-news.toml"))
        .expect("the built-in rules are valid, which tests ensure");
    Rules { built_in: rules.len(), rules: rules.into_iter().map(Arc::new).collect() }
});

impl Rules {
    /// Returns the built-in rules: Hacker News.
    pub fn built_in() -> Self {
        BUILT_IN.clone()
    }

    /// Adds the rules of a file, after those added earlier and before the built-in ones. `file` is the name of the file
    /// in error messages.
    ///
    /// # Errors
    /// If a rule is invalid, or has the name of a rule in another file. No rule is added then.
    pub fn add(&mut self, file: &str, toml: &str) -> Result<(), RuleError> {
        let added = rule_file::read(file, toml)?;
        let users = self.rules.len() - self.built_in;
        for rule in &added {
            if let Some(other) = self.rules[..users].iter().find(|other| other.name == rule.name) {
                return Err(rule_file::duplicate(file, rule.name.as_str(), &other.file));
            }
        }
        self.rules.splice(users..users, added.into_iter().map(Arc::new));
        Ok(())
    }

    /// Returns the name of the first rule that matches a page.
    pub(super) fn find(&self, page: &Page) -> Option<SiteName> {
        self.rules.iter().find(|rule| rule.matches(page)).map(|rule| rule.name)
    }

    pub(super) fn get(&self, name: SiteName) -> Option<&Rule> {
        self.rules.iter().find(|rule| rule.name == name).map(Arc::as_ref)
    }
}

impl Default for Rules {
    fn default() -> Self {
        Rules::built_in()
    }
}

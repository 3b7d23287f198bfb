//! Site rules: pages of HTML with lists of news or a single one, read as a file of TOML says.
//!
//! ```toml
//! [[rule]]                                # as many as there are kinds of pages
//! name = "harbour-post"                   # the news' `format`
//! base = "https://harbour-post.example/"  # what relative URLs are resolved against
//! item = "article.story"                  # each element that this matches begins a news
//!
//! [[rule.detect]]                         # a page is read by the first rule that knows it
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
//! | `name` | needed | lower-case letters, digits and hyphens; a rule of the user's replaces the built-in one of that name |
//! | `detect` | needed | one or several tables; a page that satisfies all keys of one of them is of the site |
//! | `item` | needed | the selector of the elements that each begin a news. Where a news ends with its element, one inside another is part of it |
//! | `fields` | needed | where the fields of a news stand |
//! | `base` | | the URL that relative ones are resolved against; the page's `<base href>` goes before it |
//! | `extent` | | `"element"`: a news ends with its element (so it is where nothing is said); `"next-item"`: with the next one's, for sites that say part of it in elements that follow. The same holds for comments |
//! | `skip` | | the selector of elements in which nothing is looked for, and whose text is no part of any |
//! | `url_template` | | the `url` of news that have none of their own, `{id}` standing for their `id` |
//! | `feed_title` | | where the page's title stands, `"title"` if nothing is said |
//! | `comments` | | `item`, `author` and `text` of comments; they belong to the last news before them |
//!
//! # How a page is told
//!
//! | key of `detect` | a page must hold |
//! |---|---|
//! | `root` | this text in the tag of its root element |
//! | `head` | this text in its first 2,048 bytes |
//! | `contains` | this text anywhere |
//! | `selector` | an element that this matches. Texts are tried first: they cost next to nothing, and only where they are found, or none is asked for, the tree is built that selectors need |
//!
//! Each is a text or a list of texts that all must be found. They are compared byte for byte.
//!
//! # Fields
//!
//! `id`, `url`, `external_url`, `title`, `summary`, `content_html`, `content_text`, `image`, `date_published`,
//! `date_modified`, `language`, and, taking up all elements that match, `authors`, `tags`, `attachments`.
//! `language` may also stand before all news and then holds for those that have none.
//!
//! Each is a CSS selector; a selector and an attribute, `h2 a@href`; an attribute of the item's own element, `@id`;
//! or a list of such, of which the first that the page has counts. Selectors are matched against the page,
//! not against the item. What an element says where no attribute is named:
//!
//! | field | |
//! |---|---|
//! | `url`, `external_url`, `image` | its `href` or `src`, else its text |
//! | `date_published`, `date_modified` | its `datetime`, else its text |
//! | `authors` | its text as the name, its `href` as the URL |
//! | `attachments` | its `href` or `src` with its `type` |
//! | `content_html` | its inner HTML |
//! | `content_text` | its text, paragraphs parted by a blank line |
//! | others | its text in one line |
//!
//! # Time and memory
//!
//! A page is walked once, in document order, and its texts are taken up to sixteen times its size.
//! ElementWalk more than 512 deep are not looked at. Some selectors still take time by the square of a page's size
//! on pages made for that purpose: those that ask for siblings (`~`, `:nth-child`) among very many,
//! and `:has`.

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

/// How pages of HTML are read: the rules of the user's, and after them those that are built in.
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
    /// In the order in which they are tried.
    rules: Vec<Arc<Rule>>,
    /// How many of them, at the end, are built in.
    built_in: usize,
}

static BUILT_IN: LazyLock<Rules> = LazyLock::new(|| {
    let rules = rule_file::read("hacker-news.toml", include_str!("hacker-news.toml"))
        .expect("a test reads the built-in rules");
    Rules { built_in: rules.len(), rules: rules.into_iter().map(Arc::new).collect() }
});

impl Rules {
    /// The rules that are part of this library: Hacker News.
    pub fn built_in() -> Self {
        BUILT_IN.clone()
    }

    /// Adds the rules of a file, after those added before and before those that are built in.
    /// `file` is what messages call it.
    ///
    /// # Errors
    /// If there is a mistake in the rules, or one of them is called like one of another file. Nothing is added then.
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

    /// The first rule that knows the page.
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

//! The text of a story in a script.
//!
//! Scripts hold the text as one string of markup, as an array of paragraphs, or as a tree of blocks and spans, beside
//! the headline. Thus each object is reduced to the longest text among its values, each array to the texts of its
//! elements in order, and the innermost object that has the headline as well as a long text is the story. Objects that
//! have a name and an address of their own are other stories, persons or links.

use super::super::key::key;
use super::names::{self, ValueRole};
use super::scanner::{ScriptScanner, ScriptToken};
use super::strings::{decoded, is_json, text_length};

/// Maximum depth of values that are examined. Scripts of publishers have about 50.
const MAX_DEPTH: usize = 500;

/// Maximum number of levels between a headline and the object of its story: `story.headlines.basic`,
/// `story.seo.meta.title`.
const MAX_HEADLINE_DISTANCE: u8 = 2;

/// A text of a script.
#[derive(Debug, Default)]
pub(super) struct ScriptStory {
    /// The length of the text, in characters.
    pub(super) length: u32,
    /// The strings, in order; each continues the paragraph of the one before it, or begins another.
    pub(super) strings: Vec<StoryString>,
}

#[derive(Debug)]
pub(super) struct StoryString {
    pub(super) text: String,
    pub(super) is_continued: bool,
}

/// Returns the text of the story with this headline in a script, if it has at least `min_length` characters.
pub(super) fn find(script: &str, headline: &str, min_length: u32) -> Option<ScriptStory> {
    let mut finder = StoryFinder::new(headline, min_length);
    finder.read(script);
    // Scripts of state are often one string that is parsed by another script.
    for json in std::mem::take(&mut finder.escaped) {
        finder.read(&json);
    }
    finder.found
}

struct StoryFinder<'h> {
    /// The [`key`] of the headline.
    headline: &'h str,
    min_length: u32,
    found: Option<ScriptStory>,
    texts: Vec<TextNode>,
    /// The open objects and arrays; the first is the script.
    open: Vec<OpenValue>,
    /// The number of open values that are too deep.
    too_deep: usize,
    /// Strings that hold JSON.
    escaped: Vec<String>,
}

/// A string, as a node of a linked list.
struct TextNode {
    text: String,
    next: Option<usize>,
    is_continued: bool,
}

/// A list of strings.
#[derive(Clone, Copy)]
struct TextRun {
    first: usize,
    last: usize,
    length: u32,
    /// True if strings of the list have been joined to paragraphs.
    is_joined: bool,
}

/// An object or array that has not ended.
#[derive(Default)]
struct OpenValue {
    is_array: bool,
    /// The meaning of the next value.
    role: ValueRole,
    /// The texts of all values.
    all: Option<TextRun>,
    /// The longest text of a value.
    longest: Option<TextRun>,
    /// The number of levels to the nearest headline inside.
    headline: Option<u8>,
    is_paragraph: bool,
    has_name: bool,
    has_address: bool,
}

impl<'h> StoryFinder<'h> {
    fn new(headline: &'h str, min_length: u32) -> Self {
        StoryFinder {
            headline,
            min_length,
            found: None,
            texts: Vec::new(),
            open: Vec::new(),
            too_deep: 0,
            escaped: Vec::new(),
        }
    }

    fn read(&mut self, script: &str) {
        self.texts.clear();
        self.open.clear();
        self.open.push(OpenValue::default());
        self.too_deep = 0;
        for token in ScriptScanner::new(script) {
            match token {
                ScriptToken::OpenObject | ScriptToken::OpenArray if self.open.len() > MAX_DEPTH => {
                    self.too_deep += 1;
                }
                ScriptToken::OpenObject => self.open(false),
                ScriptToken::OpenArray => self.open(true),
                ScriptToken::Close if self.too_deep > 0 => self.too_deep -= 1,
                ScriptToken::Close => self.close(),
                _ if self.too_deep > 0 => {}
                ScriptToken::Key(key) => self.key(key),
                ScriptToken::String(text) => self.string(text),
            }
        }
        while self.open.len() > 1 {
            self.close();
        }
        // A function with the headline as argument (`window.__NUXT__ = (function (a) {…}("…"))`) returns the story.
        if let Some(OpenValue { headline: Some(0), longest: Some(run), .. }) = self.open.pop()
            && run.length >= self.min_length
        {
            self.keep(run);
        }
    }

    fn open(&mut self, is_array: bool) {
        // The elements of an array are what the name of the array says.
        let role = self.open.last().filter(|_| is_array).map(|value| value.role);
        let role = role.unwrap_or_default();
        self.open.push(OpenValue { is_array, role, ..OpenValue::default() });
    }

    fn key(&mut self, key: &str) {
        let Some(value) = self.open.last_mut() else { return };
        value.role = names::role(key);
        value.has_name |= matches!(value.role, ValueRole::Name | ValueRole::Headline);
        value.has_address |= value.role == ValueRole::Address;
    }

    fn string(&mut self, raw: &str) {
        let Some(value) = self.open.last_mut() else { return };
        let role = if value.is_array { value.role } else { std::mem::take(&mut value.role) };
        if role == ValueRole::Kind {
            value.is_paragraph |= names::is_paragraph(raw);
        }
        if matches!(role, ValueRole::Kind | ValueRole::Address | ValueRole::Other) {
            return;
        }
        let text = decoded(raw);
        if self.is_headline(&text) {
            if let Some(value) = self.open.last_mut() {
                value.headline = Some(0);
            }
        } else if is_json(&text) {
            self.escaped.push(text.into_owned());
        } else if matches!(role, ValueRole::Headline | ValueRole::Name) {
            // Another headline, or a name.
        } else if let Some(length) = text_length(&text, role == ValueRole::Text) {
            let index = self.texts.len();
            let text = text.into_owned();
            self.texts.push(TextNode { text, next: None, is_continued: false });
            self.add(TextRun { first: index, last: index, length, is_joined: false });
        }
    }

    fn is_headline(&self, text: &str) -> bool {
        // Most strings are too short or too long to be compared.
        let max = 2 * self.headline.len() + 100;
        if text.len() < self.headline.len() || text.len() > max {
            return false;
        }
        let key = key(text);
        key == self.headline
            || self.headline.chars().count() >= MIN_PREFIX_LENGTH && key.starts_with(self.headline)
    }

    fn close(&mut self) {
        if self.open.len() < 2 {
            return;
        }
        let Some(value) = self.open.pop() else { return };
        // The texts beside a headline in an array are no paragraphs: frameworks flatten objects to arrays.
        let is_list = value.is_array && value.headline != Some(0);
        let mut run = if is_list { value.all } else { value.longest };
        if value.is_paragraph {
            run = run.map(|run| self.join(run));
        }
        if value.headline.is_some()
            && let Some(run) = run.filter(|run| run.length >= self.min_length)
        {
            return self.keep(run);
        }
        if value.headline.is_none() && value.has_name && value.has_address {
            run = None;
        }
        let Some(parent) = self.open.last_mut() else { return };
        let distance = value.headline.map(|distance| distance + 1);
        let distance = distance.filter(|distance| *distance <= MAX_HEADLINE_DISTANCE);
        parent.headline = parent.headline.into_iter().chain(distance).min();
        let role = if parent.is_array { parent.role } else { std::mem::take(&mut parent.role) };
        if let Some(run) = run.filter(|_| !matches!(role, ValueRole::Other | ValueRole::Name)) {
            self.add(run);
        }
    }

    /// Adds a text to the innermost open value.
    fn add(&mut self, run: TextRun) {
        let Some(value) = self.open.last_mut() else { return };
        if value.longest.is_none_or(|longest| run.length > longest.length) {
            value.longest = Some(run);
        }
        // Only arrays need all texts. A list that belongs to two runs must not be linked to others.
        if value.is_array && value.headline != Some(0) {
            value.all = Some(match value.all {
                None => run,
                Some(all) => {
                    self.texts[all.last].next = Some(run.first);
                    let length = all.length.saturating_add(run.length);
                    let is_joined = all.is_joined || run.is_joined;
                    TextRun { last: run.last, length, is_joined, ..all }
                }
            });
        }
    }

    /// Makes the strings of a list one paragraph. Each string is joined once.
    fn join(&mut self, run: TextRun) -> TextRun {
        if run.is_joined {
            return run;
        }
        let mut index = run.first;
        while index != run.last {
            let Some(next) = self.texts[index].next else { break };
            self.texts[next].is_continued = true;
            index = next;
        }
        TextRun { is_joined: true, ..run }
    }

    /// Keeps a text of the story if it is the longest so far.
    fn keep(&mut self, run: TextRun) {
        if self.found.as_ref().is_some_and(|found| found.length >= run.length) {
            return;
        }
        let mut story = ScriptStory { length: run.length, strings: Vec::new() };
        let mut index = Some(run.first);
        while let Some(at) = index {
            let node = &mut self.texts[at];
            let text = std::mem::take(&mut node.text);
            story.strings.push(StoryString { text, is_continued: node.is_continued });
            index = node.next.filter(|_| at != run.last);
        }
        self.found = Some(story);
    }
}

/// Minimum length of a headline that the name of the site may follow, in characters.
const MIN_PREFIX_LENGTH: usize = 20;

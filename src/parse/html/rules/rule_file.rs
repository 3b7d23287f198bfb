//! Parsing of rule files. The tables of the file are converted to [`Rule`]s, with validation.

use serde::Deserialize;
use toml::{Table, Value};
use url::Url;

use super::field::RuleField;
use super::matcher::{Matcher, split_attribute};
use super::rule::{Extent, ItemSelector, PageConditions, Probe, Rule, Target};
use super::rule_error::{RuleError, RuleLocation};
use super::site_name::SiteName;
use crate::parse::Format;

/// Maximum number of alternatives for a field.
const MAX_ALTERNATIVES: usize = 100;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileTable {
    rule: Vec<Value>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RuleTable {
    name: String,
    detect: Value,
    item: String,
    fields: Table,
    base: Option<String>,
    #[serde(default)]
    extent: Extent,
    skip: Option<String>,
    url_template: Option<String>,
    feed_title: Option<Value>,
    comments: Option<CommentsTable>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DetectTable {
    root: Option<Value>,
    head: Option<Value>,
    contains: Option<Value>,
    selector: Option<Value>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CommentsTable {
    item: String,
    author: Option<Value>,
    text: Value,
}

/// Parses the rules of a file.
pub(super) fn read(file: &str, text: &str) -> Result<Vec<Rule>, RuleError> {
    let table: Table = toml::from_str(text)
        .map_err(|error| RuleError::in_file(file, syntax_error(text, &error)))?;
    let table: FileTable =
        table.try_into().map_err(|error| RuleError::in_file(file, one_line(&error)))?;
    if table.rule.is_empty() {
        return Err(RuleError::in_file(file, "no rules"));
    }
    let mut rules: Vec<Rule> = Vec::with_capacity(table.rule.len());
    for (index, value) in table.rule.into_iter().enumerate() {
        let name = match value.get("name").and_then(Value::as_str) {
            Some(name) => format!("'{name}'"),
            None => (index + 1).to_string(),
        };
        let location = RuleLocation { file, rule: &name };
        let rule = rule(location, value)?;
        if rules.iter().any(|other| other.name == rule.name) {
            return Err(location.error("duplicate name"));
        }
        rules.push(rule);
    }
    Ok(rules)
}

/// Returns the reason why a text is not TOML, with the line.
fn syntax_error(text: &str, error: &toml::de::Error) -> String {
    let before = error.span().and_then(|span| text.get(..span.start));
    let line = before.map(|before| 1 + before.matches('\n').count());
    line.map_or_else(String::new, |line| format!("line {line}: ")) + &one_line(error)
}

fn one_line(error: &toml::de::Error) -> String {
    error.message().trim().replace('\n', ", ")
}

fn rule(location: RuleLocation, value: Value) -> Result<Rule, RuleError> {
    let table: RuleTable = value.try_into().map_err(|error| location.error(one_line(&error)))?;
    let mut targets = ProbeBuilder::new(location);
    for (name, value) in &table.fields {
        let known = RuleField::OF_ITEMS.iter().find(|(known, _)| known == name);
        let (_, field) = known.ok_or_else(|| unknown_field(location, name))?;
        targets.add(name, *field, value)?;
    }
    if table.fields.is_empty() {
        return Err(location.error("'fields' is empty"));
    }
    let title = table.feed_title.unwrap_or_else(|| Value::from("title"));
    targets.add("feed_title", RuleField::FeedTitle, &title)?;
    let comment = table.comments.map(|comments| targets.comments(comments)).transpose()?;
    let compile = |field: &str, css: &str| {
        Matcher::parse(css).map_err(|reason| location.field_error(field, reason))
    };
    Ok(Rule {
        name: name(location, &table.name)?,
        file: location.file.to_owned(),
        detect: detect(location, table.detect)?,
        base: table.base.map(|base| url(location, &base)).transpose()?,
        item: ItemSelector { matcher: compile("item", &table.item)?, own: targets.own },
        comment,
        extent: table.extent,
        skip: table.skip.map(|css| compile("skip", &css)).transpose()?,
        url_template: table.url_template.map(|text| url_template(location, &text)).transpose()?,
        probes: targets.probes.into_iter().map(|(_, probe)| probe).collect(),
    })
}

fn unknown_field(location: RuleLocation, name: &str) -> RuleError {
    let known: Vec<_> = RuleField::OF_ITEMS.iter().map(|(name, _)| *name).collect();
    location.field_error(name, format!("unknown field, expected one of {}", known.join(", ")))
}

fn name(location: RuleLocation, name: &str) -> Result<SiteName, RuleError> {
    let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    if name.is_empty() || !name.bytes().all(allowed) {
        let reason = "only lower-case letters, digits and hyphens are allowed";
        return Err(location.field_error("name", reason));
    }
    if Format::ALL.iter().any(|format| format.name() == name) {
        return Err(location.field_error("name", "reserved for a built-in format"));
    }
    Ok(SiteName::new(name))
}

fn url(location: RuleLocation, text: &str) -> Result<Url, RuleError> {
    let reason = |error| format!("invalid absolute URL '{text}': {error}");
    Url::parse(text).map_err(|error| location.field_error("base", reason(error)))
}

fn url_template(location: RuleLocation, text: &str) -> Result<(String, String), RuleError> {
    let parts = text.split_once("{id}").map(|(before, after)| (before.into(), after.into()));
    parts.ok_or_else(|| {
        location.field_error("url_template", format!("missing '{{id}}' in '{text}'"))
    })
}

/// Parses the conditions for pages: an array of tables, or a single table.
fn detect(location: RuleLocation, value: Value) -> Result<Vec<PageConditions>, RuleError> {
    let tables = match value {
        Value::Array(tables) => tables,
        table => vec![table],
    };
    if tables.is_empty() {
        return Err(location.field_error("detect", "empty"));
    }
    tables.into_iter().map(|table| detect_one(location, table)).collect()
}

fn detect_one(location: RuleLocation, value: Value) -> Result<PageConditions, RuleError> {
    let table: DetectTable =
        value.try_into().map_err(|error| location.field_error("detect", one_line(&error)))?;
    let list = |key: &str, value: Option<Value>| match value {
        Some(value) => texts(location, &format!("detect.{key}"), &value),
        None => Ok(Vec::new()),
    };
    let compile = |css: String| {
        Matcher::parse(&css).map_err(|reason| location.field_error("detect.selector", reason))
    };
    let selectors = list("selector", table.selector)?;
    let detect = PageConditions {
        root: list("root", table.root)?,
        head: list("head", table.head)?,
        contains: list("contains", table.contains)?,
        selectors: selectors.into_iter().map(compile).collect::<Result<_, _>>()?,
    };
    let texts = detect.root.len() + detect.head.len() + detect.contains.len();
    if texts + detect.selectors.len() == 0 {
        let reason = "no condition, expected one of root, head, contains, selector";
        return Err(location.field_error("detect", reason));
    }
    Ok(detect)
}

/// Parses a text or a list of texts, none of which is empty.
fn texts(location: RuleLocation, field: &str, value: &Value) -> Result<Vec<String>, RuleError> {
    let error = |reason: &str| location.field_error(field, reason);
    let text = |value: &Value| match value.as_str() {
        Some(text) if text.trim().is_empty() => Err(error("empty")),
        Some(text) => Ok(text.to_owned()),
        None => Err(error(&format!(
            "expected a string or an array of strings, found {}",
            value.type_str()
        ))),
    };
    match value {
        Value::Array(values) if values.is_empty() => Err(error("empty")),
        Value::Array(values) if values.len() > MAX_ALTERNATIVES => {
            Err(error(&format!("more than {MAX_ALTERNATIVES} values")))
        }
        Value::Array(values) => values.iter().map(text).collect(),
        value => Ok(vec![text(value)?]),
    }
}

/// Collects the probes of a rule. Fields with the same selector share a probe, so that it is matched once.
struct ProbeBuilder<'a> {
    location: RuleLocation<'a>,
    own: Vec<Target>,
    /// The probes with the text of their selectors.
    probes: Vec<(String, Probe)>,
}

impl<'a> ProbeBuilder<'a> {
    fn new(location: RuleLocation<'a>) -> Self {
        ProbeBuilder { location, own: Vec::new(), probes: Vec::new() }
    }

    fn add(&mut self, name: &str, field: RuleField, value: &Value) -> Result<(), RuleError> {
        for (rank, text) in texts(self.location, name, value)?.iter().enumerate() {
            let (css, attribute) = split_attribute(text);
            let css = css.trim();
            let attribute =
                attribute.map(|attribute| self.attribute(name, attribute)).transpose()?;
            let of_item = css.is_empty() && attribute.is_some() && field != RuleField::FeedTitle;
            let target = Target { field, rank: rank as u8, attribute };
            if of_item {
                self.own.push(target);
            } else if let Some((_, probe)) = self.probes.iter_mut().find(|(other, _)| other == css)
            {
                probe.targets.push(target);
            } else {
                let matcher = Matcher::parse(css)
                    .map_err(|reason| self.location.field_error(name, reason))?;
                self.probes.push((css.to_owned(), Probe { matcher, targets: vec![target] }));
            }
        }
        Ok(())
    }

    fn attribute(&self, field: &str, name: &str) -> Result<String, RuleError> {
        let name = name.trim();
        let is_invalid = |c: char| c.is_whitespace() || c.is_control() || "\"'>/=@".contains(c);
        if name.is_empty() || name.contains(is_invalid) {
            let reason = format!("invalid attribute name '{name}' after '@'");
            return Err(self.location.field_error(field, reason));
        }
        Ok(name.to_ascii_lowercase()) // as in the DOM
    }

    fn comments(&mut self, table: CommentsTable) -> Result<ItemSelector, RuleError> {
        let reason = |reason| self.location.field_error("comments.item", reason);
        let matcher = Matcher::parse(&table.item).map_err(reason)?;
        let of_items = std::mem::take(&mut self.own);
        if let Some(author) = &table.author {
            self.add("comments.author", RuleField::CommentAuthor, author)?;
        }
        self.add("comments.text", RuleField::CommentText, &table.text)?;
        Ok(ItemSelector { matcher, own: std::mem::replace(&mut self.own, of_items) })
    }
}

/// Creates the error for a rule with the name of a rule in another file.
pub(super) fn duplicate(file: &str, name: &str, other: &str) -> RuleError {
    let rule = format!("'{name}'");
    RuleLocation { file, rule: &rule }.error(format!("duplicate name, already used in {other}"))
}

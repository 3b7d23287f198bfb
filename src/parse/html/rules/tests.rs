use super::*;
use crate::parse::{ParseError, Parsed, Parser};

/// A valid rule file.
const RULE: &str = r#"
[[rule]]
name = "notices"
detect = { contains = "<title>Notices" }
item = "li"
[rule.fields]
title = "li h3"
"#;

fn error(toml: &str) -> String {
    let added = Rules::built_in().add("rules.toml", toml);
    added.map_or_else(|error| error.to_string(), |()| "no error".to_owned())
}

/// Parses a page with a list of `li` by [`RULE`] with further fields.
fn read(fields: &str, list: &str) -> Parsed<'static> {
    let mut rules = Rules::built_in();
    rules.add("rules.toml", &format!("{RULE}{fields}")).unwrap();
    let page = format!("<html><title>Notices</title><ul>{list}</ul></html>");
    Parser::new(rules).parse(page.as_bytes()).into_owned()
}

#[test]
fn reports_errors_with_rule_and_field() {
    for (change, expected) in [
        (
            ("\"li h3\"", "\"li h3 >\""),
            "rule 'notices', field 'title': invalid CSS selector 'li h3 >': dangling combinator",
        ),
        (
            ("\"li h3\"", "\"li:hover\""),
            "rule 'notices', field 'title': invalid CSS selector 'li:hover': unsupported pseudo class or element",
        ),
        (
            ("\"li h3\"", "\"a[href=]\""),
            "rule 'notices', field 'title': invalid CSS selector 'a[href=]': unexpected end",
        ),
        (
            ("\"li h3\"", "\"h3..x\""),
            "rule 'notices', field 'title': invalid CSS selector 'h3..x': class needs ident",
        ),
        (("\"li h3\"", "[\"h3\", \"\"]"), "rule 'notices', field 'title': empty"),
        (
            ("\"li h3\"", "\"h3@\""),
            "rule 'notices', field 'title': invalid attribute name '' after '@'",
        ),
        (
            ("\"li h3\"", "\"h3@da ta\""),
            "rule 'notices', field 'title': invalid attribute name 'da ta' after '@'",
        ),
        (("\"li h3\"", "[]"), "rule 'notices', field 'title': empty"),
        (
            ("\"li h3\"", "3"),
            "rule 'notices', field 'title': expected a string or an array of strings, found integer",
        ),
        (
            ("title = ", "titel = "),
            "rule 'notices', field 'titel': unknown field, expected one of id, url, external_url, title, summary, content_html, content_text, image, date_published, date_modified, authors, tags, language, attachments",
        ),
        (("title = \"li h3\"", ""), "rule 'notices': 'fields' is empty"),
        (("\"li\"", "\"\""), "rule 'notices', field 'item': invalid CSS selector '': empty"),
        (("item = \"li\"", ""), "rule 'notices': missing field `item`"),
        (("name = \"notices\"", ""), "rule 1: missing field `name`"),
        (
            ("detect = { contains = \"<title>Notices\" }", ""),
            "rule 'notices': missing field `detect`",
        ),
        (
            ("{ contains = \"<title>Notices\" }", "{}"),
            "rule 'notices', field 'detect': no condition, expected one of root, head, contains, selector",
        ),
        (("{ contains = \"<title>Notices\" }", "[]"), "rule 'notices', field 'detect': empty"),
        (
            ("contains =", "selector ="),
            "rule 'notices', field 'detect.selector': invalid CSS selector '<title>Notices': expected a selector",
        ),
        (
            ("contains =", "url ="),
            "rule 'notices', field 'detect': unknown field `url`, expected one of `root`, `head`, `contains`, `selector`",
        ),
        (
            ("item = ", "base = \"news/\"\nitem = "),
            "rule 'notices', field 'base': invalid absolute URL 'news/': relative URL without a base",
        ),
        (
            ("item = ", "extent = \"page\"\nitem = "),
            "rule 'notices': unknown variant `page`, expected `element` or `next-item`",
        ),
        (
            ("item = ", "url_template = \"/item\"\nitem = "),
            "rule 'notices', field 'url_template': missing '{id}' in '/item'",
        ),
        (
            ("item = ", "comments = { item = \"p\" }\nitem = "),
            "rule 'notices': missing field `text`",
        ),
        (
            ("item = ", "comments = { item = \"p\", text = \">\" }\nitem = "),
            "rule 'notices', field 'comments.text': invalid CSS selector '>': expected a selector",
        ),
        (
            ("item = ", "items = "),
            "rule 'notices': unknown field `items`, expected one of `name`, `detect`, `item`, `fields`, `base`, `extent`, `skip`, `url_template`, `feed_title`, `comments`",
        ),
        (
            ("\"notices\"", "\"My notices\""),
            "rule 'My notices', field 'name': only lower-case letters, digits and hyphens are allowed",
        ),
        (("\"notices\"", "\"rss\""), "rule 'rss', field 'name': reserved for a built-in format"),
    ] {
        let toml = RULE.replacen(change.0, change.1, 1);
        assert_eq!(error(&toml), format!("rules.toml: {expected}"));
    }
}

#[test]
fn reports_syntax_errors_with_their_line() {
    assert_eq!(error(""), "rules.toml: missing field `rule`");
    assert_eq!(error("rule = []"), "rules.toml: no rules");
    assert_eq!(error("[[rules]]"), "rules.toml: unknown field `rules`, expected `rule`");
    assert_eq!(error(&format!("{RULE}{RULE}")), "rules.toml: rule 'notices': duplicate name");
    assert_eq!(
        error(&RULE.replace("item = ", "item ")),
        "rules.toml: line 5: key with no value, expected `=`"
    );
    assert_eq!(
        error(&RULE.replace("item = ", "item = \"p\"\nitem = ")),
        "rules.toml: line 6: duplicate key"
    );
}

#[test]
fn adds_no_rule_of_an_invalid_file() {
    let mut rules = Rules::built_in();
    rules.add("one.toml", RULE).unwrap();
    let second = RULE.replace("notices", "others") + RULE;
    let error = rules.add("two.toml", &second).unwrap_err();
    assert_eq!(
        error.to_string(),
        "two.toml: rule 'notices': duplicate name, already used in one.toml"
    );
    assert_eq!(rules.rules.len(), 2);
}

#[test]
fn prefers_the_first_alternative_in_any_document_order() {
    let fields = "summary = ['.best', '.second']\ntags = ['b', 'i']";
    let list = "<li><p class=second>2</p><i>x</i><b>y</b><i>z</i><p class=best>1</p><p class=best>3</p><b>w</b>
                <li><p class=second>4</p><i>v</i><i>v</i>";
    let news = read(fields, list).items;
    assert_eq!(news[0].summary.as_deref(), Some("1"));
    assert_eq!(news[0].tags, ["y", "w"]);
    assert_eq!(news[1].summary.as_deref(), Some("4"));
    assert_eq!(news[1].tags, ["v"]);
}

#[test]
fn reads_dates_from_attributes_and_text() {
    let fields = "date_published = ['time', '.x@title']";
    let list = "<li><time datetime=2025-09-01>now</time><li><time>1 Sep 2025</time>
                <li><b class=x title='2025-09-01T00:00:00 1756684800'></b><li><time>yesterday</time>";
    let dates: Vec<_> = read(fields, list).items.iter().map(|item| item.date_published).collect();
    let expected = "2025-09-01T00:00:00Z".parse().ok();
    assert_eq!(dates, [expected, expected, expected, None]);
}

#[test]
fn keeps_relative_links_without_a_base() {
    let news =
        read("url = 'a'\nauthors = 'i'", "<li><a href=' /1 '>x</a><i>Ada</i><i href=''> </i>")
            .items;
    assert_eq!(news[0].url.as_deref(), Some("/1"));
    assert_eq!((news[0].authors.len(), news[0].authors[0].url.as_deref()), (1, None));
}

#[test]
fn reports_limits_of_depth_and_text() {
    let deep = format!("<li>{}<h3>x</h3>", "<b>".repeat(600));
    let parsed = read("", &deep);
    assert_eq!((parsed.items.len(), parsed.items[0].title.as_deref()), (1, None));
    let error = parsed.error.unwrap().to_string();
    assert_eq!(error, "elements nested more than 512 levels deep are skipped");

    let heavy = format!("<li>{}{}", "<i>".repeat(300), "text ".repeat(10_000));
    let parsed = read("tags = 'i'", &heavy);
    let error = parsed.error.unwrap();
    assert_eq!(
        error,
        ParseError::Limit("text beyond 16 times the length of the page is skipped".into())
    );
}

#[test]
fn interns_names() {
    let (one, other) = (SiteName::new("a-name"), SiteName::new(&String::from("a-name")));
    assert!(std::ptr::eq(one.as_str(), other.as_str()));
}

/// The rule matches every element in every field, which exercises all paths.
#[test]
fn parses_any_markup() {
    let mut rules = Rules::built_in();
    let toml = "[[rule]]\nname = 'any'\ndetect = { selector = '*' }\nitem = '*'\nextent = 'next-item'\n\
        comments = { item = 'b', author = '*', text = ['*', '@x'] }\nskip = 'u'\n\
        fields = { title = '*', url = '*', authors = '*', tags = '*', attachments = '*', content_html = '*', \
        content_text = '*', date_published = '*', language = '*', id = '@id' }";
    rules.add("any.toml", toml).unwrap();
    let parser = Parser::new(rules);
    let tags = [
        "<html>",
        "<b x=1>",
        "</b>",
        "<u>",
        "</u>",
        "<base href=':'>",
        "<template>",
        "<svg>",
        "<p id=''>",
        "x",
    ];
    for number in 0..10_000_usize {
        let digits = (0..4).map(|place| tags[number / 10_usize.pow(place) % 10]);
        let page = "<html>".to_owned() + &digits.collect::<String>();
        assert!(parser.parse(page.as_bytes()).format.is_some(), "{page}");
    }
}

#[test]
fn limits_items_without_any_field() {
    let mut rules = Rules::built_in();
    rules
        .add("a.toml", "[[rule]]\nname = 'a'\ndetect = { contains = 'list' }\nitem = 'li'\nfields = { title = 'b' }")
        .unwrap();
    let page = format!("<html><ul class=list>{}<li><b>last</b>", "<li>x".repeat(5_000));
    let parsed = Parser::new(rules).parse(page.as_bytes());
    assert_eq!(parsed.items.len(), 1_001);
    assert_eq!(parsed.items.last().unwrap().title.as_deref(), Some("last"));
    let error = parsed.error.unwrap().to_string();
    assert_eq!(error, "4000 items without any field were left out");
}

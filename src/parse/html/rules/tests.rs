use super::*;
use crate::parse::{ParseError, Parsed, Parser};

/// A rule file that is right.
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
    added.map_or_else(|error| error.to_string(), |()| "no mistake".to_owned())
}

/// The news of a page that is a list of `li`, read by [`RULE`] with further fields.
fn read(fields: &str, list: &str) -> Parsed<'static> {
    let mut rules = Rules::built_in();
    rules.add("rules.toml", &format!("{RULE}{fields}")).unwrap();
    let page = format!("<html><title>Notices</title><ul>{list}</ul></html>");
    Parser::new(rules).parse(page.as_bytes()).into_owned()
}

#[test]
fn mistakes_are_named_with_their_place() {
    for (change, expected) in [
        (
            ("\"li h3\"", "\"li h3 >\""),
            "rule 'notices', field 'title': 'li h3 >' is no CSS selector: dangling combinator",
        ),
        (
            ("\"li h3\"", "\"li:hover\""),
            "rule 'notices', field 'title': 'li:hover' is no CSS selector: unsupported pseudo class or element",
        ),
        (
            ("\"li h3\"", "\"a[href=]\""),
            "rule 'notices', field 'title': 'a[href=]' is no CSS selector: it ends too early",
        ),
        (
            ("\"li h3\"", "\"h3..x\""),
            "rule 'notices', field 'title': 'h3..x' is no CSS selector: class needs ident",
        ),
        (("\"li h3\"", "[\"h3\", \"\"]"), "rule 'notices', field 'title': it is empty"),
        (
            ("\"li h3\"", "\"h3@\""),
            "rule 'notices', field 'title': '' behind '@' is no name of an attribute",
        ),
        (
            ("\"li h3\"", "\"h3@da ta\""),
            "rule 'notices', field 'title': 'da ta' behind '@' is no name of an attribute",
        ),
        (("\"li h3\"", "[]"), "rule 'notices', field 'title': it is empty"),
        (
            ("\"li h3\"", "3"),
            "rule 'notices', field 'title': expected a text or a list of texts, found a value of type integer",
        ),
        (
            ("title = ", "titel = "),
            "rule 'notices', field 'titel': no such field; there are id, url, external_url, title, summary, content_html, content_text, image, date_published, date_modified, authors, tags, language, attachments",
        ),
        (("title = \"li h3\"", ""), "rule 'notices': there is no field in 'fields'"),
        (("\"li\"", "\"\""), "rule 'notices', field 'item': '' is no CSS selector: it is empty"),
        (("item = \"li\"", ""), "rule 'notices': missing field `item`"),
        (("name = \"notices\"", ""), "rule 1: missing field `name`"),
        (
            ("detect = { contains = \"<title>Notices\" }", ""),
            "rule 'notices': missing field `detect`",
        ),
        (
            ("{ contains = \"<title>Notices\" }", "{}"),
            "rule 'notices', field 'detect': every page would be of this site: name root, head, contains or selector",
        ),
        (
            ("{ contains = \"<title>Notices\" }", "[]"),
            "rule 'notices', field 'detect': it is empty",
        ),
        (
            ("contains =", "selector ="),
            "rule 'notices', field 'detect.selector': '<title>Notices' is no CSS selector: there is none where one should begin",
        ),
        (
            ("contains =", "url ="),
            "rule 'notices', field 'detect': unknown field `url`, expected one of `root`, `head`, `contains`, `selector`",
        ),
        (
            ("item = ", "base = \"news/\"\nitem = "),
            "rule 'notices', field 'base': 'news/' is no absolute URL: relative URL without a base",
        ),
        (
            ("item = ", "extent = \"page\"\nitem = "),
            "rule 'notices': unknown variant `page`, expected `element` or `next-item`",
        ),
        (
            ("item = ", "url_template = \"/item\"\nitem = "),
            "rule 'notices', field 'url_template': '/item' holds no '{id}'",
        ),
        (
            ("item = ", "comments = { item = \"p\" }\nitem = "),
            "rule 'notices': missing field `text`",
        ),
        (
            ("item = ", "comments = { item = \"p\", text = \">\" }\nitem = "),
            "rule 'notices', field 'comments.text': '>' is no CSS selector: there is none where one should begin",
        ),
        (
            ("item = ", "items = "),
            "rule 'notices': unknown field `items`, expected one of `name`, `detect`, `item`, `fields`, `base`, `extent`, `skip`, `url_template`, `feed_title`, `comments`",
        ),
        (
            ("\"notices\"", "\"My notices\""),
            "rule 'My notices', field 'name': a name is made of lower-case letters, digits and hyphens",
        ),
        (
            ("\"notices\"", "\"rss\""),
            "rule 'rss', field 'name': a format of news files is called so",
        ),
    ] {
        let toml = RULE.replacen(change.0, change.1, 1);
        assert_eq!(error(&toml), format!("rules.toml: {expected}"));
    }
}

#[test]
fn mistakes_of_the_file_are_named_with_their_line() {
    assert_eq!(error(""), "rules.toml: missing field `rule`");
    assert_eq!(error("rule = []"), "rules.toml: there is no rule in it");
    assert_eq!(error("[[rules]]"), "rules.toml: unknown field `rules`, expected `rule`");
    assert_eq!(
        error(&format!("{RULE}{RULE}")),
        "rules.toml: rule 'notices': there is another rule of that name"
    );
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
fn a_file_with_a_mistake_adds_nothing() {
    let mut rules = Rules::built_in();
    rules.add("one.toml", RULE).unwrap();
    let second = RULE.replace("notices", "others") + RULE;
    let error = rules.add("two.toml", &second).unwrap_err();
    assert_eq!(error.to_string(), "two.toml: rule 'notices': one.toml has a rule of that name");
    assert_eq!(rules.rules.len(), 2);
}

#[test]
fn the_best_alternative_counts_wherever_it_stands() {
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
fn dates_are_read_from_what_says_them() {
    let fields = "date_published = ['time', '.x@title']";
    let list = "<li><time datetime=2025-09-01>now</time><li><time>1 Sep 2025</time>
                <li><b class=x title='2025-09-01T00:00:00 1756684800'></b><li><time>yesterday</time>";
    let dates: Vec<_> = read(fields, list).items.iter().map(|news| news.date_published).collect();
    let expected = "2025-09-01T00:00:00Z".parse().ok();
    assert_eq!(dates, [expected, expected, expected, None]);
}

#[test]
fn links_without_a_base_stay_as_they_are() {
    let news =
        read("url = 'a'\nauthors = 'i'", "<li><a href=' /1 '>x</a><i>Ada</i><i href=''> </i>")
            .items;
    assert_eq!(news[0].url.as_deref(), Some("/1"));
    assert_eq!((news[0].authors.len(), news[0].authors[0].url.as_deref()), (1, None));
}

#[test]
fn what_is_nested_without_end_is_cut_and_said_so() {
    let deep = format!("<li>{}<h3>x</h3>", "<b>".repeat(600));
    let parsed = read("", &deep);
    assert_eq!((parsed.items.len(), parsed.items[0].title.as_deref()), (1, None));
    let error = parsed.error.unwrap().to_string();
    assert_eq!(error, "elements nested more than 512 deep are left out");

    let heavy = format!("<li>{}{}", "<i>".repeat(300), "text ".repeat(10_000));
    let parsed = read("tags = 'i'", &heavy);
    let error = parsed.error.unwrap();
    assert_eq!(error, ParseError::Limit("more text than 16 times the page is left out".into()));
}

#[test]
fn names_are_kept_once() {
    let (one, other) = (SiteName::new("a-name"), SiteName::new(&String::from("a-name")));
    assert!(std::ptr::eq(one.as_str(), other.as_str()));
}

/// No page makes the reader fail; a rule for everything asks most of it.
#[test]
fn any_markup_is_read() {
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

//! Site rules on the command line.

use std::fs;
use std::path::Path;

use assert_cmd::Command;
use predicates::str::contains;
use serde_json::{Value, json};

use crate::common;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/site-rules");

fn newsparse() -> Command {
    let mut command = common::newsparse();
    command.current_dir(FOLDER);
    command
}

/// Returns the items that `newsparse extract` prints.
fn extract(arguments: &[&str]) -> Vec<Value> {
    let output = newsparse().arg("extract").args(arguments).assert().success().stderr("");
    let lines = String::from_utf8(output.get_output().stdout.clone()).unwrap();
    lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn reads_a_list_page() {
    let about = json!({
        "file": "list.html", "format": "harbour-post", "feed_title": "The Harbour Post"
    });
    let expected = [
        json!({
            "id": "hp-31",
            "url": "https://harbour-post.example/2025/09/lighthouse",
            "title": "The lighthouse gets a new lamp",
            "summary": "It is seen from forty miles.",
            "image": "https://pictures.harbour-post.example/lamp.jpg",
            "date_published": "2025-09-01T07:30:00Z",
            "authors": [
                {"name": "Ada Quill", "url": "https://harbour-post.example/people/ada-quill"},
                {"name": "Bo Rudder"},
            ],
            "tags": ["Harbour", "Light"],
            "language": "en",
            "attachments": [
                {"url": "https://harbour-post.example/audio/31.mp3", "mime_type": "audio/mpeg"},
            ],
            "_newsparse": about,
        }),
        json!({
            "id": "hp-30",
            "title": "Le brouillard reste",
            "url": "https://harbour-post.example/quoted",
            "date_published": "2025-08-31T06:00:00Z",
            "language": "fr",
            "_newsparse": about,
        }),
        json!({
            "id": "hp-29",
            "url": "https://elsewhere.example/29",
            "title": "Nothing else is known",
            "language": "en",
            "_newsparse": about,
        }),
    ];
    assert_eq!(extract(&["--rules", "harbour-post.toml", "list.html"]), expected);
}

#[test]
fn reads_an_item_page_with_the_second_rule_of_the_file() {
    let expected = [json!({
        "id": "hp-31",
        "url": "https://www.harbour-post.example/2025/09/lighthouse",
        "title": "The lighthouse gets a new lamp",
        "content_html": "<p>It is seen from forty miles.</p><div class=\"advert\"><p>Buy rope!</p></div>\
            <p>The old one was<br>seen from ten.</p>",
        "content_text": "It is seen from forty miles.\n\nThe old one was\nseen from ten.",
        "date_published": "2025-09-01T07:30:00Z",
        "date_modified": "2025-09-02T00:00:00Z",
        "authors": [
            {"name": "Ada Quill", "url": "https://www.harbour-post.example/people/ada-quill"},
        ],
        "language": "en",
        "_newsparse": {
            "file": "story.html",
            "format": "harbour-post-story",
            "feed_title": "The lighthouse gets a new lamp",
            "comments": [
                {"author": "Cas Tern", "text": "Too bright!"},
                {"text": "About time."},
            ],
        },
    })];
    assert_eq!(extract(&["--rules", "harbour-post.toml", "story.html"]), expected);
}

#[test]
fn combines_rule_files_and_still_reads_feeds() {
    let rules = ["--rules", "harbour-post.toml", "--rules", "gull-bulletin.toml"];
    let paths =
        ["gull-bulletin.html", "hacker-news-2012.html", "story.html", "../corpus/rss/podcast.xml"];
    let items = extract(&[&rules[..], &paths[..]].concat());
    let format = |item: &Value| item["_newsparse"]["format"].as_str().unwrap().to_owned();
    let mut formats: Vec<_> = items.iter().map(format).collect();
    formats.dedup();
    assert_eq!(formats, ["gull-bulletin", "hacker-news", "harbour-post-story", "rss"]);
    assert_eq!(
        items[1],
        json!({
            "id": "6",
            "url": "https://gull.example/news/story?id=6",
            "title": "Nets mended",
            "content_text": "All of them.",
            "_newsparse": {
                "file": "gull-bulletin.html", "format": "gull-bulletin", "feed_title": "Gull Bulletin"
            },
        })
    );
}

#[test]
fn built_in_rule_reads_old_hacker_news_pages() {
    let about = json!({
        "file": "hacker-news-2012.html", "format": "hacker-news", "feed_title": "Hacker News"
    });
    let author = |name| json!([{"name": name, "url": format!("https://news.ycombinator.com/user?id={name}")}]);
    let expected = [
        json!({
            "id": "4001",
            "url": "https://news.ycombinator.com/item?id=4001",
            "external_url": "http://old.example/post",
            "title": "An old story",
            "authors": author("rook"),
            "_newsparse": about,
        }),
        json!({
            "id": "4000",
            "url": "https://news.ycombinator.com/item?id=4000",
            "title": "Ask HN: An older one",
            "date_published": "2012-05-20T10:00:00Z",
            "authors": author("crow"),
            "_newsparse": about,
        }),
    ];
    assert_eq!(extract(&["hacker-news-2012.html"]), expected);
}

#[test]
fn rule_file_overrides_the_built_in_rule_of_the_same_name() {
    let page = "../corpus/hacker-news/list-front-page.html";
    let items = extract(&["--rules", "hacker-news-titles.toml", page]);
    assert_eq!(items.len(), 30);
    for item in items {
        let keys: Vec<_> = item.as_object().unwrap().keys().map(String::as_str).collect();
        assert_eq!(keys, ["_newsparse", "language", "title"]);
    }
}

#[test]
fn output_does_not_depend_on_the_number_of_threads() {
    let arguments = ["extract", "--rules", "harbour-post.toml", "list.html", "story.html"];
    let single = newsparse().args(arguments).assert().success();
    let single = single.get_output().stdout.clone();
    newsparse().args(arguments).args(["--threads", "3"]).assert().success().stdout(single);
}

#[test]
fn benchmark_applies_rules() {
    let arguments = ["--rules", "harbour-post.toml", "--passes", "1", "--json", "list.html"];
    let output = newsparse().args(arguments).assert().success().get_output().stdout.clone();
    let report: Value = serde_json::from_slice(&output).unwrap();
    assert_eq!(report["corpus"]["news"], 3);
    assert_eq!(report["formats"][0]["format"], "harbour-post");
}

#[test]
fn list_page_without_rules_has_no_news() {
    newsparse()
        .args(["extract", "list.html"])
        .assert()
        .code(0)
        .stderr(contains("warning: list.html: no news: HTML page"));
}

#[test]
fn rejects_invalid_rules() {
    let folder = tempfile::tempdir().unwrap();
    let rules = fs::read_to_string(Path::new(FOLDER).join("harbour-post.toml")).unwrap();
    let broken = folder.path().join("broken.toml");
    fs::write(&broken, rules.replace("\"article.story h2\"", "\"article.story >\"")).unwrap();
    for command in [&["extract"][..], &[]] {
        newsparse()
            .args(command)
            .args(["list.html", "--rules"])
            .arg(&broken)
            .assert()
            .code(2)
            .stdout("")
            .stderr(format!(
                "newsparse: error: {}: rule 'harbour-post', field 'title': invalid CSS selector 'article.story >': \
                 dangling combinator\n",
                broken.display()
            ));
    }
    newsparse()
        .args(["list.html", "--rules", "nowhere.toml"])
        .assert()
        .code(2)
        .stderr(contains("cannot read the rules in nowhere.toml"));
    newsparse()
        .args(["list.html", "--rules", "gull-bulletin.toml", "--rules", "gull-bulletin.toml"])
        .assert()
        .code(2)
        .stderr(contains(
            "gull-bulletin.toml: rule 'gull-bulletin': duplicate name, already used in gull-bulletin.toml",
        ));
}

//! Site rules, as a user of the program meets them.

use std::fs;
use std::path::Path;

use assert_cmd::Command;
use predicates::str::contains;
use serde_json::{Value, json};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/site-rules");

fn newsparse() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_newsparse"));
    command.current_dir(FOLDER);
    command
}

/// The news that `newsparse extract` prints.
fn extract(arguments: &[&str]) -> Vec<Value> {
    let output = newsparse().arg("extract").args(arguments).assert().success().stderr("");
    let lines = String::from_utf8(output.get_output().stdout.clone()).unwrap();
    lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn a_list_page_is_read() {
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
fn an_item_page_is_read_by_the_other_rule_of_the_file() {
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
fn several_files_of_rules_hold_together_and_feeds_stay_feeds() {
    let rules = ["--rules", "harbour-post.toml", "--rules", "gull-bulletin.toml"];
    let paths =
        ["gull-bulletin.html", "hacker-news-2012.html", "story.html", "../corpus/rss/podcast.xml"];
    let news = extract(&[&rules[..], &paths[..]].concat());
    let format = |news: &Value| news["_newsparse"]["format"].as_str().unwrap().to_owned();
    let mut formats: Vec<_> = news.iter().map(format).collect();
    formats.dedup();
    assert_eq!(formats, ["gull-bulletin", "hacker-news", "harbour-post-story", "rss"]);
    assert_eq!(
        news[1],
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
fn the_built_in_rule_reads_old_pages_of_hacker_news() {
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
fn a_users_rule_goes_before_the_built_in_one_of_its_name() {
    let page = "../corpus/hacker-news/list-front-page.html";
    let news = extract(&["--rules", "hacker-news-titles.toml", page]);
    assert_eq!(news.len(), 30);
    for news in news {
        let keys: Vec<_> = news.as_object().unwrap().keys().map(String::as_str).collect();
        assert_eq!(keys, ["_newsparse", "language", "title"]);
    }
}

#[test]
fn several_threads_print_the_same() {
    let arguments = ["extract", "--rules", "harbour-post.toml", "list.html", "story.html"];
    let single = newsparse().args(arguments).assert().success();
    let single = single.get_output().stdout.clone();
    newsparse().args(arguments).args(["--threads", "3"]).assert().success().stdout(single);
}

#[test]
fn the_benchmark_knows_the_rules() {
    let arguments = ["--rules", "harbour-post.toml", "--passes", "1", "--json", "list.html"];
    let output = newsparse().args(arguments).assert().success().get_output().stdout.clone();
    let report: Value = serde_json::from_slice(&output).unwrap();
    assert_eq!(report["corpus"]["news"], 3);
    assert_eq!(report["formats"][0]["format"], "harbour-post");
}

#[test]
fn without_its_rules_a_page_is_no_news() {
    newsparse()
        .args(["extract", "list.html"])
        .assert()
        .code(2)
        .stderr(contains("warning: list.html: no news: an HTML page"));
}

#[test]
fn mistakes_end_the_run_and_are_named() {
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
                "newsparse: error: {}: rule 'harbour-post', field 'title': 'article.story >' is no CSS selector: \
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
            "gull-bulletin.toml: rule 'gull-bulletin': gull-bulletin.toml has a rule of that name",
        ));
}

//! The metadata of small pages.

use super::*;
use crate::parse::html::tree;

fn read(page: &str) -> Metadata {
    extract(&tree::parse(page))
}

fn json_ld(json: &str) -> String {
    format!("<script type=\"application/ld+json\">{json}</script>")
}

fn names(metadata: &Metadata) -> Vec<&str> {
    metadata.authors.iter().filter_map(|author| author.name.as_deref()).collect()
}

#[test]
fn reads_all_forms_of_json_ld() {
    let article = r#"{"@type": "NewsArticle", "headline": "Rain", "author": {"name": "Jane Doe"}}"#;
    let escaped = article.replace('"', "&quot;");
    let page = format!(r#"{{"@type": "WebPage", "name": "Page", "mainEntity": {article}}}"#);
    let graph = r#"{"@graph": [{"@type": "WebPage", "name": "Page"}, {"@type": ["Thing", "http://schema.org/NewsArticle"],
        "headline": "Rain", "author": [{"@id": "id:jane"}]}, {"@type": "Person", "@id": "id:jane", "name": "Jane Doe"}]}"#;
    for json in [
        article.to_owned(),
        format!("[{{\"@type\": \"BreadcrumbList\"}}, {article}]"),
        format!("{{\"@graph\": [{article}]}}"),
        format!("//<![CDATA[\n{article},\n//]]>"),
        page,
        graph.to_owned(),
        escaped,
    ] {
        let metadata = read(&json_ld(&json));
        assert_eq!(metadata.kind, Some(PageKind::Article), "{json}");
        assert_eq!(metadata.title.as_deref(), Some("Rain"), "{json}");
        assert_eq!(names(&metadata), ["Jane Doe"], "{json}");
    }
}

#[test]
fn selects_the_article_with_the_url_of_the_page() {
    let other =
        json_ld(r#"{"@type": "Article", "headline": "Other", "url": "https://example.org/2"}"#);
    let own = json_ld(
        r#"{"@type": "Article", "headline": "Own", "mainEntityOfPage": {"@id": "https://example.org/1"},
            "articleBody": "Rain &amp; wind\n\nand \"waves\"", "inLanguage": "en_GB", "image": [{"url": "/i.png"}],
            "publisher": {"name": "The Example"}, "keywords": ["Rain", "rain", "Wind, Waves"],
            "datePublished": "2025-09-01T12:00:00+02:00", "dateModified": "2025-09-01T11:00:00Z"}"#,
    );
    let page = format!("<link rel=canonical href=https://example.org/1>{other}{own}");
    let metadata = read(&page);
    assert_eq!(metadata.title.as_deref(), Some("Own"));
    assert_eq!(metadata.article_body.as_deref(), Some("Rain & wind\n\nand \"waves\""));
    assert_eq!(metadata.language.as_deref(), Some("en-GB"));
    assert_eq!(metadata.image.as_deref(), Some("https://example.org/i.png"));
    assert_eq!(metadata.site_name.as_deref(), Some("The Example"));
    assert_eq!(metadata.tags, ["Rain", "Wind", "Waves"]);
    assert_eq!(metadata.date_published.unwrap().to_string(), "2025-09-01T10:00:00Z");
    assert_eq!(metadata.date_modified.unwrap().to_string(), "2025-09-01T11:00:00Z");
}

#[test]
fn reads_microdata_and_rdfa_in_the_scope_of_an_article() {
    for (page, expected) in [
        (
            "<div itemscope itemtype=https://schema.org/NewsArticle><b itemprop=author>Jane Doe</b></div>",
            &["Jane Doe"][..],
        ),
        (
            "<div itemscope itemtype=https://schema.org/NewsArticle><div itemprop=author itemscope itemtype=Person><a itemprop=url href=/jane><i itemprop=name>Jane Doe</i></a> Editor</div></div>",
            &["Jane Doe"],
        ),
        (
            "<div itemscope itemtype=https://schema.org/NewsArticle><figure itemscope itemtype=ImageObject><b itemprop=author>John Roe</b></figure></div>",
            &[],
        ),
        ("<b itemprop=author>Jane Doe</b>", &["Jane Doe"]),
        (
            "<div vocab=https://schema.org/ typeof=NewsArticle><b property=schema:author>Jane Doe</b></div>",
            &["Jane Doe"],
        ),
        ("<div typeof=Comment><b property=author>John Roe</b></div>", &[]),
    ] {
        assert_eq!(names(&read(page)), expected, "{page}");
    }
}

#[test]
fn prefers_persons_to_the_publisher() {
    let site = "<meta property=og:site_name content='The Example'>";
    for (page, expected) in [
        ("<meta name=author content='The Example'>", &["The Example"][..]),
        (
            "<meta name=author content='The Example'><a rel=author href=/jane>Jane Doe</a>",
            &["Jane Doe"],
        ),
        ("<meta name=author content='The Example'><p class=byline>By Jane Doe", &["Jane Doe"]),
        ("<meta name=author content='The Example'><p class=author-box>Jane Doe", &["The Example"]),
        ("<p class=author-box>Jane Doe", &["Jane Doe"]),
        (
            "<p class=byline><span>By</span> <span>Jane Doe</span> <span>Reporter</span>",
            &["Jane Doe"],
        ),
        (
            "<ul><li class=author>Jane Doe<li class=author>John Roe</ul><div><div><div><p class=author>Ann Poe",
            &["Jane Doe", "John Roe"],
        ),
        ("<div class=comment><p class=author>Jane Doe", &[]),
        (
            "<body class=has-sidebar><div class=photo-story><h1>Rain</h1><p class=author>Jane Doe",
            &["Jane Doe"],
        ),
        ("<meta name=author content='The Example - Jane Doe'>", &["Jane Doe"]),
        ("<meta name=author content=jdoe><p class=byline>By Jane Doe", &["Jane Doe"]),
        ("<meta name=author content=jdoe>", &["jdoe"]),
        ("<meta name=author content=Jane><a rel=author href=/jane>Jane Doe</a>", &["Jane Doe"]),
        ("<meta name=author content=Jane><a rel=author href=/john>John Roe</a>", &["Jane"]),
        ("<meta name=citation_author content='Doe, Jane'>", &["Doe, Jane"]),
        (
            "<meta name=citation_author content='Doe, Jane'><p class=byline>By Jane Doe",
            &["Jane Doe"],
        ),
        ("<meta name=author value='Jane Doe'>", &["Jane Doe"]),
        (
            "<h1>Rain</h1><p>By <a href=/jane>Jane Doe</a>, <a href=/john>John Roe</a> and Ann Poe",
            &["Jane Doe", "John Roe", "Ann Poe"],
        ),
        ("<h1>Rain</h1><p>By popular demand", &[]),
        ("<h1>Rain</h1><p>Reviewed by Jane Doe", &[]),
        (
            "<a rel=author href=/jane>Jane Doe</a><a rel=author href=/jane>More articles</a>",
            &["Jane Doe"],
        ),
        ("<p class=author><a>Jane Doe</a><a>Authorization</a>", &["Jane Doe"]),
        ("<a class=authorization-link>Sign In</a>", &[]),
        (
            "<div itemprop=author itemscope><h4>Jane Doe</h4><p>She has written about rivers, lakes and the sea for twenty years.</p></div>",
            &["Jane Doe"],
        ),
    ] {
        assert_eq!(names(&read(&format!("{site}{page}"))), expected, "{page}");
    }
}

#[test]
fn uses_datelines_and_topics_as_a_last_resort() {
    let page = "<h1>Rain</h1><nav><a href=/tag/menu>Menu</a></nav><p class=date>Published: 1 September 2025, 12:00</p>
        <p><a href=/topics/text>text</a></p><ul><li><a href=/topics/rain>Rain</a><li><a href=/topics/wind?x=/y>Wind</a></ul>";
    let metadata = read(page);
    assert_eq!(metadata.date_published.unwrap().to_string(), "2025-09-01T12:00:00Z");
    assert_eq!(metadata.tags, ["Rain", "Wind"]);
    let metadata =
        read(&format!("<meta name=date content=2025-09-02><meta name=keywords content=Sun>{page}"));
    assert_eq!(metadata.date_published.unwrap().to_string(), "2025-09-02T00:00:00Z");
    assert_eq!(metadata.tags, ["Sun"]);
}

#[test]
fn resolves_relative_urls() {
    let metadata = read(
        "<base href=https://example.org/a/><link rel=canonical href=../1>\
         <meta property=og:image content=data:image/png,x><meta name=twitter:image content=i.png>",
    );
    assert_eq!(metadata.url.as_deref(), Some("https://example.org/1"));
    assert_eq!(metadata.image.as_deref(), Some("https://example.org/a/i.png"));
}

#[test]
fn ignores_invalid_values() {
    let metadata = read(&format!(
        "<html lang='{{{{lang}}}}'><meta property=og:locale content=de_DE><meta property=og:type content=WEBSITE>\
         <meta property=og:title content=' '><title>Rain</title><meta property=og:url content='not an address'>{}",
        json_ld(
            r#"{"@type": 5, "headline": ["x"], "author": null, "datePublished": {}, "keywords": 7, "image": [[]]}"#
        ),
    ));
    assert_eq!((metadata.kind, metadata.is_declared_article()), (None, false));
    assert_eq!(metadata.language.as_deref(), Some("de-DE"));
    assert_eq!(metadata.title.as_deref(), Some("Rain"));
    assert_eq!((metadata.url, metadata.image), (None, None));
    let odd = r#"{"@type": "NewsArticle", "headline": {"@value": "Rain"}, "author": [[], 5, {}, {"name": ["Jane Doe", "John Roe"]}],
        "datePublished": ["2025-09-01"], "keywords": {}, "image": null, "mainEntityOfPage": true, "publisher": "The Example"}"#;
    let metadata = read(&json_ld(odd));
    assert_eq!(metadata.title.as_deref(), Some("Rain"));
    assert_eq!(names(&metadata), ["Jane Doe", "John Roe"]);
    assert_eq!(metadata.date_published.unwrap().to_string(), "2025-09-01T00:00:00Z");
}

#[test]
fn reads_large_pages_in_linear_time() {
    let author =
        r#"{"@type": "NewsArticle", "headline": "Rain", "author": {"name": "Jane Doe"}, "x": "#;
    for (head, body) in [
        (
            json_ld(&format!("{author}{}{}}}", "[".repeat(10_000), "]".repeat(10_000))),
            String::new(),
        ),
        (json_ld(&format!("{author}\"{}\"}}", "\\u00e9 \\\" ".repeat(200_000))), String::new()),
        (json_ld(&format!("{author}\"{}", "\" ".repeat(200_000))), String::new()),
        (
            json_ld(author),
            "<meta property=article:author content='John Roe'><meta name=date content=soon>"
                .repeat(50_000),
        ),
        (json_ld(author), "<b itemprop=author itemscope><i class=author>".repeat(20_000)),
        (json_ld(author), "<h1>By</h1><a rel=author href=/x class=comment>By</a>".repeat(20_000)),
    ] {
        let metadata = read(&(head + &body));
        assert_eq!(metadata.title.as_deref(), Some("Rain"));
        assert_eq!(names(&metadata), ["Jane Doe"]);
    }
}

#[test]
fn searches_bylines_in_linear_time() {
    for body in [
        "<h1>By</h1>".repeat(20_000),
        "<h1>Rain</h1>".to_owned() + &"<p>By".repeat(20_000),
        "<a rel=author href=/x>by</a>".repeat(20_000),
        "<p class=author>By ".repeat(20_000),
        "<i class=author>".repeat(500) + &"x, ".repeat(200_000),
        format!("<meta name=author content='{}'>", "Doe, and / by ".repeat(100_000)),
        format!("<meta name=dc.creator content='{}'>", "Doe, Jane".repeat(100_000)),
        json_ld(&format!(
            r#"{{"@type": "NewsArticle", "author": {}{}}}"#,
            "[".repeat(5_000),
            "]".repeat(5_000)
        )),
        json_ld(&format!(
            r#"{{"@type": "NewsArticle", "author": [{}1]}}"#,
            r#"{"author": {"@id": "a"}},"#.repeat(50_000)
        )),
        json_ld(r#"{"@type": "NewsArticle", "author": {"@id": "a", "author": {"@id": "a"}}}"#),
    ] {
        assert!(read(&body).authors.len() <= 1000);
    }
}

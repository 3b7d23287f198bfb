use super::*;
use crate::parse::html::tree;

const HEADLINE: &str = "Lighthouse \"Old Tom\" is lit again";

/// Three paragraphs of more than 300 characters together, and what they are as text.
const PARAGRAPHS: [&str; 3] = [
    "The lamp of the lighthouse turned for the first time in thirty years on Sunday, and the harbour was full of boats.",
    "Volunteers had cleaned its lens for two winters; the last part came from a museum that had kept it in a cellar.",
    "\"We never thought that it would run,\" said the keeper, who is eighty and climbed the stairs to switch it on.",
];

/// A JSON string.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

fn json(open: &str, each: fn(&str) -> String, close: &str) -> String {
    format!("{open}{}{close}", PARAGRAPHS.map(each).join(","))
}

fn markup() -> String {
    quoted(&PARAGRAPHS.map(|text| format!("<p>{text}</p>")).concat())
}

/// Returns the text of a page with this script.
fn read(script: &str) -> String {
    let page = format!("<h1>Headline</h1><script>{script}</script>");
    or_text("A teaser.".to_owned(), &tree::parse(&page), Some(HEADLINE))
}

fn assert_reads(script: &str) {
    assert_eq!(read(script), PARAGRAPHS.join("\n\n"), "{script}");
}

#[test]
fn reads_a_string_of_markup_beside_the_headline() {
    let (title, body) = (quoted(HEADLINE), markup());
    let escaped = body.replace('<', "\\u003c").replace('>', "\\x3E");
    for story in [
        format!(r#"{{"title":{title},"body":{body}}}"#),
        format!(r#"{{"content":{{"rendered":{body}}},"title":{{"rendered":{title}}}}}"#),
        format!(r#"{{"seo":{{"meta":{{"title":{title}}}}},"story":{{"html":{body}}}}}"#),
        format!(r#"{{"headline":{title},"summary":"Short.","a":[1,2],"articleBody":{escaped}}}"#),
        format!(r#"[{{"title":1,"body":2}},{title},{body}]"#),
    ] {
        for script in [
            story.clone(),
            format!("window.__INITIAL_STATE__ = {story};"),
            format!("var a='b';Fusion.globalContent={story};Fusion.x={{}}; f('it');"),
            format!(
                r#"{{"props":{{"pageProps":{{"page":{story},"other":{{"text":"{}"}}}}}}}}"#,
                "Consent. ".repeat(99)
            ),
            format!("window.__STATE__=JSON.parse({});", quoted(&story)),
            format!("self.__next_f.push([1,{}])", quoted(&format!("1f:[{story}]\n"))),
            format!("(function(a){{return {{data:[{story}]}}}}(null))"),
        ] {
            assert_reads(&script);
        }
    }
    let hoisted = format!(
        "window.__NUXT__=(function(a,b){{return {{data:[{{title:a,body:{body}}}]}}}}({title},0));"
    );
    assert_reads(&hoisted);
}

#[test]
fn reads_arrays_of_paragraphs() {
    let title = quoted(HEADLINE);
    let span = |text: &str| {
        let (start, end) = text.split_at(20);
        format!(
            r#"{{"_type":"block","children":[{{"_type":"span","text":{}}},{{"type":"link","url":"https://example.org/","children":[{{"text":{}}}]}}]}}"#,
            quoted(start),
            quoted(end)
        )
    };
    let spans = format!("[{}]", PARAGRAPHS.map(span).join(","));
    for paragraphs in [
        json("[", quoted, "]"),
        json(r#"["","#, quoted, "]"),
        json("[", |text| format!(r#"{{"type":"text","content":{}}}"#, quoted(text)), "]"),
        json(
            "[",
            |text| format!(r#"{{"_id":"A1","content":{},"type":"text"}}"#, quoted(text)),
            r#",{"type":"image","caption":"A long caption of a picture of the harbour.","url":"https://example.org/a.jpg"}]"#,
        ),
        json(
            "[",
            |text| {
                format!(
                    r#"{{"type":"paragraph","model":{{"text":{0},"blocks":[{{"type":"fragment","model":{{"text":{0}}}}}]}}}}"#,
                    quoted(text)
                )
            },
            "]",
        ),
        json(
            "[",
            |text| {
                format!(
                    r#"{{"type":"paragraph","data":{{"text":{}}}}}"#,
                    quoted(&format!("<b>{}</b>{}", &text[..9], &text[9..]))
                )
            },
            "]",
        ),
        json(
            r#"{"type":"doc","content":["#,
            |text| {
                format!(
                    r#"{{"type":"paragraph","content":[{{"type":"text","text":{}}}]}}"#,
                    quoted(text)
                )
            },
            "]}",
        ),
        json(r#"[{"type":"list","items":["#, quoted, "]}]"),
        spans,
    ] {
        assert_reads(&format!(
            r#"{{"headlines":{{"basic":{title}}},"content_elements":{paragraphs}}}"#
        ));
    }
}

#[test]
fn keeps_short_paragraphs() {
    let [first, second, third] = PARAGRAPHS.map(quoted);
    let title = quoted(HEADLINE);
    let script = format!(r#"{{"title":{title},"paragraphs":[{first},"Yes.",{second},{third}]}}"#);
    assert!(read(&script).contains("boats.\n\nYes.\n\nVolunteers"), "{script}");
}

#[test]
fn reads_no_other_text() {
    let (title, body) = (quoted(HEADLINE), markup());
    for script in [
        format!(r#"{{"body":{body}}}"#),
        format!(r#"{{"title":"Another story","body":{body}}}"#),
        format!(r#"{{"title":{title},"comments":[{{"text":{body}}}]}}"#),
        format!(r#"{{"title":{title},"more":[{{"title":"Other","url":"/b","body":{body}}}]}}"#),
        format!(r#"{{"title":{title},"author":{{"name":"Ada","bio":{body}}}}}"#),
        format!(r#"{{"list":[{{"a":{{"title":{title}}}}}],"consent":{{"text":{body}}}}}"#),
        format!(r#"{{"title":{title},"body":"Short."}}"#),
        format!(
            r#"{{"title":{title},"labels":{{{}}}}}"#,
            r#""a":"Read more about this","#.repeat(40)
        ),
        "<p>a".repeat(200),
        String::new(),
    ] {
        assert_eq!(read(&script), "A teaser.", "{script}");
    }
}

#[test]
fn reads_templates_of_the_story() {
    let markup = PARAGRAPHS.map(|text| format!("<p>{text}</p>")).concat();
    for (page, is_text) in [
        (format!("<article><script type='text/template'>{markup}</script></article>"), true),
        (format!("<script type='text/x-template'><h1>{HEADLINE}</h1>{markup}</script>"), true),
        (format!("<script type='text/template'>{markup}</script>"), false),
        (
            format!("<article><script type='text/x-tmpl'>{markup}{{{{a}}}}</script></article>"),
            false,
        ),
        (format!("<article><script type='text/plain'>{markup}</script></article>"), false),
    ] {
        let text = or_text(String::new(), &tree::parse(&page), Some(HEADLINE));
        assert_eq!(text.contains(PARAGRAPHS[2]), is_text, "{page}");
    }
}

#[test]
fn keeps_the_text_of_ordinary_pages() {
    let script =
        format!(r#"<script>{{"title":{},"body":{}}}</script>"#, quoted(HEADLINE), markup());
    let page = tree::parse(&script);
    for length in [200, 900, 5000] {
        let text = "a".repeat(length);
        assert_eq!(or_text(text.clone(), &page, Some(HEADLINE)), text);
    }
    assert_eq!(or_text("a".to_owned(), &page, None), "a");
}

//! Comparison with html5ever: the same elements, attributes and texts.

use std::fs;
use std::path::{Path, PathBuf};

use html5ever::driver::ParseOpts;
use html5ever::tendril::TendrilSink;
use html5ever::tree_builder::TreeBuilderOpts;
use html5ever::{ns, parse_document};
use scraper::{Html, HtmlTreeSink};

use super::{Edge, Namespace, Node, parse};
use crate::parse::decode;
use crate::random::Random;

/// Returns the tree of html5ever, a line for each start of an element, text and end.
fn expected(page: &str) -> Vec<String> {
    let tree_builder = TreeBuilderOpts { scripting_enabled: false, ..TreeBuilderOpts::default() };
    let options = ParseOpts { tree_builder, ..ParseOpts::default() };
    let html = parse_document(HtmlTreeSink::new(Html::new_document()), options).one(page);
    let mut lines = Vec::new();
    for edge in html.tree.root().traverse() {
        match edge {
            ego_tree::iter::Edge::Open(node) => match node.value() {
                scraper::Node::Text(text) => lines.push(format!("{:?}", &**text)),
                scraper::Node::Element(element) => {
                    let mut attributes: Vec<_> = element
                        .attrs
                        .iter()
                        .map(|(name, value)| {
                            let prefix = name.prefix.as_ref().map_or(String::new(), |prefix| {
                                if prefix.is_empty() { String::new() } else { format!("{prefix}:") }
                            });
                            format!(" {prefix}{}={:?}", name.local, &**value)
                        })
                        .collect();
                    attributes.sort();
                    let namespace = match element.name.ns {
                        ns!(html) => "",
                        ns!(svg) => "svg:",
                        _ => "math:",
                    };
                    let name = &element.name.local;
                    lines.push(format!("<{namespace}{name}{}>", attributes.concat()));
                }
                _ => {}
            },
            ego_tree::iter::Edge::Close(node) => {
                if node.value().is_element() {
                    lines.push("</>".to_owned());
                }
            }
        }
    }
    lines
}

fn found(page: &str) -> Vec<String> {
    let tree = parse(page);
    let mut lines = Vec::new();
    for edge in tree.root().traverse() {
        match edge {
            Edge::Open(node) => match node.value() {
                Node::Text(text) => lines.push(format!("{text:?}")),
                Node::Element(element) => {
                    let mut attributes: Vec<_> = element
                        .attributes()
                        .map(|attribute| {
                            format!(" {}={:?}", attribute.name_text(), attribute.value())
                        })
                        .collect();
                    attributes.sort();
                    let namespace = match element.namespace {
                        Namespace::Html => "",
                        Namespace::Svg => "svg:",
                        Namespace::MathMl => "math:",
                    };
                    let name = element.name_text();
                    lines.push(format!("<{namespace}{name}{}>", attributes.concat()));
                }
                _ => {}
            },
            Edge::Close(node) => {
                if node.element().is_some() {
                    lines.push("</>".to_owned());
                }
            }
        }
    }
    lines
}

/// Returns the first difference.
fn difference(page: &str) -> Option<String> {
    let (expected, found) = (expected(page), found(page));
    if expected == found {
        return None;
    }
    let at = expected.iter().zip(&found).take_while(|(one, other)| one == other).count();
    let around = |lines: &[String]| {
        let lines = &lines[at.saturating_sub(4).min(lines.len())..(at + 4).min(lines.len())];
        lines
            .iter()
            .map(|line| line.chars().take(200).collect::<String>() + "\n  ")
            .collect::<String>()
    };
    Some(format!("expected\n  {}found\n  {}", around(&expected), around(&found)))
}

#[test]
fn has_the_tree_of_html5ever() {
    for page in [
        "",
        "a",
        "<p>a",
        "<title>a&amp;b</title><p>c<b>d<p>e</b>f",
        "<table>a<tr><td>b</table>c",
        "<a>a<p>b<a>c</a>d",
        "<svg><title><p>a</title><path d=1 /></svg>b",
        "<ul><li>a<li>b</ul>",
        "<pre>\n\na</pre>\r\nb",
        "<x-y A=1 a=2 b='&copy=1&copy;'>c</X-Y>d",
        "<script><!--<script></script>--></script>a",
        "<frameset><frame></frameset>",
        "<template><tr><td>a</template>b",
        "<select><option>a<option>b<input>c",
        "&notit; &#x80; &#0; &nbsp",
        "a\0b<svg>c\0d",
        "<!doctype html><p><table>",
        "<p><table>",
        "<b><i><p>a</b>b</i>c",
    ] {
        assert_eq!(difference(page), None, "{page:?}");
    }
}

/// Compares the pages of the fixtures, and those in the folder `NEWSPARSE_PAGES`.
#[test]
fn has_the_tree_of_html5ever_for_pages() {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/article");
    let others = std::env::var_os("NEWSPARSE_PAGES").map(PathBuf::from);
    for folder in [fixtures].into_iter().chain(others) {
        let mut compared = 0;
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            let bytes = fs::read(&path).unwrap();
            let text = decode(&bytes).text;
            if !has_filtered_message(&text) {
                assert_eq!(difference(&text), None, "{}", path.display());
                compared += 1;
            }
        }
        assert!(compared > 0, "{}", folder.display());
    }
}

/// Returns true for pages with a message in their head, which are not read as the standard says.
fn has_filtered_message(page: &str) -> bool {
    page.split("</head>").next().is_some_and(|head| head.contains("<noscript"))
}

/// Tags and texts. `search` is left out, which html5ever does not know as a special element; so are annotations of MathML
/// that hold HTML, which scraper does not tell html5ever, and `noscript`, whose messages are dropped in the head.
const PIECES: &[&str] = &[
    "<p>",
    "</p>",
    "<b>",
    "</b>",
    "<i>",
    "</i>",
    "<a href=x>",
    "</a>",
    "<table>",
    "</table>",
    "<tr>",
    "</tr>",
    "<td>",
    "</td>",
    "<th>",
    "<tbody>",
    "</tbody>",
    "<caption>",
    "</caption>",
    "<colgroup>",
    "<col>",
    "</colgroup>",
    "<div>",
    "</div>",
    "<ul>",
    "</ul>",
    "<li>",
    "</li>",
    "<dl>",
    "<dd>",
    "<dt>",
    "<h1>",
    "</h1>",
    "<h2>",
    "</h3>",
    "<form>",
    "</form>",
    "<select>",
    "</select>",
    "<option>",
    "</option>",
    "<optgroup>",
    "<input>",
    "<input type=hidden>",
    "<button>",
    "</button>",
    "<svg>",
    "</svg>",
    "<math>",
    "</math>",
    "<mi>",
    "</mi>",
    "<title>",
    "</title>",
    "<desc>",
    "<foreignObject>",
    "</foreignobject>",
    "<annotation-xml>",
    "</annotation-xml>",
    "<template>",
    "</template>",
    "<script>",
    "</script>",
    "<style>",
    "</style>",
    "<textarea>",
    "</textarea>",
    "<pre>",
    "</pre>",
    "<head>",
    "</head>",
    "<body a=1>",
    "</body>",
    "<html b=2>",
    "</html>",
    "<frameset>",
    "<frame>",
    "</frameset>",
    "<noframes>",
    "</noframes>",
    "<meta>",
    "<link>",
    "<base>",
    "<br>",
    "</br>",
    "<hr>",
    "<img>",
    "<image>",
    "<nobr>",
    "</nobr>",
    "<font color=red>",
    "</font>",
    "<object>",
    "</object>",
    "<marquee>",
    "<ruby>",
    "<rb>",
    "<rt>",
    "<rtc>",
    "<rp>",
    "</ruby>",
    "<x-y>",
    "</x-y>",
    "<plaintext>",
    "<xmp>",
    "</xmp>",
    "<iframe>",
    "</iframe>",
    "<noembed>",
    "</noembed>",
    "<!doctype html>",
    "<!-- c -->",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<?php",
    "</>",
    "</ >",
    "<",
    "&amp;",
    "&",
    "&copy",
    "&copy;=",
    "&#65;",
    "&#x",
    "x",
    " ",
    "\n",
    "\r\n",
    "\r",
    "\0",
    "text",
    "<p/>",
    "<svg/>",
    "<path/>",
    "<p class='a&amp;b' CLASS=c>",
    "<center>",
    "</center>",
    "<em>",
    "</em>",
    "<strong>",
    "</strong>",
    "<code>",
    "<listing>",
    "<menu>",
    "<dialog>",
    "<summary>",
    "<details>",
    "<mglyph>",
    "<malignmark>",
    "<mtext>",
    "<area>",
    "<wbr>",
    "<param>",
    "<source>",
    "<track>",
    "<applet>",
    "</applet>",
    "<big>",
    "<small>",
    "<s>",
    "<u>",
    "<tt>",
    "<strike>",
    "</strike>",
    "<label>",
    "<span>",
    "</span>",
    "<main>",
    "</main>",
];

/// Compares random sequences of tags.
#[test]
fn has_the_tree_of_html5ever_for_random_tags() {
    let count = std::env::var("NEWSPARSE_RANDOM").map_or(3_000, |count| count.parse().unwrap());
    let mut random = Random::new(1, 1);
    for _ in 0..count {
        let length = 1 + random.below(24);
        let mut pieces: Vec<&str> =
            (0..length).map(|_| PIECES[random.below(PIECES.len())]).collect();
        if difference(&pieces.concat()).is_some() {
            shorten(&mut pieces);
            let page = pieces.concat();
            panic!("{page:?}: {}", difference(&page).unwrap());
        }
    }
}

/// Removes the pieces that a difference does not need.
fn shorten(pieces: &mut Vec<&str>) {
    let mut at = 0;
    while at < pieces.len() {
        let piece = pieces.remove(at);
        if difference(&pieces.concat()).is_some() {
            at = 0;
        } else {
            pieces.insert(at, piece);
            at += 1;
        }
    }
}

//! Limits of pages, and differences from the standard.

use super::tokens::MAX_ATTRIBUTES;
use super::{Tree, parse};

/// The page as HTML.
fn html(page: &str) -> String {
    super::serialize::inner_html(parse(page).root())
}

fn text_of(page: &str) -> String {
    text(&parse(page))
}

fn text(tree: &Tree) -> String {
    tree.root().descendants().filter_map(|node| node.text()).collect()
}

fn attributes(count: usize, quote: &str) -> String {
    (0..count).map(|number| format!(" a{number}={quote}>{quote}")).collect()
}

#[test]
fn keeps_the_first_attributes_of_a_tag_with_a_million() {
    for quote in ["\"", "'"] {
        let surplus = attributes(1_000_000, quote);
        let page =
            format!("<p id=a>before</p><p class=b{surplus}>inside</p{surplus}><p id=b>after</p>");
        assert_eq!(text_of(&page), "beforeinsideafter");
        let html = html(&page);
        assert_eq!(html.matches(" a").count(), MAX_ATTRIBUTES - 1, "beside the class");
        assert!(html.contains(" class=\"b\""));
        assert!(html.contains("<p id=\"b\">"));
    }
}

#[test]
fn finds_the_end_of_a_tag_whatever_its_quotes() {
    let many = attributes(MAX_ATTRIBUTES, "\"");
    for (rest, expected) in [
        (" b>c", "c"),
        (" b/>c", "c"),
        (" b / >c", "c"),
        (" b='>' c = \">\" d=e>f", "f"),
        (" b=c'd>e", "e"),
        (" b=/>c", "c"),
        (" b/=\">c", "c"),
        (" ='>c", "c"),
        (" b==\">c", "c"),
        (" b=>c", "c"),
        (" é='>'>c", "c"),
        (" b\"c\"d>e", "e"),
        (" b=\">c", ""),
        (" b", ""),
    ] {
        let page = format!("<p{many}{rest}<i>.</i>");
        let short = format!("<p{rest}<i>.</i>");
        assert_eq!(text_of(&page), text_of(&short), "{rest}");
        assert!(text_of(&page).starts_with(expected), "{rest}");
    }
}

#[test]
fn limits_the_attributes_of_the_root_and_the_body() {
    for element in ["html", "body"] {
        let tags: String = (0..20_000).map(|n| format!("<{element} a{n}>")).collect();
        let html = html(&format!("{tags}<p>b"));
        assert_eq!(html.matches(" a").count(), MAX_ATTRIBUTES, "{element}");
        assert!(html.ends_with("<p>b</p></body></html>"), "{element}");
    }
}

#[test]
fn uses_the_first_of_two_attributes_of_a_name() {
    let html = html("<p id=a ID=b title id=c title=d>x");
    assert!(html.contains("<p id=\"a\" title=\"\">x</p>"), "{html}");
}

fn depth(page: &str) -> usize {
    let tree = parse(page);
    tree.nodes().map(|node| node.ancestors().count()).max().unwrap_or(0)
}

#[test]
fn keeps_text_below_the_maximum_depth() {
    let page = format!("{}text{}<p>after", "<div>".repeat(5_000), "</div>".repeat(5_000));
    assert!((500..600).contains(&depth(&page)));
    assert_eq!(text_of(&page), "textafter");
}

#[test]
fn ignores_elements_with_optional_end_tags() {
    let page = format!("<ul>{}</ul><i>deep</i>", "<li><p>item".repeat(5_000));
    assert!(depth(&page) < 10);
    assert!(html(&page).ends_with("<i>deep</i></body></html>"));
}

#[test]
fn limits_the_depth_of_elements_outside_of_their_parents() {
    for element in ["rt", "rp", "optgroup", "svg><td", "svg><input", "math><tr", "div/", "x/"] {
        let page = format!("<body>{}", format!("<{element}>").repeat(2_000));
        assert!(depth(&page) < 600, "{element}");
    }
}

#[test]
fn counts_elements_that_are_open() {
    for element in ["<p><span>a</p>", "<p><i class=b />a</p>", "<table><td><div>a</table>"] {
        let page = format!("<body>{}<article>b</article>", element.repeat(2_000));
        assert!(html(&page).contains("<article>"), "{element}");
    }
}

#[test]
fn limits_the_number_of_nodes_that_formatting_elements_add() {
    let formatting: String = (0..200).map(|n| format!("<b id={n}>")).collect();
    let page = format!("<p>{formatting}</p>{}<i>last</i>", "<p>a</p>".repeat(5_000));
    let tree = parse(&page);
    assert!(tree.nodes().count() < page.len() / 2 + 5_000);
    assert!(text(&tree).ends_with("last"));
}

#[test]
fn limits_the_visits_of_open_elements() {
    for unit in ["<abbr></div>", "<i></table>", "<q><hr>", "</x></div>"] {
        let page = format!("{}{}<script>a</script>b", "<abbr>".repeat(500), unit.repeat(8_000));
        assert!(html(&page).contains("<script>a</script>b"), "{unit}");
    }
}

#[test]
fn drops_messages_in_the_head() {
    for (page, expected) in [
        (
            "<head><noscript>Turn on <b>scripts</b><img src=a></noscript><title>t</title></head><p>x",
            "<head><noscript></noscript><title>t</title></head><body><p>x</p></body>",
        ),
        (
            "<noscript><style>a{}</style><link href=b><p>c</p></noscript><meta name=d><p>x",
            "<head><noscript><style>a{}</style><link href=\"b\"></noscript><meta name=\"d\"></head>\
             <body><p>x</p></body>",
        ),
        ("<head><noscript>a<body>b", "<head><noscript></noscript></head><body>b</body>"),
        ("<head></head><noscript>a", "<head></head><body><noscript>a</noscript></body>"),
        (
            "<p>x<noscript><i>a</i></noscript>",
            "<head></head><body><p>x<noscript><i>a</i></noscript></p></body>",
        ),
    ] {
        assert_eq!(html(page), format!("<html>{expected}</html>"), "{page}");
    }
}

#[test]
fn joins_texts_that_are_apart_in_the_page() {
    let page = format!("<table><tr>{}", "x<td>y&amp;</td>".repeat(3));
    let expected =
        "xxx<table><tbody><tr><td>y&amp;</td><td>y&amp;</td><td>y&amp;</td></tr></tbody></table>";
    assert_eq!(html(&page), format!("<html><head></head><body>{expected}</body></html>"));
}

#[test]
fn copies_no_text_again_for_each_of_its_parts() {
    let page = format!("<table><tr>{}", "x<td>y&amp;</td>".repeat(200_000));
    let tree = parse(&page);
    assert!(tree.texts.added_length() < page.len());
}

#[test]
fn opens_three_equal_formatting_elements_again() {
    for count in [1, 20] {
        let tag = format!("<b{}>", attributes(count, "\""));
        let page = format!("<p>{}</p><p>x", tag.repeat(5));
        let (_, second) =
            html(&page).rsplit_once("<p>").map(|(a, b)| (a.len(), b.to_owned())).unwrap();
        assert_eq!(second.matches("<b ").count(), 3, "{count}");
    }
}

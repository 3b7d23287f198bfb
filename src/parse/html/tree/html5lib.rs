//! Comparison with the test suite of html5lib, whose cases for tree construction are read from a folder.

use std::fs;
use std::path::Path;

use super::{Element, Namespace, Node, NodeRef, parse};

/// A case of the suite.
struct Case {
    page: String,
    tree: String,
    /// True for the content of an element, and for a page that is read with scripts.
    is_other: bool,
}

/// Returns the cases of a file.
fn cases(text: &str) -> Vec<Case> {
    let text = text.strip_prefix("#data\n").unwrap_or(text);
    text.split("\n#data\n").filter_map(case).collect()
}

fn case(text: &str) -> Option<Case> {
    let (page, rest) = text.split_once("\n#errors").or_else(|| text.split_once("#errors"))?;
    let (options, tree) = rest.split_once("#document\n")?;
    let is_other = options.contains("#document-fragment") || options.contains("#script-on");
    Some(Case { page: page.to_owned(), tree: tree.trim_end_matches('\n').to_owned(), is_other })
}

/// Returns the tree of a page as the suite writes it, without its document type.
fn found(page: &str) -> String {
    let tree = parse(page);
    let mut out = String::new();
    for child in tree.root().children() {
        push(child, 0, &mut out);
    }
    out.trim_end_matches('\n').to_owned()
}

fn push(node: NodeRef, depth: usize, out: &mut String) {
    let indent = format!("| {}", "  ".repeat(depth));
    match node.value() {
        Node::Text(text) => *out += &format!("{indent}\"{text}\"\n"),
        Node::Comment(text) => *out += &format!("{indent}<!-- {text} -->\n"),
        Node::Element(element) => {
            *out += &format!("{indent}<{}{}>\n", prefix(element), element.name_text());
            for attribute in attributes(element) {
                *out += &format!("{indent}  {attribute}\n");
            }
            let is_template = &*element.name_text() == "template" && prefix(element).is_empty();
            if is_template {
                *out += &format!("{indent}  content\n");
            }
            for child in node.children() {
                push(child, depth + 1 + usize::from(is_template), out);
            }
        }
        Node::Document => {}
    }
}

fn prefix(element: Element) -> &'static str {
    match element.namespace {
        Namespace::Html => "",
        Namespace::Svg => "svg ",
        Namespace::MathMl => "math ",
    }
}

/// Returns the attributes in order, as the suite writes them.
fn attributes(element: Element) -> Vec<String> {
    let mut attributes: Vec<_> = element
        .attributes()
        .map(|attribute| {
            let name = attribute.name_text();
            let is_foreign = element.namespace != Namespace::Html;
            let has_prefix = |prefix: &str| is_foreign && name.starts_with(prefix);
            let name = match &*name {
                name if ["xlink:", "xml:", "xmlns:"].into_iter().any(has_prefix) => {
                    name.replacen(':', " ", 1)
                }
                name => name.to_owned(),
            };
            format!("{name}=\"{}\"", attribute.value())
        })
        .collect();
    attributes.sort();
    attributes
}

fn without_doctype(tree: &str) -> String {
    let lines = tree.lines().filter(|line| !line.starts_with("| <!DOCTYPE"));
    lines.collect::<Vec<_>>().join("\n")
}

/// Returns the reason why the tree of a page may differ from that of the suite.
fn deviation(page: &str) -> Option<&'static str> {
    let reasons = [
        // The suite is of 2020. Since 2025 the standard allows any elements in `select`.
        ("<select", "older standard"),
        // Its messages are dropped in the head, see `start_in_head_noscript`.
        ("<noscript", "messages in the head"),
        // Nothing reads comments, so theirs stay as they are.
        ("<!\0", "NUL in a comment"),
    ];
    reasons.into_iter().find(|(part, _)| page.contains(part)).map(|(_, reason)| reason)
}

/// Compares the cases in the folder `NEWSPARSE_HTML5LIB_TESTS`.
#[test]
#[ignore = "needs the folder of the suite in NEWSPARSE_HTML5LIB_TESTS"]
fn builds_the_trees_of_html5lib() {
    let folder = std::env::var_os("NEWSPARSE_HTML5LIB_TESTS").expect("the folder of the suite");
    let folder = Path::new(&folder).join("tree-construction");
    let (mut compared, mut deviations) = (0, 0);
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "dat") {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        for case in cases(&text).iter().filter(|case| !case.is_other) {
            compared += 1;
            let (expected, found) = (without_doctype(&case.tree), found(&case.page));
            if expected != found && deviation(&case.page).is_some() {
                deviations += 1;
            } else {
                assert_eq!(found, expected, "{} {:?}", path.display(), case.page);
            }
        }
    }
    assert!(compared > 1_000 && deviations < compared / 50, "{deviations} of {compared} deviate");
}

/// Compares a case of each kind, so that the comparison itself is tested.
#[test]
fn reads_cases_of_html5lib() {
    let text = "#data\n<!DOCTYPE html><svg xlink:href=a>b<!--c-->\n#errors\n#document\n| <!DOCTYPE html>\n| <html>\n\
                |   <head>\n|   <body>\n|     <svg svg>\n|       xlink href=\"a\"\n|       \"b\"\n|       <!-- c -->\n\n\
                #data\n<p>\n#errors\n#document-fragment\ndiv\n#document\n| <p>\n";
    let cases = cases(text);
    assert_eq!(cases.iter().map(|case| case.is_other).collect::<Vec<_>>(), [false, true]);
    assert_eq!(found(&cases[0].page), without_doctype(&cases[0].tree));
}

use super::*;

/// Returns the elements of a document in nested parentheses, with the text of `t` elements, and the error message.
fn outline(document: &str) -> (String, Option<String>) {
    let mut cursor = Cursor::new(document);
    let mut out = String::new();
    let mut depth = 0;
    loop {
        match cursor.child() {
            None if depth == 0 => break,
            None => {
                depth -= 1;
                out.push(')');
            }
            Some(element) if element.name == "t" => out.push_str(&format!("t[{}]", cursor.text())),
            Some(element) => {
                depth += 1;
                out.push_str(&format!("{}(", element.name));
            }
        }
    }
    (out, cursor.into_error().map(|error| error.to_string()))
}

#[test]
fn reads_well_formed_documents() {
    for (document, expected) in [
        ("<a><t>x</t><b/><t>y</t></a>", "a(t[x]b()t[y])"),
        ("<a><t/><b><c/></b></a>", "a(t[]b(c()))"),
        ("<a>text <!-- <b> --> &lt; <t> x </t></a>", "a(t[ x ])"),
        ("<a><t>one &amp; <![CDATA[<two>]]> &#51;</t></a>", "a(t[one & <two> 3])"),
        ("<a><t>\n<![CDATA[ cdata ]]>\n</t></a>", "a(t[ cdata ])"),
        ("<a><t>a<!-- b -->c<?d e?>f</t></a>", "a(t[acf])"),
        ("<a><t>an <em>old</em> <br/>story</t></a>", "a(t[an <em>old</em> <br/>story])"),
        ("<a><t><b/></t><t><b><t>x</t></b> y</t></a>", "a(t[<b/>]t[<b><t>x</t></b> y])"),
        ("<!DOCTYPE a [<!ENTITY b '<c>'>]><a href='>'></a >", "a()"),
        ("<a/><b/>", "a()b()"),
    ] {
        assert_eq!(outline(document), (expected.to_owned(), None), "{document}");
    }
}

#[test]
fn recovers_from_malformed_documents() {
    for (document, expected, error) in [
        ("<a><b><t>x</t></a><c/>", "a(b(t[x]))c()", "line 1: expected </b>, found </a>"),
        ("<a></b><t>x</t></a>", "a(t[x])", "line 1: unexpected </b>"),
        ("<a>\n<t>x", "a(t[x])", "line 2: unexpected end of file in <t>"),
        ("<a>\n<t>x <b>y", "a(t[x <b>y])", "line 2: unexpected end of file in <b>"),
        ("<a><t><![CDATA[x", "a(t[x])", "line 1: missing ']]>' after '<![CDATA['"),
        ("<a><t>x</t><!-- <t>y</t></a>", "a(t[x])", "line 1: missing '-->' after '<!--'"),
        (
            "<a><c><t>x <b>y</c><t>z</t></a>",
            "a(c(t[x <b>y])t[z])",
            "line 1: expected </b>, found </c>",
        ),
        ("<a><t>x <b</t><t>y</t></a>", "a(t[x <b]t[y])", "line 1: unescaped '<' or incomplete tag"),
        ("<a><t>x</t><b c='", "a(t[x])", "line 1: unescaped '<' or incomplete tag"),
    ] {
        assert_eq!(outline(document), (expected.to_owned(), Some(error.to_owned())), "{document}");
    }
}

#[test]
fn reads_a_less_than_sign_without_a_tag_as_text() {
    assert_eq!(outline("<a><t>1 < 2 <3</t></a>"), ("a(t[1 < 2 <3])".to_owned(), None));
}

#[test]
fn ends_inherited_properties_with_their_element() {
    let mut cursor = Cursor::new(
        "<a xml:base='http://e.org/x/' xml:lang='en'><b xml:base='y/' xml:lang=''/><c/></a>",
    );
    let state = |cursor: &Cursor| {
        (cursor.base().unwrap().to_owned(), cursor.language().map(Cow::into_owned))
    };
    cursor.child();
    cursor.child();
    assert_eq!(state(&cursor), ("http://e.org/x/y/".to_owned(), None));
    cursor.skip();
    cursor.child();
    assert_eq!(state(&cursor), ("http://e.org/x/".to_owned(), Some("en".to_owned())));
}

#[test]
fn identifies_namespaces_by_name_and_by_usual_prefix() {
    let mut cursor =
        Cursor::new("<a xmlns:x='http://purl.org/dc/elements/1.1/'><x:b/><dc:b/><y:b/><b/></a>");
    cursor.child();
    let mut found = Vec::new();
    while let Some(element) = cursor.child() {
        found.push(element.namespace);
        cursor.skip();
    }
    assert_eq!(found, [Namespace::Dc, Namespace::Dc, Namespace::Other, Namespace::Rss]);
}

#[test]
fn finds_attributes_in_any_notation() {
    let mut cursor = Cursor::new("<a one='1 &amp; 2' two = \"\" three=3 four five=' x '/>");
    let element = cursor.child().unwrap();
    assert_eq!(element.attribute("one").as_deref(), Some("1 & 2"));
    assert_eq!(element.attribute("two"), None);
    assert_eq!(element.attribute("three").as_deref(), Some("3"));
    assert_eq!(element.attribute("four"), None);
    assert_eq!(element.attribute("five").as_deref(), Some("x"));
}

#[test]
fn borrows_text_without_markup() {
    for document in ["<a>text</a>", "<a>\n <![CDATA[text]]>\n </a>"] {
        let mut cursor = Cursor::new(document);
        cursor.child();
        assert!(matches!(cursor.text(), Cow::Borrowed("text")), "{document}");
    }
}

use super::*;

/// Returns the values of a text in one line, without quotes.
fn show(text: &str) -> String {
    let json = Json::read(text);
    let roots = json.roots().map(|root| {
        let mut out = String::new();
        write(root, &mut out);
        out
    });
    roots.collect::<Vec<_>>().join(" ")
}

fn write(value: JsonValue, out: &mut String) {
    let node = value.node();
    let key = value.json.slice(node.key);
    if !key.is_empty() {
        out.push_str(key);
        out.push(':');
    }
    let (open, close) = match node.kind {
        NodeKind::Object => ('{', '}'),
        NodeKind::Array => ('[', ']'),
        _ => return out.push_str(&value.text().unwrap_or_default()),
    };
    out.push(open);
    for (index, child) in value.children().enumerate() {
        if index > 0 {
            out.push(',');
        }
        write(child, out);
    }
    out.push(close);
}

#[test]
fn parses_well_formed_json() {
    for (text, expected) in [
        ("", ""),
        ("{}", "{}"),
        (
            r#"{"a": "b", "c": [1, -2.5e3, true, null, {}], "d": {"e": ""}}"#,
            "{a:b,c:[1,-2.5e3,,,{}],d:{e:}}",
        ),
        (r#"["\u00e9\ud83d\ude00\/\"\\", "\ud83dx", "\q"]"#, "[é😀/\"\\,\u{FFFD}x,q]"),
        ("\u{FEFF}[\"a\"]", "[a]"),
    ] {
        assert_eq!(show(text), expected, "{text}");
    }
}

#[test]
fn parses_ill_formed_json() {
    for (text, expected) in [
        ("{\"a\": \"b\",}, [1,,2,],", "{a:b} [1,2]"),
        ("{\"a\": 1} {\"b\": 2}", "{a:1} {b:2}"),
        ("// note\n{\"a\": /* \"x\": 1, */ \"b\", // \"c\": 2\n\"d\": 3}", "{a:b,d:3}"),
        ("<!-- {\"a\": \"<!-- b\"} -->", "{a:<!-- b}"),
        ("//<![CDATA[\n{\"a\": [1]}\n//]]>", "{a:[1]}"),
        ("/* <![CDATA[ */ {\"a\": 1} /* ]]> */", "{a:1}"),
        ("//<![CDATA[ {\"a\": 1}", "{a:1}"),
        ("<![CDATA[{\"a\": [[1]]}]]>", "{a:[[1]]}"),
        ("{\"a\": \"b\nc\td\u{1}\"}", "{a:b\nc\td\u{1}}"),
        ("{'a': 'it is', b: \"c\"}", "{a:it is,b:c}"),
        (
            "{\"a\": \"said \"no\", then left\", \"b\": \"c \"d\"\"}",
            "{a:said \"no\", then left,b:c \"d\"}",
        ),
        ("{\"a\": \"b\"\n\"c\": 1}", "{a:b,c:1}"),
        ("{\"a\": \"cut off,\n  \"b\": \"c\"}", "{a:cut off,b:c}"),
        ("{\"a\": [{\"b\": 1, \"c\": 2}, \"d\": 3", "{a:[{b:1,c:2},d,3]}"),
        ("{\"a\": [1, {\"b\": 2], \"c\": 3}", "{a:[1,{b:2}],c:3}"),
        ("{\"a\": }, {\"b\": \"c", "{} {b:c}"),
        ("{\"a\"; \"x\", \"b\": 1}]}", "{b:1}"),
    ] {
        assert_eq!(show(text), expected, "{text}");
    }
}

#[test]
fn finds_values_by_key() {
    let json = Json::read(r#"{"a": {"c": "deep"}, "b": ["x", "y"], "c": "flat", "\u0064": 4}"#);
    let root = json.roots().next().unwrap();
    assert_eq!(root.get("c").unwrap().text().unwrap(), "flat");
    assert_eq!(root.get("d").unwrap().text().unwrap(), "4");
    assert!(root.get("x").is_none());
    assert_eq!(root.get("b").unwrap().elements().count(), 2);
    assert_eq!(root.get("c").unwrap().elements().count(), 1);
    assert_eq!(json.objects().count(), 2);
}

#[test]
fn parses_any_depth_and_size() {
    for (open, close) in
        [("[", "]"), ("{\"a\":", "}"), ("[", ""), ("{", ""), ("\"", ""), ("]}", "{[")]
    {
        let text = format!("{}{}", open.repeat(100_000), close.repeat(100_000));
        let json = Json::read(&text);
        assert!(json.roots().count() <= 100_000);
    }
}

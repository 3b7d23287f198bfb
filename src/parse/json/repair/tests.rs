use serde_json::{Value, json};

use super::repair;

fn value(json: &str) -> Value {
    let repaired = repair(json);
    serde_json::from_str(&repaired).unwrap_or_else(|error| panic!("{error}: {json} {repaired}"))
}

#[test]
fn keeps_well_formed_documents() {
    for json in [
        r#"{"a":[1,-2.5e3,true,null,{"b":{}}],"c":"\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00é"}"#,
        r#"[[],[[]],"a, b","c: {d}","e \"f\", g"]"#,
        r#"["{\"a\":\"b\"},{\"c\":[\"d\"]}","\\"]"#,
    ] {
        assert_eq!(repair(json), json);
    }
    assert_eq!(value(" [ 1 , 2 ] \n"), json!([1, 2]));
}

#[test]
fn repairs_structure() {
    for (json, expected) in [
        // Commas.
        (r#"[{"a":1}{"a":2}]"#, json!([{"a": 1}, {"a": 2}])),
        (r#"{"a":"x" "b":"y"}"#, json!({"a": "x", "b": "y"})),
        (r#"{"a":1 "b":[2 3] "c":{} "d":null}"#, json!({"a": 1, "b": ["2 3"], "c": {}, "d": null})),
        (r#"["a" "b" {}[]]"#, json!(["a", "b", {}, []])),
        (r#"[1,,2,]"#, json!([1, 2])),
        (r#"{,"a":1,,"b":2,}"#, json!({"a": 1, "b": 2})),
        // Colons and values.
        (r#"{"a" 1, "b" "c", "d" {"e" []}}"#, json!({"a": 1, "b": "c", "d": {"e": []}})),
        (r#"{"a":,"b":}"#, json!({"a": null, "b": null})),
        (r#"{"a","b"}"#, json!({"a": null, "b": null})),
        (r#"{"a"=>1,"b"=2,"c"::3}"#, json!({"a": 1, "b": 2, "c": 3})),
        // Brackets.
        (r#"{"i":[{"a":1}},{"a":2}]}"#, json!({"i": [{"a": 1}, {"a": 2}]})),
        (r#"{"i":[{"a":1},{"a":2}}"#, json!({"i": [{"a": 1}, {"a": 2}]})),
        (r#"{"i":[{"a":1,{"a":2}]}"#, json!({"i": [{"a": 1}, {"a": 2}]})),
        (r#"{"i":[{"a":"1" {"a":"2"}]}"#, json!({"i": [{"a": "1"}, {"a": "2"}]})),
        (r#"{"i":[{"t":["x"},{"a":2}]}"#, json!({"i": [{"t": ["x"]}, {"a": 2}]})),
        (r#"{"i":[{"a":1],"b":2}"#, json!({"i": [{"a": 1}], "b": 2})),
        (r#"[{"t":["x"]],"a":1}]"#, json!([{"t": ["x"], "a": 1}])),
        (r#"]}[1]"#, json!([1])),
        // Comments and several documents.
        ("/* a */ [1, // b\n 2 /* ] */]", json!([1, 2])),
        ("{\"a\": \"b\", /* c */ \"d\": \"e\" // f\n}", json!({"a": "b", "d": "e"})),
        ("\u{FEFF}{\"a\":1}\n{\"a\":2}\n", json!([{"a": 1}, {"a": 2}])),
        ("{\"a\":1} <!-- \"cached\" -->", json!({"a": 1})),
    ] {
        assert_eq!(value(json), expected, "{json}");
    }
}

#[test]
fn repairs_strings() {
    for (json, expected) in [
        ("[\"a\nb\tc\0d\u{1b}\"]", json!(["a\nb\tc\0d\u{1b}"])),
        (r#"["It\'s", "\d \x41 \v \é"]"#, json!(["It's", "d A \u{b} é"])),
        (
            r#"["\u12", "\uD83D", "\ude00\ud83d\ude00", "\u", "\u+123"]"#,
            json!(["\u{FFFD}", "\u{FFFD}", "\u{FFFD}😀", "\u{FFFD}", "\u{FFFD}+123"]),
        ),
        (r#"{"a":"say "hi" to, me","b":"x"}"#, json!({"a": "say \"hi\" to, me", "b": "x"})),
        (r#"{"a":"say "hi", you","b":1}"#, json!({"a": "say \"hi\", you", "b": 1})),
        (r#"[{"a":"b\"},{"a":"c"}]"#, json!([{"a": "b"}, {"a": "c"}])),
        (r#"{"a":"C:\dir\","b":1}"#, json!({"a": "C:dir", "b": 1})),
        ("{\"a\":\"b,\n  \"c\":\"d\"}", json!({"a": "b", "c": "d"})),
        (r#"[{"a":"b},{"a":"c"}]"#, json!([{"a": "b"}, {"a": "c"}])),
        (r#"{"a":"b,"c":"d"}"#, json!({"a": "b", "c": "d"})),
        (r#"{'a':'it's "b"','c':['d']}"#, json!({"a": "it's \"b\"", "c": ["d"]})),
    ] {
        assert_eq!(value(json), expected, "{json}");
    }
}

#[test]
fn repairs_words() {
    for (json, expected) in [
        (
            "{a: 1, $b_c: x, d-e: https://example.org/a}",
            json!({"a": 1, "$b_c": "x", "d-e": "https://example.org/a"}),
        ),
        (
            "[NaN, -Infinity, undefined, None, True, 007, +1, .5, 1., 0x1F, 1e999]",
            json!([null, null, null, null, true, "007", "+1", ".5", "1.", "0x1F", "1e999"]),
        ),
        (r#"{"a": b c", "d": 1}"#, json!({"a": "b c", "d": 1})),
        (r#"{"a":"b", c":"d", e": f}"#, json!({"a": "b", "c": "d", "e": "f"})),
    ] {
        assert_eq!(value(json), expected, "{json}");
    }
}

#[test]
fn leaves_the_end_open() {
    for (json, expected) in [
        (r#"{"a":[{"b":1},{"c":"d"#, r#"{"a":[{"b":1},{"c":"d"#),
        (r#"{"a":1} {"b":"#, r#"[{"a":1},{"b":"#),
        (r#"{"a"#, r#"{"a"#),
        ("", ""),
    ] {
        assert_eq!(repair(json), expected, "{json}");
    }
}

#[test]
fn replaces_deep_values() {
    let deep = |depth| format!("{}1{}", "{\"a\":[".repeat(depth), "]}".repeat(depth));
    assert_eq!(repair(&deep(60)), deep(60));
    let repaired = value(&format!("[{},{{\"b\":2,}}]", deep(100_000)));
    assert_eq!(repaired[1], json!({"b": 2}));
}

//! Documents whose names are in another case, such as `<NITF>` and `<newsitem>`.
//!
//! XML is case-sensitive, but some programs write names as HTML or SGML does. Such a document has no item that can be
//! read. It is read again with its names in the usual case, so that other documents pay nothing.

use std::collections::HashMap;

use memchr::memchr;

use crate::parse::Parsed;
use crate::parse::error::ParseError;

/// Parses a document, and a second time with `names` in the usual case if no item could be read.
pub(super) fn parse_in_any_case<'a>(
    text: &'a str,
    names: &[&'static str],
    parse: fn(&str) -> Parsed<'_>,
    parsed: Parsed<'a>,
) -> Parsed<'a> {
    if !matches!(parsed.error, Some(ParseError::NoNews(_))) {
        return parsed;
    }
    let again = parse(&in_usual_case(text, names)).into_owned();
    if matches!(again.error, Some(ParseError::NoNews(_))) { parsed } else { again }
}

/// Returns the document with these names of elements and attributes in their usual case.
fn in_usual_case(text: &str, names: &[&'static str]) -> String {
    let names: HashMap<_, _> =
        names.iter().map(|name| (name.to_ascii_lowercase(), *name)).collect();
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = memchr(b'<', rest.as_bytes()) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let length = if rest.starts_with("<![CDATA[") {
            rest.find("]]>").unwrap_or(rest.len())
        } else if rest.starts_with("<!--") {
            rest.find("-->").unwrap_or(rest.len())
        } else {
            let length = tag_length(rest);
            push_tag(&rest[..length], &names, &mut out);
            rest = &rest[length..];
            continue;
        };
        out.push_str(&rest[..length]);
        rest = &rest[length..];
    }
    out + rest
}

/// Returns the length of the tag at the start, without its `>`.
fn tag_length(text: &str) -> usize {
    let mut quote = None;
    let end = text.bytes().position(|byte| match (quote, byte) {
        (None, b'>') => true,
        (None, b'"' | b'\'') => {
            quote = Some(byte);
            false
        }
        (Some(open), _) if open == byte => {
            quote = None;
            false
        }
        _ => false,
    });
    end.unwrap_or(text.len())
}

/// Appends a tag with its names in their usual case. Values in quotes stay unchanged.
fn push_tag(tag: &str, names: &HashMap<String, &'static str>, out: &mut String) {
    let mut quote = None;
    for word in tag.split_inclusive(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '.' | '-'))
    {
        let end =
            word.trim_end_matches(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '.' | '-'));
        let usual = names.get(&end.to_ascii_lowercase()).filter(|_| quote.is_none());
        out.push_str(usual.copied().unwrap_or(end));
        out.push_str(&word[end.len()..]);
        match word.bytes().next_back() {
            Some(mark @ (b'"' | b'\'')) if quote == Some(mark) => quote = None,
            Some(mark @ (b'"' | b'\'')) if quote.is_none() => quote = Some(mark),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changes_names_alone() {
        let names = ["newsItem", "guid", "name", "body.content", "date.issue"];
        for (text, expected) in [
            (
                "<NEWSITEM GUID=\"NAME\"><NAME>NAME</NAME></NEWSITEM>",
                "<newsItem guid=\"NAME\"><name>NAME</name></newsItem>",
            ),
            ("<x:newsitem Guid='a > NAME'/>", "<x:newsItem guid='a > NAME'/>"),
            (
                "<!-- <NAME> --><![CDATA[<NAME>]]><OTHER/>",
                "<!-- <NAME> --><![CDATA[<NAME>]]><OTHER/>",
            ),
            ("<BODY.CONTENT><DATE.ISSUE", "<body.content><date.issue"),
            ("é<é NAME=é>", "é<é name=é>"),
            ("", ""),
        ] {
            assert_eq!(in_usual_case(text, &names), expected);
        }
    }
}

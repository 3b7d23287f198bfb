//! Text as it stands inside XML, HTML and JSON.

/// Appends text as character data or the value of an attribute (XML 1.0, section 2.4). What is written for `"` and `'`
/// are the references that feeds have most.
pub(super) fn xml(text: &str, out: &mut String) {
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
    }
}

/// Appends text as the inside of a JSON string (RFC 8259, section 7).
pub(super) fn json(text: &str, out: &mut String) {
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            other => out.push(other),
        }
    }
}

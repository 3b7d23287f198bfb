//! Escaping of text for XML, HTML and JSON.

/// Appends text as XML character data or as an attribute value (XML 1.0, section 2.4). `"` and `'` become the
/// references that are most frequent in feeds.
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

/// Appends text as the contents of a JSON string (RFC 8259, section 7).
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

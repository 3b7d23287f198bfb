//! Character data: references resolved, white space folded, markup taken off.

use std::borrow::Cow;

use memchr::{memchr, memchr2, memrchr};
use quick_xml::escape::resolve_html5_entity;

use super::char_boundary;
use super::html_elements::TITLE_MARKUP;
use super::xml::Entities;

/// No name of HTML's table is longer, `&CounterClockwiseContourIntegral;`.
const MAX_REFERENCE_LENGTH: usize = 34;

/// Resolves the references in character data and turns line ends into `\n` (XML 1.0, sections 4.1 and 2.11).
///
/// Feeds use HTML's names without declaring them, so the whole of HTML's table is known here.
/// What is no reference (`AT&T`, `&unknown;`) stays as it is.
pub(crate) fn unescape(text: &str) -> Cow<'_, str> {
    unescape_with(text, &Entities::default())
}

/// The same, with the entities that the document declares.
pub(crate) fn unescape_with<'t>(text: &'t str, declared: &Entities) -> Cow<'t, str> {
    match memchr2(b'&', b'\r', text.as_bytes()) {
        None => Cow::Borrowed(text),
        Some(first) => Cow::Owned(unescape_from(text, first, declared)),
    }
}

fn unescape_from(text: &str, first: usize, declared: &Entities) -> String {
    let mut out = String::with_capacity(text.len());
    out.push_str(&text[..first]);
    let mut rest = &text[first..];
    loop {
        rest = if rest.starts_with('&') {
            push_reference(rest, declared, &mut out)
        } else {
            push_line_end(rest, &mut out)
        };
        match memchr2(b'&', b'\r', rest.as_bytes()) {
            None => break,
            Some(next) => {
                out.push_str(&rest[..next]);
                rest = &rest[next..];
            }
        }
    }
    out.push_str(rest);
    out
}

/// Turns line ends into `\n` in text that holds no references.
pub(crate) fn plain_line_ends(text: &str) -> Cow<'_, str> {
    match memchr(b'\r', text.as_bytes()) {
        None => Cow::Borrowed(text),
        Some(_) => Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n")),
    }
}

/// Takes the `\r` that `rest` begins with, and a `\n` behind it, as one line end.
fn push_line_end<'a>(rest: &'a str, out: &mut String) -> &'a str {
    out.push('\n');
    rest[1..].strip_prefix('\n').unwrap_or(&rest[1..])
}

/// Appends what the reference that `rest` begins with stands for, and returns what comes after it.
fn push_reference<'a>(rest: &'a str, declared: &Entities, out: &mut String) -> &'a str {
    // Nearly every reference of a real feed is one of these four.
    for (reference, character) in [("&lt;", '<'), ("&gt;", '>'), ("&quot;", '"'), ("&amp;", '&')] {
        if let Some(rest) = rest.strip_prefix(reference) {
            out.push(character);
            return rest;
        }
    }
    let window = &rest.as_bytes()[1..rest.len().min(MAX_REFERENCE_LENGTH)];
    if let Some(length) = memchr(b';', window)
        && push_named(&rest[1..=length], declared, out)
    {
        return &rest[length + 2..];
    }
    if let Some((character, length)) = unterminated(&rest[1..]) {
        out.push(character);
        return &rest[1 + length..];
    }
    out.push('&');
    &rest[1..]
}

/// The names that HTML allows without a semicolon (HTML Living Standard, section 13.5): those of Latin-1,
/// and the five that escape markup.
const UNTERMINATED: &str = "AElig AMP Aacute Acirc Agrave Aring Atilde Auml COPY Ccedil ETH Eacute Ecirc Egrave Euml GT \
    Iacute Icirc Igrave Iuml LT Ntilde Oacute Ocirc Ograve Oslash Otilde Ouml QUOT REG THORN Uacute Ucirc Ugrave Uuml \
    Yacute aacute acirc acute aelig agrave amp aring atilde auml brvbar ccedil cedil cent copy curren deg divide eacute \
    ecirc egrave eth euml frac12 frac14 frac34 gt iacute icirc iexcl igrave iquest iuml laquo lt macr micro middot nbsp \
    not ntilde oacute ocirc ograve ordf ordm oslash otilde ouml para plusmn pound quot raquo reg sect shy sup1 sup2 sup3 \
    szlig thorn times uacute ucirc ugrave uml uuml yacute yen yuml";

/// The character of a reference that lacks its semicolon, and its length without the `&`.
///
/// As in HTML's attributes nothing that goes on with `=`, a letter or a digit is one: `?a=1&copy=2` is an address.
fn unterminated(text: &str) -> Option<(char, usize)> {
    let end = text
        .bytes()
        .take(MAX_REFERENCE_LENGTH)
        .position(|byte| !(byte.is_ascii_alphanumeric() || byte == b'#'));
    let length = end.unwrap_or(text.len());
    let name = text.get(..length)?;
    if !(2..=8).contains(&length) || text[length..].starts_with(['=', ';']) {
        return None;
    }
    let character = match name.strip_prefix('#') {
        Some(number) => numeric(number)?,
        None if UNTERMINATED.split_ascii_whitespace().any(|known| known == name) => {
            resolve_html5_entity(name)?.chars().next()?
        }
        None => return None,
    };
    Some((character, length))
}

/// Appends what `&name;` stands for; false if that is not known.
fn push_named(name: &str, declared: &Entities, out: &mut String) -> bool {
    if let Some(number) = name.strip_prefix('#') {
        return numeric(number).map(|character| out.push(character)).is_some();
    }
    declared
        .resolve(name)
        .or_else(|| resolve_html5_entity(name))
        .map(|text| out.push_str(text))
        .is_some()
}

/// The character of `&#NUMBER;` or `&#xNUMBER;`.
///
/// 128 to 159 are control characters that nobody means: HTML reads them as Windows-1252
/// (HTML Living Standard, section 13.2.5.80), and so does this.
fn numeric(number: &str) -> Option<char> {
    let (digits, radix) = number.strip_prefix(['x', 'X']).map_or((number, 10), |hex| (hex, 16));
    if digits.starts_with('+') {
        return None; // which Rust would read
    }
    let code = u32::from_str_radix(digits, radix).ok()?;
    match code {
        0 => None,
        0x80..=0x9F => {
            let byte = [code as u8];
            encoding_rs::WINDOWS_1252.decode_without_bom_handling(&byte).0.chars().next()
        }
        _ => char::from_u32(code),
    }
}

/// Trims the text and folds each run of white space inside it into one space.
pub(crate) fn fold(text: Cow<'_, str>) -> Cow<'_, str> {
    if is_folded(&text) {
        return text;
    }
    if let Cow::Borrowed(borrowed) = text
        && is_folded(borrowed.trim())
    {
        return Cow::Borrowed(borrowed.trim());
    }
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    Cow::Owned(out)
}

fn is_folded(text: &str) -> bool {
    let mut after_space = true;
    for character in text.chars() {
        let space = character.is_whitespace();
        if space && (after_space || character != ' ') {
            return false;
        }
        after_space = space;
    }
    text.is_empty() || !after_space
}

/// Trims the text, keeping it borrowed where it was.
pub(crate) fn trim(text: Cow<'_, str>) -> Cow<'_, str> {
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(text.trim()),
        Cow::Owned(text) if text.trim().len() == text.len() => Cow::Owned(text),
        Cow::Owned(text) => Cow::Owned(text.trim().to_owned()),
    }
}

/// The text if there is any.
pub(crate) fn non_empty(text: Cow<'_, str>) -> Option<Cow<'_, str>> {
    let text = trim(text);
    (!text.is_empty()).then_some(text)
}

/// A title as plain text: HTML's tags taken off, its references resolved, white space folded.
///
/// RSS does not say whether a title is text or HTML, so only what must be markup is taken off:
/// `a < b` and `<unknown>` stay.
pub(crate) fn plain_title(text: Cow<'_, str>) -> Option<Cow<'_, str>> {
    let text = if memchr2(b'<', b'&', text.as_bytes()).is_some() {
        Cow::Owned(strip_tags(&text))
    } else {
        text
    };
    let text = fold(text);
    (!text.is_empty()).then_some(text)
}

/// Takes HTML's inline tags and comments off and resolves the references of what remains.
fn strip_tags(html: &str) -> String {
    let last_end = memrchr(b'>', html.as_bytes()).unwrap_or(0);
    let mut out = String::with_capacity(html.len());
    let mut kept = 0;
    while let Some(start) = memchr(b'<', &html.as_bytes()[kept..last_end.max(kept)]) {
        let start = kept + start;
        out.push_str(&unescape(&html[kept..start]));
        kept = match tag_length(&html[start..=last_end]) {
            Some(length) => start + length,
            None => {
                out.push('<');
                start + 1
            }
        };
    }
    out.push_str(&unescape(&html[kept..]));
    out
}

/// The length of the inline tag or comment that `markup` begins with; a comment that is not closed is as long as its
/// first tag, for looking for its end at each of many would take long.
fn tag_length(markup: &str) -> Option<usize> {
    let end = memchr(b'>', markup.as_bytes())? + 1;
    if markup.starts_with("<!--") {
        let window = &markup[..char_boundary::floor(markup, MAX_COMMENT_LENGTH)];
        return Some(window.find("-->").map_or(end, |close| close + "-->".len()));
    }
    let name = markup[1..].strip_prefix('/').unwrap_or(&markup[1..]);
    let name_end = name.find(|c: char| !c.is_ascii_alphanumeric())?;
    TITLE_MARKUP.iter().any(|inline| inline.eq_ignore_ascii_case(&name[..name_end])).then_some(end)
}

/// No comment in a title is longer.
const MAX_COMMENT_LENGTH: usize = 1024;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_resolved() {
        for (text, expected) in [
            ("a &lt;b&gt; &amp;amp; &quot;c&quot; &apos;d&apos;", "a <b> &amp; \"c\" 'd'"),
            ("&#65;&#x42;&#X43;", "ABC"),
            ("it&#146;s &#8217;&rsquo;", "it\u{2019}s \u{2019}\u{2019}"),
            ("&CounterClockwiseContourIntegral;", "\u{2233}"),
            (
                "AT&T &unknown; &; &#0; &#+5; &#xD800; &#99999999; &",
                "AT&T &unknown; &; &#0; &#+5; &#xD800; &#99999999; &",
            ),
            ("&copy 2025, &eacute&euml, &#8217s, &#8217 s", "© 2025, éë, &#8217s, \u{2019} s"),
            ("?a=1&copy=2&lt=3&amplitude &notin &not", "?a=1&copy=2&lt=3&amplitude &notin ¬"),
            ("a\r\nb\rc\n", "a\nb\nc\n"),
            ("&\u{1F600}; &é", "&\u{1F600}; &é"),
        ] {
            assert_eq!(unescape(text), expected);
        }
    }

    #[test]
    fn text_without_references_is_borrowed() {
        assert!(matches!(unescape("plain\ntext"), Cow::Borrowed(_)));
        assert!(matches!(fold(Cow::Borrowed(" a title ")), Cow::Borrowed("a title")));
    }

    #[test]
    fn white_space_is_folded() {
        for (text, expected) in
            [("", ""), (" \n ", ""), ("a", "a"), ("  a\n\t b ", "a b"), ("a\u{a0}b", "a b")]
        {
            assert_eq!(fold(Cow::Borrowed(text)), expected);
            assert_eq!(fold(Cow::Owned(text.to_owned())), expected);
        }
    }

    #[test]
    fn titles_lose_markup_and_nothing_else() {
        for (text, expected) in [
            ("An <em>old</em> story", Some("An old story")),
            ("AT&amp;T", Some("AT&T")),
            ("if a < b then <unknown>", Some("if a < b then <unknown>")),
            ("a<!-- note -->b <br/> c", Some("ab c")),
            ("cut <b", Some("cut <b")),
            ("<b></b>", None),
        ] {
            assert_eq!(plain_title(Cow::Borrowed(text)).as_deref(), expected);
        }
    }
}

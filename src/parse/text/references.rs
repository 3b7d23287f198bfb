//! Character references and entity references in character data.

use std::borrow::Cow;

use html_escape::NAMED_ENTITIES;
use memchr::{memchr, memmem};

/// Maximum length of a reference in bytes, that of `&CounterClockwiseContourIntegral;`, plus one.
const MAX_REFERENCE_LENGTH: usize = 34;

/// Returns the replacement text of an entity by its name.
pub(crate) type EntityLookup<'e> = dyn Fn(&str) -> Option<&'e str> + 'e;

/// Appends the replacement of the reference or the line end at the start of `rest`. Returns its length.
#[inline(never)]
pub(super) fn push_unusual(rest: &str, declared: &EntityLookup, out: &mut Vec<u8>) -> usize {
    let mut replacement = String::new();
    let after = match rest.starts_with('&') {
        true => push_reference(rest, declared, out, &mut replacement),
        false => push_line_end(rest, &mut replacement),
    };
    out.extend_from_slice(replacement.as_bytes());
    rest.len() - after.len()
}

/// Normalizes line ends to `\n` in text without references.
pub(crate) fn normalize_line_ends(text: &str) -> Cow<'_, str> {
    match memchr(b'\r', text.as_bytes()) {
        None => Cow::Borrowed(text),
        Some(_) => Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n")),
    }
}

/// Appends `\n` for the `\r` or `\r\n` at the start of `rest` and returns the text after it.
fn push_line_end<'a>(rest: &'a str, out: &mut String) -> &'a str {
    out.push('\n');
    rest[1..].strip_prefix('\n').unwrap_or(&rest[1..])
}

/// Appends the replacement of the reference at the start of `rest` and returns the text after it.
///
/// An `&` that starts no reference is appended unchanged. `before` is the text before it.
fn push_reference<'a>(
    rest: &'a str,
    declared: &EntityLookup,
    before: &[u8],
    out: &mut String,
) -> &'a str {
    let window = &rest.as_bytes()[1..rest.len().min(MAX_REFERENCE_LENGTH)];
    if let Some(length) = memchr(b';', window)
        && push_named(&rest[1..=length], declared, out)
    {
        return &rest[length + 2..];
    }
    if let Some((character, length)) = unterminated(&rest[1..])
        && !is_in_address(before)
    {
        out.push(character);
        return &rest[1 + length..];
    }
    if let Some((character, length)) = surrogate_pair(rest) {
        out.push(character);
        return &rest[length..];
    }
    out.push('&');
    &rest[1..]
}

/// Names that HTML allows without a semicolon (HTML Living Standard, section 13.5): the Latin-1 characters
/// and those that escape markup.
const UNTERMINATED: &str = "AElig AMP Aacute Acirc Agrave Aring Atilde Auml COPY Ccedil ETH Eacute Ecirc Egrave Euml GT \
    Iacute Icirc Igrave Iuml LT Ntilde Oacute Ocirc Ograve Oslash Otilde Ouml QUOT REG THORN Uacute Ucirc Ugrave Uuml \
    Yacute aacute acirc acute aelig agrave amp aring atilde auml brvbar ccedil cedil cent copy curren deg divide eacute \
    ecirc egrave eth euml frac12 frac14 frac34 gt iacute icirc iexcl igrave iquest iuml laquo lt macr micro middot nbsp \
    not ntilde oacute ocirc ograve ordf ordm oslash otilde ouml para plusmn pound quot raquo reg sect shy sup1 sup2 sup3 \
    szlig thorn times uacute ucirc ugrave uml uuml yacute yen yuml";

/// Returns the replacement of the longest name at the start of a text that HTML allows without a semicolon, and the length
/// of the name.
pub(crate) fn unterminated_entity(text: &str) -> Option<(&'static str, usize)> {
    let length = text.bytes().take_while(u8::is_ascii_alphanumeric).count();
    let mut names = (2..=MAX_UNTERMINATED_LENGTH.min(length)).rev().map(|length| &text[..length]);
    let is_known = |name| UNTERMINATED.split_ascii_whitespace().any(|known| known == name);
    // The list of all entities is sorted, and most names are not even there.
    names.find_map(|name| Some((entity(name).filter(|_| is_known(name))?, name.len())))
}

/// Maximum length of these names in bytes.
const MAX_UNTERMINATED_LENGTH: usize = 6;

/// Returns the character of a reference without a semicolon, and the length of its name.
///
/// As in HTML attributes, a name followed by `=`, a letter or a digit is not a reference: `?a=1&copy=2` is a query.
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
            entity(name)?.chars().next()?
        }
        None => return None,
    };
    Some((character, length))
}

/// Number of bytes before an `&` in which the start of an address is searched. Longer addresses are rare.
const MAX_ADDRESS_LENGTH: usize = 1024;

/// Returns true if the last word of the text is an address: an absolute URL, or a relative one with a query.
///
/// Addresses contain `&amp_x` and `&reg-id=5` as parameters of a query, and hardly any references without a semicolon.
fn is_in_address(text: &[u8]) -> bool {
    let window = &text[text.len().saturating_sub(MAX_ADDRESS_LENGTH)..];
    let is_end = |byte: &u8| byte.is_ascii_whitespace() || b"<>\"'".contains(byte);
    let start = window.iter().rposition(is_end).map_or(0, |at| at + 1);
    let word = &window[start..];
    memmem::find(word, b"://").is_some()
        || memchr(b'?', word).is_some_and(|query| memchr(b'=', &word[query..]).is_some())
}

/// Returns the character of two numeric references to the surrogates of UTF-16, and their length.
///
/// They are not allowed in XML, but written by programs that escape each unit of UTF-16.
#[cold]
fn surrogate_pair(text: &str) -> Option<(char, usize)> {
    let (high, first) = surrogate(text)?;
    let (low, second) = surrogate(&text[first..])?;
    let pair = char::decode_utf16([high, low]).next()?.ok()?;
    (pair > '\u{FFFF}').then_some((pair, first + second))
}

/// Returns the number of a numeric reference to a surrogate, and its length. The semicolon may be missing.
fn surrogate(text: &str) -> Option<(u16, usize)> {
    let number = text.strip_prefix("&#")?;
    let (digits, radix) = number.strip_prefix(['x', 'X']).map_or((number, 10), |hex| (hex, 16));
    let length =
        digits.bytes().take(MAX_REFERENCE_LENGTH).take_while(u8::is_ascii_hexdigit).count();
    let code = u16::from_str_radix(&digits[..length], radix).ok()?;
    let end = text.len() - digits.len() + length;
    let semicolon = usize::from(text[end..].starts_with(';'));
    (0xD800..=0xDFFF).contains(&code).then_some((code, end + semicolon))
}

/// Returns the replacement text of an entity of HTML by its name (HTML Living Standard, section 13.5).
pub(crate) fn entity(name: &str) -> Option<&'static str> {
    let index = NAMED_ENTITIES.binary_search_by(|(known, _)| (*known).cmp(name.as_bytes())).ok()?;
    Some(NAMED_ENTITIES[index].1)
}

/// Appends the replacement of `&name;`. Returns false if the name is unknown.
fn push_named(name: &str, declared: &EntityLookup, out: &mut String) -> bool {
    if let Some(number) = name.strip_prefix('#') {
        return numeric(number).map(|character| out.push(character)).is_some();
    }
    declared(name).or_else(|| entity(name)).map(|text| out.push_str(text)).is_some()
}

/// Returns the character of `&#NUMBER;` or `&#xNUMBER;`.
///
/// 128 to 159 are read as Windows-1252, as in HTML (HTML Living Standard, section 13.2.5.80).
fn numeric(number: &str) -> Option<char> {
    let (digits, radix) = number.strip_prefix(['x', 'X']).map_or((number, 10), |hex| (hex, 16));
    if digits.starts_with('+') {
        return None; // accepted by `from_str_radix`
    }
    let code = u32::from_str_radix(digits, radix).ok()?;
    match code {
        0 => None,
        _ => windows_1252(code).or_else(|| char::from_u32(code)),
    }
}

/// Returns the character of the number of a C1 control, read as Windows-1252. `None` for other numbers.
pub(crate) fn windows_1252(code: u32) -> Option<char> {
    let byte = u8::try_from(code).ok().filter(|byte| matches!(byte, 0x80..=0x9F))?;
    encoding_rs::WINDOWS_1252.decode_without_bom_handling(&[byte]).0.chars().next()
}

#[cfg(test)]
mod tests {
    use super::super::unescape;
    use super::*;

    #[test]
    fn resolves_references() {
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
            ("&#55357;&#56841;&#xD83D;&#xDE09;&#xd83d;&#56841;", "\u{1F609}\u{1F609}\u{1F609}"),
            ("&#55357&#56841 &#55357;&#56841x", "\u{1F609} \u{1F609}x"),
            ("&#55357; &#56841;&#55357;&#55357;&#56841;", "&#55357; &#56841;&#55357;\u{1F609}"),
            ("&amp;#55357;&amp;#56841;", "&#55357;&#56841;"),
            ("&\u{1F600}; &é", "&\u{1F600}; &é"),
        ] {
            assert_eq!(unescape(text), expected);
        }
    }

    #[test]
    fn knows_all_names_of_html() {
        assert_eq!(NAMED_ENTITIES.len(), 2125);
        for (text, expected) in [
            ("&scaron;&Ccaron;&lstrok;&nacute;&gbreve;&odblac;", "šČłńğő"),
            ("&alpha;&Beta;&phi;&omega;&omicron;&sigmaf;", "αΒφωος"),
            ("&zhcy;&YAcy;&lsquor;&bdquo;&trade;&euro;&hellip;", "жЯ‚„™€…"),
            ("&fjlig;&bne;&NotEqualTilde;&Ascr;&nbsp;", "fj=\u{20E5}≂̸𝒜\u{A0}"),
            ("&zwnj;&zwj;&lrm;&shy;", "\u{200C}\u{200D}\u{200E}\u{AD}"),
        ] {
            assert_eq!(unescape(text), expected, "{text}");
        }
    }

    #[test]
    fn leaves_addresses_alone() {
        for address in [
            "https://example.org/s?usqp=mq331&amp_js_v=0.1",
            "https://example.org/?a=1&reg_id=5&para.x=1&not-before=2&sect",
            "https://example.org/?a=1&copy=2&reg=3&lang=en&para&sect=4&#38b=5",
            "//example.org/?a=1&reg_id=5",
            "?a=1&copy-id=2",
            "see https://example.org/?a=1&copy-id=2 or <a href=\"/?a=1&reg-id=3\">",
        ] {
            assert_eq!(unescape(address), address);
        }
        for (text, expected) in [
            ("https://example.org/?a=1&amp;b=2&#38;c=3", "https://example.org/?a=1&b=2&c=3"),
            ("https://example.org/ &copy 2025", "https://example.org/ © 2025"),
            (
                "<a href='https://example.org/?a=b'>caf&eacute, caf&eacute</a>",
                "<a href='https://example.org/?a=b'>café, café</a>",
            ),
            ("What?&nbsp-", "What?\u{a0}-"),
        ] {
            assert_eq!(unescape(text), expected);
        }
    }
}

//! Language tags in the form of [BCP 47](https://www.rfc-editor.org/info/bcp47).

use std::borrow::Cow;

/// Maximum length of a language tag, in bytes.
const MAX_LENGTH: usize = 35;

/// Tags without information: undetermined, multiple languages, no linguistic content.
const UNSPECIFIC: [&str; 3] = ["und", "mul", "zxx"];

/// Returns a language tag, or `None` for words and placeholders.
///
/// A well-formed tag in lower case stays as it is, because case carries no meaning (RFC 5646, section 2.1.1). Other
/// spellings are normalized: `en_us` becomes `en-US`.
pub(super) fn language_tag(text: Cow<'_, str>) -> Option<Cow<'_, str>> {
    if is_usual_tag(&text) {
        return Some(text); // the common case
    }
    let tag = normalize(&text)?;
    Some(if tag == *text { text } else { Cow::Owned(tag) })
}

/// Returns true for a well-formed tag in lower case, such as `de` and `en-us`, and for one with a region in capitals.
fn is_usual_tag(text: &str) -> bool {
    if let [b'a'..=b'z', b'a'..=b'z'] = text.as_bytes() {
        return true;
    }
    let mut parts = text.split('-');
    let language = parts.next().unwrap_or_default();
    let is_lower = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    matches!(language.len(), 2 | 3)
        && text.len() <= MAX_LENGTH
        && language.bytes().all(|byte| byte.is_ascii_lowercase())
        && !UNSPECIFIC.contains(&language)
        && match (parts.next(), parts.next()) {
            (None, _) => true,
            (Some(region), None) if is_region(region) => true,
            _ => text
                .split('-')
                .all(|part| matches!(part.len(), 2..=8) && part.bytes().all(is_lower)),
        }
}

fn is_region(part: &str) -> bool {
    part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// Normalizes a language tag: `en_us` becomes `en-US`. Returns `None` for words and placeholders.
pub(super) fn normalize(text: &str) -> Option<String> {
    // `content-language` may have several tags.
    let text = text.split([',', ';']).next()?.trim();
    let (text, has_words) = text.split_once(' ').map_or((text, false), |(first, _)| (first, true));
    let text = text.split(['.', '@']).next()?; // en_US.UTF-8, ca_ES@valencia
    // A word of three letters before others is hardly a tag: "not set".
    if text.len() > MAX_LENGTH || has_words && text.len() == 3 {
        return None;
    }
    let mut parts = text.split(['-', '_']).peekable();
    let mut tag = parts.next()?.to_ascii_lowercase();
    match tag.len() {
        2 | 3 if is_letters(&tag) && !UNSPECIFIC.contains(&&*tag) => {}
        // Registered before RFC 4646, such as `i-klingon`, and private use (RFC 5646, sections 2.2.8 and 2.2.7).
        1 if matches!(&*tag, "i" | "x") && parts.peek().is_some_and(|part| is_subtag(part)) => {}
        _ => return None,
    }
    if parts.peek().is_some_and(|part| tag == "x" && part.eq_ignore_ascii_case("default")) {
        return None; // `x-default` of `hreflang`: no language in particular
    }
    let mut after_singleton = tag.len() == 1;
    for part in parts.take_while(|part| is_subtag(part)) {
        tag.push('-');
        // The case conventions of RFC 5646, section 2.1.1.
        match part.len() {
            2 if !after_singleton => tag.push_str(&part.to_ascii_uppercase()),
            4 if !after_singleton && is_letters(part) => {
                tag.push_str(&part[..1].to_ascii_uppercase());
                tag.push_str(&part[1..].to_ascii_lowercase());
            }
            _ => tag.push_str(&part.to_ascii_lowercase()),
        }
        after_singleton |= part.len() == 1;
    }
    Some(tag)
}

fn is_subtag(part: &str) -> bool {
    matches!(part.len(), 1..=8) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

fn is_letters(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn normalizes_tags() {
        for (text, expected) in [
            ("de", Some("de")),
            (" EN_us ", Some("en-US")),
            ("pt-br", Some("pt-BR")),
            ("zh_hant_TW", Some("zh-Hant-TW")),
            ("es-419", Some("es-419")),
            ("en-US, fr", Some("en-US")),
            ("en_GB.UTF-8", Some("en-GB")),
            ("ca_ES@valencia", Some("ca-ES")),
            ("ca-valencia", Some("ca-valencia")),
            ("fr-{region}", Some("fr")),
            ("fil", Some("fil")),
            ("I-KLINGON", Some("i-klingon")),
            ("de-x-Office", Some("de-x-office")),
            ("en-US-x-aB", Some("en-US-x-ab")),
            ("en US", Some("en")),
            ("not set", None),
            ("English", None),
            ("italiano (italian)", None),
            ("{{lang}}", None),
            ("N/A", None),
            ("unknown", None),
            ("https://example.org/", None),
            ("und", None),
            ("", None),
            ("x", None),
            ("i-", None),
            ("x-default", None),
        ] {
            assert_eq!(normalize(text).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn keeps_tags_in_lower_case() {
        for (text, expected) in [
            ("en-us", Some("en-us")),
            ("zh-hant-tw", Some("zh-hant-tw")),
            ("en-GB", Some("en-GB")),
            ("en_gb", Some("en-GB")),
            ("IT-it", Some("it-IT")),
            ("EN", Some("en")),
            (" de\n", Some("de")),
            ("de-", Some("de")),
            ("und-latn", None),
            ("german", None),
        ] {
            assert_eq!(language_tag(Cow::Borrowed(text)).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn borrows_tags_that_need_no_change() {
        for text in ["sv", "en-us", "en-US"] {
            assert!(matches!(language_tag(Cow::Borrowed(text)), Some(Cow::Borrowed(_))), "{text}");
        }
    }
}

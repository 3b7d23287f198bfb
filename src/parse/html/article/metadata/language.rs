//! Language tags in the form of BCP 47.

/// Maximum length of a language tag, in bytes.
const MAX_LENGTH: usize = 35;

/// Normalizes a language tag: `en_us` becomes `en-US`. Returns `None` for words and placeholders.
pub(super) fn normalize(text: &str) -> Option<String> {
    // `content-language` may have several tags.
    let text = text.split([',', ';']).next()?.trim();
    let text = text.split('.').next()?; // en_US.UTF-8
    if text.len() > MAX_LENGTH {
        return None;
    }
    let mut parts = text.split(['-', '_']);
    let mut tag = match parts.next()?.to_ascii_lowercase() {
        language if !matches!(language.len(), 2 | 3) || !is_letters(&language) => return None,
        language => language,
    };
    if matches!(&*tag, "und" | "mul" | "zxx") {
        return None;
    }
    for part in parts {
        if !matches!(part.len(), 1..=8) || !part.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            break;
        }
        tag.push('-');
        // The case conventions of RFC 5646, section 2.1.1.
        match part.len() {
            2 => tag.push_str(&part.to_ascii_uppercase()),
            4 if is_letters(part) => {
                tag.push_str(&part[..1].to_ascii_uppercase());
                tag.push_str(&part[1..].to_ascii_lowercase());
            }
            _ => tag.push_str(&part.to_ascii_lowercase()),
        }
    }
    Some(tag)
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
            ("ca-valencia", Some("ca-valencia")),
            ("fr-{region}", Some("fr")),
            ("English", None),
            ("italiano (italian)", None),
            ("{{lang}}", None),
            ("und", None),
            ("", None),
            ("x", None),
        ] {
            assert_eq!(normalize(text).as_deref(), expected, "{text}");
        }
    }
}

//! Text encoded as base64 (RFC 4648).

/// Returns the decoded text, or `None` if the data is not base64 or not a text in UTF-8.
pub(in crate::parse::iptc) fn decode(data: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(data.len() / 4 * 3);
    let (mut buffer, mut bits) = (0_u32, 0);
    for byte in data.bytes().filter(|byte| !byte.is_ascii_whitespace() && *byte != b'=') {
        buffer = buffer << 6 | value(byte)?;
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            bytes.push((buffer >> bits) as u8);
        }
    }
    String::from_utf8(bytes).ok()
}

/// Returns the value of a digit, of the standard alphabet or of the one for URLs.
fn value(digit: u8) -> Option<u32> {
    let value = match digit {
        b'A'..=b'Z' => digit - b'A',
        b'a'..=b'z' => digit - b'a' + 26,
        b'0'..=b'9' => digit - b'0' + 52,
        b'+' | b'-' => 62,
        b'/' | b'_' => 63,
        _ => return None,
    };
    Some(value.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decodes_text() {
        for (data, expected) in [
            ("UmFpbg==", Some("Rain")),
            ("UmFp\n bg", Some("Rain")),
            ("w6k_", Some("é?")),
            ("", Some("")),
            ("R0lGODlh/w==", None),
            ("no base64!", None),
        ] {
            assert_eq!(decode(data).as_deref(), expected, "{data}");
        }
    }
}

//! The encoding that a document declares.

use encoding_rs::Encoding;
use memchr::{memchr, memchr_iter, memchr2_iter, memmem};

use super::labels::for_label;

/// Number of bytes in which a `meta` element is searched. HTML allows 1,024 bytes; pages exceed it.
const META_WINDOW: usize = 4096;

/// Number of bytes in which the XML declaration is searched. It must be first, but caches, scripts and templates write
/// comments, blank lines and messages before it.
const XML_WINDOW: usize = 1024;

/// Returns the encoding in an XML declaration or a `meta` element.
///
/// A declaration of UTF-16 that is readable as ASCII is wrong and ignored (HTML, section 13.2.3.2).
pub(super) fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let label = match xml_declaration(bytes) {
        Some(declaration) => value_after(declaration, b"encoding"),
        None if bytes.trim_ascii_start().starts_with(b"<") => meta_charset(bytes),
        None => None,
    };
    byte_based(label?)
}

/// Returns the encoding in the `meta` element of a page whose XML declaration names none.
#[cold]
pub(super) fn declared_in_page(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = &bytes[..bytes.len().min(META_WINDOW)];
    let is_page = memchr_iter(b'<', head)
        .any(|at| head.get(at + 1..at + 5).is_some_and(|name| name.eq_ignore_ascii_case(b"html")));
    byte_based(meta_charset(bytes).filter(|_| is_page)?)
}

fn byte_based(label: &[u8]) -> Option<&'static Encoding> {
    for_label(label).filter(|encoding| is_byte_based(encoding))
}

/// Returns true for encodings in which ASCII characters are single bytes.
pub(super) fn is_byte_based(encoding: &'static Encoding) -> bool {
    encoding != encoding_rs::UTF_16LE && encoding != encoding_rs::UTF_16BE
}

/// Returns the content of the XML declaration: `<?xml version="1.0" encoding="UTF-8"?>`.
fn xml_declaration(bytes: &[u8]) -> Option<&[u8]> {
    let start = bytes.trim_ascii_start();
    let inside = match after_xml(start) {
        Some(inside) => inside,
        None => {
            let head = &start[..start.len().min(XML_WINDOW)];
            memchr_iter(b'<', head).find_map(|at| after_xml(&start[at..]))?
        }
    };
    Some(&inside[..memchr(b'>', inside)?.min(XML_WINDOW)])
}

/// Returns the bytes after `<?xml` and white space. `<?xml-stylesheet` is another instruction.
fn after_xml(bytes: &[u8]) -> Option<&[u8]> {
    let (start, inside) = bytes.split_at_checked("<?xml".len())?;
    let is_declaration =
        start.eq_ignore_ascii_case(b"<?xml") && inside.first().is_some_and(u8::is_ascii_whitespace);
    is_declaration.then_some(inside)
}

/// Returns the `charset` of the first `meta` element that has one. Comments and scripts are skipped (HTML, section
/// 13.2.3.2).
fn meta_charset(bytes: &[u8]) -> Option<&[u8]> {
    let head = &bytes[..bytes.len().min(META_WINDOW)];
    let mut at = 0;
    loop {
        let start = at + memchr(b'<', &head[at..])?;
        let tag = &head[start..];
        let is = |name: &[u8]| {
            tag.get(1..=name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name))
        };
        let is_whole = tag.get(5).is_some_and(|byte| byte.is_ascii_whitespace() || *byte == b'/');
        if is(b"meta") && is_whole {
            let inside = &tag["<meta".len()..memchr(b'>', tag).unwrap_or(tag.len())];
            if let Some(charset) = value_after(inside, b"charset") {
                return Some(charset);
            }
        }
        let after = |end: &[u8]| memmem::find(tag, end).map(|at| at + end.len());
        at = start
            + match () {
                () if is(b"!--") => after(b"-->")?,
                () if is(b"script") || is(b"style") => after(b"</")?,
                () => 1,
            };
    }
}

/// Returns the value in `name = "value"` or `name=value`. The case of the name is ignored.
fn value_after<'a>(head: &'a [u8], name: &[u8]) -> Option<&'a [u8]> {
    let is_name = |at: &usize| {
        let is_start = !at.checked_sub(1).is_some_and(|before| is_name_byte(head[before]));
        is_start
            && head[*at..].get(..name.len()).is_some_and(|found| found.eq_ignore_ascii_case(name))
    };
    let start = memchr2_iter(name[0], name[0].to_ascii_uppercase(), head).find(is_name)?;
    let after = head[start + name.len()..].trim_ascii_start();
    let value = after.strip_prefix(b"=")?.trim_ascii_start();
    let value = value.strip_prefix(b"\"").or_else(|| value.strip_prefix(b"'")).unwrap_or(value);
    let value = value.trim_ascii_start();
    let end = value.iter().position(|byte| b"\"' ;/>?\t\r\n".contains(byte)).unwrap_or(value.len());
    Some(&value[..end])
}

fn is_name_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b':')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_declarations_wherever_they_stand() {
        let padding = " ".repeat(900);
        for declaration in [
            "<?xml version=\"1.0\" encoding=\"windows-1251\"?>",
            "<?xml version='1.0' encoding='windows-1251' ?>",
            "<?xml encoding = windows-1251 version=1.0?>",
            "<?XML VERSION=\"1.0\" ENCODING=\"WINDOWS-1251\"?>",
            "<?xml\nversion=\"1.0\"\nencoding=\" windows-1251 \"\n>",
        ] {
            for before in [
                "",
                "\n\n ",
                "<!-- cached -->\n",
                "\u{FEFF}",
                "cached 2025-12-12\n",
                "Warning: include(): failed <b>x</b>\n",
                "<?xml-stylesheet href='a.css' charset='koi8-r'?>",
                &padding,
                &format!("<!--{padding}-->"),
            ] {
                let document = format!("{before}{declaration}<rss/>");
                let found = declared(document.as_bytes()).map(Encoding::name);
                assert_eq!(found, Some("windows-1251"), "{document}");
            }
        }
    }

    #[test]
    fn finds_the_declarations_of_pages() {
        for page in [
            "<html><meta charset=koi8-r>",
            "<!DOCTYPE html><meta charset='KOI8-R'/>",
            "<META HTTP-EQUIV='Content-Type' CONTENT='text/html; CHARSET=koi8-r'>",
            "<html><!-- <meta charset=big5> --><meta name=a><meta charset=koi8-r>",
            "<html><script charset=big5>'<meta charset=big5>'</script><meta data-charset=big5 charset=koi8-r>",
            "<html><style><meta charset=big5></style><metadata charset=big5><meta/charset=koi8-r>",
        ] {
            assert_eq!(declared(page.as_bytes()).map(Encoding::name), Some("KOI8-R"), "{page}");
        }
    }

    #[test]
    fn finds_the_declarations_of_xhtml_pages() {
        let page = "<?xml version='1.0'?><!DOCTYPE HTML><HTML><meta charset=koi8-r>";
        assert_eq!(declared(page.as_bytes()), None);
        assert_eq!(declared_in_page(page.as_bytes()).map(Encoding::name), Some("KOI8-R"));
        assert_eq!(declared_in_page(b"<rss><meta charset=koi8-r>"), None);
    }

    #[test]
    fn ignores_missing_and_useless_declarations() {
        for document in [
            "",
            "<",
            "<?xml",
            "<?xml ",
            "<?xml version='1.0'?><a charset='koi8-r'/>",
            "<?xml encoding='utf-16'?>",
            "<?xml encoding='no-such-thing'?>",
            "<?xml encoding?>",
            "{\"charset=koi8-r\": 1}",
        ] {
            assert_eq!(declared(document.as_bytes()), None, "{document}");
        }
    }
}

//! Authors: construction and the parsing of lines of text, shared by all formats.

mod merge;

use std::borrow::Cow;

use super::text::{fold, non_empty, plain_title, trim, unescape};
use crate::news::Author;
pub(super) use merge::merge;

/// Returns the author, or `None` if all its fields are empty.
pub(super) fn known(author: Author<'_>) -> Option<Author<'_>> {
    (!author.is_empty()).then_some(author)
}

/// Returns an author with this name alone.
pub(super) fn named<'a>(name: Cow<'a, str>) -> Author<'a> {
    Author { name: Some(name), ..Author::default() }
}

/// Returns the author in a line: `a@example.org (A. Author)`, `A. Author <a@example.org>`, a name or an e-mail address.
pub(super) fn author_from_line(line: Cow<'_, str>) -> Option<Author<'_>> {
    let line = non_empty(line)?;
    if is_plain_name(&line) {
        return Some(named(line)); // the common case
    }
    if !line.contains('@') {
        return plain_name(line).map(named);
    }
    let line = plain_line(line)?;
    let (name, address) = split_address(&line);
    let url = address.map(|address| mailto(Cow::Owned(address.to_owned())));
    let name = match name {
        Some(name) => plain_name(Cow::Owned(name.to_owned())),
        None if url.is_none() => Some(line),
        None => None,
    };
    known(Author { name, url, avatar: None })
}

/// Returns true for a trimmed text that needs no conversion to be a name. Some names that need none are not recognized.
fn is_plain_name(text: &str) -> bool {
    let mut after_space = true;
    text.bytes().all(|byte| {
        let is_space = byte == b' ';
        let is_plain = if is_space { !after_space } else { NAME_BYTES[usize::from(byte)] };
        after_space = is_space;
        is_plain
    })
}

/// The bytes of plain names. Unicode has white space among the characters that start with C2 and E1 to E3.
const NAME_BYTES: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = !matches!(
            byte as u8,
            ..b' ' | b'<' | b'&' | b'@' | b',' | b';' | 0xC2 | 0xE1 | 0xE2 | 0xE3
        );
        byte += 1;
    }
    table
};

/// Returns a name as plain text: without HTML tags, references resolved, white space folded. `None` if it is blank.
///
/// Names and tags hold no text about HTML, so that tags which were escaped twice are removed as well.
pub(super) fn plain_name(name: Cow<'_, str>) -> Option<Cow<'_, str>> {
    let name = non_empty(name)?;
    if is_plain_name(&name) {
        return Some(name); // the common case
    }
    let name = plain_title(name)?;
    if name.contains('<') { plain_title(name) } else { Some(name) }
}

/// Returns a line with an `@` as plain text. `<ada@example.org>` is not taken for a tag.
fn plain_line(line: Cow<'_, str>) -> Option<Cow<'_, str>> {
    if !line.contains(['<', '&']) {
        return non_empty(fold(line));
    }
    let line: Cow<str> = Cow::Owned(unescape(&line).into_owned());
    if bracketed(&line, '<', '>').is_some_and(|(_, inside)| is_address(inside)) {
        return non_empty(fold(line));
    }
    plain_title(line)
}

/// Returns the author in a byline: `By Ada Byron` and `Von Ada Byron` are Ada Byron.
///
/// A byline with several names is one author, because agencies join names in too many ways to split them reliably.
pub(super) fn author_from_byline(line: Cow<'_, str>) -> Option<Author<'_>> {
    let line = non_empty(line)?;
    if !starts_with_introduction(&line) && is_plain_name(&line) {
        return Some(named(line)); // the common case
    }
    let line = match fold(line) {
        Cow::Borrowed(line) => Cow::Borrowed(without_by(line)),
        Cow::Owned(line) => Cow::Owned(without_by(&line).to_owned()),
    };
    author_from_line(trim(line))
}

/// Returns the `mailto:` URL of an e-mail address, which may be such a URL already.
pub(super) fn mailto(address: Cow<'_, str>) -> Cow<'_, str> {
    if address.starts_with("mailto:") { address } else { Cow::Owned(format!("mailto:{address}")) }
}

/// Splits a line with an `@` into the name and the e-mail address.
fn split_address(line: &str) -> (Option<&str>, Option<&str>) {
    let is_name = |name: &&str| !name.is_empty() && !is_address(name);
    for (open, close) in [('<', '>'), ('[', ']')] {
        if let Some((name, address)) = bracketed(line, open, close)
            && is_address(address)
        {
            return (Some(name.trim_matches('"').trim()).filter(is_name), Some(address));
        }
    }
    if let Some((before, inside)) = bracketed(line, '(', ')') {
        if is_address(before) {
            return (Some(inside).filter(is_name), Some(before));
        }
        if is_address(inside) {
            return (Some(before).filter(is_name), Some(inside));
        }
    }
    if is_address(line) {
        return (None, Some(line));
    }
    // An address at the start or the end of a line: the other words are the name.
    match line.split_whitespace().find(|word| is_address(word)) {
        Some(address) if line.starts_with(address) => {
            (Some(line[address.len()..].trim()).filter(is_name), Some(address))
        }
        Some(address) if line.ends_with(address) => {
            let before = line[..line.len() - address.len()].trim();
            let bare = before.strip_prefix('(').and_then(|name| name.strip_suffix(')'));
            (
                Some(bare.unwrap_or(before).trim_end_matches([',', ';', ':', ' '])).filter(is_name),
                Some(address),
            )
        }
        _ => (None, None),
    }
}

/// Returns the text before a pair of brackets and the text inside it.
fn bracketed(line: &str, open: char, close: char) -> Option<(&str, &str)> {
    let (before, after) = line.split_once(open)?;
    let (inside, _) = after.split_once(close)?;
    Some((before.trim(), inside.trim()))
}

fn is_address(word: &str) -> bool {
    let text = word.strip_prefix("mailto:").unwrap_or(word);
    match text.split_once('@') {
        Some((user, host)) => {
            !user.is_empty()
                && host.contains('.')
                && !word.contains(|c: char| c.is_whitespace() || "<>()[]\",;=".contains(c))
        }
        None => false,
    }
}

/// Words that introduce a byline. All but the first three are also parts of names: `Von Miller`, `Di Maria`.
const INTRODUCTIONS: [&str; 9] = ["by", "par", "por", "af", "av", "da", "di", "door", "von"];

/// Maximum length of an introduction in bytes.
const MAX_INTRODUCTION: usize = 4;

/// Removes a leading `By`, also in other languages, and trailing separators.
fn without_by(line: &str) -> &str {
    let (first, rest) = line.split_once(' ').unwrap_or((line, ""));
    let name = match introduction(first) {
        Some(0) => rest,
        Some(1 | 2) if !rest.is_empty() => rest,
        // Surnames begin with a capital: Da Silva, Di Stefano.
        Some(5 | 6) if first.starts_with('D') => line,
        // A full name follows an introduction.
        Some(3..) if rest.contains(' ') && rest.starts_with(char::is_uppercase) => rest,
        _ => line,
    };
    name.trim_end_matches([',', ';', ' '])
}

/// Returns true for a trimmed line whose first word is an introduction.
fn starts_with_introduction(line: &str) -> bool {
    let start = &line.as_bytes()[..line.len().min(MAX_INTRODUCTION + 1)];
    let end = start.iter().position(u8::is_ascii_whitespace);
    let word =
        if line.len() <= MAX_INTRODUCTION { Some(line) } else { end.map(|end| &line[..end]) };
    word.is_some_and(|word| introduction(word).is_some())
}

/// Returns the number of the introduction in the table.
fn introduction(word: &str) -> Option<usize> {
    INTRODUCTIONS.iter().position(|known| known.eq_ignore_ascii_case(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn splits_names_and_addresses() {
        for (line, name, url) in [
            ("Ada Byron", Some("Ada Byron"), None),
            ("ada@example.org (Ada Byron)", Some("Ada Byron"), Some("mailto:ada@example.org")),
            ("Ada Byron <ada@example.org>", Some("Ada Byron"), Some("mailto:ada@example.org")),
            ("Ada Byron (ada@example.org)", Some("Ada Byron"), Some("mailto:ada@example.org")),
            ("ada@example.org", None, Some("mailto:ada@example.org")),
            ("ada@example.org Ada Byron", Some("Ada Byron"), Some("mailto:ada@example.org")),
            ("(Ada Byron) ada@example.org", Some("Ada Byron"), Some("mailto:ada@example.org")),
            ("mailto:ada@example.org", None, Some("mailto:ada@example.org")),
            ("@ada", Some("@ada"), None),
            ("ada@example.org (", Some("("), Some("mailto:ada@example.org")),
            ("ada@example.org ()", None, Some("mailto:ada@example.org")),
            ("ada@example.org (ada@example.org)", None, Some("mailto:ada@example.org")),
            ("Ada Byron [ada@example.org]", Some("Ada Byron"), Some("mailto:ada@example.org")),
            ("Ada Byron, ada@example.org", Some("Ada Byron"), Some("mailto:ada@example.org")),
            (
                "\"Byron, Ada\" <ada@example.org>",
                Some("Byron, Ada"),
                Some("mailto:ada@example.org"),
            ),
            ("Ada &lt;ada@example.org&gt;", Some("Ada"), Some("mailto:ada@example.org")),
            ("<a href=\"mailto:ada@example.org\">Ada Byron</a>", Some("Ada Byron"), None),
            ("&lt;b&gt;Ada Byron&lt;/b&gt;", Some("Ada Byron"), None),
            ("<b>Ada</b>\n  Byron", Some("Ada Byron"), None),
            ("Ada O&#039;Byron &amp; Co", Some("Ada O'Byron & Co"), None),
            ("a @ b", Some("a @ b"), None),
        ] {
            let author = author_from_line(Cow::Borrowed(line)).unwrap();
            assert_eq!((author.name.as_deref(), author.url.as_deref()), (name, url), "{line}");
        }
        assert_eq!(author_from_line(Cow::Borrowed("  ")), None);
    }

    #[test]
    fn removes_the_introduction_of_bylines() {
        for (line, expected) in [
            ("By Ada Byron", Some("Ada Byron")),
            ("  BY\n ADA BYRON, ", Some("ADA BYRON")),
            ("Byron, Ada", Some("Byron, Ada")),
            ("Ada Byron and Charles Babbage", Some("Ada Byron and Charles Babbage")),
            ("By ", None),
            ("Par Ada Byron", Some("Ada Byron")),
            ("Von ADA BYRON", Some("ADA BYRON")),
            ("Door Ada Byron", Some("Ada Byron")),
            ("Von Byron", Some("Von Byron")),
            ("Di Maria", Some("Di Maria")),
            ("Da silva Byron", Some("Da silva Byron")),
            ("Par", Some("Par")),
            ("Byron", Some("Byron")),
            ("é", Some("é")),
            ("", None),
        ] {
            let name = author_from_byline(Cow::Borrowed(line)).and_then(|author| author.name);
            assert_eq!(name.as_deref(), expected, "{line}");
        }
    }
}

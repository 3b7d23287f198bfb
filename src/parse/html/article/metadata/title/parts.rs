//! The parts of a title between separators, and removal of the publisher's name from both ends.

use super::super::super::key::key;
use super::super::publisher::Publisher;
use crate::parse::date;

/// Maximum number of parts that are removed from the end of a title.
const MAX_PARTS: usize = 4;

/// Minimum length of the key of a title after which a part is removed without evidence, in bytes.
const MIN_LENGTH_BEFORE_BAR: usize = 20;

/// How clearly a separator ends the title.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Strength {
    /// Without a space on one side. Frequent inside of titles: "Rome: rain", "Rome- and Milan".
    Weak,
    /// With spaces. Frequent inside of titles: "Rain - and wind".
    Spaced,
    /// Rare inside of titles.
    Strong,
}

/// A title that was split at a separator.
struct Split<'t> {
    head: &'t str,
    tail: &'t str,
    strength: Strength,
}

/// The names and titles of a page that the parts of its titles are compared with.
pub(super) struct Known<'k> {
    pub(super) publisher: &'k Publisher,
    /// The keys of headings that link to the home page: other names of the publisher.
    pub(super) home_links: Vec<String>,
    /// The keys of its sections.
    pub(super) sections: Vec<String>,
    /// The keys of its titles and headings, as far as they are not the name of the publisher.
    pub(super) titles: Vec<String>,
}

impl Known<'_> {
    /// Returns true if a key is that of a name of the publisher.
    pub(super) fn is_name(&self, key: &str) -> bool {
        self.publisher.is_name(key) || self.home_links.iter().any(|name| name == key)
    }

    /// Removes the name of the publisher from both ends of a title, together with sections and dates next to it.
    pub(super) fn without_publisher<'t>(&self, title: &'t str) -> &'t str {
        self.without_prefix(self.without_suffix(title))
    }

    fn without_suffix<'t>(&self, title: &'t str) -> &'t str {
        let mut kept = title;
        let mut rest = title;
        for _ in 0..MAX_PARTS {
            let Some(split) = split_last(rest) else { break };
            rest = split.head;
            // Another source has the title without the last part.
            if split.strength > Strength::Weak && self.titles.contains(&key(rest)) {
                return rest;
            }
            if !self.is_removable(&split, kept.len() < title.len()) {
                break;
            }
            kept = rest;
        }
        kept
    }

    /// Returns true for the name of the publisher, or what follows a title before it.
    fn is_removable(&self, split: &Split, has_removed: bool) -> bool {
        if split.strength == Strength::Weak {
            return self.is_name(&key(split.tail));
        }
        let tail = key(split.tail);
        self.publisher.matches(split.tail)
            || self.is_name(&tail)
            || (has_removed && self.sections.contains(&tail))
            || is_date(split.tail)
            || (split.strength == Strength::Strong && {
                let head = key(split.head).len();
                head >= MIN_LENGTH_BEFORE_BAR && head >= 2 * tail.len()
            })
    }

    /// Removes the name of the publisher from the start of a title.
    fn without_prefix<'t>(&self, title: &'t str) -> &'t str {
        let Some(Split { head, tail, strength }) = split_first(title) else { return title };
        let is_publisher = || {
            self.is_name(&key(head))
                || (strength > Strength::Weak
                    && self.publisher.matches(head)
                    && self.titles.contains(&key(tail)))
        };
        if key(tail).is_empty() || !is_publisher() { title } else { tail }
    }
}

/// Returns true if a text is the last and shorter part of a title.
pub(super) fn is_short_tail(text: &str, title: &str) -> bool {
    let is_tail =
        |split: Split| split.head.len() > split.tail.len() && key(split.tail) == key(text);
    split_last(title).is_some_and(is_tail)
}

fn is_date(text: &str) -> bool {
    text.bytes().any(|byte| byte.is_ascii_digit()) && text.len() > 6 && date::parse(text).is_some()
}

/// Splits a title at the last separator.
fn split_last(title: &str) -> Option<Split<'_>> {
    title.char_indices().rev().find_map(|(at, sign)| split_at(title, at, sign))
}

/// Splits a title at the first separator.
fn split_first(title: &str) -> Option<Split<'_>> {
    title.char_indices().find_map(|(at, sign)| split_at(title, at, sign))
}

/// Splits a title at a sign if it is a separator there.
fn split_at(title: &str, at: usize, sign: char) -> Option<Split<'_>> {
    let own = strength(sign)?;
    let (before, after) = (&title[..at], &title[at + sign.len_utf8()..]);
    // `::`, `//`, `>>`.
    let before = before.strip_suffix(sign).unwrap_or(before);
    let after = after.strip_prefix(sign).unwrap_or(after);
    let is_double = before.len() + after.len() + sign.len_utf8() < title.len();
    let spaces = usize::from(before.ends_with(' ')) + usize::from(after.starts_with(' '));
    let strength = match spaces {
        2 if sign == ':' && is_double => Strength::Strong,
        2 => own.max(Strength::Spaced),
        _ if is_bar(sign) => own,
        1 => Strength::Weak,
        _ if matches!(sign, '_' | '：') => Strength::Weak,
        _ => return None,
    };
    let (head, tail) = (before.trim_end(), after.trim_start());
    (!head.is_empty()).then_some(Split { head, tail, strength })
}

/// Returns the strength of a sign between spaces, if it is a separator.
fn strength(sign: char) -> Option<Strength> {
    match sign {
        _ if is_bar(sign) => Some(Strength::Strong),
        '⋆' | '★' | '☆' | '•' | '·' | '∙' | '●' | '‹' | '⟨' | '▷' | '►' | '◂' => {
            Some(Strength::Strong)
        }
        '-' | '–' | '—' | '―' | '−' | '‒' | '»' | '«' | '/' | '\\' | '~' | '›' | '>' | '<'
        | '*' => Some(Strength::Spaced),
        ':' | '：' | '_' => Some(Strength::Weak),
        _ => None,
    }
}

/// Returns true for vertical bars, which are no part of titles even without spaces around them.
fn is_bar(sign: char) -> bool {
    matches!(sign, '|' | '｜' | '︱' | '│' | '┃' | '¦' | '‖' | '❘' | '❙' | '❚' | '⎮' | '∣')
}

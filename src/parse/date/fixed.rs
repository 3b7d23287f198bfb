//! Fast path for the two fixed layouts of nearly all feeds.
//!
//! `Mon, 01 Sep 2025 12:00:00 +0200` and `2025-09-01T12:00:00Z` have all parts at fixed positions, so a
//! few comparisons replace the scanner. Tests check that the general grammars return the same results.
//! `None` means that the text has another layout.

use jiff::Timestamp;

use super::instant::{Day, TimeOfDay, instant};
use super::names;
use super::zone;

/// Parses `Www, DD Mmm YYYY hh:mm:ss` and a zone of the form `+hhmm` or of letters.
pub(super) fn rfc822(text: &str) -> Option<Timestamp> {
    let (bytes, zone) = text.as_bytes().split_first_chunk::<26>()?;
    let has_layout = bytes[..3].iter().all(u8::is_ascii_alphabetic)
        && bytes[3..5] == *b", "
        && [7, 11, 16, 25].iter().all(|&at| bytes[at] == b' ');
    if !has_layout {
        return None;
    }
    let month = names::english(bytes[8], bytes[9], bytes[10])?;
    let day = Day::civil(four(bytes, 12)?, month, two(bytes, 5)?)?;
    let clock = clock(bytes, 17, 0)?;
    let offset = match zone {
        b"GMT" => zone::UTC,
        &[sign @ (b'+' | b'-'), ref digits @ ..] if digits.len() == 4 => {
            zone::offset(sign == b'+', two(digits, 0)?, two(digits, 2)?)?
        }
        name => zone::of_name(name)?,
    };
    instant(day, clock, offset)
}

/// Parses `YYYY-MM-DDThh:mm:ss`, an optional fraction, and `Z` or `+hh:mm` (RFC 3339, section 5.6).
pub(super) fn rfc3339(text: &str) -> Option<Timestamp> {
    let (bytes, rest) = text.as_bytes().split_first_chunk::<19>()?;
    let has_layout = bytes[4] == b'-' && bytes[7] == b'-' && matches!(bytes[10], b'T' | b't');
    if !has_layout {
        return None;
    }
    let day = Day::civil(four(bytes, 0)?, two(bytes, 5)?, two(bytes, 8)?)?;
    let (nanosecond, zone) = fraction(rest)?;
    let clock = clock(bytes, 11, nanosecond)?;
    let offset = match zone {
        b"Z" | b"z" => zone::UTC,
        &[sign @ (b'+' | b'-'), ref offset @ ..] if offset.len() == 5 && offset[2] == b':' => {
            zone::offset(sign == b'+', two(offset, 0)?, two(offset, 3)?)?
        }
        _ => return None,
    };
    instant(day, clock, offset)
}

/// Parses `hh:mm:ss` at a position.
fn clock(bytes: &[u8], at: usize, nanosecond: i32) -> Option<TimeOfDay> {
    if bytes[at + 2] != b':' || bytes[at + 5] != b':' {
        return None;
    }
    TimeOfDay::new(two(bytes, at)?, two(bytes, at + 3)?, two(bytes, at + 6)?, nanosecond)
}

/// Parses an optional fraction of a second, in billionths. Returns it with the rest.
fn fraction(rest: &[u8]) -> Option<(i32, &[u8])> {
    let Some((b'.', digits)) = rest.split_first() else { return Some((0, rest)) };
    let count = digits.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let (digits, rest) = digits.split_at(count);
    if !(1..=9).contains(&count) {
        return None;
    }
    let mut billionths = digits.iter().fold(0, |sum, byte| sum * 10 + i32::from(byte - b'0'));
    for _ in count..9 {
        billionths *= 10;
    }
    Some((billionths, rest))
}

fn two(bytes: &[u8], at: usize) -> Option<i64> {
    let (tens, ones) = (bytes[at].wrapping_sub(b'0'), bytes[at + 1].wrapping_sub(b'0'));
    (tens < 10 && ones < 10).then(|| i64::from(tens * 10 + ones))
}

fn four(bytes: &[u8], at: usize) -> Option<i64> {
    Some(two(bytes, at)? * 100 + two(bytes, at + 2)?)
}

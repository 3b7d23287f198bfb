//! How far from Greenwich is the time that is written here?

use super::scanner::Scanner;

/// Greenwich.
pub(super) const UTC: i64 = 0;

const MINUTE: i64 = 60;
const HOUR: i64 = 3600;

/// No place is, or was, further away; what claims to be is a mistake. (feedparser lets pass
/// whatever two digits say.)
const MAX_OFFSET: i64 = 18 * HOUR;

/// Reads an offset or the name of a zone, in seconds east of Greenwich. `default` if neither
/// comes; `None` if what comes is neither.
///
/// Beside `+0200`: `+02:00`, `+02`, `-5`, `+530`, `GMT+2`, `UTC+02:00`, `+0200 CEST`,
/// `Etc/GMT`, `+02:00[Europe/Paris]` (RFC 9557).
pub(super) fn read(scanner: &mut Scanner, default: i64) -> Option<i64> {
    scanner.skip_space();
    if sign_ahead(scanner) {
        let offset = numeric(scanner)?;
        skip_name_of_offset(scanner)?;
        return Some(offset);
    }
    if scanner.peek().is_some_and(|byte| byte.is_ascii_alphabetic()) {
        return named(scanner);
    }
    Some(default)
}

/// The offset of a zone's name, whatever the case. `None` if it is no name of a zone at all.
pub(super) fn of_name(name: &[u8]) -> Option<i64> {
    let mut upper = [0; 5];
    let upper = upper.get_mut(..name.len())?;
    upper.copy_from_slice(name);
    upper.make_ascii_uppercase();
    let minutes = match &*upper {
        b"GMT" | b"UTC" | b"UT" | b"Z" | b"WET" => 0,
        // The abbreviations of RFC 822, 5.1, and the short forms feedparser knows.
        b"EST" | b"ET" | b"CDT" => -5 * 60,
        b"EDT" | b"AST" | b"AT" => -4 * 60,
        b"CST" | b"CT" | b"MDT" => -6 * 60,
        b"MST" | b"MT" | b"PDT" => -7 * 60,
        b"PST" | b"PT" | b"AKDT" => -8 * 60,
        b"AKST" => -9 * 60,
        b"HST" => -10 * 60,
        b"ADT" | b"BRT" | b"ART" => -3 * 60,
        b"NST" => -(3 * 60 + 30),
        b"NDT" => -(2 * 60 + 30),
        // feedparser takes most of the following for UTC. The readings are those of the feeds
        // that write them: IST is India's, BST Britain's summer.
        b"BST" | b"CET" | b"MEZ" | b"MET" | b"WEST" | b"WAT" => 60,
        b"CEST" | b"MESZ" | b"MEST" | b"EET" | b"CAT" | b"SAST" => 2 * 60,
        b"EEST" | b"MSK" | b"IDT" | b"EAT" | b"TRT" => 3 * 60,
        b"MSD" => 4 * 60,
        b"PKT" => 5 * 60,
        b"IST" => 5 * 60 + 30,
        b"NPT" => 5 * 60 + 45,
        b"ICT" | b"WIB" => 7 * 60,
        b"HKT" | b"SGT" | b"MYT" | b"PHT" | b"AWST" => 8 * 60,
        b"JST" | b"KST" => 9 * 60,
        b"ACST" => 9 * 60 + 30,
        b"AEST" => 10 * 60,
        b"ACDT" => 10 * 60 + 30,
        b"AEDT" => 11 * 60,
        b"NZST" => 12 * 60,
        b"NZDT" => 13 * 60,
        // RFC 2822, 4.3: a name of letters that is not known says nothing about the offset and
        // counts as -0000. So do the military letters, which RFC 822 had the wrong way round.
        // (feedparser still reads A, M, N and Y by RFC 822.)
        [_, ..] if upper.iter().all(u8::is_ascii_uppercase) => 0,
        _ => return None,
    };
    Some(minutes * MINUTE)
}

/// Reads `GMT`, `Etc/UTC`, `EST`, and an offset after a name of Greenwich's.
fn named(scanner: &mut Scanner) -> Option<i64> {
    let name = scanner.word();
    if name.eq_ignore_ascii_case("etc") && scanner.eat(b'/') {
        // Only `Etc/GMT` and its like: in `Etc/GMT+5` the sign is reversed (POSIX), but not
        // everybody who writes it knows.
        return is_greenwich(scanner.word()).then_some(UTC);
    }
    if is_greenwich(name) {
        let mut ahead = *scanner;
        ahead.skip_space();
        if sign_ahead(&ahead) {
            *scanner = ahead;
            return numeric(scanner);
        }
    }
    of_name(name.as_bytes())
}

fn is_greenwich(name: &str) -> bool {
    ["GMT", "UTC", "UT"].iter().any(|known| known.eq_ignore_ascii_case(name))
}

/// U+2212, the minus sign ISO 8601 prefers where the character set has one.
const MINUS: &str = "\u{2212}";

fn sign_ahead(scanner: &Scanner) -> bool {
    let mut ahead = *scanner;
    ahead.eat(b'+') || ahead.eat(b'-') || ahead.eat_str(MINUS)
}

fn numeric(scanner: &mut Scanner) -> Option<i64> {
    let east = scanner.eat(b'+');
    let _sign = east || scanner.eat(b'-') || scanner.eat_str(MINUS);
    let digits = scanner.digits();
    let (hours, minutes) = match digits.count {
        1 | 2 if scanner.eat(b':') => {
            let minutes = scanner.digits();
            (digits.value, (minutes.count == 2).then_some(minutes.value)?)
        }
        1 | 2 => (digits.value, 0),
        3 | 4 => (digits.value / 100, digits.value % 100),
        _ => return None,
    };
    offset(east, hours, minutes)
}

/// An offset of its parts, if it is a likely one.
pub(super) fn offset(east: bool, hours: i64, minutes: i64) -> Option<i64> {
    let offset = hours * HOUR + minutes * MINUTE;
    let likely = minutes < 60 && offset <= MAX_OFFSET;
    likely.then_some(if east { offset } else { -offset })
}

/// Takes the name some write after the offset it has: `+0200 CEST`, `+02:00[Europe/Paris]`.
/// The offset counts.
fn skip_name_of_offset(scanner: &mut Scanner) -> Option<()> {
    if scanner.eat(b'[') {
        while scanner.bump()? != b']' {}
        return Some(());
    }
    let mut ahead = *scanner;
    ahead.skip_space();
    let name = ahead.word();
    if name.len() > 1 && of_name(name.as_bytes()).is_some() {
        *scanner = ahead;
    }
    Some(())
}

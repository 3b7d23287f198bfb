//! Offsets and names of time zones.

use super::scanner::DateScanner;

/// Offset of UTC.
pub(super) const UTC: i64 = 0;

const MINUTE: i64 = 60;
const HOUR: i64 = 3600;

/// Maximum offset. Larger offsets do not exist and are errors. feedparser accepts all values.
const MAX_OFFSET: i64 = 18 * HOUR;

/// Parses an optional offset or name of a zone. Returns seconds east of Greenwich, `default` if there is
/// neither, or `None` for an invalid zone.
///
/// Supported besides `+0200`: `+02:00`, `+02`, `-5`, `+530`, `GMT+2`, `UTC+02:00`, `+0200 CEST`,
/// `Etc/GMT`, `+02:00[Europe/Paris]` (RFC 9557), `EST-0500`, and Go's `+0200 +0200 m=+0.1`.
pub(super) fn read(scanner: &mut DateScanner, default: i64) -> Option<i64> {
    scanner.skip_space();
    if sign_ahead(scanner) {
        let offset = numeric(scanner)?;
        skip_repetition(scanner, offset)?;
        return Some(offset);
    }
    if scanner.peek().is_some_and(|byte| byte.is_ascii_alphabetic()) {
        return named(scanner);
    }
    Some(default)
}

/// Returns the offset of the zone with this name. The case is ignored. `None` if it cannot be the name of a zone.
pub(super) fn of_name(name: &[u8]) -> Option<i64> {
    let mut upper = [0; 5];
    let upper = upper.get_mut(..name.len())?;
    upper.copy_from_slice(name);
    upper.make_ascii_uppercase();
    let minutes = match &*upper {
        b"GMT" | b"UTC" | b"UT" | b"Z" | b"WET" => 0,
        // The abbreviations of RFC 822, section 5.1, and the short forms of feedparser.
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
        // feedparser reads most of the following as UTC. Ambiguous names have the meaning of the feeds
        // that use them: IST is India, BST is British summer time.
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
        // Unknown names of letters have no known offset and count as -0000 (RFC 2822, section 4.3). So
        // do the military letters, whose signs are reversed in RFC 822. feedparser reads A, M, N and Y
        // as in RFC 822.
        [_, ..] if upper.iter().all(u8::is_ascii_uppercase) => 0,
        _ => return None,
    };
    Some(minutes * MINUTE)
}

/// Parses `GMT`, `Etc/UTC`, `EST`, and an offset after a name of UTC.
fn named(scanner: &mut DateScanner) -> Option<i64> {
    let name = scanner.word();
    if name.eq_ignore_ascii_case("etc") && scanner.eat(b'/') {
        // Only `Etc/GMT` and `Etc/UTC`. `Etc/GMT+5` is ambiguous: POSIX reverses the sign, many authors
        // do not.
        return is_utc(scanner.word()).then_some(UTC);
    }
    let named = of_name(name.as_bytes());
    let mut ahead = *scanner;
    ahead.skip_space();
    if sign_ahead(&ahead) && (is_utc(name) || is_offset_of_name(ahead)) {
        *scanner = ahead;
        let offset = numeric(scanner)?;
        // A contradiction is POSIX's notation, with reversed signs, or a Z that means nothing.
        let is_contradiction = offset != UTC
            && !is_utc(name)
            && (name.eq_ignore_ascii_case("z") || named == Some(-offset));
        skip_repetition(scanner, offset)?;
        return (!is_contradiction).then_some(offset);
    }
    if ahead.word().eq_ignore_ascii_case(name) {
        *scanner = ahead; // the same name once more
    }
    skip_region_and_clock(scanner)?;
    named
}

/// Returns true before an offset of three or four digits or with a colon. A shorter one is POSIX's notation: `EST+5`.
fn is_offset_of_name(mut scanner: DateScanner) -> bool {
    let _sign = scanner.eat(b'+') || scanner.eat(b'-') || scanner.eat_str(MINUS);
    let count = scanner.digits().count;
    (3..=4).contains(&count) || (1..=2).contains(&count) && scanner.eat(b':')
}

fn is_utc(name: &str) -> bool {
    ["GMT", "UTC", "UT"].iter().any(|known| known.eq_ignore_ascii_case(name))
}

/// U+2212, the minus sign that ISO 8601 prefers.
const MINUS: &str = "\u{2212}";

fn sign_ahead(scanner: &DateScanner) -> bool {
    let mut ahead = *scanner;
    ahead.eat(b'+') || ahead.eat(b'-') || ahead.eat_str(MINUS)
}

fn numeric(scanner: &mut DateScanner) -> Option<i64> {
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

/// Returns the offset with these parts, or `None` if it is out of range.
pub(super) fn offset(east: bool, hours: i64, minutes: i64) -> Option<i64> {
    let offset = hours * HOUR + minutes * MINUTE;
    let is_valid = minutes < 60 && offset <= MAX_OFFSET;
    is_valid.then_some(if east { offset } else { -offset })
}

/// Consumes what may follow an offset, which takes precedence: the name of the zone (`+0200 CEST`), or the offset once
/// more where the zone has no name.
fn skip_repetition(scanner: &mut DateScanner, offset: i64) -> Option<()> {
    let mut ahead = *scanner;
    ahead.skip_space();
    let is_repeated = if sign_ahead(&ahead) {
        numeric(&mut ahead) == Some(offset)
    } else {
        let name = ahead.word();
        let is_zulu = name.eq_ignore_ascii_case("z") && offset == UTC;
        is_zulu || name.len() > 1 && of_name(name.as_bytes()).is_some()
    };
    if is_repeated {
        *scanner = ahead;
    }
    skip_region_and_clock(scanner)
}

/// Consumes the region of RFC 9557 and Java (`+02:00[Europe/Paris]`), or the monotonic clock of Go (`m=+0.1`).
fn skip_region_and_clock(scanner: &mut DateScanner) -> Option<()> {
    if scanner.eat(b'[') {
        while scanner.bump()? != b']' {}
        return Some(());
    }
    let mut ahead = *scanner;
    ahead.skip_space();
    if ahead.eat_str("m=") && (ahead.eat(b'+') || ahead.eat(b'-')) {
        ahead.digits();
        ahead.eat(b'.');
        ahead.digits();
        *scanner = ahead;
    }
    Some(())
}

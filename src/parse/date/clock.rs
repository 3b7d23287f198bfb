//! Which time of day is written here?

use super::instant::Clock;
use super::scanner::Scanner;

/// Reads a time of the ISO 8601 family: `12:00:00.5`, `12:00`, `120000`, `1200`, `12`, and the
/// one-digit parts some feeds write. Fractions of an hour or a minute are not read.
pub(super) fn iso(scanner: &mut Scanner) -> Option<Clock> {
    let first = scanner.digits();
    let number = first.value;
    match first.count {
        1 | 2 => after_hour(scanner, number, b':'),
        4 => Clock::new(number / 100, number % 100, 0, 0),
        6 => {
            let nanosecond = fraction(scanner)?;
            Clock::new(number / 10_000, number / 100 % 100, number % 100, nanosecond)
        }
        _ => None,
    }
}

/// Reads a time as it stands beside month names: `12:00:00`, `9:5`, `12.30`, `12h30`, and with
/// [`meridiem`] `5 PM`. An hour alone is no time unless `h`, AM or PM says so.
pub(super) fn worded(scanner: &mut Scanner) -> Option<Clock> {
    let hour = scanner.number(2)?;
    match scanner.peek() {
        Some(separator @ (b':' | b'.' | b'h' | b'H')) => after_hour(scanner, hour, separator),
        _ => {
            let clock = Clock::new(hour, 0, 0, 0)?;
            meridiem_ahead(*scanner).then_some(clock)
        }
    }
}

/// Whether a worded time comes now, not a day or a year.
pub(super) fn worded_ahead(scanner: Scanner) -> bool {
    let mut ahead = scanner;
    let count = ahead.digits().count;
    (1..=2).contains(&count)
        && (matches!(ahead.peek(), Some(b':' | b'.' | b'h' | b'H')) || meridiem_ahead(ahead))
}

/// Applies the AM or PM that may follow a time, in English or Korean.
///
/// An hour beyond twelve with PM is taken as it is (`13:00 PM`), with AM it is refused.
pub(super) fn meridiem(scanner: &mut Scanner, clock: Clock) -> Option<Clock> {
    match eat_meridiem(scanner) {
        None => Some(clock),
        Some(half) => half.apply(clock),
    }
}

/// Half of the day.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Half {
    Morning,
    Afternoon,
}

impl Half {
    /// Takes the name of a half of the day that East Asian languages put before the time:
    /// Korean, Chinese, Japanese.
    pub(super) fn eat_prefix(scanner: &mut Scanner) -> Option<Half> {
        const MORNING: [&str; 3] = ["오전", "上午", "午前"];
        const AFTERNOON: [&str; 3] = ["오후", "下午", "午後"];
        if MORNING.iter().any(|name| scanner.eat_str(name)) {
            Some(Half::Morning)
        } else if AFTERNOON.iter().any(|name| scanner.eat_str(name)) {
            Some(Half::Afternoon)
        } else {
            None
        }
    }

    /// The time of the full day that a time of this half is.
    pub(super) fn apply(self, clock: Clock) -> Option<Clock> {
        match (self, clock.hour()) {
            (Half::Morning, 12) => Some(clock.minus_half_day()),
            (Half::Morning, 0..12) => Some(clock),
            (Half::Afternoon, 0..12) => Some(clock.plus_half_day()),
            (Half::Afternoon, 12..24) => Some(clock),
            _ => None,
        }
    }
}

/// Reads minutes and seconds after an hour, which the separator must follow: without it the
/// hour stands alone.
fn after_hour(scanner: &mut Scanner, hour: i64, separator: u8) -> Option<Clock> {
    if !scanner.eat(separator) {
        return Clock::new(hour, 0, 0, 0);
    }
    if separator.eq_ignore_ascii_case(&b'h') && !scanner.at_digit() {
        return Clock::new(hour, 0, 0, 0);
    }
    let minute = scanner.number(2)?;
    let seconds_follow = scanner.peek_at(1).is_some_and(|byte| byte.is_ascii_digit());
    if !seconds_follow || !scanner.eat(separator) {
        return Clock::new(hour, minute, 0, 0);
    }
    let second = scanner.number(2)?;
    let nanosecond = fraction(scanner)?;
    Clock::new(hour, minute, second, nanosecond)
}

/// Reads a fraction of a second after a point or comma, which both are right (ISO 8601), and
/// drops what is finer than a nanosecond. 0 if there is none; `None` if no digit follows.
fn fraction(scanner: &mut Scanner) -> Option<i32> {
    if !scanner.eat(b'.') && !scanner.eat(b',') {
        return Some(0);
    }
    fraction_digits(scanner)
}

/// Reads the digits of a fraction, in billionths.
pub(super) fn fraction_digits(scanner: &mut Scanner) -> Option<i32> {
    let mut billionths = 0;
    let mut place = 100_000_000;
    let any = scanner.at_digit();
    while let Some(byte @ b'0'..=b'9') = scanner.peek() {
        billionths += i32::from(byte - b'0') * place;
        place /= 10;
        scanner.bump();
    }
    any.then_some(billionths)
}

fn meridiem_ahead(mut scanner: Scanner) -> bool {
    eat_meridiem(&mut scanner).is_some()
}

fn eat_meridiem(scanner: &mut Scanner) -> Option<Half> {
    let mut ahead = *scanner;
    ahead.skip_space();
    let half = match ahead.peek()? {
        b'a' | b'A' => Half::Morning,
        b'p' | b'P' => Half::Afternoon,
        _ => {
            let half = Half::eat_prefix(&mut ahead)?;
            *scanner = ahead;
            return Some(half);
        }
    };
    ahead.bump();
    let pointed = ahead.eat(b'.');
    let whole = (ahead.eat(b'm') || ahead.eat(b'M')) && (!pointed || ahead.eat(b'.'));
    // A longer word is the name of a zone.
    if !whole || ahead.at_letter() {
        return None;
    }
    *scanner = ahead;
    Some(half)
}

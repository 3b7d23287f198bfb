//! Times of day.

use super::instant::TimeOfDay;
use super::scanner::DateScanner;

/// Parses a time in the notation of ISO 8601: `12:00:00.5`, `12:00`, `120000`, `1200`, `12`, also with
/// one-digit parts. Fractions of hours and minutes are not supported.
pub(super) fn iso(scanner: &mut DateScanner) -> Option<TimeOfDay> {
    let first = scanner.digits();
    let number = first.value;
    match first.count {
        1 | 2 => after_hour(scanner, number, b':'),
        4 => TimeOfDay::new(number / 100, number % 100, 0, 0),
        6 => {
            let nanosecond = fraction(scanner)?;
            TimeOfDay::new(number / 10_000, number / 100 % 100, number % 100, nanosecond)
        }
        _ => None,
    }
}

/// Parses a time in a date with the name of a month: `12:00:00`, `9:5`, `12.30`, `12h30`, and `5 PM` with
/// [`meridiem`]. A number alone is an hour only before `h`, AM or PM.
pub(super) fn worded(scanner: &mut DateScanner) -> Option<TimeOfDay> {
    let hour = scanner.number(2)?;
    match scanner.peek() {
        Some(separator @ (b':' | b'.' | b'h' | b'H')) => after_hour(scanner, hour, separator),
        _ => {
            let clock = TimeOfDay::new(hour, 0, 0, 0)?;
            meridiem_ahead(*scanner).then_some(clock)
        }
    }
}

/// Returns true before a time in that notation, and false before a day or a year.
pub(super) fn worded_ahead(scanner: DateScanner) -> bool {
    let mut ahead = scanner;
    let count = ahead.digits().count;
    (1..=2).contains(&count)
        && (matches!(ahead.peek(), Some(b':' | b'.' | b'h' | b'H')) || meridiem_ahead(ahead))
}

/// Applies an optional AM or PM after a time, in English or Korean.
///
/// An hour above 12 is accepted with PM (`13:00 PM`) and rejected with AM.
pub(super) fn meridiem(scanner: &mut DateScanner, clock: TimeOfDay) -> Option<TimeOfDay> {
    match eat_meridiem(scanner) {
        None => Some(clock),
        Some(half) => half.apply(clock),
    }
}

/// A half of the day: AM or PM.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum DayHalf {
    Morning,
    Afternoon,
}

impl DayHalf {
    /// Consumes the name of a half of the day before the time, in Korean, Chinese or Japanese.
    pub(super) fn eat_prefix(scanner: &mut DateScanner) -> Option<DayHalf> {
        const MORNING: [&str; 3] = ["오전", "上午", "午前"];
        const AFTERNOON: [&str; 3] = ["오후", "下午", "午後"];
        if MORNING.iter().any(|name| scanner.eat_str(name)) {
            Some(DayHalf::Morning)
        } else if AFTERNOON.iter().any(|name| scanner.eat_str(name)) {
            Some(DayHalf::Afternoon)
        } else {
            None
        }
    }

    /// Converts a time on a 12-hour clock to a time of day.
    pub(super) fn apply(self, clock: TimeOfDay) -> Option<TimeOfDay> {
        match (self, clock.hour()) {
            (DayHalf::Morning, 12) => Some(clock.minus_half_day()),
            (DayHalf::Morning, 0..12) => Some(clock),
            (DayHalf::Afternoon, 0..12) => Some(clock.plus_half_day()),
            (DayHalf::Afternoon, 12..24) => Some(clock),
            _ => None,
        }
    }
}

/// Parses optional minutes and seconds after an hour and a separator.
fn after_hour(scanner: &mut DateScanner, hour: i64, separator: u8) -> Option<TimeOfDay> {
    if !scanner.eat(separator) {
        return TimeOfDay::new(hour, 0, 0, 0);
    }
    if separator.eq_ignore_ascii_case(&b'h') && !scanner.at_digit() {
        return TimeOfDay::new(hour, 0, 0, 0);
    }
    let minute = scanner.number(2)?;
    let seconds_follow = scanner.peek_at(1).is_some_and(|byte| byte.is_ascii_digit());
    if !seconds_follow || !scanner.eat(separator) {
        return TimeOfDay::new(hour, minute, 0, 0);
    }
    let second = scanner.number(2)?;
    let nanosecond = fraction(scanner)?;
    TimeOfDay::new(hour, minute, second, nanosecond)
}

/// Parses an optional fraction of a second after a point or a comma (ISO 8601), in nanoseconds. Further
/// digits are truncated. Returns `None` if no digit follows the point or comma.
fn fraction(scanner: &mut DateScanner) -> Option<i32> {
    if !scanner.eat(b'.') && !scanner.eat(b',') {
        return Some(0);
    }
    fraction_digits(scanner)
}

/// Parses the digits of a fraction, in billionths.
pub(super) fn fraction_digits(scanner: &mut DateScanner) -> Option<i32> {
    let mut billionths = 0;
    let mut place = 100_000_000;
    let has_digits = scanner.at_digit();
    while let Some(byte @ b'0'..=b'9') = scanner.peek() {
        billionths += i32::from(byte - b'0') * place;
        place /= 10;
        scanner.bump();
    }
    has_digits.then_some(billionths)
}

fn meridiem_ahead(mut scanner: DateScanner) -> bool {
    eat_meridiem(&mut scanner).is_some()
}

fn eat_meridiem(scanner: &mut DateScanner) -> Option<DayHalf> {
    let mut ahead = *scanner;
    ahead.skip_space();
    let half = match ahead.peek()? {
        b'a' | b'A' => DayHalf::Morning,
        b'p' | b'P' => DayHalf::Afternoon,
        _ => {
            let half = DayHalf::eat_prefix(&mut ahead)?;
            *scanner = ahead;
            return Some(half);
        }
    };
    ahead.bump();
    let has_point = ahead.eat(b'.');
    let is_complete = (ahead.eat(b'm') || ahead.eat(b'M')) && (!has_point || ahead.eat(b'.'));
    // A longer word is the name of a zone.
    if !is_complete || ahead.at_letter() {
        return None;
    }
    *scanner = ahead;
    Some(half)
}

//! Which instant do a day, a time of day and an offset make?
//!
//! Plain arithmetic on the proleptic Gregorian calendar. Everything is checked here and nowhere
//! else, so the grammars need only read numbers.

use jiff::Timestamp;

const SECONDS_PER_DAY: i64 = 86_400;

/// A day that exists, counted from 1970-01-01.
#[derive(Clone, Copy)]
pub(super) struct Day(i64);

impl Day {
    /// The day of a year, month and day of the month.
    ///
    /// The year 0 is refused though ISO 8601 knows it: in feeds it stands for "no date", as in
    /// `0000-00-00` and in the `Wed, 30 Nov -0001` some systems make of it.
    pub(super) fn civil(year: i64, month: i64, day: i64) -> Option<Day> {
        let valid = (1..=9999).contains(&year)
            && (1..=12).contains(&month)
            && (1..=days_in_month(year, month)).contains(&day);
        valid.then(|| Day(days_before_month(year, month) + day - 1))
    }

    /// The `number`th day of a year (ISO 8601, ordinal date).
    pub(super) fn ordinal(year: i64, number: i64) -> Option<Day> {
        let new_year = Day::civil(year, 1, 1)?;
        let length = 365 + i64::from(is_leap(year));
        (1..=length).contains(&number).then(|| Day(new_year.0 + number - 1))
    }

    /// The day of an ISO 8601 week: weeks begin on Monday, which is 1, and the first week is
    /// the one that 4 January is in.
    pub(super) fn week(year: i64, week: i64, weekday: i64) -> Option<Day> {
        let monday = Day::civil(year, 1, 4)?.monday_of_week() + (week - 1) * 7;
        // 28 December is always in the last week, the 52nd or the 53rd.
        let last_monday = Day::civil(year, 12, 28)?.monday_of_week();
        let valid = week >= 1 && monday <= last_monday && (1..=7).contains(&weekday);
        valid.then_some(Day(monday + weekday - 1))
    }

    fn monday_of_week(self) -> i64 {
        // 1970-01-01 was a Thursday, three days after a Monday.
        self.0 - (self.0 + 3).rem_euclid(7)
    }
}

/// A time of day; 24:00 is the midnight that ends it.
#[derive(Clone, Copy)]
pub(super) struct Clock {
    second: i64,
    nanosecond: i32,
}

impl Clock {
    pub(super) const MIDNIGHT: Clock = Clock { second: 0, nanosecond: 0 };

    /// The time of day of its parts, if there is such a time.
    ///
    /// A leap second (RFC 3339, 5.6) is read as the second before it, as instants are counted
    /// without leap seconds. It may come in any minute, since an offset shifts it.
    pub(super) fn new(hour: i64, minute: i64, second: i64, nanosecond: i32) -> Option<Clock> {
        let midnight = hour == 24 && minute == 0 && second == 0 && nanosecond == 0;
        let valid = (0..24).contains(&hour) && (0..60).contains(&minute) && second <= 60;
        (valid || midnight)
            .then(|| Clock { second: hour * 3600 + minute * 60 + second.min(59), nanosecond })
    }

    /// The time twelve hours later.
    pub(super) fn plus_half_day(self) -> Clock {
        Clock { second: self.second + SECONDS_PER_DAY / 2, ..self }
    }

    /// The time twelve hours earlier.
    pub(super) fn minus_half_day(self) -> Clock {
        Clock { second: self.second - SECONDS_PER_DAY / 2, ..self }
    }

    /// The hour, 24 for the midnight that ends the day.
    pub(super) fn hour(self) -> i64 {
        self.second / 3600
    }
}

/// The instant of a local day and time, `offset` seconds east of Greenwich.
pub(super) fn instant(day: Day, clock: Clock, offset: i64) -> Option<Timestamp> {
    let second = day.0 * SECONDS_PER_DAY + clock.second - offset;
    Timestamp::new(second, clock.nanosecond).ok()
}

/// The year meant by one of two digits: 00 to 49 are of this century, 50 to 99 of the last
/// (RFC 2822, 4.3). feedparser draws the line at 90 for RFC 822 dates, and for ISO 8601 takes
/// the current century, which needs a clock; one rule for all is easier to foresee.
pub(super) fn two_digit_year(year: i64) -> i64 {
    if year < 50 { 2000 + year } else { 1900 + year }
}

fn is_leap(year: i64) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

fn days_in_month(year: i64, month: i64) -> i64 {
    match month {
        2 => 28 + i64::from(is_leap(year)),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Days from 1970-01-01 to the first of a month.
///
/// Years are counted from March here, so that the leap day comes last and the months before it
/// fall into a pattern of 153 days in five months. Years and months must be positive.
fn days_before_month(year: i64, month: i64) -> i64 {
    let (year, months_since_march) =
        if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let leap_days = year / 4 - year / 100 + year / 400;
    // 719_468 days lie between 1 March of the year 0 and 1970-01-01.
    year * 365 + leap_days + (months_since_march * 153 + 2) / 5 - 719_468
}

//! Calendar arithmetic: a day, a time of day and an offset → an instant.
//!
//! Uses the proleptic Gregorian calendar. All ranges are checked here, so the grammars only parse
//! numbers.

use jiff::Timestamp;

const SECONDS_PER_DAY: i64 = 86_400;

/// A valid day, as the number of days since 1970-01-01.
#[derive(Clone, Copy)]
pub(super) struct Day(i64);

impl Day {
    /// Returns the day of a calendar date.
    ///
    /// The years 0 and 1 are rejected, because they mean "no date" in feeds: `0000-00-00`, which some systems
    /// convert to `Wed, 30 Nov -0001`, and `0001-01-01T00:00:00Z`, the zero value of Go, .NET and Java.
    pub(super) fn civil(year: i64, month: i64, day: i64) -> Option<Day> {
        let valid = (2..=9999).contains(&year)
            && (1..=12).contains(&month)
            && (1..=days_in_month(year, month)).contains(&day);
        valid.then(|| Day(days_before_month(year, month) + day - 1))
    }

    /// Returns the day with this number in the year (ordinal date of ISO 8601).
    pub(super) fn ordinal(year: i64, number: i64) -> Option<Day> {
        let new_year = Day::civil(year, 1, 1)?;
        let length = 365 + i64::from(is_leap(year));
        (1..=length).contains(&number).then(|| Day(new_year.0 + number - 1))
    }

    /// Returns the day of a week date of ISO 8601. Monday is 1, and the first week contains 4 January.
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

/// A time of day. 24:00 is the midnight at the end of the day.
#[derive(Clone, Copy)]
pub(super) struct TimeOfDay {
    second: i64,
    nanosecond: i32,
}

impl TimeOfDay {
    pub(super) const MIDNIGHT: TimeOfDay = TimeOfDay { second: 0, nanosecond: 0 };

    /// Returns the time of day with these parts, or `None` if a part is out of range.
    ///
    /// A leap second (RFC 3339, section 5.6) becomes the second before it, because timestamps exclude leap
    /// seconds. It is accepted in any minute, because offsets shift it.
    pub(super) fn new(hour: i64, minute: i64, second: i64, nanosecond: i32) -> Option<TimeOfDay> {
        let is_end_of_day = hour == 24 && minute == 0 && second == 0 && nanosecond == 0;
        let valid = (0..24).contains(&hour) && (0..60).contains(&minute) && second <= 60;
        (valid || is_end_of_day)
            .then(|| TimeOfDay { second: hour * 3600 + minute * 60 + second.min(59), nanosecond })
    }

    /// Returns the time twelve hours later.
    pub(super) fn plus_half_day(self) -> TimeOfDay {
        TimeOfDay { second: self.second + SECONDS_PER_DAY / 2, ..self }
    }

    /// Returns the time twelve hours earlier.
    pub(super) fn minus_half_day(self) -> TimeOfDay {
        TimeOfDay { second: self.second - SECONDS_PER_DAY / 2, ..self }
    }

    /// Returns the hour: 24 for the end of the day.
    pub(super) fn hour(self) -> i64 {
        self.second / 3600
    }
}

/// Returns the instant of a local day and time. `offset` is in seconds east of Greenwich.
pub(super) fn instant(day: Day, clock: TimeOfDay, offset: i64) -> Option<Timestamp> {
    let second = day.0 * SECONDS_PER_DAY + clock.second - offset;
    Timestamp::new(second, clock.nanosecond).ok()
}

/// Returns the year for two digits: 2000 to 2049 for 00 to 49, 1950 to 1999 for 50 to 99 (RFC 2822,
/// section 4.3).
///
/// feedparser has a limit of 90 for RFC 822 dates and takes the current century for ISO 8601. A single
/// rule without a clock is predictable.
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

/// Returns the number of days from 1970-01-01 to the first day of a month.
///
/// Counts years from March, so that the leap day is the last day of the year and five months always have
/// 153 days. Years and months must be positive.
fn days_before_month(year: i64, month: i64) -> i64 {
    let (year, months_since_march) =
        if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let leap_days = year / 4 - year / 100 + year / 400;
    // There are 719,468 days from 1 March of the year 0 to 1970-01-01.
    year * 365 + leap_days + (months_since_march * 153 + 2) / 5 - 719_468
}

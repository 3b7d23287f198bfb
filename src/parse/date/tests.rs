use jiff::civil::{Date, ISOWeekDate, Weekday};
use jiff::{Timestamp, ToSpan};
use proptest::prelude::*;

use super::instant::{Day, TimeOfDay, instant};
use super::scanner::DateScanner;
use super::table::{EXAMPLES, REJECTED};
use super::{MAX_LENGTH, fixed, numeric, parse, worded};

#[test]
fn parses_the_examples() {
    let wrong = EXAMPLES.iter().filter_map(|(form, example, instant)| {
        let expected: Timestamp = instant.parse().expect("instants in the table are RFC 3339");
        let parsed = parse(example);
        (parsed != Some(expected)).then(|| format!("{form}: {example}: {parsed:?}"))
    });
    assert_eq!(wrong.collect::<Vec<_>>(), [""; 0]);
}

#[test]
fn rejects_invalid_and_ambiguous_texts() {
    for (why, example) in REJECTED {
        assert_eq!(parse(example), None, "{why}: {example}");
    }
}

#[test]
fn rejects_long_texts() {
    let date = "Mon, 01 Sep 2025 12:00:00 GMT";
    let padded = format!("{date} {}", " ".repeat(MAX_LENGTH));
    assert_eq!(parse(&padded), parse(date));
    let commented = format!("{date} ({})", "a".repeat(MAX_LENGTH));
    assert_eq!(parse(&commented), None);
}

#[test]
fn recognizes_fixed_layouts() {
    assert!(fixed::rfc822("Mon, 01 Sep 2025 12:00:00 +0200").is_some());
    assert!(fixed::rfc822("Mon, 01 Sep 2025 12:00:00 GMT").is_some());
    assert!(fixed::rfc3339("2025-09-01T12:00:00.123Z").is_some());
    assert!(fixed::rfc3339("2025-09-01T12:00:00+02:00").is_some());
}

#[test]
fn agrees_with_the_calendar_of_jiff() {
    let mut date = Date::constant(2, 1, 1);
    while date < Date::constant(2500, 1, 1) {
        let (year, month, day) = (date.year().into(), date.month().into(), date.day().into());
        let expected = jiff::tz::Offset::UTC.to_timestamp(date.at(0, 0, 0, 0)).unwrap();
        let at_midnight = |day: Option<Day>| instant(day.unwrap(), TimeOfDay::MIDNIGHT, 0);
        assert_eq!(at_midnight(Day::civil(year, month, day)), Some(expected), "{date}");
        let ordinal = Day::ordinal(year, date.day_of_year().into());
        assert_eq!(at_midnight(ordinal), Some(expected), "{date}");
        let week: ISOWeekDate = date.into();
        if week.year() > 1 {
            let weekday = week.weekday().to_monday_one_offset().into();
            let week = Day::week(week.year().into(), week.week().into(), weekday);
            assert_eq!(at_midnight(week), Some(expected), "{date}");
        }
        date = date.checked_add(1.day()).unwrap();
    }
    for year in 2..9999_i16 {
        let long = ISOWeekDate::new(year, 53, Weekday::Monday).is_ok();
        assert_eq!(Day::week(year.into(), 53, 1).is_some(), long, "{year}");
    }
}

/// Random pieces of dates, which are closer to dates than random text.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "[0-9]{1,5}",
        "[ ,.:/+()\\[\\]TZW-]",
        prop::sample::select(vec![
            "Mon",
            "Sep",
            "júl",
            "Ιούλ",
            "г",
            "년",
            "오후",
            "GMT",
            "Etc/",
            "pm",
            "a.m",
            "de",
            "\u{a0}",
            "\u{2212}",
            "\u{301}",
            "İ",
            "st",
            "年",
            "月",
            "日",
            "時",
            "半",
            "令和",
            "元",
            "十二月",
            "م",
            "ธ.ค.",
            "พ.ศ.",
            "ديسمبر",
            "كانون",
            "ב",
            "٣",
            "\\",
            "/Date(",
            "EST-05",
            " m=+",
            "p. m",
            "th 12",
            "ş",
        ])
        .prop_map(String::from),
    ];
    prop::collection::vec(piece, 0..14).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4096))]

    #[test]
    fn does_not_panic_on_text(text in ".*") {
        parse(&text);
    }

    #[test]
    fn does_not_panic_on_pieces_of_dates(text in pieces()) {
        parse(&text);
    }

    #[test]
    fn does_not_panic_on_modified_examples(index in 0..EXAMPLES.len(), at in 0..60_usize, put in any::<char>()) {
        let (_, example, _) = EXAMPLES[index];
        let mut characters: Vec<char> = example.chars().collect();
        characters.insert(at.min(characters.len()), put);
        parse(&characters.iter().collect::<String>());
        characters.truncate(at);
        parse(&characters.iter().collect::<String>());
    }

    #[test]
    fn fixed_rfc822_agrees_with_the_grammar(
        text in "Www, [0-9]{2} (Jan|feB|SEP|Dec) [0-9]{4} [0-2][0-9]:[0-6][0-9]:[0-6][0-9] (GMT|EST|Z|cest|[+-][0-9]{4})"
    ) {
        prop_assert_eq!(fixed::rfc822(&text), worded::parse(DateScanner::new(&text)));
    }

    #[test]
    fn fixed_rfc3339_agrees_with_the_grammar(
        text in "[0-9]{4}-[01][0-9]-[0-3][0-9][Tt][0-2][0-9]:[0-6][0-9]:[0-6][0-9](\\.[0-9]{1,9})?(Z|[+-][01][0-9]:[0-6][0-9])"
    ) {
        prop_assert_eq!(fixed::rfc3339(&text), numeric::parse(DateScanner::new(&text)));
    }

    #[test]
    fn parses_timestamps(second in -62_104_060_800_i64..253_402_207_200, nanosecond in 0..1_000_000_000) {
        let timestamp = Timestamp::new(second, nanosecond).unwrap();
        prop_assert_eq!(parse(&timestamp.to_string()), Some(timestamp));
    }
}

//! Option values with a unit: durations, sizes and percentages.

use std::fmt;
use std::num::NonZero;
use std::str::FromStr;
use std::time::Duration;

use jiff::fmt::friendly::SpanParser;
use parse_size::parse_size;

const EXPECTED_DURATION: &str = "expected a duration such as 100ms, 1.5s or 2min";
const EXPECTED_SIZE: &str = "expected a size such as 500kB, 100MB or 64MiB";

/// A duration that displays as it was given. A number without a unit is in seconds.
#[derive(Clone, Debug)]
pub struct TimeSpan {
    pub duration: Duration,
    text: String,
}

impl FromStr for TimeSpan {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = text.trim();
        let (duration, text) = match text.parse() {
            Ok(seconds) => (Duration::try_from_secs_f64(seconds).ok(), format!("{text}s")),
            Err(_) => (SpanParser::new().parse_unsigned_duration(text).ok(), text.to_owned()),
        };
        Ok(TimeSpan { duration: duration.ok_or(EXPECTED_DURATION)?, text })
    }
}

impl fmt::Display for TimeSpan {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// A number of bytes that displays as it was given. `MB` and `M` are 10⁶ bytes, `MiB` and `Mi` 2²⁰.
#[derive(Clone, Debug)]
pub struct ByteSize {
    pub bytes: u64,
    text: String,
}

impl FromStr for ByteSize {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = text.trim();
        let bytes = parse_size(text).map_err(|error| match error {
            parse_size::Error::PosOverflow => "the size is too large; the maximum is 16EiB - 1",
            _ => EXPECTED_SIZE,
        })?;
        let is_bare = text.ends_with(|char: char| char.is_ascii_digit());
        let text = if is_bare { format!("{text} bytes") } else { text.to_owned() };
        Ok(ByteSize { bytes, text })
    }
}

impl fmt::Display for ByteSize {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// Parses a [`ByteSize`] above zero.
pub fn positive_size(text: &str) -> Result<ByteSize, &'static str> {
    match text.parse::<ByteSize>()? {
        size if size.bytes == 0 => Err("expected a size above zero, such as 100MB"),
        size => Ok(size),
    }
}

/// Parses a whole number.
pub fn whole_number(text: &str) -> Result<u64, &'static str> {
    text.trim().parse().map_err(|_| "expected a whole number, such as 0 or 1000")
}

/// Parses a whole number above zero.
pub fn count(text: &str) -> Result<NonZero<usize>, &'static str> {
    text.trim().parse().map_err(|_| "expected a whole number above zero, such as 10")
}

/// Parses a number above zero.
pub fn positive_number(text: &str) -> Result<f64, &'static str> {
    match text.trim().parse() {
        Ok(number) if number > 0.0 && f64::is_finite(number) => Ok(number),
        _ => Err("expected a number above zero, such as 1.5"),
    }
}

/// Parses a percentage below 100 %, such as `5%`, as a fraction. A number without `%` is a percentage too.
pub fn percentage(text: &str) -> Result<f64, &'static str> {
    let fraction = fraction(text, 100.0).filter(|fraction| (0.0..1.0).contains(fraction));
    fraction.ok_or("expected a percentage from 0% to below 100%, such as 5%")
}

/// Parses a share of a whole: a percentage, such as `5%`, or a fraction, such as `0.05`.
pub fn share(text: &str) -> Result<f64, &'static str> {
    let fraction = fraction(text, 1.0).filter(|fraction| (0.0..=1.0).contains(fraction));
    fraction.ok_or("expected a share from 0% to 100%, such as 5% or 0.05")
}

/// Parses a percentage as a fraction. A number without `%` is divided by `whole`.
fn fraction(text: &str, whole: f64) -> Option<f64> {
    let (number, whole) = text.trim().strip_suffix('%').map_or((text, whole), |text| (text, 100.0));
    number.trim().parse::<f64>().ok().map(|number| number / whole)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parses_durations() {
        for (text, milliseconds) in [
            ("0", 0),
            ("0s", 0),
            ("0.5", 500),
            ("1e3", 1_000_000),
            ("100ms", 100),
            ("1s", 1_000),
            ("1.5s", 1_500),
            ("1 s", 1_000),
            (" 2min ", 120_000),
            ("2m", 120_000),
            ("1min 30s", 90_000),
            ("1h", 3_600_000),
        ] {
            let span: TimeSpan = text.parse().unwrap();
            assert_eq!(span.duration, Duration::from_millis(milliseconds), "{text}");
        }
    }

    #[test]
    fn rejects_invalid_durations_with_an_example() {
        let overflows = ["inf", "1e300", "99999999999999999999h"];
        let negatives = ["-1", "-1s", "1s ago"];
        let nonsense = ["", " ", "s", "soon", "NaN", "1x", "1s2", "1M", "1 month", "100MB"];
        for text in [&overflows[..], &negatives, &nonsense].concat() {
            assert_eq!(text.parse::<TimeSpan>().unwrap_err(), EXPECTED_DURATION, "{text}");
        }
    }

    #[test]
    fn parses_sizes() {
        for (text, bytes) in [
            ("0", 0),
            ("12", 12),
            ("12B", 12),
            ("2k", 2_000),
            ("2K", 2_000),
            ("500kB", 500_000),
            ("3 MB", 3_000_000),
            ("1M", 1_000_000),
            ("1G", 1_000_000_000),
            ("1GB", 1_000_000_000),
            ("1.5GB", 1_500_000_000),
            ("1Ki", 1 << 10),
            ("64MiB", 64 << 20),
            ("1GiB", 1 << 30),
            ("1gib", 1 << 30),
        ] {
            assert_eq!(text.parse::<ByteSize>().unwrap().bytes, bytes, "{text}");
        }
    }

    #[test]
    fn rejects_invalid_sizes_with_an_example() {
        for text in ["", " ", "-1", "-1MB", "many", "MB", "3x", "1s", "5%", "1.5.5M", "NaN"] {
            assert_eq!(text.parse::<ByteSize>().unwrap_err(), EXPECTED_SIZE, "{text}");
        }
        for text in ["16EiB", "99999999999G", "18446744073709551616"] {
            let error = text.parse::<ByteSize>().unwrap_err();
            assert!(error.contains("too large"), "{text}: {error}");
        }
        for text in ["0", "0MB", "0.1B"] {
            assert!(positive_size(text).unwrap_err().contains("above zero"), "{text}");
        }
        assert_eq!(positive_size("2MB").unwrap().bytes, 2_000_000);
    }

    #[test]
    fn displays_values_as_given() {
        for (given, displayed) in [("100ms", "100ms"), ("2min", "2min"), ("60", "60s")] {
            assert_eq!(given.parse::<TimeSpan>().unwrap().to_string(), displayed);
        }
        for (given, displayed) in [("1G", "1G"), ("64MiB", "64MiB"), ("1000", "1000 bytes")] {
            assert_eq!(given.parse::<ByteSize>().unwrap().to_string(), displayed);
        }
    }

    #[test]
    fn parses_percentages() {
        for (text, fraction) in
            [("0", 0.0), ("5%", 0.05), ("5 %", 0.05), ("5", 0.05), ("0.1", 0.001)]
        {
            assert_eq!(percentage(text), Ok(fraction), "{text}");
        }
        for text in ["", "%", "-1%", "100%", "1e300", "inf", "NaN", "some", "5%%"] {
            assert!(percentage(text).unwrap_err().ends_with("such as 5%"), "{text}");
        }
    }

    #[test]
    fn parses_shares() {
        for (text, fraction) in
            [("0", 0.0), ("5%", 0.05), ("0.05", 0.05), ("1", 1.0), ("100%", 1.0)]
        {
            assert_eq!(share(text), Ok(fraction), "{text}");
        }
        for text in ["", "%", "-0.1", "2", "101%", "inf", "NaN", "some"] {
            assert!(share(text).unwrap_err().ends_with("such as 5% or 0.05"), "{text}");
        }
    }

    #[test]
    fn parses_whole_numbers() {
        assert_eq!(whole_number("0"), Ok(0));
        assert_eq!(count("1000").map(NonZero::get), Ok(1000));
        for text in ["", "-1", "1.5", "1e3", "1,000", "many", "99999999999999999999"] {
            assert!(whole_number(text).unwrap_err().starts_with("expected a whole number,"));
            assert!(count(text).unwrap_err().contains("above zero"), "{text}");
        }
        assert!(count("0").is_err());
    }

    #[test]
    fn parses_positive_numbers() {
        assert_eq!(positive_number("1.5"), Ok(1.5));
        for text in ["", "0", "-1", "inf", "NaN", "many"] {
            assert!(positive_number(text).unwrap_err().contains("above zero"), "{text}");
        }
    }
}

//! Numbers in a readable form.

use std::time::Duration;

/// A whole number with separators between thousands: `1,234,567`.
pub fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// A number of things: `1 document`, `1,234 documents`.
pub fn counted(number: u64, thing: &str) -> String {
    let s = if number == 1 { "" } else { "s" };
    format!("{} {thing}{s}", grouped(number))
}

/// A number with three significant digits, or all of its integer part: `12,346`, `123`, `12.3`, `1.23`.
pub fn significant(number: f64) -> String {
    match number.abs() {
        100.0.. => grouped(number.round() as u64),
        10.0.. => format!("{number:.1}"),
        _ => format!("{number:.2}"),
    }
}

/// A ratio: like [`significant`], but numbers below 1 keep three digits, too: `0.00524`.
pub fn ratio(number: f64) -> String {
    match number.abs() {
        small @ 1e-9..1.0 => {
            let zeros = (-small.log10()).ceil() as usize;
            format!("{number:.*}", zeros + 2)
        }
        _ => significant(number),
    }
}

/// A size in bytes, in the largest decimal unit that leaves a digit before the point: `2.19 MB`.
pub fn bytes(number: u64) -> String {
    let number = number as f64;
    match number {
        1e9.. => format!("{:.2} GB", number / 1e9),
        1e6.. => format!("{:.2} MB", number / 1e6),
        1e3.. => format!("{:.1} kB", number / 1e3),
        _ => format!("{number} B"),
    }
}

/// A time in milliseconds: `1.23 ms`.
pub fn milliseconds(time: Duration) -> String {
    format!("{} ms", significant(time.as_secs_f64() * 1e3))
}

/// A fraction as a percentage: `5.7 %`.
pub fn percent(fraction: f64) -> String {
    format!("{:.1} %", fraction * 100.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_numbers() {
        assert_eq!([0, 999, 1000, 1_234_567].map(grouped), ["0", "999", "1,000", "1,234,567"]);
        assert_eq!(
            [0, 1, 1000].map(|number| counted(number, "file")),
            ["0 files", "1 file", "1,000 files"]
        );
        assert_eq!(
            [12_345.6, 99.95, 9.999, 0.0].map(significant),
            ["12,346", "100.0", "10.00", "0.00"]
        );
        assert_eq!(
            [999, 45_000, 2_187_876, 3_000_000_000].map(bytes),
            ["999 B", "45.0 kB", "2.19 MB", "3.00 GB"]
        );
        assert_eq!(
            [12.34, 1.0, 0.5, 0.0996, 0.005_238, 0.0].map(ratio),
            ["12.3", "1.00", "0.500", "0.0996", "0.00524", "0.00"]
        );
        assert_eq!(milliseconds(Duration::from_micros(1_234)), "1.23 ms");
        assert_eq!(percent(0.0567), "5.7 %");
    }
}

//! Playing times.

/// Maximum playing time in seconds, a year: what is above is a time stamp or a number of another meaning.
const MAX_SECONDS: u64 = 366 * 86_400;

/// Names of units, as seconds. Lower case, without a full stop.
const UNITS: &[(&str, u64)] = &[
    ("d", 86_400),
    ("day", 86_400),
    ("days", 86_400),
    ("h", 3600),
    ("hr", 3600),
    ("hrs", 3600),
    ("hour", 3600),
    ("hours", 3600),
    ("heure", 3600),
    ("heures", 3600),
    ("hora", 3600),
    ("horas", 3600),
    ("std", 3600),
    ("stunde", 3600),
    ("stunden", 3600),
    ("m", 60),
    ("mn", 60),
    ("min", 60),
    ("mins", 60),
    ("minute", 60),
    ("minutes", 60),
    ("minuten", 60),
    ("minuto", 60),
    ("minutos", 60),
    ("'", 60),
    ("’", 60),
    ("′", 60),
    ("s", 1),
    ("sec", 1),
    ("secs", 1),
    ("second", 1),
    ("seconds", 1),
    ("seconde", 1),
    ("secondes", 1),
    ("sek", 1),
    ("sekunde", 1),
    ("sekunden", 1),
    ("segundo", 1),
    ("segundos", 1),
    ("\"", 1),
    ("”", 1),
    ("″", 1),
    ("''", 1),
];

/// Parses a playing time, in seconds: `3723`, `62:03`, `1:02:03`, `PT1H2M3S`, `1h 2m 3s`. Fractions are truncated.
///
/// No playing time is zero: zero means unknown.
pub(in crate::parse) fn duration(text: &str) -> Option<u64> {
    let text = text.trim();
    let seconds = whole(text).or_else(|| clock(text)).or_else(|| worded(text))?;
    (1..=MAX_SECONDS).contains(&seconds).then_some(seconds)
}

/// Parses seconds, or hours, minutes and seconds between colons.
fn clock(text: &str) -> Option<u64> {
    let mut seconds = 0_u64;
    let mut parts = text.split([':', '：']);
    let last = parts.next_back()?;
    for (index, part) in parts.enumerate() {
        let part = part.trim();
        let value = if index == 0 && part.is_empty() { 0 } else { whole(part)? };
        seconds = seconds.checked_add(value)?.checked_mul(60)?;
        if index > 1 {
            return None;
        }
    }
    let last = last.trim();
    let (last, fraction) = last.split_once(['.', ',']).unwrap_or((last, "0"));
    whole(fraction)?;
    if fraction.len() == 3 && text.len() == last.len() + 4 && text.contains(',') {
        return None; // `3,723` may be a fraction or a separator of thousands
    }
    seconds.checked_add(whole(last)?)
}

#[cold]
fn worded(text: &str) -> Option<u64> {
    if text.starts_with(['P', 'p']) {
        return iso8601(&text[1..]);
    }
    dotted(text).or_else(|| with_units(text))
}

/// Parses hours, minutes and seconds between dots: `00.45.12`.
fn dotted(text: &str) -> Option<u64> {
    let (hours, rest) = text.split_once('.')?;
    let (minutes, seconds) = rest.split_once('.')?;
    let is_pair = |part: &str| part.len() == 2;
    if !is_pair(minutes) || !is_pair(seconds) {
        return None;
    }
    whole(hours)?.checked_mul(3600)?.checked_add(whole(minutes)? * 60 + whole(seconds)?)
}

/// Parses a duration of ISO 8601 after its `P`. Years and months have no fixed length and must be zero.
fn iso8601(text: &str) -> Option<u64> {
    let (date, time) = text.split_once(['T', 't']).unwrap_or((text, ""));
    let days = date.rsplit_once(['M', 'm', 'Y', 'y']).map_or(date, |(zero, days)| {
        let is_zero = !zero.bytes().any(|byte| byte.is_ascii_digit() && byte != b'0');
        if is_zero { days } else { "?" }
    });
    let parts = [days, time].map(|part| if part.is_empty() { Some(0) } else { with_units(part) });
    parts[0]?.checked_add(parts[1]?)
}

/// Parses numbers with units, from the largest to the smallest: `1h 2m`, `62 min`, `1.5 hours`. The last unit may be
/// missing: `1h02`.
fn with_units(text: &str) -> Option<u64> {
    let text = text.to_lowercase();
    let mut rest = text.as_str();
    let (mut seconds, mut previous) = (0_u64, None);
    while !rest.is_empty() {
        let thousandths;
        (thousandths, rest) = number(rest)?;
        let end = rest.find(|c: char| c.is_ascii_digit() || c.is_whitespace() || c == ',');
        let (name, after) = rest.split_at(end.unwrap_or(rest.len()));
        let unit = match (name.trim_end_matches('.'), previous) {
            ("", Some(previous)) if after.is_empty() && previous > 1 && previous <= 3600 => {
                previous / 60
            }
            (name, _) => UNITS.iter().find(|(known, _)| *known == name)?.1,
        };
        if previous.is_some_and(|previous| previous <= unit) {
            return None;
        }
        previous = Some(unit);
        seconds = seconds.checked_add(thousandths.checked_mul(unit)? / 1000)?;
        rest = after.trim_start_matches([' ', ',', '\u{a0}']);
        rest = rest.strip_prefix("and ").unwrap_or(rest).trim_start();
    }
    previous.map(|_| seconds)
}

/// Parses a number at the start of the text, in thousandths. Returns the text after it and after white space.
fn number(text: &str) -> Option<(u64, &str)> {
    let digits = |text: &str| text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let (integer, mut rest) = text.split_at(digits(text));
    let mut thousandths = whole(integer)?.checked_mul(1000)?;
    if let Some(after) = rest.strip_prefix(['.', ','])
        && let (fraction, after) = after.split_at(digits(after))
        && !fraction.is_empty()
    {
        thousandths = thousandths.checked_add(whole(&format!("{fraction:0<3.3}"))?)?;
        rest = after;
    }
    Some((thousandths, rest.trim_start()))
}

/// Parses a number without a sign.
fn whole(digits: &str) -> Option<u64> {
    if digits.starts_with('+') { None } else { digits.parse().ok() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parses_durations() {
        for (text, expected) in [
            ("3723", 3723),
            ("3723.5", 3723),
            ("3723,25", 3723),
            (" 12.7 ", 12),
            ("62:03", 3723),
            ("1:02:03", 3723),
            ("01:02:03.5", 3723),
            ("01:02:03,500", 3723),
            ("1 : 02 : 03", 3723),
            ("1：02：03", 3723),
            (":30", 30),
            ("01.02.03", 3723),
            ("PT1H2M3S", 3723),
            ("PT1H2M3.5S", 3723),
            ("pt62m3s", 3723),
            ("PT3723S", 3723),
            ("P0DT1H2M3S", 3723),
            ("P0Y0M0DT1H2M3.000S", 3723),
            ("P1DT1S", 86_401),
            ("P1D", 86_400),
            ("1h2m", 3720),
            ("1H 2M 3S", 3723),
            ("1h02", 3720),
            ("1h 2", 3720),
            ("62m03", 3723),
            ("1 hour, 2 minutes and 3 seconds", 3723),
            ("1 hr. 2 min.", 3720),
            ("62 min", 3720),
            ("1.5 hours", 5400),
            ("45'", 2700),
            ("62'03\"", 3723),
            ("1 Std. 2 Minuten", 3720),
        ] {
            assert_eq!(duration(text), Some(expected), "{text}");
        }
    }

    #[test]
    fn leaves_out_what_is_no_duration() {
        for text in [
            "",
            "0",
            "00:00",
            "0:00:00",
            "0.4",
            "PT0S",
            "P0D",
            "P",
            "PT",
            "P1M",
            "P1Y",
            "1:2:3:4",
            "1:",
            "-5",
            "+5",
            "-1:00",
            "soon",
            "long",
            "12:30 PM",
            "2025-09-01",
            "2025-09-01T12:00:00Z",
            "20250901120000",
            "1756728000",
            "99999999999999999999",
            "3m 1h",
            "5 apples",
            "h",
            "1.2.3",
            "é",
            "Pé",
            "1é",
            "3,723",
        ] {
            assert_eq!(duration(text), None, "{text}");
        }
    }
}

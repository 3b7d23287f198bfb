//! Reports as HTML pages: one file without requests. A script of its own, which the page names by its hash, sorts tables
//! and saves the embedded report; without scripts everything else is there.
//!
//! Names and other texts are escaped where they are written, by [`maud`]. Characters that HTML forbids are replaced at
//! the end, in the whole page.

mod benchmark;
mod compare;
mod components;
mod gate;
mod headline;
mod history;
mod plot;
mod scale;
mod table;

use std::fmt::Write;

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::{Destination, Report, ReportFormat, Results, VERSION, json};
use headline::{Headline, Tone};

pub(super) const FORMAT: ReportFormat = ReportFormat {
    name: "html",
    description: "Also write the report as an HTML page with plots, in one file",
    destination: Destination::File,
    export,
};

const STYLE: &str = include_str!("style.css");
const SCRIPT: &str = include_str!("script.js");

/// The hash of the script, for the content security policy.
const SCRIPT_HASH: &str = "sha256-pH3smXh9qptv/ysrJreKPfJ6FoKLeOIUeROVB84Vctw=";

/// A page before it is written.
struct Page {
    headline: Headline,
    sections: Markup,
    /// The names and commands of the engines, as a user types them.
    engines: Vec<(String, String)>,
}

fn export(report: &Report) -> String {
    let mut page = match &report.results {
        Results::Benchmark(benchmark) => benchmark::page(report, benchmark),
        Results::Scale(scale) => scale::page(report, scale),
        Results::Compare(compare) => compare::page(report, compare),
        Results::Gate(gate) => gate::page(report, gate),
    };
    if !report.run.build.is_optimized() {
        page.headline.warnings.push("This newsparse was built without optimization.".to_owned());
        if page.headline.tone == Tone::Good {
            page.headline.tone = Tone::Doubtful;
        }
    }
    let body = html! {
        header {
            p.kind {
                "newsparse " (report.command()) " · " (report.corpus.name)
                a download="report.json" hidden { "Save as JSON" }
            }
            (page.headline.to_markup())
        }
        (page.sections)
        (components::circumstances(report, &page.engines))
    };
    let title = format!("{}: {} – newsparse", report.title(), report.corpus.name);
    whole_page(&title, &body, &json::FORMAT.export(report))
}

/// A whole page, with the JSON that it shows.
fn whole_page(title: &str, body: &Markup, json: &str) -> String {
    let policy = format!(
        "default-src 'none'; script-src '{SCRIPT_HASH}'; style-src 'unsafe-inline'; img-src data:"
    );
    let page = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(policy);
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="generator" content={ "newsparse " (VERSION) };
                link rel="icon" href="data:,";
                title { (title) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                main { (body) }
                script type="application/json" id="report" { (PreEscaped(embeddable(json))) }
                script { (PreEscaped(SCRIPT)) }
            }
        }
    };
    page.into_string().chars().map(replace_forbidden).collect()
}

/// JSON that no name in it can end the element of, and of which the page replaces no character.
fn embeddable(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    for character in json.trim_end().chars() {
        if "<>&".contains(character) || replace_forbidden(character) != character {
            for unit in character.encode_utf16(&mut [0; 2]) {
                let _ = write!(out, "\\u{unit:04x}");
            }
        } else {
            out.push(character);
        }
    }
    out
}

/// Replaces a character that HTML forbids by one that shows it (HTML, section 13.2.3.5, "Preprocessing the input
/// stream").
fn replace_forbidden(character: char) -> char {
    const CONTROL_PICTURES: u32 = 0x2400;
    let code = u32::from(character);
    match character {
        '\n' => '\n',
        '\0'..='\u{1F}' => char::from_u32(CONTROL_PICTURES + code).unwrap_or('�'),
        '\u{7F}' => '␡',
        '\u{80}'..='\u{9F}' | '\u{FDD0}'..='\u{FDEF}' => '�',
        _ if code & 0xFFFE == 0xFFFE => '�',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use base64::Engine;
    use base64::prelude::BASE64_STANDARD;
    use sha2::{Digest, Sha256};

    use super::*;

    #[test]
    fn replaces_characters_that_html_forbids() {
        let text = "a\0b\u{1b}[2J\r\t\n\u{7f}\u{9b}\u{fdd0}\u{ffff}\u{1fffe}é新";
        let shown: String = text.chars().map(replace_forbidden).collect();
        assert_eq!(shown, "a␀b␛[2J␍␉\n␡����é新");
    }

    #[test]
    fn embedded_json_cannot_end_its_element() {
        let name = "</script>&amp;<!--<script>\u{9b}\u{7f}\u{fdd0}\u{1fffe}é\"\\ \u{1b}";
        let embedded = embeddable(&serde_json::to_string(name).unwrap());
        assert!(!embedded.contains(['<', '>', '&']), "{embedded}");
        assert!(embedded.chars().all(|character| replace_forbidden(character) == character));
        assert_eq!(serde_json::from_str::<String>(&embedded).unwrap(), name);
    }

    #[test]
    fn policy_allows_the_script() {
        let hash = BASE64_STANDARD.encode(Sha256::digest(SCRIPT));
        assert_eq!(SCRIPT_HASH, format!("sha256-{hash}"));
        assert!(!SCRIPT.contains("</") && !STYLE.contains("</"), "nothing ends their elements");
    }

    /// The colours of a block of the style sheet, by name.
    fn colours(block: &str) -> BTreeMap<&str, u32> {
        let colour = |line: &'static str| {
            let (name, value) = line.trim().strip_prefix("--")?.split_once(": #")?;
            let value = value.trim_end_matches(';');
            Some((name, u32::from_str_radix(value, 16).unwrap()))
        };
        let (_, rest) = STYLE.split_once(block).unwrap();
        rest.split_once('}').unwrap().0.lines().filter_map(colour).collect()
    }

    /// WCAG 2.2, relative luminance and contrast ratio.
    fn contrast(one: u32, other: u32) -> f64 {
        let luminance = |colour: u32| {
            let [_, red, green, blue] = colour.to_be_bytes().map(|part| {
                let share = f64::from(part) / 255.0;
                if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
            });
            0.2126 * red + 0.7152 * green + 0.0722 * blue
        };
        let (one, other) = (luminance(one) + 0.05, luminance(other) + 0.05);
        (one / other).max(other / one)
    }

    #[test]
    fn colours_contrast_with_their_background() {
        let light = colours("/* light */");
        let dark = colours("/* dark */");
        assert!(light.len() > 10 && light.keys().eq(dark.keys()));
        for theme in [light, dark] {
            for name in ["ink", "quiet", "link", "measured", "median", "good", "doubtful", "bad"] {
                let contrast = contrast(theme[name], theme["paper"]);
                assert!(contrast >= 4.5, "{name}: {contrast:.1}");
            }
            for tone in ["good", "doubtful", "bad"] {
                for name in ["ink", tone] {
                    let contrast = contrast(theme[name], theme[&*format!("{tone}-paper")]);
                    assert!(contrast >= 4.5, "{name} on {tone}: {contrast:.1}");
                }
            }
        }
    }
}

//! Reports as HTML pages: one file without scripts, fonts or requests.
//!
//! Names and other texts are escaped where they are written, by [`maud`] in the page and by the backend of the plots in
//! them. Characters that HTML forbids are replaced at the end, in the whole page.

mod benchmark;
mod compare;
mod components;
mod gate;
mod plot;
mod scale;

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::{Destination, Report, ReportFormat, Results, VERSION};

pub(super) const FORMAT: ReportFormat = ReportFormat {
    name: "html",
    description: "Also write the report as an HTML page with plots, in one file",
    destination: Destination::File,
    export,
};

/// Forbids all requests and scripts.
const CONTENT_SECURITY_POLICY: &str =
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

fn export(report: &Report) -> String {
    let (heading, body) = match &report.results {
        Results::Benchmark(benchmark) => (report.title(), benchmark::body(report, benchmark)),
        Results::Scale(scale) => (report.title(), scale::body(report, scale)),
        Results::Compare(compare) => (report.title(), compare::body(report, compare)),
        Results::Gate(gate) => (gate::heading(gate), gate::body(report, gate)),
    };
    let body = html! {
        header {
            p.kind { "newsparse " (report.command()) }
            h1 { (heading) }
            (body.header)
        }
        (body.sections)
        (components::circumstances(report))
    };
    page(&format!("{heading}: {} – newsparse", report.corpus.name), &body)
}

/// The contents of a page.
struct Body {
    /// Paragraphs below the main heading.
    header: Markup,
    sections: Markup,
}

/// A whole page.
fn page(title: &str, body: &Markup) -> String {
    let style = plot::palette::style_rules() + include_str!("style.css");
    let page = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(CONTENT_SECURITY_POLICY);
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="generator" content={ "newsparse " (VERSION) };
                link rel="icon" href="data:,";
                title { (title) }
                style { (PreEscaped(style)) }
            }
            body { main { (body) } }
        }
    };
    page.into_string().chars().map(replace_forbidden).collect()
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
    use super::*;

    #[test]
    fn replaces_characters_that_html_forbids() {
        let text = "a\0b\u{1b}[2J\r\t\n\u{7f}\u{9b}\u{fdd0}\u{ffff}\u{1fffe}é新";
        let shown: String = text.chars().map(replace_forbidden).collect();
        assert_eq!(shown, "a␀b␛[2J␍␉\n␡����é新");
    }
}

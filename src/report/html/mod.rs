//! Reports as pages: one file each that needs nothing else, no script, no font, no network.
//!
//! Whatever a document or the command line says is escaped as it is written, by [`maud`] in the page and by the plots'
//! backend in them; characters that no page may hold are made visible at the end, for all of it.

mod benchmark;
mod compare;
mod gate;
mod parts;
mod plot;
mod scale;

use jiff::Timestamp;
use maud::{DOCTYPE, Markup, PreEscaped, html};

use crate::measure::Machine;
pub use benchmark::page as benchmark;
pub use compare::page as compare;
pub use gate::page as gate;
pub use scale::page as scale;

/// What a page says of a run beside its results.
#[derive(Clone, Debug)]
pub struct Run {
    /// What was typed.
    pub command_line: String,
    /// When it ended.
    pub date: Timestamp,
    /// Where it was measured.
    pub machine: Machine,
}

/// No request ever, and no script, whatever slips in.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/// A whole page.
fn page(title: &str, body: &Markup) -> String {
    let style = plot::palette::rules() + include_str!("style.css");
    let page = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="generator" content={ "newsparse " (env!("CARGO_PKG_VERSION")) };
                link rel="icon" href="data:,";
                title { (title) }
                style { (PreEscaped(style)) }
            }
            body { main { (body) } }
        }
    };
    page.into_string().chars().map(permitted).collect()
}

/// Characters that HTML forbids as others that show them (HTML, section 13.2.3.5, "Preprocessing the input stream").
fn permitted(character: char) -> char {
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
    fn no_character_is_left_that_a_page_may_not_hold() {
        let text = "a\0b\u{1b}[2J\r\t\n\u{7f}\u{9b}\u{fdd0}\u{ffff}\u{1fffe}é新";
        let shown: String = text.chars().map(permitted).collect();
        assert_eq!(shown, "a␀b␛[2J␍␉\n␡����é新");
    }
}

//! The head of a page: the verdict in colour and in words, and one figure with its interval.

use maud::{Markup, PreEscaped, html};

use crate::measure::Measurement;
use crate::report::contention_sentence;
use crate::report::number::percent;

/// The colour and the icon of a verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    Good,
    Doubtful,
    Bad,
}

impl Tone {
    pub fn class(self) -> &'static str {
        match self {
            Tone::Good => "good",
            Tone::Doubtful => "doubtful",
            Tone::Bad => "bad",
        }
    }

    /// A tick, an exclamation mark or a cross, in a circle.
    fn icon(self) -> Markup {
        let path = match self {
            Tone::Good => "M5.5 10.5l3 3 6-7",
            Tone::Doubtful => "M10 5v6.5M10 14.5v.5",
            Tone::Bad => "M6.5 6.5l7 7M13.5 6.5l-7 7",
        };
        html! {
            svg.icon viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" {
                circle cx="10" cy="10" r="10" {}
                path d=(path) {}
            }
        }
    }
}

/// The result of a run in one look.
pub struct Headline {
    pub tone: Tone,
    /// The verdict in a few words.
    pub verdict: String,
    /// The figure with its unit.
    pub figure: String,
    /// The interval of the figure, and what it is compared with.
    pub interval: String,
    /// Warnings: what makes the figure doubtful.
    pub warnings: Vec<String>,
}

impl Headline {
    pub fn to_markup(&self) -> Markup {
        html! {
            div class={ "headline " (self.tone.class()) } {
                h1 {
                    span.verdict { (self.tone.icon()) (self.verdict) }
                    (PreEscaped(" "))
                    span.figure { (self.figure) }
                }
                @if !self.interval.is_empty() { p { (self.interval) } }
                @for warning in &self.warnings { p.warning { (warning) } }
            }
        }
    }
}

/// A verdict as a word with its icon, for tables.
pub fn badge(tone: Tone, verdict: &str) -> Markup {
    html! { span class={ "badge " (tone.class()) } { (tone.icon()) (verdict) } }
}

/// The verdict on measurements of which the first is shown: whether something disturbed them.
pub fn steadiness<'a>(measurements: impl IntoIterator<Item = &'a Measurement>) -> (Tone, String) {
    let measurements: Vec<_> = measurements.into_iter().collect();
    if measurements.iter().any(|measurement| measurement.partial) {
        return (Tone::Doubtful, "Interrupted: the results are partial".to_owned());
    }
    let mut contended = measurements.iter().rev();
    if let Some(contention) = contended.find_map(|measurement| measurement.contention()) {
        return (Tone::Doubtful, format!("Doubtful: {}", contention_sentence(contention)));
    }
    let Some(shown) = measurements.first() else {
        return (Tone::Doubtful, "No samples".to_owned());
    };
    let spread = percent(shown.spread());
    match shown.samples_ns.len() {
        ..6 => (Tone::Doubtful, "Few samples: no 95 % interval".to_owned()),
        _ if shown.processor_ns.is_empty() => {
            (Tone::Good, format!("Half of the samples within {spread}"))
        }
        _ => (Tone::Good, format!("No contention; half of the samples within {spread}")),
    }
}

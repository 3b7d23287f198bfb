//! Random blocks of HTML, as in the bodies of feed items.

use super::text_generator::TextGenerator;
use super::words::IDENTIFIERS;
use crate::random::Random;

/// Returns a block of prose.
pub(super) fn prose(generator: &TextGenerator, random: &mut Random) -> String {
    match random.below(40) {
        0..4 => heading(generator, random),
        4..8 => list(generator, random),
        8..11 => picture(generator, random),
        11..13 => {
            format!("<blockquote><p>{}</p></blockquote>\n", sentences(1, 3, generator, random))
        }
        13..15 => format!("<div class=\"{}\">{}</div>\n", class(random), inline(generator, random)),
        15 => {
            format!("<p>{}<br />\n{}</p>\n", inline(generator, random), inline(generator, random))
        }
        _ => paragraph(generator, random),
    }
}

fn paragraph(generator: &TextGenerator, random: &mut Random) -> String {
    let mut html = String::from("<p>");
    for number in 0..random.between(1, 5) {
        if number > 0 {
            html.push(' ');
        }
        html.push_str(&inline(generator, random));
    }
    html + "</p>\n"
}

/// Returns a sentence, sometimes with a link or with emphasized words.
fn inline(generator: &TextGenerator, random: &mut Random) -> String {
    let sentence = escaped(&generator.sentence(random));
    let words = escaped(&generator.words(random.between(1, 4), random));
    match random.below(14) {
        0..3 => format!("{sentence} <a href=\"{}\">{words}</a>", address(random)),
        3 => format!("<strong>{words}</strong> {sentence}"),
        4 => format!("{sentence} <em>{words}</em>"),
        5 => format!("{sentence} <code>{}</code>", identifier(random)),
        _ => sentence,
    }
}

fn sentences(min: usize, max: usize, generator: &TextGenerator, random: &mut Random) -> String {
    let count = random.between(min, max);
    let sentences: Vec<_> = (0..count).map(|_| escaped(&generator.sentence(random))).collect();
    sentences.join(" ")
}

fn heading(generator: &TextGenerator, random: &mut Random) -> String {
    let level = random.between(2, 4);
    let words = escaped(&generator.words(random.between(2, 6), random));
    format!("<h{level}>{words}</h{level}>\n")
}

fn list(generator: &TextGenerator, random: &mut Random) -> String {
    let items: String = (0..random.between(2, 7))
        .map(|_| format!("<li>{}</li>\n", inline(generator, random)))
        .collect();
    format!("<ul>\n{items}</ul>\n")
}

fn picture(generator: &TextGenerator, random: &mut Random) -> String {
    let (width, height) = (random.between(4, 19) * 100, random.between(3, 12) * 100);
    let number = random.below(1_000_000);
    format!(
        "<figure><img src=\"https://media.example.com/{number:06}.jpg\" alt=\"\" width=\"{width}\" \
         height=\"{height}\" /><figcaption>{}</figcaption></figure>\n",
        sentences(1, 1, generator, random)
    )
}

/// Returns a code listing in which nearly every token has its own element, as syntax highlighters write it.
pub(super) fn code(random: &mut Random) -> String {
    let mut html = String::from("<div class=\"highlight\"><pre><code>");
    for _ in 0..random.between(4, 22) {
        html.push_str(&"    ".repeat(random.below(3)));
        for _ in 0..random.between(2, 7) {
            let token = match random.below(8) {
                0 => format!("<span class=\"mi\">{}</span>", random.below(1000)),
                1 => format!("<span class=\"s\">\"{}\"</span>", identifier(random)),
                2 => String::from("<span class=\"o\">=</span> "),
                3 => String::from("<span class=\"p\">(</span>"),
                4 => format!("<span class=\"k\">{}</span> ", random.pick(&KEYWORDS)),
                5 => format!("<span class=\"nf\">{}</span>", identifier(random)),
                _ => format!("<span class=\"n\">{}</span>", identifier(random)),
            };
            html.push_str(&token);
        }
        html.push('\n');
    }
    html + "</code></pre></div>\n"
}

/// Escapes text as HTML editors do: quotation marks stay.
fn escaped(plain: &str) -> String {
    plain.replace('&', "&amp;")
}

fn address(random: &mut Random) -> String {
    let number = random.below(1_000_000);
    format!("https://{}.example.org/{}/{number}", random.pick(&CLASSES), identifier(random))
}

fn class(random: &mut Random) -> &'static str {
    random.pick::<&str>(&CLASSES)
}

fn identifier(random: &mut Random) -> &'static str {
    random.pick::<&str>(&IDENTIFIERS)
}

const KEYWORDS: [&str; 8] = ["let", "return", "if", "for", "fn", "match", "const", "while"];

const CLASSES: [&str; 10] = [
    "note", "caption", "wrapper", "content", "aside", "archive", "notes", "weekly", "journal",
    "lab",
];

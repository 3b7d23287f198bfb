//! Blocks of HTML, as the bodies of feeds hold them.

use super::text::Writer;
use crate::random::Random;

/// How many blocks of each kind a language has.
pub(super) const PROSE_BLOCKS: usize = 900;
pub(super) const CODE_BLOCKS: usize = 250;

/// A block of prose.
pub(super) fn prose(writer: &Writer, random: &mut Random) -> String {
    match random.below(40) {
        0..4 => heading(writer, random),
        4..8 => list(writer, random),
        8..11 => picture(writer, random),
        11..13 => format!("<blockquote><p>{}</p></blockquote>\n", sentences(1, 3, writer, random)),
        13..15 => format!("<div class=\"{}\">{}</div>\n", class(random), inline(writer, random)),
        15 => format!("<p>{}<br />\n{}</p>\n", inline(writer, random), inline(writer, random)),
        _ => paragraph(writer, random),
    }
}

fn paragraph(writer: &Writer, random: &mut Random) -> String {
    let mut html = String::from("<p>");
    for number in 0..random.between(1, 5) {
        if number > 0 {
            html.push(' ');
        }
        html.push_str(&inline(writer, random));
    }
    html + "</p>\n"
}

/// A sentence with what marks a part of it, or none.
fn inline(writer: &Writer, random: &mut Random) -> String {
    let sentence = text(&writer.sentence(random));
    let words = text(&writer.words(random.between(1, 4), random));
    match random.below(14) {
        0..3 => format!("{sentence} <a href=\"{}\">{words}</a>", address(random)),
        3 => format!("<strong>{words}</strong> {sentence}"),
        4 => format!("{sentence} <em>{words}</em>"),
        5 => format!("{sentence} <code>{}</code>", identifier(random)),
        _ => sentence,
    }
}

fn sentences(least: usize, most: usize, writer: &Writer, random: &mut Random) -> String {
    let number = random.between(least, most);
    let sentences: Vec<_> = (0..number).map(|_| text(&writer.sentence(random))).collect();
    sentences.join(" ")
}

fn heading(writer: &Writer, random: &mut Random) -> String {
    let level = random.between(2, 4);
    let words = text(&writer.words(random.between(2, 6), random));
    format!("<h{level}>{words}</h{level}>\n")
}

fn list(writer: &Writer, random: &mut Random) -> String {
    let items: String = (0..random.between(2, 7))
        .map(|_| format!("<li>{}</li>\n", inline(writer, random)))
        .collect();
    format!("<ul>\n{items}</ul>\n")
}

fn picture(writer: &Writer, random: &mut Random) -> String {
    let (width, height) = (random.between(4, 19) * 100, random.between(3, 12) * 100);
    let number = random.below(1_000_000);
    format!(
        "<figure><img src=\"https://media.example.com/{number:06}.jpg\" alt=\"\" width=\"{width}\" \
         height=\"{height}\" /><figcaption>{}</figcaption></figure>\n",
        sentences(1, 1, writer, random)
    )
}

/// A listing in which nearly every word has its own element.
pub(super) fn code(_: &Writer, random: &mut Random) -> String {
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

/// Text as HTML that editors write: `"` stays.
fn text(plain: &str) -> String {
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

pub(super) const IDENTIFIERS: [&str; 24] = [
    "buffer", "count", "decode", "entry", "feed_url", "get", "handler", "index", "items", "key",
    "length", "map", "next", "options", "parse", "path", "queue", "read_all", "self", "state",
    "token", "update", "value", "write",
];

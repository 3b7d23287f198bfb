//! Boilerplate of web pages: scripts, styles, icons, menus and teasers.

use std::fmt::Write;

use super::language::LanguageSnippets;
use super::words::IDENTIFIERS;
use crate::random::Random;

// Numbers of distinct snippets.
const SCRIPTS: usize = 120;
const STYLES: usize = 120;
const ICONS: usize = 40;
const LINKS: usize = 300;
const CARDS: usize = 200;

/// Snippets of pages, each made of complete elements.
#[derive(Debug)]
pub(super) struct Boilerplate {
    /// `script` elements.
    pub(super) scripts: Vec<String>,
    /// `style` elements.
    pub(super) styles: Vec<String>,
    /// Menu entries of [`LINK_ELEMENTS`](Self::LINK_ELEMENTS) elements each.
    pub(super) links: Vec<String>,
    /// Teasers of other articles, of [`CARD_ELEMENTS`](Self::CARD_ELEMENTS) elements each.
    pub(super) cards: Vec<String>,
    /// SVG icons.
    pub(super) icons: Vec<String>,
}

impl Boilerplate {
    pub(super) const LINK_ELEMENTS: usize = 3;
    pub(super) const CARD_ELEMENTS: usize = 12;

    /// Generates the snippets with texts in `language`.
    pub(super) fn new(language: &LanguageSnippets, random: &mut Random) -> Self {
        let mut repeat =
            |count, generate: &dyn Fn(&LanguageSnippets, &mut Random) -> String| -> Vec<String> {
                (0..count).map(|_| generate(language, random)).collect()
            };
        Boilerplate {
            scripts: repeat(SCRIPTS, &script),
            styles: repeat(STYLES, &style),
            icons: repeat(ICONS, &icon),
            links: repeat(LINKS, &link),
            cards: repeat(CARDS, &card),
        }
    }
}

/// Returns a minified script.
fn script(_: &LanguageSnippets, random: &mut Random) -> String {
    let mut out = String::from("<script>");
    let length = random.between(300, 9000);
    out.push_str("(function(w,d){");
    while out.len() < length {
        let [a, b, c] = [(); 3].map(|()| random.pick(&IDENTIFIERS));
        let number = random.below(10_000);
        let _ = match random.below(7) {
            0 => write!(out, "var {a}=w.{b}||{{}};"),
            1 => write!(out, "if({a}<{number}&&{b}.{c}){{{a}.push([\"{b}\",{number}])}}"),
            2 => write!(out, "function {a}({b}){{return {b}.{c}(\"{a}-{b}\")}}"),
            3 => write!(
                out,
                "w.{a}={{\"{b}\":{number},\"{c}\":\"https://cdn.example.net/{a}.js\"}};"
            ),
            4 => write!(out, "d.querySelector(\".{a}-{b}\").addEventListener(\"{c}\",{b});"),
            5 => write!(out, "{a}.innerHTML=\"<div class='{b}'>\"+{c}+\"<\\/div>\";"),
            _ => write!(out, "for(var i=0;i<{a}.length;i++){b}.{c}({a}[i],{number});"),
        };
    }
    out + "})(window,document);</script>\n"
}

fn style(_: &LanguageSnippets, random: &mut Random) -> String {
    let mut out = String::from("<style>");
    let length = random.between(500, 14_000);
    while out.len() < length {
        let [a, b] = [(); 2].map(|()| random.pick(&IDENTIFIERS));
        let number = random.below(1000);
        let _ = match random.below(4) {
            0 => write!(out, ".{a}__{b}{{margin:0 {number}px;padding:{number}px 0;display:flex}}"),
            1 => write!(
                out,
                "@media (min-width:{number}px){{.{a}-{b}>.{a}{{font-size:1.{number}rem}}}}"
            ),
            2 => write!(out, ".{a}:hover,.{b}:focus{{color:#{number:06x};text-decoration:none}}"),
            _ => write!(out, ".{a}-{number}{{background:url(/assets/{b}-{number}.svg) no-repeat}}"),
        };
    }
    out + "</style>\n"
}

fn icon(_: &LanguageSnippets, random: &mut Random) -> String {
    let mut out = String::from(
        "<svg class=\"icon\" width=\"24\" height=\"24\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path d=\"M",
    );
    for _ in 0..random.between(10, 110) {
        let numbers = [(); 2].map(|()| random.below(2400));
        let _ = write!(out, "{}.{:02} ", numbers[0] / 100, numbers[0] % 100);
        let _ = write!(out, "{}.{:02}c", numbers[1] / 100, numbers[1] % 100);
    }
    out + "z\"/></svg>"
}

fn link(language: &LanguageSnippets, random: &mut Random) -> String {
    let words = &random.pick(&language.tags).xml;
    let [a, b] = [(); 2].map(|()| random.pick(&IDENTIFIERS));
    let number = random.below(1000);
    format!(
        "          <li class=\"menu__item menu__item--{a} nav-{number}\">\n            <a class=\"menu__link \
         js-{b}\" href=\"https://www.example.net/section/{a}/{b}-{number}?ref=menu&amp;at={number}\" data-track=\"nav:{a}:{number}\"><span \
         class=\"menu__label\">{words}</span></a>\n          </li>\n"
    )
}

fn card(language: &LanguageSnippets, random: &mut Random) -> String {
    let title = &random.pick(&language.titles).xml;
    let tag = &random.pick(&language.tags).xml;
    let [a, b] = [(); 2].map(|()| random.pick(&IDENTIFIERS));
    let number = random.below(1_000_000);
    format!(
        "        <li class=\"teaser-list__item\"><div class=\"teaser teaser--{a} grid__cell grid__cell--{b}\" \
         data-id=\"{number}\" data-component=\"teaser\">\n          <a class=\"teaser__media\" href=\"/2025/{a}-{b}-{number}\" \
         tabindex=\"-1\" aria-hidden=\"true\"><picture><source media=\"(min-width: 640px)\" \
         srcset=\"https://images.example.net/{number}/{a}.webp?w=640&amp;q=75&amp;fit=crop&amp;h={number} 640w, \
         https://images.example.net/{number}/{a}.webp?w=1280&amp;q=75&amp;fit=crop&amp;h={number} 1280w, \
         https://images.example.net/{number}/{a}.webp?w=1920&amp;q=75&amp;fit=crop&amp;h={number} 1920w\" type=\"image/webp\"><img class=\"teaser__image lazy\" src=\"https://images.example.net/{number}/{a}.jpg?w=320&amp;q=75&amp;fit=crop\" \
         alt=\"\" width=\"320\" height=\"180\" loading=\"lazy\"></picture></a>\n          <div class=\"teaser__text\">\
         <span class=\"teaser__kicker\">{tag}</span><h3 class=\"teaser__title\"><a class=\"teaser__link\" \
         href=\"/2025/{a}-{b}-{number}\" data-track=\"teaser:{number}\">{title}</a></h3><span \
         class=\"teaser__meta\"></span></div>\n        </div></li>\n"
    )
}
